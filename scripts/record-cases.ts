/**
 * Records the golden cases: runs real tools on tiny failing projects and writes their output as job logs to __tests__/cases.
 * Usage: node scripts/record-cases.ts [--install] [case…]
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { GO } from './record-cases/go.ts'
import { JAVASCRIPT } from './record-cases/javascript.ts'
import { JAVASCRIPT_TESTS } from './record-cases/javascript-tests.ts'
import { JVM, MAVEN_PROJECT } from './record-cases/jvm.ts'
import { LINTERS } from './record-cases/linters.ts'
import { NATIVE } from './record-cases/native.ts'
import { PHP } from './record-cases/php.ts'
import { PYTHON } from './record-cases/python.ts'
import { PYTHON_TESTS } from './record-cases/python-tests.ts'
import { RUBY } from './record-cases/ruby.ts'
import { runStep } from './record-cases/run-step.ts'
import { RUST } from './record-cases/rust.ts'
import { SHELL } from './record-cases/shell.ts'
import { installTools } from './record-cases/toolbox.ts'
import { writeCase } from './record-cases/write-case.ts'

const CASES = join(import.meta.dirname, '../__tests__/cases')
const RECIPES = [JAVASCRIPT, JAVASCRIPT_TESTS, PYTHON, PYTHON_TESTS, GO, RUST, NATIVE, JVM, PHP, RUBY, SHELL, LINTERS].flat()

const { values, positionals } = parseArgs({ options: { install: { type: 'boolean' } }, allowPositionals: true })
if (values.install === true) installTools(MAVEN_PROJECT)

const unknown = positionals.filter((name) => !RECIPES.some((recipe) => recipe.name === name))
if (unknown.length > 0) throw new Error(`No such case: ${unknown.join(', ')}. There are: ${RECIPES.map(({ name }) => name).join(', ')}`)

const missing: string[] = []
for (const recipe of RECIPES) {
  if (positionals.length > 0 && !positionals.includes(recipe.name)) continue
  try {
    const run = runStep(recipe)
    if (run === null) missing.push(recipe.name)
    else {
      writeCase(join(CASES, recipe.name), recipe, run)
      process.stdout.write(`${recipe.name}: ${recipe.tool} ${run.version}\n`)
    }
  } catch (error) {
    process.exitCode = 1
    process.stdout.write(`${recipe.name} was not recorded: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}
if (missing.length > 0) process.stdout.write(`Not recorded, tool not found (--install may get it): ${missing.join(', ')}\n`)
