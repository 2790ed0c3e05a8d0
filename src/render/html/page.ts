/** The whole page: one file that asks for nothing, and in which only our own style and script may act. */
import type { Report } from '../../model/report.ts'
import { renderPlainHeadline } from '../headline.ts'
import type { Block, Heading } from '../view/document.ts'
import { ALL, type Limits, sectionsOf } from '../view/sections.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { escapeHtml, shownText } from './text.ts'
import { plainText, writeBlocks } from './write.ts'

/** SHA-256 of the style and of the script, as a browser computes them; a test compares. */
const STYLE_HASH = 'sha256-ZwjYIA0YWIkKgos6xRyqH67z4vgL9ZFpVj67T/MHne4='
const SCRIPT_HASH = 'sha256-Qj3Q3LJqbegesKecIO5+4mEJWWwRrX4mICwgQNQJtek='

/** Nothing is loaded, nothing is sent, and no style or script but ours takes effect, even if some got into the page. */
const POLICY = ["default-src 'none'", `style-src '${STYLE_HASH}'`, `script-src '${SCRIPT_HASH}'`, "base-uri 'none'", "form-action 'none'"].join('; ')

const isHeading = (block: Block): block is Heading => block.kind === 'heading'

/** The blocks with each heading of level 3 as the beginning of a section. */
const partAtHeadings = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const sections: Block[][] = [[]]
  for (const block of blocks) {
    if (isHeading(block) && block.level === 3) sections.push([])
    sections.at(-1)?.push(block)
  }
  return sections
}

/**
 * @param repository any text
 * @param headline plain text on one line, to be copied
 */
const writePage = (blocks: readonly Block[], repository: string, headline: string): string => {
  const [top = [], ...sections] = partAtHeadings(blocks)
  const title = blocks.find(isHeading)
  // Of saved logs nobody may know the repository.
  const name = repository === '' ? '' : escapeHtml(shownText(repository))
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="description" content="${escapeHtml(headline)}">`,
    `<title>${escapeHtml(title === undefined ? headline : plainText(title.content))}${name === '' ? '' : ` · ${name}`}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<header>\n${name === '' ? '' : `<p>${name}</p>\n`}${writeBlocks(top)}\n</header>`,
    ...sections.map((section) => `<section>\n${writeBlocks(section)}\n</section>`),
    '</main>',
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

/** What a page shows: more than a summary, since it has no limit of GitHub's and its blocks fold. */
const SHOWN: Limits = {
  ...ALL,
  failure: { ...ALL.failure, lineLength: 2000, findings: 50, jobs: 1000, rest: '' },
  jobs: { onlyFailed: false, rows: 1000 },
  timeline: { rows: 500, unfoldedRows: 500 },
  notes: 100
}

/** What to render. */
export interface PageOptions {
  readonly timeline: boolean
}

/** The report as a page: a whole HTML file that works from anywhere, also without a network. */
export const renderPage = (report: Report, { timeline }: PageOptions): string => {
  const blocks = Object.values(sectionsOf(report, { ...SHOWN, ...(timeline ? {} : { timeline: null }) })).flat(2)
  return writePage(blocks, report.repository, renderPlainHeadline(report))
}
