/** What a user of this action can do when the output folder cannot be written to. Apart from other advice, for it is needed from the start. */
import type { Hints } from '../platform/files.ts'

const OTHER_FOLDER = 'Name another folder in the input `output_dir`, or free space on the runner.'

export const FILE_HINTS: Hints = {
  files: OTHER_FOLDER,
  disk_full: OTHER_FOLDER,
  blocked: 'Remove it in a step before this one, or name another folder in the input `output_dir`.',
  link:
    'A link can lead out of the workspace, and a checkout can bring one, so none is followed there. ' +
    'Name a folder without links in the input `output_dir`, or leave it out: the default is a folder of the runner.'
}
