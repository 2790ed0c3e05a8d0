export const id = 603;
export const ids = [603];
export const modules = {

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// UNUSED EXPORTS: reportAndPublish

;// CONCATENATED MODULE: ./lib/src/app/fail-on.js
const whyFail = (report, failOn, isNoneLeft) => {
    if (failOn.length === 0)
        return null;
    if (isNoneLeft)
        return { kind: 'no_jobs_left' };
    const fires = (conclusion) => failOn.some((word) => word === conclusion);
    const firing = report.jobs.filter((job) => !job.superseded && !job.allowedToFail && fires(job.effectiveConclusion));
    if (firing.length > 0) {
        const conclusions = new Set(firing.map((job) => job.effectiveConclusion ?? ''));
        return { kind: 'jobs', jobs: firing.length, of: report.counts.total, conclusions: [...conclusions] };
    }
    const runFires = report.jobs.length === 0 && (fires(report.conclusion) || (fires('startup_failure') && report.failures.length > 0));
    return runFires ? { kind: 'run', conclusion: report.conclusion } : null;
};

// EXTERNAL MODULE: ./lib/src/diagnose/group.js
var group = __webpack_require__(9724);
;// CONCATENATED MODULE: ./lib/src/diagnose/run-without-jobs.js
const diagnoseRunWithoutJobs = (run) => ({
    jobId: null,
    jobName: null,
    attempt: run.attempt,
    step: null,
    cause: 'startup_failure',
    exitCode: null,
    message: 'The run has no jobs: most likely the workflow file is not valid, or a reusable workflow that it calls cannot be read',
    excerpt: [],
    lastLines: [],
    findings: [],
    otherFailedSteps: [],
    url: run.url,
    stepFirstLine: null,
    allowedToFail: false,
    baseline: null,
    retry: { class: 'code', reason: 'GitHub could not start it, so the workflow, or one that it calls, has to be changed' },
    reproduction: null
});

// EXTERNAL MODULE: ./lib/src/jobs/attempts.js
var attempts = __webpack_require__(573);
// EXTERNAL MODULE: ./lib/src/jobs/conclusion.js
var jobs_conclusion = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/jobs/foreign.js
var foreign = __webpack_require__(235);
// EXTERNAL MODULE: ./lib/src/timing/durations.js
var durations = __webpack_require__(6872);
;// CONCATENATED MODULE: ./lib/src/timing/critical-path.js

const END_BEFORE_MS = 1000;
const CREATED_AFTER_MS = 5000;
const START_MS = 2000;
const START_PAUSE_MS = 5000;
const jobsThatRan = (jobs) => {
    const ran = [];
    for (const job of jobs) {
        if (job.conclusion === 'skipped' || (0,durations/* endedBeforeCreated */.Se)(job))
            continue;
        const { createdAt, completedAt } = job;
        if (createdAt === null || completedAt === null || job.startedAt === null || !(0,durations/* isFinished */.$g)(job))
            return null;
        if (job.attempt !== (ran[0]?.job ?? job).attempt)
            return null;
        ran.push({ job, createdAt, completedAt });
    }
    return ran.sort((a, b) => b.completedAt - a.completedAt || a.job.id - b.job.id);
};
const startOfRun = (ran, jobs) => {
    const first = jobs.reduce((least, { createdAt }) => Math.min(least, createdAt ?? least), Number.POSITIVE_INFINITY);
    const firstEnd = (ran.at(-1)?.completedAt ?? first) - END_BEFORE_MS;
    let until = first;
    for (const time of ran.map(({ createdAt }) => createdAt).sort((a, b) => a - b)) {
        if (time >= firstEnd || time - until > START_PAUSE_MS)
            break;
        until = Math.max(until, time);
    }
    return Math.max(until, first + START_MS);
};
const nearestEnd = (candidates, time) => {
    const distance = ({ completedAt }) => Math.abs(time - completedAt);
    const isNearer = (one, other) => distance(one) < distance(other) || (distance(one) === distance(other) && one.completedAt < other.completedAt);
    const found = candidates.reduce((best, one) => (best === null || isNearer(one, best) ? one : best), null);
    if (found === null)
        return null;
    const limit = distance(found) + END_BEFORE_MS;
    return { found, alternatives: candidates.filter((one) => distance(one) <= limit).length - 1 };
};
const findCriticalPath = (jobs) => {
    const ran = jobsThatRan(jobs);
    const last = ran?.[0];
    const { wallMs } = (0,durations/* sumDurations */.Be)(jobs);
    if (ran === null || last === undefined || ran.length < 2 || wallMs <= 0)
        return null;
    const start = startOfRun(ran, jobs);
    const linkOf = ({ job }, alternatives) => {
        const queueMs = (0,durations/* jobQueueMs */.RX)(job) ?? 0;
        const durationMs = (0,durations/* jobDurationMs */.u2)(job) ?? 0;
        const share = Math.min(1, (queueMs + durationMs) / wallMs);
        return { jobId: job.id, jobName: job.name, url: job.url, queueMs, durationMs, share, alternatives };
    };
    const links = [linkOf(last, 0)];
    let current = last;
    let from = 0;
    while (current.createdAt > start) {
        const { createdAt } = current;
        while ((ran[from]?.completedAt ?? createdAt) > createdAt + END_BEFORE_MS)
            from++;
        let to = from;
        while ((ran[to]?.completedAt ?? Number.NEGATIVE_INFINITY) >= createdAt - CREATED_AFTER_MS)
            to++;
        const before = nearestEnd(ran.slice(from, to).filter((one) => one.createdAt < createdAt), createdAt);
        if (before === null)
            return null;
        current = before.found;
        links.unshift(linkOf(current, before.alternatives));
    }
    return { wallMs, links };
};

// EXTERNAL MODULE: ./lib/src/jobs/names.js
var names = __webpack_require__(6435);
;// CONCATENATED MODULE: ./lib/src/timing/set-up-steps.js
const LONGEST_NAME = 200;
const RUNNER_STEPS = new Set(['Set up job', 'Complete job', 'Initialize containers', 'Stop containers']);
const CONTAINER_STEP = /^(?:Build [\w.-]+\/[\w./-]+@\S+|Pull [\w./-]+[:@]\S+)$/;
const USES = /^(?:Run )?[\w.-]+\/([\w./-]+)@\S+$/;
const USES_LOCAL = /^(?:Run )?\.\/(?:\S*\/)?(?:\.github|actions)\/(\S+)$/;
const SET_UP_ACTION = /^(?:checkout|cache|setup|install|login|auth|free-disk-space|(?:setup|install|configure|cache|login)-.*|.*-(?:toolchain|checkout|cache|login|setup|install))$/i;
const INSTALL_COMMAND = new RegExp(`^(?:sudo )?(?:${[
    'npm (?:ci|install|i)',
    'yarn(?: install|(?= -|$))',
    '(?:pnpm|bun) (?:install|i)',
    'corepack (?:enable|prepare)',
    '(?:npx|pnpm|yarn|pnpm exec) playwright install(?:-deps)?',
    '(?:python3? -m )?pip3? install',
    'uv (?:sync|venv|pip install|pip sync|tool install|python install)',
    '(?:poetry|pdm|pipenv) (?:install|sync)',
    'conda (?:install|create|env create|env update)',
    '(?:pipx|bundle|gem|composer) install',
    'apt(?:-get)?(?: -\\S+)* (?:update|upgrade|install)',
    '(?:dnf|yum|brew|choco|winget|scoop) (?:update|install)',
    'apk (?:update|add)',
    'pacman -S\\S*',
    'cargo (?:install|binstall|fetch)',
    'rustup(?: \\S+)*',
    'go (?:mod download|install)',
    'dotnet (?:restore|tool (?:install|restore)|workload (?:install|restore))',
    'nuget restore',
    '(?:flutter|dart) pub get',
    'mix (?:deps\\.get|local\\.\\w+)',
    'docker (?:pull|login)',
    'git (?:clone|fetch|submodule update)'
].join('|')})(?= |$)`, 'i');
const CHANGE_FOLDER = /^cd \S+$/;
const JOINED = / ?(?:&&|;) ?/;
const SET_UP_WORDS = /^(?:(?:set[ -]?up|check[ -]?out|clone|install|cach(?:e|ing)|log ?in to|login)\b|(?:restore|save)\b.*\bcaches?\b|(?:restore|download|fetch|get|resolve) (?:[\w.-]+ ){0,3}(?:dependencies|deps|packages|modules)$|free (?:up )?(?:[\w.-]+ ){0,2}(?:disk )?space\b)/i;
const ALSO_WORK = /(?:&|\+|,|\b(?:and|then))[^\w].*\b(?:build|test|lint|run|check|verify|compile|deploy|publish|release|package)/i;
const PRE_OR_POST = /^(?:Pre|Post) (.+)$/s;
const DECORATION = /^[^\p{L}\p{N}./]+/u;
const installsOnly = (line) => {
    const commands = line.split(JOINED);
    return commands.every((command) => (commands.length > 1 && CHANGE_FOLDER.test(command)) || INSTALL_COMMAND.test(command));
};
const isSetUpName = (full) => {
    if (RUNNER_STEPS.has(full))
        return true;
    const name = full.slice(0, LONGEST_NAME);
    if (CONTAINER_STEP.test(name))
        return true;
    const action = (USES.exec(name) ?? USES_LOCAL.exec(name))?.[1];
    if (action !== undefined)
        return action.split('/').some((part) => SET_UP_ACTION.test(part));
    const bare = name.replace(DECORATION, '');
    if (installsOnly(bare.startsWith('Run ') ? bare.slice(4) : bare))
        return true;
    return SET_UP_WORDS.test(bare) && !ALSO_WORK.test(bare);
};
const createSetUpTest = () => {
    const judged = new Map();
    const judge = (name) => {
        const verdict = isSetUpName(name) || (PRE_OR_POST.exec(name)?.[1] ?? false);
        judged.set(name, verdict);
        return verdict;
    };
    return ({ steps }) => {
        let ofJob = null;
        return (name) => {
            const verdict = judged.get(name) ?? judge(name);
            if (typeof verdict === 'boolean')
                return verdict;
            ofJob ??= new Set(steps.map((step) => step.name));
            return ofJob.has(verdict) || ofJob.has(`Run ${verdict}`);
        };
    };
};

;// CONCATENATED MODULE: ./lib/src/timing/hot-spots.js



const MOST = 5;
const LONG_WAIT_MS = 60_000;
const UNAVOIDABLE = new Set(['Set up job', 'Complete job']);
const largest = (items, msOf) => {
    const most = [];
    for (const item of items) {
        const ms = msOf(item);
        if (ms <= (most[MOST - 1]?.ms ?? 0))
            continue;
        const smaller = most.findIndex((other) => other.ms < ms);
        most.splice(smaller === -1 ? most.length : smaller, 0, { item, ms });
        if (most.length > MOST)
            most.pop();
    }
    return most.map(({ item }) => item);
};
const sumOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0);
const longestOf = (times) => times.reduce((longest, ms) => Math.max(longest, ms), 0);
const share = (part, rest) => (part > 0 ? part / (part + rest) : 0);
const ranSteps = (job, isSetUp) => {
    const base = (0,names/* baseName */.Fl)(job.name);
    const isPreparing = isSetUp(job);
    const ran = [];
    for (const step of job.steps) {
        const ms = step.conclusion === 'skipped' ? null : (0,durations/* stepDurationMs */.pV)(step);
        if (ms !== null)
            ran.push({ job, base, step, ms, isSetUp: isPreparing(step.name) });
    }
    return ran;
};
const covered = (steps) => (0,durations/* coveredMs */.nR)(steps.map(({ step }) => step));
const repeatedSteps = (steps, jobName) => [...Map.groupBy(steps, ({ step }) => step.name)]
    .filter(([name]) => !UNAVOIDABLE.has(name))
    .map(([name, ofName]) => {
    const times = [];
    let last = null;
    for (const { job, ms } of ofName) {
        times.push(job === last ? (times.pop() ?? 0) + ms : ms);
        last = job;
    }
    return { name, jobName, isSetUp: jobName === null, jobs: times.length, totalMs: sumOf(times), longestMs: longestOf(times) };
})
    .filter(({ jobs }) => jobs > 1);
const slowRunners = (jobs) => {
    const queued = jobs.filter((job) => job.labels.length > 0 && (0,durations/* jobQueueMs */.RX)(job) !== null);
    return [...Map.groupBy(queued, ({ labels }) => [...labels].sort().join('\n')).values()].map((ofLabels) => {
        const long = ofLabels.map((job) => (0,durations/* jobQueueMs */.RX)(job) ?? 0).filter((ms) => ms >= LONG_WAIT_MS);
        return { labels: ofLabels[0]?.labels ?? [], waited: long.length, jobs: ofLabels.length, longestMs: longestOf(long), totalMs: sumOf(long) };
    });
};
const findHotSpots = (jobs) => {
    const present = jobs.filter((job) => !(0,durations/* endedBeforeCreated */.Se)(job));
    const ran = present.filter(({ conclusion }) => conclusion !== 'skipped');
    const isSetUp = createSetUpTest();
    const stepsOfJobs = ran.map((job) => ranSteps(job, isSetUp));
    const workMs = sumOf(stepsOfJobs.map((ofJob) => covered(ofJob.filter((one) => !one.isSetUp))));
    const setUpMs = Math.max(0, sumOf(stepsOfJobs.map(covered)) - workMs);
    const steps = stepsOfJobs.flat();
    const { setUp = [], work = [] } = Object.groupBy(steps, ({ isSetUp: isPreparing }) => (isPreparing ? 'setUp' : 'work'));
    const matrices = Map.groupBy(work, ({ base }) => base);
    const repeated = [...repeatedSteps(setUp, null), ...[...matrices].flatMap(([base, ofLegs]) => repeatedSteps(ofLegs, base))];
    const slowJobs = ran.map((job) => ({ jobId: job.id, jobName: job.name, url: job.url, queueMs: (0,durations/* jobQueueMs */.RX)(job), durationMs: (0,durations/* jobDurationMs */.u2)(job) ?? 0 }));
    const { wallMs, queueMs, jobMs } = (0,durations/* sumDurations */.Be)(present);
    return {
        wallMs,
        queueMs,
        jobMs,
        queueShare: share(queueMs, jobMs),
        setUpMs,
        workMs,
        setUpShare: share(setUpMs, workMs),
        slowestJobs: largest(slowJobs, ({ durationMs }) => durationMs),
        slowestSteps: largest(steps, ({ ms }) => ms).map(({ job, step, ms }) => ({ jobId: job.id, jobName: job.name, url: job.url, number: step.number, name: step.name, durationMs: ms })),
        repeatedSteps: largest(repeated, ({ totalMs }) => totalMs),
        slowRunners: largest(slowRunners(ran), ({ totalMs }) => totalMs)
    };
};

;// CONCATENATED MODULE: ./lib/src/timing/run-timing.js


const findRunTiming = (counted) => ({ hotSpots: findHotSpots(counted), criticalPath: findCriticalPath(counted) });

// EXTERNAL MODULE: ./lib/src/diagnose/without-log.js
var without_log = __webpack_require__(2492);
// EXTERNAL MODULE: ./lib/src/app/collect/missing-log.js
var missing_log = __webpack_require__(9948);
;// CONCATENATED MODULE: ./lib/src/app/build-report.js





const buildReport = (found) => {
    const { run, selected, explained, grouped, earlier, timing, usual } = found;
    const jobs = selected.listed.map((job) => toReported(job, found));
    const counted = jobs.filter((job) => !job.superseded);
    const ended = endOf(run, counted, found.isWithoutJobs);
    return {
        repository: found.repository,
        run: { ...run, completedAt: completedAt(run, counted) },
        readAt: found.readAt,
        ...ended,
        counts: countConclusions(counted),
        durations: (0,durations/* sumDurations */.Be)(counted),
        jobs,
        ...grouped,
        notes: withoutRepeats(found.notes),
        attempts: (0,attempts/* groupAttempts */.QQ)(selected.listed, {
            run,
            earlier,
            timedOut: explained.timedOut,
            allowedToFail: new Set(jobs.filter(({ allowedToFail }) => allowedToFail).map(({ id }) => id)),
            failures: explained.earlier
        }),
        usual,
        timing,
        currentJob: selected.currentJob
    };
};
const toReported = (job, { run, selected, explained, greenRun }) => {
    const superseded = selected.superseded.has(job.id);
    const effectiveConclusion = explained.timedOut.has(job.id) ? 'timed_out' : job.conclusion;
    return {
        ...job,
        superseded,
        carriedOver: (0,attempts/* isCarriedOver */.VF)(job, run),
        allowedToFail: !superseded && greenRun && (0,jobs_conclusion/* isFailed */.Ix)(effectiveConclusion),
        effectiveConclusion,
        cancelledBecause: effectiveConclusion === 'cancelled' ? (0,without_log/* whyCancelled */.s5)(explained.annotations.get(job.id) ?? []) : null,
        isReasonUnread: effectiveConclusion === 'cancelled' && !explained.annotations.has(job.id),
        log: explained.logs.get(job.id) ?? (0,missing_log/* noLog */.CM)('not_requested', 'Not read: a later attempt ran this job again')
    };
};
const endOf = (run, counted, isWithoutJobs) => {
    const isRunning = isWithoutJobs && run.status !== null && run.status !== 'completed';
    if (isWithoutJobs)
        return { status: isRunning ? 'in_progress' : 'completed', conclusion: run.conclusion };
    if (counted.some(({ status }) => status !== 'completed'))
        return { status: 'in_progress', conclusion: null };
    const conclusions = counted.map(({ allowedToFail, effectiveConclusion }) => (allowedToFail ? 'success' : effectiveConclusion));
    return { status: 'completed', conclusion: (0,jobs_conclusion/* concludeAll */.Vl)(conclusions) };
};
const completedAt = (run, jobs) => {
    if (run.status !== 'completed')
        return null;
    const times = jobs.map((job) => job.completedAt).filter((time) => time !== null);
    return times.length === 0 ? run.completedAt : times.reduce((latest, time) => Math.max(latest, time));
};
const ALWAYS_COUNTED = ['success', 'failure', 'cancelled', 'skipped', 'timed_out'];
const countConclusions = (jobs) => {
    const counts = new Map(ALWAYS_COUNTED.map((word) => [word, 0]));
    for (const job of jobs) {
        const word = job.status === 'completed' ? (job.effectiveConclusion ?? 'unknown') : 'in_progress';
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return { ...Object.fromEntries(counts), total: jobs.length };
};
const withoutRepeats = (notes) => [...new Map(notes.map((note) => [`${note.kind} ${note.message}`, note])).values()];

// EXTERNAL MODULE: ./lib/src/model/budgets.js
var model_budgets = __webpack_require__(4858);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
;// CONCATENATED MODULE: ./lib/src/app/collect/disk-quota.js
const createQuota = (most, makeWay = () => null) => {
    let free = most;
    const leaving = new Set();
    const leave = (gone) => {
        leaving.add(gone);
        void gone.then(() => leaving.delete(gone));
    };
    return () => {
        let taken = 0;
        const gone = Promise.withResolvers();
        return {
            async take(bytes) {
                while (bytes > free) {
                    const way = makeWay();
                    if (way !== null)
                        leave(way);
                    if (leaving.size === 0) {
                        leave(gone.promise);
                        return false;
                    }
                    await Promise.race(leaving);
                }
                free -= bytes;
                taken += bytes;
                return true;
            },
            giveBack() {
                free += taken;
                taken = 0;
                gone.resolve();
            }
        };
    };
};

;// CONCATENATED MODULE: ./lib/src/app/collect/held-bytes.js
const BLOCK = 262_144;
const createHeldBytes = () => {
    const blocks = [];
    let length = 0;
    return {
        append(piece) {
            for (let at = 0; at < piece.length;) {
                const used = length % BLOCK;
                if (used === 0)
                    blocks.push(new Uint8Array(BLOCK));
                const part = piece.subarray(at, at + BLOCK - used);
                blocks.at(-1)?.set(part, used);
                length += part.length;
                at += part.length;
            }
        },
        async *read(from, to) {
            const end = Math.min(to, length);
            for (let block = Math.floor(from / BLOCK); block * BLOCK < end; block++) {
                const start = block * BLOCK;
                yield blocks[block]?.subarray(Math.max(0, from - start), end - start) ?? new Uint8Array(0);
            }
        }
    };
};

;// CONCATENATED MODULE: ./lib/src/app/collect/log-store.js




const REMOVED = 'all logs together would take too much of the disk';
const createLogStore = (files, most = { disk: model_budgets/* LOGS_ON_DISK */.kc, memory: model_budgets/* LOGS_IN_MEMORY */.Sn }) => {
    const saved = new Map();
    const removable = [];
    const held = new Map();
    const notKept = new Map();
    const remove = async (name, why) => {
        try {
            await files.remove(name);
        }
        catch {
            return;
        }
        saved.get(name)?.giveBack();
        saved.delete(name);
        notKept.set(name, why);
    };
    const disk = createQuota(most.disk, () => {
        const name = removable.pop();
        return name === undefined ? null : remove(name, REMOVED);
    });
    const settled = [];
    const letGo = (name) => {
        held.get(name)?.share.giveBack();
        held.delete(name);
    };
    const memory = createQuota(most.memory, () => {
        const name = settled.pop();
        return name === undefined ? null : Promise.resolve(letGo(name));
    });
    const saveOnDisk = async (name, content, begun) => {
        const share = disk();
        const counted = async function* () {
            begun();
            for await (const piece of content) {
                if (!(await share.take(piece.length)))
                    throw noRoom(`all logs together may take ${inMiB(most.disk)} of the disk`);
                yield piece;
            }
        };
        try {
            await files.write(name, counted());
            saved.set(name, share);
        }
        catch (error) {
            share.giveBack();
            throw error;
        }
    };
    const hold = async (name, content) => {
        const share = memory();
        const bytes = createHeldBytes();
        try {
            for await (const piece of content) {
                if (!(await share.take(piece.length)))
                    throw noRoom(`it cannot be saved, and all logs together may take ${inMiB(most.memory)} of memory (${notKept.get(name)})`);
                bytes.append(piece);
            }
        }
        catch (error) {
            share.giveBack();
            throw error;
        }
        held.set(name, { bytes, share });
    };
    return {
        async save(name, content, { isReadBack }) {
            if (!notKept.has(name)) {
                let isBegun = false;
                try {
                    return await saveOnDisk(name, content, () => {
                        isBegun = true;
                    });
                }
                catch (error) {
                    if (!(0,errors/* isOfFiles */.l$)(error))
                        throw error;
                    notKept.set(name, error.message);
                    if (isBegun || !isReadBack)
                        throw error;
                }
            }
            await hold(name, content);
        },
        read: (name, from, to) => held.get(name)?.bytes.read(from, to) ?? files.read(name, from, to),
        settle(name) {
            if (held.has(name))
                settled.push(name);
            if (saved.has(name))
                removable.push(name);
        },
        async removeAll(why) {
            const names = [...saved.keys()];
            await Promise.all(names.map((name) => remove(name, why)));
            return names.length - saved.size;
        },
        whyNotKept: (name) => notKept.get(name) ?? null
    };
};
const isNoRoom = (error) => error instanceof errors/* ReportError */.$g && error.kind === 'no_room';
const noRoom = (why) => new errors/* ReportError */.$g('no_room', `there is no room for it: ${why}`);
const inMiB = (bytes) => `${Math.round(bytes / 1024 ** 2)} MiB`;

// EXTERNAL MODULE: ./lib/src/app/collect/optional-reader.js
var optional_reader = __webpack_require__(5115);
// EXTERNAL MODULE: ./lib/src/app/collect/run-lists.js
var run_lists = __webpack_require__(9658);
;// CONCATENATED MODULE: ./lib/src/app/collect/past.js



const createPast = (github, eventOf) => {
    const reader = (0,optional_reader/* createOptionalReader */.g)('history_unreadable', 'For the comparison with earlier runs', {
        least: model_budgets/* HISTORY */.Vv.leastRemaining,
        remaining: () => github.remaining?.() ?? null
    });
    let lists = null;
    let known = null;
    let isNeeded = false;
    const askAhead = () => {
        if (known === null || !isNeeded || lists === null || reader.isShort())
            return;
        (0,run_lists/* newestRuns */.Hj)(known, lists, reader).catch(() => { });
    };
    return {
        know(run) {
            known = run;
            if (run.createdAt !== null)
                lists = (0,run_lists/* createRunLists */.JJ)({ run, jobs: [], event: eventOf(run.id) }, github, reader);
            askAhead();
        },
        need() {
            if (isNeeded)
                return;
            isNeeded = true;
            askAhead();
        },
        of: (subject) => ({ lists: lists ?? (0,run_lists/* createRunLists */.JJ)(subject, github, reader), reader })
    };
};

// EXTERNAL MODULE: ./lib/src/app/collect/plan.js
var collect_plan = __webpack_require__(5216);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/src/app/collect/annotations.js


const AT_ONCE = 8;
const createAnnotationReader = (github) => {
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const asked = new Map();
    const notes = [];
    let refused = false;
    let first = null;
    const read = async (job) => {
        if (refused)
            return null;
        try {
            return await github.annotations(job.id);
        }
        catch (error) {
            if (!(0,errors/* isExpected */.Dn)(error))
                throw error;
            if ((0,errors/* isRefusal */.vu)(error))
                refused = true;
            if (error.kind !== 'not_found')
                notes.push({ kind: 'annotations_unreadable', message: (0,errors/* describeError */.Uc)(error) });
            return null;
        }
    };
    const askFor = (job) => {
        const answer = first === null ? read(job) : first.then(() => limit(() => read(job)));
        first ??= answer.catch(() => { });
        answer.catch(() => { });
        return answer;
    };
    return {
        ask: (jobs) => {
            for (const job of jobs)
                if (!asked.has(job.id))
                    asked.set(job.id, askFor(job));
        },
        of: async (job) => (await asked.get(job.id)) ?? [],
        found: async () => {
            const all = await Promise.all([...asked].map(async ([id, answer]) => [id, await answer]));
            return new Map(all.flatMap(([id, annotations]) => (annotations === null ? [] : [[id, annotations]])));
        },
        notes: () => notes
    };
};

;// CONCATENATED MODULE: ./lib/src/app/collect/commit-files.js
const createCommitFiles = (github) => {
    let asked = null;
    return {
        ask: ({ headSha }) => {
            if (headSha === null || asked !== null)
                return;
            asked = github.files(headSha);
            asked.catch(() => { });
        },
        found: async () => asked
    };
};

;// CONCATENATED MODULE: ./lib/src/jobs/file-name.js
const MAX_SLUG = 80;
const DEVICE = /^(?=(?:con|prn|aux|nul|com\d|lpt\d)\.)/i;
const logFileName = (name, id) => {
    const slug = name
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, MAX_SLUG)
        .replace(/^[.-]+|(?<![.-])[.-]+$/g, '')
        .replace(DEVICE, 'job-');
    return `${slug === '' ? 'job' : slug}-${id}.log`;
};

