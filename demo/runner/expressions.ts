/** The few `${{ }}` expressions that an input's default may use: property paths, text in quotes and `||`. An unknown one is an error. */

/** Contexts that an input's default may use (runner: src/Runner.Worker/action_yaml.json); a value is text, a number, or a nested context. */
export type Contexts = Readonly<Record<string, unknown>>

/**
 * Replaces every `${{ }}` in a text, as the runner does before a step starts.
 *
 * `github.event` may miss any property, since it is a payload: that is `''`. A property that another context misses is a typing mistake here.
 *
 * @throws Error for an expression that is not known
 */
export const evaluate = (text: string, contexts: Contexts): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const values = expression.split('||').map((part) => operand(part.trim(), contexts))
    return values.find((value) => value !== '') ?? ''
  })

const operand = (text: string, contexts: Contexts): string => {
  const quoted = /^'((?:[^']|'')*)'$/.exec(text)?.[1]
  if (quoted !== undefined) return quoted.replaceAll("''", "'")
  if (!/^[a-z_]+(?:\.[\w-]+)+$/.test(text)) throw new Error(`The expression "${text}" is not known here`)
  const value = text.split('.').reduce<unknown>((found, key) => property(found, key), contexts)
  if (value === undefined && !text.startsWith('github.event.')) throw new Error(`The expression "${text}" is not known here: no such property`)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
