/** What is asked of GitHub about the jobs of a run: whose annotations and whose logs, in which order. Pure: `queue.ts` does it. */
import { isFailed, isFinishing } from '../../jobs/conclusion.ts'
import { firstOfNames, spreadOverNames } from '../../jobs/names.ts'
import type { Options } from '../../model/options.ts'
import type { Finding } from '../../model/report.ts'
import type { Job } from '../../model/run.ts'
import { mayHaveLog } from './missing-log.ts'

/** What is known of a run so far. */
export interface Known {
  /** The jobs that count, in GitHub's order. */
  readonly jobs: readonly Job[]
  /** Whether these are all of them; while the list is still coming only what holds whatever else it brings is planned. */
  readonly areAll: boolean
  /** Executions of the attempt before of jobs that pass now. */
  readonly earlier?: readonly Job[]
  /** Ids of cancelled jobs that hit their time limit; left out until the annotations have told. */
  readonly timedOut?: ReadonlySet<number>
}

/** What to ask for, the most important first. With more known a plan only grows. */
export interface Plan {
  /** Jobs whose annotations are asked for. */
  readonly annotations: readonly Job[]
  /** Jobs that are to be explained, with a log or without. */
  readonly explained: readonly Job[]
  /** Jobs whose logs are downloaded, explained or not. */
  readonly logs: readonly Job[]
  /** Jobs whose logs would be downloaded as well, but for `maxLogs`. */
  readonly overLimit: readonly Job[]
}

/** `maxLogs` counts here, for logs and for annotations, and nowhere else. */
export const makePlan = (known: Known, { logs, maxLogs }: Pick<Options, 'logs' | 'maxLogs'>): Plan => {
  const { annotations, explained, others } = known.areAll ? ofAll(known) : ofSome(known.jobs)
  const wanted = logs === 'none' ? [] : [...explained, ...(logs === 'all' ? others : [])].filter(mayHaveLog)
  return { annotations: annotations.slice(0, maxLogs), explained, logs: wanted.slice(0, maxLogs), overLimit: wanted.slice(maxLogs) }
}

/** Whether earlier runs are asked for when a job has failed: for since when it fails, or for a passing log. */
export const needsPast = ({ history, baseline, ...options }: Pick<Options, 'history' | 'baseline' | 'logs' | 'maxLogs'>): boolean =>
  history > 0 || (baseline && needsLogs(options))

/** Whether any log is asked for. */
export const needsLogs = ({ logs, maxLogs }: Pick<Options, 'logs' | 'maxLogs'>): boolean => logs !== 'none' && maxLogs > 0

/** Whether the files of the commit are asked for, once for all jobs: when a place in the code is not sure, and may be one of them. */
export const needsFiles = (findings: readonly Finding[]): boolean =>
  findings.some(({ file, isUnsure }) => isUnsure === true && file !== null && !/^(?:\/|[A-Za-z]:)/.test(file))

interface Wanted extends Pick<Plan, 'annotations' | 'explained'> {
  /** Jobs that need no explanation. */
  readonly others: readonly Job[]
}

/** What failed now comes before what failed in the attempt before. */
const ofAll = ({ jobs, earlier = [], timedOut }: Known): Wanted => {
  const [now, before] = [failedAndCancelled(jobs), failedAndCancelled(earlier)]
  const hitLimit = ({ id }: Job): boolean => timedOut?.has(id) === true
  const explained =
    timedOut === undefined ? now.failed : [...now.failed, ...now.cancelled.filter(hitLimit), ...before.failed, ...before.cancelled.filter(hitLimit)]
  const isExplained = new Set(explained)
  return {
    annotations: [...now.failed, ...now.cancelled, ...before.failed, ...before.cancelled],
    explained,
    others: timedOut === undefined ? [] : jobs.filter((job) => !isExplained.has(job))
  }
}

/** The first failed job of each base name comes first in any case; but not beside a job that may turn out to have failed in a moment. */
const ofSome = (jobs: readonly Job[]): Wanted => {
  const sure = jobs.some(isFinishing) ? [] : firstOfNames(jobs.filter((job) => isFailed(job.conclusion)))
  return { annotations: sure, explained: sure, others: [] }
}

const failedAndCancelled = (jobs: readonly Job[]): { readonly failed: readonly Job[]; readonly cancelled: readonly Job[] } => ({
  failed: spreadOverNames(jobs.filter((job) => isFailed(job.conclusion))),
  cancelled: spreadOverNames(jobs.filter((job) => job.conclusion === 'cancelled'))
})
