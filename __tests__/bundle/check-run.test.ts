import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type LocalGitHub, type RestObject, type SeenRequest, startGitHub, type World } from '../../demo/github-server.ts'
import { type ActionOptions, runAction } from '../../demo/run-action.ts'
import { notesOf, reportOn } from './support/report-on.ts'
import { buildJob, failing, REPOSITORY, RUN_ID, SHA, worldOf } from './support/world.ts'

const errors = (count: number, message = 'bad', file = 'src/a.ts'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${file}(${index + 1},5): error TS2322: ${message} ${index + 1}`)
const tsc = (count: number, attempt = 1, message?: string) =>
  buildJob({ id: attempt, name: 'types', attempt, steps: [failing('Run tsc', errors(count, message))] })
/** Five jobs with 200 errors each. */
const thousand = Array.from({ length: 5 }, (_, index) =>
  buildJob({ id: index + 1, name: `types ${index + 1}`, steps: [failing('Run tsc', errors(200, 'bad', `src/${index + 1}.ts`))] })
)
const inputs = { check_run: 'true' }
const mayWriteChecks = true
const ofWorkflowRun = { eventName: 'workflow_run', event: { workflow_run: { id: RUN_ID, run_attempt: 1 } }, runId: 5 }

const writesIn = ({ requests }: Pick<LocalGitHub, 'requests'>): readonly string[] =>
  requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, url, body = '{}' }) => `${method} ${url.split('/').slice(4).join('/')} ${JSON.parse(body).output.annotations.length}`)

/** Runs the bundle some times against one GitHub. */
const onOneGitHub = async (world: World, ...turns: readonly Partial<ActionOptions>[]) => {
  const github = await startGitHub(world)
  try {
    const exitCodes: (number | null)[] = []
    for (const turn of turns) {
      await using result = await runAction({ github, repository: REPOSITORY, runId: RUN_ID, inputs, ...turn })
      exitCodes.push(result.exitCode)
    }
    return { exitCodes, checkRuns: [...github.checkRuns], writes: writesIn(github) }
  } finally {
    await github.close()
  }
}
const placesOf = (annotations: readonly RestObject[] = []): readonly string[] => annotations.map((one) => `${one.path}:${one.start_line}`)

describe('check_run', () => {
  test('1,000 errors make a check run with 250 annotations in 5 writes; the same attempt again makes none', async () => {
    const { exitCodes, checkRuns, writes } = await onOneGitHub(worldOf(thousand, { mayWriteChecks }), ofWorkflowRun, ofWorkflowRun)
    expect(exitCodes).toEqual([0, 0])
    expect(writes).toEqual([
      'POST check-runs 50',
      ...Array.from({ length: 4 }, () => 'PATCH check-runs/900000001 50'),
      'PATCH check-runs/900000001 0'
    ])
    expect(checkRuns).toHaveLength(1)
    expect(new Set(placesOf(checkRuns[0]?.annotations)).size).toBe(250)
    expect(checkRuns[0]?.run).toMatchObject({
      name: 'Workflow Run Report: CI',
      head_sha: SHA,
      external_id: `${RUN_ID}/1`,
      status: 'completed',
      conclusion: 'failure',
      details_url: `https://github.com/${REPOSITORY}/actions/runs/${RUN_ID}`,
      output: { annotations_count: 250, title: expect.stringContaining('failed') }
    })
    expect(checkRuns[0]?.annotations[0]).toMatchObject({
      path: 'src/1.ts',
      start_column: 5,
      annotation_level: 'failure',
      title: 'types 1 › Run tsc',
      message: expect.stringMatching(/^TS2322: bad 1\n/)
    })
  })

  test('another attempt makes another check run of the same name', async () => {
    const { checkRuns } = await onOneGitHub(worldOf([tsc(1), tsc(1, 2)], { mayWriteChecks }), { inputs: { ...inputs, attempt: 1 } }, {})
    expect(checkRuns.map(({ run }) => [run.name, run.external_id])).toEqual([
      ['Workflow Run Report: CI', `${RUN_ID}/1`],
      ['Workflow Run Report: CI', `${RUN_ID}/2`]
    ])
  })

  test('a green run makes a neutral one', async () => {
    const { checkRuns } = await onOneGitHub(worldOf([buildJob({ id: 1, name: 'build' })], { mayWriteChecks }), {})
    expect(checkRuns).toMatchObject([{ run: { conclusion: 'neutral' }, annotations: [] }])
  })

  test('without `checks: write` the report comes with a note that holds the YAML', async () => {
    const reported = await reportOn(worldOf([tsc(2)]), { inputs })
    expect([reported.exitCode, reported.outputs.failed_jobs]).toEqual([0, '1'])
    expect(notesOf(reported)).toContain('permissions:\n  actions: read\n  checks: write')
    expect(reported.summary).toContain('checks: write')
    expect(writesIn(reported)).toEqual(['POST check-runs 2'])
  })

  test('a write that fails is not sent again: the report comes, and says how far it came', async () => {
    const intercept = ({ method }: SeenRequest) => (method === 'PATCH' ? { status: 502, body: { message: 'Server Error' } } : undefined)
    const reported = await reportOn(worldOf(thousand, { mayWriteChecks, intercept }), { inputs })
    expect([reported.exitCode, reported.outputs.failed_jobs]).toEqual([0, '5'])
    expect(writesIn(reported)).toEqual(['POST check-runs 50', 'PATCH check-runs/900000001 50'])
    expect(notesOf(reported)).toContain('check_run_unwritten: There is no complete check run: it was not written to its end. It has 50 annotations.')
  })

  test('hostile text is text in it', async () => {
    const message = '@octo-org/everyone ![x](https://evil.example/x) <img src=x> \u202e\u001b[31m ```'
    const { checkRuns, exitCodes } = await onOneGitHub(
      worldOf([tsc(1, 1, message)], { mayWriteChecks, run: { name: 'CI](https://evil.example)' } }),
      {}
    )
    const { summary, title } = Object(checkRuns[0]?.run.output)
    expect([exitCodes, checkRuns.length]).toEqual([[0], 1])
    expect(summary.replace(/(`+)[^`].*?\1(?!`)/gs, '')).not.toMatch(/@octo-org|evil\.example|<img/)
    expect(title).toMatch(/^[A-Za-z0-9 _.,:/+=-]+$/)
    expect(JSON.stringify(checkRuns[0]?.annotations)).not.toMatch(/\\u001b|\u202e/)
  })

  test('what can write stands in one small file of dist, which the others load by its number only', () => {
    const dist = join(import.meta.dirname, '..', '..', 'dist')
    const holding = readdirSync(dist).filter((name) => readFileSync(join(dist, name), 'utf8').includes("/check-runs/{check_run_id}'"))
    expect(holding).toEqual([expect.stringMatching(/^\d+\.index\.js$/)])
    expect(statSync(join(dist, holding[0] ?? '')).size).toBeLessThan(6_000)
  })

  test('not wished, nothing is ever written, whatever else is on', async () => {
    const all = { logs: 'all', compare_runs: 5, history: 20, filter: 'all', wait_seconds: 1, fail_on: 'failure', check_run: 'false' }
    const world = worldOf([tsc(3), tsc(3, 2)], { mayWriteChecks, auth: 'required', files: ['src/a.ts'] })
    const reported = await reportOn(world, { ...ofWorkflowRun, inputs: all })
    expect(reported.outputs.failed_jobs).toBe('1')
    expect(new Set(reported.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
  })
})
