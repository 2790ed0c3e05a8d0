/** The part of the composition root that is loaded when the inputs are good: builds the ports that are left, and runs the use case. */

import { type Outcome, run } from '../app/report-run.ts'
import { createGitHub } from '../github/client.ts'
import type { Files, Publisher } from '../model/ports.ts'
import { createCpu } from '../platform/cpu-budget.ts'
import type { Cancellation } from './cancellation.ts'
import type { RunnerEnvironment } from './environment.ts'
import type { Inputs } from './inputs.ts'

/** @throws ReportError when there is nothing to report */
export const reportRun = (
  inputs: Inputs,
  { surroundings, apiUrl, env }: RunnerEnvironment,
  ports: { readonly files: Files; readonly publisher: Publisher; readonly cancellation: Cancellation }
): Promise<Outcome> => {
  const { token, owner, repo } = inputs
  const { signal, sleep } = ports.cancellation
  return run(inputs, surroundings, {
    github: createGitHub({
      token,
      owner,
      repo,
      apiUrl,
      serverUrl: surroundings.serverUrl,
      eventName: env.GITHUB_EVENT_NAME,
      proxyEnv: env,
      signal
    }),
    files: ports.files,
    publisher: ports.publisher,
    clock: { now: Date.now, sleep },
    cpu: createCpu({ signal })
  })
}
