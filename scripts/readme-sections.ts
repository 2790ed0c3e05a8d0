/** The parts of README.md that are made, not written: the tables of inputs and outputs, and the example report. Text to text, no I/O. */
import { parse } from 'yaml'
import { markdownTable, replaceSection } from './made-section.ts'

interface Described {
  readonly description: string
  readonly default?: string
}

/** The part of action.yml that the README shows. */
interface Action {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}

/** Headings of the example stand under the README's own, so `#` becomes `###`. */
const DEMOTED_BY = 2
const DEEPEST_HEADING = 6
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * README.md with its made parts renewed.
 *
 * @param readme the README with a start and an end marker for each part
 * @param action the text of action.yml
 * @param example an example report as Markdown; null leaves that part alone
 * @throws Error naming the marker that is missing
 */
export const renderReadme = (readme: string, action: string, example: string | null): string => {
  const { inputs, outputs }: Action = parse(action)
  const replace = (text: string, name: string, content: string): string => replaceSection(text, name, content, 'README.md')
  const withTables = replace(replace(readme, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs))
  return example === null ? withTables : replace(withTables, 'example', demoteHeadings(example).trim())
}

const inputTable = (inputs: Action['inputs']): string =>
  markdownTable(
    ['Input', 'Default', 'Description'],
    Object.entries(inputs).map(([name, input]) => [`\`${name}\``, input.default ? `\`${input.default}\`` : 'empty', input.description])
  )

const outputTable = (outputs: Action['outputs']): string =>
  markdownTable(
    ['Output', 'Description'],
    Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description])
  )

/** `# Title` to `### Title`, but not within code fences. */
const demoteHeadings = (markdown: string): string => {
  let fence = ''
  return markdown
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? ''
      if (fence !== '') {
        if (mark.startsWith(fence) && line.trim() === mark) fence = ''
        return line
      }
      fence = mark
      return line.replace(/^#{1,6}(?= )/, (marks) => '#'.repeat(Math.min(marks.length + DEMOTED_BY, DEEPEST_HEADING)))
    })
    .join('\n')
}
