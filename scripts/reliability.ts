/**
 * Prints the fault matrix that the tests run as docs/reliability.md.
 *
 * `node scripts/reliability.ts` writes the file. `node scripts/reliability.ts --check` fails when it is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inWords, PHASES, ROWS } from '../__tests__/faults/matrix.ts'
import { OWN_TESTS } from '../__tests__/faults/own-tests.ts'
import { RETRIES, RETRY_BUDGET_MS } from '../src/github/http/retry-budget.ts'
import { ASKING_MS, BODY_BYTES_A_SECOND, SLOWEST_BODY } from '../src/model/budgets.ts'

const TARGET = join(import.meta.dirname, '..', 'docs', 'reliability.md')

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const phases = Object.values(PHASES).flat()
const matrix = phases.map((phase) => {
  const once = ROWS.filter((row) => row.phase === phase && row.times === 'once')
  const rows = once.map((row) => {
    const always = ROWS.find(({ fault, phase: other, times }) => fault === row.fault && other === phase && times === 'always')
    return [row.fault.name, inWords(row), always === undefined ? '' : inWords(always)]
  })
  return `### While ${phase.name} ${phase.name.endsWith('s') ? 'are' : 'is'} read\n\n${table(['fault', 'happens once', 'happens each time'], rows)}`
})

const text = `# What happens when something fails

<!-- Made by \`node scripts/reliability.ts\` from __tests__/faults/matrix.ts, which the tests run row by row. Do not edit. -->

A fault that passes costs nothing but time. One that stays ends in one clear sentence where the report cannot do without the answer (the jobs),
and in a note where it can (everything else). No fault ends in a stack trace, in a hang or in a report that is lost.

- An answer of 5xx, a broken transfer and a silence of ${SLOWEST_BODY.afterMs / 1000} seconds are tried again up to ${RETRIES} times, after 1, 4 and 9 seconds; an answer of the
  wrong form once. A log goes on where it broke off; a log that was read is not fetched again.
- A body that has brought less than ${SLOWEST_BODY.bytesASecond} bytes for each second after ${SLOWEST_BODY.afterMs / 1000} seconds of waiting is tried again once. One that comes faster may take
  ${ASKING_MS.body / 1000} seconds and a second more for each ${BODY_BYTES_A_SECOND / 1024} KiB that came, at most ${ASKING_MS.bodyMost / 60_000} minutes; then it is given up for good, and the log's state says after how many bytes and seconds.
- All failed tries and the waits after them take at most ${RETRY_BUDGET_MS / 1000} seconds of the step together. Then nothing is tried again, and after the
  next failure nothing more is asked of GitHub. What is under way at that moment may take a minute more. A note says how
  often something was asked again, and how long that took. The log of a job that has just ended is waited for up to 4.5 seconds besides.
- All asking and downloading takes at most ${ASKING_MS.all / 60_000} minutes. Then what is still under way is given up, nothing more is asked, and a note says so.
- A rate limit that lifts within 60 seconds is waited for, once a request, within the same time. One that lasts longer, and a token that is not accepted,
  end the asking at once, for all jobs that are left, with one note.
- Whatever becomes of logs, annotations, the run itself and earlier runs: the table of jobs, durations, outputs and reasons are complete, and
  the step ends by \`fail_on\` alone.

## One answer that goes wrong

${matrix.join('\n\n')}

## Everything else

${table(
  ['fault', 'outcome', 'test'],
  OWN_TESTS.map(({ fault, outcome, file }) => [fault, outcome, `\`__tests__/faults/${file}\``])
)}
`

if (!process.argv.includes('--check')) writeFileSync(TARGET, text)
else if (existsSync(TARGET) && readFileSync(TARGET, 'utf8') === text) console.log('docs/reliability.md is current.')
else {
  console.error('docs/reliability.md does not show what __tests__/faults/matrix.ts says. Run "node scripts/reliability.ts" and commit it.')
  process.exitCode = 1
}
