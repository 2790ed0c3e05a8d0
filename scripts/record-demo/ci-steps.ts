/** The steps of the made-up CI workflow, as a hosted runner prints them. */
import { createHash } from 'node:crypto'
import type { JobRecorder, StepConclusion } from './job-recorder.ts'
import { type ToolRun, WORKSPACE } from './shop.ts'

/** What a hosted machine prints about itself. */
export interface Machine {
  readonly system: readonly [name: string, version: string]
  readonly image: string
  readonly git: string
  readonly workspace: string
  readonly shell: string
  readonly node: string
}

export const LINUX: Machine = {
  system: ['Ubuntu', '24.04.4 LTS'],
  image: 'ubuntu-24.04',
  git: '/usr/bin/git',
  workspace: WORKSPACE,
  shell: '/usr/bin/bash -e {0}',
  node: '/opt/hostedtoolcache/node'
}
export const MACOS: Machine = {
  system: ['macOS', '15.7.4'],
  image: 'macos-15-arm64',
  git: '/opt/homebrew/bin/git',
  workspace: '/Users/runner/work/shop/shop',
  shell: '/bin/bash -e {0}',
  node: '/Users/runner/hostedtoolcache/node'
}
export const WINDOWS: Machine = {
  system: ['Microsoft Windows Server 2025', '10.0.26100'],
  image: 'windows-2025',
  git: '"C:\\Program Files\\Git\\bin\\git.exe"',
  workspace: 'D:\\a\\shop\\shop',
  shell: `C:\\Program Files\\PowerShell\\7\\pwsh.EXE -command ". '{0}'"`,
  node: 'C:\\hostedtoolcache\\windows\\node'
}

const group = (job: JobRecorder, title: string, lines: readonly string[]): void => {
  for (const text of [`##[group]${title}`, ...lines, '##[endgroup]']) job.line(text)
}

/** The actions that every job uses, with made-up commits. */
const ACTIONS = ['actions/checkout@v5', 'actions/setup-node@v6'] as const

export const setUpJob = (job: JobRecorder, machine: Machine, name: string, seconds: number): void =>
  job.step(1, 'Set up job', 'success', () => {
    job.line("Current runner version: '2.336.0'")
    group(job, 'Operating System', machine.system)
    group(job, 'Runner Image', [`Image: ${machine.image}`, 'Version: 20260302.42.1'])
    group(job, 'GITHUB_TOKEN Permissions', ['Contents: read', 'Metadata: read'])
    for (const text of ['Secret source: Actions', 'Prepare workflow directory', 'Prepare all required actions', 'Getting action download info'])
      job.line(text)
    for (const action of ACTIONS) {
      job.wait(seconds / ACTIONS.length)
      job.line(`Download action repository '${action}' (SHA:${createHash('sha1').update(action).digest('hex')})`)
    }
    job.line(`Complete job name: ${name}`)
  })

export const checkOut = (job: JobRecorder, machine: Machine, seconds: number): void =>
  job.step(2, 'Run actions/checkout@v5', 'success', () => {
    group(job, 'Run actions/checkout@v5', ['with:', '  repository: octo-org/shop', '  token: ***', '  fetch-depth: 1'])
    job.line('Syncing repository: octo-org/shop')
    group(job, 'Getting Git version info', [`Working directory is '${machine.workspace}'`, `[command]${machine.git} version`, 'git version 2.53.0'])
    job.wait(seconds)
    job.line(`[command]${machine.git} checkout --progress --force refs/remotes/pull/37/merge`)
    job.line('HEAD is now at 5d1c0f2 Merge fix/rounding into main')
  })

export const setUpNode = (job: JobRecorder, machine: Machine, version: '22' | '24', seconds: number): void =>
  job.step(3, 'Run actions/setup-node@v6', 'success', () => {
    group(job, 'Run actions/setup-node@v6', ['with:', `  node-version: ${version}`, '  cache: npm', '  token: ***'])
    const full = version === '22' ? '22.22.1' : '24.14.0'
    job.line(`Found in cache @ ${machine.node}/${full}/x64`)
    group(job, 'Environment details', [`node: v${full}`, 'npm: 11.9.0'])
    job.wait(seconds)
    job.line('Cache restored successfully')
  })

/** A `run:` step and how long it takes. */
export interface Script {
  readonly number: number
  readonly name: string
  readonly script: string
  readonly seconds: number
}

/** A `run:` step that prints a tool's real output and ends as the tool did. */
export const runTool = (job: JobRecorder, machine: Machine, { number, name, script, seconds }: Script, tool: ToolRun): void =>
  job.step(number, name, tool.exitCode === 0 ? 'success' : 'failure', () => {
    header(job, machine, script)
    printOutput(job, tool.lines, seconds)
    if (tool.exitCode !== 0) job.error(`Process completed with exit code ${tool.exitCode}.`)
  })

/** A `run:` step that is cancelled while the tool prints. */
export const runUntilCancelled = (job: JobRecorder, machine: Machine, { number, name, script, seconds }: Script, printed: readonly string[]): void =>
  job.step(number, name, 'cancelled', () => {
    header(job, machine, script)
    printOutput(job, printed, seconds)
    job.error('The operation was canceled.')
  })

const header = (job: JobRecorder, machine: Machine, script: string): void => {
  const lines = script.split('\n')
  const painted = lines.map((line) => `\u001b[36;1m${line}\u001b[0m`)
  group(job, `Run ${lines[0]}`, [...painted, `shell: ${machine.shell}`, 'env:', '  FORCE_COLOR: 1'])
}

/** actions/setup-node brings a problem matcher for the compiler's lines: the runner marks such a line and makes an annotation of it. */
const COMPILER_ERROR = /^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error TS\d+: (?<message>.+)$/

/** Lines by which a test runner shows its progress: time passes before each; without any it passes before the first line. */
const PROGRESS = /^\s*(?:\u001b\[\d+m)?[▶✔✖] /

const printOutput = (job: JobRecorder, lines: readonly string[], seconds: number): void => {
  const progress = lines.filter((text) => PROGRESS.test(text)).length
  if (progress === 0) job.wait(seconds)
  for (const text of lines) {
    if (PROGRESS.test(text)) job.wait(seconds / progress)
    const { file, line, message } = COMPILER_ERROR.exec(text)?.groups ?? {}
    if (file === undefined || message === undefined) job.line(text)
    else job.error(message, { text, file, line: Number(line) })
  }
}

/** The last steps. Post steps have numbers after all main and pre steps, and actions/setup-node saves its cache only after success. */
export const finishUp = (job: JobRecorder, machine: Machine, conclusion: StepConclusion): void => {
  const passed = conclusion === 'success'
  const number = 11
  job.step(number, 'Post Run actions/setup-node@v6', passed ? 'success' : 'skipped', () => {
    if (!passed) return
    job.line('Post job cleanup.')
    job.line('Cache hit occurred on the primary key, not saving cache.')
  })
  job.step(number + 1, 'Post Run actions/checkout@v5', 'success', () => {
    job.line('Post job cleanup.')
    job.wait(0.12)
    job.line(`[command]${machine.git} version`)
    job.line('git version 2.53.0')
  })
  job.step(number + 2, 'Complete job', 'success', () => job.line('Cleaning up orphan processes'))
}
