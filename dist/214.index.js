export const id = 214;
export const ids = [214];
export const modules = {

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findFailingSteps)
/* harmony export */ });
const FAILED = new Set(['failure', 'timed_out', 'startup_failure', 'action_required']);
const findFailingSteps = (job) => {
    const failed = job.steps.filter((step) => step.conclusion !== null && FAILED.has(step.conclusion));
    const [first, ...others] = failed;
    if (first !== undefined)
        return { step: first, others };
    const cancelled = job.steps.find((step) => step.conclusion === 'cancelled');
    if (cancelled !== undefined)
        return { step: cancelled, others: [] };
    const unfinished = job.status === 'completed' ? job.steps.find((step) => step.status !== 'completed' && step.startedAt !== null) : undefined;
    return { step: unfinished ?? null, others: [] };
};


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readFailingStep),
  saveLog: () => (/* binding */ saveLog)
});

// EXTERNAL MODULE: ./lib/src/diagnose/failing-step.js
var failing_step = __webpack_require__(614);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(71);
;// CONCATENATED MODULE: ./lib/src/jobs/file-name.js
const MAX_SLUG = 80;
const DEVICE = /^(?=(?:con|prn|aux|nul|com\d|lpt\d)\.)/i;
const logFileName = (name, id) => {
    const slug = name
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, MAX_SLUG)
        .replace(/^[.-]+|[.-]+$/g, '')
        .replace(DEVICE, 'job-');
    return `${slug === '' ? 'job' : slug}-${id}.log`;
};

;// CONCATENATED MODULE: ./lib/src/log/align.js
const ABSENT = -6;
const TIE = 0.9;
const MAX_CELLS = 4_000_000;
const alignSteps = (steps, boundaries, options) => {
    const columns = boundaries.length;
    const rows = steps.length;
    if (columns === 0 || rows === 0 || rows * columns > MAX_CELLS)
        return { placed: steps.map(() => null) };
    const score = (row, column) => {
        const step = steps[row];
        const boundary = boundaries[column];
        if (step === undefined || boundary === undefined)
            return Number.NEGATIVE_INFINITY;
        if (options.fixed !== null && row === options.failing)
            return column === options.fixed ? 100 : Number.NEGATIVE_INFINITY;
        return scoreFit(step, boundary, { first: row === 0, last: row === rows - 1, afterFailing: options.failing >= 0 && row === options.failing + 1 });
    };
    const width = columns + 1;
    const scores = new Float64Array(rows * columns);
    for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++)
            scores[r * columns + c] = score(r, c);
    const best = new Float64Array((rows + 1) * width);
    for (let r = 1; r <= rows; r++) {
        best[r * width] = (best[(r - 1) * width] ?? 0) + ABSENT;
        for (let c = 1; c <= columns; c++) {
            best[r * width + c] = Math.max((best[(r - 1) * width + c] ?? 0) + ABSENT, best[r * width + c - 1] ?? 0, (best[(r - 1) * width + c - 1] ?? 0) + (scores[(r - 1) * columns + c - 1] ?? 0));
        }
    }
    const rest = new Float64Array((rows + 1) * width);
    for (let r = rows - 1; r >= 0; r--) {
        rest[r * width + columns] = (rest[(r + 1) * width + columns] ?? 0) + ABSENT;
        for (let c = columns - 1; c >= 0; c--) {
            rest[r * width + c] = Math.max((rest[(r + 1) * width + c] ?? 0) + ABSENT, rest[r * width + c + 1] ?? 0, (rest[(r + 1) * width + c + 1] ?? 0) + (scores[r * columns + c] ?? 0));
        }
    }
    const total = best[rows * width + columns] ?? 0;
    const placed = steps.map((_, r) => {
        let first = -1;
        let last = -1;
        let absent = (best[r * width + columns] ?? 0) + (rest[(r + 1) * width + columns] ?? 0) + ABSENT;
        for (let c = 0; c < columns; c++) {
            absent = Math.max(absent, (best[r * width + c] ?? 0) + (rest[(r + 1) * width + c] ?? 0) + ABSENT);
            const through = (best[r * width + c] ?? 0) + (scores[r * columns + c] ?? 0) + (rest[(r + 1) * width + c + 1] ?? 0);
            if (through > total - TIE) {
                if (first < 0)
                    first = c;
                last = c;
            }
        }
        return first < 0 ? null : { first, last, certain: first === last && absent <= total - TIE };
    });
    return { placed };
};
const scoreFit = (step, boundary, at) => kindFit(step.name, boundary, at) + titleFit(step.name, boundary) + timeFit(step, boundary) + (at.afterFailing ? errorFit(boundary) : 0);
const RUNNER_NAMES = [
    { pattern: /^Set up job$/, kind: 'setup' },
    { pattern: /^Complete job$/, kind: 'complete' },
    { pattern: /^Post /, kind: 'post' },
    { pattern: /^Pull /, kind: 'pull' },
    { pattern: /^Build /, kind: 'build' },
    { pattern: /^Initialize containers$/, kind: 'init_containers' },
    { pattern: /^Stop containers$/, kind: 'stop_containers' },
    { pattern: /^(?:Set up|Complete) runner$/, kind: 'hook' }
];
const kindFit = (name, { kind }, { first, last }) => {
    if (kind === 'setup')
        return first ? 4 : -20;
    const usual = RUNNER_NAMES.find(({ pattern }) => pattern.test(name))?.kind ?? 'run';
    if (kind === usual)
        return kind === 'run' ? 2 : 4;
    if (kind === 'complete')
        return last ? 0 : -20;
    if (kind === 'run' && (usual === 'post' || usual === 'build' || usual === 'pull'))
        return 0;
    return -20;
};
const titleFit = (name, { kind, title }) => {
    if (kind !== 'run')
        return 0;
    if (name.startsWith('Run '))
        return sameTitle(name, title) ? 8 : -5;
    return sharesWord(name, title) ? 0.5 : 0;
};
const sameTitle = (name, title) => {
    const cut = name.endsWith('...') ? name.slice(0, -3) : name.endsWith('…') ? name.slice(0, -1) : name;
    return title === name.trimEnd() || (cut !== name && title.startsWith(cut)) || (title.length > 60 && name.startsWith(title));
};
const WORD = /[a-z0-9]{3,}/g;
const sharesWord = (name, title) => {
    const words = new Set(name.toLowerCase().match(WORD) ?? []);
    words.delete('run');
    return (title.toLowerCase().match(WORD) ?? []).some((word) => words.has(word));
};
const timeFit = ({ startedAt, completedAt }, { time, previousTime }) => {
    if (startedAt === null || time === null)
        return 0;
    let score = 0;
    const late = Math.floor(time / 1000) - Math.floor(startedAt / 1000);
    if (late < 0)
        score -= late === -1 ? 3 : 9;
    else if (completedAt !== null && time >= completedAt + 2_000)
        score -= 9;
    else
        score += late === 0 ? 3 : late === 1 ? 2 : 1;
    if (previousTime !== null) {
        const over = Math.floor(previousTime / 1000) - Math.floor(startedAt / 1000);
        score += over <= 0 ? 1 : over === 1 ? 0 : -4;
    }
    return score;
};
const errorFit = ({ afterError, afterExit }) => (afterExit ? 4 : afterError ? 2 : 0);

