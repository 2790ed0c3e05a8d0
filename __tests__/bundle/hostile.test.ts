import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { LOCAL_TOKEN } from '../../demo/run-action.ts'
import { parseActionMetadata } from '../../demo/runner/action-metadata.ts'
import { type Reported, reportOn } from './support/report-on.ts'
import { at, buildJob, failing, RUN_ID, worldOf } from './support/world.ts'

/** Every line tries to be something else than text: a command, an output, a heading, a link, a picture, a mention, the end of a fence. */
const ATTACKS = [
  '::error file=own.ts,line=1::owned',
  '::set-output name=conclusion::success',
  '::set-env name=NODE_OPTIONS::--require ./own.js',
  '::add-mask::e',
  '::stop-commands::owned',
  ':\u200B:warning::owned',
  'text ##[error]owned',
  '##[add-matcher]own.json',
  '```',
  '``````````',
  '# OWNED heading',
  '<h1>OWNED html</h1>',
  '<!-- OWNED comment',
  '![OWNED picture](https://example.com/own.png)',
  '[OWNED link](javascript:alert(1))',
  '| OWNED | table |',
  '@octocat OWNED mention',
  'conclusion<<ghadelimiter_1',
  '$(OWNED) `OWNED` "; rm -rf / #',
  '</details></summary>',
  '\u001b]8;;https://example.com\u0007OWNED\u001b]8;;\u0007',
  '\u202EOWNED reversed'
]
const NAME = `x\n${ATTACKS.slice(0, 19).join('\n')}`.slice(0, 400)

const world = worldOf(
  [
    buildJob({
      id: 1,
      name: NAME,
      steps: [
        {
          ...failing(
            `Run ${NAME}`,
            ATTACKS.map((text) => `src/a.c:1:1: error: ${text}`)
          ),
          seconds: 5
        },
        failing('Run twice', ATTACKS)
      ]
    }),
    ...ATTACKS.map((attack, index) => buildJob({ id: 10 + index, name: attack, steps: [failing(attack, [attack])] }))
  ],
  {
    run: { name: NAME, display_title: NAME, head_branch: NAME },
    defaultBranch: ATTACKS.slice(8, 16).join(' '),
    otherRuns: ['failure', 'success', 'failure'].map((conclusion, index) => {
      const job = buildJob({ id: 100 + index, name: NAME, conclusion, rest: { run_id: RUN_ID - 1 - index } }).rest
      const branch = index === 2 ? ATTACKS.slice(8, 16).join(' ') : NAME
      return { run: { id: RUN_ID - 1 - index, display_title: NAME, head_branch: branch, created_at: at(-60 * (index + 1)), conclusion }, jobs: [job] }
    }),
    annotations: () => [{ path: '.github', start_line: 1, end_line: 1, annotation_level: 'failure', title: NAME, message: NAME, raw_details: '' }]
  }
)

/** The lines of a Markdown text that are in no fence. */
const outsideFences = (markdown: string): readonly string[] => {
  let fence: string | null = null
  const outside: string[] = []
  // In HTML of lines nothing is Markdown, and a mark that would open an element is escaped.
  const lines = markdown.replace(/^<pre>(?:[^<]|<a href="[^"<>]*">|<\/a>)*<\/pre>$/gm, '').split('\n')
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === null && mark !== undefined) fence = mark
    else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null
    else if (fence === null) outside.push(line)
  }
  expect(fence).toBeNull()
  return outside
}

/** A line without its code spans. */
const outsideCode = (line: string): string => line.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '').replace(/<code>.*?<\/code>/g, '')

describe('names and log lines that try to be something else', () => {
  let reported: Reported
  beforeAll(async () => {
    reported = await reportOn(world, { inputs: { annotations: 10 } })
  })

  test('do not stop the report', () => {
    expect([reported.exitCode, reported.report.failures.length]).toEqual([0, 1 + ATTACKS.length])
  })

  test('stand in the history too: of their branch, and of the base branch', () => {
    expect(reported.summary).toContain('**Failing on ')
    expect(reported.summary).toContain('It also fails on ')
    expect((reported.report.failures[0] as unknown as { readonly history: unknown }).history).toMatchObject({
      branch: NAME,
      state: 'known',
      also_on: { branch: ATTACKS.slice(8, 16).join(' ') }
    })
  })

  test("are no workflow commands: only the mask of the token and the step's own error annotations are", () => {
    const [mask, ...others] = reported.commands
    expect(mask).toMatchObject({ name: 'add-mask', message: LOCAL_TOKEN })
    expect(new Set(others.map(({ name }) => name))).toEqual(new Set(['error']))
    expect(others.length).toBeLessThanOrEqual(10)
    for (const { properties } of reported.commands) expect(properties.file).not.toBe('own.ts')
  })

  test('are no outputs', () => {
    const { outputs } = parseActionMetadata(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'))
    expect(Object.keys(reported.outputs).sort()).toEqual([...outputs].sort())
    expect(reported.outputs.conclusion).toBe('failure')
  })

  test('cannot leave a JSON output that is pasted into a shell line', () => {
    for (const name of ['jobs', 'failures', 'failed_job_names']) {
      expect(reported.outputs[name]).toMatch(/^[A-Za-z0-9 _.,:/@+=\-\\"{}[\]]*$/)
      expect(JSON.parse(reported.outputs[name] ?? '')).not.toHaveLength(0)
    }
  })

  test('are one plain line in the headline', () => {
    expect(reported.outputs.headline).toMatch(/^[A-Za-z0-9.][A-Za-z0-9 _.,:/+=-]{0,199}$/)
    expect(reported.outputs.headline).toContain('23 jobs failed')
  })

  test.each(['summary', 'digestFile'] as const)('are no live Markdown in the %s', (sink) => {
    const live = outsideFences(reported[sink] ?? '').map(outsideCode)
    expect(live.length).toBeGreaterThan(10)
    expect(live.filter((line) => /OWNED|javascript:|rm -rf/.test(line))).toEqual([])
    expect(live.filter((line) => /<(?:script|h1|img|!--)/i.test(line))).toEqual([])
  })

  test('keep no character that turns the text around or paints the terminal', () => {
    for (const text of [reported.summary, reported.digestFile]) expect(text).not.toMatch(/[\u001b\u202E]/)
    expect(reported.stdout).not.toMatch(/[\u001b\u202E]/)
  })

  test('stay text in report.json', () => {
    expect(reported.report.jobs[0]?.name).toBe(NAME)
  })
})
