export const id = 347;
export const ids = [347];
export const modules = {

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHugeLog: () => (/* binding */ readHugeLog)
/* harmony export */ });
/* harmony import */ var _jobs_failing_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(710);
/* harmony import */ var _log_huge_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5412);



const LAST_BYTES = 4_194_304;
const END_BYTES = 1_572_864;
const readHugeLog = async (job, log, explaining, cpu) => {
    const reader = createReader(log);
    const { step } = (0,_jobs_failing_step_js__WEBPACK_IMPORTED_MODULE_0__/* .findFailingSteps */ .P)(job);
    const found = explaining === null || (step === null && job.steps.length > 0)
        ? await readEnds(log, reader)
        : step === null
            ? await readLastError(log, reader, explaining, cpu)
            : await readStep({ job, step }, log, reader, explaining, cpu);
    if (found === null)
        return null;
    const what = found.step === null || step === null ? 'its two ends' : 'the parts around the failing step';
    return {
        content: (0,_log_huge_search_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(log, found.pieces),
        step: found.step,
        reason: `The log has ${inWords(log.bytes)}: only ${what} were read (${inWords(reader.moved())})`
    };
};
const readStep = async ({ job, step }, log, reader, { annotations, isEnough }, cpu) => {
    const search = (0,_log_huge_search_js__WEBPACK_IMPORTED_MODULE_1__/* .searchStep */ .nY)(log, job, step);
    let turn = search.next();
    while (turn.done !== true) {
        const pieces = await reader.readAll(turn.value);
        if (pieces === null)
            return null;
        turn = search.next(pieces);
    }
    const read = turn.value;
    if (read === null)
        return null;
    const told = await annotations();
    const cut = (await cpu.run(() => (0,_log_huge_search_js__WEBPACK_IMPORTED_MODULE_1__/* .findStep */ .MR)(read, log, job.steps, step, told)))?.value ?? null;
    if (cut === null || (cut.hasGap && !(await isEnough(cut))))
        return null;
    return { pieces: read, step: cut };
};
const readLastError = async (log, reader, { isEnough }, cpu) => {
    const read = await reader.readAll([{ from: log.bytes - LAST_BYTES, to: log.bytes }]);
    const [last] = read ?? [];
    const cut = last === undefined ? null : ((await cpu.run(() => (0,_log_huge_search_js__WEBPACK_IMPORTED_MODULE_1__/* .findLastError */ .I5)(last, log)))?.value ?? null);
    return read === null || cut === null || !(await isEnough(cut)) ? null : { pieces: read, step: cut };
};
const readEnds = async (log, reader) => {
    const pieces = await reader.readAll([{ from: log.bytes - END_BYTES, to: log.bytes }]);
    return pieces === null ? null : { pieces, step: null };
};
const createReader = (log) => {
    const { first } = log;
    let moved = first.length;
    const read = async ({ from, to }) => {
        const known = first.subarray(Math.min(from, first.length), Math.min(to, first.length));
        const begin = Math.max(from, first.length);
        if (begin >= to)
            return { from, bytes: known };
        const bytes = await log.read(begin, to);
        if (bytes === null)
            return null;
        moved += bytes.length;
        return { from, bytes: known.length === 0 ? bytes : (0,_log_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBytes */ .mE)(known, bytes) };
    };
    return {
        readAll: async (spans) => {
            const pieces = await Promise.all(spans.map(read));
            const all = pieces.filter((piece) => piece !== null);
            return all.length === pieces.length ? all : null;
        },
        moved: () => moved
    };
};
const inWords = (bytes) => (bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`);


/***/ })

};
