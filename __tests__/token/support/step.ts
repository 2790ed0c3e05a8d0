/** Runs the bundle once and keeps all that it left behind: what it printed, and every file below the runner's folders. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type SeenRequest, startGitHub, type World } from '../../../demo/github-server.ts'
import { type ActionOptions, type ActionResult, LOCAL_TOKEN, runAction } from '../../../demo/run-action.ts'
import { REPOSITORY, RUN_ID } from '../../bundle/support/world.ts'

/** A step that has ended. Its folder is gone. */
export interface Step extends Omit<ActionResult, 'dispose' | typeof Symbol.asyncDispose> {
  /** Text of every file by its path below the step's folder. */
  readonly files: ReadonlyMap<string, string>
  /** Every note of report.json as one text; '' without a report. */
  readonly notes: string
  readonly requests: readonly SeenRequest[]
}

/** @param options a function gets the API's address, for steps that reach it by another one */
export const runStep = async (
  world: World,
  options: Partial<ActionOptions> | ((apiUrl: string) => Promise<Partial<ActionOptions>> | Partial<ActionOptions>) = {}
): Promise<Step> => {
  const github = await startGitHub(world)
  try {
    const given = typeof options === 'function' ? await options(github.apiUrl) : options
    await using result = await runAction({ github, repository: REPOSITORY, runId: RUN_ID, timeoutMs: 60_000, ...given })
    const files = await textsBelow(result.folder)
    const report = [...files].find(([path]) => path.endsWith('/report.json'))?.[1]
    const { notes = [] }: { readonly notes?: readonly { readonly message: string }[] } = report === undefined ? {} : JSON.parse(report)
    return { ...result, files, notes: notes.map(({ message }) => message).join('\n'), requests: [...github.requests] }
  } finally {
    await github.close()
  }
}

const textsBelow = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    texts.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path, 'latin1'))
  }
  return texts
}

/** The forms in which a token could stand in a text. */
const formsOf = (secret: string): readonly string[] => {
  const bare = Buffer.from(secret)
  return [secret, encodeURIComponent(secret), bare.toString('base64').slice(0, -4), bare.toString('base64url').slice(0, -4), bare.toString('hex')]
}

/** Whether a text holds the secret, or its greater part, as it is or encoded. */
export const holdsSecret = (text: string, secret: string = LOCAL_TOKEN): boolean =>
  [...formsOf(secret), secret.slice(0, 20), secret.slice(-20)].some((form) => text.includes(form))

/** The places in which a step has left a secret: empty when it is nowhere but in the one mask command that is printed first. */
export const leaksOf = (step: Step, secret: string = LOCAL_TOKEN): readonly string[] => {
  const [first, ...lines] = step.lines
  return [
    ...(first === `::add-mask::${secret}` || (first !== undefined && !holdsSecret(first, secret)) ? [] : [`first line: ${first}`]),
    ...lines.filter((line) => holdsSecret(line, secret)).map((line) => `line: ${line}`),
    ...(holdsSecret(step.stderr, secret) ? ['stderr'] : []),
    ...[...step.files].filter(([path, text]) => holdsSecret(path, secret) || holdsSecret(text, secret)).map(([path]) => path)
  ]
}
