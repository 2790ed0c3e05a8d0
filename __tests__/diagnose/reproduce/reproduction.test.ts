import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findReproduction, type StepToReproduce } from '../../../src/diagnose/reproduce/reproduction.ts'
import { FIRST, stepLines } from '../support/step-lines.ts'

const paint = (script: string): string =>
  script
    .split('\n')
    .map((line) => `\u001b[36;1m${line}\u001b[0m`)
    .join('\n')
const SHELL = 'shell: /usr/bin/bash -e {0}'
const headOf = (script: string, more = ''): string =>
  `##[group]Run ${script.trim().split('\n', 1)[0]}\n${paint(script)}\n${SHELL}\n${more}##[endgroup]`
const ACTION = '##[group]Run ./.github/actions/build\nwith:\n  mode: fast\n##[endgroup]'

const stepOf = (text: string, more: Partial<StepToReproduce> = {}): StepToReproduce => ({
  jobName: 'test',
  lines: stepLines(text),
  isNumbered: true,
  cut: { certainty: 'shape', firstLine: FIRST },
  container: null,
  ...more
})
const find = (text: string, more: Partial<StepToReproduce> = {}) => findReproduction(stepOf(text, more), () => null)
const WINDOW = { cut: { certainty: 'window', firstLine: FIRST } } as const

describe('What a step ran', () => {
  test('is the script to the letter, with its shell and the names of its variables', () => {
    const script = '  make a # ***  \n\nprintf "^[[0m" \\\n\t\u001b[1mb\u001b[0m'
    const env = 'env:\n  CI: true\n  EMPTY: \n  pythonLocation: /opt/a:b\n'
    const step = stepOf(`${headOf(script, env)}\nout`, { jobName: 'test (a, b)', container: 'node:24' })
    expect(findReproduction(step, () => 'run')).toEqual({
      script,
      shell: '/usr/bin/bash -e {0}',
      workingDirectory: null,
      container: 'node:24',
      leg: 'a, b',
      env: ['CI', 'EMPTY', 'pythonLocation'],
      testCommand: 'run'
    })
  })

  test('has no variable that stands in the value of another', () => {
    const lines = stepLines(headOf('make', 'env:\n  KEY: one\n  TWO: three\nshell: bash {0}\n')).map((line) => ({
      ...line,
      continues: /TWO|bash \{0\}/.test(line.text)
    }))
    expect(find('', { lines })).toMatchObject({
      env: ['KEY'],
      shell: '/usr/bin/bash -e {0}'
    })
  })

  test.each([
    ['its own head, not that of a tool below it', `${headOf('make a')}\nout\n${headOf('make b')}`, 'make a'],
    ['a script that older runners did not paint', `##[group]Run make a\nmake a\nmake b\n${SHELL}\n##[endgroup]`, 'make a\nmake b'],
    ['a script whose title is missing', `${paint('make a')}\n${SHELL}\n##[endgroup]\nout`, 'make a']
  ])('is told by %s', (_, text, script) => {
    expect(find(text)).toMatchObject({ script })
  })

  test('is told among lines of other steps, if they hold but one head', () => {
    expect(find(`out\n${headOf('make a')}\nout`, WINDOW)).toMatchObject({ script: 'make a' })
    expect(find(`${headOf('make a')}\n${headOf('make b')}`, WINDOW)).toBeNull()
  })

  test('is told with the folder that the runner could not start it in', () => {
    const error =
      "##[error]An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/a/a/web'. No such file or directory"
    expect(find(`${headOf('make a')}\n${error}`)).toMatchObject({ workingDirectory: '/home/runner/work/a/a/web' })
    expect(find(`${headOf('make a')}\n${error.slice('##[error]'.length)}`)).toMatchObject({ workingDirectory: null })
  })

  test('is told of the parts of a log that begin with it', () => {
    expect(find(headOf('make a'), { isNumbered: false, cut: { certainty: 'window', firstLine: 1 } })).toMatchObject({ script: 'make a' })
  })

  test.each([
    ['of an action', `${ACTION}\nout`],
    ['of a composite action, whatever it runs', `${ACTION}\n${headOf('make a')}\nout`],
    ['of a local action, which is prepared first', `Prepare all required actions\n${ACTION}\n${headOf('make a')}`],
    ['without a head', 'out\nmore'],
    ['with a part of the head', `##[group]Run make a\n${paint('make a')}`],
    ['with nothing to run', `##[group]Run '/hook.sh'\n${SHELL}\n##[endgroup]`],
    ['that is too long to be told whole', headOf(`make\n${'#'.repeat(70_000)}`)],
    ['that is empty', '']
  ])('is not told of a step %s', (_, text) => {
    expect(find(text)).toBeNull()
  })

  test('is not told where the beginning of the step is missing', () => {
    const lines = stepLines(`out\n${headOf('make')}`).slice(1)
    expect(find('', { lines })).toBeNull()
  })

  test('is not told of a step that stands nowhere in the log', () => {
    expect(find(headOf('make'), { cut: null })).toBeNull()
  })

  test('is told of any script as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { minLength: 1 }).map((lines) => lines.join('\n').replace(/\r/g, '')),
        (script) => {
          expect(find(headOf(script))?.script ?? '').toBe(script.trim() === '' ? '' : script)
        }
      )
    )
  })
})
