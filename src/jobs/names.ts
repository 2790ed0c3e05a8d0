/** Job names: the base name that the legs of a matrix share, one job for each of them, and names in a sentence. */
import type { Job } from '../model/run.ts'

/** GitHub cuts job names at this many characters, the last three of which are then dots. */
export const NAME_LIMIT = 100
export const CUT = '...'

/** The name without its matrix values: `test (ubuntu, 20)` → `test`, `ci / test (a) / unit (b)` → `ci / test / unit`. */
export const baseName = (name: string): string => {
  const bare = name
    .split(' / ')
    .map((part) => {
      const open = part.indexOf(' (')
      return open > 0 && (part.endsWith(')') || part.endsWith(CUT)) ? part.slice(0, open) : part
    })
    .join(' / ')
  return bare.trim() === '' ? name : bare
}

/** What stands in parentheses at the end of a part of a name, or of one that is cut. */
const LEG = / \(((?:[^()]|\([^()]{0,100}\)){1,100})(?:\)(?= \/ |$)|(?<=\.{3})$)/g

/** The matrix values in a name: `test (ubuntu, 20)` → `ubuntu, 20`, `ci (a) / unit (b)` → `a / b`; null when it has none. */
export const legOf = (name: string): string | null => {
  const legs = [...name.slice(0, NAME_LIMIT).matchAll(LEG)].map(([, values]) => values)
  return legs.length === 0 ? null : legs.join(' / ')
}

/** The first job of each base name: legs of a matrix mostly fail for one cause. */
export const firstOfNames = <T extends Pick<Job, 'name'>>(jobs: readonly T[]): readonly T[] => {
  const seen = new Set<string>()
  return jobs.filter((job) => {
    const name = baseName(job.name)
    return !seen.has(name) && seen.add(name)
  })
}

/** The jobs in the order in which their logs are asked for: one of each base name first, then the others. Order is otherwise kept. */
export const spreadOverNames = <T extends Pick<Job, 'name'>>(jobs: readonly T[]): readonly T[] => {
  const first = new Set(firstOfNames(jobs))
  return [...first, ...jobs.filter((job) => !first.has(job))]
}

const LISTED = 5

/** The first names of a set of jobs for a sentence: `a, b` or `a, b, c, d, e and 3 more jobs`. A value of a matrix may hold line breaks; a sentence has none. */
export const listNames = (jobs: readonly { readonly name: string }[]): string => {
  const rest = jobs.length - LISTED
  const shown = jobs.slice(0, LISTED).map(({ name }) => name.replace(/[\r\n]+/g, ' '))
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more ${rest === 1 ? 'job' : 'jobs'}` : ''}`
}
