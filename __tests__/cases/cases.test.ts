import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CaseFile, type DiagnosedCase, diagnoseCase, readCase, renderDiagnosis } from '../support/read-case.ts'

const FOLDER = import.meta.dirname
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

const REWRITE = process.env.UPDATE_GOLDEN === '1'

/** A case is read and diagnosed once, when the first test asks for it. */
const known = new Map<string, { readonly file: CaseFile; readonly diagnosed: DiagnosedCase }>()
const load = (name: string): { readonly file: CaseFile; readonly diagnosed: DiagnosedCase } => {
  const folder = join(FOLDER, name)
  const loaded = known.get(name) ?? { file: readCase(folder), diagnosed: diagnoseCase(folder) }
  known.set(name, loaded)
  return loaded
}

describe('A recorded case', () => {
  test('is there', () => expect(names.length).toBeGreaterThan(50))

  test.each(names)('%s has all its files and no others', (name) => {
    if (REWRITE) writeFileSync(join(FOLDER, name, 'expected.md'), renderDiagnosis(load(name).diagnosed))
    expect(readdirSync(join(FOLDER, name)).sort()).toEqual(['case.json', 'expected.md', 'log.txt'])
    const { tool, version, command, why, steps } = load(name).file
    expect([tool, version, command, why].filter((text) => typeof text !== 'string' || text === '')).toEqual([])
    expect(steps.filter(([, , conclusion]) => conclusion === 'failure')).toHaveLength(1)
  })
})

describe('The diagnosis of real output', () => {
  test.each(names)('%s names the position', (name) => {
    const { file, diagnosed } = load(name)
    const { file: path, line } = file.expect
    const places = diagnosed.failure.findings.filter((finding) => finding.file !== null).map((finding) => [finding.file, finding.line])
    if (path === null) expect(places).toEqual([])
    else expect(places).toContainEqual([path, line])
  })

  test.each(names)('%s has a headline and a cause that say what is wrong', (name) => {
    const { file, diagnosed } = load(name)
    expect(diagnosed.failure.message).toContain(file.expect.headline)
    expect(diagnosed.failure.cause).toBe(file.expect.cause)
  })

  test.each(names)('%s shows the line that says it', (name) => {
    const { file, diagnosed } = load(name)
    expect(diagnosed.failure.excerpt.map(({ text }) => text).join('\n')).toContain(file.expect.message)
  })

  test.each(names)('%s shows at most 30 lines, all of the failing step', (name) => {
    const { failure, step } = load(name).diagnosed
    expect(failure.excerpt.length).toBeGreaterThan(0)
    expect(failure.excerpt.length).toBeLessThanOrEqual(30)
    expect(failure.excerpt.filter(({ line }) => line === null || line < step[0] || line > step[1])).toEqual([])
  })

  test.each(names)('%s looks as it did', (name) => {
    expect(renderDiagnosis(load(name).diagnosed)).toBe(readFileSync(join(FOLDER, name, 'expected.md'), 'utf8'))
  })
})
