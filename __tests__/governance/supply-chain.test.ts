import { describe, expect, test } from '@jest/globals'
import { readText } from './repository.ts'

interface Package {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}
const lock: { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Package>> } = JSON.parse(readText('package-lock.json'))
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

describe('the bundle', () => {
  const bundle = readText('dist/index.js')
  const lines = readText('dist/licenses.txt').split(/\r?\n/)
  const modules = [...bundle.matchAll(/^(?:;?\/\/ (?:CONCATENATED|EXTERNAL) MODULE: )\.\/((?:node_modules\/(?:@[^/\s]+\/)?[^/\s]+\/)+)/gm)]
  const bundled = [...new Set(modules.map(([, path = '']) => nameOf(path.replace(/\/$/, ''))))].sort()

  test('is made of packages of the lock file that are not for development', () => {
    expect(bundled.length).toBeGreaterThan(10)
    const runtime = new Set(locked.filter(([, { dev }]) => dev !== true).map(([path]) => nameOf(path)))
    expect(bundled.filter((name) => !runtime.has(name))).toEqual([])
  })

  test.each(bundled)('names %s in licenses.txt, with the kind and the text of its licence', (name) => {
    const at = lines.indexOf(name)
    expect(at).toBeGreaterThanOrEqual(0)
    expect(LICENSES.has(lines[at + 1] ?? '')).toBe(true)
    expect(lines.slice(at + 2, at + 22).join('\n')).toMatch(/license|permission/i)
  })

  test('holds nothing of undici, and starts no program and no code from text of its own', () => {
    expect(bundle).not.toMatch(/node_modules\/undici\//)
    const ours = bundle.split(/^;?\/\/ CONCATENATED MODULE: /m).filter((part) => part.startsWith('./lib/'))
    expect(ours.length).toBeGreaterThan(20)
    for (const part of ours) expect(part).not.toMatch(/child_process|\beval\(|new Function\(/)
  })
})
