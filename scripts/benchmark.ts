/**
 * Measures the committed bundle against programs that do the least, and writes the figures into docs/performance.md. Ends with 1 when a bound
 * is not held. Usage: node scripts/benchmark.ts [--runs 9] [--only load,report,jobs,logs,history,large,memory]
 *
 * With `--only`, or with fewer than nine runs, the table is printed and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from './benchmark/machine.ts'
import { measureHistory } from './benchmark/parts/history.ts'
import { measureJobs } from './benchmark/parts/jobs.ts'
import { measureLargeLogs } from './benchmark/parts/large-log.ts'
import { measureManyLogs } from './benchmark/parts/many-logs.ts'
import { MEMORY_RUNS, measureMemory } from './benchmark/parts/memory.ts'
import { measureLoading, measureSmallReport } from './benchmark/parts/start.ts'
import { brokenBounds, type Row, tableOf } from './benchmark/rows.ts'
import { replaceSection } from './made-section.ts'

const NAME = 'docs/performance.md'
const TARGET = join(import.meta.dirname, '..', NAME)
/** The fewest runs whose medians are worth to be written down. */
const MIN_RUNS = 9

const PARTS: Readonly<Record<string, (runs: number) => Promise<readonly Row[]>>> = {
  load: measureLoading,
  report: measureSmallReport,
  jobs: measureJobs,
  logs: measureManyLogs,
  history: measureHistory,
  large: measureLargeLogs,
  memory: measureMemory
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: String(MIN_RUNS) }, only: { type: 'string' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs`)
const wanted = values.only?.split(',') ?? Object.keys(PARTS)
const unknown = wanted.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}, only ${Object.keys(PARTS).join(', ')}`)

const rows: Row[] = []
for (const [name, measure] of Object.entries(PARTS)) {
  if (!wanted.includes(name)) continue
  process.stderr.write(`${name} …\n`)
  rows.push(...(await measure(runs)))
}
const measured = `${describeMachine()}. Medians of ${runs} runs, for memory of ${MEMORY_RUNS}, where nothing else is said.\n\n${tableOf(rows)}`
console.log(measured)
if (values.only === undefined && runs >= MIN_RUNS) writeFileSync(TARGET, replaceSection(readFileSync(TARGET, 'utf8'), 'measured', measured, NAME))

const broken = brokenBounds(rows)
for (const sentence of broken) console.error(`Not held: ${sentence}`)
process.exitCode = broken.length > 0 ? 1 : 0
