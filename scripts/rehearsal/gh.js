#!/usr/bin/env node
/**
 * Stands in for `gh` in the rehearsal of a release: its commands as release.yml gives them, on a bare Git repository (GH_REMOTE) and on a folder
 * (GH_STATE) with `artifacts/NAME/`, `releases/TAG/`, a file `published` with the tags of the published releases, and a file `attested` with a
 * line `SHA256 REF COMMIT` for each file. Another command, or an option that it does not know, fails.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'

const { GH_REMOTE, GH_STATE, GH_REPO } = process.env
const git = (...args) => execFileSync('git', ['-C', GH_REMOTE, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
const refuse = (why) => {
  console.error(`gh (stand-in): ${why}: ${process.argv.slice(2).join(' ')}`)
  process.exit(1)
}
const read = (name) => (existsSync(join(GH_STATE, name)) ? readFileSync(join(GH_STATE, name), 'utf8').split('\n').filter(Boolean) : [])
const parse = (options, args) => parseArgs({ args, options, allowPositionals: true })
const text = { type: 'string' }
const flag = { type: 'boolean' }

/** As the API: making a reference that is there fails, and so does changing one that is not. */
const api = (args) => {
  const field = { type: 'string', multiple: true }
  const options = {
    'raw-field': { ...field, short: 'f' },
    field: { ...field, short: 'F' },
    method: { ...text, short: 'X' },
    paginate: flag,
    jq: text
  }
  const { values, positionals } = parse(options, args)
  const [path = ''] = positionals
  const fields = Object.fromEntries([...(values['raw-field'] ?? []), ...(values.field ?? [])].map((pair) => pair.split(/=(.*)/s)))
  if (path === `repos/${GH_REPO}/releases` && values.paginate) return console.log(read('published').join('\n'))
  if (path === `repos/${GH_REPO}/git/refs`) return git('update-ref', fields.ref, fields.sha, '0'.repeat(40))
  const ref = path.startsWith(`repos/${GH_REPO}/git/`) ? path.slice(`repos/${GH_REPO}/git/`.length) : null
  if (values.method !== 'PATCH' || ref === null || fields.force !== 'true') return refuse('no such request')
  git('update-ref', ref, fields.sha, git('rev-parse', '--verify', ref))
}

const release = {
  create: (args) => {
    const { values, positionals } = parse({ draft: flag, 'verify-tag': flag, title: text, 'notes-file': text }, args)
    const [tag, ...files] = positionals
    if (values['verify-tag']) git('rev-parse', '--verify', `refs/tags/${tag}`)
    if (!values.draft) refuse('a release without --draft is public at once')
    const folder = join(GH_STATE, 'releases', tag)
    mkdirSync(folder, { recursive: true })
    for (const file of [...files, values['notes-file']]) cpSync(file, join(folder, basename(file)))
  },
  download: (args) => {
    const { values, positionals } = parse({ pattern: text }, args)
    cpSync(join(GH_STATE, 'releases', positionals[0], values.pattern), values.pattern)
  }
}

const download = (args) => {
  const { values } = parse({ name: text }, args)
  const folder = join(GH_STATE, 'artifacts', values.name)
  for (const file of readdirSync(folder)) cpSync(join(folder, file), file)
}

const verify = (args) => {
  const options = { repo: text, 'deny-self-hosted-runners': flag, 'signer-workflow': text, 'source-ref': text, 'source-digest': text }
  const { values, positionals } = parse(options, args)
  const hash = createHash('sha256').update(readFileSync(positionals[0])).digest('hex')
  if (values['signer-workflow'] !== `${GH_REPO}/.github/workflows/release.yml`) refuse('signed by no such workflow')
  if (!read('attested').includes(`${hash} ${values['source-ref']} ${values['source-digest']}`)) refuse('not attested')
}

const [command, subcommand, ...rest] = process.argv.slice(2)
if (command === 'api') api([subcommand, ...rest])
else if (command === 'release' && subcommand in release) release[subcommand](rest)
else if (command === 'run' && subcommand === 'download') download(rest)
else if (command === 'attestation' && subcommand === 'verify') verify(rest)
else refuse('no such command')
