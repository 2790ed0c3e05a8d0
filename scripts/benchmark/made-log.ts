/** The log of a failed job, of any size, made on the fly: the bytes at an offset are the same each time, and none are kept. No I/O. */
import { START } from '../../__tests__/bundle/support/world.ts'

/** A step as REST tells it: whole seconds after {@link START}. */
export interface MadeStep {
  readonly name: string
  readonly conclusion: 'success' | 'failure'
  readonly startedAfter: number
  readonly completedAfter: number
}

/** A log that is made when it is read. */
export interface MadeLog {
  /** In bytes. */
  readonly size: number
  readonly steps: readonly MadeStep[]
  /** The line of the failing step's own log that tells its exit code, counted from 1. */
  readonly exitLine: number
  /** Some bytes from an offset on: at least one within the log, none at its end. The caller may keep and change them. */
  readonly read: (offset: number) => Uint8Array
}

/** Output of one second: a block of lines that is repeated with other times. */
interface Block {
  readonly bytes: Uint8Array
  /** Where the `HH:MM:SS` of each line stands. */
  readonly clocks: readonly number[]
}

interface Part {
  readonly from: number
  readonly size: number
  /** Bytes from an offset within the part on. */
  readonly read: (offset: number) => Uint8Array
}

const ENCODER = new TextEncoder()
const BYTE_ORDER_MARK = '\uFEFF'
/** Where the `HH:MM:SS` stands in a time. */
const CLOCK_AT = 11
const CLOCK_LENGTH = 8
/** The runner writes times in units of 100 ns. */
const UNITS_A_SECOND = 10_000_000
const AVERAGE_LINE = 90
/** Output of about 250 kB a second, and of less in a small log, so that each takes at least a minute. */
const MAX_BLOCK_LINES = 2_800
const MIN_BLOCK_LINES = 8
const MIN_SECONDS = 64
const FAILING_PART = 0.3
const MAX_FAILING_BYTES = 5_000_000
/** One line of so many names an error without being one. */
const HARMLESS_EVERY = 700

/**
 * Makes a log: set-up, an installation and a build up to its middle, a test step that fails after at most 5 MB of output with some errors
 * in it, and a step that runs all the same up to the end.
 *
 * @param size in bytes; the log has about so many
 * @param name of the module that the errors are in
 */
export const makeLog = (size: number, name: string): MadeLog => {
  const block = makeBlock(Math.min(Math.max(Math.floor(size / MIN_SECONDS / AVERAGE_LINE), MIN_BLOCK_LINES), MAX_BLOCK_LINES))
  const blocks = Math.max(Math.floor(size / block.bytes.length), 4)
  const failing = Math.max(Math.floor(Math.min(size * FAILING_PART, MAX_FAILING_BYTES) / block.bytes.length), 2)
  const before = Math.floor((blocks - failing) / 2)
  const writer = createWriter(block)
  const { say, fill, step } = writer

  step('Set up job', () => say("Current runner version: '2.336.0'", 'Prepare all required actions', 'Complete job name: test'))
  step('Run actions/checkout@v5', () => say('##[group]Run actions/checkout@v5', 'with:', '  fetch-depth: 1', '##[endgroup]', 'Syncing repository'))
  step('Run npm ci', () => {
    say(...script('npm ci'))
    fill(Math.floor(before / 4))
  })
  step('Run npm run build', () => {
    say(...script('npm run build'))
    fill(before - Math.floor(before / 4))
  })
  const test = (): void => {
    say(...script('npm test'))
    fill(Math.floor(failing / 2))
    say(
      `src/${name}.ts(31,7): error TS2322: Type 'string' is not assignable to type 'number'.`,
      `src/${name}.ts(47,12): error TS2304: Cannot find name 'offset'.`
    )
    fill(failing - Math.floor(failing / 2))
    say('Found 2 errors.', '##[error]Process completed with exit code 2.')
  }
  const exitLine = step('Run npm test', test, 'failure')
  step('Run npm run report', () => {
    say(...script('npm run report'))
    fill(blocks - before - failing)
  })
  step('Post Run actions/checkout@v5', () => say('Post job cleanup.', '/usr/bin/git version', 'git version 2.51.0'))
  step('Complete job', () => say('Cleaning up orphan processes'))
  return { ...writer.end(), exitLine }
}

