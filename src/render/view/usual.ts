/** The part of a report that says what was slower or faster than in earlier runs. */
import type { Change, Measured, UsualTimes } from '../../model/usual.ts'
import { MIN_SAMPLES } from '../../timing/usual.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { type Block, type Code, code, heading, paragraph, strong, type Text, table } from './document.ts'
import { foldIfLong } from './parts.ts'

const MOST_ROWS = 20
const NAME_LIMIT = 80

const isChanged = ({ change }: Measured): boolean => change === 'slower' || change === 'faster'

const wallSentence = (wall: Measured): Text => {
  const { currentMs, medianMs, differenceMs } = wall
  if (currentMs === null) return ['The wall clock is not compared: the run has not finished, or only a part of its jobs ran in this attempt.']
  const took = `took ${formatDuration(currentMs)}`
  if (medianMs === null || differenceMs === null) return [`The run ${took}. No earlier run tells what is usual.`]
  const usual = `median ${formatDuration(medianMs)}`
  const sentences: Readonly<Record<Change, Text>> = {
    slower: [strong(`The run ${took}, ${formatDuration(differenceMs)} more than usual`), ` (${usual}).`],
    faster: [`The run ${took}, ${formatDuration(-differenceMs)} less than usual (${usual}).`],
    usual: [`The run ${took}, as usual (${usual}).`],
    unknown: [
      wall.samples < MIN_SAMPLES
        ? `The run ${took} (${usual}); fewer than ${MIN_SAMPLES} earlier runs do not tell what is usual.`
        : `The run ${took} (${usual}), but not all of its jobs succeeded.`
    ]
  }
  return sentences[wall.change]
}

/** Slower before faster, and then the largest difference first. */
const byWeight = (a: Measured, b: Measured): number =>
  Number(a.change === 'faster') - Number(b.change === 'faster') || Math.abs(b.differenceMs ?? 0) - Math.abs(a.differenceMs ?? 0)

/** A row for each that is off its usual time. */
const changedRows = <T extends Measured>(all: readonly T[], labelOf: (one: T) => Text): readonly (readonly Text[])[] =>
  all
    .filter(isChanged)
    .sort(byWeight)
    .map((one) => [
      labelOf(one),
      [formatDuration(one.currentMs)],
      [formatDuration(one.medianMs)],
      [`${one.change === 'slower' ? '🔺 +' : '🔻 −'}${formatDuration(Math.abs(one.differenceMs ?? 0))}`]
    ])

const changes = ({ queue, jobs, steps }: UsualTimes): readonly Block[] => {
  const name = (text: string): Code => code(text, NAME_LIMIT)
  const ofJobs = [...changedRows([queue], () => ['Waiting for runners, all jobs']), ...changedRows(jobs, (job) => [name(job.name)])]
  const ofSteps = changedRows(steps, (step) => [name(step.jobName), ' › ', name(step.name)])
  const count = ofJobs.length + ofSteps.length
  if (count === 0)
    return [queue, ...jobs, ...steps].every(({ change }) => change === 'unknown')
      ? []
      : [paragraph('No job and none of the slowest steps is off its usual time.')]
  // Steps have up to half of the rows, so that many slower legs of a matrix do not hide the step that made them slow.
  const shownJobs = ofJobs.slice(0, MOST_ROWS - Math.min(ofSteps.length, MOST_ROWS / 2))
  const shown = [...shownJobs, ...ofSteps.slice(0, MOST_ROWS - shownJobs.length)]
  const title = `${shown.length < count ? `${shown.length} of ` : ''}${countOf(count, 'change')}`
  return [foldIfLong(shown.length, title, table(['What changed', 'This run', 'Median', 'Difference'], shown))]
}

const sourceSentence = ({ runIds, asked, branch, isOwnBranch }: UsualTimes): Text => {
  const runs = `${runIds.length < asked ? `${runIds.length} (of ${asked} asked for)` : runIds.length} earlier successful ${runIds.length === 1 ? 'run' : 'runs'}`
  return [
    `Compared with ${runs} on ${isOwnBranch ? '' : 'the default '}branch `,
    code(branch),
    '; a change is what is further off the median than their usual spread.'
  ]
}

/** A sentence on the wall clock, a table of what changed, and what it is compared with; empty when nothing was compared. */
export const usualSection = (comparison: UsualTimes | null): readonly Block[] =>
  comparison === null || comparison.runIds.length === 0
    ? []
    : [
        heading(3, 'Compared with earlier runs'),
        paragraph(...wallSentence(comparison.wall)),
        ...changes(comparison),
        paragraph(...sourceSentence(comparison))
      ]
