export const id = 301;
export const ids = [301];
export const modules = {

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
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo|\.rustup|rustc|go\/pkg\/mod|vendor|gems|\.gradle|\.m2|hostedtoolcache|_actions|_temp|\.pnpm|lib\/python[\d.]+)(?:\/|$)|^(?:\/usr\/|\/bin\/|\/sbin\/|\/opt\/|node:|internal\/.{1,200}\.js$|<)|^[A-Za-z]:\/(?:Program Files|hostedtoolcache)/;
const GENERATED = /(?:^|\/)(?:\.?venv|\.tox|\.nox|__pycache__|CMakeFiles|CMakeScratch|_deps|bazel-(?:out|bin|\w{1,100}\/external)|DerivedData|dist-newstyle|\.stack-work|target\/(?:[\w.-]{1,60}\/)?(?:debug|release)\/build|target\/(?:generated-|classes\/|test-classes\/)|obj\/(?:x64|x86|Debug|Release|project\.)|build\/(?:generated|intermediates|tmp)|\.dart_tool|\.next|\.nuxt|\.svelte-kit)(?:\/|$|(?<=[-./]))/;
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


/***/ }),

/***/ 722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ MAX_ALIKE),
  M: () => (/* binding */ createClueSearch)
});

// EXTERNAL MODULE: ./lib/src/log/markers.js
var markers = __webpack_require__(3572);
// EXTERNAL MODULE: ./lib/src/diagnose/paths.js
var paths = __webpack_require__(3479);
;// CONCATENATED MODULE: ./lib/src/diagnose/places/by-line.js
const addOnce = (list, one) => {
    if (list.at(-1)?.line !== one.line)
        list.push(one);
};
const indexAt = (list, line) => {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.line ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/places/shapes.js
const MAY_NAME = /work|__w|[A-Za-z]:[\\/]/;
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
const ACTION = /^##\[group\]Run (?:\.\/|docker:\/\/|[\w.-]{1,100}\/[\w./-]{1,200}@)\S{0,300}$/;
const MOVE = /\b(?:cd|pushd|popd)\b|\b(?:npm|pnpm|yarn|bun|make|go|cargo) (?:-\S{1,40} )?(?:--prefix|--cwd|--dir|-C)(?=[ =])/g;
const MOVED = /^\s{0,20}(?:(?:cd|pushd)|(?:npm|pnpm|yarn|bun|make|go|cargo) (?:-\S{1,40} )?(?:--prefix|--cwd|--dir|-C))[ =]["']?([\w@.+/-]{1,300})["']?\s{0,4}(?:$|&&|;| )/;

;// CONCATENATED MODULE: ./lib/src/diagnose/places/clues.js




const JUDGED = 1_000;
const MAX_NAMED = 20_000;
const MAX_ALIKE = 100;
const MAX_CRATES = 200;
const MAX_DEPTH = 20;
const START = { at: 0, header: null, base: '', makes: [], isPackage: false };
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
    const texts = new Map();
    const prefixes = new Map();
    const prefixed = new Map();
    let hasTurbo = false;
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
        if (TURBO.test(text))
            hasTurbo = true;
        if (!MAY_NAME.test(text))
            return;
        for (const path of (0,paths/* absolutePaths */.wd)(text)) {
            const told = toPath(path, null);
            const file = told === null || (0,paths/* isAbsolute */.oP)(told) ? null : (0,paths/* joinPaths */.HS)('', told);
            if (file === null || allNamed.size >= MAX_NAMED)
                continue;
            const module = MODULE.exec(file);
            if (module !== null)
                modules.add((module[1] ?? '').replace(/\/$/, ''));
            const name = (0,paths/* fileName */.Md)(file);
            const alike = named.get(name) ?? new Set();
            if (alike.size >= MAX_ALIKE)
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
        const turbo = hasTurbo ? TURBO_LINE.exec(text)?.[1] : undefined;
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
            return { ...before, at, header: { moves: 0, folder: '', isRunners: ACTION.test(text), above: base } };
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
            textAt: (line) => texts.get(line) ?? '',
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
            const text = line.text.replace(TAG, (tag) => (tag === markers/* GROUP */.UP || tag === markers/* END_GROUP */.aR ? tag : '')).slice(0, JUDGED);
            texts.set(line.number, text);
            learnPrefix(text, line.number);
            learn(text, line.number);
            const after = next(state, text, line.number);
            const last = changes.at(-1);
            const folder = folderOf(after);
            if (last === undefined || last.folder !== folder || last.isPackage !== after.isPackage)
                changes.push({ line: line.number, folder, isPackage: after.isPackage });
            state = after;
            return true;
        },
        skip() {
            state = { ...state, at: state.at + 1 };
        }
    };
};
const MAX_MAKES = 200;
const folderOf = ({ base, makes }) => {
    const top = makes.at(-1);
    if (top === undefined)
        return base;
    return makes.some(({ level, folder }) => level === top.level && folder !== top.folder) ? null : top.folder;
};


/***/ }),

/***/ 3425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createCompletion),
/* harmony export */   d: () => (/* binding */ endsWith)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3479);
/* harmony import */ var _clues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(722);


