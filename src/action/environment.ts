/** Reads what the runner tells this step: environment variables and the event's payload (docs.github.com, "Default environment variables"). */
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { RunContext } from '../model/context.ts'
import type { InputDefaults } from './inputs.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The runner's environment in the shapes that the rest of the program wants. */
export interface RunnerEnvironment {
  readonly context: RunContext
  readonly defaults: InputDefaults
  readonly apiUrl: string
  readonly workspace: string
  /** The variables that name a proxy are in here. */
  readonly env: Env
}

export const readEnvironment = (env: Env = process.env): RunnerEnvironment => {
  const payload = readPayload(env)
  const triggering = env.GITHUB_EVENT_NAME === 'workflow_run' ? readTriggering(payload) : null
  const value = (name: string): string | null => env[name] || null
  const address = (name: string): string | null => value(name)?.replace(/(?<!\/)\/+$/, '') ?? null
  return {
    context: {
      repository: value('GITHUB_REPOSITORY'),
      runId: positive(env.GITHUB_RUN_ID),
      attempt: positive(env.GITHUB_RUN_ATTEMPT),
      runnerName: value('RUNNER_NAME'),
      serverUrl: address('GITHUB_SERVER_URL') ?? 'https://github.com',
      triggering,
      event: payload === null ? null : readEvent(payload)
    },
    defaults: {
      repository: value('GITHUB_REPOSITORY'),
      runId: triggering === null ? value('GITHUB_RUN_ID') : String(triggering.runId),
      temp: value('RUNNER_TEMP') ?? tmpdir()
    },
    apiUrl: address('GITHUB_API_URL') ?? 'https://api.github.com',
    workspace: value('GITHUB_WORKSPACE') ?? process.cwd(),
    env
  }
}

const positive = (value: unknown): number | null => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null
}

/** The payload is foreign data, and may be missing on other runners: then it tells nothing. */
const readPayload = (env: Env): unknown => {
  try {
    return env.GITHUB_EVENT_PATH ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) : null
  } catch {
    return null
  }
}

const readTriggering = (payload: unknown): RunContext['triggering'] => {
  const named = field(payload, 'workflow_run')
  const runId = positive(field(named, 'id'))
  return runId === null ? null : { runId, attempt: positive(field(named, 'run_attempt')) }
}

/** @see https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const readEvent = (payload: unknown): RunContext['event'] => {
  const [ofTriggering] = list(field(field(payload, 'workflow_run'), 'pull_requests'))
  const base = field(field(ofTriggering ?? field(payload, 'pull_request'), 'base'), 'ref')
  const target = field(field(payload, 'merge_group'), 'base_ref')
  return {
    baseBranch: text(base) ?? text(target)?.replace(/^refs\/heads\//, '') ?? null,
    defaultBranch: text(field(field(payload, 'repository'), 'default_branch'))
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined)
