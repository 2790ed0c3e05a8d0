/** Ends work that does not end by itself: a regular expression that a hostile line sends round for ever. */
import { type Context, createContext, Script } from 'node:vm'
import { codeOf } from '../model/errors.ts'

/** Runs work; null when it was interrupted, wherever it was. */
export type Interrupter = <T>(work: () => T) => { readonly value: T } | null

/**
 * Makes what runs work until it ends or time is up. `vm` interrupts any JavaScript that a script calls, regular expressions too.
 *
 * @param ms wall-clock time for each piece of work
 */
export const createInterrupter = (ms: number): Interrupter => {
  const script = new Script('work()')
  let context: Context | null = null
  return (work) => {
    let done: { readonly value: ReturnType<typeof work> } | null = null
    // Made when it is first needed; one for all pieces, for it takes longer to make than most pieces to do.
    context ??= createContext({})
    context.work = () => {
      done = { value: work() }
    }
    try {
      script.runInContext(context, { timeout: ms })
    } catch (error) {
      // Node's error may come from another realm than ours, so its class says nothing.
      if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    } finally {
      context.work = undefined
    }
    return done
  }
}
