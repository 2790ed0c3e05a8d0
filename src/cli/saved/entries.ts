/** Which entries of a run's log archive are read, and what each is the log of. Names to values, no I/O. */

/** What is needed of an entry. */
export interface Named {
  readonly fileName: string
}

export interface LogEntry<T> {
  readonly entry: T
  /** The job's, as far as GitHub keeps it in a file's name. */
  readonly name: string
  /** null: it is the log of the whole job. */
  readonly step: string | null
}

/** `3_build (ubuntu).txt`, in old archives `-3_build (ubuntu).txt`. */
const OF_JOB = /^-?(\d{1,9})_([^/]{1,1000})\.txt$/
/** `build (ubuntu)/7_Run npm test.txt` */
const OF_STEP = /^([^/]{1,1000})\/(\d{1,9})_(.{1,1000})\.txt$/s
/** What the service says of a job before a runner takes it. */
const OF_SERVICE = /^[^/]{1,1000}\/system\.txt$/
const TEXT = /\.(?:txt|log)$/i

/** The whole jobs' logs by their number; those of steps in their order where a job has only these; in an archive of another kind every text. */
export const chooseEntries = <T extends Named>(entries: readonly T[]): readonly LogEntry<T>[] => {
  const jobs: (LogEntry<T> & { readonly at: number })[] = []
  const steps: (LogEntry<T> & { readonly at: number })[] = []
  const others: LogEntry<T>[] = []
  for (const entry of entries) {
    const { fileName } = entry
    const job = OF_JOB.exec(fileName)
    const step = OF_STEP.exec(fileName)
    if (job !== null) jobs.push({ entry, at: Number(job[1]), name: job[2] ?? '', step: null })
    else if (step !== null) steps.push({ entry, at: Number(step[2]), name: step[1] ?? '', step: step[3] ?? '' })
    else if (TEXT.test(fileName) && !OF_SERVICE.test(fileName)) others.push({ entry, name: fileName.replace(TEXT, ''), step: null })
  }
  if (jobs.length === 0 && steps.length === 0) return others
  const whole = new Set(jobs.map(({ name }) => name))
  const apart = Map.groupBy(
    steps.filter(({ name }) => !whole.has(name)),
    ({ name }) => name
  )
  return [...jobs.sort(byPlace), ...[...apart.values()].flatMap((some) => some.sort(byPlace))].map(({ entry, name, step }) => ({ entry, name, step }))
}

const byPlace = (a: { readonly at: number }, b: { readonly at: number }): number => a.at - b.at
