import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { compareLines } from '../../src/diagnose/baseline/comparison.ts'
import { createBlockSearch } from '../../src/diagnose/blocks.ts'
import type { Loop } from '../../src/diagnose/loop.ts'
import { builtInMatchers } from '../../src/diagnose/matchers/built-in.ts'
import { createBuiltInSearch } from '../../src/diagnose/matchers/built-in-search.ts'
import type { ProblemMatcher } from '../../src/diagnose/matchers/matcher-file.ts'
import { parseMatcherFile } from '../../src/diagnose/matchers/matcher-text.ts'
import { createUserSearch } from '../../src/diagnose/matchers/user-search.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { createPreparation, prepareLines } from '../../src/diagnose/prepared.ts'
import { createRanking } from '../../src/diagnose/rank/ranking.ts'
import { createReading } from '../../src/diagnose/reading.ts'
import { parseGolden } from '../matchers/support/golden-file.ts'
import { finished, Hang, unlimitedBudget } from '../support/cpu.ts'
import { aJob } from '../support/jobs.ts'
import { knownLines } from './support/known-lines.ts'
import { stepLines, textsOf } from './support/step-lines.ts'

/** A loop, and what it found. */
interface Tried {
  readonly loop: Loop
  readonly found: () => unknown
}

/** Called wherever work looks at something that is not its own. */
type Look = () => void

/** An object that tells of each look at it. */
const watched = <T extends object>(object: T, look: Look): T =>
  new Proxy(object, {
    get(target, name, receiver) {
      look()
      return Reflect.get(target, name, receiver)
    }
  })

const built = builtInMatchers()
const users: readonly ProblemMatcher[] = parseMatcherFile(
  JSON.stringify({
    problemMatcher: [
      {
        owner: 'two',
        pattern: [
          { regexp: '^(\\S+\\.\\w+)(?::|$)', file: 1 },
          { regexp: '^(.*error.*)$', message: 1, loop: true }
        ]
      },
      {
        owner: 'three',
        pattern: [
          { regexp: '^(.*)$', file: 1 },
          { regexp: '^(.*)$', code: 1 },
          { regexp: '^(.*(?:rror|arn).*)$', message: 1 }
        ]
      },
      { owner: 'blank', pattern: [{ regexp: '^( *)\\d', message: 1 }] },
      { owner: 'one', pattern: [{ regexp: '^(?:##\\[\\w+\\])?FAIL (.+)$', message: 1 }] }
    ]
  })
).matchers

const searches: readonly (readonly [string, (text: string, look: Look) => Tried])[] = [
  [
    'preparing lines',
    (text, look) => {
      const loop = createPreparation(stepLines(text).map((line) => watched(line, look)))
      return { loop, found: () => loop.prepared }
    }
  ],
  [
    'the search with the built-in matchers',
    (text, look) => {
      const lines = prepareLines(stepLines(text))
      const loop = createBuiltInSearch(
        lines.map((line) => watched(line, look)),
        textsOf(lines),
        built
      )
      return { loop, found: () => loop.hits }
    }
  ],
  [
    'the search with the user’s matchers',
    (text, look) => {
      const cpuTime = (): number => {
        look()
        return 0
      }
      const loop = createUserSearch(
        stepLines(text).map((line) => watched(line, look)),
        users,
        { usedMs: new Map(), cpuTime }
      )
      return { loop, found: () => loop.hits }
    }
  ],
  [
    'the search for blocks',
    (text, look) => {
      const lines = prepareLines(stepLines(text))
      const loop = createBlockSearch(
        lines.map((line) => watched(line, look)),
        textsOf(lines),
        () => {
          look()
          return true
        }
      )
      return { loop, found: () => loop.blocks }
    }
  ],
  [
    'comparing with a passing log',
    (text, look) => {
      const loop = compareLines(
        prepareLines(stepLines(text)).map((line) => watched(line, look)),
        knownLines('plain\nFAIL x')
      )
      return { loop, found: loop.comparison }
    }
  ],
  [
    'the ranking of lines',
    (text, look) => {
      const loop = createRanking(prepareLines(stepLines(text)).map((line) => watched(line, look)))
      return { loop, found: () => loop.scores }
    }
  ],
  [
    'the whole reading of a step',
    (text, look) => {
      const lines = stepLines(text).map((line) => watched(line, look))
      const step = { number: 3, name: 'Test', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }
      const job = { ...aJob(7, 'test', 'failure'), steps: [step] }
      const matchers = { builtIn: built, users, usedMs: new Map() }
      const toPath = createPathMapper('octo-org/shop')
      const loop = createReading({ toPath, job, annotations: [], lines, matchers, baseline: knownLines('plain'), cpu: unlimitedBudget })
      return { loop, found: loop.told }
    }
  ]
]

const GOLDEN = join(import.meta.dirname, '../matchers')
/** Lines of every tool. */
const tools = readdirSync(GOLDEN)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => parseGolden(readFileSync(join(GOLDEN, file), 'utf8')).taken.flatMap(({ lines }) => lines))

describe('Work that is interrupted and done again finds the same', () => {
  const text = [
    'src/a.ts',
    'error one',
    '  error two',
    '1 blank',
    'src/b.c:1:2: error: three',
    'FAIL x',
    'plain',
    'src/c.rb:',
    'warning: four',
    '##[error]src/d.ts(3,4): error TS1: five',
    'web_1  | src/e.ts(3,4): error TS1: six',
    'a:b: Running build in 3 packages with /home/runner/work/shop/shop/z.ts',
    'x:y: > p@1.0.0 test /home/runner/work/shop/shop/web'
  ].join('\n')

  test.each(searches)('%s, at whatever it looks at', (_, start) => {
    let looks = 0
    const whole = start(text, () => {
      looks++
    })
    const before = looks
    const found = JSON.stringify(finishedOf(whole))
    expect(looks - before).toBeGreaterThan(20)
    for (let at = before + 1; at <= looks; at++) {
      let left = at
      const cut = start(text, () => {
        left--
        if (left === 0) throw new Hang()
      })
      while (!isDoneOrHung(cut.loop));
      expect([at, JSON.stringify(cut.found())]).toEqual([at, found])
    }
  })

  // Which statements are hit is chance; where none leaves anything half done, any choice will do.
  test.each(searches)('%s, by the time-out at any of its statements', (_, start) => {
    const flood = Array.from({ length: 1_500 }, (_line, at) => tools[(at * 7_919) % tools.length]).join('\n')
    const found = JSON.stringify(finishedOf(start(flood, () => {})))
    const script = new Script('work()')
    for (let round = 0; round < 3; round++) {
      const cut = start(flood, () => {})
      const context = createContext({ work: () => finished(cut.loop) })
      const isDone = (timeout: number): boolean => {
        try {
          script.runInContext(context, { timeout })
          return true
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' })
          return false
        }
      }
      // Ever longer, so that it ends however busy the machine is.
      for (let tries = 0; !isDone(2 + Math.floor(tries / 20)); tries++);
      expect(JSON.stringify(cut.found())).toBe(found)
    }
  })
})

const finishedOf = ({ loop, found }: Tried): unknown => {
  finished(loop)
  return found()
}

const isDoneOrHung = (loop: Loop): boolean => {
  try {
    while (loop.next());
    return true
  } catch (error) {
    if (error instanceof Hang) return false
    throw error
  }
}
