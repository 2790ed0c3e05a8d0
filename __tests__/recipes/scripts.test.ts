import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { startGitHub } from '../../demo/github-server.ts'
import { runAction } from '../../demo/run-action.ts'
import { ourFiles, readText } from '../governance/repository.ts'

interface Step {
  readonly id?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Recipe {
  readonly jobs: Readonly<
    Record<string, { readonly if?: string; readonly permissions: unknown; readonly env?: unknown; readonly steps: readonly Step[] }>
  >
}
const recipeOf = (name: string): Recipe => parse(readText(`docs/recipes/${name}.yml`))
const scriptOf = (recipe: string, job: string, at = 0): string =>
  recipeOf(recipe).jobs[job]?.steps.filter(({ run }) => run !== undefined)[at]?.run ?? ''

const has = (...programs: readonly string[]): boolean => programs.every((name) => spawnSync(name, ['--version']).error === undefined)
const HOSTILE = `x'"; echo owned; \`id\` $(id) \\ é`
const PATH = process.env.PATH ?? ''

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recipe-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script as the runner's `bash -e` does. */
const bash = (script: string, env: Readonly<Record<string, string>>, cwd = folder) =>
  spawnSync('bash', ['-e', '-c', script], { env: { PATH, ...env }, cwd, encoding: 'utf8' })

describe('The script of a recipe', () => {
  ;(has('bash', 'jq', 'curl') ? test : test.skip)('sends a message as JSON, whatever is in it', async () => {
    const bodies: string[] = []
    const server = createServer(async (request, response) => {
      bodies.push(await text(request))
      response.end('ok')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const env = { PATH, HEADLINE: HOSTILE, URL: 'https://github.com/o/r', WEBHOOK: `http://127.0.0.1:${port}/` }
    const ended = await new Promise<Error | null>((resolve) => execFile('bash', ['-e', '-c', scriptOf('chat-message', 'send')], { env }, resolve))
    server.close()
    expect([ended, bodies.map((body) => JSON.parse(body))]).toEqual([null, [{ text: `${HOSTILE} https://github.com/o/r` }]])
  })

  const handOver = ['pull-request-comment', 'coding-agent'] as const
  ;(has('bash', 'openssl') ? test.each(handOver) : test.skip.each(handOver))(
    'hands a digest on as one output, whatever lines are in it: %s',
    (recipe) => {
      const [digest, output] = [join(folder, 'digest.md'), join(folder, `output-${recipe}`)]
      writeFileSync(digest, `one\nEOF\ntext<<EOF\n${HOSTILE}\n`)
      expect(bash(scriptOf(recipe, 'report'), { DIGEST: digest, GITHUB_OUTPUT: output }).status).toBe(0)
      const lines = readFileSync(output, 'utf8').split('\n')
      const end = /^text<<([0-9a-f]{32})$/.exec(lines[0] ?? '')?.[1] ?? 'none'
      expect(lines.slice(1, lines.indexOf(end))).toEqual(['one', 'EOF', 'text<<EOF', HOSTILE])
      expect(lines.indexOf(end)).toBe(lines.length - 2)
    }
  )

  const verdicts = [
    ['success', 0],
    ['failure', 1],
    ['', 1],
    [HOSTILE, 1]
  ] as const
  ;(has('bash') ? test.each(verdicts) : test.skip.each(verdicts))('lets nothing through but success: %j ends with %d', (conclusion, code) => {
    const { status, stdout } = bash(scriptOf('gate', 'gate'), { CONCLUSION: conclusion })
    expect([status, stdout]).toEqual([code, `The run ended with: ${conclusion || 'nothing yet'}\n`])
  })

  ;(has('bash') ? test : test.skip)('lets no run with a broken workflow file through, in which no job has failed', async () => {
    const run = { id: 5, status: 'completed', conclusion: 'startup_failure', path: '.github/workflows/ci.yml' }
    const github = await startGitHub({ repository: 'octo-org/shop', jobs: [], run })
    try {
      await using step = await runAction({ github, repository: 'octo-org/shop', runId: 9, inputs: { run_id: 5 } })
      const { conclusion = '', failed_jobs } = step.outputs
      expect([conclusion, failed_jobs]).toEqual(['startup_failure', '0'])
      expect(bash(scriptOf('gate', 'gate'), { CONCLUSION: conclusion }).status).toBe(1)
    } finally {
      await github.close()
    }
  })

  ;(has('bash', 'git') && process.platform !== 'win32' ? test : test.skip)(
    'gives a digest to an agent as a file, and keeps its answer and its changes',
    () => {
      const [programs, work, into] = [join(folder, 'bin'), join(folder, 'work'), join(folder, 'agent')]
      for (const made of [programs, work]) mkdirSync(made)
      // An agent that repeats what it has read, says what it knows of the machine's secrets, and changes a file.
      writeFileSync(join(programs, 'agent'), '#!/bin/sh\ncat "$1"\necho "::error::key $AGENT_KEY"\necho fixed > price.txt\n')
      chmodSync(join(programs, 'agent'), 0o755)
      const env = { PATH: `${programs}${delimiter}${PATH}`, FOLDER: into, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
      expect(bash('git init --quiet', env, work).status).toBe(0)
      expect(bash(scriptOf('coding-agent', 'agent'), { ...env, DIGEST: `one\n${HOSTILE}` }, work).status).toBe(0)
      const { status, stdout } = bash(scriptOf('coding-agent', 'agent', 1), { ...env, AGENT_KEY: 'k' }, work)
      expect([status, stdout]).toEqual([0, ''])
      expect(readFileSync(join(into, 'digest.md'), 'utf8')).toBe(`one\n${HOSTILE}\n`)
      expect(readFileSync(join(into, 'answer.md'), 'utf8')).toBe(`one\n${HOSTILE}\n::error::key k\n`)
      expect(readFileSync(join(into, 'changes.patch'), 'utf8')).toContain('+++ b/price.txt\n@@ -0,0 +1 @@\n+fixed')
    }
  )
})

describe('The recipe for a coding agent', () => {
  const { report, agent } = recipeOf('coding-agent').jobs

  test('hands over runs of this repository only', () => {
    expect(report?.if).toContain('&& github.event.workflow_run.head_repository.full_name == github.repository')
  })

  test('gives the agent no right but to read the code, and its key to no other step', () => {
    expect(agent?.permissions).toEqual({ contents: 'read' })
    expect(JSON.stringify(report)).not.toContain('secrets.')
    const withSecret = agent?.steps.filter((step) => JSON.stringify(step).includes('secrets.')) ?? []
    expect(withSecret.map(({ run, env }) => [run?.split(' ')[0], env?.AGENT_KEY])).toEqual([
      ['agent', expect.stringContaining(' secrets.AGENT_KEY ')]
    ])
    expect(JSON.stringify(agent).match(/secrets\.\w+|github\.token/g)).toEqual(['secrets.AGENT_KEY'])
  })
})

test('Every recipe stands in README.md', () => {
  const recipes = ourFiles('docs/recipes')
  expect(recipes.length).toBeGreaterThan(5)
  expect(recipes.filter((path) => !readText('README.md').includes(`(${path})`))).toEqual([])
})
