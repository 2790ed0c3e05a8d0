/** The part of a failure that says how to get it on one's own machine. */
import { cutText } from '../../log/text.ts'
import type { Reproduction } from '../../model/follow-up.ts'
import { countOf } from '../numbers.ts'
import { spelledOut } from '../visible.ts'
import { type Block, code, type Details, details, paragraph, script, strong, type Text, type Title } from './document.ts'
import { joined, paragraphs, someOf } from './parts.ts'

/** Of a script, in lines and in UTF-16 units. */
const MOST_LINES = 50
const LINE_LIMIT = 500
const SCRIPT_LIMIT = 5_000
const VARIABLES = 20
const TITLE_LIMIT = 120

/** The first lines that fit; at least one. */
const shownOf = (lines: readonly string[]): readonly string[] => {
  let room = SCRIPT_LIMIT
  const end = lines.slice(0, MOST_LINES).findIndex((line) => {
    room -= line.length + 1
    return room < 0
  })
  return lines.slice(0, end < 0 ? MOST_LINES : Math.max(1, end))
}

const facts = ({ shell, workingDirectory, container, leg, env }: Reproduction): Text => {
  const named: readonly (readonly [label: string, value: string | null])[] = [
    ['Shell', shell],
    ['Folder', workingDirectory],
    ['Container', container],
    ['Matrix', leg]
  ]
  const known = named.flatMap(([label, value]) => (value === null ? [] : [[`${label}: `, code(value)]]))
  const names = env.map((name) => code(name))
  return joined([...known, names.length === 0 ? [] : ['Variables: ', ...someOf(names, VARIABLES)]], ' · ')
}

/**
 * The script of the failing step, what it runs with, and the command for the one failed test; folded away.
 *
 * @param options.isForeign the run is of a fork, or nobody knows: then the script may be a stranger's, and no command is offered
 * @param options.rest where all of the script is, in words that follow how much more there is
 */
export const reproductionDetails = (
  reproduction: Reproduction,
  { isForeign, rest }: { readonly isForeign: boolean; readonly rest: string }
): Details => {
  const lines = reproduction.script.split('\n').map((line) => cutText(spelledOut(line), LINE_LIMIT))
  const shown = shownOf(lines)
  const more = lines.length - shown.length
  const { testCommand } = reproduction
  const test: readonly Block[] = isForeign || testCommand === null ? [] : [paragraph('Only the failed test:'), script('text', [testCommand])]
  const [start = ''] = reproduction.script.trim().split('\n', 1)
  // A stranger's script is not advertised.
  const title: Title =
    isForeign || (testCommand ?? start) === ''
      ? ['Reproduce']
      : ['Reproduce: ', code(testCommand ?? start, TITLE_LIMIT), testCommand === null && lines.length > 1 ? ' …' : '']
  return details(
    title,
    ...paragraphs(isForeign ? [strong('This run may be of a fork: read the script before you run it.')] : [], facts(reproduction)),
    script('text', shown),
    ...paragraphs(more > 0 ? [`The script goes on: ${countOf(more, 'more line')}${rest}.`] : []),
    ...test
  )
}
