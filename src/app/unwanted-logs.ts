/** Logs that were not read because a setting wants it so: whatever says that names the setting, in the words of the front end. */
import type { JobLog, Report } from '../model/report.ts'
import { NONE_ASKED_FOR, whyUnread } from './collect/missing-log.ts'

/**
 * The same report: behind the reason of such a log, and behind the notes and messages that tell it, stands the setting.
 *
 * @param names of the limit of logs, and of the wish for none; null where nobody can have that wish
 */
export const nameSettings = (report: Report, names: { readonly limit: string; readonly none: string | null }): Report => {
  const settingOf = ({ state, reason }: JobLog): string | null =>
    state === 'over_limit' ? names.limit : reason === NONE_ASKED_FOR ? names.none : null
  const named = (text: string, setting: string | null | undefined): string => (setting ? `${text} (${setting})` : text)
  // A failure of which nothing else is known says why its log was not read.
  const settings = new Map(report.jobs.map(({ log }) => [whyUnread(log), settingOf(log)]))
  const withName = <T extends { readonly message: string }>(told: T): T => ({ ...told, message: named(told.message, settings.get(told.message)) })
  return {
    ...report,
    notes: report.notes.map((note) =>
      note.kind === 'log_missing' && note.data?.state === 'over_limit' ? { ...note, message: named(note.message, names.limit) } : note
    ),
    jobs: report.jobs.map((job) => {
      const { log } = job
      return { ...job, log: { ...log, reason: log.reason === null ? null : named(log.reason, settingOf(log)) } }
    }),
    failures: report.failures.map(withName),
    groups: report.groups.map(withName)
  }
}
