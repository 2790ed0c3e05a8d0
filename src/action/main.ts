/** Composition root: builds the real ports, runs the use case, and is the only place that turns an error into a failed step. */
import './own-environment.ts'
import { describeError } from '../model/errors.ts'
import { createFiles, type StoppableFiles } from '../platform/files.ts'
import { renderError } from '../render/markdown/notes.ts'
import { createCancellation, endProcess } from './cancellation.ts'
import { readEnvironment } from './environment.ts'
import { ownEnvironment } from './own-environment.ts'
import { createPublisher, failStep, hideSecret } from './publisher.ts'
import { readInputs } from './read-inputs.ts'
import { readInput } from './runner-input.ts'

/** A cancelled step has so long to hand over what it has. */
const LAST_MS = 1_500

/** Node ends a process in which nothing is under way any more, although somebody still waits. */
const STANDSTILL = 'The report waits for something that will never come, so it was given up. This is a bug of the action: please report it.'

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
  process.once('beforeExit', () => {
    failStep(STANDSTILL)
    endProcess()
  })
  try {
    hideSecret(readInput('token').trim())
    const environment = readEnvironment(ownEnvironment)
    const inputs = await readInputs(readInput, environment.defaults, createFiles('.', environment.workspace))
    files = createFiles(inputs.outputDir, environment.workspace, { temp: environment.defaults.temp, signal: cancellation.signal })
    // Loaded when there is something to report: a bad input is told without.
    const { reportRun } = await import('./compose.ts')
    const outcome = await reportRun(inputs, environment, { files, publisher, cancellation })
    if (outcome.failure !== null) failStep(outcome.failure)
  } catch (error) {
    if (cancellation.signal.aborted) return end(false)
    const text = describeError(error)
    failStep(text)
    if (readInput('summary').trim() !== 'never')
      await publisher.summary(renderError(text)).catch(() => publisher.log('The job summary could not be written'))
  }
  if (cancellation.signal.aborted) return end(true)
  // What was asked for ahead, and is not needed any more, holds the step no longer.
  files?.abandon()
  endProcess()
}
