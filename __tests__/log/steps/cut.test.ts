import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutStep, type StepLines } from '../../../src/log/steps/cut.ts'
import type { Annotation, Step } from '../../../src/model/run.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'
import { anAnnotation, aStep, createLog, indexOf, type LogBuilder, skippedStep } from '../support/log-builder.ts'

const EXIT = '##[error]Process completed with exit code 1.'
const setUp = aStep(1, 'Set up job', 0, 1)

/** The cut of one step, as `[first line, last line, certainty]`. */
const cut = (log: LogBuilder, steps: readonly Step[], number: number, annotations: readonly Annotation[] = []): unknown => {
  const found = cutStep(log.index(), steps, wanted(steps, number), annotations)
  if (found === null) return null
  // Offsets must name the same lines.
  const text = log.text()
  expect(text.slice(0, found.from).split('\n')).toHaveLength(found.firstLine)
  expect(text.slice(0, found.to).split('\n').length - 1).toBe(found.lastLine)
  return [found.firstLine, found.lastLine, found.certainty]
}
const wanted = (steps: readonly Step[], number: number): Step => steps.find((step) => step.number === number) ?? setUp

describe('cutting a step out of a job’s log', () => {
  test('a plain job', () => {
    const log = createLog()
    log.setUp(0)
    const checkout = log.group(1, 'actions/checkout@v5')
    const install = log.group(3, 'npm ci')
    const run = log.group(9, 'npm test')
    log.line(12, 'not ok 1')
    const error = log.line(12, EXIT)
    const post = log.line(12.2, 'Post job cleanup.')
    log.complete(13)
    const steps = [
      setUp,
      aStep(2, 'Run actions/checkout@v5', 1, 3),
      aStep(3, 'Run npm ci', 3, 9),
      aStep(4, 'Run npm test', 9, 12, 'failure'),
      aStep(7, 'Post Run actions/checkout@v5', 12, 13),
      aStep(8, 'Complete job', 13, 13)
    ]
    expect(cut(log, steps, 4)).toEqual([run, error, 'shape'])
    expect(cut(log, steps, 1)).toEqual([1, checkout - 1, 'shape'])
    expect(cut(log, steps, 2)).toEqual([checkout, install - 1, 'shape'])
    expect(cut(log, steps, 7)).toEqual([post, post, 'shape'])
    expect(cut(log, steps, 8)).toEqual([post + 1, log.count(), 'shape'])
  })

  test('many unnamed steps within one second', () => {
    const log = createLog()
    log.setUp(0)
    const starts = ['a', 'b', 'c', 'd', 'e'].map((title) => log.group(0, title))
    log.complete(0)
    const steps = [
      aStep(1, 'Set up job', 0, 0),
      ...['a', 'b', 'c', 'd', 'e'].map((title, index) => aStep(index + 2, `Run ${title}`, 0, 0)),
      aStep(7, 'Complete job', 0, 0)
    ]
    steps.slice(1, -1).forEach(({ number }, index) => {
      expect(cut(log, steps, number)).toEqual([starts[index], (starts[index + 1] ?? log.count()) - 1, 'shape'])
    })
  })

  test('named steps within one second, as many as groups', () => {
    const log = createLog()
    log.setUp(0)
    log.group(1, 'echo one')
    const failing = log.group(1, 'echo two')
    const error = log.line(1, EXIT)
    log.group(1, 'echo three')
    log.complete(1)
    const steps = [setUp, aStep(2, 'First', 1, 1), aStep(3, 'Second', 1, 1, 'failure'), aStep(4, 'Third', 1, 1), aStep(5, 'Complete job', 1, 1)]
    expect(cut(log, steps, 3)).toEqual([failing, error, 'shape'])
  })

  test('skipped steps print nothing, and numbers have gaps', () => {
    const log = createLog()
    log.setUp(0)
    const failing = log.group(1, 'make')
    const error = log.line(4, EXIT)
    const post = log.line(4, 'Post job cleanup.')
    log.complete(4)
    const steps = [
      setUp,
      aStep(2, 'Build', 1, 4, 'failure'),
      skippedStep(3, 'Run make test', 4),
      skippedStep(4, 'Deploy', 4),
      aStep(9, 'Post Run octo-org/cache@v1', 4, 4),
      aStep(12, 'Complete job', 4, 4)
    ]
    expect(cut(log, steps, 2)).toEqual([failing, error, 'shape'])
    expect(cut(log, steps, 9)).toEqual([post, post, 'shape'])
  })

  test('a composite action’s inner groups stay inside its step', () => {
    const log = createLog()
    log.setUp(0)
    const failing = log.group(1, 'octo-org/composite@v1')
    log.group(2, 'echo inner one')
    log.group(5, 'echo inner two')
    const error = log.line(6, EXIT)
    log.group(6, 'npm run report')
    log.complete(7)
    const steps = [
      setUp,
      aStep(2, 'Run octo-org/composite@v1', 1, 6, 'failure'),
      aStep(3, 'Run npm run report', 6, 7),
      aStep(4, 'Complete job', 7, 7)
    ]
    expect(cut(log, steps, 2)).toEqual([failing, error, 'shape'])
  })

  test('composite markers hide inner groups that nothing else tells apart', () => {
    const log = createLog()
    log.setUp(0)
    const failing = log.group(1, 'octo-org/composite@v1')
    for (const name of ['one', 'two']) {
      log.line(1, `##[start-action display=${name};id=composite.${name}]`)
      log.group(1, `echo ${name}`)
      log.line(1, `##[end-action id=composite.${name};outcome=success;conclusion=success;duration_ms=1]`)
    }
    const error = log.line(1, '##[error]no')
    log.group(1, 'echo after')
    log.complete(1)
    const steps = [setUp, aStep(2, 'Prepare', 1, 1, 'failure'), aStep(3, 'After', 1, 1), aStep(4, 'Complete job', 1, 1)]
    expect(cut(log, steps, 2)).toEqual([failing, error, 'shape'])
  })

  test('a local action begins with its preparations', () => {
    const log = createLog()
    log.setUp(0)
    log.group(1, 'actions/checkout@v5')
    const failing = log.line(3, 'Prepare all required actions')
    log.line(3, 'Getting action download info')
    log.group(3, './.github/actions/build')
    const error = log.line(5, '##[error]no such file')
    log.complete(5)
    const steps = [
      setUp,
      aStep(2, 'Run actions/checkout@v5', 1, 3),
      aStep(3, 'Run ./.github/actions/build', 3, 5, 'failure'),
      aStep(4, 'Complete job', 5, 5)
    ]
    expect(cut(log, steps, 3)).toEqual([failing, error, 'shape'])
  })

  test('a deprecation notice above a step or its post step belongs to it', () => {
    const notice = 'Node 20 is being deprecated. This workflow is running with Node 24 by default. Read more.'
    const log = createLog()
    log.setUp(0)
    const uses = log.line(1, notice)
    log.group(1, 'octo-org/old@v1')
    const error = log.line(2, '##[error]Input required: path')
    const post = log.line(2, notice)
    log.line(2, 'Post job cleanup.')
    log.complete(2)
    const steps = [
      setUp,
      aStep(2, 'Run octo-org/old@v1', 1, 2, 'failure'),
      aStep(5, 'Post Run octo-org/old@v1', 2, 2),
      aStep(6, 'Complete job', 2, 2)
    ]
    expect(cut(log, steps, 2)).toEqual([uses, error, 'shape'])
    expect(cut(log, steps, 5)).toEqual([post, post + 1, 'shape'])
  })

  test('service containers have steps of their own', () => {
    const log = createLog()
    log.setUp(0)
    const init = log.line(1, '##[group]Checking docker version')
    log.line(2, '##[command]/usr/bin/docker version')
    const failing = log.group(8, 'npm test')
    const error = log.line(9, EXIT)
    const stop = log.line(9, 'Print service container logs: f00_redis')
    log.line(9, 'ERROR: the log of the service, not of the step')
    log.line(9, 'Stop and remove container: f00_redis')
    log.complete(10)
    const steps = [
      setUp,
      aStep(2, 'Initialize containers', 1, 8),
      aStep(3, 'Test', 8, 9, 'failure'),
      aStep(4, 'Stop containers', 9, 10),
      aStep(5, 'Complete job', 10, 10)
    ]
    expect(cut(log, steps, 2)).toEqual([init, failing - 1, 'shape'])
    expect(cut(log, steps, 3)).toEqual([failing, error, 'shape'])
    expect(cut(log, steps, 4)).toEqual([stop, stop + 2, 'shape'])
  })

  test('an old log begins with lines of the server', () => {
    const log = createLog()
    log.line(0, 'Requested labels: ubuntu-latest')
    log.line(0, 'Waiting for a runner to pick up this job...')
    log.setUp(4)
    const failing = log.group(5, 'make')
    const error = log.line(6, EXIT)
    log.complete(6)
    const steps = [aStep(1, 'Set up job', 4, 5), aStep(2, 'Run make', 5, 6, 'failure'), aStep(3, 'Complete job', 6, 6)]
    expect(cut(log, steps, 2)).toEqual([failing, error, 'shape'])
    expect(cut(log, steps, 1)).toEqual([1, failing - 1, 'shape'])
  })
})

