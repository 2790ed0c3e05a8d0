import { describe, expect, test } from '@jest/globals'
import { createDownloads, type DownloadOptions, type Downloads } from '../../../src/app/collect/downloads.ts'
import { createLogStore } from '../../../src/app/collect/log-store.ts'
import type { Job } from '../../../src/model/run.ts'
import { aLog, type FakePorts, fakePorts } from '../../support/fakes.ts'
import { aJob } from '../../support/jobs.ts'

const asked = (calls: readonly string[]): readonly number[] => calls.filter((call) => call.startsWith('log ')).map((call) => Number(call.slice(4)))

const optionsFor = ({ files }: FakePorts): DownloadOptions => ({
  whole: false,
  annotationsOf: async () => [],
  isEnough: async () => true,
  store: createLogStore(files)
})
const logOf = (downloads: Downloads, job: Job): ReturnType<Downloads['of']> => {
  downloads.start(job, true)
  return downloads.of(job)
}

describe('downloads of logs', () => {
  test('each log is asked for once, however often it is wanted', async () => {
    const ports = fakePorts({ log: () => aLog('one line\n') })
    const downloads = createDownloads(ports, optionsFor(ports))
    const job = aJob(1, 'test', 'failure')
    const [first, again] = await Promise.all([logOf(downloads, job), logOf(downloads, { ...job })])
    expect(again).toBe(first)
    expect(asked(ports.calls)).toEqual([1])
  })

  test('at most eight are under way', async () => {
    const open = new Set<number>()
    let most = 0
    const ports = fakePorts()
    const waiting: (() => void)[] = []
    const log = (id: number) =>
      new Promise<ReturnType<typeof aLog>>((resolve) => {
        open.add(id)
        most = Math.max(most, open.size)
        waiting.push(() => {
          open.delete(id)
          resolve(aLog('x\n'))
        })
        // All that may be under way are: now each of them comes.
        if (open.size === 8 || id > 16) for (const answer of waiting.splice(0)) answer()
      })
    const downloads = createDownloads({ ...ports, github: { ...ports.github, log } }, optionsFor(ports))
    await Promise.all(Array.from({ length: 20 }, (_, index) => logOf(downloads, aJob(index + 1, `job ${index}`, 'failure'))))
    expect(most).toBe(8)
  })

  test('none is started while what is known of those that wait takes too much memory', async () => {
    const ports = fakePorts({ log: () => aLog('##[group]Run make\n'.repeat(10)) })
    const downloads = createDownloads(ports, { ...optionsFor(ports), mostKnown: 12_000 })
    const jobs = Array.from({ length: 20 }, (_, index) => aJob(index + 1, `job ${index}`, 'failure'))
    const logs = jobs.map((job) => logOf(downloads, job).then((saved) => ({ job, saved })))
    // Each is known by some 1,300 bytes, and eight may be under way.
    const first = await Promise.all(logs.slice(0, 10))
    expect(asked(ports.calls).length).toBeLessThan(20)
    for (const { job, saved } of first) downloads.release(job, saved)
    for (const one of logs) await one.then(({ job, saved }) => downloads.release(job, saved))
    expect(asked(ports.calls)).toHaveLength(20)
  })
})
