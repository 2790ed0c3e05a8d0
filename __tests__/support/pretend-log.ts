/** Logs of any size that are made while they are read: a gigabyte costs no memory. */
import type { EpochMs } from '../../src/model/run.ts'

/** When every pretend log begins. */
export const BEGIN: EpochMs = Date.UTC(2026, 0, 31, 9, 0, 0)

export const atSecond = (seconds: number): EpochMs => BEGIN + Math.round(seconds * 1000)

/** As the runner writes it: seven digits of a second, then one blank. */
export const stamp = (seconds: number): string => stampAt(atSecond(seconds))

/** A date is told once a second: a log of a gigabyte has millions of times. */
let second = { from: Number.NaN, shown: '' }
const stampAt = (time: EpochMs): string => {
  const from = Math.floor(time / 1_000) * 1_000
  if (from !== second.from) second = { from, shown: new Date(from).toISOString().slice(0, 20) }
  return `${second.shown}${String(time - from).padStart(3, '0')}0000Z `
}

/** Lines that stand there as they are, or many lines of one length whose times go evenly from one second to another. */
export type Segment =
  | { readonly text: string }
  | {
      readonly bytes: number
      readonly from: number
      readonly to: number
      readonly says?: string
      /** Bytes of a line with its line feed. */
      readonly line?: number
      /** Only each so-manieth line has a time. */
      readonly timedEvery?: number
    }

export interface PretendLog {
  readonly length: number
  readonly make: (from: number, to: number) => Uint8Array
  /** Byte offsets at which the segments begin. */
  readonly starts: readonly number[]
}

const LINE = 128

/** Lines with a time each. */
export const timed = (seconds: number, lines: readonly string[]): Segment => ({ text: lines.map((line) => `${stamp(seconds)}${line}\n`).join('') })

export const pretendLog = (segments: readonly Segment[]): PretendLog => {
  const made = segments.map(makeSegment)
  const starts = made.map((_, at) => made.slice(0, at).reduce((sum, { length }) => sum + length, 0))
  const length = made.reduce((sum, one) => sum + one.length, 0)
  return {
    length,
    starts,
    make: (from, to) => {
      const pieces = made.flatMap((one, at) => {
        const start = starts[at] ?? 0
        const a = Math.max(from, start)
        const b = Math.min(to, start + one.length)
        return a < b ? [one.make(a - start, b - start)] : []
      })
      return Buffer.concat(pieces)
    }
  }
}

const makeSegment = (segment: Segment): Pick<PretendLog, 'length' | 'make'> => {
  if ('text' in segment) {
    const bytes = Buffer.from(segment.text)
    return { length: bytes.length, make: (from, to) => bytes.subarray(from, to) }
  }
  const { from: begin, to: end, says = 'working', line = LINE, timedEvery = 1 } = segment
  const count = Math.floor(segment.bytes / line)
  const rest = says.padEnd(line, '.')
  const bare = Buffer.from(`${rest.slice(0, line - 1)}\n`, 'latin1')
  const withTime = Buffer.from(`${`${stamp(begin)}${rest}`.slice(0, line - 1)}\n`, 'latin1')
  return {
    length: count * line,
    make: (from, to) => {
      const first = Math.floor(from / line)
      const lines = Buffer.allocUnsafe(Math.ceil(to / line - first) * line)
      let time = Number.NaN
      let shown = ''
      for (let index = first; index * line < to; index++) {
        const at = (index - first) * line
        if (index % timedEvery !== 0) {
          bare.copy(lines, at)
          continue
        }
        const now = atSecond(begin + ((end - begin) * index) / count)
        if (now !== time) shown = stampAt(now)
        time = now
        withTime.copy(lines, at)
        lines.write(shown, at, line - 1, 'latin1')
      }
      return lines.subarray(from - first * line, to - first * line)
    }
  }
}

/** The first lines of a job's log. */
export const setUp: Segment = timed(0, [
  "Current runner version: '2.336.0'",
  '##[group]Operating System',
  'Ubuntu',
  '##[endgroup]',
  'Complete job name: build'
])

/** The lines that begin a `run` step. */
export const header = (seconds: number, title: string): Segment =>
  timed(seconds, [`##[group]Run ${title}`, title, 'shell: /usr/bin/bash -e {0}', '##[endgroup]'])

/** The lines that end a job. */
export const closing = (seconds: number): Segment => timed(seconds, ['Post job cleanup.', 'done', 'Cleaning up orphan processes'])
