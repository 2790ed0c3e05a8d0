import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { HELP, parseOptions } from '../../demo/options.ts'
import { viewMarkdown } from '../../demo/terminal/markdown-view.ts'
import { type ShownStep, viewStep } from '../../demo/terminal/step-view.ts'

const plain = (lines: readonly string[]): readonly string[] => lines.map(stripVTControlCharacters)

describe('a job summary in the terminal', () => {
  test.each([
    { part: 'a heading', markdown: '## CI failed', lines: ['CI failed'] },
    { part: 'a link with code in it', markdown: 'Job [`test (a, [b])`](https://example.com/1) failed', lines: ['Job test (a, [b]) failed'] },
    { part: 'code, which is not Markdown', markdown: '`**a** [b](c) &lt;` and ``x`y``', lines: ['**a** [b](c) &lt; and x`y'] },
    { part: 'escaped signs and entities', markdown: '\\*a\\* &lt;b&gt; &#124;', lines: ['*a* <b> |'] },
    { part: 'a folded part', markdown: '<details><summary><b>Steps</b></summary>\n\n- one\n\n</details>', lines: ['▸ Steps', '', '• one'] },
    { part: 'a log excerpt', markdown: '```text\nat  x\n```', lines: ['│ at  x'] },
    { part: 'an excerpt that has fences in it', markdown: '````text\n```\n````', lines: ['│ ```'] },
    { part: 'a diagram', markdown: '```mermaid\ngantt\nx\n```', lines: ['[a diagram of 2 lines, drawn by GitHub]'] },
    { part: 'a table', markdown: '| Job | Time |\n| --- | ---: |\n| `a\\|b` | 1 s |\n', lines: ['Job  Time', 'a|b   1 s'] },
    {
      part: 'pictures in a table as two columns',
      markdown: '| R | Job |\n| --- | --- |\n| ❌ x | a |\n| ⏭️ y | b |',
      lines: ['R     Job', '❌ x  a', '⏭️ y  b']
    },
    { part: 'a long sentence', markdown: '- aaa bbb ccc ddd eee fff ggg', lines: ['• aaa bbb ccc ddd eee fff', '  ggg'] }
  ])('shows $part', ({ markdown, lines }) => {
    expect(plain(viewMarkdown(markdown, 26))).toEqual(lines)
  })

  test('cuts the widest column of a table that is too wide', () => {
    const table = `| Job | Why |\n| --- | --- |\n| build | ${'x'.repeat(50)} |`
    expect(plain(viewMarkdown(table, 20))).toEqual(['Job    Why', `build  ${'x'.repeat(12)}…`])
  })
})

describe('a finished step in the terminal', () => {
  const step: ShownStep = {
    lines: ['failure: 1 of 2 jobs failed', '::error file=src/a.ts,line=3::1 !== 2'],
    summary: '# CI failed\n\n::error::not a command\n##[error]nor this\n',
    outputs: { conclusion: 'failure', failed_job_names: '["test \\u0028a\\u0029"]', report_path: `/${'x'.repeat(100)}` },
    commands: [
      {
        name: 'error',
        properties: { file: 'src/a.ts', line: '3', title: 'build' },
        message: '1 !== 2\nexpected \u001b[31m2',
        line: '::error file=src/a.ts,line=3::1 !== 2'
      }
    ]
  }
  const shown = plain(viewStep(step, 80))

  test('shows its log without the commands, its summary, its outputs and its annotations', () => {
    expect(shown).toContain('  failure: 1 of 2 jobs failed')
    expect(shown).toContain('  conclusion        failure')
    expect(shown).toContain('  failed_job_names  ["test (a)"]')
    expect(shown).toContain(`  report_path       /${'x'.repeat(100)}`)
    expect(shown.slice(-4)).toEqual(['  error  src/a.ts:3  build', '    1 !== 2', '    expected 2', ''])
  })

  test('prints nothing that a runner would take as a command', () => {
    expect(shown.filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
  })

  test('says when there is no summary and no annotation', () => {
    const empty = plain(viewStep({ lines: [], summary: '', outputs: {}, commands: [] }, 80))
    expect(empty.filter((line) => line === '  (none)')).toHaveLength(2)
  })
})

describe('the command line', () => {
  test('takes a folder, relative to where the user is, and inputs', () => {
    expect(parseOptions(['--dir', 'saved', '--input', 'logs=all', '--input', 'jobs=a=b'], '/home/me')).toMatchObject({
      folder: expect.stringMatching(/[\\/]me[\\/]saved$/),
      inputs: { logs: 'all', jobs: 'a=b' },
      help: false
    })
  })

  test.each([
    { args: ['--input', 'logs'], words: '--input takes name=value, not "logs"' },
    { args: ['--folder', 'x'], words: HELP },
    { args: ['x'], words: HELP }
  ])('refuses $args and says what is right', ({ args, words }) => {
    expect(() => parseOptions(args, '/')).toThrow(words)
  })
})
