/** The output `headline`: one plain line for a message. */
import type { Report } from '../model/report.ts'
import { messageText } from './escape.ts'
import { writeText } from './markdown/write.ts'
import { countOf } from './numbers.ts'
import { groupFailures } from './selection.ts'
import { countsOf, endOf, SAVED_LOGS } from './view/overview.ts'

const LIMIT = 200
const NAME_LIMIT = 40
/** A cause of which less can be shown says nothing. */
const LEAST_CAUSE = 20
const CUT = '...'
/** Of a cause that is too long, this part is its end: there stand the place and the outcome. */
const END_PART = 0.4

/** Cut between words, unless that takes away most of it. */
const cutWords = (text: string, max: number): string => {
  if (text.length <= max) return text
  const start = text.slice(0, max - CUT.length)
  const space = start.lastIndexOf(' ')
  return `${space > max / 2 ? start.slice(0, space) : start}${CUT}`
}

/** Cut in its middle, between words. */
const cutMiddle = (text: string, max: number): string => {
  if (text.length <= max) return text
  const end = text.slice(-Math.floor(max * END_PART))
  const whole = end.slice(end.indexOf(' ') + 1)
  return `${cutWords(text, max - whole.length - 1)} ${whole}`
}

/**
 * Result, counts and the first cause: `CI failed: 2 of 12 jobs failed, 1 skipped - src/a.ts:3:7 - error TS2322: …, and 1 other cause`. At
 * most 200 characters, all of them ASCII letters, digits, space or `_.,:/+=-`.
 */
export const renderPlainHeadline = (report: Report): string => {
  const { run, currentJob } = report
  const counted = groupFailures(report).filter((failures) => failures.some(({ allowedToFail }) => !allowedToFail))
  const ownStep = currentJob?.failedSteps[0]
  const name = cutWords(messageText(run.name ?? ''), NAME_LIMIT) || 'The workflow'
  const who = report.isOfSavedLogs === true ? SAVED_LOGS : `${name} ${messageText(writeText(endOf(report).words))}`
  const result = `${who}${currentJob === null ? '' : ', the others'}: ${countsOf(report)}`
  const cause = messageText(counted[0]?.[0].message ?? ownStep?.name ?? '')
  const others = counted.length > 1 ? `, and ${countOf(counted.length - 1, 'other cause')}` : ''
  const room = LIMIT - result.length - ' - '.length - others.length
  return cause === '' || room < LEAST_CAUSE ? cutWords(`${result}${others}`, LIMIT) : `${result} - ${cutMiddle(cause, room)}${others}`
}
