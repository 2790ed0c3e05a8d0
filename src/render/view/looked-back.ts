/** The sentences on what a failure is beside earlier runs and the attempt before, and whether to run it again. */

import { cutText } from '../../log/text.ts'
import type { BaselineUsed, JobHistory, RunInHistory } from '../../model/follow-up.ts'
import type { Failure } from '../../model/report.ts'
import { linkOrNull, numberLink } from '../links.ts'
import { countOf } from '../numbers.ts'
import type { FailureSet } from '../selection.ts'
import { type Code, code, type Link, link, sentence, strong, type Text, type Words } from './document.ts'
import { isEmpty, joined } from './parts.ts'

const REASON_LIMIT = 400

const runLink = (number: number | null, id: number, url: string): Link | Code => numberLink(`run ${number === null ? id : `#${number}`}`, url)

const inRun = ({ number, id, url }: RunInHistory): Link | Code => runLink(number, id, url)

const sinceWhen = ({ state, isExact, lastPassed, firstFailed, failedRuns, compareUrl, alsoOn, branch }: JobHistory): readonly Text[] => {
  const compare = compareUrl === null ? null : linkOrNull('compare', compareUrl)
  const passed: Text | null = lastPassed === null ? null : [inRun(lastPassed), ...(compare === null ? [] : [' (', compare, ')'])]
  const isSameCommit = lastPassed !== null && lastPassed.headSha !== null && lastPassed.headSha === firstFailed?.headSha
  const gaps = isExact ? '' : ', with runs between that do not tell'
  const since: Text[] = []
  if (state === 'new' && passed !== null)
    since.push([strong('New in this run'), isSameCommit ? ', though the same commit passed in ' : ': it passed in ', ...passed, `${gaps}.`])
  if (state === 'known' && firstFailed !== null) {
    const row = passed === null ? `at least ${countOf(failedRuns, 'run')}` : countOf(failedRuns, 'run')
    const before: Text = passed === null ? [] : [isSameCommit ? '; the same commit passed in ' : '; it passed in ', ...passed]
    since.push([strong('Failing on ', code(branch), ' since ', inRun(firstFailed)), ` (${row})`, ...before, `${gaps}.`])
  }
  if (alsoOn !== null) {
    // A fork's branch may be called like the one that it is for.
    const whose = alsoOn.branch === branch ? ' of this repository' : ''
    since.push(['It also fails on ', code(alsoOn.branch), `${whose} since `, inRun(alsoOn.firstFailed), '.'])
  }
  return since
}

const again = ({ attemptBefore }: Failure): Words => {
  if (attemptBefore === null) return ''
  return attemptBefore.isSame
    ? `The same failure as in attempt ${attemptBefore.attempt}.`
    : `Attempt ${attemptBefore.attempt} failed with another error.`
}

/** Nothing for what nobody would run again in the hope that it passes. */
const retry = ({ retry: { class: what, isAdvised, reason }, attemptBefore, history }: Failure): Text => {
  const why = [sentence(cutText(reason, REASON_LIMIT)), '.']
  if (isAdvised) return [strong('Worth a retry:'), ' ', ...why]
  if (what === 'credentials') return ['Not a fault of the code: ', ...why]
  if (what !== 'transient') return []
  const but = attemptBefore?.isSame === true ? 'the attempt before failed alike' : `it has failed in ${history?.failedRuns ?? 3} runs in a row`
  return [`A fault that may pass, but ${but}: `, ...why]
}

const comparedWith = ({ runNumber, runId, attempt, url, newLines, lines }: BaselineUsed, reportedId: number): Text => {
  // Of a step that prints nothing there is nothing to compare.
  if (lines === 0) return []
  const what = runId === reportedId ? link(`attempt ${attempt}`, url) : runLink(runNumber, runId, url)
  const [count, all] = [newLines, lines].map((number) => number.toLocaleString('en-US'))
  return ['Compared with ', what, `: ${count} of ${all} lines ${newLines === 1 ? 'is' : 'are'} new.`]
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
export const lookedBack = (failures: FailureSet, reportedId: number): Text => {
  const [failure, ...others] = failures
  const { history, baseline } = failure
  const told = joined([...(history === null ? [] : sinceWhen(history)), [again(failure)], retry(failure)], ' ')
  const isOfOne = !isEmpty(told) && others.some(isUnlike(failure))
  const ofOne: Text = ['That holds for ', code(failure.jobName ?? ''), '; not all of it holds for the other jobs.']
  return joined([told, isOfOne ? ofOne : [], baseline === null ? [] : comparedWith(baseline, reportedId)], ' ')
}
