export const id = 263;
export const ids = [263];
export const modules = {

/***/ 7263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ cutStepOfPieces),
/* harmony export */   Pu: () => (/* binding */ isSamePiece),
/* harmony export */   Wi: () => (/* binding */ cutLastErrorOfPiece),
/* harmony export */   readStepOfPieces: () => (/* binding */ readStepOfPieces)
/* harmony export */ });
/* harmony import */ var _count_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2738);
/* harmony import */ var _steps_align_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2030);
/* harmony import */ var _steps_boundaries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9745);
/* harmony import */ var _steps_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6007);
/* harmony import */ var _steps_log_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9672);
/* harmony import */ var _steps_step_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(267);
/* harmony import */ var _huge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4560);
/* harmony import */ var _huge_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7775);
/* harmony import */ var _line_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6314);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6212);










const PIECE_LINES = 1_000_000_000;
const LF = 10;
const isSamePiece = (one, other) => Math.floor(one / PIECE_LINES) === Math.floor(other / PIECE_LINES);
const cutStepOfPieces = (pieces, total, steps, wanted, annotations) => {
    const indexed = pieces.map(indexPiece);
    const areInOrder = pieces.every(({ from, bytes }) => (0,_line_times_js__WEBPACK_IMPORTED_MODULE_6__/* .isInOrder */ .q)((0,_line_times_js__WEBPACK_IMPORTED_MODULE_6__/* .timesOf */ .Q)(bytes, from)));
    if (wanted.startedAt === null || !areInOrder || !indexed.every((piece) => areBalanced(piece, total)))
        return null;
    const index = joinIndexes(indexed);
    const near = stepsNear(steps, wanted, indexed);
    const cut = (0,_steps_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutStep */ .nH)(index, near, wanted, annotations);
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
const isTold = ({ kind, title }, { name }) => kind !== 'run' || (name.startsWith('Run ') && (0,_steps_align_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTitle */ .j)(name, title));
const boundaryAt = (index, offset) => (0,_steps_boundaries_js__WEBPACK_IMPORTED_MODULE_1__/* .findBoundaries */ .o)(index.marks).find((boundary) => boundary.offset === offset);
const isTitled = (index, { from }, wanted) => {
    const boundary = boundaryAt(index, from);
    return boundary !== undefined && (isTold(boundary, wanted) || !wanted.name.startsWith('Run '));
};
const endsAtNext = (index, near, wanted, { to }, total) => {
    const next = nextOf(near, wanted);
    if (next === undefined)
        return to === total;
    const cut = (0,_steps_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutStep */ .nH)(index, near, next, []);
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
    return (cut.to - cut.from > _huge_js__WEBPACK_IMPORTED_MODULE_8__/* .HUGE_STEP */ .p &&
        (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(begin) - cut.from >= _huge_step_js__WEBPACK_IMPORTED_MODULE_5__.PARTS.head &&
        cut.to - end.from > _huge_step_js__WEBPACK_IMPORTED_MODULE_5__.PARTS.tail &&
        (isBeginTold || (begin.index.lastTime ?? Number.NEGATIVE_INFINITY) >= (startedAt ?? 0) + 1_000) &&
        (isEndTold || completedAt === null || (end.index.firstTime ?? Number.POSITIVE_INFINITY) < completedAt));
};
const cutLastErrorOfPiece = (piece) => {
    const indexed = indexPiece(piece, 0);
    const cut = (0,_steps_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutLastError */ .rO)(indexed.index);
    return cut === null || cut.from < piece.from || !(0,_steps_boundaries_js__WEBPACK_IMPORTED_MODULE_1__/* .findBoundaries */ .o)(indexed.index.marks).some(({ offset }) => offset === cut.from)
        ? null
        : { cut, pieces: [indexed] };
};
const readStepOfPieces = ({ cut, pieces }) => {
    const [begin, end] = pieces;
    if (end === undefined)
        return linesOf(begin, cut.from, cut.to);
    const headEnd = begin.from + begin.bytes.indexOf(LF, cut.from - begin.from + _huge_step_js__WEBPACK_IMPORTED_MODULE_5__.PARTS.head - 1) + 1;
    const tailBegin = end.from + end.bytes.indexOf(LF, cut.to - end.from - _huge_step_js__WEBPACK_IMPORTED_MODULE_5__.PARTS.tail - 1) + 1;
    return [
        ...linesOf(begin, cut.from, headEnd > cut.from ? headEnd : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .endOf */ .pJ)(begin), (0,_huge_step_js__WEBPACK_IMPORTED_MODULE_5__.headBudget)(begin.bytes.length)),
        ...linesOf(end, tailBegin < cut.to ? tailBegin : end.from, cut.to, (0,_huge_step_js__WEBPACK_IMPORTED_MODULE_5__.tailBudget)(end.bytes.length))
    ];
};
const linesOf = (piece, from, to, budget) => {
    const reader = (0,_steps_step_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .createStepReader */ .Cs)({ number: piece.base + 1 + (0,_count_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .countLines */ .l)(piece.bytes.subarray(0, from - piece.from)), offset: from }, budget);
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
    const indexer = (0,_steps_log_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createLogIndexer */ .g)();
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
    lastTime: pieces.findLast(({ index }) => index.lastTime !== null)?.index.lastTime ?? null
});


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PARTS: () => (/* binding */ PARTS),
/* harmony export */   createHugeStepReader: () => (/* binding */ createHugeStepReader),
/* harmony export */   headBudget: () => (/* binding */ headBudget),
/* harmony export */   tailBudget: () => (/* binding */ tailBudget)
/* harmony export */ });
/* harmony import */ var _count_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2738);
/* harmony import */ var _steps_step_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(267);
/* harmony import */ var _telling_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8086);
/* harmony import */ var _word_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8408);




