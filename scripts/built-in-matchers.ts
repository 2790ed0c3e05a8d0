/**
 * Writes src/diagnose/matchers/built-in-files.ts, which imports every file of matchers/ so that the bundle holds them, and beside it
 * required-texts.generated.json: for each pattern what stands in a line that it takes, so that most need not be tried; in
 * rules/head-texts.generated.json the same for the heads of the rules, in their order; in rules/section-texts.generated.json, by a rule's
 * place, for the line above the head without which it is not heard: its section's, else that next to it.
 *
 * `node scripts/built-in-matchers.ts` writes them. `--check` fails when they are not up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../src/diagnose/rules/all.ts'
import { compareByTelling, type OneOf, requiredTexts } from './built-in-matchers/required-texts.ts'

const ROOT = join(import.meta.dirname, '..')

const names = readdirSync(join(ROOT, 'matchers'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()
/** So many of the texts that tell most are enough. */
const TEXTS = 3

interface MatcherFile {
  readonly problemMatcher: readonly { readonly pattern: readonly { readonly regexp: string }[] }[]
}

/** For each matcher of a file and each of its patterns what stands in a line that it takes. */
const requiredOf = (name: string): readonly (readonly (readonly OneOf[])[])[] => {
  const file: MatcherFile = JSON.parse(readFileSync(join(ROOT, 'matchers', `${name}.json`), 'utf8'))
  return file.problemMatcher.map(({ pattern }) => pattern.map(({ regexp }) => requiredTexts(regexp).toSorted(compareByTelling).slice(0, TEXTS)))
}

const exported = (name: string): string => (name.includes('-') ? `'${name}'` : name)

const imports = `/** Made by scripts/built-in-matchers.ts: the content of every file of matchers/ by its name. */
// biome-ignore-all lint/performance/noBarrelFile: these files are data
${names.map((name) => `export { default as ${exported(name)} } from '../../../matchers/${name}.json' with { type: 'json' }`).join('\n')}
`
const texts = `{\n${names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(requiredOf(name))}`).join(',\n')}\n}\n`

/** What tells most of a line that an expression takes. Case must matter: texts are looked for as they are. */
const mostTelling = ({ flags, source }: RegExp): OneOf | null => (flags === '' ? (requiredTexts(source).toSorted(compareByTelling)[0] ?? null) : null)
const heads = RULES.map(({ head }) => mostTelling(head))
// Rules of one tool that follow each other share a line.
const headTexts = `[\n  ${heads.map((choice, at) => `${at === 0 ? '' : RULES[at - 1]?.source === RULES[at]?.source ? ', ' : ',\n  '}${JSON.stringify(choice)}`).join('')}\n]\n`
const sections = RULES.flatMap(({ after, under }, at) => {
  const pattern = after ?? under
  const choice = pattern === undefined ? null : mostTelling(pattern)
  return choice === null ? [] : [`  "${at}": ${JSON.stringify(choice)}`]
})
const sectionTexts = `{\n${sections.join(',\n')}\n}\n`

const made: readonly (readonly [path: string, content: string])[] = [
  ['src/diagnose/matchers/built-in-files.ts', imports],
  ['src/diagnose/matchers/required-texts.generated.json', texts],
  ['src/diagnose/rules/head-texts.generated.json', headTexts],
  ['src/diagnose/rules/section-texts.generated.json', sectionTexts]
]
const isCurrent = (path: string, content: string): boolean => existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === content

if (!process.argv.includes('--check')) for (const [path, content] of made) writeFileSync(join(ROOT, path), content)
else {
  for (const [path, content] of made) {
    if (isCurrent(path, content)) console.log(`${path} is current.`)
    else {
      console.error(`${path} does not show what matchers/ and src/diagnose/rules/ hold. Run "npm run matchers" and commit it.`)
      process.exitCode = 1
    }
  }
}
