export const id = 740;
export const ids = [740];
export const modules = {

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hitTimeLimit),
/* harmony export */   l: () => (/* binding */ findCause)
/* harmony export */ });
/* harmony import */ var _log_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);

const saysJobTimedOut = (annotations) => annotations.some(({ message }) => _log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .JOB_TIMED_OUT */ .Rv.test(message));
const hitTimeLimit = (job, annotations) => job.conclusion === 'cancelled' && saysJobTimedOut(annotations);
const CANCELLED = /^(?:The operation was canceled|A task was canceled)\./;
const KILLED = 137;
const OUT_OF_MEMORY = /\bout of memory\b|\bOOMKilled\b|OutOfMemoryError|heap out of memory|Cannot allocate memory|MemoryError\b|std::bad_alloc|GC overhead limit exceeded|signal: 9, SIGKILL|^Killed$|: line \d+: +\d+ Killed\b/i;
const DISK_FULL = /No space left on device|ENOSPC|There is not enough space on the disk|Disk quota exceeded/i;
const findCause = (job, step, lines, annotations) => {
    const told = (pattern) => annotations.find(({ message }) => pattern.test(message))?.message ?? null;
    const errors = lines.flatMap(({ text }) => (text.startsWith('##[error]') ? [text.replace(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_TAG */ .BP, '')] : []));
    const logged = (pattern) => errors.find((text) => pattern.test(text)) ?? null;
    const exit = exitCodeOf(errors) ?? exitCodeOf(annotations.map(({ message }) => message));
    const jobTimedOut = told(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .JOB_TIMED_OUT */ .Rv);
    if (jobTimedOut !== null || job.conclusion === 'timed_out')
        return { cause: 'timed_out', exitCode: exit, sentence: jobTimedOut };
    const lost = told(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER_LOST */ .eN) ?? logged(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER_LOST */ .eN);
    if (lost !== null)
        return { cause: 'runner_lost', exitCode: exit, sentence: lost };
    const notStarted = told(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_STARTED */ .Yd);
    if (notStarted !== null)
        return { cause: 'not_started', exitCode: null, sentence: notStarted };
    if (job.conclusion === 'startup_failure')
        return { cause: 'startup_failure', exitCode: null, sentence: null };
    if (job.steps.length === 0 && job.runnerName === null && job.status === 'completed' && job.createdAt !== null) {
        return { cause: 'not_started', exitCode: null, sentence: firstLine(annotations[0]?.message) };
    }
    const stepTimedOut = logged(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_TIMED_OUT */ .K) ?? told(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_TIMED_OUT */ .K);
    if (stepTimedOut !== null || step?.conclusion === 'timed_out')
        return { cause: 'timed_out', exitCode: exit, sentence: stepTimedOut };
    if (step !== null && step.conclusion === null && job.status === 'completed')
        return { cause: 'runner_lost', exitCode: exit, sentence: null };
    if (step === null && (job.steps.length > 0 || lines.length === 0)) {
        return { cause: job.conclusion === 'cancelled' ? 'cancelled' : 'unknown', exitCode: null, sentence: null };
    }
    const tail = lines.slice(-400);
    const disk = tail.find(({ text }) => DISK_FULL.test(text));
    if (disk !== undefined)
        return { cause: 'disk_full', exitCode: exit, sentence: disk.text.replace(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_TAG */ .BP, '').trim() };
    const memory = tail.find(({ text }) => OUT_OF_MEMORY.test(text));
    if (exit === KILLED || (memory !== undefined && exit !== 1))
        return { cause: 'out_of_memory', exitCode: exit, sentence: memory?.text.replace(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_TAG */ .BP, '').trim() ?? null };
    if (job.conclusion === 'cancelled' || step?.conclusion === 'cancelled' || CANCELLED.test(errors.at(-1) ?? ''))
        return { cause: 'cancelled', exitCode: exit, sentence: null };
    if (exit !== null)
        return { cause: 'exit_code', exitCode: exit, sentence: null };
    return { cause: errors.length > 0 ? 'action_error' : 'unknown', exitCode: null, sentence: null };
};
const firstLine = (text) => text?.split('\n', 1)[0]?.trim() || null;
const exitCodeOf = (messages) => {
    const code = messages.map((message) => _log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3.exec(message)?.[1]).findLast((found) => found !== undefined);
    return code === undefined ? null : Number(code);
};


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
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _executions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(128);


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
const findFlakySuspects = (jobs, run) => (0,_executions_js__WEBPACK_IMPORTED_MODULE_1__/* .groupExecutions */ .v)(jobs).flatMap((executions) => {
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
    const ids = new Set(jobs.map(({ id }) => id));
    const earlier = (facts.earlier ?? []).filter(({ id }) => !ids.has(id));
    const logical = (0,_executions_js__WEBPACK_IMPORTED_MODULE_1__/* .groupExecutions */ .v)([...jobs, ...earlier].map((job) => ({ id: job.id, name: job.name, attempt: job.attempt, job }))).flatMap((group) => {
        const allowed = facts.allowedToFail?.has(group.at(-1)?.id ?? group[0].id) === true;
        const [first, ...rest] = group.flatMap(({ job }) => toExecution(job, allowed, facts) ?? []);
        return first === undefined ? [] : [{ name: first.name, executions: [first, ...rest], listed: group.some(({ id }) => ids.has(id)) }];
    });
    const byAttempt = Map.groupBy(logical.flatMap(({ executions }) => executions), ({ attempt }) => attempt);
    const numbers = [...byAttempt.keys()].sort((a, b) => a - b);
    const reported = facts.run.attempt ?? numbers.at(-1) ?? null;
    return {
        reported,
        jobs: logical,
        attempts: concludeAttempts(numbers, byAttempt, logical, reported),
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
const concludeAttempts = (numbers, byAttempt, jobs, reported) => {
    const jobOf = new Map(jobs.flatMap((job) => job.executions.map((execution) => [execution, job])));
    const latest = new Map();
    return numbers.map((attempt) => {
        const executions = byAttempt.get(attempt) ?? [];
        for (const execution of executions) {
            const job = jobOf.get(execution);
            if (job !== undefined)
                latest.set(job, execution);
        }
        const counted = [...latest].filter(([job]) => job.listed || reported === null || attempt < reported).map(([, execution]) => execution);
        const running = counted.some(({ status }) => status !== 'completed');
        return {
            attempt,
            conclusion: running ? null : (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeAll */ .Vl)(counted.map(({ conclusion, allowedToFail }) => (allowedToFail ? 'success' : conclusion))),
            executions
        };
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

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isFailed),
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


/***/ }),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutJobOf),
/* harmony export */   v: () => (/* binding */ groupExecutions)
/* harmony export */ });
const groupExecutions = (jobs) => {
    const byAttempt = new Map();
    const byJob = new Map();
    const groups = [];
    for (const job of [...jobs].sort((a, b) => a.id - b.id)) {
        if (job.attempt === null) {
            groups.push([job]);
            continue;
        }
        const seen = byAttempt.get(job.attempt) ?? new Map();
        byAttempt.set(job.attempt, seen);
        const ordinal = seen.get(job.name) ?? 0;
        seen.set(job.name, ordinal + 1);
        const key = `${ordinal} ${job.name}`;
        const group = byJob.get(key);
        if (group !== undefined)
            group.push(job);
        else {
            const first = [job];
            byJob.set(key, first);
            groups.push(first);
        }
    }
    for (const group of groups)
        group.sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0));
    return groups;
};
const withoutJobOf = (jobs, id) => {
    if (id === null)
        return jobs;
    const left = new Set(groupExecutions(jobs).find((group) => group.some((job) => job.id === id)));
    return jobs.filter((job) => !left.has(job));
};