// EXTERNAL MODULE: ./lib/src/log/markers.js
var markers = __webpack_require__(572);
;// CONCATENATED MODULE: ./lib/src/log/boundaries.js

const GROUP_LENGTH = '##[group]'.length;
const HEADER_LINES = 40;
const findBoundaries = (marks) => {
    const found = [];
    let depth = 0;
    let header = null;
    let previous = null;
    for (const mark of marks) {
        if (mark.kind === 'start_action')
            depth++;
        else if (mark.kind === 'end_action')
            depth = Math.max(0, depth - 1);
        else if (mark.line === 1)
            found.push(toBoundary('setup', mark, mark, previous));
        else if (mark.kind === 'prepare' || mark.kind === 'notice')
            header ??= mark;
        else if (mark.kind === 'job_name')
            header = null;
        else if (mark.kind !== 'error' && mark.kind !== 'first' && depth === 0) {
            const from = header !== null && (mark.kind === 'run' || mark.kind === 'post') && mark.line - header.line <= HEADER_LINES ? header : mark;
            const last = found.at(-1);
            const continues = last !== undefined && last.kind === mark.kind && (mark.kind === 'complete' || mark.kind === 'stop_containers');
            if (!continues)
                found.push(toBoundary(mark.kind, from, mark, from === mark ? previous : null));
            header = null;
        }
        previous = mark;
    }
    return found;
};
const toBoundary = (kind, start, mark, above) => ({
    kind: mark.kind === 'first' ? 'setup' : kind,
    line: start.line,
    offset: start.offset,
    time: start.time,
    previousTime: start.previousTime,
    title: mark.kind === 'run' ? mark.text.slice(GROUP_LENGTH).trimEnd() : '',
    afterError: start.afterError,
    afterExit: start.afterError && above !== null && above.kind === 'error' && markers/* EXIT_CODE */.F3.test(above.text.slice(markers/* ERROR */.ff.length))
});

