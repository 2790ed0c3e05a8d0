/** What the file system refused, as sentences for people. */
import { codeOf, ReportError } from '../model/errors.ts'

/** What stands in the way, in words. The same for every file of a folder, so that a report tells it once. */
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

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT'])

/** A folder as a whole cannot be used: the output folder, or that of the logs. */
export const cannotWrite = (folder: string, reason: string, cause?: unknown): ReportError =>
  new ReportError(FULL.has(codeOf(cause)) ? 'disk_full' : 'files', `Nothing can be written to ${folder}: ${reason}.`, { cause })

/** One file, or the folder of the logs, cannot be written: what stands in its place is not ours to delete. */
export const placeTaken = (path: string, by: string, cause?: unknown): ReportError =>
  new ReportError('blocked', `${path} cannot be written: ${by} stands in its place.`, { cause })

/** An error of the file system as one about a folder; sentences stay as they are. */
export const explainFailure = (error: unknown, folder: string): unknown => {
  if (error instanceof ReportError) return error
  const code = codeOf(error)
  return typeof code === 'string' ? cannotWrite(folder, `${REASONS.get(code) ?? 'the system refuses it'} (${code})`, error) : error
}

/** Why a file that was written cannot be read any more. */
export const explainRead = (error: unknown): unknown =>
  error instanceof Error && !(error instanceof ReportError) ? new ReportError('unreadable', error.message, { cause: error }) : error

/** What a system says of a file that stands there and may not be replaced: somebody else's in a folder like `/tmp`, or one that is mounted. */
const STAYS: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY', 'EISDIR', 'ENOTEMPTY', 'EEXIST'])

/** Why a whole file could not take its place, although it could be made beside it. */
export const explainPlace = (error: unknown, path: string): unknown =>
  STAYS.has(codeOf(error)) ? placeTaken(path, 'something that may not be replaced', error) : error
