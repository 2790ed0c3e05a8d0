/** What an assertion compared, in the words of the source line that a test runner shows below its message. */
import type { Block } from '../blocks.ts'
import type { Speech } from './sentence.ts'

/** The marked line of a code frame, and a line that a caret below it marks. */
const MARKED = /^\s{0,12}[>❯]\s{0,6}\d{1,7} ?\| (.{1,300})$/
const NUMBERED = /^\s{0,12}\d{1,7} ?\| (.{1,300})$/
const CARET = /^\s{0,12}\|? {1,300}\^/
/** Lines below the message in which the frame begins and ends, and above it, where Bun shows it. */
const BELOW = 40
const ABOVE = 6
/** Where the arguments of an assertion begin: Jest's and Vitest's, Node's and Chai's. */
const CALL = /\b(?:expect(?:\.(?:soft|poll))?|assert(?:\.(?:strictEqual|deepStrictEqual|deepEqual|equal|ok|isTrue|isFalse|lengthOf))?)\(/
/** A longer expression is no name. */
const LONGEST = 60
/** A value, which names nothing. */
const LITERAL = /^(?:true|false|null|undefined|-?[\d.]{1,20}|["'`].*)$/

/** @returns the first argument of the assertion, as `res.status`; null where no source line shows one */
export const comparedIn = ({ coreAt, isHead }: Pick<Speech, 'coreAt' | 'isHead'>, { messageAt, head }: Block): string | null => {
  const sourceAt = (at: number): string | undefined =>
    MARKED.exec(coreAt(at))?.[1] ?? (CARET.test(coreAt(at + 1)) ? NUMBERED.exec(coreAt(at))?.[1] : undefined)
  for (let at = messageAt + 1; at <= messageAt + BELOW && (at === head || !isHead(at)); at++) {
    const source = sourceAt(at)
    if (source !== undefined) return firstArgument(source)
  }
  for (let at = messageAt - 1; at >= messageAt - ABOVE && !isHead(at + 1); at--) {
    const source = sourceAt(at)
    if (source !== undefined) return firstArgument(source)
  }
  return null
}

const firstArgument = (source: string): string | null => {
  const call = CALL.exec(source)
  if (call === null) return null
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
    else if (depth === 0 && ',)'.includes(sign)) return named(source.slice(from, at).trim())
    else if (')]}'.includes(sign)) depth--
  }
  return null
}

const named = (expression: string): string | null => {
  const bare = expression.replace(/^await /, '')
  return bare === '' || bare.length > LONGEST || LITERAL.test(bare) ? null : bare
}

/** Jest's words for any two values, and for whether they are the same. */
const RECEIVED = /\bexpect\((?:received|jest\.fn\(\)|spy|value|actual)\)/
const SAME = /^expect\((?:received|value|actual)\)\.to(?:Be|Equal|StrictEqual)\(expected\)/
/** Values alone, as Chai, Vitest and Node print them. */
const VALUES_ONLY =
  /^(?:AssertionError: |AssertionError \[ERR_ASSERTION\]: )?(?:expected (?:true|false|null|undefined|-?[\d.]{1,20}|'[^']{0,40}'|"[^"]{0,40}") (?:to|not to) (?:be|equal|deeply equal|strictly equal|be (?:true|false|null|undefined|truthy|falsy))\b|Expected values to be strictly (?:deep-)?equal|The expression evaluated to a falsy value)/

/**
 * An assertion's sentence with what was compared.
 *
 * @param values both values, where they are known
 */
export const withCompared = (speech: Speech, block: Block, text: string, values: string | null): string | null => {
  const isOfValues = VALUES_ONLY.test(text)
  const isReceived = RECEIVED.test(text)
  if (!isOfValues && !isReceived) return null
  const compared = comparedIn(speech, block)
  if (compared === null || text.includes(compared)) return null
  const bare = text.replace(/ \/\/ .{0,60}$/, '').replace(/^AssertionError(?: \[ERR_ASSERTION\])?: /, '')
  if (!isReceived) return `${compared}: ${bare}`
  if (values !== null && SAME.test(text)) return `${compared}: ${values}`
  const called = bare.replace(RECEIVED, () => `expect(${compared})`)
  return values === null ? called : `${called}: ${values}`
}

/** Exceptions that do not say what was missing or nil. */
const WITHOUT_SUBJECT =
  /^(?:KeyError|IndexError|StopIteration|AttributeError: 'NoneType'|TypeError: (?:'NoneType'|object of type 'NoneType'|Cannot read propert(?:y|ies)|(?:undefined|null) is not)|undefined method [`'‘].{1,60} for nil)/
/** A statement as pytest and RSpec show it. */
const STATEMENT = /^(?:>|Failure\/Error:)\s{1,60}(\S.{3,80}?);?$/
const SHORT = 110
/** Lines above the message in which the statement stands. */
const WAY = 12

/** An exception with the statement in which it was raised, where a test runner shows it. */
export const withStatement = ({ coreAt, isHead }: Pick<Speech, 'coreAt' | 'isHead'>, { messageAt }: Block, text: string): string => {
  if (text.length > SHORT || !WITHOUT_SUBJECT.test(text)) return text
  const found = (statement: string | undefined): string | null => (statement === undefined || text.includes(statement) ? null : statement.trim())
  for (let at = messageAt; at >= Math.max(0, messageAt - WAY); at--) {
    const statement = found(STATEMENT.exec(coreAt(at).trim())?.[1])
    if (statement !== null) return `${text} in ${statement}`
    if (at < messageAt && isHead(at)) break
  }
  for (let at = messageAt + 1; at <= messageAt + BELOW && !isHead(at); at++) {
    const statement = found(MARKED.exec(coreAt(at))?.[1])
    if (statement !== null) return statement.length <= SHORT ? `${text} in ${statement.replace(/;$/, '')}` : text
  }
  return text
}
