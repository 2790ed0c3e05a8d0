import { describe, expect, test } from '@jest/globals'
import type { Explained } from '../../../src/app/explain.ts'
import { ReportError } from '../../../src/model/errors.ts'
import type { HugeLog, LogAnswer } from '../../../src/model/ports.ts'
import type { Annotation, Job, Step } from '../../../src/model/run.ts'
import { aBudget } from '../../support/cpu.ts'
import { explainJobs } from '../../support/explain.ts'
import { type FakePorts, fakePorts } from '../../support/fakes.ts'
import { aJob } from '../../support/jobs.ts'
import { atSecond, closing, header, type PretendLog, pretendLog, type Segment, setUp, timed } from '../../support/pretend-log.ts'

const FIRST = 1_572_864
const TSC = 'src/app.ts(3,5): error TS2322: Type is wrong.'
const EXIT = '##[error]Process completed with exit code 2.'
const MB = 1e6
const GB = 1e9

/** What was asked of a log. */
interface Asked {
  readonly spans: [number, number][]
  whole: number
}

const huge = (log: PretendLog, asked: Asked, more: Partial<HugeLog> = {}): LogAnswer => ({
  kind: 'parts',
  bytes: log.length,
  first: log.make(0, FIRST),
  read: async (from, to) => {
    asked.spans.push([from, to])
    return log.make(from, to)
  },
  async *whole() {
    asked.whole++
    yield* wholeOf(log)
  },
  ...more
})

function* wholeOf(log: PretendLog): Generator<Uint8Array> {
  for (let at = 0; at < log.length; at += 1_000_000) yield log.make(at, Math.min(log.length, at + 1_000_000))
}

const inOne = (log: PretendLog): LogAnswer => ({
  kind: 'body',
  bytes: log.length,
  body: (async function* () {
    yield* wholeOf(log)
  })()
})

const aStep = (number: number, name: string, from: number, to: number | null, conclusion: string | null = 'success'): Step => ({
  number,
  name,
  status: to === null ? 'in_progress' : 'completed',
  conclusion,
  startedAt: atSecond(from),
  completedAt: to === null ? null : atSecond(to)
})

/** A job whose step 3 failed, and its log. */
const failedAt = (from: number, to: number, end: number): Job =>
  aJob(1, 'build', 'failure', {
    completedAt: atSecond(end + 1),
    steps: [
      aStep(1, 'Set up job', 0, 1),
      aStep(2, 'Run prepare', 1, from),
      aStep(3, 'Run make', from, to, 'failure'),
      aStep(4, 'Run report', to, end),
      aStep(5, 'Post Run checkout', end, end),
      aStep(6, 'Complete job', end, end)
    ]
  })

const failedLog = (options: {
  readonly before: readonly Segment[]
  readonly during: readonly Segment[]
  readonly behind: readonly Segment[]
  readonly from: number
  readonly to: number
  readonly end: number
}): PretendLog =>
  pretendLog([
    setUp,
    header(1.2, 'prepare'),
    ...options.before,
    header(options.from + 0.3, 'make'),
    ...options.during,
    header(options.to + 0.6, 'report'),
    ...options.behind,
    closing(options.end + 0.5)
  ])

const fill = (bytes: number, from: number, to: number, more = {}): Segment => ({ bytes, from, to, ...more })
const errors = (at: number): Segment => timed(at, ['compiling', TSC, 'Found 1 error', EXIT])

const explain = (job: Job, answer: LogAnswer, inputs = {}, annotations: readonly Annotation[] = []): Promise<Explained & { ports: FakePorts }> => {
  const ports = fakePorts({ log: () => answer, annotations: () => annotations })
  return explainJobs([job], ports, inputs).then((explained) => ({
    ...explained,
    ports
  }))
}

