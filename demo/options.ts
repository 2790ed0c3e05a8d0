/** The command line of the demo. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** What to replay, and how. */
export interface DemoOptions {
  /** A folder with a saved run; null: the recording. */
  readonly folder: string | null
  readonly inputs: Readonly<Record<string, string>>
  readonly help: boolean
}

export const HELP = `Replays a workflow run on this machine and reports it, with the action that is built in dist/.

  npm run demo                                  the recorded run of a made-up project
  npm run demo -- --dir PATH                    a run that you saved
  npm run demo -- --input logs=all              any input of action.yml; may be repeated

A saved run is a folder with
  jobs.json        gh api --paginate repos/OWNER/REPO/actions/runs/RUN_ID/jobs > jobs.json
                   or: gh run view RUN_ID --repo OWNER/REPO --json jobs > jobs.json
  JOB_ID.log       gh api repos/OWNER/REPO/actions/jobs/JOB_ID/logs > JOB_ID.log
                   or the files of the run's log archive, as they are named there (2_build.txt)
  manifest.json    only for logs with other names: {"jobs": [{"job": "build (x64)", "log": "a.log"}]}
  annotations.json optional: annotations of GitHub's check runs, by job id
  run.json         optional: gh api repos/OWNER/REPO/actions/runs/RUN_ID > run.json
  earlier-runs.json  optional: [{"run": RUN, "jobs": [JOB, JOB]}], to tell since when a job fails
`

/**
 * Reads the arguments.
 *
 * @param from the folder that a relative path starts at
 * @throws UsageError for arguments that the demo does not know
 */
export const parseOptions = (args: readonly string[], from: string): DemoOptions => {
  const { dir, input, help } = parseKnown(args)
  const inputs = input.map((pair): [string, string] => {
    const equals = pair.indexOf('=')
    if (equals < 1) throw new UsageError(`--input takes name=value, not "${pair}"`)
    return [pair.slice(0, equals), pair.slice(equals + 1)]
  })
  return { folder: dir === undefined ? null : resolve(from, dir), inputs: Object.fromEntries(inputs), help }
}

const parseKnown = (args: readonly string[]): { readonly dir?: string; readonly input: readonly string[]; readonly help: boolean } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { dir: { type: 'string' }, input: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } }
    })
    return { ...(values.dir === undefined ? {} : { dir: values.dir }), input: values.input ?? [], help: values.help ?? false }
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause}\n\n${HELP}`, { cause })
  }
}
