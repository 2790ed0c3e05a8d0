/** What the benchmark measures: the committed bundle as the runner starts it, and the programs that it is held against. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { REPOSITORY, RUN_ID } from '../../__tests__/bundle/support/world.ts'
import { type ActionOptions, runAction } from '../../demo/run-action.ts'
import { inheritedEnvironment } from '../../demo/runner/environment.ts'
import { runNode } from '../../demo/runner/node-process.ts'

/** Runs a program once; `env` is added to its environment. Resolves with milliseconds from its start to its end. */
export type Program = (env?: Readonly<Record<string, string>>) => Promise<number>

/** How to run the action, and what shows that it has done its work. */
export interface ActionRun {
  readonly apiUrl: string
  readonly inputs?: NonNullable<ActionOptions['inputs']>
  /** Default: 0. */
  readonly exitCode?: number
  /** A part of the outputs. */
  readonly outputs: Readonly<Record<string, string>>
  /** Texts that the output `failures` holds. */
  readonly failures?: readonly string[]
}

const TIMEOUT_MS = 300_000
const HOOK = pathToFileURL(join(import.meta.dirname, 'peak-memory.js')).href

/** The built action on a server. A run that has not done what it should is an error. */
export const action =
  ({ apiUrl, inputs = {}, exitCode = 0, outputs, failures = [] }: ActionRun): Program =>
  async (env = {}) => {
    const github = { apiUrl, serverUrl: 'https://github.com' }
    await using step = await runAction({ github, repository: REPOSITORY, runId: RUN_ID, inputs, env, timeoutMs: TIMEOUT_MS })
    const wrong = Object.keys(outputs).filter((name) => step.outputs[name] !== outputs[name])
    const missing = failures.filter((text) => !step.outputs.failures?.includes(text))
    if (step.exitCode !== exitCode || wrong.length > 0 || missing.length > 0)
      throw new Error(`The action ended with ${step.exitCode}; not as expected: ${[...wrong, ...missing].join(', ')}\n${step.stdout}${step.stderr}`)
    return step.durationMs
  }

/** Node with some arguments. */
export const node =
  (...args: readonly string[]): Program =>
  async (env = {}) => {
    const ended = await runNode(args, tmpdir(), { ...inheritedEnvironment(), ...env }, TIMEOUT_MS)
    if (ended.exitCode !== 0) throw new Error(`node ${args.join(' ')} ended with ${ended.exitCode}\n${ended.stderr}`)
    return ended.durationMs
  }

/** The least that a Node program takes. */
export const nothing: Program = node('-e', '0')

/** A program of the folder `reference`. It is JavaScript, so that none of its time goes into types that Node has to strip. */
export const reference = (name: 'count-lines' | 'fetch-logs', ...args: readonly string[]): Program =>
  node(join(import.meta.dirname, 'reference', `${name}.js`), ...args)

/** The most memory in bytes that a program had at once, measured in a run of its own. */
export const peakMemory = async (program: Program): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'memory-'))
  try {
    const file = join(folder, 'bytes')
    await program({ NODE_OPTIONS: `--import=${HOOK}`, PEAK_MEMORY_FILE: file })
    return Number(await readFile(file, 'utf8'))
  } finally {
    await rm(folder, { recursive: true })
  }
}
