/** The command that runs the one test that failed, where its tool and its name are known for certain. */
import type { Block } from '../blocks.ts'
import { type PathMapper, toFolder } from '../paths.ts'
import type { PreparedLine } from '../prepared.ts'
import type { Selection } from '../select.ts'
import { commandLine, exactly } from './command-line.ts'
import { JAVASCRIPT_TOOLS } from './javascript-tools.ts'
import { OTHER_TOOLS } from './other-tools.ts'

/** A failed test and what its tool printed. */
export interface FailedTest {
  readonly block: Block
  /** Its first line. */
  readonly head: string
  /** The first group of the first line of the block that matches. */
  readonly inBlock: (pattern: RegExp) => string | undefined
  /** Of the last line above the block that matches. */
  readonly above: (pattern: RegExp) => string | undefined
  /** Of all lines of the step, without what outer tools put before them. */
  readonly texts: readonly string[]
  /** The step's script, and the commands that package managers say they run. */
  readonly commands: string
  readonly toPath: PathMapper
}

/** null: not certain. */
export type CommandOf = (test: FailedTest) => string | null

/** By the source of the rule that found the test. */
const TOOLS: ReadonlyMap<string, CommandOf> = new Map(Object.entries({ ...JAVASCRIPT_TOOLS, ...OTHER_TOOLS }))

/** Longer lines name no test. */
const MAX_TEXT = 1_000
/** `> mocha --exit` of npm, `$ mocha` of yarn. */
const COMMAND = /^[>$] \S/

/** What the step told, and in which words. */
export interface ToldTests {
  readonly selection: Pick<Selection, 'causes' | 'retold'>
  readonly headline: string
  readonly lines: readonly PreparedLine[]
  readonly toPath: PathMapper
}

/** The test that the headline names, else the first cause; as its tool told it, where the job's annotation repeats that. */
const testTold = ({ selection: { causes, retold }, headline }: ToldTests): Block | undefined => {
  const cause = causes.find(({ name }) => name !== null && headline.includes(name)) ?? causes[0]
  const isOwn = ({ rule, name }: Block): boolean => rule === cause?.rule && name === cause.name
  return (cause?.isAnnotated === true ? retold.find(isOwn) : undefined) ?? cause
}

export const findTestCommand = (told: ToldTests, script: readonly string[]): string | null => {
  const { lines, toPath } = told
  const block = testTold(told)
  const head = block === undefined ? undefined : lines[block.head]
  // Of the two readings of a line the one in which the rule took the head.
  const isInner = block !== undefined && head !== undefined && head.inner !== null && !block.rule.head.test(head.core.slice(0, MAX_TEXT))
  const texts = lines.map(({ core, inner }) => ((isInner ? inner?.core : undefined) ?? core).slice(0, MAX_TEXT))
  const commands = [...script, ...texts.filter((text) => COMMAND.test(text))].join('\n')
  return (block === undefined ? null : ofTool(block, { texts, commands, toPath })) ?? ctest(texts, toPath)
}

const ofTool = (block: Block, told: Pick<FailedTest, 'texts' | 'commands' | 'toPath'>): string | null | undefined => {
  const { texts } = told
  const first = (some: readonly string[], pattern: RegExp): string | undefined => {
    const line = some.find((text) => pattern.test(text))
    return line === undefined ? undefined : pattern.exec(line)?.[1]
  }
  return TOOLS.get(block.rule.source)?.({
    ...told,
    block,
    head: texts[block.head] ?? '',
    inBlock: (pattern) => first(texts.slice(block.head, block.end + 1), pattern),
    above: (pattern) => first(texts.slice(0, block.head).reverse(), pattern)
  })
}

const CTEST_LIST = /^The following tests FAILED:/
const CTEST_FAILED = /^\s+\d{1,6} - (\S.{0,300}?) \([\w ]{1,40}\)/

/** ctest runs programs of any kind: whatever they say, it names the one that failed. */
const ctest = (texts: readonly string[], toPath: PathMapper): string | null => {
  const list = texts.findLastIndex((text) => CTEST_LIST.test(text))
  const name = CTEST_FAILED.exec(texts[list + 1] ?? '')?.[1]
  if (list < 0 || name === undefined || CTEST_FAILED.test(texts[list + 2] ?? '')) return null
  const project = texts.findLast((text, at) => at < list && text.startsWith('Test project '))?.slice('Test project '.length)
  const folder = project === undefined ? null : toFolder(project, toPath)
  return commandLine('ctest --test-dir {} -R {} --output-on-failure', folder === '' ? '.' : folder, exactly(name))
}
