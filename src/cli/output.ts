/** Reports as what was asked for: one renderer for each format, loaded when it is asked for, printed or written to a file. */
import { lstat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { styleText } from 'node:util'
import { codeOf, isExpected, ReportError } from '../model/errors.ts'
import type { Report } from '../model/report.ts'
import { createFiles } from '../platform/files.ts'
import type { Elsewhere } from '../render/words.ts'
import { print } from './ending.ts'
import type { Format } from './formats.ts'
import type { Progress } from './progress.ts'

/** In which format reports are printed, and to which files they are written besides; null: to none. */
export interface Output {
  readonly format: Format
  readonly html: string | null
  readonly junit: string | null
}

/** Reports as text with a line feed at its end. `isList`: of a commit, and not one that was named. */
type Render = (reports: readonly Report[], isList: boolean) => Promise<string>

const LEAST_WIDTH = 60
const MOST_WIDTH = 120
const USUAL_WIDTH = 100

const WITH_FLAGS: Elsewhere = { rest: ' (--json tells all)', logs: 'in the folder of --logs' }

/** Valid within a JSON string only as an escape, or better so: what a terminal obeys, and what nobody sees. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** The same JSON, which a terminal can show as well. */
const escaped = (json: string): string =>
  json.replace(UNSEEN, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
  )

const RENDERERS: Readonly<Record<Format, Render>> = {
  async text(reports) {
    const [{ terminalBlocks }, { writeTerminal }] = await Promise.all([import('../render/terminal/report.ts'), import('../render/terminal/write.ts')])
    // A terminal that does not know how wide it is says 0.
    const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, process.stdout.columns || USUAL_WIDTH))
    return reports.map((report) => writeTerminal(terminalBlocks(report, WITH_FLAGS.rest), { width, style })).join('\n')
  },
  async json(reports, isList) {
    const { renderReportJson } = await import('../render/json.ts')
    const texts = reports.map((report) => escaped(renderReportJson(report)))
    return isList ? `[${texts.map((text) => text.trimEnd()).join(',\n')}]\n` : texts.join('')
  },
  async markdown(reports) {
    const { renderSummary } = await import('../render/markdown/summary.ts')
    return reports.map((report) => renderSummary(report, { timeline: true, elsewhere: WITH_FLAGS }).full).join('\n')
  },
  async digest(reports) {
    const { renderDigest } = await import('../render/digest.ts')
    return reports.map((report) => renderDigest(report, WITH_FLAGS)).join('\n')
  }
}

const LOOKS = { heading: 'bold', strong: 'bold', code: 'cyan', error: 'red', passed: 'green', faint: 'dim' } as const

/** Coloured in a terminal only; NO_COLOR and FORCE_COLOR as Node honours them. */
const style = (look: keyof typeof LOOKS, text: string): string => styleText(LOOKS[look], text, { stream: process.stdout })

/**
 * Looks, before anything is asked, whether a file could take the place that was named: what is written replaces a file, and nothing else.
 *
 * @throws ReportError kind `input`
 */
export const checkFiles = async ({ html, junit }: Output): Promise<void> => {
  for (const [flag, file] of Object.entries({ '--html': html, '--junit': junit })) {
    if (file === null) continue
    const found = await lstat(resolve(file)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw cannotUse(flag, file, String(codeOf(error)), error)
    })
    if (found?.isFile() === false) throw cannotUse(flag, file, found.isDirectory() ? 'it is a folder' : 'it is there and no ordinary file')
  }
}

const cannotUse = (flag: string, file: string, why: string, cause?: unknown): ReportError =>
  new ReportError('input', `${flag} cannot write to ${JSON.stringify(file)}: ${why}.`, { hint: `Example: ${flag} ${EXAMPLES[flag]}`, cause })

const EXAMPLES: Readonly<Record<string, string>> = { '--html': 'report.html', '--junit': 'report.xml' }

/**
 * Writes the files that were asked for, and prints.
 *
 * @param sentence what is said of the reports of a commit; null: of a run that was named, or of saved logs
 * @throws ReportError kind `files` or `disk_full` when a file could not be written; what is to be printed has been by then
 */
export const give = async (reports: readonly Report[], output: Output, sentence: string | null, progress: Progress): Promise<void> => {
  const text = await RENDERERS[output.format](reports, sentence !== null)
  // A reader who has enough of what is printed ends the command, so files come first.
  const failed = await writeFiles(reports, output).then(
    () => null,
    (error: unknown) => ({ error })
  )
  progress.clear()
  if (sentence !== null && (output.format === 'text' || reports.length === 0))
    await print(`${sentence}\n${reports.length === 0 ? '' : '\n'}`, output.format === 'json' ? process.stderr : process.stdout)
  await print(text)
  if (failed !== null) throw failed.error
}

const writeFiles = async (reports: readonly Report[], { html, junit }: Output): Promise<void> => {
  if (html !== null && reports.length > 0) {
    const { renderPage } = await import('../render/html/page.ts')
    for (const report of reports)
      await writeFile('--html', reports.length === 1 ? html : withRun(html, report.run.id), renderPage(report, { timeline: true }))
  }
  if (junit !== null) {
    const { renderJUnit } = await import('../render/junit.ts')
    await writeFile('--junit', junit, renderJUnit(...reports))
  }
}

/** `report-29679449.html`. */
const withRun = (file: string, runId: number): string => {
  const end = extname(file)
  return `${file.slice(0, file.length - end.length)}-${runId}${end}`
}

const writeFile = async (flag: string, file: string, content: string): Promise<void> => {
  const path = resolve(file)
  try {
    await createFiles(dirname(path), process.cwd()).write(basename(path), content)
  } catch (error) {
    if (!isExpected(error)) throw error
    throw new ReportError(error.kind, `${flag}: ${error.message}`, { hint: `Name another file with ${flag}.`, cause: error.cause })
  }
}
