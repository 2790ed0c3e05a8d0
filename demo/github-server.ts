/**
 * A small GitHub on this machine: the REST endpoints for a workflow run, its jobs, their logs and annotations, and the storage host that log
 * redirects point to. Loopback only. It is strict where GitHub is strict, so that what works here works there.
 */
import { randomUUID } from 'node:crypto'
import { answerApi, everyAnswer } from './github/api-host.ts'
import { answerBlob, blobPath } from './github/blob-host.ts'
import { createCheckRuns } from './github/check-runs.ts'
import { startLoopback } from './github/loopback.ts'
import type { LocalGitHub, Reply, SeenRequest, World } from './github/world.ts'

export type { LocalGitHub, LogReply, MadeCheckRun, OtherRun, Reply, RestObject, SeenRequest, World } from './github/world.ts'

/** Starts both hosts on free ports. A world with a `basePath` is a GitHub Enterprise Server: its pages are on the API's own host. */
export const startGitHub = async (world: World): Promise<LocalGitHub> => {
  const requests: SeenRequest[] = []
  const latencyMs = world.latencyMs ?? 0
  const signature = randomUUID()
  const checkRuns = createCheckRuns(world)
  let used = 0

  /** Every request is logged, and may be answered by the world's fault instead. */
  const recorded =
    (answer: (request: SeenRequest) => Reply) =>
    (request: SeenRequest): Reply => {
      const earlier = [...requests]
      requests.push(request)
      return world.intercept?.(request, earlier) ?? answer(request)
    }

  // Another name than the API's, and so another origin: a client that keeps its token on the way is found out.
  const blob = await startLoopback('localhost', {
    origin: 'blob',
    latencyMs,
    answer: recorded((request) => answerBlob(request, { signature, log: (jobId) => world.log?.(jobId) }, Date.now()))
  })
  const api = await startLoopback('127.0.0.1', {
    origin: 'api',
    latencyMs,
    answer: (request) => {
      const reply = recorded((seen) => answerApi(seen, world, addresses(), checkRuns))(request)
      // https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api: what has not changed costs nothing.
      if (reply.status !== 304) used++
      return { ...reply, headers: { ...everyAnswer(used, Date.now()), ...reply.headers } }
    }
  })
  const origin = `http://127.0.0.1:${api.port}`
  const apiUrl = `${origin}${world.basePath ?? ''}`
  const serverUrl = world.basePath === undefined ? 'https://github.com' : origin
  const addresses = () => ({
    apiUrl,
    serverUrl,
    logUrl: (jobId: number) => `http://localhost:${blob.port}${blobPath(jobId, signature, Date.now())}`
  })
  return {
    apiUrl,
    serverUrl,
    requests,
    checkRuns: checkRuns.made,
    close: async () => {
      await Promise.all([api.close(), blob.close()])
    }
  }
}