// EXTERNAL MODULE: ./lib/src/log/steps/log-index.js + 2 modules
var log_index = __webpack_require__(7034);
;// CONCATENATED MODULE: ./lib/src/app/collect/save-log.js






const notSaved = (log) => ({ kind: 'none', log, name: null, size: 0 });
const FRESH_MS = 120_000;
const FRESH_TRIES = 4;
const FRESH_WAIT_MS = 1_500;
const HUGE_LOG = 67_108_864;
const saveLog = async (job, wish, ports) => {
    const cpu = ports.cpu.of(job.id);
    const none = (state, reason) => notSaved((0,missing_log/* noLog */.CM)(state, reason));
    const isReadBack = wish.explaining !== null;
    const again = new Set();
    for (;;) {
        try {
            const answer = await askForLog(job, wish.whole ? {} : { wholeUpTo: HUGE_LOG }, ports);
            if (answer.kind === 'none')
                return none(answer.state, answer.reason);
            const name = `logs/${logFileName(job.name, job.id)}`;
            const parts = answer.kind === 'parts' ? await saveParts(job, answer, wish.explaining, name, { store: ports.store, cpu }) : null;
            if (parts !== null)
                return parts;
            const began = cpu.usedMs();
            const indexer = (0,log_index/* createLogIndexer */.g)(() => cpu.usedMs() - began < model_budgets/* CPU_MS */.Uq.index && cpu.end() === null);
            const see = (chunk) => cpu.count(() => indexer.push(chunk));
            await ports.store.save(name, watch(answer.kind === 'parts' ? answer.whole() : answer.body, see), { isReadBack });
            const index = indexer.end();
            const log = { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null };
            return { kind: 'whole', log, index, name, size: index.bytes };
        }
        catch (error) {
            if (!(0,errors/* isExpected */.Dn)(error))
                throw error;
            const { kind } = error;
            const isFirst = !again.has(kind);
            again.add(kind);
            if (isFirst && (kind === 'server' || (isReadBack && (0,errors/* isOfFiles */.l$)(error)) || (isNoRoom(error) && (await wish.whenAlone?.()) === true)))
                continue;
            if ((0,errors/* isOfFiles */.l$)(error))
                return none('failed', `The log could not be saved: ${(0,errors/* describeError */.Uc)(error)}`);
            return none('failed', kind === 'no_room' ? `The log could not be read: ${(0,errors/* describeError */.Uc)(error)}` : (0,errors/* describeError */.Uc)(error));
        }
    }
};
const saveParts = async (job, answer, explaining, name, { store, cpu }) => {
    const { readHugeLog } = await Promise.all(/* import() */[__webpack_require__.e(141), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 7347));
    const huge = await readHugeLog(job, answer, explaining, cpu);
    if (huge === null)
        return null;
    let size = 0;
    const count = (chunk) => {
        size += chunk.length;
    };
    await store.save(name, watch(huge.content, count), { isReadBack: false }).catch((error) => {
        if (!(0,errors/* isOfFiles */.l$)(error))
            throw error;
    });
    const log = { state: 'partial', bytes: answer.bytes, lines: null, path: name, reason: huge.reason, firstLine: null };
    return { kind: 'parts', log, step: huge.step, name, size };
};
const askForLog = async (job, options, { github, clock }) => {
    for (let turn = 1;; turn++) {
        const answer = await github.log(job.id, options);
        if (answer.kind !== 'none' || answer.state !== 'missing' || turn === FRESH_TRIES || !isFresh(job.completedAt, clock.now()))
            return answer;
        await clock.sleep(FRESH_WAIT_MS);
    }
};
const isFresh = (completedAt, now) => completedAt !== null && Math.abs(now - completedAt) < FRESH_MS;
async function* watch(body, see) {
    for await (const chunk of body) {
        see(chunk);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/src/app/collect/downloads.js



const downloads_AT_ONCE = 8;
const MOST_WAITING = 1024 ** 3;
const MOST_KNOWN = 256 * 1024 ** 2;
const ENTRY = 100;
const createDownloads = (ports, { whole, annotationsOf, isEnough, store, mostKnown = MOST_KNOWN }) => {
    const limit = (0,p_limit/* default */.A)(downloads_AT_ONCE);
    const started = new Map();
    const underWay = new Set();
    const waiting = new Map();
    const crowdedOut = [];
    let change = Promise.withResolvers();
    const tell = () => {
        change.resolve();
        change = Promise.withResolvers();
    };
    const until = async (isSo) => {
        while (!isSo())
            await change.promise;
    };
    const whenAlone = async (id) => {
        if (underWay.size === 1 && waiting.size === 0 && crowdedOut.length === 0)
            return false;
        crowdedOut.push(id);
        underWay.delete(id);
        tell();
        await until(() => crowdedOut[0] === id && underWay.size === 0 && waiting.size === 0);
        return true;
    };
    const download = async (job, isExplained) => {
        await until(() => {
            const all = [...waiting.values()];
            const sumOf = (bytes) => bytes.reduce((sum, one) => sum + one, 0);
            return crowdedOut.length === 0 && sumOf(all.map(({ size }) => size)) <= MOST_WAITING && sumOf(all.map(({ known }) => known)) <= mostKnown;
        });
        underWay.add(job.id);
        const explaining = isExplained ? { annotations: () => annotationsOf(job), isEnough: (step) => isEnough(job, step) } : null;
        try {
            const saved = await saveLog(job, { whole, explaining, whenAlone: () => whenAlone(job.id) }, { ...ports, store });
            if (saved.kind !== 'none')
                waiting.set(job.id, { size: saved.size, known: knownBytes(saved) });
            return saved;
        }
        finally {
            underWay.delete(job.id);
            if (crowdedOut[0] === job.id)
                crowdedOut.shift();
            tell();
        }
    };
    const release = ({ id }, { name }) => {
        waiting.delete(id);
        started.set(id, LET_GO);
        if (name !== null)
            store.settle(name);
        tell();
    };
    return {
        start: (job, isExplained) => {
            if (started.has(job.id))
                return;
            const saved = limit(() => download(job, isExplained));
            saved.catch(() => { });
            started.set(job.id, saved);
        },
        of: ({ id }) => started.get(id) ?? LET_GO,
        release,
        releaseAllBut: (wanted) => {
            const ids = new Set(wanted.map(({ id }) => id));
            for (const [id, saved] of started)
                if (!ids.has(id))
                    saved.then((one) => release({ id }, one)).catch(() => { });
        },
        makeRoom: () => store.removeAll('the disk is full, and the report itself had no room'),
        asKept: (log) => {
            const why = log.path === null ? null : store.whyNotKept(log.path);
            return why === null ? log : { ...log, path: null, notKept: why };
        }
    };
};
const LET_GO = Promise.resolve(notSaved((0,missing_log/* noLog */.CM)('not_requested', 'Not read any more')));
const knownBytes = (saved) => {
    if (saved.kind !== 'whole')
        return saved.kind === 'parts' && saved.step !== null ? saved.size : 0;
    const { marks, seconds } = saved.index;
    return marks.reduce((sum, { text }) => sum + 2 * text.length, ENTRY * (marks.length + seconds.length));
};

;// CONCATENATED MODULE: ./lib/src/app/collect/queue.js



const createQueue = (ports, options) => {
    const { ask, ...annotations } = createAnnotationReader(ports.github);
    const { start, ...logs } = createDownloads(ports, { ...options, annotationsOf: annotations.of });
    return {
        start(plan) {
            const isExplained = new Set(plan.explained);
            for (const job of plan.logs)
                start(job, isExplained.has(job));
            ask(plan.annotations);
        },
        startLog: (job) => start(job, true),
        annotations,
        logs,
        files: createCommitFiles(ports.github)
    };
};

// EXTERNAL MODULE: ./lib/src/app/collect/target.js
var collect_target = __webpack_require__(9386);
;// CONCATENATED MODULE: ./lib/src/app/collect/run.js




const REREADS = 4;
const REREAD_MS = 1_000;
const REREAD_AT_ONCE = 5;
const REREAD_JOBS = 20;
const readRun = async (target, ports, options) => {
    const { github, clock } = ports;
    const list = target.jobId === null ? github.jobs(queryOf(target), options.onPage) : readOneJob(target.jobId, github, options.onPage);
    const asked = target.jobId === null
        ? Promise.resolve(target)
        : list.then(({ jobs: [job] }) => ({ runId: job?.runId ?? target.runId, attempt: job?.attempt ?? null }));
    const itself = asked
        .then((which) => readRunItself(which, github))
        .then((read) => {
        if (read.run !== null)
            options.onRun?.(read.run);
        return read;
    });
    const attempt = target.attempt === null ? itself.then(({ run }) => run?.attempt ?? null) : Promise.resolve(target.attempt);
    const before = attempt.then((known) => (known === null ? null : readAttemptBefore(known, target, github)));
    itself.catch(() => { });
    before.catch(() => { });
    const { jobs: listed, warnings } = await list;
    const jobs = await awaitFinishing(listed, options.isReporting(listed), github, clock);
    const { run, notes } = await itself;
    const completed = completeRun(run, jobs, target, options.serverUrl);
    const known = new Set(jobs.map(({ id }) => id));
    const earlier = before
        .then((read) => read ?? (completed.attempt === null ? NONE : readAttemptBefore(completed.attempt, target, github)))
        .then((read) => ({ ...read, jobs: read.jobs.filter(({ id }) => !known.has(id)) }));
    earlier.catch(() => { });
    return { run: completed, jobs, earlier, notes: [...notes, ...warnings.map((message) => ({ kind: 'jobs', message }))] };
};
const queryOf = ({ runId, attempt, filter }) => (attempt === null ? { runId, filter } : { runId, attempt });
const readOneJob = async (jobId, github, onPage) => {
    const jobs = [await github.job(jobId)];
    onPage?.(jobs, true);
    return { jobs, warnings: [] };
};
const readRunItself = async ({ runId, attempt }, github) => {
    try {
        return { run: await github.run({ runId, attempt }), notes: [] };
    }
    catch (error) {
        if (!(0,errors/* isExpected */.Dn)(error))
            throw error;
        const message = `The run itself could not be read, so its title, event and times are missing. ${(0,errors/* describeError */.Uc)(error)}`;
        return { run: null, notes: [{ kind: 'run_unreadable', message }] };
    }
};
const NONE = { jobs: [], notes: [] };
const readAttemptBefore = async (reported, target, github) => {
    if ((0,collect_target/* listsAllAttempts */.L)(target) || target.jobId !== null || reported < 2)
        return NONE;
    const attempt = reported - 1;
    try {
        const { jobs, warnings } = await github.jobs({ runId: target.runId, attempt });
        return { jobs, notes: warnings.map((message) => ({ kind: 'jobs', message: `Attempt ${attempt}: ${message}` })) };
    }
    catch (error) {
        if (!(0,errors/* isExpected */.Dn)(error))
            throw error;
        const message = `The jobs of attempt ${attempt} could not be read, so jobs that failed there and pass now are not known. ${(0,errors/* describeError */.Uc)(error)}`;
        return { jobs: [], notes: [{ kind: 'attempt_unreadable', message }] };
    }
};
const awaitFinishing = async (jobs, reportingId, github, clock) => {
    let current = jobs;
    for (let turn = 0; turn < REREADS; turn++) {
        const waiting = current.filter((job) => job.id !== reportingId && (0,jobs_conclusion/* isFinishing */.Qq)(job)).slice(0, REREAD_JOBS);
        if (waiting.length === 0)
            return current;
        await clock.sleep(REREAD_MS);
        const again = await (0,p_limit/* default */.A)(REREAD_AT_ONCE).map(waiting, ({ id }) => github.job(id).catch(ignoreExpected));
        const byId = new Map(again.filter((job) => job !== null).map((job) => [job.id, job]));
        current = current.map((job) => byId.get(job.id) ?? job);
    }
    return current;
};
const ignoreExpected = (error) => {
    if ((0,errors/* isExpected */.Dn)(error))
        return null;
    throw error;
};
const completeRun = (run, jobs, target, serverUrl) => {
    const attempts = jobs.map((job) => job.attempt).filter((attempt) => attempt !== null);
    const latest = attempts.length === 0 ? null : attempts.reduce((most, attempt) => Math.max(most, attempt));
    const runId = run?.id ?? jobs[0]?.runId ?? target.runId;
    if (run !== null)
        return { ...run, attempt: target.attempt ?? run.attempt ?? latest };
    const text = (read) => jobs.map(read).find((value) => value !== null) ?? null;
    return {
        id: runId,
        attempt: target.attempt ?? latest,
        workflowId: null,
        number: null,
        name: text((job) => job.workflowName),
        title: null,
        event: null,
        branch: text((job) => job.headBranch),
        pullRequest: null,
        baseBranch: null,
        actor: null,
        baseRepository: null,
        headRepository: null,
        headSha: text((job) => job.headSha),
        url: `${serverUrl}/${target.repository}/actions/runs/${runId}`,
        status: null,
        conclusion: null,
        createdAt: null,
        startedAt: null,
        completedAt: null
    };
};

;// CONCATENATED MODULE: ./lib/src/app/explanation-notes.js


const seconds = (ms) => `${ms / 1_000} s`;
const WHY = {
    job: `it takes more CPU time than the ${seconds(model_budgets/* CPU_MS */.Uq.job)} that one job may take`,
    all: `all logs together take more CPU time than ${seconds(model_budgets/* CPU_MS */.Uq.all)}`,
    index: `finding its steps takes more CPU time than ${seconds(model_budgets/* CPU_MS */.Uq.index)}`,
    piece: `one piece of the work took longer than ${seconds(model_budgets/* PIECE_MS */.iJ)}`,
    cancelled: 'the step was cancelled'
};
const noteCutShort = (jobs) => {
    const namesOf = (some) => (0,names/* listNames */.Zv)(some.map(({ job }) => job));
    const notes = [];
    for (const [end, some] of Map.groupBy(jobs, ({ explained }) => explained.cutShortBy)) {
        if (end === null)
            continue;
        const message = `The log of ${namesOf(some)} was not explained to its end: ${WHY[end]}. The report shows what was known by then, and the step's last lines`;
        notes.push({ kind: 'explanation_cut_short', message });
    }
    const skipping = jobs.filter(({ explained }) => explained.skippedLines > 0);
    if (skipping.length > 0) {
        const lines = skipping.reduce((sum, { explained }) => sum + explained.skippedLines, 0);
        const [what, were] = lines === 1 ? ['1 line', 'was'] : [`${lines} lines`, 'were'];
        notes.push({ kind: 'lines_skipped', message: `${what} of the log of ${namesOf(skipping)} took too long to read, and ${were} left out` });
    }
    const cutShort = jobs.filter(({ explained }) => explained.areUsersCutShort);
    if (cutShort.length > 0) {
        const limits = `${seconds(model_budgets/* CPU_MS */.Uq.matchersOfJob)} of CPU time for one log, and ${seconds(model_budgets/* CPU_MS */.Uq.matchers)} for all`;
        const message = `The user's problem matchers did not read all lines of the log of ${namesOf(cutShort)}: together they may take ${limits}`;
        notes.push({ kind: 'matchers_cut_short', message });
    }
    return notes;
};
const noteSlowMatchers = (owners) => owners.map((owner) => ({
    kind: 'matcher_removed',
    message: `Problem matcher ${owner} took more than ${seconds(model_budgets/* CPU_MS */.Uq.matcher)} of CPU time in all, and was not used any more: its expression may take very long for some lines`
}));
const TOLD_ELSEWHERE = new Set(['not_requested', 'not_finished', 'partial']);
const noteLogs = (jobs, logs, isTold) => {
    const noteAll = (kind, what, sentence) => [false, true].flatMap((told) => [...Map.groupBy(jobs, ({ id }) => (isTold.has(id) === told ? what(logs.get(id) ?? UNKNOWN) : null))].flatMap(([reason, some]) => {
        if (reason === null)
            return [];
        const state = kind === 'log_missing' ? logs.get(some[0]?.id ?? 0)?.state : undefined;
        const data = state === undefined ? {} : { data: { state, ...(told ? TOLD_BY_FAILURES : {}) } };
        return [{ kind, message: sentence((0,names/* listNames */.Zv)(some), reason), ...data }];
    }));
    return [
        ...noteAll('log_missing', ({ state, reason }) => (TOLD_ELSEWHERE.has(state) ? null : reason), (names, reason) => `No log of ${names}. ${reason}`),
        ...noteAll('log_partial', ({ state }) => (state === 'partial' ? 'so their line numbers are not known' : null), (names, so) => `Only parts of the huge logs of ${names} were read, ${so}`),
        ...noteAll('log_removed', ({ notKept }) => notKept ?? null, (names, reason) => `The logs of ${names} were read, but not kept in the output folder: ${reason}`)
    ];
};
const TOLD_BY_FAILURES = { told_by: 'failures' };
const UNKNOWN = { state: 'read', bytes: null, lines: null, path: null, reason: null };
const noteRetries = (retries) => {
    if (retries === undefined || retries.count === 0)
        return [];
    const times = retries.count === 1 ? 'once' : `${retries.count} times`;
    const [ms, most] = [retries.ms, retries.budgetMs].map((time) => `${Math.ceil(time / 1000)} s`);
    return [{ kind: 'retries', message: `GitHub or the network failed for a while: it was asked again ${times}, which took ${ms} of at most ${most}` }];
};

;// CONCATENATED MODULE: ./lib/src/app/explain.js






const explainFailures = async (jobs, given) => {
    const { options, queue, explainer } = given;
    const { annotations, logs: downloads } = queue;
    const logs = new Map();
    const explained = new Map();
    const begun = new Set();
    const isCounted = new Set(jobs);
    const bugs = [];
    const orNull = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(0,errors/* isExpected */.Dn)(error))
                bugs.push(error);
            return null;
        }
    };
    const notReadLog = (job, isOverLimit) => (0,missing_log/* withoutAsking */.SC)(job) ?? (0,missing_log/* unread */.gy)(job, options, isOverLimit);
    const keep = async (job) => {
        const saved = await downloads.of(job);
        logs.set(job.id, saved.log);
        downloads.release(job, saved);
    };
    const factsOf = async (job) => ({
        annotations: await annotations.of(job),
        allowedToFail: given.greenRun && isCounted.has(job)
    });
    const explain = async (job, notRead) => {
        const facts = await factsOf(job);
        try {
            const saved = notRead === null ? await downloads.of(job) : notSaved(notRead);
            const told = await explainer.explain(job, saved, facts);
            explained.set(job.id, told);
            if ((0,collect_plan/* needsFiles */.$t)(told.failure.findings))
                queue.files.ask(job);
            if (notRead !== null)
                return;
            logs.set(job.id, saved.log);
            downloads.release(job, saved);
        }
        catch (error) {
            bugs.push(error);
            const log = (0,missing_log/* noLog */.CM)('failed', 'A bug of this program kept the log from being explained');
            logs.set(job.id, log);
            explained.set(job.id, await explainer.explain(job, notSaved(log), facts));
        }
    };
    const explainAll = async (plan) => {
        queue.start(plan);
        const isLogRead = new Set(plan.logs);
        const isOverLimit = new Set(plan.overLimit);
        const others = plan.explained.filter((job) => !begun.has(job));
        for (const job of others)
            begun.add(job);
        if (others.length > 0)
            explainer.prepare();
        await Promise.all(others.map((job) => explain(job, isLogRead.has(job) ? null : notReadLog(job, isOverLimit.has(job)))));
    };
    const known = { jobs, areAll: true };
    const first = explainAll((0,collect_plan/* makePlan */.Cs)(known, options));
    first.catch(() => { });
    const earlier = await given.earlier;
    queue.start((0,collect_plan/* makePlan */.Cs)({ ...known, earlier }, options));
    const found = await annotations.found();
    const timedOut = new Set([...jobs, ...earlier].filter((job) => (0,without_log/* hitTimeLimit */.CH)(job, found.get(job.id) ?? [])).map(({ id }) => id));
    const plan = (0,collect_plan/* makePlan */.Cs)({ ...known, earlier, timedOut }, options);
    const isExplained = new Set(plan.explained);
    downloads.releaseAllBut(plan.logs);
    await Promise.all([first, explainAll(plan), ...plan.logs.filter((job) => !isExplained.has(job)).map(keep)]);
    const isOverLimit = new Set(plan.overLimit);
    const logOf = (job) => logs.get(job.id) ?? notReadLog(job, isOverLimit.has(job));
    const all = new Map([...jobs, ...plan.explained].map((job) => [job.id, downloads.asKept(logOf(job))]));
    const files = await queue.files.found();
    const settle = files === null ? (failure) => failure : (await __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 301))).createSettling(files);
    const failureOf = ({ id }) => [explained.get(id)?.failure].filter((failure) => failure !== undefined).map(settle);
    const told = earlier.filter((job) => isExplained.has(job)).map((job) => ({ ...job, name: `${job.name} in attempt ${job.attempt}` }));
    const failures = jobs.flatMap(failureOf);
    const isTold = new Set(failures.filter(({ isUnread, cause }) => isUnread === true || cause === 'not_started').map(({ jobId }) => jobId));
    return {
        logs: all,
        timedOut,
        failures,
        hasLines: ({ id }) => {
            const told = explained.get(id);
            return told !== undefined && told.source !== null && told.cutShortBy === null;
        },
        explainBeside: (job, baseline) => orNull(async () => {
            const source = explained.get(job.id)?.source ?? null;
            if (source === null)
                return null;
            const { failure, compared, cutShortBy } = await explainer.explainBeside(baseline, job, source, await factsOf(job));
            return compared === null || cutShortBy !== null ? null : { failure: settle(failure), compared };
        }),
        explainBefore: (job) => orNull(async () => {
            queue.startLog(job);
            const saved = await downloads.of(job);
            const { failure, cutShortBy } = await explainer.explain(job, saved, { annotations: [], allowedToFail: false });
            downloads.release(job, saved);
            return saved.kind === 'none' || cutShortBy !== null ? null : settle(failure);
        }),
        earlier: new Map(earlier.flatMap((job) => failureOf(job).map((failure) => [job.id, failure]))),
        annotations: found,
        bugs,
        notes: explain_withoutRepeats([
            ...annotations.notes(),
            ...plan.explained.flatMap(({ id }) => explained.get(id)?.notes ?? []),
            ...noteCutShort(plan.explained.flatMap((job) => {
                const one = explained.get(job.id);
                return one === undefined ? [] : [{ job, explained: one }];
            })),
            ...noteSlowMatchers(explainer.droppedMatchers()),
            ...noteLogs([...(options.logs === 'failed' ? jobs.filter((job) => isExplained.has(job)) : jobs), ...told], all, isTold),
            ...noteRetries(given.retries?.())
        ])
    };
};
const explain_withoutRepeats = (notes) => {
    const missing = notes.filter(({ kind }) => kind === 'log_missing');
    return notes.filter(({ kind, message }) => {
        const [sentence = ''] = message.split('\n');
        return kind !== 'annotations_unreadable' || !missing.some((note) => note.message.includes(sentence));
    });
};

