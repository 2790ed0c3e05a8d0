/** Every sink of a report with its judge: each takes any text as it may come from others and says what the text became, if not text. */
import { findCommands } from '../../../demo/runner/workflow-commands.ts'
import { logFileName } from '../../../src/jobs/file-name.ts'
import type { Report } from '../../../src/model/report.ts'
import { renderAnnotations } from '../../../src/render/annotations.ts'
import { renderDigest } from '../../../src/render/digest.ts'
import { codeSpan, codeSpanInTable, fenced, htmlText, logLine, plainText } from '../../../src/render/escape.ts'
import { renderReportJson } from '../../../src/render/json.ts'
import { renderError } from '../../../src/render/markdown/error.ts'
import { renderGantt } from '../../../src/render/markdown/gantt.ts'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { markdownLink } from '../../../src/render/markdown/write.ts'
import { renderOutputs } from '../../../src/render/outputs.ts'
import { renderStepLog } from '../../../src/render/step-log.ts'
import { renderCriticalPath } from '../../render/support/sections.ts'
import { foreignReport, type Source } from './foreign-report.ts'
import { type Page, readPage } from './github-markdown.ts'

/** A sink: `share` of all random cases go there. */
export interface Sink {
  readonly name: string
  readonly share: number
  /** What went wrong; empty when the text stayed text. */
  readonly judge: (text: string) => readonly string[]
}

