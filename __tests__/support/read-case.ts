/** A recorded case and what the diagnosis makes of it: the same steps as the action takes with a downloaded log. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import type { Ungrouped } from '../../src/diagnose/group.ts'
import { builtInMatchers } from '../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { findFailingSteps } from '../../src/jobs/failing-step.ts'
import { cutStep } from '../../src/log/steps/cut.ts'
import { createLogIndexer } from '../../src/log/steps/log-index.ts'
import { budgetFor, createStepReader, toStepLines } from '../../src/log/steps/step-lines.ts'
import type { Job } from '../../src/model/run.ts'
import { unlimitedBudget } from './cpu.ts'
import { aJob } from './jobs.ts'

/** `case.json`, as scripts/record-cases writes it. */
export interface CaseFile {
  readonly tool: string
  readonly version: string
  readonly command: string
  readonly why: string
  readonly expect: {
    readonly file: string | null
    readonly line: number | null
    readonly message: string
    readonly cause: string
    readonly headline: string
  }
  readonly steps: readonly (readonly [number: number, name: string, conclusion: string, startedAt: string, completedAt: string])[]
}

export interface DiagnosedCase {
  readonly failure: Ungrouped
  /** First and last line of the failing step in the log. */
  readonly step: readonly [first: number, last: number]
}

// The file is our own, and the test that reads it fails on anything else.
export const readCase = (folder: string): CaseFile => JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as CaseFile

/** @throws Error when the failing step cannot be found in the log */
export const diagnoseCase = async (folder: string): Promise<DiagnosedCase> => {
  const bytes = readFileSync(join(folder, 'log.txt'))
  const failed = jobOf(readCase(folder))
  const indexer = createLogIndexer()
  indexer.push(bytes)
  const failing = findFailingSteps(failed).step
  const cut = failing === null ? null : cutStep(indexer.end(), failed.steps, failing, [])
  if (cut === null) throw new Error(`The failing step is not in ${folder}/log.txt`)
  const reader = createStepReader(cut.firstLine, budgetFor(cut.to - cut.from))
  reader.push(bytes.subarray(cut.from, cut.to))
  const lines = toStepLines(reader.end())
  const { failure } = await diagnose({
    toPath: createPathMapper('octo-org/shop'),
    job: failed,
    allowedToFail: false,
    unreadBecause: null,
    annotations: [],
    cut,
    isNumbered: true,
    lines,
    excerptLines: 30,
    matchers: { builtIn: MATCHERS, users: [], usedMs: new Map() },
    baseline: null,
    cpu: unlimitedBudget
  })
  return { failure, step: [cut.firstLine, lines.at(-1)?.number ?? cut.firstLine] }
}

const MATCHERS = builtInMatchers()

const jobOf = ({ steps }: CaseFile): Job =>
  aJob(1, 'build', 'failure', {
    steps: steps.map(([number, name, conclusion, startedAt, completedAt]) => ({
      number,
      name,
      status: 'completed',
      conclusion,
      startedAt: Date.parse(startedAt),
      completedAt: Date.parse(completedAt)
    }))
  })

/** What `expected.md` holds: everything that a person would look at. */
export const renderDiagnosis = ({ failure }: DiagnosedCase): string => {
  const excerpt = failure.excerpt.map(
    ({ line, text, kind }) => `${String(line).padStart(4)} ${kind === 'error' ? '>' : kind === 'tail' ? '.' : ' '} ${text}`
  )
  const findings = failure.findings.map(({ severity, file, line, column, code, source, logLine, message }) => {
    const place = [file, line, column].filter((part) => part !== null).join(':')
    return `${String(logLine).padStart(4)} ${severity} ${place || '-'} ${source} ${code ?? '-'} ${message}`
  })
  const fenced = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? ['None.'] : ['`````text', ...lines, '`````'])
  return [
    `# ${failure.message}`,
    '',
    `Cause: ${failure.cause}, exit code ${failure.exitCode}, step ${failure.step?.number} ${failure.step?.name}`,
    '',
    '## Excerpt',
    '',
    ...fenced(excerpt),
    '',
    '## Findings',
    '',
    ...fenced(findings),
    ''
  ].join('\n')
}
