import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ourFiles, readText } from './repository.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly on: unknown
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

  test("is started by no event that gives a stranger's code a token that writes, and never runs downloaded text", () => {
    expect(Object.keys(Object(workflow.on))).not.toEqual(expect.arrayContaining(['pull_request_target']))
    expect(Object.keys(Object(workflow.on))).not.toEqual(expect.arrayContaining(['issue_comment']))
    expect(steps.filter(({ run }) => /curl|wget|npx -y|\|\s*(?:ba)?sh\b/.test(run ?? ''))).toEqual([])
  })

  test('lets code of dependencies run only in jobs that may not write', () => {
    const writing = jobs.filter(([, { permissions }]) => Object.values(Object(permissions)).includes('write'))
    const installs = writing.filter(([, job]) => job.steps.some(({ run }) => /\b(?:npm|npx|node)\b/.test(run ?? '')))
    expect(installs.map(([name]) => name)).toEqual([])
  })
})

describe('release.yml', () => {
  const release = workflows.find(({ path }) => path.endsWith('/release.yml'))
  const scripts = (name: string): string => (release?.workflow.jobs[name]?.steps ?? []).map(({ run, uses }) => run ?? uses).join('\n')

  test('tests, builds twice and compares before anything is tagged', () => {
    for (const command of ['npm ci', 'npm test', 'npm run check:dist', 'scripts/audit.ts']) expect(scripts('verify')).toContain(command)
    expect(release?.workflow.jobs.draft).toMatchObject({ needs: 'verify' })
  })

  test('attests what users run before it tags, makes a draft, and moves the major tag only when that is published', () => {
    const draft = scripts('draft')
    expect(draft.indexOf('actions/attest-build-provenance@')).toBeGreaterThan(0)
    expect(draft.indexOf('git/refs')).toBeGreaterThan(draft.indexOf('actions/attest-build-provenance@'))
    expect(draft).toContain('--draft --verify-tag')
    expect(scripts('major-tag')).toContain('force=true')
    expect(draft).not.toContain('force=true')
  })
})
