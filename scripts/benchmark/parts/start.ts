/** How long Node needs to load the bundle, and how long a small report takes. */
import { startServer } from '../local-github.ts'
import { action, nothing, type Program } from '../programs.ts'
import { runInTurn } from '../rounds.ts'
import { compareTimes, type Row } from '../rows.ts'

/** The smallest run that has something to explain. */
export const SMALL_RUN = { jobs: 3, failed: 1, logBytes: 100_000 } as const

/** Ends as soon as everything is loaded and the inputs are read. */
export const BAD_INPUT = { inputs: { run_id: 'x' }, exitCode: 1, outputs: {} } as const

/** What the report of {@link SMALL_RUN} must tell. */
export const SMALL_REPORT = { outputs: { total_jobs: '3', failed_jobs: '1' }, failures: ['TS2322'] } as const

export const measureLoading = async (runs: number): Promise<readonly Row[]> => {
  await using server = await startServer({ ...SMALL_RUN, latencyMs: 0 })
  return [await compareWithNode('Load: a bad input, so nothing is asked for', action({ ...server, ...BAD_INPUT }), { atMost: 2 }, runs)]
}

export const measureSmallReport = async (runs: number): Promise<readonly Row[]> => {
  await using server = await startServer({ ...SMALL_RUN, latencyMs: 0 })
  return [
    await compareWithNode(
      'Whole report: 3 jobs, one failed with a log of 100 kB',
      action({ ...server, ...SMALL_REPORT }),
      { atMost: 5, goal: 4.2 },
      runs
    )
  ]
}

const compareWithNode = async (
  what: string,
  program: Program,
  bound: { readonly atMost: number; readonly goal?: number },
  runs: number
): Promise<Row> => {
  const timesOf = await runInTurn([nothing, program], runs)
  return compareTimes({ what, measured: timesOf(program), reference: timesOf(nothing), to: '`node -e 0`', ...bound })
}
