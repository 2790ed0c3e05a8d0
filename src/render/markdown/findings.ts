/** The positions that a failure's log names, as a list with links to the code. */
import type { Failure, Finding, Report } from '../../model/report.ts'
import { codeSpan } from '../escape.ts'
import { fileUrl, link } from '../links.ts'
import { countOf } from '../words.ts'

const CODE_LIMIT = 40
const MESSAGE_LIMIT = 300

const position = ({ file, line, column }: Finding): string =>
  `${file ?? ''}${line === null ? '' : `:${line}`}${line === null || column === null ? '' : `:${column}`}`

/**
 * Errors first, then warnings and notices, without those that only repeat the failure's message and name no file.
 *
 * @param most how many are listed; the rest is counted
 * @returns Markdown list, null when there is nothing to list
 */
export const renderFindings = (report: Report, failure: Failure, most: number): string | null => {
  const repeats = (finding: Finding): boolean => failure.message.includes(finding.message)
  const useful = failure.findings.filter((finding) => finding.file !== null || !repeats(finding))
  const sorted = [...useful.filter((one) => one.severity === 'error'), ...useful.filter((one) => one.severity !== 'error')]
  if (sorted.length === 0 || most < 1) return null
  const lines = sorted.slice(0, most).map((finding) => {
    const parts: string[] = []
    if (finding.file !== null) parts.push(link(codeSpan(position(finding)), fileUrl(report, finding.file, finding.line)))
    if (finding.severity !== 'error') parts.push(finding.severity)
    if (finding.code !== null && finding.code !== '') parts.push(codeSpan(finding.code, CODE_LIMIT))
    if (!repeats(finding)) parts.push(codeSpan(finding.message, MESSAGE_LIMIT))
    return `- ${parts.join(' ')}`
  })
  const rest = sorted.length - lines.length
  if (rest > 0) lines.push(`- … and ${countOf(rest, 'more finding')} in report.json`)
  return lines.join('\n')
}
