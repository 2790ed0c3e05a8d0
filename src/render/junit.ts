/**
 * JUnit XML, for dashboards that take test results: a suite for each job, in it a case for the job itself and one for each error that a tool
 * told with its place. It is valid for the schemas of Ant and of Jenkins alike, so it holds only what both know.
 */
import { isFailed } from '../jobs/conclusion.ts'
import type { Failure, Finding, Report, ReportedJob } from '../model/report.ts'
import type { EpochMs } from '../model/run.ts'
import { isFinished, isKnown, jobDurationMs } from '../timing/durations.ts'
import { xmlText } from './escape-xml.ts'
import { countedJobs } from './selection.ts'
import { SAVED_LOGS } from './view/overview.ts'
import { singleLine } from './visible.ts'

const NAME_LIMIT = 200
const MESSAGE_LIMIT = 2_000
/** Of one job: a linter may tell thousands. */
const MOST_ERRORS = 250

type Outcome = 'passed' | 'failed' | 'skipped'

/** Jobs that were cancelled or have not ended have proved nothing: they are skipped, as those that never ran. */
const outcomeOf = (job: ReportedJob): Outcome => {
  if (isFailed(job.effectiveConclusion)) return job.allowedToFail ? 'skipped' : 'failed'
  return isFinished(job) && (job.effectiveConclusion === 'success' || job.effectiveConclusion === 'neutral') ? 'passed' : 'skipped'
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')

/** A name of one line that is never empty: some readers take an empty one for none. */
const named = (text: string): string => singleLine(text, NAME_LIMIT).replace(/ {2,}/g, ' ') || '(no name)'

const seconds = (ms: number | null): string => ((ms ?? 0) / 1_000).toFixed(3)

const testCase = (names: { readonly name: string; readonly classname: string }, ms: number | null, body: string): string =>
  `    <testcase${attributes({ name: named(names.name), classname: named(names.classname), time: seconds(ms) })}${body === '' ? '/>' : `>${body}</testcase>`}`

const failed = (message: string, type: string, text: string): string =>
  `<failure${attributes({ message: singleLine(message, MESSAGE_LIMIT), type })}>${xmlText(text)}</failure>`

const errorName = ({ file, code, message }: Finding): string => [file, code, message].filter((part) => part !== null && part !== '').join(': ')

/** `a.ts:3:7`, as far as it is known. */
const positionOf = ({ file, line, column }: Finding): string => [file, line, column].filter((part) => part !== null).join(':')

const errorsOf = (failure: Failure | undefined): readonly Finding[] => {
  const errors = failure?.findings.filter(({ severity, file }) => severity === 'error' && file !== null) ?? []
  return [...new Map(errors.map((error) => [errorName(error), error])).values()].slice(0, MOST_ERRORS)
}

/** What a suite is about: a job, or the run where it failed without one. */
interface Subject {
  readonly name: string
  readonly runner: string | null
  /** The first time that is known counts. */
  readonly times: readonly (EpochMs | null)[]
  readonly ms: number | null
  readonly outcome: Outcome
  readonly url: string
}

const suiteOf = (subject: Subject, failure: Failure | undefined, report: Report, id: number): string => {
  const { name, outcome, ms } = subject
  const errors = outcome === 'failed' ? errorsOf(failure) : []
  const lines = failure?.excerpt.map(({ text }) => text) ?? []
  const bodies: Readonly<Record<Outcome, () => string>> = {
    passed: () => '',
    skipped: () => '<skipped/>',
    failed: () => failed(failure?.message ?? 'The job failed.', failure?.cause ?? 'unknown', [...lines, failure?.url ?? subject.url].join('\n'))
  }
  const suite = {
    package: named(report.repository || SAVED_LOGS),
    id,
    name: named(name),
    timestamp: new Date([...subject.times, report.readAt].find(isKnown) ?? 0).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length),
    hostname: named(subject.runner ?? 'localhost'),
    tests: 1 + errors.length,
    failures: outcome === 'failed' ? 1 + errors.length : 0,
    errors: 0,
    skipped: outcome === 'skipped' ? 1 : 0,
    time: seconds(ms)
  }
  const cases = [
    testCase({ name, classname: report.isOfSavedLogs === true ? SAVED_LOGS : (report.run.name ?? 'workflow') }, ms, bodies[outcome]()),
    ...errors.map((error) => testCase({ name: errorName(error), classname: name }, 0, failed(error.message, error.source, positionOf(error))))
  ]
  return [`  <testsuite${attributes(suite)}>`, '    <properties/>', ...cases, '    <system-out/>', '    <system-err/>', '  </testsuite>'].join('\n')
}

const ofJob = (job: ReportedJob): Subject => ({
  name: job.name,
  runner: job.runnerName,
  times: [job.startedAt, job.createdAt],
  ms: jobDurationMs(job),
  outcome: outcomeOf(job),
  url: job.url
})

type Suite = (id: number) => string

const suitesOf = (report: Report): readonly Suite[] => {
  const { run } = report
  const failures = new Map(report.failures.map((failure) => [failure.jobId, failure]))
  const ofRun: Subject = { name: 'The run itself', runner: null, times: [run.startedAt, run.createdAt], ms: null, outcome: 'failed', url: run.url }
  const suite =
    (subject: Subject, jobId: number | null): Suite =>
    (id) =>
      suiteOf(subject, failures.get(jobId), report, id)
  return [...(failures.has(null) ? [suite(ofRun, null)] : []), ...countedJobs(report).map((job) => suite(ofJob(job), job.id))]
}

/** The whole document with all suites of the reports, and a line feed at its end. */
export const renderJUnit = (...reports: readonly Report[]): string => {
  const suites = reports.flatMap(suitesOf).map((suite, id) => suite(id))
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n')
}
