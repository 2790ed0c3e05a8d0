export const id = 576;
export const ids = [576];
export const modules = {

/***/ 7576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHugeLog: () => (/* binding */ readHugeLog)
});

// EXTERNAL MODULE: ./lib/src/jobs/failing-step.js
var failing_step = __webpack_require__(710);
// EXTERNAL MODULE: ./lib/src/log/huge/cut-pieces.js
var cut_pieces = __webpack_require__(7263);
// EXTERNAL MODULE: ./lib/src/log/huge/line-times.js
var line_times = __webpack_require__(6314);
;// CONCATENATED MODULE: ./lib/src/log/huge/time-search.js

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

;// CONCATENATED MODULE: ./lib/src/log/huge/next-probes.js

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

// EXTERNAL MODULE: ./lib/src/log/huge/pieces.js
var huge_pieces = __webpack_require__(6212);
;// CONCATENATED MODULE: ./lib/src/log/huge/step-window.js
const WHOLE_WINDOW = 6_000_000;
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

;// CONCATENATED MODULE: ./lib/src/app/collect/huge-log.js






const MAX_MOVED = 8_000_000;
const LAST_BYTES = 4_194_304;
const END_BYTES = 1_572_864;
const readHugeLog = async (job, log, explaining, cpu) => {
    const reader = createReader(log);
    const { step } = (0,failing_step/* findFailingSteps */.P)(job);
    const found = explaining === null || (step === null && job.steps.length > 0)
        ? await readEnds(log, reader)
        : step === null
            ? await readLastError(log, reader, explaining, cpu)
            : await readStep({ job, step }, log, reader, explaining, cpu);
    if (found === null)
        return null;
    const first = { from: 0, bytes: log.first };
    const what = found.step === null || step === null ? 'its two ends' : 'the parts around the failing step';
    return {
        content: (0,huge_pieces/* writePieces */.Rx)((0,huge_pieces/* mergePieces */.Q7)([first, ...found.pieces]).map((piece) => (0,huge_pieces/* wholeLines */.zo)(piece, log.bytes)), log.bytes),
        step: found.step,
        reason: `The log has ${inWords(log.bytes)}: only ${what} were read (${inWords(reader.moved())})`
    };
};
const readStep = async ({ job, step }, log, reader, { annotations, isEnough }, cpu) => {
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
    const pieces = read.map((piece) => (0,huge_pieces/* wholeLines */.zo)(piece, log.bytes));
    const told = await annotations();
    const cut = (await cpu.run(() => (0,cut_pieces/* cutStepOfPieces */.Bl)(pieces, log.bytes, job.steps, step, told)))?.value ?? null;
    if (cut === null || (cut.pieces.length > 1 && !(await isEnough(cut))))
        return null;
    return { pieces: read, step: cut };
};
const readLastError = async (log, reader, { isEnough }, cpu) => {
    const read = await reader.readAll([{ from: log.bytes - LAST_BYTES, to: log.bytes }]);
    const [last] = read ?? [];
    const cut = last === undefined ? null : ((await cpu.run(() => (0,cut_pieces/* cutLastErrorOfPiece */.Wi)((0,huge_pieces/* wholeLines */.zo)(last, log.bytes))))?.value ?? null);
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
            : ((0,huge_pieces/* mergePieces */.Q7)([
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


/***/ })

};
