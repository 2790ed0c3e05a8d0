/** What a line of the runner's tells of a step, and what the runner calls its own steps. */
import { ECHO_PAINT, END_GROUP, type MarkKind, RUN_GROUP } from '../markers.ts'
import type { BoundaryKind } from './boundaries.ts'

/** What a step is by its first line; `text`: that says nothing of it. */
export type SegmentKind = ShapeKind | 'script' | 'action' | 'text'

/** What a shape alone begins. */
type ShapeKind = Exclude<BoundaryKind, 'run'>

/** How a step ended, as far as its own lines tell. */
export type SegmentEnd = 'failure' | 'cancelled' | 'unknown'

/** Steps after which no other one of the workflow comes. */
export const CLOSING: ReadonlySet<SegmentKind> = new Set(['post', 'stop_containers', 'complete', 'hook'])

/** Names that the runner gives itself (JobExtension.cs). */
const SET_UP = 'Set up job'
export const NAMES: Readonly<Partial<Record<SegmentKind, string>>> = {
  setup: SET_UP,
  pull: 'Pull action image',
  build: 'Build action image',
  init_containers: 'Initialize containers',
  stop_containers: 'Stop containers',
  hook: 'Runner hook',
  post: 'Post job cleanup',
  complete: 'Complete job'
}
export const CLOSING_NAME = /^(?:Post |Complete job$|Stop containers$|Complete runner$)/
/** How the first step's log begins, older ones with the service's lines. */
export const SET_UP_BEGINS =
  /^(?:Current runner version: |Requested labels: |Job defined at: |Waiting for a runner |Job is (?:waiting|about)|Starting your workflow run|##\[group\](?:Runner Image Provisioner|Operating System)$)/

export const kindOfName = (name: string): SegmentKind => (name === SET_UP ? 'setup' : CLOSING_NAME.test(name) ? 'post' : 'text')

/** Whether a shape is of the step in which it stands. */
export const beginsNone = (kind: MarkKind): kind is 'error' | 'container' | 'job_name' | 'start_action' | 'end_action' => BEGINS_NONE.has(kind)
const BEGINS_NONE: ReadonlySet<MarkKind> = new Set(['error', 'container', 'job_name', 'start_action', 'end_action'])

/**
 * What a step runs whose head this group may be, by the line below it: the painted script, or what an action is given; null: a tool calls a group
 * of its own so.
 */
export const headOf = (title: string, below: string): 'script' | 'action' | null => {
  const isScript = below.startsWith(ECHO_PAINT) || below.startsWith('shell: ') || (below !== '' && below === title.slice(RUN_GROUP.length))
  if (isScript) return 'script'
  return below === END_GROUP || below === 'with:' || below === 'env:' ? 'action' : null
}
