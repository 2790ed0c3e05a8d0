/** What the program under test said itself, where a test's assertion holds nothing but numbers. */
import type { Block } from '../blocks.ts'
import { unquote } from '../quoted.ts'
import { FAILED, reasonAbove } from './beside.ts'
import { joined, type Speech } from './sentence.ts'
import { plain, TELLING } from './telling.ts'

/** Two values that tell nothing without the names of what was compared. */
const NUMBERS_ONLY = /^(?:AssertionError: )?assert (?:-?[\d.]{1,20}|True|False|None) (?:[<>]=?|[!=]=|is|is not) (?:-?[\d.]{1,20}|True|False|None)$/
/** An exit code that was compared with another one. */
const EXIT_CODE = /\b(?:exit|return)(?:ed)?[ _-]?(?:code|status)\b/i
const COMPARES = /\bexpected\b|\bassert|\bshould\b|\bto (?:be|equal|match)\b|[!=]==?/i
/** The line of the test as pytest shows it, which names what was compared. */
const SOURCE = /^>\s{1,60}(assert \S.{4,100}[\w)\]"'])$/
/** A sentence longer than this has words of its own. */
const SHORT = 160

/** The headings that pytest puts above what a test printed and logged. */
const CAPTURED = /^-{5,200} Captured (?:log|stderr|stdout) (?:setup|call|teardown) -{5,200}$/
const LOGGED = /^(?:WARNING|ERROR|CRITICAL)\s{1,8}\S{1,200}:\S{1,200}:\d{1,7} (\S.{8,300})$/
/** What did not work as the program expects it. */
const AMISS = /\b(?:not (?:available|installed|set|supported|configured)|disabled|skipp(?:ed|ing)|unavailable|fall(?:ing|s)? back)\b/i
/** The next failure, or the end of all. */
const NEXT = /^(?:_{3,200}|={3,200}) /
/** Lines of what a test printed that are looked at, and of the way to them. */
const PRINTED = 60
const WAY = 4
/** Failures that are asked whether their programs said the same. */
const ASKED = 20

export const withOwnWords = (speech: Speech, scores: readonly number[], block: Block, text: string, blocks: readonly Block[]): string => {
  if (text.length > SHORT) return text
  const isExit = EXIT_CODE.test(text) && COMPARES.test(text) && /\d/.test(text)
  if (!isExit && !NUMBERS_ONLY.test(text)) return text
  const words = commonWords(speech, block, blocks) ?? (isExit ? reasonAbove(speech, scores, block.head) : null)
  if (words !== null && !text.includes(words)) return joined(text, unquote(words))
  const compared = isExit ? undefined : block.lines.findLast((at) => at < block.messageAt && SOURCE.test(speech.coreAt(at)))
  const source = compared === undefined ? undefined : SOURCE.exec(speech.coreAt(compared))?.[1]
  return source === undefined ? text : `${source} (${text.replace(/^(?:AssertionError: )?assert /, '')})`
}

/** What the program of each failure of the kind said in the same words. */
const commonWords = (speech: Speech, block: Block, blocks: readonly Block[]): string | null => {
  const own = wordsBelow(speech, block)
  const others = blocks.filter(({ rule }) => rule === block.rule).slice(0, ASKED)
  return own.find((one) => others.every((other) => wordsBelow(speech, other).includes(one))) ?? null
}

const wordsBelow = ({ coreAt, sayLine }: Speech, { end }: Block): readonly string[] => {
  let at = end + 1
  while (at <= end + WAY && !CAPTURED.test(coreAt(at))) at++
  const words: string[] = []
  for (let below = at + 1; at <= end + WAY && below <= at + PRINTED && !NEXT.test(coreAt(below)); below++) {
    const line = coreAt(below)
    const logged = LOGGED.exec(line)?.[1]
    if (logged !== undefined ? FAILED.test(line) || AMISS.test(line) : FAILED.test(line) && sayLine(below)?.telling === TELLING.reason)
      words.push(logged ?? plain(line))
  }
  return words
}
