export const id = 887;
export const ids = [887];
export const modules = {

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(71);
// EXTERNAL MODULE: ./lib/src/github/fields.js
var fields = __webpack_require__(315);
;// CONCATENATED MODULE: ./lib/src/github/http-failure.js

const MAX_SAID = 200;
const MAX_CAUSES = 5;
const SECONDARY = /secondary rate limit|abuse detection/i;
const PRIMARY = /API rate limit exceeded/i;
const oneLine = (text) => {
    const line = text
        .slice(0, MAX_SAID * 4)
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .trim();
    const letters = [...line];
    return letters.length <= MAX_SAID ? line : `${letters.slice(0, MAX_SAID - 1).join('')}…`;
};
const readFailure = (error, secret = '') => {
    const masked = (text) => oneLine(secret === '' ? text : text.replaceAll(secret, '***'));
    const response = (0,fields/* isObject */.Gv)(error) ? (0,fields/* field */.ZZ)(error, 'response') : undefined;
    const status = (0,fields/* isObject */.Gv)(response) ? numberOf((0,fields/* field */.ZZ)(response, 'status')) : null;
    const headers = (0,fields/* isObject */.Gv)(response) ? objectOf((0,fields/* field */.ZZ)(response, 'headers')) : {};
    const data = (0,fields/* isObject */.Gv)(response) ? objectOf((0,fields/* field */.ZZ)(response, 'data')) : {};
    const message = (0,fields/* field */.ZZ)(data, 'message');
    const said = typeof message === 'string' && message.trim() !== '' ? masked(message) : null;
    const limit = limitOf(status, headers, said ?? '');
    const reset = Number((0,fields/* field */.ZZ)(headers, 'x-ratelimit-reset') ?? Number.NaN);
    return {
        status,
        said,
        reason: masked(reasonOf(error)),
        limit,
        limitResetAt: limit === 'primary' && reset > 0 && reset < 1e11 ? reset * 1000 : null
    };
};
const limitOf = (status, headers, said) => {
    if (status !== 403 && status !== 429)
        return null;
    if (SECONDARY.test(said))
        return 'secondary';
    if (PRIMARY.test(said) || (0,fields/* field */.ZZ)(headers, 'x-ratelimit-remaining') === '0')
        return 'primary';
    return status === 429 || (0,fields/* field */.ZZ)(headers, 'retry-after') !== undefined ? 'secondary' : null;
};
const reasonOf = (error) => {
    let current = error;
    for (let depth = 0; depth < MAX_CAUSES && (0,fields/* isObject */.Gv)(current); depth++) {
        const code = (0,fields/* field */.ZZ)(current, 'code');
        if (typeof code === 'string' && code !== '')
            return code;
        current = (0,fields/* field */.ZZ)(current, 'cause');
    }
    const message = (0,fields/* isObject */.Gv)(error) ? (0,fields/* field */.ZZ)(error, 'message') : error;
    return typeof message === 'string' && message !== '' ? message : 'unknown error';
};
const numberOf = (value) => (typeof value === 'number' && Number.isInteger(value) ? value : null);
const objectOf = (value) => ((0,fields/* isObject */.Gv)(value) ? value : {});

// EXTERNAL MODULE: ./lib/src/github/json-answers.js
var json_answers = __webpack_require__(446);
// EXTERNAL MODULE: ./lib/src/github/patience.js
var github_patience = __webpack_require__(801);
;// CONCATENATED MODULE: ./lib/src/github/errors.js




const nameOf = (subject, { owner, repo }) => {
    const repository = `${owner}/${repo}`;
    switch (subject.kind) {
        case 'run':
        case 'jobs': {
            const run = `${subject.attempt === null ? '' : `attempt ${subject.attempt} of `}run ${subject.runId} of ${repository}`;
            return subject.kind === 'run' ? run : `the jobs of ${run}`;
        }
        case 'job':
            return `job ${subject.jobId} of ${repository}`;
        case 'log':
            return `the log of job ${subject.jobId} of ${repository}`;
        case 'annotations':
            return `the annotations of job ${subject.jobId} of ${repository}`;
        case 'earlier_runs':
            return `the runs of workflow ${subject.workflowId} of ${repository}`;
        case 'repository':
            return `the repository ${repository}`;
    }
};
const toReportError = (error, subject, place, now) => {
    if (error instanceof errors/* ReportError */.$)
        return error;
    if (error instanceof json_answers/* UnusableAnswer */.kf)
        return error.cause;
    const failure = readFailure(error, place.token);
    const { kind, message, hint } = explain(failure, subject, place, now);
    return new errors/* ReportError */.$(kind, failure.said === null ? message : `${message} GitHub says: "${failure.said}".`, { hint, cause: error });
};
const explain = (failure, subject, place, now) => {
    const name = nameOf(subject, place);
    const { status } = failure;
    if (status === null)
        return noAnswer(failure, name, place);
    if (failure.limit !== null)
        return limited(failure, name, place, now);
    if (status === 401) {
        return { kind: 'unauthorized', message: `GitHub does not accept the token (HTTP 401), so ${name} could not be read.`, hint: TOKEN_HINT };
    }
    if (status === 403) {
        const message = place.hasToken ? `The token may not read ${name} (HTTP 403).` : `GitHub does not show ${name} without a token (HTTP 403).`;
        return { kind: 'forbidden', message, hint: permissionHint(subject, place) };
    }
    if (status === 404 || status === 410) {
        return { kind: 'not_found', message: `GitHub does not find ${name} (HTTP ${status}).`, hint: notFoundHint(subject, place) };
    }
    if (status >= 500) {
        return {
            kind: 'server',
            message: `GitHub failed ${github_patience/* RETRIES */.Zs + 1} times to answer for ${name} (last: HTTP ${status}).`,
            hint: 'This is a fault of the server: run the workflow again later. For github.com, see https://www.githubstatus.com'
        };
    }
    return { kind: 'server', message: `GitHub answered for ${name} with HTTP ${status}.`, hint: '' };
};
const TOKEN_HINT = `The token is wrong, expired or revoked. Leave the input out, which means the job's own token:
with:
  token: \${{ github.token }}`;
const permissionOf = (subject) => {
    if (subject.kind === 'repository')
        return null;
    return subject.kind === 'annotations' ? 'checks: read' : 'actions: read';
};
const permissionHint = (subject, { owner, repo, hasToken, eventName = '' }) => {
    const permission = permissionOf(subject);
    const other = `The job's own token reads its own repository only: if ${owner}/${repo} is another one, pass a token that may read its Actions.`;
    if (permission === null && hasToken)
        return other;
    const lines = permission === 'checks: read' ? 'permissions:\n  actions: read\n  checks: read' : 'permissions:\n  actions: read';
    const first = hasToken
        ? `The token lacks \`${permission}\`. Give it to the job:`
        : "Leave the input `token` out, which means the job's own token, and give the job:";
    const special = EVENT_HINTS.get(eventName);
    return [first, lines, ...(special === undefined ? [] : [special]), other].join('\n');
};
const FROM_BASE = "The workflow file and its permissions are those of the default branch: change them there. The token is the base repository's, also when the pull request comes from a fork.";
const EVENT_HINTS = new Map([
    [
        'pull_request',
        'In a pull request from a fork or from Dependabot the token is read-only, and reading is all that is needed here: the lines above work there too. A private repository decides in Settings > Actions > General what its forks get.'
    ],
    ['workflow_run', FROM_BASE],
    ['pull_request_target', FROM_BASE]
]);
const notFoundHint = (subject, { owner, repo, hasToken }) => {
    const checks = [`is the repository ${owner}/${repo} spelled right`];
    if ('runId' in subject) {
        checks.push(`is ${subject.runId} the id of a run in it (the number in the address of the run's page, not the number after #)`);
        if (subject.attempt !== null)
            checks.push(`has the run really been started ${subject.attempt} times, so that attempt ${subject.attempt} exists`);
    }
    else if ('jobId' in subject) {
        checks.push(`is ${subject.jobId} the id of a job in it (the last number in the address of the job's page)`);
    }
    const needs = permissionOf(subject) ?? 'metadata: read';
    const who = hasToken ? `may the token see it (a private repository needs \`${needs}\`)` : 'is it public, for no token is given';
    return `Check: ${[...checks, who].join('; ')}.`;
};
const limited = (failure, name, { hasToken }, now) => {
    const which = failure.limit === 'primary' ? 'rate limit' : 'secondary rate limit';
    const reset = failure.limitResetAt;
    const when = reset === null ? '' : ` The limit is lifted at ${new Date(reset).toISOString()} (${minutesUntil(reset, now)}).`;
    const hint = hasToken
        ? "The job's own token has 1,000 requests an hour for its repository. Lower `max_logs`, or run the report less often."
        : "Without a token GitHub allows 60 requests an hour. Leave the input `token` out, which means the job's own token.";
    return {
        kind: 'rate_limited',
        message: `GitHub's ${which} is reached (HTTP ${failure.status}), so ${name} could not be read.${when}`,
        hint
    };
};
const stopReason = (told, { status, limitResetAt }, patience, now) => {
    const rest = 'so the logs and annotations that are left were not asked for.';
    const { kind, hint } = told;
    if (kind === 'rate_limited') {
        const when = limitResetAt === null ? '' : ` The limit is lifted at ${new Date(limitResetAt).toISOString()} (${minutesUntil(limitResetAt, now)}).`;
        return new errors/* ReportError */.$(kind, `GitHub's rate limit is reached (HTTP ${status}), ${rest}${when}`, { hint });
    }
    if (kind === 'unauthorized')
        return new errors/* ReportError */.$(kind, `GitHub does not accept the token (HTTP ${status ?? 401}), ${rest}`, { hint });
    if ((kind === 'network' || kind === 'server') && patience.isSpent()) {
        const seconds = Math.round(patience.retries().budgetMs / 1000);
        return new errors/* ReportError */.$(kind, `GitHub or the network failed again and again for ${seconds} seconds, ${rest}`, { hint });
    }
    return null;
};
const minutesUntil = (time, now) => {
    const minutes = Math.max(1, Math.ceil((time - now) / 60_000));
    return minutes === 1 ? 'in about 1 minute' : `in about ${minutes} minutes`;
};
const noAnswer = ({ reason }, name, { apiUrl }) => {
    const { host } = new URL(apiUrl);
    if (reason === 'ERR_INVALID_CHAR') {
        return {
            kind: 'unauthorized',
            message: `The token holds a character that no token has, so ${name} could not be read.`,
            hint: 'Look for a line break or a space inside the secret that the input `token` is taken from.'
        };
    }
    const hint = CERTIFICATE.test(reason)
        ? `The certificate of ${host} is not trusted here. For a company's own certificate set the variable NODE_EXTRA_CA_CERTS on the runner.`
        : `Check that the runner reaches ${host}, the proxy variables https_proxy and no_proxy, and GITHUB_API_URL (now ${apiUrl}; on GitHub Enterprise Server it ends in /api/v3).`;
    return { kind: 'network', message: `No answer from ${host} (${reason}), so ${name} could not be read.`, hint };
};
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

;// CONCATENATED MODULE: ./lib/src/github/api.js


const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;
const request = async (api, subject, send) => {
    const reason = api.patience.stopped();
    if (reason !== null)
        throw reason;
    if (UNSENDABLE.test(api.token ?? ''))
        throw toReportError({ code: 'ERR_INVALID_CHAR' }, subject, api, api.now());
    try {
        return await Promise.race([send(), api.cancelled]);
    }
    catch (error) {
        throw learn(api, subject, error);
    }
};
const learn = (api, subject, error) => {
    const told = toReportError(error, subject, api, api.now());
    const reason = stopReason(told, readFailure(error), api.patience, api.now());
    if (reason !== null)
        api.patience.stop(reason);
    const isOneOfMany = subject.kind === 'log' || subject.kind === 'annotations';
    return isOneOfMany ? (api.patience.stopped() ?? told) : told;
};

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/src/github/lookahead.js
const createLookahead = (ask, ahead) => {
    const asked = new Map();
    let next = 2;
    let last = 1;
    const askUpTo = (page) => {
        for (; next <= Math.min(page, last); next++) {
            const answer = ask(next);
            answer.catch(() => { });
            asked.set(next, answer);
        }
    };
    return {
        expect: (page) => {
            last = page;
            askUpTo(1 + ahead);
        },
        take: (page) => {
            const answer = asked.get(page) ?? null;
            asked.delete(page);
            askUpTo(page + ahead - 1);
            return answer;
        }
    };
};

;// CONCATENATED MODULE: ./lib/src/github/pages.js





const MAX_PAGES = 1000;
const PER_PAGE = 100;
const AT_ONCE = 10;
async function* readPages({ octokit, owner, repo, apiUrl }, { route, parameters, key }, maxPages = MAX_PAGES) {
    const { origin, host } = new URL(apiUrl);
    const isOfApi = (url) => URL.canParse(url) && new URL(url).origin === origin;
    const askFor = (page) => askOnce(dist_bundle/* composePaginateRest */.wN.iterator(octokit, route, { owner, repo, ...parameters, per_page: PER_PAGE, ...(page === 1 ? {} : { page }) }), host);
    const follow = (url) => askOnce(dist_bundle/* composePaginateRest */.wN.iterator(octokit, `GET ${url}`), host);
    const seen = new Set();
    let linkOf = null;
    const ahead = createLookahead((page) => (linkOf === null ? askFor(page) : follow(linkOf(page))), AT_ONCE);
    let answer = await askFor(1);
    for (let page = 1;; page++) {
        const elements = elementsOf(answer, key, host);
        const links = linksOf(answer);
        const next = links.get('next') ?? null;
        const isLast = elements.length === 0 || next === null || seen.has(next) || page === maxPages;
        if (elements.length > 0)
            yield { elements, isLast };
        if (isLast)
            return;
        seen.add(next);
        if (page === 1 && isOfApi(next)) {
            linkOf = numbered(next);
            if (linkOf !== null)
                ahead.expect(Math.min(pageOf(links.get('last') ?? '') ?? 1, maxPages));
        }
        answer = await (ahead.take(page + 1) ?? (isOfApi(next) ? follow(next) : askFor(page + 1)));
    }
}
const askOnce = async (pages, host) => {
    try {
        const { value } = await pages[Symbol.asyncIterator]().next();
        return value;
    }
    catch (error) {
        throw error instanceof TypeError ? unexpected(host, error) : error;
    }
};
const elementsOf = (answer, key, host) => {
    if (!(0,fields/* isObject */.Gv)(answer) || (0,fields/* field */.ZZ)(answer, 'url') === undefined)
        throw unexpected(host);
    const data = (0,fields/* field */.ZZ)(answer, 'data');
    const elements = (0,fields/* isObject */.Gv)(data) ? (0,fields/* field */.ZZ)(data, key) : data;
    if (!Array.isArray(elements))
        throw unexpected(host);
    return elements;
};
const unexpected = (host, cause) => new errors/* ReportError */.$('server', `${host} answered with something else than the list that was asked for.`, {
    hint: json_answers/* NOT_THE_API */.TJ,
    cause
});
const LINK = /<([^<>]+)>;\s*rel="(\w+)"/g;
const linksOf = (answer) => {
    const headers = (0,fields/* isObject */.Gv)(answer) ? (0,fields/* field */.ZZ)(answer, 'headers') : undefined;
    const link = (0,fields/* isObject */.Gv)(headers) ? (0,fields/* field */.ZZ)(headers, 'link') : undefined;
    return new Map(typeof link === 'string' ? [...link.matchAll(LINK)].map(([, url = '', relation = '']) => [relation, url]) : []);
};
const pageOf = (url) => {
    const page = URL.canParse(url) ? (new URL(url).searchParams.get('page') ?? '') : '';
    return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : null;
};
const numbered = (second) => pageOf(second) !== 2
    ? null
    : (page) => {
        const url = new URL(second);
        url.searchParams.set('page', String(page));
        return url.href;
    };

;// CONCATENATED MODULE: ./lib/src/github/shapes.js

const repositoryUrl = ({ serverUrl, owner, repo }) => `${serverUrl}/${owner}/${repo}`;
const parseJob = (value, links) => {
    if (!(0,fields/* isObject */.Gv)(value))
        return null;
    const id = (0,fields/* idField */.ei)(value, 'id');
    if (id === null)
        return null;
    const runId = (0,fields/* idField */.ei)(value, 'run_id');
    const page = runId === null ? `runs/${id}` : `actions/runs/${runId}/job/${id}`;
    return {
        id,
        runId,
        attempt: (0,fields/* idField */.ei)(value, 'run_attempt'),
        name: (0,fields/* textField */.M8)(value, 'name') ?? `Job ${id}`,
        ...parseState(value),
        url: (0,fields/* urlField */.Wn)(value, 'html_url') ?? `${repositoryUrl(links)}/${page}`,
        createdAt: (0,fields/* timeField */.kv)(value, 'created_at'),
        startedAt: (0,fields/* timeField */.kv)(value, 'started_at'),
        completedAt: (0,fields/* timeField */.kv)(value, 'completed_at'),
        runnerName: (0,fields/* textField */.M8)(value, 'runner_name'),
        labels: (0,fields/* listField */.FZ)(value, 'labels').filter((label) => typeof label === 'string'),
        steps: (0,fields/* listField */.FZ)(value, 'steps')
            .map(parseStep)
            .filter((step) => step !== null)
            .sort((a, b) => a.number - b.number),
        workflowName: (0,fields/* textField */.M8)(value, 'workflow_name'),
        headBranch: (0,fields/* textField */.M8)(value, 'head_branch'),
        headSha: (0,fields/* textField */.M8)(value, 'head_sha')
    };
};
const parseState = (value) => {
    const conclusion = (0,fields/* textField */.M8)(value, 'conclusion');
    return { status: (0,fields/* textField */.M8)(value, 'status') ?? (conclusion === null ? 'unknown' : 'completed'), conclusion };
};
const parseStep = (value) => {
    if (!(0,fields/* isObject */.Gv)(value))
        return null;
    const number = (0,fields/* countField */.QT)(value, 'number');
    if (number === null)
        return null;
    return {
        number,
        name: (0,fields/* textField */.M8)(value, 'name') ?? `Step ${number}`,
        ...parseState(value),
        startedAt: (0,fields/* timeField */.kv)(value, 'started_at'),
        completedAt: (0,fields/* timeField */.kv)(value, 'completed_at')
    };
};
const parseRun = (value, asked, links) => {
    if (!(0,fields/* isObject */.Gv)(value))
        return null;
    const id = (0,fields/* idField */.ei)(value, 'id');
    if (id === null)
        return null;
    const status = (0,fields/* textField */.M8)(value, 'status');
    return {
        id,
        attempt: (0,fields/* idField */.ei)(value, 'run_attempt') ?? asked.attempt,
        workflowId: (0,fields/* idField */.ei)(value, 'workflow_id'),
        number: (0,fields/* idField */.ei)(value, 'run_number'),
        name: (0,fields/* textField */.M8)(value, 'name'),
        title: (0,fields/* textField */.M8)(value, 'display_title'),
        event: (0,fields/* textField */.M8)(value, 'event'),
        branch: (0,fields/* textField */.M8)(value, 'head_branch'),
        headSha: (0,fields/* textField */.M8)(value, 'head_sha'),
        url: (0,fields/* urlField */.Wn)(value, 'html_url') ?? `${repositoryUrl(links)}/actions/runs/${id}`,
        status,
        conclusion: (0,fields/* textField */.M8)(value, 'conclusion'),
        createdAt: (0,fields/* timeField */.kv)(value, 'created_at'),
        startedAt: (0,fields/* timeField */.kv)(value, 'run_started_at'),
        completedAt: status === 'completed' ? (0,fields/* timeField */.kv)(value, 'updated_at') : null
    };
};
const parseAnnotation = (value) => {
    if (!(0,fields/* isObject */.Gv)(value))
        return null;
    const message = (0,fields/* textField */.M8)(value, 'message');
    if (message === null)
        return null;
    return {
        path: (0,fields/* textField */.M8)(value, 'path') ?? '',
        startLine: (0,fields/* countField */.QT)(value, 'start_line') ?? 0,
        level: (0,fields/* textField */.M8)(value, 'annotation_level') ?? 'notice',
        title: (0,fields/* textField */.M8)(value, 'title') ?? '',
        message
    };
};

;// CONCATENATED MODULE: ./lib/src/github/annotations.js



const listAnnotations = (api, jobId) => request(api, { kind: 'annotations', jobId }, async () => {
    const annotations = [];
    for await (const { elements } of readPages(api, listingOf(jobId))) {
        for (const element of elements) {
            const annotation = parseAnnotation(element);
            if (annotation !== null)
                annotations.push(annotation);
        }
    }
    return annotations;
});
const listingOf = (jobId) => ({
    route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    parameters: { check_run_id: jobId },
    key: 'annotations'
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(75);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./lib/src/github/decoding.js


const ACCEPTED_ENCODINGS = 'gzip, deflate, br';
const decoderOf = (encoding) => {
    switch (encoding.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return new external_node_stream_.Transform({
                transform: (_piece, _encoding, done) => done(new Error('the answer is compressed in a way that was not asked for'))
            });
    }
};
async function* decoded(body, encoding) {
    yield* (0,external_node_stream_.pipeline)(body, decoderOf(encoding), () => { });
}
const collected = async (body, maxBytes) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > maxBytes)
            throw new Error(`the answer is larger than ${maxBytes} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(708);
;// CONCATENATED MODULE: ./lib/src/github/transport.js




class TransportError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'TransportError';
        this.code = code;
    }
}
const TIMEOUT_MS = 30_000;
const SLOWEST_BYTES_A_SECOND = 1024;
const MAX_DRAINED_BYTES = 65_536;
const PROXY_NAMES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const createSend = ({ proxyEnv = {}, timeoutMs = TIMEOUT_MS, signal: cancelled } = {}) => {
    const settings = { keepAlive: true, proxyEnv: proxySettings(proxyEnv) };
    const agents = { http: new external_node_http_.Agent(settings), https: new external_node_https_.Agent(settings) };
    const exchange = (asked, isSecondTry = false) => new Promise((resolve, reject) => {
        const { url, headers } = asked;
        const signal = eitherOf(asked.signal, cancelled);
        const secure = url.startsWith('https:');
        const options = { headers, agent: secure ? agents.https : agents.http, ...(signal === undefined ? {} : { signal }) };
        const request = secure ? external_node_https_.get(url, options) : external_node_http_.get(url, options);
        let isAnswered = false;
        const timer = setTimeout(() => request.destroy(timedOut(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
        request.once('response', (response) => {
            isAnswered = true;
            clearTimeout(timer);
            response.on('error', () => { });
            resolve(toAnswer(response, url, timeoutMs));
        });
        request.on('error', (error) => {
            clearTimeout(timer);
            const wasIdle = request.reusedSocket && !isAnswered && 'code' in error && error.code === 'ECONNRESET';
            if (wasIdle && !isSecondTry)
                resolve(exchange(asked, true));
            else
                reject(error);
        });
    });
    return (request) => exchange(request);
};
const eitherOf = (one, other) => one !== undefined && other !== undefined ? AbortSignal.any([one, other]) : (one ?? other);
const PROXY_HINT = 'It looks like http://proxy.example.com:3128. In a user name or password, write special characters as %40 and so on.';
const timedOut = (message) => new TransportError('ETIMEDOUT', message);
const proxySettings = (env) => {
    const settings = {};
    for (const name of PROXY_NAMES) {
        const value = env[name];
        if (value === undefined || value === '')
            continue;
        const isList = name.toLowerCase() === 'no_proxy';
        const setting = isList || value.includes('://') ? value : `http://${value}`;
        if (!isList && !(/^https?:/i.test(setting) && URL.canParse(setting))) {
            throw new errors/* ReportError */.$('input', `The variable ${name} does not hold the address of a proxy.`, { hint: PROXY_HINT });
        }
        settings[name] = setting;
    }
    return settings;
};
const toAnswer = (response, url, timeoutMs) => {
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const encoding = headers.get('content-encoding') ?? 'identity';
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const bytes = Number.isSafeInteger(length) && length >= 0 ? length : null;
    const raw = readBody(response, bytes, timeoutMs);
    const isEncoded = encoding !== 'identity';
    return {
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        url,
        headers,
        bytes: isEncoded ? null : bytes,
        body: isEncoded ? decoded(raw, encoding) : raw,
        discard: () => drop(response, bytes, timeoutMs)
    };
};
const drop = (response, bytes, timeoutMs) => {
    if (bytes === null || bytes > MAX_DRAINED_BYTES) {
        response.destroy();
        return;
    }
    const timer = setTimeout(() => response.destroy(), timeoutMs);
    response.once('close', () => clearTimeout(timer));
    response.resume();
};
async function* readBody(response, expected, timeoutMs) {
    const pieces = response[Symbol.asyncIterator]();
    let received = 0;
    let waitedMs = 0;
    let sinceThen = 0;
    try {
        for (;;) {
            const began = performance.now();
            const timer = setTimeout(() => response.destroy(timedOut(`the transfer stalled for ${timeoutMs / 1000} s`)), timeoutMs);
            const piece = await pieces.next().finally(() => clearTimeout(timer));
            if (piece.done === true)
                break;
            received += piece.value.length;
            sinceThen += piece.value.length;
            waitedMs += performance.now() - began;
            if (waitedMs > timeoutMs) {
                if (sinceThen < (SLOWEST_BYTES_A_SECOND * timeoutMs) / 1000)
                    throw timedOut(`only ${sinceThen} bytes came in ${timeoutMs / 1000} s`);
                waitedMs = 0;
                sinceThen = 0;
            }
            yield piece.value;
        }
        if (!response.complete || (expected !== null && received !== expected)) {
            throw new TransportError('ECONNRESET', `the transfer was cut after ${received} of ${expected ?? 'unknown'} bytes`);
        }
    }
    finally {
        response.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/src/github/api-fetch.js


const MAX_REDIRECTS = 5;
const MAX_API_BYTES = 64 * 1024 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];
const redirectTarget = (answer) => {
    const location = answer.headers.get('location');
    if (!REDIRECTS.includes(answer.status) || location === undefined || !URL.canParse(location, answer.url))
        return null;
    const target = new URL(location, answer.url);
    return /^https?:$/.test(target.protocol) ? target.href : null;
};
const createApiFetch = (send, origin) => async (url, { headers = {}, signal }) => {
    let target = url;
    for (let redirects = 0;; redirects++) {
        requireOrigin(target, origin);
        const answer = await send({ url: target, headers: { ...headers, 'accept-encoding': ACCEPTED_ENCODINGS }, signal });
        const next = redirectTarget(answer);
        if (next === null || redirects === MAX_REDIRECTS || new URL(next).origin !== origin) {
            return toResponse(answer, await collected(answer.body, MAX_API_BYTES));
        }
        answer.discard();
        target = next;
    }
};
const createStreamFetch = (send, origin, onAnswer) => async (url, { headers = {}, signal }) => {
    requireOrigin(url, origin);
    const answer = await send({ url, headers: { ...headers, 'accept-encoding': 'identity' }, signal });
    if (answer.status >= 400)
        return toResponse(answer, await collected(answer.body, MAX_API_BYTES));
    onAnswer(answer);
    return toResponse(answer, null);
};
const requireOrigin = (url, origin) => {
    if (new URL(url).origin !== origin)
        throw new TransportError('EACCES', 'the API named another server, and the token must not go there');
};
const toResponse = ({ status, statusText, url, headers }, body) => ({
    status,
    statusText,
    url,
    headers,
    body,
    text: async () => body?.toString('utf8') ?? '',
    arrayBuffer: async () => new Uint8Array(body ?? []).buffer
});

;// CONCATENATED MODULE: ./lib/src/github/earlier-runs.js





const earlier_runs_PER_PAGE = 100;
const listEarlierRuns = (api, query) => {
    const subject = { kind: 'earlier_runs', workflowId: query.workflowId };
    return request(api, subject, async () => {
        const { data } = await api.octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            owner: api.owner,
            repo: api.repo,
            workflow_id: query.workflowId,
            branch: query.branch,
            status: 'success',
            created: `<${wholeSecond(query.before)}`,
            exclude_pull_requests: true,
            per_page: Math.min(query.limit, earlier_runs_PER_PAGE)
        });
        const listed = (0,fields/* isObject */.Gv)(data) ? (0,fields/* field */.ZZ)(data, 'workflow_runs') : undefined;
        if (!Array.isArray(listed))
            throw new errors/* ReportError */.$('server', `GitHub's answer for ${nameOf(subject, api)} is not a list of runs.`);
        return listed
            .map((element) => parseEarlierRun(element, query, api))
            .filter((run) => run !== null)
            .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
            .slice(0, query.limit);
    });
};
const wholeSecond = (time) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
const parseEarlierRun = (value, { branch, before }, api) => {
    const run = parseRun(value, { attempt: null }, api);
    if (run === null || run.createdAt === null || run.createdAt >= before)
        return null;
    if (run.conclusion !== 'success' || (run.branch !== null && run.branch !== branch))
        return null;
    return { id: run.id, attempt: run.attempt, createdAt: run.createdAt };
};
const getDefaultBranch = (api) => request(api, { kind: 'repository' }, async () => {
    const { data } = await api.octokit.request('GET /repos/{owner}/{repo}', { owner: api.owner, repo: api.repo });
    return (0,fields/* isObject */.Gv)(data) ? (0,fields/* textField */.M8)(data, 'default_branch') : null;
});

