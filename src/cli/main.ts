/** Composition root of the command: the only place that turns an error into an exit code. */
import { describeError, isExpected } from '../model/errors.ts'
import { spelledOut } from '../render/visible.ts'
import { parseArguments } from './arguments.ts'
import { endOnSignals, print } from './ending.ts'
import { createProgress } from './progress.ts'

/** With `--exit-status`. */
const RUN_FAILED = 1
/** There is no report. */
const NO_REPORT = 2
/** Node ends a process in which nothing is under way any more, although somebody still waits. */
const STANDSTILL = new Error('the report waits for something that will never come')

export const main = async (): Promise<void> => {
  const env = { ...process.env }
  // @actions/github reads the event's file as soon as it is loaded, and complains when it is not there. Nothing here uses it.
  delete process.env.GITHUB_EVENT_PATH
  const progress = createProgress(process.stderr)
  const ending: (() => void)[] = [() => progress.clear()]
  endOnSignals(() => {
    for (const work of ending) work()
  })
  const fail = (error: unknown): Promise<void> => {
    progress.clear()
    process.exitCode = NO_REPORT
    return print(`${textOf(error)}\n`, process.stderr)
  }
  process.once('beforeExit', () => void fail(STANDSTILL).then(() => process.exit()))
  process.once('uncaughtException', (error) => void fail(error).then(() => process.exit()))
  try {
    let shown = ''
    const asked = parseArguments(process.argv.slice(2), (text) => {
      shown += text
    })
    if (asked === null) await print(shown)
    else {
      // Loaded when there is something to report: help and a bad flag are told without.
      const hasFailed =
        asked.kind === 'logs'
          ? await (await import('./log-command.ts')).answerLogs(asked, { stdin: process.stdin, progress })
          : await (await import('./answer.ts')).answer(asked, { env, progress, folder: process.cwd(), onEnd: (work) => void ending.push(work) })
      if (asked.exitStatus && hasFailed) process.exitCode = RUN_FAILED
    }
  } catch (error) {
    await fail(error)
  }
  // What was asked for ahead, and is not needed any more, holds the command no longer.
  process.exit()
}

/** What a terminal shows but never obeys. */
const textOf = (error: unknown): string => {
  const text = isExpected(error)
    ? describeError(error)
    : `This is a bug of workflow-run-report. Please report it with these lines.\n${error instanceof Error ? error.stack : String(error)}`
  return text.split('\n').map(spelledOut).join('\n')
}
