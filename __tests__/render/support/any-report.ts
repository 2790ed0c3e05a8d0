/** Any report at all, as long as its types are right: fast-check arbitraries for properties. */
import fc from 'fast-check'
import type { RunInHistory } from '../../../src/model/follow-up.ts'
import type { Cause, Failure, LogState, NoteKind, Report, ReportedJob } from '../../../src/model/report.ts'
import type { Step } from '../../../src/model/run.ts'
import { anyCharacter, anyWebAddress } from '../../support/any-text.ts'
import { aFailure, aJob, aReport, aRun } from './build.ts'

const STATES: readonly LogState[] = ['read', 'partial', 'not_requested', 'over_limit', 'not_finished', 'missing', 'expired', 'forbidden', 'failed']
const CAUSES: readonly Cause[] = ['exit_code', 'timed_out', 'cancelled', 'runner_lost', 'not_started', 'startup_failure', 'out_of_memory', 'unknown']

/** Pieces that mean something to some sink, beside any text with any character, lone surrogates too. */
const NASTY = [
  '`',
  '``',
  '|',
  '\\',
  '\n',
  '\r\n',
  '##[',
  '::error::',
  '<img>',
  '](x)',
  '@octocat',
  '#1',
  'https://x.y',
  '~~~',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\u202e',
  '\u200b',
  '# ',
  '- ',
  ':',
  ';',
  '%%',
  '$(id)',
  '"',
  "'",
  'section ',
  '  '
]

