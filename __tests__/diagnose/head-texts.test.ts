import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { RULES } from '../../src/diagnose/rules/all.ts'
import HEADS from '../../src/diagnose/rules/head-texts.generated.json' with { type: 'json' }
import SECTIONS from '../../src/diagnose/rules/section-texts.generated.json' with { type: 'json' }
import { parseLine, stripAnsi } from '../../src/log/text.ts'

const TESTS = join(import.meta.dirname, '..')
const textsOf = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .flatMap((path) => readFileSync(join(TESTS, folder, path), 'utf8').split(/\r?\n/))
const lines = [...new Set([...textsOf('cases', /log\.txt$/), ...textsOf('matchers', /\.txt$/)].map((line) => stripAnsi(parseLine(line).text)))]

test('nearly every rule has texts that its head needs', () => {
  expect(HEADS).toHaveLength(RULES.length)
  expect(HEADS.filter((texts) => texts !== null).length).toBeGreaterThan(RULES.length * 0.9)
})

test('no real line that a head takes is without one of its texts', () => {
  expect(lines.length).toBeGreaterThan(2_000)
  let taken = 0
  for (const [index, { head }] of RULES.entries()) {
    const needed = HEADS[index] ?? null
    if (needed === null) continue
    const own = lines.filter((line) => head.test(line))
    taken += own.length
    expect(own.filter((line) => !needed.some((text) => line.includes(text)))).toEqual([])
  }
  expect(taken).toBeGreaterThan(500)
})

test('nor is one that a rule wants above', () => {
  const textsOf: Readonly<Record<string, readonly string[]>> = SECTIONS
  let taken = 0
  for (const [index, { after, under }] of RULES.entries()) {
    const needed = textsOf[index]
    const pattern = after ?? under
    if (needed === undefined || pattern === undefined) continue
    const own = lines.filter((line) => pattern.test(line))
    taken += own.length
    expect(own.filter((line) => !needed.some((text) => line.includes(text)))).toEqual([])
  }
  expect(taken).toBeGreaterThan(20)
})
