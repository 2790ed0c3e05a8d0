/** report.json: the whole report for programs. Its shape is docs/report.schema.json; fields are only ever added within a schema version. */

import type { Attempt, FlakyJob } from '../model/attempts.ts'
import type { JobHistory, RunInHistory } from '../model/follow-up.ts'
import type { ExcerptLine, Failure, Report, ReportedJob } from '../model/report.ts'
import type { EpochMs, Job, Step, WorkflowRun } from '../model/run.ts'
import type { CriticalPath, HotSpots } from '../model/timing.ts'
import type { UsualTimes } from '../model/usual.ts'
import { isKnown, jobDurationMs, jobQueueMs, stepDurationMs } from '../timing/durations.ts'
import type { Json } from './escape.ts'
import { findingUrl } from './links.ts'

const SCHEMA_VERSION = 1
/** Counts that are always there. */
const NO_JOBS = { total: 0, success: 0, failure: 0, cancelled: 0, skipped: 0, timed_out: 0 }
const finite = (ms: number): number => (Number.isFinite(ms) ? ms : 0)

type JsonObject = { readonly [key: string]: Json }

/** A function that takes these fields of an object, in this order, under the names that report.json has for them: `jobId` becomes `job_id`. */
const take = <Name extends string>(...names: readonly Name[]): ((from: Readonly<Record<Name, Json>>) => JsonObject) => {
  const keys = names.map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] as const)
  return (from) => Object.fromEntries(keys.map(([name, key]) => [key, from[name]]))
}

/** `2026-01-31T09:05:01Z`, with a fraction only where there is one; null for a time that is no time. */
type IsoTime = (time: EpochMs | null) => string | null

/** Writes each time once: the steps of a run share their seconds, and writing one takes longer than everything else about a step. */
const createIsoTime = (): IsoTime => {
  const written = new Map<EpochMs, string>()
  return (time) => {
    if (!isKnown(time)) return null
    const text = written.get(time) ?? new Date(time).toISOString().replace('.000Z', 'Z')
    written.set(time, text)
    return text
  }
}

const timesJson = ({ createdAt, startedAt, completedAt }: Job | WorkflowRun, isoTime: IsoTime): JsonObject => ({
  created_at: isoTime(createdAt),
  started_at: isoTime(startedAt),
  completed_at: isoTime(completedAt)
})

const stepJson = (step: Step, isoTime: IsoTime): Json => ({
  number: step.number,
  name: step.name,
  status: step.status,
  conclusion: step.conclusion,
  started_at: isoTime(step.startedAt),
  completed_at: isoTime(step.completedAt),
  duration_ms: stepDurationMs(step)
})

const jobHead = take(
  'id',
  'name',
  'attempt',
  'superseded',
  'carriedOver',
  'allowedToFail',
  'status',
  'conclusion',
  'effectiveConclusion',
  'cancelledBecause',
  'url'
)
const jobLog = take('state', 'bytes', 'lines', 'path', 'reason')

const jobJson = (job: ReportedJob, isoTime: IsoTime): Json => ({
  ...jobHead(job),
  ...timesJson(job, isoTime),
  queue_ms: jobQueueMs(job),
  duration_ms: jobDurationMs(job),
  runner_name: job.runnerName,
  labels: job.labels,
  steps: job.steps.map((step) => stepJson(step, isoTime)),
  log: { ...jobLog(job.log), ...(job.log.state === 'partial' ? { first_line: job.log.firstLine ?? null } : {}) }
})

/** Conclusions are GitHub's words, so these keys are foreign text. */
const wellFormedKeys = (counts: Report['counts']): JsonObject =>
  Object.fromEntries(Object.entries(counts).map(([word, count]) => [word.toWellFormed(), count]))

const namedStep = take('number', 'name')

const failedJob = take('jobId', 'jobName', 'attempt')
const failedHow = take('cause', 'exitCode', 'message')
const excerptLine = (line: ExcerptLine): JsonObject => ({ ...take('line', 'text', 'kind')(line), new: line.isNew ?? null })
const findingJson = take('severity', 'file', 'line', 'column', 'code', 'message', 'source', 'logLine')
const failedWhere = take('group', 'url', 'fingerprint')
const runInHistory = take('id', 'number', 'headSha', 'url')
const runOrNull = (run: RunInHistory | null): Json => (run === null ? null : runInHistory(run))

const historyJson = (history: JobHistory): Json => ({
  ...take('branch', 'state')(history),
  exact: history.isExact,
  last_passed: runOrNull(history.lastPassed),
  first_failed: runOrNull(history.firstFailed),
  ...take('failedRuns', 'compareUrl')(history),
  also_on: history.alsoOn === null ? null : { branch: history.alsoOn.branch, first_failed: runInHistory(history.alsoOn.firstFailed) }
})

const reproduceJson = take('script', 'shell', 'workingDirectory', 'container', 'leg', 'env', 'testCommand')

const failureJson = (failure: Failure, report: Report): Json => ({
  ...failedJob(failure),
  step: failure.step === null ? null : namedStep(failure.step),
  ...failedHow(failure),
  excerpt: failure.excerpt.map(excerptLine),
  findings: failure.findings.map((finding) => ({ ...findingJson(finding), url: findingUrl(report, finding) })),
  other_failed_steps: failure.otherFailedSteps.map(namedStep),
  ...failedWhere(failure),
  baseline: failure.baseline === null ? null : take('jobId', 'runId', 'attempt', 'url', 'lines', 'newLines')(failure.baseline),
  history: failure.history === null ? null : historyJson(failure.history),
  same_as_attempt: failure.attemptBefore?.isSame === true ? failure.attemptBefore.attempt : null,
  retry: { class: failure.retry.class, advised: failure.retry.isAdvised, reason: failure.retry.reason },
  reproduce: failure.reproduction === null ? null : reproduceJson(failure.reproduction)
})

