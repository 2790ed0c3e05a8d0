/** Puts the report together from what was read and found out. */

import { whyCancelled } from '../diagnose/without-log.ts'
import { groupAttempts, isCarriedOver } from '../jobs/attempts.ts'
import { concludeAll, isFailed } from '../jobs/conclusion.ts'
import type { Counts, Note, Report, ReportedJob } from '../model/report.ts'
import type { EpochMs, Job, WorkflowRun } from '../model/run.ts'
import type { RunTiming } from '../model/timing.ts'
import type { UsualTimes } from '../model/usual.ts'
import { sumDurations } from '../timing/durations.ts'
import { noLog } from './collect/missing-log.ts'
import type { Explained } from './explain.ts'
import type { Selected } from './select-jobs.ts'

/** What was read and found out. */
export interface Findings {
  readonly repository: string
  readonly run: WorkflowRun
  /** When the list of jobs had been read. */
  readonly readAt: EpochMs
  readonly selected: Pick<Selected, 'listed' | 'superseded' | 'currentJob'>
  /** GitHub lists no job at all. */
  readonly isWithoutJobs: boolean
  /** The run is complete and green: then what failed was allowed to. */
  readonly greenRun: boolean
  readonly explained: Pick<Explained, 'logs' | 'timedOut' | 'annotations' | 'earlier'>
  readonly grouped: Pick<Report, 'failures' | 'groups'>
  /** Executions of the attempt before. */
  readonly earlier: readonly Job[]
  readonly notes: readonly Note[]
  readonly usual: UsualTimes | null
  readonly timing: RunTiming
}

export const buildReport = (found: Findings): Report => {
  const { run, selected, explained, grouped, earlier, timing, usual } = found
  const jobs = selected.listed.map((job) => toReported(job, found))
  const counted = jobs.filter((job) => !job.superseded)
  const ended = endOf(run, counted, found.isWithoutJobs)
  return {
    repository: found.repository,
    run: { ...run, completedAt: completedAt(run, counted) },
    readAt: found.readAt,
    ...ended,
    counts: countConclusions(counted),
    durations: sumDurations(counted),
    jobs,
    ...grouped,
    notes: withoutRepeats(found.notes),
    attempts: groupAttempts(selected.listed, {
      run,
      earlier,
      timedOut: explained.timedOut,
      allowedToFail: new Set(jobs.filter(({ allowedToFail }) => allowedToFail).map(({ id }) => id)),
      failures: explained.earlier
    }),
    usual,
    timing,
    currentJob: selected.currentJob
  }
}

const toReported = (job: Job, { run, selected, explained, greenRun }: Findings): ReportedJob => {
  const superseded = selected.superseded.has(job.id)
  const effectiveConclusion = explained.timedOut.has(job.id) ? 'timed_out' : job.conclusion
  return {
    ...job,
    superseded,
    carriedOver: isCarriedOver(job, run),
    allowedToFail: !superseded && greenRun && isFailed(effectiveConclusion),
    effectiveConclusion,
    cancelledBecause: effectiveConclusion === 'cancelled' ? whyCancelled(explained.annotations.get(job.id) ?? []) : null,
    isReasonUnread: effectiveConclusion === 'cancelled' && !explained.annotations.has(job.id),
    log: explained.logs.get(job.id) ?? noLog('not_requested', 'Not read: a later attempt ran this job again')
  }
}

/** How the counted jobs ended together; a run without jobs ends as it says itself. */
const endOf = (run: WorkflowRun, counted: readonly ReportedJob[], isWithoutJobs: boolean): Pick<Report, 'status' | 'conclusion'> => {
  const isRunning = isWithoutJobs && run.status !== null && run.status !== 'completed'
  if (isWithoutJobs) return { status: isRunning ? 'in_progress' : 'completed', conclusion: run.conclusion }
  if (counted.some(({ status }) => status !== 'completed')) return { status: 'in_progress', conclusion: null }
  const conclusions = counted.map(({ allowedToFail, effectiveConclusion }) => (allowedToFail ? 'success' : effectiveConclusion))
  return { status: 'completed', conclusion: concludeAll(conclusions) }
}

const completedAt = (run: WorkflowRun, jobs: readonly Job[]): number | null => {
  if (run.status !== 'completed') return null
  const times = jobs.map((job) => job.completedAt).filter((time) => time !== null)
  return times.length === 0 ? run.completedAt : times.reduce((latest, time) => Math.max(latest, time))
}

const ALWAYS_COUNTED = ['success', 'failure', 'cancelled', 'skipped', 'timed_out']

const countConclusions = (jobs: readonly ReportedJob[]): Counts => {
  const counts = new Map(ALWAYS_COUNTED.map((word) => [word, 0]))
  for (const job of jobs) {
    const word = job.status === 'completed' ? (job.effectiveConclusion ?? 'unknown') : 'in_progress'
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { ...Object.fromEntries(counts), total: jobs.length }
}

const withoutRepeats = (notes: readonly Note[]): readonly Note[] => [...new Map(notes.map((note) => [`${note.kind} ${note.message}`, note])).values()]
