export const id = 558;
export const ids = [558];
export const modules = {

/***/ 9558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithEarlierRuns: () => (/* binding */ compareWithEarlierRuns),
/* harmony export */   requestBudget: () => (/* binding */ requestBudget)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(370);
/* harmony import */ var _model_budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4858);
/* harmony import */ var _timing_usual_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _optional_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);
/* harmony import */ var _run_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9658);





const MOST_PAGES = _model_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY */ .Vv.pages;
const ROOM = 1.25;
const AT_ONCE = 8;
const requestBudget = (limit) => (limit === 0 ? 0 : 2 * limit + 2);
const compareWithEarlierRuns = async (subject, limit, lists) => {
    if (limit === 0 || subject.jobs.length === 0)
        return { usual: null, notes: [] };
    const reader = (0,_optional_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createOptionalReader */ .g)('compare_runs_unreadable', 'For the comparison');
    const found = lists === null ? null : await findUsualRuns(subject.run, limit, lists, reader);
    const read = lists === null ? [] : await readJobs(found?.runs ?? [], requestBudget(limit), lists, reader);
    const unreadable = reader.notes();
    const notes = [
        ...unreadable,
        ...(unreadable.length > 0 || read.length > 0 || (lists !== null && found === null) ? [] : [whyNone(lists !== null)]),
        ...notesOn(found, read, limit, reader.requests())
    ];
    if (found === null || read.length === 0)
        return { usual: null, notes };
    const selected = read.map(({ jobs, isCut }) => ({ jobs: jobs.filter(({ name }) => subject.includes(name)), isCut }));
    const usual = {
        ...(0,_timing_usual_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRuns */ .qB)(subject.jobs, selected.map(({ jobs }) => jobs), new Set(selected.filter(({ isCut }) => isCut).map(({ jobs }) => jobs))),
        branch: found.branch,
        isOwnBranch: found.isOwn,
        runIds: read.map(({ id }) => id),
        asked: limit
    };
    return { usual, notes };
};
const findUsualRuns = async (run, limit, lists, reader) => {
    const list = async (branch) => {
        const runs = await lists.green(branch, limit, reader);
        return runs === null ? null : { branch: branch.name, isOwn: branch.as === 'own', runs };
    };
    const own = run.branch === null ? null : await list({ name: run.branch, as: 'own' });
    if (own !== null && own.runs.length >= Math.min(_timing_usual_js__WEBPACK_IMPORTED_MODULE_3__/* .MIN_SAMPLES */ .Pu, limit))
        return own;
    const defaultBranch = await lists.defaultBranch(reader);
    if (defaultBranch === null || (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnBranch */ .t$)(defaultBranch, run))
        return own;
    const other = await list({ name: defaultBranch, as: 'base' });
    return own === null || (other !== null && other.runs.length > own.runs.length) ? other : own;
};
const readJobs = async (runs, budget, lists, reader) => {
    const read = async (run, maxPages) => {
        const list = await lists.jobsOf(run, maxPages, reader);
        return list === null ? null : { id: run.id, ...list };
    };
    const left = () => budget - reader.requests();
    let first = null;
    let next = 0;
    for (; first === null && next < runs.length && left() > 0; next++) {
        const run = runs[next];
        if (run !== undefined)
            first = await read(run, Math.min(MOST_PAGES, left()));
    }
    if (first === null)
        return [];
    const pages = Math.min(MOST_PAGES, (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E0)(first.jobs.length * ROOM));
    const affordable = runs.slice(next, next + Math.floor(left() / pages));
    const others = await (0,p_limit__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(AT_ONCE).map(affordable, (run) => read(run, pages));
    return [first, ...others].filter((jobs) => jobs !== null);
};
const whyNone = (isListed) => ({
    kind: 'compare_runs_none',
    message: `Not compared with earlier runs: ${isListed ? 'no earlier successful run of this workflow was found' : 'the run itself does not tell its workflow, or not its time'}`
});
const notesOn = (found, read, limit, requests) => {
    const notes = [];
    const cut = read.filter(({ isCut }) => isCut).length;
    if (cut > 0) {
        const message = `Of ${cut} of ${read.length} earlier runs only the first jobs were read: their wall clock and queue do not count`;
        notes.push({ kind: 'compare_runs_cut', message });
    }
    if (requests > 0) {
        const all = found?.runs.length ?? 0;
        const runs = `${read.length} of ${all} earlier ${all === 1 ? 'run' : 'runs'}`;
        const message = `${requests} of at most ${requestBudget(limit)} requests were spent to read the jobs of ${runs}`;
        notes.push({ kind: 'compare_runs', message, data: { asked: limit } });
    }
    return notes;
};


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ slowerJobNames),
/* harmony export */   Pu: () => (/* binding */ MIN_SAMPLES),
/* harmony export */   qB: () => (/* binding */ compareRuns)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);

