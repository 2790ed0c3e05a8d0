/** The storage host that log redirects point to, as strict as the one that github.com uses: signed addresses, no tokens, two forms of ranges. */
import { createHash } from 'node:crypto'
import type { LogReply, MadeBytes, Reply, SeenRequest } from './world.ts'

/** GitHub's documentation: the link to a log "expires after 1 minute". https://docs.github.com/rest/actions/workflow-jobs */
const VALID_MS = 60_000

/** What the storage host needs to know. */
export interface BlobStore {
  readonly signature: string
  readonly log: (jobId: number) => LogReply | undefined
}

/** Path and query of the signed address of a job's log. */
export const blobPath = (jobId: number, signature: string, nowMs: number): string => {
  const expires = new Date(nowMs + VALID_MS).toISOString()
  return `/actions-results/logs/${jobId}/job.log?${new URLSearchParams({ se: expires, sp: 'r', sig: signature })}`
}

/**
 * Answers a request for a log.
 *
 * Ranges: only `bytes=a-b` and `bytes=a-`, in `Range` or `x-ms-range`.
 * https://learn.microsoft.com/rest/api/storageservices/specifying-the-range-header-for-blob-service-operations
 */
export const answerBlob = (request: SeenRequest, store: BlobStore, nowMs: number): Reply => {
  const url = new URL(request.url, 'http://localhost')
  if (request.method !== 'GET' && request.method !== 'HEAD') return xmlError(405, 'UnsupportedHttpVerb')
  if (request.headers.authorization !== undefined) return xmlError(400, 'InvalidAuthenticationInfo')
  const expires = Date.parse(url.searchParams.get('se') ?? '')
  if (url.searchParams.get('sig') !== store.signature || !(nowMs < expires)) return xmlError(403, 'AuthenticationFailed')
  const jobId = /^\/actions-results\/logs\/(\d+)\/job\.log$/.exec(url.pathname)?.[1]
  const log = jobId === undefined ? undefined : store.log(Number(jobId))
  if (log === undefined) return xmlError(404, 'BlobNotFound')

  const body = typeof log.body === 'string' ? Buffer.from(log.body) : log.body
  const etag = `"0x${createHash('sha256')
    .update(body instanceof Uint8Array ? body : `${body.length}`)
    .digest('hex')
    .slice(0, 16)
    .toUpperCase()}"`
  const expected = request.headers['if-match']
  if (expected !== undefined && expected !== '*' && expected !== etag) return xmlError(412, 'ConditionNotMet')
  const headers = { 'content-type': 'text/plain', 'accept-ranges': 'bytes', etag, ...log.headers }
  const asked = [request.headers['x-ms-range'] ?? request.headers.range].flat()[0]
  if (asked === undefined || log.ignoreRange === true) return { status: 200, headers, ...part(body, 0, body.length) }

  const range = /^bytes=(\d+)-(\d*)$/.exec(asked)
  const from = Number(range?.[1])
  const to = range?.[2] ? Math.min(Number(range[2]), body.length - 1) : body.length - 1
  if (range === null || (range[2] && Number(range[2]) < from)) return xmlError(400, 'InvalidHeaderValue')
  if (from >= body.length) return { ...xmlError(416, 'InvalidRange'), headers: { 'content-range': `bytes */${body.length}` } }
  return { status: 206, headers: { ...headers, 'content-range': `bytes ${from}-${to}/${body.length}` }, ...part(body, from, to + 1) }
}

const part = (body: Uint8Array | MadeBytes, from: number, to: number): Pick<Reply, 'body' | 'made'> =>
  body instanceof Uint8Array ? { body: body.subarray(from, to) } : { made: { length: to - from, make: (a, b) => body.make(from + a, from + b) } }

const xmlError = (status: number, code: string): Reply => ({
  status,
  headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
  body: `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
})
