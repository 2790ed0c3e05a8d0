/** The report as a check run: its name, its words, and an annotation for each error whose place is sure. */
import { CHECK_ANNOTATIONS } from '../model/budgets.ts'
import type { CheckAnnotation, CheckRun } from '../model/check-run.ts'
import type { Failure, Finding, Report } from '../model/report.ts'
import type { Annotation } from '../model/run.ts'
import { annotationText, isAnnotated, isPath, place32, plainPath } from './annotations.ts'
import { renderDigest } from './digest.ts'
import { renderPlainHeadline } from './headline.ts'
import { findingUrl } from './links.ts'
import { countOf } from './numbers.ts'
import { type FailureSet, failedJobs, groupFailures } from './selection.ts'
import { singleLine } from './visible.ts'

/** A name of our own stands before the workflow's, which a pull request can change: so it never is the name of another check. */
const NAME = 'Workflow Run Report'
const NAME_LIMIT = 100
/** "Only 65535 characters are allowed" is what GitHub answers to more. */
const SUMMARY_LIMIT = 65_535

export interface RenderedCheckRun {
  /** null: the run's commit is not known, so there is nothing to put it on. */
  readonly run: CheckRun | null
  /** Most useful first, at most {@link CHECK_ANNOTATIONS.all}. */
  readonly annotations: readonly CheckAnnotation[]
  /** How many places were left out. */
  readonly omitted: number
}

/** @param alreadyAnnotated what a job has annotated by itself, as far as that is known: it is not said again */
export const renderCheckRun = (report: Report, alreadyAnnotated: (jobId: number) => readonly Annotation[]): RenderedCheckRun => {
  const all = annotationsOf(report, alreadyAnnotated)
  const annotations = all.slice(0, CHECK_ANNOTATIONS.all)
  const omitted = all.length - annotations.length
  const { id, attempt, name, headSha, url } = report.run
  if (headSha === null) return { run: null, annotations, omitted }
  const workflow = singleLine(name ?? '', NAME_LIMIT)
  const more = omitted === 0 ? '' : `\n${countOf(annotations.length, 'error')} are annotated; ${omitted} more are in report.json.\n`
  const run: CheckRun = {
    name: workflow === '' ? NAME : `${NAME}: ${workflow}`,
    externalId: `${id}/${attempt ?? 'unknown'}`,
    sha: headSha,
    url,
    conclusion: isFailed(report) ? 'failure' : 'neutral',
    title: renderPlainHeadline(report),
    summary: `${renderDigest(report)}${more}`.slice(0, SUMMARY_LIMIT)
  }
  return { run, annotations, omitted }
}

const isFailed = (report: Report): boolean => failedJobs(report).length > 0 || (report.jobs.length === 0 && report.failures.length > 0)

/** Each place once; of every group its first error, then of every group its second, and so on. */
const annotationsOf = (report: Report, known: (jobId: number) => readonly Annotation[]): readonly CheckAnnotation[] => {
  const ofGroups = groupFailures(report).map((set) => {
    const [first, ...others] = set.filter(({ allowedToFail }) => !allowedToFail)
    return first === undefined ? [] : ofGroup(report, [first, ...others], known)
  })
  const byTurn = ofGroups.flatMap((group) => group.map((annotation, turn) => ({ annotation, turn }))).sort((a, b) => a.turn - b.turn)
  return [...new Map(byTurn.map(({ annotation }) => [placeOf(annotation), annotation])).values()]
}

const ofGroup = (report: Report, failures: FailureSet, known: (jobId: number) => readonly Annotation[]): readonly CheckAnnotation[] => {
  const found = failures.flatMap((failure) =>
    failure.findings.flatMap((finding) => {
      const annotation = toAnnotation(report, failures, failure, finding)
      return annotation === null || isAnnotated(failure, { file: annotation.path, line: annotation.line }, known) ? [] : [annotation]
    })
  )
  return [...new Map(found.toReversed().map((annotation) => [placeOf(annotation), annotation])).values()].reverse()
}

const placeOf = ({ path, line, message }: CheckAnnotation): string => `${path}:${line}:${message.split('\n', 1)[0]}`

const toAnnotation = (report: Report, failures: FailureSet, failure: Failure, finding: Finding): CheckAnnotation | null => {
  const { severity, file, message, code } = finding
  if (severity !== 'error' || file === null || !isPath(file) || findingUrl(report, finding) === null) return null
  // As the runner does with an error that names no line.
  const line = place32(finding.line) ?? 1
  const what = code === null || message.includes(code) ? message : `${code}: ${message}`
  return {
    path: plainPath(file),
    line,
    column: finding.line === line ? place32(finding.column) : null,
    ...annotationText(failures, failure, message.trim() === '' ? failure.message : what)
  }
}
