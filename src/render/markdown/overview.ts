/** The first lines of a summary: how the run ended, which run it is, and how many jobs failed. */
import type { Report } from '../../model/report.ts'
import { isFinished } from '../../timing/durations.ts'
import { codeSpan } from '../escape.ts'
import { commitUrl, link, numberLink, pullRequestUrl } from '../links.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { countedJobs, failedJobs } from '../selection.ts'
import { type Shown, showEnd } from '../words.ts'

const TITLE_LIMIT = 80
const SHORT_SHA = 7

/** Plain words: `2 of 12 jobs failed, 1 skipped`. */
export const renderCounts = (report: Report): string => {
  const jobs = countedJobs(report)
  const failed = failedJobs(report).length
  const total = report.counts.total
  if (total === 0 && jobs.length === 0) return 'no jobs'
  const ended = jobs.filter((job) => isFinished(job) && !job.allowedToFail)
  const withConclusion = (word: string): number => ended.filter((job) => job.effectiveConclusion === word).length
  const passed = withConclusion('success')
  const cancelled = withConclusion('cancelled')
  const skipped = withConclusion('skipped')
  const unfinished = jobs.filter((job) => !isFinished(job))
  const running = unfinished.filter((job) => job.status === 'in_progress').length
  const rest: readonly (readonly [number, string])[] = [
    [cancelled, 'cancelled'],
    [skipped, 'skipped'],
    [jobs.filter((job) => job.allowedToFail).length, 'allowed to fail'],
    [ended.length - failed - passed - cancelled - skipped, 'with another conclusion'],
    [running, 'still running'],
    [unfinished.length - running, 'waiting']
  ]
  const main = failed > 0 ? endedWords(failed, total, 'failed') : endedWords(passed, total, 'passed')
  return [main, ...rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)].join(', ')
}

const endedWords = (count: number, total: number, how: 'failed' | 'passed'): string => {
  if (count !== total) return `${count} of ${countOf(total, 'job')} ${how}`
  if (total <= 2) return total === 1 ? `1 job ${how}` : `both jobs ${how}`
  return `all ${total} jobs ${how}`
}

/** How the reported jobs ended, as an icon and words that follow the workflow's name: `failed`, `is still running`. */
export const renderConclusion = (report: Report): Shown => {
  const failed = failedJobs(report).length
  if (report.currentJob !== null && failed === 0) return { icon: '❌', word: 'failed in this very job' }
  if (report.status === 'in_progress') {
    return failed > 0
      ? { icon: '❌', word: `is still running, and ${countOf(failed, 'job')} already failed` }
      : { icon: '⏳', word: 'is still running' }
  }
  return report.conclusion === null ? { icon: '⚠️', word: 'has no job to report' } : showEnd(report.conclusion)
}

/** `run #42, attempt 2`; a first attempt is not worth a word. */
export const renderRunNumber = (report: Report): string => {
  const { id, number, attempt } = report.run
  return `run ${number === null ? id : `#${number}`}${attempt !== null && attempt > 1 ? `, attempt ${attempt}` : ''}`
}

/** Where all passed in the end, what did not before: `**flaky: `test` passed in attempt 2**`. */
const flakyWords = ({ conclusion, attempts: { flaky } }: Report): string => {
  const [first, ...more] = flaky
  if (conclusion !== 'success' || first === undefined) return ''
  const others = more.length === 0 ? '' : ` and ${countOf(more.length, 'more job')}`
  return `**flaky: ${codeSpan(first.name)}${others} passed ${more.length === 0 ? `in attempt ${first.passed.attempt}` : 'when run again'}**`
}

/** The headline and the line of facts below it. */
export const renderHeadline = (report: Report): string => {
  const { run } = report
  const { icon, word } = renderConclusion(report)
  const name = run.name === null ? 'The workflow' : codeSpan(run.name)
  const counts = `${report.currentJob === null ? '' : 'without this job: '}${renderCounts(report)}`
  const title = run.title?.trim() ? codeSpan(run.title, TITLE_LIMIT) : ''
  const commit = run.headSha === null ? '' : `commit ${link(codeSpan(run.headSha.slice(0, SHORT_SHA)), commitUrl(report))}`
  const pullRequest = run.pullRequest === null ? '' : `pull request ${numberLink(`#${run.pullRequest}`, pullRequestUrl(report, run.pullRequest))}`
  const facts = [
    pullRequest,
    run.branch === null ? '' : `branch ${codeSpan(run.branch)}`,
    [commit, title].filter((part) => part !== '').join(' '),
    run.event === null ? '' : `event ${codeSpan(run.event)}`,
    run.actor === null ? '' : `by ${codeSpan(run.actor)}`,
    report.status === 'completed' && report.durations.wallMs > 0 ? `took ${formatDuration(report.durations.wallMs)}` : '',
    failedJobs(report).length > 0 ? `**${counts}**` : counts,
    flakyWords(report)
  ].filter((fact) => fact !== '')
  return `## ${icon} ${name} ${word} · ${numberLink(renderRunNumber(report), run.url)}\n\n${facts.join(' · ')}`
}