;// CONCATENATED MODULE: ./lib/src/github/jobs.js





const listJobs = (api, query, onPage) => {
    const attempt = 'attempt' in query ? query.attempt : null;
    const maxPages = Math.min(query.maxPages ?? MAX_PAGES, MAX_PAGES);
    return request(api, { kind: 'jobs', runId: query.runId, attempt }, async () => {
        const jobs = new Map();
        let unusable = 0;
        let pages = 0;
        for await (const { elements, isLast } of readPages(api, jobs_listingOf(query), maxPages)) {
            const known = jobs.size;
            const parsed = elements.map((element) => parseJob(element, api)).filter((job) => job !== null);
            unusable += elements.length - parsed.length;
            for (const job of parsed)
                jobs.set(job.id, job);
            pages++;
            const isWhole = isLast || jobs.size === known;
            onPage?.(parsed, isWhole);
            if (isWhole)
                break;
        }
        const warnings = [];
        if (unusable > 0) {
            const entries = unusable === 1 ? '1 entry' : `${unusable} entries`;
            warnings.push(`${entries} of the job list had no usable id, and could not be reported.`);
        }
        if (pages === maxPages)
            warnings.push(`The job list has ${maxPages} pages or more; jobs after them were not read.`);
        return { jobs: [...jobs.values()], warnings };
    });
};
const jobs_listingOf = (query) => 'attempt' in query
    ? {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        parameters: { run_id: query.runId, attempt_number: query.attempt },
        key: 'jobs'
    }
    : {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
        parameters: { run_id: query.runId, filter: query.filter },
        key: 'jobs'
    };
