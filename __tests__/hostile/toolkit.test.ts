import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseFileCommand } from '../../demo/runner/file-command.ts'
import { type Finished, runNode } from '../../demo/runner/node-process.ts'
import { findCommands } from '../../demo/runner/workflow-commands.ts'
import { renderAnnotations } from '../../src/render/annotations.ts'
import { renderOutputs } from '../../src/render/outputs.ts'
import { ATTACKS } from './support/attacks.ts'
import { foreignReport } from './support/foreign-report.ts'

/** The reader of commands skips characters of no width, as the runner may. */
const asRead = (text: string | undefined): string | undefined => text?.toWellFormed().replace(/\p{Cf}/gu, '')

const attacks = Object.values(ATTACKS)
const reports = attacks.map((attack) => foreignReport(() => attack))

describe('Every attack, handed to the runner through the toolkit,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const output = join(folder, 'output')
  let finished: Finished
  beforeAll(async () => {
    writeFileSync(output, '')
    const env = { PATH: process.env.PATH ?? '', GITHUB_OUTPUT: output, NODE_NO_WARNINGS: '1' }
    finished = await runNode([join(import.meta.dirname, 'support', 'publish-all.ts')], folder, env, 60_000)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is no command but the error annotations that the report makes', () => {
    const commands = findCommands(finished.lines)
    const expected = reports.flatMap((report, index) => [
      ...renderAnnotations(report, { limit: 10, ownRun: true, alreadyAnnotated: () => [] }).map(({ title, message }) => ({
        title: asRead(title),
        message: asRead(message)
      })),
      { title: undefined, message: asRead(attacks[index]) }
    ])
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error']))
    expect(commands.map(({ properties, message }) => ({ title: properties.title, message }))).toEqual(expected)
    expect(finished.stderr).toBe('')
  })

  test('is the value of an output, and no output', () => {
    const outputs = parseFileCommand(readFileSync(output, 'utf8'), false)
    const last = reports.at(-1)
    expect(Object.keys(outputs).sort()).toEqual(
      [...Object.keys(last === undefined ? {} : renderOutputs(last, { report: '', summary: '', digest: '', logsDir: '' })), 'raw'].sort()
    )
    expect(outputs.raw).toBe(attacks.at(-1)?.toWellFormed())
  })
})
