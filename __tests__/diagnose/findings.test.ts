import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { toFindings } from '../../src/diagnose/findings.ts'
import { inTurn, runLoop } from '../../src/diagnose/loop.ts'
import { builtInMatchers, type ToolMatchers } from '../../src/diagnose/matchers/built-in.ts'
import * as FILES from '../../src/diagnose/matchers/built-in-files.ts'
import { createBuiltInSearch } from '../../src/diagnose/matchers/built-in-search.ts'
import type { ProblemMatcher } from '../../src/diagnose/matchers/matcher-file.ts'
import { parseMatcherFile } from '../../src/diagnose/matchers/matcher-text.ts'
import { createUserSearch } from '../../src/diagnose/matchers/user-search.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { prepareLines } from '../../src/diagnose/prepared.ts'
import type { MatcherSets } from '../../src/diagnose/reading.ts'
import type { CpuBudget } from '../../src/model/ports.ts'
import { parseGolden } from '../matchers/support/golden-file.ts'
import { aBudget, Hang, unlimitedBudget } from '../support/cpu.ts'
import { FIRST, stepLines, textsOf } from './support/step-lines.ts'

const toPath = createPathMapper('octo-org/shop')

const issuesOf = async (text: string, { builtIn = [], users = [], usedMs = new Map() }: Partial<MatcherSets>, cpu: CpuBudget = unlimitedBudget) => {
  const printed = stepLines(text)
  const prepared = prepareLines(printed)
  const byTools = createBuiltInSearch(prepared, textsOf(prepared), builtIn)
  const byUsers = createUserSearch(printed, users, { usedMs, cpuTime: cpu.cpuTime })
  const { isDone } = await runLoop(inTurn([() => byTools, () => byUsers]), cpu)
  return { findings: toFindings([...byUsers.hits, ...byTools.hits], toPath), usedMs: byUsers.usedMs, skipped: byUsers.skipped(), isDone }
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
const toolNames = Object.keys(FILES)
/** Matchers that are always tried. */
const aTool = (matchers: readonly ProblemMatcher[]): ToolMatchers =>
  matchers.map((matcher) => ({ required: matcher.patterns.map(() => []), read: () => [matcher] }))

describe('No line that a built-in matcher takes is left out as unlikely', () => {
  test.each(goldens)('%s', async (tool) => {
    const builtIn = all.slice(toolNames.indexOf(tool), toolNames.indexOf(tool) + 1)
    const { taken } = parseGolden(readFileSync(join(GOLDEN, `${tool}.txt`), 'utf8'))
    for (const { lines, findings } of taken) {
      // Output of other programs stands around a tool's own.
      const quiet = Array.from({ length: 20 }, () => 'working').join('\n')
      expect((await issuesOf(`${quiet}\n${lines.join('\n')}\n${quiet}`, { builtIn })).findings).toHaveLength(findings.length)
    }
  })
})

describe('A user’s matcher sees lines as the runner showed them, and as they were before', () => {
  const message = { regexp: '^problem: (.+)$', message: 1 }

  test('a line that the job’s own matcher rewrote is matched without its tag', async () => {
    expect((await issuesOf('##[error]problem: x', { users: matchersOf({ owner: 'a', pattern: [message] }) })).findings).toMatchObject([
      { message: 'x', logLine: FIRST }
    ])
  })

  test('a matcher that wants the tag, or colours, gets them', async () => {
    const tagged = matchersOf({ owner: 'tag', pattern: [{ regexp: '^##\\[error\\](.+)$', message: 1 }] })
    expect((await issuesOf('##[error]x', { users: tagged })).findings).toMatchObject([{ message: 'x' }])
    const coloured = matchersOf({ owner: 'colour', pattern: [{ regexp: '^\\x1b\\[31m(.+)\\x1b\\[0m$', message: 1 }] })
    expect((await issuesOf('\u001b[31mx\u001b[0m', { users: coloured })).findings).toMatchObject([{ message: 'x' }])
  })

  test('a line gives one finding for a matcher, however it is read', async () => {
    expect(
      (await issuesOf('##[error]\u001b[1mproblem: x', { users: matchersOf({ owner: 'a', pattern: [{ regexp: '(problem: .+)', message: 1 }] }) }))
        .findings
    ).toHaveLength(1)
  })

  test('built-in matchers do not reset it', async () => {
    const users = matchersOf({ owner: 'two', pattern: [{ regexp: '^(\\S+\\.c):(\\d+)', file: 1, line: 2 }, message] })
    const builtIn = [aTool(matchersOf({ owner: 'one', pattern: [{ regexp: '^(.+\\.c:\\d+.*)$', message: 1 }] }))]
    expect((await issuesOf('src/a.c:3\nproblem: x', { users, builtIn })).findings.map(({ source }) => source)).toEqual(['one', 'two'])
  })

  /** A matcher that hangs at lines with this word. */
  const hangingAt = (word: string, owner = 'slow'): ProblemMatcher => {
    const [matcher] = matchersOf({ owner, pattern: [{ regexp: '^slow (.+)$', message: 1 }] })
    const [pattern] = matcher?.patterns ?? []
    if (matcher === undefined || pattern === undefined) throw new Error('no matcher')
    const regexp = {
      exec: (line: string) => {
        if (line.includes(word)) throw new Hang()
        return pattern.regexp.exec(line)
      }
    } as RegExp
    return { ...matcher, patterns: [{ ...pattern, regexp }] }
  }

  test('one that hangs is dropped when its time is up; the others lose no line, and what it found before stays', async () => {
    const users = [hangingAt('hang'), ...matchersOf({ owner: 'quick', pattern: [message] })]
    const lines = ['slow one', 'problem: hang 1', 'slow two', 'problem: hang 2', 'slow three', 'problem: hang 3']
    const { findings, usedMs } = await issuesOf(lines.join('\n'), { users }, aBudget())
    expect(findings.map(({ source, message: told }) => `${source} ${told}`)).toEqual([
      'slow one',
      'quick hang 1',
      'slow two',
      'quick hang 2',
      'quick hang 3'
    ])
    expect(usedMs).toEqual(
      new Map([
        ['slow', 2_000],
        ['quick', 0]
      ])
    )
  })

  test('a line that one could not read which is still in use is told', async () => {
    const { findings, skipped } = await issuesOf('slow one\nhang\nslow two', { users: [hangingAt('hang')] }, aBudget())
    expect(findings.map(({ message: told }) => told)).toEqual(['one', 'two'])
    expect(skipped).toBe(1)
  })

  test('one that was too slow for an earlier job is not tried', async () => {
    const users = [hangingAt(''), ...matchersOf({ owner: 'quick', pattern: [message] })]
    const { findings } = await issuesOf('problem: x', { users, usedMs: new Map([['slow', 2_000]]) }, aBudget())
    expect(findings.map(({ source }) => source)).toEqual(['quick'])
  })

  test('what one pattern of several was in the middle of is forgotten where it hangs', async () => {
    const [two] = matchersOf({ owner: 'two', pattern: [{ regexp: '^== (.+)$', file: 1 }, message] })
    const [first, second] = two?.patterns ?? []
    if (two === undefined || first === undefined || second === undefined) throw new Error('no matcher')
    const hanging = { ...two, patterns: [first, hangingAt('hang').patterns[0] ?? second] }
    const { findings } = await issuesOf('== a.c\nhang\nslow x\n== b.c\nslow y', { users: [hanging] }, aBudget())
    expect(findings.map(({ file, message: told }) => [file, told])).toEqual([['b.c', 'y']])
  })
})

describe('However the work is cut into pieces', () => {
  const text = 'src/a.c:1:2: error: one\nweb_1  | src/b.ts(3,4): error TS1: two\nproblem: three\nFAIL x\nsrc/c.c:5:6: warning: four'
  const users = matchersOf({ owner: 'user', pattern: [{ regexp: '^problem: (.+)$', message: 1 }] })

  test.each([1, 2, 3, 7, 50])('it finds the same with %i turns a piece', async (turns) => {
    const whole = await issuesOf(text, { users, builtIn: all })
    const inPieces = await issuesOf(text, { users, builtIn: all }, aBudget({ turns }))
    expect(inPieces).toEqual(whole)
    expect(whole.findings.length).toBeGreaterThanOrEqual(4)
  })

  test('what was found when the budget ends stays', async () => {
    const { findings, isDone } = await issuesOf(
      `src/a.c:1:2: error: one\n${'plain text\n'.repeat(50)}`,
      { users, builtIn: all },
      aBudget({ turns: 5, pieces: 10 })
    )
    expect(isDone).toBe(false)
    expect(findings).toMatchObject([{ file: 'src/a.c' }])
  })
})

test('Built-in matchers see lines without the prefixes of wrappers', async () => {
  const builtIn = [
    aTool(matchersOf({ owner: 'a', pattern: [{ regexp: '^(\\S+\\.ts)\\((\\d+),(\\d+)\\): error (.+)$', file: 1, line: 2, column: 3, message: 4 }] }))
  ]
  expect((await issuesOf('web_1  | src/a.ts(1,2): error x\n#7 1.25 src/b.ts(3,4): error y', { builtIn })).findings).toMatchObject([
    { file: 'src/a.ts', line: 1, column: 2 },
    { file: 'src/b.ts', line: 3, column: 4 }
  ])
})
