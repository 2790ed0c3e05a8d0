import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FILE_HINTS),
/* harmony export */   l: () => (/* binding */ TOKEN_HINTS)
/* harmony export */ });
const OTHER_FOLDER = 'Name another folder in the input `output_dir`, or free space on the runner.';
const FILE_HINTS = {
    files: OTHER_FOLDER,
    disk_full: OTHER_FOLDER,
    blocked: 'Remove it in a step before this one, or name another folder in the input `output_dir`.',
    link: 'A link can lead out of the workspace, and a checkout can bring one, so none is followed there. ' +
        'Name a folder without links in the input `output_dir`, or leave it out: the default is a folder of the runner.'
};
const OWN_TOKEN = "which means the job's own token";
const TOKEN_HINTS = {
    none: `Leave the input \`token\` out, ${OWN_TOKEN}`,
    wrong: `Leave the input out, ${OWN_TOKEN}:
with:
  token: \${{ github.token }}`,
    broken: 'Look for a line break or a space inside the secret that the input `token` is taken from.',
    askLess: 'Lower `max_logs`, or run the report less often.'
};


/***/ }),

/***/ 4409:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8444);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./lib/src/action/own-environment.js
const ownEnvironment = { ...process.env };
delete process.env.GITHUB_EVENT_PATH;

// EXTERNAL MODULE: ./lib/src/model/errors.js
var model_errors = __nccwpck_require__(1793);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/src/platform/file-bytes.js
const CHUNK = 262_144;
const writeBytes = async (file, content) => {
    let waiting = [];
    let bytes = 0;
    let written = Promise.resolve();
    const hand = async () => {
        await written;
        written = writeAll(file, waiting, bytes);
        written.catch(() => { });
        waiting = [];
        bytes = 0;
    };
    try {
        for await (const piece of content) {
            waiting.push(piece);
            bytes += piece.length;
            if (bytes >= CHUNK)
                await hand();
        }
        await hand();
        await written;
    }
    finally {
        await written.catch(() => { });
    }
};
const writeAll = async (file, pieces, bytes) => {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten === bytes)
        return;
    const rest = Buffer.concat(pieces).subarray(bytesWritten);
    for (let at = 0; at < rest.length;)
        at += (await file.write(rest, at)).bytesWritten;
};
async function* readBytes(file, from, to) {
    try {
        const buffer = new Uint8Array(CHUNK);
        for (let at = from; at < to;) {
            const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK, to - at), at);
            if (bytesRead === 0)
                return;
            at += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/platform/file-errors.js

const REASONS = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', "the user's share of the disk is used up"],
    ['EACCES', 'this user may not write there'],
    ['EPERM', 'this user may not write there'],
    ['EROFS', 'the disk is read-only'],
    ['ENOTDIR', 'a part of the path is a file'],
    ['EEXIST', 'a part of the path is a file'],
    ['EISDIR', 'a folder stands in the place of a file'],
    ['EMFILE', 'too many files are open'],
    ['ELOOP', 'a link leads to itself'],
    ['ENAMETOOLONG', 'the path is too long'],
    ['EIO', 'the disk fails']
]);
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const cannotWrite = (folder, reason, cause) => new model_errors/* ReportError */.$g(FULL.has((0,model_errors/* codeOf */.$N)(cause)) ? 'disk_full' : 'files', `Nothing can be written to ${folder}: ${reason}.`, { cause });
const placeTaken = (path, by, cause) => new model_errors/* ReportError */.$g('blocked', `${path} cannot be written: ${by} stands in its place.`, { cause });
const explainFailure = (error, folder) => {
    if (error instanceof model_errors/* ReportError */.$g)
        return error;
    const code = (0,model_errors/* codeOf */.$N)(error);
    return typeof code === 'string' ? cannotWrite(folder, `${REASONS.get(code) ?? 'the system refuses it'} (${code})`, error) : error;
};
const explainRead = (error) => error instanceof Error && !(error instanceof model_errors/* ReportError */.$g) ? new model_errors/* ReportError */.$g('unreadable', error.message, { cause: error }) : error;
const STAYS = new Set(['EPERM', 'EACCES', 'EBUSY', 'EISDIR', 'ENOTEMPTY', 'EEXIST']);
const explainPlace = (error, path) => STAYS.has((0,model_errors/* codeOf */.$N)(error)) ? placeTaken(path, 'something that may not be replaced', error) : error;

;// CONCATENATED MODULE: ./lib/src/platform/real-folder.js





