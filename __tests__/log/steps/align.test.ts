import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { alignSteps, type Place } from '../../../src/log/steps/align.ts'
import type { Boundary, BoundaryKind } from '../../../src/log/steps/boundaries.ts'
import { aStep, at } from '../support/log-builder.ts'

const NONE = { failing: -1, fixed: null }
const boundary = (kind: BoundaryKind, title: string, seconds: number, more: Partial<Boundary> = {}): Boundary => ({
  kind,
  title,
  line: 1,
  offset: 0,
  time: at(seconds),
  previousTime: at(seconds),
  afterError: false,
  afterExit: false,
  ...more
})
const only = (place: number): Place => ({ first: place, last: place, certain: true })

describe('which boundary begins which step', () => {
  test('titles decide where all steps share one second', () => {
    const steps = [aStep(1, 'Set up job', 0, 0), aStep(2, 'Run a', 0, 0), aStep(3, 'Run b', 0, 0), aStep(4, 'Complete job', 0, 0)]
    const boundaries = [
      boundary('setup', '', 0),
      boundary('run', 'Run a', 0),
      boundary('run', 'Run inner', 0),
      boundary('run', 'Run b', 0),
      boundary('complete', '', 0)
    ]
    expect(alignSteps(steps, boundaries, NONE).placed).toEqual([only(0), only(1), only(3), only(4)])
  })

  test('a title that GitHub cut is the same title', () => {
    const title = `Run ${'very '.repeat(40)}long`
    const steps = [aStep(1, 'Set up job', 0, 0), aStep(2, `${title.slice(0, 97)}...`, 0, 0)]
    expect(alignSteps(steps, [boundary('setup', '', 0), boundary('run', 'Run else', 0), boundary('run', title, 0)], NONE).placed[1]).toEqual(only(2))
  })

  test('a tie is told as a range', () => {
    const steps = [aStep(1, 'Set up job', 0, 0), aStep(2, 'Lint', 0, 0)]
    const boundaries = [boundary('setup', '', 0), boundary('run', 'Run a', 0), boundary('run', 'Run b', 0)]
    expect(alignSteps(steps, boundaries, NONE).placed[1]).toEqual({ first: 1, last: 2, certain: false })
  })

  test('one boundary that two steps claim is certain for neither', () => {
    const steps = [aStep(1, 'Post Run a', 0, 0), aStep(2, 'Post Run b', 0, 0)]
    const place = { first: 0, last: 0, certain: false }
    expect(alignSteps(steps, [boundary('post', '', 0)], NONE).placed).toEqual([place, place])
  })

  test('a fixed boundary is the failing step’s, and the others make room', () => {
    const steps = [aStep(1, 'Set up job', 0, 0), aStep(2, 'Lint', 0, 0), aStep(3, 'Test', 0, 0)]
    const boundaries = [boundary('setup', '', 0), boundary('run', 'Run x', 0), boundary('run', 'Run y', 0), boundary('run', 'Run z', 0)]
    expect(alignSteps(steps, boundaries, { failing: 1, fixed: 2 }).placed).toEqual([only(0), only(2), only(3)])
  })

  test('what a shell’s exit code stands above is the step after the failing one', () => {
    const steps = [aStep(1, 'Set up job', 0, 0), aStep(2, 'Test', 0, 0, 'failure'), aStep(3, 'Upload', 0, 0)]
    const boundaries = [
      boundary('setup', '', 0),
      boundary('run', 'Run x', 0),
      boundary('run', 'Run y', 0),
      boundary('run', 'Run z', 0, { afterError: true, afterExit: true })
    ]
    expect(alignSteps(steps, boundaries, { failing: 1, fixed: null }).placed[2]).toEqual(only(3))
  })

  test('a step named like one of the runner’s may begin like any other', () => {
    const steps = [aStep(1, 'Set up job', 0, 1), aStep(2, 'Build the app', 1, 5), aStep(3, 'Post a comment', 5, 6), aStep(4, 'Complete job', 6, 6)]
    const boundaries = [boundary('setup', '', 0), boundary('run', 'Run make', 1), boundary('run', 'Run gh', 5), boundary('complete', '', 6)]
    expect(alignSteps(steps, boundaries, NONE).placed).toEqual([only(0), only(1), only(2), only(3)])
  })

  test.each([
    ['no boundary', 0, 1],
    ['far more of both than there is time for', 41_000, 101]
  ])('%s: nothing is placed', (_, columns, rows) => {
    const boundaries = Array.from({ length: columns }, () => boundary('run', 'Run a', 0))
    const steps = Array.from({ length: rows }, (_, index) => aStep(index + 1, 'Run a', 0, 0))
    expect(alignSteps(steps, boundaries, NONE).placed).toEqual(Array(rows).fill(null))
  })

  test('no step and no boundary is no place', () => {
    expect(alignSteps([], [boundary('setup', '', 0)], NONE).placed).toEqual([])
  })
})

describe('whatever the steps and the boundaries are', () => {
  const seconds = fc.integer({ min: 0, max: 6 })
  const steps = fc.array(
    fc.tuple(fc.constantFrom('Run a', 'Run b', 'Lint', 'Post Run a', 'Complete job', 'Set up job', 'Initialize containers'), seconds, seconds),
    { maxLength: 8 }
  )
  const boundaries = fc.array(
    fc.tuple(
      fc.constantFrom<BoundaryKind>('setup', 'run', 'post', 'complete', 'init_containers', 'hook'),
      fc.constantFrom('Run a', 'Run b'),
      seconds
    ),
    { maxLength: 12 }
  )

  test('places are boundaries, in order, and no two certain steps share one', () => {
    fc.assert(
      fc.property(steps, boundaries, (stepParts, boundaryParts) => {
        const { placed } = alignSteps(
          stepParts.map(([name, from, to], index) => aStep(index + 1, name, from, to)),
          boundaryParts.map(([kind, title, time]) => boundary(kind, title, time)),
          NONE
        )
        expect(placed).toHaveLength(stepParts.length)
        const found = placed.filter((place) => place !== null)
        for (const { first, last } of found) expect(first >= 0 && first <= last && last < boundaryParts.length).toBe(true)
        const certain = found.filter((place) => place.certain).map(({ first }) => first)
        expect(certain).toEqual([...new Set(certain)].sort((a, b) => a - b))
      })
    )
  })
})
