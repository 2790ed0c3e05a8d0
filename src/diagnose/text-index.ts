/** Tells of many texts, most of which are not there, whether they stand in a log's lines: in a large step ten times as fast as looking for each. */

/** Characters that follow each other are marked in fours: as many bits, and how many places there are for them. */
const FOUR = (1 << 28) - 1
const PLACES = 1 << 18

/** Of those the last two. */
const TWO = (1 << 14) - 1

/** The last four characters as a number, of seven bits each, as ASCII has; of other characters some read as the same. */
const withNext = (lastFour: number, character: number): number => ((lastFour << 7) ^ character) & FOUR
const placeOf = (four: number): number => Math.imul(four, 0x9e37_79b1) >>> 14

/** Texts are without line feeds, and not empty. */
export interface TextIndex {
  /** Whether a text stands in one of the lines. Answers are remembered. */
  readonly holds: (text: string) => boolean
  /** The indices of the lines in which a text stands, in order. */
  readonly linesWith: (text: string) => readonly number[]
}

export const indexTexts = (lines: readonly string[]): TextIndex => {
  const whole = lines.join('\n')
  const { fours, pairs } = marksOf(whole)
  /** Where each line ends. */
  const ends = new Uint32Array(lines.length)
  for (let at = 0, end = -1; at < lines.length; at++) ends[at] = end += (lines[at]?.length ?? 0) + 1
  const mayHold = (text: string): boolean => {
    for (let at = 0, four = 0; at < text.length; at++) {
      four = withNext(four, text.charCodeAt(at))
      if ((at >= 3 && fours[placeOf(four)] === 0) || (at >= 1 && pairs[four & TWO] === 0)) return false
    }
    return true
  }
  /** Of texts that may stand there. */
  const known = new Map<string, boolean>()
  const linesOf = new Map<string, readonly number[]>()
  const holds = (text: string): boolean => {
    if (!mayHold(text)) return false
    const answer = known.get(text) ?? whole.includes(text)
    known.set(text, answer)
    return answer
  }
  const findLines = (text: string): readonly number[] => {
    const found: number[] = []
    for (let at = whole.indexOf(text), line = 0; at >= 0; at = whole.indexOf(text, ends[line])) {
      while ((ends[line] ?? at) < at) line++
      found.push(line)
    }
    return found
  }
  return {
    holds,
    linesWith: (text) => {
      if (!holds(text)) return []
      const found = linesOf.get(text) ?? findLines(text)
      linesOf.set(text, found)
      return found
    }
  }
}

/** Which four, and which two, characters follow each other somewhere in a text. That tells of nearly all texts that do not stand there. */
const marksOf = (text: string): { readonly fours: Uint8Array; readonly pairs: Uint8Array } => {
  const fours = new Uint8Array(PLACES)
  const pairs = new Uint8Array(TWO + 1)
  for (let at = 0, four = 0; at < text.length; at++) {
    four = withNext(four, text.charCodeAt(at))
    fours[placeOf(four)] = 1
    pairs[four & TWO] = 1
  }
  return { fours, pairs }
}
