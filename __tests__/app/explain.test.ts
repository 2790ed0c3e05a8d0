import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../../src/action/inputs.ts'
import { createLogStore } from '../../src/app/collect/log-store.ts'
import type { Explained } from '../../src/app/explain.ts'
import { parseMatcherFile } from '../../src/diagnose/matchers/matcher-text.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { Cpu } from '../../src/model/ports.ts'
import type { Job } from '../../src/model/run.ts'
import { anAnnotation } from '../log/support/log-builder.ts'
import { aBudget, unlimitedBudget } from '../support/cpu.ts'
import { explainJobs } from '../support/explain.ts'
import { FIRST_LINE, failingLog } from '../support/failing-log.ts'
import { aLog, type FakePorts, fakePorts, noLog } from '../support/fakes.ts'
import { aJob, at } from '../support/jobs.ts'

const TSC = 'src/app.ts(3,5): error TS2322: Type is wrong.'
const asked = (ports: FakePorts, what: string): readonly number[] =>
  ports.calls.filter((call) => call.startsWith(`${what} `)).map((call) => Number(call.slice(what.length + 1)))
const statesOf = ({ logs }: Explained): readonly unknown[] => [...logs].map(([id, { state }]) => [id, state])

const failed = (id: number, name = `job ${id}`): Job => aJob(id, name, 'failure')
/** What a note says that repeats what failures tell. */
const told = { told_by: 'failures' }
const timeLimit = 'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 60 minutes.'

describe('explaining a failed job', () => {
  test('reads its log and says why it failed', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
    const { failures, logs } = await explainJobs([failed(1), aJob(2, 'fine', 'success')], ports)
    expect(failures).toMatchObject([
      {
        jobId: 1,
        step: { number: 2, name: 'Run make' },
        cause: 'exit_code',
        exitCode: 2,
        findings: [{ file: 'src/app.ts', line: 3, column: 5, code: 'TS2322', source: 'tsc', logLine: FIRST_LINE }]
      }
    ])
    expect(logs.get(1)).toEqual({ state: 'read', bytes: failingLog(TSC).length, lines: 15, path: 'logs/job-1-1.log', reason: null })
    expect(ports.written.get('logs/job-1-1.log')).toBe(failingLog(TSC))
    expect(logs.get(2)).toMatchObject({ state: 'not_requested', reason: 'Not read: the job did not fail' })
    expect(asked(ports, 'log')).toEqual([1])
  })

  test('keeps the order of the jobs, whatever order their logs came in', async () => {
    const jobs = [failed(1, 'test (1)'), failed(2, 'test (2)'), failed(3, 'lint')]
    const { failures } = await explainJobs(jobs, fakePorts({ log: () => aLog(failingLog()) }))
    expect(failures.map(({ jobId }) => jobId)).toEqual([1, 2, 3])
  })

  test('a log that breaks midway costs only itself', async () => {
    const ports = fakePorts({ log: (id) => (id === 1 ? aLog('2026-', new ReportError('network', 'socket hang up')) : aLog(failingLog(TSC))) })
    const { failures, logs, notes } = await explainJobs([failed(1), failed(2)], ports)
    expect(logs.get(1)).toMatchObject({ state: 'failed', path: null, reason: 'socket hang up' })
    expect(logs.get(2)?.state).toBe('read')
    expect(failures.map(({ jobId, findings }) => [jobId, findings.length])).toEqual([
      [1, 0],
      [2, 1]
    ])
    expect(notes).toEqual([{ kind: 'log_missing', message: 'No log of job 1. socket hang up', data: { state: 'failed', ...told } }])
    expect([...ports.written.keys()]).toEqual(['logs/job-2-2.log'])
  })

  test('a bug that one log brings to light costs that log alone, and is handed on', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
    const bug = new TypeError('x is not a function')
    const github = { ...ports.github, log: (id: number) => (id === 1 ? Promise.reject(bug) : ports.github.log(id)) }
    const { failures, logs, bugs, notes } = await explainJobs([failed(1), failed(2)], { ...ports, github })
    expect(bugs).toEqual([bug])
    expect([logs.get(1)?.state, logs.get(2)?.state]).toEqual(['failed', 'read'])
    expect(failures.map(({ jobId, findings }) => [jobId, findings.length])).toEqual([
      [1, 0],
      [2, 1]
    ])
    expect(notes).toMatchObject([{ kind: 'log_missing', message: 'No log of job 1. A bug of this program kept the log from being explained' }])
  })

  test('a bug that a log of another attempt brings to light costs the comparison alone', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
    const bug = new TypeError('x is not a function')
    const github = { ...ports.github, log: (id: number) => (id === 2 ? Promise.reject(bug) : ports.github.log(id)) }
    const { explainBefore, bugs } = await explainJobs([failed(1)], { ...ports, github })
    expect([await explainBefore(failed(2)), bugs]).toEqual([null, [bug]])
    expect(await explainBefore(failed(3))).toMatchObject({ jobId: 3, findings: [{ code: 'TS2322' }] })
  })

  test('a saved log that cannot be read again leaves the failure and a note', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog()) })
    const read = async function* (): AsyncIterable<Uint8Array> {
      yield* []
      throw new ReportError('unreadable', 'disk gone')
    }
    const { failures, notes } = await explainJobs([failed(1)], { ...ports, files: { ...ports.files, read } })
    expect(failures).toHaveLength(1)
    expect(notes).toEqual([{ kind: 'log_unreadable', message: 'The saved log of job 1 could not be read again: disk gone' }])
  })
})

