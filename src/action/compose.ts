/** The part of the composition root that is loaded when the inputs are good: builds the ports that are left, reports and publishes. */
import { whyFail } from '../app/fail-on.ts'
import { reportRun } from '../app/report-run.ts'
import { createGitHub } from '../github/client.ts'
import type { RunContext } from '../model/context.ts'
import type { CheckRuns, Files, Ports, Publisher } from '../model/ports.ts'
import type { Note, Report } from '../model/report.ts'
import { createCpu } from '../platform/cpu-budget.ts'
import { describeFailReason, withAdvice } from './advice.ts'
import type { Cancellation } from './cancellation.ts'
import type { RunnerEnvironment } from './environment.ts'
import { TOKEN_HINTS } from './hints.ts'
import type { Inputs } from './inputs.ts'

/** The last look of a wait may take so long. */
const LAST_LOOK_MS = 10_000

/**
 * Builds the ports, waits if that is wished, reports and publishes. At the end nothing is under way any more.
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
  const clock = { now: Date.now, sleep }
  const connect = (timeUp?: AbortSignal): ReturnType<typeof createGitHub> =>
    createGitHub({
      token,
      owner,
      repo,
      apiUrl,
      serverUrl,
      eventName: env.GITHUB_EVENT_NAME,
      proxyEnv: env,
      signal: asking,
      hints: TOKEN_HINTS,
      ...(timeUp === undefined ? {} : { timeUp })
    })
  try {
    const seconds = inputs.waitSeconds
    const waited =
      seconds === 0
        ? []
        : await (await import('./waiting.ts')).wait(inputs, context, {
            // With a time of its own, and its own tries: what the report may take is counted from the end of the wait.
            github: connect(AbortSignal.timeout(seconds * 1000 + LAST_LOOK_MS)),
            publisher: ports.publisher,
            clock,
            signal
          })
    const github = connect()
    // What can write is loaded when it is wished, and only then.
    const checkRuns = inputs.checkRun ? await github.checkRuns() : null
    return await reportAndPublish(inputs, context, { ...ports, github, checkRuns, clock, cpu: createCpu({ signal }) }, waited)
  } finally {
    finished.abort()
  }
}

/**
 * {@link compose} with these ports.
 *
 * @param waited notes on what was waited for
 */
export const reportAndPublish = async (
  inputs: Inputs,
  context: RunContext,
  ports: Ports & { readonly publisher: Publisher; readonly checkRuns?: CheckRuns | null },
  waited: readonly Note[] = []
): Promise<string | null> => {
  // What publishes is loaded while GitHub is asked.
  const asked = reportRun(inputs, context, inputs.userMatchers, ports)
  const [reported, { publish }] = await Promise.all([asked, import('../app/publish.ts')])
  const advise = (report: Report): Report => withAdvice({ ...report, notes: [...waited, ...report.notes] }, inputs)
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
