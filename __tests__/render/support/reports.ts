/** The runs whose summaries are kept as golden files, one for each way in which a run can end. */
import { groupAttempts } from '../../../src/jobs/attempts.ts'
import type { Report, ReportedJob } from '../../../src/model/report.ts'
import { aFailure, aJob, aReport, aRun, aStep, at, jobUrl } from './build.ts'

const lint = aJob(101, 'lint', 'failure', {
  completedAt: at(31),
  steps: [aStep(1, 'Set up job', 'success', 4, 6), aStep(2, 'Install', 'success', 6, 20), aStep(3, 'Check types', 'failure', 20, 30)]
})
const build = aJob(102, 'build', 'success', { completedAt: at(95), steps: [aStep(2, 'Compile', 'success', 6, 90)] })
const deploy = aJob(103, 'deploy', 'skipped', { createdAt: at(180), startedAt: at(180), completedAt: at(179) })
const legs = ['ubuntu, 22', 'ubuntu, 24', 'windows, 24'].map((leg, index) =>
  aJob(110 + index, `test (${leg})`, 'failure', {
    createdAt: at(96),
    startedAt: at(99 + index * 9),
    completedAt: at(170 + index * 12),
    steps: [aStep(2, 'Install', 'success', 100, 110), aStep(3, 'Run tests', 'failure', 110, 168)]
  })
)
const nightly = aJob(120, 'test (nightly)', 'failure', { allowedToFail: true, createdAt: at(96), startedAt: at(98), completedAt: at(140) })

/** Two plain failures of their own, one matrix group. */
export const redRun = (): Report =>
  aReport(
    [
      build,
      lint,
      ...legs,
      aJob(104, 'docs', 'timed_out', {
        conclusion: 'cancelled',
        completedAt: at(3604),
        log: { state: 'missing', bytes: null, lines: null, path: null, reason: 'GitHub has no log of this job.' }
      }),
      deploy
    ],
    [
      aFailure(lint, {
        step: { number: 3, name: 'Check types' },
        exitCode: 2,
        reproduction: {
          script: 'npm ci\nnpm run check',
          shell: '/usr/bin/bash -e {0}',
          workingDirectory: null,
          container: null,
          leg: null,
          env: ['CI', 'NODE_ENV'],
          testCommand: null
        },
        message: "src/server.ts:41:17 - error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
        excerpt: [
          { line: 212, text: '> octo@1.0.0 check', kind: 'context' },
          { line: 213, text: '> tsc --noEmit', kind: 'context' },
          {
            line: 226,
            text: "src/server.ts(41,17): error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
            kind: 'error'
          },
          { line: 227, text: "src/server.ts(58,3): error TS2322: Type 'null' is not assignable to type 'Port'.", kind: 'error' },
          { line: 229, text: 'Process completed with exit code 2.', kind: 'error' }
        ],
        findings: [
          {
            severity: 'error',
            file: 'src/server.ts',
            line: 41,
            column: 17,
            code: 'TS2345',
            message: "Argument of type 'string' is not assignable to parameter of type 'number'.",
            source: 'tsc',
            logLine: 226
          },
          {
            severity: 'error',
            file: 'src/server.ts',
            line: 58,
            column: 3,
            code: 'TS2322',
            message: "Type 'null' is not assignable to type 'Port'.",
            source: 'tsc',
            logLine: 227
          },
          {
            severity: 'warning',
            file: null,
            line: null,
            column: null,
            code: null,
            message: 'The configuration extends a file that is not there.',
            source: 'tsc',
            logLine: 214
          }
        ],
        otherFailedSteps: [{ number: 5, name: 'Upload report' }],
        url: `${lint.url}#step:3:14`
      }),
      ...legs.map((leg) =>
        aFailure(leg, {
          message: 'FAIL test/port.test.ts: reads the port: expected 8080, received 80',
          excerpt: [
            { line: 340, text: 'FAIL test/port.test.ts', kind: 'error' },
            { line: 341, text: '  reads the port', kind: 'error' },
            { line: 342, text: '    expected 8080, received 80', kind: 'error' },
            { line: 343, text: '      at test/port.test.ts:12:5', kind: 'context' }
          ],
          findings: [
            {
              severity: 'error',
              file: 'test/port.test.ts',
              line: 12,
              column: 5,
              code: null,
              message: 'expected 8080, received 80',
              source: 'jest',
              logLine: 343
            }
          ],
          group: 'port',
          url: `${leg.url}#step:3:87`
        })
      ),
      aFailure(aJob(104, 'docs', 'cancelled'), {
        step: { number: 4, name: 'Build pages' },
        cause: 'timed_out',
        exitCode: null,
        message: 'The job ran longer than its limit of 60 minutes.',
        url: `${jobUrl(104)}#step:4`
      })
    ],
    { notes: [{ kind: 'annotations_unreadable', message: 'Annotations were not read: the token lacks `checks: read`.' }] }
  )

