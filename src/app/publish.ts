/** Hands the report to every sink: the check run first, if one is wished, then files, then summary, outputs, annotations and the step's own log. */

import { describeError, isExpected, isOfFolder, type ReportError } from '../model/errors.ts'
import type { Sinks } from '../model/options.ts'
import type { CheckRuns, Files, Publisher } from '../model/ports.ts'
import type { Note, Report } from '../model/report.ts'
import type { Annotation } from '../model/run.ts'
import { renderAnnotations } from '../render/annotations.ts'
import { renderDigest } from '../render/digest.ts'
import { logLine } from '../render/escape.ts'
import { reportJsonPieces } from '../render/json.ts'
import { renderSummary } from '../render/markdown/summary.ts'
import { type ReportPaths, renderOutputs } from '../render/outputs.ts'
import { renderStepLog } from '../render/step-log.ts'
import { publishCheckRun } from './publish-check-run.ts'
import type { Reported } from './report-run.ts'

const REPORT = 'report.json'
const SUMMARY = 'summary.md'
const DIGEST = 'digest.md'
const LOGS = 'logs'
/** GitHub keeps so many annotations of one level a step (actions/toolkit, docs/problem-matchers.md). */
const KEPT_ANNOTATIONS = 10

/** What is published, and what it depends on. */
export interface Published extends Pick<Reported, 'report' | 'isOwnRun' | 'annotations' | 'makeRoom'> {
  /** The step will fail, which takes an annotation of its own. */
  readonly willFail: boolean
}

/**
 * A sink that fails costs only itself: the step log then says so.
 *
 * @returns why the output folder cannot be used at all, when neither report nor summary could be written to it; else null
 */
export const publish = async (
  reported: Published,
  sinks: Sinks,
  { files, publisher, checkRuns }: { readonly files: Files; readonly publisher: Publisher; readonly checkRuns?: CheckRuns | null }
): Promise<string | null> => {
  // First, so that all that is written tells what became of it.
  const onCheckRun = checkRuns ? await publishCheckRun(reported, checkRuns) : []
  const toWrite = (made: Report): Report => ({ ...made, notes: [...made.notes, ...onCheckRun] })
  const first = await writeFiles(toWrite(reported.report), sinks, files)
  const smaller = first.isDiskFull ? await reported.makeRoom() : null
  const { report, paths, summary, unusable, attempt, lost } = smaller === null ? first : await writeFiles(toWrite(smaller), sinks, files)

  const isWanted = sinks.summary === 'always' || (sinks.summary === 'on_failure' && (report.failures.length > 0 || report.currentJob !== null))
  if (isWanted) await attempt('The job summary', () => publisher.summary(summary()))
  await attempt('An output', () => {
    for (const [name, value] of Object.entries(renderOutputs(report, paths))) publisher.output(name, value)
  })
  const willFail = reported.willFail || unusable !== null
  const limit = Math.min(sinks.annotations, willFail ? KEPT_ANNOTATIONS - 1 : KEPT_ANNOTATIONS)
  const alreadyAnnotated = (id: number): readonly Annotation[] => reported.annotations.get(id) ?? []
  for (const annotation of renderAnnotations(report, { limit, ownRun: reported.isOwnRun, alreadyAnnotated })) publisher.annotate(annotation)
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
const writeFiles = async (report: Report, shown: Pick<Sinks, 'timeline'>, files: Files): Promise<Written> => {
  const { attempt, lost } = createAttempts()
  const told = (): Report => withNotes(report, lost())
  const writeReport = (): Promise<void> => files.write(REPORT, reportJsonPieces(told()))
  const noLogs = await attempt(LOGS, () => files.makeFolder(LOGS))
  const noReport = await attempt(REPORT, writeReport)
  const noDigest = await attempt(DIGEST, () => files.write(DIGEST, renderDigest(report)))
  const rendered = renderSummary(told(), shown)
  const noSummary = await attempt(SUMMARY, () => files.write(SUMMARY, rendered.full))
  // Where that fails the report is there all the same, but for this note.
  if (noReport === null && (noSummary !== null || noDigest !== null)) await writeReport().catch(() => {})
  const pathOf = (name: string, error: ReportError | null): string => (error === null ? files.pathOf(name) : '')
  return {
    attempt,
    lost,
    report,
    paths: {
      report: pathOf(REPORT, noReport),
      summary: pathOf(SUMMARY, noSummary),
      digest: pathOf(DIGEST, noDigest),
      logsDir: pathOf(LOGS, noLogs)
    },
    summary: () => (noSummary === null ? rendered : renderSummary(told(), shown)).fitted,
    unusable: isOfFolder(noReport) && isOfFolder(noSummary) ? describeError(noReport) : null,
    isDiskFull: [noReport, noSummary, noDigest].some((error) => error?.kind === 'disk_full')
  }
}

interface Attempts {
  /** Does what may fail, and says how it failed. */
  readonly attempt: (what: string, work: () => void | Promise<void>) => Promise<ReportError | null>
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
        if (!isExpected(error)) throw error
        const why = describeError(error)
        failed.set(why, [...(failed.get(why) ?? []), what])
        return error
      }
    },
    lost: () => [...failed].map(([why, what]) => `${what.join(', ')} could not be written: ${why}`)
  }
}

const withNotes = (report: Report, lost: readonly string[]): Report => ({
  ...report,
  notes: [...report.notes, ...lost.map((message): Note => ({ kind: 'not_written', message }))]
})
