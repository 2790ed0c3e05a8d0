/** The headline of a failure: one line that a person would write. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { Block } from '../blocks.ts'
import type { Evidence } from '../evidence.ts'
import { SIGKILL_EXIT } from '../exit-codes.ts'
import type { Selection } from '../select.ts'
import { UNEXPLAINED } from '../without-log.ts'
import { choose } from './choose.ts'
import { withCircumstances, withName } from './circumstances.ts'
import { compose, extended, withoutOuter } from './compose.ts'
import { type Count, countOf, findingOf } from './count.ts'
import { explained } from './explained.ts'
import { furtherReasons, furtherWays, sharedByMost } from './further.ts'
import { createReader, type Reader } from './message.ts'
import { ROOM, withSubject } from './named.ts'
import { resourceOf, subjectOf } from './subject.ts'
import { TELLING } from './telling.ts'
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

/** Of a line that no rule knows. */
const NO_COUNT: Count = { failed: 1, text: null, suite: null }

const fromEvidence = (input: HeadlineInput): string | null => {
  const { evidence, selection } = input
  const reader = createReader(evidence)
  const first = choose(reader, evidence, selection)
  if (first === null) return null
  const count = first.block === null ? NO_COUNT : countOf(first.block, selection, evidence)
  const reasons = furtherReasons(reader, first, selection, evidence)
  const shared = sharedByMost(reasons, count.failed)
  const chosen = shared ?? first
  const { block } = chosen
  const isPlaced = block !== null && (block.name !== null || findingOf(block, evidence)?.file != null)
  const ran = isPlaced ? null : input.ranAt(chosen.at)
  const outer = withoutOuter(chosen.text)
  const text = ran === null ? outer : withCircumstances(outer, input.permissions, ran)
  if (block === null) {
    const whole = explained(reader, text, chosen.at) ?? text
    const about = subjectOf(reader, whole, chosen.at)
    return compose(input.shorten(about === null ? whole : `${about}: ${whole}`))
  }
  const install = failedInstall(reader, evidence, text, block)
  if (install !== null) return compose(input.shorten(`${text} (${install})`), { count: count.text, place: null, isPlaceOptional: true })
  const named = withSubject(block, text, evidence, count.suite)
  const about = isPlaced ? resourceOf(reader, named, chosen.at) : subjectOf(reader, named, chosen.at)
  const subject = block.name === null ? about : null
  const alone = ran === null ? named : withName(named, ran)
  const headline = compose(input.shorten(subject === null ? alone : `${subject}: ${named}`), {
    count: shared === null || count.text === null ? count.text : `${count.text}, ${shared.times} of them`,
    place: findingOf(block, evidence),
    isPlaceOptional: block.name !== null
  })
  // All of one suite fail for one reason, mostly.
  if (count.suite !== null) return headline
  const further = shared === null ? reasons : furtherReasons(reader, shared, selection, evidence)
  return furtherWays(chosen, further, evidence).reduce((whole, ways) => extended(whole, ways.map(input.shorten)), headline)
}

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
