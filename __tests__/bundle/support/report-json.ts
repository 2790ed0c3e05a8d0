/** The parts of report.json that the black-box tests look at. */

export interface ReportJson {
  readonly schema_version: number
  readonly repository: string
  readonly run: {
    readonly id: number
    readonly attempt: number | null
    readonly event: string | null
    readonly branch: string | null
    readonly conclusion: string | null
    readonly url: string
  }
  readonly status: string
  readonly conclusion: string | null
  readonly counts: Readonly<Record<string, number>>
  readonly durations: { readonly wall_ms: number; readonly queue_ms: number; readonly job_ms: number }
  readonly jobs: readonly {
    readonly id: number
    readonly name: string
    readonly attempt: number | null
    readonly superseded: boolean
    readonly allowed_to_fail: boolean
    readonly status: string
    readonly conclusion: string | null
    readonly queue_ms: number | null
    readonly duration_ms: number | null
    readonly steps: readonly { readonly number: number; readonly name: string; readonly conclusion: string | null }[]
    readonly log: {
      readonly state: string
      readonly bytes: number | null
      readonly lines: number | null
      readonly path: string | null
      readonly reason: string | null
    }
  }[]
  readonly failures: readonly {
    readonly job_id: number | null
    readonly job_name: string | null
    readonly attempt: number | null
    readonly step: { readonly number: number; readonly name: string } | null
    readonly cause: string
    readonly exit_code: number | null
    readonly message: string
    readonly excerpt: readonly { readonly line: number | null; readonly text: string; readonly kind: string }[]
    readonly findings: readonly {
      readonly severity: string
      readonly file: string | null
      readonly line: number | null
      readonly column: number | null
      readonly code: string | null
      readonly message: string
      readonly source: string
      readonly log_line: number | null
    }[]
    readonly other_failed_steps: readonly { readonly number: number; readonly name: string }[]
    readonly group: string
    readonly url: string
  }[]
  readonly groups: readonly { readonly id: string; readonly message: string; readonly job_ids: readonly number[] }[]
  readonly notes: readonly { readonly kind: string; readonly message: string }[]
}
