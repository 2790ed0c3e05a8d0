import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseActionMetadata } from '../../demo/runner/action-metadata.ts'
import { evaluate } from '../../demo/runner/expressions.ts'
import { parseFileCommand } from '../../demo/runner/file-command.ts'
import { findCommands } from '../../demo/runner/workflow-commands.ts'

describe('parseFileCommand', () => {
  test.each([
    ['a value after an equals sign', 'a=b=c<<d\n', false, { a: 'b=c<<d' }],
    ['a block, with lines that look like others', 'a<<E\nx=1\n\n E\nE\nb=2\n', false, { a: 'x=1\n\n E', b: '2' }],
    ['an empty block', 'a<<E\nE\n', false, { a: '' }],
    ['a CR inside a line on Linux', 'a<<E\nx\r\nE\n', false, { a: 'x\r' }],
    ['a CR at the end of a line on Windows', 'a<<E\r\nx\r\nE\r\n', true, { a: 'x' }],
    ['blank lines and a BOM', '\uFEFF\n\na=1\n', false, { a: '1' }]
  ])('reads %s', (_, text, windows, expected) => {
    expect(parseFileCommand(text, windows)).toEqual(expected)
  })

  test.each([
    ['a block that does not end', 'a<<E\nx\n', "Matching delimiter not found 'E'"],
    ['a delimiter with a stray CR', 'a<<E\nx\nE\r\n', "Matching delimiter not found 'E'"],
    ['a block without a delimiter', 'a<<\n', 'delimiter must not be empty'],
    ['a line without a name', '=x\n', 'Name must not be empty'],
    ['a line that is neither', 'abc\n', "Invalid format 'abc'"]
  ])('fails as the runner fails the step: %s', (_, text, message) => {
    expect(() => parseFileCommand(text, false)).toThrow(message)
  })
})

describe('findCommands', () => {
  const names = (lines: readonly string[]): string[] => findCommands(lines).map(({ name, message }) => `${name}(${message})`)

  test.each([
    ['at the start of a line', '::error::no', ['error(no)']],
    ['after white space', ' \t::ERROR::no', ['error(no)']],
    ['not after text', '>>> ::error::no', []],
    ['not with an unknown name', '::fatal::no', []],
    ['not without the second colons', '::error no', []],
    ['the old form after text', '>>> ##[error]no', ['error(no)']],
    ['the old form only once, at the first mark', '##[x]##[error]no', []],
    ['behind characters of no width', ':\u200B:error::no', ['error(no)']],
    ['with line ends in the message', '::error::a%0Ab%25', ['error(a\nb%)']]
  ])('finds a command %s', (_, line, expected) => {
    expect(names([line])).toEqual(expected)
  })

  test('reads properties', () => {
    const [command] = findCommands(['::error file=a%3Ab.ts,line=3,title=x%2Cy::m', '##[error file=a]m'])
    expect(command?.properties).toEqual({ file: 'a:b.ts', line: '3', title: 'x,y' })
  })

  test('takes nothing as a command between stop-commands and its token', () => {
    expect(names(['::stop-commands::tok', '::error::1', '##[error]2', '::tok::', '::error::3'])).toEqual(['error(3)'])
  })
})

describe('inputs', () => {
  /** An expression as action.yml writes it. */
  const expr = (text: string): string => `$\{{ ${text} }}`
  const contexts = { github: { token: 't', run_id: 5, event: { workflow_run: { id: 9 } } }, job: { check_run_id: '' }, runner: { temp: '/tmp' } }

  test.each([
    ['text without an expression', 'latest', 'latest'],
    ['a path inside text', `${expr('runner.temp')}/x`, '/tmp/x'],
    ['the first that is not empty', expr('github.event.workflow_run.id || github.run_id'), '9'],
    ['what an event does not have', expr('github.event.pull_request.number || github.run_id'), '5'],
    ['a property that the runner leaves empty', expr('job.check_run_id'), ''],
    ['quoted text', expr("job.check_run_id || 'it''s none'"), "it's none"]
  ])('evaluate: %s', (_, text, expected) => {
    expect(evaluate(text, contexts)).toBe(expected)
  })

  test.each([expr('github.tokn'), expr('secrets.X'), expr('format(1)')])('evaluate refuses what it does not know: %s', (text) => {
    expect(() => evaluate(text, contexts)).toThrow('is not known here')
  })

  test("action.yml's defaults can all be evaluated", () => {
    const { inputs, main } = parseActionMetadata(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'))
    expect(main).toBe('dist/index.js')
    const full = { ...contexts, github: { ...contexts.github, repository: 'o/r' } }
    const values = Object.fromEntries([...inputs].map(([name, text]) => [name, evaluate(text, full)]))
    expect(values).toMatchObject({ token: 't', run_id: '9', current_job_id: '', filter: 'latest', output_dir: '/tmp/workflow-run-report' })
  })
})
