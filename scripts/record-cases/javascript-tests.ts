/** Failing tests of JavaScript. */
import { packageFile, type Recipe } from './recipe.ts'

const COLOURS = { FORCE_COLOR: '1' }
const PRICE_CJS = `exports.total = (prices) => prices.reduce((sum, price) => sum + price, 0)
exports.parse = (text) => {
  if (text === '') throw new Error('price is empty')
  return Number(text.replace(',', '.'))
}
`
const PRICE_ESM = PRICE_CJS.replaceAll('exports.', 'export const ')

/** Hundreds of tests that pass, one of which prints the error it expects. */
const MANY = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { total, parse } from '../src/price.js'

for (let count = 1; count <= 150; count++) {
  test(\`adds \${count} prices\`, () => assert.equal(total(new Array(count).fill(2)), 2 * count))
}
test('an empty price is refused', () => {
  try {
    parse('')
  } catch (error) {
    console.error(error)
    console.error('ERROR: payment service refused the price')
  }
})
for (let cents = 1; cents <= 150; cents++) {
  test(\`reads \${cents} cents\`, () => assert.equal(parse(\`0,\${String(cents).padStart(3, '0')}\`), cents / 1000))
}
test('reads a price with thousands', () => {
  assert.equal(parse('1.234,50'), 1234.5)
})
`

export const JAVASCRIPT_TESTS: readonly Recipe[] = [
  {
    name: 'jest',
    tool: 'jest',
    needs: ['jest'],
    version: 'jest --version',
    why: 'A wrong value, and an error thrown in the code under test; a passing test logs an error',
    files: {
      'package.json': packageFile(),
      'src/price.js': PRICE_CJS,
      'test/price.test.js': `const { total, parse } = require('../src/price')

describe('total', () => {
  test('adds prices', () => {
    console.error('Error: rates are old')
    expect(total([1, 2])).toBe(3)
  })
  test('adds nothing for no prices', () => {
    expect(total([])).toBe(null)
  })
})

test('an empty price is zero', () => {
  expect(parse('')).toBe(0)
})
`
    },
    script: 'jest',
    env: COLOURS,
    expect: {
      file: 'test/price.test.js',
      line: 9,
      message: 'Expected: null',
      cause: 'exit_code',
      headline: '2 of 3 tests failed: total › adds nothing for no prices'
    }
  },
  {
    name: 'jest-suite',
    tool: 'jest',
    needs: ['jest'],
    version: 'jest --version',
    why: 'A test file that cannot be loaded',
    files: {
      'package.json': packageFile(),
      'test/order.test.js': "const { order } = require('../src/order')\n\ntest('has lines', () => expect(order.lines).toHaveLength(1))\n"
    },
    script: 'npx jest --ci',
    expect: {
      file: 'test/order.test.js',
      line: 1,
      message: "Cannot find module '../src/order' from 'test/order.test.js'",
      cause: 'exit_code',
      headline: "Cannot find module '../src/order'"
    }
  },
  {
    name: 'vitest',
    tool: 'vitest',
    needs: ['vitest'],
    version: 'vitest --version',
    why: 'A wrong value; the tool adds annotations of its own on GitHub',
    files: {
      'package.json': packageFile({ type: 'module' }),
      'src/price.js': PRICE_ESM,
      'test/price.test.js': `import { describe, expect, test } from 'vitest'
import { parse, total } from '../src/price.js'

describe('prices', () => {
  test('adds prices', () => {
    expect(total([1, 2])).toBe(3)
  })
  test('reads a price with thousands', () => {
    expect(parse('1.234,50')).toBe(1234.5)
  })
})
`
    },
    script: 'vitest run',
    env: COLOURS,
    expect: {
      file: 'test/price.test.js',
      line: 9,
      message: 'expected NaN to be 1234.5',
      cause: 'exit_code',
      headline: 'reads a price with thousands'
    }
  },
  {
    name: 'mocha',
    tool: 'mocha',
    needs: ['mocha'],
    version: 'mocha --version',
    why: 'A difference of two objects',
    files: {
      'package.json': packageFile(),
      'src/price.js': PRICE_CJS,
      'test/price.js': `const assert = require('node:assert')
const { parse, total } = require('../src/price')

describe('price', () => {
  it('adds prices', () => assert.equal(total([1, 2]), 3))
  it('reads several prices', () => {
    assert.deepEqual(['1,5', '2'].map(parse), [1.5, 3])
  })
})
`
    },
    script: 'mocha',
    env: COLOURS,
    expect: {
      file: 'test/price.js',
      line: 7,
      message: 'Expected values to be loosely deep-equal',
      cause: 'exit_code',
      headline: '1 of 2 tests failed: '
    }
  },
  {
    name: 'node-test',
    tool: 'node --test',
    needs: ['node'],
    version: 'node --version',
    why: '300 passing tests before the failing one, and an error that a passing test expects and prints',
    files: { 'package.json': packageFile({ type: 'module' }), 'src/price.js': PRICE_ESM, 'test/price.test.js': MANY },
    script: 'node --test --test-reporter=spec',
    expect: {
      file: 'test/price.test.js',
      line: 20,
      message: 'reads a price with thousands',
      cause: 'exit_code',
      headline: '1 of 302 tests failed: reads a price with thousands'
    }
  },
  {
    name: 'node-test-tap',
    tool: 'node --test',
    needs: ['node'],
    version: 'node --version',
    why: 'The same runner as it prints to a file: TAP',
    files: {
      'package.json': packageFile({ type: 'module' }),
      'src/price.js': PRICE_ESM,
      'test/price.test.js': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, total } from '../src/price.js'

test('adds prices', () => assert.equal(total([1, 2]), 3))
test('reads a price with thousands', () => {
  assert.equal(parse('1.234,50'), 1234.5)
})
`
    },
    script: 'node --test --test-reporter=tap',
    expect: {
      file: 'test/price.test.js',
      line: 7,
      message: 'not ok 2 - reads a price with thousands',
      cause: 'exit_code',
      headline: 'reads a price with thousands'
    }
  },
  {
    name: 'ava',
    tool: 'ava',
    needs: ['ava'],
    version: 'ava --version',
    why: 'A runner that no rule knew when the case was recorded',
    files: {
      'package.json': packageFile({ type: 'module' }),
      'src/price.js': PRICE_ESM,
      'test/price.js':
        "import test from 'ava'\nimport { total } from '../src/price.js'\n\ntest('adds prices', (t) => {\n  t.is(total([1, 2]), 4)\n})\n"
    },
    script: 'ava',
    expect: { file: 'test/price.js', line: 5, message: 'Difference (- actual, + expected)', cause: 'exit_code', headline: 'adds prices' }
  }
]
