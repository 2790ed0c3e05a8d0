import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { type Reply, type SeenRequest, startGitHub } from '../../demo/github-server.ts'
import { buildJob, failing, worldOf } from '../bundle/support/world.ts'
import { startStep } from './support/step-process.ts'
import { jobs, world } from './support/world.ts'

/** Ten times what is promised, since the machine may be busy. Without the signal, nothing of this would end so soon. */
const LIMIT_MS = 20_000
/** One more try of the jobs, or of both logs, may be under way when the signal comes. Without it, three more would follow. */
const AT_ONCE = 2
const onJobs = ({ origin, url }: SeenRequest): boolean => origin === 'api' && /\/jobs\?/.test(url)
const stalled: Reply = { status: 200, headers: { 'content-type': 'text/plain' }, body: jobs[0]?.log ?? '', stallAfter: 100 }

/** Waits for what happens in another process, as long as the test may take. */
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await wait(20)
}

describe.each(['SIGINT', 'SIGTERM'] as const)('a step that is cancelled with %s ends at once, with a sentence', (signal) => {
  test.each<[string, (request: SeenRequest) => Reply | undefined, boolean]>([
    ['while nobody answers for the jobs', (request) => (onJobs(request) ? { status: 200, delayMs: 60_000 } : undefined), false],
    ['while it waits to ask for the jobs again', (request) => (onJobs(request) ? { status: 503 } : undefined), false],
    [
      'while a rate limit is waited for',
      (request) => (onJobs(request) ? { status: 429, headers: { 'retry-after': '50' }, body: { message: 'secondary rate limit' } } : undefined),
      false
    ],
    ['while a log stalls', ({ origin }) => (origin === 'blob' ? stalled : undefined), true],
    ['while it waits to ask the storage again', ({ origin }) => (origin === 'blob' ? { status: 503 } : undefined), true]
  ])(
    '%s',
    async (_, intercept, hasReport) => {
      const github = await startGitHub({ ...world, intercept })
      try {
        await using step = await startStep(github)
        await until(() => github.requests.some((request) => (hasReport ? request.origin === 'blob' : onJobs(request))))
        if (intercept({ origin: 'blob', method: 'GET', url: '/', headers: {} }) === stalled) {
          await until(async () => (await step.files()).some((name) => name.endsWith('.part')))
        }
        // So that the step is where the row says. The signal may come at any other time as well.
        await wait(200)
        const asked = github.requests.length
        const { exitCode, printed, stderr } = await step.stop(signal)
        expect(github.requests.length - asked).toBeLessThanOrEqual(AT_ONCE)
        expect([exitCode, stderr]).toEqual([1, ''])
        expect(printed.match(/^::error::.*$/gm)).toEqual([expect.stringContaining(`The step was cancelled (${signal}): `)])
        const files = await step.files()
        expect(files.filter((name) => name.endsWith('.part'))).toEqual([])
        expect(files.includes('report.json')).toBe(hasReport)
        expect(files.includes('summary.md')).toBe(hasReport)
        expect(files.includes('digest.md')).toBe(hasReport)
      } finally {
        await github.close()
      }
    },
    LIMIT_MS
  )
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a step that is cancelled with %s while it explains a log hears it, and reports what is known',
  async (signal) => {
    // Each of them keeps the step busy for two seconds of CPU time.
    const endless = Array.from({ length: 5 }, (_, at) => ({ owner: `endless-${at}`, pattern: [{ regexp: '^(\\w+\\s?)+: error (.*)$', message: 2 }] }))
    const busy = buildJob({
      id: 1,
      name: 'test',
      steps: [
        failing(
          'Run make',
          Array.from({ length: 50 }, () => 'abcdefghijklmnopqrstuvwxyzabcde')
        )
      ]
    })
    const github = await startGitHub(worldOf([busy]))
    try {
      await using step = await startStep(github, { matchers: JSON.stringify({ problemMatcher: endless }) })
      await until(async () => (await step.files()).some((name) => name.endsWith('.log')))
      await wait(200)
      const { exitCode, printed, stderr } = await step.stop(signal)
      expect([exitCode, stderr]).toEqual([1, ''])
      expect(printed).toContain(`The step was cancelled (${signal}): the report holds what had been read by then.`)
      expect(await step.report()).toMatchObject({
        failures: [{ job_name: 'test', cause: 'exit_code', exit_code: 1, step: { name: 'Run make' } }],
        notes: expect.arrayContaining([{ kind: 'explanation_cut_short', message: expect.stringContaining('the step was cancelled') }])
      })
    } finally {
      await github.close()
    }
  }
)

test('a step that is cancelled while it waits for other jobs ends at once', async () => {
  const running = buildJob({ id: 1, name: 'slow', steps: [{ name: 'Run make', conclusion: null }] })
  const github = await startGitHub(worldOf([running]))
  try {
    await using step = await startStep(github, { inputs: { INPUT_WAIT_SECONDS: '21600' } })
    await until(() => github.requests.length > 0)
    // It has looked once by then, and the next look is seconds away.
    await wait(200)
    const { exitCode, printed, stderr } = await step.stop('SIGTERM')
    expect([exitCode, stderr, github.requests.length]).toEqual([1, '', 1])
    expect(printed).toContain('| waiting for 1 job (0s of 6h 00m): slow')
    expect(printed).toContain('The step was cancelled (SIGTERM): there is no report.')
  } finally {
    await github.close()
  }
}, 20_000)
