/** What a tool's failure looks like in a log: a head line, the lines that belong to it, and where its message and position stand. */
import type { Level } from '../prepared.ts'

/**
 * How sure a rule is that what it takes is why the step failed.
 * - `failure`: a tool's own word for one failed thing: a failed test, a compiler error, an error that ended the program
 * - `summary`: a tool's count or list of failures: says that it failed, not why
 * - `sign`: words of an error that passing runs print as well
 * - `echo`: an outer tool repeats that an inner one failed
 */
export type RuleClass = 'failure' | 'summary' | 'sign' | 'echo'

export interface Rule {
  /** The tool, as findings name it. */
  readonly source: string
  readonly class: RuleClass
  /** 0 to 9 within the class. */
  readonly strength: number
  /** The first line of the block, tested on the core text. */
  readonly head: RegExp
  /** Only when the line has this level. */
  readonly level?: Level
  /** The rule is heard only when a line before matches this: the section that such blocks stand in. */
  readonly after?: RegExp
  /** The line above must match, or the one above that when it is blank. */
  readonly under?: RegExp
  /** Directly preceding lines that belong to the block, while they match. */
  readonly before?: RegExp
  /** Following lines that belong to the block, while they match; blank lines between them count when `blanks` is set. */
  readonly body?: RegExp
  readonly blanks?: boolean
  /** The block ends before a line that matches. */
  readonly end?: RegExp
  /** Most lines of the body. */
  readonly max?: number
  /** Lines of the body that are worth showing; all when not given. */
  readonly keep?: RegExp
  /** Lines of the body that come first when not all can be shown, the most telling kind first. */
  readonly first?: readonly RegExp[]
  /** The end of the body says more than its beginning, and its last position is the innermost one: tracebacks of Python. */
  readonly endFirst?: boolean
  /** Where the name of what failed stands, a test's, a package's, a file's: the first line of the block that matches, read as the message's is. */
  readonly name?: RegExp
  /**
   * Where the message stands: the first line of the block that matches; its groups one after the other, else the whole match. Of
   * several patterns the first that matches any line decides. The head when not given.
   */
  readonly message?: RegExp | readonly RegExp[]
  /** Where the position stands, in groups named `file`, `line` and `column`: the first line of the block that matches and is the user's code. */
  readonly position?: RegExp
  /** The same, when no line has {@link position}: a less telling place. */
  readonly otherwise?: RegExp
}

type Shape = Omit<Rule, 'source' | 'class' | 'strength'>

/** Makes rules of one class: `failure('ninja', 5, { head: /…/ })`. */
const ruleOf =
  (of: RuleClass) =>
  (source: string, strength: number, shape: Shape): Rule => ({ source, class: of, strength, ...shape })

export const failure = ruleOf('failure')
export const summary = ruleOf('summary')
export const sign = ruleOf('sign')
export const echo = ruleOf('echo')
