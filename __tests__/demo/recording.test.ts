import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isObject } from '../../demo/saved/job-listing.ts'
import { readSavedRun } from '../../demo/saved/saved-run.ts'

const FOLDER = join(import.meta.dirname, '../../demo/recording')
const MAX_BYTES = 60_000
const TIMED = /^(?<second>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{7}Z (?<text>.*)$/

const saved = readSavedRun(FOLDER)
const linesOf = (jobId: number): readonly { readonly second: string; readonly text: string }[] => {
  const lines = readFileSync(join(FOLDER, saved.logs.get(jobId) ?? ''), 'utf8').split(/\r?\n/)
  return lines.slice(0, -1).map((line) => {
    const { second = '', text = '' } = TIMED.exec(line.replace(/^\uFEFF/, ''))?.groups ?? {}
    return { second, text }
  })
}
const stepsOf = (job: (typeof saved.jobs)[number]) => (Array.isArray(job.steps) ? job.steps.filter(isObject) : [])
const seconds = (time: unknown): string => String(time).replace('Z', '')
const finished = saved.jobs.filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped')

describe('the recording of the demo', () => {
  test('has jobs of every kind that a report shows', () => {
    expect(saved.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'lint: success',
      'test (ubuntu-latest, 22): failure',
      'test (ubuntu-latest, 24): failure',
      'test (windows-latest, 24): cancelled',
      'test (macos-latest, 24): success',
      'types: failure',
      'deploy: skipped',
      'report: null'
    ])
  })

  test('is small, since everybody who uses the action downloads it', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(FOLDER, name)))
    expect(files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)).toBeLessThan(MAX_BYTES)
  })

  test('has a log of every job that ran to its end, and of no other', () => {
    expect([...saved.logs.keys()]).toEqual(finished.map(({ id }) => id))
  })

  test.each(finished)('the log of $name is in the format of the runner', ({ id, labels }) => {
    const text = readFileSync(join(FOLDER, saved.logs.get(id) ?? ''), 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.includes('\r\n')).toBe(String(labels).startsWith('windows'))
    const seconds = linesOf(id).map(({ second }) => second)
    expect(seconds).not.toContain('')
    expect(seconds).toEqual([...seconds].sort())
  })

  test.each(finished)('every log line of $name was written while its job and one of its steps ran', (job) => {
    const steps = stepsOf(job).filter(({ conclusion }) => conclusion !== 'skipped')
    for (const { second } of linesOf(job.id)) {
      expect(second >= seconds(job.started_at) && second <= seconds(job.completed_at)).toBe(true)
      expect(steps.some(({ started_at, completed_at }) => second >= seconds(started_at) && second <= seconds(completed_at))).toBe(true)
    }
  })

  test.each(finished)('the steps of $name follow each other without a gap in time', (job) => {
    const steps = stepsOf(job)
    expect(steps.map(({ number }) => number)).toEqual(steps.map(({ number }) => Number(number)).sort((a, b) => a - b))
    expect(steps.slice(1).map(({ started_at }) => started_at)).toEqual(steps.slice(0, -1).map(({ completed_at }) => completed_at))
  })

  test.each(finished.filter(({ conclusion }) => conclusion !== 'success'))('an annotation of $name names the error line of its step', (job) => {
    const annotation = saved.world.annotations?.(job.id).find(({ path }) => path === '.github')
    const lines = linesOf(job.id)
    const error = lines.findIndex(({ text }) => text === `##[error]${annotation?.message}`)
    const first = lines[error - Number(annotation?.start_line) + 1]
    const step = stepsOf(job).find(({ conclusion }) => conclusion === job.conclusion)
    expect(first?.text).toMatch(/^##\[group\]Run (node --test|npx tsc)/)
    expect(first?.second).toBe(seconds(step?.started_at))
  })

  test('both failed legs of the matrix failed in the same test', () => {
    const [one, other] = saved.jobs
      .filter(({ name, conclusion }) => name.startsWith('test (') && conclusion === 'failure')
      .map(({ id }) => linesOf(id).filter(({ text }) => text.includes('1234.57 !== 1235')).length)
    expect([one, other]).toEqual([1, 1])
  })

  test('jobs that others need were done when those were created', () => {
    const last =
      finished
        .map(({ completed_at }) => String(completed_at))
        .sort()
        .at(-1) ?? ''
    for (const { created_at } of saved.jobs.filter(({ name }) => name === 'deploy' || name === 'report')) {
      expect(String(created_at) > last).toBe(true)
    }
  })

  test('holds no path of the machine that recorded it', () => {
    const text = finished.flatMap(({ id }) => linesOf(id).map((line) => line.text)).join('\n')
    expect(text).not.toMatch(/\/tmp\/|\/var\/folders|AppData|node_modules/)
  })
})