;// CONCATENATED MODULE: ./lib/src/app/explainer.js

const createExplainer = (options, ports) => {
    const oneAtATime = (0,p_limit/* default */.A)(1);
    let made = null;
    const load = async () => {
        made ??= (await Promise.all(/* import() */[__webpack_require__.e(141), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 7166))).createJobExplainer(options, ports);
        return made;
    };
    return {
        prepare: () => void ports.clock
            .sleep(0)
            .then(load)
            .catch(() => { }),
        explain: (...job) => oneAtATime(async () => (await load()).explain(...job)),
        explainBeside: (...job) => oneAtATime(async () => (await load()).explainBeside(...job)),
        isEnough: (...step) => oneAtATime(async () => (await load()).isEnough(...step)),
        droppedMatchers: () => made?.droppedMatchers() ?? []
    };
};

// EXTERNAL MODULE: ./lib/src/app/select-jobs.js + 2 modules
var select_jobs = __webpack_require__(5114);
;// CONCATENATED MODULE: ./lib/src/app/report-run.js
















const reportRun = async (options, context, userMatchers, ports) => {
    const target = (0,collect_target/* chooseTarget */.b)(options, context);
    const store = createLogStore(ports.files);
    const explainer = createExplainer({ repository: target.repository, excerptLines: options.excerptLines, userMatchers }, { files: store, cpu: ports.cpu, clock: ports.clock });
    const queue = createQueue(ports, {
        whole: options.wholeLogs,
        isEnough: async (job, step) => explainer.isEnough(job, step, await queue.annotations.of(job)),
        store
    });
    const selection = (0,select_jobs/* createSelection */.P)(options, context, target);
    const past = createPast(ports.github, target.eventOf);
    const asksEarly = !(0,collect_target/* listsAllAttempts */.L)(target) || target.jobId !== null;
    const { run, jobs, notes, earlier: before } = await readRun(target, ports, {
        serverUrl: context.serverUrl,
        isReporting: (listed) => selection.reportingAmong(listed)?.id ?? null,
        onPage: asksEarly ? startEarly(queue, explainer, past, selection, options) : () => { },
        onRun: past.know
    });
    const readAt = ports.clock.now();
    const selected = selection.select(jobs);
    const { counted, listed } = selected;
    const greenRun = run.status === 'completed' && run.conclusion === 'success';
    const earlier = before.then((read) => selected.chooseEarlier(read.jobs));
    const lookingBack = lookBack({ run, jobs: counted, event: target.eventOf(run.id) }, past, options, ports);
    const isCounted = new Set(counted);
    const suspects = earlier.then((executions) => (0,attempts/* findFlakySuspects */.F0)([...listed, ...executions], run).filter((job) => !isCounted.has(job)));
    const asked = Promise.all([
        explainFailures(counted, { options, greenRun, earlier: suspects, queue, explainer, retries: ports.github.retries }),
        lookingBack.then(async ({ lists, asked }) => {
            if (options.compareRuns > 0)
                await asked;
            return compare({ run, jobs: counted, includes: selected.includes }, options.compareRuns, lists);
        }),
        before,
        earlier
    ]);
    const timing = findRunTiming(counted);
    const [explained, compared, { notes: notesOnBefore }, executionsBefore] = await asked;
    const { failures, complete, notes: notesOnHistory } = await (await lookingBack).of({
        ...explained,
        failures: [...explained.failures].sort(byAllowance),
        executions: [...listed, ...executionsBefore]
    });
    const ofRun = jobs.length === 0 && FAILS_WITHOUT_JOBS.has(run.conclusion) ? [diagnoseRunWithoutJobs(run)] : null;
    const report = buildReport({
        repository: target.repository,
        run,
        readAt,
        selected,
        isWithoutJobs: jobs.length === 0,
        greenRun,
        explained,
        grouped: completed((0,group/* groupByCause */.w)(ofRun ?? failures), run, complete),
        earlier: executionsBefore,
        notes: [...notes, ...notesOnBefore, ...selected.notes, ...explained.notes, ...notesOnHistory, ...compared.notes],
        usual: compared.usual,
        timing
    });
    return {
        report,
        isOwnRun: target.isOwnRun(run.id),
        isNoneLeft: selected.isNoneLeft,
        annotations: explained.annotations,
        bugs: explained.bugs,
        makeRoom: async () => {
            const removed = await queue.logs.makeRoom();
            return removed === 0 ? null : withoutLogFiles(report, removed, queue.logs.asKept);
        }
    };
};
const FAILS_WITHOUT_JOBS = new Set(['failure', 'startup_failure']);
const startEarly = (queue, explainer, past, { includes }, options) => {
    const seen = [];
    let isFull = false;
    return (jobs, isLast) => {
        for (const job of jobs)
            if (includes(job) && ((0,jobs_conclusion/* isFinishing */.Qq)(job) || (0,jobs_conclusion/* isFailed */.Ix)(job.conclusion) || job.conclusion === 'cancelled'))
                seen.push(job);
        if ((0,collect_plan/* needsPast */.Sd)(options) && seen.some(({ conclusion }) => (0,jobs_conclusion/* isFailed */.Ix)(conclusion)))
            past.need();
        if (isFull && !isLast)
            return;
        const plan = (0,collect_plan/* makePlan */.Cs)({ jobs: seen, areAll: isLast && !seen.some(jobs_conclusion/* isFinishing */.Qq) }, options);
        isFull = plan.annotations.length >= options.maxLogs;
        queue.start(plan);
        if (plan.explained.length > 0)
            explainer.prepare();
    };
};
const compare = async (run, limit, lists) => limit === 0 ? { usual: null, notes: [] } : (await __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 9558))).compareWithEarlierRuns(run, limit, lists);
const completed = ({ failures, groups }, run, complete) => ({ failures: failures.map((failure) => withoutStrangersCommand(complete(failure), run)), groups });
const withoutStrangersCommand = (failure, run) => failure.reproduction === null || !(0,foreign/* isForeign */.j)(run) ? failure : { ...failure, reproduction: { ...failure.reproduction, testCommand: null } };
const lookBack = async (subject, past, options, { github, cpu }) => {
    const { lists, reader } = past.of(subject);
    const mayFail = subject.jobs.some(({ conclusion }) => (0,jobs_conclusion/* isFailed */.Ix)(conclusion) || conclusion === 'cancelled');
    if (!mayFail)
        return { lists, asked: Promise.resolve(), of: async ({ failures }) => ({ failures, complete: (failure) => failure, notes: [] }) };
    const { startLookingBack } = await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 5348));
    const readKnown = async (jobId) => (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 413))).readKnownLines(jobId, github, cpu.of(jobId));
    return { lists, ...startLookingBack({ ...subject, options, lists, reader, readKnownLines: readKnown }) };
};
const byAllowance = (a, b) => Number(a.allowedToFail) - Number(b.allowedToFail);
const withoutLogFiles = (report, removed, asKept) => {
    const logs = removed === 1 ? 'The saved log was' : `The ${removed} saved logs were`;
    return {
        ...report,
        jobs: report.jobs.map((job) => ({ ...job, log: asKept(job.log) })),
        notes: [...report.notes, { kind: 'log_removed', message: `${logs} removed: the disk is full, and the report itself had no room` }]
    };
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/github/errors.js

const ANY_FRONT_END = {
    none: 'Give a token that may read Actions',
    wrong: 'Give another one.',
    broken: 'Look for a line break or a space inside it.',
    askLess: 'Read fewer logs, or report less often.'
};
const nameOf = (subject, { owner, repo }) => {
    const repository = `${owner}/${repo}`;
    switch (subject.kind) {
        case 'run':
        case 'jobs': {
            const run = `${subject.attempt === null ? '' : `attempt ${subject.attempt} of `}run ${subject.runId} of ${repository}`;
            return subject.kind === 'run' ? run : `the jobs of ${run}`;
        }
        case 'job':
            return `job ${subject.jobId} of ${repository}`;
        case 'log':
            return `the log of job ${subject.jobId} of ${repository}`;
        case 'annotations':
            return `the annotations of job ${subject.jobId} of ${repository}`;
        case 'earlier_runs':
            return `the runs of workflow ${subject.workflowId} of ${repository}`;
        case 'repository':
            return `the repository ${repository}`;
        case 'check_run':
            return `the check run on commit ${subject.sha.slice(0, 12)} of ${repository}`;
    }
};
const toReportError = (failure, subject, place, now) => {
    const { said } = failure.facts;
    const [kind, message, hint] = explain(failure.facts, subject, place, now);
    return new errors/* ReportError */.$g(kind, said === null ? message : `${message} GitHub says: "${said}".`, { hint, cause: failure });
};
const explain = (facts, subject, place, now) => {
    const name = nameOf(subject, place);
    const { status } = facts;
    const undone = `${name} could not be ${doneTo(subject)}`;
    if (status === null)
        return noAnswer(facts, undone, place);
    if (facts.limit !== null)
        return limited(facts, undone, place, now);
    if (status === 401)
        return [
            'unauthorized',
            `GitHub does not accept the token (HTTP 401), so ${undone}.`,
            `The token is wrong, expired or revoked. ${hintsOf(place).wrong}`
        ];
    if (status === 403) {
        const all = subject.kind === 'log'
            ? `logs of ${place.owner}/${place.repo}`
            : subject.kind === 'annotations'
                ? `annotations of jobs of ${place.owner}/${place.repo}`
                : name;
        const message = place.token !== ''
            ? `The token may not ${subject.kind === 'check_run' ? 'write' : 'read'} ${all} (HTTP 403).`
            : `GitHub does not show ${all} without a token (HTTP 403).`;
        return ['forbidden', message, permissionHint(subject, place)];
    }
    if (status === 404 || status === 410)
        return ['not_found', `GitHub does not find ${name} (HTTP ${status}).`, notFoundHint(subject, place)];
    if (status >= 500)
        return ['server', `GitHub failed ${times(facts.tries)} to answer for ${name} (last: HTTP ${status}).`, SERVER_HINT];
    return ['server', `GitHub answered for ${name} with HTTP ${status}.`, ''];
};
const doneTo = ({ kind }) => (kind === 'check_run' ? 'written' : 'read');
const SERVER_HINT = 'This is a fault of the server: run the workflow again later. For github.com, see https://www.githubstatus.com';
const hintsOf = ({ hints }) => hints ?? ANY_FRONT_END;
const permissionOf = (subject) => {
    if (subject.kind === 'repository')
        return null;
    if (subject.kind === 'check_run')
        return 'checks: write';
    return subject.kind === 'annotations' ? 'checks: read' : 'actions: read';
};
const permissionHint = (subject, place) => {
    const { owner, repo, token, eventName = '' } = place;
    const hasToken = token !== '';
    const permission = permissionOf(subject);
    const other = `The job's own token reads its own repository only: if ${owner}/${repo} is another one, pass a token that may read its Actions.`;
    if (permission === null && hasToken)
        return other;
    const lines = `permissions:\n  actions: read${permission === 'actions: read' || permission === null ? '' : `\n  ${permission}`}`;
    const first = hasToken
        ? `The token lacks \`${permission}\`. Give it to the job that reports, beside what else it needs:`
        : `${hintsOf(place).none}, and give the job that reports:`;
    const special = permission === 'checks: write' && eventName === 'pull_request' ? READ_ONLY : EVENT_HINTS.get(eventName);
    return [first, lines, ...(special === undefined ? [] : [special]), other].join('\n');
};
const FROM_BASE = "The workflow file and its permissions are those of the default branch: change them there. The token is the base repository's, also when the pull request comes from a fork.";
const READ_ONLY = 'In a pull request from a fork or from Dependabot the token is read-only, whatever the lines above say: there, report from a workflow on `workflow_run`.';
const EVENT_HINTS = new Map([
    [
        'pull_request',
        'In a pull request from a fork or from Dependabot the token is read-only, and reading is all that is needed here: the lines above work there too. A private repository decides in Settings > Actions > General what its forks get.'
    ],
    ['workflow_run', FROM_BASE],
    ['pull_request_target', FROM_BASE]
]);
const notFoundHint = (subject, { owner, repo, token }) => {
    const checks = [`is the repository ${owner}/${repo} spelled right`];
    if ('runId' in subject) {
        checks.push(`is ${subject.runId} the id of a run in it (the number in the address of the run's page, not the number after #)`);
        if (subject.attempt !== null)
            checks.push(`has the run really been started ${subject.attempt} times, so that attempt ${subject.attempt} exists`);
    }
    else if ('jobId' in subject) {
        checks.push(`is ${subject.jobId} the id of a job in it (the last number in the address of the job's page)`);
    }
    const needs = permissionOf(subject) ?? 'metadata: read';
    const who = token !== '' ? `may the token see it (a private repository needs \`${needs}\`)` : 'is it public, for no token is given';
    return `Check: ${[...checks, who].join('; ')}.`;
};
const limited = (facts, undone, place, now) => {
    const which = facts.limit === 'primary' ? 'rate limit' : 'secondary rate limit';
    const hint = place.token !== ''
        ? `The job's own token has 1,000 requests an hour for its repository. ${hintsOf(place).askLess}`
        : `Without a token GitHub allows 60 requests an hour. ${hintsOf(place).none}.`;
    return ['rate_limited', `GitHub's ${which} is reached (HTTP ${facts.status}), so ${undone}.${whenLifted(facts, now)}`, hint];
};
const whenLifted = ({ limitResetAt }, now) => {
    if (limitResetAt === null)
        return '';
    const minutes = Math.max(1, Math.ceil((limitResetAt - now) / 60_000));
    return ` The limit is lifted at ${new Date(limitResetAt).toISOString()} (in about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}).`;
};
const stopReason = ({ kind, hint }, facts, retryBudget, now) => {
    const rest = 'so the logs and annotations that are left were not asked for.';
    if (facts !== null && kind === 'rate_limited') {
        return new errors/* ReportError */.$g(kind, `GitHub's rate limit is reached (HTTP ${facts.status}), ${rest}${whenLifted(facts, now)}`, { hint });
    }
    if (kind === 'unauthorized')
        return new errors/* ReportError */.$g(kind, `GitHub does not accept the token (HTTP 401), ${rest}`, { hint });
    if ((kind === 'network' || kind === 'server') && retryBudget.isSpent()) {
        const seconds = Math.round(retryBudget.retries().budgetMs / 1000);
        return new errors/* ReportError */.$g(kind, `GitHub or the network failed again and again for ${seconds} seconds, ${rest}`, { hint });
    }
    return null;
};
const unsendableToken = (subject, place) => new errors/* ReportError */.$g('unauthorized', `The token holds a character that no token has, so ${nameOf(subject, place)} could not be ${doneTo(subject)}.`, {
    hint: hintsOf(place).broken
});
const times = (count) => (count === 1 ? 'once' : `${count} times`);
const noAnswer = ({ reason }, undone, { apiUrl }) => {
    const { host } = new URL(apiUrl);
    const hint = CERTIFICATE.test(reason)
        ? `The certificate of ${host} is not trusted here. For a company's own certificate set the variable NODE_EXTRA_CA_CERTS on the runner.`
        : `Check that the runner reaches ${host}, the proxy variables https_proxy and no_proxy, and GITHUB_API_URL (now ${apiUrl}; on GitHub Enterprise Server it ends in /api/v3).`;
    return ['network', `No answer from ${host} (${reason}), so ${undone}.`, hint];
};
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

;// CONCATENATED MODULE: ./lib/src/github/fields.js
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const field = (object, name) => (isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined);
const textField = (object, name) => {
    const value = field(object, name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
};
const idField = (object, name) => {
    const value = countField(object, name);
    return value === 0 ? null : value;
};
const countField = (object, name) => {
    const value = field(object, name);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
};
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;
const timeField = (object, name) => {
    const value = field(object, name);
    if (typeof value !== 'string' || !ISO_TIME.test(value))
        return null;
    const time = Date.parse(value);
    return time > 0 ? time : null;
};
const urlField = (object, name) => {
    const value = field(object, name);
    if (typeof value !== 'string' || !URL.canParse(value))
        return null;
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
};
const listField = (object, name) => {
    const value = field(object, name);
    return Array.isArray(value) ? value : [];
};

;// CONCATENATED MODULE: ./lib/src/github/http/retry-budget.js
const RETRY_BUDGET_MS = 180_000;
const RETRIES = 3;
const UNUSABLE_RETRIES = 1;
const createRetryBudget = ({ budgetMs = RETRY_BUDGET_MS, secondMs = 1000, time = () => performance.now(), sleep }) => {
    let spans = [];
    let count = 0;
    let isSpent = false;
    let reason = null;
    return {
        time,
        wait: async (began, seconds) => {
            const now = time();
            const waitMs = (seconds ?? 0) * secondMs;
            const withTry = union([...spans, [began, now]]);
            const withWait = union([...withTry, [now, now + waitMs]]);
            if (retry_budget_length(withWait) > budgetMs)
                isSpent = true;
            const goesOn = seconds !== null && !isSpent && reason === null;
            spans = goesOn ? withWait : withTry;
            if (!goesOn)
                return false;
            count++;
            await sleep(waitMs);
            return true;
        },
        isSpent: () => isSpent,
        retries: () => ({ count, ms: retry_budget_length(spans), budgetMs }),
        stop: (error) => {
            reason ??= error;
        },
        stopped: () => reason
    };
};
const retry_budget_length = (spans) => spans.reduce((sum, [from, to]) => sum + to - from, 0);
const union = (spans) => {
    const joined = [];
    for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last !== undefined && from <= last[1])
            joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
        else
            joined.push([from, to]);
    }
    return joined;
};

