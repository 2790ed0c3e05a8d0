/** What is to be seen of a report's page, as functions that run in the browser: each gives what is wrong, as sentences. */

/** The little of a browser that these functions need; the project is not compiled for browsers. */
interface Box {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly height: number
}
interface Style {
  readonly color: string
  readonly fill: string
  readonly backgroundColor: string
  readonly overflowX: string
  readonly outlineStyle: string
  readonly content: string
}
interface Element {
  readonly tagName: string
  readonly textContent: string
  readonly className: string
  readonly parentElement: Element | null
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string }>
  readonly scrollWidth: number
  readonly clientWidth: number
  readonly getBoundingClientRect: () => Box
  readonly closest: (selector: string) => Element | null
  readonly checkVisibility: () => boolean
  readonly querySelector: (selector: string) => Element | null
  readonly querySelectorAll: (selector: string) => Iterable<Element>
  open: boolean
}
declare const document: Element & { readonly documentElement: Element; readonly body: Element; readonly activeElement: Element }
declare const innerWidth: number
declare const getComputedStyle: (element: Element, pseudo?: string) => Style

/** Opens everything that is folded away. */
export const openAll = (): void => {
  for (const details of document.querySelectorAll('details')) details.open = true
}

/** Nothing stands outside of the window or of the box that holds it, but in boxes that can be moved. */
export const findClipped = (): readonly string[] => {
  const nameOf = ({ tagName, textContent }: Element): string => `${tagName.toLowerCase()} "${textContent.trim().slice(0, 40)}"`
  const problems: string[] = []
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) problems.push(`the page is ${scrollWidth} pixels wide`)
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect()
    if (box.width === 0 || element.closest('.scroll') !== null) continue
    // Half of a line around a bar may stand out.
    if (box.right > innerWidth + 1 || box.left < -1) problems.push(`${nameOf(element)} ends at ${Math.round(box.right)}`)
    const { overflowX } = getComputedStyle(element)
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) problems.push(`${nameOf(element)} is cut`)
  }
  return problems
}

/** Every text has a contrast of 4.5 to what is behind it, every bar of 3. */
export const findFaint = (): readonly string[] => {
  const rgb = (color: string): readonly number[] | null => {
    const [, r, g, b, a = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color) ?? []
    return a === '1' && r !== undefined ? [Number(r), Number(g), Number(b)] : null
  }
  const backOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? backOf(element.parentElement) : backgroundColor
  }
  const luminance = (parts: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const problems = new Set<string>()
  const judge = (what: string, color: string, element: Element, least: number): void => {
    const [front, back] = [rgb(color), rgb(backOf(element))]
    if (front === null || back === null) {
      problems.add(`${what} is ${color} on ${backOf(element)}`)
      return
    }
    const [one, other] = [luminance(front) + 0.05, luminance(back) + 0.05]
    const contrast = Math.max(one, other) / Math.min(one, other)
    if (contrast < least) problems.add(`${what} has a contrast of ${contrast.toFixed(2)}: ${color} on ${backOf(element)}`)
  }
  for (const element of document.body.querySelectorAll(':not(script)')) {
    const style = getComputedStyle(element)
    const name = `${element.tagName.toLowerCase()}.${String(element.className)}`
    if (element.tagName === 'rect') judge(name, style.fill, element, 3)
    if ([...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent.trim() !== ''))
      judge(name, element.tagName === 'text' ? style.fill : style.color, element, 4.5)
    for (const pseudo of ['::before', '::after', '::placeholder']) {
      if (pseudo === '::placeholder' ? element.tagName !== 'INPUT' : ['none', 'normal'].includes(getComputedStyle(element, pseudo).content)) continue
      judge(`${name}${pseudo}`, getComputedStyle(element, pseudo).color, element, 4.5)
    }
  }
  return [...problems]
}

/** One heading of the first level, none of a level that is left out, a language, a title. */
export const findUnstructured = (): readonly string[] => {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)))
  return [
    ...(levels.filter((level) => level === 1).length === 1 && levels[0] === 1 ? [] : [`its headings are ${levels.join()}`]),
    ...levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).map((level) => `a heading of level ${level} follows one of a lower one`),
    ...[...document.querySelectorAll('th:not([scope]), button:not([type])')].map(({ tagName }) => `${tagName} says too little`)
  ]
}

/** What the Tab key must reach, in the order in which it stands. */
export const listFocusable = (): readonly string[] =>
  [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility())
    .map(({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 60)}`)

/** What has the focus, and whether that is to be seen. */
export const seeFocus = (): string => {
  const { activeElement } = document
  const seen = getComputedStyle(activeElement).outlineStyle === 'none' ? ' without an outline' : ''
  return `${activeElement.tagName} ${activeElement.textContent.trim().slice(0, 60)}${seen}`
}

/** On paper everything is open and nothing is to be pressed. */
export const findUnprintable = (): readonly string[] => [
  ...[...document.querySelectorAll('details > div > :not(form)')]
    .filter((element) => element.getBoundingClientRect().height === 0)
    .map(({ tagName, textContent }) => `${tagName} "${textContent.slice(0, 40)}" is not printed`),
  ...[...document.querySelectorAll('button, input')].filter((element) => element.checkVisibility()).map(({ tagName }) => `${tagName} is printed`)
]
