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

/** The values in a name; null when it has none, or is cut. */
const valuesOf = ({ name }: NamedJob): readonly string[] | null => (name.endsWith(CUT) ? null : (legOf(name)?.split(/, | \/ /) ?? null))

/** How many of some jobs have each system, each number of values in their names (0: none are known), and each value at its place. */
interface Tally {
  readonly jobs: number
  readonly systems: ReadonlyMap<System | null, number>
  readonly places: ReadonlyMap<number, number>
  readonly values: ReadonlyMap<string, number>
}

const countsOf = <T>(all: readonly T[]): ReadonlyMap<T, number> =>
  new Map([...Map.groupBy(all, (one) => one)].map(([one, { length }]) => [one, length]))

const keyOf = (value: string, place: number): string => `${place} ${value}`

const tallyOf = (jobs: readonly NamedJob[]): Tally => {
  const values = jobs.map((job) => valuesOf(job) ?? [])
  return {
    jobs: jobs.length,
    systems: countsOf(jobs.map(systemOf)),
    places: countsOf(values.map(({ length }) => length)),
    values: countsOf(values.flatMap((all) => all.map(keyOf)))
  }
}

/** How many of the other jobs of the same base names a number is of. */
type AmongOthers = (of: (tally: Tally) => number | undefined) => number

const onlySystem = (failed: readonly NamedJob[], amongOthers: AmongOthers): System | null => {
  const [system = null, ...more] = new Set(failed.map(systemOf))
  if (system === null || more.length > 0) return null
  return amongOthers(({ systems }) => systems.get(system)) + amongOthers(({ systems }) => systems.get(null)) === 0 ? system : null
}

/** The fewest values at one place in the names that all failed jobs have and no other; null when there is no such place. */
const onlyValues = (failed: readonly NamedJob[], amongOthers: AmongOthers): readonly string[] | null => {
  const all = failed.map((job) => valuesOf(job) ?? [])
  const places = all[0]?.length ?? 0
  const isAlike = all.every(({ length }) => length === places) && amongOthers((tally) => tally.places.get(places)) === amongOthers(({ jobs }) => jobs)
  if (places === 0 || !isAlike) return null
  const isOnly = (value: string, place: number): boolean => amongOthers(({ values }) => values.get(keyOf(value, place))) === 0
  const [telling] = Array.from({ length: places }, (_, place) => ({ place, values: [...new Set(all.map((values) => values[place] ?? ''))] }))
    .filter(({ place, values }) => values.length <= MOST_VALUES && values.every((value) => isOnly(value, place)))
    .sort((a, b) => a.values.length - b.values.length)
  return telling?.values ?? null
}

/**
 * What jobs that failed for one cause have in common, beside the other jobs of the same base names; null when that is nothing short, and for
 * a single job of its name. The jobs are counted once, for as many causes as there are.
 *
 * @param ran those that ran to their end, the failed ones among them; others that failed have no part in what the rest has
 */
export const affectedAmong = (ran: readonly NamedJob[]): ((failed: readonly NamedJob[]) => Affected | null) => {
  const hasRun = new Set(ran)
  const tallies = new Map([...Map.groupBy(ran, ({ name }) => baseName(name))].map(([name, jobs]) => [name, tallyOf(jobs)]))
  return (failed) => {
    const own = tallyOf(failed.filter((job) => hasRun.has(job)))
    const ofNames = [...new Set(failed.map(({ name }) => baseName(name)))].flatMap((name) => tallies.get(name) ?? [])
    const amongOthers: AmongOthers = (of) => ofNames.reduce((sum, tally) => sum + (of(tally) ?? 0), -(of(own) ?? 0))
    if (amongOthers(({ jobs }) => jobs) === 0) return failed.length > 1 ? { kind: 'all' } : null
    const system = onlySystem(failed, amongOthers)
    if (system !== null) return { kind: 'system', system }
    const values = onlyValues(failed, amongOthers)
    return values === null ? null : { kind: 'values', values }
  }
}
