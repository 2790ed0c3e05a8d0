/** The jobs that count, and the failed ones among them: one meaning for every sink. */
import { isFailed } from '../jobs/conclusion.ts'
import type { Failure, Report, ReportedJob } from '../model/report.ts'

/** The latest execution of each job, in GitHub's order. */
export const countedJobs = (report: Report): readonly ReportedJob[] => report.jobs.filter((job) => !job.superseded)

/** Counted jobs that failed or hit their time limit, without those that were allowed to. */
export const failedJobs = (report: Report): readonly ReportedJob[] =>
  countedJobs(report).filter((job) => !job.allowedToFail && isFailed(job.effectiveConclusion))

/** Failures of one cause, the first of which stands for all; `id` is that of the report's group. */
export interface FailureSet {
  readonly id: string
  readonly failures: readonly [Failure, ...Failure[]]
}

/** Every failure in its group, groups in the order of their first failure; groups of allowed failures only come last. */
export const groupFailures = (report: Report): readonly FailureSet[] => {
  const groups = new Map<string, [Failure, ...Failure[]]>()
  for (const failure of report.failures) {
    const group = groups.get(failure.group)
    if (group === undefined) groups.set(failure.group, [failure])
    else group.push(failure)
  }
  const sets = [...groups].map(([id, failures]): FailureSet => ({ id, failures }))
  const isAllowed = (set: FailureSet): boolean => set.failures.every((failure) => failure.allowedToFail)
  return [...sets.filter((set) => !isAllowed(set)), ...sets.filter(isAllowed)]
}
