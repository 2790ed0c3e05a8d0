/** The comparison with earlier runs as report.json holds it. */
import type { BaselineComparison, Measured } from '../model/comparison.ts'
import type { Json } from './escape.ts'

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
