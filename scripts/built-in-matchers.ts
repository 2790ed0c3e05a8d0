/**
 * Writes src/diagnose/built-in-files.ts, which imports every file of matchers/ so that the bundle holds them.
 *
 * `node scripts/built-in-matchers.ts` writes it. `--check` fails when it is not up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const TARGET = join(ROOT, 'src', 'diagnose', 'built-in-files.ts')

const names = readdirSync(join(ROOT, 'matchers'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()
const variable = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const text = `/** Made by scripts/built-in-matchers.ts: every file of matchers/. */
${names.map((name) => `import ${variable(name)} from '../../matchers/${name}.json' with { type: 'json' }`).join('\n')}

/** The content of each file by the tool's name. */
export const BUILT_IN_FILES: Readonly<Record<string, unknown>> = {
${names.map((name) => `  ${name === variable(name) ? name : `'${name}': ${variable(name)}`}`).join(',\n')}
}
`

if (!process.argv.includes('--check')) writeFileSync(TARGET, text)
else if (readFileSync(TARGET, 'utf8') === text) console.log('src/diagnose/built-in-files.ts is current.')
else {
  console.error('src/diagnose/built-in-files.ts does not list what matchers/ holds. Run "npm run matchers" and commit it.')
  process.exitCode = 1
}
