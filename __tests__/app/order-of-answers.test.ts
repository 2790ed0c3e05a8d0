import { expect, test } from '@jest/globals'
import { reportAndPublish } from '../../src/action/compose.ts'
import type { Inputs } from '../../src/action/inputs.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { GitHub } from '../../src/model/ports.ts'
import type { Job } from '../../src/model/run.ts'
import { failingLog } from '../support/failing-log.ts'
import { aContext, aLog, anInputs, fakePorts, noLog, type World } from '../support/fakes.ts'
import { aJob, anEarlierRun, aRun, RUN_ID } from '../support/jobs.ts'

const JOBS: readonly Job[] = ['test (1)', 'test (2)', 'lint', 'pack'].map((name, index) => aJob(index + 1, name, 'failure'))
const WORLD: World = {
  run: aRun('failure', { branch: 'feature' }),
  jobs: JOBS,
  log: (id) => aLog(failingLog('hello', `frobnicate: ${id === 3 ? 'no such gear' : 'two rows'}`)),
  earlierRuns: (branch) =>
    [1, 2, 3, 4].map((days) => anEarlierRun(days, days % 2 === 0 ? 'success' : 'failure', branch === 'main' ? { id: days + 100 } : {})),
  jobsOf: (id) =>
    id === RUN_ID ? undefined : JOBS.map((job) => ({ ...job, id: 1_000 * id + job.id, conclusion: id % 2 === 0 ? 'success' : 'failure' }))
}

/** The report when every answer comes some turns of the event loop later. */
const reportOn = async (world: World, inputs: Partial<Inputs>, turnsOf: () => number): Promise<string | undefined> => {
  const ports = fakePorts(world)
  const late =
    <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      const answer = ask(...asked)
      answer.catch(() => {})
      for (let turns = turnsOf(); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve))
      return answer
    }
  const { run, jobs, log, earlierRuns, defaultBranch } = ports.github
  const github: GitHub = {
    ...ports.github,
    run: late(run),
    jobs: late(jobs),
    log: late(log),
    earlierRuns: late(earlierRuns),
    defaultBranch: late(defaultBranch)
  }
  await reportAndPublish(anInputs({ baseline: true, history: 10, ...inputs }), aContext({ runId: 1 }), { ...ports, github })
  return ports.written.get('report.json')
}

const refuse = (what: unknown): ReportError => new ReportError('forbidden', `No ${what}.`)

test.each<[string, World, Partial<Inputs>]>([
  ['all is there', WORLD, {}],
  ['times are compared, too', WORLD, { compareRuns: 5 }],
  ['logs are gone', { ...WORLD, log: (id) => (id < 100 ? (WORLD.log?.(id, 1) ?? noLog('missing')) : noLog('expired')) }, {}],
  ['lists are refused', { ...WORLD, earlierRuns: refuse }, {}],
  ['jobs cannot be read', { ...WORLD, jobsOf: (id) => (id === RUN_ID ? undefined : new ReportError('server', `No ${id}.`)) }, {}]
])('the order of answers changes nothing where %s', async (_, world, inputs) => {
  const atOnce = await reportOn(world, inputs, () => 0)
  for (let order = 1; order < 12; order++) {
    let asked = order
    expect(
      await reportOn(world, inputs, () => {
        asked = (7 * asked + order) % 13
        return asked
      })
    ).toBe(atOnce)
  }
})
