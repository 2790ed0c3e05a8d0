export const id = 628;
export const ids = [628];
export const modules = {

/***/ 6614:
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

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countLines)
/* harmony export */ });
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


/***/ }),

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ cutStepOfPieces),
/* harmony export */   Pu: () => (/* binding */ isSamePiece),
/* harmony export */   Wi: () => (/* binding */ cutLastErrorOfPiece),
/* harmony export */   nF: () => (/* binding */ readStepOfPieces)
/* harmony export */ });
/* harmony import */ var _count_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2738);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);
/* harmony import */ var _huge_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8589);
/* harmony import */ var _line_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3770);
/* harmony import */ var _log_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6908);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(436);
/* harmony import */ var _step_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(224);







const PIECE_LINES = 1_000_000_000;
const LF = 10;
const isSamePiece = (one, other) => Math.floor(one / PIECE_LINES) === Math.floor(other / PIECE_LINES);
const cutStepOfPieces = (pieces, total, steps, wanted, annotations) => {
    const indexed = pieces.map(indexPiece);
    const first = indexed[0];
    const { startedAt, completedAt } = wanted;
    if (first === undefined || startedAt === null || !pieces.every(({ from, bytes }) => (0,_line_times_js__WEBPACK_IMPORTED_MODULE_2__/* .isInOrder */ .q)((0,_line_times_js__WEBPACK_IMPORTED_MODULE_2__/* .timesOf */ .Q)(bytes, from === 0 ? 0 : from))))
        return null;
    const near = steps.filter((step) => step === wanted || indexed.some((piece) => beginsIn(step, piece)));
    const cut = (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutStep */ .n)(joinIndexes(indexed), near, wanted, annotations);
    if (cut === null || cut.certainty === 'window')
        return null;
    const begin = indexed.find((piece) => cut.from >= piece.from && cut.from < (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(piece));
    const end = indexed.find((piece) => cut.to > piece.from && cut.to <= (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(piece));
    if (begin === undefined || end === undefined)
        return null;
    const isBegun = begin.from === 0 || (cut.from > begin.from && (begin.index.firstTime ?? startedAt) < startedAt);
    const isEnded = cut.to === total || (cut.to < (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(end) && ((0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(end) === total || (completedAt !== null && (end.index.lastTime ?? 0) >= completedAt + 1_000)));
    const isTimely = (timeOf(begin, cut.from) ?? Number.NEGATIVE_INFINITY) >= startedAt - 1_000;
    if (!isBegun || !isEnded || !isTimely)
        return null;
    if (begin === end)
        return { cut, pieces: [begin] };
    const isEnough = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(begin) - cut.from >= _huge_step_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS */ .dI.head && cut.to - end.from > _huge_step_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS */ .dI.tail;
    return isEnough ? { cut, pieces: [begin, end] } : null;
};
const cutLastErrorOfPiece = (piece) => {
    const indexed = indexPiece(piece, 0);
    const cut = (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutLastError */ .r)(indexed.index);
    if (cut === null)
        return null;
    const found = cut.from < piece.from ? { ...cut, from: piece.from, firstLine: indexed.base + 1 } : cut;
    return { cut: found, pieces: [indexed] };
};
const readStepOfPieces = ({ cut, pieces }) => {
    const [begin, end] = pieces;
    if (end === undefined)
        return linesOf(begin, cut.from, cut.to);
    const everything = { head: Number.POSITIVE_INFINITY, tail: 0, middle: 0 };
    const headEnd = begin.from + begin.bytes.indexOf(LF, cut.from - begin.from + _huge_step_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS */ .dI.head - 1) + 1;
    const tailBegin = end.from + end.bytes.indexOf(LF, cut.to - end.from - _huge_step_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS */ .dI.tail - 1) + 1;
    return [
        ...linesOf(begin, cut.from, headEnd > cut.from ? headEnd : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(begin), everything),
        ...linesOf(end, tailBegin < cut.to ? tailBegin : end.from, cut.to, everything)
    ];
};
const linesOf = (piece, from, to, budget) => {
    const reader = (0,_step_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .createStepReader */ .C)({ number: piece.base + 1 + (0,_count_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .countLines */ .l)(piece.bytes.subarray(0, from - piece.from)), offset: from }, budget);
    reader.push(piece.bytes.subarray(from - piece.from, to - piece.from));
    return reader.end();
};
const timeOf = ({ index }, offset) => index.marks.find((mark) => mark.offset === offset)?.time ?? null;
const beginsIn = ({ startedAt }, { from, index }) => {
    const { firstTime, lastTime } = index;
    if (startedAt === null || firstTime === null || lastTime === null)
        return false;
    return startedAt <= lastTime && (from === 0 || startedAt >= Math.floor(firstTime / 1_000) * 1_000);
};
const indexPiece = (piece, at) => {
    const indexer = (0,_log_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createLogIndexer */ .g)();
    indexer.push(piece.bytes);
    const index = indexer.end();
    const base = (piece.from === 0 ? at : at + 1) * PIECE_LINES;
    const moved = (one) => ({
        ...one,
        line: base + one.line,
        offset: piece.from + one.offset
    });
    return {
        ...piece,
        base,
        index: {
            ...index,
            bytes: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(piece),
            lines: base + index.lines,
            marks: index.marks.filter(({ kind }) => kind !== 'first' || piece.from === 0).map(moved),
            seconds: index.seconds.map(moved)
        }
    };
};
const joinIndexes = (pieces) => ({
    bytes: pieces.at(-1)?.index.bytes ?? 0,
    lines: pieces.at(-1)?.index.lines ?? 0,
    marks: pieces.flatMap(({ index }) => index.marks),
    marksLeftOut: pieces.reduce((sum, { index }) => sum + index.marksLeftOut, 0),
    seconds: pieces.flatMap(({ index }) => index.seconds),
    firstTime: pieces.find(({ index }) => index.firstTime !== null)?.index.firstTime ?? null,
    lastTime: pieces.findLast(({ index }) => index.lastTime !== null)?.index.lastTime ?? null
});


/***/ }),

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ cutLastError),
  n: () => (/* binding */ cutStep)
});

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
var markers = __webpack_require__(3572);
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


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yn: () => (/* binding */ HUGE),
  dI: () => (/* binding */ PARTS),
  PK: () => (/* binding */ createHugeStepReader)
});

