/** Whether a failure would pass when it is run again, as far as the lines that explain it tell. */
import type { RetrySign } from '../../model/follow-up.ts'
import type { Cause } from '../../model/report.ts'
import type { Block } from '../blocks.ts'
import type { CauseFound } from '../cause.ts'
import type { Evidence } from '../evidence.ts'
import type { PreparedLine } from '../prepared.ts'
import type { Selection } from '../select.ts'
import { asksRegistries, findVeto } from './veto.ts'
import { namesRegistry, type Said, saidIn } from './words.ts'

/** Of a line so much is read. */
const JUDGED = 4_000
/** So many causes are read, and lines of each; where there is none, so many signs, or the step's last lines. */
const MOST = 10
const MOST_LINES = 40
const SIGNS = 3
const LAST_LINES = 10
/** Lines above a failure that may name the server that was asked, and lines below it that may say more. */
const ABOVE = 4
const BELOW = 8
/** Lines between a failure and what another tool says for the same reason. */
const NEAR = 15
/** And between a download that failed and what that brought about: a shell ends at the first failure, but for a pipe. */
const AFTER = 5
/** A headline begins with so much of a line, or holds it. */
const SAME = 60

/** Where an image is built, the place in its file stands beside what went wrong there. */
const PLACE = 'dockerfile'
/** A line of a file that a tool shows. */
const CODE = /^[│|\s]{0,8}\d{1,6}(?:: | {0,4}\|)/
/** The side of a box, within which sentences go on in the next line. */
const SIDE = /^\s{0,4}[│|╷╵]\s{0,4}/
/** What a package manager says of its tries directly above the words that it found nothing. */
const TRY = /^(?:WARNING: )?(?:Retrying \(Retry\(total=0,|(?:Ignoring|fetching|updating and opening) https?:\/\/\S{1,300}: )/
const BETWEEN_TRIES = /^fetch https?:/

/** Causes that tell enough by themselves. */
const BY_CAUSE: Partial<Readonly<Record<Cause, RetrySign>>> = {
  timed_out: { class: 'unknown', reason: 'It ran into its time limit, which a slow machine may do as well as a fault of its own' },
  cancelled: { class: 'unknown', reason: 'It was cancelled, so nothing tells whether it would have passed' },
  not_started: { class: 'unknown', reason: 'It did not start, so nothing tells whether it would have passed' },
  out_of_memory: { class: 'unknown', reason: 'Memory was used up, which may happen again on a machine of the same size' },
  disk_full: { class: 'unknown', reason: 'The disk was used up, which may happen again on a machine of the same size' },
  startup_failure: { class: 'code', reason: 'GitHub could not start it, so the workflow has to be changed' }
}
const FAILED = 'a failed test or tool'
const NOTHING: RetrySign = { class: 'unknown', reason: 'Nothing in the log tells whether it would pass when it is run again' }

/**
 * @param cause of the failure, and GitHub's sentence that says so
 * @param headline that people read
 */
export const retrySignOf = ({ cause, sentence }: CauseFound, { lines, blocks }: Evidence, selection: Selection, headline: string): RetrySign => {
  if (cause === 'runner_lost')
    return { class: 'transient', reason: sentence === null ? 'The runner was lost' : quote({ text: sentence, at: 0, of: 'a runner that was lost' }) }
  const known = BY_CAUSE[cause]
  if (known !== undefined) return known
  const veto = findVeto(selection, lines)
  if (veto !== null) return { class: 'code', reason: quote({ text: veto, at: 0, of: FAILED }) }
  const causes = selection.causes.filter(({ rule }) => rule.source !== PLACE)
  const told = causes.length > 0 ? causes.slice(0, MOST) : selection.signs.slice(0, SIGNS)
  const [first, ...others] = told.map((block) => ({ block, proof: proofOf(block, lines, nextAfter(block, blocks)) }))
  if (first === undefined) {
    const proof = find(lines.slice(-LAST_LINES).map(textOf), namesRegistry(headline.slice(0, JUDGED)))
    return proof === null ? NOTHING : toSign(proof)
  }
  const { block, proof } = leading([first, ...others])
  if (proof !== null) return toSign(proof)
  if (causes.length === 0 && !headline.includes(block.message.slice(0, SAME).trim())) return NOTHING
  return { class: 'code', reason: quote({ text: textOf(lines[block.messageAt]), at: 0, of: FAILED }) }
}

/** A block, and the line of it that says most of a network or a login; null: none does. */
interface Read {
  readonly block: Block
  readonly proof: Proof | null
}

/** Of several failures the one that decides: one that the network is to blame for only when it, or what it brought about, is all there is. */
const leading = (all: readonly [Read, ...Read[]]): Read => {
  const passing = all.find(({ proof }) => proof?.class === 'transient')
  if (passing !== undefined) return all.find(({ block, proof }) => proof?.class !== 'transient' && !isBroughtAbout(block, passing.block)) ?? passing
  const refused = all.find(({ proof }) => proof?.class === 'credentials')
  return refused !== undefined && all.every(({ block }) => isAround(block, refused.block)) ? refused : all[0]
}

const isBroughtAbout = (block: Block, by: Block): boolean =>
  block.isWrapper || (block.head > by.head && (isSameTool(block, by) || block.head - by.end <= AFTER))

const isAround = (block: Block, other: Block): boolean => block.isWrapper || isSameTool(block, other) || Math.abs(block.head - other.head) <= NEAR

const isSameTool = (block: Block, other: Block): boolean => block.rule.source === other.rule.source && asksRegistries(block)

/** A line, and what it says. */
interface Proof extends Said {
  readonly text: string
}

/** Where another failure begins below a block: not what the same tool says in the very next lines. */
const nextAfter = (block: Block, blocks: readonly Block[]): number => {
  let { end } = block
  for (const { head, rule, end: last } of blocks) {
    if (head <= end || rule.class !== 'failure') continue
    if (rule.source !== block.rule.source || head > end + 1) return head
    end = last
  }
  return Number.POSITIVE_INFINITY
}

/**
 * The line of a block that says most of a network or a login.
 *
 * @param next line that is another failure's
 */
const proofOf = (block: Block, lines: readonly PreparedLine[], next: number): Proof | null => {
  const own = block.lines.slice(0, MOST_LINES).map((at) => textOf(lines[at]))
  const above = lines.slice(Math.max(0, block.head - ABOVE), block.head).map(textOf)
  const below = lines.slice(block.end + 1, Math.min(next, block.end + 1 + BELOW)).map(textOf)
  const joined = own
    .map((text) => text.replace(SIDE, ''))
    .join(' ')
    .slice(0, JUDGED)
  const asks = asksRegistries(block) || namesRegistry(above.join(' ').slice(-JUDGED)) || namesRegistry(joined)
  const message = [textOf(lines[block.messageAt])]
  // Of a traceback only the end says why: what was raised before has been dealt with.
  const telling = block.rule.endFirst === true ? message : [...own, ...triesAbove(block, lines), joined, ...below]
  return find(telling, asks, (said) => said.class !== 'unknown') ?? find(message, asks)
}

const find = (texts: readonly string[], asksRegistries: boolean, counts = (_: Said): boolean => true): Proof | null => {
  for (const text of texts) {
    const said = CODE.test(text) ? null : saidIn(text, asksRegistries)
    if (said !== null && counts(said)) return { ...said, text }
  }
  return null
}

/** The tries that stand directly above a block. */
const triesAbove = ({ head }: Block, lines: readonly PreparedLine[]): readonly string[] => {
  const tries: string[] = []
  for (let at = head - 1; at >= 0 && at > head - NEAR; at--) {
    const text = textOf(lines[at])
    if (TRY.test(text)) tries.push(text)
    else if (!BETWEEN_TRIES.test(text)) break
  }
  return tries
}

const textOf = (line: PreparedLine | undefined): string => (line?.core ?? '').slice(0, JUDGED)

const toSign = (proof: Proof): RetrySign => ({ class: proof.class, reason: quote(proof) })

/** Of a line so much is quoted, and so much of it stands before the words that prove it. */
const QUOTED = 200
const BEFORE = 60

const quote = ({ text, at, of }: Pick<Proof, 'text' | 'at' | 'of'>): string => {
  const from = text.length <= QUOTED ? 0 : Math.max(0, at - BEFORE)
  const shown = text
    .slice(from, from + QUOTED)
    .replace(/\s+/g, ' ')
    .trim()
  return `The line "${from > 0 ? '…' : ''}${shown}${text.length > from + QUOTED ? '…' : ''}" tells of ${of}`
}
