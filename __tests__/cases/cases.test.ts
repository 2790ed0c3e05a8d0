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

interface Loaded {
  readonly file: CaseFile
  readonly diagnosed: DiagnosedCase
}

/** A case is read and diagnosed once, when the first test asks for it. */
const known = new Map<string, Promise<Loaded>>()
const load = (name: string): Promise<Loaded> => {
  const folder = join(FOLDER, name)
  const loaded = known.get(name) ?? diagnoseCase(folder).then((diagnosed) => ({ file: readCase(folder), diagnosed }))
  known.set(name, loaded)
  return loaded
}

describe('A recorded case', () => {
  test('is there', () => expect(names.length).toBeGreaterThan(50))

  test.each(names)('%s has all its files and no others', async (name) => {
    if (REWRITE) writeFileSync(join(FOLDER, name, 'expected.md'), renderDiagnosis((await load(name)).diagnosed))
    expect(readdirSync(join(FOLDER, name)).sort()).toEqual(['case.json', 'expected.md', 'log.txt'])
    const { tool, version, command, why, steps } = (await load(name)).file
    expect([tool, version, command, why].filter((text) => typeof text !== 'string' || text === '')).toEqual([])
    expect(steps.filter(([, , conclusion]) => conclusion === 'failure')).toHaveLength(1)
  })
})

describe('The diagnosis of real output', () => {
  test.each(names)('%s names the position', async (name) => {
    const { file, diagnosed } = await load(name)
    const { file: path, line } = file.expect
    const places = diagnosed.failure.findings.filter((finding) => finding.file !== null).map((finding) => [finding.file, finding.line])
    if (path === null) expect(places).toEqual([])
    else expect(places).toContainEqual([path, line])
  })

  test.each(names)('%s has a headline and a cause that say what is wrong', async (name) => {
    const { file, diagnosed } = await load(name)
    expect(diagnosed.failure.message).toContain(file.expect.headline)
    expect(diagnosed.failure.cause).toBe(file.expect.cause)
  })

  test.each(names)('%s shows the line that says it', async (name) => {
    const { file, diagnosed } = await load(name)
    expect(diagnosed.failure.excerpt.map(({ text }) => text).join('\n')).toContain(file.expect.message)
  })

  test.each(names)('%s shows at most 30 lines, all of the failing step', async (name) => {
    const { failure, step } = (await load(name)).diagnosed
    expect(failure.excerpt.length).toBeGreaterThan(0)
    expect(failure.excerpt.length).toBeLessThanOrEqual(30)
    expect(failure.excerpt.filter(({ line }) => line === null || line < step[0] || line > step[1])).toEqual([])
  })

  test.each(names)('%s looks as it did', async (name) => {
    expect(renderDiagnosis((await load(name)).diagnosed)).toBe(readFileSync(join(FOLDER, name, 'expected.md'), 'utf8'))
  })
})