describe('how much of the logs is kept', () => {
  const jobs = [failed(1), failed(2), failed(3)]
  const size = failingLog(TSC).length
  const explainWith = (disk: number, ports: FakePorts, memory = 0): Promise<Explained> =>
    explainJobs(jobs, ports, {}, { store: createLogStore(ports.files, { disk, memory }) })
  const placesOf = ({ logs }: Explained): readonly unknown[] => [...logs.values()].map(({ state, path }) => [state, path])
  const EXPLAINED = [1, 1, 1]
  const findingsOf = ({ failures }: Explained): readonly number[] => failures.map(({ findings }) => findings.length)

  test('logs that have been explained make room for others, with one note for all', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
    const explained = await explainWith(size * 1.5, ports)
    expect(findingsOf(explained)).toEqual(EXPLAINED)
    expect(ports.written.size).toBe(1)
    const [kept = ''] = ports.written.keys()
    expect(placesOf(explained)).toEqual(jobs.map(({ id }) => ['read', kept === `logs/job-${id}-${id}.log` ? kept : null]))
    expect(explained.notes).toEqual([
      {
        kind: 'log_removed',
        message: expect.stringMatching(
          /^The logs of job \d, job \d were read, but not kept in the output folder: all logs together would take too much/
        )
      }
    ])
  })

  test('logs that just fit are all kept', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
    const { notes } = await explainWith(size * 3, ports)
    expect([ports.written.size, notes]).toEqual([3, []])
  })

  test('a log that alone is too much is not read, and says why', async () => {
    const ports = fakePorts({ log: (id) => aLog(failingLog(...Array.from({ length: id === 2 ? 100 : 1 }, () => TSC))) })
    const { logs, notes, failures } = await explainWith(size * 2, ports)
    expect(failures).toHaveLength(3)
    expect([...logs.values()].map(({ state }) => state)).toEqual(['read', 'failed', 'read'])
    expect(notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^No log of job 2\. The log could not be read: there is no room for it: all logs together may take/)
    )
  })

  test('a file that cannot be removed stays in the report', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
    const files = { ...ports.files, remove: () => Promise.reject(new Error('busy')) }
    const { logs } = await explainWith(size * 1.5, { ...ports, files })
    expect([...logs.values()].filter(({ path }) => path !== null)).toHaveLength(1)
    expect([...logs.values()].filter(({ state }) => state === 'failed')).toHaveLength(2)
  })

  test('a log that was asked for ahead, and is not wanted after all, holds up no other one', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
    const store = createLogStore(ports.files, { disk: size, memory: 0 })
    const ahead = { annotations: [], explained: [failed(9)], logs: [failed(9)], overLimit: [] }
    const explained = await explainJobs(jobs, ports, {}, { store, ahead })
    expect([findingsOf(explained), explained.logs.has(9)]).toEqual([EXPLAINED, false])
  })

  describe('a folder that cannot be written to', () => {
    const broken = (ports: FakePorts, after: number): FakePorts => ({
      ...ports,
      files: {
        ...ports.files,
        write: async (_, content) => {
          let seen = 0
          if (after > 0 && typeof content === 'object' && Symbol.asyncIterator in content)
            for await (const _piece of content) if (++seen === after) break
          throw new ReportError('files', 'Nothing can be written to /out: the disk is full (ENOSPC).', { hint: 'Name another one.' })
        }
      }
    })

    test.each([
      ['from the start', 0, 3, [1, 2, 3]],
      ['from the start, and memory has room for one', 0, 1, null],
      ['in the middle of a log, which is asked for again', 1, 3, [1, 1, 2, 2, 3, 3]],
      ['in the middle of a log, and memory has room for one', 1, 1, null]
    ])('%s: the logs are explained from memory, with one note for all', async (_, after, room, requests) => {
      const ports = fakePorts({ log: () => aLog(...(failingLog(TSC).match(/[\s\S]{1,100}/g) ?? [])) })
      const explained = await explainWith(size * 10, broken(ports, after), size * room)
      expect(findingsOf(explained)).toEqual(EXPLAINED)
      expect(placesOf(explained)).toEqual(jobs.map(() => ['read', null]))
      expect(explained.notes).toEqual([
        {
          kind: 'log_removed',
          message:
            'The logs of job 1, job 2, job 3 were read, but not kept in the output folder: Nothing can be written to /out: the disk is full (ENOSPC).'
        }
      ])
      if (requests !== null) expect([...asked(ports, 'log')].sort()).toEqual(requests)
    })

    test('a log that has no room in memory is not read, and says why', async () => {
      const ports = fakePorts({ log: () => aLog(failingLog(TSC)) })
      const { logs, failures } = await explainWith(size * 10, broken(ports, 0), size - 1)
      expect(failures).toHaveLength(3)
      expect([...new Set([...logs.values()].map(({ state, path, reason }) => [state, path, reason].join()))]).toEqual([
        expect.stringMatching(/^failed,,The log could not be read: there is no room for it: it cannot be saved, and all logs together may take 0 MiB/)
      ])
    })
  })
})

