/** The use case: target → jobs → logs → diagnosis → report → publish. Knows ports, not libraries. */

import { groupByCause } from '../diagnose/group.ts'
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import { diagnoseRunWithoutJobs } from '../diagnose/run-without-jobs.ts'
import { findFlakySuspects, groupAttempts, isCarriedOver } from '../jobs/attempts.ts'
import { concludeAll, isFailed, isKnownConclusion } from '../jobs/conclusion.ts'
import { describeReportingJob, findReportingJob, findSuperseded } from '../jobs/count.ts'
import { withoutJobOf } from '../jobs/executions.ts'
import { listNames, parseNameFilter } from '../jobs/names.ts'
import type { Surroundings } from '../model/context.ts'
import type { Options, Sinks } from '../model/options.ts'
import type { OnPage, Ports } from '../model/ports.ts'
import type { Counts, Note, Report, ReportedJob } from '../model/report.ts'
import type { Annotation, Job, WorkflowRun } from '../model/run.ts'
import { sumDurations } from '../timing/durations.ts'
import { findRunTiming } from '../timing/run-timing.ts'
import { createAnnotationReader } from './collect/annotations.ts'
import { createDownloads, type Downloads } from './collect/downloads.ts'
import type { Compared, ComparedRun } from './collect/earlier-runs.ts'
import { createEarlyRequests } from './collect/early-requests.ts'
import { noLog } from './collect/missing-log.ts'
import { type RunRead, readRun } from './collect/run.ts'
import { chooseTarget, listsAllAttempts, type Target } from './collect/target.ts'
import { explainFailures } from './explain.ts'

/** Whether this step is to fail, after everything is written, and why. */
export interface Outcome {
  readonly failure: string | null
}

/** Conclusions of a run without jobs that blame the workflow file; a run that waits for an approval (`action_required`) has none either. */
const FAILS_WITHOUT_JOBS: ReadonlySet<string | null> = new Set(['failure', 'startup_failure'])

/** @throws ReportError when there is nothing to report: bad inputs, or jobs that cannot be read */
export const run = async (inputs: Options & Sinks, surroundings: Surroundings, ports: Ports): Promise<Outcome> => {
  const userMatchers = await loadUserMatchers(inputs.problemMatchers, ports.files)
  const target = chooseTarget(inputs, surroundings)
  const asking = { annotations: createAnnotationReader(ports.github), downloads: createDownloads(ports, { whole: inputs.wholeLogs }) }
  // With job_id the run is the job's, whatever run_id says.
  const findReporting = (jobs: readonly Job[]): Job | null => {
    const ownRun = target.isOwnRun(jobs[0]?.runId ?? target.runId)
    return findReportingJob(jobs, { jobId: inputs.currentJobId, runnerName: surroundings.runnerName, ownRun, attempt: surroundings.attempt })
  }
  const reading = readRun(target, ports, {
    serverUrl: surroundings.serverUrl,
    isReporting: (jobs) => findReporting(jobs)?.id ?? null,
    onPage: askEarly(target, inputs, asking)
  })
  // What is needed last is loaded while GitHub is asked.
  const [read, { publish }] = await Promise.all([reading, import('./publish.ts')])
  const selected = selectJobs(read, inputs, target, findReporting(read.jobs))
  const greenRun = read.run.status === 'completed' && read.run.conclusion === 'success'
  const earlierJobs = read.earlier.then(({ jobs }) => selected.chooseEarlier(jobs))
  const isCounted = new Set(selected.counted)
  const suspects = earlierJobs.then((earlier) => findFlakySuspects([...selected.listed, ...earlier], read.run).filter((job) => !isCounted.has(job)))
  const asked = Promise.all([
    explainFailures(selected.counted, { inputs, repository: target.repository, greenRun, userMatchers, earlier: suspects, ...asking }, ports),
    compare({ run: read.run, jobs: selected.counted, includes: selected.includes }, inputs.compareRuns, ports.github),
    earlierJobs
  ])
  // Found while the answers are on their way.
  const timing = findRunTiming(selected.counted)
  const [explained, compared, earlier] = await asked
  const { failures, groups } = groupByCause(
    read.jobs.length === 0 && FAILS_WITHOUT_JOBS.has(read.run.conclusion)
      ? [diagnoseRunWithoutJobs(read.run)]
      : [...explained.failures].sort(byAllowance)
  )
  const jobs = selected.listed.map((job): ReportedJob => {
    const superseded = selected.superseded.has(job.id)
    const effectiveConclusion = explained.timedOut.has(job.id) ? 'timed_out' : job.conclusion
    return {
      ...job,
      superseded,
      carriedOver: isCarriedOver(job, read.run),
      allowedToFail: !superseded && greenRun && isFailed(effectiveConclusion),
      effectiveConclusion,
      log: explained.logs.get(job.id) ?? noLog('not_requested', 'Not read: a later attempt ran this job again')
    }
  })
  const counted = jobs.filter((job) => !job.superseded)
  const running = counted.some((job) => job.status !== 'completed')
  const withoutJobs = read.jobs.length === 0
  const report: Report = {
    repository: target.repository,
    run: { ...read.run, completedAt: completedAt(read.run, counted) },
    status: running || (withoutJobs && read.run.status !== null && read.run.status !== 'completed') ? 'in_progress' : 'completed',
    conclusion: running
      ? null
      : withoutJobs
        ? read.run.conclusion
        : concludeAll(counted.map((job) => (job.allowedToFail ? 'success' : job.effectiveConclusion))),
    counts: countConclusions(counted),
    durations: sumDurations(counted),
    jobs,
    failures,
    groups,
    notes: dedupe([...read.notes, ...(await read.earlier).notes, ...selected.notes, ...oddWords(counted), ...explained.notes, ...compared.notes]),
    attempts: groupAttempts(selected.listed, {
      run: read.run,
      earlier,
      timedOut: explained.timedOut,
      allowedToFail: new Set(jobs.filter(({ allowedToFail }) => allowedToFail).map(({ id }) => id)),
      failures: explained.earlier
    }),
    comparison: compared.comparison,
    currentJob: describeReportingJob(selected.reporting)
  }
  const makeRoom = async (): Promise<Report | null> => {
    const removed = await asking.downloads.makeRoom()
    return removed === 0 ? null : withoutLogFiles(report, removed, asking.downloads)
  }
  const failure = whyFail(report, inputs, selected.noneLeft)
  const unusable = await publish(
    report,
    {
      inputs,
      ownRun: target.isOwnRun(read.run.id),
      willFail: failure !== null,
      annotationsOf: (id): readonly Annotation[] => explained.annotations.get(id) ?? [],
      makeRoom,
      timing
    },
    ports
  )
  return { failure: [unusable, failure].filter((why) => why !== null).join('\n') || null }
}

