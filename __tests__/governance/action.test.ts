import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseInputs, readInputs } from '../../src/action/inputs.ts'
import { readText } from './repository.ts'

interface Action {
  readonly name: string
  readonly author: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#branding: all colors, and those of its icons that suit. */
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']
const ICONS = ['activity', 'alert-circle', 'alert-octagon', 'alert-triangle', 'clipboard', 'file-text', 'search', 'terminal', 'x-circle', 'zap']

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

  test('has what a page of the Marketplace shows', () => {
    const { name, author, description, branding } = action
    expect(name).toMatch(/^[A-Z][\w ]{3,49}$/)
    expect(author).not.toBe('')
    // A longer one is cut in the lists of the Marketplace.
    expect(description.length).toBeLessThanOrEqual(125)
    expect(description).toMatch(/^[A-Z].*[^.]$/)
    expect([COLORS, ICONS]).toEqual([expect.arrayContaining([branding.color]), expect.arrayContaining([branding.icon])])
  })

  test('Node is the same for the runner, for development and for the types', () => {
    const major = readText('.node-version').trim()
    const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(readText('package.json'))
    expect(action.runs.using).toBe(`node${major}`)
    expect(devDependencies.node).toMatch(new RegExp(`^\\^${major}\\.`))
    expect(devDependencies['@types/node']).toMatch(new RegExp(`^\\^${major}\\.`))
  })
})
