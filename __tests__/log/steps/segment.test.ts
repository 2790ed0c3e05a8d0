import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSegmenter, type SegmentOptions, type Segments } from '../../../src/log/steps/segment.ts'
import { anyCharacter } from '../../support/any-text.ts'
import { createLog, inChunks, type LogBuilder } from '../support/log-builder.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const segment = (log: Uint8Array, options: SegmentOptions = {}, cuts: readonly number[] = []): Segments => {
  const segmenter = createSegmenter(options)
  for (const piece of inChunks(log, cuts)) segmenter.push(piece)
  return segmenter.end()
}

/** What each test looks at. */
const seen = (read: Segments): unknown => ({
  failing: read.failing === null ? null : `${read.failing.number} ${read.failing.name}: ${read.failing.end}`,
  lines: [read.kept[0]?.number, read.kept.at(-1)?.number],
  others: read.others.map(({ name }) => name)
})

const build = (write: (log: LogBuilder) => void): Uint8Array => {
  const log = createLog()
  write(log)
  return bytesOf(log.text())
}

const EXIT = '##[error]Process completed with exit code 1.'
const inFirst = (write: (log: LogBuilder) => void): Uint8Array =>
  build((log) => {
    log.setUp(0)
    write(log)
    log.line(20, 'Post job cleanup.')
    log.complete(21)
  })

const ACTION = (log: LogBuilder, seconds: number, title = 'octo-org/deploy@v1'): void => {
  for (const text of [`##[group]Run ${title}`, 'with:', '  to: here', '##[endgroup]']) log.line(seconds, text)
}

describe('The failing step of a saved log', () => {
  test.each<readonly [string, Uint8Array, unknown]>([
    [
      'is the one whose shell ended with an exit code',
      inFirst((log) => {
        log.group(1, 'npm ci')
        log.group(2, 'npm test')
        log.line(3, 'no')
        log.line(3, EXIT)
        log.group(4, 'echo always')
      }),
      { failing: '3 Run npm test: failure', lines: [13, 18], others: [] }
    ],
    [
      'is the first of several',
      inFirst((log) => {
        log.group(2, 'npm test')
        log.line(3, EXIT)
        log.group(4, 'npm run report')
        log.line(5, EXIT)
      }),
      { failing: '2 Run npm test: failure', lines: [9, 13], others: ['Run npm run report'] }
    ],
    [
      'is an action whose last word is an error',
      inFirst((log) => {
        ACTION(log, 2)
        log.line(3, '##[error]no such place')
        log.group(4, 'echo always')
      }),
      { failing: '2 Run octo-org/deploy@v1: failure', lines: [9, 13], others: [] }
    ],
    [
      'is an action that was the last step, also when it wrote more than its error, and a notice stands before the clean-up',
      inFirst((log) => {
        ACTION(log, 2)
        log.line(3, '##[error]no such place')
        log.line(4, 'bye')
        log.line(20, 'Node 20 is being deprecated. This workflow is running with Node 24 by default')
      }),
      { failing: '2 Run octo-org/deploy@v1: failure', lines: [9, 14], others: [] }
    ],
    [
      'is an action that gave up because of a program',
      inFirst((log) => {
        ACTION(log, 2)
        log.line(3, "##[error]The process '/usr/bin/sh' failed with exit code 127")
        log.line(4, 'stopping')
        log.group(5, 'echo always')
      }),
      { failing: '2 Run octo-org/deploy@v1: failure', lines: [9, 14], others: [] }
    ],
    [
      'is not an action that went on after an error, nor a script that passed with one',
      inFirst((log) => {
        ACTION(log, 2)
        log.line(3, '##[error]a newer one is there')
        log.line(4, 'done')
        log.group(5, './lint.sh')
        log.line(6, '##[error]tagged by a problem matcher')
      }),
      { failing: null, lines: [undefined, undefined], others: [] }
    ],
    [
      'is the one that was cancelled',
      inFirst((log) => {
        log.group(2, 'npm test')
        log.line(3, '##[error]The operation was canceled.')
      }),
      { failing: '2 Run npm test: cancelled', lines: [9, 13], others: [] }
    ],
    [
      'hit its time limit',
      inFirst((log) => {
        log.group(2, 'npm test')
        log.line(3, "##[error]The action 'Test' has timed out after 5 minutes.")
      }),
      { failing: '2 Run npm test: failure', lines: [9, 13], others: [] }
    ],
    [
      'may be Set up job',
      build((log) => {
        log.setUp(0)
        log.line(1, '##[error]Unable to resolve action `octo-org/none@v1`, repository not found')
      }),
      { failing: '1 : failure', lines: [1, 9], others: [] }
    ],
    [
      'begins above the head of a local action',
      inFirst((log) => {
        log.line(2, 'Prepare all required actions')
        ACTION(log, 2, './.github/actions/deploy')
        log.line(3, EXIT)
      }),
      { failing: '2 Run ./.github/actions/deploy: failure', lines: [9, 14], others: [] }
    ],
    [
      'does not begin at a group of a tool that is called like a head',
      inFirst((log) => {
        log.group(2, 'npm test')
        log.line(2, '##[group]Run all suites')
        log.line(2, 'suite one')
        log.line(2, '##[endgroup]')
        log.line(3, EXIT)
      }),
      { failing: '2 Run npm test: failure', lines: [9, 16], others: [] }
    ]
  ])('%s', (_name, log, expected) => {
    expect(seen(segment(log))).toEqual(expected)
  })

  test('is counted and numbered from the place of the log in its file', () => {
    const log = inFirst((one) => {
      one.group(2, 'npm test')
      one.line(3, EXIT)
    })
    const { lines, failing, kept } = segment(log, { firstLine: 1_001 })
    expect([lines, failing?.firstLine, kept[0]?.number, kept.at(-1)?.number]).toEqual([15, 1_009, 1_009, 1_013])
  })
})

