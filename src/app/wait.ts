/** Waits until the reported run has ended, or until the jobs beside our own have. Says how it goes, and why it ended before. */
import { listNames } from '../jobs/names.ts'
import { WAIT } from '../model/budgets.ts'
import type { RunContext } from '../model/context.ts'
import { describeError, isExpected, isRefusal, ReportError } from '../model/errors.ts'
import type { Options } from '../model/options.ts'
import type { Clock, RunWatch, WatchQuery } from '../model/ports.ts'
import type { Note } from '../model/report.ts'
import type { Job } from '../model/run.ts'
import { chooseTarget, type Target } from './collect/target.ts'
import { createSelection } from './select-jobs.ts'

/** How far a wait has come. */
export interface WaitProgress {
  /** Jobs that have not ended, without our own. */
  readonly unfinished: readonly Job[]
  readonly waitedMs: number
  readonly limitMs: number
}

export interface WaitPorts {
  readonly watch: (query: WatchQuery) => Promise<RunWatch>
  readonly clock: Clock
  /** Whether nobody waits for the report any more. */
  readonly isCancelled: () => boolean
  /** Told when the number of unfinished jobs has changed, and else once a minute at most. */
  readonly onProgress: (progress: WaitProgress) => void
}

/** Looks that fail one after the other: each has been tried for a quarter of a minute. */
const MOST_ERRORS = 3

/** What a look has shown. `settled`: nothing is left that would end by itself, as far as can be seen. */
interface Look {
  readonly state: 'goes_on' | 'settled' | 'ended'
  readonly unfinished: readonly Job[]
}

/**
 * Another run is waited for until it is completed, a single job until it is; our own run until two looks in a row show no unfinished job but
 * ours, or only jobs that wait for an approval. Of our own run only jobs count that the report is about.
 *
 * @param options.waitSeconds the most
 * @returns notes: what was still going on when the wait ended
 */
export const waitForRun = async (options: Options, context: RunContext, ports: WaitPorts): Promise<readonly Note[]> => {
  const { clock, isCancelled } = ports
  const limitMs = options.waitSeconds * 1000
  const began = clock.now()
  const left = (): number => limitMs - (clock.now() - began)
  const target = chooseTarget(options, context)
  const watch = await ports.watch(target)
  const look = lookAt(options, context, target, watch)
  const tell = tellProgress(ports, () => limitMs - left(), limitMs)

  let intervalMs: number = WAIT.firstMs
  let last: Look = { state: 'goes_on', unfinished: [] }
  let errors = 0
  for (let looks: number = WAIT.looks; ; looks--) {
    const seen = await look().catch(asExpected)
    if (isCancelled()) return []
    if (seen instanceof ReportError) {
      errors++
      if (isRefusal(seen) || seen.kind === 'not_found' || errors === MOST_ERRORS)
        return endOf(last, `the run could not be looked at. ${describeError(seen)}`)
    } else {
      errors = 0
      tell(seen.unfinished)
      const isSure = seen.state === 'ended' || (seen.state === 'settled' && last.state === 'settled')
      last = seen
      if (isSure) return endOf(last, null)
    }
    if (left() <= 0) return endOf(last, 'the time for it was up')
    if (looks === 0) return endOf(last, `the run had been looked at ${WAIT.looks} times, the most that is done`)
    if ((watch.remaining() ?? WAIT.leastRemaining) < WAIT.leastRemaining)
      return endOf(last, `fewer than ${WAIT.leastRemaining} requests are left before GitHub's rate limit`)
    const goesOn = last.state === 'goes_on'
    // The looks that are left must last for the time that is left.
    const pauseMs = goesOn ? Math.min(intervalMs, Math.max(WAIT.mostMs, left() / looks)) : WAIT.settledMs
    await clock.sleep(Math.min(pauseMs, left()))
    if (isCancelled()) return []
    if (goesOn) intervalMs *= WAIT.growth
  }
}

const asExpected = (error: unknown): ReportError => {
  if (isExpected(error)) return error
  throw error
}

/** Looks once. */
const lookAt = (options: Options, context: RunContext, target: Target, watch: RunWatch): (() => Promise<Look>) => {
  const { reportingAmong, includes } = createSelection(options, context, target)
  const isOwn = target.isOwnRun(target.runId)
  const isWhole = target.jobId === null
  return async () => {
    if (isWhole && !isOwn && (await watch.status()) === 'completed') return { state: 'ended', unfinished: [] }
    const jobs = await watch.jobs()
    const own = reportingAmong(jobs)
    const unfinished = jobs.filter((job) => job.status !== 'completed' && job.id !== own?.id && (!isOwn || includes(job)))
    if (!isWhole) return { state: unfinished.length === 0 ? 'ended' : 'goes_on', unfinished }
    return { state: isOwn && unfinished.every(awaitsApproval) ? 'settled' : 'goes_on', unfinished }
  }
}

/** @see https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/review-deployments */
const awaitsApproval = ({ status }: Job): boolean => status === 'waiting'

/** @param why null: nothing more was to be waited for */
const endOf = ({ state, unfinished }: Look, why: string | null): readonly Note[] => {
  if (unfinished.length === 0 && (why === null || state !== 'goes_on')) return []
  const jobs = unfinished.length
  const who = jobs === 0 ? 'The run had' : `${listNames(unfinished)} had`
  const reason = state === 'settled' ? `${jobs === 1 ? 'it waits' : 'they wait'} for an approval` : why
  return [{ kind: 'wait_ended', message: `${who} not ended when the wait did: ${reason}`, data: { jobs } }]
}

const tellProgress = ({ onProgress }: WaitPorts, waited: () => number, limitMs: number): ((unfinished: readonly Job[]) => void) => {
  let told = 0
  let toldAtMs = 0
  return (unfinished) => {
    const waitedMs = waited()
    if (unfinished.length === told && (told === 0 || waitedMs - toldAtMs < WAIT.progressMs)) return
    told = unfinished.length
    toldAtMs = waitedMs
    onProgress({ unfinished, waitedMs, limitMs })
  }
}
