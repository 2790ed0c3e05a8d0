/** Keeps what a fetch came to, so that it can be given once more without asking the server again. */
import type { ApiFetch, FetchResponse } from './api-fetch.ts'

/** One fetch, for one request. */
export interface RecordedFetch {
  /** Asks, and keeps the answer or the error. */
  readonly fetch: ApiFetch
  /** Gives what was kept, once; then asks again. */
  readonly replay: ApiFetch
}

export const recordFetch = (fetch: ApiFetch): RecordedFetch => {
  let kept: Promise<FetchResponse> | null = null
  return {
    fetch: (url, options) => {
      kept = fetch(url, options)
      return kept
    },
    replay: (url, options) => {
      const first = kept
      kept = null
      return first ?? fetch(url, options)
    }
  }
}
