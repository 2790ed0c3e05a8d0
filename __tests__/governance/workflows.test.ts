import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ourFiles, readText } from './repository.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>>
}

const workflows = ourFiles('.github/workflows').map((path) => {
  const workflow: Workflow = parse(readText(path))
  return { path, workflow, jobs: Object.entries(workflow.jobs), steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) }
})

describe.each(workflows)('$path', ({ workflow, jobs, steps }) => {
  test('gives no permission to all jobs, and each job names its own', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter(([, { permissions }]) => permissions === undefined).map(([name]) => name)).toEqual([])
  })

  test('limits the time of each job', () => {
    expect(jobs.filter(([, job]) => !(Number(job['timeout-minutes']) <= 30)).map(([name]) => name)).toEqual([])
  })

  test('uses actions by a version or a commit, never by a branch', () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined || uses.startsWith('./') ? [] : [uses]))
    expect(used.filter((name) => !/@(?:v\d+(?:\.\d+)*|[0-9a-f]{40})$/.test(name))).toEqual([])
  })

  test('leaves no token behind after a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})
