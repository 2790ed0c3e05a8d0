/** The use case: which run, its jobs, why those that failed did, where the time went. Knows ports, not libraries. */
import { groupByCause } from '../diagnose/group.ts'
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import { diagnoseRunWithoutJobs } from '../diagnose/run-without-jobs.ts'
import { findFlakySuspects } from '../jobs/attempts.ts'
import { isFailed, isFinishing } from '../jobs/conclusion.ts'
import { isForeign } from '../jobs/foreign.ts'
import type { RunContext } from '../model/context.ts'
import type { Options } from '../model/options.ts'
import type { OnPage, Ports } from '../model/ports.ts'
import type { Failure, Report } from '../model/report.ts'
import type { Annotation, Job, WorkflowRun } from '../model/run.ts'
import { findRunTiming } from '../timing/run-timing.ts'
import { buildReport } from './build-report.ts'
import type { Compared, ComparedRun } from './collect/earlier-runs.ts'
import { createLogStore } from './collect/log-store.ts'
import { createPast, type Past } from './collect/past.ts'
import { makePlan, needsPast } from './collect/plan.ts'
import { createQueue, type Queue } from './collect/queue.ts'
import { readRun } from './collect/run.ts'
import type { RunLists, Subject } from './collect/run-lists.ts'
import { chooseTarget, listsAllAttempts } from './collect/target.ts'
import { explainFailures } from './explain.ts'
import { createExplainer, type Explainer } from './explainer.ts'
import type { LookBack } from './look-back.ts'
import { createSelection, type Selection } from './select-jobs.ts'

/** A report, and what publishing it needs beside it. */
export interface Reported {
  readonly report: Report
  /** Whether the reported run is the one that this step is part of. */
  readonly isOwnRun: boolean
  /** The name patterns left no job. */
  readonly isNoneLeft: boolean
  /** What each job has annotated itself, as far as that was read. */
  readonly annotations: ReadonlyMap<number, readonly Annotation[]>
  /** Removes the saved logs from a full disk. The report as it is then; null when there were none. */
  readonly makeRoom: () => Promise<Report | null>
  /** Errors that nobody expected, and that cost the report no more than a log: bugs, to be told when it is out. */
  readonly bugs: readonly unknown[]
}

/**
 * Reports one run.
 *
 * @param userMatchers problem matchers beside the built-in ones, the first to be tried first
 * @throws ReportError when there is nothing to report: the jobs cannot be read
 */
export const reportRun = async (options: Options, context: RunContext, userMatchers: readonly ProblemMatcher[], ports: Ports): Promise<Reported> => {
  const target = chooseTarget(options, context)
  const store = createLogStore(ports.files)
  const explainer = createExplainer(
    { repository: target.repository, excerptLines: options.excerptLines, userMatchers },
    { files: store, cpu: ports.cpu, clock: ports.clock }
  )
  const queue: Queue = createQueue(ports, {
    whole: options.wholeLogs,
    isEnough: async (job, step) => explainer.isEnough(job, step, await queue.annotations.of(job)),
    store
  })
  const selection = createSelection(options, context, target)
  const past = createPast(ports.github, target.eventOf)
  // With all attempts listed, a later page may tell that a failed execution is superseded: then nothing is asked before the list is whole.
  const asksEarly = !listsAllAttempts(target) || target.jobId !== null
  const {
    run,
    jobs,
    notes,
    earlier: before
  } = await readRun(target, ports, {
    serverUrl: context.serverUrl,
    isReporting: (listed) => selection.reportingAmong(listed)?.id ?? null,
    onPage: asksEarly ? startEarly(queue, explainer, past, selection, options) : () => {},
    onRun: past.know
  })

  const readAt = ports.clock.now()
  const selected = selection.select(jobs)
  const { counted, listed } = selected
  const greenRun = run.status === 'completed' && run.conclusion === 'success'
  const earlier = before.then((read) => selected.chooseEarlier(read.jobs))
  const lookingBack = lookBack({ run, jobs: counted, event: target.eventOf(run.id) }, past, options, ports)
  const isCounted = new Set(counted)
  const suspects = earlier.then((executions) => findFlakySuspects([...listed, ...executions], run).filter((job) => !isCounted.has(job)))
  const asked = Promise.all([
    explainFailures(counted, { options, greenRun, earlier: suspects, queue, explainer, retries: ports.github.retries }),
    // One after the other: so each asks for the same whatever order the answers come in.
    lookingBack.then(async ({ lists, asked }) => {
      if (options.compareRuns > 0) await asked
      return compare({ run, jobs: counted, includes: selected.includes }, options.compareRuns, lists)
    }),
    before,
    earlier
  ])
  // Found while the answers are on their way.
  const timing = findRunTiming(counted)
  const [explained, compared, { notes: notesOnBefore }, executionsBefore] = await asked

  const {
    failures,
    complete,
    notes: notesOnHistory
  } = await (await lookingBack).of({
    ...explained,
    failures: [...explained.failures].sort(byAllowance),
    executions: [...listed, ...executionsBefore]
  })
  const ofRun = jobs.length === 0 && FAILS_WITHOUT_JOBS.has(run.conclusion) ? [diagnoseRunWithoutJobs(run)] : null
  const report = buildReport({
    repository: target.repository,
    run,
    readAt,
    selected,
    isWithoutJobs: jobs.length === 0,
    greenRun,
    explained,
    grouped: completed(groupByCause(ofRun ?? failures), run, complete),
    earlier: executionsBefore,
    notes: [...notes, ...notesOnBefore, ...selected.notes, ...explained.notes, ...notesOnHistory, ...compared.notes],
    usual: compared.usual,
    timing
  })
  return {
    report,
    isOwnRun: target.isOwnRun(run.id),
    isNoneLeft: selected.isNoneLeft,
    annotations: explained.annotations,
    bugs: explained.bugs,
    makeRoom: async () => {
      const removed = await queue.logs.makeRoom()
      return removed === 0 ? null : withoutLogFiles(report, removed, queue.logs.asKept)
    }
  }
}

