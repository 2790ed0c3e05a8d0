/** Reads labelled logs: `NAME.log` and `NAME.json`, and passing logs that have no label. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareLines, scopeLines } from '../../src/diagnose/prepared.ts'
import { budgetFor, createStepReader, type StepLine, toStepLines } from '../../src/log/steps/step-lines.ts'

/** What is read of a label. Lines are 1-based. */
interface Label {
  readonly name: string
  readonly conclusion?: string
  readonly source?: { readonly repository?: string }
  readonly steps: readonly { readonly name: string; readonly first_line: number; readonly last_line: number; readonly failing: boolean }[]
  readonly first_error_line?: number
  readonly key_lines?: readonly number[]
}

/** What a passing log counts, and a recorded case, which is short and knows no other lines than the tool's. Failed jobs count 1. */
const PASSING = 0.5
const RECORDED = 0.25

export interface LabelledLog {
  readonly folder: string
  readonly name: string
  /** Whose it is: what is measured on it is learned from others. */
  readonly repository: string
  /** Of the failing step; of the whole log when it passed. */
  readonly lines: readonly StepLine[]
  /** Numbers of the lines that say why it failed; none when it passed. */
  readonly keys: ReadonlySet<number>
  /** What is learned of it counts so much. */
  readonly weight: number
  readonly firstError: number | null
  readonly stepName: string | null
}

export const readLabelledLogs = (folder: string): readonly LabelledLog[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, file.replace(/\.json$/, '.log'))))
    .sort()
    .flatMap((file): readonly LabelledLog[] => {
      const label = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Label
      const failing = label.steps?.find((step) => step.failing)
      if (failing === undefined || label.key_lines === undefined || label.key_lines.length === 0 || label.conclusion === 'cancelled') return []
      const repository = label.source?.repository ?? label.name
      const lines = linesOf(join(folder, file.replace(/\.json$/, '.log')), failing.first_line, failing.last_line)
      const firstError = label.first_error_line ?? null
      return [{ folder, name: label.name, repository, lines, keys: new Set(label.key_lines), weight: 1, firstError, stepName: failing.name }]
    })

/** Logs in which nothing says why anything failed, for nothing did. `NAME.pass.log` is of the repository of `NAME.json`, if that is there. */
export const readPassingLogs = (folder: string): readonly LabelledLog[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.log') && !existsSync(join(folder, file.replace(/\.log$/, '.json'))))
    .sort()
    .map((file) => {
      const label = join(folder, file.replace(/\.pass\.log$/, '.json'))
      const repository =
        existsSync(label) && label.endsWith('.json') ? (JSON.parse(readFileSync(label, 'utf8')) as Label).source?.repository : undefined
      return {
        folder,
        name: file,
        repository: repository ?? file,
        lines: linesOf(join(folder, file), 1, Number.POSITIVE_INFINITY),
        keys: new Set(),
        weight: PASSING,
        firstError: null,
        stepName: null
      }
    })

const LF = 10

/** As the action would take them out of the log. */
const linesOf = (file: string, first: number, last: number): readonly StepLine[] => {
  const bytes = readFileSync(file)
  let from = 0
  for (let line = 1; line < first; line++) from = bytes.indexOf(LF, from) + 1
  let to = from
  for (let line = first; line <= last && to < bytes.length; line++) {
    const end = bytes.indexOf(LF, to)
    to = end < 0 ? bytes.length : end + 1
  }
  const reader = createStepReader(first, budgetFor(to - from))
  reader.push(bytes.subarray(from, to))
  return toStepLines(reader.end())
}

/** The lines that the searches of the action see. */
export const preparedOf = ({ lines }: LabelledLog) => prepareLines(scopeLines(lines))

/**
 * The recorded cases: a line that a rule took as an error is a reason.
 *
 * @param folder `__tests__/cases`
 */
export const readRecordedCases = (folder: string): readonly LabelledLog[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name): readonly LabelledLog[] => {
      const log = join(folder, name, 'log.txt')
      const excerpt = readFileSync(join(folder, name, 'expected.md'), 'utf8').split('`````')[1] ?? ''
      const keys = new Set([...excerpt.matchAll(/^ *(\d+) > /gm)].map(([, line]) => Number(line)))
      const all = readFileSync(log, 'utf8').split('\n')
      // The failing step is the second one of each case; the runner's word ends it.
      const first = all.findLastIndex((text, at) => at < Math.min(...keys) && text.includes('##[group]Run ')) + 1
      const last = all.findIndex((text, at) => at >= first && text.includes('##[error]Process completed')) + 1
      if (keys.size === 0 || first < 1 || last < 1) return []
      return [
        {
          folder,
          name,
          repository: folder,
          lines: linesOf(log, first, last),
          keys,
          weight: RECORDED,
          firstError: null,
          stepName: null
        }
      ]
    })