/***/ }),

/***/ 435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   NA: () => (/* binding */ parseNameFilter),
/* harmony export */   Zv: () => (/* binding */ listNames)
/* harmony export */ });
const NAME_LIMIT = 100;
const CUT = '...';
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
    const cut = pattern.length > NAME_LIMIT ? pattern.slice(0, NAME_LIMIT - CUT.length) + CUT : null;
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
const LISTED = 5;
const listNames = (jobs) => {
    const rest = jobs.length - LISTED;
    const shown = jobs.slice(0, LISTED).map(({ name }) => name);
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more ${rest === 1 ? 'job' : 'jobs'}` : ''}`;
};


/***/ }),

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ ISSUE_TAG),
/* harmony export */   CE: () => (/* binding */ EXIT_CODE_OR_CANCEL),
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   K: () => (/* binding */ STEP_TIMED_OUT),
/* harmony export */   Rv: () => (/* binding */ JOB_TIMED_OUT),
/* harmony export */   Yd: () => (/* binding */ NOT_STARTED),
/* harmony export */   eN: () => (/* binding */ RUNNER_LOST),
/* harmony export */   ff: () => (/* binding */ ERROR),
/* harmony export */   w_: () => (/* binding */ mayBeMark)
/* harmony export */ });
/* unused harmony export GROUP */
const GROUP = '##[group]';
const ERROR = '##[error]';
const SHAPES = [
    { prefix: '##[group]Run ', kind: 'run' },
    { prefix: '##[error]', kind: 'error' },
    { prefix: '##[group]Pull down action image', kind: 'pull' },
    { prefix: '##[group]Build container for action use', kind: 'build' },
    { prefix: '##[group]Checking docker version', kind: 'init_containers' },
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
const FIRST_BYTES = new Set(SHAPES.map((shape) => shape.prefix.charCodeAt(0)));
const mayBeMark = (firstByte) => FIRST_BYTES.has(firstByte);
const shapeOf = (text) => {
    for (const { prefix, kind } of SHAPES)
        if (text.startsWith(prefix))
            return kind;
    return null;
};
const EXIT_CODE = /^Process completed with exit code (-?\d{1,11})\.?\s*$/;
const EXIT_CODE_OR_CANCEL = /^(?:Process completed with exit code -?\d{1,11}\.?|The operation was canceled\.|A task was canceled\.)\s*$/;
const STEP_TIMED_OUT = /^The (?:action|background step) '.*' has timed out after \d+ minutes\.?/;
const JOB_TIMED_OUT = /has exceeded the maximum execution time of/;
const RUNNER_LOST = /The runner has received a shutdown signal|Operating system is shutting down for computer|The (?:hosted|self-hosted) runner: .{0,300} lost communication with the server|The self-hosted runner lost communication with the server/;
const NOT_STARTED = /^The job was not (?:started|acquired)\b|The job was not started because|was not acquired by Runner of type/;
const ISSUE_TAG = /^##\[(error|warning|notice|debug)\]/;


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ noLog),
/* harmony export */   SC: () => (/* binding */ withoutAsking),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   mF: () => (/* binding */ mayHaveLog)
/* harmony export */ });
/* harmony import */ var _jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _timing_durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(872);


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
const unread = (job, inputs, asked) => {
    if (asked)
        return noLog('over_limit', `Not read: max_logs is ${inputs.maxLogs}`);
    return noLog('not_requested', inputs.logs === 'none' ? 'Not read: logs is none' : (0,_jobs_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(job.conclusion) ? 'Not read' : 'Not read: the job did not fail');
};


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(71);
// EXTERNAL MODULE: ./lib/src/timing/compare.js
var compare = __webpack_require__(270);
;// CONCATENATED MODULE: ./lib/src/compare-runs.js



const PAGE = 100;
const MOST_PAGES = 3;
const ROOM = 1.25;
const AT_ONCE = 8;
const REFUSALS = ['forbidden', 'unauthorized', 'rate_limited'];
const MOST_ERRORS = 3;
const requestBudget = (limit) => (limit === 0 ? 0 : 2 * limit + 2);
const compareWithEarlierRuns = async (subject, limit, github) => {
    if (limit === 0 || subject.jobs.length === 0)
        return { comparison: null, notes: [] };
    const reader = createReader();
    const baseline = await findBaseline(subject, limit, github, reader);
    const read = await readJobs(baseline?.runs ?? [], requestBudget(limit), github, reader);
    const unreadable = reader.notes();
    const notes = [
        ...unreadable,
        ...(unreadable.length > 0 || read.length > 0 ? [] : [whyNone(reader.requests())]),
        ...notesOn(baseline, read, limit, reader.requests())
    ];
    if (baseline === null || read.length === 0)
        return { comparison: null, notes };
    const selected = read.map(({ jobs, isCut }) => ({ jobs: jobs.filter(({ name }) => subject.includes(name)), isCut }));
    const comparison = {
        ...(0,compare/* compareRuns */.qB)(subject.jobs, selected.map(({ jobs }) => jobs), new Set(selected.filter(({ isCut }) => isCut).map(({ jobs }) => jobs))),
        branch: baseline.branch,
        isOwnBranch: baseline.branch === subject.run.branch,
        runIds: read.map(({ id }) => id),
        asked: limit
    };
    return { comparison, notes };
};
const createReader = () => {
    const errors = [];
    const hasGivenUp = () => errors.some(({ error }) => REFUSALS.includes(error.kind)) || errors.filter(({ error }) => error.kind !== 'not_found').length >= MOST_ERRORS;
    let requests = 0;
    return {
        read: async (what, ask) => {
            if (hasGivenUp())
                return null;
            requests++;
            try {
                return await ask();
            }
            catch (error) {
                if (!(error instanceof src_errors/* ReportError */.$))
                    throw error;
                errors.push({ what, error });
                return null;
            }
        },
        countMore: (more) => {
            requests += more;
        },
        requests: () => requests,
        notes: () => [...Map.groupBy(errors, ({ what }) => what)].map(([what, group]) => ({
            kind: 'compare_runs_unreadable',
            message: `For the comparison ${what} could not be read${group.length === 1 ? '' : ` (${group.length} times)`}. ${(0,src_errors/* describeError */.U)(group[0]?.error)}`
        }))
    };
};
const findBaseline = async ({ run, jobs }, limit, github, reader) => {
    const { workflowId } = run;
    const before = createdAt(run, jobs);
    if (workflowId === null || before === null)
        return null;
    const list = async (branch) => {
        const runs = await reader.read(`the earlier runs of branch ${branch}`, () => github.earlierRuns({ workflowId, branch, before, limit }));
        return { branch, runs: runs ?? [] };
    };
    const own = run.branch === null ? null : await list(run.branch);
    if (own !== null && own.runs.length >= Math.min(compare/* MIN_SAMPLES */.Pu, limit))
        return own;
    const defaultBranch = await reader.read('the name of the default branch', () => github.defaultBranch());
    if (defaultBranch === null || defaultBranch === run.branch)
        return own;
    const other = await list(defaultBranch);
    return own === null || other.runs.length > own.runs.length ? other : own;
};
const createdAt = (run, jobs) => {
    if (run.createdAt !== null)
        return run.createdAt;
    const times = jobs.map((job) => job.createdAt ?? job.startedAt).filter((time) => time !== null);
    return times.length === 0 ? null : times.reduce((first, time) => Math.min(first, time));
};
const pagesOf = (jobs) => Math.max(1, Math.ceil(jobs / PAGE));
const readJobs = async (runs, budget, github, reader) => {
    const read = async ({ id, attempt }, maxPages) => {
        const which = attempt === null ? { runId: id, filter: 'latest' } : { runId: id, attempt };
        const list = await reader.read('the jobs of an earlier run', () => github.jobs({ ...which, maxPages }));
        if (list === null)
            return null;
        const pages = Math.min(pagesOf(list.jobs.length), maxPages);
        reader.countMore(pages - 1);
        return { id, jobs: list.jobs, isCut: list.jobs.length >= maxPages * PAGE };
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
    const pages = Math.min(MOST_PAGES, pagesOf(first.jobs.length * ROOM));
    const affordable = runs.slice(next, next + Math.floor(left() / pages));
    const others = await pLimit(AT_ONCE).map(affordable, (run) => read(run, pages));
    return [first, ...others].filter((jobs) => jobs !== null);
};
const whyNone = (requests) => ({
    kind: 'compare_runs_none',
    message: `Not compared with earlier runs: ${requests === 0 ? 'the run itself tells neither its workflow nor its time' : 'no earlier successful run of this workflow was found'}`
});
const notesOn = (baseline, read, limit, requests) => {
    const notes = [];
    const cut = read.filter(({ isCut }) => isCut).length;
    if (cut > 0) {
        const message = `Of ${cut} of ${read.length} earlier runs only the first jobs were read: their wall clock and queue do not count`;
        notes.push({ kind: 'compare_runs_cut', message });
    }
    if (requests > 0) {
        const found = baseline?.runs.length ?? 0;
        const runs = `${read.length} of ${found} earlier ${found === 1 ? 'run' : 'runs'}`;
        const message = `\`compare_runs\` is ${limit}: ${requests} of at most ${requestBudget(limit)} requests were spent to read the jobs of ${runs}`;
        notes.push({ kind: 'compare_runs', message });
    }
    return notes;
};

// EXTERNAL MODULE: ./lib/src/jobs/names.js
var names = __webpack_require__(435);
;// CONCATENATED MODULE: ./lib/src/diagnose/group.js

const normalise = (message) => message
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/\b[0-9a-f]{7,64}\b/g, '#')
    .replace(/(?:[a-z]:)?(?:\/[\w.@+-]+)+\/([\w.@+-]+)/g, '$1')
    .replace(/\d+(?:[.:,]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
const groupFailures = (failures) => {
    const groups = new Map();
    const grouped = failures.map((failure) => {
        const telling = failure.findings.length > 0 || failure.excerpt.some(({ kind }) => kind === 'error');
        const key = [
            failure.cause,
            telling ? '' : `${failure.step?.name} of ${(0,names/* baseName */.Fl)(failure.jobName ?? '')}`,
            normalise(failure.message),
            failure.allowedToFail
        ].join('\n');
        const group = groups.get(key) ?? { id: `g${groups.size + 1}`, message: failure.message, jobIds: [] };
        groups.set(key, group);
        if (failure.jobId !== null)
            group.jobIds.push(failure.jobId);
        return { ...failure, group: group.id };
    });
    return { failures: grouped, groups: [...groups.values()] };
};

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
    findings: [],
    otherFailedSteps: [],
    url: run.url,
    stepFirstLine: null,
    allowedToFail: false
});

// EXTERNAL MODULE: ./lib/src/jobs/conclusion.js
var jobs_conclusion = __webpack_require__(64);
;// CONCATENATED MODULE: ./lib/src/jobs/log-order.js

const spreadOverNames = (jobs) => {
    const turns = new Map();
    return jobs
        .map((job) => {
        const name = (0,names/* baseName */.Fl)(job.name);
        const turn = turns.get(name) ?? 0;
        turns.set(name, turn + 1);
        return { job, turn: Math.min(turn, 1) };
    })
        .sort((a, b) => a.turn - b.turn)
        .map(({ job }) => job);
};
const firstOfNames = (jobs) => {
    const seen = new Set();
    return jobs.filter((job) => {
        const name = (0,names/* baseName */.Fl)(job.name);
        return !seen.has(name) && seen.add(name);
    });
};

// EXTERNAL MODULE: ./lib/src/no-log.js
var no_log = __webpack_require__(716);
;// CONCATENATED MODULE: ./lib/src/downloads.js




const downloads_AT_ONCE = 8;
const createDownloads = (ports) => {
    const limit = pLimit(downloads_AT_ONCE);
    const asked = new Map();
    return {
        logOf: (job) => {
            const saved = asked.get(job.id) ??
                limit(async () => {
                    const { saveLog } = await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 739));
                    return saveLog(job, ports);
                });
            asked.set(job.id, saved);
            return saved;
        }
    };
};
const createEarlyDownloads = (downloads, options) => {
    const failed = [];
    return (jobs, isLast) => {
        failed.push(...jobs.filter((job) => (0,jobs_conclusion/* isFailed */.Ix)(job.conclusion) && options.includes(job)));
        const first = isLast ? spreadOverNames(failed) : firstOfNames(failed);
        for (const job of first.filter(no_log/* mayHaveLog */.mF).slice(0, options.maxLogs))
            void downloads.logOf(job);
    };
};

