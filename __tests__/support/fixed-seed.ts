/** Runs before each test file: every property tries the same cases in each run, so that CI fails for a change and not by chance. */
import fc from 'fast-check'

/** Any number will do. Another one for a day: `FAST_CHECK_SEED=7 npm test`; random ones for a minute: `npm run fuzz`. */
const SEED = 20_260_131

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? SEED) })
