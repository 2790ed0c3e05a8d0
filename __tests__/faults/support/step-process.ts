/** Starts dist/index.js as a process that a test can send signals to. */
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalGitHub } from '../../../demo/github-server.ts'
import { REPOSITORY, RUN_ID } from '../../bundle/support/world.ts'

const BUNDLE = join(import.meta.dirname, '..', '..', '..', 'dist', 'index.js')

/** A step that runs. */
export interface StepProcess extends AsyncDisposable {
  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<{ readonly exitCode: number | null; readonly printed: string; readonly stderr: string }>
  /** report.json, as it is. */
  report(): Promise<unknown>
  /** Files under the output folder so far, sorted. */
  files(): Promise<readonly string[]>
}

/**
 * Starts the step with all logs wanted.
 *
 * @param options.inputs variables such as `INPUT_WAIT_SECONDS`
 * @param options.matchers the text of a problem matcher file of the user's
 */
export const startStep = async (
  { apiUrl, serverUrl }: LocalGitHub,
  options: { readonly matchers?: string; readonly inputs?: Readonly<Record<string, string>> } = {}
): Promise<StepProcess> => {
  const folder = await mkdtemp(join(tmpdir(), 'step-'))
  const file = async (name: string): Promise<string> => {
    await writeFile(join(folder, name), '')
    return join(folder, name)
  }
  if (options.matchers !== undefined) await writeFile(join(folder, 'matchers.json'), options.matchers)
  const child = spawn(process.execPath, [BUNDLE], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_RUN_ID: String(RUN_ID),
      GITHUB_OUTPUT: await file('output'),
      GITHUB_STEP_SUMMARY: await file('summary'),
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      INPUT_LOGS: 'all',
      ...options.inputs,
      ...(options.matchers === undefined ? {} : { INPUT_PROBLEM_MATCHERS: 'matchers.json' })
    }
  })
  let printed = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    printed += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    stop: async (signal) => {
      child.kill(signal)
      const exitCode = await ended
      return { exitCode, printed, stderr }
    },
    report: async () => JSON.parse(await readFile(join(folder, 'workflow-run-report', 'report.json'), 'utf8')),
    files: async () => (await readdir(join(folder, 'workflow-run-report'), { recursive: true }).catch(() => [])).sort(),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}
