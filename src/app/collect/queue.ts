/** Carries out plans: asks for annotations and logs side by side, within the limits, each once. */

import type { Job } from '../../model/run.ts'
import { type AnnotationReader, createAnnotationReader } from './annotations.ts'
import { type CommitFiles, createCommitFiles } from './commit-files.ts'
import { createDownloads, type DownloadOptions, type DownloadPorts, type Downloads } from './downloads.ts'
import type { Plan } from './plan.ts'

export interface Queue {
  /** Starts what a plan holds and an earlier one did not. */
  readonly start: (plan: Plan) => void
  /** Starts one log beside all plans, to explain it. */
  readonly startLog: (job: Job) => void
  readonly annotations: Omit<AnnotationReader, 'ask'>
  readonly logs: Omit<Downloads, 'start'>
  /** Asked for when the plan says that they are needed. */
  readonly files: CommitFiles
}

export const createQueue = (ports: DownloadPorts, options: Omit<DownloadOptions, 'annotationsOf'>): Queue => {
  const { ask, ...annotations } = createAnnotationReader(ports.github)
  const { start, ...logs } = createDownloads(ports, { ...options, annotationsOf: annotations.of })
  return {
    start(plan) {
      const isExplained = new Set(plan.explained)
      // The way to a log is longer than that to annotations.
      for (const job of plan.logs) start(job, isExplained.has(job))
      ask(plan.annotations)
    },
    startLog: (job) => start(job, true),
    annotations,
    logs,
    files: createCommitFiles(ports.github)
  }
}
