/** Makes demo/recording: a run of a made-up project in GitHub's formats, with the real output of real tools. Usage: node scripts/record-demo.ts */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut, finishUp, LINUX, MACOS, type Machine, runTool, runUntilCancelled, setUpJob, setUpNode, WINDOWS } from './record-demo/ci-steps.ts'
import {
  carriedOver,
  type JobPlan,
  JobRecorder,
  type RecordedJob,
  type RecordedRun,
  restTime,
  type StepConclusion,
  skippedJob
} from './record-demo/job-recorder.ts'
import { runShop, type ShopRuns, type ToolRun } from './record-demo/shop.ts'

const FOLDER = join(import.meta.dirname, '../demo/recording')
/** The first jobs are queued when the workflow file has been read. */
const QUEUED_AT = 2
/** When the last job that `deploy` and `report` need is done. */
const NEEDS_DONE_AT = 46
const IDS_OF_AN_ATTEMPT = 100

/** A run of the workflow, in one of its attempts. */
interface CiRun extends RecordedRun {
  readonly number: number
  readonly title: string
  readonly event: 'push' | 'pull_request'
  /** The id of its first job. */
  readonly firstJob: number
}

const ciRun = (number: number, startMs: number, { branch, title }: { readonly branch: string; readonly title: string }, attempt = 1): CiRun => ({
  repository: 'octo-org/shop',
  id: 23_004_117_005 - (128 - number) * 40_211_303,
  attempt,
  number,
  workflow: 'CI',
  branch,
  title,
  event: branch === 'main' ? 'push' : 'pull_request',
  headSha: createHash('sha1').update(`${branch} ${number}`).digest('hex'),
  startMs,
  firstJob: 66_801_250_310 - (128 - number) * 120_433_909 + (attempt - 1) * IDS_OF_AN_ATTEMPT
})

const ROUNDING = { branch: 'fix/rounding', title: 'Round prices to the smallest coin of the currency' }
/** Earlier runs, newest first: the type error has come to the branch from `main`. */
const EARLIER = [
  ciRun(127, Date.UTC(2026, 2, 11, 16, 2, 41), ROUNDING),
  ciRun(126, Date.UTC(2026, 2, 11, 15, 20, 9), { branch: 'main', title: 'Let orders be without a currency' }),
  ciRun(125, Date.UTC(2026, 2, 10, 8, 47, 30), ROUNDING),
  ciRun(124, Date.UTC(2026, 2, 9, 11, 5, 56), { branch: 'main', title: 'Print receipts' })
] as const
const FIRST_ATTEMPT = ciRun(128, Date.UTC(2026, 2, 12, 9, 14, 3), ROUNDING)
const SECOND_ATTEMPT = ciRun(128, Date.UTC(2026, 2, 12, 9, 31, 48), ROUNDING, 2)

interface Leg {
  readonly run: CiRun
  readonly index: number
  readonly name: string
  readonly label: string
  readonly machine: Machine
  readonly node: '22' | '24'
  /** Seconds that the job waits for a runner. */
  readonly queue: number
  /** Seconds of: set up job, checkout, setup-node, npm ci. */
  readonly pace: readonly [number, number, number, number]
}

/** A job that gets the project ready, does its own steps, and cleans up. */
const record = (leg: Leg, conclusion: StepConclusion, steps: (job: JobRecorder) => void): RecordedJob => {
  const { run, machine, pace } = leg
  const job = new JobRecorder(run, planOf(leg))
  setUpJob(job, machine, leg.name, pace[0])
  checkOut(job, machine, pace[1])
  setUpNode(job, machine, leg.node, pace[2])
  runTool(job, machine, { number: 4, name: 'Run npm ci', script: 'npm ci', seconds: pace[3] }, installed(pace[3]))
  steps(job)
  finishUp(job, machine, conclusion)
  return job.finish(conclusion)
}

const planOf = ({ run, index, name, label, queue }: Pick<Leg, 'run' | 'index' | 'name' | 'label' | 'queue'>): JobPlan => ({
  id: run.firstJob + index * 7,
  name,
  label,
  runnerNumber: FIRST_RUNNER + ((run.firstJob + index) % 1_000_000),
  createdAt: QUEUED_AT,
  startedAt: QUEUED_AT + queue,
  lineEnd: label.startsWith('windows') ? '\r\n' : '\n',
  microseconds: label.startsWith('macos')
})
const FIRST_RUNNER = 1_000_000_000

const installed = (seconds: number): ToolRun => ({ lines: ['', `added 412 packages in ${Math.floor(seconds)}s`], exitCode: 0 })