const JVM_FRAME = /\bat (?:app\/\/)?(?:[\w.@-]{1,100}\/)?((?:[\w$]{1,100}\.){1,15})[\w$<>]{1,200}\([\w$]{1,120}\.(?:java|kt|scala|groovy):\d/;
const JVM_FILE = /(?:\(|\bat )[\w$]{1,120}\.(?:java|kt|scala|groovy):\d/;
const TEST_CLASS = /(?:^|\/)(?:Test\w{0,100}|\w{1,100}(?:Test|Tests|TestCase|Spec|IT))\.\w{1,10}$/;
const PROJECT = /\[([^[\]]{1,400}\.\w{1,10}proj)(?:::[^\]]{0,100})?\]\s*$/;
const GO_FILE = /^[^/]{1,200}\.go$/;
const HOSTED = /^(?:github\.com|bitbucket\.org)\/[^/]+\/[^/]+(?:\/|$)/;
const MAJOR = /^v\d+(?:\/|$)/;
const WITHOUT_FOLDERS = new Set(['symfony-console']);
const MAKEFILE = /(?:^|\/)Makefile$/;
const MAKE_LEVEL = /\bmake(?:\.exe)?(?:\[(\d{1,3})\])?: \*\*\* \[/;
const createCompletion = (clues, toPath) => (finding) => {
    const { file, logLine } = finding;
    if (file === null)
        return finding;
    const text = logLine === null ? '' : clues.textAt(logLine);
    if (isGenerated(file, text, clues))
        return { ...finding, file: null, line: null, column: null };
    const place = settle(inside(findPlace(file, text, finding, clues, toPath)), clues);
    const { isUnsure: _, ...rest } = finding;
    return { ...rest, file: place.file, ...(place.isSure ? {} : { isUnsure: true }) };
};
const isGenerated = (file, text, { cmakeLevel }) => {
    const make = MAKEFILE.test(file) && cmakeLevel !== null ? MAKE_LEVEL.exec(text) : null;
    return make !== null && Number(make[1] ?? 0) === (cmakeLevel ?? 0) - 1;
};
const inside = ({ file, isSure }) => {
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)(file))
        return unsure(file);
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPaths */ .HS)('', file);
    return path === null ? unsure(file.replace(/^.*\.\.\//, '')) : { file: path, isSure };
};
const settle = (place, { named }) => {
    if (place.isSure || (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)(place.file))
        return place;
    const alike = [...(named.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(place.file)) ?? [])];
    const [only, other] = alike.length >= _clues_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALIKE */ .Y ? [] : alike.filter((file) => endsWith(file, place.file));
    return only !== undefined && other === undefined ? sure(only) : place;
};
const endsWith = (file, end) => file === end || file.endsWith(`/${end}`);
const sure = (file) => ({ file, isSure: true });
const unsure = (file) => ({ file, isSure: false });
const findPlace = (file, text, { source, logLine }, clues, toPath) => {
    if (clues.named.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(file))?.has(file))
        return sure(file);
    const folder = logLine === null ? '' : clues.folderAt(logLine);
    if (JVM_FILE.test(text) && !file.includes('/'))
        return ofClass(file, text, clues);
    if (GO_FILE.test(file) && (source.startsWith('go-test') || /^\s/.test(text)))
        return ofGoTest(file, logLine ?? 0, folder, clues);
    if (file.endsWith('.rs'))
        return ofCrate(file, folder, clues);
    if (WITHOUT_FOLDERS.has(source))
        return unsure(file);
    const project = PROJECT.exec(text)?.[1];
    return inFolder(file, project === undefined ? folder : ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .toFolder */ .G)(project.replace(/[/\\][^/\\]*$/, ''), toPath) ?? folder));
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
        return unsure(`${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(name)}/${file}`);
    return sure(path === '' ? file : `${path}/${file}`);
};
const ofCrate = (file, folder, { crates }) => {
    if (crates.size === 0 || crates.has(''))
        return inFolder(file, crates.has('') ? '' : folder);
    if ([...crates].some((crate) => file.startsWith(`${crate}/`)))
        return sure(file);
    const workspaces = new Set([...crates].flatMap((crate) => workspaceOf(crate, file)));
    const [workspace, other] = workspaces.size > 0 ? workspaces : crates;
    return workspace !== undefined && other === undefined ? sure(workspace === '' ? file : `${workspace}/${file}`) : unsure(file);
};
const workspaceOf = (crate, file) => {
    const parts = crate.split('/');
    const at = parts.findIndex((_, index) => index > 0 && file.startsWith(`${parts.slice(index).join('/')}/`));
    return at < 0 ? [] : [parts.slice(0, at).join('/')];
};


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSettling: () => (/* binding */ createSettling)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3479);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3425);


const createSettling = (files) => {
    const all = new Set(files);
    const byName = Map.groupBy(files, _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md);
    const settle = (finding) => {
        const { isUnsure: _, ...sure } = finding;
        const { file } = finding;
        if (file === null || (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)(file))
            return finding;
        if (all.has(file))
            return sure;
        const [only, other] = (byName.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(file)) ?? []).filter((path) => (0,_complete_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWith */ .d)(path, file));
        return only !== undefined && other === undefined ? { ...sure, file: only } : { ...finding, isUnsure: true };
    };
    return (failure) => ({ ...failure, findings: failure.findings.map(settle) });
};


/***/ })

};
