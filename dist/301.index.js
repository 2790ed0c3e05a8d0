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


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSettling: () => (/* binding */ createSettling)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3479);

const MAX_DEPTH = 20;
const createSettling = (files) => {
    const all = new Set(files);
    const byEnd = indexEnds(files);
    const settle = (finding) => {
        const { isUnsure, ...sure } = finding;
        const { file } = finding;
        if (file === null || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(file))
            return finding;
        if (all.has(file) && isUnsure !== true)
            return sure;
        const only = byEnd.get(file) ?? null;
        return only === null ? { ...finding, isUnsure: true } : { ...sure, file: only };
    };
    return (failure) => ({ ...failure, findings: failure.findings.map(settle) });
};
const indexEnds = (files) => {
    const byEnd = new Map();
    for (const file of files) {
        let slash = file.length;
        for (let depth = 0; depth < MAX_DEPTH && slash >= 0; depth++) {
            slash = file.lastIndexOf('/', slash - 1);
            const end = file.slice(slash + 1);
            byEnd.set(end, byEnd.has(end) ? null : file);
            if (slash <= 0)
                break;
        }
    }
    return byEnd;
};


/***/ })

};