test('a flood of annotations that could each be any of a flood of errors takes no longer than both', () => {
  const log = createLog()
  log.setUp(0)
  log.group(1, 'make')
  for (let error = 0; error < 20_000; error++) log.line(2, '##[error]boom')
  const index = log.index()
  const steps = [setUp, aStep(2, 'Run make', 1, 3, 'failure'), aStep(3, 'Complete job', 3, 3)]
  const annotations = Array.from({ length: 60_000 }, (_, at) => anAnnotation(40_000 + at, 'boom'))
  expect(cpuMsOf(() => cutStep(index, steps, wanted(steps, 2), annotations))).toBeLessThan(1_500)
})

describe('whatever log and steps come together', () => {
  const word = fc.constantFrom('##[group]Run a', '##[group]Run b', EXIT, 'Post job cleanup.', 'Cleaning up orphan processes', 'plain', '')
  const seconds = fc.integer({ min: 0, max: 5 })

  test('a cut lies within the log, holds at least a line, and its offsets name its lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(seconds, word)),
        fc.array(fc.tuple(fc.constantFrom('Set up job', 'Run a', 'Lint', 'Post Run a', 'Complete job'), seconds, seconds), { minLength: 1 }),
        fc.array(fc.integer({ min: -1, max: 9 })),
        (lines, parts, anchors) => {
          const log = createLog()
          for (const [time, text] of lines) log.line(time, text)
          const steps = parts.map(([name, from, to], index) => aStep(index + 1, name, from, to))
          const annotations = anchors.map((line) => anAnnotation(line, 'Process completed with exit code 1.'))
          for (const step of steps) {
            const found = cutStep(log.index(), steps, step, annotations)
            if (found !== null) checkLines(found, log)
          }
        }
      )
    )
  })

  const checkLines = ({ firstLine, lastLine, from, to }: StepLines, log: LogBuilder): void => {
    expect(firstLine >= 1 && firstLine <= lastLine && lastLine <= log.count()).toBe(true)
    expect(indexOf(log.text().slice(from, to)).lines).toBe(lastLine - firstLine + 1)
    expect(indexOf(log.text().slice(0, from)).lines).toBe(firstLine - 1)
  }
})
