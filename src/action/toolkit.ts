/** What this step asks and tells the runner, through the runner's own toolkit. */
import { debug, error, getInput, info, setFailed, setOutput, setSecret, summary } from '@actions/core'
import { ReportError } from '../model/errors.ts'
import type { Publisher } from '../model/ports.ts'

export const createPublisher = (): Publisher => ({
  async summary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY) throw new ReportError('sink', 'the runner has set no GITHUB_STEP_SUMMARY')
    await summary.addRaw(markdown, true).write().catch(failSink)
  },
  output(name, value) {
    // Without the file the toolkit would print an old workflow command, which runners ignore or refuse.
    if (!process.env.GITHUB_OUTPUT) throw new ReportError('sink', 'the runner has set no GITHUB_OUTPUT')
    try {
      setOutput(name, value)
    } catch (error) {
      failSink(error)
    }
  },
  annotate({ title, message, file, line, column }) {
    error(message, {
      title,
      ...(file === null ? {} : { file }),
      ...(file === null || line === null ? {} : { startLine: line }),
      ...(file === null || line === null || column === null ? {} : { startColumn: column })
    })
  },
  log: info
})

/** The toolkit fails where the runner's files cannot be written to. */
const failSink = (error: unknown): never => {
  throw new ReportError('sink', error instanceof Error ? error.message : String(error), { cause: error })
}

/** Keeps the token out of every log of the job. */
export const hideSecret = (secret: string): void => {
  if (secret !== '') setSecret(secret)
}

/** Lines of the step log that people see when they have turned debug logging on. */
export const logDebug = (text: string): void => debug(text)

/** The step fails with this message. */
export const failStep = (message: string): void => setFailed(message)

/** The value of an input by its name in action.yml; '' when it is not set. Never throws. */
export const readInput = (name: string): string => getInput(name, { trimWhitespace: false })