// EXTERNAL MODULE: ./lib/src/log/count-lines.js
var count_lines = __webpack_require__(2738);
// EXTERNAL MODULE: ./lib/src/log/step-lines.js + 1 modules
var step_lines = __webpack_require__(224);
// EXTERNAL MODULE: ./lib/src/log/text.js
var log_text = __webpack_require__(152);
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
const CONTEXT = 12;
const MAX_CARRY = 262_144;
const LF = 10;
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });
const createHugeStepReader = (start, size, parts = PARTS) => {
    const everything = { head: Number.POSITIVE_INFINITY, tail: 0, middle: 0 };
    const head = (0,step_lines/* createStepReader */.C)(start, everything);
    const middle = createSkimmer(parts.middle);
    let tail = null;
    let phase = 'head';
    let number = start.number;
    let read = 0;
    const takeUntil = (chunk, from, limit) => {
        const wanted = Math.max(from, from + limit - read - 1);
        const at = wanted >= chunk.length ? -1 : chunk.indexOf(LF, wanted);
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
                    const next = number + (0,count_lines/* countLines */.l)(piece);
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
                    tail = (0,step_lines/* createStepReader */.C)({ number, offset: start.offset + read }, everything);
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
    const search = createWordSearch(step_lines/* MAY_MATTER */.E);
    const keep = (bytes, number) => {
        const parsed = (0,log_text/* parseLine */.A)(TEXT.decode(bytes));
        room -= bytes.length;
        kept.push({ number, time: parsed.time, continues: parsed.time === null, raw: parsed.text, text: (0,log_text/* visibleText */.Q6)(parsed.text) });
    };
    const skim = (block, firstNumber) => {
        let number = firstNumber;
        let position = 0;
        for (let word = search(block, 0, block.length); word >= 0 && room > 0; word = search(block, position, block.length)) {
            const from = Math.max(position, linesBack(block, word, CONTEXT));
            number += (0,count_lines/* countLines */.l)(block.subarray(position, from));
            const to = linesOn(block, word, CONTEXT + 1);
            for (position = from; position < to; number++) {
                const end = block.indexOf(LF, position);
                keep(block.subarray(position, end < 0 ? block.length : end), number);
                position = end < 0 ? block.length : end + 1;
            }
        }
    };
    return {
        push(bytes, firstNumber, nextNumber) {
            const end = bytes.lastIndexOf(LF) + 1;
            if (end === 0) {
                if (carry.length === 0)
                    carryNumber = firstNumber;
                carry = join(carry, bytes.subarray(0, Math.max(0, MAX_CARRY - carry.length)));
                return;
            }
            if (room > 0) {
                const number = carry.length > 0 ? carryNumber : firstNumber;
                const firstEnd = carry.length > 0 ? bytes.indexOf(LF) + 1 : 0;
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
    let at = index === 0 ? -1 : bytes.lastIndexOf(LF, index - 1);
    for (let back = 0; back < lines && at > 0; back++)
        at = bytes.lastIndexOf(LF, at - 1);
    return at + 1;
};
const linesOn = (bytes, index, lines) => {
    let at = index;
    for (let on = 0; on < lines; on++) {
        const end = bytes.indexOf(LF, at);
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


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timesOf),
/* harmony export */   q: () => (/* binding */ isInOrder)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(152);

const LF = 10;
const HEAD = 36;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const timesOf = (piece, offset) => {
    const found = [];
    for (let from = offset === 0 ? 0 : piece.indexOf(LF) + 1; from < piece.length;) {
        if (from === 0 && offset > 0)
            break;
        const time = startsLikeTime(piece, from) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLine */ .A)(DECODER.decode(piece.subarray(from, from + HEAD))).time : null;
        if (time !== null)
            found.push({ offset: offset + from, time });
        const end = piece.indexOf(LF, from);
        if (end < 0)
            break;
        from = end + 1;
    }
    return found;
};
const isInOrder = (lines) => {
    let latest = Number.NEGATIVE_INFINITY;
    for (const { time } of lines) {
        if (time <= latest - 1_000)
            return false;
        latest = Math.max(latest, time);
    }
    return true;
};
const startsLikeTime = (piece, at) => {
    const byte = piece[at] ?? 0;
    return byte === 0xef || (byte >= 48 && byte <= 57);
};


/***/ }),

/***/ 6908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createLogIndexer)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(152);


const LF = 10;
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
            const parsed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(decoder.decode(bytes.subarray(from, to)));
            const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripAnsi */ .aJ)(parsed.text);
            const kind = (0,_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(text) ?? (lineNumber === 1 ? 'first' : null);
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
                firstTime = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(decoder.decode(bytes.subarray(from, to))).time;
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
            for (let at = chunk.indexOf(LF, 0); at >= 0; at = chunk.indexOf(LF, from)) {
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
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 27 || (0,_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeginMark */ .ME)(byte) ? 0 : 1));
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
        return (0,_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMark */ .w_)(bytes, from, to);
    const text = skipEscapes(bytes, from, to);
    return text < to && (text === from ? (0,_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMark */ .w_)(bytes, from, to) : (0,_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeginMark */ .ME)(bytes[text] ?? 0));
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


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ mergePieces),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony export OWN_LINE */
const LF = 10;
const OWN_LINE = '[workflow-run-report]';
const endOf = ({ from, bytes }) => from + bytes.length;
const mergePieces = (pieces) => {
    const merged = [];
    for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last === undefined || piece.from > endOf(last))
            merged.push(piece);
        else if (endOf(piece) > endOf(last))
            merged[merged.length - 1] = { from: last.from, bytes: join(last.bytes, piece.bytes.subarray(endOf(last) - piece.from)) };
    }
    return merged;
};
const join = (a, b) => {
    const whole = new Uint8Array(a.length + b.length);
    whole.set(a);
    whole.set(b, a.length);
    return whole;
};
const wholeLines = (piece, total) => {
    const first = piece.from === 0 ? 0 : piece.bytes.indexOf(LF) + 1;
    const last = endOf(piece) >= total ? piece.bytes.length : piece.bytes.lastIndexOf(LF) + 1;
    return first >= last ? piece : { from: piece.from + first, bytes: piece.bytes.subarray(first, last) };
};
async function* writePieces(pieces, total) {
    let at = 0;
    let needsEnd = false;
    for (const piece of [...pieces, { from: total, bytes: new Uint8Array(0) }]) {
        if (piece.from > at)
            yield gap(piece.from - at, needsEnd);
        yield piece.bytes;
        at = endOf(piece);
        needsEnd = piece.bytes.at(-1) !== LF;
    }
}
const gap = (bytes, needsEnd) => new TextEncoder().encode(`${needsEnd ? '\n' : ''}${OWN_LINE} ${bytes} bytes of the log are left out here\n`);