;// CONCATENATED MODULE: ./lib/src/github/http/failure.js



class TransportError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'TransportError';
        this.code = code;
    }
}
class SlowTransferError extends TransportError {
    retries;
    constructor(bytes, waitedMs, retries) {
        super(null, `too slow: ${bytes} bytes in ${Math.round(waitedMs / 1000)} seconds`);
        this.retries = retries;
    }
}
const NOT_THE_API = 'Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and whether a proxy answers in the place of GitHub.';
class UnusableAnswer extends errors/* ReportError */.$g {
    constructor(message) {
        super('server', message, { hint: NOT_THE_API });
    }
}
class RequestFailure extends Error {
    facts;
    constructor(facts, cause) {
        super('a request failed', { cause });
        this.name = 'RequestFailure';
        this.facts = facts;
    }
}
const readFailure = (error, tries, secret = '') => {
    const response = field(error, 'response');
    if (isObject(response))
        return new RequestFailure(factsOf(response, tries, secret), error);
    const thrown = isObject(error) && error.name === 'HttpError' ? error.cause : error;
    if (thrown instanceof errors/* ReportError */.$g)
        return thrown;
    if (!isOfNetwork(thrown))
        throw thrown;
    const retries = thrown instanceof SlowTransferError ? thrown.retries : RETRIES;
    const unanswered = { status: null, said: null, limit: null, limitResetAt: null, retryAfter: null };
    return new RequestFailure({ ...unanswered, reason: reasonOf(thrown), tries, retries }, thrown);
};
const factsOf = (response, tries, secret) => {
    const data = field(response, 'data');
    const headers = field(response, 'headers');
    const status = countField(response, 'status') ?? 0;
    const message = textField(data, 'message');
    const said = message === null ? null : oneLine(secret === '' ? message : message.replaceAll(secret, '***'));
    const limit = limitOf(status, headers, said ?? '');
    const reset = Number(field(headers, 'x-ratelimit-reset') ?? Number.NaN);
    const seconds = Number(field(headers, 'retry-after') ?? Number.NaN);
    return {
        status,
        said,
        reason: `HTTP ${status}`,
        limit,
        limitResetAt: limit === 'primary' && reset > 0 && reset < 1e11 ? reset * 1000 : null,
        retryAfter: seconds > 0 ? seconds : null,
        tries,
        retries: status >= 500 ? RETRIES : 0
    };
};
const isOfNetwork = (error) => {
    const code = (0,errors/* codeOf */.$N)(error);
    return error instanceof TransportError || (typeof code === 'string' && !OF_A_CALL.has(code));
};
const OF_A_CALL = new Set(['ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_VALUE', 'ERR_INVALID_URL', 'ERR_OUT_OF_RANGE']);
const reasonOf = (error) => {
    const code = (0,errors/* codeOf */.$N)(error);
    if (typeof code === 'string')
        return code.startsWith('HPE_') ? `unreadable HTTP: ${code}` : code;
    return oneLine(error instanceof TransportError ? error.message : 'unknown error');
};
const MAX_SAID = 200;
const oneLine = (text) => {
    const line = text
        .slice(0, MAX_SAID * 4)
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .trim();
    const letters = [...line];
    return letters.length <= MAX_SAID ? line : `${letters.slice(0, MAX_SAID - 1).join('')}…`;
};
const SECONDARY = /secondary rate limit|abuse detection/i;
const PRIMARY = /API rate limit exceeded/i;
const limitOf = (status, headers, said) => {
    if (status !== 403 && status !== 429)
        return null;
    if (SECONDARY.test(said))
        return 'secondary';
    if (PRIMARY.test(said) || field(headers, 'x-ratelimit-remaining') === '0')
        return 'primary';
    return status === 429 || field(headers, 'retry-after') !== undefined ? 'secondary' : null;
};

;// CONCATENATED MODULE: ./lib/src/github/api.js



const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;
const request = async (api, subject, send) => {
    const reason = api.retryBudget.stopped();
    if (reason !== null)
        throw reason;
    if (UNSENDABLE.test(api.token))
        throw unsendableToken(subject, api);
    try {
        return await Promise.race([send(), api.over]);
    }
    catch (error) {
        throw learn(api, subject, error);
    }
};
const learn = (api, subject, error) => {
    const failure = error instanceof RequestFailure ? error : null;
    const told = failure === null ? error : toReportError(failure, subject, api, api.now());
    if (!(told instanceof errors/* ReportError */.$g))
        throw told;
    const reason = stopReason(told, failure?.facts ?? null, api.retryBudget, api.now());
    if (reason !== null)
        api.retryBudget.stop(reason);
    const isOneOfMany = subject.kind === 'log' || subject.kind === 'annotations';
    return isOneOfMany ? (api.retryBudget.stopped() ?? told) : told;
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/src/github/http/body.js



const NOTHING = { async *[Symbol.asyncIterator]() { } };
async function* readBody(response, expected, { timeoutMs, time }) {
    const pieces = response[Symbol.asyncIterator]();
    let received = 0;
    let waitedMs = 0;
    let isWaiting = false;
    const onTime = () => isWaiting && response.destroy(new TransportError('ETIMEDOUT', `the transfer stalled for ${timeoutMs / 1000} s`));
    const timer = setTimeout(onTime, timeoutMs).unref();
    try {
        for (;;) {
            const began = time();
            isWaiting = true;
            timer.refresh();
            const piece = await pieces.next();
            isWaiting = false;
            if (piece.done === true)
                break;
            received += piece.value.length;
            waitedMs += time() - began;
            if (waitedMs > longestWaitMs(received))
                throw new SlowTransferError(received, waitedMs, 0);
            const isTrickle = waitedMs > timeoutMs && received < (model_budgets/* SLOWEST_BODY */.tI.bytesASecond * waitedMs) / 1000;
            if (isTrickle)
                throw new SlowTransferError(received, waitedMs, 1);
            yield piece.value;
        }
        if (!response.complete || (expected !== null && received !== expected)) {
            throw new TransportError('ECONNRESET', `the transfer was cut after ${received} of ${expected ?? 'unknown'} bytes`);
        }
    }
    finally {
        clearTimeout(timer);
        response.destroy();
    }
}
const longestWaitMs = (bytes) => Math.min(model_budgets/* ASKING_MS */.Br.body + (bytes / model_budgets/* BODY_BYTES_A_SECOND */.E8) * 1000, model_budgets/* ASKING_MS */.Br.bodyMost);
const MAX_DRAINED_BYTES = 65_536;
const dropBody = (response, bytes, timeoutMs) => {
    if (bytes === null || bytes > MAX_DRAINED_BYTES) {
        response.destroy();
        return;
    }
    const timer = setTimeout(() => response.destroy(), timeoutMs);
    response.once('close', () => clearTimeout(timer));
    response.resume();
};
const ACCEPTED_ENCODINGS = 'gzip, deflate, br';
async function* decoded(body, encoding) {
    yield* (0,external_node_stream_.pipeline)(body, await decoderOf(encoding), () => { });
}
const UNKNOWN_ENCODING = 'the answer is compressed in a way that was not asked for';
const decoderOf = async (encoding) => {
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    switch (encoding.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return createGunzip();
        case 'deflate':
            return createInflate();
        case 'br':
            return createBrotliDecompress();
        default:
            return new external_node_stream_.Transform({ transform: (_piece, _encoding, done) => done(new TransportError(null, UNKNOWN_ENCODING)) });
    }
};
const collected = async (body, maxBytes) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > maxBytes)
            throw new TransportError(null, `the answer is larger than ${maxBytes} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
};
const parseJson = (body) => {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return null;
    }
};

;// CONCATENATED MODULE: ./lib/src/github/http/status.js
const CONTENT = [200, 203];
const REDIRECTS = [301, 302, 303, 307, 308];
const BODILESS = [101, 204, 304];
const hasContent = (status) => CONTENT.includes(status);
const isWritten = (status) => status === 200 || status === 201;
const asksAgainElsewhere = (status) => isRedirect(status) && status !== 303;
const isBodiless = (status) => BODILESS.includes(status);
const isRedirect = (status) => REDIRECTS.includes(status);
const namesPlace = ({ status, headers }) => isRedirect(status) && headers.has('location');
const redirectTarget = ({ status, url, headers }) => {
    const location = headers.get('location');
    if (!isRedirect(status) || location === undefined || !URL.canParse(location, url))
        return null;
    const target = new URL(location, url);
    return /^https?:$/.test(target.protocol) ? target.href : null;
};
const isWebPage = ({ headers }) => /^text\/html\b/i.test(headers.get('content-type') ?? '');

;// CONCATENATED MODULE: ./lib/src/github/files.js






const listFiles = async (api, sha) => {
    if (!/^[0-9a-f]{40,64}$/i.test(sha) || api.retryBudget.stopped() !== null)
        return null;
    const end = new AbortController();
    const late = (0,promises_.setTimeout)(model_budgets/* FILE_LIST */.eW.ms, null, { signal: end.signal, ref: false }).catch(() => null);
    try {
        return await Promise.race([readTree(api, sha), late, api.over.catch(() => null)]);
    }
    catch (error) {
        if (!(error instanceof RequestFailure))
            readFailure(error, 1);
        return null;
    }
    finally {
        end.abort();
    }
};
const readTree = async ({ octokit, owner, repo }, sha) => {
    const asked = { owner, repo, tree_sha: sha, recursive: '1', request: { redirect: 'manual', isTriedOnce: true } };
    const answer = (await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', asked)).data;
    if (hasContent(answer.status))
        return pathsIn(await collected(answer.body, model_budgets/* FILE_LIST */.eW.bytes));
    answer.discard();
    return null;
};
const pathsIn = (body) => {
    const tree = parseJson(body);
    if (field(tree, 'truncated') !== false || !Array.isArray(field(tree, 'tree')))
        return null;
    return listField(tree, 'tree').flatMap((entry) => {
        const path = field(entry, 'type') === 'blob' ? textField(entry, 'path') : null;
        return path === null ? [] : [path];
    });
};

;// CONCATENATED MODULE: ./lib/src/github/http/api-fetch.js





const MAX_REDIRECTS = 5;
const MAX_API_BYTES = 64 * 1024 * 1024;
const isOfApi = (url, apiUrl) => [`${apiUrl}/repos/`, `${apiUrl}/repositories/`].some((start) => url.startsWith(start));
const createApiFetch = (send, apiUrl, access = 'read') => async (url, { method = 'GET', body, headers: sent = {}, redirect }) => {
    const write = writeOf(method, body);
    if (write !== undefined && access === 'read')
        throw new Error(`${method} by what may only read`);
    let answer = await askOrigin(send, apiUrl, { url, headers: sent, write });
    for (let redirects = 0; redirects < MAX_REDIRECTS; redirects++) {
        const next = redirectTarget(answer);
        if (next === null || !isOfApi(next, apiUrl) || (write !== undefined && !asksAgainElsewhere(answer.status)))
            break;
        answer.discard();
        answer = await askOrigin(send, apiUrl, { url: next, headers: sent, write });
    }
    const { status, headers } = answer;
    const isError = status >= 400;
    const isAnswer = write === undefined ? hasContent(status) || (status === 304 && 'if-none-match' in sent) : isWritten(status);
    if (!isError && !isAnswer && !(redirect === 'manual' && namesPlace(answer))) {
        answer.discard();
        throw whatInstead(answer, apiUrl);
    }
    const text = isError ? messageIn(await collected(answer.body, MAX_API_BYTES)) : '';
    return { status, url: answer.url, headers, body: answer, text: async () => text, arrayBuffer: async () => new ArrayBuffer(0) };
};
const messageIn = (body) => {
    const data = parseJson(body);
    const message = field(data, 'message');
    return typeof message === 'string' ? JSON.stringify({ message }) : '';
};
const writeOf = (method, body) => {
    if (method === 'GET')
        return undefined;
    if ((method !== 'POST' && method !== 'PATCH') || typeof body !== 'string')
        throw new Error(`${method} is nothing that is ever sent`);
    return { method, body };
};
const askOrigin = (send, apiUrl, { url, headers, write }) => {
    if (new URL(url).origin === new URL(apiUrl).origin)
        return send({ url, headers: { 'accept-encoding': ACCEPTED_ENCODINGS, ...headers }, write });
    throw new TransportError('EACCES', 'the API named another server, and the token must not go there');
};
const whatInstead = (answer, apiUrl) => {
    const { host } = new URL(apiUrl);
    const { status } = answer;
    if (!isRedirect(status))
        return new UnusableAnswer(`${host} answered with HTTP ${status}, and that is not what was asked for.`);
    const redirect = `${host} answered with a redirect (HTTP ${status})`;
    if (!namesPlace(answer))
        return new UnusableAnswer(`${redirect} that names no address.`);
    const target = redirectTarget(answer);
    if (target !== null && isOfApi(target, apiUrl))
        return new errors/* ReportError */.$g('server', `${redirect} that never ends.`, { hint: NOT_THE_API });
    const where = target !== null && new URL(target).origin === new URL(apiUrl).origin ? 'out of the API' : 'to another server';
    return new errors/* ReportError */.$g('server', `${redirect} that leads ${where}.`, { hint: `The token is not sent there. ${NOT_THE_API}` });
};

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 14 modules
var utils = __webpack_require__(4047);
;// CONCATENATED MODULE: ./lib/src/github/http/retries.js


const createAskingAgain = ({ token, now, retryBudget }, readAnswer) => ({ hook }) => {
    hook.wrap('request', async (request, options) => {
        let hasWaitedForLimit = false;
        for (let tries = 1;;) {
            const began = retryBudget.time();
            try {
                const response = await request(options);
                const isManual = options.request.redirect === 'manual';
                response.data = await readAnswer(response.data, { url: options.url, isManual, isLastTry: tries > UNUSABLE_RETRIES });
                return response;
            }
            catch (error) {
                const failure = readFailure(error, tries, token);
                if (options.request.isTriedOnce === true || (options.method !== 'GET' && !isUnsent(failure)))
                    throw failure;
                const liftedIn = failure instanceof RequestFailure ? secondsUntilLifted(failure.facts, now()) : null;
                if (liftedIn === null) {
                    const retries = retriesOf(failure);
                    if (retries === 0 || !(await retryBudget.wait(began, tries > retries ? null : tries ** 2)))
                        throw failure;
                    tries++;
                    continue;
                }
                if (hasWaitedForLimit || liftedIn > LONGEST_LIMIT_WAIT_S || !(await retryBudget.wait(began, liftedIn)))
                    throw failure;
                hasWaitedForLimit = true;
            }
        }
    });
    return {};
};
const UNCONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
const isUnsent = (failure) => failure instanceof RequestFailure && failure.facts.status === null && UNCONNECTED.has(failure.facts.reason);
const retriesOf = (failure) => {
    if (failure instanceof RequestFailure)
        return failure.facts.retries;
    return failure instanceof UnusableAnswer ? UNUSABLE_RETRIES : 0;
};
const LONGEST_LIMIT_WAIT_S = 60;
const secondsUntilLifted = ({ limit, retryAfter, limitResetAt }, now) => {
    if (limit === null)
        return null;
    if (retryAfter !== null)
        return retryAfter;
    if (limit === 'secondary')
        return 60;
    return limitResetAt === null ? Number.POSITIVE_INFINITY : Math.max(Math.ceil((limitResetAt - now) / 1000) + 1, 0);
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/src/github/http/transport.js






const USER_AGENT = 'workflow-run-report';
const PROXY_NAMES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const createSend = (options = {}) => {
    const { proxyEnv = {}, timeoutMs = model_budgets/* SLOWEST_BODY */.tI.afterMs, time = () => performance.now(), signal } = options;
    const once = { keepAlive: false, proxyEnv: proxySettings(proxyEnv) };
    const settings = { ...once, keepAlive: true };
    const plain = { open: external_node_http_.request, agent: new external_node_http_.Agent(settings), fresh: new external_node_http_.Agent(once) };
    let secure = null;
    const clientFor = (url) => {
        if (!url.startsWith('https:'))
            return plain;
        secure ??= Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)).then(({ request, Agent }) => ({ open: request, agent: new Agent(settings), fresh: new Agent(once) }));
        return secure;
    };
    const exchange = async (asked, isSecondTry = false) => {
        const { url, headers, write } = asked;
        const { open, agent, fresh } = await clientFor(url);
        const sent = write === undefined ? { headers, agent } : { headers: { ...headers, ...lengthOf(write) }, agent: fresh, method: write.method };
        return new Promise((resolve, reject) => {
            const request = open(url, { ...sent, ...(signal === undefined ? {} : { signal }) });
            let isAnswered = false;
            const timer = setTimeout(() => request.destroy(new TransportError('ETIMEDOUT', `no answer within ${timeoutMs / 1000} s`)), timeoutMs);
            const answer = (response) => {
                isAnswered = true;
                clearTimeout(timer);
                response.on('error', () => { });
                resolve(toAnswer(response, url, { timeoutMs, time }));
            };
            request.once('response', answer);
            request.once('upgrade', (response, socket) => {
                socket.on('error', () => { }).destroy();
                answer(response);
            });
            request.on('error', (error) => {
                const wasIdle = request.reusedSocket && !isAnswered && 'code' in error && error.code === 'ECONNRESET';
                if (wasIdle && !isSecondTry)
                    resolve(exchange(asked, true));
                else
                    reject(error);
            });
            request.once('close', () => {
                clearTimeout(timer);
                reject(new TransportError('ECONNRESET', 'the connection was closed without an answer'));
            });
            request.end(write?.body);
        });
    };
    return (request) => exchange(request);
};
const lengthOf = ({ body }) => ({ 'content-length': String(Buffer.byteLength(body)) });
const PROXY_HINT = 'It looks like http://proxy.example.com:3128. In a user name or password, write special characters as %40 and so on.';
const proxySettings = (env) => {
    const settings = {};
    for (const name of PROXY_NAMES) {
        const value = env[name];
        if (value === undefined || value === '')
            continue;
        const isList = name.toLowerCase() === 'no_proxy';
        const setting = isList || value.includes('://') ? value : `http://${value}`;
        if (!isList && !(/^https?:/i.test(setting) && URL.canParse(setting))) {
            throw new errors/* ReportError */.$g('input', `The variable ${name} does not hold the address of a proxy.`, { hint: PROXY_HINT });
        }
        settings[name] = setting;
    }
    return settings;
};
const toAnswer = (response, url, bodyTime) => {
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const status = response.statusCode ?? 0;
    const common = { status, url, headers };
    if (isBodiless(status)) {
        response.resume();
        return { ...common, bytes: 0, body: NOTHING, discard: () => { } };
    }
    const encoding = headers.get('content-encoding') ?? 'identity';
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const bytes = Number.isSafeInteger(length) && length >= 0 ? length : null;
    const raw = readBody(response, bytes, bodyTime);
    const isEncoded = encoding !== 'identity';
    return {
        ...common,
        bytes: isEncoded ? null : bytes,
        body: isEncoded ? decoded(raw, encoding) : raw,
        discard: () => dropBody(response, bytes, bodyTime.timeoutMs)
    };
};

;// CONCATENATED MODULE: ./lib/src/github/http/octokit.js








const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const createOctokit = (settings) => {
    const { token, apiUrl, fetch } = settings;
    return new (utils/* GitHub */.gq.plugin(createAskingAgain(settings, readAnswerOf(new URL(apiUrl).host))))({
        ...(token === '' ? {} : { auth: token }),
        baseUrl: apiUrl,
        userAgent: USER_AGENT,
        log: silent,
        request: { fetch, log: silent, parseSuccessResponseBody: false }
    });
};
const readAnswerOf = (host) => async (answer, { url, isManual, isLastTry }) => {
    if (!isManual)
        return readJson(answer, url, host, isLastTry);
    if (namesPlace(answer) || !isWebPage(answer))
        return answer;
    answer.discard();
    throw notJson(host, answer);
};
const notJson = (host, { status }) => new UnusableAnswer(`${host} did not answer with JSON as GitHub's API does (HTTP ${status}).`);
const readJson = async (answer, url, host, isLastTry) => {
    const data = parseJson(await collected(answer.body, MAX_API_BYTES));
    if (typeof data !== 'object' || data === null)
        throw notJson(host, answer);
    if (!isLastTry && !looksRight(url, data))
        throw new UnusableAnswer(`${host} answered with something else than was asked for.`);
    return data;
};
const SHAPES = [
    [/\/jobs$/, (data) => Array.isArray(field(data, 'jobs'))],
    [/\/annotations$/, Array.isArray],
    [/\/workflows\/[^/]+\/runs$/, (data) => Array.isArray(field(data, 'workflow_runs'))],
    [/\/actions\/(?:runs|jobs)\/[^/]+(?:\/attempts\/[^/]+)?$/, (data) => field(data, 'id') !== undefined]
];
const looksRight = (url, data) => {
    const [path = ''] = url.split('?');
    return SHAPES.every(([pattern, isRight]) => !pattern.test(path) || isRight(data));
};

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __webpack_require__(3779);
;// CONCATENATED MODULE: ./lib/src/github/http/pages.js