const TEST = { number: 5, name: 'Test', script: 'node --test --test-reporter=spec --test-concurrency=1' }
const CLEAN = { number: 6, name: 'Check that the tests leave no files', script: 'git status --porcelain', seconds: 0.08 }
const LINT = { name: 'Lint', script: 'npx biome lint src test', seconds: 2.2 }
const TYPES = { name: 'Check types', script: 'npm run types', seconds: 5.8 }
const SMOKE = { name: 'Ask the shop', script: 'node src/server.ts &\nnode --test --test-reporter=spec smoke/shop.test.ts', seconds: 0.7 }
const DEPLOY = { name: 'Pack', script: 'tar -czf shop.tgz src currencies', seconds: 0.2 }

const testJob = (leg: Leg, seconds: number, tool: ToolRun): RecordedJob =>
  record(leg, tool.exitCode === 0 ? 'success' : 'failure', (job) => {
    runTool(job, leg.machine, { ...TEST, seconds }, tool)
    if (tool.exitCode === 0) runTool(job, leg.machine, CLEAN, { lines: [], exitCode: 0 })
    else job.step(CLEAN.number, CLEAN.name, 'skipped')
  })

/** The leg that GitHub cancels because another one failed. */
const cancelledTestJob = (leg: Leg, seconds: number, tool: ToolRun): RecordedJob =>
  record(leg, 'cancelled', (job) => {
    job.annotate('The strategy configuration was canceled because "test.ubuntu-latest_24" failed')
    runUntilCancelled(job, leg.machine, { ...TEST, seconds }, tool.lines.slice(0, Math.floor(tool.lines.length / 3)))
    job.step(CLEAN.number, CLEAN.name, 'skipped')
  })

const checkJob = (leg: Leg, script: { readonly name: string; readonly script: string; readonly seconds: number }, tool: ToolRun): RecordedJob =>
  record(leg, tool.exitCode === 0 ? 'success' : 'failure', (job) => runTool(job, leg.machine, { number: 5, ...script }, tool))

/** The job that reports, as GitHub lists it while its step runs. */
const reportJob = (run: CiRun, index: number): RecordedJob => {
  const plan = planOf({ run, index, name: 'report', label: 'ubuntu-latest', queue: 0 })
  const job = new JobRecorder(run, { ...plan, createdAt: NEEDS_DONE_AT, startedAt: NEEDS_DONE_AT + 3 })
  setUpJob(job, LINUX, 'report', 1.2)
  job.step(2, 'Report', null)
  return job.finish(null)
}

/** How the jobs of a run ended. `tests`: those of the legs on Linux; when they fail, the leg on Windows is cancelled. */
interface Outcome extends Pick<ShopRuns, 'lint'> {
  readonly tests: readonly [ToolRun, ToolRun]
  readonly testsElsewhere: ToolRun
  readonly types: ToolRun
  readonly smoke: ToolRun
}

/** The jobs of a run. */
const recordJobs = (run: CiRun, { lint, tests, testsElsewhere, types, smoke }: Outcome): readonly RecordedJob[] => {
  const ubuntu = { run, label: 'ubuntu-latest', machine: LINUX, node: '24', pace: [1.6, 1.1, 2.7, 19.4] } as const
  const leg = (index: number, rest: Omit<Leg, 'run' | 'index' | 'name'>): Leg => ({ run, index, name: `test (${rest.label}, ${rest.node})`, ...rest })
  const windows = leg(3, { label: 'windows-latest', machine: WINDOWS, node: '24', queue: 4, pace: [3.4, 5.2, 4.1, 18.7] })
  const macos = leg(4, { label: 'macos-latest', machine: MACOS, node: '24', queue: 11, pace: [2.2, 1.4, 1.9, 9.1] })
  const before = [
    checkJob({ ...ubuntu, index: 0, name: 'lint', queue: 3 }, LINT, lint),
    testJob(leg(1, { ...ubuntu, node: '22', queue: 4 }), 6.9, tests[0]),
    testJob(leg(2, { ...ubuntu, queue: 3 }), 6.2, tests[1]),
    tests[1].exitCode === 0 ? testJob(windows, 6.6, testsElsewhere) : cancelledTestJob(windows, 2.3, testsElsewhere),
    testJob(macos, 5.7, testsElsewhere),
    checkJob({ ...ubuntu, index: 5, name: 'types', queue: 4 }, TYPES, types),
    checkJob({ ...ubuntu, index: 6, name: 'smoke', queue: 3 }, SMOKE, smoke)
  ]
  const deploy: Leg = { ...ubuntu, index: 7, name: 'deploy', queue: NEEDS_DONE_AT }
  const isDeployed = run.branch === 'main' && before.every(({ job }) => job.conclusion === 'success')
  return [
    ...before,
    isDeployed ? checkJob(deploy, DEPLOY, { lines: [], exitCode: 0 }) : skippedJob(run, { ...planOf(deploy), createdAt: NEEDS_DONE_AT })
  ]
}

