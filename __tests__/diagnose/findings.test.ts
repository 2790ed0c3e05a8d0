import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { builtInMatchers } from '../../src/diagnose/built-in.ts'
import { BUILT_IN_FILES } from '../../src/diagnose/built-in-files.ts'
import { findIssues, type MatcherSets } from '../../src/diagnose/findings.ts'
import type { ToolMatchers } from '../../src/diagnose/likely-matchers.ts'
import type { ProblemMatcher } from '../../src/diagnose/matcher-file.ts'
import { parseMatcherFile } from '../../src/diagnose/matcher-text.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { prepareLines } from '../../src/diagnose/prepared.ts'
import type { TimeLimit } from '../../src/ports.ts'
import { parseGolden } from '../matchers/support/golden-file.ts'
import { FIRST, stepLines } from './support/step-lines.ts'

const unlimited: TimeLimit = (work) => ({ value: work() })
const toPath = createPathMapper('octo-org/shop')

const issuesOf = (text: string, sets: Partial<MatcherSets>, limit = unlimited) => {
  const printed = stepLines(text)
  return findIssues({ printed, prepared: prepareLines(printed) }, { builtIn: [], users: [], ...sets }, toPath, limit)
}

const matchersOf = (...matchers: readonly unknown[]): readonly ProblemMatcher[] => {
  const { matchers: read, problems } = parseMatcherFile(JSON.stringify({ problemMatcher: matchers }))
  expect(problems).toEqual([])
  return read
}

const GOLDEN = join(import.meta.dirname, '../matchers')
const goldens = readdirSync(GOLDEN)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

const all = builtInMatchers()
const toolNames = Object.keys(BUILT_IN_FILES)
/** Matchers that are always tried. */
const aTool = (matchers: readonly ProblemMatcher[]): ToolMatchers => ({
  required: matchers.map(({ patterns }) => patterns.map(() => [])),
  matchersAt: (at) => matchers.slice(at, at + 1)
})

describe('No line that a built-in matcher takes is left out as unlikely', () => {
  test.each(goldens)('%s', (tool) => {
    const builtIn = all.slice(toolNames.indexOf(tool), toolNames.indexOf(tool) + 1)
    const { taken } = parseGolden(readFileSync(join(GOLDEN, `${tool}.txt`), 'utf8'))
    for (const { lines, findings } of taken) {
      // Output of other programs stands around a tool's own.
      const quiet = Array.from({ length: 20 }, () => 'working').join('\n')
      expect(issuesOf(`${quiet}\n${lines.join('\n')}\n${quiet}`, { builtIn }).findings).toHaveLength(findings.length)
    }
  })
})

describe('A user’s matcher sees lines as the runner showed them, and as they were before', () => {
  const message = { regexp: '^problem: (.+)$', message: 1 }

  test('a line that the job’s own matcher rewrote is matched without its tag', () => {
    expect(issuesOf('##[error]problem: x', { users: matchersOf({ owner: 'a', pattern: [message] }) }).findings).toMatchObject([
      { message: 'x', logLine: FIRST }
    ])
  })

  test('a matcher that wants the tag, or colours, gets them', () => {
    const tagged = matchersOf({ owner: 'tag', pattern: [{ regexp: '^##\\[error\\](.+)$', message: 1 }] })
    expect(issuesOf('##[error]x', { users: tagged }).findings).toMatchObject([{ message: 'x' }])
    const coloured = matchersOf({ owner: 'colour', pattern: [{ regexp: '^\\x1b\\[31m(.+)\\x1b\\[0m$', message: 1 }] })
    expect(issuesOf('\u001b[31mx\u001b[0m', { users: coloured }).findings).toMatchObject([{ message: 'x' }])
  })

  test('a line gives one finding for a matcher, however it is read', () => {
    expect(
      issuesOf('##[error]\u001b[1mproblem: x', { users: matchersOf({ owner: 'a', pattern: [{ regexp: '(problem: .+)', message: 1 }] }) }).findings
    ).toHaveLength(1)
  })

  test('built-in matchers do not reset it', () => {
    const users = matchersOf({ owner: 'two', pattern: [{ regexp: '^(\\S+\\.c):(\\d+)', file: 1, line: 2 }, message] })
    const builtIn = [aTool(matchersOf({ owner: 'one', pattern: [{ regexp: '^(.+\\.c:\\d+.*)$', message: 1 }] }))]
    expect(issuesOf('src/a.c:3\nproblem: x', { users, builtIn }).findings.map(({ source }) => source)).toEqual(['one', 'two'])
  })

  test('one that takes too long is dropped, told, and costs the others nothing', () => {
    const users = matchersOf({ owner: 'slow', pattern: [{ regexp: '^slow (.+)$', message: 1 }] }, { owner: 'quick', pattern: [message] })
    // The clock of this test: work that meets the slow line never ends.
    let slow = true
    const limit: TimeLimit = (work) => {
      const value = work()
      const hung = slow && JSON.stringify(value).includes('"slow"')
      return hung ? null : { value }
    }
    const { findings, dropped } = issuesOf('slow line\nproblem: x', { users }, limit)
    slow = false
    expect(dropped).toEqual(['slow'])
    expect(findings.map(({ source }) => source)).toEqual(['quick'])
  })
})

test('Built-in matchers see lines without the prefixes of wrappers', () => {
  const builtIn = [
    aTool(matchersOf({ owner: 'a', pattern: [{ regexp: '^(\\S+\\.ts)\\((\\d+),(\\d+)\\): error (.+)$', file: 1, line: 2, column: 3, message: 4 }] }))
  ]
  expect(issuesOf('web_1  | src/a.ts(1,2): error x\n#7 1.25 src/b.ts(3,4): error y', { builtIn }).findings).toMatchObject([
    { file: 'src/a.ts', line: 1, column: 2 },
    { file: 'src/b.ts', line: 3, column: 4 }
  ])
})
