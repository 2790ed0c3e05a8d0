/** Lines in which many texts are looked for, most of which are not there. */

export interface SearchedLines {
  /** Whether a text without a line feed stands in one of the lines. */
  readonly holds: (text: string) => boolean
  /** Indices of the lines that hold it, in order. */
  readonly linesWith: (text: string) => readonly number[]
  readonly lineAt: (index: number) => string
  /** Whether a line holds one of these texts. Ask for the lines in order: each text is looked for once, from one line that holds it to the next. */
  readonly watchFor: (texts: readonly string[]) => (index: number) => boolean
}

const HASH_BITS = 18

/** Three characters that follow each other, as a number. */
const hashOf = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & ((1 << HASH_BITS) - 1)

/** Which three characters follow each other somewhere; others may read as if they did. */
const markTriples = (text: string): Uint8Array => {
  const marks = new Uint8Array(1 << HASH_BITS)
  let a = 0
  let b = 0
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    marks[hashOf(a, b, c)] = 1
    a = b
    b = c
  }
  return marks
}

/** Answers are remembered. */
export const searchLines = (lines: readonly string[]): SearchedLines => {
  const whole = lines.join('\n')
  const marks = markTriples(whole)
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  const found = new Map<string, readonly number[]>()
  const known = new Map<string, boolean>()
  const watched = new Map<string, { readonly text: string; next: number }>()

  const mayHold = (text: string): boolean => {
    for (let at = 2; at < text.length; at++)
      if (marks[hashOf(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at))] === 0) return false
    return true
  }
  const search = (text: string): readonly number[] => {
    const indices: number[] = []
    let index = 0
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, starts[index + 1] ?? whole.length)) {
      while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index++
      indices.push(index)
      if (index + 1 >= starts.length) break
    }
    return indices
  }
  const holds = (text: string): boolean => {
    const answer = known.get(text) ?? (mayHold(text) && whole.includes(text))
    known.set(text, answer)
    return answer
  }
  const indexFrom = (text: string, from: number): number => {
    const at = whole.indexOf(text, from)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  const watch = (text: string): { readonly text: string; next: number } => {
    const one = watched.get(text) ?? { text, next: -1 }
    watched.set(text, one)
    return one
  }
  return {
    holds,
    watchFor: (texts) => {
      const some = texts.filter(holds).map(watch)
      let soonest = -1
      return (index) => {
        const from = starts[index] ?? whole.length
        if (soonest < from) {
          let found = Number.POSITIVE_INFINITY
          for (const one of some) {
            if (one.next < from) one.next = indexFrom(one.text, from)
            if (one.next < found) found = one.next
          }
          // At once, for this may be interrupted anywhere, and done again.
          soonest = found
        }
        return soonest < (starts[index + 1] ?? Number.POSITIVE_INFINITY)
      }
    },
    linesWith: (text) => {
      const indices = found.get(text) ?? search(text)
      found.set(text, indices)
      return indices
    },
    lineAt: (index) => lines[index] ?? ''
  }
}