describe('Steps that are told', () => {
  const told = (steps: readonly (readonly [string | null, string])[], options: SegmentOptions = {}): unknown => {
    const segmenter = createSegmenter(options)
    for (const [name, text] of steps) {
      segmenter.begin(name)
      segmenter.push(bytesOf(text))
    }
    return seen(segmenter.end())
  }

  test('are what is told, whatever stands in them', () => {
    const inner = '##[group]Run inner\n\u001b[36;1minner\u001b[0m\nPost job cleanup.\n'
    expect(
      told([
        ['Set up job', 'x\n'],
        ['Unit tests', `${inner}${EXIT}\n`],
        ['Complete job', 'y\n']
      ])
    ).toEqual({
      failing: '2 Unit tests: failure',
      lines: [2, 5],
      others: []
    })
  })

  test('have all failed where no other ones are told; one that says so itself comes first', () => {
    expect(told([['Unit tests', 'no\n']], { areAllFailed: true })).toEqual({ failing: '1 Unit tests: failure', lines: [1, 1], others: [] })
    expect(
      told(
        [
          ['Set-up', 'hm\n'],
          ['Unit tests', `no\n${EXIT}\n`]
        ],
        { areAllFailed: true }
      )
    ).toEqual({
      failing: '2 Unit tests: failure',
      lines: [2, 3],
      others: []
    })
  })

  test('are no failed ones where the end of the job is told with them: somebody has cut a whole log', () => {
    const steps = [
      ['Unit tests', 'ok\n'],
      ['Complete job', 'bye\n']
    ] as const
    expect(told(steps, { areAllFailed: true })).toMatchObject({ failing: null, others: [] })
    expect(told([['Unit tests', `no\n${EXIT}\n`], ...steps], { areAllFailed: true })).toMatchObject({ failing: '1 Unit tests: failure' })
  })

  test('of one name are two when the second has a head of its own', () => {
    const head = '##[group]Run make\n\u001b[36;1mmake\u001b[0m\n##[endgroup]\n'
    expect(
      told([
        ['Set up job', 'x\n'],
        ['Run make', `${head}fine\n${head}no\n${EXIT}\n`]
      ])
    ).toEqual({
      failing: '3 Run make: failure',
      lines: [6, 10],
      others: []
    })
  })
})

describe('A log that is not a runner’s', () => {
  test('is one text, of which the lines are kept', () => {
    const { isText, hasErrors, failing, kept } = segment(bytesOf('a\nb\nc'))
    expect([isText, hasErrors, failing, kept.map(({ number, text }) => `${number} ${text}`)]).toEqual([true, false, null, ['1 a', '2 b', '3 c']])
  })
})

describe('Without time', () => {
  test('lines are counted, and the end is kept', () => {
    let left = 2
    const log = inFirst((one) => {
      one.group(2, 'npm test')
      one.line(3, EXIT)
    })
    const read = segment(log, { isTimeLeft: () => left-- > 0 }, [100, 200, 300, 400, 500])
    expect([read.lines, read.failing, read.unreadFrom, read.kept[0]?.number, read.kept.at(-1)?.number]).toEqual([15, null, 5, 5, 15])
  })
})

describe('Any log', () => {
  const line = fc.oneof(
    fc.constantFrom(
      "Current runner version: '2.336.0'",
      '##[group]Run make',
      '\u001b[36;1mmake\u001b[0m',
      'with:',
      '##[endgroup]',
      '##[group]Run octo-org/deploy@v1',
      EXIT,
      '##[error]no',
      '##[error]The operation was canceled.',
      'Prepare all required actions',
      'Complete job name: x',
      'Post job cleanup.',
      'Cleaning up orphan processes',
      '##[start-action display=x;id=y]',
      '##[end-action id=y]',
      'x'.repeat(5_000),
      ''
    ),
    fc.string({ unit: anyCharacter, maxLength: 20 })
  )
  const timed = fc.tuple(
    fc.constantFrom('', '2026-05-06T07:08:09.0000000Z ', '\uFEFF2026-05-06T07:08:09.0Z '),
    line,
    fc.constantFrom('\n', '\r\n', '\n\n')
  )
  const logs = fc.oneof(
    fc.array(timed, { maxLength: 40 }).map((lines) => bytesOf(lines.flat().join(''))),
    fc.uint8Array({ maxLength: 300 })
  )

  test('in any pieces gives the same as the whole at once, and what is kept stands in it at its numbers', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat()), (log, cuts) => {
        const read = segment(log, {}, cuts)
        expect(read).toEqual(segment(log))
        const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(log).split('\n')
        expect(read.lines).toBe(all.at(-1) === '' ? all.length - 1 : all.length)
        for (const { number, text } of read.kept) expect(text).toBe(all[number - 1])
      })
    )
  })
})
