/** The part of the composition root that is loaded when the inputs are good: builds the ports that are left, reports and publishes. */
import { whyFail } from '../app/fail-on.ts'
import { reportRun } from '../app/report-run.ts'
import { createGitHub } from '../github/client.ts'
import type { RunContext } from '../model/context.ts'
import type { Files, Ports, Publisher } from '../model/ports.ts'
import type { Report } from '../model/report.ts'
import { createCpu } from '../platform/cpu-budget.ts'
import { describeFailReason, withAdvice } from './advice.ts'
import type { Cancellation } from './cancellation.ts'
import type { RunnerEnvironment } from './environment.ts'
import { TOKEN_HINTS } from './hints.ts'
import type { Inputs } from './inputs.ts'

/**
 * Builds the ports, reports and publishes. At the end nothing is under way any more.
 *
 * @returns why the step is to fail; null: it is not
 * @throws ReportError when there is nothing to report
 */
export const compose = async (
  inputs: Inputs,
  { context, apiUrl, env }: RunnerEnvironment,
  { cancellation, ...ports }: { readonly files: Files; readonly publisher: Publisher; readonly cancellation: Cancellation }
): Promise<string | null> => {
  const { token, owner, repo } = inputs
  const { serverUrl } = context
  const { signal, sleep } = cancellation
  const finished = new AbortController()
  const asking = AbortSignal.any([signal, finished.signal])
  const github = createGitHub({
    token,
    owner,
    repo,
    apiUrl,
    serverUrl,
    eventName: env.GITHUB_EVENT_NAME,
    proxyEnv: env,
    signal: asking,
    hints: TOKEN_HINTS
  })
  try {
    return await reportAndPublish(inputs, context, { ...ports, github, clock: { now: Date.now, sleep }, cpu: createCpu({ signal }) })
  } finally {
    finished.abort()
  }
}

/** {@link compose} with these ports. */
export const reportAndPublish = async (
  inputs: Inputs,
  context: RunContext,
  ports: Ports & { readonly publisher: Publisher }
): Promise<string | null> => {
  // What publishes is loaded while GitHub is asked: when the first requests have gone out.
  const asked = reportRun(inputs, context, inputs.userMatchers, ports)
  const [reported, { publish }] = await Promise.all([asked, ports.clock.sleep(0).then(() => import('../app/publish.ts'))])
  const advise = (report: Report): Report => withAdvice(report, inputs)
  const report = advise(reported.report)
  const makeRoom = async (): Promise<Report | null> => {
    const smaller = await reported.makeRoom()
    return smaller === null ? null : advise(smaller)
  }
  const reason = whyFail(report, inputs.failOn, reported.isNoneLeft)
  const unusable = await publish({ ...reported, report, makeRoom, willFail: reason !== null }, inputs, ports)
  if (reported.bugs.length > 0) throw reported.bugs[0]
  const failure = reason === null ? null : describeFailReason(reason, inputs.failOn)
  return [unusable, failure].filter((why) => why !== null).join('\n') || null
}
