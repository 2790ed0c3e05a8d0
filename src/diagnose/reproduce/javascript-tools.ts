/** Commands for one failed test of JavaScript's test runners. */
import { commandLine, exactly, literally } from './command-line.ts'
import type { CommandOf, FailedTest } from './test-command.ts'

const headOf = ({ texts, block }: FailedTest): string => texts[block.head] ?? ''

/** A test by the titles above it and its own, which are compared with spaces between them; a title may hold what stands between them in the log. */
const titles = (name: string, separator: string): string => `^${name.split(` ${separator} `).map(literally).join(`( ${separator})? `)}$`

/** ` FAIL  test/price.test.js (5 s)`, also with a project's name before the file. */
const JEST_FILE = /^\s?(FAIL|PASS)\s+(?:\S{1,100} )?(\S{1,300}\.\w{1,5})(?: \([\d.]{1,10} m?s\))?$/

const jest: CommandOf = ({ block, texts }) => {
  const { name, head } = block
  if (name === null || name === 'Test suite failed to run') return null
  const file = texts.findLast((text, at) => at < head && JEST_FILE.test(text)) ?? ''
  const [, word, path] = JEST_FILE.exec(file) ?? []
  return word === 'FAIL' ? commandLine('npx jest --runTestsByPath {} -t {}', path, titles(name, '›')) : null
}

const VITEST_HEAD = /^\s{0,9}FAIL\s{1,9}(?:\|[^|]{1,100}\| )?(\S{1,300}) > (.*)$/
const VITEST_LISTED = /^\s{0,20}[×✗✘✖] (.{1,600})/

const vitest: CommandOf = (test) => {
  const [, file, name = ''] = VITEST_HEAD.exec(headOf(test)) ?? []
  // What fails may be a suite; failed tests are mostly listed, with their titles only.
  const listed = test.texts.flatMap((text) => VITEST_LISTED.exec(text)?.[1] ?? [])
  const title = name.split(' > ').at(-1) ?? ''
  if (listed.length > 0 && !listed.some((text) => text.includes(title))) return null
  return commandLine('npx vitest run {} -t {}', file, titles(name, '>'))
}

const MOCHA_HEAD = /^(\s{1,6}\d{1,4}\) )(\S.*)$/
/** A suite deeper its title stands two columns further right. */
const STEP = 2
const MAX_DEPTH = 20
/** The test's own function. */
const MOCHA_FRAME = /^\s+at (?:async )?Context\.\S{1,100} \((\S{1,400}?):\d{1,7}:\d{1,7}\)$/

const mocha: CommandOf = (test) => {
  const { block, texts, commands, toPath } = test
  const [, number = '', first = ''] = MOCHA_HEAD.exec(headOf(test)) ?? []
  // Other programs print like it: it has to be told to run.
  if (first === '' || !/(?<![\w-])mocha(?![\w-])/.test(commands)) return null
  const path = [first]
  for (let at = block.head + 1; path.length < MAX_DEPTH; at++) {
    const text = texts[at] ?? ''
    const indent = number.length + STEP * path.length
    if (text.search(/\S/) !== indent) break
    path.push(text.slice(indent))
  }
  const name = path.join(' ')
  const frame = texts.slice(block.head, block.end + 1).map((text) => MOCHA_FRAME.exec(text)?.[1])
  const file = frame.find((place) => place !== undefined)
  if (!name.endsWith(':') || /"(?:before|after) (?:all|each)" hook/.test(name)) return null
  const pattern = exactly(name.slice(0, -1))
  return file === undefined ? commandLine('npx mocha -g {}', pattern) : commandLine('npx mocha {} -g {}', toPath(file, null), pattern)
}

const PLAYWRIGHT_HEAD = /^\s*\d{1,4}\) (?:\[([^\]]{1,60})\] › )?(\S{1,300}?:\d{1,7}):\d{1,7} › /

const playwright: CommandOf = (test) => {
  const [, project, place = ''] = PLAYWRIGHT_HEAD.exec(headOf(test)) ?? []
  // It takes the place as a regular expression.
  const pattern = literally(place).replaceAll('\\.', '.')
  return project === undefined ? commandLine('npx playwright test {}', pattern) : commandLine('npx playwright test {} --project={}', pattern, project)
}

const node = (name: string, file: string | null | undefined): string | null =>
  commandLine('node --test --test-name-pattern={} {}', exactly(name), file)

const nodeTest: CommandOf = (test) => {
  const file = /^test at (\S{1,400}):\d{1,7}:\d{1,7}$/.exec(headOf(test))?.[1]
  const { name } = test.block
  // A file that could not be loaded is told as a test, too.
  return name === null || file === undefined || file.endsWith(name) ? null : node(name, test.toPath(file, null))
}

const NODE_PLACE = /^\s+location: '(.{1,400}):\d{1,7}:\d{1,7}'$/
const BATS_PLACE = /^# +\(in test file (\S{1,300}), line \d{1,7}\)$/

/** Of the tools that speak TAP those that say where the test stands. */
const tap: CommandOf = ({ block, texts, toPath }) => {
  // It escapes what it means something by.
  const [name = '\\'] = block.name?.split(' # ', 1) ?? []
  if (name.includes('\\')) return null
  const body = texts.slice(block.head, block.end + 1)
  const find = (pattern: RegExp): string | undefined => body.map((text) => pattern.exec(text)?.[1]).find((file) => file !== undefined)
  const file = find(NODE_PLACE)
  if (file !== undefined) {
    const isTest = body.some((text) => text.includes("failureType: 'testCodeFailure'")) && !file.endsWith(name)
    return isTest ? node(name, toPath(file, null)) : null
  }
  // In the file these are written in another way.
  return /[$`"]/.test(name) ? null : commandLine('bats --filter {} {}', exactly(name), find(BATS_PLACE))
}

const ava: CommandOf = ({ block, texts }) => {
  const name = block.name ?? '*'
  // The title stands alone once more; before it may stand the file's name, and `*` is any text.
  return texts.includes(`  ${name}`) && !/[*›]|^!/.test(name) ? commandLine('npx ava --match={}', name) : null
}

export const JAVASCRIPT_TOOLS: Readonly<Record<string, CommandOf>> = { jest, vitest, mocha, playwright, 'node-test': nodeTest, tap, ava }
