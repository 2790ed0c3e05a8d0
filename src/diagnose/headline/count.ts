/** How many things failed, and the finding that belongs to one of them. */
import type { Finding } from '../../model/report.ts'
import type { Block } from '../blocks.ts'
import { countTests } from '../counts.ts'
import { type Evidence, MAX_ERRORS } from '../evidence.ts'
import type { Selection } from '../select.ts'

/** How many of what, when it is more than one. */
export const countOf = (block: Block, { causes, likewise, summaries }: Selection, evidence: Evidence): string | null => {
  const closing = summaries.filter(({ rule }) => rule.source === block.rule.source)
  if (block.rule.name !== undefined || /test/.test(block.rule.source)) {
    const counts = countTests(closing.map((one) => closingText(one, evidence.lines)))
    if (counts !== null)
      return `${counts.failed}${counts.total === null ? '' : ` of ${counts.total}`} ${(counts.total ?? counts.failed) === 1 ? 'test' : 'tests'} failed`
  }
  const alike = [...causes, ...likewise].filter(({ rule }) => rule.source === block.rule.source)
  const names = new Set(alike.flatMap(({ name }) => name ?? []))
  // A test of Go fails with each of its subtests.
  const parents = new Set([...names].map((name) => name.slice(0, Math.max(0, name.lastIndexOf('/')))))
  const places = new Set(
    alike.flatMap((one) => {
      const finding = findingOf(one, evidence)
      if (one.name !== null && parents.has(one.name)) return []
      return one.name ?? (finding === null ? [] : `${finding.message} ${finding.file}:${finding.line}`)
    })
  )
  if (places.size <= 1) return null
  const what = block.name === null ? 'errors' : 'failures'
  return places.size >= MAX_ERRORS ? `At least ${MAX_ERRORS} ${what}` : `${places.size} ${what}`
}

/** The counts of a tool may stand in several lines, the failed ones last. */
const closingText = ({ lines, head }: Block, all: Evidence['lines']): string =>
  lines.flatMap((at) => (at <= head ? [all[at]?.core ?? ''] : [])).join(', ')

/** The finding that stands in the block, else one that says the same: annotations repeat messages without their place. */
export const findingOf = (block: Block, { findings, lines }: Evidence): Finding | null => {
  const numbers = new Set(block.lines.map((at) => lines[at]?.number))
  const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  const placed = findings.filter(({ severity, file }) => severity === worst && file !== null)
  return placed.find(({ logLine }) => logLine !== null && numbers.has(logLine)) ?? placed.find(({ message }) => message === block.message) ?? null
}
