import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../../src/action/inputs.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { fakePorts } from '../support/fakes.ts'

const DEFAULTS = { repository: 'octo-org/octo-repo', runId: '42', temp: '/tmp/runner' }
const workspace = { 'good.json': '{"problemMatcher":[{"owner":"x","pattern":[{"regexp":"^(.+)$","message":1}]}]}', 'bad.json': '{}' }
const read = (given: Readonly<Record<string, string>>): Promise<Inputs> =>
  readInputs((name) => given[name] ?? '', DEFAULTS, fakePorts({ workspace }).files)

describe('reading all inputs', () => {
  test('gives the values', async () => {
    expect(await read({ attempt: '2' })).toMatchObject({ runId: 42, attempt: 2, userMatchers: [] })
  })

  test('a problem matcher that is not usable is told together with the other bad inputs', async () => {
    const attempt = read({ logs: 'some', problem_matchers: 'bad.json\nnone.json' })
    await expect(attempt).rejects.toMatchObject({ kind: 'input', hint: expect.stringContaining('problem_matchers: ') })
    await expect(attempt).rejects.toThrow(/logs is "some"[\s\S]*bad\.json: [\s\S]*none\.json/)
  })

  test.each([
    ['good ones', 'good.json'],
    ['none', '']
  ])('with %s only the other bad inputs are told', async (_, patterns) => {
    await expect(read({ logs: 'some', problem_matchers: patterns })).rejects.toThrow(/^One input is not usable:\n- logs is "some"[^\n]*$/)
  })
})
