/** Reads the regular expressions and the numbers out of a TypeScript source, with a parser. */
import { isNode, nodesIn } from '../syntax-tree.ts'

export interface Literals {
  readonly expressions: readonly { readonly source: string; readonly flags: string }[]
  /** How many expressions are put together while the program runs: `new RegExp(…)` or `RegExp(…)`. */
  readonly built: number
  /** Numbers that have a name: `const LIMIT = 1_000`. */
  readonly numbers: ReadonlyMap<string, number>
}

const nameOf = (value: unknown): string | null => (isNode(value) && value.type === 'Identifier' ? String(value.name) : null)

/** @throws SyntaxError when the text is no TypeScript */
export const readLiterals = (text: string): Literals => {
  const nodes = nodesIn(text)
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