;// CONCATENATED MODULE: ./lib/src/annotations.js


const annotations_AT_ONCE = 8;
const annotations_REFUSALS = ['forbidden', 'unauthorized', 'rate_limited'];
const createAnnotationReader = (github) => {
    const limit = pLimit(annotations_AT_ONCE);
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
            if (!(error instanceof src_errors/* ReportError */.$))
                throw error;
            if (annotations_REFUSALS.includes(error.kind))
                refused = true;
            if (error.kind !== 'not_found')
                notes.push({ kind: 'annotations_unreadable', message: (0,src_errors/* describeError */.U)(error) });
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

// EXTERNAL MODULE: ./lib/src/diagnose/cause.js
var cause = __webpack_require__(260);
;// CONCATENATED MODULE: ./lib/src/explain.js







const explainFailures = async (jobs, options, ports) => {
    const { inputs, downloads } = options;
    const annotations = createAnnotationReader(ports.github);
    const read = new Map();
    const failures = new Map();
    const dropped = new Set();
    const notesOf = new Map();
    const explainJob = whenNeeded(async () => (await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(120), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 131))).createJobExplainer({ ...options, excerptLines: inputs.excerptLines }, ports));
    const oneAtATime = pLimit(1);
    const explain = async (job, isLogWanted, isCounted) => {
        const saved = isLogWanted ? await downloads.logOf(job) : null;
        const about = await annotations.of(job);
        const explained = await oneAtATime(async () => (await explainJob())(job, saved, { annotations: about, allowedToFail: options.greenRun && isCounted }));
        if (saved !== null)
            read.set(job.id, saved.log);
        failures.set(job.id, explained.failure);
        for (const owner of explained.droppedMatchers)
            dropped.add(owner);
        notesOf.set(job.id, explained.notes);
    };
    const isAsked = (job) => inputs.logs !== 'none' && (0,no_log/* mayHaveLog */.mF)(job);
    const now = failedAndCancelled(jobs);
    annotations.ask([...now.failed, ...now.cancelled].slice(0, inputs.maxLogs));
    const firstWanted = new Set(now.failed.filter(isAsked).slice(0, inputs.maxLogs));
    if (now.failed.length > 0)
        explainJob().catch(() => { });
    const explainedNow = Promise.all(now.failed.map((job) => explain(job, firstWanted.has(job), true)));
    explainedNow.catch(() => { });
    const earlier = (await options.earlier) ?? [];
    const before = failedAndCancelled(earlier);
    const inOrder = [...now.failed, ...now.cancelled, ...before.failed, ...before.cancelled];
    annotations.ask(inOrder.slice(0, inputs.maxLogs));
    const found = await annotations.found();
    const timedOut = new Set(inOrder.filter((job) => (0,cause/* hitTimeLimit */.C)(job, found.get(job.id) ?? [])).map((job) => job.id));
    const hasTimedOut = (job) => timedOut.has(job.id);
    const counted = [...now.failed, ...now.cancelled.filter(hasTimedOut)];
    const explained = [...counted, ...before.failed, ...before.cancelled.filter(hasTimedOut)];
    const isExplained = new Set(explained);
    const others = inputs.logs === 'all' ? jobs.filter((job) => !isExplained.has(job)) : [];
    const asked = [...explained, ...others].filter(isAsked);
    const wanted = new Set(asked.slice(0, inputs.maxLogs));
    await Promise.all([
        explainedNow,
        ...explained.slice(now.failed.length).map((job) => explain(job, wanted.has(job), counted.includes(job))),
        ...others.filter((job) => wanted.has(job)).map(async (job) => read.set(job.id, (await downloads.logOf(job)).log))
    ]);
    const isLimited = new Set(asked);
    const logs = new Map([...jobs, ...explained].map((job) => [job.id, read.get(job.id) ?? (0,no_log/* withoutAsking */.SC)(job) ?? (0,no_log/* unread */.gy)(job, inputs, isLimited.has(job))]));
    const notes = explained.flatMap(({ id }) => notesOf.get(id) ?? []);
    for (const owner of dropped)
        notes.push({
            kind: 'matcher_removed',
            message: `Problem matcher ${owner} took more than a second for one line three times and was not used any more`
        });
    const told = earlier.filter((job) => isExplained.has(job)).map((job) => ({ ...job, name: `${job.name} in attempt ${job.attempt}` }));
    noteMissing([...(inputs.logs === 'failed' ? jobs.filter((job) => counted.includes(job)) : jobs), ...told], logs, notes);
    noteRetries(ports, notes);
    return {
        logs,
        timedOut,
        failures: jobs.flatMap((job) => failures.get(job.id) ?? []),
        earlier: new Map(earlier.flatMap(({ id }) => [failures.get(id)].flatMap((failure) => (failure === undefined ? [] : [[id, failure]])))),
        annotations: found,
        notes: withoutRepeats([...annotations.notes(), ...notes])
    };
};
const failedAndCancelled = (jobs) => ({
    failed: spreadOverNames(jobs.filter((job) => (0,jobs_conclusion/* isFailed */.Ix)(job.conclusion))),
    cancelled: spreadOverNames(jobs.filter((job) => job.conclusion === 'cancelled'))
});
const noteMissing = (jobs, logs, notes) => {
    const byReason = new Map();
    for (const job of jobs) {
        const log = logs.get(job.id);
        if (log === undefined || log.reason === null || log.state === 'not_requested' || log.state === 'not_finished')
            continue;
        byReason.set(log.reason, [...(byReason.get(log.reason) ?? []), job]);
    }
    for (const [reason, jobsOfReason] of byReason) {
        notes.push({ kind: 'log_missing', message: `No log of ${(0,names/* listNames */.Zv)(jobsOfReason)}. ${reason}` });
    }
};
const noteRetries = ({ github }, notes) => {
    const retries = github.retries?.();
    if (retries === undefined || retries.count === 0)
        return;
    const times = retries.count === 1 ? 'once' : `${retries.count} times`;
    const seconds = (ms) => `${Math.ceil(ms / 1000)} s`;
    notes.push({
        kind: 'retries',
        message: `GitHub or the network failed for a while: it was asked again ${times}, which took ${seconds(retries.ms)} of at most ${seconds(retries.budgetMs)}`
    });
};
const withoutRepeats = (notes) => {
    const missing = notes.filter(({ kind }) => kind === 'log_missing');
    return notes.filter(({ kind, message }) => {
        const [sentence = ''] = message.split('\n');
        return kind !== 'annotations_unreadable' || !missing.some((note) => note.message.includes(sentence));
    });
};
const whenNeeded = (make) => {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
};

