import { describe, expect, test } from '@jest/globals'
import { type Diagnosis, diagnose } from '../../../src/diagnose/diagnose.ts'
import { builtInMatchers } from '../../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../../src/diagnose/paths.ts'
import { unlimitedBudget } from '../../support/cpu.ts'
import { aJob } from '../../support/jobs.ts'
import { knownLines } from '../support/known-lines.ts'
import { FIRST, stepLines } from '../support/step-lines.ts'

const step = { number: 3, name: 'Test', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }
const matchers = { builtIn: builtInMatchers(), users: [], usedMs: new Map<string, number>() }
const EXIT = '##[error]Process completed with exit code 1.'

/** @param passing null: no log of a run that passed */
const diagnosed = (failing: string, passing: string | null, excerptLines = 30): Promise<Diagnosis> =>
  diagnose({
    toPath: createPathMapper('octo-org/shop'),
    job: { ...aJob(7, 'test', 'failure'), steps: [step] },
    allowedToFail: false,
    annotations: [],
    cut: { firstLine: FIRST, lastLine: FIRST + 99, from: 0, to: 1, certainty: 'shape' },
    unreadBecause: null,
    isNumbered: true,
    lines: stepLines(`${failing}\n${EXIT}`),
    excerptLines,
    matchers,
    baseline: passing === null ? null : knownLines(passing),
    cpu: unlimitedBudget
  })

const daemon = Array.from({ length: 7 }, (_, at) => `Error response from daemon: container ${at}f3a9c2d7e11 is not running`).join('\n')
const steady = Array.from({ length: 10 }, (_, at) => `weighing ${'abcdefghij'[at]}`).join('\n')

describe('The headline is what passing runs do not print', () => {
  test.each([
    ['the line of a program that nobody knows beside errors of a daemon', daemon, 'tillmaster: drawer three is jammed'],
    ['also where its words are no sign of anything', `${daemon}\n${steady}`, 'drawer three of the till went astray'],
    ['a sign beside stronger ones', `${steady}\nprice table not found`, 'the price list is invalid'],
    ['a sign beside a failure', `${steady}\nsrc/a.c:3:5: error: no price`, 'the price list is invalid'],
    ['a failure beside a stronger one', `${steady}\nsrc/a.c:3:5: error: no price`, 'Error: the price list is gone']
  ])('%s', async (_, both, fresh) => {
    for (const failing of [`${both}\n${fresh}`, `${fresh}\n${both}`]) {
      const { failure } = await diagnosed(failing, both)
      expect(failure.message).toBe(fresh.replace('Error: ', ''))
      expect(failure.excerpt.find(({ text }) => text === fresh)).toMatchObject({ isNew: true })
      expect(failure.url).toMatch(new RegExp(`#step:3:${failing.split('\n').indexOf(fresh) + 1}$`))
    }
  })

  test.each([
    ['a failure', 'src/a.c:3:5: error: no price'],
    ['a sign', 'price table not found'],
    ['a count', 'Tests:       1 failed, 213 passed, 214 total']
  ])('but %s that they print, too, where nothing else is there', async (_, known) => {
    const text = `${steady}\n${known}`
    expect((await diagnosed(text, text)).failure.message).toBe((await diagnosed(text, null)).failure.message)
  })
})

describe('In the excerpt', () => {
  test('a failure that passing runs print stays, a sign and a likely line go', async () => {
    const both = `${steady}\nsrc/a.c:3:5: error: no price\nprice table not found\n${steady}`
    const { failure } = await diagnosed(`${both}\nError: the price list is gone`, both)
    expect(failure.excerpt.map(({ text }) => text)).toEqual(expect.arrayContaining(['src/a.c:3:5: error: no price', 'Error: the price list is gone']))
    expect(failure.excerpt.map(({ text }) => text)).not.toContain('price table not found')
  })

  test('a new line comes before a likelier one', async () => {
    const both = `${steady}\nprice table not found`
    const { failure } = await diagnosed(`the scale rests\n${both}`, both, 1)
    expect(failure.excerpt).toMatchObject([{ text: 'the scale rests', isNew: true }])
  })

  test('the end of the step is shown where very little is new', async () => {
    const { failure } = await diagnosed(`the scale rests\n${steady}`, steady)
    expect(failure.excerpt.map(({ text }) => text)).toEqual(expect.arrayContaining(['the scale rests', 'weighing i', 'weighing j']))
  })

  test('each line tells whether it is new, blank ones and known ones are not', async () => {
    const both = `${steady}\nError: no price\n\n  at till`
    const { failure } = await diagnosed(`${both}\nError: no table`, both)
    const news = Object.fromEntries(failure.excerpt.map(({ text, isNew }) => [text, isNew]))
    expect(news).toMatchObject({ 'Error: no price': false, 'Error: no table': true })
  })
})

describe('What was compared', () => {
  test.each([
    ['distinct lines', `${steady}\nweighing a\nworker 1 failed\nworker 2 failed`, { lines: 11, newLines: 1, isUsed: true }],
    [
      'without the echoed head',
      `##[group]Run weigh\n\u001b[36;1mweigh\u001b[0m\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${steady}`,
      { lines: 10, newLines: 0 }
    ],
    ['without blank lines', `${steady}\n\n  `, { lines: 10, newLines: 0 }],
    ['half of them new', 'weighing a\nweighing b\nx\ny', { lines: 4, newLines: 2, isUsed: true }],
    ['more than half of them new', 'weighing a\nweighing b\nx\ny\nz', { lines: 5, newLines: 3, isUsed: false }],
    ['nothing', '', { lines: 0, newLines: 0, isUsed: true }]
  ])('%s', async (_, failing, compared) => {
    expect((await diagnosed(failing, steady)).compared).toMatchObject(compared)
  })

  test('changes nothing where most lines are new, but that each of them says so', async () => {
    const failing = `Error: no price\nwatching the scale\nwatching the till\nprice table not found\n${daemon}`
    const { failure, compared } = await diagnosed(failing, daemon)
    const alone = await diagnosed(failing, null)
    expect(compared?.isUsed).toBe(false)
    expect({ ...failure, excerpt: failure.excerpt.map(({ isNew, ...line }) => line) }).toEqual(alone.failure)
    expect(failure.excerpt.map(({ isNew }) => isNew)).toContain(true)
  })

  test('is nothing without a passing log', async () => {
    const { failure, compared } = await diagnosed(`${steady}\nError: no price`, null)
    expect([compared, failure.excerpt.some((line) => 'isNew' in line)]).toEqual([null, false])
  })
})
