/** Bounds what the logs of one report take of the disk: a log that has no room any more is removed when it was read. */
import type { JobLog } from './model/report.ts'
import type { Files } from './ports.ts'
import type { SavedLog } from './read-log.ts'

/** Bytes that the folder of logs may hold in all. */
export const KEPT_BYTES = 2 * 1024 ** 3

export interface KeptLogs {
  /** To be called when nothing more is read from the log: the log as it is then. A file that cannot be removed stays. */
  settle(saved: SavedLog): Promise<JobLog>
}

/** @param room for all logs together, in bytes */
export const createKeptLogs = (files: Pick<Files, 'remove'>, room: number): KeptLogs => {
  let free = room
  return {
    settle: async ({ log, name, size }) => {
      if (name === null) return log
      if (size <= free) {
        free -= size
        return log
      }
      return files.remove(name).then(
        () => ({ ...log, path: null }),
        () => log
      )
    }
  }
}
