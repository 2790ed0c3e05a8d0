/** Stand-ins for the world: plain objects that answer from tables and remember what they were asked. */

import type { Inputs } from '../../src/action/inputs.ts'
import type { RunContext } from '../../src/model/context.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { Clock, EarlierRun, ErrorAnnotation, Files, GitHub, JobsQuery, LogAnswer, Ports, Publisher } from '../../src/model/ports.ts'
import type { Annotation, Job, WorkflowRun } from '../../src/model/run.ts'
import { unlimitedCpu } from './cpu.ts'
import { aRun, at, RUN_ID } from './jobs.ts'

export const anInputs = (more: Partial<Inputs> = {}): Inputs => ({
  token: 'ghs_secret',
  owner: 'octo-org',
  repo: 'octo-repo',
  runId: RUN_ID,
  attempt: null,
  filter: 'latest',
  jobId: null,
  jobs: [],
  currentJobId: null,
  logs: 'failed',
  maxLogs: 50,
  excerptLines: 30,
  annotations: 10,
  userMatchers: [],
  summary: 'always',
  timeline: true,
  wholeLogs: false,
  compareRuns: 0,
  baseline: false,
  history: 0,
  checkRun: false,
  waitSeconds: 0,
  outputDir: '/out',
  failOn: [],
  ...more
})

export const aContext = (more: Partial<RunContext> = {}): RunContext => ({
  repository: 'octo-org/octo-repo',
  runId: RUN_ID,
  attempt: 1,
  runnerName: 'runner-a',
  serverUrl: 'https://github.com',
  triggering: null,
  event: null,
  ...more
})

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** An answer with these pieces; an Error among them breaks the transfer there. */
export const aLog = (...pieces: readonly (string | Error)[]): LogAnswer => ({
  kind: 'body',
  bytes: null,
  body: (async function* () {
    for (const piece of pieces) {
      if (piece instanceof Error) throw piece
      yield bytes(piece)
    }
  })()
})
export const noLog = (state: 'missing' | 'expired' | 'forbidden' | 'failed'): LogAnswer => ({ kind: 'none', state, reason: `the log is ${state}` })

/** What GitHub knows. Functions answer again at each call; an Error is thrown. */
export interface World {
  readonly run?: WorkflowRun | Error
  readonly jobs?: readonly Job[] | Error
  readonly warnings?: readonly string[]
  readonly job?: (id: number, time: number) => Job | Error
  readonly annotations?: (id: number) => readonly Annotation[] | Error
  readonly log?: (id: number, time: number) => LogAnswer
  /** Earlier runs of a branch, newest first; their jobs come from `jobsOf`. */
  readonly earlierRuns?: (branch: string) => readonly EarlierRun[] | Error
  readonly defaultBranch?: string | null | Error
  /** The paths of the commit's files; null: they cannot be had. */
  readonly files?: readonly string[] | null
  /** The jobs of another run; without it every run has `jobs`. */
  readonly jobsOf?: (runId: number) => readonly Job[] | Error | undefined
  readonly now?: number
  readonly workspace?: Readonly<Record<string, string | null>>
}

export interface FakePorts extends Ports {
  readonly publisher: Publisher
  /** `run 7 null`, `job 3`, `log 3`, `annotations 3`, `sleep 1000`, … in order. */
  readonly calls: readonly string[]
  readonly queries: readonly JobsQuery[]
  readonly written: ReadonlyMap<string, string>
  readonly outputs: Readonly<Record<string, string>>
  readonly summaries: readonly string[]
  readonly annotated: readonly ErrorAnnotation[]
  readonly printed: readonly string[]
}

const orThrow = <T>(value: T | Error): T => {
  if (value instanceof Error) throw value
  return value
}

export const fakePorts = (world: World = {}): FakePorts => {
  const calls: string[] = []
  const queries: JobsQuery[] = []
  const written = new Map<string, string>()
  const outputs: Record<string, string> = {}
  const summaries: string[] = []
  const annotated: ErrorAnnotation[] = []
  const printed: string[] = []
  const times = new Map<string, number>()
  const call = (what: string): number => {
    calls.push(what)
    times.set(what, (times.get(what) ?? 0) + 1)
    return times.get(what) ?? 1
  }
  const github: GitHub = {
    run: async ({ runId, attempt }) => {
      call(`run ${runId} ${attempt}`)
      return orThrow(world.run ?? aRun('failure'))
    },
    jobs: async (query) => {
      queries.push(query)
      return { jobs: orThrow(world.jobsOf?.(query.runId) ?? world.jobs ?? []), warnings: world.warnings ?? [] }
    },
    job: async (id) => {
      const time = call(`job ${id}`)
      return orThrow(world.job?.(id, time) ?? new ReportError('not_found', `no job ${id}`))
    },
    annotations: async (id) => {
      call(`annotations ${id}`)
      return orThrow(world.annotations?.(id) ?? [])
    },
    log: async (id) => {
      const time = call(`log ${id}`)
      return world.log?.(id, time) ?? noLog('missing')
    },
    earlierRuns: async ({ workflowId, branch, from, before, isGreen, limit }) => {
      call(`${isGreen ? 'green' : 'earlier'} runs ${workflowId} ${branch}`)
      const runs = orThrow(world.earlierRuns?.(branch) ?? []).filter(
        ({ createdAt, conclusion }) => createdAt >= from && createdAt < before && (!isGreen || conclusion === 'success')
      )
      return { runs: runs.slice(0, limit), areAll: runs.length < limit }
    },
    defaultBranch: async () => {
      call('default branch')
      return orThrow(world.defaultBranch === undefined ? 'main' : world.defaultBranch)
    },
    files: async (sha) => {
      call(`files ${sha}`)
      return world.files ?? null
    }
  }
  const files: Files = {
    async write(name, content) {
      let text = ''
      if (typeof content === 'string') text = content
      else if (Symbol.iterator in content) text = [...content].join('')
      else for await (const chunk of content) text += new TextDecoder().decode(chunk)
      written.set(name, text)
    },
    async *read(name, from, to) {
      yield bytes(written.get(name) ?? '').slice(from, to)
    },
    async remove(name) {
      written.delete(name)
    },
    async makeFolder(name) {
      call(`folder ${name}`)
    },
    pathOf: (name) => `/out/${name}`,
    workspaceFiles: async (pattern) =>
      Object.entries(world.workspace ?? {})
        .filter(([path]) => path === pattern)
        .map(([path, text]) => ({ path, text }))
  }
  let now = world.now ?? at(10_000)
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      // No wait, but a turn of the event loop.
      if (ms > 0) call(`sleep ${ms}`)
      now += ms
    }
  }
  return {
    github,
    files,
    clock,
    publisher: {
      summary: async (markdown) => void summaries.push(markdown),
      output: (name, value) => {
        outputs[name] = value
      },
      annotate: (annotation) => void annotated.push(annotation),
      log: (line) => void printed.push(line)
    },
    cpu: unlimitedCpu,
    calls,
    queries,
    written,
    outputs,
    summaries,
    annotated,
    printed
  }
}

/** The report that was written. */
export const writtenReport = (ports: FakePorts): Record<string, unknown> => JSON.parse(ports.written.get('report.json') ?? 'null')
