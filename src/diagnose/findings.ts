/** Positions and messages that problem matchers read from a step's lines. */
import { ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/step-lines.ts'
import type { Finding } from '../model/report.ts'
import type { TimeLimit } from '../ports.ts'
import { likelyMatchers, type ToolMatchers } from './likely-matchers.ts'
import { createMatcherEngine, type Issue, type MatcherEngine } from './matcher-engine.ts'
import type { ProblemMatcher } from './matcher-file.ts'
import type { PathMapper } from './paths.ts'
import type { PreparedLine } from './prepared.ts'
import { searchLines } from './searched-lines.ts'

/** Which matchers watch. Sets do not reset each other, and neither do the built-in tools. */
export interface MatcherSets {
  readonly builtIn: readonly ToolMatchers[]
  readonly users: readonly ProblemMatcher[]
}

/** Findings, and the owners of matchers that took too long and were dropped. */
export interface Findings {
  readonly findings: readonly Finding[]
  readonly dropped: readonly string[]
}

/** A flood ends somewhere. */
const MAX_FINDINGS = 2_000
/** As the runner: a second a line, three tries, then the matcher is removed. */
const LINE_MS = 1_000
const BATCH = 2_000
const BATCH_MS = 1_500
/** Longer lines are matched by their beginning. */
const MAX_LINE = 8_192

/** What the matchers read: a line as it was printed, and prepared. */
export interface MatchedLines {
  readonly printed: readonly StepLine[]
  /** The same lines, in the same order. */
  readonly prepared: readonly PreparedLine[]
}

/**
 * The user's matchers run on the lines without ANSI and without the runner's tag, since a line that the job's own matcher
 * hit stands in the log as `##[error]<line>`; then on the lines as they are, where they differ, for matchers that want ANSI or
 * the tag. The built-in ones want neither; they see the lines as printed, then without the prefixes of wrappers.
 */
export const findIssues = ({ printed, prepared }: MatchedLines, sets: MatcherSets, toPath: PathMapper, limit: TimeLimit): Findings => {
  const found = new Map<string, Finding>()
  const dropped = new Set<string>()
  const run = <T extends Numbered>(
    matchers: readonly ProblemMatcher[],
    lines: readonly (T | null)[],
    textOf: (line: T) => string,
    limited: TimeLimit
  ): void => {
    for (const { line, issue } of matchAll(matchers, lines, textOf, limited, dropped)) {
      // Of the ways to read a line the first one that a matcher takes counts.
      const key = `${line.number} ${issue.owner}`
      if (!found.has(key) && found.size < MAX_FINDINGS) found.set(key, toFinding(issue, line.number, toPath))
    }
  }
  if (sets.users.length > 0) {
    const ways: readonly ((line: StepLine) => string)[] = [
      ({ text }) => text.replace(ISSUE_TAG, ''),
      ({ text }) => text,
      ({ raw }) => raw.replace(ISSUE_TAG, '')
    ]
    const [plain] = ways
    for (const way of ways) if (way === plain || printed.some((line) => way(line) !== plain?.(line))) run(sets.users, printed, way, limit)
  }
  const runBuiltIn = (isLikely: (line: PreparedLine) => boolean, textOf: (line: PreparedLine) => string): void => {
    const likely = prepared.map(isLikely)
    const alone = prepared.filter((_, at) => likely[at])
    if (alone.length === 0) return
    const near = keepNear(prepared, likely)
    const isAlone = new Set(alone)
    const searched = searchLines(near.map((line) => (line === null ? '' : textOf(line))))
    for (const tool of sets.builtIn) {
      const likely = likelyMatchers(tool, searched)
      if (likely === null) continue
      const { matchers, begins } = likely
      const areSingle = matchers.every(({ patterns }) => patterns.length === 1)
      // A tool that prints its findings over several lines prints some without a sign of their own.
      const needsSign = tool.required.every((patterns) => patterns.length === 1)
      const lines = areSingle && begins !== null ? begins.map((index) => near[index] ?? null) : near
      run(matchers, needsSign ? lines.filter((line) => line !== null && isAlone.has(line)) : lines, textOf, unlimited)
    }
  }
  runBuiltIn(
    ({ text }) => LIKELY.test(text.slice(0, JUDGED)),
    ({ text }) => text
  )
  runBuiltIn(
    ({ text, unwrapped }) => text !== unwrapped && LIKELY.test(unwrapped.slice(0, JUDGED)),
    ({ unwrapped }) => unwrapped
  )
  return { findings: [...found.values()].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0)), dropped: [...dropped] }
}

