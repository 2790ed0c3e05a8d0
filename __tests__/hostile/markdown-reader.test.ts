import { describe, expect, test } from '@jest/globals'
import { readPage } from './support/github-markdown.ts'

describe('the Markdown reader of these tests', () => {
  test.each([
    ['a heading', '# a\n\n## b', { headings: 2 }],
    ['a table', '| a | `b\\|c` |\n| --- | --- |\n| 1 | 2 |', { tables: [[2, 2, 2]] }],
    ['a link', 'x [`a`](https://h/x) **b**', { links: ['https://h/x'], strong: 1 }],
    ['a fold', '<details>\n<summary>a &#35;1</summary>\n\nb\n\n</details>', { folds: 1 }],
    ['a fence', '````text\n```\n# x\n````', { fences: [{ info: 'text', text: '```\n# x' }], headings: 0 }],
    ['a list', '- a\n- `b`', { items: 2 }],
    ['escaped marks', '\\# \\*a\\* \\[b\\](c) \\<b\\> \\&lt; `@a` `` ` `` `#1`', { headings: 0, links: [] }]
  ])('reads %s', (_, markdown, expected) => {
    expect(readPage(markdown)).toMatchObject({ ...expected, problems: [] })
  })

  test.each([
    ['a picture', 'a ![b](https://h)'],
    ['HTML', 'a <img src=x>'],
    ['an HTML block', '<h1>a</h1>'],
    ['a comment', 'a <!-- b'],
    ['an autolink', 'a <https://h>'],
    ['a bare link', 'see https://h'],
    ['a bare name of a host', 'see www.h.example'],
    ['a mention', 'by (@octocat)'],
    ['an escaped mention', 'by \\@octocat'],
    ['a mention by a code', 'by &#64;octocat'],
    ['a reference', 'fixes #1'],
    ['a long reference', 'fixes o/r#1'],
    ['another reference', 'fixes GH-1'],
    ['a commit', 'by 4f2a9d1c0b7e6583aa91d0c4e5f60718293a4b5c'],
    ['an emoji', 'a :boom: b'],
    ['a formula', '$x$'],
    ['an open code span', 'a `` b ` c'],
    ['an open fence', '```text\na'],
    ['a short close of a fence', '````\na\n```'],
    ['an underlined heading', 'a\n==='],
    ['a rule', 'a\n\n***'],
    ['a heading in a list', '- # a'],
    ['a heading in a quote', '> # a'],
    ['a list in a list', '- 1. a'],
    ['a fence in a list', '- ~~~'],
    ['a link definition', '[a]: https://h'],
    ['a link definition in code', '- [`]:x`](https://h)'],
    ['a broken table', '| a | b |\n| --- | --- |\n| 1 |'],
    ['a cell too many', '| a |\n| --- |\n| `1|2` |'],
    ['two readings of backslashes', '| a |\n| --- |\n| `\\\\|` |'],
    ['a line in a table', '| a |\n| --- |\nb'],
    ['an open fold', '<details>\n<summary>a</summary>\n\nb'],
    ['the end of a fold', '</details>'],
    ['HTML in a summary', '<details>\n<summary><b>a</b></summary>\n\n</details>'],
    ['indented code', '    a'],
    ['a carriage return', 'a\rb']
  ])('finds %s', (_, markdown) => {
    expect(readPage(markdown).problems).not.toEqual([])
  })
})
