/** Reads the regular expressions and the numbers out of a TypeScript source, with a parser. */
import { parse } from '@babel/parser'

export interface Literals {
  readonly expressions: readonly { readonly source: string; readonly flags: string }[]
  /** How many expressions are put together while the program runs: `new RegExp(…)` or `RegExp(…)`. */
  readonly built: number
  /** Numbers that have a name: `const LIMIT = 1_000`. */
  readonly numbers: ReadonlyMap<string, number>
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a syntax tree, parents first. */
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child)
  }
}

const nameOf = (value: unknown): string | null => (isNode(value) && value.type === 'Identifier' ? String(value.name) : null)

/** @throws SyntaxError when the text is no TypeScript */
export const readLiterals = (text: string): Literals => {
  const nodes = [...nodesOf(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Node)]
  return {
    expressions: nodes.flatMap(({ type, pattern, flags }) =>
      type === 'RegExpLiteral' ? [{ source: new RegExp(String(pattern), String(flags)).source, flags: String(flags) }] : []
    ),
    built: nodes.filter(({ type, callee }) => (type === 'NewExpression' || type === 'CallExpression') && nameOf(callee) === 'RegExp').length,
    numbers: new Map(
      nodes.flatMap(({ type, id, init }) => {
        const name = nameOf(id)
        return type === 'VariableDeclarator' && name !== null && isNode(init) && init.type === 'NumericLiteral'
          ? [[name, Number(init.value)] as const]
          : []
      })
    )
  }
}