;// CONCATENATED MODULE: ./lib/src/log/cut.js



const cutStep = (index, steps, wanted, annotations) => {
    if (index.lines === 0)
        return null;
    const printed = steps.filter((step) => step.conclusion !== 'skipped' && (step.startedAt !== null || step === wanted));
    const boundaries = findBoundaries(index.marks);
    const at = printed.indexOf(wanted);
    const anchored = findAnchored(index.marks, boundaries, wanted, annotations);
    const alignment = alignSteps(printed, boundaries, { failing: at, fixed: anchored });
    const placed = alignment.placed[at];
    if (placed === undefined || placed === null)
        return cutByTime(index, wanted);
    const start = boundaries[placed.first];
    if (start === undefined)
        return cutByTime(index, wanted);
    const next = alignment.placed.slice(at + 1).find((place) => place !== null && place.last > placed.first);
    const end = next === undefined || next === null ? null : (boundaries[next.last] ?? null);
    const certain = placed.certain && (next === undefined || next === null || next.certain);
    return {
        firstLine: start.line,
        lastLine: end === null ? index.lines : end.line - 1,
        from: start.offset,
        to: end === null ? index.bytes : end.offset,
        certainty: anchored !== null ? 'annotation' : certain ? 'shape' : 'window'
    };
};
const cutLastError = (index) => {
    const error = index.marks.findLast((mark) => mark.kind === 'error');
    if (error === undefined)
        return null;
    const boundaries = findBoundaries(index.marks);
    const start = boundaries.findLast((boundary) => boundary.line <= error.line);
    const end = boundaries.find((boundary) => boundary.line > error.line);
    return {
        firstLine: start?.line ?? 1,
        lastLine: end === undefined ? index.lines : end.line - 1,
        from: start?.offset ?? 0,
        to: end?.offset ?? index.bytes,
        certainty: 'window'
    };
};
const cutByTime = (index, step) => {
    const { startedAt, completedAt } = step;
    if (startedAt === null)
        return null;
    const first = index.seconds.find((second) => second.time >= startedAt);
    if (first === undefined)
        return null;
    const after = completedAt === null ? undefined : index.seconds.find((second) => second.time > Math.max(completedAt, startedAt));
    if (after !== undefined && after.line <= first.line)
        return null;
    return {
        firstLine: first.line,
        lastLine: after === undefined ? index.lines : after.line - 1,
        from: first.offset,
        to: after === undefined ? index.bytes : after.offset,
        certainty: 'window'
    };
};
const findAnchored = (marks, boundaries, step, annotations) => {
    const byLine = new Map(boundaries.map((boundary, at) => [boundary.line, at]));
    for (const { path, startLine, level, message } of annotations) {
        if (path !== '.github' || startLine < 2 || level !== 'failure')
            continue;
        const [firstLine = ''] = message.split('\n', 1);
        const wanted = firstLine.trimEnd();
        for (const mark of marks) {
            if (mark.kind !== 'error' || mark.text.slice(markers/* ERROR */.ff.length).trimEnd() !== wanted || !inWindow(mark, step))
                continue;
            const found = byLine.get(mark.line - (startLine - 1));
            if (found !== undefined)
                return found;
        }
    }
    return null;
};
const inWindow = ({ time }, { startedAt, completedAt }) => time === null || ((startedAt === null || time >= startedAt) && (completedAt === null || time < completedAt + 1_000));

;// CONCATENATED MODULE: ./lib/src/log/count-lines.js
const FOUR = 4;
const LF = 10;
const FOUR_LFS = 0x0a0a0a0a;
const GROUPS = 255;
const countLines = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let lines = 0;
    let at = 0;
    while (at + FOUR <= bytes.length) {
        const stop = Math.min(bytes.length - FOUR + 1, at + GROUPS * FOUR);
        let counters = 0;
        for (; at < stop; at += FOUR) {
            const unlike = view.getInt32(at, true) ^ FOUR_LFS;
            const highest = ((unlike & 0x7f7f7f7f) + 0x7f7f7f7f) | unlike;
            counters = (counters + ((~highest & 0x80808080) >>> 7)) | 0;
        }
        lines += (counters & 255) + ((counters >>> 8) & 255) + ((counters >>> 16) & 255) + (counters >>> 24);
    }
    for (; at < bytes.length; at++)
        if (bytes[at] === LF)
            lines++;
    return lines;
};

