/** Hands the report to every sink: files first, then summary, outputs, annotations and the step's own log. */
import { describeError, ReportError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import type { Report } from './model/report.ts'
import type { Annotation } from './model/run.ts'
import type { Ports } from './ports.ts'
import { renderAnnotations } from './report/annotations.ts'
import { renderDigest } from './report/digest.ts'
import { logLine } from './report/escape.ts'
import { reportJsonPieces } from './report/json.ts'
import { renderOutputs } from './report/outputs.ts'
import type { RunTiming } from './report/run-timing.ts'
import { renderSummary } from './report/summary.ts'

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
  report: Report,
  options: {
    readonly inputs: Inputs
    readonly ownRun: boolean
    /** Whether `fail_on` will fail the step, which takes an annotation of its own. */
    readonly willFail: boolean
    readonly annotationsOf: (jobId: number) => readonly Annotation[]
    readonly timing: RunTiming
  },
  { files, publisher }: Ports
): Promise<string | null> => {
  const { inputs, timing } = options
  /** What could not be written, by why not. */
  const failed = new Map<string, string[]>()
  const attempt = async (what: string, work: () => void | Promise<void>): Promise<{ readonly error: unknown } | null> => {
    try {
      await work()
      return null
    } catch (error) {
      const why = describeError(error)
      failed.set(why, [...(failed.get(why) ?? []), what])
      return { error }
    }
  }
  const lost = (): readonly string[] => [...failed].map(([why, what]) => `${what.join(', ')} could not be written: ${why}`)
  const { timeline } = inputs
  const noLogs = await attempt(LOGS, () => files.makeFolder(LOGS))
  // What could not be written is told where people look: in all that is written.
  const told = (): Report => (failed.size === 0 ? report : withNotes(report, lost()))
  const writeReport = (): Promise<void> => files.write(REPORT, reportJsonPieces(told(), timing))
  const noReport = await attempt(REPORT, writeReport)
  const rendered = renderSummary(told(), { timeline, timing })
  const noSummary = await attempt(SUMMARY, () => files.write(SUMMARY, rendered.full))
  if (noReport === null && noSummary !== null) await attempt(REPORT, writeReport)
  const pathOf = (name: string, failure: { readonly error: unknown } | null): string => (failure === null ? files.pathOf(name) : '')
  const paths = { report: pathOf(REPORT, noReport), summary: pathOf(SUMMARY, noSummary), logsDir: pathOf(LOGS, noLogs) }
  const unusable = [noReport, noSummary].every(isWholeFolder) ? describeError(noReport?.error) : null

  const wanted = inputs.summary === 'always' || (inputs.summary === 'on_failure' && (report.failures.length > 0 || report.currentJob !== null))
  const { fitted } = noSummary === null ? rendered : renderSummary(told(), { timeline, timing })
  if (wanted) await attempt('The job summary', () => publisher.summary(fitted))
  const outputs = renderOutputs(report, paths)
  await attempt('An output', () => {
    for (const [name, value] of Object.entries(outputs)) publisher.output(name, value)
  })
  const willFail = options.willFail || unusable !== null
  const limit = Math.min(inputs.annotations, willFail ? KEPT_ANNOTATIONS - 1 : KEPT_ANNOTATIONS)
  for (const annotation of renderAnnotations(report, { limit, ownRun: options.ownRun, alreadyAnnotated: options.annotationsOf }))
    publisher.annotate(annotation)
  for (const line of [...renderDigest(report, paths), ...lost().map(logLine)]) publisher.log(line)
  return unusable
}

/** Whether the folder as a whole, and not what stands in one file's place, kept a file from being written. */
const isWholeFolder = (failure: { readonly error: unknown } | null): boolean =>
  failure?.error instanceof ReportError && failure.error.kind === 'files'

const withNotes = (report: Report, lost: readonly string[]): Report => ({
  ...report,
  notes: [...report.notes, ...lost.map((message) => ({ kind: 'not_written', message }))]
})