const MOST_LINKS = 40;
const IS_WINDOWS = external_node_path_namespaceObject.sep === '\\';
const SEPARATORS = IS_WINDOWS ? /[\\/]+/ : /\/+/;
const makeRealFolder = async (path, trusted) => {
    const start = await startOf(path, trusted);
    let at = start.folder;
    let names = start.names;
    for (let links = 0; names.length > 0;) {
        const [name = '', ...others] = names;
        const next = (0,external_node_path_namespaceObject.join)(at, name);
        const found = name === '..' ? null : makeFolder(next);
        if (found?.isSymbolicLink() === true) {
            if (others.length === 0 || (await isWithin(at, trusted)))
                throw refusedLink(path, next);
            if (++links > MOST_LINKS)
                throw cannotWrite(path, 'a link leads to itself');
            const target = await (0,promises_namespaceObject.readlink)(next);
            if ((0,external_node_path_namespaceObject.isAbsolute)(target))
                at = (0,external_node_path_namespaceObject.parse)(target).root;
            names = [...namesOf((0,external_node_path_namespaceObject.isAbsolute)(target) ? (0,external_node_path_namespaceObject.relative)(at, target) : target), ...others];
            continue;
        }
        if (found?.isDirectory() === false)
            throw cannotWrite(path, 'a part of the path is a file (ENOTDIR)');
        at = next;
        names = others;
    }
    return at;
};
const makeFolder = (path) => {
    const found = lookAt(path);
    if (found !== null)
        return found;
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(path);
    }
    catch (error) {
        if ((0,model_errors/* codeOf */.$N)(error) !== 'EEXIST')
            throw error;
    }
    return (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true });
};
const lookAt = (path) => (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true, throwIfNoEntry: false }) ?? null;
const isSame = (one, other) => one.ino === other.ino && (IS_WINDOWS || one.dev === other.dev);
const namesOf = (path) => path.split(SEPARATORS).filter((name) => name !== '' && name !== '.');
const startOf = async (path, trusted) => {
    for (const folder of trusted.map((name) => (0,external_node_path_namespaceObject.resolve)(name)).filter((name) => isBelow(path, name))) {
        const real = await (0,promises_namespaceObject.realpath)(folder).catch(() => null);
        if (real !== null)
            return { folder: real, names: namesOf((0,external_node_path_namespaceObject.relative)(folder, path)) };
    }
    const { root } = (0,external_node_path_namespaceObject.parse)(path);
    return { folder: root, names: namesOf((0,external_node_path_namespaceObject.relative)(root, path)) };
};
const isBelow = (path, folder) => {
    const way = (0,external_node_path_namespaceObject.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
};
const isWithin = async (path, folders) => {
    const known = (await Promise.all(folders.map((folder) => (0,promises_namespaceObject.stat)(folder, { bigint: true }).catch(() => null)))).filter((found) => found !== null);
    for (let at = path;; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        const found = lookAt(at);
        if (found !== null && known.some((folder) => isSame(folder, found)))
            return true;
        if (at === (0,external_node_path_namespaceObject.dirname)(at))
            return false;
    }
};
const refusedLink = (path, link) => new model_errors/* ReportError */.$g('link', `Nothing can be written to ${path}: ${link === path ? 'it is a link' : `${link} is a link`}.`);

;// CONCATENATED MODULE: ./lib/src/platform/files.js








const NO_LINK = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;
const NO_WAIT = external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0;
const NEW_FILE = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | NO_LINK;
const OLD_FILE = external_node_fs_namespaceObject.constants.O_RDONLY | NO_LINK | NO_WAIT;
const createFiles = (outputDir, workspace, options = {}) => {
    const { temp, signal, hints = {} } = options;
    const hinted = (error) => error instanceof model_errors/* ReportError */.$g ? new model_errors/* ReportError */.$g(error.kind, error.message, { hint: hints[error.kind] ?? error.hint, cause: error.cause }) : error;
    const partials = new Set();
    const root = (0,external_node_path_namespaceObject.resolve)(workspace, outputDir);
    const trusted = [workspace, ...(temp === undefined ? [] : [temp])];
    const pathOf = (name) => (0,external_node_path_namespaceObject.join)(root, ...name.split('/'));
    const explained = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw hinted(explainFailure(error, root));
        }
    };
    let known = null;
    const realRoot = async () => {
        const now = known === null ? null : lookAt(known.path);
        if (known === null || now === null || !isSame(now, known.found)) {
            const path = await makeRealFolder(root, trusted);
            known = { path, found: (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true }) };
        }
        return known.path;
    };
    const placeOf = async (name) => {
        const names = name.split('/');
        const last = names.pop() ?? '';
        let folder = await realRoot();
        for (const part of names)
            folder = await ownFolder((0,external_node_path_namespaceObject.join)(folder, part));
        return { folder, path: (0,external_node_path_namespaceObject.join)(folder, last) };
    };
    return {
        pathOf,
        async write(name, content) {
            let broken = null;
            const watched = async function* (bytes) {
                try {
                    for await (const piece of bytes) {
                        if (signal?.aborted === true)
                            throw new model_errors/* ReportError */.$g('unreadable', 'The step was cancelled.');
                        yield piece;
                    }
                }
                catch (error) {
                    broken = { error };
                    throw error;
                }
            };
            let partial = null;
            let refusing = root;
            try {
                const { folder, path } = await placeOf(name);
                refusing = (0,external_node_path_namespaceObject.dirname)(pathOf(name));
                await clearPlace(path);
                partial = `${path}.${(0,external_node_crypto_namespaceObject.randomUUID)()}.part`;
                partials.add(partial);
                const file = await openNew(partial, folder, root);
                try {
                    if (typeof content === 'string' || Symbol.iterator in content)
                        await file.writeFile(content);
                    else
                        await writeBytes(file, watched(content));
                }
                finally {
                    await file.close();
                }
                await (0,promises_namespaceObject.rename)(partial, path).catch((error) => {
                    throw explainPlace(error, path);
                });
            }
            catch (error) {
                if (partial !== null)
                    await (0,promises_namespaceObject.rm)(partial, { force: true }).catch(() => { });
                throw broken === null ? hinted(explainFailure(error, refusing)) : error;
            }
            finally {
                if (partial !== null)
                    partials.delete(partial);
            }
        },
        makeFolder: (name) => explained(async () => void (await placeOf(`${name}/.`))),
        abandon() {
            for (const partial of partials)
                (0,external_node_fs_namespaceObject.rmSync)(partial, { force: true });
        },
        remove: (name) => explained(async () => {
            const { path } = await placeOf(name);
            if (lookAt(path) !== null)
                await (0,promises_namespaceObject.unlink)(path);
        }),
        async *read(name, from, to) {
            try {
                yield* readBytes(await openOld((await placeOf(name)).path), from, to);
            }
            catch (error) {
                throw hinted(explainRead(error));
            }
        },
        async workspaceFiles(pattern) {
            const found = [];
            for await (const path of (0,promises_namespaceObject.glob)(pattern, { cwd: workspace })) {
                const full = (0,external_node_path_namespaceObject.isAbsolute)(path) ? path : (0,external_node_path_namespaceObject.join)(workspace, path);
                if ((await (0,promises_namespaceObject.stat)(full).catch(() => null))?.isFile() === false)
                    continue;
                found.push({ path: (0,external_node_path_namespaceObject.isAbsolute)(path) ? (0,external_node_path_namespaceObject.relative)(workspace, path) : path, text: await (0,promises_namespaceObject.readFile)(full, 'utf8').catch(() => null) });
            }
            return found.sort((a, b) => (a.path < b.path ? -1 : 1));
        }
    };
};
const ownFolder = async (path) => {
    const found = makeFolder(path);
    if (found.isDirectory())
        return path;
    if (found.isFile())
        throw placeTaken(path, 'a file');
    const failed = await (0,promises_namespaceObject.unlink)(path).catch((error) => error);
    if (!makeFolder(path).isDirectory())
        throw placeTaken(path, 'a link or a pipe that cannot be removed', failed);
    return path;
};
const clearPlace = async (path) => {
    const found = lookAt(path);
    if (found === null || found.isFile())
        return;
    const isFolder = found.isDirectory();
    await (isFolder ? (0,promises_namespaceObject.rmdir)(path) : (0,promises_namespaceObject.unlink)(path)).catch((error) => {
        throw placeTaken(path, isFolder ? 'a folder that is not empty' : 'a link or a pipe that cannot be removed', error);
    });
};
const openNew = async (path, folder, root) => {
    const before = (0,external_node_fs_namespaceObject.lstatSync)(folder, { bigint: true });
    const file = await (0,promises_namespaceObject.open)(path, NEW_FILE);
    try {
        const [opened, there, after] = [(0,external_node_fs_namespaceObject.fstatSync)(file.fd, { bigint: true }), lookAt(path), lookAt(folder)];
        if (there !== null && after !== null && isSame(opened, there) && isSame(before, after) && after.isDirectory())
            return file;
        throw cannotWrite(root, 'another process replaced the folder meanwhile');
    }
    catch (error) {
        await file.close();
        throw error;
    }
};
const openOld = async (path) => {
    const before = (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true });
    if (!before.isFile())
        throw new Error(`${path} is not a file any more`);
    const file = await (0,promises_namespaceObject.open)(path, OLD_FILE);
    try {
        if (isSame(before, (0,external_node_fs_namespaceObject.fstatSync)(file.fd, { bigint: true })))
            return file;
        throw new Error(`${path} is another file than before`);
    }
    catch (error) {
        await file.close();
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/src/log/text.js
var log_text = __nccwpck_require__(152);
// EXTERNAL MODULE: ./lib/src/render/advice.js
var advice = __nccwpck_require__(8035);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __nccwpck_require__(120);
// EXTERNAL MODULE: ./lib/src/render/visible.js
var visible = __nccwpck_require__(6581);
;// CONCATENATED MODULE: ./lib/src/render/markdown/error.js




const ERROR_LIMIT = 60_000;
const renderError = (text) => `${[
    '## ⚠️ Workflow Run Report could not report this run',
    ...(0,advice/* adviceOf */.w)((0,log_text/* cutText */.IN)(text, ERROR_LIMIT)).map((part) => (part.kind === 'sentence' ? (0,render_escape/* plainText */.wh)(part.text) : (0,render_escape/* fenced */.OF)(part.lines, 'text', visible/* spelledOut */.Si)))
].join('\n\n')}\n`;

;// CONCATENATED MODULE: ./lib/src/action/bug.js
const describeBug = (error, { GITHUB_ACTION_REPOSITORY: repository, GITHUB_SERVER_URL: server }) => {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const where = repository ? ` at ${server || 'https://github.com'}/${repository}/issues/new` : '';
    return `This is a bug of the action (${what}). Please report it${where}. Its stack stands in the step log when debug logging is on.`;
};

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./lib/src/action/cancellation.js


const SIGNALS = ['SIGINT', 'SIGTERM'];
const createCancellation = (onCancel) => {
    const controller = new AbortController();
    const { signal } = controller;
    (0,external_node_events_namespaceObject.setMaxListeners)(0, signal);
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (signal.aborted)
                return;
            controller.abort();
            onCancel(name);
        });
    }
    const sleep = (ms) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => { });
    return { signal, sleep };
};
const endProcess = () => {
    process.stdout.write('', () => process.exit(process.exitCode ?? 0));
};

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/src/action/environment.js


