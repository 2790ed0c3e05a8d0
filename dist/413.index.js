export const id = 413;
export const ids = [413];
export const modules = {

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKnownLines: () => (/* binding */ readKnownLines)
});

// EXTERNAL MODULE: ./lib/src/log/lines.js
var lines = __webpack_require__(5412);
// EXTERNAL MODULE: ./lib/src/log/markers.js
var markers = __webpack_require__(3572);
// EXTERNAL MODULE: ./lib/src/diagnose/hash.js
var diagnose_hash = __webpack_require__(4243);
// EXTERNAL MODULE: ./lib/src/diagnose/normalise.js
var normalise = __webpack_require__(9157);
// EXTERNAL MODULE: ./lib/src/diagnose/baseline/line-key.js
var line_key = __webpack_require__(7551);
;// CONCATENATED MODULE: ./lib/src/diagnose/baseline/fast-keys.js




const SHAPES = 8_192;
const ROOM = 64;
const TIME = '0000-00-00T00:00:00.0000000Z ';
const SPACE = 0x20;
const CARRIAGE_RETURN = 0x0d;
const ESCAPE = 0x1b;
const HASH = 0x23;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const ONE = 0x31;
const FIVE = 0x35;
const SIX = 0x36;
const NINE = 0x39;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CARET = 0x5e;
const isDigit = (unit) => unit >= ZERO && unit <= NINE;
const isHexLetter = (unit) => (unit | SPACE) >= 0x61 && (unit | SPACE) <= 0x66;
const ODD = new Set(Array.from('\u009b\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff', (one) => one.charCodeAt(0)));
const createFastKeys = (longest) => {
    const shapes = new Float64Array(SHAPES).fill(-1);
    const masks = new Uint16Array(SHAPES * ROOM);
    const line = new Uint16Array(longest);
    const shape = new Uint16Array(longest);
    let length = 0;
    let mayMask = false;
    const read = (text, from, to) => {
        length = 0;
        mayMask = false;
        let isSpaced = false;
        let isSlashed = false;
        let digits = 0;
        for (let at = from; at < to; at++) {
            let unit = text.charCodeAt(at);
            if (unit === SPACE || unit === 0x09) {
                isSpaced = true;
                continue;
            }
            if (unit === ESCAPE) {
                at = behindColour(text, at, to);
                if (at < 0)
                    return false;
                continue;
            }
            if (unit < SPACE ? unit <= CARRIAGE_RETURN : unit >= 0x80 && ODD.has(unit))
                return false;
            if (unit === CARET && text.charCodeAt(at + 1) === BRACKET)
                return false;
            if (unit === BACKSLASH) {
                if (isSlashed && !isSpaced)
                    continue;
                isSlashed = true;
                unit = SLASH;
            }
            else
                isSlashed = false;
            if (digits > 0 && (isSpaced || !isDigit(unit))) {
                endDigits(digits);
                digits = 0;
            }
            if (isSpaced && length > 0) {
                line[length] = SPACE;
                shape[length++] = SPACE;
            }
            isSpaced = false;
            if (isDigit(unit))
                digits++;
            if (digits > 0 || unit === SLASH || (unit === HYPHEN && isHexLetter(line[length - 1] ?? 0)))
                mayMask = true;
            line[length] = unit;
            shape[length++] = digits > 0 ? ONE : unit;
        }
        if (digits > 0)
            endDigits(digits);
        return !(line[0] === HASH && line[1] === HASH && length > 1);
    };
    const endDigits = (digits) => {
        const first = line[length - digits] ?? 0;
        if (digits === 1 && first === ZERO)
            shape[length - 1] = ZERO;
        if (digits === 3 && (first < ONE || first > FIVE))
            shape[length - 3] = SIX;
    };
    const findMasks = () => {
        const hash = (0,diagnose_hash/* unitsHash */.MT)(shape, length);
        const slot = hash & (SHAPES - 1);
        const first = slot * ROOM;
        if (shapes[slot] === hash)
            return first;
        const text = String.fromCharCode.apply(null, line.subarray(0, length));
        let next = first + 1;
        shapes[slot] = -1;
        normalise/* MASKS */.MU.lastIndex = 0;
        for (let match = normalise/* MASKS */.MU.exec(text); match !== null; match = normalise/* MASKS */.MU.exec(text)) {
            if (match[1] !== undefined)
                continue;
            if (next + 2 > first + ROOM)
                return -1;
            masks[next++] = match.index;
            masks[next++] = normalise/* MASKS */.MU.lastIndex;
        }
        masks[first] = next - first;
        shapes[slot] = hash;
        return first;
    };
    const mask = (first) => {
        let from = 0;
        let to = 0;
        for (let at = first + 1; at < first + (masks[first] ?? 0); at += 2) {
            while (from < (masks[at] ?? 0))
                line[to++] = line[from++] ?? 0;
            line[to++] = normalise/* MASK */.v5.charCodeAt(0);
            from = masks[at + 1] ?? 0;
        }
        while (from < length)
            line[to++] = line[from++] ?? 0;
        length = to;
    };
    return (text, from, to) => {
        const isTimed = isTimeAt(text, from, to);
        const begin = isTimed ? from + TIME.length : from;
        const end = to > begin && text.charCodeAt(to - 1) === CARRIAGE_RETURN ? to - 1 : to;
        if (text.startsWith(markers/* ECHO_PAINT */.r2, begin))
            return null;
        const isOther = !isTimed && text.charCodeAt(from + 4) === HYPHEN && isDigit(text.charCodeAt(from));
        if (isOther || end - begin > longest || !read(text, begin, end))
            return (0,line_key/* keyOfRawLine */.J)(text.slice(from, to));
        const first = mayMask ? findMasks() : 0;
        if (first < 0)
            return (0,line_key/* keyOfRawLine */.J)(text.slice(from, to));
        if (mayMask)
            mask(first);
        return (0,diagnose_hash/* unitsHash */.MT)(line, length);
    };
};
const isTimeAt = (text, from, to) => {
    if (to - from < TIME.length)
        return false;
    for (let at = 0; at < TIME.length; at++) {
        const unit = text.charCodeAt(from + at);
        const form = TIME.charCodeAt(at);
        if (form === ZERO ? !isDigit(unit) : unit !== form)
            return false;
    }
    return true;
};
const behindColour = (text, start, to) => {
    if (text.charCodeAt(start + 1) !== BRACKET)
        return -1;
    let at = start + 2;
    while (at < to && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= 0x3f)
        at++;
    const last = at < to ? text.charCodeAt(at) : 0;
    return last >= 0x40 && last <= 0x7e ? at : -1;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/baseline/number-set.js
const FIRST_SLOTS = 1_024;
const createNumberSet = (most) => {
    let slots = new Float64Array(FIRST_SLOTS);
    let size = 0;
    let isFull = false;
    const slotOf = (kept) => {
        let slot = kept & (slots.length - 1);
        while (slots[slot] !== 0 && slots[slot] !== kept)
            slot = (slot + 1) & (slots.length - 1);
        return slot;
    };
    const grow = () => {
        const before = slots;
        slots = new Float64Array(2 * before.length);
        for (const kept of before)
            if (kept !== 0)
                slots[slotOf(kept)] = kept;
    };
    return {
        has: (number) => slots[slotOf(number + 1)] !== 0,
        add(number) {
            const slot = slotOf(number + 1);
            if (slots[slot] !== 0)
                return;
            if (size >= most) {
                isFull = true;
                return;
            }
            slots[slot] = number + 1;
            size++;
            if (2 * size > slots.length)
                grow();
        },
        isFull: () => isFull
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/baseline/known-lines.js




const MAX_LINES = 500_000;
const SHORT = lines/* KEPT_END */.NX;
const createKnownLinesReader = (most = MAX_LINES) => {
    const keys = createNumberSet(most);
    const keyAt = createFastKeys(SHORT);
    const add = (key) => {
        if (key !== null)
            keys.add(key);
    };
    const splitter = (0,lines/* createLineSplitter */.AD)(({ text }) => add((0,line_key/* keyOfRawLine */.J)(text)));
    const addLines = (bytes) => {
        const text = (0,lines/* decodeUtf8 */._6)(bytes);
        for (let from = 0; from < text.length;) {
            const to = text.indexOf('\n', from);
            if (to > from)
                add(keyAt(text, from, to));
            from = to + 1;
        }
    };
    return {
        push(chunk) {
            const from = chunk.indexOf(lines.LF) + 1;
            const to = chunk.lastIndexOf(lines.LF) + 1;
            splitter.push(chunk.subarray(0, from));
            const whole = chunk.subarray(from, to);
            if (hasLongLine(whole))
                splitter.push(whole);
            else
                addLines(whole);
            splitter.push(chunk.subarray(to));
        },
        end() {
            splitter.end();
            const blank = (0,line_key/* keyOfLine */.h)('');
            const hasKey = (key) => key === blank || keys.has(key);
            return { has: (line) => hasKey((0,line_key/* keyOfLine */.h)(line)), hasKey, isFull: keys.isFull() };
        }
    };
};
const hasLongLine = (bytes) => {
    for (let at = 0; bytes.length - at > SHORT;) {
        const last = bytes.lastIndexOf(lines.LF, at + SHORT);
        if (last < at)
            return true;
        at = last + 1;
    }
    return false;
};

// EXTERNAL MODULE: ./lib/src/model/budgets.js
var budgets = __webpack_require__(4858);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
;// CONCATENATED MODULE: ./lib/src/app/known-lines.js



const PIECE = 65_536;
const WHY = {
    job: 'reading it takes too much CPU time',
    all: 'all logs together take too much CPU time',
    cancelled: 'the step was cancelled'
};
const TOO_LONG = `it has more than ${budgets/* BASELINE_BYTES */.eJ / 1024 ** 2} MiB`;
const readKnownLines = async (jobId, github, cpu) => {
    try {
        const answer = await github.log(jobId, { wholeUpTo: budgets/* BASELINE_BYTES */.eJ });
        if (answer.kind === 'none')
            return answer.reason;
        if (answer.kind === 'parts')
            return TOO_LONG;
        const reader = createKnownLinesReader();
        let bytes = 0;
        for await (const chunk of answer.body) {
            bytes += chunk.length;
            if (bytes > budgets/* BASELINE_BYTES */.eJ)
                return TOO_LONG;
            for (let at = 0; at < chunk.length; at += PIECE) {
                const end = cpu.end();
                if (end !== null)
                    return WHY[end];
                cpu.count(() => reader.push(chunk.subarray(at, at + PIECE)));
            }
        }
        return reader.end();
    }
    catch (error) {
        if (!(0,errors/* isExpected */.Dn)(error))
            throw error;
        return (0,errors/* describeError */.Uc)(error);
    }
};


/***/ }),

/***/ 7551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keyOfRawLine),
/* harmony export */   h: () => (/* binding */ keyOfLine)
/* harmony export */ });
/* harmony import */ var _log_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(152);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4243);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);




const keyOfLine = (line) => {
    let untagged = line;
    while (_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_TAG */ .BP.test(untagged))
        untagged = untagged.replace(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_TAG */ .BP, '');
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .numberHash */ .e6)((0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(untagged));
};
const keyOfRawLine = (raw) => {
    const { text } = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTime */ .qL)(raw);
    return text.startsWith(_log_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .ECHO_PAINT */ .r2) ? null : keyOfLine((0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(text));
};


/***/ })

};
