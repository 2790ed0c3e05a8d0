/** Asks for the annotations of jobs. Optional: what cannot be read is a note, and after the first refusal no more are asked for. */
import pLimit from 'p-limit'
import { describeError, isExpected, isRefusal } from '../../model/errors.ts'
import type { GitHub } from '../../model/ports.ts'
import type { Note } from '../../model/report.ts'
import type { Annotation, Job } from '../../model/run.ts'

export interface AnnotationReader {
  /** Asks for those of jobs that were not asked for before. */
  readonly ask: (jobs: readonly Job[]) => void
  /** Those of one job; none when they were not asked for, or could not be read. */
  readonly of: (job: Job) => Promise<readonly Annotation[]>
  /** What was found by the id of the job, when all that was asked for is there. */
  readonly found: () => Promise<ReadonlyMap<number, readonly Annotation[]>>
  readonly notes: () => readonly Note[]
}

const AT_ONCE = 8

export const createAnnotationReader = (github: GitHub): AnnotationReader => {
  const limit = pLimit(AT_ONCE)
  const asked = new Map<number, Promise<readonly Annotation[] | null>>()
  const notes: Note[] = []
  let refused = false
  let first: Promise<unknown> | null = null

  const read = async (job: Job): Promise<readonly Annotation[] | null> => {
    if (refused) return null
    try {
      return await github.annotations(job.id)
    } catch (error) {
      if (!isExpected(error)) throw error
      if (isRefusal(error)) refused = true
      if (error.kind !== 'not_found') notes.push({ kind: 'annotations_unreadable', message: describeError(error) })
      return null
    }
  }
  const askFor = (job: Job): Promise<readonly Annotation[] | null> => {
    // One alone comes first: without the permission all are refused.
    const answer = first === null ? read(job) : first.then(() => limit(() => read(job)))
    first ??= answer.catch(() => {})
    answer.catch(() => {})
    return answer
  }
  return {
    ask: (jobs) => {
      for (const job of jobs) if (!asked.has(job.id)) asked.set(job.id, askFor(job))
    },
    of: async (job) => (await asked.get(job.id)) ?? [],
    found: async () => {
      const all = await Promise.all([...asked].map(async ([id, answer]) => [id, await answer] as const))
      return new Map(all.flatMap(([id, annotations]) => (annotations === null ? [] : [[id, annotations] as const])))
    },
    notes: () => notes
  }
}
