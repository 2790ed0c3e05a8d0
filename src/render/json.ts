/** report.json: the whole report for programs. Its shape is docs/report.schema.json; fields are only ever added within a schema version. */

import type { Attempt, FlakyJob } from '../model/attempts.ts'
import type { Failure, Report, ReportedJob } from '../model/report.ts'
import type { EpochMs, Job, Step, WorkflowRun } from '../model/run.ts'
import type { CriticalPath, HotSpots } from '../model/timing.ts'
import type { Measured, UsualTimes } from '../model/usual.ts'
import { isKnown, jobDurationMs, jobQueueMs, stepDurationMs } from '../timing/durations.ts'
import type { Json } from './escape.ts'

const SCHEMA_VERSION = 1
/** Counts that are always there. */
const NO_JOBS = { total: 0, success: 0, failure: 0, cancelled: 0, skipped: 0, timed_out: 0 }
const finite = (ms: number): number => (Number.isFinite(ms) ? ms : 0)

type JsonObject = { readonly [key: string]: Json }

/** These fields of an object, in this order, under the names that report.json has for them: `jobId` becomes `job_id`. */
const take = <Name extends string>(from: Readonly<Record<Name, Json>>, ...names: readonly Name[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), from[name]]))

/** `2026-01-31T09:05:01Z`, with a fraction only where there is one; null for a time that is no time. */
const isoTime = (time: EpochMs | null): string | null => (isKnown(time) ? new Date(time).toISOString().replace('.000Z', 'Z') : null)

const timesJson = ({ createdAt, startedAt, completedAt }: Job | WorkflowRun): JsonObject => ({
  created_at: isoTime(createdAt),
  started_at: isoTime(startedAt),
  completed_at: isoTime(completedAt)
})

const stepJson = (step: Step): Json => ({
  number: step.number,
  name: step.name,
  status: step.status,
  conclusion: step.conclusion,
  started_at: isoTime(step.startedAt),
  completed_at: isoTime(step.completedAt),
  duration_ms: stepDurationMs(step)
})

const jobJson = (job: ReportedJob): Json => ({
  ...take(job, 'id', 'name', 'attempt', 'superseded', 'carriedOver', 'allowedToFail', 'status', 'conclusion', 'effectiveConclusion', 'url'),
  ...timesJson(job),
  queue_ms: jobQueueMs(job),
  duration_ms: jobDurationMs(job),
  ...take(job, 'runnerName', 'labels'),
  steps: job.steps.map(stepJson),
  log: {
    ...take(job.log, 'state', 'bytes', 'lines', 'path', 'reason'),
    ...(job.log.state === 'partial' ? { first_line: job.log.firstLine ?? null } : {})
  }
})

/** Conclusions are GitHub's words, so these keys are foreign text. */
const wellFormedKeys = (counts: Report['counts']): JsonObject =>
  Object.fromEntries(Object.entries(counts).map(([word, count]) => [word.toWellFormed(), count]))

const namedStep = (step: Pick<Step, 'number' | 'name'>): Json => take(step, 'number', 'name')

const failureJson = (failure: Failure): Json => ({
  ...take(failure, 'jobId', 'jobName', 'attempt'),
  step: failure.step === null ? null : namedStep(failure.step),
  ...take(failure, 'cause', 'exitCode', 'message'),
  excerpt: failure.excerpt.map((line) => take(line, 'line', 'text', 'kind')),
  findings: failure.findings.map((one) => take(one, 'severity', 'file', 'line', 'column', 'code', 'message', 'source', 'logLine')),
  other_failed_steps: failure.otherFailedSteps.map(namedStep),
  ...take(failure, 'group', 'url')
})

const attemptJson = ({ attempt, conclusion, executions }: Attempt): Json => ({
  attempt,
  conclusion,
  jobs: executions.map((one) => take(one, 'id', 'name', 'status', 'conclusion', 'carriedOver', 'url'))
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

const runJson = (run: WorkflowRun): Json => ({
  ...take(run, 'id', 'attempt', 'number', 'name', 'title', 'event', 'branch', 'headSha', 'url', 'status', 'conclusion'),
  ...timesJson(run)
})

const criticalPathJson = ({ wallMs, links }: CriticalPath): Json => ({
  wall_ms: wallMs,
  links: links.map((one) => take(one, 'jobId', 'jobName', 'queueMs', 'durationMs', 'share', 'alternatives'))
})

const hotSpotsJson = (spots: HotSpots): Json => ({
  ...take(spots, 'queueShare', 'setUpMs', 'workMs', 'setUpShare'),
  slowest_jobs: spots.slowestJobs.map((job) => take(job, 'jobId', 'jobName', 'queueMs', 'durationMs')),
  slowest_steps: spots.slowestSteps.map((step) => take(step, 'jobId', 'jobName', 'number', 'name', 'durationMs')),
  repeated_steps: spots.repeatedSteps.map((step) => ({
    ...take(step, 'name', 'jobName'),
    set_up: step.isSetUp,
    ...take(step, 'jobs', 'totalMs', 'longestMs')
  })),
  slow_runners: spots.slowRunners.map((runner) => take(runner, 'labels', 'waited', 'jobs', 'longestMs', 'totalMs'))
})

const measuredJson = (measured: Measured): JsonObject => take(measured, 'currentMs', 'medianMs', 'differenceMs', 'samples', 'change')

const usualJson = (comparison: UsualTimes): Json => ({
  branch: comparison.branch,
  own_branch: comparison.isOwnBranch,
  ...take(comparison, 'asked', 'runIds'),
  wall: measuredJson(comparison.wall),
  queue: measuredJson(comparison.queue),
  jobs: comparison.jobs.map((job) => ({ ...take(job, 'jobId', 'name'), ...measuredJson(job) })),
  steps: comparison.steps.map((step) => ({ ...take(step, 'jobId', 'jobName', 'number', 'name'), ...measuredJson(step) }))
})

/** The report as indented JSON with a line feed at its end. Complete: nothing is cut. Half of a split character becomes U+FFFD. */
export const renderReportJson = (report: Report): string => {
  const { durations, timing: found } = report
  const timing: Json = {
    critical_path: found.criticalPath === null ? null : criticalPathJson(found.criticalPath),
    hot_spots: hotSpotsJson(found.hotSpots)
  }
  const json: Json = {
    schema_version: SCHEMA_VERSION,
    repository: report.repository,
    run: runJson(report.run),
    status: report.status,
    conclusion: report.conclusion,
    counts: { ...NO_JOBS, ...wellFormedKeys(report.counts) },
    durations: { wall_ms: finite(durations.wallMs), queue_ms: finite(durations.queueMs), job_ms: finite(durations.jobMs) },
    jobs: report.jobs.map(jobJson),
    failures: report.failures.map(failureJson),
    ...timing,
    groups: report.groups.map((group) => take(group, 'id', 'message', 'jobIds')),
    attempts: report.attempts.attempts.map(attemptJson),
    flaky_jobs: report.attempts.flaky.map(flakyJson),
    comparison: report.usual === null ? null : usualJson(report.usual),
    timing,
    notes: report.notes.map(({ data, ...note }) => ({ ...take(note, 'kind', 'message'), ...(data === undefined ? {} : { data }) }))
  }
  const text = JSON.stringify(json, null, 2)
  // JSON writes half of a character as an escape. Where there is none, as mostly, no value needs a second look.
  return `${HALF_CHARACTER.test(text) ? JSON.stringify(json, wellFormed, 2) : text}\n`
}

const HALF_CHARACTER = /\\ud[89a-f]/i
const wellFormed = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)
