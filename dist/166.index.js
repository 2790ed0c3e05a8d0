export const id = 166;
export const ids = [166];
export const modules = {

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createJobExplainer: () => (/* binding */ createJobExplainer)
});

// NAMESPACE OBJECT: ./lib/src/diagnose/matchers/built-in-files.js
var built_in_files_namespaceObject = {};
__webpack_require__.r(built_in_files_namespaceObject);
__webpack_require__.d(built_in_files_namespaceObject, {
  actionlint: () => (actionlint_namespaceObject),
  android: () => (android_namespaceObject),
  angular: () => (angular_namespaceObject),
  "ansible-lint": () => (ansible_lint_namespaceObject),
  ant: () => (ant_namespaceObject),
  bandit: () => (bandit_namespaceObject),
  bash: () => (bash_namespaceObject),
  biome: () => (biome_namespaceObject),
  black: () => (black_namespaceObject),
  "boost-test": () => (boost_test_namespaceObject),
  cargo: () => (cargo_namespaceObject),
  "cargo-deny": () => (cargo_deny_namespaceObject),
  catch2: () => (catch2_namespaceObject),
  "cfn-lint": () => (cfn_lint_namespaceObject),
  checkstyle: () => (checkstyle_namespaceObject),
  "clang-format": () => (clang_format_namespaceObject),
  "clang-tidy": () => (clang_tidy_namespaceObject),
  cmake: () => (cmake_namespaceObject),
  codespell: () => (codespell_namespaceObject),
  coq: () => (coq_namespaceObject),
  cppcheck: () => (cppcheck_namespaceObject),
  cpplint: () => (cpplint_namespaceObject),
  credo: () => (credo_namespaceObject),
  dart: () => (dart_namespaceObject),
  deno: () => (deno_namespaceObject),
  detekt: () => (detekt_namespaceObject),
  dockerfile: () => (dockerfile_namespaceObject),
  doctest: () => (doctest_namespaceObject),
  dotnet: () => (dotnet_namespaceObject),
  "dotnet-test": () => (dotnet_test_namespaceObject),
  elixir: () => (elixir_namespaceObject),
  erlang: () => (erlang_namespaceObject),
  esbuild: () => (esbuild_namespaceObject),
  eslint: () => (eslint_namespaceObject),
  flake8: () => (flake8_namespaceObject),
  flow: () => (flow_namespaceObject),
  gcc: () => (gcc_namespaceObject),
  gfortran: () => (gfortran_namespaceObject),
  ginkgo: () => (ginkgo_namespaceObject),
  go: () => (go_namespaceObject),
  "golangci-lint": () => (golangci_lint_namespaceObject),
  gosec: () => (gosec_namespaceObject),
  gradle: () => (gradle_namespaceObject),
  gtest: () => (gtest_namespaceObject),
  hadolint: () => (hadolint_namespaceObject),
  haskell: () => (haskell_namespaceObject),
  helm: () => (helm_namespaceObject),
  hlint: () => (hlint_namespaceObject),
  isort: () => (isort_namespaceObject),
  javac: () => (javac_namespaceObject),
  kotlin: () => (kotlin_namespaceObject),
  ktlint: () => (ktlint_namespaceObject),
  kubeconform: () => (kubeconform_namespaceObject),
  latex: () => (latex_namespaceObject),
  ld: () => (ld_namespaceObject),
  lean: () => (lean_namespaceObject),
  make: () => (make_namespaceObject),
  markdownlint: () => (markdownlint_namespaceObject),
  maven: () => (maven_namespaceObject),
  minitest: () => (minitest_namespaceObject),
  msvc: () => (msvc_namespaceObject),
  munit: () => (munit_namespaceObject),
  mypy: () => (mypy_namespaceObject),
  next: () => (next_namespaceObject),
  nim: () => (nim_namespaceObject),
  ninja: () => (ninja_namespaceObject),
  node: () => (node_namespaceObject),
  ocaml: () => (ocaml_namespaceObject),
  oxlint: () => (oxlint_namespaceObject),
  php: () => (php_namespaceObject),
  "php-cs-fixer": () => (php_cs_fixer_namespaceObject),
  phpcs: () => (phpcs_namespaceObject),
  phpstan: () => (phpstan_namespaceObject),
  phpunit: () => (phpunit_namespaceObject),
  pint: () => (pint_namespaceObject),
  pmd: () => (pmd_namespaceObject),
  prettier: () => (prettier_namespaceObject),
  protobuf: () => (protobuf_namespaceObject),
  psalm: () => (psalm_namespaceObject),
  pylint: () => (pylint_namespaceObject),
  pyright: () => (pyright_namespaceObject),
  pytest: () => (pytest_namespaceObject),
  python: () => (matchers_python_namespaceObject),
  rollup: () => (rollup_namespaceObject),
  rspec: () => (rspec_namespaceObject),
  rubocop: () => (rubocop_namespaceObject),
  ruby: () => (ruby_namespaceObject),
  ruff: () => (ruff_namespaceObject),
  rustfmt: () => (rustfmt_namespaceObject),
  scala: () => (scala_namespaceObject),
  scalafmt: () => (scalafmt_namespaceObject),
  scalatest: () => (scalatest_namespaceObject),
  shellcheck: () => (shellcheck_namespaceObject),
  solidity: () => (solidity_namespaceObject),
  spotless: () => (spotless_namespaceObject),
  staticcheck: () => (staticcheck_namespaceObject),
  stylelint: () => (stylelint_namespaceObject),
  "svelte-check": () => (svelte_check_namespaceObject),
  swc: () => (swc_namespaceObject),
  swift: () => (swift_namespaceObject),
  swiftlint: () => (swiftlint_namespaceObject),
  terraform: () => (terraform_namespaceObject),
  testify: () => (testify_namespaceObject),
  tflint: () => (tflint_namespaceObject),
  tsc: () => (tsc_namespaceObject),
  tsd: () => (tsd_namespaceObject),
  typos: () => (typos_namespaceObject),
  verilator: () => (verilator_namespaceObject),
  vite: () => (vite_namespaceObject),
  webpack: () => (webpack_namespaceObject),
  xcodebuild: () => (xcodebuild_namespaceObject),
  yamllint: () => (yamllint_namespaceObject),
  zig: () => (zig_namespaceObject)
});

// EXTERNAL MODULE: ./lib/src/jobs/failing-step.js
var failing_step = __webpack_require__(710);
// EXTERNAL MODULE: ./lib/src/log/markers.js
var markers = __webpack_require__(3572);
// EXTERNAL MODULE: ./lib/src/diagnose/baseline/line-key.js
var line_key = __webpack_require__(7551);
;// CONCATENATED MODULE: ./lib/src/diagnose/baseline/comparison.js


const compareLines = (lines, known) => {
    const isNew = [];
    const distinct = new Map();
    return {
        next() {
            const line = lines[isNew.length];
            if (line === undefined)
                return false;
            const key = (0,line_key/* keyOfLine */.h)(line.untagged);
            const isLineNew = !known.hasKey(key);
            if (line.untagged.trim() !== '' && !isEnd(line))
                distinct.set(key, isLineNew);
            isNew.push(isLineNew);
            return true;
        },
        skip() {
            if (isNew.length < lines.length)
                isNew.push(false);
        },
        comparison() {
            const newLines = [...distinct.values()].filter((one) => one).length;
            return { isNew, lines: distinct.size, newLines, isUsed: 2 * newLines <= distinct.size };
        }
    };
};
const isEnd = ({ tag, untagged }) => tag === 'error' && markers/* EXIT_CODE_OR_CANCEL */.CE.test(untagged);
const knownBy = (comparison, lines) => {
    if (comparison?.isUsed !== true)
        return () => false;
    return (at) => {
        const line = lines[at];
        return comparison.isNew[at] !== true || line === undefined || isEnd(line);
    };
};
const raised = (scores, { lines, newLines }, isKnown) => {
    const more = Math.log(lines / Math.max(1, newLines));
    return scores.map((score, at) => (isKnown(at) ? score : score + more));
};

;// CONCATENATED MODULE: ./lib/src/diagnose/counts.js
const number = (text) => (text === undefined ? null : Number(text));
const NO_TESTS = /^\s*(?:Snapshots|Test Suites|Test Files|Type Errors)\b/;
const NOT_COLLECTED = /\b(?:(\d{1,7}) )?errors? during collection\b/;
const FAILED = /(?<!expected )\b(?:fail(?:ures?|ed)?|errors?)(?: {0,8}: {1,8}|=)(\d{1,7})|\b(\d{1,7}) (?:tests? )?(?:failed|failing|failures?|fail|errors?)\b(?! occurred outside)|\bfail (\d{1,7})$/gi;
const PASSED = /\b(?:passed|pass) {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) (?:passed|passing|pass)\b/i;
const TOTAL = /\b(\d{1,7})(?:\/\d{1,7})? tests? run\b|\bTests run: (\d{1,7}),|\b(?:total(?: tests)?|Test Count) {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) total\b|\((\d{1,7})\)$|\b(\d{1,7}) tests? completed|\bTests: (\d{1,7}),|\bRan (\d{1,7}) tests?\b|(?:ℹ|#) tests (\d{1,7})\b|\bfailed out of (\d{1,7})\b|\bExecuted (?:\d{1,7} of )?(\d{1,7})\b/i;
const KINDS = /\b(\d{1,7}) (?:examples?|runs|specs?|tests?|doctests?|propert(?:y|ies)),/gi;
const countUncollected = (lines) => Math.max(0, ...lines.map((line) => Number(NOT_COLLECTED.exec(line)?.[1] ?? 0)));
const countTests = (lines) => {
    if (lines.some((line) => NOT_COLLECTED.test(line)))
        return null;
    for (const line of lines) {
        if (NO_TESTS.test(line))
            continue;
        const failed = sumOf(line, FAILED);
        if (failed !== null && failed > 0)
            return { failed, total: totalOf(line, failed) };
    }
    return null;
};
const totalOf = (line, failed) => {
    const total = number(firstGroup(TOTAL.exec(line))) ?? sumOf(line, KINDS);
    if (total !== null)
        return total;
    const passed = number(firstGroup(PASSED.exec(line)));
    return passed === null ? null : failed + passed;
};
const firstGroup = (match) => match?.slice(1).find((group) => group !== undefined);
const sumOf = (line, pattern) => {
    const found = [...line.matchAll(pattern)];
    return found.length === 0 ? null : found.reduce((sum, match) => sum + (number(firstGroup(match)) ?? 0), 0);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/exit-codes.js
const SIGKILL_EXIT = 137;
const OF_SHELLS = {
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
};
const OF_WINDOWS = {
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
};
const OF_TOOLS = {
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
};
const ALIASES = { 'py.test': 'pytest', egrep: 'grep', fgrep: 'grep', '[': 'test', podman: 'docker' };
const exitCodeInWords = (code, tool = null) => {
    const name = tool === null ? null : (ALIASES[tool] ?? tool);
    const own = name !== null && Object.hasOwn(OF_TOOLS, name) ? OF_TOOLS[name]?.[code] : undefined;
    return own ?? OF_SHELLS[code] ?? OF_WINDOWS[code >>> 0] ?? null;
};
const COMMON = 2;
const toolThatEnds = (code, script) => {
    if (code <= COMMON || OF_SHELLS[code] !== undefined)
        return null;
    const words = new Set(script.flatMap((line) => line.match(/(?<![\w./-])[a-z]{2,20}(?![\w./-])/g) ?? []));
    const tools = Object.keys(OF_TOOLS).filter((tool) => OF_TOOLS[tool]?.[code] !== undefined && words.has(tool));
    return tools.length === 1 ? (tools[0] ?? null) : null;
};
const RUNNERS = /^(?:sudo|exec|time|command|nice|env|npx|bunx|uvx|pnpx|python3?(?:\.\d{1,2})? -m|(?:poetry|uv|pdm|pipenv|hatch|rye|pipx|conda) run|(?:pnpm|yarn) (?:exec|dlx)|bundle exec)$/;
const FLAG = /^(?:-[EHiny]|--(?:yes|no-install|frozen|locked|no-sync|silent|preserve-env|[\w-]{1,60}=.*)|--)$/;
const MAX_RUNNERS = 4;
const INSTALLED = /(?:^|[/\\])(?:\.?s?bin|Scripts)[/\\][^/\\]{1,100}$|\.(?:exe|EXE)$/;
const toolOf = (command) => {
    let words = command.trim().slice(0, 1_000).split(/\s+/);
    while (/^\w{1,100}=/.test(words[0] ?? ''))
        words = words.slice(1);
    for (let depth = 0; depth < MAX_RUNNERS; depth++) {
        const [one = '', two = ''] = words;
        const taken = RUNNERS.test(`${one} ${two}`) ? 2 : RUNNERS.test(one) ? 1 : 0;
        if (taken === 0)
            break;
        words = words.slice(taken);
        while (/^\w{1,100}=/.test(words[0] ?? '') || FLAG.test(words[0] ?? ''))
            words = words.slice(1);
    }
    const [program = ''] = words;
    if (/[/\\]/.test(program) && !INSTALLED.test(program))
        return null;
    const name = program
        .replace(/^.*[/\\]/, '')
        .replace(/\.exe$/i, '')
        .toLowerCase();
    return /^(?:\[|[a-z][\w.+-]{0,60})$/.test(name) ? name : null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/rule.js
const ruleOf = (of) => (source, strength, shape) => ({ source, class: of, strength, ...shape });
const failure = ruleOf('failure');
const summary = ruleOf('summary');
const sign = ruleOf('sign');
const echo = ruleOf('echo');

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/generic.js

const GENERIC_SOURCE = 'log';
const PLACE = /(?:^|[\s("'`])(?<file>(?:[A-Za-z]:)?[\w@./\\-]{1,300}\.[A-Za-z]\w{0,9})(?::|,? \(?[Ll]ine:? )(?<line>\d{1,7})\b(?::(?<column>\d{1,5})\b)?/;
const GENERIC = [
    failure(GENERIC_SOURCE, 4, {
        head: /^\s{0,8}[╭┌╔][─━═]{1,200} (?:[\w ]{0,40} )?(?:[Ee]rrors?|ERRORS?|[Ff]ailed|FAILED|[Ff]ailures?) [─━═]{1,200}[╮┐╗]$/,
        body: /^\s{0,8}[│┃║]/,
        max: 12,
        message: /^\s{0,8}[│┃║]\s{1,8}(\S.{0,300}?) {0,300}[│┃║]$/,
        position: PLACE
    }),
    summary(GENERIC_SOURCE, 5, {
        head: /^\W{0,6}(?:(?:TEST|Test) (?:SUMMARY|Summary|summary)|(?:[Tt]he following )?[Ff]ailed (?:tests?|jobs?|checks?|files?|tasks?|packages?))\b.*:/,
        body: /^\s+(?:[-*•]|\d|\S)/,
        max: 5
    }),
    failure(GENERIC_SOURCE, 4, {
        position: PLACE,
        head: /^\s*(?:❌|✗|✘|🔴|🚨|⛔|❗|Γ¥î)\s{0,3}\S/,
        body: /^\s+(?:[-•*]|\S)/,
        max: 6
    }),
    failure(GENERIC_SOURCE, 3, {
        position: PLACE,
        head: /^(?:\[?(?:FATAL|fatal|CRITICAL|PANIC)\]?[: ]|(?:Fatal|fatal|FATAL|Unhandled|Uncaught|unhandled) (?:[Ee]rror|[Ee]xception|rejection)).*/
    }),
    failure(GENERIC_SOURCE, 3, {
        position: PLACE,
        head: /^(?:\w[\w .-]{0,40}: )?(?:ERROR|Error|error)(?: \(?\w{1,20}\)?)?: (?!0\b)\S/,
        body: /^\s+\S/,
        max: 5
    }),
    failure(GENERIC_SOURCE, 2, {
        head: /^(?:ERROR|FAILED|FAILURE|FAIL|ERR!?|Err)\b[:! -].{0,300}\S/,
        body: /^\s+\S/,
        max: 3
    }),
    failure(GENERIC_SOURCE, 2, { level: 'error', head: /\S/ }),
    sign(GENERIC_SOURCE, 7, {
        head: /\b(?:command not found|No such file or directory|Permission denied|[Uu]nauthorized|[Aa]uthentication failed|[Aa]ccess denied|[Cc]onnection (?:refused|reset|timed out)|[Nn]o space left|[Cc]ould not (?:resolve|find|connect|read|open|load|be found)|[Cc]annot (?:find|open|connect|read|resolve|load|import|be)|[Uu]nable to|timed out|[Tt]imeout (?:exceeded|waiting|while)|does not exist|is not (?:installed|recognized|defined|found|supported|allowed|valid|present|up to date|set)|[Ee]xpired|[Nn]ot (?:found|allowed|permitted)|must (?:be|have|start|match|not)|address already in use|[Nn]ot accessible|(?:[Uu]nknown|[Uu]nrecognized|[Ii]nvalid) (?:option|argument|flag|command|subcommand)|should (?:start|be|match|have))\b/
    }),
    sign(GENERIC_SOURCE, 6, {
        head: /\b(?:failed|FAILED|Failed|failure|FAILURE|aborted|Abort(?:ing|ed)|Assertion failed|[Ii]nterrupted|[Ee]xiting with)\b/
    }),
    sign(GENERIC_SOURCE, 5, {
        head: /\b(?:[A-Z]\w*(?:Error|Exception)|errors?|ERROR|exception|[Ii]nvalid|[Mm]issing|[Mm]ismatch|[Ii]ncompatible|[Uu]nexpected|exceeds?|[Cc]onflict|[Dd]enied|[Rr]ejected|[Kk]illed|[Vv]iolations?|[Oo]utdated|[Dd]eprecated and)\b/
    })
];
const HARMLESS = [
    /^\s*"[\w$@/. -]{1,80}": /,
    /^\s+(?:at \S|\.\.\. \d+ more)/,
    /\b(?:0|no|without|zero) (?:errors?|failures?|failed|failing|problems?|issues?|warnings?|vulnerabilities)\b/i,
    /\b(?:errors?|failures?|failed|fail|failing)(?:\s{0,3}[:=]\s{0,3}|\s{1,4})0\b/i,
    /^\s*(?:\[?warn(?:ing)?\]?[:! ]|npm warn|npm WARN|⚠|DeprecationWarning|\(node:\d+\)|WARNING\b|W: )/i,
    /\bwarning(?: ?[A-Z]{1,4}\d{1,5})?: /i,
    /^\s*(?:✓|✔|√|✅|PASS\b|ok \d+|--- PASS|\[ {7}OK|# Subtest)/,
    /^(?:\s*(?:test .{1,300} \.\.\. ok|Passed )|.{1,240} PASSED)/,
    /^-- (?:Looking for|Performing Test|Check(?:ing)? |Detecting|Could NOT find|Found)/,
    /^(?:Downloading|Downloaded|Collecting|Installing|Unpacking|Setting up|Get:\d|Hit:\d|Selecting|Preparing to|Processing triggers|Compiling|Requirement already|Using cached|Receiving|Resolving)\b/,
    /^\s*(?:inflating|extracting|creating|adding|copying|Copying|Created|CREATE|removing|Removing|deleting): /,
    /^\s*(?:Building|\[\s*\d+%\]|\[\d+\/\d+\]) .*\.(?:o|obj|cc?|cpp|swift|rs|java)\b/,
    /\bretry(?:ing)?\b.{0,60}\b(?:in|after|attempt)\b|\((?:ignored|non-fatal|expected)\)|continue-on-error|allowed to fail|will be ignored|ignoring/i,
    /^\s*(?:\+{1,3} |set -|if |echo |fi$|then$|else$|exit \d)/
];

;// CONCATENATED MODULE: ./lib/src/diagnose/wrapper.js
const MAX_SENTENCE = 1_000;
const MAX_LEADS = 6;
const LEAD = /^(?:[^\p{L}\p{N}"'`[(/.]{1,12}|\[!\] |\[?(?:error|fatal|failure|failed|err|panic|critical)(?:\]:?|:|!)\s{0,3}|(?:error|failed)\s{1,3}(?=(?:command|process|build|failed|task|job|script)\b)|(?:npm|lerna) (?:err!|error)\s{0,3}|elifecycle\s{1,3}|[\w.]{0,60}(?:error|exception|exec): |(?:unhandled|uncaught) [\w ]{0,20}: |task: (?=failed))/iu;
const CHAIN = /^(?:failed to (?:solve|build)(?: with frontend [\w.]{1,30})?|buildx failed with|(?:failed|error) (?:executing|running) (?:the )?command(?: with error)?|error building image|rpc error: code = \w{1,20} desc = (?=process|failed|executor)|running command failed|the process failed|the action failed): {1,3}/i;
const NUMBER = String.raw `(?:-\d{1,10}|0x[0-9a-f]{1,8}|[01]?\d{1,2}|2[0-4]\d|25[0-5]|\d{5,10})(?!\w|\.\d)`;
const EXIT = `(?:(?:a |an )?(?:non-?zero |unexpected |error |process |its )?(?:exit(?:ed)?|return|status|non-?zero)[ -]?(?:code|status|value)?|(?:error )?(?:code|status))(?: was| of| is)?[ :=(]{0,3}'?${NUMBER}`;
const END = String.raw `['")\].!]{0,4}(?: https?:\/\/\S{1,300}| \(?see (?:above|the \w{1,20} above|log).{0,60}| in '[\w@/.-]{1,80}'| and signal:? \w{1,10})?$`;
const VERB = `(?:failed|fails|failing|exit|exited|exits|returned|finished|terminated|ended|completed|quit|stopped|died|errored|crashed)(?: unexpectedly| out| up)?`;
const THING = `(?:command|process|sub-?process|child process|task|step|job|script|recipe|target|build|hook|action|program|container|shell|workflow|pipeline|stage|goal|execution|tool|lifecycle script|compilation|tests?)`;
const COUNT = String.raw `\d{1,6} (?:previous |fatal |other )?(?:errors?|problems?|issues?|failures?|tasks?|jobs?|steps?|projects?|warnings? emitted)`;
const sentences = (...told) => told.map(([words, source]) => ({ words: words.split('|'), pattern: new RegExp(source, 'i') }));
const WHOLE = sentences(['exit|return|status|zero|code', `^${EXIT}${END}`], ['exit', String.raw `^exit(?:ed)?(?: with)? \(?${NUMBER}${END}`], [
    'elifecycle|err_pnpm_|errno|subprocess-|metadata-|legacy-',
    String.raw `^(?:code )?(?:elifecycle|err_pnpm_recursive_run_first_fail|errno ${NUMBER}|subprocess-exited-with-error|metadata-generation-failed|legacy-install-failure)\.?$`
], ['*** [', String.raw `^(?:(?:g|mingw32-|re)?make(?:\[\d{1,3}\])?: )?\*\*\* \[.{1,400}\] error ${NUMBER}(?: \(ignored\))?$`], ['] error ', String.raw `^\[[^\]]{1,300}\] error ${NUMBER}$`], [
    'failed|failure|error',
    String.raw `^(?:execution failed for task|a failure occurred while executing|error occurred in task|task failed:?|failed:?) [\w.:@/#'$-]{1,300}(?: \(registered .{1,200}\))?\.?$`
], ['task :', String.raw `^task :[\w:.-]{1,200} failed$`], [
    'build',
    String.raw `^(?:failed building|could not build|failed to build) (?:editable for|wheels? for|installable wheels for|[\w.-]{1,80}$|\x60.{1,200}\x60$)(?:(?! because).){0,300}$`
], ['error while generating', String.raw `^(?:encountered )?error while generating package metadata\.?$`], [
    ' failed',
    String.raw `^${THING}s?(?: run)? failed(?:[.!]{0,3}| with an (?:exception|error)\.?| with ${COUNT}[.:]?| due to (?:${COUNT}|(?:an |the )?(?:previous |above )?errors?)(?: \(?see above\)?)?[.:]?)$`
], ['could not compile ', String.raw `^could not compile .{1,200} due to ${COUNT}(?:[;,] ${COUNT})*\.?$`], ['build backend', `^the build backend returned an error$`], ['error during build', `^error during build:?$`], [' the application', String.raw `^error (?:building|packaging up|exporting) the application(?: - see the log above)?\.?$`], ['-exec provisioner', `^(?:local|remote)-exec provisioner error$`], ['returned ', String.raw `^(?:[\w./-]{1,100}: )?(?:fatal )?(?:error: )?ld(?:\.exe)? returned ${NUMBER} exit status$`], ['traceback (', String.raw `^(?:\+ )?(?:[|│] )?traceback \(most recent call last\):$`], ['failed to run custom', `^failed to run custom build command for .{1,200}$`], ['command failed (', String.raw `^command failed \(code ${NUMBER}\): .{1,600}$`], [' failed (returned ', String.raw `^.{1,400} failed \(returned ${NUMBER}\)$`], ['test', String.raw `^(?:some )?tests? (?:have )?failed\.{0,3}(?: \([\w:]{1,100}\))?(?:\s{1,3}see above for more details\.?)?$`]);
const OF_SUBJECT = sentences([
    'fail|exit|returned|finished|terminated|ended|completed|quit|stopped|died|errored|crashed',
    String.raw `^(.{0,600}?)[ :,;(-]{0,3}\b(?:has |have |was |is |which )?${VERB}(?: on line \d{1,6})?[ :,(-]{0,3}(?:with |due to |and )?(?:the |a |an )?(?:${EXIT}|(?<=exited \(?)${NUMBER})${END}`
], [
    " did not | didn't ",
    String.raw `^(.{0,600}?) did(?: not|n't) (?:complete|run|finish|exit|succeed|end)(?: successfully)?(?:[ :,(-]{0,3}(?:(?=[\x60'"]).{1,500}[ :,(-]{1,3})?(?:with )?${EXIT})?${END}`
], [
    'failed to |error running|error executing|error in|while running|while executing',
    `^(?:failed to (?:run|execute|start|build|compile|install)|error (?:running|executing|in)|error while (?:running|executing)|while (?:running|executing)) (.{0,500}?)[ :,(-]{1,3}(?:with )?${EXIT}${END}`
], ['failed', String.raw `^(.{0,200}?)\b${THING}(?: (?:[\x60'"].{1,400}[\x60'"]|[\w@/:.-]{1,100}))? (?:has |have )?failed(?: with ${EXIT})?[.!]?$`], ['executor failed running ', `^executor failed running (.{1,500}): ${EXIT}${END}`]);
const COMMAND_BEHIND = sentences([
    ' failed',
    String.raw `^(?:${THING}|running) failed(?: with ${EXIT})?: ((?:["'\x60/.]|(?:npm|npx|yarn|pnpm|bun|node|deno|tsc|jest|eslint|python3?|pip|poetry|uv|tox|pytest|go|cargo|make|cmake|ninja|gradle|mvn|dotnet|docker|git|gh|bash|sh|terraform|helm|kubectl)\b).{1,600})$`
]);
const ESCAPE = /\\e\[\d{1,3}m/g;
const INSTRUCTION = /^(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|SHELL) (?!failed|requires?\b)\S/;
const TELLING = /\b(?:cannot|can(?:'|no)t|could(?: not|n't)|unable|not (?:found|allowed|permitted|exist|supported|enough|match|valid|set|logged|ready|authorized)|no such|denied|refused|reset|missing|invalid|undefined|unexpected|expected|assert\w{0,10}|mismatch|time(?:d|s)?[ -]?out|expired|unauthori[sz]ed|forbidden|conflicts?|unknown|unsupported|unresolved|does(?: not|n't)|duplicate|out of|overflow|killed|sig(?:kill|segv|abrt|term|ill|bus)|because|request|server|response|http|url|healthy|unhealthy)\b|[\w)\]/]:\d{1,6}:|\w{2}(?:Error|Exception)\b/i;
const MAY_WRAP = /fail|exit|error|code|status|did|could|traceback|exec|application|elifecycle|errno|subprocess|legacy|terminated|returned|crashed|died|quit|stopped|finished|completed|ended/i;
const WRAPPER_EXPRESSIONS = [...WHOLE, ...OF_SUBJECT, ...COMMAND_BEHIND];
const unquoted = (text) => {
    const first = text.search(/["'`[]/);
    return first < 0 ? text : `${text.slice(0, first)} ${text.slice(first).replace(/^.*["'`\]]/s, '')}`;
};
const isWrapper = (text) => {
    if (text.length > MAX_SENTENCE)
        return false;
    if (!MAY_WRAP.test(text) && !INSTRUCTION.test(text.trim()))
        return false;
    const said = withoutLeads(text.trim().replace(ESCAPE, ''));
    const lower = said.toLowerCase();
    const may = ({ words }) => words.some((word) => lower.includes(word));
    return (INSTRUCTION.test(said) ||
        WHOLE.some((one) => may(one) && one.pattern.test(said)) ||
        [...OF_SUBJECT, ...COMMAND_BEHIND].some((one) => may(one) && saysNothing(one.pattern.exec(said))));
};
const saysNothing = (match) => match !== null && !TELLING.test(unquoted(match[1] ?? ''));
const withoutLeads = (text) => {
    let rest = text;
    for (let left = MAX_LEADS; left > 0; left--) {
        const lead = (CHAIN.exec(rest) ?? LEAD.exec(rest))?.[0];
        if (lead === undefined || lead.length >= rest.length)
            break;
        rest = rest.slice(lead.length);
    }
    return rest;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/exhausted.js




const DISK_FULL = [
    /(?:^|[:;\])-] |\()(?:no space left on device|disk quota exceeded|there is not enough space on the disk)(?:$|[.),](?:$| )| ?: | (?:[(@[]|-> ))/i,
    /(?:^|[: ]|occurred: ")ENOSPC: no space left on device, [a-z]/,
    /^npm (?:ERR!|error) (?:code ENOSPC|nospc )/,
    /^E: You don't have enough free space in \//,
    /can't write \d{1,9} bytes to section \S{1,200} of \S{1,200}: 'No space left on device'$/,
    /write error\. Out of diskspace$/
];
const OUT_OF_MEMORY = [
    /^FATAL ERROR: .{0,200}\bout of memory$/,
    /^(?:# )?Fatal (?:JavaScript|process) out of memory: /,
    /^(?:Uncaught )?Error \[ERR_WORKER_OUT_OF_MEMORY\]: /,
    /^(?:Exception in thread ".{1,100}" |Caused by: |> |e: )?(?:[\w$.]{1,100}(?:Exception|Error): )?java\.lang\.OutOfMemoryError(?::|$)/,
    /^(?:Exception: java\.lang\.OutOfMemoryError thrown from|Terminating due to java\.lang\.OutOfMemoryError)/,
    /^(?:> )?(?:Java heap space|GC overhead limit exceeded|Metaspace)(?: -> \[Help \d\])?$/,
    /^# There is insufficient memory for the Java Runtime Environment to continue/,
    /\bdaemon has been stopped: .{0,100}\b(?:JVM memory|heap space|thrashing)/,
    /^(?:e: )?Not enough memory to run compilation/,
    /^(?:fatal error: )?(?:runtime: )?out of memory(?:$|: cannot allocate )|^fatal error: runtime: cannot allocate memory/,
    /^memory allocation of \d{1,20} bytes failed/,
    /^terminate called after throwing an instance of 'std::bad_alloc'|\bterminating (?:due to|with) uncaught exception of type std::bad_alloc/,
    /(?:^|Unhandled exception[.:] |error [A-Z]{2,6}\d{3,5}: )(?:.{0,200}')?System\.OutOfMemoryException(?:: |' was thrown)|^Out of memory\.$/,
    /^(?:PHP )?Fatal error: {1,2}(?:Allowed memory size of \d{1,15} bytes exhausted|Out of memory)/,
    /failed to allocate memory(?: \(NoMemoryError\)|$)/,
    /^eheap_alloc: Cannot allocate \d{1,20} bytes of memory/,
    /^Error: cannot allocate vector of size /,
    /^Exhausted heap space, trying to allocate /,
    /(?:^|[:\])] )(?:cannot allocate memory|out of memory)(?:$|[.),](?:$| )| \()/i,
    /: out of memory allocating \d{1,20} bytes|^virtual memory exhausted: |\bld(?:\.\w{1,10})?: .{0,200}\bmemory exhausted$|\bfatal error (?:C1060|LNK1102): /,
    /\b(?:fatal|internal compiler) error: Killed\b|\bterminated with signal 9 \[Killed\]|: error: unable to execute command: Killed$/,
    /process didn't exit successfully: `(?:[^`\s]{1,200}[/\\])?rustc .{0,4000}\(signal: 9, SIGKILL/,
    /[/\\]tool[/\\]\w{1,40}[/\\](?:asm|cgo|compile|link)(?:\.exe)?: signal: killed$/
];
const RAISED_MEMORY_ERROR = /^(?:[\w.]{1,100}\.)?(?:(?:_Array)?MemoryError(?::|$)|(?:OutOfMemoryError|RuntimeError): CUDA out of memory)/;
const TRACEBACK = /^\s{0,20}Traceback \(most recent call last\):/;
const FRAMES = 200;
const KILLED_FOR_MEMORY = /\bOut of memory: Kill(?:ed)? process \d|\bMemory cgroup out of memory\b|\boom-kill:|\boom_reaper: reaped\b|\bReason: {1,20}OOMKilled\b|\bOOMKilled"?[:=] {0,4}true\b|\bkilled by the OOM killer\b|'oom-kill'/;
const KILLED = /^Killed$|: line \d{1,7}: +\d{1,9} Killed\b|\bSIGKILL\b|\bsignal: killed\b/i;
const DIED = new Set([134, SIGKILL_EXIT]);
const QUOTED = /^\s{0,40}(?:#(?! (?:There is|Fatal) )|[-+*|✓✔√✅✕✗×✘●○•❯·]|\/\/|\d{1,4}[.)] |(?:>\s{0,4})?\d{1,6}\s{0,4}\||(?:not )?ok\b|(?:PASS|FAIL|RUN)(?:ED)?\b|[-=]{3} |\[ {1,7}(?:OK|RUN|FAILED)\b|E {2,}|(?:[Rr]eceived|[Aa]ctual|[Gg]ot|[Ww]ant(?:ed)?|[Tt]est|Scenario|Feature|Example|Given|When|Then)\b)|(?:\.{3} ?ok|PASSED|FAILED)$|<w> |\b(?:[Ee]xpect(?:ed|s)?|[Aa]ssert\w{0,40}|[Ss]hould)\b/;
const FOUND_AT = /^[^\s:]{1,300}:\d{1,7}[:-]\s{0,40}/;
const TESTS_WENT_ON = /^\s{0,20}(?:✓|✔|√|✅|PASS\b|ok\s|--- PASS|\[ {7}OK \]|OK\b)|\bPASSED\b|^test .{1,300} \.\.\. ok$|\b\d{1,7} (?:passed|passing|examples)\b|^Ran \d{1,7} tests? in |\bTests run: \d|\bPassed\s{1,8}[\d.]{1,12} sec\b|\b\d{1,3}% tests passed|^BUILD SUCCESS|\[100%\]|^1\.\.\d|\b[Rr]etrying\b|^\+{1,3} \S/;
const EXIT_ONLY = /\bexit(?:ed)?(?: with)?(?: (?:exit )?(?:code|status))?:? \d{1,5}\b|\bnon-zero\b|\bExiting with\b|\bprevious errors?\b/i;
const NO_ERROR = /^\s{0,20}\[?(?:DEBUG|INFO|NOTICE|WARN(?:ING)?|TRACE)\b|\blevel="?(?:debug|info|warn|trace)/;
const LAST_WORDS = 15;
const FRAME = /^\s{1,40}(?:at |from |\.{3} \d)|^\s{0,40}(?:#\d{1,3} |File "|\d{1,3}: 0x)/;
const SURE = 8;
const JUDGED = 500;
const judged = (text) => (text.length <= 2 * JUDGED ? text : text.slice(0, JUDGED) + text.slice(-JUDGED));
const MAY_PROVE = /space|quota|memory|alloc|kill|thrash|ENOSPC|OOM/i;
const usedUp = (message) => {
    const text = judged(message);
    if (!MAY_PROVE.test(text) ||
        NO_ERROR.test(text) ||
        QUOTED.test(text) ||
        QUOTED.test(text.replace(FOUND_AT, '')) ||
        HARMLESS.some((pattern) => pattern.test(text)))
        return null;
    if (DISK_FULL.some((pattern) => pattern.test(text)))
        return 'disk_full';
    return OUT_OF_MEMORY.some((pattern) => pattern.test(text)) ? 'out_of_memory' : null;
};
const LAST_LINES = 400;
const findExhausted = ({ lines }, { causes, summaries }, exitCode) => {
    const from = Math.max(0, lines.length - LAST_LINES);
    const end = lines.slice(from);
    const proofs = new Map();
    let killed = null;
    const isKilled = () => {
        killed ??= exitCode === SIGKILL_EXIT || end.some(({ core }) => KILLED.test(judged(core)));
        return killed;
    };
    const ofTests = causes.filter(isOfTest);
    for (const [index, line] of end.entries()) {
        const at = from + index;
        const cause = proofOf(line, lines, at, isKilled);
        if (cause !== null && !ofTests.some((block) => holds(block, at)))
            proofs.set(at, cause);
    }
    const [first] = [...proofs];
    if (first === undefined)
        return null;
    const places = [...proofs.keys()];
    const proving = causes.filter((block) => places.some((at) => holds(block, at)));
    const isOther = (block) => {
        if (proving.includes(block) || EXIT_ONLY.test(block.message) || isAmid(block.head, places))
            return false;
        return block.head > first[0] || block.rule.strength >= SURE || block.isAnnotated;
    };
    const last = Math.max(...places);
    if (lines.slice(last + 1).some(({ core }) => TESTS_WENT_ON.test(core.slice(0, JUDGED))))
        return null;
    const after = lines
        .slice(last + 1)
        .filter(({ core }) => core.trim() !== '' && !FRAME.test(core.slice(0, JUDGED)) && !isWrapper(core.slice(0, JUDGED)));
    if (after.length > LAST_WORDS && !DIED.has(exitCode))
        return null;
    const isExplained = causes.some(isOther) || summaries.some((block) => countTests([judged(lines[block.head]?.core ?? '')]) !== null);
    const [at, cause] = first;
    if (isExplained && !(cause === 'out_of_memory' && DIED.has(exitCode)))
        return null;
    return { cause, sentence: (lines[at]?.unwrapped ?? '').trim() };
};
const isOfTest = ({ rule }) => rule.name !== undefined;
const holds = ({ lines, head, end }, at) => at >= (lines[0] ?? head) && at <= end;
const exhausted_TELLING = 20;
const isAmid = (at, places) => places.some((place) => place < at && at - place < exhausted_TELLING) && places.some((place) => place > at && place - at < exhausted_TELLING);
const proofOf = ({ core, tag, level }, lines, at, isKilled) => {
    const text = judged(core);
    if (!MAY_PROVE.test(text) || (tag !== null && tag !== 'error') || level === 'warning' || level === 'info')
        return null;
    if (KILLED_FOR_MEMORY.test(text) && isKilled())
        return 'out_of_memory';
    if (RAISED_MEMORY_ERROR.test(text))
        return isRaised(lines, at) ? 'out_of_memory' : null;
    return usedUp(core);
};
const isRaised = (lines, at) => {
    for (let above = at - 1; above >= Math.max(0, at - FRAMES); above--) {
        const { core = '' } = lines[above] ?? {};
        if (TRACEBACK.test(core))
            return true;
        if (!/^\s/.test(core))
            return false;
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/inner.js
const SIGN = /[|│┃\]:>](?: |$)/;
const MAX_PREFIX = 120;
const PREFIX = /^ {0,12}(\[)?([\w@./:#~+$-]{1,60}(?: {1,30}[\w.:$()-]{1,40})?) {0,30}([|│┃\]:>]|\]:)$/;
const inner_SURE = /^(?:npm (?:error|ERR!)|lerna ERR!|gyp ERR!(?: stack)?|INTERNALERROR>|remote:| {0,12}(?:Error Output|stderr|STDERR|Stderr):)(?: |$)/;
const OWN_WORD = /^(?:err|error|errors|warn|warning|info|debug|trace|notice|note|help|hint|fatal|critical|severe|fail|failed|failure|failures|pass|passed|ok|skip|skipped|todo|done|success|expected|received|actual|caused by|exception|at|in|and|or|the|https?|file|line|[a-z]|.*(?:error|exception|failure|warning))$/i;
const CAPITALS = /^[A-Z_ ]+$/;
const inner_PLACE = /:\d+$|^(?:\/|\.{1,2}\/|[A-Za-z]:[\\/])|\.[A-Za-z]\w{0,5}$/;
const MIN_LINES = 4;
const MAX_NAMES = 10_000;
const prefixOf = (text) => {
    const end = text.slice(0, MAX_PREFIX).search(SIGN);
    if (end >= 0) {
        const prefix = text.slice(0, end + 1);
        if (PREFIX.test(prefix))
            return prefix;
    }
    return inner_SURE.exec(text)?.[0].trimEnd() ?? null;
};
const isOuter = (prefix) => {
    const [, bracket, name = '', sign = ''] = PREFIX.exec(prefix) ?? [];
    if ((bracket !== undefined) !== sign.startsWith(']') || (sign === '>' && name.includes(' ')))
        return false;
    return /[A-Za-z\d]/.test(name) && !OWN_WORD.test(name) && !CAPITALS.test(name) && !(sign === ':' && inner_PLACE.test(name));
};
const prefixesOf = (text) => {
    const outer = prefixOf(text);
    if (outer === null)
        return NONE;
    const inner = prefixOf(afterPrefix(text, outer));
    return inner === null ? [outer] : [outer, inner];
};
const NONE = [];
const afterPrefix = (text, prefix) => text.slice(prefix.length + 1);
const learnPrefixes = (ofLines) => {
    const counts = new Map();
    for (const prefixes of ofLines) {
        for (const prefix of prefixes) {
            const count = counts.get(prefix);
            if (count !== undefined || counts.size < MAX_NAMES)
                counts.set(prefix, (count ?? 0) + 1);
        }
    }
    return new Set([...counts].flatMap(([prefix, count]) => (count >= MIN_LINES && isOuter(prefix) ? [prefix] : [])));
};
const SIDE = /^(?:\s{0,12}(?:[│┃║]|[├└╰][─━]{0,3}[▶>]?)(?: |$)|\| )/;
const RIGHT_SIDE = /[│┃║|]$/;
const withoutFrame = (text, prefixes, learned) => {
    let rest = text;
    for (const prefix of prefixes) {
        if (!learned.has(prefix) && !inner_SURE.test(`${prefix} `))
            break;
        rest = afterPrefix(rest, prefix);
    }
    const side = SIDE.exec(rest)?.[0];
    return side === undefined ? rest : rest.slice(side.length).replace(RIGHT_SIDE, '').trimEnd();
};
const OPENER = /\[\d{1,6} lines? of output\]$|^\s{0,12}(?:-{3} ?std(?:err|out)|\[std(?:err|out)\]|(?:(?:error|standard|captured|command) )?(?:std(?:err|out)|output):)$/i;
const LAST_OF_OPENER = ':]trTR';
const MAX_OPENER = 120;
const isOpener = (text) => text.length <= MAX_OPENER && LAST_OF_OPENER.includes(text.at(-1) ?? ' ') && OPENER.test(text);
const NO_INDENT = { columns: 0, isOpen: false };
const MAX_COLUMNS = 40;
const indentAt = (above, text) => {
    const columns = text.search(/\S/);
    if (columns < 0)
        return above;
    if (isOpener(text))
        return { columns: 0, isOpen: true };
    if (above.isOpen)
        return columns > 0 && columns <= MAX_COLUMNS ? { columns, isOpen: false } : NO_INDENT;
    return columns >= above.columns ? above : NO_INDENT;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/loop.js
const runLoop = async ({ next, skip }, cpu) => {
    for (let skipped = 0;;) {
        const done = await cpu.run((isDue) => {
            while (next())
                if (isDue())
                    return false;
            return true;
        });
        if (done?.value === true)
            return { isDone: true, skipped };
        if (done !== null)
            continue;
        if (cpu.end() !== null)
            return { isDone: false, skipped };
        skip();
        skipped++;
    }
};
const inTurn = (makers, onLost = () => { }) => {
    let place = { at: 0, loop: null };
    return {
        next() {
            const { at, loop } = place;
            const make = makers[at];
            if (make === undefined)
                return false;
            if (loop === null)
                place = { at, loop: make() };
            else if (!loop.next())
                place = { at: at + 1, loop: null };
            return true;
        },
        skip() {
            if (place.loop !== null)
                place.loop.skip();
            else {
                onLost();
                place = { at: place.at + 1, loop: null };
            }
        }
    };
};
const once = (work) => {
    let isOver = false;
    return {
        next() {
            if (isOver)
                return false;
            work();
            isOver = true;
            return true;
        },
        skip() {
            isOver = true;
        }
    };
};
const counted = ({ next, skip }, onSkip) => ({
    next,
    skip() {
        onSkip();
        skip();
    }
});

;// CONCATENATED MODULE: ./lib/src/diagnose/step-header.js

const SHELL = 'shell: ';
const VARIABLE = /^ {2}([^\s:=]{1,200}):(?: |$)/;
const EMPTY = /^ {2}([^\s:=]{1,200}): ?$/;
const headerAt = (lines, at) => {
    const first = lines[at];
    const title = first?.raw.startsWith(markers/* RUN_GROUP */.ci) === true ? first.text.slice(markers/* RUN_GROUP */.ci.length).trim() : null;
    if (title === null && !(isPainted(first) && !isPainted(lines[at - 1]) && isShell(lines, behindPaint(lines, at))))
        return null;
    const from = title === null ? at : at + 1;
    let end = from;
    while (end < lines.length && !lines[end]?.raw.startsWith(markers/* END_GROUP */.aR) && !lines[end]?.raw.startsWith(markers/* GROUP */.UP))
        end++;
    const painted = behindPaint(lines, from);
    if (!lines[end]?.raw.startsWith(markers/* END_GROUP */.aR)) {
        return painted > from ? { end: painted - 1, title, script: null, shell: null, env: [], empty: [] } : null;
    }
    const body = lines.slice(from, end);
    const shell = painted > from && isShell(lines, painted) ? painted - from : body.findLastIndex((_, index) => isShell(lines, from + index));
    const isScript = shell === 0 || (shell > 0 && (painted > from || body.find(({ text }) => text.trim() !== '')?.text.trim() === title));
    if (isScript) {
        const env = body.slice(shell + 2).flatMap(({ continues, text }) => (continues ? [] : (VARIABLE.exec(text.slice(0, 300))?.[1] ?? [])));
        const empty = body
            .slice(shell + 2)
            .flatMap(({ continues, text }, index, all) => continues || all[index + 1]?.continues === true ? [] : (EMPTY.exec(text.slice(0, 300))?.[1] ?? []));
        return { end, title, script: body.slice(0, shell).map(echoed), shell: body[shell]?.text.slice(SHELL.length) ?? null, env, empty };
    }
    const isAction = body.length === 0 || body[0]?.text === 'with:' || body[0]?.text === 'env:';
    return isAction ? { end, title, script: null, shell: null, env: [], empty: [] } : null;
};
const isPainted = (line) => line?.raw.startsWith(markers/* ECHO_PAINT */.r2) === true;
const behindPaint = (lines, from) => {
    let at = from;
    while (isPainted(lines[at]))
        at++;
    return at;
};
const isShell = (lines, at) => lines[at]?.text.startsWith(SHELL) === true && (lines[at + 1]?.text === 'env:' || lines[at + 1]?.raw.startsWith(markers/* END_GROUP */.aR) === true);
const UNPAINT = '\u001b[0m';
const echoed = ({ raw }) => raw.startsWith(markers/* ECHO_PAINT */.r2) ? raw.slice(markers/* ECHO_PAINT */.r2.length, raw.endsWith(UNPAINT) ? -UNPAINT.length : raw.length) : raw;
const lastHeader = (lines, end) => {
    let last = null;
    for (let at = 0; at < end; at++) {
        const header = headerAt(lines, at);
        if (header === null)
            continue;
        last = header;
        at = header.end;
    }
    return last;
};
const MOST_LINES = 500;
const LONGEST_LINE = 2_000;
const scriptIn = (header) => (header?.script ?? []).slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));

;// CONCATENATED MODULE: ./lib/src/diagnose/prepared.js




const WRAPPERS = [
    /^#\d{1,4} (?:\d{1,5}\.\d{1,3}(?: |$))?/,
    /^\d{1,5}\.\d{3}(?: |$)/,
    /^\d\d:\d\d:\d\d(?:[.,]\d{1,9})? /,
    /^[A-Za-z][\w.-]{0,60}\s{1,30}\| ?/,
    /^@?[A-Za-z][\w/-]{0,80}:[A-Za-z][\w-]{0,40}: /,
    /^@?[\w./-]{1,60}: \[[\w.:-]{1,40}\] /,
    /^\s{1,12}\[(?:junit|javac|java|exec|testng|echo)\] ?/,
    /^\[\d\d:\d\d:\d\d(?:\.\d{1,6})?\]:? (?:▸ )?/,
    /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? /
];
const MAY_BE_WRAPPED = /^(?:#\d|\d{1,5}\.\d{3}|\[?\d\d:\d\d:|\[?\d{4}[-/]\d\d|\s{1,12}\[|@?[\w./-]{1,110}(?::|\s{1,30}\|))/;
const LEVEL = /^(?:(?:\d{1,9} )?\[\s?(error|err|fatal|warn|warning|info|debug)\s?\]:? ?|(ERROR|WARN|INFO|DEBUG|FATAL) \[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d\d\]: )/i;
const prepareLine = ({ number, continues }, text, above) => {
    const tag = text.startsWith('##[') ? markers/* ISSUE_TAG */.BP.exec(text) : null;
    const untagged = (tag === null ? text : text.slice(tag[0].length)).trimEnd();
    const printed = unwrap(untagged);
    const indent = indentAt(above, printed);
    const unwrapped = indent.columns === 0 ? printed : printed.slice(indent.columns);
    const { core, level } = splitLevel(unwrapped);
    const line = { number, untagged, unwrapped, core, level, inner: null, continues, tag: toTag(tag?.[1]) };
    return { line, indent, prefixes: prefixesOf(unwrapped) };
};
const withInner = ({ line, prefixes }, learned) => {
    const framed = withoutFrame(line.unwrapped, prefixes, learned);
    if (framed === line.unwrapped)
        return line;
    const unwrapped = unwrap(framed);
    return { ...line, inner: { unwrapped, ...splitLevel(unwrapped) } };
};
const prepareLines = (lines) => {
    const { prepared, next } = createPreparation(lines);
    while (next()) { }
    return prepared;
};
const createPreparation = (lines) => {
    const steps = [];
    const prepared = [];
    let learned = new Set();
    const add = (text) => {
        const line = lines[steps.length];
        if (line === undefined)
            return false;
        steps.push(prepareLine(line, text(line), steps.at(-1)?.indent ?? NO_INDENT));
        return true;
    };
    const finish = (of) => {
        const step = steps[prepared.length];
        if (step === undefined)
            return false;
        prepared.push(of(step));
        return true;
    };
    const learn = () => {
        learned = learnPrefixes(steps.map(({ prefixes }) => prefixes));
    };
    return {
        prepared,
        ...inTurn([
            () => ({ next: () => add(({ text }) => text), skip: () => void add(() => '') }),
            () => once(learn),
            () => ({ next: () => finish((step) => withInner(step, learned)), skip: () => void finish(({ line }) => line) })
        ])
    };
};
const toTag = (word) => word === 'error' || word === 'warning' || word === 'notice' || word === 'debug' ? word : null;
const unwrap = (text) => {
    if (!MAY_BE_WRAPPED.test(text))
        return text;
    let rest = text;
    for (const wrapper of WRAPPERS) {
        const match = wrapper.exec(rest);
        if (match !== null)
            rest = rest.slice(match[0].length);
    }
    return rest;
};
const splitLevel = (core) => {
    const match = LEVEL.exec(core);
    if (match === null)
        return { core, level: null };
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    const level = word.startsWith('w') ? 'warning' : word === 'info' || word === 'debug' ? 'info' : 'error';
    return { core: core.slice(match[0].length), level };
};
const scopeLines = (lines) => {
    const kept = outputOf(lines);
    const end = lastTagged(kept, markers/* EXIT_CODE_OR_CANCEL */.CE);
    return end < 0 ? kept : kept.slice(0, end + 1);
};
const lastTagged = (lines, message) => lines.findLastIndex(({ text }) => markers/* ISSUE_TAG */.BP.test(text) && message.test(text.replace(markers/* ISSUE_TAG */.BP, '')));
const outputOf = (lines) => {
    const kept = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (line === undefined)
            break;
        const header = line.raw.startsWith(markers/* RUN_GROUP */.ci) ? headerAt(lines, at) : null;
        if (header !== null)
            at = header.end;
        else if (!line.raw.startsWith(markers/* END_GROUP */.aR))
            kept.push(line);
    }
    return kept;
};

// EXTERNAL MODULE: ./lib/src/diagnose/without-log.js
var without_log = __webpack_require__(2492);
;// CONCATENATED MODULE: ./lib/src/diagnose/cause.js




const findCause = (job, step, lines, annotations) => {
    const told = (pattern) => annotations.find(({ message }) => pattern.test(message))?.message ?? null;
    const errors = errorsIn(outputOf(lines));
    const logged = (pattern) => errors.find((text) => pattern.test(text)) ?? null;
    const exit = exitCodeOf(errors) ?? exitCodeOf(annotations.map(({ message }) => message));
    const jobTimedOut = told(markers/* JOB_TIMED_OUT */.Rv);
    if (jobTimedOut !== null || job.conclusion === 'timed_out')
        return { cause: 'timed_out', exitCode: exit, sentence: jobTimedOut };
    const lost = told(markers/* RUNNER_LOST */.eN) ?? logged(markers/* RUNNER_LOST */.eN);
    if (lost !== null)
        return { cause: 'runner_lost', exitCode: exit, sentence: lost };
    const notStarted = told(markers/* NOT_STARTED */.Yd);
    if (notStarted !== null)
        return { cause: 'not_started', exitCode: null, sentence: notStarted };
    if (job.conclusion === 'startup_failure')
        return { cause: 'startup_failure', exitCode: null, sentence: null };
    if (job.steps.length === 0 && job.runnerName === null && job.status === 'completed' && job.createdAt !== null) {
        return { cause: 'not_started', exitCode: null, sentence: (0,without_log/* firstLine */.TM)(annotations[0]?.message) };
    }
    const exhausted = job.conclusion === 'cancelled' ? null : exhaustedBy(annotations);
    if (exhausted !== null)
        return { ...exhausted, exitCode: exit };
    const stepTimedOut = logged(markers/* STEP_TIMED_OUT */.K) ?? told(markers/* STEP_TIMED_OUT */.K);
    if (stepTimedOut !== null || step?.conclusion === 'timed_out')
        return { cause: 'timed_out', exitCode: exit, sentence: stepTimedOut };
    if (step !== null && step.conclusion === null && job.status === 'completed')
        return { cause: 'runner_lost', exitCode: exit, sentence: null };
    if (step === null && (job.steps.length > 0 || lines.length === 0)) {
        return { cause: job.conclusion === 'cancelled' ? 'cancelled' : 'unknown', exitCode: null, sentence: null };
    }
    if (job.conclusion === 'cancelled' || step?.conclusion === 'cancelled' || without_log/* CANCELLED */.gD.test(errors.at(-1) ?? ''))
        return { cause: 'cancelled', exitCode: exit, sentence: null };
    if (exit !== null)
        return { cause: 'exit_code', exitCode: exit, sentence: null };
    return { cause: errors.length > 0 ? 'action_error' : 'unknown', exitCode: null, sentence: null };
};
const exhaustedBy = (annotations) => {
    const said = annotations.flatMap(({ level, path, message }) => {
        const line = (0,without_log/* firstLine */.TM)(message) ?? '';
        return level === 'failure' && path === NO_FILE && !markers/* EXIT_CODE_OR_CANCEL */.CE.test(line) ? [line] : [];
    });
    const causes = new Set(said.map(usedUp));
    const [cause] = causes;
    const [sentence] = said;
    return cause === undefined || cause === null || sentence === undefined || causes.size > 1 ? null : { cause, sentence };
};
const NO_FILE = '.github';
const errorsIn = (lines) => lines.flatMap(({ text }) => (text.startsWith('##[error]') ? [text.replace(markers/* ISSUE_TAG */.BP, '')] : []));
const findCauseAtEnd = (lines) => {
    const exit = exitCodeOf(errorsIn(lines.slice(-cause_LAST_LINES)));
    return { cause: exit === null ? 'unknown' : 'exit_code', exitCode: exit, sentence: null };
};
const cause_LAST_LINES = 400;
const exitCodeOf = (messages) => {
    const code = messages.map((message) => markers/* EXIT_CODE */.F3.exec(message)?.[1]).findLast((found) => found !== undefined);
    return code === undefined ? null : Number(code);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/block-body.js

const DEFAULT_MAX = 30;
const MAX_BLANKS = 4;
const bodyOf = (lines, cores, head, rule) => {
    const body = [];
    let blanks = [];
    const max = rule.max ?? DEFAULT_MAX;
    const grows = rule.body !== undefined || rule.end !== undefined;
    const annotated = lines[head]?.tag === 'error';
    for (let at = head + 1; at < lines.length && body.length < max; at++) {
        const core = cores[at] ?? '';
        if (lines[at]?.tag === 'error' && markers/* EXIT_CODE_OR_CANCEL */.CE.test(core))
            break;
        if (annotated && lines[at]?.continues === true) {
            body.push(at);
            continue;
        }
        if (!grows || rule.end?.test(core))
            break;
        if (core.trim() === '') {
            if (rule.blanks !== true && rule.end === undefined)
                break;
            blanks.push(at);
            if (blanks.length > MAX_BLANKS)
                break;
        }
        else {
            if (rule.body !== undefined && !rule.body.test(core))
                break;
            body.push(...blanks, at);
            blanks = [];
        }
    }
    return body;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/acceptance-tests.js

const ACCEPTANCE_TESTS = [
    failure('cucumber', 9, {
        head: /^\d{1,4}\) Scenario(?: Outline)?: .{1,300} # \S{1,300}:\d+/,
        end: /^\d{1,4}\) |^\d+ scenarios? \(/,
        max: 30,
        keep: /^\d|✖|Error\b|^\s+[-+] |^\s+at (?!.*node_modules)/,
        name: /Scenario(?: Outline)?: (.*) # /,
        message: [/^\s+(\w*Error\b.*)/, /✖ (.*)/],
        position: /# (?<file>[^\s:]{1,300}\.feature):(?<line>\d{1,6})/
    }),
    failure('cucumber', 7, {
        head: /^cucumber (?:-p \S{1,60} )?\S{1,300}\.feature:\d+/,
        message: /# (.*)/,
        position: /(?<file>[^\s:]{1,300}\.feature):(?<line>\d{1,6})/
    }),
    summary('cucumber', 7, { head: /^\d+ scenarios? \(.*\b[1-9]\d{0,6} failed/ }),
    failure('behave', 9, {
        head: /^\s*(?:ASSERT FAILED|Assertion Failed): \S/,
        before: /^\s+(?:Given|When|Then|And|But) .{1,300} # /,
        name: /^\s+((?:Given|When|Then|And|But) [^#]+)/,
        position: /# (?<file>[^\s:]{1,300}\.py):(?<line>\d{1,6})/
    }),
    failure('robot', 9, {
        head: /^[^|]{1,300}\| FAIL \|$/,
        body: /^(?![-=]{10}).*\S/,
        max: 6,
        name: /^([^|]+)\| FAIL/,
        message: /^(?!.*\| FAIL \|$)(\S.*)/
    }),
    failure('newman', 8, {
        head: /^\s{0,3}\d{1,4}\. {1,4}\w{0,20}Error {2,}\S/,
        body: /^\s{10,}\S/,
        max: 6,
        name: /Error {2,}(.*)/,
        message: /^\s{10,}(\S.*)/
    }),
    failure('chainsaw', 8, {
        name: /^\s{0,16}(?:[a-z][\w.-]{0,200}\/){1,2}([A-Z]\w{1,100}\/\S{1,200})$/,
        head: /^\s{0,16}=== ERROR$/,
        end: /\| (?:TRY|CATCH|FINALLY|CLEANUP|APPLY|ASSERT|SCRIPT|CMD|ERROR) |^\s{0,16}(?:===|---) [A-Z]/,
        max: 40,
        message: [/^\s{0,16}\* (\S.*)/, /^\s{0,16}(?![-=])(\S.* \S.*)/]
    }),
    failure('helm-unittest', 9, {
        head: /^\s+- asserts\[\d+\] `\w{1,40}` fail/,
        before: /^\t- |^$/,
        body: /^\s+\S/,
        max: 10,
        name: /^\t- (.*)/
    }),
    failure('pester', 9, {
        head: /^\s*\[-\] \S/,
        end: /^\s*(?:\[[-+?!]\] |(?:Describing|Context|Running|Tests) )/,
        max: 5,
        keep: /^(?!##\[|(?:Expected length|Actual length|Strings differ))/,
        name: /\[-\] (\S.{0,300}?) \d{1,6}(?:\.\d{1,3})?m?s\b/,
        message: /^\s*(?!at |\[|\d+:|##|\s)(\S.*)/,
        position: /^\s*at .{0,300}, (?<file>\S.{0,300}\.ps[dm]?1):(?: line )?(?<line>\d{1,6})$/
    }),
    summary('pester', 8, { head: /^Tests Passed: \d+, Failed: [1-9]/ })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/audits.js

const CELLS = /^[│|]([^│|]+)[│|]([^│|]+)(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?/;
const AUDITS = [
    failure('npm-audit', 6, {
        head: /^(?:@[\w.-]{1,80}\/)?[\w.-]{1,120} {2}(?:[<>=*]|\d).*$/,
        body: /^(?:Severity: |Depends on |\S.* - https:\/\/github\.com\/advisories|fix available|No fix|node_modules\/|Will install)/,
        max: 12,
        after: /^# npm audit report/,
        name: /^(\S+ {2}\S.*)/,
        message: [/^(.{1,300}) - https:\/\/github\.com\/advisories/, /^Depends on .*/, /^Severity: .*/]
    }),
    failure('audit', 6, {
        head: /^│ (?:low|moderate|high|critical) {1,40}│ \S/,
        body: /^[├│]/,
        max: 14,
        keep: /^│ (?:Package|Patched|Vulnerable|Dependency|Path|More)/,
        message: CELLS
    }),
    failure('yarn-audit', 6, {
        head: /^[\s│├└]{1,9}─ Issue: \S/,
        before: /^(?:[\s│├└]{1,9}─ ID: \d|[├└]─ \S)/,
        body: /^[\s│├└]{1,9}─ (?:URL|Severity|Vulnerable|Patched)/,
        max: 4,
        message: /Issue: (.*)/
    }),
    failure('cargo-audit', 7, {
        head: /^Crate: {5}\S/,
        body: /^(?:Version|Title|Date|ID|URL|Severity|Solution|Warning): /,
        max: 9,
        keep: /^(?!Date)/,
        name: /^ID: +(\S+)/,
        message: /^Title: +(.*)/
    }),
    summary('cargo-audit', 5, { head: /^error: \d+ (?:vulnerabilit(?:y|ies)|denied warnings?) found/ }),
    failure('bundler-audit', 7, {
        head: /^(?:CVE|GHSA|Advisory): (?:CVE|GHSA|OSVDB)-\d{0,4}/,
        before: /^(?:Name|Version): \S/,
        body: /^(?:CVE|GHSA|Criticality|URL|Title|Solution): /,
        max: 9,
        name: /^Name: (.*)/,
        message: [/^Title: (.*)/, /^(?:Advisory|CVE|GHSA): (.*)/]
    }),
    failure('govulncheck', 7, {
        head: /^Vulnerability #\d+: GO-/,
        body: /^\s{2,}\S/,
        max: 12,
        name: /: (GO-\S+)/,
        message: /^\s+(?!More info|Module|Found|Fixed|Standard)(\S.*)/,
        position: /#\d+: (?<file>\S{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,5}): /
    }),
    failure('safety', 7, {
        head: /^-> Vulnerability found in /,
        body: /^\s+\S/,
        max: 6,
        message: /^-> (.*)/
    }),
    failure('trivy', 7, {
        head: /^[│|] (?:https:\/\/osv\.dev\/|\S[^│|]{0,100}[│|] (?:CVE-\d|GHSA-|AVD-|TEMP-\d|D[LS]A-\d|RUSTSEC-\d|PYSEC-\d|GO-\d{4}|NSWG-))/,
        body: /^[│├|+]/,
        max: 60,
        keep: /[│|] (?:CVE-\d|GHSA-|https:\/\/osv)/,
        message: CELLS
    }),
    failure('trivy', 7, {
        head: /^(?:AVD-)?[A-Z]{2,6}-\d{3,5} \((?:CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN)\): \S/,
        body: /^(?![─═]{9}.{0,300}$)/,
        max: 3,
        position: /^\s(?<file>\S{1,200}):(?<line>\d{1,6})(?:-\d{1,6})?$/
    }),
    summary('trivy', 6, { head: /^(?:Total|Failures): [1-9]\d* \(/, before: /^(?:=+|\S[^(]*\(.*\))$/ }),
    failure('audit', 6, {
        head: /^[\w@][\w.@/:-]{0,100} +v?\d\S{0,60} .{0,160}\b(?:CVE-\d{4}|GHSA-[\da-z]{4}|PYSEC-\d{4})-/
    }),
    failure('dependency-check', 7, { head: /^[\w.-]{1,200}(?: \(.{1,300}\))?: (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14})[(,]/ }),
    failure('composer-audit', 7, {
        head: /^\| Package {3,40}\| \S/,
        body: /^\| /,
        max: 8,
        name: /^\| Package +\| (\S+)/,
        message: /^\| Title +\|([^|]*)/
    }),
    summary('audit', 5, {
        head: /^(?:[1-9]\d* vulnerabilities|found [1-9]\d* vulnerabilities|.{0,20}discovered vulnerabilities at or above)|^\s+\* discovered vulnerabilities at or above/
    }),
    failure('gitleaks', 7, {
        head: /^Finding: {3,8}\S/,
        body: /^\w{4,12}: /,
        max: 12,
        keep: /^(?:RuleID|File|Line|Commit):/,
        name: /^File: +(.*)/,
        message: /^(RuleID: .*)/
    }),
    failure('trufflehog', 7, {
        head: /^Found (?:un)?verified result/,
        body: /^[A-Z][\w ]{1,30}: /,
        max: 14,
        keep: /^(?:Detector|File|Line|Commit|Link)/,
        name: /^File: (.*)/,
        message: /^(Detector Type: .*)/
    }),
    failure('semgrep', 7, {
        head: /^\s+❯{1,3}❱ \S/,
        before: /^\s{4}\S+$/,
        body: /^\s{6,}\S/,
        blanks: true,
        max: 8,
        name: /^\s{4}([^\s❯]\S*)$/,
        message: [/^\s+❯+❱ (.*)/]
    }),
    failure('snyk', 7, { head: /^\s*✗ .{1,200} \[(?:Critical|High|Medium|Low) Severity\]/, body: /^\s+\S/, max: 3 }),
    failure('tfsec', 7, {
        head: /^\s*Result #\d+ (?:CRITICAL|HIGH|MEDIUM|LOW) \S/,
        body: /^.*\S/,
        blanks: true,
        max: 4,
        message: /Result #\d+ (.*)/,
        position: /^\s{0,4}(?<file>[\w./-]{1,300}\.tf):(?<line>\d{1,6})/
    }),
    failure('checkov', 7, {
        head: /^\s*FAILED for resource: /,
        before: /^Check: /,
        body: /^\s+(?:File|Guide): /,
        max: 2,
        name: /FAILED for resource: (.*)/,
        message: /^Check: (.*)/,
        position: /^\s+File: \/?(?<file>[^\s:]{1,300}):(?<line>\d{1,6})/
    }),
    failure('dotnet-audit', 6, {
        head: /^\s+> \S{1,200} .*https:\/\/github\.com\/advisories\//,
        message: /> (.*)/
    }),
    failure('brakeman', 7, {
        head: /^Confidence: (?:High|Medium|Weak)$/,
        body: /^[A-Z]\w{2,20}: /,
        max: 8,
        name: /^File: (.*)/,
        message: /^Message: (.*)/
    })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/compiled.js

const ARROW = /^\s*(?:-->|╭─\[|┌─|└─) ?(?<file>(?:[A-Za-z]:)?[^\s:\]]{1,300}):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/;
const DOTNET_FRAME = /^\s*at .{1,400} in (?<file>.{1,300}\.(?:cs|fs|vb)):line (?<line>\d{1,7})/;
const GO_PANIC = /^(?:goroutine \d+ \[running\]|\s*panic|\s+\/(?!.*(?:\/go\/src\/|hostedtoolcache|pkg\/mod)).*\.go:\d+)/;
const OWN_GO_FRAME = /^\s+(?<file>\/\S{1,300}\.go):(?<line>\d{1,7})/;
const COMPILED = [
    failure('go-test', 9, {
        name: /--- FAIL: (\S+)/,
        head: /^\s*--- FAIL: \S/,
        body: /^\s+(?!--- (?:PASS|SKIP|FAIL))\S/,
        blanks: true,
        max: 25,
        message: /^\s+\S+_test\.go:\d+: *(\S.*)/,
        position: /^\s+(?:Error Trace:\s+)?(?<file>[\w./@-]{1,300}\.go):(?<line>\d{1,7})/
    }),
    sign('go-test', 7, { head: /^\s{4,}\S{1,200}_test\.go:\d{1,6}: \S/ }),
    summary('go-test', 7, { head: /^FAIL\s+[\w./-]+\s+(?:[\d.]+s|\[(?:setup|build) failed\])/ }),
    failure('go', 9, {
        head: /^panic: \S.*/,
        under: /^\s*--- FAIL: \S/,
        before: /^\s*--- FAIL: /,
        name: /--- FAIL: (\S+)/,
        body: /^(?:\s*\S)/,
        blanks: true,
        max: 30,
        keep: GO_PANIC,
        message: /^panic: .*/,
        position: OWN_GO_FRAME
    }),
    failure('go', 9, {
        head: /^(?:panic: |fatal error: (?:all goroutines|concurrent|unexpected|runtime|stack))\S?.*/,
        body: /^(?:\s*\S)/,
        blanks: true,
        max: 30,
        keep: GO_PANIC,
        position: OWN_GO_FRAME
    }),
    failure('go', 8, {
        head: /^(?:(?:vet: )?(?:\.{0,2}\/)?[\w./@-]{1,300}\.go:\d{1,7}(?::\d{1,5})?: (?!.*\b(?:INFO|DEBUG|WARN)\b)\S)/,
        before: /^# \S+(?: \[\S+\])?$/,
        message: /\.go:\d+(?::\d+)?: (.*)/,
        position: /^(?:vet: )?(?<file>[\w./@-]{1,300}\.go):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    }),
    failure('go', 7, {
        head: /^go: (?!downloading|finding|extracting|added|upgraded|found|creating|to add)\S/,
        before: /^# \S+$/,
        body: /^\s+\S/,
        max: 4
    }),
    summary('golangci-lint', 4, { head: /^(?:issues found|\d+ issues:|level=error )/ }),
    failure('ginkgo', 9, {
        head: /^\s*• \[?(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED)\]?/,
        before: /^\s*\[(?:FAILED|PANICKED)\] in /,
        end: /^-{10,}|^\s*(?:There were|Full Stack Trace)|^• /,
        max: 14,
        message: /^\s*\[(?:FAILED|PANICKED)\] (?!in )(.*)/,
        position: /^\s*(?<file>\/\S{1,300}\.go):(?<line>\d{1,7})/
    }),
    failure('ginkgo', 9, {
        head: /^\s*• (?:Failure|Panic)(?: in [\w ()]{3,60})? \[[\d.]{1,12} seconds\]$/,
        end: /^-{10,}|^\s*Full Stack Trace/,
        max: 30,
        endFirst: true,
        first: [/^\s+(?!\/)\S/],
        message: [/^\s+(Expected\b.*)/, /^\s+(?:Test Panicked|Timed out after .*|Unexpected error:)$/],
        position: /^\s+(?<file>\/\S{1,300}_test\.go):(?<line>\d{1,7})$/
    }),
    summary('ginkgo', 8, { head: /^\s*\[FAIL\] |^FAIL! -- / }),
    failure('rust', 8, {
        head: /^(?:error\[(?:E\d{4}|internal)\]: |error: (?!could not compile|test failed|aborting due|\d+ target|process didn't exit|failed to run custom|recipe|package ID|no matching|failed to))\S/,
        body: /^\s*(?:-->|\d{1,7} [|+~-]|\||=|\.\.\.|::: |LL)/,
        max: 14,
        message: /^error(?:\[E\d{4}\])?: (.*)/,
        position: ARROW
    }),
    summary('cargo', 6, { head: /^error: (?:could not compile|test failed|\d+ targets? failed|aborting due)|^Some errors have detailed/ }),
    failure('cargo', 7, {
        head: /^error: (?:no matching|failed to|package ID|process didn't exit|.{1,120} is not supported by).*/,
        body: /^(?:\s+\S|Caused by:)/,
        blanks: true,
        max: 12,
        keep: /^(?!\s*cargo:)/,
        message: [/^\s+(the remote server responded .*)/, /^error: (.*)/]
    }),
    failure('rust-test', 9, {
        name: /^\s*thread '(?!main')(.{1,300}?)'/,
        head: /^\s*thread '.{1,300}' (?:\(\d+\) )?panicked at /,
        body: /^(?!note: run with|stack backtrace|----|\s*(?:test|running) )\s*\S/,
        max: 6,
        message: /^(?!\s*thread ')\s*(\S.*)/,
        position: /panicked at (?:'.{0,300}', )?(?<file>(?:[A-Za-z]:)?[^\s:']{1,300}\.rs):(?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    failure('rust-test', 7, { head: /^test .{1,300} \.\.\. FAILED$|^\s+(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \[\s*[\d.]+s\] / }),
    summary('rust-test', 8, { head: /^test result: FAILED\.|^\s+Summary \[.*[1-9]\d{0,8} failed/ }),
    failure('rustfmt', 8, {
        head: /^Diff in \S/,
        end: /^(?:Diff in |\S{0,4}error)/,
        max: 12,
        position: /^Diff in (?<file>\S{1,300}?)(?::| at line )(?<line>\d{1,7}):?$/
    }),
    failure('dotnet-test', 9, {
        name: /^\s+Failed (.*?)(?: \[[^\]]{0,40}\])?$/,
        head: /^\s{1,6}Failed (?!to |with |for |in |at )\S/,
        end: /^\s{1,6}(?:Passed|Failed|Skipped) \S|^(?:Failed!|Passed!|Test (?:Run|run summary|summary)|Results File|Total tests)/,
        max: 16,
        keep: /^(?!\s*at (?:System\.|Microsoft\.|Xunit\.|NUnit\.)|-{3} End)/,
        message: /^(?!\s*(?:Failed |Error Message:))\s*(\S.*)/,
        position: DOTNET_FRAME
    }),
    failure('dotnet-test', 7, { head: /^\[xUnit\.net [\d:.]+\]\s+\S.*\[FAIL\]/ }),
    summary('dotnet-test', 8, {
        head: /^(?:Failed!\s+- Failed:|\s*Failed\s*: [1-9]|Test Run Failed\.|Test summary: total: \d{1,7}, failed: [1-9])/,
        before: /^(?:Total tests: \d|\s+Passed: \d)/
    }),
    summary('dotnet-test', 8, { head: /^\s+failed: [1-9]\d{0,6}$/, under: /^\s+total: \d{1,7}$/, before: /^\s+total: \d/ }),
    failure('dotnet', 8, {
        head: /^\s*(?:\S.{0,300}?(?:\(\d+,\d+(?:,\d+,\d+)?\))? ?: )?error (?:[A-Z]{2,10}\d{3,5}|FS\d+)\s?: /,
        message: /: error (.*)|^(error .*)/,
        position: /^\s*(?<file>\S.{0,300}?)\((?<line>\d{1,7}),(?<column>\d{1,5})/
    }),
    summary('dotnet', 3, { head: /^Build FAILED\.|^\s+[1-9]\d* Error\(s\)/ }),
    failure('dotnet', 6, { head: /^Unhandled exception[.:] /, body: /^\s+(?:at|--->)/, max: 6, position: DOTNET_FRAME }),
    failure('dart', 8, {
        head: /^\s*(?:error [•-] |Error: ).*(?:[•-] )?\S/,
        after: /^(?:Analyzing|Compiling|Running "?flutter|Launching|Building)/,
        body: /^\s*(?!(?:error|warning|info) [•-] )\S/,
        max: 3,
        position: /(?<![\w./-])(?<file>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    failure('dart', 8, {
        head: /^(?:[\w./-]{1,300}\.dart):\d+:\d+: Error: /,
        body: /^\s*\S/,
        max: 3,
        position: /^(?<file>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,5})/,
        message: /Error: (.*)/
    }),
    failure('dart', 7, {
        head: /^(?:Because .*(?:depends|requires|forbidden|doesn't)|So, because .*|\w*Exception: (?!.{1,300}\.ps[dm]?1:\d+$)|Encountered error while building)/,
        before: /^\s*└> /,
        body: /^(?:And |So,|Because|version solving)/,
        max: 4
    }),
    failure('dart-test', 9, {
        head: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: .{1,300} \[E\]$/,
        body: /^\s{2,}\S/,
        max: 14,
        name: /-\d+: (.*) \[E\]$/,
        message: [/^\s+(Expected: .*)/, /^\s+(\S.*)/],
        position: /^\s+(?<file>[\w./-]{1,300}\.dart) (?<line>\d{1,7}):(?<column>\d{1,5})\s/
    }),
    failure('flutter-test', 9, {
        head: /^══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK/,
        end: /^═{20,}$/,
        max: 40,
        message: [/^\s*(Expected: .*)/, /^The following (.*) was thrown/, /.+/],
        position: /(?:file:\/\/)?(?<file>[\w./-]{1,300}_test\.dart):?[ :](?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    summary('dart-test', 6, { head: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: Some tests failed\.$/ }),
    failure('zig-test', 9, {
        head: /^\d+\/\d+ \S{1,300}\.{3} ?FAIL \(/,
        body: /^(?!\d+(?:\/\d+| passed))\s*\S/,
        max: 8,
        name: /^\d+\/\d+ (\S+)\.{3}/,
        message: [/^(?!\d+\/\d+ |\/)(\S.*)/, /FAIL (.*)/],
        position: /^(?<file>(?!.*\/lib\/std\/)[^\s:]{1,300}\.zig):(?<line>\d{1,7}):(?<column>\d{1,5}): /
    }),
    failure('elixir', 8, {
        head: /^\s{2}\d{1,4}\) test [^(]*\(.*\)$/,
        body: /^\s{5}\S/,
        max: 14,
        position: /^\s{5}(?<file>[\w./-]{1,300}\.exs?):(?<line>\d{1,7})$/
    }),
    failure('elixir', 8, {
        head: /^\*\* \(\w|^== Compilation error in file/,
        body: /^\s+\S/,
        max: 4,
        position: /(?<![\w./-])(?<file>[\w./-]{1,300}\.exs?):(?<line>\d{1,7})/
    }),
    failure('ghc', 8, {
        head: /^\S{1,300}\.l?hs:\d+:\d+: error:/,
        body: /^\s+\S/,
        max: 8,
        position: /^(?<file>\S{1,300}\.l?hs):(?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    failure('solidity', 8, {
        head: /^(?:(?:Parser|Type|Declaration|Syntax)?Error(?: \(\d+\))?: )\S/,
        body: /^\s*(?:-->|\d+ \||\||Note: )/,
        blanks: true,
        max: 10,
        after: /^(?:Compiling \d+ files|Error: Compiler run failed|\[⠊\]|Installing dep)/,
        position: ARROW
    }),
    failure('forge', 9, { head: /^\[FAIL[.:\]]/ })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/deploy.js

const DEPLOY = [
    failure('exec', 0, {
        head: /^(?:\w[\w ]{0,60}: )?(?:Error: )?(?:The process '.{1,300}' failed with exit code|golangci-lint exit with code|Terraform exited with code) \d+\.?$/
    }),
    failure('docker-build', 7, {
        after: /^(?:\[(?:[\w.-]{1,60} )?\s*\d{1,3}\/\d{1,3}\] |Step \d{1,3}\/\d{1,3} : |transferring (?:dockerfile|context)|load build definition|\[internal\] |.*\bdocker (?:buildx |image )?build\b)/,
        head: /^ERROR: (?!failed to (?:build|solve)|process ")\S/,
        message: /ERROR: (.*)/
    }),
    failure('git', 8, {
        head: /^remote: error: GH\d{3}: /,
        body: /^remote:/,
        max: 12,
        keep: /^remote:\s+\S/,
        name: /error: (GH\d{3}: .*\w)/,
        message: [/^remote: - (.*)/, /^remote: error: (?!GH\d)(.*)/]
    }),
    failure('git', 8, { head: /^\*{3} Please tell me who you are\./ }),
    failure('gh', 6, { head: /^a pull request for branch ".{1,200}" into branch ".{1,200}" already exists:$/ }),
    failure('git-lfs', 8, { head: /^batch response: |\bSmudge error: /, message: /(?:Error downloading (?!object)|batch response: ).*/ }),
    failure('rsync', 8, { head: /^(?:rsync: )?(?:\[\w{1,20}\] )?(?:change_dir|link_stat|mkdir|mkstemp|opendir) ".{1,300}" failed: / }),
    failure('heroku', 8, { head: /^remote:\s+!\s+(?!Push failed)\S/, message: /!\s+(.*)/ }),
    failure('pages', 9, {
        head: /^(?:Error: )?(?:Failed to create deployment \(status|Deployment failed, try again|Timeout reached, aborting!|Deployment request failed)/
    }),
    failure('goreleaser', 8, {
        head: /^\s*⨯ (?:release|build|command|check) failed/,
        body: /^(?!##)\S/,
        max: 4,
        message: /error=(.*)/
    }),
    failure('semantic-release', 8, {
        head: /\[semantic-release\](?: \[.{1,80}\])? › ✘ {1,3}(?!.*AggregateError: ?$)\S/,
        message: [/semantic-release: (.+)/, /› ✘ +(.*)/]
    }),
    failure('changesets', 8, { head: /^🦋 {2}error (?!packages failed|If this)\S/, message: /error (.*)/ }),
    failure('dependabot', 8, {
        after: /\bDependencies failed to update\b|\bDependabot encountered\b/,
        head: /^\| \S{1,200} {1,80}\| [a-z]{2,40}(?:_[a-z]{1,40}){1,6} {1,80}\|/,
        message: /^\| (\S+) +\| (\S+)/
    }),
    failure('azure', 8, { head: /^(?:ERROR: )?AADSTS\d{4,8}: / }),
    failure('prisma', 8, {
        head: /^Error: P\d{4}\b/,
        body: /^\S/,
        blanks: true,
        max: 14,
        name: /^Migration name: (.*)/,
        message: [/^ERROR: .*/, /^Error: (P\d{4}: .*)/, /^(?!Error)(\S.*)/]
    }),
    failure('django', 4, { head: /^Migrations for '[\w.]{1,80}':$/, body: /^\s+\S/, max: 5, name: /^\s+(\S+\.py)$/ }),
    failure('ansible', 7, {
        head: /^fatal: \[[^\]]{1,100}\]: /,
        before: /^(?:TASK \[|(?:ok|changed|skipping): \[)/,
        name: /^TASK \[([^\]]+)/
    }),
    failure('pulumi', 7, {
        head: /^\s*error: (?!(?:update|preview|destroy|refresh) failed)\S/,
        after: /^(?:Updating|Previewing|Destroying|Refreshing) \(|^Diagnostics:$/
    }),
    failure('packer', 8, { head: /^Build '.{1,120}' errored after [^:]{1,60}: \S/ }),
    failure('codesign', 7, { head: /^\S.{0,300}: (?:errSecInternalComponent|code object is not signed at all|resource fork, Finder information)/ }),
    echo('sonar', 3, { head: /^ERROR: Error during SonarScanner / })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/documents.js

const DOCUMENTS = [
    failure('sphinx', 7, {
        head: /^(?:Warning, treated as error|(?:Extension|Configuration|Theme|Application|Sphinx) error(?: \(.{1,80}\))?):?!?$/,
        body: /^\S/,
        max: 3,
        message: /^(?!Warning, treated|\w+ error)(.*)/,
        position: /^(?<file>[^\s:]{1,300}\.(?:rst|md|py|ipynb|txt)):(?<line>\d{1,6}):/
    }),
    failure('sphinx', 5, {
        head: /^\S{1,300}\.(?:rst|md|py|ipynb|txt|inc)(?::docstring of [^\s:]{1,200})?(?::\d{1,6})?: (?:WARNING|ERROR|CRITICAL|SEVERE): \S/,
        message: /: (?:WARNING|ERROR|CRITICAL|SEVERE): (.*)/,
        position: /^(?<file>[^\s:]{1,300})(?::docstring of [^\s:]{1,200})?:(?<line>\d{1,6}): /
    }),
    failure('sphinx', 8, { head: /^\(\s*\S{1,200}: line\s+\d+\) broken\s+\S/, message: /broken\s+(.*)/ }),
    failure('mkdocs', 5, { head: /^WARNING - {2}\S/, message: /- {2}(.*)/ }),
    failure('mkdocs', 7, { head: /^ERROR {3}- {2}\S/, message: /- {2}(.*)/ }),
    summary('mkdocs', 5, { head: /^Aborted with (?:\d+ warnings? in strict mode|a (?:configuration|build) error)/ }),
    failure('docusaurus', 8, {
        head: /^\s*Error: (?:Unable to build website for locale|Docusaurus found )/,
        body: /^\s+\S/,
        blanks: true,
        keep: /^\s+(?:-|\[cause\])/,
        name: /-> linking to (\S+)/,
        message: [/\[cause\]: \w*Error: (.*)/, /Error: (.*)/]
    }),
    failure('jekyll', 8, { head: /^\s*Liquid Exception: \S/, message: /Liquid Exception: (.*)/ }),
    failure('links', 7, {
        head: /^\s*(?:\* )?\[(?:[45]\d\d|ERROR|ERR|TIMEOUT)\] <?(?:https?|file|mailto):|^\s*\[✖\] \S{1,500} → (?:Status: |Error: )/,
        message: /^\s*(?:\* )?(?:\[✖\] )?(.*)/
    }),
    failure('htmltest', 7, { head: /^\s{2}\S.{0,200} --- \S+ --> \S/ }),
    failure('html-proofer', 7, {
        head: /^\* At \S+:\d+:$/,
        body: /^\s+\S/,
        blanks: true,
        max: 3,
        message: /^\s+(\S.*)/,
        position: /^\* At (?<file>\S{1,300}):(?<line>\d{1,6}):$/
    }),
    failure('commitlint', 8, { head: /^✖ {3}(?!found \d).{1,300} \[[\w-]{1,60}\]$/, before: /^(?:⧗ |$|✖ {3})/ }),
    failure('cspell', 8, {
        head: /^\S{1,300}:\d+:\d+ - (?:Unknown|Forbidden|Misspelled) word \(/,
        message: / - (.*)/,
        position: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,6}):(?<column>\d{1,5}) - /
    }),
    sign('sphinx', 3, { head: /^build finished with problems/ })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/gates.js

const LISTS = /\b(?:gofmt|goimports|gofumpt|gci|shfmt|clang-format|addlicense|(?:terraform|tofu|terragrunt|packer) fmt|prettier)\b|\b(?:[Nn]ot|[Uu]n)[ -]?(?:(?:properly|correctly|well) )?formatted|\b[Nn]eeds? (?:to be )?(?:re)?format|[Ff]ormatting (?:issues|errors|problems|needed|required)|\b(?:[Mm]issing|without|lacks?|no) .{0,40}(?:licen[sc]e|copyright)/;
const LISTED = /^(?:\.{0,2}\/)?[\w@.][\w@./ -]{0,200}\.[A-Za-z]\w{0,7}$/;
const GATES = [
    failure('coverage', 7, {
        head: /^(?:FAIL Required test coverage|Coverage failure: |(?:FAIL |ERROR: |Error: )Coverage |Jest: ".{1,120}" coverage threshold|(?:\[ant:\w{1,40}\] |> )?Rule (?:'.{1,80}' )?violated(?: for \w+ |: )|(?:Line|Branch|Method|Overall|Total) [Cc]overage .{0,80}(?:below|less than|lower than|under) )/,
        message: /^(?:FAIL |ERROR: |Jest: |\[ant:\w{1,40}\] |> )?(.*)/
    }),
    failure('size-limit', 7, {
        head: /^\s*(?:Package size limit has exceeded by |Total time limit has exceeded|Size Limit can’t find files at )/,
        before: /^ {2}\S/,
        body: /^ {2}\S/,
        max: 4,
        name: /^ {2}(?!(?:Package size|Total time|Time|Size|Loading time|Running time)\b)(\S.*)/
    }),
    failure('format', 6, {
        head: LISTED,
        under: LISTS,
        before: new RegExp(`${LISTS.source}|^$`),
        body: LISTED,
        max: 20,
        name: new RegExp(`(${LISTED.source})`),
        message: new RegExp(`.*(?:${LISTS.source}).*`)
    }),
    failure('format', 6, { head: /^diff (?:-u )?\S+\.orig \S+$|^--- \S+\.orig$/, body: /^[-+@ ]/, max: 12 }),
    failure('dart', 5, { head: /^Changed \S+\.dart$/, body: /^Changed /, max: 10 }),
    failure('mix', 8, {
        head: /^\*\* \(Mix\) mix format failed/,
        body: /^\s*\S/,
        blanks: true,
        max: 12,
        name: /^\s+\* (\S+)/,
        message: /mix format failed.*/
    }),
    failure('deno', 8, {
        head: /^from (?:\/|file:\/\/|[A-Za-z]:\\)\S+\.\w{1,6}:$/,
        body: /^(?:\d* *\| ?|--$|error: Found \d+ not formatted)/i,
        blanks: true,
        max: 20,
        name: /^from (\S+):$/,
        message: /Found \d+ not formatted.*/
    }),
    failure('git-diff', 5, {
        after: /\bgit diff\b.*(?:--exit-code|--quiet)|\bgit diff-(?:index|files)\b|\bgit status (?:--porcelain|-s)|\b(?:mod tidy|go generate)\b/,
        head: /^diff --git a\/\S+ b\/\S+$/,
        body: /^(?:index |[-+@ ])/,
        max: 10
    }),
    failure('git', 2, {
        head: /^Changes not staged for commit:/,
        body: /^\s+\S/,
        max: 12,
        keep: /^\s+(?!\()/,
        message: /^\s+((?:modified|deleted|renamed): .*)/
    }),
    failure('kube-linter', 8, {
        head: /^\S{1,300}: \(object: .{1,300} \(check: [\w-]+, remediation: /,
        name: /^([^\s:]+): /,
        message: /\) (.*) \(check/
    }),
    failure('sqlfluff', 8, { head: /^== \[.{1,300}\] FAIL$/, body: /^(?:L: | {4,})/, max: 20, name: /^== \[(.*)\] FAIL/, message: /^L: .*/ }),
    failure('dialyzer', 7, {
        head: /^\S{1,300}\.(?:exs?|erl):\d+(?::\d+)?:[a-z_]+$/,
        body: /^(?!_{10})\S/,
        max: 4,
        message: /^(?!\S+\.(?:exs?|erl):\d)(\S.*)/,
        position: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,6})(?::(?<column>\d{1,5}))?:[a-z_]+$/
    }),
    failure('doctest', 8, {
        head: /^Failed example:$/,
        before: /^(?:\*{10,}|File ".{1,300}", line \d+, in \S+)$/,
        end: /^\*{10,}/,
        max: 20,
        name: /^File ".{1,300}", line \d+, in (\S+)$/,
        message: /^\s{4}(\S.*)/,
        position: /^File "(?<file>[^"]{1,300})", line (?<line>\d{1,7}), in /
    }),
    failure('cypress', 7, {
        head: /^Cypress could not verify that this server is running/,
        body: /^\s+> \S/,
        blanks: true,
        max: 1,
        name: /^\s+> (\S+)$/,
        message: /^(.*):$/
    }),
    failure('surefire', 8, {
        head: /^(?:.{0,200}Exception: )?The forked VM terminated without/,
        body: /^(?!\[Help)\S/,
        max: 10,
        keep: /^(?!Command was|\s)/,
        name: /^([\w$]+(?:\.[\w$]+){1,20})$/,
        message: /The forked VM.*/
    }),
    failure('unused', 7, {
        head: /^(?:cargo-machete found the following )?unused dependencies\b.{0,60}:$|^(?:Unused|Unlisted|Unresolved|Duplicate) [\w ]{3,40} \(\d+\)$/,
        body: /^(?!Note)\S|^\s+\S/,
        max: 8,
        name: /^[\s└├─│]+"?(?!dependencies|dev-|build-)([\w-]+)"?$|^([\w@./-]+\.\w+|@?[\w./-]+ +\S+\.json)$/
    }),
    failure('semver-checks', 8, {
        head: /^--- failure \w+: /,
        end: /^--- |^\s+Summary/,
        max: 14,
        keep: /^\s*[Ff]|^ {2}/,
        name: /^ {2}(\S.*)/,
        message: /failure (.*\w)/
    }),
    failure('api-extractor', 7, { head: /^Warning: You have changed the (?:public )?API signature/ }),
    failure('chart-testing', 8, { head: /^\s*✖\W{0,3}\S+ => \(version: /, name: /✖\W{0,3}(\S+) =>/, message: /\) > (.*)/ }),
    failure('licences', 7, { head: /^Files with unapproved licenses:/, body: /^\s+\S/, max: 8, name: /^\s{2,}(\S+)$/ }),
    failure('licences', 4, { head: /^(?:Missing|Unknown) header in: \S/ })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/infrastructure.js

const INFRASTRUCTURE = [
    failure('terraform', 8, {
        head: /^(?:[│|] )?Error: \S/,
        body: /^\s*[│╷╵├|]/,
        max: 14,
        keep: /^\s*[│|├]\s*\S/,
        after: /^[│╷]/,
        message: /Error: (.*)/,
        position: /\bon (?<file>\S{1,300}\.(?:tf|tfvars|hcl|tofu)) line (?<line>\d{1,7})/
    }),
    failure('docker-build', 7, {
        head: /^(?:#\d+ ERROR: |\S*ERROR: process "|ERROR \[(?!\d{4}-))/,
        message: /ERROR:? (.*)/
    }),
    failure('docker-build', 5, {
        head: /^(?:ERROR: )?failed to (?:build: failed to )?solve: |^ERROR: failed to (?:build|push|solve)/,
        before: /^-{10,}$|^\s*\d{1,5} \|/
    }),
    summary('docker-build', 8, {
        head: /^(?:\S*\/)?[\w.-]*Dockerfile[\w.-]*:\d{1,6}$/,
        body: /^(?:-{5,}|\s*\d{1,5} \|)/,
        max: 14,
        keep: /\| >>> /,
        position: /^(?<file>\S{1,200}):(?<line>\d{1,6})$/
    }),
    failure('docker', 7, {
        head: /^(?:docker: )?Error response from daemon: |^(?:error|denied): (?:.*denied|requested access|unauthorized)|^(?:Error: )?(?:pull access denied|manifest unknown|toomanyrequests)/
    }),
    summary('docker-compose', 3, { head: /^\S+ exited with code [1-9]\d*$|^service ".{1,80}" didn't complete successfully/ }),
    failure('git', 7, {
        head: /^(?:fatal: (?!\[)|remote: (?:Permission|error|Repository not found|fatal|rejected|- |Invalid|Support for password|You must).*|error: (?:failed to push|pathspec|Your local changes|could not|cannot|src refspec|RPC failed).*|CONFLICT \()|^ ! \[(?:remote )?rejected\]/,
        before: /^(?:remote: (?:Permission|error|Invalid|Repository).*|! \[)/,
        message: /^(?:remote: |fatal: |error: )?(.*)/
    }),
    echo('git-diff', 2, { head: /^diff --git a\/\S+ b\/\S+$/, body: /^(?:index |[-+@ ])/, max: 10 }),
    failure('apt', 8, { head: /^(?:E: |W: GPG error)\S/ }),
    failure('apt', 6, { head: /^Err:\d+ \S/, body: /^\s+\S/, max: 1 }),
    failure('apt', 7, { head: /^Package \S+ is not available, but is referred to/, body: /^\S/, max: 4 }),
    failure('apt', 6, { head: /^The following packages have unmet dependencies/, body: /^\s+\S/, max: 5 }),
    failure('brew', 6, { head: /^Error: (?:No available formula|Cask|.*(?:has been disabled|already installed|failed|not found))/ }),
    failure('ssh', 7, {
        head: /^(?:.{0,200}: )?Permission denied (?:\(|, please)|^Host key verification failed|^ssh: (?:connect|Could not|handshake)|^kex_exchange|^(?:rsync|scp)(?: error)?: |^lost connection/
    }),
    failure('http', 6, {
        head: /^curl: \(\d+\) |^wget: |ERROR \d{3}: \w|^(?:HTTP|Error:?) (?:request failed|4\d\d|5\d\d)\b|HTTP(?:\/[\d.]+)? (?:status )?(?:code )?[45]\d\d\b|\bstatus(?: code)?:? [45]\d\d\b/
    }),
    failure('tar', 7, {
        head: /^(?:tar|cp|mv|rm|ls|cat|mkdir|chmod|cd|find|unzip|zip|ln|sed|install|touch|dd|mount|sudo|gzip|chown): .*(?:: |error|not |cannot|invalid|denied|No such)/i
    }),
    failure('kubernetes', 7, {
        head: /^(?:Error from server|error: (?:timed out|unable to|the server|deployment|no matching|resource|You must)|Error: (?:INSTALLATION|UPGRADE) FAILED|The connection to the server)/
    }),
    failure('cloud', 7, {
        head: /^(?:An error occurred \(\w+\) when calling|ERROR: \(gcloud|Error: \S+Exception: |ERROR: Resource|(?:\w+)?Error: Unable to resolve|✘ \[ERROR\])/
    }),
    failure('ansible', 7, { head: /^failed: \[[^\]]{1,100}\]|^ERROR! / }),
    failure('codespell', 6, { head: /^\S{1,300}:\d+: \S+ ==> \S/, position: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,7}): / })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/javascript-tests.js

const javascript_tests_FRAME = /^(?:\s*(?!\s)|\s*(?=\s(?!\s)))(?:at |❯ |›|↳ )?.{0,200}?(?:^|[\s('"])(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s():@'"`]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?\)?/;
const JAVASCRIPT_TESTS = [
    failure('jest', 9, {
        before: /^\s?FAIL\s+\S|^\s*$/,
        name: /^\s*● (.*)/,
        head: /^\s{0,4}● (?!Console|Deprecation Warning|Validation Warning|Cannot log|process\.exit)\S.*/,
        end: /^(?:\s{0,4}● |(?:FAIL|PASS) |Test Suites: |Tests: |Summary of all failing tests|-{10,}\||={10,}|::|npm )/,
        max: 45,
        keep: /^(?!\s+at .*(?:node_modules|node:internal|\(internal\/|jest-))/,
        first: [/^\s*(?:expect\(|\w*Error\b|Cannot |thrown:)/, /^\s*(?:>\s*\d+ \||at )/, /^\s*(?:Expected|Received|[-+] )/],
        message: /^\s{2,}(?!● |\d+ \||at )(\S.*)/,
        position: javascript_tests_FRAME
    }),
    sign('jest', 3, { head: /^\s?FAIL\s+(?:\S+ )?\S*\.\w{1,5}(?: \([\d.]+ m?s\))?$/ }),
    failure('vitest', 9, {
        name: /^\s*FAIL\s+(?:\|[^|]*\| )?\S+ > (.*)/,
        head: /^\s*FAIL\s+\S.* > /,
        end: /^(?:⎯{3,}|\s*FAIL\s|\s*(?:Test Files|Tests|Snapshots) {2})/,
        max: 40,
        keep: /^(?!\s*❯ .*node_modules)/,
        first: [/^(?:\w*Error\b|Caused by)/, /^\s*❯ /, /^[-+] /],
        message: /^((?:\w+)?Error: .*)/,
        position: javascript_tests_FRAME
    }),
    sign('vitest', 4, { head: /^\s+[×✗✘✖] .{1,400} \d+ ?m?s$/ }),
    failure('mocha', 9, {
        after: /^\s*\d{1,6} failing\b/,
        name: /^\s*(?:\d{1,4}\) )?(\S.*):$/,
        head: /^\s{0,6}\d{1,4}\) \S.*/,
        end: /^(?:\s{0,6}\d{1,4}\) |-{10,}\||={5,}|(?:npm|yarn|lerna|error|Error|make|Warning|Process|Done|> )\b|::|> )/,
        max: 40,
        first: [/^\s*(?:\w*Error\b|[-+]\s|at .*\/(?!node_modules))/],
        message: /^\s*((?:Uncaught )?\w*(?:Error|Exception)\b.*)/,
        position: javascript_tests_FRAME
    }),
    summary('mocha', 8, { head: /^\s*\d{1,6} failing\b/, before: /^\s*\d{1,6} (?:passing|pending)\b/ }),
    failure('playwright', 9, {
        name: /^\s*\d{1,4}\) (?:\[[^\]]{1,60}\] › )?\S+ › (.*[^ ─])/,
        head: /^\s{0,6}\d{1,4}\) (?:\[[\w ./-]{1,60}\] › )?\S+:\d+:\d+ › .*/,
        end: /^(?:\s{0,6}\d{1,4}\) .*› |\s*\d+ (?:failed|passed|flaky|skipped|did not run)\b)/,
        max: 45,
        keep: /^(?!\s*(?:attachment #|─{5,}|test-results\/|Usage:|npx playwright|at .*node_modules))/,
        first: [/^\s*(?:Error|Timeout)/, /^\s*(?:>\s*\d+ \||at )/, /^\s*(?:Expected|Received|Locator)/],
        message: [/^\s*(Test timeout of \d+ms exceeded.*)/, /^\s*((?:\w+)?Error: .*)/],
        position: /^\s*(?:\d{1,4}\) (?:\[[^\]]{1,60}\] › )?|at )(?<file>[^\s():]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    summary('playwright', 9, {
        head: /^\s{2}\d{1,5} failed$/,
        body: /^\s{4}(?:\[[^\]]{1,60}\] › )?\S+:\d+:\d+ › /,
        max: 10,
        position: /^\s{4}(?:\[[^\]]{1,60}\] › )?(?<file>[^\s():]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    failure('node-test', 9, {
        after: /^✖ failing tests:/,
        name: /^\s*✖ (.*?)(?: \([\d.]+ms\))?$/,
        head: /^test at (?:file:\/\/)?\S+:\d+:\d+$/,
        end: /^test at \S+:\d+:\d+$/,
        max: 30,
        keep: /^(?!\s+at .*(?:node:|node_modules|Promise\.all)|\s+(?:generatedMessage|code|operator|diff): |\s+[{}]$)/,
        first: [/^\s*(?:✖|\w*Error\b|[-+] |at )/],
        message: [/^\s+(\S.{0,200} (?:!==|===) .*)/, /^\s+(\S.{0,200}Error\b.*)/],
        position: new RegExp(`^(?!test at )${javascript_tests_FRAME.source.slice(1)}`),
        otherwise: javascript_tests_FRAME
    }),
    failure('tap', 8, {
        name: /^\s*not ok \d+ (?:- )?(.*)/,
        head: /^\s{0,12}not ok \d+(?! .*# (?:SKIP|TODO))/,
        body: /^\s+(?:---|\.\.\.|[\w-]+:|- |\||>|at |\S)|^# {1,4}[(`]/,
        blanks: true,
        max: 30,
        keep: /^# |^\s+(?:error:|failureType:|location:|at:|expected:|actual:|message:|operator:|wanted:|found:|stack:|\w*Error\b|at |\S.* (?:!==|===) |\S.*:\d+:\d+\)?$)/,
        message: [/^\s+(?:error|message): (?:["']?)(?![|>]-?$)(\S.*?)["']?$|^\s+\S.{0,200} (?:!==|===) .*/, /^# +(`.*)/],
        position: new RegExp(`^(?!\\s+location:)${javascript_tests_FRAME.source.slice(1)}`),
        otherwise: javascript_tests_FRAME
    }),
    failure('ava', 9, {
        name: /^\s{2}✘ \[fail\]: (.*)/,
        head: /^\s{2}✘ \[fail\]: \S/,
        end: /^\s{2}(?:[✘✔] |\d+ (?:tests?|uncaught|unhandled) )/,
        max: 45,
        keep: /^(?!\s+─$)/,
        first: [/^\s+(?:Difference|\w*Error\b|[-+] |›)/],
        message: [/^\s{4}(?:\w*Error\b|message: ).*/, /^\s{2}(?![✘›])(\S.*):$/],
        position: /^\s{2}(?!›)(?<file>[^\s:]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?$/
    }),
    summary('ava', 7, { head: /^\s{2}[1-9]\d* tests? failed$/ }),
    failure('bun-test', 9, {
        name: /^(?:\(fail\)|✗) (\S.{0,300}?) \[[\d.]{1,12} ?m?s\]$/,
        head: /^error: (?:expect\(|.*)/,
        before: /^\s*(?:\d{1,6} \| |\^)/,
        body: /^(?:Expected|Received|\s+at |[-+] |\s*$|(?:\(fail\)|✗) |\d+ \| |\s*\^)/,
        blanks: true,
        max: 16,
        position: javascript_tests_FRAME,
        after: /^bun test v|bun test\b/
    }),
    failure('bun-test', 7, { name: /^(?:\(fail\)|✗) (\S.{0,300}?) \[[\d.]{1,12} ?m?s\]$/, head: /^(?:\(fail\)|✗) \S.*\[[\d.]+ ?ms\]$/ }),
    summary('bun-test', 6, { head: /^\s*[1-9]\d* fail$/, before: /^\s*\d+ (?:pass|skip|todo)$/ }),
    failure('karma', 8, {
        head: /^(?:Chrome|Firefox|Headless|Edge|Safari)[\w .()/]{1,80} (?:ERROR|FAILED)$|^(?:Chrome|Firefox)[\w .()/]{1,80}\) .{1,200} FAILED$/,
        body: /^\s+\S/,
        max: 10,
        position: javascript_tests_FRAME
    })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/javascript.js


const JAVASCRIPT = [
    failure('next', 9, {
        head: /^Failed to compile\.?$/,
        end: /^(?:> Build|npm |info {2}|Next\.js|Import trace|https:\/\/nextjs)/,
        max: 20,
        message: /^((?:Type error|Module not found|Error|Syntax Error|ReferenceError): .*)/,
        position: /^(?:\s{1,12}(?:,-|╭─)\[)?(?<file>\.{0,2}\/?[\w@()[\]./-]{1,200}\.\w{1,6}):(?<line>\d{1,7})(?::(?<column>\d{1,5})\]?)?$/
    }),
    failure('next', 8, {
        head: /^(?:⨯|Error:) (.{3,300}?)\.? Read more: https:\/\/nextjs\.org\/docs\/messages\/\S{1,100}$/,
        message: /^(?:⨯|Error:) (.{3,300}?)\.? Read more:/
    }),
    failure('next', 8, { head: /^\s?⨯ ERROR: \S/, message: /ERROR: (\S.*)/ }),
    failure('next', 7, { head: /^Error occurred prerendering page "/, body: /^(?:\w{0,60}Error: \S|\s+at )/, max: 3, message: /^(\w{0,60}Error: .*)/ }),
    failure('webpack', 8, {
        head: /^ERROR in (?!.*\b0 )\S.*/,
        body: /^\s*\S/,
        max: 8,
        message: /^((?:Module |TS\d+|\w*Error|Can't).*)/,
        position: /^ERROR in (?<file>\S{1,300}\.\w{1,6})[ :(](?<line>\d{1,7})[:,](?<column>\d{1,5})/
    }),
    failure('bundler', 8, {
        head: /^(?:[✗✘x] |error during build:|(?:\[vite\]: )?(?:Rollup failed|RollupError)|\[!\] |✘ \[ERROR\] )(?:.*(?:[Ee]rror|failed|resolve).*)?$/,
        before: /^[✗✘x] Build failed/,
        body: /^\s*\S/,
        blanks: true,
        max: 14,
        keep: /^(?!\s+at )/,
        message: /^((?:\[[A-Z]\w+\] \S|(?:\[\w+\] )?(?:\w*Error|Could not|✘ \[ERROR\])).*)/,
        position: /(?:╭─\[ ?|^\s*(?:file: )?)(?<file>[^\s():[\]]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|css|scss|html)):(?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    summary('tsc', 3, { head: /^Found \d+ errors?(?: in |\.)/ }),
    summary('eslint', 4, { head: /^✖ \d+ problems? \([1-9]\d* errors?/ }),
    failure('prettier', 7, {
        head: /^\[?warn\]? (?:Code style issues|Error occurred)/,
        before: /^\[?(?:warn|error)\]? \S/,
        message: /(Code style issues.*)/
    }),
    failure('prettier', 7, {
        level: 'warning',
        head: /^Code style issues|^Error occurred when checking code style/,
        before: /^[\w@()[\]./ -]{1,200}\.\w{1,8}$/
    }),
    failure('tsd', 7, {
        head: /^\s*✖\s+\d+:\d+\s+\S/,
        before: /^\s{0,4}\S+\.[cm]?tsx?:\d+:\d+$|^\s*✖\s+\d+:\d+\s/,
        message: /✖\s+\d+:\d+\s+(.*)/,
        position: /^\s{0,4}(?<file>\S{1,300}\.[cm]?tsx?):(?<line>\d{1,7}):(?<column>\d{1,5})$/
    }),
    failure('lighthouse', 8, { head: /^\s*[✘✗] .* failure for \S+ assertion/, body: /^\s+\S/, max: 5 }),
    failure('npm', 7, {
        head: /^npm (?:ERR!|error) code (?!ELIFECYCLE|1$|\d+$)\S+/,
        body: /^npm (?:ERR!|error)/,
        max: 40,
        keep: /^npm (?:ERR!|error)(?! +(?:A complete log|\/\S+_logs|[A-Z]:\\.*_logs|Usage|Options|\[-|Run "npm help|aliases|For a full report|`?npm help|-{1,2}\w|[\w -]{0,40}\|)) +\S/,
        message: [
            /^npm (?:ERR!|error) (Could not resolve dependency:)$/,
            /^npm (?:ERR!|error) notsup (Not compatible with .*)/,
            /^npm (?:ERR!|error) (?:404 {1,2})?(.* is not in this registry\.)$/,
            /^npm (?:ERR!|error) (?!code |errno |syscall |path |\S+ could not resolve$)((?:[A-Z]+\d* )?\S.*)/
        ]
    }),
    failure('npm', 5, {
        head: /^npm (?:ERR!|error) (?:Missing script|could not determine executable|Cannot find|404|Invalid|missing:)/,
        body: /^npm (?:ERR!|error)/,
        max: 12,
        keep: /^npm (?:ERR!|error) +(?!A complete log|To see a list|npm run)\S/,
        message: /^npm (?:ERR!|error) (.*)/
    }),
    failure('node-gyp', 7, { head: /^(?:npm (?:ERR!|error) )?gyp ERR! stack \w*Error: \S/, message: /stack (.*)/ }),
    echo('npm', 3, {
        head: /^npm (?:ERR!|error) (?:errno|Exit status|Test failed|Failed at|command failed|Lifecycle script|code (?:ELIFECYCLE|\d))/
    }),
    failure('pnpm', 7, { head: /^\s{0,3}(?:ERROR\s+)?ERR_PNPM_\w+\s+\S/, body: /^(?!\s*(?:at |Progress))\s*\S/, max: 8 }),
    echo('pnpm', 2, { head: /^\s*ELIFECYCLE\s|^\s*ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL/ }),
    failure('yarn', 7, {
        head: /^(?:error (?!Command failed)\S.*|➤ YN(?!0000|0013|0007|0002|0060|0086)\d{4}: .*(?:[Ee]rror|can't|cannot|couldn't|would have been|failed|exited with).*|Usage Error: .*)/,
        max: 4
    }),
    echo('yarn', 2, { head: /^error Command failed with exit code/ }),
    echo('turbo', 4, { head: /^\s*(?:Failed:\s+\S+#\S+|ERROR:? .*command .* exited \(\d+\)|ERROR\s+run failed: command\s+exited)/ }),
    echo('nx', 3, { head: /^\s*(?:NX\s+)?(?:Running target .* failed|Failed tasks:)/ }),
    echo('lerna', 3, { head: /^lerna ERR! / }),
    summary('vitest', 8, { head: /^\s*(?:Test Files|Tests)\s{2}.*\b[1-9]\d* failed\b/ }),
    summary('jest', 8, { head: /^(?:Test Suites|Tests|Snapshots):\s+(?:(?=\S).*, )?[1-9]\d* failed\b/ }),
    summary('node-test', 7, { head: /^(?:ℹ|#) fail [1-9]\d*$/, before: /^(?:ℹ|#) (?:tests|suites|pass) \d+$/ }),
    failure('node', 6, {
        head: /^(?:Uncaught )?(?:\[?[A-Z]\w*)?Error(?: \[\w+\])?: (?!Process completed)\S.*/,
        before: /^(?:\s*\^+\s*|(?:file:\/\/)?(?:[A-Za-z]:)?[\w@./\\ -]{1,300}\.[cm]?[jt]s:\d+|\s+throw .*|node:internal\/.*)$/,
        body: /^(?:\s+at |\s+(?:code|errno|syscall|path|requireStack):|Require stack:|- |\s+\[cause\]|\s*[{}])/,
        max: 12,
        keep: /^(?!\s+at .*(?:node:internal|node_modules|\(internal\/))/,
        position: javascript_tests_FRAME
    }),
    failure('node', 7, { head: /^(?:\w{0,40}Error: )?request to https?:\/\/\S{3,400} failed, reason: \S/ }),
    failure('node', 6, {
        head: /^E[A-Z]{3,14}: [a-z][\w ,'()-]{5,80}, (?:open|read|write|unlink|mkdir|rmdir|scandir|stat|lstat|access|rename|copyfile|spawn|chmod|symlink|realpath)\b/
    }),
    failure('node', 6, {
        head: /^Cannot find (?:module|package) '.*'|^Error requiring file: /,
        body: /^(?:Cannot find|Require stack:|- |\s+at )/,
        max: 6
    })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/jvm.js

const jvm_FRAME = /^\s*at (?!(?:app\/\/)?(?:java\.base\/|(?:java|javax|jdk|sun|com\.sun|kotlin|scala|groovy|junit|org\.(?:junit|opentest4j|hamcrest|assertj|mockito|testng|gradle|apache\.(?:maven|groovy)|codehaus\.groovy|spockframework|scalatest))\.))[\w.$/<>-]{1,300}\((?<file>[\w$]{1,120}\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\)/;
const SHORT_FRAME = /\bat (?<file>[\w$]{1,120}\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\b/;
const JVM = [
    failure('gradle', 9, {
        name: /^(\S.{0,300} > .{1,300}) FAILED$/,
        head: /^\S.{0,300} > .{1,300} FAILED$/,
        body: /^\s+\S/,
        blanks: true,
        max: 20,
        keep: /^\s+(?:\S*(?:Error|Exception|Failure)\b|Caused by|at .*(?:Test|Spec|IT)\w{0,100}\.|expected|Expected|but|[\w$]+:)/,
        message: /^\s+(\S.*(?:Error|Exception|Failure).*)/,
        position: new RegExp(`${SHORT_FRAME.source}|${jvm_FRAME.source.replaceAll('?<', '?<x')}`)
    }),
    summary('gradle', 8, { head: /^\d+ tests? completed, [1-9]\d* failed/ }),
    summary('gradle', 6, { head: /^> Task \S+ FAILED$/ }),
    failure('gradle', 6, {
        head: /^\* What went wrong:/,
        before: /^(?:FAILURE: Build failed.*|\* Where:.*|(?:Build|Settings) file '.*|Script '.*|\d+: Task failed.*|)$/,
        end: /^(?:\* Try:|> (?:Run with|Get more)|BUILD FAILED|\* Exception is:)/,
        max: 30,
        position: /(?:ERROR: ?|e: |^\s*)(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s:]{1,400}\.(?:java|kts?|groovy|gradle|xml|scala)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/,
        message: [
            /^(?!\* What|\s*(?:> )?(?:Execution failed for task|A failure occurred while executing|Could not resolve all |Could not determine the dependencies of|A problem occurred (?:configuring|evaluating)))(.*\S.*)/,
            /^(?!\* What)(.*\S.*)/
        ]
    }),
    summary('gradle', 4, { head: /^FAILURE: Build (?:failed|completed with)/ }),
    failure('aapt', 8, {
        head: /^\s*ERROR: ?\S.{0,300}\bAAPT: error: /,
        message: /(AAPT: error: .*)/,
        position: /ERROR: ?(?<file>\S{1,300}\.xml):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    }),
    failure('javac', 8, {
        head: /^\S{1,300}\.(?:java|groovy):\d{1,7}: error: /,
        body: /^(?:\s+\S|\s*\^)/,
        max: 6,
        message: /: error: (.*)/,
        position: /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.(?:java|groovy)):(?<line>\d{1,7}): error/
    }),
    summary('javac', 3, { head: /^\d+ errors?$/ }),
    failure('kotlin', 8, {
        head: /^e: (?:file:\/\/)?\S/,
        message: /^e: (?:file:\/\/)?\S+?(?::\d+:\d+:?|: \(\d+, \d+\):) (.*)/,
        position: /^e: (?<file>(?:file:\/\/)?[^\s]{1,400}?\.kts?)(?::|: \()(?<line>\d{1,7})(?::|, )(?<column>\d{1,5})/
    }),
    failure('ktlint', 7, {
        head: /^\S{1,400}\.kts?:\d{1,7}:\d{1,5}:? (?!error|warning)\S.*/,
        message: /^\S+ (.*)/,
        position: /^(?<file>\S{1,400}\.kts?):(?<line>\d{1,7}):(?<column>\d{1,5})/
    }),
    failure('maven', 8, {
        level: 'error',
        head: /^(?:[A-Za-z]:)?[/\\]\S.{0,300}:\[\d+,\d+\] /,
        body: /^\s+\S/,
        max: 4,
        message: /\] (.*)/,
        position: /^(?<file>(?:[A-Za-z]:)?[^:]{1,300}):\[(?<line>\d{1,7}),(?<column>\d{1,5})\]/
    }),
    failure('surefire', 9, {
        name: /^(?!Tests run)([\w$.#()]+)(?![\w$.#()]).*<<< (?:FAILURE|ERROR)!/,
        head: /^(?!Tests run: ).*<<< (?:FAILURE|ERROR)!/,
        before: /^Tests run: .*<<< (?:FAILURE|ERROR)!/,
        body: /^(?:[\w$.]+(?:Error|Exception|Failure)\b|\s+at |Caused by: |\S.{0,400}|\s+\S)/,
        end: /<<< (?:FAILURE|ERROR)!|^(?:Running|Tests run:|Results ?:|\[?(?:INFO|ERROR)\]?)/,
        max: 14,
        keep: /^(?!\s+at (?:java\.|sun\.|org\.junit|jdk\.|org\.apache|org\.hamcrest|org\.assertj|org\.mockito|junit\.))/,
        first: [/(?:Error|Exception|Failure)\b/],
        message: /^((?:[\w$]+\.)+\w*(?:Error|Exception|Failure)\b.*)/,
        position: jvm_FRAME
    }),
    summary('surefire', 9, {
        level: 'error',
        head: /^(?:Failures|Errors): *$|^\s{2}[\w$.>#-]{1,300}(?::\d+)?(?:»|->|:| ).*/
    }),
    summary('surefire', 9, { head: /^(?:Failed tests|Tests in error): /, body: /^\s+\S/, max: 6 }),
    summary('surefire', 7, { head: /^Tests run: \d+, (?:Failures: [1-9]\d*|Failures: 0, Errors: [1-9]\d*)/ }),
    failure('maven', 5, {
        level: 'error',
        body: /^\s+(?!at |Suppressed|\.\.\.)\S/,
        max: 4,
        head: /^Failed to execute goal|^COMPILATION ERROR|^Fatal error compiling|^Some problems were encountered|^Non-resolvable|^\S.*: Could not (?:find|resolve|transfer)/,
        message: /^(?:Failed to execute goal (?:.{1,200} )?on project [\w.-]+: )?(.*?)(?: -> \[Help \d+\])?$/
    }),
    summary('maven', 3, { head: /^.{1,100}\.{2,} FAILURE \[/ }),
    echo('maven', 0, {
        level: 'error',
        head: /^(?:To see the full|Re-run Maven|For more information|\[Help \d\]|After correcting|\s*mvn |-> \[Help|Please refer|$)/
    }),
    failure('ant-junit', 8, {
        head: /^\s*(?:Caused an ERROR|FAILED)$/,
        before: /^Testcase: /,
        body: /^\s*\S/,
        max: 16,
        keep: /^(?!\s+at (?:java\.|sun\.|jdk\.|org\.junit))/,
        message: /^((?:[\w$]+\.)+\w*(?:Error|Exception|Failure)\b.*)/,
        position: jvm_FRAME
    }),
    failure('scala', 8, {
        level: 'error',
        head: /^(?:\S{1,400}\.(?:scala|sbt|java):\d+:(?:\d+:)? |-- (?:\[E\d+\] )?[\w ]{0,40}Error: )\S/,
        body: /^\s+\S/,
        max: 4,
        message: /^\S+?:\d+:(?:\d+:)? (.*)/,
        position: /^(?:-- (?:\[E\d+\] )?[\w ]{0,40}Error: )?(?<file>\S{1,400}\.(?:scala|sbt|java)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    }),
    summary('sbt', 7, {
        level: 'error',
        head: /^\([\w .-]+ \/ (?:[\w-]+ \/ )?[\w-]+\) \S|^Failed: Total \d+|^Failed tests:|^\s+\S*(?:Spec|Test|Suite)$/
    }),
    failure('scalafmt', 7, { head: /^scalafmt: .*(?:isn't formatted|must be formatted)/ }),
    failure('scalatest', 8, {
        head: /\*\*\* FAILED \*\*\*/,
        body: /^\s+\S/,
        max: 4,
        name: /^\s*- (.*) \*\*\* FAILED/,
        message: [/^\s+(?!- )(\S.*)/, /.+/]
    }),
    failure('jvm', 5, {
        head: /^(?:Exception in thread ".{1,100}" |Caused by: |(?:[a-z_$][\w$]*\.){1,12}[A-Z][\w$]{0,100}(?:Exception|Error)(?::|$))/,
        body: /^\s+(?:at |\.\.\. \d+ more)/,
        max: 8,
        message: /^(?:Exception in thread ".{1,100}" |Caused by: )?(.*)/,
        keep: /^\s+at (?!java\.|sun\.|jdk\.|org\.junit|org\.gradle)/,
        position: jvm_FRAME
    }),
    failure('spotless', 7, { head: /^The following files had format violations/, body: /^\s*\S/, max: 12 }),
    summary('spotless', 3, { head: /^Spotless\.\w{1,30} is keeping \d{1,7} files clean - [1-9]\d{0,6} needs? changes/ })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/native.js

const FILE = String.raw `(?:[A-Za-z]:)?[^\s:(][^:(]{0,300}`;
const NATIVE = [
    failure('compiler', 8, {
        head: new RegExp(String.raw `^(?:❌ {1,2})?${FILE}(?::\d{1,7}(?::\d{1,5})?|\(\d{1,7}(?:,\d{1,5})?\)) ?: (?:fatal )?error(?: ?[A-Z]{1,4}\d{1,5})?: `),
        before: / {2}(?:required from|recursively required from) /,
        body: /^(?:\s+\d{1,7} \||\s+\||\s*[\^~]|\s{2,}\S|[^\s:].{0,200}[;{},)]$)/,
        max: 3,
        message: /error(?: ?[A-Z]{1,4}\d{1,5})?: (.*)/,
        position: new RegExp(String.raw `^(?:❌ {1,2})?(?<file>${FILE})[:(](?<line>\d{1,7})(?:[:,](?<column>\d{1,5}))?\)? ?:(?: (?:fatal )?error| {2,}required from here)`)
    }),
    failure('linker', 8, {
        head: /(?:undefined reference to|undefined symbol|multiple definition of|cannot find -l)|^(?:duplicate symbol|Undefined symbols? for architecture|ld(?:\.lld|\.gold)?: (?!warning)|.*\bld: error: |LINK : fatal error|error LNK)/,
        message: [/(?:undefined reference to|undefined symbol|multiple definition of|cannot find -l).*/, /.*/],
        position: /^(?:.{0,200}: )?(?<file>[^\s:]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|m|mm|rs)):(?<line>\d{1,7}): undefined/
    }),
    summary('linker', 6, { head: /^(?:collect2: error|clang(?:\+\+)?: error: linker|.*Linker command failed)/ }),
    failure('compiler', 6, {
        head: /^(?:clang|gcc|g\+\+|cc1(?:plus)?|cc|swiftc?|nvcc|ar|as|ranlib|strip|objcopy)(?:-\d+)?(?:\.exe)?: (?:fatal )?error: /
    }),
    summary('compiler', 3, {
        head: /^\d+ (?:warnings? and \d+ )?errors? generated\.|^compilation terminated\.|^\d+ warnings? treated as errors?/
    }),
    summary('ninja', 5, { head: /^FAILED: \S/ }),
    summary('ninja', 4, { head: /^ninja: (?:build stopped|error|fatal)/ }),
    summary('make', 3, {
        position: /\*\*\* \[(?<file>(?:[\w./-]{1,200}\/)?(?:GNUm|M|m)akefile|[\w./-]{1,200}\.mk):(?<line>\d{1,6}): /,
        head: /^(?:g|mingw32-|remake)?make(?:\[\d+\])?: \*\*\* (?!.*\(ignored\)).*/
    }),
    failure('cmake', 8, {
        head: /^\s*CMake Error(?: at |: |\b)/,
        body: /^\s{2,}\S|^Call Stack/,
        blanks: true,
        max: 20,
        keep: /^(?!\s.*\(include\)$)/,
        message: /^(?!\s*CMake Error)\s*(\S.*)/,
        position: /CMake Error at (?<file>[^:]{1,300}):(?<line>\d{1,7})/
    }),
    summary('cmake', 4, { head: /^-- Configuring incomplete, errors occurred/ }),
    summary('ctest', 7, { head: /^\d+\/\d+ Test +#\d+: .*\*\*\*(?:Failed|Exception|Timeout|Not Run)/ }),
    summary('ctest', 8, { head: /^The following tests FAILED:/, body: /^\s+\d+ - /, max: 10 }),
    failure('googletest', 8, {
        head: /^\S{1,300}[:(]\d+\)?: (?:Failure|error: (?:Value of|Expected))/,
        before: /^\[ RUN {6}\] \S/,
        name: /^\[ RUN {6}\] (\S+)/,
        message: [/: error: (.*)/, /^(?!\S{1,300}[:(]\d+\)?: |\[ RUN)\s*(\S.*)/],
        body: /^\s*\S/,
        max: 8,
        position: /^(?<file>(?:[A-Za-z]:)?[^\s:(]{1,300})[:(](?<line>\d{1,7})/
    }),
    summary('googletest', 7, { head: /^\[ {2}FAILED {2}\] / }),
    failure('catch2', 8, {
        head: /^\S{1,300}:\d+: FAILED:/,
        body: /^\s*\S/,
        max: 8,
        position: /^(?<file>(?:[A-Za-z]:)?[^\s:(]{1,300}):(?<line>\d{1,7}): FAILED/
    }),
    failure('sanitizer', 9, {
        head: /^(?:==\d+==\s?ERROR: \w+Sanitizer|SUMMARY: \w+Sanitizer|\S+: runtime error: )/,
        body: /^\s+#\d+ /,
        max: 6
    }),
    failure('valgrind', 6, {
        head: /^==\d+== (?:Invalid |Conditional jump|Use of uninit|Mismatched |Syscall param|Process terminating|.{1,80} definitely lost in)/,
        body: /^==\d+== {2,}\S/,
        max: 8,
        message: /^==\d+== (.*)/,
        position: /\((?<file>[\w./-]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|rs)):(?<line>\d{1,7})\)/
    }),
    failure('process', 7, {
        head: /\b(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Aborted \(core dumped\)|core dumped)\b|^terminate called (?:after|without)|: Assertion [`'].* failed\.?$/,
        message: [
            /Assertion [`'].* failed/,
            /(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Aborted \(core dumped\)).*/,
            /.*/
        ],
        position: /^(?:[^\s:]{1,100}: )?(?<file>[^\s:]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|m|mm)):(?<line>\d{1,7}): .*Assertion/
    }),
    failure('bazel', 6, {
        head: /^ERROR: (?!Build did NOT)\S.*(?:failed|error|not found|no such).*/i,
        message: /^ERROR: (.*)/
    }),
    summary('bazel', 5, { head: /^(?:ERROR: Build did NOT complete|FAILED: Build did NOT complete|\/\/\S+\s+(?:FAILED|TIMEOUT) in )/ }),
    failure('swiftpm', 6, {
        head: /^error: (?:fatalError|terminated|emit-module|link command|no such module|the package|.*)$/,
        after: /^(?:Building for|Compiling|Fetching|Computing version|\[\d+\/\d+\])/
    }),
    failure('xctest', 9, {
        head: /^\S{1,300}\.swift:\d+: error: -?\[?\S/,
        position: /^(?<file>[^\s:]{1,300}\.swift):(?<line>\d{1,7}): error/,
        message: /error: (.*)/
    }),
    failure('swift-testing', 9, {
        head: /^\S{0,4} ?Test .{1,200} recorded an issue at [\w+-]+\.swift:\d+/,
        position: /at (?<file>[\w+-]{1,200}\.swift):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    }),
    failure('xctest', 6, {
        after: /^Failing tests:$/,
        head: /^\s{1,16}[A-Za-z]\w{0,200}\.test\w{1,200}\(\)$/,
        name: /^\s{1,16}(\w{1,200}\.\w{1,200})\(\)$/
    }),
    summary('xctest', 4, { head: /^Test Suite '.{1,200}' failed at / }),
    summary('xctest', 7, { head: /^\s*Executed \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?/ }),
    summary('xcodebuild', 8, { head: /^Failing tests:$/, body: /^\s+\S/, max: 10, message: /^\s+(\S.*)/ }),
    summary('xcodebuild', 7, { head: /^\*\* [A-Z ]{3,30} FAILED \*\*/ }),
    summary('xcodebuild', 6, { head: /^The following build commands failed:/, body: /^\s+\S/, max: 6 }),
    failure('xcodebuild', 7, {
        head: /^(?:Error \(Xcode\): |xcodebuild: error: |❌ {1,2}(?!.*\.swift:)|error: (?:Signing|No profile|Provisioning|exportArchive))\S?.*/
    }),
    failure('altool', 8, {
        head: /\[altool\.\w{6,20}\](?: \[[\w.]{3,80}\])? Validation failed (?:\(\d{3}\) )?\S/,
        message: /Validation failed (?:\(\d{3}\) )?(\S.*)/
    }),
    echo('fastlane', 4, { head: /^(?:Error building the application|fastlane finished with errors|Exit status: \d+|\[!\] )/ })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/packages.js

const PACKAGES = [
    failure('twine', 8, {
        head: /^ERROR {4}\w*(?:Error|Exception): \S/,
        body: /^ {9}\S/,
        max: 5,
        name: /^ERROR +(.*)/,
        message: /^ {9}(.*)/
    }),
    failure('pypi-publish', 7, {
        head: /^Trusted publishing exchange failure:/,
        body: /^/,
        blanks: true,
        max: 12,
        message: [/^\* (`.*)/, /^Token request failed.*/, /.+/]
    }),
    failure('bundler', 7, {
        head: /^(?:Gem::Ext::BuildError|ERROR: {1,2}Failed to build gem native extension)/,
        end: /^(?:In Gemfile:|Gem files will remain)/,
        max: 60,
        keep: /\b(?:error|Error|missing|failed|fatal|An error occurred)\b/,
        message: [/^An error occurred while installing .*/, /^.*Failed to build gem native extension.*/]
    }),
    failure('bundler', 7, {
        head: /^(?:Could not find (?:gem '|\S+-\d).* in |The gemspecs? for .* changed|Your bundle only supports platforms|Your lockfile (?:does not|doesn't|is)|The dependencies in your gemfile changed|You are trying to install in deployment mode|Your Ruby version is |Some gems seem to be missing|.{1,300} because frozen mode is set|Repushing of gem versions)/
    }),
    failure('conda', 8, {
        head: /^(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError):/,
        end: /^Current channels:/,
        max: 12,
        name: /^\s+- (\S.*)/
    }),
    failure('conda', 8, {
        head: /^(?:error {4}libmamba )?Could not solve for environment specs/,
        body: /^\s*(?:[├└│]|The following)/,
        max: 14,
        message: /[├└]─+ (.*(?:nothing provides|does not exist|conflicts with|no viable).*)/
    }),
    failure('pipenv', 7, { head: /^Your Pipfile\.lock \(\w+\) is out of date/ }),
    failure('apk', 8, {
        head: /^ERROR: unable to select packages:/,
        body: /^\s+\S/,
        max: 6,
        message: /^\s{2}(\S.*\((?:no such package|virtual)\)|\S.*\b(?:breaks|conflicts|masked).*)/
    }),
    failure('mix', 8, {
        head: /^Unchecked dependencies for environment/,
        body: /^(?:\* |\s+\S)/,
        max: 8,
        name: /^\* (\S+)/,
        message: /^\s+(\S.*)/
    }),
    failure('haskell', 7, {
        head: /^Error: \[(?:S|Cabal)-\d+\]$/,
        body: /^\s*\S/,
        blanks: true,
        max: 14,
        message: [/^\s*\* (\S.*)/, /^\[__\d+\] (?:rejecting|unknown package): .*/, /^(?!Error: \[)\s*(\S.*)/]
    }),
    failure('opam', 7, {
        head: /^Package conflict!$/,
        body: /^\s+\S/,
        max: 8,
        name: /^\s+- (\S.*)/,
        message: /^\s+\* ([^:]+)/
    }),
    failure('julia-test', 9, {
        head: /(?:Test Failed|Error During Test) at \S{1,300}\.jl:\d+$/,
        body: /^\s+\S/,
        max: 6,
        name: /^(\S.{0,200}): (?:Test Failed|Error During Test) at /,
        message: [/^\s+(Evaluated: .*)/, /^\s+(\w*(?:Error|Exception)\b.*)/, /^\s+(?!Test threw)(\S.*)/],
        position: / at (?<file>\S{1,300}\.jl):(?<line>\d{1,7})$/
    }),
    summary('julia-test', 7, { head: /^ERROR: (?:LoadError: )?Some tests did not pass: / }),
    failure('testthat', 9, {
        head: /^── (?:Failure|Error) \(/,
        end: /^(?:──|══|\[ FAIL)/,
        max: 20,
        name: /\): ([^─]+)/,
        message: /^(?!── )(\S.*)/,
        position: /\('?(?<file>[\w./-]{1,200}\.[rR]):(?<line>\d{1,6})(?::(?<column>\d{1,5}))?/
    }),
    summary('testthat', 7, { head: /^\[ FAIL [1-9]/ }),
    failure('r-check', 7, {
        head: /^\* checking .{1,200} \.{3} (?:\[.{1,40}\] )?ERROR$/,
        end: /^(?:\* |Status: |── )/,
        max: 40,
        keep: /\b(?:Error|Failure|failed)\b/,
        name: /^\* checking ([^.]+)/,
        message: [/^\s*(Error(?: in|:).*)/, /.*\b(?:Error|failed|required)\b.*/]
    }),
    failure('r', 6, {
        head: /^Error in .{1,300}(?: : ?|:$)/,
        body: /^\s+\S/,
        max: 3,
        message: [/^Error in .{1,300} : \S.*/, /^\s+(\S.*)/]
    }),
    failure('perl', 7, {
        head: /^(?:Can't locate \S{1,300} in @INC|Can't locate object method|(?:syntax error|Global symbol ".{1,100}" requires .{1,80}|Bareword ".{1,100}" not allowed .{1,60}) at \S{1,300} line \d)/,
        position: / at (?<file>\S{1,300}) line (?<line>\d{1,7})\b/
    }),
    failure('perl-test', 9, {
        head: /^\s*# {3}Failed (?:TODO )?test\b/,
        body: /^\s*# /,
        max: 8,
        name: /Failed test '(.*)'/,
        message: [/^\s*# +(got: .*)/, /^\s*# {2,}(?!Failed|at |in |expected)(\S.*)/],
        position: /^\s*# {3}(?:Failed .{0,200} )?(?:at|in) (?<file>\S{1,300}) (?:at )?line (?<line>\d{1,7})/
    }),
    summary('perl-test', 8, { head: /^Failed \d+\/\d+ subtests|^Result: FAIL$/ }),
    failure('lua', 7, {
        head: /^lua(?:jit)?[\d.]{0,8}: \S{1,300}:\d+: \S/,
        message: /:\d+: (.*)/,
        position: /: (?<file>[^\s:]{1,300}):(?<line>\d{1,7}): /
    }),
    failure('busted', 9, {
        head: /^(?:Failure|Error) (?:→|->) \S{1,300} @ \d+$/,
        body: /^\S/,
        max: 12,
        name: /^(?!(?:Failure|Error) |\S+\.(?:lua|moon):\d)(\S.*)/,
        message: /^\S{1,300}\.(?:lua|moon):\d+: (.*)/,
        position: /^(?<file>[^\s:]{1,300}\.(?:lua|moon)):(?<line>\d{1,7}): /
    }),
    failure('elm', 8, {
        head: /^-- [A-Z][A-Z ]{2,60} -{3,} \S{1,200}\.elm$/,
        end: /^-- [A-Z]/,
        max: 14,
        name: /- (\S+)$/,
        message: /^(?!-- )(\S.*)/
    })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/python.js

const python_FRAME = /^\s*File "(?<file>[^"]{1,300}\.py[xi]?)", line (?<line>\d{1,7})/;
const OWN_FRAME = /^\s*File "(?!.*(?:site-packages|dist-packages|\/lib\/python\d|hostedtoolcache|<frozen|<string>))/;
const PYTHON = [
    failure('pytest', 9, {
        name: /^_{3,} (.{1,300}) _{3,}$/,
        head: /^_{3,} (?!coverage: |summary ).{1,300} _{3,}$/,
        before: /^={3,} (?:FAILURES|ERRORS) ={3,}$/,
        end: /^(?:_{3,} .{1,300} _{3,}$|={3,} .{1,200} ={3,}$|-{5,} (?:Captured|generated|coverage|live)(?:-{0,4}[^-]){0,100}-{5,}$|!{3,} )/,
        max: 160,
        first: [/^E {3}/, /^(?:>|\S+\.py:\d+: )/],
        message: [/^E {3,}((?!\+ )\S.*)/, /^worker 'gw\d+' crashed .*/],
        position: /^(?<file>[^\s:"]{1,300}\.py):(?<line>\d{1,7}): (?:\w+|in )/
    }),
    failure('pytest', 8, {
        head: /^E {2,}\S/,
        body: /^(?:E {2}|\s+\S|[^\s:"]{1,300}\.py:\d{1,7}: )/,
        max: 6,
        message: /^E +(\S.*)/,
        position: /^(?<file>[^\s:"]{1,300}\.py):(?<line>\d{1,7}): /
    }),
    summary('pytest', 8, {
        head: /^(?:FAILED|ERROR) \S+\.py(?:::\S| - |$)/,
        body: /^(?:FAILED|ERROR) \S+\.py/,
        max: 11
    }),
    summary('pytest', 7, { head: /^(?:=* ?|.*, )[1-9]\d* (?:failed|errors?)\b.* in [\d.]+s/ }),
    summary('pytest', 6, { head: /^!{3,} (?:Interrupted: |stopping after |xdist\.)/ }),
    failure('pytest', 7, {
        head: /^(?:ERROR: (?:usage|file or directory not found|not found)|ImportError while loading conftest|INTERNALERROR> .*Error|ERROR: file not found)/,
        body: /^\S.*/,
        max: 6
    }),
    failure('unittest', 9, {
        name: /^(?:ERROR|FAIL): (\S+)/,
        head: /^(?:ERROR|FAIL): \S/,
        under: /^={20,}$/,
        end: /^={10,}$|^Ran \d+ tests? in|^(?:ERROR|FAIL): /,
        max: 45,
        endFirst: true,
        keep: /^(?!-{10,}$|={10,}$)/,
        first: [/^(?:\w+(?:\.\w+)*(?:Error|Exception|Failure|Warning|Interrupt|Exit)\b|.*Error:)/, OWN_FRAME],
        message: /^((?:\w+\.)*\w*(?:Error|Exception|Failure|Exit)\b(?::.*)?)$/,
        position: python_FRAME
    }),
    summary('unittest', 8, { head: /^FAILED \((?:failures|errors)=\d+/, before: /^Ran \d+ tests? in |^$/ }),
    failure('python', 7, {
        head: /^\s*(?:\+ )?(?:[|│] )?Traceback \(most recent call last\):/,
        body: /^(?:\s+\S|During handling|The above exception|Traceback \(most|[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Warning|Failure|Fault)\b|[A-Za-z_][\w.]{0,80}: \S)/,
        blanks: true,
        max: 80,
        endFirst: true,
        keep: /^(?!\s+(?:\^|~))/,
        first: [/^[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Warning|Failure)\b|^[a-z_]+(?:\.\w+)+: /, OWN_FRAME],
        message: /^([A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Failure)\b.*)/,
        position: python_FRAME
    }),
    failure('python', 7, {
        head: /^\s{0,8}[╭┌][─ ]{1,200}Traceback \(most recent call last\)[─ ]{1,200}[╮┐]$/,
        body: /^\s{0,8}[│╰└]|^[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Failure)\b/,
        max: 200,
        endFirst: true,
        keep: /^\s{0,8}│ {1,3}(?:❱|\S{1,300}:\d{1,7} in )|^\w/,
        message: /^([A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Failure)\b.*)/,
        position: /^\s{0,8}│ (?!.*(?:site-packages|dist-packages|\/lib\/python\d))(?<file>[^\s:]{1,300}\.py):(?<line>\d{1,7}) in /
    }),
    failure('python', 6, {
        head: /^(?!(?:java|javax|jakarta|kotlin|scala|org|com|io|net)\.)(?:[a-z_]+\.)*[A-Z]\w{0,80}(?:Error|Exception)(?:: \S.*|$)/
    }),
    failure('format', 7, { head: /^(?:[Ww]ould reformat:? |error: cannot format )\S/, body: /^[Ww]ould reformat/, max: 8 }),
    summary('format', 6, { head: /^\d+ files? would be (?:reformatted|left unchanged)|^(?:Oh no! |💥 💔 💥)/ }),
    failure('pre-commit', 8, {
        name: /^- hook id: (.{1,100})/,
        head: /\.{3}.{0,40}Failed$/,
        end: /\.{3}.{0,40}(?:Passed|Skipped|Failed)$/,
        max: 400,
        blanks: true,
        first: [/^- (?!duration)/],
        message: [
            /^(?!- )(?=.{0,400}(?:\b(?:error|Error|ERROR)\b|: [A-Z]{1,4}\d{2,5}\b|\bnot found\b))\s*(\S.*)/,
            /^- (files were modified by this hook)/,
            /^(?!- (?:hook id|exit code|duration): )(?!.*\.{3}.{0,40}Failed$)\s*(\S.*)/
        ],
        position: /(?:^|[\s"'(])(?<file>[\w./-]{1,300}\.\w{1,8})(?::|", line )(?<line>\d{1,7})(?:(?::|, column )(?<column>\d{1,5}))?/
    }),
    failure('pre-commit', 8, { head: /^All changes made by hooks:$/, body: /^/, blanks: true, max: 40, first: [/^diff --git /] }),
    failure('pip', 7, {
        head: /^ERROR: (?!.*dependency resolver)(?:Could not|No matching|Cannot|Failed|Package|Invalid|Directory|Command|Exception|Double|Hash|THESE|subprocess|\S+ (?:is not|has)).*/,
        body: /^(?:ERROR: |\s{4,}\S)/,
        max: 6
    }),
    failure('uv', 8, {
        head: /^\s*× (?:No solution|Failed to|Because|Invalid|Unable|Distribution|Package|The )\S?.*/,
        body: /^\s*(?:[├╰│]|[-\w([].*|hint:)/,
        blanks: true,
        max: 120,
        keep: /^(?:\s*(?:[├╰]|\w*Error|And because|we can conclude|hint:)|.*(?:unsatisfiable|Error:))/,
        first: [/(?:[├╰]|unsatisfiable|Error: )/]
    }),
    failure('poetry', 7, {
        head: /^(?:Because .* (?:depends|requires|forbidden)|So, because |Command not found: |The current project's (?:supported )?Python requirement|pyproject\.toml changed significantly)/,
        body: /^\s*\S/,
        max: 4
    }),
    summary('mypy', 5, { head: /^Found [1-9]\d* errors? (?:in|\()/ }),
    summary('pylint', 4, { head: /^Your code has been rated at (?!10\.00)/ }),
    echo('tox', 3, { head: /^ERROR: InvocationError|^\s+\S+: FAIL\b|^evaluation failed|^nox > (?:Command .{1,300} failed|Session \S+ failed)/ })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/scripting.js

const SCRIPTING = [
    failure('phpunit', 9, {
        after: /^There (?:was|were) \d+ (?:failure|error)/,
        name: /^\d{1,5}\) (.*)/,
        head: /^\d{1,5}\) [\w\\]+(?:::|\S)/,
        before: /^There (?:was|were) \d|^\s*$/,
        keep: /^(?!\S*\/vendor\/)/,
        end: /^(?:\d{1,5}\) |--$|(?:FAILURES|ERRORS)!|OK|Tests: )/,
        max: 20,
        message: /^(?!\d+\) )(\S.*)/,
        position: /^(?:at )?(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.php):(?<line>\d{1,7})$/
    }),
    summary('phpunit', 8, { head: /^Tests: \d+, Assertions: \d.*(?:Failures|Errors): [1-9]|^(?:FAILURES|ERRORS)!$/ }),
    failure('pest', 9, {
        head: /^\s*FAILED\s+Tests\\\S/,
        body: /^\s*\S/,
        blanks: true,
        max: 16,
        position: /^\s*(?:at )?(?<file>[\w./-]{1,300}\.php):(?<line>\d{1,7})$/
    }),
    failure('php', 8, {
        head: /^(?:PHP )?(?:Fatal|Parse) error: /,
        body: /^\s*(?:#\d+ |thrown in)/,
        max: 4,
        position: /in (?<file>\S{1,300}\.php)(?: on line |:)(?<line>\d{1,7})/
    }),
    failure('phpstan', 7, {
        head: /^\s{0,3}(?::?\d{1,6})\s{2,}(?!Line|\|)[A-Z]\S.*\.$/,
        before: /^(?:\s*(?:-{3,}|Line\s)|\s{8,}\S)/,
        message: /^\s{0,3}:?\d{1,6}\s{2,}(\S.*)/,
        after: /^\s*(?:Line\s+\S+\.php|-+ -+)/
    }),
    summary('phpstan', 5, { head: /^\s*\[ERROR\] Found \d+ errors?/ }),
    failure('composer', 8, {
        head: /^\s*(?:Your requirements could not be resolved|Problem \d+|Your lock file does not contain|(?:Warning: )?The lock file is not up to date|- Required package .* is not present)/,
        body: /^\s*(?:- |Problem \d)/,
        blanks: true,
        max: 8,
        message: [/^\s+- (\S.*)/, /.+/]
    }),
    failure('symfony-console', 6, {
        head: /^\s*In \S+\.php line \d+:$/,
        body: /^\s+\S/,
        blanks: true,
        max: 14,
        message: [/^\s{2,}((?:fatal|error|ERROR): \S.*)/, /^\s{2,}(\S.*)/],
        position: /In (?<file>\S+\.php) line (?<line>\d{1,7})/
    }),
    failure('rspec', 9, {
        after: /^Failures:$/,
        name: /^\s*\d{1,5}\) (.*)/,
        head: /^\s{0,4}\d{1,5}\) \S.*/,
        end: /^\s{0,4}\d{1,5}\) |^Finished in|^\d+ examples?,/,
        max: 20,
        keep: /^(?!\s*# (?:\/.*\/gems\/|\.\/vendor))/,
        message: /^\s+(?:Failure\/Error: )?((?:\w+(?:::\w+)*Error|expected|undefined).*)/,
        position: /^\s*# (?<file>\.?\/?[\w./-]{1,300}\.rb):(?<line>\d{1,7})/
    }),
    summary('rspec', 8, {
        head: /^rspec \.\/\S+:\d+ # /,
        body: /^rspec \.\//,
        max: 8,
        position: /^rspec (?<file>\.\/\S{1,300}\.rb):(?<line>\d{1,7})/
    }),
    summary('rspec', 7, { head: /^\d+ examples?, [1-9]\d* failures?/ }),
    failure('minitest', 9, {
        head: /^\s*(?:\d+\) )?(?:Failure|Error):$|^(?:FAIL|ERROR)["\s].*(?:test_|Test)\S*/,
        body: /^\s*\S/,
        max: 10,
        name: /^([\w:]+#\S+?)(?: \[\S+\])?:$/,
        message: /^(?!\s*(?:\d+\) )?(?:Failure|Error):$|[\w:]+#\S+(?: \[\S+\])?:$|.* \[\S+:\d+\]:$)\s*(\S.*)/,
        position: /(?<![\w./-])(?<file>[\w./-]{1,300}\.rb):(?<line>\d{1,7})/
    }),
    summary('minitest', 7, { head: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9]\d* errors)/ }),
    failure('ruby', 7, {
        head: /^\S{1,300}\.rb:\d+:in [`'].{1,120}': \S|^(?:rake|bundler: failed|rails) aborted!?|^(?:Bundler::|Gem::|LoadError|NameError|NoMethodError)\S*.*/,
        body: /^\s+(?:from )?\S|^\S+Error: /,
        max: 6,
        message: [/^\S{1,300}\.rb:\d+:in [`'].{1,120}': (\S.*)/, /.*/],
        position: /^\s*(?:from )?(?<file>(?=[\w./-])(?!.*\/gems\/)[\w./-]{1,300}\.rb):(?<line>\d{1,7}):in/
    }),
    summary('rubocop', 4, { head: /^\d+ files? inspected, [1-9]\d* offenses?/ }),
    failure('shell', 7, {
        head: /^(?:\S{1,300}: )?(?:line )?\d{1,6}: (?:.{1,300}: (?:(?:command not found|not found|No such file or directory|Permission denied|unbound variable)$|syntax error)|.(?:(?!: ).){0,299}: .* argument)|^(?:ba|z|da|a)?sh: (?:line )?(?:\d+: )?(?:.{1,200}: (?:command not found|not found|No such file or directory|Permission denied|unbound variable)|.(?:(?!: ).){0,199}: .*cannot open)/,
        message: [
            /^(\/(?:usr\/(?!bin\/(?:ba|da|z)?sh:)|opt\/)\S{1,200}: line \d{1,6}: .*)/,
            /^(?:\S{1,300}: )?(?:line )?\d{1,6}: (.*)|^(?:ba|z|da|a)?sh: .*/
        ],
        position: /^(?<file>(?!\/home\/runner\/work\/_temp\/|\/__w\/_temp|\/Users\/runner\/work\/_temp)[^\s:]{1,300}): line (?<line>\d{1,6}): /
    }),
    failure('shell', 6, {
        head: /^\S{1,100}: (?:command not found|not found)$|^Command not found: |^(?:The term '.{1,100}' is not recognized|'.{1,100}' is not recognized as an internal)/
    }),
    failure('powershell', 7, {
        head: /^[\w.-]{1,80}: \S.{0,300}\.ps[dm]?1:\d+$/,
        body: /^(?:Line \||\s*\d* \|)/,
        blanks: true,
        max: 8,
        message: /^\s+\| {1,3}([^~\s].*)/,
        position: /^[\w.-]{1,80}: (?<file>(?!.*[\\/]_temp[\\/])\S.{0,300}\.ps[dm]?1):(?<line>\d{1,6})$/
    }),
    failure('powershell', 7, {
        head: /^At \S.{0,300}:\d+ char:\d+$/,
        before: /^[\w.\\:-]{1,200} : \S/,
        body: /^\s*\+ /,
        max: 6,
        message: /^[\w.\\:-]+ : (.*)/,
        position: /^At (?<file>(?!.*[\\/]_temp[\\/])\S.{0,300}\.ps[dm]?1):(?<line>\d{1,6}) char:(?<column>\d{1,5})$/
    }),
    failure('powershell', 6, {
        head: /^(?:ParserError|Invoke-\w+|Write-Error|Import-Module|Get-\w+|Exception): \S/,
        body: /^\s*(?:Line )?\|/,
        max: 6
    })
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/all.js















const RULES = [
    ...ACCEPTANCE_TESTS,
    ...AUDITS,
    ...GATES,
    ...DOCUMENTS,
    ...DEPLOY,
    ...PACKAGES,
    ...PYTHON,
    ...JAVASCRIPT_TESTS,
    ...JAVASCRIPT,
    ...JVM,
    ...COMPILED,
    ...NATIVE,
    ...SCRIPTING,
    ...INFRASTRUCTURE,
    ...GENERIC
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/head-texts.generated.json
const head_texts_generated_namespaceObject = /*#__PURE__*/JSON.parse('[[") Scenario: ",") Scenario Outline: "],["cucumber "],[" scenario ("," scenarios ("],["ASSERT FAILED: ","Assertion Failed: "],["| FAIL |"],["Error "],["=== ERROR"],["- asserts["],["[-] "],["Tests Passed: "],[" "],["│ low ","│ moderate ","│ high ","│ critical "],["─ Issue: "],["Crate: "],[" vulnerability found"," vulnerabilities found"," denied warning found"," denied warnings found"],["CVE: CVE-","CVE: GHSA-","CVE: OSVDB-","GHSA: CVE-","GHSA: GHSA-","GHSA: OSVDB-","Advisory: CVE-","Advisory: GHSA-","Advisory: OSVDB-"],["Vulnerability #"],["-> Vulnerability found in "],["https://osv.dev/","CVE-","GHSA-","AVD-","TEMP-","DLA-","DSA-","RUSTSEC-","PYSEC-","GO-","NSWG-"],[" (CRITICAL): "," (HIGH): "," (MEDIUM): "," (LOW): "," (UNKNOWN): "],["Total: ","Failures: "],["CVE-","GHSA-","PYSEC-"],["CVE-","GHSA-"],["| Package "],[" vulnerabilities"],["Finding: "],["Found verified result","Found unverified result"],["❱ "],[" [Critical Severity]"," [High Severity]"," [Medium Severity]"," [Low Severity]"],["Result #"],["FAILED for resource: "],["https://github.com/advisories/"],["Confidence: High","Confidence: Medium","Confidence: Weak"],["FAIL Required test coverage","Coverage failure: ","FAIL Coverage ","ERROR: Coverage ","Error: Coverage ","\\" coverage threshold","violated","Line Coverage ","Line coverage ","Branch Coverage ","Branch coverage ","Method Coverage ","Method coverage ","Overall Coverage ","Overall coverage ","Total Coverage ","Total coverage "],["Package size limit has exceeded by ","Total time limit has exceeded","Size Limit can’t find files at "],["."],[".orig"],["Changed "],["** (Mix) mix format failed"],["from "],["diff --git a/"],["Changes not staged for commit:"],[", remediation: "],["] FAIL"],[".ex:",".exs:",".erl:"],["Failed example:"],["Cypress could not verify that this server is running"],["The forked VM terminated without"],["unused dependencies","Unused ","Unlisted ","Unresolved ","Duplicate "],["--- failure "],["Warning: You have changed the API signature","Warning: You have changed the public API signature"],[" => (version: "],["Files with unapproved licenses:"],["Missing header in: ","Unknown header in: "],["Warning, treated as error","Extension error","Configuration error","Theme error","Application error","Sphinx error"],[": WARNING: ",": ERROR: ",": CRITICAL: ",": SEVERE: "],[") broken"],["WARNING - "],["ERROR "],["Aborted with "],["Error: Unable to build website for locale","Error: Docusaurus found "],["Liquid Exception: "],["] http:","] https:","] file:","] mailto:","] <http:","] <https:","] <file:","] <mailto:"," → Status: "," → Error: "],[" --- "],["* At "],["✖ "],[" - Unknown word ("," - Forbidden word ("," - Misspelled word ("],["build finished with problems"],["\' failed with exit code","golangci-lint exit with code","Terraform exited with code"],["ERROR: "],["remote: error: GH"],[" Please tell me who you are."],["a pull request for branch \\""],["batch response: ","Smudge error: "],["\\" failed: "],["remote:"],["Failed to create deployment (status","Deployment failed, try again","Timeout reached, aborting!","Deployment request failed"],["⨯ release failed","⨯ build failed","⨯ command failed","⨯ check failed"],["[semantic-release]"],["error "],["| "],["AADSTS"],["Error: P"],["Migrations for \'"],["fatal: ["],["error: "],["\' errored after "],[": errSecInternalComponent",": code object is not signed at all",": resource fork, Finder information"],["ERROR: Error during SonarScanner "],["Error: ","Exception: "],["Trusted publishing exchange failure:"],["Gem::Ext::BuildError","Failed to build gem native extension"],["Could not find ","The gemspec for ","The gemspecs for ","Your bundle only supports platforms","Your lockfile does not","Your lockfile doesn\'t","Your lockfile is","The dependencies in your gemfile changed","You are trying to install in deployment mode","Your Ruby version is ","Some gems seem to be missing"," because frozen mode is set","Repushing of gem versions"],["PackagesNotFoundError:","ResolvePackageNotFound:","UnsatisfiableError:","SpecsConfigurationConflictError:"],["Could not solve for environment specs"],["Your Pipfile.lock ("],["ERROR: unable to select packages:"],["Unchecked dependencies for environment"],["Error: [S-","Error: [Cabal-"],["Package conflict!"],["Test Failed at ","Error During Test at "],["ERROR: Some tests did not pass: ","ERROR: LoadError: Some tests did not pass: "],["── Failure (","── Error ("],["[ FAIL "],["* checking "],["Error in "],["Can\'t locate ","syntax error","Global symbol \\"","\\" not allowed "],["Failed test","Failed TODO test"],[" subtests","Result: FAIL"],["lua"],["Failure → ","Failure -> ","Error → ","Error -> "],[".elm"],[" _"],["E "],["FAILED ","ERROR "],[" failed"," error"],[" Interrupted: "," stopping after "," xdist."],["ERROR: usage","ERROR: file or directory not found","ERROR: not found","ImportError while loading conftest","INTERNALERROR> ","ERROR: file not found"],["ERROR: ","FAIL: "],["FAILED (failures=","FAILED (errors="],["Traceback (most recent call last):"],["Traceback (most recent call last)"],["Error","Exception"],["Would reformat ","would reformat ","Would reformat: ","would reformat: ","error: cannot format "],[" file would be reformatted"," file would be left unchanged"," files would be reformatted"," files would be left unchanged","Oh no! ","💥 💔 💥"],["Failed"],["All changes made by hooks:"],["ERROR: "],["× No solution","× Failed to","× Because","× Invalid","× Unable","× Distribution","× Package","× The "],["Because ","So, because ","Command not found: ","The current project\'s Python requirement","The current project\'s supported Python requirement","pyproject.toml changed significantly"],[" error in"," error ("," errors in"," errors ("],["Your code has been rated at "],["ERROR: InvocationError",": FAIL","evaluation failed","Command ","Session "],["● "],["FAIL"],["FAIL"],["× ","✗ ","✘ ","✖ "],[") "],[" failing"],[" › "],[" failed"],["test at "],["not ok "],["✘ [fail]: "],[" test failed"," tests failed"],["error: "],["ms]"],[" fail"],[" ERROR"," FAILED"],["Failed to compile"],[" Read more: https://nextjs.org/docs/messages/"],["⨯ ERROR: "],["Error occurred prerendering page \\""],["ERROR in "],["✗ ","✘ ","x ","error during build:","Rollup failed","RollupError","[!] "],[" error in "," error."," errors in "," errors."],[" problem ("," problems ("],["warn Code style issues","warn Error occurred","warn] Code style issues","warn] Error occurred"],["Code style issues","Error occurred when checking code style"],["✖"],[" failure for "],["npm ERR! code ","npm error code "],["npm ERR! Missing script","npm ERR! could not determine executable","npm ERR! Cannot find","npm ERR! 404","npm ERR! Invalid","npm ERR! missing:","npm error Missing script","npm error could not determine executable","npm error Cannot find","npm error 404","npm error Invalid","npm error missing:"],["gyp ERR! stack "],["npm ERR! ","npm error "],["ERR_PNPM_"],["ELIFECYCLE","ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL"],["Error","error","can\'t","cannot","couldn\'t","would have been","failed","exited with"],["error Command failed with exit code"],["Failed:"," exited (","run failed: command"],["Running target ","Failed tasks:"],["lerna ERR! "],[" failed"],[" failed"],["ℹ fail ","# fail "],["Error"],["request to http://","request to https://"],[", open",", read",", write",", unlink",", mkdir",", rmdir",", scandir",", stat",", lstat",", access",", rename",", copyfile",", spawn",", chmod",", symlink",", realpath"],["Cannot find module \'","Cannot find package \'","Error requiring file: "],[" FAILED"],[" test completed, "," tests completed, "],["> Task "],["* What went wrong:"],["FAILURE: Build failed","FAILURE: Build completed with"],["AAPT: error: "],[": error: "],[" error"],["e: "],[".kt:",".kts:"],[":["],["<<< FAILURE!","<<< ERROR!"],["»","->",":"," "],["Failed tests: ","Tests in error: "],["Tests run: "],["Failed to execute goal","COMPILATION ERROR","Fatal error compiling","Some problems were encountered","Non-resolvable",": Could not find",": Could not resolve",": Could not transfer"],[" FAILURE ["],null,["Caused an ERROR","FAILED"],[".scala:",".sbt:",".java:","Error: "],[" / ","Failed: Total ","Failed tests:","Spec","Test","Suite"],["isn\'t formatted","must be formatted"],["*** FAILED ***"],["Caused by: ","Exception","Error"],["The following files had format violations"],[" files clean - "],["--- FAIL: "],["_test.go:"],["FAIL"],["panic: "],["panic: ","fatal error: all goroutines","fatal error: concurrent","fatal error: unexpected","fatal error: runtime","fatal error: stack"],[".go:"],["go: "],["issues found"," issues:","level=error "],["• FAILED","• PANICKED","• TIMEDOUT","• INTERRUPTED","• [FAILED","• [PANICKED","• [TIMEDOUT","• [INTERRUPTED"],[" seconds]"],["[FAIL] ","FAIL! -- "],["error[","error: "],["could not compile","test failed"," target failed"," targets failed","aborting due","Some errors have detailed"],["no matching","failed to","package ID","process didn\'t exit"," is not supported by"],["panicked at "],[" ... FAILED","FAIL [","TIMEOUT [","SIGABRT [","SIGSEGV ["],["test result: FAILED.","Summary ["],["Diff in "],["Failed "],["[xUnit.net "],["Failed","Test summary: total: "],["failed: "],["error "],["Build FAILED."," Error(s)"],["Unhandled exception. ","Unhandled exception: "],["error ","Error: "],[": Error: "],["Because ","So, because ","Exception: ","Encountered error while building"],[" [E]"],["══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK"],[": Some tests failed."],["FAIL ("],[") test "],["** (","== Compilation error in file"],[": error:"],["Error"],["[FAIL"],[": error",": fatal error"],["undefined reference to","undefined symbol","multiple definition of","cannot find -l","duplicate symbol","Undefined symbol for architecture","Undefined symbols for architecture","ld: ","LINK : fatal error","error LNK"],["collect2: error","clang: error: linker","clang++: error: linker","Linker command failed"],[": error: ",": fatal error: "],["error generated.","errors generated.","compilation terminated."," warning treated as error"," warnings treated as error"],["FAILED: "],["ninja: build stopped","ninja: error","ninja: fatal"],[": *** "],["CMake Error"],["-- Configuring incomplete, errors occurred"],["***Failed","***Exception","***Timeout","***Not Run"],["The following tests FAILED:"],[": Failure",": error: Value of",": error: Expected"],["FAILED "],[": FAILED:"],["Sanitizer","SUMMARY: ",": runtime error: "],["Invalid ","Conditional jump","Use of uninit","Mismatched ","Syscall param","Process terminating"," definitely lost in"],["Segmentation fault","Bus error","Illegal instruction","Floating point exception","core dumped","terminate called after","terminate called without",": Assertion `",": Assertion \'"],null,["ERROR: Build did NOT complete","FAILED: Build did NOT complete","FAILED in ","TIMEOUT in "],["error: "],[": error: "],[" recorded an issue at "],[".test"],["Test Suite \'"],[" test, with "," tests, with "],["Failing tests:"],[" FAILED **"],["The following build commands failed:"],["Error (Xcode): ","xcodebuild: error: ","❌ ","error: Signing","error: No profile","error: Provisioning","error: exportArchive"],[" Validation failed "],["Error building the application","fastlane finished with errors","Exit status: ","[!] "],[") "],[", Assertions: ","FAILURES!","ERRORS!"],["FAILED"],["Fatal error: ","Parse error: "],["."],["[ERROR] Found "],["Your requirements could not be resolved","Problem ","Your lock file does not contain","The lock file is not up to date","- Required package "],[".php line "],[") "],["rspec ./"],[" example, "," examples, "],["Failure:","Error:","FAIL","ERROR"],[" assertions, "],[":in `",":in \'","rake aborted","bundler: failed aborted","rails aborted","Bundler::","Gem::","LoadError","NameError","NoMethodError"],[" file inspected, "," files inspected, "],[": command not found",": not found",": No such file or directory",": Permission denied",": unbound variable",": syntax error"," argument","cannot open"],[": command not found",": not found","Command not found: ","\' is not recognized"],[".ps"],[" char:"],["ParserError","Invoke-","Write-Error","Import-Module","Get-","Exception"],["Error: "],[" ERROR: ","ERROR: process \\"","ERROR ["],["failed to solve: ","ERROR: failed to build","ERROR: failed to push","ERROR: failed to solve"],["Dockerfile"],["Error response from daemon: ","error: ","denied: ","pull access denied","manifest unknown","toomanyrequests"],[" exited with code ","\\" didn\'t complete successfully"],["fatal: ","remote: Permission","remote: error","remote: Repository not found","remote: fatal","remote: rejected","remote: - ","remote: Invalid","remote: Support for password","remote: You must","error: failed to push","error: pathspec","error: Your local changes","error: could not","error: cannot","error: src refspec","error: RPC failed","CONFLICT ("," ! [rejected]"," ! [remote rejected]"],["diff --git a/"],["E: ","W: GPG error"],["Err:"],[" is not available, but is referred to"],["The following packages have unmet dependencies"],["Error: "],["Permission denied (","Permission denied , please","Host key verification failed","ssh: connect","ssh: Could not","ssh: handshake","kex_exchange","rsync: ","rsync error: ","scp: ","scp error: ","lost connection"],["curl: (","wget: ","ERROR ","Error ","Error: ","HTTP","status 4","status 5","status code 4","status code 5","status: 4","status: 5","status code: 4","status code: 5"],null,["Error from server","error: timed out","error: unable to","error: the server","error: deployment","error: no matching","error: resource","error: You must","Error: INSTALLATION FAILED","Error: UPGRADE FAILED","The connection to the server"],["An error occurred (","ERROR: (gcloud","Exception: ","ERROR: Resource","Error: Unable to resolve","✘ [ERROR]"],["failed: [","ERROR! "],[" ==> "],["Error ","error ","Errors ","errors ","ERROR ","ERRORS ","Failed ","failed ","FAILED ","Failure ","failure ","Failures ","failures "],["TEST SUMMARY","TEST Summary","TEST summary","Test SUMMARY","Test Summary","Test summary","Failed test","Failed job","Failed check","Failed file","Failed task","Failed package","failed test","failed job","failed check","failed file","failed task","failed package"],["❌","✗","✘","🔴","🚨","⛔","❗","Γ¥î"],["FATAL:","FATAL ","fatal:","fatal ","CRITICAL:","CRITICAL ","PANIC:","PANIC ","FATAL]:","FATAL] ","fatal]:","fatal] ","CRITICAL]:","CRITICAL] ","PANIC]:","PANIC] ","Fatal Error","Fatal error","Fatal Exception","Fatal exception","Fatal rejection","Unhandled Error","Unhandled error","Unhandled Exception","Unhandled exception","Unhandled rejection","Uncaught Error","Uncaught error","Uncaught Exception","Uncaught exception","Uncaught rejection","unhandled Error","unhandled error","unhandled Exception","unhandled exception","unhandled rejection"],["ERROR","Error","error"],["FAIL","ERR","Err"],null,null,["failed","FAILED","Failed","failure","FAILURE","aborted","Aborting","Aborted","Interrupted","interrupted","Exiting with","exiting with"],["Error","Exception","error","ERROR","exception","Invalid","invalid","Missing","missing","Mismatch","mismatch","Incompatible","incompatible","Unexpected","unexpected","exceed","Conflict","conflict","Denied","denied","Rejected","rejected","Killed","killed","Violation","violation","Outdated","outdated","Deprecated and","deprecated and"]]');
;// CONCATENATED MODULE: ./lib/src/diagnose/rules/section-texts.generated.json
const section_texts_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"10":["# npm audit report"],"35":["gofmt","goimports","gofumpt","gci","shfmt","clang-format","terraform fmt","tofu fmt","terragrunt fmt","packer fmt","prettier","formatted","Need format","Need reformat","Need to be format","Need to be reformat","need format","need reformat","need to be format","need to be reformat","Needs format","Needs reformat","Needs to be format","Needs to be reformat","needs format","needs reformat","needs to be format","needs to be reformat","Formatting issues","Formatting errors","Formatting problems","Formatting needed","Formatting required","formatting issues","formatting errors","formatting problems","formatting needed","formatting required","license","licence","copyright"],"40":["git diff","git status --porcelain","git status -s","mod tidy","go generate"],"69":["] ","Step ","transferring dockerfile","transferring context","load build definition","docker build","docker image build"],"80":["Dependencies failed to update","Dependabot encountered"],"85":["Updating (","Previewing (","Destroying (","Refreshing (","Diagnostics:"],"118":["="],"137":[" failing"],"141":["✖ failing tests:"],"145":["bun test"],"208":["--- FAIL: "],"226":["total: "],"230":["Analyzing","Compiling","Running flutter","Running \\"flutter","Launching","Building"],"240":["Compiling ","Error: Compiler run failed","[⠊]","Installing dep"],"262":["Building for","Compiling","Fetching","Computing version","["],"265":["Failing tests:"],"274":["There was ","There were "],"278":["Line"," -"],"282":["Failures:"],"294":["│","╷"]}');
;// CONCATENATED MODULE: ./lib/src/diagnose/candidates.js



const HEAD_TEXTS = head_texts_generated_namespaceObject;
const SECTION_TEXTS = section_texts_generated_namespaceObject;
const createCandidates = (texts, lines) => {
    const heads = createRulesByLine(texts, lines);
    const sections = createRulesByLine(texts, lines);
    let next = 0;
    return {
        at: heads.at,
        sectionsAt: sections.at,
        next() {
            const rule = RULES[next];
            if (rule === undefined)
                return false;
            const above = SECTION_TEXTS[next] ?? null;
            if ((above === null || above.some(texts.holds)) && heads.add(rule, HEAD_TEXTS[next] ?? null) && rule.after !== undefined)
                sections.add(rule, above);
            next++;
            return true;
        },
        skip() {
            next++;
        }
    };
};
const createRulesByLine = ({ linesWith }, lines) => {
    const ofLines = new Array(lines).fill(null);
    const everywhere = [];
    return {
        at: (line) => ofLines[line] ?? everywhere,
        add(rule, texts) {
            if (texts === null || texts.some((text) => text.length === 1 && text < '\u0080')) {
                everywhere.push(rule);
                for (const rules of ofLines)
                    rules?.push(rule);
                return true;
            }
            const found = texts.flatMap(linesWith);
            for (const line of found) {
                const rules = ofLines[line] ?? null;
                if (rules === null)
                    ofLines[line] = [...everywhere, rule];
                else if (rules.at(-1) !== rule)
                    rules.push(rule);
            }
            return found.length > 0;
        }
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/quoted.js

const MAX_QUOTED = 8_192;
const FIELD = /"(msg|message|error|reason|detail|module_stderr|stderr|stdout|module_stdout)": ?"((?:[^"\\]|\\.){1,4000})"/g;
const OUTPUTS = [/stderr$/, /stdout$/];
const LINE_FEED = /(?:\\r)?\\n/;
const WINDOWS_PATH = /[A-Za-z]:\\|\.\\|\\node_modules/;
const ERROR_LINE = /\b(?:error|fatal|failed|failure|exception|cannot|can't|could not|unable|denied|not found|no such|invalid|missing)\b/i;
const LAST_WORD = /^[A-Za-z_][\w.]{0,100}(?:Error|Exception)\b/;
const unquote = (message) => {
    const fields = [...message.slice(0, MAX_QUOTED).matchAll(FIELD)].map(([, name = '', value = '']) => ({ name, value: unescaped(value).trim() }));
    const said = fields.filter(({ value }) => /[A-Za-z]{3}/.test(value) && !isWrapper(value) && !NO_REASON.test(value));
    const word = said.find(({ name }) => !OUTPUTS.some((output) => output.test(name)));
    if (word !== undefined)
        return withLead(message, tellingLine(word.value.split('\n'), false));
    const output = OUTPUTS.map((one) => said.find(({ name }) => one.test(name))).find((one) => one !== undefined);
    if (output !== undefined)
        return tellingLine(output.value.split('\n'), true);
    if (!LINE_FEED.test(message) || WINDOWS_PATH.test(message))
        return message;
    const lines = message.split(LINE_FEED).map((line) => line.replaceAll('\\"', '"').trim());
    return tellingLine(lines, isWrapper(lines[0] ?? '')) || message;
};
const quoted_LEAD = /^([A-Z][\w ]{2,40}): \{/;
const withLead = (message, line) => {
    const lead = quoted_LEAD.exec(message)?.[1];
    return lead === undefined || isWrapper(lead) || line.includes(lead) ? line : `${lead}: ${line}`;
};
const NO_REASON = /^(?:non-zero return code|module failure\b.*|.* see stdout\/stderr .*|all items completed|one or more items failed)$/is;
const tellingLine = (lines, isOutput) => {
    const said = lines.map((line) => line.trim()).filter((line) => line !== '');
    const [first = ''] = said;
    const error = first.startsWith('Traceback ')
        ? said.findLast((line) => LAST_WORD.test(line))
        : isOutput
            ? said.find((line) => ERROR_LINE.test(line) && !isWrapper(line))
            : first;
    return error ?? (isOutput ? said.at(-1) : first) ?? '';
};
const unescaped = (text) => text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code, sign) => code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : sign === 'n' || sign === 'r' ? '\n' : sign === 't' ? ' ' : (sign ?? ''));

;// CONCATENATED MODULE: ./lib/src/diagnose/blocks.js








const blocks_JUDGED = 1_000;
const MAX_BLOCKS = 2_000;
const TAGGED = failure('annotation', 7, { head: /\S/ });
const isTagged = ({ rule }) => rule === TAGGED;
const STOPPED = failure('runner', 9, { head: /\S/ });
const createBlockSearch = (lines, texts, accepts) => {
    const cores = lines.map(({ core }) => core.slice(0, blocks_JUDGED));
    const inners = lines.map(({ core, inner }) => (inner?.core ?? core).slice(0, blocks_JUDGED));
    const candidates = createCandidates(texts, lines.length);
    const blocks = [];
    const opened = new Set();
    const ruleFor = (at, { tag, level, untagged, inner }) => {
        const core = cores[at] ?? '';
        const tagged = tag === 'error';
        if (core === '' || (tagged && markers/* EXIT_CODE_OR_CANCEL */.CE.test(untagged)))
            return undefined;
        if (tagged && (markers/* STEP_TIMED_OUT */.K.test(untagged) || markers/* RUNNER_LOST */.eN.test(untagged)))
            return { rule: STOPPED, texts: cores };
        const find = (texts, level) => {
            const takes = (rule) => (rule.level === undefined || rule.level === level) &&
                (rule.after === undefined || opened.has(rule)) &&
                rule.head.test(texts[at] ?? '') &&
                (rule.under === undefined || rule.under.test(lineAbove(texts, at)));
            const rule = candidates.at(at).find(takes);
            return rule === undefined ? undefined : { rule, texts };
        };
        const asPrinted = find(cores, level);
        const isSure = inner === null || (asPrinted !== undefined && asPrinted.rule.source !== GENERIC_SOURCE);
        const known = isSure ? asPrinted : find(inners, inner.level);
        if (known !== undefined && (!tagged || known.rule.class === 'failure'))
            return known;
        return tagged ? { rule: TAGGED, texts: cores } : undefined;
    };
    let at = 0;
    const search = {
        next() {
            const line = lines[at];
            if (line === undefined || blocks.length >= MAX_BLOCKS)
                return false;
            for (const rule of candidates.sectionsAt(at))
                if (!opened.has(rule) && (rule.after?.test(cores[at] ?? '') || (line.inner !== null && rule.after?.test(inners[at] ?? ''))))
                    opened.add(rule);
            const taken = ruleFor(at, line);
            const block = taken === undefined ? null : toBlock(lines, at, taken, accepts);
            if (block !== null && blocks.at(-1)?.head !== block.head)
                blocks.push(block);
            at = block !== null && !block.isWrapper && (block.rule.class === 'failure' || block.rule.class === 'summary') ? block.end + 1 : at + 1;
            return true;
        },
        skip() {
            at++;
        }
    };
    return { blocks, ...inTurn([() => candidates, () => search]) };
};
const lineAbove = (texts, at) => (texts[at - 1]?.trim() === '' ? texts[at - 2] : texts[at - 1]) ?? '';
const CHAINED = /^(?:During handling of the above exception|The above exception was the direct cause)\b/;
const toBlock = (lines, head, { rule, texts: cores }, accepts) => {
    const coreAt = (at) => cores[at] ?? '';
    const before = [];
    if (rule.before !== undefined)
        for (let at = head - 1; at >= 0 && before.length < 4 && rule.before.test(coreAt(at)); at--)
            before.unshift(at);
    const body = bodyOf(lines, cores, head, rule);
    const kept = body.filter((at) => coreAt(at).trim() !== '' && (rule.keep === undefined || rule.keep.test(coreAt(at))));
    const telling = [...new Set((rule.first ?? []).flatMap((pattern) => kept.filter((at) => pattern.test(coreAt(at)))))];
    const others = kept.filter((at) => !telling.includes(at));
    const block = [head, ...body];
    const endFirst = rule.endFirst === true;
    const ordered = (some) => (endFirst ? some.toReversed() : some);
    const sought = endFirst ? block.toReversed() : [...block, ...before];
    const chained = rule.name === undefined ? -1 : sought.findLastIndex((at) => CHAINED.test(coreAt(at)));
    const found = firstMatch(sought.slice(chained + 1), cores, rule.message) ??
        firstMatch(sought, cores, rule.message) ?? { text: wholeCore(lines[head], coreAt(head)).trim(), at: head };
    const message = { text: unquote(found.text), at: found.at };
    const name = firstMatch([...block, ...before], cores, rule.name)?.text ?? null;
    return {
        rule,
        head,
        isWrapper: name === null && isWrapper(message.text),
        isAnnotated: lines[head]?.tag === 'error',
        lines: [...before, head, ...kept],
        end: body.at(-1) ?? head,
        ranked: [head, ...ordered(telling), ...before.slice(-1), ...ordered(others), ...before.slice(0, -1)],
        message: message.text,
        messageAt: message.at,
        name,
        position: positionOf(rule, sought, cores, accepts)
    };
};
const wholeCore = (line, text) => text.length < blocks_JUDGED || !/[{"]/.test(text) ? text : (line?.core ?? '').slice(0, MAX_QUOTED);
const firstMatch = (block, cores, patterns = []) => {
    for (const pattern of [patterns].flat()) {
        for (const at of block) {
            const match = pattern.exec(cores[at] ?? '');
            const groups = match?.slice(1).flatMap((group) => group?.trim() || []) ?? [];
            const text = groups.length > 0 ? groups.join(' ') : match?.[0].trim();
            if (text)
                return { text, at };
        }
    }
    return null;
};
const positionOf = ({ position, otherwise }, block, cores, accepts) => {
    for (const pattern of [position, otherwise]) {
        for (const at of pattern === undefined ? [] : block) {
            const groups = pattern?.exec(cores[at] ?? '')?.groups;
            if (groups?.file === undefined || groups.line === undefined || !accepts(groups.file))
                continue;
            return { file: groups.file, line: Number(groups.line), column: groups.column === undefined ? null : Number(groups.column), at };
        }
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/findings.js
const MAX_FINDINGS = 2_000;
const toFindings = (hits, toPath) => {
    const found = new Map();
    for (const hit of hits) {
        const key = `${hit.logLine} ${hit.issue.owner}`;
        if (!found.has(key) && found.size < MAX_FINDINGS)
            found.set(key, toFinding(hit, toPath));
    }
    return [...found.values()].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0));
};
const toFinding = ({ issue, logLine }, toPath) => {
    const file = issue.file === null ? null : toPath(issue.file, issue.fromPath);
    return {
        severity: issue.severity,
        file,
        line: file === null ? null : issue.line,
        column: file === null || issue.line === null ? null : issue.column,
        code: issue.code,
        message: issue.message.trim(),
        source: issue.owner,
        logLine
    };
};

// EXTERNAL MODULE: ./lib/src/diagnose/paths.js
var paths = __webpack_require__(3479);
;// CONCATENATED MODULE: ./lib/src/diagnose/places/by-line.js
const addOnce = (list, one) => {
    if (list.at(-1)?.line !== one.line)
        list.push(one);
};
const indexAt = (list, line) => lastUpTo(line, list.length, (at) => list[at]?.line ?? 0);
const indexOfNumber = (lines, number) => {
    const at = lastUpTo(number, lines.length, (index) => lines[index]?.number ?? 0);
    return lines[at]?.number === number ? at : -1;
};
const lastUpTo = (most, count, numberAt) => {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numberAt(middle) <= most)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/evidence.js







const MAX_ERRORS = 200;
const MAX_OTHERS = 50;
const capped = (findings) => {
    const errors = findings.filter(({ severity }) => severity === 'error').slice(0, MAX_ERRORS);
    const others = findings.filter(({ severity }) => severity !== 'error').slice(0, MAX_OTHERS);
    return [...errors, ...others].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0));
};
const DOUBT = 2;
const WEAK = new Set(GENERIC);
const gatherEvidence = (lines, told, matched, toPath, scores = [], complete = (finding) => finding, isKnown = () => false) => {
    const read = new Set(matched.flatMap(({ severity, file, logLine }) => (severity === 'error' && file !== null ? [logLine] : [])));
    const found = told.filter((block) => !isHarmless(block, lines) && !(isTagged(block) && read.has(lines[block.head]?.number ?? null)));
    const blocks = [...found, ...blocksOfFindings(lines, found, blamable(lines, found, matched))].sort((a, b) => a.head - b.head);
    const best = found.reduce((most, { rule }) => Math.max(most, rule.class === 'failure' ? rule.strength : 0), 0);
    const positions = found.flatMap((block) => {
        const { position, rule } = block;
        if (rule.class === 'failure' && rule.strength < best - DOUBT)
            return [];
        const file = position === null ? null : toPath(position.file, null);
        if (position === null || file === null)
            return [];
        return [
            {
                severity: 'error',
                file,
                line: position.line,
                column: position.column,
                code: null,
                message: block.message,
                source: block.rule.source,
                logLine: lines[position.at]?.number ?? null
            }
        ];
    });
    const findings = mergeFindings(matched.map(complete), positions.map(complete));
    return { lines, scores, isKnown, blocks, findings: capped(findings), errors: countErrors(findings), isFlooded: matched.length >= MAX_FINDINGS };
};
const countErrors = (findings) => {
    const counts = new Map();
    for (const { severity, file, source } of findings)
        if (severity === 'error' && file !== null)
            counts.set(source, (counts.get(source) ?? 0) + 1);
    return counts;
};
const isHarmless = (block, lines) => {
    if (!WEAK.has(block.rule))
        return false;
    const line = lines[block.head];
    if (line === undefined || line.tag === 'error')
        return false;
    return (line.tag !== null ||
        line.level === 'warning' ||
        [line.core, line.inner?.core ?? ''].some((text) => HARMLESS.some((pattern) => pattern.test(text.slice(0, 400)))));
};
const blamable = (lines, blocks, findings) => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    const warned = new Set(warnings.map(({ logLine }) => logLine));
    return errors.length > 0 || blocks.some(({ head }) => !warned.has(lines[head]?.number ?? null)) ? errors : warnings;
};
const HEADER_DISTANCE = 30;
const SAID_DISTANCE = 6;
const MATCHED = /(?:)/;
const isMatched = ({ rule }) => rule.head === MATCHED;
const blocksOfFindings = (lines, blocks, findings) => {
    if (findings.length === 0)
        return [];
    const covered = new Set(blocks.filter(({ rule }) => rule.class === 'failure' && !WEAK.has(rule)).flatMap((block) => block.lines));
    return findings.flatMap((finding) => {
        const at = finding.logLine === null ? -1 : indexOfNumber(lines, finding.logLine);
        if (at < 0 || covered.has(at))
            return [];
        const header = finding.file === null ? null : evidence_lineAbove(lines, at, (0,paths/* fileName */.Md)(finding.file), HEADER_DISTANCE);
        const said = evidence_lineAbove(lines, at, finding.message, SAID_DISTANCE);
        const above = [...new Set([header, said])].filter((one) => one !== null).sort((a, b) => a - b);
        return [
            {
                rule: failure(finding.source, 8, { head: MATCHED }),
                head: at,
                isWrapper: isWrapper(finding.message),
                isAnnotated: lines[at]?.tag === 'error',
                lines: [...above, at],
                end: at,
                ranked: [at, ...above],
                message: finding.message,
                messageAt: said ?? at,
                name: null,
                position: null
            }
        ];
    });
};
const SOUGHT = 300;
const SEARCHED = 2_000;
const evidence_lineAbove = (lines, at, text, distance) => {
    const sought = text.slice(0, SOUGHT);
    const holds = (index) => lines[index]?.untagged.slice(0, SEARCHED).includes(sought) === true;
    if (holds(at))
        return null;
    for (let above = at - 1; above >= 0 && above > at - distance; above--)
        if (holds(above))
            return above;
    return null;
};
const mergeFindings = (matched, positions) => {
    const seen = new Set();
    const all = [...matched, ...positions];
    const isRetold = retoldIn(all);
    return all
        .filter((finding) => {
        if (isRetold(finding))
            return false;
        const key = finding.file === null
            ? `${finding.logLine} ${finding.message}`
            : `${finding.file}:${finding.line ?? finding.message}:${finding.severity === 'error' ? '' : finding.severity}:${finding.column ?? ''}`;
        const loose = `${finding.file}:${finding.line}:${finding.logLine}`;
        if (seen.has(key) || seen.has(loose))
            return false;
        seen.add(key);
        seen.add(loose);
        return true;
    })
        .sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0));
};
const COMPARED = 200;
const retoldIn = (findings) => {
    const placed = new Map();
    for (const { file, line, message } of findings) {
        if (file === null || line === null || message === '')
            continue;
        const messages = placed.get(file) ?? [];
        if (messages.length < COMPARED)
            messages.push(message);
        placed.set(file, messages);
    }
    return ({ file, line, message }) => file !== null && line === null && (placed.get(file) ?? []).some((one) => message.endsWith(one));
};

// EXTERNAL MODULE: ./lib/src/log/huge/search.js + 4 modules
var search = __webpack_require__(658);
;// CONCATENATED MODULE: ./lib/src/diagnose/rank/likely.js
const LIKELY = -1.5;
const EARLIER = 0.1;
const MOST_EARLIER = 8;
const FALL = 0.7;
const REACH = 6;
const likelyRuns = (scores, least, most, isKnown = () => false) => {
    const ranks = earliestFirst(scores, isKnown);
    const peaks = scores
        .flatMap((score, at) => (score >= least ? [at] : []))
        .sort((a, b) => Number(isKnown(a)) - Number(isKnown(b)) || (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
    const taken = new Set();
    const runs = [];
    for (const peak of peaks) {
        if (runs.length >= most)
            break;
        if (taken.has(peak))
            continue;
        const score = scores[peak] ?? 0;
        const belongs = (at) => (scores[at] ?? Number.NEGATIVE_INFINITY) >= Math.max(least, score - FALL) && !taken.has(at);
        const edge = (way) => {
            let at = peak;
            while (Math.abs(at + way - peak) <= REACH && belongs(at + way))
                at += way;
            return at;
        };
        const run = { from: edge(-1), to: edge(1), peak, score };
        for (let at = run.from; at <= run.to; at++)
            taken.add(at);
        runs.push(run);
    }
    return runs;
};
const earliestFirst = (scores, isKnown) => {
    let above = 0;
    return scores.map((score, at) => {
        const rank = score - EARLIER * Math.min(MOST_EARLIER, above);
        if (score >= LIKELY && !isKnown(at))
            above++;
        return rank;
    });
};
const bestRun = ({ scores, isKnown }) => likelyRuns(scores, LEAST.unknown, 1, isKnown)[0] ?? null;
const LEAST = {
    certain: -0.8,
    weak: LIKELY,
    unknown: -2.2
};

;// CONCATENATED MODULE: ./lib/src/diagnose/excerpt.js



const MAX_TEXT = 500;
const ONLY_CAUSE = 28;
const FIRST_CAUSE = 18;
const FURTHER_CAUSE = 9;
const LIKEWISE = 2;
const SUMMARY_LINES = 7;
const SUMMARY_LIST = 5;
const MAX_OUTER = 6;
const SOME = 20;
const FEW = 6;
const TAIL = 8;
const LIKELY_LINES = 20;
const MUCH = 1;
const NEAR = 5;
const LEAST_LINES = 4;
const ABOVE = 3;
const excerpt_SURE = 8;
const ROOMY = 28;
const READABLE = 30;
const GAP = 3;
const excerpt_LAST_LINES = 40;
const CAUSES_SHARE = 0.75;
const chooseExcerpt = (lines, selection, limit, scores = [], isKnown = () => false) => {
    if (limit === 0 || lines.length === 0)
        return [];
    const chosen = new Map();
    let holes = 0;
    const add = (at, kind, until = limit) => {
        if (chosen.has(at) || !lines[at]?.untagged.trim())
            return;
        const more = holesWith(chosen, at);
        if (chosen.size + 1 + holes + more > until)
            return;
        chosen.set(at, kind);
        holes += more;
    };
    const addBlock = (block, most, until = limit) => {
        for (const at of block.ranked.slice(0, most))
            add(at, at === block.head || at === block.position?.at ? 'error' : 'context', until);
    };
    const hasNews = lines.some((_, at) => !isKnown(at));
    const isNoise = (at) => {
        if (!hasNews || !isKnown(at))
            return false;
        for (let below = at + 1; below <= at + ABOVE; below++)
            if (chosen.has(below) && !isKnown(below))
                return false;
        return true;
    };
    const { causes, likewise, retold, summaries, signs, echoes } = selection;
    const closing = Math.min(SUMMARY_LINES, summaries.reduce((sum, block) => sum + block.lines.length, 0));
    const forCauses = Math.max(1, Math.ceil(limit * CAUSES_SHARE), limit - closing);
    const some = Math.min(limit, SOME);
    const [first, ...further] = causes;
    if (first !== undefined)
        addBlock(first, further.length === 0 ? ONLY_CAUSE : FIRST_CAUSE, forCauses);
    for (const block of further)
        addBlock(block, FURTHER_CAUSE, forCauses);
    const from = first?.head ?? lines.length;
    let counted = 0;
    for (const block of summaries) {
        if (counted >= SUMMARY_LINES)
            break;
        const before = chosen.size;
        addBlock(block, Math.min(SUMMARY_LIST, SUMMARY_LINES - counted));
        counted += chosen.size - before;
    }
    for (const block of likewise)
        addBlock(block, LIKEWISE, Math.ceil(limit * 0.8));
    for (const block of retold)
        addBlock(block, FURTHER_CAUSE, some);
    for (const block of signs.slice(0, 8))
        if (block.rule.class !== 'sign' || !isNoise(block.head))
            addBlock(block, 4, some);
    const outer = echoes.filter(({ isWrapper }) => isWrapper).sort((a, b) => Math.abs(a.head - from) - Math.abs(b.head - from));
    for (const block of outer.slice(0, MAX_OUTER))
        addBlock(block, 4, some);
    if (chosen.size === 0)
        for (const block of echoes.slice(0, 3))
            addBlock(block, 2);
    for (const block of causes)
        addBlock(block, block.ranked.length, Math.min(limit, ROOMY));
    const known = chosen.size;
    const isSure = first !== undefined && first.rule.strength >= excerpt_SURE && !isKnown(first.head);
    const addRun = ({ from, to, peak, score }, until) => {
        const run = Array.from({ length: to - from + 1 }, (_, index) => from + index);
        if (isSure && !run.some((at) => isNear(chosen, at)))
            return;
        const fresh = run.filter((at) => !chosen.has(at) && !isNoise(at));
        const kind = known > 0 || score >= LEAST.certain ? 'context' : 'tail';
        for (const at of chosen.size + holes + fresh.length <= until ? fresh : fresh.filter((one) => one === peak))
            add(at, kind, until);
    };
    const shown = first === undefined ? [] : [...chosen.keys()].filter((at) => !isKnown(at)).map((at) => scores[at] ?? LEAST.unknown);
    const least = Math.max(isSure ? LEAST.certain : known > 0 ? LEAST.weak : LEAST.unknown, ...shown.map((score) => score - MUCH));
    for (const run of likelyRuns(scores, least, limit, isKnown))
        addRun(run, Math.min(limit, known > 0 ? READABLE : LIKELY_LINES));
    const end = endOf(lines);
    const kind = known === 0 ? 'tail' : 'context';
    if (kind === 'tail')
        for (let at = lines.length - 1; at > end; at--)
            add(at, kind);
    if (known < FEW)
        for (const at of lastLines(end, kind === 'tail' ? limit : TAIL, isKnown))
            if (!isNoise(at))
                add(at, kind);
    if (lines.some((_, at) => isKnown(at)))
        for (let at = end; at > end - TAIL && chosen.size < LEAST_LINES; at--)
            add(at, kind);
    closeGaps(chosen, lines, kind, kind === 'tail' ? 1 : GAP, Math.min(limit, READABLE));
    const counts = new Set(summaries.flatMap((block) => block.lines));
    return [...chosen]
        .sort(([a], [b]) => a - b)
        .flatMap(([at, what]) => {
        const line = lines[at];
        return line === undefined ? [] : [{ line: line.number, text: shorten(line.untagged), kind: what, ...(counts.has(at) ? { isCount: true } : {}) }];
    });
};
const chooseLastLines = (lines) => {
    const end = endOf(lines) + 1;
    return lines
        .slice(Math.max(0, end - excerpt_LAST_LINES), end)
        .flatMap(({ number, untagged }) => (untagged.trim() === '' ? [] : [{ line: number, text: shorten(untagged) }]));
};
const endOf = (lines) => lines.findLastIndex(({ tag, untagged }) => !(tag === 'error' && markers/* EXIT_CODE_OR_CANCEL */.CE.test(untagged)) && untagged.trim() !== '');
const lastLines = (end, most, isKnown) => {
    const upwards = (isWanted) => {
        const found = [];
        for (let at = end; at >= 0 && found.length < most; at--)
            if (isWanted(at))
                found.push(at);
        return found;
    };
    const fresh = upwards((at) => !isKnown(at));
    return fresh.length === 0 ? upwards(() => true) : fresh;
};
const shorten = (text) => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 120)} … ${text.slice(-100)}`);
const isNear = (chosen, at) => {
    for (let way = -NEAR; way <= NEAR; way++)
        if (chosen.has(at + way))
            return true;
    return false;
};
const holesWith = (chosen, at) => {
    const [two, one, next, afterNext] = [at - 2, at - 1, at + 1, at + 2].map((index) => chosen.has(index));
    return (one && next ? -1 : 0) + (two && !one ? 1 : 0) + (!next && afterNext ? 1 : 0);
};
const closeGaps = (chosen, lines, kind, widest, until) => {
    for (let gap = 1; gap <= widest; gap++) {
        const sorted = [...chosen.keys()].sort((a, b) => a - b);
        for (const [index, at] of sorted.entries()) {
            const next = sorted[index + 1];
            if (next === undefined || next - at !== gap + 1 || chosen.size + gap > until)
                continue;
            for (let between = at + 1; between < next; between++)
                if (lines[between] !== undefined)
                    chosen.set(between, kind);
        }
    }
};
const withoutNumbers = (excerpt) => excerpt.map((line, at) => ({ ...line, line: null, leftOut: leftOutBetween(excerpt[at - 1]?.line ?? null, line.line) }));
const leftOutBetween = (above, line) => {
    if (above === null || line === null)
        return 0;
    return (0,search/* linesBetween */.eu)(above, line);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/telling.js
const telling_TELLING = { nothing: 0, count: 1, generic: 2, reason: 3 };
const telling_JUDGED = 400;
const LEADING = /^(?:E {2,12}|Γ¥î|\?{2,4}(?= |\p{Lu}\p{Ll})|x (?=(?:Build|Expected|Unexpected|Module|Failed|Cannot|Unterminated|Import|Export|You|The|Syntax|Error|Could|Missing|Invalid|Identifier|Parse)\b)|␍|[╭╮╯╰├└─▶]|\*(?!\*{0,10}@)|[\s●✖✗✘×❌•│┃║|>#=~+\-–—!⨯⚠💥🔴🚨⛔❗]|\uFE0F|\[[-!]\]){1,40}/u;
const telling_LEVEL = /^(?:\[?(?:ERROR|error|Error|ERR!|FATAL|fatal|FAIL|CRITICAL)\]?(?::\s{0,12}|!\s{1,4}|\s{1,4}-\s{1,4}|\]\s{0,4})|\[(?:ERROR|error|FATAL|fatal)\]\s{0,4})(?=\S)|^(?:npm (?:error|ERR!) )?need auth (?=[A-Z])|^npm (?:error|ERR!) (?=\S)|^\[warn\] (?=\S)|^Reason: (?=\S)/;
const TRAILING = /(?:\s{0,4}\(?\d{1,7}(?:\.\d{1,6})?\s?m?s\)?(?:\s\([\d.|ms ]{1,40}\))?|[\s│┃║|␍]{1,40}|\s{0,4}[─—=_*#~⎯-]{3,300}|\.{4,300}(?:Failed|FAILED)?)$/u;
const plain = (text) => {
    let rest = text.trim().replace(/^_{3,200} (.{1,300}) _{3,200}$/, '$1');
    for (let turn = 0; turn < 3; turn++)
        rest = rest.replace(LEADING, '').replace(telling_LEVEL, '');
    for (let turn = 0; turn < 2; turn++)
        rest = rest.replace(TRAILING, '');
    return (BOLD.test(text) ? rest.replace(END_OF_BOLD, '') : rest).trim();
};
const BOLD = /^[^\p{L}\p{N}]{0,8}\*\*[\p{L}\p{N}]/u;
const END_OF_BOLD = /(?<=[\p{L}\p{N})])\*\*(?=[:\s]|$)/u;
const REWORDED = [
    [/^Diff in \S.*/, 'rustfmt would change the file'],
    [/^(?:format: )?Formatter would have printed the following content\b.*/, 'Biome would format the file'],
    [/^(?:File content differs from formatting output)\b/, 'Biome would format the file'],
    [/^diff (\S{1,300})\.orig \1$/, 'The formatter would change $1'],
    [/^Code style issues found in the above file\b.*/, 'Prettier: code style issues found'],
    [
        /^(\S{1,120}) ((?:CVE|GHSA)-[\w-]{4,30}) (CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN) fixed (\S{1,40}) (\d[^ ,]{0,40}),? {0,4}(?:\S{1,40}, \d\S{0,40} )?(?:\1\S{0,80}: {1,4})?/,
        '$1 $4: $2 ($3), fixed in $5: '
    ],
    [/^(?:failed to compute cache key: )?failed to calculate checksum of ref \S{1,200}: (?=\S)/, ''],
    [/\bunexpected status from (?:HEAD|GET|POST|PUT|PATCH) request to https?:\/\/[^\s/]{1,200}\/v2\/\S{1,600}: (?=\d{3} )/, ''],
    [
        /\boperation error ([\w ]{2,60}): (\w{2,80}), https response error StatusCode: \d{3}, (?:RequestID: [\w-]{0,120}, )?(?:HostID: [^,]{0,200}, )?(?:api error )?(?:ValidationException: \d{1,3} validation errors? detected: )?(?=\w)/,
        '$1 $2: '
    ],
    [/^(Plugin \[id: .{3,300}\]) was not found in any of the following sources:.*/, '$1 was not found'],
    [/^proc(?:-| )macro panicked: \w{1,80}$/, 'proc macro panicked'],
    [/^➤ (YN\d{4}): [│├┌└]?─?\s{0,4}/, '$1: '],
    [/^thrown: "(?=\S)/, ''],
    [/^called `Result::unwrap\(\)` on an `Err` value: (?=\S)/, '']
];
const REFUSED = /\bAn error occurred \((\w{2,60})\) when calling the \w{2,80} operation(?: \(reached max retries: \d{1,3}\))?: User: arn:aws[\w-]{0,12}:\w{2,20}:[\w-]{0,20}:[\d*]{0,20}:(?:assumed-role\/|user\/|role\/)?([^\s/]{1,120})(?:\/\S{1,120})? is not authorized to perform: (\S{3,120}) on resource: (\S{1,300})(?: because (no \S{1,60} policy) allows the \S{1,120} action| with an explicit deny in an? ([\w -]{3,60} policy))?/;
const notAuthorized = (_, error, who, action, resource, lacking, denying) => {
    const why = lacking ?? (denying === undefined ? undefined : `explicit deny in a ${denying}`);
    return `${error}: ${who} is not authorized to perform ${action} on ${resource}${why === undefined ? '' : ` (${why})`}`;
};
const reworded = (text) => {
    const found = REWORDED.find(([pattern]) => pattern.test(text));
    return found === undefined ? text.replace(REFUSED, notAuthorized) : text.replace(...found);
};
const telling_GENERIC = new Set(`
  a abort aborted aborting above action actual after all an and any are assert assertion assertionerror at attempt attempts bazel be because
  been below build building builds by call calls can cannot cargo cause caused check checking checks ci cmake code command compilation compile compiling
  complete completed connection connections could couldn dependencies deploy deploying deployment detail details did didn docker don download
  downloading downloads due during e each ended error errors eslint exceeded exception exec execute executed executing execution exit exited exiting
  expected fail failed failing fails failure failures false fatal fetch fetching find finished for found from gate general generic giving got
  gradle had has have hook hooks in info information install installation installing installs internal invalid is issue issues it its jest job
  jobs lint linter linting log logs make many maven message more mvn non none nonzero not npm null occurred of on one operation or
  out output package packages please pnpm previous problem problems process pytest quality reason received report reports request requests
  required result results retries retry retrying return returned run running script see some something spec specs stage status step steps stop
  stopped stopping success successfully suite suites summary t task tasks test tests that the there this threw thrown timed timeout to too
  total true type unable undefined unexpected unknown unsuccessful unsuccessfully up upload uploading uploads was went were while with
  workflow wrong x yarn zero
`.match(/\S+/g));
const COUNTING = new Set(`
  and assertion assertions check checked checks completed critical did dropped error errors example examples executed fail failed failing
  failure failures file files filtered flaky found hidden high ignored in issue issues left low measured medium moderate more ms not of ok out
  pass passed passing pending problem problems ran report reports result results run s second seconds shown skip skipped snapshot snapshots
  spec specs suite suites summary target targets task tasks test tests the time todo total unknown vulnerabilities warning warnings was were
  with
`.match(/\S+/g));
const CLOSING = /^(?:\d{1,7} errors? (?:was|were) not a part of|Tests run: ?\d|(?:Ran|Executed) \d{1,7} tests?\b|\d{1,7} (?:tests?|examples?|specs?|scenarios?|assertions?)\b.{0,80}\b\d{1,7} (?:fail|pass|error)|\W{0,4}\d{1,7} (?:passed|failed) \|)/i;
const NOTHING = [
    /^(?:https?|file|ftp):\/\/\S{1,2000}$/,
    /^\(?[\w@.~$%+-]{0,200}[/\\][^\s]{1,1000}$/,
    /^[\w.-]{1,200}\.\w{1,10}(?::\d{1,7}){0,2}:?$/,
    /^\S{1,300}\(\d{1,7}(?:,\d{1,7})?\)$/,
    /^(?:Traceback|Stack ?trace|stack|Call ?stack|Backtrace|The above exception|During handling of|Caused by|Error Message|Error Output|Message|Output|Errors?|Failures?|stderr|stdout|Command output|What went wrong|Details?|Exception|Reason)(?: \w{1,12}){0,2}\s?:?$/i,
    /^(?:FAIL(?:ED|URE)?|not ok|ERROR)[:\s]{1,4}\S{1,300}(?:\s[[(][^\])]{0,40}[\])]|\s[\d.]{1,10}m?s)?$/,
    /^should (?:loosely |strictly |not )?(?:deep-)?(?:be )?equal$/,
    /^(?:at|in|from|File|of|on|with) \S{1,300}(?::\d{1,7}|, line \d{1,7}.{0,80}|\))$/,
    /^\S{1,300}:\d{1,7}: in \S{1,100}$/,
    /^(["'`])[^"'`]{0,300}\1[,;]?$/,
    /^["'][\w$@/. -]{1,80}["']\s{0,3}:\s{0,3}(?:0|\[\]|\{\}|null|false|true)?,?$/,
    /^All changes made by hooks\b|^Error Context: |^The above exception was|^During handling of the above/,
    /^(?:rake|rails|bundler) aborted!$|\bWaiting for unfinished jobs\b|^evaluation failed :\(|^Location: \S{1,300}$|^Error Trace:/,
    /^(?:[\w.-]{1,40}: )?(?:error: )?(["'`])[\w.:/\\-]{1,200} -[^"'`]{200,}$/,
    /^thread '[^']{1,200}' (?:\(\d{1,9}\) )?panicked at \S{1,300}:$/,
    /^(?:= )?note:\s{1,4}(?:"|some arguments are omitted)/,
    /^A complete log\b|^404 (?:Note that|tarball)\b/,
    /^(?:Run|See|For more|To see|Try|Use|Learn more|More info|Please see|Read more|Visit)\b.{0,40}(?:--|https?:|full|information|details|logs?\b)/i
];
const GIVEN_UP = /^rustfmt has failed to format|\b(?:too many (?:retries|attempts|failures)|(?:max(?:imum)?(?: number of)?|all) (?:retries|attempts|retry)|giving up|retries exhausted|(?:failed )?after \d{1,4} (?:attempts|tries|retries)|stopping after \d{1,4} failures?)\b/i;
const ASSERTION = /^(?:[\w.$]{0,80}(?:AssertionError|AssertionFailedError|ComparisonFailure|ExpectationFailed\w{0,20}|AssertionFailedException|TestFailed\w{0,20}|UnmetExpectation\w{0,20}):?\s{0,3})?(?:expect\((?:received|actual|locator|page|value|jest\.fn\(\)|spy|element)?\)\.[\w.]{1,80}(?:\([\w, .]{0,60}\))?(?: failed)?(?:\s{0,3}\/\/.{0,60})?|assert(?:ion)?(?: \w{1,10}){0,2}(?: failed)?\.?:?|Assert\.\w{1,40}(?:\(\))? (?:failed|Failure)\.?(?:\(\))?|Expected(?: values? to be (?:strictly |deeply )?equal)?|Expected:?|values? (?:are|were) not equal|not equal:?|(?:should|to|must) (?:be|equal)(?: equal)?|Values differ|Failed asserting that(?: two (?:strings|arrays|objects) are (?:equal|identical|the same))?\.?|XCTAssert\w{0,30} failed:?|cannot find symbol|Expected equality of these values:?|(?:but )?(?:Expected|Received|expected|actual|got|received)\b[^:]{0,40}: .{1,60}|Difference\b.{0,60}|Condition not satisfied:?|false == true|assertion `?left == right`? failed:?|Not equal:?|Error Trace:?|Timed? ?out|timeout|Snapshot .{0,80}mismatched)?[.:]?$/i;
const MAY_ASSERT = /assert|comparison|expect|testfailed|equal|value|symbol|received|actual|got|differ|condition|false|trace|time|snapshot|should be|must be|to be/i;
const UNEQUAL = /^[^\s!=][^!=]{0,200} (?:!==?|===) \S/;
const telling_SHELL = /^(?:[\w./-]{1,200}: |line \d{1,6}: |\d{1,6}: ){0,4}[\w./-]{1,200}: (?:command not found|not found|No such file or directory|Permission denied|Is a directory|Bad interpreter)/i;
const telling_COMPARED = /\bassert\b.{0,200}\S\s(?:[<>]=?|[!=]==?|(?:not )?in|is(?: not)?)\s\S|\bexpected\b.{1,200}\b(?:but )?(?:got|was|received|actual|to (?:be|equal|match|contain|include|have)|found)\b[\s:]{1,3}[^\s.]/i;
const words = (text) => text.toLowerCase().match(/[\p{L}_]{1,40}/gu) ?? [];
const tellingOf = (text, isWrapper) => {
    const judged = text.slice(0, telling_JUDGED).trim();
    if (UNEQUAL.test(judged))
        return telling_TELLING.reason;
    if (!/\p{L}{2}/u.test(judged) || NOTHING.some((pattern) => pattern.test(judged)))
        return telling_TELLING.nothing;
    const spoken = judged.replace(/[\s:–-]{1,5}https?:\S{1,400}$/, '');
    if (isWrapper(spoken))
        return telling_TELLING.nothing;
    if (MAY_ASSERT.test(judged) && ASSERTION.test(judged))
        return telling_TELLING.generic;
    if (!/\s/.test(judged))
        return /(?:Error|Exception)\W?$/.test(judged) ? telling_TELLING.generic : telling_TELLING.nothing;
    if (telling_COMPARED.test(judged) || telling_SHELL.test(judged))
        return telling_TELLING.reason;
    const all = words(spoken);
    if (CLOSING.test(judged))
        return telling_TELLING.count;
    if (/\d/.test(judged) && all.every((word) => COUNTING.has(word)))
        return telling_TELLING.count;
    if (GIVEN_UP.test(judged) ||
        telling_CHAIN.test(judged) ||
        NOT_RUN.test(judged) ||
        COLUMNS.test(judged) ||
        endsGeneric(judged) ||
        all.every((word) => telling_GENERIC.has(word)))
        return telling_TELLING.generic;
    return telling_TELLING.reason;
};
const NOT_RUN = /^(?:(?:failed|unable) to (?:execute|run|invoke|start)|(?:could not|cannot|error) (?:execut\w{1,4}|run\w{0,4}|invok\w{1,4})) [^:]{1,120}$|^aborted(?: \(core dumped\))?$/i;
const telling_CHAIN = /^(?:[\w.-]{1,40}: )?(?:error: )?(?:(?:cannot|could not|unable to|failed to|error) (?:run|execut|start|perform|complet|invok|call|launch|wait)[^:]{0,80}: ){1,8}(?:["'`$/][^:]{1,300}: )?(?:signal: (?:killed|terminated|interrupt)|exit status \d{1,3})$/i;
const COLUMNS = /\s\|[^|]{1,200}\s\|[^|]{1,200}\s\|/;
const endsGeneric = (text) => {
    const last = text.slice(text.lastIndexOf(': ') + 1);
    return text.includes(': ') && /\bfail\w{0,4}\b/i.test(last) && words(last).length > 2 && words(last).every((word) => telling_GENERIC.has(word));
};
const CONNECTING = /\s(?:or|and|the|a|an|to|of|in|from|with|by|for|than|that|because|is|are|was|were|be|as|on|at|into|not|when|if|but|following|this|these|use|using|cannot|must|should|will|has|have|its|your|one)$/;
const isUnfinished = (text) => {
    const end = text.trimEnd();
    return /[:{([,=\\]$/.test(end) || CONNECTING.test(end.slice(-60)) || end === 'Expected';
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/count.js




const countOf = (block, { causes, likewise, summaries }, evidence) => {
    const { source } = block.rule;
    const closing = summaries.filter(({ rule }) => rule.source === source || source.startsWith(`${rule.source}-`));
    if (block.rule.name !== undefined || /test/.test(source)) {
        const lines = closing.map((one) => closingText(one, evidence.lines));
        const uncollected = block.name?.startsWith('ERROR collecting') === true ? countUncollected(lines) : 0;
        if (uncollected > 1)
            return { failed: uncollected, text: `${uncollected} errors during collection`, suite: null };
        const counts = countTests(lines);
        if (counts !== null) {
            const suite = counts.failed === counts.total ? null : suiteOf(block, counts.failed, evidence);
            const of = counts.total === null ? '' : ` of ${counts.total}`;
            const tests = (counts.total ?? counts.failed) === 1 ? 'test' : 'tests';
            return { failed: counts.failed, text: `${counts.failed}${of} ${tests} failed${suite === null ? '' : `, all in ${suite}`}`, suite };
        }
    }
    const counted = block.name === null ? placesOf(block, causes, likewise, evidence) : namesOf(block, [...causes, ...likewise]);
    const what = block.name === null ? 'errors' : 'failures';
    const told = counted < MAX_ERRORS
        ? Math.max(counted, block.name === null && counted > 1 ? closingErrors(block, summaries, evidence, counted) : 0)
        : (evidence.errors.get(findingOf(block, evidence)?.source ?? '') ?? 0);
    const isAll = told >= counted && (counted < MAX_ERRORS || !evidence.isFlooded);
    const failed = Math.max(told, counted);
    return { failed, text: counted <= 1 ? null : `${isAll ? '' : 'At least '}${failed} ${what}`, suite: null };
};
const count_CLOSING = /\((\d{1,6}) errors?\b|^\W{0,4}(?:Found )?(\d{1,6}) errors?\b/;
const MOST_UNSEEN = 3;
const closingErrors = (block, summaries, evidence, counted) => {
    const source = findingOf(block, evidence)?.source;
    if (source === undefined || evidence.findings.some((one) => one.severity === 'error' && one.source !== source))
        return 0;
    const counts = summaries.flatMap(({ message }) => {
        const [, inBrackets, first] = /\bfixed\b/.test(message) ? [] : (count_CLOSING.exec(message.slice(0, 200)) ?? []);
        return inBrackets === undefined && first === undefined ? [] : [Number(inBrackets ?? first)];
    });
    const [count = 0] = counts;
    return new Set(counts).size === 1 && count <= MOST_UNSEEN * counted ? count : 0;
};
const SUITE = 3;
const BETWEEN = / [>›] |::|#/g;
const suiteOf = (block, failed, { blocks }) => {
    const names = [...new Set(blocks.flatMap(({ rule, name }) => (rule.source === block.rule.source && name !== null ? [plain(name)] : [])))];
    const [first] = names;
    if (first === undefined || names.length < Math.max(SUITE, failed))
        return null;
    const ends = [...first.matchAll(BETWEEN)];
    const end = ends.findLast(({ 0: sign, index }) => names.every((name) => name.startsWith(first.slice(0, index + sign.length))));
    return end === undefined ? null : first.slice(0, end.index);
};
const nameWithin = (name, suite) => suite === null || !name.startsWith(suite) ? name : name.slice(suite.length).replace(/^(?: [>›] |::|#)/, '');
const namesOf = ({ rule }, all) => {
    const names = new Set(all.flatMap((one) => (one.rule.source === rule.source ? (one.name ?? []) : [])));
    for (const name of names)
        names.delete(name.slice(0, Math.max(0, name.lastIndexOf('/'))));
    return names.size;
};
const placesOf = (block, causes, likewise, evidence) => {
    const source = findingOf(block, evidence)?.source;
    if (source === undefined)
        return alikeOf(block, [...causes, ...likewise]);
    const alike = [...causes, ...likewise].filter((one) => one.rule === block.rule && one.position !== null);
    const told = new Set(alike.map(({ message, position }) => `${message} ${position?.file}:${position?.line}:${position?.column}`)).size;
    if (!isMatched(block) && source === block.rule.source)
        return told;
    const errors = evidence.findings.filter((finding) => finding.source === source && finding.severity === 'error' && finding.file !== null && !isWrapper(finding.message));
    return Math.max(told, new Set(errors.map(({ file, line, column }) => `${file}:${line}:${column}`)).size);
};
const alikeOf = ({ rule, message }, all) => {
    if (message.includes('://'))
        return 0;
    const template = templateOf(message);
    return new Set(all.flatMap((one) => (one.rule === rule && templateOf(one.message) === template ? [one.message] : []))).size;
};
const templateOf = (message) => message
    .slice(0, 400)
    .split(' ')
    .map((word) => (/[\d./\\@_"'`]./.test(word) ? '#' : word))
    .join(' ');
const closingText = ({ lines, head }, all) => lines.flatMap((at) => (at <= head ? [all[at]?.core ?? ''] : [])).join(', ');
const findingOf = (block, { findings, lines }) => {
    const numbers = new Set(block.lines.map((at) => lines[at]?.number));
    const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    const placed = findings.filter(({ severity, file }) => severity === worst && file !== null);
    return placed.find(({ logLine }) => logLine !== null && numbers.has(logLine)) ?? placed.find(({ message }) => message === block.message) ?? null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/sentence.js




const ENOUGH = 200;
const BELOW = 8;
const sentence_JUDGED = 1_000;
const LONGEST = 20_000;
const WRAPPED = 55;
const NO_SENTENCE = /^\s*(?:at \S|File "|[│|>]?\s{0,6}\d{1,7}(?:\s{1,6}\d{1,7})?\s{0,6}[|:│]|\||-->|\^|~|[-=_─—]{3}|\.{3} \d|from \S+:\d|\d{1,3}: 0x|#\d{1,3} |(?:[│|]\s{0,4})?on \S+ line \d|[\w.]{1,40} = \S|(?:def|class|import|function|const|let|var|return|func|fn|pub|use) \w|from \w\S* import|@\w|\+{1,4} \S|index [0-9a-f]{6,40}\.\.|diff --git )/;
const CODE = /[({;,]\s*$|^\s*[\w.]{1,80}\(.{0,300}\)[,;:]?\s*$|\);\s*$|^\s*(?:with|if|for|while|elif|else|try|except|raise|assert|await|yield) .{0,300}:?\s*$/;
const ITEM = /^\s{0,12}(?:[-•*+–]|\d{1,3}[.)]|[>└╰├]─?)\s{1,4}\S/;
const said = (text) => ({ text, telling: tellingOf(text, isWrapper) });
const withoutEnd = (sentence) => {
    let end = sentence.length;
    while (end > 0 && ' \t.:!…{([,'.includes(sentence[end - 1] ?? ''))
        end--;
    return sentence.slice(0, end);
};
const joined = (sentence, more) => `${withoutEnd(sentence)}: ${more}`;
const sentence_UNEQUAL = /^\S.{0,80} !==? \S/;
const NAME = /^(?=.{0,200}[\p{Ll}\d])[\p{L}\p{N}_@.~+/\\-]{3,200}$/u;
const MOST_NAMES = 500;
const TOLD_NAMES = 3;
const listed = (names) => `${names.slice(0, TOLD_NAMES).join(', ')}${names.length > TOLD_NAMES ? `, and ${names.length - TOLD_NAMES} more` : ''}`;
const createSpeech = ({ lines, blocks, findings }) => {
    const coreAt = (at) => (lines[at]?.inner?.core ?? lines[at]?.core ?? '').slice(0, sentence_JUDGED);
    const textAt = (at) => (lines[at]?.core ?? '').slice(0, LONGEST);
    const wholeAt = (at) => textAt(at).slice(0, sentence_JUDGED);
    const heads = new Set(blocks.filter(({ rule }) => rule.class === 'failure' && rule.source !== GENERIC_SOURCE).map(({ head }) => head));
    const messages = new Map(findings.filter(({ message }) => message !== '').map(({ logLine, message }) => [logLine, message]));
    const messageAt = (at) => messages.get(lines[at]?.number ?? null);
    const namesBelow = (at) => {
        const names = [];
        for (let next = at + 1; names.length < MOST_NAMES && NAME.test(plain(coreAt(next))); next++)
            names.push(plain(coreAt(next)));
        return names;
    };
    const finish = (text, at) => {
        const names = text.endsWith(':') ? namesBelow(at) : [];
        if (names.length > 1)
            return `${text} ${listed(names)}`;
        let whole = text;
        let items = 0;
        for (let next = at + 1; next <= at + BELOW && whole.length < ENOUGH; next++) {
            const line = coreAt(next);
            const more = plain(line).replace(/^\d{1,3}[.)]\s{1,4}/, '');
            if (heads.has(next) || markers/* EXIT_CODE_OR_CANCEL */.CE.test(line) || NO_SENTENCE.test(line) || isWrapper(more))
                break;
            if (!/\p{L}{2}/u.test(more)) {
                if (isUnfinished(whole) && sentence_UNEQUAL.test(more))
                    return `${whole} ${more}`;
                if (items > 0)
                    break;
                continue;
            }
            if (whole.includes(more))
                break;
            const goesOn = (next === at + 1 && ((isWrapped(coreAt(at), line) && !/^\p{Lu}/u.test(more)) || isOpen(whole))) || isMatcher(whole, more);
            const isItem = ITEM.test(line);
            if (!isUnfinished(whole) && !goesOn && !(items > 0 && isItem))
                break;
            if (isOpen(whole))
                whole = `${whole}${line.trim()}`;
            else if (items > 0 && isItem)
                whole = `${whole}, ${more}`;
            else if (/[:{([]$/.test(whole))
                whole = `${whole.replace(/[{([]$/, '').trimEnd()} ${more}`;
            else
                whole = `${whole} ${more}`;
            if (isItem)
                items++;
            else if (!isUnfinished(more) && !goesOn && !isMatcher(whole, plain(coreAt(next + 1))))
                break;
        }
        return whole;
    };
    const sayLine = (at) => {
        const line = coreAt(at);
        const message = messageAt(at);
        if (message === undefined && (NO_SENTENCE.test(line) || CODE.test(line)))
            return null;
        const text = plain(message ?? line);
        const short = said(text);
        return short.telling === telling_TELLING.nothing ? short : said(finish(text, at));
    };
    const isIndented = (at) => {
        const { untagged = '', unwrapped = '' } = lines[at] ?? {};
        const text = unwrapped.slice(0, sentence_JUDGED).trimStart();
        return text !== '' && untagged.slice(0, Math.max(0, untagged.slice(0, 2 * sentence_JUDGED).indexOf(text))).endsWith('  ');
    };
    return {
        coreAt,
        wholeAt,
        textAt,
        isIndented,
        isHead: (at) => heads.has(at),
        findingAt: messageAt,
        isFinding: (at) => messageAt(at) !== undefined,
        finish,
        sayLine
    };
};
const isOpen = (text) => text.length >= WRAPPED && /(?:^|\s)(?:'[^'\s]{8,200}|"[^"\s]{8,200})$/.test(text);
const isMatcher = (text, next) => text.startsWith('Expected') && /^(?:not )?to [a-z]{2,20}\b/.test(next);
const isWrapped = (line, next) => line.length >= WRAPPED &&
    /[\p{L}\d'"`,]$/u.test(line) &&
    /^\s*\p{Ll}{2,30}[\s,].{0,300} \p{Ll}{2}/u.test(next.slice(0, 400)) &&
    !/[{}=;(]/.test(next) &&
    indentOf(line) === indentOf(next);
const indentOf = (line) => line.length - line.trimStart().length;

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/choose.js




const DOUBTFUL = 3;
const SURER = 0.5;
const MOST = 40;
const choose_SURE = 6;
const choose_NEAR = 15;
const BRIEF = 100;
const candidateOf = ({ sayBlock }, block) => ({ block, at: block.messageAt, ...sayBlock(block) });
const isReason = ({ telling }) => telling === telling_TELLING.reason;
const choose = (reader, evidence, { causes, summaries, signs, echoes }) => {
    const tell = (blocks) => blocks.slice(0, MOST).map((block) => candidateOf(reader, block));
    const ofCauses = tell(causes);
    const [first] = ofCauses;
    const certain = ofCauses.find(isReason);
    const isKnown = ({ at }) => evidence.isKnown(at);
    const isFirstKnown = first !== undefined && isKnown(first);
    const others = certain === undefined || isFirstKnown ? tell([...summaries, ...signs, ...echoes]) : [];
    const likely = certain === undefined || isFirstKnown || isDoubtful(certain) ? sayingLikely(evidence, reader) : [];
    const reasons = [...others.filter(isReason), ...likely];
    const news = reasons.filter((one) => !isKnown(one));
    if (isFirstKnown && news.length > 0)
        return likeliest(news, evidence) ?? null;
    const reason = first === undefined
        ? likeliest(news.length > 0 ? news : reasons, evidence)
        : (certain ?? others.find((one) => isReason(one) && !isOfMany(one, first) && (isSure(one) || Math.abs(one.at - first.at) <= choose_NEAR)));
    const [surer] = reason !== undefined && isDoubtful(reason) ? likely : [];
    if (reason !== undefined && surer !== undefined && (evidence.scores[surer.at] ?? 0) >= (evidence.scores[reason.at] ?? 0) + SURER)
        return surer;
    if (reason !== undefined && ofCauses.includes(reason))
        return ofCauses.find((one) => isReason(one) && isErrorBesideLint(one, reason, evidence)) ?? reason;
    const all = [...ofCauses, ...others];
    const main = all.find(({ telling }) => telling === telling_TELLING.generic);
    const named = main !== undefined && ofCauses.includes(main) ? undefined : ofCauses.find(({ block }) => (block?.name ?? null) !== null);
    const more = reason ?? named ?? likely[0];
    if (main !== undefined && more !== undefined && more !== named && main.text.length <= BRIEF && !more.text.includes(main.text))
        return { ...more, block: main.block, text: joined(main.text, more.text) };
    return (more ??
        main ??
        all.find(({ telling }) => telling === telling_TELLING.count) ??
        all.find(({ text }) => /\p{L}{3}/u.test(text)) ??
        sayingWrong(evidence, reader));
};
const isOfMany = ({ block }, first) => (first.block?.name ?? null) !== null && (block?.isWrapper === true || block?.rule.class === 'summary' || block?.rule.class === 'echo');
const isErrorBesideLint = (one, lint, evidence) => {
    if (one.block === null || lint.block === null || one.block.rule.source !== lint.block.rule.source)
        return false;
    return (/^[A-Z]{1,4}\d{2,5}$/.test(findingOf(one.block, evidence)?.code ?? '') &&
        (findingOf(lint.block, evidence)?.code ?? null) === null &&
        lint.block.name === null);
};
const isDoubtful = ({ block }) => block !== null && block.rule.strength <= DOUBTFUL && !block.isAnnotated;
const isSure = ({ block }) => block !== null && block.rule.class === 'failure' && block.rule.strength >= choose_SURE;
const choose_LIKELY = -1.2;
const sayingLikely = (evidence, { sayLine }) => {
    const saying = (at) => {
        const said = sayLine(at);
        return said?.telling === telling_TELLING.reason ? [{ block: null, at, ...said }] : [];
    };
    const run = bestRun(evidence);
    const likely = run === null || run.score < choose_LIKELY ? [] : Array.from({ length: run.to - run.from + 1 }, (_, index) => run.from + index);
    return [...(run === null || likely.length === 0 ? [] : saying(run.peak)), ...likely.flatMap(saying), ...saying(lastWord(evidence))];
};
const choose_LAST_WORD = /^(?!(?:info|debug|note|notice|hint|warning|warn|step|done|using|running)\b)[a-z][\w.+-]{0,40}: (?:[^:]{1,200}: ){0,3}\S.*[a-z]$/;
const WRONG = /\b(?:neither|cannot|can't|couldn't|could not|missing|must|invalid|unknown|unsupported|unexpected|unable|impossible|refused|denied|rejected|failed|fatal|crashed|aborted|mismatch|exceeds|exceeded|violat\w{1,5}|expired|outdated|broken|corrupt\w{0,3}|forbidden|unauthori[sz]ed|timed out|wrong|incorrect|undefined|insufficient|unreachable)\b(?![=_])/i;
const choose_HARMLESS = /^\s{0,20}(?:-|\[?(?:info|debug|notice|hint|note|warn(?:ing)?|skip\w{0,6})\b|(?:step|using|running|downloading|installing|uploading|checking)\b)|[✓✔√☑]|\bok \d|\bpass(?:ed)?\b|\b(?:retry\w{0,4}|ignor\w{1,4}|clean(?:ing|ed)? up|verif\w{2,4}|audit fix)\b|\bfail(?:ed|ures?)(?: \w{2,12})?: {0,4}0\b|\b(?:no|0|zero|without) (?:\w{2,20} )?(?:errors?|failures?|failed|problems?|issues?|warnings?|vulnerabilities|changes|conflicts)\b/i;
const lastPrinted = ({ lines }) => lines.findLastIndex(({ tag, untagged }) => tag === null && untagged.trim() !== '');
const lastWord = (evidence) => {
    const last = lastPrinted(evidence);
    return choose_LAST_WORD.test((evidence.lines[last]?.core ?? '').slice(0, 400)) ? last : -1;
};
const sayingWrong = (evidence, { sayLine }) => {
    const at = lastPrinted(evidence);
    const printed = (evidence.lines[at]?.untagged ?? '').slice(0, 400);
    const said = WRONG.test(printed) && !choose_HARMLESS.test(printed) ? sayLine(at) : null;
    return said?.telling === telling_TELLING.reason ? { block: null, at, ...said } : null;
};
const likeliest = (candidates, { scores }) => {
    const scoreOf = ({ at }) => scores[at] ?? 0;
    return candidates.reduce((best, one) => (best === undefined || scoreOf(one) > scoreOf(best) ? one : best), undefined);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/circumstances.js
const PRINTS = /^\s{0,40}(?:echo|printf|Write-(?:Host|Output|Error)) (.{1,300})$/;
const ENDS = /^\s{0,40}(?:exit|return) +-?[1-9]/;
const BRANCH = /^\s{0,40}if +\[{1,2} (["']?)([\w.-]{1,40})\1 ([!=]=|=) (["']?)([\w.-]{1,40})\4 \]{1,2} *(?:; *then)?$/;
const LONGEST_TEXT = 80;
const conditionOf = (script, said) => {
    if (said.length > LONGEST_TEXT)
        return null;
    const [at, ...others] = script.flatMap((line, index) => (PRINTS.exec(line)?.[1]?.includes(said) === true ? [index] : []));
    if (at === undefined || others.length > 0)
        return null;
    let [begin, end] = [at - 1, at + 1];
    while (PRINTS.test(script[begin] ?? ''))
        begin--;
    while (PRINTS.test(script[end] ?? ''))
        end++;
    const [, , left, operator, , right] = (ENDS.test(script[end] ?? '') && BRANCH.exec(script[begin] ?? '')) || [];
    return left !== undefined && (operator === '!=') === (left !== right) ? `${left} ${operator} ${right}` : null;
};
const NEEDED = '(?:usernames?|passwords?|credentials?|secrets?|tokens?|(?:api|access|secret|deploy)[ _-]?keys?|ur[il]|host(?: part)?|endpoint|webhook)';
const LACKING = [
    String.raw `\b${NEEDED}(?: and \w{3,20})? (?:is |are |was |were )?(?:required|missing|empty|not (?:supplied|set|provided|specified|given|found))\b`,
    String.raw `\b(?:missing|no|empty|invalid|provide an?) (?:\w{2,20} )?${NEEDED}(?! (?:at|on|in) (?:line|position|column|row))\b`,
    String.raw `\b(?:unauthori[sz]ed|not (?:authenticated|logged in)|authentication failed|(?:authentication|login) (?:is )?required|connection to server on socket|url rejected|malformed url|(?:http|status|error)(?: code)?:? 40[13])\b`
].map((source) => new RegExp(source, 'i'));
const MOST_NAMED = 3;
const circumstances_REFUSED = /\bResource not accessible by integration\b/;
const REFUSED_BY = [
    [/\bPermission to \S{1,200} denied to github-actions\[bot\]|\bWrite access to repository not granted\b/, 'contents'],
    [/\bpermission_denied: write_package\b|\binstallation not allowed to (?:Create|Write) organization package\b/, 'packages']
];
const MOST_PERMISSIONS = 6;
const withPermissions = (said, permissions) => {
    const [, wanted] = REFUSED_BY.find(([words]) => words.test(said)) ?? [];
    if (permissions.length === 0 || (wanted === undefined && !circumstances_REFUSED.test(said)))
        return said;
    const has = permissions.filter((one) => (wanted === undefined ? !one.startsWith('metadata:') : one.startsWith(`${wanted}:`)));
    if (has.some((one) => one === `${wanted}: write`) || has.length > MOST_PERMISSIONS)
        return said;
    const all = has.length > 0 ? `has ${has.join(', ')}` : wanted === undefined ? 'has no permission' : `has no permission for ${wanted}`;
    return LACKS.test(said) ? said.replace(LACKS, (_, lacks) => `${lacks}; it ${all})`) : `${said} (the token ${all})`;
};
const LACKS = /(\(the token lacks [^()]{3,80})\)$/;
const withCircumstances = (said, permissions, { script, emptyVariables }) => {
    const allowed = withPermissions(said, permissions);
    if (allowed !== said)
        return allowed;
    const condition = conditionOf(script, said);
    if (condition !== null)
        return `${said} (${condition})`;
    const names = LACKING.some((pattern) => pattern.test(said)) ? emptyVariables() : [];
    if (names.length === 0 || names.length > MOST_NAMED)
        return said;
    return `${said} (${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} empty)`;
};
const SHORT = 70;
const NAMED = /^[\w.@/-]{2,40}: |^[A-Z]{2,}[\w]{0,20}_\w+\b/;
const withName = (text, { name }) => {
    if (text.length > SHORT || NAMED.test(text))
        return text;
    const ran = name();
    const words = (ran ?? '').toLowerCase().split(/[\s/.@-]/);
    const said = text.toLowerCase();
    return ran === null || words.some((word) => word.length > 2 && said.includes(word)) ? text : `${ran}: ${text}`;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/compose.js

const MAX_MESSAGE = 200;
const MAX_PLACE = 60;
const MAX_WORD = 60;
const compose = (text, { count, place, isPlaceOptional } = { count: null, place: null, isPlaceOptional: true }) => {
    const line = oneLine(text);
    const whole = count === null || line.startsWith(count) ? line : `${count}: ${line}`;
    const where = place === null || holdsPlace(whole, place) ? null : placeIn(whole, place);
    const after = where === null ? '' : ` (${where})`;
    const near = where === null || where.length <= MAX_PLACE / 2 ? after : ` (${(0,paths/* fileName */.Md)(where)})`;
    const brief = withShortHashes(withoutLabels(whole));
    const once = toldOnce(brief);
    const short = shortWords(brief, MAX_WORD);
    const shorter = shortWords(once, MAX_WORD / 2);
    const placed = [whole + after, brief + after, brief + near];
    const tries = [...placed, ...(isPlaceOptional ? [] : [short + after, short + near]), whole, brief, short, once, shorter];
    const fitting = tries.find(({ length }) => length <= MAX_MESSAGE);
    const rest = shortWords(withoutAdvice(once), MAX_WORD);
    return fitting ?? (isPlaceOptional ? cut(rest, MAX_MESSAGE) : cut(rest, MAX_MESSAGE - near.length) + near);
};
const ADVISING = / (?:Please|Make sure|Ensure that|Consider|You can|To (?:fix|resolve|solve) this) [^.!?]{10,300}[.!?](?= [\p{Lu}"'`])/u;
const withoutAdvice = (text) => (text.length > MAX_MESSAGE ? text.replace(ADVISING, '') : text);
const extended = (headline, ways) => {
    const fitting = ways.map(oneLine).find((further) => headline.length + further.length + 2 <= MAX_MESSAGE && !headline.includes(further));
    return fitting === undefined ? headline : `${headline.replace(/(?<=\w)\.$/, '')}; ${fitting}`;
};
const LONG_CHAIN = 170;
const INNER = 40;
const withoutOuter = (text) => {
    let rest = oneLine(text);
    for (let end = rest.indexOf(': '); rest.length > LONG_CHAIN && end >= 0; end = rest.indexOf(': ')) {
        if (rest.length - end < INNER || /["'`]/.test(rest.slice(0, end)) || !OUTER.test(rest.slice(0, end)))
            break;
        rest = rest.slice(end + 2);
    }
    return rest;
};
const OUTER = /^(?:.{1,40}: )?(?:cannot|could not|unable to|failed to|error (?:while|when)) (?:run|runn|execut|start|perform|complet|process|evaluat|invok|call|launch|wait|resolve dependencies for project)|\bthrew an exception$/i;
const placeIn = (text, place) => place.file !== null && place.line !== null && place.file.includes('/') && text.includes(place.file) ? `line ${place.line}` : placeOf(place);
const placeOf = ({ file, line }) => {
    if (file === null)
        return null;
    const name = file.length <= MAX_PLACE ? file : (0,paths/* fileName */.Md)(file);
    if (name.length > MAX_PLACE)
        return null;
    return line === null ? name : `${name}:${line}`;
};
const holdsPlace = (text, { file, line }) => file !== null && text.includes((0,paths/* fileName */.Md)(file)) && (line === null || new Set(text.match(/\d{1,9}/g)).has(String(line)));
const oneLine = (text) => withoutObject(text.slice(0, compose_MAX_TEXT))
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
    .trim();
const QUERY = /^(\W?https?:\/\/[^?]{1,2000})\?[^"'`<>)]{1,4000}/;
const ADVICE = / - https?:\/\/docs\.\S{1,500}\s*$|[\s(]{1,4}(?:Learn more|Read more|See(?: also)?|For (?:more|further) (?:info(?:rmation)?|details)(?:,? (?:see|visit))?)[: ]{1,3}https?:\S{1,500}\)?\.?\s*$/i;
const REQUEST_ID = /[,;]? ?\b[Rr]equest[ -]?I[Dd](?:: ?|=)[\w-]{8,120}/g;
const NO_ANSWER = /\bHTTP(?: (?:status|code))? ?0{3,9}\b/;
const DECORATED = / \(\?[^\s()]{4,400}\)/;
const PROJECT = / \[[^[\]]{1,300}\.\w{0,10}proj(?:::[^\]]{1,100})?\]$/;
const EMPTY_HEADING = /([.!?]) (?:Contents|Details|Output|Files|Logs?|Errors?|Reasons?|Usage|Examples?|Options)\s?:?\s?$/;
const LONG_LIST = / ?\([^():]{1,30}:(?: [^(),\s]{1,40},){6}[^()]{0,4000}\)?/;
const compose_MAX_TEXT = 4_000;
const OBJECT = /#<([\w:.]{1,80}):0x[0-9a-f]{4,20}/;
const withoutObject = (text) => {
    const head = OBJECT.exec(text);
    if (head === null)
        return text;
    const tick = text.indexOf('`', head.index);
    const end = text.lastIndexOf('>', tick < 0 ? text.length : tick);
    return end < head.index ? text : `${text.slice(0, head.index)}#<${head[1]}>${text.slice(end + 1)}`;
};
const POINTER = /<\*?[\w.]{1,60} \| (?:0x[0-9a-f]{1,20}|len:\d[^>]{0,20})>:? ?/g;
const INSTANCE = /<(?:[a-z_]\w{0,40}\.){0,8}(\w{1,80})(?: object)? at 0x[0-9a-f]{4,20}>/g;
const DUMP = /\b([A-Z]\w{0,80}@[0-9a-f]{5,8})\[[^\]]{20,300}\]/g;
const withoutLabels = (text) => text
    .replace(/\bAssertion(?:Failed)?Error: (?=[Ee]xpected |assert )/, '')
    .replace(/ \/\/ (?:Object\.is|deep|strict) equality/, '')
    .replace(OBJECT_OF_JAVA, '$1');
const withShortHashes = (text) => text.replace(/(?<![\w-])(?=[a-f]{0,64}\d)([0-9a-f]{8})[0-9a-f]{24,56}(?![\w-])/g, '$1');
const OBJECT_OF_JAVA = /\b(?:[a-z]\w{0,40}\.){2,8}([A-Z]\w{0,80}@[0-9a-f]{5,8})/g;
const PACKAGE = /\b(?:[a-z]\w{0,40}\.){2,8}([A-Z]\w{0,80}(?:Error|Exception))\b/g;
const SETTING = /^[`"']?[A-Z][A-Z0-9_]{2,60}=\S{1,4000}$/;
const shortWords = (text, most) => text
    .split(' ')
    .filter((word) => !SETTING.test(word))
    .map((word) => shortWord(word, most))
    .join(' ');
const PATH = /^([("'`[]{0,3})(?![\w+.-]{1,20}:\/\/)[\w@~.$%+/-]{1,2000}\/[\w@~.$%+-]{1,200}\/([^/\s]{3,200})$/;
const shortWord = (word, most) => {
    if (word.length <= most)
        return word;
    const bare = word.replace(QUERY, '$1?…');
    const path = PATH.exec(bare);
    if (path?.[2] !== undefined && path[2].length + 2 <= most)
        return `${path[1]}…/${path[2]}`;
    return bare.length <= most ? bare : `${bare.slice(0, Math.floor(most / 2) - 1)}…${bare.slice(-Math.floor(most / 2))}`;
};
const LONG_WORD = 30;
const AROUND = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N})]{1,8}$/gu;
const LIST_OF_ONE = /\[ '([^'\]]{1,200})' \]/g;
const ASIDE = / \(https?:\/\/[^\s()]{1,300}\)/g;
const ONLY_ONE = / \(1\): \[1\] /g;
const CLASS = /\b(?:[a-z]\w{0,40}\.){3,8}([A-Z]\w{0,80})/g;
const toldOnce = (text) => {
    let before = '';
    for (const word of text.replace(ASIDE, '').replace(LIST_OF_ONE, '$1').replace(ONLY_ONE, ': ').replace(CLASS, '$1').split(' ')) {
        const bare = word.replace(AROUND, '');
        before += `${before === '' ? '' : ' '}${bare.length >= LONG_WORD && before.includes(bare) ? word.replace(bare, '…') : word}`;
    }
    return before;
};
const NEXT_SENTENCE = /[\p{L}\p{N})"'`\]](?:[.!?](?= ["'`]?\p{Lu})|(?=; ))/gu;
const compose_LONGEST = 400;
const END_SHARE = 0.4;
const compose_NEAR = 20;
const DROPPED = /^(?:;| ["'`]?(?:Please|Run|Try|Use|See|Check|Make|Ensure|Consider|You|To|For|If|Did|Learn|Refer|Visit|Read|Note)\b)/;
const cut = (text, most) => {
    if (text.length <= most)
        return text;
    const ends = [...text.slice(0, compose_LONGEST).matchAll(NEXT_SENTENCE)].map(({ 0: end, index }) => index + end.length);
    const sentences = ends.filter((end) => isClosed(text.slice(0, end)));
    const fitting = sentences.findLast((end) => end <= most && end >= most / 2);
    if (fitting === undefined)
        return withoutMiddle(text.slice(0, sentences.find((end) => end > most)), most);
    return DROPPED.test(text.slice(fitting)) ? text.slice(0, fitting) : beginning(text, most);
};
const withoutMiddle = (text, most) => {
    if (text.length > compose_LONGEST)
        return beginning(text, most);
    const rest = text.slice(-Math.floor(most * END_SHARE));
    const space = rest.indexOf(' ');
    const end = rest.slice(space >= 0 && space < compose_NEAR ? space + 1 : 0);
    return `${beginning(text, most - end.length - 1)} ${end}`;
};
const isClosed = (text) => (text.match(/[([{]/g)?.length ?? 0) === (text.match(/[)\]}]/g)?.length ?? 0);
const beginning = (text, most) => {
    const end = text.lastIndexOf(' ', most - 1);
    return `${text.slice(0, end > most - compose_NEAR ? end : most - 1).trimEnd()}…`;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/beside.js


const beside_ABOVE = 12;
const beside_SURER = 0.4;
const beside_SHORT = 60;
const LABELLED = /^\s*(?:[-•*] )?(?!Severity|Confidence|CWE|More|Location|Note|Hint|Help|See|Docs|Link)[A-Z][\w ]{1,40}(?: was)?: \S/;
const beside_FAILED = /\b(?:fail\w{0,4}|crash(?:ed|es)?|fatal|error|denied|refused|timed out|status|rejected|unauthorized|forbidden|not found|could not|cannot|does not exist|already (?:exists|in use)|unable|no (?:matching|such)|missing|not specified|violates?|invalid|unexpected|exception|[45]\d\d)\b/i;
const PART = /^\s{0,12}(?:[-•*✗✘❌✓✅] ?)?(\S.{0,80}?)\s{0,4}: {1,8}['"]?(failure|failed|cancelled|canceled|skipped|success|succeeded|passed)['"]?\s{0,8}$/i;
const STATUS = /\b(?:[45]\d\d|HTTP 0{3,6}|not found|forbidden|unauthorized|bad gateway|unavailable)\b/i;
const REQUEST = /^--\d{4}-|\b(?:GET|POST|PUT|PATCH|HEAD|DELETE|fetch\w{0,4}|download\w{0,4}|request\w{0,4}|connect\w{0,4}|curl|wget|push\w{0,4}|pull\w{0,4}|upload\w{0,4}|open\w{0,4}|calling|check\w{0,4})\b/i;
const ADDRESS = /https?:\/\/[^\s"'`<>)\]]{4,200}/;
const reasonAbove = (speech, scores, head) => {
    let best = null;
    for (let at = head - 1; at >= 0 && at >= head - beside_ABOVE; at--) {
        const parts = failedPartsAbove(speech, at);
        if (parts.length > 0)
            return parts.join(', ');
        const one = beside_FAILED.test(plain(speech.coreAt(at))) ? speech.sayLine(at) : null;
        const score = scores[at] ?? 0;
        if (one?.telling === telling_TELLING.reason && (best === null || score > best.score + beside_SURER))
            best = { text: withAddress(speech, one.text, at), score };
    }
    return best?.text ?? null;
};
const DOING = /(?:^|\s)((?:Upload|Download|Creat|Publish|Push|Pull|Deploy|Fetch|Delet|Send|Connect|Sign|Clon|Submitt|Updat|Releas|Import|Export|Restor|Sav)ing\b(?! an optimized production build)[^.…]{3,80}(?:\.[^.…\s]{1,60}){0,3})\s{0,2}(?:\.{3}|…)$/;
const withDoing = ({ coreAt }, text, at) => {
    const doing = DOING.exec(plain(coreAt(at - 1)))?.[1];
    return doing === undefined || text.length > 2 * beside_SHORT ? text : `${doing}: ${text}`;
};
const withHeading = ({ coreAt }, text, at) => {
    for (let above = at - 1; above >= 0 && above >= at - beside_ABOVE; above--) {
        const line = plain(coreAt(above));
        if (!line.endsWith(':') || NO_SENTENCE.test(coreAt(above)))
            continue;
        const heading = line.slice(line.lastIndexOf(': ') + 1).trim();
        return /\p{L}{2} \p{L}{2}/u.test(heading) ? `${heading} ${text}` : null;
    }
    return null;
};
const failedPartsAbove = ({ coreAt }, at) => {
    const parts = [];
    for (let above = at; above >= 0 && PART.test(coreAt(above)); above--) {
        const [, name, result] = PART.exec(coreAt(above)) ?? [];
        if (name !== undefined && result !== undefined && beside_FAILED.test(result))
            parts.unshift(plain(name));
    }
    return parts;
};
const withAddress = ({ coreAt }, text, head) => {
    if (text.length > beside_SHORT || !STATUS.test(text) || /:\/\/|\/(?!\d)|["'`]/.test(text))
        return text;
    for (let at = head; at >= 0 && at >= head - beside_ABOVE; at--) {
        const line = coreAt(at);
        const address = REQUEST.test(line) ? ADDRESS.exec(line)?.[0] : undefined;
        if (address !== undefined)
            return `${withoutEnd(text)} (${address})`;
    }
    return text;
};
const withLabelled = ({ coreAt }, text, at) => {
    if (text.length > beside_SHORT || /[:=]\s|\d/.test(text))
        return text;
    const labelled = [at + 1, at + 2].filter((below) => LABELLED.test(coreAt(below)) && indentOf(coreAt(below)) > indentOf(coreAt(at)));
    return labelled[0] === at + 1 ? joined(text, labelled.map((below) => plain(coreAt(below))).join(', ')) : text;
};
const WAITED = /\b(?:(?:did not|didn't|never|not|failed to) (?:become|get|come|turn|start)\w{0,3}|not (?:ready|healthy|reachable|available)|timed out waiting|gave up waiting|unreachable|unhealthy)\b/i;
const TRY = /^\W{0,6}(?:attempt|try|retry|check|waiting)\b.{0,40}?\d{1,4} ?(?:\/|of) ?\d{1,4}\b.{0,4}[:)\]-].{0,160}$/i;
const withLastTry = ({ coreAt }, text, at) => {
    if (text.length > 2 * beside_SHORT || !WAITED.test(text))
        return text;
    const last = [at - 1, at - 2].map((above) => plain(coreAt(above))).find((line) => TRY.test(line));
    return last === undefined || text.includes(last) ? text : joined(text, last);
};
const beside_WRONG = /^(?:[-•*] {1,4})?((?:Missing|Invalid|Required|Unknown|Unexpected|Unsupported|Duplicate|Undefined|Conflict\w{0,4}|Broken|Outdated|Vulnerable)\b.{3,140}|.{3,120} (?:is|are) (?:not|missing|required|invalid)\b.{0,80})$/;
const BLANK = /^(?:npm (?:error|ERR!))?\s{0,100}$/;
const beside_BETWEEN = 2;
const MOST_ITEMS = 200;
const withItems = ({ coreAt, wholeAt, isFinding }, text, at) => {
    let first = at + 1;
    while (first <= at + beside_BETWEEN && BLANK.test(coreAt(first)))
        first++;
    const items = [];
    for (let next = first; items.length < MOST_ITEMS && !isFinding(next); next++) {
        const item = (beside_WRONG.exec(plain(coreAt(next))) ?? beside_WRONG.exec(plain(wholeAt(next))))?.[1];
        if (item === undefined)
            break;
        items.push(withoutEnd(item));
    }
    const [one] = items;
    if (one === undefined || items.length < 2 || text.includes(one) || firstWord(text) === firstWord(one))
        return text;
    const sentence = ADVISED.exec(text)?.[1] ?? text;
    return `${joined(sentence, one)}, and ${items.length - 1} more`;
};
const firstWord = (text) => text.split(' ', 1)[0] ?? '';
const ADVISED = /^(.{20,160}?[\w)"'`])\. (?:Please|You|Run|Try|It is recommended|To|Update|Use|See)\b/;
const NO_PERMISSION = /\bResource not accessible by (?:integration|personal access token)\b(?: - https:\/\/\S{1,300})?/;
const OPERATION = /\bdocs\.github\.com\/[\w/.@-]{1,200}#((?:create|update|delete|get|list|upload|add|set|remove|merge|submit|enable|disable|replace|request|cancel|trigger)(?:-[a-z]{1,20}){1,8})/;
const ASKED = /\burl: '(https:\/\/api\.github\.com\/[\w/.@-]{1,200})'/;
const DONE = /^((?:Upload|Creat|Publish|Deploy|Delet|Updat|Add|Push)ing [\w ]{4,60})$/;
const withOperation = ({ coreAt }, text, at) => {
    const said = NO_PERMISSION.exec(text)?.[0];
    if (said === undefined)
        return text;
    const near = Array.from({ length: beside_ABOVE * 2 }, (_, index) => coreAt(at - SHORT_WAY + index));
    const first = (pattern) => near.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
    const operation = (OPERATION.exec(said)?.[1] ?? first(OPERATION))?.replaceAll('-', ' ').replace(/\bapiname /, 'GitHub ');
    const asked = first(ASKED);
    const lacking = operation !== undefined ? `the permission to ${operation}` : asked === undefined ? 'a permission' : `the permission for ${asked}`;
    const refused = `${said.split(' - ', 1)[0]} (the token lacks ${lacking})`;
    const doing = operation === undefined && asked === undefined ? first(DONE) : undefined;
    return `${doing === undefined ? '' : `${doing}: `}${text.replace(said, refused)}`;
};
const SHORT_WAY = 8;

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/explained.js



const EXPLANATIONS = [
    {
        said: /^`?npm ci`? can only install packages when\b/,
        by: /^(?:npm (?:ERR!|error) )?(?:Missing: (\S{1,120}) from lock file|(Invalid: \S.{0,160}))$/,
        isList: true,
        words: 'The lock file does not match package.json'
    },
    { said: /^(?:Could not resolve dependency|Conflicting peer dependency)\b/, by: /^(?:npm (?:ERR!|error) )?(Found: \S{1,120})$/ },
    {
        said: /^ERR_PNPM_OUTDATED_LOCKFILE\b/,
        by: /^\s{0,4}\* (\d{1,5} dependencies (?:are|were) \w{4,20}: .{1,160})$/,
        words: 'pnpm-lock.yaml is not up to date with package.json'
    },
    { said: /^Not compatible with your version of node/, by: /^(?:npm (?:ERR!|error) )?(?:notsup )?Required: \{(.{1,120})\}$/ },
    {
        said: /^Unused (?:\w{2,20} ){1,3}\(\d{1,6}\)$/,
        by: /^([\w@./$-]{2,160}?)(?:\s{1,60}\w{2,20})?\s{1,60}\S{1,200}:\d{1,7}:\d{1,5}$|^([\w@.-]{1,80}\/[\w@./-]{1,160})$/,
        within: 30,
        until: /^(?:Unused|Unlisted|Unresolved|Duplicate|Configuration) |^$/,
        isList: true,
        isCounted: true
    },
    { said: /^A request to the Cloudflare API\b/, by: /^\s{1,6}(\S.{3,160} \[code: \d{1,7}\])$/ },
    {
        said: /^(?:Root composer\.json requires .{3,200} -> satisfiable by |\S{1,120} is locked to version |Your (?:lock file|requirements) )/,
        until: /^\s{0,8}Problem (?!1\b)\d/,
        by: /^\s{0,8}- (\S{1,120}(?: \S{1,40})? requires \S{1,120} .{1,160}? -> (?:your .{1,120} does not satisfy|it is missing|found .{1,200} but).{0,120})$/,
        words: ''
    },
    {
        said: /^Could not resolve \S{3,160}\.$/,
        by: /^\s{2,16}> ((?:Dependency resolution is looking for|No matching (?:variant|configuration)|Could not (?:GET|HEAD|get|download|parse)|The consumer|Unable to) .{5,400})$/,
        words: '',
        within: 8
    },
    { said: /^too (?:few|many) arguments to function call\b/, by: /: note: ('[\w:~<>, ]{1,80}') declared here$/, within: 12 },
    { said: /\bdownloading '\S{1,400}' failed/, by: /^\s{1,16}(?:< )?(HTTP\/[\d.]{1,3} [45]\d\d)\b/ },
    {
        said: /\bContract ("\w{1,100}") should be marked as abstract\b/,
        under: /^Note: Missing implementation:/,
        by: /^\s{0,8}\d{1,7} \| {1,16}(?:function|modifier) (\w{1,100}\([^)]{0,120}\)?)/,
        until: /^(?:Error|Warning)\b/,
        words: 'Contract $1 does not implement',
        isList: true
    },
    {
        said: /^(?:E0081: )?discriminant value `.{1,40}` assigned more than once/,
        by: /^\s{0,8}\d{1,7} {0,3}\| {1,40}(\w{1,80})(?: = [^,]{1,40})?,/,
        until: /^(?:error|warning|$)/,
        isList: true
    },
    {
        said: /^(?:proc(?:-| )macro|custom attribute|\w{0,20} ?proc-macro derive) panicked\b/,
        by: /^\s{0,12}= help: message: (\S.{3,300})$/,
        within: 12
    },
    { said: /^Operation failed\b/, by: /^[│|\s]{0,8}(Error during operation: \S.{0,200})$/ },
    {
        said: /^(?:Reference to undeclared|Unsupported|Missing required|Invalid|Duplicate|Unknown|Module|Inconsistent|Incorrect|Unclosed|Argument|Failed to (?:query|install|get|load)|Error (?:acquiring|configuring|loading)|Resource precondition|Provider)\b.{0,60}$/,
        by: /^[│|]\s{1,4}(?!on |with |\d{1,6}:|Error: )([A-Z].{15,300}?(?:\.(?= [A-Z])|$))/
    },
    { said: /^[A-Z][\w' -]{5,60}$/, at: /^│? ?Error: /, by: /^│\s{1,4}(?!on |with |\d{1,6}:|Error: )([A-Z].{15,300}?(?:\.(?= [A-Z])|$))/, within: 4 },
    {
        said: /\bpkgProblemResolver::Resolve generated breaks\b|^Unable to correct problems, you have held broken packages/,
        by: /^\s{0,4}(\S{1,100} : (?:Pre)?Depends: .{3,200}?)(?: or)?$/,
        words: 'Unmet dependencies'
    },
    { said: /^Failed to (?:retrieve|download|fetch) \S/, by: /^(HTTP\/[\d.]{1,3} [45]\d\d)\b/, within: 2 },
    {
        said: /^(?:! )?\[(?:remote )?rejected\] /,
        by: /^remote: (?:error: )?(?!Resolving |Counting |Compressing |Enumerating |Total |Create a pull|Visit |https?:)([A-Z][^:]{8,160}\.?.{0,80})$/
    },
    { said: /^Files were changed during build\b/, by: /^diff --git a\/(\S{1,200}) b\//, isList: true, words: 'Files were changed during the build' },
    { said: /^diff --git a\//, by: /^diff --git a\/(\S{1,200}) b\//, isList: true, words: 'Changes are not committed' },
    {
        said: /^Test timeout of \d{1,9}ms exceeded/,
        by: /^\s{0,8}(?:Error: |- )?((?!Error: |Test timeout)[\w.]{3,60}: (?!Test timeout|Test ended)\S.{0,200}|waiting for \S.{1,200})$/
    },
    { said: /\bTarget page, context or browser has been closed/, by: /^\s{0,8}(Test timeout of \d{1,9}ms exceeded)/ },
    {
        said: /^The following files had format violations/,
        by: /^\s{0,12}((?:[\w.@-]{1,80}\/){1,20}[\w.@-]{1,100}\.\w{1,8})$/,
        words: 'The following files had format violations',
        isList: true
    },
    {
        said: /^files were modified by this hook/,
        by: /^(?:Fixing|Fixed|[Rr]eformatted|Rewriting|Formatted|Formatting|Sorting|Trimming) (\S{1,200}\.\w{1,10})$|^diff --git a\/(\S{1,200}) b\//,
        isList: true
    }
];
const explained_ABOVE = 30;
const explained_BELOW = 120;
const explained = ({ coreAt, wholeAt, textAt }, text, at) => {
    const special = solutionBelow(coreAt, text, at) ?? pythonNeeded(wholeAt, textAt, text, at) ?? writtenToStderr(coreAt, text, at);
    if (special !== null)
        return special;
    const one = EXPLANATIONS.find(({ said, at: line }) => said.test(text) && (line?.test(wholeAt(at)) ?? true));
    if (one === undefined)
        return null;
    const found = new Set();
    const all = Array.from({ length: one.within ?? explained_BELOW }, (_, index) => at + 1 + index);
    const end = one.until === undefined ? -1 : all.findIndex((below) => one.until?.test(coreAt(below)));
    const below = end < 0 ? all : all.slice(0, end);
    const above = one.within === undefined ? Array.from({ length: Math.min(at, explained_ABOVE) }, (_, index) => at - 1 - index) : [];
    let isUnder = one.under === undefined;
    for (const near of [...(one.isList ? [at] : []), ...below, ...above]) {
        if (!isUnder) {
            isUnder = one.under?.test(coreAt(near)) === true;
            continue;
        }
        const words = (one.by.exec(coreAt(near)) ?? one.by.exec(wholeAt(near)))?.slice(1).find((group) => group !== undefined);
        if (words === undefined || (!one.isList && text.includes(words)))
            continue;
        found.add(one.isList ? words : withRest(wholeAt, words, near));
        if (!one.isList)
            break;
    }
    if (found.size === 0)
        return null;
    const sentence = one.words?.replace('$1', one.said.exec(text)?.[1] ?? '') ?? withoutEnd(text.replace(LONG_LIST, ''));
    const names = one.isCounted ? [...found].slice(0, TOLD_NAMES).join(', ') : listed([...found]);
    return sentence === '' ? names : `${sentence}: ${names}`;
};
const FRAMED = /^│\s{1,4}(?!on |with |\d{1,6}:|Error: )(\S.{0,300})$/;
const withRest = (wholeAt, words, at) => {
    if (!FRAMED.test(wholeAt(at)))
        return words;
    let text = words;
    for (let next = at + 1; text.length < LONG_ENOUGH && !/[.!?]$/.test(text); next++) {
        const more = FRAMED.exec(wholeAt(next))?.[1];
        if (more === undefined)
            break;
        text = `${text} ${more.trim()}`;
    }
    return text;
};
const LONG_ENOUGH = 400;
const PROOF = 400;
const solutionBelow = (coreAt, text, at) => {
    if (!/^No solution found when resolving/.test(text))
        return null;
    const proof = [];
    for (let below = at + 1; below <= at + PROOF; below++) {
        const line = coreAt(below).trim();
        proof.push(line.replace(/^╰─▶ /, ''));
        if (/\bunsatisfiable\.$/.test(line))
            break;
    }
    const clauses = proof
        .join(' ')
        .split(/, (?:and )?we can conclude that |\b(?:And because|Because|because|conclude that) /)
        .map((clause) => clause.replace(/^we know from \(\d{1,3}\) that /, '').replace(/[\s.]{1,4}(?:\(\d{1,3}\))?\s{0,4}$|,\s{0,4}(?:and )?(?:we (?:can )?)?$/, ''))
        .filter((clause) => clause !== '');
    const required = clauses.findLastIndex((clause) => /\byou require\b|\byour project (?:requires|depends on)\b/.test(clause));
    const last = clauses[required];
    if (last === undefined)
        return null;
    const before = / depends on /.test(last) ? undefined : clauses.slice(0, required).findLast((clause) => / depends on /.test(clause));
    return `No solution found: ${before === undefined ? last : `${before}, and ${last}`}`;
};
const pythonNeeded = (wholeAt, textAt, text, at) => {
    const [sentence, version] = /^(?:Could not find a version that satisfies the requirement|No matching distribution found for) \S{1,120}?(?:==(\S{1,40}))?(?=$| )/.exec(text) ??
        [];
    if (sentence === undefined)
        return null;
    for (let above = at; above >= Math.max(0, at - explained_ABOVE); above--) {
        if (!/\bIgnored the following versions that require a different python version: /.test(wholeAt(above)))
            continue;
        const versions = textAt(above).split(': ').slice(1).join(': ').split('; ');
        const one = version === undefined ? versions.at(-1) : versions.find((entry) => entry.startsWith(`${version} `));
        const needed = / Requires-Python (\S.{0,60})$/.exec(one ?? '')?.[1];
        return needed === undefined ? null : `${sentence}: Requires-Python ${needed}`;
    }
    return null;
};
const writtenToStderr = (coreAt, text, at) => {
    const [, program, words] = /^([\w.\\:-]{1,200}) : (.*)/.exec(coreAt(at)) ?? [];
    if (program === undefined || words === undefined || words !== text || beside_FAILED.test(text))
        return null;
    const isNative = Array.from({ length: 8 }, (_, below) => coreAt(at + 1 + below)).some((line) => /\bFullyQualifiedErrorId : NativeCommandError$/.test(line));
    return isNative ? `PowerShell took what ${program} wrote to stderr for an error (NativeCommandError): ${text}` : null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/named.js


const withSubject = (block, text, evidence, suite = null) => {
    if (block.name !== null) {
        const name = nameWithin(plain(block.name), suite);
        const short = shortName(name, ROOM - text.length);
        return text.includes(short) ? text : name.includes(text) ? short : `${short}: ${withoutName(text, name)}`;
    }
    const finding = findingOf(block, evidence);
    if (finding !== null && RULES_ONLY.test(text))
        return `${finding.source}: ${text}`;
    const code = finding?.code ?? null;
    return code === null || text.includes(code) ? text : `${code}: ${text}`;
};
const RULES_ONLY = /^[a-z]{2,40}(?:[_/-][a-z]{1,40}){1,8}(?:, [a-z_/…-]{2,80}){0,20}$/;
const LONG_NAME = 70;
const ROOM = 165;
const shortName = (name, room) => {
    const bare = name.length > LONG_NAME && name.endsWith(')') && name.includes('(') ? name.slice(0, name.indexOf('(')).trim() : name;
    if (name.length <= room && (name.length <= LONG_NAME || /\s/.test(bare)))
        return bare;
    if (!/\s/.test(bare))
        return bare.split('.').slice(-2).join('.');
    const suites = bare.split(/ [>›] /);
    const two = suites.slice(-2).join(' > ');
    return two.length <= room ? two : (suites.at(-1) ?? bare);
};
const withoutName = (text, name) => {
    const wordsOf = (some) => some
        .toLowerCase()
        .replace(/[\W_]+/g, ' ')
        .trim();
    const end = text.indexOf(': ');
    return end > 0 && wordsOf(text.slice(0, end)) === wordsOf(name.slice(name.lastIndexOf('/') + 1)) ? text.slice(end + 2) : text;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/further.js






const FURTHER = 8;
const further_FEW = 2;
const CERTAIN = 8;
const MANY = 3;
const MOST_OF_ALL = 5;
const sharedByMost = (further, total) => further.find(({ times }) => times >= MOST_OF_ALL && 2 * times > total && times < total) ?? null;
const furtherWays = (first, further, evidence) => {
    const rules = first.block === null ? new Map() : otherRules(first.block, evidence);
    const reasons = further.filter(({ block }) => !rules.has(findingOf(block, evidence)?.code ?? ''));
    const names = [...new Set(reasons.flatMap(({ text }) => alikeName(first.text, text) ?? []))].slice(0, rules.size > 0 ? further_FEW : FURTHER);
    const listed = names.map((_, left) => `also ${names.slice(0, names.length - left).join(', ')}`);
    const others = reasons
        .filter(({ text }) => alikeName(first.text, text) === null)
        .sort((a, b) => (Math.max(a.times, b.times) < MANY ? 0 : b.times - a.times));
    return [listed, ...rules.values(), ...others.map((one) => waysOf(one, evidence))];
};
const waysOf = ({ block, text, times }, evidence) => times < MANY
    ? [withSubject(block, text, evidence), text, beside_FAILED.test(block.message) ? plain(block.message) : text, firstSentence(text)]
    : [`${times} × ${text}`];
const firstSentence = (text) => /^.{15,80}?[.!?](?= ["'`]?[A-Z])/.exec(text)?.[0] ?? text;
const timesOf = (block, text, { causes, likewise }, evidence) => {
    const finding = findingOf(block, evidence);
    const message = finding?.message ?? block.message;
    if (!message.includes(text) || (evidence.errors.get(finding?.source ?? '') ?? 0) >= MAX_ERRORS)
        return 1;
    return finding === null
        ? [...causes, ...likewise].filter((one) => one.message === message).length
        : evidence.findings.filter((one) => one.source === finding.source && one.severity === finding.severity && one.message === message).length;
};
const furtherReasons = (reader, { block: known, text }, selection, evidence) => {
    if (known === null || known.rule.strength < CERTAIN)
        return [];
    const seen = new Set([text]);
    const further = [];
    for (const block of selection.causes.slice(0, MOST)) {
        if (further.length >= FURTHER)
            break;
        if (block === known || block.rule.source !== known.rule.source)
            continue;
        const one = candidateOf(reader, block);
        if (!isReason(one) || [...seen].some((other) => other.includes(one.text) || one.text.includes(other)))
            continue;
        seen.add(one.text);
        further.push({ ...one, block, times: timesOf(block, one.text, selection, evidence) });
    }
    return further;
};
const further_QUOTED = /'[^'\s]{1,60}'|"[^"\s]{1,60}"|`[^`\s]{1,60}`|‘[^’\s]{1,60}’/g;
const HINT = /[;,.?]? ?\b(?:[Dd]id you mean|[Hh]ave you)\b/;
const alikeName = (text, other) => {
    const [one = '', further = ''] = [text, other].map((sentence) => sentence.split(HINT, 1)[0]);
    const [[name, ...more], [named]] = [one.match(further_QUOTED) ?? [], further.match(further_QUOTED) ?? []];
    if (name === undefined || named === undefined || more.length > 0 || name === named)
        return null;
    return one.replace(name, '') === further.replace(named, '') ? named : null;
};
const IN_WORDS = /[a-z]{4}/;
const MEASURE = / \(\d{1,9} [<>]=? \d{1,9}\)$/;
const otherRules = (block, evidence) => {
    const first = findingOf(block, evidence);
    if (first === null || (evidence.errors.get(first.source) ?? 0) >= MAX_ERRORS)
        return new Map();
    const alike = evidence.findings.filter(({ source, severity, file, code }) => source === first.source && severity === first.severity && file !== null && code !== null && code !== first.code);
    const groups = [...Map.groupBy(alike, ({ code }) => code ?? '')]
        .filter(([, { length }]) => length >= MANY)
        .sort(([, a], [, b]) => b.length - a.length);
    return new Map(groups.flatMap(([code, all]) => {
        const [message, ...others] = new Map(all.map((one) => [one.message.replace(/\d{1,9}/g, '#'), one.message])).values();
        if (IN_WORDS.test(code))
            return [[code, [`${all.length} × ${code}`, `${all.length} × ${code.slice(code.lastIndexOf('/') + 1)}`]]];
        return others.length > 0 ? [] : [[code, [`${all.length} × ${code}: ${plain(message ?? '').replace(MEASURE, '')}`]]];
    }));
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/frame.js
const MARKED = /^\s{0,12}[>❯]\s{0,6}\d{1,7} ?\| (.{1,300})$/;
const NUMBERED = /^\s{0,12}\d{1,7} ?\| (.{1,300})$/;
const CARET = /^\s{0,12}\|? {1,300}\^/;
const sourceIn = (line, below) => {
    const isPointed = CARET.test(below);
    const text = MARKED.exec(line)?.[1] ?? (isPointed ? NUMBERED.exec(line)?.[1] : undefined);
    return text === undefined ? null : { text, column: isPointed ? below.indexOf('^') - (line.length - text.length) : null };
};
const BARRED = /^[\s>❯]{0,12}\d{1,7} ?\| /;
const BARRED_CARET = /^\s{0,12}\| {1,300}\^/;
const markedIn = (lines) => {
    const at = lines.findIndex((line, index) => BARRED_CARET.test(line) && BARRED.test(lines[index - 1] ?? ''));
    const [source = '', caret = ''] = at < 0 ? [] : [lines[at - 1], lines[at]];
    const column = source.indexOf('|') + caret.indexOf('^') - caret.indexOf('|');
    return at < 0 ? null : (/^[\p{L}_$][\w$-]{1,40}/u.exec(source.slice(column))?.[0] ?? null);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/compared.js

const compared_BELOW = 40;
const compared_ABOVE = 6;
const CALL = /\b(?:expect(?:\.(?:soft|poll))?|assert(?:\.(?:strictEqual|deepStrictEqual|deepEqual|equal|ok|isTrue|isFalse|lengthOf))?)\(/g;
const compared_LONGEST = 60;
const LITERAL = /^(?:true|false|null|undefined|actual|expected|received|value|-?[\d.]{1,20}|["'`].*)$/;
const comparedIn = ({ coreAt, isHead }, { messageAt, head }) => {
    const sourceAt = (at) => sourceIn(coreAt(at), coreAt(at + 1));
    for (let at = messageAt + 1; at <= messageAt + compared_BELOW && (at === head || !isHead(at)); at++) {
        const source = sourceAt(at);
        if (source !== null)
            return firstArgument(source);
    }
    for (let at = messageAt - 1; at >= messageAt - compared_ABOVE && !isHead(at + 1); at--) {
        const source = sourceAt(at);
        if (source !== null)
            return firstArgument(source);
    }
    return null;
};
const firstArgument = ({ text: source, column }) => {
    const calls = [...source.matchAll(CALL)].filter(({ index }) => column === null || index <= column);
    const call = column === null && calls.length > 1 ? undefined : calls.at(-1);
    if (call === undefined)
        return null;
    const from = call.index + call[0].length;
    let depth = 0;
    let quote = '';
    for (let at = from; at < source.length; at++) {
        const sign = source[at] ?? '';
        if (quote !== '') {
            if (sign === '\\')
                at++;
            else if (sign === quote)
                quote = '';
        }
        else if ('"\'`'.includes(sign))
            quote = sign;
        else if ('([{'.includes(sign))
            depth++;
        else if (depth === 0 && ',)'.includes(sign))
            return nameOf(source.slice(from, at).trim());
        else if (')]}'.includes(sign))
            depth--;
    }
    return null;
};
const nameOf = (expression) => {
    const bare = expression.replace(/^await /, '');
    return bare === '' || bare.length > compared_LONGEST || LITERAL.test(bare) || /[</]/.test(bare) ? null : bare;
};
const RECEIVED = /\bexpect\((?:received|jest\.fn\(\)|spy|value|actual)\)/;
const SAME = /^expect\((?:received|value|actual)\)\.to(?:Be|Equal|StrictEqual)\(expected\)/;
const VALUES_ONLY = /^(?:AssertionError: |AssertionError \[ERR_ASSERTION\]: )?(?:expected (?:true|false|null|undefined|-?[\d.]{1,20}|'[^']{0,40}'|"[^"]{0,40}") (?:to|not to) (?:be|equal|deeply equal|strictly equal|be (?:true|false|null|undefined|truthy|falsy))\b|Expected values to be strictly (?:deep-)?equal|The expression evaluated to a falsy value)/;
const withCompared = (speech, block, text, valuesOf) => {
    const isOfValues = VALUES_ONLY.test(text);
    const isReceived = RECEIVED.test(text);
    if (!isOfValues && !isReceived)
        return null;
    const compared = comparedIn(speech, block);
    if (compared === null || text.startsWith(`${compared}: `))
        return null;
    const bare = text.replace(/ \/\/ .{0,60}$/, '').replace(/^AssertionError(?: \[ERR_ASSERTION\])?: /, '');
    if (!isReceived)
        return `${compared}: ${bare}`;
    const values = valuesOf();
    if (values !== null && SAME.test(text))
        return `${compared}: ${values}`;
    const called = bare.replace(RECEIVED, () => `expect(${compared})`);
    return values === null ? called : `${called}: ${values}`;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/own-words.js




const NUMBERS_ONLY = /^(?:AssertionError: )?assert (?:-?[\d.]{1,20}|True|False|None) (?:[<>]=?|[!=]=|is|is not) (?:-?[\d.]{1,20}|True|False|None)$/;
const EXIT_CODE = /\b(?:exit|return)(?:ed)?[ _-]?(?:code|status)\b/i;
const COMPARES = /\bexpected\b|\bassert|\bshould\b|\bto (?:be|equal|match)\b|[!=]==?/i;
const SOURCE = /^>\s{1,60}(assert \S.{4,100}[\w)\]"'])$/;
const own_words_SHORT = 160;
const CAPTURED = /^-{5,200} Captured (?:log|stderr|stdout) (?:setup|call|teardown) -{5,200}$/;
const LOGGED = /^(?:WARNING|ERROR|CRITICAL)\s{1,8}\S{1,200}:\S{1,200}:\d{1,7} (\S.{8,300})$/;
const AMISS = /\b(?:not (?:available|installed|set|supported|configured)|disabled|skipp(?:ed|ing)|unavailable|fall(?:ing|s)? back)\b/i;
const NEXT = /^(?:_{3,200}|={3,200}) /;
const PRINTED = 60;
const WAY = 4;
const own_words_ASKED = 20;
const withOwnWords = (speech, scores, block, text, blocks) => {
    if (text.length > own_words_SHORT)
        return text;
    const isExit = EXIT_CODE.test(text) && COMPARES.test(text) && /\d/.test(text);
    if (!isExit && !NUMBERS_ONLY.test(text))
        return text;
    const words = commonWords(speech, block, blocks) ?? (isExit ? reasonAbove(speech, scores, block.head) : null);
    if (words !== null && !text.includes(words))
        return joined(text, unquote(words));
    const compared = isExit ? undefined : block.lines.findLast((at) => at < block.messageAt && SOURCE.test(speech.coreAt(at)));
    const source = compared === undefined ? undefined : SOURCE.exec(speech.coreAt(compared))?.[1];
    return source === undefined ? text : `${source} (${text.replace(/^(?:AssertionError: )?assert /, '')})`;
};
const commonWords = (speech, block, blocks) => {
    const own = wordsBelow(speech, block);
    const others = blocks.filter(({ rule }) => rule === block.rule).slice(0, own_words_ASKED);
    return own.find((one) => others.every((other) => wordsBelow(speech, other).includes(one))) ?? null;
};
const wordsBelow = ({ coreAt, sayLine }, { end }) => {
    let at = end + 1;
    while (at <= end + WAY && !CAPTURED.test(coreAt(at)))
        at++;
    const words = [];
    for (let below = at + 1; at <= end + WAY && below <= at + PRINTED && !NEXT.test(coreAt(below)); below++) {
        const line = coreAt(below);
        const logged = LOGGED.exec(line)?.[1];
        if (logged !== undefined ? beside_FAILED.test(line) || AMISS.test(line) : beside_FAILED.test(line) && sayLine(below)?.telling === telling_TELLING.reason)
            words.push(logged ?? plain(line));
    }
    return words;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/statement.js

const WITHOUT_SUBJECT = /^(?:KeyError|IndexError|StopIteration|AttributeError: 'NoneType'|TypeError: (?:'NoneType'|object of type 'NoneType'|Cannot read propert(?:y|ies)|(?:undefined|null) is not)|(?:NoMethodError:? )?undefined method [`'‘].{1,60} for nil)/;
const ABOVE_MESSAGE = new Map([
    ['pytest', /^>\s{1,60}(\S.{3,80})$/],
    ['rspec', /^Failure\/Error:\s{1,60}(\S.{3,80}?);?$/]
]);
const statement_SHORT = 110;
const statement_ABOVE = 12;
const statement_BELOW = 40;
const withStatement = ({ coreAt, isHead }, { messageAt, rule, head }, text) => {
    if (text.length > statement_SHORT || !WITHOUT_SUBJECT.test(text))
        return text;
    const told = (source) => {
        const statement = (source ?? '')
            .replace(/ {2,80}(?:#|\/\/) .{0,200}$/, '')
            .replace(/;$/, '')
            .trim();
        return statement === '' || statement.length > statement_SHORT || text.includes(statement) || !isWhole(statement) ? null : `${text} in ${statement}`;
    };
    const pattern = ABOVE_MESSAGE.get(rule.source);
    if (pattern !== undefined)
        for (let at = messageAt; at >= Math.max(0, messageAt - statement_ABOVE); at--) {
            const whole = told(pattern.exec(coreAt(at).trim())?.[1]);
            if (whole !== null)
                return whole;
            if (at < messageAt && isHead(at))
                break;
        }
    for (let at = messageAt + 1; at <= messageAt + statement_BELOW && (at === head || !isHead(at)); at++) {
        const whole = told(MARKED.exec(coreAt(at))?.[1]);
        if (whole !== null)
            return whole;
    }
    return text;
};
const isWhole = (statement) => !statement.endsWith(':') && (statement.match(/[([{]/g)?.length ?? 0) === (statement.match(/[)\]}]/g)?.length ?? 0);

// EXTERNAL MODULE: ./lib/src/log/text.js
var log_text = __webpack_require__(152);
;// CONCATENATED MODULE: ./lib/src/diagnose/headline/values.js

const EXPECTED = /^\W{0,24}(?:expected|wanted?|want|right|should be|expected (?:value|string|substring|pattern|number of calls|length|path|result|to (?:be|equal|match|include|contain)))\b(?: \w{1,20}){0,2}\s{0,4}[:=]\s{0,16}(\S.*)$/i;
const values_RECEIVED = /^\W{0,24}(?:received|actual(?:ly)?|but was|was|got|found|left|returned|received (?:value|string|number of calls|length|path|has value|function did not throw)|but got|instead got|which is)\b(?: \w{1,20}){0,2}\s{0,4}[:=]\s{0,16}(\S.*)$/i;
const MINUS = /^\s{0,12}-\s{1,8}(?!Expected\b|Snapshot\b|expected\b)(\S.*)$/;
const PLUS = /^\s{0,12}\+\s{1,8}(?!Received\b|actual\b|where\b|\d{1,9} )(\S.*)$/;
const WHERE = /^\W{0,24}(?:where|and) {1,4}(\S[^=]{0,300} = .*)$/;
const SYMBOL = /^\s{0,12}symbol: {1,8}(\S.*)$/;
const values_SOUGHT = /^\s{0,12}Locator: {1,8}(\S.*)$/;
const EQUALITY = /^Expected equality of these values:$/;
const WHICH = /^\s{2,12}Which is: (\S.*)$/;
const unequalIn = (lines) => {
    const heading = lines.findIndex((line) => EQUALITY.test(line));
    if (heading < 0)
        return null;
    const told = [];
    for (const line of lines.slice(heading + 1, heading + 5)) {
        const which = WHICH.exec(line)?.[1];
        if (which !== undefined && told.length > 0)
            told.push(`${told.pop()} (${shortened(which, MAX_VALUE)})`);
        else if (/^\s{2,12}\S/.test(line) && told.length < 2)
            told.push(shortened(line, MAX_VALUE));
        else
            break;
    }
    return told.length === 2 ? told.join(' is not equal to ') : null;
};
const VALUE = /^(?:expected|received|actual|got|difference)\b/i;
const MAX_VALUE = 70;
const MAX_LABEL = 110;
const shortened = (value, most) => (0,log_text/* cutText */.IN)(value.trim().replace(/,$/, ''), most);
const firstOf = (lines, pattern, most = MAX_VALUE) => {
    for (const line of lines) {
        const value = pattern.exec(line)?.[1];
        if (value !== undefined)
            return shortened(value, most);
    }
    return null;
};
const LABEL = /^\s{0,12}\|[^^]{0,200}\^{1,120} ?-{0,120} ((?:expected|unexpected|argument|missing|the (?:trait|type)|does(?:n't| not))\b.{2,200})$/;
const labelIn = (lines) => firstOf(lines, LABEL, MAX_LABEL);
const pairIn = (lines, isTest) => {
    const both = (expected, received) => expected === null || received === null ? null : `expected ${expected}, got ${received}`;
    return both(firstOf(lines, EXPECTED), firstOf(lines, values_RECEIVED)) ?? (isTest ? both(firstOf(lines, MINUS), firstOf(lines, PLUS)) : null);
};
const valuesIn = (lines) => {
    const unequal = unequalIn(lines);
    if (unequal !== null)
        return unequal;
    const sought = firstOf(lines, values_SOUGHT);
    const expected = firstOf(lines, EXPECTED) ?? firstOf(lines, MINUS);
    const received = firstOf(lines, values_RECEIVED) ?? firstOf(lines, PLUS);
    const pair = expected !== null && received !== null
        ? `expected ${expected}, got ${received}`
        : expected !== null
            ? `expected ${expected}`
            : received === null
                ? null
                : `got ${received}`;
    const symbol = firstOf(lines, SYMBOL);
    if (symbol !== null)
        return symbol;
    if (sought !== null)
        return pair === null ? sought : `${sought}: ${pair}`;
    return pair ?? firstOf(lines, WHERE);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/message.js










const message_SEARCHED = 60;
const LONG = 90;
const message_SHORT = 90;
const message_WHOLE = 20;
const message_BELOW = 6;
const TOLD = 7;
const message_COMPARED = /\bexpected\b.{1,90}\b(?:got|but|found|received|to)\b| [!=]==? /i;
const VALUES = /^expected .+, got /;
const SETTINGS = /([`'"])(?:[A-Z][A-Z0-9_]{2,60}=[^\s`'"]{1,300} ){1,9}/;
const GATE = /\b(?:jobs?|checks?|tests?|gates?|stages?)\b.{0,40}\bfailed\b/i;
const WARNING = /^(?!.{0,200}\berror\b).{0,200}\bwarning\b/i;
const CAUSES = /^\s{0,12}Caused by:$/;
const message_NUMBERED = /^\s{2,8}(\d{1,3}): (?!0x)(\S.{0,300})$/;
const FARTHEST = 4_000;
const CAUSE = /^\s{0,12}(?:Caused by|caused by|\[cause\]): {1,4}(\S.*)/;
const createReader = (evidence) => {
    const { lines, scores, blocks } = evidence;
    const speech = createSpeech(evidence);
    const { coreAt, wholeAt, isIndented, isHead, isFinding, finish, sayLine } = speech;
    const reasonIn = (block, text) => {
        const { first } = block.rule;
        const isTelling = (at) => first?.some((pattern) => pattern.test(coreAt(at))) ?? true;
        const body = block.ranked
            .slice(0, message_SEARCHED)
            .filter((at) => (at !== block.messageAt || (at === block.head && isFinding(at))) && (at !== block.head || block.name === null || isFinding(at)));
        for (const at of [...body.filter(isTelling), ...body.filter((one) => !isTelling(one) && beside_FAILED.test(coreAt(one)))]) {
            const line = plain(coreAt(at));
            const values = said(line).telling === telling_TELLING.generic
                ? valuesIn(block.lines
                    .filter((below) => below > at)
                    .slice(0, message_SEARCHED)
                    .map(coreAt))
                : null;
            if (values !== null && VALUES.test(values))
                return joined(line, values);
            const one = WARNING.test(coreAt(at)) ? null : sayLine(at);
            if (one !== null && one.telling === telling_TELLING.reason && !text.includes(one.text) && !(block.name ?? '').includes(one.text))
                return one.text;
        }
        return null;
    };
    const causeOf = ({ lines: of, messageAt }) => {
        for (const at of [messageAt + 1, messageAt + 2, ...of.slice(0, message_SEARCHED)].toReversed()) {
            const cause = CAUSES.test(coreAt(at)) ? lastOfCauses(at) : CAUSE.exec(coreAt(at))?.[1];
            if (cause === undefined)
                continue;
            const one = said(plain(cause));
            if (one.telling === telling_TELLING.reason)
                return one.text;
        }
        return null;
    };
    const lastOfChain = (head) => {
        const chain = [];
        for (let at = Math.max(0, head - message_SEARCHED); at <= head + message_SEARCHED; at++)
            if (CAUSES.test(coreAt(at)))
                chain.push(coreAt(at + 1).trim());
        const told = chain.filter((text) => text !== '' && !isWrapper(text));
        return told.length === 0 ? undefined : told.slice(-2).join(': ');
    };
    const lastOfCauses = (head) => {
        if (!message_NUMBERED.test(coreAt(head + 1)))
            return lastOfChain(head);
        let last;
        let count = 0;
        for (let at = head + 1; at <= head + FARTHEST && at < lines.length; at++) {
            const [, number, text] = message_NUMBERED.exec(coreAt(at)) ?? [];
            if (Number(number) === count) {
                last = text;
                count++;
            }
        }
        return last;
    };
    const nextOf = (text, at) => {
        const line = coreAt(at + 1);
        if (isHead(at + 1) || !beside_FAILED.test(line) || lines[at + 1]?.tag === 'error')
            return null;
        const one = sayLine(at + 1);
        return one !== null && one.telling === telling_TELLING.reason && !text.includes(one.text) && !one.text.includes(text) ? one.text : null;
    };
    const withMore = (text, block) => {
        const cause = causeOf(block);
        if (cause !== null && !bare(text).includes(bare(cause)))
            return `${text.length <= LONG ? text : `${text.slice(0, LONG).trimEnd()}…`}: ${cause}`;
        const isWhole = text === plain(block.message);
        const next = isWhole && text.length <= LONG && (block.name !== null || block.position === null) ? nextOf(text, block.messageAt) : null;
        return next === null || text.length + next.length > ENOUGH - 2 ? text : /[.!?]$/.test(text) ? `${text} ${next}` : `${text}; ${next}`;
    };
    const completed = (text, block) => {
        const { name, position, messageAt: at } = block;
        const told = withValues(text, block);
        const whole = withItems(speech, withLastTry(speech, withLabelled(speech, withAddress(speech, told, at), at), at), at);
        return name === null && position === null ? withDoing(speech, whole, at) : whole;
    };
    const withValues = (text, { lines: of, name, messageAt, rule }) => {
        if (text.length > message_SHORT)
            return text;
        const below = of
            .filter((at) => at > messageAt)
            .slice(0, message_SEARCHED)
            .map(coreAt);
        const marked = name === null && text.includes(' ') && !/['"`‘]/.test(text) ? markedIn(below.slice(0, message_BELOW + message_BELOW)) : null;
        const values = labelIn(below.slice(0, message_BELOW)) ?? pairIn(below, name !== null) ?? marked;
        return values === null || text.includes(values) || message_COMPARED.test(text) || rule.strength < TOLD ? text : joined(text, values);
    };
    const messageOf = ({ message, messageAt, name, position }) => {
        const found = name === null && position !== null ? speech.findingAt(messageAt) : undefined;
        return found !== undefined && found.length >= message_WHOLE && message.includes(found) ? found : message;
    };
    const read = (block) => {
        const text = reworded(finish(plain(messageOf(block)), block.messageAt)).replace(SETTINGS, '$1');
        const whole = isNameOnly(text, block) ? { text, telling: telling_TELLING.nothing } : said(text);
        const compared = withCompared(speech, block, text, () => valuesIn(block.lines.slice(0, message_SEARCHED).map(coreAt)));
        if (compared !== null)
            return { text: compared, telling: telling_TELLING.reason };
        const own = whole.telling >= telling_TELLING.generic && block.rule.strength >= TOLD ? withOwnWords(speech, scores, block, text, blocks) : text;
        if (own !== text)
            return { text: own, telling: telling_TELLING.reason };
        const stated = withStatement(speech, block, text);
        if (stated !== text)
            return { text: stated, telling: telling_TELLING.reason };
        if (whole.telling === telling_TELLING.reason)
            return { text: withMore(completed(text, block), block), telling: telling_TELLING.reason };
        const isGeneric = whole.telling === telling_TELLING.generic;
        const listed = whole.telling === telling_TELLING.nothing && block.name === null && !isWrapper(text) ? withHeading(speech, text, block.head) : null;
        if (listed !== null)
            return { text: listed, telling: telling_TELLING.reason };
        const values = isGeneric ? valuesIn(block.lines.slice(0, message_SEARCHED).map(coreAt)) : null;
        const below = values ?? causeOf(block) ?? reasonIn(block, text);
        const address = withAddress(speech, text, block.messageAt);
        if (below === null && address !== text)
            return { text: address, telling: telling_TELLING.reason };
        const detail = below ?? (isGeneric || isWrapper(text) ? reasonAbove(speech, scores, block.head) : null);
        if (detail === null)
            return isGeneric && block.name !== null ? { text, telling: telling_TELLING.reason } : whole;
        const isSpoken = (isGeneric || GATE.test(text)) && !(values !== null && VALUE.test(text)) && text.length + detail.length < ENOUGH;
        return { text: isSpoken ? joined(text, detail) : detail, telling: telling_TELLING.reason };
    };
    const withExplanation = (one, { messageAt }) => one.telling === telling_TELLING.reason ? { ...one, text: withOperation(speech, explained(speech, one.text, messageAt) ?? one.text, messageAt) } : one;
    const known = new Map();
    const sayBlock = (block) => {
        const one = known.get(block) ?? withExplanation(read(block), block);
        known.set(block, one);
        return one;
    };
    return { sayBlock, sayLine, coreAt, wholeAt, textAt: speech.textAt, isIndented };
};
const wordsOf = (text) => text.match(/\p{L}{2,40}/gu) ?? [];
const bare = (text) => text.replace(/['"`‘’]/g, '');
const isNameOnly = (text, { name }) => {
    if (name === null)
        return false;
    const test = plain(name);
    return text.includes(test) ? wordsOf(text.replace(test, '').replace(/\S{1,300}[/.]\S{1,300}/g, '')).length < 2 : test.includes(text);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/silent-command.js




const SHELLS = /^(?:\S{0,300}[/\\])?(?:ba|da|z|k)?sh(?:\.exe)?(?: |$)|^(?:\S{0,300}[/\\])?(?:pwsh|powershell|cmd)(?:\.exe)?(?: |$)/i;
const ENDS_AT_ONCE = / -[a-df-z]*e[a-z]* /;
const SETS_E = /^\s*set (?:.{0,100} )?-[a-df-z]*e|^\s*set (?:.{0,100} )?-o errexit/;
const TRACES = /^\s*set (?:.{0,100} )?-[a-wyz]*x|^\s*set (?:.{0,100} )?-o xtrace/;
const SHELL_TRACES = / -[a-wyz]*x[a-z]* /;
const MAX_SCRIPT = 500;
const MAX_LINE = 2_000;
const silentCommand = (lines) => {
    const end = lastTagged(lines, markers/* EXIT_CODE */.F3);
    const last = end < 0 ? null : lastHeader(lines, end);
    if (last === null || last.script === null || last.shell === null || last.script.length > MAX_SCRIPT)
        return null;
    const shell = `${last.shell.slice(0, MAX_LINE)} `;
    const script = last.script.map((line) => line.slice(0, MAX_LINE));
    if (!SHELLS.test(shell) || script.some((line) => /\btrap\b/.test(line)))
        return null;
    const endsAtOnce = ENDS_AT_ONCE.test(shell) || script.some((line) => SETS_E.test(line));
    if (SHELL_TRACES.test(shell) || script.some((line) => TRACES.test(line)))
        return endsAtOnce ? lastTraced(lines.slice(last.end + 1, end), script) : null;
    return onlyCommand(script, endsAtOnce);
};
const scriptOf = (lines) => scriptIn(lastHeader(lines, lines.length));
const onlyCommandOf = (tool, script) => {
    const named = silent_command_joined(script).filter((command) => !/^\s*#/.test(command) && command.split(/[^\w.-]/).includes(tool));
    const [only] = named;
    return only !== undefined && named.length === 1 && toolOf(only) === tool ? only.trim().replace(/\s{2,}/g, ' ') : null;
};
const TRACE = /^(\+{1,9}) (\S.*)/;
const ASSIGNMENT = /^(?:(?:export|local|declare|readonly) )?\w{1,100}=/;
const SAYS_NOTHING = /^(?:exit|return|false|true|:|set|echo|printf)(?: |$)/;
const lastTraced = (output, script) => {
    const traced = output.flatMap(({ text }) => {
        const match = TRACE.exec(text.slice(0, MAX_LINE));
        return match === null ? [] : [{ depth: match[1]?.length ?? 0, command: match[2]?.trim() ?? '' }];
    });
    const [above, last] = [traced.at(-2), traced.at(-1)];
    const ended = last !== undefined && ASSIGNMENT.test(last.command) && above !== undefined && above.depth > last.depth ? above : last;
    if (ended === undefined || SAYS_NOTHING.test(ended.command) || ASSIGNMENT.test(ended.command))
        return null;
    const [word = ''] = ended.command.split(' ', 1);
    const isOneOfSeveral = script.some((line) => line.includes(word) && !/^\s*#/.test(line) && hasPipe(line));
    return isOneOfSeveral ? null : ended.command;
};
const silent_command_HARMLESS = /^\s*(?:#|::|rem\b|@echo off|set [-+]|\$\w{1,60}(?:Preference)? ?= ?(?:'[^']*'|"[^"$]*"|\$\w+)$)|^\s*(?:(?:export )?\w{1,100}=|(?:echo|printf|Write-(?:Host|Output)) )[^$`|&;<>(]*$|^\s*$/i;
const COMPOUND = /^\s*(?:if|then|else|elif|fi|for|foreach|while|until|do|done|case|esac|select|function|try|catch|finally|[{}()]|\w+\(\))(?![\w-])/i;
const onlyCommand = (script, endsAtOnce) => {
    const commands = silent_command_joined(script);
    const telling = commands.filter((command) => !silent_command_HARMLESS.test(command));
    const [only, ...others] = telling;
    if (only === undefined || others.length > 0 || COMPOUND.test(only) || isList(only) || SAYS_NOTHING.test(only.trim()))
        return null;
    const isLast = commands.findLast((command) => !/^\s*(?:#.*)?$/.test(command)) === only;
    return isLast || endsAtOnce ? only.trim() : null;
};
const silent_command_joined = (script) => {
    const commands = [];
    let open = null;
    for (const line of script) {
        const whole = open === null ? line : `${open} ${line.trim()}`;
        open = whole.endsWith('\\') && whole.length < MAX_LINE ? whole.slice(0, -1).trimEnd() : null;
        if (open === null)
            commands.push(whole);
    }
    return open === null ? commands : [...commands, open];
};
const isList = (command) => {
    const { bare, isOpen } = withoutQuoted(command);
    return isOpen || /[|;&]|<</.test(bare.replace(/\d?>&\d?|&>/g, ''));
};
const hasPipe = (line) => /(?<!\|)\|(?!\|)/.test(withoutQuoted(line).bare);
const withoutQuoted = (line) => {
    let quote = null;
    let bare = '';
    for (let at = 0; at < line.length; at++) {
        const character = line[at] ?? '';
        if (character === '\\' && quote !== "'")
            at++;
        else if (quote !== null)
            quote = character === quote ? null : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else
            bare += character;
    }
    return { bare, isOpen: quote !== null };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/what-ran.js



const ranAbove = (lines, number) => {
    const end = lines.findIndex((line) => line.number > number);
    const header = lastHeader(lines, end < 0 ? lines.length : end);
    const script = scriptIn(header);
    return { script, name: () => what_ran_nameOf(lines, header), emptyVariables: () => (header === null ? [] : emptyOf(script, header.empty)) };
};
const ACTION = /^([\w.-]{1,100}\/[\w./-]{1,100})@/;
const INTERPRETED = /^(?:\S{0,100}\/)?(?:python[\d.]{0,5}|node|bun|deno run|ruby|perl|php|bash|sh|pwsh|Rscript|julia)(?: -[\w-]{1,30}){0,4} ([\w./-]{0,100}\.\w{1,4})(?= |$)/;
const RUNS_ANY = /^(?:\S{0,100}\/)?(?:npm|npx|pnpm|yarn|bunx|bun run|make|task|just|sudo|env|timeout|xvfb-run|uv|uvx|poetry|pipx|bundle|docker|podman|ssh|time|retry|gradle|mvn|python[\d.]{0,5}|node|bash|sh|pwsh|if|test|exec|eval|cd|set)\b/;
const what_ran_SETTINGS = /^(?:[A-Za-z_]\w{0,80}=\S{0,300} ){1,9}/;
const PLAIN = /^[\w.][\w. -]{0,60}$/;
const RUNS = / (?:run|exec|develop|start|x)$/;
const what_ran_nameOf = (lines, header) => {
    if (header?.script === null)
        return ACTION.exec(header.title ?? '')?.[1] ?? null;
    const command = header?.end === lastHeader(lines, lines.length)?.end ? silentCommand(lines)?.replace(what_ran_SETTINGS, '') : undefined;
    if (command === undefined)
        return null;
    const file = INTERPRETED.exec(command)?.[1];
    const brief = file ?? (RUNS_ANY.test(command) ? '' : briefCommand(command));
    return brief === file || (PLAIN.test(brief) && !RUNS.test(brief)) ? brief : null;
};
const briefCommand = (command) => {
    const [, quoted, bare, rest = ''] = /^(?:"([^"]{1,300})"|(\S{1,300}))(.{0,400})/.exec(command) ?? [];
    const program = (0,paths/* fileName */.Md)((quoted ?? bare ?? '').replaceAll('\\', '/')).replace(/\.exe$/i, '');
    if (what_ran_SHELLS.has(program))
        return `${program}${rest}`;
    const subcommand = /^(?:\s+(?:--[\w-]{1,60}=\S{0,200}|-c \S{1,100}=\S{0,200})){0,8}\s+([a-z][a-z-]{1,30})(?=\s|$)/.exec(rest)?.[1];
    return subcommand === undefined ? program : `${program} ${subcommand}`;
};
const what_ran_SHELLS = new Set(['sh', 'bash', 'zsh', 'pwsh', 'powershell', 'cmd']);
const what_ran_NEEDED = /(?:TOKEN|KEY|PASS|PASSWORD|PWD|SECRET|USER|USERNAME|URL|URI|HOST|ENDPOINT|ADDRESS|CREDENTIALS?|AUTH|DSN|WEBHOOK|DOMAIN|SERVER|ACCOUNT|REGISTRY)(?:_(?:ID|NAME))?$/i;
const READ = /(?<!\\)\$(?:env:|\{)?([A-Za-z_]\w{0,80})(:?[-+=?])?|%([A-Za-z_]\w{0,80})%/g;
const TESTED = /\[{1,2} (?:! )?(?:-[zn] )?"?\$\{?([A-Za-z_]\w{0,80})\}?"?/g;
const ASSIGNED = /(?:^|[\s;&|(])(?:\$env:)?([A-Za-z_]\w{0,80}) ?\+?=(?!=)|\bfor ([A-Za-z_]\w{0,80})/g;
const GIVEN = /\bread((?: +-?\w{1,80}){1,20})/g;
const FROM_ELSEWHERE = /(?:^|[\s;&|])(?:source|eval|\.) +\S|\bexport \$\(|\bset -a\b|GITHUB_ENV/;
const SET_EMPTY = /^(?:export )?([A-Za-z_]\w{0,80})=(?:""|'')?\s*$/;
const what_ran_LITERAL = /'[^']{0,400}'/g;
const emptyOf = (script, ofEnv) => {
    const read = new Set();
    const spared = new Set();
    const assigned = new Map();
    const nothing = new Set();
    const assign = (name) => assigned.set(name, (assigned.get(name) ?? 0) + 1);
    for (const line of script) {
        if (/^\s*#/.test(line))
            continue;
        if (FROM_ELSEWHERE.test(line))
            return [];
        for (const [, name] of line.matchAll(TESTED))
            spared.add(name ?? '');
        for (const [, name, otherwise, inPercents] of line.replace(what_ran_LITERAL, '').matchAll(READ))
            (otherwise === undefined ? read : spared).add(name ?? inPercents ?? '');
        for (const [, name, each] of line.matchAll(ASSIGNED))
            assign(name ?? each ?? '');
        for (const [, names = ''] of line.matchAll(GIVEN))
            for (const name of names.split(' '))
                assign(name);
        const name = SET_EMPTY.exec(line)?.[1];
        if (name !== undefined)
            nothing.add(name);
    }
    const isEmpty = (name) => what_ran_NEEDED.test(name) && read.has(name) && !spared.has(name);
    return [...new Set([...[...nothing].filter((name) => assigned.get(name) === 1), ...ofEnv.filter((name) => !assigned.has(name))])].filter(isEmpty);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/subject.js


const BUILT = /^\W{0,8}(?:error: )?(?:could not compile|failed to run custom build command for|[Ff]ailed (?:to build|building wheel for)) [`'"]?([\w.@/+-]{2,80}(?: v[\d.]{1,20})?)(?=[`'"]|$| @ | \(|:|,)/;
const subject_ABOVE = [
    { line: BUILT, words: (name) => `Building ${name} failed` },
    { line: /^\W{0,4}Migration [`'"]?([\w./-]{3,120})[`'"]? failed\b/, words: (name) => `Migration ${name} failed` },
    { line: /^(\S{1,120}) \((?:gobinary|rustbinary|jar|node-pkg|python-pkg|gemspec|[a-z]{3,12} [\d.]{1,12})\)$/, words: (name) => name }
];
const subject_BELOW = [
    { line: BUILT, words: (name) => `Building ${name} failed` },
    { line: /^(?:Error: )?The process '([^']{1,300})' failed with exit code \d{1,10}\.?$/, words: (name) => (0,paths/* fileName */.Md)(name.replaceAll('\\', '/')) }
];
const DIRECT = [
    { line: /^\[command\](\S.{2,400})$/, words: (command) => briefCommand(command) },
    {
        line: /^\[((?:(?:linux|windows|darwin)\/[\w/]{2,20} )?internal\] load metadata for \S{3,160})$/,
        words: (metadata) => metadata.replace(/^(?:(\S{1,40}) )?internal\] load metadata for (?:docker\.io\/(?:library\/)?)?(\S{3,160})$/, imageFor)
    },
    { line: /^(?: ?> )?\[(?:[\w.-]{1,60} )?\d{1,3}\/\d{1,3}\] ((?:COPY|ADD|FROM) .{3,100}?):?$/, words: (name) => name }
];
const imageFor = (_, platform, image) => (platform === undefined ? image : `${image} (${platform})`);
const subject_LONGEST = 110;
const LINKED = {
    line: /^(?:FAILED: (?:\[code=-?\d{1,10}\] )?|\[[ \d]{1,3}%\] Linking \w{1,6} (?:executable|(?:shared|static) (?:library|module)) )(\S{1,300}) ?$/,
    words: (name) => `Linking ${(0,paths/* fileName */.Md)(name)} failed`
};
const LINKER = /^(?:undefined (?:reference|symbol)|cannot find -l|multiple definition of|LNK\d{4}: )/;
const RESOURCE = /^[│|]?\s{0,4}with (?:module\.[^\s,]{1,200}\.)?((?:data\.)?\w{1,80}\.[\w-]{1,80}(?:\[[^\s,]{1,80}\])?),$/;
const BELOW_ERROR = 6;
const resourceOf = ({ coreAt }, text, at) => {
    for (let below = at + 1; below <= at + BELOW_ERROR; below++) {
        const address = RESOURCE.exec(coreAt(below))?.[1];
        if (address !== undefined)
            return text.includes(address) ? null : address;
    }
    return null;
};
const FAR = 60;
const subject_NEAR = 12;
const subject_FARTHEST = 2_000;
const subject_SHORT = 130;
const subjectOf = ({ coreAt, isIndented }, text, at) => {
    if (text.length > subject_SHORT)
        return null;
    const nameIn = (near, subjects) => {
        const line = coreAt(near);
        for (const { line: pattern, words } of subjects) {
            const name = pattern.exec(line)?.[1];
            if (name === undefined)
                continue;
            const subject = words(name);
            return subject.length > subject_LONGEST || text.includes(/\s/.test(name) ? name : (0,paths/* fileName */.Md)(name)) ? null : subject;
        }
        return null;
    };
    const direct = nameIn(at - 1, DIRECT);
    if (direct !== null)
        return direct;
    for (let below = at; below <= at + subject_NEAR; below++) {
        const found = nameIn(below, subject_BELOW);
        if (found !== null)
            return found;
    }
    const isLinker = LINKER.test(text);
    const reach = isLinker ? subject_FARTHEST : isIndented(at) ? FAR : subject_NEAR;
    for (let above = at - 1; above >= 0 && above >= at - reach; above--) {
        const found = nameIn(above, isLinker ? [LINKED] : subject_ABOVE);
        if (found !== null)
            return found;
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/without-reason.js





const withoutReason = (input) => {
    const { job, step, cause, unreadBecause, isCutShort, evidence } = input;
    if (step === null && job.steps.length > 0)
        return 'The job failed although every step succeeded';
    if (unreadBecause !== null)
        return unreadBecause;
    const ended = howEnded(cause.exitCode, step);
    if (isCutShort)
        return firstFinding(evidence) ?? `${ended}, and its log was not explained to its end`;
    return cause.exitCode === null || cause.exitCode === SIGKILL_EXIT ? `${ended}${NOT_SAID}${lastLine(evidence)}` : silent(cause.exitCode, input);
};
const NOT_SAID = ', and nothing in the log says why';
const howEnded = (exitCode, step) => {
    if (exitCode === SIGKILL_EXIT)
        return 'The process was killed (SIGKILL, exit code 137), perhaps for lack of memory';
    if (exitCode !== null)
        return `Exit code ${exitCode}`;
    return step === null ? 'The job failed' : 'The step failed';
};
const silent = (exitCode, { silentCommand, script, evidence }) => {
    const certain = silentCommand();
    const tool = certain === null ? toolThatEnds(exitCode, script()) : toolOf(certain);
    const command = certain ?? (tool === null ? null : onlyCommandOf(tool, script()));
    const subject = command === null ? tool : (0,log_text/* cutText */.IN)(command, MAX_COMMAND);
    const words = exitCodeInWords(exitCode, tool);
    if (words !== null)
        return `${subject === null ? '' : `${subject}: `}${words} (exit code ${exitCode})${lastLine(evidence)}`;
    return `${subject === null ? 'Exit' : `${subject}: exit`} code ${exitCode}${NOT_SAID}${lastLine(evidence)}`;
};
const LAST_LINE = 200;
const MAX_COMMAND = 80;
const lastLine = ({ lines }) => {
    const last = lines.findLast(({ tag, untagged }) => tag === null && /[A-Za-z]{3}/.test(untagged));
    return last === undefined ? '' : `. The last line is: ${undecorated(last.untagged.slice(0, LAST_LINE))}`;
};
const undecorated = (text) => text
    .trim()
    .replace(/^[=*#-]{3,200}/, '')
    .replace(/(?<![=*#-])[=*#-]{3,200}$/, '')
    .trim();
const firstFinding = ({ findings }) => {
    const error = findings.find(({ severity, message }) => severity === 'error' && message !== '');
    if (error === undefined)
        return null;
    return compose(plain(error.message), { count: null, place: error, isPlaceOptional: false });
};

;// CONCATENATED MODULE: ./lib/src/diagnose/headline/headline.js














const writeHeadline = (input) => compose(input.shorten(sentence(input)));
const sentence = (input) => {
    const { step, cause } = input;
    const said = cause.sentence;
    switch (cause.cause) {
        case 'timed_out':
            return said ?? `${step === null ? 'The job' : `Step ${step.name}`} hit its time limit`;
        case 'cancelled':
            return said ?? 'The job was cancelled';
        case 'runner_lost':
            return said ?? `The runner was lost${step === null ? '' : ` during ${step.name}`}: the step never finished`;
        case 'not_started':
            return said ?? 'The job never started: no runner took it';
        case 'startup_failure':
            return said ?? 'The job could not start';
        case 'out_of_memory': {
            const why = said ?? reasonOf(input);
            return why === null ? 'The process was killed: out of memory' : `Out of memory: ${why}`;
        }
        case 'disk_full': {
            const why = said ?? reasonOf(input);
            return why === null ? 'The disk is full' : `The disk is full: ${why}`;
        }
        default: {
            const why = reasonOf(input);
            if (why === null)
                return withoutReason(input);
            return cause.exitCode === SIGKILL_EXIT ? `Killed (SIGKILL, exit code 137), perhaps for lack of memory: ${why}` : why;
        }
    }
};
const isUnexplained = (input) => without_log/* UNEXPLAINED */.QH.has(input.cause.cause) && reasonOf(input) === null;
const reasonOf = (input) => fromEvidence(input) ?? fromAnnotations(input);
const fromAnnotations = ({ annotations }) => annotations.find((message) => message.trim() !== '' && !markers/* EXIT_CODE_OR_CANCEL */.CE.test(message.split('\n', 1)[0] ?? '')) ?? null;
const NO_COUNT = { failed: 1, text: null, suite: null };
const fromEvidence = (input) => {
    const { evidence, selection } = input;
    const reader = createReader(evidence);
    const first = choose(reader, evidence, selection);
    if (first === null)
        return null;
    const count = first.block === null ? NO_COUNT : countOf(first.block, selection, evidence);
    const reasons = furtherReasons(reader, first, selection, evidence);
    const shared = sharedByMost(reasons, count.failed);
    const chosen = shared ?? first;
    const { block } = chosen;
    const isPlaced = block !== null && (block.name !== null || findingOf(block, evidence)?.file != null);
    const ran = isPlaced ? null : input.ranAt(chosen.at);
    const outer = withoutOuter(chosen.text);
    const text = ran === null ? outer : withCircumstances(outer, input.permissions, ran);
    if (block === null) {
        const whole = explained(reader, text, chosen.at) ?? text;
        const about = subjectOf(reader, whole, chosen.at);
        return compose(input.shorten(about === null ? whole : `${about}: ${whole}`));
    }
    const install = failedInstall(reader, evidence, text, block);
    if (install !== null)
        return compose(input.shorten(`${text} (${install})`), { count: count.text, place: null, isPlaceOptional: true });
    const named = withSubject(block, text, evidence, count.suite);
    const about = isPlaced ? resourceOf(reader, named, chosen.at) : subjectOf(reader, named, chosen.at);
    const subject = block.name === null ? about : null;
    const alone = ran === null ? named : withName(named, ran);
    const headline = compose(input.shorten(subject === null ? alone : `${subject}: ${named}`), {
        count: shared === null || count.text === null ? count.text : `${count.text}, ${shared.times} of them`,
        place: findingOf(block, evidence),
        isPlaceOptional: block.name !== null
    });
    if (count.suite !== null)
        return headline;
    const further = shared === null ? reasons : furtherReasons(reader, shared, selection, evidence);
    return furtherWays(chosen, further, evidence).reduce((whole, ways) => extended(whole, ways.map(input.shorten)), headline);
};
const NO_MODULE = /\b(?:cannot find (?:module|package)|no module named|could not find (?:module|package))\b/i;
const INSTALLERS = new Set(['npm', 'pnpm', 'yarn', 'pip', 'uv', 'poetry']);
const failedInstall = (reader, { blocks }, text, { head }) => {
    if (!NO_MODULE.test(text))
        return null;
    for (const block of blocks) {
        if (block.head >= head)
            break;
        if (!INSTALLERS.has(block.rule.source) || block.rule.class !== 'failure' || block.isWrapper)
            continue;
        const { text: why, telling } = reader.sayBlock(block);
        const { source } = block.rule;
        if (telling === telling_TELLING.reason)
            return `${source} failed before: ${withoutLastParts(why, ROOM - text.length)}`;
    }
    return null;
};
const withoutLastParts = (text, room) => {
    let rest = text;
    for (let end = rest.lastIndexOf(': '); end > 0 && (rest.length > room || (rest !== text && !rest.slice(end + 2).includes(' '))); end = rest.lastIndexOf(': '))
        rest = rest.slice(0, end);
    return rest;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/matchers/matcher-engine.js
const createMatcherEngine = (matchers, watch = null) => {
    const running = matchers.map(startMatcher);
    let place = { turn: -1, at: running.length, issue: null };
    return {
        match(line, turn) {
            if (place.turn !== turn)
                place = { turn, at: 0, issue: null };
            for (let one = running[place.at]; one !== undefined && place.issue === null; one = running[place.at]) {
                const { owner } = one.matcher;
                const captured = watch?.isInUse(owner) === false ? null : one.match(line, turn);
                watch?.onTried(owner);
                if (captured !== null)
                    for (const other of running)
                        if (other !== one)
                            other.reset();
                const issue = captured === null ? null : toIssue(one.matcher, captured);
                place = issue === null ? { turn, at: place.at + 1, issue } : { ...place, issue };
            }
            return place.issue;
        },
        skip() {
            const stuck = place.issue === null ? running[place.at] : undefined;
            stuck?.reset();
            place = { ...place, at: place.at + 1 };
            return stuck?.matcher.owner ?? null;
        }
    };
};
const NOTHING_READ = { turn: -1, before: [], after: [] };
const startMatcher = (matcher) => {
    const { patterns } = matcher;
    const last = patterns.length - 1;
    let read = NOTHING_READ;
    return {
        matcher,
        reset() {
            read = NOTHING_READ;
        },
        match(line, turn) {
            const before = read.turn === turn ? read.before : read.after;
            const after = [...before];
            let captured = null;
            for (let at = last; at >= 0 && captured === null; at--) {
                const pattern = patterns[at];
                const above = at === 0 ? null : (before[at - 1] ?? null);
                if (pattern === undefined || (at > 0 && above === null))
                    continue;
                const hit = pattern.regexp.exec(line);
                if (hit === null) {
                    if (last > 0)
                        after[at === last ? at - 1 : at] = null;
                }
                else if (at < last)
                    after[at] = capture(above, pattern, hit);
                else {
                    after.fill(null);
                    if (pattern.loop)
                        after[at - 1] = above;
                    captured = capture(above, pattern, hit);
                }
            }
            read = { turn, before, after };
            return captured;
        }
    };
};
const capture = (before, { groups }, hit) => {
    const captured = { ...before };
    for (const [name, group] of Object.entries(groups))
        captured[name] ??= hit[group] ?? '';
    return captured;
};
const SEVERITIES = ['error', 'warning', 'notice'];
const DIGITS = /^\d{1,9}$/;
const toIssue = (matcher, captured) => {
    const message = captured.message ?? '';
    if (message.trim() === '')
        return null;
    const word = (captured.severity || matcher.severity || 'error').toLowerCase();
    const severity = SEVERITIES.find((known) => known === word);
    if (severity === undefined)
        return null;
    const whole = (text) => (text !== undefined && DIGITS.test(text) ? Number(text) : null);
    return {
        owner: matcher.owner,
        severity,
        file: captured.file || null,
        line: whole(captured.line),
        column: whole(captured.column),
        code: captured.code?.trim() || null,
        message,
        fromPath: captured.fromPath || matcher.fromPath || null
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/matchers/read-lines.js
const read_lines_MAX_LINE = 8_192;
const readLines = (lines, textOf, engine, hits, onStuck = () => { }) => {
    let at = 0;
    return {
        next() {
            const line = lines[at];
            if (line === undefined)
                return false;
            const issue = engine.match(line === null ? '' : textOf(line).slice(0, read_lines_MAX_LINE), at);
            if (issue !== null && line !== null && hits.at(-1)?.issue !== issue)
                hits.push({ issue, logLine: line.number });
            at++;
            return true;
        },
        skip() {
            const owner = engine.skip();
            if (owner === null)
                at++;
            else
                onStuck(owner);
        }
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/matchers/built-in-search.js



const built_in_search_LIKELY = /[:(,]\s?\d|\blines? \d|^\s*\d+[\s)]|\s\d+:\d|err|warn|fatal|fail|reformat|invalid|except|panic|incorrect|not |issue|undefined|unused|unexpected|duplicate|definition of|referenced|notice|\[E\]|\*{3}|✖|✘|×|⨯|❌/i;
const built_in_search_JUDGED = 400;
const built_in_search_NEAR = 5;
const keepNear = (lines, wanted) => {
    const kept = [];
    let next = 0;
    for (let at = wanted.indexOf(true); at >= 0; at = wanted.indexOf(true, at + 1)) {
        const from = Math.max(next, at - built_in_search_NEAR);
        if (from > next)
            kept.push(null);
        kept.push(...lines.slice(from, at + built_in_search_NEAR + 1));
        next = Math.max(next, Math.min(lines.length, at + built_in_search_NEAR + 1));
    }
    return kept;
};
const WAYS = [
    { isOwn: () => true, textOf: ({ untagged }) => untagged },
    { isOwn: ({ untagged, unwrapped }) => untagged !== unwrapped, textOf: ({ unwrapped }) => unwrapped },
    { isOwn: ({ inner }) => inner !== null, textOf: ({ unwrapped, inner }) => inner?.unwrapped ?? unwrapped }
];
const createBuiltInSearch = (lines, { holds, linesWith }, tools) => {
    const hits = [];
    const everywhere = [...lines.keys()];
    const placesOf = (some) => {
        const texts = some.map(({ required: [first] }) => first?.[0]);
        return texts.includes(undefined) ? everywhere : [...new Set(texts.flatMap((one) => one?.flatMap(linesWith) ?? []))].sort((a, b) => a - b);
    };
    const mayFind = tools.flatMap((tool) => {
        const possible = tool.filter(({ required }) => required.every((texts) => meets(texts, holds)));
        return possible.length === 0 ? [] : [{ possible, places: tool.every(isSingle) ? placesOf(possible) : null }];
    });
    const readIn = ({ textOf, isOwn }) => {
        if (!lines.some(isOwn))
            return inTurn([]);
        const known = [];
        const isLikelyAt = (at) => {
            const line = lines[at];
            known[at] ??= line !== undefined && isOwn(line) && built_in_search_LIKELY.test(textOf(line).slice(0, built_in_search_JUDGED));
            return known[at];
        };
        let near = null;
        const nearLikely = () => {
            near ??= keepNear(lines, everywhere.map(isLikelyAt));
            return near;
        };
        const mayBegin = ({ required: [first] }, line) => line !== null && meets(first ?? [], (text) => textOf(line).includes(text));
        const readWith = ({ possible, places }) => {
            const seen = places === null ? nearLikely() : places.filter(isLikelyAt).map((at) => lines[at] ?? null);
            const wanted = possible.filter((one) => seen.some((line) => mayBegin(one, line)));
            const read = wanted.every(isSingle) ? seen.filter((line) => wanted.some((one) => mayBegin(one, line))) : seen;
            return readLines(read, textOf, createMatcherEngine(wanted.flatMap((one) => one.read())), hits);
        };
        return inTurn(mayFind.map((tool) => () => readWith(tool)));
    };
    return { hits, ...inTurn(WAYS.map((way) => () => readIn(way))) };
};
const isSingle = ({ required }) => required.length === 1;
const meets = (required, holds) => required.every((choice) => choice.some(holds));

// EXTERNAL MODULE: ./lib/src/model/budgets.js
var budgets = __webpack_require__(4858);
;// CONCATENATED MODULE: ./lib/src/diagnose/matchers/user-search.js





const isTooSlow = (usedMs) => (usedMs ?? 0) >= budgets/* CPU_MS */.Uq.matcher;
const user_search_WAYS = [
    ({ text }) => text.replace(markers/* ISSUE_TAG */.BP, ''),
    ({ text }) => text,
    ({ raw }) => raw.replace(markers/* ISSUE_TAG */.BP, '')
];
const createUserSearch = (lines, matchers, { usedMs, cpuTime }) => {
    const hits = [];
    const used = new Map(usedMs);
    const inUse = new Set(matchers.map(({ owner }) => owner).filter((owner) => !isTooSlow(used.get(owner))));
    const skippedBy = new Map();
    let together = 0;
    const most = Math.min(budgets/* CPU_MS */.Uq.matchersOfJob, budgets/* CPU_MS */.Uq.matchers - [...usedMs.values()].reduce((sum, ms) => sum + ms, 0));
    let began = 0;
    let isDone = false;
    const charge = (owner) => {
        const now = cpuTime();
        const ms = now - began;
        began = now;
        used.set(owner, (used.get(owner) ?? 0) + ms);
        together += ms;
        if (isTooSlow(used.get(owner)))
            inUse.delete(owner);
    };
    const chargeStuck = (owner) => {
        charge(owner);
        skippedBy.set(owner, (skippedBy.get(owner) ?? 0) + 1);
    };
    const readIn = (textOf) => {
        const [plain] = user_search_WAYS;
        const differs = textOf === plain || lines.some((line) => textOf(line) !== plain?.(line));
        const engine = createMatcherEngine(matchers, { isInUse: (owner) => inUse.has(owner), onTried: charge });
        return readLines(differs ? lines : [], textOf, engine, hits, chargeStuck);
    };
    const reading = inTurn(user_search_WAYS.map((textOf) => () => readIn(textOf)));
    return {
        hits,
        usedMs: used,
        skipped: () => [...skippedBy].reduce((sum, [owner, lines]) => sum + (inUse.has(owner) ? lines : 0), 0),
        isCutShort: () => !isDone && inUse.size > 0 && together >= most,
        next() {
            if (inUse.size === 0 || together >= most)
                return false;
            began = cpuTime();
            isDone = !reading.next();
            return !isDone;
        },
        skip: reading.skip
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/places/shapes.js
const MAY_NAME = /work|__w|\b[A-Za-z]:[\\/]/;
const TAG = /^##\[[a-z]{1,20}\]/;
const MAKE_FOLDER = /\bmake(?:\.exe)?(?:\[(\d{1,3})\])?: (Entering|Leaving) directory [`'"]([^`'"]{1,400})['"]/;
const NINJA_FOLDER = /\bninja: Entering directory [`'"]([^`'"]{1,400})['"]/;
const SCRIPT = /(?:^|: )> ((?:@[\w.-]{1,100}\/)?[\w.-]{1,100})@\d\S{0,60} \S{1,100}(?: (\/\S{1,400}|[A-Za-z]:\\\S{1,400}))?$/;
const NX_TASK = /^\s{0,4}> nx run (?!\.:)\S{1,200}:\S/;
const VITEST_ROOT = /(?:^|\s)(?:RUN|DEV) {1,3}v\d\S{0,40} ((?:\/|[A-Za-z]:[\\/])\S{1,400})/;
const PYTEST_ROOT = /^(?:.{0,100}: )?rootdir: ((?:\/|[A-Za-z]:\\)[^,]{1,400}?)(?:, (?:configfile|inifile|testpaths).*)?$/;
const PNPM_SCRIPT = /^([\w.@-]{1,100}(?:\/[\w.@-]{1,100}){0,8} [\w:.-]{1,60})\$ /;
const PNPM_LINE = /^([\w.@-]{1,100}(?:\/[\w.@-]{1,100}){0,8} [\w:.-]{1,60}): /;
const TURBO = /\bRunning \S{1,200} in \d{1,5} packages\b/;
const TURBO_LINE = /^(@?[\w./-]{1,120}:[\w.-]{1,60}): /;
const GO_RESULT = /^(?:.{0,60}\s)?(?:FAIL|ok)\s{1,4}([\w.~/-]{1,300})\s{1,4}(?:[\d.]{1,12}s|\(cached\)|\[)/;
const GOTESTSUM = /^=== (?:FAIL|ERROR): ([\w.~/-]{1,300}) /;
const CRATE = /^\s{0,12}(?:Compiling|Checking|Documenting|Testing) \S{1,100} v\S{1,60} \((\/[^)]{1,400}|[A-Za-z]:\\[^)]{1,400})\)/;
const CMAKE_MAKEFILE = /\bmake(?:\.exe)?(?:\[(\d{1,3})\])?: \*\*\* \[(?:\S{0,300}\/)?CMakeFiles[/\\]Makefile2:/;
const MODULE = /^(.*?\/)??src\/(?:main|test)\//;
const shapes_ACTION = /^##\[group\]Run (?:\.\/|docker:\/\/|[\w.-]{1,100}\/[\w./-]{1,200}@)\S{0,300}$/;
const MOVE = /\b(?:cd|pushd|popd)\b|\b(?:npm|pnpm|yarn|bun|make|go|cargo) (?:-\S{1,40} )?(?:--prefix|--cwd|--dir|-C)(?=[ =])/g;
const MOVED = /^\s{0,20}(?:(?:cd|pushd)|(?:npm|pnpm|yarn|bun|make|go|cargo) (?:-\S{1,40} )?(?:--prefix|--cwd|--dir|-C))[ =]["']?([\w@.+/-]{1,300})["']?\s{0,4}(?:$|&&|;| )/;
const shapes_HINT = /work|__w|\b[A-Za-z]:[\\/]|> |=== |directory|rootdir: |Makefile2:|\b(?:FAIL|ok)\s{1,4}[\w.~/-]{1,300}\s{1,4}[\d.([]|RUN|DEV|Running|(?:Compil|Check|Document|Test)ing |##\[|\$ /;

;// CONCATENATED MODULE: ./lib/src/diagnose/places/clues.js




const clues_JUDGED = 1_000;
const MAX_NAMED = 20_000;
const MAX_ALIKE = 100;
const MAX_CRATES = 200;
const MAX_DEPTH = 20;
const START = { at: 0, header: null, base: '', makes: [], isPackage: false, hasTurbo: false };
const createClueSearch = (lines, toPath) => {
    let state = START;
    const changes = [];
    const named = new Map();
    const allNamed = new Set();
    const modules = new Set();
    const crates = new Set();
    const packages = new Set();
    const goResults = [];
    const goHeads = [];
    const prefixes = new Map();
    const prefixed = new Map();
    let cmakeLevel = null;
    const inCheckout = (path) => (0,paths/* toFolder */.G)(path, toPath);
    const resolve = (path, from) => (0,paths/* isAbsolute */.oP)(path.replaceAll('\\', '/')) ? inCheckout(path) : from === null ? null : (0,paths/* joinPaths */.HS)(from, path);
    const learn = (text, number) => {
        const crate = CRATE.exec(text)?.[1];
        const folder = crate === undefined ? null : inCheckout(crate);
        if (folder !== null && crates.size < MAX_CRATES && folder.split('/').length <= MAX_DEPTH)
            crates.add(folder);
        const result = GO_RESULT.exec(text)?.[1];
        if (result !== undefined)
            addOnce(goResults, { line: number, name: result });
        const head = GOTESTSUM.exec(text)?.[1];
        if (head !== undefined)
            addOnce(goHeads, { line: number, name: head });
        const cmake = CMAKE_MAKEFILE.exec(text);
        if (cmake !== null)
            cmakeLevel = Number(cmake[1] ?? 0);
        if (!MAY_NAME.test(text))
            return;
        for (const path of (0,paths/* absolutePaths */.wd)(text)) {
            const told = toPath(path, null);
            const file = told === null || (0,paths/* isAbsolute */.oP)(told) ? null : (0,paths/* joinPaths */.HS)('', told);
            if (file === null || (allNamed.size >= MAX_NAMED && !allNamed.has(file)))
                continue;
            const module = MODULE.exec(file);
            if (module !== null)
                modules.add((module[1] ?? '').replace(/\/$/, ''));
            const name = (0,paths/* fileName */.Md)(file);
            const alike = named.get(name) ?? new Set();
            if (alike.size >= MAX_ALIKE && !alike.has(file))
                continue;
            allNamed.add(file);
            named.set(name, alike.add(file));
        }
    };
    const learnPrefix = (text, number) => {
        const script = PNPM_SCRIPT.exec(text)?.[1];
        if (script !== undefined)
            prefixes.set(script, script.slice(0, script.lastIndexOf(' ')));
        const before = PNPM_LINE.exec(text)?.[1];
        const turbo = state.hasTurbo ? TURBO_LINE.exec(text)?.[1] : undefined;
        if (turbo !== undefined) {
            prefixes.set(turbo, prefixes.get(turbo) ?? null);
            prefixed.set(number, turbo);
        }
        else if (before !== undefined && prefixes.has(before))
            prefixed.set(number, before);
    };
    const next = (before, text, number) => {
        const { header, base } = before;
        const at = before.at + 1;
        if (text.startsWith(markers/* RUN_GROUP */.ci))
            return { ...before, at, header: { moves: 0, folder: '', isRunners: shapes_ACTION.test(text), above: base } };
        if (header !== null) {
            if (text.startsWith(markers/* END_GROUP */.aR) && !header.isRunners)
                return { ...before, at, header: null, base: header.above };
            if (text.startsWith(markers/* END_GROUP */.aR))
                return { ...START, at, base: header.moves > 1 ? null : header.folder };
            if (/^(?:shell|env|with): ?/.test(text))
                return { ...before, at, header: { ...header, isRunners: true } };
            const moves = header.isRunners ? 0 : (text.match(MOVE)?.length ?? 0);
            if (moves === 0)
                return { ...before, at };
            const folder = MOVED.exec(text)?.[1];
            return { ...before, at, header: { ...header, moves: header.moves + moves, folder: folder === undefined ? null : resolve(folder, '') } };
        }
        const make = MAKE_FOLDER.exec(text);
        if (make !== null) {
            const level = Number(make[1] ?? 0);
            const folder = resolve(make[3] ?? '', folderOf(before));
            if (make[2] === 'Entering')
                return { ...before, at, makes: [...before.makes, { level, folder }].slice(-MAX_MAKES) };
            const left = before.makes.findLastIndex((one) => one.level === level && one.folder === folder);
            return { ...before, at, makes: before.makes.filter((_, index) => index !== left) };
        }
        const ninja = NINJA_FOLDER.exec(text)?.[1];
        if (ninja !== undefined)
            return { ...before, at, base: resolve(ninja, base), makes: [] };
        if (NX_TASK.test(text))
            return { ...before, at, base: null, makes: [] };
        const script = SCRIPT.exec(text);
        const root = script?.[2] ?? VITEST_ROOT.exec(text)?.[1] ?? PYTEST_ROOT.exec(text)?.[1];
        const prefix = prefixed.get(number);
        if (root !== undefined) {
            if (prefix === undefined)
                return { ...before, at, base: inCheckout(root), makes: [], isPackage: false };
            prefixes.set(prefix, inCheckout(root));
        }
        else if (script !== null && prefix === undefined) {
            packages.add(script[1] ?? '');
            return { ...before, at, isPackage: true };
        }
        return { ...before, at };
    };
    return {
        clues: {
            named,
            modules,
            crates,
            get cmakeLevel() {
                return cmakeLevel;
            },
            textAt: (number) => {
                const at = indexOfNumber(lines, number);
                return at < state.at ? textOf(lines[at]) : '';
            },
            folderAt: (line) => {
                const prefix = prefixed.get(line);
                if (prefix !== undefined)
                    return prefixes.get(prefix) ?? null;
                const change = changes[indexAt(changes, line)];
                return change?.isPackage === true && packages.size > 1 ? null : change === undefined ? '' : change.folder;
            },
            goPackageAt: (line) => {
                const head = goHeads[indexAt(goHeads, line)];
                const result = goResults[indexAt(goResults, line - 1) + 1];
                return head !== undefined ? { name: head.name, isRelative: true } : result !== undefined ? { name: result.name, isRelative: false } : null;
            }
        },
        next() {
            const line = lines[state.at];
            if (line === undefined)
                return false;
            const text = textOf(line);
            if (state.header === null && prefixes.size === 0 && !state.hasTurbo && !shapes_HINT.test(text)) {
                state = { ...state, at: state.at + 1 };
                return true;
            }
            learnPrefix(text, line.number);
            learn(text, line.number);
            const after = next(state, text, line.number);
            const last = changes.at(-1);
            const folder = folderOf(after);
            if (last === undefined || last.folder !== folder || last.isPackage !== after.isPackage)
                changes.push({ line: line.number, folder, isPackage: after.isPackage });
            state = { ...after, hasTurbo: state.hasTurbo || TURBO.test(text) };
            return true;
        },
        skip() {
            state = { ...state, at: state.at + 1 };
        }
    };
};
const textOf = ({ text = '' } = {}) => (text.startsWith('##[') ? text.replace(TAG, (tag) => (tag === markers/* GROUP */.UP || tag === markers/* END_GROUP */.aR ? tag : '')) : text).slice(0, clues_JUDGED);
const MAX_MAKES = 200;
const folderOf = ({ base, makes }) => {
    const top = makes.at(-1);
    if (top === undefined)
        return base;
    return makes.some(({ level, folder }) => level === top.level && folder !== top.folder) ? null : top.folder;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/places/complete.js


const JVM_FRAME = /\bat (?:app\/\/)?(?:[\w.@-]{1,100}\/)?((?:[\w$]{1,100}\.){1,15})[\w$<>]{1,200}\([\w$]{1,120}\.(?:java|kt|scala|groovy):\d/;
const JVM_FILE = /(?:\(|\bat )[\w$]{1,120}\.(?:java|kt|scala|groovy):\d/;
const TEST_CLASS = /(?:^|\/)(?:Test\w{0,100}|\w{1,100}(?:Test|Tests|TestCase|Spec|IT))\.\w{1,10}$/;
const complete_PROJECT = /\[([^[\]]{1,400}\.\w{1,10}proj)(?:::[^\]]{0,100})?\]\s*$/;
const GO_FILE = /^[^/]{1,200}\.go$/;
const HOSTED = /^(?:github\.com|bitbucket\.org)\/[^/]+\/[^/]+(?:\/|$)/;
const MAJOR = /^v\d+(?:\/|$)/;
const WITHOUT_FOLDERS = new Set(['symfony-console']);
const MAKEFILE = /(?:^|\/)Makefile$/;
const MAKE_LEVEL = /\bmake(?:\.exe)?(?:\[(\d{1,3})\])?: \*\*\* \[/;
const createCompletion = (clues, toPath) => {
    const workspaces = createWorkspaces(clues);
    return (finding) => {
        const { file, logLine } = finding;
        if (file === null)
            return finding;
        const text = logLine === null ? '' : clues.textAt(logLine);
        if (isGenerated(file, text, clues))
            return { ...finding, file: null, line: null, column: null };
        const place = settle(inside(findPlace(file, text, finding, clues, toPath, workspaces)), clues);
        const { isUnsure: _, ...rest } = finding;
        return { ...rest, file: place.file, ...(place.isSure ? {} : { isUnsure: true }) };
    };
};
const isGenerated = (file, text, { cmakeLevel }) => {
    const make = MAKEFILE.test(file) && cmakeLevel !== null ? MAKE_LEVEL.exec(text) : null;
    return make !== null && Number(make[1] ?? 0) === (cmakeLevel ?? 0) - 1;
};
const inside = ({ file, isSure }) => {
    if ((0,paths/* isAbsolute */.oP)(file))
        return unsure(file);
    const path = (0,paths/* joinPaths */.HS)('', file);
    return path === null ? unsure(file.replace(/^.*\.\.\//, '')) : { file: path, isSure };
};
const settle = (place, { named }) => {
    if (place.isSure || (0,paths/* isAbsolute */.oP)(place.file))
        return place;
    const alike = [...(named.get((0,paths/* fileName */.Md)(place.file)) ?? [])];
    const [only, other] = alike.length >= MAX_ALIKE ? [] : alike.filter((file) => endsWith(file, place.file));
    return only !== undefined && other === undefined ? sure(only) : place;
};
const endsWith = (file, end) => file === end || file.endsWith(`/${end}`);
const sure = (file) => ({ file, isSure: true });
const unsure = (file) => ({ file, isSure: false });
const findPlace = (file, text, { source, logLine }, clues, toPath, workspaces) => {
    if (clues.named.get((0,paths/* fileName */.Md)(file))?.has(file))
        return sure(file);
    const folder = logLine === null ? '' : clues.folderAt(logLine);
    if (JVM_FILE.test(text) && !file.includes('/'))
        return ofClass(file, text, clues);
    if (GO_FILE.test(file) && (source.startsWith('go-test') || /^\s/.test(text)))
        return ofGoTest(file, logLine ?? 0, folder, clues);
    if (file.endsWith('.rs'))
        return ofCrate(file, folder, clues, workspaces);
    if (WITHOUT_FOLDERS.has(source))
        return unsure(file);
    const project = complete_PROJECT.exec(text)?.[1];
    return inFolder(file, project === undefined ? folder : ((0,paths/* toFolder */.G)(project.replace(/[/\\][^/\\]*$/, ''), toPath) ?? folder));
};
const inFolder = (file, folder) => {
    if (folder === null)
        return unsure(file);
    return sure(folder === '' || file.startsWith(`${folder}/`) ? file : `${folder}/${file}`);
};
const ofClass = (file, text, { modules }) => {
    const packages = (JVM_FRAME.exec(text)?.[1] ?? '').split('.').filter((part) => part !== '');
    const at = packages.findIndex((part) => /^[A-Z]/.test(part));
    const path = [...packages.slice(0, Math.max(at, 0)), file].join('/');
    const [module] = modules;
    const isOwnTest = path !== file && TEST_CLASS.test(file) && file.endsWith('.java') && module !== undefined && modules.size === 1;
    return isOwnTest ? sure(`${module === '' ? '' : `${module}/`}src/test/java/${path}`) : unsure(path);
};
const ofGoTest = (file, line, folder, clues) => {
    const found = file.endsWith('_test.go') ? clues.goPackageAt(line) : null;
    if (found === null)
        return unsure(file);
    const { name, isRelative } = found;
    if (isRelative)
        return inFolder(name === '.' ? file : `${name}/${file}`, folder);
    const path = HOSTED.test(name) ? name.replace(HOSTED, '') : null;
    if (path === null || MAJOR.test(path))
        return unsure(`${(0,paths/* fileName */.Md)(name)}/${file}`);
    return sure(path === '' ? file : `${path}/${file}`);
};
const ofCrate = (file, folder, { crates }, workspaces) => {
    if (crates.size === 0 || crates.has(''))
        return inFolder(file, crates.has('') ? '' : folder);
    const folders = foldersOf(file);
    if (folders.some((one) => crates.has(one)))
        return sure(file);
    const found = new Map();
    for (const end of folders)
        for (const { crate, workspace } of workspaces().get(end) ?? [])
            if (!found.has(crate))
                found.set(crate, workspace);
    const [workspace, other] = new Set(found.size > 0 ? found.values() : crates);
    return workspace !== undefined && other === undefined ? sure(workspace === '' ? file : `${workspace}/${file}`) : unsure(file);
};
const foldersOf = (file) => {
    const parts = file.split('/').slice(0, -1).slice(0, MAX_DEPTH);
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};
const createWorkspaces = ({ crates }) => {
    let byEnd = null;
    return () => {
        byEnd ??= Map.groupBy([...crates].flatMap((crate) => {
            const parts = crate.split('/');
            return parts.slice(1).map((_, index) => ({ crate, workspace: parts.slice(0, index + 1).join('/'), end: parts.slice(index + 1).join('/') }));
        }), ({ end }) => end);
        return byEnd;
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/rank/shapes.js
const DIGIT = 1;
const SLASH = 2;
const COLON = 4;
const QUOTE = 8;
const STROKE = 16;
const shapes_KINDS = new Uint8Array(128);
for (const [characters, kind] of [
    ['0123456789', DIGIT],
    ['/\\', SLASH],
    [':', COLON],
    ['\'"`', QUOTE],
    ['^~', STROKE]
])
    for (const one of characters)
        shapes_KINDS[one.charCodeAt(0)] = kind;
const TEXTS = [
    ['starts with a path', SLASH, /^\s{0,99}(?:\.{0,2}\/|[A-Za-z]:\\|[\w.@-]{1,60}[/\\])/],
    ['is a trace of pytest', 0, /^(?:E {1,9}|>\s{3})/],
    ['is a frame', 0, /^\s{1,40}(?:at |from |File ")/],
    ['is a caret', STROKE, /^[\s|]{0,200}[\^~]/],
    ['has a position', DIGIT, /\.[A-Za-z]{1,6}(?::|\(|", line |:\[)\d/],
    ['has a path', SLASH, /\w[/\\]\w/],
    ['has an address', SLASH, /:\/\//],
    ['has a quoted word', QUOTE, /(['"`])[^'"`]{1,80}\1/],
    ['has a code', DIGIT, /\b[A-Z]{1,6}\d{2,5}\b/],
    ['has a status', DIGIT, /\b[45]\d\d\b/],
    ['has a per cent', DIGIT, /\d%/],
    ['has a size', DIGIT, /\d ?[kMG]i?B\b/],
    ['has a version', DIGIT, /\d\.\d{1,5}\.\d/],
    ['has a hash', DIGIT, /\b[0-9a-f]{12}/],
    ['names an error with a colon', COLON, /(?:rror|xception|ERROR|FAILED|FATAL|atal)(?:\[\w{1,12}\])?:/],
    ['has a colon in the middle', COLON, /^[^:]{1,80}: \S/]
];
const STARTS = [
    ['starts with a capital', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    ['starts with a small letter', 'abcdefghijklmnopqrstuvwxyz'],
    ['starts with a digit', '0123456789'],
    ['starts with an opening bracket', '[({<'],
    ['starts with a closing bracket', '])}'],
    ['starts with a dash', '-'],
    ['starts with a plus', '+'],
    ['starts with a mark of failure', '✗✘×❌●⨯✖'],
    ['starts with a mark of success', '✓✔√✅'],
    ['starts with a pointer', '>|│╷╵❯→'],
    ['starts with a hash or star', '#*']
];
const shapes_ENDS = [
    ['ends in a colon', ':'],
    ['ends in a full stop', '.'],
    ['ends in dots', '…'],
    ['ends in a digit', '0123456789']
];
const BUCKETS = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 1024];
const LENGTHS = [10, 30, 60, 100, 160, 240];
const INDENTS = [0, 1, 2, 4, 8];
const REPEATS = [1, 2, 4, 10, 50];
const shapes_NEAR = [1, 2, 4, 8];
const DEPTHS = [0.1, 0.5, 0.9, 0.98];
const bucketsOf = (name, limits) => [
    ...limits.map((limit) => `${name} up to ${limit}`),
    `${name} above`
];
const SHAPES = [
    ...[...TEXTS, ...STARTS, ...shapes_ENDS].map(([name]) => name),
    ...['error', 'warning', 'notice', 'debug'].map((tag) => `tag ${tag}`),
    ...['error', 'warning', 'info'].map((level) => `level ${level}`),
    'goes on',
    'is wrapped',
    'tells how the step ended',
    'follows a blank line',
    'follows lines like it',
    'before a blank line',
    'before lines like it',
    ...bucketsOf('length', LENGTHS),
    ...bucketsOf('indentation', INDENTS),
    ...bucketsOf('lines to the end', BUCKETS),
    ...bucketsOf('share of the step', DEPTHS),
    ...bucketsOf('repeated', REPEATS),
    ...bucketsOf('below a tagged line', shapes_NEAR),
    ...bucketsOf('above a tagged line', shapes_NEAR)
];
const INDEX = new Map(SHAPES.map((name, at) => [name, at]));
const shape = (name) => INDEX.get(name) ?? 0;
const bucketed = (name, limits) => {
    const first = shape(`${name} up to ${limits[0]}`);
    return (value) => {
        let at = 0;
        while (at < limits.length && value > (limits[at] ?? 0))
            at++;
        return first + at;
    };
};
const lengthShape = bucketed('length', LENGTHS);
const indentShape = bucketed('indentation', INDENTS);
const endShape = bucketed('lines to the end', BUCKETS);
const depthShape = bucketed('share of the step', DEPTHS);
const repeatShape = bucketed('repeated', REPEATS);
const belowShape = bucketed('below a tagged line', shapes_NEAR);
const aboveShape = bucketed('above a tagged line', shapes_NEAR);
const TAG_SHAPES = { error: shape('tag error'), warning: shape('tag warning'), notice: shape('tag notice'), debug: shape('tag debug') };
const LEVEL_SHAPES = { error: shape('level error'), warning: shape('level warning'), info: shape('level info') };
const GOES_ON = shape('goes on');
const IS_WRAPPED = shape('is wrapped');
const IS_END = shape('tells how the step ended');
const FOLLOWS_BLANK = shape('follows a blank line');
const FOLLOWS_LIKE = shape('follows lines like it');
const BEFORE_BLANK = shape('before a blank line');
const BEFORE_LIKE = shape('before lines like it');
const byCharacter = (table) => new Map(table.flatMap(([name, characters]) => [...characters].map((one) => [one, shape(name)])));
const START_SHAPES = byCharacter(STARTS);
const END_SHAPES = byCharacter(shapes_ENDS);
const ENDS_IN_DOTS = shape('ends in dots');
const shapesOf = (text, indentation, { untagged, unwrapped, tag, level, continues }) => {
    const { template, kinds } = scan(text);
    const shapes = [lengthShape(text.length), indentShape(indentation)];
    TEXTS.forEach(([, needs, pattern], at) => {
        if ((needs & kinds) === needs && pattern.test(text))
            shapes.push(at);
    });
    const start = START_SHAPES.get(text.charAt(indentation));
    if (start !== undefined)
        shapes.push(start);
    const end = text.endsWith('...') ? ENDS_IN_DOTS : END_SHAPES.get(text.charAt(text.length - 1));
    if (end !== undefined)
        shapes.push(end);
    if (tag !== null)
        shapes.push(TAG_SHAPES[tag]);
    if (level !== null)
        shapes.push(LEVEL_SHAPES[level]);
    if (continues)
        shapes.push(GOES_ON);
    if (unwrapped.length !== untagged.length)
        shapes.push(IS_WRAPPED);
    return { shapes, template };
};
const scan = (text) => {
    let template = 0;
    let kinds = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const kind = code < 128 ? (shapes_KINDS[code] ?? 0) : 0;
        kinds |= kind;
        if (kind !== DIGIT)
            template = (Math.imul(template, 31) + code) | 0;
    }
    return { template, kinds };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/rank/features.js


const features_JUDGED = 400;
const MAX_WORDS = 24;
const WORD = /[A-Z]{2,20}(?![a-z])|[A-Z]?[a-z]{1,19}/g;
const features_MAX_WORD = 20;
const features_NOTHING = [];
const features_wordsOf = ({ core }) => (core.slice(0, features_JUDGED).match(WORD) ?? features_NOTHING).slice(0, MAX_WORDS).map((word) => word.toLowerCase());
const pairOf = (first, second) => first * 65_536 + second;
const seeLine = (line, vocabulary) => {
    const text = line.core.slice(0, features_JUDGED);
    const indentation = text.search(/\S/);
    if (indentation < 0)
        return features_BLANK;
    const { shapes, template } = shapesOf(text, indentation, line);
    const isEnd = line.tag === 'error' && markers/* EXIT_CODE_OR_CANCEL */.CE.test(line.untagged);
    const words = features_wordsOf(line).map((word) => vocabulary.words.get(word) ?? -1);
    return { words, shapes: isEnd ? [...shapes, IS_END] : shapes, template, isBlank: false, isTagged: line.tag === 'error' && !isEnd };
};
const features_BLANK = { words: [], shapes: [], template: 0, isBlank: true, isTagged: false };
const countTemplates = (lines) => {
    const templates = new Map();
    for (const { template } of lines)
        templates.set(template, (templates.get(template) ?? 0) + 1);
    return { lines, templates };
};
const featureCount = ({ words, pairs }) => 3 * words.size + pairs.size + SHAPES.length + 1;
const visitFeatures = (step, at, { words, pairs }, visit) => {
    const { lines, templates } = step;
    const line = lines[at];
    if (line === undefined || line.isBlank)
        return;
    const known = words.size;
    const share = shareOf(line.words.length);
    let before = -1;
    for (const word of line.words) {
        if (word >= 0)
            visit(word, share);
        const pair = before >= 0 && word >= 0 ? pairs.get(pairOf(before, word)) : undefined;
        if (pair !== undefined)
            visit(3 * known + pair, share);
        before = word;
    }
    const above = neighbour(lines, at, -1);
    const below = neighbour(lines, at, 1);
    visitWords(above, known, visit);
    visitWords(below, 2 * known, visit);
    const first = 3 * known + pairs.size;
    for (const one of line.shapes)
        visit(first + one, 1);
    if (lines[at - 1]?.isBlank !== false)
        visit(first + FOLLOWS_BLANK, 1);
    if (lines[at + 1]?.isBlank !== false)
        visit(first + BEFORE_BLANK, 1);
    if (above !== undefined && isLike(above, line))
        visit(first + FOLLOWS_LIKE, 1);
    if (below !== undefined && isLike(below, line))
        visit(first + BEFORE_LIKE, 1);
    visit(first + endShape(lines.length - 1 - at), 1);
    visit(first + depthShape((at + 1) / lines.length), 1);
    visit(first + repeatShape(templates.get(line.template) ?? 1), 1);
    visit(first + belowShape(distanceToTag(lines, at, -1)), 1);
    visit(first + aboveShape(distanceToTag(lines, at, 1)), 1);
    visit(first + SHAPES.length, 1);
};
const shareOf = (count) => (count <= 6 ? 1 : Math.sqrt(6 / count));
const visitWords = (line, first, visit) => {
    if (line === undefined)
        return;
    const share = shareOf(line.words.length);
    for (const word of line.words)
        if (word >= 0)
            visit(first + word, share);
};
const neighbour = (lines, at, way) => {
    for (let step = 1; step <= 2; step++) {
        const line = lines[at + way * step];
        if (line?.isBlank === false)
            return line;
    }
    return undefined;
};
const isLike = (a, b) => a.template === b.template || (a.words[0] !== undefined && a.words[0] >= 0 && a.words[0] === b.words[0]);
const features_FAR = 9;
const distanceToTag = (lines, at, way) => {
    for (let distance = 1; distance < features_FAR; distance++)
        if (lines[at + way * distance]?.isTagged)
            return distance;
    return features_FAR;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/rank/weights.generated.json
const weights_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"words":"aa aar ac access accessible act action actionable actions active actual adapter adb add adding address ae aes after again against agent aggregator all already amd amount an and answer any apache api app application applications apps arch archive are argument arguments arm array articles artifact artifacts assemble assert assertion assignable assigned assistant asterisk async at attempt attempts attribute audit aug authentication auto automata automation available avoid aws azure backend backends backtrace base bash batch be because become been between bin binary bind blank block blocks body bom boot bootstrap branch breaking broken build building bundle ca cache call callback calls can canceled cancellation cannot cap capacity capture cargo case caused cb cc cd chain challenge changed chat checking checkout checkstyle child cjs class clean cleanup cli client cloning cloud cloudflare cmd cni code collected collecting collection column com combine command commander comments commit committed common compat compile compiler compiling complete completed completions components compose composer conditional confidence config configuration configured configuring conflicts connect consistency console const contain container contains contents contracts control converter copy correctly could couldn count coverage cpp crate crates create creating credential credentials critical curl current custom cve cwd cxx data database date days db debian debug declared deep def default defined del delete deletion denied dependencies dependency deploy deploying deprecated deprecation design despite details detected detecting dev developer development device did diff different dir directory discovery dist div dns doc docker docs document does domain done dotnet download downloaded downloading driver dsl duration during each echo ef elapsed element email en enabled ensure entity env environment eq equal equality err errno error errors eslint esm eusage events example examples exceeded exception exe exec execute executed execution executor exist existent exit exited exiting expect expected experiments explicit export exports expression extensions extra factory fail failed failing fails failure failures false fastjson fatal fb features fetching field file find finished fix fixed flag fmt fn following foo for force forge format formatted found fr framework from fs full func function functions funding gate gateway gb gcd gcm generate generating generic get getting ghcr git github glob global go golang goroutine got gradle gradlew graph greenlet grid group grpc guard gz gzip had handle handling hardcoded has hashicorp have heads health help helper high higher hint hold home hook hooks host hostname html htmlcov http https hub hybrid id identical if ignored image images impl implementation import importlib imports in include including incompatible index info initialization inline insertion install installed installing integer integration interfaces intermediates internal interrupted into invalid io ios is iso issues it items jar java jest job jobs js json jvm key kit known kotlin kt kts label lang laravel large launcher layer ld ldap ledger left legacy len length less let lib library line lines link links lint linux list load loaded loader local location lock lockfile log logging login logs looking lru main major make makefile management manager manifest many mapping matching matrix maven maximum mb mcp md medium memory merge merging message method microsoft middleware migrate migration migrations minor misc missing mobile mock mod model models module modules mongo more most ms msg multi multiple music musl must mvp name names net network new newline nio no node non not note notice now npm null object occurred of ok on one only open openapi opening option optional options or orders org organization origin os other out output package packages pages panic parse parser pass passed passing patch path pattern paused permission person php pip pipe pkg plan platform player playwright please pluggy plugin plugins plus pointer port post pre prefer prepare prettier prevent probe problem problems process processes prod product production products project projects prompt properties property protocol provided provider proxy public pull py pytest python qt quality query queue quote raise ran range rank rated rb re react read reads ready rebuild received recent reconciler recorder reference refs rejected release releases remaining remote rename renderer report reports repository request require required requirements requires resource rest result results retries retry retrying return returned returns rewrite role rollup root rootdir route router routes rs rsync rule run runner running runtime rust safety sbt scanner scanning scene schema scheme scope score screen sdk search sec seconds secret security see self semantic sender serialized server service session set settings settle severity sh share shell short should shrinkwrap site size skip skipped smithy solve some source sources spec special specified spotless spring src srv stable stack stacktrace standard starting state statement stats status stdout stellar step store str stream string studio success successful successfully such suite suites sum summary supabase support suppress sure svelte svg swift symbol symlink system table tabulate tag tar target task tasks team temp template terraform test testing tests tf than that the this thread threw time timeout title tls tmp to token too tool toolkit tools total tp traceback trailing transport tree true try ts ttl txt type typescript ubuntu ui unable undefined unexpected unit unittest universal unknown unresolved untyped up update updating uploading url usage used user username users using usr utils val validate validation value values var variables vc venv verify verifying version versions view violations visual vite void wait waiting warn warning warnings web webpack weight went were what when where while whitespace width will windows with within without word work workflow workflows would wrapper write written wrong wu xc xcode xvfb yaml yes yet yml you your","own":[-4,6,1,9,5,9,8,-7,-2,7,-10,-5,8,9,-4,4,-3,7,11,13,-4,-3,9,1,9,-7,-6,11,5,8,-8,-3,12,16,7,5,4,5,-4,4,-4,-2,1,13,-3,-10,30,-7,12,3,-3,4,6,3,9,6,14,-1,-3,4,-12,5,-6,9,-5,1,4,12,-7,10,-5,-4,4,-8,8,-6,17,-2,4,4,-6,7,3,11,-6,6,0,9,5,-10,-6,-5,15,2,-10,-10,5,-10,8,-4,7,-9,10,2,28,5,3,11,3,3,3,-5,-7,17,-5,6,-8,7,-19,-3,7,10,20,2,-10,-7,-5,5,-3,15,-7,20,-2,-6,12,-4,2,3,-5,6,10,13,5,-1,-4,2,8,5,-8,-10,-9,-22,5,-4,2,0,4,5,3,-11,5,14,-2,5,5,-2,3,4,-3,14,-7,16,-7,3,-6,-2,0,7,14,11,7,-2,-5,4,-5,-4,7,6,6,7,5,5,5,-9,-1,6,-5,-5,-1,9,-1,-5,-2,-7,-5,-2,5,0,-6,18,5,-7,6,-5,-10,-3,-7,4,-9,-4,-4,-10,-8,-6,16,-3,11,4,-9,1,9,-15,-6,13,-12,-3,4,-12,4,5,-11,-5,-5,-9,-11,2,9,2,8,5,-18,-6,7,6,-8,-5,-8,16,6,4,-4,3,-4,9,7,5,44,16,6,-6,8,-10,7,-5,10,7,8,-4,-3,-7,4,-6,1,6,-6,-9,9,-1,19,-6,-4,-5,-3,-8,3,7,-7,55,86,17,7,40,11,-7,1,10,1,-7,-8,5,16,12,-8,10,4,2,-5,-5,-2,5,-8,-5,-6,7,14,31,-5,9,10,10,-6,5,-5,-1,5,-3,-4,2,-3,7,-16,-3,4,9,-3,-4,2,12,-7,-5,13,-4,2,7,-11,4,-3,4,-3,-17,5,2,-2,-3,5,-9,-4,3,15,-7,-6,-6,9,-28,0,7,7,-9,8,-9,5,6,9,-3,-3,-1,-3,-2,-3,11,-8,3,-5,-5,-11,-3,2,9,3,-7,-4,7,-4,-5,-5,2,-19,7,7,-6,-3,-5,-5,-4,-4,8,-5,-6,2,-6,14,-13,11,5,12,4,-1,11,-6,7,9,-13,-2,3,13,-5,11,-6,-5,9,-1,6,-11,6,10,2,-5,-3,4,-1,5,-5,-1,17,-6,2,-3,4,-11,14,2,5,-13,2,-4,-3,-11,-12,-6,-5,5,14,5,-5,-5,5,7,8,7,10,-10,19,4,-5,7,-4,8,6,6,7,-8,2,-6,5,35,8,10,-6,4,-2,-5,-5,6,5,12,9,-5,6,13,4,-9,-3,3,18,8,-19,3,-16,10,8,1,5,6,-4,-2,0,-2,-4,-6,-6,-4,-7,5,5,-4,-23,4,23,-19,-4,4,4,2,3,16,1,-28,-16,4,9,-1,-3,5,3,-2,-13,26,8,-16,7,-4,-5,-4,2,2,17,-17,-5,4,-6,11,12,-10,7,-5,9,5,2,22,13,-5,-4,14,-4,3,-10,6,-5,7,-3,-5,-2,6,9,-2,5,-4,-11,-4,5,-4,3,13,-4,-3,-4,-1,-4,-7,-6,7,-3,5,-7,10,6,-3,7,-5,4,-5,7,5,-7,13,-3,5,-4,-4,-6,0,3,-4,6,-4,-8,-9,-11,4,-2,5,25,8,5,4,18,-7,7,-4,-16,-5,2,4,6,-10,8,16,3,1,6,-4,19,13,0,4,-5,1,8,-7,-7,6,5,4,4,5,8,-4,3,8,-3,20,4,5,-11,-9,-4,-5,-5,8,3,3,-4,11,6,8,-4,6,-10,6,-2,7,0,-7,-8,-4,-1,-4,4,-4,6,-3,-10,-7,-3,8,5,20,-3,-4,-4,8,6,-9,5,-1,-10,7,2,6,-1,-7,11,7,-4,9,10,5,-1,-8,7,-3,9,-8,-2,2,5,13,8,-4,-5,-7,-5,6,2,-5,-20,-4,-2,20,-5,-4,-5,9,3,-3,-5,4,-7,4,0,10,9,1,7,-6,-12,10,0,-4,-4,-1,21,-9,3,5,8,26,4,2,6,10,0,-2,5,-15,6,-4,-4,-7,5,-3,11,-2,4,-11,0,-14,6,7,7,8,-6,0,0,2,-10,-15,-8,-10,-5,6,6,-1,-5,2,6,18,9,-3,-1,3,-6,4,13,-9,-5,7,5,2,-11,-10,-1,4,-2,-3,-9,7,12,7,5,-5,-4,-6,5,8,12,6,-5,-11,-5,8,-5,-4,-35,-8,10,-5,7,0,7,-2,-5,-3,10,18,2,0,6,-3,-4,-4,-6,9,-7,4,26,-3,-2,-5,4,7,5,-5,-6,6,13,-3,6,-2,6],"above":[-2,4,-5,-2,3,1,4,-3,-4,0,-4,-3,-1,4,-2,4,-2,3,-2,4,4,-4,3,5,-8,-3,-3,10,-5,4,-6,-2,1,13,1,0,3,3,0,-6,-3,3,4,9,-4,2,9,-2,4,1,-5,3,2,2,-2,-11,6,-3,6,-3,-1,4,-4,7,5,-3,7,3,5,5,-1,-1,0,7,3,5,2,-1,6,1,-1,0,9,3,-2,4,-4,2,2,-8,-2,-1,0,-5,-5,-4,5,-5,-5,-2,0,1,0,-1,6,4,4,2,1,-3,-2,-2,-1,-1,-2,4,2,1,5,-1,4,4,8,-5,-1,-2,-3,-3,3,14,-1,4,-1,-3,2,-4,-2,3,1,0,-12,6,3,-1,3,-4,3,-3,0,-4,-3,-1,3,0,6,-3,2,-1,1,-5,3,3,-5,-5,0,5,4,13,-2,4,-2,1,-4,3,0,-3,4,-1,4,3,2,-2,-3,-6,-2,2,5,2,2,4,-1,1,2,0,2,3,-3,-2,0,3,1,-3,-2,0,-3,-2,-1,-3,2,3,6,-2,-1,2,-5,-2,-1,-1,0,-3,-2,-5,-3,-5,7,-4,1,0,-5,-1,-1,-6,-4,9,-3,2,-1,1,-9,1,-2,-3,2,-1,-14,4,-1,-3,-5,3,-8,-3,4,3,1,-2,0,7,1,1,-1,3,-2,2,4,1,6,-2,3,1,-1,-4,2,-3,2,7,2,2,-2,-1,3,-3,-4,0,0,-2,-4,3,10,-3,-2,2,-2,-4,2,4,-3,9,18,11,-2,0,5,3,3,3,-4,-3,-4,1,-3,-1,1,4,0,-2,-2,-2,7,4,1,-3,-1,4,1,-5,-1,6,-6,5,-1,4,-5,4,4,-2,-1,4,-3,3,2,4,1,0,4,2,-6,-1,-1,-1,10,17,1,1,-14,-3,-2,3,-1,-7,1,-1,-1,-2,4,-6,-2,4,3,-3,-10,-5,-3,-22,3,9,0,-3,-1,-3,2,4,0,4,2,-1,-8,0,-4,1,-12,3,-7,9,-2,-1,-3,0,-8,-3,-1,-3,-2,-2,-4,0,4,2,4,2,2,4,2,1,9,8,-3,2,-2,8,10,-2,-2,0,1,-5,15,2,-4,8,5,-2,-4,3,3,-1,1,-4,-3,4,1,-2,-3,4,6,1,-3,-3,2,12,1,-1,-2,7,-3,1,-2,-1,-5,-2,4,1,-4,8,4,-1,-5,0,-1,-1,-1,0,2,8,1,4,9,-2,0,-2,-1,-1,-3,1,3,-2,1,1,-3,-5,-7,3,-3,6,7,-2,3,-6,-1,4,-5,-1,1,2,9,0,-5,5,6,1,-4,2,3,1,2,-9,4,-17,0,3,6,2,2,2,-1,2,-2,-9,-2,-3,-2,-8,2,4,-9,-7,0,-1,2,0,-4,-3,5,4,4,-9,-1,4,-3,1,-3,-2,1,3,-3,-7,1,3,3,2,-2,-2,-2,2,-6,1,-6,-2,2,-4,5,6,0,9,-4,0,0,-4,4,6,2,-3,-1,2,2,-5,1,-3,5,-2,-8,-4,2,4,-1,-3,0,-2,-4,-3,1,2,4,-3,2,-2,6,-2,-1,-2,-5,-2,2,-4,1,-2,-1,8,2,1,-2,-11,-7,-3,9,-1,-2,-3,1,-2,2,3,1,-2,-9,-3,-5,-1,0,3,2,9,0,-1,2,8,-5,-1,1,-3,3,4,2,1,-9,3,-2,-2,9,-4,-3,5,6,4,-1,4,6,-9,5,-16,-4,-4,0,3,-3,-3,6,2,1,7,0,-2,-2,-6,-3,1,-4,-2,7,-4,6,-3,5,3,1,3,4,-4,6,-2,-3,5,-3,-3,-3,-1,-2,-2,3,-7,-5,-4,3,-3,7,0,-7,-2,4,3,3,2,-7,1,-6,-1,3,3,0,-3,1,7,0,4,6,5,-2,7,-1,6,-1,-2,-3,5,3,3,9,6,1,-5,-2,-5,4,2,-2,8,-2,-2,2,-2,3,-1,3,4,-5,0,-1,-2,2,6,6,0,7,4,-4,-1,1,-6,-2,1,7,-2,-1,6,-2,2,5,1,1,-1,1,-4,-4,1,3,0,-4,-2,-4,6,-13,2,-6,1,-7,-7,-5,-1,-7,5,-1,-4,2,-5,2,-6,-10,-4,-5,-3,-2,5,-7,1,4,-1,2,4,-2,-3,1,-4,-2,3,-5,-4,-3,6,-1,-5,-2,7,3,-3,2,-4,2,4,3,3,-2,-4,0,5,3,0,6,-2,-6,-1,1,4,-3,-4,7,-3,-3,0,7,1,7,0,5,0,-3,3,6,-1,-1,-3,-1,0,2,-2,1,1,-1,-5,0,8,-1,3,-1,-3,-2,-1,6,6,-4,-10],"below":[-2,4,-1,5,3,4,4,2,1,4,-5,-2,-2,6,-2,0,-2,4,2,4,-1,-1,1,-7,8,-4,-3,3,-3,5,-8,-3,1,11,3,4,2,-1,-5,-1,1,2,4,10,-2,-1,14,-2,-4,14,-2,1,5,2,10,5,-5,4,0,-1,-4,0,-4,7,0,3,3,8,-3,1,-4,-5,2,-5,8,11,3,8,-3,3,3,-3,-1,-2,-3,7,-3,-1,2,-6,-4,-2,-1,-9,-9,-4,5,-4,-1,-1,2,1,-1,5,-1,4,3,8,-3,-3,4,-1,-2,-4,-2,0,-2,5,-7,-3,-1,7,8,1,-2,-2,-3,-7,2,6,1,6,6,5,-2,-4,6,4,3,-1,1,2,1,-7,-1,-3,0,-5,-5,-7,-4,6,3,-4,2,3,3,2,7,-5,1,-1,-3,3,2,3,2,5,-2,1,-6,-1,-3,3,-3,-2,-3,0,2,3,-4,5,-2,0,-3,-2,8,3,1,-7,1,1,3,-6,5,-3,-4,-2,-7,4,-12,-2,-3,4,-4,-2,-2,-4,-1,-1,1,-2,-4,0,-4,-2,1,3,-3,-3,-2,-2,-4,1,-1,5,1,-4,4,-9,-1,-2,-4,10,-6,-2,-2,-2,1,1,-6,-2,2,-4,-14,3,5,-3,7,-1,-7,-3,1,2,-2,-2,-1,7,6,14,-5,2,-3,3,4,1,14,-2,8,0,0,-4,5,-4,-3,6,5,-2,-11,2,-2,-3,-2,-1,5,-1,4,4,7,-3,-2,2,-2,-5,4,3,-3,7,5,3,-2,5,1,-1,2,3,-4,-2,1,4,2,-1,-1,11,3,3,1,-2,-4,3,-5,-4,1,-3,8,0,-4,1,3,4,-3,3,-7,-2,7,-4,-3,2,-2,4,-5,-1,3,-6,-2,-2,0,6,-2,-5,20,-1,7,1,-4,-1,-2,-1,-2,-2,2,4,5,-2,1,0,-1,0,-2,-10,4,1,3,-11,5,1,3,-1,-1,4,6,1,-2,-1,9,10,-8,10,1,-2,2,2,-5,-2,-6,-3,2,1,3,-3,-2,0,1,-1,-3,12,-10,2,2,-1,-4,-1,-3,-4,7,1,-3,0,4,3,3,0,-6,-3,-2,-2,5,-3,0,12,6,2,-5,0,2,-2,1,-4,-2,6,6,0,-4,0,5,4,-2,-3,5,0,1,1,-3,6,-2,3,-1,4,-2,0,3,3,-5,-1,-1,-4,-3,0,0,-4,4,5,1,-3,-1,1,4,-1,3,-7,-3,7,5,-2,6,-2,1,-1,1,4,-7,-2,-3,1,3,3,0,-5,4,10,0,-2,5,0,4,0,-3,-1,4,3,-5,-3,0,7,14,-1,4,-12,2,-12,3,4,0,-2,6,7,-3,-6,-1,-5,-2,-6,2,2,3,-2,2,5,-2,-2,1,2,0,8,2,-4,-13,-6,-5,1,-5,-2,2,-3,-3,-3,3,5,-2,4,-1,5,-1,-4,-4,4,-10,-2,2,0,5,6,-3,-1,-2,-2,-1,1,2,6,3,-1,-1,-1,2,-5,0,-3,6,-3,0,-4,-1,2,5,-1,-5,-1,-2,0,2,2,0,-2,5,-2,2,-2,-1,-3,-2,-2,3,-4,1,-1,-3,4,-2,-1,-2,-3,0,-12,1,-4,4,-2,3,-1,8,2,2,-6,-1,-3,-2,-3,3,7,3,8,1,1,3,2,3,-1,2,-2,-1,-4,2,-2,-4,1,10,-5,-4,3,0,0,10,6,-3,1,0,5,-3,-5,5,2,3,-3,-1,1,-2,4,0,0,3,3,-1,-3,-1,-13,-1,-4,6,0,4,-2,3,6,3,-2,10,-5,6,3,-6,-5,-5,1,-5,-5,2,3,-1,-3,-4,-3,-4,-3,3,3,-2,-2,-3,-3,1,1,-5,8,1,8,3,3,5,-5,-3,-2,3,3,0,5,-1,2,-2,6,-3,0,-3,0,-2,-1,9,6,-2,-2,-2,-2,2,5,-1,1,-1,-3,6,0,-2,1,3,1,-4,-3,4,-3,1,4,3,0,8,5,3,-2,7,1,-8,4,-1,1,-4,-3,4,4,4,4,4,-6,14,5,-2,2,1,-3,-4,-2,-6,1,5,5,4,3,-6,-2,-7,-2,8,3,-2,-3,5,-10,2,0,-7,-4,-5,6,0,6,0,0,2,2,6,5,-3,-4,8,4,-3,6,-2,-6,8,-1,-5,-6,-7,0,2,-2,-4,-8,1,3,3,1,-1,-1,-3,1,-2,5,1,-2,-4,1,2,-6,-3,-12,2,4,-2,3,3,-2,3,-3,0,0,7,-3,1,4,4,-3,-1,2,3,-3,3,11,6,-2,8,4,1,1,-4,-2,0,-1,-3,4,-5,2],"pairs":[6,242,-4,7,779,-6,17,339,7,18,302,3,23,659,-3,23,784,-4,27,266,2,27,275,-4,31,558,-3,32,436,3,33,604,4,39,537,6,39,790,-3,42,401,4,49,266,3,49,298,3,50,799,-3,55,54,8,55,138,3,55,387,-3,55,421,-5,55,514,-3,55,558,-4,67,698,4,72,72,3,72,429,-3,75,325,-4,75,543,4,75,835,4,80,73,-4,80,346,-7,80,716,10,89,338,-3,93,298,-6,93,301,5,93,310,4,93,354,6,93,433,3,93,434,4,93,772,11,94,193,-7,94,543,-7,94,610,4,98,799,3,101,75,-4,101,549,3,104,311,12,104,550,5,108,471,10,113,838,-6,122,468,-4,124,410,-5,127,127,-3,127,401,-4,128,419,-3,133,264,-3,133,270,8,134,427,12,135,134,-3,138,8,3,138,347,-6,138,350,-4,138,369,-8,140,298,-4,140,379,-4,140,459,-4,140,537,7,140,840,-3,140,878,-4,147,769,4,150,473,-4,151,878,-24,158,328,-11,158,379,3,158,433,-5,158,813,-11,158,878,8,159,310,-6,165,266,-5,176,75,-11,176,537,11,180,266,5,182,421,-9,186,784,6,193,543,-7,196,794,-3,200,473,-4,204,158,4,210,328,-4,210,401,4,215,863,-3,221,554,-4,222,892,-3,226,401,6,228,736,-3,229,379,-5,231,405,-4,238,537,4,242,150,-3,242,406,-4,244,347,-21,247,519,-3,248,93,4,260,848,5,266,55,11,266,104,8,266,123,3,266,133,14,266,150,-3,266,266,-6,266,287,-6,266,392,4,266,401,4,266,423,7,266,473,-3,266,508,11,266,534,-11,266,535,9,266,537,4,266,547,-4,266,555,-3,266,662,-4,266,683,-3,266,784,-4,266,786,12,266,790,3,266,791,-3,266,813,3,266,834,-4,266,873,4,267,248,6,267,401,5,267,725,4,268,433,8,272,138,-4,275,429,3,280,298,7,280,878,7,284,133,-22,284,746,7,285,878,-7,287,641,5,288,10,-4,288,18,6,288,799,3,297,784,22,298,133,12,298,320,9,298,401,-5,298,572,5,298,704,-4,298,786,3,298,799,15,298,878,-11,301,93,-7,301,266,-6,301,401,8,301,544,4,302,267,5,306,2,3,306,251,-3,310,527,5,310,537,-3,310,556,7,311,514,9,311,548,-3,312,401,-5,320,33,4,320,218,-5,320,224,10,320,387,5,320,517,-7,320,775,-9,320,778,6,323,856,6,325,266,-4,325,267,10,325,401,3,325,534,4,328,97,-4,328,471,3,328,790,5,332,479,-3,338,398,-3,343,387,6,343,517,-4,343,790,-3,344,6,-4,345,421,-4,346,158,-6,346,388,-6,347,8,7,347,138,-11,347,884,5,350,244,-26,350,784,7,354,32,3,354,441,6,365,266,-3,368,78,11,368,537,-6,379,684,-3,386,266,-4,386,657,7,388,648,-6,390,753,-11,391,799,3,392,898,-4,398,266,3,398,514,-5,398,527,6,398,561,-4,401,332,-4,401,346,-7,401,379,4,401,398,-3,401,465,9,401,514,-9,401,519,-11,401,565,4,401,683,-4,401,736,5,401,790,14,401,791,11,405,433,4,405,813,4,412,210,-4,417,515,-8,417,604,4,418,266,-3,418,267,6,421,405,-4,423,214,-7,423,263,7,423,508,-3,423,537,13,423,542,6,425,325,4,426,368,7,426,423,-5,426,720,4,429,138,4,429,443,7,430,158,4,434,310,-4,434,556,3,434,799,3,434,878,8,439,246,4,440,40,-4,440,827,9,457,623,-13,457,680,12,458,222,-3,468,621,5,469,80,5,471,434,8,473,545,-4,476,200,-4,478,97,7,479,180,4,479,439,6,481,266,4,481,482,4,490,591,3,493,804,4,499,753,3,500,343,6,500,537,-5,501,857,-4,504,504,5,514,76,4,514,537,-9,514,575,-4,515,122,-5,517,218,-3,518,642,9,519,274,8,527,527,4,527,753,-10,534,488,5,534,514,-6,534,758,20,534,784,-14,534,786,9,534,826,3,535,417,-6,535,433,-7,536,283,6,537,4,5,537,50,-3,537,78,-6,537,160,4,537,167,-5,537,282,3,537,325,14,537,401,4,537,712,4,537,835,-6,537,896,-3,541,266,14,541,476,-6,541,539,-3,541,683,-3,541,721,6,542,593,8,543,423,7,543,784,4,544,873,4,545,519,8,545,631,3,545,784,4,545,790,-11,545,791,-7,547,301,-3,547,610,5,547,816,-4,548,545,7,549,410,3,553,799,-6,556,229,6,558,360,4,565,159,-4,565,434,12,565,471,8,565,527,5,571,784,-10,572,725,8,572,786,-4,575,379,3,578,209,15,583,158,3,585,464,-4,591,85,4,591,490,3,598,23,-3,599,878,4,604,151,-24,604,200,4,604,778,4,621,49,4,621,266,-8,621,401,-10,621,459,-3,621,784,-17,623,622,-3,623,722,-9,630,23,-4,634,401,-6,635,683,-6,641,799,5,642,98,9,645,799,4,646,371,-6,648,298,5,648,320,-9,657,266,3,658,739,4,659,8,-3,662,537,5,669,89,-3,675,610,7,676,379,-4,683,101,-4,683,298,-3,683,302,5,683,490,-4,683,541,-3,683,599,4,683,784,-6,683,790,-3,683,878,-11,684,458,-3,684,541,-6,684,882,10,685,401,6,685,784,-4,708,266,-4,712,799,4,716,459,16,718,840,-4,719,784,-3,720,365,-3,720,658,5,721,434,6,722,566,-9,723,545,4,725,794,-3,731,813,13,736,33,6,736,145,3,736,457,12,736,479,5,736,567,4,740,553,-3,741,564,11,753,784,3,757,878,4,758,310,7,762,406,-3,764,320,-4,770,500,10,778,47,-6,779,279,-6,784,140,-4,784,179,3,784,195,-3,784,198,4,784,266,-3,784,350,15,784,420,4,784,433,7,784,493,8,784,665,-5,784,684,-3,784,711,-6,784,760,-3,784,762,4,784,772,-4,784,784,3,784,795,6,784,813,-15,786,414,-5,786,572,4,786,683,5,786,784,5,787,459,4,790,267,-4,790,436,8,790,473,3,790,565,4,790,654,4,790,675,3,790,739,-3,790,784,3,790,853,4,790,863,-4,791,310,4,791,648,-3,791,683,-3,791,863,-3,794,252,5,795,545,8,799,23,4,799,66,4,799,183,11,799,278,8,799,313,4,799,343,-8,799,354,-3,799,379,-3,799,410,3,799,683,3,799,753,4,799,811,4,801,486,9,805,794,-4,807,518,9,812,19,14,816,390,-11,816,423,-4,817,268,-7,820,799,6,827,645,10,831,182,-4,833,387,4,838,684,-3,839,790,-8,840,80,-9,841,786,4,846,39,6,850,457,-5,853,401,5,853,423,-3,853,683,5,853,799,-4,854,545,9,855,769,5,857,754,-4,860,320,9,863,508,-3,864,401,5,873,685,-4,878,27,-10,878,127,9,878,204,4,878,266,-4,878,284,-28,878,522,6,878,694,5,878,740,-3,878,790,4,878,887,4,882,8,-5,882,781,15,885,75,9,887,799,4,888,799,-5,898,101,-7,899,133,6],"shapes":{"starts with a path":7,"is a trace of pytest":27,"is a frame":-8,"is a caret":-20,"has a position":50,"has a path":-1,"has an address":-13,"has a quoted word":13,"has a code":27,"has a status":16,"has a per cent":-27,"has a size":-14,"has a version":-28,"has a hash":-6,"names an error with a colon":41,"has a colon in the middle":14,"starts with a capital":-11,"starts with a small letter":-1,"starts with a digit":29,"starts with an opening bracket":-12,"starts with a closing bracket":0,"starts with a dash":13,"starts with a plus":-13,"starts with a mark of failure":47,"starts with a mark of success":-33,"starts with a pointer":19,"starts with a hash or star":-16,"ends in a colon":20,"ends in a full stop":6,"ends in dots":-36,"ends in a digit":9,"tag error":64,"tag warning":-15,"tag notice":-1,"tag debug":-13,"level error":51,"level warning":18,"level info":-9,"goes on":19,"is wrapped":10,"tells how the step ended":-16,"follows a blank line":10,"follows lines like it":-19,"before a blank line":2,"before lines like it":-13,"length up to 10":-11,"length up to 30":3,"length up to 60":-3,"length up to 100":2,"length up to 160":-9,"length up to 240":13,"length above":1,"indentation up to 0":-13,"indentation up to 1":-14,"indentation up to 2":0,"indentation up to 4":2,"indentation up to 8":4,"indentation above":17,"lines to the end up to 0":-12,"lines to the end up to 1":20,"lines to the end up to 2":25,"lines to the end up to 4":13,"lines to the end up to 8":21,"lines to the end up to 16":8,"lines to the end up to 32":-2,"lines to the end up to 64":-9,"lines to the end up to 128":7,"lines to the end up to 256":-6,"lines to the end up to 1024":-29,"lines to the end above":-40,"share of the step up to 0.1":-16,"share of the step up to 0.5":-27,"share of the step up to 0.9":-22,"share of the step up to 0.98":12,"share of the step above":49,"repeated up to 1":22,"repeated up to 2":14,"repeated up to 4":-5,"repeated up to 10":-8,"repeated up to 50":-14,"repeated above":-13,"below a tagged line up to 1":8,"below a tagged line up to 2":-6,"below a tagged line up to 4":-1,"below a tagged line up to 8":5,"below a tagged line above":-10,"above a tagged line up to 1":12,"above a tagged line up to 2":-4,"above a tagged line up to 4":-5,"above a tagged line up to 8":-5,"above a tagged line above":-2},"always":-196}');
;// CONCATENATED MODULE: ./lib/src/diagnose/rank/ranking.js




const HUNDREDTH = 0.01;
const NO_LINE = -20;
const readModel = ({ words, own, above, below, pairs, shapes, always }) => {
    const list = words.split(' ');
    const numbers = new Map();
    const ofPairs = [];
    for (let at = 0; at + 2 < pairs.length; at += 3) {
        numbers.set(pairOf(pairs[at] ?? 0, pairs[at + 1] ?? 0), numbers.size);
        ofPairs.push(pairs[at + 2] ?? 0);
    }
    const vocabulary = { words: new Map(list.map((word, at) => [word, at])), pairs: numbers };
    const weights = new Float64Array(featureCount(vocabulary));
    weights.set([...own, ...above, ...below, ...ofPairs, ...SHAPES.map((name) => shapes[name] ?? 0), always].map((weight) => weight * HUNDREDTH));
    return { vocabulary, weights };
};
const MODEL = readModel(weights_generated_namespaceObject);
const createRanking = (lines, { vocabulary, weights } = MODEL, isWanted = () => true) => {
    const seen = [];
    const scores = [];
    const see = () => ({
        next() {
            const line = lines[seen.length];
            if (line === undefined)
                return false;
            seen.push(isWanted(seen.length) ? seeLine(line, vocabulary) : features_BLANK);
            return true;
        },
        skip() {
            if (seen.length < lines.length)
                seen.push(features_BLANK);
        }
    });
    const score = () => {
        const step = countTemplates(seen);
        return {
            next() {
                if (scores.length >= seen.length)
                    return false;
                let sum = 0;
                let count = 0;
                visitFeatures(step, scores.length, vocabulary, (feature, value) => {
                    sum += (weights[feature] ?? 0) * value;
                    count++;
                });
                scores.push(count === 0 ? NO_LINE : sum);
                return true;
            },
            skip() {
                if (scores.length < seen.length)
                    scores.push(NO_LINE);
            }
        };
    };
    return { scores, ...inTurn([see, score]) };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/text-index.js
const FOUR = (1 << 28) - 1;
const PLACES = 1 << 18;
const TWO = (1 << 14) - 1;
const withNext = (lastFour, character) => ((lastFour << 7) ^ character) & FOUR;
const text_index_placeOf = (four) => Math.imul(four, 0x9e37_79b1) >>> 14;
const indexTexts = (lines) => {
    const whole = lines.join('\n');
    const { fours, pairs } = marksOf(whole);
    const ends = new Uint32Array(lines.length);
    for (let at = 0, end = -1; at < lines.length; at++)
        ends[at] = end += (lines[at]?.length ?? 0) + 1;
    const mayHold = (text) => {
        for (let at = 0, four = 0; at < text.length; at++) {
            four = withNext(four, text.charCodeAt(at));
            if ((at >= 3 && fours[text_index_placeOf(four)] === 0) || (at >= 1 && pairs[four & TWO] === 0))
                return false;
        }
        return true;
    };
    const known = new Map();
    const linesOf = new Map();
    const holds = (text) => {
        if (!mayHold(text))
            return false;
        const answer = known.get(text) ?? whole.includes(text);
        known.set(text, answer);
        return answer;
    };
    const findLines = (text) => {
        const found = [];
        for (let at = whole.indexOf(text), line = 0; at >= 0; at = whole.indexOf(text, ends[line])) {
            while ((ends[line] ?? at) < at)
                line++;
            found.push(line);
        }
        return found;
    };
    return {
        holds,
        linesWith: (text) => {
            if (!holds(text))
                return [];
            const found = linesOf.get(text) ?? findLines(text);
            linesOf.set(text, found);
            return found;
        }
    };
};
const marksOf = (text) => {
    const fours = new Uint8Array(PLACES);
    const pairs = new Uint8Array(TWO + 1);
    for (let at = 0, four = 0; at < text.length; at++) {
        four = withNext(four, text.charCodeAt(at));
        fours[text_index_placeOf(four)] = 1;
        pairs[four & TWO] = 1;
    }
    return { fours, pairs };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/reading.js













const BLAMES_LOG = new Set(['exit_code', 'action_error', 'out_of_memory', 'disk_full', 'timed_out', 'unknown']);
const createReading = (input) => {
    const { job, toPath, matchers, cpu } = input;
    const { step } = (0,failing_step/* findFailingSteps */.P)(job);
    let cause = null;
    let isBlamed = false;
    let printed = [];
    let prepared = [];
    let scores = [];
    let compared = null;
    let blocks = [];
    let texts = indexTexts([]);
    let builtIn = null;
    let users = null;
    let complete = createCompletion(createClueSearch([], toPath).clues, toPath);
    let skippedLines = 0;
    let isPartLost = false;
    const skippedOne = () => {
        skippedLines++;
    };
    const blame = () => {
        const found = findCause(job, step, input.lines, input.annotations);
        printed = scopeLines(input.lines);
        isBlamed = (step !== null || job.steps.length === 0) && BLAMES_LOG.has(found.cause);
        cause = found;
    };
    const prepare = () => {
        const preparation = createPreparation(step !== null || isBlamed ? printed : []);
        prepared = preparation.prepared;
        return counted(preparation, skippedOne);
    };
    const compare = (known) => {
        compared = compareLines(prepared, known);
        return counted(compared, skippedOne);
    };
    const { baseline } = input;
    const toSearch = () => (isBlamed ? prepared : []);
    const searchBlocks = () => {
        texts = indexTexts(toSearch().map(({ untagged }) => untagged));
        const search = createBlockSearch(toSearch(), texts, (file) => toPath(file, null) !== null);
        blocks = search.blocks;
        return counted(search, skippedOne);
    };
    const rank = () => {
        const ranking = createRanking(toSearch(), undefined, wantedIn(toSearch(), blocks, builtIn?.hits ?? []));
        scores = ranking.scores;
        return counted(ranking, skippedOne);
    };
    const searchBuiltIn = () => {
        builtIn = createBuiltInSearch(toSearch(), texts, matchers.builtIn);
        return counted(builtIn, skippedOne);
    };
    const searchUsers = () => {
        users = createUserSearch(isBlamed ? printed : [], matchers.users, { usedMs: matchers.usedMs, cpuTime: cpu.cpuTime });
        return users;
    };
    const searchClues = () => {
        const hasPlaces = blocks.some(({ position }) => position !== null) || [builtIn, users].some((search) => (search?.hits.length ?? 0) > 0);
        const search = createClueSearch(isBlamed && hasPlaces ? input.lines : [], toPath);
        complete = createCompletion(search.clues, toPath);
        return search;
    };
    return {
        ...inTurn([
            () => once(blame),
            prepare,
            ...(baseline === null ? [] : [() => compare(baseline)]),
            searchBlocks,
            searchBuiltIn,
            rank,
            searchUsers,
            searchClues
        ], () => {
            isPartLost = true;
        }),
        told: () => ({
            cause,
            isBlamed,
            prepared,
            scores: scores.length === prepared.length ? scores : [],
            comparison: compared !== null && compared.comparison().isNew.length === prepared.length ? compared.comparison() : null,
            blocks,
            findings: toFindings([...(users?.hits ?? []), ...(builtIn?.hits ?? [])], toPath),
            complete,
            usedMs: users?.usedMs ?? matchers.usedMs,
            skippedLines: skippedLines + (users?.skipped() ?? 0),
            areUsersCutShort: users?.isCutShort() ?? false,
            isPartLost
        })
    };
};
const CROWDED = 2_000;
const reading_CERTAIN = 8;
const reading_MOST = 100;
const reading_AROUND = 50;
const LAST = 300;
const wantedIn = (lines, blocks, hits) => {
    const certain = blocks.filter(({ rule }) => rule.class === 'failure' && rule.strength >= reading_CERTAIN).slice(0, reading_MOST);
    if (lines.length <= CROWDED || certain.length + hits.length === 0)
        return () => true;
    const numbers = new Set(hits.slice(0, reading_MOST).map(({ logLine }) => logLine));
    const wanted = new Uint8Array(lines.length).fill(1, Math.max(0, lines.length - LAST));
    const want = (from, to) => wanted.fill(1, Math.max(0, from - reading_AROUND), to + reading_AROUND);
    for (const { head, end } of certain)
        want(head, end);
    lines.forEach(({ number }, at) => {
        if (numbers.has(number))
            want(at, at);
    });
    return (at) => wanted[at] === 1;
};

// EXTERNAL MODULE: ./lib/src/jobs/names.js
var names = __webpack_require__(6435);
;// CONCATENATED MODULE: ./lib/src/diagnose/reproduce/reproduction.js



const reproduction_MAX_SCRIPT = 65_536;
const findReproduction = (step, testCommand) => {
    const { jobName, lines, container } = step;
    const header = ownHeader(step);
    const script = header?.script?.join('\n') ?? '';
    if (header === null || header.script === null || script.trim() === '' || script.length > reproduction_MAX_SCRIPT)
        return null;
    return {
        script,
        shell: header.shell,
        workingDirectory: workingDirectoryIn(lines),
        container,
        leg: (0,names/* legOf */.Yk)(jobName),
        env: header.env,
        testCommand: testCommand(header.script)
    };
};
const ownHeader = ({ lines, isNumbered, cut }) => {
    if (cut === null || (isNumbered && lines[0]?.number !== cut.firstLine))
        return null;
    return isNumbered && cut.certainty === 'window' ? onlyHeader(lines) : headerAt(lines, 0);
};
const onlyHeader = (lines) => {
    let only = null;
    for (let at = 0; at < lines.length; at++) {
        const header = headerAt(lines, at);
        if (header === null)
            continue;
        if (only !== null)
            return null;
        only = header;
        at = header.end;
    }
    return only;
};
const NOT_STARTED = /^An error occurred trying to start process '[^']{1,1000}' with working directory '([^']{1,1000})'/;
const reproduction_LAST = 20;
const workingDirectoryIn = (lines) => {
    for (const { text } of lines.slice(-reproduction_LAST)) {
        const match = markers/* ISSUE_TAG */.BP.test(text) ? NOT_STARTED.exec(text.replace(markers/* ISSUE_TAG */.BP, '').slice(0, 2_100)) : null;
        if (match?.[1] !== undefined)
            return match[1];
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/reproduce/command-line.js
const command_line_MAX_WORD = 500;
const QUOTES = /['\u2018\u2019\u201a\u201b]/;
const UNTYPABLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?:\\?\*){3}/u;
const BARE = /^[\w./:@+][\w./:@+-]*$/;
const quote = (word) => {
    if (word === '' || word.length > command_line_MAX_WORD || word.startsWith('-') || UNTYPABLE.test(word) || QUOTES.test(word))
        return null;
    return BARE.test(word) ? word : `'${word}'`;
};
const commandLine = (line, ...words) => {
    const quoted = words.map((word) => quote(word ?? ''));
    if (quoted.includes(null))
        return null;
    return line
        .split('{}')
        .map((part, index) => `${part}${quoted[index] ?? ''}`)
        .join('');
};
const exactly = (text) => `^${literally(text)}$`;
const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['"\u2018\u2019\u201a\u201b]/g, '.');

;// CONCATENATED MODULE: ./lib/src/diagnose/reproduce/javascript-tools.js

const titles = (name, separator) => `^${name.split(` ${separator} `).map(literally).join(`( ${separator})? `)}$`;
const JEST_FILE = /^\s?(FAIL|PASS)\s+(?:\S{1,100} )?(\S{1,300}\.\w{1,5})(?: \([\d.]{1,10} m?s\))?$/;
const jest = ({ block, texts }) => {
    const { name, head } = block;
    if (name === null || name === 'Test suite failed to run')
        return null;
    const file = texts.findLast((text, at) => at < head && JEST_FILE.test(text)) ?? '';
    const [, word, path] = JEST_FILE.exec(file) ?? [];
    return word === 'FAIL' ? commandLine('npx jest --runTestsByPath {} -t {}', path, titles(name, '›')) : null;
};
const VITEST_HEAD = /^\s{0,9}FAIL\s{1,9}(?:\|[^|]{1,100}\| )?(\S{1,300}) > (.*)$/;
const VITEST_LISTED = /^\s{0,20}[×✗✘✖] (.{1,600})/;
const vitest = ({ head, texts }) => {
    const [, file, name = ''] = VITEST_HEAD.exec(head) ?? [];
    const listed = texts.flatMap((text) => VITEST_LISTED.exec(text)?.[1] ?? []);
    const title = name.split(' > ').at(-1) ?? '';
    if (listed.length > 0 && !listed.some((text) => text.includes(title)))
        return null;
    return commandLine('npx vitest run {} -t {}', file, titles(name, '>'));
};
const MOCHA_HEAD = /^(\s{1,6}\d{1,4}\) )(\S.*)$/;
const STEP = 2;
const javascript_tools_MAX_DEPTH = 20;
const MOCHA_FRAME = /^\s+at (?:async )?Context\.\S{1,100} \((\S{1,400}?):\d{1,7}:\d{1,7}\)$/;
const mocha = ({ block, head, inBlock, texts, commands, toPath }) => {
    const [, number = '', first = ''] = MOCHA_HEAD.exec(head) ?? [];
    if (first === '' || !/(?<![\w-])mocha(?![\w-])/.test(commands))
        return null;
    const path = [first];
    for (let at = block.head + 1; path.length < javascript_tools_MAX_DEPTH; at++) {
        const text = texts[at] ?? '';
        const indent = number.length + STEP * path.length;
        if (text.search(/\S/) !== indent)
            break;
        path.push(text.slice(indent));
    }
    const name = path.join(' ');
    const file = inBlock(MOCHA_FRAME);
    if (!name.endsWith(':') || /"(?:before|after) (?:all|each)" hook/.test(name))
        return null;
    const pattern = exactly(name.slice(0, -1));
    return file === undefined ? commandLine('npx mocha -g {}', pattern) : commandLine('npx mocha {} -g {}', toPath(file, null), pattern);
};
const PLAYWRIGHT_HEAD = /^\s*\d{1,4}\) (?:\[([^\]]{1,60})\] › )?(\S{1,300}?:\d{1,7}):\d{1,7} › /;
const playwright = ({ head }) => {
    const [, project, place = ''] = PLAYWRIGHT_HEAD.exec(head) ?? [];
    const pattern = literally(place).replaceAll('\\.', '.');
    return project === undefined ? commandLine('npx playwright test {}', pattern) : commandLine('npx playwright test {} --project={}', pattern, project);
};
const node = (name, file) => commandLine('node --test --test-name-pattern={} {}', exactly(name), file);
const nodeTest = ({ block: { name }, head, toPath }) => {
    const file = /^test at (\S{1,400}):\d{1,7}:\d{1,7}$/.exec(head)?.[1];
    return name === null || file === undefined || file.endsWith(name) ? null : node(name, toPath(file, null));
};
const NODE_PLACE = /^\s+location: '(.{1,400}):\d{1,7}:\d{1,7}'$/;
const tap = ({ block, inBlock, toPath }) => {
    const [name = ''] = block.name?.split(' # ', 1) ?? [];
    const file = inBlock(NODE_PLACE);
    const isTest = inBlock(/failureType: '(testCodeFailure)'/) !== undefined && !name.includes('\\');
    return isTest && file !== undefined && !file.endsWith(name) ? node(name, toPath(file, null)) : null;
};
const ava = ({ block, texts }) => {
    const name = block.name ?? '*';
    return texts.includes(`  ${name}`) && !/[*›]|^!/.test(name) ? commandLine('npx ava --match={}', name) : null;
};
const JAVASCRIPT_TOOLS = { jest, vitest, mocha, playwright, 'node-test': nodeTest, tap, ava };

;// CONCATENATED MODULE: ./lib/src/diagnose/reproduce/other-tools.js

const only = (all) => (all.length === 1 ? (all[0] ?? null) : null);
const PYTEST_NODE = /^(?:\[gw\d{1,4}\] \[ {0,2}\d{1,3}%\] )?(FAILED |ERROR )?([^\s:]{1,300}\.py)(::.+)/;
const PYTEST_ID = /^(?:::[\w.-]{1,200}){1,10}(?:\[[^[\]]{1,300}\])?(?= - |$)/;
const pytest = ({ block, texts }) => {
    const nodes = texts.flatMap((text) => {
        const [, word, file = '', rest = ''] = PYTEST_NODE.exec(text) ?? [];
        return rest === '' ? [] : [{ isSummary: word !== undefined, file, rest }];
    });
    if (block.name === null) {
        const listed = nodes.flatMap(({ isSummary, file, rest }) => {
            const id = PYTEST_ID.exec(rest)?.[0] ?? null;
            return isSummary ? [{ id: id === null ? null : `${file}${id}`, isIt: rest === `${id} - ${block.message}` }] : [];
        });
        const ids = new Set((listed.some(({ isIt }) => isIt) ? listed.filter(({ isIt }) => isIt) : listed).map(({ id }) => id));
        return commandLine('pytest {}', only([...ids]));
    }
    const name = block.name.replace(/^ERROR at (?:setup|teardown) of /, '');
    const open = name.indexOf('[');
    const path = open < 0 ? name : name.slice(0, open);
    const id = `::${path.replaceAll('.', '::')}${name.slice(path.length)}`;
    const isIt = ({ isSummary, rest }) => rest.startsWith(id) && (isSummary ? /^(?: - |$)/ : /^ (?:FAILED|ERROR)\b/).test(rest.slice(id.length));
    const files = new Set(nodes.filter(isIt).map(({ file }) => file));
    const file = only([...files]) ?? (files.has(block.position?.file ?? '') ? block.position?.file : null);
    return file === null || file === undefined ? null : commandLine('pytest {}', `${file}${id}`);
};
const unittest = (test) => {
    const [, name, path = ''] = /^(?:ERROR|FAIL): (\w{1,300}) \(([\w.]{1,400})\)/.exec(test.head) ?? [];
    if (name === undefined || /^(?:setUp|tearDown)/.test(name) || /^(?:__main__|unittest)\b/.test(path))
        return null;
    const program = /\bmanage\.py test\b/.test(test.commands) ? 'python manage.py test' : 'python -m unittest';
    return commandLine(`${program} {}`, path.endsWith(`.${name}`) ? path : `${path}.${name}`);
};
const GO_FAILED = /--- FAIL: (\S{1,400})/;
const GO_PACKAGE = /^(ok|FAIL)\s+(\S{1,300})\s+(?:\d|\()/;
const goTest = ({ block, texts }) => {
    const name = block.name ?? (/^panic: /.test(texts[block.head] ?? '') ? GO_FAILED.exec(texts[block.head - 1] ?? '')?.[1] : undefined);
    const end = texts.findIndex((text, at) => at > block.head && GO_PACKAGE.test(text));
    const [, word, path] = GO_PACKAGE.exec(texts[end] ?? '') ?? [];
    if (name === undefined || word !== 'FAIL')
        return null;
    const parts = texts.slice(block.head + 1, end).flatMap((text) => GO_FAILED.exec(text)?.[1] ?? []);
    const subtests = parts.filter((part) => part.startsWith(`${name}/`) && !parts.some((other) => other.startsWith(`${part}/`)));
    const pattern = (only(subtests) ?? name).split('/').map(exactly).join('/');
    return commandLine('go test -run {} {}', pattern, path);
};
const rustTest = (test) => {
    const name = test.block.name ?? /^test (\S{1,300}) (?:- should panic )?\.\.\. FAILED$/.exec(test.head)?.[1];
    if (name === undefined || !/^[\w:]+$/.test(name))
        return null;
    const isNext = (text) => /^\s+(?:FAIL|TIMEOUT|SIG[A-Z]{3,4}) \[/.test(text) && text.endsWith(` ${name}`);
    if (test.texts.some(isNext))
        return commandLine('cargo nextest run -E {}', `test(=${name})`);
    const isFailed = (text) => text.startsWith(`test ${name} `) && text.endsWith('... FAILED');
    return test.texts.some(isFailed) ? commandLine('cargo test {} -- --exact', name) : null;
};
const SUREFIRE = /^(?:([\w$.]{1,300})\.)?([\w$]{1,200})(?:[({[].{0,300}?)?\s{1,2}(?:-- )?Time elapsed/;
const SUREFIRE_OLD = /^([\w$]{1,200})(?:\[.{0,300}?\])?\(([\w$.]{1,300})\)\s{1,2}Time elapsed/;
const SUREFIRE_CLASS = /^Tests run: .{1,200} in ([\w$.]{1,300})$/;
const MAVEN_PLUGIN = /^--- (?:maven-)?(surefire|failsafe)(?:-plugin)?:/;
const surefire = (test) => {
    const [, oldMethod, oldType] = SUREFIRE_OLD.exec(test.head) ?? [];
    const [, newType, newMethod] = SUREFIRE.exec(test.head) ?? [];
    const type = oldType ?? newType ?? test.above(SUREFIRE_CLASS) ?? '';
    const method = oldMethod ?? newMethod;
    const [last = ''] = type.split(/[.$]/).slice(-1);
    if (!/^[A-Z]/.test(last) || method === undefined)
        return null;
    const program = /\bmvnw\b/.test(test.commands) ? './mvnw' : 'mvn';
    const isFailsafe = test.above(MAVEN_PLUGIN) === 'failsafe';
    return commandLine(isFailsafe ? `${program} -Dit.test={} verify` : `${program} -Dtest={} test`, `${type}#${method}`);
};
const GRADLE = /^([\w$.]{1,300}(?: > [A-Z][\w$]{0,200}){0,5}) > (?:([\w$]{1,200})(?:\([\w$., ]{0,200}\))?|([^>()*]{1,200})\(\))(?: > \[\d{1,6}\].{0,300})? FAILED$/;
const GRADLE_TASK = /^> Task (:\S{1,200})(?: FAILED)?$/;
const gradle = (test) => {
    const [, type, method, worded] = GRADLE.exec(test.head) ?? [];
    const program = /\bgradlew\b/.test(test.commands) ? './gradlew' : 'gradle';
    const name = type === undefined ? null : `${type.replaceAll(' > ', '$')}.${method ?? worded}`;
    return commandLine(`${program} {} --tests {}`, test.above(GRADLE_TASK) ?? 'test', name);
};
const dotnetTest = (test) => {
    const [, name] = /^([\w+]{1,200}(?:\.[\w+]{1,200}){1,20})(?:\(.*\))?$/.exec(test.block.name ?? '') ?? [];
    return name === undefined ? null : commandLine('dotnet test --filter {}', `FullyQualifiedName=${name}`);
};
const PHPUNIT = /^([\w\\]{1,300}::\w{1,200}(?: with data set (?:#\d{1,6}|"[^"]{1,200}"))?)(?: \(|$)/;
const phpunit = ({ block }) => {
    const name = PHPUNIT.exec(block.name ?? '')?.[1];
    return name === undefined ? null : commandLine('vendor/bin/phpunit --filter {}', `/${exactly(name).replaceAll('/', '\\/')}/`);
};
const RSPEC = /^rspec (?:'([^']{1,400})'|(\S{1,400})) # (.*)$/;
const rspec = ({ block, texts }) => {
    const places = texts.flatMap((text) => {
        const [, quoted, bare, name] = RSPEC.exec(text) ?? [];
        return name !== undefined && name === block.name ? [quoted ?? bare] : [];
    });
    return commandLine('bundle exec rspec {}', only(places));
};
const RAILS = /^(?:bin\/)?rails test (\S{1,300}\.rb:\d{1,7})$/;
const RUBY_TEST = /(?<![\w./-])((?:[\w.-]{1,100}\/){0,20}(?:test_[\w.-]{1,100}|[\w.-]{1,100}_test)\.rb):\d{1,7}/;
const minitest = ({ block, texts, inBlock }) => {
    const behind = texts.slice(block.head, block.end + 4);
    const rails = behind.map((text) => RAILS.exec(text)?.[1]).find((place) => place !== undefined);
    if (rails !== undefined)
        return commandLine('bin/rails test {}', rails);
    return commandLine('ruby -Ilib -Itest {} -n {}', inBlock(RUBY_TEST), block.name);
};
const elixir = ({ block }) => {
    const { rule, position } = block;
    return position === null || !rule.head.source.includes('test') ? null : commandLine('mix test {}', `${position.file}:${position.line}`);
};
const XCTEST = /: error: (?:-\[([\w.]{1,300}) (\w{1,300})\]|([\w.]{1,300})\.(\w{1,300})) : /;
const xctest = (test) => {
    const [, type, method, linuxType, linuxMethod] = XCTEST.exec(test.head) ?? [];
    const name = type === undefined ? `.${linuxType}/${linuxMethod}` : `${type}/${method}`;
    if (!/\bswift test\b/.test(test.commands) || name.includes('undefined'))
        return null;
    return commandLine('swift test --filter {}', `${literally(name)}$`);
};
const OTHER_TOOLS = {
    pytest,
    unittest,
    'go-test': goTest,
    go: goTest,
    'rust-test': rustTest,
    surefire,
    gradle,
    'dotnet-test': dotnetTest,
    phpunit,
    rspec,
    minitest,
    elixir,
    xctest,
    compiler: xctest
};

;// CONCATENATED MODULE: ./lib/src/diagnose/reproduce/test-command.js




const TOOLS = new Map(Object.entries({ ...JAVASCRIPT_TOOLS, ...OTHER_TOOLS }));
const test_command_MAX_TEXT = 1_000;
const COMMAND = /^[>$] \S/;
const testTold = ({ selection: { causes, retold }, headline }) => {
    const cause = causes.find(({ name }) => name !== null && headline.includes(name)) ?? causes[0];
    const isOwn = ({ rule, name }) => rule === cause?.rule && name === cause.name;
    return (cause?.isAnnotated === true ? retold.find(isOwn) : undefined) ?? cause;
};
const findTestCommand = (told, script) => {
    const { lines, toPath } = told;
    const block = testTold(told);
    const head = block === undefined ? undefined : lines[block.head];
    const isInner = block !== undefined && head !== undefined && head.inner !== null && !block.rule.head.test(head.core.slice(0, test_command_MAX_TEXT));
    const texts = lines.map(({ core, inner }) => ((isInner ? inner?.core : undefined) ?? core).slice(0, test_command_MAX_TEXT));
    const commands = [...script, ...texts.filter((text) => COMMAND.test(text))].join('\n');
    return (block === undefined ? null : ofTool(block, { texts, commands, toPath })) ?? ctest(texts, toPath);
};
const ofTool = (block, told) => {
    const { texts } = told;
    const first = (some, pattern) => {
        const line = some.find((text) => pattern.test(text));
        return line === undefined ? undefined : pattern.exec(line)?.[1];
    };
    return TOOLS.get(block.rule.source)?.({
        ...told,
        block,
        head: texts[block.head] ?? '',
        inBlock: (pattern) => first(texts.slice(block.head, block.end + 1), pattern),
        above: (pattern) => first(texts.slice(0, block.head).reverse(), pattern)
    });
};
const CTEST_LIST = /^The following tests FAILED:/;
const CTEST_FAILED = /^\s+\d{1,6} - (\S.{0,300}?) \([\w ]{1,40}\)/;
const ctest = (texts, toPath) => {
    const list = texts.findLastIndex((text) => CTEST_LIST.test(text));
    const name = CTEST_FAILED.exec(texts[list + 1] ?? '')?.[1];
    if (list < 0 || name === undefined || CTEST_FAILED.test(texts[list + 2] ?? ''))
        return null;
    const project = texts.findLast((text, at) => at < list && text.startsWith('Test project '))?.slice('Test project '.length);
    const folder = project === undefined ? null : (0,paths/* toFolder */.G)(project, toPath);
    return commandLine('ctest --test-dir {} -R {} --output-on-failure', folder === '' ? '.' : folder, exactly(name));
};

;// CONCATENATED MODULE: ./lib/src/diagnose/retry/veto.js


const named = (names) => new Set(names.split(' '));
const ASKS_REGISTRIES = named('apk apt brew cargo composer conda docker docker-build dotnet git git-lfs go gradle haskell maven mix npm opam pages pip pipenv pnpm poetry pypi-publish semantic-release twine uv yarn');
const ASKS_ANYBODY = named(`annotation ansible azure bazel changesets cloud cmake dockerfile exec goreleaser heroku http jvm kubernetes node packer powershell pulumi python r runner ssh symfony-console terraform ${GENERIC_SOURCE}`);
const OTHERS = named('docker-compose make ninja shell tar');
const TAKES_COMPILERS = named('dart dotnet ruby rust swiftpm');
const TEST = 9;
const GO_MODULE = /(?:^|: )go: |\S@v\d\S{0,100}: /;
const MARK = /^\s*❌/;
const FAILED_TESTS = /\b(?:failing tests?|tests? (?:have |run )?failed|test failures)\b|^\/\/\S{1,300}\s{1,120}(?:FAILED|TIMEOUT) in |(?:#|target )(?:test|lint|type-?check)\b/i;
const veto_COUNT = /(?:^|[,;|(:] {0,3})[1-9]\d{0,6} (?:\w{1,12} )?(?:failed|failing|failures?)\b|^\W{0,4}fail(?:ed|ures?)?: {1,20}[1-9]\d{0,6}$/i;
const veto_LAST_LINES = 40;
const veto_JUDGED = 1_000;
const asksRegistries = ({ rule }) => ASKS_REGISTRIES.has(rule.source);
const isCheck = ({ rule, position, message }, head) => {
    if (FAILED_TESTS.test(message.slice(0, veto_JUDGED)))
        return true;
    if (TAKES_COMPILERS.has(rule.source))
        return position !== null;
    if (rule.strength >= TEST && rule.source !== 'pages')
        return true;
    if (rule.source === 'go')
        return !GO_MODULE.test(head);
    return !isOfNone(rule.source) && !MARK.test(head);
};
const isOfNone = (source) => ASKS_REGISTRIES.has(source) || ASKS_ANYBODY.has(source) || OTHERS.has(source);
const findVeto = ({ causes, likewise, retold, signs, summaries, echoes }, lines) => {
    const textAt = (at) => (lines[at]?.core ?? '').slice(0, veto_JUDGED);
    const check = [...causes, ...likewise, ...retold, ...signs].find((block) => isCheck(block, textAt(block.head)));
    if (check !== undefined)
        return textAt(check.messageAt);
    const counts = summaries.filter(({ rule, head }) => !isOfNone(rule.source) || countTests([textAt(head)]) !== null);
    const told = [...counts, ...[...summaries, ...echoes].filter(({ head }) => FAILED_TESTS.test(textAt(head)))];
    if (told[0] !== undefined)
        return textAt(told[0].head);
    return lines.slice(-veto_LAST_LINES).find(({ core }) => veto_COUNT.test(core.slice(0, veto_JUDGED)))?.core ?? null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/retry/words.js
const PASSING = [
    [
        /could(?:n't| not) resolve host|could not resolve '[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}'$|temporary failure (?:in name )?resol|name or service not known|nodename nor servname|no address associated with|no such host is known|getaddrinfo:? (?:(?:EAI_AGAIN|ENOTFOUND) \S{0,200}\.\w|\(?\)? ?(?:thread )?failed)|unable to resolve host address|wget: bad address|remote name could not be resolved|lookup \S{1,200}\.\S{1,200} (?:on \S{1,60} )?(?:no such host|server misbehaving|i\/o timeout|temporary failure)|UnknownHostException:? \(?\S{1,200}\.\w|unknown host '?\S{1,200}\.\w|lookup address information|failed to resolve address for|resolving timed out after|DNS: transient error|DNS lookup error|check your internet connection or \S{0,20}githubstatus/i,
        'a name that could not be resolved'
    ],
    [/(?:TLS handshake|SSL connection) timeout|handshake (?:operation )?timed out/i, 'a TLS handshake that timed out'],
    [
        /ECONNRESET|socket hang up|premature close|connection (?:was )?reset|forcibly closed by the remote host|remote end closed connection|empty reply from server|RPC failed; (?:curl \d|HTTP 50[234]|result=)|early EOF|disconnect while reading sideband|HTTP\/2 stream \d{1,9} was not closed|HTTP2 framing layer|stream ID \d{1,9}; INTERNAL_ERROR|transfer closed with |receiving data from the peer|GnuTLS recv error|"https?:\/\/[^"\s]{1,500}": (?:unexpected )?EOF|connection failed \[IP: |SSL_ERROR_SYSCALL|before secure TLS connection|terminated the handshake|SSL peer shut down|kex_exchange_identification: connection closed/i,
        'a connection that was cut off'
    ],
    [/toomanyrequests: /, 'a registry that limits requests']
];
const PASSING_OF_REGISTRIES = [
    [
        /(?<!\d)(?:429|50[234]) {0,3}\(?(?:too many|bad gateway|service (?:temporarily )?unavail|gateway time)|\b(?:status(?: code)?|HTTP(?:\/[\d.]{1,3})?|error|code|got|response|with)[:=]? {0,2}\(?(?:429|50[234])(?![\w.])|(?:\bE|_FETCH_)(?:429|50[234])\b|too many (?:429|50[234]) error|unavailable - 503/i,
        'a server that was busy or away'
    ],
    [
        /Client\.Timeout (?:exceeded|or |of )|canceled while waiting for connection|dial tcp \S{1,100}: i\/o timeout|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|network timeout at: |request timeout: \/|(?:connection|connect|read|operation) timed out|timeout was reached|(?:Read|Connect)TimeoutError|Net::(?:Open|Read)Timeout|(?:temporary|transient) error \(try again/i,
        'a server that did not answer in time'
    ]
];
const NOT_LET_IN = /(?<!\d)401 {1,3}\(?unauthori[sz]ed|\b(?:status(?: code)?|HTTP(?:\/[\d.]{1,3})?|error)[:=]? {0,2}\(?401(?![\w.])|\bE401\b|ENEEDAUTH|bad credentials|authentication (?:is )?(?:failed|required)|unauthorized: |(?:incorrect|invalid) username or |could not read (?:Username|Password) for|password authentication was removed|existent authentication information|username and password (?:are )?required|permission denied \((?:publickey|password|keyboard)|permission to \S{1,200} denied to|permission_denied: |access to the resource is denied|resource not accessible by (?:integration|personal)|authorization failed for https?:|ExpiredToken|(?:token|credentials?|session|secret|api key)\b.{0,40}\b(?:has|have|is|are|was) (?:already )?expired\b|expired (?:token|credential)|invalid_grant|(?:could not|unable to|failed to) (?:load|locate|find|get) (?:\w{1,20} ){0,2}credentials|credentials could not be loaded|InvalidClientTokenId|InvalidAccessKeyId|AADSTS\d{4}|not authorized to perform sts:|trusted publishing exchange failure|ACTIONS_ID_TOKEN_REQUEST_|input required and not supplied: \S{0,60}(?:token|key|secret|password|credential)|set the G(?:H|ITHUB)_TOKEN environment|(?:token|secrets?|password|api[ _-]?key|credentials?)\b.{0,60}\b(?:(?:is|was|are|were) (?:missing|empty|invalid|not (?:set|provided|defined|found))|not set|missing)\b|missing (?:required )?(?:\w{1,30} )?(?:(?:access|api|auth|github|npm|deploy)[ _-]token|secret|password|api[ _-]?key|credential)|\b(?:no|invalid) (?:\w{1,20} )?token (?:was )?(?:found|provided|specified|given)/i;
const FORBIDDEN = /URL returned error: 40[13]\b|status(?: code)?(?: from \w{3,6} request to \S{1,300})?:? 40[13](?![\w.])/i;
const RATE_LIMIT = /\brate limit\b/i;
const OUTSIDE = /ECONNREFUSED|connection refused|could(?:n't| not) connect|failed to connect|timed[ -]?out\b|time-?out (?:exceeded|waiting|while|after)|\brate limit\b|service unavailable|getaddrinfo|no such host|(?<![\w.])(?:HTTP|status(?: code)?):? 5\d\d\b/i;
const OWN = /\blocalhost\b|(?<![\d.])127\.\d{1,3}\.\d|(?<![\d.])0\.0\.0\.0|\[?::1\]|[\w-]\.(?:local|internal)\b|\/\/[\w-]{1,60}[:/]|\bhost='[\w-]{1,60}'|\bconnecting to [\w-]{1,60}:\d|^\w{2,20}: [\w-]{1,60}: (?:Temporary failure|Name or service)|\bgetaddrinfo (?:EAI_AGAIN|ENOTFOUND) [\w-]{1,60}(?![\w.-])|\bUnknownHostException: [\w-]{1,60}(?![\w.-])|\bhost(?:name| name)?:? "[\w-]{1,60}"|\bhostname [\w-]{1,60}:|\bhost: ['‘]?[\w-]{1,60}['’]?$/;
const NOT_THE_SERVER = /\bon \S{1,60}:53\b|\b[\d.]{7,15}:\d{1,5}->/g;
const REGISTRIES = /\b(?:github(?:usercontent)?\.com|ghcr\.io|gitlab\.com|bitbucket\.org|npmjs\.org|yarnpkg\.com|nodejs\.org|pypi\.org|pythonhosted\.org|anaconda\.(?:org|com)|rubygems\.org|crates\.io|rust-lang\.org|golang\.org|go\.dev|docker\.(?:io|com)|quay\.io|gcr\.io|pkg\.dev|mcr\.microsoft\.com|azurecr\.io|ecr\.[\w.-]{1,40}amazonaws\.com|public\.ecr\.aws|k8s\.io|maven\.(?:org|google\.com)|apache\.org|gradle\.org|sonatype\.org|jitpack\.io|nuget\.org|packagist\.org|hex\.pm|pub\.dev|cocoapods\.org|haskell\.org|ocaml\.org|cpan\.org|r-project\.org|debian\.org|ubuntu\.com|alpinelinux\.org|fedoraproject\.org|centos\.org|archlinux\.org|opensuse\.org|brew\.sh|chocolatey\.org|hashicorp\.com|terraform\.io|dl\.google\.com|sigstore\.dev|Cache service responded|ArtifactService|artifactcache|CacheService|release-please|GitHub (?:release|API)|valid chart repository)\b|\bUnexpected HTTP response: /;
const words_QUOTES = /\b(?:expect(?:ed|s)?|assert\w{0,20}|should)\b/i;
const namesRegistry = (text) => REGISTRIES.test(text);
const saidIn = (text, asksRegistries) => {
    const isRegistry = asksRegistries || namesRegistry(text);
    const refused = RATE_LIMIT.test(text) ? -1 : words_firstOf([NOT_LET_IN, ...(isRegistry ? [FORBIDDEN] : [])], text);
    if (refused >= 0)
        return { class: 'credentials', of: 'a login or a token that was refused or is missing', at: refused };
    const [always] = hits(PASSING, text);
    const [ofRegistries] = hits(PASSING_OF_REGISTRIES, text);
    const isOwn = OWN.test(text.replace(NOT_THE_SERVER, ' ')) || (!asksRegistries && words_QUOTES.test(text));
    const passing = isOwn ? undefined : (always ?? (isRegistry ? ofRegistries : undefined));
    if (passing !== undefined)
        return { class: 'transient', ...passing };
    const at = (always ?? ofRegistries)?.at ?? text.search(OUTSIDE);
    return at < 0 ? null : { class: 'unknown', of: 'a network or a server, but not that it would pass by itself', at };
};
const hits = (words, text) => words.map(([pattern, of]) => ({ of, at: text.search(pattern) })).filter(({ at }) => at >= 0);
const words_firstOf = (patterns, text) => patterns.map((one) => text.search(one)).find((at) => at >= 0) ?? -1;

;// CONCATENATED MODULE: ./lib/src/diagnose/retry/sign.js


const sign_JUDGED = 4_000;
const sign_MOST = 10;
const sign_MOST_LINES = 40;
const SIGNS = 3;
const sign_LAST_LINES = 10;
const sign_ABOVE = 4;
const sign_BELOW = 8;
const sign_NEAR = 15;
const AFTER = 5;
const sign_SAME = 60;
const sign_PLACE = 'dockerfile';
const sign_CODE = /^[│|\s]{0,8}\d{1,6}(?:: | {0,4}\|)/;
const sign_SIDE = /^\s{0,4}[│|╷╵]\s{0,4}/;
const sign_TRY = /^(?:WARNING: )?(?:Retrying \(Retry\(total=0,|(?:Ignoring|fetching|updating and opening) https?:\/\/\S{1,300}: )/;
const BETWEEN_TRIES = /^fetch https?:/;
const BY_CAUSE = {
    timed_out: { class: 'unknown', reason: 'It ran into its time limit, which a slow machine may do as well as a fault of its own' },
    cancelled: { class: 'unknown', reason: 'It was cancelled, so nothing tells whether it would have passed' },
    not_started: { class: 'unknown', reason: 'It did not start, so nothing tells whether it would have passed' },
    out_of_memory: { class: 'unknown', reason: 'Memory was used up, which may happen again on a machine of the same size' },
    disk_full: { class: 'unknown', reason: 'The disk was used up, which may happen again on a machine of the same size' },
    startup_failure: { class: 'code', reason: 'GitHub could not start it, so the workflow has to be changed' }
};
const sign_FAILED = 'a failed test or tool';
const sign_NOTHING = { class: 'unknown', reason: 'Nothing in the log tells whether it would pass when it is run again' };
const retrySignOf = ({ cause, sentence }, { lines, blocks }, selection, headline) => {
    if (cause === 'runner_lost')
        return { class: 'transient', reason: sentence === null ? 'The runner was lost' : sign_quote({ text: sentence, at: 0, of: 'a runner that was lost' }) };
    const known = BY_CAUSE[cause];
    if (known !== undefined)
        return known;
    const veto = findVeto(selection, lines);
    if (veto !== null)
        return { class: 'code', reason: sign_quote({ text: veto, at: 0, of: sign_FAILED }) };
    const causes = selection.causes.filter(({ rule }) => rule.source !== sign_PLACE);
    const told = causes.length > 0 ? causes.slice(0, sign_MOST) : selection.signs.slice(0, SIGNS);
    const [first, ...others] = told.map((block) => ({ block, proof: sign_proofOf(block, lines, nextAfter(block, blocks)) }));
    if (first === undefined) {
        const proof = find(lines.slice(-sign_LAST_LINES).map(sign_textOf), namesRegistry(headline.slice(0, sign_JUDGED)));
        return proof === null ? sign_NOTHING : toSign(proof);
    }
    const { block, proof } = leading([first, ...others]);
    if (proof !== null)
        return toSign(proof);
    if (causes.length === 0 && !headline.includes(block.message.slice(0, sign_SAME).trim()))
        return sign_NOTHING;
    return { class: 'code', reason: sign_quote({ text: sign_textOf(lines[block.messageAt]), at: 0, of: sign_FAILED }) };
};
const leading = (all) => {
    const passing = all.find(({ proof }) => proof?.class === 'transient');
    if (passing !== undefined)
        return all.find(({ block, proof }) => proof?.class !== 'transient' && !isBroughtAbout(block, passing.block)) ?? passing;
    const refused = all.find(({ proof }) => proof?.class === 'credentials');
    return refused !== undefined && all.every(({ block }) => isAround(block, refused.block)) ? refused : all[0];
};
const isBroughtAbout = (block, by) => block.isWrapper || (block.head > by.head && (isSameTool(block, by) || block.head - by.end <= AFTER));
const isAround = (block, other) => block.isWrapper || isSameTool(block, other) || Math.abs(block.head - other.head) <= sign_NEAR;
const isSameTool = (block, other) => block.rule.source === other.rule.source && asksRegistries(block);
const nextAfter = (block, blocks) => {
    let { end } = block;
    for (const { head, rule, end: last } of blocks) {
        if (head <= end || rule.class !== 'failure')
            continue;
        if (rule.source !== block.rule.source || head > end + 1)
            return head;
        end = last;
    }
    return Number.POSITIVE_INFINITY;
};
const sign_proofOf = (block, lines, next) => {
    const own = block.lines.slice(0, sign_MOST_LINES).map((at) => sign_textOf(lines[at]));
    const above = lines.slice(Math.max(0, block.head - sign_ABOVE), block.head).map(sign_textOf);
    const below = lines.slice(block.end + 1, Math.min(next, block.end + 1 + sign_BELOW)).map(sign_textOf);
    const joined = own
        .map((text) => text.replace(sign_SIDE, ''))
        .join(' ')
        .slice(0, sign_JUDGED);
    const asks = asksRegistries(block) || namesRegistry(above.join(' ').slice(-sign_JUDGED)) || namesRegistry(joined);
    const message = [sign_textOf(lines[block.messageAt])];
    const telling = block.rule.endFirst === true ? message : [...own, ...triesAbove(block, lines), joined, ...below];
    return find(telling, asks, (said) => said.class !== 'unknown') ?? find(message, asks);
};
const find = (texts, asksRegistries, counts = (_) => true) => {
    for (const text of texts) {
        const said = sign_CODE.test(text) ? null : saidIn(text, asksRegistries);
        if (said !== null && counts(said))
            return { ...said, text };
    }
    return null;
};
const triesAbove = ({ head }, lines) => {
    const tries = [];
    for (let at = head - 1; at >= 0 && at > head - sign_NEAR; at--) {
        const text = sign_textOf(lines[at]);
        if (sign_TRY.test(text))
            tries.push(text);
        else if (!BETWEEN_TRIES.test(text))
            break;
    }
    return tries;
};
const sign_textOf = (line) => (line?.core ?? '').slice(0, sign_JUDGED);
const toSign = (proof) => ({ class: proof.class, reason: sign_quote(proof) });
const sign_QUOTED = 200;
const BEFORE = 60;
const sign_quote = ({ text, at, of }) => {
    const from = text.length <= sign_QUOTED ? 0 : Math.max(0, at - BEFORE);
    const shown = text
        .slice(from, from + sign_QUOTED)
        .replace(/\s+/g, ' ')
        .trim();
    return `The line "${from > 0 ? '…' : ''}${shown}${text.length > from + sign_QUOTED ? '…' : ''}" tells of ${of}`;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/select.js


const TIER = 1;
const select_SURE = 8;
const SURE_COUNT = 7;
const NOISY = 5;
const NOISE = 4;
const fromEnd = (a, b) => b.head - a.head;
const selectBlocks = ({ blocks, lines, isKnown }) => {
    const isKnownBlock = ({ head, messageAt }) => isKnown(head) && isKnown(messageAt);
    const ofClass = (wanted) => blocks.filter(({ rule }) => rule.class === wanted);
    const [wrappers, inner] = partition(ofClass('failure'), ({ isWrapper }) => isWrapper);
    const noise = noiseIn(blocks);
    const told = inner.length > 0 ? inner : lastWords(wrappers, ofClass('sign'), noise);
    const failures = told.length > 0 ? told : wrappers;
    const strengthOf = (block) => block.rule.strength + (block.isAnnotated ? 1 : 0) - (noise.has(block) ? NOISE : 0);
    const counted = new Set(ofClass('summary').flatMap(({ rule }) => (rule.strength >= SURE_COUNT ? [rule.source] : [])));
    const [known, fresh] = partition(failures, isKnownBlock);
    const judged = fresh.length > 0 ? fresh : known;
    const best = judged.reduce((most, block) => Math.max(most, strengthOf(block)), 0);
    const strong = new Set(judged.filter((block) => strengthOf(block) >= best - TIER));
    const isStrong = (block) => strong.has(block);
    const weak = failures.filter((block) => !isStrong(block));
    const sorted = sortOut(failures.filter(isStrong), weak, counted, attemptsIn(lines), listedIn(ofClass('summary'), lines));
    const [first] = sorted.causes;
    const report = first !== undefined && counted.has(first.rule.source) ? first.head : 0;
    const beside = weak.filter(({ rule, head }) => rule.source !== GENERIC_SOURCE && (head > report || rule.source === first?.rule.source || counted.has(rule.source)));
    const outdone = fresh.length > 0 ? known.filter((block) => strengthOf(block) >= best - TIER) : [];
    return {
        ...sorted,
        summaries: distinct(ofClass('summary')).sort((a, b) => b.rule.strength - a.rule.strength || fromEnd(a, b)),
        signs: partition(quietFirst(noise, told.length > 0 && best >= select_SURE && !isHeadOnly(first) ? [...new Set([...beside, ...outdone])] : [...weak, ...ofClass('sign')]), (block) => !isKnownBlock(block)).flat(),
        echoes: distinct([...ofClass('echo'), ...(told.length > 0 ? wrappers : [])]).sort(fromEnd)
    };
};
const select_NEAR = 15;
const SAYS_WHAT = 7;
const lastWords = (wrappers, signs, noise) => {
    const telling = signs.filter((sign) => sign.rule.strength >= SAYS_WHAT && !sign.isWrapper && !noise.has(sign));
    for (const { head } of wrappers) {
        const last = telling.findLast((sign) => sign.head < head && sign.head >= head - select_NEAR);
        if (last !== undefined)
            return [last];
    }
    return [];
};
const partition = (all, isFirst) => [
    all.filter(isFirst),
    all.filter((one) => !isFirst(one))
];
const isHeadOnly = (block) => block !== undefined && block.rule.name !== undefined && block.lines.length === 1;
const sortOut = (strong, weak, counted, attemptOf, isListed) => {
    const causes = new Map();
    const likewise = [];
    const retold = [];
    const isStrong = new Set(strong);
    const ofCounted = new Set();
    for (const block of [...strong, ...weak.filter(({ isAnnotated }) => isAnnotated)]) {
        const key = keyOf(block);
        const tell = (again) => {
            retold.push(again);
            if (counted.has(again.rule.source))
                ofCounted.add(key);
        };
        const known = causes.get(key);
        if (known === undefined) {
            if (isStrong.has(block))
                causes.set(key, block);
        }
        else if (block.isAnnotated && !known.isAnnotated) {
            causes.set(key, known.name === null ? block : { ...block, rule: known.rule, name: known.name });
            tell(known);
        }
        else if (samePlace(block, known))
            tell(block);
        else
            likewise.push(block);
    }
    if (causes.size < 2)
        return { causes: [...causes.values()], likewise, retold };
    const hasListed = [...causes.values()].some(isListed);
    const last = [...causes.values()].reduce((most, block) => Math.max(most, attemptOf(block)), 0);
    const ranked = [...causes].map(([key, block]) => ({
        block,
        rank: (counted.has(block.rule.source) || ofCounted.has(key) ? 0 : 1) + (attemptOf(block) === last ? 0 : 2) + (hasListed && !isListed(block) ? 4 : 0)
    }));
    return { causes: ranked.sort((a, b) => a.rank - b.rank || a.block.head - b.block.head).map(({ block }) => block), likewise, retold };
};
const MOST_LISTED = 20;
const listedIn = (summaries, lines) => {
    const textAt = (at) => (lines[at]?.core ?? '').slice(0, select_JUDGED);
    const files = summaries
        .flatMap((block) => (block.rule.source === GENERIC_SOURCE ? block.lines.map(textAt) : []))
        .flatMap((text) => text.match(LISTED_FILE) ?? [])
        .slice(0, MOST_LISTED);
    return (block) => files.length > 0 && block.lines.some((at) => files.some((file) => textAt(at).includes(file)));
};
const select_JUDGED = 400;
const LISTED_FILE = /[\w.-]{1,100}\.[a-z]{1,4}\b/g;
const keyOf = (block) => `${signature(block.message)}${block.lines.length > 1 ? '' : ` ${block.position?.file}:${block.position?.line}`}`;
const samePlace = (a, b) => a.position?.file === b.position?.file && a.position?.line === b.position?.line;
const distinct = (blocks) => [...new Map(blocks.toReversed().map((block) => [signature(block.message), block])).values()].reverse();
const select_templateOf = (text) => signature(text).replace(/\b0x[0-9a-f]{1,64}\b|\b(?=[a-f]{0,64}\d)[0-9a-f]{7,64}\b|\d+/g, '#');
const noiseIn = (blocks) => {
    const byTemplate = new Map();
    for (const block of blocks) {
        const { name, position, isAnnotated, rule, message } = block;
        if (name !== null || position !== null || isMatched(block) || isAnnotated || (rule.class !== 'failure' && rule.class !== 'sign'))
            continue;
        const template = select_templateOf(message);
        const alike = byTemplate.get(template);
        if (alike === undefined)
            byTemplate.set(template, [block]);
        else
            alike.push(block);
    }
    return new Set([...byTemplate.values()].filter(({ length }) => length >= NOISY).flat());
};
const quietFirst = (noise, blocks) => partition(firstAndLast(blocks), (block) => !noise.has(block)).flat();
const TRIES_AGAIN = /^\W{0,6}(?:attempt #?\d{1,3}(?: ?(?:\/|of|out of) ?\d{1,3})? failed\b|(?:command|attempt|tests?|build|deployment|upload|script)\b.{0,80}\bfailed\b.{0,80}\b(?:retrying|trying again)\b|(?:retrying|re-running) (?:the )?(?:command|step|tests?|build|script|deployment)\b|(?:attempt|try|retry) #?\d{1,3} ?(?:\/|of|out of) ?\d{1,3}\b)/i;
const MAX_ATTEMPTS = 100;
const attemptsIn = (lines) => {
    let starts = null;
    return ({ head }) => {
        starts ??= lines.flatMap(({ core }, at) => (TRIES_AGAIN.test(core.slice(0, 300)) ? [at] : [])).slice(-MAX_ATTEMPTS);
        return starts.filter((at) => at < head).length;
    };
};
const firstAndLast = (blocks) => {
    const first = new Map();
    const last = new Map();
    for (const block of blocks.toSorted((a, b) => a.head - b.head)) {
        const key = signature(block.message).replace(/\d+/g, '#');
        if (!first.has(key))
            first.set(key, block);
        last.set(key, block);
    }
    return [...last].toSorted(([, a], [, b]) => fromEnd(a, b)).flatMap(([key, block]) => [...new Set([block, first.get(key) ?? block])]);
};
const signature = (text) => text
    .replace(/(?<!\d)\d+(?:\.\d+)?\s?m?s\b/g, '#')
    .replace(/\s+/g, ' ')
    .slice(0, 300);

;// CONCATENATED MODULE: ./lib/src/diagnose/diagnose.js




















const diagnose = async (input) => {
    const { job, lines, annotations, cpu } = input;
    const reading = createReading(input);
    if (lines.length === 0 && annotations.length === 0)
        return conclude(input, findCause(job, (0,failing_step/* findFailingSteps */.P)(job).step, [], []), reading.told());
    let whole = null;
    const concludeWhole = () => {
        const told = reading.told();
        if (told.cause !== null && !told.isPartLost)
            whole = conclude(input, told.cause, told);
    };
    const { isDone } = await runLoop(inTurn([() => reading, () => once(concludeWhole)]), cpu);
    return isDone && whole !== null ? whole : giveUp(input, reading.told());
};
const SPARE_LINES = 100;
const diagnose_MAX_FINDINGS = 250;
const giveUp = (input, told) => {
    const end = prepareLines(scopeLines(input.lines.slice(-input.excerptLines - SPARE_LINES)));
    const cause = told.cause ?? findCauseAtEnd(input.lines);
    return {
        ...conclude(input, cause, { ...told, isBlamed: false, prepared: end, scores: [], blocks: [], findings: told.findings.slice(0, diagnose_MAX_FINDINGS) }, true),
        isExplained: false
    };
};
const conclude = (input, stated, told, isCutShort = false) => {
    const { job, cut, isNumbered, toPath } = input;
    const { prepared, usedMs, skippedLines, areUsersCutShort } = told;
    const { step, others } = (0,failing_step/* findFailingSteps */.P)(job);
    const comparison = isCutShort ? null : told.comparison;
    const isKnown = knownBy(comparison, prepared);
    const scores = comparison?.isUsed === true ? raised(told.scores, comparison, isKnown) : told.scores;
    const evidence = gatherEvidence(told.isBlamed ? prepared : [], told.blocks, told.findings, toPath, scores, told.complete, isKnown);
    const selection = selectBlocks(evidence);
    const exhausted = without_log/* UNEXPLAINED */.QH.has(stated.cause) && !isCutShort ? findExhausted(evidence, selection, stated.exitCode) : null;
    const cause = exhausted === null ? stated : { ...exhausted, exitCode: stated.exitCode };
    const [first] = selection.causes;
    const toHeadline = {
        job,
        step,
        cause,
        unreadBecause: input.unreadBecause,
        evidence,
        selection,
        shorten: (text) => (0,paths/* shortenPaths */.EQ)(text, toPath),
        silentCommand: () => silentCommand(input.lines),
        script: () => scriptOf(input.lines),
        permissions: input.setUp?.permissions ?? [],
        ranAt: (at) => ranAbove(input.lines, evidence.lines[at]?.number ?? 0),
        annotations: input.annotations.filter(({ level }) => level === 'failure').map(({ message }) => message),
        isCutShort
    };
    const sentence = writeHeadline(toHeadline);
    const isUnread = input.unreadBecause !== null && step !== null && isUnexplained(toHeadline);
    const findings = step === null ? [] : primaryFirst(evidence, selection);
    const chosen = chooseExcerpt(prepared, selection, input.excerptLines, evidence.scores, isKnown);
    const excerpt = comparison === null ? chosen : marked(chosen, prepared, comparison);
    const lastLines = input.excerptLines === 0 ? [] : chooseLastLines(prepared);
    const likely = first !== undefined && isKnown(first.head) ? (bestRun(evidence)?.peak ?? first.head) : null;
    const line = (likely !== null && !isKnown(likely) ? prepared[likely]?.number : null) ??
        (first === undefined ? findings.find(({ severity }) => severity === 'error')?.logLine : prepared[first.head]?.number) ??
        chooseExcerpt(prepared, selection, 1, evidence.scores, isKnown)[0]?.line ??
        null;
    const failure = {
        jobId: job.id,
        jobName: job.name,
        attempt: job.attempt,
        step: step === null ? null : diagnose_named(step),
        cause: cause.cause,
        exitCode: cause.exitCode,
        message: sentence,
        excerpt: isNumbered ? excerpt : withoutNumbers(excerpt),
        lastLines: isNumbered ? lastLines : lastLines.map(({ text }) => ({ line: null, text })),
        findings: isNumbered ? findings : findings.map((finding) => ({ ...finding, logLine: null })),
        otherFailedSteps: others.map(diagnose_named),
        url: linkTo(job, step, cut, line),
        stepFirstLine: cut === null || cut.certainty === 'window' ? null : cut.firstLine,
        allowedToFail: input.allowedToFail,
        tool: first?.rule.source ?? null,
        ...(isUnread ? { isUnread } : {}),
        baseline: null,
        retry: retrySignOf(cause, evidence, selection, isUnread ? '' : sentence),
        reproduction: step === null
            ? null
            : findReproduction({ jobName: job.name, lines: input.lines, isNumbered, cut, container: input.setUp?.container ?? null }, (script) => findTestCommand({ selection, headline: sentence, lines: prepared, toPath }, script))
    };
    const isExplained = !BLAMES_LOG.has(cause.cause) || first !== undefined;
    const compared = comparison === null ? null : { lines: comparison.lines, newLines: comparison.newLines, isUsed: comparison.isUsed };
    return { failure, isExplained, isCutShort, compared, usedMs, skippedLines, areUsersCutShort };
};
const marked = (excerpt, lines, { isNew }) => excerpt.map((line) => {
    const at = line.line === null ? -1 : indexOfNumber(lines, line.line);
    return { ...line, isNew: at < 0 ? null : isNew[at] === true };
});
const diagnose_named = ({ number, name }) => ({ number, name });
const primaryFirst = ({ findings, lines }, { causes }) => {
    const numbers = new Set((causes[0]?.lines ?? []).map((at) => lines[at]?.number));
    const isPrimary = ({ logLine, severity }) => severity === 'error' && logLine !== null && numbers.has(logLine);
    return [...findings.filter(isPrimary), ...findings.filter((finding) => !isPrimary(finding))];
};
const linkTo = (job, step, cut, line) => {
    if (step === null)
        return job.url;
    const isCertain = cut !== null && cut.certainty !== 'window' && line !== null && line >= cut.firstLine;
    return `${job.url}#step:${step.number}:${isCertain ? line - cut.firstLine + 1 : 1}`;
};

;// CONCATENATED MODULE: ./lib/matchers/actionlint.json
const actionlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"actionlint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml)):(\\\\d+):(\\\\d+): (?!\\\\[)(.+) \\\\[([a-z][a-z-]{1,40})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/android.json
const android_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"android-aapt","pattern":[{"regexp":"^\\\\s*(?:ERROR: ?)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml|png|webp|jpg)):(\\\\d+)(?::(\\\\d+))?(?:-\\\\d+(?::\\\\d+)?)?: AAPT: error: (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"android-manifest","pattern":[{"regexp":"^\\\\s*((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml)):(\\\\d+):(\\\\d+)(?:-\\\\d+(?::\\\\d+)?)? (Error|Warning):$","file":1,"line":2,"column":3,"severity":4},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]},{"owner":"android-lint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml|java|kts?|gradle|toml|pro|properties)):(\\\\d+): (Error|Warning): (.+) \\\\[(\\\\w{3,80})(?: from [^\\\\]]{1,200})?\\\\]$","file":1,"line":2,"severity":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/angular.json
const angular_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"angular","pattern":[{"regexp":"^(?:Error|Warning): (?:\\\\./)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ts|html|s?css|less)):(\\\\d+):(\\\\d+) - (error|warning) ((?:TS|NG)-?\\\\d{1,7}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"angular-compiler","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ts|html|s?css|less)):(\\\\d+):(\\\\d+) - (error|warning) (NG-?\\\\d{1,7}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"angular-esbuild","pattern":[{"regexp":"^\\\\s{0,4}[✘X▲] \\\\[(ERROR|WARNING)\\\\] ((?:TS|NG)-?\\\\d{1,7}): (.+?)(?: \\\\[plugin [\\\\w-]{1,60}\\\\])?$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{4}((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ansible-lint.json
const ansible_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ansible-lint","pattern":[{"regexp":"^((?!(?:error|warning|fatal|failed|changed|skipping|note|info|debug|included|skipped|ok|usage|rescued|ignored)\\\\b)[a-z][a-z-]{2,40}(?:\\\\[[\\\\w ./-]{1,60}\\\\])?): (.+?)(?: \\\\((warning)\\\\))?$","code":1,"message":2,"severity":3},{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|j2)):(\\\\d+)(?::(\\\\d+))?(?: \\\\S.*)?$","file":1,"line":2,"column":3}]},{"owner":"ansible-lint-pep8","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|j2)):(\\\\d+):(?:(\\\\d+):)? ((?!(?:error|warning|fatal|failed|changed|skipping|note|info|debug|included|skipped|ok|usage|rescued|ignored)\\\\b)[a-z][a-z-]{2,40}(?:\\\\[[\\\\w ./-]{1,60}\\\\])?)(?:\\\\[/\\\\])?: ([^\\\\s[](?:.*[^\\\\s\\\\]])?)$","file":1,"line":2,"column":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ant.json
const ant_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ant","pattern":[{"regexp":"^BUILD FAILED$"},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml)):(\\\\d+): (.+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/bandit.json
const bandit_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"bandit","pattern":[{"regexp":"^>> Issue: \\\\[(B\\\\d{3}):[\\\\w-]{1,60}\\\\] (.+)$","code":1,"message":2},{"regexp":"^\\\\s{3}Severity: .+$"},{"regexp":"^\\\\s{3}CWE: .+$"},{"regexp":"^\\\\s{3}More Info: .+$"},{"regexp":"^\\\\s{3}Location: ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+)(?::(\\\\d+))?$","file":1,"line":2,"column":3}]},{"owner":"bandit-before-1-7","pattern":[{"regexp":"^>> Issue: \\\\[(B\\\\d{3}):[\\\\w-]{1,60}\\\\] (.+)$","code":1,"message":2},{"regexp":"^\\\\s{3}Severity: .+$"},{"regexp":"^\\\\s{3}Location: ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+)(?::(\\\\d+))?$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/bash.json
const bash_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"bash","pattern":[{"regexp":"^(?:\\\\S{1,300}[/\\\\\\\\]_temp[/\\\\\\\\][\\\\w-]{1,60}(?:\\\\.sh)?|(?:/usr)?(?:/bin/)?(?:ba|da|a|k)?sh|environment): (?:line )?\\\\d+: (\\\\S.*: .+|[Ss]yntax error.*|unexpected EOF.*)","message":1}]},{"owner":"bash-script","pattern":[{"regexp":"^((?!\\\\S{1,300}[/\\\\\\\\]_temp[/\\\\\\\\])(?!(?:/usr)?/bin/(?:ba|da|a|k)?sh:)(?:(?:[A-Za-z]:)?[^\\\\s:\\"\']{0,250}\\\\.(?:sh|bash|bats|ksh)|[^\\\\s:\\"\']{0,200}/[\\\\w-]{1,60})): line (\\\\d+): (\\\\S.*)$","file":1,"line":2,"message":3}]},{"owner":"sh-script","pattern":[{"regexp":"^((?!\\\\S{1,300}[/\\\\\\\\]_temp[/\\\\\\\\])[^\\\\s:\\"\']{0,250}\\\\.sh): (\\\\d+): (\\\\S.*: .+|[Ss]yntax error.*)","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/biome.json
const biome_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"biome","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|jsonl))(?::(\\\\d+):(\\\\d+))? ((?:lint|assist|parse|format|organizeImports|syntax|suppressions|check|configuration|plugin)(?:/\\\\w{1,60}){0,3})\\\\b[^━]{0,80}━{2,400}\\\\s{0,4}$","file":1,"line":2,"column":3,"code":4},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{1,4}[×✖✗xX]\\\\s(\\\\S.*)$","message":1}]},{"owner":"biome-warning","severity":"warning","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|jsonl))(?::(\\\\d+):(\\\\d+))? ((?:lint|assist|parse|format|organizeImports|syntax|suppressions|check|configuration|plugin)(?:/\\\\w{1,60}){0,3})\\\\b[^━]{0,80}━{2,400}\\\\s{0,4}$","file":1,"line":2,"column":3,"code":4},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{1,4}[!⚠]\\\\s(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/black.json
const black_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"black","pattern":[{"regexp":"^(would reformat ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb)))$","message":1,"file":2}]},{"owner":"black-error","pattern":[{"regexp":"^error: cannot format ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb)): (Cannot parse(?: for target version [\\\\w. ]{1,40})?: (\\\\d+):(\\\\d+): .+|.+)$","file":1,"message":2,"line":3,"column":4}]},{"owner":"black-parse","pattern":[{"regexp":"^error: (cannot parse): ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/boost-test.json
const boost_test_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"boost-test","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))[:(](\\\\d+)\\\\)?: (?:fatal )?error: in (\\"[^\\"]{1,300}\\": .+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cargo.json
const cargo_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cargo","pattern":[{"regexp":"^(error|warning)(?:\\\\[(\\\\w{1,60})\\\\])?: (.+)$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs|toml)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"cargo-short","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+): (error|warning)(?:\\\\[(\\\\w{1,60})\\\\])?: (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"cargo-command","pattern":[{"regexp":"^error: ((?:linking with `|failed to (?:select a version|parse manifest|parse lock file|run custom build command|load (?:manifest|source)|get `|download|resolve|publish|verify|compile `)|no matching package|the lock file |package `|rustc [\\\\d.]{1,20} is not supported|\\\\d+ files in the working directory|no such (?:sub)?command|crate [\\\\w-]{1,80}@|could not find `Cargo\\\\.toml).*)$","message":1}]},{"owner":"rust-panic","pattern":[{"regexp":"^\\\\s*thread \'[^\']{1,300}\' (?:\\\\(\\\\d+\\\\) )?panicked at ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*(\\\\S.*)$","message":1}]},{"owner":"rust-panic-v1","pattern":[{"regexp":"^\\\\s*thread \'[^\']{1,300}\' panicked at \'(.+)\', ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]},{"owner":"rust-should-panic","pattern":[{"regexp":"^note: (test did not panic as expected) at ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cargo-deny.json
const cargo_deny_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cargo-deny","pattern":[{"regexp":"^(error|warning)(?:\\\\[([\\\\w-]{1,60})\\\\])?: (.+)$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*┌─ ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:lock|toml)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/catch2.json
const catch2_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"catch2","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+): FAILED:$","file":1,"line":2},{"regexp":"^(?:\\\\d{1,5}: )?\\\\s{2,}(\\\\S.*)$","message":1}]},{"owner":"catch2-msvc","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))\\\\((\\\\d+)\\\\): FAILED:$","file":1,"line":2},{"regexp":"^(?:\\\\d{1,5}: )?\\\\s{2,}(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cfn-lint.json
const cfn_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cfn-lint","pattern":[{"regexp":"^(E\\\\d{4}) (.+)$","code":1,"message":2},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:ya?ml|json|template)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"cfn-lint-warning","severity":"warning","pattern":[{"regexp":"^(W\\\\d{4}) (.+)$","code":1,"message":2},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:ya?ml|json|template)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"cfn-lint-info","severity":"notice","pattern":[{"regexp":"^(I\\\\d{4}) (.+)$","code":1,"message":2},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:ya?ml|json|template)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/checkstyle.json
const checkstyle_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"checkstyle-maven","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[(ERROR|WARNING)\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12})):\\\\[(\\\\d+)(?:,(\\\\d+))?\\\\] \\\\([a-z]+\\\\) ([A-Z]\\\\w{1,80}): (.+)$","severity":1,"file":2,"line":3,"column":4,"code":5,"message":6}]},{"owner":"checkstyle","pattern":[{"regexp":"^(?:\\\\[ant:checkstyle\\\\] )?\\\\[(ERROR|WARNING)\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12})):(\\\\d+)(?::(\\\\d+))?: (.+) \\\\[([A-Z]\\\\w{1,80})\\\\]$","severity":1,"file":2,"line":3,"column":4,"message":5,"code":6}]},{"owner":"checkstyle-warn","severity":"warning","pattern":[{"regexp":"^(?:\\\\[ant:checkstyle\\\\] )?\\\\[WARN\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12})):(\\\\d+)(?::(\\\\d+))?: (.+) \\\\[([A-Z]\\\\w{1,80})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/clang-format.json
const clang_format_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"clang-format","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,10})):(\\\\d+):(\\\\d+): (error|warning): (code should be clang-formatted) \\\\[(-Wclang-format-violations)\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/clang-tidy.json
const clang_tidy_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"clang-tidy","pattern":[{"regexp":"^(?:/[^\\\\s:]{1,300}/execroot/[\\\\w.-]{1,60}/)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (error|warning): (.+) \\\\[([a-z][\\\\w.]{1,60}-[\\\\w.-]{1,200})(?:,[^\\\\]\\\\s]{1,300})?\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cmake.json
const cmake_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cmake","pattern":[{"regexp":"^\\\\s{0,12}CMake (?:Deprecation )?(Error|Warning)(?: \\\\(dev\\\\))? at ([^\\\\s:][^:]{0,300}|[A-Za-z]:[^:]{1,300}):(\\\\d+)(?: \\\\(\\\\w+\\\\))?:$","severity":1,"file":2,"line":3},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]},{"owner":"cmake-in","pattern":[{"regexp":"^\\\\s{0,12}CMake (Error|Warning)(?: \\\\(dev\\\\))? in ([^\\\\s:][^:]{0,300}|[A-Za-z]:[^:]{1,300}):$","severity":1,"file":2},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]},{"owner":"cmake-command","pattern":[{"regexp":"^\\\\s{0,12}CMake Error: (?!Error processing file: |Error required internal)(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/codespell.json
const codespell_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"codespell","pattern":[{"regexp":"^((?!\\\\d+:)(?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+): ([^\\\\s=]{1,60} ==> .+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/coq.json
const coq_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"coq","pattern":[{"regexp":"^File \\"([^\\"]{1,300}\\\\.v)\\", line (\\\\d+), characters (\\\\d+)-\\\\d+:$","file":1,"line":2,"column":3},{"regexp":"^(Error|Warning): (.+?)(?: \\\\[([\\\\w,-]{1,120})\\\\])?$","severity":1,"message":2,"code":3}]},{"owner":"coq-long","pattern":[{"regexp":"^File \\"([^\\"]{1,300}\\\\.v)\\", line (\\\\d+), characters (\\\\d+)-\\\\d+:$","file":1,"line":2,"column":3},{"regexp":"^(Error):\\\\s*$","severity":1},{"regexp":"^(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cppcheck.json
const cppcheck_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cppcheck","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (error|warning): (?!-\\\\[)(.+) \\\\[(\\\\w{3,80})\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"cppcheck-style","severity":"warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (?:style|performance|portability): (.+) \\\\[(\\\\w{3,80})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"cppcheck-v1","pattern":[{"regexp":"^\\\\[((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+)\\\\](?: -> \\\\[[^\\\\]\\\\s]{1,300}\\\\])?: \\\\((error|warning)\\\\) (.+)$","file":1,"line":2,"severity":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cpplint.json
const cpplint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cpplint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):  (.+)  \\\\[([a-z]\\\\w{1,30}/[\\\\w/+]{1,60})\\\\] \\\\[\\\\d\\\\]$","file":1,"line":2,"message":3,"code":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/credo.json
const credo_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"credo","severity":"warning","pattern":[{"regexp":"^\\\\s{0,4}┃ \\\\[[A-Z]\\\\] [^\\\\w\\\\s]{0,2} ?(.+)$","message":1},{"regexp":"^\\\\s{0,4}┃ {2,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?)):(\\\\d+)(?::(\\\\d+))? #\\\\(.+\\\\)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dart.json
const dart_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"flutter-analyze","pattern":[{"regexp":"^\\\\s{0,8}(error|warning) • (.+) • ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) • (\\\\w{1,80})$","severity":1,"message":2,"file":3,"line":4,"column":5,"code":6}]},{"owner":"flutter-analyze-info","severity":"notice","pattern":[{"regexp":"^\\\\s{0,8}info • (.+) • ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) • (\\\\w{1,80})$","message":1,"file":2,"line":3,"column":4,"code":5}]},{"owner":"dart-analyze","pattern":[{"regexp":"^\\\\s{1,8}(error|warning) - ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) - (.+) - (\\\\w{1,80})$","severity":1,"file":2,"line":3,"column":4,"message":5,"code":6}]},{"owner":"dart-analyze-info","severity":"notice","pattern":[{"regexp":"^\\\\s{1,8}info - ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) - (.+) - (\\\\w{1,80})$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"dart","pattern":[{"regexp":"^(?:Error \\\\(Xcode\\\\): |\\\\s{0,8})((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart)):(\\\\d+):(\\\\d+): (Error|Warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"dart-test","pattern":[{"regexp":"^\\\\s{0,4}(Expected: .+)$","message":1},{"regexp":"^\\\\s{1,6}Actual: .*$"},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{0,4}package:matcher\\\\s.*$"},{"regexp":"^\\\\s{0,4}([\\\\w.][^\\\\s:]{0,300}\\\\.dart) (\\\\d+):(\\\\d+)\\\\s.*$","file":1,"line":2,"column":3}]},{"owner":"flutter-test","pattern":[{"regexp":"^\\\\s{0,4}(Expected: .+)$","message":1},{"regexp":"^\\\\s{1,6}Actual: .*$"},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{0,4}package:matcher\\\\s.*$"},{"regexp":"^\\\\s{0,4}package:flutter_test\\\\S* \\\\S+\\\\s.*$"},{"regexp":"^\\\\s{0,4}([\\\\w.][^\\\\s:]{0,300}\\\\.dart) (\\\\d+):(\\\\d+)\\\\s.*$","file":1,"line":2,"column":3}]},{"owner":"flutter-xcode","pattern":[{"regexp":"^(?:Swift Compiler|Lexical or Preprocessor|Parse|Semantic) (?:Error|Issue) \\\\(Xcode\\\\): (.+)$","message":1},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm|h)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"flutter-xcode-link","pattern":[{"regexp":"^Error \\\\(Xcode\\\\): (?!.{1,300}\\\\.dart:\\\\d|Linker command failed)(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/deno.json
const deno_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"deno-check","pattern":[{"regexp":"^(TS\\\\d{1,6}) \\\\[ERROR\\\\]: (.+)$","code":1,"message":2},{"regexp":"^\\\\s*\\\\S.*$"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-import","pattern":[{"regexp":"^(TS\\\\d{1,6}) \\\\[ERROR\\\\]: (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-lint","pattern":[{"regexp":"^error\\\\[([a-z][a-z-]{1,60})\\\\]: (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,10}--> ((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"deno-run","pattern":[{"regexp":"^error: Uncaught (?:\\\\(in promise\\\\) )?(\\\\S.*)$","message":1},{"regexp":"^\\\\s*\\\\S.*$"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-module","pattern":[{"regexp":"^error: (\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-parse","pattern":[{"regexp":"^error: (The module\'s source code could not be parsed: .+) at ((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]},{"owner":"deno-test","pattern":[{"regexp":"^\\\\S.{0,300} => (\\\\./[^\\\\s:()]{1,300}\\\\.(?:[cm]?[jt]sx?)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^error: (.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/detekt.json
const detekt_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"detekt","pattern":[{"regexp":"^\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+): (.+) \\\\[(\\\\w{3,80})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"detekt-list","pattern":[{"regexp":"^\\\\s{1,8}(\\\\w{3,80}) - (?:\\\\S{1,40} - )?(\\\\[.{1,300}\\\\]) at ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+)$","code":1,"message":2,"file":3,"line":4,"column":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dockerfile.json
const dockerfile_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"dockerfile","pattern":[{"regexp":"^((?:[^\\\\s:]{0,200}/)?(?:(?:Dockerfile|Containerfile)[\\\\w.-]{0,60}|[\\\\w.-]{1,60}\\\\.[Dd]ockerfile)):(\\\\d+)$","file":1,"line":2},{"regexp":"^-{20}$"},{"regexp":"^\\\\s{0,6}\\\\d{1,6} \\\\|(?: >>> ([A-Z]{2,12}\\\\s.+)|\\\\s.*)?$","message":1,"loop":true}]},{"owner":"dockerfile-build","pattern":[{"regexp":"^(?:ERROR: )?(?:failed to build: )?failed to (?:solve|build): (.+)$","message":1}]},{"owner":"dockerfile-legacy","pattern":[{"regexp":"^(The command \'.{1,4000}\' returned a non-zero code: \\\\d{1,3})$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/doctest.json
const doctest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"doctest","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))[:(](\\\\d+)\\\\)?: (?:FATAL )?ERROR: ((?:REQUIRE|CHECK|WARN|test case).*)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dotnet.json
const dotnet_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"dotnet-build","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?!.{0,300}\\\\.(?:targets|props)\\\\()((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12}))\\\\((\\\\d+)(?:,(\\\\d+))?(?:,\\\\d+,\\\\d+)?\\\\): (error|warning) (?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6}): (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"dotnet-sdk","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:targets|props)\\\\(\\\\d+(?:,\\\\d+)?\\\\): (error|warning) ?(?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6})?: (.+?) \\\\[([^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj)(?:::[^\\\\]]{1,200})?\\\\]$","severity":1,"code":2,"message":3,"file":4}]},{"owner":"dotnet-project","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{0,10}proj|slnx?|slnf)) : (error|warning) ?(?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6})?: (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\])?$","file":1,"severity":2,"code":3,"message":4}]},{"owner":"dotnet-tool","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?:CSC|VBC|FSC|EXEC|CUSTOMBUILD) : (error|warning) ?(?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6})? ?: (.+?) \\\\[([^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj)(?:::[^\\\\]]{1,200})?\\\\]$","severity":1,"code":2,"message":3,"file":4}]},{"owner":"msbuild","pattern":[{"regexp":"^MSBUILD : (error|warning) (MSB\\\\d{4}): (.+)$","severity":1,"code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dotnet-test.json
const dotnet_test_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"dotnet-test","pattern":[{"regexp":"^\\\\s{1,20}Error Message:$"},{"regexp":"^\\\\s*(?!Test method .+ threw exception:)(\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,20}Stack Trace:$"},{"regexp":"^\\\\s{1,20}at [^()\\\\s][^()]{0,500}\\\\([^()]{0,800}\\\\)(?: in (?:/_/[^:]{1,300}|((?:[A-Za-z]:)?[^:]{1,300})):line (\\\\d+))?\\\\s*$","file":1,"line":2}]},{"owner":"dotnet-test-threw","pattern":[{"regexp":"^\\\\s{1,20}Error Message:$"},{"regexp":"^\\\\s*Test method .+ threw exception:\\\\s*$"},{"regexp":"^\\\\s*(\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,20}Stack Trace:$"},{"regexp":"^\\\\s{1,20}at [^()\\\\s][^()]{0,500}\\\\([^()]{0,800}\\\\)(?: in (?:/_/[^:]{1,300}|((?:[A-Za-z]:)?[^:]{1,300})):line (\\\\d+))?\\\\s*$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/elixir.json
const elixir_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"elixir","pattern":[{"regexp":"^\\\\*\\\\* \\\\(\\\\w{1,60}Error\\\\) ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)):(\\\\d+):(?:(\\\\d+):)? (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"elixir-v1","pattern":[{"regexp":"^(error|warning): (.+)$","severity":1,"message":2},{"regexp":"^ {2}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)):(\\\\d+)(?::(\\\\d+))?(?:: .*)?$","file":1,"line":2,"column":3}]},{"owner":"elixir-diagnostic","pattern":[{"regexp":"^\\\\s{4,10}(error|warning): (.+)$","severity":1,"message":2},{"regexp":"^\\\\s+│\\\\s*$"},{"regexp":"^\\\\s*\\\\d+ │.*$"},{"regexp":"^\\\\s+│.*$"},{"regexp":"^\\\\s+│\\\\s*$"},{"regexp":"^\\\\s+└─ ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)):(\\\\d+)(?::(\\\\d+))?(?:: .*)?$","file":1,"line":2,"column":3}]},{"owner":"exunit","pattern":[{"regexp":"^\\\\s{1,6}\\\\d+\\\\) (?:test|doctest|property|feature) .+ \\\\([\\\\w.]{1,200}\\\\)$"},{"regexp":"^\\\\s{4,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?)):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s{4,8}(\\\\S.*)$","message":1}]},{"owner":"mix-format","pattern":[{"regexp":"^The following files (?:are|were) not formatted:$"},{"regexp":"^\\\\s*$"},{"regexp":"^ {2}\\\\* (((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)))$","file":1,"message":2,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/erlang.json
const erlang_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"erlang","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:erl|hrl|yrl|xrl)):(\\\\d+):(?:(\\\\d+):)? (?!Warning: |error: |warning: )(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"erlang-warning","severity":"warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:erl|hrl|yrl|xrl)):(\\\\d+):(?:(\\\\d+):)? Warning: (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/esbuild.json
const esbuild_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"esbuild","pattern":[{"regexp":"^\\\\s{0,4}[✘X▲] \\\\[(ERROR|WARNING)\\\\] (?!(?:TS|NG)-?\\\\d)(\\\\S.*)$","severity":1,"message":2},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{4}((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3}]},{"owner":"esbuild-api","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.[A-Za-z]\\\\w{0,9}):(\\\\d+):(\\\\d+): (ERROR|WARNING): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/eslint.json
const eslint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"eslint-stylish","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s))$","file":1},{"regexp":"^\\\\s{1,20}(\\\\d+):(\\\\d+)\\\\s{1,20}(error|warning)\\\\s{1,20}(\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/()-]{1,100}))?\\\\s*$","line":1,"column":2,"severity":3,"message":4,"code":5,"loop":true}]},{"owner":"eslint-compact","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s)): line (\\\\d+), col (\\\\d+), (Error|Warning) - (.+?)(?: \\\\(([\\\\w@/-]{1,100})\\\\))?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"eslint-unix","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s)):(\\\\d+):(\\\\d+): (.+) \\\\[(Error|Warning)(?:/([\\\\w@/-]{1,100}))?\\\\]$","file":1,"line":2,"column":3,"message":4,"severity":5,"code":6}]},{"owner":"eslint-react-scripts","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?))$","file":1},{"regexp":"^\\\\s{1,4}Line (\\\\d+)(?::(\\\\d+))?:\\\\s{1,10}(\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/-]{1,100}))?\\\\s*$","line":1,"column":2,"message":3,"code":4,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/flake8.json
const flake8_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"flake8","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(\\\\d+): (E9(?:99|02)(?= )|[A-Z]{1,4}\\\\d{2,4}(?= [a-z\'\\"(])) (\\\\S.*)$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"flake8-pylint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+): \\\\[([A-Z]{1,4}\\\\d{2,4})\\\\] (.+)$","file":1,"line":2,"code":3,"message":4}]},{"owner":"flake8-plugin","pattern":[{"regexp":"^(\\\\.[/\\\\\\\\](?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(\\\\d+): (?!E9(?:99|02) )([A-Z]{1,4}\\\\d{2,4}) ([^\\\\sa-z\'\\"(\\\\[].*)$","file":1,"line":2,"column":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/flow.json
const flow_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"flow","pattern":[{"regexp":"^Error [-┈]{2,300} ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|flow|json)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*$"},{"regexp":"^(\\\\S.*?)(?: \\\\[([a-z][a-z-]{1,60})\\\\])?$","message":1,"code":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gcc.json
const gcc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gcc","pattern":[{"regexp":"^(?:C/C\\\\+\\\\+: |cargo:warning=)?(?:/[^\\\\s:]{1,300}/execroot/[\\\\w.-]{1,60}/)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+)(?::(\\\\d+))?: (?:fatal )?(error|warning): (?!-\\\\[|in \\")(?!.*\\\\[(?:[A-Za-z][\\\\w.,-]*|-Wclang-format-violations)\\\\]$)(.+?)(?: \\\\[(-[Wf][^\\\\]\\\\s]{1,200})\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"gcc-driver","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?(?:cc1|cc1plus|cc1obj|gcc|g\\\\+\\\\+|clang|clang\\\\+\\\\+|clang-cl)(?:-\\\\d{1,2})?(?:\\\\.exe)?: (?:fatal )?(error|warning): (?!linker command failed)(.+)$","severity":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gfortran.json
const gfortran_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gfortran","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:[fF]|for|ftn|[fF](?:77|90|95|03|08|18)|fpp|inc)):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^\\\\s*\\\\|[\\\\d~^\\\\s]*$"},{"regexp":"^(?:Fatal )?(Error|Warning): (.+?)(?: \\\\[(-W[^\\\\]\\\\s]{1,100})\\\\])?$","severity":1,"message":2,"code":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ginkgo.json
const ginkgo_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ginkgo","pattern":[{"regexp":"^\\\\s{2}\\\\[(?:FAIL|Fail|PANICKED!|Panic!|TIMEDOUT|INTERRUPTED)\\\\] (\\\\S.*)$","message":1},{"regexp":"^\\\\s{2}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)$","file":1,"line":2}]},{"owner":"ginkgo-timeline","pattern":[{"regexp":"^\\\\s{2}(\\\\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED)\\\\] in \\\\[\\\\w+\\\\]) - ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+) @ .+$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/go.json
const go_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"go","pattern":[{"regexp":"^(?:vet: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go|s)):(\\\\d+):(\\\\d+): (?:vet: )?(?!.*\\\\([\\\\w-]{2,40}\\\\)$)(?!(?:fatal )?error: |warning: )(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"go-mod","pattern":[{"regexp":"^(?:go: )?((?:[\\\\w./\\\\\\\\~-][^\\\\s:\\"]{0,300}[\\\\\\\\/]|[A-Za-z]:[\\\\\\\\/][^:\\"]{1,300}[\\\\\\\\/])?go\\\\.(?:mod|work|sum)):(\\\\d+)(?::(\\\\d+))?: (?!.*\\\\([\\\\w-]{2,40}\\\\)$)(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"go-cgo","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+):(\\\\d+): (?:fatal )?(error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"go-test","pattern":[{"regexp":"^\\\\s*(?:--- FAIL: .+ \\\\([\\\\d.]{1,12}s\\\\)|=== FAIL: .+)$"},{"regexp":"^\\\\s{4,60}([\\\\w@~.-][^\\\\s:]{0,200}\\\\.go):(\\\\d+): (\\\\S.*)$","file":1,"line":2,"message":3,"loop":true}]},{"owner":"go-test-verbose","pattern":[{"regexp":"^\\\\s{4,60}([\\\\w@~.-][^\\\\s:]{0,200}\\\\.go):(\\\\d+): (\\\\S.*)$","file":1,"line":2,"message":3},{"regexp":"^\\\\s*--- FAIL: .+ \\\\([\\\\d.]{1,12}s\\\\)$"}]},{"owner":"go-panic","pattern":[{"regexp":"^(panic: .+?)(?: \\\\[recovered.{0,40})?$","message":1}]},{"owner":"go-fatal","pattern":[{"regexp":"^fatal error: (all goroutines are asleep - deadlock!|concurrent map .+|stack overflow|unexpected signal.+)$","message":1}]},{"owner":"go-command","pattern":[{"regexp":"^go: ((?:no such tool|no required module provides|updates to go\\\\.(?:mod|sum) needed|cannot (?:find|load|use|determine|query)|go\\\\.(?:mod|work) (?:requires|file)|inconsistent vendoring|module .+: (?:not found|reading|no matching)|.+: (?:invalid version|unknown revision|verifying|missing go\\\\.sum|module lookup disabled|git fetch|parsing go\\\\.mod|reading https?:)).*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/golangci-lint.json
const golangci_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"golangci-lint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go|mod)):(\\\\d+)(?::(\\\\d+))?: (.+) \\\\(([a-z][\\\\w-]{1,40})\\\\)$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"golangci-lint-run","pattern":[{"regexp":"^(?:level=error msg=\\"|Error: )((?:can\'t load config|unsupported version of the configuration|build linters|unknown linters).*?)\\"?$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gosec.json
const gosec_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gosec","pattern":[{"regexp":"^\\\\[((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)(?:-\\\\d+)?\\\\] - (G\\\\d{3})(?: \\\\(CWE-\\\\d+\\\\))?: (.+) \\\\(Confidence: \\\\w+, Severity: \\\\w+\\\\)$","file":1,"line":2,"code":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gradle.json
const gradle_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gradle-script","pattern":[{"regexp":"^(?:Build|Settings|Initialization script|Script|Precompiled script plugin)(?: file)? \'([^\']{1,300})\' line: (\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?:(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed)).*$"},{"regexp":"^\\\\s*> (.+)$","message":1}]},{"owner":"gradle-script-plain","pattern":[{"regexp":"^(?:Build|Settings|Initialization script|Script|Precompiled script plugin)(?: file)? \'([^\']{1,300})\' line: (\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?!(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed))([A-Z].*)$","message":1}]},{"owner":"gradle-script-compile","pattern":[{"regexp":"^\\\\s{0,8}(?:build|settings|script) file \'([^\']{1,300})\': (\\\\d+): (.+?)(?: @ line \\\\d+, column (\\\\d+)\\\\.)?$","file":1,"line":2,"message":3,"column":4}]},{"owner":"gradle-task","pattern":[{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed).*$"},{"regexp":"^> (?!A failure occurred while executing|There were failing tests|Compilation (?:error|failed)|Compile error|The following files had format violations)(.+)$","message":1}]},{"owner":"gradle-worker","pattern":[{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed).*$"},{"regexp":"^> A failure occurred while executing .+$"},{"regexp":"^ {3}> (?!Compilation error)(.+)$","message":1}]},{"owner":"gradle","pattern":[{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^((?:Task \'|Project \'|Could not |Cannot |Unable to |Plugin \\\\[|Configuration cache problems|Gradle could not|Unsupported class file|Dependency verification failed|Directory \'|Failed to |Value \').+)$","message":1}]},{"owner":"gradle-test","pattern":[{"regexp":"^(?!> )(?=.* > )\\\\S.* FAILED$"},{"regexp":"^\\\\s{4}([a-z][\\\\w.$]{1,200}\\\\.[A-Z][\\\\w$]{0,100}(?:: .+?)?)(?: at ([\\\\w$.-]{1,100}\\\\.(?:java|kt|groovy|scala)):(\\\\d+))?$","message":1,"file":2,"line":3}]},{"owner":"groovyc","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:groovy|gradle)): (\\\\d+): (.+?)(?: @ line \\\\d+, column (\\\\d+)\\\\.)?$","file":1,"line":2,"message":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gtest.json
const gtest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gtest","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+): Failure$","file":1,"line":2},{"regexp":"^(?:\\\\d{1,5}: )?(\\\\S.*)$","message":1}]},{"owner":"gtest-msvc","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))\\\\((\\\\d+)\\\\): error: ((?:Expected|Value of|Failed|The difference between|Death test|Actual).*)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/hadolint.json
const hadolint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"hadolint","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}|-):(\\\\d+)(?::(\\\\d+))? ((?:DL|SC)\\\\d{4}) (?:(error|warning|info|style|ignore): )?(\\\\S.*)$","file":1,"line":2,"column":3,"code":4,"severity":5,"message":6}]},{"owner":"hadolint-parse","pattern":[{"regexp":"^((?:[^\\\\s:]{0,200}[/.])?(?:Dockerfile|Containerfile)[\\\\w.-]{0,60}|-):(\\\\d+):(\\\\d+) ((?:unexpected|expecting|invalid) .+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/haskell.json
const haskell_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ghc","pattern":[{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: (error|warning):(?: \\\\[([^\\\\]]{1,100})\\\\])?(?: \\\\[[^\\\\]]{1,100}\\\\])?\\\\s*$","file":1,"line":2,"column":3,"severity":4,"code":5},{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?\\\\s{2,}(?:[•*] )?(\\\\S.*)$","message":1}]},{"owner":"ghc-range","pattern":[{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):\\\\((\\\\d+),(\\\\d+)\\\\)-\\\\(\\\\d+,\\\\d+\\\\): (error|warning):(?: \\\\[([^\\\\]]{1,100})\\\\])?(?: \\\\[[^\\\\]]{1,100}\\\\])?\\\\s*$","file":1,"line":2,"column":3,"severity":4,"code":5},{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?\\\\s{2,}(?:[•*] )?(\\\\S.*)$","message":1}]},{"owner":"ghc-line","pattern":[{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: (error|warning):(?: \\\\[([^\\\\]]{1,100})\\\\])?(?: \\\\[[^\\\\]]{1,100}\\\\])? ([^\\\\s\\\\[].*)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/helm.json
const helm_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"helm-lint","pattern":[{"regexp":"^\\\\[(ERROR|WARNING)\\\\] (?:templates/|Chart\\\\.yaml|values\\\\.yaml|crds/)[^\\\\s:]{0,300}: (.+)$","severity":1,"message":2}]},{"owner":"helm","pattern":[{"regexp":"^Error: ((?:INSTALLATION FAILED|UPGRADE FAILED|template|execution error at|parse error at|YAML parse error on|values don\'t meet the specifications of the schema|chart requires)\\\\b.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/hlint.json
const hlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"hlint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: (Error|Warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"hlint-suggestion","severity":"warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: Suggestion: (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/isort.json
const isort_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"isort","pattern":[{"regexp":"^ERROR: ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)) (Imports are incorrectly sorted.*)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/javac.json
const javac_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"javac","pattern":[{"regexp":"^(?:\\\\s{0,20}\\\\[javac\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:java)):(\\\\d+): (error|warning): (?:\\\\[([\\\\w-]{1,80})\\\\] )?(.+)$","file":1,"line":2,"severity":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/kotlin.json
const kotlin_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"kotlin","pattern":[{"regexp":"^e: (?:\\\\[ksp\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?|java)):(\\\\d+)(?::(\\\\d+))?:? (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlin-warning","severity":"warning","pattern":[{"regexp":"^w: (?:\\\\[ksp\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?|java)):(\\\\d+)(?::(\\\\d+))?:? (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlin-v1","pattern":[{"regexp":"^e: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)): \\\\((\\\\d+), (\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlin-v1-warning","severity":"warning","pattern":[{"regexp":"^w: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)): \\\\((\\\\d+), (\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlinc","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+): (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"kotlin-cinterop","pattern":[{"regexp":"^Exception in thread \\"main\\" java\\\\.lang\\\\.Error: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (?:fatal )?error: (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ktlint.json
const ktlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ktlint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+):? (?!error: |warning: |info: |(?:Lint|Format) )(?!.*\\\\[\\\\w+\\\\]$)(.+?)(?: \\\\(([\\\\w-]{1,60}(?::[\\\\w-]{1,60})?)\\\\))?$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"kotlinter","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+): (?:Lint error|Format could not fix) > \\\\[([\\\\w:-]{1,100})\\\\] (.+)$","file":1,"line":2,"column":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/kubeconform.json
const kubeconform_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"kubeconform","pattern":[{"regexp":"^([\\\\w.@~/\\\\\\\\][^\\\\s:]{0,300}\\\\.(?:ya?ml|json)) - ((?:\\\\w{1,80} )?\\\\S{0,200} ?(?:is invalid|failed validation): .+)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/latex.json
const latex_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"latex","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:tex|sty|cls|ltx|dtx|tikz|bbl)):(\\\\d+): (.+)$","file":1,"line":2,"message":3}]},{"owner":"latex-error","pattern":[{"regexp":"^! ((?:LaTeX|Package [\\\\w-]{1,60}|Class [\\\\w-]{1,60}|pdfTeX|LuaTeX) [Ee]rror:? .+|(?:Undefined control sequence|Emergency stop|Missing .+ inserted|Extra .+|Too many .+|Misplaced .+|Illegal .+|Paragraph ended before .+|File ended while .+|TeX capacity exceeded.+|Runaway .+)\\\\.?)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ld.json
const ld_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ld","pattern":[{"regexp":"^(?:(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?ld(?:\\\\.bfd|\\\\.gold)?(?:\\\\.exe)?: )?(?:[^\\\\s:]{1,300}\\\\.(?:o|a|lo|obj): ?)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+): ((?:undefined reference to|multiple definition of|more undefined references to|relocation truncated to fit:) .+)$","file":1,"line":2,"message":3}]},{"owner":"ld-object","pattern":[{"regexp":"^(?:(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?ld(?:\\\\.bfd|\\\\.gold)?(?:\\\\.exe)?: )?[^\\\\s:]{1,300}:(?:[^\\\\s:]{1,300}:)?\\\\(\\\\.[^)\\\\s]{1,500}\\\\): ((?:undefined reference to|multiple definition of|more undefined references to|relocation truncated to fit:) .+)$","message":1}]},{"owner":"ld-library","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?ld(?:\\\\.bfd|\\\\.gold)?(?:\\\\.exe)?: ((?:cannot find|cannot open|library|framework|file not found|symbol\\\\(s\\\\) not found|\\\\d+ duplicate symbols?|unrecognized option|unknown option).+)$","message":1}]},{"owner":"ld-undefined-symbols","pattern":[{"regexp":"^Undefined symbols for architecture \\\\w+:$"},{"regexp":"^\\\\s+(\\"[^\\"]{1,2000}\\", referenced from:)$","message":1}]},{"owner":"ld-duplicate-symbol","pattern":[{"regexp":"^(duplicate symbol \'[^\']{1,2000}\' in:)$","message":1}]},{"owner":"lld-symbol","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:ld\\\\.lld|ld64\\\\.lld|lld-link|wasm-ld|rust-lld)(?:-\\\\d{1,2})?(?:\\\\.exe)?: error: ((?:undefined|duplicate)(?: \\\\w+)? symbol: .+)$","message":1},{"regexp":"^>>> (?:referenced by|defined at) (?:[^\\\\s()]{1,200}:\\\\d+ \\\\(((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+)\\\\))?.*$","file":1,"line":2}]},{"owner":"lld","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:ld\\\\.lld|ld64\\\\.lld|lld-link|wasm-ld|rust-lld)(?:-\\\\d{1,2})?(?:\\\\.exe)?: error: (?!(?:undefined|duplicate)(?: \\\\w+)? symbol: )(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/lean.json
const lean_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"lake","pattern":[{"regexp":"^(error|warning): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:lean)):(\\\\d+):(\\\\d+): (.+)$","severity":1,"file":2,"line":3,"column":4,"message":5}]},{"owner":"lean","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:lean)):(\\\\d+):(\\\\d+): (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/make.json
const make_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"make-file","pattern":[{"regexp":"^([\\\\w./\\\\\\\\@~][^\\\\s:]{0,300}):(\\\\d+): \\\\*\\\\*\\\\* (.+?)(?: {2}Stop\\\\.)?$","file":1,"line":2,"message":3}]},{"owner":"make-warning","pattern":[{"regexp":"^([\\\\w./\\\\\\\\@~][^\\\\s:]{0,300}):(\\\\d+): (warning): ((?:overriding|ignoring old) (?:recipe|commands) for target .+)$","file":1,"line":2,"severity":3,"message":4}]},{"owner":"make","pattern":[{"regexp":"^(?:g|mingw32-)?make(?:\\\\[\\\\d{1,3}\\\\])?: \\\\*\\\\*\\\\* (No (?:rule to make target|targets specified).+?)(?: {2}Stop\\\\.)?$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/markdownlint.json
const markdownlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"markdownlint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:mdx?|markdown|mdown|mkd)):(\\\\d+)(?::(\\\\d+))?:? (?:(error|warning) )?(MD\\\\d{3}(?:/[\\\\w-]{1,60}){0,3}) (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/maven.json
const maven_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"maven-compiler","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[(ERROR|WARNING)\\\\] (?:/(?=[A-Za-z]:))?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:java|kt|kts|groovy|scala|aj)):(?: \\\\(|\\\\[)(\\\\d+)(?:, ?(\\\\d+))?(?:\\\\)|\\\\]) (?!\\\\([a-z]+\\\\) [A-Z]\\\\w+: )(?:\\\\[([\\\\w-]{1,80})\\\\] )?(.+)$","severity":1,"file":2,"line":3,"column":4,"code":5,"message":6}]},{"owner":"maven-test","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {2,4}([\\\\w$][\\\\w$.>-]{0,300}:\\\\d{1,6}(?: |->)\\\\S.*)$","message":1}]},{"owner":"maven-test-frame","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] (?!Tests run: )\\\\S.* <<< (?:ERROR|FAILURE)!$"},{"regexp":"^([a-z][\\\\w.$]{1,200}\\\\.[A-Z][\\\\w$]{0,100}(?:: .*)?)$","message":1},{"regexp":"^\\\\s{1,8}at [\\\\w.$/<>-]{1,300}\\\\((\\\\w{0,80}(?:Test|IT|Spec)\\\\w{0,20}\\\\.(?:java|kt|groovy|scala)):(\\\\d+)\\\\)$","file":1,"line":2}]},{"owner":"maven-test-v2","pattern":[{"regexp":"^Failed tests: {1,3}([\\\\w$]+\\\\([\\\\w.$]{1,300}\\\\): .+)$","message":1}]},{"owner":"maven-test-error-v2","pattern":[{"regexp":"^Tests in error:\\\\s*$"},{"regexp":"^\\\\s{2}([\\\\w$]+\\\\([\\\\w.$]{1,300}\\\\): .+)$","message":1,"loop":true}]},{"owner":"maven-goal","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] Failed to execute goal (?:on project |\\\\S{1,300} (?:\\\\([^)]{1,200}\\\\) )?on project )[^\\\\s:]{1,200}: (?!Compilation failure|The following files had format violations|There (?:are|were) test failures|There was a timeout)(.+?)(?: -> \\\\[Help \\\\d+\\\\])?$","message":1}]},{"owner":"maven-pom","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {3}The project \\\\S{0,300} ?\\\\(([^()]{1,300}\\\\.(?:xml|pom))\\\\) has \\\\d+ errors?$","file":1},{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {4,5}(\\\\S.{0,2000}?) {1,2}@ line (\\\\d+), column (\\\\d+)(?: -> \\\\[Help \\\\d+\\\\])?$","message":1,"line":2,"column":3,"loop":true}]},{"owner":"maven-pom-parent","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {4,5}(\\\\S.{0,2000}?) {1,2}@ [^,\\\\s]{1,300}, ([^,]{1,300}\\\\.(?:xml|pom)), line (\\\\d+), column (\\\\d+)(?: -> \\\\[Help \\\\d+\\\\])?$","message":1,"file":2,"line":3,"column":4}]},{"owner":"maven-enforcer","pattern":[{"regexp":"^(?:\\\\d{1,10} )?(?:\\\\[ERROR\\\\] )?Rule \\\\d+: [\\\\w.]{1,300} failed with message:$"},{"regexp":"^(?:\\\\d{1,10} )?(?:\\\\[ERROR\\\\] )?(\\\\S.*)$","message":1}]},{"owner":"maven-enforcer-v2","severity":"error","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[WARNING\\\\] Rule \\\\d+: [\\\\w.]{1,300} failed with message:$"},{"regexp":"^(\\\\S.*)$","message":1}]},{"owner":"maven-spotbugs","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] (?:High|Medium|Low): (.+ At [\\\\w$-]{1,200}\\\\.\\\\w{1,10}:\\\\[lines? \\\\d+(?:-\\\\d+)?\\\\]) (\\\\w{3,100})$","message":1,"code":2}]},{"owner":"maven-pmd","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[(?:ERROR|WARNING|INFO)\\\\] PMD Failure: ([\\\\w.$]{1,300}:\\\\d+) Rule:(\\\\w{1,100}) Priority:\\\\d (.+)$","code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/minitest.json
const minitest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"minitest","pattern":[{"regexp":"^\\\\s{0,4}[A-Z][\\\\w:]{0,200}#test_.{1,250} \\\\[((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)):(\\\\d+)\\\\]:$","file":1,"line":2},{"regexp":"^\\\\s{0,4}(\\\\S.*)$","message":1}]},{"owner":"minitest-error","pattern":[{"regexp":"^\\\\s{0,4}[A-Z][\\\\w:]{0,200}#test_.{1,250}:$"},{"regexp":"^\\\\s{0,4}([A-Z][\\\\w:]{0,120}): (.+)$","code":1,"message":2},{"regexp":"^\\\\s{4,8}((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)):(\\\\d+):in .+$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/msvc.json
const msvc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"msvc","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,10}))\\\\((\\\\d+)(?:,(\\\\d+))?\\\\) ?: (?:fatal )?(error|warning) ((?:C|D|RC|A|CVT)\\\\d{4}): (?!\\\\s)(.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"clang-cl","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))\\\\((\\\\d+)(?:,(\\\\d+))?\\\\) ?: (?:fatal )?(error|warning)(?: #[\\\\w-]{1,20})?: (?!in \\"|Expected|Value of|Failed|The difference between|Death test|Actual)(.+?)(?: \\\\[(-[WD][^\\\\]\\\\s]{1,200})\\\\])?(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"msvc-link","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?[^\\\\s:][^:]{0,300}(?:\\\\(([^()\\\\s]{1,200})\\\\))? : (?:fatal )?(error|warning) (LNK(?!1120)\\\\d{4}): (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","severity":2,"code":3,"message":4}]},{"owner":"msvc-command-line","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?:cl|link) : (?:Command line )?(error|warning) (D\\\\d{4}) : (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","severity":1,"code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/munit.json
const munit_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"munit","pattern":[{"regexp":"^(?:\\\\[\\\\w{4,5}\\\\] )?==> X (\\\\S.{0,300}?) {1,4}[\\\\d.]{1,10}s munit\\\\.\\\\w{1,60}: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|sc)):(\\\\d+)(?: .*)?$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/mypy.json
const mypy_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"mypy","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(?:(\\\\d+):(?:\\\\d+:\\\\d+:)?)? (error|warning): (.+?)(?:  ?\\\\[([a-z][a-z0-9-]{1,40})\\\\])?\\\\s{0,2}$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"mypy-file","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)): (error): (.+?)(?:  ?\\\\[([a-z][a-z0-9-]{1,40})\\\\])?$","file":1,"severity":2,"message":3,"code":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/next.json
const next_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"next","pattern":[{"regexp":"^(\\\\./[^\\\\s:\\"<>|]{1,250}\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^([A-Z].*)$","message":1}]},{"owner":"next-webpack","pattern":[{"regexp":"^(\\\\./[^\\\\s:\\"<>|]{1,250}\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s))$","file":1},{"regexp":"^((?:Module not found|Module parse failed|Module build failed|Syntax error|Attempted import error|Type error|Error)\\\\b(?!:\\\\s{1,4}[x×] ).*)$","message":1}]},{"owner":"next-lint","pattern":[{"regexp":"^(\\\\./[^\\\\s:\\"<>|]{1,250}\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s))$","file":1},{"regexp":"^(\\\\d+):(\\\\d+)\\\\s{1,4}(Error|Warning): (\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/-]{1,100}))?\\\\s*$","line":1,"column":2,"severity":3,"message":4,"code":5,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/nim.json
const nim_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"nim","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:nims?|nimble))\\\\((\\\\d+), (\\\\d+)\\\\) (Error|Warning): (.+?)(?: \\\\[(\\\\w{1,60})\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ninja.json
const ninja_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ninja-file","pattern":[{"regexp":"^ninja: error: ([^\\\\s:]{1,300}\\\\.ninja):(\\\\d+): (.+)$","file":1,"line":2,"message":3}]},{"owner":"ninja","pattern":[{"regexp":"^ninja: (?:error|fatal): (?![^\\\\s:]{1,300}\\\\.ninja:\\\\d)(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/node.json
const node_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"node","pattern":[{"regexp":"^(?:file://)?((?:/|[A-Za-z]:[\\\\\\\\/]|/[A-Za-z]:/)[^:]{1,300}\\\\.(?:[cm]?[jt]sx?|json|node)|node:[\\\\w/]{1,200}|\\\\[eval\\\\]):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s*\\\\S"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^\\\\s*$"},{"regexp":"^(?:Uncaught )?\\\\[?((?:[A-Z]\\\\w{0,80})?(?:Error|Exception|Rejection)(?: \\\\[\\\\w{1,60}\\\\])?(?:: .+)?)$","message":1}]},{"owner":"node-module","pattern":[{"regexp":"^(?:file://)?((?:/|[A-Za-z]:[\\\\\\\\/]|/[A-Za-z]:/)[^:]{1,300}\\\\.(?:[cm]?[jt]sx?|json|node)|node:[\\\\w/]{1,200}|\\\\[eval\\\\]):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s*\\\\S"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^(SyntaxError: .+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ocaml.json
const ocaml_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ocaml","pattern":[{"regexp":"^File \\"([^\\"]{1,300}(?:\\\\.ml[ily]?|\\\\.mlx|\\\\.re|\\\\.rei|\\\\.opam|dune|dune-project|dune-workspace))\\", lines? (\\\\d+)(?:-\\\\d+)?(?:, characters (\\\\d+)-\\\\d+)?:$","file":1,"line":2,"column":3},{"regexp":"^(Error|Warning)(?: \\\\d{1,3} \\\\[([\\\\w-]{1,60})\\\\]| \\\\((?:warning \\\\d{1,3} )?\\\\[?([\\\\w-]{1,60})\\\\]?\\\\))?: (.+)$","severity":1,"code":2,"message":4}]},{"owner":"ocaml-source","pattern":[{"regexp":"^File \\"([^\\"]{1,300}(?:\\\\.ml[ily]?|\\\\.mlx|\\\\.re|\\\\.rei|\\\\.opam|dune|dune-project|dune-workspace))\\", lines? (\\\\d+)(?:-\\\\d+)?(?:, characters (\\\\d+)-\\\\d+)?:$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*(?:\\\\d+ \\\\|.*|\\\\.{3}.*)$"},{"regexp":"^(?:\\\\s*\\\\d+ \\\\|.*|\\\\s*\\\\.{3}.*|[ ^]+)$"},{"regexp":"^(Error|Warning)(?: \\\\d{1,3} \\\\[([\\\\w-]{1,60})\\\\]| \\\\((?:warning \\\\d{1,3} )?\\\\[?([\\\\w-]{1,60})\\\\]?\\\\))?: (.+)$","severity":1,"code":2,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/oxlint.json
const oxlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"oxlint","pattern":[{"regexp":"^\\\\s{1,4}[×x] ([a-z][\\\\w-]{1,40}\\\\([\\\\w@/-]{1,80}\\\\)): (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,12}(?:╭─|,-)\\\\[(?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+)\\\\]$","file":1,"line":2,"column":3}]},{"owner":"oxlint-warning","severity":"warning","pattern":[{"regexp":"^\\\\s{1,4}[⚠!] ([a-z][\\\\w-]{1,40}\\\\([\\\\w@/-]{1,80}\\\\)): (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,12}(?:╭─|,-)\\\\[(?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+)\\\\]$","file":1,"line":2,"column":3}]},{"owner":"oxlint-unix","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+): (.+) \\\\[(Error|Warning)/([a-z][\\\\w-]{1,40}\\\\([\\\\w@/-]{1,80}\\\\))\\\\]$","file":1,"line":2,"column":3,"message":4,"severity":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/php.json
const php_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"php","pattern":[{"regexp":"^(?:PHP )?(?:Fatal error|Parse error|Recoverable fatal error|Compile error|Core error):\\\\s{1,4}(?!Uncaught )(\\\\S.*) in (?:phar:\\\\S{1,300}|(\\\\S.{0,300})) on line (\\\\d+)$","message":1,"file":2,"line":3}]},{"owner":"php-uncaught","pattern":[{"regexp":"^(?:PHP )?Fatal error:\\\\s{1,4}(Uncaught .+) in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}):(\\\\d+)$","message":1,"file":2,"line":3}]},{"owner":"php-warning","severity":"warning","pattern":[{"regexp":"^(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards):\\\\s{1,4}(\\\\S.*) in (?:phar:\\\\S{1,300}|(\\\\S.{0,300})) on line (\\\\d+)$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/php-cs-fixer.json
const php_cs_fixer_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"php-cs-fixer","pattern":[{"regexp":"^\\\\s{1,6}\\\\d{1,5}\\\\) (\\\\S{1,300}\\\\.php) \\\\(([a-z][\\\\w, /-]{2,600})\\\\)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/phpcs.json
const phpcs_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"phpcs","pattern":[{"regexp":"^FILE: (?!\\\\.\\\\.\\\\.)(\\\\S.{0,300}?)\\\\s{0,10}$","file":1},{"regexp":"^-{20,}$"},{"regexp":"^FOUND \\\\d.*$"},{"regexp":"^-{20,}$"},{"regexp":"^\\\\s{1,8}(?:(\\\\d+) \\\\| (ERROR|WARNING)\\\\s{1,3}\\\\| (?:\\\\[[x ]\\\\] )?(\\\\S.*)|\\\\| {7,9}\\\\| .*)$","line":1,"severity":2,"message":3,"loop":true}]},{"owner":"phpcs-emacs","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+):(\\\\d+): (error|warning) - (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/phpstan.json
const phpstan_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"phpstan","pattern":[{"regexp":"^\\\\s{1,2}Line\\\\s{2,6}(\\\\S.{0,300}\\\\.(?:php|inc|module|phtml))(?: \\\\(in context of .{1,300}\\\\))?\\\\s*$","file":1},{"regexp":"^\\\\s-{3,}(?:\\\\s-{3,})?\\\\s*$"},{"regexp":"^\\\\s{2}(?::?(\\\\d+)\\\\s{2,6}(\\\\S.*)|\\\\s{5,}\\\\S.*)$","line":1,"message":2,"loop":true}]},{"owner":"phpstan-raw","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|inc|module|phtml)):(\\\\d+):([A-Z$\\"\'\\\\\\\\].+?)(?: \\\\[identifier:([\\\\w.]{1,80})\\\\])?$","file":1,"line":2,"message":3,"code":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/phpunit.json
const phpunit_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"phpunit","pattern":[{"regexp":"^\\\\d{1,5}\\\\) [A-Za-z_][\\\\w\\\\\\\\]{0,250}::.{1,250}$"},{"regexp":"^(\\\\S.*)$","message":1},{"regexp":"^(?:\\\\s*|.{1,300}[/\\\\\\\\]vendor[/\\\\\\\\].{1,300}:\\\\d+)$"},{"regexp":"^(?!.{0,300}[/\\\\\\\\]vendor[/\\\\\\\\])((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+)$","file":1,"line":2}]},{"owner":"pest","pattern":[{"regexp":"^\\\\s{1,4}FAILED\\\\s{2}[A-Z].*$"},{"regexp":"^\\\\s{2}(\\\\S.*)$","message":1},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{2}at ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+)$","file":1,"line":2}]},{"owner":"phpunit-testdox","pattern":[{"regexp":"^\\\\s{3}│$"},{"regexp":"^\\\\s{3}│ (\\\\S.*)$","message":1},{"regexp":"^\\\\s{3}│$"},{"regexp":"^\\\\s{3}│ ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+)$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pint.json
const pint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pint","pattern":[{"regexp":"^\\\\s{2}[⨯✗x] (\\\\S{1,300}\\\\.php)\\\\s{1,200}([a-z@!][\\\\w/, @!…-]{2,300}?)\\\\s{0,10}$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pmd.json
const pmd_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pmd","severity":"error","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:java|kt|jsp|js|ts|xml|apex|cls|trigger|scala|swift|sql|pls|vm|xsl)):(\\\\d+):\\\\t([A-Z][A-Za-z0-9]{2,80}):\\\\t(\\\\S.*)$","file":1,"line":2,"code":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/prettier.json
const prettier_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"prettier","pattern":[{"regexp":"^(\\\\[warn\\\\] ((?:[A-Za-z]:)?[^\\\\s:\\"\'(]{0,300}\\\\.(?:[cm]?[jt]sx?|json[5c]?|css|s[ac]ss|less|mdx?|markdown|html?|vue|svelte|astro|ya?ml|graphql|gql|hbs|handlebars|svg|xml|php|sol|toml|prisma|java|rb|prettierrc|babelrc|eslintrc)))$","message":1,"file":2}]},{"owner":"prettier-error","pattern":[{"regexp":"^\\\\[error\\\\] ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|json[5c]?|css|s[ac]ss|less|mdx?|markdown|html?|vue|svelte|astro|ya?ml|graphql|gql|hbs|handlebars|svg|xml|php|sol|toml|prisma|java|rb|prettierrc|babelrc|eslintrc)): ((?:[A-Z]\\\\w{0,40}: )?.+) \\\\((\\\\d+):(\\\\d+)\\\\)$","file":1,"message":2,"line":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/protobuf.json
const protobuf_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"protoc","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:proto)):(\\\\d+):(\\\\d+): (?!warning: |error: )(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"protoc-warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:proto)):(\\\\d+):(\\\\d+): (warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"buf","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:proto)):(\\\\d+):(\\\\d+):(\\\\S.*)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/psalm.json
const psalm_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"psalm","pattern":[{"regexp":"^ERROR: ([A-Z]\\\\w{2,80}) - ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+):(\\\\d+) - (.+?)(?: \\\\(see https://psalm\\\\.dev/\\\\d{1,5}\\\\))?$","code":1,"file":2,"line":3,"column":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pylint.json
const pylint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pylint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(\\\\d+): ([CRWEF]\\\\d{4}): (.+?)(?: \\\\([a-z][a-z0-9-]{1,60}\\\\))?$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"pylint-parseable","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+): \\\\[([CRWEF]\\\\d{4})\\\\([a-z][a-z0-9-]{1,60}\\\\), [^\\\\]]{0,200}\\\\] (.+)$","file":1,"line":2,"code":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pyright.json
const pyright_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pyright","pattern":[{"regexp":"^\\\\s{2,4}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)|(?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ipynb)):(\\\\d+):(\\\\d+) - (error|warning): (.+?)(?: \\\\((report\\\\w{1,60})\\\\))?\\\\s{0,4}$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pytest.json
const pytest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pytest","pattern":[{"regexp":"^E {1,20}((?:[A-Za-z_][\\\\w.]{0,120}(?:Error|Exception|Exit|Failed|Interrupt|Timeout|Warning|Skipped)\\\\b|Failed: |assert |fixture \').*)$","message":1},{"regexp":"^E(?:\\\\s.*)?$"},{"regexp":"^\\\\s*$"},{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): [A-Za-z_][\\\\w.]{0,120}$","file":1,"line":2}]},{"owner":"pytest-one-line","pattern":[{"regexp":"^E {1,20}((?:[A-Za-z_][\\\\w.]{0,120}(?:Error|Exception|Exit|Failed|Interrupt|Timeout|Warning|Skipped)\\\\b|Failed: |assert |fixture \').*)$","message":1},{"regexp":"^\\\\s*$"},{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): [A-Za-z_][\\\\w.]{0,120}$","file":1,"line":2}]},{"owner":"pytest-short","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): in .+$","file":1,"line":2},{"regexp":"^\\\\s{4}.*$"},{"regexp":"^E {1,20}(\\\\S.*)$","message":1}]},{"owner":"pytest-short-marked","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): in .+$","file":1,"line":2},{"regexp":"^\\\\s{4}.*$"},{"regexp":"^\\\\s{4}.*$"},{"regexp":"^E {1,20}(\\\\S.*)$","message":1}]},{"owner":"pytest-syntax","pattern":[{"regexp":"^E\\\\s{1,20}File \\"([^\\"]{1,300})\\", line (\\\\d+)$","file":1,"line":2},{"regexp":"^E(?:\\\\s.*)?$"},{"regexp":"^E(?:\\\\s.*)?$"},{"regexp":"^E {1,20}((?:Syntax|Indentation|Tab)Error: .+)$","message":1}]},{"owner":"pytest-line","pattern":[{"regexp":"^((?:/|[A-Za-z]:[\\\\\\\\/])[^:\\"\']{1,250}\\\\.py):(\\\\d+): ([A-Za-z_][\\\\w.]{0,120}(?:Error|Exception|Exit|Failed|Interrupt|Timeout)(?:: .+))$","file":1,"line":2,"message":3}]},{"owner":"pytest-failed","pattern":[{"regexp":"^FAILED ((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py)::(\\\\S.*)$","file":1,"message":2}]},{"owner":"pytest-error","pattern":[{"regexp":"^ERROR ((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py)(?:::[^\\\\s]{1,200})? - (\\\\S.*)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/python.json
const matchers_python_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"python","pattern":[{"regexp":"^(?:\\\\*{3})?\\\\s{0,20}File \\"([^\\"]{1,300})\\", line (\\\\d+)(?:, in .+)?$","file":1,"line":2},{"regexp":"^(?:\\\\s{0,40}((?:[A-Za-z_]\\\\w{0,60}\\\\.){1,8}[A-Z]\\\\w{0,80}(?:: .*)?|[A-Z]\\\\w{0,80}(?:Error|Exception|Exit|Interrupt|Failure|Timeout|Warning|Group)(?:: .*)?|(?:Stop|StopAsync)Iteration(?:: .*)?|[A-Z][a-z0-9]{1,40}[A-Z]\\\\w{0,80}: .*)|\\\\s{1,40}(?!File \\")\\\\S.*)$","message":1,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rollup.json
const rollup_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rollup","pattern":[{"regexp":"^(?:\\\\[!\\\\] )?(?:\\\\(plugin [\\\\w@/ .-]{1,60}\\\\) )?(?:RollupError: |Error: |SyntaxError: )?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)) \\\\((\\\\d+):(\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"rollup-unresolved","pattern":[{"regexp":"^(?:\\\\[!\\\\] )?(?:\\\\(plugin [\\\\w@/ .-]{1,60}\\\\) )?(?:RollupError: |Error: )(Could not resolve \\"[^\\"]{1,300}\\" from \\"([^\\"]{1,300})\\")$","message":1,"file":2}]},{"owner":"rollup-typescript","pattern":[{"regexp":"^(?:\\\\[!\\\\] |\\\\(!\\\\) )?(?:\\\\(plugin typescript\\\\) |\\\\[plugin typescript\\\\] |Plugin typescript: )(?:RollupError: |Error: )?(?:[^\\\\s:]{1,200}: |\\\\[plugin typescript\\\\] |[^\\\\s:]{1,200} \\\\(\\\\d+:\\\\d+\\\\): ){0,2}@rollup/plugin-typescript:? (TS\\\\d{1,6}): (.+)$","code":1,"message":2},{"regexp":"^(?:file: )?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)):? ?\\\\(?(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"rolldown","pattern":[{"regexp":"^\\\\[([A-Z]{2,30}_[A-Z_]{2,60})\\\\] (?:Error: |Warning: )?(\\\\S.*)$","code":1,"message":2},{"regexp":"^\\\\s{1,12}╭─\\\\[ ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)):(\\\\d+):(\\\\d+) \\\\]$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rspec.json
const rspec_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rspec-expectation","pattern":[{"regexp":"^\\\\s{5}Failure/Error: (\\\\S.*)$"},{"regexp":"^\\\\s{7}(expected .+)$","message":1},{"regexp":"^\\\\s{5}# (\\\\./(?!vendor/)[^\\\\s:]{1,300}):(\\\\d+):in .+$","file":1,"line":2}]},{"owner":"rspec-exception","pattern":[{"regexp":"^\\\\s{5}Failure/Error: (\\\\S.*)$"},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{5}([A-Z][\\\\w:]{0,120}):$","code":1},{"regexp":"^\\\\s{7}(\\\\S.*)$","message":1},{"regexp":"^\\\\s{5}# (\\\\./(?!vendor/)[^\\\\s:]{1,300}):(\\\\d+):in .+$","file":1,"line":2}]},{"owner":"rspec","pattern":[{"regexp":"^\\\\s{5}Failure/Error: (\\\\S.*)$","message":1},{"regexp":"^(?:\\\\s{5}(?!# \\\\./(?!vendor/)).*|\\\\s*)$"},{"regexp":"^(?:\\\\s{5}(?!# \\\\./(?!vendor/)).*|\\\\s*)$"},{"regexp":"^\\\\s{5}# (\\\\./(?!vendor/)[^\\\\s:]{1,300}):(\\\\d+):in .+$","file":1,"line":2}]},{"owner":"rspec-load","pattern":[{"regexp":"^(An error occurred while loading (\\\\S{1,300}\\\\.rb)\\\\.)","message":1,"file":2}]},{"owner":"rspec-example","pattern":[{"regexp":"^rspec ((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)):(\\\\d+) # (\\\\S.*)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rubocop.json
const rubocop_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rubocop","pattern":[{"regexp":"^((?:(?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:rb|rake|ru|gemspec|erb|haml|slim|jbuilder|thor|podspec)|(?:[^\\\\s:]{1,200}[/\\\\\\\\])?(?:Gemfile|Rakefile|Guardfile|Capfile|Vagrantfile|Fastfile|Podfile|Appraisals|Dangerfile))):(\\\\d+):(\\\\d+): (?:[CRWEF]|(I)): (?:\\\\[(?:Correctable|Corrected|Todo)\\\\] )?(?:([A-Z]\\\\w{1,60}(?:/\\\\w{1,60}){1,3}): )?(.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"rubocop-simple","pattern":[{"regexp":"^== ((?:(?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:rb|rake|ru|gemspec|erb|haml|slim|jbuilder|thor|podspec)|(?:[^\\\\s:]{1,200}[/\\\\\\\\])?(?:Gemfile|Rakefile|Guardfile|Capfile|Vagrantfile|Fastfile|Podfile|Appraisals|Dangerfile))) ==$","file":1},{"regexp":"^(?:[CRWEF]|(I)):\\\\s{0,6}(\\\\d+):\\\\s{0,6}(\\\\d+): (?:\\\\[(?:Correctable|Corrected|Todo)\\\\] )?(?:([A-Z]\\\\w{1,60}(?:/\\\\w{1,60}){1,3}): )?(.+)$","severity":1,"line":2,"column":3,"code":4,"message":5,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ruby.json
const ruby_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ruby","pattern":[{"regexp":"^((?:<internal:[^>]{1,300}>|(?:[A-Za-z]:)?[^\\\\s:<][^:]{0,300})):(\\\\d+):in [`\'].{1,250}?\': (.+) \\\\(([A-Z][\\\\w:]{0,120})\\\\)$","file":1,"line":2,"message":3,"code":4}]},{"owner":"ruby-syntax","pattern":[{"regexp":"^(?:[^\\\\s:]{1,200}: )?((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)|-e):(\\\\d+): (syntax errors?\\\\b.+?)(?: \\\\(SyntaxError\\\\))?$","file":1,"line":2,"message":3}]},{"owner":"rake","pattern":[{"regexp":"^(?:rake|rails|bin/rails) aborted!$"},{"regexp":"^(\\\\S.*)$","message":1},{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}):(\\\\d+):in .+$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ruff.json
const ruff_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ruff","pattern":[{"regexp":"^(?!\\\\.[/\\\\\\\\])((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)):(?:cell \\\\d+:)?(\\\\d+):(\\\\d+): (?!E999|E902|C901 \')([A-Z]{1,5}\\\\d{3,4}(?= )|invalid-syntax(?=: )):? (?:\\\\[\\\\*\\\\] )?((?:[A-Z`]|\\\\[).*)$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"ruff-full","pattern":[{"regexp":"^([A-Z]{1,5}\\\\d{3,4}|invalid-syntax|unformatted|io-error|invalid-[a-z-]{1,40}|[a-z]{2,20}(?:-[a-z]{2,20}){1,6}):? (?:\\\\[\\\\*\\\\] )?(\\\\S.*)$","code":1,"message":2},{"regexp":"^\\\\s{1,8}--> ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)):(?:cell \\\\d+:)?(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"ruff-format","pattern":[{"regexp":"^(Would reformat: ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)))$","message":1,"file":2}]},{"owner":"ruff-parse","pattern":[{"regexp":"^error: Failed to parse ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)):(\\\\d+):(\\\\d+): (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rustfmt.json
const rustfmt_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rustfmt","pattern":[{"regexp":"^(Diff in) (?:\\\\\\\\\\\\\\\\\\\\?\\\\\\\\)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs))(?: at line |:)(\\\\d+):$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/scala.json
const scala_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"sbt","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[error\\\\] (?:\\\\[E\\\\d+\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(?:(\\\\d+):)? (?:error: )?(?:\\\\[(\\\\w{1,60})\\\\] )?(.+)$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"sbt-warning","severity":"warning","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[warn\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(?:(\\\\d+):)? (?:warning: )?(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"scala3","pattern":[{"regexp":"^(?:\\\\[error\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Error): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$"},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\|\\\\s*(\\\\S.*)$","message":1}]},{"owner":"scala3-long","pattern":[{"regexp":"^(?:\\\\[error\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Error): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"message":2,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?!(?:\\\\[error\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$).*$"}]},{"owner":"scala3-warning","severity":"warning","pattern":[{"regexp":"^(?:\\\\[warn\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Warning): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$"},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\|\\\\s*(\\\\S.*)$","message":1}]},{"owner":"scala3-warning-long","severity":"warning","pattern":[{"regexp":"^(?:\\\\[warn\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Warning): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"message":2,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?!(?:\\\\[warn\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$).*$"}]},{"owner":"scala-cli","pattern":[{"regexp":"^\\\\[(error|warn)\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+)$","file":2,"line":3,"column":4},{"regexp":"^\\\\[error\\\\] (\\\\S.*)$","message":1}]},{"owner":"scalac","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|sc)):(\\\\d+):(?:(\\\\d+):)? (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/scalafmt.json
const scalafmt_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"scalafmt","severity":"warning","pattern":[{"regexp":"^\\\\[warn\\\\] scalafmt: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)) (isn\'t formatted properly!)$","file":1,"message":2}]},{"owner":"scalafmt-check","pattern":[{"regexp":"^\\\\[error\\\\] (scalafmt: \\\\d+ files must be formatted.*)$","message":1}]},{"owner":"scalafmt-parse","pattern":[{"regexp":"^\\\\[error\\\\] org\\\\.scalafmt\\\\.[\\\\w.$]{1,200}: scalafmt: (?:\\\\[[\\\\d.]{1,20}\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+): error: (.+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/scalatest.json
const scalatest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"scalatest","pattern":[{"regexp":"^\\\\[info\\\\] +- .+ \\\\*\\\\*\\\\* FAILED \\\\*\\\\*\\\\*(?: \\\\(.{1,40}\\\\))?$"},{"regexp":"^\\\\[info\\\\] +([^ ].*) \\\\(([\\\\w.-]{1,100}\\\\.scala):(\\\\d+)\\\\)$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/shellcheck.json
const shellcheck_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"shellcheck-gcc","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}|-):(\\\\d+):(\\\\d+): (error|warning|note): (.+) \\\\[(SC\\\\d{4})\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"shellcheck-tty","pattern":[{"regexp":"^In (\\\\S.{0,300}) line (\\\\d+):$","file":1,"line":2},{"regexp":"^.*$"},{"regexp":"^\\\\s*\\\\^-*(?:\\\\^-*)? (SC\\\\d{4})(?: \\\\((error|warning|info|style)\\\\))?: (.+)$","code":1,"severity":2,"message":3,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/solidity.json
const solidity_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"solc","pattern":[{"regexp":"^\\\\w{0,40}Error(?: \\\\((\\\\d{1,6})\\\\))?: (.+)$","code":1,"message":2},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:sol|yul|vy)):(\\\\d+):(\\\\d+):?$","file":1,"line":2,"column":3}]},{"owner":"solc-warning","severity":"warning","pattern":[{"regexp":"^Warning(?: \\\\((\\\\d{1,6})\\\\))?: (.+)$","code":1,"message":2},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:sol|yul|vy)):(\\\\d+):(\\\\d+):?$","file":1,"line":2,"column":3}]},{"owner":"forge-lint","pattern":[{"regexp":"^(error|warning)(?:\\\\[([\\\\w-]{1,80})\\\\])?: (.+)$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:sol|yul|vy)):(\\\\d+):(\\\\d+):?$","file":1,"line":2,"column":3}]},{"owner":"forge-test","pattern":[{"regexp":"^(\\\\[FAIL(?:[:.] .+?)?\\\\] \\\\w{1,200}\\\\(.*)","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/spotless.json
const spotless_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"spotless","pattern":[{"regexp":"^(?:> |\\\\[ERROR\\\\] (?:.{1,400}: )?)?The following files had format violations:$"},{"regexp":"^(?:\\\\[ERROR\\\\])?\\\\s{2,10}(([\\\\w.@~][^\\\\s:\\"<>|@]{0,300}\\\\.\\\\w{1,10}))$","file":1,"message":2,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/staticcheck.json
const staticcheck_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"staticcheck","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+):(\\\\d+): (.+) \\\\(((?:SA|ST|S|QF|U)\\\\d{4})\\\\)$","file":1,"line":2,"column":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/stylelint.json
const stylelint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"stylelint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:p?css|s[ac]ss|less|sss|vue|svelte|html?|astro|[jt]sx?))$","file":1},{"regexp":"^\\\\s{1,20}(\\\\d+):(\\\\d+)\\\\s{1,10}(?:[✖×✗]\\\\s{1,10}(\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/-]{1,100}))?\\\\s*$|[⚠‼ℹi]\\\\s)","line":1,"column":2,"message":3,"code":4,"loop":true}]},{"owner":"stylelint-compact","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:p?css|s[ac]ss|less|sss|vue|svelte|html?|astro|[jt]sx?)): line (\\\\d+), col (\\\\d+), (error|warning) - (.+?)(?: \\\\(([\\\\w@/-]{1,100})\\\\))?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"stylelint-unix","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:p?css|s[ac]ss|less|sss|vue|svelte|html?|astro|[jt]sx?)):(\\\\d+):(\\\\d+): (.+?)(?: \\\\(([\\\\w@/-]{1,100})\\\\))? \\\\[(error|warning)\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5,"severity":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/svelte-check.json
const svelte_check_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"svelte-check","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:svelte|[cm]?[jt]sx?|json|css|s[ac]ss)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^Error: (.+?)(?: \\\\((?:ts|js|svelte|css|scss|postcss)\\\\))?\\\\s{0,4}$","message":1}]},{"owner":"svelte-check-warning","severity":"warning","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:svelte|[cm]?[jt]sx?|json|css|s[ac]ss)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^Warn: (.+?)(?: \\\\((?:ts|js|svelte|css|scss|postcss)\\\\))?\\\\s{0,4}$","message":1}]},{"owner":"svelte-check-machine","pattern":[{"regexp":"^\\\\d{10,16} (ERROR|WARNING) \\"([^\\"]{1,300})\\" (\\\\d+):(\\\\d+) \\"(.+)\\"$","severity":1,"file":2,"line":3,"column":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/swc.json
const swc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"swc","pattern":[{"regexp":"^(?:Error:)?\\\\s{1,4}[×x] (?![a-z][\\\\w-]{1,40}\\\\()(\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,12}(?:╭─|,-)\\\\[(?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+)\\\\]$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/swift.json
const swift_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"swift","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift)):(\\\\d+):(\\\\d+): (?:fatal )?(error|warning): (?!.*\\\\([a-z][a-z_]{2,60}\\\\)$)(.+?)(?: \\\\[#(\\\\w{1,80})\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"xctest","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm)):(\\\\d+): error: (-\\\\[[\\\\w.+]{1,200} [\\\\w:]{1,200}\\\\] : .+|[\\\\w.]{1,200} : .+)$","file":1,"line":2,"message":3}]},{"owner":"swift-testing","pattern":[{"regexp":"^\\\\S{1,4}\\\\s{1,2}Test .{1,500} recorded an issue (?:with .{1,500} )?at ([\\\\w+.-]{1,200}\\\\.swift):(\\\\d+):(\\\\d+): (.+)","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/swiftlint.json
const swiftlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"swiftlint","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift)):(\\\\d+)(?::(\\\\d+))?: (error|warning): (.+) \\\\(([a-z][a-z_]{2,60})\\\\)$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/terraform.json
const terraform_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"terraform","pattern":[{"regexp":"^(?:│ )?(Error|Warning): (?!.*\\\\([a-z][a-z0-9_]{2,60}\\\\)$)(\\\\S.*)$","severity":1,"message":2},{"regexp":"^│?\\\\s*$"},{"regexp":"^(?:│ )?\\\\s{2}on (\\\\S.{0,300}) line (\\\\d+)(?:, in .+)?:$","file":1,"line":2}]},{"owner":"terraform-resource","pattern":[{"regexp":"^(?:│ )?(Error|Warning): (?!.*\\\\([a-z][a-z0-9_]{2,60}\\\\)$)(\\\\S.*)$","severity":1,"message":2},{"regexp":"^│?\\\\s*$"},{"regexp":"^(?:│ )?\\\\s{2}with \\\\S.*,$"},{"regexp":"^(?:│ )?\\\\s{2}on (\\\\S.{0,300}) line (\\\\d+)(?:, in .+)?:$","file":1,"line":2}]},{"owner":"terraform-general","pattern":[{"regexp":"^│ (Error|Warning): (\\\\S.*)$","severity":1,"message":2},{"regexp":"^│\\\\s*$"},{"regexp":"^│ \\\\S.*$"}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/testify.json
const testify_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"testify","pattern":[{"regexp":"^\\\\s{2,60}(?:Error Trace:\\\\s{1,20})?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s+Error:\\\\s+(?!Received unexpected error:|Not equal:)(\\\\S.*)$","message":1}]},{"owner":"testify-detail","pattern":[{"regexp":"^\\\\s{2,60}(?:Error Trace:\\\\s{1,20})?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s+Error:\\\\s+(?:Received unexpected error:|Not equal:)\\\\s*$"},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/tflint.json
const tflint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"tflint","pattern":[{"regexp":"^(Error|Warning|Notice): (?:\\\\[Fixable\\\\] )?(\\\\S.*) \\\\(([a-z][a-z0-9_]{2,60})\\\\)$","severity":1,"message":2,"code":3},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{2}on (\\\\S.{0,300}) line (\\\\d+):$","file":1,"line":2}]},{"owner":"tflint-compact","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:tf|tofu|tfvars|hcl|json)):(\\\\d+):(\\\\d+): (Error|Warning|Notice) - (.+) \\\\(([a-z][a-z0-9_]{2,60})\\\\)$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/tsc.json
const tsc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"tsc","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|json|mdx))\\\\((\\\\d+),(\\\\d+)\\\\): (error|warning) (TS\\\\d{1,6}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"tsc-pretty","pattern":[{"regexp":"^\\\\s{0,8}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|json|mdx)):(\\\\d+):(\\\\d+) - (error|warning) (TS\\\\d{1,6}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"tsc-config","pattern":[{"regexp":"^(error) (TS\\\\d{1,6}): (.+)$","severity":1,"code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/tsd.json
const tsd_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"tsd","pattern":[{"regexp":"^\\\\s{2}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?)):\\\\d+:\\\\d+$","file":1},{"regexp":"^\\\\s{1,4}(?:[✖×]|⚠)\\\\s{1,6}(\\\\d+):(\\\\d+)\\\\s{1,6}(\\\\S(?: ?\\\\S)*)\\\\s*$","line":1,"column":2,"message":3,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/typos.json
const typos_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"typos","pattern":[{"regexp":"^(error|warning): (`[^`]{1,80}` should be .+)$","severity":1,"message":2},{"regexp":"^\\\\s{1,10}(?:-->|╭▸) ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"typos-brief","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+): (?:error: )?(`[^`]{1,80}` (?:->|should be) .+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/verilator.json
const verilator_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"verilator","pattern":[{"regexp":"^%(Error|Warning)(?:-(\\\\w{1,60}))?: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:s?vh?|v)):(\\\\d+):(?:(\\\\d+):)? (.+)$","severity":1,"code":2,"file":3,"line":4,"column":5,"message":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/vite.json
const vite_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"vite","pattern":[{"regexp":"^(?:error during build:\\\\s)?(?:Error: )?(\\\\[vite\\\\]: Rollup failed to resolve import \\"[^\\"]{1,300}\\" from \\"([^\\"]{1,300})\\"\\\\.)$","message":1,"file":2}]},{"owner":"vite-plugin","pattern":[{"regexp":"^(?:Error: )?\\\\[vite:[\\\\w-]{1,40}\\\\] (?:\\\\[plugin [\\\\w:@/-]{1,60}\\\\] )?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)) \\\\((\\\\d+):(\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"vite-plugin-file","pattern":[{"regexp":"^(?:Error: )?(\\\\[vite:[\\\\w-]{1,40}\\\\] (?!.*Transform failed with).+)$","message":1},{"regexp":"^file: (?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg))(?:\\\\?[^\\\\s:]{0,200})?:(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"vite-plugin-checker","pattern":[{"regexp":"^\\\\s{0,4}(ERROR|WARNING)\\\\((?:TypeScript|ESLint|vue-tsc|Stylelint|Biome|oxlint)\\\\)\\\\s{1,4}(\\\\S.*)$","severity":1,"message":2},{"regexp":"^\\\\s{0,4}FILE\\\\s{1,4}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/webpack.json
const webpack_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"webpack","pattern":[{"regexp":"^(ERROR|WARNING) in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12}) (\\\\d+):(\\\\d+)(?:-[\\\\d:]{1,20})?$","severity":1,"file":2,"line":3,"column":4},{"regexp":"^((?!TS\\\\d)[A-Za-z].*)$","message":1}]},{"owner":"webpack-module","pattern":[{"regexp":"^(ERROR|WARNING) in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12})$","severity":1,"file":2},{"regexp":"^((?:Module|Error|[A-Z]\\\\w{0,40}Error)\\\\b.*)$","message":1}]},{"owner":"webpack-ts-loader","pattern":[{"regexp":"^(?:\\\\[tsl\\\\] )?ERROR in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12})\\\\((\\\\d+),(\\\\d+)\\\\):?$","file":1,"line":2,"column":3},{"regexp":"^\\\\s{0,12}(TS\\\\d{1,6}): (.+)$","code":1,"message":2}]},{"owner":"webpack-type-checker","pattern":[{"regexp":"^(?:(ERROR|WARNING) in )?(?:\\\\[at-loader\\\\] )?((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12}):(\\\\d+):(\\\\d+)$","severity":1,"file":2,"line":3,"column":4},{"regexp":"^\\\\s{0,12}(TS\\\\d{1,6}): (.+)$","code":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/xcodebuild.json
const xcodebuild_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"xcpretty","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}(?:❌|\\\\[x\\\\])\\\\s{1,3}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm|h|c|cc|cpp|hpp|metal)):(\\\\d+):(\\\\d+): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"xcpretty-warning","severity":"warning","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}(?:⚠️|\\\\[!\\\\])\\\\s{1,3}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm|h|c|cc|cpp|hpp|metal)):(\\\\d+):(\\\\d+): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"xcbeautify-github","pattern":[{"regexp":"^\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: ▸ ::(error|warning) file=([^,]{1,300}),line=(\\\\d+),(?:endLine=\\\\d+,)?col=(\\\\d+)(?:[^:\\\\d][^:]{0,60})?::(.+)$","severity":1,"file":2,"line":3,"column":4,"message":5}]},{"owner":"xcodebuild-file","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xcodeproj|xcworkspace|storyboard|xib|plist|entitlements|xcassets|xcconfig|xcdatamodeld)):(?:(\\\\d+):)? (error|warning): (.+)$","file":1,"line":2,"severity":3,"message":4}]},{"owner":"xcodebuild","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}(?:xcodebuild: error: (?!Failed to build)|error: (?=.{1,2000} from project \'[^\']{1,200}\'\\\\)$))(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/yamllint.json
const yamllint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"yamllint","pattern":[{"regexp":"^(?:::group::)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|yamllint))$","file":1},{"regexp":"^\\\\s{1,10}(\\\\d+):(\\\\d+)\\\\s{1,12}(error|warning)\\\\s{1,6}(\\\\S.*?)(?: {1,2}\\\\(([a-z][a-z-]{1,40})\\\\))?$","line":1,"column":2,"severity":3,"message":4,"code":5,"loop":true}]},{"owner":"yamllint-parsable","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|yamllint)):(\\\\d+):(\\\\d+): \\\\[(error|warning)\\\\] (.+?)(?: \\\\(([a-z][a-z-]{1,40})\\\\))?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/zig.json
const zig_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"zig","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:zig|zon)):(\\\\d+):(\\\\d+): (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/src/diagnose/matchers/built-in-files.js


















































































































// EXTERNAL MODULE: ./lib/src/diagnose/matchers/matcher-file.js
var matcher_file = __webpack_require__(5672);
;// CONCATENATED MODULE: ./lib/src/diagnose/matchers/required-texts.generated.json
const required_texts_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"actionlint":[[[[".yml",".yaml"],[": "],[" ["]]]],"android":[[[[": AAPT: error: "],[".xml",".png",".webp",".jpg"],[":"]]],[[[" Error:"," Warning:"],[".xml"],[":"]],[]],[[[": Error: ",": Warning: "],[".xml",".java",".kt",".gradle",".toml",".pro"],[" ["]]]],"angular":[[[[" - error "," - warning "],["Error: ","Warning: "],[".ts",".html",".css",".scss",".less"]]],[[[" - error "," - warning "],[".ts",".html",".css",".scss",".less"],["NG"]]],[[["✘ [ERROR] ","✘ [WARNING] ","X [ERROR] ","X [WARNING] ","▲ [ERROR] ","▲ [WARNING] "],[": "],["TS","NG"]],[],[[":"]]]],"ansible-lint":[[[[": "]],[[".yml",".yaml",".j2"],[":"]]],[[[".yml",".yaml",".j2"],[": "],[":"]]]],"ant":[[[["BUILD FAILED"]],[[".xml"],[": "],[":"]]]],"bandit":[[[[">> Issue: ["],["] "],["B"]],[["Severity: "]],[["CWE: "]],[["More Info: "]],[["Location: "],[":"]]],[[[">> Issue: ["],["] "],["B"]],[["Severity: "]],[["Location: "],[":"]]]],"bash":[[[[": "],["_temp","sh","environment"],[": ","Syntax error","syntax error","unexpected EOF"]]],[[[": line "],[": "],[".sh",".bash",".bats",".ksh","/"]]],[[[".sh"],[": "],[": ","Syntax error","syntax error"]]]],"biome":[[[["lint","assist","parse","format","organizeImports","syntax","suppressions","check","configuration","plugin"],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs"],["."]],[],[["×","✖","✗","x","X"]]],[[["lint","assist","parse","format","organizeImports","syntax","suppressions","check","configuration","plugin"],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs"],["."]],[],[["!","⚠"]]]],"black":[[[["would reformat "],[".py",".ipynb"]]],[[["error: cannot format "],[".py",".ipynb"],[": "]]],[[["error: cannot parse: "],[".py",".ipynb"],[":"]]]],"boost-test":[[[[": error: in ",": fatal error: in "],["\\": "],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]]],"cargo":[[[["error","warning"],[": "]],[["--> "],[".rs",".toml"],[":"]]],[[[": error",": warning"],[".rs"],[": "]]],[[["error: "],["linking with `","failed to select a version","failed to parse manifest","failed to parse lock file","failed to run custom build command","failed to load manifest","failed to load source","failed to get `","failed to download","failed to resolve","failed to publish","failed to verify","failed to compile `","no matching package","the lock file ","package `"," is not supported"," files in the working directory","no such command","no such subcommand","crate ","could not find `Cargo.toml"]]],[[["panicked at "],["thread \'"],[".rs"]],[]],[[["\' panicked at \'"],["thread \'"],["\', "]]],[[["note: test did not panic as expected at "],[".rs"],[":"]]]],"cargo-deny":[[[["error","warning"],[": "]],[[".lock",".toml"],["┌─ "],[":"]]]],"catch2":[[[[": FAILED:"],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"],[":"]],[]],[[["): FAILED:"],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"],["("]],[]]],"cfn-lint":[[[["E"],[" "]],[[".yml",".yaml",".json",".template"],[":"]]],[[["W"],[" "]],[[".yml",".yaml",".json",".template"],[":"]]],[[["I"],[" "]],[[".yml",".yaml",".json",".template"],[":"]]]],"checkstyle":[[[["[ERROR] ","[WARNING] "],["] ("],[":["]]],[[["[ERROR] ","[WARNING] "],[": "],[" ["]]],[[["[WARN] "],[": "],[" ["]]]],"clang-format":[[[[": error: code should be clang-formatted [-Wclang-format-violations]",": warning: code should be clang-formatted [-Wclang-format-violations]"],["."],[":"]]]],"clang-tidy":[[[[": error: ",": warning: "],[" ["],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]]],"cmake":[[[["CMake Error at ","CMake Error (dev) at ","CMake Warning at ","CMake Warning (dev) at ","CMake Deprecation Error at ","CMake Deprecation Error (dev) at ","CMake Deprecation Warning at ","CMake Deprecation Warning (dev) at "],[":"]],[]],[[["CMake Error in ","CMake Error (dev) in ","CMake Warning in ","CMake Warning (dev) in "],[":"]],[]],[[["CMake Error: "]]]],"codespell":[[[[" ==> "],[": "],[":"]]]],"coq":[[[[", characters "],["\\", line "],["File \\""]],[["Error: ","Warning: "]]],[[[", characters "],["\\", line "],["File \\""]],[["Error:"]],[]]],"cppcheck":[[[[": error: ",": warning: "],[" ["],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]],[[[": style: ",": performance: ",": portability: "],[" ["],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]],[[[": (error) ",": (warning) "],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"],["["]]]],"cpplint":[[[[":  "],["  ["],["] ["]]]],"credo":[[[["┃ ["],["] "]],[[".ex"],[" #("],["┃ "]]]],"dart":[[[["error • ","warning • "],[".dart",".yaml"],[" • "]]],[[["info • "],[".dart",".yaml"],[" • "]]],[[["error - ","warning - "],[".dart",".yaml"],[" - "]]],[[["info - "],[".dart",".yaml"],[" - "]]],[[[": Error: ",": Warning: "],[".dart"],[":"]]],[[["Expected: "]],[["Actual: "]],[],[["package:matcher"]],[[".dart"],[" "],[":"]]],[[["Expected: "]],[["Actual: "]],[],[["package:matcher"]],[["package:flutter_test"],[" "]],[[".dart"],[" "],[":"]]],[[["Swift Compiler Error (Xcode): ","Swift Compiler Issue (Xcode): ","Lexical or Preprocessor Error (Xcode): ","Lexical or Preprocessor Issue (Xcode): ","Parse Error (Xcode): ","Parse Issue (Xcode): ","Semantic Error (Xcode): ","Semantic Issue (Xcode): "]],[[".swift",".m",".h"],[":"]]],[[["Error (Xcode): "]]]],"deno":[[[[" [ERROR]: "],["TS"]],[],[],[["at "],["js","ts","md"],["."]]],[[[" [ERROR]: "],["TS"]],[["at "],["js","ts","md"],["."]]],[[["error["],["]: "]],[["--> "],["js","ts","md"],["."]]],[[["error: Uncaught "]],[],[],[["at "],["js","ts","md"],["."]]],[[["error: "]],[["at "],["js","ts","md"],["."]]],[[["The module\'s source code could not be parsed: "],["error: "],[" at "]]],[[[" => "],["./"],["js","ts"]],[["error: "]]]],"detekt":[[[[".kt"],[": "],[" ["]]],[[[" at "],[" - "],[".kt"]]]],"dockerfile":[[[["Dockerfile","Containerfile",".dockerfile"],[":"]],[["-"]],[[" |"]]],[[["failed to solve: ","failed to build: "]]],[[["\' returned a non-zero code: "],["The command \'"]]]],"doctest":[[[[": ERROR: ",": FATAL ERROR: "],["REQUIRE","CHECK","WARN","test case"],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]]],"dotnet":[[[["): error ","): warning "],[": "],["."]]],[[["): error","): warning"],[".targets(",".props("],["proj"]]],[[[" : error"," : warning"],["proj","sln"],[": "]]],[[["CSC : error","CSC : warning","VBC : error","VBC : warning","FSC : error","FSC : warning","EXEC : error","EXEC : warning","CUSTOMBUILD : error","CUSTOMBUILD : warning"],["proj"],[": "]]],[[["MSBUILD : error ","MSBUILD : warning "],["MSB"],[": "]]]],"dotnet-test":[[[["Error Message:"]],[],[["Stack Trace:"]],[["at "],["("],[")"]]],[[["Error Message:"]],[[" threw exception:"],["Test method "]],[],[["Stack Trace:"]],[["at "],["("],[")"]]]],"elixir":[[[["Error) "],["** ("],[".ex",".heex",".eex",".leex"]]],[[["error: ","warning: "]],[[".ex",".heex",".eex",".leex"],[" "],[":"]]],[[["error: ","warning: "]],[["│"]],[[" │"]],[["│"]],[["│"]],[["└─ "],[".ex",".heex",".eex",".leex"],[":"]]],[[[") test ",") doctest ",") property ",") feature "],[" ("],[")"]],[[".ex"],[":"]],[]],[[["The following files are not formatted:","The following files were not formatted:"]],[],[[".ex",".heex",".eex",".leex"],["* "],[" "]]]],"erlang":[[[[".erl",".hrl",".yrl",".xrl"],[":"],[" "]]],[[[" Warning: "],[".erl",".hrl",".yrl",".xrl"],[":"]]]],"esbuild":[[[["✘ [ERROR] ","✘ [WARNING] ","X [ERROR] ","X [WARNING] ","▲ [ERROR] ","▲ [WARNING] "]],[],[[":"]]],[[[": ERROR: ",": WARNING: "],["."],[":"]]]],"eslint":[[[["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs"],["."]],[["error","warning"],[":"]]],[[[", Error - ",", Warning - "],[": line "],[", col "]]],[[[" [Error"," [Warning"],[": "],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs"]]],[[["js","ts"],["."]],[["Line "],[":"]]]],"flake8":[[[[".py"],[": "],[":"]]],[[[".py"],[": ["],["] "]]],[[[".py"],[": "],["."]]]],"flow":[[[["Error "],["js","ts","flow"],[" "]],[],[]]],"gcc":[[[[": error: ",": warning: ",": fatal error: ",": fatal warning: "],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"],[":"]]],[[[": error: ",": warning: ",": fatal error: ",": fatal warning: "],["cc1","gcc","g++","clang"]]]],"gfortran":[[[[".f",".F",".inc"],[":"]],[],[[" |"]],[["|"]],[["Error: ","Warning: "]]]],"ginkgo":[[[["[FAIL] ","[Fail] ","[PANICKED!] ","[Panic!] ","[TIMEDOUT] ","[INTERRUPTED] "]],[[".go"],[":"]]],[[["[FAILED] in [","[PANICKED] in [","[TIMEDOUT] in [","[INTERRUPTED] in ["],[" - "],[".go"]]]],"go":[[[[": "],[".go",".s"],[":"]]],[[["go.mod","go.work","go.sum"],[": "],[":"]]],[[[": error: ",": warning: ",": fatal error: ",": fatal warning: "],[".go"],[":"]]],[[["--- FAIL: ","=== FAIL: "]],[[".go"],[": "],[":"]]],[[[".go"],[": "],[":"]],[["--- FAIL: "],[" ("],["s)"]]],[[["panic: "]]],[[["all goroutines are asleep - deadlock!","concurrent map ","stack overflow","unexpected signal"],["fatal error: "]]],[[["no such tool","no required module provides","updates to go.mod needed","updates to go.sum needed","cannot find","cannot load","cannot use","cannot determine","cannot query","go.mod requires","go.mod file","go.work requires","go.work file","inconsistent vendoring",": not found",": reading",": no matching",": invalid version",": unknown revision",": verifying",": missing go.sum",": module lookup disabled",": git fetch",": parsing go.mod"],["go: "]]]],"golangci-lint":[[[[".go",".mod"],[": "],[" ("]]],[[["can\'t load config","unsupported version of the configuration","build linters","unknown linters"],["level=error msg=\\"","Error: "]]]],"gosec":[[[[" (Confidence: "],[", Severity: "],["] - "]]]],"gradle":[[[["\' line: "],["Build \'","Build file \'","Settings \'","Settings file \'","Initialization script \'","Initialization script file \'","Script \'","Script file \'","Precompiled script plugin \'","Precompiled script plugin file \'"]],[],[["* What went wrong:"]],[["Execution failed for task \'","A problem occurred","A problem was found","A build operation failed"]],[["> "]]],[[["\' line: "],["Build \'","Build file \'","Settings \'","Settings file \'","Initialization script \'","Initialization script file \'","Script \'","Script file \'","Precompiled script plugin \'","Precompiled script plugin file \'"]],[],[["* What went wrong:"]],[]],[[["build file \'","settings file \'","script file \'"],["\': "],[": "]]],[[["* What went wrong:"]],[["Execution failed for task \'","A problem occurred","A problem was found","A build operation failed"]],[["> "]]],[[["* What went wrong:"]],[["Execution failed for task \'","A problem occurred","A problem was found","A build operation failed"]],[["> A failure occurred while executing "]],[["> "],[" "]]],[[["* What went wrong:"]],[["Task \'","Project \'","Could not ","Cannot ","Unable to ","Plugin [","Configuration cache problems","Gradle could not","Unsupported class file","Dependency verification failed","Directory \'","Failed to ","Value \'"]]],[[[" FAILED"]],[["."]]],[[[".groovy",".gradle"],[": "]]]],"gtest":[[[[": Failure"],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"],[":"]],[]],[[["): error: "],["Expected","Value of","Failed","The difference between","Death test","Actual"],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]]],"hadolint":[[[["DL","SC"],[":"],[" "]]],[[["unexpected ","expecting ","invalid "],[":"],[" "]]]],"haskell":[[[[": error:",": warning:"],[".hs",".lhs",".cabal"],[":"]],[]],[[["): error:","): warning:"],[")-("],[".hs",".lhs",".cabal"]],[]],[[[": error:",": warning:"],[".hs",".lhs",".cabal"],[":"]]]],"helm":[[[["[ERROR] templates/","[ERROR] Chart.yaml","[ERROR] values.yaml","[ERROR] crds/","[WARNING] templates/","[WARNING] Chart.yaml","[WARNING] values.yaml","[WARNING] crds/"],[": "]]],[[["INSTALLATION FAILED","UPGRADE FAILED","template","execution error at","parse error at","YAML parse error on","values don\'t meet the specifications of the schema","chart requires"],["Error: "]]]],"hlint":[[[[": Error: ",": Warning: "],[".hs",".lhs",".cabal"],[":"]]],[[[": Suggestion: "],[".hs",".lhs",".cabal"],[":"]]]],"isort":[[[["Imports are incorrectly sorted"],["ERROR: "],[".py"]]]],"javac":[[[[": error: ",": warning: "],[".java"],[":"]]]],"kotlin":[[[["e: "],[".kt",".java"],[":"]]],[[["w: "],[".kt",".java"],[":"]]],[[["e: "],[".kt"],[": ("]]],[[["w: "],[".kt"],[": ("]]],[[[": error: ",": warning: "],[".kt"],[":"]]],[[["Exception in thread \\"main\\" java.lang.Error: "],[": error: ",": fatal error: "],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]]],"ktlint":[[[[".kt"],[":"],[" "]]],[[[": Lint error > [",": Format could not fix > ["],[".kt"],["] "]]]],"kubeconform":[[[["is invalid: ","failed validation: "],[".yml",".yaml",".json"],[" - "]]]],"latex":[[[[".tex",".sty",".cls",".ltx",".dtx",".tikz",".bbl"],[": "],[":"]]],[[[" Error "," error "," Error: "," error: ","Undefined control sequence","Emergency stop"," inserted","Extra ","Too many ","Misplaced ","Illegal ","Paragraph ended before ","File ended while ","TeX capacity exceeded","Runaway "],["! "]]]],"ld":[[[["undefined reference to ","multiple definition of ","more undefined references to ","relocation truncated to fit: "],[": "],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]],[[["undefined reference to ","multiple definition of ","more undefined references to ","relocation truncated to fit: "],["): "],["(."]]],[[["cannot find","cannot open","library","framework","file not found","symbol(s) not found"," duplicate symbol","unrecognized option","unknown option"],["ld: ","ld.exe: ","ld.bfd: ","ld.bfd.exe: "]]],[[["Undefined symbols for architecture "],[":"]],[["\\", referenced from:"],["\\""]]],[[["duplicate symbol \'"],["\' in:"]]],[[[": error: "],[" symbol: "],["undefined","duplicate"]],[[">>> referenced by ",">>> defined at "]]],[[[": error: "],["ld.lld","ld64.lld","lld-link","wasm-ld","rust-lld"]]]],"lean":[[[["error: ","warning: "],[".lean"],[": "]]],[[[": error: ",": warning: "],[".lean"],[":"]]]],"make":[[[[": *** "],[":"]]],[[["overriding recipe for target ","overriding commands for target ","ignoring old recipe for target ","ignoring old commands for target "],[": warning: "],[":"]]],[[["No rule to make target","No targets specified"],[": *** "],["make"]]]],"markdownlint":[[[[".md",".markdown",".mkd"],["MD"],[":"]]]],"maven":[[[["[ERROR] ","[WARNING] "],[".java",".kt",".groovy",".scala",".aj"],[": (",":["]]],[[["[ERROR] "],[":"],[" ","->"]]],[[[" <<< ERROR!"," <<< FAILURE!"],["[ERROR] "]],[["."]],[["at "],[".java",".kt",".groovy",".scala"],["Test","IT","Spec"]]],[[["Failed tests: "],["): "],["("]]],[[["Tests in error:"]],[["): "],["("]]],[[["[ERROR] Failed to execute goal "],["on project "],[": "]]],[[["The project "],["[ERROR] "],[") has "]],[[", column "],["[ERROR] "],["@ line "]]],[[[", column "],["[ERROR] "],[", line "]]],[[[" failed with message:"],["Rule "],[": "]],[]],[[[" failed with message:"],["[WARNING] Rule "],[": "]],[]],[[["[ERROR] High: ","[ERROR] Medium: ","[ERROR] Low: "],[":[line ",":[lines "],[" At "]]],[[["[ERROR] PMD Failure: ","[WARNING] PMD Failure: ","[INFO] PMD Failure: "],[" Priority:"],[" Rule:"]]]],"minitest":[[[["#test_"],[".rb",".rake",".ru",".feature"],[" ["]],[]],[[["#test_"],[":"]],[[": "]],[[":in "],[".rb",".rake",".ru",".feature"],[":"]]]],"msvc":[[[["): error ","): warning ","): fatal error ","): fatal warning ",") : error ",") : warning ",") : fatal error ",") : fatal warning "],[": "],["."]]],[[["): error","): warning","): fatal error","): fatal warning",") : error",") : warning",") : fatal error",") : fatal warning"],[": "],[".c",".C",".h",".H",".inl",".ipp",".tcc",".tpp",".txx",".ixx",".m",".s",".S",".asm",".ino",".inc",".def",".y",".l",".pyx",".icc"]]],[[[" : error "," : warning "," : fatal error "," : fatal warning "],["LNK"],[": "]]],[[["cl : error ","cl : warning ","cl : Command line error ","cl : Command line warning ","link : error ","link : warning ","link : Command line error ","link : Command line warning "],[" : "],["D"]]]],"munit":[[[["s munit."],["==> X "],[".sc"]]]],"mypy":[[[[" error: "," warning: "],[".py"],[":"]]],[[[": error: "],[".py"]]]],"next":[[[["./"],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs"],["."]],[]],[[["./"],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs"],["."]],[["Module not found","Module parse failed","Module build failed","Syntax error","Attempted import error","Type error","Error"]]],[[["./"],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs"],["."]],[["Error: ","Warning: "],[":"]]]],"nim":[[[[") Error: ",") Warning: "],[".nim"],[", "]]]],"ninja":[[[["ninja: error: "],[".ninja"],[": "]]],[[["ninja: error: ","ninja: fatal: "]]]],"node":[[[["js","ts","node","[eval]"],[":"]],[],[],[],[["Error","Exception","Rejection"]]],[[["js","ts","node","[eval]"],[":"]],[],[],[["SyntaxError: "]]]],"ocaml":[[[["\\", line ","\\", lines "],["File \\""],[".ml",".re",".opam","dune"]],[["Error","Warning"],[": "]]],[[["\\", line ","\\", lines "],["File \\""],[".ml",".re",".opam","dune"]],[[" |","."]],[],[["Error","Warning"],[": "]]]],"oxlint":[[[[": "],["× ","x "],["("]],[["╭─[",",-["],["js","ts","vue","svelte","astro"],["."]]],[[[": "],["⚠ ","! "],["("]],[["╭─[",",-["],["js","ts","vue","svelte","astro"],["."]]],[[[" [Error/"," [Warning/"],[": "],["js","ts","vue","svelte","astro"]]]],"php":[[[["Fatal error:","Parse error:","Recoverable fatal error:","Compile error:","Core error:"],[" on line "],[" in "]]],[[["Fatal error:"],["Uncaught "],[" in "]]],[[[" on line "],["Warning:","Notice:","Deprecated:","Strict Standards:"],[" in "]]]],"php-cs-fixer":[[[[".php"],[") "],[" ("]]]],"phpcs":[[[["FILE: "]],[["-"]],[["FOUND "]],[["-"]],[["| "]]],[[[": error - ",": warning - "],[".php",".inc",".module",".phtml"],[":"]]]],"phpstan":[[[["Line"],[".php",".inc",".module",".phtml"]],[["-"]],[]],[[[".php",".inc",".module",".phtml"],[":"]]]],"phpunit":[[[[") "],["::"]],[],[],[[".php",".inc",".module",".phtml"],[":"]]],[[["FAILED"]],[],[],[[".php",".inc",".module",".phtml"],["at "],[":"]]],[[["│"]],[["│ "]],[["│"]],[[".php",".inc",".module",".phtml"],["│ "],[":"]]]],"pint":[[[[".php"],["⨯ ","✗ ","x "]]]],"pmd":[[[[".java",".kt",".js",".ts",".xml",".apex",".cls",".trigger",".scala",".swift",".sql",".pls",".vm",".xsl"],[":\\t"],[":"]]]],"prettier":[[[["[warn] "],["js","ts","css","sass","less","md","markdown","htm","vue","svelte","astro","yml","yaml","graphql","gql","hbs","handlebars","svg","xml","php","sol","toml","prisma","java","rb","prettierrc","babelrc","eslintrc"],["."]]],[[["[error] "],[": "],[" ("]]]],"protobuf":[[[[".proto"],[": "],[":"]]],[[[": warning: "],[".proto"],[":"]]],[[[".proto"],[":"]]]],"psalm":[[[["ERROR: "],[".php",".inc",".module",".phtml"],[" - "]]]],"pylint":[[[[".py"],[": "],[":"]]],[[[".py"],[": ["],["), "]]]],"pyright":[[[[" - error: "," - warning: "],[".py",".ipynb"],[":"]]]],"pytest":[[[["Error","Exception","Exit","Failed","Interrupt","Timeout","Warning","Skipped","assert ","fixture \'"],["E "]],[["E"]],[],[[".py"],[": "],[":"]]],[[["Error","Exception","Exit","Failed","Interrupt","Timeout","Warning","Skipped","assert ","fixture \'"],["E "]],[],[[".py"],[": "],[":"]]],[[[": in "],[".py"],[":"]],[],[["E "]]],[[[": in "],[".py"],[":"]],[],[],[["E "]]],[[["\\", line "],["File \\""],["E"]],[["E"]],[["E"]],[["SyntaxError: ","IndentationError: ","TabError: "],["E "]]],[[["Error","Exception","Exit","Failed","Interrupt","Timeout"],[".py"],[": "]]],[[["FAILED "],[".py"],["::"]]],[[["ERROR "],[".py"],[" - "]]]],"python":[[[["\\", line "],["File \\""]],[]]],"rollup":[[[["): "],[" ("],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs","wasm","svg"]]],[[["Could not resolve \\""],["\\" from \\""],["Error: "]]],[[["@rollup/plugin-typescript ","@rollup/plugin-typescript: "],["(plugin typescript) ","[plugin typescript] ","Plugin typescript: "],["TS"]],[["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs","wasm","svg"],["."],[":"]]],[[["] "],["["],["_"]],[["╭─[ "],[" ]"],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs","wasm","svg"]]]],"rspec":[[[["Failure/Error: "]],[["expected "]],[[":in "],["# "],["./"]]],[[["Failure/Error: "]],[],[[":"]],[],[[":in "],["# "],["./"]]],[[["Failure/Error: "]],[],[],[[":in "],["# "],["./"]]],[[["An error occurred while loading "],[".rb"],["."]]],[[["rspec "],[" # "],[".rb",".rake",".ru",".feature"]]]],"rubocop":[[[[": C: ",": R: ",": W: ",": E: ",": F: ",": I: "],[".rb",".rake",".ru",".gemspec",".erb",".haml",".slim",".jbuilder",".thor",".podspec","Gemfile","Rakefile","Guardfile","Capfile","Vagrantfile","Fastfile","Podfile","Appraisals","Dangerfile"],[":"]]],[[["== "],[" =="],[".rb",".rake",".ru",".gemspec",".erb",".haml",".slim",".jbuilder",".thor",".podspec","Gemfile","Rakefile","Guardfile","Capfile","Vagrantfile","Fastfile","Podfile","Appraisals","Dangerfile"]],[[": "],["C:","R:","W:","E:","F:","I:"],[":"]]]],"ruby":[[[[":in `",":in \'"],["\': "],[" ("]]],[[["syntax error"],[": "],[".rb",".rake",".ru",".feature","-e"]]],[[["rake aborted!","rails aborted!"]],[],[[":in "],[":"]]]],"ruff":[[[[".py",".ipynb",".toml"],[": "],[":"]]],[[[" "]],[["--> "],[".py",".ipynb",".toml"],[":"]]],[[["Would reformat: "],[".py",".ipynb",".toml"]]],[[["error: Failed to parse "],[".py",".ipynb",".toml"],[": "]]]],"rustfmt":[[[["Diff in "],[".rs"],[":"]]]],"scala":[[[["[error] "],[".java",".sbt",".sc",".mill"],[":"]]],[[["[warn] "],[".java",".sbt",".sc",".mill"],[":"]]],[[["Error"],["-- "],[".java",".sbt",".sc",".mill"]],[[" |"]],[["|"],["^"]],[["|"]]],[[["Error"],["-- "],[".java",".sbt",".sc",".mill"]],[[" |"]],[]],[[["Warning"],["-- "],[".java",".sbt",".sc",".mill"]],[[" |"]],[["|"],["^"]],[["|"]]],[[["Warning"],["-- "],[".java",".sbt",".sc",".mill"]],[[" |"]],[]],[[["[error] ","[warn] "],[".java",".sbt",".sc",".mill"],[":"]],[["[error] "]]],[[[" error: "," warning: "],[".sc"],[":"]]]],"scalafmt":[[[[" isn\'t formatted properly!"],["[warn] scalafmt: "],[".java",".sbt",".sc",".mill"]]],[[[" files must be formatted"],["scalafmt: "],["[error] "]]],[[["[error] org.scalafmt."],[": scalafmt: "],[": error: "]]]],"scalatest":[[[[" *** FAILED ***"],["[info] "],["- "]],[["[info] "],[".scala"],[" ("]]]],"shellcheck":[[[[": error: ",": warning: ",": note: "],[" ["],["SC"]]],[[[" line "],["In "],[":"]],[],[["SC"],[": "],["^"]]]],"solidity":[[[["Error"],[": "]],[["--> "],[".sol",".yul",".vy"],[":"]]],[[["Warning"],[": "]],[["--> "],[".sol",".yul",".vy"],[":"]]],[[["error","warning"],[": "]],[["--> "],[".sol",".yul",".vy"],[":"]]],[[["[FAIL"],["] "],["("]]]],"spotless":[[[["The following files had format violations:"]],[["."]]]],"staticcheck":[[[[".go"],[": "],[" ("]]]],"stylelint":[[[[".css",".pcss",".sass",".scss",".less",".sss",".vue",".svelte",".htm",".astro",".js",".ts"]],[[":"],["✖","×","✗","⚠","‼","ℹ","i"]]],[[[", error - ",", warning - "],[": line "],[", col "]]],[[[" [error]"," [warning]"],[".css",".pcss",".sass",".scss",".less",".sss",".vue",".svelte",".htm",".astro",".js",".ts"],[": "]]]],"svelte-check":[[[["svelte","js","ts","css","sass"],["."],[":"]],[["Error: "]]],[[["svelte","js","ts","css","sass"],["."],[":"]],[["Warn: "]]],[[[" ERROR \\""," WARNING \\""],["\\" "],[" \\""]]]],"swc":[[[["× ","x "]],[["╭─[",",-["],["js","ts","vue","svelte","astro"],["."]]]],"swift":[[[[": error: ",": warning: ",": fatal error: ",": fatal warning: "],[".swift"],[":"]]],[[[": error: "],[" : "],[".swift",".m"]]],[[[" recorded an issue "],[".swift"],["Test "]]]],"swiftlint":[[[[": error: ",": warning: "],[".swift"],[" ("]]]],"terraform":[[[["Error: ","Warning: "]],[],[[" line "],["on "],[":"]]],[[["Error: ","Warning: "]],[],[["with "],[","]],[[" line "],["on "],[":"]]],[[["│ Error: ","│ Warning: "]],[["│"]],[["│ "]]]],"testify":[[[[".go"],[":"]],[["Error:"]]],[[[".go"],[":"]],[["Received unexpected error:","Not equal:"],["Error:"]],[]]],"tflint":[[[["Error: ","Warning: ","Notice: "],[" ("],[")"]],[],[[" line "],["on "],[":"]]],[[[": Error - ",": Warning - ",": Notice - "],[".tf",".tofu",".hcl",".json"],[" ("]]]],"tsc":[[[["): error ","): warning "],["TS"],[": "]]],[[[" - error "," - warning "],["TS"],[": "]]],[[["error "],["TS"],[": "]]]],"tsd":[[[["js","ts"],["."],[":"]],[[":"],["✖","×","⚠"]]]],"typos":[[[["` should be "],["error: ","warning: "],["`"]],[["--> ","╭▸ "],[":"]]],[[["` -> ","` should be "],[": "],[":"]]]],"verilator":[[[["%Error","%Warning"],[": "],[".v",".sv"]]]],"vite":[[[["[vite]: Rollup failed to resolve import \\""],["\\" from \\""],["\\"."]]],[[["[vite:"],["): "],["] "]]],[[["[vite:"],["] "]],[["file: "],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs","wasm","svg"],["."]]],[[["ERROR(TypeScript)","ERROR(ESLint)","ERROR(vue-tsc)","ERROR(Stylelint)","ERROR(Biome)","ERROR(oxlint)","WARNING(TypeScript)","WARNING(ESLint)","WARNING(vue-tsc)","WARNING(Stylelint)","WARNING(Biome)","WARNING(oxlint)"]],[["FILE"],["js","ts","vue","svelte","astro","md","htm","css","sass","less","graphql","gql","hbs","wasm","svg"],["."]]]],"webpack":[[[["ERROR in ","WARNING in "],["."],[" "]],[]],[[["ERROR in ","WARNING in "],["."]],[["Module","Error"]]],[[["ERROR in "],["."],["("]],[["TS"],[": "]]],[[["."],[":"]],[["TS"],[": "]]]],"xcodebuild":[[[[": "],[".swift",".m",".h",".c"],[":"]]],[[[": "],["⚠️","[!]"],[".swift",".m",".h",".c"]]],[[["]: ▸ ::error file=","]: ▸ ::warning file="],[",line="],["col="]]],[[[" error: "," warning: "],[".xcodeproj",".xcworkspace",".storyboard",".xib",".plist",".entitlements",".xcassets",".xcconfig",".xcdatamodeld"],[":"]]],[[["error: "]]]],"yamllint":[[[[".yml",".yaml"]],[["error","warning"],[":"]]],[[[": [error] ",": [warning] "],[".yml",".yaml"],[":"]]]],"zig":[[[[": error: ",": warning: "],[".zig",".zon"],[":"]]]]}');
;// CONCATENATED MODULE: ./lib/src/diagnose/matchers/built-in.js



const CONTENT = built_in_files_namespaceObject;
const REQUIRED = required_texts_generated_namespaceObject;
const builtInMatchers = () => Object.entries(CONTENT).map(([tool, { problemMatcher }]) => problemMatcher.map((content, at) => {
    let matchers = null;
    return {
        required: REQUIRED[tool]?.[at] ?? [],
        read() {
            matchers ??= (0,matcher_file/* readMatchers */.o)({ problemMatcher: [content] }).matchers;
            return matchers;
        }
    };
}));

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/app/collect/missing-log.js
var missing_log = __webpack_require__(9948);
// EXTERNAL MODULE: ./lib/src/log/steps/cut.js
var steps_cut = __webpack_require__(6007);
;// CONCATENATED MODULE: ./lib/src/log/steps/set-up.js
const UNKNOWN_SET_UP = { container: null, permissions: [] };
const JOB_CONTAINER = / --entrypoint "tail" (\S{1,300}) "-f" "\/dev\/null"\s*$/;
const containerImage = (marks) => {
    const begin = marks.findIndex(({ kind }) => kind === 'init_containers');
    const end = marks.findIndex(({ kind }, at) => at > begin && kind !== 'container');
    const commands = begin < 0 ? [] : marks.slice(begin + 1, end < 0 ? marks.length : end);
    return commands.map(({ text }) => JOB_CONTAINER.exec(text)?.[1]).find((image) => image !== undefined) ?? null;
};

// EXTERNAL MODULE: ./lib/src/log/steps/step-lines.js
var step_lines = __webpack_require__(2203);
;// CONCATENATED MODULE: ./lib/src/app/failing-step-lines.js





const failing_step_lines_NOTHING_READ = { cut: null, lines: [], setUp: UNKNOWN_SET_UP, isNumbered: true, cutShortBy: null, source: null };
const readStepInParts = (step, cpu) => ({
    cut: { ...step.cut, certainty: 'window' },
    setUp: UNKNOWN_SET_UP,
    isNumbered: false,
    source: { kind: 'parts', step },
    ...takeApart(step.lines, cpu)
});
const takeApart = (keep, cpu) => {
    const kept = cpu.count(keep);
    const cutShortBy = cpu.end();
    return { lines: cpu.count(() => (0,step_lines/* toStepLines */.fR)(cutShortBy === null ? kept : kept.slice(-cause_LAST_LINES))), cutShortBy };
};
const readFailingStep = async (job, saved, annotations, { files, cpu }) => {
    const { step } = (0,failing_step/* findFailingSteps */.P)(job);
    if (saved.kind === 'parts')
        return saved.step === null ? failing_step_lines_NOTHING_READ : readStepInParts(saved.step, cpu);
    if (saved.kind === 'none' || (step === null && job.steps.length > 0))
        return failing_step_lines_NOTHING_READ;
    const { index } = saved;
    const found = await cpu.run(() => (step === null ? (0,steps_cut/* cutLastError */.rO)(index) : (0,steps_cut/* cutStep */.nH)(index, job.steps, step, annotations)));
    const seen = found === null ? (step === null ? null : (0,steps_cut/* cutByTime */.bw)(index, step)) : found.value;
    const cut = index.unread === null ? seen : orUnread(seen, index.unread, index);
    const cutShortBy = found === null ? (cpu.end() ?? 'piece') : index.unread === null ? null : 'index';
    if (cut === null)
        return { ...failing_step_lines_NOTHING_READ, cutShortBy };
    const read = await readCut({ name: saved.name, cut, setUp: { container: containerImage(index.marks), permissions: index.permissions } }, { files, cpu });
    return { ...read, cutShortBy: cutShortBy ?? read.cutShortBy };
};
const readAgain = async (source, ports) => source.kind === 'file' ? readCut(source, ports) : readStepInParts(source.step, ports.cpu);
const readCut = async ({ name, cut, setUp }, { files, cpu }) => {
    const reader = (0,step_lines/* createStepReader */.Cs)(cut.firstLine, (0,step_lines/* budgetFor */.vO)(cut.to - cut.from));
    for await (const chunk of files.read(name, cut.from, cut.to))
        cpu.count(() => reader.push(chunk));
    return { cut, setUp, isNumbered: true, source: { kind: 'file', name, cut, setUp }, ...takeApart(() => reader.end(), cpu) };
};
const orUnread = (seen, unread, index) => {
    if (seen !== null)
        return { ...seen, certainty: 'window' };
    return unread.offset < index.bytes ? (0,steps_cut/* cutBetween */.pC)(index, unread, undefined, 'window') : null;
};

;// CONCATENATED MODULE: ./lib/src/app/explain-job.js








const MOST_PARTS_HELD = 5;
const createJobExplainer = (options, { files, cpu }) => {
    const { excerptLines, userMatchers } = options;
    const builtIn = builtInMatchers();
    const toPath = (0,paths/* createPathMapper */.j2)(options.repository);
    let usedMs = new Map();
    const explainWith = async (input) => {
        const matchers = { builtIn, users: userMatchers, usedMs };
        const diagnosis = await diagnose({ ...input, toPath, matchers, cpu: cpu.of(input.job.id) });
        usedMs = diagnosis.usedMs;
        return diagnosis;
    };
    let partsHeld = 0;
    const explainStep = async (job, step, given, notes) => {
        const { failure, skippedLines, isCutShort, areUsersCutShort, compared } = await explainWith({ ...step, ...given, job, excerptLines });
        const isHeld = step.source?.kind !== 'parts' || partsHeld++ < MOST_PARTS_HELD;
        return {
            failure,
            skippedLines,
            areUsersCutShort,
            compared,
            cutShortBy: step.cutShortBy ?? (isCutShort ? (cpu.of(job.id).end() ?? 'piece') : null),
            notes,
            source: isHeld ? step.source : null
        };
    };
    return {
        explain: async (job, saved, facts) => {
            const notes = [];
            const budget = cpu.of(job.id);
            const readBack = async (from) => {
                try {
                    return await readFailingStep(job, from, facts.annotations, { files, cpu: budget });
                }
                catch (error) {
                    if (!(0,errors/* isExpected */.Dn)(error))
                        throw error;
                    notes.push({ kind: 'log_unreadable', message: `The saved log of ${(0,names/* listNames */.Zv)([job])} could not be read again: ${(0,errors/* describeError */.Uc)(error)}` });
                    return failing_step_lines_NOTHING_READ;
                }
            };
            const unreadBecause = saved.kind === 'none' ? (0,missing_log/* whyUnread */.Ms)(saved.log) : null;
            return explainStep(job, await readBack(saved), { ...facts, unreadBecause, baseline: null }, notes);
        },
        explainBeside: async (baseline, job, source, facts) => {
            const step = await readAgain(source, { files, cpu: cpu.of(job.id) });
            return explainStep(job, step, { ...facts, unreadBecause: null, baseline }, []);
        },
        isEnough: async (job, step, annotations) => {
            const lines = readStepInParts(step, cpu.of(job.id));
            const facts = { annotations, allowedToFail: false, unreadBecause: null, excerptLines: Math.max(1, excerptLines), baseline: null };
            return (await explainWith({ ...lines, ...facts, job })).isExplained;
        },
        droppedMatchers: () => userMatchers.map(({ owner }) => owner).filter((owner) => isTooSlow(usedMs.get(owner)))
    };
};


/***/ }),

/***/ 7551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keyOfRawLine),
/* harmony export */   h: () => (/* binding */ keyOfLine)
/* harmony export */ });
/* harmony import */ var _log_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(152);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4243);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);




const keyOfLine = (line) => {
    let untagged = line;
    while (_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_TAG */ .BP.test(untagged))
        untagged = untagged.replace(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_TAG */ .BP, '');
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .numberHash */ .e6)((0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(untagged));
};
const keyOfRawLine = (raw) => {
    const { text } = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTime */ .qL)(raw);
    return text.startsWith(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ECHO_PAINT */ .r2) ? null : keyOfLine((0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(text));
};


/***/ }),

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readMatchers)
/* harmony export */ });
const PROPERTIES = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'];
const readMatchers = (content) => {
    const list = isRecord(content) ? property(content, 'problemMatcher') : undefined;
    if (!Array.isArray(list))
        return failed(['it has no "problemMatcher" array']);
    const problems = [];
    const owners = new Set();
    const matchers = list.map((item, at) => {
        const matcher = readMatcher(item, at, problems);
        if (matcher === null)
            return null;
        const key = matcher.owner.toLowerCase();
        if (owners.has(key))
            problems.push(`owner "${matcher.owner}" stands twice; owners must differ, capitals apart`);
        owners.add(key);
        return matcher;
    });
    return problems.length > 0 ? failed(problems) : { matchers: matchers.filter((matcher) => matcher !== null), problems: [] };
};
const failed = (problems) => ({ matchers: [], problems });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const property = (record, name) => {
    if (name in record)
        return record[name];
    const other = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
    return other === undefined ? undefined : record[other];
};
const textOf = (value) => (typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value));
const readMatcher = (item, at, problems) => {
    if (!isRecord(item)) {
        problems.push(`matcher ${at + 1} is not an object`);
        return null;
    }
    const owner = textOf(property(item, 'owner')).trim();
    const who = owner === '' ? `matcher ${at + 1}` : `owner "${owner}"`;
    const before = problems.length;
    if (owner === '')
        problems.push(`${who}: "owner" is missing or empty`);
    const severity = textOf(property(item, 'severity'));
    if (!['', 'error', 'warning', 'notice'].includes(severity.toLowerCase())) {
        problems.push(`${who}: "severity" is "${severity}"; allowed: error, warning, notice`);
    }
    const list = property(item, 'pattern');
    if (!Array.isArray(list) || list.length === 0) {
        problems.push(`${who}: "pattern" must be an array of at least one pattern`);
        return null;
    }
    const patterns = list.map((pattern, index) => readPattern(pattern, index, list.length, who, problems));
    const set = new Set();
    for (const pattern of patterns) {
        for (const name of Object.keys(pattern?.groups ?? {})) {
            if (set.has(name))
                problems.push(`${who}: "${name}" is set by two patterns`);
            set.add(name);
        }
    }
    if (!list.some((pattern) => isRecord(pattern) && (property(pattern, 'message') ?? null) !== null))
        problems.push(`${who}: no pattern sets "message"`);
    if (problems.length > before)
        return null;
    return { owner, severity, fromPath: textOf(property(item, 'fromPath')), patterns: patterns.filter((pattern) => pattern !== null) };
};
const readPattern = (item, index, count, who, problems) => {
    const where = `${who}, pattern ${index + 1}`;
    if (!isRecord(item)) {
        problems.push(`${where}: it is not an object`);
        return null;
    }
    const before = problems.length;
    const source = textOf(property(item, 'regexp'));
    if (source === '')
        problems.push(`${where}: "regexp" is missing or empty`);
    const compiled = compile(source);
    if (typeof compiled === 'string')
        problems.push(`${where}: "regexp" ${compiled}`);
    const loop = property(item, 'loop') === true;
    const groups = {};
    for (const name of PROPERTIES) {
        const value = property(item, name);
        if (value === undefined || value === null)
            continue;
        const group = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
        if (typeof group !== 'number' || !Number.isInteger(group))
            problems.push(`${where}: "${name}" is ${JSON.stringify(value)}; allowed: the number of a capture group`);
        else if (typeof compiled !== 'string' && (group < 0 || group >= compiled.toGroup.length)) {
            problems.push(`${where}: "${name}" is ${group}, but the expression has the groups 0 to ${compiled.toGroup.length - 1}`);
        }
        else if (typeof compiled !== 'string')
            groups[name] = compiled.toGroup[group] ?? group;
    }
    if (loop && (count === 1 || index !== count - 1))
        problems.push(`${where}: "loop" is allowed on the last of several patterns only`);
    if (loop && groups.message === undefined)
        problems.push(`${where}: a pattern with "loop" must set "message"`);
    if (problems.length > before || typeof compiled === 'string')
        return null;
    return { regexp: compiled.regexp, groups, loop };
};
const DOTNET_ONLY = [
    { syntax: /\(\?>/, name: 'an atomic group (?>…)' },
    { syntax: /\(\?[imnsx-]+[:)]/, name: 'inline options such as (?i)' },
    { syntax: /\(\?#/, name: 'a comment (?#…)' },
    { syntax: /\(\?'/, name: "a group named with quotes (?'name'…)" },
    { syntax: /(?<!\\)(?:\\\\)*\\[AZzG]/, name: 'an anchor such as \\A or \\Z' },
    { syntax: /[*+?}]\+/, name: 'a possessive quantifier' }
];
const ANCHORS = ['\\A', '\\Z', '\\z', '\\G'];
const foreignTo = (source) => DOTNET_ONLY.find(({ syntax }) => syntax.test(source.replace(/\[(?:\\.|[^\]\\])*\]?/g, '[]')))?.name;
const compile = (source) => {
    let regexp = null;
    let refused = '';
    try {
        regexp = new RegExp(source);
    }
    catch (error) {
        refused = `is not a regular expression: ${error instanceof Error ? error.message : String(error)}`;
    }
    const foreign = regexp === null || ANCHORS.some((anchor) => source.includes(anchor)) ? foreignTo(source) : undefined;
    if (foreign?.startsWith('an anchor'))
        return `uses ${foreign}, which only .NET knows; use ^ or $`;
    if (regexp === null)
        return foreign === undefined ? refused : `${refused}; it uses ${foreign}, which only .NET knows`;
    return { regexp, toGroup: numberGroups(source) };
};
const numberGroups = (source) => {
    const plain = [];
    const named = [];
    let group = 0;
    let inClass = false;
    for (let at = 0; at < source.length; at++) {
        const character = source[at];
        if (character === '\\')
            at++;
        else if (inClass)
            inClass = character !== ']';
        else if (character === '[')
            inClass = true;
        else if (character === '(') {
            if (source[at + 1] !== '?')
                plain.push(++group);
            else if (source[at + 2] === '<' && source[at + 3] !== '=' && source[at + 3] !== '!')
                named.push(++group);
        }
    }
    return [0, ...plain, ...named];
};


/***/ }),

/***/ 3479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ shortenPaths),
/* harmony export */   G: () => (/* binding */ toFolder),
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   j2: () => (/* binding */ createPathMapper),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   wd: () => (/* binding */ absolutePaths)
/* harmony export */ });
/* unused harmony export workspaces */
const workspaces = (repositoryName) => {
    const name = repositoryName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return [
        new RegExp(`^/(?:home/runner|Users/runner|__w|[\\w./-]{1,80}/_?work)(?:/work)?/${name}/${name}/`),
        new RegExp(`^/__w/${name}/${name}/`),
        new RegExp(`^[A-Za-z]:/(?:[\\w. -]{1,40}/){1,4}${name}/${name}/`, 'i'),
        /^\/github\/workspace\//,
        /^(?:\/(?:home\/runner|Users\/runner)\/work|\/__w|[A-Za-z]:\/a)\/([\w.-]{1,100})\/\1\//
    ];
};
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo|\.rustup|rustc|go\/pkg\/mod|vendor|gems|\.gradle|\.m2|hostedtoolcache|_actions|_temp|\.pnpm|lib\/python[\d.]+)(?:\/|$)|^(?:\/usr\/(?!(?:src\/)?app\/)|\/bin\/|\/sbin\/|\/opt\/|node:|internal\/.{1,200}\.js$|<)|^[A-Za-z]:\/(?:Program Files|hostedtoolcache)/;
const GENERATED = /(?:^|\/)(?:\.?venv|\.tox|\.nox|__pycache__|CMakeFiles|CMakeScratch|_deps|bazel-(?:out|bin|\w{1,100}\/external)|DerivedData|dist-newstyle|\.stack-work|target\/(?:[\w.-]{1,60}\/)?(?:debug|release)\/build|target\/(?:generated-|classes\/|test-classes\/)|obj\/(?:x64|x86|Debug|Release|project\.)|build\/(?:generated|intermediates|tmp)|include\/generated|\.dart_tool|\.next|\.nuxt|\.svelte-kit)(?:\/|$|(?<=[-./]))/;
const createPathMapper = (repository) => {
    const roots = workspaces(repository.split('/').at(-1) ?? '');
    const plain = (file) => {
        const path = file.trim().replaceAll('\\', '/');
        return path.startsWith('file:///') ? path.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/, '') : path;
    };
    const relative = (file) => {
        let path = plain(file);
        for (const root of roots)
            path = path.replace(root, '');
        return path.replace(/^(?:\.\/)+/, '');
    };
    return (file, fromPath) => {
        const path = relative(file);
        if (path === '' || FOREIGN.test(path) || GENERATED.test(path) || /[\u0000-\u001f]/.test(path))
            return null;
        if (fromPath === null || isAbsolute(plain(file)))
            return path;
        const folder = relative(fromPath).split('/').slice(0, -1).join('/');
        return normalise(folder === '' ? path : `${folder}/${path}`);
    };
};
const ABSOLUTE = /(?:\bfile:\/\/\/(?:[A-Za-z]:)?|\b[A-Za-z]:[\\/]|(?<![\w./:\\-])\/)[^\s:'"`()[\]{},;<>|]{1,400}/g;
const absolutePaths = (text) => (text.includes('/') || text.includes('\\') ? (text.match(ABSOLUTE) ?? []) : []);
const shortenPaths = (text, toPath) => text.replace(ABSOLUTE, (path) => {
    const short = toPath(path, null);
    return short === null || isAbsolute(short) ? path : short;
});
const toFolder = (folder, toPath) => {
    const file = toPath(`${folder.replace(/[/\\]{1,9}$/, '')}/x`, null);
    const inside = file === null || isAbsolute(file) ? null : joinPaths('', file);
    return inside === null ? null : inside.split('/').slice(0, -1).join('/');
};
const joinPaths = (folder, path) => {
    const joined = normalise(folder === '' ? path : `${folder}/${path}`);
    return joined.startsWith('../') || joined === '..' ? null : joined;
};
const isAbsolute = (path) => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
const normalise = (path) => {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/');
};
const fileName = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ })

};
