/**
 * Shares out CPU time for work on foreign text. Each piece of work is interrupted after a second on the wall, so that a cancellation is
 * heard; what counts is the CPU time that it took, so that a busy machine gives the same report as an idle one.
 */
import { setImmediate } from 'node:timers/promises'
import { CPU_MS, PIECE_MS } from '../model/budgets.ts'
import type { Cpu, CpuBudget, CpuEnd } from '../model/ports.ts'
import { createInterrupter } from './interrupter.ts'

/** Long work returns after so many milliseconds on the wall, to go on when the event loop had a turn. */
const TURN_MS = 50
/** A piece that was interrupted with less than half of its time on a processor is tried again so often: the machine is at fault, not the piece. */
const STARVED_TRIES = 5

/** The CPU time that work may ask for again and again is at most so old, in milliseconds on the wall: asking the system takes longer than most lines. */
const STALE_MS = 0.05

/** What tests replace. */
export interface CpuOptions {
  /** When it fires no more work is done. */
  readonly signal?: AbortSignal | undefined
  readonly budgets?: Pick<typeof CPU_MS, 'job' | 'all' | 'least'>
  readonly pieceMs?: number
  /** CPU time of this thread, in milliseconds. */
  readonly cpuTime?: () => number
}

export const createCpu = ({ signal, budgets = CPU_MS, pieceMs = PIECE_MS, cpuTime = threadCpuMs }: CpuOptions = {}): Cpu => {
  const coarseCpuTime = cpuTime === threadCpuMs ? rarely(threadCpuMs) : cpuTime
  const interruptible = createInterrupter(pieceMs)
  const ofJob = new Map<number, CpuBudget>()
  let allMs = 0
  let turnedAt = performance.now()

  const create = (): CpuBudget => {
    let jobMs = 0
    const end = (): CpuEnd | null => {
      if (signal?.aborted === true) return 'cancelled'
      if (jobMs >= budgets.job) return 'job'
      return allMs >= budgets.all && jobMs >= budgets.least ? 'all' : null
    }
    const spend = (ms: number): void => {
      jobMs += ms
      allMs += ms
    }
    return {
      end,
      usedMs: () => jobMs,
      cpuTime: coarseCpuTime,
      count(work) {
        const began = cpuTime()
        try {
          return work()
        } finally {
          spend(cpuTime() - began)
        }
      },
      async run(work) {
        for (let tries = 1; ; tries++) {
          if (performance.now() - turnedAt > TURN_MS) {
            await setImmediate()
            turnedAt = performance.now()
          }
          if (end() !== null) return null
          const dueAt = performance.now() + TURN_MS
          const began = cpuTime()
          const done = interruptible(() => work(() => performance.now() >= dueAt))
          const ms = cpuTime() - began
          spend(ms)
          if (done !== null || ms >= pieceMs / 2 || tries === STARVED_TRIES) return done
        }
      }
    }
  }
  return {
    of(jobId) {
      const budget = ofJob.get(jobId) ?? create()
      ofJob.set(jobId, budget)
      return budget
    }
  }
}

const threadCpuMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** A clock that is read at most once in {@link STALE_MS}. */
const rarely = (clock: () => number): (() => number) => {
  let readAt = Number.NEGATIVE_INFINITY
  let known = 0
  return () => {
    const now = performance.now()
    if (now - readAt >= STALE_MS) {
      known = clock()
      readAt = now
    }
    return known
  }
}
