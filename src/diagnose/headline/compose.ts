/** Puts a headline together from its parts, within its length. */
import type { Finding } from '../../model/report.ts'
import { fileName } from '../paths.ts'

/** Characters of a headline: what stands beyond is not read. */
const MAX_MESSAGE = 200
/** A place longer than this is told by its file's name. */
const MAX_PLACE = 60
/** One word of a text that is too long, as an address, takes at most so much of it. */
const MAX_WORD = 60

export interface Parts {
  /** `3 of 12 tests failed`; null when there is only one. */
  readonly count: string | null
  readonly place: Finding | null
  /** Of a test's message the end is worth more than the place. */
  readonly isPlaceOptional: boolean
}

/** @param text the telling part; the place is left out when the text holds it */
export const compose = (text: string, { count, place, isPlaceOptional }: Parts = { count: null, place: null, isPlaceOptional: true }): string => {
  const line = oneLine(text)
  const whole = count === null || line.startsWith(count) ? line : `${count}: ${line}`
  const where = place === null || holdsPlace(whole, place) ? null : placeIn(whole, place)
  const after = where === null ? '' : ` (${where})`
  const near = where === null || where.length <= MAX_PLACE / 2 ? after : ` (${fileName(where)})`
  const brief = withShortHashes(withoutLabels(whole))
  const once = toldOnce(brief)
  const short = shortWords(brief, MAX_WORD)
  const shorter = shortWords(once, MAX_WORD / 2)
  // The whole sentence is worth more than its place.
  const placed = [whole + after, brief + after, brief + near]
  const tries = [...placed, ...(isPlaceOptional ? [] : [short + after, short + near]), whole, brief, short, once, shorter]
  const fitting = tries.find(({ length }) => length <= MAX_MESSAGE)
  const rest = shortWords(withoutAdvice(once), MAX_WORD)
  return fitting ?? (isPlaceOptional ? cut(rest, MAX_MESSAGE) : cut(rest, MAX_MESSAGE - near.length) + near)
}

