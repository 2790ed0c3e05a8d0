/** `workflow-run-report log FILE…`: why the jobs failed of which somebody has saved the logs. */

import type { SavedLogOptions } from '../app/explain-saved-log.ts'
import { reportLog, type SavedText } from '../app/report-log.ts'
import { ReportError } from '../model/errors.ts'
import type { Report } from '../model/report.ts'
import { createCpu } from '../platform/cpu-budget.ts'
import { openLog, STDIN } from './saved/open-log.ts'

/** What the command has beside its arguments. */
export interface LogCommandPorts {
  /** What stands behind `-`. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** When it fires, explaining ends, and the report holds what was known by then. */
  readonly signal?: AbortSignal
}

/**
 * Makes the report of saved logs. Writes no file and asks nobody.
 *
 * @param files paths of logs and archives, in the order of the report; `-` is standard input
 * @throws ReportError kind `input` when no file is named, one cannot be read, or an archive is damaged, encrypted or too large
 */
export const reportSavedLogs = async (files: readonly string[], options: SavedLogOptions, { stdin, signal }: LogCommandPorts): Promise<Report> => {
  if (files.length === 0) throw new ReportError('input', 'No log is named.', { hint: EXAMPLE })
  if (files.filter((file) => file === STDIN).length > 1)
    throw new ReportError('input', 'Standard input (-) is named twice; it can be read once.', { hint: EXAMPLE })
  const texts = async function* (): AsyncGenerator<SavedText> {
    for (const file of files) yield* openLog(file, stdin)
  }
  return reportLog(texts(), options, { cpu: createCpu({ signal }) })
}

const EXAMPLE = 'Example: gh run view 29679449 --log-failed | workflow-run-report log -'
