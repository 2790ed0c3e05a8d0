/** Reads a failing step's lines: the whole work on them as one loop, and what is known of them at any time. */

import { findFailingSteps } from '../jobs/failing-step.ts'
import type { StepLine } from '../log/steps/step-lines.ts'
import type { CpuBudget } from '../model/ports.ts'
import type { Cause, Finding } from '../model/report.ts'
import type { Annotation, Job } from '../model/run.ts'
import { type Block, type BlockSearch, createBlockSearch } from './blocks.ts'
import { type CauseFound, findCause } from './cause.ts'
import { createIssueSearch, type IssueSearch, type MatcherSets } from './findings.ts'
import { counted, inTurn, type Loop, once } from './loop.ts'
import { createPathMapper } from './paths.ts'
import { createPreparation, type PreparedLine } from './prepared.ts'
import { RULES } from './rules/all.ts'
import { scopeLines } from './scope.ts'

/** Causes for which the step's lines are to blame. */
export const BLAMES_LOG: ReadonlySet<Cause> = new Set(['exit_code', 'action_error', 'out_of_memory', 'disk_full', 'timed_out', 'unknown'])

/** A failing step, and what it is read with. */
export interface StepToRead {
  /** `owner/name`. */
  readonly repository: string
  readonly job: Job
  readonly annotations: readonly Annotation[]
  /** The lines of the failing step; empty when there is no log. */
  readonly lines: readonly StepLine[]
  readonly matchers: MatcherSets
  readonly cpu: CpuBudget
}

/** What the lines tell, as far as they were read. */
export interface Told {
  /** Whether the lines are to blame at all. */
  readonly blamed: boolean
  readonly prepared: readonly PreparedLine[]
  readonly blocks: readonly Block[]
  readonly findings: readonly Finding[]
  /** CPU time that the user's matchers took, here and before, in milliseconds, by owner. */
  readonly usedMs: ReadonlyMap<string, number>
  readonly skipped: number
  readonly areUsersCutShort: boolean
}

export const NOTHING_TOLD: Told = { blamed: false, prepared: [], blocks: [], findings: [], usedMs: new Map(), skipped: 0, areUsersCutShort: false }

/** The whole work on a step's lines, and what is known of them at any time. */
interface Reading<T> extends Loop {
  readonly result: () => {
    /** null: not found yet. */
    readonly cause: CauseFound | null
    readonly told: Told
    /** null: not all was done, or something took too long. */
    readonly concluded: T | null
  }
}

/** @param conclude what the lines tell together, once all are read */
export const createReading = <T>(input: StepToRead, conclude: (cause: CauseFound, told: Told) => T): Reading<T> => {
  const { job, matchers, cpu } = input
  const { step } = findFailingSteps(job)
  const toPath = createPathMapper(input.repository)
  let known: { readonly lines: readonly StepLine[]; readonly cause: CauseFound; readonly blamed: boolean } | null = null
  let preparation: ReturnType<typeof createPreparation> | null = null
  let blocks: BlockSearch | null = null
  let issues: IssueSearch | null = null
  let concluded: T | null = null
  let skipped = 0
  let isLost = false
  const lost = (): void => {
    isLost = true
  }
  const skippedOne = (): void => {
    skipped++
  }
  const told = (): Told => {
    const found = issues?.found()
    return {
      blamed: known?.blamed ?? false,
      prepared: preparation?.prepared ?? [],
      blocks: blocks?.blocks ?? [],
      findings: found?.findings ?? [],
      usedMs: found?.usedMs ?? matchers.usedMs,
      skipped: skipped + (found?.skipped ?? 0),
      areUsersCutShort: found?.areUsersCutShort ?? false
    }
  }
  const findKnown = (): void => {
    const lines = scopeLines(input.lines)
    const cause = findCause(job, step, input.lines, input.annotations)
    // A cancelled step did nothing wrong, and without a failed step there is nothing to blame.
    known = { lines, cause, blamed: (step !== null || job.steps.length === 0) && BLAMES_LOG.has(cause.cause) }
  }
  const prepare = (): Loop => {
    preparation = createPreparation(known !== null && (step !== null || known.blamed) ? known.lines : [])
    return counted(preparation, skippedOne)
  }
  const searchBlocks = (): Loop => {
    blocks = createBlockSearch(known?.blamed === true ? (preparation?.prepared ?? []) : [], RULES, (file) => toPath(file, null) !== null)
    return counted(blocks, skippedOne)
  }
  const searchIssues = (): Loop => {
    const isBlamed = known?.blamed === true
    const lines = { printed: isBlamed ? (known?.lines ?? []) : [], prepared: isBlamed ? (preparation?.prepared ?? []) : [] }
    issues = createIssueSearch(lines, matchers, toPath, cpu.cpuTime)
    return issues
  }
  const concludeAll = (): void => {
    // Where a part is missing as a whole, the others would tell less than they seem to.
    if (known !== null && !isLost) concluded = conclude(known.cause, told())
  }
  return {
    ...inTurn([() => once(findKnown), prepare, searchBlocks, searchIssues, () => once(concludeAll)], lost),
    result: () => ({ cause: known?.cause ?? null, told: told(), concluded })
  }
}
