import { afterEach, describe, expect, test } from '@jest/globals'
import { type LocalGitHub, type RestObject, startGitHub } from '../../demo/github-server.ts'
import { wait } from '../../src/action/waiting.ts'
import type { Note } from '../../src/model/report.ts'
import { githubAt } from '../github/loopback.ts'
import { aContext, anInputs } from '../support/fakes.ts'
import { notesOf, reportOn } from './support/report-on.ts'
import { buildJob, failing, RUN_ID, worldOf } from './support/world.ts'

const running = (id: number, name: string, more: RestObject = {}): RestObject =>
  buildJob({ id, name, steps: [{ name: 'Run make', conclusion: null }], rest: more }).rest
const done = (id: number, name: string): RestObject => buildJob({ id, name }).rest
const own = running(1, 'report')
const started: LocalGitHub[] = []
afterEach(async () => {
  for (const github of started.splice(0)) await github.close()
})

/** Waits over real HTTP, with a clock on which pauses take no time; the jobs are those of each look, the last ones from then on. */
const waitOn = async (looks: readonly (readonly RestObject[])[], { runId = RUN_ID, seconds = 600 } = {}) => {
  let [now, pauses] = [0, 0]
  const printed: string[] = []
  const github = await startGitHub({
    ...worldOf([]),
    get jobs() {
      return looks[Math.min(pauses, looks.length - 1)] ?? []
    }
  })
  started.push(github)
  const notes: readonly Note[] = await wait(anInputs({ waitSeconds: seconds, currentJobId: 1 }), aContext({ runId }), {
    github: githubAt(github.apiUrl),
    publisher: { log: (line) => printed.push(line) },
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms
        pauses++
      }
    },
    signal: new AbortController().signal
  })
  return { notes, printed, requests: github.requests.length, pauses }
}

describe('a wait over HTTP', () => {
  test('ends when jobs have ended between two looks, and jobs that appear late have too', async () => {
    const { notes, printed, pauses } = await waitOn([
      [own, running(2, 'build')],
      [own, done(2, 'build')],
      [own, done(2, 'build'), running(3, 'deploy')],
      [own, done(2, 'build'), done(3, 'deploy')]
    ])
    expect([notes, pauses]).toEqual([[], 4])
    expect(printed).toEqual([
      '| waiting for 1 job (0s of 10m 00s): build',
      '| waited 5s: no other job is running',
      '| waiting for 1 job (15s of 10m 00s): deploy',
      '| waited 22s: no other job is running'
    ])
  })

  test('leaves approvals to people', async () => {
    const { notes } = await waitOn([[own, running(2, 'deploy', { status: 'waiting' })]])
    expect(notes).toMatchObject([
      { kind: 'wait_ended', message: expect.stringContaining('deploy had not ended when the wait did: it waits for an approval') }
    ])
  })

  test('of another run ends with that', async () => {
    const { notes, pauses } = await waitOn(
      [
        [running(2, 'a'), running(3, 'b')],
        [done(2, 'a'), running(3, 'b')],
        [done(2, 'a'), done(3, 'b')]
      ],
      { runId: 5 }
    )
    expect([notes, pauses]).toEqual([[], 2])
  })

  test('prints no name that the runner would obey', async () => {
    const { printed } = await waitOn([[own, running(2, '::error::x ##[add-matcher]y\n::stop-commands::z')], [own]])
    for (const line of printed) expect(line).toMatch(/^\| (?!.*##\[)/)
  })
})

describe('wait_seconds', () => {
  test('is over: the report has what had ended, and says what was still running', async () => {
    const broken = buildJob({ id: 2, name: 'test', steps: [failing('Run make', ['src/a.c:1:2: error: broken'])] })
    const slow = buildJob({ id: 3, name: 'slow', steps: [{ name: 'Run make', conclusion: null }] })
    const reported = await reportOn(worldOf([broken, slow]), { inputs: { wait_seconds: 1 } })
    expect([reported.exitCode, reported.outputs.failed_jobs, reported.outputs.status]).toEqual([0, '1', 'in_progress'])
    expect(notesOf(reported)).toContain('wait_ended: `wait_seconds` is 1: slow had not ended when the wait did: the time for it was up')
    expect(reported.stdout).toContain('| waiting for 1 job (0s of 1s): slow')
  })
})
