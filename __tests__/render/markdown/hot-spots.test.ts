import { describe, expect, test } from '@jest/globals'
import type { HotSpots, RepeatedStep } from '../../../src/model/timing.ts'
import { renderHotSpots } from '../support/sections.ts'

const MINUTE = 60_000
const url = 'https://github.com/octo-org/octo-repo/actions/runs/1/job/7'

/** A run of ten minutes in which nothing is worth a line. */
const hotSpots = (more: Partial<HotSpots> = {}): HotSpots => ({
  wallMs: 10 * MINUTE,
  queueMs: 4_000,
  jobMs: 60 * MINUTE,
  queueShare: 0.01,
  setUpMs: 30_000,
  workMs: 50 * MINUTE,
  setUpShare: 0.01,
  slowestJobs: [],
  slowestSteps: [],
  repeatedSteps: [],
  slowRunners: [],
  ...more
})

const repeated = (name: string, minutes: number, more: Partial<RepeatedStep> = {}): RepeatedStep => ({
  name,
  jobName: null,
  isSetUp: true,
  jobs: 64,
  totalMs: minutes * MINUTE,
  longestMs: 50_000,
  ...more
})

const slow: HotSpots = hotSpots({
  queueMs: 20 * MINUTE,
  queueShare: 0.25,
  setUpMs: 42 * MINUTE,
  workMs: 18 * MINUTE,
  setUpShare: 0.7,
  slowestJobs: [
    { jobId: 7, jobName: 'test (1)', url, queueMs: 0, durationMs: 9 * MINUTE },
    { jobId: 8, jobName: 'test (2)', url, queueMs: 0, durationMs: 8 * MINUTE },
    { jobId: 9, jobName: 'lint', url, queueMs: 0, durationMs: MINUTE }
  ],
  slowestSteps: [{ jobId: 7, jobName: 'test (1)', url, number: 5, name: 'Run tests', durationMs: 5 * MINUTE }],
  repeatedSteps: [repeated('Run npm ci', 41), repeated('Run tests', 9, { jobName: 'test', isSetUp: false, jobs: 4 }), repeated('Cache', 8)],
  slowRunners: [
    { labels: ['self-hosted', 'gpu'], waited: 2, jobs: 3, longestMs: 11 * MINUTE, totalMs: 15 * MINUTE },
    { labels: ['macos-15'], waited: 1, jobs: 1, longestMs: 2 * MINUTE, totalMs: 2 * MINUTE }
  ]
})

describe('Where the time went', () => {
  test('lists what a person would act on', () => {
    expect(renderHotSpots(slow, false)).toBe(`### Where the time went

- Slowest: job [\`test (1)\`](${url}) 9m 00s, step \`Run tests\` in it 5m 00s.
- Waiting to start: 20m 00s, 25 % of queue and job time. Longest by runner label: \`self-hosted, gpu\` up to 11m 00s (2 of 3 jobs over a minute); \`macos-15\` up to 2m 00s (1 job over a minute).
- Set-up steps (checkout, tools, caches, installs, recognised by name): 42m 00s, 70 % of step time; 18m 00s was work.
- \`Run npm ci\`: 41m 00s over 64 jobs, longest 50s.
- \`Run tests\` of \`test\`: 9m 00s over 4 jobs, longest 50s.`)
  })

  test('says nothing of set-up where steps failed', () => {
    const text = renderHotSpots({ ...slow, repeatedSteps: slow.repeatedSteps.map((step) => ({ ...step, isSetUp: step.jobName === null })) }, true)
    expect(text).not.toContain('Set-up')
    expect(text).not.toContain('npm ci')
    expect(text).toContain('- `Run tests` of `test`: 9m 00s')
  })

  test.each<[string, HotSpots]>([
    ['an ordinary run', hotSpots()],
    ['a run of less than two minutes, whatever it did', { ...slow, wallMs: 2 * MINUTE - 1 }],
    ['what is slowest of two jobs', hotSpots({ slowestJobs: slow.slowestJobs.slice(0, 2), slowestSteps: slow.slowestSteps })],
    ['steps that are short beside the run', hotSpots({ slowestSteps: slow.slowestSteps, wallMs: 26 * MINUTE })],
    ['much waiting, but little of it', hotSpots({ queueMs: 59_000, queueShare: 0.9 })],
    ['much set-up, but little of it', hotSpots({ setUpMs: 59_000, setUpShare: 0.9 })],
    ['a repeated step that is a small part', hotSpots({ repeatedSteps: [repeated('Run npm ci', 5.9)] })]
  ])('says nothing for %s', (_, given) => {
    expect(renderHotSpots(given, false)).toBe('')
  })

  test('names the job of a slow step that is in another one', () => {
    const inOther = renderHotSpots({ ...slow, slowestSteps: slow.slowestSteps.map((step) => ({ ...step, jobId: 9, jobName: 'other' })) }, false)
    expect(inOther).toContain(`step \`Run tests\` in [\`other\`](${url}) 5m 00s.`)
  })

  test('keeps hostile names in code and stays within six lines', () => {
    const hostile = '`<img src=x>\n## @octocat'
    const text = renderHotSpots(
      {
        ...slow,
        slowestJobs: slow.slowestJobs.map((job) => ({ ...job, jobName: hostile })),
        slowestSteps: slow.slowestSteps.map((step) => ({ ...step, name: hostile })),
        repeatedSteps: [repeated(hostile, 40, { jobName: hostile })],
        slowRunners: slow.slowRunners.map((one) => ({ ...one, labels: [hostile] }))
      },
      false
    )
    const lines = text.split('\n').slice(2)
    expect(lines.length).toBeLessThanOrEqual(6)
    for (const line of lines) expect(line).toMatch(/^- /)
    for (const line of lines) expect(line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')).not.toMatch(/<img|@octocat/)
  })
})