/** Everything passed. */
export const greenRun = (): Report =>
  aReport([build, aJob(101, 'lint', 'success', { completedAt: at(31) })], [], { run: aRun({ conclusion: 'success' }) })

/** One job is allowed to fail. */
export const allowedRun = (): Report =>
  aReport(
    [build, nightly],
    [
      aFailure(nightly, {
        message: 'panicked at src/port.rs:7',
        excerpt: [{ line: 90, text: "thread 'main' panicked at src/port.rs:7", kind: 'error' }]
      })
    ],
    {
      run: aRun({ conclusion: 'success' })
    }
  )

/** One job failed, one runs, one waits. */
export const runningRun = (): Report =>
  aReport(
    [
      lint,
      aJob(130, 'test', null, { startedAt: at(8), steps: [aStep(1, 'Set up job', 'success', 8, 10), aStep(2, 'Run tests', null, 10, null)] }),
      aJob(131, 'package', null, { status: 'queued', startedAt: null, runnerName: null })
    ],
    [
      aFailure(lint, {
        message: 'Process completed with exit code 2.',
        exitCode: 2,
        excerpt: [
          { line: 70, text: 'error: no such flag', kind: 'tail' },
          { line: 71, text: 'Process completed with exit code 2.', kind: 'tail' }
        ]
      })
    ],
    { status: 'in_progress', conclusion: null, run: aRun({ status: 'in_progress', conclusion: null, completedAt: null }) }
  )

const NEWER = "Canceling since a higher priority waiting request for 'CI-refs/pull/7/merge' exists"

/** A newer push took its place: some jobs ran, one had not started, and what needs them was skipped. */
export const cancelledRun = (): Report => {
  const cancelled = (id: number, name: string, to: number): ReportedJob =>
    aJob(id, name, 'cancelled', {
      cancelledBecause: NEWER,
      startedAt: at(8),
      completedAt: at(to),
      steps: [aStep(1, 'Set up job', 'success', 8, 10), aStep(2, 'Run npm test', 'cancelled', 10, to), aStep(3, 'Upload', 'skipped', to, to)]
    })
  return aReport(
    [
      build,
      ...['20', '22', '24'].map((leg, index) => cancelled(180 + index, `test (${leg})`, 700 + index * 20)),
      aJob(190, 'docs', 'cancelled', { cancelledBecause: NEWER, runnerName: null, startedAt: at(0), completedAt: at(740) }),
      deploy,
      aJob(191, 'publish', 'skipped', { createdAt: at(741), startedAt: at(741), completedAt: at(741) })
    ],
    [],
    { conclusion: 'cancelled', run: aRun({ conclusion: 'cancelled' }) }
  )
}

/** "Re-run failed jobs" on the next day: what had passed is listed with its old times. */
export const rerunRun = (): Report => {
  const nextDay = 86_400
  const kept = [build, aJob(101, 'lint', 'success', { completedAt: at(31) })].map((job) => ({
    ...job,
    attempt: 2,
    createdAt: at(nextDay),
    carriedOver: true
  }))
  const times = { attempt: 2, createdAt: at(nextDay), startedAt: at(nextDay + 6), completedAt: at(nextDay + 80) }
  return aReport([...kept, aJob(200, 'e2e', 'success', times)], [], {
    run: aRun({ attempt: 2, conclusion: 'success', startedAt: at(nextDay), completedAt: at(nextDay + 80) })
  })
}

/** A matrix of sixty legs, two of which failed. */
export const matrixRun = (): Report => {
  const all = Array.from({ length: 60 }, (_, index) =>
    aJob(
      300 + index,
      `test (${['ubuntu', 'macos', 'windows'][index % 3]}, shard ${index + 1})`,
      index === 17 || index === 40 ? 'failure' : 'success',
      {
        startedAt: at(4 + (index % 7)),
        completedAt: at(66 + index * 2),
        labels: [`${['ubuntu', 'macos', 'windows'][index % 3]}-latest`],
        steps: [
          aStep(1, 'Set up job', 'success', 4 + (index % 7), 12),
          aStep(2, 'Run tests', index === 17 || index === 40 ? 'failure' : 'success', 12, 64 + index * 2)
        ]
      }
    )
  )
  const failures = all.filter(({ conclusion }) => conclusion === 'failure')
  return aReport(
    [lint, build, ...all].map((job) => (job === lint ? { ...job, conclusion: 'success', effectiveConclusion: 'success' } : job)),
    failures.map((job) => aFailure(job, { message: 'expected 8080, received 80', group: 'port' }))
  )
}

/** The workflow file could not be used. */
export const startupFailure = (): Report =>
  aReport([], [aFailure(null, { cause: 'startup_failure', exitCode: null, message: 'The run failed before any job started.' })], {
    conclusion: 'startup_failure',
    run: aRun({ conclusion: 'startup_failure', name: '.github/workflows/ci.yml' })
  })

