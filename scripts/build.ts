/**
 * Builds dist/, which the runner runs, from src/.
 *
 * `node scripts/build.ts` writes dist/. `node scripts/build.ts --check` builds twice, here and from a copy of the sources in another
 * folder, in another language and time zone, and fails with the list of files in which dist/ differs from either. All give the same
 * bytes on every machine: no cache, no source map, no absolute path.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ACTION, bundle, ROOT } from './bundle/bundle.ts'
import { copyElsewhere, filesOf } from './bundle/elsewhere.ts'

const DIST = join(ROOT, 'dist')

/** One sentence for each file in which the two builds differ, sorted by name. */
const differences = (built: ReadonlyMap<string, Buffer>, committed: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...new Set([...built.keys(), ...committed.keys()])].sort().flatMap((name) => {
    const expected = built.get(name)
    const found = committed.get(name)
    if (expected === undefined) return [`dist/${name} is not part of a build`]
    if (found === undefined) return [`dist/${name} is missing`]
    return expected.equals(found) ? [] : [`dist/${name} differs (${found.length} bytes, a build gives ${expected.length})`]
  })

/** Compares dist/ with a fresh build here and with one elsewhere. */
const check = (): void => {
  const temp = mkdtempSync(join(tmpdir(), 'dist-'))
  try {
    const committed = filesOf(DIST)
    const here = join(temp, 'here')
    bundle(ACTION, here)
    const stale = differences(filesOf(here), committed)
    if (stale.length > 0) {
      throw new Error(`dist/ is not what src/ builds to. Run "npm run build" and commit dist/.\n${stale.map((line) => `- ${line}`).join('\n')}`)
    }
    const elsewhere = join(temp, 'elsewhere')
    bundle(ACTION, elsewhere, copyElsewhere(temp))
    const unlike = differences(filesOf(elsewhere), committed)
    if (unlike.length > 0) throw new Error(`A build in another folder gives other bytes.\n${unlike.map((line) => `- ${line}`).join('\n')}`)
    console.log('dist/ is current, and a build in another folder gives the same bytes.')
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

try {
  if (process.argv.includes('--check')) check()
  else {
    bundle(ACTION, DIST)
    for (const [name, bytes] of filesOf(DIST)) console.log(`dist/${name} ${bytes.length} bytes`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
