import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diagnose } from '../../../src/diagnose/diagnose.ts'
import { builtInMatchers } from '../../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../../src/diagnose/paths.ts'
import { saidIn } from '../../../src/diagnose/retry/words.ts'
import { diagnoseRunWithoutJobs } from '../../../src/diagnose/run-without-jobs.ts'
import type { Job, WorkflowRun } from '../../../src/model/run.ts'
import { anyCharacter } from '../../support/any-text.ts'
import { unlimitedBudget } from '../../support/cpu.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'
import { aJob } from '../../support/jobs.ts'
import { stepLines } from '../support/step-lines.ts'

/** The pieces of a file: what their first line says, and the output below it. */
const piecesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split(/\n\n(?=== )/)
    .slice(1)
    .map((piece) => {
      const [head = '', ...output] = piece.trimEnd().split('\n')
      const [first = '', second = ''] = head.slice(3).split(' | ')
      return { first, second, output: output.join('\n') }
    })

const builtIn = builtInMatchers()

const failureOf = async (output: string, some: Partial<Job> = {}, said: readonly string[] = []) => {
  const { failure } = await diagnose({
    toPath: createPathMapper('acme/shop'),
    job: {
      ...aJob(7, 'test', 'failure'),
      steps: [{ number: 3, name: 'Test', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }],
      ...some
    },
    allowedToFail: false,
    annotations: said.map((message) => ({ level: 'failure', path: '.github', startLine: 1, title: '', message })),
    cut: null,
    unreadBecause: null,
    isNumbered: true,
    lines: stepLines(`${output}\n##[error]Process completed with exit code 1.`),
    excerptLines: 30,
    baseline: null,
    matchers: { builtIn, users: [], usedMs: new Map() },
    cpu: unlimitedBudget
  })
  return failure
}
const retryOf = async (...of: Parameters<typeof failureOf>) => (await failureOf(...of)).retry

/** The name of the server does not stand in the lines that explain it. */
const UNSURE = 'yarn 1, status'

describe('A failure of the network, of a registry or of GitHub may pass when it is run again', () => {
  test.each(piecesOf('transient.txt').filter(({ first }) => first !== UNSURE))('$first', async ({ output }) => {
    expect(await retryOf(output)).toEqual({ class: 'transient', reason: expect.stringMatching(/^The line ".{5,210}" tells of a [a-zA-Z ]+$/) })
  })

  test('without a server’s name nothing is claimed', async () => {
    const [piece] = piecesOf('transient.txt').filter(({ first }) => first === UNSURE)
    expect((await retryOf(piece?.output ?? '')).class).toBe('unknown')
  })

  test('a lost runner is one', async () => {
    const lost = 'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process.'
    expect(await retryOf('', {}, [lost])).toEqual({ class: 'transient', reason: `The line "${lost}" tells of a runner that was lost` })
  })
})

const lasting = piecesOf('lasting.txt')

describe('What only speaks of a network will not pass by itself', () => {
  test.each(lasting)('$first: $second', async ({ first, output }) => {
    expect((await retryOf(output)).class).toBe(first)
  })

  test.each(lasting.filter(({ first }) => first === 'code'))('nor after a download that the step went on without: $second', async ({ output }) => {
    const download = 'curl: (6) Could not resolve host: github.com'
    const between = Array.from({ length: 20 }, (_, at) => `working ${at}`).join('\n')
    expect((await retryOf(`${download}\n${between}\n${output}`)).class).not.toBe('transient')
    expect((await retryOf(`${output}\n${between}\n${download}`)).class).not.toBe('transient')
  })

  test('a login that was refused is no less so because a name was not resolved before', async () => {
    const refused = 'fatal: Authentication failed for https://github.com/acme/shop.git/'
    expect((await retryOf(`curl: (6) Could not resolve host: github.com\n${'working\n'.repeat(20)}${refused}`)).class).toBe('credentials')
  })
})

describe('Causes that no line has to prove', () => {
  test.each([
    { name: 'a time limit', said: ['The job has exceeded the maximum execution time of 6h0m0s'], cause: 'timed_out', wanted: 'unknown' },
    { name: 'a cancelled job', job: { conclusion: 'cancelled' }, cause: 'cancelled', wanted: 'unknown' },
    {
      name: 'a job that never started',
      said: ['The job was not started because recent account payments have failed'],
      cause: 'not_started',
      wanted: 'unknown'
    },
    {
      name: 'used up memory',
      output: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      cause: 'out_of_memory',
      wanted: 'unknown'
    },
    { name: 'a full disk', output: 'write /a: no space left on device', cause: 'disk_full', wanted: 'unknown' },
    { name: 'a step that printed nothing', cause: 'exit_code', wanted: 'unknown' }
  ])('$name', async ({ output = '', job = {}, said = [], cause, wanted }) => {
    expect(await failureOf(output, job, said)).toMatchObject({ cause, retry: { class: wanted } })
  })

  test('a run without jobs', () => {
    expect(diagnoseRunWithoutJobs({ url: 'https://x.example', attempt: 1 } as WorkflowRun).retry.class).toBe('code')
  })
})

describe('Any text is classed', () => {
  test('whatever it holds', async () => {
    const words = fc.constantFrom(...[...piecesOf('transient.txt'), ...lasting].flatMap(({ output }) => output.split('\n')))
    const texts = fc.array(fc.oneof(words, fc.string({ unit: anyCharacter })), { maxLength: 12 }).map((lines) => lines.join('\n'))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { class: found, reason } = await retryOf(text)
        expect(['transient', 'credentials', 'code', 'unknown']).toContain(found)
        expect(reason.length).toBeLessThan(400)
      }),
      { numRuns: 60 }
    )
  })

  test('a quotation is short and holds the words that prove it', async () => {
    const { reason } = await retryOf(`fatal: unable to access 'https://github.com/${'a'.repeat(600)}': Could not resolve host: github.com`)
    expect(reason).toMatch(/^The line "…a+': Could not resolve host: github\.com" tells of a name that could not be resolved$/)
    expect(reason.length).toBeLessThan(300)
  })

  test('a hostile line costs no time', () => {
    const ms = cpuMsOf(() => {
      for (const stem of ['reset time ', 'token ', 'host=', 'lookup a.', 'secret_', '//a-', '1.', 'status', '429 ', '"https://', 'getaddrinfo '])
        saidIn(stem.repeat(4_000).slice(0, 4_000), true)
    })
    expect(ms).toBeLessThan(1_000)
  })
})
