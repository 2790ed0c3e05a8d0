import { describe, expect, test } from '@jest/globals'
import { createBlockSearch } from '../../src/diagnose/blocks.ts'
import { gatherEvidence } from '../../src/diagnose/evidence.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import type { Finding } from '../../src/model/report.ts'
import { finished } from '../support/cpu.ts'
import { FIRST, prepared, textsOf } from './support/step-lines.ts'

const aFinding = (index: number, more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  file: 'a.sh',
  line: 7,
  column: null,
  code: null,
  message: 'quote this',
  source: 'linter',
  logLine: FIRST + index,
  ...more
})
const toPath = createPathMapper('octo-org/shop')
const gather = (text: string, findings: readonly Finding[] = []) => {
  const lines = prepared(text)
  const { blocks } = finished(createBlockSearch(lines, textsOf(lines), (file) => toPath(file, null) !== null))
  return gatherEvidence(lines, blocks, findings, toPath)
}

describe('Warnings', () => {
  test('explain a step when nothing else does', () => {
    const { blocks } = gather('a.sh:7: quote this\nfor more see the manual', [aFinding(0, { severity: 'warning' })])
    expect(blocks.map(({ message, rule }) => [message, rule.class])).toEqual([['quote this', 'failure']])
  })

  test.each([
    ['an error of a tool', 'make: *** [all] Error 1'],
    ['a mere sign of an error', 'deploy failed']
  ])('do not explain it beside %s', (_, line) => {
    const { blocks } = gather(`a.sh:7: quote this\n${line}`, [aFinding(0, { severity: 'warning' })])
    expect(blocks.map(({ head }) => head)).toEqual([1])
  })

  test('do not explain it beside a finding that is an error', () => {
    const { blocks } = gather('a.sh:7: quote this\na.sh:9: no such thing', [aFinding(0, { severity: 'warning' }), aFinding(1, { line: 9 })])
    expect(blocks.map(({ head }) => head)).toEqual([1])
  })
})

describe('The line that says what is wrong', () => {
  test('belongs to the place below it', () => {
    const { blocks } = gather('quote this\n |\n --> a.sh:7', [aFinding(2)])
    expect(blocks.map(({ lines }) => lines)).toEqual([[0, 2]])
  })

  test('belongs to it with the name of the file above', () => {
    const { blocks } = gather('a.sh\n  quote this\n  7:1', [aFinding(2)])
    expect(blocks.map(({ lines }) => lines)).toEqual([[0, 1, 2]])
  })

  test('is not looked for far above', () => {
    const { blocks } = gather(`quote this${'\n |'.repeat(9)}\n --> a.sh:7`, [aFinding(10)])
    expect(blocks.map(({ lines }) => lines)).toEqual([[10]])
  })
})

describe('Findings without a line number', () => {
  const text = 'a.sh\nrule one\nfault: quote this\nfault: quote that'
  const inFile = (index: number, message: string, more: Partial<Finding> = {}): Finding => aFinding(index, { line: null, message, ...more })

  test('of one file are as many as there are messages', () => {
    const { findings } = gather(text, [inFile(2, 'quote this'), inFile(3, 'quote that')])
    expect(findings.map(({ message }) => message)).toEqual(['quote this', 'quote that'])
  })

  test('are left out where they repeat what is said of a line', () => {
    const { findings } = gather(text, [aFinding(2), inFile(3, 'check - quote this'), inFile(3, 'quote this', { file: 'b.sh' })])
    expect(findings.map(({ file, line }) => [file, line])).toEqual([
      ['a.sh', 7],
      ['b.sh', null]
    ])
  })

  test('are told once where two matchers read them, in one line or in two', () => {
    expect(gather(text, [inFile(2, 'quote this'), inFile(2, 'this', { source: 'other' })]).findings).toHaveLength(1)
    expect(gather(text, [inFile(2, 'quote this'), inFile(3, 'quote this', { source: 'other' })]).findings).toHaveLength(1)
  })
})

describe('An error that a program prints', () => {
  const error = 'Error: price is empty\n    at parse (src/price.js:3:26)'

  test('names its position', () => {
    expect(gather(error).findings).toMatchObject([{ file: 'src/price.js', line: 3 }])
  })

  test('names none beside a failed test, which may have wanted it', () => {
    const report = '✖ failing tests:\n\ntest at test/price.test.js:19:1\n✖ reads\n  NaN !== 1\n      at Test (test/price.test.js:20:10)'
    expect(gather(`${error}\n${report}`).findings).toMatchObject([{ file: 'test/price.test.js', line: 20 }])
  })
})
