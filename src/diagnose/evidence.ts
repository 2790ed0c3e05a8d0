/** Everything in a failed step's lines that tells why it failed: blocks of all tools, and what the problem matchers found. */
import type { Finding } from '../model/report.ts'
import { type Block, isTagged } from './blocks.ts'
import { MAX_FINDINGS } from './findings.ts'
import { fileName, type PathMapper } from './paths.ts'
import { indexOfNumber } from './places/by-line.ts'
import type { Completion } from './places/complete.ts'
import type { PreparedLine } from './prepared.ts'
import { GENERIC, HARMLESS } from './rules/generic.ts'
import { failure, type Rule } from './rules/rule.ts'
import { isWrapper } from './wrapper.ts'

export interface Evidence {
  readonly lines: readonly PreparedLine[]
  /** For each line the logit of the chance that it tells why the step failed: above 0 it rather does. Empty when that is not known. */
  readonly scores: readonly number[]
  /** Whether the line at an index stands in a passing log of the same job, too. */
  readonly isKnown: (at: number) => boolean
  /** In order of their heads. */
  readonly blocks: readonly Block[]
  /** Of matchers and blocks together, in order, each position once; of a file as a whole each message. */
  readonly findings: readonly Finding[]
  /** How many errors each tool told a file of, those among them that are left out of {@link findings}. */
  readonly errors: ReadonlyMap<string, number>
  /** A flood of findings ended before all were read: there are more errors than that. */
  readonly isFlooded: boolean
}

/** More findings than this of one step help nobody. */
export const MAX_ERRORS = 200
const MAX_OTHERS = 50

const capped = (findings: readonly Finding[]): readonly Finding[] => {
  const errors = findings.filter(({ severity }) => severity === 'error').slice(0, MAX_ERRORS)
  const others = findings.filter(({ severity }) => severity !== 'error').slice(0, MAX_OTHERS)
  return [...errors, ...others].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0))
}

/** Failures so much weaker than the strongest name no position. */
const DOUBT = 2

const WEAK: ReadonlySet<Rule> = new Set(GENERIC)

/**
 * @param told the blocks that the rules tell, in order of their heads
 * @param scores of the lines
 * @param complete completes the files of findings
 */
export const gatherEvidence = (
  lines: readonly PreparedLine[],
  told: readonly Block[],
  matched: readonly Finding[],
  toPath: PathMapper,
  scores: readonly number[] = [],
  complete: Completion = (finding) => finding,
  isKnown: Evidence['isKnown'] = () => false
): Evidence => {
  const read = new Set(matched.flatMap(({ severity, file, logLine }) => (severity === 'error' && file !== null ? [logLine] : [])))
  const found = told.filter((block) => !isHarmless(block, lines) && !(isTagged(block) && read.has(lines[block.head]?.number ?? null)))
  const blocks = [...found, ...blocksOfFindings(lines, found, blamable(lines, found, matched))].sort((a, b) => a.head - b.head)
  const best = found.reduce((most, { rule }) => Math.max(most, rule.class === 'failure' ? rule.strength : 0), 0)
  const positions = found.flatMap((block): readonly Finding[] => {
    const { position, rule } = block
    // Beside a tool's sure failures, an error of a program may be one that a test wanted.
    if (rule.class === 'failure' && rule.strength < best - DOUBT) return []
    const file = position === null ? null : toPath(position.file, null)
    if (position === null || file === null) return []
    return [
      {
        severity: 'error',
        file,
        line: position.line,
        column: position.column,
        code: null,
        message: block.message,
        source: block.rule.source,
        logLine: lines[position.at]?.number ?? null
      }
    ]
  })
  const findings = mergeFindings(matched.map(complete), positions.map(complete))
  return { lines, scores, isKnown, blocks, findings: capped(findings), errors: countErrors(findings), isFlooded: matched.length >= MAX_FINDINGS }
}

const countErrors = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { severity, file, source } of findings) if (severity === 'error' && file !== null) counts.set(source, (counts.get(source) ?? 0) + 1)
  return counts
}

/** Only weak rules are doubted: a tool's own shape of a failure is never printed by a passing run. */
const isHarmless = (block: Block, lines: readonly PreparedLine[]): boolean => {
  if (!WEAK.has(block.rule)) return false
  const line = lines[block.head]
  if (line === undefined || line.tag === 'error') return false
  return (
    line.tag !== null ||
    line.level === 'warning' ||
    [line.core, line.inner?.core ?? ''].some((text) => HARMLESS.some((pattern) => pattern.test(text.slice(0, 400))))
  )
}

