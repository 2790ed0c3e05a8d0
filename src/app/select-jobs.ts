/** Which executions are reported, and which of them count: without the reporting job, by the name patterns, the latest of each job. */
import { isKnownConclusion } from '../jobs/conclusion.ts'
import { findSuperseded, withoutJobOf } from '../jobs/executions.ts'
import { parseNameFilter } from '../jobs/name-filter.ts'
import { listNames } from '../jobs/names.ts'
import { describeReportingJob, findReportingJob } from '../jobs/reporting-job.ts'
import type { RunContext } from '../model/context.ts'
import type { Options } from '../model/options.ts'
import type { CurrentJob, Note } from '../model/report.ts'
import type { Job } from '../model/run.ts'
import { listsAllAttempts, type Target } from './collect/target.ts'

/** How jobs are selected. */
export interface Selection {
  /** The job among these that this step runs in. */
  readonly reportingAmong: (jobs: readonly Job[]) => Job | null
  /** Whether a job may count, before all jobs are known. */
  readonly includes: (job: Job) => boolean
  /** @param jobs all jobs of the list */
  readonly select: (jobs: readonly Job[]) => Selected
}

export interface Selected {
  /** All executions but those of the reporting job, by the name patterns. */
  readonly listed: readonly Job[]
  /** Those of them that are not superseded. */
  readonly counted: readonly Job[]
  readonly superseded: ReadonlySet<number>
  /** Chooses alike among executions of the attempt before that the list does not have. */
  readonly chooseEarlier: (earlier: readonly Job[]) => readonly Job[]
  /** Whether a job of an earlier run belongs to the same selection. */
  readonly includes: (name: string) => boolean
  /** Set when an earlier step of the reporting job failed. */
  readonly currentJob: CurrentJob | null
  /** The name patterns left no job. */
  readonly isNoneLeft: boolean
  readonly notes: readonly Note[]
}

export const createSelection = (options: Options, context: RunContext, target: Target): Selection => {
  const filter = parseNameFilter(options.jobs)
  const reportingAmong = (jobs: readonly Job[]): Job | null => {
    // With a job id the run is the job's, whatever run was named.
    const ownRun = target.isOwnRun(jobs[0]?.runId ?? target.runId)
    return findReportingJob(jobs, { jobId: options.currentJobId, runnerName: context.runnerName, ownRun, attempt: context.attempt })
  }
  return {
    reportingAmong,
    includes: ({ id, name }) => id !== options.currentJobId && filter.includes(name),
    select: (jobs) => {
      const reporting = reportingAmong(jobs)
      const withoutReporting = (list: readonly Job[]): readonly Job[] => withoutJobOf(list, reporting?.id ?? null)
      const superseded = listsAllAttempts(target) ? findSuperseded(jobs) : new Set<number>()
      const candidates = withoutReporting(jobs)
      const listed = candidates.filter(({ name }) => filter.includes(name))
      const isNoneLeft = options.jobs.length > 0 && listed.length === 0
      const counted = listed.filter(({ id }) => !superseded.has(id))
      const unmatched = filter.unmatched(candidates.map(({ name }) => name))
      return {
        listed,
        counted,
        superseded,
        chooseEarlier: (earlier) => {
          const others = new Set(withoutReporting([...jobs, ...earlier]))
          return earlier.filter((job) => others.has(job) && filter.includes(job.name))
        },
        includes: (name) => filter.includes(name) && name !== reporting?.name && (target.jobId === null || name === jobs[0]?.name),
        currentJob: describeReportingJob(reporting),
        isNoneLeft,
        notes: [
          ...unmatched.map((pattern) => noteUnmatched(pattern, candidates.length)),
          ...(isNoneLeft ? [NONE_LEFT] : []),
          ...noteOddConclusions(counted)
        ]
      }
    }
  }
}

const noteUnmatched = (pattern: string, jobs: number): Note => ({
  kind: 'jobs_pattern',
  message: `The pattern ${JSON.stringify(pattern)} matches none of the ${jobs} jobs`,
  data: { pattern, jobs }
})

const NONE_LEFT: Note = { kind: 'no_jobs_left', message: 'The name patterns leave no job to report' }

/** One note for all jobs of one unknown conclusion. */
const noteOddConclusions = (jobs: readonly Job[]): readonly Note[] => {
  const odd = jobs.filter(({ status, conclusion }) => status === 'completed' && (conclusion === null || !isKnownConclusion(conclusion)))
  return [...Map.groupBy(odd, ({ conclusion }) => conclusion)].map(([word, group]) => ({
    kind: 'unknown_conclusion',
    message: `The conclusion ${JSON.stringify(word)} of ${listNames(group)} is not known; it counts as neutral`
  }))
}
