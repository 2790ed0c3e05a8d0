/** Makes the npm package of the command: a folder that holds what it needs and nothing else, and the tarball of that folder. */
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { bundle, COMMAND, commandOf, type Place, ROOT, runNode } from '../bundle/bundle.ts'

/** In a clone the command's first file starts the sources; in the package it starts the bundle beside it. */
const SOURCES = "import('../src/cli/index.ts')"
const BUNDLE = "import('../dist/index.js')"
const BIN = 'bin/workflow-run-report.js'

/** An owner and a name as GitHub allows them. */
const REPOSITORY = /^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/

/**
 * @param folder gets `package/` and the tarball; the package of an earlier build never stays
 * @param repository `OWNER/NAME`, which npm compares with the workflow that publishes; null leaves it out
 * @returns the tarball's path
 * @throws Error when the sources do not build, or npm cannot pack
 */
export const makePackage = (folder: string, repository: string | null = null, place: Place = { root: ROOT, env: {} }): string => {
  if (repository !== null && !REPOSITORY.test(repository))
    throw new Error(`--repository ${JSON.stringify(repository)} is not OWNER/NAME. Example: --repository octo-org/octo-repo`)
  const made = join(folder, 'package')
  rmSync(made, { recursive: true, force: true })
  mkdirSync(join(made, 'bin'), { recursive: true })
  bundle(COMMAND, join(made, 'dist'), place)
  withoutComments(join(made, 'dist'))
  const start = readFileSync(join(place.root, BIN), 'utf8')
  if (!start.includes(SOURCES)) throw new Error(`${BIN} does not hold ${SOURCES}, so the package could not start its bundle`)
  writeFileSync(join(made, BIN), start.replace(SOURCES, BUNDLE), { mode: 0o755 })
  cpSync(join(place.root, 'LICENSE'), join(made, 'LICENSE'))
  cpSync(join(place.root, 'scripts', 'package', 'README.md'), join(made, 'README.md'))
  writeFileSync(join(made, 'package.json'), `${JSON.stringify(manifestOf(repository), null, 2)}\n`)
  return pack(made, folder)
}

/** Keeps the code as it can be read, and leaves out what is 15 % of it: comments of packages and bundler, and indentation by spaces. */
const withoutComments = (folder: string): void => {
  const out = mkdtempSync(join(tmpdir(), 'code-'))
  try {
    const files = globSync('*.js', { cwd: folder }).sort()
    const here = { root: folder, env: {} }
    const compile = ['--ignoreConfig', '--allowJs', '--noCheck', '--noResolve', '--removeComments', '--target', 'esnext', '--module', 'preserve']
    runNode(commandOf('typescript', 'tsc'), [...compile, '--types', '', '--outDir', out, ...files], here)
    const format = ['format', '--write', '--indent-style=tab', '--line-width=320', '--files-max-size=5000000', '--log-level=error']
    runNode(commandOf('@biomejs/biome', 'biome'), [...format, '.'], { root: out, env: {} })
    for (const file of files) cpSync(join(out, file), join(folder, file))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** What npm reads. `private` and what development needs stay in the repository's own. */
const manifestOf = (repository: string | null) => {
  const page = `https://github.com/${repository}`
  return {
    name: manifest.name,
    version: manifest.version,
    description: manifest.description,
    license: manifest.license,
    ...(repository === null
      ? {}
      : { repository: { type: 'git', url: `git+${page}.git` }, homepage: `${page}#readme`, bugs: { url: `${page}/issues` } }),
    keywords: ['github-actions', 'workflow', 'ci', 'logs', 'failure'],
    type: 'module',
    bin: { [manifest.name]: BIN },
    engines: { node: '>=24' }
  }
}

/** npm gives each file the same time, so the same files are the same bytes. */
const pack = (made: string, folder: string): string => {
  const { status, error } = spawnSync('npm', ['pack', '--ignore-scripts', '--loglevel', 'error', '--pack-destination', folder, made], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`npm pack ended with exit code ${status}`)
  return join(folder, `${manifest.name}-${manifest.version}.tgz`)
}
