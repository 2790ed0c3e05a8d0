import { expect, test } from '@jest/globals'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { buildJob, failing, worldOf } from '../bundle/support/world.ts'
import { runStep } from '../token/support/step.ts'

const jobs = [1, 2].map((id) => buildJob({ id, name: `test ${id}`, attempt: 2, steps: [failing('Run make', ['src/a.c:1:2: error: broken'])] }))

/** A server that was made before versions, and refuses the header itself. */
const refusesHeader = ({ origin, headers }: SeenRequest): Reply | undefined =>
  origin === 'api' && headers['x-github-api-version'] !== undefined ? { status: 400, body: { message: 'Unknown header' } } : undefined

test.each([
  ['knows both versions', {}],
  ['knows only 2026-03-10', { apiVersions: ['2026-03-10'] }],
  ['knows only 2022-11-28', { apiVersions: ['2022-11-28'] }],
  ['knows a version that is not out yet', { apiVersions: ['2031-01-01'] }],
  ['ignores versions', { apiVersions: null }],
  ['refuses every request that names one', { intercept: refusesHeader }]
])('a server that %s gives the full report', async (_, world) => {
  const step = await runStep(worldOf(jobs, { auth: 'required', ...world }))
  expect([step.exitCode, step.notes, step.outputs.failed_jobs]).toEqual([0, '', '2'])
  const api = step.requests.filter(({ origin }) => origin === 'api')
  expect(api.filter(({ headers }) => headers['x-github-api-version'] !== undefined)).toEqual([])
  expect(api.every(({ headers }) => headers.accept === 'application/vnd.github.v3+json')).toBe(true)
})
