/** Explains one job from a saved log alone: what GitHub would tell of it is read from what the runner wrote. */
import { LAST_LINES } from '../diagnose/cause.ts'
import { type Diagnosis, diagnose } from '../diagnose/diagnose.ts'
import type { Ungrouped } from '../diagnose/group.ts'
import { builtInMatchers } from '../diagnose/matchers/built-in.ts'
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import { isTooSlow } from '../diagnose/matchers/user-search.ts'
import { createPathMapper } from '../diagnose/paths.ts'
import { GENERIC_SOURCE } from '../diagnose/rules/generic.ts'
import { listNames } from '../jobs/names.ts'
import type { Segments } from '../log/steps/segment.ts'
import type { Segment } from '../log/steps/segment-steps.ts'
import { toStepLines } from '../log/steps/step-lines.ts'
import type { Cpu } from '../model/ports.ts'
import type { JobLog, Note, NoteKind } from '../model/report.ts'
import type { Job, Step } from '../model/run.ts'
import { noteCutShort, noteSlowMatchers } from './explanation-notes.ts'
import type { CutShort } from './failing-step-lines.ts'

export interface SavedLogOptions {
  /** `owner/name`, to tell the repository's own files; null: nobody knows. */
  readonly repository: string | null
  readonly excerptLines: number
  readonly userMatchers: readonly ProblemMatcher[]
}

/** A log that was explained. */
export interface ExplainedLog {
  /** With the step that failed or was cancelled, and the conclusion that follows from it. */
  readonly job: Job
  readonly log: JobLog
  /** null: nothing in the log tells of one. */
  readonly failure: Ungrouped | null
}

export interface SavedLogExplainer {
  /** Never throws for what a log holds. */
  readonly explain: (id: number, name: string, read: Segments) => Promise<ExplainedLog>
  /** On all logs that were explained. */
  readonly notes: () => readonly Note[]
}

/** The conclusion of a job whose log tells of no failure: that it passed stands nowhere. */
export const UNKNOWN = 'unknown'

export const createSavedLogExplainer = ({ repository, excerptLines, userMatchers }: SavedLogOptions, cpu: Cpu): SavedLogExplainer => {
  const toPath = createPathMapper(repository ?? '')
  const builtIn = builtInMatchers()
  let usedMs: ReadonlyMap<string, number> = new Map()
  const cutShort: Parameters<typeof noteCutShort>[0][number][] = []
  const silent: Job[] = []
  const quiet: Job[] = []
  const texts: Job[] = []

  const diagnoseJob = async (job: Job, read: Segments): Promise<Diagnosis> => {
    const budget = cpu.of(job.id)
    const end = budget.end()
    const lines = budget.count(() => toStepLines(end === null ? read.kept : read.kept.slice(-LAST_LINES)))
    const diagnosis = await diagnose({
      job,
      lines,
      annotations: [],
      toPath,
      matchers: { builtIn, users: userMatchers, usedMs },
      baseline: null,
      cpu: budget,
      allowedToFail: false,
      cut: null,
      setUp: read.setUp,
      unreadBecause: null,
      isNumbered: true,
      excerptLines
    })
    usedMs = diagnosis.usedMs
    const by: CutShort | null = end ?? (read.unreadFrom !== null ? 'index' : diagnosis.isCutShort ? (budget.end() ?? 'piece') : null)
    cutShort.push({ job, explained: { ...diagnosis, cutShortBy: by } })
    return diagnosis
  }

  return {
    explain: async (id, name, read) => {
      const log: JobLog = { state: 'read', bytes: read.bytes, lines: read.lines, path: null, reason: null }
      const failing = read.failing ?? (read.isText || read.unreadFrom !== null ? wholeText(name) : null)
      if (failing === null) {
        const job = toJob(id, name, UNKNOWN, [])
        silent.push(job)
        return { job, log, failure: null }
      }
      const isCancelled = failing.end === 'cancelled'
      const steps = [failing, ...read.others].map(toStep)
      const job = toJob(id, name, isCancelled ? 'cancelled' : 'failure', steps)
      if (isCancelled) return { job, log, failure: null }
      const diagnosis = await diagnoseJob(job, read)
      if (read.failing === null) {
        if (!tellsOfFailure(diagnosis, read)) {
          const passed = toJob(id, name, UNKNOWN, [])
          quiet.push(passed)
          return { job: passed, log, failure: null }
        }
        if (read.isText) texts.push(job)
      }
      return { job, log, failure: { ...diagnosis.failure, url: '' } }
    },
    notes: () => [
      ...noteJobs(
        'no_failing_step',
        silent,
        (names) => `No failing step was found in the log of ${names}. A log does not say that its job passed, either`
      ),
      ...noteJobs('no_failing_step', quiet, (names) => `Nothing in ${names} tells of a failure, or how it ended`),
      ...noteJobs('only_text', texts, (names) => `Nothing says how ${names} ended: that it failed is taken from what is printed there`),
      ...noteCutShort(cutShort),
      ...noteSlowMatchers(userMatchers.map(({ owner }) => owner).filter((owner) => isTooSlow(usedMs.get(owner))))
    ]
  }
}

/**
 * Whether lines that are no known step tell of a failure all the same: by what the runner says among them, or by what a tool prints when it fails.
 * Warnings, and words that any program prints, do not.
 */
const tellsOfFailure = ({ isExplained, failure }: Diagnosis, { hasErrors }: Segments): boolean => {
  if (hasErrors || failure.exitCode !== null) return true
  const { findings, tool } = failure
  const isWarning = findings.length > 0 && findings.every(({ severity }) => severity !== 'error')
  return isExplained && !isWarning && tool !== GENERIC_SOURCE
}

const noteJobs = (kind: NoteKind, jobs: readonly Job[], sentence: (names: string) => string): readonly Note[] =>
  jobs.length === 0 ? [] : [{ kind, message: sentence(listNames(jobs)) }]

/** What is no runner's log is one step. */
const wholeText = (name: string): Pick<Segment, 'name' | 'number' | 'end' | 'kind'> => ({ name, number: 1, end: 'failure', kind: 'text' })

const UNNAMED = 'Unknown step'

const toStep = ({ number, name, end, kind }: Pick<Segment, 'name' | 'number' | 'end' | 'kind'>): Step => ({
  number,
  name: name !== '' ? name : kind === 'setup' ? 'Set up job' : UNNAMED,
  status: 'completed',
  conclusion: end,
  startedAt: null,
  completedAt: null
})

const toJob = (id: number, name: string, conclusion: string, steps: readonly Step[]): Job => ({
  id,
  runId: null,
  attempt: null,
  name,
  status: 'completed',
  conclusion,
  url: '',
  createdAt: null,
  startedAt: null,
  completedAt: null,
  runnerName: null,
  labels: [],
  steps,
  workflowName: null,
  headBranch: null,
  headSha: null
})
