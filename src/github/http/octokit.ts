/** Puts octokit together: token and our own transport; retries and limits when the first request fails. */
import { GitHub } from '@actions/github/lib/utils'
import { field, isObject } from '../fields.ts'
import type { ApiFetch } from './api-fetch.ts'
import { readFailure } from './http-failure.ts'
import { createJsonAnswers, type OctokitCore } from './json-answers.ts'
import { baseOptions, type Octokit, type OctokitSettings } from './octokit-base.ts'
import { recordFetch } from './recorded-fetch.ts'

/** Makes an octokit that retries and keeps to GitHub's limits, and loads what it needs for that when something fails. */
export const createOctokit = (settings: OctokitSettings): Octokit =>
  new (GitHub.plugin(createJsonAnswers(settings.apiUrl), createPatienceOnDemand(settings)))(baseOptions(settings))

/** The `request` of a request's options, as far as it matters here. */
interface RequestState {
  readonly fetch: ApiFetch
  readonly hook?: unknown
}

/**
 * The plugins for retries and limits take a third of a short run's time although mostly nothing fails. So each request is first sent
 * without them. One that fails for a passing reason is handed, with the answer that it got, to an octokit that has them, and so is
 * every later request: to the plugins it looks as if they had sent it themselves.
 */
const createPatienceOnDemand =
  (settings: OctokitSettings) =>
  ({ hook }: OctokitCore): object => {
    const { patience } = settings
    let patient: Promise<Octokit> | null = null
    hook.wrap('request', async (request, options) => {
      // The type of `request` leaves open what it holds. Its hook is this one, and the other octokit has its own.
      const { hook: _own, ...state } = options.request as RequestState
      const known = await patient?.catch(() => null)
      if (known) return known.request({ ...options, request: state })
      const began = patience.time()
      const recorded = recordFetch(state.fetch)
      // The inner hooks see these very options, which belong to this request alone; what stands in them is shared.
      options.request = { ...options.request, fetch: recorded.fetch }
      try {
        return await request(options)
      } catch (error) {
        if (!mayPass(error)) throw error
        patient ??= import('./patient-octokit.ts').then(({ createPatientOctokit }) => createPatientOctokit(settings))
        const other = await patient.catch(() => null)
        // Without its file nothing is tried again; the failure itself is what people must know.
        if (other === null) throw error
        return other.request({ ...options, request: { ...state, fetch: recorded.replay, began } })
      }
    })
    return {}
  }

/** Server and network errors (octokit gives those the status 500), answers that cannot be used, and limits. */
const mayPass = (error: unknown): boolean => {
  const status = isObject(error) ? field(error, 'status') : undefined
  return (typeof status === 'number' && status >= 500) || readFailure(error).limit !== null
}
