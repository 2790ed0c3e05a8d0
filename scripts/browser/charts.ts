/** The diagrams that the browser check renders, each with what must be seen in it. */
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { aJob, aReport, at } from '../../__tests__/render/support/build.ts'
import type { ReportedJob } from '../../src/model/report.ts'
import { writeBlocks } from '../../src/render/markdown/write.ts'

import { TIMELINE, timelineSection } from '../../src/render/view/timeline.ts'
import { HOSTILE_NAMES, LONG_NAMES } from './hostile-names.ts'

const ROOT = join(import.meta.dirname, '../..')
const SUMMARIES = ['__tests__/render/golden/*.md', 'docs/example-summary.md']

/** A diagram and what a reader must find in it. */
export interface Chart {
  readonly name: string
  readonly text: string
  /** How many bars it must have. */
  readonly bars: number
  /** The names at the left from top to bottom, without their icons; null for a name that is cut. */
  readonly titles: readonly (string | null)[]
  /** A time that must stand on the axis, when the browser is in the zone of the check. */
  readonly time: string | null
}

/** When running jobs were read. */
const READ_AT = at(400)

const diagramsIn = (markdown: string): readonly string[] => [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map((match) => match[1] ?? '')

/** What is drawn for these jobs; one diagram is expected. */
const chartOf = (name: string, jobs: readonly ReportedJob[], more: Pick<Chart, 'bars' | 'titles'> & Partial<Chart>): Chart => {
  const texts = diagramsIn(writeBlocks(timelineSection(aReport(jobs, [], { readAt: READ_AT }), TIMELINE)))
  if (texts.length !== 1) throw new Error(`${name}: ${texts.length} diagrams instead of one`)
  return { name, text: texts[0] ?? '', time: null, ...more }
}

/** Every look, with its words on the bar, beside it, and across it at the right end of the chart. */
const lookChart = (): Chart => {
  const times = [
    { from: 100, to: 400 },
    { from: 100, to: 102 },
    { from: 396, to: 400 }
  ]
  const jobs = times.flatMap(({ from, to }, index) => {
    const ran = { startedAt: at(from), completedAt: at(to) }
    return [
      aJob(10 + index, `passed ${from} ${to}`, 'success', ran),
      aJob(20 + index, `failed ${from} ${to}`, 'failure', ran),
      aJob(30 + index, `cancelled ${from} ${to}`, 'cancelled', ran),
      aJob(40 + index, `running ${from} ${to}`, null, { startedAt: at(from) }),
      aJob(50 + index, `never started ${to} ${from}`, 'cancelled', { startedAt: at(0), completedAt: at(to), runnerName: null })
    ]
  })
  return chartOf('every look', jobs, { bars: 27, titles: jobs.map(() => null) })
}

/** A job with this name between two others: nothing of them may be lost. */
const hostileCharts = (): readonly Chart[] => [
  ...HOSTILE_NAMES.map(({ name, shown }) =>
    chartOf(`name ${JSON.stringify(name)}`, [aJob(1, 'before', 'success'), aJob(2, name, 'failure'), aJob(3, 'after', 'cancelled')], {
      bars: 6,
      titles: ['before', shown, 'after']
    })
  ),
  ...LONG_NAMES.map((name) =>
    chartOf(`long name ${name.slice(0, 6)}…`, [aJob(1, 'before', 'success'), aJob(2, name, 'failure')], { bars: 4, titles: ['before', null] })
  )
]

const manyJobs = (count: number): readonly ReportedJob[] =>
  Array.from({ length: count }, (_, index) =>
    aJob(index + 1, `test ubuntu-latest, ${index}`, index % 9 === 4 ? 'failure' : 'success', {
      createdAt: at(0),
      startedAt: at(20 + (index % 40)),
      completedAt: at(100 + index * 3)
    })
  )

const shapes = (): readonly Chart[] => [
  ...[5, 50, 500].map((count) =>
    chartOf(`${count} jobs`, manyJobs(count), { bars: 2 * Math.min(100, count), titles: Array.from({ length: Math.min(100, count) }, () => null) })
  ),
  chartOf('two jobs of one name', [aJob(1, 'test', 'success'), aJob(2, 'test', 'success')], { bars: 4, titles: ['test', 'test #2'] }),
  chartOf('a job that took no time', [aJob(1, 'build', 'success', { completedAt: at(4000) }), aJob(2, 'quick', 'success', { completedAt: at(4) })], {
    bars: 2,
    titles: ['build', 'quick']
  }),
  chartOf('one second', [aJob(1, 'a', 'success', { createdAt: at(4), completedAt: at(5) })], { bars: 1, titles: ['a'] }),
  chartOf('a month', [aJob(1, 'a', 'success', { createdAt: at(4), completedAt: at(30 * 86_400) })], { bars: 1, titles: ['a'] }),
  chartOf('a century', [aJob(1, 'a', 'success', { createdAt: at(4), completedAt: at(36_500 * 86_400) })], { bars: 1, titles: ['a'] }),
  // Hand-made runs start at 02:07 UTC.
  chartOf('the zone of the reader', [aJob(1, 'a', 'success', { completedAt: at(1200) })], { bars: 1, titles: ['a'], time: '07:42' })
]

const decoded = (text: string): string => text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

/** The files that a pattern names; a pattern without one is a mistake. */
const filesOf = (pattern: string): readonly string[] => {
  const files = globSync(pattern, { cwd: ROOT })
  if (files.length === 0) throw new Error(`There is no file ${pattern}`)
  return files.map((file) => join(ROOT, file))
}

/** Diagrams of summaries that stand in files, from the sections and tasks that they are written with. */
const fileCharts = (): readonly Chart[] =>
  SUMMARIES.flatMap(filesOf).flatMap((path) =>
    diagramsIn(readFileSync(path, 'utf8')).map((text, index): Chart => {
      const lines = text.split('\n')
      return {
        name: `${relative(ROOT, path)}, diagram ${index + 1}`,
        text,
        bars: lines.filter((line) => /:[a-z, ]*(\d+), (?!\1$)\d+$/.test(line)).length,
        titles: lines.filter((line) => line.startsWith('    section ')).map((line) => decoded(line).replace(/^ {4}section \S+ /, '')),
        time: null
      }
    })
  )

/** Every diagram. */
export const allCharts = (): readonly Chart[] => [lookChart(), ...hostileCharts(), ...shapes(), ...fileCharts()]
