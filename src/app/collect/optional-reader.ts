/** Asks for what a report can do without: what cannot be read is a note, and after some failures nothing more is asked for. */
import { describeError, isExpected, isRefusal, type ReportError } from '../../model/errors.ts'
import type { Note, NoteKind } from '../../model/report.ts'

/** Counts requests and keeps what went wrong. */
export interface OptionalReader {
  /** Asks once; null when that fails, and without asking when nothing more can be expected. @param what how a note calls it */
  readonly read: <T>(what: string, ask: () => Promise<T>) => Promise<T | null>
  /** Counts requests that one call sent beyond its first: the further pages of a list. */
  readonly countMore: (requests: number) => void
  readonly requests: () => number
  /** One note for all that failed under one name; it quotes the first error. */
  readonly notes: () => readonly Note[]
}

/** So many errors that are not about one run only, and nothing more is asked for: each has been retried for half a minute. */
const MOST_ERRORS = 3

/** @param purpose begins the sentences of notes: `For the comparison` */
export const createOptionalReader = (kind: NoteKind, purpose: string): OptionalReader => {
  const errors: { readonly what: string; readonly error: ReportError }[] = []
  const hasGivenUp = (): boolean =>
    errors.some(({ error }) => isRefusal(error)) || errors.filter(({ error }) => error.kind !== 'not_found').length >= MOST_ERRORS
  let requests = 0
  return {
    read: async (what, ask) => {
      if (hasGivenUp()) return null
      requests++
      try {
        return await ask()
      } catch (error) {
        if (!isExpected(error)) throw error
        errors.push({ what, error })
        return null
      }
    },
    countMore: (more) => {
      requests += more
    },
    requests: () => requests,
    notes: () =>
      [...Map.groupBy(errors, ({ what }) => what)].flatMap(([what, group]): readonly Note[] => {
        const [first] = group
        if (first === undefined) return []
        const times = group.length === 1 ? '' : ` (${group.length} times)`
        return [{ kind, message: `${purpose} ${what} could not be read${times}. ${describeError(first.error)}` }]
      })
  }
}
