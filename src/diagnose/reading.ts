/** Reads a failing step's lines: the whole work on them as one loop, and what is known of them at any time. */

import { findFailingSteps } from '../jobs/failing-step.ts'
import type { StepLine } from '../log/steps/step-lines.ts'
import type { CpuBudget } from '../model/ports.ts'
import type { Cause, Finding } from '../model/report.ts'
import type { Annotation, Job } from '../model/run.ts'
import { type Comparison, type ComparisonLoop, compareLines } from './baseline/comparison.ts'
import type { KnownLines } from './baseline/known-lines.ts'
import { type Block, createBlockSearch } from './blocks.ts'
import { type CauseFound, findCause } from './cause.ts'
import { toFindings } from './findings.ts'
import { counted, inTurn, type Loop, once } from './loop.ts'
import type { ToolMatchers } from './matchers/built-in.ts'
import { type BuiltInSearch, createBuiltInSearch } from './matchers/built-in-search.ts'
import type { Hit } from './matchers/matcher-engine.ts'
import type { ProblemMatcher } from './matchers/matcher-file.ts'
import { createUserSearch, type UserSearch } from './matchers/user-search.ts'
import type { PathMapper } from './paths.ts'
import { createClueSearch } from './places/clues.ts'
import { type Completion, createCompletion } from './places/complete.ts'
import { createPreparation, type PreparedLine, scopeLines } from './prepared.ts'
import { createRanking } from './rank/ranking.ts'
import { indexTexts } from './text-index.ts'

/** Causes for which the step's lines are to blame. */
export const BLAMES_LOG: ReadonlySet<Cause> = new Set(['exit_code', 'action_error', 'out_of_memory', 'disk_full', 'timed_out', 'unknown'])

/** Which problem matchers watch. Sets do not reset each other, and neither do the built-in tools. */
export interface MatcherSets {
  readonly builtIn: readonly ToolMatchers[]
  readonly users: readonly ProblemMatcher[]
  /** CPU time that matchers of the user's took before, in milliseconds, by owner. */
  readonly usedMs: ReadonlyMap<string, number>
}

/** A failing step, and what it is read with. */
export interface StepToRead {
  readonly job: Job
  readonly annotations: readonly Annotation[]
  /** The lines of the failing step; empty when there is no log. */
  readonly lines: readonly StepLine[]
  /** Paths of the repository whose run is reported. */
  readonly toPath: PathMapper
  readonly matchers: MatcherSets
  /** The lines of a passing log of the same job; null: there is none. */
  readonly baseline: KnownLines | null
  readonly cpu: CpuBudget
}

/** What the lines tell, as far as they were read. */
export interface Told {
  /** null: not found yet. */
  readonly cause: CauseFound | null
  /** Whether the lines are to blame at all. */
  readonly isBlamed: boolean
  readonly prepared: readonly PreparedLine[]
  /** For each prepared line how likely it tells why the step failed ({@link createRanking}); empty when not all were scored. */
  readonly scores: readonly number[]
  /** The prepared lines beside those of the baseline; null: there is none, or not all were compared. */
  readonly comparison: Comparison | null
  readonly blocks: readonly Block[]
  readonly findings: readonly Finding[]
  /** What the lines say about where files lie. */
  readonly complete: Completion
  /** {@link MatcherSets.usedMs} with what they took here. */
  readonly usedMs: ReadonlyMap<string, number>
  /** Lines that were left out because each took too long. */
  readonly skippedLines: number
  /** The user's matchers did not get through: together they take too long. */
  readonly areUsersCutShort: boolean
  /** A part is missing as a whole: the others would tell less than they seem to. */
  readonly isPartLost: boolean
}

