import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { writeTimeline } from '../../../src/render/html/timeline.ts'
import type { Piece, Row } from '../../../src/render/view/document.ts'
import { anyText } from '../support/any-report.ts'
import { at } from '../support/build.ts'
import { readPage } from './read-page.ts'

const aPiece = (from: number, to: number, look: Piece['look'] = 'run', label = ''): Piece => ({ from: at(from), to: at(to), look, label })
const drawn = (...rows: readonly Row[]): string => writeTimeline({ kind: 'timeline', rows, legend: [] })
const ticksOf = (html: string): readonly string[] => [...html.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text)

describe('A timeline', () => {
  test('has a bar for each piece, in parts of the whole width, and says beside it how long it took', () => {
    const html = drawn(
      { icon: '✅', name: 'a <b>', pieces: [aPiece(0, 25, 'wait', 'waited 25s'), aPiece(25, 100, 'run', '1m 15s')] },
      { icon: '❌', name: 'c', pieces: [aPiece(50, 50, 'failed', '0s')] }
    )
    expect(html).toContain('<rect class="wait" x="0%" width="25%" height="100%"/><rect class="run" x="25%" width="75%" height="100%"/>')
    expect(html).toContain('<code>a &lt;b&gt;</code>')
    expect(html).toContain('<span class="took">waited 25s · 1m 15s</span>')
    expect(html).toContain('<rect class="failed" x="50%" width="0.2%" height="100%"/>')
  })

  test('tells more of the row that is pointed at, or has the focus', () => {
    const html = drawn({ icon: '❌', name: 'a', pieces: [aPiece(0, 4, 'wait'), aPiece(4, 31, 'failed')] })
    expect(html).toContain('<li tabindex="0">')
    expect(html).toContain('<span class="tip">waited 4s · failed after 27s · 2026-03-14 02:07:00 to 02:07:31 UTC</span>')
  })

  test('names both days of a job that runs past midnight', () => {
    expect(drawn({ icon: '', name: 'a', pieces: [aPiece(0, 86_400)] })).toContain('ran 1d 00h 00m · 2026-03-14 02:07:00 to 2026-03-15 02:07:00 UTC')
  })

  test.each([
    [4, ['0s', '1s', '2s', '3s', '4s']],
    [200, ['0s', '1m 00s', '2m 00s', '3m 00s']],
    [3600, ['0s', '15m 00s', '30m 00s', '45m 00s', '1h 00m']],
    [30 * 86_400, ['0s', '8d 00h 00m', '16d 00h 00m', '24d 00h 00m']],
    [0, ['0s']]
  ])('of %d seconds has few ticks, at times that people can count with', (seconds, ticks) => {
    expect(ticksOf(drawn({ icon: '', name: 'a', pieces: [aPiece(0, seconds)] }))).toEqual(ticks)
  })

  test('explains the colours that are in it', () => {
    const html = writeTimeline({ kind: 'timeline', rows: [{ icon: '', name: 'a', pieces: [aPiece(0, 4)] }], legend: ['wait', 'run'] })
    expect(readPage(`<!doctype html>\n${html}`).text).toMatch(/^\s*queued passed\s*From 2026-03-14 02:07:00 UTC/)
  })

  test('is nothing when there is nothing to draw', () => {
    expect(drawn()).toBe('')
    expect(drawn({ icon: '', name: 'a', pieces: [] })).toBe('')
  })

  test('of any times has its bars within its width and few ticks', () => {
    const anyPiece = fc.record<Piece>({
      from: fc.double(),
      to: fc.double(),
      look: fc.constantFrom('wait', 'run', 'running', 'failed', 'cancelled'),
      label: fc.constant('')
    })
    fc.assert(
      fc.property(fc.array(fc.record({ icon: fc.constant('✅'), name: anyText(), pieces: fc.array(anyPiece) }), { maxLength: 5 }), (rows) => {
        const html = drawn(...rows)
        expect(readPage(`<!doctype html>\n${html}`).problems).toEqual([])
        for (const [, number = ''] of html.matchAll(/(?:x|width)="([^"]*)%"/g)) {
          expect(Number(number)).toBeGreaterThanOrEqual(0)
          expect(Number(number)).toBeLessThanOrEqual(100)
        }
        expect(ticksOf(html).length).toBeLessThanOrEqual(6)
      })
    )
  })
})