;// CONCATENATED MODULE: ./lib/src/log/lines.js
const CUT = ' … ';
const KEPT_END = 16_384;
const lines_LF = 10;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const createLineSplitter = (onLine, start = { number: 1, offset: 0 }) => {
    let number = start.number;
    let lineStart = start.offset;
    let position = start.offset;
    let head = [];
    let headBytes = 0;
    let tail = new Uint8Array(0);
    let pending = false;
    const keep = (piece) => {
        if (piece.length === 0)
            return;
        pending = true;
        const room = 2 * KEPT_END - headBytes;
        const first = piece.subarray(0, Math.max(0, room));
        if (first.length > 0) {
            head.push(first.slice());
            headBytes += first.length;
        }
        const rest = piece.subarray(first.length);
        if (rest.length >= KEPT_END)
            tail = rest.slice(rest.length - KEPT_END);
        else if (rest.length > 0)
            tail = concat([tail, rest]).slice(-KEPT_END);
    };
    const emit = (last) => {
        let text;
        if (!pending)
            text = decode(last);
        else {
            keep(last);
            const whole = concat(head);
            text = tail.length === 0 ? decode(whole) : joinEnds(whole, tail);
        }
        onLine({ number, offset: lineStart, text });
        number++;
        head = [];
        headBytes = 0;
        tail = new Uint8Array(0);
        pending = false;
    };
    return {
        push(chunk) {
            let from = 0;
            for (let at = chunk.indexOf(lines_LF, from); at >= 0; at = chunk.indexOf(lines_LF, from)) {
                emit(chunk.subarray(from, at));
                from = at + 1;
                lineStart = position + from;
            }
            keep(chunk.subarray(from));
            position += chunk.length;
        },
        end() {
            if (pending)
                emit(new Uint8Array(0));
        }
    };
};
const decode = (bytes) => bytes.length <= 2 * KEPT_END ? DECODER.decode(bytes) : joinEnds(bytes.subarray(0, 2 * KEPT_END), bytes.subarray(2 * KEPT_END));
const joinEnds = (first, rest) => {
    const end = concat([first.subarray(KEPT_END), rest]).slice(-KEPT_END);
    return DECODER.decode(first.subarray(0, KEPT_END)) + CUT + DECODER.decode(end);
};
const concat = (pieces) => {
    if (pieces.length === 1 && pieces[0] !== undefined)
        return pieces[0];
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
};

// EXTERNAL MODULE: ./lib/src/log/text.js
var log_text = __webpack_require__(152);
;// CONCATENATED MODULE: ./lib/src/log/step-lines.js


const BUDGET = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const LINE_COST = 64;
const CONTEXT = 12;
const MAY_MATTER = [
    'error',
    'fail',
    'fatal',
    'exception',
    'panic',
    'traceback',
    'assert',
    'not found',
    'cannot',
    'unable',
    'denied',
    '##['
];
const MATTERS = new RegExp(MAY_MATTER.join('|').replace('[', '\\['), 'i');
const createStepReader = (start, budget = BUDGET) => {
    const head = [];
    const middle = [];
    const tail = createTail(budget.tail);
    let headRoom = budget.head;
    let middleRoom = budget.middle;
    let keepNext = 0;
    let recent = [];
    const keepMiddle = (line) => {
        middleRoom -= costOf(line);
        middle.push(line);
    };
    const letGo = (line) => {
        if (middleRoom <= 0)
            return;
        if (MATTERS.test(line.text)) {
            for (const before of recent)
                keepMiddle(before);
            recent = [];
            keepMiddle(line);
            keepNext = CONTEXT;
        }
        else if (keepNext > 0) {
            keepNext--;
            keepMiddle(line);
        }
        else {
            recent.push(line);
            if (recent.length > CONTEXT)
                recent.shift();
        }
    };
    const splitter = createLineSplitter((line) => {
        if (headRoom >= costOf(line)) {
            headRoom -= costOf(line);
            head.push(line);
        }
        else {
            headRoom = 0;
            tail.push(line, letGo);
        }
    }, start);
    return {
        push: splitter.push,
        end() {
            splitter.end();
            return toStepLines([...head, ...middle, ...tail.lines()]);
        }
    };
};
const costOf = (line) => line.text.length + LINE_COST;
const createTail = (room) => {
    let lines = [];
    let from = 0;
    let free = room;
    return {
        push(line, letGo) {
            lines.push(line);
            free -= costOf(line);
            while (free < 0 && from < lines.length - 1) {
                const oldest = lines[from++];
                if (oldest === undefined)
                    break;
                free += costOf(oldest);
                letGo(oldest);
            }
            if (from > 10_000) {
                lines = lines.slice(from);
                from = 0;
            }
        },
        lines: () => lines.slice(from)
    };
};
const toStepLines = (lines) => {
    let time = null;
    return lines.map(({ number, text }) => {
        const parsed = (0,log_text/* parseLine */.A)(text);
        time = parsed.time ?? time;
        return { number, time, continues: parsed.time === null && time !== null, raw: parsed.text, text: (0,log_text/* visibleText */.Q6)(parsed.text) };
    });
};