// EXTERNAL MODULE: ./lib/src/jobs/attempts.js
var attempts = __webpack_require__(573);
// EXTERNAL MODULE: ./lib/src/jobs/executions.js
var executions = __webpack_require__(128);
;// CONCATENATED MODULE: ./lib/src/jobs/count.js


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
const findSuperseded = (jobs) => new Set((0,executions/* groupExecutions */.v)(jobs).flatMap((executions) => executions.slice(0, -1).map(({ id }) => id)));

;// CONCATENATED MODULE: ./lib/src/read-run.js


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
    const itself = asked.then((which) => readRunItself(which, github));
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
        const message = `The run itself could not be read, so its title, event and times are missing. ${(0,src_errors/* describeError */.U)(error)}`;
        return { run: null, notes: [{ kind: 'run_unreadable', message }] };
    }
};
const NONE = { jobs: [], notes: [] };
const readAttemptBefore = async (reported, target, github) => {
    const listsAll = target.filter === 'all' && target.attempt === null;
    if (listsAll || target.jobId !== null || reported < 2)
        return NONE;
    const attempt = reported - 1;
    try {
        const { jobs, warnings } = await github.jobs({ runId: target.runId, attempt });
        return { jobs, notes: warnings.map((message) => ({ kind: 'jobs', message: `Attempt ${attempt}: ${message}` })) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ReportError */.$))
            throw error;
        const message = `The jobs of attempt ${attempt} could not be read, so jobs that failed there and pass now are not known. ${(0,src_errors/* describeError */.U)(error)}`;
        return { jobs: [], notes: [{ kind: 'attempt_unreadable', message }] };
    }
};
const isFinishing = (job) => job.status !== 'completed' && job.steps.length > 0 && job.steps.every((step) => step.status === 'completed');
const awaitFinishing = async (jobs, reportingId, github, clock) => {
    let current = jobs;
    for (let turn = 0; turn < REREADS; turn++) {
        const waiting = current.filter((job) => job.id !== reportingId && isFinishing(job)).slice(0, REREAD_JOBS);
        if (waiting.length === 0)
            return current;
        await clock.sleep(REREAD_MS);
        const again = await pLimit(REREAD_AT_ONCE).map(waiting, ({ id }) => github.job(id).catch(ignoreReportError));
        const byId = new Map(again.filter((job) => job !== null).map((job) => [job.id, job]));
        current = current.map((job) => byId.get(job.id) ?? job);
    }
    return current;
};
const ignoreReportError = (error) => {
    if (error instanceof src_errors/* ReportError */.$)
        return null;
    throw error;
};
const completeRun = (run, jobs, target, serverUrl) => {
    const attempts = jobs.map((job) => job.attempt).filter((attempt) => attempt !== null);
    const latest = attempts.length === 0 ? null : Math.max(...attempts);
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
        headSha: text((job) => job.headSha),
        url: `${serverUrl}/${target.repository}/actions/runs/${runId}`,
        status: null,
        conclusion: null,
        createdAt: null,
        startedAt: null,
        completedAt: null
    };
};

