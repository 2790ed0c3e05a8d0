import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  codeSpan,
  codeSpanInTable,
  fenced,
  htmlText,
  jsonForShell,
  linkTarget,
  logLine,
  mermaidText,
  messageText,
  plainText
} from '../../src/render/escape.ts'
import { anyWebAddress } from '../support/any-text.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { anyText } from './support/any-report.ts'
import { outsideOfCode } from './support/markdown.ts'

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** CommonMark 6.1: a span ends at the first run of backticks that is as long as the one that opened it. */
const spanContent = (span: string): string | null => {
  const fence = /^`+/.exec(span)?.[0] ?? ''
  const inside = span.slice(fence.length, -fence.length)
  const runs = inside.match(/`+/g) ?? []
  return fence !== '' && span.endsWith(fence) && !runs.some((run) => run.length === fence.length) ? inside : null
}

describe('A code span', () => {
  test.each([
    { name: 'plain text', text: 'build', expected: '`build`' },
    { name: 'a backtick inside', text: 'a`b', expected: '``a`b``' },
    { name: 'backticks at the ends', text: '`a`', expected: '`` `a` ``' },
    { name: 'a run of backticks', text: '```', expected: '```` ``` ````' },
    { name: 'line breaks of every kind', text: 'a\r\nb\nc\u2028d', expected: '`a↵b↵c↵d`' },
    { name: 'control characters', text: 'a\u0000b\u007fc\u0085d\u009c', expected: '`a␀b␡c↵d\ufffd`' },
    { name: 'a terminal sequence', text: '\u001b[31mred\u001b[0m', expected: '`red`' },
    { name: 'bidirectional and zero-width characters', text: 'a\u202egpj\u200b.exe\ufeff', expected: '`agpj.exe`' },
    { name: 'an emoji that needs its joiner', text: '👩‍💻 ⚙️ 1️⃣', expected: '`👩‍💻 ⚙️ 1️⃣`' },
    { name: 'half a character', text: 'a\ud800', expected: '`a\ufffd`' },
    { name: 'tabs and spaces', text: '\t a\tb ', expected: '`a b`' },
    { name: 'nothing', text: ' \n', expected: '`↵`' },
    { name: 'an empty name', text: '', expected: '`(empty)`' }
  ])('holds $name', ({ text, expected }) => {
    expect(codeSpan(text)).toBe(expected)
  })

  test.each([
    { length: 199, cut: false },
    { length: 200, cut: false },
    { length: 201, cut: true }
  ])('of $length characters is cut: $cut', ({ length, cut }) => {
    const span = codeSpan('x'.repeat(length))
    expect(span).toBe(cut ? `\`${'x'.repeat(199)}…\`` : `\`${'x'.repeat(length)}\``)
  })

  test('is never cut inside of a character', () => {
    expect(codeSpan('ab😀', 3)).toBe('`ab…`')
    expect(codeSpan('a😀b', 3)).toBe('`a…`')
  })

  test('cannot be closed by any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const span = codeSpan(text)
        expect(spanContent(span)).not.toBeNull()
        expect(span).not.toMatch(/[\r\n]/)
        expect(span).not.toMatch(LONE_SURROGATE)
        expect(span).not.toMatch(UNSEEN)
      })
    )
  })
})

describe('A code span in a table', () => {
  test.each([
    { text: 'a|b', expected: '`a\\|b`' },
    { text: 'a\\|b', expected: '`a\\ \\|b`' },
    { text: '`|`', expected: '`` `\\|` ``' }
  ])('keeps $text in its cell', ({ text, expected }) => {
    expect(codeSpanInTable(text)).toBe(expected)
  })

  test('never holds a pipe that a parser could take for the end of the cell', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(codeSpanInTable(text)).not.toMatch(/(?<!\\)\||\\\\\||[\r\n]/)
      })
    )
  })
})

describe('A fenced block', () => {
  test.each([
    { name: 'plain lines', lines: ['a', '\tb'], expected: '```text\na\n\tb\n```' },
    { name: 'a fence', lines: ['```'], expected: '````text\n```\n````' },
    { name: 'tildes', lines: ['~~~~~'], expected: '``````text\n~~~~~\n``````' },
    { name: 'a line break inside of a line', lines: ['a\n```\nb'], expected: '````text\na↵```↵b\n````' },
    { name: 'no line', lines: [], expected: '```text\n```' }
  ])('holds $name', ({ lines, expected }) => {
    expect(fenced(lines, 'text')).toBe(expected)
  })

  test('cannot be closed by any line', () => {
    fc.assert(
      fc.property(fc.array(anyText()), (lines) => {
        const rows = fenced(lines, 'text').split('\n')
        const fence = rows.at(-1) ?? ''
        const inside = rows.slice(1, -1)
        expect(rows[0]).toBe(`${fence}text`)
        expect(inside).toHaveLength(lines.length)
        expect(inside.some((row) => row.includes(fence))).toBe(false)
        expect(inside.join('')).not.toMatch(UNSEEN)
      })
    )
  })
})

