import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../../src/model/report.ts'
import { renderPage } from '../../../src/render/html/page.ts'
import { ATTACKS, anyText, MARK } from '../../hostile/support/attacks.ts'
import { foreignReport } from '../../hostile/support/foreign-report.ts'
import { anyReport } from '../support/any-report.ts'
import { aFailure, aJob, aReport, aStep, at } from '../support/build.ts'
import { golden } from '../support/golden.ts'
import { attemptsRun, greenRun, redRun, runningRun, startupFailure } from '../support/reports.ts'
import { type ReadPage, readPage } from './read-page.ts'

const pageOf = (report: Report): ReadPage => readPage(renderPage(report, { timeline: true }))
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}]/u

describe('A page', () => {
  test('reads as its golden file', () => {
    const page = renderPage(attemptsRun(), { timeline: true })
    expect(page).toBe(golden('page', page, 'html'))
    expect(page.length).toBeLessThan(20_000)
  })

  test.each([
    ['a red run', redRun],
    ['a green run', greenRun],
    ['a run that runs', runningRun],
    ['a run without jobs', startupFailure]
  ])('of %s is well formed, and its text begins with how the run ended', (_, report) => {
    const { problems, tags } = pageOf(report())
    expect(problems).toEqual([])
    expect(tags.filter((tag) => tag.startsWith('h1'))).toHaveLength(1)
    expect(tags.indexOf('h1[]')).toBeLessThan(tags.indexOf('h2[]') < 0 ? tags.length : tags.indexOf('h2[]'))
  })

  test('lets nothing act but its own style and script, and loads nothing', () => {
    const html = renderPage(redRun(), { timeline: true })
    const { raw } = readPage(html)
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(raw.style)}`,
      `script-src ${hashOf(raw.script)}`,
      "base-uri 'none'",
      "form-action 'none'"
    ])
    expect(raw.style).not.toMatch(/url\(|@import/)
    expect(raw.script).not.toMatch(/fetch|XMLHttp|innerHTML|eval|Function\(|import/)
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<style'))
  })

  test('names no one where it links to', () => {
    const { tags, links } = pageOf(redRun())
    expect(links.filter((target) => target.startsWith('https:'))).toHaveLength(tags.filter((tag) => tag === 'a[href,rel]').length)
  })

  test('jumps from the table of causes to what is told of each', () => {
    const { links, tags } = pageOf(redRun())
    expect(links.filter((target) => target.startsWith('#'))).toEqual(['#cause-1', '#cause-2', '#cause-3'])
    expect(tags.filter((tag) => tag === 'h2[id]')).toHaveLength(3)
  })

  test('can be made without a timeline', () => {
    expect(renderPage(redRun(), { timeline: true })).toContain('<figure class="timeline">')
    expect(renderPage(redRun(), { timeline: false })).not.toContain('<figure class="timeline">')
  })

  test('shows what a summary has no room for: each of a thousand jobs, within 1.5 MB', () => {
    const jobs = Array.from({ length: 1000 }, (_, index) =>
      aJob(index + 1, `integration / test (ubuntu-latest, ${index})`, index % 25 === 4 ? 'failure' : 'success', {
        startedAt: at(20 + (index % 40)),
        completedAt: at(100 + index),
        steps: [aStep(3, 'Run the integration tests', 'success', 30, 90)]
      })
    )
    const excerpt = Array.from({ length: 30 }, (_, line) => ({ line, text: 'at "x" <y> & '.repeat(12), kind: 'error' as const, isNew: true }))
    const failures = jobs.filter(({ conclusion }) => conclusion === 'failure').map((job) => aFailure(job, { excerpt, message: `${job.id}` }))
    const html = renderPage(aReport(jobs, failures), { timeline: true })
    expect(new TextEncoder().encode(html).length).toBeLessThan(1_500_000)
    expect(html.match(/<tr class="bad">/g)).toHaveLength(40)
    expect(renderPage(aReport(jobs.slice(0, 500)), { timeline: true }).match(/<rect/g)?.length).toBeGreaterThan(500)
    expect(jobs.filter(({ name }) => !html.includes(`>${name}</code></a></td>`))).toEqual([])
  })
})

describe('Foreign text', () => {
  const plain = pageOf(foreignReport(() => MARK, true))

  /** The same elements, links to our own repository, and nothing that nobody sees. */
  const judge = (page: ReadPage): void => {
    expect(page.problems).toEqual([])
    // Code in a note, addresses that may not be followed, lines of a log and of advice are as many as the text has of them.
    const structure = ({ tags }: ReadPage): readonly string[] => tags.filter((tag) => !/^(?:a|code|span|p|figure|pre)\[/.test(tag))
    expect(structure(page)).toEqual(structure(plain))
    expect(page.links.filter((target) => !/^(?:https:\/\/github\.com\/octo-org\/octo-repo\/|#cause-\d+$)/.test(target))).toEqual([])
    expect(page.text).not.toMatch(UNSEEN)
    expect(page.raw).toEqual(plain.raw)
  }

  test.each(Object.entries(ATTACKS))('stays text wherever it stands: %s', (_, attack) => {
    judge(pageOf(foreignReport(() => attack, true)))
  })

  test('is shown', () => {
    const attack = ATTACKS['an HTML picture'] ?? ''
    const { text } = pageOf(foreignReport((source) => (source === 'message' ? attack : source)))
    expect(text).toContain(MARK)
    expect(text).toContain('<img')
  })

  test('of any kind makes no element', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(pageOf(foreignReport(() => text)).problems).toEqual([])
      }),
      { numRuns: 100 }
    )
  })

  test('makes no page that cannot be read, in any report at all', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const { problems, links, raw } = pageOf(report)
        expect(problems).toEqual([])
        expect(links.filter((target) => !/^(?:https?:\/\/[^@/]+\/|#cause-\d+$)/.test(target))).toEqual([])
        expect(raw).toEqual(plain.raw)
      }),
      { numRuns: 100 }
    )
  })
})
