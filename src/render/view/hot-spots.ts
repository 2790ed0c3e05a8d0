/** The part of a report that says where to look when a run was slow: only what a person would act on. */
import type { HotSpots, RepeatedStep } from '../../model/timing.ts'
import { countOf, formatDuration, formatShare } from '../numbers.ts'
import { type Block, type Code, code, heading, link, list, type Text, type Words } from './document.ts'
import { isEmpty, joined } from './parts.ts'

/** What a line must reach to be worth reading. */
const WORTH_RUN_MS = 120_000
const WORTH_MS = 60_000
const WORTH_STEP_PART = 0.2
const WORTH_QUEUE_SHARE = 0.15
const WORTH_SET_UP_SHARE = 0.3
const WORTH_REPEATED_PART = 0.1
/** What is slowest among fewer jobs is plain to see in the table of jobs. */
const LEAST_JOBS = 3
const MOST_REPEATED = 2
const MOST_RUNNERS = 3
const NAME_LIMIT = 80

const name = (text: string): Code => code(text, NAME_LIMIT)

/** The slowest job and step in one line: mostly the one is in the other. */
const slowest = ({ slowestJobs, slowestSteps, wallMs }: HotSpots): Text => {
  if (slowestJobs.length < LEAST_JOBS) return []
  const job = slowestJobs[0]
  const step = slowestSteps[0]
  const parts: Text[] = []
  if (job !== undefined && job.durationMs >= WORTH_MS) parts.push(['job ', link(name(job.jobName), job.url), ` ${formatDuration(job.durationMs)}`])
  if (step !== undefined && step.durationMs >= WORTH_MS && step.durationMs >= wallMs * WORTH_STEP_PART) {
    const isInJob = step.jobId === job?.jobId
    const place: Text = isInJob ? [parts.length > 0 ? ' in it' : ''] : [' in ', link(name(step.jobName), step.url)]
    parts.push(['step ', name(step.name), ...place, ` ${formatDuration(step.durationMs)}`])
  }
  return parts.length === 0 ? [] : ['Slowest: ', ...joined(parts, ', '), '.']
}

const waiting = ({ queueMs, queueShare, slowRunners }: HotSpots): Text => {
  const runners = slowRunners
    .slice(0, MOST_RUNNERS)
    .map(
      ({ labels, waited, jobs, longestMs }): Text => [
        name(labels.join(', ')),
        ` up to ${formatDuration(longestMs)} (${waited < jobs ? `${waited} of ` : ''}${countOf(jobs, 'job')} over a minute)`
      ]
    )
  const isMuch = queueShare >= WORTH_QUEUE_SHARE && queueMs >= WORTH_MS
  if (!isMuch && runners.length === 0) return []
  const sum = `Waiting to start: ${formatDuration(queueMs)}, ${formatShare(queueShare)} of queue and job time`
  return runners.length === 0 ? [`${sum}.`] : [`${sum}. Longest by runner label: `, ...joined(runners, '; '), '.']
}

const setUp = ({ setUpMs, setUpShare, workMs }: HotSpots): Words =>
  setUpMs >= WORTH_MS && setUpShare >= WORTH_SET_UP_SHARE
    ? `Set-up steps (checkout, tools, caches, installs, recognised by name): ${formatDuration(setUpMs)}, ${formatShare(setUpShare)} of step time; ${formatDuration(workMs)} was work.`
    : ''

const repeatedStep = ({ name: step, jobName, jobs, totalMs, longestMs }: RepeatedStep): Text => [
  name(step),
  ...(jobName === null ? [] : [' of ', name(jobName)]),
  `: ${formatDuration(totalMs)} over ${countOf(jobs, 'job')}, longest ${formatDuration(longestMs)}.`
]

const repeated = ({ repeatedSteps, jobMs }: HotSpots, isCut: boolean): readonly Text[] =>
  repeatedSteps
    .filter(({ totalMs, isSetUp }) => totalMs >= WORTH_MS && totalMs >= jobMs * WORTH_REPEATED_PART && !(isCut && isSetUp))
    .slice(0, MOST_REPEATED)
    .map(repeatedStep)

/**
 * A heading and at most five lines: the slowest job and step, waiting by runner label, set-up against work, and the same step summed
 * over jobs. A line stands there only when it is worth it; empty when none is, as for a short ordinary run.
 *
 * @param isCut whether steps ended early or still run: how much of them was set-up tells nothing then
 */
export const hotSpotsSection = (hotSpots: HotSpots, isCut: boolean): readonly Block[] => {
  if (hotSpots.wallMs < WORTH_RUN_MS) return []
  const lines = [slowest(hotSpots), waiting(hotSpots), [isCut ? '' : setUp(hotSpots)], ...repeated(hotSpots, isCut)].filter((line) => !isEmpty(line))
  return lines.length === 0 ? [] : [heading(3, 'Where the time went'), list(lines)]
}
