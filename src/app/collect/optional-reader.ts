/** Asks for what a report can do without: what cannot be read is a note, and after some failures, or near the rate limit, nothing more is asked for. */
import { describeError, isExpected, isRefusal, type ReportError } from '../../model/errors.ts'
import type { Note, NoteKind } from '../../model/report.ts'

/** Counts requests and keeps what went wrong. */
export interface OptionalReader {
  /** Asks once; null when that fails, and without asking when nothing more can be expected. @param what how a note calls it */
  readonly read: <T>(what: string, ask: () => Promise<T>) => Promise<T | null>
  /** Counts requests that one call sent beyond its first: the further pages of a list. */
  readonly countMore: (requests: number) => void
  readonly requests: () => number
  /** Whether so few requests are left that others need them more; a note tells it then. */
  readonly isShort: () => boolean
  /** One note for all that failed under one name; it quotes the first error. */
  readonly notes: () => readonly Note[]
}

/** So many errors that are not about one run only, and nothing more is asked for: each has been retried for half a minute. */
const MOST_ERRORS = 3

/** Requests that are kept for others, and how many are left. */
export interface Reserve {
  readonly least: number
  /** null: nobody knows. */
  readonly remaining: () => number | null
}

/**
 * @param purpose begins the sentences of notes: `For the comparison`
 * @param reserve left out: all may be used
 */
export const createOptionalReader = (kind: NoteKind, purpose: string, reserve?: Reserve): OptionalReader => {
  const errors: { readonly turn: number; readonly what: string; readonly error: ReportError }[] = []
  let wasShort = false
  const isShort = (): boolean => {
    const isSo = reserve !== undefined && (reserve.remaining() ?? reserve.least) < reserve.least
    wasShort ||= isSo
    return isSo
  }
  const hasGivenUp = (): boolean =>
    errors.some(({ error }) => isRefusal(error)) || errors.filter(({ error }) => error.kind !== 'not_found').length >= MOST_ERRORS
  let requests = 0
  return {
    read: async (what, ask) => {
      if (isShort() || hasGivenUp()) return null
      const turn = requests++
      try {
        return await ask()
      } catch (error) {
        if (!isExpected(error)) throw error
        errors.push({ turn, what, error })
        return null
      }
    },
    countMore: (more) => {
      requests += more
    },
    requests: () => requests,
    isShort,
    notes: () => {
      // Answers come in any order: the notes are in that of asking, and end with the first refusal, for what comes behind may not have been asked for.
      const inOrder = errors.toSorted((a, b) => a.turn - b.turn)
      const refusal = inOrder.findIndex(({ error }) => isRefusal(error))
      const told = refusal < 0 ? inOrder : inOrder.slice(0, refusal + 1)
      const unreadable = [...Map.groupBy(told, ({ what }) => what)].flatMap(([what, group]): readonly Note[] => {
        const [first] = group
        if (first === undefined) return []
        const times = group.length === 1 ? '' : ` (${group.length} times)`
        return [{ kind, message: `${purpose} ${what} could not be read${times}. ${describeError(first.error)}` }]
      })
      if (!wasShort) return unreadable
      const what = `${purpose} ${requests === 0 ? 'nothing was asked for' : 'not all was asked for'}`
      return [{ kind, message: `${what}: fewer than ${reserve?.least} requests are left before GitHub's rate limit` }, ...unreadable]
    }
  }
}
