/** The built-in problem matchers: files of `matchers/`, one tool a file, in GitHub's own format. */
import eslint from '../../matchers/eslint.json' with { type: 'json' }
import gcc from '../../matchers/gcc.json' with { type: 'json' }
import go from '../../matchers/go.json' with { type: 'json' }
import python from '../../matchers/python.json' with { type: 'json' }
import tsc from '../../matchers/tsc.json' with { type: 'json' }
import { type ProblemMatcher, readMatchers } from './matcher-file.ts'

const FILES: readonly unknown[] = [eslint, gcc, go, python, tsc]

/** All built-in matchers, ready to run. Read anew at each call: ask once. */
export const builtInMatchers = (): readonly ProblemMatcher[] => FILES.flatMap((content) => readMatchers(content).matchers)
