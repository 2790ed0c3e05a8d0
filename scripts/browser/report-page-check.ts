/** Looks at the report's pages in a real browser: on narrow and wide windows, light and dark, on paper, by keyboard, and without scripts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openTab, type Tab } from './devtools.ts'
import { findClipped, findFaint, findUnprintable, findUnstructured, listFocusable, openAll, seeFocus } from './look.ts'
import { allReportPages, type ReportPage } from './report-pages.ts'

const WIDTHS = [400, 1400]
const HEIGHT = 900
const MOST_PIXELS = 5000
const SCHEMES = ['light', 'dark'] as const

const call = <T>(tab: Tab, work: () => T): Promise<T> => tab.evaluate(`(${work.toString()})()`) as Promise<T>

const show = async (tab: Tab, width: number, scheme: (typeof SCHEMES)[number], media = ''): Promise<void> => {
  await tab.send('Emulation.setDeviceMetricsOverride', { width, height: HEIGHT, deviceScaleFactor: 1, mobile: false })
  await tab.send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] })
}

const press = async (tab: Tab, key: string, keyCode: number, text = ''): Promise<void> => {
  const pressed = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: keyCode }
  await tab.send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', text, ...pressed })
  await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
}
const pressTab = (tab: Tab): Promise<void> => press(tab, 'Tab', 9)

/** The page as a picture, as far as anybody looks. */
const keepPicture = async (tab: Tab, path: string): Promise<void> => {
  const { cssContentSize } = await tab.send('Page.getLayoutMetrics')
  const { width, height } = cssContentSize as { readonly width: number; readonly height: number }
  const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_PIXELS), scale: 1 }
  const { data } = await tab.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip })
  writeFileSync(path, Buffer.from(String(data), 'base64'))
}

const open = async (tab: Tab, url: string): Promise<void> => {
  const loaded = tab.next('Page.loadEventFired')
  await tab.send('Page.navigate', { url })
  await loaded
}

/** All that can have the focus gets it, in the order in which it stands, and shows it. */
const tryTabKey = async (tab: Tab): Promise<readonly string[]> => {
  const expected = await call(tab, listFocusable)
  const reached: string[] = []
  for (const _ of expected) {
    await pressTab(tab)
    reached.push(await call(tab, seeFocus))
  }
  const missed = expected.findIndex((name, index) => reached[index] !== name)
  return missed < 0 ? [] : [`the Tab key reaches "${reached[missed]}" instead of "${expected[missed]}"`]
}

/** Blocks fold out, rows of a timeline tell more, jobs are filtered, lines are copied. @returns what does not work */
const tryControls = async (tab: Tab): Promise<readonly string[]> => {
  const problems: string[] = []
  const must = async (sentence: string, expression: string): Promise<void> => {
    if ((await tab.evaluate(expression)) !== true) problems.push(sentence)
  }
  await tab.evaluate(`for (const block of document.querySelectorAll('details')) block.open = false`)
  await tab.evaluate(`document.querySelector('summary').focus()`)
  await press(tab, 'Enter', 13, '\r')
  await must('the Enter key does not open a block', `document.querySelector('details').open`)

  await tab.evaluate(`document.querySelectorAll('details').forEach((block) => { block.open = true })`)
  await tab.evaluate(`document.querySelector('.timeline li').focus()`)
  await press(tab, 'ArrowDown', 40)
  const tip = `document.querySelectorAll('.timeline li')[1].querySelector('.tip')`
  await must('a row of the timeline tells nothing more', `${tip}.checkVisibility() && ${tip}.textContent.includes('UTC')`)
  await must('the tip stands outside', `${tip}.getBoundingClientRect().right <= innerWidth`)

  await tab.evaluate(`document.querySelector('input[type=search]').focus()`)
  await tab.send('Input.insertText', { text: 'test (ubuntu 24)' })
  const names = `[...document.querySelectorAll('.jobs tbody tr')].filter((row) => row.checkVisibility()).map((row) => row.cells[1].textContent).join('; ')`
  await must('jobs are not filtered by text', `${names} === 'test (ubuntu, 24)'`)
  await tab.evaluate(`document.querySelector('input[type=search]').select()`)
  await tab.send('Input.insertText', { text: 'e' })
  await pressTab(tab)
  await press(tab, ' ', 32, ' ')
  await must('jobs are not filtered by failure', `${names} === 'lint; test (ubuntu, 22); test (ubuntu, 24); test (windows, 24); docs'`)

  await tab.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] })
  await tab.evaluate(`document.querySelector('.log button').focus()`)
  await press(tab, 'Enter', 13, '\r')
  const copied = String(await tab.evaluate(`navigator.clipboard.readText()`))
  if (!copied.startsWith('> octo@1.0.0 check\n> tsc --noEmit\n⋯ 12 lines left out\nsrc/server.ts(41,17)')) problems.push(`copied is ${copied}`)
  await tab.evaluate(`document.querySelector('h1 button').focus()`)
  await press(tab, 'Enter', 13, '\r')
  const headline = String(await tab.evaluate(`navigator.clipboard.readText()`))
  if (!/^CI failed: 5 of 7 jobs failed.* https:\/\/github\.com\/\S+$/.test(headline)) problems.push(`the copied headline is ${headline}`)

  await tab.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.isBroken = true' }))`)
  await must('a strange script runs', `window.isBroken === undefined`)
  // The browser says that it refused the script.
  tab.takeEvents('Log.entryAdded')
  return problems
}