;// CONCATENATED MODULE: ./lib/src/target.js
const chooseTarget = (inputs, surroundings) => {
    const repository = `${inputs.owner}/${inputs.repo}`;
    const { triggering } = surroundings;
    const sameRepository = repository.toLowerCase() === surroundings.repository?.toLowerCase();
    const named = sameRepository && triggering?.runId === inputs.runId && inputs.filter === 'latest' && inputs.jobId === null ? triggering.attempt : null;
    return {
        repository,
        runId: inputs.runId,
        attempt: inputs.attempt ?? named,
        filter: inputs.filter,
        jobId: inputs.jobId,
        isOwnRun: (runId) => sameRepository && surroundings.runId === runId
    };
};

// EXTERNAL MODULE: ./lib/src/timing/durations.js
var durations = __webpack_require__(872);
;// CONCATENATED MODULE: ./lib/src/run.js














const FAILS_WITHOUT_JOBS = new Set(['failure', 'startup_failure']);
const run = async (inputs, surroundings, ports) => {
    const userMatchers = await loadUserMatchers(inputs.problemMatchers, ports.files);
    const target = chooseTarget(inputs, surroundings);
    const downloads = createDownloads(ports);
    const findReporting = (jobs) => {
        const ownRun = target.isOwnRun(jobs[0]?.runId ?? target.runId);
        return findReportingJob(jobs, { jobId: inputs.currentJobId, runnerName: surroundings.runnerName, ownRun, attempt: surroundings.attempt });
    };
    const reading = readRun(target, ports, {
        serverUrl: surroundings.serverUrl,
        isReporting: (jobs) => findReporting(jobs)?.id ?? null,
        onPage: downloadEarly(target, inputs, downloads)
    });
    const [read, { publish }] = await Promise.all([reading, __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 140))]);
    const selected = selectJobs(read, inputs, target, findReporting(read.jobs));
    const greenRun = read.run.status === 'completed' && read.run.conclusion === 'success';
    const earlierJobs = read.earlier.then(({ jobs }) => selected.chooseEarlier(jobs));
    const suspects = earlierJobs.then((earlier) => (0,attempts/* findFlakySuspects */.F0)([...selected.listed, ...earlier], read.run).filter((job) => !selected.counted.includes(job)));
    const [explained, compared, earlier] = await Promise.all([
        explainFailures(selected.counted, { inputs, repository: target.repository, greenRun, userMatchers, earlier: suspects, downloads }, ports),
        compareWithEarlierRuns({ run: read.run, jobs: selected.counted, includes: selected.includes }, inputs.compareRuns, ports.github),
        earlierJobs
    ]);
    const { failures, groups } = groupFailures(read.jobs.length === 0 && FAILS_WITHOUT_JOBS.has(read.run.conclusion)
        ? [diagnoseRunWithoutJobs(read.run)]
        : [...explained.failures].sort(byAllowance));
    const jobs = selected.listed.map((job) => {
        const superseded = selected.superseded.has(job.id);
        const effectiveConclusion = explained.timedOut.has(job.id) ? 'timed_out' : job.conclusion;
        return {
            ...job,
            superseded,
            carriedOver: (0,attempts/* isCarriedOver */.VF)(job, read.run),
            allowedToFail: !superseded && greenRun && (0,jobs_conclusion/* isFailed */.Ix)(effectiveConclusion),
            effectiveConclusion,
            log: explained.logs.get(job.id) ?? (0,no_log/* noLog */.CM)('not_requested', 'Not read: a later attempt ran this job again')
        };
    });
    const counted = jobs.filter((job) => !job.superseded);
    const running = counted.some((job) => job.status !== 'completed');
    const withoutJobs = read.jobs.length === 0;
    const report = {
        repository: target.repository,
        run: { ...read.run, completedAt: completedAt(read.run, counted) },
        status: running || (withoutJobs && read.run.status !== null && read.run.status !== 'completed') ? 'in_progress' : 'completed',
        conclusion: running
            ? null
            : withoutJobs
                ? read.run.conclusion
                : (0,jobs_conclusion/* concludeAll */.Vl)(counted.map((job) => (job.allowedToFail ? 'success' : job.effectiveConclusion))),
        counts: countConclusions(counted),
        durations: (0,durations/* sumDurations */.Be)(counted),
        jobs,
        failures,
        groups,
        notes: dedupe([...read.notes, ...(await read.earlier).notes, ...selected.notes, ...oddWords(counted), ...explained.notes, ...compared.notes]),
        attempts: (0,attempts/* groupAttempts */.QQ)(selected.listed, {
            run: read.run,
            earlier,
            timedOut: explained.timedOut,
            allowedToFail: new Set(jobs.filter(({ allowedToFail }) => allowedToFail).map(({ id }) => id)),
            failures: explained.earlier
        }),
        comparison: compared.comparison,
        currentJob: describeReportingJob(selected.reporting)
    };
    const failure = whyFail(report, inputs, selected.noneLeft);
    await publish(report, {
        inputs,
        ownRun: target.isOwnRun(read.run.id),
        willFail: failure !== null,
        annotationsOf: (id) => explained.annotations.get(id) ?? []
    }, ports);
    return { failure };
};
const downloadEarly = (target, inputs, downloads) => {
    const listsAll = target.filter === 'all' && target.attempt === null && target.jobId === null;
    if (inputs.logs === 'none' || listsAll)
        return () => { };
    const filter = (0,names/* parseNameFilter */.NA)(inputs.jobs);
    return createEarlyDownloads(downloads, {
        includes: ({ id, name }) => id !== inputs.currentJobId && filter.includes(name),
        maxLogs: inputs.maxLogs
    });
};
const loadUserMatchers = async (patterns, files) => patterns.length === 0 ? [] : (await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(595)]).then(__webpack_require__.bind(__webpack_require__, 595))).readUserMatchers(patterns, files);
const selectJobs = ({ jobs }, inputs, target, reporting) => {
    const superseded = target.filter === 'all' && target.attempt === null ? findSuperseded(jobs) : new Set();
    const filter = (0,names/* parseNameFilter */.NA)(inputs.jobs);
    const withoutReporting = (list) => (0,executions/* withoutJobOf */.D)(list, reporting?.id ?? null);
    const candidates = withoutReporting(jobs);
    const listed = candidates.filter(({ name }) => filter.includes(name));
    const chooseEarlier = (earlier) => {
        const others = new Set(withoutReporting([...jobs, ...earlier]));
        return earlier.filter((job) => others.has(job) && filter.includes(job.name));
    };
    const notes = filter.unmatched(candidates.map((job) => job.name)).map((pattern) => ({
        kind: 'jobs_pattern',
        message: `The pattern ${JSON.stringify(pattern)} of the input jobs matches none of the ${candidates.length} jobs`
    }));
    const noneLeft = inputs.jobs.length > 0 && listed.length === 0;
    if (noneLeft)
        notes.push({ kind: 'no_jobs_left', message: 'The input jobs leaves no job to report' });
    const counted = listed.filter((job) => !superseded.has(job.id));
    const includes = (name) => filter.includes(name) && name !== reporting?.name && (target.jobId === null || name === jobs[0]?.name);
    return { listed, counted, chooseEarlier, superseded, reporting, includes, noneLeft, notes };
};
const byAllowance = (a, b) => Number(a.allowedToFail) - Number(b.allowedToFail);
const completedAt = (run, jobs) => {
    if (run.status !== 'completed')
        return null;
    const times = jobs.map((job) => job.completedAt).filter((time) => time !== null);
    return times.length === 0 ? run.completedAt : times.reduce((latest, time) => Math.max(latest, time));
};
const countConclusions = (jobs) => {
    const counts = new Map(['success', 'failure', 'cancelled', 'skipped', 'timed_out'].map((word) => [word, 0]));
    for (const job of jobs) {
        const word = job.status === 'completed' ? (job.effectiveConclusion ?? 'unknown') : 'in_progress';
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return { ...Object.fromEntries(counts), total: jobs.length };
};
const oddWords = (jobs) => {
    const odd = jobs.filter(({ status, conclusion }) => status === 'completed' && (conclusion === null || !(0,jobs_conclusion/* isKnownConclusion */.vY)(conclusion)));
    return [...Map.groupBy(odd, ({ conclusion }) => conclusion)].map(([word, group]) => ({
        kind: 'unknown_conclusion',
        message: `The conclusion ${JSON.stringify(word)} of ${(0,names/* listNames */.Zv)(group)} is not known; it counts as neutral`
    }));
};
const dedupe = (notes) => [...new Map(notes.map((note) => [`${note.kind} ${note.message}`, note])).values()];
const whyFail = (report, inputs, noneLeft) => {
    const { failOn } = inputs;
    if (failOn.length === 0)
        return null;
    if (noneLeft)
        return 'No job is left to report: the input jobs matches none, and fail_on is not never';
    const firing = report.jobs.filter((job) => !job.superseded && !job.allowedToFail && failOn.some((word) => word === job.effectiveConclusion));
    const runFires = report.jobs.length === 0 && failOn.some((word) => word === report.conclusion || (word === 'startup_failure' && report.failures.length > 0));
    if (firing.length === 0 && !runFires)
        return null;
    const what = firing.length === 0 ? `the run ended with ${report.conclusion}` : `${firing.length} of ${report.counts.total} jobs`;
    return `fail_on is ${failOn.join(',')}: ${what}${firing.length === 0 ? '' : ` ended so (${[...new Set(firing.map((job) => job.effectiveConclusion))].join(', ')})`}`;
};


/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ slowerJobNames),
/* harmony export */   Pu: () => (/* binding */ MIN_SAMPLES),
/* harmony export */   qB: () => (/* binding */ compareRuns)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(872);

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
const measure = (current, samples, canBeFaster) => {
    const currentMs = isTime(current) ? Math.round(current) : null;
    const median = medianOf(samples);
    if (median === null)
        return { currentMs, medianMs: null, differenceMs: null, samples: 0, change: 'unknown' };
    const medianMs = Math.round(median);
    if (currentMs === null)
        return { currentMs, medianMs, differenceMs: null, samples: samples.length, change: 'unknown' };
    const deviation = medianOf(samples.map((sample) => Math.abs(sample - median))) ?? 0;
    const usual = Math.max(SPREAD * deviation, LEAST_PART * median, LEAST_MS);
    const off = currentMs - median;
    let change = 'usual';
    if (samples.length < MIN_SAMPLES)
        change = 'unknown';
    else if (off > usual)
        change = 'slower';
    else if (!canBeFaster && off < 0)
        change = 'unknown';
    else if (off < -usual)
        change = 'faster';
    return { currentMs, medianMs, differenceMs: currentMs - medianMs, samples: samples.length, change };
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
const samplesOf = (items, names, msOf) => {
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
    return samples;
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
    const total = (totalOf) => measure(isCurrentWhole ? totalOf(current) : null, whole.map(totalOf).filter(isTime), isGreen);
    const ran = current.filter(hasRun);
    const earlierRan = earlier.flat().filter((job) => hasRun(job) && hasSucceeded(job));
    const durations = samplesOf(earlierRan, new Set(ran.map(({ name }) => name)), _durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobDurationMs */ .u2);
    const jobs = ran.map((job) => ({
        jobId: job.id,
        name: job.name,
        ...measure((0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .jobDurationMs */ .u2)(job), durations.get(job.name) ?? [], hasSucceeded(job))
    }));
    const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0));
    const candidates = chooseSteps(ran, new Set(slower.slice(0, SLOWER_JOBS).map(({ jobId }) => jobId)));
    const stepNames = new Map([...Map.groupBy(candidates, ({ job }) => job.name)].map(([name, group]) => [name, new Set(group.map(({ step }) => step.name))]));
    const earlierByName = Map.groupBy(earlierRan.filter(({ name }) => stepNames.has(name)), ({ name }) => name);
    const stepSamples = new Map([...stepNames].map(([name, names]) => [
        name,
        samplesOf((earlierByName.get(name) ?? []).flatMap(({ steps }) => steps), names, _durations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepDurationMs */ .pV)
    ]));
    const steps = candidates.map(({ job, step, ms }) => ({
        jobId: job.id,
        jobName: job.name,
        number: step.number,
        name: step.name,
        ...measure(ms, stepSamples.get(job.name)?.get(step.name) ?? [], hasSucceeded(step))
    }));
    return { wall: total(wallOf), queue: total(queueOf), jobs, steps };
};
const slowerJobNames = ({ jobs }) => {
    const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0));
    return [...new Set(slower.map(({ name }) => name))];
};


