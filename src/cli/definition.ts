/** What the command line may hold, as `--help` and docs show it. */
import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { FORMATS } from './formats.ts'

export const NAME = 'workflow-run-report'
export const MOST_EARLIER_RUNS = 50
export const MOST_WAIT_SECONDS = 21_600

const EXAMPLES = `
Examples:
  ${NAME}                                  every workflow that failed for the newest commit of this branch
  ${NAME} octo-org/octo-repo 29679449      one run
  ${NAME} https://github.com/octo-org/octo-repo/actions/runs/29679449/job/399444496
  ${NAME} 29679449 --attempt 2 --jobs 'test *' --jobs '!test (windows*'
  ${NAME} octo-org/octo-repo 29679449 --json | jq -r '.failures[].message'
  ${NAME} --wait --html report.html        when the runs of the newest commit have ended; also as a page
  gh run view 29679449 --log-failed | ${NAME} log -
                                                       saved logs: see ${NAME} log --help

Tokens:
  GH_TOKEN or GITHUB_TOKEN for github.com, *.ghe.com and the server of GITHUB_API_URL; GH_ENTERPRISE_TOKEN for the host in GH_HOST;
  else what gh knows for the host (gh auth login). Public repositories can be read without one.

Exit codes:
  0 there is a report, or nothing failed; 1 the run failed (only with --exit-status); 2 there is no report, or a file was not written`

export const LOG_HELP = `\`${NAME} log --help\` has examples.`

const LOG_EXAMPLES = `
What a FILE may be:
  a job's log as GitHub hands it out; what gh run view --log or --log-failed prints; a run's log archive (zip); what any tool prints.
  Several are one report. Nobody is asked, and no token is needed.

Examples:
  gh run view 29679449 --log-failed | ${NAME} log -
  ${NAME} log logs.zip --html report.html
  ${NAME} log build.log --repository octo-org/octo-repo --digest

Exit codes:
  0 there is a report; 1 a job failed (only with --exit-status); 2 there is no report, or a file was not written`

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** What a report is printed or written as, and what both commands have besides. */
const withOutput = (command: Command, several: string): Command => {
  for (const [name, does] of FORMATS) command.option(`--${name}`, does)
  return command
    .option('--html <FILE>', `also write the report as a page to this file${several}`)
    .option('--junit <FILE>', 'also write it as JUnit XML to this file')
    .helpOption('-h, --help', 'show this help')
}

/** The definition of `log`, as commander has it. */
export const createLogCommand = (): Command =>
  withOutput(
    new Command(`${NAME} log`)
      .description('Says why the jobs failed of which somebody has saved the logs.')
      .usage('FILE… [options]')
      .argument('[file...]', 'logs and archives, in the order of the report; - is standard input')
      .option('--repository <OWNER/NAME>', "whose logs they are, to tell the repository's own files from others")
      .option('--exit-status', 'end with exit code 1 when a job failed'),
    ''
  ).addHelpText('after', LOG_EXAMPLES)

/** The definition, as commander has it. */
export const createCommand = (): Command => {
  const command = new Command(NAME)
    .description('Says which jobs of a GitHub Actions workflow run failed, and why.')
    .usage(`[OWNER/REPO RUN_ID | RUN_ID | ADDRESS] [options]\n       ${NAME} log FILE… [options]`)
    .argument('[run...]', 'OWNER/REPO RUN_ID, the address of a run, of an attempt or of a job; within a checkout RUN_ID, or nothing')
    .option('--attempt <N>', 'report this attempt of the run, not the latest one')
    .option('--filter <WHICH>', 'list the `latest` execution of each job, or those of `all` attempts', 'latest')
    .option('--job-id <ID>', 'report this one job only')
    .option('--jobs <GLOB>', 'report jobs whose whole name matches: `*` and `?` are special, `!GLOB` leaves jobs out (repeatable)', collect)
    .option('--baseline', 'compare the failing step with the last time that its job passed (the default)')
    .option('--no-baseline', 'compare it with nothing')
    .option('--history <N>', `look at so many earlier runs, 0 to ${MOST_EARLIER_RUNS}, to say since when a job fails`, '5')
    .option('--max-logs <N>', 'read at most so many logs', '50')
    .option('--logs <DIR>', 'keep the logs that are read in this folder; without it none is kept')
    .option('--wait [SECONDS]', `wait for what is still running, so long at most, 0 to ${MOST_WAIT_SECONDS} (without a number: ${MOST_WAIT_SECONDS})`)
    .option('--exit-status', 'end with exit code 1 when the run failed')
  return withOutput(command, '; of several runs each to its own: FILE-RUN_ID')
    .version(manifest.version, '--version', 'show the version')
    .addHelpText('after', EXAMPLES)
}
