/** Syntax trees of TypeScript sources. */
import { parse } from '@babel/parser'

/** A node of a syntax tree. Its fields depend on its type. */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string }

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a source, parents first. @throws SyntaxError when the text is no TypeScript */
export const nodesIn = (text: string): readonly Node[] => [
  ...nodesOf(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Node)
]

function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child)
  }
}
