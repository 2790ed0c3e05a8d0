/** A failed job, its annotations and its failing step's lines → a failure. Pure: reads nothing, never throws. */
import type { StepLines } from '../log/cut.ts'
import type { StepLine } from '../log/step-lines.ts'
import type { Cause, Finding } from '../model/report.ts'
import type { Annotation, Job } from '../model/run.ts'
import type { TimeLimit } from '../ports.ts'
import { findCause } from './cause.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { chooseExcerpt } from './excerpt.ts'
import { findFailingSteps } from './failing-step.ts'
import { findIssues, type MatcherSets } from './findings.ts'
import type { Ungrouped } from './group.ts'
import { writeMessage } from './message.ts'
import { createPathMapper, shortenPaths } from './paths.ts'
import { prepareLines } from './prepared.ts'
import { scopeLines } from './scope.ts'
import { type Selection, selectBlocks } from './select.ts'
import { unnumberedExcerpt, unnumberedFindings } from './unnumbered.ts'

export interface DiagnosisInput {
  readonly repository: string
  readonly job: Job
  readonly allowedToFail: boolean
  readonly annotations: readonly Annotation[]
  /** Where the failing step stands in the log; null when that is not known. */
  readonly cut: StepLines | null
  /** Whether the job's log could be read at all. */
  readonly logRead: boolean
  /** The lines of the failing step; empty when there is no log. */
  readonly lines: readonly StepLine[]
  /** Whether the lines' numbers are those of the job's log. */
  readonly isNumbered: boolean
  readonly excerptLines: number
  readonly matchers: MatcherSets
  readonly limit: TimeLimit
}

export interface Diagnosis {
  readonly failure: Ungrouped
  /** Owners of the user's matchers that took too long. */
  readonly droppedMatchers: readonly string[]
  /** Whether what failed was found, not only that something did; true also where the log is not to blame, so that more lines would tell nothing. */
  readonly isExplained: boolean
}

export const diagnose = (input: DiagnosisInput): Diagnosis => {
  const { job, annotations, cut } = input
  const { step, others } = findFailingSteps(job)
  const lines = scopeLines(input.lines)
  const cause = findCause(job, step, input.lines, annotations)
  // A cancelled step did nothing wrong, and without a failed step there is nothing to blame.
  const blamed = (step !== null || job.steps.length === 0) && BLAMES_LOG.has(cause.cause)
  const toPath = createPathMapper(input.repository)
  const prepared = step !== null || blamed ? prepareLines(lines) : []
  const matched = blamed ? findIssues({ printed: lines, prepared }, input.matchers, toPath, input.limit) : { findings: [], dropped: [] }
  const evidence = gatherEvidence(blamed ? prepared : [], matched.findings, toPath)
  const selection = selectBlocks(evidence)
  // Without a step nothing is claimed: which lines are the failing ones is a guess then.
  const findings = step === null ? [] : primaryFirst(evidence, selection)
  const excerpt = chooseExcerpt(prepared, selection, input.excerptLines)
  const sentence = writeMessage({
    job,
    step,
    cause,
    logRead: input.logRead,
    evidence,
    selection,
    annotations: annotations.filter(({ level }) => level === 'failure').map((annotation) => annotation.message)
  })
  const named = (one: { readonly number: number; readonly name: string }): { readonly number: number; readonly name: string } => ({
    number: one.number,
    name: one.name
  })
  const [first] = selection.causes
  const told = (first === undefined ? undefined : prepared[first.head]?.number) ?? chooseExcerpt(prepared, selection, 1)[0]?.line ?? null
  return {
    failure: {
      jobId: job.id,
      jobName: job.name,
      attempt: job.attempt,
      step: step === null ? null : named(step),
      cause: cause.cause,
      exitCode: cause.exitCode,
      message: shortenPaths(sentence, toPath),
      excerpt: input.isNumbered ? excerpt : unnumberedExcerpt(excerpt),
      findings: input.isNumbered ? findings : unnumberedFindings(findings),
      otherFailedSteps: others.map(named),
      url: linkTo(job, step?.number ?? null, cut, told),
      stepFirstLine: cut === null || cut.certainty === 'window' ? null : cut.firstLine,
      allowedToFail: input.allowedToFail
    },
    droppedMatchers: matched.dropped,
    isExplained: !BLAMES_LOG.has(cause.cause) || first !== undefined
  }
}

/** What the headline is about comes first, everything else in the order of the log. */
const primaryFirst = ({ findings, lines }: Evidence, { causes }: Selection): readonly Finding[] => {
  const numbers = new Set((causes[0]?.lines ?? []).map((at) => lines[at]?.number))
  const isPrimary = ({ logLine, severity }: Finding): boolean => severity === 'error' && logLine !== null && numbers.has(logLine)
  return [...findings.filter(isPrimary), ...findings.filter((finding) => !isPrimary(finding))]
}

const BLAMES_LOG: ReadonlySet<Cause> = new Set(['exit_code', 'action_error', 'out_of_memory', 'disk_full', 'timed_out', 'unknown'])

/** GitHub's own anchor: `#step:<step number>:<line within the step's log>`, where that is certain. */
const linkTo = (job: Job, step: number | null, cut: StepLines | null, line: number | null): string => {
  if (step === null) return job.url
  if (cut === null || cut.certainty === 'window' || line === null || line < cut.firstLine) return `${job.url}#step:${step}:1`
  return `${job.url}#step:${step}:${line - cut.firstLine + 1}`
}