/** The report when saved logs were removed from a full disk, so that it has room there itself. */
const withoutLogFiles = (report: Report, removed: number, { asKept }: Pick<Downloads, 'asKept'>): Report => {
  const logs = removed === 1 ? 'The saved log was' : `The ${removed} saved logs were`
  return {
    ...report,
    jobs: report.jobs.map((job) => ({ ...job, log: asKept(job.log) })),
    notes: [...report.notes, { kind: 'log_removed', message: `${logs} removed: the disk is full, and the report itself had no room` }]
  }
}

/** With all attempts listed, a later page may tell that a failed execution is superseded: then nothing is asked before the list is whole. */
const askEarly = (target: Target, inputs: Options & Sinks, asking: Parameters<typeof createEarlyRequests>[0]): OnPage => {
  if (listsAllAttempts(target) && target.jobId === null) return () => {}
  const filter = parseNameFilter(inputs.jobs)
  return createEarlyRequests(asking, {
    includes: ({ id, name }) => id !== inputs.currentJobId && filter.includes(name),
    logs: inputs.logs !== 'none',
    maxLogs: inputs.maxLogs
  })
}

/** Checked before anything is asked for; what reads the files is loaded only when there are some. */
const loadUserMatchers = async (patterns: readonly string[], files: Ports['files']): Promise<readonly ProblemMatcher[]> =>
  patterns.length === 0 ? [] : (await import('./user-matchers.ts')).readUserMatchers(patterns, files)

const compare = async (run: ComparedRun, limit: number, github: Ports['github']): Promise<Compared> =>
  limit === 0 ? { comparison: null, notes: [] } : (await import('./collect/earlier-runs.ts')).compareWithEarlierRuns(run, limit, github)

