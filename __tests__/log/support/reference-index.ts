/** A job log's index, made the slow and plain way: every line is decoded and taken apart. For logs below the limits of the real one. */

import { shapeOf } from '../../../src/log/markers.ts'
import type { LogIndex, Mark, SecondStart } from '../../../src/log/steps/log-index.ts'
import { parseLine, stripAnsi } from '../../../src/log/text.ts'
import type { EpochMs } from '../../../src/model/run.ts'

/** @param log whose lines have no colour sequences but `ESC[…m` before their text, and no byte order mark but before their time */
export const referenceIndex = (log: Uint8Array): LogIndex => {
  const lines = Buffer.from(log).toString('latin1').split('\n')
  if (lines.at(-1) === '') lines.pop()
  const marks: Mark[] = []
  const seconds: SecondStart[] = []
  let offset = 0
  let afterError = false
  let firstTime: EpochMs | null = null
  let lastTime: EpochMs | null = null
  for (const [at, bytes] of lines.entries()) {
    const line = at + 1
    const raw = Buffer.from(bytes.slice(0, 4_096), 'latin1').toString()
    const second = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z/.exec(raw)?.[1]
    const parsed = parseLine(raw)
    const text = stripAnsi(parsed.text)
    const kind = shapeOf(text) ?? (line === 1 ? 'first' : null)
    if (kind !== null) marks.push({ kind, line, offset, time: parsed.time ?? lastTime, previousTime: lastTime, afterError, text })
    afterError = kind === 'error' || (afterError && kind === null && second === undefined)
    if (second !== undefined) {
      const time = Date.parse(`${second}Z`)
      lastTime = Number.isNaN(time) ? null : time
      firstTime ??= parsed.time
      if (lastTime !== null && lastTime > (seconds.at(-1)?.time ?? Number.NEGATIVE_INFINITY)) seconds.push({ time: lastTime, line, offset })
    }
    offset += bytes.length + 1
  }
  return { bytes: log.length, lines: lines.length, marks, marksLeftOut: 0, permissions: [], seconds, firstTime, lastTime, unread: null }
}
