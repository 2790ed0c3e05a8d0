/** The part of a summary about a run that was run again: what failed, then passed, each attempt, what is not listed. */
import { isFailed } from '../../jobs/conclusion.ts'
import type { AttemptHistory, AttemptRange, Execution, FlakyJob, LogicalJob } from '../../model/attempts.ts'
import { codeSpan, codeSpanInTable } from '../escape.ts'
import { link, linkOrNull, stepLinkLabel } from '../links.ts'
import { countOf, firstNames } from '../numbers.ts'
import { type Shown, showState } from '../words.ts'
import { foldIfLong, joinBlocks, list, stateCell, table } from './blocks.ts'

const LISTED_NAMES = 20
const MESSAGE_LIMIT = 300
/** The table has a cell for each job and attempt; with more columns nobody can read it. */
const MOST_ATTEMPTS = 60

const showExecution = ({ status, conclusion, carriedOver, allowedToFail }: Execution): Shown => {
  const { icon, word } = showState(status, conclusion)
  return { icon: allowedToFail ? '⚠️' : icon, word: `${word}${allowedToFail ? ', allowed' : ''}${carriedOver ? ', carried over' : ''}` }
}

const why = ({ step, message, url }: NonNullable<FlakyJob['failure']>): string => {
  const label = stepLinkLabel(url)
  const place = label === null ? null : linkOrNull(label, url)
  return `${step === null ? '' : `${codeSpanInTable(step.name)}: `}${codeSpanInTable(message, MESSAGE_LIMIT)}${place === null ? '' : ` ${place}`}`
}

const flakyRow = ({ name, failed, passed, failure }: FlakyJob): readonly string[] => {
  const attempt = (execution: Execution): string => link(`attempt ${execution.attempt}`, execution.url)
  return [codeSpanInTable(name), failed.map(attempt).join(', '), failure === null ? 'not read' : why(failure), attempt(passed)]
}

const renderFlaky = ({ flaky }: AttemptHistory): string => {
  if (flaky.length === 0) return ''
  const body = table(['Job', 'Failed in', 'Why', 'Passed in'], flaky.map(flakyRow))
  return `### Flaky: failed, then passed\n\n${foldIfLong(flaky.length, countOf(flaky.length, 'flaky job'), body)}`
}

/** Jobs that really ran more than once, attempt by attempt; the first row is about all jobs. */
const renderTable = ({ jobs, attempts }: AttemptHistory): string => {
  const again = jobs.filter(({ executions }) => executions.filter(({ carriedOver }) => !carriedOver).length > 1)
  if (again.length === 0) return ''
  const columns = new Set(again.flatMap(({ executions }) => executions.map(({ attempt }) => attempt)))
  const shown = attempts.filter(({ attempt }) => columns.has(attempt)).slice(-MOST_ATTEMPTS)
  const all = shown.map(({ conclusion }) => stateCell(showState(conclusion === null ? 'in_progress' : 'completed', conclusion)))
  const rows = again.map(({ name, executions }) => {
    const ofAttempt = new Map(executions.map((execution) => [execution.attempt, execution]))
    return [
      codeSpanInTable(name),
      ...shown.map(({ attempt }) => {
        const execution = ofAttempt.get(attempt)
        return execution === undefined ? '' : link(stateCell(showExecution(execution)), execution.url)
      })
    ]
  })
  const body = table(['Job', ...shown.map(({ attempt }) => `Attempt ${attempt}`)], [['All jobs', ...all], ...rows])
  const only = columns.size > shown.length ? `Only the last ${shown.length} of ${countOf(columns.size, 'attempt')} are in the table.\n\n` : ''
  return `${only}${foldIfLong(rows.length, `${countOf(rows.length, 'job')} ran more than once`, body)}`
}

const nameList = (jobs: readonly LogicalJob[]): string =>
  firstNames(
    jobs.map(({ name }) => codeSpan(name)),
    LISTED_NAMES,
    'job'
  )

/** The attempt that a job's latest result is from; null when it was carried over from one that is not known. */
const originOf = ({ executions }: LogicalJob): number | null => executions.findLast(({ carriedOver }) => !carriedOver)?.attempt ?? null

/** Which listed jobs have a result that is older than the reported attempt. */
const renderKept = ({ jobs, reported }: AttemptHistory): string => {
  const kept = jobs.filter((job) => job.listed && originOf(job) !== reported)
  if (kept.length === 0) return ''
  const groups = [...Map.groupBy(kept, originOf)].sort(([a], [b]) => (a ?? 0) - (b ?? 0))
  return list(
    groups.map(([origin, group]) => `Not re-run: ${nameList(group)} (result from ${origin === null ? 'an earlier attempt' : `attempt ${origin}`})`)
  )
}

const range = ({ from, to }: AttemptRange): string => (from === to ? `${from}` : `${from} to ${to}`)

const renderNotListed = ({ jobs, reported, notListed }: AttemptHistory): string => {
  const lines: string[] = []
  const omitted = jobs.filter(({ listed }) => !listed)
  if (omitted.length > 0) {
    const failed = omitted.filter(({ executions }) => isFailed(executions.at(-1)?.conclusion ?? null)).length
    const [them, they] = omitted.length === 1 ? ['it', 'it does'] : ['them', 'they do']
    const reason = `because GitHub's list of attempt ${reported} leaves ${them} out`
    const count = `${they} not count here${failed === 0 ? '' : `, though ${failed} failed`}`
    lines.push(`${countOf(omitted.length, 'job')} of an earlier attempt, ${reason}: ${nameList(omitted)}; ${count}`)
  }
  if (notListed.length > 0) {
    const one = notListed.length === 1 && notListed[0]?.from === notListed[0]?.to
    lines.push(`${one ? 'attempt' : 'attempts'} ${notListed.map(range).join(', ')}`)
  }
  return lines.length === 0 ? '' : `Not listed:\n\n${list(lines)}`
}

/** Flaky jobs, the attempts, and what is not listed, with their headings; empty for a run that ran once. */
export const renderAttempts = (history: AttemptHistory): string => {
  const attempts = joinBlocks([renderTable(history), renderKept(history), renderNotListed(history)])
  return joinBlocks([renderFlaky(history), attempts === '' ? '' : `### Attempts\n\n${attempts}`])
}
