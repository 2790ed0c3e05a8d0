/**
 * The steps of a saved log when nobody tells them: cut by the shapes of their first lines while the log passes by once. Kept in memory is what may
 * be the failing step, as much as is kept of any step.
 */
import { countLines, joinBytes, LF } from '../lines.ts'
import { shapeOf } from '../markers.ts'
import { stripAnsi } from '../text.ts'
import { HEAD, hasTime, mayMatter, rawOf } from './line-head.ts'
import { createPermissionReader } from './permissions.ts'
import { headOf } from './segment-rules.ts'
import { createSteps, type StepsRead } from './segment-steps.ts'
import type { SetUp } from './set-up.ts'

/** What one pass over a log tells. */
export interface Segments extends Omit<StepsRead, 'container'> {
  readonly setUp: SetUp
  readonly lines: number
  readonly bytes: number
  /** From this line on nothing was looked at, for lack of time; null: everything was. */
  readonly unreadFrom: number | null
}

export interface Segmenter {
  push(chunk: Uint8Array): void
  /** What comes next is the step of this name; null: it has none, and shapes tell. To be called at the beginning of a line. */
  begin(name: string | null): void
  end(): Segments
}

/** How a log is read. */
export interface SegmentOptions {
  /** Whether there is CPU time left for looking; lines are counted in any case. */
  readonly isTimeLeft?: () => boolean
  /** Number of the first line, for a log that is a part of a file. */
  readonly firstLine?: number
  /** Only steps that failed are told. */
  readonly areAllFailed?: boolean
}

const NOTHING = new Uint8Array(0)

export const createSegmenter = ({ isTimeLeft = () => true, firstLine = 1, areAllFailed = false }: SegmentOptions = {}): Segmenter => {
  const steps = createSteps(areAllFailed)
  const permissions = createPermissionReader()
  /** Number of the line that was looked at last. */
  let line = firstLine - 1
  let bytes = 0
  let unreadFrom: number | null = null
  /** A line that begins a step if the line below says so; it is in no step yet. */
  let held: { readonly bytes: Uint8Array; readonly text: string } | null = null
  /** The beginning of a line of which the rest has not come. */
  let rest = NOTHING
  let isInsideLine = false

  const release = (): void => {
    if (held !== null) steps.give(held.bytes)
    held = null
  }

  /** Looks at a line that is in no step yet, by its head. @returns its text when it is to be held back */
  const look = (head: Uint8Array, isWhole: boolean): string | null => {
    line++
    if (!permissions.isDone()) permissions.take(stripAnsi(rawOf(head)))
    if (held === null && steps.isOpen() && !mayMatter(head)) {
      if (hasTime(head)) steps.plain()
      return null
    }
    const raw = rawOf(head)
    const text = stripAnsi(raw)
    if (held !== null) {
      const kind = headOf(held.text.trimEnd(), raw.trimEnd())
      if (kind === null) steps.plain()
      else steps.head(kind, held.text, line - 1)
      release()
    }
    if (!steps.isOpen()) steps.first(text, line)
    const kind = shapeOf(text)
    if (kind === 'run' && isWhole) return text
    if (kind !== null) steps.mark(kind, text, line)
    else if (hasTime(head)) steps.plain()
    return null
  }

  const passOver = (chunk: Uint8Array): void => {
    if (unreadFrom === null) {
      release()
      unreadFrom = line + 1
      steps.passOver(unreadFrom)
    }
    line += countLines(chunk)
    if (chunk.length > 0) isInsideLine = chunk.at(-1) !== LF
    steps.give(chunk)
  }

  /** A last line without LF is a line. */
  const finishLine = (): void => {
    const last = rest
    rest = NOTHING
    if (last.length > 0) {
      look(last, false)
      steps.give(last)
    } else if (isInsideLine && unreadFrom !== null) line++
    release()
    isInsideLine = false
  }

  return {
    push(piece) {
      bytes += piece.length
      const chunk = rest.length === 0 ? piece : joinBytes(rest, piece)
      rest = NOTHING
      if (unreadFrom !== null || (!isInsideLine && !isTimeLeft())) return passOver(chunk)
      /** Up to here the chunk's bytes are in a step, or held back. */
      let given = 0
      let at = 0
      while (at < chunk.length) {
        const lf = chunk.indexOf(LF, at)
        const end = lf < 0 ? chunk.length : lf + 1
        if (lf < 0 && !isInsideLine && end - at < HEAD) break
        if (!isInsideLine) {
          const head = chunk.subarray(at, Math.min(end, at + HEAD))
          if (held !== null || !steps.isOpen() || mayMatter(head)) {
            steps.give(chunk.subarray(given, at))
            given = at
          }
          const text = look(head, lf >= 0 && end - at <= HEAD)
          if (text !== null) {
            held = { bytes: chunk.slice(at, end), text }
            given = end
          }
        }
        isInsideLine = lf < 0
        at = end
      }
      steps.give(chunk.subarray(given, at))
      rest = chunk.slice(at)
    },
    begin(name) {
      finishLine()
      steps.tell(name, line + 1)
    },
    end() {
      finishLine()
      const { container, ...told } = steps.end()
      return { ...told, setUp: { container, permissions: permissions.permissions() }, lines: line - firstLine + 1, bytes, unreadFrom }
    }
  }
}
