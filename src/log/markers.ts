/**
 * Every string that the runner itself prints and that this program relies on. Sources are files of the public repository
 * actions/runner: src/Runner.Worker/{JobExtension,ExecutionContext,ActionManager,ContainerOperationProvider}.cs and
 * src/Runner.Worker/Handlers/{Handler,ScriptHandler,CompositeActionHandler}.cs.
 */

/** Which kind of step a line starts, by its shape. `job_name` (the end of Set up job), `container`, `error` and the composite markers start none. */
export type MarkKind =
  | 'first'
  | 'job_name'
  | 'run'
  | 'prepare'
  | 'notice'
  | 'pull'
  | 'build'
  | 'init_containers'
  | 'container'
  | 'stop_containers'
  | 'hook'
  | 'post'
  | 'complete'
  | 'error'
  | 'start_action'
  | 'end_action'

/** The runner's own tags. */
export const GROUP = '##[group]'
export const ERROR = '##[error]'
export const END_GROUP = '##[endgroup]'
/** The group that the runner opens for the head of a step; a tool may call a group of its own so, too. */
export const RUN_GROUP = '##[group]Run '
/** Before each line of a script that the runner echoes in that group (ScriptHandler.cs). */
export const ECHO_PAINT = '\u001b[36;1m'

interface Shape {
  readonly prefix: string
  readonly kind: MarkKind
}

/** Line beginnings, after the time and without ANSI. Longer prefixes first where one begins with another. */
const SHAPES: readonly Shape[] = [
  { prefix: RUN_GROUP, kind: 'run' },
  { prefix: '##[error]', kind: 'error' },
  { prefix: '##[group]Pull down action image', kind: 'pull' },
  { prefix: '##[group]Build container for action use', kind: 'build' },
  { prefix: '##[group]Checking docker version', kind: 'init_containers' },
  { prefix: '##[command]/usr/bin/docker create ', kind: 'container' },
  { prefix: '##[start-action ', kind: 'start_action' },
  { prefix: '##[end-action ', kind: 'end_action' },
  { prefix: 'Complete job name: ', kind: 'job_name' },
  { prefix: 'Prepare all required actions', kind: 'prepare' },
  { prefix: 'Post job cleanup.', kind: 'post' },
  { prefix: 'Print service container logs: ', kind: 'stop_containers' },
  { prefix: 'Stop and remove container: ', kind: 'stop_containers' },
  { prefix: 'Node 20 is being deprecated. This workflow is running with Node 24 by default', kind: 'notice' },
  { prefix: 'A job started hook has been configured by the self-hosted runner administrator', kind: 'hook' },
  { prefix: 'A job completed hook has been configured by the self-hosted runner administrator', kind: 'hook' },
  { prefix: 'Evaluate and set job outputs', kind: 'complete' },
  { prefix: 'Evaluate and set environment url', kind: 'complete' },
  { prefix: 'Uploading runner diagnostic logs', kind: 'complete' },
  { prefix: 'Cleaning up orphan processes', kind: 'complete' }
]

/** The prefixes as bytes, by their first one. */
const BY_FIRST_BYTE: readonly (readonly Uint8Array[])[] = Array.from({ length: 256 }, (_, byte) =>
  SHAPES.filter(({ prefix }) => prefix.charCodeAt(0) === byte).map(({ prefix }) => new TextEncoder().encode(prefix))
)
const ESC = 0x1b
const BRACKET = 0x5b
const CARET = 0x5e
/** The first byte of U+009B in UTF-8. */
const C1 = 0xc2

/** Whether the text of `bytes` from `from` to `to` may have a shape, once its ANSI sequences are off: a cheap test before decoding. */
export const mayBeMark = (bytes: Uint8Array, from: number, to: number): boolean => {
  const start = behindColours(bytes, from, to)
  if (start >= to) return false
  for (const prefix of BY_FIRST_BYTE[bytes[start] ?? 0] ?? []) if (mayBegin(prefix, bytes, start, to)) return true
  return false
}

/** Where a text begins behind sequences such as `ESC[36;1m`, each of which ends with its first letter. */
const behindColours = (bytes: Uint8Array, from: number, to: number): number => {
  let at = from
  while (at < to && bytes[at] === ESC && bytes[at + 1] === BRACKET) {
    at += 2
    while (at < to && (bytes[at] ?? 0) < 0x40) at++
    at++
  }
  return at
}

/** Whether bytes begin with a prefix, as far as no ANSI sequence stands between them. */
const mayBegin = (prefix: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = 0; at < prefix.length; at++) {
    if (from + at >= to) return false
    const byte = bytes[from + at]
    if (byte !== prefix[at]) return byte === ESC || byte === CARET || byte === C1
  }
  return true
}

/** The kind of a line by its text (no time, no ANSI), or null for an ordinary line. */
export const shapeOf = (text: string): MarkKind | null => {
  for (const { prefix, kind } of SHAPES) if (text.startsWith(prefix)) return kind
  return null
}

/** The end of a step that a shell or program failed: `Process completed with exit code 1.` (ScriptHandler.cs, ProcessHandler). */
export const EXIT_CODE = /^Process completed with exit code (-?\d{1,11})\.?\s*$/

/** The runner's own errors that name no cause: what a person already knows from the red mark. */
export const EXIT_CODE_OR_CANCEL = /^(?:Process completed with exit code -?\d{1,11}\.?|The operation was canceled\.|A task was canceled\.)\s*$/

/** A step's `timeout-minutes` (StepsRunner.cs). */
export const STEP_TIMED_OUT = /^The (?:action|background step) '.*' has timed out after \d+ minutes\.?/

/** A job's `timeout-minutes`: told by the service in an annotation, never in the log. */
export const JOB_TIMED_OUT = /^The job\b.{0,300} has exceeded the maximum execution time of/

/** The runner was stopped or died (runner message and service annotation). */
export const RUNNER_LOST =
  /^(?:The runner has received a shutdown signal|Operating system is shutting down for computer|The (?:hosted|self-hosted) runner(?:: .{0,300})? lost communication with the server)/

/** The job never got a runner (service annotation): billing, no matching runner, refused. */
export const NOT_STARTED = /^The job was not (?:started|acquired)\b|The job was not started because|was not acquired by Runner of type/

/** `##[error]`, `##[warning]`, `##[notice]`, `##[debug]` before a message. */
export const ISSUE_TAG = /^##\[(error|warning|notice|debug)\]/
