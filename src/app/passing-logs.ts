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
import type { OptionalReader } from './collect/optional-reader.ts'
import type { Explained } from './explain.ts'
import type { FailedGroup, FailedJob } from './failed-jobs.ts'

/** Where passing executions are looked for, and how their logs are read. */
export interface PassingLogs extends Pick<Explained, 'hasLines' | 'explainBeside'> {
  readonly run: WorkflowRun
  readonly earlier: EarlierExecutions
  readonly reader: Pick<OptionalReader, 'isShort'>
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
  const logs = new Map<number, Promise<KnownLines | string>>()
  const compare = async (group: FailedGroup, passed: Passed): Promise<readonly Note[]> => {
    const asked = logs.get(passed.job.id) ?? given.readKnownLines(passed.job.id)
    logs.set(passed.job.id, asked)
    const known = await asked
    const [first] = group
    const where = `the log of ${listNames([first.job])} in ${passed.where}, where it passed`
    if (typeof known === 'string') return [{ kind: 'baseline_unreadable', message: `Not compared with ${where}: ${known}` }]
    const notes: Note[] = []
    if (known.isFull)
      notes.push({
        kind: 'baseline_cut',
        message: `Of ${where}, which has very many distinct lines, only the first ones are known: others count as new`
      })
    const unlike: Job[] = []
    const unread: Job[] = []
    for (const { failure, job } of group) {
      if (baseName(job.name) !== baseName(first.job.name) || !given.hasLines(job)) continue
      const beside = await given.explainBeside(job, known)
      if (beside === null) {
        unread.push(job)
        continue
      }
      const { lines, newLines, isUsed } = beside.compared
      if (isUsed) failures.set(failure, { ...beside.failure, baseline: { ...usedOf(passed), lines, newLines } })
      else unlike.push(job)
    }
    if (unread.length > 0) {
      const message = `Not compared with ${where}: the failing step of ${listNames(unread)} could not be read and explained once more`
      notes.push({ kind: 'baseline_unreadable', message })
    }
    const message = `Nothing was learned from ${where}: it lacks more than half of the lines of the failing step of ${listNames(unlike)}`
    return unlike.length === 0 ? notes : [...notes, { kind: 'baseline_unused', message }]
  }
  const wanted = groups.flatMap((group) => {
    const passed = given.hasLines(group[0].job) ? lastPassed(group[0], given) : null
    return passed === null ? [] : [{ group, passed }]
  })
  if (wanted.length === 0 || given.reader.isShort()) return { failures, notes: [] }
  const notes = await Promise.all(wanted.slice(0, HISTORY.logs).map(({ group, passed }) => compare(group, passed)))
  return { failures, notes: notes.flat() }
}

/** The execution that a failing one is compared with. */
interface Passed {
  readonly job: Job
  readonly run: Pick<WorkflowRun, 'id' | 'number'>
  /** As a sentence calls it. */
  readonly where: string
}

const usedOf = ({ job, run }: Passed): Omit<BaselineUsed, 'lines' | 'newLines'> => ({
  jobId: job.id,
  runId: run.id,
  attempt: job.attempt,
  runNumber: run.number,
  url: job.url
})

/** In another attempt of this run, else in the newest earlier run. */
const lastPassed = ({ job, executions }: FailedJob, { run, earlier: { own, base }, nameOf }: PassingLogs): Passed | null => {
  const again = executions.findLast((one) => one.conclusion === 'success' && !isCarriedOver(one, run))
  if (again !== undefined) return { job: again, run, where: `attempt ${again.attempt}` }
  for (const branch of looksAtBaseFirst(run) ? [base, own] : [own, base]) {
    const passed = branch === null ? null : newestPassed(nameOf(job), branch)
    if (passed !== null) return { ...passed, where: passed.run.number === null ? `run ${passed.run.id}` : `run #${passed.run.number}` }
  }
  return null
}
