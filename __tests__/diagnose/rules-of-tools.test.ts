import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Block, createBlockSearch } from '../../src/diagnose/blocks.ts'
import { ACCEPTANCE_TESTS } from '../../src/diagnose/rules/acceptance-tests.ts'
import { AUDITS } from '../../src/diagnose/rules/audits.ts'
import { DEPLOY } from '../../src/diagnose/rules/deploy.ts'
import { DOCUMENTS } from '../../src/diagnose/rules/documents.ts'
import { GATES } from '../../src/diagnose/rules/gates.ts'
import { PACKAGES } from '../../src/diagnose/rules/packages.ts'
import type { Rule } from '../../src/diagnose/rules/rule.ts'
import { finished } from '../support/cpu.ts'
import { prepared, textsOf } from './support/step-lines.ts'

/**
 * Output of tools, made for this test. Each piece begins with a line for each block that must be found, the first cause first:
 * `%% source | name | message | file:line:column`, `-` where there is none. A piece of `%% nothing` is of a tool that found nothing wrong.
 */
const FOLDER = join(import.meta.dirname, 'rules')
const pieces = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split(/\n\n(?=%% )/)
    .map((piece) => {
      const lines = piece.trimEnd().split('\n')
      const begin = lines.findIndex((line) => !line.startsWith('%% '))
      return { name: `${file}: ${lines[0]}`, told: lines.slice(0, begin), output: lines.slice(begin).join('\n') }
    })
)

const blocksIn = (output: string): readonly Block[] => {
  const lines = prepared(output)
  return finished(createBlockSearch(lines, textsOf(lines), () => true)).blocks
}
/** The strongest failure, the earliest of them, then all else. */
const inOrder = (blocks: readonly Block[]): readonly Block[] => {
  const rank = ({ rule }: Block): number => (rule.class === 'failure' ? rule.strength : -1)
  return blocks.toSorted((a, b) => rank(b) - rank(a) || a.head - b.head)
}
const tell = ({ rule, name, message, position }: Block): string => {
  const place = position === null ? '-' : [position.file, position.line, position.column].filter((part) => part !== null).join(':')
  return `%% ${[rule.source, name ?? '-', message, place].join(' | ')}`
}

const OWN = [...ACCEPTANCE_TESTS, ...AUDITS, ...GATES, ...DOCUMENTS, ...DEPLOY, ...PACKAGES]

describe('What a tool found wrong is told by who it is and what it says, not by a count', () => {
  test.each(pieces.filter(({ told }) => told[0] !== '%% nothing'))('$name', ({ told, output }) => {
    const blocks = inOrder(blocksIn(output)).map(tell)
    expect(blocks[0]).toBe(told[0])
    expect(blocks).toEqual(expect.arrayContaining(told))
  })

  test('every rule is proved by output', () => {
    const proved = new Set(pieces.flatMap(({ output }) => blocksIn(output).map(({ rule }) => rule)))
    expect(OWN.filter((rule) => !proved.has(rule)).map(({ source, head }) => `${source} ${head}`)).toEqual([])
  })
})

describe('A tool that found nothing wrong is not blamed', () => {
  const own = new Set<Rule>(OWN)
  test.each(pieces.filter(({ told }) => told[0] === '%% nothing').map(({ output }) => ({ name: output.split('\n', 1)[0], output })))(
    '$name',
    ({ output }) => {
      expect(blocksIn(output).filter(({ rule }) => own.has(rule))).toEqual([])
    }
  )
})
