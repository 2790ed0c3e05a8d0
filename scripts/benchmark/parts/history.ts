/** What it costs to say since when a job fails, and to compare its log with that of the last time that it passed. */
import { startServer } from '../local-github.ts'
import { action, nothing, type Program } from '../programs.ts'
import { median, runInTurn } from '../rounds.ts'
import { milliseconds, type Row } from '../rows.ts'
import { SMALL_REPORT, SMALL_RUN } from './start.ts'

const FAR_MS = 100
const MOST_ROUND_TRIPS = 4
/** Of a whole Node process, without any earlier run. */
const MOST_STARTS = 1.5
const MOST_BASELINE_MS = 1_500

/** Three jobs, one failed as in the four runs before; in the fifth it passed. */
const KNOWN_RUN = { ...SMALL_RUN, earlier: 5, passingBytes: 100_000 } as const
/** The longest passing log that is read. */
export const BASELINE_RUN = { ...SMALL_RUN, earlier: 1, passingBytes: 64 * 1024 ** 2 } as const
export const BASELINE_WORDS = 'a passing log of 64 MiB to compare with'

const OFF = { baseline: 'false', history: '0' }

export const measureHistory = async (runs: number): Promise<readonly Row[]> => {
  const far = await compare({ ...KNOWN_RUN, latencyMs: FAR_MS }, OFF, runs)
  const near = await compare({ ...KNOWN_RUN, latencyMs: 0 }, OFF, runs)
  const none = await compare({ ...SMALL_RUN, latencyMs: 0 }, OFF, runs)
  const long = await compare({ ...BASELINE_RUN, latencyMs: 0 }, { baseline: 'false' }, Math.min(runs, 5))
  const trips = (far.more - near.more) / FAR_MS
  return [
    {
      ...wordsOf('Since when, and what is new: 3 jobs, one failed, 5 earlier runs, at 100 ms of latency', far, OFF_WORDS),
      ratio: `${trips.toFixed(1)} round trips more`,
      bound: `at most ${MOST_ROUND_TRIPS} round trips more`,
      held: Math.round(trips) <= MOST_ROUND_TRIPS
    },
    {
      ...wordsOf('The same without any earlier run, at 0 ms', none, OFF_WORDS),
      ratio: `${(none.more / none.start).toFixed(2)} x \`node -e 0\` more`,
      bound: `at most ${MOST_STARTS} x \`node -e 0\` more`,
      held: none.more <= MOST_STARTS * none.start
    },
    {
      ...wordsOf(`${BASELINE_WORDS.replace('a ', 'A ')}, at 0 ms`, long, 'with `baseline: false`'),
      ratio: `${milliseconds(long.more)} more`,
      bound: `at most ${milliseconds(MOST_BASELINE_MS)} more`,
      held: long.more <= MOST_BASELINE_MS
    }
  ]
}

const OFF_WORDS = 'with `baseline: false` and `history: 0`'

interface Compared {
  readonly on: number
  readonly off: number
  /** What it takes more, in milliseconds. */
  readonly more: number
  /** Of `node -e 0`. */
  readonly start: number
}

const compare = async (spec: Parameters<typeof startServer>[0], inputs: Readonly<Record<string, string>>, runs: number): Promise<Compared> => {
  await using server = await startServer(spec)
  const report: Program = action({ ...server, ...SMALL_REPORT })
  const without: Program = action({ ...server, ...SMALL_REPORT, inputs })
  const timesOf = await runInTurn([nothing, without, report], runs)
  const [on, off, start] = [median(timesOf(report)), median(timesOf(without)), median(timesOf(nothing))]
  return { on, off, more: on - off, start }
}

const wordsOf = (what: string, { on, off }: Compared, reference: string): Pick<Row, 'what' | 'measured' | 'reference'> => ({
  what,
  measured: milliseconds(on),
  reference: `${reference}: ${milliseconds(off)}`
})
