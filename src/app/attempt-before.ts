/** Whether a re-run failed with the same failure as the attempt before. */
import { fingerprintOf, type Ungrouped } from '../diagnose/group.ts'
import { isCarriedOver } from '../jobs/attempts.ts'
import { isFailed } from '../jobs/conclusion.ts'
import { HISTORY } from '../model/budgets.ts'
import type { Failure } from '../model/report.ts'
import type { Job, WorkflowRun } from '../model/run.ts'
import type { OptionalReader } from './collect/optional-reader.ts'
import type { Explained } from './explain.ts'
import type { FailedGroup, FailedJob } from './failed-jobs.ts'

type AttemptBefore = NonNullable<Failure['attemptBefore']>

/**
 * Of each group the log of one job is read, at most {@link HISTORY.logs}; the others repeat their failure when that one does, and they failed
 * in the same step then.
 */
export const compareAttempts = async (
  groups: readonly FailedGroup[],
  { run, reader, explainBefore }: Pick<Explained, 'explainBefore'> & { readonly run: WorkflowRun; readonly reader: Pick<OptionalReader, 'isShort'> }
): Promise<ReadonlyMap<Ungrouped, AttemptBefore>> => {
  const toCompare = groups.flatMap((group) => {
    // What the attempt before left did not fail again, and of a failure whose log was not read nobody knows whether it is the same.
    const again = group.filter(({ job, failure }) => failure.isUnread !== true && !isCarriedOver(job, run))
    const [first] = again
    const before = first === undefined ? undefined : failedBefore(first)
    return first === undefined || before === undefined ? [] : [{ again, first, before }]
  })
  if (toCompare.length === 0 || reader.isShort()) return new Map()
  const compared = await Promise.all(
    toCompare.slice(0, HISTORY.logs).map(async ({ again, first, before }) => {
      const failure = await explainBefore(before)
      if (failure === null || before.attempt === null) return []
      const { attempt } = before
      if (fingerprintOf(failure) !== fingerprintOf(first.failure)) return [[first.failure, { attempt, isSame: false }] as const]
      return again.flatMap((one) => {
        const earlier = failedBefore(one)
        const isSame = earlier !== undefined && (one === first || failedStep(earlier) === one.failure.step?.name)
        return isSame ? [[one.failure, { attempt, isSame }] as const] : []
      })
    })
  )
  return new Map<Ungrouped, AttemptBefore>(compared.flat())
}

/** The execution in the attempt before, when that failed too. */
const failedBefore = ({ job, executions }: FailedJob): Job | undefined =>
  executions.find(({ attempt, conclusion }) => attempt !== null && attempt + 1 === job.attempt && isFailed(conclusion))

const failedStep = ({ steps }: Job): string | undefined => steps.find(({ conclusion }) => isFailed(conclusion))?.name
