/** A failure that was read from parts of a log: where its lines stand in the whole log is not known. */
import { linesBetween } from '../log/huge/search.ts'
import type { ExcerptLine, Finding } from '../model/report.ts'

/** The excerpt without line numbers; what they told of gaps between its lines stays. */
export const unnumberedExcerpt = (excerpt: readonly ExcerptLine[]): readonly ExcerptLine[] =>
  excerpt.map((line, at) => ({ ...line, line: null, leftOut: leftOutBetween(excerpt[at - 1]?.line ?? null, line.line) }))

const leftOutBetween = (above: number | null, line: number | null): number | null => (above === null || line === null ? 0 : linesBetween(above, line))

export const unnumberedFindings = (findings: readonly Finding[]): readonly Finding[] => findings.map((finding) => ({ ...finding, logLine: null }))
