/** Reads a saved job listing, in the REST API's form or in gh's, to REST job objects. No I/O. */
import type { RestObject } from '../github-server.ts'
import { UsageError } from '../usage-error.ts'
import { parseJsonValues } from './json-values.ts'

/** A REST job object of which the id and the name are known. */
export type SavedJob = RestObject & { readonly id: number; readonly name: string }

/**
 * The jobs of a saved listing, each once, in order. Accepts `{ total_count, jobs }`, several such pages one after another or in an array, an
 * array of jobs, one job an object, and what `gh run view --json jobs` prints.
 *
 * @throws UsageError with the reason, when it is none of these
 */
export const parseJobListing = (text: string): readonly SavedJob[] => {
  const jobs = new Map<number, SavedJob>()
  for (const item of parseValues(text).flatMap(jobsOf)) {
    const job = toRest(item)
    const { id, name } = job
    if (typeof id !== 'number' || typeof name !== 'string') {
      throw new UsageError(`it has a job without an id and a name: ${JSON.stringify(item).slice(0, 100)}`)
    }
    jobs.set(id, { ...job, id, name })
  }
  if (jobs.size === 0) throw new UsageError('it has no job')
  return [...jobs.values()]
}

const parseValues = (text: string): readonly unknown[] => {
  try {
    return parseJsonValues(text)
  } catch (cause) {
    throw new UsageError(`it is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** The job objects inside a page, an array of pages, an array of jobs, or a job. */
const jobsOf = (value: unknown): readonly RestObject[] => {
  if (Array.isArray(value)) return value.flatMap(jobsOf)
  if (!isObject(value)) return []
  return Array.isArray(value.jobs) ? value.jobs.filter(isObject) : [value]
}

export const isObject = (value: unknown): value is RestObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** gh's names for the REST API's fields (cli/cli: pkg/cmd/run/shared/shared.go). */
const GH_FIELDS: Readonly<Record<string, string>> = {
  databaseId: 'id',
  url: 'html_url',
  startedAt: 'started_at',
  completedAt: 'completed_at'
}

/** gh writes this for a time that GitHub does not tell. */
const GH_NO_TIME = '0001-01-01T00:00:00Z'

/** A job or a step of gh's as the REST API has it; one of the REST API's as it is. */
const toRest = (item: RestObject): RestObject => {
  const steps = Array.isArray(item.steps) ? { steps: item.steps.filter(isObject).map(toRest) } : {}
  if (!('databaseId' in item || 'startedAt' in item || 'completedAt' in item)) return { ...item, ...steps }
  const renamed = Object.entries(item).map(([key, value]) => {
    const missing = value === GH_NO_TIME || (key === 'conclusion' && value === '')
    return [GH_FIELDS[key] ?? key, missing ? null : value]
  })
  return { ...Object.fromEntries(renamed), ...steps }
}
