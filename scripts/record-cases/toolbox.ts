/** Where the tools of the recorded cases are kept, and how the package clients put them there. */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** Kept between recordings: installing takes minutes. */
export const TOOLBOX = join(tmpdir(), 'record-cases-tools')
export const NODE_MODULES = join(TOOLBOX, 'npm/node_modules')
const VENV = join(TOOLBOX, 'venv')
const GO_BIN = join(TOOLBOX, 'go/bin')
const APT = join(TOOLBOX, 'apt')
/** What Maven has downloaded; the recorded runs ask nobody. */
export const MAVEN_REPOSITORY = join(TOOLBOX, 'm2')

/** What stands in a log for these folders: where the set-up actions of a hosted runner put them. */
export const SHOWN_AS: readonly (readonly [folder: string, shown: string])[] = [
  [VENV, '/opt/hostedtoolcache/Python/x64'],
  [GO_BIN, '/home/runner/go/bin'],
  [join(APT, 'usr'), '/usr'],
  [TOOLBOX, '/opt/hostedtoolcache']
]

const NPM = [
  'typescript',
  'eslint',
  '@eslint/js',
  'prettier',
  '@biomejs/biome',
  'stylelint',
  'stylelint-config-standard',
  'jest',
  'vitest',
  'mocha',
  'webpack',
  'webpack-cli',
  'vite',
  'pyright',
  'ava'
]
const PYPI = ['pytest', 'mypy', 'ruff', 'flake8', 'pylint', 'black', 'isort', 'yamllint']
const GO = [
  'github.com/rhysd/actionlint/cmd/actionlint',
  'honnef.co/go/tools/cmd/staticcheck',
  'github.com/golangci/golangci-lint/v2/cmd/golangci-lint'
]
const DEBIAN = ['clang-14', 'libclang-cpp14', 'libclang-common-14-dev', 'libllvm14', 'ruby-minitest']

/** The newest release of every tool that a package client can install without rights of an administrator. Prints what it runs. */
export const installTools = (mavenProject: Readonly<Record<string, string>>): void => {
  mkdirSync(join(TOOLBOX, 'npm'), { recursive: true })
  mkdirSync(APT, { recursive: true })
  writeFileSync(join(TOOLBOX, 'npm/package.json'), '{ "private": true }\n')
  run('npm', ['install', '--no-audit', '--no-fund', ...NPM.map((name) => `${name}@latest`)], join(TOOLBOX, 'npm'))
  run('python3', ['-m', 'venv', VENV])
  run(join(VENV, 'bin/pip'), ['install', '--quiet', '--upgrade', ...PYPI])
  for (const module of GO) run('go', ['install', `${module}@latest`], TOOLBOX, { GOBIN: GO_BIN })
  run('apt-get', ['download', ...DEBIAN], APT)
  for (const file of readdirSync(APT).filter((name) => name.endsWith('.deb'))) run('dpkg', ['-x', file, '.'], APT)
  fetchForMaven(mavenProject)
}

const run = (command: string, args: readonly string[], cwd = TOOLBOX, env: Readonly<Record<string, string>> = {}): void => {
  process.stdout.write(`${command} ${args.join(' ')}\n`)
  const { status } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' })
  if (status !== 0) process.stdout.write(`${command} failed: its tools are missing from the recording\n`)
}

/** Debian's gems, each by its folder. */
const rubyGems = (): string => globSync(join(APT, 'usr/share/rubygems-integration/all/gems/*/lib')).join(delimiter)

/** What the recorded scripts need to find the tools: those of the toolbox before those of the machine. */
export const toolEnvironment = (inheritedPath: string): Readonly<Record<string, string>> => ({
  PATH: [join(VENV, 'bin'), GO_BIN, join(APT, 'usr/lib/llvm-14/bin'), inheritedPath].join(delimiter),
  LD_LIBRARY_PATH: [join(APT, 'usr/lib/x86_64-linux-gnu'), join(APT, 'usr/lib/llvm-14/lib')].join(delimiter),
  RUBYLIB: rubyGems()
})

/** Maven's plug-ins and the libraries of the tests come with the first build that needs them. */
const fetchForMaven = (project: Readonly<Record<string, string>>): void => {
  const folder = mkdtempSync(join(tmpdir(), 'maven-'))
  for (const [name, text] of Object.entries(project)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  run('mvn', ['-B', '-q', `-Dmaven.repo.local=${MAVEN_REPOSITORY}`, '-Dmaven.test.failure.ignore', 'test'], folder)
  rmSync(folder, { recursive: true })
}
