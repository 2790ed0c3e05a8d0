/** Has jobs explained one at a time, since a diagnosis holds a step's lines in memory. What it needs is loaded with the first job. */
import pLimit from 'p-limit'
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import type { CutPieces } from '../log/huge/search.ts'
import type { Clock, Cpu, Files } from '../model/ports.ts'
import type { Annotation, Job } from '../model/run.ts'
import type { SavedLog } from './collect/save-log.ts'
import type { ExplainedJob, JobExplainer, JobFacts } from './explain-job.ts'

export interface Explainer {
  /** Loads what is needed while something else is waited for. Loading takes longer than GitHub may, so what is to be asked for goes out first. */
  readonly prepare: () => void
  /** Never throws for what a log holds. */
  readonly explain: (job: Job, saved: SavedLog, facts: JobFacts) => Promise<ExplainedJob>
  readonly explainBeside: JobExplainer['explainBeside']
  /** Whether the lines of a step of which the middle is missing tell what failed, and not only how much. */
  readonly isEnough: (job: Job, step: CutPieces, annotations: readonly Annotation[]) => Promise<boolean>
  /** Owners of the user's matchers that were too slow, and are not used any more. */
  readonly droppedMatchers: () => readonly string[]
}

/** @param options.repository `owner/name` */
export const createExplainer = (
  options: { readonly repository: string; readonly excerptLines: number; readonly userMatchers: readonly ProblemMatcher[] },
  ports: { readonly files: Pick<Files, 'read'>; readonly cpu: Cpu; readonly clock: Pick<Clock, 'sleep'> }
): Explainer => {
  const oneAtATime = pLimit(1)
  let made: JobExplainer | null = null
  const load = async (): Promise<JobExplainer> => {
    made ??= (await import('./explain-job.ts')).createJobExplainer(options, ports)
    return made
  }
  return {
    // A file of the bundle that cannot be loaded is told by what needs it.
    prepare: () =>
      void ports.clock
        .sleep(0)
        .then(load)
        .catch(() => {}),
    explain: (...job) => oneAtATime(async () => (await load()).explain(...job)),
    explainBeside: (...job) => oneAtATime(async () => (await load()).explainBeside(...job)),
    isEnough: (...step) => oneAtATime(async () => (await load()).isEnough(...step)),
    droppedMatchers: () => made?.droppedMatchers() ?? []
  }
}
