/** Lines of a megabyte that make a careless expression slow. */

export interface HostileLine {
  readonly name: string
  readonly line: string
}

const SIZE = 1_000_000
const fill = (unit: string, size = SIZE): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const UNITS = ['a', ' ', ':', '1', '.', '-', '(', 'a:1:', '/a', '\\a', ' a', '  a', '12:3: ', ' (a', ' [a', ': error: ', ' in a', '^~', '─']

const PLAIN: readonly HostileLine[] = UNITS.map((unit) => ({ name: `${JSON.stringify(unit)} again and again`, line: fill(unit) }))

/** What stands behind a line that fits, so that the end no longer does. */
const TAILS = ['a', ' ', '  a', ' (a', '  [a', ':1', '/a'] as const

/** The plain ones, and the tool's own line that fits best, with a long tail that fits no more. */
export const hostileLines = (own: readonly string[], regexp: RegExp): readonly HostileLine[] => {
  const fitting = own.find((line) => regexp.test(line))
  if (fitting === undefined) return PLAIN
  return [
    ...PLAIN,
    { name: 'its own line again and again', line: fill(fitting === '' ? ' ' : fitting) },
    ...TAILS.map((tail) => ({ name: `its own line and ${JSON.stringify(tail)} again and again`, line: `${fitting}${fill(tail)}\u0001` }))
  ]
}
