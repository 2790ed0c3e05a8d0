/** Reads a run that somebody saved in a folder: a job listing, the logs, and whatever else of GitHub's answers is there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { OtherRun, RestObject, World } from '../github-server.ts'
import { UsageError } from '../usage-error.ts'
import { findLogs } from './find-logs.ts'
import { isObject, parseJobListing, type SavedJob } from './job-listing.ts'
import { decodeText } from './json-values.ts'

/** A saved run, ready to be served. */
export interface SavedRun {
  readonly repository: string
  readonly runId: number
  readonly attempt: number
  readonly jobs: readonly SavedJob[]
  readonly world: World
  /** The log files found, by job id; paths inside the folder. */
  readonly logs: ReadonlyMap<number, string>
}

const UNKNOWN_REPOSITORY = 'octo-org/saved-run'
const UNKNOWN_RUN_ID = 29_679_449

/**
 * Reads a folder with `jobs.json`, and optionally `run.json` (a run), `annotations.json` (annotations by job id), `manifest.json` (which log is
 * whose), `earlier-runs.json` (`[{ run, jobs }]`: other runs of the workflow) and logs, in the folder itself or in `logs/`.
 *
 * @throws UsageError that says what was looked for, where, and how to get it
 */
export const readSavedRun = (folder: string): SavedRun => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`There is no folder ${folder}`)
  const listed = readJobs(folder)
  const run = readObject(folder, 'run.json')
  const { repository, runId } = identify(listed, run)
  const jobs: readonly SavedJob[] = listed.map((job) => ({ run_id: runId, ...job }))
  const annotations = readObject(folder, 'annotations.json')
  const files = listFiles(folder)
  const logs = findLogs(jobs, files, readJson(folder, 'manifest.json'))
  const earlier = readEarlierRuns(folder)
  const earlierLogs = findLogs(
    earlier.flatMap((other) => other.jobs),
    files.filter((file) => NUMBERED_LOG.test(file)),
    null
  )
  return {
    repository,
    runId,
    attempt: Math.max(1, ...[run, ...jobs].map(({ run_attempt }) => (typeof run_attempt === 'number' ? run_attempt : 1))),
    jobs,
    logs,
    world: {
      repository,
      jobs,
      run: { ...knownFromJobs(jobs), ...run, id: runId },
      otherRuns: earlier,
      log: (jobId) => {
        const file = logs.get(jobId) ?? earlierLogs.get(jobId)
        return file === undefined ? undefined : { body: readLog(join(folder, file)) }
      },
      annotations: (jobId) => {
        const list = annotations[String(jobId)]
        return Array.isArray(list) ? list.filter(isObject) : []
      }
    }
  }
}

/** Of an earlier run only a log that is named for its job can be told from those of the run. */
const NUMBERED_LOG = /(?:^|\/)\d+\.log$/

interface SavedEarlierRun extends OtherRun {
  readonly jobs: readonly SavedJob[]
}

const readEarlierRuns = (folder: string): readonly SavedEarlierRun[] => {
  const listed = readJson(folder, 'earlier-runs.json')
  return (Array.isArray(listed) ? listed : []).filter(isObject).map(({ run, jobs }) => {
    const object = isObject(run) ? run : {}
    return { run: object, jobs: parseJobListing(JSON.stringify(jobs)).map((job) => ({ run_id: object.id, ...job })) }
  })
}

/** What a run without a run.json is called: by its jobs, or not at all; nothing is made up. */
const knownFromJobs = ([job]: readonly SavedJob[]): RestObject => ({
  name: job?.workflow_name ?? null,
  head_branch: job?.head_branch ?? null,
  head_sha: job?.head_sha ?? null,
  display_title: null,
  run_number: null,
  event: null
})

/** A log is served byte for byte, unless a shell has written it as UTF-16. */
const readLog = (path: string): Uint8Array | string => {
  const bytes = readFileSync(path)
  return bytes[0] === 0xff ? decodeText(bytes) : bytes
}

const readJobs = (folder: string): readonly SavedJob[] => {
  const path = join(folder, 'jobs.json')
  const how = 'It is the job listing of the run:\n  gh api --paginate repos/OWNER/REPO/actions/runs/RUN_ID/jobs > jobs.json'
  if (!existsSync(path)) throw new UsageError(`There is no jobs.json in ${folder}\n${how}`)
  try {
    return parseJobListing(decodeText(readFileSync(path)))
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    throw new UsageError(`${path} cannot be used: ${cause.message}\n${how}`, { cause })
  }
}

const readJson = (folder: string, name: string): unknown => {
  const path = join(folder, name)
  if (!existsSync(path)) return null
  try {
    return JSON.parse(decodeText(readFileSync(path)))
  } catch (cause) {
    throw new UsageError(`${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

const readObject = (folder: string, name: string): RestObject => {
  const value = readJson(folder, name)
  return isObject(value) ? value : {}
}

/** Files of the folder and of its `logs/`, the numbers of their names in numeric order. */
const listFiles = (folder: string): readonly string[] => {
  const filesOf = (prefix: string): readonly string[] =>
    readdirSync(join(folder, prefix), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${prefix}${name}`)
  const inLogs = existsSync(join(folder, 'logs')) ? filesOf('logs/') : []
  return [...filesOf(''), ...inLogs].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

const RUN_URL = /\/(?<repository>[\w.-]+\/[\w.-]+)\/actions\/runs\/(?<run>\d+)/

/** Repository and run id: what the run or a job says, else what their addresses say. */
const identify = (jobs: readonly SavedJob[], run: RestObject): { readonly repository: string; readonly runId: number } => {
  const objects = [run, ...jobs]
  const urls = objects.flatMap(({ html_url, run_url, url }) => [html_url, run_url, url])
  const match = urls.map((url) => (typeof url === 'string' ? RUN_URL.exec(url)?.groups : undefined)).find((groups) => groups !== undefined)
  const ids: readonly unknown[] = [run.id, ...jobs.map(({ run_id }) => run_id), match === undefined ? null : Number(match.run)]
  return {
    repository: match?.repository ?? UNKNOWN_REPOSITORY,
    runId: ids.find((id): id is number => typeof id === 'number') ?? UNKNOWN_RUN_ID
  }
}
