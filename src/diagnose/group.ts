/** Failures with the same cause are one group: across matrix legs, attempts and platforms. */
import { baseName } from '../jobs/names.ts'
import type { Failure, FailureGroup } from '../model/report.ts'

/** Everything that differs between legs though the cause is one: numbers, times, hashes, paths, versions, quotes' colours. */
const normalise = (message: string): string =>
  message
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/\b[0-9a-f]{7,64}\b/g, '#')
    .replace(/(?:[a-z]:)?(?:\/[\w.@+-]+)+\/([\w.@+-]+)/g, '$1')
    .replace(/\d+(?:[.:,]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()

/** A failure before it has a group. */
export type Ungrouped = Omit<Failure, 'group'>

/**
 * Groups failures by cause, step and message, in the order of their first member. Failures of which nothing is known but
 * an exit code are alike only in the same step of legs of one matrix.
 */
export const groupByCause = (failures: readonly Ungrouped[]): { readonly failures: readonly Failure[]; readonly groups: readonly FailureGroup[] } => {
  const groups = new Map<string, { id: string; message: string; jobIds: number[] }>()
  const grouped = failures.map((failure): Failure => {
    const telling = failure.findings.length > 0 || failure.excerpt.some(({ kind }) => kind === 'error')
    const key = [
      failure.cause,
      telling ? '' : `${failure.step?.name} of ${baseName(failure.jobName ?? '')}`,
      normalise(failure.message),
      failure.allowedToFail
    ].join('\n')
    const group = groups.get(key) ?? { id: `g${groups.size + 1}`, message: failure.message, jobIds: [] }
    groups.set(key, group)
    if (failure.jobId !== null) group.jobIds.push(failure.jobId)
    return { ...failure, group: group.id }
  })
  return { failures: grouped, groups: [...groups.values()] }
}
