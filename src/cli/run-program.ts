/** Runs git and gh: without a shell, for a bounded time, and never from within a checkout, where a file may be called like them. */
import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import { codeOf } from '../model/errors.ts'
import type { Env } from './server.ts'

/** The longest that a program may take, and the most that it may print. */
const MOST_MS = 5_000
const MOST_BYTES = 65_536

/** There is such a folder for a user without a home, too, and whoever may write there is run already. */
const FOLDER = dirname(process.execPath)

export interface Ran {
  /** What it printed, trimmed; null when it failed. */
  readonly printed: string | null
  /** What it said of a failure. */
  readonly said: string
  readonly isMissing: boolean
}

export const runProgram = (program: 'git' | 'gh', args: readonly string[], env: Env): Promise<Ran> =>
  new Promise((resolve) => {
    const options = { cwd: FOLDER, env, timeout: MOST_MS, maxBuffer: MOST_BYTES, windowsHide: true }
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ printed: error === null ? stdout.trim() : null, said: stderr.trim(), isMissing: codeOf(error) === 'ENOENT' })
    })
  })

/** The token that gh has for a host of its user's; its own variables are left out, for it would answer them for any host. */
export const askGh = async (host: string, env: Env): Promise<string> => {
  const { GH_TOKEN: _1, GITHUB_TOKEN: _2, GH_ENTERPRISE_TOKEN: _3, GITHUB_ENTERPRISE_TOKEN: _4, ...others } = env
  const { printed } = await runProgram('gh', ['auth', 'token', '--hostname', host], { ...others, GH_PROMPT_DISABLED: '1' })
  return printed ?? ''
}
