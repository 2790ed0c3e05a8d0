/** How many things failed, and the finding that belongs to one of them. */
import type { Finding } from '../../model/report.ts'
import type { Block } from '../blocks.ts'
import { countTests } from '../counts.ts'
import { type Evidence, isMatched, MAX_ERRORS } from '../evidence.ts'
import type { Selection } from '../select.ts'
import { isWrapper } from '../wrapper.ts'

/** How many of what, when it is more than one. */
export const countOf = (block: Block, { causes, likewise, summaries }: Selection, evidence: Evidence): string | null => {
  const closing = summaries.filter(({ rule }) => rule.source === block.rule.source)
  if (block.rule.name !== undefined || /test/.test(block.rule.source)) {
    const counts = countTests(closing.map((one) => closingText(one, evidence.lines)))
    if (counts !== null)
      return `${counts.failed}${counts.total === null ? '' : ` of ${counts.total}`} ${(counts.total ?? counts.failed) === 1 ? 'test' : 'tests'} failed`
  }
  const counted = block.name === null ? placesOf(block, causes, likewise, evidence) : namesOf(block, [...causes, ...likewise])
  if (counted <= 1) return null
  const what = block.name === null ? 'errors' : 'failures'
  return counted >= MAX_ERRORS ? `At least ${MAX_ERRORS} ${what}` : `${counted} ${what}`
}

/** A test of Go fails with each of its subtests: parents do not count. */
const namesOf = ({ rule }: Block, all: readonly Block[]): number => {
  const names = new Set(all.flatMap((one) => (one.rule.source === rule.source ? (one.name ?? []) : [])))
  for (const name of names) names.delete(name.slice(0, Math.max(0, name.lastIndexOf('/'))))
  return names.size
}

/** Errors that a matcher read line by line are counted by their places; a program that ended with an error has one, whatever its frames are. */
const placesOf = (block: Block, causes: readonly Block[], likewise: readonly Block[], evidence: Evidence): number => {
  const source = findingOf(block, evidence)?.source
  if (source === undefined) return alikeOf(block, [...causes, ...likewise])
  const alike = [...causes, ...likewise].filter((one) => one.rule === block.rule && one.position !== null)
  const told = new Set(alike.map(({ message, position }) => `${message} ${position?.file}:${position?.line}:${position?.column}`)).size
  if (!isMatched(block) && source === block.rule.source) return told
  const errors = evidence.findings.filter(
    (finding) => finding.source === source && finding.severity === 'error' && finding.file !== null && !isWrapper(finding.message)
  )
  return Math.max(told, new Set(errors.map(({ file, line, column }) => `${file}:${line}:${column}`)).size)
}

/** Where no place is told: what says the same of other things. */
const alikeOf = ({ rule, message }: Block, all: readonly Block[]): number => {
  // An address is asked once more, from another port and with another number.
  if (message.includes('://')) return 0
  const template = templateOf(message)
  return new Set(all.flatMap((one) => (one.rule === rule && templateOf(one.message) === template ? [one.message] : []))).size
}

/** The words of a message without names, numbers and quotations. */
const templateOf = (message: string): string =>
  message
    .slice(0, 400)
    .split(' ')
    .map((word) => (/[\d./\\@_"'`]./.test(word) ? '#' : word))
    .join(' ')

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
