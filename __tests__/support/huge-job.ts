/** A failed job of the REST API with a huge pretend log. */
import type { RestObject } from '../../demo/github-server.ts'
import { buildJob } from '../bundle/support/world.ts'
import { BEGIN, closing, header, type PretendLog, pretendLog, setUp, timed } from './pretend-log.ts'

/** The error that its failing step prints. */
export const TSC = "src/math.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'."

const step = (number: number, name: string, from: number, to: number, conclusion = 'success'): RestObject => ({
  name,
  status: 'completed',
  conclusion,
  number,
  started_at: new Date(BEGIN + from * 1000).toISOString(),
  completed_at: new Date(BEGIN + to * 1000).toISOString()
})

/** The job `build` with the id 1; its third step failed. */
export const hugeJob: { readonly rest: RestObject; readonly log: string } = {
  // What tests send in its place is made while it is sent.
  log: '',
  rest: {
    ...buildJob({ id: 1, name: 'build' }).rest,
    conclusion: 'failure',
    started_at: new Date(BEGIN).toISOString(),
    completed_at: new Date(BEGIN + 3_601_000).toISOString(),
    steps: [
      step(1, 'Set up job', 0, 1),
      step(2, 'Run make', 1, 1800),
      step(3, 'Run npm test', 1800, 1810, 'failure'),
      step(4, 'Run upload', 1810, 3600),
      step(5, 'Complete job', 3600, 3600)
    ]
  }
}

/** Its log. @param bytes so many before the failing step, and as many behind it */
export const hugeLog = (bytes: number): PretendLog =>
  pretendLog([
    setUp,
    header(1.2, 'make'),
    { bytes, from: 2, to: 1799, line: 1_000 },
    header(1800.3, 'npm test'),
    { bytes: 1_000_000, from: 1800.4, to: 1809 },
    timed(1809.5, ['> tsc --noEmit', TSC, '##[error]Process completed with exit code 2.']),
    header(1810.2, 'upload'),
    { bytes, from: 1811, to: 3600, line: 1_000 },
    closing(3600.5)
  ])
