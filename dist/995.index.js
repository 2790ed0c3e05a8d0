export const id = 995;
export const ids = [995];
export const modules = {

/***/ 6995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCheckRuns: () => (/* binding */ createCheckRuns)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1793);

const MAX_PAGES = 10;
const createCheckRuns = ({ owner, repo, ask, pages, field, idField, writer }) => {
    const octokit = writer();
    return {
        find: ({ name, externalId, sha }) => ask({ kind: 'check_run', sha }, async () => {
            const path = '/repos/{owner}/{repo}/commits/{ref}/check-runs';
            const ids = [];
            for await (const { elements } of pages(path, { ref: sha, check_name: name, filter: 'all' }, { maxPages: MAX_PAGES })) {
                for (const element of elements) {
                    const id = idField(element, 'id');
                    if (id !== null && field(element, 'external_id') === externalId && field(element, 'name') === name)
                        ids.push(id);
                }
            }
            return ids.length === 0 ? null : ids.reduce((newest, id) => Math.max(newest, id));
        }),
        annotations: (id, { sha }) => ask({ kind: 'check_run', sha }, async () => {
            const there = [];
            for await (const { elements } of pages('/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', { check_run_id: id })) {
                for (const element of elements) {
                    const [path, startLine, message] = ['path', 'start_line', 'message'].map((name) => field(element, name));
                    if (typeof path === 'string' && typeof startLine === 'number' && typeof message === 'string')
                        there.push({ path, startLine, message });
                }
            }
            return there;
        }),
        create: (run, batch) => ask({ kind: 'check_run', sha: run.sha }, async () => {
            const written = { owner, repo, name: run.name, head_sha: run.sha, external_id: run.externalId, ...bodyOf(run, batch) };
            const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', written);
            const id = idField(data, 'id');
            if (id === null)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g('server', `GitHub's answer to the new check run of ${owner}/${repo} has no id.`);
            return id;
        }),
        update: (id, run, batch) => ask({ kind: 'check_run', sha: run.sha }, async () => {
            const written = { owner, repo, check_run_id: id, ...bodyOf(run, batch) };
            await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', written);
        })
    };
};
const bodyOf = ({ url, conclusion, title, summary }, annotations) => ({
    details_url: url,
    status: 'completed',
    conclusion,
    output: { title, summary, annotations: annotations.map(toRest) }
});
const toRest = ({ path, line, column, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    ...(column === null ? {} : { start_column: column, end_column: column }),
    annotation_level: 'failure',
    title,
    message
});


/***/ })

};