const getJob = (api, jobId) => {
    const subject = { kind: 'job', jobId };
    return request(api, subject, async () => {
        const { owner, repo } = api;
        const { data } = await api.octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { owner, repo, job_id: jobId });
        const job = parseJob(data, api);
        if (job === null)
            throw new errors/* ReportError */.$('server', `GitHub's answer for ${nameOf(subject, api)} is not a job: it has no id.`);
        return job;
    });
};

;// CONCATENATED MODULE: ./lib/src/github/log-bytes.js


const MAX_RESUMES = 3;
const MAX_LOG_BYTES = 2 * 1024 ** 3;
async function* joinParts(first, reopen, name) {
    const { total } = first;
    let part = first;
    let delivered = 0;
    for (let breaks = 1;; breaks++) {
        let broken;
        try {
            let skip = delivered - part.offset;
            for await (const piece of part.body) {
                const fresh = piece.subarray(Math.min(skip, piece.length));
                skip -= piece.length - fresh.length;
                if (fresh.length === 0)
                    continue;
                delivered += fresh.length;
                if (delivered > MAX_LOG_BYTES)
                    throw tooLarge(name);
                yield fresh;
            }
            if (skip === 0 && (total === null || delivered === total))
                return;
            throw new Error('the transfer ended too early');
        }
        catch (error) {
            broken = error instanceof errors/* ReportError */.$ ? error : cut(name, delivered, total, error);
            if (breaks > MAX_RESUMES || error instanceof errors/* ReportError */.$)
                throw broken;
        }
        part = await reopen(delivered, breaks, broken);
        if (part.offset > delivered || (total !== null && part.total !== null && part.total !== total)) {
            throw new errors/* ReportError */.$('server', `${capital(name)} changed while it was read.`, { hint: 'Run the report again when the job has ended.' });
        }
    }
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const tooLarge = (name) => new errors/* ReportError */.$('network', `${capital(name)} is larger than ${MAX_LOG_BYTES / 1024 ** 3} GiB, and was not read to its end.`);
const cut = (name, delivered, total, cause) => new errors/* ReportError */.$('network', `The download of ${name} broke off after ${delivered} of ${total ?? 'an unknown number of'} bytes (${readFailure(cause).reason}).`, { hint: 'This is mostly a weak network between the runner and the storage of the logs: run the report again.', cause });

;// CONCATENATED MODULE: ./lib/src/github/log-source.js




const EXPIRED = 'GitHub has deleted this log: logs are kept 90 days by default, or as the repository sets.';
const log_source_MAX_REDIRECTS = 5;
const STORAGE_RETRIES = 3;
const none = (state, reason) => ({ kind: 'none', state, reason });
const createLogSource = (api, jobId) => {
    let address = null;
    return async (from) => {
        for (let isRefreshed = false;; isRefreshed = true) {
            const reason = api.patience.stopped();
            if (reason !== null)
                return none('failed', reason.message);
            if (address === null) {
                const asked = await askApi(api, jobId);
                if (asked.kind === 'none')
                    return asked;
                if (asked.kind === 'direct')
                    return toPart(asked.answer, from);
                address = asked.address;
            }
            const answer = await askStorage(api, jobId, address, from);
            if ('kind' in answer)
                return answer;
            if (answer.status !== 403 || isRefreshed)
                return toPart(answer, from);
            answer.discard();
            address = null;
        }
    };
};
const askApi = async (api, jobId) => {
    let url = null;
    for (let redirects = 0; redirects <= log_source_MAX_REDIRECTS; redirects++) {
        let answer;
        try {
            answer = await requestLog(api, jobId, url);
        }
        catch (error) {
            return refused(api, jobId, error);
        }
        if (answer?.status === 200)
            return { kind: 'direct', answer };
        answer?.discard();
        url = answer === null ? null : redirectTarget(answer);
        if (url === null)
            return none('failed', `GitHub did not say where the log is (HTTP ${answer?.status ?? 'unknown'}).`);
        if (!isOfApi(url, api.apiUrl))
            return { kind: 'moved', address: url };
    }
    return none('failed', `GitHub redirected more than ${log_source_MAX_REDIRECTS} times when asked for the log.`);
};
const requestLog = async ({ octokit, send, owner, repo, apiUrl }, jobId, url) => {
    const answers = [];
    const fetch = createStreamFetch(send, new URL(apiUrl).origin, (answer) => answers.push(answer));
    const request = { fetch, redirect: 'manual' };
    await (url === null
        ? octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { owner, repo, job_id: jobId, request })
        : octokit.request({ method: 'GET', url, request }));
    return answers.at(-1) ?? null;
};
const isOfApi = (url, apiUrl) => [`${apiUrl}/repos/`, `${apiUrl}/repositories/`].some((start) => url.startsWith(start));
const refused = (api, jobId, error) => {
    const { kind, message } = learn(api, { kind: 'log', jobId }, error);
    if (readFailure(error).status === 410)
        return none('expired', EXPIRED);
    if (kind === 'not_found')
        return none('missing', 'GitHub has no log for this job (HTTP 404).');
    if (kind === 'forbidden')
        return none('forbidden', `${message} Reading logs needs \`actions: read\`.`);
    return none('failed', message);
};
const askStorage = async (api, jobId, address, from) => {
    const { send, sleep, userAgent, retryBaseMs, patience } = api;
    const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...(from === 0 ? {} : { range: `bytes=${from}-` }) };
    const { host } = new URL(address);
    let url = address;
    let redirects = 0;
    let reason = '';
    for (let tries = 1;; tries++) {
        const began = patience.time();
        try {
            const answer = await send({ url, headers });
            const target = redirectTarget(answer);
            const isUnlikely = answer.status === 200 && isWebPage(answer);
            if (target === null && !isBusy(answer.status) && (!isUnlikely || tries > STORAGE_RETRIES))
                return answer;
            answer.discard();
            if (target !== null) {
                if (++redirects > log_source_MAX_REDIRECTS)
                    return none('failed', `The storage of the logs (${host}) redirected more than ${log_source_MAX_REDIRECTS} times.`);
                url = target;
                tries--;
                continue;
            }
            reason = isUnlikely ? 'a web page in the place of the log' : `HTTP ${answer.status}`;
        }
        catch (error) {
            reason = readFailure(error).reason;
        }
        const waitMs = tries > STORAGE_RETRIES ? null : retryBaseMs * tries ** 2;
        if (waitMs === null || !patience.mayRetry(began, waitMs)) {
            const error = new errors/* ReportError */.$('network', `The storage of the logs (${host}) failed ${tries} times (last: ${reason}).`);
            return none('failed', learn(api, { kind: 'log', jobId }, error).message);
        }
        await sleep(waitMs);
    }
};
const isBusy = (status) => status >= 500 || status === 429 || status === 408;
const toPart = (answer, from) => {
    const { status, bytes, body } = answer;
    if (status === 200 && !isWebPage(answer))
        return { kind: 'part', offset: 0, total: bytes, body };
    const range = CONTENT_RANGE.exec(answer.headers.get('content-range') ?? '');
    const total = range?.[2] === undefined ? null : Number(range[2]);
    const isEncoded = (answer.headers.get('content-encoding') ?? 'identity') !== 'identity';
    if (status === 206 && range?.[1] !== undefined && !isEncoded)
        return { kind: 'part', offset: Number(range[1]), total, body };
    answer.discard();
    if (status === 416 && total === from)
        return { kind: 'part', offset: from, total, body: NOTHING };
    if (status === 404) {
        return none('missing', 'GitHub has no log for this job: it has not finished, it never started, or its runner was lost (HTTP 404).');
    }
    if (status === 410)
        return none('expired', EXPIRED);
    const { host } = new URL(answer.url);
    if (status === 200)
        return none('failed', `${host} sent a web page in the place of the log. Does a proxy ask for a login?`);
    return none('failed', `The storage of the logs (${host}) refused the log (HTTP ${status}). Does a firewall or proxy block it?`);
};
const isWebPage = ({ headers }) => /^text\/html\b/i.test(headers.get('content-type') ?? '');
const CONTENT_RANGE = /^bytes (?:(\d{1,15})-\d{1,15}|\*)\/(?:(\d{1,15})|\*)$/;
const NOTHING = { async *[Symbol.asyncIterator]() { } };

