import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { headlineOf } from '../support/headline-of.ts'

/** A failed test of Jest with its code frame. */
const jest = (message: readonly string[], frame: readonly string[]): readonly string[] => [
  'FAIL test/till.test.js',
  '  ● till › opens',
  '',
  ...message.map((line) => `    ${line}`),
  '',
  ...frame.map((line) => `    ${line}`),
  '',
  '      at Object.<anonymous> (test/till.test.js:5:20)'
]

describe('An assertion is told with what it compared, where the source line shows it', () => {
  test.each([
    {
      name: 'Jest, of two values',
      lines: jest(
        ['expect(received).toBe(expected) // Object.is equality', '', 'Expected: 200', 'Received: 500'],
        ['  4 |   const till = open()', '> 5 |   expect(till.status).toBe(200)', '    |                       ^']
      ),
      expected: 'till › opens: till.status: expected 200, got 500 (test/till.test.js:5)'
    },
    {
      name: 'Jest, of a part of a value',
      lines: jest(
        ['expect(received).toContain(expected) // indexOf', '', 'Expected substring: "open"', 'Received string:    "shut"'],
        ['> 5 |   expect(await say(till, "now")).toContain("open")', '    |                                  ^']
      ),
      expected: 'till › opens: expect(say(till, "now")).toContain(expected): expected "open", got "shut" (test/till.test.js:5)'
    },
    {
      name: 'Vitest, whose caret alone marks the line',
      lines: [
        ' FAIL  test/till.test.ts > till > opens',
        'AssertionError: expected true to be false // Object.is equality',
        '',
        ' ❯ test/till.test.ts:5:20',
        '      4|   expect(isOpen(other)).toBe(false);',
        '      5|   expect(isShut(till)).toBe(false);',
        '       |                        ^',
        '      6| });'
      ],
      expected: 'till > opens: isShut(till): expected true to be false (test/till.test.ts:5)'
    },
    {
      name: 'not where the source line holds a value only',
      lines: jest(
        ['expect(received).toBe(expected) // Object.is equality', '', 'Expected: 2', 'Received: 1'],
        ['> 5 |   expect(1).toBe(2)', '    |             ^']
      ),
      expected: 'till › opens: expect(received).toBe(expected) // Object.is equality: expected 2, got 1 (test/till.test.js:5)'
    },
    {
      name: 'not from the frame of the next failure',
      lines: [
        '  ● till › opens',
        '',
        '    expect(received).toBe(expected) // Object.is equality',
        '',
        '    Expected: 2',
        '    Received: 1',
        '',
        '  ● till › shuts',
        '',
        '    expect(received).toBe(expected) // Object.is equality',
        '',
        '    > 9 |   expect(till.isOpen).toBe(false)'
      ],
      expected: expect.not.stringContaining('till › opens: till.isOpen')
    }
  ])('$name', async ({ lines, expected }) => expect(await headlineOf(...lines)).toEqual(expected))

  test('whatever stands in the source line', async () =>
    fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (source) => {
        const headline = await headlineOf(
          ...jest(['expect(received).toBe(expected)', '', 'Expected: 2', 'Received: 1'], [`> 5 |   expect(${source}`])
        )
        expect(headline).toMatch(/2, got 1/)
      }),
      { numRuns: 30 }
    ))
})
