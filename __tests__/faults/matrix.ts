/** Every fault of GitHub, the network and the storage of logs: where it strikes, and what becomes of the step. Drives the tests and docs/reliability.md. */
import { gzipSync } from 'node:zlib'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { epochSecondsIn } from '../support/epoch-seconds.ts'
import { bytesOf, DEAD_END, HARMLESS, type OddAnswer, USELESS, USELESS_BODIES } from './odd-answers.ts'
import { TIMEOUT_MS } from './support/report-with.ts'

/** What was being read. */
export interface Phase {
  readonly name: string
  readonly isHit: (request: SeenRequest) => boolean
  /** What a fault that stays costs. */
  readonly lost: 'everything' | 'run' | 'annotations' | 'logs' | 'history' | 'baseline'
  /** The kinds of the notes that tell it; none: an error. */
  readonly notes: readonly string[]
}

/** How it ends: the whole report, the report without what the phase reads and a note, or one sentence and no report. */
export type Outcome = 'full' | 'without' | 'stopped'

/** One fault. */
export interface Fault {
  readonly name: string
  readonly on: 'api' | 'address' | 'log'
  /** What becomes of the real answer. */
  readonly strike: (real: Reply) => Reply
  /** When it strikes once. `stopped`: nothing more is asked for, for all that is left. */
  readonly once: Outcome
  /** When it strikes each time. */
  readonly always: Outcome
  /** What the sentence or note says when it stays. */
  readonly says: RegExp
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body
})
const PRIMARY = { message: 'API rate limit exceeded for installation ID 1.' }
const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' }
const inSeconds = (seconds: number): Readonly<Record<string, string>> => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(epochSecondsIn(seconds))
})
const page = (status: number): Reply => ({ status, headers: { 'content-type': 'text/html' }, body: '<html><body>Please log in</body></html>' })

/** Faults that an HTTP exchange of any kind may have. */
const exchange = (on: Fault['on']): readonly Fault[] =>
  [
    { name: 'connection reset before the answer', strike: (real: Reply) => ({ ...real, destroy: true }), says: /ECONNRESET/ },
    { name: 'slow headers', strike: (real: Reply) => ({ ...real, delayMs: TIMEOUT_MS * 20 }), says: /ETIMEDOUT/ },
    { name: 'slow body', strike: (real: Reply) => ({ ...real, body: bytesOf(real), byteEveryMs: 20 }), says: /too slow/ },
    { name: 'stall in the middle of the body', strike: (real: Reply) => ({ ...real, stallAfter: 40 }), says: /ETIMEDOUT/ },
    { name: 'body cut short', strike: (real: Reply) => ({ ...real, truncateAt: 40 }), says: /ECONNRESET/ },
    { name: 'HTTP 500', strike: () => json(500, { message: 'Server Error' }), says: /HTTP 500/ },
    { name: 'HTTP 502 with a web page', strike: () => page(502), says: /HTTP 502/ },
    { name: 'HTTP 503', strike: () => json(503, { message: 'Unavailable' }), says: /HTTP 503/ }
  ].map((fault) => ({ ...fault, on, once: 'full', always: 'without' }))

/** Answers that are unusual and right. */
const harmless = (on: Fault['on']): readonly Fault[] =>
  [
    {
      name: 'compressed body (gzip)',
      strike: (real: Reply) => ({ ...real, body: gzipSync(bytesOf(real)), headers: { ...real.headers, 'content-encoding': 'gzip' } })
    },
    { name: 'chunked body of unknown length', strike: (real: Reply) => ({ ...real, chunked: true }) },
    {
      name: 'wrong content type',
      strike: (real: Reply) => ({ ...real, headers: { ...real.headers, 'content-type': 'application/x-something' } })
    },
    ...HARMLESS
  ].map((fault) => ({ ...fault, on, once: 'full', always: 'full', says: /^/ }))

/** Answers that are of no use. Each is asked for again, but for the last. */
const useless = (on: Fault['on'], answers: readonly OddAnswer[]): readonly Fault[] => [
  ...answers.map((answer) => ({ ...answer, on, once: 'full', always: 'without' }) as const),
  { ...DEAD_END, on, once: 'without', always: 'without' }
]

const NOT_THERE_YET = 'HTTP 404: the log is not there yet'

