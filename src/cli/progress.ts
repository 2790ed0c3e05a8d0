/** What the command is doing, in one line of the terminal that is gone when it has done it. Nowhere else than in a terminal. */
import type { WriteStream } from 'node:tty'

export interface Progress {
  /** @param words on one line, with nothing in them that a terminal obeys */
  show(words: string): void
  clear(): void
}

const CLEAR_LINE = '\r\u001b[2K'
const USUAL_WIDTH = 80

export const createProgress = (stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>): Progress => {
  let isShown = false
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show(words) {
      isShown = true
      // A line that the terminal breaks could not be cleared. One that does not know how wide it is says 0.
      stream.write(`${CLEAR_LINE}${cutToColumns(words, (stream.columns || USUAL_WIDTH) - 1)}`)
    },
    clear() {
      if (isShown) stream.write(CLEAR_LINE)
      isShown = false
    }
  }
}

/** What fits for sure: names may be written in characters of two columns. */
const cutToColumns = (words: string, most: number): string => {
  let left = most
  let shown = ''
  for (const character of words) {
    left -= character <= '\u007f' ? 1 : 2
    if (left < 0) break
    shown += character
  }
  return shown
}
