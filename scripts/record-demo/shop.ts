/** The made-up shop of the recorded runs: a tiny project on which real tools are run, before and after a change that breaks a test. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '../..')

/** What a tool printed, by line, and how it ended. */
export interface ToolRun {
  readonly lines: readonly string[]
  readonly exitCode: number
}

export interface ShopRuns {
  /** `node --test` before the change. */
  readonly testsBefore: ToolRun
  /** After it, where `currencies/JPY.json` is not found, as on Linux, where `jpy.json` is another file; once for each leg of each attempt. */
  readonly failingTests: readonly [ToolRun, ToolRun, ToolRun, ToolRun]
  /** After it, where the file is found, as on macOS and Windows, which ignore the case of file names. */
  readonly passingTests: ToolRun
  /** Before receipts had a currency. */
  readonly passingTypes: ToolRun
  readonly failingTypes: ToolRun
  /** A test that asks a server which is not up yet, and one which is. */
  readonly failingSmoke: ToolRun
  readonly passingSmoke: ToolRun
  readonly lint: ToolRun
}

const FILES: Readonly<Record<string, string>> = {
  'package.json': `{
  "name": "shop", "version": "1.4.0", "private": true, "type": "module",
  "scripts": { "types": "tsc --version && tsc --pretty false" }
}
`,
  'tsconfig.json': `{
  "compilerOptions": {
    "target": "es2024", "lib": ["es2024"], "module": "nodenext", "types": ["node"],
    "strict": true, "noEmit": true, "allowImportingTsExtensions": true
  },
  "include": ["src"]
}
`,
  'src/currency.ts': `import { existsSync, readFileSync } from 'node:fs'

export interface Currency {
  code: string
  decimals: number
}

/** Currencies are files; one without a file has two decimals. */
export function currencyOf(code: string): Currency {
  const file = new URL(\`../currencies/\${code}.json\`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { code, decimals: 2 }
}
`,
  'src/price.ts': `import { currencyOf } from './currency.ts'

/** Rounds half up, to the smallest coin of the currency. */
export function roundPrice(amount: number, code: string): number {
  const factor = 10 ** currencyOf(code).decimals
  return Math.round(amount * factor) / factor
}

export function formatPrice(amount: number, code: string): string {
  return \`\${roundPrice(amount, code).toFixed(currencyOf(code).decimals)} \${code}\`
}
`,
  'src/server.ts': `import { createServer } from 'node:http'

createServer((_, response) => response.end('open')).listen(4173)
`,
  'src/receipt.ts': `import { formatPrice } from './price.ts'

export interface Order {
  lines: { title: string; quantity: number; price: number }[]
  currency?: string
}

export function receipt(order: Order): string {
  const rows = order.lines.map((line) => {
    return \`\${line.quantity} x \${line.title}: \${formatPrice(line.quantity * line.price, order.currency)}\`
  })
  const total = order.lines.reduce((sum, line) => sum + line.quantity * line.price, 0)
  return [...rows, \`Total: \${formatPrice(total, order.currency ?? 'EUR')}\`].join('\\n')
}
`,
  'test/price.test.ts': `import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatPrice, roundPrice } from '../src/price.ts'

const CURRENCIES = { euro: 'EUR', dollar: 'USD', pound: 'GBP', franc: 'CHF', krona: 'SEK', zloty: 'PLN', rand: 'ZAR', rupee: 'INR', peso: 'MXN', real: 'BRL' }

for (const [name, code] of Object.entries(CURRENCIES)) {
  test(\`a price in \${name} of whole coins stays as it is\`, () => {
    assert.equal(roundPrice(12.34, code), 12.34)
  })
  test(\`a price in \${name} is rounded to the nearest coin\`, () => {
    assert.equal(roundPrice(12.346, code), 12.35)
  })
}

describe('prices in JPY', () => {
  test('whole yen stay as they are', () => {
    assert.equal(roundPrice(1235, 'JPY'), 1235)
  })
  test('yen have no decimals', () => {
    assert.equal(roundPrice(1234.567, 'JPY'), 1235)
  })
})

test('a price is printed with its currency', () => {
  assert.equal(formatPrice(12.5, 'EUR'), '12.50 EUR')
})
`,
  'smoke/shop.test.ts': `import assert from 'node:assert/strict'
import { test } from 'node:test'

test('the shop is open', async () => {
  const answer = await fetch('http://localhost:4173/')
  assert.equal(await answer.text(), 'open')
})
`,
  'test/receipt.test.ts': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { receipt } from '../src/receipt.ts'

test('a receipt ends with the total', () => {
  const order = { currency: 'EUR', lines: [{ title: 'Tea', quantity: 2, price: 3.5 }] }
  assert.equal(receipt(order), '2 x Tea: 7.00 EUR\\nTotal: 7.00 EUR')
})
`
}

const YEN = 'currencies/JPY.json'
const TESTS = 'test/price.test.ts'
const RECEIPT = 'src/receipt.ts'

/** The price tests before the change: without the last group. */
const testsBefore = (text: string): string => text.replace(/describe\('prices in JPY'[\s\S]*?\n}\)\n\n/, '')

/** The receipt before an order could be without a currency. */
const receiptBefore = (text: string): string => text.replace('currency?:', 'currency:').replace(" ?? 'EUR'", '')

/** The tools of this checkout that the recording needs, by package. */
const TOOLS = { typescript: 'bin/tsc', '@biomejs/biome': 'bin/biome' } as const

/**
 * Writes the project to a temporary folder, runs its tools there, and removes it.
 *
 * @throws Error that names a tool that is not installed, or a tool that did not end as the recording needs it
 */
export const runShop = (): ShopRuns => {
  const missing = Object.keys(TOOLS).filter((name) => !existsSync(join(ROOT, 'node_modules', name)))
  if (missing.length > 0) throw new Error(`Not installed: ${missing.join(', ')}. Run npm ci first.`)
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'shop-'))
  try {
    for (const [name, text] of Object.entries(FILES)) write(folder, name, text)
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const tests = ['--test', '--test-reporter=spec', '--test-concurrency=1', 'test/*.test.ts']
    rewrite(folder, TESTS, testsBefore)
    rewrite(folder, RECEIPT, receiptBefore)
    const before = { testsBefore: run(folder, tests, 'passes'), passingTypes: run(folder, ['run', 'types'], 'passes', 'npm') }
    for (const name of [TESTS, RECEIPT]) rewrite(folder, name, (text) => FILES[name] ?? text)
    const fails = (): ToolRun => run(folder, tests, 'fails')
    const failingTests = [fails(), fails(), fails(), fails()] as const
    write(folder, YEN, '{ "code": "JPY", "decimals": 0 }\n')
    return {
      ...before,
      failingTests,
      passingTests: run(folder, tests, 'passes'),
      failingTypes: run(folder, ['run', 'types'], 'fails', 'npm'),
      failingSmoke: run(folder, SMOKE, 'fails'),
      passingSmoke: withServer(folder, () => run(folder, SMOKE, 'passes')),
      lint: run(folder, [toolPath('@biomejs/biome'), 'lint', 'src', 'test'], 'passes')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const SMOKE = ['--test', '--test-reporter=spec', 'smoke/shop.test.ts']

/** Runs something while the shop's server is up. */
const withServer = <T>(folder: string, use: () => T): T => {
  const server = spawn(process.execPath, ['src/server.ts'], { cwd: folder, stdio: 'ignore' })
  try {
    // Asks until the server answers, for as long as a slow machine needs.
    const wait = 'for (;;) try { await fetch("http://localhost:4173/"); break } catch {}'
    spawnSync(process.execPath, ['--input-type=module', '--eval', wait], { timeout: 30_000 })
    return use()
  } finally {
    server.kill()
  }
}

const toolPath = (name: keyof typeof TOOLS): string => join(ROOT, 'node_modules', name, TOOLS[name])

const rewrite = (folder: string, name: string, change: (text: string) => string): void =>
  write(folder, name, change(readFileSync(join(folder, name), 'utf8')))

const write = (folder: string, name: string, text: string): void => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Runs a program, of Node unless another is named, as a workflow step would: no terminal, colours asked for, and the checkout where the runner has it. */
const run = (folder: string, args: readonly string[], expected: 'passes' | 'fails', program = process.execPath): ToolRun => {
  const npm = { npm_config_userconfig: join(folder, '.npmrc'), npm_config_update_notifier: 'false' }
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true', FORCE_COLOR: '1', ...npm }
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' })
  if (status === null || (status === 0) !== (expected === 'passes')) {
    throw new Error(`Expected that this ${expected}: ${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
  const text = `${stdout}${stderr}`
    .replaceAll(pathToFileURL(folder).href, `file://${WORKSPACE}`)
    .replaceAll(folder, WORKSPACE)
    .replace(/(\r?\n)+$/, '')
  return { lines: text.split(/\r?\n/), exitCode: status }
}

/** The checkout on a hosted Linux runner: tools print it in stack traces. */
export const WORKSPACE = '/home/runner/work/shop/shop'
