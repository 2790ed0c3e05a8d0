/** A failure that was read from parts of a log: where its lines stand in the whole log is not known. */
import { isSamePiece } from '../log/huge/cut-pieces.ts'
import type { ExcerptLine, Finding } from '../model/report.ts'

/** The excerpt without line numbers; what they told of gaps between its lines stays. */
export const unnumberedExcerpt = (excerpt: readonly ExcerptLine[]): readonly ExcerptLine[] =>
  excerpt.map((line, at) => ({ ...line, line: null, leftOut: leftOutBetween(excerpt[at - 1]?.line ?? null, line.line) }))

const leftOutBetween = (above: number | null, line: number | null): number | null => {
  if (above === null || line === null) return 0
  return isSamePiece(above, line) ? line - above - 1 : null
}

export const unnumberedFindings = (findings: readonly Finding[]): readonly Finding[] => findings.map((finding) => ({ ...finding, logLine: null }))