const attemptJson = ({ attempt, conclusion, executions }: Attempt): Json => ({
  attempt,
  conclusion,
  jobs: executions.map(take('id', 'name', 'status', 'conclusion', 'carriedOver', 'url'))
})

const flakyJson = ({ name, failed, passed, failure }: FlakyJob): Json => ({
  name,
  failed_job_ids: failed.map(({ id }) => id),
  passed_job_id: passed.id,
  step: failure === null || failure.step === null ? null : namedStep(failure.step),
  cause: failure?.cause ?? null,
  message: failure?.message ?? null,
  url: failure?.url ?? failed.at(-1)?.url ?? null
})

const runJson = (run: WorkflowRun, isoTime: IsoTime): Json => ({
  ...take('id', 'attempt', 'number', 'name', 'title', 'event', 'branch', 'pullRequest', 'actor', 'headSha', 'url', 'status', 'conclusion')(run),
  ...timesJson(run, isoTime)
})

const criticalPathJson = ({ wallMs, links }: CriticalPath): Json => ({
  wall_ms: wallMs,
  links: links.map(take('jobId', 'jobName', 'queueMs', 'durationMs', 'share', 'alternatives'))
})

const hotSpotsJson = (spots: HotSpots): Json => ({
  ...take('queueShare', 'setUpMs', 'workMs', 'setUpShare')(spots),
  slowest_jobs: spots.slowestJobs.map(take('jobId', 'jobName', 'queueMs', 'durationMs')),
  slowest_steps: spots.slowestSteps.map(take('jobId', 'jobName', 'number', 'name', 'durationMs')),
  repeated_steps: spots.repeatedSteps.map((step) => ({
    ...take('name', 'jobName')(step),
    set_up: step.isSetUp,
    ...take('jobs', 'totalMs', 'longestMs')(step)
  })),
  slow_runners: spots.slowRunners.map(take('labels', 'waited', 'jobs', 'longestMs', 'totalMs'))
})

const measuredJson = take('currentMs', 'medianMs', 'differenceMs', 'samples', 'change')

const usualJson = (comparison: UsualTimes): Json => ({
  branch: comparison.branch,
  own_branch: comparison.isOwnBranch,
  ...take('asked', 'runIds')(comparison),
  wall: measuredJson(comparison.wall),
  queue: measuredJson(comparison.queue),
  jobs: comparison.jobs.map((job) => ({ ...take('jobId', 'name')(job), ...measuredJson(job) })),
  steps: comparison.steps.map((step) => ({ ...take('jobId', 'jobName', 'number', 'name')(step), ...measuredJson(step) }))
})

/** So many jobs are made into text at a time: what they take of memory is free again before the next ones. */
const BATCH = 10
/** Where the jobs stand in the text of a report. */
const NO_JOBS_TEXT = '\n  "jobs": []'
const INDENT = 2

/** The report as indented JSON, each job on a line, with a line feed at its end. Complete: nothing is cut. Half of a split character becomes U+FFFD. */
export const renderReportJson = (report: Report): string => [...reportJsonPieces(report)].join('')

/** {@link renderReportJson} piece by piece, so that a report of thousands of jobs is never in memory as a whole. */
export function* reportJsonPieces(report: Report): Generator<string> {
  const { durations, jobs, timing: found } = report
  const timing: Json = {
    critical_path: found.criticalPath === null ? null : criticalPathJson(found.criticalPath),
    hot_spots: hotSpotsJson(found.hotSpots)
  }
  const isoTime = createIsoTime()
  const text = stringify(
    {
      schema_version: SCHEMA_VERSION,
      repository: report.repository,
      run: runJson(report.run, isoTime),
      status: report.status,
      conclusion: report.conclusion,
      counts: { ...NO_JOBS, ...wellFormedKeys(report.counts) },
      durations: { wall_ms: finite(durations.wallMs), queue_ms: finite(durations.queueMs), job_ms: finite(durations.jobMs) },
      jobs: [],
      failures: report.failures.map((failure) => failureJson(failure, report)),
      ...timing,
      groups: report.groups.map(take('id', 'message', 'jobIds')),
      attempts: report.attempts.attempts.map(attemptJson),
      flaky_jobs: report.attempts.flaky.map(flakyJson),
      comparison: report.usual === null ? null : usualJson(report.usual),
      timing,
      notes: report.notes.map(({ data, ...note }) => ({ ...take('kind', 'message')(note), ...(data === undefined ? {} : { data }) }))
    },
    INDENT
  )
  const at = text.indexOf(NO_JOBS_TEXT) + NO_JOBS_TEXT.length - ']'.length
  yield text.slice(0, at)
  for (let first = 0; first < jobs.length; first += BATCH) {
    const lines = jobs.slice(first, first + BATCH).map((job) => `\n    ${stringify(jobJson(job, isoTime))}`)
    yield `${first === 0 ? '' : ','}${lines.join()}`
  }
  yield `${jobs.length === 0 ? '' : '\n  '}${text.slice(at)}\n`
}

/** JSON writes half of a character as an escape. Where there is none, as mostly, no value needs a second look. */
const stringify = (value: Json, indent?: number): string => {
  const text = JSON.stringify(value, null, indent)
  return HALF_CHARACTER.test(text) ? JSON.stringify(value, wellFormed, indent) : text
}

const HALF_CHARACTER = /\\ud[89a-f]/i
const wellFormed = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)
