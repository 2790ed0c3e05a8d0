/** The user's problem matcher files: a file that is not valid, or a pattern without a file, is a bad input. */
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import { parseMatcherFile } from '../diagnose/matchers/matcher-text.ts'
import { ReportError } from '../model/errors.ts'
import type { Files } from '../model/ports.ts'

/** @throws ReportError kind `input` naming each file, owner and rule */
export const readUserMatchers = async (patterns: readonly string[], files: Pick<Files, 'workspaceFiles'>): Promise<readonly ProblemMatcher[]> => {
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
  if (problems.length > 0) {
    throw new ReportError('input', `The input problem_matchers is not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
      hint: 'Example: problem_matchers: .github/matchers/*.json'
    })
  }
  return [...byOwner.values()].reverse()
}
