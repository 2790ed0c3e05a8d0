/** Installs a package as its users do: into an empty folder, with an empty cache of npm, and with no settings of this machine's user. */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inheritedEnvironment } from '../../demo/runner/environment.ts'

/** The command's first file in the folder that a package was installed into. */
export const commandIn = (folder: string): string => join(folder, 'node_modules', 'workflow-run-report', 'bin', 'workflow-run-report.js')

/** An environment without tokens and settings, whose home is `home`. */
export const emptyEnvironment = (home: string): Record<string, string> => ({
  ...inheritedEnvironment(),
  HOME: home,
  USERPROFILE: home,
  GH_CONFIG_DIR: home,
  npm_config_cache: join(home, 'npm-cache'),
  npm_config_update_notifier: 'false'
})

/** Runs a program to its end and returns what it printed. @throws Error with both streams when it fails */
export const run = (program: string, args: readonly string[], folder: string, env: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    const text = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (part: string) => (text[name] += part))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(text.stdout)
      else reject(new Error(`${program} ${args.join(' ')} ended with exit code ${code}\n${text.stdout}${text.stderr}`))
    })
  })

/**
 * @param what a tarball's path, or a name and version for the registry that `env` names
 * @returns what is in node_modules, without npm's own notes
 */
export const install = async (
  what: string,
  folder: string,
  env: Readonly<Record<string, string>>,
  ...flags: readonly string[]
): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true })
  // Without the prefix npm looks for a project in the folders above.
  await run('npm', ['install', '--prefix', folder, ...flags, what], folder, env)
  return readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
}