/** The second attempt of "Re-run failed jobs": jobs that had passed are listed again as they were. */
const recordAgain = (first: readonly RecordedJob[], outcome: Outcome): readonly RecordedJob[] => {
  const again = recordJobs(SECOND_ATTEMPT, outcome).map((recorded, index) => {
    const before = first[index]
    if (before?.job.conclusion !== 'success') return recorded
    return carriedOver(before, SECOND_ATTEMPT, { id: Number(recorded.job.id), createdAt: QUEUED_AT })
  })
  return [...again, reportJob(SECOND_ATTEMPT, again.length)]
}

const PULL_REQUEST = { number: 37, base: { ref: 'main' }, head: { ref: ROUNDING.branch } }

const runObject = (run: CiRun, conclusion: 'success' | 'failure' | null): Readonly<Record<string, unknown>> => ({
  id: run.id,
  name: run.workflow,
  display_title: run.title,
  head_branch: run.branch,
  head_sha: run.headSha,
  path: '.github/workflows/ci.yml',
  run_number: run.number,
  run_attempt: run.attempt,
  event: run.event,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  url: `https://api.github.com/repos/${run.repository}/actions/runs/${run.id}`,
  html_url: `https://github.com/${run.repository}/actions/runs/${run.id}`,
  pull_requests: run.event === 'push' ? [] : [PULL_REQUEST],
  created_at: restTime(run.id === FIRST_ATTEMPT.id ? FIRST_ATTEMPT : run, 0),
  run_started_at: restTime(run, 0),
  updated_at: restTime(run, NEEDS_DONE_AT)
})

const write = (name: string, text: string): void => writeFileSync(join(FOLDER, name), text)

/** One line for each job keeps the file small and its changes readable. */
const list = (values: readonly unknown[]): string => `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`

/** Of passing jobs of earlier runs a report reads few logs, and of carried-over jobs' earlier executions none: only those are kept. */
const BASELINES: ReadonlySet<string> = new Set(['126 test (ubuntu-latest, 22)', '124 types'])

const main = (): void => {
  const shop = runShop()
  const [one, two, three, four] = shop.failingTests
  const passing: Outcome = {
    lint: shop.lint,
    tests: [shop.testsBefore, shop.testsBefore],
    testsElsewhere: shop.testsBefore,
    types: shop.passingTypes,
    smoke: shop.passingSmoke
  }
  const failing: Outcome = { ...passing, tests: [one, two], testsElsewhere: shop.passingTests, types: shop.failingTypes, smoke: shop.failingSmoke }
  const first = recordJobs(FIRST_ATTEMPT, failing)
  const second = recordAgain(first, { ...failing, tests: [three, four], smoke: shop.passingSmoke })
  const failedFirst = first.filter(({ job }) => job.conclusion !== 'success')
  const earlier = EARLIER.map((run) => {
    const types = run.number >= 126 ? shop.failingTypes : shop.passingTypes
    return { run, recorded: recordJobs(run, { ...passing, types }), conclusion: types.exitCode === 0 ? 'success' : 'failure' } as const
  })
  const baselines = earlier.flatMap(({ run, recorded }) => recorded.filter(({ job }) => BASELINES.has(`${run.number} ${job.name}`)))

  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(join(FOLDER, 'logs'), { recursive: true })
  const jobs = [...first, ...second].map(({ job }) => job)
  write('run.json', `${JSON.stringify(runObject(SECOND_ATTEMPT, null), null, 2)}\n`)
  write('jobs.json', `{"total_count":${jobs.length},"jobs":${list(jobs)}}\n`)
  const runs = earlier.map(
    ({ run, recorded, conclusion }) => `{"run":${JSON.stringify(runObject(run, conclusion))},"jobs":${list(recorded.map(({ job }) => job))}}`
  )
  write('earlier-runs.json', `[\n${runs.join(',\n')}\n]\n`)
  const annotated = [...first, ...second].filter(({ annotations }) => annotations.length > 0)
  write('annotations.json', `{\n${annotated.map(({ job, annotations }) => `"${job.id}":${list(annotations)}`).join(',\n')}\n}\n`)
  const kept = [...failedFirst, ...second, ...baselines]
  for (const { job, log } of kept) if (log !== null) write(`logs/${job.id}.log`, log)
  console.log(`Recorded ${jobs.length} jobs and ${earlier.length} earlier runs in ${FOLDER}`)
}

main()
