/** The made-up shop of the recorded run: a tiny project on which real tools are run, with one failing test and one type error. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  /** `node --test` where `currencies/JPY.json` is not found, as on Linux, where `jpy.json` is another file; once for each leg. */
  readonly failingTests: readonly [ToolRun, ToolRun]
  /** `node --test` where it is found, as on macOS and Windows, which ignore the case of file names. */
  readonly passingTests: ToolRun
  readonly types: ToolRun
  readonly lint: ToolRun
}

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "version": "1.4.0", "private": true, "type": "module" }\n',
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

for (const code of ['EUR', 'USD', 'GBP', 'CHF']) {
  describe(\`prices in \${code}\`, () => {
    for (let cents = 1; cents <= 7; cents++) {
      test(\`rounds \${cents}.1 cents down\`, () => {
        assert.equal(roundPrice(cents / 100 + 0.001, code), cents / 100)
      })
    }
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
    const failingTests = [run(folder, tests, 'fails'), run(folder, tests, 'fails')] as const
    write(folder, YEN, '{ "code": "JPY", "decimals": 0 }\n')
    return {
      failingTests,
      passingTests: run(folder, tests, 'passes'),
      types: run(folder, [toolPath('typescript'), '--pretty', 'false'], 'fails'),
      lint: run(folder, [toolPath('@biomejs/biome'), 'lint', 'src', 'test'], 'passes')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const toolPath = (name: keyof typeof TOOLS): string => join(ROOT, 'node_modules', name, TOOLS[name])

const write = (folder: string, name: string, text: string): void => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Runs a program of Node as a workflow step would: no terminal, colours asked for, and the checkout where the runner has it. */
const run = (folder: string, args: readonly string[], expected: 'passes' | 'fails'): ToolRun => {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true', FORCE_COLOR: '1' }
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  if (status === null || (status === 0) !== (expected === 'passes')) {
    throw new Error(`Expected that this ${expected}: node ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
  const text = `${stdout}${stderr}`
    .replaceAll(pathToFileURL(folder).href, `file://${WORKSPACE}`)
    .replaceAll(folder, WORKSPACE)
    .replace(/(\r?\n)+$/, '')
  return { lines: text.split(/\r?\n/), exitCode: status }
}

/** The checkout on a hosted Linux runner: tools print it in stack traces. */
export const WORKSPACE = '/home/runner/work/shop/shop'
