export const id = 334;
export const ids = [334];
export const modules = {

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findFailingSteps)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8064);

const findFailingSteps = (job) => {
    const [first, ...others] = job.steps.filter((step) => (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(step.conclusion));
    if (first !== undefined)
        return { step: first, others };
    const cancelled = job.steps.find((step) => step.conclusion === 'cancelled');
    if (cancelled !== undefined)
        return { step: cancelled, others: [] };
    const unfinished = job.status === 'completed' ? job.steps.find((step) => step.status !== 'completed' && step.startedAt !== null) : undefined;
    return { step: unfinished ?? null, others: [] };
};


/***/ }),

/***/ 7263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ cutStepOfPieces),
/* harmony export */   Pu: () => (/* binding */ isSamePiece),
/* harmony export */   Wi: () => (/* binding */ cutLastErrorOfPiece),
/* harmony export */   readStepOfPieces: () => (/* binding */ readStepOfPieces)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5412);
/* harmony import */ var _steps_align_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2030);
/* harmony import */ var _steps_boundaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9745);
/* harmony import */ var _steps_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6007);
/* harmony import */ var _steps_log_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9672);
/* harmony import */ var _steps_step_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2203);
/* harmony import */ var _line_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6314);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6212);








const PIECE_LINES = 1_000_000_000;
const isSamePiece = (one, other) => Math.floor(one / PIECE_LINES) === Math.floor(other / PIECE_LINES);
const cutStepOfPieces = (pieces, total, steps, wanted, annotations) => {
    const indexed = pieces.map(indexPiece);
    const areInOrder = pieces.every(({ from, bytes }) => (0,_line_times_js__WEBPACK_IMPORTED_MODULE_6__/* .isInOrder */ .q)((0,_line_times_js__WEBPACK_IMPORTED_MODULE_6__/* .timesOf */ .Q)(bytes, from)));
    if (wanted.startedAt === null || !areInOrder || !indexed.every((piece) => areBalanced(piece, total)))
        return null;
    const index = joinIndexes(indexed);
    const near = stepsNear(steps, wanted, indexed);
    const cut = (0,_steps_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutStep */ .nH)(index, near, wanted, annotations);
    if (cut === null || cut.certainty === 'window' || !isTitled(index, cut, wanted) || !endsAtNext(index, near, wanted, cut, total))
        return null;
    const begin = indexed.find((piece) => cut.from >= piece.from && cut.from < (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(piece));
    const end = indexed.find((piece) => cut.to > piece.from && cut.to <= (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(piece));
    if (begin === undefined || end === undefined || !isEnclosed({ begin, end, cut, total }, wanted) || !hasError(end, cut, wanted))
        return null;
    if (begin === end)
        return { cut, pieces: [begin] };
    return hasWholeEnds(begin, end, cut, index, near, wanted) ? { cut, pieces: [begin, end] } : null;
};
const stepsNear = (steps, wanted, pieces) => {
    const isNear = (step) => step === wanted || pieces.some((piece) => beginsIn(step, piece));
    const first = steps.findIndex(isNear);
    const last = steps.findLastIndex(isNear);
    const behind = steps.findIndex((step, at) => at > last && hasPrinted(step));
    return steps.slice(Math.max(0, first - 1), Math.max(last, behind) + 1);
};
const hasPrinted = ({ conclusion, startedAt }) => conclusion !== 'skipped' && startedAt !== null;
const areBalanced = (piece, total) => {
    let depth = 0;
    for (const { kind } of piece.index.marks) {
        if (kind === 'start_action')
            depth++;
        else if (kind === 'end_action' && --depth < 0)
            return false;
    }
    return depth === 0 || (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(piece) === total;
};
const isTold = ({ kind, title }, { name }) => kind !== 'run' || (name.startsWith('Run ') && (0,_steps_align_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTitle */ .j)(name, title));
const boundaryAt = (index, offset) => (0,_steps_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .findBoundaries */ .o)(index.marks).find((boundary) => boundary.offset === offset);
const isTitled = (index, { from }, wanted) => {
    const boundary = boundaryAt(index, from);
    return boundary !== undefined && (isTold(boundary, wanted) || !wanted.name.startsWith('Run '));
};
const endsAtNext = (index, near, wanted, { to }, total) => {
    const next = nextOf(near, wanted);
    if (next === undefined)
        return to === total;
    const cut = (0,_steps_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutStep */ .nH)(index, near, next, []);
    return cut !== null && cut.certainty !== 'window' && cut.from === to;
};
const nextOf = (near, wanted) => near.slice(near.indexOf(wanted) + 1).find(hasPrinted);
const isEnclosed = ({ begin, end, cut, total }, { startedAt, completedAt }) => {
    if (startedAt === null)
        return false;
    const isBegun = begin.from === 0 || (cut.from > begin.from && (begin.index.firstTime ?? startedAt) < startedAt);
    const isEnded = cut.to === total || (cut.to < (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(end) && ((0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(end) === total || (completedAt !== null && (end.index.lastTime ?? 0) >= completedAt + 1_000)));
    return isBegun && isEnded && (timeOf(begin, cut.from) ?? Number.NEGATIVE_INFINITY) >= startedAt - 1_000;
};
const hasError = ({ index }, { from, to }, { conclusion }) => conclusion !== 'failure' || index.marks.some(({ kind, offset }) => kind === 'error' && offset >= from && offset < to);
const hasWholeEnds = (begin, end, cut, index, near, wanted) => {
    const { startedAt, completedAt } = wanted;
    const next = nextOf(near, wanted);
    const [first, last] = [boundaryAt(index, cut.from), boundaryAt(index, cut.to)];
    const isBeginTold = first !== undefined && isTold(first, wanted);
    const isEndTold = next === undefined || (last !== undefined && isTold(last, next));
    return ((0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(begin) - cut.from >= _steps_step_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .BUDGET */ .o3.head &&
        cut.to - end.from > _steps_step_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .BUDGET */ .o3.tail &&
        (isBeginTold || (begin.index.lastTime ?? Number.NEGATIVE_INFINITY) >= (startedAt ?? 0) + 1_000) &&
        (isEndTold || completedAt === null || (end.index.firstTime ?? Number.POSITIVE_INFINITY) < completedAt));
};
const cutLastErrorOfPiece = (piece) => {
    const indexed = indexPiece(piece, 0);
    const cut = (0,_steps_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLastError */ .rO)(indexed.index);
    return cut === null || cut.from < piece.from || !(0,_steps_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .findBoundaries */ .o)(indexed.index.marks).some(({ offset }) => offset === cut.from)
        ? null
        : { cut, pieces: [indexed] };
};
const readStepOfPieces = ({ cut, pieces }) => {
    const [begin, end] = pieces;
    return end === undefined
        ? linesOf(begin, cut.from, cut.to, _steps_step_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .BUDGET */ .o3)
        : [
            ...linesOf(begin, cut.from, (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(begin), { ..._steps_step_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .BUDGET */ .o3, middle: 0, tail: 0 }),
            ...linesOf(end, end.from, cut.to, { ..._steps_step_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .BUDGET */ .o3, middle: 0, head: 0 })
        ];
};
const linesOf = ({ base, from: start, bytes }, from, to, budget) => {
    const reader = (0,_steps_step_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .createStepReader */ .Cs)(base + 1 + (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .countLines */ .lt)(bytes.subarray(0, from - start)), budget);
    reader.push(bytes.subarray(from - start, to - start));
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
    const indexer = (0,_steps_log_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createLogIndexer */ .g)();
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
            bytes: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(piece),
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
    lastTime: pieces.findLast(({ index }) => index.lastTime !== null)?.index.lastTime ?? null,
    unread: null
});


/***/ }),

/***/ 6314:
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

/***/ 6212:
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

/***/ 2030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ alignSteps),
/* harmony export */   j: () => (/* binding */ sameTitle)
/* harmony export */ });
const ABSENT = -6;
const TIE = 0.9;
const MAX_CELLS = 4_000_000;
const alignSteps = (steps, boundaries, options) => {
    const columns = boundaries.length;
    const rows = steps.length;
    if (columns === 0 || rows === 0 || rows * columns > MAX_CELLS)
        return { placed: steps.map(() => null) };
    const named = steps.map(toNamed);
    const sharing = createWordSharing(steps);
    const scoreColumn = (boundary, column) => {
        const shares = sharing(boundary);
        return named.map((step, row) => {
            if (options.fixed !== null && row === options.failing)
                return column === options.fixed ? 100 : Number.NEGATIVE_INFINITY;
            const afterFailing = options.failing >= 0 && row === options.failing + 1;
            return scoreFit(step, boundary, { first: row === 0, last: row === rows - 1, afterFailing, sharesWord: shares.has(row) });
        });
    };
    const width = columns + 1;
    const scores = new Float64Array(rows * columns);
    for (const [c, boundary] of boundaries.entries())
        for (const [r, score] of scoreColumn(boundary, c).entries())
            scores[r * columns + c] = score;
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
const toNamed = (step) => ({
    step,
    usualKind: RUNNER_NAMES.find(({ pattern }) => pattern.test(step.name))?.kind ?? 'run',
    isScript: step.name.startsWith('Run ')
});
const scoreFit = (named, boundary, at) => kindFit(named.usualKind, boundary, at) +
    titleFit(named, boundary, at.sharesWord) +
    timeFit(named.step, boundary) +
    (at.afterFailing ? errorFit(boundary) : 0);
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
const kindFit = (usual, { kind }, { first, last }) => {
    if (kind === 'setup')
        return first ? 4 : -20;
    if (kind === usual)
        return kind === 'run' ? 2 : 4;
    if (kind === 'complete')
        return last ? 0 : -20;
    if (kind === 'run' && (usual === 'post' || usual === 'build' || usual === 'pull'))
        return 0;
    return -20;
};
const titleFit = ({ step, isScript }, { kind, title }, sharesWord) => {
    if (kind !== 'run')
        return 0;
    if (isScript)
        return sameTitle(step.name, title) ? 8 : -5;
    return sharesWord ? 0.5 : 0;
};
const sameTitle = (name, title) => {
    const cut = name.endsWith('...') ? name.slice(0, -3) : name.endsWith('…') ? name.slice(0, -1) : name;
    return title === name.trimEnd() || (cut !== name && title.startsWith(cut)) || (title.length > 60 && name.startsWith(title));
};
const WORD = /[a-z0-9]{3,}/g;
const wordsOf = (text) => text.toLowerCase().match(WORD) ?? [];
const createWordSharing = (steps) => {
    const rowsOf = new Map();
    for (const [row, { name }] of steps.entries()) {
        for (const word of wordsOf(name)) {
            if (word === 'run')
                continue;
            const rows = rowsOf.get(word) ?? new Set();
            rowsOf.set(word, rows.add(row));
        }
    }
    return ({ kind, title }) => new Set(kind === 'run' ? [...new Set(wordsOf(title))].flatMap((word) => [...(rowsOf.get(word) ?? [])]) : []);
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


/***/ }),

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findBoundaries)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);

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
    afterExit: start.afterError && above !== null && above.kind === 'error' && _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3.test(above.text.slice(_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff.length))
});


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ cutByTime),
/* harmony export */   nH: () => (/* binding */ cutStep),
/* harmony export */   rO: () => (/* binding */ cutLastError)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _align_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2030);
/* harmony import */ var _boundaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9745);



