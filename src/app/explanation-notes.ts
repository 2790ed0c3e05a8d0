/** Notes on logs and their explanation: what is missing, what was cut short. One for all jobs of one kind, so that 400 jobs do not make 400 notes. */
import { listNames } from '../jobs/names.ts'
import { CPU_MS, PIECE_MS } from '../model/budgets.ts'
import type { Retries } from '../model/ports.ts'
import type { JobLog, Note, NoteKind } from '../model/report.ts'
import type { Job } from '../model/run.ts'
import type { ExplainedJob } from './explain-job.ts'
import type { CutShort } from './failing-step-lines.ts'

const seconds = (ms: number): string => `${ms / 1_000} s`

const WHY: Readonly<Record<CutShort, string>> = {
  job: `it takes more CPU time than the ${seconds(CPU_MS.job)} that one job may take`,
  all: `all logs together take more CPU time than ${seconds(CPU_MS.all)}`,
  index: `finding its steps takes more CPU time than ${seconds(CPU_MS.index)}`,
  piece: `one piece of the work took longer than ${seconds(PIECE_MS)}`,
  cancelled: 'the step was cancelled'
}

/** @param jobs those that were explained, in the order of the report, with what came of it */
export const noteCutShort = (
  jobs: readonly { readonly job: Job; readonly explained: Pick<ExplainedJob, 'cutShortBy' | 'skippedLines' | 'areUsersCutShort'> }[]
): readonly Note[] => {
  const namesOf = (some: typeof jobs): string => listNames(some.map(({ job }) => job))
  const notes: Note[] = []
  for (const [end, some] of Map.groupBy(jobs, ({ explained }) => explained.cutShortBy)) {
    if (end === null) continue
    const message = `The log of ${namesOf(some)} was not explained to its end: ${WHY[end]}. The report shows what was known by then, and the step's last lines`
    notes.push({ kind: 'explanation_cut_short', message })
  }
  const skipping = jobs.filter(({ explained }) => explained.skippedLines > 0)
  if (skipping.length > 0) {
    const lines = skipping.reduce((sum, { explained }) => sum + explained.skippedLines, 0)
    const [what, were] = lines === 1 ? ['1 line', 'was'] : [`${lines} lines`, 'were']
    notes.push({ kind: 'lines_skipped', message: `${what} of the log of ${namesOf(skipping)} took too long to read, and ${were} left out` })
  }
  const cutShort = jobs.filter(({ explained }) => explained.areUsersCutShort)
  if (cutShort.length > 0) {
    const limits = `${seconds(CPU_MS.matchersOfJob)} of CPU time for one log, and ${seconds(CPU_MS.matchers)} for all`
    const message = `The user's problem matchers did not read all lines of the log of ${namesOf(cutShort)}: together they may take ${limits}`
    notes.push({ kind: 'matchers_cut_short', message })
  }
  return notes
}

/** @param owners of matchers of the user's that are not used any more */
export const noteSlowMatchers = (owners: readonly string[]): readonly Note[] =>
  owners.map((owner) => ({
    kind: 'matcher_removed',
    message: `Problem matcher ${owner} took more than ${seconds(CPU_MS.matcher)} of CPU time in all, and was not used any more: its expression may take very long for some lines`
  }))

const TOLD_ELSEWHERE: ReadonlySet<JobLog['state']> = new Set(['not_requested', 'not_finished', 'partial'])

/**
 * @param jobs those that the report is about, by the names that it calls them
 * @param isTold ids of jobs whose failure says that their log was not read
 */
export const noteLogs = (jobs: readonly Job[], logs: ReadonlyMap<number, JobLog>, isTold: ReadonlySet<number | null>): readonly Note[] => {
  /** One note for all jobs of which there is the same to say. */
  const noteAll = (kind: NoteKind, what: (log: JobLog) => string | null, sentence: (names: string, what: string) => string): readonly Note[] =>
    [false, true].flatMap((told) =>
      [...Map.groupBy(jobs, ({ id }) => (isTold.has(id) === told ? what(logs.get(id) ?? UNKNOWN) : null))].flatMap(([reason, some]) => {
        if (reason === null) return []
        const state = kind === 'log_missing' ? logs.get(some[0]?.id ?? 0)?.state : undefined
        const data = state === undefined ? {} : { data: { state, ...(told ? TOLD_BY_FAILURES : {}) } }
        return [{ kind, message: sentence(listNames(some), reason), ...data }]
      })
    )
  return [
    ...noteAll(
      'log_missing',
      ({ state, reason }) => (TOLD_ELSEWHERE.has(state) ? null : reason),
      (names, reason) => `No log of ${names}. ${reason}`
    ),
    ...noteAll(
      'log_partial',
      ({ state }) => (state === 'partial' ? 'so their line numbers are not known' : null),
      (names, so) => `Only parts of the huge logs of ${names} were read, ${so}`
    ),
    ...noteAll(
      'log_removed',
      ({ notKept }) => notKept ?? null,
      (names, reason) => `The logs of ${names} were read, but not kept in the output folder: ${reason}`
    )
  ]
}

/** Beside the failures themselves such a note says nothing new. */
const TOLD_BY_FAILURES = { told_by: 'failures' } as const

const UNKNOWN: JobLog = { state: 'read', bytes: null, lines: null, path: null, reason: null }

/** What retries cost, told when there were any. */
export const noteRetries = (retries: Retries | undefined): readonly Note[] => {
  if (retries === undefined || retries.count === 0) return []
  const times = retries.count === 1 ? 'once' : `${retries.count} times`
  const [ms, most] = [retries.ms, retries.budgetMs].map((time) => `${Math.ceil(time / 1000)} s`)
  return [{ kind: 'retries', message: `GitHub or the network failed for a while: it was asked again ${times}, which took ${ms} of at most ${most}` }]
}
