/** Notes on logs that are not there, or not as a whole: one for all jobs of one kind, so that 400 jobs do not make 400 notes. */
import { listNames } from './jobs/names.ts'
import type { JobLog, Note } from './model/report.ts'
import type { Job } from './model/run.ts'

/** @param jobs those that the report is about, by the names that it calls them */
export const noteLogs = (jobs: readonly Job[], logs: ReadonlyMap<number, JobLog>): readonly Note[] => [
  ...missing(jobs, logs),
  ...noteAll('log_partial', jobs, logs, ({ state }) => state === 'partial', PARTIAL),
  ...noteAll('log_removed', jobs, logs, ({ state, path }) => path === null && (state === 'read' || state === 'partial'), REMOVED)
]

const PARTIAL = (names: string): string =>
  `Only parts of the huge logs of ${names} were read, so their line numbers are not known. \`whole_logs: true\` reads huge logs whole`
const REMOVED = (names: string): string =>
  `The logs of ${names} were read, but not kept in the output folder: all logs together would take too much of the disk`

const TOLD_ELSEWHERE: ReadonlySet<JobLog['state']> = new Set(['not_requested', 'not_finished', 'partial'])

const missing = (jobs: readonly Job[], logs: ReadonlyMap<number, JobLog>): readonly Note[] => {
  const reasonOf = ({ id }: Job): string | null => {
    const log = logs.get(id)
    return log === undefined || TOLD_ELSEWHERE.has(log.state) ? null : log.reason
  }
  return [...Map.groupBy(jobs, reasonOf)].flatMap(([reason, ofReason]) =>
    reason === null ? [] : [{ kind: 'log_missing', message: `No log of ${listNames(ofReason)}. ${reason}` }]
  )
}

const noteAll = (
  kind: string,
  jobs: readonly Job[],
  logs: ReadonlyMap<number, JobLog>,
  isSo: (log: JobLog) => boolean,
  sentence: (names: string) => string
): readonly Note[] => {
  const having = jobs.filter(({ id }) => {
    const log = logs.get(id)
    return log !== undefined && isSo(log)
  })
  return having.length === 0 ? [] : [{ kind, message: sentence(listNames(having)) }]
}
