/** Runs the whole step inside this process against a local GitHub: real requests and real files, but retries that wait a thousandth of their time. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SeenRequest, startGitHub, type World } from '../../../demo/github-server.ts'
import { reportAndPublish } from '../../../src/action/compose.ts'
import { TOKEN_HINTS } from '../../../src/action/hints.ts'
import type { Inputs } from '../../../src/action/inputs.ts'
import { createGitHub, type GitHubOptions } from '../../../src/github/client.ts'
import { describeError, ReportError } from '../../../src/model/errors.ts'
import type { Files } from '../../../src/model/ports.ts'
import { createCpu } from '../../../src/platform/cpu-budget.ts'
import { createFiles } from '../../../src/platform/files.ts'
import { schemaErrors } from '../../bundle/support/report-schema.ts'
import { REPOSITORY, RUN_ID, START } from '../../bundle/support/world.ts'
import { aContext, anInputs } from '../../support/fakes.ts'

/** What the step did. */
export interface StepResult {
  /** Why the step fails by `fail_on`. */
  readonly failure: string | null
  /** What the step ends with when there is no report. */
  readonly error: string | null
  /** report.json without notes, as an object; null when there is none. */
  readonly report: Readonly<Record<string, unknown>> | null
  readonly notes: readonly { readonly kind: string; readonly message: string }[]
  readonly outputs: Readonly<Record<string, string>>
  readonly printed: readonly string[]
  /** All files under the output folder, sorted. */
  readonly files: readonly string[]
  readonly requests: readonly SeenRequest[]
}

/**
 * Waits for an answer, and for each part of a body, in milliseconds: for runs in which a server stalls. A machine that stops for so long looks like
 * such a server, and what is asked again costs nothing but a note; all other runs wait as long as a real step does.
 */
export const TIMEOUT_MS = 1_000

/** What was told, but for what a busy machine may add: that something was asked again. */
export const withoutRetries = ({ notes }: StepResult): StepResult['notes'] => notes.filter(({ kind }) => kind !== 'retries')

/** What is not the world's. */
export interface StepOptions extends Partial<GitHubOptions> {
  readonly inputs?: Partial<Inputs>
  /** What is done with a log instead of saving it. */
  readonly saveLog?: (content: AsyncIterable<Uint8Array>) => Promise<void>
}

/** @param options apiUrl: instead of the world's own */
export const reportWith = async (world: World, options: StepOptions = {}): Promise<StepResult> => {
  const server = await startGitHub(world)
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const outputs: Record<string, string> = {}
  const printed: string[] = []
  const [owner = '', repo = ''] = REPOSITORY.split('/')
  const { inputs, saveLog, ...github } = options
  const disk = createFiles(folder, folder)
  const write: Files['write'] = (name, content) =>
    saveLog !== undefined && typeof content !== 'string' && Symbol.asyncIterator in content ? saveLog(content) : disk.write(name, content)
  try {
    const ended = await reportAndPublish(
      anInputs({ runId: RUN_ID, owner, repo, outputDir: folder, failOn: ['failure'], compareRuns: 2, baseline: true, history: 5, ...inputs }),
      aContext({ runId: RUN_ID + 1 }),
      {
        github: createGitHub({
          hints: TOKEN_HINTS,
          token: 'ghs_secretsecret',
          owner,
          repo,
          apiUrl: server.apiUrl,
          serverUrl: server.serverUrl,
          retryBaseMs: 1,
          ...github
        }),
        files: { ...disk, write },
        publisher: {
          summary: async () => {},
          output: (name, value) => {
            outputs[name] = value
          },
          annotate: () => {},
          log: (line) => printed.push(line)
        },
        clock: { now: () => START + 60_000, sleep: async () => {} },
        cpu: createCpu()
      }
    ).then(
      (failure) => ({ failure, error: null }),
      (error: unknown) => ({ failure: null, error: error instanceof ReportError ? describeError(error) : `a bug: ${error}` })
    )
    const files = (await readdir(folder, { recursive: true })).sort()
    const text = files.includes('report.json') ? await readFile(join(folder, 'report.json'), 'utf8') : null
    const json = text === null ? null : JSON.parse(text)
    const errors = json === null ? [] : schemaErrors(json)
    if (errors.length > 0) throw new Error(`report.json is not what its schema says:\n${errors.join('\n')}`)
    const { notes = [], ...report } = json ?? {}
    const paths = /^(?:report_path|summary_path|digest_path|logs_dir)$/
    return {
      ...ended,
      report: json === null ? null : report,
      notes: notes.map(({ kind, message }: StepResult['notes'][number]) => ({ kind, message })),
      outputs: Object.fromEntries(Object.entries(outputs).filter(([name]) => !paths.test(name))),
      printed,
      files,
      requests: [...server.requests]
    }
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
