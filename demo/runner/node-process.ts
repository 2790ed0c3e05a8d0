/** Runs a Node process and collects what it prints. */
import { spawn } from 'node:child_process'

/** A process that has ended. */
export interface Finished {
  /** null when the process was killed: `timedOut` says whether for its time. */
  readonly exitCode: number | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
  /** Both streams, line by line in order of arrival; a line ends at LF, CR or CRLF, as for the runner. */
  readonly lines: readonly string[]
  readonly durationMs: number
}

/** Runs this process's Node with arguments (a script, and its own), without a shell, and kills it after `timeoutMs`. */
export const runNode = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>>, timeoutMs: number): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const text = { stdout: '', stderr: '' }
    const lines: string[] = []
    for (const name of ['stdout', 'stderr'] as const) {
      let rest = ''
      child[name].setEncoding('utf8')
      child[name].on('data', (part: string) => {
        text[name] += part
        // A CR at the very end may be half of a CRLF: it waits for the next part.
        const pieces = (rest + part).split(/\r\n|\n|\r(?!$)/)
        rest = pieces.pop() ?? ''
        lines.push(...pieces)
      })
      child[name].on('end', () => {
        if (rest !== '') lines.push(rest.replace(/\r$/, ''))
      })
    }
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, timeoutMs)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, timedOut, ...text, lines, durationMs: performance.now() - started })
    })
  })
