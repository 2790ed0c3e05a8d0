/** The run that all faults strike: two failed jobs with logs and annotations, one that passed, and two earlier runs in which all passed. */
import { at, buildJob, failing, RUN_ID, stepAnnotation, worldOf } from '../../bundle/support/world.ts'

export const jobs = [
  buildJob({
    id: 1,
    name: 'test',
    steps: [failing('Run make', ['reading sources', 'writing output', 'src/app.ts(3,5): error TS2322: Type is wrong.'])]
  }),
  buildJob({ id: 2, name: 'lint', steps: [failing('Run lint', ['reading sources', 'writing output', 'error: no'])] }),
  buildJob({ id: 3, name: 'build' })
]
/** In the earlier runs all jobs passed; they have logs as well. */
const passed = [11, 12].map((hours) =>
  ['test', 'lint', 'build'].map((name, index) => {
    const id = hours * 100 + index
    const lines = ['reading sources', 'writing output', 'all is well']
    return buildJob({ id, name, steps: [{ name: `Run ${name}`, lines }], rest: { run_id: RUN_ID - hours } })
  })
)
const earlier = [11, 12].map((hours, index) => ({
  run: { id: RUN_ID - hours, created_at: at(-3600 * hours), conclusion: 'success', status: 'completed' },
  jobs: (passed[index] ?? []).map(({ rest }) => rest)
}))
export const allJobs = [...jobs, ...passed.flat()]
export const world = worldOf(allJobs, {
  jobs: jobs.map(({ rest }) => rest),
  otherRuns: earlier,
  annotations: (id) => (id === 3 ? [] : [stepAnnotation(5, 'Process completed with exit code 1.')])
})
