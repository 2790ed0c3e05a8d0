/** Links of a summary: only http(s), only to places that are known, else the label alone. */
import type { Finding, Report } from '../model/report.ts'
import { codeSpan, linkTarget } from './escape.ts'
import { PATH_LIMIT } from './selection.ts'

const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/
const SHA = /^[0-9a-f]{7,64}$/i
const STEP_LINE = /#step:\d{1,9}:(\d{1,9})$/
const STEP = /#step:\d{1,9}/

/**
 * A Markdown link, null when there is no usable address. At the start of a block `[…]:` would define a reference and vanish, even where
 * the bracket stands in code (CommonMark 4.7): a space parts the two.
 *
 * @param label Markdown that is already guarded
 */
export const linkOrNull = (label: string, url: string | null): string | null => {
  const target = url === null ? null : linkTarget(url)
  return target === null ? null : `[${label.replaceAll(']:', '] :')}](${target})`
}

/** A Markdown link, or the label alone when there is no usable address. */
export const link = (label: string, url: string | null): string => linkOrNull(label, url) ?? label

/** A label with a number: outside of a link GitHub would make `#42` a reference of its own. */
export const numberLink = (label: string, url: string | null): string => linkOrNull(label, url) ?? codeSpan(label)

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
