import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest, World } from '../../demo/github-server.ts'
import { REPOSITORY, RUN_ID } from '../bundle/support/world.ts'
import { ROWS, type Row } from './matrix.ts'
import { OWN_TESTS } from './own-tests.ts'
import { reportWith, type StepResult, TIMEOUT_MS, withoutRetries } from './support/report-with.ts'
import { allJobs, world } from './support/world.ts'

const REAL: Reply = { status: 200, headers: {}, body: 'x' }
/** Whether the server lets the step wait. */
const isStall = ({ fault }: Row): boolean => {
  const { delayMs, byteEveryMs, stallAfter } = fault.strike(REAL)
  return delayMs !== undefined || byteEveryMs !== undefined || stallAfter !== undefined
}

/** The world with a row's fault in it. */
const struck = ({ fault, phase, times }: Row): World => {
  let hits = 0
  const hit = (request: SeenRequest): boolean => phase.isHit(request) && (hits++ === 0 || times === 'always')
  if (fault.on !== 'log') return { ...world, distort: (request, real) => (hit(request) ? fault.strike(real) : real) }
  const intercept = (request: SeenRequest): Reply | undefined => {
    const id = Number(/logs\/(\d+)\//.exec(request.url)?.[1])
    const real = { status: 200, headers: { 'content-type': 'text/plain' }, body: allJobs.find(({ rest }) => rest.id === id)?.log ?? '' }
    return hit(request) ? fault.strike(real) : undefined
  }
  return { ...world, intercept }
}

let calm: StepResult
/** How the rows ended in which the step waits for the server: all of them wait side by side. */
const waited = new Map<Row, PromiseSettledResult<StepResult>>()
const SIDE_BY_SIDE = 6
const WAITING_MS = 120_000
beforeAll(async () => {
  calm = await reportWith(world)
  const rows = ROWS.filter(isStall)
  const next = async (): Promise<void> => {
    for (let row = rows.shift(); row !== undefined; row = rows.shift()) {
      const [ended] = await Promise.allSettled([reportWith(struck(row), { timeoutMs: TIMEOUT_MS })])
      waited.set(row, ended)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next))
}, WAITING_MS)

const resultOf = async (row: Row): Promise<StepResult> => {
  const ended = waited.get(row)
  if (ended?.status === 'rejected') throw ended.reason
  return ended?.value ?? reportWith(struck(row))
}

/** What is complete whatever becomes of optional sources. */
const COMPLETE = ['conclusion', 'status', 'total_jobs', 'failed_jobs', 'failed_job_names', 'duration_seconds', 'queue_seconds', 'job_seconds']
const essence = ({ outputs, failure }: StepResult): unknown => [failure, COMPLETE.map((name) => outputs[name])]
const repeated = (urls: readonly string[]): readonly string[] => urls.filter((url, index) => urls.indexOf(url) !== index)

describe('a fault of GitHub, the network or the storage', () => {
  test('the undisturbed report is whole', () => {
    expect(calm).toMatchObject({ error: null, failure: expect.stringContaining('2 of 3 jobs'), outputs: { failed_jobs: '2' } })
    expect(calm.files).toEqual(['digest.md', 'logs', 'logs/lint-2.log', 'logs/test-1.log', 'report.json', 'summary.md'])
    expect(withoutRetries(calm)).toEqual([])
    expect(calm.report).toMatchObject({
      comparison: { run_ids: [RUN_ID - 11, RUN_ID - 12] },
      failures: [1100, 1101].map((id) => ({ history: { state: 'new', last_passed: { id: RUN_ID - 11 } }, baseline: { job_id: id } }))
    })
  })

  test.each(ROWS.map((row) => [row.fault.name, row.phase.name, row.times, row.outcome, row] as const))(
    '%s, while %s are read, %s: %s',
    async (_fault, _phase, _times, outcome, row) => {
      const result = await resultOf(row)
      const { fault, phase } = row
      expect(result.files.filter((name) => name.endsWith('.part'))).toEqual([])
      if (phase.notes.length === 0 && outcome !== 'full') {
        expect(result).toMatchObject({ failure: null, report: null, error: expect.stringMatching(fault.says) })
        expect(result.error).toMatch(/^\S[^\n]{20,}/)
        expect(result.error).not.toMatch(/^\s+at /m)
        return
      }
      expect(result.error).toBeNull()
      const notes = withoutRetries(result).filter(
        ({ kind }) => !['compare_runs', ...(phase.lost === 'run' ? ['compare_runs_none'] : [])].includes(kind)
      )
      if (outcome === 'full') {
        expect(notes).toEqual([])
        expect(result).toMatchObject({ failure: calm.failure, outputs: calm.outputs, report: calm.report })
        // What was read is not fetched again: only the address of a log that expired, and what failed. Where the step waits for little, a busy
        // machine may fail it as well.
        if (!isStall(row)) expect(repeated(result.requests.map(({ url }) => url)).length).toBeLessThanOrEqual(row.times === 'once' ? 1 : 0)
        return
      }
      expect(essence(result)).toEqual(essence(calm))
      expect(notes.map(({ message }) => message).join('\n')).toMatch(fault.says)
      if (outcome === 'without') expect(phase.notes).toEqual(expect.arrayContaining(notes.map(({ kind }) => kind)))
      else expect(notes.filter(({ kind }) => kind === 'log_missing').length).toBeLessThanOrEqual(1)
    }
  )
})

test('the repository of the rows is the one that is asked', () => {
  expect(calm.requests.every(({ origin, url }) => origin === 'blob' || url.startsWith(`/repos/${REPOSITORY}`))).toBe(true)
})

test.each(OWN_TESTS.map((row) => [row.fault, row] as const))('%s has its own test', (_, { file, test: name }) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toContain(name)
})

test('docs/reliability.md shows these rows', () => {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'reliability.ts')
  expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})
