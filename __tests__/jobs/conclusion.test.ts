import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { concludeAll, isFailed, isKnownConclusion } from '../../src/jobs/conclusion.ts'

describe('one conclusion', () => {
  test.each([
    ['success', false, true],
    ['failure', true, true],
    ['timed_out', true, true],
    ['startup_failure', true, true],
    ['action_required', true, true],
    ['cancelled', false, true],
    ['skipped', false, true],
    ['neutral', false, true],
    ['stale', false, false],
    ['exploded', false, false],
    ['', false, false]
  ])('%j: failed %s, known %s', (word, failed, known) => {
    expect(isFailed(word)).toBe(failed)
    expect(isKnownConclusion(word)).toBe(known)
  })

  test('none at all is no failure', () => {
    expect(isFailed(null)).toBe(false)
  })
})

describe('the conclusion of a set of jobs', () => {
  test.each([
    [[], null],
    [['success'], 'success'],
    [['success', 'skipped'], 'success'],
    [['skipped', 'skipped'], 'skipped'],
    [['skipped', 'neutral'], 'neutral'],
    [['neutral', 'success'], 'success'],
    [['success', 'cancelled'], 'cancelled'],
    [['cancelled', 'failure'], 'failure'],
    [['success', 'timed_out'], 'failure'],
    [['success', 'startup_failure'], 'failure'],
    [['success', 'action_required'], 'failure'],
    [['success', 'exploded'], 'success'],
    [['exploded'], 'neutral'],
    [['skipped', 'exploded'], 'neutral'],
    [['skipped', null], 'neutral']
  ])('%j → %s', (conclusions, together) => {
    expect(concludeAll(conclusions)).toBe(together)
  })

  test('does not depend on the order, and is never worse without a job', () => {
    const words = fc.constantFrom('success', 'failure', 'cancelled', 'skipped', 'neutral', 'timed_out', 'odd', null)
    fc.assert(
      fc.property(fc.array(words), (conclusions) => {
        expect(concludeAll([...conclusions].reverse())).toBe(concludeAll(conclusions))
        if (!conclusions.some(isFailed)) expect(concludeAll(conclusions)).not.toBe('failure')
      })
    )
  })
})
