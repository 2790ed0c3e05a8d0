/** Notes on logs that are not there, or not as a whole: one for all jobs of one kind, so that 400 jobs do not make 400 notes. */
import { listNames } from '../jobs/names.ts'
import type { JobLog, Note, NoteKind } from '../model/report.ts'
import type { Job } from '../model/run.ts'

/** @param jobs those that the report is about, by the names that it calls them */
export const noteLogs = (jobs: readonly Job[], logs: ReadonlyMap<number, JobLog>): readonly Note[] => [
  ...noteAll('log_missing', jobs, logs, missing, (names, reason) => `No log of ${names}. ${reason}`),
  ...noteAll(
    'log_partial',
    jobs,
    logs,
    ({ state }) => (state === 'partial' ? PARTIAL : null),
    (names, reason) => `Only parts of the huge logs of ${names} were read, ${reason}`
  ),
  ...noteAll(
    'log_removed',
    jobs,
    logs,
    ({ notKept }) => notKept ?? null,
    (names, reason) => `The logs of ${names} were read, but not kept in the output folder: ${reason}`
  )
]

const PARTIAL = 'so their line numbers are not known'

const TOLD_ELSEWHERE: ReadonlySet<JobLog['state']> = new Set(['not_requested', 'not_finished', 'partial'])

const missing = ({ state, reason }: JobLog): string | null => (TOLD_ELSEWHERE.has(state) ? null : reason)

/** One note for all jobs of one reason. */
const noteAll = (
  kind: NoteKind,
  jobs: readonly Job[],
  logs: ReadonlyMap<number, JobLog>,
  reasonOf: (log: JobLog) => string | null,
  sentence: (names: string, reason: string) => string
): readonly Note[] => {
  const grouped = Map.groupBy(jobs, ({ id }) => {
    const log = logs.get(id)
    return log === undefined ? null : reasonOf(log)
  })
  return [...grouped].flatMap(([reason, ofReason]) => {
    if (reason === null) return []
    const state = kind === 'log_missing' ? logs.get(ofReason[0]?.id ?? 0)?.state : undefined
    return [{ kind, message: sentence(listNames(ofReason), reason), ...(state === undefined ? {} : { data: { state } }) }]
  })
}
