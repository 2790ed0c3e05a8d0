/**
 * Makes the npm package of the command in build/: the folder `package`, and the tarball that is published.
 *
 * `node scripts/pack.ts [--repository OWNER/NAME]`; the name is that of the repository that publishes it. The same sources give the same bytes.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './bundle/bundle.ts'
import { makePackage } from './package/make-package.ts'

try {
  const { values } = parseArgs({ options: { repository: { type: 'string' } } })
  console.log(makePackage(join(ROOT, 'build'), values.repository))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