const PARTS = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const CONTEXT = 12;
const MAX_CARRY = 262_144;
const LF = 10;
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });
const createHugeStepReader = (start, size, parts = PARTS) => {
    const head = (0,_steps_step_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .createStepReader */ .Cs)(start, headBudget(parts.head));
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
                    const next = number + (0,_count_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .countLines */ .l)(piece);
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
                    tail = (0,_steps_step_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .createStepReader */ .Cs)({ number, offset: start.offset + read }, tailBudget(parts.tail));
            }
        },
        skip(bytes, lines) {
            if (phase !== 'middle' || read + bytes >= size - parts.tail)
                return false;
            read += bytes;
            number += lines;
            middle.skipTo(number);
            return true;
        },
        isFull: middle.isFull,
        end() {
            return [...head.end(), ...middle.end(), ...(tail?.end() ?? [])];
        }
    };
};
const SHORT_LINES = 2;
const headBudget = (bytes) => ({ head: bytes * SHORT_LINES, middle: 0, tail: 0 });
const tailBudget = (bytes) => ({ head: 0, middle: 0, tail: bytes * SHORT_LINES });
const costOf = (bytes) => Math.max(bytes, (bytes + _steps_step_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_COST */ .RA) / SHORT_LINES);
const createSkimmer = (budget) => {
    const kept = [];
    let room = budget;
    let carry = new Uint8Array(0);
    let carryNumber = 0;
    const search = (0,_word_search_js__WEBPACK_IMPORTED_MODULE_2__/* .createWordSearch */ .b)(_telling_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAY_MATTER */ .E);
    const keep = (bytes, number) => {
        room -= costOf(bytes.length);
        kept.push({ number, text: TEXT.decode(bytes) });
    };
    const skim = (block, firstNumber) => {
        let number = firstNumber;
        let position = 0;
        for (let word = search(block, 0, block.length); word >= 0 && room > 0; word = search(block, position, block.length)) {
            const from = Math.max(position, linesBack(block, word, CONTEXT));
            number += (0,_count_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .countLines */ .l)(block.subarray(position, from));
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
        skipTo(number) {
            carry = new Uint8Array(0);
            carryNumber = number;
        },
        isFull: () => room <= 0,
        end() {
            const rest = carry;
            carry = new Uint8Array(0);
            if (rest.length > 0 && room > 0)
                skim(rest, carryNumber);
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

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ LINE_COST),
  Cs: () => (/* binding */ createStepReader),
  YB: () => (/* binding */ toStepLine),
  fR: () => (/* binding */ toStepLines)
});

// UNUSED EXPORTS: MATTERS

// EXTERNAL MODULE: ./lib/src/log/count-lines.js
var count_lines = __webpack_require__(2738);
// EXTERNAL MODULE: ./lib/src/log/huge/telling-words.js
var telling_words = __webpack_require__(8086);
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
;// CONCATENATED MODULE: ./lib/src/log/steps/step-lines.js




const BUDGET = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const LINE_COST = 64;
const CONTEXT = 12;
const MATTERS = new RegExp(telling_words/* MAY_MATTER */.E.join('|').replace('[', '\\['), 'i');
const createStepReader = (start, budget = BUDGET) => {
    const head = [];
    const middle = [];
    const tail = createTail(budget.tail);
    let headRoom = budget.head;
    let middleRoom = budget.middle;
    let keepNext = 0;
    const recent = new Array(CONTEXT).fill(null);
    let nextRecent = 0;
    const keepMiddle = (line) => {
        middleRoom -= costOf(line);
        middle.push(line);
    };
    const letGo = (line) => {
        if (middleRoom <= 0)
            return;
        if (MATTERS.test(line.text)) {
            for (let at = 0; at < CONTEXT; at++) {
                const before = recent[(nextRecent + at) % CONTEXT];
                if (before)
                    keepMiddle(before);
            }
            recent.fill(null);
            keepMiddle(line);
            keepNext = CONTEXT;
        }
        else if (keepNext > 0) {
            keepNext--;
            keepMiddle(line);
        }
        else {
            recent[nextRecent] = line;
            nextRecent = (nextRecent + 1) % CONTEXT;
        }
    };
    const waiting = [];
    let waitingLines = 0;
    let isOver = false;
    const splitter = createLineSplitter((line) => {
        if (headRoom >= costOf(line)) {
            headRoom -= costOf(line);
            head.push(line);
            return;
        }
        headRoom = 0;
        if (isOver) {
            tail.clear(letGo);
            letGo(line);
        }
        else
            tail.push(line, letGo);
    }, start);
    return {
        push(chunk) {
            if (headRoom > 0) {
                splitter.push(chunk);
                return;
            }
            const lines = (0,count_lines/* countLines */.l)(chunk);
            waiting.push({ bytes: chunk.slice(), lines });
            waitingLines += lines;
            isOver = true;
            for (let first = waiting[0]; first !== undefined && (waitingLines - first.lines) * LINE_COST > budget.tail; first = waiting[0]) {
                waiting.shift();
                waitingLines -= first.lines;
                splitter.push(first.bytes);
            }
        },
        end() {
            isOver = false;
            for (const { bytes } of waiting.splice(0))
                splitter.push(bytes);
            splitter.end();
            return [...head, ...middle, ...tail.lines()];
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
        clear(letGo) {
            if (lines.length === 0)
                return;
            for (const line of lines.slice(from))
                letGo(line);
            lines = [];
            from = 0;
            free = room;
        },
        lines: () => lines.slice(from)
    };
};
const toStepLine = ({ number, text }, above) => {
    const parsed = (0,log_text/* parseLine */.A)(text);
    const time = parsed.time ?? above?.time ?? null;
    return { number, time, continues: parsed.time === null && time !== null, raw: parsed.text, text: (0,log_text/* visibleText */.Q6)(parsed.text) };
};
const toStepLines = (kept) => {
    const lines = [];
    for (const line of kept)
        lines.push(toStepLine(line, lines.at(-1)));
    return lines;
};


/***/ })

};
