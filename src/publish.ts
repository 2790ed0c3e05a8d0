/** Hands the report to every sink: files first, then summary, outputs, annotations and the step's own log. */
import { describeError } from './errors.ts'
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

/** A sink that fails costs only itself: the step's log then says so. */
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
): Promise<void> => {
  const { inputs, timing } = options
  const lost: string[] = []
  const attempt = async (what: string, work: () => void | Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      lost.push(`${what} could not be written: ${describeError(error)}`)
      return false
    }
  }
  const { timeline } = inputs
  const rendered = renderSummary(report, { timeline, timing })
  await attempt(LOGS, () => files.makeFolder(LOGS))
  const hasReport = await attempt(REPORT, () => files.write(REPORT, reportJsonPieces(report, timing)))
  const hasSummary = await attempt(SUMMARY, () => files.write(SUMMARY, rendered.full))
  const paths = { report: hasReport ? files.pathOf(REPORT) : '', summary: hasSummary ? files.pathOf(SUMMARY) : '', logsDir: files.pathOf(LOGS) }

  const wanted = inputs.summary === 'always' || (inputs.summary === 'on_failure' && (report.failures.length > 0 || report.currentJob !== null))
  // What could not be written is told where people look.
  const { fitted } = lost.length === 0 ? rendered : renderSummary(withNotes(report, lost), { timeline, timing })
  if (wanted) await attempt('The job summary', () => publisher.summary(fitted))
  const outputs = renderOutputs(report, paths)
  await attempt('An output', () => {
    for (const [name, value] of Object.entries(outputs)) publisher.output(name, value)
  })
  const limit = Math.min(inputs.annotations, options.willFail ? KEPT_ANNOTATIONS - 1 : KEPT_ANNOTATIONS)
  for (const annotation of renderAnnotations(report, { limit, ownRun: options.ownRun, alreadyAnnotated: options.annotationsOf }))
    publisher.annotate(annotation)
  for (const line of [...renderDigest(report, paths), ...lost.map(logLine)]) publisher.log(line)
}

const withNotes = (report: Report, lost: readonly string[]): Report => ({
  ...report,
  notes: [...report.notes, ...lost.map((message) => ({ kind: 'not_written', message }))]
})
