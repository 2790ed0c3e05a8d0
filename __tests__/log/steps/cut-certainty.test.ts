import { describe, expect, test } from '@jest/globals'
import { cutStep } from '../../../src/log/steps/cut.ts'
import type { Annotation, Step } from '../../../src/model/run.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'
import { anAnnotation, aStep, createLog, type LogBuilder } from '../support/log-builder.ts'

const EXIT = 'Process completed with exit code 1.'
const setUp = aStep(1, 'Set up job', 0, 1)

/** Of the second step of a job: `[first line, last line, certainty]`. */
const cut = (log: LogBuilder, steps: readonly Step[], annotations: readonly Annotation[] = []): unknown => {
  const step = steps[1]
  const found = step === undefined ? null : cutStep(log.index(), steps, step, annotations)
  return found === null ? null : [found.firstLine, found.lastLine, found.certainty]
}

/** Two named steps and three groups, all in one second: nothing tells which group is an inner one. */
const ambiguous = (): { readonly log: LogBuilder; readonly starts: readonly number[]; readonly error: number; readonly steps: readonly Step[] } => {
  const log = createLog()
  log.setUp(0)
  const starts = [log.group(1, 'alpha'), log.group(1, 'beta')]
  const error = log.line(1, `##[error]${EXIT}`)
  log.complete(1)
  return { log, starts, error, steps: [setUp, aStep(2, 'Lint', 1, 1, 'failure'), aStep(3, 'Complete job', 1, 1)] }
}

describe('an annotation with a line of the step’s own log', () => {
  test.each([0, 1])('decides where times and titles do not (group %i)', (which) => {
    const { log, starts, error, steps } = ambiguous()
    const start = starts[which] ?? 0
    expect(cut(log, steps, [anAnnotation(error - start + 1, EXIT)])).toEqual([start, error, 'annotation'])
  })

  test('without it such a step is a window that holds every candidate', () => {
    const { log, starts, error, steps } = ambiguous()
    expect(cut(log, steps)).toEqual([starts[0], error, 'window'])
  })

  test('beats a title', () => {
    const log = createLog()
    log.setUp(0)
    log.group(1, 'make')
    const second = log.group(1, 'make')
    const error = log.line(1, `##[error]${EXIT}`)
    const steps = [setUp, aStep(2, 'Run make', 1, 1, 'failure')]
    expect(cut(log, steps, [anAnnotation(error - second + 1, EXIT)])).toEqual([second, error, 'annotation'])
  })

  test('of several lines is found by its first', () => {
    const { log, starts, error, steps } = ambiguous()
    const start = starts[1] ?? 0
    expect(cut(log, steps, [anAnnotation(error - start + 1, `${EXIT}\nmore`)])).toEqual([start, error, 'annotation'])
  })

  test.each([
    ['names a line at which no step begins', (line: number) => anAnnotation(line - 1, EXIT)],
    ['says what no line of the log says', (line: number) => anAnnotation(line, 'something else')],
    ['belongs to a file', (line: number) => anAnnotation(line, EXIT, { path: 'src/app.ts' })],
    ['is only a warning', (line: number) => anAnnotation(line, EXIT, { level: 'warning' })],
    ['has the server’s line 1', () => anAnnotation(1, EXIT)],
    ['has no line', () => anAnnotation(0, EXIT)],
    ['has a line beyond the log', () => anAnnotation(9_999, EXIT)]
  ])('is ignored when it %s', (_, annotation) => {
    const { log, starts, error, steps } = ambiguous()
    expect(cut(log, steps, [annotation(error - (starts[1] ?? 0) + 1)])).toEqual([starts[0], error, 'window'])
  })

  test('is ignored when its error was written outside the step’s time', () => {
    const log = createLog()
    log.setUp(0)
    const first = log.group(1, 'alpha')
    const inner = log.group(1, 'beta')
    const tolerated = log.line(1, `##[error]${EXIT}`)
    const failing = log.group(20, 'gamma')
    log.line(20, 'at work')
    const error = log.line(21, `##[error]${EXIT}`)
    log.complete(21)
    const steps = [setUp, aStep(2, 'Second', 20, 21, 'failure'), aStep(3, 'Complete job', 21, 21)]
    expect(first).toBeLessThan(inner)
    expect(cut(log, steps, [anAnnotation(tolerated - inner + 1, EXIT)])).toEqual([failing, error, 'shape'])
  })
})

