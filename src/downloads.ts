/** The downloads of job logs: each log once, a few at once, in the order in which they are asked for. */
import pLimit from 'p-limit'
import type { CutPieces } from './log/cut-pieces.ts'
import type { Annotation, Job } from './model/run.ts'
import type { Explaining } from './read-huge-log.ts'
import { type SavedLog, saveLog } from './read-log.ts'

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
  /** To be called when nothing more is read of a job's log: what is known of it is let go, and others may start. */
  readonly release: (job: Job) => void
}

/** Downloads under way at once: far below GitHub's limit of 100 requests, and enough to hide the latency. */
const AT_ONCE = 8
/** While logs of so many bytes wait on the disk for their explanation, no more are started. */
const MOST_WAITING = 1024 ** 3

/**
 * Nothing is downloaded before the first log is asked for.
 *
 * @param options.whole huge logs, too, are read whole
 */
export const createDownloads = (ports: Parameters<typeof saveLog>[2], options: { readonly whole: boolean }): Downloads => {
  const limit = pLimit(AT_ONCE)
  const asked = new Map<number, Promise<SavedLog>>()
  const judge = Promise.withResolvers<Judge>()
  const waiting = new Map<number, number>()
  let released = Promise.withResolvers<void>()
  const roomOnDisk = async (): Promise<void> => {
    while ([...waiting.values()].reduce((sum, size) => sum + size, 0) > MOST_WAITING) await released.promise
  }
  const explaining = (job: Job): Explaining => ({
    annotations: async () => (await judge.promise).annotationsOf(job),
    isEnough: async (step) => (await judge.promise).isEnough(job, step)
  })
  return {
    logOf: (job, isExplained = true) => {
      const saved =
        asked.get(job.id) ??
        limit(async () => {
          await roomOnDisk()
          const log = await saveLog(job, { whole: options.whole, explaining: isExplained ? explaining(job) : null }, ports)
          waiting.set(job.id, log.size)
          return log
        })
      asked.set(job.id, saved)
      return saved
    },
    judgeBy: judge.resolve,
    release: ({ id }) => {
      waiting.delete(id)
      asked.delete(id)
      released.resolve()
      released = Promise.withResolvers()
    }
  }
}
