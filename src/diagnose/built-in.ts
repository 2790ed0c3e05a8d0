/** The built-in problem matchers: files of `matchers/`, one tool a file, in GitHub's own format. */
import { BUILT_IN_FILES } from './built-in-files.ts'
import { type ProblemMatcher, readMatchers } from './matcher-file.ts'
import REQUIRED_TEXTS from './required-texts.generated.json' with { type: 'json' }

/** The problem matchers of one tool. */
export interface ToolMatchers {
  /** False only when none of them matches any of these lines: most tools need not be tried on most logs. */
  readonly mayMatch: (lines: string) => boolean
  /** Ready to run. Read when they are first asked for. */
  readonly matchers: () => readonly ProblemMatcher[]
}

/** For each matcher of a tool texts that all stand in the lines of any match. */
const REQUIRED = new Map<string, readonly (readonly string[])[]>(Object.entries(REQUIRED_TEXTS))

/** The matchers of each file. Those that were read are kept: ask once. */
export const builtInMatchers = (): readonly ToolMatchers[] =>
  Object.entries(BUILT_IN_FILES).map(([tool, content]) => {
    const required = REQUIRED.get(tool) ?? [[]]
    let read: readonly ProblemMatcher[] | null = null
    return {
      mayMatch: (lines) => required.some((texts) => texts.every((text) => lines.includes(text))),
      matchers: () => {
        read ??= readMatchers(content).matchers
        return read
      }
    }
  })
