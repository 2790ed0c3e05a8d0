/** The run that all faults strike: two failed jobs with logs and annotations, one that passed, and two earlier runs. */
import { at, buildJob, failing, RUN_ID, stepAnnotation, worldOf } from '../../bundle/support/world.ts'

export const jobs = [
  buildJob({ id: 1, name: 'test', steps: [failing('Run make', ['src/app.ts(3,5): error TS2322: Type is wrong.'])] }),
  buildJob({ id: 2, name: 'lint', steps: [failing('Run lint', ['error: no'])] }),
  buildJob({ id: 3, name: 'build' })
]
const earlier = [11, 12].map((id) => ({
  run: { id: RUN_ID - id, created_at: at(-3600 * id), conclusion: 'success', status: 'completed' },
  jobs: [buildJob({ id: id * 100, name: 'build', rest: { run_id: RUN_ID - id } }).rest]
}))
export const world = worldOf(jobs, {
  otherRuns: earlier,
  annotations: (id) => (id === 3 ? [] : [stepAnnotation(5, 'Process completed with exit code 1.')])
})