describe('A sentence', () => {
  test.each([
    { attack: 'a link', text: '[a](//b)', expected: '\\[a\\](//b)' },
    { attack: 'a bare address', text: 'see https://evil.example now', expected: 'see `https://evil.example` now' },
    { attack: 'an address without a scheme', text: 'www.evil.example', expected: '`www.evil.example`' },
    { attack: 'an image', text: '![a](b)', expected: '!\\[a\\](b)' },
    { attack: 'HTML', text: '<img src=x>', expected: '\\<img src=x\\>' },
    { attack: 'a character reference', text: '&lt;', expected: '\\&lt;' },
    { attack: 'a mention', text: 'by @octocat.', expected: 'by `@octocat.`' },
    { attack: 'a reference', text: 'fixes #12, GH-7', expected: 'fixes `#12,` `GH-7`' },
    { attack: 'a heading', text: '# big', expected: '\\# big' },
    { attack: 'a heading from below', text: '===', expected: '\\===' },
    { attack: 'a list', text: '- a', expected: '\\- a' },
    { attack: 'a numbered list', text: '1. a', expected: '1\\. a' },
    { attack: 'emphasis', text: '**a** _b_ ~~c~~', expected: '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~' },
    { attack: 'a backslash', text: '\\*a*', expected: '\\\\\\*a\\*' },
    { attack: 'a table', text: 'a | b', expected: 'a \\| b' },
    { attack: 'an emoji', text: ':boom:', expected: '`:boom:`' },
    { attack: 'a formula', text: '$x$', expected: '`$x$`' },
    { attack: 'a second block', text: 'a\n\n# b', expected: 'a↵↵\\# b' },
    { attack: 'a lone backtick', text: 'a ` b', expected: 'a \\` b' },
    { attack: 'a run of backticks', text: 'a ``b` c', expected: 'a \\`\\`b\\` c' }
  ])('disarms $attack', ({ text, expected }) => {
    expect(plainText(text)).toBe(expected)
  })

  test('keeps its own code', () => {
    expect(plainText('Grant `checks: read` (`actions: read`), please.')).toBe('Grant `checks: read` (`actions: read`), please.')
    expect(plainText('`<b>`')).toBe('`<b>`')
  })

  test('holds nothing live outside of code, whatever it quotes', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const bare = outsideOfCode(plainText(text))
        expect(bare).not.toMatch(/[`*_[\]<>|~#@$&\r\n]|:\/\/|www\./i)
      })
    )
  })
})

describe('A link target', () => {
  test.each([
    { url: 'https://github.com/o/r', expected: 'https://github.com/o/r' },
    { url: 'http://ghe.example/o/r#step:1:2', expected: 'http://ghe.example/o/r#step:1:2' },
    { url: 'https://h/a b(c)', expected: 'https://h/a%20b%28c%29' },
    { url: 'https://h/a) [x](https://evil.example', expected: 'https://h/a%29%20%5Bx%5D%28https://evil.example' },
    { url: 'https://h/a|b`c"d\ne', expected: 'https://h/a%7Cb%60c%22de' },
    { url: 'javascript:alert(1)', expected: null },
    { url: 'data:text/html,x', expected: null },
    { url: 'https://github.com@evil.example/', expected: null },
    { url: '//evil.example', expected: null },
    { url: '', expected: null }
  ])('for $url is $expected', ({ url, expected }) => {
    expect(linkTarget(url)).toBe(expected)
  })

  test('never ends its link early', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyWebAddress,
          anyText().map((text) => `https://h/${text}`)
        ),
        (url) => {
          expect(linkTarget(url) ?? '').not.toMatch(/[\s()<>[\]|`\\]/)
        }
      )
    )
  })
})

test('HTML text holds no mark of HTML or Markdown', () => {
  expect(htmlText('<b>"a" & \'b\'</b> `c`')).toBe('&#60;b&#62;&#34;a&#34; &#38; &#39;b&#39;&#60;/b&#62; &#96;c&#96;')
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(htmlText(text).replace(/&#\d+;/g, '')).not.toMatch(/[<>&"'`*_[\]@#|$:\r\n]/)
    })
  )
})

describe('The name of a Mermaid task', () => {
  test.each([
    { text: 'test: a', expected: '· test#58; a' },
    { text: 'a;b#c%%d', expected: '· a#59;b#35;c#37;#37;d' },
    { text: '#58;', expected: '· #35;58#59;' },
    { text: 'section x', expected: '· section x' },
    { text: 'click x call y', expected: '· click x call y' },
    { text: '2026-01-31', expected: '· 2026-01-31' },
    { text: 'a\nb', expected: '· a↵b' },
    { text: 'ﬂ°°60¶ß', expected: '· #64258;#176;#176;60#182;#223;' },
    { text: '', expected: '· #40;empty#41;'.replace('#40;', '(').replace('#41;', ')') }
  ])('for $text is $expected', ({ text, expected }) => {
    expect(mermaidText(text)).toBe(expected)
  })

  test('holds nothing that Mermaid obeys, whatever the job is called', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(mermaidText(text, '❌')).toMatch(/^❌ [^\r\n:;#%,"'<>{}[\]`|\\]*(?:#\d+;[^\r\n:;#%,"'<>{}[\]`|\\]*)*$/u)
      })
    )
  })
})

