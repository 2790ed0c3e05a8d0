/** The log of a job whose second step, `Run make`, failed with these lines. */
import { createLog } from '../log/support/log-builder.ts'

export const failingLog = (...lines: readonly string[]): string => {
  const log = createLog()
  log.setUp(0)
  log.group(2, 'make')
  for (const line of lines) log.line(3, line)
  log.line(60, '##[error]Process completed with exit code 2.')
  log.complete(60)
  return log.text()
}

/** Where the first of those lines stands. */
export const FIRST_LINE = 13