const MAX_PAGES = 1000;
const PER_PAGE = 100;
async function* readPages({ octokit, owner, repo, apiUrl }, path, parameters, { maxPages = MAX_PAGES, atOnce = 1 } = {}) {
    const key = path.slice(path.lastIndexOf('/') + 1).replace('-', '_');
    const ask = (options) => octokit.request(options).then((response) => checked(response, key, apiUrl));
    const asked = new Map();
    let lastPage = 1;
    let taken = 0;
    const take = (options) => {
        const page = pageOf(options.url);
        const follows = page === taken + 1;
        taken = page;
        if (!follows)
            asked.clear();
        const answer = asked.get(page) ?? ask(options);
        const until = asked.has(page) || page === 1 || !follows ? 0 : Math.min(lastPage, page + atOnce - 1);
        for (let next = page + 1; next <= until; next++) {
            const ahead = ask({ ...options, url: withPage(options.url, next) });
            ahead.catch(() => { });
            asked.set(next, ahead);
        }
        asked.delete(page);
        return answer;
    };
    const list = Object.assign(take, octokit.request.defaults({ url: path, owner, repo, ...parameters, per_page: PER_PAGE }));
    const seen = new Set();
    for await (const { data, next, last } of dist_bundle/* composePaginateRest */.wN.iterator(octokit, list)) {
        const isLast = data.length === 0 || next === undefined || seen.has(next) || seen.size + 1 >= maxPages;
        if (data.length > 0)
            yield { elements: data, isLast };
        if (isLast)
            return;
        seen.add(next);
        lastPage = Math.min(pageOf(last ?? ''), maxPages);
    }
}
const checked = (response, key, apiUrl) => {
    const { origin, host } = new URL(apiUrl);
    const elements = isObject(response.data) ? field(response.data, key) : response.data;
    if (!Array.isArray(elements)) {
        throw new errors/* ReportError */.$g('server', `${host} answered with something else than the list that was asked for.`, { hint: NOT_THE_API });
    }
    const links = linksOf(response.headers.link);
    const isForeign = links.next !== undefined && !(URL.canParse(links.next) && new URL(links.next).origin === origin);
    const link = isForeign ? `<${withPage(response.url, pageOf(response.url) + 1)}>; rel="next"` : (response.headers.link ?? '');
    return { ...response, ...links, data: elements, headers: { ...response.headers, link } };
};
const LINK = /<([^<>]+)>;\s*rel="(\w+)"/g;
const linksOf = (link = '') => Object.fromEntries([...link.matchAll(LINK)].reverse().map(([, url, relation]) => [relation, url]));
const pageOf = (url) => {
    const page = URL.canParse(url) ? (new URL(url).searchParams.get('page') ?? '') : '';
    return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
};
const withPage = (address, page) => {
    const url = new URL(address);
    url.searchParams.set('page', String(page));
    return url.href;
};

;// CONCATENATED MODULE: ./lib/src/github/shapes.js

const repositoryUrl = ({ serverUrl, owner, repo }) => `${serverUrl}/${owner}/${repo}`;
const parseJob = (value, links) => {
    const id = idField(value, 'id');
    if (id === null)
        return null;
    const runId = idField(value, 'run_id');
    const page = runId === null ? `runs/${id}` : `actions/runs/${runId}/job/${id}`;
    return {
        id,
        runId,
        attempt: idField(value, 'run_attempt'),
        name: textField(value, 'name') ?? `Job ${id}`,
        ...parseState(value),
        url: urlField(value, 'html_url') ?? `${repositoryUrl(links)}/${page}`,
        createdAt: timeField(value, 'created_at'),
        startedAt: timeField(value, 'started_at'),
        completedAt: timeField(value, 'completed_at'),
        runnerName: textField(value, 'runner_name'),
        labels: listField(value, 'labels').filter((label) => typeof label === 'string'),
        steps: listField(value, 'steps')
            .map(parseStep)
            .filter((step) => step !== null)
            .sort((a, b) => a.number - b.number),
        workflowName: textField(value, 'workflow_name'),
        headBranch: textField(value, 'head_branch'),
        headSha: textField(value, 'head_sha')
    };
};
const parseState = (value) => {
    const conclusion = textField(value, 'conclusion');
    return { status: textField(value, 'status') ?? (conclusion === null ? 'unknown' : 'completed'), conclusion };
};
const parseStep = (value) => {
    const number = countField(value, 'number');
    if (number === null)
        return null;
    return {
        number,
        name: textField(value, 'name') ?? `Step ${number}`,
        ...parseState(value),
        startedAt: timeField(value, 'started_at'),
        completedAt: timeField(value, 'completed_at')
    };
};
const parseRun = (value, asked, links) => {
    const id = idField(value, 'id');
    if (id === null)
        return null;
    const status = textField(value, 'status');
    return {
        id,
        attempt: idField(value, 'run_attempt') ?? asked.attempt,
        workflowId: idField(value, 'workflow_id'),
        number: idField(value, 'run_number'),
        name: textField(value, 'name'),
        title: textField(value, 'display_title'),
        event: textField(value, 'event'),
        branch: textField(value, 'head_branch'),
        ...pullRequestOf(value),
        actor: textField(field(value, 'triggering_actor'), 'login') ?? textField(field(value, 'actor'), 'login'),
        baseRepository: repositoryOf(field(value, 'repository')),
        headRepository: repositoryOf(field(value, 'head_repository')),
        headSha: textField(value, 'head_sha'),
        url: urlField(value, 'html_url') ?? `${repositoryUrl(links)}/actions/runs/${id}`,
        status,
        conclusion: textField(value, 'conclusion'),
        createdAt: timeField(value, 'created_at'),
        startedAt: timeField(value, 'run_started_at'),
        completedAt: status === 'completed' ? timeField(value, 'updated_at') : null
    };
};
const repositoryOf = (repository) => textField(repository, 'full_name')?.toLowerCase() ?? null;
const pullRequestOf = (run) => {
    const repository = idField(field(run, 'repository'), 'id');
    for (const pullRequest of listField(run, 'pull_requests')) {
        const base = field(pullRequest, 'base');
        const of = idField(field(base, 'repo'), 'id');
        if (!isObject(pullRequest) || (of !== null && repository !== null && of !== repository))
            continue;
        return { pullRequest: idField(pullRequest, 'number'), baseBranch: textField(base, 'ref') };
    }
    return { pullRequest: null, baseBranch: null };
};
const parseAnnotation = (value) => {
    const message = textField(value, 'message');
    if (message === null)
        return null;
    return {
        path: textField(value, 'path') ?? '',
        startLine: countField(value, 'start_line') ?? 0,
        level: textField(value, 'annotation_level') ?? 'notice',
        title: textField(value, 'title') ?? '',
        message
    };
};

;// CONCATENATED MODULE: ./lib/src/github/jobs.js






const PAGES_AT_ONCE = 10;
const listJobs = (api, query, onPage) => {
    const attempt = 'attempt' in query ? query.attempt : null;
    const ofRun = '/repos/{owner}/{repo}/actions/runs/{run_id}';
    const [path, parameters] = 'attempt' in query
        ? [`${ofRun}/attempts/{attempt_number}/jobs`, { run_id: query.runId, attempt_number: query.attempt }]
        : [`${ofRun}/jobs`, { run_id: query.runId, filter: query.filter }];
    const maxPages = Math.min(query.maxPages ?? MAX_PAGES, MAX_PAGES);
    return request(api, { kind: 'jobs', runId: query.runId, attempt }, async () => {
        const jobs = new Map();
        let unusable = 0;
        let pages = 0;
        for await (const { elements, isLast } of readPages(api, path, parameters, { maxPages, atOnce: PAGES_AT_ONCE })) {
            const known = jobs.size;
            const parsed = elements.map((element) => parseJob(element, api)).filter((job) => job !== null);
            unusable += elements.length - parsed.length;
            for (const job of parsed)
                jobs.set(job.id, job);
            pages++;
            const isWhole = isLast || jobs.size === known;
            onPage?.(parsed, isWhole);
            if (isWhole)
                break;
            await (0,promises_.setImmediate)();
        }
        const warnings = [];
        if (unusable > 0) {
            const entries = unusable === 1 ? '1 entry' : `${unusable} entries`;
            warnings.push(`${entries} of the job list had no usable id, and could not be reported.`);
        }
        if (pages === maxPages)
            warnings.push(`The job list has ${maxPages} pages or more; jobs after them were not read.`);
        return { jobs: [...jobs.values()], warnings };
    });
};
const getJob = (api, jobId) => {
    const subject = { kind: 'job', jobId };
    return request(api, subject, async () => {
        const { owner, repo } = api;
        const { data } = await api.octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { owner, repo, job_id: jobId });
        const job = parseJob(data, api);
        if (job === null)
            throw new errors/* ReportError */.$g('server', `GitHub's answer for ${nameOf(subject, api)} is not a job: it has no id.`);
        return job;
    });
};
const listAnnotations = (api, jobId) => request(api, { kind: 'annotations', jobId }, async () => {
    const path = '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
    const annotations = [];
    for await (const { elements } of readPages(api, path, { check_run_id: jobId })) {
        for (const annotation of elements.map(parseAnnotation))
            if (annotation !== null)
                annotations.push(annotation);
    }
    return annotations;
});

;// CONCATENATED MODULE: ./lib/src/github/logs/answers.js


const none = (state, reason) => ({ kind: 'none', state, reason });
const EXPIRED = 'GitHub has deleted this log: logs are kept 90 days by default, or as the repository sets.';
const judgeLog = (answer, from, isRanged) => {
    const { bytes, body, discard } = answer;
    if (hasContent(answer.status) && !isWebPage(answer))
        return { kind: 'part', offset: 0, end: null, total: bytes, body, discard };
    const range = rangeOf(answer);
    if (range !== null && (from > 0 || (range.offset === 0 && range.total !== null)))
        return { kind: 'part', ...range, body, discard };
    discard();
    return judgeOther(answer, from, isRanged);
};
const judgeOther = (answer, from, isRanged) => {
    const { status, headers, url } = answer;
    const address = redirectTarget(answer);
    if (address !== null)
        return { kind: 'moved', address };
    const left = UNSATISFIED.exec(headers.get('content-range') ?? '')?.[1];
    if (isRanged && status === 416 && (left === undefined ? from === 0 : Number(left) === from)) {
        return { kind: 'part', offset: from, end: null, total: from, body: NOTHING, discard: () => { } };
    }
    if (isRanged && from === 0 && NO_PARTS.includes(status))
        return { kind: 'no_parts' };
    if (status === 403)
        return { kind: 'refused' };
    if (status === 404) {
        return none('missing', 'GitHub has no log for this job: it has not finished, it never started, or its runner was lost (HTTP 404).');
    }
    if (status === 410)
        return none('expired', EXPIRED);
    if (isBusy(status))
        return { kind: 'again', isBusy: true, reason: `HTTP ${status}` };
    if (namesPlace(answer))
        return none('failed', `The storage of the logs (${new URL(url).host}) redirected to no web address (HTTP ${status}).`);
    if (status < 400)
        return { kind: 'again', isBusy: false, reason: answers_whatInstead(answer) };
    return refusal(url, status);
};
const refusal = (url, status) => none('failed', `The storage of the logs (${new URL(url).host}) refused the log (HTTP ${status}). Does a firewall or proxy block it?`);
const answers_whatInstead = (answer) => {
    const { status } = answer;
    if (isRedirect(status))
        return `a redirect without an address, HTTP ${status}`;
    if (status === 206)
        return 'a part that does not tell its place, HTTP 206';
    return isWebPage(answer) ? 'a web page in the place of the log' : `HTTP ${status} in the place of the log`;
};
const isBusy = (status) => (status >= 500 && status !== 501) || status === 429 || status === 408;
const rangeOf = ({ status, headers }) => {
    const [, from, last, total] = RANGE.exec(headers.get('content-range') ?? '') ?? [];
    const isEncoded = (headers.get('content-encoding') ?? 'identity') !== 'identity';
    if (status !== 206 || from === undefined || isEncoded)
        return null;
    return { offset: Number(from), end: Number(last) + 1, total: total === undefined ? null : Number(total) };
};
const NO_PARTS = [206, 400, 405, 416, 501];
const RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(?:(\d{1,15})|\*)$/;
const UNSATISFIED = /^bytes \*\/(\d{1,15})$/;

;// CONCATENATED MODULE: ./lib/src/github/logs/open-log.js








const createLogSource = (api, jobId) => {
    let address = null;
    return async (from, to) => {
        let range = from === 0 && to === undefined ? null : `bytes=${from}-${to === undefined ? '' : to - 1}`;
        let isRefreshed = false;
        for (;;) {
            const reason = api.retryBudget.stopped();
            if (reason !== null)
                return none('failed', reason.message);
            if (address === null) {
                const told = await askApi(api, jobId);
                if (told.kind !== 'moved')
                    return told;
                address = told.address;
            }
            const asked = address;
            const answer = await askStorage(api, jobId, asked, { from, range });
            switch (answer.kind) {
                case 'no_parts':
                    range = null;
                    break;
                case 'refused':
                    if (isRefreshed)
                        return refusal(asked, 403);
                    isRefreshed = true;
                    if (address === asked)
                        address = null;
                    break;
                default:
                    return answer;
            }
        }
    };
};
const askApi = async (api, jobId) => {
    const { octokit, owner, repo, apiUrl } = api;
    const asked = { owner, repo, job_id: jobId, headers: { 'accept-encoding': 'identity' }, request: { redirect: 'manual' } };
    const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
    const answer = await request(api, { kind: 'log', jobId }, async () => (await octokit.request(route, asked)).data).catch(whyNone);
    if ('kind' in answer)
        return answer;
    const verdict = judgeLog(answer, 0, false);
    if (verdict.kind === 'part')
        return verdict;
    if (verdict.kind !== 'moved')
        return none('failed', `GitHub did not say where the log is (HTTP ${answer.status}).`);
    if (isOfApi(verdict.address, apiUrl))
        return none('failed', `GitHub redirected more than ${MAX_REDIRECTS} times when asked for the log.`);
    return verdict;
};
const whyNone = (error) => {
    if (!(error instanceof errors/* ReportError */.$g))
        throw error;
    const { kind, message, hint, cause } = error;
    if (cause instanceof RequestFailure && cause.facts.status === 410)
        return none('expired', EXPIRED);
    if (kind === 'not_found')
        return none('missing', 'GitHub has no log for this job (HTTP 404).');
    if (kind === 'forbidden')
        return none('forbidden', `${message}\n${hint}`);
    return none('failed', message);
};
const askStorage = async (api, jobId, address, { from, range }) => {
    const { send, retryBudget } = api;
    const headers = { 'user-agent': USER_AGENT, 'accept-encoding': 'identity', ...(range === null ? {} : { range }) };
    const storage = `The storage of the logs (${new URL(address).host})`;
    let url = address;
    let redirects = 0;
    for (let tries = 1;; tries++) {
        const began = retryBudget.time();
        const verdict = await send({ url, headers }).then((answer) => judgeLog(answer, from, range !== null), (error) => {
            if (!isOfNetwork(error))
                throw error;
            return { kind: 'again', isBusy: true, reason: reasonOf(error) };
        });
        if (verdict.kind === 'moved') {
            if (++redirects > MAX_REDIRECTS)
                return none('failed', `${storage} redirected more than ${MAX_REDIRECTS} times.`);
            url = verdict.address;
            tries--;
            continue;
        }
        if (verdict.kind !== 'again')
            return verdict;
        const retries = verdict.isBusy ? RETRIES : UNUSABLE_RETRIES;
        if (!(await retryBudget.wait(began, tries > retries ? null : tries ** 2))) {
            const hint = verdict.isBusy ? '' : ' Does a proxy answer in its place?';
            const error = new errors/* ReportError */.$g('network', `${storage} failed ${times(tries)} (last: ${verdict.reason}).${hint}`);
            return none('failed', learn(api, { kind: 'log', jobId }, error).message);
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/github/logs/stream.js


const MAX_RESUMES = 3;
const MAX_PARTS = 1_000;
const MAX_LOG_BYTES = 2 * 1024 ** 3;
async function* joinParts(first, reopen, name, { from, to, total } = { from: 0, to: null, total: first.total }) {
    let part = first;
    let delivered = from;
    let breaks = 0;
    for (let parts = 1;; parts++) {
        const isOther = total !== null && part.total !== null && part.total !== total;
        if (part.offset > delivered || isOther) {
            part.discard();
            throw changed(name);
        }
        const began = delivered;
        const goal = to ?? total ?? part.total;
        let broken = null;
        try {
            let skip = delivered - part.offset;
            for await (const piece of part.body) {
                const fresh = piece.subarray(Math.min(skip, piece.length), to === null ? undefined : skip + to - delivered);
                skip -= Math.min(skip, piece.length);
                if (fresh.length === 0)
                    continue;
                delivered += fresh.length;
                if (delivered - from > MAX_LOG_BYTES)
                    throw tooLarge(name);
                yield fresh;
                if (delivered === to)
                    return;
            }
            if (skip === 0 && (goal === null ? part.end === null : delivered === goal))
                return;
            const isWhole = skip === 0 && delivered === part.end && delivered > began && parts < MAX_PARTS;
            if (!isWhole)
                throw new TransportError(null, 'the transfer ended too early');
        }
        catch (error) {
            if (!isOfNetwork(error))
                throw error;
            broken = cut(name, delivered, total, error);
            breaks++;
            if (breaks > (error instanceof SlowTransferError ? error.retries : MAX_RESUMES))
                throw broken;
        }
        part = await reopen(delivered, broken === null ? 0 : breaks, broken);
    }
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const changed = (name) => new errors/* ReportError */.$g('server', `${capital(name)} changed while it was read.`, { hint: 'Run the report again when the job has ended.' });
const tooLarge = (name) => new errors/* ReportError */.$g('network', `${capital(name)} is larger than ${MAX_LOG_BYTES / 1024 ** 3} GiB, and was not read to its end.`);
const cut = (name, delivered, total, cause) => new errors/* ReportError */.$g('network', `The download of ${name} broke off after ${delivered} of ${total ?? 'an unknown number of'} bytes (${reasonOf(cause)}).`, { hint: 'This is mostly a weak network between the runner and the storage of the logs: run the report again.', cause });

;// CONCATENATED MODULE: ./lib/src/github/logs/download.js







const FIRST_BYTES = 1_572_864;
const readLog = async (api, jobId, { wholeUpTo } = {}) => {
    const open = createLogSource(api, jobId);
    const name = nameOf({ kind: 'log', jobId }, api);
    const over = api.over.catch((error) => none('failed', error.message));
    const first = await Promise.race([wholeUpTo === undefined ? open(0) : open(0, FIRST_BYTES), over]);
    if (first.kind === 'none')
        return first;
    const goOn = async (from, to) => {
        const part = await Promise.race([open(from, to), api.over]);
        if (part.kind === 'part')
            return part;
        throw new errors/* ReportError */.$g('network', `The download of ${name} broke off after ${from} bytes and could not go on. ${part.reason}`);
    };
    const reopenUpTo = (to) => async (from, breaks, error) => {
        const { retryBudget } = api;
        if (breaks > 0 && !(await retryBudget.wait(retryBudget.time(), breaks ** 2)))
            throw learn(api, { kind: 'log', jobId }, error);
        return goOn(from, to);
    };
    const { end, total } = first;
    if (wholeUpTo === undefined || end === null || total === null || total <= end) {
        return { kind: 'body', body: joinParts(first, reopenUpTo(), name), bytes: total };
    }
    const beginning = joinParts(first, reopenUpTo(end), name, { from: 0, to: end, total });
    const withRest = async function* (bytes) {
        let rest = goOn(end);
        rest.catch(() => { });
        try {
            yield* bytes;
            const part = await rest;
            rest = null;
            yield* joinParts(part, reopenUpTo(), name, { from: end, to: null, total });
        }
        finally {
            rest?.then((part) => part.discard()).catch(() => { });
        }
    };
    if (total <= wholeUpTo)
        return { kind: 'body', body: withRest(beginning), bytes: total };
    const read = await collected(beginning, end);
    return {
        kind: 'parts',
        bytes: total,
        first: read,
        read: async (from, to) => {
            const part = await goOn(from, to);
            if (part.end !== null)
                return collected(joinParts(part, reopenUpTo(to), name, { from, to, total }), to - from);
            part.discard();
            return null;
        },
        whole: () => withRest(alone(read))
    };
};
async function* alone(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/src/github/runs.js





const getRun = (api, query) => {
    const subject = { kind: 'run', ...query };
    return request(api, subject, async () => {
        const { octokit, owner, repo } = api;
        const asked = { owner, repo, run_id: query.runId };
        const { data } = query.attempt === null
            ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', asked)
            : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
                ...asked,
                attempt_number: query.attempt
            });
        const run = parseRun(data, query, api);
        if (run === null)
            throw new errors/* ReportError */.$g('server', `GitHub's answer for ${nameOf(subject, api)} is not a run: it has no id.`);
        return run;
    });
};
const runs_PER_PAGE = 100;
const listEarlierRuns = (api, query) => {
    const subject = { kind: 'earlier_runs', workflowId: query.workflowId };
    return request(api, subject, async () => {
        const perPage = Math.min(query.limit, runs_PER_PAGE);
        const { data } = await api.octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            owner: api.owner,
            repo: api.repo,
            workflow_id: query.workflowId,
            branch: query.branch,
            ...(query.isGreen ? { status: 'success' } : {}),
            created: `${wholeSecond(query.from)}..${wholeSecond(query.before - 1_000)}`,
            exclude_pull_requests: true,
            per_page: perPage
        });
        const listed = field(data, 'workflow_runs');
        if (!Array.isArray(listed))
            throw new errors/* ReportError */.$g('server', `GitHub's answer for ${nameOf(subject, api)} is not a list of runs.`);
        const parsed = listed.map((element) => parseEarlierRun(element, query, api)).filter((run) => run !== null);
        const runs = [...new Map(parsed.map((run) => [run.id, run])).values()]
            .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
            .slice(0, query.limit);
        return { runs, areAll: listed.length < perPage };
    });
};
const wholeSecond = (time) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
const parseEarlierRun = (value, { branch, from, before, isGreen }, api) => {
    const run = parseRun(value, { attempt: null }, api);
    if (run === null || run.createdAt === null || run.createdAt < from || run.createdAt >= before)
        return null;
    if ((isGreen && run.conclusion !== 'success') || (run.branch !== null && run.branch !== branch))
        return null;
    const { id, attempt, number, event, status, conclusion, headSha, headRepository, url, createdAt } = run;
    return { id, attempt, number, event, status, conclusion, headSha, headRepository, url, createdAt };
};
const getDefaultBranch = (api) => request(api, { kind: 'repository' }, async () => {
    const { data } = await api.octokit.request('GET /repos/{owner}/{repo}', { owner: api.owner, repo: api.repo });
    return textField(data, 'default_branch');
});

;// CONCATENATED MODULE: ./lib/src/github/client.js
















const createGitHub = (options) => {
    const { token, owner, repo, now = Date.now, signal } = options;
    const { timeUp = AbortSignal.timeout(model_budgets/* ASKING_MS */.Br.all) } = options;
    if (!/^https?:\/\//.test(options.apiUrl) || !URL.canParse(options.apiUrl)) {
        throw new errors/* ReportError */.$g('input', 'The address of the GitHub API is not an http or https address.', {
            hint: 'The runner sets GITHUB_API_URL; on github.com it is https://api.github.com'
        });
    }
    const apiUrl = withoutEndSlash(new URL(options.apiUrl).href);
    const end = signal === undefined ? timeUp : AbortSignal.any([signal, timeUp]);
    const { sleep = (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: end }).catch(() => over) } = options;
    const retryBudget = createRetryBudget({ budgetMs: options.retryBudgetMs, secondMs: options.retryBaseMs, time: options.time, sleep });
    const over = whenOver(retryBudget, [signal, CANCELLED], [timeUp, TIME_UP]);
    const send = createSend({ ...options, signal: end });
    const { fetch, remaining } = countingDown(createApiFetch(send, apiUrl));
    const api = {
        octokit: createOctokit({ token, apiUrl, fetch, now, retryBudget }),
        send,
        owner,
        repo,
        apiUrl,
        serverUrl: withoutEndSlash(options.serverUrl),
        token,
        eventName: options.eventName,
        hints: options.hints,
        now,
        retryBudget,
        over
    };
    const later = {
        octokit: api.octokit,
        owner,
        repo,
        ask: (subject, send) => request(api, subject, send),
        pages: (...asked) => readPages(api, ...asked),
        field: field,
        idField: idField,
        toJob: (value) => parseJob(value, api),
        isUnchanged: (error) => error instanceof RequestFailure && error.facts.status === 304,
        writer: () => createOctokit({ ...api, fetch: createApiFetch(send, apiUrl, 'write') }),
        remaining
    };
    return {
        run: (query) => getRun(api, query),
        jobs: (query, onPage) => listJobs(api, query, onPage),
        job: (jobId) => getJob(api, jobId),
        annotations: (jobId) => listAnnotations(api, jobId),
        log: (jobId, options) => readLog(api, jobId, options),
        earlierRuns: (query) => listEarlierRuns(api, query),
        defaultBranch: () => getDefaultBranch(api),
        files: (sha) => listFiles(api, sha),
        remaining,
        retries: retryBudget.retries,
        watch: async (query) => (await __webpack_require__.e(/* import() */ 223).then(__webpack_require__.bind(__webpack_require__, 6223))).watchRun(later, query),
        checkRuns: async () => (await __webpack_require__.e(/* import() */ 995).then(__webpack_require__.bind(__webpack_require__, 6995))).createCheckRuns(later)
    };
};
const countingDown = (fetch) => {
    let left = null;
    return {
        fetch: async (url, options) => {
            const answer = await fetch(url, options);
            const told = answer.headers.get('x-ratelimit-remaining') ?? '';
            if (/^\d{1,9}$/.test(told))
                left = Number(told);
            return answer;
        },
        remaining: () => left
    };
};
const CANCELLED = 'The step was cancelled, so nothing more was asked of GitHub.';
const TIME_UP = `Asking GitHub took ${model_budgets/* ASKING_MS */.Br.all / 60_000} minutes, the most that a report takes for it: what was still on its way was given up, and nothing more was asked for.`;
const whenOver = (retryBudget, ...ends) => {
    const over = new Promise((_resolve, reject) => {
        for (const [signal, message] of ends) {
            const end = () => {
                const error = new errors/* ReportError */.$g('network', message);
                retryBudget.stop(error);
                reject(error);
            };
            if (signal?.aborted)
                end();
            else
                signal?.addEventListener('abort', end, { once: true });
        }
    });
    over.catch(() => { });
    return over;
};
const withoutEndSlash = (url) => url.replace(/(?<!\/)\/+$/, '');

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/src/platform/interrupter.js


