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
      ...{ logs: null, exitStatus: false, format: 'text' }
    })
  })

  test.each<readonly [readonly string[], Partial<Asked>]>([
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
    [['--digest'], { format: 'digest' }]
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
    [['--max-logs', '1e3'], '--max-logs is "1e3"; allowed: a whole number, 0 or more. Example: --max-logs 10']
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
    for (const word of ['Usage: ', 'Examples:', 'Tokens:', 'Exit codes:', '--exit-status']) expect(printed).toContain(word)
  })
})
