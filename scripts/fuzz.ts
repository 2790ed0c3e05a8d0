/**
 * Feeds random text to every escape, and random logs to the log reader, the step cutter, the matchers, the rules and the paths, for a time;
 * and lines of a megabyte, whose cost is CPU time, to the expressions of the matchers and rules and to the escapes.
 * Prints its seed; ends with 1 and the text at the first failure. Usage: node scripts/fuzz.ts [--seconds 60] [--seed N]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { anyText } from '../__tests__/hostile/support/attacks.ts'
import { SINKS } from '../__tests__/hostile/support/sinks.ts'
import { parseGolden } from '../__tests__/matchers/support/golden-file.ts'
import { hostileLines, matchMs } from '../__tests__/matchers/support/hostile-lines.ts'
import { aStep } from '../__tests__/render/support/build.ts'
import { finished } from '../__tests__/support/cpu.ts'
import { cpuMsOf } from '../__tests__/support/cpu-time.ts'
import { createBlockSearch } from '../src/diagnose/blocks.ts'
import { builtInMatchers } from '../src/diagnose/matchers/built-in.ts'
import { createBuiltInSearch } from '../src/diagnose/matchers/built-in-search.ts'
import { parseMatcherFile } from '../src/diagnose/matchers/matcher-text.ts'
import { createUserSearch } from '../src/diagnose/matchers/user-search.ts'
import { createPathMapper, shortenPaths } from '../src/diagnose/paths.ts'
import { prepareLines } from '../src/diagnose/prepared.ts'
import { RULES } from '../src/diagnose/rules/all.ts'
import { indexTexts } from '../src/diagnose/text-index.ts'
import { cutLastError, cutStep } from '../src/log/steps/cut.ts'
import { createLogIndexer } from '../src/log/steps/log-index.ts'
import { budgetFor, createStepReader, toStepLines } from '../src/log/steps/step-lines.ts'
import { codeSpan, logLine, mermaidText, plainText } from '../src/render/escape.ts'

/** What came of one round. */
interface Checked {
  readonly failed: boolean
  readonly numRuns: number
  readonly counterexample: unknown
  readonly errorInstance: unknown
}

const summarise = <T>({ failed, numRuns, counterexample, errorInstance }: fc.RunDetails<T>): Checked => ({
  failed,
  numRuns,
  counterexample,
  errorInstance
})

/** A thing to fuzz. */
interface Target {
  readonly name: string
  readonly check: (rounds: { readonly numRuns: number; readonly seed: number }) => Checked
}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

const TIMES = ['2026-01-31T09:05:01.1234567Z ', '2026-01-31T09:05:02.0000000Z ', '2026-01-31T09:05:59Z ', '2026-99-31T09:05:01.1Z ', '', '\uFEFF']
const STARTS = [
  '##[group]Run ',
  '##[endgroup]',
  '##[error]',
  'Post job cleanup.',
  '##[start-action ',
  'Complete job name: ',
  '##[error]Process completed with exit code 1.'
]
const TOOLS = [
  'src/a.c:3:7: error: x',
  'a.ts(3,7): error TS1: x',
  '  File "a.py", line 3, in f',
  'Error: x',
  'panic: x',
  '    at f (/a/b.js:1:2)',
  'FAIL a',
  '/home/runner/work/r/r/a.ts'
]
const anyLine = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...TIMES),
      fc.constantFrom('', '', ...STARTS),
      fc.oneof(anyText(), fc.constantFrom(...TOOLS)),
      fc.constantFrom('\n', '\r\n', '\n\n')
    )
    .map((parts) => parts.join(''))

const steps = [
  aStep(1, 'Set up job', 'success', 0, 1),
  aStep(2, 'Run x', 'success', 1, 2),
  aStep(3, 'Run y', 'failure', 2, 3),
  aStep(4, 'Post x', 'success', 3, 4)
]

/** Reads a log in pieces of any size, as it would come, and all that is made of it. */
const readAny = (lines: readonly string[], piece: number): void => {
  const log = Buffer.from(lines.join(''))
  const indexer = createLogIndexer()
  const reader = createStepReader(1, budgetFor(0))
  for (let at = 0; at < log.length; at += piece) {
    indexer.push(log.subarray(at, at + piece))
    reader.push(log.subarray(at, at + piece))
  }
  const index = indexer.end()
  const read = toStepLines(reader.end())
  const feeds = log.filter((byte) => byte === 10).length
  const count = feeds + (log.length === 0 || log.at(-1) === 10 ? 0 : 1)
  must(index.bytes === log.length && index.lines === count && read.length === count, `lines: ${index.lines}, ${read.length}, not ${count}`)
  const wanted = steps[2] ?? aStep(3, 'Run y', 'failure', 2, 3)
  for (const cut of [cutStep(index, steps, wanted, []), cutLastError(index)]) {
    if (cut === null) continue
    must(
      cut.firstLine >= 1 && cut.firstLine <= cut.lastLine && cut.lastLine <= index.lines,
      `lines ${cut.firstLine} to ${cut.lastLine} of ${index.lines}`
    )
    must(cut.from >= 0 && cut.from <= cut.to && cut.to <= index.bytes, `bytes ${cut.from} to ${cut.to} of ${index.bytes}`)
  }
  const prepared = prepareLines(read)
  const texts = indexTexts(prepared.map(({ untagged }) => untagged))
  const toPath = createPathMapper('o/r')
  const builtIn = builtInMatchers()
  const users = builtIn.slice(0, 10).flatMap((tool) => tool.flatMap((one) => one.read()))
  const searches = [createBuiltInSearch(prepared, texts, builtIn), createUserSearch(read, users, { usedMs: new Map(), cpuTime: () => 0 })]
  for (const { issue, logLine } of searches.flatMap((search) => finished(search).hits))
    must((issue.line === null || issue.line >= 0) && logLine >= 1 && logLine <= count, 'a finding of no line')
  for (const { head, end } of finished(createBlockSearch(prepared, texts, () => true)).blocks)
    must(head >= 0 && head <= end && end < prepared.length, `a block from ${head} to ${end}`)
  for (const { text } of read) must(shortenPaths(text, toPath).length <= text.length, 'a path became longer')
}

