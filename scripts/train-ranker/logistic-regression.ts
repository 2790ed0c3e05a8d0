/** Logistic regression with L2, by L-BFGS: no chance in it, so the same examples give the same weights. */

/** Examples as sparse rows, one after another. */
export interface Examples {
  /** Row r has the features and values from offsets[r] to offsets[r + 1]. */
  readonly offsets: Int32Array
  readonly features: Int32Array
  readonly values: Float32Array
  /** 1 or 0. */
  readonly targets: Uint8Array
  /** What each row counts. */
  readonly weights: Float64Array
  readonly featureCount: number
}

const HISTORY = 8

/** @param penalty of a squared weight, by feature */
export const fitLogistic = (examples: Examples, penalty: Float64Array, rounds: number): Float64Array => {
  const size = examples.featureCount
  let at: Float64Array = new Float64Array(size)
  let { loss, gradient } = lossAt(examples, at, penalty)
  const steps: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps)
    const slope = dot(direction, gradient)
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    let next = at
    let found = { loss, gradient }
    // Halved until the loss falls as it should.
    for (let halving = 0; halving < 30; halving++, length /= 2) {
      next = at.map((value, one) => value + length * (direction[one] ?? 0))
      found = lossAt(examples, next, penalty)
      if (found.loss <= loss + 1e-4 * length * slope) break
    }
    if (!(found.loss < loss)) return at
    const s = next.map((value, one) => value - (at[one] ?? 0))
    const before = gradient
    const y = found.gradient.map((value, one) => value - (before[one] ?? 0))
    const sy = dot(s, y)
    if (sy > 1e-12) steps.push({ s, y, rho: 1 / sy })
    if (steps.length > HISTORY) steps.shift()
    const gain = (loss - found.loss) / Math.max(1e-12, Math.abs(loss))
    at = next
    loss = found.loss
    gradient = found.gradient
    if (gain < 1e-6) return at
  }
  return at
}

const lossAt = (
  { offsets, features, values, targets, weights }: Examples,
  at: Float64Array,
  penalty: Float64Array
): { readonly loss: number; readonly gradient: Float64Array } => {
  const gradient = new Float64Array(at.length)
  let loss = 0
  for (let one = 0; one < at.length; one++) {
    const value = at[one] ?? 0
    loss += 0.5 * (penalty[one] ?? 0) * value * value
    gradient[one] = (penalty[one] ?? 0) * value
  }
  for (let row = 0; row < targets.length; row++) {
    const from = offsets[row] ?? 0
    const to = offsets[row + 1] ?? 0
    let sum = 0
    for (let cell = from; cell < to; cell++) sum += (at[features[cell] ?? 0] ?? 0) * (values[cell] ?? 0)
    const weight = weights[row] ?? 0
    const margin = targets[row] === 1 ? sum : -sum
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
    const slope = weight * (1 / (1 + Math.exp(-sum)) - (targets[row] ?? 0))
    for (let cell = from; cell < to; cell++) {
      const feature = features[cell] ?? 0
      gradient[feature] = (gradient[feature] ?? 0) + slope * (values[cell] ?? 0)
    }
  }
  return { loss, gradient }
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let one = 0; one < a.length; one++) sum += (a[one] ?? 0) * (b[one] ?? 0)
  return sum
}

/** Downhill, by what the last steps told of the slope. */
const directionOf = (
  gradient: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[]
): Float64Array => {
  const direction = gradient.map((value) => -value)
  const shares: number[] = []
  for (const { s, y, rho } of steps.toReversed()) {
    const share = rho * dot(s, direction)
    shares.push(share)
    for (let one = 0; one < direction.length; one++) direction[one] = (direction[one] ?? 0) - share * (y[one] ?? 0)
  }
  const last = steps.at(-1)
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y))
    for (let one = 0; one < direction.length; one++) direction[one] = (direction[one] ?? 0) * scale
  }
  for (const { s, y, rho } of steps) {
    const share = (shares.pop() ?? 0) - rho * dot(y, direction)
    for (let one = 0; one < direction.length; one++) direction[one] = (direction[one] ?? 0) + share * (s[one] ?? 0)
  }
  return direction
}