const cutStep = (index, steps, wanted, annotations) => {
    if (index.lines === 0)
        return null;
    const printed = steps.filter((step) => step.conclusion !== 'skipped' && (step.startedAt !== null || step === wanted));
    const boundaries = (0,_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .findBoundaries */ .o)(index.marks);
    const at = printed.indexOf(wanted);
    const anchored = findAnchored(index.marks, boundaries, wanted, annotations);
    const alignment = (0,_align_js__WEBPACK_IMPORTED_MODULE_1__/* .alignSteps */ .T)(printed, boundaries, { failing: at, fixed: anchored });
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
    const boundaries = (0,_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .findBoundaries */ .o)(index.marks);
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
const MOST_ANCHORS = 200;
const findAnchored = (marks, boundaries, step, annotations) => {
    const anchors = annotations
        .filter(({ path, startLine, level }) => path === '.github' && startLine >= 2 && level === 'failure')
        .slice(0, MOST_ANCHORS);
    if (anchors.length === 0)
        return null;
    const byLine = new Map(boundaries.map((boundary, at) => [boundary.line, at]));
    const errors = Map.groupBy(marks.filter((mark) => mark.kind === 'error' && inWindow(mark, step)), ({ text }) => text.slice(_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff.length).trimEnd());
    for (const { startLine, message } of anchors) {
        const [firstLine = ''] = message.split('\n', 1);
        for (const mark of errors.get(firstLine.trimEnd()) ?? []) {
            const found = byLine.get(mark.line - (startLine - 1));
            if (found !== undefined)
                return found;
        }
    }
    return null;
};
const inWindow = ({ time }, { startedAt, completedAt }) => time === null || ((startedAt === null || time >= startedAt) && (completedAt === null || time < completedAt + 1_000));


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ createStepReader),
/* harmony export */   YB: () => (/* binding */ toStepLine),
/* harmony export */   fR: () => (/* binding */ toStepLines),
/* harmony export */   o3: () => (/* binding */ BUDGET)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5412);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(152);


