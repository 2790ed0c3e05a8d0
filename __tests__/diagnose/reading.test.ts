import { expect, test } from '@jest/globals'
import { builtInMatchers } from '../../src/diagnose/matchers/built-in.ts'
import { createReading } from '../../src/diagnose/reading.ts'
import { unlimitedBudget } from '../support/cpu.ts'
import { aJob } from '../support/jobs.ts'
import { stepLines } from './support/step-lines.ts'

const step = { number: 3, name: 'Test', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }
const start = () =>
  createReading(
    {
      repository: 'octo-org/shop',
      job: { ...aJob(7, 'test', 'failure'), steps: [step] },
      annotations: [],
      lines: stepLines('src/a.c:3:5: error: no such thing\nFAIL x\n##[error]Process completed with exit code 1.'),
      matchers: { builtIn: builtInMatchers(), users: [], usedMs: new Map() },
      cpu: unlimitedBudget
    },
    (_cause, told) => told
  )

test('whichever turn is left out, what is concluded is whole but for lines that are told, or nothing is', () => {
  const whole = start()
  let turns = 0
  while (whole.next()) turns++
  const all = whole.result().concluded
  expect(all?.blocks.length).toBeGreaterThan(0)
  expect(all?.findings.length).toBeGreaterThan(0)
  for (let left = 0; left < turns; left++) {
    const cut = start()
    for (let turn = 0; turn < left; turn++) cut.next()
    cut.skip()
    while (cut.next());
    const { concluded } = cut.result()
    const isWhole = JSON.stringify(concluded) === JSON.stringify(all)
    expect([left, isWhole || concluded === null || concluded.skipped > 0]).toEqual([left, true])
  }
})
