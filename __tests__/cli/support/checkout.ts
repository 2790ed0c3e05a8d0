/** A Git checkout with one commit. */
import { execFileSync } from 'node:child_process'
import { cleanEnv, makeFolder } from './command.ts'

export interface MadeCheckout {
  readonly folder: string
  readonly head: string
  readonly git: (...args: readonly string[]) => string
}

export const makeCheckout = (origin: string, branch: string): MadeCheckout => {
  const folder = makeFolder()
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com', ...args], {
      cwd: folder,
      env: cleanEnv(folder),
      encoding: 'utf8'
    }).trim()
  git('init', '--quiet', `--initial-branch=${branch}`)
  git('remote', 'add', 'origin', origin)
  git('commit', '--quiet', '--allow-empty', '--message=Begin')
  return { folder, head: git('rev-parse', 'HEAD'), git }
}
