export const id = 682;
export const ids = [682];
export const modules = {

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/jobs/conclusion.js
var conclusion = __webpack_require__(8064);
;// CONCATENATED MODULE: ./lib/src/render/counted.js

const countedJobs = (report) => report.jobs.filter((job) => !job.superseded);
const failedJobs = (report) => countedJobs(report).filter((job) => !job.allowedToFail && (0,conclusion/* isFailed */.Ix)(job.effectiveConclusion));
const groupFailures = (report) => {
    const groups = new Map();
    for (const failure of report.failures) {
        const group = groups.get(failure.group);
        if (group === undefined)
            groups.set(failure.group, [failure]);
        else
            group.push(failure);
    }
    const sets = [...groups].map(([id, failures]) => ({ id, failures }));
    const isAllowed = (set) => set.failures.every((failure) => failure.allowedToFail);
    return [...sets.filter((set) => !isAllowed(set)), ...sets.filter(isAllowed)];
};

;// CONCATENATED MODULE: ./lib/src/render/position.js
const PATH_LIMIT = 4096;
const firstPosition = (failure) => {
    for (const { severity, file, line, column } of failure.findings)
        if (severity === 'error' && file !== null)
            return { file, line, column };
    return null;
};

// EXTERNAL MODULE: ./lib/src/render/visible.js
var visible = __webpack_require__(6581);
;// CONCATENATED MODULE: ./lib/src/render/words.js

const CONCLUSIONS = new Map([
    ['success', { icon: '✅', word: 'success' }],
    ['failure', { icon: '❌', word: 'failure' }],
    ['timed_out', { icon: '⏱️', word: 'timed out' }],
    ['startup_failure', { icon: '❌', word: 'did not start' }],
    ['action_required', { icon: '✋', word: 'action required' }],
    ['cancelled', { icon: '🚫', word: 'cancelled' }],
    ['skipped', { icon: '⏭️', word: 'skipped' }],
    ['neutral', { icon: '⚪', word: 'neutral' }],
    ['stale', { icon: '⚪', word: 'stale' }]
]);
const STATUSES = new Map([
    ['in_progress', { icon: '⏳', word: 'running' }],
    ['queued', { icon: '🕒', word: 'queued' }],
    ['waiting', { icon: '🕒', word: 'waiting' }],
    ['pending', { icon: '🕒', word: 'pending' }],
    ['requested', { icon: '🕒', word: 'requested' }]
]);
const WORD_LIMIT = 40;
const showConclusion = (conclusion) => conclusion === null
    ? { icon: '❔', word: 'unknown' }
    : (CONCLUSIONS.get(conclusion) ?? { icon: '❔', word: (0,visible/* singleLine */.pF)(conclusion, WORD_LIMIT) || 'unknown' });
const showState = (status, conclusion) => status === 'completed' || conclusion !== null
    ? showConclusion(conclusion)
    : (STATUSES.get(status) ?? { icon: '❔', word: (0,visible/* singleLine */.pF)(status, WORD_LIMIT) || 'unknown' });
const hasEnded = (job) => job.status === 'completed' || job.effectiveConclusion !== null;
const showJob = (job) => {
    const shown = showState(job.status, job.effectiveConclusion);
    return job.allowedToFail ? { icon: '⚠️', word: `${shown.word}, allowed` } : shown;
};
const CAUSE_SENTENCES = {
    exit_code: '',
    timed_out: 'It ran into its time limit.',
    cancelled: 'It was cancelled.',
    runner_lost: 'The runner stopped or was lost while the job ran.',
    not_started: 'The job never started.',
    startup_failure: 'GitHub could not start the run. Look for an error in the workflow file.',
    out_of_memory: 'It ran out of memory.',
    disk_full: 'The disk was full.',
    action_error: 'The action itself reported the error.',
    unknown: 'Nothing says why it failed.'
};
const LOG_STATE_SENTENCES = {
    read: '',
    partial: 'Only a part of the log could be read.',
    not_requested: 'Its log was not asked for.',
    over_limit: 'Its log was not read: the limit of logs was reached.',
    not_finished: 'Its log appears when the job ends.',
    missing: 'GitHub has no log of this job.',
    expired: 'Its log has expired.',
    forbidden: 'The token may not read its log.',
    failed: 'Its log could not be downloaded.'
};
const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./lib/src/render/annotations.js




const STEP_LIMIT = 10;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 4000;
const ADDRESS_LIMIT = 1000;
const LAST_LINE = 2 ** 31 - 1;
const plainPath = (path) => path.replace(/^\.\//, '');
const isAnnotated = (failure, known) => {
    const position = firstPosition(failure);
    if (position === null || failure.jobId === null)
        return false;
    const file = plainPath(position.file);
    return known(failure.jobId).some((one) => one.level === 'failure' && plainPath(one.path) === file && one.startLine === position.line);
};
const byUse = (report) => {
    const groups = groupFailures(report).map(({ failures }) => [
        ...failures.filter((one) => !one.allowedToFail),
        ...failures.filter((one) => one.allowedToFail)
    ]);
    const sorted = [...groups.flatMap((group) => group.slice(0, 1)), ...groups.flatMap((group) => group.slice(1))];
    return [...sorted.filter((one) => !one.allowedToFail), ...sorted.filter((one) => one.allowedToFail)];
};
const BARE_TEST_FILE = /^[^/]{0,250}(?:_test\.go|(?:Test|Tests|Spec|IT)\w{0,100}\.(?:java|kt|scala|groovy|swift))$/;
const isPath = (file) => file.length <= PATH_LIMIT && file !== '' && (0,visible/* visibleLine */.P8)(file) === file;
const place32 = (number) => number !== null && number !== undefined && Number.isInteger(number) && number >= 1 && number <= LAST_LINE ? number : null;
const render = (failure, ownRun) => {
    const place = [failure.jobName ?? 'The run itself', ...(failure.step === null ? [] : [failure.step.name])].join(' › ');
    const told = ownRun ? firstPosition(failure) : null;
    const position = told === null || !isPath(told.file) || BARE_TEST_FILE.test(told.file) ? null : told;
    const more = [failure.allowedToFail ? 'Allowed to fail.' : '', CAUSE_SENTENCES[failure.cause], (0,visible/* cutText */.IN)((0,visible/* visibleLines */.gB)(failure.url), ADDRESS_LIMIT)]
        .filter((line) => line !== '')
        .join('\n');
    const message = (0,visible/* visibleLines */.gB)(failure.message).trim() || 'The job failed.';
    return {
        title: (0,visible/* singleLine */.pF)(place, TITLE_LIMIT) || 'A job failed',
        message: more === '' ? (0,visible/* cutText */.IN)(message, MESSAGE_LIMIT) : `${(0,visible/* cutText */.IN)(message, MESSAGE_LIMIT - more.length - 1)}\n${more}`,
        file: position?.file ?? null,
        line: place32(position?.line),
        column: place32(position?.column)
    };
};
const renderAnnotations = (report, options) => {
    const most = Math.min(STEP_LIMIT, Math.max(0, Math.trunc(options.limit) || 0));
    const chosen = [];
    for (const failure of byUse(report)) {
        if (chosen.length >= most)
            break;
        if (!isAnnotated(failure, options.alreadyAnnotated))
            chosen.push(render(failure, options.ownRun));
    }
    return chosen;
};

// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/src/timing/durations.js
var durations = __webpack_require__(6872);
;// CONCATENATED MODULE: ./lib/src/render/comparison-json.js
const measuredJson = ({ currentMs, medianMs, differenceMs, samples, change }) => ({
    current_ms: currentMs,
    median_ms: medianMs,
    difference_ms: differenceMs,
    samples,
    change
});
const comparisonJson = (comparison) => comparison === null
    ? null
    : {
        branch: comparison.branch,
        own_branch: comparison.isOwnBranch,
        asked: comparison.asked,
        run_ids: comparison.runIds,
        wall: measuredJson(comparison.wall),
        queue: measuredJson(comparison.queue),
        jobs: comparison.jobs.map((job) => ({ job_id: job.jobId, name: job.name, ...measuredJson(job) })),
        steps: comparison.steps.map((step) => ({
            job_id: step.jobId,
            job_name: step.jobName,
            number: step.number,
            name: step.name,
            ...measuredJson(step)
        }))
    };

;// CONCATENATED MODULE: ./lib/src/render/iso-time.js

const DAY_MS = 86_400_000;
const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const two = (value) => TWO_DIGITS[value] ?? '';
let known = [0, '1970-01-01T'];
const isoTime = (time) => {
    if (!(0,durations/* isKnown */.qE)(time))
        return null;
    if (time % 1000 !== 0)
        return new Date(time).toISOString().replace('.000Z', 'Z');
    const day = Math.floor(time / DAY_MS);
    if (day !== known[0])
        known = [day, new Date(time).toISOString().replace(/T.*/, 'T')];
    const seconds = (time - day * DAY_MS) / 1000;
    return `${known[1]}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}Z`;
};

;// CONCATENATED MODULE: ./lib/src/render/json.js



const SCHEMA_VERSION = 1;
const NO_JOBS = { total: 0, success: 0, failure: 0, cancelled: 0, skipped: 0, timed_out: 0 };
const finite = (ms) => (Number.isFinite(ms) ? ms : 0);
const stepJson = (step) => ({
    number: step.number,
    name: step.name,
    status: step.status,
    conclusion: step.conclusion,
    started_at: isoTime(step.startedAt),
    completed_at: isoTime(step.completedAt),
    duration_ms: (0,durations/* stepDurationMs */.pV)(step)
});
const jobJson = (job) => ({
    id: job.id,
    name: job.name,
    attempt: job.attempt,
    superseded: job.superseded,
    carried_over: job.carriedOver,
    allowed_to_fail: job.allowedToFail,
    status: job.status,
    conclusion: job.conclusion,
    effective_conclusion: job.effectiveConclusion,
    url: job.url,
    created_at: isoTime(job.createdAt),
    started_at: isoTime(job.startedAt),
    completed_at: isoTime(job.completedAt),
    queue_ms: (0,durations/* jobQueueMs */.RX)(job),
    duration_ms: (0,durations/* jobDurationMs */.u2)(job),
    runner_name: job.runnerName,
    labels: job.labels,
    steps: job.steps.map(stepJson),
    log: {
        state: job.log.state,
        bytes: job.log.bytes,
        lines: job.log.lines,
        path: job.log.path,
        reason: job.log.reason,
        ...(job.log.state === 'partial' ? { first_line: job.log.firstLine ?? null } : {})
    }
});
const wellFormedKeys = (counts) => Object.fromEntries(Object.entries(counts).map(([word, count]) => [word.toWellFormed(), count]));
const namedStep = (step) => ({ number: step.number, name: step.name });
const failureJson = (failure) => ({
    job_id: failure.jobId,
    job_name: failure.jobName,
    attempt: failure.attempt,
    step: failure.step === null ? null : namedStep(failure.step),
    cause: failure.cause,
    exit_code: failure.exitCode,
    message: failure.message,
    excerpt: failure.excerpt.map(({ line, text, kind }) => ({ line, text, kind })),
    findings: failure.findings.map(({ severity, file, line, column, code, message, source, logLine }) => ({
        severity,
        file,
        line,
        column,
        code,
        message,
        source,
        log_line: logLine
    })),
    other_failed_steps: failure.otherFailedSteps.map(namedStep),
    group: failure.group,
    url: failure.url
});
const attemptJson = ({ attempt, conclusion, executions }) => ({
    attempt,
    conclusion,
    jobs: executions.map((execution) => ({
        id: execution.id,
        name: execution.name,
        status: execution.status,
        conclusion: execution.conclusion,
        carried_over: execution.carriedOver,
        url: execution.url
    }))
});
const flakyJson = ({ name, failed, passed, failure }) => ({
    name,
    failed_job_ids: failed.map(({ id }) => id),
    passed_job_id: passed.id,
    step: failure === null || failure.step === null ? null : namedStep(failure.step),
    cause: failure?.cause ?? null,
    message: failure?.message ?? null,
    url: failure?.url ?? failed.at(-1)?.url ?? null
});
const runJson = ({ run }) => ({
    id: run.id,
    attempt: run.attempt,
    number: run.number,
    name: run.name,
    title: run.title,
    event: run.event,
    branch: run.branch,
    head_sha: run.headSha,
    url: run.url,
    status: run.status,
    conclusion: run.conclusion,
    created_at: isoTime(run.createdAt),
    started_at: isoTime(run.startedAt),
    completed_at: isoTime(run.completedAt)
});
const criticalPathJson = (path) => path === null
    ? null
    : {
        wall_ms: path.wallMs,
        links: path.links.map((link) => ({
            job_id: link.jobId,
            job_name: link.jobName,
            queue_ms: link.queueMs,
            duration_ms: link.durationMs,
            share: link.share,
            alternatives: link.alternatives
        }))
    };
const hotSpotsJson = (spots) => ({
    queue_share: spots.queueShare,
    set_up_ms: spots.setUpMs,
    work_ms: spots.workMs,
    set_up_share: spots.setUpShare,
    slowest_jobs: spots.slowestJobs.map((job) => ({ job_id: job.jobId, job_name: job.jobName, queue_ms: job.queueMs, duration_ms: job.durationMs })),
    slowest_steps: spots.slowestSteps.map((step) => ({
        job_id: step.jobId,
        job_name: step.jobName,
        number: step.number,
        name: step.name,
        duration_ms: step.durationMs
    })),
    repeated_steps: spots.repeatedSteps.map((step) => ({
        name: step.name,
        job_name: step.jobName,
        set_up: step.isSetUp,
        jobs: step.jobs,
        total_ms: step.totalMs,
        longest_ms: step.longestMs
    })),
    slow_runners: spots.slowRunners.map((runner) => ({
        labels: runner.labels,
        waited: runner.waited,
        jobs: runner.jobs,
        longest_ms: runner.longestMs,
        total_ms: runner.totalMs
    }))
});
const PIECE = 262_144;
const renderReportJson = (report) => [...reportJsonPieces(report)].join('');
function* reportJsonPieces(report) {
    const { durations } = report;
    const before = {
        schema_version: SCHEMA_VERSION,
        repository: report.repository,
        run: runJson(report),
        status: report.status,
        conclusion: report.conclusion,
        counts: { ...NO_JOBS, ...wellFormedKeys(report.counts) },
        durations: { wall_ms: finite(durations.wallMs), queue_ms: finite(durations.queueMs), job_ms: finite(durations.jobMs) }
    };
    const after = {
        failures: report.failures.map(failureJson),
        critical_path: criticalPathJson(report.timing.criticalPath),
        hot_spots: hotSpotsJson(report.timing.hotSpots),
        groups: report.groups.map((group) => ({ id: group.id, message: group.message, job_ids: group.jobIds })),
        attempts: report.attempts.attempts.map(attemptJson),
        flaky_jobs: report.attempts.flaky.map(flakyJson),
        comparison: comparisonJson(report.comparison),
        notes: report.notes.map(({ kind, message }) => ({ kind, message }))
    };
    let piece = `{${fieldsOf(before)},\n  "jobs": [`;
    for (const [index, job] of report.jobs.entries()) {
        piece += `${index === 0 ? '' : ','}\n    ${indented(jobJson(job)).replaceAll('\n', '\n    ')}`;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield `${piece}${report.jobs.length === 0 ? '' : '\n  '}],${fieldsOf(after)}\n}\n`;
}
const fieldsOf = (object) => indented(object).slice('{'.length, -'\n}'.length);
const indented = (value) => {
    const text = JSON.stringify(value, null, 2);
    return HALF_CHARACTER.test(text)
        ? JSON.stringify(value, (_key, entry) => (typeof entry === 'string' ? entry.toWellFormed() : entry), 2)
        : text;
};
const HALF_CHARACTER = /\\ud[89a-f]/i;

;// CONCATENATED MODULE: ./lib/src/render/bytes.js
const utf8Bytes = (text) => new TextEncoder().encode(text).byteLength;

;// CONCATENATED MODULE: ./lib/src/render/links.js


const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const SHA = /^[0-9a-f]{7,64}$/i;
const STEP_LINE = /#step:\d{1,9}:(\d{1,9})$/;
const STEP = /#step:\d{1,9}/;
const links_link = (label, url) => {
    const target = url === null ? null : (0,render_escape/* linkTarget */.Cm)(url);
    return target === null ? label : `[${label.replaceAll(']:', '] :')}](${target})`;
};
const repositoryUrl = (report) => {
    const run = URL.parse(report.run.url.toWellFormed());
    const isWeb = run?.protocol === 'https:' || run?.protocol === 'http:';
    return run !== null && isWeb && REPOSITORY.test(report.repository) ? `${run.origin}/${report.repository}` : null;
};
const commitUrl = (report) => {
    const base = repositoryUrl(report);
    const sha = report.run.headSha;
    return base !== null && sha !== null && SHA.test(sha) ? `${base}/commit/${sha}` : null;
};
const fileUrl = (report, file, line) => {
    const base = repositoryUrl(report);
    const sha = report.run.headSha;
    if (base === null || sha === null || !SHA.test(sha) || file.length > PATH_LIMIT)
        return null;
    const parts = file.toWellFormed().replace(/^\.\//, '').split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\u0000-\u001F\u007F]/.test(part)))
        return null;
    return `${base}/blob/${sha}/${parts.map(encodeURIComponent).join('/')}${line === null || line < 1 ? '' : `#L${line}`}`;
};
const stepLinkLabel = (url) => {
    const line = STEP_LINE.exec(url)?.[1];
    if (line !== undefined && Number(line) > 1)
        return `step log, line ${Number(line)}`;
    return STEP.test(url) ? 'step log' : null;
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/details.js

const details = (title, body) => `<details>\n<summary>${(0,render_escape/* htmlText */.js)(title)}</summary>\n\n${body}\n\n</details>`;

;// CONCATENATED MODULE: ./lib/src/render/markdown/table.js

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const stateCell = ({ icon, word }) => `${icon} ${/^[a-z ,]+$/.test(word) ? word : (0,render_escape/* codeSpanInTable */.X9)(word)}`;

;// CONCATENATED MODULE: ./lib/src/render/markdown/attempts.js






const OPEN_ROWS = 10;
const LISTED_NAMES = 20;
const attempts_MESSAGE_LIMIT = 300;
const MOST_ATTEMPTS = 60;
const showExecution = ({ status, conclusion, carriedOver, allowedToFail }) => {
    const { icon, word } = showState(status, conclusion);
    return { icon: allowedToFail ? '⚠️' : icon, word: `${word}${allowedToFail ? ', allowed' : ''}${carriedOver ? ', carried over' : ''}` };
};
const folded = (rows, title, body) => (rows > OPEN_ROWS ? details(title, body) : body);
const flakyRow = ({ name, failed, passed, failure }) => {
    const label = failure === null ? null : stepLinkLabel(failure.url);
    const place = failure === null || label === null ? '' : links_link(label, failure.url);
    const step = failure?.step ? `${(0,render_escape/* codeSpanInTable */.X9)(failure.step.name)}: ` : '';
    return [
        (0,render_escape/* codeSpanInTable */.X9)(name),
        failed.map((execution) => links_link(`attempt ${execution.attempt}`, execution.url)).join(', '),
        failure === null ? 'not read' : `${step}${(0,render_escape/* codeSpanInTable */.X9)(failure.message, attempts_MESSAGE_LIMIT)}${place.startsWith('[') ? ` ${place}` : ''}`,
        links_link(`attempt ${passed.attempt}`, passed.url)
    ];
};
const renderFlaky = ({ flaky }) => {
    if (flaky.length === 0)
        return null;
    const body = table(['Job', 'Failed in', 'Why', 'Passed in'], flaky.map(flakyRow));
    return `### Flaky: failed, then passed\n\n${folded(flaky.length, countOf(flaky.length, 'flaky job'), body)}`;
};
const renderTable = ({ jobs, attempts }) => {
    const again = jobs.filter(({ executions }) => executions.filter(({ carriedOver }) => !carriedOver).length > 1);
    if (again.length === 0)
        return null;
    const columns = new Set(again.flatMap(({ executions }) => executions.map(({ attempt }) => attempt)));
    const shown = attempts.filter(({ attempt }) => columns.has(attempt)).slice(-MOST_ATTEMPTS);
    const all = shown.map(({ conclusion }) => stateCell(showState(conclusion === null ? 'in_progress' : 'completed', conclusion)));
    const rows = again.map(({ name, executions }) => {
        const ofAttempt = new Map(executions.map((execution) => [execution.attempt, execution]));
        return [
            (0,render_escape/* codeSpanInTable */.X9)(name),
            ...shown.map(({ attempt }) => {
                const execution = ofAttempt.get(attempt);
                return execution === undefined ? '' : links_link(stateCell(showExecution(execution)), execution.url);
            })
        ];
    });
    const body = table(['Job', ...shown.map(({ attempt }) => `Attempt ${attempt}`)], [['All jobs', ...all], ...rows]);
    const only = columns.size > shown.length ? `Only the last ${shown.length} of ${countOf(columns.size, 'attempt')} are in the table.\n\n` : '';
    return `${only}${folded(rows.length, `${countOf(rows.length, 'job')} ran more than once`, body)}`;
};
const nameList = (jobs) => {
    const rest = jobs.length - LISTED_NAMES;
    const shown = jobs.slice(0, LISTED_NAMES).map(({ name }) => (0,render_escape/* codeSpan */.SS)(name));
    return `${shown.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'more job')}` : ''}`;
};
const originOf = ({ executions }) => executions.findLast(({ carriedOver }) => !carriedOver)?.attempt ?? null;
const renderKept = ({ jobs, reported }) => {
    const kept = jobs.filter((job) => job.listed && originOf(job) !== reported);
    if (kept.length === 0)
        return null;
    const groups = [...Map.groupBy(kept, originOf)].sort(([a], [b]) => (a ?? 0) - (b ?? 0));
    const lines = groups.map(([origin, group]) => `- ${origin === null ? 'an earlier attempt' : `attempt ${origin}`}: ${nameList(group)}`);
    return `${countOf(kept.length, 'job')} did not run in attempt ${reported}. What counts is the result of:\n\n${lines.join('\n')}`;
};
const range = ({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`);
const renderNotListed = ({ jobs, reported, notListed }) => {
    const lines = [];
    const omitted = jobs.filter(({ listed }) => !listed);
    if (omitted.length > 0) {
        const failed = omitted.filter(({ executions }) => (0,conclusion/* isFailed */.Ix)(executions.at(-1)?.conclusion ?? null)).length;
        const words = omitted.length === 1 ? 'it does not count here' : 'they do not count here';
        lines.push(`- ${countOf(omitted.length, 'job')} of an earlier attempt, because GitHub's list of attempt ${reported} leaves ${omitted.length === 1 ? 'it' : 'them'} out: ${nameList(omitted)}; ${words}${failed === 0 ? '' : `, though ${failed} failed`}`);
    }
    if (notListed.length > 0) {
        const one = notListed.length === 1 && notListed[0]?.from === notListed[0]?.to;
        lines.push(`- ${one ? 'attempt' : 'attempts'} ${notListed.map(range).join(', ')}`);
    }
    return lines.length === 0 ? null : `Not listed:\n\n${lines.join('\n')}`;
};
const renderAttempts = (history) => {
    const parts = [renderTable(history), renderKept(history), renderNotListed(history)].filter((part) => part !== null);
    const all = [renderFlaky(history), parts.length === 0 ? null : `### Attempts\n\n${parts.join('\n\n')}`].filter((part) => part !== null);
    return all.length === 0 ? null : all.join('\n\n');
};

// EXTERNAL MODULE: ./lib/src/timing/compare.js
var compare = __webpack_require__(9270);
;// CONCATENATED MODULE: ./lib/src/render/duration.js
const SECOND = 1000;
const UNKNOWN = '–';
const duration_two = (value) => String(value).padStart(2, '0');
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
        return `${days}d ${duration_two(hours % 24)}h ${duration_two(minutes % 60)}m`;
    if (hours > 0)
        return `${hours}h ${duration_two(minutes % 60)}m`;
    return minutes > 0 ? `${minutes}m ${duration_two(seconds % 60)}s` : `${seconds}s`;
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/comparison.js






const comparison_OPEN_ROWS = 10;
const MOST_ROWS = 20;
const NAME_LIMIT = 80;
const isChanged = ({ change }) => change === 'slower' || change === 'faster';
const signed = (ms) => `${ms < 0 ? '−' : '+'}${formatDuration(Math.abs(ms))}`;
const wallSentence = (wall) => {
    const { currentMs, medianMs, differenceMs } = wall;
    if (currentMs === null)
        return 'The wall clock is not compared: the run has not finished, or only a part of its jobs ran in this attempt.';
    const took = `took ${formatDuration(currentMs)}`;
    if (medianMs === null || differenceMs === null)
        return `The run ${took}. No earlier run tells what is usual.`;
    const usual = `median ${formatDuration(medianMs)}`;
    const sentences = {
        slower: `**The run ${took}, ${formatDuration(differenceMs)} more than usual** (${usual}).`,
        faster: `The run ${took}, ${formatDuration(-differenceMs)} less than usual (${usual}).`,
        usual: `The run ${took}, as usual (${usual}).`,
        unknown: wall.samples < compare/* MIN_SAMPLES */.Pu
            ? `The run ${took} (${usual}); fewer than ${compare/* MIN_SAMPLES */.Pu} earlier runs do not tell what is usual.`
            : `The run ${took} (${usual}), but not all of its jobs succeeded.`
    };
    return sentences[wall.change];
};
const byWeight = (a, b) => Number(a.measured.change === 'faster') - Number(b.measured.change === 'faster') ||
    Math.abs(b.measured.differenceMs ?? 0) - Math.abs(a.measured.differenceMs ?? 0);
const changedRows = ({ queue, jobs, steps }) => [
    ...(isChanged(queue) ? [{ label: 'Waiting for runners, all jobs', measured: queue }] : []),
    ...jobs
        .filter(isChanged)
        .map((job) => ({ label: (0,render_escape/* codeSpanInTable */.X9)(job.name, NAME_LIMIT), measured: job }))
        .sort(byWeight),
    ...steps
        .filter(isChanged)
        .map((step) => ({ label: `${(0,render_escape/* codeSpanInTable */.X9)(step.jobName, NAME_LIMIT)} › ${(0,render_escape/* codeSpanInTable */.X9)(step.name, NAME_LIMIT)}`, measured: step }))
        .sort(byWeight)
];
const renderRow = ({ label, measured }) => [
    label,
    formatDuration(measured.currentMs),
    formatDuration(measured.medianMs),
    `${measured.change === 'slower' ? '🔺' : '🔻'} ${signed(measured.differenceMs ?? 0)}`
];
const chooseRows = (rows, jobCount) => {
    const stepCount = rows.length - jobCount;
    const shownJobs = Math.min(jobCount, MOST_ROWS - Math.min(stepCount, MOST_ROWS / 2));
    return [...rows.slice(0, shownJobs), ...rows.slice(jobCount, jobCount + MOST_ROWS - shownJobs)];
};
const renderChanges = (comparison) => {
    const rows = changedRows(comparison);
    const measured = [comparison.queue, ...comparison.jobs, ...comparison.steps].some(({ change }) => change !== 'unknown');
    if (rows.length === 0)
        return measured ? 'No job and none of the slowest steps is off its usual time.' : '';
    const shown = chooseRows(rows, rows.length - comparison.steps.filter(isChanged).length);
    const body = table(['What changed', 'This run', 'Median', 'Difference'], shown.map(renderRow));
    const title = shown.length < rows.length ? `${shown.length} of ${countOf(rows.length, 'change')}` : countOf(rows.length, 'change');
    return shown.length > comparison_OPEN_ROWS ? details(title, body) : body;
};
const sourceSentence = ({ runIds, asked, branch, isOwnBranch }) => {
    const runs = `${runIds.length < asked ? `${runIds.length} (of ${asked} asked for)` : runIds.length} earlier successful ${runIds.length === 1 ? 'run' : 'runs'}`;
    return `Compared with ${runs} on ${isOwnBranch ? '' : 'the default '}branch ${(0,render_escape/* codeSpan */.SS)(branch)}; a change is what is further off the median than their usual spread.`;
};
const renderComparison = (comparison) => {
    if (comparison === null || comparison.runIds.length === 0)
        return '';
    const parts = [wallSentence(comparison.wall), renderChanges(comparison), sourceSentence(comparison)];
    return `### Compared with earlier runs\n\n${parts.filter((part) => part !== '').join('\n\n')}`;
};

;// CONCATENATED MODULE: ./lib/src/render/share.js
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

;// CONCATENATED MODULE: ./lib/src/render/markdown/critical-path.js







const WORTH_MS = 60_000;
const critical_path_OPEN_ROWS = 10;
const critical_path_NAME_LIMIT = 80;
const row = (one) => [
    `${links_link((0,render_escape/* codeSpanInTable */.X9)(one.jobName), one.url)}${one.alternatives === 0 ? '' : ` (or ${countOf(one.alternatives, 'other job')} that ended then)`}`,
    formatDuration(one.queueMs),
    formatDuration(one.durationMs),
    formatShare(one.share)
];
const longest = ({ links }) => links.reduce((most, one) => (one.share > most.share ? one : most), links[0]);
const sentence = (path) => {
    const most = longest(path);
    const wall = formatDuration(path.wallMs);
    const name = (0,render_escape/* codeSpan */.SS)(most.jobName, critical_path_NAME_LIMIT);
    if (path.links.length === 1)
        return `One job decided the ${wall} of this run: ${name}, ${formatDuration(most.queueMs)} waiting and ${formatDuration(most.durationMs)} running.`;
    const queueMs = path.links.reduce((sum, one) => sum + one.queueMs, 0);
    const waited = queueMs > 0 ? ` ${formatDuration(queueMs)} of the chain was waiting to start.` : '';
    return `A chain of ${countOf(path.links.length, 'job')} decided the ${wall} of this run; ${name} was ${formatShare(most.share)} of it.${waited}`;
};
const renderCriticalPath = (path, options = { folded: false }) => {
    if (path === null || path.wallMs < WORTH_MS)
        return '';
    const origin = 'Derived from the times at which jobs were created and ended; GitHub does not tell which jobs a job needs.';
    const text = `### Critical path\n\n${sentence(path)}`;
    if (path.links.length === 1)
        return `${text} ${origin}`;
    const body = table(['Job', 'Queue', 'Duration', 'Share of the run'], path.links.map(row));
    const shown = options.folded || path.links.length > critical_path_OPEN_ROWS ? details(`The chain of ${countOf(path.links.length, 'job')}`, body) : body;
    return `${text}\n\n${shown}\n\n${origin}`;
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/current-job.js







const NAMED_STEPS = 10;
const current_job_OPEN_ROWS = 10;
const ADVICE = [
    "GitHub publishes a job's log only when the job ends, so this report cannot say why. To read the log, report from a job of its own:",
    '',
    '```yaml',
    '  report:',
    '    needs: [build] # the jobs to explain',
    '    if: always()',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      actions: read',
    '    steps:',
    '      # move the step that writes this report here',
    '```'
].join('\n');
const renderCurrentJob = (job) => {
    const named = job.failedSteps.slice(0, NAMED_STEPS).map((step) => (0,render_escape/* codeSpan */.SS)(step.name));
    const rest = job.failedSteps.length - named.length;
    const failed = `${job.failedSteps.length === 1 ? 'Step' : 'Steps'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} failed before this report was written.`;
    const rows = job.steps.map((step) => [
        stateCell(showState(step.status, step.conclusion)),
        (0,render_escape/* codeSpanInTable */.X9)(step.name),
        formatDuration((0,durations/* stepDurationMs */.pV)(step))
    ]);
    const steps = table(['Result', 'Step', 'Duration'], rows);
    const parts = [
        `### ❌ This very job: ${links_link((0,render_escape/* codeSpan */.SS)(job.name), job.url)}`,
        job.failedSteps.length === 0 ? null : failed,
        rows.length === 0 ? null : rows.length > current_job_OPEN_ROWS ? details(countOf(rows.length, 'finished step'), steps) : steps,
        ADVICE
    ];
    return parts.filter((part) => part !== null).join('\n\n');
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/excerpt.js



const LEAD_IN = 2;
const mostUseful = (excerpt, lines) => {
    if (excerpt.length <= lines)
        return { from: 0, to: excerpt.length };
    const error = excerpt.findIndex((line) => line.kind === 'error');
    const wanted = error < 0 ? excerpt.length - lines : Math.max(0, error - Math.min(LEAD_IN, lines - 1));
    const from = Math.min(wanted, excerpt.length - lines);
    return { from, to: from + lines };
};
const gap = (count) => `⋯ ${count === null ? 'lines' : countOf(count, 'line')} left out`;
const missing = (above, { line, leftOut = 0 }) => {
    if (above === undefined)
        return 0;
    return line !== null && above.line !== null ? Math.max(0, line - above.line - 1) : leftOut;
};
const renderExcerpt = (excerpt, limits) => {
    if (excerpt.length === 0 || limits.lines < 1)
        return null;
    const { from, to } = mostUseful(excerpt, limits.lines);
    const shown = from > 0 ? [gap(from)] : [];
    for (const [at, line] of excerpt.slice(from, to).entries()) {
        const count = at === 0 ? 0 : missing(excerpt[from + at - 1], line);
        if (count !== 0)
            shown.push(gap(count));
        shown.push((0,visible/* cutText */.IN)(line.text, limits.lineLength));
    }
    if (to < excerpt.length)
        shown.push(gap(excerpt.length - to));
    return (0,render_escape/* fenced */.OF)(shown, 'text');
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/findings.js



const CODE_LIMIT = 40;
const findings_MESSAGE_LIMIT = 300;
const position = ({ file, line, column }) => `${file ?? ''}${line === null ? '' : `:${line}`}${line === null || column === null ? '' : `:${column}`}`;
const renderFindings = (report, failure, most) => {
    const repeats = (finding) => failure.message.includes(finding.message);
    const useful = failure.findings.filter((finding) => finding.file !== null || !repeats(finding));
    const sorted = [...useful.filter((one) => one.severity === 'error'), ...useful.filter((one) => one.severity !== 'error')];
    if (sorted.length === 0 || most < 1)
        return null;
    const lines = sorted.slice(0, most).map((finding) => {
        const parts = [];
        if (finding.file !== null)
            parts.push(links_link((0,render_escape/* codeSpan */.SS)(position(finding)), fileUrl(report, finding.file, finding.line)));
        if (finding.severity !== 'error')
            parts.push(finding.severity);
        if (finding.code !== null && finding.code !== '')
            parts.push((0,render_escape/* codeSpan */.SS)(finding.code, CODE_LIMIT));
        if (!repeats(finding))
            parts.push((0,render_escape/* codeSpan */.SS)(finding.message, findings_MESSAGE_LIMIT));
        return `- ${parts.join(' ')}`;
    });
    const rest = sorted.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${countOf(rest, 'more finding')} in report.json`);
    return lines.join('\n');
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/failure-block.js






const OPEN_LIST = 10;
const OTHER_STEPS = 10;
const failure_block_MESSAGE_LIMIT = 1000;
const place = (failure) => {
    const job = failure.jobName === null ? 'The run itself' : (0,render_escape/* codeSpan */.SS)(failure.jobName);
    return failure.step === null ? job : `${job} › ${(0,render_escape/* codeSpan */.SS)(failure.step.name)}`;
};
const heading = (failures) => {
    const icon = failures.every((failure) => failure.allowedToFail) ? '⚠️' : '❌';
    const more = failures.length > 1 ? ` and ${countOf(failures.length - 1, 'more job')}` : '';
    return `### ${icon} ${place(failures[0])}${more}`;
};
const facts = (failure, job) => {
    const stepLabel = stepLinkLabel(failure.url);
    const places = [
        ...(stepLabel === null ? [] : [[stepLabel, failure.url]]),
        ...(job === undefined ? [] : [['job', job.url]]),
        ...(job === undefined && stepLabel === null ? [[failure.jobId === null ? 'run' : 'job', failure.url]] : [])
    ];
    const links = places.map(([label, url]) => links_link(label, url)).filter((one) => one.startsWith('['));
    const exitCode = failure.exitCode !== null && !/\bexit code\b/i.test(failure.message) ? [`exit code ${failure.exitCode}`] : [];
    return [...links, ...exitCode].join(' · ');
};
const logSentence = (job) => {
    if (job === undefined || job.log.state === 'read')
        return null;
    const reason = job.log.reason?.trim() || LOG_STATE_SENTENCES[job.log.state];
    return `**Log:** ${(0,render_escape/* plainText */.wh)(reason)}`;
};
const otherSteps = (failure) => {
    if (failure.otherFailedSteps.length === 0)
        return null;
    const named = failure.otherFailedSteps.slice(0, OTHER_STEPS).map((step) => (0,render_escape/* codeSpan */.SS)(step.name));
    const rest = failure.otherFailedSteps.length - named.length;
    return `Also failed: ${named.length === 1 ? 'step' : 'steps'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};
const jobList = (set, jobs, most) => {
    if (set.failures.length === 1)
        return null;
    const step = set.failures[0].step?.name;
    const lines = set.failures.slice(0, most).map((failure) => {
        const job = failure.jobId === null ? undefined : jobs.get(failure.jobId);
        const other = failure.step !== null && failure.step.name !== step ? ` › ${(0,render_escape/* codeSpan */.SS)(failure.step.name)}` : '';
        const allowed = failure.allowedToFail ? ' (allowed to fail)' : '';
        return `- ${links_link((0,render_escape/* codeSpan */.SS)(failure.jobName ?? 'run'), job?.url ?? failure.url)}${other}${allowed}`;
    });
    const rest = set.failures.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${countOf(rest, 'more job')}`);
    const title = `The same failure in ${countOf(set.failures.length, 'job')}`;
    return lines.length > OPEN_LIST ? details(title, lines.join('\n')) : `${title}:\n\n${lines.join('\n')}`;
};
const renderFailureBlock = (report, jobs, set, limits) => {
    const failure = set.failures[0];
    const job = failure.jobId === null ? undefined : jobs.get(failure.jobId);
    const excerpt = renderExcerpt(failure.excerpt, limits);
    const isTail = excerpt !== null && failure.excerpt.every((line) => line.kind === 'tail');
    const parts = [
        heading(set.failures),
        failure.message.trim() === '' ? null : `**${(0,render_escape/* codeSpan */.SS)(failure.message, failure_block_MESSAGE_LIMIT)}**`,
        set.failures.length === 1 && failure.allowedToFail ? 'Allowed to fail: it does not count.' : null,
        CAUSE_SENTENCES[failure.cause] || null,
        isTail ? 'The log names no error. Its last lines:' : null,
        excerpt,
        facts(failure, job) || null,
        renderFindings(report, failure, limits.findings),
        otherSteps(failure),
        logSentence(job),
        jobList(set, jobs, limits.jobs)
    ];
    return parts.filter((part) => part !== null).join('\n\n');
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/hot-spots.js





const WORTH_RUN_MS = 120_000;
const hot_spots_WORTH_MS = 60_000;
const WORTH_STEP_PART = 0.2;
const WORTH_QUEUE_SHARE = 0.15;
const WORTH_SET_UP_SHARE = 0.3;
const WORTH_REPEATED_PART = 0.1;
const MOST_REPEATED = 2;
const MOST_RUNNERS = 3;
const hot_spots_NAME_LIMIT = 80;
const hot_spots_name = (text) => (0,render_escape/* codeSpan */.SS)(text, hot_spots_NAME_LIMIT);
const slowest = ({ slowestJobs, slowestSteps, wallMs }) => {
    const job = slowestJobs[0];
    const step = slowestSteps[0];
    const parts = [];
    if (job !== undefined && job.durationMs >= hot_spots_WORTH_MS && slowestJobs.length > 1)
        parts.push(`job ${links_link(hot_spots_name(job.jobName), job.url)} ${formatDuration(job.durationMs)}`);
    if (step !== undefined && step.durationMs >= hot_spots_WORTH_MS && step.durationMs >= wallMs * WORTH_STEP_PART) {
        const isInJob = step.jobId === job?.jobId;
        const place = isInJob ? (parts.length > 0 ? ' in it' : '') : ` in ${links_link(hot_spots_name(step.jobName), step.url)}`;
        parts.push(`step ${hot_spots_name(step.name)}${place} ${formatDuration(step.durationMs)}`);
    }
    return parts.length === 0 ? null : `Slowest: ${parts.join(', ')}.`;
};
const waiting = ({ queueMs, queueShare, slowRunners }) => {
    const runners = slowRunners
        .slice(0, MOST_RUNNERS)
        .map(({ labels, waited, jobs, longestMs }) => `${hot_spots_name(labels.join(', '))} up to ${formatDuration(longestMs)} (${waited} of ${countOf(jobs, 'job')} over a minute)`);
    const isMuch = queueShare >= WORTH_QUEUE_SHARE && queueMs >= hot_spots_WORTH_MS;
    if (!isMuch && runners.length === 0)
        return null;
    const sum = `Waiting to start: ${formatDuration(queueMs)}, ${formatShare(queueShare)} of queue and job time`;
    return runners.length === 0 ? `${sum}.` : `${sum}. Longest by runner label: ${runners.join('; ')}.`;
};
const setUp = ({ setUpMs, setUpShare, workMs }) => setUpMs >= hot_spots_WORTH_MS && setUpShare >= WORTH_SET_UP_SHARE
    ? `Set-up steps (checkout, tools, caches, installs, told by their names): ${formatDuration(setUpMs)}, ${formatShare(setUpShare)} of step time; ${formatDuration(workMs)} was work.`
    : null;
const repeatedStep = ({ name: step, jobName, jobs, totalMs, longestMs }) => `${hot_spots_name(step)}${jobName === null ? '' : ` of ${hot_spots_name(jobName)}`}: ${formatDuration(totalMs)} over ${countOf(jobs, 'job')}, longest ${formatDuration(longestMs)}.`;
const repeated = ({ repeatedSteps, jobMs }) => repeatedSteps
    .filter(({ totalMs }) => totalMs >= hot_spots_WORTH_MS && totalMs >= jobMs * WORTH_REPEATED_PART)
    .slice(0, MOST_REPEATED)
    .map(repeatedStep);
const renderHotSpots = (hotSpots) => {
    if (hotSpots.wallMs < WORTH_RUN_MS)
        return '';
    const lines = [slowest(hotSpots), waiting(hotSpots), setUp(hotSpots), ...repeated(hotSpots)].filter((line) => line !== null);
    return lines.length === 0 ? '' : `### Where to look\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/jobs-table.js








const jobs_table_OPEN_ROWS = 10;
const jobs_table_STEP_LIMIT = 60;
const RUNNER_LIMIT = 40;
const slowestStep = (job) => {
    let slowest = null;
    for (const step of job.steps) {
        const ms = (0,durations/* stepDurationMs */.pV)(step);
        if (ms !== null && ms > 0 && (slowest === null || ms > slowest.ms))
            slowest = { name: step.name, ms };
    }
    return slowest === null ? '' : `${(0,render_escape/* codeSpanInTable */.X9)(slowest.name, jobs_table_STEP_LIMIT)} ${formatDuration(slowest.ms)}`;
};
const jobs_table_row = (job) => {
    const skipped = job.effectiveConclusion === 'skipped';
    return [
        stateCell(showJob(job)),
        links_link((0,render_escape/* codeSpanInTable */.X9)(job.name), job.url),
        skipped ? '' : formatDuration((0,durations/* jobQueueMs */.RX)(job)),
        skipped ? '' : formatDuration((0,durations/* jobDurationMs */.u2)(job)),
        slowestStep(job),
        job.runnerName === null || job.runnerName === '' ? '' : (0,render_escape/* codeSpanInTable */.X9)(job.runnerName, RUNNER_LIMIT)
    ];
};
const sortedJobs = (report, onlyFailed) => {
    const failed = new Set(failedJobs(report));
    const rank = (job) => (failed.has(job) ? 0 : job.allowedToFail ? 1 : hasEnded(job) ? 3 : 2);
    const jobs = countedJobs(report).filter((job) => !onlyFailed || rank(job) < 2);
    return [0, 1, 2, 3].flatMap((wanted) => jobs.filter((job) => rank(job) === wanted));
};
const renderJobsTable = (report, limits) => {
    const jobs = sortedJobs(report, limits.onlyFailed);
    if (jobs.length === 0)
        return null;
    const rows = jobs.slice(0, limits.rows).map(jobs_table_row);
    const { queueMs, jobMs } = report.durations;
    const sums = `${formatDuration(jobMs)} of job time, ${formatDuration(queueMs)} of waiting for runners.`;
    const body = table(['Result', 'Job', 'Queue', 'Duration', 'Slowest step', 'Runner'], rows);
    const noun = limits.onlyFailed ? 'failed job' : 'job';
    const shown = rows.length < jobs.length ? `The first ${rows.length} of ${countOf(jobs.length, noun)}` : countOf(rows.length, noun);
    return `### Jobs\n\n${sums}\n\n${rows.length > jobs_table_OPEN_ROWS || rows.length < jobs.length ? details(shown, body) : body}`;
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/notes.js


const renderNote = ({ message }) => {
    const [first = '', ...rest] = message.trim().split(/\r\n|\r|\n/);
    const more = rest.length === 0 ? '' : `\n\n${(0,render_escape/* fenced */.OF)(rest, 'text').replace(/^/gm, '  ')}\n`;
    return `- ${(0,render_escape/* plainText */.wh)(first)}${more}`;
};
const renderNotes = (notes, most) => {
    if (notes.length === 0)
        return null;
    const lines = notes.slice(0, most).map(renderNote);
    const rest = notes.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${countOf(rest, 'more note')}`);
    return `### Notes on this report\n\n${lines.join('\n').trimEnd()}`;
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/overview.js





const overview_TITLE_LIMIT = 80;
const SHORT_SHA = 7;
const renderCounts = (report) => {
    const jobs = countedJobs(report);
    const failed = failedJobs(report).length;
    const total = report.counts.total;
    if (total === 0 && jobs.length === 0)
        return 'no jobs';
    const ended = jobs.filter((job) => hasEnded(job) && !job.allowedToFail);
    const withConclusion = (word) => ended.filter((job) => job.effectiveConclusion === word).length;
    const passed = withConclusion('success');
    const cancelled = withConclusion('cancelled');
    const skipped = withConclusion('skipped');
    const allowed = jobs.filter((job) => job.allowedToFail).length;
    const unfinished = jobs.filter((job) => !hasEnded(job));
    const running = unfinished.filter((job) => job.status === 'in_progress').length;
    const other = ended.length - failed - passed - cancelled - skipped;
    const main = failed > 0 ? `${failed} of ${countOf(total, 'job')} failed` : passedWords(passed, total);
    const rest = [
        [cancelled, 'cancelled'],
        [skipped, 'skipped'],
        [allowed, 'allowed to fail'],
        [other, 'with another conclusion'],
        [running, 'still running'],
        [unfinished.length - running, 'waiting']
    ];
    return [main, ...rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)].join(', ');
};
const passedWords = (passed, total) => {
    if (passed !== total)
        return `${passed} of ${countOf(total, 'job')} passed`;
    if (total <= 2)
        return total === 1 ? '1 job passed' : 'both jobs passed';
    return `all ${total} jobs passed`;
};
const renderConclusion = (report) => {
    const failed = failedJobs(report).length;
    if (report.currentJob !== null && failed === 0)
        return { icon: '❌', words: 'failed in this very job' };
    if (report.status === 'in_progress') {
        return failed > 0
            ? { icon: '❌', words: `is still running, and ${countOf(failed, 'job')} already failed` }
            : { icon: '⏳', words: 'is still running' };
    }
    if (report.conclusion === null)
        return { icon: '⚠️', words: 'has no job to report' };
    const { icon, word } = showConclusion(report.conclusion);
    return { icon, words: CONCLUSION_WORDS.get(report.conclusion) ?? `ended as ${(0,render_escape/* codeSpan */.SS)(word)}` };
};
const CONCLUSION_WORDS = new Map([
    ['success', 'passed'],
    ['failure', 'failed'],
    ['timed_out', 'ran into its time limit'],
    ['startup_failure', 'could not start'],
    ['action_required', 'needs an action'],
    ['cancelled', 'was cancelled'],
    ['skipped', 'was skipped'],
    ['neutral', 'ended neutral'],
    ['stale', 'went stale']
]);
const renderRunNumber = (report) => {
    const { id, number, attempt } = report.run;
    return `run ${number === null ? id : `#${number}`}${attempt !== null && attempt > 1 ? `, attempt ${attempt}` : ''}`;
};
const renderHeadline = (report) => {
    const { run } = report;
    const { icon, words } = renderConclusion(report);
    const name = run.name === null ? 'The workflow' : (0,render_escape/* codeSpan */.SS)(run.name);
    const counts = `${report.currentJob === null ? '' : 'without this job: '}${renderCounts(report)}`;
    const facts = [];
    if (run.branch !== null)
        facts.push(`branch ${(0,render_escape/* codeSpan */.SS)(run.branch)}`);
    if (run.headSha !== null)
        facts.push(`commit ${links_link((0,render_escape/* codeSpan */.SS)(run.headSha.slice(0, SHORT_SHA)), commitUrl(report))}${titleOf(run.title)}`);
    else if (run.title !== null && run.title.trim() !== '')
        facts.push((0,render_escape/* codeSpan */.SS)(run.title, overview_TITLE_LIMIT));
    if (run.event !== null)
        facts.push(`event ${(0,render_escape/* codeSpan */.SS)(run.event)}`);
    if (report.status === 'completed' && report.durations.wallMs > 0)
        facts.push(`took ${formatDuration(report.durations.wallMs)}`);
    facts.push(failedJobs(report).length > 0 ? `**${counts}**` : counts);
    const number = renderRunNumber(report);
    const linked = links_link(number, run.url);
    return `## ${icon} ${name} ${words} · ${linked === number ? (0,render_escape/* codeSpan */.SS)(number) : linked}\n\n${facts.join(' · ')}`;
};
const titleOf = (title) => (title === null || title.trim() === '' ? '' : ` ${(0,render_escape/* codeSpan */.SS)(title, overview_TITLE_LIMIT)}`);

// EXTERNAL MODULE: ./lib/src/jobs/names.js
var names = __webpack_require__(6435);
;// CONCATENATED MODULE: ./lib/src/render/markdown/bars.js




const LEAST_PAUSE_MS = 600_000;
const PAUSE_FACTOR = 2;
const MOST_PAUSES = 3;
const isDrawable = (time) => (0,durations/* isKnown */.qE)(time) && time >= 0;
const lastStepTime = (job) => {
    let last = null;
    for (const step of job.steps)
        for (const time of [step.startedAt, step.completedAt])
            if (isDrawable(time) && (last === null || time > last))
                last = time;
    return last;
};
const barOf = (job) => {
    if (job.effectiveConclusion === 'skipped')
        return null;
    const end = hasEnded(job) ? job.completedAt : lastStepTime(job);
    const start = (0,durations/* neverStarted */.wK)(job) ? end : job.startedAt;
    if (!isDrawable(start) || !isDrawable(end))
        return null;
    const startedAt = Math.trunc(start);
    const queuedAt = isDrawable(job.createdAt) ? Math.min(Math.trunc(job.createdAt), startedAt) : startedAt;
    return { job, queuedAt, startedAt, endedAt: Math.max(startedAt, Math.trunc(end)) };
};
const workFrom = (bar) => ((0,durations/* neverStarted */.wK)(bar.job) ? bar.queuedAt : bar.startedAt);
const chooseBars = (bars, limit) => {
    const length = (bar) => bar.endedAt - workFrom(bar);
    const isFailure = ({ job }) => Number((0,conclusion/* isFailed */.Ix)(job.effectiveConclusion));
    const ranked = [...bars].sort((a, b) => isFailure(b) - isFailure(a) || length(b) - length(a));
    const chosen = new Set(ranked.slice(0, limit));
    return bars.filter((bar) => chosen.has(bar));
};
const groupByBaseName = (bars) => {
    const sorted = [...bars].sort((a, b) => a.queuedAt - b.queuedAt || a.startedAt - b.startedAt || a.job.id - b.job.id);
    return [...Map.groupBy(sorted, ({ job }) => (0,names/* baseName */.Fl)(job.name)).values()].flat();
};
const partAtPauses = (bars) => {
    const sorted = [...bars].sort((a, b) => workFrom(a) - workFrom(b));
    const pauses = [];
    let workMs = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const [index, bar] of sorted.entries()) {
        const from = workFrom(bar);
        if (index > 0 && from > end)
            pauses.push({ at: index, ms: from - end });
        if (bar.endedAt > end)
            workMs += bar.endedAt - Math.max(from, end);
        end = Math.max(end, bar.endedAt);
    }
    const long = pauses
        .filter(({ ms }) => ms >= Math.max(LEAST_PAUSE_MS, PAUSE_FACTOR * workMs))
        .sort((a, b) => b.ms - a.ms)
        .slice(0, MOST_PAUSES)
        .sort((a, b) => a.at - b.at);
    const starts = [{ at: 0, ms: 0 }, ...long];
    return starts.map(({ at, ms }, index) => ({ bars: sorted.slice(at, starts[index + 1]?.at), pauseMs: ms }));
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/gantt.js


const DIAGRAM_LIMIT = 48_000;
const ICON_WIDTH = 38;
const LEAST_TITLE_WIDTH = 40;
const NAME_WIDTH = 290;
const gantt_NAME_LIMIT = 200;
const gantt_TITLE_LIMIT = 220;
const LEAST_PART = 0.004;
const MOST_TICKS = 9;
const NO_LABEL = '\u2800';
const gantt_SECOND = 1000;
const MINUTE = 60 * gantt_SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TAGS = {
    wait: 'done, ',
    run: '',
    running: 'active, ',
    failed: 'crit, ',
    cancelled: 'done, crit, '
};
const COLOURS = {
    taskBkgColor: '#2c8a45',
    taskBorderColor: '#2c8a45',
    taskTextColor: '#ffffff',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
    doneTaskBkgColor: '#767e87',
    doneTaskBorderColor: '#767e87',
    activeTaskBkgColor: '#3d7fd0',
    activeTaskBorderColor: '#3d7fd0',
    sectionBkgColor: '#8b949e'
};
const widthOf = (character) => {
    if ((character.codePointAt(0) ?? 0) >= 0x1f000)
        return 15;
    if (character >= '\u1100')
        return 12;
    return /[MWmw@%—]/.test(character) ? 10 : /[A-Z]/.test(character) ? 8 : 6.2;
};
const textWidth = (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0);
const takeWidth = (characters, width) => {
    let used = 0;
    const end = characters.findIndex((character) => {
        used += widthOf(character);
        return used > width;
    });
    return end < 0 ? characters : characters.slice(0, end);
};
const cutMiddle = (name) => {
    if (textWidth(name) <= NAME_WIDTH)
        return name;
    const characters = [...name];
    const half = (NAME_WIDTH - 12) / 2;
    const start = takeWidth(characters, half);
    const end = takeWidth(characters.toReversed(), half).toReversed();
    return `${start.join('')}…${end.join('')}`;
};
const TICKS = [
    ...[1, 2, 3, 5, 10, 20, 30].map((count) => ({ ms: count * gantt_SECOND, interval: `${count}second`, format: '%H:%M:%S' })),
    ...[1, 2, 3, 5, 10, 20, 30].map((count) => ({ ms: count * MINUTE, interval: `${count}minute`, format: '%H:%M' })),
    ...[1, 2].map((count) => ({ ms: count * HOUR, interval: `${count}hour`, format: '%H:%M' })),
    ...[3, 6, 12].map((count) => ({ ms: count * HOUR, interval: `${count}hour`, format: '%a %H:%M' })),
    ...[1, 2, 7].map((count) => ({ ms: count * DAY, interval: `${count}day`, format: '%b %d' }))
];
const axisOf = (spanMs) => {
    const tick = TICKS.find(({ ms }) => spanMs <= ms * MOST_TICKS);
    return tick === undefined ? '    axisFormat %Y-%m-%d' : `    axisFormat ${tick.format}\n    tickInterval ${tick.interval}`;
};
const titlesOf = (rows) => {
    const taken = new Set();
    return rows.map(({ icon, name }) => {
        const title = cutMiddle((0,visible/* singleLine */.pF)(name, gantt_NAME_LIMIT));
        let unique = title;
        for (let times = 2; taken.has(`${icon} ${unique}`); times++)
            unique = `${title} #${times}`;
        taken.add(`${icon} ${unique}`);
        return unique;
    });
};
const headFor = (titles, spanMs) => {
    const leftPadding = Math.round(ICON_WIDTH + titles.reduce((most, title) => Math.max(most, textWidth(title)), LEAST_TITLE_WIDTH));
    const gantt = { displayMode: 'compact', leftPadding, numberSectionStyles: 2 };
    return `%%{init: ${JSON.stringify({ gantt, themeVariables: COLOURS })}}%%\ngantt\n    dateFormat x\n${axisOf(spanMs)}\n    todayMarker off`;
};
const renderGantt = (rows) => {
    const pieces = rows.flatMap((row) => row.pieces);
    const first = pieces.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
    const last = pieces.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
    const spanMs = Math.max(gantt_SECOND, last - first);
    const leastMs = Math.ceil(spanMs * LEAST_PART);
    const titles = titlesOf(rows);
    const head = headFor(titles, spanMs);
    const charts = [];
    let chart = '';
    for (const [index, row] of rows.entries()) {
        const lines = row.pieces.map(({ from, to, look, label }) => {
            const end = look === 'wait' ? to : Math.max(to, from + leastMs);
            return `    ${label === '' ? NO_LABEL : label} :${TAGS[look]}${from}, ${end}`;
        });
        const text = [`    section ${(0,render_escape/* mermaidText */.Hg)(titles[index] ?? '', row.icon, gantt_TITLE_LIMIT)}`, ...lines].join('\n');
        if (chart !== '' && chart.length + 1 + text.length > DIAGRAM_LIMIT) {
            charts.push(chart);
            chart = '';
        }
        chart = `${chart === '' ? head : chart}\n${text}`;
    }
    return chart === '' ? [] : [...charts, chart];
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/timeline.js








const ROW_LIMIT = 100;
const VISIBLE_PART = 0.01;
const ROOMY_PART = 0.2;
const lookOf = ({ job }) => {
    if (!hasEnded(job))
        return 'running';
    if ((0,conclusion/* isFailed */.Ix)(job.effectiveConclusion))
        return 'failed';
    return job.effectiveConclusion === 'cancelled' ? 'cancelled' : 'run';
};
const rowsOf = ({ bars, pauseMs }) => {
    const from = bars.reduce((least, bar) => Math.min(least, workFrom(bar)), Number.POSITIVE_INFINITY);
    const last = bars.reduce((most, bar) => Math.max(most, bar.endedAt), 0);
    const earliest = pauseMs === 0 ? 0 : from - (last - from);
    const first = bars.reduce((least, bar) => (bar.queuedAt >= earliest ? Math.min(least, bar.queuedAt) : least), from);
    return groupByBaseName(bars).map((bar) => {
        const { job, queuedAt, startedAt, endedAt } = bar;
        const icon = showJob(job).icon;
        const waitMs = startedAt - queuedAt;
        const part = last > first ? waitMs / (last - first) : 0;
        const waited = `waited ${formatDuration(waitMs)}`;
        if ((0,durations/* neverStarted */.wK)(job))
            return { icon, name: job.name, pieces: [{ from: queuedAt, to: startedAt, look: 'wait', label: waited }] };
        const drawn = waitMs > 0 && part >= VISIBLE_PART && queuedAt >= earliest;
        const roomy = drawn && part >= ROOMY_PART;
        const told = (drawn && !roomy) || (waitMs > 0 && queuedAt < earliest);
        const wait = { from: queuedAt, to: startedAt, look: 'wait', label: roomy ? waited : '' };
        const ran = formatDuration(endedAt - startedAt);
        const run = { from: startedAt, to: endedAt, look: lookOf(bar), label: told ? `${ran}, ${waited}` : ran };
        return { icon, name: job.name, pieces: drawn ? [wait, run] : [run] };
    });
};
const pauseSentence = ({ bars, pauseMs }, before) => {
    if (before === undefined)
        return null;
    const attempts = new Set(bars.map(({ job }) => job.attempt));
    const [attempt] = attempts;
    const isNew = attempts.size === 1 && typeof attempt === 'number' && before.bars.every(({ job }) => job.attempt !== attempt);
    return `Then nothing ran for ${formatDuration(pauseMs)}${isNew ? `, until attempt ${attempt}` : ''}:`;
};
const renderTimeline = (report) => {
    const bars = countedJobs(report)
        .map(barOf)
        .filter((bar) => bar !== null)
        .filter((bar) => bar.endedAt > bar.queuedAt || !(0,durations/* neverStarted */.wK)(bar.job));
    const chosen = chooseBars(bars, ROW_LIMIT);
    if (chosen.length === 0)
        return null;
    const looks = new Set(chosen.map(lookOf));
    const sentences = [
        `Times are in your time zone. Grey is waiting, green ran, red failed${looks.has('cancelled') ? ', grey with a red edge was cancelled' : ''}.`
    ];
    if (looks.has('running'))
        sentences.push('Running jobs are drawn as far as their finished steps.');
    if (chosen.length < bars.length)
        sentences.push(`Shown are ${chosen.length} of ${countOf(bars.length, 'job')}: failed ones first, then the longest.`);
    const stretches = partAtPauses(chosen);
    const parts = stretches.flatMap((stretch, index) => [
        pauseSentence(stretch, stretches[index - 1]),
        ...renderGantt(rowsOf(stretch)).map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\``)
    ]);
    return details('Timeline', [sentences.join(' '), ...parts.filter((part) => part !== null)].join('\n\n'));
};

;// CONCATENATED MODULE: ./lib/src/render/markdown/summary.js













const MAX_BYTES = 1_000_000;
const ALL = { lines: Number.POSITIVE_INFINITY, lineLength: Number.POSITIVE_INFINITY, findings: 5, jobs: Number.POSITIVE_INFINITY };
const SHORT = { lines: 10, lineLength: 300, findings: 3, jobs: 50 };
const ALL_ROWS = { onlyFailed: false, rows: Number.POSITIVE_INFINITY };
const FAILED_ROWS = { onlyFailed: true, rows: Number.POSITIVE_INFINITY };
const FEW_ROWS = { onlyFailed: true, rows: 100 };
const FEW_NOTES = 20;
const join = (parts, shortened) => `${[parts.headline, shortened, ...parts.blocks, parts.currentJob, parts.hotSpots, parts.criticalPath, parts.jobs, parts.comparison, parts.timeline, parts.attempts, parts.notes].filter((part) => part !== null).join('\n\n')}\n`;
const shortenedNote = (degraded) => `> **This summary is shortened** to fit GitHub's limit: ${degraded.join('; ')}. summary.md and report.json in the output folder hold everything.`;
const renderSummary = (report, options) => {
    const maxBytes = options.maxBytes ?? MAX_BYTES;
    const sets = groupFailures(report);
    const jobs = new Map(report.jobs.map((job) => [job.id, job]));
    const blocks = (limits) => sets.map((set) => renderFailureBlock(report, jobs, set, limits));
    const { timing } = report;
    const complete = {
        headline: renderHeadline(report),
        blocks: blocks(ALL),
        currentJob: report.currentJob === null ? null : renderCurrentJob(report.currentJob),
        hotSpots: renderHotSpots(timing.hotSpots) || null,
        criticalPath: renderCriticalPath(timing.criticalPath, { folded: report.conclusion === 'success' }) || null,
        jobs: renderJobsTable(report, ALL_ROWS),
        comparison: renderComparison(report.comparison) || null,
        timeline: options.timeline ? renderTimeline(report) : null,
        attempts: renderAttempts(report.attempts),
        notes: renderNotes(report.notes, Number.POSITIVE_INFINITY)
    };
    const full = join(complete, null);
    if (utf8Bytes(full) <= maxBytes)
        return { full, fitted: full, degraded: [] };
    const steps = [
        { words: 'shorter excerpts', shorten: (parts) => ({ ...parts, blocks: blocks(SHORT) }) },
        { words: 'no timeline', shorten: (parts) => ({ ...parts, timeline: null, criticalPath: null }) },
        {
            words: complete.attempts === null ? 'only failed jobs in the table' : 'only failed jobs in the table, no attempts',
            shorten: (parts) => ({ ...parts, jobs: renderJobsTable(report, FAILED_ROWS), attempts: null })
        }
    ];
    let parts = complete;
    const degraded = [];
    for (const step of steps) {
        parts = step.shorten(parts);
        degraded.push(step.words);
        const fitted = join(parts, shortenedNote(degraded));
        if (utf8Bytes(fitted) <= maxBytes)
            return { full, fitted, degraded };
    }
    return { full, ...fewerFailures(report, parts, sets, degraded, maxBytes) };
};
const fewerFailures = (report, parts, sets, degraded, maxBytes) => {
    const short = {
        ...parts,
        comparison: null,
        blocks: [],
        jobs: renderJobsTable(report, FEW_ROWS),
        notes: renderNotes(report.notes, FEW_NOTES)
    };
    const wordsFor = (shown) => {
        const left = sets.slice(shown).reduce((sum, set) => sum + set.failures.length, 0);
        return `fewer failures and notes${left === 0 ? '' : ` (${countOf(left, 'failure')} not shown)`}`;
    };
    let bytes = utf8Bytes(join(short, shortenedNote([...degraded, wordsFor(0)])));
    let shown = 0;
    for (const block of parts.blocks) {
        bytes += utf8Bytes(block) + 2;
        if (bytes > maxBytes)
            break;
        shown++;
    }
    const few = [...degraded, wordsFor(shown)];
    const fitted = join({ ...short, blocks: parts.blocks.slice(0, shown) }, shortenedNote(few));
    if ((shown > 0 || sets.length === 0) && utf8Bytes(fitted) <= maxBytes)
        return { fitted, degraded: few };
    const only = [...degraded, 'only the headline'];
    const candidates = [`${parts.headline}\n\n${shortenedNote(['only the headline'])}\n`, `${parts.headline}\n`];
    return { fitted: candidates.find((text) => utf8Bytes(text) <= maxBytes) ?? '', degraded: only };
};

// EXTERNAL MODULE: ./lib/src/jobs/attempts.js
var attempts = __webpack_require__(573);
;// CONCATENATED MODULE: ./lib/src/render/outputs.js








const JSON_LIMIT = 102_400;
const outputs_MESSAGE_LIMIT = 2000;
const outputs_WORD_LIMIT = 40;
const plainWord = (word) => word.replace(/[^A-Za-z0-9_-]/g, '').slice(0, outputs_WORD_LIMIT);
const seconds = (ms) => (ms === null || !Number.isFinite(ms) ? null : Math.round(ms) / 1000);
const secondsText = (ms) => String(seconds(ms) ?? 0);
const boundedArray = (entries, toJson, rank) => {
    const inOrder = entries.map((entry, index) => ({ entry, index, rank: rank(entry) })).sort((a, b) => a.rank - b.rank || a.index - b.index);
    const kept = [];
    let size = '[]'.length;
    for (const { entry, index } of inOrder) {
        const json = (0,render_escape/* jsonForShell */.Up)(toJson(entry));
        if (json.length + '[]'.length > JSON_LIMIT)
            continue;
        size += json.length + (kept.length === 0 ? 0 : ', '.length);
        if (size > JSON_LIMIT)
            break;
        kept.push({ index, json });
    }
    kept.sort((a, b) => a.index - b.index);
    return { json: `[${kept.map(({ json }) => json).join(', ')}]`, omitted: entries.length - kept.length };
};
const outputs_jobJson = (job) => ({
    id: job.id,
    name: job.name,
    conclusion: job.conclusion,
    duration_seconds: seconds((0,durations/* jobDurationMs */.u2)(job)),
    queue_seconds: seconds((0,durations/* jobQueueMs */.RX)(job)),
    url: job.url
});
const jobRank = (job) => ((0,conclusion/* isFailed */.Ix)(job.effectiveConclusion) ? 0 : job.effectiveConclusion === 'success' ? 2 : 1);
const outputs_failureJson = (failure) => {
    const position = firstPosition(failure);
    return {
        job_id: failure.jobId,
        job: failure.jobName,
        step: failure.step?.name ?? null,
        cause: failure.cause,
        message: (0,visible/* cutText */.IN)(failure.message, outputs_MESSAGE_LIMIT),
        file: position?.file ?? null,
        line: position?.line ?? null,
        url: failure.url
    };
};
const renderOutputs = (report, paths) => {
    const failed = failedJobs(report);
    const names = boundedArray(failed, (job) => job.name, () => 0);
    const flaky = boundedArray((0,attempts/* flakyJobNames */.nM)(report.attempts), (name) => name, () => 0);
    const jobs = boundedArray(countedJobs(report), outputs_jobJson, jobRank);
    const failures = boundedArray(report.failures, outputs_failureJson, (failure) => Number(failure.allowedToFail));
    const slower = boundedArray(report.comparison === null ? [] : (0,compare/* slowerJobNames */.MG)(report.comparison), (name) => name, () => 0);
    const { durations, run } = report;
    return {
        conclusion: plainWord(report.conclusion ?? ''),
        status: report.status,
        total_jobs: String(report.counts.total),
        failed_jobs: String(failed.length),
        failed_job_names: names.json,
        jobs: jobs.json,
        jobs_omitted: String(jobs.omitted),
        failures: failures.json,
        failures_omitted: String(failures.omitted),
        names_omitted: String(names.omitted),
        flaky_job_names: flaky.json,
        previous_attempt_conclusion: plainWord((0,attempts/* previousAttemptConclusion */.up)(report.attempts)),
        duration_seconds: secondsText(durations.wallMs),
        queue_seconds: secondsText(durations.queueMs),
        job_seconds: secondsText(durations.jobMs),
        slower_job_names: slower.json,
        report_path: paths.report,
        summary_path: paths.summary,
        logs_dir: paths.logsDir,
        run_id: String(run.id),
        attempt: run.attempt === null ? '' : String(run.attempt)
    };
};

;// CONCATENATED MODULE: ./lib/src/render/step-log.js





const FAILURES = 20;
const step_log_NAME_LIMIT = 100;
const step_log_MESSAGE_LIMIT = 250;
const NAMES = 5;
const renderSet = ({ failures }) => {
    const [failure] = failures;
    const names = failures.slice(0, NAMES).map(({ jobName }) => (0,visible/* singleLine */.pF)(jobName ?? 'The run itself', step_log_NAME_LIMIT));
    const rest = failures.length - names.length;
    const step = failure.step === null ? '' : ` › ${(0,visible/* singleLine */.pF)(failure.step.name, step_log_NAME_LIMIT)}`;
    const message = (0,visible/* singleLine */.pF)(failure.message, step_log_MESSAGE_LIMIT);
    const jobs = `${names.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'more job')}` : ''}`;
    return `${failure.allowedToFail ? 'allowed to fail' : 'failed'}: ${jobs}${step}${message === '' ? '' : `: ${message}`}`;
};
const renderOwnFailures = ({ name, failedSteps }) => failedSteps.slice(0, FAILURES).map((step) => `failed: ${(0,visible/* singleLine */.pF)(name, step_log_NAME_LIMIT)} (this very job) › ${(0,visible/* singleLine */.pF)(step.name, step_log_NAME_LIMIT)}`);
const renderStepLog = (report, paths) => {
    const name = (0,visible/* singleLine */.pF)(report.run.name ?? 'The workflow', step_log_NAME_LIMIT);
    const sets = groupFailures(report);
    const shown = sets.slice(0, FAILURES);
    const rest = sets.slice(FAILURES).reduce((sum, { failures }) => sum + failures.length, 0);
    const lines = [
        `${name} ${renderConclusion(report).words} (${renderRunNumber(report)}): ${report.currentJob === null ? '' : 'without this job: '}${renderCounts(report)}`,
        ...(report.currentJob === null ? [] : renderOwnFailures(report.currentJob)),
        ...shown.map(renderSet),
        ...(rest > 0 ? [`… and ${countOf(rest, 'more failure')}`] : []),
        ...(report.notes.length > 0 ? [`${countOf(report.notes.length, 'note')} on this report: see the summary`] : []),
        `report:  ${paths.report}`,
        `summary: ${paths.summary}`,
        `logs:    ${paths.logsDir}`
    ];
    return lines.map(render_escape/* logLine */.BP);
};

;// CONCATENATED MODULE: ./lib/src/app/publish.js







const REPORT = 'report.json';
const SUMMARY = 'summary.md';
const LOGS = 'logs';
const KEPT_ANNOTATIONS = 10;
const publish = async (reported, sinks, { files, publisher }) => {
    const first = await writeFiles(reported.report, sinks, files);
    const smaller = first.isDiskFull ? await reported.makeRoom() : null;
    const { report, paths, summary, unusable, attempt, lost } = smaller === null ? first : await writeFiles(smaller, sinks, files);
    const isWanted = sinks.summary === 'always' || (sinks.summary === 'on_failure' && (report.failures.length > 0 || report.currentJob !== null));
    if (isWanted)
        await attempt('The job summary', () => publisher.summary(summary()));
    await attempt('An output', () => {
        for (const [name, value] of Object.entries(renderOutputs(report, paths)))
            publisher.output(name, value);
    });
    const willFail = reported.willFail || unusable !== null;
    const limit = Math.min(sinks.annotations, willFail ? KEPT_ANNOTATIONS - 1 : KEPT_ANNOTATIONS);
    const alreadyAnnotated = (id) => reported.annotations.get(id) ?? [];
    for (const annotation of renderAnnotations(report, { limit, ownRun: reported.isOwnRun, alreadyAnnotated }))
        publisher.annotate(annotation);
    for (const line of [...renderStepLog(report, paths), ...lost().map(render_escape/* logLine */.BP)])
        publisher.log(line);
    return unusable;
};
const writeFiles = async (report, shown, files) => {
    const { attempt, lost } = createAttempts();
    const told = () => withNotes(report, lost());
    const writeReport = () => files.write(REPORT, reportJsonPieces(told()));
    const noLogs = await attempt(LOGS, () => files.makeFolder(LOGS));
    const noReport = await attempt(REPORT, writeReport);
    const rendered = renderSummary(told(), shown);
    const noSummary = await attempt(SUMMARY, () => files.write(SUMMARY, rendered.full));
    if (noReport === null && noSummary !== null)
        await writeReport().catch(() => { });
    const pathOf = (name, error) => (error === null ? files.pathOf(name) : '');
    return {
        attempt,
        lost,
        report,
        paths: { report: pathOf(REPORT, noReport), summary: pathOf(SUMMARY, noSummary), logsDir: pathOf(LOGS, noLogs) },
        summary: () => (noSummary === null ? rendered : renderSummary(told(), shown)).fitted,
        unusable: (0,errors/* isOfFolder */.eG)(noReport) && (0,errors/* isOfFolder */.eG)(noSummary) ? (0,errors/* describeError */.Uc)(noReport) : null,
        isDiskFull: [noReport, noSummary].some((error) => error?.kind === 'disk_full')
    };
};
const createAttempts = () => {
    const failed = new Map();
    return {
        async attempt(what, work) {
            try {
                await work();
                return null;
            }
            catch (error) {
                if (!(0,errors/* isExpected */.Dn)(error))
                    throw error;
                const why = (0,errors/* describeError */.Uc)(error);
                failed.set(why, [...(failed.get(why) ?? []), what]);
                return error;
            }
        },
        lost: () => [...failed].map(([why, what]) => `${what.join(', ')} could not be written: ${why}`)
    };
};
const withNotes = (report, lost) => ({
    ...report,
    notes: [...report.notes, ...lost.map((message) => ({ kind: 'not_written', message }))]
});


/***/ }),

/***/ 9270:
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
    const middle = sorted.length >> 1;
    const high = sorted[middle];
    if (high === undefined)
        return null;
    const low = sorted.length % 2 === 1 ? high : (sorted[middle - 1] ?? high);
    return low + (high - low) / 2;
};
const usualOf = (samples) => {
    const median = medianOf(samples);
    if (median === null)
        return null;
    const deviation = medianOf(samples.map((sample) => Math.abs(sample - median))) ?? 0;
    return { samples: samples.length, median, spread: Math.max(SPREAD * deviation, LEAST_PART * median, LEAST_MS) };
};
const measure = (current, known, canBeFaster) => {
    const currentMs = isTime(current) ? Math.round(current) : null;
    if (known === null)
        return { currentMs, medianMs: null, differenceMs: null, samples: 0, change: 'unknown' };
    const { samples, median, spread: usual } = known;
    const medianMs = Math.round(median);
    if (currentMs === null)
        return { currentMs, medianMs, differenceMs: null, samples, change: 'unknown' };
    const off = currentMs - median;
    let change = 'usual';
    if (samples < MIN_SAMPLES)
        change = 'unknown';
    else if (off > usual)
        change = 'slower';
    else if (!canBeFaster && off < 0)
        change = 'unknown';
    else if (off < -usual)
        change = 'faster';
    return { currentMs, medianMs, differenceMs: currentMs - medianMs, samples, change };
};
const hasRun = (job) => job.status === 'completed' && job.conclusion !== 'skipped' && !(0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .neverStarted */ .wK)(job);
const hasSucceeded = ({ conclusion }) => conclusion === 'success';
const isWhole = (jobs) => jobs.some(hasRun) && jobs.every((job) => job.status === 'completed' && job.attempt === jobs[0]?.attempt && !(0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .endedBeforeCreated */ .Se)(job));
const wallOf = (jobs) => {
    const { wallMs } = (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .sumDurations */ .Be)(jobs);
    return isTime(wallMs) && wallMs > 0 ? wallMs : null;
};
const queueOf = (jobs) => {
    const waits = jobs.filter(hasRun).map(_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobQueueMs */ .RX).filter(isTime);
    return waits.length === 0 ? null : waits.reduce((sum, ms) => sum + ms, 0);
};
const usualByName = (items, names, msOf) => {
    const samples = new Map();
    for (const item of items) {
        if (!names.has(item.name) || !hasSucceeded(item))
            continue;
        const ms = msOf(item);
        if (!isTime(ms))
            continue;
        const known = samples.get(item.name);
        if (known === undefined)
            samples.set(item.name, [ms]);
        else
            known.push(ms);
    }
    return new Map([...samples].map(([name, ofName]) => [name, usualOf(ofName)]));
};
const chooseSteps = (jobs, slower) => {
    const bySlowness = (a, b) => b.ms - a.ms;
    const stepsOf = (job) => job.steps
        .map((step) => ({ job, step, ms: step.conclusion === 'skipped' ? null : (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepDurationMs */ .pV)(step) }))
        .filter((candidate) => isTime(candidate.ms) && candidate.ms > 0)
        .sort(bySlowness);
    const perJob = jobs.map((job) => ({ steps: stepsOf(job), isSlower: slower.has(job.id) }));
    const slowest = perJob.flatMap(({ steps }) => steps.slice(0, SLOWEST_STEPS)).sort(bySlowness);
    const ofSlower = perJob.filter(({ isSlower }) => isSlower).flatMap(({ steps }) => steps.slice(0, STEPS_OF_SLOWER));
    return [...new Set([...slowest.slice(0, SLOWEST_STEPS), ...ofSlower])].sort(bySlowness);
};
const compareRuns = (current, earlier, cut = new Set()) => {
    const whole = earlier.filter((jobs) => !cut.has(jobs) && isWhole(jobs));
    const isCurrentWhole = isWhole(current);
    const isGreen = current.every(({ conclusion }) => conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral');
    const total = (totalOf) => measure(isCurrentWhole ? totalOf(current) : null, usualOf(whole.map(totalOf).filter(isTime)), isGreen);
    const ran = current.filter(hasRun);
    const earlierRan = earlier.flat().filter((job) => hasRun(job) && hasSucceeded(job));
    const durations = usualByName(earlierRan, new Set(ran.map(({ name }) => name)), _durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobDurationMs */ .u2);
    const jobs = ran.map((job) => ({
        jobId: job.id,
        name: job.name,
        ...measure((0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobDurationMs */ .u2)(job), durations.get(job.name) ?? null, hasSucceeded(job))
    }));
    const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0));
    const candidates = chooseSteps(ran, new Set(slower.slice(0, SLOWER_JOBS).map(({ jobId }) => jobId)));
    const stepNames = new Map([...Map.groupBy(candidates, ({ job }) => job.name)].map(([name, group]) => [name, new Set(group.map(({ step }) => step.name))]));
    const earlierByName = Map.groupBy(earlierRan.filter(({ name }) => stepNames.has(name)), ({ name }) => name);
    const usualSteps = new Map([...stepNames].map(([name, names]) => [
        name,
        usualByName((earlierByName.get(name) ?? []).flatMap(({ steps }) => steps), names, _durations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepDurationMs */ .pV)
    ]));
    const steps = candidates.map(({ job, step, ms }) => ({
        jobId: job.id,
        jobName: job.name,
        number: step.number,
        name: step.name,
        ...measure(ms, usualSteps.get(job.name)?.get(step.name) ?? null, hasSucceeded(step))
    }));
    return { wall: total(wallOf), queue: total(queueOf), jobs, steps };
};
const slowerJobNames = ({ jobs }) => {
    const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0));
    return [...new Set(slower.map(({ name }) => name))];
};


/***/ })

};
