import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { OF_THE_COMMAND, withDependencies } from '../../scripts/bundle/elsewhere.ts'
import { bundledPackages, fallenBack } from '../../scripts/bundle/packages.ts'
import { STAND_INS } from '../../scripts/bundle/stand-ins.ts'
import { ourFiles, ROOT, readText } from './repository.ts'

interface Package {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}
const lock: { readonly version: string; readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Package>> } = JSON.parse(
  readText('package-lock.json')
)
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Packages that run a program of theirs when they are installed. None of them is part of the bundle. */
const WITH_INSTALL_SCRIPT = ['@parcel/watcher', 'fsevents', 'node', 'unrs-resolver']
const LICENSES = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])

describe('package-lock.json', () => {
  test('pins each package to one version and to its bytes, and names no address', () => {
    expect(lock.lockfileVersion).toBe(3)
    expect(locked.length).toBeGreaterThan(100)
    expect(locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
    expect(
      locked.filter(([, { resolved, link, version }]) => resolved !== undefined || link === true || !/^\d+\.\d+\.\d+/.test(version ?? ''))
    ).toEqual([])
  })

  test('lets no package run a program at its installation but the known ones, and none of the bundle', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)
    expect(running.map(([path]) => nameOf(path)).filter((name) => !WITH_INSTALL_SCRIPT.includes(name))).toEqual([])
    expect(running.filter(([, { dev }]) => dev !== true)).toEqual([])
  })

  test('holds only packages for the bundle whose licence allows to pass them on', () => {
    const passedOn = locked.filter(([, { dev }]) => dev !== true)
    expect(passedOn.filter(([, { license }]) => !LICENSES.has(license ?? '')).map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })
})

describe('the package of the command', () => {
  const manifest: { readonly version: string; readonly private: boolean; readonly bin: unknown } = JSON.parse(readText('package.json'))

  test('is made of packages whose licence allows to pass them on', () => {
    const own = [...withDependencies(OF_THE_COMMAND)]
    expect(own.length).toBeGreaterThan(OF_THE_COMMAND.length)
    expect(own.filter((path) => !LICENSES.has(lock.packages[path]?.license ?? ''))).toEqual([])
  })

  test('names the packages that the sources of the command import', () => {
    const imported = ourFiles('src').flatMap((path) => [...readText(path).matchAll(/ from '((?:@[\w.-]+\/)?[\w-]+)'/g)].map(([, name = '']) => name))
    const ofTheAction = Object.keys(JSON.parse(readText('package.json')).dependencies)
    expect([...new Set(imported)].filter((name) => !ofTheAction.includes(name)).sort()).toEqual([...OF_THE_COMMAND].sort())
  })

  test('is never the repository itself', () => {
    expect(manifest).toMatchObject({ private: true, bin: { 'workflow-run-report': 'bin/workflow-run-report.js' } })
  })

  test('has the version of package.json, whose changes are the newest section of the changelog', () => {
    const { version } = manifest
    const [newest, released] = [...readText('CHANGELOG.md').matchAll(/^## \[([^\]]+)\](.*)$/gm)].map(([, name]) => name)
    expect(newest === 'Unreleased' ? released : newest).toBe(version)
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version])
  })

  test('tells its changes without links into the repository, which lead nowhere on the page of a release', () => {
    expect(readText('CHANGELOG.md')).not.toMatch(/\]\((?!https:)/)
  })
})

test('the archive that the runner downloads holds what runs, and nothing else', () => {
  const left = readText('.gitattributes')
  const names = new Set(ourFiles().map((path) => path.split('/')[0] ?? ''))
  const kept = [...names].filter((name) => !left.split('\n').includes(`/${name} export-ignore`))
  expect(kept.sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'package.json'])
})

