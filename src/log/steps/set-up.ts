/** What the runner says of a job before its first step: the container, and what its token may do. */
import type { Mark } from './log-index.ts'

/** How a job was set up, as far as its log says it. */
export interface SetUp {
  /** The image of the container that the job ran in; null: in none, or nobody knows. */
  readonly container: string | null
  /** What its token may do, as a workflow writes it: `contents: read`. Empty when nobody knows. */
  readonly permissions: readonly string[]
}

export const UNKNOWN_SET_UP: SetUp = { container: null, permissions: [] }

/** What a mark says. */
export type MarkText = Pick<Mark, 'kind' | 'text'>

/** The job's own container only waits (ContainerOperationProvider.cs of actions/runner); a service has an entry point of its own. */
const JOB_CONTAINER = / --entrypoint "tail" (\S{1,300}) "-f" "\/dev\/null"\s*$/

/** The image; null where the job ran in none, or the log does not say it. What a later step prints is not believed. */
export const containerImage = (marks: readonly MarkText[]): string | null => {
  const begin = marks.findIndex(({ kind }) => kind === 'init_containers')
  const end = marks.findIndex(({ kind }, at) => at > begin && kind !== 'container')
  const commands = begin < 0 ? [] : marks.slice(begin + 1, end < 0 ? marks.length : end)
  return commands.map(({ text }) => JOB_CONTAINER.exec(text)?.[1]).find((image) => image !== undefined) ?? null
}
