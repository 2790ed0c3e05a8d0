/** Failed jobs beside the other executions of their run. */
import { fingerprintOf, type Ungrouped } from '../diagnose/group.ts'
import { groupExecutions } from '../jobs/executions.ts'
import type { Job } from '../model/run.ts'

/** A failure of a job, and the job's executions in all attempts that are known, lowest first. */
export interface FailedJob {
  readonly failure: Ungrouped
  readonly job: Job
  readonly executions: readonly Job[]
}

/** Failures with one cause. The first stands for all: what is asked for is asked for it. */
export type FailedGroup = readonly [FailedJob, ...FailedJob[]]

/**
 * @param jobs those of the failures
 * @param executions every one that is known of the run, `jobs` among them
 */
export const groupFailedJobs = (failures: readonly Ungrouped[], jobs: readonly Job[], executions: readonly Job[]): readonly FailedGroup[] => {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const executionsOf = new Map(groupExecutions(executions).flatMap((group) => group.map((job) => [job.id, group] as const)))
  const failed = failures.flatMap((failure): readonly FailedJob[] => {
    const job = failure.jobId === null ? undefined : byId.get(failure.jobId)
    return job === undefined ? [] : [{ failure, job, executions: executionsOf.get(job.id) ?? [job] }]
  })
  return [...Map.groupBy(failed, ({ failure }) => fingerprintOf(failure)).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const]
  )
}
