/**
 * Renews the made parts of docs/reference.md (the tables from action.yml), of docs/design.md (the rooms from docs/rooms.json) and of
 * docs/command.md and docs/saved-logs.md (the flags from src/cli/definition.ts), and the version in extension/gh-run-report.
 *
 * `node scripts/docs.ts` writes them. `node scripts/docs.ts --check` fails when one is not up to date.
 * `node scripts/docs.ts --example` takes the summary that the demo wrote as docs/example-summary.md first.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { createCommand, createLogCommand } from '../src/cli/definition.ts'
import { markdownTable, replaceSection } from './made-section.ts'
import { REFERENCE, renderReference } from './reference-tables.ts'
import { renderRooms } from './rooms.ts'

const ROOT = join(import.meta.dirname, '..')
const EXAMPLE = join(ROOT, 'docs', 'example-summary.md')

if (process.argv.includes('--example')) copyFileSync(join(ROOT, 'demo', 'out', 'summary.md'), EXAMPLE)

const DESIGN = 'docs/design.md'
const COMMAND = 'docs/command.md'
const SAVED_LOGS = 'docs/saved-logs.md'
const EXTENSION = 'extension/gh-run-report'
const DEFINITION = 'src/cli/definition.ts'

/** The flags as commander has them, and so as `--help` shows them. */
const flagTable = ({ options }: Pick<ReturnType<typeof createCommand>, 'options'>): string =>
  markdownTable(
    ['Flag', 'Default', 'What it does'],
    options.map(({ flags, defaultValue, description }) => [
      `\`${flags}\``,
      typeof defaultValue === 'string' ? `\`${defaultValue}\`` : '',
      `${description.charAt(0).toUpperCase()}${description.slice(1)}.`
    ])
  )

/** By file: its text with all made parts renewed, and what they are made from. */
const MADE: readonly (readonly [file: string, renew: (text: string) => string, from: string])[] = [
  [REFERENCE, (text) => renderReference(text, readFileSync(join(ROOT, 'action.yml'), 'utf8')), 'action.yml'],
  [DESIGN, (text) => replaceSection(text, 'rooms', renderRooms(), DESIGN), 'docs/rooms.json'],
  [COMMAND, (text) => replaceSection(text, 'flags', flagTable(createCommand()), COMMAND), DEFINITION],
  [SAVED_LOGS, (text) => replaceSection(text, 'flags', flagTable(createLogCommand()), SAVED_LOGS), DEFINITION],
  [EXTENSION, (text) => text.replace(/^package=.*$/m, `package=${manifest.name}@${manifest.version}`), 'package.json']
]

for (const [file, renew, from] of MADE) {
  const path = join(ROOT, file)
  const current = readFileSync(path, 'utf8')
  const renewed = renew(current)
  if (!process.argv.includes('--check')) writeFileSync(path, renewed)
  else if (renewed === current) console.log(`${file} is current.`)
  else {
    console.error(`${file} does not show what ${from} says. Run "npm run docs" and commit it.`)
    process.exitCode = 1
  }
}
