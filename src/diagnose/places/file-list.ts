/** Places of findings by the files that the commit has: each is one of them, the only one that ends so, or not sure. */
import type { Finding } from '../../model/report.ts'
import type { Ungrouped } from '../group.ts'
import { isAbsolute } from '../paths.ts'

/** A path that is named by more folders than these is not completed. */
const MAX_DEPTH = 20

/** @param files all paths of the commit */
export const createSettling = (files: readonly string[]): ((failure: Ungrouped) => Ungrouped) => {
  const all = new Set(files)
  const byEnd = indexEnds(files)
  const settle = (finding: Finding): Finding => {
    const { isUnsure, ...sure } = finding
    const { file } = finding
    if (file === null || isAbsolute(file)) return finding
    if (all.has(file) && isUnsure !== true) return sure
    const only = byEnd.get(file) ?? null
    return only === null ? { ...finding, isUnsure: true } : { ...sure, file: only }
  }
  return (failure) => ({ ...failure, findings: failure.findings.map(settle) })
}

/** For each end of a path, by whole folders and the path itself too, the only file that has it; null for several. */
const indexEnds = (files: readonly string[]): ReadonlyMap<string, string | null> => {
  const byEnd = new Map<string, string | null>()
  for (const file of files) {
    let slash = file.length
    for (let depth = 0; depth < MAX_DEPTH && slash >= 0; depth++) {
      slash = file.lastIndexOf('/', slash - 1)
      const end = file.slice(slash + 1)
      byEnd.set(end, byEnd.has(end) ? null : file)
      if (slash <= 0) break
    }
  }
  return byEnd
}