describe('which logs are downloaded', () => {
  test('one of each base name first, up to max_logs', async () => {
    const jobs = [failed(1, 'test (1)'), failed(2, 'test (2)'), failed(3, 'test (3)'), failed(4, 'lint')]
    const ports = fakePorts({ log: () => aLog(failingLog()) })
    const explained = await explainJobs(jobs, ports, { maxLogs: 2 })
    expect(asked(ports, 'log')).toEqual([1, 4])
    expect(asked(ports, 'annotations')).toEqual([1, 4])
    expect(statesOf(explained)).toEqual([
      [1, 'read'],
      [2, 'over_limit'],
      [3, 'over_limit'],
      [4, 'read']
    ])
    expect(explained.failures).toHaveLength(4)
    const reason = 'the limit of 2 logs was reached'
    expect(explained.failures.slice(1, 3).map(({ message, isUnread }) => [message, isUnread])).toEqual([
      [`The log was not read: ${reason}`, true],
      [`The log was not read: ${reason}`, true]
    ])
    expect(explained.notes).toEqual([
      { kind: 'log_missing', message: `No log of test (2), test (3). Not read: ${reason}`, data: { state: 'over_limit', ...told } }
    ])
  })

  test.each<[Inputs['logs'], readonly number[]]>([
    ['failed', [1]],
    ['all', [1, 2]],
    ['none', []]
  ])('logs: %s', async (logs, ids) => {
    const jobs = [failed(1), aJob(2, 'fine', 'success'), aJob(3, 'skipped', 'skipped', { steps: [] }), aJob(4, 'running', null)]
    const ports = fakePorts({ log: () => aLog(failingLog()) })
    const explained = await explainJobs(jobs, ports, { logs })
    expect(asked(ports, 'log')).toEqual(ids)
    expect(explained.failures.map(({ jobId }) => jobId)).toEqual([1])
    expect(explained.logs.get(3)?.state).toBe('not_requested')
    expect(explained.logs.get(4)?.state).toBe('not_finished')
    expect(explained.notes).toEqual([])
  })

  test('a job that never started is not asked for', async () => {
    const job = aJob(1, 'a', 'failure', { steps: [], runnerName: null })
    const ports = fakePorts()
    const { logs, failures, notes } = await explainJobs([job], ports)
    expect(asked(ports, 'log')).toEqual([])
    expect(logs.get(1)?.state).toBe('missing')
    expect(failures).toMatchObject([{ jobId: 1, step: null, cause: 'not_started' }])
    expect(notes).toMatchObject([{ kind: 'log_missing' }])
  })

  test.each(['missing', 'expired', 'forbidden', 'failed'] as const)('a log that is %s: the failure stands, and the reason is told', async (state) => {
    const { logs, failures, notes } = await explainJobs([failed(1), failed(2)], fakePorts({ log: () => noLog(state) }))
    expect([logs.get(1)?.state, ...failures.map(({ message }) => message)]).toEqual([state, `the log is ${state}`, `the log is ${state}`])
    expect(notes).toEqual([{ kind: 'log_missing', message: `No log of job 1, job 2. the log is ${state}`, data: { state, ...told } }])
  })

  test('400 jobs without logs make one note', async () => {
    const jobs = Array.from({ length: 400 }, (_, index) => failed(index + 1))
    const { notes } = await explainJobs(jobs, fakePorts({ log: () => noLog('expired') }), { maxLogs: 1_000 })
    expect(notes).toEqual([{ kind: 'log_missing', message: expect.stringContaining('job 5 and 395 more jobs'), data: { state: 'expired', ...told } }])
  })
})

