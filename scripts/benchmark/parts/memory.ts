/** The peak memory of everything that the other parts time, in runs of its own: measuring costs the timed runs nothing. */
import { startServer } from '../local-github.ts'
import type { RunSpec } from '../made-run.ts'
import { action, nothing, type Program, peakMemory } from '../programs.ts'
import { median } from '../rounds.ts'
import { compareMemory, type Row } from '../rows.ts'
import { BASELINE_RUN, BASELINE_WORDS } from './history.ts'
import { countLines, oneLog, readLarge } from './large-log.ts'
import { MANY_LOGS, MANY_REPORT } from './many-logs.ts'
import { BAD_INPUT, SMALL_REPORT, SMALL_RUN } from './start.ts'

/** Peaks differ little from run to run. */
export const MEMORY_RUNS = 3
const MEGABYTE = 1_000_000

export const measureMemory = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  const measure = async (
    what: string,
    spec: RunSpec,
    atMost: number | null,
    program: Started,
    reference: Reference = NODE,
    more: number | null = null
  ): Promise<void> => {
    await using server = await startServer({ ...spec, latencyMs: 0 })
    const measured = await peaksOf(program(server))
    const peaks = await peaksOf(reference.start(server))
    rows.push(
      compareMemory({
        what: `Peak memory: ${what}`,
        measured,
        reference: peaks,
        to: reference.name,
        atMost: more === null ? atMost : median(peaks) + more
      })
    )
  }
  await measure('load', SMALL_RUN, null, (server) => action({ ...server, ...BAD_INPUT }))
  await measure('whole report', SMALL_RUN, null, (server) => action({ ...server, ...SMALL_REPORT }))
  await measure('1,000 jobs', THOUSAND_JOBS, 130 * MEGABYTE, (server) => action({ ...server, ...THOUSAND_REPORT }))
  await measure('50 failed logs of 1 MB', MANY_LOGS, null, (server) => action({ ...server, ...MANY_REPORT }))
  await measure('a log of 100 MB, read whole', oneLog(100 * MEGABYTE), null, (server) => readLarge(server, true), LINES)
  await measure('a log of 1 GB, read whole', oneLog(1000 * MEGABYTE), 200 * MEGABYTE, (server) => readLarge(server, true), LINES)
  await measure('a log of 1 GB, read by ranges', oneLog(1000 * MEGABYTE), 200 * MEGABYTE, (server) => readLarge(server, false), LINES)
  await measure(
    BASELINE_WORDS,
    BASELINE_RUN,
    null,
    (server) => action({ ...server, ...SMALL_REPORT }),
    { name: 'with `baseline: false`', start: (server) => action({ ...server, ...SMALL_REPORT, inputs: { baseline: 'false' } }) },
    60 * MEGABYTE
  )
  return rows
}

type Started = (server: Awaited<ReturnType<typeof startServer>>) => Program

interface Reference {
  readonly name: string
  readonly start: Started
}

const NODE: Reference = { name: '`node -e 0`', start: () => nothing }
const LINES: Reference = { name: 'only counting lines', start: countLines }
const THOUSAND_JOBS = { jobs: 1000, failed: 0, logBytes: 0 }
const THOUSAND_REPORT = { outputs: { total_jobs: '1000', failed_jobs: '0' } }

const peaksOf = async (program: Program): Promise<readonly number[]> => {
  const peaks: number[] = []
  for (let run = 0; run < MEMORY_RUNS; run++) peaks.push(await peakMemory(program))
  return peaks
}
