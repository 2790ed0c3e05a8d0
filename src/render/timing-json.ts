/** Where the time of a run went, and how it compares with earlier runs, as report.json holds it. */
import type { BaselineComparison, Measured } from '../model/comparison.ts'
import type { CriticalPath, HotSpots } from '../model/timing.ts'
import type { Json } from './escape.ts'

/** Null when the times do not tell it. */
export const criticalPathJson = (path: CriticalPath | null): Json =>
  path === null
    ? null
    : {
        wall_ms: path.wallMs,
        links: path.links.map((link) => ({
          job_id: link.jobId,
          job_name: link.jobName,
          queue_ms: link.queueMs,
          duration_ms: link.durationMs,
          share: link.share,
          alternatives: link.alternatives
        }))
      }

export const hotSpotsJson = (spots: HotSpots): Json => ({
  queue_share: spots.queueShare,
  set_up_ms: spots.setUpMs,
  work_ms: spots.workMs,
  set_up_share: spots.setUpShare,
  slowest_jobs: spots.slowestJobs.map((job) => ({ job_id: job.jobId, job_name: job.jobName, queue_ms: job.queueMs, duration_ms: job.durationMs })),
  slowest_steps: spots.slowestSteps.map((step) => ({
    job_id: step.jobId,
    job_name: step.jobName,
    number: step.number,
    name: step.name,
    duration_ms: step.durationMs
  })),
  repeated_steps: spots.repeatedSteps.map((step) => ({
    name: step.name,
    job_name: step.jobName,
    set_up: step.isSetUp,
    jobs: step.jobs,
    total_ms: step.totalMs,
    longest_ms: step.longestMs
  })),
  slow_runners: spots.slowRunners.map((runner) => ({
    labels: runner.labels,
    waited: runner.waited,
    jobs: runner.jobs,
    longest_ms: runner.longestMs,
    total_ms: runner.totalMs
  }))
})

const measuredJson = ({ currentMs, medianMs, differenceMs, samples, change }: Measured) => ({
  current_ms: currentMs,
  median_ms: medianMs,
  difference_ms: differenceMs,
  samples,
  change
})

/** Null when nothing was compared. */
export const comparisonJson = (comparison: BaselineComparison | null): Json =>
  comparison === null
    ? null
    : {
        branch: comparison.branch,
        own_branch: comparison.isOwnBranch,
        asked: comparison.asked,
        run_ids: comparison.runIds,
        wall: measuredJson(comparison.wall),
        queue: measuredJson(comparison.queue),
        jobs: comparison.jobs.map((job) => ({ job_id: job.jobId, name: job.name, ...measuredJson(job) })),
        steps: comparison.steps.map((step) => ({
          job_id: step.jobId,
          job_name: step.jobName,
          number: step.number,
          name: step.name,
          ...measuredJson(step)
        }))
      }