describe('a log that is not there yet', () => {
  const fresh = { ...failed(1), completedAt: at(10_000) }

  test('is asked for again when the job has just ended', async () => {
    const ports = fakePorts({ now: at(10_002), log: (_, time) => (time < 3 ? noLog('missing') : aLog(failingLog())) })
    expect((await explainJobs([fresh], ports)).logs.get(1)?.state).toBe('read')
    expect(ports.calls).toEqual(['annotations 1', 'log 1', 'sleep 1500', 'log 1', 'sleep 1500', 'log 1'])
  })

  test('is given up after four times', async () => {
    const ports = fakePorts({ now: at(10_002) })
    expect((await explainJobs([fresh], ports)).logs.get(1)?.state).toBe('missing')
    expect(asked(ports, 'log')).toEqual([1, 1, 1, 1])
  })

  test.each([
    ['the job ended long ago', fresh, at(20_000), noLog('missing')],
    ['nobody knows when the job ended', { ...fresh, completedAt: null }, at(10_002), noLog('missing')],
    ['it is gone for good', fresh, at(10_002), noLog('expired')]
  ])('is asked for once when %s', async (_, job, now, answer) => {
    const ports = fakePorts({ now, log: () => answer })
    await explainJobs([job], ports)
    expect(asked(ports, 'log')).toEqual([1])
  })
})

describe('annotations', () => {
  const refuse = (kind: 'forbidden' | 'rate_limited' | 'not_found' | 'server') => (): Error => new ReportError(kind, `annotations: ${kind}`)
  const jobs = [failed(1), failed(2), failed(3)]

  test.each([
    ['forbidden', [1], 1],
    ['rate_limited', [1], 1],
    ['not_found', [1, 2, 3], 0],
    ['server', [1, 2, 3], 3]
  ] as const)('that are %s are asked for jobs %j', async (kind, ids, notes) => {
    const ports = fakePorts({ annotations: refuse(kind), log: () => aLog(failingLog()) })
    const explained = await explainJobs(jobs, ports)
    expect(asked(ports, 'annotations')).toEqual(ids)
    expect(explained.notes.filter((note) => note.kind === 'annotations_unreadable')).toHaveLength(notes)
    expect(explained.failures).toHaveLength(3)
  })

  test('a missing log of a cancelled job that hit its time limit is told', async () => {
    const ports = fakePorts({ annotations: () => [anAnnotation(1, timeLimit)], log: () => noLog('expired') })
    const { notes } = await explainJobs([aJob(1, 'a', 'cancelled')], ports)
    expect(notes).toEqual([{ kind: 'log_missing', message: 'No log of a. the log is expired', data: { state: 'expired' } }])
  })

  test('show which cancelled job hit its time limit', async () => {
    const cancelled = [aJob(1, 'a', 'cancelled'), aJob(2, 'b', 'cancelled')]
    const ports = fakePorts({ annotations: (id) => (id === 2 ? [anAnnotation(1, timeLimit)] : []), log: () => aLog(failingLog()) })
    const { timedOut, failures } = await explainJobs(cancelled, ports)
    expect([...timedOut]).toEqual([2])
    expect(failures).toMatchObject([{ jobId: 2, cause: 'timed_out', message: timeLimit }])
    expect(asked(ports, 'log')).toEqual([2])
  })
})