/** The report is a step of the job that failed. */
export const currentJobFailed = (): Report => {
  const steps = [aStep(1, 'Set up job', 'success', 4, 6), aStep(2, 'Check out', 'success', 6, 8), aStep(3, 'Run tests', 'failure', 8, 70)]
  return aReport([build], [], {
    conclusion: 'success',
    run: aRun({ status: 'in_progress', conclusion: null }),
    currentJob: { id: 140, name: 'test', url: jobUrl(140), steps, failedSteps: steps.slice(2) }
  })
}

/** A run that was run again: one job recovered, one failed twice. */
export const attemptsRun = (): Report => {
  const flaky = aJob(151, 'e2e (chrome)', 'success', { attempt: 2, createdAt: at(900), startedAt: at(905), completedAt: at(960) })
  const broken = aJob(152, 'e2e (safari)', 'failure', { attempt: 2, createdAt: at(900), startedAt: at(902), completedAt: at(950) })
  const before = aJob(141, 'e2e (chrome)', 'failure', { superseded: true })
  const report = aReport(
    [build, before, aJob(142, 'e2e (safari)', 'cancelled', { superseded: true, effectiveConclusion: 'timed_out' }), flaky, broken],
    [aFailure(broken, { message: 'browser closed unexpectedly', excerpt: [{ line: 12, text: 'browser closed unexpectedly', kind: 'error' }] })],
    { run: aRun({ attempt: 2 }) }
  )
  const failures = new Map([[before.id, aFailure(before, { message: 'browser did not start within 30 s' })]])
  return { ...report, attempts: groupAttempts(report.jobs, { run: report.run, timedOut: new Set([142]), failures }) }
}

/** Logs that could not be read, each for another reason. */
export const missingLogs = (): Report => {
  const states = [
    { name: 'gone', state: 'expired', reason: 'The log has expired: GitHub keeps logs for 90 days unless the repository says otherwise.' },
    { name: 'closed', state: 'forbidden', reason: 'The token may not read logs: grant `actions: read`.' },
    { name: 'huge', state: 'partial', reason: 'Only the last 64 MB of 400 MB were read.' },
    { name: 'many', state: 'over_limit', reason: 'Its log was not read: the limit of logs was reached.' }
  ] as const
  const jobs = states.map(({ name, state, reason }, index) =>
    aJob(160 + index, name, 'failure', { log: { state, bytes: null, lines: null, path: null, reason } })
  )
  return aReport(
    jobs,
    jobs.map((job) =>
      aFailure(job, {
        url: job.url,
        ...(job.name === 'huge'
          ? { excerpt: [{ line: null, text: 'fatal: disk full', kind: 'error' as const }], cause: 'disk_full' as const, message: 'fatal: disk full' }
          : {})
      })
    ),
    {
      notes: [
        { kind: 'log_missing', message: 'The log of job "gone" could not be read.' },
        { kind: 'annotations_unreadable', message: 'Annotations could not be read. Grant this:\npermissions:\n  checks: read' }
      ]
    }
  )
}

/** Names and log lines that try to break out of every sink. */
export const hostileNames = (): Report => {
  const job = aJob(170, 'x`|\\|<img src=q>@octocat #1 [a](//b) \u202Egpj.exe\n## injected', 'failure', {
    runnerName: '`|`',
    url: 'javascript:alert(1)',
    steps: [aStep(1, '``` | `', 'failure', 4, 60)]
  })
  return aReport(
    [
      job,
      aJob(171, 'section title: 100%; #35 click', 'success', { url: 'https://github.com/a) [x](https://evil.example' }),
      aJob(172, '', 'weird | `word`')
    ],
    [
      aFailure(job, {
        step: { number: 1, name: '``` | `' },
        message: '`](https://evil.example) **bold** ##[error]x ::error::y \u001b[31mred',
        excerpt: [
          { line: 1, text: '````', kind: 'error' },
          { line: 2, text: '~~~~~\u0000\u001b[31mred\u001b[0m\u200B', kind: 'error' },
          { line: 3, text: '</details><script>alert(1)</script>\r\n# heading', kind: 'error' }
        ],
        findings: [
          { severity: 'error', file: '../../etc/passwd', line: 1, column: null, code: '`', message: '<b>@octocat</b>', source: 'x', logLine: 1 },
          { severity: 'error', file: 'a b/(c)`.ts', line: 3, column: 2, code: null, message: 'y', source: 'x', logLine: 2 }
        ],
        otherFailedSteps: [{ number: 9, name: '](x)' }],
        url: 'javascript:alert(1)#step:1:2'
      })
    ],
    {
      run: aRun({ name: '# `CI` <h1>', branch: 'a`b', title: '@octocat ![i](https://evil.example/i.png)', headSha: '../../x', event: '|' }),
      notes: [{ kind: 'jobs', message: '1. Job "<img src=x> @octocat fixes #12 https://evil.example [a](b) $x$ :boom:" was not read\n```\n# out' }]
    }
  )
}
