/** How the process ends: quietly when it is told to, and not before everything is printed. */

/** 128 and the number of the signal, as shells have it. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** @param abandon what has to be done at once before the process ends */
export const endOnSignals = (abandon: () => void): void => {
  const end = (code: number): void => {
    abandon()
    process.exit(code)
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end(CODES[name]))
  // Whoever reads the output has enough of it (`| head`). Node ignores SIGPIPE, and so the write fails.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') end(0)
      throw error
    })
  }
}

/** Prints, and returns when it is printed. */
export const print = (text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> =>
  new Promise((resolve) => {
    stream.write(text, () => resolve())
  })