;// CONCATENATED MODULE: ./lib/src/log/word-search.js
const STRIDE = 4;
const PAIRS = 65_536;
const ANY = -1;
const createWordSearch = (words) => {
    const thirds = new Int32Array(PAIRS);
    const befores = new Int32Array(PAIRS);
    const candidates = Array.from({ length: PAIRS });
    for (const text of words) {
        const word = new TextEncoder().encode(text.toLowerCase());
        for (const offset of offsetsIn(word)) {
            const before = word[offset - 1];
            const third = word[offset + 2];
            for (const pair of pairsLike(word[offset], word[offset + 1])) {
                befores[pair] = (befores[pair] ?? 0) | bitOf(before);
                thirds[pair] = (thirds[pair] ?? 0) | bitOf(third);
                candidates[pair] = [...(candidates[pair] ?? []), { word, offset }];
            }
        }
    }
    const wordAround = (bytes, at, from, to) => {
        let found = -1;
        for (const { word, offset } of candidates[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] ?? []) {
            const start = at - offset;
            const isWithin = start >= from && start + word.length <= to;
            if (isWithin && (found < 0 || start < found) && isWordAt(word, bytes, start))
                found = start;
        }
        return found;
    };
    return (bytes, from, to) => {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const readable = Math.min(to, bytes.length - STRIDE + 1);
        let at = Math.max(0, from - 1);
        for (; at < readable; at += STRIDE) {
            const four = view.getInt32(at, true);
            const pair = four & 0xffff;
            if ((((thirds[pair] ?? 0) >>> (four >>> 16)) & 1) === 0)
                continue;
            if (at > 0 && (((befores[pair] ?? 0) >>> (bytes[at - 1] ?? 0)) & 1) === 0)
                continue;
            const found = wordAround(bytes, at, from, to);
            if (found >= 0)
                return found;
        }
        for (; at < to; at += STRIDE) {
            const found = wordAround(bytes, at, from, to);
            if (found >= 0)
                return found;
        }
        return -1;
    };
};
const bitOf = (byte) => (byte === undefined ? ANY : 1 << byte);
const offsetsIn = (word) => [0, 1, 2, word.length > STRIDE ? 3 : -1];
const pairsLike = (first, second) => bytesLike(first).flatMap((low) => bytesLike(second).map((high) => low | (high << 8)));
const bytesLike = (byte) => byte === undefined ? Array.from({ length: 256 }, (_, any) => any) : isLowerCase(byte) ? [byte, byte - 32] : [byte];
const isLowerCase = (byte) => byte >= 97 && byte <= 122;
const isWordAt = (word, bytes, start) => {
    for (let at = 0; at < word.length; at++) {
        const wanted = word[at] ?? 0;
        const byte = bytes[start + at];
        if (byte !== wanted && !(isLowerCase(wanted) && byte === wanted - 32))
            return false;
    }
    return true;
};

;// CONCATENATED MODULE: ./lib/src/log/huge-step.js




