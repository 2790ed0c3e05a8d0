/** The page that renders every diagram and writes down what is to be seen; it works from a file, without a server. */
import type { Chart } from './charts.ts'

/** What the browser saw of one diagram. */
export interface Seen {
  /** Null when it was rendered. */
  readonly error: string | null
  readonly bars: number
  /** The narrowest bar in pixels. */
  readonly narrowest: number
  /** Number of heights at which bars stand: rows. */
  readonly rows: number
  readonly titles: readonly string[]
  /** By how many pixels the longest name runs into the bars; negative when there is room. */
  readonly overlap: number
  readonly times: readonly string[]
  /** Elements that a diagram of ours never has: links, scripts, pictures, foreign HTML. */
  readonly strangers: number
}

/** Runs in the browser. `mermaid` is the library's global. */
const renderAll = async (mermaid: BrowserMermaid, page: BrowserDocument, charts: readonly string[]): Promise<readonly Seen[]> => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  const seen: Seen[] = []
  for (const [index, text] of charts.entries()) {
    const box = page.createElement('div')
    page.body.append(box)
    try {
      await mermaid.parse(text)
      const { svg } = await mermaid.render(`chart${index}`, text, box)
      box.innerHTML = svg
      const bars = [...box.querySelectorAll('rect.task')]
      const titles = [...box.querySelectorAll('.sectionTitle')].sort((a, b) => a.getBBox().y - b.getBBox().y)
      const left = bars.reduce((least, bar) => Math.min(least, bar.getBBox().x), Number.POSITIVE_INFINITY)
      seen.push({
        error: null,
        bars: bars.length,
        narrowest: bars.reduce((least, bar) => Math.min(least, bar.getBBox().width), Number.POSITIVE_INFINITY),
        rows: new Set(bars.map((bar) => bar.getBBox().y)).size,
        titles: titles.map((title) => title.textContent),
        overlap: titles.reduce((most, title) => Math.max(most, title.getBBox().x + title.getBBox().width - left), Number.NEGATIVE_INFINITY),
        times: [...box.querySelectorAll('.tick text')].map((tick) => tick.textContent),
        strangers: box.querySelectorAll('a, script, img, image, iframe, foreignObject, [onclick], [onerror], .clickable').length
      })
    } catch (error) {
      seen.push({ error: String(error), bars: 0, narrowest: 0, rows: 0, titles: [], overlap: 0, times: [], strangers: 0 })
    }
    box.remove()
  }
  return seen
}

/** The little of a browser that the page needs; the project is not compiled for browsers. */
interface BrowserElement {
  innerHTML: string
  readonly textContent: string
  readonly getBBox: () => { readonly x: number; readonly y: number; readonly width: number }
  readonly querySelectorAll: (selector: string) => Iterable<BrowserElement> & { readonly length: number }
  readonly append: (child: BrowserElement) => void
  readonly remove: () => void
}
interface BrowserDocument {
  readonly body: BrowserElement
  readonly createElement: (name: string) => BrowserElement
}
interface BrowserMermaid {
  readonly initialize: (options: object) => void
  readonly parse: (text: string) => Promise<unknown>
  readonly render: (id: string, text: string, box: BrowserElement) => Promise<{ readonly svg: string }>
}

const MARK = 'seen:'

/** @param library address of Mermaid's script */
export const renderPage = (charts: readonly Chart[], library: string): string => {
  const texts = JSON.stringify(charts.map(({ text }) => text)).replaceAll('<', '\\u003c')
  return `<!doctype html>
<meta charset="utf-8">
<style>body { width: 1000px; font-family: sans-serif }</style>
<body>
<script src="${library}"></script>
<script>
const renderAll = ${renderAll.toString()}
renderAll(mermaid, document, ${texts}).then((seen) => {
  document.body.textContent = ${JSON.stringify(MARK)} + encodeURIComponent(JSON.stringify(seen)) + ' '
})
</script>
`
}

/** What the page wrote, from the browser's dump of it; null when it did not come to its end. */
export const parseSeen = (dump: string): readonly Seen[] | null => {
  const written = new RegExp(`${MARK}(\\S+) `).exec(dump)?.[1]
  return written === undefined ? null : JSON.parse(decodeURIComponent(written))
}
