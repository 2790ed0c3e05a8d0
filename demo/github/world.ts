/** What the local GitHub is told to be, and what it tells about the requests it got. Types only. */
import type { IncomingHttpHeaders } from 'node:http'

/** A REST job, run or annotation object as GitHub sends it; loose on purpose, since old servers leave fields out. */
export type RestObject = Readonly<Record<string, unknown>>

/** One repository with one workflow run. */
export interface World {
  /** `owner/name`. */
  readonly repository: string
  /** Every attempt's jobs; `run_attempt` tells which (absent: 1). */
  readonly jobs: readonly RestObject[]
  /** Merged over a plausible run object that is made from the jobs. */
  readonly run?: RestObject
  /** Other runs of the same workflow; each names its `id` and its `created_at`. */
  readonly otherRuns?: readonly OtherRun[]
  /** Default: `main`. */
  readonly defaultBranch?: string
  /** Paths of the commit's files. Absent: the token may not read the repository's contents. */
  readonly files?: readonly string[]
  /** The log of a job. `undefined`: the storage host answers 404 BlobNotFound. */
  readonly log?: (jobId: number) => LogReply | undefined
  /** The check-run annotations of a job. */
  readonly annotations?: (jobId: number) => readonly RestObject[]
  /** Whether the token may write check runs. Default: it may not, as most. */
  readonly mayWriteChecks?: boolean
  /** Added to every answer. */
  readonly latencyMs?: number
  /** `required`: an API request without a token gets 401. `forbidden`: one with a token does. Default: both are taken. */
  readonly auth?: 'required' | 'forbidden'
  /** `/api/v3` for GitHub Enterprise Server. */
  readonly basePath?: string
  /** Accepted `X-GitHub-Api-Version` values; `null`: the header is ignored, as old GitHub Enterprise Servers do. Default: both known ones. */
  readonly apiVersions?: readonly string[] | null
  /** Fault injection: what becomes of an answer of the API. */
  readonly distort?: (request: SeenRequest, real: Reply) => Reply
  /** Fault injection: a reply from here is sent instead of the real one. `earlier` are the requests before this one. */
  readonly intercept?: (request: SeenRequest, earlier: readonly SeenRequest[]) => Reply | undefined
}

/** A run beside the reported one: merged over a run object that is made from its jobs. */
export interface OtherRun {
  readonly run: RestObject
  readonly jobs: readonly RestObject[]
}

/** Bytes that are made when they are sent: a log of a gigabyte costs no memory. */
export interface MadeBytes {
  readonly length: number
  /** The bytes `[from, to)`. */
  readonly make: (from: number, to: number) => Uint8Array
}

/** A log as the storage host has it. */
export interface LogReply {
  readonly body: Uint8Array | string | MadeBytes
  readonly headers?: Readonly<Record<string, string>>
  /** Answers 200 with everything whatever range is asked for, as some GitHub Enterprise Server storage does. */
  readonly ignoreRange?: boolean
}

/** A request that arrived, at the API or at the storage host of the logs. */
export interface SeenRequest {
  readonly origin: 'api' | 'blob'
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** What a POST or PATCH brings. */
  readonly body?: string
}

/** An answer. A body that is neither bytes nor text is sent as JSON. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Sent in the place of `body`, as fast as the client takes it. */
  readonly made?: MadeBytes
  /** Written to the connection as it is, in the place of everything else; then the connection ends. */
  readonly raw?: string | Uint8Array
  /** Cuts the connection without an answer. */
  readonly destroy?: boolean
  /** Announces the whole body, sends so many bytes of it, and cuts the connection. */
  readonly truncateAt?: number
  readonly delayMs?: number
  /** Sends so many bytes of the body, and then nothing more. */
  readonly stallAfter?: number
  /** Sends one byte each so many milliseconds. */
  readonly byteEveryMs?: number
  /** Sends the body in chunks, without telling its length. */
  readonly chunked?: boolean
}

/** A check run that a request has made. */
export interface MadeCheckRun {
  readonly run: RestObject
  readonly annotations: readonly RestObject[]
}

/** A running local GitHub. */
export interface LocalGitHub {
  /** What the runner has in GITHUB_API_URL. */
  readonly apiUrl: string
  /** What the runner has in GITHUB_SERVER_URL. */
  readonly serverUrl: string
  /** Every request so far, in order of arrival. */
  readonly requests: readonly SeenRequest[]
  /** Check runs that were made, as "Get a check run" shows them, and their annotations. */
  readonly checkRuns: readonly MadeCheckRun[]
  /** Stops both hosts and cuts open connections. */
  close(): Promise<void>
}