;// CONCATENATED MODULE: ./lib/src/github/logs.js





const readLog = async (api, jobId) => {
    const open = createLogSource(api, jobId);
    const first = await Promise.race([open(0), api.cancelled]);
    if (first.kind === 'none')
        return first;
    const name = nameOf({ kind: 'log', jobId }, api);
    const reopen = async (from, breaks, error) => {
        const { patience } = api;
        const waitMs = api.retryBaseMs * breaks ** 2;
        if (!patience.mayRetry(patience.time(), waitMs))
            throw learn(api, { kind: 'log', jobId }, error);
        await api.sleep(waitMs);
        const part = await open(from);
        if (part.kind === 'part')
            return part;
        throw new errors/* ReportError */.$('network', `The download of ${name} broke off after ${from} bytes and could not go on. ${part.reason}`);
    };
    return { kind: 'body', body: joinParts(first, reopen, name), bytes: first.total };
};

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 15 modules
var utils = __webpack_require__(490);
// EXTERNAL MODULE: ./lib/src/github/octokit-base.js
var octokit_base = __webpack_require__(931);
;// CONCATENATED MODULE: ./lib/src/github/recorded-fetch.js
const recordFetch = (fetch) => {
    let kept = null;
    return {
        fetch: (url, options) => {
            kept = fetch(url, options);
            return kept;
        },
        replay: (url, options) => {
            const first = kept;
            kept = null;
            return first ?? fetch(url, options);
        }
    };
};