/** All faults that strike single answers. */
export const FAULTS: readonly Fault[] = [
  ...exchange('api'),
  {
    name: 'HTTP 429, retry-after 1 s',
    on: 'api',
    strike: () => json(429, SECONDARY, { 'retry-after': '1' }),
    once: 'full',
    always: 'stopped',
    says: /rate limit/
  },
  {
    name: 'HTTP 403 secondary limit, retry-after 1 s',
    on: 'api',
    strike: () => json(403, SECONDARY, { 'retry-after': '1' }),
    once: 'full',
    always: 'stopped',
    says: /rate limit/
  },
  {
    name: 'HTTP 403 secondary limit, retry-after 10 minutes',
    on: 'api',
    strike: () => json(403, SECONDARY, { 'retry-after': '600' }),
    once: 'stopped',
    always: 'stopped',
    says: /rate limit/
  },
  {
    name: 'primary rate limit, lifted in 5 s',
    on: 'api',
    strike: () => json(403, PRIMARY, inSeconds(5)),
    once: 'full',
    always: 'stopped',
    says: /rate limit.*lifted/
  },
  {
    name: 'primary rate limit, lifted in 50 minutes',
    on: 'api',
    strike: () => json(403, PRIMARY, inSeconds(3000)),
    once: 'stopped',
    always: 'stopped',
    says: /rate limit.*lifted at .* \(in about 50 minutes\)/
  },
  {
    name: 'HTTP 401',
    on: 'api',
    strike: () => json(401, { message: 'Bad credentials' }),
    once: 'stopped',
    always: 'stopped',
    says: /does not accept the token/
  },
  { name: 'web page instead of JSON', on: 'api', strike: () => page(200), once: 'full', always: 'without', says: /JSON/ },
  {
    name: 'broken JSON',
    on: 'api',
    strike: (real) => ({ ...real, body: bytesOf(real).subarray(0, -2) }),
    once: 'full',
    always: 'without',
    says: /JSON/
  },
  {
    name: 'JSON of another shape',
    on: 'api',
    strike: () => json(200, { surprise: true }),
    once: 'full',
    always: 'without',
    says: /not a run|something else|not a list/
  },
  { name: 'empty body', on: 'api', strike: (real) => ({ ...real, body: '' }), once: 'full', always: 'without', says: /JSON/ },
  ...useless('api', [...USELESS, ...USELESS_BODIES]),
  ...harmless('api'),
  ...useless('address', USELESS),
  ...exchange('log'),
  { name: 'HTTP 429', on: 'log', strike: () => ({ status: 429 }), once: 'full', always: 'without', says: /HTTP 429/ },
  { name: 'HTTP 403: the address has expired', on: 'log', strike: () => ({ status: 403 }), once: 'full', always: 'without', says: /HTTP 403/ },
  { name: NOT_THERE_YET, on: 'log', strike: () => ({ status: 404 }), once: 'full', always: 'without', says: /HTTP 404/ },
  { name: 'web page instead of the log', on: 'log', strike: () => page(200), once: 'full', always: 'without', says: /web page/ },
  ...useless('log', [...USELESS, ...USELESS_BODIES]),
  ...harmless('log')
]

const isApi =
  (path: RegExp) =>
  ({ origin, url }: SeenRequest): boolean =>
    origin === 'api' && path.test(url.split('?')[0] ?? '')

const isLog =
  (id: RegExp) =>
  ({ origin, url }: SeenRequest): boolean =>
    origin === 'blob' && id.test(/logs\/(\d+)\//.exec(url)?.[1] ?? '')

/** What is read, by the kind of answer it gets. */
export const PHASES: Readonly<Record<Fault['on'], readonly Phase[]>> = {
  api: [
    { name: 'the jobs', isHit: isApi(/\/runs\/29679449\/jobs$/), lost: 'everything', notes: [] },
    { name: 'the run', isHit: isApi(/\/actions\/runs\/\d+$/), lost: 'run', notes: ['run_unreadable', 'history_unreadable'] },
    { name: 'annotations', isHit: isApi(/\/annotations$/), lost: 'annotations', notes: ['annotations_unreadable'] },
    { name: 'earlier runs', isHit: isApi(/\/workflows\/\d+\/runs$/), lost: 'history', notes: ['history_unreadable', 'compare_runs_unreadable'] },
    {
      name: 'the jobs of earlier runs',
      isHit: isApi(/\/runs\/(?!29679449)\d+\/attempts\/1\/jobs$/),
      lost: 'history',
      notes: ['history_unreadable', 'compare_runs_unreadable']
    }
  ],
  address: [
    { name: 'addresses of logs', isHit: isApi(/\/jobs\/\d\/logs$/), lost: 'logs', notes: ['log_missing'] },
    { name: 'addresses of passing logs', isHit: isApi(/\/jobs\/\d{2,}\/logs$/), lost: 'baseline', notes: ['baseline_unreadable'] }
  ],
  log: [
    { name: 'logs', isHit: isLog(/^\d$/), lost: 'logs', notes: ['log_missing'] },
    { name: 'passing logs', isHit: isLog(/^\d{2,}$/), lost: 'baseline', notes: ['baseline_unreadable'] }
  ]
}

/** A cell of the matrix. */
export interface Row {
  readonly fault: Fault
  readonly phase: Phase
  readonly times: 'once' | 'always'
  readonly outcome: Outcome
}

/** The log of a job that ended long ago is not waited for. */
const outcomeOf = (fault: Fault, { lost }: Phase, times: Row['times']): Outcome =>
  fault.name === NOT_THERE_YET && lost === 'baseline' ? fault.always : fault[times]

/** Every fault in every phase, once and each time. */
export const ROWS: readonly Row[] = FAULTS.flatMap((fault) =>
  PHASES[fault.on].flatMap((phase) =>
    (['once', 'always'] as const).map((times): Row => ({ fault, phase, times, outcome: outcomeOf(fault, phase, times) }))
  )
)

/** What a fault that stays costs, for people. */
export const LOST: Readonly<Record<Phase['lost'], string>> = {
  everything: 'one sentence that names the fault; the step fails, for there is nothing to report',
  run: 'full report but for title, event and times of the run, history and comparison, and a note',
  annotations: 'full report but for what only annotations tell, and a note',
  logs: 'jobs, durations, outputs and failures complete, without log lines; one note',
  history: 'full report without history, baseline and comparison of times, and a note on each',
  baseline: 'full report without the baseline, and a note'
}

/** What an answer costs that stands in the way of every further request. */
export const STOPPED =
  'nothing more is asked of GitHub: jobs, durations, outputs and failures complete; one note for the logs and annotations that are left'

/** How a row ends, for people. */
export const inWords = ({ outcome, phase }: Row): string => {
  if (outcome === 'full') return 'full report'
  if (outcome === 'without' || phase.lost === 'everything') return LOST[phase.lost]
  return STOPPED
}
