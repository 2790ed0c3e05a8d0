/** The sentences on what a failure is beside earlier runs and the attempt before, and whether to run it again. */

import { cutText } from '../../log/text.ts'
import type { BaselineUsed, JobHistory, RunInHistory } from '../../model/follow-up.ts'
import type { Failure } from '../../model/report.ts'
import { codeSpan, plainText } from '../escape.ts'
import { linkOrNull, numberLink } from '../links.ts'
import { countOf } from '../numbers.ts'
import type { FailureSet } from '../selection.ts'

const REASON_LIMIT = 400

const runLink = (number: number | null, id: number, url: string): string => numberLink(`run ${number === null ? id : `#${number}`}`, url)

const inRun = ({ number, id, url }: RunInHistory): string => runLink(number, id, url)

const sinceWhen = ({ state, isExact, lastPassed, firstFailed, failedRuns, compareUrl, alsoOn, branch }: JobHistory): readonly string[] => {
  const compare = compareUrl === null ? null : linkOrNull('compare', compareUrl)
  const passed = lastPassed === null ? null : `${inRun(lastPassed)}${compare === null ? '' : ` (${compare})`}`
  const isSameCommit = lastPassed !== null && lastPassed.headSha !== null && lastPassed.headSha === firstFailed?.headSha
  const gaps = isExact ? '' : ', with runs between that do not tell'
  const since: string[] = []
  if (state === 'new' && passed !== null)
    since.push(
      isSameCommit ? `**New in this run**, though the same commit passed in ${passed}${gaps}.` : `**New in this run**: it passed in ${passed}${gaps}.`
    )
  if (state === 'known' && firstFailed !== null) {
    const row = passed === null ? `at least ${countOf(failedRuns, 'run')}` : countOf(failedRuns, 'run')
    const before = passed === null ? '' : isSameCommit ? `; the same commit passed in ${passed}` : `; it passed in ${passed}`
    since.push(`**Failing on ${codeSpan(branch)} since ${inRun(firstFailed)}** (${row})${before}${gaps}.`)
  }
  if (alsoOn !== null) {
    // A fork's branch may be called like the one that it is for.
    const whose = alsoOn.branch === branch ? ' of this repository' : ''
    since.push(`It also fails on ${codeSpan(alsoOn.branch)}${whose} since ${inRun(alsoOn.firstFailed)}.`)
  }
  return since
}

const again = ({ attemptBefore }: Failure): string => {
  if (attemptBefore === null) return ''
  return attemptBefore.isSame
    ? `The same failure as in attempt ${attemptBefore.attempt}.`
    : `Attempt ${attemptBefore.attempt} failed with another error.`
}

/** Nothing for what nobody would run again in the hope that it passes. */
const retry = ({ retry: { class: what, isAdvised, reason }, attemptBefore, history }: Failure): string => {
  const why = `${plainText(cutText(reason, REASON_LIMIT))}.`
  if (isAdvised) return `**Worth a retry:** ${why}`
  if (what !== 'transient') return ''
  const but = attemptBefore?.isSame === true ? 'the attempt before failed alike' : `it has failed in ${history?.failedRuns ?? 3} runs in a row`
  return `A fault that may pass, but ${but}: ${why}`
}

const comparedWith = ({ runNumber, runId, attempt, url, newLines, lines }: BaselineUsed, reportedId: number): string => {
  // Of a step that prints nothing there is nothing to compare.
  if (lines === 0) return ''
  const label = `attempt ${attempt}`
  const what = runId === reportedId ? (linkOrNull(label, url) ?? label) : runLink(runNumber, runId, url)
  const [count, all] = [newLines, lines].map((number) => number.toLocaleString('en-US'))
  return `Compared with ${what}: ${count} of ${all} lines ${newLines === 1 ? 'is' : 'are'} new.`
}

/** Whether something else is true of another failure of the group. */
const isUnlike =
  ({ history, retry: { isAdvised } }: Failure) =>
  (other: Failure): boolean =>
    other.history?.lastPassed?.id !== history?.lastPassed?.id ||
    other.history?.firstFailed?.id !== history?.firstFailed?.id ||
    other.retry.isAdvised !== isAdvised

/**
 * One paragraph about the first failure of a group; empty when there is nothing to say.
 *
 * @param reportedId the id of the reported run
 */
export const renderLookedBack = (failures: FailureSet, reportedId: number): string => {
  const [failure, ...others] = failures
  const { history, baseline } = failure
  const told = [...(history === null ? [] : sinceWhen(history)), again(failure), retry(failure)].filter((sentence) => sentence !== '')
  const isOfOne = told.length > 0 && others.some(isUnlike(failure))
  return [
    ...told,
    isOfOne ? `That holds for ${codeSpan(failure.jobName ?? '')}; not all of it holds for the other jobs.` : '',
    baseline === null ? '' : comparedWith(baseline, reportedId)
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
