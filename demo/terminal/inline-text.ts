/** Text of a Markdown line as a terminal shows it. No I/O. */

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' }

/** In the order of precedence: a code span, a link or a picture, bold, a tag, an entity, an escaped sign. */
const INLINE = new RegExp(
  [
    /(?<fence>`+)(?<code>.+?)(?<!`)\k<fence>(?!`)/,
    /!?\[(?<label>(?:`[^`]*`|\\.|[^\]`\\])*)\]\([^)\s]*\)/,
    /\*\*/,
    /<\/?[a-z][^>]*>/,
    /&(?:#(?<number>\d+)|(?<entity>[a-z]+));/,
    /\\(?<sign>[!-/:-@[-`{-~])/
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi'
)

/** The text without its Markdown: a link's label, a code span's code, no tags. */
export const inlineText = (markdown: string): string =>
  markdown.replace(INLINE, (match: string, ...rest: unknown[]): string => {
    const groups: Readonly<Record<string, string | undefined>> = Object(rest.at(-1))
    const { code, label, number, entity, sign } = groups
    if (code !== undefined) return code.trim()
    if (label !== undefined) return inlineText(label)
    if (number !== undefined) return String.fromCodePoint(Math.min(Number(number), 0x10ffff))
    if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? match
    return sign ?? (/^<br/i.test(match) ? ' ' : '')
  })

/** Pictures that a terminal shows two columns wide, such as ❌. */
const WIDE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/gu

/** How many columns of the terminal a text takes. */
export const columnsOf = (text: string): number => [...text.replace(WIDE, '##')].length

/** Fills a text with blanks to a number of columns. */
export const pad = (text: string, columns: number, side: 'left' | 'right' = 'right'): string => {
  const blanks = ' '.repeat(Math.max(columns - columnsOf(text), 0))
  return side === 'left' ? `${blanks}${text}` : `${text}${blanks}`
}

/** Cuts a text to a number of columns, with `…` for the rest. */
export const cut = (text: string, columns: number): string => {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  for (const { segment } of SEGMENTS.segment(text)) {
    if (columnsOf(kept + segment) >= columns) break
    kept += segment
  }
  return `${kept}…`
}
const SEGMENTS = new Intl.Segmenter('en')

/** Words in lines of at most so many characters; a longer word has a line of its own. Lines after the first are indented by `hang`. */
export const wrap = (text: string, width: number, hang = ''): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${hang}${word}`
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}
