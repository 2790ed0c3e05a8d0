/** How the time grows with the number of jobs and with the distance to GitHub. */
import { startServer } from '../local-github.ts'
import { action } from '../programs.ts'
import { median, runInTurn } from '../rounds.ts'
import { milliseconds, type Row, thousands } from '../rows.ts'

const FAR_MS = 100
/** The round trips that follow each other: the first page of the jobs, everything else, the bytes of logs. */
const ROUND_TRIPS = 3
const OWN_WORK_MS = 200

const CASES = [
  { jobs: 3, failed: 0, isBounded: false },
  { jobs: 300, failed: 0, isBounded: false },
  { jobs: 1000, failed: 0, isBounded: true },
  { jobs: 1000, failed: 1, isBounded: true }
] as const

export const measureJobs = async (runs: number): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const one of CASES) rows.push(await measureCase(one, runs))
  return rows
}

const measureCase = async ({ jobs, failed, isBounded }: (typeof CASES)[number], runs: number): Promise<Row> => {
  const spec = { jobs, failed, logBytes: 100_000 }
  await using near = await startServer({ ...spec, latencyMs: 0 })
  await using halfway = await startServer({ ...spec, latencyMs: FAR_MS / 2 })
  await using far = await startServer({ ...spec, latencyMs: FAR_MS })
  const programs = [near, halfway, far].map(({ apiUrl }) => action({ apiUrl, outputs: { total_jobs: String(jobs), failed_jobs: String(failed) } }))
  const timesOf = await runInTurn(programs, runs)
  const [atOnce = 0, between = 0, away = 0] = programs.map((program) => median(timesOf(program)))
  const { apiRequests, logRequests } = await near.count()
  const requests = (apiRequests + logRequests) / (runs + 1)
  const bound = ROUND_TRIPS * FAR_MS + OWN_WORK_MS
  return {
    what: `${thousands(jobs)} jobs, ${failed === 0 ? 'none failed' : 'one failed'}, at 0, ${FAR_MS / 2} and ${FAR_MS} ms of latency`,
    measured: `${thousands(atOnce)}, ${thousands(between)} and ${milliseconds(away)}: ${((away - atOnce) / FAR_MS).toFixed(1)} round trips, ${requests} requests`,
    reference: '',
    ratio: '',
    bound: isBounded ? `at most ${ROUND_TRIPS} x ${FAR_MS} + ${OWN_WORK_MS} = ${milliseconds(bound)} at ${FAR_MS} ms` : '',
    held: isBounded ? away <= bound : null
  }
}
