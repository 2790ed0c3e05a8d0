/** The lines in which make, task runners, test runners and compilers tell where they work, and the commands of a script that move. */

/** What the path of every checkout holds, see `workspaces`. */
export const MAY_NAME = /work|__w|\b[A-Za-z]:[\\/]/

export const TAG = /^##\[[a-z]{1,20}\]/
export const MAKE_FOLDER = /\bmake(?:\.exe)?(?:\[(\d{1,3})\])?: (Entering|Leaving) directory [`'"]([^`'"]{1,400})['"]/
export const NINJA_FOLDER = /\bninja: Entering directory [`'"]([^`'"]{1,400})['"]/
/** npm, pnpm and yarn before each script; npm from 7 on without the folder. */
export const SCRIPT = /(?:^|: )> ((?:@[\w.-]{1,100}\/)?[\w.-]{1,100})@\d\S{0,60} \S{1,100}(?: (\/\S{1,400}|[A-Za-z]:\\\S{1,400}))?$/
export const NX_TASK = /^\s{0,4}> nx run (?!\.:)\S{1,200}:\S/
export const VITEST_ROOT = /(?:^|\s)(?:RUN|DEV) {1,3}v\d\S{0,40} ((?:\/|[A-Za-z]:[\\/])\S{1,400})/
export const PYTEST_ROOT = /^(?:.{0,100}: )?rootdir: ((?:\/|[A-Za-z]:\\)[^,]{1,400}?)(?:, (?:configfile|inifile|testpaths).*)?$/
/** pnpm -r tells the folder, turbo the package, before each line. */
export const PNPM_SCRIPT = /^([\w.@-]{1,100}(?:\/[\w.@-]{1,100}){0,8} [\w:.-]{1,60})\$ /
export const PNPM_LINE = /^([\w.@-]{1,100}(?:\/[\w.@-]{1,100}){0,8} [\w:.-]{1,60}): /
export const TURBO = /\bRunning \S{1,200} in \d{1,5} packages\b/
export const TURBO_LINE = /^(@?[\w./-]{1,120}:[\w.-]{1,60}): /
export const GO_RESULT = /^(?:.{0,60}\s)?(?:FAIL|ok)\s{1,4}([\w.~/-]{1,300})\s{1,4}(?:[\d.]{1,12}s|\(cached\)|\[)/
export const GOTESTSUM = /^=== (?:FAIL|ERROR): ([\w.~/-]{1,300}) /
export const CRATE = /^\s{0,12}(?:Compiling|Checking|Documenting|Testing) \S{1,100} v\S{1,60} \((\/[^)]{1,400}|[A-Za-z]:\\[^)]{1,400})\)/
export const CMAKE_MAKEFILE = /\bmake(?:\.exe)?(?:\[(\d{1,3})\])?: \*\*\* \[(?:\S{0,300}\/)?CMakeFiles[/\\]Makefile2:/
export const MODULE = /^(.*?\/)??src\/(?:main|test)\//

export const ACTION = /^##\[group\]Run (?:\.\/|docker:\/\/|[\w.-]{1,100}\/[\w./-]{1,200}@)\S{0,300}$/
/** Commands of a script that work elsewhere from then on, or alone. */
export const MOVE = /\b(?:cd|pushd|popd)\b|\b(?:npm|pnpm|yarn|bun|make|go|cargo) (?:-\S{1,40} )?(?:--prefix|--cwd|--dir|-C)(?=[ =])/g
/** Where that is told as it is, and holds for all that follows. */
export const MOVED =
  /^\s{0,20}(?:(?:cd|pushd)|(?:npm|pnpm|yarn|bun|make|go|cargo) (?:-\S{1,40} )?(?:--prefix|--cwd|--dir|-C))[ =]["']?([\w@.+/-]{1,300})["']?\s{0,4}(?:$|&&|;| )/

/** What each of these lines holds, and {@link MAY_NAME}, but for one that only has a task runner's prefix: most lines hold none of it. */
export const HINT =
  /work|__w|\b[A-Za-z]:[\\/]|> |=== |directory|rootdir: |Makefile2:|\b(?:FAIL|ok)\s{1,4}[\w.~/-]{1,300}\s{1,4}[\d.([]|RUN|DEV|Running|(?:Compil|Check|Document|Test)ing |##\[|\$ /