;// CONCATENATED MODULE: ./lib/src/github/octokit.js






const createOctokit = (settings) => new (utils/* GitHub */.gq.plugin((0,json_answers/* createJsonAnswers */.mt)(settings.apiUrl), createPatienceOnDemand(settings)))((0,octokit_base/* baseOptions */.k)(settings));
const createPatienceOnDemand = (settings) => ({ hook }) => {
    const { patience } = settings;
    let patient = null;
    hook.wrap('request', async (request, options) => {
        const { hook: _own, ...state } = options.request;
        if (patient !== null)
            return (await patient).request({ ...options, request: state });
        const began = patience.time();
        const recorded = recordFetch(state.fetch);
        options.request = { ...options.request, fetch: recorded.fetch };
        try {
            return await request(options);
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
            patient ??= Promise.all(/* import() */[__webpack_require__.e(214), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 245)).then(({ createPatientOctokit }) => createPatientOctokit(settings));
            return (await patient).request({ ...options, request: { ...state, fetch: recorded.replay, began } });
        }
    });
    return {};
};
const mayPass = (error) => {
    const status = (0,fields/* isObject */.Gv)(error) ? (0,fields/* field */.ZZ)(error, 'status') : undefined;
    return (typeof status === 'number' && status >= 500) || readFailure(error).limit !== null;
};

