/** Explains the failed jobs: has annotations and logs asked for by plan, and each failing step diagnosed. */

import type { KnownLines } from '../diagnose/baseline/known-lines.ts'
import type { Diagnosis } from '../diagnose/diagnose.ts'
import type { Ungrouped } from '../diagnose/group.ts'
import { hitTimeLimit } from '../diagnose/without-log.ts'
import { isExpected } from '../model/errors.ts'
import type { Options } from '../model/options.ts'
import type { GitHub } from '../model/ports.ts'
import type { JobLog, Note } from '../model/report.ts'
import type { Annotation, Job } from '../model/run.ts'
import { noLog, unread, withoutAsking } from './collect/missing-log.ts'
import { makePlan, needsFiles } from './collect/plan.ts'
import type { Queue } from './collect/queue.ts'
import { notSaved } from './collect/save-log.ts'
import type { ExplainedJob, JobFacts } from './explain-job.ts'
import type { Explainer } from './explainer.ts'
import { noteCutShort, noteLogs, noteRetries, noteSlowMatchers } from './explanation-notes.ts'

export interface Explained {
  /** By job id; every counted job has one, and every earlier execution that was looked at. */
  readonly logs: ReadonlyMap<number, JobLog>
  /** Cancelled jobs, counted or earlier ones, that really hit their time limit. */
  readonly timedOut: ReadonlySet<number>
  /** Of failed jobs, in the order of the jobs. */
  readonly failures: readonly Ungrouped[]
  /** Of earlier executions that failed, by job id. */
  readonly earlier: ReadonlyMap<number, Ungrouped>
  readonly annotations: ReadonlyMap<number, readonly Annotation[]>
  /** Errors that nobody expected. */
  readonly bugs: readonly unknown[]
  readonly notes: readonly Note[]
  /** Whether a failing step of the job was read and explained to its end, and can be once more. */
  readonly hasLines: (job: Job) => boolean
  /**
   * A failure once more, beside the lines that a passing log of its job has; null when its log cannot be read once more, or takes too long.
   *
   * @param job one that was explained
   */
  readonly explainBeside: (job: Job, baseline: KnownLines) => Promise<ExplainedBeside | null>
  /** Explains an execution of the attempt before from its log alone; null when that cannot be read. */
  readonly explainBefore: (job: Job) => Promise<Ungrouped | null>
}

export interface ExplainedBeside {
  readonly failure: Ungrouped
  readonly compared: NonNullable<Diagnosis['compared']>
}

/** What is explained, and with what. */
export interface ExplainOptions {
  readonly options: Pick<Options, 'logs' | 'maxLogs'>
  /** Whether the run is complete and green: then what failed was allowed to. */
  readonly greenRun: boolean
  /** Executions of the attempt before of jobs that pass now. */
  readonly earlier: Promise<readonly Job[]>
  /** May have started some of it already. */
  readonly queue: Queue
  readonly explainer: Explainer
  readonly retries: GitHub['retries']
}