const PARTS = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const HUGE = 8_000_000;
const huge_step_CONTEXT = 12;
const MAX_CARRY = 262_144;
const huge_step_LF = 10;
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });
const createHugeStepReader = (start, size, parts = PARTS) => {
    const everything = { head: Number.POSITIVE_INFINITY, tail: 0, middle: 0 };
    const head = createStepReader(start, everything);
    const middle = createSkimmer(parts.middle);
    let tail = null;
    let phase = 'head';
    let number = start.number;
    let read = 0;
    const takeUntil = (chunk, from, limit) => {
        const wanted = Math.max(from, from + limit - read - 1);
        const at = wanted >= chunk.length ? -1 : chunk.indexOf(huge_step_LF, wanted);
        return at < 0 ? { to: chunk.length, met: false } : { to: at + 1, met: true };
    };
    return {
        push(chunk) {
            let from = 0;
            while (from < chunk.length) {
                const { to, met } = phase === 'tail' ? { to: chunk.length, met: false } : takeUntil(chunk, from, phase === 'head' ? parts.head : size - parts.tail);
                const piece = chunk.subarray(from, to);
                read += piece.length;
                from = to;
                if (phase === 'tail')
                    tail?.push(piece);
                else {
                    const next = number + countLines(piece);
                    if (phase === 'head')
                        head.push(piece);
                    else
                        middle.push(piece, number, next);
                    number = next;
                }
                if (!met)
                    continue;
                phase = phase === 'head' && size - parts.tail > read ? 'middle' : 'tail';
                if (phase === 'tail')
                    tail = createStepReader({ number, offset: start.offset + read }, everything);
            }
        },
        end() {
            return [...head.end(), ...middle.end(), ...(tail?.end() ?? [])];
        }
    };
};
const createSkimmer = (budget) => {
    const kept = [];
    let room = budget;
    let carry = new Uint8Array(0);
    let carryNumber = 0;
    const search = createWordSearch(MAY_MATTER);
    const keep = (bytes, number) => {
        const parsed = (0,log_text/* parseLine */.A)(TEXT.decode(bytes));
        room -= bytes.length;
        kept.push({ number, time: parsed.time, continues: parsed.time === null, raw: parsed.text, text: (0,log_text/* visibleText */.Q6)(parsed.text) });
    };
    const skim = (block, firstNumber) => {
        let number = firstNumber;
        let position = 0;
        for (let word = search(block, 0, block.length); word >= 0 && room > 0; word = search(block, position, block.length)) {
            const from = Math.max(position, linesBack(block, word, huge_step_CONTEXT));
            number += countLines(block.subarray(position, from));
            const to = linesOn(block, word, huge_step_CONTEXT + 1);
            for (position = from; position < to; number++) {
                const end = block.indexOf(huge_step_LF, position);
                keep(block.subarray(position, end < 0 ? block.length : end), number);
                position = end < 0 ? block.length : end + 1;
            }
        }
    };
    return {
        push(bytes, firstNumber, nextNumber) {
            const end = bytes.lastIndexOf(huge_step_LF) + 1;
            if (end === 0) {
                if (carry.length === 0)
                    carryNumber = firstNumber;
                carry = join(carry, bytes.subarray(0, Math.max(0, MAX_CARRY - carry.length)));
                return;
            }
            if (room > 0) {
                const number = carry.length > 0 ? carryNumber : firstNumber;
                const firstEnd = carry.length > 0 ? bytes.indexOf(huge_step_LF) + 1 : 0;
                const first = join(carry, bytes.subarray(0, firstEnd));
                if (search(first, 0, first.length) >= 0 || search(bytes, firstEnd, end) >= 0)
                    skim(join(carry, bytes.subarray(0, end)), number);
            }
            carry = bytes.slice(end, end + MAX_CARRY);
            carryNumber = nextNumber;
        },
        end() {
            if (carry.length > 0 && room > 0)
                skim(carry, carryNumber);
            return kept;
        }
    };
};
const linesBack = (bytes, index, lines) => {
    let at = index === 0 ? -1 : bytes.lastIndexOf(huge_step_LF, index - 1);
    for (let back = 0; back < lines && at > 0; back++)
        at = bytes.lastIndexOf(huge_step_LF, at - 1);
    return at + 1;
};
const linesOn = (bytes, index, lines) => {
    let at = index;
    for (let on = 0; on < lines; on++) {
        const end = bytes.indexOf(huge_step_LF, at);
        if (end < 0)
            return bytes.length;
        at = end + 1;
    }
    return at;
};
const join = (a, b) => {
    const whole = new Uint8Array(a.length + b.length);
    whole.set(a);
    whole.set(b, a.length);
    return whole;
};

;// CONCATENATED MODULE: ./lib/src/log/log-index.js


