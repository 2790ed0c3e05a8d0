/**
 * Rehearses releases from a commit to an installed command: the scripts of release.yml run on this machine, against a bare Git repository and a
 * registry of npm packages that takes a package only for the token of a workflow. What GitHub itself does (attestations, drafts) has stand-ins.
 *
 * `node scripts/release-rehearsal.ts`. It releases what is committed. The signature of the provenance is left out: it asks servers of others.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHub } from '../demo/github-server.ts'
import { readSavedRun } from '../demo/saved/saved-run.ts'
import manifest from '../package.json' with { type: 'json' }
import { ROOT } from './bundle/bundle.ts'
import { commandIn, emptyEnvironment, install, run } from './package/install.ts'
import { startRegistry } from './rehearsal/registry.ts'
import { prepareStage, runJob, type Stage } from './rehearsal/workflow.ts'

const NAME = manifest.name
/** The first npm that publishes for the token of a workflow. */
const NEEDED_NPM = [11, 5, 1]

const check = (what: string, isSo: boolean): void => {
  console.log(`${isSo ? 'ok    ' : 'FAILED'} ${what}`)
  if (!isSo) process.exitCode = 1
}

const isOld = (version: string): boolean => {
  const [differing] = version.split('.').flatMap((part, at) => (Number(part) === NEEDED_NPM[at] ? [] : [Number(part) < (NEEDED_NPM[at] ?? 0)]))
  return differing ?? false
}

