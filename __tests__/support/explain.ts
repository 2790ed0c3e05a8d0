/** Explains failed jobs as the action would, in a world of stand-ins. */
import { createLogStore, type LogStore } from '../../src/app/collect/log-store.ts'
import type { Plan } from '../../src/app/collect/plan.ts'
import { createQueue, type Queue } from '../../src/app/collect/queue.ts'
import { type Explained, explainFailures } from '../../src/app/explain.ts'
import { createExplainer } from '../../src/app/explainer.ts'
import type { ProblemMatcher } from '../../src/diagnose/matchers/matcher-file.ts'
import type { Options } from '../../src/model/options.ts'
import type { Ports } from '../../src/model/ports.ts'
import type { Job } from '../../src/model/run.ts'
import { anInputs } from './fakes.ts'

/** What is not an option of the user's. */
export interface Circumstances {
  readonly greenRun?: boolean
  readonly earlier?: Promise<readonly Job[]>
  readonly userMatchers?: readonly ProblemMatcher[]
  readonly store?: LogStore
  /** What was asked for ahead. */
  readonly ahead?: Plan
}

export const explainJobs = async (
  jobs: readonly Job[],
  ports: Ports,
  some: Partial<Options> = {},
  { greenRun = false, earlier = Promise.resolve([]), userMatchers = [], store = createLogStore(ports.files), ahead }: Circumstances = {}
): Promise<Explained> => {
  const options = anInputs(some)
  const explainer = createExplainer(
    { repository: 'octo-org/octo-repo', excerptLines: options.excerptLines, userMatchers },
    { files: store, cpu: ports.cpu, clock: ports.clock }
  )
  const queue: Queue = createQueue(ports, {
    whole: options.wholeLogs,
    isEnough: async (job, step) => explainer.isEnough(job, step, await queue.annotations.of(job)),
    store
  })
  if (ahead !== undefined) queue.start(ahead)
  return explainFailures(jobs, { options, greenRun, earlier, queue, explainer, retries: ports.github.retries })
}