/** A sentence that says what to do, with others behind it. */
const ADVISING = / (?:Please|Make sure|Ensure that|Consider|You can|To (?:fix|resolve|solve) this) [^.!?]{10,300}[.!?](?= [\p{Lu}"'`])/u

const withoutAdvice = (text: string): string => (text.length > MAX_MESSAGE ? text.replace(ADVISING, '') : text)

/** A headline with a further reason, in the first of some ways to say it that fits in whole. */
export const extended = (headline: string, ways: readonly string[]): string => {
  const fitting = ways.map(oneLine).find((further) => headline.length + further.length + 2 <= MAX_MESSAGE && !headline.includes(further))
  return fitting === undefined ? headline : `${headline.replace(/(?<=\w)\.$/, '')}; ${fitting}`
}

/** A text longer than this is told without what outer calls say. */
const LONG_CHAIN = 170
/** So much of it stays at least. */
const INNER = 40

/** `cannot run the tests: cannot execute a.yaml: no such kind` by its end, where the whole is too long: outer calls say only that they failed. */
export const withoutOuter = (text: string): string => {
  let rest = oneLine(text)
  for (let end = rest.indexOf(': '); rest.length > LONG_CHAIN && end >= 0; end = rest.indexOf(': ')) {
    if (rest.length - end < INNER || /["'`]/.test(rest.slice(0, end)) || !OUTER.test(rest.slice(0, end))) break
    rest = rest.slice(end + 2)
  }
  return rest
}

const OUTER =
  /^(?:.{1,40}: )?(?:cannot|could not|unable to|failed to|error (?:while|when)) (?:run|runn|execut|start|perform|complet|process|evaluat|invok|call|launch|wait|resolve dependencies for project)|\bthrew an exception$/i

/** Where a text names the file already, the line is enough. */
const placeIn = (text: string, place: Finding): string | null =>
  place.file !== null && place.line !== null && place.file.includes('/') && text.includes(place.file) ? `line ${place.line}` : placeOf(place)

const placeOf = ({ file, line }: Finding): string | null => {
  if (file === null) return null
  const name = file.length <= MAX_PLACE ? file : fileName(file)
  if (name.length > MAX_PLACE) return null
  return line === null ? name : `${name}:${line}`
}

const holdsPlace = (text: string, { file, line }: Finding): boolean =>
  file !== null && text.includes(fileName(file)) && (line === null || new Set(text.match(/\d{1,9}/g)).has(String(line)))

const oneLine = (text: string): string =>
  withoutObject(text.slice(0, MAX_TEXT))
    .replace(PACKAGE, '$1')
    .replace(ADVICE, '')
    .replace(REQUEST_ID, '')
    .replace(NO_ANSWER, 'no HTTP response')
    .replace(EMPTY_HEADING, '$1')
    .replace(DECORATED, '')
    .replace(PROJECT, '')
    .replace(LONG_LIST, '')
    .replace(INSTANCE, '<$1>')
    .replace(POINTER, '')
    .replace(DUMP, '$1')
    .replace(/[\s:{([,]{1,20}$/, '')
    .split(/[│┃]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ')
    .replace(/\s+/g, ' ')
    .trim()

/** The query of an address. */
const QUERY = /^(\W?https?:\/\/[^?]{1,2000})\?[^"'`<>)]{1,4000}/

/** Where to read on: an address that nobody types. */
const ADVICE =
  / - https?:\/\/docs\.\S{1,500}\s*$|[\s(]{1,4}(?:Learn more|Read more|See(?: also)?|For (?:more|further) (?:info(?:rmation)?|details)(?:,? (?:see|visit))?)[: ]{1,3}https?:\S{1,500}\)?\.?\s*$/i

/** What a server called a request: another one has another. */
const REQUEST_ID = /[,;]? ?\b[Rr]equest[ -]?I[Dd](?:: ?|=)[\w-]{8,120}/g

/** What curl writes for the status of an answer that never came, or a script that asked it more than once. */
const NO_ANSWER = /\bHTTP(?: (?:status|code))? ?0{3,9}\b/

/** A name as Microsoft's linker writes it, behind the readable one. */
const DECORATED = / \(\?[^\s()]{4,400}\)/

/** The project that MSBuild names behind each message. */
const PROJECT = / \[[^[\]]{1,300}\.\w{0,10}proj(?:::[^\]]{1,100})?\]$/

/** The heading of a list in which nothing stands. */
const EMPTY_HEADING = /([.!?]) (?:Contents|Details|Output|Files|Logs?|Errors?|Reasons?|Usage|Examples?|Options)\s?:?\s?$/

/** All versions that there are. */
export const LONG_LIST = / ?\([^():]{1,30}:(?: [^(),\s]{1,40},){6}[^()]{0,4000}\)?/

/** More of a text than this is never shown. */
const MAX_TEXT = 4_000

const OBJECT = /#<([\w:.]{1,80}):0x[0-9a-f]{4,20}/

/** Objects as Ruby prints them, and below as Python and Java do: their classes tell enough. */
const withoutObject = (text: string): string => {
  const head = OBJECT.exec(text)
  if (head === null) return text
  const tick = text.indexOf('`', head.index)
  const end = text.lastIndexOf('>', tick < 0 ? text.length : tick)
  return end < head.index ? text : `${text.slice(0, head.index)}#<${head[1]}>${text.slice(end + 1)}`
}

/** How Gomega names the type of a value. */
const POINTER = /<\*?[\w.]{1,60} \| (?:0x[0-9a-f]{1,20}|len:\d[^>]{0,20})>:? ?/g
const INSTANCE = /<(?:[a-z_]\w{0,40}\.){0,8}(\w{1,80})(?: object)? at 0x[0-9a-f]{4,20}>/g
const DUMP = /\b([A-Z]\w{0,80}@[0-9a-f]{5,8})\[[^\]]{20,300}\]/g

/** What says no more than the words beside it do: a class of assertions, how two values were compared. */
const withoutLabels = (text: string): string =>
  text
    .replace(/\bAssertion(?:Failed)?Error: (?=[Ee]xpected |assert )/, '')
    .replace(/ \/\/ (?:Object\.is|deep|strict) equality/, '')
    .replace(OBJECT_OF_JAVA, '$1')

/** Hashes as Git shortens them. */
const withShortHashes = (text: string): string => text.replace(/(?<![\w-])(?=[a-f]{0,64}\d)([0-9a-f]{8})[0-9a-f]{24,56}(?![\w-])/g, '$1')

/** An object as Java prints it, with the packages of its class. */
const OBJECT_OF_JAVA = /\b(?:[a-z]\w{0,40}\.){2,8}([A-Z]\w{0,80}@[0-9a-f]{5,8})/g

/** The packages of an exception's class. */
const PACKAGE = /\b(?:[a-z]\w{0,40}\.){2,8}([A-Z]\w{0,80}(?:Error|Exception))\b/g

/** A variable that is set for a command. */
const SETTING = /^[`"']?[A-Z][A-Z0-9_]{2,60}=\S{1,4000}$/

const shortWords = (text: string, most: number): string =>
  text
    .split(' ')
    .filter((word) => !SETTING.test(word))
    .map((word) => shortWord(word, most))
    .join(' ')

/** A path of several folders, no address: what stands before it, and its last part. */
const PATH = /^([("'`[]{0,3})(?![\w+.-]{1,20}:\/\/)[\w@~.$%+/-]{1,2000}\/[\w@~.$%+-]{1,200}\/([^/\s]{3,200})$/

const shortWord = (word: string, most: number): string => {
  if (word.length <= most) return word
  const bare = word.replace(QUERY, '$1?…')
  const path = PATH.exec(bare)
  if (path?.[2] !== undefined && path[2].length + 2 <= most) return `${path[1]}…/${path[2]}`
  return bare.length <= most ? bare : `${bare.slice(0, Math.floor(most / 2) - 1)}…${bare.slice(-Math.floor(most / 2))}`
}

/** A word this long is not told twice. */
const LONG_WORD = 30
/** Marks around a word. */
const AROUND = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N})]{1,8}$/gu
/** A list of one text, as JavaScript prints it. */
const LIST_OF_ONE = /\[ '([^'\]]{1,200})' \]/g
/** An address beside the name that it belongs to. */
const ASIDE = / \(https?:\/\/[^\s()]{1,300}\)/g
/** The number of the only one. */
const ONLY_ONE = / \(1\): \[1\] /g
const CLASS = /\b(?:[a-z]\w{0,40}\.){3,8}([A-Z]\w{0,80})/g

/** Without what a text says again, or beside: a long word, an address, the packages of a class, the marks of a list in which there is one text. */
const toldOnce = (text: string): string => {
  let before = ''
  for (const word of text.replace(ASIDE, '').replace(LIST_OF_ONE, '$1').replace(ONLY_ONE, ': ').replace(CLASS, '$1').split(' ')) {
    const bare = word.replace(AROUND, '')
    before += `${before === '' ? '' : ' '}${bare.length >= LONG_WORD && before.includes(bare) ? word.replace(bare, '…') : word}`
  }
  return before
}

/** Where a sentence ends and the next one begins, or one of several of a row. */
const NEXT_SENTENCE = /[\p{L}\p{N})"'`\]](?:[.!?](?= ["'`]?\p{Lu})|(?=; ))/gu
/** Of a longer text the end says nothing of its own. */
const LONGEST = 400
/** Of a text that is cut its end takes this share: the verb and what is wrong often stand there. */
const END_SHARE = 0.4
/** A text is cut between words where one ends so near. */
const NEAR = 20

/** What to do about it, not what is wrong; and one of several of a row. */
const DROPPED = /^(?:;| ["'`]?(?:Please|Run|Try|Use|See|Check|Make|Ensure|Consider|You|To|For|If|Did|Learn|Refer|Visit|Read|Note)\b)/

/** Advice is left out, and a second sentence loses its end; the one sentence that is too long loses its middle. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const ends = [...text.slice(0, LONGEST).matchAll(NEXT_SENTENCE)].map(({ 0: end, index }) => index + end.length)
  const sentences = ends.filter((end) => isClosed(text.slice(0, end)))
  const fitting = sentences.findLast((end) => end <= most && end >= most / 2)
  if (fitting === undefined)
    return withoutMiddle(
      text.slice(
        0,
        sentences.find((end) => end > most)
      ),
      most
    )
  return DROPPED.test(text.slice(fitting)) ? text.slice(0, fitting) : beginning(text, most)
}

const withoutMiddle = (text: string, most: number): string => {
  if (text.length > LONGEST) return beginning(text, most)
  const rest = text.slice(-Math.floor(most * END_SHARE))
  const space = rest.indexOf(' ')
  const end = rest.slice(space >= 0 && space < NEAR ? space + 1 : 0)
  return `${beginning(text, most - end.length - 1)} ${end}`
}

/** Whether each bracket is closed. */
const isClosed = (text: string): boolean => (text.match(/[([{]/g)?.length ?? 0) === (text.match(/[)\]}]/g)?.length ?? 0)

const beginning = (text: string, most: number): string => {
  const end = text.lastIndexOf(' ', most - 1)
  return `${text.slice(0, end > most - NEAR ? end : most - 1).trimEnd()}…`
}
