/** Words by which lines of a step are kept that is too long to be kept whole. */

/** Words of which a line of the middle must hold one to be kept, in any case. A cheap test: what it lets through is judged later. */
export const MAY_MATTER = [
  'error',
  'fail',
  'fatal',
  'exception',
  'panic',
  'traceback',
  'assert',
  'not found',
  'cannot',
  'unable',
  'denied',
  '##['
] as const
