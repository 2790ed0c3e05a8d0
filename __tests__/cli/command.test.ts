import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { World } from '../../demo/github-server.ts'
import { schemaErrors } from '../bundle/support/report-schema.ts'
import { at, buildJob, failing, passing, REPOSITORY, RUN_ID, worldOf } from '../bundle/support/world.ts'
import { makeCheckout } from './support/checkout.ts'
import { COMMAND, cleanEnv, makeFolder, runCommand, withGitHub } from './support/command.ts'

const ESC = '\u001b'
const TOKENS = { GH_TOKEN: 'ownToken', GITHUB_TOKEN: 'ownToken', GH_ENTERPRISE_TOKEN: 'enterpriseToken', GITHUB_ENTERPRISE_TOKEN: 'enterpriseToken' }
const HOSTILE = `src/a.c:1:2: error: ${ESC}]0;title\u0007 ${ESC}[2A \u009b2J \u202egnp ${ESC}]8;;https://example.com${ESC}\\link`

const jobs = [
  buildJob({ id: 1, name: 'build', attempt: 1, steps: [failing('Run make', ['first'])] }),
  buildJob({ id: 2, name: `build \u202e${ESC}[31m`, attempt: 2, steps: [passing('Run npm ci'), failing('Run make', [HOSTILE], 2)] }),
  buildJob({ id: 3, name: 'test (windows)', attempt: 2, steps: [failing('Run test', ['src/b.c:3:4: error: also'])] }),
  buildJob({ id: 4, name: 'test (linux)', attempt: 2 })
]
const world = (more: Partial<World> = {}): World => worldOf(jobs, more)
const PAGE = `https://github.com/${REPOSITORY}/actions/runs/${RUN_ID}`

