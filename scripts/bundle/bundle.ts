/** Bundles a program of src/: types off with tsc, then readable files with ncc, and the licences of what is in them. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BundledModule, bundledPackages, fallenBack, renderLicenses } from './packages.ts'
import { STAND_INS } from './stand-ins.ts'

export const ROOT = join(import.meta.dirname, '..', '..')
/** What tsc writes; the folder is ignored by git, and its name is part of the bundle (webpack's module names). */
const LIB = 'lib'
/** Where ncc, asked by the variable TS_NODE_PROJECT, finds what stands in for a package. */
const ALIASES = join('scripts', 'bundle', 'tsconfig.json')

/** A program: the settings that name its first file for tsc, and that file as tsc writes it. */
export interface Program {
  readonly settings: string
  readonly entry: string
}

/** Each has packages of its own, so each is compiled alone. */
export const ACTION: Program = { settings: join('scripts', 'bundle', 'action.json'), entry: join('src', 'action', 'index.js') }
export const COMMAND: Program = { settings: join('scripts', 'bundle', 'command.json'), entry: join('src', 'cli', 'index.js') }

/** Where a build happens: the folder with sources and packages, and what is added to the environment. */
export interface Place {
  readonly root: string
  readonly env: Readonly<Record<string, string>>
}

/** The script behind a package's command, so that no shell and no `.cmd` file is needed. `from` is the folder that has the package. */
export const commandOf = (packageName: string, command: string, from = ROOT): string => {
  const manifestPath = createRequire(join(from, 'package.json')).resolve(`${packageName}/package.json`)
  const manifest: { readonly bin: Readonly<Record<string, string>> } = JSON.parse(readFileSync(manifestPath, 'utf8'))
  const script = manifest.bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(dirname(manifestPath), script)
}

/** Runs a script with Node to its end. @throws Error when it fails */
export const runNode = (script: string, args: readonly string[], { root, env }: Place): void => {
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit']
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${script} ended with exit code ${status}`)
}

/** Bundles into `out`, which is emptied first: a file of an earlier build never stays. */
export const bundle = ({ settings, entry }: Program, out: string, { root, env }: Place = { root: ROOT, env: {} }): void => {
  rmSync(join(root, LIB), { recursive: true, force: true })
  // Our comments are in src/, and everyone who uses the bundle downloads it.
  runNode(commandOf('typescript', 'tsc'), ['-p', settings, '--removeComments'], { root, env })
  const temp = mkdtempSync(join(tmpdir(), 'stats-'))
  try {
    const statistics = join(temp, 'stats.json')
    // What is there stays until the new one is known to be right.
    const made = join(temp, 'dist')
    const options = ['--out', made, '--no-cache', '--no-source-map-register', '--quiet', '--stats-out', statistics]
    const aliased = { root, env: { ...env, TS_NODE_PROJECT: join(root, ALIASES) } }
    // The place of ncc's loaders, as seen from the sources, is part of the module numbers in the bundle.
    runNode(commandOf('@vercel/ncc', 'ncc', root), ['build', join(LIB, entry), ...options], aliased)
    finish(made, root, statistics)
    rmSync(out, { recursive: true, force: true })
    cpSync(made, out, { recursive: true })
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** Adds the licences of what is in the bundle. @throws Error when something is in it that is to be left out */
const finish = (out: string, root: string, statistics: string): void => {
  const { modules }: { readonly modules: readonly BundledModule[] } = JSON.parse(readFileSync(statistics, 'utf8'))
  const packages = bundledPackages(modules)
  const wrong = fallenBack(packages, STAND_INS)
  if (wrong.length > 0)
    throw new Error(`The bundle holds ${wrong.join(' and ')}, which ${ALIASES} leads elsewhere: it is twice as large as it has to be.`)
  writeFileSync(join(out, 'licenses.txt'), renderLicenses(packages, root))
}
