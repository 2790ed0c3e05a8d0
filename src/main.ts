/** Composition root: builds the real ports, runs the use case, and is the only place that turns an error into a failed step. */
import { describeError } from './errors.ts'
import { createGitHub } from './github/client.ts'
import { readInputs } from './read-inputs.ts'
import { renderError } from './report/error-summary.ts'
import { run } from './run.ts'
import { createFiles } from './runner/files.ts'
import { readInput } from './runner/input.ts'
import { createPublisher, failStep, hideSecret } from './runner/publisher.ts'
import { readEnvironment } from './runner/surroundings.ts'
import { createTimeLimit } from './runner/time-limit.ts'

export const main = async (): Promise<void> => {
  const publisher = createPublisher()
  try {
    hideSecret(readInput('token').trim())
    const { surroundings, defaults, apiUrl, workspace, env } = readEnvironment()
    const inputs = await readInputs(readInput, defaults, createFiles('.', workspace))
    const outcome = await run(inputs, surroundings, {
      github: createGitHub({ token: inputs.token, owner: inputs.owner, repo: inputs.repo, apiUrl, serverUrl: surroundings.serverUrl, proxyEnv: env }),
      files: createFiles(inputs.outputDir, workspace),
      publisher,
      clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
      limit: createTimeLimit()
    })
    if (outcome.failure !== null) failStep(outcome.failure)
  } catch (error) {
    const text = describeError(error)
    failStep(text)
    if (readInput('summary').trim() !== 'never')
      await publisher.summary(renderError(text)).catch(() => publisher.log('The job summary could not be written'))
  }
}
