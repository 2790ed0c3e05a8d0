/** The part of a report that shows the chain of jobs that the end of the run waited for. */
import type { CriticalPath, CriticalPathLink } from '../../model/timing.ts'
import { countOf, formatDuration, formatShare } from '../numbers.ts'
import { type Block, code, details, heading, link, paragraph, type Text, table } from './document.ts'
import { foldIfLong } from './parts.ts'

/** Nobody asks why a run was slow that took less than this. */
const WORTH_MS = 60_000
/** A chain of fewer jobs is plain to see in the table of jobs. */
const LEAST_LINKS = 3
const NAME_LIMIT = 80

const row = (one: CriticalPathLink, hasQueue: boolean): readonly Text[] => [
  [link(code(one.jobName), one.url), one.alternatives === 0 ? '' : ` (or ${countOf(one.alternatives, 'other job')} that ended then)`],
  ...(hasQueue ? [[formatDuration(one.queueMs)]] : []),
  [formatDuration(one.durationMs)],
  [formatShare(one.share)]
]

const sentenceOn = ({ wallMs, links }: CriticalPath): Text => {
  const longest = links.reduce((most, one) => (one.share > most.share ? one : most))
  const queueMs = links.reduce((sum, one) => sum + one.queueMs, 0)
  const waited = queueMs > 0 ? ` ${formatDuration(queueMs)} of the chain was waiting to start.` : ''
  return [
    `A chain of ${countOf(links.length, 'job')} decided the ${formatDuration(wallMs)} of this run; `,
    code(longest.jobName, NAME_LIMIT),
    ` was ${formatShare(longest.share)} of it.${waited}`
  ]
}

/**
 * The chain as a sentence and a table with the queue and run time of each job and its share of the wall clock.
 * Says that it is derived. Empty for a chain of one or two jobs, and for a run of less than a minute.
 *
 * @param isFolded whether the table is folded away whatever its length, as in the report of an ordinary green run
 */
export const criticalPathSection = (path: CriticalPath | null, isFolded: boolean = false): readonly Block[] => {
  if (path === null || path.wallMs < WORTH_MS || path.links.length < LEAST_LINKS) return []
  const title = `The chain of ${countOf(path.links.length, 'job')}`
  const hasQueue = path.links.some(({ queueMs }) => queueMs > 0)
  const body = table(
    ['Job', ...(hasQueue ? ['Queue'] : []), 'Duration', 'Share of the run'],
    path.links.map((one) => row(one, hasQueue))
  )
  return [
    heading(3, 'Critical path'),
    paragraph(...sentenceOn(path)),
    isFolded ? details([title], body) : foldIfLong(path.links.length, title, body),
    paragraph('Derived from the times at which jobs were created and ended; GitHub does not tell which jobs a job needs.')
  ]
}
