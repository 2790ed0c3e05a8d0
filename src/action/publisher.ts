/** What this step tells the runner, through the runner's own toolkit. */
import { error, info, setFailed, setOutput, setSecret, summary } from '@actions/core'
import type { Publisher } from '../model/ports.ts'

export const createPublisher = (): Publisher => ({
  async summary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY) throw new Error('the runner has set no GITHUB_STEP_SUMMARY')
    await summary.addRaw(markdown, true).write()
  },
  output(name, value) {
    // Without the file the toolkit would print an old workflow command, which runners ignore or refuse.
    if (!process.env.GITHUB_OUTPUT) throw new Error('the runner has set no GITHUB_OUTPUT')
    setOutput(name, value)
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

/** Keeps the token out of every log of the job. */
export const hideSecret = (secret: string): void => {
  if (secret !== '') setSecret(secret)
}

/** The step fails with this message. */
export const failStep = (message: string): void => setFailed(message)
