/** Explains the failed jobs: asks for annotations and logs side by side within the limits, and has each failing step diagnosed. */
import pLimit from 'p-limit'
import { hitTimeLimit } from '../diagnose/cause.ts'
import type { Ungrouped } from '../diagnose/group.ts'
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import { isFailed } from '../jobs/conclusion.ts'
import { spreadOverNames } from '../jobs/names.ts'
import type { Options } from '../model/options.ts'
import type { Ports } from '../model/ports.ts'
import type { JobLog, Note } from '../model/report.ts'
import type { Annotation, Job } from '../model/run.ts'
import type { AnnotationReader } from './collect/annotations.ts'
import type { Downloads } from './collect/downloads.ts'
import type { SavedLog } from './collect/job-log.ts'
import { mayHaveLog, unread, withoutAsking } from './collect/missing-log.ts'
import { noteCutShort, noteSlowMatchers, noteUsersCutShort } from './cut-short-notes.ts'
import type { ExplainedJob } from './explain-job.ts'
import { noteLogs } from './log-notes.ts'

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
  readonly notes: readonly Note[]
}

/**
 * @param jobs the counted executions
 * @param options.earlier executions that failed, or may have hit their time limit, of jobs that pass now: their annotations and logs are
 *   asked for behind those of the counted jobs that failed, within the same limit
 * @param options.greenRun whether the run is complete and green: then what failed was allowed to
 */