/***/ }),

/***/ 872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   Be: () => (/* binding */ sumDurations),
/* harmony export */   RX: () => (/* binding */ jobQueueMs),
/* harmony export */   Se: () => (/* binding */ endedBeforeCreated),
/* harmony export */   nR: () => (/* binding */ coveredMs),
/* harmony export */   pV: () => (/* binding */ stepDurationMs),
/* harmony export */   u2: () => (/* binding */ jobDurationMs),
/* harmony export */   wK: () => (/* binding */ neverStarted)
/* harmony export */ });
const isKnown = (time) => time !== null && Number.isFinite(time);
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
const coveredMs = (steps) => {
    let sum = 0;
    let covered = Number.NEGATIVE_INFINITY;
    for (const step of inOrder(steps)) {
        const ms = stepDurationMs(step);
        if (ms === null || ms === 0 || !isKnown(step.startedAt))
            continue;
        const to = step.startedAt + ms;
        if (to <= covered)
            continue;
        sum += to - Math.max(step.startedAt, covered);
        covered = to;
    }
    return sum;
};
const inOrder = (steps) => {
    let last = Number.NEGATIVE_INFINITY;
    for (const { startedAt } of steps) {
        if (startedAt === null)
            continue;
        if (startedAt < last)
            return steps.filter((step) => isKnown(step.startedAt)).sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));
        last = startedAt;
    }
    return steps;
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
