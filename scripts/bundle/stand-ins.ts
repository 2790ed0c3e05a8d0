/** The imports that are led to unused.js. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const settings: { readonly compilerOptions: { readonly paths: Readonly<Record<string, unknown>> } } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'tsconfig.json'), 'utf8')
)

export const STAND_INS: readonly string[] = Object.keys(settings.compilerOptions.paths)
