/** Waits for runs, and tells in the terminal's line of progress how it goes. Loaded when a wait is wished. */
import { setTimeout } from 'node:timers/promises'
import { type WaitProgress, waitForRun } from '../app/wait.ts'
import { createGitHub, type GitHubOptions } from '../github/client.ts'
import type { RunContext } from '../model/context.ts'
import type { Options } from '../model/options.ts'
import type { Note } from '../model/report.ts'
import { describeWait } from '../render/wait-progress.ts'
import type { Progress } from './progress.ts'
import { upperFirst } from './upper-first.ts'

/** The last look of a wait may take so long. */
const LAST_LOOK_MS = 60_000

/**
 * Waits for one run after the other, all within the time that the first one's options name.
 *
 * @param runs how each run is reported
 * @returns by the run's id: what was still going on when the wait ended
 */
export const waitForRuns = async (
  runs: readonly Options[],
  context: RunContext,
  github: GitHubOptions,
  progress: Progress
): Promise<ReadonlyMap<number, readonly Note[]>> => {
  const limitMs = (runs[0]?.waitSeconds ?? 0) * 1000
  const until = Date.now() + limitMs
  // With a time of its own: what the reports may take is counted from the end of the wait.
  const { watch } = createGitHub({ ...github, timeUp: AbortSignal.timeout(limitMs + LAST_LOOK_MS) })
  const notes = new Map<number, readonly Note[]>()
  for (const options of runs) {
    const left = { ...options, waitSeconds: Math.max(0, (until - Date.now()) / 1000) }
    const ports = {
      watch,
      clock: { now: Date.now, sleep: (ms: number) => setTimeout(ms) },
      // Whoever interrupts the command ends it.
      isCancelled: () => false,
      onProgress: (state: WaitProgress) => progress.show(upperFirst(describeWait(state)))
    }
    notes.set(options.runId, await waitForRun(left, context, ports))
  }
  return notes
}
