import { expect, test } from '@jest/globals'
import { builtInMatchers } from '../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { createReading } from '../../src/diagnose/reading.ts'
import { unlimitedBudget } from '../support/cpu.ts'
import { aJob } from '../support/jobs.ts'
import { stepLines } from './support/step-lines.ts'

const step = { number: 3, name: 'Test', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }
const start = () =>
  createReading({
    toPath: createPathMapper('octo-org/shop'),
    job: { ...aJob(7, 'test', 'failure'), steps: [step] },
    annotations: [],
    lines: stepLines('src/a.c:3:5: error: no such thing\nFAIL x\n##[error]Process completed with exit code 1.'),
    matchers: { builtIn: builtInMatchers(), users: [], usedMs: new Map() },
    baseline: null,
    cpu: unlimitedBudget
  })

test('whichever turn is left out, what is told is whole but for lines that are told, or is told not to be', () => {
  const whole = start()
  let turns = 0
  while (whole.next()) turns++
  const all = whole.told()
  expect(all.blocks.length).toBeGreaterThan(0)
  expect(all.findings.length).toBeGreaterThan(0)
  for (let left = 0; left < turns; left++) {
    const cut = start()
    for (let turn = 0; turn < left; turn++) cut.next()
    cut.skip()
    while (cut.next());
    const told = cut.told()
    const isWhole = JSON.stringify(told) === JSON.stringify(all)
    expect([left, isWhole || told.cause === null || told.isPartLost || told.skippedLines > 0]).toEqual([left, true])
  }
})
