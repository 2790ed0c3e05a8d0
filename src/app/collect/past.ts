/** The lists of earlier runs: asked for as soon as the run itself and one failed job of it are known, which may be long before its last jobs are. */
import { HISTORY } from '../../model/budgets.ts'
import type { GitHub } from '../../model/ports.ts'
import type { WorkflowRun } from '../../model/run.ts'
import { createOptionalReader, type OptionalReader } from './optional-reader.ts'
import { createRunLists, newestRuns, type RunLists, type Subject } from './run-lists.ts'

export interface Past {
  /** The run itself has been read. */
  readonly know: (run: WorkflowRun) => void
  /** Earlier runs are needed: a job has failed. */
  readonly need: () => void
  /** When all is known. `lists` is null when the run does not tell which runs are earlier ones. */
  readonly of: (subject: Subject) => { readonly lists: RunLists | null; readonly reader: OptionalReader }
}

/** @param eventOf {@link Subject.event} by the id of the run */
export const createPast = (github: GitHub, eventOf: (runId: number) => Subject['event']): Past => {
  const reader = createOptionalReader('history_unreadable', 'For the comparison with earlier runs', {
    least: HISTORY.leastRemaining,
    remaining: () => github.remaining?.() ?? null
  })
  let lists: RunLists | null = null
  let known: WorkflowRun | null = null
  let isNeeded = false
  const askAhead = (): void => {
    if (known === null || !isNeeded || lists === null || reader.isShort()) return
    // A bug is told by who waits for what comes of it.
    newestRuns(known, lists, reader).catch(() => {})
  }
  return {
    know(run) {
      known = run
      // Where only its jobs tell when it was created, all of them have to be known.
      if (run.createdAt !== null) lists = createRunLists({ run, jobs: [], event: eventOf(run.id) }, github, reader)
      askAhead()
    },
    need() {
      if (isNeeded) return
      isNeeded = true
      askAhead()
    },
    of: (subject) => ({ lists: lists ?? createRunLists(subject, github, reader), reader })
  }
}
