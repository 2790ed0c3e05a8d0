import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { renderReadme } from '../../scripts/readme-sections.ts'
import { ourFiles, ROOT, readText } from './repository.ts'

const ACTION = 'inputs:\n  a:\n    description: Either | or.\n    default: x || y\n  b:\n    description: B.\noutputs:\n  c:\n    description: C.\n'
const MARKED = ['inputs', 'outputs', 'example'].map((name) => `<!-- ${name}:start -->\nold\n<!-- ${name}:end -->`).join('\nkept\n')

describe('the made parts of README.md', () => {
  test('the tables show action.yml as it is', () => {
    const example = 'docs/example-summary.md'
    const shown = existsSync(join(ROOT, example)) ? readText(example) : null
    expect(renderReadme(readText('README.md'), readText('action.yml'), shown)).toBe(readText('README.md'))
  })

  test('a pipe in a default or a description does not end its cell', () => {
    const readme = renderReadme(MARKED, ACTION, null)
    expect(readme).toContain('| `a` | `x \\|\\| y` | Either \\| or. |\n| `b` | empty | B. |')
    expect(readme).toContain('| `c` | C. |')
  })

  test('what stands between two parts is kept, and so is the example when there is no new one', () => {
    const readme = renderReadme(MARKED, ACTION, null)
    expect(readme.match(/\nkept\n/g)).toHaveLength(2)
    expect(readme).toContain('<!-- example:start -->\nold\n<!-- example:end -->')
  })

  test('rendering twice changes nothing more', () => {
    const once = renderReadme(MARKED, ACTION, '# Title\n')
    expect(renderReadme(once, ACTION, '# Title\n')).toBe(once)
  })

  test('headings of the example become smaller, but not lines in a fence that look like headings', () => {
    const readme = renderReadme(MARKED, ACTION, '# One\n\n````text\n# two\n```\n# three\n````\n##### Four\n')
    expect(readme).toContain('### One\n\n````text\n# two\n```\n# three\n````\n###### Four')
  })

  test('a missing marker is named', () => {
    expect(() => renderReadme('<!-- inputs:start -->', ACTION, null)).toThrow('README.md has no <!-- inputs:end -->')
  })
})

interface Action {
  readonly outputs: Readonly<Record<string, unknown>>
}

describe('what the documents name', () => {
  const { outputs }: Action = parse(readText('action.yml'))
  const documents = ourFiles().filter((path) => path.endsWith('.md') && !path.startsWith('__tests__/') && !path.startsWith('demo/'))

  test('every YAML block is YAML', () => {
    for (const path of documents) {
      for (const [, yaml] of readText(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) expect(() => parse(yaml ?? '')).not.toThrow()
    }
  })

  test.each([
    'README.md',
    '.github/workflows/e2e.yml',
    'docs/recipes/retry-once.yml',
    'docs/recipes/chat-message.yml',
    'docs/recipes/pull-request-comment.yml'
  ])('%s uses only outputs that exist', (path) => {
    const used = [...readText(path).matchAll(/steps\.report\.outputs\.(\w+)/g)].map(([, name]) => name)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((name) => name !== undefined && !(name in outputs))).toEqual([])
  })

  test.each(documents)('links in %s lead to files that are there', (path) => {
    const links = [...readText(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '')
    expect(links.filter((target) => !existsSync(join(ROOT, posix.dirname(path), target)))).toEqual([])
  })
})
