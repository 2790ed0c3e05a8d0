/** Lists of what is told at lines, in their order. */

/** Adds an entry, unless the last one is of the same line: a turn may be done again after an interruption. */
export const addOnce = <T extends { readonly line: number }>(list: T[], one: T): void => {
  if (list.at(-1)?.line !== one.line) list.push(one)
}

/** The index of the last entry up to a line; -1 when there is none. */
export const indexAt = (list: readonly { readonly line: number }[], line: number): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
