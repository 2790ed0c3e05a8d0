/** Explains failed jobs as the action would, in a world of stand-ins. */

import type { Inputs } from '../../src/action/inputs.ts'
import { createAnnotationReader } from '../../src/app/collect/annotations.ts'
import { createDownloads } from '../../src/app/collect/downloads.ts'
import { type Explained, explainFailures } from '../../src/app/explain.ts'
import type { Ports } from '../../src/model/ports.ts'
import type { Job } from '../../src/model/run.ts'
import { anInputs } from './fakes.ts'

type Options = Parameters<typeof explainFailures>[1]

export const explainJobs = (jobs: readonly Job[], ports: Ports, inputs: Partial<Inputs> = {}, more: Partial<Options> = {}): Promise<Explained> => {
  const all = anInputs(inputs)
  const options: Options = {
    inputs: all,
    repository: 'octo-org/octo-repo',
    greenRun: false,
    userMatchers: [],
    annotations: createAnnotationReader(ports.github),
    downloads: createDownloads(ports, { whole: all.wholeLogs }),
    ...more
  }
  return explainFailures(jobs, options, ports)
}
