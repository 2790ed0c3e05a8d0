import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import { startGitHub, type World } from '../../demo/github-server.ts'
import { extractResponses } from '../../scripts/openapi/extract.ts'
import { createGitHub } from '../../src/github/client.ts'
import { at, buildJob, failing, neverStarted, passing, RUN_ID, SHA, stepAnnotation, worldOf } from '../bundle/support/world.ts'

const PATH = join(import.meta.dirname, '..', '..', 'demo', 'github', 'openapi.generated.json')
const text = readFileSync(PATH, 'utf8')
const { responses, requests, definitions } = JSON.parse(text)

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  formats: { int64: true, email: /@/, uri: (value) => URL.canParse(value), 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ }
})

/** A schema that also refuses fields that GitHub does not have, at the places where GitHub lists its fields. */
const strict = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]))
  return 'properties' in copy && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy
}

const validatorOf = (path: string, status = '200'): ValidateFunction =>
  ajv.compile({ ...Object(strict(responses[path][status])), definitions: strict(definitions) })

const REPO = '/repos/{owner}/{repo}'
const jobs = [
  buildJob({ id: 1, name: 'build', attempt: 1, steps: [passing('Run make'), failing('Run make test', ['no'])] }),
  neverStarted({ id: 2, name: 'deploy', attempt: 1 }, 'skipped'),
  buildJob({ id: 3, name: 'build', attempt: 2 }),
  buildJob({ id: 4, name: 'report', attempt: 2, steps: [{ name: 'Run report', conclusion: null }] })
]
const world: World = worldOf(jobs, {
  otherRuns: [{ run: { id: RUN_ID - 1, created_at: at(-60) }, jobs: [buildJob({ id: 9, name: 'build' }).rest] }],
  annotations: () => [stepAnnotation(5, 'Process completed with exit code 1.')]
})

describe("the local GitHub's answers", () => {
  test.each([
    ['the run', `${REPO}/actions/runs/{run_id}`, `/actions/runs/${RUN_ID}`],
    ['an attempt', `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`, `/actions/runs/${RUN_ID}/attempts/1`],
    ['the latest jobs', `${REPO}/actions/runs/{run_id}/jobs`, `/actions/runs/${RUN_ID}/jobs?per_page=100`],
    ['all jobs', `${REPO}/actions/runs/{run_id}/jobs`, `/actions/runs/${RUN_ID}/jobs?filter=all`],
    ["an attempt's jobs", `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`, `/actions/runs/${RUN_ID}/attempts/2/jobs`],
    ['a job', `${REPO}/actions/jobs/{job_id}`, '/actions/jobs/4'],
    ["a repository's runs", `${REPO}/actions/runs`, '/actions/runs?branch=main&per_page=2'],
    ["a workflow's runs", `${REPO}/actions/workflows/{workflow_id}/runs`, '/actions/workflows/30433642/runs?per_page=2'],
    ['the repository', REPO, ''],
    ['annotations', `${REPO}/check-runs/{check_run_id}/annotations`, '/check-runs/1/annotations']
  ])("have the shape that GitHub's own description gives: %s", async (_, path, address) => {
    const github = await startGitHub(world)
    try {
      const response = await fetch(`${github.apiUrl}/repos/${world.repository}${address}`)
      expect(response.status).toBe(200)
      const validate = validatorOf(path)
      validate(await response.json())
      expect(validate.errors).toBeNull()
    } finally {
      await github.close()
    }
  })

  test('check runs are written and answered as GitHub describes it', async () => {
    const github = await startGitHub({ ...world, mayWriteChecks: true })
    try {
      const [owner = '', repo = ''] = world.repository.split('/')
      const port = await createGitHub({ token: 'x', owner, repo, apiUrl: github.apiUrl, serverUrl: github.serverUrl }).checkRuns()
      const run = { name: 'n', externalId: '1/1', sha: SHA, url: 'https://github.com/', conclusion: 'failure', title: 't', summary: 's' } as const
      const id = await port.create(run, [{ path: 'a.ts', line: 1, column: 2, title: 't', message: 'm' }])
      await port.update(id, run, [{ path: 'b.ts', line: 1, column: null, title: 't', message: 'm' }])
      const create = `POST ${REPO}/check-runs`
      const update = `PATCH ${REPO}/check-runs/{check_run_id}`
      const listed = await fetch(`${github.apiUrl}/repos/${world.repository}/commits/${SHA}/check-runs`)
      const [created, updated] = github.requests.filter(({ body }) => body !== undefined).map(({ body = '' }) => JSON.parse(body))
      for (const [validate, value] of [
        [ajv.compile({ ...requests[create], definitions }), created],
        [ajv.compile({ ...requests[update], definitions }), updated],
        [validatorOf(create, '201'), github.checkRuns[0]?.run],
        [validatorOf(update), github.checkRuns[0]?.run],
        [validatorOf(`${REPO}/commits/{ref}/check-runs`), await listed.json()]
      ] as const) {
        validate(value)
        expect(validate.errors).toBeNull()
      }
    } finally {
      await github.close()
    }
  })

  test('the log is a redirect, as GitHub describes it', () => {
    expect(responses[`${REPO}/actions/jobs/{job_id}/logs`]).toEqual({ '302': null })
  })

  test('the extract is small and names its package with the version', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(70_000)
    expect(JSON.parse(text).source).toMatch(/^@octokit\/openapi@\d+\.\d+\.\d+$/)
  })
})

describe('extractResponses', () => {
  /** The smallest description with all paths: each answers with the schema `thing`. */
  const descriptionOf = (thing: unknown): unknown => ({
    paths: Object.fromEntries(
      Object.keys(responses).map((endpoint) => {
        const [method = '', path = ''] = endpoint.startsWith('/') ? ['get', endpoint] : endpoint.split(' ')
        const content = { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } }
        return [path, { [method.toLowerCase()]: { requestBody: { content }, responses: { 200: { content }, 404: { $ref: '#/x' } } } }]
      })
    ),
    components: { schemas: { thing, unused: { type: 'string' } } }
  })

  test('keeps only what an answer may be, and only schemas that an answer uses', () => {
    const thing = {
      type: 'object',
      description: 'A thing',
      example: { name: 'x' },
      required: ['description'],
      properties: { description: { type: 'string', nullable: true, example: 'x' }, size: { type: 'integer', default: 3, 'x-unit': 'kB' } }
    }
    const extract = extractResponses(descriptionOf(thing))
    expect(extract.definitions).toEqual({
      thing: { type: 'object', required: ['description'], properties: { description: { type: ['string', 'null'] }, size: { type: 'integer' } } }
    })
    expect(Object.values(extract.responses)[0]).toEqual({ 200: { $ref: '#/definitions/thing' } })
  })

  test.each([
    ['a word of an enum', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
    ['a choice of schemas', { oneOf: [{ type: 'string' }], nullable: true }, { anyOf: [{ oneOf: [{ type: 'string' }] }, { type: 'null' }] }],
    ['a schema that holds itself', { items: { $ref: '#/components/schemas/thing' } }, { items: { $ref: '#/definitions/thing' } }],
    ['a dictionary', { additionalProperties: { type: 'string', nullable: true } }, { additionalProperties: { type: ['string', 'null'] } }]
  ])('turns OpenAPI 3.0 into JSON Schema: %s', (_, thing, expected) => {
    expect(extractResponses(descriptionOf(thing)).definitions.thing).toEqual(expected)
  })

  test('says which path is gone', () => {
    expect(() => extractResponses({ paths: {}, components: { schemas: {} } })).toThrow('/repos/{owner}/{repo}/actions/runs/{run_id}')
  })
})