describe('a log that does not decide', () => {
  test('without any shape the seconds alone give a window', () => {
    const log = createLog()
    log.line(0, 'starting')
    log.line(2, 'compiling')
    log.line(3, 'boom')
    log.line(9, 'bye')
    const steps = [aStep(1, 'First', 0, 2), aStep(2, 'Second', 2, 3, 'failure'), aStep(3, 'Third', 9, 9)]
    expect(cut(log, steps)).toEqual([2, 3, 'window'])
  })

  test('steps that ran at once and whose lines mix are a window', () => {
    const log = createLog()
    log.setUp(0)
    const first = log.group(1, 'serve')
    log.group(1, 'watch')
    log.line(2, 'serve: up')
    log.line(2, 'watch: up')
    log.group(2, 'test')
    log.line(3, `##[error]${EXIT}`)
    log.complete(9)
    const steps = [setUp, aStep(2, 'Background', 1, 9, 'failure'), aStep(3, 'Complete job', 9, 9)]
    const found = cut(log, steps)
    expect(found).toEqual([first, log.count() - 1, 'window'])
  })

  test('a log that ends before the steps do gives what is there', () => {
    const log = createLog()
    log.setUp(0)
    const start = log.group(1, 'make')
    log.line(2, 'compiling')
    const steps = [setUp, aStep(2, 'Run make', 1, 60, 'failure'), aStep(3, 'Run make test', 60, 90), aStep(4, 'Complete job', 90, 90)]
    expect(cut(log, steps)).toEqual([start, log.count(), 'shape'])
  })

  test('a step that began after the log ends has no lines', () => {
    const log = createLog()
    log.setUp(0)
    expect(cut(log, [setUp, aStep(2, 'Run make', 60, 90, 'failure')])).toBeNull()
  })

  test('a step without times and without a shape has no lines', () => {
    const log = createLog()
    log.line(0, 'one')
    const steps = [setUp, { ...aStep(2, 'Lost', 0, 0), startedAt: null, completedAt: null, conclusion: null }]
    expect(cut(log, steps)).toBeNull()
  })

  test('an empty log has no lines for any step', () => {
    expect(cut(createLog(), [setUp, aStep(2, 'Run make', 1, 2, 'failure')])).toBeNull()
  })

  test('a step that prints nothing but whose neighbours do is not given their lines as certain', () => {
    const log = createLog()
    log.setUp(0)
    log.group(5, 'third')
    log.complete(6)
    const steps = [setUp, aStep(2, 'Run second', 1, 5, 'failure'), aStep(3, 'Run third', 5, 6), aStep(4, 'Complete job', 6, 6)]
    expect(cut(log, steps)).not.toContain('shape')
  })

  test('a flood of groups is cut by time, and quickly', () => {
    const log = createLog()
    log.setUp(0)
    for (let line = 0; line < 60_000; line++) log.line(1, '##[group]Run inner')
    const error = log.line(3, `##[error]${EXIT}`)
    log.complete(3)
    const steps = [setUp, ...Array.from({ length: 200 }, (_, index) => aStep(index + 2, `Step ${index}`, index === 0 ? 3 : 4, 4, 'failure'))]
    let found: ReturnType<typeof cut> | null = null
    const ms = cpuMsOf(() => {
      found = cut(log, steps)
    })
    expect(ms).toBeLessThan(3_000)
    expect(found).toEqual([error, log.count(), 'window'])
  })
})