/**
 * A line that a built-in matcher takes by itself looks like a position or says that something is wrong; of lines that it takes
 * together, one or a neighbour does.
 */
const LIKELY =
  /[:(,]\s?\d|\blines? \d|^\s*\d+[\s)]|\s\d+:\d|err|warn|fatal|fail|reformat|invalid|except|panic|incorrect|not |issue|undefined|unused|unexpected|duplicate|definition of|referenced|notice|\[E\]|\*{3}|✖|✘|×|⨯|❌/i
/** A line is judged by its beginning. */
const JUDGED = 400
/** Lines of one finding stand at most so far from each other. */
const NEAR = 5

interface Numbered {
  /** 1-based line of the job's log. */
  readonly number: number
}

/** Lines that are wanted and their neighbours; null stands for what is left out between them. */
const keepNear = <T>(lines: readonly T[], wanted: readonly boolean[]): readonly (T | null)[] => {
  const kept: (T | null)[] = []
  let next = 0
  for (const [at, isWanted] of wanted.entries()) {
    if (!isWanted) continue
    const from = Math.max(next, at - NEAR)
    if (from > next) kept.push(null)
    kept.push(...lines.slice(from, at + NEAR + 1))
    next = Math.max(next, Math.min(lines.length, at + NEAR + 1))
  }
  return kept
}

const unlimited: TimeLimit = (work) => ({ value: work() })

interface Hit<T> {
  readonly line: T
  readonly issue: Issue
}

const matchAll = <T extends Numbered>(
  matchers: readonly ProblemMatcher[],
  lines: readonly (T | null)[],
  textOf: (line: T) => string,
  limit: TimeLimit,
  dropped: Set<string>
): readonly Hit<T>[] => {
  const hits: Hit<T>[] = []
  const usable = (): readonly ProblemMatcher[] => matchers.filter(({ owner }) => !dropped.has(owner))
  let engine = createMatcherEngine(usable())
  for (let from = 0; from < lines.length; from += BATCH) {
    const batch = lines.slice(from, from + BATCH)
    const work = (): readonly Hit<T>[] => matchBatch(engine, batch, textOf)
    let done = limit(work, BATCH_MS)
    if (done === null) {
      // Somewhere in this batch a matcher hangs: find it line by line, each matcher alone, and go on without it.
      for (const line of batch) {
        const text = line === null ? '' : textOf(line).slice(0, MAX_LINE)
        for (const matcher of usable()) {
          const alone = createMatcherEngine([matcher])
          const inTime = [1, 2, 3].some(() => limit(() => alone.match(text), LINE_MS) !== null)
          if (!inTime) dropped.add(matcher.owner)
        }
      }
      engine = createMatcherEngine(usable())
      done = limit(work, BATCH_MS)
    }
    if (done !== null) hits.push(...done.value)
  }
  return hits
}

const matchBatch = <T>(engine: MatcherEngine, lines: readonly (T | null)[], textOf: (line: T) => string): readonly Hit<T>[] => {
  const hits: Hit<T>[] = []
  for (const line of lines) {
    const text = line === null ? '' : textOf(line)
    const issue = engine.match(text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text)
    if (issue !== null && line !== null) hits.push({ line, issue })
  }
  return hits
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
