import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { askGh } from '../../src/cli/run-program.ts'
import { type Env, isGitHubHost, type Server, serverOf } from '../../src/cli/server.ts'
import { findToken } from '../../src/cli/token.ts'
import { cleanEnv, makeFolder } from './support/command.ts'

const serverFor = (host: string, env: Env = {}, isHttp = false): Server => serverOf({ host, isHttp }, env)
const ALL = { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github', GH_ENTERPRISE_TOKEN: 'enterprise', GITHUB_ENTERPRISE_TOKEN: 'github-enterprise' }

describe('The API of', () => {
  test.each<readonly [string, Env, boolean, Partial<Server>]>([
    ['github.com', {}, false, { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', host: 'github.com' }],
    ['github.com', {}, true, { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' }],
    ['octo.ghe.com', {}, false, { apiUrl: 'https://api.octo.ghe.com', serverUrl: 'https://octo.ghe.com', host: 'octo.ghe.com' }],
    ['ghe.example.com:8443', {}, false, { apiUrl: 'https://ghe.example.com:8443/api/v3', serverUrl: 'https://ghe.example.com:8443' }],
    ['ghe.example.com', {}, true, { apiUrl: 'https://ghe.example.com/api/v3' }],
    ['127.0.0.1:81', {}, true, { apiUrl: 'http://127.0.0.1:81/api/v3' }],
    ['localhost', {}, true, { apiUrl: 'http://localhost/api/v3' }],
    ['127.0.0.1.example.com', {}, true, { apiUrl: 'https://127.0.0.1.example.com/api/v3' }],
    [
      'github.com',
      { GITHUB_API_URL: ' http://127.0.0.1:81/ ' },
      false,
      { apiUrl: 'http://127.0.0.1:81', serverUrl: 'http://127.0.0.1:81', host: '127.0.0.1:81' }
    ],
    ['github.com', { GITHUB_API_URL: 'https://api.github.com' }, false, { serverUrl: 'https://github.com', host: 'github.com', namedBy: 'github' }],
    [
      'github.com',
      { GITHUB_API_URL: 'https://ghe.example.com/api/v3', GITHUB_SERVER_URL: 'https://ghe.example.com/' },
      false,
      { apiUrl: 'https://ghe.example.com/api/v3', serverUrl: 'https://ghe.example.com', host: 'ghe.example.com', namedBy: 'api_url' }
    ]
  ])('%s with %j, http: %s', (host, env, isHttp, expected) => {
    expect(serverFor(host, env, isHttp)).toMatchObject(expected)
  })

  test.each(['http://ghe.example.com/api/v3', 'ghe.example.com', 'https://me:secret@ghe.example.com', 'file:///etc'])(
    'GITHUB_API_URL %s is an error',
    (url) => {
      expect(() => serverFor('github.com', { GITHUB_API_URL: url })).toThrow(/^GITHUB_API_URL /)
      expect(() => serverFor('github.com', { GITHUB_API_URL: url })).not.toThrow(/secret/)
    }
  )
})

describe('The token for', () => {
  const noGh = async (): Promise<string> => ''
  test.each<readonly [string, string, Env, string]>([
    ['github.com is GH_TOKEN', 'github.com', ALL, 'gh'],
    ['github.com is GITHUB_TOKEN', 'github.com', { ...ALL, GH_TOKEN: ' ' }, 'github'],
    ['github.com is never one for an enterprise', 'github.com', { GH_ENTERPRISE_TOKEN: 'enterprise' }, ''],
    ['a tenant is GH_TOKEN', 'octo.ghe.com', ALL, 'gh'],
    ['what GITHUB_API_URL names is GH_TOKEN', 'github.com', { ...ALL, GITHUB_API_URL: 'http://127.0.0.1:81' }, 'gh'],
    ['what GH_HOST names is GH_ENTERPRISE_TOKEN', 'ghe.example.com', { ...ALL, GH_HOST: 'GHE.example.com' }, 'enterprise'],
    [
      'what GH_HOST names is GITHUB_ENTERPRISE_TOKEN',
      'ghe.example.com',
      { ...ALL, GH_ENTERPRISE_TOKEN: '', GH_HOST: 'ghe.example.com' },
      'github-enterprise'
    ],
    ['what GH_HOST names is never GH_TOKEN', 'ghe.example.com', { GH_TOKEN: 'gh', GH_HOST: 'ghe.example.com' }, ''],
    ['a host that only an address names is none', 'ghe.example.com', ALL, ''],
    ['a host that only looks like a tenant is none', 'ghe.com.example.com', ALL, ''],
    ['a tenant of a tenant is none', 'a.b.ghe.com', ALL, ''],
    ['another host than GH_HOST is none', 'other.example.com', { ...ALL, GH_HOST: 'ghe.example.com' }, '']
  ])('%s', async (_name, host, env, expected) => {
    expect(await findToken(serverFor(host, env), env, noGh)).toBe(expected)
  })

  test('a host without a variable is what gh has for that of the API', async () => {
    const asked: string[] = []
    const gh = async (host: string): Promise<string> => {
      asked.push(host)
      return `of ${host}`
    }
    const api = { GITHUB_API_URL: 'https://ghe.example.com/api/v3' }
    expect(await findToken(serverFor('github.com'), {}, gh)).toBe('of github.com')
    expect(await findToken(serverFor('github.com', api), api, gh)).toBe('of ghe.example.com')
    expect(await findToken(serverFor('other.example.com'), ALL, gh)).toBe('of other.example.com')
    expect(await findToken(serverFor('github.com'), ALL, gh)).toBe('gh')
    expect(asked).toHaveLength(3)
  })

  // A stand-in for a program is a shell script.
  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('gh is asked without the variables that it would answer for any host', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'gh'), `#!/bin/sh\nenv > "${folder}/env"\necho "$*" > "${folder}/args"\n[ "$4" = known.example.com ] && echo stored\n`)
    chmodSync(join(folder, 'gh'), 0o755)
    const env = { ...cleanEnv(folder), ...ALL, PATH: `${folder}${delimiter}${process.env.PATH}` }
    expect(await askGh('known.example.com', env)).toBe('stored')
    expect(readFileSync(join(folder, 'args'), 'utf8')).toBe('auth token --hostname known.example.com\n')
    expect(readFileSync(join(folder, 'env'), 'utf8')).not.toMatch(/_TOKEN=/)
    expect(await askGh('other.example.com', env)).toBe('')
    expect(await askGh('known.example.com', { ...env, PATH: join(folder, 'nothing') })).toBe('')
  })
})

test.each<readonly [string, Env, boolean]>([
  ['github.com', {}, true],
  ['octo.ghe.com', {}, true],
  ['gitlab.com', {}, false],
  ['gitlab.com', { GITHUB_API_URL: 'https://api.github.com' }, false],
  ['ghe.example.com', { GH_HOST: 'ghe.example.com' }, true],
  ['ghe.example.com', { GITHUB_API_URL: 'https://ghe.example.com/api/v3' }, true],
  ['ghe.example.com', { GITHUB_SERVER_URL: 'https://ghe.example.com' }, true],
  ['ghe.example.com', { GITHUB_SERVER_URL: 'nonsense' }, false]
])('%s with %j: whether a remote on it is asked: %s', (host, env, expected) => {
  expect(isGitHubHost(host, env)).toBe(expected)
})
