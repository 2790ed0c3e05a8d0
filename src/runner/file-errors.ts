/** What the file system refused, as sentences for people. */
import { ReportError } from '../errors.ts'

/** What stands in the way, in words. The same for every file, so that a report tells it once. */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', "the user's share of the disk is used up"],
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'the disk is read-only'],
  ['ENOTDIR', 'a part of the path is a file'],
  ['EEXIST', 'a part of the path is a file'],
  ['EISDIR', 'a folder stands in the place of a file'],
  ['EMFILE', 'too many files are open'],
  ['ELOOP', 'a link leads to itself'],
  ['ENAMETOOLONG', 'the path is too long'],
  ['EIO', 'the disk fails']
])

const FOLDER_HINT = 'Name another folder in the input `output_dir`, or free space on the runner.'

/** The output folder as a whole cannot be used. */
export const cannotWrite = (root: string, reason: string, options: { readonly hint?: string; readonly cause?: unknown } = {}): ReportError =>
  new ReportError('files', `Nothing can be written to ${root}: ${reason}.`, { hint: FOLDER_HINT, ...options })

/** One file, or the folder of the logs, cannot be written: what stands in its place is not ours to delete. */
export const placeTaken = (path: string, by: string, cause?: unknown): ReportError =>
  new ReportError('blocked', `${path} cannot be written: ${by} stands in its place.`, {
    hint: 'Remove it in a step before this one, or name another folder in the input `output_dir`.',
    cause
  })

/** An error of the file system as one about the output folder; sentences stay as they are. */
export const explainFailure = (error: unknown, root: string): unknown => {
  if (error instanceof ReportError) return error
  const code = codeOf(error)
  return typeof code === 'string' ? cannotWrite(root, `${REASONS.get(code) ?? 'the system refuses it'} (${code})`, { cause: error }) : error
}

/** The code of a system error: `ENOENT`. */
export const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined)