/** Conclusions of a run without jobs that blame the workflow file; a run that waits for an approval (`action_required`) has none either. */
const FAILS_WITHOUT_JOBS: ReadonlySet<string | null> = new Set(['failure', 'startup_failure'])

/** What was asked for while the list of jobs is still coming is part of the plan that is made from the whole list. */
const startEarly = (
  queue: Queue,
  explainer: Pick<Explainer, 'prepare'>,
  past: Pick<Past, 'need'>,
  { includes }: Selection,
  options: Options
): OnPage => {
  const seen: Job[] = []
  let isFull = false
  return (jobs, isLast) => {
    for (const job of jobs) if (includes(job) && (isFinishing(job) || isFailed(job.conclusion) || job.conclusion === 'cancelled')) seen.push(job)
    if (needsPast(options) && seen.some(({ conclusion }) => isFailed(conclusion))) past.need()
    // Where all that may be asked for is, only the last page can say more.
    if (isFull && !isLast) return
    const plan = makePlan({ jobs: seen, areAll: isLast && !seen.some(isFinishing) }, options)
    isFull = plan.annotations.length >= options.maxLogs
    queue.start(plan)
    if (plan.explained.length > 0) explainer.prepare()
  }
}

/** Loaded when it is asked for. */
const compare = async (run: ComparedRun, limit: number, lists: RunLists | null): Promise<Compared> =>
  limit === 0 ? { usual: null, notes: [] } : (await import('./collect/earlier-runs.ts')).compareWithEarlierRuns(run, limit, lists)

const completed = (
  { failures, groups }: Pick<Report, 'failures' | 'groups'>,
  run: WorkflowRun,
  complete: (failure: Failure) => Failure
): Pick<Report, 'failures' | 'groups'> => ({ failures: failures.map((failure) => withoutStrangersCommand(complete(failure), run)), groups })

/** A stranger's test names are not put into a command that somebody may paste. */
const withoutStrangersCommand = (failure: Failure, run: WorkflowRun): Failure =>
  failure.reproduction === null || !isForeign(run) ? failure : { ...failure, reproduction: { ...failure.reproduction, testCommand: null } }

/** Loaded when there is something to look for. */
const lookBack = async (
  subject: Subject,
  past: Past,
  options: Options,
  { github, cpu }: Ports
): Promise<LookBack & { readonly lists: RunLists | null }> => {
  const { lists, reader } = past.of(subject)
  const mayFail = subject.jobs.some(({ conclusion }) => isFailed(conclusion) || conclusion === 'cancelled')
  if (!mayFail) return { lists, asked: Promise.resolve(), of: async ({ failures }) => ({ failures, complete: (failure) => failure, notes: [] }) }
  const { startLookingBack } = await import('./look-back.ts')
  const readKnown = async (jobId: number) => (await import('./known-lines.ts')).readKnownLines(jobId, github, cpu.of(jobId))
  return { lists, ...startLookingBack({ ...subject, options, lists, reader, readKnownLines: readKnown }) }
}

const byAllowance = (a: { readonly allowedToFail: boolean }, b: { readonly allowedToFail: boolean }): number =>
  Number(a.allowedToFail) - Number(b.allowedToFail)

/** The report when saved logs were removed from a full disk, so that it has room there itself. */
const withoutLogFiles = (report: Report, removed: number, asKept: Queue['logs']['asKept']): Report => {
  const logs = removed === 1 ? 'The saved log was' : `The ${removed} saved logs were`
  return {
    ...report,
    jobs: report.jobs.map((job) => ({ ...job, log: asKept(job.log) })),
    notes: [...report.notes, { kind: 'log_removed', message: `${logs} removed: the disk is full, and the report itself had no room` }]
  }
}
