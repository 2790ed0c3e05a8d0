/** Writes a recorded case: the job's log in the runner's format, and what is known about it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JobPlan, JobRecorder, type RecordedRun } from '../record-demo/job-recorder.ts'
import type { Recipe } from './recipe.ts'
import type { StepRun } from './run-step.ts'

const RUN: RecordedRun = {
  repository: 'octo-org/shop',
  id: 23_004_117_005,
  attempt: 1,
  workflow: 'CI',
  branch: 'main',
  headSha: '5d1c0f2e8a474a3c9d650f6b1c7e2a9012345678',
  startMs: Date.UTC(2026, 2, 12, 9, 14, 3)
}
const PLAN: JobPlan = {
  id: 66_801_250_310,
  name: 'build',
  label: 'ubuntu-24.04',
  runnerNumber: 1_000_000_412,
  createdAt: 2,
  startedAt: 5,
  lineEnd: '\n',
  microseconds: false
}
const STEP_SECONDS = 7

/** Writes `log.txt` and `case.json` to `folder`. */
export const writeCase = (folder: string, recipe: Recipe, run: StepRun): void => {
  const job = new JobRecorder(RUN, PLAN)
  const title = recipe.script.split('\n', 1)[0] ?? ''
  job.step(1, 'Set up job', 'success', () => {
    job.line("Current runner version: '2.336.0'")
    job.line('Complete job name: build')
    job.wait(2)
  })
  job.step(2, `Run ${title}`, 'failure', () => {
    job.line(`##[group]Run ${title}`)
    for (const line of recipe.script.split('\n')) job.line(`\u001b[36;1m${line}\u001b[0m`)
    job.line('shell: /usr/bin/bash -e {0}')
    const env = Object.entries(recipe.env ?? {})
    if (env.length > 0) job.line('env:')
    for (const [name, value] of env) job.line(`  ${name}: ${value}`)
    job.line('##[endgroup]')
    job.wait(STEP_SECONDS)
    for (const line of run.lines) job.line(line)
    job.error(`Process completed with exit code ${run.exitCode}.`)
  })
  job.step(5, 'Post Run actions/checkout@v5', 'success', () => {
    job.line('Post job cleanup.')
    job.wait(1)
  })
  job.step(6, 'Complete job', 'success', () => job.line('Cleaning up orphan processes'))
  const { job: recorded, log } = job.finish('failure')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'log.txt'), log ?? '')
  writeFileSync(join(folder, 'case.json'), caseFile(recipe, run, recorded.steps))
}

const caseFile = ({ tool, script, why, expect }: Recipe, { version }: StepRun, steps: unknown): string => {
  const known = JSON.stringify({ tool, version, command: script, why, expect }, null, 2)
  const lines = (Array.isArray(steps) ? steps : []).map(
    ({ number, name, conclusion, started_at, completed_at }) => `    ${JSON.stringify([number, name, conclusion, started_at, completed_at])}`
  )
  return `${known.slice(0, -2)},\n  "steps": [\n${lines.join(',\n')}\n  ]\n}\n`
}
