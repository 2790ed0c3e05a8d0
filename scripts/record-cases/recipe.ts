/** What a recorded case is made from: a tiny project, the script that fails on it, and what diagnosis must make of the log. */

export type Expected = Readonly<{
  /** Position among the findings; null where the output has none. */
  file: string | null
  line: number | null
  /** Part of a line that the excerpt must show. */
  message: string
  cause: string
  /** Part of the failure's headline. */
  headline: string
}>

export interface Recipe {
  /** Name of the case's folder. */
  readonly name: string
  readonly tool: string
  /** Commands without which the case cannot be recorded. */
  readonly needs: readonly string[]
  /** Prints the tool's version. */
  readonly version: string
  /** What is special about this failure. */
  readonly why: string
  /** The project, by path in it. */
  readonly files: Readonly<Record<string, string>>
  /** Run before the step, outside of the log. */
  readonly prepare?: string
  /** The step's script, as in `run:`. */
  readonly script: string
  readonly env?: Readonly<Record<string, string>>
  readonly expect: Expected
}

/** An npm package in the project, so that tools find their configuration's packages. */
export const packageFile = (fields: Readonly<Record<string, unknown>> = {}): string =>
  `${JSON.stringify({ name: 'shop', version: '1.4.0', private: true, ...fields }, null, 2)}\n`
