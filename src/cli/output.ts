/** Reports as what is printed: one renderer for each format, loaded when it is asked for. */
import { styleText } from 'node:util'
import type { Report } from '../model/report.ts'
import type { Format } from './formats.ts'

/** Reports as text with a line feed at its end. `isList`: of a commit, and not one that was named. */
type Render = (reports: readonly Report[], isList: boolean) => Promise<string>

const LEAST_WIDTH = 60
const MOST_WIDTH = 120
const USUAL_WIDTH = 100

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
    return reports.map((report) => writeTerminal(terminalBlocks(report), { width, style })).join('\n')
  },
  async json(reports, isList) {
    const { renderReportJson } = await import('../render/json.ts')
    const texts = reports.map((report) => escaped(renderReportJson(report)))
    return isList ? `[${texts.map((text) => text.trimEnd()).join(',\n')}]\n` : texts.join('')
  },
  async markdown(reports) {
    const { renderSummary } = await import('../render/markdown/summary.ts')
    return reports.map((report) => renderSummary(report, { timeline: true }).full).join('\n')
  },
  async digest(reports) {
    const { renderDigest } = await import('../render/digest.ts')
    return reports.map((report) => renderDigest(report)).join('\n')
  }
}

const LOOKS = { heading: 'bold', strong: 'bold', code: 'cyan', error: 'red', passed: 'green', faint: 'dim' } as const

/** Coloured in a terminal only; NO_COLOR and FORCE_COLOR as Node honours them. */
const style = (look: keyof typeof LOOKS, text: string): string => styleText(LOOKS[look], text, { stream: process.stdout })

export const renderReports = (reports: readonly Report[], format: Format, isList: boolean): Promise<string> => RENDERERS[format](reports, isList)
