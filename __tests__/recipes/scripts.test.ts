import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readText } from '../governance/repository.ts'

interface Step {
  readonly id?: string
  readonly run?: string
}
const scriptOf = (recipe: string, job: string, at = 0): string => {
  const { jobs }: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> } = parse(readText(`docs/recipes/${recipe}.yml`))
  return jobs[job]?.steps.filter(({ run }) => run !== undefined)[at]?.run ?? ''
}
const has = (...programs: readonly string[]): boolean => programs.every((name) => spawnSync(name, ['--version']).error === undefined)
const HOSTILE = `x'"; echo owned; \`id\` $(id) \\ é`

describe('The script of a recipe', () => {
  ;(has('bash', 'jq', 'curl') ? test : test.skip)('sends a message as JSON, whatever is in it', async () => {
    const bodies: string[] = []
    const server = createServer(async (request, response) => {
      bodies.push(await text(request))
      response.end('ok')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const env = { PATH: process.env.PATH ?? '', HEADLINE: HOSTILE, URL: 'https://github.com/o/r', WEBHOOK: `http://127.0.0.1:${port}/` }
    const ended = await new Promise<Error | null>((resolve) => execFile('bash', ['-e', '-c', scriptOf('chat-message', 'send')], { env }, resolve))
    server.close()
    expect([ended, bodies.map((body) => JSON.parse(body))]).toEqual([null, [{ text: `${HOSTILE} https://github.com/o/r` }]])
  })

  ;(has('bash', 'openssl') ? test : test.skip)('hands a digest on as one output, whatever lines are in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recipe-'))
    try {
      const [digest, output] = [join(folder, 'digest.md'), join(folder, 'output')]
      writeFileSync(digest, `one\nEOF\ntext<<EOF\n${HOSTILE}\n`)
      const env = { PATH: process.env.PATH ?? '', DIGEST: digest, GITHUB_OUTPUT: output }
      expect(spawnSync('bash', ['-e', '-c', scriptOf('pull-request-comment', 'report')], { env }).status).toBe(0)
      const lines = readFileSync(output, 'utf8').split('\n')
      const end = /^text<<([0-9a-f]{32})$/.exec(lines[0] ?? '')?.[1] ?? 'none'
      expect(lines.slice(1, lines.indexOf(end))).toEqual(['one', 'EOF', 'text<<EOF', HOSTILE])
      expect(lines.indexOf(end)).toBe(lines.length - 2)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
