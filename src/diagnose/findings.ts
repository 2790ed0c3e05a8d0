/** What problem matchers read from a step's lines, as findings of the report. */
import type { Finding } from '../model/report.ts'
import type { Hit } from './matchers/matcher-engine.ts'
import type { PathMapper } from './paths.ts'

/** A flood ends somewhere. */
export const MAX_FINDINGS = 2_000

/**
 * In the order of the log. Of the ways to read a line the first one that a matcher takes counts.
 *
 * @param hits of each matcher those of its first way to read lines first
 */
export const toFindings = (hits: readonly Hit[], toPath: PathMapper): readonly Finding[] => {
  const found = new Map<string, Finding>()
  for (const hit of hits) {
    const key = `${hit.logLine} ${hit.issue.owner}`
    if (!found.has(key) && found.size < MAX_FINDINGS) found.set(key, toFinding(hit, toPath))
  }
  return [...found.values()].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0))
}

const toFinding = ({ issue, logLine }: Hit, toPath: PathMapper): Finding => {
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
