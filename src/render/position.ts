/** The place in the code that a failure points at. */
import type { Failure } from '../model/report.ts'

/** No system knows a longer path, in UTF-16 units. */
export const PATH_LIMIT = 4096

/** A file of the repository as the log names it, with 1-based line and column where they are known. */
export interface Position {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
}

/** The first error finding that names a file; null when none does. */
export const firstPosition = (failure: Failure): Position | null => {
  for (const { severity, file, line, column } of failure.findings) if (severity === 'error' && file !== null) return { file, line, column }
  return null
}