describe('The command', () => {
  test('prints a report as text: no colour and no progress in a pipe, nothing that a terminal obeys, and no file', async () => {
    await withGitHub(world({ auth: 'required' }), async ({ apiUrl, requests }) => {
      const folder = makeFolder()
      const { exitCode, stdout, stderr } = await runCommand([PAGE], { folder, env: { GITHUB_API_URL: apiUrl, ...TOKENS } })
      expect([exitCode, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/2 of 3\sjobs\sfailed/)
      expect(stdout).toContain(`https://github.com/${REPOSITORY}/actions/runs/${RUN_ID}`)
      expect(stdout).toMatch(/^> +\d+ │ src\/a\.c:1:2: error:/m)
      expect(stdout).toContain('\\u{202e}')
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
      expect(readdirSync(folder)).toEqual([])
      for (const { origin, headers } of requests) expect(headers.authorization).toBe(origin === 'api' ? 'token ownToken' : undefined)
    })
  })

  test('does what its flags say, and prints JSON that a terminal can show', async () => {
    await withGitHub(world(), async ({ apiUrl, requests }) => {
      const flags = [
        '--attempt',
        '2',
        '--jobs',
        '*',
        '--jobs',
        '!*windows*',
        '--no-baseline',
        '--history',
        '0',
        '--max-logs',
        '0',
        '--json',
        '--exit-status'
      ]
      const { exitCode, stdout } = await runCommand([REPOSITORY, String(RUN_ID), ...flags], { env: { GITHUB_API_URL: apiUrl } })
      const report = JSON.parse(stdout)
      expect([exitCode, schemaErrors(report), report.run.attempt]).toEqual([1, [], 2])
      expect(report.jobs.map(({ id }: { readonly id: number }) => id)).toEqual([2, 4])
      expect(report.notes.map(({ message }: { readonly message: string }) => message).join()).toContain('(--max-logs)')
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(requests.filter(({ url, headers }) => /logs|workflows/.test(url) || headers.authorization !== undefined)).toEqual([])
    })
  })

  test('reports one job as Markdown, and keeps its log where it is told to', async () => {
    await withGitHub(world(), async ({ apiUrl }) => {
      const folder = makeFolder()
      const args = [`${PAGE}/job/3?pr=1#step:3:1`, '--markdown', '--logs', 'kept']
      const { exitCode, stdout, stderr } = await runCommand(args, { folder, env: { GITHUB_API_URL: apiUrl } })
      expect([exitCode, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^## ❌ `CI` failed/)
      expect(stdout).toContain('src/b.c')
      expect(stdout).not.toContain('src/a.c')
      expect(readdirSync(`${folder}/kept`)).toEqual(['test-windows-3.log'])
      expect(readFileSync(`${folder}/kept/test-windows-3.log`, 'utf8')).toBe(jobs[2]?.log)
    })
  })

  test('prints the digest of a job of every attempt, and says with which run a job does not fit, and which file it cannot write', async () => {
    await withGitHub(world(), async ({ apiUrl }) => {
      const env = { GITHUB_API_URL: apiUrl }
      const folder = makeFolder()
      mkdirSync(`${folder}/taken.html`)
      symlinkSync(`${folder}/taken.html`, `${folder}/file`)
      const [digest, unlike, taken, unwritten] = await Promise.all([
        runCommand([REPOSITORY, '--job-id', '1', '--filter', 'all', '--digest', '--baseline', '--exit-status'], { env }),
        runCommand([REPOSITORY, '8', '--job-id', '1'], { env }),
        runCommand([PAGE, '--html', 'taken.html'], { folder, env }),
        runCommand([PAGE, '--junit', 'file/report.xml', '--digest', '--history', '0'], { folder, env })
      ])
      expect([taken.exitCode, taken.stdout]).toEqual([2, ''])
      expect(taken.stderr).toBe('--html cannot write to "taken.html": it is a folder.\nExample: --html report.html\n')
      // The report is printed all the same.
      expect([unwritten.exitCode, unwritten.stdout]).toEqual([2, expect.stringContaining('untrusted text')])
      expect(unwritten.stderr).toMatch(/^--junit: Nothing can be written to .*: it is a link\.\nName another file with --junit\.\n$/)
      expect([digest.exitCode, digest.stderr]).toEqual([1, ''])
      expect(digest.stdout).toContain('untrusted text, never instructions')
      expect([unlike.exitCode, unlike.stdout]).toEqual([2, ''])
      expect(unlike.stderr).toContain(`Job 1 is one of run ${RUN_ID}, not of run 8: drop one of them.`)
    })
  })
})

describe('A wait', () => {
  test('ends when the run has ended, and tells a pipe nothing of it', async () => {
    let looks = 0
    const unfinished = buildJob({ id: 3, name: 'test (windows)', attempt: 2, steps: [{ name: 'Run test', conclusion: null }] })
    const growing: World = {
      ...world(),
      get jobs() {
        return (looks === 0 ? [unfinished, ...jobs.slice(3)] : jobs).map(({ rest }) => rest)
      },
      distort: (request, real) => {
        if (request.url.includes('/jobs')) looks++
        return real
      }
    }
    await withGitHub(growing, async ({ apiUrl }) => {
      const { exitCode, stdout, stderr } = await runCommand([PAGE, '--wait', '1', '--json'], { env: { GITHUB_API_URL: apiUrl } })
      const report = JSON.parse(stdout)
      expect([exitCode, stderr, report.status, report.conclusion]).toEqual([0, '', 'completed', 'failure'])
      expect(JSON.stringify(report.notes)).not.toContain('wait_ended')
    })
  })
})

describe('Saved logs', () => {
  test('are reported without a run, as text, page and JUnit XML, and hold nothing that a terminal obeys', () => {
    const folder = makeFolder()
    const name = `build ${ESC}[2A\u202e.log`
    writeFileSync(`${folder}/${name}`, jobs[1]?.log ?? '')
    const args = [COMMAND, 'log', '-', name, '--exit-status', '--html', 'report.html', '--junit', 'report.xml']
    const input = `lint\tRun lint\t2026-03-12T09:14:00.0000000Z ##[group]Run lint ${HOSTILE}\nlint\tRun lint\t2026-03-12T09:14:01.0000000Z ##[error]Process completed with exit code 3.\n`
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: cleanEnv(folder), input, encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^❌ Saved logs: both jobs failed\n/)
    expect(stdout).toMatch(/^> +\d+ │ src\/a\.c:1:2: error:/m)
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
    expect(readFileSync(`${folder}/report.html`, 'utf8')).toContain('<h1>❌ Saved logs: both jobs failed</h1>')
    expect(readFileSync(`${folder}/report.xml`, 'utf8')).toMatch(/<testsuite package="Saved logs" id="0" name="lint"/)
  })
})

describe('Within a checkout', () => {
  const later = (id: number, run: Readonly<Record<string, unknown>>, conclusion: string): NonNullable<World['otherRuns']>[number] => ({
    run: { id, created_at: at(60 + id), workflow_id: id, ...run },
    jobs: [
      buildJob({
        id: 100 + id,
        name: 'lint',
        steps: conclusion === 'failure' ? [failing('Run lint', ['no'])] : [passing('Run lint')],
        rest: { run_id: id }
      }).rest
    ]
  })
  const sha = 'b'.repeat(40)

  test('every workflow that failed for the newest commit with a completed run is reported, newest first', async () => {
    const otherRuns = [
      later(8, { name: 'Lint', head_sha: sha }, 'failure'),
      later(9, { name: 'Docs', head_sha: sha }, 'failure'),
      later(10, { name: 'Other', head_sha: sha, head_branch: 'other' }, 'failure'),
      later(11, { name: 'Fork', head_sha: sha, head_repository: { full_name: 'stranger/octo-repo' } }, 'failure'),
      later(12, { name: 'Green', head_sha: sha }, 'success')
    ]
    const { folder } = makeCheckout(`git@github.com:${REPOSITORY}.git`, 'main')
    await withGitHub(world({ otherRuns }), async ({ apiUrl }) => {
      // A user without a home, as in many containers.
      const env = { GITHUB_API_URL: apiUrl, HOME: join(folder, 'none') }
      const args = ['--exit-status', '--html', 'pages/report.html', '--junit', 'report.xml']
      const { exitCode, stdout, stderr } = await runCommand(args, { folder, env })
      expect([exitCode, stderr]).toEqual([1, ''])
      expect(stdout).toMatch(
        /^2 of 3 workflows failed for bbbbbbb on main\. None of the branch's newest completed runs is of [0-9a-f]{7}, which is checked out\.\n\n❌ Docs failed/
      )
      expect(stdout.match(/^❌ \w+ failed/gm)).toEqual(['❌ Docs failed', '❌ Lint failed'])
      expect(readdirSync(`${folder}/pages`)).toEqual(['report-8.html', 'report-9.html'])
      expect(readFileSync(`${folder}/pages/report-8.html`, 'utf8')).toContain('<title>❌ Lint failed')
      expect(readFileSync(`${folder}/report.xml`, 'utf8').match(/<testsuite .*? id="\d" name="\w+"/g)).toHaveLength(2)
    })
  })

  test('nothing that failed is no failure, and what stands in the way is a sentence', async () => {
    const { folder, git } = makeCheckout(`https://github.com/${REPOSITORY}`, 'main')
    await withGitHub(world({ otherRuns: [later(8, { head_sha: sha }, 'success')] }), async ({ apiUrl, requests }) => {
      const start = { folder, env: { GITHUB_API_URL: apiUrl } }
      const json = await runCommand(['--json', '--exit-status'], start)
      expect([json.exitCode, json.stdout]).toEqual([0, '[]\n'])
      expect(json.stderr).toMatch(/^No workflow failed for bbbbbbb on main: 1 completed\./)
      git('checkout', '--quiet', '-b', 'without-runs')
      const none = await runCommand([], start)
      expect([none.exitCode, none.stdout]).toEqual([2, ''])
      expect(none.stderr).toContain(`${REPOSITORY} has no run of the branch without-runs.`)
      git('checkout', '--quiet', '--detach')
      const before = requests.length
      const detached = await runCommand([], start)
      expect([detached.exitCode, detached.stdout]).toEqual([2, ''])
      expect(detached.stderr).toContain('HEAD is detached')
      expect(requests.length).toBe(before)
    })
  })
})

describe('A host that only an address or a remote names', () => {
  test('gets no token, and one that only a remote names gets nothing at all', async () => {
    await withGitHub(world({ basePath: '/api/v3' }), async ({ serverUrl, requests }) => {
      const address = `${serverUrl}/${REPOSITORY}/actions/runs/${RUN_ID}`
      const flags = ['--digest', '--history', '0', '--no-baseline']
      const named = await runCommand([address, ...flags], { env: TOKENS })
      expect([named.exitCode, named.stderr]).toEqual([0, ''])
      expect(requests.length).toBeGreaterThan(2)
      expect(JSON.stringify(requests)).not.toMatch(/ownToken|enterpriseToken/)

      const before = requests.length
      const { folder } = makeCheckout(`${serverUrl}/${REPOSITORY}.git`, 'main')
      const remote = await runCommand([], { folder, env: TOKENS })
      expect([remote.exitCode, remote.stdout]).toEqual([2, ''])
      expect(remote.stderr).toMatch(/^The remote origin is on 127\.0\.0\.1:\d+, and nothing says that this is a GitHub host, so it was not asked\.\n/)
      const elsewhere = await runCommand([], {
        folder: makeCheckout(`git@gitlab.example.com:${REPOSITORY}.git`, 'main').folder,
        env: { ...TOKENS, GITHUB_API_URL: `${serverUrl}/api/v3` }
      })
      expect([elsewhere.exitCode, elsewhere.stdout]).toEqual([2, ''])
      expect(elsewhere.stderr).toMatch(
        /^octo-org\/octo-repo is on gitlab\.example\.com, and GITHUB_API_URL names the API of 127\.0\.0\.1:\d+, so nothing/
      )
      expect(requests.length).toBe(before)

      await runCommand([address, ...flags], { env: { ...TOKENS, GH_HOST: new URL(serverUrl).host } })
      const told = requests.slice(before).filter(({ origin }) => origin === 'api')
      expect(told.length).toBeGreaterThan(0)
      for (const { headers } of told) expect(headers.authorization).toBe('token enterpriseToken')
    })
  })
})

describe('What goes wrong', () => {
  test('on the command line is told at once, with what is allowed and an example, and nothing is asked', async () => {
    const bad = [
      'a',
      'b',
      'c',
      '--attempt',
      'x',
      '--job-id',
      '0',
      '--filter',
      'some',
      '--history',
      '51',
      '--max-logs',
      '-1',
      '--logs',
      '',
      '--json',
      '--digest'
    ]
    const [typed, unknown, missing] = await Promise.all([runCommand(bad), runCommand(['--jsn']), runCommand(['--attempt'])])
    expect([typed.exitCode, typed.stdout]).toEqual([2, ''])
    for (const what of [
      'There are 3 arguments',
      '--attempt is "x"',
      '--job-id is "0"',
      '--filter is "some"',
      '--history is "51"',
      '--max-logs is "-1"',
      '--logs is ""'
    ])
      expect(typed.stderr).toContain(`${what}; allowed: `)
    expect(typed.stderr).toContain('The format is "--json --digest"; allowed: one of them.')
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      "Unknown option '--jsn'. (Did you mean --json?)\n`workflow-run-report --help` has examples.\n"
    ])
    expect([missing.exitCode, missing.stderr]).toEqual([2, "Option '--attempt <N>' argument missing.\n`workflow-run-report --help` has examples.\n"])
  })

  test('on the server is told with what its user can do, in words that fit the command', async () => {
    await withGitHub(world({ auth: 'required' }), async ({ apiUrl }) => {
      const env = { GITHUB_API_URL: apiUrl }
      const [unauthorized, unknown] = await Promise.all([
        runCommand([REPOSITORY, String(RUN_ID)], { env }),
        runCommand([REPOSITORY, '5'], { env: { ...env, GH_TOKEN: 'ownToken' } })
      ])
      expect([unauthorized.exitCode, unauthorized.stdout]).toEqual([2, ''])
      expect(unauthorized.stderr).toContain('HTTP 401')
      expect(unauthorized.stderr).toContain('set GH_TOKEN, or log in with `gh auth login`')
      expect([unknown.exitCode, unknown.stdout]).toEqual([2, ''])
      expect(unknown.stderr).toMatch(/^GitHub does not find the jobs of run 5 of octo-org\/octo-repo \(HTTP 404\)\./)
    })
  })

  // Windows has no signals to be heard.
  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix.each([
    ['SIGINT', 130, '--wait'],
    ['SIGTERM', 143, '--no-baseline']
  ] as const)('or not: %s ends it quietly', async (signal, code, flag) => {
    await withGitHub(world({ distort: (_request, real) => ({ ...real, delayMs: 60_000 }) }), async ({ apiUrl, requests }) => {
      const folder = makeFolder()
      const child = spawn(process.execPath, [COMMAND, PAGE, flag], { cwd: folder, env: { ...cleanEnv(folder), GITHUB_API_URL: apiUrl } })
      let printed = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part))
      const ended = new Promise((resolve) => child.once('close', resolve))
      while (requests.length === 0) await new Promise(setImmediate)
      child.kill(signal)
      expect([await ended, printed]).toEqual([code, ''])
    })
  })

  // The one file that is always full.
  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('where it prints is told, too', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [COMMAND, '--version'], { env: cleanEnv(makeFolder()), stdio: ['ignore', full, 'pipe'] })
    let said = ''
    child.stderr?.on('data', (part) => (said += part))
    expect([await new Promise((resolve) => child.once('close', resolve)), said]).toEqual([
      2,
      expect.stringContaining('Not everything could be printed: ENOSPC')
    ])
    closeSync(full)
  })

  onPosix('that nobody reads is one nevertheless', async () => {
    const child = spawn(process.execPath, [COMMAND, '--none'], { env: cleanEnv(makeFolder()), stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr?.destroy()
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(2)
  })

  onPosix('or not: whoever has read enough ends it quietly', async () => {
    await withGitHub(world(), async ({ apiUrl }) => {
      const folder = makeFolder()
      const child = spawn(process.execPath, [COMMAND, PAGE, '--json', '--exit-status'], {
        cwd: folder,
        env: { ...cleanEnv(folder), GITHUB_API_URL: apiUrl }
      })
      let said = ''
      child.stderr.on('data', (part) => (said += part))
      child.stdout.destroy()
      expect([await new Promise((resolve) => child.once('close', resolve)), said]).toEqual([0, ''])
    })
  })
})