/** The bytes of a log from an offset up to another one, piece by piece. */
export function* piecesOf(log: MadeLog, from: number, to: number): Generator<Uint8Array> {
  for (let at = from; at < to; ) {
    const piece = log.read(at).subarray(0, to - at)
    yield piece
    at += piece.length
  }
}

const script = (command: string): readonly string[] => [
  `##[group]Run ${command}`,
  `\u001B[36;1m${command}\u001B[0m`,
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]'
]

/** Puts steps one after another. What is said stands at the start of a second, what is filled takes whole seconds. */
const createWriter = (block: Block) => {
  const parts: Part[] = []
  const steps: MadeStep[] = []
  let size = 0
  let second = 0
  let said = 0
  let lines = 0
  const add = (bytes: number, read: Part['read']): void => {
    parts.push({ from: size, size: bytes, read })
    size += bytes
  }
  return {
    say: (...texts: readonly string[]): void => {
      const first = size === 0 ? BYTE_ORDER_MARK : ''
      const bytes = ENCODER.encode(first + texts.map((text, index) => timed(second, said + index, text)).join(''))
      add(bytes.length, (offset) => bytes.slice(offset))
      said += texts.length
      lines += texts.length
    },
    fill: (blocks: number): void => {
      const first = second
      const { length } = block.bytes
      add(blocks * length, (offset) => blockOf(block, first + Math.floor(offset / length)).subarray(offset % length))
      second += blocks
      said = 0
      lines += blocks * block.clocks.length
    },
    /** Returns the number of lines that the step printed. */
    step: (name: string, print: () => void, conclusion: MadeStep['conclusion'] = 'success'): number => {
      const startedAfter = second
      lines = 0
      print()
      steps.push({ name, conclusion, startedAfter, completedAfter: second })
      return lines
    },
    end: (): Omit<MadeLog, 'exitLine'> => ({
      size,
      steps,
      read: (offset) => {
        const part = parts.find(({ from, size: bytes }) => offset < from + bytes)
        return part === undefined ? new Uint8Array(0) : part.read(offset - part.from)
      }
    })
  }
}

const timed = (second: number, units: number, text: string): string => {
  const time = new Date(START + second * 1000).toISOString().slice(0, CLOCK_AT + CLOCK_LENGTH)
  return `${time}.${String(units).padStart(7, '0')}Z ${text}\n`
}

/** The lines begin a tenth of a second after what is said in the same second. They are ASCII: a character is a byte. */
const makeBlock = (lines: number): Block => {
  const texts = Array.from({ length: lines }, (_, line) => timed(0, Math.floor((0.1 + (0.8 * line) / lines) * UNITS_A_SECOND), outputLine(line)))
  let from = 0
  const clocks = texts.map((text) => {
    const clock = from + CLOCK_AT
    from += text.length
    return clock
  })
  return { bytes: ENCODER.encode(texts.join('')), clocks }
}

const outputLine = (line: number): string => {
  if (line % HARMLESS_EVERY === HARMLESS_EVERY - 1) return `  ok ${line} - an error of the parser names its line`
  const number = (line * 7919) % 1000
  switch (line % 4) {
    case 0:
      return `  ok ${line} - reads a header of ${number} fields and keeps their order`
    case 1:
      return `[${line}/${MAX_BLOCK_LINES}] Building CXX object src/CMakeFiles/core.dir/module-${number}.cpp.o`
    case 2:
      return `npm http fetch GET 200 https://registry.example.org/package-${number} ${number}ms`
    default:
      return `lib/http/part-${number}.js  ${number} kB`
  }
}

const blockOf = ({ bytes, clocks }: Block, second: number): Uint8Array => {
  const made = bytes.slice()
  const clock = ENCODER.encode(new Date(START + second * 1000).toISOString().slice(CLOCK_AT, CLOCK_AT + CLOCK_LENGTH))
  for (const at of clocks) for (let digit = 0; digit < CLOCK_LENGTH; digit++) made[at + digit] = clock[digit] ?? 0
  return made
}