/***/ }),

/***/ 224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ MAY_MATTER),
  C: () => (/* binding */ createStepReader)
});

;// CONCATENATED MODULE: ./lib/src/log/lines.js
const CUT = ' … ';
const KEPT_END = 16_384;
const LF = 10;
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
            for (let at = chunk.indexOf(LF, from); at >= 0; at = chunk.indexOf(LF, from)) {
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


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pp: () => (/* binding */ NOTHING_READ),
  Lf: () => (/* binding */ readFailingStep),
  cq: () => (/* binding */ readStepInParts),
  saveLog: () => (/* binding */ saveLog)
});

// EXTERNAL MODULE: ./lib/src/diagnose/failing-step.js
var failing_step = __webpack_require__(6614);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
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

// EXTERNAL MODULE: ./lib/src/log/cut.js + 2 modules
var log_cut = __webpack_require__(8524);
// EXTERNAL MODULE: ./lib/src/log/cut-pieces.js
var cut_pieces = __webpack_require__(7007);
// EXTERNAL MODULE: ./lib/src/log/huge-step.js + 1 modules
var huge_step = __webpack_require__(8589);
// EXTERNAL MODULE: ./lib/src/log/log-index.js
var log_index = __webpack_require__(6908);
// EXTERNAL MODULE: ./lib/src/log/pieces.js
var log_pieces = __webpack_require__(436);
// EXTERNAL MODULE: ./lib/src/log/step-lines.js + 1 modules
var step_lines = __webpack_require__(224);
// EXTERNAL MODULE: ./lib/src/no-log.js
var no_log = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/src/log/line-times.js
var line_times = __webpack_require__(3770);
;// CONCATENATED MODULE: ./lib/src/log/time-search.js

