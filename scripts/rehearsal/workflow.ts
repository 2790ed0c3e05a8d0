/** Runs jobs of release.yml on this machine: their scripts as they stand there, and for each action that they use what it does to files. */
import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { evaluate } from '../../demo/runner/expressions.ts'
import { ROOT } from '../bundle/bundle.ts'
import { copyPackages } from '../bundle/elsewhere.ts'
import { emptyEnvironment, run } from '../package/install.ts'

export const REPOSITORY = 'octo-org/octo-repo'

/** What the job `verify` does for a long time, and `.ci/run` too. */
const LEFT_OUT = new Set([
  'npm ci',
  'npm run lint',
  'npm run typecheck',
  'npm test',
  'npm run check:dist',
  'npm run check:package',
  'node scripts/audit.ts'
])

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

/** What started the workflow, for which commit. */
export interface Event {
  readonly name: 'workflow_dispatch' | 'release'
  readonly commit: string
  /** Of a dispatch. */
  readonly version?: string
  /** Of a release. */
  readonly tag?: string
}

/** Where it happens. */
export interface Stage {
  /** An empty folder, for everything. */
  readonly temp: string
  /** The bare repository. */
  readonly remote: string
  /** What the stand-in for `gh` keeps. */
  readonly state: string
  /** Added to the environment of every job, instead of what a step says. */
  readonly env: Readonly<Record<string, string>>
}

/** Puts the stand-in for `gh` on the path. */
export const prepareStage = (temp: string, env: Readonly<Record<string, string>>): Stage => {
  const stage = { temp, remote: join(temp, 'remote.git'), state: join(temp, 'state'), env }
  for (const folder of ['state', 'home', 'bin']) mkdirSync(join(temp, folder))
  const gh = join(temp, 'bin', 'gh')
  writeFileSync(gh, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'scripts', 'rehearsal', 'gh.js')}' "$@"\n`)
  chmodSync(gh, 0o755)
  return stage
}

/** @throws Error when a step fails, or does what is not known here */
export const runJob = async (name: string, event: Event, stage: Stage): Promise<void> => {
  const folder = mkdtempSync(join(stage.temp, `${name}-`))
  await run('git', ['clone', '--quiet', '--no-checkout', stage.remote, folder], stage.temp, emptyEnvironment(stage.temp))
  // The workflow is that of the commit.
  const file = await run('git', ['show', `${event.commit}:.github/workflows/release.yml`], folder, emptyEnvironment(stage.temp))
  const { jobs }: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> } = parse(file)
  const { steps } = jobs[name] ?? {}
  if (steps === undefined) throw new Error(`release.yml has no job ${name}`)
  for (const step of steps) await runStep(step, folder, event, stage)
}

const runStep = async (step: Step, folder: string, event: Event, stage: Stage): Promise<void> => {
  const github = {
    event_name: event.name,
    repository: REPOSITORY,
    run_id: 29679449,
    sha: event.commit,
    token: 'token',
    event: { release: { tag_name: event.tag } }
  }
  const fill = (text: string): string => evaluate(text, { github, inputs: { version: event.version ?? '' } })
  if (step.if !== undefined && step.if !== `github.event_name == '${event.name}'`) return
  const given = Object.fromEntries(Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(String(value))]))
  if (step.uses !== undefined) return useAction(step.uses.replace(/@.*/, ''), given, folder, event, stage)
  if (step.run === undefined || LEFT_OUT.has(step.run)) return
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value)]))
  const own = emptyEnvironment(join(stage.temp, 'home'))
  const path = `${join(stage.temp, 'bin')}${delimiter}${own.PATH}`
  // As actions/runner starts it where a step names the shell, and where it does not.
  const strict = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
  const all = { ...own, PATH: path, GITHUB_REPOSITORY: REPOSITORY, GH_REMOTE: stage.remote, GH_STATE: stage.state, ...env, ...stage.env }
  await run('bash', [...strict, '-c', step.run], folder, all)
}

const useAction = async (name: string, given: Readonly<Record<string, string>>, folder: string, event: Event, stage: Stage): Promise<void> => {
  const files = (patterns: string): readonly string[] =>
    patterns
      .split('\n')
      .filter((pattern) => pattern !== '')
      .flatMap((pattern) => globSync(pattern, { cwd: folder }))
  switch (name) {
    case 'actions/setup-node':
      return
    case 'actions/checkout':
      await run('git', ['checkout', '--quiet', given.ref ?? ''], folder, emptyEnvironment(stage.temp))
      copyPackages(folder)
      // Nothing of these becomes a part of the bundle, and they are large.
      for (const name of ['typescript', '@biomejs']) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
      return
    case 'actions/upload-artifact': {
      const artifact = join(stage.state, 'artifacts', given.name ?? '')
      for (const file of files(given.path ?? '')) cpSync(join(folder, file), join(artifact, basename(file)))
      return
    }
    case 'actions/attest':
      for (const file of files(given['subject-path'] ?? '')) {
        const hash = createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')
        appendFileSync(join(stage.state, 'attested'), `${hash} refs/heads/main ${event.commit}\n`)
      }
      return
    default:
      throw new Error(`release.yml uses ${name}, which scripts/rehearsal/workflow.ts does not know`)
  }
}