/** A failure without what cannot be known of a log that was read in parts. */
const told = ({ failures }: Explained): unknown =>
  failures.map(({ excerpt, lastLines, findings, url, stepFirstLine: _, ...failure }) => ({
    ...failure,
    url: url.replace(/:\d+$/, ''),
    excerpt: excerpt.map(({ text, kind }) => ({ text, kind })),
    lastLines: lastLines.map(({ text }) => text),
    findings: findings.map(({ logLine: _line, ...finding }) => finding)
  }))

/** Requests and bytes, the API's own and the beginning among them. */
const costs = ({ spans }: Asked): { readonly requests: number; readonly bytes: number } => ({
  requests: 2 + spans.length,
  bytes: FIRST + spans.reduce((sum, [from, to]) => sum + to - from, 0)
})

describe('a log of a gigabyte of which the failing step is found by times', () => {
  const small = [fill(200_000, 1800.4, 1801), errors(1801.5)]
  const around = (before: readonly Segment[], behind: readonly Segment[]): PretendLog =>
    failedLog({ before, during: small, behind, from: 1800, to: 1802, end: 3600 })

  test.each([
    ['even', around([fill(GB / 2, 2, 1800)], [fill(GB / 2, 1803, 3600)])],
    ['front-loaded', around([fill(0.95 * GB, 2, 60), fill(2 * MB, 60, 1800)], [fill(50 * MB, 1803, 3600)])],
    ['back-loaded', around([fill(2 * MB, 2, 1800)], [fill(MB, 1803, 3590), fill(GB, 3590, 3600)])],
    [
      'bursty',
      around(
        [fill(MB, 2, 300), fill(200 * MB, 300, 301), fill(MB, 301, 900), fill(300 * MB, 900, 905), fill(10_000, 905, 1799)],
        [fill(400 * MB, 1805, 1806), fill(MB, 1806, 3000), fill(100 * MB, 3000, 3001), fill(10_000, 3001, 3600)]
      )
    ],
    [
      'with long runs of lines without a time',
      around([fill(GB / 2, 2, 1800, { timedEvery: 2_000 })], [fill(GB / 2, 1803, 3600, { timedEvery: 3_000 })])
    ],
    [
      'with hundreds of megabytes in one second before the step',
      around([fill(MB, 2, 900), fill(700 * MB, 900.1, 900.8), fill(MB, 901, 1800)], [fill(300 * MB, 1803, 3600)])
    ],
    ['with lines of 10 kB', around([fill(GB / 2, 2, 1800, { line: 10_000 })], [fill(GB / 2, 1803, 3600, { line: 10_000 })])]
  ])('%s', async (_shape, log) => {
    const asked: Asked = { spans: [], whole: 0 }
    const { failures, logs, ports } = await explain(failedAt(1800, 1802, 3600), huge(log, asked))
    expect(asked.whole).toBe(0)
    expect(costs(asked).requests).toBeLessThanOrEqual(20)
    expect(costs(asked).bytes).toBeLessThanOrEqual(8_000_000)
    expect(failures).toMatchObject([{ step: { name: 'Run make' }, cause: 'exit_code', exitCode: 2 }])
    expect(failures[0]?.excerpt.map(({ text }) => text)).toContain(TSC)
    expect(logs.get(1)).toMatchObject({ state: 'partial', bytes: log.length, lines: null })
    expect(ports.written.get('logs/build-1.log')).toContain(TSC)
  })

  test.each([
    [
      'even',
      failedLog({
        before: [fill(50 * MB, 2, 180)],
        during: [fill(900 * MB, 180.5, 3400), errors(3400.2)],
        behind: [fill(50 * MB, 3402, 3600)],
        from: 180,
        to: 3401,
        end: 3600
      }),
      [180, 3401]
    ],
    [
      'bursty',
      failedLog({
        before: [fill(MB, 2, 1000), fill(60 * MB, 1000, 1010), fill(20 * MB, 1010, 1800)],
        during: [fill(300 * MB, 1800.5, 1900), fill(MB, 1900, 2400), fill(300 * MB, 2400, 2410), errors(2500)],
        behind: [fill(20 * MB, 2502, 2800), fill(200 * MB, 2800, 2820), fill(20 * MB, 2820, 3600)],
        from: 1800,
        to: 2501,
        end: 3600
      }),
      [1800, 2501]
    ],
    [
      'all within one second',
      failedLog({
        before: [fill(200 * MB, 2, 1800)],
        during: [fill(500 * MB, 1800.4, 1800.9), errors(1801)],
        behind: [fill(300 * MB, 1803, 3600)],
        from: 1800,
        to: 1801,
        end: 3600
      }),
      [1800, 1801]
    ]
  ])('of a huge step, %s, only the two ends are read', async (_shape, log, [from = 0, to = 0]) => {
    const asked: Asked = { spans: [], whole: 0 }
    const { failures, ports } = await explain(failedAt(from, to, 3600), huge(log, asked))
    expect(asked.whole).toBe(0)
    expect(costs(asked).requests).toBeLessThanOrEqual(20)
    expect(costs(asked).bytes).toBeLessThanOrEqual(8_000_000)
    expect(failures[0]?.excerpt.map(({ text }) => text)).toContain(TSC)
    expect(ports.written.get('logs/build-1.log')?.match(/^\[workflow-run-report\] \d+ bytes of the log are left out here$/gm)).toHaveLength(3)
  })
})