const createInterrupter = (ms) => {
    const script = new external_node_vm_.Script('work()');
    let context = null;
    return (work) => {
        let done = null;
        context ??= (0,external_node_vm_.createContext)({});
        context.work = () => {
            done = { value: work() };
        };
        try {
            script.runInContext(context, { timeout: ms });
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
        }
        finally {
            context.work = undefined;
        }
        return done;
    };
};

;// CONCATENATED MODULE: ./lib/src/platform/cpu-budget.js



const TURN_MS = 50;
const STARVED_TRIES = 5;
const STALE_MS = 0.05;
const createCpu = ({ signal, budgets = model_budgets/* CPU_MS */.Uq, pieceMs = model_budgets/* PIECE_MS */.iJ, cpuTime = threadCpuMs } = {}) => {
    const coarseCpuTime = cpuTime === threadCpuMs ? rarely(threadCpuMs) : cpuTime;
    const interruptible = createInterrupter(pieceMs);
    const ofJob = new Map();
    let allMs = 0;
    let turnedAt = performance.now();
    const create = () => {
        let jobMs = 0;
        const end = () => {
            if (signal?.aborted === true)
                return 'cancelled';
            if (jobMs >= budgets.job)
                return 'job';
            return allMs >= budgets.all && jobMs >= budgets.least ? 'all' : null;
        };
        const spend = (ms) => {
            jobMs += ms;
            allMs += ms;
        };
        return {
            end,
            usedMs: () => jobMs,
            cpuTime: coarseCpuTime,
            count(work) {
                const began = cpuTime();
                try {
                    return work();
                }
                finally {
                    spend(cpuTime() - began);
                }
            },
            async run(work) {
                for (let tries = 1;; tries++) {
                    if (performance.now() - turnedAt > TURN_MS) {
                        await (0,promises_.setImmediate)();
                        turnedAt = performance.now();
                    }
                    if (end() !== null)
                        return null;
                    const dueAt = performance.now() + TURN_MS;
                    const began = cpuTime();
                    const done = interruptible(() => work(() => performance.now() >= dueAt));
                    const ms = cpuTime() - began;
                    spend(ms);
                    if (done !== null || ms >= pieceMs / 2 || tries === STARVED_TRIES)
                        return done;
                }
            }
        };
    };
    return {
        of(jobId) {
            const budget = ofJob.get(jobId) ?? create();
            ofJob.set(jobId, budget);
            return budget;
        }
    };
};
const threadCpuMs = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
};
const rarely = (clock) => {
    let readAt = Number.NEGATIVE_INFINITY;
    let known = 0;
    return () => {
        const now = performance.now();
        if (now - readAt >= STALE_MS) {
            known = clock();
            readAt = now;
        }
        return known;
    };
};

;// CONCATENATED MODULE: ./lib/src/app/unwanted-logs.js

const nameSettings = (report, names) => {
    const settingOf = ({ state, reason }) => state === 'over_limit' ? names.limit : reason === missing_log/* NONE_ASKED_FOR */.qw ? names.none : null;
    const named = (text, setting) => (setting ? `${text} (${setting})` : text);
    const settings = new Map(report.jobs.map(({ log }) => [(0,missing_log/* whyUnread */.Ms)(log), settingOf(log)]));
    const withName = (told) => ({ ...told, message: named(told.message, settings.get(told.message)) });
    return {
        ...report,
        notes: report.notes.map((note) => note.kind === 'log_missing' && note.data?.state === 'over_limit' ? { ...note, message: named(note.message, names.limit) } : note),
        jobs: report.jobs.map((job) => {
            const { log } = job;
            return { ...job, log: { ...log, reason: log.reason === null ? null : named(log.reason, settingOf(log)) } };
        }),
        failures: report.failures.map(withName),
        groups: report.groups.map(withName)
    };
};

;// CONCATENATED MODULE: ./lib/src/action/advice.js

const withAdvice = (report, options) => {
    const named = nameSettings(report, { limit: 'max_logs', none: 'logs: none' });
    return {
        ...named,
        notes: named.notes.map((note) => ({ ...note, message: adviseNote(note, options) })),
        jobs: named.jobs.map((job) => ({ ...job, log: { ...job.log, reason: adviseReason(job.log) } }))
    };
};
const adviseReason = ({ state, reason }) => reason !== null && state === 'partial' ? `${reason}. \`whole_logs: true\` reads all of it` : reason;
const adviseNote = ({ kind, message, data }, options) => {
    switch (kind) {
        case 'log_partial':
            return `${message}. \`whole_logs: true\` reads huge logs whole`;
        case 'jobs_pattern':
            return `The pattern ${JSON.stringify(data?.pattern)} of the input jobs matches none of the ${data?.jobs} jobs`;
        case 'no_jobs_left':
            return 'The input jobs leaves no job to report';
        case 'matchers_cut_short':
            return message.replace("The user's problem matchers", 'The problem matchers of the input problem_matchers');
        case 'wait_ended':
            return `\`wait_seconds\` is ${options.waitSeconds}: ${message}`;
        case 'compare_runs':
            return `\`compare_runs\` is ${data?.asked}: ${message}`;
        default:
            return message;
    }
};
const describeFailReason = (reason, failOn) => {
    if (reason.kind === 'no_jobs_left')
        return 'No job is left to report: the input jobs matches none, and fail_on is not never';
    const what = reason.kind === 'run'
        ? `the run ended with ${reason.conclusion}`
        : `${reason.jobs} of ${reason.of} jobs ended so (${reason.conclusions.join(', ')})`;
    return `fail_on is ${failOn.join(',')}: ${what}`;
};

// EXTERNAL MODULE: ./lib/src/action/hints.js
var hints = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/src/action/compose.js






const LAST_LOOK_MS = 10_000;
const compose = async (inputs, { context, apiUrl, env }, { cancellation, ...ports }) => {
    const { token, owner, repo } = inputs;
    const { serverUrl } = context;
    const { signal, sleep } = cancellation;
    const finished = new AbortController();
    const asking = AbortSignal.any([signal, finished.signal]);
    const clock = { now: Date.now, sleep };
    const connect = (timeUp) => createGitHub({
        token,
        owner,
        repo,
        apiUrl,
        serverUrl,
        eventName: env.GITHUB_EVENT_NAME,
        proxyEnv: env,
        signal: asking,
        hints: hints/* TOKEN_HINTS */.l,
        ...(timeUp === undefined ? {} : { timeUp })
    });
    try {
        const seconds = inputs.waitSeconds;
        const waited = seconds === 0
            ? []
            : await (await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 367))).wait(inputs, context, {
                github: connect(AbortSignal.timeout(seconds * 1000 + LAST_LOOK_MS)),
                publisher: ports.publisher,
                clock,
                signal
            });
        const github = connect();
        const checkRuns = inputs.checkRun ? await github.checkRuns() : null;
        return await reportAndPublish(inputs, context, { ...ports, github, checkRuns, clock, cpu: createCpu({ signal }) }, waited);
    }
    finally {
        finished.abort();
    }
};
const reportAndPublish = async (inputs, context, ports, waited = []) => {
    const asked = reportRun(inputs, context, inputs.userMatchers, ports);
    const [reported, { publish }] = await Promise.all([asked, __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 1619))]);
    const advise = (report) => withAdvice({ ...report, notes: [...waited, ...report.notes] }, inputs);
    const report = advise(reported.report);
    const makeRoom = async () => {
        const smaller = await reported.makeRoom();
        return smaller === null ? null : advise(smaller);
    };
    const reason = whyFail(report, inputs.failOn, reported.isNoneLeft);
    const unusable = await publish({ ...reported, report, makeRoom, willFail: reason !== null }, inputs, ports);
    if (reported.bugs.length > 0)
        throw reported.bugs[0];
    const failure = reason === null ? null : describeFailReason(reason, inputs.failOn);
    return [unusable, failure].filter((why) => why !== null).join('\n') || null;
};


/***/ }),

/***/ 9948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ noLog),
/* harmony export */   Ms: () => (/* binding */ whyUnread),
/* harmony export */   SC: () => (/* binding */ withoutAsking),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   mF: () => (/* binding */ mayHaveLog),
/* harmony export */   qw: () => (/* binding */ NONE_ASKED_FOR)
/* harmony export */ });
/* harmony import */ var _jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8064);
/* harmony import */ var _timing_durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6872);


const NOT_READ = 'Not read';
const NONE_ASKED_FOR = `${NOT_READ}: no logs were asked for`;
const noLog = (state, reason) => ({ state, bytes: null, lines: null, path: null, reason });
const withoutAsking = (job) => {
    if (job.status !== 'completed')
        return noLog('not_finished', 'The job has not finished: its log appears when it ends');
    if (job.conclusion === 'skipped')
        return noLog('not_requested', 'The job was skipped: it has no log');
    if ((0,_timing_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .neverStarted */ .wK)(job) && job.createdAt !== null)
        return noLog('missing', 'The job never started on a runner: it has no log');
    return null;
};
const mayHaveLog = (job) => withoutAsking(job) === null;
const unread = (job, { logs, maxLogs }, isOverLimit) => {
    if (isOverLimit)
        return noLog('over_limit', `${NOT_READ}: the limit of ${maxLogs} ${maxLogs === 1 ? 'log' : 'logs'} was reached`);
    if (logs === 'none')
        return noLog('not_requested', NONE_ASKED_FOR);
    return noLog('not_requested', (0,_jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(job.conclusion) ? NOT_READ : `${NOT_READ}: the job did not fail`);
};
const whyUnread = ({ reason }) => (reason ?? NOT_READ).split('\n', 1)[0]?.replace(NOT_READ, 'The log was not read') ?? '';


/***/ }),

/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createOptionalReader)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1793);

const MOST_ERRORS = 3;
const createOptionalReader = (kind, purpose, reserve) => {
    const errors = [];
    let wasShort = false;
    const isShort = () => {
        const isSo = reserve !== undefined && (reserve.remaining() ?? reserve.least) < reserve.least;
        wasShort ||= isSo;
        return isSo;
    };
    const hasGivenUp = () => errors.some(({ error }) => (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error)) || errors.filter(({ error }) => error.kind !== 'not_found').length >= MOST_ERRORS;
    let requests = 0;
    return {
        read: async (what, ask) => {
            if (isShort() || hasGivenUp())
                return null;
            const turn = requests++;
            try {
                return await ask();
            }
            catch (error) {
                if (!(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpected */ .Dn)(error))
                    throw error;
                errors.push({ turn, what, error });
                return null;
            }
        },
        countMore: (more) => {
            requests += more;
        },
        requests: () => requests,
        isShort,
        notes: () => {
            const inOrder = errors.toSorted((a, b) => a.turn - b.turn);
            const refusal = inOrder.findIndex(({ error }) => (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error));
            const told = refusal < 0 ? inOrder : inOrder.slice(0, refusal + 1);
            const unreadable = [...Map.groupBy(told, ({ what }) => what)].flatMap(([what, group]) => {
                const [first] = group;
                if (first === undefined)
                    return [];
                const times = group.length === 1 ? '' : ` (${group.length} times)`;
                return [{ kind, message: `${purpose} ${what} could not be read${times}. ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(first.error)}` }];
            });
            if (!wasShort)
                return unreadable;
            const what = `${purpose} ${requests === 0 ? 'nothing was asked for' : 'not all was asked for'}`;
            return [{ kind, message: `${what}: fewer than ${reserve?.least} requests are left before GitHub's rate limit` }, ...unreadable];
        }
    };
};


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ needsFiles),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   Sd: () => (/* binding */ needsPast),
/* harmony export */   TD: () => (/* binding */ needsLogs)
/* harmony export */ });
/* harmony import */ var _jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8064);
/* harmony import */ var _jobs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6435);
/* harmony import */ var _missing_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9948);



const makePlan = (known, { logs, maxLogs }) => {
    const { annotations, explained, others } = known.areAll ? ofAll(known) : ofSome(known.jobs);
    const wanted = logs === 'none' ? [] : [...explained, ...(logs === 'all' ? others : [])].filter(_missing_log_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveLog */ .mF);
    return { annotations: annotations.slice(0, maxLogs), explained, logs: wanted.slice(0, maxLogs), overLimit: wanted.slice(maxLogs) };
};
const needsPast = ({ history, baseline, ...options }) => history > 0 || (baseline && needsLogs(options));
const needsLogs = ({ logs, maxLogs }) => logs !== 'none' && maxLogs > 0;
const needsFiles = (findings) => findings.some(({ file, isUnsure }) => isUnsure === true && file !== null && !/^(?:\/|[A-Za-z]:)/.test(file));
const ofAll = ({ jobs, earlier = [], timedOut }) => {
    const [now, before] = [failedAndCancelled(jobs), failedAndCancelled(earlier)];
    const hitLimit = ({ id }) => timedOut?.has(id) === true;
    const explained = timedOut === undefined ? now.failed : [...now.failed, ...now.cancelled.filter(hitLimit), ...before.failed, ...before.cancelled.filter(hitLimit)];
    const isExplained = new Set(explained);
    return {
        annotations: [...now.failed, ...now.cancelled, ...before.failed, ...before.cancelled],
        explained,
        others: timedOut === undefined ? [] : jobs.filter((job) => !isExplained.has(job))
    };
};
const ofSome = (jobs) => {
    const sure = jobs.some(_jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinishing */ .Qq) ? [] : (0,_jobs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOfNames */ .my)(jobs.filter((job) => (0,_jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(job.conclusion)));
    return { annotations: sure, explained: sure, others: [] };
};
const failedAndCancelled = (jobs) => ({
    failed: (0,_jobs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .spreadOverNames */ .qQ)(jobs.filter((job) => (0,_jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(job.conclusion))),
    cancelled: (0,_jobs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .spreadOverNames */ .qQ)(jobs.filter((job) => job.conclusion === 'cancelled'))
});


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   Hj: () => (/* binding */ newestRuns),
/* harmony export */   JJ: () => (/* binding */ createRunLists),
/* harmony export */   t$: () => (/* binding */ isOwnBranch)
/* harmony export */ });
/* harmony import */ var _jobs_foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);
/* harmony import */ var _jobs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6435);
/* harmony import */ var _model_budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4858);



const PAGE = 100;
const pagesOf = (jobs) => Math.max(1, Math.ceil(jobs / PAGE));
const QUEUE = /^gh-readonly-queue\/(.{1,250})\/pr-\d{1,10}-[0-9a-f]{7,64}$/;
const createRunLists = (subject, github, reader) => {
    const { run, event } = subject;
    const { workflowId } = run;
    const before = createdAt(subject);
    if (workflowId === null || before === null)
        return null;
    const lists = new Map();
    const jobs = new Map();
    let named = null;
    const list = async (branch, isGreen, limit, asking) => {
        const query = { workflowId, branch: branch.name, from: before - _model_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY */ .Vv.days * DAY_MS, before, isGreen, limit };
        const found = await asking.read(`the earlier runs of branch ${(0,_jobs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)([branch])}`, () => github.earlierRuns(query));
        return found === null ? null : { ...found, runs: found.runs.filter((earlier) => earlier.id !== run.id && counts(earlier, branch, run)) };
    };
    const readJobs = async ({ id, attempt }, maxPages, asking) => {
        const which = attempt === null ? { runId: id, filter: 'latest' } : { runId: id, attempt };
        const read = await asking.read('the jobs of an earlier run', () => github.jobs({ ...which, maxPages }));
        if (read === null) {
            jobs.delete(id);
            return null;
        }
        asking.countMore(Math.min(pagesOf(read.jobs.length), maxPages) - 1);
        return { jobs: read.jobs, isCut: read.jobs.length >= maxPages * PAGE };
    };
    const defaultBranch = (asking) => {
        if (event?.defaultBranch)
            return Promise.resolve(event.defaultBranch);
        named ??= asking.read('the name of the default branch', () => github.defaultBranch());
        return named;
    };
    return {
        newest: (branch) => {
            const key = `${branch.as} ${branch.name}`;
            const asked = lists.get(key) ?? list(branch, false, _model_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY */ .Vv.listed, reader);
            lists.set(key, asked);
            return asked;
        },
        green: async (branch, limit, asking) => {
            const known = await lists.get(`${branch.as} ${branch.name}`);
            if (known === null)
                return null;
            const green = known?.runs.filter(({ conclusion }) => conclusion === 'success') ?? [];
            if (green.length >= limit || known?.areAll === true)
                return green.slice(0, limit);
            return (await list(branch, true, limit, asking))?.runs ?? null;
        },
        jobsOf: (earlier, maxPages, asking) => {
            const asked = jobs.get(earlier.id) ?? readJobs(earlier, maxPages, asking);
            jobs.set(earlier.id, asked);
            return asked;
        },
        defaultBranch,
        baseBranch: async (asking) => run.baseBranch ?? event?.baseBranch ?? QUEUE.exec(run.branch ?? '')?.[1] ?? (await defaultBranch(asking))
    };
};
const newestRuns = (run, lists, reader) => {
    const newestOf = async (name, as) => ({ branch: { name, as }, list: await lists.newest({ name, as }) });
    return Promise.all([
        run.branch === null ? null : newestOf(run.branch, 'own'),
        lists.baseBranch(reader).then((name) => (name === null || isOwnBranch(name, run) ? null : newestOf(name, 'base')))
    ]);
};
const isOwnBranch = (name, run) => name === run.branch && !(0,_jobs_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .j)(run);
const DAY_MS = 86_400_000;
const counts = ({ headRepository, event }, { as }, run) => {
    if (headRepository === null)
        return false;
    if (as === 'own')
        return headRepository === run.headRepository;
    return headRepository === run.baseRepository && event !== 'pull_request' && event !== 'pull_request_target';
};
const createdAt = ({ run, jobs }) => {
    if (run.createdAt !== null)
        return run.createdAt;
    const times = jobs.map((job) => job.createdAt ?? job.startedAt).filter((time) => time !== null);
    return times.length === 0 ? null : times.reduce((first, time) => Math.min(first, time));
};


/***/ }),

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ listsAllAttempts),
/* harmony export */   b: () => (/* binding */ chooseTarget)
/* harmony export */ });
const listsAllAttempts = ({ filter, attempt }) => filter === 'all' && attempt === null;
const chooseTarget = (options, context) => {
    const repository = `${options.owner}/${options.repo}`;
    const { triggering } = context;
    const sameRepository = repository.toLowerCase() === context.repository?.toLowerCase();
    const named = sameRepository && triggering?.runId === options.runId && options.filter === 'latest' && options.jobId === null ? triggering.attempt : null;
    return {
        repository,
        runId: options.runId,
        attempt: options.attempt ?? named,
        filter: options.filter,
        jobId: options.jobId,
        isOwnRun: (runId) => sameRepository && context.runId === runId,
        eventOf: (runId) => {
            if (!sameRepository || context.event === null)
                return null;
            return (triggering?.runId ?? context.runId) === runId ? context.event : { ...context.event, baseBranch: null };
        }
    };
};


/***/ }),