/** Any text. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(fc.constantFrom(...NASTY, 'a', ' ', 'é', '👩‍💻'), { maxLength: 12 }).map((parts) => parts.join(''))
  )

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const anyTime = (): fc.Arbitrary<number | null> => maybe(fc.oneof(fc.integer({ min: 1_773_000_000_000, max: 1_774_000_000_000 }), fc.double()))
const anyConclusion = (): fc.Arbitrary<string | null> =>
  maybe(fc.oneof(fc.constantFrom('success', 'failure', 'timed_out', 'cancelled', 'skipped', '__proto__'), anyText()))
const anyStatus = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom('completed', 'in_progress', 'queued'), anyText())
const anyUrl = (): fc.Arbitrary<string> =>
  fc.oneof(anyWebAddress, anyText(), fc.constantFrom('javascript:alert(1)', 'https://github.com/o/r/actions/runs/1/job/2#step:3:4'))

const anyStep = (): fc.Arbitrary<Step> =>
  fc.record({ number: fc.nat(), name: anyText(), status: anyStatus(), conclusion: anyConclusion(), startedAt: anyTime(), completedAt: anyTime() })

const anyJob = (): fc.Arbitrary<ReportedJob> =>
  fc
    .record({
      id: fc.nat(20),
      name: anyText(),
      attempt: maybe(fc.nat(3)),
      status: anyStatus(),
      conclusion: anyConclusion(),
      effectiveConclusion: anyConclusion(),
      cancelledBecause: maybe(anyText()),
      url: anyUrl(),
      createdAt: anyTime(),
      startedAt: anyTime(),
      completedAt: anyTime(),
      runnerName: maybe(anyText()),
      steps: fc.array(anyStep(), { maxLength: 4 }),
      superseded: fc.boolean(),
      allowedToFail: fc.boolean(),
      log: fc.record({
        state: fc.constantFrom(...STATES),
        bytes: maybe(fc.nat()),
        lines: maybe(fc.nat()),
        path: maybe(anyText()),
        reason: maybe(anyText())
      })
    })
    .map((job) => ({ ...aJob(job.id, job.name, job.conclusion), ...job }))

const anyRunInHistory = (): fc.Arbitrary<RunInHistory> =>
  fc.record({ id: fc.nat(), number: maybe(fc.nat()), headSha: maybe(anyText()), url: anyUrl() })

const anyFailure = (): fc.Arbitrary<Failure> =>
  fc
    .record({
      jobId: maybe(fc.nat(20)),
      jobName: maybe(anyText()),
      step: maybe(fc.record({ number: fc.nat(), name: anyText() })),
      cause: fc.constantFrom(...CAUSES),
      exitCode: maybe(fc.integer()),
      message: anyText(),
      excerpt: fc.array(
        fc.record({ line: maybe(fc.nat()), text: anyText(), kind: fc.constantFrom('error', 'context', 'tail'), leftOut: maybe(fc.nat()) }),
        { maxLength: 6 }
      ),
      lastLines: fc.array(
        fc.record({
          line: maybe(fc.nat()),
          text: fc.oneof(
            anyText(),
            anyText().map((text) => text.repeat(50))
          )
        }),
        { maxLength: 6 }
      ),
      findings: fc.array(
        fc.record({
          severity: fc.constantFrom('error', 'warning', 'notice'),
          file: maybe(anyText()),
          line: maybe(fc.integer()),
          column: maybe(fc.integer()),
          code: maybe(anyText()),
          message: anyText(),
          source: anyText(),
          logLine: maybe(fc.nat())
        }),
        { maxLength: 4 }
      ),
      otherFailedSteps: fc.array(fc.record({ number: fc.nat(), name: anyText() }), { maxLength: 12 }),
      group: fc.constantFrom('a', 'b', 'c'),
      url: anyUrl(),
      allowedToFail: fc.boolean(),
      baseline: maybe(
        fc.record({
          jobId: fc.nat(),
          runId: fc.nat(),
          attempt: maybe(fc.nat()),
          runNumber: maybe(fc.nat()),
          url: anyUrl(),
          lines: fc.nat(),
          newLines: fc.nat()
        })
      ),
      history: maybe(
        fc.record({
          branch: anyText(),
          state: fc.constantFrom('new', 'known', 'unknown'),
          isExact: fc.boolean(),
          lastPassed: maybe(anyRunInHistory()),
          firstFailed: maybe(anyRunInHistory()),
          failedRuns: fc.nat(),
          compareUrl: maybe(anyUrl()),
          alsoOn: maybe(fc.record({ branch: anyText(), firstFailed: anyRunInHistory() }))
        })
      ),
      attemptBefore: maybe(fc.record({ attempt: fc.nat(), isSame: fc.boolean() })),
      retry: fc.record({ class: fc.constantFrom('transient', 'credentials', 'code', 'unknown'), isAdvised: fc.boolean(), reason: anyText() }),
      reproduction: maybe(
        fc.record({
          script: anyText(),
          shell: maybe(anyText()),
          workingDirectory: maybe(anyText()),
          container: maybe(anyText()),
          leg: maybe(anyText()),
          env: fc.array(anyText(), { maxLength: 4 }),
          testCommand: maybe(anyText())
        })
      )
    })
    .map((failure) => ({ ...aFailure(null), ...failure }))

/** A report whose parts need not fit together. */
export const anyReport = (): fc.Arbitrary<Report> =>
  fc
    .record({
      jobs: fc.array(anyJob(), { maxLength: 8 }),
      failures: fc.array(anyFailure(), { maxLength: 5 }),
      status: fc.constantFrom('completed' as const, 'in_progress' as const),
      conclusion: anyConclusion(),
      repository: fc.oneof(fc.constant('o/r'), anyText()),
      notes: fc.array(fc.record({ kind: fc.constantFrom<NoteKind>('jobs', 'log_missing'), message: anyText() }), { maxLength: 4 }),
      currentJob: maybe(fc.record({ id: fc.nat(), name: anyText(), url: anyUrl(), steps: fc.array(anyStep()), failedSteps: fc.array(anyStep()) })),
      run: fc.record({
        name: maybe(anyText()),
        title: maybe(anyText()),
        branch: maybe(anyText()),
        pullRequest: maybe(fc.nat()),
        actor: maybe(anyText()),
        headSha: maybe(anyText()),
        url: anyUrl(),
        event: maybe(anyText()),
        createdAt: anyTime()
      })
    })
    .map(({ jobs, failures, run, ...more }) => aReport(jobs, failures, { ...more, run: aRun(run) }))
