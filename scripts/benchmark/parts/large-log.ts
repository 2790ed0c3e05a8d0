/** How fast one very large log is read, and how little of it by ranges. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../../../__tests__/bundle/support/world.ts'
import { parseActionMetadata } from '../../../demo/runner/action-metadata.ts'
import { type LocalServer, startServer } from '../local-github.ts'
import { FIRST_JOB_ID } from '../made-run.ts'
import { action, type Program, reference } from '../programs.ts'
import { median, runInTurn } from '../rounds.ts'
import { compareSpeeds, megabytes, milliseconds, type Row } from '../rows.ts'

const ACTION = join(import.meta.dirname, '../../../action.yml')
const MAX_MOVED_BYTES = 8_000_000
const MAX_REQUESTS = 20
const RUNS_OF_HUGE = 5

/** Of the smaller one, starting takes a fifth of the time: it has no bound. */
const LOGS = [
  { logBytes: 100_000_000, name: '100 MB', atMostRuns: Number.POSITIVE_INFINITY, atLeast: null },
  { logBytes: 1_000_000_000, name: '1 GB', atMostRuns: RUNS_OF_HUGE, atLeast: 0.25 }
] as const

/** A failed job whose log has so many bytes. */
export const oneLog = (logBytes: number): { readonly jobs: number; readonly failed: number; readonly logBytes: number } => ({
  jobs: 1,
  failed: 1,
  logBytes
})

/** Whether the action can be told to read a log whole; if not, it reads as it does by itself, and the rows say so. */
export const canReadWhole = (): boolean => parseActionMetadata(readFileSync(ACTION, 'utf8')).inputs.has('whole_logs')

/** The action on the one log of a server: read whole, or as it reads by itself. */
export const readLarge = ({ apiUrl }: LocalServer, whole: boolean): Program => {
  const inputs = whole && canReadWhole() ? { whole_logs: true } : {}
  return action({ apiUrl, inputs, outputs: { total_jobs: '1', failed_jobs: '1' }, failures: ['TS2322'] })
}

/** Counts the lines of the one log of a server. */
export const countLines = ({ apiUrl }: LocalServer): Program =>
  reference('count-lines', `${apiUrl}/repos/${REPOSITORY}/actions/jobs/${FIRST_JOB_ID}/logs`)

export const measureLargeLogs = async (runs: number): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const log of LOGS) rows.push(...(await measureLog(log, runs)))
  return rows
}

const measureLog = async ({ logBytes, name, atMostRuns, atLeast }: (typeof LOGS)[number], runs: number): Promise<readonly Row[]> => {
  await using server = await startServer({ ...oneLog(logBytes), latencyMs: 0 })
  const [lines, whole, ranges] = [countLines(server), readLarge(server, true), readLarge(server, false)]
  const timesOf = await runInTurn([lines, whole, ranges], Math.min(runs, atMostRuns))
  await server.count()
  await ranges()
  const moved = await server.count()
  const few = runs > atMostRuns ? ` (${atMostRuns} runs)` : ''
  const hint = canReadWhole() ? '' : '; there is no input `whole_logs`, so both read as the action does by itself'
  return [
    compareSpeeds({
      what: `A log of ${name}, read whole${few}${hint}`,
      measured: timesOf(whole),
      reference: timesOf(lines),
      to: 'only counting lines',
      bytes: logBytes,
      atLeast
    }),
    {
      what: `A log of ${name}, read by ranges${few}`,
      measured: `${megabytes(moved.logBytes)} moved, ${moved.logRequests} ${moved.logRequests === 1 ? 'request' : 'requests'}, ${milliseconds(median(timesOf(ranges)))}`,
      reference: '',
      ratio: '',
      bound: `at most ${megabytes(MAX_MOVED_BYTES)} and ${MAX_REQUESTS} requests`,
      held: moved.logBytes <= MAX_MOVED_BYTES && moved.logRequests <= MAX_REQUESTS
    }
  ]
}
