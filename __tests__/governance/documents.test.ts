import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { REFERENCE, renderReference } from '../../scripts/reference-tables.ts'
import { anchorsOf } from './markdown.ts'
import { ourFiles, ROOT, readText } from './repository.ts'

const ACTION = 'inputs:\n  a:\n    description: Either | or.\n    default: x || y\n  b:\n    description: B.\noutputs:\n  c:\n    description: C.\n'
const MARKED = ['inputs', 'outputs'].map((name) => `<!-- ${name}:start -->\nold\n<!-- ${name}:end -->`).join('\nkept\n')

describe('the made parts of docs/reference.md', () => {
  test('the tables show action.yml as it is', () => {
    expect(renderReference(readText(REFERENCE), readText('action.yml'))).toBe(readText(REFERENCE))
  })

  test('a pipe in a default or a description does not end its cell', () => {
    const reference = renderReference(MARKED, ACTION)
    expect(reference).toContain('| `a` | `x \\|\\| y` | Either \\| or. |\n| `b` | empty | B. |')
    expect(reference).toContain('| `c` | C. |')
  })

  test('what stands between two parts is kept', () => {
    expect(renderReference(MARKED, ACTION).match(/\nkept\n/g)).toHaveLength(1)
  })

  test('rendering twice changes nothing more', () => {
    const once = renderReference(MARKED, ACTION)
    expect(renderReference(once, ACTION)).toBe(once)
  })

  test('a missing marker is named', () => {
    expect(() => renderReference('<!-- inputs:start -->', ACTION)).toThrow('docs/reference.md has no <!-- inputs:end -->')
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

  test.each([REFERENCE, '.github/workflows/e2e.yml', ...ourFiles('docs/recipes')])('%s uses only outputs that exist', (path) => {
    const used = [...readText(path).matchAll(/steps\.report\.outputs\.(\w+)/g)].map(([, name]) => name)
    if (path !== 'docs/recipes/keep-report.yml') expect(used.length).toBeGreaterThan(0)
    expect(used.filter((name) => name !== undefined && !(name in outputs))).toEqual([])
  })

  test.each(documents)('links in %s lead to files and headings that are there', (path) => {
    const text = readText(path)
    const inMarkdown = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)[^)]*\)/g)]
    const inHtml = [...text.matchAll(/(?:src|srcset|href)="(?!https?:)([^"\s]+)"/g)]
    const links = [...inMarkdown, ...inHtml].map(([, target = '']) => target)
    const broken = links.filter((target) => {
      const [file = '', anchor] = target.split('#')
      const to = file === '' ? path : posix.join(posix.dirname(path), file)
      return !existsSync(join(ROOT, to)) || (anchor !== undefined && !(to.endsWith('.md') && anchorsOf(readText(to)).has(anchor)))
    })
    expect(broken).toEqual([])
  })
})

describe('the first page', () => {
  const readme = readText('README.md')

  test('has the two commands to try it, the YAML to use it, and no more than fits on a few screens', () => {
    expect(readme).toContain('\nnpm ci && npm run demo\nnpm ci && npm test\n')
    expect(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1]?.trimEnd().split('\n')).toHaveLength(10)
    expect(readme.split('\n').length).toBeLessThan(100)
  })

  test('shows pictures that are small, and that no archive holds', () => {
    const pictures = ourFiles('docs/images')
    expect(pictures).toEqual(['docs/images/report-dark.png', 'docs/images/report-light.png'])
    for (const path of pictures) {
      expect(readme).toContain(`"${path}"`)
      expect(statSync(join(ROOT, path)).size).toBeLessThanOrEqual(150_000)
    }
    expect(readText('.gitattributes')).toMatch(/^\/docs export-ignore$/m)
  })
})
