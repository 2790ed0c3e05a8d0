import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseInputs, readInputs } from '../../src/action/inputs.ts'
import { readText } from './repository.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action: Action = parse(readText('action.yml'))
const RUNNER = { repository: 'octo-org/octo-repo', runId: '29679449', temp: '/tmp' }

describe('action.yml', () => {
  test('its inputs are those that are read', async () => {
    const read = new Set<string>()
    const files = { workspaceFiles: async () => [] }
    await readInputs(
      (name) => {
        read.add(name)
        return ''
      },
      RUNNER,
      files
    )
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('a default means the same as an empty value', () => {
    const defaults = (name: string): string => {
      const value = action.inputs[name]?.default ?? ''
      return value.includes('${{') ? '' : value
    }
    expect(parseInputs(defaults, RUNNER)).toEqual(parseInputs(() => '', RUNNER))
  })

  test.each(Object.entries({ ...action.inputs, ...action.outputs }))('%s has a description that ends as a sentence', (_name, { description }) => {
    expect(description).toMatch(/^[A-Z`].*\.$/)
  })

  test('Node is the same for the runner, for development and for the types', () => {
    const major = readText('.node-version').trim()
    const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(readText('package.json'))
    expect(action.runs.using).toBe(`node${major}`)
    expect(devDependencies.node).toMatch(new RegExp(`^\\^${major}\\.`))
    expect(devDependencies['@types/node']).toMatch(new RegExp(`^\\^${major}\\.`))
  })
})
