/** How the process ends: quietly when it is told to, and not before everything is printed. */
import { codeOf, ReportError } from '../model/errors.ts'

/** 128 and the number of the signal, as shells have it. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** @param abandon what has to be done at once before the process ends */
export const endOnSignals = (abandon: () => void): void => {
  const end = (code = process.exitCode): void => {
    abandon()
    process.exit(code)
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end(CODES[name]))
  // Whoever reads the output has enough of it (`| head`). Node ignores SIGPIPE, and so the write fails; what else fails is told by print.
  // What is known by then of how it ends stays so: where nobody reads an error, there is no report either.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', (error) => void (isPipe(error) && end()))
}

/**
 * Prints, and returns when it is printed.
 *
 * @throws ReportError kind `sink` when that cannot be, but never for a reader who has enough: then the process ends
 */
export const print = (text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve()
      else if (!isPipe(error)) reject(new ReportError('sink', `Not everything could be printed: ${error.message}`, { cause: error }))
    })
  })

const isPipe = (error: unknown): boolean => codeOf(error) === 'EPIPE'
