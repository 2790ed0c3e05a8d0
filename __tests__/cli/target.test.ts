import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRemote } from '../../src/cli/remote.ts'
import { parseTarget, type Repository, type Target } from '../../src/cli/target.ts'
import { ReportError } from '../../src/model/errors.ts'

const on = (host: string, isHttp = false): Repository => ({ host, isHttp, owner: 'octo-org', repo: 'octo.repo' })
const target = (found: Partial<Target>): Target => ({ repository: null, runId: null, attempt: null, jobId: null, ...found })
const PAGE = 'https://github.com/octo-org/octo.repo'

describe('The arguments name', () => {
  test.each<readonly [string, readonly string[], Target]>([
    ['nothing', [], target({})],
    ['a run of a repository', ['octo-org/octo.repo', '29679449'], target({ repository: on('github.com'), runId: 29679449 })],
    [
      'a run of a repository on another host',
      ['GHE.example.com:8443/octo-org/octo.repo', '7'],
      target({ repository: on('ghe.example.com:8443'), runId: 7 })
    ],
    ['a run of the checkout', ['29679449'], target({ runId: 29679449 })],
    ['a repository, for a job', ['octo-org/octo.repo'], target({ repository: on('github.com') })],
    ['the page of a run', [`${PAGE}/actions/runs/7`], target({ repository: on('github.com'), runId: 7 })],
    ['that with a slash', [`${PAGE}/actions/runs/7/`], target({ repository: on('github.com'), runId: 7 })],
    ['that with its query', [`${PAGE}/actions/runs/7?pr=3`], target({ repository: on('github.com'), runId: 7 })],
    ['a part of that', [`${PAGE}/actions/runs/7/usage`], target({ repository: on('github.com'), runId: 7 })],
    ['that without a protocol', ['github.com/octo-org/octo.repo/actions/runs/7'], target({ repository: on('github.com'), runId: 7 })],
    ['that with www', ['https://www.github.com/octo-org/octo.repo/actions/runs/7'], target({ repository: on('github.com'), runId: 7 })],
    ['an attempt', [`${PAGE}/actions/runs/7/attempts/2`], target({ repository: on('github.com'), runId: 7, attempt: 2 })],
    ['a job', [`${PAGE}/actions/runs/7/job/9`], target({ repository: on('github.com'), runId: 7, jobId: 9 })],
    ['a line of a step', [`${PAGE}/actions/runs/7/job/9?pr=3#step:5:12`], target({ repository: on('github.com'), runId: 7, jobId: 9 })],
    ['a job of an attempt', [`${PAGE}/actions/runs/7/attempts/2/job/9`], target({ repository: on('github.com'), runId: 7, jobId: 9 })],
    ['a check run', [`${PAGE}/runs/9?check_suite_focus=true`], target({ repository: on('github.com'), jobId: 9 })],
    ['a run of a tenant', ['https://octo.ghe.com/octo-org/octo.repo/actions/runs/7'], target({ repository: on('octo.ghe.com'), runId: 7 })],
    ['a run on this machine', ['http://127.0.0.1:81/octo-org/octo.repo/actions/runs/7'], target({ repository: on('127.0.0.1:81', true), runId: 7 })]
  ])('%s', (_name, args, expected) => {
    expect(parseTarget(args)).toEqual(expected)
  })

  test.each([
    [['octo-org/octo.repo', '#7'], 'RUN_ID is "#7"; allowed: the number in the address of the run'],
    [['octo-org/octo.repo', '0'], 'RUN_ID is "0"'],
    [['99999999999999999999'], 'RUN_ID is "99999999999999999999"'],
    [['octo-org', '7'], 'The argument is "octo-org"; allowed: OWNER/REPO RUN_ID'],
    [['../..', '7'], 'The argument is "../.."'],
    [['a/b/c/d', '7'], 'The argument is "a/b/c/d"'],
    [['octo-org/octo.repo', '7', '8'], 'There are 3 arguments'],
    [[PAGE], 'The address is "https://github.com/octo-org/octo.repo"; allowed: that of a run, of an attempt of it, or of a job. Example: '],
    [[`${PAGE}/actions/runs/7/attempts/two`], 'The address is'],
    [[`${PAGE}/actions/runs/seven`], 'The address is'],
    [[`${PAGE}/actions/runs/7/job/99999999999999999999`], 'The address is'],
    [['ssh://github.com/octo-org/octo.repo/actions/runs/7'], 'The address is'],
    [['https://github.com/octo-org/../actions/runs/7'], 'The address is'],
    [['https://[/octo-org/octo.repo/actions/runs/7'], 'The address is']
  ])('nothing that can be reported: %j', (args, sentence) => {
    expect(() => parseTarget(args)).toThrow(sentence)
  })

  test('a run, or there is a sentence, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string().map((path) => `${PAGE}/actions/runs/${path}`)
          ),
          { maxLength: 3 }
        ),
        (args) => {
          try {
            const { repository } = parseTarget(args)
            if (repository !== null) expect(`${repository.owner}/${repository.repo}`).toMatch(/^[\w.-]+\/[\w.-]+$/)
          } catch (error) {
            expect(error).toBeInstanceOf(ReportError)
          }
        }
      )
    )
  })
})

describe('A remote', () => {
  test.each<readonly [string, Repository | null]>([
    ['https://github.com/octo-org/octo.repo.git', on('github.com')],
    ['https://github.com/octo-org/octo.repo', on('github.com')],
    ['https://github.com/octo-org/octo.repo/', on('github.com')],
    ['https://x-access-token:secret@github.com/octo-org/octo.repo.git', on('github.com')],
    ['https://ghe.example.com:8443/octo-org/octo.repo.git', on('ghe.example.com:8443')],
    ['http://127.0.0.1:81/octo-org/octo.repo.git', on('127.0.0.1:81', true)],
    ['git@github.com:octo-org/octo.repo.git', on('github.com')],
    ['github.com:octo-org/octo.repo', on('github.com')],
    ['git@github.com:/octo-org/octo.repo.git', on('github.com')],
    ['org-1234@GitHub.com:octo-org/octo.repo.git', on('github.com')],
    ['ssh://git@github.com/octo-org/octo.repo.git', on('github.com')],
    ['ssh://git@ssh.github.com:443/octo-org/octo.repo.git', on('github.com')],
    ['ssh://git@ghe.example.com:2222/octo-org/octo.repo.git', on('ghe.example.com')],
    ['git+ssh://git@octo.ghe.com/octo-org/octo.repo.git', on('octo.ghe.com')],
    ['git://github.com/octo-org/octo.repo.git', on('github.com')],
    ['/srv/git/octo-org/octo.repo.git', null],
    ['../octo.repo', null],
    ['file:///srv/octo-org/octo.repo.git', null],
    ['ext::sh -c "touch own" octo-org/octo.repo', null],
    ['C:\\git\\octo.repo', null],
    ['https://github.com/octo.repo', null],
    ['https://github.com/a/octo-org/octo.repo', null],
    ['git@-oProxyCommand=own:octo-org/octo.repo', null],
    ['', null]
  ])('%j', (address, expected) => {
    expect(parseRemote(address)).toEqual(expected)
  })

  test('of any form is read or refused', () => {
    fc.assert(fc.property(fc.string(), (address) => void parseRemote(address)))
  })
})
