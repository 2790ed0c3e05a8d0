/** The sentences on what a failure is beside earlier runs and the attempt before, and whether to run it again. */

import { cutText } from '../../log/text.ts'
import type { BaselineUsed, JobHistory, RunInHistory } from '../../model/follow-up.ts'
import type { Failure } from '../../model/report.ts'
import { codeSpan, plainText } from '../escape.ts'
import { linkOrNull } from '../links.ts'
import { countOf } from '../numbers.ts'

const REASON_LIMIT = 400

/** Outside of a link GitHub would make `#42` a reference to an issue. */
const runLink = (number: number | null, id: number, url: string): string => {
  const label = `run ${number === null ? id : `#${number}`}`
  return linkOrNull(label, url) ?? codeSpan(label)
}

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
  if (alsoOn !== null) since.push(`It also fails on ${codeSpan(alsoOn.branch)} since ${inRun(alsoOn.firstFailed)}.`)
  return since
}

const again = ({ attemptBefore }: Failure): string => {
  if (attemptBefore === null) return ''
  return attemptBefore.isSame
    ? `The same failure as in attempt ${attemptBefore.attempt}.`
    : `Attempt ${attemptBefore.attempt} failed with another error.`
}

/** Nothing for what nobody would run again in the hope that it passes. */
const retry = ({ retry: { class: what, isAdvised, reason }, attemptBefore }: Failure): string => {
  const why = `${plainText(cutText(reason, REASON_LIMIT))}.`
  if (isAdvised) return `**Worth a retry:** ${why}`
  if (what !== 'transient') return ''
  const but = attemptBefore?.isSame === true ? 'the attempt before failed alike' : 'it fails for the third run in a row'
  return `A fault that may pass, but ${but}: ${why}`
}

const comparedWith = ({ baseline, attempt }: Failure & { readonly baseline: BaselineUsed }): string => {
  const { runNumber, runId, url, newLines, lines } = baseline
  const what =
    runNumber === null && baseline.attempt !== attempt
      ? (linkOrNull(`attempt ${baseline.attempt}`, url) ?? 'another attempt')
      : runLink(runNumber, runId, url)
  const [count, all] = [newLines, lines].map((number) => number.toLocaleString('en-US'))
  return `Compared with ${what}: ${count} of ${all} lines are new.`
}

/** One paragraph; empty when there is nothing to say. */
export const renderLookedBack = (failure: Failure): string => {
  const { history, baseline } = failure
  return [
    ...(history === null ? [] : sinceWhen(history)),
    again(failure),
    retry(failure),
    baseline === null ? '' : comparedWith({ ...failure, baseline })
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
