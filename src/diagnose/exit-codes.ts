/** What exit codes mean: those of shells, of signals, of Windows, and of tools that document theirs. */

/** 128 + SIGKILL: the kernel does so where memory ends, and so does everybody else who wants a process gone. */
export const SIGKILL_EXIT = 137

/** A shell's own (POSIX, Shell Command Language 2.8.2), and those of signals that have one number on Linux and macOS: 128 and the number. */
const OF_SHELLS: Readonly<Record<number, string>> = {
  126: 'the command was found but is not executable',
  127: 'command not found',
  129: 'hung up (SIGHUP)',
  130: 'interrupted (SIGINT)',
  131: 'quit (SIGQUIT)',
  132: 'illegal instruction (SIGILL)',
  133: 'trapped (SIGTRAP)',
  134: 'aborted (SIGABRT)',
  136: 'arithmetic error (SIGFPE)',
  137: 'killed (SIGKILL)',
  139: 'segmentation fault (SIGSEGV)',
  141: 'wrote to a closed pipe (SIGPIPE)',
  142: 'alarm (SIGALRM)',
  143: 'terminated (SIGTERM)',
  152: 'CPU time limit exceeded (SIGXCPU)',
  153: 'file size limit exceeded (SIGXFSZ)',
  9009: 'command not found'
}

/** NTSTATUS values ([MS-ERREF] 2.3.1), and how .NET, Visual C++ and debuggers name their exceptions. */
const OF_WINDOWS: Readonly<Record<number, string>> = {
  2147483651: 'breakpoint',
  3221225477: 'access violation',
  3221225478: 'a page could not be read',
  3221225495: 'not enough memory',
  3221225501: 'illegal instruction',
  3221225595: 'not a valid image: 32-bit and 64-bit files are mixed',
  3221225620: 'integer division by zero',
  3221225622: 'privileged instruction',
  3221225725: 'stack overflow',
  3221225773: 'out of virtual memory',
  3221225781: 'a DLL was not found',
  3221225784: 'an ordinal was not found in a DLL',
  3221225785: 'an entry point was not found in a DLL',
  3221225786: 'interrupted (Ctrl+C)',
  3221225794: 'a DLL failed to initialise',
  3221226356: 'heap corruption',
  3221226505: 'aborted (fail fast, or a stack buffer overrun)',
  3221226519: 'invalid parameter of a C runtime function',
  3221226528: 'assertion failure',
  3762504530: 'unhandled .NET exception',
  3765269347: 'unhandled C++ exception'
}

/** By tool, as their manuals say. What a shell says of a command, 126 and more, is told apart. */
const OF_TOOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  curl: {
    1: 'unsupported protocol',
    2: 'failed to initialise',
    3: 'malformed URL',
    4: 'a feature that this curl was built without',
    5: 'could not resolve the proxy',
    6: 'could not resolve the host',
    7: 'could not connect to the host',
    8: 'unexpected reply of the server',
    9: 'access to the resource denied',
    16: 'HTTP/2 error',
    18: 'only a part of the file was transferred',
    22: 'HTTP status 400 or above',
    23: 'write error',
    25: 'the upload failed to start',
    26: 'read error',
    27: 'out of memory',
    28: 'timed out',
    33: 'range error',
    35: 'TLS connection failed',
    36: 'the download could not be resumed',
    37: 'a file could not be read',
    47: 'too many redirects',
    51: 'the certificate or fingerprint of the server was not accepted',
    52: 'empty reply from the server',
    55: 'failed to send data',
    56: 'failed to receive data',
    58: 'problem with the local certificate',
    59: 'the TLS cipher could not be used',
    60: 'the certificate of the server could not be verified',
    61: 'unknown transfer encoding',
    63: 'the file is larger than allowed',
    67: 'login denied',
    77: 'the CA certificates could not be read',
    78: 'the resource does not exist',
    92: 'HTTP/2 stream error',
    95: 'HTTP/3 error',
    96: 'QUIC connection error',
    97: 'proxy handshake error'
  },
  wget: {
    2: 'an option or a setting could not be read',
    3: 'file error',
    4: 'network failure',
    5: 'TLS verification failure',
    6: 'authentication failure',
    7: 'protocol error',
    8: 'the server answered with an error'
  },
  pytest: { 1: 'tests failed', 2: 'interrupted', 3: 'internal error', 4: 'usage error', 5: 'no tests collected' },
  grep: { 1: 'no line matches', 2: 'error' },
  diff: { 1: 'the files differ', 2: 'trouble' },
  cmp: { 1: 'the files differ', 2: 'trouble' },
  test: { 1: 'the condition is false', 2: 'error' },
  timeout: { 124: 'timed out', 125: 'timeout itself failed' },
  xargs: { 123: 'a command failed', 124: 'a command exited with code 255', 125: 'a command was killed by a signal' },
  ssh: { 255: 'the connection failed, or the remote command exited with code 255' },
  docker: { 125: 'the Docker daemon refused' },
  rsync: {
    10: 'socket error',
    12: 'error in the protocol data stream',
    23: 'only a part was transferred',
    24: 'source files vanished',
    30: 'timed out'
  }
}

