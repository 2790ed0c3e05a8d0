/** report.json: the whole report for programs. Its shape is docs/report.schema.json; fields are only ever added within a schema version. */

import type { Attempt, FlakyJob } from '../model/attempts.ts'
import type { Failure, Report, ReportedJob } from '../model/report.ts'
import type { EpochMs, Step } from '../model/run.ts'
import { isKnown, jobDurationMs, jobQueueMs, stepDurationMs } from '../timing/durations.ts'
import { findRunTiming, type RunTiming } from '../timing/run-timing.ts'
import type { Json } from './escape.ts'
import { countedJobs } from './selection.ts'
import { comparisonJson, criticalPathJson, hotSpotsJson } from './timing-json.ts'

const SCHEMA_VERSION = 1
/** Counts that are always there. */
const NO_JOBS = { total: 0, success: 0, failure: 0, cancelled: 0, skipped: 0, timed_out: 0 }
const finite = (ms: number): number => (Number.isFinite(ms) ? ms : 0)

/** `2026-01-31T09:05:01Z`, with a fraction only where there is one; null for a time that is no time. */
const isoTime = (time: EpochMs | null): string | null => (isKnown(time) ? new Date(time).toISOString().replace('.000Z', 'Z') : null)

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
  id: job.id,
  name: job.name,
  attempt: job.attempt,
  superseded: job.superseded,
  carried_over: job.carriedOver,
  allowed_to_fail: job.allowedToFail,
  status: job.status,
  conclusion: job.conclusion,
  effective_conclusion: job.effectiveConclusion,
  url: job.url,
  created_at: isoTime(job.createdAt),
  started_at: isoTime(job.startedAt),
  completed_at: isoTime(job.completedAt),
  queue_ms: jobQueueMs(job),
  duration_ms: jobDurationMs(job),
  runner_name: job.runnerName,
  labels: job.labels,
  steps: job.steps.map(stepJson),
  log: {
    state: job.log.state,
    bytes: job.log.bytes,
    lines: job.log.lines,
    path: job.log.path,
    reason: job.log.reason,
    ...(job.log.state === 'partial' ? { first_line: job.log.firstLine ?? null } : {})
  }
})

/** Conclusions are GitHub's words, so these keys are foreign text. */
const wellFormedKeys = (counts: Report['counts']): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).map(([word, count]) => [word.toWellFormed(), count]))

const namedStep = (step: Pick<Step, 'number' | 'name'>): Json => ({ number: step.number, name: step.name })

const failureJson = (failure: Failure): Json => ({
  job_id: failure.jobId,
  job_name: failure.jobName,
  attempt: failure.attempt,
  step: failure.step === null ? null : namedStep(failure.step),
  cause: failure.cause,
  exit_code: failure.exitCode,
  message: failure.message,
  excerpt: failure.excerpt.map(({ line, text, kind }) => ({ line, text, kind })),
  findings: failure.findings.map(({ severity, file, line, column, code, message, source, logLine }) => ({
    severity,
    file,
    line,
    column,
    code,
    message,
    source,
    log_line: logLine
  })),
  other_failed_steps: failure.otherFailedSteps.map(namedStep),
  group: failure.group,
  url: failure.url
})

const attemptJson = ({ attempt, conclusion, executions }: Attempt): Json => ({
  attempt,
  conclusion,
  jobs: executions.map((execution) => ({
    id: execution.id,
    name: execution.name,
    status: execution.status,
    conclusion: execution.conclusion,
    carried_over: execution.carriedOver,
    url: execution.url
  }))
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

const runJson = ({ run }: Report): Json => ({
  id: run.id,
  attempt: run.attempt,
  number: run.number,
  name: run.name,
  title: run.title,
  event: run.event,
  branch: run.branch,
  head_sha: run.headSha,
  url: run.url,
  status: run.status,
  conclusion: run.conclusion,
  created_at: isoTime(run.createdAt),
  started_at: isoTime(run.startedAt),
  completed_at: isoTime(run.completedAt)
})

/** The report as indented JSON with a line feed at its end. Complete: nothing is cut. Half of a split character becomes U+FFFD. */
export const renderReportJson = (report: Report, timing: RunTiming = findRunTiming(countedJobs(report))): string => {
  const { durations } = report
  const json: Json = {
    schema_version: SCHEMA_VERSION,
    repository: report.repository,
    run: runJson(report),
    status: report.status,
    conclusion: report.conclusion,
    counts: { ...NO_JOBS, ...wellFormedKeys(report.counts) },
    durations: { wall_ms: finite(durations.wallMs), queue_ms: finite(durations.queueMs), job_ms: finite(durations.jobMs) },
    jobs: report.jobs.map(jobJson),
    failures: report.failures.map(failureJson),
    critical_path: criticalPathJson(timing.criticalPath),
    hot_spots: hotSpotsJson(timing.hotSpots),
    groups: report.groups.map((group) => ({ id: group.id, message: group.message, job_ids: group.jobIds })),
    attempts: report.attempts.attempts.map(attemptJson),
    flaky_jobs: report.attempts.flaky.map(flakyJson),
    comparison: comparisonJson(report.comparison),
    notes: report.notes.map(({ kind, message }) => ({ kind, message }))
  }
  const text = JSON.stringify(json, null, 2)
  // JSON writes half of a character as an escape. Where there is none, as mostly, no value needs a second look.
  return `${HALF_CHARACTER.test(text) ? JSON.stringify(json, wellFormed, 2) : text}\n`
}

const HALF_CHARACTER = /\\ud[89a-f]/i
const wellFormed = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)
