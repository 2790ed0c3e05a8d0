/** Whether a report is to fail the step that made it, by the conclusions that its user named. */
import type { FailOn } from '../model/options.ts'
import type { Report } from '../model/report.ts'

/** Why the step is to fail: the name patterns left no job, or jobs, or the run without jobs, ended with one of the named conclusions. */
export type FailReason =
  | { readonly kind: 'no_jobs_left' }
  | { readonly kind: 'run'; readonly conclusion: string | null }
  | { readonly kind: 'jobs'; readonly jobs: number; readonly of: number; readonly conclusions: readonly string[] }

/**
 * @param failOn empty: never
 * @returns null: the step does not fail
 */
export const whyFail = (report: Report, failOn: readonly FailOn[], isNoneLeft: boolean): FailReason | null => {
  if (failOn.length === 0) return null
  if (isNoneLeft) return { kind: 'no_jobs_left' }
  const fires = (conclusion: string | null): boolean => failOn.some((word) => word === conclusion)
  const firing = report.jobs.filter((job) => !job.superseded && !job.allowedToFail && fires(job.effectiveConclusion))
  if (firing.length > 0) {
    const conclusions = new Set(firing.map((job) => job.effectiveConclusion ?? ''))
    return { kind: 'jobs', jobs: firing.length, of: report.counts.total, conclusions: [...conclusions] }
  }
  // A run that did not even start may say so by its failure alone.
  const runFires = report.jobs.length === 0 && (fires(report.conclusion) || (fires('startup_failure') && report.failures.length > 0))
  return runFires ? { kind: 'run', conclusion: report.conclusion } : null
}
