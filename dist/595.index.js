export const id = 595;
export const ids = [595];
export const modules = {

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseMatcherFile),
/* harmony export */   o: () => (/* binding */ readMatchers)
/* harmony export */ });
/* harmony import */ var json5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

const PROPERTIES = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'];
const parseMatcherFile = (text) => {
    try {
        return readMatchers(json5__WEBPACK_IMPORTED_MODULE_0__.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (error) {
        return failed([`it is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
    }
};
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
const compile = (source) => {
    const foreign = DOTNET_ONLY.find(({ syntax }) => syntax.test(source.replace(/\[(?:\\.|[^\]\\])*\]/g, '[]')));
    const hint = foreign === undefined ? '' : `; it uses ${foreign.name}, which only .NET knows`;
    if (foreign?.name.startsWith('an anchor'))
        return `uses ${foreign.name}, which only .NET knows; use ^ or $`;
    let regexp;
    try {
        regexp = new RegExp(source);
    }
    catch (error) {
        return `is not a regular expression: ${error instanceof Error ? error.message : String(error)}${hint}`;
    }
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

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUserMatchers: () => (/* binding */ readUserMatchers)
/* harmony export */ });
/* harmony import */ var _diagnose_matcher_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(788);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);


const readUserMatchers = async (patterns, files) => {
    const problems = [];
    const byOwner = new Map();
    for (const pattern of patterns) {
        const found = await files.workspaceFiles(pattern);
        if (found.length === 0)
            problems.push(`no file of the workspace matches ${JSON.stringify(pattern)}; is the repository checked out in this job (actions/checkout)?`);
        for (const { path, text } of found) {
            if (text === null) {
                problems.push(`${path}: the file cannot be read`);
                continue;
            }
            const { matchers, problems: broken } = (0,_diagnose_matcher_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMatcherFile */ .Y)(text);
            problems.push(...broken.map((rule) => `${path}: ${rule}`));
            for (const matcher of matchers) {
                const key = matcher.owner.toLowerCase();
                byOwner.delete(key);
                byOwner.set(key, matcher);
            }
        }
    }
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('input', `The input problem_matchers is not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
            hint: 'Example: problem_matchers: .github/matchers/*.json'
        });
    }
    return [...byOwner.values()].reverse();
};


/***/ })

};
