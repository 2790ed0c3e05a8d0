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
  /** The text that is the hardest to read: its contrast with what is behind it. */
  readonly faintest: { readonly text: string; readonly contrast: number }
  /** Elements that a diagram of ours never has: links, scripts, pictures, foreign HTML. */
  readonly strangers: number
}

/** How GitHub shows diagrams: Mermaid's theme on the colour of the page. */
export const THEMES = {
  light: { theme: 'default', page: 'rgb(255, 255, 255)' },
  dark: { theme: 'dark', page: 'rgb(13, 17, 23)' }
} as const
export type Theme = keyof typeof THEMES

/**
 * Runs in the browser. Contrast as WCAG 2 defines it, at points along each text, with the bars and stripes that are drawn below it.
 *
 * @param pageColour what is behind the diagram
 */
const findFaintest = (box: BrowserElement, styleOf: (element: BrowserElement) => BrowserStyle, pageColour: string): Seen['faintest'] => {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const parse = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return text.startsWith('rgb') ? [red, green, blue, alpha] : [0, 0, 0, 0]
  }
  const fillOf = (element: BrowserElement): Colour => {
    const { fill, fillOpacity } = styleOf(element)
    const [red, green, blue, alpha] = parse(fill)
    let seen = alpha * Number(fillOpacity)
    for (let one: BrowserElement | null = element; one !== null && one !== box; one = one.parentElement) seen *= Number(styleOf(one).opacity)
    return [red, green, blue, seen]
  }
  const over = (below: Colour, above: Colour): Colour => {
    const mix = (a: number, b: number): number => a + (b - a) * above[3]
    return [mix(below[0], above[0]), mix(below[1], above[1]), mix(below[2], above[2]), 1]
  }
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const shapes: { readonly place: BrowserBox; readonly fill: Colour }[] = []
  let faintest = { text: '', contrast: 21 }
  // In the order in which they are drawn.
  for (const element of box.querySelectorAll('rect, text')) {
    const place = element.getBoundingClientRect()
    if (element.tagName === 'rect') {
      shapes.push({ place, fill: fillOf(element) })
      continue
    }
    const text = element.textContent.replaceAll('\u2800', '').trim()
    if (text === '' || place.width === 0) continue
    const colour = fillOf(element)
    const y = (place.top + place.bottom) / 2
    for (const part of [0.02, 0.25, 0.5, 0.75, 0.98]) {
      const x = place.left + place.width * part
      const behind = shapes
        .filter(({ place: { left, right, top, bottom } }) => left <= x && x <= right && top <= y && y <= bottom)
        .reduce((below, { fill }) => over(below, fill), parse(pageColour))
      const lights = [luminance(behind), luminance(over(behind, colour))]
      const contrast = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
      if (contrast < faintest.contrast) faintest = { text, contrast }
    }
  }
  return faintest
}

/** Runs in the browser. `mermaid` is the library's global. */
const renderAll = async (mermaid: BrowserMermaid, page: BrowserDocument, charts: readonly string[], look: BrowserLook): Promise<readonly Seen[]> => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: look.theme })
  const seen: Seen[] = []
  for (const [index, text] of charts.entries()) {
    const box = page.createElement('div')
    page.body.append(box)
    try {
      await mermaid.parse(text)
      const { svg } = await mermaid.render(`chart${index}`, text, box)
      box.innerHTML = svg
      const tasks = [...box.querySelectorAll('rect.task')]
      // A task without a width only carries words.
      const bars = tasks.filter((task) => task.getBBox().width > 0)
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
        faintest: look.faintestIn(box),
        strangers: box.querySelectorAll('a, script, img, image, iframe, foreignObject, [onclick], [onerror], .clickable').length
      })
    } catch (error) {
      seen.push({
        error: String(error),
        bars: 0,
        narrowest: 0,
        rows: 0,
        titles: [],
        overlap: 0,
        times: [],
        faintest: { text: '', contrast: 0 },
        strangers: 0
      })
    }
    box.remove()
  }
  return seen
}

/** The little of a browser that the page needs; the project is not compiled for browsers. */
interface BrowserElement {
  innerHTML: string
  readonly textContent: string
  readonly tagName: string
  readonly parentElement: BrowserElement | null
  readonly getBoundingClientRect: () => BrowserBox
  readonly getBBox: () => { readonly x: number; readonly y: number; readonly width: number }
  readonly querySelectorAll: (selector: string) => Iterable<BrowserElement> & { readonly length: number }
  readonly append: (child: BrowserElement) => void
  readonly remove: () => void
}
interface BrowserBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}
interface BrowserStyle {
  readonly fill: string
  readonly fillOpacity: string
  readonly opacity: string
}
interface BrowserLook {
  readonly theme: string
  readonly faintestIn: (box: BrowserElement) => Seen['faintest']
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
export const renderPage = (charts: readonly Chart[], library: string, look: Theme): string => {
  const texts = JSON.stringify(charts.map(({ text }) => text)).replaceAll('<', '\\u003c')
  const { theme, page } = THEMES[look]
  return `<!doctype html>
<meta charset="utf-8">
<style>body { width: 1000px; font-family: sans-serif; background: ${page} }</style>
<body>
<script src="${library}"></script>
<script>
const findFaintest = ${findFaintest.toString()}
const renderAll = ${renderAll.toString()}
const faintestIn = (box) => findFaintest(box, getComputedStyle, ${JSON.stringify(page)})
renderAll(mermaid, document, ${texts}, { theme: ${JSON.stringify(theme)}, faintestIn }).then((seen) => {
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
