/** A run of many jobs as GitHub's API tells it, with the logs of those that failed. No I/O. */
import { at, buildJob, passing, REPOSITORY, stepAnnotation } from '../../__tests__/bundle/support/world.ts'
import type { RestObject, World } from '../../demo/github-server.ts'
import { type MadeLog, makeLog } from './made-log.ts'

/** What a run is made from. */
export interface RunSpec {
  readonly jobs: number
  /** So many jobs failed: the first ones. */
  readonly failed: number
  /** The size of each failed job's log in bytes. */
  readonly logBytes: number
}

/** A run, and the log of each job that failed. */
export interface MadeRun {
  readonly world: World
  readonly logs: ReadonlyMap<number, MadeLog>
}

/** The id of the first job; the others follow. */
export const FIRST_JOB_ID = 399_444_000
/** With those of every job, `Set up job` and `Complete job`, a job has 20. */
const OWN_STEPS = 18

/** Makes a run. A job that succeeded has 20 steps, which is about 4.1 kB of JSON, as GitHub's have. */
export const makeRun = ({ jobs, failed, logBytes }: RunSpec): MadeRun => {
  const ids = Array.from({ length: jobs }, (_, index) => FIRST_JOB_ID + index)
  const logs = new Map(ids.slice(0, failed).map((id) => [id, makeLog(logBytes, `part-${id}`)]))
  return {
    logs,
    world: {
      repository: REPOSITORY,
      jobs: ids.map((id) => restJob(id, logs.get(id))),
      annotations: (id) => {
        const log = logs.get(id)
        return log === undefined ? [] : [stepAnnotation(log.exitLine, 'Process completed with exit code 2.')]
      }
    }
  }
}

const restJob = (id: number, log: MadeLog | undefined): RestObject => {
  const name = `test (ubuntu-latest, shard ${id - FIRST_JOB_ID})`
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
