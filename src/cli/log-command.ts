/** `workflow-run-report log FILE…`: why the jobs failed of which somebody has saved the logs. */

import type { SavedLogOptions } from '../app/explain-saved-log.ts'
import { whyFail } from '../app/fail-on.ts'
import { reportLog, type SavedText } from '../app/report-log.ts'
import { ReportError } from '../model/errors.ts'
import type { Report } from '../model/report.ts'
import { createCpu } from '../platform/cpu-budget.ts'
import type { AskedLogs } from './arguments.ts'
import { FAILURES } from './failures.ts'
import { checkFiles, give } from './output.ts'
import type { Progress } from './progress.ts'
import { openLog, STDIN } from './saved/open-log.ts'

/**
 * Prints what was asked for.
 *
 * @returns whether a job failed
 * @throws ReportError when there is no report
 */
export const answerLogs = async (asked: AskedLogs, { stdin, progress }: LogCommandPorts & { readonly progress: Progress }): Promise<boolean> => {
  await checkFiles(asked)
  progress.show('Reading logs…')
  const saved = await reportSavedLogs(asked.files, { repository: asked.repository, excerptLines: 30, userMatchers: [] }, { stdin })
  await give([{ ...saved, readAt: Date.now() }], asked, null, progress)
  return whyFail(saved, FAILURES, false) !== null
}

/** What the command has beside its arguments. */
export interface LogCommandPorts {
  /** What stands behind `-`. */
  readonly stdin: AsyncIterable<Uint8Array>
}

/**
 * Makes the report of saved logs. Writes no file and asks nobody.
 *
 * @param files paths of logs and archives, in the order of the report; `-` is standard input
 * @throws ReportError kind `input` when no file is named, one cannot be read, or an archive is damaged, encrypted or too large
 */
export const reportSavedLogs = async (files: readonly string[], options: SavedLogOptions, { stdin }: LogCommandPorts): Promise<Report> => {
  if (files.length === 0) throw new ReportError('input', 'No log is named.', { hint: EXAMPLE })
  if (files.filter((file) => file === STDIN).length > 1)
    throw new ReportError('input', 'Standard input (-) is named twice; it can be read once.', { hint: EXAMPLE })
  const texts = async function* (): AsyncGenerator<SavedText> {
    for (const file of files) yield* openLog(file, stdin)
  }
  return reportLog(texts(), options, { cpu: createCpu() })
}

const EXAMPLE = 'Example: gh run view 29679449 --log-failed | workflow-run-report log -'
