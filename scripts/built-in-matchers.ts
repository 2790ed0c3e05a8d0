/**
 * Writes src/diagnose/built-in-files.ts, which imports every file of matchers/ so that the bundle holds them, and beside it
 * required-texts.generated.json: for each matcher texts that stand in the lines of any match, so that most need not be tried.
 *
 * `node scripts/built-in-matchers.ts` writes them. `--check` fails when they are not up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requiredTexts } from './built-in-matchers/required-text.ts'

const ROOT = join(import.meta.dirname, '..')

const names = readdirSync(join(ROOT, 'matchers'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()
/** So many of the longest texts tell a matcher's lines from others. */
const TEXTS = 3

interface MatcherFile {
  readonly problemMatcher: readonly { readonly pattern: readonly { readonly regexp: string }[] }[]
}

/** For each matcher of a file what stands in the lines of any match: each of its patterns has to match a line. */
const requiredOf = (name: string): readonly (readonly string[])[] => {
  const file: MatcherFile = JSON.parse(readFileSync(join(ROOT, 'matchers', `${name}.json`), 'utf8'))
  return file.problemMatcher.map(({ pattern }) =>
    [...new Set(pattern.flatMap(({ regexp }) => requiredTexts(regexp)))].sort((a, b) => b.length - a.length).slice(0, TEXTS)
  )
}

const variable = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const imports = `/** Made by scripts/built-in-matchers.ts: every file of matchers/. */
${names.map((name) => `import ${variable(name)} from '../../matchers/${name}.json' with { type: 'json' }`).join('\n')}

/** The content of each file by the tool's name. */
export const BUILT_IN_FILES: Readonly<Record<string, unknown>> = {
${names.map((name) => `  ${name === variable(name) ? name : `'${name}': ${variable(name)}`}`).join(',\n')}
}
`
const texts = `{\n${names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(requiredOf(name))}`).join(',\n')}\n}\n`

const made: readonly (readonly [path: string, content: string])[] = [
  ['src/diagnose/built-in-files.ts', imports],
  ['src/diagnose/required-texts.generated.json', texts]
]
const isCurrent = (path: string, content: string): boolean => existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === content

if (!process.argv.includes('--check')) for (const [path, content] of made) writeFileSync(join(ROOT, path), content)
else {
  for (const [path, content] of made) {
    if (isCurrent(path, content)) console.log(`${path} is current.`)
    else {
      console.error(`${path} does not show what matchers/ holds. Run "npm run matchers" and commit it.`)
      process.exitCode = 1
    }
  }
}