const rehearse = async (stage: Stage, taken: ReadonlyMap<string, Buffer>, asked: readonly string[]): Promise<void> => {
  const env = { ...emptyEnvironment(stage.temp), GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' }
  const git = async (folder: string, ...args: readonly string[]): Promise<string> =>
    (await run('git', ['-C', folder, ...args], stage.temp, env)).trim()
  const refOf = (name: string): Promise<string | null> => git(stage.remote, 'rev-parse', '--verify', name).catch(() => null)
  const publishDraft = (tag: string): void => appendFileSync(join(stage.state, 'published'), `${tag}\n`)

  await run('git', ['init', '--quiet', '--bare', '--initial-branch=main', stage.remote], stage.temp, env)
  await git(stage.remote, 'fetch', '--quiet', '--depth=1', `file://${ROOT}`, 'HEAD:refs/heads/main')
  const work = join(stage.temp, 'work')
  await run('git', ['clone', '--quiet', stage.remote, work], stage.temp, env)
  const { version: first }: { readonly version: string } = JSON.parse(readFileSync(join(work, 'package.json'), 'utf8'))
  const [major = '', minor = '', patch = ''] = first.split('.')
  const majorTag = `refs/tags/v${major}`
  const next = (step: number): string => `${major}.${minor}.${Number(patch) + step}`

  /** A commit on main with another version. */
  const commitVersion = async (version: string): Promise<string> => {
    const change = (file: string, from: string, to: string): void => {
      const path = join(work, file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
    }
    change('package.json', /"version": "[^"]*"/.exec(readFileSync(join(work, 'package.json'), 'utf8'))?.[0] ?? '', `"version": "${version}"`)
    change('CHANGELOG.md', '\n## [', `\n## [${version}] - 2026-12-01\n\n### Fixed\n\n- Something.\n\n## [`)
    await git(work, 'commit', '--quiet', '--all', '--message', version)
    await git(work, 'push', '--quiet', 'origin', 'main')
    return git(work, 'rev-parse', 'HEAD')
  }

  /** Both steps of a release. */
  const release = async (version: string, commit: string): Promise<void> => {
    const before = await refOf(majorTag)
    const dispatch = { name: 'workflow_dispatch', commit, version } as const
    await runJob('verify', dispatch, stage)
    await runJob('draft', dispatch, stage)
    check(`${version}: step 1 tags the commit, and moves and publishes nothing`, (await refOf(`v${version}`)) === commit && !taken.has(version))
    check(`${version}: the major tag is where it was`, (await refOf(majorTag)) === before)
    const folder = join(stage.state, 'releases', `v${version}`)
    const files = [`${NAME}-${version}.tar`, `${NAME}-${version}.tgz`, 'notes.md']
    check(`${version}: the draft has the files and the notes`, readdirSync(folder).sort().join() === files.sort().join())
    const notes = readFileSync(join(folder, 'notes.md'), 'utf8')
    check(
      `${version}: the notes are its section of the changelog alone`,
      /^\s*(?:[A-Z]|### )/.test(notes) && /^- /m.test(notes) && !/^## /m.test(notes)
    )

    publishDraft(`v${version}`)
    const published = { name: 'release', commit, tag: `v${version}` } as const
    for (const job of ['verify', 'major-tag', 'npm']) await runJob(job, published, stage)
    check(`${version}: step 2 moves the major tag to it`, (await refOf(majorTag)) === commit)
    const tarball = readFileSync(join(folder, `${NAME}-${version}.tgz`))
    check(`${version}: npm has the attested package, byte for byte`, taken.get(version)?.equals(tarball) === true)
  }

  await release(first, await git(work, 'rev-parse', 'HEAD'))
  check('npm took it for a token that lives for one publication', asked.includes(`PUT /${NAME} publish: 201`))

  const second = next(1)
  const commit = await commitVersion(second)
  await release(second, commit)
  await runJob('npm', { name: 'release', commit, tag: `v${second}` }, stage)
  check('the last job can be run again', asked.filter((line) => line.startsWith('PUT')).length === 2)

  const own = next(2)
  const stranger = await commitVersion(own)
  await git(stage.remote, 'update-ref', `refs/tags/v${own}`, stranger)
  const folder = join(stage.state, 'releases', `v${own}`)
  mkdirSync(folder)
  writeFileSync(join(folder, `${NAME}-${own}.tgz`), 'own')
  publishDraft(`v${own}`)
  const refused = await Promise.allSettled(
    ['major-tag', 'npm'].map((job) => runJob(job, { name: 'release', commit: stranger, tag: `v${own}` }, stage))
  )
  const stopped = refused.every((result) => result.status === 'rejected' && /not attested/.test(String(result.reason)))
  check('a release that was made in another way moves and publishes nothing', stopped && (await refOf(majorTag)) === commit && !taken.has(own))
}

/** As a user: from the registry, into an empty folder. */
const use = async (temp: string, version: string, registry: string): Promise<void> => {
  const folder = join(temp, 'installed')
  const env = { ...emptyEnvironment(join(temp, 'home')), npm_config_registry: registry, npm_config_cache: join(temp, 'empty-cache') }
  const installed = await install(`${NAME}@${version}`, folder, env)
  check(`a user installs it, and nothing beside it: ${installed.join(', ')}`, installed.join() === NAME)
  const saved = readSavedRun(join(ROOT, 'demo', 'recording'))
  const github = await startGitHub(saved.world)
  try {
    const report = (...args: readonly string[]) =>
      run(process.execPath, [commandIn(folder), ...args], join(temp, 'home'), { ...env, GITHUB_API_URL: github.apiUrl })
    check('it says its version', (await report('--version')) === `${version}\n`)
    check('it reports a run', /jobs?\sfailed/.test(await report(saved.repository, String(saved.runId))))
  } finally {
    await github.close()
  }
}

const temp = mkdtempSync(join(tmpdir(), 'release-'))
try {
  const npm = (await run('npm', ['--version'], temp, emptyEnvironment(temp))).trim()
  if (isOld(npm)) console.log(`Left out: npm ${NEEDED_NPM.join('.')} or newer is needed; this is npm ${npm}.`)
  else {
    await using registry = await startRegistry(NAME)
    // The provenance would be signed by a public server.
    const stage = prepareStage(temp, { ...registry.identity, npm_config_registry: registry.url, NPM_CONFIG_PROVENANCE: 'false' })
    await rehearse(stage, registry.taken, registry.asked)
    await use(temp, [...registry.taken.keys()].at(-1) ?? '', registry.url)
  }
} finally {
  rmSync(temp, { recursive: true, force: true })
}
