/** The one error that people are meant to read: what was wrong, and what fixes it. */

/** What went wrong, for the code that decides whether the report goes on without it. */
export type ErrorKind =
  | 'input'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'server'
  | 'network'
  | 'files'
  | 'link'
  | 'disk_full'
  | 'blocked'
  | 'no_room'
  | 'sink'
  | 'unreadable'

/** An error whose message is a sentence for people, with a hint that names the likely cause and the setting that fixes it. */
export class ReportError extends Error {
  readonly kind: ErrorKind
  /** What to do, as plain text; may hold several lines of YAML. Empty when there is nothing to add. */
  readonly hint: string

  constructor(kind: ErrorKind, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ReportError'
    this.kind = kind
    this.hint = options.hint ?? ''
  }
}

const OF_FOLDER: ReadonlySet<ErrorKind> = new Set(['files', 'disk_full', 'link'])

/** Whether nothing can be written to a folder, whatever the file. */
export const isOfFolder = (error: unknown): error is ReportError => error instanceof ReportError && OF_FOLDER.has(error.kind)

/** Whether the files, and not what was to be written, are at fault: a folder, or what stands in one file's place. */
export const isOfFiles = (error: unknown): error is ReportError => isOfFolder(error) || (error instanceof ReportError && error.kind === 'blocked')

/** Errors after which asking for more of the same is useless. */
const REFUSALS: ReadonlySet<ErrorKind> = new Set(['forbidden', 'unauthorized', 'rate_limited'])

/** Whether what was refused now will be refused again, whatever it is asked for. */
export const isRefusal = ({ kind }: ReportError): boolean => REFUSALS.has(kind)

/** The text of an error, with its hint. */
export const describeError = ({ message, hint }: ReportError): string => (hint === '' ? message : `${message}\n${hint}`)

/** Whether somebody or something outside of this program is at fault. Anything else that is thrown is a bug of ours, and is caught by nobody but the front end. */
export const isExpected = (error: unknown): error is ReportError => error instanceof ReportError

/** The code of an error of Node or the system: `ENOENT`; undefined when it has none. */
export const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined)
