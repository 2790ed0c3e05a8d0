/** Every rule, the most specific first: of the rules that take a line the first one decides. */
import { ACCEPTANCE_TESTS } from './acceptance-tests.ts'
import { AUDITS } from './audits.ts'
import { COMPILED } from './compiled.ts'
import { DEPLOY } from './deploy.ts'
import { DOCUMENTS } from './documents.ts'
import { GATES } from './gates.ts'
import { GENERIC } from './generic.ts'
import { INFRASTRUCTURE } from './infrastructure.ts'
import { JAVASCRIPT } from './javascript.ts'
import { JAVASCRIPT_TESTS } from './javascript-tests.ts'
import { JVM } from './jvm.ts'
import { NATIVE } from './native.ts'
import { PACKAGES } from './packages.ts'
import { PYTHON } from './python.ts'
import type { Rule } from './rule.ts'
import { SCRIPTING } from './scripting.ts'

export const RULES: readonly Rule[] = [
  ...ACCEPTANCE_TESTS,
  ...AUDITS,
  ...GATES,
  ...DOCUMENTS,
  ...DEPLOY,
  ...PACKAGES,
  ...PYTHON,
  ...JAVASCRIPT_TESTS,
  ...JAVASCRIPT,
  ...JVM,
  ...COMPILED,
  ...NATIVE,
  ...SCRIPTING,
  ...INFRASTRUCTURE,
  ...GENERIC
]
