/**
 * Makes many reports in one process, over the real ports, against a local GitHub that fails now and then, and watches memory and handles.
 * Ends with 1 when either grows or a report is lost. Usage: node scripts/soak.ts [--reports 500]
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildJob, failing, passing, RUN_ID, worldOf } from '../__tests__/bundle/support/world.ts'
import { aContext, anInputs } from '../__tests__/support/fakes.ts'
import { type Reply, type SeenRequest, startGitHub } from '../demo/github-server.ts'
import { reportAndPublish } from '../src/action/compose.ts'
import { createPublisher } from '../src/action/toolkit.ts'
import { createGitHub } from '../src/github/client.ts'
import { createCpu } from '../src/platform/cpu-budget.ts'
import { createFiles } from '../src/platform/files.ts'

/** The local GitHub remembers its requests, so a new one is started now and then. */
const REPORTS_A_SERVER = 25
/** Every so many requests one fails. */
const FAULT_EVERY = 9
/** What the code and its caches take is settled after this part of the reports. */
const SETTLED_PART = 0.3
const MOST_GROWTH = 8 * 2 ** 20
/** A timer or a connection that is just about to go is no leak; one a report would be. */
const MOST_HANDLES = 5

const FAULTS: readonly Reply[] = [
  { status: 500, body: { message: 'Server Error' } },
  { status: 200, destroy: true },
  { status: 502, body: '<html>Bad Gateway</html>', headers: { 'content-type': 'text/html' } },
  { status: 200, delayMs: 50, destroy: true },
  { status: 503, body: '' }
]

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')
const heap = (): number => {
  if (typeof collect === 'function') for (let turn = 0; turn < 3; turn++) collect()
  return process.memoryUsage().heapUsed
}

const jobs = Array.from({ length: 12 }, (_, index) =>
  buildJob({
    id: 100 + index,
    name: `test (${index})`,
    steps: [
      passing('Run npm ci'),
      index % 2 === 0 ? failing('Run npm test', [...Array<string>(2_000).fill('x'.repeat(100)), `a.c:3:7: error: ${index}`]) : passing('Run npm test')
    ]
  })
)

const { values } = parseArgs({ options: { reports: { type: 'string', default: '500' } } })
const reports = Number(values.reports)
const folder = await mkdtemp(join(tmpdir(), 'soak-'))
const outputFile = join(folder, 'output')
const summaryFile = join(folder, 'summary.md')
process.env.GITHUB_OUTPUT = outputFile
process.env.GITHUB_STEP_SUMMARY = summaryFile
let requests = 0
let faults = 0
let lost = 0
let settled = 0
let handles = 0
const started = performance.now()

const intercept = (_request: SeenRequest): Reply | undefined => {
  requests++
  return requests % FAULT_EVERY === 0 ? FAULTS[faults++ % FAULTS.length] : undefined
}

const report = async (apiUrl: string, serverUrl: string): Promise<void> => {
  await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')])
  const ports = {
    github: createGitHub({ token: 'ghs_soak', owner: 'octo-org', repo: 'octo-repo', apiUrl, serverUrl, proxyEnv: {}, retryBaseMs: 2 }),
    files: createFiles('out', folder),
    publisher: { ...createPublisher(), annotate: () => undefined, log: () => undefined },
    clock: { now: Date.now, sleep: (ms: number) => wait(Math.min(ms, 20)) },
    cpu: createCpu()
  }
  await reportAndPublish(anInputs({ runId: RUN_ID, outputDir: 'out', logs: 'all' }), aContext({ serverUrl }), ports)
  const written = JSON.parse(await readFile(join(folder, 'out', 'report.json'), 'utf8'))
  const summary = await readFile(summaryFile, 'utf8')
  if (written.failures.length !== 6 || !summary.startsWith('## ❌') || !(await readFile(outputFile, 'utf8')).includes('failed_jobs')) lost++
}

for (let done = 0; done < reports; ) {
  const github = await startGitHub(worldOf(jobs, { intercept }))
  for (let turn = 0; turn < REPORTS_A_SERVER && done < reports; turn++, done++) await report(github.apiUrl, github.serverUrl)
  await github.close()
  await wait(100)
  const used = heap()
  const open = process.getActiveResourcesInfo().length
  if (settled === 0 && done >= reports * SETTLED_PART) [settled, handles] = [used, open]
  if (done % (REPORTS_A_SERVER * 4) === 0 || done >= reports)
    process.stdout.write(
      `${String(done).padStart(5)} reports: heap ${(used / 2 ** 20).toFixed(1)} MiB, resident ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB, ${open} handles\n`
    )
}
const growth = heap() - settled
const more = process.getActiveResourcesInfo().length - handles
await rm(folder, { recursive: true })
const seconds = (performance.now() - started) / 1000
process.stdout.write(
  `${reports} reports in ${seconds.toFixed(0)} s, ${requests} requests, ${faults} faults, ${lost} reports lost; since report ${Math.ceil(reports * SETTLED_PART)}: ${(growth / 2 ** 20).toFixed(1)} MiB and ${more} handles more\n`
)
process.exitCode = lost > 0 || growth > MOST_GROWTH || more > MOST_HANDLES ? 1 : 0
