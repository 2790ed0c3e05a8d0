import { describe, expect, test } from '@jest/globals'
import { writeBlocks, writeText } from '../../../src/render/markdown/write.ts'
import {
  type Block,
  code,
  details,
  link,
  list,
  log,
  paragraph,
  script,
  sentence,
  strong,
  type Text,
  table
} from '../../../src/render/view/document.ts'

const PAGE = 'https://github.com/octo-org/octo-repo'

describe('A text is written', () => {
  test.each<readonly [string, Text, string]>([
    ['words as they are', ['3 jobs · ', 'done'], '3 jobs · done'],
    ['code that cannot be left', [code('a`b|c')], '``a`b|c``'],
    ['strong, with parts in it', [strong('Log of ', code('x'), ':')], '**Log of `x`:**'],
    ['a link', [link([code('x'), ' log'], PAGE)], `[\`x\` log](${PAGE})`],
    ['what a link shows, without an address that may be followed', [link(code('x'), 'javascript:x'), link('y', null)], '`x`y'],
    ['a sentence that quotes', [sentence('see `a|b` @me <b>')], 'see `a|b` `@me` \\<b\\>']
  ])('%s', (_, text, markdown) => {
    expect(writeText(text)).toBe(markdown)
  })
})

describe('A block is written', () => {
  test.each<readonly [string, Block, string]>([
    [
      'cells that no bar can end',
      table(['A', 'B'], [[[link(code('a|b'), PAGE), code('c\\|')], [sentence('`d|e` f|g')]]]),
      `| A | B |\n| --- | --- |\n| [\`a\\|b\`](${PAGE})\`c\\ \\|\` | \`d\\|e\` f\\|g |`
    ],
    [
      'a list with lines below an item',
      {
        kind: 'list',
        items: [
          { content: ['a'], blocks: [log(['x', '```']), paragraph('y')] },
          { content: ['b'], blocks: [] }
        ]
      },
      '- a\n\n  ````text\n  x\n  ```\n  ````\n\n  y\n\n- b'
    ],
    [
      'a log with its gaps and repeats',
      {
        kind: 'log',
        rows: [
          { kind: 'gap', lines: null },
          { kind: 'line', line: 3, text: 'x', look: 'error', count: 4, isNew: true, links: [] },
          { kind: 'gap', lines: 1 }
        ]
      },
      '```text\n⋯ lines left out\nx × 4\n⋯ 1 line left out\n```'
    ],
    [
      'a log in which positions are links, with nothing else of HTML',
      {
        kind: 'log',
        rows: [
          { kind: 'line', line: 3, text: '<a.c:3> </pre>', look: 'error', count: 2, isNew: null, links: [{ from: 1, to: 6, url: PAGE }] },
          { kind: 'gap', lines: 2 },
          { kind: 'line', line: 6, text: 'b.c:1', look: 'error', count: 1, isNew: null, links: [{ from: 0, to: 5, url: 'javascript:x' }] }
        ]
      },
      `<pre>&lt;<a href="${PAGE}">a.c:3</a>&gt; &lt;/pre&gt; × 2\n⋯ 2 lines left out\nb.c:1</pre>`
    ],
    ['a script with what nobody would see', script('yaml', ['a\u202eb']), '```yaml\na\\u{202e}b\n```'],
    [
      'a title as HTML',
      details(['❌ ', code('<b>|')], list([['x']])),
      '<details>\n<summary>❌ <code>&#60;b&#62;&#124;</code></summary>\n\n- x\n\n</details>'
    ]
  ])('%s', (_, block, markdown) => {
    expect(writeBlocks([block])).toBe(markdown)
  })
})
