/** Reads Markdown as far as tests need it: which characters stand outside of code, where they could come alive. */

const FENCE = /^ *(`{3,})[a-z]*$/

/** Without fenced blocks (the closing fence is at least as long as the opening one). */
const withoutFences = (markdown: string): string => {
  let fence = ''
  const kept: string[] = []
  for (const line of markdown.split('\n')) {
    const marks = FENCE.exec(line)?.[1] ?? ''
    if (fence === '' && marks !== '') fence = marks
    else if (fence === '') kept.push(line)
    else if (marks.length >= fence.length && line.trim() === marks) fence = ''
  }
  return kept.join('\n')
}

/** A line without code spans and without escaped marks, read from left to right as CommonMark does. */
const bareLine = (line: string): string => {
  let bare = ''
  let at = 0
  while (at < line.length) {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(line.slice(at, at + 2))
    const run = /^`+/.exec(line.slice(at))?.[0] ?? ''
    if (escaped !== null) at += 2
    else if (run === '') bare += line[at++]
    else {
      const rest = line.slice(at + run.length)
      const close = [...rest.matchAll(/`+/g)].find((match) => match[0].length === run.length)
      if (close === undefined) bare += run
      at += run.length + (close === undefined ? 0 : close.index + run.length)
    }
  }
  return bare
}

/** What is left of Markdown when fenced blocks, code spans and escaped marks are taken out. */
export const outsideOfCode = (markdown: string): string => withoutFences(markdown).split('\n').map(bareLine).join('\n')
