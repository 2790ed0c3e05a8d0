import { describe, expect, test } from '@jest/globals'
import { findSuperseded } from '../../src/jobs/executions.ts'
import { aJob } from '../support/jobs.ts'

describe('older executions of jobs that ran again', () => {
  const superseded = (jobs: readonly ReturnType<typeof aJob>[]): readonly number[] => [...findSuperseded(jobs)].sort((a, b) => a - b)
  const job = (id: number, name: string, attempt: number | null): ReturnType<typeof aJob> => aJob(id, name, 'failure', { attempt })

  test.each([
    ['one attempt supersedes nothing', [job(1, 'a', 1), job(2, 'b', 1)], []],
    ['the later attempt counts', [job(1, 'a', 1), job(2, 'a', 2)], [1]],
    ['in whatever order they are listed', [job(2, 'a', 2), job(1, 'a', 1)], [1]],
    ['three attempts leave one', [job(1, 'a', 1), job(2, 'a', 2), job(3, 'a', 3)], [1, 2]],
    ['a job that did not run again stays', [job(1, 'a', 1), job(2, 'b', 1), job(3, 'b', 2)], [2]],
    ['equal names of one attempt are different jobs', [job(1, 'a', 1), job(2, 'a', 1)], []],
    ['equal names are told apart by their order', [job(1, 'a', 1), job(2, 'a', 1), job(3, 'a', 2), job(4, 'a', 2)], [1, 2]],
    ['only the first of two equal names ran again', [job(1, 'a', 1), job(2, 'a', 1), job(3, 'a', 2)], [1]],
    ['without attempts every execution stands for itself', [job(1, 'a', null), job(2, 'a', null)], []],
    ['a higher id of a lower attempt does not count', [job(9, 'a', 1), job(5, 'a', 2)], [9]]
  ])('%s', (_, jobs, ids) => {
    expect(superseded(jobs)).toEqual(ids)
  })
})
