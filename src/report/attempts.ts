/** The part of a summary that shows how jobs ended in each attempt of a run that was run again. */
import type { Report, ReportedJob } from '../model/report.ts'
import { details } from './details.ts'
import { codeSpanInTable } from './escape.ts'
import { link } from './links.ts'
import { stateCell, table } from './table.ts'
import { countOf, showJob } from './words.ts'

const OPEN_ROWS = 10

/** Executions of one logical job: names need not be unique within an attempt, so the ordinal belongs to it. */
const groupExecutions = (jobs: readonly ReportedJob[]): readonly (readonly ReportedJob[])[] => {
  const ordinals = new Map<string, number>()
  const groups = new Map<string, ReportedJob[]>()
  for (const job of [...jobs].sort((a, b) => a.id - b.id)) {
    const place = `${job.attempt ?? '?'} ${job.name}`
    const ordinal = ordinals.get(place) ?? 0
    ordinals.set(place, ordinal + 1)
    const key = `${ordinal} ${job.name}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [job])
    else group.push(job)
  }
  return [...groups.values()]
}

/** A table of jobs by attempts, for the jobs that ran more than once; null when none did. */
export const renderAttempts = (report: Report): string | null => {
  const groups = groupExecutions(report.jobs).filter((group) => group.some((job) => job.superseded))
  if (groups.length === 0) return null
  const attempts = [...new Set(groups.flatMap((group) => group.map((job) => job.attempt)))].sort((a, b) => (a ?? 0) - (b ?? 0))
  const rows = groups.map((group) => [
    codeSpanInTable(group[0]?.name ?? ''),
    ...attempts.map((attempt) => {
      const job = group.findLast((one) => one.attempt === attempt)
      return job === undefined ? '' : link(stateCell(showJob(job)), job.url)
    })
  ])
  const body = table(['Job', ...attempts.map((attempt) => `Attempt ${attempt ?? '?'}`)], rows)
  const title = `${countOf(rows.length, 'job')} ran more than once`
  return `### Attempts\n\n${rows.length > OPEN_ROWS ? details(title, body) : body}`
}
