/** Which rules may take which lines of a step, by the texts that stand in them. */
import type { Loop } from './loop.ts'
import { RULES } from './rules/all.ts'
import HEADS from './rules/head-texts.generated.json' with { type: 'json' }
import type { Rule } from './rules/rule.ts'
import SECTIONS from './rules/section-texts.generated.json' with { type: 'json' }
import type { TextIndex } from './text-index.ts'

/** For each rule texts of which one stands in each line that its head takes; null where the head may take any line. */
const HEAD_TEXTS: readonly (readonly string[] | null)[] = HEADS
/** By a rule's place: texts of which one stands in the line of its section, or where it has none, in the line above its head. */
const SECTION_TEXTS: Readonly<Record<string, readonly string[]>> = SECTIONS

/** The rules that may take some line, found rule by rule. */
export interface Candidates extends Loop {
  /** Those that may take the line at an index, in their order. */
  readonly at: (line: number) => readonly Rule[]
  /** Those of which the section may begin there. */
  readonly sectionsAt: (line: number) => readonly Rule[]
}

/** Most rules can take none of the lines, for the texts of their heads are not there, and others only those few in which one of them stands. */
export const createCandidates = (texts: TextIndex, lines: number): Candidates => {
  const heads = createRulesByLine(texts, lines)
  const sections = createRulesByLine(texts, lines)
  let next = 0
  return {
    at: heads.at,
    sectionsAt: sections.at,
    next() {
      const rule = RULES[next]
      if (rule === undefined) return false
      const above = SECTION_TEXTS[next] ?? null
      // Done again after an interruption, a rule may stand somewhere twice, which changes nothing.
      if ((above === null || above.some(texts.holds)) && heads.add(rule, HEAD_TEXTS[next] ?? null) && rule.after !== undefined)
        sections.add(rule, above)
      next++
      return true
    },
    skip() {
      next++
    }
  }
}

interface RulesByLine {
  /** Adds a rule at each line in which one of these texts stands; null: at every line. Returns whether there is any. */
  readonly add: (rule: Rule, texts: readonly string[] | null) => boolean
  readonly at: (line: number) => readonly Rule[]
}

const createRulesByLine = ({ linesWith }: TextIndex, lines: number): RulesByLine => {
  const ofLines = new Array<Rule[] | null>(lines).fill(null)
  const everywhere: Rule[] = []
  return {
    at: (line) => ofLines[line] ?? everywhere,
    add(rule, texts) {
      // A single character of ASCII stands in most lines.
      if (texts === null || texts.some((text) => text.length === 1 && text < '\u0080')) {
        everywhere.push(rule)
        for (const rules of ofLines) rules?.push(rule)
        return true
      }
      const found = texts.flatMap(linesWith)
      for (const line of found) {
        const rules = ofLines[line] ?? null
        if (rules === null) ofLines[line] = [...everywhere, rule]
        else if (rules.at(-1) !== rule) rules.push(rule)
      }
      return found.length > 0
    }
  }
}
