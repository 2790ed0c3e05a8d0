/** How many things failed, and the finding that belongs to one of them. */
import type { Finding } from '../../model/report.ts'
import type { Block } from '../blocks.ts'
import { countTests, countUncollected } from '../counts.ts'
import { type Evidence, isMatched, MAX_ERRORS } from '../evidence.ts'
import type { Selection } from '../select.ts'
import { isWrapper } from '../wrapper.ts'
import { plain } from './telling.ts'

/** How many failed, and the suite that all of them are of. */
export interface Count {
  /** As far as they are told; 1 where nothing counts them. */
  readonly failed: number
  /** Of what, when it is more than one. */
  readonly text: string | null
  readonly suite: string | null
}

export const countOf = (block: Block, { causes, likewise, summaries }: Selection, evidence: Evidence): Count => {
  const { source } = block.rule
  const closing = summaries.filter(({ rule }) => rule.source === source || source.startsWith(`${rule.source}-`))
  if (block.rule.name !== undefined || /test/.test(source)) {
    const lines = closing.map((one) => closingText(one, evidence.lines))
    const uncollected = block.name?.startsWith('ERROR collecting') === true ? countUncollected(lines) : 0
    if (uncollected > 1) return { failed: uncollected, text: `${uncollected} errors during collection`, suite: null }
    const counts = countTests(lines)
    if (counts !== null) {
      const suite = counts.failed === counts.total ? null : suiteOf(block, counts.failed, evidence)
      const of = counts.total === null ? '' : ` of ${counts.total}`
      const tests = (counts.total ?? counts.failed) === 1 ? 'test' : 'tests'
      return { failed: counts.failed, text: `${counts.failed}${of} ${tests} failed${suite === null ? '' : `, all in ${suite}`}`, suite }
    }
  }
  const counted = block.name === null ? placesOf(block, causes, likewise, evidence) : namesOf(block, [...causes, ...likewise])
  const what = block.name === null ? 'errors' : 'failures'
  const told =
    counted < MAX_ERRORS
      ? Math.max(counted, block.name === null && counted > 1 ? closingErrors(block, summaries, evidence, counted) : 0)
      : (evidence.errors.get(findingOf(block, evidence)?.source ?? '') ?? 0)
  const isAll = told >= counted && (counted < MAX_ERRORS || !evidence.isFlooded)
  const failed = Math.max(told, counted)
  return { failed, text: counted <= 1 ? null : `${isAll ? '' : 'At least '}${failed} ${what}`, suite: null }
}

/** `Found 20 errors in 3 files.`, `14 problems (12 errors, 2 warnings)` */
const CLOSING = /\((\d{1,6}) errors?\b|^\W{0,4}(?:Found )?(\d{1,6}) errors?\b/
/** A count that is so much larger is another tool's. */
const MOST_UNSEEN = 3

/** How many errors the tool counts itself, where it tells some of them in no place; 0 where that is not known, or another tool tells errors, too. */
const closingErrors = (block: Block, summaries: Selection['summaries'], evidence: Evidence, counted: number): number => {
  const source = findingOf(block, evidence)?.source
  if (source === undefined || evidence.findings.some((one) => one.severity === 'error' && one.source !== source)) return 0
  const counts = summaries.flatMap(({ message }) => {
    const [, inBrackets, first] = /\bfixed\b/.test(message) ? [] : (CLOSING.exec(message.slice(0, 200)) ?? [])
    return inBrackets === undefined && first === undefined ? [] : [Number(inBrackets ?? first)]
  })
  const [count = 0] = counts
  return new Set(counts).size === 1 && count <= MOST_UNSEEN * counted ? count : 0
}

/** So many failures at least make a suite worth telling. */
const SUITE = 3
/** What stands between a suite's name and a test's. */
const BETWEEN = / [>›] |::|#/g

/** The innermost suite of which all failed tests are; null where they have none in common, or not all are known. */
export const suiteOf = (block: Block, failed: number, { blocks }: Evidence): string | null => {
  const names = [...new Set(blocks.flatMap(({ rule, name }) => (rule.source === block.rule.source && name !== null ? [plain(name)] : [])))]
  const [first] = names
  if (first === undefined || names.length < Math.max(SUITE, failed)) return null
  const ends = [...first.matchAll(BETWEEN)]
  const end = ends.findLast(({ 0: sign, index }) => names.every((name) => name.startsWith(first.slice(0, index + sign.length))))
  return end === undefined ? null : first.slice(0, end.index)
}

/** A test's name without the suite that is told of all. */
export const nameWithin = (name: string, suite: string | null): string =>
  suite === null || !name.startsWith(suite) ? name : name.slice(suite.length).replace(/^(?: [>›] |::|#)/, '')

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
