import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { makeZip } from '../cli/support/zip.ts'
import { codeBlocks } from './markdown.ts'
import { ourFiles, ROOT, readText } from './repository.ts'

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...ourFiles('docs').filter((path) => /^docs\/[^/]+\.md$/.test(path))]
const SHELLS: readonly string[] = ['sh', 'bash', 'shell', 'console']
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readText('package.json')).scripts

interface Recipe {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}

/** A command as it stands in a document; a loop is one command. */
interface Documented {
  readonly path: string
  readonly command: string
}

/** The commands of a block of shell: without comments, lines that go on joined, `a && b` as two. */
const commandsIn = (lines: readonly string[]): readonly string[] => {
  const text = lines
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .replace(/\\\n\s*/g, '')
  const commands = text.match(/^for [\s\S]*?^done$|^.+$/gm) ?? []
  return commands.flatMap((command) => (command.startsWith('for ') ? [command] : command.split(' && ')))
}

/** A command of npm or a script that a sentence tells to run. */
const INLINE = /`((?:[A-Z_]+=\S+ )?(?:npm (?:ci|test|run|exec)\b|npx |node scripts\/)[^`]*)`/g

const documented: readonly Documented[] = DOCUMENTS.flatMap((path) => {
  const text = readText(path)
  const blocks = codeBlocks(text).filter(({ language }) => SHELLS.includes(language))
  const inline = [...text.matchAll(INLINE)].map(([, command = '']) => command)
  return [...blocks.flatMap(({ lines }) => commandsIn(lines)), ...inline].map((command) => ({ path, command }))
})

/** Commands that `.ci/run` gives as they are written. */
const RUN_BY_CI = [
  'npm ci',
  'npm test',
  'npm run demo',
  'npm run lint',
  'npm run typecheck',
  'npm run check:dist',
  'npm run check:package',
  'npm run rehearse',
  "npm exec -c 'node scripts/audit.ts'"
]

/** Commands that write what `.ci/run` has checked by the same program with `--check`, under another name. */
const CHECKED_BY_CI: Readonly<Record<string, string>> = {
  'npm run build': 'check:dist',
  'npm run docs': 'check:docs',
  'npm run matchers': 'check:docs',
  'node scripts/reliability.ts': 'check:docs'
}

/** Commands that are run below, as they are written. */
const RUN_HERE = ['mkdir -p saved', 'npm run demo -- --dir saved', 'npm run try -- matchers/acme-lint.json saved.log'] as const

/** Commands that are run below with stand-ins for gh and cargo, in the order of their documents, and how the report begins that they print. */
const RUN_WITH_STAND_INS: Readonly<Record<string, string>> = {
  'gh run view 29679449 --log-failed | workflow-run-report log -': '❌ Saved logs: 1 job failed\n\n❌ test (ubuntu-latest, 22)',
  'gh api repos/octo-org/octo-repo/actions/jobs/399444496/logs > build.log': '',
  'workflow-run-report log build.log --repository octo-org/octo-repo':
    '❌ Saved logs: 1 job failed\n\nof octo-org/octo-repo\n\n❌ test (ubuntu-latest, 22)',
  'gh api repos/octo-org/octo-repo/actions/runs/29679449/logs > logs.zip': '',
  'workflow-run-report log logs.zip --html report.html': '❌ Saved logs: 1 job failed\n\n❌ test (ubuntu-latest, 22)',
  'cargo test > test.txt 2>&1': '',
  'workflow-run-report log test.txt --digest': '❌ **Saved logs**: 1 job failed\n',
  'gh run view 29679449 --log-failed | workflow-run-report log - --digest': '❌ **Saved logs**: 1 job failed\n'
}

/** A failed job of the recording. */
const RECORDED_JOB = '66801250317.log'

const ASKS_GITHUB = 'asks github.com: __tests__/cli gives the command these flags, and a GitHub on this machine'

/** Parts of `npm test`: some of its folders, or other values of what it reads. */
const PART_OF_TESTS = /^(?:(?:UPDATE_GOLDEN|FAST_CHECK_SEED)=\d+ )?npm test(?: --(?: __tests__\/[\w/]+)+)?$/

/** What no check runs as it is written, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npx workflow-run-report https://github.com/octo-org/octo-repo/actions/runs/29679449': 'asks github.com: .ci/run asks the command for its version',
  'npx workflow-run-report https://github.com/OWNER/REPO/actions/runs/RUN_ID': 'asks github.com',
  'workflow-run-report --digest': ASKS_GITHUB,
  'workflow-run-report octo-org/octo-repo 29679449 --digest': ASKS_GITHUB,
  'workflow-run-report octo-org/octo-repo 29679449 --json --logs logs': ASKS_GITHUB,
  "workflow-run-report 29679449 --json | jq '.failures[] | {job_name, message, findings}'": ASKS_GITHUB,
  'npm run check:terminal': '.ci/run runs it where there is `script`',
  'gh api --paginate repos/OWNER/REPO/actions/runs/RUN_ID/jobs > saved/jobs.json': 'asks github.com',
  'gh api repos/OWNER/REPO/actions/jobs/JOB_ID/logs > saved/JOB_ID.log': 'asks github.com',
  'for file in action.yml dist/*; do\n  gh attestation verify "$file" --repo OWNER/REPOSITORY --source-ref refs/heads/main --signer-workflow OWNER/REPOSITORY/.github/workflows/release.yml\ndone':
    'asks github.com',
  'npm run demo -- --dir PATH': 'PATH stands for a folder: run below for the folder of README.md',
  'npm run train -- LOGS MORE_LOGS --passing PASSING_LOGS': 'needs labelled logs, which are no part of this repository',
  'npm run fuzz': 'takes a minute: .ci/run gives it some seconds',
  'npm run soak': 'takes minutes: .ci/run makes fewer reports',
  'tar -xzf workflow-run-report-*.tgz': '`npm run check:package` runs the line',
  'node package/bin/workflow-run-report.js log build.log': '`npm run check:package` runs the line',
  'npm run pack': 'makes what npm run check:package makes and looks at',
  'npm run bench': 'its bounds need a quiet machine',
  'npm run bench -- --only load,jobs': 'its bounds need a quiet machine',
  'npm run example': 'copies what `npm run demo` wrote: .ci/run compares the two',
  'npm run pictures': 'the pictures of each browser differ a little; a person looks at them',
  'npm run format': 'changes files: .ci/run runs `npm run lint`, which says what it would change',
  'npm run check:expressions': 'writes the answers of a checker: a test says whether one is missing',
  'node scripts/record-cases.ts acme-lint': 'acme-lint is an example: there is no such tool'
}

const LISTED: readonly string[] = [...RUN_BY_CI, ...RUN_HERE, ...[RUN_WITH_STAND_INS, CHECKED_BY_CI, NOT_RUN].flatMap((list) => Object.keys(list))]

const isKnown = (command: string): boolean => LISTED.includes(command) || PART_OF_TESTS.test(command)

describe('the commands in the documents', () => {
  const ci = readText('.ci/run').split('\n')
  const isRunByCi = (command: string): boolean =>
    ci.some((line) => line.trim() === command || (/^step '[^']+' /.test(line) && line.endsWith(`' ${command}`)))

  test('are each run by a check, or listed with the reason why not', () => {
    expect(documented.length).toBeGreaterThan(40)
    expect(documented.filter(({ command }) => !isKnown(command))).toEqual([])
  })

  test('the lists name no command that no document has', () => {
    const commands = new Set(documented.map(({ command }) => command))
    expect(LISTED.filter((command) => !commands.has(command))).toEqual([])
  })

  test.each(RUN_BY_CI)('.ci/run runs `%s`', (command) => {
    expect(isRunByCi(command)).toBe(true)
  })

  test.each(Object.entries(CHECKED_BY_CI))('.ci/run runs the program of `%s` with --check, as %s', (command, check) => {
    const program = SCRIPTS[command.replace(/^npm run /, '')] ?? command
    expect(isRunByCi(`npm run ${check}`)).toBe(true)
    expect(SCRIPTS[check]?.split(' && ')).toContain(`${program} --check`)
  })

  test('.ci/run runs for a short time what takes long', () => {
    expect(ci.map((line) => line.trim())).toEqual(
      expect.arrayContaining([expect.stringMatching(/^npm run fuzz -- /), expect.stringMatching(/^npm run soak -- /)])
    )
  })

  test('name scripts and folders that are there', () => {
    for (const { command } of documented) {
      const script = /\bnpm run ([\w:]+)/.exec(command)?.[1]
      const program = script === undefined ? command : SCRIPTS[script]
      expect([command, program]).toEqual([command, expect.any(String)])
      for (const [file] of (program ?? '').matchAll(/\b(?:scripts|demo|__tests__)\/[\w./-]+/g))
        expect([command, existsSync(join(ROOT, file))]).toEqual([command, true])
    }
  })

  const hasBash = spawnSync('bash', ['--version']).error === undefined
  ;(hasBash ? test : test.skip)('are all well-formed, and so are the scripts of the recipes', () => {
    const scripts = ourFiles('docs/recipes').flatMap((path) => {
      const { jobs }: Recipe = parse(readText(path))
      return Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []))
    })
    expect(scripts.length).toBeGreaterThan(5)
    const input = [...documented.map(({ command }) => command), ...scripts].join('\n')
    expect(spawnSync('bash', ['-n'], { input, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })
})

