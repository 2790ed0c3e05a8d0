export const id = 348;
export const ids = [348];
export const modules = {

/***/ 5348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startLookingBack: () => (/* binding */ startLookingBack)
});

// EXTERNAL MODULE: ./lib/src/diagnose/group.js
var group = __webpack_require__(9724);
// EXTERNAL MODULE: ./lib/src/jobs/conclusion.js
var jobs_conclusion = __webpack_require__(8064);
;// CONCATENATED MODULE: ./lib/src/jobs/history.js

const byName = (jobs) => Map.groupBy([...jobs].sort((a, b) => a.id - b.id), ({ name }) => name);
const logicalName = (job, jobs) => {
    const same = jobs.filter(({ name, attempt }) => name === job.name && attempt === job.attempt).sort((a, b) => a.id - b.id);
    return { name: job.name, ordinal: Math.max(0, same.indexOf(job)) };
};
const executionIn = ({ name, ordinal }, jobs) => {
    const same = jobs?.get(name) ?? [];
    return (ordinal === null ? (same.length === 1 ? same[0] : null) : same[ordinal]) ?? null;
};
const newestPassed = (job, { runs }) => {
    for (const { run, jobs } of runs) {
        const execution = executionIn(job, jobs);
        if (execution !== null && outcomeOf(execution) === 'passed')
            return { run, job: execution };
    }
    return null;
};
const outcomeOf = (job) => {
    if (job?.status !== 'completed')
        return 'none';
    if (job.conclusion === 'success')
        return 'passed';
    return (0,jobs_conclusion/* isFailed */.Ix)(job.conclusion) ? 'failed' : 'none';
};
const rowOf = (job, { runs }) => {
    const failed = [];
    let gaps = 0;
    let isExact = true;
    for (const { run, jobs } of runs) {
        const outcome = outcomeOf(executionIn(job, jobs));
        if (outcome === 'none')
            gaps++;
        else {
            if (gaps > 0)
                isExact = false;
            gaps = 0;
            if (outcome === 'passed')
                return { failed, passed: run, isExact };
            failed.push(run);
        }
    }
    return { failed, passed: null, isExact };
};
const tellHistory = (job, reported, own, base, compare) => {
    const { failed, passed, isExact } = rowOf(job, own);
    const state = failed.length > 0 ? 'known' : passed !== null ? 'new' : 'unknown';
    const oldest = failed.at(-1);
    const lastPassed = passed === null ? null : inHistory(passed);
    const firstFailed = state === 'unknown' ? null : inHistory(oldest ?? reported);
    const [from, to] = [lastPassed?.headSha ?? null, firstFailed?.headSha ?? null];
    const onBase = base === null ? undefined : rowOf(job, base).failed.at(-1);
    return {
        branch: own.branch,
        state,
        isExact,
        lastPassed,
        firstFailed,
        failedRuns: failed.length + 1,
        compareUrl: from === null || to === null || from === to ? null : compare(from, to),
        alsoOn: base === null || onBase === undefined ? null : { branch: base.branch, firstFailed: inHistory(onBase) }
    };
};
const inHistory = ({ id, number, headSha, url }) => ({ id, number, headSha, url });

// EXTERNAL MODULE: ./lib/src/model/budgets.js
var budgets = __webpack_require__(4858);
// EXTERNAL MODULE: ./lib/src/jobs/attempts.js
var attempts = __webpack_require__(573);
;// CONCATENATED MODULE: ./lib/src/app/attempt-before.js




