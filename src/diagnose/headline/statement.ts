/** The statement in which an exception was raised that does not say of what. */
import type { Block } from '../blocks.ts'
import { MARKED } from './frame.ts'
import type { Speech } from './sentence.ts'

/** Exceptions that do not say what was missing or nil. */
const WITHOUT_SUBJECT =
  /^(?:KeyError|IndexError|StopIteration|AttributeError: 'NoneType'|TypeError: (?:'NoneType'|object of type 'NoneType'|Cannot read propert(?:y|ies)|(?:undefined|null) is not)|(?:NoMethodError:? )?undefined method [`'‘].{1,60} for nil)/
/** A statement above the message, as a test runner shows it. */
const ABOVE_MESSAGE: ReadonlyMap<string, RegExp> = new Map([
  ['pytest', /^>\s{1,60}(\S.{3,80})$/],
  ['rspec', /^Failure\/Error:\s{1,60}(\S.{3,80}?);?$/]
])
const SHORT = 110
/** Lines above and below the message in which the statement stands. */
const ABOVE = 12
const BELOW = 40

/** An exception with its statement, where a test runner shows it. */
export const withStatement = ({ coreAt, isHead }: Pick<Speech, 'coreAt' | 'isHead'>, { messageAt, rule, head }: Block, text: string): string => {
  if (text.length > SHORT || !WITHOUT_SUBJECT.test(text)) return text
  const told = (source: string | undefined): string | null => {
    const statement = (source ?? '')
      .replace(/ {2,80}(?:#|\/\/) .{0,200}$/, '')
      .replace(/;$/, '')
      .trim()
    return statement === '' || statement.length > SHORT || text.includes(statement) || !isWhole(statement) ? null : `${text} in ${statement}`
  }
  const pattern = ABOVE_MESSAGE.get(rule.source)
  if (pattern !== undefined)
    for (let at = messageAt; at >= Math.max(0, messageAt - ABOVE); at--) {
      const whole = told(pattern.exec(coreAt(at).trim())?.[1])
      if (whole !== null) return whole
      if (at < messageAt && isHead(at)) break
    }
  for (let at = messageAt + 1; at <= messageAt + BELOW && (at === head || !isHead(at)); at++) {
    const whole = told(MARKED.exec(coreAt(at))?.[1])
    if (whole !== null) return whole
  }
  return text
}

/** A statement of several lines, or one that begins a block, says too little. */
const isWhole = (statement: string): boolean =>
  !statement.endsWith(':') && (statement.match(/[([{]/g)?.length ?? 0) === (statement.match(/[)\]}]/g)?.length ?? 0)
