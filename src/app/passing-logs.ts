/** Explains failures once more beside the log of the last time that their job passed. */
import type { KnownLines } from '../diagnose/baseline/known-lines.ts'
import type { Ungrouped } from '../diagnose/group.ts'
import { isCarriedOver } from '../jobs/attempts.ts'
import { type LogicalName, newestPassed } from '../jobs/history.ts'
import { baseName, listNames } from '../jobs/names.ts'
import { HISTORY } from '../model/budgets.ts'
import type { BaselineUsed } from '../model/follow-up.ts'
import type { Note } from '../model/report.ts'
import type { Job, WorkflowRun } from '../model/run.ts'
import { type EarlierExecutions, looksAtBaseFirst } from './collect/earlier-executions.ts'
import type { Explained } from './explain.ts'
import type { FailedGroup, FailedJob } from './failed-jobs.ts'

/** Where passing executions are looked for, and how their logs are read. */
export interface PassingLogs extends Pick<Explained, 'hasLines' | 'explainBeside'> {
  readonly run: WorkflowRun
  readonly earlier: EarlierExecutions
  readonly nameOf: (job: Job) => LogicalName
  /** Reads the log of a passing job; a sentence says why it cannot be compared with. */
  readonly readKnownLines: (jobId: number) => Promise<KnownLines | string>
}

export interface ComparedFailures {
  /** Failures as their baseline shows them, by what they were without. */
  readonly failures: ReadonlyMap<Ungrouped, Ungrouped>
  readonly notes: readonly Note[]
}

/** One log is read for each group, of its first job; it serves the jobs of the same base name. At most {@link HISTORY.logs}. */
export const compareWithPassing = async (groups: readonly FailedGroup[], given: PassingLogs): Promise<ComparedFailures> => {
  const failures = new Map<Ungrouped, Ungrouped>()
  const notes: Note[] = []
  const logs = new Map<number, Promise<KnownLines | string>>()
  const compare = async (group: FailedGroup, passed: Passed): Promise<void> => {
    const asked = logs.get(passed.job.id) ?? given.readKnownLines(passed.job.id)
    logs.set(passed.job.id, asked)
    const known = await asked
    const [first] = group
    const where = `the log of ${first.job.name} in ${passed.runNumber === null ? 'another attempt' : `run #${passed.runNumber}`}, where it passed`
    if (typeof known === 'string') {
      notes.push({ kind: 'baseline_unreadable', message: `Not compared with ${where}: ${known}` })
      return
    }
    if (known.isFull)
      notes.push({
        kind: 'baseline_cut',
        message: `Of ${where}, which has very many distinct lines, only the first ones are known: others count as new`
      })
    const unlike: Job[] = []
    for (const { failure, job } of group) {
      const beside = baseName(job.name) === baseName(first.job.name) ? await given.explainBeside(job, known) : null
      if (beside === null) continue
      const { lines, newLines, isUsed } = beside.compared
      if (isUsed) failures.set(failure, { ...beside.failure, baseline: { ...usedOf(passed), lines, newLines } })
      else unlike.push(job)
    }
    if (unlike.length === 0) return
    const message = `Nothing was learned from ${where}: it lacks more than half of the lines of the failing step of ${listNames(unlike)}`
    notes.push({ kind: 'baseline_unused', message })
  }
  const wanted = groups.flatMap((group) => {
    const passed = given.hasLines(group[0].job) ? lastPassed(group[0], given) : null
    return passed === null ? [] : [{ group, passed }]
  })
  await Promise.all(wanted.slice(0, HISTORY.logs).map(({ group, passed }) => compare(group, passed)))
  return { failures, notes }
}

/** The execution that a failing one is compared with. */
interface Passed {
  readonly job: Job
  readonly runId: number
  /** null: the run is the reported one. */
  readonly runNumber: number | null
}

const usedOf = ({ job, runId, runNumber }: Passed): Omit<BaselineUsed, 'lines' | 'newLines'> => ({
  jobId: job.id,
  runId,
  attempt: job.attempt,
  runNumber,
  url: job.url
})

/** In another attempt of this run, else in the newest earlier run. */
const lastPassed = ({ job, executions }: FailedJob, { run, earlier: { own, base }, nameOf }: PassingLogs): Passed | null => {
  const again = executions.findLast((one) => one.conclusion === 'success' && !isCarriedOver(one, run))
  if (again !== undefined) return { job: again, runId: run.id, runNumber: null }
  for (const branch of looksAtBaseFirst(run) ? [base, own] : [own, base]) {
    const passed = branch === null ? null : newestPassed(nameOf(job), branch)
    if (passed !== null) return { job: passed.job, runId: passed.run.id, runNumber: passed.run.number }
  }
  return null
}
