import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ourFiles, ROOT, readText } from './repository.ts'

const text = readText('docs/threat-model.md')
const FOLDERS = ['src', '__tests__', 'scripts', 'demo', 'docs', 'dist', '.github', '.ci', 'matchers']
const ROOT_FILES = ['action.yml', 'biome.json', 'package-lock.json', '.npmrc', 'SECURITY.md', 'CONTRIBUTING.md']

/** The paths in code spans: with a slash and below one of our folders, or one of the files at the root. */
const paths = [...text.matchAll(/`([^`\s]+)`/g)]
  .map(([, span = '']) => span)
  .filter((span) => ROOT_FILES.includes(span) || FOLDERS.some((folder) => span.startsWith(`${folder}/`)))
/** `function` in `file`: how the table names a guard. */
const guards = [...text.matchAll(/`(\w+)` in `(src\/[^`]+)`/g)].map(([, name = '', path = '']) => ({ name, path }))
const rows = text.split('\n').filter((line) => /^\| (?!Who|---)/.test(line))

const isThere = (path: string): boolean => (path.endsWith('/') ? existsSync(join(ROOT, path)) : existsSync(join(ROOT, path)) && !path.endsWith('.'))

describe('docs/threat-model.md', () => {
  test('names many files, and each is there', () => {
    expect(paths.length).toBeGreaterThan(30)
    expect([...new Set(paths)].filter((path) => !isThere(path))).toEqual([])
  })

  test('names functions that stand in the files where it says they do', () => {
    expect(guards.length).toBeGreaterThan(10)
    expect(guards.filter(({ name, path }) => !new RegExp(`\\b${name}\\b`).test(readText(path)))).toEqual([])
  })

  test('has a test for every row of a threat', () => {
    const threats = rows.filter((line) => line.split('|').length === 7)
    expect(threats.length).toBeGreaterThan(15)
    expect(threats.filter((line) => !/`__tests__\/[^`]+`/.test(line))).toEqual([])
  })

  test('has tests that hold at least one expectation each', () => {
    const tests = [...new Set(paths.filter((path) => path.endsWith('.test.ts')))]
    expect(tests.filter((path) => !/\bexpect\(|fc\.assert\(/.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([])
  })

  test('links to documents that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => join(ROOT, 'docs', to))
    expect(linked.filter((path) => !existsSync(path))).toEqual([])
    expect(readdirSync(join(ROOT, 'docs'))).toContain('threat-model.md')
  })

  test('speaks of each room that foreign text passes', () => {
    const rooms = ['src/github', 'src/log', 'src/diagnose', 'src/render', 'src/action', 'src/cli', 'src/platform', 'src/jobs']
    expect(rooms.filter((room) => !text.includes(`\`${room}/`) || ourFiles(room).length === 0)).toEqual([])
  })
})
