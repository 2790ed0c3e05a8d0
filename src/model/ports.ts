/** The narrow interfaces that the use case needs from the world. Types only. */
import type { CheckAnnotation, CheckRun } from './check-run.ts'
import type { Annotation, EpochMs, Job, WorkflowRun } from './run.ts'

/** Which jobs to list. With `maxPages` no more pages of 100 jobs are asked for. */
export type JobsQuery = ({ readonly runId: number; readonly attempt: number } | { readonly runId: number; readonly filter: 'latest' | 'all' }) & {
  readonly maxPages?: number
}

/** Which earlier runs to list: of this workflow and branch that were created in `[from, before)`, the newest ones, at most `limit`. */
export interface EarlierRunsQuery {
  readonly workflowId: number
  readonly branch: string
  readonly from: EpochMs
  readonly before: EpochMs
  /** Only those that ended with success. */
  readonly isGreen: boolean
  /** At most 100. */
  readonly limit: number
}

/** A run that was created earlier. */
export interface EarlierRun {
  readonly id: number
  /** Its latest one; null on servers that do not tell. */
  readonly attempt: number | null
  /** The run number shown as `#7`. */
  readonly number: number | null
  readonly event: string | null
  readonly status: string | null
  readonly conclusion: string | null
  readonly headSha: string | null
  /** The repository that its branch and commit are of. */
  readonly headRepository: string | null
  readonly url: string
  readonly createdAt: EpochMs
}

/** Newest first. */
export interface EarlierRunList {
  readonly runs: readonly EarlierRun[]
  /** Whether there are no more than these. */
  readonly areAll: boolean
}

/** The jobs of a run, and what was odd about reading them (sentences for people). */
export interface JobList {
  readonly jobs: readonly Job[]
  readonly warnings: readonly string[]
}

/** Told of each page of a job list as it comes, in order. `isLast`: the list ends with it; a list may also end without saying so. */
export type OnPage = (jobs: readonly Job[], isLast: boolean) => void

/** The answer to a request for a job's log. */
export type LogAnswer =
  | {
      readonly kind: 'body'
      /** The bytes as they come; ends with an error when the transfer was cut. Must be consumed once. */
      readonly body: AsyncIterable<Uint8Array>
      /** Content length, when the server tells. */
      readonly bytes: number | null
    }
  | HugeLog
  | { readonly kind: 'none'; readonly state: 'missing' | 'expired' | 'forbidden' | 'failed'; readonly reason: string }

/** A log that is longer than the caller wants to read whole. */
export interface HugeLog {
  readonly kind: 'parts'
  /** Length of the whole log. */
  readonly bytes: number
  /** Its beginning, read already. */
  readonly first: Uint8Array
  /**
   * The bytes `[from, to)`; null when the storage sends no parts any more.
   *
   * @throws ReportError kind `network` when they cannot be read; `server` when the log is another one meanwhile
   */
  read(from: number, to: number): Promise<Uint8Array | null>
  /** The whole log, as the body of a shorter one. Must be consumed once, or not at all. */
  whole(): AsyncIterable<Uint8Array>
}

/** What it took to ask again after failures. */
export interface Retries {
  /** How often something was asked again. */
  readonly count: number
  /** Time that failed tries and the waits after them took, in milliseconds; what ran side by side counts once. */
  readonly ms: number
  /** The most that `ms` may become before nothing is asked again. */
  readonly budgetMs: number
}

/** One repository on GitHub. Every method throws {@link ReportError} with a sentence for people. */
export interface GitHub {
  /** @throws ReportError kind `not_found` for an unknown run or attempt. */
  run(query: { readonly runId: number; readonly attempt: number | null }): Promise<WorkflowRun>
  /** All pages, each job once. @throws ReportError kind `not_found` for an unknown run or attempt. */
  jobs(query: JobsQuery, onPage?: OnPage): Promise<JobList>
  job(jobId: number): Promise<Job>
  /** @throws ReportError kind `forbidden` without `checks: read`. */
  annotations(jobId: number): Promise<readonly Annotation[]>
  /**
   * Never throws for a log that is not there: that is an answer.
   *
   * @param options.wholeUpTo of a longer log, in bytes, only the beginning is read, where the storage can send parts; left out: every log is read whole
   */
  log(jobId: number, options?: { readonly wholeUpTo?: number | undefined }): Promise<LogAnswer>
  /** One request. @throws ReportError kind `not_found` for an unknown workflow. */
  earlierRuns(query: EarlierRunsQuery): Promise<EarlierRunList>
  /** The name of the repository's default branch, null when the server does not tell. One request. */
  defaultBranch(): Promise<string | null>
  /**
   * The paths of all files of a commit; null when they cannot be had, whatever the reason. One request, tried once. Throws for a bug only.
   */
  files(sha: string): Promise<readonly string[] | null>
  /** How many requests are left before GitHub refuses more, as the newest answer told; null, or left out: nobody told. */
  remaining?(): number | null
  /** What retries took so far. Left out by what never asks again. */
  retries?(): Retries
}

