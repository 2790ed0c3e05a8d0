/** Which lines below a block's head belong to it. */
import { EXIT_CODE_OR_CANCEL } from '../log/markers.ts'
import type { PreparedLine } from './prepared.ts'
import type { Rule } from './rules/rule.ts'

/** Most lines of a body whose rule does not say. */
const DEFAULT_MAX = 30
/** Most blank lines in a row within a body. */
const MAX_BLANKS = 4

export const bodyOf = (lines: readonly PreparedLine[], cores: readonly string[], head: number, rule: Rule): readonly number[] => {
  const body: number[] = []
  let blanks: number[] = []
  const max = rule.max ?? DEFAULT_MAX
  const grows = rule.body !== undefined || rule.end !== undefined
  const annotated = lines[head]?.tag === 'error'
  for (let at = head + 1; at < lines.length && body.length < max; at++) {
    const core = cores[at] ?? ''
    if (lines[at]?.tag === 'error' && EXIT_CODE_OR_CANCEL.test(core)) break
    // Further lines of an annotation's message belong to it, whatever they are.
    if (annotated && lines[at]?.continues === true) {
      body.push(at)
      continue
    }
    if (!grows || rule.end?.test(core)) break
    if (core.trim() === '') {
      if (rule.blanks !== true && rule.end === undefined) break
      blanks.push(at)
      if (blanks.length > MAX_BLANKS) break
    } else {
      if (rule.body !== undefined && !rule.body.test(core)) break
      body.push(...blanks, at)
      blanks = []
    }
  }
  return body
}
