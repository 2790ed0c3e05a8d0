/** The use case without GitHub: why the jobs failed of which somebody has saved the logs. Reads each log once, as a stream, and keeps of it what the report needs. */
import { groupByCause } from '../diagnose/group.ts'
import { joinBytes } from '../log/lines.ts'
import { createGhReader, isGhOutput } from '../log/saved/gh-lines.ts'
import { fromUtf16, utf16Of } from '../log/saved/utf16.ts'
import { createSegmenter, type Segmenter } from '../log/steps/segment.ts'
import { CPU_MS } from '../model/budgets.ts'
import { ReportError } from '../model/errors.ts'
import type { Cpu } from '../model/ports.ts'
import type { Note, Report } from '../model/report.ts'
import type { WorkflowRun } from '../model/run.ts'
import { findRunTiming } from '../timing/run-timing.ts'
import { buildReport } from './build-report.ts'
import { createSavedLogExplainer, type ExplainedLog, type SavedLogOptions, UNKNOWN } from './explain-saved-log.ts'

/** A text that somebody saved: the log of a job, what gh printed of many, or what a tool printed. */
export interface SavedText {
  /** What the job is called where the text itself does not say it. */
  readonly name: string
  /** The step whose log it is; null: it is no step's. Texts of one name that follow each other are then one job. */
  readonly step: string | null
  /** To be read once. */
  readonly content: AsyncIterable<Uint8Array>
}

/** A job while its log passes by. */
interface Reading {
  readonly id: number
  readonly name: string
  /** Whether the name is the job's own, and not only that of a file. */
  readonly isNamed: boolean
  readonly steps: Segmenter
}

/**
 * Reports on saved logs: each job of which there is a log, and why it failed. What only GitHub knows (ids, addresses, times) is left open.
 *
 * @throws ReportError kind `input` for more jobs than any runs have; and what a text's content throws: it cannot be read
 */
export const reportLog = async (
  texts: AsyncIterable<SavedText> | Iterable<SavedText>,
  options: SavedLogOptions,
  { cpu }: { readonly cpu: Cpu }
): Promise<Report> => {
  const explainer = createSavedLogExplainer(options, cpu)
  const explained: ExplainedLog[] = []
  const ended: Reading[] = []
  let open: Reading | null = null
  let jobs = 0

  const close = (): void => {
    if (open !== null) ended.push(open)
    open = null
  }
  const begin = (name: string, given: { readonly isNamed: boolean; readonly firstLine?: number; readonly areAllFailed?: boolean }): Reading => {
    close()
    const id = ++jobs
    if (id > MOST_JOBS)
      throw new ReportError('input', `These logs name more than ${MOST_JOBS} jobs, and so many have no run.`, {
        hint: 'Name fewer files, or look at what stands in them.'
      })
    const budget = cpu.of(id)
    const isTimeLeft = (): boolean => budget.usedMs() < CPU_MS.index && budget.end() === null
    const steps = createSegmenter({ isTimeLeft, firstLine: given.firstLine ?? 1, areAllFailed: given.areAllFailed === true })
    open = { id, name, isNamed: given.isNamed, steps }
    return open
  }
  /** Explains what has been read to its end; nothing of its lines is held afterwards. */
  const settle = async (): Promise<void> => {
    for (const { id, name, isNamed, steps } of ended.splice(0)) {
      const read = cpu.of(id).count(() => steps.end())
      explained.push(await explainer.explain(id, isNamed ? name : (read.jobName ?? name), read))
    }
  }

  const readGh = async (content: AsyncIterable<Uint8Array>): Promise<void> => {
    let name: string | null = null
    let step: string | null = null
    const reader = createGhReader(
      (part) => {
        // Jobs of one name follow each other without a word; each has its own first step.
        const isNew = part.job !== name || (part.step === SET_UP && step !== SET_UP)
        if (isNew) begin(part.job, { isNamed: true, firstLine: part.line, areAllFailed: part.step !== null && part.step !== SET_UP })
        if (isNew || part.step !== step) open?.steps.begin(part.step)
        name = part.job
        step = part.step
      },
      (bytes) => open?.steps.push(bytes)
    )
    for await (const piece of content) {
      cpu.of(jobs).count(() => reader.push(piece))
      await settle()
    }
    cpu.of(jobs).count(() => reader.end())
    close()
  }

  let stepsOf: string | null = null
  for await (const { name, step, content } of texts) {
    const isMore = step !== null && stepsOf === name
    if (!isMore) close()
    stepsOf = step === null ? null : name
    await settle()
    const { start, whole } = await peek(content)
    if (step === null && isGhOutput(start)) {
      await readGh(whole)
      continue
    }
    const job: Reading = isMore && open !== null ? open : begin(name, { isNamed: false })
    if (step !== null) job.steps.begin(step)
    for await (const piece of whole) cpu.of(job.id).count(() => job.steps.push(piece))
  }
  close()
  await settle()
  return toReport(explained, options.repository, explainer.notes())
}

