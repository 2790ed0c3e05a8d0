/** The positions and messages that tools told, as far as the message and the excerpt of a failure do not tell them already. */
import type { Failure, Finding, Report } from '../../model/report.ts'
import { findingUrl } from '../links.ts'
import { countOf } from '../numbers.ts'
import { type Block, code, type Log, link, list, type Text } from './document.ts'
import { joined } from './parts.ts'

const FINDING_LIMIT = 300
const CODE_LIMIT = 40

const position = ({ file, line, column }: Finding): string =>
  `${file ?? ''}${line === null ? '' : `:${line}`}${line === null || column === null ? '' : `:${column}`}`

/**
 * A list of errors, without those that message or excerpt tell already and whose place, if they have one, is a link there; where there are none, of
 * warnings and notices.
 * Beside errors those are only counted: they did not fail the step.
 */
export const findingsOf = (
  report: Report,
  failure: Failure,
  excerpt: Log | null,
  { findings: most, rest }: { readonly findings: number; readonly rest: string }
): readonly Block[] => {
  const lines = (excerpt?.rows ?? []).flatMap((row) => (row.kind === 'line' ? [row] : []))
  const linked = new Set(lines.flatMap(({ links }) => links.map(({ url }) => url)))
  const repeats = ({ message }: Finding): boolean => failure.message.includes(message) || lines.some(({ text }) => text.includes(message))
  const isShown = (finding: Finding): boolean => finding.file === null || linked.has(findingUrl(report, finding) ?? '')
  const useful = failure.findings.filter((finding) => !repeats(finding) || !isShown(finding))
  const ofSeverity = (wanted: Finding['severity']): readonly Finding[] => useful.filter(({ severity }) => severity === wanted)
  const [errors, warnings, notices] = [ofSeverity('error'), ofSeverity('warning'), ofSeverity('notice')]
  const hasErrors = failure.findings.some(({ severity }) => severity === 'error')
  const listed = hasErrors ? errors : [...warnings, ...notices]
  const entries = listed.slice(0, most).map((finding) => {
    const parts: Text[] = []
    if (finding.file !== null) parts.push([link(code(position(finding)), findingUrl(report, finding))])
    if (finding.severity !== 'error') parts.push([finding.severity])
    if (finding.code !== null && finding.code !== '') parts.push([code(finding.code, CODE_LIMIT)])
    if (!repeats(finding)) parts.push([code(finding.message, FINDING_LIMIT)])
    return joined(parts, ' ')
  })
  const unlisted = listed.length - entries.length
  const left: readonly (readonly [number, string])[] = hasErrors
    ? [
        [unlisted, 'more error'],
        [warnings.length, 'warning'],
        [notices.length, 'notice']
      ]
    : [[unlisted, 'more finding']]
  const counts = left.flatMap(([count, noun]) => (count > 0 ? [countOf(count, noun)] : []))
  const all = [...entries, ...(counts.length > 0 ? [[`… and ${counts.join(', ')}${rest}`]] : [])]
  return all.length === 0 ? [] : [list(all)]
}
