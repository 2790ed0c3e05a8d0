import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { jobNamed, notesOf, type Reported, reportOn } from '../bundle/support/report-on.ts'
import { world } from './support/world.ts'

/** Making links takes a permission on Windows, and there are no pipes in a folder. */
const onPosix = process.platform === 'win32' ? describe.skip : describe

/** What a checkout brings, by path: a link's target, a pipe, an empty folder, or one with a file in it. */
type Checkout = Readonly<Record<string, { readonly link: string } | 'pipe' | 'folder' | 'full folder' | 'file'>>

const bring = async (workspace: string, checkout: Checkout): Promise<void> => {
  for (const [name, what] of Object.entries(checkout)) {
    const path = join(workspace, name)
    await mkdir(dirname(path), { recursive: true })
    if (typeof what === 'object') await symlink(what.link, path)
    else if (what === 'pipe') execFileSync('mkfifo', [path])
    else if (what === 'file') await writeFile(path, 'theirs')
    else await mkdir(what === 'folder' ? path : join(path, 'theirs'), { recursive: true })
  }
}

interface InCheckout extends Reported {
  /** What is in the workspace then, sorted. */
  readonly left: readonly string[]
}

/** Runs the bundle with `output_dir: report` in a checkout, and sees to it that nothing outside of it is touched. */
const reportInto = async (checkout: Checkout, inputs: Readonly<Record<string, string>> = {}): Promise<InCheckout> => {
  const home = await mkdtemp(join(tmpdir(), 'checkout-'))
  const workspace = join(home, 'work')
  try {
    await mkdir(join(home, 'outside'))
    await writeFile(join(home, 'outside', 'precious'), 'kept')
    await mkdir(workspace)
    await bring(workspace, checkout)
    const reported = await reportOn(world, { workspace, inputs: { output_dir: 'report', ...inputs } })
    expect([await readdir(home), await readdir(join(home, 'outside'))]).toEqual([['outside', 'work'], ['precious']])
    expect(await readFile(join(home, 'outside', 'precious'), 'utf8')).toBe('kept')
    const left = (await readdir(workspace, { recursive: true })).sort()
    return { ...reported, left }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

const LOGS = ['lint-2.log', 'test-1.log']
const isExplained = ({ summary, outputs }: Reported): void => {
  expect(summary).toContain('TS2322')
  expect(outputs).toMatchObject({ conclusion: 'failure', failed_jobs: '2' })
  expect(outputs.failures).toContain('TS2322')
}

onPosix('what a checkout brings where the report goes', () => {
  const OUTSIDE = '../../outside/precious'
  test.each<[string, Checkout]>([
    [
      'links as files, as parts and as logs/',
      {
        'report/summary.md.part': { link: OUTSIDE },
        'report/report.json.part': { link: OUTSIDE },
        'report/summary.md': { link: OUTSIDE },
        'report/report.json': { link: '../../outside/new' },
        'report/digest.md': { link: OUTSIDE },
        'report/logs': { link: '../../outside' }
      }
    ],
    [
      'links as logs, and empty folders as files',
      {
        'report/logs/test-1.log': { link: `../${OUTSIDE}` },
        'report/logs/lint-2.log': { link: '../../../outside' },
        'report/summary.md': 'folder',
        'report/digest.md': 'folder',
        'report/report.json': 'folder'
      }
    ],
    [
      'pipes as files and as parts',
      {
        'report/summary.md.part': 'pipe',
        'report/report.json.part': 'pipe',
        'report/logs/test-1.log.part': 'pipe',
        'report/summary.md': 'pipe',
        'report/digest.md': 'pipe',
        'report/report.json': 'pipe',
        'report/logs/test-1.log': 'pipe'
      }
    ],
    ['a pipe as logs/', { 'report/logs': 'pipe' }]
  ])('%s: the report is complete, and nothing outside is written', async (_, checkout) => {
    const reported = await reportInto(checkout)
    isExplained(reported)
    expect([reported.exitCode, reported.stderr]).toEqual([0, ''])
    expect(reported.left).toEqual(
      expect.arrayContaining(['report/report.json', 'report/summary.md', 'report/digest.md', ...LOGS.map((name) => `report/logs/${name}`)])
    )
    expect([reported.hasReport, reported.summaryFile?.includes('TS2322')]).toEqual([true, true])
    expect(reported.logFiles.filter((name) => !name.endsWith('.part')).sort()).toEqual(LOGS)
    expect(notesOf(reported)).toBe('')
  })

  test.each([
    ['report.json', 'report_path', 'summary_path'],
    ['summary.md', 'summary_path', 'report_path'],
    ['digest.md', 'digest_path', 'summary_path']
  ] as const)('a folder that is not empty as %s: that file is not written, all else is, and says so', async (name, lost, kept) => {
    const reported = await reportInto({ [`report/${name}`]: 'full folder' })
    isExplained(reported)
    expect([reported.exitCode, reported.outputs[lost]]).toEqual([0, ''])
    expect(reported.outputs[kept]).not.toBe('')
    expect(reported.left).toContain(`report/${name}/theirs`)
    const says = new RegExp(`${name} could not be written: .*a folder that is not empty stands in its place`)
    for (const text of [reported.stdout, reported.summary, reported.summaryFile ?? notesOf(reported)]) expect(text).toMatch(says)
    if (name !== 'report.json') expect(reported.report.notes.map(({ kind }) => kind)).toEqual(['not_written'])
  })

  test('a file as logs/: the logs are explained from memory', async () => {
    const reported = await reportInto({ 'report/logs': 'file' })
    isExplained(reported)
    expect([reported.exitCode, reported.outputs.logs_dir]).toEqual([0, ''])
    expect(jobNamed(reported, 'test').log).toMatchObject({ state: 'read', path: null, reason: null })
    expect(notesOf(reported)).toMatch(
      /log_removed: The logs of test, lint were read, but not kept .*logs cannot be written: a file stands in its place/
    )
    expect(notesOf(reported)).toContain('not_written: logs could not be written')
  })

  test.each<[string, Checkout, string]>([
    ['the folder itself', { report: { link: '../outside' } }, 'report'],
    ['a folder above it', { build: { link: '../outside' } }, 'build/report'],
    ['the folder itself, within the checkout', { report: { link: 'real' }, real: 'folder' }, 'report']
  ])('a link as %s: nothing is written, the summary and the outputs are there, and an error says so', async (_, checkout, outputDir) => {
    const reported = await reportInto(checkout, { output_dir: outputDir })
    isExplained(reported)
    expect([reported.exitCode, reported.stderr, reported.hasReport]).toEqual([1, '', false])
    expect(reported.left.filter((name) => !name.includes('/'))).toEqual(Object.keys(checkout).sort())
    expect(reported.outputs).toMatchObject({ report_path: '', summary_path: '', digest_path: '', logs_dir: '' })
    const error = reported.commands.filter(({ name, message }) => name === 'error' && message.includes('Nothing can be written to'))
    expect(error.map(({ message }) => message)).toEqual([expect.stringMatching(/is a link\.\n.*`output_dir`/)])
    expect(reported.summary).toContain('Nothing can be written to')
  })
})
