/** Whether a re-run failed with the same failure as the attempt before. */
import { fingerprintOf, type Ungrouped } from '../diagnose/group.ts'
import { isCarriedOver } from '../jobs/attempts.ts'
import { isFailed } from '../jobs/conclusion.ts'
import { HISTORY } from '../model/budgets.ts'
import type { Cause, Failure } from '../model/report.ts'
import type { Job, WorkflowRun } from '../model/run.ts'
import type { OptionalReader } from './collect/optional-reader.ts'
import type { Explained } from './explain.ts'
import type { FailedGroup, FailedJob } from './failed-jobs.ts'

type AttemptBefore = NonNullable<Failure['attemptBefore']>

/** What is known of the reported attempt, and how the one before is read. */
interface Attempts extends Pick<Explained, 'hasLines' | 'explainBefore'> {
  readonly run: WorkflowRun
  readonly reader: Pick<OptionalReader, 'isShort'>
}

/** Causes that annotations alone may tell, and those of the attempt before are not asked for. */
const MAY_BE_ANNOTATED: ReadonlySet<Cause> = new Set(['timed_out', 'runner_lost', 'not_started', 'out_of_memory', 'disk_full'])

/**
 * Of each group the log of one job is read, at most {@link HISTORY.logs}; the others repeat their failure when that one does, and they failed
 * in the same step then.
 */
export const compareAttempts = async (
  groups: readonly FailedGroup[],
  { run, reader, hasLines, explainBefore }: Attempts
): Promise<ReadonlyMap<Ungrouped, AttemptBefore>> => {
  const toCompare = groups.flatMap((group) => {
    // What the attempt left as it was did not fail again, and of a failure whose log was not read nobody knows whether it is the same.
    const again = group.filter(({ job }) => hasLines(job) && !isCarriedOver(job, run)).flatMap(failedBefore)
    const [first] = again
    return first === undefined ? [] : [{ first, again }]
  })
  if (toCompare.length === 0 || reader.isShort()) return new Map()
  const compared = await Promise.all(
    toCompare.slice(0, HISTORY.logs).map(async ({ first, again }) => {
      const { attempt } = first
      const before = await explainBefore(first.before)
      if (before === null) return []
      if (fingerprintOf(before) === fingerprintOf(first.failure))
        return again
          .filter((one) => one === first || failedStep(one.before) === one.failure.step?.name)
          .map(({ failure }) => [failure, { attempt, isSame: true }] as const)
      const isUnsure = before.cause !== first.failure.cause && MAY_BE_ANNOTATED.has(first.failure.cause)
      return isUnsure ? [] : [[first.failure, { attempt, isSame: false }] as const]
    })
  )
  return new Map<Ungrouped, AttemptBefore>(compared.flat())
}

/** With the execution in the attempt before, when that failed too. */
const failedBefore = ({
  failure,
  job,
  executions
}: FailedJob): readonly { readonly failure: Ungrouped; readonly before: Job; readonly attempt: number }[] =>
  executions.flatMap((before) =>
    before.attempt !== null && before.attempt + 1 === job.attempt && isFailed(before.conclusion) ? [{ failure, before, attempt: before.attempt }] : []
  )

const failedStep = ({ steps }: Job): string | undefined => steps.find(({ conclusion }) => isFailed(conclusion))?.name
