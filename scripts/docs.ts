/**
 * Renews the made parts of README.md: the tables from action.yml, the example from docs/example-summary.md.
 *
 * `node scripts/docs.ts` writes README.md. `node scripts/docs.ts --check` fails when it is not up to date.
 * `node scripts/docs.ts --example` takes the summary that the demo wrote as the example first.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderReadme } from './readme-sections.ts'

const ROOT = join(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')
const EXAMPLE = join(ROOT, 'docs', 'example-summary.md')

if (process.argv.includes('--example')) copyFileSync(join(ROOT, 'demo', 'out', 'summary.md'), EXAMPLE)

const current = readFileSync(README, 'utf8')
const example = existsSync(EXAMPLE) ? readFileSync(EXAMPLE, 'utf8') : null
const renewed = renderReadme(current, readFileSync(join(ROOT, 'action.yml'), 'utf8'), example)

if (!process.argv.includes('--check')) writeFileSync(README, renewed)
else if (renewed === current) console.log('README.md is current.')
else {
  console.error('README.md does not show what action.yml and docs/example-summary.md say. Run "npm run docs" and commit README.md.')
  process.exitCode = 1
}
