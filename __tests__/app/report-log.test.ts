import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { reportLog, type SavedText } from '../../src/app/report-log.ts'
import type { Report } from '../../src/model/report.ts'
import { renderAnnotations } from '../../src/render/annotations.ts'
import { renderDigest } from '../../src/render/digest.ts'
import { renderReportJson } from '../../src/render/json.ts'
import { renderSummary } from '../../src/render/markdown/summary.ts'
import { renderOutputs } from '../../src/render/outputs.ts'
import { renderStepLog } from '../../src/render/step-log.ts'
import { schemaErrors } from '../bundle/support/report-schema.ts'
import { createLog, inChunks } from '../log/support/log-builder.ts'
import { unlimitedBudget, unlimitedCpu } from '../support/cpu.ts'
import { diagnoseCase, readCase } from '../support/read-case.ts'

const CASES = join(import.meta.dirname, '..', 'cases')

type Given = readonly [name: string, content: string | Uint8Array, step?: string]

const textOf = ([name, content, step]: Given, cuts: readonly number[] = []): SavedText => ({
  name,
  step: step ?? null,
  content: (async function* () {
    yield* inChunks(typeof content === 'string' ? new TextEncoder().encode(content) : content, cuts)
  })()
})

const OPTIONS = { repository: 'octo-org/shop', excerptLines: 30, userMatchers: [] }

const report = (...texts: readonly Given[]): Promise<Report> =>
  reportLog(
    texts.map((text) => textOf(text)),
    OPTIONS,
    { cpu: unlimitedCpu }
  )

const aLog = (job: string, script: string, said: string, end = '##[error]Process completed with exit code 1.'): string => {
  const log = createLog()
  log.line(0, "Current runner version: '2.336.0'")
  log.line(0, `Complete job name: ${job}`)
  log.group(1, script)
  log.line(2, said)
  if (end !== '') log.line(2, end)
  log.line(3, 'Post job cleanup.')
  log.complete(4)
  return log.text()
}

/** As gh prints the lines of steps, which begin at these lines. */
const asGh = (job: string, log: string, steps: readonly (readonly [name: string, line: number])[], only: string | null = null): string =>
  log
    .split('\n')
    .slice(0, -1)
    .flatMap((line, at) => {
      const name = steps.findLast(([, from]) => from <= at + 1)?.[0] ?? ''
      return only === null || name === only ? [`${job}\t${name}\t${line}\n`] : []
    })
    .join('')

