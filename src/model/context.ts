/** The run that this step is part of, as far as the runner tells. Types only. */

export interface RunContext {
  /** `owner/name` of the repository whose workflow this step is part of. */
  readonly repository: string | null
  /** The run, the attempt and the runner that this step is part of. */
  readonly runId: number | null
  readonly attempt: number | null
  readonly runnerName: string | null
  /** `https://github.com`, or a GitHub Enterprise Server's address. */
  readonly serverUrl: string
  /** On `workflow_run` events the run and the attempt that triggered this one. */
  readonly triggering: { readonly runId: number; readonly attempt: number | null } | null
  /** What the event's payload tells of the run that it is about: the triggering one, else our own. null: nothing. */
  readonly event: {
    /** The branch that its pull request or merge queue goes to. */
    readonly baseBranch: string | null
    /** Of {@link repository}. */
    readonly defaultBranch: string | null
  } | null
}
