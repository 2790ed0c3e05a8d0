/**
 * Mermaid Gantt charts that work in Mermaid 10 and newer: one row a job with its name at the left, its wait and its run.
 *
 * A row is a section of its own, because a section's name stands at the left, and in compact mode the bars of a section that follow
 * each other share a row (where a renderer ignores the mode, they stand one above the other). Times are epoch milliseconds: Mermaid
 * shows them in the time zone of the person who looks.
 */
import { mermaidText } from '../escape.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../numbers.ts'
import type { Piece, Row } from '../view/document.ts'
import { singleLine } from '../visible.ts'

/** GitHub draws no diagram of more than 50,000 characters (UTF-16 units); some are kept free. */
const DIAGRAM_LIMIT = 48_000
/** Room at the left, in pixels: for an icon with the space around it, and for a name at least and at most. */
const ICON_WIDTH = 38
const LEAST_TITLE_WIDTH = 40
const NAME_WIDTH = 290
/** Longest name, and longest name with a number, in UTF-16 units. */
const NAME_LIMIT = 200
const TITLE_LIMIT = 220
/** A shorter bar, as a part of the chart, could not be seen. */
const LEAST_PART = 0.004
/** So many times fit on the axis, also on a narrow screen. */
const MOST_TICKS = 9
/** A name for a bar that shows none: Mermaid reads no empty name and skips white space. */
const NO_LABEL = '\u2800'

const TAGS: Readonly<Record<Piece['look'], string>> = {
  wait: 'done, ',
  run: '',
  running: 'active, ',
  failed: 'crit, ',
  cancelled: 'done, crit, '
}

/**
 * Colours for light and dark pages alike. Words stand in white on green and red bars. On the other bars their colour would depend on Mermaid's
 * version, so they stand beside these, in the colour that the theme has for words on the page; where a narrow page leaves no room there, they
 * stand across the bar, and the page shows through it.
 */
const COLOURS = {
  taskBkgColor: '#1a7f37',
  taskBorderColor: '#1a7f37',
  taskTextColor: '#ffffff',
  critBkgColor: '#cf222e',
  critBorderColor: '#cf222e',
  doneTaskBkgColor: '#8b949e66',
  doneTaskBorderColor: '#8b949e',
  activeTaskBkgColor: '#388bfd66',
  activeTaskBorderColor: '#388bfd',
  sectionBkgColor: '#8b949e'
}
const WORDS_ON_BAR: ReadonlySet<Piece['look']> = new Set(['run', 'failed'])

/** About how wide a character is at Mermaid's 11 px: pictures and Asian scripts take twice the room of Latin letters. */
const widthOf = (character: string): number => {
  if ((character.codePointAt(0) ?? 0) >= 0x1f000) return 15
  if (character >= '\u1100') return 12
  return /[MWmw@%—]/.test(character) ? 10 : /[A-Z]/.test(character) ? 8 : 6.2
}

const textWidth = (characters: Iterable<string>): number => [...characters].reduce((sum, character) => sum + widthOf(character), 0)

/** The most characters from the start that fit. */
const takeWidth = (characters: readonly string[], width: number): readonly string[] => {
  const end = characters.findIndex((_, index) => textWidth(characters.slice(0, index + 1)) > width)
  return end < 0 ? characters : characters.slice(0, end)
}

/** Keeps both ends of a long name, because the values of a matrix stand last: `a very long na…(ubuntu, 22)`. */
const cutMiddle = (name: string): string => {
  if (textWidth(name) <= NAME_WIDTH) return name
  const half = (NAME_WIDTH - 12) / 2
  const end = takeWidth([...name].reverse(), half).toReversed()
  return `${takeWidth([...name], half).join('')}…${end.join('')}`
}

/** Distances between the times on the axis, and how these are written (d3's time formats, in English everywhere). */
const TICKS = [
  ...[1, 2, 3, 5, 10, 20, 30].map((count) => ({ ms: count * SECOND, interval: `${count}second`, format: '%H:%M:%S' })),
  ...[1, 2, 3, 5, 10, 20, 30].map((count) => ({ ms: count * MINUTE, interval: `${count}minute`, format: '%H:%M' })),
  ...[1, 2, 3, 6, 12].map((count) => ({ ms: count * HOUR, interval: `${count}hour`, format: count < 3 ? '%H:%M' : '%a %H:%M' })),
  ...[1, 2, 7].map((count) => ({ ms: count * DAY, interval: `${count}day`, format: '%b %d' }))
]

/** A span that is too long for all of the distances leaves the choice to Mermaid. */
const axisOf = (spanMs: number): string => {
  const tick = TICKS.find(({ ms }) => spanMs <= ms * MOST_TICKS)
  return tick === undefined ? '    axisFormat %Y-%m-%d' : `    axisFormat ${tick.format}\n    tickInterval ${tick.interval}`
}

/** What stands at the left of each row. Mermaid makes one of sections with one name, so a name that comes again gets a number. */
const titlesOf = (rows: readonly Row[]): readonly string[] => {
  const taken = new Set<string>()
  return rows.map(({ icon, name }) => {
    const title = cutMiddle(singleLine(name, NAME_LIMIT))
    let unique = title
    for (let times = 2; taken.has(`${icon} ${unique}`); times++) unique = `${title} #${times}`
    taken.add(`${icon} ${unique}`)
    return unique
  })
}

const headFor = (titles: readonly string[], spanMs: number): string => {
  const leftPadding = Math.round(ICON_WIDTH + titles.reduce((most, title) => Math.max(most, textWidth(title)), LEAST_TITLE_WIDTH))
  const gantt = { displayMode: 'compact', leftPadding, numberSectionStyles: 2 }
  return `%%{init: ${JSON.stringify({ gantt, themeVariables: COLOURS })}}%%\ngantt\n    dateFormat x\n${axisOf(spanMs)}\n    todayMarker off`
}

/** A bar; words that do not stand on it belong to a second one behind it, too short to be drawn. */
const barLines = ({ from, to, look, label }: Piece, leastMs: number): readonly string[] => {
  const end = look === 'wait' ? to : Math.max(to, from + leastMs)
  const isOnBar = label !== '' && WORDS_ON_BAR.has(look)
  const bar = `    ${isOnBar ? label : NO_LABEL} :${TAGS[look]}${from}, ${end}`
  return isOnBar || label === '' ? [bar] : [bar, `    ${label} :${end}, ${end}`]
}

/** Charts of at most 48,000 UTF-16 units each, in the order of the rows; all with the same head, so that they look alike. No row gives no chart. */
export const renderGantt = (rows: readonly Row[]): readonly string[] => {
  const pieces = rows.flatMap((row) => row.pieces)
  const first = pieces.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const last = pieces.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY)
  const spanMs = Math.max(SECOND, last - first)
  const leastMs = Math.ceil(spanMs * LEAST_PART)
  const titles = titlesOf(rows)
  const head = headFor(titles, spanMs)

  const charts: string[] = []
  let chart = ''
  for (const [index, row] of rows.entries()) {
    const lines = row.pieces.flatMap((piece) => barLines(piece, leastMs))
    const text = [`    section ${mermaidText(titles[index] ?? '', row.icon, TITLE_LIMIT)}`, ...lines].join('\n')
    if (chart !== '' && chart.length + 1 + text.length > DIAGRAM_LIMIT) {
      charts.push(chart)
      chart = ''
    }
    chart = `${chart === '' ? head : chart}\n${text}`
  }
  return chart === '' ? [] : [...charts, chart]
}
