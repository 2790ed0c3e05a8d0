/** Starts the benchmark's local GitHub as a process of its own, so that its work is not measured with the action's. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { RunSpec } from './made-run.ts'

const SERVER = join(import.meta.dirname, 'server.ts')

/** One run, and how far away it is. */
export interface ServerSpec extends RunSpec {
  /** Waited before the head of every answer, of the API and of the storage. */
  readonly latencyMs: number
}

/** What the server sends first. */
export interface Started {
  readonly apiUrl: string
}

/** What was asked for and sent. */
export interface Counts {
  readonly apiRequests: number
  /** Requests at the storage of the logs. */
  readonly logRequests: number
  /** Bytes of logs that were sent. */
  readonly logBytes: number
}

/** A running local GitHub; ends with its scope. */
export interface LocalServer extends Started, AsyncDisposable {
  /** What was counted since it was asked before. */
  count(): Promise<Counts>
}

/** Starts a server and waits until it listens. */
export const startServer = async (spec: ServerSpec): Promise<LocalServer> => {
  const child = fork(SERVER, [JSON.stringify(spec)])
  const ended = once(child, 'exit')
  const broken = ended.then(() => {
    throw new Error('The local GitHub of the benchmark ended too early')
  })
  const [started] = await Promise.race([once(child, 'message'), broken])
  const { apiUrl }: Started = started
  return {
    apiUrl,
    count: async () => {
      const answer = once(child, 'message')
      child.send('count')
      const [counts] = await Promise.race([answer, broken])
      return counts
    },
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await ended
    }
  }
}
