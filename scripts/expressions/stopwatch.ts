/** How long an expression takes for a text. One that hangs is cut off. */
import { createInterrupter } from '../../src/platform/interrupter.ts'

export interface Worst {
  /** {@link HOPELESS_MS} when it took longer. */
  readonly ms: number
  readonly text: string
}

/** So long a few texts may take together: then no more are tried. */
export const HOPELESS_MS = 1_000
const FEW = 16
/** What takes longer is tried again, and the fastest try counts: the machine may be busy, and V8 compiles an expression only once it was used. */
const SLOW_MS = 0.05
const TRIES = 4

const interruptible = createInterrupter(HOPELESS_MS)

const elapsedMs = (work: () => void): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** What the program does with an expression: one with the flag `g` looks for every match. */
const useOf = (source: string, flags: string): ((text: string) => void) => {
  const regexp = new RegExp(source, flags)
  return flags.includes('g') ? (text) => void text.replace(regexp, '') : (text) => void regexp.exec(text)
}

/** The text that takes longest, and how long. */
export const findWorst = (source: string, flags: string, texts: readonly string[]): Worst => {
  const use = useOf(source, flags)
  let worst: Worst = { ms: 0, text: '' }
  let now = ''
  const tryFew = (few: readonly string[]): void => {
    for (const text of few) {
      now = text
      // A text that was put together is made one piece first.
      text.indexOf('\u0000\u0000')
      let ms = elapsedMs(() => use(text))
      for (let again = 1; again < TRIES && ms > SLOW_MS && ms > worst.ms; again++)
        ms = Math.min(
          ms,
          elapsedMs(() => use(text))
        )
      if (ms > worst.ms) worst = { ms, text }
    }
  }
  for (let from = 0; from < texts.length; from += FEW) {
    if (interruptible(() => tryFew(texts.slice(from, from + FEW))) === null) return { ms: HOPELESS_MS, text: now }
  }
  return worst
}
