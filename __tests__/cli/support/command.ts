/** Starts the command as its users do: a process of its own, with an environment that holds only what the test says. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { type LocalGitHub, startGitHub, type World } from '../../../demo/github-server.ts'
import { type Finished, runNode } from '../../../demo/runner/node-process.ts'

export const COMMAND = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'index.ts')
const TIMEOUT_MS = 120_000

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

/** An empty folder, which is removed when the tests of the file have ended. */
export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  folders.push(folder)
  return folder
}

/** Nothing of the machine's own but what programs need to start: no token, and no settings of Git or gh. */
export const cleanEnv = (home: string): Readonly<Record<string, string>> => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  USERPROFILE: home,
  GH_CONFIG_DIR: home,
  GIT_CONFIG_NOSYSTEM: '1',
  ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot })
})

export interface Start {
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs it in an empty folder, unless another one is named. */
export const runCommand = (args: readonly string[], { folder = makeFolder(), env = {} }: Start = {}): Promise<Finished> =>
  runNode([COMMAND, ...args], folder, { ...cleanEnv(folder), ...env }, TIMEOUT_MS)

/** Does something while a local GitHub runs. */
export const withGitHub = async <T>(world: World, work: (github: LocalGitHub) => Promise<T>): Promise<T> => {
  const github = await startGitHub(world)
  try {
    return await work(github)
  } finally {
    await github.close()
  }
}
