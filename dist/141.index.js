export const id = 141;
export const ids = [141];
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

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I5: () => (/* binding */ findLastError),
  MR: () => (/* binding */ findStep),
  eu: () => (/* binding */ linesBetween),
  CI: () => (/* binding */ partsOf),
  nY: () => (/* binding */ searchStep)
});

// UNUSED EXPORTS: windowOf

// EXTERNAL MODULE: ./lib/src/log/lines.js
var lines = __webpack_require__(5412);
// EXTERNAL MODULE: ./lib/src/log/steps/align.js
var align = __webpack_require__(2030);
// EXTERNAL MODULE: ./lib/src/log/steps/boundaries.js
var steps_boundaries = __webpack_require__(9745);
// EXTERNAL MODULE: ./lib/src/log/steps/cut.js
var steps_cut = __webpack_require__(6007);
// EXTERNAL MODULE: ./lib/src/log/steps/log-index.js + 2 modules
var log_index = __webpack_require__(7034);
// EXTERNAL MODULE: ./lib/src/log/steps/step-lines.js
var step_lines = __webpack_require__(2203);
;// CONCATENATED MODULE: ./lib/src/log/huge/pieces.js

const OWN_LINE = '[workflow-run-report]';
const PIECE_LINES = 1_000_000_000;
const isSamePiece = (one, other) => Math.floor(one / PIECE_LINES) === Math.floor(other / PIECE_LINES);
const endOf = ({ from, bytes }) => from + bytes.length;
const mergePieces = (pieces) => {
    const merged = [];
    for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last === undefined || piece.from > endOf(last))
            merged.push(piece);
        else if (endOf(piece) > endOf(last))
            merged[merged.length - 1] = { from: last.from, bytes: (0,lines/* joinBytes */.mE)(last.bytes, piece.bytes.subarray(endOf(last) - piece.from)) };
    }
    return merged;
};
const wholeLines = (piece, total) => {
    const first = piece.from === 0 ? 0 : piece.bytes.indexOf(lines.LF) + 1;
    const last = endOf(piece) >= total ? piece.bytes.length : piece.bytes.lastIndexOf(lines.LF) + 1;
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
        needsEnd = piece.bytes.at(-1) !== lines.LF;
    }
}
const gap = (bytes, needsEnd) => new TextEncoder().encode(`${needsEnd ? '\n' : ''}${OWN_LINE} ${bytes} bytes of the log are left out here\n`);

// EXTERNAL MODULE: ./lib/src/log/text.js
var log_text = __webpack_require__(152);
;// CONCATENATED MODULE: ./lib/src/log/huge/time-search.js