/** A log small enough to be read both ways. */
const smaller = (
  options: { readonly before?: readonly Segment[]; readonly during?: readonly Segment[]; readonly behind?: readonly Segment[] } = {}
): PretendLog =>
  failedLog({
    before: [fill(6 * MB, 2, 180)],
    during: [fill(100_000, 180.4, 181), errors(181.5)],
    behind: [fill(5 * MB, 183, 360)],
    from: 180,
    to: 182,
    end: 360,
    ...options
  })
const job = failedAt(180, 182, 360)

describe('what parts of a log tell', () => {
  const warnings = timed(
    180.8,
    Array.from({ length: 90 }, (_, at) => `src/w${at}.ts(${at + 1},1): warning TS6133: x is unused`)
  )
  test.each([
    ['a step in the middle', smaller()],
    ['a step in the beginning of the log', smaller({ before: [fill(MB, 2, 180)], behind: [fill(11 * MB, 183, 360)] })],
    ['a step across the end of the beginning', smaller({ before: [fill(2_050_000, 2, 180)], behind: [fill(9 * MB, 183, 360)] })],
    ['a step at the end of the log', smaller({ before: [fill(12 * MB, 2, 180)], behind: [] })],
    ['a step of 4 MB', smaller({ during: [fill(2 * MB, 180.4, 180.6), warnings, fill(2 * MB, 180.6, 181), errors(181.5)] })],
    ['a step that shows its last lines only', smaller({ during: [fill(100_000, 180.4, 181), timed(181.2, ['done', EXIT])] })],
    ['a composite step', smaller({ during: [header(180.6, 'inner one'), fill(50_000, 180.7, 181), header(181.1, 'inner two'), errors(181.5)] })],
    ['a step with an error of many lines', smaller({ during: [timed(181, ['##[error]first']), { text: 'second\nthird\n' }, errors(181.5)] })],
    [
      'lines with carriage returns and byte order marks',
      smaller({ during: [{ text: '\uFEFF' }, timed(181, ['one\r', `\u001b[31m${TSC}\u001b[0m\r`]), timed(181.2, [EXIT])] })
    ]
  ])('is what the whole log tells: %s', async (_name, log) => {
    const asked: Asked = { spans: [], whole: 0 }
    const [parts, whole] = await Promise.all([explain(job, huge(log, asked)), explain(job, inOne(log))])
    expect(asked.whole).toBe(0)
    expect(told(parts)).toEqual(told(whole))
    expect(parts.failures[0]).toMatchObject({ stepFirstLine: null, url: `${job.url}#step:3:1` })
    expect(parts.failures[0]?.excerpt.every(({ line }) => line === null)).toBe(true)
    expect(parts.failures[0]?.findings.every(({ logLine }) => logLine === null)).toBe(true)
    expect(parts.logs.get(1)?.state).toBe('partial')
  })

  test('and a huge step of which the ends hold the error', async () => {
    const log = smaller({ during: [fill(9 * MB, 180.4, 181.2), errors(181.5)] })
    const asked: Asked = { spans: [], whole: 0 }
    const [parts, whole] = await Promise.all([explain(job, huge(log, asked)), explain(job, inOne(log))])
    expect(asked.whole).toBe(0)
    expect(told(parts)).toEqual(told(whole))
  })

  test('tells how many lines are left out between two shown ones of a part, and that some are across a gap', async () => {
    const log = smaller({ during: [timed(180.4, ['src/a.ts(1,1): error TS1005: one.']), fill(9 * MB, 180.4, 181.2), errors(181.5)] })
    const { failures } = await explain(job, huge(log, { spans: [], whole: 0 }))
    const excerpt = failures[0]?.excerpt ?? []
    const at = excerpt.findIndex(({ text }) => text === TSC)
    expect(excerpt.slice(0, at + 1).some(({ leftOut }) => leftOut === null)).toBe(true)
    expect(excerpt.slice(at + 1).every(({ leftOut }) => leftOut === 0)).toBe(true)
  })

  test('the annotation that names a line of the step is used as in the whole log', async () => {
    const log = smaller()
    const exit: Annotation = { path: '.github', startLine: 790, level: 'failure', title: '', message: EXIT.slice('##[error]'.length) }
    const [parts, whole] = await Promise.all([explain(job, huge(log, { spans: [], whole: 0 }), {}, [exit]), explain(job, inOne(log), {}, [exit])])
    expect(told(parts)).toEqual(told(whole))
  })

  test('the saved file holds the parts and says how much is missing between them', async () => {
    const log = smaller()
    const { ports } = await explain(job, huge(log, { spans: [], whole: 0 }))
    const text = ports.written.get('logs/build-1.log') ?? ''
    const gaps = [...text.matchAll(/^\[workflow-run-report\] (\d+) bytes of the log are left out here\n/gm)]
    expect(gaps).toHaveLength(2)
    const missing = gaps.reduce((sum, [line, bytes]) => sum + Number(bytes) - line.length, 0)
    expect(Buffer.byteLength(text) + missing).toBe(log.length)
    const lines = new Set(Buffer.from(log.make(0, log.length)).toString().split('\n'))
    expect(text.split('\n').filter((line) => !line.startsWith('[workflow-run-report]') && !lines.has(line))).toEqual([])
  })

  test('one note names all jobs of which only parts were read', async () => {
    const jobs = [job, { ...job, id: 2, name: 'other' }]
    const ports = fakePorts({ log: () => huge(smaller(), { spans: [], whole: 0 }) })
    const { notes } = await explainJobs(jobs, ports)
    expect(notes).toEqual([{ kind: 'log_partial', message: expect.stringMatching(/of build, other were read/) }])
  })
})