/** Errors; where nothing else tells of any, warnings: many linters fail for them. */
const blamable = (lines: readonly PreparedLine[], blocks: readonly Block[], findings: readonly Finding[]): readonly Finding[] => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const warned = new Set(warnings.map(({ logLine }) => logLine))
  return errors.length > 0 || blocks.some(({ head }) => !warned.has(lines[head]?.number ?? null)) ? errors : warnings
}

/** Where a tool names the file once and then its problems, the file's line belongs to each of them. */
const HEADER_DISTANCE = 30
/** Where a tool says first what is wrong and then where, the line that says it belongs to the place. */
const SAID_DISTANCE = 6

/** The head of blocks that a problem matcher read: any line. */
const MATCHED = /(?:)/

/** Whether a block is an error that a problem matcher read, and no rule's. */
export const isMatched = ({ rule }: Block): boolean => rule.head === MATCHED

/** A line that a problem matcher took as an error is a failure even when no rule knows the tool. */
const blocksOfFindings = (lines: readonly PreparedLine[], blocks: readonly Block[], findings: readonly Finding[]): readonly Block[] => {
  if (findings.length === 0) return []
  const covered = new Set(blocks.filter(({ rule }) => rule.class === 'failure' && !WEAK.has(rule)).flatMap((block) => block.lines))
  return findings.flatMap((finding) => {
    const at = finding.logLine === null ? -1 : indexOfNumber(lines, finding.logLine)
    if (at < 0 || covered.has(at)) return []
    const header = finding.file === null ? null : lineAbove(lines, at, fileName(finding.file), HEADER_DISTANCE)
    const said = lineAbove(lines, at, finding.message, SAID_DISTANCE)
    const above = [...new Set([header, said])].filter((one) => one !== null).sort((a, b) => a - b)
    return [
      {
        rule: failure(finding.source, 8, { head: MATCHED }),
        head: at,
        isWrapper: isWrapper(finding.message),
        isAnnotated: lines[at]?.tag === 'error',
        lines: [...above, at],
        end: at,
        ranked: [at, ...above],
        message: finding.message,
        messageAt: said ?? at,
        name: null,
        position: null
      }
    ]
  })
}

/** A longer text is looked for by its beginning, in the beginnings of lines: both are foreign, and the time for it is their product. */
const SOUGHT = 300
const SEARCHED = 2_000

/** The nearest line above one that holds a text, when that one does not hold it itself. */
const lineAbove = (lines: readonly PreparedLine[], at: number, text: string, distance: number): number | null => {
  const sought = text.slice(0, SOUGHT)
  const holds = (index: number): boolean => lines[index]?.untagged.slice(0, SEARCHED).includes(sought) === true
  if (holds(at)) return null
  for (let above = at - 1; above >= 0 && above > at - distance; above--) if (holds(above)) return above
  return null
}

const mergeFindings = (matched: readonly Finding[], positions: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>()
  const all = [...matched, ...positions]
  const isRetold = retoldIn(all)
  return all
    .filter((finding) => {
      if (isRetold(finding)) return false
      const key =
        finding.file === null
          ? `${finding.logLine} ${finding.message}`
          : `${finding.file}:${finding.line ?? finding.message}:${finding.severity === 'error' ? '' : finding.severity}:${finding.column ?? ''}`
      const loose = `${finding.file}:${finding.line}:${finding.logLine}`
      if (seen.has(key) || seen.has(loose)) return false
      seen.add(key)
      seen.add(loose)
      return true
    })
    .sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0))
}

/** Messages of one file that a finding without a line is compared with. */
const COMPARED = 200

/** Whether a finding without a line tells once more, at its end, what another one says of a line of the same file: a closing list of failed tests. */
const retoldIn = (findings: readonly Finding[]): ((finding: Finding) => boolean) => {
  const placed = new Map<string, string[]>()
  for (const { file, line, message } of findings) {
    if (file === null || line === null || message === '') continue
    const messages = placed.get(file) ?? []
    if (messages.length < COMPARED) messages.push(message)
    placed.set(file, messages)
  }
  return ({ file, line, message }) => file !== null && line === null && (placed.get(file) ?? []).some((one) => message.endsWith(one))
}
