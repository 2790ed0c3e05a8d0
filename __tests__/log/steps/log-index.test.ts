import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLogIndexer, type LogIndex } from '../../../src/log/steps/log-index.ts'
import { anyCharacter } from '../../support/any-text.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'
import { at, createLog, inChunks, indexOf } from '../support/log-builder.ts'
import { referenceIndex } from '../support/reference-index.ts'

const MAX_MARKS = 40_000
const time = '2026-05-06T07:08:09.0000000Z '
const kinds = (index: LogIndex): readonly string[] => index.marks.map(({ line, kind }) => `${line} ${kind}`)

describe('one pass over a log', () => {
  test('nothing is an empty index', () => {
    expect(indexOf('')).toEqual({
      bytes: 0,
      lines: 0,
      marks: [],
      marksLeftOut: 0,
      permissions: [],
      seconds: [],
      firstTime: null,
      lastTime: null,
      unread: null
    })
  })

  test('finds the lines that may begin or end a step, with where they stand', () => {
    const log = createLog()
    log.setUp(0)
    const run = log.group(1, 'npm test')
    const error = log.line(2, '##[error]Process completed with exit code 1.')
    log.line(2, 'Post job cleanup.')
    log.complete(3)
    const index = log.index()
    expect(index.lines).toBe(log.count())
    expect(index.bytes).toBe(log.text().length)
    expect(kinds(index)).toEqual(['1 first', '6 prepare', '8 job_name', `${run} run`, `${error} error`, `${error + 1} post`, `${error + 2} complete`])
    expect(index.marks.map(({ afterError }) => afterError)).toEqual([false, false, false, false, false, true, false])
    const mark = index.marks[3]
    expect(mark).toMatchObject({ text: '##[group]Run npm test', time: at(1), previousTime: at(0) })
    expect(log.text().slice(mark?.offset).startsWith(time.slice(0, 17))).toBe(true)
    expect(index.seconds).toEqual([
      { time: at(0), line: 1, offset: 0 },
      { time: at(1), line: run, offset: mark?.offset },
      { time: at(2), line: error, offset: index.marks[4]?.offset },
      { time: at(3), line: error + 2, offset: index.marks[6]?.offset }
    ])
    expect([index.firstTime, index.lastTime]).toEqual([at(0), at(3)])
  })

  test('sees a mark behind a byte order mark, behind colours and without a time', () => {
    expect(kinds(indexOf(`x\n\uFEFF${time}##[group]Run a\n${time}\u001b[31m##[error]b\u001b[0m\nPost job cleanup.\n`))).toEqual([
      '1 first',
      '2 run',
      '3 error',
      '4 post'
    ])
  })

  test('the lines of a message without a time belong to the error above them', () => {
    const log = `x\n${time}##[error]TypeError: no\n    at main\nCaused by: no\nError: again\n${time}##[group]Run a\n${time}fine\n${time}##[group]Run b\n`
    expect(indexOf(log).marks.map(({ kind, afterError }) => [kind, afterError])).toEqual([
      ['first', false],
      ['error', false],
      ['run', true],
      ['run', false]
    ])
  })

  test('a line without a time has the time of the line above', () => {
    expect(indexOf(`${time}a\nPost job cleanup.\n`).marks[1]).toMatchObject({ time: Date.UTC(2026, 4, 6, 7, 8, 9) })
  })

  test('seconds that run backwards or exist in no calendar are left out', () => {
    const log = `${time}a\n2026-05-06T07:08:07.0000000Z b\n2026-99-06T07:08:10.0000000Z c\n2026-05-06T07:08:11.0000000Z d\n`
    expect(indexOf(log).seconds.map(({ line }) => line)).toEqual([1, 4])
  })

  test('CRLF and LF give the same marks', () => {
    const of = (lineEnd: string): unknown => {
      const log = createLog(lineEnd)
      log.setUp(0)
      log.group(1, 'dotnet test')
      log.line(2, '##[error]Process completed with exit code 1.')
      log.complete(2)
      return log.index().marks.map(({ offset: _, ...mark }) => mark)
    }
    expect(of('\r\n')).toEqual(of('\n'))
  })
})

