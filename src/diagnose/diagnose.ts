/** A failed job, its annotations and its failing step's lines → a failure. Pure but for the CPU time that it spends: reads nothing, never throws. */

import { findFailingSteps } from '../jobs/failing-step.ts'
import type { StepLines } from '../log/steps/cut.ts'
import type { ExcerptLine, Finding } from '../model/report.ts'
import type { Job, Step } from '../model/run.ts'
import { type CauseFound, findCause, findCauseAtEnd } from './cause.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { chooseExcerpt } from './excerpt.ts'
import type { Ungrouped } from './group.ts'
import { writeMessage } from './headline.ts'
import { runLoop } from './loop.ts'
import { createPathMapper, type PathMapper, shortenPaths } from './paths.ts'
import { prepareLines } from './prepared.ts'
import { BLAMES_LOG, createReading, NOTHING_TOLD, type StepToRead, type Told } from './reading.ts'
import { scopeLines } from './scope.ts'
import { type Selection, selectBlocks } from './select.ts'
import { unnumberedExcerpt, unnumberedFindings } from './unnumbered.ts'

export interface DiagnosisInput extends StepToRead {
  readonly allowedToFail: boolean
  /** Where the failing step stands in the log; null when that is not known. */
  readonly cut: StepLines | null
  /** Whether the job's log could be read at all. */
  readonly logRead: boolean
  /** Whether the lines' numbers are those of the job's log. */
  readonly isNumbered: boolean
  readonly excerptLines: number
}

export interface Diagnosis {
  readonly failure: Ungrouped
  /** CPU time that the user's matchers took, in milliseconds, by owner: what was given, and what they took here. */
  readonly usedMs: ReadonlyMap<string, number>
  /** Whether what failed was found, not only that something did; true also where the log is not to blame, so that more lines would tell nothing. */
  readonly isExplained: boolean
  /** Whether it was given up before its end: then the failure holds what was known by then. */
  readonly isCutShort: boolean
  /** Lines that were left out because each took too long. */
  readonly skippedLines: number
  /** The user's matchers did not get through: together they take too long. */
  readonly areUsersCutShort: boolean
}

export const diagnose = async (input: DiagnosisInput): Promise<Diagnosis> => {
  // Of most jobs of a large run no log is read: a piece of work each would take longer than all the rest of its report.
  if (input.lines.length === 0 && input.annotations.length === 0) return withoutText(input)
  const reading = createReading(input, (cause, told) => conclude(input, cause, told))
  const { isDone } = await runLoop(reading, input.cpu)
  const { cause, told, concluded } = reading.result()
  if (!isDone || concluded === null) return giveUp(input, cause ?? findCauseAtEnd(input.lines), told)
  const { usedMs, skipped, areUsersCutShort } = told
  return { ...concluded, usedMs, isCutShort: false, skippedLines: skipped, areUsersCutShort }
}

/** A job of which nothing was read that somebody else wrote. */
const withoutText = (input: DiagnosisInput): Diagnosis => {
  const { job, matchers } = input
  const concluded = conclude(input, findCause(job, findFailingSteps(job).step, [], []), NOTHING_TOLD)
  return { ...concluded, usedMs: matchers.usedMs, isCutShort: false, skippedLines: 0, areUsersCutShort: false }
}

/** What all of the lines tell together. */
const conclude = (input: DiagnosisInput, cause: CauseFound, told: Told): Pick<Diagnosis, 'failure' | 'isExplained'> => {
  const { step } = findFailingSteps(input.job)
  const toPath = createPathMapper(input.repository)
  const evidence = gatherEvidence(told.blamed ? told.prepared : [], told.blocks, told.findings, toPath)
  const selection = selectBlocks(evidence)
  const [first] = selection.causes
  const shown = chooseExcerpt(told.prepared, selection, 1)[0]?.line ?? null
  const failure = toFailure(input, cause, {
    toPath,
    evidence,
    selection,
    // Without a step nothing is claimed: which lines are the failing ones is a guess then.
    findings: step === null ? [] : primaryFirst(evidence, selection),
    excerpt: chooseExcerpt(told.prepared, selection, input.excerptLines),
    line: (first === undefined ? undefined : told.prepared[first.head]?.number) ?? shown,
    isCutShort: false
  })
  return { failure, isExplained: !BLAMES_LOG.has(cause.cause) || first !== undefined }
}