const SET_UP = 'Set up job'

/** What is told of a job is held until the report is out. GitHub has at most 256 jobs for each matrix. */
const MOST_JOBS = 10_000

/** Bytes that tell what a text is. */
const START = 8_192

/** The first bytes of a text, and the whole of it. */
interface Begun {
  readonly start: Uint8Array
  readonly whole: AsyncIterable<Uint8Array>
}

/** A text as UTF-8. */
const peek = async (content: AsyncIterable<Uint8Array>): Promise<Begun> => {
  const raw = await begun(content)
  const encoding = utf16Of(raw.start)
  return encoding === null ? raw : begun(fromUtf16(raw.whole, encoding))
}

const begun = async (content: AsyncIterable<Uint8Array>): Promise<Begun> => {
  const pieces = content[Symbol.asyncIterator]()
  let start = new Uint8Array(0)
  let isDone = false
  while (start.length < START && !isDone) {
    const next = await pieces.next()
    if (next.done === true) isDone = true
    else start = joinBytes(start, next.value)
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield start
    if (!isDone) yield* { [Symbol.asyncIterator]: () => pieces }
  }
  return { start, whole: whole() }
}

const toReport = (explained: readonly ExplainedLog[], repository: string | null, notes: readonly Note[]): Report => {
  const jobs = explained.map(({ job }) => job)
  const built = buildReport({
    repository: repository ?? '',
    run: NO_RUN,
    // Nothing in a saved log has an age.
    readAt: 0,
    selected: { listed: jobs, superseded: new Set(), currentJob: null },
    isWithoutJobs: false,
    greenRun: false,
    explained: {
      logs: new Map(explained.map(({ job, log }) => [job.id, log])),
      timedOut: new Set(),
      annotations: new Map(),
      earlier: new Map()
    },
    grouped: groupByCause(explained.flatMap(({ failure }) => (failure === null ? [] : [failure]))),
    earlier: [],
    notes,
    usual: null,
    timing: findRunTiming(jobs)
  })
  // Nobody knows whose code ran: its script is told, and no command to run.
  const failures = built.failures.map((failure) => ({
    ...failure,
    reproduction: failure.reproduction === null ? null : { ...failure.reproduction, testCommand: null }
  }))
  const report: Report = { ...built, failures, isOfSavedLogs: true }
  // A log that tells of no failure is no proof that there was none.
  const isUnknown = report.conclusion !== 'failure' && report.conclusion !== 'cancelled' && jobs.some(({ conclusion }) => conclusion === UNKNOWN)
  return isUnknown ? { ...report, conclusion: UNKNOWN } : report
}

/** What saved logs do not tell. */
const NO_RUN: WorkflowRun = {
  id: 0,
  attempt: null,
  workflowId: null,
  number: null,
  name: null,
  title: null,
  event: null,
  branch: null,
  pullRequest: null,
  baseBranch: null,
  actor: null,
  baseRepository: null,
  headRepository: null,
  headSha: null,
  url: '',
  status: null,
  conclusion: null,
  createdAt: null,
  startedAt: null,
  completedAt: null
}
