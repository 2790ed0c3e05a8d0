/** A check run as this program makes it. Types only. */

/** An annotation of a check run, at a line of a file of its commit. */
export interface CheckAnnotation {
  /** Relative to the repository. */
  readonly path: string
  readonly line: number
  readonly column: number | null
  readonly title: string
  readonly message: string
}

/** A check run that is completed. */
export interface CheckRun {
  readonly name: string
  /** One check run of this name for each. */
  readonly externalId: string
  readonly sha: string
  /** Where its details are. */
  readonly url: string
  readonly conclusion: 'failure' | 'neutral'
  readonly title: string
  /** Markdown. */
  readonly summary: string
}
