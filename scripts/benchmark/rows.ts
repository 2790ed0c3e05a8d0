/** Figures as rows of a table, each with its bound. No I/O. */
import { markdownTable } from '../made-section.ts'
import { median } from './rounds.ts'

/** One line of the table; empty texts where there is nothing to compare with. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly reference: string
  readonly ratio: string
  readonly bound: string
  /** null: no bound is set. */
  readonly held: boolean | null
}

/** What two programs took in milliseconds, one run after the other. */
export interface Compared {
  readonly what: string
  readonly measured: readonly number[]
  readonly reference: readonly number[]
  /** What the reference is. */
  readonly to: string
}

const MEGABYTE = 1_000_000

/** How many times as long as the reference it takes; a goal is named, but only the bound counts. */
export const compareTimes = (compared: Compared & { readonly atMost: number; readonly goal?: number }): Row => {
  const { what, measured, reference, to, atMost, goal } = compared
  const ratio = median(measured) / median(reference)
  return {
    what,
    measured: milliseconds(median(measured)),
    reference: `${to}: ${milliseconds(median(reference))}`,
    ratio: ratio.toFixed(2),
    bound: `at most ${atMost}${goal === undefined ? '' : `, goal ${goal}`}`,
    held: ratio <= atMost
  }
}

/** What part of the reference's speed it has. Without a bound it is only told. */
export const compareSpeeds = (compared: Compared & { readonly bytes: number; readonly atLeast: number | null }): Row => {
  const { what, measured, reference, to, bytes, atLeast } = compared
  const speed = (times: readonly number[]): number => (bytes / median(times)) * 1000
  const ratio = speed(measured) / speed(reference)
  return {
    what,
    measured: `${megabytes(speed(measured))}/s, ${milliseconds(median(measured))}`,
    reference: `${to}: ${megabytes(speed(reference))}/s`,
    ratio: ratio.toFixed(2),
    bound: atLeast === null ? '' : `at least ${atLeast}`,
    held: atLeast === null ? null : ratio >= atLeast
  }
}

/** What a program has as its most memory, in bytes. */
export const compareMemory = (compared: Compared & { readonly atMost: number | null }): Row => {
  const { what, measured, reference, to, atMost } = compared
  const peak = median(measured)
  return {
    what,
    measured: megabytes(peak),
    reference: `${to}: ${megabytes(median(reference))}`,
    ratio: (peak / median(reference)).toFixed(2),
    bound: atMost === null ? '' : `at most ${megabytes(atMost)}`,
    held: atMost === null ? null : peak <= atMost
  }
}

export const milliseconds = (ms: number): string => `${thousands(ms)} ms`

/** Megabytes are 1,000,000 bytes; small ones have a decimal. */
export const megabytes = (bytes: number): string => {
  const count = bytes / MEGABYTE
  return `${count < 10 ? count.toFixed(1) : thousands(count)} MB`
}

/** A whole number with commas. */
export const thousands = (count: number): string =>
  Math.round(count)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',')

/** All rows as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string =>
  markdownTable(
    ['what', 'measured', 'reference', 'ratio', 'bound', 'held'],
    rows.map(({ what, measured, reference, ratio, bound, held }) => [
      what,
      measured,
      reference,
      ratio,
      bound,
      held === null ? '' : held ? 'yes' : '**no**'
    ])
  )

/** A sentence for each bound that is not held. */
export const brokenBounds = (rows: readonly Row[]): readonly string[] =>
  rows
    .filter(({ held }) => held === false)
    .map(({ what, measured, ratio, bound }) => `${what}: ${ratio === '' ? measured : `${ratio} (${measured})`}, but the bound is ${bound}`)