const PROBE = 16_384;
const LONGEST_PROBE = 524_288;
const GROWTH = 4;
const startTimeSearch = (first, wanted, options) => {
    const { total, lastTime } = options;
    const edge = (target) => {
        const lo = { offset: 0, time: null };
        const hi = { offset: total, time: lastTime };
        return { target, lo, hi, loBefore: lo, hiBefore: hi, stuck: 0 };
    };
    const begin = edge(wanted.begins);
    const end = wanted.ends === null ? { ...edge(lastTime), lo: { offset: total, time: null } } : edge(wanted.ends);
    const known = (0,line_times/* timesOf */.Q)(first, 0);
    return {
        begin: narrowed(begin, known),
        end: narrowed(end, known),
        total,
        probes: 0,
        telling: 0,
        moved: 0,
        length: PROBE,
        blind: [],
        seen: endsOf(known),
        isLost: known.length === 0
    };
};
const learn = (search, pieces) => {
    let { begin, end, blind, length, seen } = search;
    const told = pieces.map(({ from, bytes }) => (0,line_times/* timesOf */.Q)(bytes, from));
    const isBlind = told.every((lines) => lines.length === 0);
    for (const [at, { from, bytes }] of pieces.entries()) {
        const lines = told[at] ?? [];
        begin = narrowed(begin, lines);
        end = narrowed(end, lines);
        seen = [...seen, ...endsOf(lines)].sort((a, b) => a.offset - b.offset);
        if (lines.length > 0)
            continue;
        blind = joined([...blind, { from, to: from + bytes.length }]);
        length = Math.min(LONGEST_PROBE, Math.max(length, bytes.length * GROWTH));
    }
    const moved = pieces.reduce((sum, { bytes }) => sum + bytes.length, search.moved);
    return {
        ...search,
        begin: isBlind ? begin : judged(begin, search.begin),
        end: isBlind ? end : judged(end, search.end),
        blind,
        length,
        moved,
        seen,
        isLost: !(0,line_times/* isInOrder */.q)(seen),
        probes: search.probes + pieces.length,
        telling: search.telling + told.filter((lines) => lines.length > 0).length
    };
};
const judged = (edge, before) => ({ ...edge, stuck: sizeOf(edge) > sizeOf(before) / 2 ? before.stuck + 1 : 0 });
const endsOf = (lines) => [lines[0], lines.at(-1)].filter((line) => line !== undefined);
const narrowed = (edge, lines) => {
    const { target, lo, hi } = edge;
    const inside = lines.filter(({ offset }) => offset >= lo.offset && offset < hi.offset);
    const late = inside.find(({ time }) => time >= target);
    const early = inside.findLast(({ time, offset }) => time < target && (late === undefined || offset < late.offset));
    return {
        ...edge,
        ...(early === undefined ? {} : { lo: early, loBefore: lo }),
        ...(late === undefined ? {} : { hi: late, hiBefore: hi })
    };
};
const joined = (spans) => {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    const all = [];
    for (const span of sorted) {
        const last = all.at(-1);
        if (last !== undefined && span.from <= last.to)
            all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
        else
            all.push(span);
    }
    return all;
};
const sizeOf = ({ lo, hi }) => hi.offset - lo.offset;

