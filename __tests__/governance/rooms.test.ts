import { dirname, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { forbiddenImports, importsOf, ROOMS, roomOf } from '../../scripts/rooms.ts'
import { ourFiles, readText } from './repository.ts'

const SOURCES = ourFiles('src').filter((path) => !path.endsWith('.json'))

/** Every way to name a module. */
const WAYS = [
  ['an import', (name: string) => `import { x } from '${name}'\nexport const y = x\n`],
  ['an import for its effect', (name: string) => `import '${name}'\n`],
  ['a type import', (name: string) => `import type { X } from '${name}'\nexport type Y = X\n`],
  ['an inline type import', (name: string) => `import { type X } from '${name}'\nexport type Y = X\n`],
  ['an export', (name: string) => `export { x } from '${name}'\n`],
  ['an export of all', (name: string) => `export * from '${name}'\n`],
  ['a dynamic import', (name: string) => `export const y = () => import('${name}')\n`],
  ['a type in place', (name: string) => `export type Y = import('${name}').X\n`],
  ['a type of a module', (name: string) => `export type Y = typeof import('${name}')\n`],
  ['a require', (name: string) => `export const y = require('${name}')\n`],
  ['an import with an equals sign', (name: string) => `import x = require('${name}')\nexport const y = x\n`]
] as const

/** Arrows that would turn the house inside out. */
const NEVER = [
  ['src/diagnose/rules', 'src/github'],
  ['src/timing', 'src/render'],
  ['src/jobs', 'src/diagnose'],
  ['src/github', 'src/app'],
  ['src/log', 'src/diagnose'],
  ['src/app', 'src/action'],
  ['src/render', 'src/diagnose'],
  ['src/model', 'src/jobs'],
  ['src/diagnose', 'src/github'],
  ['src/app', 'src/github'],
  ['src/action', 'src/cli'],
  ['src/action', 'src/render/terminal'],
  ['src/cli', 'src/action'],
  ['src/render', 'src/render/terminal'],
  ['src/app/collect', 'src/app']
] as const

const relative = (from: string, to: string): string => {
  const path = posix.relative(from, `${to}/x.ts`)
  return path.startsWith('.') ? path : `./${path}`
}

describe('the rooms', () => {
  test('have no file that imports what its room may not', () => {
    expect(SOURCES.flatMap((path) => forbiddenImports(path, readText(path)))).toEqual([])
  })

  test('hold every file, and none is empty', () => {
    expect([...new Set(SOURCES.map((path) => roomOf(path)?.room))].sort()).toEqual(ROOMS.map(({ room }) => room).sort())
  })

  test('are listed in an order in which each imports only rooms above it', () => {
    const seen = new Set<string>()
    for (const { room, rooms } of ROOMS) {
      expect([room, rooms.filter((name) => !seen.has(name))]).toEqual([room, []])
      seen.add(room)
    }
  })

  test('allow nothing that nobody uses', () => {
    const used = new Map(ROOMS.map(({ room }) => [room, new Set<string>()]))
    for (const path of SOURCES) {
      const from = roomOf(path)?.room ?? ''
      for (const name of importsOf(readText(path)))
        used.get(from)?.add(name.startsWith('.') ? (roomOf(posix.join(dirname(path), name))?.room ?? name) : name)
    }
    const unused = ROOMS.flatMap(({ room, rooms, packages }) =>
      [...rooms, ...packages.map((name) => name.replace('*', ''))]
        .filter(
          (allowed) => ![...(used.get(room) ?? [])].some((name) => name === allowed || (!allowed.startsWith('src/') && name.startsWith(allowed)))
        )
        .map((allowed) => `${room} → ${allowed}`)
    )
    expect(unused).toEqual([])
  })

  describe.each(WAYS)('are guarded against %s', (_name, write) => {
    test.each(NEVER)('from %s to %s', (from, to) => {
      expect(forbiddenImports(`${from}/new.ts`, write(relative(from, to)))).toHaveLength(1)
    })

    test.each(
      ROOMS.flatMap(({ room }) => [
        [room, 'left-pad'],
        ...(room === 'src/action' ? [] : [[room, '@actions/core']]),
        ...(room === 'src/github' ? [] : [[room, '@octokit/plugin-paginate-rest']]),
        ...(['src/action', 'src/cli', 'src/github', 'src/platform'].includes(room)
          ? []
          : [
              [room, 'node:fs'],
              [room, 'fs'],
              [room, 'fs/promises']
            ])
      ]) as [string, string][]
    )('from %s to the package %s', (from, name) => {
      expect(forbiddenImports(`${from}/new.ts`, write(name))).toHaveLength(1)
    })

    test.each(ROOMS.flatMap(({ room, rooms }) => rooms.map((to) => [room, to] as const)))('but not from %s to %s', (from, to) => {
      expect(forbiddenImports(`${from}/new.ts`, write(relative(from, to)))).toEqual([])
    })
  })

  test.each(["process.getBuiltinModule('node:fs')", "import { createRequire } from './x.ts'", "import.meta.resolve('../github/client.ts')"])(
    'refuse a way around an import: %s',
    (text) => {
      expect(forbiddenImports('src/log/new.ts', text)).not.toEqual([])
    }
  )

  test('refuse a module whose name is computed, and a file outside of all rooms', () => {
    expect(forbiddenImports('src/log/new.ts', 'export const y = (x: string) => import(x)\n')).toHaveLength(1)
    expect(forbiddenImports('src/new.ts', '')).toHaveLength(1)
    expect(forbiddenImports('src/log/new.ts', "import { x } from '../../scripts/x.ts'\nexport const y = x\n")).toHaveLength(1)
  })
})

test('docs/design.md names no file of the house that is not there', () => {
  const named = [...readText('docs/design.md').matchAll(/`((?:src|docs|scripts|__tests__)\/[\w./-]+\.\w+)`/g)].map(([, path]) => path ?? '')
  expect(named.filter((path) => !ourFiles(dirname(path)).includes(path))).toEqual([])
})
