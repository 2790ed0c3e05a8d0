import { describe, expect, test } from '@jest/globals'
import { valuesIn } from '../../../src/diagnose/headline/values.ts'

describe('The values of an assertion', () => {
  test.each([
    { name: 'Jest', lines: ['expect(received).toBe(expected)', '', '    Expected: 3', '    Received: 4'], values: 'expected 3, got 4' },
    {
      name: 'a difference',
      lines: ['- Expected  - 1', '+ Received  + 1', '', '-   "tea": 3,', '+   "tea": 4,'],
      values: 'expected "tea": 3, got "tea": 4'
    },
    { name: 'RSpec', lines: ['       expected: 4', '            got: 3'], values: 'expected 4, got 3' },
    { name: 'NUnit', lines: ['  Expected: 2', '  But was:  1'], values: 'expected 2, got 1' },
    { name: 'testify', lines: ['        expected: 1', '        actual  : 2'], values: 'expected 1, got 2' },
    { name: 'Rust', lines: ['  left: 3', ' right: 4'], values: 'expected 4, got 3' },
    {
      name: 'Playwright',
      lines: ["Locator: getByText('Cart')", 'Expected: visible', 'Timeout: 5000ms'],
      values: "getByText('Cart'): expected visible"
    },
    { name: 'pytest', lines: ['    assert False', '     +  where False = is_open(12)'], values: 'False = is_open(12)' },
    { name: 'javac', lines: ['  symbol:   method total()', '  location: class Shop'], values: 'method total()' },
    { name: 'none', lines: ['Error: prices are old', '  at total (src/a.js:1:2)'], values: null }
  ])('$name', ({ lines, values }) => expect(valuesIn(lines)).toBe(values))

  test('a long one is cut', () => expect(valuesIn([`Expected: ${'x'.repeat(500)}`])?.length).toBeLessThan(90))
})
