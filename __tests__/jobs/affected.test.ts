import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { affectedAmong } from '../../src/jobs/affected.ts'

type Jobs = Parameters<typeof affectedAmong>[0]
const affectedOf = (failed: Jobs, others: Jobs) => affectedAmong([...failed, ...others])(failed)

const job = (name: string, ...labels: string[]) => ({ name, labels })
const matrix = (name: string, systems: readonly string[], versions: readonly number[]) =>
  systems.flatMap((system) => versions.map((version) => job(`${name} (${system}, ${version})`, system)))

describe('what jobs that failed alike have in common', () => {
  const all = matrix('test', ['ubuntu-latest', 'windows-latest', 'macos-15'], [20, 22, 24])
  const split = (fails: (name: string) => boolean) =>
    affectedOf(
      all.filter(({ name }) => fails(name)),
      all.filter(({ name }) => !fails(name))
    )

  test.each([
    ['every leg', () => true, { kind: 'all' }],
    ['every leg of one system', (name: string) => name.includes('windows'), { kind: 'system', system: 'Windows' }],
    ['some legs of one system', (name: string) => name.includes('windows') && !name.includes('20'), null],
    ['every leg of one version', (name: string) => name.includes('22'), { kind: 'values', values: ['22'] }],
    ['every leg of two versions', (name: string) => !name.includes('20'), { kind: 'values', values: ['22', '24'] }],
    ['legs without a common value', (name: string) => /ubuntu-latest, 20|windows-latest, 22/.test(name), null]
  ])('%s', (_, fails, affected) => {
    expect(split(fails)).toEqual(affected)
  })

  test('a system is told by labels, whatever the names say', () => {
    expect(affectedOf([job('build (a)', 'self-hosted', 'Linux', 'X64')], [job('build (b)', 'self-hosted', 'Windows')])).toEqual({
      kind: 'system',
      system: 'Linux'
    })
    expect(affectedOf([job('build (a)')], [job('build (b)')])).toEqual({ kind: 'values', values: ['a'] })
  })

  test('a job whose system is not known may have the same one', () => {
    expect(affectedOf([job('a (x, 1)', 'windows-2025'), job('a (y, 1)', 'windows-2025')], [job('a (x, 2)', 'gpu')])).toEqual({
      kind: 'values',
      values: ['1']
    })
  })

  test('jobs of other names do not count', () => {
    expect(affectedOf([job('lint')], [job('test (1)')])).toBeNull()
    expect(affectedOf([job('test (1)'), job('test (2)')], [job('lint')])).toEqual({ kind: 'all' })
  })

  test('a name that GitHub cut tells no values', () => {
    expect(affectedOf([job(`a (${'x'.repeat(94)}...`)], [job('a (b)')])).toBeNull()
  })

  test('any names and labels have an answer, of values that only failed jobs have', () => {
    const jobs = fc.array(fc.record({ name: fc.string(), labels: fc.array(fc.constantFrom('ubuntu-latest', 'windows-11', 'x')) }), { maxLength: 8 })
    fc.assert(
      fc.property(jobs, jobs, (failed, others) => {
        const affected = affectedOf(failed, others)
        if (affected?.kind === 'values') expect(failed.every(({ name }) => affected.values.some((value) => name.includes(value)))).toBe(true)
      })
    )
  })
})

test('however many causes there are, a job that ran is looked at once, and a failed one once more', () => {
  let looks = 0
  const jobs = Array.from({ length: 100 }, (_, at) => ({
    name: `test (${at})`,
    get labels() {
      looks++
      return []
    }
  }))
  const ofOneCause = affectedAmong(jobs)
  const once = looks
  for (const one of jobs) ofOneCause([one])
  expect(looks - once).toBeLessThanOrEqual(3 * once)
})
