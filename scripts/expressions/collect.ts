/** Every regular expression of the program that meets foreign text: of matchers, of rules, and of every source file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LACKING } from '../../src/diagnose/headline/circumstances.ts'
import { readMatchers } from '../../src/diagnose/matchers/matcher-file.ts'
import { MASKS } from '../../src/diagnose/normalise.ts'
import { workspaces } from '../../src/diagnose/paths.ts'
import { RULES } from '../../src/diagnose/rules/all.ts'
import { WRAPPER_EXPRESSIONS } from '../../src/diagnose/wrapper.ts'
import { INSTALL_COMMAND } from '../../src/timing/set-up-steps.ts'
import { type Expression, keyOf } from './expression.ts'
import { type Literals, readLiterals } from './literals.ts'
import { LIMITS, LONGEST_TEXT, type NamedNumber } from './places.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/**
 * Expressions that are put together while the program runs, by the file that does it: as many `new RegExp(…)` as it holds, and what comes
 * of them. Those of the rules are found in the rules themselves.
 */
const BUILT: ReadonlyMap<string, { readonly sites: number; readonly expressions: () => readonly RegExp[] }> = new Map([
  ['src/diagnose/headline/circumstances.ts', { sites: 1, expressions: () => LACKING }],
  // A user's matcher is none of ours: it has a budget of its own.
  ['src/diagnose/matchers/matcher-file.ts', { sites: 1, expressions: () => [] }],
  ['src/diagnose/normalise.ts', { sites: 1, expressions: () => [MASKS] }],
  ['src/diagnose/paths.ts', { sites: 3, expressions: () => workspaces('a.repository') }],
  ['src/diagnose/wrapper.ts', { sites: 1, expressions: () => WRAPPER_EXPRESSIONS.map(({ pattern }) => pattern) }],
  ['src/timing/set-up-steps.ts', { sites: 1, expressions: () => [INSTALL_COMMAND] }]
])

/** All regular expressions within a value, however deep. */
const expressionsIn = (value: unknown): readonly RegExp[] => {
  if (value instanceof RegExp) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(expressionsIn) : []
}

const numberOf = ({ file, constant }: NamedNumber, literals: ReadonlyMap<string, Literals>): number => {
  const value = literals.get(file)?.numbers.get(constant)
  if (value === undefined)
    throw new Error(`${file} has no number ${constant} any more: scripts/expressions/places.ts says how long a text can be by it`)
  return value
}

/** @throws Error when it cannot tell of a source file which expressions it makes, or how long their texts can be */
export const collectExpressions = (): readonly Expression[] => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .sort()
  const literals = new Map(sources.map((file) => [file, readLiterals(read(file))]))
  const limitAt = (place: string): number => {
    const limit = LIMITS.find(({ prefix }) => place.startsWith(prefix))?.limit
    return limit === undefined ? LONGEST_TEXT : numberOf(limit, literals)
  }
  const found: { readonly place: string; readonly regexp: { readonly source: string; readonly flags: string } }[] = []
  for (const file of readdirSync(join(ROOT, 'matchers')).sort()) {
    for (const regexp of expressionsIn(readMatchers(JSON.parse(read(`matchers/${file}`))).matchers)) found.push({ place: `matchers/${file}`, regexp })
  }
  for (const [place, { expressions, built }] of literals) {
    for (const regexp of expressions) found.push({ place, regexp })
    const known = BUILT.get(place)
    if (place.startsWith('src/diagnose/rules/') && known === undefined) continue
    if (built !== (known?.sites ?? 0)) {
      throw new Error(
        `${place} puts ${built} regular expressions together; scripts/expressions/collect.ts knows of ${known?.sites ?? 0}: add what comes of them to BUILT`
      )
    }
    for (const regexp of known?.expressions() ?? []) found.push({ place, regexp })
  }
  for (const regexp of expressionsIn(RULES)) found.push({ place: 'src/diagnose/rules/', regexp })

  // The same expression at two places is checked for the longer text.
  const all = new Map<string, Expression>()
  for (const { place, regexp } of found) {
    const { source, flags } = regexp
    const known = all.get(`${flags}/${source}`)
    const limit = Math.max(limitAt(place), known?.limit ?? 0)
    all.set(`${flags}/${source}`, { source, flags, place: known?.place ?? place, limit })
  }
  return [...all.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
