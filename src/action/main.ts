/** Composition root: builds the real ports, runs the use case, and is the only place that turns an error into a failed step. */
import './own-environment.ts'
import { describeError, isExpected } from '../model/errors.ts'
import { createFiles, type StoppableFiles } from '../platform/files.ts'
import { renderError } from '../render/markdown/error.ts'
import { describeBug } from './bug.ts'
import { createCancellation, endProcess } from './cancellation.ts'
import { readEnvironment } from './environment.ts'
import { FILE_HINTS } from './hints.ts'
import { readInputs } from './inputs.ts'
import { ownEnvironment } from './own-environment.ts'
import { createPublisher, failStep, hideSecret, logDebug, readInput } from './toolkit.ts'

/** A cancelled step has so long to hand over what it has. */
const LAST_MS = 1_500

/** Node ends a process in which nothing is under way any more, although somebody still waits. */
const STANDSTILL = new Error('the report waits for something that will never come, so it was given up')

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
    failStep(describeBug(STANDSTILL, ownEnvironment))
    logDebug(STANDSTILL.stack ?? '')
    endProcess()
  })
  try {
    hideSecret(readInput('token').trim())
    const environment = readEnvironment(ownEnvironment)
    const inputs = await readInputs(readInput, environment.defaults, createFiles('.', environment.workspace))
    files = createFiles(inputs.outputDir, environment.workspace, { temp: environment.defaults.temp, signal: cancellation.signal, hints: FILE_HINTS })
    // Loaded when there is something to report: a bad input is told without.
    const { compose } = await import('./compose.ts')
    const failure = await compose(inputs, environment, { files, publisher, cancellation })
    if (failure !== null) failStep(failure)
  } catch (error) {
    if (cancellation.signal.aborted) return end(false)
    const text = isExpected(error) ? describeError(error) : describeBug(error, ownEnvironment)
    failStep(text)
    // The stack alone: a cause can hold what was sent, and with it the token.
    if (!isExpected(error) && error instanceof Error) logDebug(error.stack ?? '')
    if (readInput('summary').trim() !== 'never')
      await publisher.summary(renderError(text)).catch(() => publisher.log('The job summary could not be written'))
  }
  if (cancellation.signal.aborted) return end(true)
  // What was asked for ahead, and is not needed any more, holds the step no longer.
  files?.abandon()
  endProcess()
}
