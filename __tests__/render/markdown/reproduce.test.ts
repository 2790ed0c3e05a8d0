import { describe, expect, test } from '@jest/globals'
import type { Reproduction } from '../../../src/model/follow-up.ts'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { aFailure, aJob, aReport, aRun } from '../support/build.ts'
import { renderReproduction } from '../support/sections.ts'

const known: Reproduction = {
  script: 'npm ci\n\tnpm test',
  shell: 'bash -e {0}',
  workingDirectory: 'web',
  container: 'node:24',
  leg: 'ubuntu, 20',
  env: ['CI', 'A`B'],
  testCommand: "npx jest -t '^adds$'"
}
const render = (more: Partial<Reproduction> = {}, isForeign = false): string =>
  renderReproduction({ ...known, ...more }, { rest: ' in report.json', isForeign })

describe('How to reproduce a failure', () => {
  test('is folded away: what it runs with, the script, the command for the test', () => {
    expect(render()).toBe(`<details>
<summary>Reproduce: <code>npx jest -t &#39;&#94;adds&#36;&#39;</code></summary>

Shell: \`bash -e {0}\` · Folder: \`web\` · Container: \`node:24\` · Matrix: \`ubuntu, 20\` · Variables: \`CI\`, \`\`A\`B\`\`

\`\`\`text
npm ci
\tnpm test
\`\`\`

Only the failed test:

\`\`\`text
npx jest -t '^adds$'
\`\`\`

</details>`)
  })

  test('is the script alone where nothing else is known', () => {
    const nothing = { shell: null, workingDirectory: null, container: null, leg: null, env: [], testCommand: null }
    expect(render(nothing)).toBe('<details>\n<summary>Reproduce: <code>npm ci</code> …</summary>\n\n```text\nnpm ci\n\tnpm test\n```\n\n</details>')
  })

  test('of a fork is a warning and no command', () => {
    expect(render({}, true)).toContain('\n\n**This run may be of a fork: read the script before you run it.**\n\n')
    expect(render({}, true)).not.toContain('jest')
  })

  test('shows what nobody would see', () => {
    const script = 'a\u202eb \u200bc\u001b[2K\rd ^[[0m \ud800 \u2028\u{e0041} 👩‍💻'
    expect(render({ script })).toContain('\na\\u{202e}b \\u{200b}c\\u{1b}[2K\\u{d}d ^[[0m \\u{d800} \\u{2028}\\u{e0041} 👩‍💻\n')
  })

  test('cannot be left by its script', () => {
    expect(render({ script: '```\n</details>\n~~~~' })).toContain('\n`````text\n```\n</details>\n~~~~\n`````\n')
  })

  test.each([
    [
      'lines',
      Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n'),
      '\nline 49\n```\n\nThe script goes on: 10 more lines in report.json.\n'
    ],
    ['text', Array.from({ length: 40 }, () => 'x'.repeat(400)).join('\n'), 'The script goes on: 28 more lines in report.json.'],
    ['text in a line', 'x'.repeat(9_000), `\n${'x'.repeat(499)}…\n\`\`\`\n`]
  ])('is bounded in %s', (_, script, end) => {
    expect(render({ script })).toContain(end)
  })
})

describe('In a summary', () => {
  const [one, two] = [aJob(1, 'test (1)', 'failure'), aJob(2, 'test (2)', 'failure')]
  const failures = [one, two].map((job) => aFailure(job, { group: 'g', reproduction: { ...known, script: `run ${job.id}` } }))
  const summary = (headRepository: string | null): string =>
    renderSummary(aReport([one, two], failures, { run: aRun({ headRepository }) }), { timeline: false }).full

  test('the first failure of a group is told', () => {
    expect(summary('octo-org/octo-repo')).toContain('\nrun 1\n')
    expect(summary('octo-org/octo-repo')).not.toContain('\nrun 2\n')
  })

  test.each([['someone/octo-repo'], [null]])('a run of %p is taken for one of a fork', (headRepository) => {
    expect(summary(headRepository)).toContain('may be of a fork')
    expect(summary('octo-org/octo-repo')).not.toContain('may be of a fork')
  })
})