describe('a log is read whole after all', () => {
  const untimed = (log: PretendLog): PretendLog => ({
    ...log,
    make: (from, to) => Buffer.from(Buffer.from(log.make(from, to)).toString('latin1').replaceAll('2026-', '20x6-'), 'latin1')
  })
  const late = (segments: readonly Segment[]): PretendLog => pretendLog([setUp, header(1.2, 'prepare'), ...segments, closing(360.5)])

  test.each([
    ['when its lines have no times', untimed(smaller()), job],
    [
      'when its times are out of order',
      late([fill(3 * MB, 300, 360), header(180.3, 'make'), errors(181.5), header(182.6, 'report'), fill(6 * MB, 2, 180), fill(MB, 183, 360)]),
      job
    ],
    [
      'when the step does not stand where its times are',
      late([fill(6 * MB, 2, 200), header(200.3, 'make'), errors(201), fill(5 * MB, 203, 360)]),
      job
    ],
    ['when the step has no time', smaller(), { ...job, steps: job.steps.map((step) => ({ ...step, startedAt: null })) }],
    [
      'when the ends of a huge step tell no error',
      smaller({ during: [fill(5 * MB, 180.4, 180.8), timed(180.9, [TSC]), fill(5 * MB, 181, 181.4), timed(181.5, [EXIT])] }),
      job
    ],
    [
      'when the end of a huge step counts errors, and the errors stand in its middle',
      smaller({ during: [fill(5 * MB, 180.4, 180.8), timed(180.9, [TSC]), fill(5 * MB, 181, 181.4), timed(181.5, ['Found 1 error.', EXIT])] }),
      job
    ],
    ['when a job without steps has no error near its end', smaller(), { ...job, steps: [] }]
  ])('%s', async (_why, log, failed) => {
    const asked: Asked = { spans: [], whole: 0 }
    const [parts, whole] = await Promise.all([explain(failed, huge(log, asked)), explain(failed, inOne(log))])
    expect(asked.whole).toBe(1)
    expect(parts.failures).toEqual(whole.failures)
    expect(parts.logs).toEqual(whole.logs)
    expect(parts.notes).toEqual(whole.notes)
  })

  test('when its parts take too long to cut', async () => {
    const asked: Asked = { spans: [], whole: 0 }
    const ports = fakePorts({ log: () => huge(smaller(), asked) })
    const { logs } = await explainJobs([job], { ...ports, cpu: { of: () => aBudget({ pieces: 0 }) } })
    expect([asked.whole, logs.get(1)?.state]).toEqual([1, 'read'])
  })

  test('when the storage sends no parts any more', async () => {
    const asked: Asked = { spans: [], whole: 0 }
    const { logs } = await explain(job, huge(smaller(), asked, { read: async () => null }))
    expect([asked.whole, logs.get(1)?.state]).toEqual([1, 'read'])
  })
})

