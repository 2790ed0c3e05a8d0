/** Makes demo/recording: a run of a made-up project in GitHub's formats, with the real output of real tools. Usage: node scripts/record-demo.ts */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut, finishUp, LINUX, MACOS, type Machine, runTool, runUntilCancelled, setUpJob, setUpNode, WINDOWS } from './record-demo/ci-steps.ts'
import {
  type JobPlan,
  JobRecorder,
  type RecordedJob,
  type RecordedRun,
  restTime,
  type StepConclusion,
  skippedJob
} from './record-demo/job-recorder.ts'
import { runShop, type ToolRun } from './record-demo/shop.ts'

const FOLDER = join(import.meta.dirname, '../demo/recording')
const RUN: RecordedRun = {
  repository: 'octo-org/shop',
  id: 23_004_117_005,
  workflow: 'CI',
  branch: 'fix/rounding',
  headSha: createHash('sha1').update('fix/rounding').digest('hex'),
  startMs: Date.UTC(2026, 2, 12, 9, 14, 3)
}
const FIRST_JOB_ID = 66_801_250_310
const FIRST_RUNNER = 1_000_000_412
/** The first jobs are queued when the workflow file has been read. */
const QUEUED_AT = 2
/** When the last job that `deploy` and `report` need is done. */
const NEEDS_DONE_AT = 46

interface Leg {
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
  const { machine, pace } = leg
  const job = new JobRecorder(RUN, planOf(leg))
  setUpJob(job, machine, leg.name, pace[0])
  checkOut(job, machine, pace[1])
  setUpNode(job, machine, leg.node, pace[2])
  runTool(job, machine, { number: 4, name: 'Run npm ci', script: 'npm ci', seconds: pace[3] }, installed(pace[3]))
  steps(job)
  finishUp(job, machine, conclusion)
  return job.finish(conclusion)
}

const planOf = ({ index, name, label, queue }: Pick<Leg, 'index' | 'name' | 'label' | 'queue'>): JobPlan => ({
  id: FIRST_JOB_ID + index * 7,
  name,
  label,
  runnerNumber: FIRST_RUNNER + index,
  createdAt: QUEUED_AT,
  startedAt: QUEUED_AT + queue,
  lineEnd: label.startsWith('windows') ? '\r\n' : '\n',
  microseconds: label.startsWith('macos')
})

const installed = (seconds: number): ToolRun => ({ lines: ['', `added 412 packages in ${Math.floor(seconds)}s`], exitCode: 0 })

const TEST = { number: 5, name: 'Test', script: 'node --test --test-reporter=spec --test-concurrency=1' }
const CLEAN = { number: 6, name: 'Check that the tests leave no files', script: 'git status --porcelain', seconds: 0.08 }

const testJob = (leg: Leg, seconds: number, tool: ToolRun): RecordedJob =>
  record(leg, tool.exitCode === 0 ? 'success' : 'failure', (job) => {
    runTool(job, leg.machine, { ...TEST, seconds }, tool)
    if (tool.exitCode === 0) runTool(job, leg.machine, CLEAN, { lines: [], exitCode: 0 })
    else job.step(CLEAN.number, CLEAN.name, 'skipped')
  })

/** The leg that GitHub cancels because another one failed. */
const cancelledTestJob = (leg: Leg, seconds: number, tool: ToolRun): RecordedJob =>
  record(leg, 'cancelled', (job) => {
    runUntilCancelled(job, leg.machine, { ...TEST, seconds }, tool.lines.slice(0, Math.floor(tool.lines.length / 3)))
    job.step(CLEAN.number, CLEAN.name, 'skipped')
  })

const checkJob = (leg: Leg, script: { readonly name: string; readonly script: string; readonly seconds: number }, tool: ToolRun): RecordedJob =>
  record(leg, tool.exitCode === 0 ? 'success' : 'failure', (job) => runTool(job, leg.machine, { number: 5, ...script }, tool))

