import { afterEach, describe, expect, test } from '@jest/globals'
import { type SeenRequest, startGitHub, type World } from '../../demo/github-server.ts'
import type { RunWatch } from '../../src/model/ports.ts'
import { buildJob, RUN_ID, worldOf } from '../bundle/support/world.ts'
import { githubAt } from './loopback.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const job = (id: number, isDone = true): World['jobs'][number] =>
  buildJob({ id, name: `job ${id}`, steps: [{ name: 'Run make', conclusion: isDone ? 'success' : null }] }).rest

/** A run whose jobs change, and what was asked for since the last look: `2` is a page, `2=` one that has not changed. */
const watching = async (first: readonly World['jobs'][number][], query = {}) => {
  let jobs = first
  const answers: number[] = []
  let told = 0
  const github = await startGitHub({
    ...worldOf([]),
    get jobs() {
      return jobs
    },
    distort: (_request, real) => {
      answers.push(real.status)
      return real
    }
  })
  closing.push(github.close)
  const watch: RunWatch = await githubAt(github.apiUrl).watch({ runId: RUN_ID, attempt: null, jobId: null, ...query })
  const pageOf = ({ url }: SeenRequest): string => new URL(url, github.apiUrl).searchParams.get('page') ?? url.split('/').at(-2) ?? ''
  return {
    watch,
    to: (next: typeof jobs) => {
      jobs = next
    },
    asked: () => {
      const pages = github.requests.map((request, index) => `${pageOf(request)}${answers[index] === 304 ? '=' : ''}`)
      const since = pages.slice(told)
      told = pages.length
      return since
    }
  }
}

const idsOf = (jobs: readonly { readonly id: number }[]): readonly number[] => jobs.map(({ id }) => id)
const many = (count: number, unfinished: readonly number[] = []): readonly World['jobs'][number][] =>
  Array.from({ length: count }, (_, index) => job(index + 1, !unfinished.includes(index + 1)))

describe('a run that is watched', () => {
  test('is read once, then only pages with unfinished jobs and the last one, if they have changed', async () => {
    const { watch, to, asked } = await watching(many(350, [150]))
    expect(await watch.jobs()).toHaveLength(350)
    expect(asked()).toEqual(['1', '2', '3', '4'])
    expect(await watch.jobs()).toHaveLength(350)
    expect(asked()).toEqual(['2=', '4='])
    to(many(350))
    expect((await watch.jobs()).filter(({ status }) => status !== 'completed')).toEqual([])
    expect(asked()).toEqual(['2', '4='])
    await watch.jobs()
    expect(asked()).toEqual(['4='])
  })

  test('is read from its first page on when jobs have appeared', async () => {
    const { watch, to, asked } = await watching(many(200))
    expect(await watch.jobs()).toHaveLength(200)
    asked()
    to(many(201, [201]))
    expect(idsOf(await watch.jobs()).at(-1)).toBe(201)
    expect(asked()).toEqual(['2', '1', '2=', '3'])
    await watch.jobs()
    expect(asked()).toEqual(['3='])
  })

  test('costs none of the rate limit while it stays as it is', async () => {
    const { watch } = await watching(many(3, [1]))
    await watch.jobs()
    await watch.status()
    const left = watch.remaining()
    for (let look = 0; look < 5; look++) expect([await watch.status(), (await watch.jobs()).length]).toEqual(['in_progress', 3])
    expect(watch.remaining()).toBe(left)
  })

  test('can be one attempt of it, or one job', async () => {
    const attempt = await watching(many(2), { attempt: 1 })
    expect([await attempt.watch.status(), (await attempt.watch.jobs()).length]).toEqual(['completed', 2])
    const single = await watching(many(3, [2]), { jobId: 2 })
    expect((await single.watch.jobs()).map(({ id, status }) => [id, status])).toEqual([[2, 'in_progress']])
  })
})
