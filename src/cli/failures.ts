/** What counts as a failed run, for `--exit-status`. */
import type { FailOn } from '../model/options.ts'

export const FAILURES: readonly FailOn[] = ['failure', 'timed_out', 'action_required', 'startup_failure']
