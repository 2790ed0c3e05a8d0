/** Failures with the same cause are one group: across matrix legs, attempts and platforms. */
import { baseName } from '../jobs/names.ts'
import type { Explanation, Failure, FailureGroup, Finding } from '../model/report.ts'
import { hexHash } from './hash.ts'
import { normalise } from './normalise.ts'

/** A failure before it has a group. */
export interface Ungrouped extends Explanation {
  /** The tool whose rule tells the first cause, where one does. It counts where no finding names one, and is not part of the report. */
  readonly tool?: string | null
  /** As it was before a baseline changed what the failure says; left out: what it says now counts. */
  readonly fingerprint?: string
}

/** What a failure is about: its first error; a warning only where the tool that failed told it. */
const findingOf = ({ findings, tool }: Ungrouped): Finding | undefined =>
  findings.find(({ severity }) => severity === 'error') ?? findings.find(({ source }) => source === tool)

/** Whether an error is known, not only that the step failed. */
const namesError = ({ findings, excerpt }: Ungrouped): boolean => findings.length > 0 || excerpt.some(({ kind }) => kind === 'error')

/**
 * Failures of one key have one cause: cause, tool, code, file and masked message; without a file the step. A failure of which nothing is known but
 * its exit code is alike only in legs of one matrix; one error that many jobs meet in one step, as that of a registry, is one. Jobs whose logs were
 * not read for one reason are alike in that.
 */
const keyOf = (failure: Ungrouped): string => {
  if (failure.isUnread === true) return JSON.stringify(['unread', failure.message])
  const finding = findingOf(failure)
  const file = finding?.file ?? null
  const place =
    file === null
      ? [failure.step?.name ?? '', namesError(failure) ? '' : baseName(failure.jobName ?? '')]
      : [isAbsolute(file) ? normalise(file) : file]
  return JSON.stringify([failure.cause, finding?.source ?? failure.tool ?? '', finding?.code ?? '', ...place, normalise(failure.message)])
}

/** A path elsewhere than in the checkout may hold a folder of the run's own. */
const isAbsolute = (file: string): boolean => /^(?:\/|[A-Za-z]:)/.test(file)

/** A hash of what makes a failure the same in another run, on another runner or at another line: that of its group. */
export const fingerprintOf = (failure: Ungrouped): string => failure.fingerprint ?? hexHash(keyOf(failure))

/**
 * Groups failures by {@link keyOf}, in the order of their first member, whose message they bear. One whose log was not read joins a group when
 * all that were read of its base name and step are in that one; then it is of the same class.
 */
export const groupByCause = (failures: readonly Ungrouped[]): { readonly failures: readonly Failure[]; readonly groups: readonly FailureGroup[] } => {
  const siblings = new Map<string, { readonly first: Ungrouped; readonly key: string } | null>()
  for (const failure of failures) {
    if (failure.isUnread === true) continue
    const [place, key] = [siblingsOf(failure), keyOf(failure)]
    const known = siblings.get(place)
    if (known === undefined) siblings.set(place, { first: failure, key })
    else if (known?.key !== key) siblings.set(place, null)
  }
  const groups = new Map<string, { id: string; message: string; jobIds: number[] }>()
  const grouped = failures.map((ungrouped): Failure => {
    const { tool: _, ...failure } = ungrouped
    const joined = failure.isUnread === true ? (siblings.get(siblingsOf(ungrouped)) ?? null) : null
    const key = joined?.key ?? keyOf(ungrouped)
    const group = groups.get(key) ?? { id: `g${groups.size + 1}`, message: (joined?.first ?? failure).message, jobIds: [] }
    groups.set(key, group)
    if (failure.jobId !== null) group.jobIds.push(failure.jobId)
    const sign =
      joined === null
        ? failure.retry
        : {
            class: joined.first.retry.class,
            reason: `Its log was not read; of ${joined.first.jobName}, which failed in the same step: ${joined.first.retry.reason}`
          }
    const retry = { ...sign, isAdvised: sign.class === 'transient' }
    return { ...failure, group: group.id, fingerprint: fingerprintOf(joined?.first ?? ungrouped), history: null, attemptBefore: null, retry }
  })
  return { failures: grouped, groups: [...groups.values()] }
}

/** Legs of one matrix that failed in one step. */
const siblingsOf = ({ jobName, step }: Ungrouped): string => JSON.stringify([baseName(jobName ?? ''), step?.name ?? ''])
