export const id = 223;
export const ids = [223];
export const modules = {

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchRun: () => (/* binding */ watchRun)
/* harmony export */ });
const PER_PAGE = 100;
const MAX_PAGES = 50;
const watchRun = (later, { runId, attempt, jobId }) => {
    const { field, toJob, remaining } = later;
    const ofRun = `/repos/{owner}/{repo}/actions/runs/{run_id}${attempt === null ? '' : '/attempts/{attempt_number}'}`;
    const named = { run_id: runId, ...(attempt === null ? {} : { attempt_number: attempt }) };
    const status = remembering(later, { kind: 'run', runId, attempt }, ofRun, named, (data) => {
        const word = field(data, 'status');
        return typeof word === 'string' ? word : null;
    });
    const job = remembering(later, { kind: 'job', jobId: jobId ?? 0 }, '/repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: jobId ?? 0 }, toJob);
    const toPage = (data) => {
        const [jobs, total] = [field(data, 'jobs'), field(data, 'total_count')];
        return { jobs: (Array.isArray(jobs) ? jobs : []).map(toJob).filter((one) => one !== null), total: typeof total === 'number' ? total : 0 };
    };
    const pages = [];
    const readPage = async (index) => {
        const query = { ...named, ...(attempt === null ? { filter: 'latest' } : {}), per_page: PER_PAGE, page: index + 1 };
        const ask = pages[index]?.ask ?? remembering(later, { kind: 'jobs', runId, attempt }, `${ofRun}/jobs`, query, toPage);
        const last = await ask();
        pages[index] = { ask, last };
        return last;
    };
    const readAll = async () => {
        for (let index = 0; index < MAX_PAGES; index++) {
            const { jobs, total } = await readPage(index);
            const isLast = jobs.length === 0 || (index + 1) * PER_PAGE >= total;
            if (isLast)
                pages.length = index + 1;
            if (isLast)
                return;
        }
    };
    const readUnfinished = async () => {
        const total = pages.at(-1)?.last.total;
        for (const [index, { last }] of pages.entries()) {
            if (index < pages.length - 1 && last.jobs.every(isCompleted))
                continue;
            if ((await readPage(index)).total !== total)
                return false;
        }
        return true;
    };
    return {
        status,
        jobs: async () => {
            if (jobId !== null)
                return [await job()].filter((one) => one !== null);
            if (pages.length === 0 || !(await readUnfinished()))
                await readAll();
            return [...new Map(pages.flatMap(({ last }) => last.jobs).map((one) => [one.id, one])).values()];
        },
        remaining
    };
};
const isCompleted = ({ status }) => status === 'completed';
const remembering = ({ octokit, owner, repo, ask, isUnchanged }, subject, path, parameters, parse) => {
    let known = null;
    return () => ask(subject, async () => {
        const asked = { owner, repo, ...parameters, ...(known?.etag === undefined ? {} : { headers: { 'if-none-match': known.etag } }) };
        try {
            const { data, headers } = await octokit.request(`GET ${path}`, asked);
            known = { etag: headers.etag, value: parse(data) };
        }
        catch (error) {
            if (known === null || !isUnchanged(error))
                throw error;
        }
        return known.value;
    });
};


/***/ })

};
