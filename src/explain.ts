/** Explains the failed jobs: asks for annotations and logs within the limits, and diagnoses each failing step. */
import pMap from 'p-map'
import { builtInMatchers } from './diagnose/built-in.ts'
import { type Diagnosis, diagnose, hitTimeLimit, isExplained } from './diagnose/diagnose.ts'
import type { MatcherSets } from './diagnose/findings.ts'
import type { Ungrouped } from './diagnose/group.ts'
import type { ProblemMatcher } from './diagnose/matcher-file.ts'
import { describeError, ReportError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import { isFailed } from './jobs/conclusion.ts'
import { spreadOverNames } from './jobs/log-order.ts'
import { listNames } from './jobs/names.ts'
import { createKeptLogs, KEPT_BYTES } from './kept-logs.ts'
import type { CutPieces } from './log/cut-pieces.ts'
import { noteLogs } from './log-notes.ts'
import type { JobLog, Note } from './model/report.ts'
import type { Annotation, Job } from './model/run.ts'
import type { Ports } from './ports.ts'
import { type FailingStepRead, NOTHING_READ, noLog, readFailingStep, readStepInParts, type SavedLog, saveLog } from './read-log.ts'
import { neverStarted } from './timing/durations.ts'

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

/** Requests and downloads under way at once: far below GitHub's limit of 100, and enough to hide the latency. */
const AT_ONCE = 8
/** Errors after which asking for more annotations is useless. */
const REFUSALS: readonly ReportError['kind'][] = ['forbidden', 'unauthorized', 'rate_limited']

/**
 * @param jobs the counted executions
 * @param options.earlier executions that failed, or may have hit their time limit, of jobs that pass now: their annotations and logs are
 *   asked for behind those of the counted jobs that failed, within the same limit
 * @param options.keptBytes logs beyond are read, and removed then
 * @param options.greenRun whether the run is complete and green: then what failed was allowed to
 */
export const explainFailures = async (
  jobs: readonly Job[],
  options: {
    readonly inputs: Inputs
    readonly repository: string
    readonly greenRun: boolean
    readonly userMatchers: readonly ProblemMatcher[]
    readonly earlier?: readonly Job[]
    /** Bytes that the saved logs may take together. */
    readonly keptBytes?: number
  },
  ports: Ports
): Promise<Explained> => {
  const { inputs, earlier = [] } = options
  const notes: Note[] = []
  const now = failedAndCancelled(jobs)
  const before = failedAndCancelled(earlier)

  const inOrder = [...now.failed, ...now.cancelled, ...before.failed, ...before.cancelled]
  const annotations = await readAnnotations(inOrder.slice(0, inputs.maxLogs), ports, notes)
  const timedOut = new Set(inOrder.filter((job) => hitTimeLimit(job, annotations.get(job.id) ?? [])).map((job) => job.id))
  const hasTimedOut = (job: Job): boolean => timedOut.has(job.id)
  const counted = [...now.failed, ...now.cancelled.filter(hasTimedOut)]
  const explained = [...counted, ...before.failed, ...before.cancelled.filter(hasTimedOut)]

  const others = inputs.logs === 'all' ? jobs.filter((job) => !explained.includes(job)) : []
  const asked = inputs.logs === 'none' ? [] : [...explained, ...others].filter((job) => withoutAsking(job) === null)
  const wanted = new Set(asked.slice(0, inputs.maxLogs))
  const matchers: MatcherSets = { builtIn: explained.length > 0 ? builtInMatchers() : [], users: options.userMatchers }

  const logs = new Map<number, JobLog>([...jobs, ...explained].map((job) => [job.id, withoutAsking(job) ?? unread(job, inputs, asked.includes(job))]))
  const failures = new Map<number, Ungrouped>()
  const dropped = new Set<string>()
  const oneAtATime = createQueue()
  const kept = createKeptLogs(ports.files, options.keptBytes ?? KEPT_BYTES)
  await pMap(
    [...new Set([...explained, ...wanted])],
    async (job) => {
      const about = annotations.get(job.id) ?? []
      const diagnoseStep = (step: FailingStepRead, logRead: boolean, excerptLines = inputs.excerptLines): Diagnosis =>
        diagnose({
          ...step,
          repository: options.repository,
          job,
          allowedToFail: options.greenRun && counted.includes(job),
          annotations: about,
          logRead,
          excerptLines,
          matchers,
          limit: ports.limit
        })
      const explaining = {
        annotations: () => about,
        isEnough: async (step: CutPieces): Promise<boolean> =>
          oneAtATime(async () => isExplained(diagnoseStep(readStepInParts(step), true, Math.max(1, inputs.excerptLines)).failure))
      }
      const isExplainedJob = explained.includes(job)
      const saved = wanted.has(job) ? await saveLog(job, { whole: inputs.wholeLogs, explaining: isExplainedJob ? explaining : null }, ports) : null
      // Diagnosis holds a step's lines in memory: one at a time.
      if (isExplainedJob)
        await oneAtATime(async () => {
          const step = saved === null ? NOTHING_READ : await readBack(job, saved, about, ports, notes)
          const diagnosis = diagnoseStep(step, saved !== null && saved.kind !== 'none')
          failures.set(job.id, diagnosis.failure)
          for (const owner of diagnosis.droppedMatchers) dropped.add(owner)
        })
      if (saved !== null) logs.set(job.id, await kept.settle(saved))
    },
    { concurrency: AT_ONCE }
  )
  for (const owner of dropped)
    notes.push({
      kind: 'matcher_removed',
      message: `Problem matcher ${owner} took more than a second for one line three times and was not used any more`
    })
  const told = earlier.filter((job) => explained.includes(job)).map((job) => ({ ...job, name: `${job.name} in attempt ${job.attempt}` }))
  const toldOf = [...(inputs.logs === 'failed' ? jobs.filter((job) => counted.includes(job)) : jobs), ...told]
  noteMissing(toldOf, logs, notes)
  notes.push(...noteLogs(toldOf, logs))
  noteRetries(ports, notes)
  return {
    logs,
    timedOut,
    failures: jobs.flatMap((job) => failures.get(job.id) ?? []),
    earlier: new Map(earlier.flatMap(({ id }) => [failures.get(id)].flatMap((failure) => (failure === undefined ? [] : [[id, failure] as const])))),
    annotations,
    notes: withoutRepeats(notes)
  }
}

const failedAndCancelled = (jobs: readonly Job[]): { readonly failed: readonly Job[]; readonly cancelled: readonly Job[] } => ({
  failed: spreadOverNames(jobs.filter((job) => isFailed(job.conclusion))),
  cancelled: spreadOverNames(jobs.filter((job) => job.conclusion === 'cancelled'))
})

/** What is known of a job's log without asking for it; null when it must be asked for. */
const withoutAsking = (job: Job): JobLog | null => {
  if (job.status !== 'completed') return noLog('not_finished', 'The job has not finished: its log appears when it ends')
  if (job.conclusion === 'skipped') return noLog('not_requested', 'The job was skipped: it has no log')
  if (neverStarted(job) && job.createdAt !== null) return noLog('missing', 'The job never started on a runner: it has no log')
  return null
}

const unread = (job: Job, inputs: Inputs, asked: boolean): JobLog => {
  if (asked) return noLog('over_limit', `Not read: max_logs is ${inputs.maxLogs}`)
  return noLog(
    'not_requested',
    inputs.logs === 'none' ? 'Not read: logs is none' : isFailed(job.conclusion) ? 'Not read' : 'Not read: the job did not fail'
  )
}

const readBack = async (
  job: Job,
  saved: SavedLog,
  annotations: readonly Annotation[],
  ports: Ports,
  notes: Note[]
): ReturnType<typeof readFailingStep> => {
  try {
    return await readFailingStep(job, saved, annotations, ports.files)
  } catch (error) {
    notes.push({ kind: 'log_unreadable', message: `The saved log of ${job.name} could not be read again: ${describeError(error)}` })
    return NOTHING_READ
  }
}

/** Annotations are optional: after the first refusal no more are asked for. */
const readAnnotations = async (jobs: readonly Job[], { github }: Ports, notes: Note[]): Promise<ReadonlyMap<number, readonly Annotation[]>> => {
  const found = new Map<number, readonly Annotation[]>()
  let refused = false
  const read = async (job: Job): Promise<void> => {
    if (refused) return
    try {
      found.set(job.id, await github.annotations(job.id))
    } catch (error) {
      if (!(error instanceof ReportError)) throw error
      if (REFUSALS.includes(error.kind)) refused = true
      else if (error.kind === 'not_found') return
      notes.push({ kind: 'annotations_unreadable', message: describeError(error) })
    }
  }
  const [first, ...rest] = jobs
  if (first === undefined) return found
  await read(first)
  await pMap(rest, read, { concurrency: AT_ONCE })
  return found
}

const STATES_TOLD_ELSEWHERE: ReadonlySet<JobLog['state']> = new Set(['not_requested', 'not_finished', 'partial'])

/** One note for all jobs of one reason, so that 400 jobs do not make 400 notes. */
const noteMissing = (jobs: readonly Job[], logs: ReadonlyMap<number, JobLog>, notes: Note[]): void => {
  const byReason = new Map<string, Job[]>()
  for (const job of jobs) {
    const log = logs.get(job.id)
    if (log === undefined || log.reason === null || STATES_TOLD_ELSEWHERE.has(log.state)) continue
    byReason.set(log.reason, [...(byReason.get(log.reason) ?? []), job])
  }
  for (const [reason, jobsOfReason] of byReason) {
    notes.push({ kind: 'log_missing', message: `No log of ${listNames(jobsOfReason)}. ${reason}` })
  }
}

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

/** Runs tasks one after another. */
const createQueue = (): (<T>(task: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task)
    last = next.catch(() => undefined)
    return next
  }
}
