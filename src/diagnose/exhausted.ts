/** Whether a step failed because the disk or the memory was used up: claimed only with a line that proves it. */
import type { Block } from './blocks.ts'
import { countTests } from './counts.ts'
import type { Evidence } from './evidence.ts'
import { SIGKILL_EXIT } from './exit-codes.ts'
import type { PreparedLine } from './prepared.ts'
import { HARMLESS } from './rules/generic.ts'
import type { Selection } from './select.ts'
import { isWrapper } from './wrapper.ts'

/** What was used up, and the line that proves it. */
export interface Exhausted {
  readonly cause: 'disk_full' | 'out_of_memory'
  readonly sentence: string
}

/** How a program ends when there is no room on the disk: the system's words where a message ends, or a tool's own. */
const DISK_FULL: readonly RegExp[] = [
  // `write /a: no space left on device`, `[Errno 28] No space left on device: '/a'`, `(os error 28)`; .NET and Ruby put the file behind it.
  /(?:^|[:;\])-] |\()(?:no space left on device|disk quota exceeded|there is not enough space on the disk)(?:$|[.),](?:$| )| ?: | (?:[(@[]|-> ))/i,
  /(?:^|[: ]|occurred: ")ENOSPC: no space left on device, [a-z]/,
  /^npm (?:ERR!|error) (?:code ENOSPC|nospc )/,
  /^E: You don't have enough free space in \//,
  /can't write \d{1,9} bytes to section \S{1,200} of \S{1,200}: 'No space left on device'$/,
  /write error\. Out of diskspace$/
]

/** How a program ends that gets no more memory. A compiler or linker is killed by nobody else. */
const OUT_OF_MEMORY: readonly RegExp[] = [
  // Node and V8
  /^FATAL ERROR: .{0,200}\bout of memory$/,
  /^(?:# )?Fatal (?:JavaScript|process) out of memory: /,
  /^(?:Uncaught )?Error \[ERR_WORKER_OUT_OF_MEMORY\]: /,
  // The JVM and its build tools
  /^(?:Exception in thread ".{1,100}" |Caused by: |> |e: )?(?:[\w$.]{1,100}(?:Exception|Error): )?java\.lang\.OutOfMemoryError(?::|$)/,
  /^(?:Exception: java\.lang\.OutOfMemoryError thrown from|Terminating due to java\.lang\.OutOfMemoryError)/,
  /^(?:> )?(?:Java heap space|GC overhead limit exceeded|Metaspace)(?: -> \[Help \d\])?$/,
  /^# There is insufficient memory for the Java Runtime Environment to continue/,
  /\bdaemon has been stopped: .{0,100}\b(?:JVM memory|heap space|thrashing)/,
  /^(?:e: )?Not enough memory to run compilation/,
  // Go, Rust, C++, .NET, PHP, Ruby, Erlang, R, Dart
  /^(?:fatal error: )?(?:runtime: )?out of memory(?:$|: cannot allocate )|^fatal error: runtime: cannot allocate memory/,
  /^memory allocation of \d{1,20} bytes failed/,
  /^terminate called after throwing an instance of 'std::bad_alloc'|\bterminating (?:due to|with) uncaught exception of type std::bad_alloc/,
  /(?:^|Unhandled exception[.:] |error [A-Z]{2,6}\d{3,5}: )(?:.{0,200}')?System\.OutOfMemoryException(?:: |' was thrown)|^Out of memory\.$/,
  /^(?:PHP )?Fatal error: {1,2}(?:Allowed memory size of \d{1,15} bytes exhausted|Out of memory)/,
  /failed to allocate memory(?: \(NoMemoryError\)|$)/,
  /^eheap_alloc: Cannot allocate \d{1,20} bytes of memory/,
  /^Error: cannot allocate vector of size /,
  /^Exhausted heap space, trying to allocate /,
  // The system's words, and those of compilers, linkers and git
  /(?:^|[:\])] )(?:cannot allocate memory|out of memory)(?:$|[.),](?:$| )| \()/i,
  /: out of memory allocating \d{1,20} bytes|^virtual memory exhausted: |\bld(?:\.\w{1,10})?: .{0,200}\bmemory exhausted$|\bfatal error (?:C1060|LNK1102): /,
  /\b(?:fatal|internal compiler) error: Killed\b|\bterminated with signal 9 \[Killed\]|: error: unable to execute command: Killed$/,
  /process didn't exit successfully: `(?:[^`\s]{1,200}[/\\])?rustc .{0,4000}\(signal: 9, SIGKILL/,
  /[/\\]tool[/\\]\w{1,40}[/\\](?:asm|cgo|compile|link)(?:\.exe)?: signal: killed$/
]

