/** What of a Markdown document tests ask for: the anchors of its headings, and its code blocks. */

const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,}) *(?<language>[\w-]*)/

/** A code block. */
export interface CodeBlock {
  readonly language: string
  readonly lines: readonly string[]
}

interface Parts {
  readonly prose: readonly string[]
  readonly blocks: readonly CodeBlock[]
}

const split = (text: string): Parts => {
  const prose: string[] = []
  const blocks: CodeBlock[] = []
  let open: { readonly fence: string; readonly language: string; readonly lines: string[] } | null = null
  for (const line of text.split('\n')) {
    const { fence, language } = FENCE.exec(line)?.groups ?? {}
    if (open === null && fence === undefined) prose.push(line)
    else if (open === null) open = { fence: fence ?? '', language: language ?? '', lines: [] }
    else if (line.trim().startsWith(open.fence) && line.trim().replaceAll(open.fence[0] ?? '', '') === '') {
      blocks.push(open)
      open = null
    } else open.lines.push(line)
  }
  return { prose, blocks }
}

/** The code blocks of a document, in order. */
export const codeBlocks = (text: string): readonly CodeBlock[] => split(text).blocks

/** What a link within GitHub may name: of each heading its words in small letters, `-` for blanks, a number where it is not the first. */
export const anchorsOf = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>()
  for (const line of split(text).prose) {
    const heading = /^#{1,6} (?<words>.+)$/.exec(line)?.groups?.words
    if (heading === undefined) continue
    const words = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-')
    let free = anchor
    for (let number = 1; anchors.has(free); number++) free = `${anchor}-${number}`
    anchors.add(free)
  }
  return anchors
}