describe('What takes too long is told', () => {
  test('a user’s problem matcher that is too slow, once for all jobs', async () => {
    const { matchers } = parseMatcherFile('{"problemMatcher":[{"owner":"slow","pattern":[{"regexp":"^(.+)$","message":1}]}]}')
    let now = 0
    const ticking = { ...unlimitedBudget, cpuTime: () => (now += 500) }
    const ports = fakePorts({ log: () => aLog(failingLog('one')) })
    const { notes, failures } = await explainJobs([failed(1), failed(2)], { ...ports, cpu: { of: () => ticking } }, {}, { userMatchers: matchers })
    expect(notes).toEqual([{ kind: 'matcher_removed', message: expect.stringContaining('Problem matcher slow took more than 2 s') }])
    expect(failures).toHaveLength(2)
  })

  test('many of a user’s problem matchers that are each a bit slow, which cost the job nothing of what else is known', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ owner: `slow ${at}`, pattern: [{ regexp: `^${at} (.+)$`, message: 1 }] }))
    const { matchers } = parseMatcherFile(JSON.stringify({ problemMatcher: many }))
    let now = 0
    const ticking = { ...unlimitedBudget, cpuTime: () => (now += 20) }
    const ports = fakePorts({ log: () => aLog(failingLog('src/a.c:1:2: error: no such thing', ...Array.from({ length: 20 }, () => 'working'))) })
    const { notes, failures } = await explainJobs([failed(1)], { ...ports, cpu: { of: () => ticking } }, {}, { userMatchers: matchers })
    expect(notes).toEqual([
      {
        kind: 'matchers_cut_short',
        message:
          "The user's problem matchers did not read all lines of the log of job 1: together they may take 8 s of CPU time for one log, and 30 s for all"
      }
    ])
    expect(failures).toMatchObject([{ message: 'no such thing (src/a.c:1)', findings: [{ file: 'src/a.c' }] }])
  })

  test.each([
    ['job', /takes more CPU time than the 10 s that one job may take/],
    ['all', /all logs together take more CPU time than 60 s/],
    ['cancelled', /the step was cancelled/]
  ] as const)('a job that is not explained to its end, whose failure keeps what is known (%s)', async (reason, says) => {
    const ports = fakePorts({ log: () => aLog(failingLog('src/a.c:1:2: error: no')) })
    const spent = aBudget({ pieces: 4, turns: 4, reason })
    const cpu: Cpu = { of: (id) => (id === 1 ? spent : unlimitedBudget) }
    const { notes, failures } = await explainJobs([failed(1), failed(2)], { ...ports, cpu })
    expect(notes).toEqual([{ kind: 'explanation_cut_short', message: expect.stringMatching(says) }])
    expect(notes[0]?.message).toContain('The log of job 1 ')
    expect(failures).toMatchObject([
      { jobId: 1, cause: 'exit_code', exitCode: 2, step: { number: 2 }, findings: [] },
      { jobId: 2, cause: 'exit_code', message: expect.stringContaining('src/a.c:1') }
    ])
    expect(failures[0]?.excerpt.at(-2)).toMatchObject({ text: 'src/a.c:1:2: error: no', kind: 'tail' })
    expect(failures[0]?.message).toBe('Exit code 2, and its log was not explained to its end')
  })
})
