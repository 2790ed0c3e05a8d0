import { describe, expect, test } from '@jest/globals'
import { type Asked, parseArguments } from '../../src/cli/arguments.ts'
import { readText } from '../governance/repository.ts'

const read = (...args: readonly string[]): Asked | null => parseArguments(args, () => {})
const JOB = 'https://github.com/octo-org/octo-repo/actions/runs/7/job/9'
const ATTEMPT = 'https://github.com/octo-org/octo-repo/actions/runs/7/attempts/2'

describe('The flags', () => {
  test('have defaults', () => {
    expect(read()).toEqual({
      ...{ repository: null, runId: null, attempt: null, jobId: null, filter: 'latest', jobs: [], baseline: true, history: 5, maxLogs: 50 },
      ...{ kind: 'run', logs: null, waitSeconds: 0, exitStatus: false, format: 'text', html: null, junit: null }
    })
  })

  test.each<readonly [readonly string[], Readonly<Record<string, unknown>>]>([
    [['7', '--attempt', '2'], { runId: 7, attempt: 2 }],
    [['7', '--filter=all'], { filter: 'all' }],
    [['--job-id', '9'], { jobId: 9 }],
    [[JOB, '--job-id', '9'], { jobId: 9, runId: 7 }],
    [[ATTEMPT, '--attempt', '2'], { attempt: 2 }],
    [['--jobs', 'a b', '--jobs', '!c'], { jobs: ['a b', '!c'] }],
    [['--baseline'], { baseline: true }],
    [['--no-baseline'], { baseline: false }],
    [['--history', '0'], { history: 0 }],
    [['--max-logs', '0', '--logs', 'kept', '--exit-status'], { maxLogs: 0, logs: 'kept', exitStatus: true }],
    [['--json'], { format: 'json' }],
    [['--markdown', '7'], { format: 'markdown', runId: 7 }],
    [['--digest'], { format: 'digest' }],
    [['7', '--wait'], { runId: 7, waitSeconds: 21_600 }],
    [['--wait', '60'], { runId: null, waitSeconds: 60 }],
    [['--html', 'a.html', '--junit', 'a.xml', '--json'], { format: 'json', html: 'a.html', junit: 'a.xml' }],
    [['log', 'a', '-'], { kind: 'logs', files: ['a', '-'], repository: null, format: 'text', html: null, junit: null, exitStatus: false }],
    [
      ['log', '--digest', 'a', '--repository', 'octo-org/octo-repo', '--html=a.html', '--junit=a.xml', '--exit-status'],
      { files: ['a'], repository: 'octo-org/octo-repo', format: 'digest', html: 'a.html', junit: 'a.xml', exitStatus: true }
    ]
  ])('%j are read', (args, expected) => {
    expect(read(...args)).toMatchObject(expected)
  })

  test.each<readonly [readonly string[], string]>([
    [[ATTEMPT, '--attempt', '3'], 'The address names attempt 2, and --attempt 3: drop one of them.'],
    [[JOB, '--job-id', '8'], 'The address names job 9, and --job-id 8: drop one of them.'],
    [['7', '--attempt', '2', '--filter', 'all'], '--filter all lists every attempt, and attempt 2 is named: drop one of them.'],
    [[JOB, '--attempt', '2'], 'A job is one execution, so job 9 names its attempt: drop attempt 2.'],
    [['--attempt', '2'], '--attempt 2 needs a run. Example: workflow-run-report 29679449 --attempt 2'],
    [['octo-org/octo-repo'], 'No run of octo-org/octo-repo is named. Example: workflow-run-report octo-org/octo-repo 29679449'],
    [['--json', '--markdown', '--digest'], 'The format is "--json --markdown --digest"; allowed: one of them. Example: --json'],
    [['--history', '5.5'], '--history is "5.5"; allowed: a whole number from 0 to 50. Example: --history 10'],
    [['--max-logs', '1e3'], '--max-logs is "1e3"; allowed: a whole number, 0 or more. Example: --max-logs 10'],
    [['--wait', '29679449'], '--wait is "29679449"; allowed: a whole number from 0 to 21600; a run is named before it. Example: --wait 1800'],
    [['--html', ''], '--html is ""; allowed: a file. Example: --html report.html'],
    [['--html', 'a', '--junit', 'a'], '--junit is "a"; allowed: another file than that of --html. Example: --junit report.xml'],
    [['--json', 'log', 'a'], '"log" comes first. Example: workflow-run-report log build.log --json'],
    [['log', 'a', '--repository', 'a b/c'], '--repository is "a b/c"; allowed: the owner and the name of a repository.'],
    [['log', 'a', '--attempt', '2'], "Unknown option '--attempt'."],
    [['log', 'a', '--json', '--digest', '--junit', ''], '--junit is ""; allowed: a file.']
  ])('%j are a sentence', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence)
  })

  test('--help and --version print', () => {
    let printed = ''
    const write = (text: string): void => {
      printed += text
    }
    expect(parseArguments(['--version'], write)).toBeNull()
    expect(printed).toBe(`${JSON.parse(readText('package.json')).version}\n`)
    expect(parseArguments(['--help', '--nonsense'], write)).toBeNull()
    expect(parseArguments(['log', '--help'], write)).toBeNull()
    expect(printed).toContain('Usage: workflow-run-report log FILE… [options]')
    for (const word of ['Usage: ', 'Examples:', 'Tokens:', 'Exit codes:', '--exit-status']) expect(printed).toContain(word)
  })
})
