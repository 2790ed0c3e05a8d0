/** Commands for one failed test of JavaScript's test runners. */
import { commandLine, exactly, literally } from './command-line.ts'
import type { CommandOf } from './test-command.ts'

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

const vitest: CommandOf = ({ head, texts }) => {
  const [, file, name = ''] = VITEST_HEAD.exec(head) ?? []
  // What fails may be a suite; failed tests are mostly listed, with their titles only.
  const listed = texts.flatMap((text) => VITEST_LISTED.exec(text)?.[1] ?? [])
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

const mocha: CommandOf = ({ block, head, inBlock, texts, commands, toPath }) => {
  const [, number = '', first = ''] = MOCHA_HEAD.exec(head) ?? []
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
  const file = inBlock(MOCHA_FRAME)
  if (!name.endsWith(':') || /"(?:before|after) (?:all|each)" hook/.test(name)) return null
  const pattern = exactly(name.slice(0, -1))
  return file === undefined ? commandLine('npx mocha -g {}', pattern) : commandLine('npx mocha {} -g {}', toPath(file, null), pattern)
}

const PLAYWRIGHT_HEAD = /^\s*\d{1,4}\) (?:\[([^\]]{1,60})\] › )?(\S{1,300}?:\d{1,7}):\d{1,7} › /

const playwright: CommandOf = ({ head }) => {
  const [, project, place = ''] = PLAYWRIGHT_HEAD.exec(head) ?? []
  // It takes the place as a regular expression.
  const pattern = literally(place).replaceAll('\\.', '.')
  return project === undefined ? commandLine('npx playwright test {}', pattern) : commandLine('npx playwright test {} --project={}', pattern, project)
}

const node = (name: string, file: string | null | undefined): string | null =>
  commandLine('node --test --test-name-pattern={} {}', exactly(name), file)

const nodeTest: CommandOf = ({ block: { name }, head, toPath }) => {
  const file = /^test at (\S{1,400}):\d{1,7}:\d{1,7}$/.exec(head)?.[1]
  // A file that could not be loaded is told as a test, too.
  return name === null || file === undefined || file.endsWith(name) ? null : node(name, toPath(file, null))
}

const NODE_PLACE = /^\s+location: '(.{1,400}):\d{1,7}:\d{1,7}'$/

/** Of the tools that speak TAP only Node's says where the test stands. */
const tap: CommandOf = ({ block, inBlock, toPath }) => {
  const [name = ''] = block.name?.split(' # ', 1) ?? []
  const file = inBlock(NODE_PLACE)
  // It escapes what TAP means something by. A file that could not be loaded is told as a test, and so is a suite.
  const isTest = inBlock(/failureType: '(testCodeFailure)'/) !== undefined && !name.includes('\\')
  return isTest && file !== undefined && !file.endsWith(name) ? node(name, toPath(file, null)) : null
}

const ava: CommandOf = ({ block, texts }) => {
  const name = block.name ?? '*'
  // The title stands alone once more; before it may stand the file's name, and `*` is any text.
  return texts.includes(`  ${name}`) && !/[*›]|^!/.test(name) ? commandLine('npx ava --match={}', name) : null
}

export const JAVASCRIPT_TOOLS: Readonly<Record<string, CommandOf>> = { jest, vitest, mocha, playwright, 'node-test': nodeTest, tap, ava }
