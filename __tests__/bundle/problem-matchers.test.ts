import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Reported, reportOn } from './support/report-on.ts'
import { buildJob, failing, worldOf } from './support/world.ts'

const world = worldOf([buildJob({ id: 1, name: 'build', steps: [failing('Run our-tool', ['OUR-TOOL says: lib/a.rb at 7 => too long'])] })])
const good = { owner: 'our-tool', pattern: [{ regexp: '^OUR-TOOL says: (\\S+) at (\\d+) => (.+)$', file: 1, line: 2, message: 3 }] }

describe('problem_matchers', () => {
  let workspace: string
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  })
  afterEach(() => rm(workspace, { recursive: true, force: true }))

  const runWith = async (content: string, pattern = '*.json'): Promise<Reported> => {
    await writeFile(join(workspace, 'ours.json'), content)
    return reportOn(world, { workspace, inputs: { problem_matchers: pattern } })
  }
  const errors = ({ commands }: Reported): string => commands.map(({ message }) => message).join('\n')

  test('a file of the workspace finds what the built-in ones do not know', async () => {
    const reported = await runWith(JSON.stringify({ problemMatcher: [good] }))
    expect(reported.exitCode).toBe(0)
    expect(reported.report.failures[0]?.findings).toContainEqual(
      expect.objectContaining({ source: 'our-tool', file: 'lib/a.rb', line: 7, message: 'too long' })
    )
  })

  test.each([
    ['no JSON', '{', ['ours.json']],
    ['no owner', JSON.stringify({ problemMatcher: [{ ...good, owner: '' }] }), ['ours.json', 'owner']],
    [
      'a bad regular expression',
      JSON.stringify({ problemMatcher: [{ ...good, pattern: [{ regexp: '(', message: 1 }] }] }),
      ['ours.json', 'our-tool']
    ],
    [
      'a group that is not there',
      JSON.stringify({ problemMatcher: [{ ...good, pattern: [{ regexp: 'a', message: 4 }] }] }),
      ['ours.json', 'our-tool']
    ]
  ])('a file with %s fails the step and is named, and nothing is called', async (_, content, words) => {
    const reported = await runWith(content)
    expect([reported.exitCode, reported.requests]).toEqual([1, []])
    for (const word of words) expect(errors(reported)).toContain(word)
  })

  test('a pattern without a file fails the step and is named', async () => {
    const reported = await runWith('{}', 'matchers/*.json')
    expect([reported.exitCode, reported.requests]).toEqual([1, []])
    expect(errors(reported)).toContain('matchers/*.json')
  })
})
