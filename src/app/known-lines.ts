/** Reads the log of a job that passed as a stream, and keeps what its lines say. */
import { createKnownLinesReader, type KnownLines } from '../diagnose/baseline/known-lines.ts'
import { BASELINE_BYTES } from '../model/budgets.ts'
import { describeError, isExpected } from '../model/errors.ts'
import type { CpuBudget, CpuEnd, GitHub } from '../model/ports.ts'

/** Bytes that are read in one go: no long work, whatever they are. */
const PIECE = 65_536
const WHY: Readonly<Record<CpuEnd, string>> = {
  job: 'reading it takes too much CPU time',
  all: 'all logs together take too much CPU time',
  cancelled: 'the step was cancelled'
}
const TOO_LONG = `it has more than ${BASELINE_BYTES / 1024 ** 2} MiB`

/** @returns a sentence when it cannot be read, or takes too much */
export const readKnownLines = async (jobId: number, github: Pick<GitHub, 'log'>, cpu: CpuBudget): Promise<KnownLines | string> => {
  try {
    const answer = await github.log(jobId, { wholeUpTo: BASELINE_BYTES })
    if (answer.kind === 'none') return answer.reason
    if (answer.kind === 'parts') return TOO_LONG
    const reader = createKnownLinesReader()
    let bytes = 0
    for await (const chunk of answer.body) {
      bytes += chunk.length
      if (bytes > BASELINE_BYTES) return TOO_LONG
      for (let at = 0; at < chunk.length; at += PIECE) {
        const end = cpu.end()
        if (end !== null) return WHY[end]
        cpu.count(() => reader.push(chunk.subarray(at, at + PIECE)))
      }
    }
    return reader.end()
  } catch (error) {
    if (!isExpected(error)) throw error
    return describeError(error)
  }
}