/** The end of a traceback of Python; without the frames above it only a name. */
const RAISED_MEMORY_ERROR = /^(?:[\w.]{1,100}\.)?(?:(?:_Array)?MemoryError(?::|$)|(?:OutOfMemoryError|RuntimeError): CUDA out of memory)/
const TRACEBACK = /^\s{0,20}Traceback \(most recent call last\):/
/** Lines of a traceback at most. */
const FRAMES = 200

/** What the kernel, a container engine or systemd says of a process that it killed for memory. */
const KILLED_FOR_MEMORY =
  /\bOut of memory: Kill(?:ed)? process \d|\bMemory cgroup out of memory\b|\boom-kill:|\boom_reaper: reaped\b|\bReason: {1,20}OOMKilled\b|\bOOMKilled"?[:=] {0,4}true\b|\bkilled by the OOM killer\b|'oom-kill'/
/** Somebody ended a process by SIGKILL. */
const KILLED = /^Killed$|: line \d{1,7}: +\d{1,9} Killed\b|\bSIGKILL\b|\bsignal: killed\b/i
/** SIGABRT and SIGKILL: a program that ended so did not end because a test failed. */
const DIED: ReadonlySet<number | null> = new Set([134, SIGKILL_EXIT])

/** Titles, results and expectations of tests, code, comments, lists and differences: who quotes an error has not met it. */
const QUOTED =
  /^\s{0,40}(?:#(?! (?:There is|Fatal) )|[-+*|✓✔√✅✕✗×✘●○•❯·]|\/\/|\d{1,4}[.)] |(?:>\s{0,4})?\d{1,6}\s{0,4}\||(?:not )?ok\b|(?:PASS|FAIL|RUN)(?:ED)?\b|[-=]{3} |\[ {1,7}(?:OK|RUN|FAILED)\b|E {2,}|(?:[Rr]eceived|[Aa]ctual|[Gg]ot|[Ww]ant(?:ed)?|[Tt]est|Scenario|Feature|Example|Given|When|Then)\b)|(?:\.{3} ?ok|PASSED|FAILED)$|<w> |\b(?:[Ee]xpect(?:ed|s)?|[Aa]ssert\w{0,40}|[Ss]hould)\b/
/** What a search puts before the lines that it found. */
const FOUND_AT = /^[^\s:]{1,300}:\d{1,7}[:-]\s{0,40}/

/** Results of tests, tries and traced commands that went on. */
const TESTS_WENT_ON =
  /^\s{0,20}(?:✓|✔|√|✅|PASS\b|ok\s|--- PASS|\[ {7}OK \]|OK\b)|\bPASSED\b|^test .{1,300} \.\.\. ok$|\b\d{1,7} (?:passed|passing|examples)\b|^Ran \d{1,7} tests? in |\bTests run: \d|\bPassed\s{1,8}[\d.]{1,12} sec\b|\b\d{1,3}% tests passed|^BUILD SUCCESS|\[100%\]|^1\.\.\d|\b[Rr]etrying\b|^\+{1,3} \S/

/** A block that only tells how an inner program ended, or that something failed before, explains nothing. */
const EXIT_ONLY = /\bexit(?:ed)?(?: with)?(?: (?:exit )?(?:code|status))?:? \d{1,5}\b|\bnon-zero\b|\bExiting with\b|\bprevious errors?\b/i

/** A logger's levels for what is no error. */
const NO_ERROR = /^\s{0,20}\[?(?:DEBUG|INFO|NOTICE|WARN(?:ING)?|TRACE)\b|\blevel="?(?:debug|info|warn|trace)/
/** Lines that a program still says when it ends for what was used up. */
const LAST_WORDS = 15
/** Frames and what outer tools repeat say nothing new. */
const FRAME = /^\s{1,40}(?:at |from |\.{3} \d)|^\s{0,40}(?:#\d{1,3} |File "|\d{1,3}: 0x)/

/** Failed tests and errors of compilers: no step goes on as if they were nothing. */
const SURE = 8

/** The line is judged by its two ends. */
const JUDGED = 500
const judged = (text: string): string => (text.length <= 2 * JUDGED ? text : text.slice(0, JUDGED) + text.slice(-JUDGED))

/** What may be proof: a cheap test before the others. */
const MAY_PROVE = /space|quota|memory|alloc|kill|thrash|ENOSPC|OOM/i

/** What a message says was used up; null: nothing, or it only speaks of it. */
export const usedUp = (message: string): Exhausted['cause'] | null => {
  const text = judged(message)
  if (
    !MAY_PROVE.test(text) ||
    NO_ERROR.test(text) ||
    QUOTED.test(text) ||
    QUOTED.test(text.replace(FOUND_AT, '')) ||
    HARMLESS.some((pattern) => pattern.test(text))
  )
    return null
  if (DISK_FULL.some((pattern) => pattern.test(text))) return 'disk_full'
  return OUT_OF_MEMORY.some((pattern) => pattern.test(text)) ? 'out_of_memory' : null
}

/** A failure so far above the end of the step is not its end. */
const LAST_LINES = 400

/**
 * Reads the end of a step for a line in which the program that failed says so. A test that failed, an error of a compiler or any other
 * failure that stands beside it explains the step as well, so then nothing is claimed.
 *
 * @param exitCode of the step; null when unknown
 */
export const findExhausted = ({ lines }: Evidence, { causes, summaries }: Selection, exitCode: number | null): Exhausted | null => {
  const from = Math.max(0, lines.length - LAST_LINES)
  const end = lines.slice(from)
  const proofs = new Map<number, Exhausted['cause']>()
  let killed: boolean | null = null
  const isKilled = (): boolean => {
    killed ??= exitCode === SIGKILL_EXIT || end.some(({ core }) => KILLED.test(judged(core)))
    return killed
  }
  const ofTests = causes.filter(isOfTest)
  for (const [index, line] of end.entries()) {
    const at = from + index
    const cause = proofOf(line, lines, at, isKilled)
    if (cause !== null && !ofTests.some((block) => holds(block, at))) proofs.set(at, cause)
  }
  const [first] = [...proofs]
  if (first === undefined) return null
  const places = [...proofs.keys()]
  const proving = causes.filter((block) => places.some((at) => holds(block, at)))
  const isOther = (block: Block): boolean => {
    if (proving.includes(block) || EXIT_ONLY.test(block.message) || isAmid(block.head, places)) return false
    // What other programs said before may have been put up with.
    return block.head > first[0] || block.rule.strength >= SURE || block.isAnnotated
  }
  const last = Math.max(...places)
  if (lines.slice(last + 1).some(({ core }) => TESTS_WENT_ON.test(core.slice(0, JUDGED)))) return null
  const after = lines
    .slice(last + 1)
    .filter(({ core }) => core.trim() !== '' && !FRAME.test(core.slice(0, JUDGED)) && !isWrapper(core.slice(0, JUDGED)))
  if (after.length > LAST_WORDS && !DIED.has(exitCode)) return null
  const isExplained = causes.some(isOther) || summaries.some((block) => countTests([judged(lines[block.head]?.core ?? '')]) !== null)
  const [at, cause] = first
  if (isExplained && !(cause === 'out_of_memory' && DIED.has(exitCode))) return null
  return { cause, sentence: (lines[at]?.unwrapped ?? '').trim() }
}

/** Rules with names of tests. */
const isOfTest = ({ rule }: Block): boolean => rule.name !== undefined

const holds = ({ lines, head, end }: Block, at: number): boolean => at >= (lines[0] ?? head) && at <= end

/** Between two tellings of the same proof a tool shows where it was: BuildKit a line of the Dockerfile. */
const TELLING = 20
const isAmid = (at: number, places: readonly number[]): boolean =>
  places.some((place) => place < at && at - place < TELLING) && places.some((place) => place > at && place - at < TELLING)

const proofOf = (
  { core, tag, level }: PreparedLine,
  lines: readonly PreparedLine[],
  at: number,
  isKilled: () => boolean
): Exhausted['cause'] | null => {
  const text = judged(core)
  if (!MAY_PROVE.test(text) || (tag !== null && tag !== 'error') || level === 'warning' || level === 'info') return null
  if (KILLED_FOR_MEMORY.test(text) && isKilled()) return 'out_of_memory'
  if (RAISED_MEMORY_ERROR.test(text)) return isRaised(lines, at) ? 'out_of_memory' : null
  return usedUp(core)
}

/** Whether a traceback stands directly above. */
const isRaised = (lines: readonly PreparedLine[], at: number): boolean => {
  for (let above = at - 1; above >= Math.max(0, at - FRAMES); above--) {
    const { core = '' } = lines[above] ?? {}
    if (TRACEBACK.test(core)) return true
    if (!/^\s/.test(core)) return false
  }
  return false
}
