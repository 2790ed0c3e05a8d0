/**
 * What the files that are loaded later do their asking with. They import nothing of this room but types: else the bundler could not make one
 * piece of what every start loads, and it would be a tenth larger. Types only.
 */
import type { Job } from '../model/run.ts'
import type { Api } from './api.ts'
import type { Subject } from './errors.ts'
import type { field, idField } from './fields.ts'
import type { Octokit } from './http/octokit.ts'
import type { readPages } from './http/pages.ts'

type PagesOf<T> = T extends (api: Api, ...asked: infer Asked) => infer Pages ? (...asked: Asked) => Pages : never

export interface Later extends Pick<Api, 'octokit' | 'owner' | 'repo'> {
  /** Does a request. @throws ReportError */
  readonly ask: <T>(subject: Subject, send: () => Promise<T>) => Promise<T>
  readonly pages: PagesOf<typeof readPages>
  readonly field: typeof field
  readonly idField: typeof idField
  readonly toJob: (value: unknown) => Job | null
  /** Whether a request failed because what was asked for is as it was. */
  readonly isUnchanged: (error: unknown) => boolean
  /** An octokit that may write: {@link octokit} may not. */
  readonly writer: () => Octokit
  readonly remaining: () => number | null
}
