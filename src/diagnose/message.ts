/** The headline of a failure: one line that a person would write. */
import { EXIT_CODE_OR_CANCEL } from '../log/markers.ts'
import type { ExcerptLine, Finding } from '../model/report.ts'
import type { Job, Step } from '../model/run.ts'
import type { CauseFound } from './cause.ts'

const MAX_MESSAGE = 300

export const writeMessage = (input: {
  readonly job: Job
  readonly step: Step | null
  readonly cause: CauseFound
  readonly findings: readonly Finding[]
  readonly excerpt: readonly ExcerptLine[]
  /** Messages of the job's failure annotations. */
  readonly annotations: readonly string[]
}): string => {
  const { job, step, cause, findings, excerpt, annotations } = input
  const told = annotations.find((message) => message.trim() !== '' && !EXIT_CODE_OR_CANCEL.test(message.split('\n', 1)[0] ?? ''))
  const finding = findings.find(({ severity }) => severity === 'error')
  const shown = excerpt.find(({ kind, text }) => kind === 'error' && !EXIT_CODE_OR_CANCEL.test(text) && /[A-Za-z]{3}/.test(text))
  switch (cause.cause) {
    case 'timed_out':
      return oneLine(cause.sentence ?? `${step === null ? 'The job' : `Step ${step.name}`} hit its time limit`)
    case 'cancelled':
      return oneLine(cause.sentence ?? 'The job was cancelled')
    case 'runner_lost':
      return oneLine(cause.sentence ?? `The runner was lost${step === null ? '' : ` during ${step.name}`}: the step never finished`)
    case 'not_started':
      return oneLine(cause.sentence ?? 'The job never started: no runner took it')
    case 'startup_failure':
      return oneLine(cause.sentence ?? 'The job could not start')
    default:
      break
  }
  const text = finding === undefined ? (shown?.text ?? told) : `${position(finding)}${finding.message}`
  if (text !== undefined) return oneLine(text)
  if (cause.cause === 'out_of_memory') return 'The process was killed: out of memory'
  if (cause.cause === 'disk_full') return 'The disk is full'
  if (cause.exitCode !== null) return `Exit code ${cause.exitCode}, and nothing in the log says why`
  if (step === null) return job.steps.length === 0 ? 'The job failed; GitHub tells no steps of it' : 'The job failed although every step succeeded'
  return 'The step failed, and nothing in the log says why'
}

const position = ({ file, line }: Finding): string => (file === null ? '' : line === null ? `${file}: ` : `${file}:${line}: `)

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE - 1)}…`
}
