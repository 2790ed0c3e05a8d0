import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isObject } from '../../demo/saved/job-listing.ts'
import { readSavedRun } from '../../demo/saved/saved-run.ts'

const FOLDER = join(import.meta.dirname, '../../demo/recording')
const MAX_BYTES = 220_000
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
const ended = saved.jobs.filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped')
/** Jobs that passed in attempt 1 are listed again in attempt 2, with the times that they had. */
const finished = ended.filter(({ run_attempt, conclusion }) => run_attempt === 2 || conclusion !== 'success')

describe('the recording of the demo', () => {
  test('has jobs of every kind that a report shows, in two attempts', () => {
    const first = ['lint: success', 'test (ubuntu-latest, 22): failure', 'test (ubuntu-latest, 24): failure', 'test (windows-latest, 24): cancelled']
    const then = ['test (macos-latest, 24): success', 'types: failure']
    expect(saved.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      ...[...first, ...then, 'smoke: failure', 'deploy: skipped'],
      ...[...first, ...then, 'smoke: success', 'deploy: skipped', 'report: null']
    ])
    expect([saved.attempt, saved.jobs.map(({ run_attempt }) => run_attempt)]).toEqual([2, [...Array(8).fill(1), ...Array(9).fill(2)]])
  })

  test('has earlier runs of both branches, with the logs of the newest jobs that passed', () => {
    const earlier = saved.world.otherRuns ?? []
    expect(earlier.map(({ run }) => `${run.run_number} ${run.head_branch} ${run.conclusion}`)).toEqual([
      '127 fix/rounding failure',
      '126 main failure',
      '125 fix/rounding success',
      '124 main success'
    ])
    const read = earlier.flatMap(({ run, jobs }) => jobs.filter(({ id }) => saved.world.log?.(Number(id))).map(({ name }) => [run.run_number, name]))
    expect(read).toEqual([
      [126, 'test (ubuntu-latest, 22)'],
      [124, 'types']
    ])
  })

  test('says of a cancelled job in the words of GitHub why it was', () => {
    const cancelled = saved.jobs.filter(({ conclusion }) => conclusion === 'cancelled')
    expect(cancelled.map(({ id }) => saved.world.annotations?.(id)[0]?.message)).toEqual(
      Array(2).fill('The strategy configuration was canceled because "test.ubuntu-latest_24" failed')
    )
  })

  test('is small', () => {
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
    const annotation = saved.world.annotations?.(job.id).findLast(({ path }) => path === '.github')
    const lines = linesOf(job.id)
    const error = lines.findIndex(({ text }) => text === `##[error]${annotation?.message}`)
    const first = lines[error - Number(annotation?.start_line) + 1]
    const step = stepsOf(job).find(({ conclusion }) => conclusion === job.conclusion)
    expect(first?.text).toMatch(/^##\[group\]Run (node --test|npm run types|node src\/server)/)
    expect(first?.second).toBe(seconds(step?.started_at))
  })

  test('both failed legs of the matrix failed in the same test', () => {
    const told = saved.jobs
      .filter(({ name, conclusion }) => name.startsWith('test (') && conclusion === 'failure')
      .map(({ id }) => linesOf(id).filter(({ text }) => text.includes('1234.57 !== 1235')).length)
    expect(told).toEqual([1, 1, 1, 1])
  })

  test.each([1, 2])('jobs that others need were done when those were created, in attempt %d', (attempt) => {
    const last =
      finished
        .filter(({ run_attempt }) => run_attempt === attempt)
        .map(({ completed_at }) => String(completed_at))
        .sort()
        .at(-1) ?? ''
    for (const { created_at } of saved.jobs.filter(({ name, run_attempt }) => run_attempt === attempt && (name === 'deploy' || name === 'report'))) {
      expect(String(created_at) > last).toBe(true)
    }
  })

  test('holds no path of the machine that recorded it', () => {
    const text = finished.flatMap(({ id }) => linesOf(id).map((line) => line.text)).join('\n')
    expect(text).not.toMatch(/\/tmp\/|\/var\/folders|AppData|node_modules/)
  })
})
