/** Asks for the files of the run's commit, once and only when a place in the code is not sure. An extra: what cannot be read is as if it was not asked for. */
import type { GitHub } from '../../model/ports.ts'
import type { Job } from '../../model/run.ts'

export interface CommitFiles {
  /** Asks when nobody has yet. */
  readonly ask: (job: Pick<Job, 'headSha'>) => void
  /** Paths of the repository; null: not asked for, or not to be had. */
  readonly found: () => Promise<readonly string[] | null>
}

export const createCommitFiles = (github: Pick<GitHub, 'files'>): CommitFiles => {
  let asked: Promise<readonly string[] | null> | null = null
  return {
    ask: ({ headSha }) => {
      if (headSha === null || asked !== null) return
      asked = github.files(headSha)
      // A bug is told by who waits for it.
      asked.catch(() => {})
    },
    found: async () => asked
  }
}
