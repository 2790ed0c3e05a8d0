/**
 * Runs .github/workflows/e2e.yml under act (https://github.com/nektos/act) in host mode, with no container, against the local stand-in for
 * GitHub's API, and checks what the jobs came to, that the report step ran, and that it wrote every output and the summary.
 *
 * `node scripts/act-e2e.ts`; act is the program that the variable ACT names, else `act` on the PATH. It copies the checkout to a folder of
 * its own, so nothing here is changed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { startGitHub } from '../demo/github-server.ts'
import { E2E, e2eWorld } from './act/world.ts'

const ROOT = join(import.meta.dirname, '..')
const TIMEOUT_MS = 5 * 60_000

/** A line of `act --json`; every field may be missing. */
interface ActEvent {
  readonly jobID?: string
  readonly jobResult?: string
  readonly stepID?: readonly string[]
  readonly stepResult?: string
  readonly stage?: string
  readonly command?: string
  readonly name?: string
  readonly content?: string
  readonly msg?: string
  readonly raw_output?: boolean
}

/** Runs act to its end; resolves with its exit code (null when it was stopped) and everything it printed. */
const runAct = (args: readonly string[]): Promise<{ readonly exitCode: number | null; readonly printed: string }> =>
  new Promise((resolve, reject) => {
    const act = spawn(process.env.ACT ?? 'act', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS })
    const chunks: Buffer[] = []
    act.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    act.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    act.on('error', reject)
    act.on('close', (exitCode) => resolve({ exitCode, printed: Buffer.concat(chunks).toString() }))
  })

const parseEvents = (printed: string): readonly ActEvent[] =>
  printed.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return []
    try {
      const event: ActEvent = JSON.parse(line)
      return [event]
    } catch {
      return []
    }
  })

/** What is not as it should be, each as a sentence. */
const findProblems = (events: readonly ActEvent[], exitCode: number | null, outputs: readonly string[]): readonly string[] => {
  const problems: string[] = []
  const expectJob = (jobId: string, expected: string): void => {
    const result = events.find((event) => event.jobID === jobId && event.jobResult !== undefined)?.jobResult ?? 'not run'
    if (result !== expected) problems.push(`job ${jobId}: ${result}, not ${expected}`)
  }
  expectJob('passes', 'success')
  expectJob('fails', 'failure')
  expectJob('skipped', 'not run')
  expectJob('report', 'success')
  // act knows no continue-on-error for a job, so it fails for the job that fails on purpose, and for no other.
  if (exitCode !== 1) problems.push(`act ended with exit code ${exitCode}, not 1`)

  const ofStep = events.filter((event) => event.jobID === 'report' && event.stepID?.[0] === 'report')
  if (!ofStep.some((event) => event.stage === 'Main' && event.stepResult === 'success')) problems.push('the report step did not succeed')
  const written = new Set(ofStep.filter((event) => event.command === 'set-output').map((event) => event.name))
  const missing = outputs.filter((name) => !written.has(name))
  if (missing.length > 0) problems.push(`outputs that were not written: ${missing.join(', ')}`)
  if (!ofStep.some((event) => event.command === 'summary' && event.content?.includes(E2E.failingJob))) {
    problems.push(`the summary does not name the job "${E2E.failingJob}"`)
  }
  return problems
}

const { outputs }: { readonly outputs: Readonly<Record<string, unknown>> } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const cache = mkdtempSync(join(tmpdir(), 'act-'))
const github = await startGitHub(e2eWorld())
try {
  const environment = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: E2E.repository,
    GITHUB_RUN_ID: String(E2E.runId),
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_NAME: E2E.runnerName
  }
  const { exitCode, printed } = await runAct([
    'push',
    '--json',
    ...['-W', '.github/workflows/e2e.yml'],
    ...['-P', 'ubuntu-latest=-self-hosted'],
    ...['--action-cache-path', cache],
    '--no-cache-server',
    ...['-s', `GITHUB_TOKEN=${E2E.token}`],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  ])
  const events = parseEvents(printed)
  const problems = findProblems(events, exitCode, Object.keys(outputs))
  for (const event of events) if (event.raw_output === true || event.jobResult !== undefined) console.log(`${event.jobID}: ${event.msg?.trim()}`)
  if (problems.length > 0) {
    console.error(`The workflow did not do under act what it should:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
    if (events.length === 0) console.error(printed)
    process.exitCode = 1
  } else console.log(`act: e2e.yml ran as it should; the API saw ${github.requests.length} requests.`)
} finally {
  await github.close()
  rmSync(cache, { recursive: true, force: true })
}