/***/ 5114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createSelection)
});

// EXTERNAL MODULE: ./lib/src/jobs/conclusion.js
var jobs_conclusion = __webpack_require__(8064);
// EXTERNAL MODULE: ./lib/src/jobs/executions.js
var executions = __webpack_require__(6128);
// EXTERNAL MODULE: ./lib/src/jobs/names.js
var names = __webpack_require__(6435);
;// CONCATENATED MODULE: ./lib/src/jobs/name-filter.js

const parseNameFilter = (patterns) => {
    const rules = patterns.map((pattern) => {
        const excludes = pattern.startsWith('!');
        return { pattern, excludes, matches: nameMatcher(excludes ? pattern.slice(1).trim() : pattern) };
    });
    const wanted = rules.filter((rule) => !rule.excludes);
    const unwanted = rules.filter((rule) => rule.excludes);
    return {
        includes: (name) => (wanted.length === 0 || wanted.some((rule) => rule.matches(name))) && !unwanted.some((rule) => rule.matches(name)),
        unmatched: (names) => rules.filter((rule) => !names.some(rule.matches)).map((rule) => rule.pattern)
    };
};
const nameMatcher = (pattern) => {
    const cut = pattern.length > names/* NAME_LIMIT */.Uo ? pattern.slice(0, names/* NAME_LIMIT */.Uo - names/* CUT */.T6.length) + names/* CUT */.T6 : null;
    const glob = [...pattern];
    return (name) => name === pattern || name === cut || globMatches(glob, [...name]);
};
const globMatches = (glob, text) => {
    let g = 0;
    let t = 0;
    let star = -1;
    let starText = 0;
    while (t < text.length) {
        if (g < glob.length && (glob[g] === '?' || (glob[g] === text[t] && glob[g] !== '*'))) {
            g++;
            t++;
        }
        else if (glob[g] === '*') {
            star = g++;
            starText = t;
        }
        else if (star >= 0) {
            g = star + 1;
            t = ++starText;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
};

;// CONCATENATED MODULE: ./lib/src/jobs/reporting-job.js

const findReportingJob = (jobs, reporter) => {
    if (reporter.jobId !== null)
        return jobs.find((job) => job.id === reporter.jobId) ?? null;
    if (!reporter.ownRun || reporter.runnerName === null)
        return null;
    const candidates = jobs.filter((job) => job.status !== 'completed' &&
        job.runnerName === reporter.runnerName &&
        (job.attempt === null || reporter.attempt === null || job.attempt === reporter.attempt));
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
};
const describeReportingJob = (job) => {
    if (job === null)
        return null;
    const finished = job.steps.filter((step) => step.status === 'completed');
    const failedSteps = finished.filter((step) => (0,jobs_conclusion/* isFailed */.Ix)(step.conclusion));
    return failedSteps.length === 0 ? null : { id: job.id, name: job.name, url: job.url, steps: finished, failedSteps };
};

// EXTERNAL MODULE: ./lib/src/app/collect/target.js
var collect_target = __webpack_require__(9386);
;// CONCATENATED MODULE: ./lib/src/app/select-jobs.js






const createSelection = (options, context, target) => {
    const filter = parseNameFilter(options.jobs);
    const reportingAmong = (jobs) => {
        const ownRun = target.isOwnRun(jobs[0]?.runId ?? target.runId);
        return findReportingJob(jobs, { jobId: options.currentJobId, runnerName: context.runnerName, ownRun, attempt: context.attempt });
    };
    return {
        reportingAmong,
        includes: ({ id, name }) => id !== options.currentJobId && filter.includes(name),
        select: (jobs) => {
            const reporting = reportingAmong(jobs);
            const withoutReporting = (list) => (0,executions/* withoutJobOf */.Do)(list, reporting?.id ?? null);
            const superseded = (0,collect_target/* listsAllAttempts */.L)(target) ? (0,executions/* findSuperseded */.KH)(jobs) : new Set();
            const candidates = withoutReporting(jobs);
            const listed = candidates.filter(({ name }) => filter.includes(name));
            const isNoneLeft = options.jobs.length > 0 && listed.length === 0;
            const counted = listed.filter(({ id }) => !superseded.has(id));
            const unmatched = filter.unmatched(candidates.map(({ name }) => name));
            return {
                listed,
                counted,
                superseded,
                chooseEarlier: (earlier) => {
                    const others = new Set(withoutReporting([...jobs, ...earlier]));
                    return earlier.filter((job) => others.has(job) && filter.includes(job.name));
                },
                includes: (name) => filter.includes(name) && name !== reporting?.name && (target.jobId === null || name === jobs[0]?.name),
                currentJob: describeReportingJob(reporting),
                isNoneLeft,
                notes: [
                    ...unmatched.map((pattern) => noteUnmatched(pattern, candidates.length)),
                    ...(isNoneLeft ? [NONE_LEFT] : []),
                    ...noteOddConclusions(counted)
                ]
            };
        }
    };
};
const noteUnmatched = (pattern, jobs) => ({
    kind: 'jobs_pattern',
    message: `The pattern ${JSON.stringify(pattern)} matches none of the ${jobs} jobs`,
    data: { pattern, jobs }
});
const NONE_LEFT = { kind: 'no_jobs_left', message: 'The name patterns leave no job to report' };
const noteOddConclusions = (jobs) => {
    const odd = jobs.filter(({ status, conclusion }) => status === 'completed' && (conclusion === null || !(0,jobs_conclusion/* isKnownConclusion */.vY)(conclusion)));
    return [...Map.groupBy(odd, ({ conclusion }) => conclusion)].map(([word, group]) => ({
        kind: 'unknown_conclusion',
        message: `The conclusion ${JSON.stringify(word)} of ${(0,names/* listNames */.Zv)(group)} is not known; it counts as neutral`
    }));
};


/***/ }),

/***/ 9724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   w: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _jobs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6435);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4243);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);



const findingOf = ({ findings, tool }) => findings.find(({ severity }) => severity === 'error') ?? findings.find(({ source }) => source === tool);
const namesError = ({ findings, excerpt }) => findings.length > 0 || excerpt.some(({ kind }) => kind === 'error');
const keyOf = (failure) => {
    if (failure.isUnread === true)
        return JSON.stringify(['unread', failure.message]);
    const finding = findingOf(failure);
    const file = finding?.file ?? null;
    const place = file === null
        ? [failure.step?.name ?? '', namesError(failure) ? '' : (0,_jobs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(failure.jobName ?? '')]
        : [isAbsolute(file) ? (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(file) : file];
    return JSON.stringify([failure.cause, finding?.source ?? failure.tool ?? '', finding?.code ?? '', ...place, (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(failure.message)]);
};
const isAbsolute = (file) => /^(?:\/|[A-Za-z]:)/.test(file);
const fingerprintOf = (failure) => failure.fingerprint ?? (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hexHash */ .eP)(keyOf(failure));
const groupByCause = (failures) => {
    const siblings = new Map();
    for (const failure of failures) {
        if (failure.isUnread === true)
            continue;
        const [place, key] = [siblingsOf(failure), keyOf(failure)];
        const known = siblings.get(place);
        if (known === undefined)
            siblings.set(place, { first: failure, key });
        else if (known?.key !== key)
            siblings.set(place, null);
    }
    const groups = new Map();
    const grouped = failures.map((ungrouped) => {
        const { tool: _, ...failure } = ungrouped;
        const joined = failure.isUnread === true ? (siblings.get(siblingsOf(ungrouped)) ?? null) : null;
        const key = joined?.key ?? keyOf(ungrouped);
        const group = groups.get(key) ?? { id: `g${groups.size + 1}`, message: (joined?.first ?? failure).message, jobIds: [] };
        groups.set(key, group);
        if (failure.jobId !== null)
            group.jobIds.push(failure.jobId);
        const sign = joined === null
            ? failure.retry
            : {
                class: joined.first.retry.class,
                reason: `Its log was not read; of ${joined.first.jobName}, which failed in the same step: ${joined.first.retry.reason}`
            };
        const retry = { ...sign, isAdvised: sign.class === 'transient' };
        return { ...failure, group: group.id, fingerprint: fingerprintOf(joined?.first ?? ungrouped), history: null, attemptBefore: null, retry };
    });
    return { failures: grouped, groups: [...groups.values()] };
};
const siblingsOf = ({ jobName, step }) => JSON.stringify([(0,_jobs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(jobName ?? ''), step?.name ?? '']);


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ unitsHash),
/* harmony export */   e6: () => (/* binding */ numberHash),
/* harmony export */   eP: () => (/* binding */ hexHash)
/* harmony export */ });
/* unused harmony export hash64 */
const hash64 = (text) => {
    let high = 0x811c9dc5;
    let low = 0xcbf29ce4;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        high = Math.imul(high ^ unit, 0x01000193);
        low = Math.imul(low ^ unit, 0x85ebca6b);
    }
    return finished(high, low);
};
const finished = (high, low) => ({
    high: mixed(high ^ Math.imul(low, 0x9e3779b1)),
    low: mixed(low ^ Math.imul(high, 0xc2b2ae35))
});
const mixed = (word) => {
    const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return (second ^ (second >>> 16)) >>> 0;
};
const unitsHash = (units, length) => {
    let high = 0x811c9dc5;
    let low = 0xcbf29ce4;
    for (let at = 0; at < length; at++) {
        const unit = units[at] ?? 0;
        high = Math.imul(high ^ unit, 0x01000193);
        low = Math.imul(low ^ unit, 0x85ebca6b);
    }
    return toNumber(finished(high, low));
};
const hexHash = (text) => {
    const { high, low } = hash64(text);
    return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
};
const numberHash = (text) => toNumber(hash64(text));
const toNumber = ({ high, low }) => (high >>> 11) * 2 ** 32 + low;


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ MASKS),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
/* unused harmony export collapsed */
const MASK = '¤';
const START = String.raw `(?<![\w${MASK}])`;
const END = String.raw `(?![\w${MASK}])`;
const ALONE = String.raw `(?<![\w.${MASK}]-?)`;
const ENDED = String.raw `(?![\w${MASK}]|[.-][A-Za-z])`;
const PATH = String.raw `(?<![\w./${MASK}-])`;
const NAME = String.raw `[\w.@+-]{1,100}`;
const HEX = '[0-9a-fA-F]';
const CLOCK = String.raw `\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?`;
const KEPT = [
    String.raw `(?:HTTP(?:/\d(?:\.\d)?)?|[Ss]tatus|[Ee]xit(?:ed)?|[Cc]ode|[Ee]rrno|Error|[Rr]eturned error)(?:[ _-](?:with|code|status|error)){0,3}[ :=(]{1,3}-?\d{1,5}(?![.,:-]\d)${ENDED}`,
    String.raw `${ALONE}[1-5]\d\d(?= (?:OK|Bad|Unauthorized|Payment|Forbidden|Not|Method|Proxy|Request|Conflict|Gone|Too|Internal|Service|Gateway|Moved|Found|Temporary|Permanent|Unprocessable)\b)`,
    String.raw `${ALONE}0(?![.,:-]\d)${ENDED}`
];
const MASKED = [
    `${HEX}{8}-(?:${HEX}{4}-){3}${HEX}{12}${END}`,
    String.raw `${ALONE}\d{4}-\d\d-\d\d(?:[T ]${CLOCK}(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?${ENDED}`,
    String.raw `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{1,2},?)?(?: \d{4})? ${CLOCK}(?: [A-Z]{3,4}\b)?(?: \d{4})?${ENDED}`,
    String.raw `${PATH}(?:/(?:private/)?(?:tmp|var/tmp|var/folders)|/(?:home|Users)/runner/work/_temp|/__w/_temp|/github/runner_temp|[A-Za-z]:/a/_temp|[A-Za-z]:/Users/${NAME}/AppData/Local/Temp|[A-Za-z]:/(?:Windows/)?(?:[Tt]emp|tmp))/[^\s'"${'`'}:,;()[\]{}<>|]*`,
    String.raw `${PATH}(?:/(?:home|Users)/runner/work/${NAME}/${NAME}|/__w/${NAME}/${NAME}|[A-Za-z]:/a/${NAME}/${NAME}|/github/(?:workspace|home)|(?:/home|/Users|[A-Za-z]:/Users)/${NAME}|/root)(?![\w.@+-])`,
    String.raw `(?<![\w:${MASK}])(?=[a-fA-F:]{0,40}\d)${HEX}{1,4}(?:(?::${HEX}{1,4}){3,7}|(?::${HEX}{1,4}){0,6}:(?::${HEX}{1,4}){1,6})(?![\w:${MASK}])`,
    String.raw `(?:0x)?(?=[a-fA-F]{0,64}\d)${HEX}{7,}${END}`,
    String.raw `${ALONE}(?:\d{1,9}(?:[.,]\d{1,9})?(?:ms|µs|us|ns|s|m|h|d|mins?|secs?|hrs?)){1,4}${END}`,
    String.raw `${ALONE}\d+(?:[.,:-]\d+)*${ENDED}`
];
const MASKS = new RegExp(`${START}(?:(${KEPT.join('|')})|${MASKED.join('|')})`, 'g');
const normalise = (text) => collapsed(text).replace(MASKS, (_, kept) => kept ?? MASK);
const collapsed = (text) => text.replace(/\\+/g, '/').replace(/\s+/g, ' ').trim();


/***/ }),

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ hitTimeLimit),
/* harmony export */   QH: () => (/* binding */ UNEXPLAINED),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   gD: () => (/* binding */ CANCELLED),
/* harmony export */   s5: () => (/* binding */ whyCancelled)
/* harmony export */ });
/* harmony import */ var _log_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);

const UNEXPLAINED = new Set(['exit_code', 'action_error', 'unknown']);
const saysJobTimedOut = (annotations) => annotations.some(({ message }) => _log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .JOB_TIMED_OUT */ .Rv.test(message));
const hitTimeLimit = (job, annotations) => job.conclusion === 'cancelled' && saysJobTimedOut(annotations);
const CANCELLED = /^(?:The operation was canceled|A task was canceled)\./;
const whyCancelled = (annotations) => firstLine(annotations.find(({ message }) => SAYS_CANCEL.test(message.slice(0, LONGEST_REASON)) && !CANCELLED.test(message))?.message);
const SAYS_CANCEL = /\bcancell?(?:ed|ing)\b/i;
const LONGEST_REASON = 500;
const firstLine = (text) => text?.split('\n', 1)[0]?.trim() || null;


/***/ }),

/***/ 573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ findFlakySuspects),
/* harmony export */   QQ: () => (/* binding */ groupAttempts),
/* harmony export */   VF: () => (/* binding */ isCarriedOver),
/* harmony export */   nM: () => (/* binding */ flakyJobNames),
/* harmony export */   up: () => (/* binding */ previousAttemptConclusion)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8064);
/* harmony import */ var _executions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6128);


const SKEW_MS = 1_000;
const endedBefore = ({ startedAt, completedAt }, time) => time !== null &&
    (startedAt !== null || completedAt !== null) &&
    Math.max(startedAt ?? completedAt ?? time, completedAt ?? startedAt ?? time) < time - SKEW_MS;
const isCarriedOver = (job, run) => job.status === 'completed' &&
    job.attempt !== null &&
    job.attempt > 1 &&
    (endedBefore(job, job.createdAt) || (job.attempt === run.attempt && endedBefore(job, run.startedAt)));
