/** The user's problem matcher files: a file that is not valid, or a pattern without a file, is a problem. */
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import { parseMatcherFile } from '../diagnose/matchers/matcher-text.ts'
import type { Files } from '../model/ports.ts'

/** Problem matchers in the order in which they are tried, and what is wrong: each file, owner and rule in a sentence. */
export interface UserMatchers {
  readonly matchers: readonly ProblemMatcher[]
  readonly problems: readonly string[]
}

/** @param patterns globs of files of the workspace */
export const readUserMatchers = async (patterns: readonly string[], files: Pick<Files, 'workspaceFiles'>): Promise<UserMatchers> => {
  const problems: string[] = []
  const byOwner = new Map<string, ProblemMatcher>()
  for (const pattern of patterns) {
    const found = await files.workspaceFiles(pattern)
    if (found.length === 0)
      problems.push(`no file of the workspace matches ${JSON.stringify(pattern)}; is the repository checked out in this job (actions/checkout)?`)
    for (const { path, text } of found) {
      if (text === null) {
        problems.push(`${path}: the file cannot be read`)
        continue
      }
      const { matchers, problems: broken } = parseMatcherFile(text)
      problems.push(...broken.map((rule) => `${path}: ${rule}`))
      // As in the runner, a later matcher replaces an earlier one of the same owner and is tried first.
      for (const matcher of matchers) {
        const key = matcher.owner.toLowerCase()
        byOwner.delete(key)
        byOwner.set(key, matcher)
      }
    }
  }
  return { matchers: [...byOwner.values()].reverse(), problems }
}
