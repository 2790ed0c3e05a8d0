/** What the excerpts of labelled logs show, made by the real diagnosis with scores of a given ranker. */
import { gatherEvidence } from '../../src/diagnose/evidence.ts'
import { chooseExcerpt } from '../../src/diagnose/excerpt.ts'
import { builtInMatchers } from '../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { bestRun } from '../../src/diagnose/rank/likely.ts'
import { createReading, type Told } from '../../src/diagnose/reading.ts'
import { GENERIC_SOURCE } from '../../src/diagnose/rules/generic.ts'
import { type Selection, selectBlocks } from '../../src/diagnose/select.ts'
import type { Job } from '../../src/model/run.ts'
import type { LabelledLog } from './labelled-logs.ts'

/** A log, and what the rules tell of it. */
export interface ReadLog {
  readonly log: LabelledLog
  readonly told: Told
}

const EXCERPT_LINES = 30
/** More key lines than this of one log are not asked for. */
const MOST_KEYS = 20
const MATCHERS = { builtIn: builtInMatchers(), users: [], usedMs: new Map<string, number>() }
const CPU = {
  run: async <T>(work: (isDue: () => boolean) => T) => ({ value: work(() => false) }),
  count: <T>(work: () => T) => work(),
  end: () => null,
  usedMs: () => 0,
  cpuTime: () => 0
}
const toPath = createPathMapper('owner/repository')

export const readLog = (log: LabelledLog): ReadLog => {
  const step = { number: 1, name: log.stepName ?? '', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }
  const job: Job = {
    id: 1,
    runId: null,
    name: log.name,
    attempt: 1,
    status: 'completed',
    conclusion: 'failure',
    url: '',
    createdAt: 0,
    startedAt: 0,
    completedAt: 1_000,
    runnerName: null,
    labels: [],
    steps: [step],
    workflowName: null,
    headBranch: null,
    headSha: null
  }
  const reading = createReading({ job, annotations: [], lines: log.lines, toPath, matchers: MATCHERS, baseline: null, cpu: CPU })
  while (reading.next());
  return { log, told: reading.told() }
}

/** @param isUnknown as if no rule and no matcher knew the tool that failed */
const select = ({ told }: ReadLog, isUnknown: boolean): Selection => {
  const lines = told.isBlamed ? told.prepared : []
  const selection = selectBlocks(gatherEvidence(lines, told.blocks, told.findings, toPath))
  const tool = selection.causes[0]?.rule.source
  if (!isUnknown || tool === undefined || tool === GENERIC_SOURCE) return selection
  const others = told.blocks.filter(({ rule }) => rule.source !== tool)
  return selectBlocks(gatherEvidence(lines, others, [], toPath))
}

/**
 * One line of figures: the share of logs of which a key line is shown, and the first one; the mean share of key lines shown, and of shown lines
 * that are key lines; how many lines are shown; and the share of logs whose best run has a key line as its peak.
 *
 * @param scoresOf the scores of a log's lines; empty: rules only
 */
export const figures = (logs: readonly ReadLog[], scoresOf: (log: LabelledLog) => readonly number[], isUnknown: boolean): string => {
  const rows = logs.map((one) => {
    const { keys, firstError } = one.log
    const scores = scoresOf(one.log)
    const shown = chooseExcerpt(one.told.prepared, select(one, isUnknown), EXCERPT_LINES, scores).map(({ line }) => line)
    const found = shown.filter((line) => line !== null && keys.has(line)).length
    const peak = bestRun({ scores })?.peak
    return {
      lines: shown.length,
      hit: found > 0 ? 1 : 0,
      first: shown.includes(firstError) || shown.includes(Math.min(...keys)) ? 1 : 0,
      recall: Math.min(1, found / Math.min(MOST_KEYS, keys.size)),
      precision: shown.length === 0 ? 0 : found / shown.length,
      peak: peak !== undefined && keys.has(one.told.prepared[peak]?.number ?? 0) ? 1 : 0
    }
  })
  const mean = (of: 'hit' | 'first' | 'recall' | 'precision' | 'peak'): string =>
    (rows.reduce((sum, row) => sum + row[of], 0) / rows.length).toFixed(3)
  const sorted = rows.map(({ lines }) => lines).sort((a, b) => a - b)
  const quantile = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return `hit ${mean('hit')} first ${mean('first')} recall ${mean('recall')} precision ${mean('precision')} lines ${quantile(0.5)} / ${quantile(0.9)} peak ${mean('peak')}`
}
