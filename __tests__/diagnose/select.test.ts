import { describe, expect, test } from '@jest/globals'
import { createBlockSearch } from '../../src/diagnose/blocks.ts'
import { gatherEvidence } from '../../src/diagnose/evidence.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { selectBlocks } from '../../src/diagnose/select.ts'
import { finished } from '../support/cpu.ts'
import { prepared, textsOf } from './support/step-lines.ts'

const toPath = createPathMapper('octo-org/shop')
const select = (text: string) => {
  const lines = prepared(text)
  const { blocks } = finished(createBlockSearch(lines, textsOf(lines), (file) => toPath(file, null) !== null))
  return selectBlocks(gatherEvidence(lines, blocks, [], toPath))
}
const messages = (blocks: readonly { readonly message: string }[]): readonly string[] => blocks.map(({ message }) => message)
const times = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('\n')

describe('What is printed again and again', () => {
  const daemon = (at: number) => `Error response from daemon: container ${at}f3a9c2d7e11 is not running`

  test('is no cause beside an error that is printed once', () => {
    expect(messages(select(`${times(8, daemon)}\nError: no price table`).causes)).toEqual(['Error: no price table'])
  })

  test('is one where it is all there is', () => {
    expect(messages(select(times(8, daemon)).causes)).toHaveLength(8)
  })

  test('stays one when it is not printed often', () => {
    expect(messages(select(`${times(2, daemon)}\nError: no price table`).causes)).toHaveLength(3)
  })

  test('stays one at places in files', () => {
    const error = (at: number) => `src/a${at}.c:3:${at + 1}: error: unknown type name 'price'`
    expect(select(`${times(8, error)}\nError: no price table`).causes[0]?.rule.source).toBe('compiler')
  })

  test('comes last among signs', () => {
    const { signs } = select(`the price table is missing\n${times(8, (at) => `worker ${at} failed to connect`)}`)
    expect(messages(signs)[0]).toBe('the price table is missing')
  })
})

describe('Of several attempts', () => {
  test('the last one’s error comes first', () => {
    const text =
      'Error: no route to host\nAttempt 1 failed. Reason: exit code 1\nError: no price table\nAttempt 2 failed. Reason: exit code 1\nError: port is in use'
    expect(messages(select(text).causes)).toEqual(['Error: port is in use', 'Error: no route to host', 'Error: no price table'])
  })

  test('the last one that says something counts', () => {
    const text = 'Error: no route to host\nAttempt 1 failed\nError: no price table\nAttempt 2 failed\ngiving up'
    expect(messages(select(text).causes)[0]).toBe('Error: no price table')
  })
})

describe('An outer tool’s word', () => {
  test('is an echo beside the inner one’s', () => {
    const { causes, echoes } = select("Error: no price table\n##[error]The process '/usr/bin/make' failed with exit code 2")
    expect([messages(causes), messages(echoes)]).toEqual([['Error: no price table'], ["The process '/usr/bin/make' failed with exit code 2"]])
  })

  test('is the cause where it is alone', () => {
    expect(messages(select("##[error]The process '/usr/bin/make' failed with exit code 2").causes)).toHaveLength(1)
  })
})
