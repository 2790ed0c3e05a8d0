import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { reportSavedLogs } from '../../src/cli/log-command.ts'
import { MOST_BYTES, MOST_ENTRIES } from '../../src/cli/saved/archive.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { Report } from '../../src/model/report.ts'
import { createLog } from '../log/support/log-builder.ts'
import { makeZip, type ZipEntry } from './support/zip.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saved-logs-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

const save = (name: string, content: string | Uint8Array): string => {
  const path = join(FOLDER, name)
  writeFileSync(path, content)
  return path
}

const pipe = async function* (...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}

const report = (files: readonly string[], stdin: AsyncIterable<Uint8Array> = pipe()): Promise<Report> =>
  reportSavedLogs(files, { repository: null, excerptLines: 30, userMatchers: [] }, { stdin })

/** The sentence that the command ends with, and what it says to do. */
const refusal = async (files: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<string> => {
  try {
    await report(files, stdin)
  } catch (error) {
    if (error instanceof ReportError && error.kind === 'input') return `${error.message} ${error.hint}`.replaceAll(FOLDER, '').trim()
    throw error
  }
  return 'none'
}

const aLog = (job: string, script: string, said: string): string => {
  const log = createLog()
  log.line(0, "Current runner version: '2.336.0'")
  if (job !== '') log.line(0, `Complete job name: ${job}`)
  log.group(1, script)
  log.line(2, said)
  log.line(2, '##[error]Process completed with exit code 1.')
  log.complete(4)
  return log.text()
}

const told = ({ jobs, failures }: Report): readonly string[] =>
  jobs.map(({ id, name, conclusion }) => {
    const failure = failures.find(({ jobId }) => jobId === id)
    return failure === undefined ? `${name}: ${conclusion}` : `${name} › ${failure.step?.name}: ${failure.message}`
  })

const RUN = [
  { name: '1_lint.txt', content: aLog('checks / lint', 'npm run lint', 'Error: too long') },
  { name: '0_build (a, b).txt', content: aLog('', 'make', "main.c:3:7: error: expected ';' before 'return'") },
  { name: 'build (a, b)/1_Set up job.txt', content: 'never read' },
  { name: 'build (a, b)/system.txt', content: 'never read' },
  { name: 'old/10_Complete job.txt', content: '2026-05-06T07:08:09.0Z Cleaning up orphan processes\n' },
  { name: 'old/2_Unit tests.txt', content: '\uFEFF2026-05-06T07:08:09.0Z ##[error]Process completed with exit code 3.\n' },
  { name: 'old/1_Set up job.txt', content: "\uFEFF2026-05-06T07:08:09.0Z Current runner version: '2.336.0'\n" }
]
const OF_RUN = [
  "build (a, b) › Run make: expected ';' before 'return' (main.c:3)",
  'checks / lint › Run npm run lint: too long',
  'old › Unit tests: Exit code 3, and nothing in the log says why'
]

describe('The command for saved logs', () => {
  test('explains files, standard input and archives together', async () => {
    const files = [save('a.log', aLog('', 'npm test', 'Error: no such table: users')), '-', save('run.zip', makeZip(RUN))]
    expect(told(await report(files, pipe('build\tUnit tests\t2026-05-06T07:08:09.0Z ', '##[error]Process completed with exit code 2.\n')))).toEqual([
      'a › Run npm test: no such table: users',
      'build › Unit tests: Exit code 2, and nothing in the log says why',
      ...OF_RUN
    ])
  })

  test('knows an archive on standard input by its first bytes', async () => {
    const bytes = makeZip(RUN)
    expect(told(await report(['-'], pipe(bytes.subarray(0, 1), bytes.subarray(1, 100), bytes.subarray(100))))).toEqual(OF_RUN)
  })

  test('reads every text of an archive that is none of a run', async () => {
    expect(
      told(await report([save('x.zip', makeZip([{ name: 'logs/test-7.log', content: aLog('', 'make', 'Error: no such table: users') }]))]))
    ).toEqual(['logs/test-7 › Run make: no such table: users'])
  })

  const entry = (more: Partial<ZipEntry> = {}): ZipEntry => ({ name: '0_build.txt', content: 'x\n'.repeat(1_000), ...more })
  const zip = makeZip([entry()])
  const LARGE = 'is too large: at most 10,000 entries and 2 GiB unpacked are read. Unpack it, and name the files that matter.'
  const AGAIN = 'Download it once more.'
  test.each<readonly [string, Buffer, string]>([
    ['holds no log', makeZip([{ name: 'a.png', content: '' }]), 'holds no log: no file in it ends with .txt or .log.'],
    ['has nothing in it', makeZip([]), 'holds no log: no file in it ends with .txt or .log.'],
    ['is encrypted', makeZip([entry({ flags: 1 })]), 'is encrypted. Unpack it, and name the files in it.'],
    ['has too many entries', makeZip([entry()], MOST_ENTRIES + 1), LARGE],
    ['would take too much room', makeZip([entry(), entry({ name: '1_b.txt', size: MOST_BYTES })]), LARGE],
    [
      'holds more than it says',
      makeZip([entry({ size: 10 })]),
      `cannot be read: too many bytes in the stream. expected 10. got at least 2000. ${AGAIN}`
    ],
    ['holds other bytes than were packed', makeZip([entry({ crc: 1 })]), 'is damaged: the content of "0_build.txt" is not what was packed.'],
    ['is packed in an unknown way', makeZip([entry({ method: 99 })]), `cannot be read: unsupported compression method: 99. ${AGAIN}`],
    [
      'was cut off',
      zip.subarray(0, zip.length - 30),
      `cannot be read: End of central directory record signature not found. Either not a zip file, or file is truncated. ${AGAIN}`
    ]
  ])('says that an archive %s', async (name, bytes, expected) => {
    const file = save(`${name}.zip`, bytes)
    expect(await refusal([file])).toBe(`The archive "/${name}.zip" ${expected}`)
  })

  test('takes any damage to an archive for a sentence, if it sees it', async () => {
    const whole = makeZip(RUN)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        await refusal(['-'], pipe(bytes))
      })
    )
  })

  test.each([
    [[], 'No log is named.'],
    [['-', '-'], 'Standard input (-) is named twice; it can be read once.'],
    [[join(FOLDER, 'none.log')], '"/none.log" cannot be read: there is no such file (ENOENT).'],
    [[FOLDER], '"" is a folder, and no log. Name the files in it.']
  ])('refuses %j', async (files, expected) => {
    expect(await refusal(files)).toContain(expected)
  })
})
