/**
 * Asks recheck whether an expression is linear. It is fetched when it is needed: it brings 57 MB of programs for several systems, which
 * `npm ci` need not wait for.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Expression } from './expression.ts'
import type { Pump } from './pumps.ts'

export const CHECKER = 'recheck@4.5.0'

/** What the checker says: `linear`, `polynomial 2` with its degree, `exponential`, or `unknown` when it found no answer in time. */
export interface Opinion {
  readonly verdict: string
  /** The text that shows it; null when it is linear or unknown. */
  readonly attack: Pump | null
}

/** The part of recheck's answer that is used. */
interface Answer {
  readonly complexity?: { readonly type: string; readonly degree?: number }
  readonly attack?: { readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]; readonly suffix: string }
}

const UNKNOWN: Opinion = { verdict: 'unknown', attack: null }
/** So many expressions are checked by one process: what it needs of memory only grows. */
const BATCH = 20
const BATCH_MS = 120_000
/** Of a longer expression it finds nothing in time. */
const LONGEST_SOURCE = 3_000

/** Answers as JSON, one a line. */
const PROGRAM = `
const { check } = require('recheck')
const ask = async () => {
  for (const { source, flags } of JSON.parse(process.argv[1])) {
    const { complexity, attack } = await check(source, flags, { timeout: 2000 })
    process.stdout.write(JSON.stringify({ complexity, attack: attack && { pumps: attack.pumps, suffix: attack.suffix } }) + '\\n')
  }
}
ask().then(() => process.exit())
`

const toOpinion = ({ complexity, attack }: Answer): Opinion => {
  if (complexity === undefined) return UNKNOWN
  const { type, degree } = complexity
  return {
    verdict: type === 'safe' ? 'linear' : degree === undefined ? type : `${type} ${degree}`,
    attack: attack === undefined ? null : { parts: attack.pumps.map(({ prefix, pump }) => ({ before: prefix, unit: pump })), suffix: attack.suffix }
  }
}

/** Opinions in the order of the expressions, some at a time. */
export function* askChecker(expressions: readonly Expression[]): Generator<Opinion> {
  const folder = mkdtempSync(join(tmpdir(), 'expressions-'))
  try {
    const npm = spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', CHECKER], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32'
    })
    if (npm.status !== 0)
      throw new Error(`${CHECKER} could not be installed into ${folder}: npm install ended with ${npm.status ?? npm.error?.message}`)
    for (let from = 0; from < expressions.length; from += BATCH) {
      const batch = expressions.slice(from, from + BATCH)
      const asked = batch.filter(({ source }) => source.length <= LONGEST_SOURCE)
      const { stdout } = spawnSync(process.execPath, ['-e', PROGRAM, JSON.stringify(asked.map(({ source, flags }) => ({ source, flags })))], {
        cwd: folder,
        encoding: 'utf8',
        timeout: BATCH_MS,
        stdio: ['ignore', 'pipe', 'inherit']
      })
      // Where the process was stopped or ran out of memory, what it has not answered is unknown.
      const answers: readonly Answer[] = stdout.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line)] : []))
      const opinions = new Map(asked.map((expression, at) => [expression, toOpinion(answers[at] ?? {})]))
      for (const expression of batch) yield opinions.get(expression) ?? UNKNOWN
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
