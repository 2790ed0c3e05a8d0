import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeHtml } from '../../../src/render/html/text.ts'
import { writeBlocks } from '../../../src/render/html/write.ts'
import {
  type Block,
  code,
  details,
  heading,
  type LogLine,
  link,
  list,
  paragraph,
  script,
  sentence,
  strong,
  table
} from '../../../src/render/view/document.ts'
import { anyText } from '../support/any-report.ts'

const aLine = (text: string, more: Partial<LogLine> = {}): LogLine => ({
  kind: 'line',
  line: 7,
  text,
  look: 'context',
  count: 1,
  isNew: null,
  links: [],
  ...more
})
const written = (...blocks: readonly Block[]): string => writeBlocks(blocks)

describe('A document as HTML', () => {
  test.each<[string, Block, string]>([
    ['words and names', paragraph('a < b ', code('<b> "c" & \'d\'')), '<p>a &lt; b <code>&lt;b&gt; &quot;c&quot; &amp; &#39;d&#39;</code></p>'],
    ['a name without text', paragraph(code(' \u200b')), '<p><code>(empty)</code></p>'],
    ['a name that is too long', paragraph(code('abcdefgh', 4)), '<p><code>abc…</code></p>'],
    [
      'a sentence that quotes code',
      paragraph(sentence('The token lacks `checks: <x>`. A ` alone stays.')),
      '<p>The token lacks <code>checks: &lt;x&gt;</code>. A ` alone stays.</p>'
    ],
    ['a link to a block of the page', paragraph({ ...link('a', 'https://example.com/'), anchor: 'cause-1' }), '<p><a href="#cause-1">a</a></p>'],
    [
      'a block that can be jumped to, within the fold that must open for it',
      { ...details(['a <'], paragraph('b')), anchor: 'cause-1' },
      '<details>\n<summary>a &lt;</summary>\n<div id="cause-1">\n<p>b</p>\n</div>\n</details>'
    ],
    ['a heading that can be jumped to', { ...heading(3, 'a'), anchor: 'cause-1' }, '<h2 id="cause-1">a</h2>'],
    ['strong words', paragraph(strong('1 job failed')), '<p><strong>1 job failed</strong></p>'],
    [
      'an address that may be followed',
      paragraph(link(code('a'), 'https://example.com/?a=1&b="')),
      '<p><a href="https://example.com/?a=1&amp;b=%22" rel="noreferrer noopener"><code>a</code></a></p>'
    ],
    ['an address that may not', paragraph(link('a', 'javascript:alert(1)'), link('b', 'https://a@b.example')), '<p>ab</p>'],
    [
      'a list with lines of a log',
      { kind: 'list', items: [{ content: ['a'], blocks: [{ kind: 'log', rows: [aLine('x', { line: null })] }] }] },
      '<ul>\n<li>a<figure class="log"><pre><code><span class="line">x\n</span></code></pre></figure></li>\n</ul>'
    ],
    ['a list', list([['a'], [code('b')]]), '<ul>\n<li>a</li>\n<li><code>b</code></li>\n</ul>'],
    [
      'a script whose hidden characters are spelled out',
      script('text', ['a\u202e', '<b>']),
      '<figure class="script"><pre><code>a\\u{202e}\n&lt;b&gt;</code></pre></figure>'
    ],
    [
      'lines that are left out',
      {
        kind: 'log',
        rows: [
          { kind: 'gap', lines: 1 },
          { kind: 'gap', lines: null }
        ]
      },
      '<figure class="log"><pre><code><span class="gap">⋯ 1 line left out\n</span><span class="gap">⋯ lines left out\n</span></code></pre></figure>'
    ]
  ])('has %s', (_, block, html) => {
    expect(written(block)).toBe(html)
  })

  test('marks errors, repeated lines and, with a legend, lines that are new', () => {
    const html = written({ kind: 'log', rows: [aLine('a\tb', { look: 'error', isNew: true }), aLine('c', { line: 8, count: 3, isNew: false })] })
    expect(html).toContain('<span class="line error new" data-line="7">a\tb\n</span>')
    expect(html).toContain('<span class="line" data-line="8">c<i> × 3</i>\n</span>')
    expect(html).toContain('<figcaption><b>+</b> not in the last passing log</figcaption>')
    expect(written({ kind: 'log', rows: [aLine('a', { isNew: false })] })).not.toContain('figcaption')
  })

  test('links to the positions in a line, and only to such as lie in it', () => {
    const links = [
      { from: 0, to: 4, url: 'https://example.com/1' },
      { from: 2, to: 6, url: 'https://example.com/overlaps' },
      { from: 5, to: 5, url: 'https://example.com/empty' },
      { from: 5, to: 7, url: 'javascript:alert(1)' },
      { from: 8, to: 99, url: 'https://example.com/outside' }
    ]
    expect(written({ kind: 'log', rows: [aLine('a<b: c > d', { links })] })).toContain(
      '<a href="https://example.com/1" rel="noreferrer noopener">a&lt;b:</a> c &gt; d\n'
    )
  })

  test('says of a table of jobs which ones failed', () => {
    const rows = [[['a']], [['b']]]
    expect(written({ ...table(['Job <'], rows), failedRows: 1 })).toContain('<tr class="bad"><td>a</td></tr>\n<tr><td>b</td></tr>')
    expect(written(table(['Job <'], rows))).toContain('aria-label="Job &lt;" tabindex="0">\n<table>\n<thead><tr><th scope="col">Job &lt;</th>')
  })
})

test('Escaped text has no mark that HTML obeys, and nothing else is changed', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const html = escapeHtml(text)
      expect(html).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      const back = html.replace(/&(\w+|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[String(name)] ?? '?')
      expect(back).toBe(text)
    })
  )
})
