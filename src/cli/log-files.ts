/** Where the logs of a report are kept: in the folder that was named, or nowhere. Then they are read in memory (`app/collect/log-store.ts`). */
import { ReportError } from '../model/errors.ts'
import type { Files } from '../model/ports.ts'
import type { Report } from '../model/report.ts'
import { createFiles, type StoppableFiles } from '../platform/files.ts'
import { FILE_HINTS } from './advice.ts'

/** The folder that the core gives its logs. */
const LOGS = /^logs\//

/** No folder at all. */
export const NO_FILES: Files = {
  write: () => Promise.reject(noFolder()),
  makeFolder: () => Promise.reject(noFolder()),
  read: () => {
    throw noFolder()
  },
  remove: () => Promise.resolve(),
  pathOf: (name) => name,
  workspaceFiles: () => Promise.resolve([])
}

const noFolder = (): ReportError => new ReportError('files', '--logs names a folder to save it in')

/** The logs stand in the folder itself. */
export const createLogFiles = (folder: string): StoppableFiles => {
  const files = createFiles(folder, process.cwd(), { hints: FILE_HINTS })
  const inFolder = (name: string): string => name.replace(LOGS, '')
  return {
    ...files,
    write: (name, content) => files.write(inFolder(name), content),
    makeFolder: (name) => files.makeFolder(inFolder(name)),
    read: (name, from, to) => files.read(inFolder(name), from, to),
    remove: (name) => files.remove(inFolder(name)),
    pathOf: (name) => files.pathOf(inFolder(name))
  }
}

/** The report with paths that begin in the folder. */
export const withPathsInFolder = (report: Report): Report => ({
  ...report,
  jobs: report.jobs.map((job) => ({ ...job, log: { ...job.log, path: job.log.path?.replace(LOGS, '') ?? null } }))
})
