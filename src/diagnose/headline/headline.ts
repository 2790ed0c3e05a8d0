/** The headline of a failure: one line that a person would write. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { Block } from '../blocks.ts'
import type { Evidence } from '../evidence.ts'
import { SIGKILL_EXIT } from '../exit-codes.ts'
import type { Selection } from '../select.ts'
import { UNEXPLAINED } from '../without-log.ts'
import { FAILED } from './beside.ts'
import { alikeName, choose, furtherReasons } from './choose.ts'
import { compose, extended, withoutOuter } from './compose.ts'
import { conditionOf } from './condition.ts'
import { countOf, findingOf, nameWithin, otherRules } from './count.ts'
import { explained } from './explained.ts'
import { createReader, type Reader } from './message.ts'
import { resourceOf, subjectOf } from './subject.ts'
import { plain, TELLING } from './telling.ts'
import { type Unexplained, withoutReason } from './without-reason.ts'

export interface HeadlineInput extends Unexplained {
  readonly selection: Selection
  /** Messages of the job's failure annotations. */
  readonly annotations: readonly string[]
  /** Paths of the repository in a text, as a person would write them. */
  readonly shorten: (text: string) => string
}

/** Never "exit code 1" when anything better is known. */
export const writeHeadline = (input: HeadlineInput): string => compose(input.shorten(sentence(input)))

const sentence = (input: HeadlineInput): string => {
  const { step, cause } = input
  const said = cause.sentence
  switch (cause.cause) {
    case 'timed_out':
      return said ?? `${step === null ? 'The job' : `Step ${step.name}`} hit its time limit`
    case 'cancelled':
      return said ?? 'The job was cancelled'
    case 'runner_lost':
      return said ?? `The runner was lost${step === null ? '' : ` during ${step.name}`}: the step never finished`
    case 'not_started':
      return said ?? 'The job never started: no runner took it'
    case 'startup_failure':
      return said ?? 'The job could not start'
    case 'out_of_memory': {
      const why = said ?? reasonOf(input)
      return why === null ? 'The process was killed: out of memory' : `Out of memory: ${why}`
    }
    case 'disk_full': {
      const why = said ?? reasonOf(input)
      return why === null ? 'The disk is full' : `The disk is full: ${why}`
    }
    default: {
      const why = reasonOf(input)
      if (why === null) return withoutReason(input)
      return cause.exitCode === SIGKILL_EXIT ? `Killed (SIGKILL, exit code 137), perhaps for lack of memory: ${why}` : why
    }
  }
}

/** Whether nothing says more than how the step ended. */
export const isUnexplained = (input: HeadlineInput): boolean => UNEXPLAINED.has(input.cause.cause) && reasonOf(input) === null

const reasonOf = (input: HeadlineInput): string | null => fromEvidence(input) ?? fromAnnotations(input)

const fromAnnotations = ({ annotations }: HeadlineInput): string | null =>
  annotations.find((message) => message.trim() !== '' && !EXIT_CODE_OR_CANCEL.test(message.split('\n', 1)[0] ?? '')) ?? null

const fromEvidence = (input: HeadlineInput): string | null => {
  const { evidence, selection } = input
  const reader = createReader(evidence)
  const chosen = choose(reader, evidence, selection)
  if (chosen === null) return null
  const { block } = chosen
  const condition = conditionOf(input.script(), chosen.text)
  const text = condition === null ? withoutOuter(chosen.text) : `${chosen.text} (${condition})`
  if (block === null) {
    const whole = explained(reader, text, chosen.at) ?? text
    const about = subjectOf(reader, whole, chosen.at)
    return compose(input.shorten(about === null ? whole : `${about}: ${whole}`))
  }
  const count = countOf(block, selection, evidence)
  const install = failedInstall(reader, evidence, text, block)
  if (install !== null) return compose(input.shorten(`${text} (${install})`), { count: count.text, place: null, isPlaceOptional: true })
  const named = withSubject(block, text, evidence, count.suite)
  const isPlaced = findingOf(block, evidence)?.file != null
  const about = isPlaced ? resourceOf(reader, named, chosen.at) : subjectOf(reader, named, chosen.at)
  const subject = block.name === null ? about : null
  const headline = compose(input.shorten(subject === null ? named : `${subject}: ${named}`), {
    count: count.text,
    place: findingOf(block, evidence),
    isPlaceOptional: block.name !== null
  })
  // All of one suite fail for one reason, mostly.
  if (count.suite !== null) return headline
  const rules = otherRules(block, evidence)
  const reasons = furtherReasons(reader, chosen, selection).filter(
    (one) => one.block === null || !rules.has(findingOf(one.block, evidence)?.code ?? '')
  )
  const alike = new Map(reasons.map((one) => [one, alikeName(chosen.text, one.text)]))
  const names = [...new Set([...alike.values()].filter((name) => name !== null))]
  const listed = names.map((_, left) => `also ${names.slice(0, names.length - left).join(', ')}`)
  // A further reason that does not fit with its test's name may fit without.
  const further = reasons
    .filter((one) => alike.get(one) === null)
    .map((one) => [
      one.block === null ? one.text : withSubject(one.block, one.text, evidence),
      one.text,
      one.block === null || !FAILED.test(one.block.message) ? one.text : plain(one.block.message)
    ])
  const ofRules = [...rules].map(([code, one]) => waysOfRule(code, one))
  return [...ofRules, listed, ...further].reduce((whole, ways) => extended(whole, ways.map(input.shorten)), headline)
}

