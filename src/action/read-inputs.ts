/** All inputs and the files that they name: every problem of both in one error. */
import { ReportError } from '../model/errors.ts'
import type { Files } from '../model/ports.ts'
import { type InputDefaults, type Inputs, type ParsedInputs, parseInputs, parseLines } from './inputs.ts'

/**
 * Reads the inputs and the problem matcher files, also when one of the inputs is bad, so that all problems are told at once.
 *
 * @param read the value of an input by its name in action.yml, `''` when it is not set
 * @throws ReportError kind `input`
 */
export const readInputs = async (read: (name: string) => string, defaults: InputDefaults, files: Pick<Files, 'workspaceFiles'>): Promise<Inputs> => {
  const parsed = attempt(() => parseInputs(read, defaults))
  const patterns = parseLines(read('problem_matchers'))
  // Loaded when there are some.
  const { matchers, problems } =
    patterns.length === 0 ? { matchers: [], problems: [] } : await (await import('../app/user-matchers.ts')).readUserMatchers(patterns, files)
  const broken = problems.length === 0 ? null : matchersError(problems)
  if ('inputs' in parsed && broken === null) return { ...parsed.inputs, userMatchers: matchers }
  const errors = [...('error' in parsed ? [parsed.error] : []), ...(broken === null ? [] : [broken])]
  throw new ReportError('input', errors.map(({ message }) => message).join('\n'), { hint: broken?.hint ?? '' })
}

const attempt = (parse: () => ParsedInputs): { readonly inputs: ParsedInputs } | { readonly error: ReportError } => {
  try {
    return { inputs: parse() }
  } catch (error) {
    if (error instanceof ReportError) return { error }
    throw error
  }
}

const matchersError = (problems: readonly string[]): ReportError =>
  new ReportError('input', `The input problem_matchers is not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
    hint: 'Example: problem_matchers: .github/matchers/*.json'
  })
