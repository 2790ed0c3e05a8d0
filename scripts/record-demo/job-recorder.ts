/** Writes one job as GitHub keeps it: the log in the runner's format, the REST job object, and the check-run annotations. */

/** What GitHub keeps of a job. `log` is null for a job that has none. */
export interface RecordedJob {
  readonly job: Readonly<Record<string, unknown>>
  readonly log: string | null
  readonly annotations: readonly Readonly<Record<string, unknown>>[]
}

/** The attempt of a run that the jobs belong to. */
export interface RecordedRun {
  readonly repository: string
  readonly id: number
  readonly attempt: number
  readonly workflow: string
  readonly branch: string
  readonly headSha: string
  /** When the attempt started, where its clock is 0, in milliseconds since 1970. */
  readonly startMs: number
}

/** How a job is queued and by what it is run. Times are seconds after the start of the run. */
export interface JobPlan {
  readonly id: number
  readonly name: string
  readonly label: string
  readonly runnerNumber: number
  readonly createdAt: number
  readonly startedAt: number
  readonly lineEnd: '\n' | '\r\n'
  /** macOS has a clock of microseconds, so the last of the runner's seven digits is 0 there. */
  readonly microseconds: boolean
}

export type StepConclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

interface StepRecord {
  readonly name: string
  readonly status: 'completed' | 'in_progress'
  readonly conclusion: StepConclusion | null
  readonly number: number
  readonly started_at: string
  readonly completed_at: string | null
}

/** The runner writes times in units of 100 ns. */
const TICKS_PER_SECOND = 10_000_000
const BOM = '\uFEFF'

export class JobRecorder {
  readonly #run: RecordedRun
  readonly #plan: JobPlan
  readonly #lines: string[] = []
  readonly #steps: StepRecord[] = []
  readonly #annotations: Readonly<Record<string, unknown>>[] = []
  /** Ticks since the start of the run. */
  #now: number
  #seed: number
  /** Lines written before the step that is being written: annotations count from its first line. */
  #stepOffset = 0

  constructor(run: RecordedRun, plan: JobPlan) {
    this.#run = run
    this.#plan = plan
    this.#now = (plan.startedAt + 1) * TICKS_PER_SECOND
    this.#seed = plan.id
  }

  /** Lets time pass, with a jitter of up to 0.3 ms: the same in every recording. */
  wait(seconds: number): void {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647
    const ticks = this.#now + Math.round(seconds * TICKS_PER_SECOND) + (this.#seed % 3_000)
    this.#now = this.#plan.microseconds ? ticks - (ticks % 10) : ticks
  }

  /** A line of the log. A text of several lines has one time, as the runner writes it. */
  line(text: string): void {
    this.wait(0.0004)
    this.#lines.push(...`${this.#ticks()} ${text}`.split('\n'))
  }

  /** An error line of the runner, and the annotation that GitHub makes of it. Without a place it names its line in the step's log. */
  error(message: string, place?: { readonly text: string; readonly file: string; readonly line: number }): void {
    const stepLine = this.#lines.length - this.#stepOffset + 1
    this.line(`##[error]${place?.text ?? message}`)
    const line = place?.line ?? stepLine
    this.#annotations.push(annotation(place?.file ?? '.github', line, message))
  }

  /** What GitHub itself says of the job, which no line of its log does. */
  annotate(message: string): void {
    this.#annotations.push(annotation('.github', 1, message))
  }

  /** A step of the job. A skipped one, and only that, writes nothing. */
  step(number: number, name: string, conclusion: StepConclusion | null, write: () => void = () => {}): void {
    const started_at = this.#seconds()
    this.#stepOffset = this.#lines.length
    write()
    this.wait(0.01)
    const done = conclusion !== null
    this.#steps.push({
      name,
      status: done ? 'completed' : 'in_progress',
      conclusion,
      number,
      started_at,
      completed_at: done ? this.#seconds() : null
    })
  }

  /** Ends the job: a second after its last step. Null: it is still running, and so has no log yet. */
  finish(conclusion: StepConclusion | null): RecordedJob {
    const completedAt = conclusion === null ? null : restTime(this.#run, Math.floor(this.#now / TICKS_PER_SECOND) + 1)
    const end = this.#plan.lineEnd
    return {
      job: jobObject(this.#run, this.#plan, { conclusion, completedAt, steps: this.#steps }),
      log: conclusion === null ? null : `${BOM}${this.#lines.join(end)}${end}`,
      annotations: this.#annotations
    }
  }

  #seconds(): string {
    return restTime(this.#run, Math.floor(this.#now / TICKS_PER_SECOND))
  }

  #ticks(): string {
    const fraction = String(this.#now % TICKS_PER_SECOND).padStart(7, '0')
    return this.#seconds().replace('Z', `.${fraction}Z`)
  }
}

const annotation = (path: string, line: number, message: string): Readonly<Record<string, unknown>> => ({
  path,
  start_line: line,
  start_column: null,
  end_line: line,
  end_column: null,
  annotation_level: 'failure',
  title: '',
  message,
  raw_details: ''
})

/** A job of an earlier attempt as a later one lists it that does not run it again: with an id of its own, and the times of the run that it had. */
export const carriedOver = ({ job, log }: RecordedJob, run: RecordedRun, { id, createdAt }: Pick<JobPlan, 'id' | 'createdAt'>): RecordedJob => {
  const api = `https://api.github.com/repos/${run.repository}`
  const addresses = {
    url: `${api}/actions/jobs/${id}`,
    html_url: `https://github.com/${run.repository}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${api}/check-runs/${id}`
  }
  return { job: { ...job, id, run_attempt: run.attempt, created_at: restTime(run, createdAt), ...addresses }, log, annotations: [] }
}

/** A job that never ran because a job that it needs did not succeed. */
export const skippedJob = (run: RecordedRun, plan: Pick<JobPlan, 'id' | 'name' | 'label' | 'createdAt'>): RecordedJob => {
  const whole: JobPlan = { ...plan, runnerNumber: 0, startedAt: plan.createdAt, lineEnd: '\n', microseconds: false }
  const job = jobObject(run, whole, { conclusion: 'skipped', completedAt: restTime(run, plan.createdAt), steps: [] })
  return { job: { ...job, runner_id: null, runner_name: null, runner_group_id: null, runner_group_name: null }, log: null, annotations: [] }
}

/** The time of the REST API: whole seconds. */
export const restTime = (run: RecordedRun, seconds: number): string => new Date(run.startMs + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z')

const jobObject = (
  run: RecordedRun,
  plan: JobPlan,
  end: { readonly conclusion: StepConclusion | null; readonly completedAt: string | null; readonly steps: readonly StepRecord[] }
): Readonly<Record<string, unknown>> => {
  const api = `https://api.github.com/repos/${run.repository}`
  return {
    id: plan.id,
    run_id: run.id,
    workflow_name: run.workflow,
    head_branch: run.branch,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    head_sha: run.headSha,
    url: `${api}/actions/jobs/${plan.id}`,
    html_url: `https://github.com/${run.repository}/actions/runs/${run.id}/job/${plan.id}`,
    status: end.conclusion === null ? 'in_progress' : 'completed',
    conclusion: end.conclusion,
    created_at: restTime(run, plan.createdAt),
    started_at: restTime(run, plan.startedAt),
    completed_at: end.completedAt,
    name: plan.name,
    steps: end.steps,
    check_run_url: `${api}/check-runs/${plan.id}`,
    labels: [plan.label],
    runner_id: plan.runnerNumber,
    runner_name: `GitHub Actions ${plan.runnerNumber}`,
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions'
  }
}
