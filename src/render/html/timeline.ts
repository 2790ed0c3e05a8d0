/**
 * Draws a timeline: a list of jobs, each with its name, its bar and how long it took. Names and times are text beside the bars, so they
 * wrap on a narrow screen and never lie on a colour.
 */
import type { EpochMs } from '../../model/run.ts'
import { DAY, formatDuration, HOUR, MINUTE, SECOND } from '../numbers.ts'
import type { Piece, Row, Timeline } from '../view/document.ts'
import { escapeHtml, htmlCode } from './text.ts'

const NAME_LIMIT = 100
const MOST_TICKS = 5
/** Distances between two ticks that people can count with. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR)
]

const WORDS: Readonly<Record<Piece['look'], string>> = {
  wait: 'waited',
  run: 'ran',
  running: 'running for',
  failed: 'failed after',
  cancelled: 'cancelled after'
}

/** What stands beside its colour in the legend. */
const LEGEND: Readonly<Record<Piece['look'], string>> = {
  wait: 'queued',
  run: 'passed',
  running: 'running',
  failed: 'failed',
  cancelled: 'cancelled'
}

interface Scale {
  readonly from: EpochMs
  readonly lengthMs: number
}

const percent = (ms: number, { lengthMs }: Scale): string => `${Number(((100 * ms) / lengthMs).toFixed(2))}%`

/** Whole days where the table of steps ends: 1, 2, 4, 8, … */
const stepOf = (lengthMs: number): number =>
  STEPS.find((step) => lengthMs / step <= MOST_TICKS) ?? DAY * 2 ** Math.max(0, Math.ceil(Math.log2(lengthMs / DAY / MOST_TICKS)))

const ticksOf = ({ lengthMs }: Scale): readonly number[] => {
  const step = stepOf(lengthMs)
  return Array.from({ length: Math.floor(lengthMs / step) + 1 }, (_, index) => index * step)
}

/** `2026-03-14 02:07:00`, in UTC. */
const timeOf = (time: EpochMs): string =>
  new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '')

const axis = (scale: Scale): string => {
  const texts = ticksOf(scale).map((tick) => {
    // The last one would run out of the drawing.
    const anchor = tick > 0.9 * scale.lengthMs ? ' text-anchor="end"' : tick > 0 ? ' text-anchor="middle"' : ''
    return `<text x="${percent(tick, scale)}" y="12"${anchor}>${formatDuration(tick)}</text>`
  })
  return `<svg class="axis" aria-hidden="true">${texts.join('')}</svg>`
}

/** What took no time can be seen as well. */
const LEAST_PART = 0.002

const bar = ({ from, to, look }: Piece, scale: Scale): string => {
  const width = percent(Math.max(to - from, LEAST_PART * scale.lengthMs), scale)
  return `<rect class="${look}" x="${percent(from - scale.from, scale)}" width="${width}" height="100%"/>`
}

/** What is to be read of one row by whoever points at it or moves to it with the keyboard. */
const told = ({ pieces }: Row): string => {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return 'no times'
  const parts = pieces.map(({ from, to, look }) => `${WORDS[look]} ${formatDuration(to - from)}`)
  const [from, to] = [timeOf(first.from), timeOf(last.to)]
  const day = from.slice(0, from.indexOf(' '))
  return `${parts.join(' · ')} · ${from} to ${to.startsWith(`${day} `) ? to.slice(day.length + 1) : to} UTC`
}

const writeRow = (row: Row, scale: Scale): string => {
  const labels = row.pieces.flatMap(({ label }) => (label === '' ? [] : [label])).join(' · ')
  return [
    `<li tabindex="0"><span class="name">${escapeHtml(row.icon)} ${htmlCode(row.name, NAME_LIMIT)}</span>`,
    `<svg class="bar" aria-hidden="true">${row.pieces.map((piece) => bar(piece, scale)).join('')}</svg>`,
    `<span class="took">${escapeHtml(labels)}</span><span class="tip">${escapeHtml(told(row))}</span></li>`
  ].join('')
}

/** What a calendar ends with (ECMAScript, time values). */
const LAST_TIME = 8.64e15

const key = (look: Piece['look']): string =>
  `<span class="key"><svg aria-hidden="true"><rect class="${look}" width="100%" height="100%"/></svg>${LEGEND[look]}</span>`

const isSound = ({ from, to }: Piece): boolean => from >= -LAST_TIME && from <= to && to <= LAST_TIME

/** The timeline; empty when no row can be drawn. */
export const writeTimeline = ({ rows, legend }: Timeline): string => {
  const sound = rows.map((row) => ({ ...row, pieces: row.pieces.filter(isSound) }))
  const pieces = sound.flatMap((row) => row.pieces)
  if (pieces.length === 0) return ''
  const from = pieces.reduce((least, piece) => Math.min(least, piece.from), Number.POSITIVE_INFINITY)
  const to = pieces.reduce((most, piece) => Math.max(most, piece.to), Number.NEGATIVE_INFINITY)
  const scale = { from, lengthMs: Math.max(1, to - from) }
  return [
    '<figure class="timeline">',
    ...(legend.length === 0 ? [] : [`<p>${legend.map(key).join(' ')}</p>`]),
    `<div class="head"><figcaption>From ${timeOf(from)} UTC</figcaption>${axis(scale)}</div>`,
    '<ol>',
    ...sound.map((row) => writeRow(row, scale)),
    '</ol>',
    '</figure>'
  ].join('\n')
}
