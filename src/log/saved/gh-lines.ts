/** What `gh run view --log` and `--log-failed` print: each line behind the names of its job and its step, and two tabs (cli/cli, pkg/cmd/run/view). */
import { decodeUtf8, joinBytes, LF } from '../lines.ts'
import { timeBefore } from '../text.ts'

/** Whose lines come next. */
export interface GhPart {
  readonly job: string
  /** null: gh does not know it. */
  readonly step: string | null
  /** Number of the first of these lines in the whole text. */
  readonly line: number
}

/** Takes the text apart as bytes arrive. */
export interface GhReader {
  push(chunk: Uint8Array): void
  end(): void
}

/** Longer names there are none: GitHub cuts a job's at 100 characters. */
const MOST_PREFIX = 4_096
const TAB = 9
const UNKNOWN_STEP = 'UNKNOWN STEP'
const NOTHING = new Uint8Array(0)

/** Whether a text begins like this. @param start its first bytes, some thousand of them */
export const isGhOutput = (start: Uint8Array): boolean => {
  const names = prefixOf(start, false)
  if (names === null) return false
  for (let at = 0; at >= 0 && at < start.length; at = nextLine(start, at)) {
    const line = start.subarray(at)
    if (!startsWith(line, names.bytes)) return false
    if (prefixOf(line) !== null) return true
  }
  return false
}

/** Where the line behind the one at `at` begins; -1 when there is none. */
const nextLine = (bytes: Uint8Array, at: number): number => {
  const lf = bytes.indexOf(LF, at)
  return lf < 0 ? -1 : lf + 1
}

interface Prefix extends Omit<GhPart, 'line'> {
  readonly bytes: Uint8Array
}

/** The names before a line; null: they are no such names. @param isTimed whether there must be a time behind them */
const prefixOf = (line: Uint8Array, isTimed = true): Prefix | null => {
  const head = line.subarray(0, MOST_PREFIX)
  const lf = head.indexOf(LF)
  const [first, end] = [head.indexOf(TAB), lf < 0 ? head.length : lf]
  const second = head.indexOf(TAB, first + 1)
  if (first < 0 || second < 0 || second > end) return null
  const behind = decodeUtf8(line.subarray(second + 1, second + 1 + MOST_TIME)).replace(/^\uFEFF/, '')
  if (isTimed && timeBefore(behind) === null) return null
  const [job = '', step = ''] = decodeUtf8(head.subarray(0, second))
    .replace(/^\uFEFF/, '')
    .split('\t')
  return { job, step: step === UNKNOWN_STEP || step === '' ? null : step, bytes: line.slice(0, second + 1) }
}
/** Bytes of a byte order mark and a time. */
const MOST_TIME = 40

/**
 * A line without a new pair of names and a time belongs to the step above, whether the names stand before it or not.
 *
 * @param onPart before the lines of another step or job
 * @param onBytes the lines of it, whole or in pieces, without the names
 */
export const createGhReader = (onPart: (part: GhPart) => void, onBytes: (bytes: Uint8Array) => void): GhReader => {
  let line = 0
  let prefix: Prefix | null = null
  let rest = NOTHING
  let isInsideLine = false

  const change = (next: Prefix): void => {
    prefix = next
    onPart({ job: next.job, step: next.step, line })
  }
  /** Takes a line, or its beginning when it is long. @returns how many bytes are the names */
  const take = (head: Uint8Array): number => {
    line++
    if (prefix !== null && startsWith(head, prefix.bytes)) return prefix.bytes.length
    // The first line may be the rest of a message.
    const next = prefixOf(head, prefix !== null)
    if (next === null) return 0
    change(next)
    return next.bytes.length
  }
  const pushLines = (chunk: Uint8Array, isEnd: boolean): number => {
    const out = new Uint8Array(chunk.length)
    let size = 0
    const flush = (): void => {
      if (size > 0) onBytes(out.slice(0, size))
      size = 0
    }
    let at = 0
    while (at < chunk.length) {
      const lf = chunk.indexOf(LF, at)
      const end = lf < 0 ? chunk.length : lf + 1
      if (lf < 0 && !isInsideLine && !isEnd && end - at < 2 * MOST_PREFIX) break
      let from = at
      if (!isInsideLine) {
        const head = chunk.subarray(at, Math.min(end, at + 2 * MOST_PREFIX))
        const isSame = prefix !== null && startsWith(head, prefix.bytes)
        if (!isSame) flush()
        from += take(head)
      }
      out.set(chunk.subarray(from, end), size)
      size += end - from
      isInsideLine = lf < 0
      at = end
    }
    flush()
    return at
  }
  return {
    push(piece) {
      const chunk = rest.length === 0 ? piece : joinBytes(rest, piece)
      rest = NOTHING
      const at = pushLines(chunk, false)
      rest = chunk.slice(at)
    },
    end() {
      pushLines(rest, true)
      rest = NOTHING
    }
  }
}

const startsWith = (bytes: Uint8Array, prefix: Uint8Array): boolean => {
  if (bytes.length < prefix.length) return false
  for (let at = 0; at < prefix.length; at++) if (bytes[at] !== prefix[at]) return false
  return true
}
