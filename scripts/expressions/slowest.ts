/** The slowest text for an expression, of all that its own parts and the checker suggest. */
import type { Checked } from './checked.ts'
import type { Opinion } from './checker.ts'
import type { Expression } from './expression.ts'
import { inflate, type Pump, pumpsOf } from './pumps.ts'
import { findWorst, HOPELESS_MS } from './stopwatch.ts'

/** So many long texts are held at once. */
const AT_ONCE = 64
/** What is faster is not worth a note. */
const NOTABLE_MS = 0.3

export const findSlowest = ({ source, flags, limit }: Expression, { verdict, attack }: Opinion): Checked => {
  const pumps: readonly Pump[] = [...(attack === null ? [] : [attack]), ...pumpsOf(source, flags)]
  let ms = 0
  let slowest: Pump | null = null
  for (let from = 0; from < pumps.length && ms < HOPELESS_MS; from += AT_ONCE) {
    const some = pumps.slice(from, from + AT_ONCE)
    const texts = some.map((pump) => inflate(pump, limit))
    const worst = findWorst(source, flags, texts)
    if (worst.ms > ms) {
      ms = worst.ms
      slowest = some[texts.indexOf(worst.text)] ?? null
    }
  }
  return { verdict, ms: Math.ceil(ms * 10) / 10, slowest: ms >= NOTABLE_MS ? slowest : null }
}
