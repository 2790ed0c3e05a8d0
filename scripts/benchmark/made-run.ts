/** A run of many jobs as GitHub's API tells it, with the logs of those that failed. No I/O. */
import { at, buildJob, passing, REPOSITORY, RUN_ID, stepAnnotation } from '../../__tests__/bundle/support/world.ts'
import type { RestObject, World } from '../../demo/github-server.ts'
import { type MadeLog, makeLog } from './made-log.ts'

/** What a run is made from. */
export interface RunSpec {
  readonly jobs: number
  /** So many jobs failed: the first ones. */
  readonly failed: number
  /** The size of each failed job's log in bytes. */
  readonly logBytes: number
  /** Earlier runs of the workflow: in the newest ones the failed jobs failed too, in the oldest one they passed. Left out: none. */
  readonly earlier?: number
  /** The size of each log of the oldest one in bytes. */
  readonly passingBytes?: number
}

/** A run, and the logs that are read of it. */
export interface MadeRun {
  readonly world: World
  readonly logs: ReadonlyMap<number, MadeLog>
}

/** The id of the first job; the others follow. */
export const FIRST_JOB_ID = 399_444_000
/** With those of every job, `Set up job` and `Complete job`, a job has 20. */
const OWN_STEPS = 18

/** Makes a run. A job that succeeded has 20 steps, which is about 4.1 kB of JSON, as GitHub's have. */
export const makeRun = ({ jobs, failed, logBytes, earlier = 0, passingBytes = 0 }: RunSpec): MadeRun => {
  const ids = Array.from({ length: jobs }, (_, index) => FIRST_JOB_ID + index)
  const logs = new Map(ids.slice(0, failed).map((id) => [id, makeLog(logBytes, `part-${id}`)]))
  const idsBefore = (age: number): readonly number[] => ids.map((id) => id + age * JOBS_APART)
  const passed = earlier === 0 ? [] : idsBefore(earlier).slice(0, failed)
  return {
    logs: new Map([...logs, ...passed.map((id) => [id, makeLog(passingBytes, 'passed')] as const)]),
    world: {
      otherRuns: Array.from({ length: earlier }, (_, index) => ({
        run: { id: RUN_ID - index - 1, run_number: 6 - index, created_at: at(-(index + 1) * HOUR_S) },
        jobs: idsBefore(index + 1).map(
          (id, ordinal) => buildJob({ id, name: nameOf(ordinal), ...(ordinal < failed && index + 1 < earlier ? { conclusion: 'failure' } : {}) }).rest
        )
      })),
      repository: REPOSITORY,
      jobs: ids.map((id) => restJob(id, logs.get(id))),
      annotations: (id) => {
        const log = logs.get(id)
        return log === undefined ? [] : [stepAnnotation(log.exitLine, 'Process completed with exit code 2.')]
      }
    }
  }
}

const HOUR_S = 3_600
/** Between the ids of jobs of two runs. */
const JOBS_APART = 10_000

const nameOf = (ordinal: number): string => `test (ubuntu-latest, shard ${ordinal})`

const restJob = (id: number, log: MadeLog | undefined): RestObject => {
  const name = nameOf(id - FIRST_JOB_ID)
  if (log === undefined)
    return buildJob({ id, name, steps: Array.from({ length: OWN_STEPS }, (_, step) => passing(`Run npm run step-${step}`)) }).rest
  const steps = log.steps.map((step, index) => ({
    name: step.name,
    status: 'completed',
    conclusion: step.conclusion,
    number: index + 1,
    started_at: at(step.startedAfter),
    completed_at: at(step.completedAfter)
  }))
  const rest = { steps, started_at: at(0), completed_at: at(log.steps.at(-1)?.completedAfter ?? 0) }
  return buildJob({ id, name, queueSeconds: 0, conclusion: 'failure', rest }).rest
}
