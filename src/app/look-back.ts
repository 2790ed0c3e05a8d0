/** Compares what failed with earlier runs and with the attempt before: since when, what is new in the log, whether it is the same again. */
import { fingerprintOf, type Ungrouped } from '../diagnose/group.ts'
import { isFailed } from '../jobs/conclusion.ts'
import { type LogicalName, logicalName, type SeenBranch, tellHistory } from '../jobs/history.ts'
import { HISTORY } from '../model/budgets.ts'
import type { JobHistory } from '../model/follow-up.ts'
import type { Options } from '../model/options.ts'
import type { Failure, Note } from '../model/report.ts'
import type { Job, WorkflowRun } from '../model/run.ts'
import { compareAttempts } from './attempt-before.ts'
import { type EarlierExecutions, readEarlierExecutions } from './collect/earlier-executions.ts'
import type { OptionalReader } from './collect/optional-reader.ts'
import { needsLogs, needsPast } from './collect/plan.ts'
import type { RunLists } from './collect/run-lists.ts'
import type { Explained } from './explain.ts'
import { groupFailedJobs } from './failed-jobs.ts'
import { compareWithPassing, type PassingLogs } from './passing-logs.ts'

/** What is looked at, and with what. */
export interface LookBackInput extends Pick<PassingLogs, 'readKnownLines'> {
  readonly run: WorkflowRun
  /** The counted jobs. */
  readonly jobs: readonly Job[]
  readonly options: Pick<Options, 'baseline' | 'history' | 'jobId' | 'logs' | 'maxLogs'>
  /** null: the run does not tell which runs are earlier ones. */
  readonly lists: RunLists | null
  readonly reader: OptionalReader
}

export interface LookBack {
  /** When all has been asked for that does not depend on the logs. */
  readonly asked: Promise<void>
  /** What is known when the failures are. Asks for logs, at most {@link HISTORY.logs} of each kind. */
  readonly of: (failed: Failed) => Promise<LookedBack>
}

/** What failed, and what else is known by then. */
export interface Failed extends Pick<Explained, 'hasLines' | 'explainBeside' | 'explainBefore'> {
  readonly failures: readonly Ungrouped[]
  /** Every execution that is known of the run, in whatever attempt. */
  readonly executions: readonly Job[]
}

export interface LookedBack {
  /** The same failures as their baselines show them, with the fingerprints that they have without. */
  readonly failures: readonly Ungrouped[]
  /** What a failure is beside those of earlier runs and of the attempt before. */
  readonly complete: (failure: Failure) => Failure
  readonly notes: readonly Note[]
}

/** Asks at once for what does not depend on the logs. */
export const startLookingBack = (input: LookBackInput): LookBack => {
  const { options, jobs } = input
  const hasLogs = needsLogs(options)
  const isWanted = needsPast(options)
  const failed = jobs.filter(({ conclusion }) => isFailed(conclusion))
  const read = (of: readonly Job[]): Promise<EarlierExecutions> =>
    isWanted && of.length > 0 && input.lists !== null && !input.reader.isShort() ? readEarlier(of, input) : NOTHING
  const started = failed.length === 0 ? null : read(failed)
  // A bug is told by who waits for what comes of it.
  const asked = (started ?? NOTHING).then(
    () => {},
    () => {}
  )
  return {
    asked,
    of: async (found) => {
      if (found.failures.length === 0 || !isWanted) return { failures: found.failures, complete: (failure) => failure, notes: [] }
      const groups = groupFailedJobs(found.failures, jobs, found.executions)
      const all = groups.flat().map(({ job }) => job)
      const early = await (started ?? read(all))
      // A job that hit its time limit shows so only when the annotations are read. What was read for others is not asked for again.
      const earlier = started === null || all.every(({ conclusion }) => isFailed(conclusion)) ? early : await readEarlier(all, input)
      const [compared, attempts] = await Promise.all([
        hasLogs && options.baseline
          ? compareWithPassing(groups, { ...input, ...found, earlier, nameOf: (job) => nameOf(job, input) })
          : { failures: new Map(), notes: [] },
        hasLogs ? compareAttempts(groups, { ...input, ...found }) : new Map()
      ])
      const followUps = new Map(
        groups.flat().map(({ failure, job }) => {
          const history = options.history === 0 || earlier.own === null ? null : historyOf(job, earlier.own, earlier.base, input)
          return [job.id, { history, attemptBefore: attempts.get(failure) ?? null }]
        })
      )
      return {
        failures: found.failures.map((failure) => ({ ...(compared.failures.get(failure) ?? failure), fingerprint: fingerprintOf(failure) })),
        complete: (failure) => {
          const { history = null, attemptBefore = null } = followUps.get(failure.jobId ?? 0) ?? {}
          const isAdvised = failure.retry.isAdvised && attemptBefore?.isSame !== true && (history?.failedRuns ?? 1) <= MOST_FAILED_RUNS
          return { ...failure, history, attemptBefore, retry: { ...failure.retry, isAdvised } }
        },
        notes: [...(input.lists === null ? [UNKNOWN_PAST] : []), ...input.reader.notes(), ...compared.notes]
      }
    }
  }
}

/** What fails a third time in a row does not pass by itself. */
const MOST_FAILED_RUNS = 2

const UNKNOWN_PAST: Note = {
  kind: 'history_unreadable',
  message: 'Not compared with earlier runs: the run itself does not tell its workflow, or not its time'
}

const NOTHING: Promise<EarlierExecutions> = Promise.resolve({ own: null, base: null })

/** Where one job alone was asked for, others may have its name. */
const nameOf = (job: Job, { jobs, options }: LookBackInput): LogicalName =>
  options.jobId === null ? logicalName(job, jobs) : { name: job.name, ordinal: null }

const readEarlier = async (failed: readonly Job[], input: LookBackInput): Promise<EarlierExecutions> => {
  const { run, options, lists, reader } = input
  if (lists === null) return NOTHING
  const names = failed.map((job) => nameOf(job, input))
  return readEarlierExecutions(run, { jobs: names, history: options.history }, lists, reader)
}

const historyOf = (job: Job, own: SeenBranch, base: SeenBranch | null, input: LookBackInput): JobHistory => {
  const { run } = input
  const repository = /^https?:\/\/[^/]+\/[^/]+\/[^/]+(?=\/actions\/)/.exec(run.url)?.[0]
  return tellHistory(nameOf(job, input), run, own, base, (from, to) => (repository === undefined ? null : `${repository}/compare/${from}...${to}`))
}
