/** Frees the buffers of a long stream before they pile up. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** So many bytes pass before it is time. */
const PERIOD = 16_777_216

/**
 * Node makes a buffer of 64 kB for each piece that comes from the network. They live outside of the heap, which hardly grows, so V8 lets
 * 64 MB of them and more wait for it, and the system gets most of that back no more. A collection of what is young costs less than a
 * millisecond and frees nearly all.
 *
 * @returns to be told how many bytes have passed
 */
export const createCollector = (): ((bytes: number) => void) => {
  let passed = 0
  let collect: ((options: { readonly type: 'minor' }) => void) | null = null
  return (bytes) => {
    passed += bytes
    if (passed < PERIOD) return
    passed = 0
    collect ??= garbageCollection()
    collect({ type: 'minor' })
  }
}

/** V8's own `gc`, which is there when its flag is set, in contexts that are made afterwards. */
const garbageCollection = (): ((options: { readonly type: 'minor' }) => void) => {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return typeof gc === 'function' ? (options) => void Reflect.apply(gc, undefined, [options]) : () => {}
}