const MATCHERS = join(import.meta.dirname, '..', 'matchers')
const GOLDENS = join(import.meta.dirname, '..', '__tests__', 'matchers')
const LINE_BYTES = 1_000_000
/** About ten times what is seen for any expression and any line. */
const LINE_MS = 1_000

/** Every expression of the built-in matchers and the rules, with lines of its own tool. */
const expressions = (): readonly { readonly of: string; readonly regexp: RegExp; readonly own: readonly string[] }[] => [
  ...readdirSync(MATCHERS)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const tool = file.slice(0, -'.json'.length)
      const own = parseGolden(readFileSync(join(GOLDENS, `${tool}.txt`), 'utf8')).taken.flatMap(({ lines }) => lines)
      return parseMatcherFile(readFileSync(join(MATCHERS, file), 'utf8')).matchers.flatMap(({ owner, patterns }) =>
        patterns.map(({ regexp }) => ({ of: owner, regexp, own }))
      )
    }),
  ...RULES.map(({ source, head }) => ({ of: source, regexp: head, own: [] }))
]

/** One expression and each of its hostile lines. Without shrinking, since what was found is shown as it is. */
const longLines = (): Target => {
  const property = fc.property(fc.noShrink(fc.constantFrom(...expressions())), ({ of, regexp, own }) => {
    for (const { name, line } of hostileLines(own, regexp, LINE_BYTES)) {
      const ms = matchMs(regexp, line)
      must(ms < LINE_MS, `${of}: ${regexp.source} takes ${Math.round(ms)} ms for ${name}`)
    }
  })
  return { name: 'lines of 1 MB', check: ({ numRuns, seed }) => summarise(fc.check(property, { numRuns: Math.ceil(numRuns / 20), seed })) }
}

/** About ten times what is seen for any escape of ten megabytes. */
const NAME_MS = 15_000
const longNames = (): Target => {
  const property = fc.property(fc.noShrink(anyText().filter((text) => text !== '')), (piece) => {
    const name = piece.repeat(Math.ceil(10_000_000 / piece.length))
    for (const guard of [codeSpan, plainText, logLine, mermaidText]) {
      const ms = cpuMsOf(() => must(guard(name).length < 5_000, `${guard.name} keeps more of a name than people read`))
      must(ms < NAME_MS, `${guard.name} takes ${Math.round(ms)} ms for 10 MB of ${JSON.stringify(piece)}`)
    }
  })
  return { name: 'names of 10 MB', check: ({ seed }) => summarise(fc.check(property, { numRuns: 1, seed })) }
}

const TARGETS: readonly Target[] = [
  longLines(),
  longNames(),
  ...SINKS.map(({ name, judge }): Target => {
    const property = fc.property(anyText(), anyText(), (one, other) => {
      const problems = judge(one + other)
      must(problems.length === 0, problems.join('\n'))
    })
    return { name, check: (rounds) => summarise(fc.check(property, rounds)) }
  }),
  {
    name: 'a log',
    check: (rounds) => summarise(fc.check(fc.property(fc.array(anyLine(), { maxLength: 40 }), fc.integer({ min: 1, max: 300 }), readAny), rounds))
  }
]

const ROUND = 200
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } }
})
const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
process.stdout.write(`seed ${seed}, ${seconds} s\n`)
const cases = new Map<string, number>()
const end = performance.now() + seconds * 1000
for (let round = 0; performance.now() < end && process.exitCode === undefined; round++) {
  for (const { name, check } of TARGETS) {
    const details = check({ numRuns: ROUND, seed: seed + round })
    cases.set(name, (cases.get(name) ?? 0) + details.numRuns)
    if (!details.failed) continue
    process.stdout.write(`FAILED in ${name} (--seed ${seed + round}): ${JSON.stringify(details.counterexample)}\n${String(details.errorInstance)}\n`)
    process.exitCode = 1
    break
  }
}
for (const [name, count] of cases) process.stdout.write(`${String(count).padStart(8)}  ${name}\n`)
process.stdout.write(
  `${[...cases.values()].reduce((sum, count) => sum + count, 0)} cases, ${process.exitCode === 1 ? 'one failed' : 'none failed'}\n`
)