;// CONCATENATED MODULE: ./lib/src/log/next-probes.js

const NEAR = 524_288;
const NEARER = 65_536;
const NEAR_ENOUGH = 1_310_720;
const SMALL = 2_097_152;
const MAX_PROBES = 16;
const MAX_PROBED = 3_500_000;
const LONGEST_BLIND = 1_048_576;
const MARGIN = 131_072;
const nearEnough = ({ begin, end }, whole) => {
    if (end.lo.offset - begin.hi.offset > whole)
        return NEAR_ENOUGH;
    const isOpen = end.hi.offset - begin.lo.offset > whole;
    return isOpen && sizeOf(begin) <= NEAR && sizeOf(end) <= NEAR ? NEARER : NEAR;
};
const nextProbes = (search, whole) => {
    const near = nearEnough(search, whole);
    const open = [search.begin, search.end].filter((edge) => sizeOf(edge) > near);
    const isSmall = search.end.hi.offset - search.begin.lo.offset <= SMALL;
    if (open.length === 0 || isSmall || search.isLost)
        return [];
    const probes = placesOf(search, open, near)
        .map((place) => avoidBlind(search, place))
        .map(({ edge, offset, length }) => ({ from: offset, to: Math.min(offset + length, edge.hi.offset) }))
        .filter(({ from, to }) => to > from);
    const distinct = probes.filter(({ from }, at) => probes.findIndex((other) => other.from === from) === at);
    const bytes = distinct.reduce((sum, { from, to }) => sum + to - from, 0);
    return search.moved + bytes > MAX_PROBED ? [] : distinct.slice(0, MAX_PROBES - search.probes);
};
const placesOf = (search, open, near) => {
    const [one, other] = open;
    const aim = (edge, offset) => ({
        edge,
        length: search.length,
        offset: Math.max(edge.lo.offset, Math.min(Math.round(offset), edge.hi.offset - search.length))
    });
    const isShared = one !== undefined && other !== undefined && one.lo.offset === other.lo.offset && one.hi.offset === other.hi.offset;
    const rounds = Math.floor((MAX_PROBES - search.telling) / open.length);
    const needed = Math.max(...open.map((edge) => Math.ceil(Math.log(sizeOf(edge) / near) / Math.log(isShared ? 3 : 2))));
    return open.map((edge) => {
        const isFirst = edge === one;
        const { lo, hi } = edge;
        const size = hi.offset - lo.offset;
        const isLate = isShared ? needed > rounds || (needed === rounds && edge.stuck > 0) : needed >= rounds && edge.stuck > 1;
        if (isLate)
            return aim(edge, lo.offset + (isShared ? (isFirst ? size / 3 : (2 * size) / 3) : size / 2));
        const guess = guessOf(edge);
        const margin = Math.max(MARGIN, 2 * search.length, size / 128);
        const isBefore = !isShared ? guess > lo.offset + size / 2 : isFirst ? guess - lo.offset > 2 * margin : hi.offset - guess <= 2 * margin;
        return aim(edge, isBefore ? guess - margin : guess + margin);
    });
};
const guessOf = ({ target, lo, hi, loBefore, hiBefore, stuck }) => {
    const isTold = lo.time !== null && hi.time !== null && hi.time > lo.time;
    const share = isTold ? Math.min(1, Math.max(0, (target - lo.time) / (hi.time - lo.time))) : 0.5;
    const guess = lo.offset + (hi.offset - lo.offset) * share;
    if (stuck === 0)
        return guess;
    const beyond = [extended(hiBefore, hi, target), extended(loBefore, lo, target)].find((at) => at !== null && at > lo.offset && at < hi.offset);
    return beyond ?? (lo.offset + hi.offset) / 2;
};
const extended = (a, b, target) => a.time === null || b.time === null || a.time === b.time ? null : b.offset + ((target - b.time) * (b.offset - a.offset)) / (b.time - a.time);
const avoidBlind = ({ blind, length }, place) => {
    const span = blind.find(({ from, to }) => place.offset >= from - length / 2 && place.offset < to);
    if (span === undefined)
        return place;
    const { lo, hi } = place.edge;
    const known = span.to - span.from;
    if (known < LONGEST_BLIND)
        return { ...place, offset: span.to, length: Math.min(length, LONGEST_BLIND - known) };
    const before = span.from - lo.offset;
    const behind = hi.offset - span.to;
    return { ...place, offset: Math.floor(before > behind ? lo.offset + before / 2 : span.to + behind / 2) };
};

