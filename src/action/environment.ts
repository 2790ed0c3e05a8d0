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
  const triggering = readTriggering(env)
  const value = (name: string): string | null => env[name] || null
  const address = (name: string): string | null => value(name)?.replace(/(?<!\/)\/+$/, '') ?? null
  return {
    context: {
      repository: value('GITHUB_REPOSITORY'),
      runId: positive(env.GITHUB_RUN_ID),
      attempt: positive(env.GITHUB_RUN_ATTEMPT),
      runnerName: value('RUNNER_NAME'),
      serverUrl: address('GITHUB_SERVER_URL') ?? 'https://github.com',
      triggering
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

/** The payload is foreign data, and may be missing on other runners: then there is no triggering run. */
const readTriggering = (env: Env): RunContext['triggering'] => {
  if (env.GITHUB_EVENT_NAME !== 'workflow_run' || !env.GITHUB_EVENT_PATH) return null
  try {
    const payload: unknown = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
    const named = field(payload, 'workflow_run')
    const runId = positive(field(named, 'id'))
    return runId === null ? null : { runId, attempt: positive(field(named, 'run_attempt')) }
  } catch {
    return null
  }
}

const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined)
