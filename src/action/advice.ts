/** What the core says, in the words of this action: notes and reasons with the inputs that change them. */
import type { FailReason } from '../app/fail-on.ts'
import { nameSettings } from '../app/unwanted-logs.ts'
import type { FailOn, Options } from '../model/options.ts'
import type { JobLog, Note, Report } from '../model/report.ts'

/** The same report, with advice in its notes and where it says why logs were not read. */
export const withAdvice = (report: Report, options: Pick<Options, 'waitSeconds'>): Report => {
  const named = nameSettings(report, { limit: 'max_logs', none: 'logs: none' })
  return {
    ...named,
    notes: named.notes.map((note) => ({ ...note, message: adviseNote(note, options) })),
    jobs: named.jobs.map((job) => ({ ...job, log: { ...job.log, reason: adviseReason(job.log) } }))
  }
}

const adviseReason = ({ state, reason }: JobLog): string | null =>
  reason !== null && state === 'partial' ? `${reason}. \`whole_logs: true\` reads all of it` : reason

const adviseNote = ({ kind, message, data }: Note, options: Pick<Options, 'waitSeconds'>): string => {
  switch (kind) {
    case 'log_partial':
      return `${message}. \`whole_logs: true\` reads huge logs whole`
    case 'jobs_pattern':
      return `The pattern ${JSON.stringify(data?.pattern)} of the input jobs matches none of the ${data?.jobs} jobs`
    case 'no_jobs_left':
      return 'The input jobs leaves no job to report'
    case 'matchers_cut_short':
      return message.replace("The user's problem matchers", 'The problem matchers of the input problem_matchers')
    case 'wait_ended':
      return `\`wait_seconds\` is ${options.waitSeconds}: ${message}`
    case 'compare_runs':
      return `\`compare_runs\` is ${data?.asked}: ${message}`
    default:
      return message
  }
}

/** Why the step fails, for people. */
export const describeFailReason = (reason: FailReason, failOn: readonly FailOn[]): string => {
  if (reason.kind === 'no_jobs_left') return 'No job is left to report: the input jobs matches none, and fail_on is not never'
  const what =
    reason.kind === 'run'
      ? `the run ended with ${reason.conclusion}`
      : `${reason.jobs} of ${reason.of} jobs ended so (${reason.conclusions.join(', ')})`
  return `fail_on is ${failOn.join(',')}: ${what}`
}
