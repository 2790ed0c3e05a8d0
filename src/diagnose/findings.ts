/** Positions and messages that problem matchers read from a step's lines. */
import type { StepLine } from '../log/steps/step-lines.ts'
import type { Finding } from '../model/report.ts'
import { counted, inTurn, type Loop } from './loop.ts'
import { createBuiltInSearch } from './matchers/built-in-search.ts'
import type { ToolMatchers } from './matchers/likely-matchers.ts'
import type { Hit, Issue } from './matchers/matcher-engine.ts'
import type { ProblemMatcher } from './matchers/matcher-file.ts'
import { createUserSearch } from './matchers/user-search.ts'
import type { PathMapper } from './paths.ts'
import type { PreparedLine } from './prepared.ts'

/** Which matchers watch. Sets do not reset each other, and neither do the built-in tools. */
export interface MatcherSets {
  readonly builtIn: readonly ToolMatchers[]
  readonly users: readonly ProblemMatcher[]
  /** CPU time that matchers of the user's took before, in milliseconds, by owner. */
  readonly usedMs: ReadonlyMap<string, number>
}

/** What the matchers found so far. */
export interface Findings {
  readonly findings: readonly Finding[]
  /** {@link MatcherSets.usedMs} with what they took here. */
  readonly usedMs: ReadonlyMap<string, number>
  /** Lines that a matcher could not read in time. */
  readonly skipped: number
  /** The user's matchers did not get through: together they take too long. */
  readonly areUsersCutShort: boolean
}

/** A search with all matchers. */
export interface IssueSearch extends Loop {
  readonly found: () => Findings
}

/** A flood ends somewhere. */
const MAX_FINDINGS = 2_000

/** What the matchers read: a line as it was printed, and prepared. */
export interface MatchedLines {
  readonly printed: readonly StepLine[]
  /** The same lines, in the same order. */
  readonly prepared: readonly PreparedLine[]
}

/**
 * The built-in matchers see the lines as printed, then without the prefixes of wrappers; the user's see them in each way in which the runner
 * may have shown them.
 */
export const createIssueSearch = ({ printed, prepared }: MatchedLines, sets: MatcherSets, toPath: PathMapper, cpuTime: () => number): IssueSearch => {
  const builtIn = createBuiltInSearch(prepared, sets.builtIn)
  const users = createUserSearch(printed, sets.users, { usedMs: sets.usedMs, cpuTime })
  let skipped = 0
  const skippedOne = (): void => {
    skipped++
  }
  const ofBuiltIn = counted(builtIn, skippedOne)
  return {
    ...inTurn([() => ofBuiltIn, () => users], skippedOne),
    found: () => ({
      findings: merge([...users.hits, ...builtIn.hits], toPath),
      usedMs: users.usedMs,
      skipped: skipped + users.skipped(),
      areUsersCutShort: users.isCutShort()
    })
  }
}

/** Of the ways to read a line the first one that a matcher takes counts. */
const merge = (hits: readonly Hit[], toPath: PathMapper): readonly Finding[] => {
  const found = new Map<string, Finding>()
  for (const { issue, logLine } of hits) {
    const key = `${logLine} ${issue.owner}`
    if (!found.has(key) && found.size < MAX_FINDINGS) found.set(key, toFinding(issue, logLine, toPath))
  }
  return [...found.values()].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0))
}

const toFinding = (issue: Issue, logLine: number, toPath: PathMapper): Finding => {
  const file = issue.file === null ? null : toPath(issue.file, issue.fromPath)
  return {
    severity: issue.severity,
    file,
    line: file === null ? null : issue.line,
    column: file === null || issue.line === null ? null : issue.column,
    code: issue.code,
    message: issue.message.trim(),
    source: issue.owner,
    logLine
  }
}
