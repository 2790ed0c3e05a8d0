/** The table of what went wrong, for runs in which more than one thing did: all of it before the first excerpt. */

import type { Failure } from '../../model/report.ts'
import { countOf } from '../numbers.ts'
import { type FailureSet, isAllowed } from '../selection.ts'
import type { AffectedText } from './affected.ts'
import { type Block, code, heading, link, type Text, table, type Words } from './document.ts'
import { isEmpty, listOf } from './parts.ts'

const MESSAGE_LIMIT = 160
/** More rows nobody reads. */
const MOST_ROWS = 100

const sinceCell = ({ history }: Failure): Words => {
  if (history === null || history.state === 'unknown') return history?.alsoOn ? 'also on the base branch' : ''
  const since = history.state === 'new' ? 'new' : `${history.lastPassed === null ? 'at least ' : ''}${countOf(history.failedRuns, 'run')}`
  return `${since}${history.alsoOn === null ? '' : ', also on the base branch'}`
}

const againCell = ({ retry, attemptBefore }: Failure): Words => {
  if (retry.isAdvised) return 'worth a retry'
  return attemptBefore?.isSame === true ? `as in attempt ${attemptBefore.attempt}` : ''
}

/** Names the block of a cause, counted from 0. */
export const causeAnchor = (index: number): string => `cause-${index + 1}`

/** Empty for a single cause. */
export const causesSection = (sets: readonly FailureSet[], affected: AffectedText): readonly Block[] => {
  if (sets.length < 2) return []
  const rows = sets.slice(0, MOST_ROWS).map((set, index): readonly Text[] => {
    const [first] = set
    const said = code(first.message, MESSAGE_LIMIT)
    const cause = { ...link(first.isUnread === true ? ['not known: ', said] : said, first.url), anchor: causeAnchor(index) }
    return [isAllowed(set) ? ['⚠️ ', cause] : [cause], affected(set), [sinceCell(first)], [againCell(first)]]
  })
  // A column that says nothing is left out.
  const heads = ['Cause', 'Jobs', 'Failing since', 'Again']
  const shown = heads.map((_, column) => column < 2 || rows.some((row) => !isEmpty(row[column] ?? [])))
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => shown[column] === true)
  const rest = sets.length - rows.length
  return [heading(3, countOf(sets.length, 'cause')), table(kept(heads), rows.map(kept)), ...(rest === 0 ? [] : [listOf([], rest, 'cause')])]
}
