/** Tells the failures of tests, compilers and checks, which say nothing of a network whatever words stand in them. */
import type { Block } from '../blocks.ts'
import { countTests } from '../counts.ts'
import type { PreparedLine } from '../prepared.ts'
import { GENERIC_SOURCE } from '../rules/generic.ts'
import type { Selection } from '../select.ts'

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Tools that ask registries and hosts of repositories, and nobody else: whatever server fails them is one of those. */
const ASKS_REGISTRIES = named(
  'apk apt brew cargo composer conda docker docker-build dotnet git git-lfs go gradle haskell maven mix npm opam pages pip pipenv pnpm poetry pypi-publish semantic-release twine uv yarn'
)
/** Programs that may ask any server, and words of no tool that is known. */
const ASKS_ANYBODY = named(
  `annotation ansible azure bazel changesets cloud cmake dockerfile exec goreleaser heroku http jvm kubernetes node packer powershell pulumi python r runner ssh symfony-console terraform ${GENERIC_SOURCE}`
)
/** Neither these nor those, and no checks. */
const OTHERS = named('docker-compose make ninja shell tar')
/** Rules that take errors of compilers as well: those name a place. */
const TAKES_COMPILERS = named('dart dotnet ruby rust swiftpm')
/** Rules of this strength take failed tests; that of GitHub Pages is as sure of itself. */
const TEST = 9
/** A module that `go build` could not get, behind the place that imports it, is no error of the compiler. */
const GO_MODULE = /(?:^|: )go: |\S@v\d\S{0,100}: /
/** A mark before any script's own words. */
const MARK = /^\s*❌/
const FAILED_TESTS =
  /\b(?:failing tests?|tests? (?:have |run )?failed|test failures)\b|^\/\/\S{1,300}\s{1,120}(?:FAILED|TIMEOUT) in |(?:#|target )(?:test|lint|type-?check)\b/i
/** How a test runner that no rule knows closes. */
const COUNT = /(?:^|[,;|(:] {0,3})[1-9]\d{0,6} (?:\w{1,12} )?(?:failed|failing|failures?)\b|^\W{0,4}fail(?:ed|ures?)?: {1,20}[1-9]\d{0,6}$/i
/** It does so near to the end of the step. */
const LAST_LINES = 40
/** Of a line so much is read. */
const JUDGED = 1_000

export const asksRegistries = ({ rule }: Block): boolean => ASKS_REGISTRIES.has(rule.source)

const isCheck = ({ rule, position, message }: Block, head: string): boolean => {
  if (FAILED_TESTS.test(message.slice(0, JUDGED))) return true
  if (TAKES_COMPILERS.has(rule.source)) return position !== null
  if (rule.strength >= TEST && rule.source !== 'pages') return true
  if (rule.source === 'go') return !GO_MODULE.test(head)
  return !isOfNone(rule.source) && !MARK.test(head)
}

/** Whether nothing that a tool says is a test's, a compiler's or a check's. What is not known is one. */
const isOfNone = (source: string): boolean => ASKS_REGISTRIES.has(source) || ASKS_ANYBODY.has(source) || OTHERS.has(source)

/** The words of a test, a compiler or a check that failed; null: none is among what explains the failure. */
export const findVeto = ({ causes, likewise, retold, signs, summaries, echoes }: Selection, lines: readonly PreparedLine[]): string | null => {
  const textAt = (at: number): string => (lines[at]?.core ?? '').slice(0, JUDGED)
  const check = [...causes, ...likewise, ...retold, ...signs].find((block) => isCheck(block, textAt(block.head)))
  if (check !== undefined) return textAt(check.messageAt)
  const counts = summaries.filter(({ rule, head }) => !isOfNone(rule.source) || countTests([textAt(head)]) !== null)
  const told = [...counts, ...[...summaries, ...echoes].filter(({ head }) => FAILED_TESTS.test(textAt(head)))]
  if (told[0] !== undefined) return textAt(told[0].head)
  return lines.slice(-LAST_LINES).find(({ core }) => COUNT.test(core.slice(0, JUDGED)))?.core ?? null
}
