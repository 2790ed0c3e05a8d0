/** Positions and messages that problem matchers read from a step's lines. */
import { ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/step-lines.ts'
import type { Finding } from '../model/report.ts'
import type { TimeLimit } from '../ports.ts'
import { createMatcherEngine, type Issue, type MatcherEngine } from './matcher-engine.ts'
import type { ProblemMatcher } from './matcher-file.ts'
import type { PathMapper } from './paths.ts'
import type { PreparedLine } from './prepared.ts'

/** Which matchers watch. Sets do not reset each other, and neither do the built-in tools. */
export interface MatcherSets {
  readonly builtIn: readonly (readonly ProblemMatcher[])[]
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
 * the tag. The built-in ones want neither, and see the lines without the prefixes of wrappers.
 */
export const findIssues = ({ printed, prepared }: MatchedLines, sets: MatcherSets, toPath: PathMapper, limit: TimeLimit): Findings => {
  const found = new Map<string, Finding>()
  const dropped = new Set<string>()
  const run = (matchers: readonly ProblemMatcher[], texts: readonly string[], limited: TimeLimit, indices?: readonly number[]): void => {
    for (const { at, issue } of matchAll(matchers, texts, limited, dropped)) {
      const line = prepared[indices?.[at] ?? at]
      // Of the ways to read a line the first one that a matcher takes counts.
      const key = `${line?.number} ${issue.owner}`
      if (line !== undefined && !found.has(key) && found.size < MAX_FINDINGS) found.set(key, toFinding(issue, line.number, toPath))
    }
  }
  if (sets.users.length > 0) {
    const variants = [
      printed.map(({ text }) => text.replace(ISSUE_TAG, '')),
      printed.map(({ text }) => text),
      printed.map(({ raw }) => raw.replace(ISSUE_TAG, ''))
    ]
    const [plain = []] = variants
    for (const [index, texts] of variants.entries()) if (index === 0 || texts.some((text, at) => text !== plain[at])) run(sets.users, texts, limit)
  }
  const likely = keepLikely(prepared.map((line) => line.unwrapped))
  for (const tool of sets.builtIn) run(tool, likely.texts, unlimited, likely.indices)
  return { findings: [...found.values()].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0)), dropped: [...dropped] }
}

/** Every line that a built-in matcher takes, or one of its neighbours, looks like a position or says that something is wrong. */
const LIKELY = /[:(,]\s?\d|\blines? \d|^\s*\d+\s|err|warn|fatal|fail|reformat|invalid|except|panic|incorrect|not |✖|✘/i
/** Lines of one finding stand at most so far from each other. */
const NEAR = 3

/** The lines that a built-in matcher may take; an empty line stands for what is left out between them. */
const keepLikely = (texts: readonly string[]): { readonly texts: readonly string[]; readonly indices: readonly number[] } => {
  const kept: string[] = []
  const indices: number[] = []
  let next = 0
  for (const [at, text] of texts.entries()) {
    if (!LIKELY.test(text.slice(0, 400))) continue
    const from = Math.max(next, at - NEAR)
    if (from > next) {
      kept.push('')
      indices.push(from - 1)
    }
    for (let near = from; near <= at + NEAR && near < texts.length; near++) {
      kept.push(texts[near] ?? '')
      indices.push(near)
      next = near + 1
    }
  }
  return { texts: kept, indices }
}

const unlimited: TimeLimit = (work) => ({ value: work() })

interface Hit {
  /** Index of the line. */
  readonly at: number
  readonly issue: Issue
}

const matchAll = (matchers: readonly ProblemMatcher[], texts: readonly string[], limit: TimeLimit, dropped: Set<string>): readonly Hit[] => {
  const hits: Hit[] = []
  const usable = (): readonly ProblemMatcher[] => matchers.filter(({ owner }) => !dropped.has(owner))
  let engine = createMatcherEngine(usable())
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = (): readonly Hit[] => matchBatch(engine, texts, from, Math.min(texts.length, from + BATCH))
    let done = limit(batch, BATCH_MS)
    if (done === null) {
      // Somewhere in this batch a matcher hangs: find it line by line, each matcher alone, and go on without it.
      for (const text of texts.slice(from, from + BATCH)) {
        for (const matcher of usable()) {
          const alone = createMatcherEngine([matcher])
          const inTime = [1, 2, 3].some(() => limit(() => alone.match(text.slice(0, MAX_LINE)), LINE_MS) !== null)
          if (!inTime) dropped.add(matcher.owner)
        }
      }
      engine = createMatcherEngine(usable())
      done = limit(batch, BATCH_MS)
    }
    if (done !== null) hits.push(...done.value)
  }
  return hits
}

const matchBatch = (engine: MatcherEngine, texts: readonly string[], from: number, to: number): readonly Hit[] => {
  const hits: Hit[] = []
  for (let at = from; at < to; at++) {
    const text = texts[at] ?? ''
    const issue = engine.match(text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text)
    if (issue !== null) hits.push({ at, issue })
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