const log_index_LF = 10;
const HEAD = 4_096;
const MAX_MARKS = 40_000;
const MAX_SECONDS = 100_000;
const SECONDS_LENGTH = 19;
const TIME_LENGTH = 29;
const createLogIndexer = () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const marks = [];
    let seconds = [];
    let marksLeftOut = 0;
    let bytes = 0;
    let lineNumber = 0;
    let carryOffset = 0;
    let carry = null;
    let afterError = false;
    let firstTime = null;
    const lastSeconds = new Uint8Array(SECONDS_LENGTH);
    const lastView = new DataView(lastSeconds.buffer);
    let hasLast = false;
    const lastTime = () => {
        if (!hasLast)
            return null;
        const time = Date.parse(`${decoder.decode(lastSeconds)}Z`);
        return Number.isNaN(time) ? null : time;
    };
    const onLine = (bytes, from, lineEnd, lineOffset) => {
        lineNumber++;
        const to = Math.min(lineEnd, from + HEAD);
        const start = hasByteOrderMark(bytes, from, to) ? from + 3 : from;
        const end = looksTimed(bytes, start, to) ? timeEnd(bytes, start, to) : start;
        if (lineNumber === 1 || mayBeMarkBehindEscapes(bytes, end, to)) {
            const parsed = (0,log_text/* parseLine */.A)(decoder.decode(bytes.subarray(from, to)));
            const text = (0,log_text/* stripAnsi */.aJ)(parsed.text);
            const kind = (0,markers/* shapeOf */.F5)(text) ?? (lineNumber === 1 ? 'first' : null);
            if (kind !== null) {
                const previousTime = lastTime();
                addMark({ kind, line: lineNumber, offset: lineOffset, time: parsed.time ?? previousTime, previousTime, afterError, text });
            }
            afterError = kind === 'error' || (afterError && kind === null && end === start);
            firstTime ??= parsed.time;
        }
        else if (end > start)
            afterError = false;
        if (end > start) {
            if (firstTime === null)
                firstTime = (0,log_text/* parseLine */.A)(decoder.decode(bytes.subarray(from, to))).time;
            if (!hasLast || !sameSecond(bytes, start)) {
                lastSeconds.set(bytes.subarray(start, start + SECONDS_LENGTH));
                hasLast = true;
                const time = lastTime();
                if (time !== null && time > (seconds.at(-1)?.time ?? Number.NEGATIVE_INFINITY))
                    seconds.push({ time, line: lineNumber, offset: lineOffset });
                if (seconds.length > MAX_SECONDS)
                    seconds = seconds.filter((_, at) => at % 2 === 0);
            }
        }
    };
    const sameSecond = (line, start) => {
        for (let at = SECONDS_LENGTH - 1; at >= 0; at--)
            if (line[start + at] !== lastSeconds[at])
                return false;
        return true;
    };
    const isUsual = (view, from, to) => to - from > TIME_LENGTH &&
        view.getInt32(from + 15) === lastView.getInt32(15) &&
        view.getInt32(from + 12) === lastView.getInt32(12) &&
        view.getInt32(from + 8) === lastView.getInt32(8) &&
        view.getInt32(from + 4) === lastView.getInt32(4) &&
        view.getInt32(from) === lastView.getInt32(0) &&
        (view.getInt32(from + 19) & 0xf0f0f0f0) === 0x20303030 &&
        (view.getInt32(from + 23) & 0xf0f0f0f0) === 0x30303030 &&
        view.getInt16(from + 27) === 0x5a20 &&
        beginsPlainText(view.getUint8(from + TIME_LENGTH));
    const addMark = (mark) => {
        marks.push(mark);
        if (marks.length > MAX_MARKS) {
            const middle = marks.splice(MAX_MARKS / 4, MAX_MARKS / 2);
            const kept = middle
                .filter(({ kind }) => kind !== 'error' && kind !== 'run' && kind !== 'start_action' && kind !== 'end_action')
                .slice(0, MAX_MARKS / 8);
            marks.splice(MAX_MARKS / 4, 0, ...kept);
            marksLeftOut += middle.length - kept.length;
        }
    };
    return {
        push(chunk) {
            const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
            let from = 0;
            for (let at = chunk.indexOf(log_index_LF, 0); at >= 0; at = chunk.indexOf(log_index_LF, from)) {
                if (carry === null) {
                    if (firstTime !== null && isUsual(view, from, at)) {
                        lineNumber++;
                        afterError = false;
                    }
                    else
                        onLine(chunk, from, at, bytes + from);
                }
                else {
                    const line = append(carry, chunk.subarray(from, at));
                    onLine(line, 0, line.length, carryOffset);
                    carry = null;
                }
                from = at + 1;
            }
            if (from < chunk.length) {
                if (carry === null)
                    carryOffset = bytes + from;
                carry = append(carry, chunk.subarray(from));
            }
            bytes += chunk.length;
        },
        end() {
            if (carry !== null)
                onLine(carry, 0, carry.length, carryOffset);
            carry = null;
            return { bytes, lines: lineNumber, marks, marksLeftOut, seconds, firstTime, lastTime: lastTime() };
        }
    };
};
const append = (carry, piece) => {
    if (carry === null)
        return piece.slice(0, HEAD);
    if (carry.length >= HEAD)
        return carry;
    const more = piece.subarray(0, HEAD - carry.length);
    const whole = new Uint8Array(carry.length + more.length);
    whole.set(carry);
    whole.set(more, carry.length);
    return whole;
};
const beginsPlainText = (byte) => PLAIN[byte] === 1;
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 27 || (0,markers/* mayBeginMark */.ME)(byte) ? 0 : 1));
const hasByteOrderMark = (bytes, from, to) => bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf && from + 2 < to;
const looksTimed = (bytes, start, to) => start + SECONDS_LENGTH < to &&
    isDigit(bytes[start]) &&
    bytes[start + 4] === 45 &&
    bytes[start + 10] === 84 &&
    bytes[start + 13] === 58 &&
    bytes[start + 16] === 58;
