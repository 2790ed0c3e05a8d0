import { describe, expect, test } from '@jest/globals'
import { compose, withoutOuter } from '../../../src/diagnose/headline/compose.ts'
import type { Finding } from '../../../src/model/report.ts'

const at = (file: string, line: number | null): Finding => ({
  severity: 'error',
  file,
  line,
  column: null,
  code: null,
  message: '',
  source: 'x',
  logLine: 1
})
const parts = (place: Finding | null, count: string | null = null, isPlaceOptional = false): Parameters<typeof compose>[1] => ({
  count,
  place,
  isPlaceOptional
})

describe('A headline is put together', () => {
  test.each([
    { name: 'from its text', text: '  no   price\n', of: parts(null), expected: 'no price' },
    { name: 'with its place', text: 'no price', of: parts(at('src/a.ts', 3)), expected: 'no price (src/a.ts:3)' },
    { name: 'with a place that has no line', text: 'not formatted', of: parts(at('src/a.ts', null)), expected: 'not formatted (src/a.ts)' },
    {
      name: 'without a place that it tells already',
      text: 'no price in a.ts, line 3',
      of: parts(at('src/a.ts', 3)),
      expected: 'no price in a.ts, line 3'
    },
    {
      name: 'with the name of a file whose path is long',
      text: 'no price',
      of: parts(at(`${'folder/'.repeat(12)}a.ts`, 3)),
      expected: 'no price (a.ts:3)'
    },
    { name: 'with its count', text: 'no price', of: parts(null, '3 errors'), expected: '3 errors: no price' },
    {
      name: 'without where to read on',
      text: 'It is deprecated. Learn more: https://example.com/why',
      of: parts(null),
      expected: 'It is deprecated.'
    },
    {
      name: 'without the packages of exceptions',
      text: 'a: java.lang.IllegalStateException: closed',
      of: parts(null),
      expected: 'a: IllegalStateException: closed'
    },
    {
      name: 'without what a server called the request',
      text: 'StatusCode: 400, RequestID: 3HG0BBBLNF1PFMI7M5SG, no such till',
      of: parts(null),
      expected: 'StatusCode: 400, no such till'
    },
    {
      name: 'with words for a status that never came',
      text: 'till is closed (HTTP 000)',
      of: parts(null),
      expected: 'till is closed (no HTTP response)'
    },
    { name: 'without the heading of an empty list', text: 'No till in the shop. Contents:', of: parts(null), expected: 'No till in the shop.' },
    {
      name: "without a linker's own name",
      text: '"void till::open(void)" (??0open@till@@QEAA@AEAV1@@Z) already defined in till.lib',
      of: parts(null),
      expected: '"void till::open(void)" already defined in till.lib'
    },
    { name: 'without a colon at its end', text: 'operation failed:', of: parts(null), expected: 'operation failed' }
  ])('$name', ({ text, of, expected }) => expect(compose(text, of)).toBe(expected))

  test('a long one loses its middle, not its end, and keeps a place that no test has', () => {
    const text = `the price of ${'tea and '.repeat(35)}milk is wrong`
    const placed = compose(text, parts(at('src/a.ts', 3)))
    expect(placed).toMatch(/^the price of tea .* (?:tea|and)… (?:tea|and) .* milk is wrong \(src\/a\.ts:3\)$/)
    expect(placed.length).toBeLessThanOrEqual(200)
    const optional = compose(text, parts(at('src/a.ts', 3), null, true))
    expect(optional).toMatch(/… .* milk is wrong$/)
    expect(optional.length).toBeLessThanOrEqual(200)
  })

  test('a very long one is cut between words', () => {
    const cut = compose('the price is wrong '.repeat(60))
    expect(cut).toMatch(/^the price is wrong .* \w+…$/)
    expect(cut.length).toBeLessThanOrEqual(200)
  })

  test('one of several sentences is cut between them', () => {
    const first = `The price of ${'tea and '.repeat(15)}milk is wrong.`
    expect(compose(`${first} Please look it up in the list of prices, or ask whoever sold it last, before you try again.`)).toBe(first)
    expect(compose(`${first.slice(0, -1)}; ${first}`)).toBe(first.slice(0, -1))
    expect(compose(`The till {${first.slice(0, -1)}; ${first}} is closed`)).toMatch(/milk is wrong\.\} is closed$/)
  })

  test('what is told again, or beside, goes before the middle', () => {
    const call = '{till.open(coins,drawers,shops)}'
    const why = `${'open '.repeat(25)}is not found`
    expect(compose(`Found wrong calls (1): [1] ${call}: call [${call.slice(1, -1)}] ${why}`)).toBe(`Found wrong calls: ${call}: call […] ${why}`)
    expect(compose(`till (https://shop.example/till) and com.example.shop.till.Drawer: [ 'empty' ], ${why}, ${why.slice(0, 20)}`)).toBe(
      `till and Drawer: empty, ${why}, ${why.slice(0, 20)}`.trim()
    )
  })

  test('the query of a long address and the middle of a long word are left out', () => {
    expect(compose(`GET https://example.com/a?${'q=1&'.repeat(60)} failed`)).toBe('GET https://example.com/a?… failed')
    expect(compose(`key ${'k'.repeat(300)} is wrong`)).toMatch(/^key k{20,}…k{20,} is wrong$/)
  })

  test('of a long path its last part stays', () => {
    expect(compose(`not formatted: src/${'folder/'.repeat(30)}till.ts:3`)).toBe('not formatted: …/till.ts:3')
    expect(compose(`asked https://shop.example/${'folder/'.repeat(30)}till`)).toMatch(/^asked https:\/\/shop\.example\/.*…/)
  })

  test('a place gives way to the whole text, first its folders', () => {
    const text = `the price of ${'tea, '.repeat(31)}tea`
    expect(compose(text, parts(at('src/shop/prices/of/tea/and/milk.ts', 3)))).toBe(`${text} (milk.ts:3)`)
  })

  test('what outer calls say is left out of a text that is too long, from the left', () => {
    const reason = `no price for ${'tea, '.repeat(28)}tea`
    expect(withoutOuter(`cannot run the tests: cannot execute test a: ${reason}`)).toBe(reason)
    expect(withoutOuter('cannot run the tests: no price')).toBe('cannot run the tests: no price')
    expect(withoutOuter(`failed to push shop/till: ${reason}`)).toBe(`failed to push shop/till: ${reason}`)
  })
})
