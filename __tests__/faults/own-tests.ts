/** Faults that are not one answer gone wrong: the second part of the matrix. */
import { LOST, STOPPED } from './matrix.ts'

/** A fault that has a test of its own. */
export interface OwnTest {
  readonly fault: string
  readonly outcome: string
  /** A file of this folder, and words of the test's name. */
  readonly file: string
  readonly test: string
}

const own = (file: string, outcome: string, faults: Readonly<Record<string, string>>): readonly OwnTest[] =>
  Object.entries(faults).map(([fault, name]) => ({ fault, outcome, file, test: name }))
const BY_FAIL_ON = 'a line in the step’s log; all else is delivered, and the step ends by `fail_on`'
const WITHIN_2_S = 'requests end at once; one sentence, whole files or none, and the end within 2 s'

/** Faults that are not one answer gone wrong. */
export const OWN_TESTS: readonly OwnTest[] = [
  ...own('lists.test.ts', 'full report', {
    'total_count too low': 'a total that is too low',
    'total_count too high': 'a total that is too high',
    'jobs listed twice': 'jobs that come twice on one page',
    'next page on another server': 'a next page on another server',
    'pages that shift while they are read': 'pages that shift while they are read',
    'a next page that never ends': 'a next page that never ends',
    'empty pages that never end': 'empty pages that never end',
    'empty log': "'empty'",
    'log of one endless line': 'one line of 12 MB',
    'log of bytes that are no text': 'bytes that are no text',
    'log that grows while it is read, once': 'is read once more from its start'
  }),
  ...own('huge-log.test.ts', 'full report', {
    'any of these while parts of a huge log are searched, once': 'once: the same report',
    'storage that sends no parts of a huge log any more': 'no parts any more: the whole log is read'
  }),
  ...own('huge-log.test.ts', LOST.logs, { 'any of these while parts of a huge log are searched, each time': 'each time: the log is failed' }),
  ...own('lists.test.ts', LOST.logs, {
    'log that grows each time it is read': 'one that always grows',
    'connection refused by the storage of the logs': 'connection refused by the storage'
  }),
  ...own('lists.test.ts', LOST.everything, { 'connection refused by the API': 'connection refused by the API' }),
  ...own('lists.test.ts', STOPPED, {
    'rate limit before the logs': 'a rate limit at the first annotations',
    'rate limit between two logs': 'a rate limit in the middle of the logs',
    'HTTP 401 between two logs': 'a token that is revoked in the middle',
    'the time for retries is used up': 'time for retries that is used up'
  }),
  ...own('time-up.test.ts', LOST.everything, { 'the 7 minutes for all asking are up before the jobs are there': 'while the jobs are awaited' }),
  ...own('time-up.test.ts', STOPPED, {
    'they are up while something else is awaited': 'are awaited',
    'they are up in the middle of the logs': 'in the middle of the logs'
  }),
  ...own('time-up.test.ts', LOST.logs, { 'a log that comes, but too slowly, for ever': 'comes slowly for ever' }),
  ...own('files.test.ts', BY_FAIL_ON, {
    'GITHUB_STEP_SUMMARY is not set': 'no GITHUB_STEP_SUMMARY',
    'GITHUB_STEP_SUMMARY names no file': 'a GITHUB_STEP_SUMMARY that names no file',
    'GITHUB_OUTPUT is not set': 'no GITHUB_OUTPUT',
    'GITHUB_OUTPUT names no file': 'a GITHUB_OUTPUT that names no file',
    'the disk is full': 'a disk that is full'
  }),
  ...own('files.test.ts', 'logs are explained from memory; summary, outputs and an error say so; no files, and the step fails', {
    '`output_dir` cannot be written to': 'an output folder that cannot be written to'
  }),
  ...own('files-in-the-way.test.ts', 'logs are explained from memory; summary, outputs and an error say so; no files, and the step fails', {
    '`output_dir` is a link, or leads through one, in the workspace': 'a link as %s'
  }),
  ...own('files-in-the-way.test.ts', 'full report, and nothing outside of `output_dir` is written', {
    'links, pipes and empty folders in the place of files, or of `logs/`': 'nothing outside is written'
  }),
  ...own('files-in-the-way.test.ts', 'that file is not written, and all others say so', {
    'a folder that is not empty in the place of a file': 'a folder that is not empty as %s'
  }),
  ...own('files-in-the-way.test.ts', 'logs are explained from memory; notes', { 'a file in the place of `logs/`': 'a file as logs/' }),
  ...own('files.test.ts', 'full report', { 'GITHUB_EVENT_PATH is missing, no JSON, or a folder': 'costs nothing' }),
  ...own('cancelled.test.ts', WITHIN_2_S, {
    'cancelled while the jobs are awaited': 'while nobody answers for the jobs',
    'cancelled between two tries': 'while it waits to ask for the jobs again',
    'cancelled while a rate limit is waited for': 'while a rate limit is waited for',
    'cancelled in the middle of a log': 'while a log stalls',
    'cancelled between two tries at the storage': 'while it waits to ask the storage again'
  })
]
