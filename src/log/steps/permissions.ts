/** What a job's token may do, as the runner prints it in Set up job (JobExtension.cs of actions/runner). */
import { END_GROUP, shapeOf } from '../markers.ts'
import { SET_UP_BEGINS } from './segment-rules.ts'

/** Reads a log from its first line on, until it is known or there is nothing more to find. */
export interface PermissionReader {
  readonly isDone: () => boolean
  /** @param text of the next line, without time and colours */
  readonly take: (text: string) => void
  /** As a workflow writes them: `contents: read`. Empty when the log does not say any. */
  readonly permissions: () => readonly string[]
}

const GROUP = '##[group]GITHUB_TOKEN Permissions'
const PERMISSION = /^([A-Z][A-Za-z]{1,40}): (read|write)$/
/** The group stands among the first lines. */
const MOST_LINES = 100

export const createPermissionReader = (): PermissionReader => {
  const found: string[] = []
  let lines = 0
  let isIn = false
  let isDone = false
  return {
    isDone: () => isDone,
    take(text) {
      const line = text.trimEnd()
      lines++
      const [, name, value] = (isIn && PERMISSION.exec(line)) || []
      if (name !== undefined) found.push(`${name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()}: ${value}`)
      else if (line === GROUP) isIn = true
      else if (isIn && line.startsWith(END_GROUP)) isDone = true
      // What stands behind the beginning of a step was printed by it.
      if (lines === 1 ? !SET_UP_BEGINS.test(line) : lines >= MOST_LINES || shapeOf(line) !== null) isDone = true
    },
    permissions: () => found
  }
}
