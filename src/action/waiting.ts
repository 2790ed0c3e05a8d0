/** Waits for the reported run, and tells in the step's own log how it goes. Loaded when a wait is wished. */
import { waitForRun } from '../app/wait.ts'
import type { RunContext } from '../model/context.ts'
import type { Clock, MoreOfGitHub, Publisher } from '../model/ports.ts'
import type { Note } from '../model/report.ts'
import { renderWaitProgress } from '../render/wait-progress.ts'
import type { Inputs } from './inputs.ts'

/** What waiting needs. */
export interface Waiting {
  readonly github: Pick<MoreOfGitHub, 'watch'>
  readonly publisher: Pick<Publisher, 'log'>
  readonly clock: Clock
  /** Fires when the step is cancelled. */
  readonly signal: AbortSignal
}

export const wait = (inputs: Inputs, context: RunContext, { github, publisher, clock, signal }: Waiting): Promise<readonly Note[]> =>
  waitForRun(inputs, context, {
    watch: (query) => github.watch(query),
    clock,
    isCancelled: () => signal.aborted,
    onProgress: (progress) => publisher.log(renderWaitProgress(progress))
  })
