/** The files of a commit, for those who can do without: asked for once, within a fixed time and size. */
import { setTimeout as wait } from 'node:timers/promises'
import { FILE_LIST } from '../model/budgets.ts'
import type { Api } from './api.ts'
import { field, listField, textField } from './fields.ts'
import { collected, parseJson } from './http/body.ts'
import { RequestFailure, readFailure } from './http/failure.ts'
import { hasContent } from './http/status.ts'
import type { Answer } from './http/transport.ts'

/**
 * The paths of all files of a commit. Needs `contents: read` in a private repository; that permission is an extra, so its lack is no error.
 *
 * @param sha of the commit, or of its tree
 * @see https://docs.github.com/en/rest/git/trees#get-a-tree
 * @returns null when they cannot be read, whatever the reason: not allowed, not found, too many, too slow
 */
export const listFiles = async (api: Api, sha: string): Promise<readonly string[] | null> => {
  if (!/^[0-9a-f]{40,64}$/i.test(sha) || api.retryBudget.stopped() !== null) return null
  const end = new AbortController()
  const late = wait(FILE_LIST.ms, null, { signal: end.signal, ref: false }).catch(() => null)
  try {
    return await Promise.race([readTree(api, sha), late, api.over.catch(() => null)])
  } catch (error) {
    // Any other exception is a bug, and is thrown again here.
    if (!(error instanceof RequestFailure)) readFailure(error, 1)
    return null
  } finally {
    end.abort()
  }
}

const readTree = async ({ octokit, owner, repo }: Api, sha: string): Promise<readonly string[] | null> => {
  // Not read yet, so that its size can be limited; and nobody waits for a second try.
  const asked = { owner, repo, tree_sha: sha, recursive: '1', request: { redirect: 'manual', isTriedOnce: true } } as const
  const answer = (await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', asked)).data as unknown as Answer
  if (hasContent(answer.status)) return pathsIn(await collected(answer.body, FILE_LIST.bytes))
  answer.discard()
  return null
}

/** A list that GitHub has cut is none: a file that is missing in it may be there. */
const pathsIn = (body: Buffer): readonly string[] | null => {
  const tree = parseJson(body)
  if (field(tree, 'truncated') !== false || !Array.isArray(field(tree, 'tree'))) return null
  return listField(tree, 'tree').flatMap((entry) => {
    const path = field(entry, 'type') === 'blob' ? textField(entry, 'path') : null
    return path === null ? [] : [path]
  })
}