/** Lines of the step's end that are looked at beyond those that are shown: some are the runner's own. */
const SPARE_LINES = 100

/** What is known without any further search: the step, the exit code, what the matchers found so far, and the step's end. */
const giveUp = (input: DiagnosisInput, cause: CauseFound, { findings: matched, usedMs, skipped, areUsersCutShort }: Told): Diagnosis => {
  const { step } = findFailingSteps(input.job)
  const end = prepareLines(scopeLines(input.lines.slice(-input.excerptLines - SPARE_LINES)))
  const toPath = createPathMapper(input.repository)
  const evidence = gatherEvidence([], [], matched, toPath)
  const selection = selectBlocks(evidence)
  const findings = step === null ? [] : evidence.findings
  const failure = toFailure(input, cause, {
    toPath,
    evidence,
    selection,
    findings,
    excerpt: chooseExcerpt(end, selection, input.excerptLines),
    line: findings.find(({ severity }) => severity === 'error')?.logLine ?? end.at(-1)?.number ?? null,
    isCutShort: true
  })
  return { failure, usedMs, isExplained: false, isCutShort: true, skippedLines: skipped, areUsersCutShort }
}

interface Facts {
  readonly toPath: PathMapper
  readonly evidence: Evidence
  readonly selection: Selection
  readonly findings: readonly Finding[]
  readonly excerpt: readonly ExcerptLine[]
  /** The line of the log that the failure links to. */
  readonly line: number | null
  readonly isCutShort: boolean
}

const toFailure = (
  input: DiagnosisInput,
  cause: CauseFound,
  { toPath, evidence, selection, findings, excerpt, line, isCutShort }: Facts
): Ungrouped => {
  const { job, cut, isNumbered } = input
  const { step, others } = findFailingSteps(job)
  const sentence = writeMessage({
    job,
    step,
    cause,
    logRead: input.logRead,
    evidence,
    selection,
    annotations: input.annotations.filter(({ level }) => level === 'failure').map((annotation) => annotation.message),
    isCutShort
  })
  const named = ({ number, name }: Step): Pick<Step, 'number' | 'name'> => ({ number, name })
  return {
    jobId: job.id,
    jobName: job.name,
    attempt: job.attempt,
    step: step === null ? null : named(step),
    cause: cause.cause,
    exitCode: cause.exitCode,
    message: shortenPaths(sentence, toPath),
    excerpt: isNumbered ? excerpt : unnumberedExcerpt(excerpt),
    findings: isNumbered ? findings : unnumberedFindings(findings),
    otherFailedSteps: others.map(named),
    url: linkTo(job, step?.number ?? null, cut, line),
    stepFirstLine: cut === null || cut.certainty === 'window' ? null : cut.firstLine,
    allowedToFail: input.allowedToFail
  }
}

/** What the headline is about comes first, everything else in the order of the log. */
const primaryFirst = ({ findings, lines }: Evidence, { causes }: Selection): readonly Finding[] => {
  const numbers = new Set((causes[0]?.lines ?? []).map((at) => lines[at]?.number))
  const isPrimary = ({ logLine, severity }: Finding): boolean => severity === 'error' && logLine !== null && numbers.has(logLine)
  return [...findings.filter(isPrimary), ...findings.filter((finding) => !isPrimary(finding))]
}

/** GitHub's own anchor: `#step:<step number>:<line within the step's log>`, where that is certain. */
const linkTo = (job: Job, step: number | null, cut: StepLines | null, line: number | null): string => {
  if (step === null) return job.url
  if (cut === null || cut.certainty === 'window' || line === null || line < cut.firstLine) return `${job.url}#step:${step}:1`
  return `${job.url}#step:${step}:${line - cut.firstLine + 1}`
}