describe('whatever the bytes are', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\r', '\uFEFF', time, '2026-05-06T07:08:10.1Z ', '2026-99-99T99:99:99Z ', '\u001b[31m', '\u001b['),
    fc.constantFrom('##[group]Run a', '##[error]b', 'Post job cleanup.', 'Cleaning up orphan processes', '##[start-action x]', 'Prepare all'),
    fc.string({ unit: anyCharacter, maxLength: 12 })
  )
  const logs = fc.oneof(
    fc.array(piece).map((pieces) => new TextEncoder().encode(pieces.join(''))),
    fc.uint8Array({ maxLength: 200 })
  )

  test('any pieces give the same index as the whole at once', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat()), (log, cuts) => {
        const indexer = createLogIndexer()
        for (const chunk of inChunks(log, cuts)) indexer.push(chunk)
        expect(indexer.end()).toEqual(indexOf(log))
      })
    )
  })

  test('the index is that of a reader that decodes every line', () => {
    const stamp = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('2026-05-06T07:08:09.0000000Z ', '2026-05-06T07:08:09.9999999Z ', '2026-05-06T07:08:10.0000001Z ') },
      fc.constantFrom('', '2026-05-06T07:08:11Z ', '2026-05-06T07:08:09.12Z', '2026-05-06T07:08:09.123456789Z ', '2026-99-06T07:08:09.0000000Z '),
      fc.constantFrom('2026-05-06T07:08:09', '2026-05-06T07:08:09.0000000', '2026-05-06T07:08:0', '2026-05-06 07:08:09.0000000Z ')
    )
    const text = fc.oneof(
      fc.constantFrom(
        '',
        'quiet',
        '##[group]Run a',
        '##[group]ran',
        '##[error]b',
        'Post job cleanup.',
        'Post job',
        'Compiling x',
        'Cleaning up orphan processes'
      ),
      fc.constantFrom('P\u001b[0most job cleanup.', '##[err\u001b[1mor]c', '##[group]^[[36mRun d', 'Po\u009b0mst job cleanup.', 'x'.repeat(5_000)),
      fc.string({ maxLength: 12 }).map((some) => some.replace(/[\nZ\u001b]/g, ''))
    )
    const line = fc
      .tuple(
        fc.constantFrom('', '', '\uFEFF'),
        stamp,
        fc.constantFrom('', '', '\u001b[31m', '\u001b[1m\u001b[36;1m'),
        text,
        fc.constantFrom('\n', '\n', '\r\n')
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), fc.array(fc.nat(), { maxLength: 12 }), (lines, ends, cuts) => {
        const whole = lines.join('')
        const log = new TextEncoder().encode(ends ? whole : whole.slice(0, -1))
        const indexer = createLogIndexer()
        for (const chunk of inChunks(log, cuts)) indexer.push(chunk)
        expect(indexer.end()).toEqual(referenceIndex(log))
      }),
      { numRuns: 1_000 }
    )
  })

  test('lines and offsets agree with the LFs of the file, and marks are in order', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const index = indexOf(log)
        const starts = [0, ...[...log].flatMap((byte, place) => (byte === 10 ? [place + 1] : []))].filter((start) => start < log.length)
        expect(index.lines).toBe(starts.length)
        expect(index.bytes).toBe(log.length)
        for (const { line, offset } of [...index.marks, ...index.seconds]) expect(offset).toBe(starts[line - 1])
        const lines = index.marks.map(({ line }) => line)
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b))
        expect(lines[0]).toBe(log.length === 0 ? undefined : 1)
      })
    )
  })
})

describe('floods', () => {
  test('a line of ten megabytes is one line, and quick', () => {
    const chunk = new Uint8Array(65_536).fill(35)
    const indexer = createLogIndexer()
    const ms = cpuMsOf(() => {
      for (let part = 0; part < 160; part++) indexer.push(chunk)
    })
    const index = indexer.end()
    expect(ms).toBeLessThan(1_000)
    expect(index).toMatchObject({ bytes: 160 * 65_536, lines: 1 })
    expect(index.marks[0]?.text.length).toBeLessThanOrEqual(4_096)
  })

  test.each([
    ['errors', '##[error]no'],
    ['nested groups', '##[group]Run inner'],
    ['post steps', 'Post job cleanup.']
  ])('more %s than the limit leave the two ends and say how many are gone', (_, text) => {
    const index = indexOf(`${time}first\n${`${time}${text}\n`.repeat(90_000)}${time}Cleaning up orphan processes\n`)
    expect(index.lines).toBe(90_002)
    expect(index.marks.length).toBeLessThanOrEqual(MAX_MARKS)
    expect(index.marks.length + index.marksLeftOut).toBe(90_002)
    expect(kinds(index).slice(0, 3)).toEqual(['1 first', expect.stringMatching(/^2 /), expect.stringMatching(/^3 /)])
    expect(kinds(index).at(-1)).toBe('90002 complete')
  })

  test('more seconds than the limit are thinned out evenly', () => {
    const start = Date.UTC(2026, 0, 1)
    const lines = Array.from({ length: 150_000 }, (_, second) => `${new Date(start + second * 1000).toISOString().slice(0, 19)}.0000000Z x\n`)
    const { seconds } = indexOf(lines.join(''))
    expect(seconds.length).toBeLessThanOrEqual(100_000)
    expect(seconds[0]?.line).toBe(1)
    expect(seconds.at(-1)?.line).toBeGreaterThan(149_990)
  })
})