describe('A line of our own log', () => {
  test.each([
    { attack: 'a command at the start', text: '::error::x', expected: '| ::error::x' },
    { attack: 'a command behind white space', text: '\u00a0\t ::set-env name=x::y', expected: '| \u00a0  ::set-env name=x::y' },
    { attack: 'an old command anywhere', text: 'a ##[error]b ###[x', expected: '| a ##\\[error]b ###\\[x' },
    { attack: 'an old command with skipped characters', text: '#\u200b#\ufe0f[error]x #\u20e3#\u20e3[x', expected: '| ##\\[error]x ##\\[x' },
    { attack: 'a second line', text: 'a\r\n::error::b\rc', expected: '| a↵::error::b↵c' },
    { attack: 'a terminal sequence', text: '\u001b[2Ja\u001b]0;title\u0007', expected: '| a' },
    { attack: 'half a character', text: '\udc00', expected: '| \ufffd' }
  ])('disarms $attack', ({ text, expected }) => {
    expect(logLine(text)).toBe(expected)
  })

  test('is never a command, whatever it holds', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const line = logLine(text)
        expect(line).toMatch(/^\| /)
        expect(line).not.toMatch(/##\[|[\r\n]/)
        expect(line).not.toMatch(UNSEEN)
      })
    )
  })
})

describe('JSON for a shell', () => {
  test('escapes everything but the characters that no shell obeys', () => {
    expect(jsonForShell({ name: 'a "b" $(id) `x` é\n', n: 1.5, none: null, list: [true, Number.NaN] })).toBe(
      '{"name":"a \\u0022b\\u0022 \\u0024\\u0028id\\u0029 \\u0060x\\u0060 \\u00e9\\u000a", "n":1.5, "none":null, "list":[true, null]}'
    )
    expect(jsonForShell('AZaz09 _.,:/@+=-')).toBe('"AZaz09 _.,:/@+=-"')
  })

  test.each([
    ['%PATH%', '"\\u0025PATH\\u0025"'],
    ['%~dp0 %1 %*', '"\\u0025\\u007edp0 \\u00251 \\u0025\\u002a"'],
    ['100 %%', '"100 \\u0025\\u0025"'],
    ['https://github.com/o/r/tree/a%20b', '"https://github.com/o/r/tree/a\\u002520b"'],
    ['!PATH! ^&', '"\\u0021PATH\\u0021 \\u005e\\u0026"']
  ])('leaves cmd nothing to replace in %j, and readers of JSON get it back', (text, json) => {
    expect(jsonForShell(text)).toBe(json)
    expect(JSON.parse(json)).toBe(text)
  })

  test('gives every text back when it is read', () => {
    fc.assert(
      fc.property(fc.array(anyText()), (texts) => {
        const json = jsonForShell(texts)
        expect(JSON.parse(json)).toEqual(texts.map((text) => text.toWellFormed()))
        expect(json).toMatch(/^[A-Za-z0-9 _.,:/@+=\-"\\[\]]*$/)
      })
    )
  })
})

test.each([
  ['codeSpan', codeSpan],
  ['codeSpanInTable', codeSpanInTable],
  ['plainText', plainText],
  ['logLine', logLine],
  ['mermaidText', mermaidText],
  ['htmlText', htmlText]
])('%s takes hostile lines of 1 MB in little time', (_name, guard) => {
  for (const piece of ['`', '\u001b[', '##[', '\u200d', '👩‍', ' `', '<', '@ ', '\u001b]']) {
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(cpuMsOf(() => guard(line))).toBeLessThan(2_000)
  }
})

describe('messageText', () => {
  test.each([
    ['naïve “x@1” → y', 'naive x 1 - y'],
    ["can't find 'a' in [b, c] (d.ts:3)", 'cant find a in b, c d.ts:3'],
    ['C:\\a\\b.cs; 100 % – done…', 'C:/a/b.cs, 100 - done...'],
    ['::error::x\n@octocat $(id) `id` %PATH% <b>', 'error::x octocat id id PATH b'],
    ['--flag', 'flag'],
    ['.. .github/a', '.github/a'],
    ['\u001b[31mred\u202e 失敗 👩‍💻', 'red'],
    ['', '']
  ])('makes %j plain', (text, plain) => {
    expect(messageText(text)).toBe(plain)
  })
})
