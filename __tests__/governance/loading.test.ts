import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { nodesIn } from '../../scripts/syntax-tree.ts'
import { readText } from './repository.ts'

/** The files that a file loads with itself: types and what it loads when it needs it are left out. */
const loadedBy = (path: string): readonly string[] =>
  nodesIn(readText(path)).flatMap(({ type, importKind, exportKind, source }) => {
    if (!/^(?:Import|ExportNamed|ExportAll)Declaration$/.test(type) || importKind === 'type' || exportKind === 'type') return []
    const { value } = (source ?? {}) as { readonly value?: unknown }
    return typeof value === 'string' && value.startsWith('.') && value.endsWith('.ts') ? [posix.join(posix.dirname(path), value)] : []
  })

const reachedFrom = (path: string): readonly string[] => {
  const reached = new Set([path])
  for (const one of reached) for (const next of loadedBy(one)) reached.add(next)
  return [...reached].sort()
}

test('a report without a failed job loads of the diagnosis what groups failures, and nothing that reads logs', () => {
  expect(reachedFrom('src/action/compose.ts').filter((path) => path.startsWith('src/diagnose/'))).toEqual([
    'src/diagnose/group.ts',
    'src/diagnose/hash.ts',
    'src/diagnose/normalise.ts',
    'src/diagnose/run-without-jobs.ts',
    'src/diagnose/without-log.ts'
  ])
})

test('a bad input is told without anything that asks GitHub or explains', () => {
  const rooms = new Set(reachedFrom('src/action/index.ts').map((path) => posix.dirname(path).split('/')[1]))
  expect([...rooms].filter((room) => room === 'github' || room === 'diagnose' || room === 'app' || room === 'timing')).toEqual([])
})
