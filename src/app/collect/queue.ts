/** Carries out plans: asks for annotations and logs side by side, within the limits, each once. */
import type { CutPieces } from '../../log/huge/cut-pieces.ts'
import type { Job } from '../../model/run.ts'
import { type AnnotationReader, createAnnotationReader } from './annotations.ts'
import { createDownloads, type DownloadPorts, type Downloads } from './downloads.ts'
import type { LogStore } from './log-store.ts'
import type { Plan } from './plan.ts'

export interface Queue {
  /** Starts what a plan holds and an earlier one did not. */
  readonly start: (plan: Plan) => void
  readonly annotations: Omit<AnnotationReader, 'ask'>
  readonly logs: Omit<Downloads, 'start'>
}

/**
 * @param options.whole huge logs, too, are read whole
 * @param options.isEnough whether the lines of a step of which the middle is missing tell why it failed
 * @param options.store where the logs stand; left out: in the output folder
 */
export const createQueue = (
  ports: DownloadPorts,
  options: { readonly whole: boolean; readonly isEnough: (job: Job, step: CutPieces) => Promise<boolean>; readonly store?: LogStore }
): Queue => {
  const { ask, ...annotations } = createAnnotationReader(ports.github)
  const { start, ...logs } = createDownloads(ports, { ...options, annotationsOf: annotations.of })
  return {
    start(plan) {
      const isExplained = new Set(plan.explained)
      // The way to a log is longer than that to annotations.
      for (const job of plan.logs) start(job, isExplained.has(job))
      ask(plan.annotations)
    },
    annotations,
    logs
  }
}
