/** The parts of docs/reference.md that are made, not written: the tables of inputs and outputs. Text to text, no I/O. */
import { parse } from 'yaml'
import { markdownTable, replaceSection } from './made-section.ts'

interface Described {
  readonly description: string
  readonly default?: string
}

/** The part of action.yml that the reference shows. */
interface Action {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}

/** The document, for messages. */
export const REFERENCE = 'docs/reference.md'

/**
 * docs/reference.md with its made parts renewed.
 *
 * @param reference the document with a start and an end marker for each part
 * @param action the text of action.yml
 * @throws Error naming the marker that is missing
 */
export const renderReference = (reference: string, action: string): string => {
  const { inputs, outputs }: Action = parse(action)
  return replaceSection(replaceSection(reference, 'inputs', inputTable(inputs), REFERENCE), 'outputs', outputTable(outputs), REFERENCE)
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