const isDigit = (byte) => byte !== undefined && byte >= 48 && byte <= 57;
const timeEnd = (bytes, start, to) => {
    const limit = Math.min(to, start + SECONDS_LENGTH + 12);
    for (let at = start + SECONDS_LENGTH; at < limit; at++)
        if (bytes[at] === 90)
            return at + 1 < to && bytes[at + 1] === 32 ? at + 2 : at + 1;
    return start;
};
const mayBeMarkBehindEscapes = (bytes, from, to) => {
    if (bytes[from] !== 27)
        return (0,markers/* mayBeMark */.w_)(bytes, from, to);
    const text = skipEscapes(bytes, from, to);
    return text < to && (text === from ? (0,markers/* mayBeMark */.w_)(bytes, from, to) : (0,markers/* mayBeginMark */.ME)(bytes[text] ?? 0));
};
const skipEscapes = (bytes, from, to) => {
    let at = from;
    while (at + 1 < to && bytes[at] === 27 && bytes[at + 1] === 91 && at < from + 64) {
        at += 2;
        while (at < to && at < from + 64 && bytes[at] !== 109)
            at++;
        at++;
    }
    return at;
};

// EXTERNAL MODULE: ./lib/src/no-log.js
var no_log = __webpack_require__(716);
;// CONCATENATED MODULE: ./lib/src/read-log.js








const FRESH_MS = 120_000;
const FRESH_TRIES = 4;
const FRESH_WAIT_MS = 1_500;
const saveLog = async (job, ports) => {
    const none = (state, reason) => ({ log: (0,no_log/* noLog */.CM)(state, reason), index: null, name: null });
    for (let turn = 1;; turn++) {
        try {
            const answer = await askForLog(job, ports);
            if (answer.kind === 'none')
                return none(answer.state, answer.reason);
            const name = `logs/${logFileName(job.name, job.id)}`;
            const indexer = createLogIndexer();
            await ports.files.write(name, watch(answer.body, indexer.push));
            const index = indexer.end();
            return { log: { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null }, index, name };
        }
        catch (error) {
            const kind = error instanceof errors/* ReportError */.$ ? error.kind : null;
            if (kind === 'server' && turn === 1)
                continue;
            return none('failed', `The log could not be ${kind === 'files' ? 'saved' : 'read'}: ${(0,errors/* describeError */.U)(error)}`);
        }
    }
};
const askForLog = async (job, { github, clock }) => {
    for (let turn = 1;; turn++) {
        const answer = await github.log(job.id);
        if (answer.kind === 'body' || answer.state !== 'missing' || turn === FRESH_TRIES || !isFresh(job.completedAt, clock.now()))
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
const readFailingStep = async (job, saved, annotations, files) => {
    const { step } = (0,failing_step/* findFailingSteps */.P)(job);
    if (saved.index === null)
        return { cut: null, lines: [] };
    const cut = step !== null ? cutStep(saved.index, job.steps, step, annotations) : job.steps.length === 0 ? cutLastError(saved.index) : null;
    if (cut === null)
        return { cut: null, lines: [] };
    const start = { number: cut.firstLine, offset: cut.from };
    const size = cut.to - cut.from;
    const reader = size > HUGE ? createHugeStepReader(start, size) : createStepReader(start);
    for await (const chunk of files.read(saved.name, cut.from, cut.to))
        reader.push(chunk);
    return { cut, lines: reader.end() };
};


/***/ })

};