;// CONCATENATED MODULE: ./lib/src/github/run.js




const getRun = (api, query) => {
    const subject = { kind: 'run', ...query };
    return request(api, subject, async () => {
        const run = parseRun(await fetchRun(api, query), query, api);
        if (run === null)
            throw new errors/* ReportError */.$('server', `GitHub's answer for ${nameOf(subject, api)} is not a run: it has no id.`);
        return run;
    });
};
const fetchRun = async ({ octokit, owner, repo }, { runId, attempt }) => {
    const run = { owner, repo, run_id: runId };
    const { data } = attempt === null
        ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', run)
        : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', { ...run, attempt_number: attempt });
    return data;
};

;// CONCATENATED MODULE: ./lib/src/github/client.js











const createGitHub = (options) => {
    const { token, owner, repo, userAgent = 'workflow-run-report', now = Date.now, retryBaseMs = 1000, signal } = options;
    const sleep = options.sleep ?? ((ms) => (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }));
    const apiUrl = withoutEndSlash(options.apiUrl);
    if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) {
        throw new errors/* ReportError */.$('input', 'The address of the GitHub API is not an http or https address.', {
            hint: 'The runner sets GITHUB_API_URL; on github.com it is https://api.github.com'
        });
    }
    const send = createSend(options);
    const fetch = createApiFetch(send, new URL(apiUrl).origin);
    const patience = (0,github_patience/* createPatience */.se)(options.retryBudgetMs);
    const api = {
        octokit: createOctokit({ token, apiUrl, userAgent, fetch, retryBaseMs, patience }),
        send,
        owner,
        repo,
        apiUrl,
        serverUrl: withoutEndSlash(options.serverUrl),
        hasToken: token !== '',
        token,
        eventName: options.eventName,
        userAgent,
        now,
        sleep,
        retryBaseMs,
        patience,
        cancelled: whenCancelled(signal, patience)
    };
    return {
        run: (query) => getRun(api, query),
        jobs: (query, onPage) => listJobs(api, query, onPage),
        job: (jobId) => getJob(api, jobId),
        annotations: (jobId) => listAnnotations(api, jobId),
        log: (jobId) => readLog(api, jobId),
        earlierRuns: (query) => listEarlierRuns(api, query),
        defaultBranch: () => getDefaultBranch(api),
        retries: patience.retries
    };
};
const whenCancelled = (signal, patience) => {
    const cancelled = new Promise((_resolve, reject) => {
        const end = () => {
            const error = new errors/* ReportError */.$('network', 'The step was cancelled, so nothing more was asked of GitHub.');
            patience.stop(error);
            reject(error);
        };
        if (signal?.aborted)
            end();
        else
            signal?.addEventListener('abort', end, { once: true });
    });
    cancelled.catch(() => { });
    return cancelled;
};
const withoutEndSlash = (url) => url.replace(/\/+$/, '');


