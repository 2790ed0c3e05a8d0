import { describe, expect, test } from '@jest/globals'
import { chooseTarget } from '../../../src/app/collect/target.ts'
import { aContext, anInputs } from '../../support/fakes.ts'
import { RUN_ID } from '../../support/jobs.ts'

const triggered = { runId: 99, triggering: { runId: RUN_ID, attempt: 3 } }

describe('what is reported', () => {
  test.each([
    ['all inputs as given', { runId: 5, jobId: 8 }, {}, { repository: 'octo-org/octo-repo', runId: 5, jobId: 8, filter: 'latest', attempt: null }],
    ['the attempt that the event names', {}, triggered, { attempt: 3 }],
    ['the attempt that the event names, whatever the capitals', { owner: 'Octo-Org' }, triggered, { attempt: 3 }],
    ['an explicit attempt before the event’s', { attempt: 1 }, triggered, { attempt: 1 }],
    ['all attempts, whatever the event names', { filter: 'all' as const }, triggered, { attempt: null, filter: 'all' }],
    ['another run than the event’s', { runId: 5 }, triggered, { attempt: null, runId: 5 }],
    ['the event’s run id in another repository', { repo: 'other' }, triggered, { attempt: null, repository: 'octo-org/other' }],
    ['one job, whatever the event names', { jobId: 8 }, triggered, { attempt: null, jobId: 8 }],
    ['an event without an attempt', {}, { triggering: { runId: RUN_ID, attempt: null } }, { attempt: null }]
  ])('%s', (_, inputs, context, expected) => {
    expect(chooseTarget(anInputs(inputs), aContext(context))).toMatchObject(expected)
  })

  test.each([
    ['our own run', RUN_ID, {}, {}, true],
    ['our own run, whatever the capitals', RUN_ID, { owner: 'Octo-Org' }, {}, true],
    ['another run of our repository', 5, {}, {}, false],
    ['a run of the same number in another repository', RUN_ID, { repo: 'other' }, {}, false],
    ['a runner that tells nothing', RUN_ID, {}, { repository: null, runId: null }, false]
  ])('whether it is our own run: %s', (_, runId, inputs, context, own) => {
    expect(chooseTarget(anInputs(inputs), aContext(context)).isOwnRun(runId)).toBe(own)
  })
})

describe('the event that started this step', () => {
  const event = { baseBranch: 'release', defaultBranch: 'main' }
  test.each([
    ['of our own run', 'octo-repo', aContext({ event }), event],
    ['of the run that triggered ours', 'octo-repo', aContext({ event, runId: 1, triggering: { runId: RUN_ID, attempt: 1 } }), event],
    ['of another run tells of its repository only', 'octo-repo', aContext({ event, runId: 1 }), { ...event, baseBranch: null }],
    ['of another repository tells nothing', 'other', aContext({ event }), null],
    ['that tells nothing', 'octo-repo', aContext(), null]
  ])('%s', (_, repo, context, expected) => {
    expect(chooseTarget(anInputs({ repo }), context).eventOf(RUN_ID)).toEqual(expected)
  })
})