const PROBE = 16_384;
const LONGEST_PROBE = 524_288;
const GROWTH = 4;
const startTimeSearch = (first, wanted, options) => {
    const { total, lastTime } = options;
    const lo = { offset: 0, time: null };
    const hi = { offset: total, time: lastTime };
    const edge = (target) => ({ target, lo, hi, loBefore: lo, hiBefore: hi, stuck: 0 });
    const end = wanted.ends === null ? { ...edge(lastTime), lo: { offset: total, time: null } } : edge(wanted.ends);
    const known = timesOf({ from: 0, bytes: first });
    return {
        begin: narrowed(edge(wanted.begins), known),
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
    const told = pieces.map(timesOf);
    const lines = told.flat().sort(byOffset);
    const blind = pieces.filter((_, at) => told[at]?.length === 0);
    const seen = [...search.seen, ...told.flatMap(endsOf)].sort(byOffset);
    const next = (edge) => {
        if (lines.length === 0)
            return edge;
        const now = narrowed(edge, lines);
        return { ...now, stuck: sizeOf(now) > sizeOf(edge) / 2 ? edge.stuck + 1 : 0 };
    };
    return {
        ...search,
        begin: next(search.begin),
        end: next(search.end),
        probes: search.probes + pieces.length,
        telling: search.telling + pieces.length - blind.length,
        moved: pieces.reduce((sum, { bytes }) => sum + bytes.length, search.moved),
        length: Math.min(LONGEST_PROBE, Math.max(search.length, ...blind.map(({ bytes }) => bytes.length * GROWTH))),
        blind: mergePieces([...search.blind, ...blind]),
        seen,
        isLost: !isInOrder(seen)
    };
};
const byOffset = (a, b) => a.offset - b.offset;
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
const sizeOf = ({ lo, hi }) => hi.offset - lo.offset;
const MARK = 3;
const timesOf = ({ from, bytes }) => {
    const found = [];
    let at = from === 0 ? 0 : bytes.indexOf(lines.LF) + 1;
    if (from > 0 && at === 0)
        return found;
    while (at < bytes.length) {
        const { time } = (0,log_text/* parseLine */.A)((0,lines/* decodeUtf8 */._6)(bytes.subarray(at, at + MARK + log_text/* MOST_OF_TIME */.Mw)));
        if (time !== null)
            found.push({ offset: from + at, time });
        const end = bytes.indexOf(lines.LF, at);
        at = end < 0 ? bytes.length : end + 1;
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

;// CONCATENATED MODULE: ./lib/src/log/huge/cut-pieces.js








const LEAST_HEAD = 500_000;
const LEAST_TAIL = 2_000_000;
const cutStepOfPieces = (pieces, total, steps, wanted, annotations) => {
    const indexed = pieces.map((piece, at) => indexPiece(piece, at));
    if (wanted.startedAt === null || !indexed.every((piece) => isInOrder(timesOf(piece)) && areBalanced(piece, total)))
        return null;
    const index = joinIndexes(indexed);
    const near = stepsNear(steps, wanted, indexed);
    const cut = (0,steps_cut/* cutStep */.nH)(index, near, wanted, annotations);
    const next = near.slice(near.indexOf(wanted) + 1).find(hasPrinted);
    const nextCut = next === undefined ? null : (0,steps_cut/* cutStep */.nH)(index, near, next, []);
    const nextFrom = next === undefined ? total : nextCut === null || nextCut.certainty === 'window' ? null : nextCut.from;
    if (cut === null || cut.certainty === 'window' || cut.to !== nextFrom)
        return null;
    const boundaries = (0,steps_boundaries/* findBoundaries */.o)(index.marks);
    const boundaryAt = (offset) => boundaries.find((boundary) => boundary.offset === offset);
    const beginning = boundaryAt(cut.from);
    const isBeginTold = isTold(beginning, wanted);
    if (beginning === undefined || (!isBeginTold && wanted.name.startsWith('Run ')))
        return null;
    const begin = indexed.find((piece) => cut.from >= piece.from && cut.from < endOf(piece));
    const end = indexed.find((piece) => cut.to > piece.from && cut.to <= endOf(piece));
    if (begin === undefined || end === undefined)
        return null;
    const found = { cut, begin, end, isBeginTold, isEndTold: next === undefined || isTold(boundaryAt(cut.to), next), total };
    if (!isEnclosed(found, wanted) || !hasError(found, wanted))
        return null;
    if (begin === end)
        return inOne(cut, begin);
    return hasWholeEnds(found, wanted) ? inTwo(cut, begin, end) : null;
};
const stepsNear = (steps, wanted, pieces) => {
    const isNear = (step) => step === wanted || pieces.some((piece) => beginsIn(step, piece));
    const first = steps.findIndex(isNear);
    const last = steps.findLastIndex(isNear);
    const behind = steps.findIndex((step, at) => at > last && hasPrinted(step));
    return steps.slice(Math.max(0, first - 1), Math.max(last, behind) + 1);
};
const hasPrinted = ({ conclusion, startedAt }) => conclusion !== 'skipped' && startedAt !== null;
const beginsIn = ({ startedAt }, { from, index: { firstTime, lastTime } }) => {
    if (startedAt === null || firstTime === null || lastTime === null)
        return false;
    return startedAt <= lastTime && (from === 0 || startedAt >= Math.floor(firstTime / 1_000) * 1_000);
};
const areBalanced = (piece, total) => {
    let depth = 0;
    for (const { kind } of piece.index.marks) {
        if (kind === 'start_action')
            depth++;
        else if (kind === 'end_action' && --depth < 0)
            return false;
    }
    return depth === 0 || endOf(piece) === total;
};
const isTold = (boundary, { name }) => boundary !== undefined && (boundary.kind !== 'run' || (name.startsWith('Run ') && (0,align/* sameTitle */.j)(name, boundary.title)));
const isEnclosed = ({ begin, end, cut, total }, { startedAt, completedAt }) => {
    if (startedAt === null)
        return false;
    const isBegun = begin.from === 0 || (cut.from > begin.from && (begin.index.firstTime ?? startedAt) < startedAt);
    const isEnded = cut.to === total || (cut.to < endOf(end) && (endOf(end) === total || (completedAt !== null && (end.index.lastTime ?? 0) >= completedAt + 1_000)));
    const firstTime = begin.index.marks.find(({ offset }) => offset === cut.from)?.time ?? Number.NEGATIVE_INFINITY;
    return isBegun && isEnded && firstTime >= startedAt - 1_000;
};
const hasError = ({ end, cut }, { conclusion }) => conclusion !== 'failure' || end.index.marks.some(({ kind, offset }) => kind === 'error' && offset >= cut.from && offset < cut.to);
const hasWholeEnds = ({ begin, end, cut, isBeginTold, isEndTold }, { startedAt, completedAt }) => endOf(begin) - cut.from >= LEAST_HEAD &&
    cut.to - end.from > LEAST_TAIL &&
    (isBeginTold || (begin.index.lastTime ?? Number.NEGATIVE_INFINITY) >= (startedAt ?? 0) + 1_000) &&
    (isEndTold || completedAt === null || (end.index.firstTime ?? Number.POSITIVE_INFINITY) < completedAt);
const cutLastErrorOfPiece = (last) => {
    const piece = indexPiece(last, 0);
    const cut = (0,steps_cut/* cutLastError */.rO)(piece.index);
    const isBegun = cut !== null && (0,steps_boundaries/* findBoundaries */.o)(piece.index.marks).some(({ offset }) => offset === cut.from);
    return isBegun ? inOne(cut, piece) : null;
};
const budgetOf = ({ from, to }) => (0,step_lines/* budgetFor */.vO)(to - from);
const inOne = (cut, piece) => ({
    cut,
    hasGap: false,
    lines: () => linesOf(piece, cut.from, cut.to, budgetOf(cut))
});
const inTwo = (cut, begin, end) => ({
    cut,
    hasGap: true,
    lines: () => [
        ...linesOf(begin, cut.from, endOf(begin), { ...budgetOf(cut), middle: 0, tail: 0 }),
        ...linesOf(end, end.from, cut.to, { ...budgetOf(cut), middle: 0, head: 0 })
    ]
});
const linesOf = ({ base, from: start, bytes }, from, to, budget) => {
    const reader = (0,step_lines/* createStepReader */.Cs)(base + 1 + (0,lines/* countLines */.lt)(bytes.subarray(0, from - start)), budget);
    reader.push(bytes.subarray(from - start, to - start));
    return reader.end();
};
const indexPiece = (piece, at) => {
    const base = (piece.from === 0 ? at : at + 1) * PIECE_LINES;
    const indexer = (0,log_index/* createLogIndexer */.g)(undefined, { lines: base, bytes: piece.from });
    indexer.push(piece.bytes);
    return { ...piece, base, index: indexer.end() };
};
const joinIndexes = (pieces) => ({
    bytes: pieces.at(-1)?.index.bytes ?? 0,
    lines: pieces.at(-1)?.index.lines ?? 0,
    marks: pieces.flatMap(({ index }) => index.marks),
    permissions: pieces[0]?.index.permissions ?? [],
    marksLeftOut: pieces.reduce((sum, { index }) => sum + index.marksLeftOut, 0),
    seconds: pieces.flatMap(({ index }) => index.seconds),
    firstTime: pieces.find(({ index }) => index.firstTime !== null)?.index.firstTime ?? null,
    lastTime: pieces.findLast(({ index }) => index.lastTime !== null)?.index.lastTime ?? null,
    unread: null
});

;// CONCATENATED MODULE: ./lib/src/log/huge/next-probes.js


const WHOLE_WINDOW = 6_000_000;
const NEAR = 524_288;
const NEAR_ENOUGH = 1_310_720;
const SMALL = 2_097_152;
const MAX_PROBES = 16;
const MAX_PROBED = 3_500_000;
const LONGEST_BLIND = 1_048_576;
const MARGIN = 131_072;
const nextProbes = (search) => {
    const near = search.end.lo.offset - search.begin.hi.offset > WHOLE_WINDOW ? NEAR_ENOUGH : NEAR;
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
const placesOf = ({ length, telling }, open, near) => {
    const [one, other] = open;
    const areAlike = one !== undefined && other !== undefined && one.lo.offset === other.lo.offset && one.hi.offset === other.hi.offset;
    const roundsLeft = Math.floor((MAX_PROBES - telling) / open.length);
    const cuts = areAlike ? 3 : 2;
    const roundsNeeded = Math.max(...open.map((edge) => Math.ceil(Math.log(sizeOf(edge) / near) / Math.log(cuts))));
    return open.map((edge, at) => {
        const { lo, hi, stuck } = edge;
        const size = sizeOf(edge);
        const aim = (offset) => ({ edge, length, offset: Math.max(lo.offset, Math.min(Math.round(offset), hi.offset - length)) });
        const isLate = areAlike ? roundsNeeded > roundsLeft || (roundsNeeded === roundsLeft && stuck > 0) : roundsNeeded >= roundsLeft && stuck > 1;
        if (isLate)
            return aim(lo.offset + (areAlike ? (at + 1) / 3 : 1 / 2) * size);
        const guess = guessOf(edge);
        const margin = Math.max(MARGIN, 2 * length, size / 128);
        const isBefore = !areAlike ? guess > lo.offset + size / 2 : at === 0 ? guess - lo.offset > 2 * margin : hi.offset - guess <= 2 * margin;
        return aim(isBefore ? guess - margin : guess + margin);
    });
};
const guessOf = ({ target, lo, hi, loBefore, hiBefore, stuck }) => {
    const isTold = lo.time !== null && hi.time !== null && hi.time > lo.time;
    const share = isTold ? Math.min(1, Math.max(0, (target - lo.time) / (hi.time - lo.time))) : 0.5;
    if (stuck === 0)
        return lo.offset + (hi.offset - lo.offset) * share;
    const beyond = [extended(hiBefore, hi, target), extended(loBefore, lo, target)].find((at) => at !== null && at > lo.offset && at < hi.offset);
    return beyond ?? (lo.offset + hi.offset) / 2;
};
const extended = (a, b, target) => a.time === null || b.time === null || a.time === b.time ? null : b.offset + ((target - b.time) * (b.offset - a.offset)) / (b.time - a.time);
const avoidBlind = ({ blind, length }, place) => {
    const piece = blind.find((one) => place.offset >= one.from - length / 2 && place.offset < endOf(one));
    if (piece === undefined)
        return place;
    const { lo, hi } = place.edge;
    const known = piece.bytes.length;
    if (known < LONGEST_BLIND)
        return { ...place, offset: endOf(piece), length: Math.min(length, LONGEST_BLIND - known) };
    const before = piece.from - lo.offset;
    const behind = hi.offset - endOf(piece);
    return { ...place, offset: Math.floor(before > behind ? lo.offset + before / 2 : endOf(piece) + behind / 2) };
};

;// CONCATENATED MODULE: ./lib/src/log/huge/search.js




const MAX_MOVED = 8_000_000;
const AROUND = 65_536;
const BEGINNING = 1_048_576;
const END = 3_145_728;
const LEAST = 2_883_584;
function* searchStep(log, job, { startedAt, completedAt }) {
    if (startedAt === null)
        return null;
    const ends = completedAt === null ? null : completedAt + 1_000;
    const lastTime = job.completedAt ?? ends ?? startedAt;
    let search = startTimeSearch(log.first, { begins: startedAt, ends }, { total: log.bytes, lastTime });
    for (let probes = nextProbes(search); probes.length > 0; probes = nextProbes(search))
        search = learn(search, yield probes);
    const window = windowOf(search, MAX_MOVED - log.first.length - search.moved);
    return window === null ? null : yield window;
}
const findStep = (pieces, { bytes }, steps, wanted, annotations) => {
    const whole = pieces.map((piece) => wholeLines(piece, bytes));
    return cutStepOfPieces(whole, bytes, steps, wanted, annotations);
};
const findLastError = (last, { bytes }) => cutLastErrorOfPiece(wholeLines(last, bytes));
const partsOf = ({ first, bytes }, pieces) => {
    const merged = mergePieces([{ from: 0, bytes: first }, ...pieces]);
    return writePieces(merged.map((piece) => wholeLines(piece, bytes)), bytes);
};
const linesBetween = (above, line) => (isSamePiece(above, line) ? line - above - 1 : null);
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
    const scoreAt = (row, column) => scores[row * columns + column] ?? 0;
    const upTo = bestSums(rows, columns, scoreAt);
    const onward = bestSums(rows, columns, (row, column) => scoreAt(rows - 1 - row, columns - 1 - column));
    const before = (row, column) => upTo[row * width + column] ?? 0;
    const behind = (row, column) => onward[(rows - row) * width + columns - column] ?? 0;
    const total = before(rows, columns);
    const placed = steps.map((_, r) => {
        let first = -1;
        let last = -1;
        let absent = before(r, columns) + behind(r + 1, columns) + ABSENT;
        for (let c = 0; c < columns; c++) {
            absent = Math.max(absent, before(r, c) + behind(r + 1, c) + ABSENT);
            const through = before(r, c) + scoreAt(r, c) + behind(r + 1, c + 1);
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
const bestSums = (rows, columns, scoreAt) => {
    const width = columns + 1;
    const best = new Float64Array((rows + 1) * width);
    const at = (row, column) => best[row * width + column] ?? 0;
    for (let r = 1; r <= rows; r++) {
        best[r * width] = at(r - 1, 0) + ABSENT;
        for (let c = 1; c <= columns; c++)
            best[r * width + c] = Math.max(at(r - 1, c) + ABSENT, at(r, c - 1), at(r - 1, c - 1) + scoreAt(r - 1, c - 1));
    }
    return best;
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
        else if (mark.kind !== 'error' && mark.kind !== 'first' && mark.kind !== 'container' && depth === 0) {
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
    title: mark.kind === 'run' ? mark.text.slice(_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUP */ .UP.length).trimEnd() : '',
    afterError: start.afterError,
    afterExit: start.afterError && above !== null && above.kind === 'error' && _markers_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3.test(above.text.slice(_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff.length))
});


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ cutByTime),
/* harmony export */   nH: () => (/* binding */ cutStep),
/* harmony export */   pC: () => (/* binding */ cutBetween),
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
    const end = next === undefined || next === null ? undefined : boundaries[next.last];
    const certain = placed.certain && (next === undefined || next === null || next.certain);
    return cutBetween(index, start, end, anchored !== null ? 'annotation' : certain ? 'shape' : 'window');
};
const cutBetween = (index, start, end, certainty) => ({
    firstLine: start.line,
    lastLine: end === undefined ? index.lines : end.line - 1,
    from: start.offset,
    to: end === undefined ? index.bytes : end.offset,
    certainty
});
const LOG_START = { line: 1, offset: 0 };
const cutLastError = (index) => {
    const error = index.marks.findLast((mark) => mark.kind === 'error');
    if (error === undefined)
        return null;
    const boundaries = (0,_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .findBoundaries */ .o)(index.marks);
    const start = boundaries.findLast((boundary) => boundary.line <= error.line);
    const end = boundaries.find((boundary) => boundary.line > error.line);
    return cutBetween(index, start ?? LOG_START, end, 'window');
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
    return cutBetween(index, first, after, 'window');
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
/* harmony export */   fR: () => (/* binding */ toStepLines),
/* harmony export */   vO: () => (/* binding */ budgetFor)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5412);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(152);


const BUDGET = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const HUGE_STEP = 8_000_000;
const HUGE_BUDGET = { head: 2 * BUDGET.head, tail: 2 * BUDGET.tail, middle: 2 * BUDGET.middle };
const budgetFor = (bytes) => (bytes > HUGE_STEP ? HUGE_BUDGET : BUDGET);
const BLOCK = 65_536;
const LINE_COST = 64;
const CONTEXT = 12;
const MATTERS = /error|fail|fatal|exception|panic|traceback|assert|not found|cannot|unable|denied|##\[/i;
const createStepReader = (firstNumber, budget) => {
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
        kept.push((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .copyLine */ .Sj)(line));
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
    const { hasTime, text: raw } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTime */ .qL)(text);
    const isTimed = hasTime || above?.isTimed === true;
    return { number, isTimed, continues: isTimed && !hasTime, raw, text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(raw) };
};
const toStepLines = (kept) => {
    const lines = [];
    for (const line of kept)
        lines.push(toStepLine(line, lines.at(-1)));
    return lines;
};


/***/ })

};
