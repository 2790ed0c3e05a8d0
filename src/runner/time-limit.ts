/** Ends work that does not end by itself: a regular expression that a hostile line sends round for ever. */
import { createContext, Script } from 'node:vm'
import type { TimeLimit } from '../ports.ts'

/** `vm`'s time-out interrupts any JavaScript that the script calls, regular expressions too. */
export const createTimeLimit = (): TimeLimit => {
  const script = new Script('work()')
  return (work, ms) => {
    let done: { value: ReturnType<typeof work> } | null = null
    const sandbox = createContext({
      work: () => {
        done = { value: work() }
      }
    })
    try {
      script.runInContext(sandbox, { timeout: ms })
    } catch (error) {
      if (hasCode(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return done
      throw error
    }
    return done
  }
}

/** Node's error may come from another realm than ours, so its class says nothing. */
const hasCode = (error: unknown): error is { readonly code: unknown } => typeof error === 'object' && error !== null && 'code' in error
