/** Composition root: builds the real ports, runs the use case, and is the only place that turns an error into a failed step. */
import './runner/own-environment.ts'
import { describeError } from './errors.ts'
import { readInputs } from './read-inputs.ts'
import { renderError } from './report/error-summary.ts'
import { createCancellation, endProcess } from './runner/cancellation.ts'
import { createFiles, type StoppableFiles } from './runner/files.ts'
import { readInput } from './runner/input.ts'
import { ownEnvironment } from './runner/own-environment.ts'
import { createPublisher, failStep, hideSecret } from './runner/publisher.ts'
import { readEnvironment } from './runner/surroundings.ts'
import { createTimeLimit } from './runner/time-limit.ts'

/** A cancelled step has so long to hand over what it has. */
const LAST_MS = 1_500

export const main = async (): Promise<void> => {
  const publisher = createPublisher()
  let files: StoppableFiles | null = null
  let cancelledBy: string | null = null
  const end = (isReported: boolean): void => {
    files?.abandon()
    failStep(`The step was cancelled (${cancelledBy}): ${isReported ? 'the report holds what had been read by then' : 'there is no report'}.`)
    endProcess()
  }
  const cancellation = createCancellation((name) => {
    cancelledBy = name
    setTimeout(() => end(false), LAST_MS)
  })
  try {
    hideSecret(readInput('token').trim())
    const { surroundings, defaults, apiUrl, workspace, env } = readEnvironment(ownEnvironment)
    const inputs = await readInputs(readInput, defaults, createFiles('.', workspace))
    const { token, owner, repo, outputDir } = inputs
    files = createFiles(outputDir, workspace, cancellation.signal)
    const { signal, sleep } = cancellation
    // Loaded when there is something to report: a bad input is told without.
    const [{ createGitHub }, { run }] = await Promise.all([import('./github/client.ts'), import('./run.ts')])
    const outcome = await run(inputs, surroundings, {
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
      files,
      publisher,
      clock: { now: Date.now, sleep },
      limit: createTimeLimit()
    })
    if (outcome.failure !== null) failStep(outcome.failure)
  } catch (error) {
    if (cancellation.signal.aborted) return end(false)
    const text = describeError(error)
    failStep(text)
    if (readInput('summary').trim() !== 'never')
      await publisher.summary(renderError(text)).catch(() => publisher.log('The job summary could not be written'))
  }
  if (cancellation.signal.aborted) end(true)
}
