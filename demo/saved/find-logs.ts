/** Finds which file of a folder is the log of which job. No I/O. */
import type { SavedJob } from './job-listing.ts'
import { isObject } from './job-listing.ts'

/** GitHub's limit for a job's name in the file names of the run's zip, in UTF-16 units (cli/cli: pkg/cmd/run/view/logs.go). */
const ZIP_NAME_LENGTH = 90
/** `<n>_<job>.txt` in the run's zip; a negative number in older ones. */
const ZIP_NUMBER = /^-?\d+_/
const LOG_FILE = /\.(?:log|txt)$/

/**
 * The log file of each job that has one, by job id. The first rule that finds a file wins:
 * its name is the job's id; the manifest names the job's id, its name, or just files in the order of the jobs;
 * its name is the job's name, with or without a number, as in the zip that GitHub offers for a run.
 *
 * @param files paths inside the folder, with forward slashes
 * @param manifest the content of manifest.json; null when there is none
 */
export const findLogs = (jobs: readonly SavedJob[], files: readonly string[], manifest: unknown): ReadonlyMap<number, string> => {
  const logs = files.filter((file) => LOG_FILE.test(file))
  const listed = manifestEntries(manifest).map((entry) => ({
    ...entry,
    file: logs.find((file) => file === entry.file || file === `logs/${entry.file}`)
  }))
  const inOrder = listed.every(({ id, name }) => id === null && name === null)
  const named = logs.map((file) => ({ file, name: baseName(file).replace(ZIP_NUMBER, '') }))

  const seen = new Map<string, number>()
  const found = jobs.map((job, index): [number, string | undefined] => {
    // Names are not unique: the second job of a name has the second file of that name.
    const ordinal = seen.get(job.name) ?? 0
    seen.set(job.name, ordinal + 1)
    const file =
      logs.find((candidate) => baseName(candidate) === String(job.id)) ??
      listed.find(({ id }) => id === job.id)?.file ??
      listed.filter(({ id, name }) => id === null && name === job.name)[ordinal]?.file ??
      (inOrder ? listed[index]?.file : undefined) ??
      named.filter(({ name }) => name === fileName(job.name))[ordinal]?.file
    return [job.id, file]
  })
  return new Map(found.filter((entry): entry is [number, string] => entry[1] !== undefined))
}

const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(LOG_FILE, '')

/** A job's name as it stands in file names of the run's zip. */
const fileName = (name: string): string => name.replaceAll(/[/:]/g, '').slice(0, ZIP_NAME_LENGTH).trim()

interface ManifestEntry {
  readonly file: string
  readonly id: number | null
  readonly name: string | null
}

/** The entries of `{ jobs: […] }`, `{ logs: […] }` or `[…]`; an entry is a file, or an object with `log`, and `job` or `job_id`. */
const manifestEntries = (manifest: unknown): readonly ManifestEntry[] => {
  const list = isObject(manifest) ? (manifest.jobs ?? manifest.logs) : manifest
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown): readonly ManifestEntry[] => {
    if (typeof item === 'string') return [{ file: item, id: null, name: null }]
    if (!isObject(item)) return []
    const { log, file = log, job, name = job, job_id, id = job_id } = item
    if (typeof file !== 'string') return []
    return [{ file, id: typeof id === 'number' ? id : null, name: typeof name === 'string' ? name : null }]
  })
}
