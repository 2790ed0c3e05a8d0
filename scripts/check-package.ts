/**
 * Packs the command twice, here and in another folder, and holds the package against what it promises: the same bytes, few of them, nothing to
 * install beside it, a report a few seconds after it was downloaded, and for not much more CPU time than the action takes.
 *
 * `node scripts/check-package.ts`. It needs npm, and no registry.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startGitHub } from '../demo/github-server.ts'
import { runAction } from '../demo/run-action.ts'
import { runNode } from '../demo/runner/node-process.ts'
import { readSavedRun, type SavedRun } from '../demo/saved/saved-run.ts'
import manifest from '../package.json' with { type: 'json' }
import { ROOT } from './bundle/bundle.ts'
import { copyElsewhere, filesOf } from './bundle/elsewhere.ts'
import { commandIn, emptyEnvironment, install, run } from './package/install.ts'
import { makePackage } from './package/make-package.ts'

const RECORDING = join(ROOT, 'demo', 'recording')
const MOST_BYTES = 1_500_000
/** From the tarball to a report, of a saved log or of a run. */
const MOST_SECONDS = 10
/** Of the action's CPU time for the same run. */
const MOST_TIMES = 2
const ROUNDS = 5
const TIMEOUT_MS = 60_000
const FILES = /^(?:package\.json|README\.md|LICENSE|bin\/workflow-run-report\.js|dist\/(?:package\.json|licenses\.txt|(?:\d+\.)?index\.js))$/
/** How the bundle asks for a module outside of it. */
const OUTSIDE = /^import [^;]*? from "([^"./][^"]*)"|__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/gm
const HOOK = pathToFileURL(join(import.meta.dirname, 'package', 'cpu-time.js')).href

const check = (what: string, isSo: boolean): void => {
  console.log(`${isSo ? 'ok    ' : 'FAILED'} ${what}`)
  if (!isSo) process.exitCode = 1
}

const checkContents = (folder: string): void => {
  const files = filesOf(folder)
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  check(`${bytes} bytes unpacked; at most ${MOST_BYTES} are allowed`, bytes <= MOST_BYTES)
  const more = [...files.keys()].filter((name) => !FILES.test(name))
  check(`nothing but the bundle, licences and what npm reads${more.length === 0 ? '' : `, but ${more.join(', ')}`}`, more.length === 0)
  const asked = [...files].flatMap(([name, content]) =>
    name.endsWith('.js') ? [...content.toString().matchAll(OUTSIDE)].flatMap(([, one, other]) => one ?? other ?? []) : []
  )
  const foreign = asked.filter((name) => !isBuiltin(name))
  check(`no module of others is asked for${foreign.length === 0 ? '' : `, but ${foreign.join(', ')}`}`, asked.length > 10 && foreign.length === 0)
  const needed = Object.keys(JSON.parse(String(files.get('package.json')))).filter((key) => /dependencies|scripts|private/i.test(key))
  check(`package.json has no dependencies and no scripts${needed.length === 0 ? '' : `, but ${needed.join(', ')}`}`, needed.length === 0)
}

/** Milliseconds of CPU that a program took, which was started with the hook. */
const cpuOf = async (temp: string, start: (env: Readonly<Record<string, string>>) => Promise<unknown>): Promise<number> => {
  const file = join(temp, 'cpu-time')
  await start({ NODE_OPTIONS: `--import=${HOOK}`, CPU_TIME_FILE: file })
  return Number(readFileSync(file, 'utf8'))
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const checkUse = async (temp: string, tarball: string, saved: SavedRun): Promise<void> => {
  const home = join(temp, 'home')
  const folder = join(temp, 'installed')
  mkdirSync(home)
  const env = emptyEnvironment(home)
  const started = performance.now()
  const installed = await install(tarball, folder, env, '--offline')
  const installedIn = performance.now() - started
  check(`npm installs it without a registry, and nothing beside it: ${installed.join(', ')}`, installed.join() === manifest.name)

  const { repository, runId, attempt } = saved
  const github = await startGitHub(saved.world)
  try {
    const command =
      (...args: readonly string[]) =>
      (more: Readonly<Record<string, string>>) =>
        runNode([commandIn(folder), ...args], home, { ...env, GITHUB_API_URL: github.apiUrl, ...more }, TIMEOUT_MS)
    const version = await command('--version')({})
    check(`--version is that of package.json: ${version.stdout.trim()}`, version.stdout === `${manifest.version}\n`)
    const asText = command(repository, String(runId))
    const { exitCode, stdout, stderr, durationMs } = await asText({})
    check(`it reports a run${stderr === '' ? '' : `: ${stderr}`}`, exitCode === 0 && stderr === '' && /jobs?\sfailed/.test(stdout))
    const seconds = (installedIn + durationMs) / 1_000
    check(`from the tarball to a report it takes ${seconds.toFixed(1)} s; at most ${MOST_SECONDS} are allowed`, seconds <= MOST_SECONDS)

    const times = { command: [] as number[], action: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      times.command.push(await cpuOf(temp, asText))
      times.action.push(
        await cpuOf(temp, async (more) => {
          await using _step = await runAction({ github, repository, runId, attempt, env: more })
        })
      )
    }
    const [ours, actions] = [median(times.command), median(times.action)]
    const figures = `${ours.toFixed(0)} ms of CPU, the action ${actions.toFixed(0)} ms: ${(ours / actions).toFixed(2)} times; at most ${MOST_TIMES} are allowed`
    check(`the text takes ${figures}`, ours <= MOST_TIMES * actions)
  } finally {
    await github.close()
  }
}

/** The line of docs/command.md that needs nothing but Node, in a folder with the tarball and a log. */
const checkLine = async (temp: string, tarball: string): Promise<void> => {
  const line = /^tar -xzf .+$/m.exec(readFileSync(join(ROOT, 'docs', 'command.md'), 'utf8'))?.[0] ?? ''
  const folder = join(temp, 'line')
  mkdirSync(folder)
  cpSync(tarball, join(folder, `${manifest.name}-${manifest.version}.tgz`))
  const logs = join(RECORDING, 'logs')
  const failed = readdirSync(logs).find((name) => readFileSync(join(logs, name), 'utf8').includes('##[error]')) ?? ''
  cpSync(join(logs, failed), join(folder, 'build.log'))
  const started = performance.now()
  const printed = await run('sh', ['-c', line], folder, emptyEnvironment(folder))
  const seconds = (performance.now() - started) / 1_000
  check(`"${line}" reports the log in ${seconds.toFixed(1)} s`, /failed/.test(printed) && seconds <= MOST_SECONDS)
}

const temp = mkdtempSync(join(tmpdir(), 'package-'))
try {
  const build = join(ROOT, 'build')
  const tarball = makePackage(build)
  const other = join(temp, 'elsewhere')
  mkdirSync(other)
  const same = makePackage(other, null, copyElsewhere(temp))
  check('a package that is made in another folder has the same bytes', readFileSync(tarball).equals(readFileSync(same)))
  checkContents(join(build, 'package'))
  await checkLine(temp, tarball)
  await checkUse(temp, tarball, readSavedRun(RECORDING))
} finally {
  rmSync(temp, { recursive: true, force: true })
}
