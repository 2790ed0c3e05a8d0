/** Logs that are made to keep the step busy: each is explained, or the report says what was cut short, and the other jobs lose nothing. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { notesOf, type Reported, reportOn } from './support/report-on.ts'
import { buildJob, failing, worldOf } from './support/world.ts'

const ESC = '\u001b'
const times = (count: number, line: (at: number) => string): readonly string[] => Array.from({ length: count }, (_, at) => line(at))
const report = (...logs: readonly (readonly string[])[]): Promise<Reported> =>
  reportOn(worldOf(logs.map((lines, at) => buildJob({ id: at + 1, name: `job ${at + 1}`, steps: [failing('Run make', lines)] }))))

describe('Text that was slow once is explained to its end', () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      'one failure told again and again, with long numbers',
      [...times(200, () => `E   ${'1'.repeat(900)}`), 'FAILED a.py', ...times(200, (at) => `** (A${String(at).padStart(4, '0')}x${'2'.repeat(880)}`)],
      'FAILED a.py'
    ],
    [
      'escape sequences that never end',
      [...times(60, () => `${ESC}[${'!'.repeat(32_000)}`), 'src/a.c:3:7: error: no such thing'],
      'no such thing (src/a.c:3)'
    ],
    [
      'errors of the runner that are escape sequences without an end',
      [...times(400, () => `##[error]${ESC}[${'!'.repeat(4_000)}`), 'src/a.c:3:7: error: no such thing'],
      ''
    ],
    [
      'groups with long titles',
      [...times(500, (at) => `##[group]Run word ${at} ${'abc def '.repeat(450)}`), 'src/a.c:3:7: error: no such thing'],
      ''
    ],
    ['a flood of lines of one character', [times(500_000, () => 'x').join('\n'), 'src/a.c:3:7: error: no such thing'], 'no such thing (src/a.c:3)']
  ])('%s', async (_, lines, message) => {
    const reported = await report(lines, ['src/b.c:1:1: error: another'])
    expect(reported.exitCode).toBe(0)
    expect(notesOf(reported)).toBe('')
    expect(reported.report.failures).toHaveLength(2)
    expect(reported.report.failures[0]?.message).toContain(message)
    expect(reported.report.failures[1]?.message).toContain('src/b.c:1')
  })
})

describe('A problem matcher of the user’s that never ends', () => {
  const matchers = {
    problemMatcher: [
      { owner: 'endless', pattern: [{ regexp: '^(\\w+\\s?)+: error (.*)$', message: 2 }] },
      { owner: 'sound', pattern: [{ regexp: '^sound (.+)$', message: 1 }] }
    ]
  }
  const lines = times(200, (at) => (at % 20 === 0 ? `sound ${at}` : 'abcdefghijklmnopqrstuvwxyzabcde'))
  let reported: Reported
  beforeAll(async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
    await writeFile(join(workspace, 'ours.json'), JSON.stringify(matchers))
    const jobs = [1, 2].map((id) => buildJob({ id, name: `job ${id}`, steps: [failing('Run make', lines)] }))
    reported = await reportOn(worldOf(jobs), { workspace, inputs: { problem_matchers: 'ours.json' } })
    await rm(workspace, { recursive: true, force: true })
  })

  test('is dropped, and a note names it', () => {
    expect(reported.exitCode).toBe(0)
    expect(reported.report.notes.map(({ kind, message }) => `${kind} ${message}`)).toEqual([
      expect.stringContaining('matcher_removed Problem matcher endless took more than 2 s of CPU time')
    ])
  })

  test('costs another matcher nothing, in no job', () => {
    for (const { findings } of reported.report.failures) expect(findings.map(({ message }) => message)).toEqual(times(10, (at) => `${at * 20}`))
  })
})
