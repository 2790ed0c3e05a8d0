import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../../src/action/inputs.ts'
import { type WaitProgress, waitForRun } from '../../src/app/wait.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { RunWatch, WatchQuery } from '../../src/model/ports.ts'
import type { Note } from '../../src/model/report.ts'
import type { Job } from '../../src/model/run.ts'
import { aContext, anInputs } from '../support/fakes.ts'
import { aJob, RUN_ID } from '../support/jobs.ts'

const own = aJob(1, 'report', null, { runnerName: 'runner-a' })
const queued = (id: number, name: string): Job => ({ ...aJob(id, name, null), status: 'queued' })
const waiting = (id: number, name: string): Job => ({ ...aJob(id, name, null), status: 'waiting' })
const OTHER = { runId: 5 }

/** What each look shows; the last one from then on. */
interface Looks {
  readonly status?: readonly (string | Error)[]
  readonly jobs?: readonly (readonly Job[] | Error)[]
  readonly remaining?: number
  /** Cancelled after so many looks. */
  readonly cancelAfter?: number
}

interface Waited {
  readonly notes: readonly Note[]
  /** When the run was looked at, in seconds. */
  readonly looks: readonly number[]
  readonly told: readonly WaitProgress[]
  readonly queries: readonly WatchQuery[]
}

const waitOn = async ({ status, jobs, remaining, cancelAfter }: Looks, seconds = 600, inputs: Partial<Inputs> = {}): Promise<Waited> => {
  let now = 1_000_000
  const looks: number[] = []
  const told: WaitProgress[] = []
  const queries: WatchQuery[] = []
  const at = <T>(list: readonly (T | Error)[]): T => {
    const value = list[Math.min(looks.length, list.length) - 1]
    if (value === undefined || value instanceof Error) throw value ?? new Error('nothing to show')
    return value
  }
  const isOwn = (inputs.runId ?? RUN_ID) === RUN_ID
  const look = (): void => void looks.push((now - 1_000_000) / 1000)
  const watch: RunWatch = {
    status: async () => {
      look()
      return at(status ?? ['in_progress'])
    },
    jobs: async () => {
      if (isOwn || inputs.jobId !== undefined) look()
      return at(jobs ?? [[]])
    },
    remaining: () => remaining ?? null
  }
  const notes = await waitForRun(anInputs({ waitSeconds: seconds, ...inputs }), aContext(), {
    watch: async (query) => {
      queries.push({ runId: query.runId, attempt: query.attempt, jobId: query.jobId })
      return watch
    },
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms
      }
    },
    isCancelled: () => cancelAfter !== undefined && looks.length >= cancelAfter,
    onProgress: (progress) => told.push(progress)
  })
  return { notes, looks, told, queries }
}
const rounded = (looks: readonly number[]): readonly number[] => looks.map(Math.round)

describe('our own run', () => {
  test('is waited for until two looks 10 s apart show no unfinished job but ours', async () => {
    const { notes, looks } = await waitOn({
      jobs: [
        [own, queued(2, 'build')],
        [own, aJob(2, 'build', 'success')]
      ]
    })
    expect([notes, looks]).toEqual([[], [0, 5, 15]])
  })

  test('is waited for further when a job with needs appears late', async () => {
    const built = aJob(2, 'build', 'success')
    const { notes, looks } = await waitOn({
      jobs: [
        [own, built],
        [own, built, queued(3, 'deploy')],
        [own, built, aJob(3, 'deploy', 'success')]
      ]
    })
    expect([notes, looks]).toEqual([[], [0, 10, 15, 25]])
  })

  test('is not waited for when only approvals are left: a note names them', async () => {
    const { notes, looks } = await waitOn({ jobs: [[own, waiting(2, 'production'), waiting(3, 'staging')]] })
    expect(looks).toEqual([0, 10])
    expect(notes).toEqual([
      { kind: 'wait_ended', message: 'production, staging had not ended when the wait did: they wait for an approval', data: { jobs: 2 } }
    ])
  })

  test('counts only the jobs that the report is about: two reports of a run do not wait for each other', async () => {
    const { notes, looks } = await waitOn({ jobs: [[own, queued(2, 'other report'), aJob(3, 'test', 'failure')]] }, 600, { jobs: ['test'] })
    expect([notes, looks]).toEqual([[], [0, 10]])
  })

  test('is looked at again after 5 s, then each time 1.4 times as long, to the second at which the time is up', async () => {
    const { notes, looks } = await waitOn({ jobs: [[own, queued(2, 'build')]] }, 60)
    expect(rounded(looks)).toEqual([0, 5, 12, 22, 36, 55, 60])
    expect(notes).toEqual([{ kind: 'wait_ended', message: 'build had not ended when the wait did: the time for it was up', data: { jobs: 1 } }])
  })

  test('is looked at every two minutes at last', async () => {
    const { looks } = await waitOn({ jobs: [[own, queued(2, 'build')]] }, 3_600)
    const pauses = looks.slice(1).map((at, index) => at - (looks[index] ?? 0))
    expect(Math.max(...pauses)).toBe(120)
  })

  test.each([4_000, 7_200, 21_600])('is looked at for all of %i s, and again at most 40 times', async (seconds) => {
    const { notes, looks } = await waitOn({ jobs: [[own, queued(2, 'build')]] }, seconds)
    expect(looks.length).toBeLessThanOrEqual(41)
    expect(looks.at(-1)).toBeCloseTo(seconds)
    expect(notes).toHaveLength(1)
  })

  test('is not waited for below 100 remaining requests', async () => {
    const { notes, looks } = await waitOn({ jobs: [[own, queued(2, 'build')]], remaining: 99 })
    expect(looks).toEqual([0])
    expect(notes[0]?.message).toBe("build had not ended when the wait did: fewer than 100 requests are left before GitHub's rate limit")
  })
})

