/** A failed job, its annotations and its failing step's lines → a failure. Pure but for the CPU time that it spends: reads nothing, never throws. */

import { findFailingSteps } from '../jobs/failing-step.ts'
import type { StepLines } from '../log/steps/cut.ts'
import type { SetUp } from '../log/steps/set-up.ts'
import type { ExcerptLine, Finding } from '../model/report.ts'
import type { Job, Step } from '../model/run.ts'
import { type Comparison, knownBy, raised } from './baseline/comparison.ts'
import { type CauseFound, findCause, findCauseAtEnd } from './cause.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { chooseExcerpt, chooseLastLines, withoutNumbers } from './excerpt.ts'
import { findExhausted } from './exhausted.ts'
import type { Ungrouped } from './group.ts'
import { type HeadlineInput, isUnexplained, writeHeadline } from './headline/headline.ts'
import { inTurn, once, runLoop } from './loop.ts'
import { shortenPaths } from './paths.ts'
import { indexOfNumber } from './places/by-line.ts'
import { type PreparedLine, prepareLines, scopeLines } from './prepared.ts'
import { bestRun } from './rank/likely.ts'
import { BLAMES_LOG, createReading, type StepToRead, type Told } from './reading.ts'
import { findReproduction } from './reproduce/reproduction.ts'
import { findTestCommand } from './reproduce/test-command.ts'
import { retrySignOf } from './retry/sign.ts'
import { type Selection, selectBlocks } from './select.ts'
import { scriptOf, silentCommand } from './silent-command.ts'
import { ranAbove } from './what-ran.ts'
import { UNEXPLAINED } from './without-log.ts'

export interface DiagnosisInput extends StepToRead {
  readonly allowedToFail: boolean
  /** Where the failing step stands in the log; null when that is not known. */
  readonly cut: StepLines | null
  readonly setUp?: SetUp
  /** Why the job's log was not read; null when it was. */
  readonly unreadBecause: string | null
  /** Whether the lines' numbers are those of the job's log. */
  readonly isNumbered: boolean
  readonly excerptLines: number
}

export interface Diagnosis extends Pick<Told, 'usedMs' | 'skippedLines' | 'areUsersCutShort'> {
  readonly failure: Ungrouped
  /** Whether what failed was found, not only that something did; true also where the log is not to blame, so that more lines would tell nothing. */
  readonly isExplained: boolean
  /** Whether it was given up before its end: then the failure holds what was known by then. */
  readonly isCutShort: boolean
  /** The failing step's lines beside those of the baseline; null: there is none, or the work was given up. */
  readonly compared: Pick<Comparison, 'lines' | 'newLines' | 'isUsed'> | null
}

export const diagnose = async (input: DiagnosisInput): Promise<Diagnosis> => {
  const { job, lines, annotations, cpu } = input
  const reading = createReading(input)
  // Of most jobs of a large run no log is read: a piece of work each would take longer than all the rest of its report.
  if (lines.length === 0 && annotations.length === 0) return conclude(input, findCause(job, findFailingSteps(job).step, [], []), reading.told())
  let whole = null as Diagnosis | null
  const concludeWhole = (): void => {
    const told = reading.told()
    if (told.cause !== null && !told.isPartLost) whole = conclude(input, told.cause, told)
  }
  const { isDone } = await runLoop(inTurn([() => reading, () => once(concludeWhole)]), cpu)
  return isDone && whole !== null ? whole : giveUp(input, reading.told())
}

/** Lines of the step's end that are looked at beyond those that are shown: some are the runner's own. */
const SPARE_LINES = 100

/** And findings that are taken over: nothing bounds the work on them any more. */
const MAX_FINDINGS = 250

/** What is known without any further search: the step, the exit code, what the matchers found so far, and the step's end. */
const giveUp = (input: DiagnosisInput, told: Told): Diagnosis => {
  const end = prepareLines(scopeLines(input.lines.slice(-input.excerptLines - SPARE_LINES)))
  const cause = told.cause ?? findCauseAtEnd(input.lines)
  return {
    ...conclude(
      input,
      cause,
      { ...told, isBlamed: false, prepared: end, scores: [], blocks: [], findings: told.findings.slice(0, MAX_FINDINGS) },
      true
    ),
    isExplained: false
  }
}

