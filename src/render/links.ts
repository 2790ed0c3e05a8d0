/** Links of a report: only http(s), only to places that are known. */
import type { Finding, Report } from '../model/report.ts'
import { linkTarget } from './escape.ts'
import { PATH_LIMIT } from './selection.ts'
import { type Code, code, type Inline, type Link, link, type Text, type Words } from './view/document.ts'

const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/
const SHA = /^[0-9a-f]{7,64}$/i
const STEP_LINE = /#step:\d{1,9}:(\d{1,9})$/
const STEP = /#step:\d{1,9}/

/** A link, null when there is no address that may be followed. */
export const linkOrNull = (content: Inline | Text, url: string | null): Link | null =>
  url === null || linkTarget(url) === null ? null : link(content, url)

/** Words with a number: outside of a link GitHub would make `#42` a reference of its own. */
export const numberLink = (words: Words, url: string | null): Link | Code => linkOrNull(words, url) ?? code(words)

/** The repository on the server that the run's own address names; null when one of them is unusable. */
const repositoryPage = ({ repository, run }: Report): string | null => {
  const server = URL.parse(run.url.toWellFormed())
  const isWeb = server?.protocol === 'https:' || server?.protocol === 'http:'
  return server === null || !isWeb || !REPOSITORY.test(repository) ? null : `${server.origin}/${repository}`
}

/** A page of the run's commit; null when that is unusable. */
const commitPage = (report: Report, kind: 'commit' | 'blob'): string | null => {
  const page = repositoryPage(report)
  const sha = report.run.headSha
  return page === null || sha === null || !SHA.test(sha) ? null : `${page}/${kind}/${sha}`
}

/** The page of a pull request of the repository. */
export const pullRequestUrl = (report: Report, number: number): string | null => {
  const page = repositoryPage(report)
  return page === null ? null : `${page}/pull/${number}`
}

/** The page of the run's commit, null when it is not known. */
export const commitUrl = (report: Report): string | null => commitPage(report, 'commit')

/** A file of the repository at the run's commit; null unless the path is relative and stays inside the repository. */
const fileUrl = (report: Report, file: string, line: number | null): string | null => {
  const base = commitPage(report, 'blob')
  if (base === null || file.length > PATH_LIMIT) return null
  const parts = file.toWellFormed().replace(/^\.\//, '').split('/')
  // A drive letter, a backslash or a control character means that this is not a path of the repository.
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\u0000-\u001F\u007F]/.test(part))) return null
  return `${base}/${parts.map(encodeURIComponent).join('/')}${line === null || line < 1 ? '' : `#L${line}`}`
}

/** The place of a finding at the run's commit; null where it is not sure. */
export const findingUrl = (report: Report, { file, line, isUnsure }: Finding): string | null =>
  file === null || isUnsure === true ? null : fileUrl(report, file, line)

/** What a failure's address points at: `step log, line 12`, `step log`, or null for a whole job or run. */
export const stepLinkLabel = (url: string): string | null => {
  const line = Number(STEP_LINE.exec(url)?.[1] ?? 0)
  // Line 1 is the step's header: an address that ends so only opens the step.
  if (line > 1) return `step log, line ${line}`
  return STEP.test(url) ? 'step log' : null
}
