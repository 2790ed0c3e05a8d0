/** Positions and messages that problem matchers read from a step's lines. */
import { ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/step-lines.ts'
import type { Finding } from '../model/report.ts'
import type { TimeLimit } from '../ports.ts'
import { createMatcherEngine, type Issue, type MatcherEngine } from './matcher-engine.ts'
import type { ProblemMatcher } from './matcher-file.ts'
import type { PathMapper } from './paths.ts'

/** Which matchers watch. Sets do not reset each other. */
export interface MatcherSets {
  readonly builtIn: readonly ProblemMatcher[]
  readonly users: readonly ProblemMatcher[]
}

/** Findings, and the owners of matchers that took too long and were dropped. */
export interface Findings {
  readonly findings: readonly Finding[]
  readonly dropped: readonly string[]
}

/** More findings than this of one step help nobody. */
const MAX_FINDINGS = 200
/** As the runner: a second a line, three tries, then the matcher is removed. */
const LINE_MS = 1_000
const BATCH = 2_000
const BATCH_MS = 1_500
/** Longer lines are matched by their beginning. */
const MAX_LINE = 8_192

/**
 * Each set runs on the lines without ANSI and without the runner's tag, since a line that the job's own matcher hit stands
 * in the log as `##[error]<line>`; then on the lines as they are, where they differ, for matchers that want ANSI or the tag.
 */
export const findIssues = (lines: readonly StepLine[], sets: MatcherSets, toPath: PathMapper, limit: TimeLimit): Findings => {
  const found = new Map<string, Finding>()
  const dropped = new Set<string>()
  const variants: ((line: StepLine) => string)[] = [(line) => line.text.replace(ISSUE_TAG, '')]
  if (lines.some((line) => ISSUE_TAG.test(line.text))) variants.push((line) => line.text)
  if (lines.some((line) => line.raw !== line.text)) variants.push((line) => line.raw.replace(ISSUE_TAG, ''))
  for (const textOf of variants) {
    for (const [matchers, limited] of [
      [sets.users, limit],
      [sets.builtIn, unlimited]
    ] as const) {
      if (matchers.length === 0) continue
      const usable = matchers.filter(({ owner }) => !dropped.has(owner))
      for (const { line, issue } of matchAll(usable, lines, textOf, limited, dropped)) {
        // Of the ways to read a line the first one that a matcher takes counts.
        const key = `${line.number} ${issue.owner}`
        if (!found.has(key) && found.size < MAX_FINDINGS) found.set(key, toFinding(issue, line, toPath))
      }
    }
  }
  return { findings: [...found.values()].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0)), dropped: [...dropped] }
}

const unlimited: TimeLimit = (work) => ({ value: work() })

interface Hit {
  readonly line: StepLine
  readonly issue: Issue
}

const matchAll = (
  matchers: readonly ProblemMatcher[],
  lines: readonly StepLine[],
  textOf: (line: StepLine) => string,
  limit: TimeLimit,
  dropped: Set<string>
): readonly Hit[] => {
  const hits: Hit[] = []
  let engine = createMatcherEngine(matchers)
  for (let from = 0; from < lines.length; from += BATCH) {
    const batch = lines.slice(from, from + BATCH)
    const done = limit(() => matchBatch(engine, batch, textOf), BATCH_MS)
    if (done !== null) hits.push(...done.value)
    else {
      // Somewhere in this batch a matcher hangs: find it line by line, each matcher alone, and go on without it.
      for (const line of batch) {
        for (const matcher of matchers) {
          if (dropped.has(matcher.owner)) continue
          const alone = createMatcherEngine([matcher])
          const tries = [1, 2, 3].some(() => limit(() => alone.match(textOf(line).slice(0, MAX_LINE)), LINE_MS) !== null)
          if (!tries) dropped.add(matcher.owner)
        }
      }
      engine = createMatcherEngine(matchers.filter(({ owner }) => !dropped.has(owner)))
      const again = limit(() => matchBatch(engine, batch, textOf), BATCH_MS)
      if (again !== null) hits.push(...again.value)
    }
  }
  return hits
}

const matchBatch = (engine: MatcherEngine, lines: readonly StepLine[], textOf: (line: StepLine) => string): readonly Hit[] => {
  const hits: Hit[] = []
  for (const line of lines) {
    const issue = engine.match(textOf(line).slice(0, MAX_LINE))
    if (issue !== null) hits.push({ line, issue })
  }
  return hits
}

const toFinding = (issue: Issue, line: StepLine, toPath: PathMapper): Finding => {
  const file = issue.file === null ? null : toPath(issue.file, issue.fromPath)
  return {
    severity: issue.severity,
    file,
    line: file === null ? null : issue.line,
    column: file === null || issue.line === null ? null : issue.column,
    code: issue.code,
    message: issue.message.trim(),
    source: issue.owner,
    logLine: line.number
  }
}
