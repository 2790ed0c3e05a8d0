/** Runs a recipe's script as the runner runs a step, and gives its output with the folders of a hosted runner. */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Recipe } from './recipe.ts'
import { NODE_MODULES, SHOWN_AS, toolEnvironment } from './toolbox.ts'

/** The checkout on a hosted Linux runner. */
export const WORKSPACE = '/home/runner/work/shop/shop'
const SCRIPT = '/home/runner/work/_temp/5d1c0f2e-8a47-4a3c-9d65-0f6b1c7e2a90.sh'
const TIME_LIMIT_MS = 300_000

export interface StepRun {
  readonly lines: readonly string[]
  readonly exitCode: number
  readonly version: string
}

/**
 * @returns null when a command that the recipe needs is not there
 * @throws Error when the script passes, or cannot be prepared
 */
export const runStep = (recipe: Recipe): StepRun | null => {
  // As long as the runner's path, so that tools that wrap or pad by its length do the same.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'shop-').padEnd(WORKSPACE.length - 6, '-'))
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'shop-home-'))
  const modules = join(folder, 'node_modules')
  const usesNode = existsSync(NODE_MODULES) && 'package.json' in recipe.files
  try {
    for (const [name, text] of Object.entries(recipe.files)) write(folder, name, text)
    // Tools must find their packages inside the project: moved, not linked, since stack traces show real paths.
    if (usesNode) renameSync(NODE_MODULES, modules)
    const env = environment(home, folder)
    if (!recipe.needs.every((command) => spawnSync('bash', ['-c', `type ${command}`], { cwd: folder, env }).status === 0)) return null
    if (recipe.prepare !== undefined) bash(folder, env, recipe.prepare, 'prepare')
    const version = bash(folder, env, recipe.version, 'version').text
    const { text, exitCode } = bash(folder, { ...env, ...recipe.env }, recipe.script, 'step')
    return { lines: asOnRunner(text, folder, home), exitCode, version: /\d+(?:\.\d+)+/.exec(version)?.[0] ?? version.trim() }
  } finally {
    if (usesNode && existsSync(modules)) renameSync(modules, NODE_MODULES)
    rmSync(folder, { recursive: true })
    rmSync(home, { recursive: true })
  }
}

const write = (folder: string, name: string, text: string): void => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** What the runner sets, and nothing of the user's own settings. */
const environment = (home: string, folder: string): Record<string, string> => {
  const { PATH = '' } = process.env
  return {
    ...toolEnvironment([join(folder, 'node_modules/.bin'), PATH].join(delimiter)),
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUSTUP_HOME: join(homedir(), '.rustup'),
    GOFLAGS: '-mod=mod',
    GOPROXY: 'off',
    npm_config_update_notifier: 'false'
  }
}

/** The runner's default shell: `bash -e {0}`. Both streams go to one file, in the order in which they are written. */
const bash = (
  folder: string,
  env: Readonly<Record<string, string>>,
  script: string,
  what: 'prepare' | 'version' | 'step'
): { readonly text: string; readonly exitCode: number } => {
  const temp = mkdtempSync(join(realpathSync(tmpdir()), 'shop-step-'))
  const path = join(temp, 'step.sh')
  writeFileSync(path, `${script}\n`)
  const out = openSync(join(temp, 'out'), 'a')
  const { status, error } = spawnSync('bash', ['-e', path], { cwd: folder, env, stdio: ['ignore', out, out], timeout: TIME_LIMIT_MS })
  closeSync(out)
  const text = readFileSync(join(temp, 'out'), 'utf8').replaceAll(path, SCRIPT)
  rmSync(temp, { recursive: true })
  if (status === null || (status === 0) !== (what !== 'step')) throw new Error(`${what} ended with ${status}:\n${text}`, { cause: error })
  return { text, exitCode: status }
}

const asOnRunner = (text: string, folder: string, home: string): readonly string[] => {
  const shown = [
    [pathToFileURL(folder).href, `file://${WORKSPACE}`],
    [folder, WORKSPACE],
    [home, '/home/runner'],
    ...SHOWN_AS,
    [homedir(), '/home/runner']
  ] as const
  const replaced = shown.reduce((all, [path, other]) => all.replaceAll(path, other), text)
  return (
    replaced
      // Where a machine takes its packages from says nothing about the tool.
      .replace(/https:\/\/repo\.[\w.]+\//g, 'https://repo.example.org/')
      .replace(/(\r?\n)+$/, '')
      .split('\n')
      .flatMap(byRunner)
  )
}

const COMMAND = /^::(?<name>\w+)(?: (?<fields>[^:]*))?::(?<message>.*)$/

/** What the runner writes to the log for a workflow command that a tool prints. */
const byRunner = (line: string): readonly string[] => {
  const { name, message } = COMMAND.exec(line)?.groups ?? {}
  if (name === undefined || message === undefined) return [line]
  const text = message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  if (['error', 'warning', 'notice', 'group', 'endgroup'].includes(name)) return [`##[${name}]${text}`]
  return name === 'debug' ? [] : [line]
}
