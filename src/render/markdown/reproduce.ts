/** The part of a failure that says how to get it on one's own machine. */
import { cutText } from '../../log/text.ts'
import type { Reproduction } from '../../model/follow-up.ts'
import { codeSpan, fenced } from '../escape.ts'
import { countOf, firstNames } from '../numbers.ts'
import { spelledOut } from '../visible.ts'
import { details, joinBlocks } from './blocks.ts'

/** Of a script, in lines and in UTF-16 units. */
const MOST_LINES = 50
const LINE_LIMIT = 500
const SCRIPT_LIMIT = 5_000
const VARIABLES = 20

/** The first lines that fit; at least one. */
const shownOf = (lines: readonly string[]): readonly string[] => {
  let room = SCRIPT_LIMIT
  const end = lines.slice(0, MOST_LINES).findIndex((line) => {
    room -= line.length + 1
    return room < 0
  })
  return lines.slice(0, end < 0 ? MOST_LINES : Math.max(1, end))
}

const facts = ({ shell, workingDirectory, container, leg, env }: Reproduction): string => {
  const named: readonly (readonly [label: string, value: string | null])[] = [
    ['Shell', shell],
    ['Folder', workingDirectory],
    ['Container', container],
    ['Matrix', leg]
  ]
  const known = named.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${codeSpan(value)}`]))
  const names = env.map((name) => codeSpan(name))
  return [...known, ...(names.length === 0 ? [] : [`Variables: ${firstNames(names, VARIABLES)}`])].join(' · ')
}

/**
 * The script of the failing step, what it runs with, and the command for the one failed test; folded away.
 *
 * @param isForeign the run is of a fork, or nobody knows: then the script may be a stranger's, and no command is offered
 */
export const renderReproduction = (reproduction: Reproduction, { isForeign }: { readonly isForeign: boolean }): string => {
  const lines = reproduction.script.split('\n').map((line) => cutText(spelledOut(line), LINE_LIMIT))
  const shown = shownOf(lines)
  const { testCommand } = reproduction
  return details(
    'Reproduce',
    joinBlocks([
      isForeign ? '**This run may be of a fork: read the script before you run it.**' : '',
      facts(reproduction),
      fenced(shown, 'text', (line) => line),
      shown.length < lines.length ? `The script goes on: ${countOf(lines.length - shown.length, 'more line')} in report.json.` : '',
      ...(isForeign || testCommand === null ? [] : ['Only the failed test:', fenced([testCommand], 'text', spelledOut)])
    ])
  )
}
