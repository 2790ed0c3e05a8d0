/** Long lines that make a careless expression slow, and what one costs. */
import { createInterrupter } from '../../../src/platform/interrupter.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'

export interface HostileLine {
  readonly name: string
  readonly line: string
}

const fill = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes)

const UNITS = ['a', ' ', ':', '1', '.', '-', '(', 'a:1:', '/a', '\\a', ' a', '  a', '12:3: ', ' (a', ' [a', ': error: ', ' in a', '^~', '─']

/** What stands behind a line that fits, so that the end no longer does. */
const TAILS = ['a', ' ', '  a', ' (a', '  [a', ':1', '/a'] as const

/** Plain ones, and the tool's own line that fits best, with a long tail that fits no more. */
export const hostileLines = (own: readonly string[], regexp: RegExp, bytes: number): readonly HostileLine[] => {
  const plain = UNITS.map((unit) => ({ name: `${JSON.stringify(unit)} again and again`, line: fill(unit, bytes) }))
  const fitting = own.find((line) => regexp.test(line))
  if (fitting === undefined) return plain
  return [
    ...plain,
    { name: 'its own line again and again', line: fill(fitting === '' ? ' ' : fitting, bytes) },
    ...TAILS.map((tail) => ({ name: `its own line and ${JSON.stringify(tail)} again and again`, line: `${fitting}${fill(tail, bytes)}\u0001` }))
  ]
}

const CUT_OFF_MS = 8_000
const interruptible = createInterrupter(CUT_OFF_MS)

/** Milliseconds of CPU that an expression takes for a line. One that goes on for ever is cut off; a machine that stops for a while is none of its fault. */
export const matchMs = (regexp: RegExp, line: string): number => {
  for (;;) {
    let isCut = false
    const ms = cpuMsOf(() => {
      isCut = interruptible(() => regexp.exec(line)) === null
    })
    if (!isCut || ms > CUT_OFF_MS / 10) return ms
  }
}
