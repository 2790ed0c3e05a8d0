/** A report as sections, in the order in which they are shown, before anybody writes them. */
import type { Report } from '../../model/report.ts'
import { countedJobs, type FailureSet, groupFailures } from '../selection.ts'
import { affectedTexts } from './affected.ts'
import { attemptsSection, flakySection } from './attempts.ts'
import { cancelledSection } from './cancelled.ts'
import { causeAnchor, causesSection } from './causes.ts'
import { criticalPathSection } from './critical-path.ts'
import { currentJobSection } from './current-job.ts'
import type { Block } from './document.ts'
import { type Context, type FailureLimits, failureSection } from './failure.ts'
import { hotSpotsSection } from './hot-spots.ts'
import { jobsSection, type TableLimits } from './jobs-table.ts'
import { notesSection } from './notes.ts'
import { overviewSection } from './overview.ts'
import { TIMELINE, type TimelineLimits, timelineSection } from './timeline.ts'
import { unfinishedSection } from './unfinished.ts'
import { usualSection } from './usual.ts'

/** How much of a report is shown; Infinity for all of it. */
export interface Limits {
  readonly failure: FailureLimits
  /** So many causes are open; further ones are in the table of causes, and fold out. */
  readonly openFailures: number
  readonly jobs: TableLimits
  /** null: it is not shown. */
  readonly timeline: TimelineLimits | null
  readonly notes: number
}

/** Everything that somebody reads. More rows of jobs nobody does; report.json has all of them. */
export const ALL: Limits = {
  failure: {
    lines: Number.POSITIVE_INFINITY,
    lineLength: Number.POSITIVE_INFINITY,
    findings: 5,
    jobs: Number.POSITIVE_INFINITY,
    reproduction: true,
    // Whether the output folder is kept nobody knows here, so no file of it is named for what is left out.
    rest: ''
  },
  openFailures: 3,
  jobs: { onlyFailed: false, rows: 50 },
  timeline: TIMELINE,
  notes: Number.POSITIVE_INFINITY
}

/** The sections in the order in which they are shown, as blocks or as what a writer made of them. Empty ones are not shown. */
export type Sections<T> = {
  readonly overview: T
  readonly causes: T
  readonly failures: readonly T[]
  readonly flaky: T
  readonly currentJob: T
  readonly cancelled: T
  readonly unfinished: T
  readonly hotSpots: T
  readonly criticalPath: T
  readonly jobs: T
  readonly comparison: T
  readonly timeline: T
  readonly attempts: T
  readonly notes: T
}

/** Blocks whose first one can be jumped to. */
const withAnchor = (blocks: readonly Block[], anchor: string): readonly Block[] =>
  blocks.map((block, index) => (index === 0 && (block.kind === 'heading' || block.kind === 'details') ? { ...block, anchor } : block))

/** What the failures of a report are told beside. */
export const contextOf = (report: Report): Context => ({
  report,
  jobs: new Map(report.jobs.map((job) => [job.id, job])),
  affected: affectedTexts(countedJobs(report))
})

/** A section for each group of failures. */
export const failureSections = (
  context: Context,
  sets: readonly FailureSet[],
  { failure, openFailures }: Pick<Limits, 'failure' | 'openFailures'>
): readonly (readonly Block[])[] =>
  sets.map((set, index) => withAnchor(failureSection(context, set, failure, index >= openFailures), causeAnchor(index)))

/** The whole report. */
export const sectionsOf = (report: Report, limits: Limits): Sections<readonly Block[]> => {
  const sets = groupFailures(report)
  const context = contextOf(report)
  const { timing, currentJob } = report
  // Then somebody decided how long it took, and what was running is told with the cancelled jobs.
  const isStopped = report.conclusion === 'cancelled'
  return {
    overview: overviewSection(report),
    causes: causesSection(sets, context.affected),
    failures: failureSections(context, sets, limits),
    flaky: flakySection(report.attempts),
    currentJob: currentJob === null ? [] : currentJobSection(currentJob),
    cancelled: cancelledSection(report),
    unfinished: unfinishedSection(report),
    hotSpots: isStopped ? [] : hotSpotsSection(timing.hotSpots, report.status === 'in_progress' || report.failures.length > 0),
    criticalPath: isStopped || report.status === 'in_progress' ? [] : criticalPathSection(timing.criticalPath, report.conclusion === 'success'),
    jobs: jobsSection(report, limits.jobs),
    comparison: usualSection(report.usual),
    timeline: limits.timeline === null ? [] : timelineSection(report, limits.timeline),
    attempts: attemptsSection(report.attempts),
    notes: notesSection(report.notes, limits.notes)
  }
}
