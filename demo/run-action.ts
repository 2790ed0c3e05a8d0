/**
 * Runs dist/index.js as the Actions runner would: its own process, the runner's environment and file commands, inputs from action.yml's defaults
 * and the caller, and what it printed read by the runner's rules.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalGitHub } from './github-server.ts'
import { parseActionMetadata } from './runner/action-metadata.ts'
import { prepareEnvironment, prepareFolders, type StepSetting } from './runner/environment.ts'
import { evaluate } from './runner/expressions.ts'
import { parseFileCommand } from './runner/file-command.ts'
import { type Finished, runNode } from './runner/node-process.ts'
import { findCommands, type WorkflowCommand } from './runner/workflow-commands.ts'

const ROOT = join(import.meta.dirname, '..')
const NEEDED_NODE = 24
const DEFAULT_TIMEOUT_MS = 120_000

/** What `${{ github.token }}` is in a local run. */
export const LOCAL_TOKEN = 'ghs_localTokenOfNoValue0123456789'

/** How to run the action. */
export interface ActionOptions {
  readonly github: Pick<LocalGitHub, 'apiUrl' | 'serverUrl'>
  readonly repository: string
  /** The run that the step is part of. */
  readonly runId: number
  readonly attempt?: number
  /** Inputs of the step's `with:`; the others have action.yml's defaults. */
  readonly inputs?: Readonly<Record<string, string | number | boolean>>
  /** Added to the runner's environment, or instead of it. */
  readonly env?: Readonly<Record<string, string>>
  readonly eventName?: string
  readonly event?: Readonly<Record<string, unknown>>
  /** `job.check_run_id`; not given: an old runner, which has none. */
  readonly checkRunId?: number
  readonly runnerName?: string
  readonly timeoutMs?: number
  /** GITHUB_WORKSPACE; not given: an empty folder. */
  readonly workspace?: string
}

/** What the step did. */
export interface ActionResult extends Finished, AsyncDisposable {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly WorkflowCommand[]
  /** RUNNER_TEMP of the step. */
  readonly temp: string
  /** Holds everything above; stays until `dispose`. */
  readonly folder: string
  dispose(): Promise<void>
}

/**
 * Runs the action once.
 *
 * @throws Error for an input that action.yml does not have, a default that cannot be evaluated, an old Node, and outputs that the runner refuses
 */
export const runAction = async (options: ActionOptions): Promise<ActionResult> => {
  if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) throw new Error(`Node ${NEEDED_NODE} is needed: use an npm script`)
  const setting: StepSetting = { attempt: 1, eventName: 'push', event: {}, runnerName: 'GitHub Actions 1000000001', ...options }
  const action = parseActionMetadata(await readFile(join(ROOT, 'action.yml'), 'utf8'))
  const folder = await mkdtemp(join(tmpdir(), 'action-'))
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 })
  try {
    const folders = await prepareFolders(folder, options.workspace)
    const inputs = resolveInputs(action.inputs, options, setting, folders)
    const environment = { ...(await prepareEnvironment(setting, folders)), ...inputs, ...options.env }
    const run = await runNode([join(ROOT, action.main)], folders.workspace, environment, options.timeoutMs ?? DEFAULT_TIMEOUT_MS)
    return {
      ...run,
      outputs: parseFileCommand(await readFile(folders.files.GITHUB_OUTPUT, 'utf8'), process.platform === 'win32'),
      summary: await readFile(folders.files.GITHUB_STEP_SUMMARY, 'utf8'),
      commands: findCommands(run.lines),
      temp: folders.temp,
      folder,
      dispose,
      [Symbol.asyncDispose]: dispose
    }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** INPUT_… variables: action.yml's defaults evaluated, and what the caller says instead. */
const resolveInputs = (
  declared: ReadonlyMap<string, string>,
  { inputs = {}, checkRunId }: ActionOptions,
  setting: StepSetting,
  { workspace, temp }: { readonly workspace: string; readonly temp: string }
): Record<string, string> => {
  const unknown = Object.keys(inputs).filter((name) => !declared.has(name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const contexts = {
    github: {
      token: LOCAL_TOKEN,
      repository: setting.repository,
      run_id: setting.runId,
      run_attempt: setting.attempt,
      event_name: setting.eventName,
      event: setting.event,
      api_url: setting.github.apiUrl,
      server_url: setting.github.serverUrl,
      workspace
    },
    job: { check_run_id: checkRunId ?? '' },
    runner: { temp, name: setting.runnerName }
  }
  const values = [...declared].map(([name, fallback]): [string, string] => {
    const given = inputs[name]
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given === undefined ? evaluate(fallback, contexts) : String(given)]
  })
  return Object.fromEntries(values)
}