/** In a folder that looks like a clone whose packages are installed. */
;(process.platform === 'win32' ? describe.skip : describe)('in a clone', () => {
  let clone = ''
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'clone-'))
    for (const name of ['package.json', 'action.yml', 'dist', 'src', 'scripts', 'node_modules']) symlinkSync(join(ROOT, name), join(clone, name))
    cpSync(join(ROOT, 'demo'), join(clone, 'demo'), { recursive: true, filter: (path) => path !== join(ROOT, 'demo', 'out') })
    mkdirSync(join(clone, 'matchers'))
  })
  afterAll(() => rmSync(clone, { recursive: true }))

  const run = (command: string, programs = '') => {
    const env = { PATH: `${programs}:${process.env.PATH ?? ''}`, HOME: clone, npm_config_update_notifier: 'false' }
    return spawnSync('sh', ['-c', command], { cwd: clone, env, encoding: 'utf8' })
  }

  test('the lines of README.md report a run that somebody saved', () => {
    expect(run('mkdir -p saved')).toMatchObject({ status: 0 })
    const job = {
      id: 7,
      run_id: 5,
      name: 'build',
      status: 'completed',
      conclusion: 'failure',
      html_url: 'https://github.com/o/r/actions/runs/5/job/7'
    }
    const steps = [{ name: 'Run make', number: 2, status: 'completed', conclusion: 'failure' }]
    writeFileSync(join(clone, 'saved', 'jobs.json'), JSON.stringify({ total_count: 1, jobs: [{ ...job, steps }] }))
    writeFileSync(
      join(clone, 'saved', '7.log'),
      ['##[group]Run make', 'shell: bash', '##[endgroup]', 'src/a.c:3:5: error: x undeclared', '##[error]Process completed with exit code 2.']
        .map((line, second) => `2026-03-12T09:14:0${second}.0000000Z ${line}\n`)
        .join('')
    )
    expect(run('npm run demo -- --dir saved')).toMatchObject({ status: 0, stdout: expect.stringContaining('x undeclared') })
    expect(readFileSync(join(clone, 'demo', 'out', 'summary.md'), 'utf8')).toContain('x undeclared')
  })

  test('the lines of saved-logs.md and agents.md report what gh and cargo print', () => {
    const programs = join(clone, 'programs')
    mkdirSync(programs)
    symlinkSync(join(ROOT, 'bin', 'workflow-run-report.js'), join(programs, 'workflow-run-report'))
    const log = readFileSync(join(ROOT, 'demo', 'recording', 'logs', RECORDED_JOB))
    writeFileSync(join(programs, 'job.log'), log)
    writeFileSync(join(programs, 'logs.zip'), makeZip([{ name: '0_test (ubuntu-latest, 22).txt', content: log }]))
    writeFileSync(join(programs, 'failed.txt'), log.toString().replace(/^(?=.)/gm, 'test (ubuntu-latest, 22)\tUNKNOWN STEP\t'))
    const standIn = (name: string, script: string): void => writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    standIn('gh', `cd '${programs}'; case "$*" in *--log-failed) cat failed.txt;; */jobs/*) cat job.log;; *) cat logs.zip;; esac`)
    standIn('cargo', `echo 'running 1 test'; echo "thread 'adds' panicked at src/lib.rs:3:5:"; echo 'assertion failed: false'; exit 101`)
    for (const [command, begins] of Object.entries(RUN_WITH_STAND_INS)) {
      const { stdout, stderr } = run(command, programs)
      expect([command, stdout.slice(0, begins.length), stderr]).toEqual([command, begins, ''])
    }
    expect(readFileSync(join(clone, 'report.html'), 'utf8')).toContain('<h1>❌ Saved logs: 1 job failed</h1>')
  })

  test('the matcher of adding-a-matcher.md takes the lines that it is said to take', () => {
    const blocks = codeBlocks(readText('docs/adding-a-matcher.md')).map(({ lines }) => lines)
    const matcher = blocks.find((lines) => lines.some((line) => line.includes('"problemMatcher"'))) ?? []
    const said = blocks.find(([first]) => first === '# takes') ?? []
    const taken = said.slice(1, said.indexOf('# findings'))
    writeFileSync(join(clone, 'matchers', 'acme-lint.json'), matcher.join('\n'))
    writeFileSync(join(clone, 'saved.log'), `first\n${taken.join('\n')}\nlast\n`)
    const { status, stdout } = run('npm run try -- matchers/acme-lint.json saved.log')
    expect([status, taken.length]).toEqual([0, 2])
    for (const line of taken) expect(stdout).toContain(line)
  })
})
