/** Golden files of summaries, digests and a page: compared byte for byte, rewritten only on request. */
import { readFileSync, writeFileSync } from 'node:fs'

/** The text of a golden file. With UPDATE_GOLDEN=1 in the environment the file is first written with the given text. */
export const golden = (name: string, actual: string, ending = 'md'): string => {
  const file = new URL(`../golden/${name}.${ending}`, import.meta.url)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual)
  return readFileSync(file, 'utf8')
}
