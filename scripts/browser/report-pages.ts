/** The pages that the browser check looks at: runs of each kind, one with hostile texts everywhere, and one of a thousand jobs. */
import { ATTACKS } from '../../__tests__/hostile/support/attacks.ts'
import { foreignReport } from '../../__tests__/hostile/support/foreign-report.ts'
import { aFailure, aJob, aReport, at } from '../../__tests__/render/support/build.ts'
import { attemptsRun, greenRun, redRun, runningRun } from '../../__tests__/render/support/reports.ts'
import type { Report } from '../../src/model/report.ts'
import { renderPage } from '../../src/render/html/page.ts'

/** A page and what it is called. */
export interface ReportPage {
  readonly name: string
  readonly html: string
  /** Whether every part that has the focus is asked about; a thousand jobs have too many. */
  readonly withKeyboard: boolean
}

/** Forty causes in a thousand jobs; half of the lines are new. */
const thousandJobs = (): Report => {
  const jobs = Array.from({ length: 1000 }, (_, index) =>
    aJob(index + 1, `test (ubuntu-latest, ${index})`, index % 25 === 4 ? 'failure' : 'success', {
      createdAt: at(0),
      startedAt: at(20 + (index % 40)),
      completedAt: at(100 + index * 3)
    })
  )
  const failures = jobs
    .filter(({ conclusion }) => conclusion === 'failure')
    .map((job, index) =>
      aFailure(job, {
        message: `src/file${index}.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.`,
        group: `cause ${index}`,
        excerpt: Array.from({ length: 30 }, (_, line) => ({
          line: 99_990 + line,
          text: `    at Object.<anonymous> (/home/runner/work/octo-repo/octo-repo/src/file${index}.ts:${line}:7)`,
          kind: line === 3 ? 'error' : 'context',
          isNew: line % 2 === 0
        }))
      })
    )
  return aReport(jobs, failures)
}

const attack = Object.values(ATTACKS).join(' ')

const REPORTS: Readonly<Record<string, () => Report>> = {
  red: redRun,
  green: greenRun,
  running: runningRun,
  attempts: attemptsRun,
  hostile: () => foreignReport(() => attack),
  long: () => foreignReport((source) => `${source} ${'x'.repeat(300)}`),
  thousand: thousandJobs
}

/** Every page. */
export const allReportPages = (): readonly ReportPage[] =>
  Object.entries(REPORTS).map(([name, report]) => ({ name, html: renderPage(report(), { timeline: true }), withKeyboard: name !== 'thousand' }))
