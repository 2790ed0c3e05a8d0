/** Notices that the runner cancels the step. */
import { setMaxListeners } from 'node:events'
import { setTimeout } from 'node:timers/promises'

/**
 * What the runner sends to a step that is cancelled: SIGINT, after 7.5 seconds SIGTERM, and 2.5 seconds later it kills.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** A cancellation that may come. */
export interface Cancellation {
  /** Fires when the step is cancelled. */
  readonly signal: AbortSignal
  /** Waits, but not longer than until the step is cancelled. */
  readonly sleep: (ms: number) => Promise<void>
}

/** @param onCancel called with the name of the signal, once, after `signal` has fired */
export const createCancellation = (onCancel: (name: string) => void): Cancellation => {
  const controller = new AbortController()
  const { signal } = controller
  // Each request under way listens.
  setMaxListeners(0, signal)
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (signal.aborted) return
      controller.abort()
      onCancel(name)
    })
  }
  const sleep = (ms: number): Promise<void> => setTimeout(ms, undefined, { signal }).catch(() => {})
  return { signal, sleep }
}

/** Ends the process when everything printed is out, whatever still waits. The exit code is the one that was set. */
export const endProcess = (): void => {
  process.stdout.write('', () => process.exit(process.exitCode ?? 0))
}
