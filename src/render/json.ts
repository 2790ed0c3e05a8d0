/** report.json: the whole report for programs. Its shape is docs/report.schema.json; fields are only ever added within a schema version. */

import type { Attempt, FlakyJob } from '../model/attempts.ts'
import type { Failure, Report, ReportedJob } from '../model/report.ts'
import type { Step } from '../model/run.ts'
import type { CriticalPath, HotSpots } from '../model/timing.ts'
import { jobDurationMs, jobQueueMs, stepDurationMs } from '../timing/durations.ts'
import { comparisonJson } from './comparison-json.ts'
import type { Json } from './escape.ts'
import { isoTime } from './iso-time.ts'

const SCHEMA_VERSION = 1
/** Counts that are always there. */
const NO_JOBS = { total: 0, success: 0, failure: 0, cancelled: 0, skipped: 0, timed_out: 0 }
const finite = (ms: number): number => (Number.isFinite(ms) ? ms : 0)

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

const criticalPathJson = (path: CriticalPath | null): Json =>
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

const hotSpotsJson = (spots: HotSpots): Json => ({
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

/** Pieces are at least so long, but for the last: each is one write to the disk. */
const PIECE = 262_144

/** The report as indented JSON with a line feed at its end. Complete: nothing is cut. Half of a split character becomes U+FFFD. */
export const renderReportJson = (report: Report): string => [...reportJsonPieces(report)].join('')

/** {@link renderReportJson} piece by piece, so that a report of thousands of jobs is never in memory as a whole. */
export function* reportJsonPieces(report: Report): Generator<string> {
  const { durations } = report
  const before: Json = {
    schema_version: SCHEMA_VERSION,
    repository: report.repository,
    run: runJson(report),
    status: report.status,
    conclusion: report.conclusion,
    counts: { ...NO_JOBS, ...wellFormedKeys(report.counts) },
    durations: { wall_ms: finite(durations.wallMs), queue_ms: finite(durations.queueMs), job_ms: finite(durations.jobMs) }
  }
  const after: Json = {
    failures: report.failures.map(failureJson),
    critical_path: criticalPathJson(report.timing.criticalPath),
    hot_spots: hotSpotsJson(report.timing.hotSpots),
    groups: report.groups.map((group) => ({ id: group.id, message: group.message, job_ids: group.jobIds })),
    attempts: report.attempts.attempts.map(attemptJson),
    flaky_jobs: report.attempts.flaky.map(flakyJson),
    comparison: comparisonJson(report.comparison),
    notes: report.notes.map(({ kind, message }) => ({ kind, message }))
  }
  let piece = `{${fieldsOf(before)},\n  "jobs": [`
  for (const [index, job] of report.jobs.entries()) {
    piece += `${index === 0 ? '' : ','}\n    ${indented(jobJson(job)).replaceAll('\n', '\n    ')}`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}${report.jobs.length === 0 ? '' : '\n  '}],${fieldsOf(after)}\n}\n`
}

/** The fields of an object as they stand between its braces. */
const fieldsOf = (object: Json): string => indented(object).slice('{'.length, -'\n}'.length)

const indented = (value: Json): string => {
  const text = JSON.stringify(value, null, 2)
  // JSON writes half of a character as an escape. Where there is none, as mostly, no value needs a second look.
  return HALF_CHARACTER.test(text)
    ? JSON.stringify(value, (_key, entry: unknown) => (typeof entry === 'string' ? entry.toWellFormed() : entry), 2)
    : text
}

const HALF_CHARACTER = /\\ud[89a-f]/i
