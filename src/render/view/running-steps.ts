/** Steps that were running when their jobs were cancelled, or still run: one line for those of one name. */
import type { ReportedJob } from '../../model/report.ts'
import { formatRange } from '../numbers.ts'
import { code, type Text, type Words } from './document.ts'
import { someOf } from './parts.ts'

const NAME_LIMIT = 80
const NAMES = 5

export interface RunningStep {
  readonly name: string
  readonly job: ReportedJob
  /** null when nobody knows for how long. */
  readonly ms: number | null
}

/** A line about jobs that have something in common. */
export interface JobsLine {
  readonly content: Text
  readonly jobs: number
  /** Of the longest of them; 0 when it is not known. */
  readonly ms: number
}

/** `test (a), test (b) and 3 more jobs`, each as code. */
export const jobNames = (jobs: readonly ReportedJob[]): Text =>
  someOf(
    jobs.map(({ name }) => code(name, NAME_LIMIT)),
    NAMES,
    'job'
  )

/** The times that are worth a word. */
export const knownTimes = (all: readonly { readonly ms: number | null }[]): readonly number[] =>
  all.flatMap(({ ms }) => (ms !== null && ms > 0 ? [ms] : []))

/**
 * `Run npm test of test (a) was running for 12m 03s`, or for several jobs `Run npm test was running for 1m 02s to 12m 03s in test (a), test (b)`.
 *
 * @param verb our words for what the step does, such as `was running`
 */
export const runningStepLines = (steps: readonly RunningStep[], verb: Words): readonly JobsLine[] =>
  [...Map.groupBy(steps, ({ name }) => name)].map(([name, some]): JobsLine => {
    const times = knownTimes(some)
    const names = jobNames(some.map(({ job }) => job))
    const words = `${verb}${times.length === 0 ? '' : ` for ${formatRange(times)}`}`
    const isOne = some.length === 1
    return {
      content: [code(name, NAME_LIMIT), ...(isOne ? [' of ', ...names, ` ${words}`] : [` ${words} in `, ...names])],
      jobs: some.length,
      ms: times.reduce((a, b) => Math.max(a, b), 0)
    }
  })