/** What the lines tell together. */
const conclude = (input: DiagnosisInput, stated: CauseFound, told: Told, isCutShort = false): Diagnosis => {
  const { job, cut, isNumbered, toPath } = input
  const { prepared, usedMs, skippedLines, areUsersCutShort } = told
  const { step, others } = findFailingSteps(job)
  const comparison = isCutShort ? null : told.comparison
  const isKnown = knownBy(comparison, prepared)
  const scores = comparison?.isUsed === true ? raised(told.scores, comparison, isKnown) : told.scores
  const evidence = gatherEvidence(told.isBlamed ? prepared : [], told.blocks, told.findings, toPath, scores, told.complete, isKnown)
  const selection = selectBlocks(evidence)
  // Proof counts only beside everything else that the step told.
  const exhausted = UNEXPLAINED.has(stated.cause) && !isCutShort ? findExhausted(evidence, selection, stated.exitCode) : null
  const cause: CauseFound = exhausted === null ? stated : { ...exhausted, exitCode: stated.exitCode }
  const [first] = selection.causes
  const toHeadline: HeadlineInput = {
    job,
    step,
    cause,
    unreadBecause: input.unreadBecause,
    evidence,
    selection,
    shorten: (text) => shortenPaths(text, toPath),
    silentCommand: () => silentCommand(input.lines),
    script: () => scriptOf(input.lines),
    permissions: input.setUp?.permissions ?? [],
    ranAt: (at) => ranAbove(input.lines, evidence.lines[at]?.number ?? 0),
    annotations: input.annotations.filter(({ level }) => level === 'failure').map(({ message }) => message),
    isCutShort
  }
  const sentence = writeHeadline(toHeadline)
  const isUnread = input.unreadBecause !== null && step !== null && isUnexplained(toHeadline)
  // Without a step nothing is claimed: which lines are the failing ones is a guess then.
  const findings = step === null ? [] : primaryFirst(evidence, selection)
  const chosen = chooseExcerpt(prepared, selection, input.excerptLines, evidence.scores, isKnown)
  const excerpt = comparison === null ? chosen : marked(chosen, prepared, comparison)
  const lastLines = input.excerptLines === 0 ? [] : chooseLastLines(prepared)
  // A cause that passing runs print too is pointed at where there is nothing else only.
  const likely = first !== undefined && isKnown(first.head) ? (bestRun(evidence)?.peak ?? first.head) : null
  const line =
    (likely !== null && !isKnown(likely) ? prepared[likely]?.number : null) ??
    (first === undefined ? findings.find(({ severity }) => severity === 'error')?.logLine : prepared[first.head]?.number) ??
    chooseExcerpt(prepared, selection, 1, evidence.scores, isKnown)[0]?.line ??
    null
  const failure: Ungrouped = {
    jobId: job.id,
    jobName: job.name,
    attempt: job.attempt,
    step: step === null ? null : named(step),
    cause: cause.cause,
    exitCode: cause.exitCode,
    message: sentence,
    excerpt: isNumbered ? excerpt : withoutNumbers(excerpt),
    lastLines: isNumbered ? lastLines : lastLines.map(({ text }) => ({ line: null, text })),
    findings: isNumbered ? findings : findings.map((finding) => ({ ...finding, logLine: null })),
    otherFailedSteps: others.map(named),
    url: linkTo(job, step, cut, line),
    stepFirstLine: cut === null || cut.certainty === 'window' ? null : cut.firstLine,
    allowedToFail: input.allowedToFail,
    tool: first?.rule.source ?? null,
    ...(isUnread ? { isUnread } : {}),
    baseline: null,
    retry: retrySignOf(cause, evidence, selection, isUnread ? '' : sentence),
    reproduction:
      step === null
        ? null
        : findReproduction({ jobName: job.name, lines: input.lines, isNumbered, cut, container: input.setUp?.container ?? null }, (script) =>
            findTestCommand({ selection, headline: sentence, lines: prepared, toPath }, script)
          )
  }
  const isExplained = !BLAMES_LOG.has(cause.cause) || first !== undefined
  const compared = comparison === null ? null : { lines: comparison.lines, newLines: comparison.newLines, isUsed: comparison.isUsed }
  return { failure, isExplained, isCutShort, compared, usedMs, skippedLines, areUsersCutShort }
}

/** The lines of an excerpt, of each whether it is new. */
const marked = (excerpt: readonly ExcerptLine[], lines: readonly PreparedLine[], { isNew }: Comparison): readonly ExcerptLine[] =>
  excerpt.map((line) => {
    const at = line.line === null ? -1 : indexOfNumber(lines, line.line)
    return { ...line, isNew: at < 0 ? null : isNew[at] === true }
  })

const named = ({ number, name }: Step): Pick<Step, 'number' | 'name'> => ({ number, name })

/** Findings of the first cause come first, everything else in the order of the log. */
const primaryFirst = ({ findings, lines }: Evidence, { causes }: Selection): readonly Finding[] => {
  const numbers = new Set((causes[0]?.lines ?? []).map((at) => lines[at]?.number))
  const isPrimary = ({ logLine, severity }: Finding): boolean => severity === 'error' && logLine !== null && numbers.has(logLine)
  return [...findings.filter(isPrimary), ...findings.filter((finding) => !isPrimary(finding))]
}

/**
 * GitHub's own anchor: `#step:<step number>:<line within the step's log>`, where that is certain.
 *
 * @param line of the job's log
 */
const linkTo = (job: Job, step: Step | null, cut: StepLines | null, line: number | null): string => {
  if (step === null) return job.url
  const isCertain = cut !== null && cut.certainty !== 'window' && line !== null && line >= cut.firstLine
  return `${job.url}#step:${step.number}:${isCertain ? line - cut.firstLine + 1 : 1}`
}
