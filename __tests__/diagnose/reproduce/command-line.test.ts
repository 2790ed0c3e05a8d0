import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commandLine, exactly } from '../../../src/diagnose/reproduce/command-line.ts'
import { anyCharacter } from '../../support/any-text.ts'

describe('A word in a command line', () => {
  test.each([
    ['stays bare where no shell means anything by it', 'a/b.py::Test_1', 'run a/b.py::Test_1'],
    ['stands in quotes', 'a b', "run 'a b'"],
    ['is no substitution', '$(id) `id` $HOME', "run '$(id) `id` $HOME'"],
    ['is no comment, list or redirection', '# ; & | > < * ? ~ ! \\ "', "run '# ; & | > < * ? ~ ! \\ \"'"],
    ['is no option', '--help', null],
    ['ends no quotes', "a'; id; '", null],
    ['ends no quotes of PowerShell', 'a\u2019; id; \u2019', null],
    ['has no line break', 'a\nid', null],
    ['has no control character', 'a\u001b[2K', null],
    ['has nothing that nobody sees', 'a\u202eb', null],
    ['has no half of a character', 'a\ud800', null],
    ['has nothing that was masked', 'a***b', null],
    ['is there', '', null],
    ['is bounded', 'a'.repeat(501), null]
  ])('%s', (_, word, line) => {
    expect(commandLine('run {}', word)).toBe(line)
  })

  test('is put into each place in turn, and one that is unknown makes no command', () => {
    expect(commandLine('run {} -t {} more', '{}', '$&')).toBe("run '{}' -t '$&' more")
    expect(commandLine('run {} -t {}', 'a', undefined)).toBeNull()
  })

  test('is itself or in quotes that it cannot end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...'\'"`$\\!;&|<>(){}[]*?~#-= \t\n'), anyCharacter) }), (word) => {
        const line = commandLine('{}', word)
        if (line === null) return
        expect(line === word ? /^[\w./:@+-]+$/.test(word) : line === `'${word}'` && !/['\u2018-\u201b]/.test(word)).toBe(true)
        expect(word.startsWith('-')).toBe(false)
      })
    )
  })
})

describe('A text as a regular expression', () => {
  test.each([
    ['adds (two) [or] more?', '^adds \\(two\\) \\[or\\] more\\?$'],
    ['doesn\'t say "no"', '^doesn.t say .no.$'],
    ['a.b*c+d{1}|e^f$g\\h/i-j', '^a\\.b\\*c\\+d\\{1\\}\\|e\\^f\\$g\\\\h/i-j$']
  ])('%s', (text, pattern) => {
    expect(exactly(text)).toBe(pattern)
  })

  test('takes the text and none that is longer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }).map((text) => text.replace(/[\n\r\u2028\u2029]/g, '')),
        (text) => {
          const pattern = new RegExp(exactly(text))
          expect([text, `${text}x`, `x${text}`].map((one) => pattern.test(one))).toEqual([true, false, false])
        }
      )
    )
  })
})
