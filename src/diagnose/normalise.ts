/** A text without what differs from one run, runner or leg of a matrix to the next though it says the same: for groups. */

/** Stands for what is masked. No digit or letter may touch it, so that a masked text stays as it is when it is masked again. */
export const MASK = '¤'

/** No word and nothing masked stands directly before what is masked or kept, whatever it is: asked first, for most places in a text are within words. */
const START = String.raw`(?<![\w${MASK}])`
/** Nor directly behind. */
const END = String.raw`(?![\w${MASK}])`
/** Around a number that stands alone: `v1.2`, `E-12`, `12.ts` and `18-slim` are names. */
const ALONE = String.raw`(?<![\w.${MASK}]-?)`
const ENDED = String.raw`(?![\w${MASK}]|[.-][A-Za-z])`
/** Where an absolute path may begin: not within an address or another path. */
const PATH = String.raw`(?<![\w./${MASK}-])`
const NAME = String.raw`[\w.@+-]{1,100}`
const HEX = '[0-9a-fA-F]'
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?`

/** Numbers that say what it was: exit codes and HTTP statuses, and that nothing was. */
const KEPT = [
  String.raw`(?:HTTP(?:/\d(?:\.\d)?)?|[Ss]tatus|[Ee]xit(?:ed)?|[Cc]ode|[Ee]rrno|Error|[Rr]eturned error)(?:[ _-](?:with|code|status|error)){0,3}[ :=(]{1,3}-?\d{1,5}(?![.,:-]\d)${ENDED}`,
  String.raw`${ALONE}[1-5]\d\d(?= (?:OK|Bad|Unauthorized|Payment|Forbidden|Not|Method|Proxy|Request|Conflict|Gone|Too|Internal|Service|Gateway|Moved|Found|Temporary|Permanent|Unprocessable)\b)`,
  String.raw`${ALONE}0(?![.,:-]\d)${ENDED}`
]

/** What is masked; of two that begin at one place the first counts. */
const MASKED = [
  // UUIDs
  `${HEX}{8}-(?:${HEX}{4}-){3}${HEX}{12}${END}`,
  // Times: ISO 8601 and what loggers make of it; `Sat, 3 Jan 2026 10:00:00 UTC` in its forms
  String.raw`${ALONE}\d{4}-\d\d-\d\d(?:[T ]${CLOCK}(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?${ENDED}`,
  String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{1,2},?)?(?: \d{4})? ${CLOCK}(?: [A-Z]{3,4}\b)?(?: \d{4})?${ENDED}`,
  // Temporary folders, with all that is in them
  String.raw`${PATH}(?:/(?:private/)?(?:tmp|var/tmp|var/folders)|/(?:home|Users)/runner/work/_temp|/__w/_temp|/github/runner_temp|[A-Za-z]:/a/_temp|[A-Za-z]:/Users/${NAME}/AppData/Local/Temp|[A-Za-z]:/(?:Windows/)?(?:[Tt]emp|tmp))/[^\s'"${'`'}:,;()[\]{}<>|]*`,
  // The folder of the run's checkout, else a home: what is in it may be the message
  String.raw`${PATH}(?:/(?:home|Users)/runner/work/${NAME}/${NAME}|/__w/${NAME}/${NAME}|[A-Za-z]:/a/${NAME}/${NAME}|/github/(?:workspace|home)|(?:/home|/Users|[A-Za-z]:/Users)/${NAME}|/root)(?![\w.@+-])`,
  // Addresses of networks and hardware in hex; those in decimal are numbers
  String.raw`(?<![\w:${MASK}])(?=[a-fA-F:]{0,40}\d)${HEX}{1,4}(?:(?::${HEX}{1,4}){3,7}|(?::${HEX}{1,4}){0,6}:(?::${HEX}{1,4}){1,6})(?![\w:${MASK}])`,
  // Hashes
  String.raw`(?:0x)?(?=[a-fA-F]{0,64}\d)${HEX}{7,}${END}`,
  // Durations
  String.raw`${ALONE}(?:\d{1,9}(?:[.,]\d{1,9})?(?:ms|µs|us|ns|s|m|h|d|mins?|secs?|hrs?)){1,4}${END}`,
  // Numbers: counts, positions, versions, ports
  String.raw`${ALONE}\d+(?:[.,:-]\d+)*${ENDED}`
]

/** All of it in one expression, so that each part of a text is looked at once. Group 1 is what is kept. */
export const MASKS: RegExp = new RegExp(`${START}(?:(${KEPT.join('|')})|${MASKED.join('|')})`, 'g')

/**
 * Masks UUIDs, hashes, times, durations, network addresses, the folders of homes, of the run and of temporary files, and numbers that stand
 * alone; white space is collapsed, and backslashes are slashes. Digits within or after letters (`TS2322`, `f12.ts`), HTTP statuses, exit codes and
 * a lone `0` stay. Total, in linear time, and the same when it is done again.
 */
export const normalise = (text: string): string => collapsed(text).replace(MASKS, (_, kept?: string) => kept ?? MASK)

/** Each row of backslashes as one slash, all white space as single blanks. */
export const collapsed = (text: string): string => text.replace(/\\+/g, '/').replace(/\s+/g, ' ').trim()