/** A rule that is named by words tells what it found; of another one the message does. */
const IN_WORDS = /[a-z]{4}/

const waysOfRule = (code: string, { count, message }: { readonly count: number; readonly message: string }): readonly string[] =>
  IN_WORDS.test(code) ? [`${count} × ${code}`, `${count} × ${code.slice(code.lastIndexOf('/') + 1)}`] : [`${count} × ${code}: ${message}`]

/** A module that is not there. */
const NO_MODULE = /\b(?:cannot find (?:module|package)|no module named|could not find (?:module|package))\b/i
/** What installs modules. */
const INSTALLERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'pip', 'uv', 'poetry'])

/** Why what a missing module belongs to was not installed, where that failed before in the same step. */
const failedInstall = (reader: Reader, { blocks }: Evidence, text: string, { head }: Block): string | null => {
  if (!NO_MODULE.test(text)) return null
  for (const block of blocks) {
    if (block.head >= head) break
    if (!INSTALLERS.has(block.rule.source) || block.rule.class !== 'failure' || block.isWrapper) continue
    const { text: why, telling } = reader.sayBlock(block)
    const { source } = block.rule
    if (telling === TELLING.reason) return `${source} failed before: ${withoutLastParts(why, ROOM - text.length)}`
  }
  return null
}

/** Without its last parts, which only add to the others, as far as there is no room for them; a part of one word heads the next one. */
const withoutLastParts = (text: string, room: number): string => {
  let rest = text
  for (
    let end = rest.lastIndexOf(': ');
    end > 0 && (rest.length > room || (rest !== text && !rest.slice(end + 2).includes(' ')));
    end = rest.lastIndexOf(': ')
  )
    rest = rest.slice(0, end)
  return rest
}

/** The test, or the code of the finding, before what is said of it. */
const withSubject = (block: Block, text: string, evidence: Evidence, suite: string | null = null): string => {
  if (block.name !== null) {
    const name = nameWithin(plain(block.name), suite)
    const short = shortName(name, ROOM - text.length)
    return text.includes(short) ? text : name.includes(text) ? short : `${short}: ${withoutName(text, name)}`
  }
  const finding = findingOf(block, evidence)
  if (finding !== null && RULES_ONLY.test(text)) return `${finding.source}: ${text}`
  const code = finding?.code ?? null
  return code === null || text.includes(code) ? text : `${code}: ${text}`
}

/** Names of rules without a word of what they ask for. */
const RULES_ONLY = /^[a-z]{2,40}(?:[_/-][a-z]{1,40}){1,8}(?:, [a-z_/…-]{2,80}){0,20}$/

/** A test's name longer than this is told without its arguments and packages. */
const LONG_NAME = 70
/** A test's name and its message, without a count. */
const ROOM = 165

/** A long name by its end: suites and packages stand before it. */
const shortName = (name: string, room: number): string => {
  const bare = name.length > LONG_NAME && name.endsWith(')') && name.includes('(') ? name.slice(0, name.indexOf('(')).trim() : name
  if (name.length <= room && (name.length <= LONG_NAME || /\s/.test(bare))) return bare
  if (!/\s/.test(bare)) return bare.split('.').slice(-2).join('.')
  const suites = bare.split(/ [>›] /)
  const two = suites.slice(-2).join(' > ')
  return two.length <= room ? two : (suites.at(-1) ?? bare)
}

/** `TestShop/no_price: no price: not open`: a test may say its case's name once more. */
const withoutName = (text: string, name: string): string => {
  const wordsOf = (some: string): string =>
    some
      .toLowerCase()
      .replace(/[\W_]+/g, ' ')
      .trim()
  const end = text.indexOf(': ')
  return end > 0 && wordsOf(text.slice(0, end)) === wordsOf(name.slice(name.lastIndexOf('/') + 1)) ? text.slice(end + 2) : text
}
