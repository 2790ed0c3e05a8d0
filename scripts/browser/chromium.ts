/** Finds a Chromium and lets it run a page, without a driver library. */
import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const TIMEOUT_MS = 60_000
/** How far the page's clock may run before it is dumped, whatever it still waits for. */
const PAGE_TIME_MS = 60_000
const MOST_BYTES = 64 * 1024 * 1024

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser's path, null when there is none. */
export const findBrowser = (): string | null => {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null
}

/** Nothing of the machine's own browser profile is used. */
export const argumentsFor = (profile: string): readonly string[] => [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--user-data-dir=${profile}`
]

/** Lets a page load the files beside it, and come to its end. */
const TO_ITS_END = ['--allow-file-access-from-files', `--virtual-time-budget=${PAGE_TIME_MS}`]

/** What the browser prints when it has come to the end of a page. */
const runBrowser = (browser: string, args: readonly string[], url: string, zone: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { env: { ...process.env, TZ: zone }, timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES }
    execFile(browser, [...args, ...TO_ITS_END, url], options, (error, stdout) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`The browser did not render ${url}.`, { cause: error }))
    })
  })

/**
 * The HTML of a page after its scripts have run.
 *
 * @param profile a new folder
 * @param zone the time zone that the page sees
 */
export const dumpPage = (browser: string, url: string, { profile, zone }: { readonly profile: string; readonly zone: string }): Promise<string> =>
  runBrowser(browser, [...argumentsFor(profile), '--window-size=1040,2000', '--dump-dom'], url, zone)

/** A window of the browser: its size in pixels of the page, and how many pixels of a picture one of them takes. */
export interface View {
  /** A new folder. */
  readonly profile: string
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** Saves what a window of this size shows of a page, as a PNG. */
export const takeScreenshot = async (browser: string, url: string, picture: string, { profile, width, height, scale }: View): Promise<void> => {
  const size = [`--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`, '--hide-scrollbars']
  await runBrowser(browser, [...argumentsFor(profile), ...size, `--screenshot=${picture}`], url, 'UTC')
}