/** Other names of the same tools. */
const ALIASES: Readonly<Record<string, string>> = { 'py.test': 'pytest', egrep: 'grep', fgrep: 'grep', '[': 'test', podman: 'docker' }

/**
 * What an exit code means, as words for a sentence; null when it means nothing in particular.
 *
 * @param code of a process; Windows' may be written as signed or unsigned 32 bits
 * @param tool the program that ended with it, where that is known: see {@link toolOf}
 * @example exitCodeInWords(6, 'curl') // 'could not resolve the host'
 */
export const exitCodeInWords = (code: number, tool: string | null = null): string | null => {
  const name = tool === null ? null : (ALIASES[tool] ?? tool)
  const own = name !== null && Object.hasOwn(OF_TOOLS, name) ? OF_TOOLS[name]?.[code] : undefined
  return own ?? OF_SHELLS[code] ?? OF_WINDOWS[code >>> 0] ?? null
}

/** Codes up to here end any program. */
const COMMON = 2

/**
 * The one tool among a script's words whose manual knows an exit code that is not common to all programs; null when none or several do.
 *
 * @example toolThatEnds(22, ['curl -f https://example.com', 'cat out']) // 'curl'
 */
export const toolThatEnds = (code: number, script: readonly string[]): string | null => {
  if (code <= COMMON || OF_SHELLS[code] !== undefined) return null
  const words = new Set(script.flatMap((line) => line.match(/(?<![\w./-])[a-z]{2,20}(?![\w./-])/g) ?? []))
  const tools = Object.keys(OF_TOOLS).filter((tool) => OF_TOOLS[tool]?.[code] !== undefined && words.has(tool))
  return tools.length === 1 ? (tools[0] ?? null) : null
}

/** Programs that run the one that is named behind them. */
const RUNNERS =
  /^(?:sudo|exec|time|command|nice|env|npx|bunx|uvx|pnpx|python3?(?:\.\d{1,2})? -m|(?:poetry|uv|pdm|pipenv|hatch|rye|pipx|conda) run|(?:pnpm|yarn) (?:exec|dlx)|bundle exec)$/
/** Their options that are one word each; behind any other one nobody knows which word is the program. */
const FLAG = /^(?:-[EHiny]|--(?:yes|no-install|frozen|locked|no-sync|silent|preserve-env|[\w-]{1,60}=.*)|--)$/
const MAX_RUNNERS = 4
/** The path of a program that somebody installed. */
const INSTALLED = /(?:^|[/\\])(?:\.?s?bin|Scripts)[/\\][^/\\]{1,100}$|\.(?:exe|EXE)$/

/** The name of the program that a command runs: `sudo /usr/bin/curl -f …` is `curl`, `python -m pytest` is `pytest`. null: not told, or a script. */
export const toolOf = (command: string): string | null => {
  let words = command.trim().slice(0, 1_000).split(/\s+/)
  while (/^\w{1,100}=/.test(words[0] ?? '')) words = words.slice(1)
  for (let depth = 0; depth < MAX_RUNNERS; depth++) {
    const [one = '', two = ''] = words
    const taken = RUNNERS.test(`${one} ${two}`) ? 2 : RUNNERS.test(one) ? 1 : 0
    if (taken === 0) break
    words = words.slice(taken)
    while (/^\w{1,100}=/.test(words[0] ?? '') || FLAG.test(words[0] ?? '')) words = words.slice(1)
  }
  const [program = ''] = words
  // A script of the repository may be called `test`, too.
  if (/[/\\]/.test(program) && !INSTALLED.test(program)) return null
  const name = program
    .replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase()
  return /^(?:\[|[a-z][\w.+-]{0,60})$/.test(name) ? name : null
}
