/** Notes on logs that were not explained to the end, and on matchers that were too slow: one for all jobs of one kind. */

import { listNames } from '../jobs/names.ts'
import { CPU_MS, PIECE_MS } from '../model/budgets.ts'
import type { Note } from '../model/report.ts'
import type { Job } from '../model/run.ts'
import type { ExplainedJob } from './explain-job.ts'
import type { CutShort } from './failing-step-lines.ts'

const seconds = (ms: number): string => `${ms / 1_000} s`

const WHY: Readonly<Record<CutShort, string>> = {
  job: `it takes more CPU time than the ${seconds(CPU_MS.job)} that one job may take`,
  all: `all logs together take more CPU time than ${seconds(CPU_MS.all)}`,
  index: `finding its steps takes more CPU time than ${seconds(CPU_MS.index)}`,
  piece: `one piece of the work took longer than ${seconds(PIECE_MS)}`,
  cancelled: 'the step was cancelled'
}

/** @param jobs those that were explained, in the order of the report */
export const noteCutShort = (
  jobs: readonly Job[],
  explained: ReadonlyMap<number, Pick<ExplainedJob, 'cutShortBy' | 'skippedLines'>>
): readonly Note[] => {
  const byEnd = Map.groupBy(jobs, ({ id }) => explained.get(id)?.cutShortBy ?? null)
  const notes = [...byEnd].flatMap(([end, ofEnd]): readonly Note[] => {
    if (end === null) return []
    const message = `The log of ${listNames(ofEnd)} was not explained to its end: ${WHY[end]}. The report shows what was known by then, and the step's last lines`
    return [{ kind: 'explanation_cut_short', message }]
  })
  const skipping = jobs.filter(({ id }) => (explained.get(id)?.skippedLines ?? 0) > 0)
  if (skipping.length === 0) return notes
  const skipped = skipping.reduce((sum, { id }) => sum + (explained.get(id)?.skippedLines ?? 0), 0)
  const [lines, were] = skipped === 1 ? ['1 line', 'was'] : [`${skipped} lines`, 'were']
  const message = `${lines} of the log of ${listNames(skipping)} took too long to read, and ${were} left out`
  return [...notes, { kind: 'lines_skipped', message }]
}

/** @param jobs those that were explained, in the order of the report */
export const noteUsersCutShort = (jobs: readonly Job[], explained: ReadonlyMap<number, Pick<ExplainedJob, 'areUsersCutShort'>>): readonly Note[] => {
  const cutShort = jobs.filter(({ id }) => explained.get(id)?.areUsersCutShort === true)
  if (cutShort.length === 0) return []
  const limits = `${seconds(CPU_MS.matchersOfJob)} of CPU time for one log, and ${seconds(CPU_MS.matchers)} for all`
  const message = `The user's problem matchers did not read all lines of the log of ${listNames(cutShort)}: together they may take ${limits}`
  return [{ kind: 'matchers_cut_short', message }]
}

/** @param owners of matchers of the user's that are not used any more */
export const noteSlowMatchers = (owners: readonly string[]): readonly Note[] =>
  owners.map((owner) => ({
    kind: 'matcher_removed',
    message: `Problem matcher ${owner} took more than ${seconds(CPU_MS.matcher)} of CPU time in all, and was not used any more: its expression may take very long for some lines`
  }))
