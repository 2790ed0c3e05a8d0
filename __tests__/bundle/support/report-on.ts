/** Runs the bundle against a local GitHub and reads everything that it left behind. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type SeenRequest, startGitHub, type World } from '../../../demo/github-server.ts'
import { type ActionOptions, type ActionResult, runAction } from '../../../demo/run-action.ts'
import type { ReportJson } from './report-json.ts'
import { schemaErrors } from './report-schema.ts'
import { REPOSITORY, RUN_ID } from './world.ts'

const BUNDLE = join(import.meta.dirname, '..', '..', '..', 'dist', 'index.js')

/** What a run of the bundle left behind; its folder is gone. */
export interface Reported extends Omit<ActionResult, 'dispose' | typeof Symbol.asyncDispose> {
  /** report.json; empty parts when there is none. `hasReport` tells. */
  readonly report: ReportJson
  readonly hasReport: boolean
  /** The file summary.md; null when there is none. */
  readonly summaryFile: string | null
  /** The file digest.md; null when there is none. */
  readonly digestFile: string | null
  /** Names of the files in logs/. */
  readonly logFiles: readonly string[]
  readonly requests: readonly SeenRequest[]
  readonly apiPaths: readonly string[]
}

const EMPTY: ReportJson = {
  schema_version: 0,
  repository: '',
  run: { id: 0, attempt: null, event: null, branch: null, conclusion: null, url: '' },
  status: '',
  conclusion: null,
  counts: { total: 0 },
  durations: { wall_ms: 0, queue_ms: 0, job_ms: 0 },
  jobs: [],
  failures: [],
  groups: [],
  notes: []
}

/**
 * Starts the world, runs the bundle once, reads its files and stops the world. Every report.json is held against its schema.
 *
 * @param options those of the launcher; the step is part of run {@link RUN_ID} of {@link REPOSITORY} when they do not say otherwise
 */
export const reportOn = async (world: World, options: Partial<ActionOptions> = {}): Promise<Reported> => {
  if (!existsSync(BUNDLE)) throw new Error('There is no dist/index.js: run npm run build first')
  const github = await startGitHub(world)
  try {
    const result = await runAction({ github, repository: REPOSITORY, runId: RUN_ID, ...options })
    try {
      return await collect(result, github.requests)
    } finally {
      await result.dispose()
    }
  } finally {
    await github.close()
  }
}

const collect = async (result: ActionResult, requests: readonly SeenRequest[]): Promise<Reported> => {
  const folder = join(result.temp, 'workflow-run-report')
  const text = await readText(result.outputs.report_path ?? join(folder, 'report.json'))
  const errors = text === null ? [] : schemaErrors(JSON.parse(text))
  if (errors.length > 0) throw new Error(`report.json is not what docs/report.schema.json says:\n${errors.join('\n')}`)
  const logs = result.outputs.logs_dir ?? join(folder, 'logs')
  return {
    ...result,
    // The schema has been checked above, so the tests may rely on the shape.
    report: text === null ? EMPTY : JSON.parse(text),
    hasReport: text !== null,
    summaryFile: await readText(result.outputs.summary_path ?? join(folder, 'summary.md')),
    digestFile: await readText(result.outputs.digest_path ?? join(folder, 'digest.md')),
    logFiles: existsSync(logs) ? await readdir(logs) : [],
    requests: [...requests],
    apiPaths: requests.filter(({ origin }) => origin === 'api').map(({ url }) => url)
  }
}

const readText = async (path: string): Promise<string | null> => (existsSync(path) ? readFile(path, 'utf8') : null)

/** The note of some kind, or about something: notes as one text. */
export const notesOf = ({ report }: Reported): string => report.notes.map(({ kind, message }) => `${kind}: ${message}`).join('\n')

/** The job of this name in report.json. */
export const jobNamed = ({ report }: Reported, name: string): ReportJson['jobs'][number] => {
  const job = report.jobs.find((candidate) => candidate.name === name)
  if (job === undefined) throw new Error(`report.json has no job ${name}, only ${report.jobs.map((candidate) => candidate.name).join(', ')}`)
  return job
}

/** Number of requests whose path ends so (without the query). */
export const countRequests = ({ apiPaths }: Reported, ending: RegExp): number =>
  apiPaths.filter((path) => ending.test(path.split('?')[0] ?? '')).length
