export const id = 360;
export const ids = [360];
export const modules = {

/***/ 2360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPatientOctokit: () => (/* binding */ createPatientOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2164);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6856);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5315);
/* harmony import */ var _json_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7545);
/* harmony import */ var _octokit_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8306);
/* harmony import */ var _transport_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4027);








const LONGEST_LIMIT_WAIT_S = 60;
const NOT_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451];
const createPatientOctokit = (settings) => {
    const { apiUrl, retryBaseMs, patience } = settings;
    const waitOnce = (retryAfterS, _options, _octokit, tries) => retryAfterS <= LONGEST_LIMIT_WAIT_S && tries === 0 && patience.mayRetry(patience.time(), retryAfterS * retryBaseMs);
    const PatientOctokit = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin((0,_json_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .createJsonAnswers */ .mt)(apiUrl), createPatienceSpender(retryBaseMs, patience), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A);
    return new PatientOctokit({
        ...(0,_octokit_base_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOptions */ .k)(settings),
        retry: { retries: _patience_js__WEBPACK_IMPORTED_MODULE_6__/* .RETRIES */ .Zs, doNotRetry: NOT_RETRIED, retryAfterBaseValue: retryBaseMs },
        throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, retryAfterBaseValue: retryBaseMs }
    });
};
const createPatienceSpender = (retryBaseMs, patience) => ({ hook }) => {
    hook.wrap('request', async (request, given) => {
        const options = given;
        const began = options.request?.began ?? patience.time();
        if (options.request !== undefined)
            delete options.request.began;
        const tries = options.request?.retryCount ?? 0;
        try {
            return await request(given);
        }
        catch (error) {
            const retries = mostRetries(error);
            const wait = retries > tries ? retryBaseMs * (tries + 1) ** 2 : null;
            const goesOn = retries > 0 && patience.mayRetry(began, wait);
            if (options.request !== undefined)
                options.request.retries = goesOn ? retries : 0;
            throw error;
        }
    });
    return {};
};
const mostRetries = (error) => {
    if (error instanceof _json_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .UnusableAnswer */ .kf)
        return _json_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .UNUSABLE_RETRIES */ .F7;
    if (error instanceof Error && error.cause instanceof _transport_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SlowTransferError */ .pp)
        return error.cause.retries;
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(error) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)(error, 'status') : undefined;
    return typeof status === 'number' && status >= 500 ? _patience_js__WEBPACK_IMPORTED_MODULE_6__/* .RETRIES */ .Zs : 0;
};


/***/ })

};
