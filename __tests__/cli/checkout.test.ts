import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readCheckout } from '../../src/cli/checkout.ts'
import { makeCheckout } from './support/checkout.ts'
import { cleanEnv, makeFolder } from './support/command.ts'

const ORIGIN = 'git@github.com:octo-org/octo-repo.git'
const REPOSITORY = { host: 'github.com', isHttp: false, owner: 'octo-org', repo: 'octo-repo' }

describe('A checkout', () => {
  test('tells its repository, its branch as origin calls it, and its commit', async () => {
    const { folder, git, head } = makeCheckout(ORIGIN, 'fix')
    mkdirSync(join(folder, 'below'))
    expect(await readCheckout(join(folder, 'below'), cleanEnv(folder))).toEqual({ repository: REPOSITORY, branch: 'fix', head })
    git('config', 'branch.fix.remote', 'origin')
    git('config', 'branch.fix.merge', 'refs/heads/users/octocat/fix')
    git('update-ref', 'refs/remotes/origin/users/octocat/fix', head)
    expect(await readCheckout(folder, cleanEnv(folder))).toMatchObject({ branch: 'users/octocat/fix' })
    git('checkout', '--quiet', '--detach')
    expect(await readCheckout(folder, cleanEnv(folder))).toEqual({ repository: REPOSITORY, branch: null, head })
  })

  test('before its first commit has a branch and no commit', async () => {
    const folder = makeFolder()
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder])
    execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', ORIGIN])
    expect(await readCheckout(folder, cleanEnv(folder))).toEqual({ repository: REPOSITORY, branch: 'main', head: null })
  })

  test('that cannot be read is a sentence', async () => {
    const { folder, git } = makeCheckout('/srv/octo-repo.git', 'main')
    await expect(readCheckout(folder, cleanEnv(folder))).rejects.toThrow('The remote origin is not the address of a repository on a GitHub host.')
    git('remote', 'remove', 'origin')
    await expect(readCheckout(folder, cleanEnv(folder))).rejects.toThrow('This checkout has no remote called origin.')
    const empty = makeFolder()
    await expect(readCheckout(empty, cleanEnv(empty))).rejects.toThrow(/^This folder is no checkout \(git says: fatal: not a git repository/)
    await expect(readCheckout(folder, { ...cleanEnv(folder), PATH: empty })).rejects.toThrow('Git is not installed')
  })

  // A hook is a shell script.
  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('runs nothing that it brings along', async () => {
    const { folder, git, head } = makeCheckout(ORIGIN, 'main')
    git('update-ref', 'refs/remotes/origin/main', head)
    const own = join(folder, 'own')
    const trap = join(folder, 'trap')
    writeFileSync(trap, `#!/bin/sh\ntouch "${own}"\n`)
    chmodSync(trap, 0o755)
    for (const name of ['git', 'gh']) {
      writeFileSync(join(folder, name), `#!/bin/sh\ntouch "${own}"\n`)
      chmodSync(join(folder, name), 0o755)
    }
    mkdirSync(join(folder, '.git', 'hooks'), { recursive: true })
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(folder, '.git', 'hooks', hook), `#!/bin/sh\ntouch "${own}"\n`)
      chmodSync(join(folder, '.git', 'hooks', hook), 0o755)
    }
    appendFileSync(
      join(folder, '.git', 'config'),
      `[core]\n\tfsmonitor = ${trap}\n\tpager = ${trap}\n\tsshCommand = ${trap}\n\teditor = ${trap}\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${trap}\n` +
        `[credential]\n\thelper = ${trap}\n[alias]\n\trev-parse = !${trap}\n\tremote = !${trap}\n[remote "origin"]\n\tpromisor = true\n\tuploadpack = ${trap}\n` +
        `[diff]\n\texternal = ${trap}\n[branch "main"]\n\tremote = origin\n\tmerge = refs/heads/main\n`
    )
    expect(await readCheckout(folder, cleanEnv(folder))).toEqual({ repository: REPOSITORY, branch: 'main', head })
    expect(existsSync(own)).toBe(false)
  })
})
