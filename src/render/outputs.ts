/** The action's outputs as strings. */
import { flakyJobNames, previousAttemptConclusion } from '../jobs/attempts.ts'
import { isFailed } from '../jobs/conclusion.ts'
import type { Failure, Report, ReportedJob } from '../model/report.ts'
import { slowerJobNames } from '../timing/compare.ts'
import { jobDurationMs, jobQueueMs } from '../timing/durations.ts'
import { countedJobs, failedJobs } from './counted.ts'
import { type Json, jsonForShell } from './escape.ts'
import { firstPosition } from './position.ts'
import { cutText } from './visible.ts'

/** Where the files of the report are, as the runner's user would write it. */
export interface ReportPaths {
  readonly report: string
  readonly summary: string
  readonly logsDir: string
}

/** Most bytes of one JSON output. They are ASCII, so bytes are characters; an environment variable on Linux holds 128 KiB. */
const JSON_LIMIT = 102_400
/** Characters of a message in `failures`; report.json has all of it. */
const MESSAGE_LIMIT = 2000
const WORD_LIMIT = 40

/** A word of GitHub's as it is; of anything else only what no shell obeys. */
const plainWord = (word: string): string => word.replace(/[^A-Za-z0-9_-]/g, '').slice(0, WORD_LIMIT)

/** Seconds with at most three decimals. */
const seconds = (ms: number | null): number | null => (ms === null || !Number.isFinite(ms) ? null : Math.round(ms) / 1000)
const secondsText = (ms: number): string => String(seconds(ms) ?? 0)

/**
 * A JSON array of as many whole entries as fit into 100 KiB.
 *
 * @param rank entries of a higher rank are left out first; of equal ones the last
 */
const boundedArray = <T>(
  entries: readonly T[],
  toJson: (entry: T) => Json,
  rank: (entry: T) => number
): { readonly json: string; readonly omitted: number } => {
  const inOrder = entries.map((entry, index) => ({ entry, index, rank: rank(entry) })).sort((a, b) => a.rank - b.rank || a.index - b.index)
  const kept: { readonly index: number; readonly json: string }[] = []
  let size = '[]'.length
  for (const { entry, index } of inOrder) {
    const json = jsonForShell(toJson(entry))
    // One entry that alone is too long must not keep the others out.
    if (json.length + '[]'.length > JSON_LIMIT) continue
    size += json.length + (kept.length === 0 ? 0 : ', '.length)
    if (size > JSON_LIMIT) break
    kept.push({ index, json })
  }
  kept.sort((a, b) => a.index - b.index)
  return { json: `[${kept.map(({ json }) => json).join(', ')}]`, omitted: entries.length - kept.length }
}

const jobJson = (job: ReportedJob): Json => ({
  id: job.id,
  name: job.name,
  conclusion: job.conclusion,
  duration_seconds: seconds(jobDurationMs(job)),
  queue_seconds: seconds(jobQueueMs(job)),
  url: job.url
})

const jobRank = (job: ReportedJob): number => (isFailed(job.effectiveConclusion) ? 0 : job.effectiveConclusion === 'success' ? 2 : 1)

const failureJson = (failure: Failure): Json => {
  const position = firstPosition(failure)
  return {
    job_id: failure.jobId,
    job: failure.jobName,
    step: failure.step?.name ?? null,
    cause: failure.cause,
    message: cutText(failure.message, MESSAGE_LIMIT),
    file: position?.file ?? null,
    line: position?.line ?? null,
    url: failure.url
  }
}

/**
 * Every output of action.yml by its name. Superseded executions do not count. JSON outputs are safe to paste into a shell line
 * and hold at most 100 KiB each; what they leave out is counted in `…_omitted`.
 */
export const renderOutputs = (report: Report, paths: ReportPaths): Readonly<Record<string, string>> => {
  const failed = failedJobs(report)
  const names = boundedArray(
    failed,
    (job) => job.name,
    () => 0
  )
  const flaky = boundedArray(
    flakyJobNames(report.attempts),
    (name) => name,
    () => 0
  )
  const jobs = boundedArray(countedJobs(report), jobJson, jobRank)
  const failures = boundedArray(report.failures, failureJson, (failure) => Number(failure.allowedToFail))
  const slower = boundedArray(
    report.comparison === null ? [] : slowerJobNames(report.comparison),
    (name) => name,
    () => 0
  )
  const { durations, run } = report
  return {
    conclusion: plainWord(report.conclusion ?? ''),
    status: report.status,
    total_jobs: String(report.counts.total),
    failed_jobs: String(failed.length),
    failed_job_names: names.json,
    jobs: jobs.json,
    jobs_omitted: String(jobs.omitted),
    failures: failures.json,
    failures_omitted: String(failures.omitted),
    names_omitted: String(names.omitted),
    flaky_job_names: flaky.json,
    previous_attempt_conclusion: plainWord(previousAttemptConclusion(report.attempts)),
    duration_seconds: secondsText(durations.wallMs),
    queue_seconds: secondsText(durations.queueMs),
    job_seconds: secondsText(durations.jobMs),
    slower_job_names: slower.json,
    report_path: paths.report,
    summary_path: paths.summary,
    logs_dir: paths.logsDir,
    run_id: String(run.id),
    attempt: run.attempt === null ? '' : String(run.attempt)
  }
}
