/** The lines of a log of the same job when it passed: read as a stream, kept as hashes. */
import { createLineSplitter, decodeUtf8, KEPT_END, LF } from '../../log/lines.ts'
import { createFastKeys } from './fast-keys.ts'
import { keyOfLine, keyOfRawLine } from './line-key.ts'
import { createNumberSet } from './number-set.ts'

/** Lines that a passing log has. */
export interface KnownLines {
  /** Whether it has a line that says the same: a line as a person sees it, tagged or not. A blank one is always known. */
  readonly has: (line: string) => boolean
  /** The same by the line's key, for those who need that as well. */
  readonly hasKey: (key: number) => boolean
  /** Whether it has more distinct lines than are kept: then some that it has are not known. */
  readonly isFull: boolean
}

/** Reads a passing log. */
export interface KnownLinesReader {
  /** Takes the next bytes, in linear time: some 64 KiB at once are no long work, whatever they are. */
  readonly push: (chunk: Uint8Array) => void
  /** Ends the input. */
  readonly end: () => KnownLines
}

/** Distinct lines that are kept. */
const MAX_LINES = 500_000
/** Lines of so many bytes are read fast; the splitter cuts longer ones than twice that. */
const SHORT = KEPT_END

/** @param most distinct lines that are kept */
export const createKnownLinesReader = (most = MAX_LINES): KnownLinesReader => {
  const keys = createNumberSet(most)
  const keyAt = createFastKeys(SHORT)
  const add = (key: number | null): void => {
    if (key !== null) keys.add(key)
  }
  const splitter = createLineSplitter(({ text }) => add(keyOfRawLine(text)))
  /** Lines that end in LF. Decoded together: one by one takes longer than all the rest. */
  const addLines = (bytes: Uint8Array): void => {
    const text = decodeUtf8(bytes)
    for (let from = 0; from < text.length; ) {
      const to = text.indexOf('\n', from)
      if (to > from) add(keyAt(text, from, to))
      from = to + 1
    }
  }
  return {
    push(chunk) {
      const from = chunk.indexOf(LF) + 1
      const to = chunk.lastIndexOf(LF) + 1
      splitter.push(chunk.subarray(0, from))
      const whole = chunk.subarray(from, to)
      if (hasLongLine(whole)) splitter.push(whole)
      else addLines(whole)
      splitter.push(chunk.subarray(to))
    },
    end() {
      splitter.end()
      const blank = keyOfLine('')
      const hasKey = (key: number): boolean => key === blank || keys.has(key)
      return { has: (line) => hasKey(keyOfLine(line)), hasKey, isFull: keys.isFull() }
    }
  }
}

/** Whether one may be longer than {@link SHORT}: a stretch of so many bytes has no LF at one of its ends. */
const hasLongLine = (bytes: Uint8Array): boolean => {
  for (let at = 0; bytes.length - at > SHORT; ) {
    const last = bytes.lastIndexOf(LF, at + SHORT)
    if (last < at) return true
    at = last + 1
  }
  return false
}
