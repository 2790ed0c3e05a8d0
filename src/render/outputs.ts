/** The action's outputs as strings. */
import { flakyJobNames, previousAttemptConclusion } from '../jobs/attempts.ts'
import { isFailed } from '../jobs/conclusion.ts'
import { cutText } from '../log/text.ts'
import type { Failure, Report, ReportedJob } from '../model/report.ts'
import { jobDurationMs, jobQueueMs } from '../timing/durations.ts'
import { slowerJobNames } from '../timing/usual.ts'
import { type Json, jsonForShell } from './escape.ts'
import { renderPlainHeadline } from './headline.ts'
import { findingUrl } from './links.ts'
import { countedJobs, failedJobs, firstPosition } from './selection.ts'

/** Where the files of the report are, as the runner's user would write it. */
export interface ReportPaths {
  readonly report: string
  readonly summary: string
  readonly digest: string
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

/**
 * A JSON array of as many whole entries as fit into 100 KiB, in their order.
 *
 * @param ranks one for each entry: those of a higher rank are left out first; of equal ones the last
 */
const boundedArray = (entries: readonly Json[], ranks: readonly number[] = []): { readonly json: string; readonly omitted: number } => {
  const rankOf = (index: number): number => ranks[index] ?? 0
  const kept: (string | null)[] = entries.map(() => null)
  let size = '[]'.length
  for (const index of [...entries.keys()].sort((a, b) => rankOf(a) - rankOf(b))) {
    const json = jsonForShell(entries[index] ?? null)
    // One entry that alone is too long must not keep the others out.
    if (json.length + '[]'.length > JSON_LIMIT) continue
    size += json.length + (size === '[]'.length ? 0 : ', '.length)
    if (size > JSON_LIMIT) break
    kept[index] = json
  }
  const whole = kept.filter((json) => json !== null)
  return { json: `[${whole.join(', ')}]`, omitted: entries.length - whole.length }
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

const failureJson = (failure: Failure, report: Report): Json => {
  const position = firstPosition(failure)
  return {
    job_id: failure.jobId,
    job: failure.jobName,
    job_name: failure.jobName,
    step: failure.step?.name ?? null,
    step_number: failure.step?.number ?? null,
    cause: failure.cause,
    message: cutText(failure.message, MESSAGE_LIMIT),
    file: position?.file ?? null,
    line: position?.line ?? null,
    file_url: position === null ? null : findingUrl(report, position),
    url: failure.url
  }
}

const countedFailures = ({ failures }: Report): readonly Failure[] => failures.filter(({ allowedToFail }) => !allowedToFail)

/** Whether everything that failed is likely to pass when it is run again. */
const isRetryAdvised = (report: Report): boolean => {
  const failures = countedFailures(report)
  return failures.length > 0 && failures.every(({ retry }) => retry.isAdvised)
}

const transientJobIds = (report: Report): readonly number[] =>
  countedFailures(report).flatMap(({ jobId, retry }) => (jobId !== null && retry.class === 'transient' ? [jobId] : []))

/**
 * Every output of action.yml by its name. Superseded executions do not count. JSON outputs are safe to paste into a shell line
 * and hold at most 100 KiB each; what they leave out is counted in `…_omitted`.
 */
export const renderOutputs = (report: Report, paths: ReportPaths): Readonly<Record<string, string>> => {
  const failed = failedJobs(report)
  const names = boundedArray(failed.map(({ name }) => name))
  const counted = countedJobs(report)
  const jobs = boundedArray(counted.map(jobJson), counted.map(jobRank))
  const failures = boundedArray(
    report.failures.map((failure) => failureJson(failure, report)),
    report.failures.map(({ allowedToFail }) => Number(allowedToFail))
  )
  const { durations, run } = report
  return {
    headline: renderPlainHeadline(report),
    conclusion: plainWord(report.conclusion ?? ''),
    status: report.status,
    total_jobs: String(report.counts.total),
    failed_jobs: String(failed.length),
    failed_job_names: names.json,
    retry_advised: String(isRetryAdvised(report)),
    transient_job_ids: boundedArray(transientJobIds(report)).json,
    jobs: jobs.json,
    jobs_omitted: String(jobs.omitted),
    failures: failures.json,
    failures_omitted: String(failures.omitted),
    names_omitted: String(names.omitted),
    flaky_job_names: boundedArray(flakyJobNames(report.attempts)).json,
    previous_attempt_conclusion: plainWord(previousAttemptConclusion(report.attempts)),
    duration_seconds: String(seconds(durations.wallMs) ?? 0),
    queue_seconds: String(seconds(durations.queueMs) ?? 0),
    job_seconds: String(seconds(durations.jobMs) ?? 0),
    slower_job_names: boundedArray(report.usual === null ? [] : slowerJobNames(report.usual)).json,
    report_path: paths.report,
    summary_path: paths.summary,
    digest_path: paths.digest,
    logs_dir: paths.logsDir,
    run_id: String(run.id),
    attempt: run.attempt === null ? '' : String(run.attempt)
  }
}
