/** What jobs that failed alike have in common, and those that passed do not: all legs of a matrix, one system, one value. */
import type { Job } from '../model/run.ts'
import { baseName, CUT, legOf } from './names.ts'

/** What tells failed jobs from the others of their names. */
export type Affected =
  | { readonly kind: 'all' }
  | { readonly kind: 'system'; readonly system: System }
  /** Texts from the parentheses of the names: GitHub's API tells no keys of a matrix. */
  | { readonly kind: 'values'; readonly values: readonly string[] }

export type System = 'Linux' | 'macOS' | 'Windows'

type NamedJob = Pick<Job, 'name' | 'labels'>

/** Labels of hosted runners (`ubuntu-24.04`, `windows-latest`) and those that a self-hosted one has by default. */
const SYSTEMS: readonly (readonly [RegExp, System])[] = [
  [/^(?:ubuntu|linux)\b/i, 'Linux'],
  [/^macos\b/i, 'macOS'],
  [/^windows\b/i, 'Windows']
]
/** More values are no short answer. */
const MOST_VALUES = 3

/** null when the labels name none, or more than one. */
const systemOf = ({ labels }: NamedJob): System | null => {
  const systems = new Set(SYSTEMS.flatMap(([label, system]) => (labels.some((one) => label.test(one)) ? [system] : [])))
  const [system] = systems
  return systems.size === 1 && system !== undefined ? system : null
}

const onlySystem = (failed: readonly NamedJob[], passed: readonly NamedJob[]): System | null => {
  const [system = null, ...others] = new Set(failed.map(systemOf))
  return system !== null && others.length === 0 && passed.every((job) => ![system, null].includes(systemOf(job))) ? system : null
}

/** The values in a name; null when it has none, or is cut. */
const valuesOf = ({ name }: NamedJob): readonly string[] | null => (name.endsWith(CUT) ? null : (legOf(name)?.split(/, | \/ /) ?? null))

/** The fewest values at one place in the names that all failed jobs have and no other; null when there is no such place. */
const onlyValues = (failed: readonly NamedJob[], passed: readonly NamedJob[]): readonly string[] | null => {
  const [of, ofPassed] = [failed.map(valuesOf), passed.map(valuesOf)]
  const places = of[0]?.length ?? 0
  if (![...of, ...ofPassed].every((values) => values?.length === places)) return null
  const at = (all: typeof of, place: number): ReadonlySet<string> => new Set(all.map((values) => values?.[place] ?? ''))
  const telling = Array.from({ length: places }, (_, place) => ({ failing: at(of, place), passing: at(ofPassed, place) }))
    .filter(({ failing, passing }) => failing.size <= MOST_VALUES && [...failing].every((value) => !passing.has(value)))
    .sort((a, b) => a.failing.size - b.failing.size)
  return telling[0] === undefined ? null : [...telling[0].failing]
}

/**
 * What jobs that failed for one cause have in common, beside the other jobs of the same base names; null when that is nothing short, and for
 * a single job of its name.
 *
 * @param failed at least one
 * @param others those that ran to their end and did not fail so; jobs of other base names are not looked at
 */
export const affectedOf = (failed: readonly NamedJob[], others: readonly NamedJob[]): Affected | null => {
  const names = new Set(failed.map(({ name }) => baseName(name)))
  const passed = others.filter(({ name }) => names.has(baseName(name)))
  if (passed.length === 0) return failed.length > 1 ? { kind: 'all' } : null
  const system = onlySystem(failed, passed)
  if (system !== null) return { kind: 'system', system }
  const values = onlyValues(failed, passed)
  return values === null ? null : { kind: 'values', values }
}
