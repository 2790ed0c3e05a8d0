/** The downloads of job logs: each log once, a few at once, in the order in which they are asked for. */
import pLimit from 'p-limit'
import type { CutPieces } from '../../log/huge/search.ts'
import type { Files } from '../../model/ports.ts'
import type { JobLog } from '../../model/report.ts'
import type { Annotation, Job } from '../../model/run.ts'
import type { Explaining } from './huge-log.ts'
import { type SavedLog, saveLog } from './job-log.ts'
import { createLogStore, type LogStore } from './log-store.ts'

/** Tells how much of a huge log is enough. */
export interface Judge {
  readonly annotationsOf: (job: Job) => Promise<readonly Annotation[]>
  /** Whether the lines of a step of which the middle is missing tell why it failed. */
  readonly isEnough: (job: Job, step: CutPieces) => Promise<boolean>
}

export interface Downloads {
  /**
   * Downloads the log of a job; a second call gives the same download. Never rejected.
   *
   * @param isExplained whether the log is to tell why the job failed; else it is only kept
   */
  readonly logOf: (job: Job, isExplained?: boolean) => Promise<SavedLog>
  /** Huge logs wait for it: downloads start before anything can be judged. */
  readonly judgeBy: (judge: Judge) => void
  /** The bytes `[from, to)` of a saved log. */
  readonly read: LogStore['read']
  /** To be called when nothing more is read of a job's log: what is known of it is let go, and others may start. */
  readonly release: (job: Job, saved: SavedLog) => void
  /** To be called when it is known whose logs are read: what else was asked for ahead is let go, and no other log waits for it. */
  readonly releaseAllBut: (wanted: ReadonlySet<Job>) => void
  /** Removes the saved logs, so that the report has room on a full disk; says how many there were. */
  readonly makeRoom: () => Promise<number>
  /** A log as it is when all have been read: without its path where its file was not kept. */
  readonly asKept: (log: JobLog) => JobLog
}

/** Downloads under way at once: far below GitHub's limit of 100 requests, and enough to hide the latency. */
const AT_ONCE = 8
/** While logs of so many bytes wait on the disk for their explanation, no more are started. */
const MOST_WAITING = 1024 ** 3
/** Nor while what is known of them takes so many bytes of memory: where their steps begin, or the parts that were read of huge ones. */
const MOST_KNOWN = 256 * 1024 ** 2
/** About what an entry of an index takes beside its text. */
const ENTRY = 100

/**
 * Nothing is downloaded before the first log is asked for.
 *
 * A log that finds no room beside the others is given up, and asked for again when it is alone: when no other one is under way, and all
 * have been explained. Nobody waits in the middle of a log, so nobody waits for ever.
 *
 * @param options.whole huge logs, too, are read whole
 * @param options.store where the logs stand
 * @param options.mostKnown what tests set instead of {@link MOST_KNOWN}
 */
export const createDownloads = (
  ports: Omit<Parameters<typeof saveLog>[2], 'store'> & { readonly files: Files },
  options: { readonly whole: boolean; readonly store?: LogStore; readonly mostKnown?: number }
): Downloads => {
  const store = options.store ?? createLogStore(ports.files)
  const limit = pLimit(AT_ONCE)
  const asked = new Map<number, Promise<SavedLog>>()
  const judge = Promise.withResolvers<Judge>()
  const underWay = new Set<number>()
  /** The logs that wait for their explanation, by job: their bytes, and those of what is known of them. */
  const waiting = new Map<number, { readonly size: number; readonly known: number }>()
  /** Those that found no room, in the order of their turns. */
  const crowdedOut: number[] = []
  let change = Promise.withResolvers<void>()
  const tell = (): void => {
    change.resolve()
    change = Promise.withResolvers()
  }
  const mayStart = (): boolean => {
    const all = [...waiting.values()]
    const sumOf = (bytes: readonly number[]): number => bytes.reduce((sum, one) => sum + one, 0)
    return (
      crowdedOut.length === 0 &&
      sumOf(all.map(({ size }) => size)) <= MOST_WAITING &&
      sumOf(all.map(({ known }) => known)) <= (options.mostKnown ?? MOST_KNOWN)
    )
  }
  const whenAlone = async (id: number): Promise<boolean> => {
    if (underWay.size === 1 && waiting.size === 0 && crowdedOut.length === 0) return false
    crowdedOut.push(id)
    underWay.delete(id)
    tell()
    while (crowdedOut[0] !== id || underWay.size > 0 || waiting.size > 0) await change.promise
    return true
  }
  const explaining = (job: Job): Explaining => ({
    annotations: async () => (await judge.promise).annotationsOf(job),
    isEnough: async (step) => (await judge.promise).isEnough(job, step)
  })
  const download = async (job: Job, isExplained: boolean): Promise<SavedLog> => {
    while (!mayStart()) await change.promise
    underWay.add(job.id)
    const wish = { whole: options.whole, explaining: isExplained ? explaining(job) : null, whenAlone: () => whenAlone(job.id) }
    const saved = await saveLog(job, wish, { ...ports, store })
    if (saved.kind !== 'none') waiting.set(job.id, { size: saved.size, known: knownBytes(saved) })
    underWay.delete(job.id)
    if (crowdedOut[0] === job.id) crowdedOut.shift()
    tell()
    return saved
  }
  const release = (id: number, { name }: SavedLog): void => {
    waiting.delete(id)
    asked.delete(id)
    if (name !== null) store.settle(name)
    tell()
  }
  return {
    logOf: (job, isExplained = true) => {
      const saved = asked.get(job.id) ?? limit(() => download(job, isExplained))
      asked.set(job.id, saved)
      return saved
    },
    judgeBy: judge.resolve,
    read: store.read,
    release: ({ id }, saved) => release(id, saved),
    releaseAllBut: (wanted) => {
      const ids = new Set([...wanted].map(({ id }) => id))
      for (const [id, saved] of asked) if (!ids.has(id)) void saved.then((one) => release(id, one))
    },
    makeRoom: () => store.removeAll('the disk is full, and the report itself had no room'),
    asKept: (log) => {
      const why = log.path === null ? null : store.whyNotKept(log.path)
      return why === null ? log : { ...log, path: null, notKept: why }
    }
  }
}

/** About how much memory is taken by what is known of a log until it is explained. */
const knownBytes = (saved: SavedLog): number => {
  if (saved.kind !== 'whole') return saved.kind === 'parts' && saved.step !== null ? saved.size : 0
  const { marks, seconds } = saved.index
  return marks.reduce((sum, { text }) => sum + 2 * text.length, ENTRY * (marks.length + seconds.length))
}