;// CONCATENATED MODULE: ./lib/src/log/step-window.js
const WHOLE_WINDOW = 5_242_880;
const AROUND = 65_536;
const BEGINNING = 1_048_576;
const END = 3_145_728;
const LEAST = 2_883_584;
const windowOf = ({ begin, end, total, isLost }, room) => {
    const from = Math.max(0, begin.lo.offset - AROUND);
    const to = Math.min(total, end.hi.offset + AROUND);
    if (isLost || to <= from)
        return null;
    if (to - from <= Math.min(WHOLE_WINDOW, room))
        return [{ from, to }];
    const unsure = begin.hi.offset - begin.lo.offset + end.hi.offset - end.lo.offset;
    const rest = Math.min(BEGINNING + END, room - unsure);
    if (rest < LEAST)
        return null;
    const beginning = Math.floor((rest * BEGINNING) / (BEGINNING + END));
    const head = { from, to: begin.hi.offset + beginning - AROUND };
    const tail = { from: end.lo.offset - (rest - beginning) + AROUND, to };
    return head.to < tail.from ? [head, tail] : [{ from, to }];
};

;// CONCATENATED MODULE: ./lib/src/read-huge-log.js






const HUGE_LOG = 67_108_864;
const MAX_MOVED = 8_000_000;
const LAST_BYTES = 4_194_304;
const END_BYTES = 2_097_152;
const readHugeLog = async (job, log, explaining) => {
    const reader = createReader(log);
    const { step } = (0,failing_step/* findFailingSteps */.P)(job);
    const found = explaining === null || (step === null && job.steps.length > 0)
        ? await readEnds(log, reader)
        : step === null
            ? await readLastError(log, reader, explaining)
            : await readStep({ job, step }, log, reader, explaining);
    if (found === null)
        return null;
    const first = { from: 0, bytes: log.first };
    const what = found.step === null || step === null ? 'its two ends' : 'the parts around the failing step';
    return {
        pieces: (0,log_pieces/* mergePieces */.Q7)([first, ...found.pieces]).map((piece) => (0,log_pieces/* wholeLines */.zo)(piece, log.bytes)),
        step: found.step,
        reason: `The log has ${inWords(log.bytes)}: only ${what} were read (${inWords(reader.moved())}). \`whole_logs: true\` reads all of it`
    };
};
const readStep = async ({ job, step }, log, reader, { annotations, isEnough }) => {
    if (step.startedAt === null)
        return null;
    const ends = step.completedAt === null ? null : step.completedAt + 1_000;
    let search = startTimeSearch(log.first, { begins: step.startedAt, ends }, { total: log.bytes, lastTime: job.completedAt ?? ends ?? step.startedAt });
    for (;;) {
        const probes = nextProbes(search, WHOLE_WINDOW);
        if (probes.length === 0)
            break;
        const pieces = await reader.readAll(probes);
        if (pieces === null)
            return null;
        search = learn(search, pieces);
    }
    const window = windowOf(search, MAX_MOVED - reader.moved());
    const read = window === null ? null : await reader.readAll(window);
    if (read === null)
        return null;
    const pieces = read.map((piece) => (0,log_pieces/* wholeLines */.zo)(piece, log.bytes));
    const cut = (0,cut_pieces/* cutStepOfPieces */.Bl)(pieces, log.bytes, job.steps, step, await annotations());
    if (cut === null || (cut.pieces.length > 1 && !(await isEnough(cut))))
        return null;
    return { pieces: read, step: cut };
};
const readLastError = async (log, reader, { isEnough }) => {
    const read = await reader.readAll([{ from: log.bytes - LAST_BYTES, to: log.bytes }]);
    const [last] = read ?? [];
    const cut = last === undefined ? null : (0,cut_pieces/* cutLastErrorOfPiece */.Wi)((0,log_pieces/* wholeLines */.zo)(last, log.bytes));
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
        return known.length === 0
            ? { from, bytes }
            : ((0,log_pieces/* mergePieces */.Q7)([
                { from, bytes: known },
                { from: begin, bytes }
            ])[0] ?? null);
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

;// CONCATENATED MODULE: ./lib/src/read-log.js











const FRESH_MS = 120_000;
const FRESH_TRIES = 4;
const FRESH_WAIT_MS = 1_500;
const saveLog = async (job, wish, ports) => {
    const none = (state, reason) => ({ kind: 'none', log: (0,no_log/* noLog */.CM)(state, reason), name: null, size: 0 });
    for (let turn = 1;; turn++) {
        try {
            const answer = await askForLog(job, wish.whole ? {} : { wholeUpTo: HUGE_LOG }, ports);
            if (answer.kind === 'none')
                return none(answer.state, answer.reason);
            const name = `logs/${logFileName(job.name, job.id)}`;
            const huge = answer.kind === 'parts' ? await readHugeLog(job, answer, wish.explaining) : null;
            if (answer.kind === 'parts' && huge !== null) {
                let size = 0;
                const count = (chunk) => {
                    size += chunk.length;
                };
                await ports.files.write(name, watch((0,log_pieces/* writePieces */.Rx)(huge.pieces, answer.bytes), count));
                const log = { state: 'partial', bytes: answer.bytes, lines: null, path: name, reason: huge.reason, firstLine: null };
                return { kind: 'parts', log, step: huge.step, name, size };
            }
            const indexer = (0,log_index/* createLogIndexer */.g)();
            await ports.files.write(name, watch(answer.kind === 'parts' ? answer.whole() : answer.body, indexer.push));
            const index = indexer.end();
            const log = { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null };
            return { kind: 'whole', log, index, name, size: index.bytes };
        }
        catch (error) {
            const kind = error instanceof errors/* ReportError */.$ ? error.kind : null;
            if (kind === 'server' && turn === 1)
                continue;
            return none('failed', `The log could not be ${kind === 'files' ? 'saved' : 'read'}: ${(0,errors/* describeError */.U)(error)}`);
        }
    }
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
const NOTHING_READ = { cut: null, lines: [], isNumbered: true };
const readStepInParts = (step) => ({
    cut: { ...step.cut, certainty: 'window' },
    lines: (0,cut_pieces/* readStepOfPieces */.nF)(step),
    isNumbered: false
});
const readFailingStep = async (job, saved, annotations, files) => {
    const { step } = (0,failing_step/* findFailingSteps */.P)(job);
    if (saved.kind === 'parts')
        return saved.step === null ? NOTHING_READ : readStepInParts(saved.step);
    if (saved.kind === 'none')
        return NOTHING_READ;
    const cut = step !== null ? (0,log_cut/* cutStep */.n)(saved.index, job.steps, step, annotations) : job.steps.length === 0 ? (0,log_cut/* cutLastError */.r)(saved.index) : null;
    if (cut === null)
        return NOTHING_READ;
    const start = { number: cut.firstLine, offset: cut.from };
    const size = cut.to - cut.from;
    const reader = size > huge_step/* HUGE */.yn ? (0,huge_step/* createHugeStepReader */.PK)(start, size) : (0,step_lines/* createStepReader */.C)(start);
    for await (const chunk of files.read(saved.name, cut.from, cut.to))
        reader.push(chunk);
    return { cut, lines: reader.end(), isNumbered: true };
};


/***/ })

};