/** @param jobs the counted executions */
export const explainFailures = async (jobs: readonly Job[], given: ExplainOptions): Promise<Explained> => {
  const { options, queue, explainer } = given
  const { annotations, logs: downloads } = queue
  const logs = new Map<number, JobLog>()
  const explained = new Map<number, ExplainedJob>()
  const begun = new Set<Job>()
  const isCounted = new Set(jobs)
  const bugs: unknown[] = []

  /** What a report can do without: a bug in it costs no more than that, and is told when the report is out. */
  const orNull = async <T>(work: () => Promise<T | null>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      if (!isExpected(error)) bugs.push(error)
      return null
    }
  }
  const notReadLog = (job: Job, isOverLimit: boolean): JobLog => withoutAsking(job) ?? unread(job, options, isOverLimit)
  const keep = async (job: Job): Promise<void> => {
    const saved = await downloads.of(job)
    logs.set(job.id, saved.log)
    downloads.release(job, saved)
  }
  const factsOf = async (job: Job): Promise<JobFacts> => ({
    annotations: await annotations.of(job),
    allowedToFail: given.greenRun && isCounted.has(job)
  })
  const explain = async (job: Job, notRead: JobLog | null): Promise<void> => {
    const facts = await factsOf(job)
    try {
      const saved = notRead === null ? await downloads.of(job) : notSaved(notRead)
      const told = await explainer.explain(job, saved, facts)
      explained.set(job.id, told)
      if (needsFiles(told.failure.findings)) queue.files.ask(job)
      if (notRead !== null) return
      logs.set(job.id, saved.log)
      downloads.release(job, saved)
    } catch (error) {
      // A bug that one log brings to light costs the report that log alone, and is told when the report is out.
      bugs.push(error)
      const log = noLog('failed', 'A bug of this program kept the log from being explained')
      logs.set(job.id, log)
      explained.set(job.id, await explainer.explain(job, notSaved(log), facts))
    }
  }
  const explainAll = async (plan: ReturnType<typeof makePlan>): Promise<void> => {
    queue.start(plan)
    const isLogRead = new Set(plan.logs)
    const isOverLimit = new Set(plan.overLimit)
    const others = plan.explained.filter((job) => !begun.has(job))
    for (const job of others) begun.add(job)
    if (others.length > 0) explainer.prepare()
    await Promise.all(others.map((job) => explain(job, isLogRead.has(job) ? null : notReadLog(job, isOverLimit.has(job)))))
  }

  // What failed now comes first whatever else there is, so nothing is waited for.
  const known = { jobs, areAll: true }
  const first = explainAll(makePlan(known, options))
  // Awaited below, when the others are on their way.
  first.catch(() => {})
  const earlier = await given.earlier
  queue.start(makePlan({ ...known, earlier }, options))
  const found = await annotations.found()
  const timedOut = new Set([...jobs, ...earlier].filter((job) => hitTimeLimit(job, found.get(job.id) ?? [])).map(({ id }) => id))
  const plan = makePlan({ ...known, earlier, timedOut }, options)
  const isExplained = new Set(plan.explained)
  downloads.releaseAllBut(plan.logs)
  await Promise.all([first, explainAll(plan), ...plan.logs.filter((job) => !isExplained.has(job)).map(keep)])

  const isOverLimit = new Set(plan.overLimit)
  const logOf = (job: Job): JobLog => logs.get(job.id) ?? notReadLog(job, isOverLimit.has(job))
  const all = new Map([...jobs, ...plan.explained].map((job) => [job.id, downloads.asKept(logOf(job))]))
  const files = await queue.files.found()
  // Loaded when it is needed.
  const settle = files === null ? (failure: Ungrouped) => failure : (await import('../diagnose/places/file-list.ts')).createSettling(files)
  const failureOf = ({ id }: Job): readonly Ungrouped[] => [explained.get(id)?.failure].filter((failure) => failure !== undefined).map(settle)
  const told = earlier.filter((job) => isExplained.has(job)).map((job) => ({ ...job, name: `${job.name} in attempt ${job.attempt}` }))
  const failures = jobs.flatMap(failureOf)
  const isTold = new Set(failures.filter(({ isUnread, cause }) => isUnread === true || cause === 'not_started').map(({ jobId }) => jobId))
  return {
    logs: all,
    timedOut,
    failures,
    hasLines: ({ id }) => {
      const told = explained.get(id)
      return told !== undefined && told.source !== null && told.cutShortBy === null
    },
    explainBeside: (job, baseline) =>
      orNull(async () => {
        const source = explained.get(job.id)?.source ?? null
        if (source === null) return null
        const { failure, compared, cutShortBy } = await explainer.explainBeside(baseline, job, source, await factsOf(job))
        return compared === null || cutShortBy !== null ? null : { failure: settle(failure), compared }
      }),
    explainBefore: (job) =>
      orNull(async () => {
        queue.startLog(job)
        const saved = await downloads.of(job)
        const { failure, cutShortBy } = await explainer.explain(job, saved, { annotations: [], allowedToFail: false })
        downloads.release(job, saved)
        return saved.kind === 'none' || cutShortBy !== null ? null : settle(failure)
      }),
    earlier: new Map(earlier.flatMap((job) => failureOf(job).map((failure) => [job.id, failure] as const))),
    annotations: found,
    bugs,
    notes: withoutRepeats([
      ...annotations.notes(),
      ...plan.explained.flatMap(({ id }) => explained.get(id)?.notes ?? []),
      ...noteCutShort(
        plan.explained.flatMap((job) => {
          const one = explained.get(job.id)
          return one === undefined ? [] : [{ job, explained: one }]
        })
      ),
      ...noteSlowMatchers(explainer.droppedMatchers()),
      ...noteLogs([...(options.logs === 'failed' ? jobs.filter((job) => isExplained.has(job)) : jobs), ...told], all, isTold),
      ...noteRetries(given.retries?.())
    ])
  }
}

/** What keeps both annotations and logs from being read is told once, with the logs. */
const withoutRepeats = (notes: readonly Note[]): readonly Note[] => {
  const missing = notes.filter(({ kind }) => kind === 'log_missing')
  return notes.filter(({ kind, message }) => {
    const [sentence = ''] = message.split('\n')
    return kind !== 'annotations_unreadable' || !missing.some((note) => note.message.includes(sentence))
  })
}