const MIN_SAMPLES = 3;
const SPREAD = 3 * 1.4826;
const LEAST_PART = 0.1;
const LEAST_MS = 5_000;
const SLOWEST_STEPS = 20;
const SLOWER_JOBS = 20;
const STEPS_OF_SLOWER = 3;
const isTime = (ms) => ms !== null && Number.isFinite(ms) && ms >= 0;
const medianOf = (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const low = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
    const high = sorted[sorted.length >> 1] ?? Number.NaN;
    return low + (high - low) / 2;
};
const usualOf = (times) => {
    const samples = times.filter(isTime);
    if (samples.length === 0)
        return null;
    const median = medianOf(samples);
    const deviation = medianOf(samples.map((sample) => Math.abs(sample - median)));
    return { samples: samples.length, median, spread: Math.max(SPREAD * deviation, LEAST_PART * median, LEAST_MS) };
};
const changeOf = (currentMs, { samples, median, spread }, canBeFaster) => {
    const off = currentMs - median;
    if (samples < MIN_SAMPLES)
        return 'unknown';
    if (off > spread)
        return 'slower';
    if (!canBeFaster && off < 0)
        return 'unknown';
    return off < -spread ? 'faster' : 'usual';
};
const measure = (current, usual, canBeFaster) => {
    const currentMs = isTime(current) ? Math.round(current) : null;
    const medianMs = usual === null ? null : Math.round(usual.median);
    const differenceMs = currentMs === null || medianMs === null ? null : currentMs - medianMs;
    const change = currentMs === null || usual === null ? 'unknown' : changeOf(currentMs, usual, canBeFaster);
    return { currentMs, medianMs, differenceMs, samples: usual?.samples ?? 0, change };
};
const hasRun = (job) => job.status === 'completed' && job.conclusion !== 'skipped' && !(0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .neverStarted */ .wK)(job);
const hasSucceeded = ({ conclusion }) => conclusion === 'success';
const isWhole = (jobs) => jobs.some(hasRun) && jobs.every((job) => job.status === 'completed' && job.attempt === jobs[0]?.attempt && !(0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .endedBeforeCreated */ .Se)(job));
const wallOf = (jobs) => {
    const { wallMs } = (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .sumDurations */ .Be)(jobs);
    return wallMs > 0 ? wallMs : null;
};
const queueOf = (jobs) => {
    const waits = jobs.filter(hasRun).map(_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobQueueMs */ .RX).filter(isTime);
    return waits.length === 0 ? null : waits.reduce((sum, ms) => sum + ms, 0);
};
const usualByKey = (samples) => new Map([...Map.groupBy(samples, ([key]) => key)].map(([key, ofKey]) => [key, usualOf(ofKey.map(([, ms]) => ms))]));
const stepKey = (job, step) => JSON.stringify([job.name, step.name]);
const chooseSteps = (jobs, slower) => {
    const all = jobs
        .flatMap((job) => job.steps.map((step) => ({ job, step, ms: step.conclusion === 'skipped' ? null : (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepDurationMs */ .pV)(step) })))
        .filter((candidate) => isTime(candidate.ms) && candidate.ms > 0)
        .sort((a, b) => b.ms - a.ms);
    const ofSlower = Map.groupBy(all.filter(({ job }) => slower.has(job.id)), ({ job }) => job);
    const chosen = new Set([...all.slice(0, SLOWEST_STEPS), ...[...ofSlower.values()].flatMap((steps) => steps.slice(0, STEPS_OF_SLOWER))]);
    return all.filter((candidate) => chosen.has(candidate));
};
const slowerJobs = (jobs) => jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0));
const compareRuns = (current, earlier, cut = new Set()) => {
    const whole = earlier.filter((jobs) => !cut.has(jobs) && isWhole(jobs));
    const isCurrentWhole = isWhole(current);
    const isGreen = current.every(({ conclusion }) => conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral');
    const total = (totalOf) => measure(isCurrentWhole ? totalOf(current) : null, usualOf(whole.map(totalOf)), isGreen);
    const ran = current.filter(hasRun);
    const earlierRan = earlier.flat().filter((job) => hasRun(job) && hasSucceeded(job));
    const usualJobs = usualByKey(earlierRan.map((job) => [job.name, (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobDurationMs */ .u2)(job)]));
    const jobs = ran.map((job) => ({
        jobId: job.id,
        name: job.name,
        ...measure((0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobDurationMs */ .u2)(job), usualJobs.get(job.name) ?? null, hasSucceeded(job))
    }));
    const slower = slowerJobs(jobs).slice(0, SLOWER_JOBS);
    const candidates = chooseSteps(ran, new Set(slower.map(({ jobId }) => jobId)));
    const jobNames = new Set(candidates.map(({ job }) => job.name));
    const usualSteps = usualByKey(earlierRan
        .filter(({ name }) => jobNames.has(name))
        .flatMap((job) => job.steps.filter(hasSucceeded).map((step) => [stepKey(job, step), (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepDurationMs */ .pV)(step)])));
    const steps = candidates.map(({ job, step, ms }) => ({
        jobId: job.id,
        jobName: job.name,
        number: step.number,
        name: step.name,
        ...measure(ms, usualSteps.get(stepKey(job, step)) ?? null, hasSucceeded(step))
    }));
    return { wall: total(wallOf), queue: total(queueOf), jobs, steps };
};
const slowerJobNames = ({ jobs }) => [...new Set(slowerJobs(jobs).map(({ name }) => name))];


/***/ })

};
