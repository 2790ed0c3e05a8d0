/**
 * Any characters and any web addresses for properties. fast-check has both, but takes a second of CPU and a hundred megabytes for a table of all
 * code points in each test file that uses its unit `binary` or its `webUrl`.
 */
import fc from 'fast-check'

/** A string of one code point, half surrogates too: the unit of `fc.string({ unit: anyCharacter })`. */
export const anyCharacter: fc.Arbitrary<string> = fc.integer({ min: 0, max: 0x10_ffff }).map(
  (point) => String.fromCodePoint(point),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined
    if (point === undefined || text !== String.fromCodePoint(point)) throw new Error('Not one character')
    return point
  }
)

const UNRESERVED = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@"]
const anyPart = fc.string({
  unit: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...UNRESERVED) },
    anyCharacter.map((character) => encodeURIComponent(character.toWellFormed()))
  )
})

/** A valid address with any path, and perhaps a query and a fragment. */
export const anyWebAddress: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.array(anyPart), fc.option(anyPart), fc.option(anyPart))
  .map(
    ([scheme, domain, path, query, fragment]) =>
      `${scheme}://${[domain, ...path].join('/')}${query === null ? '' : `?${query}`}${fragment === null ? '' : `#${fragment}`}`
  )
