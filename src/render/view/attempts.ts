/** The part of a report about a run that was run again: what failed, then passed, each attempt, what is not listed. */
import { isFailed } from '../../jobs/conclusion.ts'
import type { AttemptHistory, AttemptRange, Execution, FlakyJob, LogicalJob } from '../../model/attempts.ts'
import { linkOrNull, stepLinkLabel } from '../links.ts'
import { countOf } from '../numbers.ts'
import { type Shown, showState } from '../words.ts'
import { type Block, code, heading, type Link, link, list, paragraph, type Text, table } from './document.ts'
import { foldIfLong, joined, paragraphs, someOf, stateOf } from './parts.ts'

const LISTED_NAMES = 20
const MESSAGE_LIMIT = 300
/** The table has a cell for each job and attempt; with more columns nobody can read it. */
const MOST_ATTEMPTS = 60

const showExecution = ({ status, conclusion, carriedOver, allowedToFail }: Execution): Shown => {
  const { icon, word } = showState(status, conclusion)
  return { icon: allowedToFail ? '⚠️' : icon, word: `${word}${allowedToFail ? ', allowed' : ''}${carriedOver ? ', carried over' : ''}` }
}

const why = ({ step, message, url }: NonNullable<FlakyJob['failure']>): Text => {
  const label = stepLinkLabel(url)
  const place = label === null ? null : linkOrNull(label, url)
  return [...(step === null ? [] : [code(step.name), ': ']), code(message, MESSAGE_LIMIT), ...(place === null ? [] : [' ', place])]
}

const flakyRow = ({ name, failed, passed, failure }: FlakyJob): readonly Text[] => {
  const attempt = (execution: Execution): Link => link(`attempt ${execution.attempt}`, execution.url)
  const failedIn = failed.map((execution) => [attempt(execution)])
  return [[code(name)], joined(failedIn, ', '), failure === null ? ['not read'] : why(failure), [attempt(passed)]]
}

/** Jobs that failed, then passed; empty when there are none. */
export const flakySection = ({ flaky }: AttemptHistory): readonly Block[] => {
  if (flaky.length === 0) return []
  const body = table(['Job', 'Failed in', 'Why', 'Passed in'], flaky.map(flakyRow))
  return [heading(3, 'Flaky: failed, then passed'), foldIfLong(flaky.length, countOf(flaky.length, 'flaky job'), body)]
}

/** Jobs that really ran more than once, attempt by attempt; the first row is about all jobs. */
const attemptsTable = ({ jobs, attempts }: AttemptHistory): readonly Block[] => {
  const again = jobs.filter(({ executions }) => executions.filter(({ carriedOver }) => !carriedOver).length > 1)
  if (again.length === 0) return []
  const columns = new Set(again.flatMap(({ executions }) => executions.map(({ attempt }) => attempt)))
  const shown = attempts.filter(({ attempt }) => columns.has(attempt)).slice(-MOST_ATTEMPTS)
  const all = shown.map(({ conclusion }) => stateOf(showState(conclusion === null ? 'in_progress' : 'completed', conclusion)))
  const rows = again.map(({ name, executions }): readonly Text[] => {
    const ofAttempt = new Map(executions.map((execution) => [execution.attempt, execution]))
    return [
      [code(name)],
      ...shown.map(({ attempt }): Text => {
        const execution = ofAttempt.get(attempt)
        return execution === undefined ? [] : [link(stateOf(showExecution(execution)), execution.url)]
      })
    ]
  })
  const body = table(['Job', ...shown.map(({ attempt }) => `Attempt ${attempt}`)], [[['All jobs'], ...all], ...rows])
  const only = columns.size > shown.length ? `Only the last ${shown.length} of ${countOf(columns.size, 'attempt')} are in the table.` : ''
  return [...paragraphs([only]), foldIfLong(rows.length, `${countOf(rows.length, 'job')} ran more than once`, body)]
}

const nameList = (jobs: readonly LogicalJob[]): Text =>
  someOf(
    jobs.map(({ name }) => code(name)),
    LISTED_NAMES,
    'job'
  )

/** The attempt that a job's latest result is from; null when it was carried over from one that is not known. */
const originOf = ({ executions }: LogicalJob): number | null => executions.findLast(({ carriedOver }) => !carriedOver)?.attempt ?? null

/** Which listed jobs have a result that is older than the reported attempt. */
const keptResults = ({ jobs, reported }: AttemptHistory): readonly Block[] => {
  const kept = jobs.filter((job) => job.listed && originOf(job) !== reported)
  if (kept.length === 0) return []
  const groups = [...Map.groupBy(kept, originOf)].sort(([a], [b]) => (a ?? 0) - (b ?? 0))
  const origins = groups.map(
    ([origin, group]): Text => ['Not re-run: ', ...nameList(group), ` (result from ${origin === null ? 'an earlier attempt' : `attempt ${origin}`})`]
  )
  return [list(origins)]
}

const range = ({ from, to }: AttemptRange): string => (from === to ? `${from}` : `${from} to ${to}`)

const whatIsNotListed = ({ jobs, reported, notListed }: AttemptHistory): readonly Block[] => {
  const lines: Text[] = []
  const omitted = jobs.filter(({ listed }) => !listed)
  if (omitted.length > 0) {
    const failed = omitted.filter(({ executions }) => isFailed(executions.at(-1)?.conclusion ?? null)).length
    const [them, they] = omitted.length === 1 ? ['it', 'it does'] : ['them', 'they do']
    const reason = `because GitHub's list of attempt ${reported} leaves ${them} out`
    const count = `${they} not count here${failed === 0 ? '' : `, though ${failed} failed`}`
    lines.push([`${countOf(omitted.length, 'job')} of an earlier attempt, ${reason}: `, ...nameList(omitted), `; ${count}`])
  }
  if (notListed.length > 0) {
    const one = notListed.length === 1 && notListed[0]?.from === notListed[0]?.to
    lines.push([`${one ? 'attempt' : 'attempts'} ${notListed.map(range).join(', ')}`])
  }
  return lines.length === 0 ? [] : [paragraph('Not listed:'), list(lines)]
}

/** The attempts, and what is not listed, with their heading; empty for a run that ran once. */
export const attemptsSection = (history: AttemptHistory): readonly Block[] => {
  const attempts = [...attemptsTable(history), ...keptResults(history), ...whatIsNotListed(history)]
  return attempts.length === 0 ? [] : [heading(3, 'Attempts'), ...attempts]
}
