/** How long many failed logs take to read and to explain. */
import { REPOSITORY, RUN_ID } from '../../../__tests__/bundle/support/world.ts'
import { startServer } from '../local-github.ts'
import { action, reference } from '../programs.ts'
import { runInTurn } from '../rounds.ts'
import { compareTimes, type Row } from '../rows.ts'

/** As many logs as the action reads by default. */
export const MANY_LOGS = { jobs: 50, failed: 50, logBytes: 1_000_000 } as const
/** The report of {@link MANY_LOGS}. */
export const MANY_REPORT = { outputs: { total_jobs: '50', failed_jobs: '50' }, failures: ['TS2322'] } as const

const LATENCY_MS = 50

export const measureManyLogs = async (runs: number): Promise<readonly Row[]> => {
  await using server = await startServer({ ...MANY_LOGS, latencyMs: LATENCY_MS })
  const { apiUrl } = server
  const fetchLogs = reference('fetch-logs', `${apiUrl}/repos/${REPOSITORY}/actions/runs/${RUN_ID}/jobs?per_page=100`)
  const report = action({ apiUrl, ...MANY_REPORT })
  const timesOf = await runInTurn([fetchLogs, report], runs)
  return [
    compareTimes({
      what: `50 failed logs of 1 MB at ${LATENCY_MS} ms of latency`,
      measured: timesOf(report),
      reference: timesOf(fetchLogs),
      to: 'the same bytes fetched and thrown away',
      atMost: 1.5
    })
  ]
}
