/** Makes the report's check run, or completes the one that this attempt has: one write after the other, and none of them twice. */
import { isForeign } from '../jobs/foreign.ts'
import { CHECK_ANNOTATIONS } from '../model/budgets.ts'
import type { CheckAnnotation } from '../model/check-run.ts'
import { describeError, isExpected } from '../model/errors.ts'
import type { CheckRuns } from '../model/ports.ts'
import type { Note, Report } from '../model/report.ts'
import { renderCheckRun } from '../render/check-run.ts'
import { countOf } from '../render/numbers.ts'
import type { Reported } from './report-run.ts'

/** @returns notes: what was not written, and why */
export const publishCheckRun = async (
  { report, isOwnRun, annotations: ofJobs }: Pick<Reported, 'report' | 'isOwnRun' | 'annotations'>,
  checkRuns: CheckRuns
): Promise<readonly Note[]> => {
  const { run, annotations, omitted } = renderCheckRun(report, (jobId) => ofJobs.get(jobId) ?? [])
  if (run === null) return [unwritten('the commit of the run is not known')]
  if (isOwnRun && isOfFork(report)) return [unwritten("this step is part of a fork's pull request, where the token may only read")]
  let there = 0
  try {
    let id = await checkRuns.find(run)
    const known = id === null ? [] : await checkRuns.annotations(id, run)
    there = known.length
    const fresh = notAmong(annotations, known)
    const fitting = fresh.slice(0, Math.max(0, CHECK_ANNOTATIONS.all - known.length))
    for (const batch of inBatches(fitting)) {
      if (id === null) id = await checkRuns.create(run, batch)
      else await checkRuns.update(id, run, batch)
      there += batch.length
    }
    const left = omitted + fresh.length - fitting.length
    return left === 0 ? [] : [cut(there, left)]
  } catch (error) {
    if (!isExpected(error)) throw error
    const some = there === 0 ? '' : ` It has ${countOf(there, 'annotation')}.`
    return [unwritten(`it was not written to its end.${some} ${describeError(error)}`)]
  }
}

const unwritten = (why: string): Note => ({ kind: 'check_run_unwritten', message: `There is no complete check run: ${why}` })

const cut = (shown: number, omitted: number): Note => ({
  kind: 'check_run_cut',
  message: `The check run has ${shown} annotations, the most that are made; ${omitted} more errors are in report.json`,
  data: { shown, omitted }
})

/** A deleted fork is none that starts a run now. */
const isOfFork = ({ run }: Report): boolean => run.event === 'pull_request' && run.headRepository !== null && isForeign(run)

/** Those that a check run does not have yet. What else a message says, such as how many jobs failed alike, may have changed since. */
const notAmong = (annotations: readonly CheckAnnotation[], there: Awaited<ReturnType<CheckRuns['annotations']>>): readonly CheckAnnotation[] => {
  const keyOf = (path: string, line: number, message: string): string => `${path}:${line}:${(message.split('\n', 1)[0] ?? '').trim()}`
  const known = new Set(there.map(({ path, startLine, message }) => keyOf(path, startLine, message)))
  return annotations.filter(({ path, line, message }) => !known.has(keyOf(path, line, message)))
}

/** At least one, so that a check run without annotations is written too. */
const inBatches = (annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(annotations.length / CHECK_ANNOTATIONS.atOnce)) }, (_, index) =>
    annotations.slice(index * CHECK_ANNOTATIONS.atOnce, (index + 1) * CHECK_ANNOTATIONS.atOnce)
  )
