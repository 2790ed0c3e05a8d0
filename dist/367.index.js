export const id = 367;
export const ids = [367];
export const modules = {

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wait: () => (/* binding */ wait)
});

// EXTERNAL MODULE: ./lib/src/jobs/names.js
var names = __webpack_require__(6435);
// EXTERNAL MODULE: ./lib/src/model/budgets.js
var budgets = __webpack_require__(4858);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var model_errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/app/collect/target.js
var collect_target = __webpack_require__(9386);
// EXTERNAL MODULE: ./lib/src/app/select-jobs.js + 2 modules
var select_jobs = __webpack_require__(5114);
;// CONCATENATED MODULE: ./lib/src/app/wait.js





const MOST_ERRORS = 3;
const waitForRun = async (options, context, ports) => {
    const { clock, isCancelled } = ports;
    const limitMs = options.waitSeconds * 1000;
    const began = clock.now();
    const left = () => limitMs - (clock.now() - began);
    const target = (0,collect_target/* chooseTarget */.b)(options, context);
    const watch = await ports.watch(target);
    const look = lookAt(options, context, target, watch);
    const tell = tellProgress(ports, () => limitMs - left(), limitMs);
    let intervalMs = budgets/* WAIT */.C_.firstMs;
    let last = { state: 'goes_on', unfinished: [] };
    let errors = 0;
    for (let looks = budgets/* WAIT */.C_.looks;; looks--) {
        const seen = await look().catch(asExpected);
        if (isCancelled())
            return [];
        if (seen instanceof model_errors/* ReportError */.$g) {
            errors++;
            if ((0,model_errors/* isRefusal */.vu)(seen) || seen.kind === 'not_found' || errors === MOST_ERRORS)
                return endOf(last, `the run could not be looked at. ${(0,model_errors/* describeError */.Uc)(seen)}`);
        }
        else {
            errors = 0;
            tell(seen.unfinished);
            const isSure = seen.state === 'ended' || (seen.state === 'settled' && last.state === 'settled');
            last = seen;
            if (isSure)
                return endOf(last, null);
        }
        if (left() <= 0)
            return endOf(last, 'the time for it was up');
        if (looks === 0)
            return endOf(last, `the run had been looked at ${budgets/* WAIT */.C_.looks} times, the most that is done`);
        if ((watch.remaining() ?? budgets/* WAIT */.C_.leastRemaining) < budgets/* WAIT */.C_.leastRemaining)
            return endOf(last, `fewer than ${budgets/* WAIT */.C_.leastRemaining} requests are left before GitHub's rate limit`);
        const goesOn = last.state === 'goes_on';
        const pauseMs = goesOn ? Math.min(intervalMs, Math.max(budgets/* WAIT */.C_.mostMs, left() / looks)) : budgets/* WAIT */.C_.settledMs;
        await clock.sleep(Math.min(pauseMs, left()));
        if (isCancelled())
            return [];
        if (goesOn)
            intervalMs *= budgets/* WAIT */.C_.growth;
    }
};
const asExpected = (error) => {
    if ((0,model_errors/* isExpected */.Dn)(error))
        return error;
    throw error;
};
const lookAt = (options, context, target, watch) => {
    const { reportingAmong, includes } = (0,select_jobs/* createSelection */.P)(options, context, target);
    const isOwn = target.isOwnRun(target.runId);
    const isWhole = target.jobId === null;
    return async () => {
        if (isWhole && !isOwn && (await watch.status()) === 'completed')
            return { state: 'ended', unfinished: [] };
        const jobs = await watch.jobs();
        const own = reportingAmong(jobs);
        const unfinished = jobs.filter((job) => job.status !== 'completed' && job.id !== own?.id && (!isOwn || includes(job)));
        if (!isWhole)
            return { state: unfinished.length === 0 ? 'ended' : 'goes_on', unfinished };
        return { state: isOwn && unfinished.every(awaitsApproval) ? 'settled' : 'goes_on', unfinished };
    };
};
const awaitsApproval = ({ status }) => status === 'waiting';
const endOf = ({ state, unfinished }, why) => {
    if (unfinished.length === 0 && (why === null || state !== 'goes_on'))
        return [];
    const jobs = unfinished.length;
    const who = jobs === 0 ? 'The run had' : `${(0,names/* listNames */.Zv)(unfinished)} had`;
    const reason = state === 'settled' ? `${jobs === 1 ? 'it waits' : 'they wait'} for an approval` : why;
    return [{ kind: 'wait_ended', message: `${who} not ended when the wait did: ${reason}`, data: { jobs } }];
};
const tellProgress = ({ onProgress }, waited, limitMs) => {
    let told = 0;
    let toldAtMs = 0;
    return (unfinished) => {
        const waitedMs = waited();
        if (unfinished.length === told && (told === 0 || waitedMs - toldAtMs < budgets/* WAIT */.C_.progressMs))
            return;
        told = unfinished.length;
        toldAtMs = waitedMs;
        onProgress({ unfinished, waitedMs, limitMs });
    };
};

// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/src/render/numbers.js
var numbers = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/src/render/visible.js
var visible = __webpack_require__(6581);
;// CONCATENATED MODULE: ./lib/src/render/wait-progress.js



const NAMES = 5;
const NAME_LIMIT = 100;
const renderWaitProgress = (progress) => (0,render_escape/* logLine */.BP)(describeWait(progress));
const describeWait = ({ unfinished, waitedMs, limitMs }) => {
    const waited = (0,numbers/* formatDuration */.a3)(Math.floor(waitedMs / 1000) * 1000);
    if (unfinished.length === 0)
        return `waited ${waited}: no other job is running`;
    const names = unfinished.map(({ name }) => (0,visible/* singleLine */.pF)(name, NAME_LIMIT));
    const time = `${waited} of ${(0,numbers/* formatDuration */.a3)(limitMs)}`;
    return `waiting for ${(0,numbers/* countOf */.pq)(unfinished.length, 'job')} (${time}): ${(0,numbers/* firstNames */.d9)(names, NAMES, 'job')}`;
};

;// CONCATENATED MODULE: ./lib/src/action/waiting.js


const wait = (inputs, context, { github, publisher, clock, signal }) => waitForRun(inputs, context, {
    watch: (query) => github.watch(query),
    clock,
    isCancelled: () => signal.aborted,
    onProgress: (progress) => publisher.log(renderWaitProgress(progress))
});


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ gapWords),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   d9: () => (/* binding */ firstNames),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   pY: () => (/* binding */ MINUTE),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNKNOWN = '–';
const two = (value) => String(value).padStart(2, '0');
const formatDuration = (ms) => {
    if (ms === null || !Number.isFinite(ms))
        return UNKNOWN;
    const whole = Math.round(ms);
    if (whole <= 0)
        return '0s';
    if (whole < SECOND)
        return `${whole}ms`;
    const seconds = Math.floor(whole / SECOND);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    if (days > 0)
        return `${days}d ${two(hours % 24)}h ${two(minutes % 60)}m`;
    if (hours > 0)
        return `${hours}h ${two(minutes % 60)}m`;
    return minutes > 0 ? `${minutes}m ${two(seconds % 60)}s` : `${seconds}s`;
};
const formatRange = (times) => {
    const shortest = formatDuration(times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY));
    const longest = formatDuration(times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
    return shortest === longest ? shortest : `${shortest} to ${longest}`;
};
const formatShare = (part) => {
    if (!(part > 0))
        return '0 %';
    if (part >= 1)
        return '100 %';
    const percent = Math.round(part * 100);
    if (percent === 0)
        return 'under 1 %';
    return percent === 100 ? 'over 99 %' : `${percent} %`;
};
const gapWords = ({ lines, isBack = false }) => isBack ? '⋯ further up in the log' : `⋯ ${lines === null ? 'lines' : countOf(lines, 'line')} left out`;
const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const andMore = (rest, noun = null) => rest > 0 ? ` and ${noun === null ? `${rest} more` : countOf(rest, `more ${noun}`)}` : '';
const firstNames = (names, most, noun = null) => `${names.slice(0, most).join(', ')}${andMore(names.length - most, noun)}`;


/***/ })

};
