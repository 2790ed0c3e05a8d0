/**
 * Renders every Mermaid diagram that summaries may hold in a real browser and checks what is to be seen: the charts of a list of hostile
 * names, of 5, 50 and 500 jobs, of the golden summaries and of the example, light and dark as GitHub shows them. Then it looks at the report's
 * pages.
 *
 * `node scripts/browser-check.ts`. The browser is the program that the variable CHROMIUM names, else Chromium or Chrome on the PATH.
 * Mermaid is fetched with `npm pack` into a temporary folder. With `--keep <folder>` the pages stay there to be looked at, and pictures
 * of the report's pages.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { allCharts, type Chart } from './browser/charts.ts'
import { dumpPage, findBrowser } from './browser/chromium.ts'
import { parseSeen, renderPage, type Seen, THEMES, type Theme } from './browser/page.ts'
import { checkReportPages } from './browser/report-page-check.ts'

/** The oldest Mermaid that the charts are written for, the last of the next major, and the newest. GitHub does not say which it runs. */
const VERSIONS = ['10.9.8', '11.17.2', '12.3.0']
/** A zone whose minutes differ from UTC's: times in the reader's zone can be told from others. */
const ZONE = 'Asia/Kolkata'
const MOST_CHARACTERS = 50_000
/** What WCAG 2 asks of text of this size. */
const LEAST_CONTRAST = 4.5
/** Fonts differ from machine to machine: so many pixels a name may run into the bars. */
const MOST_OVERLAP = 15

const run = promisify(execFile)

/** Fetches one version of Mermaid; gives the path of its script for browsers. */
const fetchMermaid = async (version: string, folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder, `mermaid@${version}`], { cwd: folder })
  await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', folder, 'package/dist/mermaid.min.js'])
  return join(folder, 'package', 'dist', 'mermaid.min.js')
}

const tell = (what: string, problems: readonly string[]): void => {
  console.log(`${what}, ${problems.length === 0 ? 'all as they should be' : `${problems.length} problems`}`)
  for (const problem of problems) console.error(`  ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}

/** What is wrong with one diagram, each as a sentence. */
const findProblems = (chart: Chart, seen: Seen | undefined): readonly string[] => {
  if (seen === undefined) return ['was not rendered']
  if (seen.error !== null) return [seen.error.replaceAll('\n', ' ')]
  const problems: string[] = []
  if (chart.text.length >= MOST_CHARACTERS) problems.push(`has ${chart.text.length} characters`)
  if (seen.bars !== chart.bars) problems.push(`shows ${seen.bars} bars, not ${chart.bars}`)
  if (seen.rows !== chart.titles.length) problems.push(`has ${seen.rows} rows, not ${chart.titles.length}`)
  if (seen.narrowest < 1) problems.push(`has a bar ${seen.narrowest} pixels wide`)
  if (seen.titles.length !== chart.titles.length) problems.push(`shows ${seen.titles.length} names, not ${chart.titles.length}`)
  for (const [index, title] of chart.titles.entries()) {
    // The icon before a name is ours.
    const name = seen.titles[index]?.replace(/^\S+ /, '')
    if (title !== null && name !== title) problems.push(`shows ${JSON.stringify(name)}, not ${JSON.stringify(title)}`)
  }
  if (seen.overlap > MOST_OVERLAP) problems.push(`has a name that runs ${Math.ceil(seen.overlap)} pixels into the bars`)
  const { text, contrast } = seen.faintest
  if (contrast < LEAST_CONTRAST) problems.push(`has the text ${JSON.stringify(text)} with a contrast of only ${contrast.toFixed(2)}`)
  if (seen.strangers > 0) problems.push(`holds ${seen.strangers} elements that do not belong there`)
  if (chart.time !== null && !seen.times.includes(chart.time)) problems.push(`shows the times ${seen.times.join(', ')} without ${chart.time}`)
  return problems
}

const main = async (): Promise<void> => {
  const browser = findBrowser()
  if (browser === null) {
    console.error('There is no browser: install Chromium (Debian: apt-get install chromium) or name one in the variable CHROMIUM.')
    process.exitCode = 1
    return
  }
  const keepAt = process.argv.indexOf('--keep')
  const kept = keepAt < 0 ? undefined : process.argv[keepAt + 1]
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'browser-check-'))
  mkdirSync(folder, { recursive: true })
  try {
    const charts = allCharts()
    const scripts = await Promise.all(VERSIONS.map((version) => fetchMermaid(version, join(folder, version))))
    for (const [index, version] of VERSIONS.entries()) {
      for (const look of Object.keys(THEMES) as readonly Theme[]) {
        const page = join(folder, `${version}-${look}.html`)
        writeFileSync(page, renderPage(charts, pathToFileURL(scripts[index] ?? '').href, look))
        const dump = await dumpPage(browser, pathToFileURL(page).href, { profile: join(folder, `profile-${version}-${look}`), zone: ZONE })
        const seen = parseSeen(dump)
        if (seen === null) throw new Error(`The ${look} page for Mermaid ${version} did not come to its end.`)
        const problems = charts.flatMap((chart, at) => findProblems(chart, seen[at]).map((problem) => `${chart.name} ${problem}`))
        const least = seen.reduce((most, { faintest }) => Math.min(most, faintest.contrast), 21)
        tell(`Mermaid ${version}, ${look}: ${charts.length} diagrams, contrast at least ${least.toFixed(2)}`, problems)
      }
    }
    const pages = await checkReportPages(browser, join(folder, 'pages'), kept !== undefined)
    tell(`${pages.count} pages of reports`, pages.problems)
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

await main()