interface Selected {
  /** All executions but those of the reporting job, by the name filter. */
  readonly listed: readonly Job[]
  readonly counted: readonly Job[]
  /** Chooses alike among executions of the attempt before that the list does not have. */
  readonly chooseEarlier: (earlier: readonly Job[]) => readonly Job[]
  readonly superseded: ReadonlySet<number>
  readonly reporting: Job | null
  /** Whether a job of an earlier run belongs to the same selection. */
  readonly includes: (name: string) => boolean
  readonly noneLeft: boolean
  readonly notes: readonly Note[]
}

const selectJobs = ({ jobs }: RunRead, inputs: Options & Sinks, target: Target, reporting: Job | null): Selected => {
  const superseded = listsAllAttempts(target) ? findSuperseded(jobs) : new Set<number>()
  const filter = parseNameFilter(inputs.jobs)
  const withoutReporting = (list: readonly Job[]): readonly Job[] => withoutJobOf(list, reporting?.id ?? null)
  const candidates = withoutReporting(jobs)
  const listed = candidates.filter(({ name }) => filter.includes(name))
  const chooseEarlier = (earlier: readonly Job[]): readonly Job[] => {
    const others = new Set(withoutReporting([...jobs, ...earlier]))
    return earlier.filter((job) => others.has(job) && filter.includes(job.name))
  }
  const notes = filter.unmatched(candidates.map((job) => job.name)).map((pattern) => ({
    kind: 'jobs_pattern',
    message: `The pattern ${JSON.stringify(pattern)} of the input jobs matches none of the ${candidates.length} jobs`
  }))
  const noneLeft = inputs.jobs.length > 0 && listed.length === 0
  if (noneLeft) notes.push({ kind: 'no_jobs_left', message: 'The input jobs leaves no job to report' })
  const counted = listed.filter((job) => !superseded.has(job.id))
  const includes = (name: string): boolean => filter.includes(name) && name !== reporting?.name && (target.jobId === null || name === jobs[0]?.name)
  return { listed, counted, chooseEarlier, superseded, reporting, includes, noneLeft, notes }
}

const byAllowance = (a: { readonly allowedToFail: boolean }, b: { readonly allowedToFail: boolean }): number =>
  Number(a.allowedToFail) - Number(b.allowedToFail)

const completedAt = (run: WorkflowRun, jobs: readonly Job[]): number | null => {
  if (run.status !== 'completed') return null
  const times = jobs.map((job) => job.completedAt).filter((time) => time !== null)
  return times.length === 0 ? run.completedAt : times.reduce((latest, time) => Math.max(latest, time))
}

const countConclusions = (jobs: readonly ReportedJob[]): Counts => {
  const counts = new Map(['success', 'failure', 'cancelled', 'skipped', 'timed_out'].map((word) => [word, 0]))
  for (const job of jobs) {
    const word = job.status === 'completed' ? (job.effectiveConclusion ?? 'unknown') : 'in_progress'
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { ...Object.fromEntries(counts), total: jobs.length }
}

/** One note for all jobs of one unknown conclusion. */
const oddWords = (jobs: readonly ReportedJob[]): readonly Note[] => {
  const odd = jobs.filter(({ status, conclusion }) => status === 'completed' && (conclusion === null || !isKnownConclusion(conclusion)))
  return [...Map.groupBy(odd, ({ conclusion }) => conclusion)].map(([word, group]) => ({
    kind: 'unknown_conclusion',
    message: `The conclusion ${JSON.stringify(word)} of ${listNames(group)} is not known; it counts as neutral`
  }))
}

const dedupe = (notes: readonly Note[]): readonly Note[] => [...new Map(notes.map((note) => [`${note.kind} ${note.message}`, note])).values()]

const whyFail = (report: Report, inputs: Options & Sinks, noneLeft: boolean): string | null => {
  const { failOn } = inputs
  if (failOn.length === 0) return null
  if (noneLeft) return 'No job is left to report: the input jobs matches none, and fail_on is not never'
  const firing = report.jobs.filter((job) => !job.superseded && !job.allowedToFail && failOn.some((word) => word === job.effectiveConclusion))
  const runFires =
    report.jobs.length === 0 && failOn.some((word) => word === report.conclusion || (word === 'startup_failure' && report.failures.length > 0))
  if (firing.length === 0 && !runFires) return null
  const what = firing.length === 0 ? `the run ended with ${report.conclusion}` : `${firing.length} of ${report.counts.total} jobs`
  return `fail_on is ${failOn.join(',')}: ${what}${firing.length === 0 ? '' : ` ended so (${[...new Set(firing.map((job) => job.effectiveConclusion))].join(', ')})`}`
}
