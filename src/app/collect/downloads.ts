/** The downloads of job logs: each log once, a few at once, in the order in which they are asked for. */
import pLimit from 'p-limit'
import type { CutPieces } from '../../log/huge/search.ts'
import type { JobLog } from '../../model/report.ts'
import type { Annotation, Job } from '../../model/run.ts'
import type { LogStore } from './log-store.ts'
import { noLog } from './missing-log.ts'
import { notSaved, type SavedLog, saveLog } from './save-log.ts'

export type DownloadPorts = Omit<Parameters<typeof saveLog>[2], 'store'>

export interface Downloads {
  /**
   * Starts the download of a job's log, once.
   *
   * @param isExplained whether the log is to tell why the job failed; else it is only kept
   */
  readonly start: (job: Job, isExplained: boolean) => void
  /** The log of a job whose download was started. Rejected for a bug only. */
  readonly of: (job: Job) => Promise<SavedLog>
  /** To be called when nothing more is read of a job's log: what is known of it is let go, and others may start. */
  readonly release: (job: Job, saved: SavedLog) => void
  /** To be called when it is known whose logs are read: what else was started is let go, and no other log waits for it. */
  readonly releaseAllBut: (wanted: readonly Job[]) => void
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

/** How logs are downloaded. */
export interface DownloadOptions {
  /** Huge logs, too, are read whole. */
  readonly whole: boolean
  /** Those of a job, for finding its failing step in a huge log. */
  readonly annotationsOf: (job: Job) => Promise<readonly Annotation[]>
  /** Whether the lines of a step of which the middle is missing tell why it failed. */
  readonly isEnough: (job: Job, step: CutPieces) => Promise<boolean>
  readonly store: LogStore
  /** What tests set instead of {@link MOST_KNOWN}. */
  readonly mostKnown?: number
}

/**
 * A log that finds no room beside the others is given up, and asked for again when it is alone: when no other one is under way, and all
 * have been explained. Nobody waits in the middle of a log, so nobody waits for ever.
 */
export const createDownloads = (
  ports: DownloadPorts,
  { whole, annotationsOf, isEnough, store, mostKnown = MOST_KNOWN }: DownloadOptions
): Downloads => {
  const limit = pLimit(AT_ONCE)
  const started = new Map<number, Promise<SavedLog>>()
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
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await change.promise
  }
  const whenAlone = async (id: number): Promise<boolean> => {
    if (underWay.size === 1 && waiting.size === 0 && crowdedOut.length === 0) return false
    crowdedOut.push(id)
    underWay.delete(id)
    tell()
    await until(() => crowdedOut[0] === id && underWay.size === 0 && waiting.size === 0)
    return true
  }
  const download = async (job: Job, isExplained: boolean): Promise<SavedLog> => {
    await until(() => {
      const all = [...waiting.values()]
      const sumOf = (bytes: readonly number[]): number => bytes.reduce((sum, one) => sum + one, 0)
      return crowdedOut.length === 0 && sumOf(all.map(({ size }) => size)) <= MOST_WAITING && sumOf(all.map(({ known }) => known)) <= mostKnown
    })
    underWay.add(job.id)
    const explaining = isExplained ? { annotations: () => annotationsOf(job), isEnough: (step: CutPieces) => isEnough(job, step) } : null
    try {
      const saved = await saveLog(job, { whole, explaining, whenAlone: () => whenAlone(job.id) }, { ...ports, store })
      if (saved.kind !== 'none') waiting.set(job.id, { size: saved.size, known: knownBytes(saved) })
      return saved
    } finally {
      underWay.delete(job.id)
      if (crowdedOut[0] === job.id) crowdedOut.shift()
      tell()
    }
  }
  const release = ({ id }: Pick<Job, 'id'>, { name }: SavedLog): void => {
    waiting.delete(id)
    started.set(id, LET_GO)
    if (name !== null) store.settle(name)
    tell()
  }
  return {
    start: (job, isExplained) => {
      if (started.has(job.id)) return
      const saved = limit(() => download(job, isExplained))
      // A bug is told by who waits for the log.
      saved.catch(() => {})
      started.set(job.id, saved)
    },
    of: ({ id }) => started.get(id) ?? LET_GO,
    release,
    releaseAllBut: (wanted) => {
      const ids = new Set(wanted.map(({ id }) => id))
      for (const [id, saved] of started) if (!ids.has(id)) saved.then((one) => release({ id }, one)).catch(() => {})
    },
    makeRoom: () => store.removeAll('the disk is full, and the report itself had no room'),
    asKept: (log) => {
      const why = log.path === null ? null : store.whyNotKept(log.path)
      return why === null ? log : { ...log, path: null, notKept: why }
    }
  }
}

/** What is left of a log of which nothing more is read. */
const LET_GO = Promise.resolve(notSaved(noLog('not_requested', 'Not read any more')))

/** About how much memory is taken by what is known of a log until it is explained. */
const knownBytes = (saved: SavedLog): number => {
  if (saved.kind !== 'whole') return saved.kind === 'parts' && saved.step !== null ? saved.size : 0
  const { marks, seconds } = saved.index
  return marks.reduce((sum, { text }) => sum + 2 * text.length, ENTRY * (marks.length + seconds.length))
}
