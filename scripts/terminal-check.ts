/**
 * Runs the command in a real pseudo-terminal, which `script` of util-linux gives it: there it has colours and tells its progress in a line that
 * is cleared, NO_COLOR takes the colours away, and a pipe gets neither. Whatever names and logs hold, the terminal is told nothing else.
 *
 * `node scripts/terminal-check.ts`. Nothing of it is part of the tests, since not every system has `script`.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildJob, failing, REPOSITORY, RUN_ID, worldOf } from '../__tests__/bundle/support/world.ts'
import { startGitHub } from '../demo/github-server.ts'

const COMMAND = join(import.meta.dirname, '..', 'src', 'cli', 'index.ts')
const ESC = '\u001b'
const HOSTILE = `${ESC}]0;own title\u0007${ESC}[5A${ESC}]8;;https://example.com${ESC}\\here${ESC}]8;;${ESC}\\ \u009b2J \u202eabc`

/** Colours and weights. */
const LOOKS = new RegExp(`${ESC}\\[[0-9;]*m`, 'g')
/** How the line of progress is cleared. */
const CLEARED = `\r${ESC}[2K`
const PROGRESS = /Looking for the run|Reading (?:jobs|logs)/

const job = buildJob({ id: 7, name: `build ${HOSTILE}`, steps: [failing(`Run ${HOSTILE}`, [`src/a.c:1:2: error: ${HOSTILE}`, HOSTILE], 2)] })

/** What a program prints, both of its streams. */
const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (printed += part))
    child.once('error', reject)
    child.once('close', () => resolve(printed))
  })

/** What is left of a text that nobody may see in a terminal. */
const leftOver = (text: string): readonly string[] =>
  [...text.replaceAll(CLEARED, '').replace(LOOKS, '').replaceAll('\r\n', '\n')].filter((character) => /[^\n\P{C}]/u.test(character))

const check = (what: string, isSo: boolean): void => {
  console.log(`${isSo ? 'ok    ' : 'FAILED'} ${what}`)
  if (!isSo) process.exitCode = 1
}

const home = mkdtempSync(join(tmpdir(), 'terminal-'))
const github = await startGitHub(worldOf([job]))
try {
  const { NO_COLOR: _1, FORCE_COLOR: _2, CI: _3, ...others } = process.env
  const env = { ...others, HOME: home, TERM: 'xterm-256color', GITHUB_API_URL: github.apiUrl, GH_TOKEN: 'token' }
  const args = [COMMAND, REPOSITORY, String(RUN_ID)]
  const inTerminal = (more: NodeJS.ProcessEnv = {}): Promise<string> =>
    run('script', ['--quiet', '--return', '--command', [process.execPath, ...args].map((word) => `'${word}'`).join(' '), '/dev/null'], {
      ...env,
      ...more
    })

  const [terminal, plain, piped] = [await inTerminal(), await inTerminal({ NO_COLOR: '1' }), await run(process.execPath, args, env)]
  check('a terminal shows the report', terminal.includes('src/a.c:1:2: error:'))
  check('in colours', terminal.match(LOOKS) !== null)
  check(
    'and how far it is, in a line that is cleared in the end',
    PROGRESS.test(terminal) && terminal.lastIndexOf(CLEARED) < terminal.indexOf('failed')
  )
  check('NO_COLOR takes the colours away, and not the progress', plain.match(LOOKS) === null && PROGRESS.test(plain))
  check('a pipe gets neither', piped.includes('src/a.c:1:2: error:') && piped.match(LOOKS) === null && !PROGRESS.test(piped))
  for (const [name, text] of Object.entries({ terminal, plain, piped })) {
    const left = leftOver(text)
    check(`nothing else is told to the terminal (${name})${left.length === 0 ? '' : `: ${JSON.stringify(left.join(''))}`}`, left.length === 0)
  }
} finally {
  await github.close()
  rmSync(home, { recursive: true, force: true })
}