describe('What updates and installs', () => {
  interface Update {
    readonly 'package-ecosystem': string
    readonly directory: string
    readonly cooldown?: { readonly 'default-days'?: number }
  }
  const { updates }: { readonly updates: readonly Update[] } = parse(readText('.github/dependabot.yml'))

  test.each([
    ['npm', '/'],
    ['github-actions', '/'],
    ['pip', '/.ci']
  ])('keeps %s current, each version when it has been out for a week', (ecosystem, directory) => {
    const update = updates.find((one) => one['package-ecosystem'] === ecosystem && one.directory === directory)
    expect(update?.cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
  })

  test('takes each program of Python by its version and the hashes of its files', () => {
    const requirements = readText('.ci/requirements.txt')
      .replace(/^#.*\n/gm, '')
      .replaceAll('\\\n', ' ')
      .trim()
      .split('\n')
    expect(requirements.filter((line) => !/^[\w-]+==\d+\.\d+\.\d+(?:\s+--hash=sha256:[0-9a-f]{64})+$/.test(line))).toEqual([])
    expect(readText('.ci/check-workflows')).toContain('--require-hashes')
  })

  test('names no server: the clients know theirs', () => {
    for (const path of ['.npmrc', 'package.json', ...ourFiles('.ci')])
      expect(readText(path)).not.toMatch(/https?:\/\/|registry\s*=|index-url|find-links|GOPROXY/)
  })
})

describe('the bundle', () => {
  const chunks = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'))
  const bundle = chunks.map((file) => readText(`dist/${file}`)).join('\n')
  const lines = readText('dist/licenses.txt').split('\n')
  const runtime = new Set(locked.filter(([, { dev }]) => dev !== true).map(([path]) => nameOf(path)))
  /** A name, and the kind of its licence below it. */
  const bundled = lines.filter((line, at) => runtime.has(line) && LICENSES.has(lines[at + 1] ?? ''))

  test('is made of packages of the lock file that are not for development, each named in licenses.txt', () => {
    const modules = [...bundle.matchAll(/^;?\/\/ (?:CONCATENATED|EXTERNAL) MODULE: (\.\/node_modules\/\S+)/gm)].map(([, name = '']) => ({ name }))
    const named = [...new Set(bundledPackages(modules).values())]
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !bundled.includes(name))).toEqual([])
    // Modules of the older kind bear no name in the bundle.
    expect(bundled).toEqual(expect.arrayContaining(['@actions/core', '@actions/github', 'json5']))
  })

  test.each(bundled)('has the text of the licence of %s', (name) => {
    const at = lines.indexOf(name)
    expect(lines.slice(at + 2, at + 22).join('\n')).toMatch(/license|permission/i)
  })

  test('holds none of the packages that something stands in for', () => {
    expect(STAND_INS).toEqual(expect.arrayContaining(['undici', '@actions/http-client']))
    expect(fallenBack(new Map(bundled.map((name) => [name, name])), STAND_INS)).toEqual([])
    const nested = [
      { name: './node_modules/@actions/core/node_modules/undici/index.js' },
      { modules: [{ name: './node_modules/@actions/exec/lib/exec.js' }] }
    ]
    expect(fallenBack(bundledPackages(nested), STAND_INS)).toEqual(['@actions/exec', 'undici'])
  })

  test('starts with little: what only some runs need is loaded when they need it', () => {
    const entry = readText('dist/index.js')
    expect(entry.length).toBeLessThan(100_000)
    for (const later of ['json5', 'lib/matchers/']) expect(entry).not.toContain(later)
  })

  test('holds nothing of the command, of saved logs, of what writes for a terminal, a page or JUnit, and none of the packages that they alone use', () => {
    const ours = [...bundle.matchAll(/^;?\/\/ CONCATENATED MODULE: \.\/lib\/src\/(\S+)/gm)].map(([, name = '']) => name)
    expect(ours).toContain('render/view/document.js')
    expect(
      ours.filter((name) =>
        /^(?:cli|log\/saved|render\/terminal|render\/html)\/|^(?:github\/branch-runs|render\/junit|render\/escape-xml|app\/report-log|app\/explain-saved-log)\./.test(
          name
        )
      )
    ).toEqual([])
    for (const name of ['commander', 'string-width', 'wrap-ansi', 'yauzl']) expect(bundle).not.toContain(`node_modules/${name}/`)
  })

  test('starts no program and no code from text of its own', () => {
    const ours = bundle.split(/^;?\/\/ CONCATENATED MODULE: /m).filter((part) => part.startsWith('./lib/'))
    expect(ours.length).toBeGreaterThan(20)
    for (const part of ours) expect(part).not.toMatch(/child_process|\beval\(|new Function\(/)
  })
})
