/** Which jobs failed alike, in the fewest words: `all 52 jobs of test`, `3 jobs of test (Windows only)`. */
import { type Affected, affectedAmong } from '../../jobs/affected.ts'
import { baseName } from '../../jobs/names.ts'
import type { ReportedJob } from '../../model/report.ts'
import { countOf } from '../numbers.ts'
import type { FailureSet } from '../selection.ts'
import { code, type Title } from './document.ts'

const NAME_LIMIT = 80
const VALUE_LIMIT = 40

/** Conclusions of jobs that ran to their end: of others nobody knows whether they would have failed alike. */
const RAN = new Set(['success', 'failure', 'timed_out', 'neutral'])

/** The name of one job, or how many jobs of which base name, and what they have in common beside those that did not fail so. */
export type AffectedText = (failures: FailureSet) => Title

/** @param jobs the counted ones, which are looked through once, for as many causes as there are */
export const affectedTexts = (jobs: readonly ReportedJob[]): AffectedText => {
  const places = new Map<number | null, number>(jobs.map(({ id }, at) => [id, at]))
  const affectedOf = affectedAmong(jobs.filter(({ effectiveConclusion }) => RAN.has(effectiveConclusion ?? '')))
  return (failures) => {
    const failed = failures
      .flatMap(({ jobId }) => places.get(jobId) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => jobs[at] ?? [])
    return textOf(failures, failed.length === failures.length ? affectedOf(failed) : null)
  }
}

const textOf = (failures: FailureSet, affected: Affected | null): Title => {
  const [{ jobName }] = failures
  if (failures.length === 1) return [jobName === null ? 'the run itself' : code(jobName, NAME_LIMIT)]
  const names = new Set(failures.map((failure) => baseName(failure.jobName ?? '')))
  const [name = ''] = names
  const of: Title = names.size === 1 && name !== '' ? [' of ', code(name, NAME_LIMIT)] : []
  const count = countOf(failures.length, 'job')
  switch (affected?.kind) {
    case 'all':
      return of.length === 0 ? [count] : [failures.length === 2 ? 'both jobs' : `all ${count}`, ...of]
    case 'system':
      return [count, ...of, ` (${affected.system} only)`]
    case 'values':
      return [count, ...of, ' (only ', ...affected.values.flatMap((value, at) => [at === 0 ? '' : ' and ', code(value, VALUE_LIMIT)]), ')']
    default:
      return [count, ...of]
  }
}
