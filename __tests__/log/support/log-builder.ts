/** Builds small job logs in the runner's format, and remembers where each step begins. */
import { createLogIndexer, type LogIndex } from '../../../src/log/steps/log-index.ts'
import type { Annotation, EpochMs, Step } from '../../../src/model/run.ts'

/** When every built job begins. */
const START: EpochMs = Date.UTC(2026, 4, 6, 7, 8, 0)

/** A time so many seconds after the job's begin. */
export const at = (seconds: number): EpochMs => START + Math.round(seconds * 1000)

/** As the runner writes it: seven digits of a second, then one blank. */
const stamp = (seconds: number): string => `${new Date(at(seconds)).toISOString().slice(0, 23)}4567Z `

export interface LogBuilder {
  /** One timed line. Returns its number. */
  line(seconds: number, text: string): number
  /** A line without a time, as the later lines of a message have none. */
  untimed(text: string): number
  /** The lines of Set up job. */
  setUp(seconds: number): number
  /** The header of a `run` or `uses` step, or of one inside a composite action. */
  group(seconds: number, title: string): number
  /** The end of a job. */
  complete(seconds: number): number
  text(): string
  index(): LogIndex
  /** The number of lines so far. */
  count(): number
}

export const createLog = (lineEnd = '\n'): LogBuilder => {
  const lines: string[] = []
  const untimed = (text: string): number => lines.push(text)
  const line = (seconds: number, text: string): number => untimed(stamp(seconds) + text)
  const all = (seconds: number, texts: readonly string[]): number => {
    const first = lines.length + 1
    for (const text of texts) line(seconds, text)
    return first
  }
  const text = (): string => lines.map((one) => one + lineEnd).join('')
  return {
    line,
    untimed,
    setUp: (seconds) =>
      all(seconds, [
        "Current runner version: '2.336.0'",
        '##[group]Operating System',
        'Ubuntu',
        '##[endgroup]',
        'Prepare workflow directory',
        'Prepare all required actions',
        'Getting action download info',
        'Complete job name: build'
      ]),
    group: (seconds, title) =>
      all(seconds, [`##[group]Run ${title}`, `\u001b[36;1m${title}\u001b[0m`, 'shell: /usr/bin/bash -e {0}', '##[endgroup]']),
    complete: (seconds) => all(seconds, ['Cleaning up orphan processes']),
    text,
    index: () => indexOf(text()),
    count: () => lines.length
  }
}

/** The index of a whole log given at once. */
export const indexOf = (log: string | Uint8Array): LogIndex => {
  const indexer = createLogIndexer()
  indexer.push(typeof log === 'string' ? new TextEncoder().encode(log) : log)
  return indexer.end()
}

/** A finished step; its times are cut to whole seconds as GitHub cuts them. */
export const aStep = (number: number, name: string, from: number, to: number, conclusion = 'success'): Step => ({
  number,
  name,
  status: 'completed',
  conclusion,
  startedAt: at(Math.floor(from)),
  completedAt: at(Math.floor(to))
})

/** A skipped step: GitHub gives it a time all the same. */
export const skippedStep = (number: number, name: string, seconds: number): Step => aStep(number, name, seconds, seconds, 'skipped')

/** What the API tells of an error at a line of a step's own log. */
export const anAnnotation = (startLine: number, message: string, more: Partial<Annotation> = {}): Annotation => ({
  path: '.github',
  startLine,
  level: 'failure',
  title: '',
  message,
  ...more
})

/** The bytes in pieces that end at the given places, wherever those lie. */
export const inChunks = (bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] => {
  const places = [...new Set([0, ...cuts.map((place) => place % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b)
  return places.slice(1).map((to, index) => bytes.subarray(places[index] ?? 0, to))
}
