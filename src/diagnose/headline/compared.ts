/** What an assertion compared, in the words of the source line that a test runner shows below its message. */
import type { Block } from '../blocks.ts'
import { type Source, sourceIn } from './frame.ts'
import type { Speech } from './sentence.ts'

/** Lines below the message in which the frame begins and ends, and above it, where Bun shows it. */
const BELOW = 40
const ABOVE = 6
/** Where the arguments of an assertion begin: Jest's and Vitest's, Node's and Chai's. */
const CALL = /\b(?:expect(?:\.(?:soft|poll))?|assert(?:\.(?:strictEqual|deepStrictEqual|deepEqual|equal|ok|isTrue|isFalse|lengthOf))?)\(/g
/** A longer expression is no name. */
const LONGEST = 60
/** A value, or a helper's name for one, which names nothing. */
const LITERAL = /^(?:true|false|null|undefined|actual|expected|received|value|-?[\d.]{1,20}|["'`].*)$/

/** @returns the first argument of the assertion, as `res.status`; null where no source line shows one */
const comparedIn = ({ coreAt, isHead }: Pick<Speech, 'coreAt' | 'isHead'>, { messageAt, head }: Block): string | null => {
  const sourceAt = (at: number): Source | null => sourceIn(coreAt(at), coreAt(at + 1))
  for (let at = messageAt + 1; at <= messageAt + BELOW && (at === head || !isHead(at)); at++) {
    const source = sourceAt(at)
    if (source !== null) return firstArgument(source)
  }
  for (let at = messageAt - 1; at >= messageAt - ABOVE && !isHead(at + 1); at--) {
    const source = sourceAt(at)
    if (source !== null) return firstArgument(source)
  }
  return null
}

/** Of several assertions in a line the last one before the caret is meant. */
const firstArgument = ({ text: source, column }: Source): string | null => {
  const calls = [...source.matchAll(CALL)].filter(({ index }) => column === null || index <= column)
  const call = column === null && calls.length > 1 ? undefined : calls.at(-1)
  if (call === undefined) return null
  const from = call.index + call[0].length
  let depth = 0
  let quote = ''
  for (let at = from; at < source.length; at++) {
    const sign = source[at] ?? ''
    if (quote !== '') {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if ('"\'`'.includes(sign)) quote = sign
    else if ('([{'.includes(sign)) depth++
    else if (depth === 0 && ',)'.includes(sign)) return nameOf(source.slice(from, at).trim())
    else if (')]}'.includes(sign)) depth--
  }
  return null
}

const nameOf = (expression: string): string | null => {
  const bare = expression.replace(/^await /, '')
  // The commas and brackets of types, expressions and comments are not told from others.
  return bare === '' || bare.length > LONGEST || LITERAL.test(bare) || /[</]/.test(bare) ? null : bare
}

/** Jest's words for any two values, and for whether they are the same. */
const RECEIVED = /\bexpect\((?:received|jest\.fn\(\)|spy|value|actual)\)/
const SAME = /^expect\((?:received|value|actual)\)\.to(?:Be|Equal|StrictEqual)\(expected\)/
/** Values alone, as Chai, Vitest and Node print them. */
const VALUES_ONLY =
  /^(?:AssertionError: |AssertionError \[ERR_ASSERTION\]: )?(?:expected (?:true|false|null|undefined|-?[\d.]{1,20}|'[^']{0,40}'|"[^"]{0,40}") (?:to|not to) (?:be|equal|deeply equal|strictly equal|be (?:true|false|null|undefined|truthy|falsy))\b|Expected values to be strictly (?:deep-)?equal|The expression evaluated to a falsy value)/

/** An assertion's sentence with what was compared, and both values where they are known; null where it is none, or that is not shown. */
export const withCompared = (speech: Speech, block: Block, text: string, valuesOf: () => string | null): string | null => {
  const isOfValues = VALUES_ONLY.test(text)
  const isReceived = RECEIVED.test(text)
  if (!isOfValues && !isReceived) return null
  const compared = comparedIn(speech, block)
  if (compared === null || text.startsWith(`${compared}: `)) return null
  const bare = text.replace(/ \/\/ .{0,60}$/, '').replace(/^AssertionError(?: \[ERR_ASSERTION\])?: /, '')
  if (!isReceived) return `${compared}: ${bare}`
  const values = valuesOf()
  if (values !== null && SAME.test(text)) return `${compared}: ${values}`
  const called = bare.replace(RECEIVED, () => `expect(${compared})`)
  return values === null ? called : `${called}: ${values}`
}