describe('another run', () => {
  test('is waited for until it is completed, also while none of its jobs runs, or only approvals are left', async () => {
    const { notes, looks, queries } = await waitOn(
      { status: ['queued', 'in_progress', 'waiting', 'waiting', 'completed'], jobs: [[], [], [waiting(2, 'deploy')]] },
      600,
      OTHER
    )
    expect([notes, rounded(looks)]).toEqual([[], [0, 5, 12, 22, 36]])
    expect(queries).toEqual([{ runId: 5, attempt: null, jobId: null }])
  })

  test('that has ended costs no wait', async () => {
    const { notes, looks, told } = await waitOn({ status: ['completed'] }, 600, OTHER)
    expect([notes, looks, told]).toEqual([[], [0], []])
  })

  test('without a job yet is named itself', async () => {
    const { notes } = await waitOn({ status: ['queued'] }, 3, OTHER)
    expect(notes[0]?.message).toBe('The run had not ended when the wait did: the time for it was up')
  })
})

test('a single job is waited for until it has ended', async () => {
  const { notes, looks, queries } = await waitOn({ jobs: [[queued(7, 'build')], [aJob(7, 'build', 'failure')]] }, 600, { jobId: 7 })
  expect([notes, looks]).toEqual([[], [0, 5]])
  expect(queries[0]).toMatchObject({ jobId: 7 })
})

describe('a look that fails', () => {
  const down = new ReportError('server', 'GitHub failed.')
  const running = [own, queued(2, 'build')]

  test('costs nothing but itself', async () => {
    const { notes, looks } = await waitOn({ jobs: [running, down, down, running, down, down, [own]] })
    expect([notes, looks.length]).toEqual([[], 8])
  })

  test('three times in a row ends the wait, with a note that says why', async () => {
    const { notes, looks } = await waitOn({ jobs: [running, down] })
    expect(looks).toHaveLength(4)
    expect(notes).toEqual([
      { kind: 'wait_ended', message: 'build had not ended when the wait did: the run could not be looked at. GitHub failed.', data: { jobs: 1 } }
    ])
  })

  test.each(['forbidden', 'unauthorized', 'rate_limited', 'not_found'] as const)('because of %s ends it at once', async (kind) => {
    const { looks } = await waitOn({ jobs: [new ReportError(kind, 'No.')] })
    expect(looks).toEqual([0])
  })

  test('because of a bug is told as one', async () => {
    await expect(waitOn({ jobs: [new TypeError('x is not a function')] })).rejects.toThrow('x is not a function')
  })
})

test('a cancelled wait ends at once, without a note', async () => {
  const { notes, looks } = await waitOn({ jobs: [[own, queued(2, 'build')]], cancelAfter: 3 })
  expect([notes, looks.length]).toEqual([[], 3])
})

describe('progress', () => {
  test('is told when the number of unfinished jobs changes', async () => {
    const jobs = [[own, queued(2, 'a'), queued(3, 'b')], [own, queued(2, 'a'), queued(3, 'b')], [own, queued(3, 'b')], [own]]
    const { told } = await waitOn({ jobs })
    expect(told.map(({ unfinished, waitedMs, limitMs }) => [unfinished.length, waitedMs, limitMs])).toEqual([
      [2, 0, 600_000],
      [1, 12_000, 600_000],
      [0, 21_800, 600_000]
    ])
  })

  test('is told once a minute at most while nothing changes', async () => {
    const { told } = await waitOn({ jobs: [[own, queued(2, 'a')]] })
    const times = told.map(({ waitedMs }) => waitedMs)
    expect(times.length).toBeGreaterThan(3)
    expect(Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeGreaterThanOrEqual(60_000)
  })
})
