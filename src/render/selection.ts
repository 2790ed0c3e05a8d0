/** What every sink takes from a report alike: the jobs that count, failures by group, and the place that a failure points at. */
import { isFailed } from '../jobs/conclusion.ts'
import type { Failure, Finding, Report, ReportedJob } from '../model/report.ts'

/** The latest execution of each job, in GitHub's order. */
export const countedJobs = (report: Report): readonly ReportedJob[] => report.jobs.filter((job) => !job.superseded)

/** Counted jobs that failed or hit their time limit, without those that were allowed to. */
export const failedJobs = (report: Report): readonly ReportedJob[] =>
  countedJobs(report).filter((job) => !job.allowedToFail && isFailed(job.effectiveConclusion))

/** Failures of one cause, the first of which stands for all. */
export type FailureSet = readonly [Failure, ...Failure[]]

/** Whether every failure of a group was allowed. */
export const isAllowed = (failures: FailureSet): boolean => failures.every(({ allowedToFail }) => allowedToFail)

/** The icon of a group: what was allowed to fail is only a warning. */
export const iconOf = (failures: FailureSet): string => (isAllowed(failures) ? '⚠️' : '❌')

/**
 * Every failure in its group, groups in the order of their first failure; groups of allowed failures only come last. Of a group those whose logs
 * were read come first: they tell of the others.
 */
export const groupFailures = (report: Report): readonly FailureSet[] => {
  const isRead = ({ isUnread }: Failure): boolean => isUnread !== true
  return [...Map.groupBy(report.failures, ({ group }) => group).values()]
    .map((set) => [...set.filter(isRead), ...set.filter((failure) => !isRead(failure))])
    .flatMap(([first, ...others]): readonly FailureSet[] => (first === undefined ? [] : [[first, ...others]]))
    .sort((a, b) => Number(isAllowed(a)) - Number(isAllowed(b)))
}

/** No system knows a longer path, in UTF-16 units. */
export const PATH_LIMIT = 4096

/** A file of the repository as the log names it, with 1-based line and column where they are known. */
export interface Position {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  /** Nothing may be put there. */
  readonly isUnsure?: boolean
}

/** The first error finding that names a file; null when none does. */
export const firstPosition = ({ findings }: Failure): (Finding & Position) | null =>
  findings.find((one): one is Finding & Position => one.severity === 'error' && one.file !== null) ?? null
