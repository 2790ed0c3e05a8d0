/** The first lines of a report: how the run ended, which run it is, and how many jobs failed. */
import type { Report } from '../../model/report.ts'
import { isFinished } from '../../timing/durations.ts'
import { commitUrl, numberLink, pullRequestUrl } from '../links.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { countedJobs, failedJobs } from '../selection.ts'
import { type End, showEnd } from '../words.ts'
import { type Block, code, heading, link, paragraph, strong, type Text, type Words } from './document.ts'
import { joined, paragraphs } from './parts.ts'

const TITLE_LIMIT = 80
const SHORT_SHA = 7

/** Plain words: `2 of 12 jobs failed, 1 skipped`. */
export const countsOf = (report: Report): Words => {
  const jobs = countedJobs(report)
  const failed = failedJobs(report).length
  const total = report.counts.total
  if (report.isOfSavedLogs === true) return countsOfSavedLogs(report)
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

/** Logs do not say that a job passed. */
const countsOfSavedLogs = (report: Report): Words => {
  const jobs = countedJobs(report)
  const failed = failedJobs(report).length
  const cancelled = jobs.filter(({ effectiveConclusion }) => effectiveConclusion === 'cancelled').length
  const counts = [
    ...(failed > 0 ? [endedWords(failed, jobs.length, 'failed')] : []),
    ...(cancelled > 0 ? [failed > 0 ? `${cancelled} cancelled` : endedWords(cancelled, jobs.length, 'cancelled')] : [])
  ]
  const silent = jobs.length - failed - cancelled
  if (counts.length === 0) return silent === 0 ? 'no jobs' : `no failure found in ${countOf(silent, 'job')}`
  return [...counts, ...(silent > 0 ? [`no failure found in ${silent === 1 ? 'the other one' : `the other ${silent}`}`] : [])].join(', ')
}

const endedWords = (count: number, total: number, how: 'failed' | 'passed' | 'cancelled'): string => {
  if (count !== total) return `${count} of ${countOf(total, 'job')} ${how}`
  if (total <= 2) return total === 1 ? `1 job ${how}` : `both jobs ${how}`
  return `all ${total} jobs ${how}`
}

/** How the reported jobs ended, as an icon and words that follow the workflow's name: `failed`, `is still running`. */
export const endOf = (report: Report): End => {
  const failed = failedJobs(report).length
  if (report.currentJob !== null && failed === 0) return { icon: '❌', words: ['failed in this very job'] }
  if (report.status === 'in_progress') {
    return failed > 0
      ? { icon: '❌', words: [`is still running, and ${countOf(failed, 'job')} already failed`] }
      : { icon: '⏳', words: ['is still running'] }
  }
  return report.conclusion === null ? { icon: '⚠️', words: ['has no job to report'] } : showEnd(report.conclusion)
}

/** `run #42, attempt 2`; a first attempt is not worth a word. */
export const runNumberOf = (report: Report): Words => {
  const { id, number, attempt } = report.run
  return `run ${number === null ? id : `#${number}`}${attempt !== null && attempt > 1 ? `, attempt ${attempt}` : ''}`
}

/** What passed in the end, and did not before: `flaky: test passed in attempt 2`. */
const flakyWords = ({ attempts: { flaky } }: Report): Text => {
  const [first, ...more] = flaky
  if (first === undefined) return []
  const others = more.length === 0 ? '' : ` and ${countOf(more.length, 'more job')}`
  return [strong('flaky: ', code(first.name), `${others} passed ${more.length === 0 ? `in attempt ${first.passed.attempt}` : 'when run again'}`)]
}

/** `, 2m 10s more than usual`, where earlier runs tell. */
const besideUsual = ({ usual }: Report): Words => {
  const { change = 'unknown', differenceMs = null } = usual?.wall ?? {}
  if (change === 'usual') return ', as usual'
  return change === 'unknown' || differenceMs === null
    ? ''
    : `, ${formatDuration(Math.abs(differenceMs))} ${change === 'slower' ? 'more' : 'less'} than usual`
}

/** What a report without a run is called. */
export const SAVED_LOGS = 'Saved logs'

/** The headline and the line of facts below it. */
export const overviewSection = (report: Report): readonly Block[] => {
  const { run } = report
  const { icon, words } = endOf(report)
  if (report.isOfSavedLogs === true) {
    const { repository } = report
    return [heading(2, `${icon} ${SAVED_LOGS}: ${countsOf(report)}`), ...paragraphs(repository === '' ? [] : ['of ', code(repository)])]
  }
  const counts = `${report.currentJob === null ? '' : 'without this job: '}${countsOf(report)}`
  const commit: Text = run.headSha === null ? [] : ['commit ', link(code(run.headSha.slice(0, SHORT_SHA)), commitUrl(report))]
  const facts: readonly Text[] = [
    run.pullRequest === null ? [] : ['pull request ', numberLink(`#${run.pullRequest}`, pullRequestUrl(report, run.pullRequest))],
    run.branch === null ? [] : ['branch ', code(run.branch)],
    joined([commit, run.title?.trim() ? [code(run.title, TITLE_LIMIT)] : []], ' '),
    run.event === null ? [] : ['event ', code(run.event)],
    run.actor === null ? [] : ['by ', code(run.actor)],
    report.status === 'completed' && report.durations.wallMs > 0 ? [`took ${formatDuration(report.durations.wallMs)}${besideUsual(report)}`] : [],
    failedJobs(report).length > 0 ? [strong(counts)] : [counts],
    flakyWords(report)
  ]
  const name = run.name === null ? 'The workflow' : code(run.name)
  return [heading(2, `${icon} `, name, ' ', ...words, ' · ', numberLink(runNumberOf(report), run.url)), paragraph(...joined(facts, ' · '))]
}
