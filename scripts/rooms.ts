/** The rooms of src/ and which of them may import which, as docs/rooms.json says. */
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'
import { markdownTable } from './made-section.ts'
import { isNode, nodesIn } from './syntax-tree.ts'

/** A folder of src/ with all folders below it that are no rooms of their own. */
export interface Room {
  /** Its path from the root: `src/log`. */
  readonly room: string
  readonly does: string
  /** Other rooms that it may import, types included. */
  readonly rooms: readonly string[]
  /** Packages that it may import; `node:*` stands for all modules of Node. */
  readonly packages: readonly string[]
}

/** The lowest rooms first: a room imports only rooms above it in this list. */
export const ROOMS: readonly Room[] = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'docs', 'rooms.json'), 'utf8'))

/** Data that is no room: anyone may import a matcher file, and the version. */
const DATA = /^(?:matchers\/|package\.json$)/

/** The room of a file, by its path from the root; undefined when it stands in none. */
export const roomOf = (path: string): Room | undefined =>
  ROOMS.filter(({ room }) => path.startsWith(`${room}/`)).sort((a, b) => b.room.length - a.room.length)[0]

const WAYS_AROUND: ReadonlySet<string> = new Set(['createRequire', 'getBuiltinModule'])

/** What a source imports, in any way: `import`, `import type`, `export … from`, `import()`, `typeof import()`, `import x = require()`, `require()`. */
export const importsOf = (text: string): readonly string[] =>
  nodesIn(text).flatMap((node) => {
    const { type, callee } = node
    // Ways around an import: what they load cannot be judged.
    if ((type === 'Identifier' && WAYS_AROUND.has(String(node.name))) || type === 'MetaProperty') return ['(computed)']
    const isCall = type === 'CallExpression' && isNode(callee) && (callee.type === 'Import' || callee.name === 'require')
    const named = isCall && Array.isArray(node.arguments) ? node.arguments[0] : (node.source ?? node.argument ?? node.expression)
    const imports = [
      'ImportDeclaration',
      'ExportNamedDeclaration',
      'ExportAllDeclaration',
      'ImportExpression',
      'TSImportType',
      'TSExternalModuleReference'
    ]
    if (!isCall && !imports.includes(type)) return []
    const literal = isNode(named) && named.type === 'TSLiteralType' ? named.literal : named
    if (isNode(literal) && typeof literal.value === 'string') return [literal.value]
    // `export const x = 1` names no module; anything else that is computed cannot be judged.
    return type === 'ExportNamedDeclaration' ? [] : ['(computed)']
  })

/** The imports of a source that its room may not have, as sentences. */
export const forbiddenImports = (path: string, text: string): readonly string[] => {
  const from = roomOf(path)
  if (from === undefined) return [`${path} stands in no room of docs/rooms.json`]
  return importsOf(text).flatMap((name) => {
    const refused = `${path} (${from.room}) must not import ${name}`
    if (!name.startsWith('.')) return isAllowedPackage(from, name) ? [] : [refused]
    const target = posix.join(posix.dirname(path), name)
    const to = roomOf(target)
    if (to === undefined) return DATA.test(target) ? [] : [refused]
    return to.room === from.room || from.rooms.includes(to.room) ? [] : [`${refused} (${to.room})`]
  })
}

const isAllowedPackage = ({ packages }: Room, name: string): boolean =>
  name.startsWith('node:') || builtinModules.includes(name)
    ? packages.includes('node:*')
    : packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`))

/** The rooms as a table, the outermost first. */
export const renderRooms = (): string =>
  markdownTable(
    ['Room', 'What it does', 'May import'],
    [...ROOMS].reverse().map(({ room, does, rooms, packages }) => {
      const names = [...rooms.map((name) => name.slice('src/'.length)), ...packages].map((name) => `\`${name}\``)
      return [`\`${room}\``, does, names.join(', ') || 'nothing']
    })
  )