const MAY_BE_ANNOTATED = new Set(['timed_out', 'runner_lost', 'not_started', 'out_of_memory', 'disk_full']);
const compareAttempts = async (groups, { run, reader, hasLines, explainBefore }) => {
    const toCompare = groups.flatMap((group) => {
        const again = group.filter(({ job }) => hasLines(job) && !(0,attempts/* isCarriedOver */.VF)(job, run)).flatMap(failedBefore);
        const [first] = again;
        return first === undefined ? [] : [{ first, again }];
    });
    if (toCompare.length === 0 || reader.isShort())
        return new Map();
    const compared = await Promise.all(toCompare.slice(0, budgets/* HISTORY */.Vv.logs).map(async ({ first, again }) => {
        const { attempt } = first;
        const before = await explainBefore(first.before);
        if (before === null)
            return [];
        if ((0,group/* fingerprintOf */.a)(before) === (0,group/* fingerprintOf */.a)(first.failure))
            return again
                .filter((one) => one === first || failedStep(one.before) === one.failure.step?.name)
                .map(({ failure }) => [failure, { attempt, isSame: true }]);
        const isUnsure = before.cause !== first.failure.cause && MAY_BE_ANNOTATED.has(first.failure.cause);
        return isUnsure ? [] : [[first.failure, { attempt, isSame: false }]];
    }));
    return new Map(compared.flat());
};
const failedBefore = ({ failure, job, executions }) => executions.flatMap((before) => before.attempt !== null && before.attempt + 1 === job.attempt && (0,jobs_conclusion/* isFailed */.Ix)(before.conclusion) ? [{ failure, before, attempt: before.attempt }] : []);
const failedStep = ({ steps }) => steps.find(({ conclusion }) => (0,jobs_conclusion/* isFailed */.Ix)(conclusion))?.name;

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/app/collect/run-lists.js
var run_lists = __webpack_require__(9658);
;// CONCATENATED MODULE: ./lib/src/app/collect/earlier-executions.js




