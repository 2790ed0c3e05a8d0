/** Notes on logs that are there, but not as a whole: one for all jobs. */
import { listNames } from './jobs/names.ts'
import type { JobLog, Note } from './model/report.ts'
import type { Job } from './model/run.ts'

/** @param jobs those that the report is about, by the names that it calls them */
export const noteLogs = (jobs: readonly Job[], logs: ReadonlyMap<number, JobLog>): readonly Note[] => {
  const having = (is: (log: JobLog) => boolean): readonly Job[] =>
    jobs.filter(({ id }) => {
      const log = logs.get(id)
      return log !== undefined && is(log)
    })
  const partial = having(({ state }) => state === 'partial')
  const removed = having(({ state, path }) => path === null && (state === 'read' || state === 'partial'))
  return [
    ...(partial.length === 0
      ? []
      : [
          {
            kind: 'log_partial',
            message: `Only parts of the huge logs of ${listNames(partial)} were read, so their line numbers are not known. \`whole_logs: true\` reads huge logs whole`
          }
        ]),
    ...(removed.length === 0
      ? []
      : [
          {
            kind: 'log_removed',
            message: `The logs of ${listNames(removed)} were read, but not kept in the output folder: all logs together would take too much of the disk`
          }
        ])
  ]
}
