/**
 * Runs one problem matcher file on a saved log and prints what it finds, to write a matcher by trying.
 * Usage: node scripts/try-matcher.ts MATCHER.json LOG
 */
import { readFileSync } from 'node:fs'
import { createMatcherEngine } from '../src/diagnose/matchers/matcher-engine.ts'
import { parseMatcherFile } from '../src/diagnose/matchers/matcher-text.ts'
import { prepareLines } from '../src/diagnose/prepared.ts'
import { createStepReader, toStepLines } from '../src/log/steps/step-lines.ts'

const [matcherPath, logPath] = process.argv.slice(2)

/** The lines as the built-in matchers see them: without times, colours and tags, and without the prefixes of wrappers. */
const readLines = (path: string): readonly { readonly number: number; readonly unwrapped: string }[] => {
  const reader = createStepReader(1, { head: Number.MAX_SAFE_INTEGER, tail: 0, middle: 0 })
  reader.push(readFileSync(path))
  return prepareLines(toStepLines(reader.end()))
}

const tryMatcher = (matcher: string, log: string): number => {
  const { matchers, problems } = parseMatcherFile(readFileSync(matcher, 'utf8'))
  for (const problem of problems) process.stdout.write(`${matcher}: ${problem}\n`)
  if (problems.length > 0) return 1
  const engine = createMatcherEngine(matchers)
  const lines = readLines(log)
  let found = 0
  for (const { number, unwrapped } of lines) {
    const issue = engine.match(unwrapped, number)
    if (issue === null) continue
    found++
    const place = [issue.file, issue.line, issue.column].filter((part) => part !== null).join(':')
    process.stdout.write(
      `${number}: ${unwrapped}\n    ${issue.owner} ${issue.severity} ${place || '(no position)'} ${issue.code ?? ''} ${issue.message}\n`
    )
  }
  process.stdout.write(`${found} ${found === 1 ? 'finding' : 'findings'} in ${lines.length} lines\n`)
  return found > 0 ? 0 : 1
}

if (matcherPath === undefined || logPath === undefined) {
  process.stdout.write('Usage: node scripts/try-matcher.ts MATCHER.json LOG\n')
  process.exitCode = 1
} else process.exitCode = tryMatcher(matcherPath, logPath)
