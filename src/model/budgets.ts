/**
 * What one report may take of CPU, time, memory and disk: every bound that people are told of when it is reached, each with its reason.
 * Nothing that was ever seen in a real run comes near one of them.
 */

/** CPU time for work on foreign text, in milliseconds. */
export const CPU_MS: Readonly<Record<'job' | 'all' | 'least' | 'index' | 'matcher' | 'matchers' | 'matchersOfJob', number>> = {
  /** Explaining one job: a hundred times what the largest logs seen so far take. */
  job: 10_000,
  /** Explaining all jobs, so that a hundred hostile logs do not hold the runner for a quarter of an hour. */
  all: 60_000,
  /** What every job has, also when the others have used up all: twenty times what an ordinary log takes, so that a hostile one costs no other its reasons. */
  least: 250,
  /** Finding where the steps of one job begin, while its log passes by: half of the job's, so that the rest is left for its failing step. */
  index: 5_000,
  /** One problem matcher of the user's, over all jobs: a sound one takes some milliseconds for the longest step. */
  matcher: 2_000,
  /** All problem matchers of the user's over all jobs: half of all, so that they cost no job what the rules and the built-in matchers find. */
  matchers: 30_000,
  /** The same on one job: what is left is twenty times what the largest logs seen so far take. */
  matchersOfJob: 8_000
}

/** Wall-clock time after which a piece of work is interrupted, in milliseconds: then a cancellation is heard, and the CPU time that it took decides. */
export const PIECE_MS = 1_000

/** Time for asking and downloading, in milliseconds. */
export const ASKING_MS = {
  /** Everything together: a report comes well before the usual `timeout-minutes: 10` of its job. */
  all: 420_000,
  /** One body: so long in any case, and a second more for each {@link BODY_BYTES_A_SECOND} received, but never above `bodyMost`. */
  body: 60_000,
  bodyMost: 300_000
} as const

/** A body that comes at this rate or faster has all the time there is: 256 KiB a second. */
export const BODY_BYTES_A_SECOND = 262_144

/** A body that has brought less than so many bytes for each second since it began is given up, once `afterMs` have passed. */
export const SLOWEST_BODY = { bytesASecond: 1_024, afterMs: 30_000 } as const

/** The list of a commit's files: an extra, so nobody waits long for it. Some 60,000 files take so many bytes; GitHub cuts its list near there. */
export const FILE_LIST = { ms: 5_000, bytes: 8 * 1024 ** 2 } as const

/** Bytes of logs that are held in memory together when the output folder cannot be written to. */
export const LOGS_IN_MEMORY = 67_108_864

/** Bytes that the saved logs may take of the disk together: a hosted runner has 14 GB free. */
export const LOGS_ON_DISK = 2 * 1024 ** 3

/** What is asked for to say since when a job fails. GITHUB_TOKEN has 1,000 requests an hour for all workflows of a repository. */
export const HISTORY = {
  /** Older runs say little about today's, and GitHub's list is by time. */
  days: 30,
  /** Runs of one list: one page. */
  listed: 30,
  /** Runs whose jobs are read for a baseline alone. */
  runsForBaseline: 3,
  /** Pages of 100 jobs of one run. */
  pages: 3,
  /** With fewer requests left nothing is asked for: others need them more. */
  leastRemaining: 100,
  /** Baselines, and logs of the attempt before: one for each group. */
  logs: 5
} as const

/** Waiting for a run: when it is looked at again. */
export const WAIT = {
  /** The first look after the one at once, in milliseconds; each next one takes `growth` times as long, up to `mostMs`. */
  firstMs: 5_000,
  growth: 1.4,
  mostMs: 120_000,
  /** Looks again. Where so many of `mostMs` are shorter than the wait, they are longer. */
  looks: 40,
  /** Jobs with `needs` appear a moment after those that they need have ended: two looks so far apart must show none. */
  settledMs: 10_000,
  /** With fewer requests left it ends: the report needs them more. */
  leastRemaining: 100,
  /** A line of progress comes at least so far behind the one before, unless something has changed. */
  progressMs: 60_000
} as const

/** Annotations of a check run: so many in all, so many in one request, which is GitHub's limit. */
export const CHECK_ANNOTATIONS = { all: 250, atOnce: 50 } as const

/** A longer log of a passing run is not read: the lines of a job that prints so much are its own affair. */
export const BASELINE_BYTES = 64 * 1024 ** 2
