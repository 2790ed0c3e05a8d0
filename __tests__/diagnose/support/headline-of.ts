import { diagnose } from '../../../src/diagnose/diagnose.ts'
import { builtInMatchers } from '../../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../../src/diagnose/paths.ts'
import { unlimitedBudget } from '../../support/cpu.ts'
import { aJob } from '../../support/jobs.ts'
import { stepLines } from './step-lines.ts'

const builtIn = builtInMatchers()

/** The headline of a failed step that printed these lines. */
export const headlineOf = async (...lines: readonly string[]): Promise<string> => {
  const { failure } = await diagnose({
    toPath: createPathMapper('octo-org/shop'),
    job: {
      ...aJob(7, 'test', 'failure'),
      steps: [{ number: 3, name: 'Test', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }]
    },
    allowedToFail: false,
    annotations: [],
    cut: null,
    unreadBecause: null,
    isNumbered: true,
    lines: stepLines([...lines, '##[error]Process completed with exit code 1.'].join('\n')),
    excerptLines: 30,
    matchers: { builtIn, users: [], usedMs: new Map() },
    baseline: null,
    cpu: unlimitedBudget
  })
  return failure.message
}