describe('A report on saved logs', () => {
  test('says why a job failed as it does with the API, whichever way its log was saved', async () => {
    const differences: string[] = []
    for (const { name } of readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const log = readFileSync(join(CASES, name, 'log.txt'), 'utf8')
      const { failure, step } = await diagnoseCase(join(CASES, name))
      const failing = readCase(join(CASES, name)).steps.find(([, , conclusion]) => conclusion === 'failure')?.[1] ?? ''
      const steps = [
        ['Set up job', 1],
        [failing, step[0]],
        ['Complete job', step[1] + 1]
      ] as const
      const [alone, whole, only] = await Promise.all([
        report(['x', log]),
        report(['x', asGh('build', log, steps)]),
        report(['x', asGh('build', log, steps, failing)])
      ])
      for (const [way, { failures }] of [
        ['log', alone],
        ['--log', whole],
        ['--log-failed', only]
      ] as const)
        if (failures[0]?.message !== failure.message || failures[0]?.cause !== failure.cause)
          differences.push(`${name} ${way}: ${failures[0]?.message}`)
      expect(alone.failures[0]?.excerpt.map(({ line, text }) => `${line} ${text}`)).toEqual(
        failure.excerpt.map(({ line, text }) => `${line} ${text}`)
      )
    }
    expect(differences).toEqual([])
  })

  test('groups the jobs of several files, and names them as their logs do', async () => {
    const { jobs, failures, groups, conclusion, counts } = await report(
      ['a', aLog('test (18)', 'npm test', 'Error: no such table: users')],
      ['b', aLog('test (20)', 'npm test', 'Error: no such table: users')],
      ['c', aLog('lint', 'npm run lint', 'fine', '')]
    )
    expect(jobs.map(({ id, name, conclusion, url }) => [id, name, conclusion, url])).toEqual([
      [1, 'test (18)', 'failure', ''],
      [2, 'test (20)', 'failure', ''],
      [3, 'lint', 'unknown', '']
    ])
    expect(failures.map(({ step, url }) => [step, url])).toEqual([
      [{ number: 2, name: 'Run npm test' }, ''],
      [{ number: 2, name: 'Run npm test' }, '']
    ])
    expect([groups.length, conclusion, counts.total, counts.failure]).toEqual([1, 'failure', 3, 2])
  })

  test('reads many jobs out of what gh prints, with the lines of that text', async () => {
    const [first, second] = [aLog('x', 'make', 'fine', ''), aLog('y', 'npm test', 'Error: no such table: users')]
    const text =
      asGh('one', first, [
        ['Set up job', 1],
        ['Run make', 3]
      ]) +
      asGh('one', second, [
        ['Set up job', 1],
        ['Unit tests', 3]
      ])
    const { jobs, failures } = await report(['x', text])
    expect(jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['one', 'unknown'],
      ['one', 'failure']
    ])
    const lines = text.split('\n')
    expect(
      failures.map(({ jobId, step, excerpt }) => [jobId, step?.name, excerpt.every(({ line, text }) => lines[(line ?? 0) - 1]?.includes(text))])
    ).toEqual([[2, 'Unit tests', true]])
  })

  test('refuses more jobs than any runs have', async () => {
    const text = Array.from({ length: 10_001 }, (_, at) => `job ${at}\tSet up job\t2026-05-06T07:08:09.0Z x\n`).join('')
    await expect(report(['x', text])).rejects.toThrow('These logs name more than 10000 jobs, and so many have no run.')
  })

  test('takes the logs of one job’s steps together', async () => {
    const log = aLog('build', 'make', 'main.c:3:1: error: no')
    const [setUp, rest] = [log.slice(0, log.indexOf('\n', 90) + 1), log.slice(log.indexOf('\n', 90) + 1)]
    const { jobs, failures } = await report(['build', setUp, 'Set up job'], ['build', rest, 'Compile'])
    expect([jobs.length, failures[0]?.step, failures[0]?.findings[0]?.file]).toEqual([1, { number: 2, name: 'Compile' }, 'main.c'])
  })

  test('claims no failure where none is told, and says so', async () => {
    const { conclusion, failures, notes } = await report(['a', aLog('build', 'make', 'Error: tried again', '')], ['b', 'all is well\n'], ['c', ''])
    expect([conclusion, failures]).toEqual(['unknown', []])
    expect(notes.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'no_failing_step: No failing step was found in the log of build. A log does not say that its job passed, either',
      'no_failing_step: Nothing in b, c tells of a failure, or how it ended'
    ])
  })

  test('explains what a tool prints, in UTF-16 too, and says that nothing else tells that it failed', async () => {
    const text = "src/main.c:3:7: error: expected ';' before 'return'\n"
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
    for (const content of [text, utf16]) {
      const { failures, notes } = await report(['gcc', content])
      expect(failures.map(({ message, step }) => [message, step?.name])).toEqual([["expected ';' before 'return' (src/main.c:3)", 'gcc']])
      expect(notes.map(({ kind }) => kind)).toEqual(['only_text'])
    }
  })

  test('shows a cancelled job as one, with the step that was running', async () => {
    const { conclusion, failures, jobs } = await report(['a', aLog('build', 'make', 'still going', '##[error]The operation was canceled.')])
    expect([conclusion, failures, jobs[0]?.steps.map(({ name, conclusion }) => [name, conclusion])]).toEqual([
      'cancelled',
      [],
      [['Run make', 'cancelled']]
    ])
  })

  test('tells that a log was not looked at to its end', async () => {
    const cpu = { of: () => ({ ...unlimitedBudget, usedMs: () => 10_000 }) }
    const { failures, notes } = await reportLog([textOf(['a', aLog('build', 'make', "main.c:3:7: error: expected ';' before 'return'")])], OPTIONS, {
      cpu
    })
    expect([failures[0]?.message, failures[0]?.exitCode]).toEqual(["expected ';' before 'return' (main.c:3)", 1])
    expect(notes[0]?.message).toMatch(/was not explained to its end: finding its steps takes more CPU time than 5 s/)
  })

  test('is shown in every form without a link or an address', async () => {
    const saved = await report(['a', aLog('build', 'make', 'main.c:3:1: error: no')], ['b', aLog('lint', 'make', 'fine', '')])
    const paths = { report: '', summary: '', digest: '', logsDir: '' }
    const json = renderReportJson(saved)
    const shown = [
      renderSummary(saved, { timeline: true }).full,
      renderDigest(saved),
      renderStepLog(saved, paths).join('\n'),
      JSON.stringify(renderOutputs(saved, paths)),
      JSON.stringify(renderAnnotations(saved, { limit: 10, ownRun: false, alreadyAnnotated: () => [] })),
      json
    ].join('\n')
    expect(schemaErrors(JSON.parse(json))).toEqual([])
    expect(shown).not.toMatch(/https?:|\]\(|#step|undefined|NaN|Invalid/)
  })

  test('is made of any bytes in any pieces, and shows lines that stand there', async () => {
    const part = fc.constantFrom(
      '2026-05-06T07:08:09.0000000Z ',
      'build\tRun make\t',
      'build\tUNKNOWN STEP\t\uFEFF',
      '##[group]Run make\n',
      '##[error]Process completed with exit code 1.\n',
      'main.c:3:1: error: no\n',
      'Post job cleanup.\n',
      'é\u001b[31m',
      '\r\n',
      '\n'
    )
    const contents = fc.oneof(
      fc.array(part, { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join(''))),
      fc.uint8Array()
    )
    await fc.assert(
      fc.asyncProperty(
        contents,
        fc.array(fc.nat()),
        fc.option(fc.constantFrom('Set up job', 'x'), { nil: undefined }),
        async (content, cuts, step) => {
          const text: Given = step === undefined ? ['a', content] : ['a', content, step]
          const { failures } = await reportLog([textOf(text, cuts)], OPTIONS, { cpu: unlimitedCpu })
          const lines = new TextDecoder().decode(content).split('\n')
          for (const { line, text } of failures.flatMap(({ excerpt }) => excerpt)) expect(visible(lines[(line ?? 0) - 1])).toContain(visible(text))
        }
      ),
      { numRuns: 50 }
    )
  })
})

/** What is left of a line whatever is cleaned off it. */
const visible = (text: string | undefined): string => (text ?? 'none').replace(/\u001b\[31m|[^\x21-\x7e]/g, '')
