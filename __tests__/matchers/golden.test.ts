import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createMatcherEngine } from '../../src/diagnose/matchers/matcher-engine.ts'
import type { MatcherFile, ProblemMatcher } from '../../src/diagnose/matchers/matcher-file.ts'
import { parseMatcherFile } from '../../src/diagnose/matchers/matcher-text.ts'
import { type GoldenFile, parseGolden, showIssue } from './support/golden-file.ts'
import { hostileLines, matchMs } from './support/hostile-lines.ts'

const MATCHERS = join(import.meta.dirname, '../../matchers')
const tools = readdirSync(MATCHERS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()

const goldenPath = (tool: string): string => join(import.meta.dirname, `${tool}.txt`)
const withGolden = tools.filter((tool) => existsSync(goldenPath(tool)))

const loaded = new Map(tools.map((tool) => [tool, parseMatcherFile(readFileSync(join(MATCHERS, `${tool}.json`), 'utf8'))]))
const goldens = new Map(withGolden.map((tool) => [tool, parseGolden(readFileSync(goldenPath(tool), 'utf8'))]))
const load = (tool: string): MatcherFile => loaded.get(tool) ?? { matchers: [], problems: [`${tool}.json was not loaded`] }
const matchersOf = (tool: string): readonly ProblemMatcher[] => load(tool).matchers
const goldenOf = (tool: string): GoldenFile => goldens.get(tool) ?? { taken: [], refused: [] }

/** Every file is an engine of its own, as in the report; every text begins anew. */
const findingsOf = (tool: string, lines: readonly string[]): readonly string[] => {
  const engine = createMatcherEngine(matchersOf(tool))
  return lines.flatMap((line, turn) => {
    const issue = engine.match(line, turn)
    return issue === null ? [] : [showIssue(issue)]
  })
}

/** `npm run fuzz` tries lines of a megabyte. */
const LINE_BYTES = 65_536
const MAX_CPU_MS = 100

describe('Every built-in matcher file', () => {
  test.each(tools)('%s is valid, and its owners and expressions are in order', (tool) => {
    const { matchers, problems } = load(tool)
    expect(problems).toEqual([])
    expect(matchers.length).toBeGreaterThan(0)
    for (const { owner, patterns } of matchers) {
      expect(owner).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      for (const { regexp } of patterns) {
        expect(regexp.source).toMatch(/^\^/)
        expect(regexp.source).not.toMatch(/\(\?<[=!]/)
      }
    }
  })

  test('has an owner that no other file has', () => {
    const owners = tools.flatMap((tool) => matchersOf(tool).map(({ owner }) => owner))
    expect(owners.filter((owner, at) => owners.indexOf(owner) !== at)).toEqual([])
  })

  test.each(tools)('%s has golden lines that it takes and lines that it does not take', (tool) => {
    expect(existsSync(goldenPath(tool)) ? tool : `${goldenPath(tool)} is missing`).toBe(tool)
    const { taken, refused } = goldenOf(tool)
    expect(taken.flatMap(({ findings }) => findings).length).toBeGreaterThan(0)
    expect(refused.flat().filter((line) => line.trim() !== '').length).toBeGreaterThanOrEqual(3)
  })
})

describe('A matcher file reads its tool and nothing else', () => {
  test.each(withGolden)('%s finds what its golden file says', (tool) => {
    const { taken } = goldenOf(tool)
    expect(taken.map(({ lines }) => findingsOf(tool, lines))).toEqual(taken.map(({ findings }) => findings))
  })

  test.each(withGolden)('%s finds nothing in lines that it does not take', (tool) => {
    const { refused } = goldenOf(tool)
    expect(refused.flatMap((lines) => findingsOf(tool, lines))).toEqual([])
  })

  test.each(withGolden)('no other file takes the lines of %s', (tool) => {
    const { taken } = goldenOf(tool)
    const foreign = tools
      .filter((other) => other !== tool)
      .flatMap((other) => taken.flatMap(({ lines }) => findingsOf(other, lines).map((finding) => `${other}: ${finding}`)))
    expect(foreign).toEqual([])
  })

  test.each(withGolden)('%s uses every one of its matchers in its golden file', (tool) => {
    const used = new Set<string>()
    for (const { lines } of goldenOf(tool).taken) {
      const engine = createMatcherEngine(matchersOf(tool))
      for (const [turn, line] of lines.entries()) {
        const issue = engine.match(line, turn)
        if (issue !== null) used.add(issue.owner)
      }
    }
    expect(matchersOf(tool).flatMap(({ owner }) => (used.has(owner) ? [] : [owner]))).toEqual([])
  })
})

describe('A hostile line of 64 kB costs a matcher no time', () => {
  test.each(withGolden)('%s', (tool) => {
    const own = goldenOf(tool).taken.flatMap(({ lines }) => lines)
    const slow: string[] = []
    for (const { owner, patterns } of matchersOf(tool)) {
      for (const { regexp } of patterns) {
        for (const { name, line } of hostileLines(own, regexp, LINE_BYTES)) {
          const first = matchMs(regexp, line)
          // Compilation or garbage collection in just that moment is none of its fault.
          const ms = first > MAX_CPU_MS ? Math.min(matchMs(regexp, line), matchMs(regexp, line)) : first
          if (ms > MAX_CPU_MS) slow.push(`${owner}: ${regexp.source} takes ${Math.round(ms)} ms for ${name}`)
        }
      }
    }
    expect(slow).toEqual([])
  })
})
