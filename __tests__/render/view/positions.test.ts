import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linkedParts, type Place } from '../../../src/render/view/positions.ts'

const place = (file: string, line: number | null = 3): Place => ({ file, line, url: `https://example.com/${file}#L${line}` })
const linked = (text: string, ...places: readonly Place[]): readonly string[] => linkedParts(text, places).map(({ from, to }) => text.slice(from, to))

describe('a position in a line of a log is a link', () => {
  test.each([
    ['at its start', 'src/a.ts:3:7 - error', 'src/a.ts:3:7'],
    ['in brackets', 'at f (src/a.ts:3:7)', 'src/a.ts:3:7'],
    ['with its line in brackets', 'src/a.ts(3,7): error TS2322', 'src/a.ts(3,7)'],
    ['as a whole path of the runner', '  at /home/runner/work/shop/shop/src/a.ts:3', '/home/runner/work/shop/shop/src/a.ts:3'],
    ['as the address of a file', 'at file:///src/a.ts:3:7', '/src/a.ts:3:7'],
    ['as a path of Windows', 'src\\a.ts(3)', 'src\\a.ts(3)'],
    ['without its folders', 'FAIL a.ts:3', 'a.ts:3'],
    ['behind another file of its name', 'lib/a.ts:3 imports src/a.ts:3', 'src/a.ts:3']
  ])('%s', (_, text, part) => {
    expect(linked(text, place('src/a.ts'))).toEqual([part])
  })

  test.each([
    ['of another line', 'src/a.ts:4'],
    ['of another file', 'src/ba.ts:3'],
    ['of a file of that name elsewhere', 'lib/a.ts:3'],
    ['of a longer name', 'src/a.tsx:3'],
    ['without a line', 'compiled src/a.ts']
  ])('but none %s', (_, text) => {
    expect(linked(text, place('src/a.ts'))).toEqual([])
  })

  test('of a file as a whole where no line is known', () => {
    expect(linked('would reformat src/a.py', place('src/a.py', null))).toEqual(['src/a.py'])
  })

  test('once for several findings at one position', () => {
    expect(linked('a.c:3:1 a.c:3:2', place('a.c'), place('a.c'))).toEqual(['a.c:3:1'])
  })

  test('any text and any places: parts stand in the text, in order, none above another', () => {
    const text = fc.array(fc.constantFrom('a.ts', 'src/', ':3', '(3)', ' ', '\\', 'é', '/'), { maxLength: 40 }).map((parts) => parts.join(''))
    const places = fc.array(fc.constantFrom(place('src/a.ts'), place('a.ts'), place('src/a.ts', null), place('')))
    fc.assert(
      fc.property(text, places, (line, wanted) => {
        let end = 0
        for (const { from, to } of linkedParts(line, wanted)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(line.slice(from, to)).toContain('a.ts')
          end = to
        }
        expect(end).toBeLessThanOrEqual(line.length)
      })
    )
  })
})
