import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ourFiles, readText } from './repository.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const workflows = [...ourFiles('.github/workflows'), ...ourFiles('docs/recipes')].map((path) => {
  const workflow: Workflow = parse(readText(path))
  return { path, workflow, jobs: Object.entries(workflow.jobs), steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) }
})

/** Commands of npm that start no code but npm's own: `npm publish` runs no script of the tarball. */
const OF_NPM_ALONE = /\bnpm (?:view "[^"\n]*"|publish "\.\/\$package" --ignore-scripts)/g

/** A line that uses an action of others: its name, the commit, and the release that the commit is. */
const PINNED = /^\s*(?:- )?uses: ([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/
const usesLines = (path: string): readonly string[] =>
  readText(path)
    .split('\n')
    .filter((line) => /^\s*(?:- )?["']?uses["']?\s*:/.test(line))

describe.each(workflows)('$path', ({ path, workflow, jobs, steps }) => {
  test('gives no permission to all jobs, and each job names its own', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter(([, { permissions }]) => permissions === undefined).map(([name]) => name)).toEqual([])
  })

  test('limits the time of each job', () => {
    expect(jobs.filter(([, job]) => !(Number(job['timeout-minutes']) <= 30)).map(([name]) => name)).toEqual([])
  })

  test('uses actions of others by commit, with the release beside it', () => {
    const lines = usesLines(path)
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
    expect(lines.filter((line) => !PINNED.test(line) && !/uses: (?:\.\/\S*|OWNER\/workflow-run-report@v1)$/.test(line))).toEqual([])
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
    // One recipe sends with curl; what comes back is run nowhere.
    expect(steps.filter(({ run }) => /curl(?![^|]* --data @- "\$WEBHOOK"\s*$)|wget|npx -y|\|\s*(?:ba)?sh\b/.test(run ?? ''))).toEqual([])
  })

  test('lets code of dependencies run only in jobs that may not write', () => {
    const writing = jobs.filter(([, { permissions }]) => Object.values(Object(permissions)).includes('write'))
    const installs = writing.filter(([, job]) =>
      job.steps.some(
        ({ run, uses }) =>
          uses?.startsWith('./') || /\b(?:npm|npx|node|pip|python3?|go|make)\b|(?:\.ci|scripts)\//.test(run?.replace(OF_NPM_ALONE, '') ?? '')
      )
    )
    expect(installs.map(([name]) => name)).toEqual([])
  })
})

test('An action is the same commit wherever it is used, parts of one repository too', () => {
  const pins = workflows.flatMap(({ path }) => usesLines(path).flatMap((line) => [PINNED.exec(line) ?? []]))
  const commits = new Map<string, Set<string>>()
  for (const [, name, commit, release] of pins) {
    if (name === undefined) continue
    const repository = name.split('/').slice(0, 2).join('/')
    commits.set(repository, (commits.get(repository) ?? new Set()).add(`${commit} ${release}`))
  }
  expect(commits.size).toBeGreaterThan(4)
  expect([...commits].filter(([, pinned]) => pinned.size > 1)).toEqual([])
})

describe('ci.yml', () => {
  const ci = workflows.find(({ path }) => path.endsWith('/ci.yml'))

  test('has one job to require, which needs all the others', () => {
    const others = (ci?.jobs ?? []).map(([name]) => name).filter((name) => name !== 'gate')
    expect(others.length).toBeGreaterThan(1)
    expect(ci?.workflow.jobs.gate).toMatchObject({ needs: others, if: 'always()' })
  })

  test('checks the workflows as .ci/run does', () => {
    expect(ci?.steps.map(({ run }) => run)).toContain('.ci/check-workflows')
    expect(readText('.ci/run')).toMatch(/^step '[^']+' \.ci\/check-workflows$/m)
  })
})

describe('release.yml', () => {
  const release = workflows.find(({ path }) => path.endsWith('/release.yml'))
  const steps = (name: string): readonly Step[] => release?.workflow.jobs[name]?.steps ?? []
  const scripts = (name: string): string =>
    steps(name)
      .map(({ run, uses }) => run ?? uses)
      .join('\n')

  test('tests, builds twice and compares before anything is tagged', () => {
    for (const command of ['npm ci', 'npm test', 'npm run check:dist', 'npm run check:package', 'scripts/audit.ts'])
      expect(scripts('verify')).toContain(command)
    expect(release?.workflow.jobs.draft).toMatchObject({ needs: 'verify' })
  })

  test('attests what users run before it tags, and makes a draft', () => {
    const draft = scripts('draft')
    expect(draft.indexOf('actions/attest@')).toBeGreaterThan(0)
    expect(draft.indexOf('git/refs')).toBeGreaterThan(draft.indexOf('actions/attest@'))
    expect(draft).toContain('--draft --verify-tag')
    expect(draft).not.toContain('force=true')
    const attested = steps('draft').find(({ uses }) => uses?.startsWith('actions/attest@'))
    expect(String(attested?.with?.['subject-path']).split('\n')).toEqual(
      expect.arrayContaining(['action.yml', 'dist/*', '*.tgz'].map((end) => expect.stringMatching(new RegExp(`${end.replace(/[.*]/g, '\\$&')}$`))))
    )
  })

  test('moves the major tag only for a published release whose own commit passed all checks of the first job', () => {
    const jobs = release?.workflow.jobs
    expect(jobs?.['major-tag']).toMatchObject({ needs: 'verify', if: "github.event_name == 'release'" })
    expect(jobs?.verify?.if).toContain("github.event_name == 'release' && !github.event.release.prerelease")
    for (const name of ['verify', 'draft', 'major-tag']) {
      const checkouts = steps(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      expect(checkouts.map((step) => step.with?.ref)).toEqual([expect.stringMatching(/^\$\{\{ github\.sha \}\}$/)])
    }
    const moves = release?.jobs.filter(([, job]) => job.steps.some(({ run }) => run?.includes('force=true'))).map(([name]) => name)
    expect(moves).toEqual(['major-tag'])
  })

  test('publishes an attested package of a published release, with provenance, and by the identity of this workflow alone', () => {
    const npm = release?.workflow.jobs.npm
    expect(npm).toMatchObject({ needs: 'verify', if: "github.event_name == 'release'", environment: 'npm' })
    expect(npm?.permissions).toEqual({ contents: 'read', attestations: 'read', 'id-token': 'write' })
    expect(scripts('npm').indexOf('npm publish')).toBeGreaterThan(scripts('npm').indexOf('gh attestation verify "$package"'))
    const publishing = release?.steps.filter(({ run }) => run?.includes('npm publish')) ?? []
    expect(publishing.map(({ env }) => env?.NPM_CONFIG_PROVENANCE)).toEqual(['true'])
    expect(Object.keys(publishing[0]?.env ?? {}).sort()).toEqual(['NPM_CONFIG_PROVENANCE', 'TAG'])
    expect(readText('.github/workflows/release.yml')).not.toContain('secrets.')
  })

  test('is rehearsed by .ci/run', () => {
    expect(readText('.ci/run')).toMatch(/^step '[^']+' npm run rehearse$/m)
  })
})