describe('a huge log of another kind', () => {
  test('of a job without steps: the last error is shown from the end of the log', async () => {
    const log = smaller({ behind: [fill(MB, 183, 360)] })
    const failed = { ...job, steps: [] }
    const asked: Asked = { spans: [], whole: 0 }
    const [parts, whole] = await Promise.all([explain(failed, huge(log, asked)), explain(failed, inOne(log))])
    expect(asked).toEqual({ spans: [[log.length - 4_194_304, log.length]], whole: 0 })
    expect(told(parts)).toEqual(told(whole))
  })

  test.each([
    ['of a job that did not fail', aJob(1, 'build', 'success')],
    ['of a job that failed though every step succeeded', { ...job, steps: job.steps.map((step) => ({ ...step, conclusion: 'success' })) }]
  ])('%s: its two ends are kept', async (_name, passed) => {
    const log = smaller()
    const asked: Asked = { spans: [], whole: 0 }
    const { logs } = await explain(passed, huge(log, asked), { logs: 'all' })
    expect(asked).toEqual({ spans: [[log.length - FIRST, log.length]], whole: 0 })
    expect(logs.get(1)).toMatchObject({ state: 'partial', reason: expect.stringContaining('only its two ends were read (3.1 MB)') })
  })

  test.each([
    [true, undefined],
    [false, 67_108_864]
  ])('whole_logs: %s', async (wholeLogs, wholeUpTo) => {
    const options: unknown[] = []
    const ports = fakePorts()
    const github = {
      ...ports.github,
      log: async (_id: number, asked = {}) => {
        options.push(asked)
        return inOne(smaller())
      }
    }
    await explainJobs([job], { ...ports, github }, { wholeLogs })
    expect(options).toEqual([wholeUpTo === undefined ? {} : { wholeUpTo }])
  })

  test('costs only itself when the storage fails for good', async () => {
    const { logs, notes, failures } = await explain(
      job,
      huge(smaller(), { spans: [], whole: 0 }, { read: () => Promise.reject(new ReportError('network', 'gone')) })
    )
    expect(logs.get(1)).toMatchObject({ state: 'failed', path: null, reason: 'gone' })
    expect(notes).toMatchObject([{ kind: 'log_missing' }])
    expect(failures).toHaveLength(1)
  })
})