const PATHS = { report: '/tmp/r/report.json', summary: '/tmp/r/summary.md', digest: '/tmp/r/digest.md', logsDir: '/tmp/r/logs' }
const REPOSITORY = 'https://github.com/octo-org/octo-repo/'
/** Nobody sees these, or they move the text around them; the joiner and the picture form stand in emoji. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\u{e0000}-\u{e007f}]/u
const LONE_SURROGATE = /\p{Surrogate}/u
const SHELL_SAFE = /^[A-Za-z0-9 _.,:/@+=\-"\\[\]{}]*$/

/** Matchers that common set-up actions leave behind in a job, and that are not anchored against what stands before a position. */
const MATCHERS: readonly RegExp[] = [
  /^(?:\s+\d+>)?([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/,
  /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
  /^(.*):(\d+):(\d+):\s+(?:fatal\s+)?(warning|error):\s+(.*)$/,
  /^(?:\s+\d+>)?([^\s].*)\((\d+|\d+,\d+|\d+,\d+,\d+,\d+)\):\s+(error|warning|info)\s+(\w{1,2}\d+)\s*:\s*(.*)$/,
  /^(.*?):(\d+):(\d*):?\s+(?:fatal )?(error|warning)(.*)$/i,
  /File\s"(.*)",\sline\s(\d+)/
]

const isPlain = (text: string): readonly string[] => [
  ...(UNSEEN.test(text) ? ['a character that nobody sees'] : []),
  ...(LONE_SURROGATE.test(text) ? ['half a character'] : [])
]

/** Lines of our own standard output, as the runner and the matchers of the job read them. */
export const judgeLines = (lines: readonly string[]): readonly string[] => {
  const read = lines.join('\n').split(/\r\n|\n|\r/)
  return [
    ...(read.length === lines.length ? [] : ['a line of its own']),
    ...findCommands(read).map(({ name }) => `the command ${name}`),
    ...read.filter((line) => !line.startsWith('| ')).map((line) => `a line without its bar: ${line}`),
    ...read.flatMap((line) => MATCHERS.filter((matcher) => matcher.test(line)).map((matcher) => `a hit of ${matcher}: ${line}`)),
    ...isPlain(read.join(''))
  ]
}

const TASK = /^ {4}(?:[^:#;%\n]+) :(?:(?:done|active|crit), ){0,2}\d+, \d+$/
const SECTION = /^ {4}section [^:;#%"`\\<>{}[\]|\n]*(?:#\d{1,7};[^:;#%"`\\<>{}[\]|\n]*)*$/
const HEAD = [
  /^%%\{init: \{[^\n]*\}\}%%$/,
  /^gantt$/,
  /^ {4}dateFormat x$/,
  /^ {4}axisFormat %[\w: %-]+$/,
  /^ {4}tickInterval \d+[a-z]+$/,
  /^ {4}todayMarker off$/
]

/** A Mermaid chart whose every line must be one of the few kinds that a chart of ours needs. */
export const judgeChart = (chart: string, sections: number | null): readonly string[] => {
  const lines = chart.split('\n')
  const odd = lines.filter((line) => ![...HEAD, TASK, SECTION].some((shape) => shape.test(line)))
  const found = lines.filter((line) => line.startsWith('    section')).length
  return [
    ...odd.map((line) => `a line of its own in a chart: ${line}`),
    ...(sections === null || found === sections ? [] : [`${found} sections`]),
    ...(chart.length < 50_000 ? [] : ['a chart that is too long']),
    ...isPlain(chart)
  ]
}

/**
 * What a page with foreign text must have in common with one whose text is harmless. Not the number of fences: indented lines of a reason or a note
 * stand in one.
 */
export const judgePage = (page: Page, plain: Page): readonly string[] => [
  ...page.problems,
  ...(page.headings === plain.headings ? [] : [`${page.headings} headings`]),
  ...(page.folds === plain.folds ? [] : [`${page.folds} folds`]),
  ...(page.strong <= plain.strong ? [] : [`${page.strong} words in bold`]),
  ...(JSON.stringify(page.tables) === JSON.stringify(plain.tables) ? [] : [`tables of ${JSON.stringify(page.tables)}`]),
  ...(page.links.length <= plain.links.length ? [] : [`${page.links.length} links`]),
  ...page.links.filter((target) => !target.startsWith(REPOSITORY)).map((target) => `a link to ${target}`),
  ...page.fences.filter(({ info }) => !['text', 'yaml', 'mermaid'].includes(info)).map(({ info }) => `a fence of ${info}`),
  ...page.fences.filter(({ info }) => info === 'mermaid').flatMap(({ text }) => judgeChart(text, null))
]

/** The summary's page for a report with these texts. */
export const summaryOf = (foreign: (source: Source) => string, isRunning: boolean): string =>
  renderSummary(foreignReport(foreign, isRunning), { timeline: true }).full

const judgeSummary = (text: string): readonly string[] => {
  const isRunning = text.length % 4 === 0
  const summary = summaryOf(() => text, isRunning)
  return [...judgePage(readPage(summary), isRunning ? PLAIN_RUNNING : PLAIN_DONE), ...isPlain(summary)]
}
const PLAIN_DONE = readPage(summaryOf((source) => source, false))
const PLAIN_RUNNING = readPage(summaryOf((source) => source, true))

/** A chain needs one attempt's jobs alone, so it is judged by itself. */
const judgeCriticalPath = (text: string): readonly string[] => {
  const one = { jobId: 1, jobName: text, url: `${REPOSITORY}1`, queueMs: 1_000, durationMs: 60_000, share: 0.4, alternatives: 0 }
  const path = { wallMs: 200_000, links: [one, { ...one, jobId: 2, alternatives: 2 }, { ...one, jobId: 3 }] } as const
  const page = readPage(renderCriticalPath(path))
  const isWhole = page.headings === 1 && JSON.stringify(page.tables) === '[[4,4,4,4,4]]' && page.links.length === 3 && page.strong === 0
  return [...page.problems, ...(isWhole ? [] : ['another structure'])]
}

/** Each escape alone, where summaries put it. */
const judgeEscapes = (text: string): readonly string[] => {
  const page = readPage(
    [
      `## ${codeSpan(text)} [run](${REPOSITORY}1)`,
      `- ${plainText(text)}\n- **Log:** ${plainText(text)}\n- ${codeSpan(text)}`,
      plainText(`The log of ${JSON.stringify(text)} is lost (\`${text}\`).`) || 'x',
      fenced([text, 'x', text], 'text'),
      `| a | b |\n| --- | --- |\n| ${codeSpanInTable(text)} | ${markdownLink(codeSpanInTable(text), `${REPOSITORY}${text}`)} |`,
      `<details>\n<summary><code>${htmlText(text)}</code></summary>\n\n${codeSpan(text)}\n\n</details>`
    ].join('\n\n')
  )
  return [
    ...page.problems,
    ...(page.headings === 1 && page.folds === 1 && page.items === 3 && page.fences.length === 1 && page.strong === 1 ? [] : ['another structure']),
    ...(JSON.stringify(page.tables) === '[[2,2,2]]' ? [] : [`tables of ${JSON.stringify(page.tables)}`]),
    ...page.links.filter((target) => !target.startsWith('https://github.com/')).map((target) => `a link to ${target}`),
    ...judgeLines([logLine(text), logLine(`failed: a › b: src/${text}`)])
  ]
}

const judgeError = (text: string): readonly string[] => {
  const page = readPage(renderError(text))
  return [
    ...page.problems,
    ...(page.headings === 1 && page.fences.length <= text.split(/[\r\n]/).length && page.tables.length === 0 ? [] : ['another structure'])
  ]
}

/** The limits of an annotation, and that its text holds nothing unseen. The toolkit's own escapes are tested with the toolkit. */
const judgeAnnotations = (report: Report): readonly string[] =>
  renderAnnotations(report, { limit: 10, ownRun: true, alreadyAnnotated: () => [] }).flatMap(({ title, message, file, line, column }) => [
    ...(title.length > 255 || title.trim() === '' || /[\r\n]/.test(title) ? [`the title ${title}`] : []),
    ...(message.length > 4096 || message.trim() === '' ? ['a message that is cut or ignored'] : []),
    ...[line, column].filter((one) => one !== null && !(Number.isInteger(one) && one > 0 && one < 2 ** 31)).map((one) => `the line ${one}`),
    ...isPlain(`${title}${message}${file ?? ''}`)
  ])

/** @returns problems of the JSON outputs (read back, and safe in a shell line) and of the plain ones */
export const judgeOutputs = (outputs: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(outputs).flatMap(([name, value]) => {
    if (name === 'headline') return /^[A-Za-z0-9.][A-Za-z0-9 _.,:/+=-]{0,199}$/.test(value) ? [] : [`the headline ${value}`]
    if (!/^\[/.test(value)) return /^[A-Za-z0-9_./-]*$/.test(value) ? [] : [`the output ${name}: ${value}`]
    return SHELL_SAFE.test(value) && value.length <= 102_400 && Array.isArray(JSON.parse(value)) ? [] : [`the output ${name}`]
  })

const NAMES_OF_OUTPUTS = Object.keys(
  renderOutputs(
    foreignReport((source) => source),
    PATHS
  )
).join()

const judgeRunner = (text: string): readonly string[] => {
  const report = foreignReport(() => text)
  const outputs = renderOutputs(report, PATHS)
  return [
    ...judgeLines(renderStepLog(report, PATHS)),
    ...judgeAnnotations(report),
    ...judgeOutputs(outputs),
    ...(Object.keys(outputs).join() === NAMES_OF_OUTPUTS ? [] : ['an output of its own'])
  ]
}

const DIGEST = readPage(renderDigest(foreignReport((source) => source)))
const judgeDigest = (text: string): readonly string[] => {
  const digest = renderDigest(foreignReport(() => text))
  const page = readPage(digest)
  const fences = page.fences.map(({ info }) => info)
  return [
    ...page.problems,
    ...(page.headings === DIGEST.headings && page.strong <= DIGEST.strong && page.tables.length + page.folds === 0 ? [] : ['another structure']),
    ...(fences.length <= DIGEST.fences.length && fences.every((info) => info === 'text') ? [] : [`fences of ${fences}`]),
    ...page.links.filter((target) => !target.startsWith(REPOSITORY)).map((target) => `a link to ${target}`),
    ...(digest.length <= 16_000 ? [] : ['a digest that is too long']),
    ...isPlain(digest)
  ]
}

const judgeGantt = (text: string): readonly string[] => {
  const piece = { from: 1_773_000_000_000, to: 1_773_000_060_000, look: 'run', label: '1m' } as const
  const names = [text, text, `${text} (a, b)`, `section ${text}`, text.repeat(20)]
  const charts = renderGantt(names.map((name) => ({ icon: '❌', name, pieces: [{ ...piece, look: 'wait' }, piece] })))
  return charts.flatMap((chart) => judgeChart(chart, names.length))
}

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
const judgeFileName = (text: string): readonly string[] => {
  const name = logFileName(text, 7)
  const isSafe = /^[A-Za-z0-9_][A-Za-z0-9._-]*\.log$/.test(name) && name.length <= 110 && !name.includes('..') && !RESERVED.test(name)
  return [
    ...(isSafe ? [] : [`the file name ${name}`]),
    ...(logFileName(text, 8).toLowerCase() === name.toLowerCase() ? ['one file for two jobs'] : [])
  ]
}

const judgeJson = (text: string): readonly string[] => {
  const json = renderReportJson(foreignReport(() => text))
  const read = JSON.parse(json)
  const kept = [read.run.name, read.run.title, read.failures[0].message, read.failures[0].excerpt[0].text]
  const wellFormed = text.toWellFormed()
  return [
    ...(kept.every((one) => one === wellFormed) ? [] : ['another text in report.json']),
    ...(json.isWellFormed() && json.endsWith('}\n') && read.jobs.length === 7 ? [] : ['another structure of report.json'])
  ]
}

/** Shares sum to 1. */
export const SINKS: readonly Sink[] = [
  { name: 'the summary', share: 0.15, judge: judgeSummary },
  { name: 'the digest', share: 0.1, judge: judgeDigest },
  { name: 'each escape', share: 0.2, judge: judgeEscapes },
  { name: 'the critical path', share: 0.05, judge: judgeCriticalPath },
  { name: 'the step’s log, its annotations and its outputs', share: 0.15, judge: judgeRunner },
  { name: 'a Mermaid chart', share: 0.1, judge: judgeGantt },
  { name: 'report.json', share: 0.1, judge: judgeJson },
  { name: 'the name of a log', share: 0.1, judge: judgeFileName },
  { name: 'the summary of an error', share: 0.05, judge: judgeError }
]