export const explainFailures = async (
  jobs: readonly Job[],
  options: {
    readonly inputs: Options
    readonly repository: string
    readonly greenRun: boolean
    readonly userMatchers: readonly ProblemMatcher[]
    readonly earlier?: Promise<readonly Job[]>
    /** Asked for some jobs already, maybe. */
    readonly annotations: AnnotationReader
    readonly downloads: Downloads
  },
  ports: Ports
): Promise<Explained> => {
  const { inputs, annotations, downloads } = options
  const read = new Map<number, JobLog>()
  const failures = new Map<number, Ungrouped>()
  const explainedBy = new Map<number, ExplainedJob>()
  const explainer = whenNeeded(async () =>
    (await import('./explain-job.ts')).createJobExplainer(
      { ...options, excerptLines: inputs.excerptLines },
      { ...ports, files: { ...ports.files, read: downloads.read } }
    )
  )
  // Diagnosis holds a step's lines in memory: one at a time.
  const oneAtATime = pLimit(1)
  downloads.judgeBy({
    annotationsOf: annotations.of,
    isEnough: (job, step) => oneAtATime(async () => (await explainer()).isEnough(job, step, await annotations.of(job)))
  })
  const settle = (job: Job, saved: SavedLog): void => {
    read.set(job.id, saved.log)
    downloads.release(job, saved)
  }
  const explain = async (job: Job, isLogWanted: boolean, isCounted: boolean): Promise<void> => {
    const saved = isLogWanted ? await downloads.logOf(job) : null
    const facts = { annotations: await annotations.of(job), allowedToFail: options.greenRun && isCounted }
    const explained = await oneAtATime(async () => (await explainer()).explain(job, saved, facts))
    if (saved !== null) settle(job, saved)
    failures.set(job.id, explained.failure)
    explainedBy.set(job.id, explained)
  }
  const isAsked = (job: Job): boolean => inputs.logs !== 'none' && mayHaveLog(job)

  // What failed now comes first whatever else there is, so nothing is waited for.
  const now = failedAndCancelled(jobs)
  annotations.ask([...now.failed, ...now.cancelled].slice(0, inputs.maxLogs))
  const firstWanted = new Set(now.failed.filter(isAsked).slice(0, inputs.maxLogs))
  if (now.failed.length > 0) explainer().catch(() => {})
  const explainedNow = Promise.all(now.failed.map((job) => explain(job, firstWanted.has(job), true)))
  // Awaited below, when the others are on their way.
  explainedNow.catch(() => {})

  const earlier = (await options.earlier) ?? []
  const before = failedAndCancelled(earlier)
  const inOrder = [...now.failed, ...now.cancelled, ...before.failed, ...before.cancelled]
  annotations.ask(inOrder.slice(0, inputs.maxLogs))
  const found = await annotations.found()
  const timedOut = new Set(inOrder.filter((job) => hitTimeLimit(job, found.get(job.id) ?? [])).map((job) => job.id))
  const hasTimedOut = (job: Job): boolean => timedOut.has(job.id)
  const counted = new Set([...now.failed, ...now.cancelled.filter(hasTimedOut)])
  const explained = [...counted, ...before.failed, ...before.cancelled.filter(hasTimedOut)]
  const isExplained = new Set(explained)
  const others = inputs.logs === 'all' ? jobs.filter((job) => !isExplained.has(job)) : []
  const asked = [...explained, ...others].filter(isAsked)
  const wanted = new Set(asked.slice(0, inputs.maxLogs))
  downloads.releaseAllBut(wanted)
  await Promise.all([
    explainedNow,
    ...explained.slice(now.failed.length).map((job) => explain(job, wanted.has(job), counted.has(job))),
    ...others.filter((job) => wanted.has(job)).map(async (job) => settle(job, await downloads.logOf(job, false)))
  ])

  const isLimited = new Set(asked)
  const logOf = (job: Job): JobLog => read.get(job.id) ?? withoutAsking(job) ?? unread(job, inputs, isLimited.has(job))
  const logs = new Map([...jobs, ...explained].map((job) => [job.id, downloads.asKept(logOf(job))]))
  const notes: Note[] = explained.flatMap(({ id }) => explainedBy.get(id)?.notes ?? [])
  notes.push(
    ...noteCutShort(explained, explainedBy),
    ...noteUsersCutShort(explained, explainedBy),
    ...noteSlowMatchers(explained.length === 0 ? [] : (await explainer()).droppedMatchers())
  )
  const told = earlier.filter((job) => isExplained.has(job)).map((job) => ({ ...job, name: `${job.name} in attempt ${job.attempt}` }))
  notes.push(...noteLogs([...(inputs.logs === 'failed' ? jobs.filter((job) => counted.has(job)) : jobs), ...told], logs))
  noteRetries(ports, notes)
  return {
    logs,
    timedOut,
    failures: jobs.flatMap((job) => failures.get(job.id) ?? []),
    earlier: new Map(earlier.flatMap(({ id }) => [failures.get(id)].flatMap((failure) => (failure === undefined ? [] : [[id, failure] as const])))),
    annotations: found,
    notes: withoutRepeats([...annotations.notes(), ...notes])
  }
}

const failedAndCancelled = (jobs: readonly Job[]): { readonly failed: readonly Job[]; readonly cancelled: readonly Job[] } => ({
  failed: spreadOverNames(jobs.filter((job) => isFailed(job.conclusion))),
  cancelled: spreadOverNames(jobs.filter((job) => job.conclusion === 'cancelled'))
})

/** What retries cost, told when there were any. */
const noteRetries = ({ github }: Ports, notes: Note[]): void => {
  const retries = github.retries?.()
  if (retries === undefined || retries.count === 0) return
  const times = retries.count === 1 ? 'once' : `${retries.count} times`
  const seconds = (ms: number): string => `${Math.ceil(ms / 1000)} s`
  notes.push({
    kind: 'retries',
    message: `GitHub or the network failed for a while: it was asked again ${times}, which took ${seconds(retries.ms)} of at most ${seconds(retries.budgetMs)}`
  })
}

/** What keeps both annotations and logs from being read is told once, with the logs. */
const withoutRepeats = (notes: readonly Note[]): readonly Note[] => {
  const missing = notes.filter(({ kind }) => kind === 'log_missing')
  return notes.filter(({ kind, message }) => {
    const [sentence = ''] = message.split('\n')
    return kind !== 'annotations_unreadable' || !missing.some((note) => note.message.includes(sentence))
  })
}

/** Makes something at its first use. */
const whenNeeded = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}
