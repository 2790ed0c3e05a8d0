/**
 * Checks that no line of a log can hold up a regular expression of the program, and keeps what was found in
 * scripts/expressions/checked.generated.json. Only expressions that are not in it are checked; those that are gone leave it.
 *
 * `node scripts/check-expressions.ts` checks and writes. `--all` checks every one anew (several minutes). `--check` checks and writes nothing,
 * and fails when one is missing. `--list` prints every expression with what is known of it, the slowest last. It fails when one is exponential
 * or takes more than 50 ms for the longest line that it meets.
 */
import { compare, describe, MOST_MS, readChecked, writeChecked } from './expressions/checked.ts'
import { askChecker } from './expressions/checker.ts'
import { collectExpressions } from './expressions/collect.ts'
import { keyOf } from './expressions/expression.ts'
import { findSlowest } from './expressions/slowest.ts'

const options = new Set(process.argv.slice(2))
const expressions = collectExpressions()
const checked = new Map(options.has('--all') ? [] : readChecked())
const { missing, gone } = compare(expressions, checked)

if (options.has('--list')) {
  const known = expressions.flatMap((expression) => {
    const found = checked.get(keyOf(expression))
    return found === undefined ? [] : [{ ...expression, ...found }]
  })
  for (const one of known.toSorted((a, b) => a.ms - b.ms)) console.log(describe(one))
}

if (!options.has('--check') && !options.has('--list')) {
  for (const key of gone) checked.delete(key)
  if (missing.length > 0) {
    let done = 0
    for (const opinion of askChecker(missing)) {
      const expression = missing[done++]
      if (expression === undefined) break
      checked.set(keyOf(expression), findSlowest(expression, opinion))
      if (done % 50 !== 0 && done !== missing.length) continue
      console.log(`${done} of ${missing.length} expressions checked.`)
      writeChecked(checked)
    }
  }
  writeChecked(checked)
}

const { missing: unchecked, gone: stale, slow } = compare(expressions, checked)
for (const one of slow) console.error(`Too slow: ${describe(one)}`)
for (const one of unchecked) console.error(`Not checked: ${describe(one)}`)
if (unchecked.length + stale.length > 0)
  console.error('scripts/expressions/checked.generated.json is not current. Run "npm run check:expressions" and commit it.')
if (slow.length + unchecked.length + stale.length > 0) process.exitCode = 1
else console.log(`${expressions.length} expressions: none is exponential, and none takes more than ${MOST_MS} ms for the longest line that it meets.`)
