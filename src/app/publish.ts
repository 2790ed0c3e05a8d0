/** Hands the report to every sink: files first, then summary, outputs, annotations and the step's own log. */

import { describeError, isOfFolder, ReportError } from '../model/errors.ts'
import type { Sinks } from '../model/options.ts'
import type { Files, Ports } from '../model/ports.ts'
import type { Report } from '../model/report.ts'
import type { Annotation } from '../model/run.ts'
import { renderAnnotations } from '../render/annotations.ts'
import { logLine } from '../render/escape.ts'
import { reportJsonPieces } from '../render/json.ts'
import { renderSummary } from '../render/markdown/summary.ts'
import { type ReportPaths, renderOutputs } from '../render/outputs.ts'
import { renderStepLog } from '../render/step-log.ts'
import type { RunTiming } from '../timing/run-timing.ts'

const REPORT = 'report.json'
const SUMMARY = 'summary.md'
const LOGS = 'logs'
/** GitHub keeps so many annotations of one level a step (actions/toolkit, docs/problem-matchers.md). */
const KEPT_ANNOTATIONS = 10

/**
 * A sink that fails costs only itself: the step's log then says so.
 *
 * @returns why the output folder cannot be used at all, when neither file could be written to it; else null
 */
export const publish = async (
  whole: Report,
  options: {
    readonly inputs: Sinks
    readonly ownRun: boolean
    /** Whether `fail_on` will fail the step, which takes an annotation of its own. */
    readonly willFail: boolean
    readonly annotationsOf: (jobId: number) => readonly Annotation[]
    readonly timing: RunTiming
    /** Removes the saved logs from a full disk. The report as it is then; null when there were none. */
    readonly makeRoom: () => Promise<Report | null>
  },
  { files, publisher }: Ports
): Promise<string | null> => {
  const { inputs } = options
  const shown = { timeline: inputs.timeline, timing: options.timing }
  const first = await writeFiles(whole, shown, files)
  const smaller = first.isDiskFull ? await options.makeRoom() : null
  const { report, paths, summary, unusable, attempt, lost } = smaller === null ? first : await writeFiles(smaller, shown, files)

  const wanted = inputs.summary === 'always' || (inputs.summary === 'on_failure' && (report.failures.length > 0 || report.currentJob !== null))
  if (wanted) await attempt('The job summary', () => publisher.summary(summary()))
  const outputs = renderOutputs(report, paths)
  await attempt('An output', () => {
    for (const [name, value] of Object.entries(outputs)) publisher.output(name, value)
  })
  const willFail = options.willFail || unusable !== null
  const limit = Math.min(inputs.annotations, willFail ? KEPT_ANNOTATIONS - 1 : KEPT_ANNOTATIONS)
  for (const annotation of renderAnnotations(report, { limit, ownRun: options.ownRun, alreadyAnnotated: options.annotationsOf }))
    publisher.annotate(annotation)
  for (const line of [...renderStepLog(report, paths), ...lost().map(logLine)]) publisher.log(line)
  return unusable
}

interface Written extends Attempts {
  readonly report: Report
  /** Empty where a file was not written. */
  readonly paths: ReportPaths
  /** The job summary, which says what was not written. */
  readonly summary: () => string
  readonly unusable: string | null
  readonly isDiskFull: boolean
}

/** What could not be written is told where people look: in all that is written. */
const writeFiles = async (report: Report, shown: { readonly timeline: boolean; readonly timing: RunTiming }, files: Files): Promise<Written> => {
  const { attempt, lost } = createAttempts()
  const told = (): Report => withNotes(report, lost())
  const writeReport = (): Promise<void> => files.write(REPORT, reportJsonPieces(told(), shown.timing))
  const noLogs = await attempt(LOGS, () => files.makeFolder(LOGS))
  const noReport = await attempt(REPORT, writeReport)
  const rendered = renderSummary(told(), shown)
  const noSummary = await attempt(SUMMARY, () => files.write(SUMMARY, rendered.full))
  // Where that fails the report is there all the same, but for this note.
  if (noReport === null && noSummary !== null) await writeReport().catch(() => {})
  const pathOf = (name: string, failure: Failed | null): string => (failure === null ? files.pathOf(name) : '')
  const both = [noReport, noSummary].map((failure) => failure?.error)
  return {
    attempt,
    lost,
    report,
    paths: { report: pathOf(REPORT, noReport), summary: pathOf(SUMMARY, noSummary), logsDir: pathOf(LOGS, noLogs) },
    summary: () => (noSummary === null ? rendered : renderSummary(told(), shown)).fitted,
    unusable: both.every(isOfFolder) ? describeError(noReport?.error) : null,
    isDiskFull: both.some((error) => error instanceof ReportError && error.kind === 'disk_full')
  }
}

interface Failed {
  readonly error: unknown
}

interface Attempts {
  /** Does what may fail. */
  readonly attempt: (what: string, work: () => void | Promise<void>) => Promise<Failed | null>
  /** Sentences: what failed, and why. */
  readonly lost: () => readonly string[]
}

const createAttempts = (): Attempts => {
  /** What could not be written, by why not. */
  const failed = new Map<string, string[]>()
  return {
    async attempt(what, work) {
      try {
        await work()
        return null
      } catch (error) {
        const why = describeError(error)
        failed.set(why, [...(failed.get(why) ?? []), what])
        return { error }
      }
    },
    lost: () => [...failed].map(([why, what]) => `${what.join(', ')} could not be written: ${why}`)
  }
}

const withNotes = (report: Report, lost: readonly string[]): Report => ({
  ...report,
  notes: [...report.notes, ...lost.map((message) => ({ kind: 'not_written', message }))]
})
