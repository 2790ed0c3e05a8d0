/** The first lines of a summary: how the run ended, which run it is, and how many jobs failed. */
import type { Report } from '../../model/report.ts'
import { codeSpan } from '../escape.ts'
import { commitUrl, link, linkOrNull } from '../links.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { countedJobs, failedJobs } from '../selection.ts'
import { hasEnded, showConclusion } from '../words.ts'

const TITLE_LIMIT = 80
const SHORT_SHA = 7

/** Plain words: `2 of 12 jobs failed, 1 skipped`. Used by the digest too. */
export const renderCounts = (report: Report): string => {
  const jobs = countedJobs(report)
  const failed = failedJobs(report).length
  const total = report.counts.total
  if (total === 0 && jobs.length === 0) return 'no jobs'
  const ended = jobs.filter((job) => hasEnded(job) && !job.allowedToFail)
  const withConclusion = (word: string): number => ended.filter((job) => job.effectiveConclusion === word).length
  const passed = withConclusion('success')
  const cancelled = withConclusion('cancelled')
  const skipped = withConclusion('skipped')
  const allowed = jobs.filter((job) => job.allowedToFail).length
  const unfinished = jobs.filter((job) => !hasEnded(job))
  const running = unfinished.filter((job) => job.status === 'in_progress').length
  const other = ended.length - failed - passed - cancelled - skipped
  const main = failed > 0 ? `${failed} of ${countOf(total, 'job')} failed` : passedWords(passed, total)
  const rest: readonly (readonly [number, string])[] = [
    [cancelled, 'cancelled'],
    [skipped, 'skipped'],
    [allowed, 'allowed to fail'],
    [other, 'with another conclusion'],
    [running, 'still running'],
    [unfinished.length - running, 'waiting']
  ]
  return [main, ...rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)].join(', ')
}

const passedWords = (passed: number, total: number): string => {
  if (passed !== total) return `${passed} of ${countOf(total, 'job')} passed`
  if (total <= 2) return total === 1 ? '1 job passed' : 'both jobs passed'
  return `all ${total} jobs passed`
}

/** How the reported jobs ended, as an icon and words that follow the workflow's name: `failed`, `is still running`. */
export const renderConclusion = (report: Report): { readonly icon: string; readonly words: string } => {
  const failed = failedJobs(report).length
  if (report.currentJob !== null && failed === 0) return { icon: '❌', words: 'failed in this very job' }
  if (report.status === 'in_progress') {
    return failed > 0
      ? { icon: '❌', words: `is still running, and ${countOf(failed, 'job')} already failed` }
      : { icon: '⏳', words: 'is still running' }
  }
  if (report.conclusion === null) return { icon: '⚠️', words: 'has no job to report' }
  const { icon, word } = showConclusion(report.conclusion)
  return { icon, words: CONCLUSION_WORDS.get(report.conclusion) ?? `ended as ${codeSpan(word)}` }
}

const CONCLUSION_WORDS: ReadonlyMap<string, string> = new Map([
  ['success', 'passed'],
  ['failure', 'failed'],
  ['timed_out', 'ran into its time limit'],
  ['startup_failure', 'could not start'],
  ['action_required', 'needs an action'],
  ['cancelled', 'was cancelled'],
  ['skipped', 'was skipped'],
  ['neutral', 'ended neutral'],
  ['stale', 'went stale']
])

/** `run #42, attempt 2`; a first attempt is not worth a word. */
export const renderRunNumber = (report: Report): string => {
  const { id, number, attempt } = report.run
  return `run ${number === null ? id : `#${number}`}${attempt !== null && attempt > 1 ? `, attempt ${attempt}` : ''}`
}

/** The headline and the line of facts below it. */
export const renderHeadline = (report: Report): string => {
  const { run } = report
  const { icon, words } = renderConclusion(report)
  const name = run.name === null ? 'The workflow' : codeSpan(run.name)
  const counts = `${report.currentJob === null ? '' : 'without this job: '}${renderCounts(report)}`
  const facts: string[] = []
  if (run.branch !== null) facts.push(`branch ${codeSpan(run.branch)}`)
  if (run.headSha !== null) facts.push(`commit ${link(codeSpan(run.headSha.slice(0, SHORT_SHA)), commitUrl(report))}${titleOf(run.title)}`)
  else if (run.title !== null && run.title.trim() !== '') facts.push(codeSpan(run.title, TITLE_LIMIT))
  if (run.event !== null) facts.push(`event ${codeSpan(run.event)}`)
  if (report.status === 'completed' && report.durations.wallMs > 0) facts.push(`took ${formatDuration(report.durations.wallMs)}`)
  facts.push(failedJobs(report).length > 0 ? `**${counts}**` : counts)
  const number = renderRunNumber(report)
  // Outside of a link GitHub would make `#42` a reference to an issue.
  return `## ${icon} ${name} ${words} · ${linkOrNull(number, run.url) ?? codeSpan(number)}\n\n${facts.join(' · ')}`
}

const titleOf = (title: string | null): string => (title === null || title.trim() === '' ? '' : ` ${codeSpan(title, TITLE_LIMIT)}`)