/** The job that reports, as GitHub lists it while its step runs. */
const reportJob = (index: number): RecordedJob => {
  const plan = planOf({ index, name: 'report', label: 'ubuntu-latest', queue: 0 })
  const job = new JobRecorder(RUN, { ...plan, createdAt: NEEDS_DONE_AT, startedAt: NEEDS_DONE_AT + 3 })
  setUpJob(job, LINUX, 'report', 1.2)
  job.step(2, 'Report', null)
  return job.finish(null)
}

const recordJobs = (): readonly RecordedJob[] => {
  const shop = runShop()
  const ubuntu = { label: 'ubuntu-latest', machine: LINUX, node: '24', pace: [1.6, 1.1, 2.7, 19.4] } as const
  const leg = (index: number, rest: Omit<Leg, 'index' | 'name'>): Leg => ({ index, name: `test (${rest.label}, ${rest.node})`, ...rest })
  return [
    checkJob({ ...ubuntu, index: 0, name: 'lint', queue: 3 }, { name: 'Lint', script: 'npx biome lint src test', seconds: 2.2 }, shop.lint),
    testJob(leg(1, { ...ubuntu, node: '22', queue: 4 }), 6.9, shop.failingTests[0]),
    testJob(leg(2, { ...ubuntu, queue: 3 }), 6.2, shop.failingTests[1]),
    cancelledTestJob(
      leg(3, { label: 'windows-latest', machine: WINDOWS, node: '24', queue: 4, pace: [3.4, 5.2, 4.1, 18.7] }),
      2.3,
      shop.passingTests
    ),
    testJob(leg(4, { label: 'macos-latest', machine: MACOS, node: '24', queue: 11, pace: [2.2, 1.4, 1.9, 9.1] }), 5.7, shop.passingTests),
    checkJob({ ...ubuntu, index: 5, name: 'types', queue: 4 }, { name: 'Check types', script: 'npx tsc --pretty false', seconds: 5.8 }, shop.types),
    skippedJob(RUN, { ...planOf({ index: 6, name: 'deploy', label: 'ubuntu-latest', queue: 0 }), createdAt: NEEDS_DONE_AT }),
    reportJob(7)
  ]
}

const runObject = (): Readonly<Record<string, unknown>> => ({
  id: RUN.id,
  name: RUN.workflow,
  display_title: 'Round prices to the smallest coin of the currency',
  head_branch: RUN.branch,
  head_sha: RUN.headSha,
  path: '.github/workflows/ci.yml',
  run_number: 128,
  run_attempt: 1,
  event: 'pull_request',
  status: 'in_progress',
  conclusion: null,
  url: `https://api.github.com/repos/${RUN.repository}/actions/runs/${RUN.id}`,
  html_url: `https://github.com/${RUN.repository}/actions/runs/${RUN.id}`,
  created_at: restTime(RUN, 0),
  run_started_at: restTime(RUN, 0),
  updated_at: restTime(RUN, NEEDS_DONE_AT),
  repository: { full_name: RUN.repository }
})

const write = (name: string, text: string): void => writeFileSync(join(FOLDER, name), text)

/** One line for each job keeps the file small and its changes readable. */
const list = (values: readonly unknown[]): string => `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`

const main = (): void => {
  const recorded = recordJobs()
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(join(FOLDER, 'logs'), { recursive: true })
  write('run.json', `${JSON.stringify(runObject(), null, 2)}\n`)
  write('jobs.json', `{"total_count":${recorded.length},"jobs":${list(recorded.map(({ job }) => job))}}\n`)
  const annotated = recorded.filter(({ annotations }) => annotations.length > 0)
  write('annotations.json', `{\n${annotated.map(({ job, annotations }) => `"${job.id}":${list(annotations)}`).join(',\n')}\n}\n`)
  for (const { job, log } of recorded) if (log !== null) write(`logs/${job.id}.log`, log)
  console.log(`Recorded ${recorded.length} jobs in ${FOLDER}`)
}

main()
