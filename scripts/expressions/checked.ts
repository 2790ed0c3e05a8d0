/** What is known of the program's expressions, as data: which are there, which are missing, and which must be mended. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Expression, keyOf } from './expression.ts'
import type { Pump } from './pumps.ts'

/** At the line limit the worst text takes at most so long on any expression. */
export const MOST_MS = 50

/** What was found of one expression. */
export interface Checked {
  /** The checker's word: `linear`, `polynomial 2` with its degree, `exponential`, `unknown`. */
  readonly verdict: string
  /** How long the slowest text that was tried took, in milliseconds. */
  readonly ms: number
  /** That text; null where it took no time and the checker found nothing wrong either. */
  readonly slowest: Pump | null
}

/** By {@link keyOf}. */
export type CheckedExpressions = ReadonlyMap<string, Checked>

const FILE = join(import.meta.dirname, 'checked.generated.json')

/** As it is kept: verdict, time, and the slowest text where there is one. */
type Row = readonly [verdict: string, ms: number, slowest?: Pump]

export const readChecked = (): CheckedExpressions => {
  const rows: Readonly<Record<string, Row>> = JSON.parse(readFileSync(FILE, 'utf8'))
  return new Map(Object.entries(rows).map(([key, [verdict, ms, slowest = null]]) => [key, { verdict, ms, slowest }]))
}

/** One expression a line, in the order of their keys. */
export const writeChecked = (checked: CheckedExpressions): void => {
  const lines = [...checked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, { verdict, ms, slowest }]) => `  ${JSON.stringify(key)}: ${JSON.stringify(slowest === null ? [verdict, ms] : [verdict, ms, slowest])}`
    )
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`)
}

export interface Differences {
  /** Expressions that nobody has checked. */
  readonly missing: readonly Expression[]
  /** Keys of expressions that are gone. */
  readonly gone: readonly string[]
  /** Expressions that a hostile line can hold up, each with what was found. */
  readonly slow: readonly (Expression & Checked)[]
}

export const compare = (expressions: readonly Expression[], checked: CheckedExpressions): Differences => {
  const keys = new Set(expressions.map(keyOf))
  return {
    missing: expressions.filter((expression) => !checked.has(keyOf(expression))),
    gone: [...checked.keys()].filter((key) => !keys.has(key)),
    slow: expressions.flatMap((expression) => {
      const found = checked.get(keyOf(expression))
      return found !== undefined && (found.verdict === 'exponential' || found.ms > MOST_MS) ? [{ ...expression, ...found }] : []
    })
  }
}

/** One expression for people: where it stands and, when it was checked, what is wrong with it. */
export const describe = ({ place, source, flags, limit, ...found }: Expression & Partial<Checked>): string =>
  `${place}: /${source}/${flags}${found.ms === undefined ? '' : ` is ${found.verdict} and takes ${found.ms} ms for ${limit} characters, made of ${JSON.stringify(found.slowest)}`}`
