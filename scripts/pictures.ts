/**
 * Makes the pictures of README.md: screenshots of docs/example-summary.md as GitHub shows it, light and dark, in a real browser. Then looks at
 * README.md itself: where "Use it" begins.
 *
 * `node scripts/pictures.ts`. The browser is the program that the variable CHROMIUM names, else Chromium or Chrome on the PATH.
 * What it needs besides is installed in a temporary folder: a Markdown renderer, GitHub's style, a font with the icons, and a program that
 * makes pictures small.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dumpPage, findBrowser, takeScreenshot } from './browser/chromium.ts'
import { MARGIN, markdownPage, type Theme } from './browser/markdown-page.ts'

const ROOT = join(import.meta.dirname, '..')
const IMAGES = join(ROOT, 'docs', 'images')
const PACKAGES = ['marked@18.2.1', 'github-markdown-css@5.9.0', '@fontsource/noto-color-emoji@5.3.2', 'sharp@0.35.5']

/** What of the report is shown, in pixels of the page, and how many pixels of the picture one of them takes. */
const PICTURE = { width: 1000, height: 700, scale: 1.5 }
const MOST_BYTES = 150_000
const COLOURS = 64
/** GitHub's column for a README in a window of 1,200 x 900 pixels. */
const README_WIDTH = 838
const SCREEN_HEIGHT = 900

/** The little of the installed packages that is used. */
interface Renderer {
  readonly marked: { readonly parse: (markdown: string) => string }
}
interface Pictures {
  readonly default: (path: string) => { readonly png: (how: object) => { readonly toFile: (path: string) => Promise<unknown> } }
}

const POSITION = 'position:'
/** Writes down where the heading begins, when everything is there. */
const MEASURE = `<script>
addEventListener('load', () => {
  const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Use it')
  document.body.textContent = '${POSITION}' + (heading ? heading.getBoundingClientRect().top : 'nowhere') + ' '
})
</script>`

const main = async (browser: string, folder: string): Promise<void> => {
  execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, ...PACKAGES])
  const installed = (path: string): string => pathToFileURL(join(folder, 'node_modules', path)).href
  const { marked }: Renderer = await import(installed('marked/lib/marked.esm.js'))
  const { default: sharp }: Pictures = await import(installed('sharp/dist/index.mjs'))
  const render = (document: string, theme: Theme, width: number): string => {
    const styles = [installed(`github-markdown-css/github-markdown-${theme}.css`), installed('@fontsource/noto-color-emoji/emoji.css')]
    const html = marked.parse(readFileSync(join(ROOT, document), 'utf8'))
    return markdownPage({ html, theme, width, styles, base: pathToFileURL(join(ROOT, '/')).href })
  }

  mkdirSync(IMAGES, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    const page = join(folder, `${theme}.html`)
    const picture = join(IMAGES, `report-${theme}.png`)
    writeFileSync(page, render('docs/example-summary.md', theme, PICTURE.width - 2 * MARGIN))
    const shot = join(folder, `${theme}.png`)
    await takeScreenshot(browser, pathToFileURL(page).href, shot, { profile: join(folder, `profile-${theme}`), ...PICTURE })
    await sharp(shot).png({ palette: true, colours: COLOURS, effort: 10 }).toFile(picture)
    const { size } = statSync(picture)
    console.log(`${picture}: ${size} bytes`)
    if (size > MOST_BYTES) throw new Error(`${picture} has more than ${MOST_BYTES} bytes: make the picture smaller.`)
  }

  const page = join(folder, 'readme.html')
  writeFileSync(page, render('README.md', 'light', README_WIDTH) + MEASURE)
  const dump = await dumpPage(browser, pathToFileURL(page).href, { profile: join(folder, 'profile-readme'), zone: 'UTC' })
  const top = Number(new RegExp(`${POSITION}(\\S+) `).exec(dump)?.[1])
  console.log(`In README.md "Use it" begins at pixel ${Math.round(top)}.`)
  if (!(top < SCREEN_HEIGHT)) throw new Error(`"Use it" must begin above pixel ${SCREEN_HEIGHT}.`)
}

const browser = findBrowser()
if (browser === null) {
  console.error('There is no browser: install Chromium (Debian: apt-get install chromium) or name one in the variable CHROMIUM.')
  process.exitCode = 1
} else {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    await main(browser, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
