/** The lines of a log at which a step may begin, each with what its shape tells of the step. */
import { ERROR, EXIT_CODE, GROUP } from '../markers.ts'
import type { LogIndex, Mark } from './log-index.ts'

/** What a step that begins here can be. */
export type BoundaryKind = 'setup' | 'run' | 'pull' | 'build' | 'init_containers' | 'stop_containers' | 'hook' | 'post' | 'complete'

export interface Boundary extends Pick<Mark, 'line' | 'offset' | 'time' | 'previousTime' | 'afterError'> {
  readonly kind: BoundaryKind
  /** `Run npm test` of a run boundary; empty for the others. */
  readonly title: string
  /** The line above says that a shell ended with an exit code: a failed `run` step ends exactly there. */
  readonly afterExit: boolean
}

/** A header that precedes a step's own group (`Prepare all required actions`, a deprecation notice) stands at most so many lines above it. */
const HEADER_LINES = 40

/** Boundaries in the order of the log. The first line begins the first step; composite actions' marked inner steps begin none. */
export const findBoundaries = (marks: LogIndex['marks']): readonly Boundary[] => {
  const found: Boundary[] = []
  let depth = 0
  let header: Mark | null = null
  let previous: Mark | null = null
  for (const mark of marks) {
    if (mark.kind === 'start_action') depth++
    else if (mark.kind === 'end_action') depth = Math.max(0, depth - 1)
    else if (mark.line === 1) found.push(toBoundary('setup', mark, mark, previous))
    else if (mark.kind === 'prepare' || mark.kind === 'notice') header ??= mark
    else if (mark.kind === 'job_name') header = null
    else if (mark.kind !== 'error' && mark.kind !== 'first' && mark.kind !== 'container' && depth === 0) {
      const from = header !== null && (mark.kind === 'run' || mark.kind === 'post') && mark.line - header.line <= HEADER_LINES ? header : mark
      // Several closing lines of one kind directly after each other begin one step.
      const last = found.at(-1)
      const continues = last !== undefined && last.kind === mark.kind && (mark.kind === 'complete' || mark.kind === 'stop_containers')
      if (!continues) found.push(toBoundary(mark.kind, from, mark, from === mark ? previous : null))
      header = null
    }
    previous = mark
  }
  return found
}

const toBoundary = (kind: BoundaryKind, start: Mark, mark: Mark, above: Mark | null): Boundary => ({
  kind: mark.kind === 'first' ? 'setup' : kind,
  line: start.line,
  offset: start.offset,
  time: start.time,
  previousTime: start.previousTime,
  title: mark.kind === 'run' ? mark.text.slice(GROUP.length).trimEnd() : '',
  afterError: start.afterError,
  afterExit: start.afterError && above !== null && above.kind === 'error' && EXIT_CODE.test(above.text.slice(ERROR.length))
})
