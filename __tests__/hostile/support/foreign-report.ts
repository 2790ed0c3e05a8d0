/** A report that shows every part of a summary, with a text of anybody's at each place where one can stand. */
import { groupAttempts } from '../../../src/jobs/attempts.ts'
import type { Finding, Report } from '../../../src/model/report.ts'
import type { Step } from '../../../src/model/run.ts'
import type { Measured } from '../../../src/model/usual.ts'
import { aFailure, aJob, aReport, aRun, aStep, at, jobUrl } from '../../render/support/build.ts'

/** Where text of others comes from. */
export const SOURCES = [
  'job name',
  'step name',
  'workflow name',
  'title',
  'branch',
  'event',
  'runner name',
  'label',
  'message',
  'log line',
  'conclusion',
  'status',
  'file of a finding',
  'code of a finding',
  'message of a finding',
  'owner of a problem matcher',
  'note',
  'reason of a log',
  'script',
  'what a script runs with',
  'test command'
] as const
export type Source = (typeof SOURCES)[number]

const SLOWER: Measured = { currentMs: 400_000, medianMs: 100_000, differenceMs: 300_000, samples: 5, change: 'slower' }

/**
 * @param foreign the text of a source
 * @param isRunning whether a job still runs: then there is a foreign status, but no critical path
 */
export const foreignReport = (foreign: (source: Source) => string, isRunning = false): Report => {
  const job = (number: number): string => `${foreign('job name')} ${number}`
  const steps = (from: number): readonly Step[] => [
    aStep(1, 'Set up job', 'success', from, from + 2),
    aStep(2, foreign('step name'), 'success', from + 2, from + 300),
    aStep(3, `${foreign('step name')} 3`, 'failure', from + 300, from + 400)
  ]
  const more = { runnerName: foreign('runner name'), labels: [foreign('label')] }
  const first = aJob(1, job(1), 'failure', { ...more, startedAt: at(120), completedAt: at(520), steps: steps(120) })
  const second = aJob(2, job(2), 'failure', { ...more, createdAt: at(520), startedAt: at(700), completedAt: at(1100), steps: steps(700) })
  const before = aJob(3, job(3), 'failure', { ...more, superseded: true, completedAt: at(90) })
  const after = aJob(4, job(3), 'success', {
    ...more,
    attempt: 2,
    createdAt: at(1100),
    startedAt: at(1300),
    completedAt: at(1900),
    steps: steps(1300)
  })
  const kept = aJob(5, job(5), 'success', { ...more, steps: steps(4) })
  const lost = aJob(6, job(6), 'failure', {
    ...more,
    log: { state: 'failed', bytes: null, lines: null, path: null, reason: foreign('reason of a log') }
  })
  const odd = aJob(7, job(7), foreign('conclusion'), more)
  const running = aJob(8, job(8), null, { ...more, status: foreign('status') })
  const jobs = [first, second, before, after, kept, lost, odd, ...(isRunning ? [running] : [])]
  const finding: Finding = {
    severity: 'error',
    file: foreign('file of a finding'),
    line: 3,
    column: 7,
    code: foreign('code of a finding'),
    message: foreign('message of a finding'),
    source: foreign('owner of a problem matcher'),
    logLine: 12
  }
  const step = { number: 3, name: `${foreign('step name')} 3` }
  const base = {
    step,
    message: foreign('message'),
    excerpt: [
      { line: 1, text: foreign('log line'), kind: 'context' as const },
      { line: 9, text: foreign('log line'), kind: 'error' as const }
    ],
    lastLines: [{ line: 20, text: foreign('log line') }],
    findings: [finding, { ...finding, severity: 'warning' as const, file: null }],
    otherFailedSteps: [{ number: 4, name: foreign('step name') }],
    reproduction: {
      script: `a\n${foreign('script')}`,
      shell: foreign('what a script runs with'),
      workingDirectory: foreign('what a script runs with'),
      container: foreign('what a script runs with'),
      leg: foreign('what a script runs with'),
      env: [foreign('what a script runs with')],
      testCommand: foreign('test command')
    }
  }
  const failures = [
    aFailure(first, { ...base, group: 'one' }),
    aFailure(second, { ...base, group: 'one' }),
    aFailure(lost, { ...base, group: 'two', allowedToFail: true })
  ]
  const run = aRun({
    attempt: 2,
    name: foreign('workflow name'),
    title: foreign('title'),
    branch: foreign('branch'),
    event: foreign('event'),
    conclusion: foreign('conclusion')
  })
  const report = aReport(jobs, failures, {
    run,
    conclusion: foreign('conclusion'),
    notes: [
      { kind: 'jobs', message: `${foreign('note')} x\ny` },
      { kind: 'jobs', message: `The log of ${JSON.stringify(foreign('note'))} is lost:\n${foreign('note')}\n  a: ${foreign('note')}` }
    ],
    currentJob: { id: 140, name: job(140), url: jobUrl(140), steps: steps(1), failedSteps: steps(1).slice(2) },
    usual: {
      branch: foreign('branch'),
      isOwnBranch: false,
      asked: 9,
      runIds: [1, 2, 3],
      wall: SLOWER,
      queue: SLOWER,
      jobs: [{ ...SLOWER, jobId: 1, name: job(1) }],
      steps: [{ ...SLOWER, jobId: 1, jobName: job(1), number: 2, name: foreign('step name') }]
    }
  })
  const attempts = groupAttempts(jobs, {
    run,
    timedOut: new Set(),
    allowedToFail: new Set(),
    earlier: [aJob(9, job(9), 'failure')],
    failures: new Map([[before.id, aFailure(before, { step, message: foreign('message') })]])
  })
  return { ...report, attempts }
}
