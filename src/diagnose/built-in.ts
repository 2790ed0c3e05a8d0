/** The built-in problem matchers: files of `matchers/`, one tool a file, in GitHub's own format. */
import { BUILT_IN_FILES } from './built-in-files.ts'
import { type ProblemMatcher, readMatchers } from './matcher-file.ts'

/** The matchers of each file, ready to run. Read anew at each call: ask once. */
export const builtInMatchers = (): readonly (readonly ProblemMatcher[])[] =>
  Object.values(BUILT_IN_FILES).map((content) => readMatchers(content).matchers)