const originals = (executions) => {
    const own = executions.filter(({ carriedOver }) => !carriedOver);
    return own.length > 0 ? own : executions;
};
const findFlakySuspects = (jobs, run) => (0,_executions_js__WEBPACK_IMPORTED_MODULE_1__/* .groupExecutions */ .vY)(jobs).flatMap((executions) => {
    const latest = executions.at(-1);
    if (latest?.status !== 'completed' || latest.conclusion !== 'success')
        return [];
    const before = executions.slice(0, -1).map((job) => ({ job, carriedOver: isCarriedOver(job, run) }));
    const failed = originals(before.filter(({ job }) => (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(job.conclusion)));
    const cancelled = originals(before.filter(({ job }) => job.conclusion === 'cancelled'));
    const suspect = failed.at(-1) ?? cancelled.at(-1);
    return suspect === undefined ? [] : [suspect.job];
});
const groupAttempts = (jobs, facts) => {
    const listed = new Set(jobs.map(({ id }) => id));
    const earlier = (facts.earlier ?? []).filter(({ id }) => !listed.has(id));
    const logical = (0,_executions_js__WEBPACK_IMPORTED_MODULE_1__/* .groupExecutions */ .vY)([...jobs, ...earlier]).flatMap((group) => {
        const allowed = facts.allowedToFail?.has(group.at(-1)?.id ?? group[0].id) === true;
        const [first, ...rest] = group.flatMap((job) => toExecution(job, allowed, facts) ?? []);
        return first === undefined ? [] : [{ name: first.name, executions: [first, ...rest], listed: group.some(({ id }) => listed.has(id)) }];
    });
    const byAttempt = [
        ...Map.groupBy(logical.flatMap(({ executions }) => executions), ({ attempt }) => attempt)
    ].sort(([a], [b]) => a - b);
    const numbers = byAttempt.map(([attempt]) => attempt);
    const reported = facts.run.attempt ?? numbers.at(-1) ?? null;
    return {
        reported,
        jobs: logical,
        attempts: concludeAttempts(byAttempt, logical, reported),
        notListed: reported === null ? [] : missingBefore(reported, numbers),
        flaky: logical.flatMap((job) => findFlaky(job, facts) ?? [])
    };
};
const toExecution = (job, allowed, facts) => {
    if (job.attempt === null)
        return null;
    const conclusion = job.conclusion === 'cancelled' && facts.timedOut?.has(job.id) === true ? 'timed_out' : job.conclusion;
    return {
        id: job.id,
        name: job.name,
        attempt: job.attempt,
        status: job.status,
        conclusion,
        url: job.url,
        carriedOver: isCarriedOver(job, facts.run),
        allowedToFail: allowed && (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(conclusion)
    };
};
const concludeAttempts = (byAttempt, jobs, reported) => {
    const jobOf = new Map(jobs.flatMap((job) => job.executions.map((execution) => [execution, job])));
    const latest = new Map();
    return byAttempt.map(([attempt, executions]) => {
        for (const execution of executions) {
            const job = jobOf.get(execution);
            if (job !== undefined)
                latest.set(job, execution);
        }
        const counted = [...latest].filter(([job]) => job.listed || reported === null || attempt < reported).map(([, execution]) => execution);
        const isRunning = counted.some(({ status }) => status !== 'completed');
        const conclusions = counted.map(({ conclusion, allowedToFail }) => (allowedToFail ? 'success' : conclusion));
        return { attempt, conclusion: isRunning ? null : (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeAll */ .Vl)(conclusions), executions };
    });
};
const missingBefore = (reported, numbers) => {
    const ranges = [];
    let next = 1;
    for (const number of [...numbers.filter((one) => one >= 1 && one < reported), reported]) {
        if (next < number)
            ranges.push({ from: next, to: number - 1 });
        next = number + 1;
    }
    return ranges;
};
const findFlaky = ({ name, executions }, facts) => {
    const passed = executions.at(-1);
    if (passed?.status !== 'completed' || passed.conclusion !== 'success')
        return null;
    const [first, ...rest] = originals(executions.slice(0, -1).filter(({ conclusion }) => (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(conclusion)));
    if (first === undefined)
        return null;
    return { name, failed: [first, ...rest], passed, failure: facts.failures?.get((rest.at(-1) ?? first).id) ?? null };
};
const flakyJobNames = ({ flaky }) => flaky.map(({ name }) => name);
const previousAttemptConclusion = ({ reported, attempts }) => attempts.find(({ attempt }) => reported !== null && attempt === reported - 1)?.conclusion ?? '';


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   Qq: () => (/* binding */ isFinishing),
/* harmony export */   Vl: () => (/* binding */ concludeAll),
/* harmony export */   vY: () => (/* binding */ isKnownConclusion)
/* harmony export */ });
const KNOWN = new Set(['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'startup_failure']);
const FAILED = new Set(['failure', 'timed_out', 'startup_failure', 'action_required']);
const isFailed = (conclusion) => conclusion !== null && FAILED.has(conclusion);
const isKnownConclusion = (conclusion) => KNOWN.has(conclusion);
const concludeAll = (conclusions) => {
    if (conclusions.length === 0)
        return null;
    if (conclusions.some(isFailed))
        return 'failure';
    for (const word of ['cancelled', 'success'])
        if (conclusions.includes(word))
            return word;
    return conclusions.every((word) => word === 'skipped') ? 'skipped' : 'neutral';
};
const isFinishing = (job) => job.status !== 'completed' && job.steps.length > 0 && job.steps.every((step) => step.status === 'completed');


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ withoutJobOf),
/* harmony export */   KH: () => (/* binding */ findSuperseded),
/* harmony export */   vY: () => (/* binding */ groupExecutions)
/* harmony export */ });
const groupExecutions = (jobs) => {
    const seen = new Map();
    const groups = new Map();
    for (const job of [...jobs].sort((a, b) => a.id - b.id)) {
        const inAttempt = `${job.attempt} ${job.name}`;
        const ordinal = seen.get(inAttempt) ?? 0;
        seen.set(inAttempt, ordinal + 1);
        const key = job.attempt === null ? `alone ${groups.size}` : `${ordinal} ${job.name}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [job]);
        else
            group.push(job);
    }
    return [...groups.values()].map((group) => group.sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0)));
};
const findSuperseded = (jobs) => new Set(groupExecutions(jobs).flatMap((executions) => executions.slice(0, -1).map(({ id }) => id)));
const withoutJobOf = (jobs, id) => {
    const left = new Set(groupExecutions(jobs).find((group) => group.some((job) => job.id === id)));
    return jobs.filter((job) => !left.has(job));
};


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
const isForeign = ({ baseRepository, headRepository }) => headRepository === null || headRepository !== baseRepository;


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   T6: () => (/* binding */ CUT),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   my: () => (/* binding */ firstOfNames),
/* harmony export */   qQ: () => (/* binding */ spreadOverNames)
/* harmony export */ });
const NAME_LIMIT = 100;
const CUT = '...';
const baseName = (name) => {
    const bare = name
        .split(' / ')
        .map((part) => {
        const open = part.indexOf(' (');
        return open > 0 && (part.endsWith(')') || part.endsWith(CUT)) ? part.slice(0, open) : part;
    })
        .join(' / ');
    return bare.trim() === '' ? name : bare;
};
const LEG = / \(((?:[^()]|\([^()]{0,100}\)){1,100})(?:\)(?= \/ |$)|(?<=\.{3})$)/g;
const legOf = (name) => {
    const legs = [...name.slice(0, NAME_LIMIT).matchAll(LEG)].map(([, values]) => values);
    return legs.length === 0 ? null : legs.join(' / ');
};
const firstOfNames = (jobs) => {
    const seen = new Set();
    return jobs.filter((job) => {
        const name = baseName(job.name);
        return !seen.has(name) && seen.add(name);
    });
};
const spreadOverNames = (jobs) => {
    const first = new Set(firstOfNames(jobs));
    return [...first, ...jobs.filter((job) => !first.has(job))];
};
const LISTED = 5;
const listNames = (jobs) => {
    const rest = jobs.length - LISTED;
    const shown = jobs.slice(0, LISTED).map(({ name }) => name.replace(/[\r\n]+/g, ' '));
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more ${rest === 1 ? 'job' : 'jobs'}` : ''}`;
};


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ createLineSplitter),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   NX: () => (/* binding */ KEPT_END),
/* harmony export */   Sj: () => (/* binding */ copyLine),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   lt: () => (/* binding */ countLines),
/* harmony export */   mE: () => (/* binding */ joinBytes)
/* harmony export */ });
/* unused harmony export CUT */
const LF = 10;
const CUT = ' … ';
const KEPT_END = 16_384;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const ENCODER = new TextEncoder();
const decodeUtf8 = (bytes) => DECODER.decode(bytes);
const copyLine = ({ number, text }) => ({ number, text: decodeUtf8(ENCODER.encode(text)) });
const countLines = (bytes) => {
    let lines = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1))
        lines++;
    return lines;
};
const joinBytes = (...pieces) => {
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
};
const createLineSplitter = (onLine, firstNumber = 1) => {
    let number = firstNumber;
    let open = new Uint8Array(0);
    let openSize = 0;
    const emit = (rest) => {
        const size = openSize + rest.length;
        const known = openSize === 0 ? rest : joinBytes(open, rest);
        open = new Uint8Array(0);
        openSize = 0;
        onLine({ number: number++, text: size <= 2 * KEPT_END ? decodeUtf8(known) : endsOf(known).map(decodeUtf8).join(CUT) });
    };
    return {
        push(chunk) {
            let from = 0;
            const first = chunk.indexOf(LF) + 1;
            const last = chunk.lastIndexOf(LF);
            const between = first > 0 && first <= last ? decodeUtf8(chunk.subarray(first, last)).split('\n') : [];
            if (between.length > 0 && !between.some(mayBeTooLong)) {
                emit(chunk.subarray(0, first - 1));
                for (const text of between)
                    onLine({ number: number++, text });
                from = last + 1;
            }
            for (let at = chunk.indexOf(LF, from); at >= 0; at = chunk.indexOf(LF, from)) {
                emit(chunk.subarray(from, at));
                from = at + 1;
            }
            if (from === chunk.length)
                return;
            const rest = chunk.subarray(from);
            openSize += rest.length;
            if (open.length >= KEPT_END && rest.length >= KEPT_END)
                open = joinBytes(open.subarray(0, KEPT_END), rest.subarray(-KEPT_END));
            else
                open = joinBytes(open, rest);
            if (open.length > 2 * KEPT_END)
                open = joinBytes(...endsOf(open));
        },
        skip(lines) {
            number += countLines(lines);
        },
        end() {
            if (openSize > 0)
                emit(new Uint8Array(0));
        }
    };
};
const mayBeTooLong = (text) => 3 * text.length > 2 * KEPT_END;
const endsOf = (bytes) => [bytes.subarray(0, KEPT_END), bytes.subarray(-KEPT_END)];


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ ISSUE_TAG),
/* harmony export */   CE: () => (/* binding */ EXIT_CODE_OR_CANCEL),
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   K: () => (/* binding */ STEP_TIMED_OUT),
/* harmony export */   Rv: () => (/* binding */ JOB_TIMED_OUT),
/* harmony export */   UP: () => (/* binding */ GROUP),
/* harmony export */   Yd: () => (/* binding */ NOT_STARTED),
/* harmony export */   aR: () => (/* binding */ END_GROUP),
/* harmony export */   ci: () => (/* binding */ RUN_GROUP),
/* harmony export */   eN: () => (/* binding */ RUNNER_LOST),
/* harmony export */   ff: () => (/* binding */ ERROR),
/* harmony export */   r2: () => (/* binding */ ECHO_PAINT),
/* harmony export */   w_: () => (/* binding */ mayBeMark)
/* harmony export */ });
const GROUP = '##[group]';
const ERROR = '##[error]';
const END_GROUP = '##[endgroup]';
const RUN_GROUP = '##[group]Run ';
const ECHO_PAINT = '\u001b[36;1m';
const SHAPES = [
    { prefix: RUN_GROUP, kind: 'run' },
    { prefix: '##[error]', kind: 'error' },
    { prefix: '##[group]Pull down action image', kind: 'pull' },
    { prefix: '##[group]Build container for action use', kind: 'build' },
    { prefix: '##[group]Checking docker version', kind: 'init_containers' },
    { prefix: '##[command]/usr/bin/docker create ', kind: 'container' },
    { prefix: '##[start-action ', kind: 'start_action' },
    { prefix: '##[end-action ', kind: 'end_action' },
    { prefix: 'Complete job name: ', kind: 'job_name' },
    { prefix: 'Prepare all required actions', kind: 'prepare' },
    { prefix: 'Post job cleanup.', kind: 'post' },
    { prefix: 'Print service container logs: ', kind: 'stop_containers' },
    { prefix: 'Stop and remove container: ', kind: 'stop_containers' },
    { prefix: 'Node 20 is being deprecated. This workflow is running with Node 24 by default', kind: 'notice' },
    { prefix: 'A job started hook has been configured by the self-hosted runner administrator', kind: 'hook' },
    { prefix: 'A job completed hook has been configured by the self-hosted runner administrator', kind: 'hook' },
    { prefix: 'Evaluate and set job outputs', kind: 'complete' },
    { prefix: 'Evaluate and set environment url', kind: 'complete' },
    { prefix: 'Uploading runner diagnostic logs', kind: 'complete' },
    { prefix: 'Cleaning up orphan processes', kind: 'complete' }
];
const BY_FIRST_BYTE = Array.from({ length: 256 }, (_, byte) => SHAPES.filter(({ prefix }) => prefix.charCodeAt(0) === byte).map(({ prefix }) => new TextEncoder().encode(prefix)));
const ESC = 0x1b;
const BRACKET = 0x5b;
const CARET = 0x5e;
const C1 = 0xc2;
const mayBeMark = (bytes, from, to) => {
    const start = behindColours(bytes, from, to);
    if (start >= to)
        return false;
    for (const prefix of BY_FIRST_BYTE[bytes[start] ?? 0] ?? [])
        if (mayBegin(prefix, bytes, start, to))
            return true;
    return false;
};
const behindColours = (bytes, from, to) => {
    let at = from;
    while (at < to && bytes[at] === ESC && bytes[at + 1] === BRACKET) {
        at += 2;
        while (at < to && (bytes[at] ?? 0) < 0x40)
            at++;
        at++;
    }
    return at;
};
const mayBegin = (prefix, bytes, from, to) => {
    for (let at = 0; at < prefix.length; at++) {
        if (from + at >= to)
            return false;
        const byte = bytes[from + at];
        if (byte !== prefix[at])
            return byte === ESC || byte === CARET || byte === C1;
    }
    return true;
};
const shapeOf = (text) => {
    for (const { prefix, kind } of SHAPES)
        if (text.startsWith(prefix))
            return kind;
    return null;
};
const EXIT_CODE = /^Process completed with exit code (-?\d{1,11})\.?\s*$/;
const EXIT_CODE_OR_CANCEL = /^(?:Process completed with exit code -?\d{1,11}\.?|The operation was canceled\.|A task was canceled\.)\s*$/;
const STEP_TIMED_OUT = /^The (?:action|background step) '.*' has timed out after \d+ minutes\.?/;
const JOB_TIMED_OUT = /^The job\b.{0,300} has exceeded the maximum execution time of/;
const RUNNER_LOST = /^(?:The runner has received a shutdown signal|Operating system is shutting down for computer|The (?:hosted|self-hosted) runner(?:: .{0,300})? lost communication with the server)/;
const NOT_STARTED = /^The job was not (?:started|acquired)\b|The job was not started because|was not acquired by Runner of type/;
const ISSUE_TAG = /^##\[(error|warning|notice|debug)\]/;


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createLogIndexer)
});

// EXTERNAL MODULE: ./lib/src/log/lines.js
var log_lines = __webpack_require__(5412);
// EXTERNAL MODULE: ./lib/src/log/markers.js
var markers = __webpack_require__(3572);
// EXTERNAL MODULE: ./lib/src/log/text.js
var log_text = __webpack_require__(152);
;// CONCATENATED MODULE: ./lib/src/log/steps/segment-rules.js

const CLOSING = new Set(['post', 'stop_containers', 'complete', 'hook']);
const SET_UP = 'Set up job';
const NAMES = {
    setup: SET_UP,
    pull: 'Pull action image',
    build: 'Build action image',
    init_containers: 'Initialize containers',
    stop_containers: 'Stop containers',
    hook: 'Runner hook',
    post: 'Post job cleanup',
    complete: 'Complete job'
};
const CLOSING_NAME = /^(?:Post |Complete job$|Stop containers$|Complete runner$)/;
const SET_UP_BEGINS = /^(?:Current runner version: |Requested labels: |Job defined at: |Waiting for a runner |Job is (?:waiting|about)|Starting your workflow run|##\[group\](?:Runner Image Provisioner|Operating System)$)/;
const kindOfName = (name) => (name === SET_UP ? 'setup' : CLOSING_NAME.test(name) ? 'post' : 'text');
const beginsNone = (kind) => BEGINS_NONE.has(kind);
const BEGINS_NONE = new Set(['error', 'container', 'job_name', 'start_action', 'end_action']);
const headOf = (title, below) => {
    const isScript = below.startsWith(ECHO_PAINT) || below.startsWith('shell: ') || (below !== '' && below === title.slice(RUN_GROUP.length));
    if (isScript)
        return 'script';
    return below === END_GROUP || below === 'with:' || below === 'env:' ? 'action' : null;
};

;// CONCATENATED MODULE: ./lib/src/log/steps/permissions.js


const GROUP = '##[group]GITHUB_TOKEN Permissions';
const PERMISSION = /^([A-Z][A-Za-z]{1,40}): (read|write)$/;
const MOST_LINES = 100;
const createPermissionReader = () => {
    const found = [];
    let lines = 0;
    let isIn = false;
    let isDone = false;
    return {
        isDone: () => isDone,
        take(text) {
            const line = text.trimEnd();
            lines++;
            const [, name, value] = (isIn && PERMISSION.exec(line)) || [];
            if (name !== undefined)
                found.push(`${name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()}: ${value}`);
            else if (line === GROUP)
                isIn = true;
            else if (isIn && line.startsWith(markers/* END_GROUP */.aR))
                isDone = true;
            if (lines === 1 ? !SET_UP_BEGINS.test(line) : lines >= MOST_LINES || (0,markers/* shapeOf */.F5)(line) !== null)
                isDone = true;
        },
        permissions: () => found
    };
};

;// CONCATENATED MODULE: ./lib/src/log/steps/log-index.js




const HEAD = 4_096;
const MAX_MARKS = 40_000;
const MAX_MARK_TEXT = 8_000_000;
const MAX_SECONDS = 100_000;
const UP_TO_SECOND = 19;
const NOTHING = new Uint8Array(0);
const createLogIndexer = (isTimeLeft = () => true, before = { lines: 0, bytes: 0 }) => {
    const marks = createMarks();
    const permissions = createPermissionReader();
    let seconds = [];
    let { bytes, lines } = before;
    let open = null;
    let openOffset = 0;
    let afterError = false;
    let firstTime = null;
    let lastTime = null;
    let lastStamp = NOTHING;
    let unread = null;
    const onLine = (chunk, from, lineEnd, offset) => {
        lines++;
        const to = Math.min(lineEnd, from + HEAD);
        const start = from + (hasByteOrderMark(chunk, from) ? 3 : 0);
        const previousTime = lastTime;
        const timeLength = isAlike(chunk, start, to, lastStamp) ? lastStamp.length : takeTime(chunk.subarray(start, to), offset);
        if (!permissions.isDone())
            permissions.take((0,log_text/* stripAnsi */.aJ)((0,log_text/* parseLine */.A)((0,log_lines/* decodeUtf8 */._6)(chunk.subarray(from, to))).text));
        let kind = null;
        if (lines === 1 || (0,markers/* mayBeMark */.w_)(chunk, start + timeLength, to)) {
            const parsed = (0,log_text/* parseLine */.A)((0,log_lines/* decodeUtf8 */._6)(chunk.subarray(from, to)));
            const text = (0,log_text/* stripAnsi */.aJ)(parsed.text);
            kind = (0,markers/* shapeOf */.F5)(text) ?? (lines === 1 ? 'first' : null);
            if (kind !== null)
                marks.add({ kind, line: lines, offset, time: parsed.time ?? previousTime, previousTime, afterError, text });
        }
        afterError = kind === 'error' || (afterError && kind === null && timeLength === 0);
    };
    const takeTime = (line, offset) => {
        const found = isDigit(line[0]) ? (0,log_text/* timeBefore */.hH)((0,log_lines/* decodeUtf8 */._6)(line.subarray(0, log_text/* MOST_OF_TIME */.Mw))) : null;
        if (found === null)
            return 0;
        firstTime ??= found.time;
        lastTime = found.time === null ? null : Math.floor(found.time / 1_000) * 1_000;
        lastStamp = line[found.length - 1] === BLANK ? line.slice(0, found.length) : NOTHING;
        if (lastTime !== null && lastTime > (seconds.at(-1)?.time ?? Number.NEGATIVE_INFINITY))
            seconds.push({ time: lastTime, line: lines, offset });
        if (seconds.length > MAX_SECONDS)
            seconds = seconds.filter((_, at) => at % 2 === 0);
        return found.length;
    };
    return {
        push(chunk) {
            if (unread === null && !isTimeLeft())
                unread = { line: lines + 1, offset: bytes };
            if (unread !== null) {
                lines += (0,log_lines/* countLines */.lt)(chunk);
                if (chunk.length > 0)
                    open = chunk.at(-1) === log_lines.LF ? null : NOTHING;
                bytes += chunk.length;
                return;
            }
            let from = 0;
            for (let at = chunk.indexOf(log_lines.LF); at >= 0; at = chunk.indexOf(log_lines.LF, from)) {
                if (open === null)
                    onLine(chunk, from, at, bytes + from);
                else {
                    const line = (0,log_lines/* joinBytes */.mE)(open, chunk.subarray(0, Math.min(at, HEAD)));
                    onLine(line, 0, line.length, openOffset);
                    open = null;
                }
                from = at + 1;
            }
            if (from < chunk.length) {
                if (open === null)
                    openOffset = bytes + from;
                open = (0,log_lines/* joinBytes */.mE)(open ?? NOTHING, chunk.subarray(from, from + HEAD)).slice(0, HEAD);
            }
            bytes += chunk.length;
        },
        end() {
            if (open !== null && unread === null)
                onLine(open, 0, open.length, openOffset);
            else if (open !== null)
                lines++;
            open = null;
            return { bytes, lines, ...marks.all(), permissions: permissions.permissions(), seconds, firstTime, lastTime, unread };
        }
    };
};
const createMarks = () => {
    const marks = [];
    let marksLeftOut = 0;
    let characters = 0;
    return {
        add(mark) {
            marks.push(mark);
            characters += mark.text.length;
            if (marks.length <= MAX_MARKS && characters <= MAX_MARK_TEXT)
                return;
            const quarter = Math.ceil(marks.length / 4);
            const middle = marks.splice(quarter, Math.floor(marks.length / 2));
            const kept = middle.filter(({ kind }) => !SPARED_FIRST.has(kind)).slice(0, Math.floor((marks.length + middle.length) / 8));
            marks.splice(quarter, 0, ...kept);
            marksLeftOut += middle.length - kept.length;
            characters = marks.reduce((sum, { text }) => sum + text.length, 0);
        },
        all: () => ({ marks, marksLeftOut })
    };
};
const SPARED_FIRST = new Set(['error', 'run', 'start_action', 'end_action']);
const BLANK = 0x20;
const isDigit = (byte) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const hasByteOrderMark = (bytes, from) => bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
const isAlike = (bytes, from, to, stamp) => {
    if (stamp.length === 0 || from + stamp.length > to)
        return false;
    for (let at = UP_TO_SECOND - 1; at >= 0; at--)
        if (bytes[from + at] !== stamp[at])
            return false;
    for (let at = UP_TO_SECOND; at < stamp.length; at++)
        if (bytes[from + at] !== stamp[at] && !(isDigit(bytes[from + at]) && isDigit(stamp[at])))
            return false;
    return true;
};


/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ASKING_MS),
/* harmony export */   C_: () => (/* binding */ WAIT),
/* harmony export */   E4: () => (/* binding */ CHECK_ANNOTATIONS),
/* harmony export */   E8: () => (/* binding */ BODY_BYTES_A_SECOND),
/* harmony export */   Sn: () => (/* binding */ LOGS_IN_MEMORY),
/* harmony export */   Uq: () => (/* binding */ CPU_MS),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   eJ: () => (/* binding */ BASELINE_BYTES),
/* harmony export */   eW: () => (/* binding */ FILE_LIST),
/* harmony export */   iJ: () => (/* binding */ PIECE_MS),
/* harmony export */   kc: () => (/* binding */ LOGS_ON_DISK),
/* harmony export */   tI: () => (/* binding */ SLOWEST_BODY)
/* harmony export */ });
const CPU_MS = {
    job: 10_000,
    all: 60_000,
    least: 250,
    index: 5_000,
    matcher: 2_000,
    matchers: 30_000,
    matchersOfJob: 8_000
};
const PIECE_MS = 1_000;
const ASKING_MS = {
    all: 420_000,
    body: 60_000,
    bodyMost: 300_000
};
const BODY_BYTES_A_SECOND = 262_144;
const SLOWEST_BODY = { bytesASecond: 1_024, afterMs: 30_000 };
const FILE_LIST = { ms: 5_000, bytes: 8 * 1024 ** 2 };
const LOGS_IN_MEMORY = 67_108_864;
const LOGS_ON_DISK = 2 * 1024 ** 3;
const HISTORY = {
    days: 30,
    listed: 30,
    runsForBaseline: 3,
    pages: 3,
    leastRemaining: 100,
    logs: 5
};
const WAIT = {
    firstMs: 5_000,
    growth: 1.4,
    mostMs: 120_000,
    looks: 40,
    settledMs: 10_000,
    leastRemaining: 100,
    progressMs: 60_000
};
const CHECK_ANNOTATIONS = { all: 250, atOnce: 50 };
const BASELINE_BYTES = 64 * 1024 ** 2;


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   Be: () => (/* binding */ sumDurations),
/* harmony export */   RX: () => (/* binding */ jobQueueMs),
/* harmony export */   Se: () => (/* binding */ endedBeforeCreated),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   l7: () => (/* binding */ mergeIntervals),
/* harmony export */   nR: () => (/* binding */ coveredMs),
/* harmony export */   pV: () => (/* binding */ stepDurationMs),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   u2: () => (/* binding */ jobDurationMs),
/* harmony export */   wK: () => (/* binding */ neverStarted)
/* harmony export */ });
const LAST_TIME = 8.64e15;
const isKnown = (time) => time !== null && Math.abs(time) <= LAST_TIME;
const between = (from, to) => (isKnown(from) && isKnown(to) ? Math.max(0, to - from) : null);
const isFinished = ({ status, conclusion }) => status === 'completed' || conclusion !== null;
const neverStarted = (job) => job.status === 'completed' && job.conclusion !== 'success' && job.steps.length === 0 && job.runnerName === null;
const endedBeforeCreated = ({ conclusion, createdAt, startedAt, completedAt }) => conclusion !== 'skipped' && isKnown(createdAt) && isKnown(startedAt) && isKnown(completedAt) && startedAt < createdAt && completedAt <= createdAt;
const isWaiting = ({ status, runnerName }) => status !== 'completed' && status !== 'in_progress' && runnerName === null;
const jobQueueMs = (job) => {
    if (job.conclusion === 'skipped')
        return 0;
    if (isWaiting(job))
        return null;
    if (neverStarted(job) && isKnown(job.createdAt))
        return between(job.createdAt, job.completedAt);
    return between(job.createdAt, job.startedAt);
};
const jobDurationMs = (job) => {
    if (job.conclusion === 'skipped')
        return 0;
    if (!isFinished(job))
        return null;
    if (neverStarted(job) && isKnown(job.createdAt))
        return 0;
    return between(job.startedAt, job.completedAt);
};
const stepDurationMs = (step) => {
    if (step.conclusion === 'skipped')
        return 0;
    return isFinished(step) ? between(step.startedAt, step.completedAt) : null;
};
const mergeIntervals = (intervals) => {
    const merged = [];
    for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last === undefined || from > last.to)
            merged.push({ from, to });
        else
            last.to = Math.max(last.to, to);
    }
    return merged;
};
const lengthOf = (intervals) => intervals.reduce((sum, { from, to }) => sum + to - from, 0);
const coveredMs = (steps) => {
    let covered = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const step of steps.toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))) {
        const from = step.startedAt ?? 0;
        const to = from + (stepDurationMs(step) ?? 0);
        if (to <= end)
            continue;
        covered += to - Math.max(from, end);
        end = to;
    }
    return covered;
};
const sumDurations = (jobs) => {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let queueMs = 0;
    let jobMs = 0;
    for (const job of jobs) {
        const begin = isKnown(job.createdAt) ? job.createdAt : job.startedAt;
        if (isKnown(begin))
            first = Math.min(first, begin);
        if (isFinished(job) && isKnown(job.completedAt))
            last = Math.max(last, job.completedAt);
        queueMs += jobQueueMs(job) ?? 0;
        jobMs += jobDurationMs(job) ?? 0;
    }
    const wallMs = last - first;
    return { wallMs: Number.isFinite(wallMs) ? Math.max(0, wallMs) : 0, queueMs, jobMs };
};


/***/ })

};
