/** Asks for pages before they are read, some at once. */

/** The pages of one listing. */
export interface Lookahead<T> {
  /** Pages 2 to `last` are likely to be there: the first of them are asked for at once, the others as pages are taken. */
  readonly expect: (last: number) => void
  /** A page that was asked for ahead, to be taken in order; null for any other. */
  readonly take: (page: number) => Promise<T> | null
}

/** @param ahead how many pages are under way at most */
export const createLookahead = <T>(ask: (page: number) => Promise<T>, ahead: number): Lookahead<T> => {
  const asked = new Map<number, Promise<T>>()
  let next = 2
  let last = 1
  const askUpTo = (page: number): void => {
    for (; next <= Math.min(page, last); next++) {
      const answer = ask(next)
      // A page behind the one that ends the list is never taken.
      answer.catch(() => {})
      asked.set(next, answer)
    }
  }
  return {
    expect: (page) => {
      last = page
      askUpTo(1 + ahead)
    },
    take: (page) => {
      const answer = asked.get(page) ?? null
      asked.delete(page)
      askUpTo(page + ahead - 1)
      return answer
    }
  }
}
