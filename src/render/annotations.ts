/** The error annotations that this step emits for the failures of a report. */

import { cutText } from '../log/text.ts'
import type { ErrorAnnotation } from '../model/ports.ts'
import type { Failure, Report } from '../model/report.ts'
import type { Annotation } from '../model/run.ts'
import { firstNames } from './numbers.ts'
import { type FailureSet, firstPosition, groupFailures, PATH_LIMIT, type Position } from './selection.ts'
import { singleLine, visibleLine, visibleLines } from './visible.ts'
import { causeSentence } from './words.ts'

/** What may be annotated. */
export interface AnnotationOptions {
  /** Most annotations; never more than ten, which is what the runner keeps of a step. */
  readonly limit: number
  /** Whether the reported run is our own: else file and line would land on another commit. */
  readonly ownRun: boolean
  /** What a job has annotated by itself, as far as that is known. */
  readonly alreadyAnnotated: (jobId: number) => readonly Annotation[]
}

/** The runner keeps so many errors of a step (actions/runner ExecutionContext). */
const STEP_LIMIT = 10
/** Longest title that the Checks API takes, in characters. */
const TITLE_LIMIT = 255
/** The runner cuts messages at 4,096 characters. */
const MESSAGE_LIMIT = 4000
const ADDRESS_LIMIT = 1000
/** The runner reads lines and columns as whole numbers of 32 bits. */
const LAST_LINE = 2 ** 31 - 1

/** A path as the API names it. */
export const plainPath = (path: string): string => path.replace(/^\.\//, '')

/** Whether a job itself has put an error at the place of one of its failures. */
export const isAnnotated = (
  { jobId }: Pick<Failure, 'jobId'>,
  position: Pick<Position, 'file' | 'line'> | null,
  known: AnnotationOptions['alreadyAnnotated']
): boolean => {
  if (position === null || jobId === null) return false
  const file = plainPath(position.file)
  return known(jobId).some((one) => one.level === 'failure' && plainPath(one.path) === file && one.startLine === position.line)
}

/** A path with characters that nobody sees or that move text is none that a person could find. */
export const isPath = (file: string): boolean => file.length <= PATH_LIMIT && file !== '' && visibleLine(file) === file

/** A line or column that the runner can read, else null. */
export const place32 = (number: number | null = null): number | null =>
  number !== null && Number.isInteger(number) && number >= 1 && number <= LAST_LINE ? number : null

/** Of a job's name in a list. */
const NAME_LIMIT = 100
const NAMES = 5

/** `The same failure in 52 jobs: a, b, c, d, e and 47 more jobs`. */
const alsoIn = (failures: FailureSet): string => {
  if (failures.length === 1) return ''
  const names = failures.map(({ jobName }) => singleLine(jobName ?? '', NAME_LIMIT))
  return `The same failure in ${failures.length} jobs: ${firstNames(names, NAMES, 'job')}`
}

const isSure = (failure: Failure): boolean => firstPosition(failure) !== null && firstPosition(failure)?.isUnsure !== true

/**
 * The words of an annotation: job and step; then what failed, in which jobs, the cause, and where to read on.
 *
 * @param failure the one of the group that the annotation is about
 * @param what its message
 */
export const annotationText = (failures: FailureSet, failure: Failure, what: string): Pick<ErrorAnnotation, 'title' | 'message'> => {
  const place = `${failure.jobName ?? 'The workflow could not start'}${failure.step === null ? '' : ` › ${failure.step.name}`}`
  const more = [alsoIn(failures), causeSentence(failure), cutText(visibleLines(failure.url), ADDRESS_LIMIT)].filter((line) => line !== '').join('\n')
  const message = visibleLines(what).trim() || 'The job failed.'
  return {
    title: singleLine(place, TITLE_LIMIT) || 'A job failed',
    message: more === '' ? cutText(message, MESSAGE_LIMIT) : `${cutText(message, MESSAGE_LIMIT - more.length - 1)}\n${more}`
  }
}

/** One annotation for a group, at the surest place of its failures. */
const render = (failures: FailureSet, ownRun: boolean): ErrorAnnotation => {
  const failure = failures.find(isSure) ?? failures[0]
  const told = ownRun ? firstPosition(failure) : null
  const position = told === null || !isPath(told.file) || told.isUnsure === true ? null : told
  return {
    ...annotationText(failures, failure, failure.message),
    file: position?.file ?? null,
    line: place32(position?.line),
    column: place32(position?.column)
  }
}

/**
 * The annotations to emit, most useful first: one for each cause that is known, but for what was allowed to fail, and for what a job itself has
 * put on the same line.
 */
export const renderAnnotations = (report: Report, options: AnnotationOptions): readonly ErrorAnnotation[] => {
  const most = Math.min(STEP_LIMIT, Math.max(0, Math.trunc(options.limit) || 0))
  return groupFailures(report)
    .flatMap((set): readonly FailureSet[] => {
      const [first, ...others] = set.filter(({ allowedToFail }) => !allowedToFail)
      return first === undefined ||
        set.every(({ isUnread }) => isUnread === true) ||
        set.some((failure) => isAnnotated(failure, firstPosition(failure), options.alreadyAnnotated))
        ? []
        : [[first, ...others]]
    })
    .slice(0, most)
    .map((set) => render(set, options.ownRun))
}
