/** All inputs and the files that they name: every problem of both in one error. */
import { ReportError } from '../model/errors.ts'
import type { Files } from '../model/ports.ts'
import { type InputDefaults, type Inputs, parseInputs, parseLines } from './inputs.ts'

/**
 * Reads the inputs. When one is bad, the problem matcher files are looked at too, so that their problems are told at once.
 *
 * @throws ReportError kind `input`
 */
export const readInputs = async (read: (name: string) => string, defaults: InputDefaults, files: Pick<Files, 'workspaceFiles'>): Promise<Inputs> => {
  try {
    return parseInputs(read, defaults)
  } catch (error) {
    const patterns = parseLines(read('problem_matchers'))
    if (patterns.length === 0) throw error
    const { readUserMatchers } = await import('../app/user-matchers.ts')
    const matchers = await readUserMatchers(patterns, files).catch((problem: unknown) => problem)
    if (!(error instanceof ReportError) || !(matchers instanceof ReportError)) throw error
    throw new ReportError('input', `${error.message}\n${matchers.message}`, { hint: matchers.hint, cause: error })
  }
}
