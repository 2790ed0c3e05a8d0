/** Reads the parts of action.yml that the runner needs to start a JavaScript action. No I/O. */
import { parse } from 'yaml'

/** An action's inputs with their defaults as written, and its entry file. */
export interface ActionMetadata {
  readonly inputs: ReadonlyMap<string, string>
  readonly outputs: readonly string[]
  /** Relative to action.yml. */
  readonly main: string
}

/**
 * Reads an action.yml.
 *
 * @throws Error when it is no JavaScript action
 */
export const parseActionMetadata = (text: string): ActionMetadata => {
  const action: unknown = parse(text)
  const runs = entries(action, 'runs')
  const main = runs.get('main')
  if (typeof main !== 'string' || !String(runs.get('using')).startsWith('node')) throw new Error('action.yml describes no JavaScript action')
  const inputs = [...entries(action, 'inputs')].map(([name, input]): [string, string] => [name, String(member(input, 'default') ?? '')])
  return { inputs: new Map(inputs), outputs: [...entries(action, 'outputs').keys()], main }
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined

const entries = (value: unknown, key: string): ReadonlyMap<string, unknown> => new Map(Object.entries(member(value, key) ?? {}))
