/** The part of a summary that says what was slower or faster than in earlier runs. */
import type { BaselineComparison, Change, Measured } from '../../model/comparison.ts'
import { MIN_SAMPLES } from '../../timing/compare.ts'
import { codeSpan, codeSpanInTable } from '../escape.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { foldIfLong, joinBlocks, table } from './blocks.ts'

const MOST_ROWS = 20
const NAME_LIMIT = 80

interface Row {
  readonly label: string
  readonly measured: Measured
}

const isChanged = ({ change }: Measured): boolean => change === 'slower' || change === 'faster'

/** `+1m 05s` or `−12s`. */
const signed = (ms: number): string => `${ms < 0 ? '−' : '+'}${formatDuration(Math.abs(ms))}`

const wallSentence = (wall: Measured): string => {
  const { currentMs, medianMs, differenceMs } = wall
  if (currentMs === null) return 'The wall clock is not compared: the run has not finished, or only a part of its jobs ran in this attempt.'
  const took = `took ${formatDuration(currentMs)}`
  if (medianMs === null || differenceMs === null) return `The run ${took}. No earlier run tells what is usual.`
  const usual = `median ${formatDuration(medianMs)}`
  const sentences: Readonly<Record<Change, string>> = {
    slower: `**The run ${took}, ${formatDuration(differenceMs)} more than usual** (${usual}).`,
    faster: `The run ${took}, ${formatDuration(-differenceMs)} less than usual (${usual}).`,
    usual: `The run ${took}, as usual (${usual}).`,
    unknown:
      wall.samples < MIN_SAMPLES
        ? `The run ${took} (${usual}); fewer than ${MIN_SAMPLES} earlier runs do not tell what is usual.`
        : `The run ${took} (${usual}), but not all of its jobs succeeded.`
  }
  return sentences[wall.change]
}

/** Slower before faster, and then the largest difference first. */
const byWeight = (a: Row, b: Row): number =>
  Number(a.measured.change === 'faster') - Number(b.measured.change === 'faster') ||
  Math.abs(b.measured.differenceMs ?? 0) - Math.abs(a.measured.differenceMs ?? 0)

const changedRows = ({ queue, jobs, steps }: BaselineComparison): readonly Row[] => [
  ...(isChanged(queue) ? [{ label: 'Waiting for runners, all jobs', measured: queue }] : []),
  ...jobs
    .filter(isChanged)
    .map((job) => ({ label: codeSpanInTable(job.name, NAME_LIMIT), measured: job }))
    .sort(byWeight),
  ...steps
    .filter(isChanged)
    .map((step) => ({ label: `${codeSpanInTable(step.jobName, NAME_LIMIT)} › ${codeSpanInTable(step.name, NAME_LIMIT)}`, measured: step }))
    .sort(byWeight)
]

const renderRow = ({ label, measured }: Row): readonly string[] => [
  label,
  formatDuration(measured.currentMs),
  formatDuration(measured.medianMs),
  `${measured.change === 'slower' ? '🔺' : '🔻'} ${signed(measured.differenceMs ?? 0)}`
]

/** Jobs and steps share the rows, so that many slower legs of a matrix do not hide the step that made them slow. */
const chooseRows = (rows: readonly Row[], jobCount: number): readonly Row[] => {
  const stepCount = rows.length - jobCount
  const shownJobs = Math.min(jobCount, MOST_ROWS - Math.min(stepCount, MOST_ROWS / 2))
  return [...rows.slice(0, shownJobs), ...rows.slice(jobCount, jobCount + MOST_ROWS - shownJobs)]
}

const renderChanges = (comparison: BaselineComparison): string => {
  const rows = changedRows(comparison)
  const measured = [comparison.queue, ...comparison.jobs, ...comparison.steps].some(({ change }) => change !== 'unknown')
  if (rows.length === 0) return measured ? 'No job and none of the slowest steps is off its usual time.' : ''
  const shown = chooseRows(rows, rows.length - comparison.steps.filter(isChanged).length)
  const body = table(['What changed', 'This run', 'Median', 'Difference'], shown.map(renderRow))
  const title = shown.length < rows.length ? `${shown.length} of ${countOf(rows.length, 'change')}` : countOf(rows.length, 'change')
  return foldIfLong(shown.length, title, body)
}

const sourceSentence = ({ runIds, asked, branch, isOwnBranch }: BaselineComparison): string => {
  const runs = `${runIds.length < asked ? `${runIds.length} (of ${asked} asked for)` : runIds.length} earlier successful ${runIds.length === 1 ? 'run' : 'runs'}`
  return `Compared with ${runs} on ${isOwnBranch ? '' : 'the default '}branch ${codeSpan(branch)}; a change is what is further off the median than their usual spread.`
}

/** A sentence on the wall clock, a table of what changed, and what it is compared with; empty when nothing was compared. */
export const renderComparison = (comparison: BaselineComparison | null): string =>
  comparison === null || comparison.runIds.length === 0
    ? ''
    : joinBlocks(['### Compared with earlier runs', wallSentence(comparison.wall), renderChanges(comparison), sourceSentence(comparison)])
