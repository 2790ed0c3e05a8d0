/** What a headline says of further failures of the same tool, as far as there is room. */
import type { Block } from '../blocks.ts'
import { type Evidence, MAX_ERRORS } from '../evidence.ts'
import type { Selection } from '../select.ts'
import { FAILED } from './beside.ts'
import { type Candidate, candidateOf, isReason, MOST } from './choose.ts'
import { findingOf } from './count.ts'
import type { Reader } from './message.ts'
import { withSubject } from './named.ts'
import { plain } from './telling.ts'

/** Reasons of further failures that may stand beside the first one. */
const FURTHER = 8
/** Names that are told beside other rules. */
const FEW = 2
/** From this strength on further failures of the tool are told, too. */
const CERTAIN = 8
/** So many failures of one message are told with their number. */
const MANY = 3

/** So many failures of one message, and more than half of all, are what a step failed for, whichever came first. */
const MOST_OF_ALL = 5

/** A further failure that says why. */
export interface Further extends Candidate {
  readonly block: Block
  /** How many failures have the same message; 1 where what belongs to it may differ, and in a flood, of which only the first ones are known. */
  readonly times: number
}

/**
 * The one whose message most failures share; null where they differ, or share the first one's.
 *
 * @param total how many failures there are, as far as they are told
 */
export const sharedByMost = (further: readonly Further[], total: number): Further | null =>
  further.find(({ times }) => times >= MOST_OF_ALL && 2 * times > total && times < total) ?? null

/** In the order in which they are worth telling, each in some ways, the best first. */
export const furtherWays = (first: Candidate, further: readonly Further[], evidence: Evidence): readonly (readonly string[])[] => {
  const rules = first.block === null ? new Map<string, readonly string[]>() : otherRules(first.block, evidence)
  const reasons = further.filter(({ block }) => !rules.has(findingOf(block, evidence)?.code ?? ''))
  // A few names leave room for the other rules.
  const names = [...new Set(reasons.flatMap(({ text }) => alikeName(first.text, text) ?? []))].slice(0, rules.size > 0 ? FEW : FURTHER)
  const listed = names.map((_, left) => `also ${names.slice(0, names.length - left).join(', ')}`)
  const others = reasons
    .filter(({ text }) => alikeName(first.text, text) === null)
    .sort((a, b) => (Math.max(a.times, b.times) < MANY ? 0 : b.times - a.times))
  return [listed, ...rules.values(), ...others.map((one) => waysOf(one, evidence))]
}

/** A further reason that does not fit with its test's name may fit without. */
const waysOf = ({ block, text, times }: Further, evidence: Evidence): readonly string[] =>
  times < MANY
    ? [withSubject(block, text, evidence), text, FAILED.test(block.message) ? plain(block.message) : text, firstSentence(text)]
    : [`${times} × ${text}`]

const firstSentence = (text: string): string => /^.{15,80}?[.!?](?= ["'`]?[A-Z])/.exec(text)?.[0] ?? text

const timesOf = (block: Block, text: string, { causes, likewise }: Selection, evidence: Evidence): number => {
  const finding = findingOf(block, evidence)
  const message = finding?.message ?? block.message
  if (!message.includes(text) || (evidence.errors.get(finding?.source ?? '') ?? 0) >= MAX_ERRORS) return 1
  return finding === null
    ? [...causes, ...likewise].filter((one) => one.message === message).length
    : evidence.findings.filter((one) => one.source === finding.source && one.severity === finding.severity && one.message === message).length
}

/** What further failures of the same tool say, each differently from the first and from each other. */
export const furtherReasons = (reader: Reader, { block: known, text }: Candidate, selection: Selection, evidence: Evidence): readonly Further[] => {
  if (known === null || known.rule.strength < CERTAIN) return []
  const seen = new Set([text])
  const further: Further[] = []
  for (const block of selection.causes.slice(0, MOST)) {
    if (further.length >= FURTHER) break
    if (block === known || block.rule.source !== known.rule.source) continue
    const one = candidateOf(reader, block)
    if (!isReason(one) || [...seen].some((other) => other.includes(one.text) || one.text.includes(other))) continue
    seen.add(one.text)
    further.push({ ...one, block, times: timesOf(block, one.text, selection, evidence) })
  }
  return further
}

/** A name in quotation marks, and what may stand behind a sentence of a compiler. */
const QUOTED = /'[^'\s]{1,60}'|"[^"\s]{1,60}"|`[^`\s]{1,60}`|‘[^’\s]{1,60}’/g
const HINT = /[;,.?]? ?\b(?:[Dd]id you mean|[Hh]ave you)\b/

/** The only quoted name of a sentence, where that is all in which it differs from another one: `'b'` of `'b' is not defined` beside `'a' is not defined`. */
const alikeName = (text: string, other: string): string | null => {
  const [one = '', further = ''] = [text, other].map((sentence) => sentence.split(HINT, 1)[0])
  const [[name, ...more], [named]] = [one.match(QUOTED) ?? [], further.match(QUOTED) ?? []]
  if (name === undefined || named === undefined || more.length > 0 || name === named) return null
  return one.replace(name, '') === further.replace(named, '') ? named : null
}

/** A rule that is named by words tells what it found; of another one the message does, where all have the same. */
const IN_WORDS = /[a-z]{4}/

/** `Line too long (89 > 88)` */
const MEASURE = / \(\d{1,9} [<>]=? \d{1,9}\)$/

/** Rules of the same tool that found many errors, the most first, in some ways each. */
const otherRules = (block: Block, evidence: Evidence): ReadonlyMap<string, readonly string[]> => {
  const first = findingOf(block, evidence)
  // Of a flood only the first ones are known.
  if (first === null || (evidence.errors.get(first.source) ?? 0) >= MAX_ERRORS) return new Map()
  const alike = evidence.findings.filter(
    ({ source, severity, file, code }) =>
      source === first.source && severity === first.severity && file !== null && code !== null && code !== first.code
  )
  const groups = [...Map.groupBy(alike, ({ code }) => code ?? '')]
    .filter(([, { length }]) => length >= MANY)
    .sort(([, a], [, b]) => b.length - a.length)
  return new Map(
    groups.flatMap(([code, all]): readonly (readonly [string, readonly string[]])[] => {
      // Numbers may differ: how long a line is, how many arguments there are.
      const [message, ...others] = new Map(all.map((one) => [one.message.replace(/\d{1,9}/g, '#'), one.message])).values()
      if (IN_WORDS.test(code)) return [[code, [`${all.length} × ${code}`, `${all.length} × ${code.slice(code.lastIndexOf('/') + 1)}`]]]
      return others.length > 0 ? [] : [[code, [`${all.length} × ${code}: ${plain(message ?? '').replace(MEASURE, '')}`]]]
    })
  )
}