/***/ }),

/***/ 315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   QT: () => (/* binding */ countField),
/* harmony export */   Wn: () => (/* binding */ urlField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ei: () => (/* binding */ idField),
/* harmony export */   kv: () => (/* binding */ timeField)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const field = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);
const textField = (object, name) => {
    const value = field(object, name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
};
const idField = (object, name) => {
    const value = countField(object, name);
    return value === 0 ? null : value;
};
const countField = (object, name) => {
    const value = field(object, name);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
};
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;
const timeField = (object, name) => {
    const value = field(object, name);
    if (typeof value !== 'string' || !ISO_TIME.test(value))
        return null;
    const time = Date.parse(value);
    return time > 0 ? time : null;
};
const urlField = (object, name) => {
    const value = field(object, name);
    if (typeof value !== 'string' || !URL.canParse(value))
        return null;
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
};
const listField = (object, name) => {
    const value = field(object, name);
    return Array.isArray(value) ? value : [];
};


/***/ }),

/***/ 446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ UNUSABLE_RETRIES),
/* harmony export */   TJ: () => (/* binding */ NOT_THE_API),
/* harmony export */   kf: () => (/* binding */ UnusableAnswer),
/* harmony export */   mt: () => (/* binding */ createJsonAnswers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(315);


const UNUSABLE_RETRIES = 1;
const NOT_THE_API = 'Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and whether a proxy answers in the place of GitHub.';
class UnusableAnswer extends Error {
    status = 500;
    request;
    cause;
    constructor(cause, request) {
        super(cause.message);
        this.name = 'UnusableAnswer';
        this.cause = cause;
        this.request = request;
    }
}
const createJsonAnswers = (apiUrl) => ({ hook }) => {
    hook.wrap('request', async (request, given) => {
        const response = await request(given);
        const data = readBody(response, given, apiUrl);
        if (data !== null)
            response.data = data;
        return response;
    });
    return {};
};
const readBody = ({ data: body, status }, options, apiUrl) => {
    if (!Buffer.isBuffer(body))
        return null;
    const { host } = new URL(apiUrl);
    if (status >= 300) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('server', `${host} answered with a redirect (HTTP ${status}) that leads to another server.`, {
            hint: 'The token is not sent there. Check GITHUB_API_URL, and whether a proxy answers in the place of GitHub.'
        });
    }
    const data = parseJson(body);
    if (typeof data !== 'object' || data === null) {
        const cause = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('server', `${host} did not answer with JSON as GitHub's API does (HTTP ${status}).`, { hint: NOT_THE_API });
        throw new UnusableAnswer(cause, options);
    }
    if (!looksRight(options.url, data) && (options.request?.retryCount ?? 0) < UNUSABLE_RETRIES) {
        throw new UnusableAnswer(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('server', `${host} answered with something else than was asked for.`, { hint: NOT_THE_API }), options);
    }
    return data;
};
const parseJson = (body) => {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return null;
    }
};
const SHAPES = [
    [/\/jobs$/, (data) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && Array.isArray((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(data, 'jobs'))],
    [/\/annotations$/, Array.isArray],
    [/\/workflows\/[^/]+\/runs$/, (data) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && Array.isArray((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(data, 'workflow_runs'))],
    [/\/actions\/(?:runs|jobs)\/[^/]+(?:\/attempts\/[^/]+)?$/, (data) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(data, 'id') !== undefined]
];
const looksRight = (url, data) => {
    const [path = ''] = url.split('?');
    return SHAPES.every(([pattern, isRight]) => !pattern.test(path) || isRight(data));
};


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ baseOptions)
/* harmony export */ });
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const baseOptions = ({ token, apiUrl, userAgent, fetch }) => ({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent,
    log: silent,
    request: { fetch, log: silent, parseSuccessResponseBody: false }
});


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ RETRIES),
/* harmony export */   se: () => (/* binding */ createPatience)
/* harmony export */ });
/* unused harmony export RETRY_BUDGET_MS */
const RETRY_BUDGET_MS = 180_000;
const RETRIES = 3;
const createPatience = (budgetMs = RETRY_BUDGET_MS, time = () => performance.now()) => {
    let spans = [];
    let count = 0;
    let isSpent = false;
    let reason = null;
    const add = (from, to) => {
        spans = union([...spans, [from, to]]);
    };
    const used = () => spans.reduce((sum, [from, to]) => sum + to - from, 0);
    return {
        time,
        mayRetry: (began, waitMs) => {
            const now = time();
            add(began, now);
            const total = used();
            const covered = spans.at(-1)?.[1] ?? now;
            const more = waitMs === null ? 0 : Math.max(0, now + waitMs - Math.max(now, covered));
            if (total > budgetMs || total + more > budgetMs)
                isSpent = true;
            if (waitMs === null || isSpent || reason !== null)
                return false;
            add(now, now + waitMs);
            count++;
            return true;
        },
        isSpent: () => isSpent,
        retries: () => ({ count, ms: used(), budgetMs }),
        stop: (error) => {
            reason ??= error;
        },
        stopped: () => reason
    };
};
const union = (spans) => {
    const joined = [];
    for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last !== undefined && from <= last[1])
            joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
        else
            joined.push([from, to]);
    }
    return joined;
};


/***/ })

};