/** What the page did that it must not: asked for anything, or complained. */
const misdeeds = (tab: Tab, url: string): readonly string[] => [
  ...tab
    .takeEvents('Network.requestWillBeSent')
    .map(({ request }) => (request as { url: string }).url)
    .filter((asked) => asked !== url)
    .map((asked) => `asks for ${asked}`),
  ...tab.takeEvents('Log.entryAdded').map(({ entry }) => `logs ${(entry as { text: string }).text}`),
  ...tab.takeEvents('Runtime.consoleAPICalled').map(({ args }) => `logs ${JSON.stringify(args)}`),
  ...tab.takeEvents('Runtime.exceptionThrown').map(({ exceptionDetails }) => `throws ${JSON.stringify(exceptionDetails)}`)
]

const lookAt = async (tab: Tab, page: ReportPage, url: string, pictures: string | null): Promise<readonly string[]> => {
  const problems: string[] = []
  const add = (where: string, found: readonly string[]): void => {
    problems.push(...found.slice(0, 10).map((problem) => `${page.name}${where}: ${problem}`))
  }
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const where = ` at ${width} pixels, ${scheme}`
      await show(tab, width, scheme)
      await open(tab, url)
      if (pictures !== null) await keepPicture(tab, join(pictures, `${page.name}-${width}-${scheme}.png`))
      await call(tab, openAll)
      add(where, [...(await call(tab, findClipped)), ...(await call(tab, findFaint)), ...misdeeds(tab, url)])
    }
  }
  add('', await call(tab, findUnstructured))
  if (page.withKeyboard) add(' by keyboard', await tryTabKey(tab))
  if (page.name === 'red') add('', await tryControls(tab))
  if (page.name === 'thousand') {
    await open(tab, url)
    await tab.evaluate(`document.querySelector('a[href="#cause-9"]').click()`)
    add(
      '',
      (await tab.evaluate(`document.querySelector('#cause-9').checkVisibility()`)) === true
        ? []
        : ['a folded cause does not open when it is jumped to']
    )
  }

  await show(tab, WIDTHS[1] ?? 0, 'dark', 'print')
  await open(tab, url)
  if (pictures !== null) await keepPicture(tab, join(pictures, `${page.name}-print.png`))
  add(' on paper', [...(await call(tab, findUnprintable)), ...(await call(tab, findFaint))])

  await tab.send('Emulation.setScriptExecutionDisabled', { value: true })
  await open(tab, url)
  add(' without scripts', Number(await tab.evaluate(`document.querySelectorAll('button, input').length`)) === 0 ? [] : ['has buttons'])
  await tab.send('Emulation.setScriptExecutionDisabled', { value: false })
  add('', misdeeds(tab, url))
  return problems
}

/**
 * Checks every page.
 *
 * @param folder for the pages and the browser's profile
 * @param keepsPictures leaves pictures of each page in the folder
 * @returns how many there are, and what is wrong, as sentences
 */
export const checkReportPages = async (
  browser: string,
  folder: string,
  keepsPictures: boolean
): Promise<{ readonly count: number; readonly problems: readonly string[] }> => {
  const pages = allReportPages()
  mkdirSync(folder, { recursive: true })
  const tab = await openTab(browser, join(folder, 'profile'))
  try {
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tab.send(`${domain}.enable`)
    const problems: string[] = []
    for (const page of pages) {
      const path = join(folder, `${page.name}.html`)
      writeFileSync(path, page.html)
      problems.push(...(await lookAt(tab, page, pathToFileURL(path).href, keepsPictures ? folder : null)))
    }
    return { count: pages.length, problems }
  } finally {
    await tab.close()
  }
}
