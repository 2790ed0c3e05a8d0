/** The built-in problem matchers: files of `matchers/`, one tool a file, in GitHub's own format. */
import * as FILES from './built-in-files.ts'
import { type ProblemMatcher, readMatchers } from './matcher-file.ts'
import REQUIRED_TEXTS from './required-texts.generated.json' with { type: 'json' }

/** What stands in a line that a pattern takes: of each of these choices at least one text; the most telling choice first. Empty: nothing is known. */
export type RequiredTexts = readonly (readonly string[])[]

/** A matcher that is read when something in a log asks for it: most tools have printed nothing in most logs. */
export interface BuiltInMatcher {
  /** For each of its patterns. */
  readonly required: readonly RequiredTexts[]
  readonly read: () => readonly ProblemMatcher[]
}

/** The matchers of one tool. */
export type ToolMatchers = readonly BuiltInMatcher[]

const CONTENT: Readonly<Record<string, { readonly problemMatcher: readonly unknown[] }>> = FILES
const REQUIRED: Readonly<Record<string, readonly BuiltInMatcher['required'][]>> = REQUIRED_TEXTS

/** The matchers of each file. What was read is kept: ask once. */
export const builtInMatchers = (): readonly ToolMatchers[] =>
  Object.entries(CONTENT).map(([tool, { problemMatcher }]) =>
    problemMatcher.map((content, at) => {
      let matchers: readonly ProblemMatcher[] | null = null
      return {
        required: REQUIRED[tool]?.[at] ?? [],
        read() {
          matchers ??= readMatchers({ problemMatcher: [content] }).matchers
          return matchers
        }
      }
    })
  )