const looksAtBaseFirst = ({ event }) => event === 'pull_request' || event === 'pull_request_target' || event === 'merge_group';
const FIRST = 3;
const AT_ONCE = 5;
const readEarlierExecutions = async (run, wish, lists, reader) => {
    const [ofOwn, ofBase] = await (0,run_lists/* newestRuns */.Hj)(run, lists, reader);
    const own = toListed(ofOwn);
    const base = toListed(ofBase);
    const isBaseFirst = looksAtBaseFirst(run);
    const needs = { own: needOf(own, wish, isBaseFirst ? base : null), base: needOf(base, wish, isBaseFirst ? null : own) };
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    let left = wish.history > 0 ? wish.history : budgets/* HISTORY */.Vv.runsForBaseline;
    for (let most = FIRST; left > 0; most = AT_ONCE) {
        const next = takeTurns([needs.own(), needs.base()], Math.min(left, most));
        if (next.length === 0)
            break;
        left -= next.length;
        await limit.map(next, async (one) => {
            const list = await lists.jobsOf(one.run, budgets/* HISTORY */.Vv.pages, reader);
            one.jobs = list === null ? null : byName(list.jobs);
            one.isAsked = true;
        });
    }
    return { own: seenOf(own), base: seenOf(base) };
};
const toListed = (newest) => {
    const list = newest?.list ?? null;
    if (newest === null || list === null)
        return null;
    return { branch: newest.branch.name, runs: list.runs.map((run) => ({ run, isAsked: run.status !== 'completed', jobs: null })) };
};
const seenOf = (listed) => {
    if (listed === null)
        return null;
    const end = listed.runs.findIndex(({ isAsked }) => !isAsked);
    const runs = listed.runs.slice(0, end < 0 ? undefined : end);
    return { branch: listed.branch, runs };
};
const needOf = (listed, { jobs, history }, instead) => () => {
    if (listed === null)
        return [];
    const rest = listed.runs.filter(({ isAsked }) => !isAsked);
    const passedIn = (branch) => {
        const seen = seenOf(branch);
        return (job) => seen !== null && newestPassed(job, seen) !== null;
    };
    const isKnown = passedIn(listed);
    if (history > 0)
        return jobs.every(isKnown) ? [] : rest;
    const isEnded = instead === null || instead.runs.every(({ isAsked }) => isAsked);
    const isKnownThere = passedIn(instead);
    return isEnded && !jobs.every((job) => isKnown(job) || isKnownThere(job)) ? rest : [];
};
const takeTurns = (lists, most) => {
    const longest = Math.max(...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
        .flat()
        .slice(0, most);
};

// EXTERNAL MODULE: ./lib/src/app/collect/plan.js
var plan = __webpack_require__(5216);
// EXTERNAL MODULE: ./lib/src/jobs/executions.js
var jobs_executions = __webpack_require__(6128);
;// CONCATENATED MODULE: ./lib/src/app/failed-jobs.js


const groupFailedJobs = (failures, jobs, executions) => {
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const executionsOf = new Map((0,jobs_executions/* groupExecutions */.vY)(executions).flatMap((group) => group.map((job) => [job.id, group])));
    const failed = failures.flatMap((failure) => {
        const job = failure.jobId === null ? undefined : byId.get(failure.jobId);
        return job === undefined ? [] : [{ failure, job, executions: executionsOf.get(job.id) ?? [job] }];
    });
    return [...Map.groupBy(failed, ({ failure }) => (0,group/* fingerprintOf */.a)(failure)).values()].flatMap(([first, ...others]) => first === undefined ? [] : [[first, ...others]]);
};

// EXTERNAL MODULE: ./lib/src/jobs/names.js
var names = __webpack_require__(6435);
;// CONCATENATED MODULE: ./lib/src/app/passing-logs.js





const compareWithPassing = async (groups, given) => {
    const failures = new Map();
    const logs = new Map();
    const compare = async (group, passed) => {
        const asked = logs.get(passed.job.id) ?? given.readKnownLines(passed.job.id);
        logs.set(passed.job.id, asked);
        const known = await asked;
        const [first] = group;
        const where = `the log of ${(0,names/* listNames */.Zv)([first.job])} in ${passed.where}, where it passed`;
        if (typeof known === 'string')
            return [{ kind: 'baseline_unreadable', message: `Not compared with ${where}: ${known}` }];
        const notes = [];
        if (known.isFull)
            notes.push({
                kind: 'baseline_cut',
                message: `Of ${where}, which has very many distinct lines, only the first ones are known: others count as new`
            });
        const unlike = [];
        const unread = [];
        for (const { failure, job } of group) {
            if ((0,names/* baseName */.Fl)(job.name) !== (0,names/* baseName */.Fl)(first.job.name) || !given.hasLines(job))
                continue;
            const beside = await given.explainBeside(job, known);
            if (beside === null) {
                unread.push(job);
                continue;
            }
            const { lines, newLines, isUsed } = beside.compared;
            if (isUsed)
                failures.set(failure, { ...beside.failure, baseline: { ...usedOf(passed), lines, newLines } });
            else
                unlike.push(job);
        }
        if (unread.length > 0) {
            const message = `Not compared with ${where}: the failing step of ${(0,names/* listNames */.Zv)(unread)} could not be read and explained once more`;
            notes.push({ kind: 'baseline_unreadable', message });
        }
        const message = `Nothing was learned from ${where}: it lacks more than half of the lines of the failing step of ${(0,names/* listNames */.Zv)(unlike)}`;
        return unlike.length === 0 ? notes : [...notes, { kind: 'baseline_unused', message }];
    };
    const wanted = groups.flatMap((group) => {
        const passed = given.hasLines(group[0].job) ? lastPassed(group[0], given) : null;
        return passed === null ? [] : [{ group, passed }];
    });
    if (wanted.length === 0 || given.reader.isShort())
        return { failures, notes: [] };
    const notes = await Promise.all(wanted.slice(0, budgets/* HISTORY */.Vv.logs).map(({ group, passed }) => compare(group, passed)));
    return { failures, notes: notes.flat() };
};
const usedOf = ({ job, run }) => ({
    jobId: job.id,
    runId: run.id,
    attempt: job.attempt,
    runNumber: run.number,
    url: job.url
});
const lastPassed = ({ job, executions }, { run, earlier: { own, base }, nameOf }) => {
    const again = executions.findLast((one) => one.conclusion === 'success' && !(0,attempts/* isCarriedOver */.VF)(one, run));
    if (again !== undefined)
        return { job: again, run, where: `attempt ${again.attempt}` };
    for (const branch of looksAtBaseFirst(run) ? [base, own] : [own, base]) {
        const passed = branch === null ? null : newestPassed(nameOf(job), branch);
        if (passed !== null)
            return { ...passed, where: passed.run.number === null ? `run ${passed.run.id}` : `run #${passed.run.number}` };
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/src/app/look-back.js









const startLookingBack = (input) => {
    const { options, jobs } = input;
    const hasLogs = (0,plan/* needsLogs */.TD)(options);
    const isWanted = (0,plan/* needsPast */.Sd)(options);
    const failed = jobs.filter(({ conclusion }) => (0,jobs_conclusion/* isFailed */.Ix)(conclusion));
    const read = (of) => isWanted && of.length > 0 && input.lists !== null && !input.reader.isShort() ? readEarlier(of, input) : NOTHING;
    const started = failed.length === 0 ? null : read(failed);
    const asked = (started ?? NOTHING).then(() => { }, () => { });
    return {
        asked,
        of: async (found) => {
            if (found.failures.length === 0 || !isWanted)
                return { failures: found.failures, complete: (failure) => failure, notes: [] };
            const groups = groupFailedJobs(found.failures, jobs, found.executions);
            const all = groups.flat().map(({ job }) => job);
            const early = await (started ?? read(all));
            const earlier = started === null || all.every(({ conclusion }) => (0,jobs_conclusion/* isFailed */.Ix)(conclusion)) ? early : await readEarlier(all, input);
            const [compared, attempts] = await Promise.all([
                hasLogs && options.baseline
                    ? compareWithPassing(groups, { ...input, ...found, earlier, nameOf: (job) => nameOf(job, input) })
                    : { failures: new Map(), notes: [] },
                hasLogs ? compareAttempts(groups, { ...input, ...found }) : new Map()
            ]);
            const followUps = new Map(groups.flat().map(({ failure, job }) => {
                const history = options.history === 0 || earlier.own === null ? null : historyOf(job, earlier.own, earlier.base, input);
                return [job.id, { history, attemptBefore: attempts.get(failure) ?? null }];
            }));
            return {
                failures: found.failures.map((failure) => ({ ...(compared.failures.get(failure) ?? failure), fingerprint: (0,group/* fingerprintOf */.a)(failure) })),
                complete: (failure) => {
                    const { history = null, attemptBefore = null } = followUps.get(failure.jobId ?? 0) ?? {};
                    const isAdvised = failure.retry.isAdvised && attemptBefore?.isSame !== true && (history?.failedRuns ?? 1) <= MOST_FAILED_RUNS;
                    return { ...failure, history, attemptBefore, retry: { ...failure.retry, isAdvised } };
                },
                notes: [...(input.lists === null ? [UNKNOWN_PAST] : []), ...input.reader.notes(), ...compared.notes]
            };
        }
    };
};
const MOST_FAILED_RUNS = 2;
const UNKNOWN_PAST = {
    kind: 'history_unreadable',
    message: 'Not compared with earlier runs: the run itself does not tell its workflow, or not its time'
};
const NOTHING = Promise.resolve({ own: null, base: null });
const nameOf = (job, { jobs, options }) => options.jobId === null ? logicalName(job, jobs) : { name: job.name, ordinal: null };
const readEarlier = async (failed, input) => {
    const { run, options, lists, reader } = input;
    if (lists === null)
        return NOTHING;
    const names = failed.map((job) => nameOf(job, input));
    return readEarlierExecutions(run, { jobs: names, history: options.history }, lists, reader);
};
const historyOf = (job, own, base, input) => {
    const { run } = input;
    const repository = /^https?:\/\/[^/]+\/[^/]+\/[^/]+(?=\/actions\/)/.exec(run.url)?.[0];
    return tellHistory(nameOf(job, input), run, own, base, (from, to) => (repository === undefined ? null : `${repository}/compare/${from}...${to}`));
};


/***/ })

};