const BUDGET = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const BLOCK = 65_536;
const LINE_COST = 64;
const CONTEXT = 12;
const MATTERS = /error|fail|fatal|exception|panic|traceback|assert|not found|cannot|unable|denied|##\[/i;
const createStepReader = (firstNumber, budget = BUDGET) => {
    const head = [];
    let headRoom = budget.head;
    const middle = createMiddle(budget.middle);
    const waiting = [];
    let waitingBytes = 0;
    let waitingLines = 0;
    let last = null;
    const splitter = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .createLineSplitter */ .AD)((line) => {
        if (headRoom >= costOf(line)) {
            headRoom -= costOf(line);
            head.push(line);
            return;
        }
        headRoom = 0;
        if (last === null)
            middle.push(line);
        else
            last.push(line);
    }, firstNumber);
    const split = (bytes) => {
        const from = bytes.indexOf(_lines_js__WEBPACK_IMPORTED_MODULE_0__.LF) + 1;
        const to = lastLinesOf(bytes, CONTEXT);
        splitter.push(bytes.subarray(0, from));
        const isQuiet = from < to && headRoom === 0 && middle.isQuiet(bytes.subarray(from, bytes.lastIndexOf(_lines_js__WEBPACK_IMPORTED_MODULE_0__.LF)));
        if (isQuiet)
            splitter.skip(bytes.subarray(from, to));
        splitter.push(bytes.subarray(isQuiet ? to : from));
    };
    const isEnough = (first) => (waitingLines - first.lines) * LINE_COST > budget.tail || waitingBytes - first.bytes.length > 4 * budget.tail;
    const take = (bytes) => {
        const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .countLines */ .lt)(bytes);
        waiting.push({ bytes: bytes.slice(), lines });
        waitingBytes += bytes.length;
        waitingLines += lines;
        for (let first = waiting[0]; first !== undefined && isEnough(first); first = waiting[0]) {
            waiting.shift();
            waitingBytes -= first.bytes.length;
            waitingLines -= first.lines;
            split(first.bytes);
        }
    };
    return {
        push(chunk) {
            for (let at = 0; at < chunk.length; at += BLOCK)
                take(chunk.subarray(at, at + BLOCK));
        },
        end() {
            last = [];
            for (const { bytes } of waiting.splice(0))
                splitter.push(bytes);
            splitter.end();
            const from = tailOf(last, budget.tail);
            for (const line of last.slice(0, from))
                middle.push(line);
            return [...head, ...middle.lines(), ...last.slice(from)];
        }
    };
};
const costOf = ({ text }) => text.length + LINE_COST;
const tailOf = (lines, room) => {
    let from = lines.length;
    let free = room;
    for (let line = lines[from - 1]; line !== undefined && free > 0; line = lines[from - 1]) {
        free -= costOf(line);
        if (free < 0 && from < lines.length)
            break;
        from--;
    }
    return from;
};
const createMiddle = (budget) => {
    const kept = [];
    let room = budget;
    let keepNext = 0;
    const recent = new Array(CONTEXT).fill(null);
    let nextRecent = 0;
    const keep = (line) => {
        room -= costOf(line);
        kept.push(line);
    };
    return {
        push(line) {
            if (room <= 0)
                return;
            if (MATTERS.test(line.text)) {
                for (let at = 0; at < CONTEXT; at++) {
                    const before = recent[(nextRecent + at) % CONTEXT];
                    if (before)
                        keep(before);
                }
                recent.fill(null);
                keep(line);
                keepNext = CONTEXT;
            }
            else if (keepNext > 0) {
                keepNext--;
                keep(line);
            }
            else {
                recent[nextRecent] = line;
                nextRecent = (nextRecent + 1) % CONTEXT;
            }
        },
        isQuiet: (lines) => room <= 0 || (keepNext === 0 && !MATTERS.test((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(lines))),
        lines: () => kept
    };
};
const lastLinesOf = (bytes, lines) => {
    let at = bytes.lastIndexOf(_lines_js__WEBPACK_IMPORTED_MODULE_0__.LF);
    for (let line = 0; line < lines && at > 0; line++)
        at = bytes.lastIndexOf(_lines_js__WEBPACK_IMPORTED_MODULE_0__.LF, at - 1);
    return at + 1;
};
const toStepLine = ({ number, text }, above) => {
    const parsed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(text);
    const time = parsed.time ?? above?.time ?? null;
    return { number, time, continues: parsed.time === null && time !== null, raw: parsed.text, text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(parsed.text) };
};
const toStepLines = (kept) => {
    const lines = [];
    for (const line of kept)
        lines.push(toStepLine(line, lines.at(-1)));
    return lines;
};


/***/ })

};
