/** The built-in problem matchers: files of `matchers/`, one tool a file, in GitHub's own format. */
import * as FILES from './built-in-files.ts'
import type { ToolMatchers } from './likely-matchers.ts'
import { type ProblemMatcher, readMatchers } from './matcher-file.ts'
import REQUIRED_TEXTS from './required-texts.generated.json' with { type: 'json' }

const REQUIRED = new Map<string, ToolMatchers['required']>(Object.entries(REQUIRED_TEXTS))

/** The matchers of each file. What was read is kept: ask once. */
export const builtInMatchers = (): readonly ToolMatchers[] =>
  Object.entries(FILES).map(([tool, { problemMatcher }]) => {
    const read = new Map<number, readonly ProblemMatcher[]>()
    return {
      required: REQUIRED.get(tool) ?? problemMatcher.map(() => []),
      matchersAt: (at) => {
        const matchers = read.get(at) ?? readMatchers({ problemMatcher: problemMatcher.slice(at, at + 1) }).matchers
        read.set(at, matchers)
        return matchers
      }
    }
  })
