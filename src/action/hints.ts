/** What a user of this action can do about the output folder and the token. */
import type { TokenHints } from '../github/errors.ts'
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

const OWN_TOKEN = "which means the job's own token"

export const TOKEN_HINTS: TokenHints = {
  none: `Leave the input \`token\` out, ${OWN_TOKEN}`,
  wrong: `Leave the input out, ${OWN_TOKEN}:
with:
  token: \${{ github.token }}`,
  broken: 'Look for a line break or a space inside the secret that the input `token` is taken from.',
  askLess: 'Lower `max_logs`, or run the report less often.'
}
