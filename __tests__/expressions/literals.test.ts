import { expect, test } from '@jest/globals'
import { readLiterals } from '../../scripts/expressions/literals.ts'

test('the expressions of a source are read, whatever stands around them', () => {
  const { expressions } = readLiterals(`
    interface A { readonly pattern: RegExp }
    const half = total / 2 / count // no /expression/
    const text = '/neither/g' + \`\${text.replace(/[/"]\\//g, '')}\`
    export const rule: A = { pattern: /^a(?<name>b)$/iu }
    const same = <T,>(value: T): T => /c/ as unknown as T
  `)
  expect(expressions).toEqual([
    { source: '[/"]\\/', flags: 'g' },
    { source: '^a(?<name>b)$', flags: 'iu' },
    { source: 'c', flags: '' }
  ])
})

test('expressions that are put together are counted', () => {
  const source = ['const a = new RegExp(`^`)', 'const c = RegExp("d", "g")', 'const e: RegExp = a', 'e instanceof RegExp'].join('\n')
  expect(readLiterals(source).built).toBe(2)
})

test('numbers are known by their names', () => {
  expect(readLiterals('const LONGEST = 1_000\nexport const OTHER: number = 2\nconst text = "3"').numbers).toEqual(
    new Map([
      ['LONGEST', 1_000],
      ['OTHER', 2]
    ])
  )
})
