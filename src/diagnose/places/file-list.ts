/** Places of findings by the files that the commit has: each is one of them, the only one that ends so, or not sure. */
import type { Finding } from '../../model/report.ts'
import type { Ungrouped } from '../group.ts'
import { fileName, isAbsolute } from '../paths.ts'
import { endsWith } from './complete.ts'

/** @param files all paths of the commit */
export const createSettling = (files: readonly string[]): ((failure: Ungrouped) => Ungrouped) => {
  const all = new Set(files)
  const byName = Map.groupBy(files, fileName)
  const settle = (finding: Finding): Finding => {
    const { isUnsure: _, ...sure } = finding
    const { file } = finding
    if (file === null || isAbsolute(file)) return finding
    if (all.has(file)) return sure
    const [only, other] = (byName.get(fileName(file)) ?? []).filter((path) => endsWith(path, file))
    return only !== undefined && other === undefined ? { ...sure, file: only } : { ...finding, isUnsure: true }
  }
  return (failure) => ({ ...failure, findings: failure.findings.map(settle) })
}
