import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readSavedRun } from '../../demo/saved/saved-run.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'saved-run-'))
afterAll(() => rmSync(ROOT, { recursive: true }))

/** Makes a folder with these files; a value that is no text is written as JSON. */
const folderOf = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(ROOT, 'run-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return folder
}

const job = (id: number, name: string) => ({
  id,
  name,
  run_id: 77,
  run_attempt: 2,
  status: 'completed',
  conclusion: 'failure',
  html_url: `https://github.com/octo-org/shop/actions/runs/77/job/${id}`,
  steps: [{ number: 1, name: 'Set up job', status: 'completed', conclusion: 'success' }]
})
const page = (...jobs: readonly unknown[]) => ({ total_count: 2, jobs })
const JOBS = [job(11, 'build (x64)'), job(12, 'test / unit')] as const
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('the job listing of a saved run', () => {
  test.each([
    { form: 'the REST answer', jobs: page(...JOBS) },
    { form: 'a bare array', jobs: JOBS },
    { form: 'pages one after another', jobs: `${JSON.stringify(page(JOBS[0]))}${JSON.stringify(page(JOBS[1]))}` },
    { form: 'pages on lines of their own', jobs: `${JSON.stringify(page(JOBS[0]))}\r\n${JSON.stringify(page(JOBS[1]))}\r\n` },
    { form: 'an array of pages', jobs: [page(JOBS[0]), page(JOBS[1])] },
    { form: 'one job a line', jobs: JOBS.map((one) => JSON.stringify(one)).join('\n') },
    { form: 'the same job on two pages', jobs: [page(...JOBS), page(JOBS[1])] },
    { form: 'UTF-8 with a byte order mark', jobs: `\uFEFF${JSON.stringify(page(...JOBS))}` },
    { form: 'UTF-16, as PowerShell writes it', jobs: utf16(JSON.stringify(page(...JOBS))) }
  ])('is read from $form', ({ jobs }) => {
    expect(readSavedRun(folderOf({ 'jobs.json': jobs }))).toMatchObject({ repository: 'octo-org/shop', runId: 77, attempt: 2, jobs: JOBS })
  })

  test('is read with brackets and quotes inside its texts', () => {
    const odd = job(11, 'a "}{" \\ [b]')
    const text = `${JSON.stringify(page(odd))}${JSON.stringify(page(JOBS[1]))}`
    expect(readSavedRun(folderOf({ 'jobs.json': text })).jobs.map(({ name }) => name)).toEqual([odd.name, 'test / unit'])
  })

  test("is read in gh's words, with empty times and conclusions as null", () => {
    const gh = {
      databaseId: 11,
      name: 'build (x64)',
      status: 'in_progress',
      conclusion: '',
      startedAt: '2026-03-12T09:14:08Z',
      completedAt: '0001-01-01T00:00:00Z',
      url: 'https://github.com/octo-org/shop/actions/runs/77/job/11',
      steps: [
        {
          number: 1,
          name: 'Set up job',
          status: 'completed',
          conclusion: 'success',
          startedAt: '2026-03-12T09:14:09Z',
          completedAt: '2026-03-12T09:14:10Z'
        }
      ]
    }
    const saved = readSavedRun(folderOf({ 'jobs.json': { jobs: [gh] } }))
    expect(saved).toMatchObject({ repository: 'octo-org/shop', runId: 77, attempt: 1 })
    expect(saved.jobs).toEqual([
      {
        id: 11,
        run_id: 77,
        name: 'build (x64)',
        status: 'in_progress',
        conclusion: null,
        started_at: '2026-03-12T09:14:08Z',
        completed_at: null,
        html_url: 'https://github.com/octo-org/shop/actions/runs/77/job/11',
        steps: [
          {
            number: 1,
            name: 'Set up job',
            status: 'completed',
            conclusion: 'success',
            started_at: '2026-03-12T09:14:09Z',
            completed_at: '2026-03-12T09:14:10Z'
          }
        ]
      }
    ])
  })

  test('that names no run gets a made-up one', () => {
    const saved = readSavedRun(folderOf({ 'jobs.json': [{ id: 11, name: 'build' }] }))
    expect(saved).toMatchObject({ repository: 'octo-org/saved-run', runId: 29679449, attempt: 1 })
  })

  test.each([
    {
      problem: 'no jobs.json',
      files: {},
      words: /no jobs\.json in .*\n.*\n {2}gh api --paginate repos\/OWNER\/REPO\/actions\/runs\/RUN_ID\/jobs > jobs\.json/
    },
    { problem: 'no JSON', files: { 'jobs.json': 'HTTP 404' }, words: /jobs\.json cannot be used: it is not JSON: .*\n.*\n {2}gh api/ },
    { problem: 'half a file', files: { 'jobs.json': '{"jobs":[{"id":1' }, words: /it is not JSON/ },
    {
      problem: 'an error of the API',
      files: { 'jobs.json': { message: 'Not Found', status: '404' } },
      words: /a job without an id and a name: \{"message":"Not Found"/
    },
    { problem: 'no job', files: { 'jobs.json': { total_count: 0, jobs: [] } }, words: /it has no job/ },
    { problem: 'a manifest that is no JSON', files: { 'jobs.json': JOBS, 'manifest.json': 'x' }, words: /manifest\.json is not JSON/ }
  ])('says what to do about $problem', ({ files, words }) => {
    expect(() => readSavedRun(folderOf(files))).toThrow(words)
  })

  test('says that the folder is missing', () => {
    expect(() => readSavedRun(join(ROOT, 'nowhere'))).toThrow(/There is no folder .*nowhere/)
  })
})

describe('the logs of a saved run', () => {
  const TWINS = [job(11, 'build'), job(12, 'build')]
  const LONG = [job(11, `${'x'.repeat(88)} yyyyyyyy`)]
  test.each([
    { rule: 'by job id', jobs: JOBS, files: ['11.log', '12.txt'] },
    { rule: 'by job id in logs/', jobs: JOBS, files: ['logs/11.log', 'logs/12.log'] },
    { rule: "by the names of the run's zip", jobs: JOBS, files: ['0_build (x64).txt', '1_test  unit.txt'] },
    { rule: 'by the names of older zips', jobs: JOBS, files: ['-3_build (x64).txt', '-12_test  unit.txt'] },
    { rule: 'by the job name alone', jobs: JOBS, files: ['build (x64).log', 'test  unit.log'] },
    { rule: 'by number where names are the same', jobs: TWINS, files: ['2_build.txt', '10_build.txt'] },
    { rule: 'by a name that the zip cuts', jobs: LONG, files: [`4_${'x'.repeat(88)} y.txt`] },
    {
      rule: 'by names in the manifest',
      jobs: JOBS,
      files: ['b.log', 'a.log'],
      manifest: {
        jobs: [
          { job: 'test / unit', log: 'a.log' },
          { job: 'build (x64)', log: 'b.log' }
        ]
      }
    },
    {
      rule: 'by ids in the manifest',
      jobs: JOBS,
      files: ['b.log', 'a.log'],
      manifest: [
        { id: 12, file: 'a.log' },
        { job_id: 11, file: 'b.log' }
      ]
    },
    { rule: 'by the order of the manifest', jobs: JOBS, files: ['b.log', 'logs/a.log'], manifest: { logs: ['b.log', 'a.log'] } }
  ])('are found $rule', ({ jobs, files, manifest }) => {
    const logs = Object.fromEntries(files.map((file) => [file, `log in ${file}`]))
    const saved = readSavedRun(folderOf({ 'jobs.json': jobs, ...logs, ...(manifest === undefined ? {} : { 'manifest.json': manifest }) }))
    expect([...saved.logs]).toEqual(files.map((file, index) => [jobs[index]?.id, file]))
    expect(String(saved.world.log?.(11)?.body)).toBe(`log in ${files[0]}`)
  })

  test('a manifest that lists a file which is not there does not shift the others', () => {
    const saved = readSavedRun(folderOf({ 'jobs.json': JOBS, 'manifest.json': ['gone.log', 'b.log'], 'b.log': 'b' }))
    expect([...saved.logs]).toEqual([[12, 'b.log']])
  })

  test('a manifest cannot name a file outside of the folder', () => {
    const saved = readSavedRun(folderOf({ 'jobs.json': JOBS, 'manifest.json': ['../../etc/hostname.txt', '/etc/hostname.txt'] }))
    expect(saved.logs.size).toBe(0)
  })

  test('a job without a log has none on the server', () => {
    expect(readSavedRun(folderOf({ 'jobs.json': JOBS, '11.log': 'x' })).world.log?.(12)).toBeUndefined()
  })

  test('a log that PowerShell wrote is served as text', () => {
    const saved = readSavedRun(folderOf({ 'jobs.json': JOBS, '11.log': utf16('2026-03-12T09:14:08.0000000Z ✖ test') }))
    expect(saved.world.log?.(11)?.body).toBe('2026-03-12T09:14:08.0000000Z ✖ test')
  })

  test('a run without run.json is named by its jobs, and nothing is made up', () => {
    const saved = readSavedRun(folderOf({ 'jobs.json': [{ ...JOBS[0], workflow_name: 'CI' }] }))
    expect(saved.world.run).toMatchObject({ id: 77, name: 'CI', head_branch: null, display_title: null, run_number: null, event: null })
  })

  test('earlier runs are served, with the logs that are named for their jobs', () => {
    const earlier = [{ run: { id: 70, run_number: 3 }, jobs: [{ ...job(5, 'build (x64)'), run_id: 70 }, job(6, 'lint')] }]
    const saved = readSavedRun(folderOf({ 'jobs.json': JOBS, 'earlier-runs.json': earlier, '5.log': 'five', 'logs/1_lint.txt': 'whose?' }))
    expect(saved.world.otherRuns).toMatchObject([{ run: { id: 70 }, jobs: [{ id: 5 }, { id: 6 }] }])
    expect([5, 6].map((id) => String(saved.world.log?.(id)?.body))).toEqual(['five', 'undefined'])
    expect(saved.jobs).toHaveLength(2)
  })

  test('run and annotations are served when they are there', () => {
    const annotation = { path: '.github', start_line: 3, message: 'Process completed with exit code 1.' }
    const run = { id: 78, run_attempt: 3, html_url: 'https://github.com/octo-org/other/actions/runs/78', display_title: 'Fix it' }
    const saved = readSavedRun(folderOf({ 'jobs.json': JOBS, 'run.json': run, 'annotations.json': { 11: [annotation] } }))
    expect(saved).toMatchObject({ repository: 'octo-org/other', runId: 78, attempt: 3, world: { run } })
    expect(saved.world.annotations?.(11)).toEqual([annotation])
    expect(saved.world.annotations?.(12)).toEqual([])
  })
})
