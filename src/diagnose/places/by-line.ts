/** Lists of what is told at lines, in their order. */

/** Adds an entry, unless the last one is of the same line: a turn may be done again after an interruption. */
export const addOnce = <T extends { readonly line: number }>(list: T[], one: T): void => {
  if (list.at(-1)?.line !== one.line) list.push(one)
}

/** The index of the last entry up to a line; -1 when there is none. */
export const indexAt = (list: readonly { readonly line: number }[], line: number): number => lastUpTo(line, list.length, (at) => list[at]?.line ?? 0)

/** The index of the line of a number; -1 when there is none. */
export const indexOfNumber = (lines: readonly { readonly number: number }[], number: number): number => {
  const at = lastUpTo(number, lines.length, (index) => lines[index]?.number ?? 0)
  return lines[at]?.number === number ? at : -1
}

/** The index of the last of some numbers, in their order, that is at most so large. */
const lastUpTo = (most: number, count: number, numberAt: (index: number) => number): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(middle) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}
