import { expect, test } from '@jest/globals'
import { createSetUpTest } from '../../src/timing/set-up-steps.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { aStep } from '../support/jobs.ts'

const isSetUp = (name: string, others: readonly string[] = []): boolean => {
  const job = { steps: [name, ...others].map((one, index) => aStep(index + 1, one, 'success')) }
  return createSetUpTest()(job)(name)
}

test.each([
  ['Set up job'],
  ['Complete job'],
  ['Initialize containers'],
  ['Build octo-org/lint-action@v1'],
  ['Pull alpine:3.20'],
  ['Run actions/checkout@v6'],
  ['Run actions/setup-node@v6'],
  ['Run actions/cache/restore@v4'],
  ['Run gradle/actions/setup-gradle@v4'],
  ['Run pnpm/action-setup@v4'],
  ['Run dtolnay/rust-toolchain@stable'],
  ['Run Swatinem/rust-cache@v2'],
  ['Run docker/login-action@v3'],
  ['Run ./.github/actions/setup-tools'],
  ['Run npm ci'],
  ['npm ci'],
  ['Run cd web && npm ci --no-audit'],
  ['Run yarn'],
  ['Run yarn --immutable'],
  ['Run sudo apt-get -y update && sudo apt-get install -y jq'],
  ['Run python -m pip install -r requirements.txt'],
  ['Run npx playwright install --with-deps'],
  ['Flutter pub get'],
  ['Set up JDK 21'],
  ['Setup Node.js'],
  ['📦 Install dependencies'],
  ['Install test dependencies'],
  ['Check out code'],
  ['Checkout repository'],
  ['Cache'],
  ['Restore registry cache'],
  ['Download Go modules'],
  ['Free up runner disk space']
])('%s is set-up', (name) => {
  expect(isSetUp(name)).toBe(true)
})

test.each([
  [''],
  ['Run tests'],
  ['Run npm test'],
  ['Run npm ci && npm test'],
  ['Run npm cite'],
  ['Run yarn build'],
  ['Run yarn test --ci'],
  ['Run cargo build'],
  ['Run ./install.sh'],
  ['Run ./configure'],
  ['Run cypress-io/github-action@v6'],
  ['Run actions/upload-artifact@v4'],
  ['Build'],
  ['Build image'],
  ['Install and test'],
  ['Checkout & build'],
  ['Installation tests'],
  ['Check outdated packages'],
  ['Cached build'],
  ['Download frontend build'],
  ['Post comment'],
  ['Prepare release']
])('%s is work, or not told for sure', (name) => {
  expect(isSetUp(name)).toBe(false)
})

test.each([
  ['Post Run tests', ['Run tests'], true],
  ['Post octo-org/scan@v1', ['Run octo-org/scan@v1'], true],
  ['Pre Run octo-org/scan@v1', ['Run octo-org/scan@v1'], true],
  ['Post results', ['Run tests'], false]
])('%s beside %j is set-up: %s', (name, others, expected) => {
  expect(isSetUp(name, others)).toBe(expected)
})

test.each([
  ['a'.repeat(1_000_000)],
  [`Run ${'a/'.repeat(500_000)}@`],
  [`Install ${'and '.repeat(250_000)}`],
  [`Restore ${'cache '.repeat(160_000)}`],
  [`Post ${'\n'.repeat(1_000_000)}`]
])('a hostile name costs next to nothing', (name) => {
  expect(cpuMsOf(() => isSetUp(name))).toBeLessThan(500)
})

test('a job of thousands of post steps costs next to nothing', () => {
  const steps = Array.from({ length: 10_000 }, (_, index) => aStep(index + 1, `Post ${index}`, 'success'))
  expect(
    cpuMsOf(() => {
      const isSetUp = createSetUpTest()({ steps })
      for (const { name } of steps) isSetUp(name)
    })
  ).toBeLessThan(250)
})