const readEnvironment = (env = process.env) => {
    const payload = readPayload(env);
    const triggering = env.GITHUB_EVENT_NAME === 'workflow_run' ? readTriggering(payload) : null;
    const value = (name) => env[name] || null;
    const address = (name) => value(name)?.replace(/(?<!\/)\/+$/, '') ?? null;
    return {
        context: {
            repository: value('GITHUB_REPOSITORY'),
            runId: positive(env.GITHUB_RUN_ID),
            attempt: positive(env.GITHUB_RUN_ATTEMPT),
            runnerName: value('RUNNER_NAME'),
            serverUrl: address('GITHUB_SERVER_URL') ?? 'https://github.com',
            triggering,
            event: payload === null ? null : readEvent(payload)
        },
        defaults: {
            repository: value('GITHUB_REPOSITORY'),
            runId: triggering === null ? value('GITHUB_RUN_ID') : String(triggering.runId),
            temp: value('RUNNER_TEMP') ?? (0,external_node_os_namespaceObject.tmpdir)()
        },
        apiUrl: address('GITHUB_API_URL') ?? 'https://api.github.com',
        workspace: value('GITHUB_WORKSPACE') ?? process.cwd(),
        env
    };
};
const positive = (value) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
};
const readPayload = (env) => {
    try {
        return env.GITHUB_EVENT_PATH ? JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8')) : null;
    }
    catch {
        return null;
    }
};
const readTriggering = (payload) => {
    const named = field(payload, 'workflow_run');
    const runId = positive(field(named, 'id'));
    return runId === null ? null : { runId, attempt: positive(field(named, 'run_attempt')) };
};
const readEvent = (payload) => {
    const [ofTriggering] = list(field(field(payload, 'workflow_run'), 'pull_requests'));
    const base = field(field(ofTriggering ?? field(payload, 'pull_request'), 'base'), 'ref');
    const target = field(field(payload, 'merge_group'), 'base_ref');
    return {
        baseBranch: environment_text(base) ?? environment_text(target)?.replace(/^refs\/heads\//, '') ?? null,
        defaultBranch: environment_text(field(field(payload, 'repository'), 'default_branch'))
    };
};
const environment_text = (value) => (typeof value === 'string' && value !== '' ? value : null);
const list = (value) => (Array.isArray(value) ? value : []);
const field = (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

// EXTERNAL MODULE: ./lib/src/action/hints.js
var hints = __nccwpck_require__(3195);
;// CONCATENATED MODULE: ./lib/src/action/inputs.js

const FAIL_ON = ['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure'];
const REPOSITORY = /^(?!\.+\/)[A-Za-z0-9_.-]+\/(?!\.+$)[A-Za-z0-9_.-]+$/;
const WHOLE = /^[0-9]+$/;
const MAX_EXCERPT_LINES = 1000;
const MAX_EARLIER_RUNS = 50;
const MAX_WAIT_SECONDS = 21_600;
const SHOWN_VALUE = 120;
const readInputs = async (read, defaults, files) => {
    const parsed = attempt(() => parseInputs(read, defaults));
    const patterns = parseLines(read('problem_matchers'));
    const { matchers, problems } = patterns.length === 0 ? { matchers: [], problems: [] } : await (await __nccwpck_require__.e(/* import() */ 875).then(__nccwpck_require__.bind(__nccwpck_require__, 4875))).readUserMatchers(patterns, files);
    const broken = problems.length === 0 ? null : matchersError(problems);
    if ('inputs' in parsed && broken === null)
        return { ...parsed.inputs, userMatchers: matchers };
    const errors = [...('error' in parsed ? [parsed.error] : []), ...(broken === null ? [] : [broken])];
    throw new model_errors/* ReportError */.$g('input', errors.map(({ message }) => message).join('\n'), { hint: broken?.hint ?? '' });
};
const attempt = (parse) => {
    try {
        return { inputs: parse() };
    }
    catch (error) {
        if (error instanceof model_errors/* ReportError */.$g)
            return { error };
        throw error;
    }
};
const matchersError = (problems) => new model_errors/* ReportError */.$g('input', `The input problem_matchers is not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
    hint: 'Example: problem_matchers: .github/matchers/*.json'
});
const parseInputs = (read, defaults) => {
    const problems = [];
    const text = (name) => read(name).trim();
    const bad = (name, value, allowed, example) => {
        problems.push({ name, value, allowed, example });
    };
    const whole = (name, fallback, min, max, example) => {
        const value = text(name);
        if (value === '')
            return fallback;
        const number = WHOLE.test(value) ? Number(value) : Number.NaN;
        if (number >= min && number <= max)
            return number;
        bad(name, value, max === Number.MAX_SAFE_INTEGER ? `a whole number, ${min} or more` : `a whole number from ${min} to ${max}`, example);
        return fallback;
    };
    const id = (name, value, example) => {
        if (value === '')
            return null;
        const number = WHOLE.test(value) ? Number(value) : Number.NaN;
        if (number > 0 && Number.isSafeInteger(number))
            return number;
        bad(name, value, 'a positive whole number', example);
        return null;
    };
    const choice = (name, allowed, fallback) => {
        const value = text(name);
        if (value === '')
            return fallback;
        const found = allowed.find((word) => word === value);
        if (found === undefined)
            bad(name, value, allowed.map((word) => `'${word}'`).join(', '), fallback);
        return found ?? fallback;
    };
    const flag = (name, fallback) => {
        const value = text(name).toLowerCase();
        if (!['', 'true', 'false'].includes(value))
            bad(name, text(name), "'true' or 'false'", String(fallback));
        return value === '' ? fallback : value === 'true';
    };
    const repository = text('repository') || (defaults.repository ?? '');
    if (!REPOSITORY.test(repository))
        bad('repository', repository, 'owner/name', 'octo-org/octo-repo');
    const [owner = '', repo = ''] = repository.split('/');
    const givenRunId = text('run_id');
    const runIdText = givenRunId || (defaults.runId ?? '');
    const runId = id('run_id', runIdText, '29679449');
    if (runIdText === '')
        bad('run_id', '', 'a positive whole number; the runner told no run of its own', '29679449');
    const attempt = id('attempt', text('attempt'), '2');
    const filter = choice('filter', ['latest', 'all'], 'latest');
    if (text('attempt') !== '' && filter === 'all') {
        bad('attempt', text('attempt'), "empty when filter is 'all': drop attempt to list every attempt, or drop filter to report this one", "attempt: ''");
    }
    const jobId = id('job_id', text('job_id'), '399444496');
    if (text('job_id') !== '' && text('attempt') !== '') {
        bad('job_id', text('job_id'), 'empty when attempt is set: a job id already names one execution, so drop attempt or job_id', "job_id: ''");
    }
    if (text('job_id') !== '' && givenRunId !== '' && givenRunId !== (defaults.runId ?? '')) {
        bad('job_id', text('job_id'), `empty when run_id names a run (here ${shown(givenRunId)}): a job id already names its run, so drop run_id or job_id`, "job_id: ''");
    }
    const inputs = {
        token: text('token'),
        owner,
        repo,
        runId: runId ?? 0,
        attempt,
        filter,
        jobId,
        jobs: parseLines(read('jobs')),
        currentJobId: id('current_job_id', text('current_job_id'), '399444496'),
        logs: choice('logs', ['failed', 'all', 'none'], 'failed'),
        maxLogs: whole('max_logs', 50, 0, Number.MAX_SAFE_INTEGER, '50'),
        wholeLogs: flag('whole_logs', false),
        excerptLines: whole('excerpt_lines', 30, 0, MAX_EXCERPT_LINES, '30'),
        annotations: whole('annotations', 10, 0, Number.MAX_SAFE_INTEGER, '10'),
        summary: choice('summary', ['always', 'on_failure', 'never'], 'always'),
        timeline: flag('timeline', true),
        compareRuns: whole('compare_runs', 0, 0, MAX_EARLIER_RUNS, '10'),
        baseline: flag('baseline', true),
        history: whole('history', 5, 0, MAX_EARLIER_RUNS, '5'),
        checkRun: flag('check_run', false),
        waitSeconds: whole('wait_seconds', 0, 0, MAX_WAIT_SECONDS, '1800'),
        outputDir: text('output_dir') || `${defaults.temp}/workflow-run-report`,
        failOn: failOn(text('fail_on'), bad)
    };
    if (problems.length > 0)
        throw inputError(problems);
    return inputs;
};
const parseLines = (value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const failOn = (value, bad) => {
    const words = value
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    if (value === '' || (words.length === 1 && words[0] === 'never'))
        return [];
    const known = FAIL_ON.filter((word) => words.includes(word));
    if (words.length === 0 || words.some((word) => !FAIL_ON.some((allowed) => allowed === word))) {
        bad('fail_on', value, `'never' alone, or a comma-separated list of ${FAIL_ON.map((word) => `'${word}'`).join(', ')}`, 'failure,timed_out');
    }
    return known;
};
const shown = (value) => JSON.stringify(value.length > SHOWN_VALUE ? `${value.slice(0, SHOWN_VALUE)}…` : value);
const inputError = (problems) => {
    const lines = problems.map(({ name, value, allowed, example }) => {
        const yaml = example.startsWith(name) || example.includes(': ') ? example : `${name}: ${example}`;
        return `- ${name} is ${shown(value)}; allowed: ${allowed}. Example: ${yaml}`;
    });
    const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
    return new model_errors/* ReportError */.$g('input', `${count} not usable:\n${lines.join('\n')}`);
};

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ./scripts/bundle/unused.js
var unused = __nccwpck_require__(983);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/src/action/toolkit.js


const createPublisher = () => ({
    async summary(markdown) {
        if (!process.env.GITHUB_STEP_SUMMARY)
            throw new model_errors/* ReportError */.$g('sink', 'the runner has set no GITHUB_STEP_SUMMARY');
        await summary.addRaw(markdown, true).write().catch(failSink);
    },
    output(name, value) {
        if (!process.env.GITHUB_OUTPUT)
            throw new model_errors/* ReportError */.$g('sink', 'the runner has set no GITHUB_OUTPUT');
        try {
            setOutput(name, value);
        }
        catch (error) {
            failSink(error);
        }
    },
    annotate({ title, message, file, line, column }) {
        error(message, {
            title,
            ...(file === null ? {} : { file }),
            ...(file === null || line === null ? {} : { startLine: line }),
            ...(file === null || line === null || column === null ? {} : { startColumn: column })
        });
    },
    log: info
});
const failSink = (error) => {
    throw new model_errors/* ReportError */.$g('sink', error instanceof Error ? error.message : String(error), { cause: error });
};
const hideSecret = (secret) => {
    if (secret !== '')
        core_setSecret(secret);
};
const logDebug = (text) => core_debug(text);
const failStep = (message) => setFailed(message);
const readInput = (name) => getInput(name, { trimWhitespace: false });

;// CONCATENATED MODULE: ./lib/src/action/main.js











const LAST_MS = 1_500;
const STANDSTILL = new Error('the report waits for something that will never come, so it was given up');
const main = async () => {
    const publisher = createPublisher();
    let files = null;
    let cancelledBy = null;
    const end = (isReported) => {
        files?.abandon();
        failStep(`The step was cancelled (${cancelledBy}): ${isReported ? 'the report holds what had been read by then' : 'there is no report'}.`);
        endProcess();
    };
    const cancellation = createCancellation((name) => {
        cancelledBy = name;
        setTimeout(() => end(false), LAST_MS);
    });
    process.once('beforeExit', () => {
        failStep(describeBug(STANDSTILL, ownEnvironment));
        logDebug(STANDSTILL.stack ?? '');
        endProcess();
    });
    try {
        hideSecret(readInput('token').trim());
        const environment = readEnvironment(ownEnvironment);
        const inputs = await readInputs(readInput, environment.defaults, createFiles('.', environment.workspace));
        files = createFiles(inputs.outputDir, environment.workspace, { temp: environment.defaults.temp, signal: cancellation.signal, hints: hints/* FILE_HINTS */.A });
        const { compose } = await Promise.all(/* import() */[__nccwpck_require__.e(264), __nccwpck_require__.e(603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9603));
        const failure = await compose(inputs, environment, { files, publisher, cancellation });
        if (failure !== null)
            failStep(failure);
    }
    catch (error) {
        if (cancellation.signal.aborted)
            return end(false);
        const text = (0,model_errors/* isExpected */.Dn)(error) ? (0,model_errors/* describeError */.Uc)(error) : describeBug(error, ownEnvironment);
        failStep(text);
        if (!(0,model_errors/* isExpected */.Dn)(error) && error instanceof Error)
            logDebug(error.stack ?? '');
        if (readInput('summary').trim() !== 'never')
            await publisher.summary(renderError(text)).catch(() => publisher.log('The job summary could not be written'));
    }
    if (cancellation.signal.aborted)
        return end(true);
    files?.abandon();
    endProcess();
};


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Mw: () => (/* binding */ MOST_OF_TIME),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   hH: () => (/* binding */ timeBefore),
/* harmony export */   qL: () => (/* binding */ withoutTime)
/* harmony export */ });
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z ?/;
const MOST_OF_TIME = 31;
const ANSI = /\u001b(?:\[[0-9;:?<=>]*[ -/]*[@-~]|\](?:[^\u0007\u001b\r\n]*(?:\u0007|\u001b\\))?|[()][0-9A-B])|\u009b[0-9;:?]*[@-~]|\^\[\[[0-9;]*[mGHJK]/g;
const stripAnsi = (text) => text.includes('\u001b') || text.includes('^[') || text.includes('\u009b') ? text.replace(ANSI, '') : text;
const timeBefore = (line) => {
    const match = TIME.exec(line);
    return match === null ? null : { length: match[0].length, time: timeOf(match) };
};
const timeOf = ([, toSecond, fraction = '0']) => {
    const time = Date.parse(`${toSecond}.${fraction.slice(0, 3)}Z`);
    return Number.isNaN(time) ? null : time;
};
const parseLine = (raw) => {
    const { match, text } = splitLine(raw);
    return { time: match === null ? null : timeOf(match), text };
};
const withoutTime = (raw) => {
    const { match, text } = splitLine(raw);
    return { hasTime: match !== null, text };
};
const splitLine = (raw) => {
    const line = raw.slice(raw.startsWith('\uFEFF') ? 1 : 0, raw.endsWith('\r') ? -1 : raw.length);
    const match = TIME.exec(line);
    return { match, text: match === null ? line : line.slice(match[0].length).replace(/^\uFEFF/, '') };
};
const visibleText = (text) => {
    const plain = stripAnsi(text);
    if (!plain.includes('\r'))
        return plain;
    const states = plain.split('\r').filter((state) => state.trim() !== '');
    return states.at(-1) ?? '';
};
const cutText = (text, max) => {
    if (text.length <= max)
        return text;
    if (!(max >= 1))
        return '';
    const last = text.charCodeAt(Math.trunc(max) - 2);
    const end = last >= 0xd800 && last <= 0xdbff ? Math.trunc(max) - 2 : Math.trunc(max) - 1;
    return `${text.slice(0, Math.max(0, end))}…`;
};


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $g: () => (/* binding */ ReportError),
/* harmony export */   Dn: () => (/* binding */ isExpected),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   eG: () => (/* binding */ isOfFolder),
/* harmony export */   l$: () => (/* binding */ isOfFiles),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
class ReportError extends Error {
    kind;
    hint;
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ReportError';
        this.kind = kind;
        this.hint = options.hint ?? '';
    }
}
const OF_FOLDER = new Set(['files', 'disk_full', 'link']);
const isOfFolder = (error) => error instanceof ReportError && OF_FOLDER.has(error.kind);
const isOfFiles = (error) => isOfFolder(error) || (error instanceof ReportError && error.kind === 'blocked');
const REFUSALS = new Set(['forbidden', 'unauthorized', 'rate_limited']);
const isRefusal = ({ kind }) => REFUSALS.has(kind);
const describeError = ({ message, hint }) => (hint === '' ? message : `${message}\n${hint}`);
const isExpected = (error) => error instanceof ReportError;
const codeOf = (error) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
const INDENTED = /^(?: {2}|\t)/;
const KEY = /^[a-z_]{1,40}:$/;
const adviceOf = (text) => {
    const lines = text.trim().split(/\r\n|\r|\n/);
    const isBlock = (line, next) => INDENTED.test(line) || (KEY.test(line) && INDENTED.test(next ?? ''));
    const parts = [];
    for (const [at, line] of lines.entries()) {
        const above = parts.at(-1);
        if (!isBlock(line, lines[at + 1])) {
            if (line.trim() !== '')
                parts.push({ kind: 'sentence', text: line });
        }
        else if (above?.kind === 'lines')
            above.lines.push(line);
        else
            parts.push({ kind: 'lines', lines: [line] });
    }
    return parts;
};


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Up: () => (/* binding */ jsonForShell),
/* harmony export */   X9: () => (/* binding */ codeSpanInTable),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   mJ: () => (/* binding */ htmlLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports SPAN_LIMIT, SENTENCE_LIMIT, NO_TEXT, htmlText, escapeMarks */
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(152);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6581);


const SPAN_LIMIT = 200;
const SENTENCE_LIMIT = 2000;
const LOG_LINE_LIMIT = 500;
const NO_TEXT = '(empty)';
const longest = (text, run) => (text.match(run) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
const spanOf = (line) => {
    const text = line === '' ? NO_TEXT : line;
    const fence = '`'.repeat(longest(text, /`+/g) + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
};
const codeSpan = (text, max = SPAN_LIMIT) => spanOf((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, max));
const codeSpanInTable = (text, max = SPAN_LIMIT) => spanOf((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, max).replace(/\\(?=\|)/g, '\\ ')).replaceAll('|', '\\|');
const fenced = (lines, info, show = _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8) => {
    const shown = lines.map(show);
    const fence = '`'.repeat(shown.reduce((most, line) => Math.max(most, longest(line, /`+|~+/g)), 2) + 1);
    return [`${fence}${info}`, ...shown, fence].join('\n');
};
const LIVE_WORD = /:\/\/|www\.|@|#\d|\bgh-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b|:[a-z0-9_+-]+:|\$/i;
const MARKDOWN = /[\\`*_[\]<>&|~#]/g;
const BLOCK_START = /^(?:[-+=]|\d+(?=[.)]))/;
const CODE = /(?<=(?:^| )[("]?)(`[^`]+`)(?=[).,;:!?"]*(?: |$))/;
const inertWords = (text) => text
    .split(' ')
    .map((word) => (LIVE_WORD.test(word) ? spanOf(word) : word.replace(MARKDOWN, '\\$&')))
    .join(' ');
const plainText = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, SENTENCE_LIMIT)
    .replace(/ {2,}/g, ' ')
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : inertWords(part)))
    .join('')
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
const linkTarget = (url) => {
    const parsed = URL.parse(url.toWellFormed());
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') || parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(/[()[\]<>\\|`'"*^{}\s]/g, percentCode);
};
const percentCode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const htmlText = (text, max = SPAN_LIMIT) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, max).replace(/[!-'*+:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const htmlLine = (line) => escapeMarks((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line));
const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeMarks = (text) => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? '');
const htmlCode = (text, max) => `<code>${htmlText(text, max)}</code>`;
const mermaidText = (text, prefix = '·', max = 80) => {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, max);
    const name = (line === '' ? NO_TEXT : line).replace(/[^A-Za-z0-9 _./()\u0080-\u{10FFFF}-]|[¶ﬂ°ß]/gu, (mark) => `#${mark.codePointAt(0)};`);
    return `${prefix} ${name}`;
};
const messageText = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, SENTENCE_LIMIT)
    .replaceAll('↵', ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Pi}\p{Pf}"'`%]/gu, '')
    .replace(/[\p{Pd}\u2190-\u21FF]/gu, '-')
    .replaceAll('\\', '/')
    .replaceAll(';', ',')
    .replace(/[^A-Za-z0-9_.,:/+=-]+/g, ' ')
    .replace(/ (?=[.,:](?: |$))/g, '')
    .replace(/^(?:[^A-Za-z0-9.]|\.(?![A-Za-z0-9]))+/, '')
    .trimEnd();
const SKIPPED = /[\p{Cf}\p{Me}\p{Default_Ignorable_Code_Point}]/gu;
const POSITION = /(?<=[:(])(?=\d+(?:[:,)\s]|$))/g;
const WORDED_POSITION = /\b(line|col|column)(?= \d)/gi;
const logLine = (text) => `| ${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text).replaceAll('\t', ' ').replace(SKIPPED, '').replaceAll('##[', '##\\[').replace(POSITION, ' ').replace(WORDED_POSITION, '$1:'), LOG_LINE_LIMIT)}`;
const jsonForShell = (value) => {
    if (typeof value === 'string')
        return shellString(value);
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : 'null';
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (isList(value))
        return `[${value.map(jsonForShell).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, entry]) => `${shellString(key)}:${jsonForShell(entry)}`)
        .join(', ')}}`;
};
const isList = (value) => Array.isArray(value);
const shellString = (text) => `"${text.toWellFormed().replace(/[^A-Za-z0-9 _.,:/@+=-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   pF: () => (/* binding */ singleLine)
/* harmony export */ });
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(152);

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /((?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3))|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const FIRST_CONTROL_PICTURE = 0x2400;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\uFFFD';
const controlPicture = (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(FIRST_CONTROL_PICTURE + code);
    return code === 0x7f ? DELETE_PICTURE : REPLACEMENT;
};
const visibleLines = (text) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripAnsi */ .aJ)(text.toWellFormed()).replace(LINE_BREAK, '\n').replace(INVISIBLE, '$1').replace(CONTROL, controlPicture);
const visibleLine = (text) => visibleLines(text).replaceAll('\n', '↵');
const singleLine = (text, max) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(visibleLine(text).replaceAll('\t', ' ').trim(), max);
const UNSEEN = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\p{Cs}]/gu;
const codeOf = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
const spelledOut = (line) => line.replace(INVISIBLE, (character, kept) => kept ?? codeOf(character)).replace(UNSEEN, codeOf);


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ JSONParse),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   _y: () => (/* binding */ restEndpointMethods),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   iq: () => (/* binding */ JSONStringify),
/* harmony export */   n: () => (/* binding */ withCustomRequest)
/* harmony export */ });
/* unused harmony exports BearerCredentialHandler, getExecOutput */
/**
 * Stands in dist/ for packages that @actions/core and @actions/github import and that nothing here uses. They are two thirds of the bundle
 * and of what it takes to load it. tsconfig.json beside this file names them; a build that holds one of them all the same fails.
 */

const unused = (what) => () => {
  throw new Error(`${what} is not part of this bundle: see scripts/bundle/unused.js`)
}

/** Of @actions/http-client: @actions/github makes one as soon as it is loaded. Our requests go through src/github/http/transport.ts, proxies too. */
class HttpClient {
  getAgent = () => undefined
  getAgentDispatcher = () => undefined
  getJson = unused('@actions/http-client')
}

/** Of @actions/http-client/lib/auth: for the OpenID tokens of @actions/core. */
class BearerCredentialHandler {}

/** Of undici: for the fetch of @actions/github, which octokit is not given. */
const fetch = unused('undici')

/** Of @actions/exec: for the `platform` of @actions/core. */
const getExecOutput = unused('@actions/exec')

/** Of @octokit/plugin-rest-endpoint-methods: a function for each of a thousand endpoints. Ours are asked for by their route. */
const restEndpointMethods = () => ({})

/** Of @octokit/graphql: @octokit/core makes one for each client. */
const withCustomRequest = () => ({ defaults: () => unused('@octokit/graphql') })

/** Of json-with-bigint: octokit reads the bodies of errors with it. No number in them is larger than a JavaScript number. */
const JSONParse = JSON.parse
const JSONStringify = JSON.stringify


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4409);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
