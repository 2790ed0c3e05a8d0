/** Reads the text of a user's problem matcher file. Apart from the rules for its content, because only few runs need it. */
import JSON5 from 'json5'
import { type MatcherFile, readMatchers } from './matcher-file.ts'

/**
 * Parses and validates the text of a matcher file. Comments and trailing commas are accepted, as the runner's JSON reader does.
 *
 * @example parseMatcherFile('{"problemMatcher":[{"owner":"x","pattern":[{"regexp":"^(.+)$","message":1}]}]}').matchers.length // 1
 */
export const parseMatcherFile = (text: string): MatcherFile => {
  try {
    return readMatchers(JSON5.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    return { matchers: [], problems: [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`] }
  }
}
