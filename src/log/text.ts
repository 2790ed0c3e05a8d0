/** One line of a log, cleaned: byte order mark, time, ANSI sequences and carriage returns off; and cut to a length. */
import type { EpochMs } from '../model/run.ts'

/** `2026-01-31T09:05:01.1234567Z ` with any number of fraction digits; the runner writes seven. */
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z ?/
/** `2026-01-31T09:05:01.123456789Z ` */
export const MOST_OF_TIME = 31

/**
 * CSI, OSC and two-character escape sequences; with `^[` written out for ESC only colours and erasures, since a regular
 * expression such as `^[[:space:]]` looks like the start of the others. No two neighbouring parts take the same character, so that no text takes longer than it is long; of an OSC sequence that
 * never ends only the start goes, so that it hides no text.
 */
const ANSI =
  /\u001b(?:\[[0-9;:?<=>]*[ -/]*[@-~]|\](?:[^\u0007\u001b\r\n]*(?:\u0007|\u001b\\))?|[()][0-9A-B])|\u009b[0-9;:?]*[@-~]|\^\[\[[0-9;]*[mGHJK]/g

/** The text without terminal control sequences. */
export const stripAnsi = (text: string): string =>
  text.includes('\u001b') || text.includes('^[') || text.includes('\u009b') ? text.replace(ANSI, '') : text

/** A line split into the time that the runner wrote before it and the rest. */
export interface TimedText {
  /** null: no time, the line belongs to the one above. */
  readonly time: EpochMs | null
  /** Without time, byte order mark and the line end's carriage return; ANSI is still there. */
  readonly text: string
}

/** The time that a line begins with. */
export interface TimeBefore {
  /** Characters that it takes, the blank behind it included. */
  readonly length: number
  /** null: a date that is in no calendar. */
  readonly time: EpochMs | null
}

/** @param line without a byte order mark; its first {@link MOST_OF_TIME} characters are enough */
export const timeBefore = (line: string): TimeBefore | null => {
  const match = TIME.exec(line)
  return match === null ? null : { length: match[0].length, time: timeOf(match) }
}

const timeOf = ([, toSecond, fraction = '0']: RegExpExecArray): EpochMs | null => {
  const time = Date.parse(`${toSecond}.${fraction.slice(0, 3)}Z`)
  return Number.isNaN(time) ? null : time
}

/** Splits a raw line. Each step log and each block of an upload starts with a byte order mark, so one may stand on any line. */
export const parseLine = (raw: string): TimedText => {
  const { match, text } = splitLine(raw)
  return { time: match === null ? null : timeOf(match), text }
}

/** {@link parseLine} without reading the time, which takes longer than all else. */
export const withoutTime = (raw: string): { readonly hasTime: boolean; readonly text: string } => {
  const { match, text } = splitLine(raw)
  return { hasTime: match !== null, text }
}

const splitLine = (raw: string): { readonly match: RegExpExecArray | null; readonly text: string } => {
  const line = raw.slice(raw.startsWith('\uFEFF') ? 1 : 0, raw.endsWith('\r') ? -1 : raw.length)
  const match = TIME.exec(line)
  return { match, text: match === null ? line : line.slice(match[0].length).replace(/^\uFEFF/, '') }
}

/**
 * What a person would have seen of a line: no ANSI, and of text that a carriage return overwrites (progress bars) the last
 * state only.
 */
export const visibleText = (text: string): string => {
  const plain = stripAnsi(text)
  if (!plain.includes('\r')) return plain
  const states = plain.split('\r').filter((state) => state.trim() !== '')
  return states.at(-1) ?? ''
}

/** At most `max` UTF-16 units, with `…` for what is cut off. Never splits a character in two. `max` below 1 gives nothing. */
export const cutText = (text: string, max: number): string => {
  if (text.length <= max) return text
  if (!(max >= 1)) return ''
  const last = text.charCodeAt(Math.trunc(max) - 2)
  const end = last >= 0xd800 && last <= 0xdbff ? Math.trunc(max) - 2 : Math.trunc(max) - 1
  return `${text.slice(0, Math.max(0, end))}…`
}
