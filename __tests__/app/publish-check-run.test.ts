import { describe, expect, test } from '@jest/globals'
import { publishCheckRun } from '../../src/app/publish-check-run.ts'
import type { CheckAnnotation, CheckRun } from '../../src/model/check-run.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { CheckRuns } from '../../src/model/ports.ts'
import type { Finding, Report } from '../../src/model/report.ts'
import type { Annotation } from '../../src/model/run.ts'
import { aFailure, aJob, aReport } from '../render/support/build.ts'

const SHA = '009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d'
const job = aJob(1, 'build', 'failure')
const finding = (line: number): Finding => ({
  severity: 'error',
  file: 'src/a.ts',
  line,
  column: null,
  code: null,
  message: `error ${line}`,
  source: 's',
  logLine: null
})
const reportWith = (findings: number, run: Partial<Report['run']> = {}): Report => {
  const report = aReport([job], [aFailure(job, { findings: Array.from({ length: findings }, (_, index) => finding(index + 1)) })])
  return { ...report, run: { ...report.run, id: 5, attempt: 2, headSha: SHA, ...run } }
}
const asAnnotation = ({ path, line, title, message }: CheckAnnotation): Annotation => ({ path, startLine: line, level: 'failure', title, message })

/** GitHub's check runs, and what was asked of them. */
const fakeCheckRuns = (failAt = Number.POSITIVE_INFINITY) => {
  const calls: string[] = []
  const made: { run: CheckRun; annotations: CheckAnnotation[] }[] = []
  const write = (what: string): void => {
    calls.push(what)
    if (calls.filter((call) => /^(create|update)/.test(call)).length === failAt) throw new ReportError('server', 'GitHub failed.')
  }
  const port: CheckRuns = {
    find: async ({ name, externalId, sha }) => {
      calls.push(`find ${externalId}`)
      const index = made.findLastIndex(({ run }) => run.name === name && run.externalId === externalId && run.sha === sha)
      return index < 0 ? null : index + 1
    },
    annotations: async (id) => {
      calls.push(`annotations ${id}`)
      return made[id - 1]?.annotations.map(asAnnotation) ?? []
    },
    create: async (run, annotations) => {
      write(`create ${annotations.length}`)
      return made.push({ run, annotations: [...annotations] })
    },
    update: async (id, run, annotations) => {
      write(`update ${id} ${annotations.length}`)
      const before = made[id - 1]?.annotations ?? []
      made[id - 1] = { run, annotations: [...before, ...annotations] }
    }
  }
  return { port, calls, made }
}

const publish = (report: Report, port: CheckRuns, more: { readonly isOwnRun?: boolean } = {}) =>
  publishCheckRun({ report, isOwnRun: false, annotations: new Map(), ...more }, port)

describe('a check run', () => {
  test.each([
    [0, ['create 0']],
    [50, ['create 50']],
    [51, ['create 50', 'update 1 1']],
    [250, ['create 50', 'update 1 50', 'update 1 50', 'update 1 50', 'update 1 50']],
    [1_000, ['create 50', 'update 1 50', 'update 1 50', 'update 1 50', 'update 1 50']]
  ])('for %i errors is written in batches of 50, one after the other', async (errors, writes) => {
    const { port, calls } = fakeCheckRuns()
    const notes = await publish(reportWith(errors), port)
    expect(calls).toEqual(['find 5/2', ...writes])
    expect(notes.map(({ message }) => message)).toEqual(
      errors > 250 ? ['The check run has 250 annotations, the most that are made; 750 more errors are in report.json'] : []
    )
  })

  test('of the same attempt is completed, and no annotation is sent twice', async () => {
    const { port, calls, made } = fakeCheckRuns()
    await publish(reportWith(60), port)
    calls.length = 0
    await publish(reportWith(130), port)
    expect(calls).toEqual(['find 5/2', 'annotations 1', 'update 1 50', 'update 1 20'])
    calls.length = 0
    await publish(reportWith(130), port)
    expect(calls).toEqual(['find 5/2', 'annotations 1', 'update 1 0'])
    expect(made.map(({ annotations }) => annotations.map(({ line }) => line))).toEqual([Array.from({ length: 130 }, (_, index) => index + 1)])
  })

  test('never gets more than 250 annotations, whatever another report of the same attempt finds', async () => {
    const { port, calls } = fakeCheckRuns()
    await publish(reportWith(240), port)
    calls.length = 0
    const found = reportWith(300)
    expect((await publish(found, port))[0]?.message).toContain('has 250 annotations, the most that are made; 50 more')
    expect(calls).toEqual(['find 5/2', 'annotations 1', 'update 1 10'])
  })

  test('of another attempt is another one', async () => {
    const { port, made } = fakeCheckRuns()
    await publish(reportWith(1), port)
    await publish(reportWith(1, { attempt: 3 }), port)
    expect(made.map(({ run }) => run.externalId)).toEqual(['5/2', '5/3'])
    expect(new Set(made.map(({ run }) => run.name)).size).toBe(1)
  })

  test('that cannot be written to its end is left as it is: a note says how far it came', async () => {
    const { port, calls } = fakeCheckRuns(3)
    const notes = await publish(reportWith(200), port)
    expect(calls).toEqual(['find 5/2', 'create 50', 'update 1 50', 'update 1 50'])
    expect(notes).toEqual([
      {
        kind: 'check_run_unwritten',
        message: 'There is no complete check run: it was not written to its end. It has 100 annotations. GitHub failed.'
      }
    ])
  })

  test.each([
    ['a fork’s pull request', { event: 'pull_request', headRepository: 'stranger/shop' }, { isOwnRun: true }, 'the token may only read'],
    ['a run whose commit nobody knows', { headSha: null }, {}, 'the commit of the run is not known']
  ])('is not asked for in %s', async (_, run, more, why) => {
    const { port, calls } = fakeCheckRuns()
    const notes = await publish(reportWith(1, run), port, more)
    expect([calls, notes[0]?.message]).toEqual([[], expect.stringContaining(why)])
  })

  test('is made for a fork’s run that a step outside of it reports', async () => {
    const { port, calls } = fakeCheckRuns()
    expect(await publish(reportWith(1, { event: 'pull_request', headRepository: 'stranger/shop' }), port)).toEqual([])
    expect(calls).toEqual(['find 5/2', 'create 1'])
  })

  test('a bug is told as one', async () => {
    const port = { ...fakeCheckRuns().port, find: () => Promise.reject(new TypeError('x is not a function')) }
    await expect(publish(reportWith(1), port)).rejects.toThrow('x is not a function')
  })
})