export const createReading = (input: StepToRead): Loop & { readonly told: () => Told } => {
  const { job, toPath, matchers, cpu } = input
  const { step } = findFailingSteps(job)
  let cause: CauseFound | null = null
  let isBlamed = false
  let printed: readonly StepLine[] = []
  let prepared: readonly PreparedLine[] = []
  let scores: readonly number[] = []
  let compared: ComparisonLoop | null = null
  let blocks: readonly Block[] = []
  let texts = indexTexts([])
  let builtIn: BuiltInSearch | null = null
  let users: UserSearch | null = null
  let complete: Completion = createCompletion(createClueSearch([], toPath).clues, toPath)
  let skippedLines = 0
  let isPartLost = false

  const skippedOne = (): void => {
    skippedLines++
  }
  const blame = (): void => {
    const found = findCause(job, step, input.lines, input.annotations)
    printed = scopeLines(input.lines)
    // A cancelled step did nothing wrong, and without a failed step there is nothing to blame.
    isBlamed = (step !== null || job.steps.length === 0) && BLAMES_LOG.has(found.cause)
    // Last, for without it nothing of this counts.
    cause = found
  }
  const prepare = (): Loop => {
    const preparation = createPreparation(step !== null || isBlamed ? printed : [])
    prepared = preparation.prepared
    return counted(preparation, skippedOne)
  }
  const compare = (known: KnownLines): Loop => {
    compared = compareLines(prepared, known)
    return counted(compared, skippedOne)
  }
  const { baseline } = input
  const toSearch = (): readonly PreparedLine[] => (isBlamed ? prepared : [])
  const searchBlocks = (): Loop => {
    texts = indexTexts(toSearch().map(({ untagged }) => untagged))
    const search = createBlockSearch(toSearch(), texts, (file) => toPath(file, null) !== null)
    blocks = search.blocks
    return counted(search, skippedOne)
  }
  const rank = (): Loop => {
    const ranking = createRanking(toSearch(), undefined, wantedIn(toSearch(), blocks, builtIn?.hits ?? []))
    scores = ranking.scores
    return counted(ranking, skippedOne)
  }
  const searchBuiltIn = (): Loop => {
    builtIn = createBuiltInSearch(toSearch(), texts, matchers.builtIn)
    return counted(builtIn, skippedOne)
  }
  const searchUsers = (): Loop => {
    users = createUserSearch(isBlamed ? printed : [], matchers.users, { usedMs: matchers.usedMs, cpuTime: cpu.cpuTime })
    return users
  }
  const searchClues = (): Loop => {
    const hasPlaces = blocks.some(({ position }) => position !== null) || [builtIn, users].some((search) => (search?.hits.length ?? 0) > 0)
    const search = createClueSearch(isBlamed && hasPlaces ? input.lines : [], toPath)
    complete = createCompletion(search.clues, toPath)
    return search
  }
  return {
    ...inTurn(
      [
        () => once(blame),
        prepare,
        ...(baseline === null ? [] : [() => compare(baseline)]),
        searchBlocks,
        searchBuiltIn,
        rank,
        searchUsers,
        searchClues
      ],
      () => {
        isPartLost = true
      }
    ),
    told: () => ({
      cause,
      isBlamed,
      prepared,
      scores: scores.length === prepared.length ? scores : [],
      comparison: compared !== null && compared.comparison().isNew.length === prepared.length ? compared.comparison() : null,
      blocks,
      findings: toFindings([...(users?.hits ?? []), ...(builtIn?.hits ?? [])], toPath),
      complete,
      usedMs: users?.usedMs ?? matchers.usedMs,
      skippedLines: skippedLines + (users?.skipped() ?? 0),
      areUsersCutShort: users?.isCutShort() ?? false,
      isPartLost
    })
  }
}

/** In a step of more lines only those near a certain failure, and its last ones, are ranked: nothing else would be shown beside it. */
const CROWDED = 2_000
/** A tool's own shape of a failure. */
const CERTAIN = 8
/** So many failures are shown at most, with so many lines around them, and so many at the end. */
const MOST = 100
const AROUND = 50
const LAST = 300

const wantedIn = (lines: readonly PreparedLine[], blocks: readonly Block[], hits: readonly Hit[]): ((at: number) => boolean) => {
  const certain = blocks.filter(({ rule }) => rule.class === 'failure' && rule.strength >= CERTAIN).slice(0, MOST)
  if (lines.length <= CROWDED || certain.length + hits.length === 0) return () => true
  const numbers = new Set(hits.slice(0, MOST).map(({ logLine }) => logLine))
  const wanted = new Uint8Array(lines.length).fill(1, Math.max(0, lines.length - LAST))
  const want = (from: number, to: number): unknown => wanted.fill(1, Math.max(0, from - AROUND), to + AROUND)
  for (const { head, end } of certain) want(head, end)
  lines.forEach(({ number }, at) => {
    if (numbers.has(number)) want(at, at)
  })
  return (at) => wanted[at] === 1
}
