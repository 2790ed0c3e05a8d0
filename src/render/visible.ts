/** Makes foreign text plain: nothing invisible, nothing that reorders or overwrites text, no terminal sequence. Escapes for no sink: that is escape.ts. */
import { cutText, stripAnsi } from '../log/text.ts'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/**
 * Characters that nobody sees: zero-width, bidirectional controls, tags, soft hyphens. Kept (group 1) where an emoji needs them:
 * the joiner between two pictures, the picture form behind a picture, and the picture form in a keycap.
 */
const INVISIBLE =
  /((?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3))|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g
const FIRST_CONTROL_PICTURE = 0x2400
const DELETE_PICTURE = '\u2421'
const REPLACEMENT = '\uFFFD'

const controlPicture = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(FIRST_CONTROL_PICTURE + code)
  return code === 0x7f ? DELETE_PICTURE : REPLACEMENT
}

/** Text with the same line breaks (as LF) and tabs, but with every other control character as its picture (`␛`) and no invisible one. */
export const visibleLines = (text: string): string =>
  stripAnsi(text.toWellFormed()).replace(LINE_BREAK, '\n').replace(INVISIBLE, '$1').replace(CONTROL, controlPicture)

/** Like {@link visibleLines}, on one line: a line break becomes `↵`. Tabs stay. */
export const visibleLine = (text: string): string => visibleLines(text).replaceAll('\n', '↵')

/** One line without white space at its ends and without tabs, at most `max` UTF-16 units long. */
export const singleLine = (text: string, max: number): string => cutText(visibleLine(text).replaceAll('\t', ' ').trim(), max)

const UNSEEN = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\p{Cs}]/gu

const codeOf = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** A line in which nothing is left out: every control character but the tab, and every invisible one, is written as its code, `\u{202e}`. */
export const spelledOut = (line: string): string =>
  line.replace(INVISIBLE, (character, kept: string | undefined) => kept ?? codeOf(character)).replace(UNSEEN, codeOf)
