/**
 * Which steps of a job only prepare it. The API tells no more of a step than its name, so the name decides: the runner's own steps,
 * actions and commands that fetch or install, and names in the usual words. What is not told for sure is work.
 */
import type { Job } from '../model/run.ts'

const LONGEST_NAME = 200

/** Steps that the runner adds (actions/runner JobExtension.cs, StepsRunner.cs). */
const RUNNER_STEPS = new Set(['Set up job', 'Complete job', 'Initialize containers', 'Stop containers'])
/** Steps that the runner adds for container actions: `Build owner/action@v1`, `Pull alpine:3`. */
const CONTAINER_STEP = /^(?:Build [\w.-]+\/[\w./-]+@\S+|Pull [\w./-]+[:@]\S+)$/

/** A step without a name of its own that uses an action: `Run owner/action/path@ref`, `Run ./.github/actions/path`. */
const USES = /^(?:Run )?[\w.-]+\/([\w./-]+)@\S+$/
const USES_LOCAL = /^(?:Run )?\.\/(?:\S*\/)?(?:\.github|actions)\/(\S+)$/
const SET_UP_ACTION =
  /^(?:checkout|cache|setup|install|login|auth|free-disk-space|(?:setup|install|configure|cache|login)-.*|.*-(?:toolchain|checkout|cache|login|setup|install))$/i

/** Commands that install what a job needs; each is followed by its arguments. */
export const INSTALL_COMMAND = new RegExp(
  `^(?:sudo )?(?:${[
    'npm (?:ci|install|i)',
    // `yarn build` and `yarn test` run scripts; only `yarn` alone and with options installs.
    'yarn(?: install|(?= -|$))',
    '(?:pnpm|bun) (?:install|i)',
    'corepack (?:enable|prepare)',
    '(?:npx|pnpm|yarn|pnpm exec) playwright install(?:-deps)?',
    '(?:python3? -m )?pip3? install',
    'uv (?:sync|venv|pip install|pip sync|tool install|python install)',
    '(?:poetry|pdm|pipenv) (?:install|sync)',
    'conda (?:install|create|env create|env update)',
    '(?:pipx|bundle|gem|composer) install',
    'apt(?:-get)?(?: -\\S+)* (?:update|upgrade|install)',
    '(?:dnf|yum|brew|choco|winget|scoop) (?:update|install)',
    'apk (?:update|add)',
    'pacman -S\\S*',
    'cargo (?:install|binstall|fetch)',
    'rustup(?: \\S+)*',
    'go (?:mod download|install)',
    'dotnet (?:restore|tool (?:install|restore)|workload (?:install|restore))',
    'nuget restore',
    '(?:flutter|dart) pub get',
    'mix (?:deps\\.get|local\\.\\w+)',
    'docker (?:pull|login)',
    'git (?:clone|fetch|submodule update)'
  ].join('|')})(?= |$)`,
  'i'
)
const CHANGE_FOLDER = /^cd \S+$/
const JOINED = / ?(?:&&|;) ?/

/** The usual words of a step with a name of its own. */
const SET_UP_WORDS =
  /^(?:(?:set[ -]?up|check[ -]?out|clone|install|cach(?:e|ing)|log ?in to|login)\b|(?:restore|save)\b.*\bcaches?\b|(?:restore|download|fetch|get|resolve) (?:[\w.-]+ ){0,3}(?:dependencies|deps|packages|modules)$|free (?:up )?(?:[\w.-]+ ){0,2}(?:disk )?space\b)/i
/** Set-up and work in one step: `Install and test`. */
const ALSO_WORK = /(?:&|\+|,|\b(?:and|then))[^\w].*\b(?:build|test|lint|run|check|verify|compile|deploy|publish|release|package)/i
/** GitHub has written both `Post Run actions/cache@v4` and `Post actions/cache@v2`. */
const PRE_OR_POST = /^(?:Pre|Post) (.+)$/s
const DECORATION = /^[^\p{L}\p{N}./]+/u

const installsOnly = (line: string): boolean => {
  const commands = line.split(JOINED)
  return commands.every((command) => (commands.length > 1 && CHANGE_FOLDER.test(command)) || INSTALL_COMMAND.test(command))
}

/** Whether a step's name alone says that it prepares the job. */
const isSetUpName = (full: string): boolean => {
  if (RUNNER_STEPS.has(full)) return true
  const name = full.slice(0, LONGEST_NAME)
  if (CONTAINER_STEP.test(name)) return true
  const action = (USES.exec(name) ?? USES_LOCAL.exec(name))?.[1]
  if (action !== undefined) return action.split('/').some((part) => SET_UP_ACTION.test(part))
  const bare = name.replace(DECORATION, '')
  if (installsOnly(bare.startsWith('Run ') ? bare.slice(4) : bare)) return true
  return SET_UP_WORDS.test(bare) && !ALSO_WORK.test(bare)
}

/**
 * A test for the set-up steps of jobs: `Set up job`, checkouts, caches, tools and packages being installed, and pre and post steps.
 * Those are called like another step of their job with `Pre ` or `Post ` before it: `Post comment` alone is work.
 *
 * @returns takes a job, and then the name of a step of it
 */
export const createSetUpTest = (): ((job: Pick<Job, 'steps'>) => (name: string) => boolean) => {
  /** Names are judged once, since the legs of a matrix share them. A text: it depends on whether the job has a step of that name. */
  const judged = new Map<string, boolean | string>()
  const judge = (name: string): boolean | string => {
    const verdict = isSetUpName(name) || (PRE_OR_POST.exec(name)?.[1] ?? false)
    judged.set(name, verdict)
    return verdict
  }
  return ({ steps }) => {
    let ofJob: ReadonlySet<string> | null = null
    return (name) => {
      const verdict = judged.get(name) ?? judge(name)
      if (typeof verdict === 'boolean') return verdict
      ofJob ??= new Set(steps.map((step) => step.name))
      return ofJob.has(verdict) || ofJob.has(`Run ${verdict}`)
    }
  }
}
