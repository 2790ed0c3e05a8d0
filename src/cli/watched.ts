/** A GitHub port that tells what is asked for, and whose errors have the hints of this command. */
import type { GitHub } from '../model/ports.ts'
import type { Progress } from './progress.ts'

export const watched = (github: GitHub, progress: Progress, explain: (error: unknown) => unknown): GitHub => {
  let logs = 0
  let read = 0
  const hinted = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw explain(error)
    }
  }
  const tell = (): void => progress.show(logs === 0 ? 'Reading jobs…' : `Reading logs: ${read} of ${logs}…`)
  return {
    ...github,
    run: (query) => hinted(github.run(query)),
    jobs: (query, onPage) => {
      tell()
      return hinted(github.jobs(query, onPage))
    },
    job: (jobId) => {
      tell()
      return hinted(github.job(jobId))
    },
    annotations: (jobId) => hinted(github.annotations(jobId)),
    log: async (jobId, options) => {
      logs++
      tell()
      try {
        return await hinted(github.log(jobId, options))
      } finally {
        read++
        tell()
      }
    },
    earlierRuns: (query) => hinted(github.earlierRuns(query)),
    defaultBranch: () => hinted(github.defaultBranch())
  }
}