/** Which run to watch: one attempt of it, or the latest; or one job of it. */
export interface WatchQuery {
  readonly runId: number
  readonly attempt: number | null
  readonly jobId: number | null
}

/** A run that is looked at again and again. What has not changed since the last look costs nothing of the rate limit. */
export interface RunWatch {
  /** GitHub's word, `completed` at its end; null when the server does not tell. */
  status(): Promise<string | null>
  /** Its jobs as they are now; of those that had ended, as they were. */
  jobs(): Promise<readonly Job[]>
  /** As in {@link GitHub}. */
  remaining(): number | null
}

/** The check runs of a repository: all that this program ever writes to GitHub. Every method throws {@link ReportError}; none of the writes is ever repeated. */
export interface CheckRuns {
  /** The id of the newest check run of this name and external id on its commit; null: there is none. */
  find(run: Pick<CheckRun, 'name' | 'externalId' | 'sha'>): Promise<number | null>
  /** The annotations that a check run has. */
  annotations(id: number, run: Pick<CheckRun, 'sha'>): Promise<readonly Pick<Annotation, 'path' | 'startLine' | 'message'>[]>
  /** Makes one, with its first annotations, at most 50. @returns its id */
  create(run: CheckRun, annotations: readonly CheckAnnotation[]): Promise<number>
  /** Completes one that is there, and appends annotations, at most 50. */
  update(id: number, run: CheckRun, annotations: readonly CheckAnnotation[]): Promise<void>
}

/** What only some reports need of GitHub: loaded when it is asked for. */
export interface MoreOfGitHub {
  watch(query: WatchQuery): Promise<RunWatch>
  checkRuns(): Promise<CheckRuns>
}

/** The output folder, and the files of the workspace. Names are relative to the output folder, with forward slashes. */
export interface Files {
  /** Writes the whole file or nothing, creating folders. */
  write(name: string, content: string | Iterable<string> | AsyncIterable<Uint8Array>): Promise<void>
  /** Makes a folder, and those above it; one that is there already stays as it is. */
  makeFolder(name: string): Promise<void>
  /** The bytes `[from, to)` of a file that was written. A chunk is valid until the next one is asked for. */
  read(name: string, from: number, to: number): AsyncIterable<Uint8Array>
  /** Removes a file that was written; one that is not there is no error. */
  remove(name: string): Promise<void>
  /** The absolute path of a name, as the runner's user would write it. */
  pathOf(name: string): string
  /** Files of the workspace that match a glob, sorted. `text` is null when a file cannot be read. */
  workspaceFiles(pattern: string): Promise<readonly { readonly path: string; readonly text: string | null }[]>
}

/** An error annotation on this step's run. */
export interface ErrorAnnotation {
  readonly title: string
  readonly message: string
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
}

/** What this step tells the runner. */
export interface Publisher {
  summary(markdown: string): Promise<void>
  output(name: string, value: string): void
  annotate(annotation: ErrorAnnotation): void
  /** A line of this step's own log; already safe to print. */
  log(line: string): void
}

export interface Clock {
  now(): EpochMs
  sleep(ms: number): Promise<void>
}

/** Why no more work is done: the job's own budget or that of all jobs is used up, or the step was cancelled. */
export type CpuEnd = 'job' | 'all' | 'cancelled'

/** CPU time for work on one job's foreign text. */
export interface CpuBudget {
  /**
   * Runs a piece of work. The event loop gets a turn now and then before it.
   *
   * @param work is interrupted, wherever it is, when it takes longer than a second, and may then be run again: it leaves nothing outside of it half done.
   *   Work in many steps returns when `isDue` says so, and goes on in the next piece
   * @returns null when it was interrupted, or not begun because of {@link end}
   */
  run<T>(work: (isDue: () => boolean) => T): Promise<{ readonly value: T } | null>
  /** Does work at once that is small and cannot hang, and counts what it takes. */
  count<T>(work: () => T): T
  /** null: there is time left. */
  end(): CpuEnd | null
  /** What this job has used so far, in milliseconds. */
  usedMs(): number
  /** CPU time of this thread so far, in milliseconds, for differences: cheap, and to within a twentieth of a millisecond. */
  cpuTime(): number
}

/** CPU time for work on foreign text. */
export interface Cpu {
  /** The budget of a job; the same one each time. */
  of(jobId: number): CpuBudget
}

/** What a report is made with. */
export interface Ports {
  readonly github: GitHub
  readonly files: Files
  readonly clock: Clock
  readonly cpu: Cpu
}
