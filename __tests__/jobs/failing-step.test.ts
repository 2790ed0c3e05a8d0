import { describe, expect, test } from '@jest/globals'
import { findFailingSteps } from '../../src/jobs/failing-step.ts'
import type { Step } from '../../src/model/run.ts'
import { aJob, aStep } from '../support/jobs.ts'

const find = (conclusions: readonly (string | null)[], more: object = {}): unknown => {
  const steps = conclusions.map((conclusion, index): Step => aStep(index + 1, `step ${index + 1}`, conclusion))
  const { step, others } = findFailingSteps(aJob(1, 'a', 'failure', { steps, ...more }))
  return [step?.number ?? null, others.map(({ number }) => number)]
}

describe('which step of a failed job failed', () => {
  test.each([
    ['the first that failed', ['success', 'failure', 'skipped'], 2, []],
    ['later ones that failed too are told', ['success', 'failure', 'success', 'failure', 'timed_out'], 2, [4, 5]],
    ['one that hit its time limit', ['success', 'timed_out'], 2, []],
    ['a failed one before an earlier cancelled one', ['cancelled', 'failure'], 2, []],
    ['without a failed one, the first cancelled', ['success', 'cancelled', 'cancelled'], 2, []],
    ['a cancelled one before an unfinished one', [null, 'cancelled'], 2, []],
    ['without either, the one that never finished', ['success', null, null], 2, []],
    ['none when all succeeded', ['success', 'success'], null, []],
    ['none without steps', [], null, []]
  ])('%s', (_, conclusions, step, others) => {
    expect(find(conclusions)).toEqual([step, others])
  })

  test('a step that has not finished yet has not failed', () => {
    expect(find(['success', null], { status: 'in_progress' })).toEqual([null, []])
  })

  test('a step that never began did not die', () => {
    const steps = [aStep(1, 'a', 'success'), { ...aStep(2, 'b', null), status: 'pending', startedAt: null }]
    expect(findFailingSteps(aJob(1, 'a', 'failure', { steps }))).toEqual({ step: null, others: [] })
  })
})
