import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 659:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


/* eslint-disable @typescript-eslint/no-explicit-any */
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
exports.getProxyUrl = getProxyUrl;
exports.isHttps = isHttps;
const http = __importStar(__nccwpck_require__(611));
const https = __importStar(__nccwpck_require__(692));
const pm = __importStar(__nccwpck_require__(335));
const tunnel = __importStar(__nccwpck_require__(770));
const undici_1 = __nccwpck_require__(941);
var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (exports.Headers = Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
exports.HttpClientError = HttpClientError;
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
exports.HttpClientResponse = HttpClientResponse;
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new undici_1.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
exports.HttpClient = HttpClient;
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 335:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getProxyUrl = getProxyUrl;
exports.checkBypass = checkBypass;
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 251:
/***/ (function(module) {

/**
  * This file contains the Bottleneck library (MIT), compiled to ES2017, and without Clustering support.
  * https://github.com/SGrondin/bottleneck
  */
(function (global, factory) {
	 true ? module.exports = factory() :
	0;
}(this, (function () { 'use strict';

	var commonjsGlobal = typeof globalThis !== 'undefined' ? globalThis : typeof window !== 'undefined' ? window : typeof global !== 'undefined' ? global : typeof self !== 'undefined' ? self : {};

	function getCjsExportFromNamespace (n) {
		return n && n['default'] || n;
	}

	var load = function(received, defaults, onto = {}) {
	  var k, ref, v;
	  for (k in defaults) {
	    v = defaults[k];
	    onto[k] = (ref = received[k]) != null ? ref : v;
	  }
	  return onto;
	};

	var overwrite = function(received, defaults, onto = {}) {
	  var k, v;
	  for (k in received) {
	    v = received[k];
	    if (defaults[k] !== void 0) {
	      onto[k] = v;
	    }
	  }
	  return onto;
	};

	var parser = {
		load: load,
		overwrite: overwrite
	};

	var DLList;

	DLList = class DLList {
	  constructor(incr, decr) {
	    this.incr = incr;
	    this.decr = decr;
	    this._first = null;
	    this._last = null;
	    this.length = 0;
	  }

	  push(value) {
	    var node;
	    this.length++;
	    if (typeof this.incr === "function") {
	      this.incr();
	    }
	    node = {
	      value,
	      prev: this._last,
	      next: null
	    };
	    if (this._last != null) {
	      this._last.next = node;
	      this._last = node;
	    } else {
	      this._first = this._last = node;
	    }
	    return void 0;
	  }

	  shift() {
	    var value;
	    if (this._first == null) {
	      return;
	    } else {
	      this.length--;
	      if (typeof this.decr === "function") {
	        this.decr();
	      }
	    }
	    value = this._first.value;
	    if ((this._first = this._first.next) != null) {
	      this._first.prev = null;
	    } else {
	      this._last = null;
	    }
	    return value;
	  }

	  first() {
	    if (this._first != null) {
	      return this._first.value;
	    }
	  }

	  getArray() {
	    var node, ref, results;
	    node = this._first;
	    results = [];
	    while (node != null) {
	      results.push((ref = node, node = node.next, ref.value));
	    }
	    return results;
	  }

	  forEachShift(cb) {
	    var node;
	    node = this.shift();
	    while (node != null) {
	      (cb(node), node = this.shift());
	    }
	    return void 0;
	  }

	  debug() {
	    var node, ref, ref1, ref2, results;
	    node = this._first;
	    results = [];
	    while (node != null) {
	      results.push((ref = node, node = node.next, {
	        value: ref.value,
	        prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
	        next: (ref2 = ref.next) != null ? ref2.value : void 0
	      }));
	    }
	    return results;
	  }

	};

	var DLList_1 = DLList;

	var Events;

	Events = class Events {
	  constructor(instance) {
	    this.instance = instance;
	    this._events = {};
	    if ((this.instance.on != null) || (this.instance.once != null) || (this.instance.removeAllListeners != null)) {
	      throw new Error("An Emitter already exists for this object");
	    }
	    this.instance.on = (name, cb) => {
	      return this._addListener(name, "many", cb);
	    };
	    this.instance.once = (name, cb) => {
	      return this._addListener(name, "once", cb);
	    };
	    this.instance.removeAllListeners = (name = null) => {
	      if (name != null) {
	        return delete this._events[name];
	      } else {
	        return this._events = {};
	      }
	    };
	  }

	  _addListener(name, status, cb) {
	    var base;
	    if ((base = this._events)[name] == null) {
	      base[name] = [];
	    }
	    this._events[name].push({cb, status});
	    return this.instance;
	  }

	  listenerCount(name) {
	    if (this._events[name] != null) {
	      return this._events[name].length;
	    } else {
	      return 0;
	    }
	  }

	  async trigger(name, ...args) {
	    var e, promises;
	    try {
	      if (name !== "debug") {
	        this.trigger("debug", `Event triggered: ${name}`, args);
	      }
	      if (this._events[name] == null) {
	        return;
	      }
	      this._events[name] = this._events[name].filter(function(listener) {
	        return listener.status !== "none";
	      });
	      promises = this._events[name].map(async(listener) => {
	        var e, returned;
	        if (listener.status === "none") {
	          return;
	        }
	        if (listener.status === "once") {
	          listener.status = "none";
	        }
	        try {
	          returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
	          if (typeof (returned != null ? returned.then : void 0) === "function") {
	            return (await returned);
	          } else {
	            return returned;
	          }
	        } catch (error) {
	          e = error;
	          {
	            this.trigger("error", e);
	          }
	          return null;
	        }
	      });
	      return ((await Promise.all(promises))).find(function(x) {
	        return x != null;
	      });
	    } catch (error) {
	      e = error;
	      {
	        this.trigger("error", e);
	      }
	      return null;
	    }
	  }

	};

	var Events_1 = Events;

	var DLList$1, Events$1, Queues;

	DLList$1 = DLList_1;

	Events$1 = Events_1;

	Queues = class Queues {
	  constructor(num_priorities) {
	    var i;
	    this.Events = new Events$1(this);
	    this._length = 0;
	    this._lists = (function() {
	      var j, ref, results;
	      results = [];
	      for (i = j = 1, ref = num_priorities; (1 <= ref ? j <= ref : j >= ref); i = 1 <= ref ? ++j : --j) {
	        results.push(new DLList$1((() => {
	          return this.incr();
	        }), (() => {
	          return this.decr();
	        })));
	      }
	      return results;
	    }).call(this);
	  }

	  incr() {
	    if (this._length++ === 0) {
	      return this.Events.trigger("leftzero");
	    }
	  }

	  decr() {
	    if (--this._length === 0) {
	      return this.Events.trigger("zero");
	    }
	  }

	  push(job) {
	    return this._lists[job.options.priority].push(job);
	  }

	  queued(priority) {
	    if (priority != null) {
	      return this._lists[priority].length;
	    } else {
	      return this._length;
	    }
	  }

	  shiftAll(fn) {
	    return this._lists.forEach(function(list) {
	      return list.forEachShift(fn);
	    });
	  }

	  getFirst(arr = this._lists) {
	    var j, len, list;
	    for (j = 0, len = arr.length; j < len; j++) {
	      list = arr[j];
	      if (list.length > 0) {
	        return list;
	      }
	    }
	    return [];
	  }

	  shiftLastFrom(priority) {
	    return this.getFirst(this._lists.slice(priority).reverse()).shift();
	  }

	};

	var Queues_1 = Queues;

	var BottleneckError;

	BottleneckError = class BottleneckError extends Error {};

	var BottleneckError_1 = BottleneckError;

	var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;

	NUM_PRIORITIES = 10;

	DEFAULT_PRIORITY = 5;

	parser$1 = parser;

	BottleneckError$1 = BottleneckError_1;

	Job = class Job {
	  constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
	    this.task = task;
	    this.args = args;
	    this.rejectOnDrop = rejectOnDrop;
	    this.Events = Events;
	    this._states = _states;
	    this.Promise = Promise;
	    this.options = parser$1.load(options, jobDefaults);
	    this.options.priority = this._sanitizePriority(this.options.priority);
	    if (this.options.id === jobDefaults.id) {
	      this.options.id = `${this.options.id}-${this._randomIndex()}`;
	    }
	    this.promise = new this.Promise((_resolve, _reject) => {
	      this._resolve = _resolve;
	      this._reject = _reject;
	    });
	    this.retryCount = 0;
	  }

	  _sanitizePriority(priority) {
	    var sProperty;
	    sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
	    if (sProperty < 0) {
	      return 0;
	    } else if (sProperty > NUM_PRIORITIES - 1) {
	      return NUM_PRIORITIES - 1;
	    } else {
	      return sProperty;
	    }
	  }

	  _randomIndex() {
	    return Math.random().toString(36).slice(2);
	  }

	  doDrop({error, message = "This job has been dropped by Bottleneck"} = {}) {
	    if (this._states.remove(this.options.id)) {
	      if (this.rejectOnDrop) {
	        this._reject(error != null ? error : new BottleneckError$1(message));
	      }
	      this.Events.trigger("dropped", {args: this.args, options: this.options, task: this.task, promise: this.promise});
	      return true;
	    } else {
	      return false;
	    }
	  }

	  _assertStatus(expected) {
	    var status;
	    status = this._states.jobStatus(this.options.id);
	    if (!(status === expected || (expected === "DONE" && status === null))) {
	      throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
	    }
	  }

	  doReceive() {
	    this._states.start(this.options.id);
	    return this.Events.trigger("received", {args: this.args, options: this.options});
	  }

	  doQueue(reachedHWM, blocked) {
	    this._assertStatus("RECEIVED");
	    this._states.next(this.options.id);
	    return this.Events.trigger("queued", {args: this.args, options: this.options, reachedHWM, blocked});
	  }

	  doRun() {
	    if (this.retryCount === 0) {
	      this._assertStatus("QUEUED");
	      this._states.next(this.options.id);
	    } else {
	      this._assertStatus("EXECUTING");
	    }
	    return this.Events.trigger("scheduled", {args: this.args, options: this.options});
	  }

	  async doExecute(chained, clearGlobalState, run, free) {
	    var error, eventInfo, passed;
	    if (this.retryCount === 0) {
	      this._assertStatus("RUNNING");
	      this._states.next(this.options.id);
	    } else {
	      this._assertStatus("EXECUTING");
	    }
	    eventInfo = {args: this.args, options: this.options, retryCount: this.retryCount};
	    this.Events.trigger("executing", eventInfo);
	    try {
	      passed = (await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args)));
	      if (clearGlobalState()) {
	        this.doDone(eventInfo);
	        await free(this.options, eventInfo);
	        this._assertStatus("DONE");
	        return this._resolve(passed);
	      }
	    } catch (error1) {
	      error = error1;
	      return this._onFailure(error, eventInfo, clearGlobalState, run, free);
	    }
	  }

	  doExpire(clearGlobalState, run, free) {
	    var error, eventInfo;
	    if (this._states.jobStatus(this.options.id === "RUNNING")) {
	      this._states.next(this.options.id);
	    }
	    this._assertStatus("EXECUTING");
	    eventInfo = {args: this.args, options: this.options, retryCount: this.retryCount};
	    error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
	    return this._onFailure(error, eventInfo, clearGlobalState, run, free);
	  }

	  async _onFailure(error, eventInfo, clearGlobalState, run, free) {
	    var retry, retryAfter;
	    if (clearGlobalState()) {
	      retry = (await this.Events.trigger("failed", error, eventInfo));
	      if (retry != null) {
	        retryAfter = ~~retry;
	        this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
	        this.retryCount++;
	        return run(retryAfter);
	      } else {
	        this.doDone(eventInfo);
	        await free(this.options, eventInfo);
	        this._assertStatus("DONE");
	        return this._reject(error);
	      }
	    }
	  }

	  doDone(eventInfo) {
	    this._assertStatus("EXECUTING");
	    this._states.next(this.options.id);
	    return this.Events.trigger("done", eventInfo);
	  }

	};

	var Job_1 = Job;

	var BottleneckError$2, LocalDatastore, parser$2;

	parser$2 = parser;

	BottleneckError$2 = BottleneckError_1;

	LocalDatastore = class LocalDatastore {
	  constructor(instance, storeOptions, storeInstanceOptions) {
	    this.instance = instance;
	    this.storeOptions = storeOptions;
	    this.clientId = this.instance._randomIndex();
	    parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
	    this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
	    this._running = 0;
	    this._done = 0;
	    this._unblockTime = 0;
	    this.ready = this.Promise.resolve();
	    this.clients = {};
	    this._startHeartbeat();
	  }

	  _startHeartbeat() {
	    var base;
	    if ((this.heartbeat == null) && (((this.storeOptions.reservoirRefreshInterval != null) && (this.storeOptions.reservoirRefreshAmount != null)) || ((this.storeOptions.reservoirIncreaseInterval != null) && (this.storeOptions.reservoirIncreaseAmount != null)))) {
	      return typeof (base = (this.heartbeat = setInterval(() => {
	        var amount, incr, maximum, now, reservoir;
	        now = Date.now();
	        if ((this.storeOptions.reservoirRefreshInterval != null) && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
	          this._lastReservoirRefresh = now;
	          this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
	          this.instance._drainAll(this.computeCapacity());
	        }
	        if ((this.storeOptions.reservoirIncreaseInterval != null) && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
	          ({
	            reservoirIncreaseAmount: amount,
	            reservoirIncreaseMaximum: maximum,
	            reservoir
	          } = this.storeOptions);
	          this._lastReservoirIncrease = now;
	          incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
	          if (incr > 0) {
	            this.storeOptions.reservoir += incr;
	            return this.instance._drainAll(this.computeCapacity());
	          }
	        }
	      }, this.heartbeatInterval))).unref === "function" ? base.unref() : void 0;
	    } else {
	      return clearInterval(this.heartbeat);
	    }
	  }

	  async __publish__(message) {
	    await this.yieldLoop();
	    return this.instance.Events.trigger("message", message.toString());
	  }

	  async __disconnect__(flush) {
	    await this.yieldLoop();
	    clearInterval(this.heartbeat);
	    return this.Promise.resolve();
	  }

	  yieldLoop(t = 0) {
	    return new this.Promise(function(resolve, reject) {
	      return setTimeout(resolve, t);
	    });
	  }

	  computePenalty() {
	    var ref;
	    return (ref = this.storeOptions.penalty) != null ? ref : (15 * this.storeOptions.minTime) || 5000;
	  }

	  async __updateSettings__(options) {
	    await this.yieldLoop();
	    parser$2.overwrite(options, options, this.storeOptions);
	    this._startHeartbeat();
	    this.instance._drainAll(this.computeCapacity());
	    return true;
	  }

	  async __running__() {
	    await this.yieldLoop();
	    return this._running;
	  }

	  async __queued__() {
	    await this.yieldLoop();
	    return this.instance.queued();
	  }

	  async __done__() {
	    await this.yieldLoop();
	    return this._done;
	  }

	  async __groupCheck__(time) {
	    await this.yieldLoop();
	    return (this._nextRequest + this.timeout) < time;
	  }

	  computeCapacity() {
	    var maxConcurrent, reservoir;
	    ({maxConcurrent, reservoir} = this.storeOptions);
	    if ((maxConcurrent != null) && (reservoir != null)) {
	      return Math.min(maxConcurrent - this._running, reservoir);
	    } else if (maxConcurrent != null) {
	      return maxConcurrent - this._running;
	    } else if (reservoir != null) {
	      return reservoir;
	    } else {
	      return null;
	    }
	  }

	  conditionsCheck(weight) {
	    var capacity;
	    capacity = this.computeCapacity();
	    return (capacity == null) || weight <= capacity;
	  }

	  async __incrementReservoir__(incr) {
	    var reservoir;
	    await this.yieldLoop();
	    reservoir = this.storeOptions.reservoir += incr;
	    this.instance._drainAll(this.computeCapacity());
	    return reservoir;
	  }

	  async __currentReservoir__() {
	    await this.yieldLoop();
	    return this.storeOptions.reservoir;
	  }

	  isBlocked(now) {
	    return this._unblockTime >= now;
	  }

	  check(weight, now) {
	    return this.conditionsCheck(weight) && (this._nextRequest - now) <= 0;
	  }

	  async __check__(weight) {
	    var now;
	    await this.yieldLoop();
	    now = Date.now();
	    return this.check(weight, now);
	  }

	  async __register__(index, weight, expiration) {
	    var now, wait;
	    await this.yieldLoop();
	    now = Date.now();
	    if (this.conditionsCheck(weight)) {
	      this._running += weight;
	      if (this.storeOptions.reservoir != null) {
	        this.storeOptions.reservoir -= weight;
	      }
	      wait = Math.max(this._nextRequest - now, 0);
	      this._nextRequest = now + wait + this.storeOptions.minTime;
	      return {
	        success: true,
	        wait,
	        reservoir: this.storeOptions.reservoir
	      };
	    } else {
	      return {
	        success: false
	      };
	    }
	  }

	  strategyIsBlock() {
	    return this.storeOptions.strategy === 3;
	  }

	  async __submit__(queueLength, weight) {
	    var blocked, now, reachedHWM;
	    await this.yieldLoop();
	    if ((this.storeOptions.maxConcurrent != null) && weight > this.storeOptions.maxConcurrent) {
	      throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
	    }
	    now = Date.now();
	    reachedHWM = (this.storeOptions.highWater != null) && queueLength === this.storeOptions.highWater && !this.check(weight, now);
	    blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
	    if (blocked) {
	      this._unblockTime = now + this.computePenalty();
	      this._nextRequest = this._unblockTime + this.storeOptions.minTime;
	      this.instance._dropAllQueued();
	    }
	    return {
	      reachedHWM,
	      blocked,
	      strategy: this.storeOptions.strategy
	    };
	  }

	  async __free__(index, weight) {
	    await this.yieldLoop();
	    this._running -= weight;
	    this._done += weight;
	    this.instance._drainAll(this.computeCapacity());
	    return {
	      running: this._running
	    };
	  }

	};

	var LocalDatastore_1 = LocalDatastore;

	var BottleneckError$3, States;

	BottleneckError$3 = BottleneckError_1;

	States = class States {
	  constructor(status1) {
	    this.status = status1;
	    this._jobs = {};
	    this.counts = this.status.map(function() {
	      return 0;
	    });
	  }

	  next(id) {
	    var current, next;
	    current = this._jobs[id];
	    next = current + 1;
	    if ((current != null) && next < this.status.length) {
	      this.counts[current]--;
	      this.counts[next]++;
	      return this._jobs[id]++;
	    } else if (current != null) {
	      this.counts[current]--;
	      return delete this._jobs[id];
	    }
	  }

	  start(id) {
	    var initial;
	    initial = 0;
	    this._jobs[id] = initial;
	    return this.counts[initial]++;
	  }

	  remove(id) {
	    var current;
	    current = this._jobs[id];
	    if (current != null) {
	      this.counts[current]--;
	      delete this._jobs[id];
	    }
	    return current != null;
	  }

	  jobStatus(id) {
	    var ref;
	    return (ref = this.status[this._jobs[id]]) != null ? ref : null;
	  }

	  statusJobs(status) {
	    var k, pos, ref, results, v;
	    if (status != null) {
	      pos = this.status.indexOf(status);
	      if (pos < 0) {
	        throw new BottleneckError$3(`status must be one of ${this.status.join(', ')}`);
	      }
	      ref = this._jobs;
	      results = [];
	      for (k in ref) {
	        v = ref[k];
	        if (v === pos) {
	          results.push(k);
	        }
	      }
	      return results;
	    } else {
	      return Object.keys(this._jobs);
	    }
	  }

	  statusCounts() {
	    return this.counts.reduce(((acc, v, i) => {
	      acc[this.status[i]] = v;
	      return acc;
	    }), {});
	  }

	};

	var States_1 = States;

	var DLList$2, Sync;

	DLList$2 = DLList_1;

	Sync = class Sync {
	  constructor(name, Promise) {
	    this.schedule = this.schedule.bind(this);
	    this.name = name;
	    this.Promise = Promise;
	    this._running = 0;
	    this._queue = new DLList$2();
	  }

	  isEmpty() {
	    return this._queue.length === 0;
	  }

	  async _tryToRun() {
	    var args, cb, error, reject, resolve, returned, task;
	    if ((this._running < 1) && this._queue.length > 0) {
	      this._running++;
	      ({task, args, resolve, reject} = this._queue.shift());
	      cb = (await (async function() {
	        try {
	          returned = (await task(...args));
	          return function() {
	            return resolve(returned);
	          };
	        } catch (error1) {
	          error = error1;
	          return function() {
	            return reject(error);
	          };
	        }
	      })());
	      this._running--;
	      this._tryToRun();
	      return cb();
	    }
	  }

	  schedule(task, ...args) {
	    var promise, reject, resolve;
	    resolve = reject = null;
	    promise = new this.Promise(function(_resolve, _reject) {
	      resolve = _resolve;
	      return reject = _reject;
	    });
	    this._queue.push({task, args, resolve, reject});
	    this._tryToRun();
	    return promise;
	  }

	};

	var Sync_1 = Sync;

	var version = "2.19.5";
	var version$1 = {
		version: version
	};

	var version$2 = /*#__PURE__*/Object.freeze({
		version: version,
		default: version$1
	});

	var require$$2 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var require$$3 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var require$$4 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;

	parser$3 = parser;

	Events$2 = Events_1;

	RedisConnection$1 = require$$2;

	IORedisConnection$1 = require$$3;

	Scripts$1 = require$$4;

	Group = (function() {
	  class Group {
	    constructor(limiterOptions = {}) {
	      this.deleteKey = this.deleteKey.bind(this);
	      this.limiterOptions = limiterOptions;
	      parser$3.load(this.limiterOptions, this.defaults, this);
	      this.Events = new Events$2(this);
	      this.instances = {};
	      this.Bottleneck = Bottleneck_1;
	      this._startAutoCleanup();
	      this.sharedConnection = this.connection != null;
	      if (this.connection == null) {
	        if (this.limiterOptions.datastore === "redis") {
	          this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, {Events: this.Events}));
	        } else if (this.limiterOptions.datastore === "ioredis") {
	          this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, {Events: this.Events}));
	        }
	      }
	    }

	    key(key = "") {
	      var ref;
	      return (ref = this.instances[key]) != null ? ref : (() => {
	        var limiter;
	        limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
	          id: `${this.id}-${key}`,
	          timeout: this.timeout,
	          connection: this.connection
	        }));
	        this.Events.trigger("created", limiter, key);
	        return limiter;
	      })();
	    }

	    async deleteKey(key = "") {
	      var deleted, instance;
	      instance = this.instances[key];
	      if (this.connection) {
	        deleted = (await this.connection.__runCommand__(['del', ...Scripts$1.allKeys(`${this.id}-${key}`)]));
	      }
	      if (instance != null) {
	        delete this.instances[key];
	        await instance.disconnect();
	      }
	      return (instance != null) || deleted > 0;
	    }

	    limiters() {
	      var k, ref, results, v;
	      ref = this.instances;
	      results = [];
	      for (k in ref) {
	        v = ref[k];
	        results.push({
	          key: k,
	          limiter: v
	        });
	      }
	      return results;
	    }

	    keys() {
	      return Object.keys(this.instances);
	    }

	    async clusterKeys() {
	      var cursor, end, found, i, k, keys, len, next, start;
	      if (this.connection == null) {
	        return this.Promise.resolve(this.keys());
	      }
	      keys = [];
	      cursor = null;
	      start = `b_${this.id}-`.length;
	      end = "_settings".length;
	      while (cursor !== 0) {
	        [next, found] = (await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 10000]));
	        cursor = ~~next;
	        for (i = 0, len = found.length; i < len; i++) {
	          k = found[i];
	          keys.push(k.slice(start, -end));
	        }
	      }
	      return keys;
	    }

	    _startAutoCleanup() {
	      var base;
	      clearInterval(this.interval);
	      return typeof (base = (this.interval = setInterval(async() => {
	        var e, k, ref, results, time, v;
	        time = Date.now();
	        ref = this.instances;
	        results = [];
	        for (k in ref) {
	          v = ref[k];
	          try {
	            if ((await v._store.__groupCheck__(time))) {
	              results.push(this.deleteKey(k));
	            } else {
	              results.push(void 0);
	            }
	          } catch (error) {
	            e = error;
	            results.push(v.Events.trigger("error", e));
	          }
	        }
	        return results;
	      }, this.timeout / 2))).unref === "function" ? base.unref() : void 0;
	    }

	    updateSettings(options = {}) {
	      parser$3.overwrite(options, this.defaults, this);
	      parser$3.overwrite(options, options, this.limiterOptions);
	      if (options.timeout != null) {
	        return this._startAutoCleanup();
	      }
	    }

	    disconnect(flush = true) {
	      var ref;
	      if (!this.sharedConnection) {
	        return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
	      }
	    }

	  }
	  Group.prototype.defaults = {
	    timeout: 1000 * 60 * 5,
	    connection: null,
	    Promise: Promise,
	    id: "group-key"
	  };

	  return Group;

	}).call(commonjsGlobal);

	var Group_1 = Group;

	var Batcher, Events$3, parser$4;

	parser$4 = parser;

	Events$3 = Events_1;

	Batcher = (function() {
	  class Batcher {
	    constructor(options = {}) {
	      this.options = options;
	      parser$4.load(this.options, this.defaults, this);
	      this.Events = new Events$3(this);
	      this._arr = [];
	      this._resetPromise();
	      this._lastFlush = Date.now();
	    }

	    _resetPromise() {
	      return this._promise = new this.Promise((res, rej) => {
	        return this._resolve = res;
	      });
	    }

	    _flush() {
	      clearTimeout(this._timeout);
	      this._lastFlush = Date.now();
	      this._resolve();
	      this.Events.trigger("batch", this._arr);
	      this._arr = [];
	      return this._resetPromise();
	    }

	    add(data) {
	      var ret;
	      this._arr.push(data);
	      ret = this._promise;
	      if (this._arr.length === this.maxSize) {
	        this._flush();
	      } else if ((this.maxTime != null) && this._arr.length === 1) {
	        this._timeout = setTimeout(() => {
	          return this._flush();
	        }, this.maxTime);
	      }
	      return ret;
	    }

	  }
	  Batcher.prototype.defaults = {
	    maxTime: null,
	    maxSize: null,
	    Promise: Promise
	  };

	  return Batcher;

	}).call(commonjsGlobal);

	var Batcher_1 = Batcher;

	var require$$4$1 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var require$$8 = getCjsExportFromNamespace(version$2);

	var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5,
	  splice = [].splice;

	NUM_PRIORITIES$1 = 10;

	DEFAULT_PRIORITY$1 = 5;

	parser$5 = parser;

	Queues$1 = Queues_1;

	Job$1 = Job_1;

	LocalDatastore$1 = LocalDatastore_1;

	RedisDatastore$1 = require$$4$1;

	Events$4 = Events_1;

	States$1 = States_1;

	Sync$1 = Sync_1;

	Bottleneck = (function() {
	  class Bottleneck {
	    constructor(options = {}, ...invalid) {
	      var storeInstanceOptions, storeOptions;
	      this._addToQueue = this._addToQueue.bind(this);
	      this._validateOptions(options, invalid);
	      parser$5.load(options, this.instanceDefaults, this);
	      this._queues = new Queues$1(NUM_PRIORITIES$1);
	      this._scheduled = {};
	      this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
	      this._limiter = null;
	      this.Events = new Events$4(this);
	      this._submitLock = new Sync$1("submit", this.Promise);
	      this._registerLock = new Sync$1("register", this.Promise);
	      storeOptions = parser$5.load(options, this.storeDefaults, {});
	      this._store = (function() {
	        if (this.datastore === "redis" || this.datastore === "ioredis" || (this.connection != null)) {
	          storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
	          return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
	        } else if (this.datastore === "local") {
	          storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
	          return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
	        } else {
	          throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
	        }
	      }).call(this);
	      this._queues.on("leftzero", () => {
	        var ref;
	        return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
	      });
	      this._queues.on("zero", () => {
	        var ref;
	        return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
	      });
	    }

	    _validateOptions(options, invalid) {
	      if (!((options != null) && typeof options === "object" && invalid.length === 0)) {
	        throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
	      }
	    }

	    ready() {
	      return this._store.ready;
	    }

	    clients() {
	      return this._store.clients;
	    }

	    channel() {
	      return `b_${this.id}`;
	    }

	    channel_client() {
	      return `b_${this.id}_${this._store.clientId}`;
	    }

	    publish(message) {
	      return this._store.__publish__(message);
	    }

	    disconnect(flush = true) {
	      return this._store.__disconnect__(flush);
	    }

	    chain(_limiter) {
	      this._limiter = _limiter;
	      return this;
	    }

	    queued(priority) {
	      return this._queues.queued(priority);
	    }

	    clusterQueued() {
	      return this._store.__queued__();
	    }

	    empty() {
	      return this.queued() === 0 && this._submitLock.isEmpty();
	    }

	    running() {
	      return this._store.__running__();
	    }

	    done() {
	      return this._store.__done__();
	    }

	    jobStatus(id) {
	      return this._states.jobStatus(id);
	    }

	    jobs(status) {
	      return this._states.statusJobs(status);
	    }

	    counts() {
	      return this._states.statusCounts();
	    }

	    _randomIndex() {
	      return Math.random().toString(36).slice(2);
	    }

	    check(weight = 1) {
	      return this._store.__check__(weight);
	    }

	    _clearGlobalState(index) {
	      if (this._scheduled[index] != null) {
	        clearTimeout(this._scheduled[index].expiration);
	        delete this._scheduled[index];
	        return true;
	      } else {
	        return false;
	      }
	    }

	    async _free(index, job, options, eventInfo) {
	      var e, running;
	      try {
	        ({running} = (await this._store.__free__(index, options.weight)));
	        this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
	        if (running === 0 && this.empty()) {
	          return this.Events.trigger("idle");
	        }
	      } catch (error1) {
	        e = error1;
	        return this.Events.trigger("error", e);
	      }
	    }

	    _run(index, job, wait) {
	      var clearGlobalState, free, run;
	      job.doRun();
	      clearGlobalState = this._clearGlobalState.bind(this, index);
	      run = this._run.bind(this, index, job);
	      free = this._free.bind(this, index, job);
	      return this._scheduled[index] = {
	        timeout: setTimeout(() => {
	          return job.doExecute(this._limiter, clearGlobalState, run, free);
	        }, wait),
	        expiration: job.options.expiration != null ? setTimeout(function() {
	          return job.doExpire(clearGlobalState, run, free);
	        }, wait + job.options.expiration) : void 0,
	        job: job
	      };
	    }

	    _drainOne(capacity) {
	      return this._registerLock.schedule(() => {
	        var args, index, next, options, queue;
	        if (this.queued() === 0) {
	          return this.Promise.resolve(null);
	        }
	        queue = this._queues.getFirst();
	        ({options, args} = next = queue.first());
	        if ((capacity != null) && options.weight > capacity) {
	          return this.Promise.resolve(null);
	        }
	        this.Events.trigger("debug", `Draining ${options.id}`, {args, options});
	        index = this._randomIndex();
	        return this._store.__register__(index, options.weight, options.expiration).then(({success, wait, reservoir}) => {
	          var empty;
	          this.Events.trigger("debug", `Drained ${options.id}`, {success, args, options});
	          if (success) {
	            queue.shift();
	            empty = this.empty();
	            if (empty) {
	              this.Events.trigger("empty");
	            }
	            if (reservoir === 0) {
	              this.Events.trigger("depleted", empty);
	            }
	            this._run(index, next, wait);
	            return this.Promise.resolve(options.weight);
	          } else {
	            return this.Promise.resolve(null);
	          }
	        });
	      });
	    }

	    _drainAll(capacity, total = 0) {
	      return this._drainOne(capacity).then((drained) => {
	        var newCapacity;
	        if (drained != null) {
	          newCapacity = capacity != null ? capacity - drained : capacity;
	          return this._drainAll(newCapacity, total + drained);
	        } else {
	          return this.Promise.resolve(total);
	        }
	      }).catch((e) => {
	        return this.Events.trigger("error", e);
	      });
	    }

	    _dropAllQueued(message) {
	      return this._queues.shiftAll(function(job) {
	        return job.doDrop({message});
	      });
	    }

	    stop(options = {}) {
	      var done, waitForExecuting;
	      options = parser$5.load(options, this.stopDefaults);
	      waitForExecuting = (at) => {
	        var finished;
	        finished = () => {
	          var counts;
	          counts = this._states.counts;
	          return (counts[0] + counts[1] + counts[2] + counts[3]) === at;
	        };
	        return new this.Promise((resolve, reject) => {
	          if (finished()) {
	            return resolve();
	          } else {
	            return this.on("done", () => {
	              if (finished()) {
	                this.removeAllListeners("done");
	                return resolve();
	              }
	            });
	          }
	        });
	      };
	      done = options.dropWaitingJobs ? (this._run = function(index, next) {
	        return next.doDrop({
	          message: options.dropErrorMessage
	        });
	      }, this._drainOne = () => {
	        return this.Promise.resolve(null);
	      }, this._registerLock.schedule(() => {
	        return this._submitLock.schedule(() => {
	          var k, ref, v;
	          ref = this._scheduled;
	          for (k in ref) {
	            v = ref[k];
	            if (this.jobStatus(v.job.options.id) === "RUNNING") {
	              clearTimeout(v.timeout);
	              clearTimeout(v.expiration);
	              v.job.doDrop({
	                message: options.dropErrorMessage
	              });
	            }
	          }
	          this._dropAllQueued(options.dropErrorMessage);
	          return waitForExecuting(0);
	        });
	      })) : this.schedule({
	        priority: NUM_PRIORITIES$1 - 1,
	        weight: 0
	      }, () => {
	        return waitForExecuting(1);
	      });
	      this._receive = function(job) {
	        return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
	      };
	      this.stop = () => {
	        return this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
	      };
	      return done;
	    }

	    async _addToQueue(job) {
	      var args, blocked, error, options, reachedHWM, shifted, strategy;
	      ({args, options} = job);
	      try {
	        ({reachedHWM, blocked, strategy} = (await this._store.__submit__(this.queued(), options.weight)));
	      } catch (error1) {
	        error = error1;
	        this.Events.trigger("debug", `Could not queue ${options.id}`, {args, options, error});
	        job.doDrop({error});
	        return false;
	      }
	      if (blocked) {
	        job.doDrop();
	        return true;
	      } else if (reachedHWM) {
	        shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
	        if (shifted != null) {
	          shifted.doDrop();
	        }
	        if ((shifted == null) || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
	          if (shifted == null) {
	            job.doDrop();
	          }
	          return reachedHWM;
	        }
	      }
	      job.doQueue(reachedHWM, blocked);
	      this._queues.push(job);
	      await this._drainAll();
	      return reachedHWM;
	    }

	    _receive(job) {
	      if (this._states.jobStatus(job.options.id) != null) {
	        job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
	        return false;
	      } else {
	        job.doReceive();
	        return this._submitLock.schedule(this._addToQueue, job);
	      }
	    }

	    submit(...args) {
	      var cb, fn, job, options, ref, ref1, task;
	      if (typeof args[0] === "function") {
	        ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
	        options = parser$5.load({}, this.jobDefaults);
	      } else {
	        ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
	        options = parser$5.load(options, this.jobDefaults);
	      }
	      task = (...args) => {
	        return new this.Promise(function(resolve, reject) {
	          return fn(...args, function(...args) {
	            return (args[0] != null ? reject : resolve)(args);
	          });
	        });
	      };
	      job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
	      job.promise.then(function(args) {
	        return typeof cb === "function" ? cb(...args) : void 0;
	      }).catch(function(args) {
	        if (Array.isArray(args)) {
	          return typeof cb === "function" ? cb(...args) : void 0;
	        } else {
	          return typeof cb === "function" ? cb(args) : void 0;
	        }
	      });
	      return this._receive(job);
	    }

	    schedule(...args) {
	      var job, options, task;
	      if (typeof args[0] === "function") {
	        [task, ...args] = args;
	        options = {};
	      } else {
	        [options, task, ...args] = args;
	      }
	      job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
	      this._receive(job);
	      return job.promise;
	    }

	    wrap(fn) {
	      var schedule, wrapped;
	      schedule = this.schedule.bind(this);
	      wrapped = function(...args) {
	        return schedule(fn.bind(this), ...args);
	      };
	      wrapped.withOptions = function(options, ...args) {
	        return schedule(options, fn, ...args);
	      };
	      return wrapped;
	    }

	    async updateSettings(options = {}) {
	      await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
	      parser$5.overwrite(options, this.instanceDefaults, this);
	      return this;
	    }

	    currentReservoir() {
	      return this._store.__currentReservoir__();
	    }

	    incrementReservoir(incr = 0) {
	      return this._store.__incrementReservoir__(incr);
	    }

	  }
	  Bottleneck.default = Bottleneck;

	  Bottleneck.Events = Events$4;

	  Bottleneck.version = Bottleneck.prototype.version = require$$8.version;

	  Bottleneck.strategy = Bottleneck.prototype.strategy = {
	    LEAK: 1,
	    OVERFLOW: 2,
	    OVERFLOW_PRIORITY: 4,
	    BLOCK: 3
	  };

	  Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;

	  Bottleneck.Group = Bottleneck.prototype.Group = Group_1;

	  Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;

	  Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;

	  Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;

	  Bottleneck.prototype.jobDefaults = {
	    priority: DEFAULT_PRIORITY$1,
	    weight: 1,
	    expiration: null,
	    id: "<no-id>"
	  };

	  Bottleneck.prototype.storeDefaults = {
	    maxConcurrent: null,
	    minTime: 0,
	    highWater: null,
	    strategy: Bottleneck.prototype.strategy.LEAK,
	    penalty: null,
	    reservoir: null,
	    reservoirRefreshInterval: null,
	    reservoirRefreshAmount: null,
	    reservoirIncreaseInterval: null,
	    reservoirIncreaseAmount: null,
	    reservoirIncreaseMaximum: null
	  };

	  Bottleneck.prototype.localStoreDefaults = {
	    Promise: Promise,
	    timeout: null,
	    heartbeatInterval: 250
	  };

	  Bottleneck.prototype.redisStoreDefaults = {
	    Promise: Promise,
	    timeout: null,
	    heartbeatInterval: 5000,
	    clientTimeout: 10000,
	    Redis: null,
	    clientOptions: {},
	    clusterNodes: null,
	    clearDatastore: false,
	    connection: null
	  };

	  Bottleneck.prototype.instanceDefaults = {
	    datastore: "local",
	    connection: null,
	    id: "<no-id>",
	    rejectOnDrop: true,
	    trackDoneStatus: false,
	    Promise: Promise
	  };

	  Bottleneck.prototype.stopDefaults = {
	    enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
	    dropWaitingJobs: true,
	    dropErrorMessage: "This limiter has been stopped."
	  };

	  return Bottleneck;

	}).call(commonjsGlobal);

	var Bottleneck_1 = Bottleneck;

	var lib = Bottleneck_1;

	return lib;

})));


/***/ }),

/***/ 841:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const parse = __nccwpck_require__(438)
const stringify = __nccwpck_require__(568)

const JSON5 = {
    parse,
    stringify,
}

module.exports = JSON5


/***/ }),

/***/ 438:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const util = __nccwpck_require__(393)

let source
let parseState
let stack
let pos
let line
let column
let token
let key
let root

module.exports = function parse (text, reviver) {
    source = String(text)
    parseState = 'start'
    stack = []
    pos = 0
    line = 1
    column = 0
    token = undefined
    key = undefined
    root = undefined

    do {
        token = lex()

        // This code is unreachable.
        // if (!parseStates[parseState]) {
        //     throw invalidParseState()
        // }

        parseStates[parseState]()
    } while (token.type !== 'eof')

    if (typeof reviver === 'function') {
        return internalize({'': root}, '', reviver)
    }

    return root
}

function internalize (holder, name, reviver) {
    const value = holder[name]
    if (value != null && typeof value === 'object') {
        if (Array.isArray(value)) {
            for (let i = 0; i < value.length; i++) {
                const key = String(i)
                const replacement = internalize(value, key, reviver)
                if (replacement === undefined) {
                    delete value[key]
                } else {
                    Object.defineProperty(value, key, {
                        value: replacement,
                        writable: true,
                        enumerable: true,
                        configurable: true,
                    })
                }
            }
        } else {
            for (const key in value) {
                const replacement = internalize(value, key, reviver)
                if (replacement === undefined) {
                    delete value[key]
                } else {
                    Object.defineProperty(value, key, {
                        value: replacement,
                        writable: true,
                        enumerable: true,
                        configurable: true,
                    })
                }
            }
        }
    }

    return reviver.call(holder, name, value)
}

let lexState
let buffer
let doubleQuote
let sign
let c

function lex () {
    lexState = 'default'
    buffer = ''
    doubleQuote = false
    sign = 1

    for (;;) {
        c = peek()

        // This code is unreachable.
        // if (!lexStates[lexState]) {
        //     throw invalidLexState(lexState)
        // }

        const token = lexStates[lexState]()
        if (token) {
            return token
        }
    }
}

function peek () {
    if (source[pos]) {
        return String.fromCodePoint(source.codePointAt(pos))
    }
}

function read () {
    const c = peek()

    if (c === '\n') {
        line++
        column = 0
    } else if (c) {
        column += c.length
    } else {
        column++
    }

    if (c) {
        pos += c.length
    }

    return c
}

const lexStates = {
    default () {
        switch (c) {
        case '\t':
        case '\v':
        case '\f':
        case ' ':
        case '\u00A0':
        case '\uFEFF':
        case '\n':
        case '\r':
        case '\u2028':
        case '\u2029':
            read()
            return

        case '/':
            read()
            lexState = 'comment'
            return

        case undefined:
            read()
            return newToken('eof')
        }

        if (util.isSpaceSeparator(c)) {
            read()
            return
        }

        // This code is unreachable.
        // if (!lexStates[parseState]) {
        //     throw invalidLexState(parseState)
        // }

        return lexStates[parseState]()
    },

    comment () {
        switch (c) {
        case '*':
            read()
            lexState = 'multiLineComment'
            return

        case '/':
            read()
            lexState = 'singleLineComment'
            return
        }

        throw invalidChar(read())
    },

    multiLineComment () {
        switch (c) {
        case '*':
            read()
            lexState = 'multiLineCommentAsterisk'
            return

        case undefined:
            throw invalidChar(read())
        }

        read()
    },

    multiLineCommentAsterisk () {
        switch (c) {
        case '*':
            read()
            return

        case '/':
            read()
            lexState = 'default'
            return

        case undefined:
            throw invalidChar(read())
        }

        read()
        lexState = 'multiLineComment'
    },

    singleLineComment () {
        switch (c) {
        case '\n':
        case '\r':
        case '\u2028':
        case '\u2029':
            read()
            lexState = 'default'
            return

        case undefined:
            read()
            return newToken('eof')
        }

        read()
    },

    value () {
        switch (c) {
        case '{':
        case '[':
            return newToken('punctuator', read())

        case 'n':
            read()
            literal('ull')
            return newToken('null', null)

        case 't':
            read()
            literal('rue')
            return newToken('boolean', true)

        case 'f':
            read()
            literal('alse')
            return newToken('boolean', false)

        case '-':
        case '+':
            if (read() === '-') {
                sign = -1
            }

            lexState = 'sign'
            return

        case '.':
            buffer = read()
            lexState = 'decimalPointLeading'
            return

        case '0':
            buffer = read()
            lexState = 'zero'
            return

        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
            buffer = read()
            lexState = 'decimalInteger'
            return

        case 'I':
            read()
            literal('nfinity')
            return newToken('numeric', Infinity)

        case 'N':
            read()
            literal('aN')
            return newToken('numeric', NaN)

        case '"':
        case "'":
            doubleQuote = (read() === '"')
            buffer = ''
            lexState = 'string'
            return
        }

        throw invalidChar(read())
    },

    identifierNameStartEscape () {
        if (c !== 'u') {
            throw invalidChar(read())
        }

        read()
        const u = unicodeEscape()
        switch (u) {
        case '$':
        case '_':
            break

        default:
            if (!util.isIdStartChar(u)) {
                throw invalidIdentifier()
            }

            break
        }

        buffer += u
        lexState = 'identifierName'
    },

    identifierName () {
        switch (c) {
        case '$':
        case '_':
        case '\u200C':
        case '\u200D':
            buffer += read()
            return

        case '\\':
            read()
            lexState = 'identifierNameEscape'
            return
        }

        if (util.isIdContinueChar(c)) {
            buffer += read()
            return
        }

        return newToken('identifier', buffer)
    },

    identifierNameEscape () {
        if (c !== 'u') {
            throw invalidChar(read())
        }

        read()
        const u = unicodeEscape()
        switch (u) {
        case '$':
        case '_':
        case '\u200C':
        case '\u200D':
            break

        default:
            if (!util.isIdContinueChar(u)) {
                throw invalidIdentifier()
            }

            break
        }

        buffer += u
        lexState = 'identifierName'
    },

    sign () {
        switch (c) {
        case '.':
            buffer = read()
            lexState = 'decimalPointLeading'
            return

        case '0':
            buffer = read()
            lexState = 'zero'
            return

        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
            buffer = read()
            lexState = 'decimalInteger'
            return

        case 'I':
            read()
            literal('nfinity')
            return newToken('numeric', sign * Infinity)

        case 'N':
            read()
            literal('aN')
            return newToken('numeric', NaN)
        }

        throw invalidChar(read())
    },

    zero () {
        switch (c) {
        case '.':
            buffer += read()
            lexState = 'decimalPoint'
            return

        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return

        case 'x':
        case 'X':
            buffer += read()
            lexState = 'hexadecimal'
            return
        }

        return newToken('numeric', sign * 0)
    },

    decimalInteger () {
        switch (c) {
        case '.':
            buffer += read()
            lexState = 'decimalPoint'
            return

        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    decimalPointLeading () {
        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalFraction'
            return
        }

        throw invalidChar(read())
    },

    decimalPoint () {
        switch (c) {
        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalFraction'
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    decimalFraction () {
        switch (c) {
        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    decimalExponent () {
        switch (c) {
        case '+':
        case '-':
            buffer += read()
            lexState = 'decimalExponentSign'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalExponentInteger'
            return
        }

        throw invalidChar(read())
    },

    decimalExponentSign () {
        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalExponentInteger'
            return
        }

        throw invalidChar(read())
    },

    decimalExponentInteger () {
        if (util.isDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    hexadecimal () {
        if (util.isHexDigit(c)) {
            buffer += read()
            lexState = 'hexadecimalInteger'
            return
        }

        throw invalidChar(read())
    },

    hexadecimalInteger () {
        if (util.isHexDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    string () {
        switch (c) {
        case '\\':
            read()
            buffer += escape()
            return

        case '"':
            if (doubleQuote) {
                read()
                return newToken('string', buffer)
            }

            buffer += read()
            return

        case "'":
            if (!doubleQuote) {
                read()
                return newToken('string', buffer)
            }

            buffer += read()
            return

        case '\n':
        case '\r':
            throw invalidChar(read())

        case '\u2028':
        case '\u2029':
            separatorChar(c)
            break

        case undefined:
            throw invalidChar(read())
        }

        buffer += read()
    },

    start () {
        switch (c) {
        case '{':
        case '[':
            return newToken('punctuator', read())

        // This code is unreachable since the default lexState handles eof.
        // case undefined:
        //     return newToken('eof')
        }

        lexState = 'value'
    },

    beforePropertyName () {
        switch (c) {
        case '$':
        case '_':
            buffer = read()
            lexState = 'identifierName'
            return

        case '\\':
            read()
            lexState = 'identifierNameStartEscape'
            return

        case '}':
            return newToken('punctuator', read())

        case '"':
        case "'":
            doubleQuote = (read() === '"')
            lexState = 'string'
            return
        }

        if (util.isIdStartChar(c)) {
            buffer += read()
            lexState = 'identifierName'
            return
        }

        throw invalidChar(read())
    },

    afterPropertyName () {
        if (c === ':') {
            return newToken('punctuator', read())
        }

        throw invalidChar(read())
    },

    beforePropertyValue () {
        lexState = 'value'
    },

    afterPropertyValue () {
        switch (c) {
        case ',':
        case '}':
            return newToken('punctuator', read())
        }

        throw invalidChar(read())
    },

    beforeArrayValue () {
        if (c === ']') {
            return newToken('punctuator', read())
        }

        lexState = 'value'
    },

    afterArrayValue () {
        switch (c) {
        case ',':
        case ']':
            return newToken('punctuator', read())
        }

        throw invalidChar(read())
    },

    end () {
        // This code is unreachable since it's handled by the default lexState.
        // if (c === undefined) {
        //     read()
        //     return newToken('eof')
        // }

        throw invalidChar(read())
    },
}

function newToken (type, value) {
    return {
        type,
        value,
        line,
        column,
    }
}

function literal (s) {
    for (const c of s) {
        const p = peek()

        if (p !== c) {
            throw invalidChar(read())
        }

        read()
    }
}

function escape () {
    const c = peek()
    switch (c) {
    case 'b':
        read()
        return '\b'

    case 'f':
        read()
        return '\f'

    case 'n':
        read()
        return '\n'

    case 'r':
        read()
        return '\r'

    case 't':
        read()
        return '\t'

    case 'v':
        read()
        return '\v'

    case '0':
        read()
        if (util.isDigit(peek())) {
            throw invalidChar(read())
        }

        return '\0'

    case 'x':
        read()
        return hexEscape()

    case 'u':
        read()
        return unicodeEscape()

    case '\n':
    case '\u2028':
    case '\u2029':
        read()
        return ''

    case '\r':
        read()
        if (peek() === '\n') {
            read()
        }

        return ''

    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        throw invalidChar(read())

    case undefined:
        throw invalidChar(read())
    }

    return read()
}

function hexEscape () {
    let buffer = ''
    let c = peek()

    if (!util.isHexDigit(c)) {
        throw invalidChar(read())
    }

    buffer += read()

    c = peek()
    if (!util.isHexDigit(c)) {
        throw invalidChar(read())
    }

    buffer += read()

    return String.fromCodePoint(parseInt(buffer, 16))
}

function unicodeEscape () {
    let buffer = ''
    let count = 4

    while (count-- > 0) {
        const c = peek()
        if (!util.isHexDigit(c)) {
            throw invalidChar(read())
        }

        buffer += read()
    }

    return String.fromCodePoint(parseInt(buffer, 16))
}

const parseStates = {
    start () {
        if (token.type === 'eof') {
            throw invalidEOF()
        }

        push()
    },

    beforePropertyName () {
        switch (token.type) {
        case 'identifier':
        case 'string':
            key = token.value
            parseState = 'afterPropertyName'
            return

        case 'punctuator':
            // This code is unreachable since it's handled by the lexState.
            // if (token.value !== '}') {
            //     throw invalidToken()
            // }

            pop()
            return

        case 'eof':
            throw invalidEOF()
        }

        // This code is unreachable since it's handled by the lexState.
        // throw invalidToken()
    },

    afterPropertyName () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'punctuator' || token.value !== ':') {
        //     throw invalidToken()
        // }

        if (token.type === 'eof') {
            throw invalidEOF()
        }

        parseState = 'beforePropertyValue'
    },

    beforePropertyValue () {
        if (token.type === 'eof') {
            throw invalidEOF()
        }

        push()
    },

    beforeArrayValue () {
        if (token.type === 'eof') {
            throw invalidEOF()
        }

        if (token.type === 'punctuator' && token.value === ']') {
            pop()
            return
        }

        push()
    },

    afterPropertyValue () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'punctuator') {
        //     throw invalidToken()
        // }

        if (token.type === 'eof') {
            throw invalidEOF()
        }

        switch (token.value) {
        case ',':
            parseState = 'beforePropertyName'
            return

        case '}':
            pop()
        }

        // This code is unreachable since it's handled by the lexState.
        // throw invalidToken()
    },

    afterArrayValue () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'punctuator') {
        //     throw invalidToken()
        // }

        if (token.type === 'eof') {
            throw invalidEOF()
        }

        switch (token.value) {
        case ',':
            parseState = 'beforeArrayValue'
            return

        case ']':
            pop()
        }

        // This code is unreachable since it's handled by the lexState.
        // throw invalidToken()
    },

    end () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'eof') {
        //     throw invalidToken()
        // }
    },
}

function push () {
    let value

    switch (token.type) {
    case 'punctuator':
        switch (token.value) {
        case '{':
            value = {}
            break

        case '[':
            value = []
            break
        }

        break

    case 'null':
    case 'boolean':
    case 'numeric':
    case 'string':
        value = token.value
        break

    // This code is unreachable.
    // default:
    //     throw invalidToken()
    }

    if (root === undefined) {
        root = value
    } else {
        const parent = stack[stack.length - 1]
        if (Array.isArray(parent)) {
            parent.push(value)
        } else {
            Object.defineProperty(parent, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true,
            })
        }
    }

    if (value !== null && typeof value === 'object') {
        stack.push(value)

        if (Array.isArray(value)) {
            parseState = 'beforeArrayValue'
        } else {
            parseState = 'beforePropertyName'
        }
    } else {
        const current = stack[stack.length - 1]
        if (current == null) {
            parseState = 'end'
        } else if (Array.isArray(current)) {
            parseState = 'afterArrayValue'
        } else {
            parseState = 'afterPropertyValue'
        }
    }
}

function pop () {
    stack.pop()

    const current = stack[stack.length - 1]
    if (current == null) {
        parseState = 'end'
    } else if (Array.isArray(current)) {
        parseState = 'afterArrayValue'
    } else {
        parseState = 'afterPropertyValue'
    }
}

// This code is unreachable.
// function invalidParseState () {
//     return new Error(`JSON5: invalid parse state '${parseState}'`)
// }

// This code is unreachable.
// function invalidLexState (state) {
//     return new Error(`JSON5: invalid lex state '${state}'`)
// }

function invalidChar (c) {
    if (c === undefined) {
        return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
    }

    return syntaxError(`JSON5: invalid character '${formatChar(c)}' at ${line}:${column}`)
}

function invalidEOF () {
    return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
}

// This code is unreachable.
// function invalidToken () {
//     if (token.type === 'eof') {
//         return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
//     }

//     const c = String.fromCodePoint(token.value.codePointAt(0))
//     return syntaxError(`JSON5: invalid character '${formatChar(c)}' at ${line}:${column}`)
// }

function invalidIdentifier () {
    column -= 5
    return syntaxError(`JSON5: invalid identifier character at ${line}:${column}`)
}

function separatorChar (c) {
    console.warn(`JSON5: '${formatChar(c)}' in strings is not valid ECMAScript; consider escaping`)
}

function formatChar (c) {
    const replacements = {
        "'": "\\'",
        '"': '\\"',
        '\\': '\\\\',
        '\b': '\\b',
        '\f': '\\f',
        '\n': '\\n',
        '\r': '\\r',
        '\t': '\\t',
        '\v': '\\v',
        '\0': '\\0',
        '\u2028': '\\u2028',
        '\u2029': '\\u2029',
    }

    if (replacements[c]) {
        return replacements[c]
    }

    if (c < ' ') {
        const hexString = c.charCodeAt(0).toString(16)
        return '\\x' + ('00' + hexString).substring(hexString.length)
    }

    return c
}

function syntaxError (message) {
    const err = new SyntaxError(message)
    err.lineNumber = line
    err.columnNumber = column
    return err
}


/***/ }),

/***/ 568:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const util = __nccwpck_require__(393)

module.exports = function stringify (value, replacer, space) {
    const stack = []
    let indent = ''
    let propertyList
    let replacerFunc
    let gap = ''
    let quote

    if (
        replacer != null &&
        typeof replacer === 'object' &&
        !Array.isArray(replacer)
    ) {
        space = replacer.space
        quote = replacer.quote
        replacer = replacer.replacer
    }

    if (typeof replacer === 'function') {
        replacerFunc = replacer
    } else if (Array.isArray(replacer)) {
        propertyList = []
        for (const v of replacer) {
            let item

            if (typeof v === 'string') {
                item = v
            } else if (
                typeof v === 'number' ||
                v instanceof String ||
                v instanceof Number
            ) {
                item = String(v)
            }

            if (item !== undefined && propertyList.indexOf(item) < 0) {
                propertyList.push(item)
            }
        }
    }

    if (space instanceof Number) {
        space = Number(space)
    } else if (space instanceof String) {
        space = String(space)
    }

    if (typeof space === 'number') {
        if (space > 0) {
            space = Math.min(10, Math.floor(space))
            gap = '          '.substr(0, space)
        }
    } else if (typeof space === 'string') {
        gap = space.substr(0, 10)
    }

    return serializeProperty('', {'': value})

    function serializeProperty (key, holder) {
        let value = holder[key]
        if (value != null) {
            if (typeof value.toJSON5 === 'function') {
                value = value.toJSON5(key)
            } else if (typeof value.toJSON === 'function') {
                value = value.toJSON(key)
            }
        }

        if (replacerFunc) {
            value = replacerFunc.call(holder, key, value)
        }

        if (value instanceof Number) {
            value = Number(value)
        } else if (value instanceof String) {
            value = String(value)
        } else if (value instanceof Boolean) {
            value = value.valueOf()
        }

        switch (value) {
        case null: return 'null'
        case true: return 'true'
        case false: return 'false'
        }

        if (typeof value === 'string') {
            return quoteString(value, false)
        }

        if (typeof value === 'number') {
            return String(value)
        }

        if (typeof value === 'object') {
            return Array.isArray(value) ? serializeArray(value) : serializeObject(value)
        }

        return undefined
    }

    function quoteString (value) {
        const quotes = {
            "'": 0.1,
            '"': 0.2,
        }

        const replacements = {
            "'": "\\'",
            '"': '\\"',
            '\\': '\\\\',
            '\b': '\\b',
            '\f': '\\f',
            '\n': '\\n',
            '\r': '\\r',
            '\t': '\\t',
            '\v': '\\v',
            '\0': '\\0',
            '\u2028': '\\u2028',
            '\u2029': '\\u2029',
        }

        let product = ''

        for (let i = 0; i < value.length; i++) {
            const c = value[i]
            switch (c) {
            case "'":
            case '"':
                quotes[c]++
                product += c
                continue

            case '\0':
                if (util.isDigit(value[i + 1])) {
                    product += '\\x00'
                    continue
                }
            }

            if (replacements[c]) {
                product += replacements[c]
                continue
            }

            if (c < ' ') {
                let hexString = c.charCodeAt(0).toString(16)
                product += '\\x' + ('00' + hexString).substring(hexString.length)
                continue
            }

            product += c
        }

        const quoteChar = quote || Object.keys(quotes).reduce((a, b) => (quotes[a] < quotes[b]) ? a : b)

        product = product.replace(new RegExp(quoteChar, 'g'), replacements[quoteChar])

        return quoteChar + product + quoteChar
    }

    function serializeObject (value) {
        if (stack.indexOf(value) >= 0) {
            throw TypeError('Converting circular structure to JSON5')
        }

        stack.push(value)

        let stepback = indent
        indent = indent + gap

        let keys = propertyList || Object.keys(value)
        let partial = []
        for (const key of keys) {
            const propertyString = serializeProperty(key, value)
            if (propertyString !== undefined) {
                let member = serializeKey(key) + ':'
                if (gap !== '') {
                    member += ' '
                }
                member += propertyString
                partial.push(member)
            }
        }

        let final
        if (partial.length === 0) {
            final = '{}'
        } else {
            let properties
            if (gap === '') {
                properties = partial.join(',')
                final = '{' + properties + '}'
            } else {
                let separator = ',\n' + indent
                properties = partial.join(separator)
                final = '{\n' + indent + properties + ',\n' + stepback + '}'
            }
        }

        stack.pop()
        indent = stepback
        return final
    }

    function serializeKey (key) {
        if (key.length === 0) {
            return quoteString(key, true)
        }

        const firstChar = String.fromCodePoint(key.codePointAt(0))
        if (!util.isIdStartChar(firstChar)) {
            return quoteString(key, true)
        }

        for (let i = firstChar.length; i < key.length; i++) {
            if (!util.isIdContinueChar(String.fromCodePoint(key.codePointAt(i)))) {
                return quoteString(key, true)
            }
        }

        return key
    }

    function serializeArray (value) {
        if (stack.indexOf(value) >= 0) {
            throw TypeError('Converting circular structure to JSON5')
        }

        stack.push(value)

        let stepback = indent
        indent = indent + gap

        let partial = []
        for (let i = 0; i < value.length; i++) {
            const propertyString = serializeProperty(String(i), value)
            partial.push((propertyString !== undefined) ? propertyString : 'null')
        }

        let final
        if (partial.length === 0) {
            final = '[]'
        } else {
            if (gap === '') {
                let properties = partial.join(',')
                final = '[' + properties + ']'
            } else {
                let separator = ',\n' + indent
                let properties = partial.join(separator)
                final = '[\n' + indent + properties + ',\n' + stepback + ']'
            }
        }

        stack.pop()
        indent = stepback
        return final
    }
}


/***/ }),

/***/ 414:
/***/ ((module) => {

// This is a generated file. Do not edit.
module.exports.Space_Separator = /[\u1680\u2000-\u200A\u202F\u205F\u3000]/
module.exports.ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/
module.exports.ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/


/***/ }),

/***/ 393:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const unicode = __nccwpck_require__(414)

module.exports = {
    isSpaceSeparator (c) {
        return typeof c === 'string' && unicode.Space_Separator.test(c)
    },

    isIdStartChar (c) {
        return typeof c === 'string' && (
            (c >= 'a' && c <= 'z') ||
        (c >= 'A' && c <= 'Z') ||
        (c === '$') || (c === '_') ||
        unicode.ID_Start.test(c)
        )
    },

    isIdContinueChar (c) {
        return typeof c === 'string' && (
            (c >= 'a' && c <= 'z') ||
        (c >= 'A' && c <= 'Z') ||
        (c >= '0' && c <= '9') ||
        (c === '$') || (c === '_') ||
        (c === '\u200C') || (c === '\u200D') ||
        unicode.ID_Continue.test(c)
        )
    },

    isDigit (c) {
        return typeof c === 'string' && /[0-9]/.test(c)
    },

    isHexDigit (c) {
        return typeof c === 'string' && /[0-9A-Fa-f]/.test(c)
    },
}


/***/ }),

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(278);
var tls = __nccwpck_require__(756);
var http = __nccwpck_require__(611);
var https = __nccwpck_require__(692);
var events = __nccwpck_require__(434);
var assert = __nccwpck_require__(613);
var util = __nccwpck_require__(23);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 210:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(298);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./lib/src/runner/own-environment.js
const ownEnvironment = { ...process.env };
delete process.env.GITHUB_EVENT_PATH;

;// CONCATENATED MODULE: ./lib/src/errors.js
class ReportError extends Error {
    kind;
    hint;
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ReportError';
        this.kind = kind;
        this.hint = options.hint ?? '';
    }
}
const describeError = (error) => {
    if (error instanceof ReportError)
        return error.hint === '' ? error.message : `${error.message}\n${error.hint}`;
    return error instanceof Error ? error.message : String(error);
};

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/github/fields.js
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
    const response = isObject(error) ? field(error, 'response') : undefined;
    const status = isObject(response) ? numberOf(field(response, 'status')) : null;
    const headers = isObject(response) ? objectOf(field(response, 'headers')) : {};
    const data = isObject(response) ? objectOf(field(response, 'data')) : {};
    const message = field(data, 'message');
    const said = typeof message === 'string' && message.trim() !== '' ? masked(message) : null;
    const limit = limitOf(status, headers, said ?? '');
    const reset = Number(field(headers, 'x-ratelimit-reset') ?? Number.NaN);
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
    if (PRIMARY.test(said) || field(headers, 'x-ratelimit-remaining') === '0')
        return 'primary';
    return status === 429 || field(headers, 'retry-after') !== undefined ? 'secondary' : null;
};
const reasonOf = (error) => {
    let current = error;
    for (let depth = 0; depth < MAX_CAUSES && isObject(current); depth++) {
        const code = field(current, 'code');
        if (typeof code === 'string' && code !== '')
            return code;
        current = field(current, 'cause');
    }
    const message = isObject(error) ? field(error, 'message') : error;
    return typeof message === 'string' && message !== '' ? message : 'unknown error';
};
const numberOf = (value) => (typeof value === 'number' && Number.isInteger(value) ? value : null);
const objectOf = (value) => (isObject(value) ? value : {});

;// CONCATENATED MODULE: ./lib/src/github/json-answers.js


const RETRIES = 3;
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
const createJsonAnswers = (settings) => ({ hook }) => {
    const { patience, retryBaseMs } = settings;
    hook.wrap('request', async (request, given) => {
        const options = given;
        const began = patience.time();
        const tries = options.request?.retryCount ?? 0;
        try {
            const response = await request(given);
            const data = readBody(response, options, settings.apiUrl);
            if (data !== null)
                response.data = data;
            return response;
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
    if (error instanceof UnusableAnswer)
        return UNUSABLE_RETRIES;
    const status = isObject(error) ? field(error, 'status') : undefined;
    return typeof status === 'number' && status >= 500 ? RETRIES : 0;
};
const readBody = ({ data: body, status }, options, apiUrl) => {
    if (!Buffer.isBuffer(body))
        return null;
    const { host } = new URL(apiUrl);
    if (status >= 300) {
        throw new ReportError('server', `${host} answered with a redirect (HTTP ${status}) that leads to another server.`, {
            hint: 'The token is not sent there. Check GITHUB_API_URL, and whether a proxy answers in the place of GitHub.'
        });
    }
    const data = parseJson(body);
    if (typeof data !== 'object' || data === null) {
        const cause = new ReportError('server', `${host} did not answer with JSON as GitHub's API does (HTTP ${status}).`, { hint: NOT_THE_API });
        throw new UnusableAnswer(cause, options);
    }
    if (!looksRight(options.url, data) && (options.request?.retryCount ?? 0) < UNUSABLE_RETRIES) {
        throw new UnusableAnswer(new ReportError('server', `${host} answered with something else than was asked for.`, { hint: NOT_THE_API }), options);
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
    [/\/jobs$/, (data) => isObject(data) && Array.isArray(field(data, 'jobs'))],
    [/\/annotations$/, Array.isArray],
    [/\/workflows\/[^/]+\/runs$/, (data) => isObject(data) && Array.isArray(field(data, 'workflow_runs'))],
    [/\/actions\/(?:runs|jobs)\/[^/]+(?:\/attempts\/[^/]+)?$/, (data) => isObject(data) && field(data, 'id') !== undefined]
];
const looksRight = (url, data) => {
    const [path = ''] = url.split('?');
    return SHAPES.every(([pattern, isRight]) => !pattern.test(path) || isRight(data));
};

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
    if (error instanceof ReportError)
        return error;
    if (error instanceof UnusableAnswer)
        return error.cause;
    const failure = readFailure(error, place.token);
    const { kind, message, hint } = explain(failure, subject, place, now);
    return new ReportError(kind, failure.said === null ? message : `${message} GitHub says: "${failure.said}".`, { hint, cause: error });
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
            message: `GitHub failed ${RETRIES + 1} times to answer for ${name} (last: HTTP ${status}).`,
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
        return new ReportError(kind, `GitHub's rate limit is reached (HTTP ${status}), ${rest}${when}`, { hint });
    }
    if (kind === 'unauthorized')
        return new ReportError(kind, `GitHub does not accept the token (HTTP ${status ?? 401}), ${rest}`, { hint });
    if ((kind === 'network' || kind === 'server') && patience.isSpent()) {
        const seconds = Math.round(patience.retries().budgetMs / 1000);
        return new ReportError(kind, `GitHub or the network failed again and again for ${seconds} seconds, ${rest}`, { hint });
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

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/normalize-paginated-list-response.js
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}

// pkg/dist-src/iterator.js
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}

// pkg/dist-src/paginate.js
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}

// pkg/dist-src/compose-paginate.js
var composePaginateRest = Object.assign(paginate, {
  iterator
});

// pkg/dist-src/generated/paginating-endpoints.js
var paginatingEndpoints = (/* unused pure expression or super */ null && ([
  "GET /advisories",
  "GET /app/hook/deliveries",
  "GET /app/installation-requests",
  "GET /app/installations",
  "GET /assignments/{assignment_id}/accepted_assignments",
  "GET /classrooms",
  "GET /classrooms/{classroom_id}/assignments",
  "GET /enterprises/{enterprise}/code-security/configurations",
  "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
  "GET /enterprises/{enterprise}/dependabot/alerts",
  "GET /enterprises/{enterprise}/teams",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations",
  "GET /events",
  "GET /gists",
  "GET /gists/public",
  "GET /gists/starred",
  "GET /gists/{gist_id}/comments",
  "GET /gists/{gist_id}/commits",
  "GET /gists/{gist_id}/forks",
  "GET /installation/repositories",
  "GET /issues",
  "GET /licenses",
  "GET /marketplace_listing/plans",
  "GET /marketplace_listing/plans/{plan_id}/accounts",
  "GET /marketplace_listing/stubbed/plans",
  "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts",
  "GET /networks/{owner}/{repo}/events",
  "GET /notifications",
  "GET /organizations",
  "GET /organizations/{org}/dependabot/repository-access",
  "GET /orgs/{org}/actions/cache/usage-by-repository",
  "GET /orgs/{org}/actions/hosted-runners",
  "GET /orgs/{org}/actions/permissions/repositories",
  "GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
  "GET /orgs/{org}/actions/runner-groups",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
  "GET /orgs/{org}/actions/runners",
  "GET /orgs/{org}/actions/secrets",
  "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/actions/variables",
  "GET /orgs/{org}/actions/variables/{name}/repositories",
  "GET /orgs/{org}/attestations/repositories",
  "GET /orgs/{org}/attestations/{subject_digest}",
  "GET /orgs/{org}/blocks",
  "GET /orgs/{org}/campaigns",
  "GET /orgs/{org}/code-scanning/alerts",
  "GET /orgs/{org}/code-security/configurations",
  "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories",
  "GET /orgs/{org}/codespaces",
  "GET /orgs/{org}/codespaces/secrets",
  "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/copilot/billing/seats",
  "GET /orgs/{org}/copilot/metrics",
  "GET /orgs/{org}/dependabot/alerts",
  "GET /orgs/{org}/dependabot/secrets",
  "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/events",
  "GET /orgs/{org}/failed_invitations",
  "GET /orgs/{org}/hooks",
  "GET /orgs/{org}/hooks/{hook_id}/deliveries",
  "GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
  "GET /orgs/{org}/insights/api/subject-stats",
  "GET /orgs/{org}/insights/api/user-stats/{user_id}",
  "GET /orgs/{org}/installations",
  "GET /orgs/{org}/invitations",
  "GET /orgs/{org}/invitations/{invitation_id}/teams",
  "GET /orgs/{org}/issues",
  "GET /orgs/{org}/members",
  "GET /orgs/{org}/members/{username}/codespaces",
  "GET /orgs/{org}/migrations",
  "GET /orgs/{org}/migrations/{migration_id}/repositories",
  "GET /orgs/{org}/organization-roles/{role_id}/teams",
  "GET /orgs/{org}/organization-roles/{role_id}/users",
  "GET /orgs/{org}/outside_collaborators",
  "GET /orgs/{org}/packages",
  "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
  "GET /orgs/{org}/personal-access-token-requests",
  "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
  "GET /orgs/{org}/personal-access-tokens",
  "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
  "GET /orgs/{org}/private-registries",
  "GET /orgs/{org}/projects",
  "GET /orgs/{org}/projectsV2",
  "GET /orgs/{org}/projectsV2/{project_number}/fields",
  "GET /orgs/{org}/projectsV2/{project_number}/items",
  "GET /orgs/{org}/properties/values",
  "GET /orgs/{org}/public_members",
  "GET /orgs/{org}/repos",
  "GET /orgs/{org}/rulesets",
  "GET /orgs/{org}/rulesets/rule-suites",
  "GET /orgs/{org}/rulesets/{ruleset_id}/history",
  "GET /orgs/{org}/secret-scanning/alerts",
  "GET /orgs/{org}/security-advisories",
  "GET /orgs/{org}/settings/immutable-releases/repositories",
  "GET /orgs/{org}/settings/network-configurations",
  "GET /orgs/{org}/team/{team_slug}/copilot/metrics",
  "GET /orgs/{org}/teams",
  "GET /orgs/{org}/teams/{team_slug}/discussions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/invitations",
  "GET /orgs/{org}/teams/{team_slug}/members",
  "GET /orgs/{org}/teams/{team_slug}/projects",
  "GET /orgs/{org}/teams/{team_slug}/repos",
  "GET /orgs/{org}/teams/{team_slug}/teams",
  "GET /projects/{project_id}/collaborators",
  "GET /repos/{owner}/{repo}/actions/artifacts",
  "GET /repos/{owner}/{repo}/actions/caches",
  "GET /repos/{owner}/{repo}/actions/organization-secrets",
  "GET /repos/{owner}/{repo}/actions/organization-variables",
  "GET /repos/{owner}/{repo}/actions/runners",
  "GET /repos/{owner}/{repo}/actions/runs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
  "GET /repos/{owner}/{repo}/actions/secrets",
  "GET /repos/{owner}/{repo}/actions/variables",
  "GET /repos/{owner}/{repo}/actions/workflows",
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
  "GET /repos/{owner}/{repo}/activity",
  "GET /repos/{owner}/{repo}/assignees",
  "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
  "GET /repos/{owner}/{repo}/branches",
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
  "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
  "GET /repos/{owner}/{repo}/code-scanning/alerts",
  "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
  "GET /repos/{owner}/{repo}/code-scanning/analyses",
  "GET /repos/{owner}/{repo}/codespaces",
  "GET /repos/{owner}/{repo}/codespaces/devcontainers",
  "GET /repos/{owner}/{repo}/codespaces/secrets",
  "GET /repos/{owner}/{repo}/collaborators",
  "GET /repos/{owner}/{repo}/comments",
  "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/commits",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
  "GET /repos/{owner}/{repo}/commits/{ref}/status",
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/compare/{base}...{head}",
  "GET /repos/{owner}/{repo}/contributors",
  "GET /repos/{owner}/{repo}/dependabot/alerts",
  "GET /repos/{owner}/{repo}/dependabot/secrets",
  "GET /repos/{owner}/{repo}/deployments",
  "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
  "GET /repos/{owner}/{repo}/environments",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/variables",
  "GET /repos/{owner}/{repo}/events",
  "GET /repos/{owner}/{repo}/forks",
  "GET /repos/{owner}/{repo}/hooks",
  "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
  "GET /repos/{owner}/{repo}/invitations",
  "GET /repos/{owner}/{repo}/issues",
  "GET /repos/{owner}/{repo}/issues/comments",
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/issues/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
  "GET /repos/{owner}/{repo}/keys",
  "GET /repos/{owner}/{repo}/labels",
  "GET /repos/{owner}/{repo}/milestones",
  "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels",
  "GET /repos/{owner}/{repo}/notifications",
  "GET /repos/{owner}/{repo}/pages/builds",
  "GET /repos/{owner}/{repo}/projects",
  "GET /repos/{owner}/{repo}/pulls",
  "GET /repos/{owner}/{repo}/pulls/comments",
  "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
  "GET /repos/{owner}/{repo}/releases",
  "GET /repos/{owner}/{repo}/releases/{release_id}/assets",
  "GET /repos/{owner}/{repo}/releases/{release_id}/reactions",
  "GET /repos/{owner}/{repo}/rules/branches/{branch}",
  "GET /repos/{owner}/{repo}/rulesets",
  "GET /repos/{owner}/{repo}/rulesets/rule-suites",
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
  "GET /repos/{owner}/{repo}/security-advisories",
  "GET /repos/{owner}/{repo}/stargazers",
  "GET /repos/{owner}/{repo}/subscribers",
  "GET /repos/{owner}/{repo}/tags",
  "GET /repos/{owner}/{repo}/teams",
  "GET /repos/{owner}/{repo}/topics",
  "GET /repositories",
  "GET /search/code",
  "GET /search/commits",
  "GET /search/issues",
  "GET /search/labels",
  "GET /search/repositories",
  "GET /search/topics",
  "GET /search/users",
  "GET /teams/{team_id}/discussions",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /teams/{team_id}/discussions/{discussion_number}/reactions",
  "GET /teams/{team_id}/invitations",
  "GET /teams/{team_id}/members",
  "GET /teams/{team_id}/projects",
  "GET /teams/{team_id}/repos",
  "GET /teams/{team_id}/teams",
  "GET /user/blocks",
  "GET /user/codespaces",
  "GET /user/codespaces/secrets",
  "GET /user/emails",
  "GET /user/followers",
  "GET /user/following",
  "GET /user/gpg_keys",
  "GET /user/installations",
  "GET /user/installations/{installation_id}/repositories",
  "GET /user/issues",
  "GET /user/keys",
  "GET /user/marketplace_purchases",
  "GET /user/marketplace_purchases/stubbed",
  "GET /user/memberships/orgs",
  "GET /user/migrations",
  "GET /user/migrations/{migration_id}/repositories",
  "GET /user/orgs",
  "GET /user/packages",
  "GET /user/packages/{package_type}/{package_name}/versions",
  "GET /user/public_emails",
  "GET /user/repos",
  "GET /user/repository_invitations",
  "GET /user/social_accounts",
  "GET /user/ssh_signing_keys",
  "GET /user/starred",
  "GET /user/subscriptions",
  "GET /user/teams",
  "GET /users",
  "GET /users/{username}/attestations/{subject_digest}",
  "GET /users/{username}/events",
  "GET /users/{username}/events/orgs/{org}",
  "GET /users/{username}/events/public",
  "GET /users/{username}/followers",
  "GET /users/{username}/following",
  "GET /users/{username}/gists",
  "GET /users/{username}/gpg_keys",
  "GET /users/{username}/keys",
  "GET /users/{username}/orgs",
  "GET /users/{username}/packages",
  "GET /users/{username}/projects",
  "GET /users/{username}/projectsV2",
  "GET /users/{username}/projectsV2/{project_number}/fields",
  "GET /users/{username}/projectsV2/{project_number}/items",
  "GET /users/{username}/received_events",
  "GET /users/{username}/received_events/public",
  "GET /users/{username}/repos",
  "GET /users/{username}/social_accounts",
  "GET /users/{username}/ssh_signing_keys",
  "GET /users/{username}/starred",
  "GET /users/{username}/subscriptions"
]));

// pkg/dist-src/paginating-endpoints.js
function isPaginatingEndpoint(arg) {
  if (typeof arg === "string") {
    return paginatingEndpoints.includes(arg);
  } else {
    return false;
  }
}

// pkg/dist-src/index.js
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION;


;// CONCATENATED MODULE: ./lib/src/github/pages.js




const MAX_PAGES = 1000;
const PER_PAGE = 100;
async function* readPages({ octokit, owner, repo, apiUrl }, { route, parameters, key }) {
    const from = (page) => composePaginateRest
        .iterator(octokit, route, { owner, repo, ...parameters, per_page: PER_PAGE, ...(page === 1 ? {} : { page }) })[Symbol.asyncIterator]();
    const { origin, host } = new URL(apiUrl);
    const seen = new Set();
    let pages = from(1);
    for (let page = 1; page <= MAX_PAGES; page++) {
        const answer = await nextPage(pages, host);
        const elements = elementsOf(answer, key, host);
        if (elements.length === 0)
            return;
        yield elements;
        const next = nextLink(answer);
        if (next === null || seen.has(next))
            return;
        seen.add(next);
        if (!URL.canParse(next) || new URL(next).origin !== origin)
            pages = from(page + 1);
    }
}
const nextPage = async (pages, host) => {
    try {
        const { value } = await pages.next();
        return value;
    }
    catch (error) {
        throw error instanceof TypeError ? unexpected(host, error) : error;
    }
};
const elementsOf = (answer, key, host) => {
    if (!isObject(answer) || field(answer, 'url') === undefined)
        throw unexpected(host);
    const data = field(answer, 'data');
    const elements = isObject(data) ? field(data, key) : data;
    if (!Array.isArray(elements))
        throw unexpected(host);
    return elements;
};
const unexpected = (host, cause) => new ReportError('server', `${host} answered with something else than the list that was asked for.`, {
    hint: NOT_THE_API,
    cause
});
const NEXT = /<([^<>]+)>;\s*rel="next"/;
const nextLink = (answer) => {
    const headers = isObject(answer) ? field(answer, 'headers') : undefined;
    const link = isObject(headers) ? field(headers, 'link') : undefined;
    return typeof link === 'string' ? (NEXT.exec(link)?.[1] ?? null) : null;
};

;// CONCATENATED MODULE: ./lib/src/github/shapes.js

const repositoryUrl = ({ serverUrl, owner, repo }) => `${serverUrl}/${owner}/${repo}`;
const parseJob = (value, links) => {
    if (!isObject(value))
        return null;
    const id = idField(value, 'id');
    if (id === null)
        return null;
    const runId = idField(value, 'run_id');
    const page = runId === null ? `runs/${id}` : `actions/runs/${runId}/job/${id}`;
    return {
        id,
        runId,
        attempt: idField(value, 'run_attempt'),
        name: textField(value, 'name') ?? `Job ${id}`,
        ...parseState(value),
        url: urlField(value, 'html_url') ?? `${repositoryUrl(links)}/${page}`,
        createdAt: timeField(value, 'created_at'),
        startedAt: timeField(value, 'started_at'),
        completedAt: timeField(value, 'completed_at'),
        runnerName: textField(value, 'runner_name'),
        labels: listField(value, 'labels').filter((label) => typeof label === 'string'),
        steps: listField(value, 'steps')
            .map(parseStep)
            .filter((step) => step !== null)
            .sort((a, b) => a.number - b.number),
        workflowName: textField(value, 'workflow_name'),
        headBranch: textField(value, 'head_branch'),
        headSha: textField(value, 'head_sha')
    };
};
const parseState = (value) => {
    const conclusion = textField(value, 'conclusion');
    return { status: textField(value, 'status') ?? (conclusion === null ? 'unknown' : 'completed'), conclusion };
};
const parseStep = (value) => {
    if (!isObject(value))
        return null;
    const number = countField(value, 'number');
    if (number === null)
        return null;
    return {
        number,
        name: textField(value, 'name') ?? `Step ${number}`,
        ...parseState(value),
        startedAt: timeField(value, 'started_at'),
        completedAt: timeField(value, 'completed_at')
    };
};
const parseRun = (value, asked, links) => {
    if (!isObject(value))
        return null;
    const id = idField(value, 'id');
    if (id === null)
        return null;
    const status = textField(value, 'status');
    return {
        id,
        attempt: idField(value, 'run_attempt') ?? asked.attempt,
        workflowId: idField(value, 'workflow_id'),
        number: idField(value, 'run_number'),
        name: textField(value, 'name'),
        title: textField(value, 'display_title'),
        event: textField(value, 'event'),
        branch: textField(value, 'head_branch'),
        headSha: textField(value, 'head_sha'),
        url: urlField(value, 'html_url') ?? `${repositoryUrl(links)}/actions/runs/${id}`,
        status,
        conclusion: textField(value, 'conclusion'),
        createdAt: timeField(value, 'created_at'),
        startedAt: timeField(value, 'run_started_at'),
        completedAt: status === 'completed' ? timeField(value, 'updated_at') : null
    };
};
const parseAnnotation = (value) => {
    if (!isObject(value))
        return null;
    const message = textField(value, 'message');
    if (message === null)
        return null;
    return {
        path: textField(value, 'path') ?? '',
        startLine: countField(value, 'start_line') ?? 0,
        level: textField(value, 'annotation_level') ?? 'notice',
        title: textField(value, 'title') ?? '',
        message
    };
};

;// CONCATENATED MODULE: ./lib/src/github/annotations.js



const listAnnotations = (api, jobId) => request(api, { kind: 'annotations', jobId }, async () => {
    const annotations = [];
    for await (const elements of readPages(api, listingOf(jobId))) {
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

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/src/github/decoding.js


const ACCEPTED_ENCODINGS = 'gzip, deflate, br';
const decoderOf = (encoding) => {
    switch (encoding.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_namespaceObject.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_namespaceObject.createInflate)();
        case 'br':
            return (0,external_node_zlib_namespaceObject.createBrotliDecompress)();
        default:
            return new external_node_stream_namespaceObject.Transform({
                transform: (_piece, _encoding, done) => done(new Error('the answer is compressed in a way that was not asked for'))
            });
    }
};
async function* decoded(body, encoding) {
    yield* (0,external_node_stream_namespaceObject.pipeline)(body, decoderOf(encoding), () => { });
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

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
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
    const agents = { http: new external_node_http_namespaceObject.Agent(settings), https: new external_node_https_namespaceObject.Agent(settings) };
    const exchange = (asked, isSecondTry = false) => new Promise((resolve, reject) => {
        const { url, headers } = asked;
        const signal = eitherOf(asked.signal, cancelled);
        const secure = url.startsWith('https:');
        const options = { headers, agent: secure ? agents.https : agents.http, ...(signal === undefined ? {} : { signal }) };
        const request = secure ? external_node_https_namespaceObject.get(url, options) : external_node_http_namespaceObject.get(url, options);
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
            throw new ReportError('input', `The variable ${name} does not hold the address of a proxy.`, { hint: PROXY_HINT });
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
    const raw = transport_readBody(response, bytes, timeoutMs);
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
async function* transport_readBody(response, expected, timeoutMs) {
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
        const listed = isObject(data) ? field(data, 'workflow_runs') : undefined;
        if (!Array.isArray(listed))
            throw new ReportError('server', `GitHub's answer for ${nameOf(subject, api)} is not a list of runs.`);
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
    return isObject(data) ? textField(data, 'default_branch') : null;
});

;// CONCATENATED MODULE: ./lib/src/github/jobs.js





const listJobs = (api, query) => {
    const attempt = 'attempt' in query ? query.attempt : null;
    const maxPages = Math.min(query.maxPages ?? MAX_PAGES, MAX_PAGES);
    return request(api, { kind: 'jobs', runId: query.runId, attempt }, async () => {
        const jobs = new Map();
        let unusable = 0;
        let pages = 0;
        for await (const elements of readPages(api, jobs_listingOf(query))) {
            const known = jobs.size;
            for (const element of elements) {
                const job = parseJob(element, api);
                if (job === null)
                    unusable++;
                else
                    jobs.set(job.id, job);
            }
            pages++;
            if (jobs.size === known || pages === maxPages)
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
            throw new ReportError('server', `GitHub's answer for ${nameOf(subject, api)} is not a job: it has no id.`);
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
            broken = error instanceof ReportError ? error : cut(name, delivered, total, error);
            if (breaks > MAX_RESUMES || error instanceof ReportError)
                throw broken;
        }
        part = await reopen(delivered, breaks, broken);
        if (part.offset > delivered || (total !== null && part.total !== null && part.total !== total)) {
            throw new ReportError('server', `${capital(name)} changed while it was read.`, { hint: 'Run the report again when the job has ended.' });
        }
    }
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const tooLarge = (name) => new ReportError('network', `${capital(name)} is larger than ${MAX_LOG_BYTES / 1024 ** 3} GiB, and was not read to its end.`);
const cut = (name, delivered, total, cause) => new ReportError('network', `The download of ${name} broke off after ${delivered} of ${total ?? 'an unknown number of'} bytes (${readFailure(cause).reason}).`, { hint: 'This is mostly a weak network between the runner and the storage of the logs: run the report again.', cause });

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
            const error = new ReportError('network', `The storage of the logs (${host}) failed ${tries} times (last: ${reason}).`);
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
        throw new ReportError('network', `The download of ${name} broke off after ${from} bytes and could not go on. ${part.reason}`);
    };
    return { kind: 'body', body: joinParts(first, reopen, name), bytes: first.total };
};

;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_namespaceObject.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_namespaceObject.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_namespaceObject.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
// EXTERNAL MODULE: ./node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js
var lib = __nccwpck_require__(659);
// EXTERNAL MODULE: ./scripts/bundle/undici.js
var undici = __nccwpck_require__(941);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/internal/utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


function getAuthString(token, options) {
    if (!token && !options.auth) {
        throw new Error('Parameter token or opts.auth is required');
    }
    else if (token && options.auth) {
        throw new Error('Parameters token and opts.auth may not both be specified');
    }
    return typeof options.auth === 'string' ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
    const hc = new lib.HttpClient();
    return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
    const hc = new lib.HttpClient();
    return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
    const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
    const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
        return (0,undici.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
    });
    return proxyFetch;
}
function getApiBaseUrl() {
    return process.env['GITHUB_API_URL'] || 'https://api.github.com';
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
    var _a;
    const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
    if (orchId) {
        const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
        const tag = `actions_orchestration_id/${sanitizedId}`;
        if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
            return baseUserAgent;
        const ua = baseUserAgent ? `${baseUserAgent} ` : '';
        return `${ua}${tag}`;
    }
    return baseUserAgent;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${dist_bundle_VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var request_dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${request_dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var dist_bundle_request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(dist_bundle_request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: dist_bundle_request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = dist_bundle_request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const dist_src_version_VERSION = "17.0.0";

//# sourceMappingURL=version.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
const Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

//# sourceMappingURL=endpoints.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js

const endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
const handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

//# sourceMappingURL=endpoints-to-methods.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js


function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = dist_src_version_VERSION;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = dist_src_version_VERSION;

//# sourceMappingURL=index.js.map

;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/utils.js


// octokit + plugins



const context = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
    baseUrl,
    request: {
        agent: getProxyAgent(baseUrl),
        fetch: getProxyFetch(baseUrl)
    }
};
const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);

/**
 * Convience function to correctly format Octokit Options to pass into the constructor.
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokitOptions(token, options) {
    const opts = Object.assign({}, options || {}); // Shallow clone - don't mutate the object provided by the caller
    // Auth
    const auth = Utils.getAuthString(token, opts);
    if (auth) {
        opts.auth = auth;
    }
    // Orchestration ID
    const userAgent = Utils.getUserAgentWithOrchestrationId(opts.userAgent);
    if (userAgent) {
        opts.userAgent = userAgent;
    }
    return opts;
}
//# sourceMappingURL=utils.js.map
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __nccwpck_require__(251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
// pkg/dist-src/version.js
var plugin_retry_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/error-request.js
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}

// pkg/dist-src/wrap-request.js


async function wrapRequest(state, octokit, request, options) {
  const limiter = new light();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
  const response = await request(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}

// pkg/dist-src/index.js
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = plugin_retry_dist_bundle_VERSION;


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var plugin_throttling_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var dist_bundle_noop = () => Promise.resolve();
function dist_bundle_wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return dist_bundle_wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = plugin_throttling_dist_bundle_VERSION;
throttling.triggersNotification = triggersNotification;


;// CONCATENATED MODULE: ./lib/src/github/octokit.js




const LONGEST_LIMIT_WAIT_S = 60;
const NOT_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451];
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const createOctokit = ({ token, apiUrl, userAgent, fetch, retryBaseMs, patience }) => {
    const OctokitWithPlugins = GitHub.plugin(createJsonAnswers({ apiUrl, retryBaseMs, patience }), retry, throttling);
    const waitOnce = (retryAfterS, _options, _octokit, tries) => retryAfterS <= LONGEST_LIMIT_WAIT_S && tries === 0 && patience.mayRetry(patience.time(), retryAfterS * retryBaseMs);
    return new OctokitWithPlugins({
        ...(token === '' ? {} : { auth: token }),
        baseUrl: apiUrl,
        userAgent,
        log: silent,
        request: { fetch, log: silent, parseSuccessResponseBody: false },
        retry: { retries: RETRIES, doNotRetry: NOT_RETRIED, retryAfterBaseValue: retryBaseMs },
        throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, retryAfterBaseValue: retryBaseMs }
    });
};

;// CONCATENATED MODULE: ./lib/src/github/patience.js
const RETRY_BUDGET_MS = 180_000;
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

;// CONCATENATED MODULE: ./lib/src/github/run.js




const getRun = (api, query) => {
    const subject = { kind: 'run', ...query };
    return request(api, subject, async () => {
        const run = parseRun(await fetchRun(api, query), query, api);
        if (run === null)
            throw new ReportError('server', `GitHub's answer for ${nameOf(subject, api)} is not a run: it has no id.`);
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
    const sleep = options.sleep ?? ((ms) => (0,promises_namespaceObject.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }));
    const apiUrl = withoutEndSlash(options.apiUrl);
    if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) {
        throw new ReportError('input', 'The address of the GitHub API is not an http or https address.', {
            hint: 'The runner sets GITHUB_API_URL; on github.com it is https://api.github.com'
        });
    }
    const send = createSend(options);
    const fetch = createApiFetch(send, new URL(apiUrl).origin);
    const patience = createPatience(options.retryBudgetMs);
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
        jobs: (query) => listJobs(api, query),
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
            const error = new ReportError('network', 'The step was cancelled, so nothing more was asked of GitHub.');
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

;// CONCATENATED MODULE: ./lib/src/inputs.js

const FAIL_ON = ['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure'];
const REPOSITORY = /^(?!\.+\/)[A-Za-z0-9_.-]+\/(?!\.+$)[A-Za-z0-9_.-]+$/;
const WHOLE = /^[0-9]+$/;
const MAX_EXCERPT_LINES = 1000;
const MAX_COMPARE_RUNS = 50;
const SHOWN_VALUE = 120;
const parseInputs = (read, defaults) => {
    const problems = [];
    const text = (name) => read(name).trim();
    const bad = (name, value, allowed, example) => {
        problems.push({ name, value, allowed, example });
    };
    const whole = (name, fallback, min, max, example) => {
        const value = text(name);
        if (value === '')
            return fallback;
        const number = WHOLE.test(value) ? Number(value) : Number.NaN;
        if (number >= min && number <= max)
            return number;
        bad(name, value, max === Number.MAX_SAFE_INTEGER ? `a whole number, ${min} or more` : `a whole number from ${min} to ${max}`, example);
        return fallback;
    };
    const id = (name, value, example) => {
        if (value === '')
            return null;
        const number = WHOLE.test(value) ? Number(value) : Number.NaN;
        if (number > 0 && Number.isSafeInteger(number))
            return number;
        bad(name, value, 'a positive whole number', example);
        return null;
    };
    const choice = (name, allowed, fallback) => {
        const value = text(name);
        if (value === '')
            return fallback;
        const found = allowed.find((word) => word === value);
        if (found === undefined)
            bad(name, value, allowed.map((word) => `'${word}'`).join(', '), fallback);
        return found ?? fallback;
    };
    const list = (name) => parseLines(read(name));
    const repository = text('repository') || (defaults.repository ?? '');
    if (!REPOSITORY.test(repository))
        bad('repository', repository, 'owner/name', 'octo-org/octo-repo');
    const [owner = '', repo = ''] = repository.split('/');
    const givenRunId = text('run_id');
    const runIdText = givenRunId || (defaults.runId ?? '');
    const runId = id('run_id', runIdText, '29679449');
    if (runIdText === '')
        bad('run_id', '', 'a positive whole number; the runner told no run of its own', '29679449');
    const attempt = id('attempt', text('attempt'), '2');
    const filter = choice('filter', ['latest', 'all'], 'latest');
    if (text('attempt') !== '' && filter === 'all') {
        bad('attempt', text('attempt'), "empty when filter is 'all': drop attempt to list every attempt, or drop filter to report this one", "attempt: ''");
    }
    const jobId = id('job_id', text('job_id'), '399444496');
    if (text('job_id') !== '' && text('attempt') !== '') {
        bad('job_id', text('job_id'), 'empty when attempt is set: a job id already names one execution, so drop attempt or job_id', "job_id: ''");
    }
    if (text('job_id') !== '' && givenRunId !== '' && givenRunId !== (defaults.runId ?? '')) {
        bad('job_id', text('job_id'), `empty when run_id names a run (here ${shown(givenRunId)}): a job id already names its run, so drop run_id or job_id`, "job_id: ''");
    }
    const timelineText = text('timeline').toLowerCase();
    if (!['', 'true', 'false'].includes(timelineText))
        bad('timeline', text('timeline'), "'true' or 'false'", 'true');
    const inputs = {
        token: text('token'),
        owner,
        repo,
        runId: runId ?? 0,
        attempt,
        filter,
        jobId,
        jobs: list('jobs'),
        currentJobId: id('current_job_id', text('current_job_id'), '399444496'),
        logs: choice('logs', ['failed', 'all', 'none'], 'failed'),
        maxLogs: whole('max_logs', 50, 0, Number.MAX_SAFE_INTEGER, '50'),
        excerptLines: whole('excerpt_lines', 30, 0, MAX_EXCERPT_LINES, '30'),
        annotations: whole('annotations', 10, 0, Number.MAX_SAFE_INTEGER, '10'),
        problemMatchers: list('problem_matchers'),
        summary: choice('summary', ['always', 'on_failure', 'never'], 'always'),
        timeline: timelineText !== 'false',
        compareRuns: whole('compare_runs', 0, 0, MAX_COMPARE_RUNS, '10'),
        outputDir: text('output_dir') || `${defaults.temp}/workflow-run-report`,
        failOn: failOn(text('fail_on'), bad)
    };
    if (problems.length > 0)
        throw inputError(problems);
    return inputs;
};
const parseLines = (value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const failOn = (value, bad) => {
    const words = value
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    if (value === '' || (words.length === 1 && words[0] === 'never'))
        return [];
    const known = FAIL_ON.filter((word) => words.includes(word));
    if (words.length === 0 || words.some((word) => !FAIL_ON.some((allowed) => allowed === word))) {
        bad('fail_on', value, `'never' alone, or a comma-separated list of ${FAIL_ON.map((word) => `'${word}'`).join(', ')}`, 'failure,timed_out');
    }
    return known;
};
const shown = (value) => JSON.stringify(value.length > SHOWN_VALUE ? `${value.slice(0, SHOWN_VALUE)}…` : value);
const inputError = (problems) => {
    const lines = problems.map(({ name, value, allowed, example }) => {
        const yaml = example.startsWith(name) || example.includes(': ') ? example : `${name}: ${example}`;
        return `- ${name} is ${shown(value)}; allowed: ${allowed}. Example: ${yaml}`;
    });
    const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
    return new ReportError('input', `${count} not usable:\n${lines.join('\n')}`);
};

// EXTERNAL MODULE: ./node_modules/json5/lib/index.js
var json5_lib = __nccwpck_require__(841);
;// CONCATENATED MODULE: ./lib/src/diagnose/matcher-file.js

const PROPERTIES = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'];
const parseMatcherFile = (text) => {
    try {
        return readMatchers(json5_lib.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (error) {
        return failed([`it is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
    }
};
const readMatchers = (content) => {
    const list = isRecord(content) ? property(content, 'problemMatcher') : undefined;
    if (!Array.isArray(list))
        return failed(['it has no "problemMatcher" array']);
    const problems = [];
    const owners = new Set();
    const matchers = list.map((item, at) => {
        const matcher = readMatcher(item, at, problems);
        if (matcher === null)
            return null;
        const key = matcher.owner.toLowerCase();
        if (owners.has(key))
            problems.push(`owner "${matcher.owner}" stands twice; owners must differ, capitals apart`);
        owners.add(key);
        return matcher;
    });
    return problems.length > 0 ? failed(problems) : { matchers: matchers.filter((matcher) => matcher !== null), problems: [] };
};
const failed = (problems) => ({ matchers: [], problems });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const property = (record, name) => {
    if (name in record)
        return record[name];
    const other = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
    return other === undefined ? undefined : record[other];
};
const textOf = (value) => (typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value));
const readMatcher = (item, at, problems) => {
    if (!isRecord(item)) {
        problems.push(`matcher ${at + 1} is not an object`);
        return null;
    }
    const owner = textOf(property(item, 'owner')).trim();
    const who = owner === '' ? `matcher ${at + 1}` : `owner "${owner}"`;
    const before = problems.length;
    if (owner === '')
        problems.push(`${who}: "owner" is missing or empty`);
    const severity = textOf(property(item, 'severity'));
    if (!['', 'error', 'warning', 'notice'].includes(severity.toLowerCase())) {
        problems.push(`${who}: "severity" is "${severity}"; allowed: error, warning, notice`);
    }
    const list = property(item, 'pattern');
    if (!Array.isArray(list) || list.length === 0) {
        problems.push(`${who}: "pattern" must be an array of at least one pattern`);
        return null;
    }
    const patterns = list.map((pattern, index) => readPattern(pattern, index, list.length, who, problems));
    const set = new Set();
    for (const pattern of patterns) {
        for (const name of Object.keys(pattern?.groups ?? {})) {
            if (set.has(name))
                problems.push(`${who}: "${name}" is set by two patterns`);
            set.add(name);
        }
    }
    if (!list.some((pattern) => isRecord(pattern) && (property(pattern, 'message') ?? null) !== null))
        problems.push(`${who}: no pattern sets "message"`);
    if (problems.length > before)
        return null;
    return { owner, severity, fromPath: textOf(property(item, 'fromPath')), patterns: patterns.filter((pattern) => pattern !== null) };
};
const readPattern = (item, index, count, who, problems) => {
    const where = `${who}, pattern ${index + 1}`;
    if (!isRecord(item)) {
        problems.push(`${where}: it is not an object`);
        return null;
    }
    const before = problems.length;
    const source = textOf(property(item, 'regexp'));
    if (source === '')
        problems.push(`${where}: "regexp" is missing or empty`);
    const compiled = compile(source);
    if (typeof compiled === 'string')
        problems.push(`${where}: "regexp" ${compiled}`);
    const loop = property(item, 'loop') === true;
    const groups = {};
    for (const name of PROPERTIES) {
        const value = property(item, name);
        if (value === undefined || value === null)
            continue;
        const group = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
        if (typeof group !== 'number' || !Number.isInteger(group))
            problems.push(`${where}: "${name}" is ${JSON.stringify(value)}; allowed: the number of a capture group`);
        else if (typeof compiled !== 'string' && (group < 0 || group >= compiled.toGroup.length)) {
            problems.push(`${where}: "${name}" is ${group}, but the expression has the groups 0 to ${compiled.toGroup.length - 1}`);
        }
        else if (typeof compiled !== 'string')
            groups[name] = compiled.toGroup[group] ?? group;
    }
    if (loop && (count === 1 || index !== count - 1))
        problems.push(`${where}: "loop" is allowed on the last of several patterns only`);
    if (loop && groups.message === undefined)
        problems.push(`${where}: a pattern with "loop" must set "message"`);
    if (problems.length > before || typeof compiled === 'string')
        return null;
    return { regexp: compiled.regexp, groups, loop };
};
const DOTNET_ONLY = [
    { syntax: /\(\?>/, name: 'an atomic group (?>…)' },
    { syntax: /\(\?[imnsx-]+[:)]/, name: 'inline options such as (?i)' },
    { syntax: /\(\?#/, name: 'a comment (?#…)' },
    { syntax: /\(\?'/, name: "a group named with quotes (?'name'…)" },
    { syntax: /(?<!\\)(?:\\\\)*\\[AZzG]/, name: 'an anchor such as \\A or \\Z' },
    { syntax: /[*+?}]\+/, name: 'a possessive quantifier' }
];
const compile = (source) => {
    const foreign = DOTNET_ONLY.find(({ syntax }) => syntax.test(source.replace(/\[(?:\\.|[^\]\\])*\]/g, '[]')));
    const hint = foreign === undefined ? '' : `; it uses ${foreign.name}, which only .NET knows`;
    if (foreign?.name.startsWith('an anchor'))
        return `uses ${foreign.name}, which only .NET knows; use ^ or $`;
    let regexp;
    try {
        regexp = new RegExp(source);
    }
    catch (error) {
        return `is not a regular expression: ${error instanceof Error ? error.message : String(error)}${hint}`;
    }
    return { regexp, toGroup: numberGroups(source) };
};
const numberGroups = (source) => {
    const plain = [];
    const named = [];
    let group = 0;
    let inClass = false;
    for (let at = 0; at < source.length; at++) {
        const character = source[at];
        if (character === '\\')
            at++;
        else if (inClass)
            inClass = character !== ']';
        else if (character === '[')
            inClass = true;
        else if (character === '(') {
            if (source[at + 1] !== '?')
                plain.push(++group);
            else if (source[at + 2] === '<' && source[at + 3] !== '=' && source[at + 3] !== '!')
                named.push(++group);
        }
    }
    return [0, ...plain, ...named];
};

;// CONCATENATED MODULE: ./lib/src/user-matchers.js


const readUserMatchers = async (patterns, files) => {
    const problems = [];
    const byOwner = new Map();
    for (const pattern of patterns) {
        const found = await files.workspaceFiles(pattern);
        if (found.length === 0)
            problems.push(`no file of the workspace matches ${JSON.stringify(pattern)}; is the repository checked out in this job (actions/checkout)?`);
        for (const { path, text } of found) {
            if (text === null) {
                problems.push(`${path}: the file cannot be read`);
                continue;
            }
            const { matchers, problems: broken } = parseMatcherFile(text);
            problems.push(...broken.map((rule) => `${path}: ${rule}`));
            for (const matcher of matchers) {
                const key = matcher.owner.toLowerCase();
                byOwner.delete(key);
                byOwner.set(key, matcher);
            }
        }
    }
    if (problems.length > 0) {
        throw new ReportError('input', `The input problem_matchers is not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
            hint: 'Example: problem_matchers: .github/matchers/*.json'
        });
    }
    return [...byOwner.values()].reverse();
};

;// CONCATENATED MODULE: ./lib/src/read-inputs.js



const readInputs = async (read, defaults, files) => {
    try {
        return parseInputs(read, defaults);
    }
    catch (error) {
        const matchers = await readUserMatchers(parseLines(read('problem_matchers')), files).catch((problem) => problem);
        if (!(error instanceof ReportError) || !(matchers instanceof ReportError))
            throw error;
        throw new ReportError('input', `${error.message}\n${matchers.message}`, { hint: matchers.hint, cause: error });
    }
};

;// CONCATENATED MODULE: ./lib/src/log/text.js
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z ?/;
const ANSI = /\u001b(?:\[[0-9;:?<=>!]*[ -/]*[@-~]|\](?:[^\u0007\u001b\r\n]*(?:\u0007|\u001b\\))?|[()][0-9A-B])|\u009b[0-9;:?]*[@-~]|\^\[\[[0-9;]*[mGHJK]/g;
const stripAnsi = (text) => text.includes('\u001b') || text.includes('^[') || text.includes('\u009b') ? text.replace(ANSI, '') : text;
const parseLine = (raw) => {
    const start = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
    const end = raw.endsWith('\r') ? raw.length - 1 : raw.length;
    const line = start === 0 && end === raw.length ? raw : raw.slice(start, end);
    const match = TIME.exec(line);
    if (match === null)
        return { time: null, text: line };
    const time = Date.parse(`${match[1]}.${(match[2] ?? '0').slice(0, 3)}Z`);
    return { time: Number.isNaN(time) ? null : time, text: line.slice(match[0].length).replace(/^\uFEFF/, '') };
};
const visibleText = (text) => {
    const plain = stripAnsi(text);
    if (!plain.includes('\r'))
        return plain;
    const states = plain.split('\r').filter((state) => state.trim() !== '');
    return states.at(-1) ?? '';
};

;// CONCATENATED MODULE: ./lib/src/report/visible.js

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /((?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3))|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const FIRST_CONTROL_PICTURE = 0x2400;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\uFFFD';
const controlPicture = (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(FIRST_CONTROL_PICTURE + code);
    return code === 0x7f ? DELETE_PICTURE : REPLACEMENT;
};
const visibleLines = (text) => stripAnsi(text.toWellFormed()).replace(LINE_BREAK, '\n').replace(INVISIBLE, '$1').replace(CONTROL, controlPicture);
const visibleLine = (text) => visibleLines(text).replaceAll('\n', '↵');
const cutText = (text, max) => {
    if (text.length <= max)
        return text;
    if (!(max >= 1))
        return '';
    const last = text.charCodeAt(Math.trunc(max) - 2);
    const end = last >= 0xd800 && last <= 0xdbff ? Math.trunc(max) - 2 : Math.trunc(max) - 1;
    return `${text.slice(0, Math.max(0, end))}…`;
};
const singleLine = (text, max) => cutText(visibleLine(text).replaceAll('\t', ' ').trim(), max);

;// CONCATENATED MODULE: ./lib/src/report/escape.js

const SPAN_LIMIT = 200;
const SENTENCE_LIMIT = 2000;
const LOG_LINE_LIMIT = 500;
const NO_TEXT = '(empty)';
const longestRun = (text, character) => {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
};
const spanOf = (line) => {
    const text = line === '' ? NO_TEXT : line;
    const fence = '`'.repeat(longestRun(text, '`') + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
};
const codeSpan = (text, max = SPAN_LIMIT) => spanOf(singleLine(text, max));
const codeSpanInTable = (text, max = SPAN_LIMIT) => spanOf(singleLine(text, max).replace(/\\(?=\|)/g, '\\ ')).replaceAll('|', '\\|');
const fenced = (lines, info) => {
    const shown = lines.map(visibleLine);
    const longest = shown.reduce((most, line) => Math.max(most, longestRun(line, '`'), longestRun(line, '~')), 2);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${info}`, ...shown, fence].join('\n');
};
const LIVE_WORD = /:\/\/|www\.|@|#\d|\bgh-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b|:[a-z0-9_+-]+:|\$/i;
const MARKDOWN = /[\\`*_[\]<>&|~#]/g;
const BLOCK_START = /^(?:[-+=]|\d+(?=[.)]))/;
const CODE = /(?<=(?:^| )[("]?)(`[^`]+`)(?=[).,;:!?"]*(?: |$))/;
const inertWords = (text) => text
    .split(' ')
    .map((word) => (LIVE_WORD.test(word) ? spanOf(word) : word.replace(MARKDOWN, '\\$&')))
    .join(' ');
const plainText = (text) => singleLine(text, SENTENCE_LIMIT)
    .replace(/ {2,}/g, ' ')
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : inertWords(part)))
    .join('')
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
const linkTarget = (url) => {
    const parsed = URL.parse(url.toWellFormed());
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') || parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(/[()[\]<>\\|`'"*^{}\s]/g, percentCode);
};
const percentCode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const htmlText = (text, max = SPAN_LIMIT) => singleLine(text, max).replace(/[!-'*+:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const mermaidText = (text, prefix = '·', max = 80) => {
    const line = singleLine(text, max);
    const name = (line === '' ? NO_TEXT : line).replace(/[^A-Za-z0-9 _./()\u0080-\u{10FFFF}-]|[¶ﬂ°ß]/gu, (mark) => `#${mark.codePointAt(0)};`);
    return `${prefix} ${name}`;
};
const SKIPPED = /[\p{Cf}\p{Me}\p{Default_Ignorable_Code_Point}]/gu;
const POSITION = /(?<=[:(])(?=\d+(?:[:,)\s]|$))/g;
const WORDED_POSITION = /\b(line|col|column)(?= \d)/gi;
const logLine = (text) => `| ${cutText(visibleLine(text).replaceAll('\t', ' ').replace(SKIPPED, '').replaceAll('##[', '##\\[').replace(POSITION, ' ').replace(WORDED_POSITION, '$1:'), LOG_LINE_LIMIT)}`;
const jsonForShell = (value) => {
    if (typeof value === 'string')
        return shellString(value);
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : 'null';
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (isList(value))
        return `[${value.map(jsonForShell).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, entry]) => `${shellString(key)}:${jsonForShell(entry)}`)
        .join(', ')}}`;
};
const isList = (value) => Array.isArray(value);
const shellString = (text) => `"${text.toWellFormed().replace(/[^A-Za-z0-9 _.,:/@%+=-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

;// CONCATENATED MODULE: ./lib/src/report/error-summary.js


const TEXT_LIMIT = 60_000;
const renderError = (text) => `## ⚠️ Workflow Run Report could not report this run\n\n${fenced(cutText(text, TEXT_LIMIT).split('\n'), 'text')}\n`;

;// CONCATENATED MODULE: ./node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}

function pMapSettled(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, true);
}

function pMapKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, false);
}

function pMapSettledKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, true);
}

// Like `Promise.allKeyed` and `Promise.allSettledKeyed`, with a mapper, and for a `Map` too. Each value travels with its key, so a skipped key, which leaves no slot in the result, cannot shift the keys after it.
async function mapKeyed(input, mapper, options, isSettled) {
	const entries = getKeyedEntries(input);

	// After the values have their handlers, like the other argument errors, which `mapConcurrently` checks. It cannot check this one, as it gets the wrapper below as its mapper.
	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	const mappedEntries = await mapConcurrently(entries, async ([key, inputResult]) => {
		try {
			if (inputResult.status === 'rejected') {
				throw inputResult.reason;
			}

			const result = await mapper(inputResult.value, key);

			if (result === pMapSkip || result === pMapStop) {
				return result;
			}

			return [key, isSettled ? {status: 'fulfilled', value: result} : result];
		} catch (error) {
			if (!isSettled) {
				throw error;
			}

			return [key, {status: 'rejected', reason: error}];
		}
	}, options, false);

	if (input instanceof Map) {
		return new Map(mappedEntries);
	}

	// A null prototype, like `Promise.allKeyed`, so a key like `__proto__` or `toString` is an own property like any other.
	return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
}

// The engine behind all the functions, except `pMapIterable`. With `isSettled`, an element or a mapper that rejects gives a `{status: 'rejected'}` result instead of an error, like `Promise.allSettled`, so `stopOnError` does not apply.
async function mapConcurrently(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		stopOnError = true,
		signal,
	} = {},
	isSettled,
) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);

		const result = [];
		// Stage the errors by index, like `result`, so they are reported in input order.
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);

		const signalListener = () => {
			reject(signal.reason);
		};

		const cleanup = () => {
			signal?.removeEventListener('abort', signalListener);
		};

		const resolve = value => {
			resolve_(value);
			cleanup();
		};

		const reject = reason => {
			if (isResolved) {
				return;
			}

			isResolved = true;
			reject_(reason);
			cleanup();

			if (!isIterableDone) {
				closeIterator(iterator);
			}
		};

		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}

			signal.addEventListener('abort', signalListener, {once: true});
		}

		const pull = createPuller(iterator);

		// Settle only once the source is done, or a mapper stopped, and every earlier pull and mapper has finished. A pull before the `done` or the stop can still produce an element, while pulls after it do not affect the result.
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
				return;
			}

			for (const index of pendingIndexes) {
				if (index < doneIndex) {
					return;
				}
			}

			if (!stopOnError) {
				const collectedErrors = [];

				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
					if (index in errors) {
						collectedErrors.push(errors[index]);
					}
				}

				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors)); // eslint-disable-line unicorn/error-message
					return;
				}
			}

			isResolved = true;

			// A stop ended the result before the source did, so close it, like `for await` does on a `break`. Not at the stop itself, as a source that settles its `next()` calls out of call order may still owe an earlier element, and closing could drop it.
			if (!isIterableDone) {
				closeIterator(iterator);
			}

			// `done` is final, like `for await`, so a `done` that lands between two elements ends
			// the result there and everything the source produced past it is dropped. A stop cuts it the same way.
			const lastIndex = Math.min(doneIndex, result.length);

			// Every index below `lastIndex` has a value: an index only goes unassigned when its pull reported `done` or its mapper returned `pMapStop`, and the lowest such index is `doneIndex`. So the array is dense below `lastIndex`, and the fast path can hand it over untouched.
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}

			// Otherwise this drops the skipped results and whatever the `done` or the stop cut off.
			resolve(result.slice(0, lastIndex).filter(value => value !== pMapSkip));
		};

		const next = async () => {
			// After a `done` or a stop, a pull would take an item nobody is going to map, which a one-shot source, like a queue, would lose.
			if (isResolved || currentIndex >= doneIndex) {
				return;
			}

			// Take the index when the pull starts, not when it resolves, so a source that settles
			// its `next()` calls out of call order still gets the right position.
			const index = currentIndex++;
			pendingIndexes.add(index);

			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);

				if (index < doneIndex) {
					throw error;
				}

				settleIfFinished();
				return;
			}

			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}

			// Intentionally detached
			const runner = (async () => {
				try {
					const element = await nextItem.value;

					if (isResolved || index >= doneIndex) {
						return;
					}

					const value = await mapper(element, index);

					// Ignore an item produced after an earlier pull reported `done` or an earlier mapper returned `pMapStop`.
					if (index >= doneIndex) {
						return;
					}

					// A stop ends the result here, like a `done` from the source, so settling waits only for the earlier elements.
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}

					if (value === pMapSkip) {
						skippedCount++;
					}

					result[index] = isSettled && value !== pMapSkip ? {status: 'fulfilled', value} : value;
				} catch (error) {
					if (index >= doneIndex) {
						return;
					}

					if (isSettled) {
						result[index] = {status: 'rejected', reason: error};
					} else if (stopOnError) {
						reject(error);
						return;
					} else {
						errors[index] = error;
					}
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}

				// If the iterable throws we can't really continue regardless of `stopOnError` state
				// since an iterable is likely to continue throwing after it throws once.
				// If we continue calling `next()` indefinitely we will likely end up
				// in an infinite loop of failed iteration.
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})();

			// Link the runner to the returned promise, so the async stack trace of a mapper error reaches the caller. Nothing awaits the runner, so the trace would stop there, but V8 follows a reaction that resolves another promise. The link never settles, so it never resolves the returned promise. It is a new promise for each runner, as a shared one would keep a reaction for every element.
			runner.then(() => new Promise(() => {})).then(resolve_);
		};

		// Create the concurrent runners in a detached (non-awaited)
		// promise. We need this so we can await the `next()` calls
		// to stop creating runners before hitting the concurrency limit
		// if the iterable has already been marked as done or a mapper stopped.
		// NOTE: We *must* do this for async iterators otherwise we'll spin up
		// infinite `next()` calls by default and never start the event loop.
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					// eslint-disable-next-line no-await-in-loop
					await next();
				} catch (error) {
					reject(error);
					break;
				}

				if (isResolved || currentIndex >= doneIndex) {
					break;
				}
			}
		})();
	});
}

function pMapIterable(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		backpressure = concurrency,
		preserveOrder = true,
	} = {},
) {
	validateOptions(iterable, mapper, concurrency);

	if (!isLimit(backpressure, concurrency)) {
		throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	}

	return {
		[Symbol.asyncIterator]() {
			// `isDone` lives outside the generator so the wrapper below can set it the moment the
			// consumer asks to stop. The generator is suspended on a pending `next()` at that point,
			// so its `finally` would not run until much later and workers finishing in the meantime
			// would keep pulling and mapping input for nobody.
			let isDone = false;

			const generator = (async function * () {
				const iterator = getIterator(iterable);

				// Results are consumed from the front with a moving `headIndex` instead of `shift()`.
				// `shift()` moves every remaining entry, which is O(n) per element and made the whole
				// run O(n²) whenever `backpressure` let the array grow, which is the default.
				let promises = [];
				let headIndex = 0;
				let isIterableDone = false;

				// The lowest index whose pull reported `done`. Without `preserveOrder`, the pulls after it have their slots given back, so their errors are dropped.
				let doneIndex = Number.POSITIVE_INFINITY;

				// An element that is being read, or is waiting for a mapper, does not hold a mapper slot, so the next element can be read while the mappers run. Those elements have their own cap of `concurrency`, so the source never sees more than `concurrency` overlapping `next()` calls, even with `backpressure: Infinity`. `backpressure` caps everything in flight together.
				let readingCount = 0;
				let runningMappersCount = 0;

				// The workers waiting for a mapper slot, in the order they started waiting. A finished mapper hands its slot to the oldest one.
				const mapperWaiters = new Map();
				let mapperWaiterCount = 0;
				let wokenMapperWaiterCount = 0;

				const releaseMapperSlot = () => {
					if (wokenMapperWaiterCount === mapperWaiterCount) {
						runningMappersCount--;
						return;
					}

					mapperWaiters.get(wokenMapperWaiterCount)();
					mapperWaiters.delete(wokenMapperWaiterCount++);
				};

				let index = 0;

				// The lowest index whose mapper returned `pMapStop`, or, with `preserveOrder`, whose pull, element, or mapper threw. The stream ends there, like a `break` or a `throw` in a loop. Once it is set, nothing past it is pulled, and no pending element past it is mapped, while the earlier elements still finish and are yielded first. `isDone` cannot do this, as it would drop the values of the earlier elements too.
				let stopIndex = Number.POSITIVE_INFINITY;

				// Without `preserveOrder`, each spawn still takes a slot in `promises`, so `backpressure` counts the same, but the slots are filled in the order the workers settle rather than the order they were spawned in, so the consumer gets whichever result is ready first. A worker always fills the oldest empty slot, at `fillIndex`. An empty slot is `undefined`, and a filled one holds the result itself rather than a promise, so a result costs a promise only when the consumer has to wait for it, through `wake`.
				let fillIndex = 0;
				let wake;

				// The indexes of the pulls whose worker has not filled a slot yet, without `preserveOrder`.
				const unfilledIndexes = new Set();

				// The consumer waits only when the head is empty, and then the oldest empty slot is the head, so the first fill wakes it.
				const fillSlot = result => {
					promises[fillIndex++] = result;
					wake?.(result);
					wake = undefined;
				};

				const pull = createPuller(iterator);

				function trySpawn() {
					// Do not spawn once the consumer is gone, the source is done, or the stream ends at an earlier element. The pull would be wasted work, and for a one-shot source, like a queue, it takes an item nobody is going to ask for.
					if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
						return;
					}

					readingCount++;

					// Take the index when the pull starts, not when it resolves, so a source that
					// settles its `next()` calls out of call order still gets the right position.
					const currentIndex = index++;

					// Errors must be returned as a value instead of rejecting, otherwise a promise that
					// the consumer abandons after an earlier error becomes an unhandled rejection.
					const promise = (async () => {
						try {
							let element;
							try {
								const {done, value} = await pull();

								if (done) {
									isIterableDone = true;
									doneIndex = Math.min(doneIndex, currentIndex);
									return {done: true};
								}

								// Spawn if still below the reading and backpressure limits
								trySpawn();

								element = await value;

								if (runningMappersCount < concurrency) {
									runningMappersCount++;
								} else {
									// `releaseMapperSlot` hands the slot over without decrementing `runningMappersCount`, so it is already counted.
									await new Promise(resolve => {
										mapperWaiters.set(mapperWaiterCount++, resolve);
									});
								}
							} finally {
								readingCount--;
							}

							// Spawn now that this element is no longer waiting for a mapper, so the next one is read while this one is mapped
							trySpawn();

							let returnValue;
							try {
								// The consumer stopped iterating, or the stream ends before this element, while this element was being read or waiting for a mapper, so drop it instead of doing work nobody will consume.
								if (isDone || currentIndex > stopIndex) {
									return {done: false, value: pMapSkip};
								}

								returnValue = await mapper(element, currentIndex);
							} finally {
								releaseMapperSlot();
							}

							if (returnValue === pMapStop) {
								stopIndex = Math.min(stopIndex, currentIndex);
							}

							return {done: false, value: returnValue};
						} catch (error) {
							// With `preserveOrder`, the error is thrown at its own position, after the results before it, so those still finish. Without it, the error is thrown as soon as it settles, so nothing still pending can be yielded anymore.
							// An error from a pull after the end of the source is dropped, as `done` is final, so it must have no effect. `doneIndex` is set before the worker that saw `done` settles, so its slot hand-back runs before the delivery check of any error that sees it here, and the two always agree.
							if (preserveOrder) {
								stopIndex = Math.min(stopIndex, currentIndex);
							} else if (currentIndex < doneIndex) {
								isDone = true;
							}

							return {error};
						}
					})();

					if (preserveOrder) {
						promises.push(promise);
						return;
					}

					promises.push(undefined);

					unfilledIndexes.add(currentIndex);

					// The worker never rejects, as errors are returned as a value.
					// The slot is filled here, a tick after the worker settles, rather than by the worker itself, for the same reason the consumer awaits a filled slot: so the consumer never runs, and pulls, earlier.
					promise.then(result => {
						// The slot was already given back, as the pull came after the end of the source.
						if (!unfilledIndexes.delete(currentIndex)) {
							return;
						}

						if (result.done) {
							// The pulls made after this one came after the end of the source, and a source like a queue may never answer them, so give their slots back now instead of waiting on them.
							for (const unfilledIndex of unfilledIndexes) {
								if (unfilledIndex > currentIndex) {
									unfilledIndexes.delete(unfilledIndex);
									fillSlot({done: true});
								}
							}
						}

						fillSlot(result);
					});
				}

				trySpawn();

				try {
					while (headIndex < promises.length) {
						// Without `preserveOrder`, a filled slot holds the result itself, and it is still awaited. That takes one tick, like awaiting a settled promise, so the consumer, and its `trySpawn()`, never run earlier than with a promise in the slot. Taking a ready result without the tick can make the consumer pull before it sees a stop or the end of the source, and a one-shot source, like a queue, would lose that item.
						// eslint-disable-next-line no-await-in-loop
						const result = await (promises[headIndex] ?? new Promise(resolve => {
							wake = resolve;
						}));
						const {done, value} = result;

						// Release the entry instead of leaving it for a `shift()` to move, and drop the
						// consumed prefix once it is at least half the array. That keeps the backing
						// store proportional to the results still in flight rather than to the total
						// ever spawned, which matters for an endless source, while costing one copy per
						// half of the array, so it stays O(1) per element.
						promises[headIndex] = undefined;
						headIndex++;

						if (headIndex * 2 >= promises.length) {
							promises = promises.slice(headIndex);
							fillIndex -= headIndex;
							headIndex = 0;
						}

						if (Object.hasOwn(result, 'error')) {
							throw result.error;
						}

						if (done) {
							// Without `preserveOrder`, the `done` can arrive while other workers are still running.
							if (preserveOrder) {
								return;
							}

							continue;
						}

						// The stream ends where the stop would have been yielded: after the earlier elements with `preserveOrder`, and after the results that were ready before it without.
						if (value === pMapStop) {
							return;
						}

						// Spawn if just dropped below the backpressure limit and still below the reading limit
						trySpawn();

						// A `pMapSkip` result stays in `promises` and is stepped over here. Splicing it out
						// in the worker instead would make every skip an O(n) scan and move, so a run of
						// skips would be O(n²).
						if (value === pMapSkip) {
							continue;
						}

						yield value;
					}
				} finally {
					// Stop pulling input once the consumer stops iterating, otherwise pending skipped mappers keep spawning work.
					isDone = true;

					if (!isIterableDone) {
						closeIterator(iterator);
					}
				}
			})();

			// Override `return()` and `throw()` on the generator itself instead of wrapping it, so it
			// keeps what it inherits, like `Symbol.asyncDispose` for `await using`, and `next()` stays
			// the native one. Plain functions, not `async`: the generator already returns a promise,
			// and an `async` function would wrap it in two more promises and two more microtask hops.
			const {return: generatorReturn, throw: generatorThrow} = generator;

			generator.return = value => {
				isDone = true;
				return generatorReturn.call(generator, value);
			};

			generator.throw = error => {
				isDone = true;
				return generatorThrow.call(generator, error);
			};

			return generator;
		},
	};
}

const pMapSkip = Symbol('skip');

const pMapStop = Symbol('stop');

// The checks `pMap` and `pMapIterable` share, so both reject the same input the same way.
// `mapConcurrently` runs this inside its promise, so a bad argument rejects rather than throws.
function validateOptions(iterable, mapper, concurrency) {
	// Optional chaining, so a nullish input gets this message rather than Node's internal
	// "null is not iterable".
	if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
		throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	}

	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	if (!isLimit(concurrency, 1)) {
		throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
	}
}

// Whether the value is an integer from `minimum` and up, or `Infinity`, as `concurrency` and `backpressure` must be.
function isLimit(value, minimum) {
	return (Number.isSafeInteger(value) && value >= minimum) || value === Number.POSITIVE_INFINITY;
}

// Read the entries of a `Map`, or else the own enumerable keys, strings and symbols, in the order and the way `Promise.allKeyed` does, all up front. Each value gets a handler right away, also like `Promise.allKeyed`, so a value that rejects before a mapper slot reaches it is not an unhandled rejection.
function getKeyedEntries(input) {
	if (input === null || (typeof input !== 'object' && typeof input !== 'function')) {
		throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
	}

	const entries = [];

	const addEntry = (key, value) => {
		// Resolve the whole entry, so the engine checks termination after the value settles and before the mapper runs.
		entries.push(Promise.resolve(value).then(
			value => [key, {status: 'fulfilled', value}],
			error => [key, {status: 'rejected', reason: error}],
		));
	};

	if (input instanceof Map) {
		for (const [key, value] of input) {
			addEntry(key, value);
		}
	} else {
		for (const key of Reflect.ownKeys(input)) {
			if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
				addEntry(key, input[key]);
			}
		}
	}

	return entries;
}

// Take the async iterator when the input has both, like `for await` does.
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}

// Close the source so it can release its resources, like `for await` does.
// Callers must not await this so a source that is blocked in `next()` cannot block them.
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}

// Pull the next item, and stop pulling once the source has reported `done`: a source like a queue
// may block in `next()` after it is exhausted, which would hang the caller. `done` is final, like
// `for await`, so anything the source produces after it is dropped.
function createPuller(iterator) {
	let isSourceDone = false;

	// A sync iterable, like an array, answers right away, so `done` can be seen here. An async
	// iterable is seen in the `then` below, as soon as its pull settles.
	const markDone = item => {
		if (item?.done) {
			isSourceDone = true;
		}
	};

	return () => {
		if (isSourceDone) {
			return {done: true};
		}

		const result = iterator.next();
		markDone(result);

		// A sync iterable, like an array, answers right away, so `done` has been read already and
		// the result can go back untouched.
		if (typeof result?.then !== 'function') {
			return result;
		}

		// An async iterable settles later, so `done` is read off the pull once it does. That is a
		// branch of its own, which leaves the caller awaiting the pull itself rather than a promise
		// derived from it, so an async source does not pay an extra microtask per element. The
		// rejection is handled here as well as by the caller, so a pull cannot escape as an
		// unhandled rejection. A thenable that is not a promise is turned into one first, so it is
		// subscribed to once, like `for await` does, while a native promise is returned as is.
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});

		return promise;
	};
}

;// CONCATENATED MODULE: ./lib/src/timing/durations.js
const isKnown = (time) => time !== null && Number.isFinite(time);
const between = (from, to) => (isKnown(from) && isKnown(to) ? Math.max(0, to - from) : null);
const isFinished = ({ status, conclusion }) => status === 'completed' || conclusion !== null;
const neverStarted = (job) => job.status === 'completed' && job.conclusion !== 'success' && job.steps.length === 0 && job.runnerName === null;
const endedBeforeCreated = ({ conclusion, createdAt, startedAt, completedAt }) => conclusion !== 'skipped' && isKnown(createdAt) && isKnown(startedAt) && isKnown(completedAt) && startedAt < createdAt && completedAt <= createdAt;
const isWaiting = ({ status, runnerName }) => status !== 'completed' && status !== 'in_progress' && runnerName === null;
const jobQueueMs = (job) => {
    if (job.conclusion === 'skipped')
        return 0;
    if (isWaiting(job))
        return null;
    if (neverStarted(job) && isKnown(job.createdAt))
        return between(job.createdAt, job.completedAt);
    return between(job.createdAt, job.startedAt);
};
const jobDurationMs = (job) => {
    if (job.conclusion === 'skipped')
        return 0;
    if (!isFinished(job))
        return null;
    if (neverStarted(job) && isKnown(job.createdAt))
        return 0;
    return between(job.startedAt, job.completedAt);
};
const stepDurationMs = (step) => {
    if (step.conclusion === 'skipped')
        return 0;
    return isFinished(step) ? between(step.startedAt, step.completedAt) : null;
};
const coveredMs = (steps) => {
    let sum = 0;
    let covered = Number.NEGATIVE_INFINITY;
    for (const step of inOrder(steps)) {
        const ms = stepDurationMs(step);
        if (ms === null || ms === 0 || !isKnown(step.startedAt))
            continue;
        const to = step.startedAt + ms;
        if (to <= covered)
            continue;
        sum += to - Math.max(step.startedAt, covered);
        covered = to;
    }
    return sum;
};
const inOrder = (steps) => {
    let last = Number.NEGATIVE_INFINITY;
    for (const { startedAt } of steps) {
        if (startedAt === null)
            continue;
        if (startedAt < last)
            return steps.filter((step) => isKnown(step.startedAt)).sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));
        last = startedAt;
    }
    return steps;
};
const sumDurations = (jobs) => {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let queueMs = 0;
    let jobMs = 0;
    for (const job of jobs) {
        const begin = isKnown(job.createdAt) ? job.createdAt : job.startedAt;
        if (isKnown(begin))
            first = Math.min(first, begin);
        if (isFinished(job) && isKnown(job.completedAt))
            last = Math.max(last, job.completedAt);
        queueMs += jobQueueMs(job) ?? 0;
        jobMs += jobDurationMs(job) ?? 0;
    }
    const wallMs = last - first;
    return { wallMs: Number.isFinite(wallMs) ? Math.max(0, wallMs) : 0, queueMs, jobMs };
};

;// CONCATENATED MODULE: ./lib/src/timing/compare.js

const MIN_SAMPLES = 3;
const SPREAD = 3 * 1.4826;
const LEAST_PART = 0.1;
const LEAST_MS = 5_000;
const SLOWEST_STEPS = 20;
const SLOWER_JOBS = 20;
const STEPS_OF_SLOWER = 3;
const isTime = (ms) => ms !== null && Number.isFinite(ms) && ms >= 0;
const medianOf = (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const high = sorted[middle];
    if (high === undefined)
        return null;
    const low = sorted.length % 2 === 1 ? high : (sorted[middle - 1] ?? high);
    return low + (high - low) / 2;
};
const measure = (current, samples, canBeFaster) => {
    const currentMs = isTime(current) ? Math.round(current) : null;
    const median = medianOf(samples);
    if (median === null)
        return { currentMs, medianMs: null, differenceMs: null, samples: 0, change: 'unknown' };
    const medianMs = Math.round(median);
    if (currentMs === null)
        return { currentMs, medianMs, differenceMs: null, samples: samples.length, change: 'unknown' };
    const deviation = medianOf(samples.map((sample) => Math.abs(sample - median))) ?? 0;
    const usual = Math.max(SPREAD * deviation, LEAST_PART * median, LEAST_MS);
    const off = currentMs - median;
    let change = 'usual';
    if (samples.length < MIN_SAMPLES)
        change = 'unknown';
    else if (off > usual)
        change = 'slower';
    else if (!canBeFaster && off < 0)
        change = 'unknown';
    else if (off < -usual)
        change = 'faster';
    return { currentMs, medianMs, differenceMs: currentMs - medianMs, samples: samples.length, change };
};
const hasRun = (job) => job.status === 'completed' && job.conclusion !== 'skipped' && !neverStarted(job);
const hasSucceeded = ({ conclusion }) => conclusion === 'success';
const isWhole = (jobs) => jobs.some(hasRun) && jobs.every((job) => job.status === 'completed' && job.attempt === jobs[0]?.attempt && !endedBeforeCreated(job));
const wallOf = (jobs) => {
    const { wallMs } = sumDurations(jobs);
    return isTime(wallMs) && wallMs > 0 ? wallMs : null;
};
const queueOf = (jobs) => {
    const waits = jobs.filter(hasRun).map(jobQueueMs).filter(isTime);
    return waits.length === 0 ? null : waits.reduce((sum, ms) => sum + ms, 0);
};
const samplesOf = (items, names, msOf) => {
    const samples = new Map();
    for (const item of items) {
        if (!names.has(item.name) || !hasSucceeded(item))
            continue;
        const ms = msOf(item);
        if (!isTime(ms))
            continue;
        const known = samples.get(item.name);
        if (known === undefined)
            samples.set(item.name, [ms]);
        else
            known.push(ms);
    }
    return samples;
};
const chooseSteps = (jobs, slower) => {
    const bySlowness = (a, b) => b.ms - a.ms;
    const stepsOf = (job) => job.steps
        .map((step) => ({ job, step, ms: step.conclusion === 'skipped' ? null : stepDurationMs(step) }))
        .filter((candidate) => isTime(candidate.ms) && candidate.ms > 0)
        .sort(bySlowness);
    const perJob = jobs.map((job) => ({ steps: stepsOf(job), isSlower: slower.has(job.id) }));
    const slowest = perJob.flatMap(({ steps }) => steps.slice(0, SLOWEST_STEPS)).sort(bySlowness);
    const ofSlower = perJob.filter(({ isSlower }) => isSlower).flatMap(({ steps }) => steps.slice(0, STEPS_OF_SLOWER));
    return [...new Set([...slowest.slice(0, SLOWEST_STEPS), ...ofSlower])].sort(bySlowness);
};
const compareRuns = (current, earlier, cut = new Set()) => {
    const whole = earlier.filter((jobs) => !cut.has(jobs) && isWhole(jobs));
    const isCurrentWhole = isWhole(current);
    const isGreen = current.every(({ conclusion }) => conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral');
    const total = (totalOf) => measure(isCurrentWhole ? totalOf(current) : null, whole.map(totalOf).filter(isTime), isGreen);
    const ran = current.filter(hasRun);
    const earlierRan = earlier.flat().filter((job) => hasRun(job) && hasSucceeded(job));
    const durations = samplesOf(earlierRan, new Set(ran.map(({ name }) => name)), jobDurationMs);
    const jobs = ran.map((job) => ({
        jobId: job.id,
        name: job.name,
        ...measure(jobDurationMs(job), durations.get(job.name) ?? [], hasSucceeded(job))
    }));
    const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0));
    const candidates = chooseSteps(ran, new Set(slower.slice(0, SLOWER_JOBS).map(({ jobId }) => jobId)));
    const stepNames = new Map([...Map.groupBy(candidates, ({ job }) => job.name)].map(([name, group]) => [name, new Set(group.map(({ step }) => step.name))]));
    const earlierByName = Map.groupBy(earlierRan.filter(({ name }) => stepNames.has(name)), ({ name }) => name);
    const stepSamples = new Map([...stepNames].map(([name, names]) => [
        name,
        samplesOf((earlierByName.get(name) ?? []).flatMap(({ steps }) => steps), names, stepDurationMs)
    ]));
    const steps = candidates.map(({ job, step, ms }) => ({
        jobId: job.id,
        jobName: job.name,
        number: step.number,
        name: step.name,
        ...measure(ms, stepSamples.get(job.name)?.get(step.name) ?? [], hasSucceeded(step))
    }));
    return { wall: total(wallOf), queue: total(queueOf), jobs, steps };
};
const slowerJobNames = ({ jobs }) => {
    const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0));
    return [...new Set(slower.map(({ name }) => name))];
};

;// CONCATENATED MODULE: ./lib/src/compare-runs.js



const PAGE = 100;
const MOST_PAGES = 3;
const ROOM = 1.25;
const AT_ONCE = 8;
const REFUSALS = ['forbidden', 'unauthorized', 'rate_limited'];
const MOST_ERRORS = 3;
const requestBudget = (limit) => (limit === 0 ? 0 : 2 * limit + 2);
const compareWithEarlierRuns = async (subject, limit, github) => {
    if (limit === 0 || subject.jobs.length === 0)
        return { comparison: null, notes: [] };
    const reader = createReader();
    const baseline = await findBaseline(subject, limit, github, reader);
    const read = await readJobs(baseline?.runs ?? [], requestBudget(limit), github, reader);
    const unreadable = reader.notes();
    const notes = [
        ...unreadable,
        ...(unreadable.length > 0 || read.length > 0 ? [] : [whyNone(reader.requests())]),
        ...notesOn(baseline, read, limit, reader.requests())
    ];
    if (baseline === null || read.length === 0)
        return { comparison: null, notes };
    const selected = read.map(({ jobs, isCut }) => ({ jobs: jobs.filter(({ name }) => subject.includes(name)), isCut }));
    const comparison = {
        ...compareRuns(subject.jobs, selected.map(({ jobs }) => jobs), new Set(selected.filter(({ isCut }) => isCut).map(({ jobs }) => jobs))),
        branch: baseline.branch,
        isOwnBranch: baseline.branch === subject.run.branch,
        runIds: read.map(({ id }) => id),
        asked: limit
    };
    return { comparison, notes };
};
const createReader = () => {
    const errors = [];
    const hasGivenUp = () => errors.some(({ error }) => REFUSALS.includes(error.kind)) || errors.filter(({ error }) => error.kind !== 'not_found').length >= MOST_ERRORS;
    let requests = 0;
    return {
        read: async (what, ask) => {
            if (hasGivenUp())
                return null;
            requests++;
            try {
                return await ask();
            }
            catch (error) {
                if (!(error instanceof ReportError))
                    throw error;
                errors.push({ what, error });
                return null;
            }
        },
        countMore: (more) => {
            requests += more;
        },
        requests: () => requests,
        notes: () => [...Map.groupBy(errors, ({ what }) => what)].map(([what, group]) => ({
            kind: 'compare_runs_unreadable',
            message: `For the comparison ${what} could not be read${group.length === 1 ? '' : ` (${group.length} times)`}. ${describeError(group[0]?.error)}`
        }))
    };
};
const findBaseline = async ({ run, jobs }, limit, github, reader) => {
    const { workflowId } = run;
    const before = createdAt(run, jobs);
    if (workflowId === null || before === null)
        return null;
    const list = async (branch) => {
        const runs = await reader.read(`the earlier runs of branch ${branch}`, () => github.earlierRuns({ workflowId, branch, before, limit }));
        return { branch, runs: runs ?? [] };
    };
    const own = run.branch === null ? null : await list(run.branch);
    if (own !== null && own.runs.length >= Math.min(MIN_SAMPLES, limit))
        return own;
    const defaultBranch = await reader.read('the name of the default branch', () => github.defaultBranch());
    if (defaultBranch === null || defaultBranch === run.branch)
        return own;
    const other = await list(defaultBranch);
    return own === null || other.runs.length > own.runs.length ? other : own;
};
const createdAt = (run, jobs) => {
    if (run.createdAt !== null)
        return run.createdAt;
    const times = jobs.map((job) => job.createdAt ?? job.startedAt).filter((time) => time !== null);
    return times.length === 0 ? null : times.reduce((first, time) => Math.min(first, time));
};
const pagesOf = (jobs) => Math.max(1, Math.ceil(jobs / PAGE));
const readJobs = async (runs, budget, github, reader) => {
    const read = async ({ id, attempt }, maxPages) => {
        const which = attempt === null ? { runId: id, filter: 'latest' } : { runId: id, attempt };
        const list = await reader.read('the jobs of an earlier run', () => github.jobs({ ...which, maxPages }));
        if (list === null)
            return null;
        const pages = Math.min(pagesOf(list.jobs.length), maxPages);
        reader.countMore(pages - 1);
        return { id, jobs: list.jobs, isCut: list.jobs.length >= maxPages * PAGE };
    };
    const left = () => budget - reader.requests();
    let first = null;
    let next = 0;
    for (; first === null && next < runs.length && left() > 0; next++) {
        const run = runs[next];
        if (run !== undefined)
            first = await read(run, Math.min(MOST_PAGES, left()));
    }
    if (first === null)
        return [];
    const pages = Math.min(MOST_PAGES, pagesOf(first.jobs.length * ROOM));
    const affordable = runs.slice(next, next + Math.floor(left() / pages));
    const others = await pMap(affordable, (run) => read(run, pages), { concurrency: AT_ONCE });
    return [first, ...others].filter((jobs) => jobs !== null);
};
const whyNone = (requests) => ({
    kind: 'compare_runs_none',
    message: `Not compared with earlier runs: ${requests === 0 ? 'the run itself tells neither its workflow nor its time' : 'no earlier successful run of this workflow was found'}`
});
const notesOn = (baseline, read, limit, requests) => {
    const notes = [];
    const cut = read.filter(({ isCut }) => isCut).length;
    if (cut > 0) {
        const message = `Of ${cut} of ${read.length} earlier runs only the first jobs were read: their wall clock and queue do not count`;
        notes.push({ kind: 'compare_runs_cut', message });
    }
    if (requests > 0) {
        const found = baseline?.runs.length ?? 0;
        const runs = `${read.length} of ${found} earlier ${found === 1 ? 'run' : 'runs'}`;
        const message = `\`compare_runs\` is ${limit}: ${requests} of at most ${requestBudget(limit)} requests were spent to read the jobs of ${runs}`;
        notes.push({ kind: 'compare_runs', message });
    }
    return notes;
};

;// CONCATENATED MODULE: ./lib/src/log/markers.js
const GROUP = '##[group]';
const ERROR = '##[error]';
const markers_SHAPES = [
    { prefix: '##[group]Run ', kind: 'run' },
    { prefix: '##[error]', kind: 'error' },
    { prefix: '##[group]Pull down action image', kind: 'pull' },
    { prefix: '##[group]Build container for action use', kind: 'build' },
    { prefix: '##[group]Checking docker version', kind: 'init_containers' },
    { prefix: '##[start-action ', kind: 'start_action' },
    { prefix: '##[end-action ', kind: 'end_action' },
    { prefix: 'Complete job name: ', kind: 'job_name' },
    { prefix: 'Prepare all required actions', kind: 'prepare' },
    { prefix: 'Post job cleanup.', kind: 'post' },
    { prefix: 'Print service container logs: ', kind: 'stop_containers' },
    { prefix: 'Stop and remove container: ', kind: 'stop_containers' },
    { prefix: 'Node 20 is being deprecated. This workflow is running with Node 24 by default', kind: 'notice' },
    { prefix: 'A job started hook has been configured by the self-hosted runner administrator', kind: 'hook' },
    { prefix: 'A job completed hook has been configured by the self-hosted runner administrator', kind: 'hook' },
    { prefix: 'Evaluate and set job outputs', kind: 'complete' },
    { prefix: 'Evaluate and set environment url', kind: 'complete' },
    { prefix: 'Uploading runner diagnostic logs', kind: 'complete' },
    { prefix: 'Cleaning up orphan processes', kind: 'complete' }
];
const FIRST_BYTES = new Set(markers_SHAPES.map((shape) => shape.prefix.charCodeAt(0)));
const mayBeMark = (firstByte) => FIRST_BYTES.has(firstByte);
const shapeOf = (text) => {
    for (const { prefix, kind } of markers_SHAPES)
        if (text.startsWith(prefix))
            return kind;
    return null;
};
const EXIT_CODE = /^Process completed with exit code (-?\d{1,11})\.?\s*$/;
const EXIT_CODE_OR_CANCEL = /^(?:Process completed with exit code -?\d{1,11}\.?|The operation was canceled\.|A task was canceled\.)\s*$/;
const STEP_TIMED_OUT = /^The (?:action|background step) '.*' has timed out after \d+ minutes\.?/;
const JOB_TIMED_OUT = /has exceeded the maximum execution time of/;
const RUNNER_LOST = /The runner has received a shutdown signal|Operating system is shutting down for computer|The (?:hosted|self-hosted) runner: .{0,300} lost communication with the server|The self-hosted runner lost communication with the server/;
const NOT_STARTED = /^The job was not (?:started|acquired)\b|The job was not started because|was not acquired by Runner of type/;
const ISSUE_TAG = /^##\[(error|warning|notice|debug)\]/;

;// CONCATENATED MODULE: ./lib/src/diagnose/cause.js

const saysJobTimedOut = (annotations) => annotations.some(({ message }) => JOB_TIMED_OUT.test(message));
const CANCELLED = /^(?:The operation was canceled|A task was canceled)\./;
const KILLED = 137;
const OUT_OF_MEMORY = /\bout of memory\b|\bOOMKilled\b|OutOfMemoryError|heap out of memory|Cannot allocate memory|MemoryError\b|std::bad_alloc|GC overhead limit exceeded|signal: 9, SIGKILL|^Killed$|: line \d+: +\d+ Killed\b/i;
const DISK_FULL = /No space left on device|ENOSPC|There is not enough space on the disk|Disk quota exceeded/i;
const findCause = (job, step, lines, annotations) => {
    const told = (pattern) => annotations.find(({ message }) => pattern.test(message))?.message ?? null;
    const errors = lines.flatMap(({ text }) => (text.startsWith('##[error]') ? [text.replace(ISSUE_TAG, '')] : []));
    const logged = (pattern) => errors.find((text) => pattern.test(text)) ?? null;
    const exit = exitCodeOf(errors) ?? exitCodeOf(annotations.map(({ message }) => message));
    const jobTimedOut = told(JOB_TIMED_OUT);
    if (jobTimedOut !== null || job.conclusion === 'timed_out')
        return { cause: 'timed_out', exitCode: exit, sentence: jobTimedOut };
    const lost = told(RUNNER_LOST) ?? logged(RUNNER_LOST);
    if (lost !== null)
        return { cause: 'runner_lost', exitCode: exit, sentence: lost };
    const notStarted = told(NOT_STARTED);
    if (notStarted !== null)
        return { cause: 'not_started', exitCode: null, sentence: notStarted };
    if (job.conclusion === 'startup_failure')
        return { cause: 'startup_failure', exitCode: null, sentence: null };
    if (job.steps.length === 0 && job.runnerName === null && job.status === 'completed' && job.createdAt !== null) {
        return { cause: 'not_started', exitCode: null, sentence: firstLine(annotations[0]?.message) };
    }
    const stepTimedOut = logged(STEP_TIMED_OUT) ?? told(STEP_TIMED_OUT);
    if (stepTimedOut !== null || step?.conclusion === 'timed_out')
        return { cause: 'timed_out', exitCode: exit, sentence: stepTimedOut };
    if (step !== null && step.conclusion === null && job.status === 'completed')
        return { cause: 'runner_lost', exitCode: exit, sentence: null };
    if (step === null && (job.steps.length > 0 || lines.length === 0)) {
        return { cause: job.conclusion === 'cancelled' ? 'cancelled' : 'unknown', exitCode: null, sentence: null };
    }
    const tail = lines.slice(-400);
    const disk = tail.find(({ text }) => DISK_FULL.test(text));
    if (disk !== undefined)
        return { cause: 'disk_full', exitCode: exit, sentence: disk.text.replace(ISSUE_TAG, '').trim() };
    const memory = tail.find(({ text }) => OUT_OF_MEMORY.test(text));
    if (exit === KILLED || (memory !== undefined && exit !== 1))
        return { cause: 'out_of_memory', exitCode: exit, sentence: memory?.text.replace(ISSUE_TAG, '').trim() ?? null };
    if (job.conclusion === 'cancelled' || step?.conclusion === 'cancelled' || CANCELLED.test(errors.at(-1) ?? ''))
        return { cause: 'cancelled', exitCode: exit, sentence: null };
    if (exit !== null)
        return { cause: 'exit_code', exitCode: exit, sentence: null };
    return { cause: errors.length > 0 ? 'action_error' : 'unknown', exitCode: null, sentence: null };
};
const firstLine = (text) => text?.split('\n', 1)[0]?.trim() || null;
const exitCodeOf = (messages) => {
    const code = messages.map((message) => EXIT_CODE.exec(message)?.[1]).findLast((found) => found !== undefined);
    return code === undefined ? null : Number(code);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/blocks.js

const JUDGED = 1_000;
const DEFAULT_MAX = 30;
const MAX_BLOCKS = 2_000;
const TAGGED = { source: 'annotation', class: 'failure', strength: 7, head: /\S/ };
const STOPPED = { source: 'runner', class: 'failure', strength: 9, head: /\S/ };
const findBlocks = (lines, rules, accepts) => {
    const blocks = [];
    const opened = new Set();
    const sectioned = rules.filter((rule) => rule.after !== undefined);
    const opens = anyOf(sectioned.map(({ after }) => after));
    const ofLevel = Map.groupBy(rules, ({ level }) => level);
    const isHead = anyOf((ofLevel.get(undefined) ?? []).map(({ head }) => head));
    for (let at = 0; at < lines.length && blocks.length < MAX_BLOCKS; at++) {
        const line = lines[at];
        if (line === undefined)
            continue;
        const core = line.core.slice(0, JUDGED);
        if (opens(core))
            for (const rule of sectioned)
                if (!opened.has(rule) && rule.after?.test(core))
                    opened.add(rule);
        if (core === '' || (line.tag === 'error' && EXIT_CODE_OR_CANCEL.test(line.text)))
            continue;
        const tagged = line.tag === 'error';
        const fits = (one) => (one.level === undefined || one.level === line.level) &&
            (one.after === undefined || opened.has(one)) &&
            one.head.test(core) &&
            (one.under === undefined || one.under.test(lines[at - 1]?.core ?? ''));
        const known = (isHead(core) ? rules : (ofLevel.get(line.level) ?? [])).find(fits);
        const rule = tagged && (STEP_TIMED_OUT.test(line.text) || RUNNER_LOST.test(line.text))
            ? STOPPED
            : known !== undefined && (!tagged || known.class === 'failure')
                ? known
                : tagged
                    ? TAGGED
                    : undefined;
        if (rule === undefined)
            continue;
        const block = toBlock(lines, at, rule, accepts);
        blocks.push(block);
        if (rule.class === 'failure' || rule.class === 'summary')
            at = block.end;
    }
    return blocks;
};
const anyOf = (patterns) => {
    const byFlags = Map.groupBy(patterns.filter((pattern) => pattern !== undefined), ({ flags }) => flags);
    const searches = [...byFlags].map(([flags, same]) => new RegExp(same.map(({ source }) => `(?:${source})`).join('|'), flags));
    return (text) => searches.some((search) => search.test(text));
};
const toBlock = (lines, head, rule, accepts) => {
    const coreAt = (at) => (lines[at]?.core ?? '').slice(0, JUDGED);
    const before = [];
    if (rule.before !== undefined)
        for (let at = head - 1; at >= 0 && before.length < 4 && rule.before.test(coreAt(at)); at--)
            before.unshift(at);
    const body = bodyOf(lines, head, rule, coreAt);
    const kept = body.filter((at) => coreAt(at).trim() !== '' && (rule.keep === undefined || rule.keep.test(coreAt(at))));
    const telling = [...new Set((rule.first ?? []).flatMap((pattern) => kept.filter((at) => pattern.test(coreAt(at)))))];
    const others = kept.filter((at) => !telling.includes(at));
    const above = before.slice(-1);
    const ranked = [
        head,
        ...(rule.endFirst === true ? telling.toReversed() : telling),
        ...above,
        ...(rule.endFirst === true ? others.toReversed() : others),
        ...before.slice(0, -1)
    ];
    const block = [head, ...body];
    return {
        rule,
        head,
        lines: [...before, head, ...kept],
        end: body.at(-1) ?? head,
        ranked,
        message: firstMatch(rule.message, rule.endFirst === true ? body.toReversed().concat(head) : [...block, ...before], coreAt) ?? coreAt(head).trim(),
        name: firstMatch(rule.name, block, coreAt),
        position: positionOf(rule, rule.endFirst === true ? [...block].reverse() : [...block, ...before], coreAt, accepts)
    };
};
const bodyOf = (lines, head, rule, coreAt) => {
    const body = [];
    let blanks = [];
    const max = rule.max ?? DEFAULT_MAX;
    const grows = rule.body !== undefined || rule.end !== undefined;
    const annotated = lines[head]?.tag === 'error';
    for (let at = head + 1; at < lines.length && body.length < max; at++) {
        const core = coreAt(at);
        if (lines[at]?.tag === 'error' && EXIT_CODE_OR_CANCEL.test(core))
            break;
        if (annotated && lines[at]?.continues === true) {
            body.push(at);
            continue;
        }
        if (!grows)
            break;
        if (rule.end?.test(core))
            break;
        if (core.trim() === '') {
            if (rule.blanks !== true && rule.end === undefined)
                break;
            blanks.push(at);
            if (blanks.length > 4)
                break;
        }
        else {
            if (rule.body !== undefined && !rule.body.test(core))
                break;
            body.push(...blanks, at);
            blanks = [];
        }
    }
    return body;
};
const firstMatch = (patterns, block, coreAt) => {
    for (const pattern of patterns === undefined ? [] : patterns instanceof RegExp ? [patterns] : patterns) {
        for (const at of block) {
            const match = pattern.exec(coreAt(at));
            const text = (match?.[1] ?? match?.[0])?.trim();
            if (text)
                return text;
        }
    }
    return null;
};
const positionOf = (rule, block, coreAt, accepts) => {
    for (const pattern of [rule.position, rule.otherwise]) {
        for (const at of pattern === undefined ? [] : block) {
            const groups = pattern?.exec(coreAt(at))?.groups;
            if (groups?.file === undefined || groups.line === undefined || !accepts(groups.file))
                continue;
            return { file: groups.file, line: Number(groups.line), column: groups.column === undefined ? null : Number(groups.column), at };
        }
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/compiled.js
const ARROW = /^\s*(?:-->|╭─\[|┌─|└─) ?(?<file>(?:[A-Za-z]:)?[^\s:\]]{1,300}):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/;
const DOTNET_FRAME = /^\s*at .{1,400} in (?<file>.{1,300}\.(?:cs|fs|vb)):line (?<line>\d{1,7})/;
const COMPILED = [
    {
        source: 'go-test',
        class: 'failure',
        strength: 9,
        name: /--- FAIL: (\S+)/,
        head: /^\s*--- FAIL: \S/,
        body: /^\s+(?!--- (?:PASS|SKIP|FAIL))\S/,
        blanks: true,
        max: 25,
        message: /^\s+\S+_test\.go:\d+: *(\S.*)/,
        position: /^\s+(?:Error Trace:\s+)?(?<file>[\w./@-]{1,300}\.go):(?<line>\d{1,7})/
    },
    { source: 'go-test', class: 'sign', strength: 7, head: /^\s{4,}\S{1,200}_test\.go:\d{1,6}: \S/ },
    { source: 'go-test', class: 'summary', strength: 7, head: /^FAIL\s+[\w./-]+\s+(?:[\d.]+s|\[(?:setup|build) failed\])/ },
    {
        source: 'go',
        class: 'failure',
        strength: 9,
        head: /^(?:panic: |fatal error: (?:all goroutines|concurrent|unexpected|runtime|stack))\S?.*/,
        body: /^(?:\s*\S)/,
        blanks: true,
        max: 30,
        keep: /^(?:goroutine \d+ \[running\]|\s*panic|\s+\/(?!.*(?:\/go\/src\/|hostedtoolcache|pkg\/mod)).*\.go:\d+)/,
        position: /^\s+(?<file>\/\S{1,300}\.go):(?<line>\d{1,7})/
    },
    {
        source: 'go',
        class: 'failure',
        strength: 8,
        head: /^(?:(?:vet: )?(?:\.{0,2}\/)?[\w./@-]{1,300}\.go:\d{1,7}(?::\d{1,5})?: (?!.*\b(?:INFO|DEBUG|WARN)\b)\S)/,
        before: /^# \S+(?: \[\S+\])?$/,
        message: /\.go:\d+(?::\d+)?: (.*)/,
        position: /^(?:vet: )?(?<file>[\w./@-]{1,300}\.go):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    },
    {
        source: 'go',
        class: 'failure',
        strength: 7,
        head: /^go: (?!downloading|finding|extracting|added|upgraded|found|creating|to add)\S/,
        before: /^# \S+$/,
        body: /^\s+\S/,
        max: 4
    },
    { source: 'golangci-lint', class: 'summary', strength: 4, head: /^(?:issues found|\d+ issues:|level=error )/ },
    {
        source: 'ginkgo',
        class: 'failure',
        strength: 9,
        head: /^\s*• \[?(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED)\]?/,
        before: /^\s*\[(?:FAILED|PANICKED)\] in /,
        end: /^-{10,}|^\s*(?:There were|Full Stack Trace)|^• /,
        max: 14,
        message: /^\s*\[(?:FAILED|PANICKED)\] (?!in )(.*)/,
        position: /^\s*(?<file>\/\S{1,300}\.go):(?<line>\d{1,7})/
    },
    { source: 'ginkgo', class: 'summary', strength: 8, head: /^\s*\[FAIL\] |^FAIL! -- / },
    {
        source: 'rust',
        class: 'failure',
        strength: 8,
        head: /^(?:error\[E\d{4}\]: |error: (?!could not compile|test failed|aborting due|\d+ target|process didn't exit|failed to run custom|recipe|package ID|no matching|failed to))\S/,
        body: /^\s*(?:-->|\d{1,7} [|+~-]|\||=|\.\.\.|::: |LL)/,
        max: 14,
        message: /^error(?:\[E\d{4}\])?: (.*)/,
        position: ARROW
    },
    {
        source: 'cargo',
        class: 'summary',
        strength: 6,
        head: /^error: (?:could not compile|test failed|\d+ targets? failed|aborting due)|^Some errors have detailed/
    },
    {
        source: 'cargo',
        class: 'failure',
        strength: 7,
        head: /^error: (?:no matching|failed to|package ID|process didn't exit|.{1,120} is not supported by).*/,
        body: /^(?:\s+\S|Caused by:)/,
        blanks: true,
        max: 12,
        keep: /^(?!\s*cargo:)/
    },
    {
        source: 'rust-test',
        class: 'failure',
        strength: 9,
        name: /^\s*thread '(?!main')(.{1,300}?)'/,
        head: /^\s*thread '.{1,300}' (?:\(\d+\) )?panicked at /,
        body: /^(?!note: run with|stack backtrace|----|\s*(?:test|running) )\s*\S/,
        max: 6,
        message: /^(?!\s*thread ')\s*(\S.*)/,
        position: /panicked at (?:'.{0,300}', )?(?<file>(?:[A-Za-z]:)?[^\s:']{1,300}\.rs):(?<line>\d{1,7}):(?<column>\d{1,5})/
    },
    { source: 'rust-test', class: 'failure', strength: 7, head: /^test .{1,300} \.\.\. FAILED$|^\s+(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \[\s*[\d.]+s\] / },
    { source: 'rust-test', class: 'summary', strength: 8, head: /^test result: FAILED\.|^\s+Summary \[.*[1-9]\d* failed/ },
    {
        source: 'rustfmt',
        class: 'failure',
        strength: 8,
        head: /^Diff in \S/,
        end: /^(?:Diff in |\S{0,4}error)/,
        max: 12,
        position: /^Diff in (?<file>\S{1,300}?)(?::| at line )(?<line>\d{1,7}):?$/
    },
    {
        source: 'dotnet-test',
        class: 'failure',
        strength: 9,
        name: /^\s+Failed (.*?)(?: \[[^\]]*\])?$/,
        head: /^\s{1,6}Failed \S.*(?:\[.*\])?$/,
        end: /^\s{1,6}(?:Passed|Failed|Skipped) \S|^(?:Failed!|Passed!|Test Run|Results File|Total tests)/,
        max: 16,
        keep: /^(?!\s*at (?:System\.|Microsoft\.|Xunit\.|NUnit\.)|-{3} End)/,
        message: /^(?!\s*(?:Failed |Error Message:))\s*(\S.*)/,
        position: DOTNET_FRAME
    },
    { source: 'dotnet-test', class: 'failure', strength: 7, head: /^\[xUnit\.net [\d:.]+\]\s+\S.*\[FAIL\]/ },
    { source: 'dotnet-test', class: 'summary', strength: 8, head: /^(?:Failed!\s+- Failed:|\s*Failed\s*: [1-9]|Test Run Failed\.|\s+Failed: [1-9])/ },
    {
        source: 'dotnet',
        class: 'failure',
        strength: 8,
        head: /^\s*(?:\S.{0,300}?(?:\(\d+,\d+(?:,\d+,\d+)?\))? ?: )?error (?:[A-Z]{2,10}\d{3,5}|FS\d+)\s?: /,
        message: /: error (.*)|^(error .*)/,
        position: /^\s*(?<file>\S.{0,300}?)\((?<line>\d{1,7}),(?<column>\d{1,5})/
    },
    { source: 'dotnet', class: 'summary', strength: 3, head: /^Build FAILED\.|^\s+[1-9]\d* Error\(s\)/ },
    { source: 'dotnet', class: 'failure', strength: 6, head: /^Unhandled exception[.:] /, body: /^\s+(?:at|--->)/, max: 6, position: DOTNET_FRAME },
    {
        source: 'dart',
        class: 'failure',
        strength: 8,
        head: /^\s*(?:error [•-] |Error: ).*(?:[•-] )?\S/,
        after: /^(?:Analyzing|Compiling|Running "?flutter|Launching|Building)/,
        body: /^\s*\S/,
        max: 3,
        position: /(?<file>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,5})/
    },
    {
        source: 'dart',
        class: 'failure',
        strength: 8,
        head: /^(?:[\w./-]{1,300}\.dart):\d+:\d+: Error: /,
        body: /^\s*\S/,
        max: 3,
        position: /^(?<file>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,5})/,
        message: /Error: (.*)/
    },
    {
        source: 'dart',
        class: 'failure',
        strength: 7,
        head: /^(?:Because .*(?:depends|requires|forbidden|doesn't)|So, because .*|\w*Exception: |Encountered error while building)/,
        before: /^\s*└> /,
        body: /^(?:And |So,|Because|version solving)/,
        max: 4
    },
    {
        source: 'elixir',
        class: 'failure',
        strength: 8,
        head: /^\s{2}\d{1,4}\) test .*\(.*\)$/,
        body: /^\s{5}\S/,
        max: 14,
        position: /^\s{5}(?<file>[\w./-]{1,300}\.exs?):(?<line>\d{1,7})$/
    },
    {
        source: 'elixir',
        class: 'failure',
        strength: 8,
        head: /^\*\* \(\w|^== Compilation error in file/,
        body: /^\s+\S/,
        max: 4,
        position: /(?<file>[\w./-]{1,300}\.exs?):(?<line>\d{1,7})/
    },
    {
        source: 'ghc',
        class: 'failure',
        strength: 8,
        head: /^\S{1,300}\.l?hs:\d+:\d+: error:/,
        body: /^\s+\S/,
        max: 8,
        position: /^(?<file>\S{1,300}\.l?hs):(?<line>\d{1,7}):(?<column>\d{1,5})/
    },
    {
        source: 'solidity',
        class: 'failure',
        strength: 8,
        head: /^(?:(?:Parser|Type|Declaration|Syntax)?Error(?: \(\d+\))?: )\S/,
        body: /^\s*(?:-->|\d+ \||\||Note: )/,
        blanks: true,
        max: 10,
        after: /^(?:Compiling \d+ files|Error: Compiler run failed|\[⠊\]|Installing dep)/,
        position: ARROW
    },
    { source: 'forge', class: 'failure', strength: 9, head: /^\[FAIL[.:\]]/ }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/generic.js
const GENERIC_SOURCE = 'log';
const PLACE = /(?:^|[\s("'`])(?<file>(?:[A-Za-z]:)?[\w@./\\-]{1,300}\.[A-Za-z]\w{0,9})(?::|,? \(?[Ll]ine:? )(?<line>\d{1,7})\b(?::(?<column>\d{1,5})\b)?/;
const GENERIC = [
    {
        source: GENERIC_SOURCE,
        class: 'summary',
        strength: 5,
        head: /^\W{0,6}(?:(?:TEST|Test) (?:SUMMARY|Summary|summary)|(?:[Tt]he following )?[Ff]ailed (?:tests?|jobs?|checks?|files?|tasks?|packages?))\b.*:/,
        body: /^\s+(?:[-*•]|\d|\S)/,
        max: 5
    },
    {
        source: GENERIC_SOURCE,
        class: 'failure',
        strength: 4,
        position: PLACE,
        head: /^\s*(?:❌|✗|✘|🔴|🚨|⛔|❗|Γ¥î)\s{0,3}\S/,
        body: /^\s+(?:[-•*]|\S)/,
        max: 6
    },
    {
        source: GENERIC_SOURCE,
        class: 'failure',
        strength: 3,
        position: PLACE,
        head: /^(?:\[?(?:FATAL|fatal|CRITICAL|PANIC)\]?[: ]|(?:Fatal|fatal|FATAL|Unhandled|Uncaught|unhandled) (?:[Ee]rror|[Ee]xception|rejection)).*/
    },
    {
        source: GENERIC_SOURCE,
        class: 'failure',
        strength: 3,
        position: PLACE,
        head: /^(?:\w[\w .-]{0,40}: )?(?:ERROR|Error|error)(?: \(?\w{1,20}\)?)?: (?!0\b)\S/,
        body: /^\s+\S/,
        max: 5
    },
    {
        source: GENERIC_SOURCE,
        class: 'failure',
        strength: 2,
        head: /^(?:ERROR|FAILED|FAILURE|FAIL|ERR!?|Err)\b[:! -].{0,300}\S/,
        body: /^\s+\S/,
        max: 3
    },
    { source: GENERIC_SOURCE, class: 'failure', strength: 2, level: 'error', head: /\S/ },
    {
        source: GENERIC_SOURCE,
        class: 'sign',
        strength: 7,
        head: /\b(?:command not found|No such file or directory|Permission denied|[Uu]nauthorized|[Aa]uthentication failed|[Aa]ccess denied|[Cc]onnection (?:refused|reset|timed out)|[Nn]o space left|[Cc]ould not (?:resolve|find|connect|read|open|load|be found)|[Cc]annot (?:find|open|connect|read|resolve|load|import|be)|[Uu]nable to|timed out|[Tt]imeout (?:exceeded|waiting|while)|does not exist|is not (?:installed|recognized|defined|found|supported|allowed|valid|present|up to date|set)|[Ee]xpired|[Nn]ot (?:found|allowed|permitted)|must (?:be|have|start|match)|should (?:start|be|match|have))\b/
    },
    {
        source: GENERIC_SOURCE,
        class: 'sign',
        strength: 6,
        head: /\b(?:failed|FAILED|Failed|failure|FAILURE|aborted|Abort(?:ing|ed)|Assertion failed|[Ii]nterrupted|[Ee]xiting with)\b/
    },
    {
        source: GENERIC_SOURCE,
        class: 'sign',
        strength: 5,
        head: /\b(?:[A-Z]\w*(?:Error|Exception)|errors?|ERROR|exception|[Ii]nvalid|[Mm]issing|[Mm]ismatch|[Ii]ncompatible|[Uu]nexpected|exceeds?|[Cc]onflict|[Dd]enied|[Rr]ejected|[Kk]illed|[Vv]iolations?|[Oo]utdated|[Dd]eprecated and)\b/
    }
];
const HARMLESS = [
    /^\s*"[\w$@/. -]{1,80}": /,
    /^\s+(?:at \S|\.\.\. \d+ more)/,
    /\b(?:0|no|without|zero) (?:errors?|failures?|failed|failing|problems?|issues?|warnings?|vulnerabilities)\b/i,
    /\b(?:errors?|failures?|failed|fail|failing)(?:\s{0,3}[:=]\s{0,3}|\s{1,4})0\b/i,
    /^\s*(?:\[?warn(?:ing)?\]?[:! ]|npm warn|npm WARN|⚠|DeprecationWarning|\(node:\d+\)|WARNING\b|W: )/i,
    /\bwarning(?: ?[A-Z]{1,4}\d{1,5})?: /i,
    /^\s*(?:✓|✔|√|✅|PASS\b|ok \d+|--- PASS|\[ {7}OK|# Subtest)/,
    /^\s*(?:test .{1,300} \.\.\. ok|.{1,200} PASSED|Passed )/,
    /^-- (?:Looking for|Performing Test|Check(?:ing)? |Detecting|Could NOT find|Found)/,
    /^(?:Downloading|Downloaded|Collecting|Installing|Unpacking|Setting up|Get:\d|Hit:\d|Selecting|Preparing to|Processing triggers|Compiling|Requirement already|Using cached|Receiving|Resolving)\b/,
    /^\s*(?:inflating|extracting|creating|adding|copying|Copying|Created|CREATE|removing|Removing|deleting): /,
    /^\s*(?:Building|\[\s*\d+%\]|\[\d+\/\d+\]) .*\.(?:o|obj|cc?|cpp|swift|rs|java)\b/,
    /\bretry(?:ing)?\b.{0,60}\b(?:in|after|attempt)\b|\((?:ignored|non-fatal|expected)\)|continue-on-error|allowed to fail|will be ignored|ignoring/i,
    /^\s*(?:\+{1,3} |set -|if |echo |fi$|then$|else$|exit \d)/
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/infrastructure.js
const INFRASTRUCTURE = [
    {
        source: 'terraform',
        class: 'failure',
        strength: 8,
        head: /^(?:[│|] )?Error: \S/,
        body: /^\s*[│╷╵├|]/,
        max: 14,
        keep: /^\s*[│|├]\s*\S/,
        after: /^[│╷]/,
        message: /Error: (.*)/,
        position: /\bon (?<file>\S{1,300}\.(?:tf|tfvars|hcl|tofu)) line (?<line>\d{1,7})/
    },
    {
        source: 'docker-build',
        class: 'failure',
        strength: 7,
        head: /^(?:#\d+ ERROR: |\S*ERROR: process "|ERROR \[)/,
        message: /ERROR:? (.*)/
    },
    {
        source: 'docker-build',
        class: 'failure',
        strength: 7,
        after: /^(?:\[(?:[\w.-]{1,60} )?\s*\d{1,3}\/\d{1,3}\] |Step \d{1,3}\/\d{1,3} : |transferring (?:dockerfile|context)|load build definition|\[internal\] |.*\bdocker (?:buildx |image )?build\b)/,
        head: /^ERROR: (?!failed to (?:build|solve))\S/,
        message: /ERROR: (.*)/
    },
    {
        source: 'docker-build',
        class: 'failure',
        strength: 5,
        head: /^(?:ERROR: )?failed to (?:build: failed to )?solve: |^ERROR: failed to (?:build|push|solve)/,
        before: /^-{10,}$|^\s*\d{1,5} \|/
    },
    {
        source: 'docker-build',
        class: 'summary',
        strength: 8,
        head: /^(?:\S*\/)?[\w.-]*Dockerfile[\w.-]*:\d{1,6}$/,
        body: /^(?:-{5,}|\s*\d{1,5} \|)/,
        max: 14,
        keep: /\| >>> /,
        position: /^(?<file>\S{1,200}):(?<line>\d{1,6})$/
    },
    {
        source: 'docker',
        class: 'failure',
        strength: 7,
        head: /^(?:docker: )?Error response from daemon: |^(?:error|denied): (?:.*denied|requested access|unauthorized)|^(?:Error: )?(?:pull access denied|manifest unknown|toomanyrequests)/
    },
    {
        source: 'docker-compose',
        class: 'summary',
        strength: 3,
        head: /^\S+ exited with code [1-9]\d*$|^service ".{1,80}" didn't complete successfully/
    },
    {
        source: 'git',
        class: 'failure',
        strength: 7,
        head: /^(?:fatal: |remote: (?:Permission|error|Repository not found|fatal|rejected|- |Invalid|Support for password|You must).*|error: (?:failed to push|pathspec|Your local changes|could not|cannot|src refspec|RPC failed).*|CONFLICT \()|^ ! \[(?:remote )?rejected\]/,
        before: /^(?:remote: (?:Permission|error|Invalid|Repository).*|! \[)/,
        message: /^(?:remote: |fatal: |error: )?(.*)/
    },
    { source: 'git-diff', class: 'echo', strength: 2, head: /^diff --git a\/\S+ b\/\S+$/, body: /^(?:index |[-+@ ])/, max: 10 },
    { source: 'apt', class: 'failure', strength: 8, head: /^(?:E: |W: GPG error|Err:\d+ )\S/ },
    { source: 'apt', class: 'failure', strength: 7, head: /^Package \S+ is not available, but is referred to/, body: /^\S/, max: 4 },
    { source: 'apt', class: 'failure', strength: 6, head: /^The following packages have unmet dependencies/, body: /^\s+\S/, max: 5 },
    {
        source: 'brew',
        class: 'failure',
        strength: 6,
        head: /^Error: (?:No available formula|Cask|.*(?:has been disabled|already installed|failed|not found))/
    },
    {
        source: 'ssh',
        class: 'failure',
        strength: 7,
        head: /^(?:.{0,200}: )?Permission denied (?:\(|, please)|^Host key verification failed|^ssh: (?:connect|Could not|handshake)|^kex_exchange|^(?:rsync|scp)(?: error)?: |^lost connection/
    },
    {
        source: 'http',
        class: 'failure',
        strength: 6,
        head: /^curl: \(\d+\) |^wget: |ERROR \d{3}: \w|^(?:HTTP|Error:?) (?:request failed|4\d\d|5\d\d)\b|HTTP(?:\/[\d.]+)? (?:status )?(?:code )?[45]\d\d\b|\bstatus(?: code)?:? [45]\d\d\b/
    },
    {
        source: 'tar',
        class: 'failure',
        strength: 7,
        head: /^(?:tar|cp|mv|rm|ls|cat|mkdir|chmod|cd|find|unzip|zip|ln|sed|install|touch|dd|mount|sudo|gzip|chown): .*(?:: |error|not |cannot|invalid|denied|No such)/i
    },
    {
        source: 'kubernetes',
        class: 'failure',
        strength: 7,
        head: /^(?:Error from server|error: (?:timed out|unable to|the server|deployment|no matching|resource|You must)|Error: (?:INSTALLATION|UPGRADE) FAILED|The connection to the server)/
    },
    {
        source: 'cloud',
        class: 'failure',
        strength: 7,
        head: /^(?:An error occurred \(\w+\) when calling|ERROR: \(gcloud|Error: \S+Exception: |ERROR: Resource|(?:\w+)?Error: Unable to resolve|✘ \[ERROR\])/
    },
    { source: 'pulumi', class: 'failure', strength: 7, head: /^\s*error: (?:update failed|.*failed|.*)$/, after: /^(?:Updating|Previewing) \(/ },
    { source: 'ansible', class: 'failure', strength: 7, head: /^fatal: \[[^\]]{1,100}\]: |^failed: \[[^\]]{1,100}\]|^ERROR! / },
    { source: 'codespell', class: 'failure', strength: 6, head: /^\S{1,300}:\d+: \S+ ==> \S/, position: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,7}): / },
    { source: 'trivy', class: 'failure', strength: 6, head: /^Total: [1-9]\d* \(/, before: /^(?:=+|\S.*\(.*\))$/, body: /^[┌├│└]|^\s*$/, max: 9 },
    { source: 'checkov', class: 'failure', strength: 6, head: /^\s*FAILED for resource: /, before: /^Check: /, body: /^\s+(?:File|Guide): /, max: 2 },
    { source: 'audit', class: 'failure', strength: 5, head: /^(?:[1-9]\d* vulnerabilities|found [1-9]\d* vulnerabilities|Crate: {5})/ }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/javascript-tests.js
const FRAME = /^\s*(?:at |❯ |›|↳ )?.{0,200}?(?:^|[\s('"])(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s():@'"`]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?\)?/;
const JAVASCRIPT_TESTS = [
    {
        source: 'jest',
        class: 'failure',
        strength: 9,
        before: /^\s?FAIL\s+\S|^\s*$/,
        name: /^\s*● (.*)/,
        head: /^\s{0,4}● (?!Console|Deprecation Warning|Validation Warning|Cannot log|process\.exit)\S.*/,
        end: /^(?:\s{0,4}● |(?:FAIL|PASS) |Test Suites: |Tests: |Summary of all failing tests|-{10,}\||={10,}|::|npm )/,
        max: 45,
        keep: /^(?!\s+at .*(?:node_modules|node:internal|\(internal\/|jest-))/,
        first: [/^\s*(?:expect\(|\w*Error\b|Cannot |thrown:)/, /^\s*(?:>\s*\d+ \||at )/, /^\s*(?:Expected|Received|[-+] )/],
        message: /^\s{2,}(?!● |\d+ \||at )(\S.*)/,
        position: FRAME
    },
    { source: 'jest', class: 'sign', strength: 3, head: /^\s?FAIL\s+(?:\S+ )?\S*\.\w{1,5}(?: \([\d.]+ m?s\))?$/ },
    {
        source: 'vitest',
        class: 'failure',
        strength: 9,
        name: /^\s*FAIL\s+(?:\|[^|]*\| )?\S+ > (.*)/,
        head: /^\s*FAIL\s+\S.* > /,
        end: /^(?:⎯{3,}|\s*FAIL\s|\s*(?:Test Files|Tests|Snapshots) {2})/,
        max: 40,
        keep: /^(?!\s*❯ .*node_modules)/,
        first: [/^(?:\w*Error\b|Caused by)/, /^\s*❯ /, /^[-+] /],
        message: /^((?:\w+)?Error: .*)/,
        position: FRAME
    },
    { source: 'vitest', class: 'sign', strength: 4, head: /^\s+[×✗✘✖] .{1,400} \d+ ?m?s$/ },
    {
        source: 'mocha',
        class: 'failure',
        strength: 9,
        after: /^\s*\d{1,6} failing\b/,
        name: /^\s*(?:\d{1,4}\) )?(\S.*):$/,
        head: /^\s{0,6}\d{1,4}\) \S.*/,
        end: /^(?:\s{0,6}\d{1,4}\) |-{10,}\||={5,}|(?:npm|yarn|lerna|error|Error|make|Warning|Process|Done|> )\b|::|> )/,
        max: 40,
        first: [/^\s*(?:\w*Error\b|[-+]\s|at .*\/(?!node_modules))/],
        message: /^\s*((?:Uncaught )?\w*(?:Error|Exception)\b.*)/,
        position: FRAME
    },
    { source: 'mocha', class: 'summary', strength: 8, head: /^\s*\d{1,6} failing\b/, before: /^\s*\d{1,6} passing\b/ },
    {
        source: 'playwright',
        class: 'failure',
        strength: 9,
        name: /^\s*\d{1,4}\) (?:\[[^\]]{1,60}\] › )?\S+ › (.*?)[ ─]*$/,
        head: /^\s{0,6}\d{1,4}\) (?:\[[\w ./-]{1,60}\] › )?\S+:\d+:\d+ › .*/,
        end: /^(?:\s{0,6}\d{1,4}\) .*› |\s*\d+ (?:failed|passed|flaky|skipped|did not run)\b)/,
        max: 45,
        keep: /^(?!\s*(?:attachment #|─{5,}|test-results\/|Usage:|npx playwright|at .*node_modules))/,
        first: [/^\s*(?:Error|Timeout)/, /^\s*(?:>\s*\d+ \||at )/, /^\s*(?:Expected|Received|Locator)/],
        message: /^\s*((?:\w+)?Error: .*)/,
        position: /^\s*(?:\d{1,4}\) (?:\[[^\]]{1,60}\] › )?|at )(?<file>[^\s():]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7}):(?<column>\d{1,5})/
    },
    {
        source: 'playwright',
        class: 'summary',
        strength: 9,
        head: /^\s{2}\d{1,5} failed$/,
        body: /^\s{4}(?:\[[^\]]{1,60}\] › )?\S+:\d+:\d+ › /,
        max: 10,
        position: /^\s{4}(?:\[[^\]]{1,60}\] › )?(?<file>[^\s():]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7}):(?<column>\d{1,5})/
    },
    {
        source: 'node-test',
        class: 'failure',
        strength: 9,
        after: /^✖ failing tests:/,
        name: /^\s*✖ (.*?)(?: \([\d.]+ms\))?$/,
        head: /^test at (?:file:\/\/)?\S+:\d+:\d+$/,
        end: /^test at \S+:\d+:\d+$/,
        max: 30,
        keep: /^(?!\s+at .*(?:node:|node_modules|Promise\.all)|\s+(?:generatedMessage|code|operator|diff): |\s+[{}]$)/,
        first: [/^\s*(?:✖|\w*Error\b|[-+] |at )/],
        message: [/^\s+(\S.{0,200} (?:!==|===) .*)/, /^\s+(\S.{0,200}Error\b.*)/],
        position: new RegExp(`^(?!test at )${FRAME.source.slice(1)}`),
        otherwise: FRAME
    },
    {
        source: 'tap',
        class: 'failure',
        strength: 8,
        name: /^\s*not ok \d+ (?:- )?(.*)/,
        head: /^\s{0,12}not ok \d+(?! .*# (?:SKIP|TODO))/,
        body: /^\s+(?:---|\.\.\.|[\w-]+:|- |\||>|at |\S)/,
        blanks: true,
        max: 30,
        keep: /^\s+(?:error:|failureType:|location:|at:|expected:|actual:|message:|operator:|wanted:|found:|stack:|\w*Error\b|at |\S.* (?:!==|===) |\S.*:\d+:\d+\)?$)/,
        message: /^\s+(?:error|message): (?:["']?)(?![|>]-?$)(\S.*?)["']?$|^\s+\S.{0,200} (?:!==|===) .*/,
        position: new RegExp(`^(?!\\s+location:)${FRAME.source.slice(1)}`),
        otherwise: FRAME
    },
    {
        source: 'ava',
        class: 'failure',
        strength: 9,
        name: /^\s{2}✘ \[fail\]: (.*)/,
        head: /^\s{2}✘ \[fail\]: \S/,
        end: /^\s{2}(?:[✘✔] |\d+ (?:tests?|uncaught|unhandled) )/,
        max: 45,
        keep: /^(?!\s+─$)/,
        first: [/^\s+(?:Difference|\w*Error\b|[-+] |›)/],
        message: [/^\s{4}(?:\w*Error\b|message: ).*/, /^\s{2}(?![✘›])(\S.*):$/],
        position: /^\s{2}(?!›)(?<file>[^\s:]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?$/
    },
    { source: 'ava', class: 'summary', strength: 7, head: /^\s{2}[1-9]\d* tests? failed$/ },
    {
        source: 'bun-test',
        class: 'failure',
        strength: 9,
        head: /^error: (?:expect\(|.*)/,
        before: /^\s*(?:\d{1,6} \| |\^)/,
        body: /^(?:Expected|Received|\s+at |[-+] |\s*$|(?:\(fail\)|✗) |\d+ \| |\s*\^)/,
        blanks: true,
        max: 16,
        position: FRAME,
        after: /^bun test v|bun test\b/
    },
    { source: 'bun-test', class: 'failure', strength: 7, head: /^(?:\(fail\)|✗) \S.*\[[\d.]+ ?ms\]$/ },
    { source: 'bun-test', class: 'summary', strength: 6, head: /^\s*[1-9]\d* fail$/, before: /^\s*\d+ (?:pass|skip|todo)$/ },
    {
        source: 'karma',
        class: 'failure',
        strength: 8,
        head: /^(?:Chrome|Firefox|Headless|Edge|Safari)[\w .()/]{1,80} (?:ERROR|FAILED)$|^(?:Chrome|Firefox)[\w .()/]{1,80}\) .{1,200} FAILED$/,
        body: /^\s+\S/,
        max: 10,
        position: FRAME
    }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/javascript.js

const JAVASCRIPT = [
    {
        source: 'next',
        class: 'failure',
        strength: 9,
        head: /^Failed to compile\.?$/,
        end: /^(?:> Build|npm |info {2}|Next\.js|Import trace|https:\/\/nextjs)/,
        max: 20,
        message: /^((?:Type error|Module not found|Error|Syntax Error|ReferenceError): .*)/,
        position: /^(?<file>\.{0,2}\/?[\w@()[\]./-]{1,200}\.\w{1,6}):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?$/
    },
    {
        source: 'webpack',
        class: 'failure',
        strength: 8,
        head: /^ERROR in (?!.*\b0 )\S.*/,
        body: /^\s*\S/,
        max: 8,
        message: /^((?:Module |TS\d+|\w*Error|Can't).*)/,
        position: /^ERROR in (?<file>\S{1,300}\.\w{1,6})[ :(](?<line>\d{1,7})[:,](?<column>\d{1,5})/
    },
    {
        source: 'bundler',
        class: 'failure',
        strength: 8,
        head: /^(?:[✗✘x] |error during build:|(?:\[vite\]: )?(?:Rollup failed|RollupError)|\[!\] |✘ \[ERROR\] )(?:.*(?:[Ee]rror|failed|resolve).*)?$/,
        before: /^[✗✘x] Build failed/,
        body: /^\s*\S/,
        blanks: true,
        max: 14,
        keep: /^(?!\s+at )/,
        message: /^((?:\[[A-Z]\w+\] \S|(?:\[\w+\] )?(?:\w*Error|Could not|✘ \[ERROR\])).*)/,
        position: /(?:╭─\[ ?|^\s*(?:file: )?)(?<file>[^\s():[\]]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|css|scss|html)):(?<line>\d{1,7}):(?<column>\d{1,5})/
    },
    { source: 'tsc', class: 'summary', strength: 3, head: /^Found \d+ errors?(?: in |\.)/ },
    { source: 'eslint', class: 'summary', strength: 4, head: /^✖ \d+ problems? \([1-9]\d* errors?/ },
    {
        source: 'prettier',
        class: 'failure',
        strength: 7,
        head: /^\[?warn\]? (?:Code style issues|Error occurred)/,
        before: /^\[?(?:warn|error)\]? \S/,
        message: /(Code style issues.*)/
    },
    {
        source: 'prettier',
        class: 'failure',
        strength: 7,
        level: 'warning',
        head: /^Code style issues|^Error occurred when checking code style/,
        before: /^[\w@()[\]./ -]{1,200}\.\w{1,8}$/
    },
    {
        source: 'tsd',
        class: 'failure',
        strength: 7,
        head: /^\s*✖\s+\d+:\d+\s+\S/,
        before: /^\s{0,4}\S+\.[cm]?tsx?:\d+:\d+$|^\s*✖\s+\d+:\d+\s/,
        position: /^\s{0,4}(?<file>\S{1,300}\.[cm]?tsx?):(?<line>\d{1,7}):(?<column>\d{1,5})$/
    },
    { source: 'lighthouse', class: 'failure', strength: 8, head: /^\s*[✘✗] .* failure for \S+ assertion/, body: /^\s+\S/, max: 5 },
    {
        source: 'npm',
        class: 'failure',
        strength: 7,
        head: /^npm (?:ERR!|error) code (?!ELIFECYCLE|1$|\d+$)\S+/,
        body: /^npm (?:ERR!|error)/,
        max: 40,
        keep: /^npm (?:ERR!|error)(?! +(?:A complete log|\/\S+_logs|[A-Z]:\\.*_logs|Usage|Options|\[-|Run "npm help|aliases|For a full report|`?npm help|-{1,2}\w|[\w -]{0,40}\|)) +\S/,
        message: /^npm (?:ERR!|error) (?!code |errno |syscall |path |\S+ could not resolve$)((?:[A-Z]+\d* )?\S.*)/
    },
    {
        source: 'npm',
        class: 'failure',
        strength: 5,
        head: /^npm (?:ERR!|error) (?:Missing script|could not determine executable|Cannot find|404|Invalid|missing:)/,
        body: /^npm (?:ERR!|error)/,
        max: 12,
        keep: /^npm (?:ERR!|error) +(?!A complete log|To see a list|npm run)\S/,
        message: /^npm (?:ERR!|error) (.*)/
    },
    {
        source: 'npm',
        class: 'echo',
        strength: 3,
        head: /^npm (?:ERR!|error) (?:errno|Exit status|Test failed|Failed at|command failed|Lifecycle script|code (?:ELIFECYCLE|\d))/
    },
    { source: 'pnpm', class: 'failure', strength: 7, head: /^\s{0,3}(?:ERROR\s+)?ERR_PNPM_\w+\s+\S/, body: /^(?!\s*(?:at |Progress))\s*\S/, max: 8 },
    { source: 'pnpm', class: 'echo', strength: 2, head: /^\s*ELIFECYCLE\s|^\s*ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL/ },
    {
        source: 'yarn',
        class: 'failure',
        strength: 7,
        head: /^(?:error (?!Command failed)\S.*|➤ YN(?!0000|0013|0007|0002|0060|0086)\d{4}: .*(?:[Ee]rror|can't|cannot|couldn't|would have been|failed|exited with).*|Usage Error: .*)/,
        max: 4
    },
    { source: 'yarn', class: 'echo', strength: 2, head: /^error Command failed with exit code/ },
    {
        source: 'turbo',
        class: 'echo',
        strength: 4,
        head: /^\s*(?:Failed:\s+\S+#\S+|ERROR:? .*command .* exited \(\d+\)|ERROR\s+run failed: command\s+exited)/
    },
    { source: 'nx', class: 'echo', strength: 3, head: /^\s*(?:NX\s+)?(?:Running target .* failed|Failed tasks:)/ },
    { source: 'lerna', class: 'echo', strength: 3, head: /^lerna ERR! / },
    { source: 'vitest', class: 'summary', strength: 8, head: /^\s*(?:Test Files|Tests)\s{2,}.*\b[1-9]\d* failed\b/ },
    { source: 'jest', class: 'summary', strength: 8, head: /^(?:Test Suites|Tests|Snapshots):\s+(?:.*, )?[1-9]\d* failed\b/ },
    { source: 'jest', class: 'summary', strength: 5, head: /^Jest: ".{1,80}" coverage threshold/, message: /(.*)/ },
    { source: 'node-test', class: 'summary', strength: 7, head: /^(?:ℹ|#) fail [1-9]\d*$/, before: /^(?:ℹ|#) (?:tests|suites|pass) \d+$/ },
    {
        source: 'node',
        class: 'failure',
        strength: 6,
        head: /^(?:Uncaught )?(?:\[?[A-Z]\w*)?Error(?: \[\w+\])?: (?!Process completed)\S.*/,
        before: /^(?:\s*\^+\s*|(?:file:\/\/)?(?:[A-Za-z]:)?[\w@./\\ -]{1,300}\.[cm]?[jt]s:\d+|\s+throw .*|node:internal\/.*)$/,
        body: /^(?:\s+at |\s+(?:code|errno|syscall|path|requireStack):|Require stack:|- |\s+\[cause\]|\s*[{}])/,
        max: 12,
        keep: /^(?!\s+at .*(?:node:internal|node_modules|\(internal\/))/,
        position: FRAME
    },
    {
        source: 'node',
        class: 'failure',
        strength: 6,
        head: /^Cannot find (?:module|package) '.*'|^Error requiring file: /,
        body: /^(?:Cannot find|Require stack:|- |\s+at )/,
        max: 6
    }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/jvm.js
const jvm_FRAME = /^\s*at (?!(?:app\/\/)?(?:java\.base\/|(?:java|javax|jdk|sun|com\.sun|kotlin|scala|groovy|junit|org\.(?:junit|opentest4j|hamcrest|assertj|mockito|testng|gradle|apache\.(?:maven|groovy)|codehaus\.groovy|spockframework|scalatest))\.))[\w.$/<>-]{1,300}\((?<file>[\w$]{1,120}\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\)/;
const SHORT_FRAME = /\bat (?<file>[\w$]{1,120}\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\b/;
const JVM = [
    {
        source: 'gradle',
        class: 'failure',
        strength: 9,
        name: /^(\S.{0,300} > .{1,300}) FAILED$/,
        head: /^\S.{0,300} > .{1,300} FAILED$/,
        body: /^\s+\S/,
        blanks: true,
        max: 20,
        keep: /^\s+(?:\S*(?:Error|Exception|Failure)\b|Caused by|at .*(?:Test|Spec|IT)\w*\.|expected|Expected|but|[\w$]+:)/,
        message: /^\s+(\S.*(?:Error|Exception|Failure).*)/,
        position: new RegExp(`${SHORT_FRAME.source}|${jvm_FRAME.source.replaceAll('?<', '?<x')}`)
    },
    { source: 'gradle', class: 'summary', strength: 8, head: /^\d+ tests? completed, [1-9]\d* failed/ },
    { source: 'gradle', class: 'summary', strength: 6, head: /^> Task \S+ FAILED$/ },
    {
        source: 'gradle',
        class: 'failure',
        strength: 6,
        head: /^\* What went wrong:/,
        before: /^(?:FAILURE: Build failed.*|\* Where:.*|Build file '.*|Script '.*|\d+: Task failed.*|)$/,
        end: /^(?:\* Try:|> (?:Run with|Get more)|BUILD FAILED|\* Exception is:)/,
        max: 30,
        position: /(?:ERROR: ?|e: |^\s*)(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s:]{1,400}\.(?:java|kts?|groovy|gradle|xml|scala)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/,
        message: /^(?!\* What)((?!Execution failed for task|> A failure occurred while executing).*\S.*)/
    },
    { source: 'gradle', class: 'summary', strength: 4, head: /^FAILURE: Build (?:failed|completed with)/ },
    {
        source: 'aapt',
        class: 'failure',
        strength: 8,
        head: /^\s*ERROR: ?\S.{0,300}\bAAPT: error: /,
        message: /(AAPT: error: .*)/,
        position: /ERROR: ?(?<file>\S{1,300}\.xml):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    },
    {
        source: 'javac',
        class: 'failure',
        strength: 8,
        head: /^\S{1,300}\.(?:java|groovy):\d{1,7}: error: /,
        body: /^(?:\s+\S|\s*\^)/,
        max: 6,
        message: /: error: (.*)/,
        position: /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.(?:java|groovy)):(?<line>\d{1,7}): error/
    },
    { source: 'javac', class: 'summary', strength: 3, head: /^\d+ errors?$/ },
    {
        source: 'kotlin',
        class: 'failure',
        strength: 8,
        head: /^e: (?:file:\/\/)?\S/,
        message: /^e: (?:file:\/\/)?\S+?(?::\d+:\d+:?|: \(\d+, \d+\):) (.*)/,
        position: /^e: (?<file>(?:file:\/\/)?[^\s]{1,400}?\.kts?)(?::|: \()(?<line>\d{1,7})(?::|, )(?<column>\d{1,5})/
    },
    {
        source: 'ktlint',
        class: 'failure',
        strength: 7,
        head: /^\S{1,400}\.kts?:\d{1,7}:\d{1,5}:? (?!error|warning)\S.*/,
        message: /^\S+ (.*)/,
        position: /^(?<file>\S{1,400}\.kts?):(?<line>\d{1,7}):(?<column>\d{1,5})/
    },
    {
        source: 'maven',
        class: 'failure',
        strength: 8,
        level: 'error',
        head: /^(?:[A-Za-z]:)?[/\\]\S.{0,300}:\[\d+,\d+\] /,
        body: /^\s+\S/,
        max: 4,
        message: /\] (.*)/,
        position: /^(?<file>(?:[A-Za-z]:)?[^:]{1,300}):\[(?<line>\d{1,7}),(?<column>\d{1,5})\]/
    },
    {
        source: 'surefire',
        class: 'failure',
        strength: 9,
        name: /^(?!Tests run)([\w$.#()]+).*<<< (?:FAILURE|ERROR)!/,
        head: /^(?!Tests run: ).*<<< (?:FAILURE|ERROR)!/,
        before: /^Tests run: .*<<< (?:FAILURE|ERROR)!/,
        body: /^(?:[\w$.]+(?:Error|Exception|Failure)\b|\s+at |Caused by: |\S.{0,400}|\s+\S)/,
        end: /<<< (?:FAILURE|ERROR)!|^(?:Running|Tests run:|Results ?:|\[?(?:INFO|ERROR)\]?)/,
        max: 14,
        keep: /^(?!\s+at (?:java\.|sun\.|org\.junit|jdk\.|org\.apache|org\.hamcrest|org\.assertj|org\.mockito|junit\.))/,
        first: [/(?:Error|Exception|Failure)\b/],
        message: /^((?:[\w$]+\.)+\w*(?:Error|Exception|Failure)\b.*)/,
        position: jvm_FRAME
    },
    {
        source: 'surefire',
        class: 'summary',
        strength: 9,
        level: 'error',
        head: /^(?:Failures|Errors): *$|^\s{2}[\w$.>#-]{1,300}(?::\d+)?(?:»|->|:| ).*/
    },
    { source: 'surefire', class: 'summary', strength: 9, head: /^(?:Failed tests|Tests in error): /, body: /^\s+\S/, max: 6 },
    { source: 'surefire', class: 'summary', strength: 7, head: /^Tests run: \d+, (?:Failures: [1-9]\d*|Failures: 0, Errors: [1-9]\d*)/ },
    {
        source: 'maven',
        class: 'failure',
        strength: 5,
        level: 'error',
        body: /^\s+(?!at |Suppressed|\.\.\.)\S/,
        max: 4,
        head: /^Failed to execute goal|^COMPILATION ERROR|^Fatal error compiling|^Some problems were encountered|^Non-resolvable|^\S.*: Could not (?:find|resolve|transfer)/,
        message: /^(?:Failed to execute goal (?:.{1,200} )?on project [\w.-]+: )?(.*)/
    },
    { source: 'maven', class: 'summary', strength: 3, head: /^.{1,100}\.{2,} FAILURE \[/ },
    {
        source: 'maven',
        class: 'echo',
        strength: 0,
        level: 'error',
        head: /^(?:To see the full|Re-run Maven|For more information|\[Help \d\]|After correcting|\s*mvn |-> \[Help|Please refer|$)/
    },
    {
        source: 'ant-junit',
        class: 'failure',
        strength: 8,
        head: /^\s*(?:Caused an ERROR|FAILED)$/,
        before: /^Testcase: /,
        body: /^\s*\S/,
        max: 16,
        keep: /^(?!\s+at (?:java\.|sun\.|jdk\.|org\.junit))/,
        message: /^((?:[\w$]+\.)+\w*(?:Error|Exception|Failure)\b.*)/,
        position: jvm_FRAME
    },
    {
        source: 'scala',
        class: 'failure',
        strength: 8,
        level: 'error',
        head: /^(?:\S{1,400}\.(?:scala|sbt|java):\d+:(?:\d+:)? |-- (?:\[E\d+\] )?[\w ]{0,40}Error: )\S/,
        body: /^\s+\S/,
        max: 4,
        message: /^\S+?:\d+:(?:\d+:)? (.*)/,
        position: /^(?:-- (?:\[E\d+\] )?[\w ]{0,40}Error: )?(?<file>\S{1,400}\.(?:scala|sbt|java)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    },
    {
        source: 'sbt',
        class: 'summary',
        strength: 7,
        level: 'error',
        head: /^\([\w .-]+ \/ (?:[\w-]+ \/ )?[\w-]+\) \S|^Failed: Total \d+|^Failed tests:|^\s+\S*(?:Spec|Test|Suite)$/
    },
    { source: 'scalafmt', class: 'failure', strength: 7, head: /^scalafmt: .*(?:isn't formatted|must be formatted)/ },
    { source: 'scalatest', class: 'failure', strength: 8, head: /\*\*\* FAILED \*\*\*/, body: /^\s+\S/, max: 4 },
    {
        source: 'jvm',
        class: 'failure',
        strength: 5,
        head: /^(?:Exception in thread ".{1,100}" |Caused by: |(?:[a-z_$][\w$]*\.){1,12}[A-Z][\w$]{0,100}(?:Exception|Error)(?::|$))/,
        body: /^\s+(?:at |\.\.\. \d+ more)/,
        max: 8,
        message: /^(?:Exception in thread ".{1,100}" |Caused by: )?(.*)/,
        keep: /^\s+at (?!java\.|sun\.|jdk\.|org\.junit|org\.gradle)/,
        position: jvm_FRAME
    },
    { source: 'spotless', class: 'failure', strength: 7, head: /^The following files had format violations|^\s*Spotless/, body: /^\s*\S/, max: 12 }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/native.js
const FILE = String.raw `(?:[A-Za-z]:)?[^\s:(][^:(]{0,300}`;
const NATIVE = [
    {
        source: 'compiler',
        class: 'failure',
        strength: 8,
        head: new RegExp(String.raw `^(?:❌ {1,2})?${FILE}(?::\d{1,7}(?::\d{1,5})?|\(\d{1,7}(?:,\d{1,5})?\)) ?: (?:fatal )?error(?: ?[A-Z]{1,4}\d{1,5})?: `),
        before: / {2,}(?:required from|recursively required from) /,
        body: /^(?:\s+\d{1,7} \||\s+\||\s*[\^~]|\s{2,}\S|[^\s:].{0,200}[;{},)]$)/,
        max: 3,
        message: /error(?: ?[A-Z]{1,4}\d{1,5})?: (.*)/,
        position: new RegExp(String.raw `^(?:❌ {1,2})?(?<file>${FILE})[:(](?<line>\d{1,7})(?:[:,](?<column>\d{1,5}))?\)? ?:(?: (?:fatal )?error| {2,}required from here)`)
    },
    {
        source: 'linker',
        class: 'failure',
        strength: 8,
        head: /(?:undefined reference to|undefined symbol|multiple definition of|cannot find -l)|^(?:duplicate symbol|Undefined symbols? for architecture|ld(?:\.lld|\.gold)?: (?!warning)|.*\bld: error: |LINK : fatal error|error LNK)/,
        message: [/(?:undefined reference to|undefined symbol|multiple definition of|cannot find -l).*/, /.*/],
        position: /^(?:.{0,200}: )?(?<file>[^\s:]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|m|mm|rs)):(?<line>\d{1,7}): undefined/
    },
    { source: 'linker', class: 'summary', strength: 6, head: /^(?:collect2: error|clang(?:\+\+)?: error: linker|.*Linker command failed)/ },
    {
        source: 'compiler',
        class: 'failure',
        strength: 6,
        head: /^(?:clang|gcc|g\+\+|cc1(?:plus)?|cc|swiftc?|nvcc|ar|as|ranlib|strip|objcopy)(?:-\d+)?(?:\.exe)?: (?:fatal )?error: /
    },
    {
        source: 'compiler',
        class: 'summary',
        strength: 3,
        head: /^\d+ (?:warnings? and \d+ )?errors? generated\.|^compilation terminated\.|^\d+ warnings? treated as errors?/
    },
    { source: 'ninja', class: 'summary', strength: 5, head: /^FAILED: \S/ },
    { source: 'ninja', class: 'summary', strength: 4, head: /^ninja: (?:build stopped|error|fatal)/ },
    {
        source: 'make',
        class: 'summary',
        strength: 3,
        position: /\*\*\* \[(?<file>(?:[\w./-]{1,200}\/)?(?:GNUm|M|m)akefile|[\w./-]{1,200}\.mk):(?<line>\d{1,6}): /,
        head: /^(?:g|mingw32-|remake)?make(?:\[\d+\])?: \*\*\* (?!.*\(ignored\)).*/
    },
    {
        source: 'cmake',
        class: 'failure',
        strength: 8,
        head: /^\s*CMake Error(?: at |: |\b)/,
        body: /^\s{2,}\S|^Call Stack/,
        blanks: true,
        max: 20,
        keep: /^(?!\s+.*\(include\)$)/,
        message: /^(?!\s*CMake Error)\s*(\S.*)/,
        position: /CMake Error at (?<file>[^:]{1,300}):(?<line>\d{1,7})/
    },
    { source: 'cmake', class: 'summary', strength: 4, head: /^-- Configuring incomplete, errors occurred/ },
    { source: 'ctest', class: 'summary', strength: 7, head: /^\d+\/\d+ Test +#\d+: .*\*\*\*(?:Failed|Exception|Timeout|Not Run)/ },
    { source: 'ctest', class: 'summary', strength: 8, head: /^The following tests FAILED:/, body: /^\s+\d+ - /, max: 10 },
    {
        source: 'googletest',
        class: 'failure',
        strength: 8,
        head: /^\S{1,300}[:(]\d+\)?: (?:Failure|error: (?:Value of|Expected))/,
        body: /^\s*\S/,
        max: 8,
        position: /^(?<file>(?:[A-Za-z]:)?[^\s:(]{1,300})[:(](?<line>\d{1,7})/
    },
    { source: 'googletest', class: 'summary', strength: 7, head: /^\[ {2}FAILED {2}\] / },
    {
        source: 'catch2',
        class: 'failure',
        strength: 8,
        head: /^\S{1,300}:\d+: FAILED:/,
        body: /^\s*\S/,
        max: 8,
        position: /^(?<file>(?:[A-Za-z]:)?[^\s:(]{1,300}):(?<line>\d{1,7}): FAILED/
    },
    {
        source: 'sanitizer',
        class: 'failure',
        strength: 9,
        head: /^(?:==\d+==\s?ERROR: \w+Sanitizer|SUMMARY: \w+Sanitizer|\S+: runtime error: )/,
        body: /^\s+#\d+ /,
        max: 6
    },
    {
        source: 'process',
        class: 'failure',
        strength: 7,
        head: /\b(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Aborted \(core dumped\)|core dumped)\b|^terminate called (?:after|without)|: Assertion [`'].* failed\.?$/,
        message: [
            /Assertion [`'].* failed/,
            /(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Aborted \(core dumped\)).*/,
            /.*/
        ],
        position: /^(?:[^\s:]{1,100}: )?(?<file>[^\s:]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|m|mm)):(?<line>\d{1,7}): .*Assertion/
    },
    {
        source: 'bazel',
        class: 'failure',
        strength: 6,
        head: /^ERROR: (?!Build did NOT)\S.*(?:failed|error|not found|no such).*/i,
        message: /^ERROR: (.*)/
    },
    {
        source: 'bazel',
        class: 'summary',
        strength: 5,
        head: /^(?:ERROR: Build did NOT complete|FAILED: Build did NOT complete|\/\/\S+\s+(?:FAILED|TIMEOUT) in )/
    },
    {
        source: 'swiftpm',
        class: 'failure',
        strength: 6,
        head: /^error: (?:fatalError|terminated|emit-module|link command|no such module|the package|.*)$/,
        after: /^(?:Building for|Compiling|Fetching|Computing version|\[\d+\/\d+\])/
    },
    {
        source: 'xctest',
        class: 'failure',
        strength: 9,
        head: /^\S{1,300}\.swift:\d+: error: -?\[?\S/,
        position: /^(?<file>[^\s:]{1,300}\.swift):(?<line>\d{1,7}): error/,
        message: /error: (.*)/
    },
    {
        source: 'swift-testing',
        class: 'failure',
        strength: 9,
        head: /^\S{0,4} ?Test .{1,200} recorded an issue at [\w+-]+\.swift:\d+/,
        position: /at (?<file>[\w+-]{1,200}\.swift):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
    },
    { source: 'xcodebuild', class: 'summary', strength: 7, head: /^\*\* [A-Z ]{3,30} FAILED \*\*/ },
    { source: 'xcodebuild', class: 'summary', strength: 6, head: /^The following build commands failed:/, body: /^\s+\S/, max: 6 },
    {
        source: 'xcodebuild',
        class: 'failure',
        strength: 7,
        head: /^(?:Error \(Xcode\): |xcodebuild: error: |❌ {1,2}(?!.*\.swift:)|error: (?:Signing|No profile|Provisioning|exportArchive))\S?.*/
    },
    {
        source: 'fastlane',
        class: 'echo',
        strength: 4,
        head: /^(?:Error building the application|fastlane finished with errors|Exit status: \d+|\[!\] )/
    }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/python.js
const python_FRAME = /^\s*File "(?<file>[^"]{1,300}\.py[xi]?)", line (?<line>\d{1,7})/;
const OWN_FRAME = /^\s*File "(?!.*(?:site-packages|dist-packages|\/lib\/python\d|hostedtoolcache|<frozen|<string>))/;
const PYTHON = [
    {
        source: 'pytest',
        class: 'failure',
        strength: 9,
        name: /^_{3,} (.{1,300}) _{3,}$/,
        head: /^_{3,} (?!coverage: |summary ).{1,300} _{3,}$/,
        before: /^={3,} (?:FAILURES|ERRORS) ={3,}$/,
        end: /^(?:_{3,} .{1,300} _{3,}$|={3,} .{1,200} ={3,}$|-{5,} (?:Captured|generated|coverage|live).{0,100}-{5,}$|!{3,} )/,
        max: 60,
        first: [/^E {3}/, /^(?:>|\S+\.py:\d+: )/],
        message: /^E {3,}((?!\+ )\S.*)/,
        position: /^(?<file>[^\s:"]{1,300}\.py):(?<line>\d{1,7}): (?:\w+|in )/
    },
    {
        source: 'pytest',
        class: 'failure',
        strength: 8,
        head: /^E {2,}\S/,
        body: /^(?:E {2}|\s+\S|[^\s:"]{1,300}\.py:\d{1,7}: )/,
        max: 6,
        message: /^E +(\S.*)/,
        position: /^(?<file>[^\s:"]{1,300}\.py):(?<line>\d{1,7}): /
    },
    {
        source: 'pytest',
        class: 'summary',
        strength: 8,
        head: /^(?:FAILED|ERROR) \S+\.py(?:::\S.*)?(?: - .*)?$/,
        body: /^(?:FAILED|ERROR) \S+\.py/,
        max: 11
    },
    { source: 'pytest', class: 'summary', strength: 7, head: /^=* ?(?:.*, )?[1-9]\d* (?:failed|errors?)\b.* in [\d.]+s/ },
    { source: 'pytest', class: 'summary', strength: 6, head: /^!{3,} (?:Interrupted: |stopping after |xdist\.)/ },
    { source: 'coverage', class: 'failure', strength: 7, head: /^FAIL Required test coverage|^ERROR: Coverage|^Coverage failure: / },
    {
        source: 'pytest',
        class: 'failure',
        strength: 7,
        head: /^(?:ERROR: (?:usage|file or directory not found|not found)|ImportError while loading conftest|INTERNALERROR> .*Error|ERROR: file not found)/,
        body: /^\S.*/,
        max: 6
    },
    {
        source: 'unittest',
        class: 'failure',
        strength: 9,
        name: /^(?:ERROR|FAIL): (\S+)/,
        head: /^(?:ERROR|FAIL): \S/,
        under: /^={20,}$/,
        end: /^={10,}$|^Ran \d+ tests? in|^(?:ERROR|FAIL): /,
        max: 45,
        endFirst: true,
        keep: /^(?!-{10,}$|={10,}$)/,
        first: [/^(?:\w+(?:\.\w+)*(?:Error|Exception|Failure|Warning|Interrupt|Exit)\b|.*Error:)/, OWN_FRAME],
        message: /^((?:\w+\.)*\w*(?:Error|Exception|Failure|Exit)\b(?::.*)?)$/,
        position: python_FRAME
    },
    { source: 'unittest', class: 'summary', strength: 8, head: /^FAILED \((?:failures|errors)=\d+/, before: /^Ran \d+ tests? in |^$/ },
    {
        source: 'python',
        class: 'failure',
        strength: 7,
        head: /^\s*(?:\+ )?(?:[|│] )?Traceback \(most recent call last\):/,
        body: /^(?:\s+\S|During handling|The above exception|Traceback \(most|[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Warning|Failure|Fault)\b|[A-Za-z_][\w.]{0,80}: \S)/,
        blanks: true,
        max: 80,
        endFirst: true,
        keep: /^(?!\s+(?:\^|~))/,
        first: [/^[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Warning|Failure)\b|^[a-z_]+(?:\.\w+)+: /, OWN_FRAME],
        message: /^([A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Failure)\b.*)/,
        position: python_FRAME
    },
    {
        source: 'python',
        class: 'failure',
        strength: 6,
        head: /^(?!(?:java|javax|jakarta|kotlin|scala|org|com|io|net)\.)(?:[a-z_]+\.)*[A-Z]\w{0,80}(?:Error|Exception)(?:: \S.*|$)/
    },
    { source: 'format', class: 'failure', strength: 7, head: /^(?:[Ww]ould reformat:? |error: cannot format )\S/, body: /^[Ww]ould reformat/, max: 8 },
    { source: 'format', class: 'summary', strength: 6, head: /^\d+ files? would be (?:reformatted|left unchanged)|^(?:Oh no! |💥 💔 💥)/ },
    {
        source: 'pre-commit',
        class: 'failure',
        strength: 8,
        head: /\.{3}.{0,40}Failed$/,
        end: /\.{3}.{0,40}(?:Passed|Skipped|Failed)$/,
        max: 40
    },
    { source: 'pre-commit', class: 'failure', strength: 8, head: /^All changes made by hooks:$/, body: /^/, blanks: true, max: 40 },
    {
        source: 'pip',
        class: 'failure',
        strength: 7,
        head: /^ERROR: (?!.*dependency resolver)(?:Could not|No matching|Ignored|Cannot|Failed|Package|Invalid|Directory|Command|Exception|Double|Hash|THESE|subprocess|\S+ (?:is not|has)).*/,
        body: /^(?:ERROR: |\s{4,}\S)/,
        max: 6
    },
    {
        source: 'uv',
        class: 'failure',
        strength: 8,
        head: /^\s*× (?:No solution|Failed to|Because|Invalid|Unable|Distribution|Package|The )\S?.*/,
        body: /^\s*(?:[├╰│]|[-\w([].*|hint:)/,
        blanks: true,
        max: 120,
        keep: /^\s*(?:[├╰]|\w*Error|And because|we can conclude|hint:|.*(?:unsatisfiable|Error:))/,
        first: [/(?:[├╰]|unsatisfiable|Error: )/]
    },
    {
        source: 'poetry',
        class: 'failure',
        strength: 7,
        head: /^(?:Because .* (?:depends|requires|forbidden)|So, because |Command not found: |The current project's (?:supported )?Python requirement|pyproject\.toml changed significantly)/,
        body: /^\s*\S/,
        max: 4
    },
    { source: 'mypy', class: 'summary', strength: 5, head: /^Found [1-9]\d* errors? (?:in|\()/ },
    { source: 'pylint', class: 'summary', strength: 4, head: /^Your code has been rated at (?!10\.00)/ },
    { source: 'tox', class: 'echo', strength: 3, head: /^ERROR: InvocationError|^\s+\S+: FAIL\b|^evaluation failed/ }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/scripting.js
const SCRIPTING = [
    {
        source: 'phpunit',
        class: 'failure',
        strength: 9,
        after: /^There (?:was|were) \d+ (?:failure|error)/,
        name: /^\d{1,5}\) (.*)/,
        head: /^\d{1,5}\) [\w\\]+(?:::|\S)/,
        before: /^There (?:was|were) \d|^\s*$/,
        keep: /^(?!\S*\/vendor\/)/,
        end: /^(?:\d{1,5}\) |--$|(?:FAILURES|ERRORS)!|OK|Tests: )/,
        max: 20,
        message: /^(?!\d+\) )(\S.*)/,
        position: /^(?:at )?(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.php):(?<line>\d{1,7})$/
    },
    { source: 'phpunit', class: 'summary', strength: 8, head: /^Tests: \d+, Assertions: \d+.*(?:Failures|Errors): [1-9]|^(?:FAILURES|ERRORS)!$/ },
    {
        source: 'pest',
        class: 'failure',
        strength: 9,
        head: /^\s*FAILED\s+Tests\\\S/,
        body: /^\s*\S/,
        blanks: true,
        max: 16,
        position: /^\s*(?:at )?(?<file>[\w./-]{1,300}\.php):(?<line>\d{1,7})$/
    },
    {
        source: 'php',
        class: 'failure',
        strength: 8,
        head: /^(?:PHP )?(?:Fatal|Parse) error: /,
        body: /^\s*(?:#\d+ |thrown in)/,
        max: 4,
        position: /in (?<file>\S{1,300}\.php)(?: on line |:)(?<line>\d{1,7})/
    },
    {
        source: 'phpstan',
        class: 'failure',
        strength: 7,
        head: /^\s{0,3}(?::?\d{1,6})\s{2,}(?!Line|\|)[A-Z]\S.*\.$/,
        before: /^\s*(?:-{3,}|Line\s|\s{8,}\S)/,
        after: /^\s*(?:Line\s+\S+\.php|-+ -+)/
    },
    { source: 'phpstan', class: 'summary', strength: 5, head: /^\s*\[ERROR\] Found \d+ errors?/ },
    {
        source: 'composer',
        class: 'failure',
        strength: 8,
        head: /^\s*(?:Your requirements could not be resolved|Problem \d+|Your lock file does not contain|(?:Warning: )?The lock file is not up to date|- Required package .* is not present)/,
        body: /^\s*- /,
        blanks: true,
        max: 8
    },
    {
        source: 'symfony-console',
        class: 'failure',
        strength: 6,
        head: /^\s*In \S+\.php line \d+:$/,
        body: /^\s+\S/,
        blanks: true,
        max: 5,
        message: /^\s{2,}(\S.*)/,
        position: /In (?<file>\S+\.php) line (?<line>\d{1,7})/
    },
    {
        source: 'rspec',
        class: 'failure',
        strength: 9,
        after: /^Failures:$/,
        name: /^\s*\d{1,5}\) (.*)/,
        head: /^\s{0,4}\d{1,5}\) \S.*/,
        end: /^\s{0,4}\d{1,5}\) |^Finished in|^\d+ examples?,/,
        max: 20,
        keep: /^(?!\s*# (?:\/.*\/gems\/|\.\/vendor))/,
        message: /^\s+(?:Failure\/Error: )?((?:\w+(?:::\w+)*Error|expected|undefined).*)/,
        position: /^\s*# (?<file>\.?\/?[\w./-]{1,300}\.rb):(?<line>\d{1,7})/
    },
    {
        source: 'rspec',
        class: 'summary',
        strength: 8,
        head: /^rspec \.\/\S+:\d+ # /,
        body: /^rspec \.\//,
        max: 8,
        position: /^rspec (?<file>\.\/\S{1,300}\.rb):(?<line>\d{1,7})/
    },
    { source: 'rspec', class: 'summary', strength: 7, head: /^\d+ examples?, [1-9]\d* failures?/ },
    {
        source: 'minitest',
        class: 'failure',
        strength: 9,
        head: /^\s*(?:\d+\) )?(?:Failure|Error):$|^(?:FAIL|ERROR)["\s].*(?:test_|Test)\S*/,
        body: /^\s*\S/,
        max: 10,
        name: /^([\w:]+#\S+?)(?: \[\S+\])?:$/,
        message: /^(?!\s*(?:\d+\) )?(?:Failure|Error):$|[\w:]+#\S+(?: \[\S+\])?:$|.* \[\S+:\d+\]:$)\s*(\S.*)/,
        position: /\[?(?<file>[\w./-]{1,300}\.rb):(?<line>\d{1,7})/
    },
    {
        source: 'minitest',
        class: 'summary',
        strength: 7,
        head: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9]\d* errors)/
    },
    {
        source: 'ruby',
        class: 'failure',
        strength: 7,
        head: /^\S{1,300}\.rb:\d+:in [`'].{1,120}': \S|^(?:rake|bundler: failed|rails) aborted!?|^(?:Bundler::|Gem::|LoadError|NameError|NoMethodError)\S*.*/,
        body: /^\s+(?:from )?\S|^\S+Error: /,
        max: 6,
        message: [/^\S{1,300}\.rb:\d+:in [`'].{1,120}': (\S.*)/, /.*/],
        position: /^\s*(?:from )?(?<file>(?!.*\/gems\/)[\w./-]{1,300}\.rb):(?<line>\d{1,7}):in/
    },
    { source: 'rubocop', class: 'summary', strength: 4, head: /^\d+ files? inspected, [1-9]\d* offenses?/ },
    {
        source: 'shell',
        class: 'failure',
        strength: 7,
        head: /^(?:\S{1,300}: )?(?:line )?\d{1,6}: .{1,300}: (?:command not found|not found|No such file or directory|Permission denied|unbound variable|syntax error.*|.* argument.*)$|^(?:ba|z|da|a)?sh: (?:line )?(?:\d+: )?.{1,200}: (?:command not found|not found|No such file or directory|Permission denied|unbound variable|.*cannot open.*)/,
        message: /^(?:\S{1,300}: )?(?:line )?\d{1,6}: (.*)|^(?:ba|z|da|a)?sh: .*/,
        position: /^(?<file>(?!\/home\/runner\/work\/_temp\/|\/__w\/_temp|\/Users\/runner\/work\/_temp)[^\s:]{1,300}): line (?<line>\d{1,6}): /
    },
    {
        source: 'shell',
        class: 'failure',
        strength: 6,
        head: /^\S{1,100}: (?:command not found|not found)$|^Command not found: |^(?:The term '.{1,100}' is not recognized|'.{1,100}' is not recognized as an internal)/
    },
    {
        source: 'powershell',
        class: 'failure',
        strength: 6,
        head: /^(?:ParserError|Invoke-\w+|Write-Error|Import-Module|Get-\w+|Exception): \S/,
        body: /^\s*(?:Line )?\|/,
        max: 6
    }
];

;// CONCATENATED MODULE: ./lib/src/diagnose/rules/all.js









const TOOL_RULES = [
    ...PYTHON,
    ...JAVASCRIPT_TESTS,
    ...JAVASCRIPT,
    ...JVM,
    ...COMPILED,
    ...NATIVE,
    ...SCRIPTING,
    ...INFRASTRUCTURE
];
const RULES = [...TOOL_RULES, ...GENERIC];

;// CONCATENATED MODULE: ./lib/src/diagnose/evidence.js



const MAX_ERRORS = 200;
const MAX_OTHERS = 50;
const capped = (findings) => {
    const errors = findings.filter(({ severity }) => severity === 'error').slice(0, MAX_ERRORS);
    const others = findings.filter(({ severity }) => severity !== 'error').slice(0, MAX_OTHERS);
    return [...errors, ...others].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0));
};
const DOUBT = 2;
const WEAK = new Set(GENERIC);
const gatherEvidence = (lines, matched, toPath) => {
    const found = findBlocks(lines, RULES, (file) => toPath(file, null) !== null).filter((block) => !isHarmless(block, lines));
    const blocks = [...found, ...blocksOfFindings(lines, found, blamable(lines, found, matched))].sort((a, b) => a.head - b.head);
    const best = found.reduce((most, { rule }) => Math.max(most, rule.class === 'failure' ? (rule.strength ?? 5) : 0), 0);
    const positions = found.flatMap((block) => {
        const { position, rule } = block;
        if (rule.class === 'failure' && (rule.strength ?? 5) < best - DOUBT)
            return [];
        const file = position === null ? null : toPath(position.file, null);
        if (position === null || file === null)
            return [];
        return [
            {
                severity: 'error',
                file,
                line: position.line,
                column: position.column,
                code: null,
                message: block.message,
                source: block.rule.source,
                logLine: lines[position.at]?.number ?? null
            }
        ];
    });
    return { lines, blocks, findings: capped(mergeFindings(matched, positions)) };
};
const isHarmless = (block, lines) => {
    if (!WEAK.has(block.rule))
        return false;
    const line = lines[block.head];
    if (line === undefined || line.tag === 'error')
        return false;
    return (line.tag === 'warning' ||
        line.tag === 'debug' ||
        line.tag === 'notice' ||
        line.level === 'warning' ||
        HARMLESS.some((pattern) => pattern.test(line.core.slice(0, 400))));
};
const blamable = (lines, blocks, findings) => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    const warned = new Set(warnings.map(({ logLine }) => logLine));
    return errors.length > 0 || blocks.some(({ head }) => !warned.has(lines[head]?.number ?? null)) ? errors : warnings;
};
const blocksOfFindings = (lines, blocks, findings) => {
    const covered = new Set(blocks.filter(({ rule }) => rule.class === 'failure' && !WEAK.has(rule)).flatMap((block) => block.lines));
    const indexOf = new Map(lines.map((line, at) => [line.number, at]));
    return findings.flatMap((finding) => {
        const at = finding.logLine === null ? undefined : indexOf.get(finding.logLine);
        if (at === undefined || covered.has(at))
            return [];
        const above = [headerOf(lines, at, finding), saidAt(lines, at, finding)].filter((one) => one !== null);
        const all = [...new Set(above)].sort((a, b) => a - b).concat(at);
        return [
            {
                rule: ruleOf(finding.source),
                head: at,
                lines: all,
                end: at,
                ranked: [at, ...all.filter((one) => one !== at)],
                message: finding.message,
                name: null,
                position: null
            }
        ];
    });
};
const ruleOf = (source) => ({ source, class: 'failure', strength: 8, head: /(?:)/ });
const HEADER_DISTANCE = 30;
const headerOf = (lines, at, { file }) => {
    const name = file?.split('/').at(-1);
    if (name === undefined || lines[at]?.text.includes(name))
        return null;
    for (let above = at - 1; above >= 0 && above > at - HEADER_DISTANCE; above--)
        if (lines[above]?.text.includes(name))
            return above;
    return null;
};
const SAID_DISTANCE = 6;
const saidAt = (lines, at, { message }) => {
    if (lines[at]?.text.includes(message))
        return null;
    for (let above = at - 1; above >= 0 && above > at - SAID_DISTANCE; above--)
        if (lines[above]?.text.includes(message))
            return above;
    return null;
};
const mergeFindings = (matched, positions) => {
    const seen = new Set();
    return [...matched, ...positions]
        .filter((finding) => {
        const key = finding.file === null
            ? `${finding.logLine} ${finding.message}`
            : `${finding.file}:${finding.line}:${finding.severity === 'error' ? '' : finding.severity}:${finding.column ?? ''}`;
        const loose = `${finding.file}:${finding.line}:${finding.logLine}`;
        if (seen.has(key) || seen.has(loose))
            return false;
        seen.add(key);
        seen.add(loose);
        return true;
    })
        .sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0));
};

;// CONCATENATED MODULE: ./lib/src/diagnose/excerpt.js

const MAX_TEXT = 500;
const ONLY_CAUSE = 28;
const FIRST_CAUSE = 18;
const FURTHER_CAUSE = 9;
const LIKEWISE = 2;
const SUMMARY_LINES = 7;
const SUMMARY_LIST = 5;
const SOME = 20;
const FEW = 6;
const TAIL = 8;
const ROOMY = 28;
const READABLE = 30;
const GAP = 3;
const CAUSES_SHARE = 0.75;
const chooseExcerpt = (lines, selection, limit) => {
    if (limit === 0 || lines.length === 0)
        return [];
    const chosen = new Map();
    const add = (at, kind, until = limit) => {
        if (lines[at] !== undefined && !chosen.has(at) && chosen.size < until && (lines[at]?.text.trim() ?? '') !== '')
            chosen.set(at, kind);
    };
    const addBlock = (block, most, until = limit) => {
        for (const at of block.ranked.slice(0, most))
            add(at, at === block.head || at === block.position?.at ? 'error' : 'context', until);
    };
    const { causes, likewise, retold, summaries, signs, echoes } = selection;
    const closing = Math.min(SUMMARY_LINES, summaries.reduce((sum, block) => sum + block.lines.length, 0));
    const forCauses = Math.max(1, Math.ceil(limit * CAUSES_SHARE), limit - closing);
    const some = Math.min(limit, SOME);
    const [first, ...further] = causes;
    if (first !== undefined)
        addBlock(first, further.length === 0 ? ONLY_CAUSE : FIRST_CAUSE, forCauses);
    for (const block of further)
        addBlock(block, FURTHER_CAUSE, forCauses);
    let counted = 0;
    for (const block of summaries) {
        if (counted >= SUMMARY_LINES)
            break;
        const before = chosen.size;
        addBlock(block, Math.min(SUMMARY_LIST, SUMMARY_LINES - counted));
        counted += chosen.size - before;
    }
    for (const block of likewise)
        addBlock(block, LIKEWISE, Math.ceil(limit * 0.8));
    for (const block of retold)
        addBlock(block, FURTHER_CAUSE, some);
    for (const block of signs.slice(0, 8))
        addBlock(block, 4, some);
    if (chosen.size === 0)
        for (const block of echoes.slice(0, 3))
            addBlock(block, 2);
    for (const block of causes)
        addBlock(block, block.ranked.length, Math.min(limit, ROOMY));
    const end = endOf(lines);
    const kind = chosen.size === 0 ? 'tail' : 'context';
    if (kind === 'tail')
        for (let at = lines.length - 1; at > end; at--)
            add(at, kind);
    if (chosen.size < FEW)
        for (let at = end; at > end - (kind === 'tail' ? limit : TAIL); at--)
            add(at, kind);
    if (kind !== 'tail')
        closeGaps(chosen, lines, Math.min(limit, READABLE));
    return [...chosen]
        .sort(([a], [b]) => a - b)
        .flatMap(([at, what]) => {
        const line = lines[at];
        return line === undefined ? [] : [{ line: line.number, text: shorten(line.text), kind: what }];
    });
};
const endOf = (lines) => lines.findLastIndex(({ tag, text }) => !(tag === 'error' && EXIT_CODE_OR_CANCEL.test(text)) && text.trim() !== '');
const shorten = (text) => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 120)} … ${text.slice(-100)}`);
const closeGaps = (chosen, lines, until) => {
    for (let gap = 1; gap <= GAP; gap++) {
        const sorted = [...chosen.keys()].sort((a, b) => a - b);
        for (const [index, at] of sorted.entries()) {
            const next = sorted[index + 1];
            if (next === undefined || next - at !== gap + 1 || chosen.size + gap > until)
                continue;
            for (let between = at + 1; between < next; between++)
                if (lines[between] !== undefined)
                    chosen.set(between, 'context');
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/diagnose/failing-step.js
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

;// CONCATENATED MODULE: ./lib/src/diagnose/matcher-engine.js
const createMatcherEngine = (matchers) => {
    let running = matchers.map(startMatcher);
    return {
        match(line) {
            for (const one of running) {
                const captured = one.match(line);
                if (captured === null)
                    continue;
                for (const other of running)
                    if (other !== one)
                        other.reset();
                const issue = toIssue(one.matcher, captured);
                if (issue !== null)
                    return issue;
            }
            return null;
        },
        remove(owner) {
            running = running.filter(({ matcher }) => matcher.owner !== owner);
        }
    };
};
const startMatcher = (matcher) => {
    const { patterns } = matcher;
    const last = patterns.length - 1;
    const state = new Array(Math.max(0, last)).fill(null);
    return {
        matcher,
        reset: () => void state.fill(null),
        match(line) {
            for (let at = last; at >= 0; at--) {
                const pattern = patterns[at];
                const before = at === 0 ? null : (state[at - 1] ?? null);
                if (pattern === undefined || (at > 0 && before === null))
                    continue;
                const hit = pattern.regexp.exec(line);
                if (hit === null) {
                    if (last > 0)
                        state[at === last ? at - 1 : at] = null;
                }
                else if (at < last)
                    state[at] = capture(before, pattern, hit);
                else {
                    state.fill(null);
                    if (pattern.loop)
                        state[at - 1] = before;
                    return capture(before, pattern, hit);
                }
            }
            return null;
        }
    };
};
const capture = (before, { groups }, hit) => {
    const captured = { ...before };
    for (const [name, group] of Object.entries(groups))
        captured[name] ??= hit[group] ?? '';
    return captured;
};
const SEVERITIES = ['error', 'warning', 'notice'];
const DIGITS = /^\d{1,9}$/;
const toIssue = (matcher, captured) => {
    const message = captured.message ?? '';
    if (message.trim() === '')
        return null;
    const word = (captured.severity || matcher.severity || 'error').toLowerCase();
    const severity = SEVERITIES.find((known) => known === word);
    if (severity === undefined)
        return null;
    const whole = (text) => (text !== undefined && DIGITS.test(text) ? Number(text) : null);
    return {
        owner: matcher.owner,
        severity,
        file: captured.file || null,
        line: whole(captured.line),
        column: whole(captured.column),
        code: captured.code?.trim() || null,
        message,
        fromPath: captured.fromPath || matcher.fromPath || null
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/findings.js


const MAX_FINDINGS = 2_000;
const LINE_MS = 1_000;
const BATCH = 2_000;
const BATCH_MS = 1_500;
const MAX_LINE = 8_192;
const findIssues = ({ printed, prepared }, sets, toPath, limit) => {
    const found = new Map();
    const dropped = new Set();
    const run = (matchers, lines, textOf, limited) => {
        for (const { line, issue } of matchAll(matchers, lines, textOf, limited, dropped)) {
            const key = `${line.number} ${issue.owner}`;
            if (!found.has(key) && found.size < MAX_FINDINGS)
                found.set(key, toFinding(issue, line.number, toPath));
        }
    };
    if (sets.users.length > 0) {
        const ways = [
            ({ text }) => text.replace(ISSUE_TAG, ''),
            ({ text }) => text,
            ({ raw }) => raw.replace(ISSUE_TAG, '')
        ];
        const [plain] = ways;
        for (const way of ways)
            if (way === plain || printed.some((line) => way(line) !== plain?.(line)))
                run(sets.users, printed, way, limit);
    }
    const runBuiltIn = (isLikely, textOf) => {
        const likely = prepared.map(isLikely);
        const alone = prepared.filter((_, at) => likely[at]);
        if (alone.length === 0)
            return;
        const near = keepNear(prepared, likely);
        for (const tool of sets.builtIn)
            run(tool, tool.some(({ patterns }) => patterns.length > 1) ? near : alone, textOf, unlimited);
    };
    runBuiltIn(({ text }) => LIKELY.test(text.slice(0, findings_JUDGED)), ({ text }) => text);
    runBuiltIn(({ text, unwrapped }) => text !== unwrapped && LIKELY.test(unwrapped.slice(0, findings_JUDGED)), ({ unwrapped }) => unwrapped);
    return { findings: [...found.values()].sort((a, b) => (a.logLine ?? 0) - (b.logLine ?? 0)), dropped: [...dropped] };
};
const LIKELY = /[:(,]\s?\d|\blines? \d|^\s*\d+[\s)]|\s\d+:\d|err|warn|fatal|fail|reformat|invalid|except|panic|incorrect|not |issue|undefined|unused|unexpected|duplicate|definition of|referenced|notice|\[E\]|\*{3}|✖|✘|×|⨯|❌/i;
const findings_JUDGED = 400;
const NEAR = 5;
const keepNear = (lines, wanted) => {
    const kept = [];
    let next = 0;
    for (const [at, isWanted] of wanted.entries()) {
        if (!isWanted)
            continue;
        const from = Math.max(next, at - NEAR);
        if (from > next)
            kept.push(null);
        kept.push(...lines.slice(from, at + NEAR + 1));
        next = Math.max(next, Math.min(lines.length, at + NEAR + 1));
    }
    return kept;
};
const unlimited = (work) => ({ value: work() });
const matchAll = (matchers, lines, textOf, limit, dropped) => {
    const hits = [];
    const usable = () => matchers.filter(({ owner }) => !dropped.has(owner));
    let engine = createMatcherEngine(usable());
    for (let from = 0; from < lines.length; from += BATCH) {
        const batch = lines.slice(from, from + BATCH);
        const work = () => matchBatch(engine, batch, textOf);
        let done = limit(work, BATCH_MS);
        if (done === null) {
            for (const line of batch) {
                const text = line === null ? '' : textOf(line).slice(0, MAX_LINE);
                for (const matcher of usable()) {
                    const alone = createMatcherEngine([matcher]);
                    const inTime = [1, 2, 3].some(() => limit(() => alone.match(text), LINE_MS) !== null);
                    if (!inTime)
                        dropped.add(matcher.owner);
                }
            }
            engine = createMatcherEngine(usable());
            done = limit(work, BATCH_MS);
        }
        if (done !== null)
            hits.push(...done.value);
    }
    return hits;
};
const matchBatch = (engine, lines, textOf) => {
    const hits = [];
    for (const line of lines) {
        const text = line === null ? '' : textOf(line);
        const issue = engine.match(text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text);
        if (issue !== null && line !== null)
            hits.push({ line, issue });
    }
    return hits;
};
const toFinding = (issue, logLine, toPath) => {
    const file = issue.file === null ? null : toPath(issue.file, issue.fromPath);
    return {
        severity: issue.severity,
        file,
        line: file === null ? null : issue.line,
        column: file === null || issue.line === null ? null : issue.column,
        code: issue.code,
        message: issue.message.trim(),
        source: issue.owner,
        logLine
    };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/counts.js
const number = (text) => (text === undefined ? null : Number(text.replaceAll(',', '')));
const counts_FAILED = /(?<!expected )\b(?:failures?|failed|errors?)(?: {0,8}: {1,8}|=)(\d{1,7})|\b(\d{1,7}) (?:tests? )?(?:failed|failing|failures?|fail|errors?)\b|\bfail (\d{1,7})$/gi;
const PASSED = /\b(?:passed|pass) {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) (?:passed|passing|pass)\b/i;
const TOTAL = /\bTests run: (\d{1,7})|\btotal {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) total\b|\((\d{1,7})\)$|\b(\d{1,7}) tests? completed|\bTests: (\d{1,7}),|\bRan (\d{1,7}) tests?\b|(?:ℹ|#) tests (\d{1,7})\b|\b(\d{1,7}) (?:examples?|runs|specs?),/i;
const countTests = (lines) => {
    for (const line of lines) {
        let failed = 0;
        for (const match of line.matchAll(counts_FAILED))
            failed += number(match[1] ?? match[2] ?? match[3]) ?? 0;
        if (failed === 0)
            continue;
        const total = TOTAL.exec(line)
            ?.slice(1)
            .find((group) => group !== undefined);
        const passed = PASSED.exec(line);
        const others = passed === null ? null : number(passed[1] ?? passed[2]);
        return { failed, total: number(total) ?? (others === null ? null : failed + others) };
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/message.js


const MAX_MESSAGE = 300;
const writeMessage = (input) => message_oneLine(sentence(input));
const sentence = (input) => {
    const { job, step, cause } = input;
    switch (cause.cause) {
        case 'timed_out':
            return cause.sentence ?? `${step === null ? 'The job' : `Step ${step.name}`} hit its time limit`;
        case 'cancelled':
            return cause.sentence ?? 'The job was cancelled';
        case 'runner_lost':
            return cause.sentence ?? `The runner was lost${step === null ? '' : ` during ${step.name}`}: the step never finished`;
        case 'not_started':
            return cause.sentence ?? 'The job never started: no runner took it';
        case 'startup_failure':
            return cause.sentence ?? 'The job could not start';
        default: {
            const told = (cause.cause === 'disk_full' || cause.cause === 'out_of_memory' ? cause.sentence : null) ?? fromEvidence(input) ?? fromAnnotations(input);
            if (cause.cause === 'out_of_memory')
                return told === null ? 'The process was killed: out of memory' : `Out of memory: ${told}`;
            if (cause.cause === 'disk_full')
                return told === null ? 'The disk is full' : `The disk is full: ${told}`;
            if (told !== null)
                return told;
            if (step === null && job.steps.length > 0)
                return 'The job failed although every step succeeded';
            const what = cause.exitCode !== null ? `Exit code ${cause.exitCode}` : step === null ? 'The job failed' : 'The step failed';
            if (!input.logRead)
                return `${what}, and its log was not read`;
            const last = input.evidence.lines.findLast(({ tag, text }) => tag === null && /[A-Za-z]{3}/.test(text));
            return last === undefined
                ? `${what}, and nothing in the log says why`
                : `${what}, and nothing in the log says why. The last line is: ${last.text.trim()}`;
        }
    }
};
const fromAnnotations = ({ annotations }) => annotations.find((message) => message.trim() !== '' && !EXIT_CODE_OR_CANCEL.test(message.split('\n', 1)[0] ?? '')) ?? null;
const fromEvidence = ({ evidence, selection }) => {
    const { causes, summaries, signs, echoes } = selection;
    const telling = causes.filter(saysSomething);
    const block = telling.find((one) => !isBare(one, evidence)) ?? [...telling, ...summaries, ...signs, ...echoes].find(saysSomething);
    if (block === undefined)
        return null;
    const closing = summaries.filter(({ rule }) => rule.source === block.rule.source).map((one) => closingText(one, evidence));
    const counts = block.rule.name === undefined ? null : countTests(closing);
    const what = describe(block, findingOf(block, evidence));
    if (counts === null)
        return what;
    const of = counts.total === null ? '' : ` of ${counts.total}`;
    return `${counts.failed}${of} ${(counts.total ?? counts.failed) === 1 ? 'test' : 'tests'} failed: ${what}`;
};
const saysSomething = ({ message, name }) => (name !== null || /[A-Za-z]{3}/.test(message)) && !EXIT_CODE_OR_CANCEL.test(message);
const closingText = ({ lines, head }, evidence) => lines.flatMap((at) => (at <= head ? [evidence.lines[at]?.core ?? ''] : [])).join(', ');
const isBare = (block, evidence) => block.name !== null && clean(block.message).includes(clean(block.name)) && findingOf(block, evidence) === null;
const describe = (block, finding) => {
    const name = block.name === null ? null : clean(block.name);
    const message = clean(block.message);
    if (name !== null && message.includes(name) && finding !== null && !finding.message.includes(name))
        return `${name}: ${finding.message}`;
    if (name !== null)
        return name === message || message.includes(name) ? message : `${name}: ${message}`;
    if (finding === null || finding.file === null || message.includes(finding.file))
        return message;
    const place = finding.line === null ? finding.file : `${finding.file}:${finding.line}`;
    return finding.code === null || message.includes(finding.code) ? `${place}: ${message}` : `${place}: ${finding.code}: ${message}`;
};
const findingOf = (block, { findings, lines }) => {
    const numbers = new Set(block.lines.map((at) => lines[at]?.number));
    const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    const placed = findings.filter(({ severity, file }) => severity === worst && file !== null);
    return placed.find(({ logLine }) => logLine !== null && numbers.has(logLine)) ?? placed.find(({ message }) => message === block.message) ?? null;
};
const clean = (text) => text
    .replace(/^[\s●✖✗✘×❌•│|>*#=-]+/, '')
    .replace(/^(?:\[?(?:ERROR|error|Error|FATAL|fatal)\]?:\s+)(?=\S)/, '')
    .trim();
const message_oneLine = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE - 1)}…`;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/paths.js
const workspaces = (repositoryName) => {
    const name = repositoryName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return [
        new RegExp(`^/(?:home/runner|Users/runner|__w|[\\w./-]{1,80}/_?work)(?:/work)?/${name}/${name}/`),
        new RegExp(`^/__w/${name}/${name}/`),
        new RegExp(`^[A-Za-z]:/(?:[\\w. -]{1,40}/){1,4}${name}/${name}/`, 'i'),
        /^\/github\/workspace\//
    ];
};
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo|\.rustup|rustc|go\/pkg\/mod|vendor|gems|\.gradle|\.m2|hostedtoolcache|_actions|_temp|\.pnpm|lib\/python[\d.]+)(?:\/|$)|^(?:\/usr\/|\/bin\/|\/sbin\/|\/opt\/|node:|internal\/|<)|^[A-Za-z]:\/(?:Program Files|hostedtoolcache)/;
const createPathMapper = (repository) => {
    const roots = workspaces(repository.split('/').at(-1) ?? '');
    const plain = (file) => {
        const path = file.trim().replaceAll('\\', '/');
        return path.startsWith('file:///') ? path.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/, '') : path;
    };
    const relative = (file) => {
        let path = plain(file);
        for (const root of roots)
            path = path.replace(root, '');
        return path.replace(/^(?:\.\/)+/, '');
    };
    return (file, fromPath) => {
        const path = relative(file);
        if (path === '' || FOREIGN.test(path) || /[\u0000-\u001f]/.test(path))
            return null;
        if (fromPath === null || isAbsolute(plain(file)))
            return path;
        const folder = relative(fromPath).split('/').slice(0, -1).join('/');
        return normalise(folder === '' ? path : `${folder}/${path}`);
    };
};
const ABSOLUTE = /(?:\bfile:\/\/\/(?:[A-Za-z]:)?|\b[A-Za-z]:[\\/]|(?<![\w./:\\-])\/)[^\s:'"`()[\]{},;<>|]{1,400}/g;
const shortenPaths = (text, toPath) => text.replace(ABSOLUTE, (path) => {
    const short = toPath(path, null);
    return short === null || isAbsolute(short) ? path : short;
});
const isAbsolute = (path) => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
const normalise = (path) => {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/');
};

;// CONCATENATED MODULE: ./lib/src/diagnose/prepared.js

const WRAPPERS = [
    /^#\d{1,4} (?:\d{1,5}\.\d{1,3} )?/,
    /^\d{1,5}\.\d{3} /,
    /^[A-Za-z][\w.-]{0,60}\s{1,30}\| ?/,
    /^@?[A-Za-z][\w/-]{0,80}:[A-Za-z][\w-]{0,40}: /,
    /^@?[\w./-]{1,60}: \[[\w.:-]{1,40}\] /,
    /^\s{1,12}\[(?:junit|javac|java|exec|testng|echo)\] ?/,
    /^\[\d\d:\d\d:\d\d(?:\.\d{1,6})?\]:? (?:▸ )?/,
    /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? /
];
const LEVEL = /^(?:\d{1,9} )?\[\s?(error|err|fatal|warn|warning|info|debug)\s?\]:? ?/i;
const prepareLines = (lines) => lines.map(({ number, text: tagged, continues }) => {
    const tag = ISSUE_TAG.exec(tagged);
    const text = (tag === null ? tagged : tagged.slice(tag[0].length)).trimEnd();
    const unwrapped = unwrap(text);
    return { number, text, unwrapped, ...splitLevel(unwrapped), continues, tag: toTag(tag?.[1]) };
});
const toTag = (word) => word === 'error' || word === 'warning' || word === 'notice' || word === 'debug' ? word : null;
const unwrap = (text) => {
    let rest = text;
    for (const wrapper of WRAPPERS) {
        const match = wrapper.exec(rest);
        if (match !== null)
            rest = rest.slice(match[0].length);
    }
    return rest;
};
const splitLevel = (core) => {
    const match = LEVEL.exec(core);
    if (match === null)
        return { core, level: null };
    const word = (match[1] ?? '').toLowerCase();
    const level = word.startsWith('w') ? 'warning' : word === 'info' || word === 'debug' ? 'info' : 'error';
    return { core: core.slice(match[0].length), level };
};

;// CONCATENATED MODULE: ./lib/src/diagnose/scope.js

const MAX_HEADER = 2_000;
const scopeLines = (lines) => {
    const kept = [];
    let headerLeft = 0;
    for (const line of lines) {
        if (headerLeft > 0) {
            headerLeft = line.text.startsWith('##[endgroup]') ? 0 : headerLeft - 1;
        }
        else if (line.text.startsWith('##[group]Run '))
            headerLeft = MAX_HEADER;
        else if (!line.text.startsWith('##[endgroup]'))
            kept.push(line);
    }
    const end = kept.findLastIndex(({ text }) => ISSUE_TAG.test(text) && EXIT_CODE_OR_CANCEL.test(text.replace(ISSUE_TAG, '')));
    return end < 0 ? kept : kept.slice(0, end + 1);
};

;// CONCATENATED MODULE: ./lib/src/diagnose/select.js

const TIER = 1;
const SURE = 8;
const SURE_COUNT = 7;
const strengthOf = (block, evidence) => (block.rule.strength ?? 5) + (isTagged(block, evidence) ? 1 : 0);
const isTagged = (block, { lines }) => lines[block.head]?.tag === 'error';
const selectBlocks = (evidence) => {
    const { blocks } = evidence;
    const failures = blocks.filter(({ rule }) => rule.class === 'failure');
    const counted = new Set(blocks.filter(({ rule }) => rule.class === 'summary' && (rule.strength ?? 5) >= SURE_COUNT).map(({ rule }) => rule.source));
    const best = failures.reduce((most, block) => Math.max(most, strengthOf(block, evidence)), 0);
    const strong = failures.filter((block) => strengthOf(block, evidence) >= best - TIER);
    const weak = failures.filter((block) => !strong.includes(block));
    const fromEnd = (a, b) => b.head - a.head;
    const sorted = sortOut(strong, weak, evidence, counted);
    const [first] = sorted.causes;
    const report = first !== undefined && counted.has(first.rule.source) ? first.head : 0;
    const beside = weak.filter(({ rule, head }) => rule.source !== GENERIC_SOURCE && (head > report || rule.source === first?.rule.source || counted.has(rule.source)));
    return {
        ...sorted,
        summaries: distinct(blocks.filter(({ rule }) => rule.class === 'summary')).sort((a, b) => (b.rule.strength ?? 5) - (a.rule.strength ?? 5) || fromEnd(a, b)),
        signs: firstAndLast(best >= SURE && !select_isBare(first) ? beside : [...weak, ...blocks.filter(({ rule }) => rule.class === 'sign')]),
        echoes: distinct(blocks.filter(({ rule }) => rule.class === 'echo')).sort(fromEnd)
    };
};
const select_isBare = (block) => block !== undefined && block.rule.name !== undefined && block.lines.length === 1;
const sortOut = (strong, weak, evidence, counted) => {
    const causes = new Map();
    const likewise = [];
    const retold = [];
    for (const block of [...strong, ...weak.filter((one) => isTagged(one, evidence))]) {
        const key = keyOf(block);
        const known = causes.get(key);
        if (known === undefined) {
            if (strong.includes(block))
                causes.set(key, block);
        }
        else if (isTagged(block, evidence) && !isTagged(known, evidence)) {
            causes.set(key, known.name === null ? block : { ...block, rule: known.rule, name: known.name });
            retold.push(known);
        }
        else if (samePlace(block, known))
            retold.push(block);
        else
            likewise.push(block);
    }
    const rank = (block) => counted.has(block.rule.source) || retold.some((one) => counted.has(one.rule.source) && keyOf(one) === keyOf(block)) ? 0 : 1;
    return { causes: [...causes.values()].sort((a, b) => rank(a) - rank(b) || a.head - b.head), likewise, retold };
};
const keyOf = (block) => `${signature(block.message)}${block.lines.length > 1 ? '' : ` ${block.position?.file}:${block.position?.line}`}`;
const samePlace = (a, b) => a.position?.file === b.position?.file && a.position?.line === b.position?.line;
const distinct = (blocks) => [...new Map(blocks.toReversed().map((block) => [signature(block.message), block])).values()].reverse();
const firstAndLast = (blocks) => {
    const first = new Map();
    const last = new Map();
    for (const block of blocks.toSorted((a, b) => a.head - b.head)) {
        const key = signature(block.message).replace(/\d+/g, '#');
        if (!first.has(key))
            first.set(key, block);
        last.set(key, block);
    }
    return [...last].toSorted(([, a], [, b]) => b.head - a.head).flatMap(([key, block]) => [...new Set([block, first.get(key) ?? block])]);
};
const signature = (text) => text
    .replace(/\d+(?:\.\d+)?\s?m?s\b/g, '#')
    .replace(/\s+/g, ' ')
    .slice(0, 300);

;// CONCATENATED MODULE: ./lib/src/diagnose/diagnose.js










const diagnose = (input) => {
    const { job, annotations, cut } = input;
    const { step, others } = findFailingSteps(job);
    const lines = scopeLines(input.lines);
    const cause = findCause(job, step, input.lines, annotations);
    const blamed = (step !== null || job.steps.length === 0) && BLAMES_LOG.has(cause.cause);
    const toPath = createPathMapper(input.repository);
    const prepared = step !== null || blamed ? prepareLines(lines) : [];
    const matched = blamed ? findIssues({ printed: lines, prepared }, input.matchers, toPath, input.limit) : { findings: [], dropped: [] };
    const evidence = gatherEvidence(blamed ? prepared : [], matched.findings, toPath);
    const selection = selectBlocks(evidence);
    const findings = step === null ? [] : primaryFirst(evidence, selection);
    const excerpt = chooseExcerpt(prepared, selection, input.excerptLines);
    const sentence = writeMessage({
        job,
        step,
        cause,
        logRead: input.logRead,
        evidence,
        selection,
        annotations: annotations.filter(({ level }) => level === 'failure').map((annotation) => annotation.message)
    });
    const named = (one) => ({
        number: one.number,
        name: one.name
    });
    const [first] = selection.causes;
    const told = (first === undefined ? undefined : prepared[first.head]?.number) ?? chooseExcerpt(prepared, selection, 1)[0]?.line ?? null;
    return {
        failure: {
            jobId: job.id,
            jobName: job.name,
            attempt: job.attempt,
            step: step === null ? null : named(step),
            cause: cause.cause,
            exitCode: cause.exitCode,
            message: shortenPaths(sentence, toPath),
            excerpt,
            findings,
            otherFailedSteps: others.map(named),
            url: linkTo(job, step?.number ?? null, cut, told),
            stepFirstLine: cut === null || cut.certainty === 'window' ? null : cut.firstLine,
            allowedToFail: input.allowedToFail
        },
        droppedMatchers: matched.dropped
    };
};
const primaryFirst = ({ findings, lines }, { causes }) => {
    const numbers = new Set((causes[0]?.lines ?? []).map((at) => lines[at]?.number));
    const isPrimary = ({ logLine, severity }) => severity === 'error' && logLine !== null && numbers.has(logLine);
    return [...findings.filter(isPrimary), ...findings.filter((finding) => !isPrimary(finding))];
};
const BLAMES_LOG = new Set(['exit_code', 'action_error', 'out_of_memory', 'disk_full', 'timed_out', 'unknown']);
const linkTo = (job, step, cut, line) => {
    if (step === null)
        return job.url;
    if (cut === null || cut.certainty === 'window' || line === null || line < cut.firstLine)
        return `${job.url}#step:${step}:1`;
    return `${job.url}#step:${step}:${line - cut.firstLine + 1}`;
};
const diagnoseRunWithoutJobs = (run) => ({
    jobId: null,
    jobName: null,
    attempt: run.attempt,
    step: null,
    cause: 'startup_failure',
    exitCode: null,
    message: 'The run has no jobs: most likely the workflow file is not valid, or a reusable workflow that it calls cannot be read',
    excerpt: [],
    findings: [],
    otherFailedSteps: [],
    url: run.url,
    stepFirstLine: null,
    allowedToFail: false
});
const hitTimeLimit = (job, annotations) => job.conclusion === 'cancelled' && saysJobTimedOut(annotations);

;// CONCATENATED MODULE: ./lib/src/jobs/names.js
const NAME_LIMIT = 100;
const CUT = '...';
const parseNameFilter = (patterns) => {
    const rules = patterns.map((pattern) => {
        const excludes = pattern.startsWith('!');
        return { pattern, excludes, matches: nameMatcher(excludes ? pattern.slice(1).trim() : pattern) };
    });
    const wanted = rules.filter((rule) => !rule.excludes);
    const unwanted = rules.filter((rule) => rule.excludes);
    return {
        includes: (name) => (wanted.length === 0 || wanted.some((rule) => rule.matches(name))) && !unwanted.some((rule) => rule.matches(name)),
        unmatched: (names) => rules.filter((rule) => !names.some(rule.matches)).map((rule) => rule.pattern)
    };
};
const nameMatcher = (pattern) => {
    const cut = pattern.length > NAME_LIMIT ? pattern.slice(0, NAME_LIMIT - CUT.length) + CUT : null;
    const glob = [...pattern];
    return (name) => name === pattern || name === cut || globMatches(glob, [...name]);
};
const globMatches = (glob, text) => {
    let g = 0;
    let t = 0;
    let star = -1;
    let starText = 0;
    while (t < text.length) {
        if (g < glob.length && (glob[g] === '?' || (glob[g] === text[t] && glob[g] !== '*'))) {
            g++;
            t++;
        }
        else if (glob[g] === '*') {
            star = g++;
            starText = t;
        }
        else if (star >= 0) {
            g = star + 1;
            t = ++starText;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
};
const baseName = (name) => {
    const bare = name
        .split(' / ')
        .map((part) => {
        const open = part.indexOf(' (');
        return open > 0 && (part.endsWith(')') || part.endsWith(CUT)) ? part.slice(0, open) : part;
    })
        .join(' / ');
    return bare.trim() === '' ? name : bare;
};
const LISTED = 5;
const listNames = (jobs) => {
    const rest = jobs.length - LISTED;
    const shown = jobs.slice(0, LISTED).map(({ name }) => name);
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more ${rest === 1 ? 'job' : 'jobs'}` : ''}`;
};

;// CONCATENATED MODULE: ./lib/src/diagnose/group.js

const group_normalise = (message) => message
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/\b[0-9a-f]{7,64}\b/g, '#')
    .replace(/(?:[a-z]:)?(?:\/[\w.@+-]+)+\/([\w.@+-]+)/g, '$1')
    .replace(/\d+(?:[.:,]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
const groupFailures = (failures) => {
    const groups = new Map();
    const grouped = failures.map((failure) => {
        const telling = failure.findings.length > 0 || failure.excerpt.some(({ kind }) => kind === 'error');
        const key = [
            failure.cause,
            telling ? '' : `${failure.step?.name} of ${baseName(failure.jobName ?? '')}`,
            group_normalise(failure.message),
            failure.allowedToFail
        ].join('\n');
        const group = groups.get(key) ?? { id: `g${groups.size + 1}`, message: failure.message, jobIds: [] };
        groups.set(key, group);
        if (failure.jobId !== null)
            group.jobIds.push(failure.jobId);
        return { ...failure, group: group.id };
    });
    return { failures: grouped, groups: [...groups.values()] };
};

;// CONCATENATED MODULE: ./lib/matchers/actionlint.json
const actionlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"actionlint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml)):(\\\\d+):(\\\\d+): (?!\\\\[)(.+) \\\\[([a-z][a-z-]{1,40})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/android.json
const android_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"android-aapt","pattern":[{"regexp":"^\\\\s*(?:ERROR: ?)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml|png|webp|jpg)):(\\\\d+)(?::(\\\\d+))?(?:-\\\\d+(?::\\\\d+)?)?: AAPT: error: (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"android-manifest","pattern":[{"regexp":"^\\\\s*((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml)):(\\\\d+):(\\\\d+)(?:-\\\\d+(?::\\\\d+)?)? (Error|Warning):$","file":1,"line":2,"column":3,"severity":4},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]},{"owner":"android-lint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml|java|kts?|gradle|toml|pro|properties)):(\\\\d+): (Error|Warning): (.+) \\\\[(\\\\w{3,80})(?: from [^\\\\]]{1,200})?\\\\]$","file":1,"line":2,"severity":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/angular.json
const angular_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"angular","pattern":[{"regexp":"^(?:Error|Warning): (?:\\\\./)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ts|html|s?css|less)):(\\\\d+):(\\\\d+) - (error|warning) ((?:TS|NG)-?\\\\d{1,7}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"angular-compiler","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ts|html|s?css|less)):(\\\\d+):(\\\\d+) - (error|warning) (NG-?\\\\d{1,7}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"angular-esbuild","pattern":[{"regexp":"^\\\\s{0,4}[✘X▲] \\\\[(ERROR|WARNING)\\\\] ((?:TS|NG)-?\\\\d{1,7}): (.+?)(?: \\\\[plugin [\\\\w-]{1,60}\\\\])?$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{4}((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ansible-lint.json
const ansible_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ansible-lint","pattern":[{"regexp":"^((?!(?:error|warning|fatal|failed|changed|skipping|note|info|debug|included|skipped|ok|usage|rescued|ignored)\\\\b)[a-z][a-z-]{2,40}(?:\\\\[[\\\\w ./-]{1,60}\\\\])?): (.+?)(?: \\\\((warning)\\\\))?$","code":1,"message":2,"severity":3},{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|j2)):(\\\\d+)(?::(\\\\d+))?(?: \\\\S.*)?$","file":1,"line":2,"column":3}]},{"owner":"ansible-lint-pep8","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|j2)):(\\\\d+):(?:(\\\\d+):)? ((?!(?:error|warning|fatal|failed|changed|skipping|note|info|debug|included|skipped|ok|usage|rescued|ignored)\\\\b)[a-z][a-z-]{2,40}(?:\\\\[[\\\\w ./-]{1,60}\\\\])?)(?:\\\\[/\\\\])?: ([^\\\\s[](?:.*[^\\\\s\\\\]])?)$","file":1,"line":2,"column":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ant.json
const ant_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ant","pattern":[{"regexp":"^BUILD FAILED$"},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xml)):(\\\\d+): (.+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/bandit.json
const bandit_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"bandit","pattern":[{"regexp":"^>> Issue: \\\\[(B\\\\d{3}):[\\\\w-]{1,60}\\\\] (.+)$","code":1,"message":2},{"regexp":"^\\\\s{3}Severity: .+$"},{"regexp":"^\\\\s{3}CWE: .+$"},{"regexp":"^\\\\s{3}More Info: .+$"},{"regexp":"^\\\\s{3}Location: ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+)(?::(\\\\d+))?$","file":1,"line":2,"column":3}]},{"owner":"bandit-before-1-7","pattern":[{"regexp":"^>> Issue: \\\\[(B\\\\d{3}):[\\\\w-]{1,60}\\\\] (.+)$","code":1,"message":2},{"regexp":"^\\\\s{3}Severity: .+$"},{"regexp":"^\\\\s{3}Location: ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+)(?::(\\\\d+))?$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/bash.json
const bash_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"bash","pattern":[{"regexp":"^(?:\\\\S{1,300}[/\\\\\\\\]_temp[/\\\\\\\\][\\\\w-]{1,60}(?:\\\\.sh)?|(?:/usr)?(?:/bin/)?(?:ba|da|a|k)?sh|environment): (?:line )?\\\\d+: (\\\\S.*: .+|[Ss]yntax error.*|unexpected EOF.*)$","message":1}]},{"owner":"bash-script","pattern":[{"regexp":"^((?!\\\\S{1,300}[/\\\\\\\\]_temp[/\\\\\\\\])(?!(?:/usr)?/bin/(?:ba|da|a|k)?sh:)(?:(?:[A-Za-z]:)?[^\\\\s:\\"\']{0,250}\\\\.(?:sh|bash|bats|ksh)|[^\\\\s:\\"\']{0,200}/[\\\\w-]{1,60})): line (\\\\d+): (\\\\S.*)$","file":1,"line":2,"message":3}]},{"owner":"sh-script","pattern":[{"regexp":"^((?!\\\\S{1,300}[/\\\\\\\\]_temp[/\\\\\\\\])[^\\\\s:\\"\']{0,250}\\\\.sh): (\\\\d+): (\\\\S.*: .+|[Ss]yntax error.*)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/biome.json
const biome_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"biome","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|jsonl))(?::(\\\\d+):(\\\\d+))? ((?:lint|assist|parse|format|organizeImports|syntax|suppressions|check|configuration|plugin)(?:/\\\\w{1,60}){0,3})\\\\b[^━]{0,80}━{2,400}\\\\s{0,4}$","file":1,"line":2,"column":3,"code":4},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{1,4}[×✖✗xX]\\\\s(\\\\S.*)$","message":1}]},{"owner":"biome-warning","severity":"warning","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|jsonl))(?::(\\\\d+):(\\\\d+))? ((?:lint|assist|parse|format|organizeImports|syntax|suppressions|check|configuration|plugin)(?:/\\\\w{1,60}){0,3})\\\\b[^━]{0,80}━{2,400}\\\\s{0,4}$","file":1,"line":2,"column":3,"code":4},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{1,4}[!⚠]\\\\s(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/black.json
const black_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"black","pattern":[{"regexp":"^(would reformat ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb)))$","message":1,"file":2}]},{"owner":"black-error","pattern":[{"regexp":"^error: cannot format ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb)): (Cannot parse(?: for target version [\\\\w. ]{1,40})?: (\\\\d+):(\\\\d+): .+|.+)$","file":1,"message":2,"line":3,"column":4}]},{"owner":"black-parse","pattern":[{"regexp":"^error: (cannot parse): ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/boost-test.json
const boost_test_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"boost-test","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))[:(](\\\\d+)\\\\)?: (?:fatal )?error: in (\\"[^\\"]{1,300}\\": .+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cargo.json
const cargo_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cargo","pattern":[{"regexp":"^(error|warning)(?:\\\\[(\\\\w{1,60})\\\\])?: (.+)$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs|toml)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"cargo-short","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+): (error|warning)(?:\\\\[(\\\\w{1,60})\\\\])?: (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"cargo-command","pattern":[{"regexp":"^error: ((?:linking with `|failed to (?:select a version|parse manifest|parse lock file|run custom build command|load (?:manifest|source)|get `|download|resolve|publish|verify|compile `)|no matching package|the lock file |package `|rustc [\\\\d.]{1,20} is not supported|\\\\d+ files in the working directory|no such (?:sub)?command|crate [\\\\w-]{1,80}@|could not find `Cargo\\\\.toml).*)$","message":1}]},{"owner":"rust-panic","pattern":[{"regexp":"^\\\\s*thread \'[^\']{1,300}\' (?:\\\\(\\\\d+\\\\) )?panicked at ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*(\\\\S.*)$","message":1}]},{"owner":"rust-panic-v1","pattern":[{"regexp":"^\\\\s*thread \'[^\']{1,300}\' panicked at \'(.+)\', ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]},{"owner":"rust-should-panic","pattern":[{"regexp":"^note: (test did not panic as expected) at ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cargo-deny.json
const cargo_deny_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cargo-deny","pattern":[{"regexp":"^(error|warning)(?:\\\\[([\\\\w-]{1,60})\\\\])?: (.+)$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*┌─ ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:lock|toml)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/catch2.json
const catch2_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"catch2","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+): FAILED:$","file":1,"line":2},{"regexp":"^(?:\\\\d{1,5}: )?\\\\s{2,}(\\\\S.*)$","message":1}]},{"owner":"catch2-msvc","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))\\\\((\\\\d+)\\\\): FAILED:$","file":1,"line":2},{"regexp":"^(?:\\\\d{1,5}: )?\\\\s{2,}(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cfn-lint.json
const cfn_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cfn-lint","pattern":[{"regexp":"^(E\\\\d{4}) (.+)$","code":1,"message":2},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:ya?ml|json|template)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"cfn-lint-warning","severity":"warning","pattern":[{"regexp":"^(W\\\\d{4}) (.+)$","code":1,"message":2},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:ya?ml|json|template)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"cfn-lint-info","severity":"notice","pattern":[{"regexp":"^(I\\\\d{4}) (.+)$","code":1,"message":2},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:ya?ml|json|template)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/checkstyle.json
const checkstyle_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"checkstyle-maven","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[(ERROR|WARNING)\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12})):\\\\[(\\\\d+)(?:,(\\\\d+))?\\\\] \\\\([a-z]+\\\\) ([A-Z]\\\\w{1,80}): (.+)$","severity":1,"file":2,"line":3,"column":4,"code":5,"message":6}]},{"owner":"checkstyle","pattern":[{"regexp":"^(?:\\\\[ant:checkstyle\\\\] )?\\\\[(ERROR|WARNING)\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12})):(\\\\d+)(?::(\\\\d+))?: (.+) \\\\[([A-Z]\\\\w{1,80})\\\\]$","severity":1,"file":2,"line":3,"column":4,"message":5,"code":6}]},{"owner":"checkstyle-warn","severity":"warning","pattern":[{"regexp":"^(?:\\\\[ant:checkstyle\\\\] )?\\\\[WARN\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12})):(\\\\d+)(?::(\\\\d+))?: (.+) \\\\[([A-Z]\\\\w{1,80})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/clang-format.json
const clang_format_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"clang-format","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,10})):(\\\\d+):(\\\\d+): (error|warning): (code should be clang-formatted) \\\\[(-Wclang-format-violations)\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/clang-tidy.json
const clang_tidy_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"clang-tidy","pattern":[{"regexp":"^(?:/[^\\\\s:]{1,300}/execroot/[\\\\w.-]{1,60}/)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (error|warning): (.+) \\\\[([a-z][\\\\w.]{1,60}-[\\\\w.-]{1,200})(?:,[^\\\\]\\\\s]{1,300})?\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cmake.json
const cmake_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cmake","pattern":[{"regexp":"^\\\\s{0,12}CMake (?:Deprecation )?(Error|Warning)(?: \\\\(dev\\\\))? at ([^\\\\s:][^:]{0,300}|[A-Za-z]:[^:]{1,300}):(\\\\d+)(?: \\\\(\\\\w+\\\\))?:$","severity":1,"file":2,"line":3},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]},{"owner":"cmake-in","pattern":[{"regexp":"^\\\\s{0,12}CMake (Error|Warning)(?: \\\\(dev\\\\))? in ([^\\\\s:][^:]{0,300}|[A-Za-z]:[^:]{1,300}):$","severity":1,"file":2},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]},{"owner":"cmake-command","pattern":[{"regexp":"^\\\\s{0,12}CMake Error: (?!Error processing file: |Error required internal)(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/codespell.json
const codespell_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"codespell","pattern":[{"regexp":"^((?!\\\\d+:)(?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+): ([^\\\\s=]{1,60} ==> .+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/coq.json
const coq_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"coq","pattern":[{"regexp":"^File \\"([^\\"]{1,300}\\\\.v)\\", line (\\\\d+), characters (\\\\d+)-\\\\d+:$","file":1,"line":2,"column":3},{"regexp":"^(Error|Warning): (.+?)(?: \\\\[([\\\\w,-]{1,120})\\\\])?$","severity":1,"message":2,"code":3}]},{"owner":"coq-long","pattern":[{"regexp":"^File \\"([^\\"]{1,300}\\\\.v)\\", line (\\\\d+), characters (\\\\d+)-\\\\d+:$","file":1,"line":2,"column":3},{"regexp":"^(Error):\\\\s*$","severity":1},{"regexp":"^(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cppcheck.json
const cppcheck_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cppcheck","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (error|warning): (?!-\\\\[)(.+) \\\\[(\\\\w{3,80})\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"cppcheck-style","severity":"warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (?:style|performance|portability): (.+) \\\\[(\\\\w{3,80})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"cppcheck-v1","pattern":[{"regexp":"^\\\\[((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+)\\\\](?: -> \\\\[[^\\\\]\\\\s]{1,300}\\\\])?: \\\\((error|warning)\\\\) (.+)$","file":1,"line":2,"severity":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/cpplint.json
const cpplint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"cpplint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):  (.+)  \\\\[([a-z]\\\\w{1,30}/[\\\\w/+]{1,60})\\\\] \\\\[\\\\d\\\\]$","file":1,"line":2,"message":3,"code":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/credo.json
const credo_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"credo","severity":"warning","pattern":[{"regexp":"^\\\\s{0,4}┃ \\\\[[A-Z]\\\\] [^\\\\w\\\\s]{0,2} ?(.+)$","message":1},{"regexp":"^\\\\s{0,4}┃ {2,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?)):(\\\\d+)(?::(\\\\d+))? #\\\\(.+\\\\)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dart.json
const dart_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"flutter-analyze","pattern":[{"regexp":"^\\\\s{0,8}(error|warning) • (.+) • ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) • (\\\\w{1,80})$","severity":1,"message":2,"file":3,"line":4,"column":5,"code":6}]},{"owner":"flutter-analyze-info","severity":"notice","pattern":[{"regexp":"^\\\\s{0,8}info • (.+) • ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) • (\\\\w{1,80})$","message":1,"file":2,"line":3,"column":4,"code":5}]},{"owner":"dart-analyze","pattern":[{"regexp":"^\\\\s{1,8}(error|warning) - ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) - (.+) - (\\\\w{1,80})$","severity":1,"file":2,"line":3,"column":4,"message":5,"code":6}]},{"owner":"dart-analyze-info","severity":"notice","pattern":[{"regexp":"^\\\\s{1,8}info - ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart|yaml)):(\\\\d+):(\\\\d+) - (.+) - (\\\\w{1,80})$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"dart","pattern":[{"regexp":"^(?:Error \\\\(Xcode\\\\): |\\\\s{0,8})((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:dart)):(\\\\d+):(\\\\d+): (Error|Warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"dart-test","pattern":[{"regexp":"^\\\\s{0,4}(Expected: .+)$","message":1},{"regexp":"^\\\\s{1,6}Actual: .*$"},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{0,4}package:matcher\\\\s.*$"},{"regexp":"^\\\\s{0,4}([\\\\w.][^\\\\s:]{0,300}\\\\.dart) (\\\\d+):(\\\\d+)\\\\s.*$","file":1,"line":2,"column":3}]},{"owner":"flutter-test","pattern":[{"regexp":"^\\\\s{0,4}(Expected: .+)$","message":1},{"regexp":"^\\\\s{1,6}Actual: .*$"},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{0,4}package:matcher\\\\s.*$"},{"regexp":"^\\\\s{0,4}package:flutter_test\\\\S* \\\\S+\\\\s.*$"},{"regexp":"^\\\\s{0,4}([\\\\w.][^\\\\s:]{0,300}\\\\.dart) (\\\\d+):(\\\\d+)\\\\s.*$","file":1,"line":2,"column":3}]},{"owner":"flutter-xcode","pattern":[{"regexp":"^(?:Swift Compiler|Lexical or Preprocessor|Parse|Semantic) (?:Error|Issue) \\\\(Xcode\\\\): (.+)$","message":1},{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm|h)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"flutter-xcode-link","pattern":[{"regexp":"^Error \\\\(Xcode\\\\): (?!.{1,300}\\\\.dart:\\\\d|Linker command failed)(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/deno.json
const deno_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"deno-check","pattern":[{"regexp":"^(TS\\\\d{1,6}) \\\\[ERROR\\\\]: (.+)$","code":1,"message":2},{"regexp":"^\\\\s*\\\\S.*$"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-import","pattern":[{"regexp":"^(TS\\\\d{1,6}) \\\\[ERROR\\\\]: (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-lint","pattern":[{"regexp":"^error\\\\[([a-z][a-z-]{1,60})\\\\]: (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,10}--> ((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"deno-run","pattern":[{"regexp":"^error: Uncaught (?:\\\\(in promise\\\\) )?(\\\\S.*)$","message":1},{"regexp":"^\\\\s*\\\\S.*$"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-module","pattern":[{"regexp":"^error: (\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,8}at (?:async )?(?:[\\\\w.<>[\\\\] ]{1,100} \\\\()?((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"deno-parse","pattern":[{"regexp":"^error: (The module\'s source code could not be parsed: .+) at ((?:file://)?(?:/|\\\\./|[A-Za-z]:|\\\\w)[^\\\\s:()]{0,300}\\\\.(?:[cm]?[jt]sx?|json[c]?|mdx?)):(\\\\d+):(\\\\d+)$","message":1,"file":2,"line":3,"column":4}]},{"owner":"deno-test","pattern":[{"regexp":"^\\\\S.{0,300} => (\\\\./[^\\\\s:()]{1,300}\\\\.(?:[cm]?[jt]sx?)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^error: (.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/detekt.json
const detekt_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"detekt","pattern":[{"regexp":"^\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+): (.+) \\\\[(\\\\w{3,80})\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"detekt-list","pattern":[{"regexp":"^\\\\s{1,8}(\\\\w{3,80}) - (?:\\\\S{1,40} - )?(\\\\[.{1,300}\\\\]) at ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+)$","code":1,"message":2,"file":3,"line":4,"column":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dockerfile.json
const dockerfile_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"dockerfile","pattern":[{"regexp":"^((?:[^\\\\s:]{0,200}/)?(?:(?:Dockerfile|Containerfile)[\\\\w.-]{0,60}|[\\\\w.-]{1,60}\\\\.[Dd]ockerfile)):(\\\\d+)$","file":1,"line":2},{"regexp":"^-{20}$"},{"regexp":"^\\\\s{0,6}\\\\d{1,6} \\\\|(?: >>> ([A-Z]{2,12}\\\\s.+)|\\\\s.*)?$","message":1,"loop":true}]},{"owner":"dockerfile-build","pattern":[{"regexp":"^(?:ERROR: )?(?:failed to build: )?failed to (?:solve|build): (.+)$","message":1}]},{"owner":"dockerfile-legacy","pattern":[{"regexp":"^(The command \'.{1,4000}\' returned a non-zero code: \\\\d{1,3})$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/doctest.json
const doctest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"doctest","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))[:(](\\\\d+)\\\\)?: (?:FATAL )?ERROR: ((?:REQUIRE|CHECK|WARN|test case).*)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dotnet.json
const dotnet_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"dotnet-build","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?!.{0,300}\\\\.(?:targets|props)\\\\()((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,12}))\\\\((\\\\d+)(?:,(\\\\d+))?(?:,\\\\d+,\\\\d+)?\\\\): (error|warning) (?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6}): (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"dotnet-sdk","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:targets|props)\\\\(\\\\d+(?:,\\\\d+)?\\\\): (error|warning) ?(?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6})?: (.+?) \\\\[([^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj)(?:::[^\\\\]]{1,200})?\\\\]$","severity":1,"code":2,"message":3,"file":4}]},{"owner":"dotnet-project","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{0,10}proj|slnx?|slnf)) : (error|warning) ?(?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6})?: (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\])?$","file":1,"severity":2,"code":3,"message":4}]},{"owner":"dotnet-tool","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?:CSC|VBC|FSC|EXEC|CUSTOMBUILD) : (error|warning) ?(?!TS\\\\d|LNK\\\\d|(?:C|D|RC|A|CVT)\\\\d{4}\\\\b)([A-Za-z]{1,20}\\\\d{0,6})? ?: (.+?) \\\\[([^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj)(?:::[^\\\\]]{1,200})?\\\\]$","severity":1,"code":2,"message":3,"file":4}]},{"owner":"msbuild","pattern":[{"regexp":"^MSBUILD : (error|warning) (MSB\\\\d{4}): (.+)$","severity":1,"code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/dotnet-test.json
const dotnet_test_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"dotnet-test","pattern":[{"regexp":"^\\\\s{1,20}Error Message:$"},{"regexp":"^\\\\s*(?!Test method .+ threw exception:)(\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,20}Stack Trace:$"},{"regexp":"^\\\\s{1,20}at [^()\\\\s][^()]{0,500}\\\\([^()]{0,800}\\\\)(?: in (?:/_/[^:]{1,300}|((?:[A-Za-z]:)?[^:]{1,300})):line (\\\\d+))?\\\\s*$","file":1,"line":2}]},{"owner":"dotnet-test-threw","pattern":[{"regexp":"^\\\\s{1,20}Error Message:$"},{"regexp":"^\\\\s*Test method .+ threw exception:\\\\s*$"},{"regexp":"^\\\\s*(\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,20}Stack Trace:$"},{"regexp":"^\\\\s{1,20}at [^()\\\\s][^()]{0,500}\\\\([^()]{0,800}\\\\)(?: in (?:/_/[^:]{1,300}|((?:[A-Za-z]:)?[^:]{1,300})):line (\\\\d+))?\\\\s*$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/elixir.json
const elixir_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"elixir","pattern":[{"regexp":"^\\\\*\\\\* \\\\(\\\\w{1,60}Error\\\\) ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)):(\\\\d+):(?:(\\\\d+):)? (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"elixir-v1","pattern":[{"regexp":"^(error|warning): (.+)$","severity":1,"message":2},{"regexp":"^ {2}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)):(\\\\d+)(?::(\\\\d+))?(?:: .*)?$","file":1,"line":2,"column":3}]},{"owner":"elixir-diagnostic","pattern":[{"regexp":"^\\\\s{4,10}(error|warning): (.+)$","severity":1,"message":2},{"regexp":"^\\\\s+│\\\\s*$"},{"regexp":"^\\\\s*\\\\d+ │.*$"},{"regexp":"^\\\\s+│.*$"},{"regexp":"^\\\\s+│\\\\s*$"},{"regexp":"^\\\\s+└─ ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)):(\\\\d+)(?::(\\\\d+))?(?:: .*)?$","file":1,"line":2,"column":3}]},{"owner":"exunit","pattern":[{"regexp":"^\\\\s{1,6}\\\\d+\\\\) (?:test|doctest|property|feature) .+ \\\\([\\\\w.]{1,200}\\\\)$"},{"regexp":"^\\\\s{4,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?)):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s{4,8}(\\\\S.*)$","message":1}]},{"owner":"mix-format","pattern":[{"regexp":"^The following files (?:are|were) not formatted:$"},{"regexp":"^\\\\s*$"},{"regexp":"^ {2}\\\\* (((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:exs?|heex|eex|leex)))$","file":1,"message":2,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/erlang.json
const erlang_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"erlang","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:erl|hrl|yrl|xrl)):(\\\\d+):(?:(\\\\d+):)? (?!Warning: |error: |warning: )(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"erlang-warning","severity":"warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:erl|hrl|yrl|xrl)):(\\\\d+):(?:(\\\\d+):)? Warning: (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/esbuild.json
const esbuild_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"esbuild","pattern":[{"regexp":"^\\\\s{0,4}[✘X▲] \\\\[(ERROR|WARNING)\\\\] (?!(?:TS|NG)-?\\\\d)(\\\\S.*)$","severity":1,"message":2},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{4}((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3}]},{"owner":"esbuild-api","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.[A-Za-z]\\\\w{0,9}):(\\\\d+):(\\\\d+): (ERROR|WARNING): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/eslint.json
const eslint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"eslint-stylish","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s))$","file":1},{"regexp":"^\\\\s{1,20}(\\\\d+):(\\\\d+)\\\\s{1,20}(error|warning)\\\\s{1,20}(\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/()-]{1,100}))?\\\\s*$","line":1,"column":2,"severity":3,"message":4,"code":5,"loop":true}]},{"owner":"eslint-compact","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s)): line (\\\\d+), col (\\\\d+), (Error|Warning) - (.+?)(?: \\\\(([\\\\w@/-]{1,100})\\\\))?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"eslint-unix","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s)):(\\\\d+):(\\\\d+): (.+) \\\\[(Error|Warning)(?:/([\\\\w@/-]{1,100}))?\\\\]$","file":1,"line":2,"column":3,"message":4,"severity":5,"code":6}]},{"owner":"eslint-react-scripts","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?))$","file":1},{"regexp":"^\\\\s{1,4}Line (\\\\d+)(?::(\\\\d+))?:\\\\s{1,10}(\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/-]{1,100}))?\\\\s*$","line":1,"column":2,"message":3,"code":4,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/flake8.json
const flake8_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"flake8","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(\\\\d+): (E9(?:99|02)(?= )|[A-Z]{1,4}\\\\d{2,4}(?= [a-z\'\\"(])) (\\\\S.*)$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"flake8-pylint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+): \\\\[([A-Z]{1,4}\\\\d{2,4})\\\\] (.+)$","file":1,"line":2,"code":3,"message":4}]},{"owner":"flake8-plugin","pattern":[{"regexp":"^(\\\\.[/\\\\\\\\](?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(\\\\d+): (?!E9(?:99|02) )([A-Z]{1,4}\\\\d{2,4}) ([^\\\\sa-z\'\\"(\\\\[].*)$","file":1,"line":2,"column":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/flow.json
const flow_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"flow","pattern":[{"regexp":"^Error [-┈]{2,300} ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|flow|json)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*$"},{"regexp":"^(\\\\S.*?)(?: \\\\[([a-z][a-z-]{1,60})\\\\])?$","message":1,"code":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gcc.json
const gcc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gcc","pattern":[{"regexp":"^(?:C/C\\\\+\\\\+: |cargo:warning=)?(?:/[^\\\\s:]{1,300}/execroot/[\\\\w.-]{1,60}/)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+)(?::(\\\\d+))?: (?:fatal )?(error|warning): (?!-\\\\[|in \\")(?!.*\\\\[(?:[A-Za-z][\\\\w.,-]*|-Wclang-format-violations)\\\\]$)(.+?)(?: \\\\[(-[Wf][^\\\\]\\\\s]{1,200})\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"gcc-driver","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?(?:cc1|cc1plus|cc1obj|gcc|g\\\\+\\\\+|clang|clang\\\\+\\\\+|clang-cl)(?:-\\\\d{1,2})?(?:\\\\.exe)?: (?:fatal )?(error|warning): (?!linker command failed)(.+)$","severity":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gfortran.json
const gfortran_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gfortran","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:[fF]|for|ftn|[fF](?:77|90|95|03|08|18)|fpp|inc)):(\\\\d+):(\\\\d+):$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^\\\\s*\\\\|\\\\s*[\\\\d~^ ]*$"},{"regexp":"^(?:Fatal )?(Error|Warning): (.+?)(?: \\\\[(-W[^\\\\]\\\\s]{1,100})\\\\])?$","severity":1,"message":2,"code":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ginkgo.json
const ginkgo_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ginkgo","pattern":[{"regexp":"^\\\\s{2}\\\\[(?:FAIL|Fail|PANICKED!|Panic!|TIMEDOUT|INTERRUPTED)\\\\] (\\\\S.*)$","message":1},{"regexp":"^\\\\s{2}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)$","file":1,"line":2}]},{"owner":"ginkgo-timeline","pattern":[{"regexp":"^\\\\s{2}(\\\\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED)\\\\] in \\\\[\\\\w+\\\\]) - ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+) @ .+$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/go.json
const go_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"go","pattern":[{"regexp":"^(?:vet: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go|s)):(\\\\d+):(\\\\d+): (?:vet: )?(?!.*\\\\([\\\\w-]{2,40}\\\\)$)(?!(?:fatal )?error: |warning: )(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"go-mod","pattern":[{"regexp":"^(?:go: )?((?:[\\\\w./\\\\\\\\~-][^\\\\s:\\"]{0,300}[\\\\\\\\/]|[A-Za-z]:[\\\\\\\\/][^:\\"]{1,300}[\\\\\\\\/])?go\\\\.(?:mod|work|sum)):(\\\\d+)(?::(\\\\d+))?: (?!.*\\\\([\\\\w-]{2,40}\\\\)$)(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"go-cgo","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+):(\\\\d+): (?:fatal )?(error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"go-test","pattern":[{"regexp":"^\\\\s*(?:--- FAIL: .+ \\\\([\\\\d.]{1,12}s\\\\)|=== FAIL: .+)$"},{"regexp":"^\\\\s{4,60}([\\\\w@~.-][^\\\\s:]{0,200}\\\\.go):(\\\\d+): (\\\\S.*)$","file":1,"line":2,"message":3,"loop":true}]},{"owner":"go-test-verbose","pattern":[{"regexp":"^\\\\s{4,60}([\\\\w@~.-][^\\\\s:]{0,200}\\\\.go):(\\\\d+): (\\\\S.*)$","file":1,"line":2,"message":3},{"regexp":"^\\\\s*--- FAIL: .+ \\\\([\\\\d.]{1,12}s\\\\)$"}]},{"owner":"go-panic","pattern":[{"regexp":"^(panic: .+?)(?: \\\\[recovered.{0,40})?$","message":1}]},{"owner":"go-fatal","pattern":[{"regexp":"^fatal error: (all goroutines are asleep - deadlock!|concurrent map .+|stack overflow|unexpected signal.+)$","message":1}]},{"owner":"go-command","pattern":[{"regexp":"^go: ((?:no such tool|no required module provides|updates to go\\\\.(?:mod|sum) needed|cannot (?:find|load|use|determine|query)|go\\\\.(?:mod|work) (?:requires|file)|inconsistent vendoring|module .+: (?:not found|reading|no matching)|.+: (?:invalid version|unknown revision|verifying|missing go\\\\.sum|module lookup disabled|git fetch|parsing go\\\\.mod|reading https?:)).*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/golangci-lint.json
const golangci_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"golangci-lint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go|mod)):(\\\\d+)(?::(\\\\d+))?: (.+) \\\\(([a-z][\\\\w-]{1,40})\\\\)$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"golangci-lint-run","pattern":[{"regexp":"^(?:level=error msg=\\"|Error: )((?:can\'t load config|unsupported version of the configuration|build linters|unknown linters).*?)\\"?$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gosec.json
const gosec_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gosec","pattern":[{"regexp":"^\\\\[((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)(?:-\\\\d+)?\\\\] - (G\\\\d{3})(?: \\\\(CWE-\\\\d+\\\\))?: (.+) \\\\(Confidence: \\\\w+, Severity: \\\\w+\\\\)$","file":1,"line":2,"code":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gradle.json
const gradle_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gradle-script","pattern":[{"regexp":"^(?:Build|Settings|Initialization script|Script|Precompiled script plugin)(?: file)? \'([^\']{1,300})\' line: (\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?:(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed)).*$"},{"regexp":"^\\\\s*> (.+)$","message":1}]},{"owner":"gradle-script-plain","pattern":[{"regexp":"^(?:Build|Settings|Initialization script|Script|Precompiled script plugin)(?: file)? \'([^\']{1,300})\' line: (\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?!(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed))([A-Z].*)$","message":1}]},{"owner":"gradle-script-compile","pattern":[{"regexp":"^\\\\s{0,8}(?:build|settings|script) file \'([^\']{1,300})\': (\\\\d+): (.+?)(?: @ line \\\\d+, column (\\\\d+)\\\\.)?$","file":1,"line":2,"message":3,"column":4}]},{"owner":"gradle-task","pattern":[{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed).*$"},{"regexp":"^> (?!A failure occurred while executing|There were failing tests|Compilation (?:error|failed)|Compile error|The following files had format violations)(.+)$","message":1}]},{"owner":"gradle-worker","pattern":[{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^(?:Execution failed for task \'|A problem (?:occurred|was found)|A build operation failed).*$"},{"regexp":"^> A failure occurred while executing .+$"},{"regexp":"^ {3}> (?!Compilation error)(.+)$","message":1}]},{"owner":"gradle","pattern":[{"regexp":"^\\\\* What went wrong:$"},{"regexp":"^((?:Task \'|Project \'|Could not |Cannot |Unable to |Plugin \\\\[|Configuration cache problems|Gradle could not|Unsupported class file|Dependency verification failed|Directory \'|Failed to |Value \').+)$","message":1}]},{"owner":"gradle-test","pattern":[{"regexp":"^(?!> )(?=.* > )\\\\S.* FAILED$"},{"regexp":"^\\\\s{4}([a-z][\\\\w.$]{1,200}\\\\.[A-Z][\\\\w$]{0,100}(?:: .+?)?)(?: at ([\\\\w$.-]{1,100}\\\\.(?:java|kt|groovy|scala)):(\\\\d+))?$","message":1,"file":2,"line":3}]},{"owner":"groovyc","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:groovy|gradle)): (\\\\d+): (.+?)(?: @ line \\\\d+, column (\\\\d+)\\\\.)?$","file":1,"line":2,"message":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/gtest.json
const gtest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"gtest","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+): Failure$","file":1,"line":2},{"regexp":"^(?:\\\\d{1,5}: )?(\\\\S.*)$","message":1}]},{"owner":"gtest-msvc","pattern":[{"regexp":"^(?:\\\\d{1,5}: )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))\\\\((\\\\d+)\\\\): error: ((?:Expected|Value of|Failed|The difference between|Death test|Actual).*)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/hadolint.json
const hadolint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"hadolint","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}|-):(\\\\d+)(?::(\\\\d+))? ((?:DL|SC)\\\\d{4}) (?:(error|warning|info|style|ignore): )?(\\\\S.*)$","file":1,"line":2,"column":3,"code":4,"severity":5,"message":6}]},{"owner":"hadolint-parse","pattern":[{"regexp":"^((?:[^\\\\s:]{0,200}[/.])?(?:Dockerfile|Containerfile)[\\\\w.-]{0,60}|-):(\\\\d+):(\\\\d+) ((?:unexpected|expecting|invalid) .+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/haskell.json
const haskell_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ghc","pattern":[{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: (error|warning):(?: \\\\[([^\\\\]]{1,100})\\\\])?(?: \\\\[[^\\\\]]{1,100}\\\\])?\\\\s*$","file":1,"line":2,"column":3,"severity":4,"code":5},{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?\\\\s{2,}(?:[•*] )?(\\\\S.*)$","message":1}]},{"owner":"ghc-range","pattern":[{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):\\\\((\\\\d+),(\\\\d+)\\\\)-\\\\(\\\\d+,\\\\d+\\\\): (error|warning):(?: \\\\[([^\\\\]]{1,100})\\\\])?(?: \\\\[[^\\\\]]{1,100}\\\\])?\\\\s*$","file":1,"line":2,"column":3,"severity":4,"code":5},{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?\\\\s{2,}(?:[•*] )?(\\\\S.*)$","message":1}]},{"owner":"ghc-line","pattern":[{"regexp":"^(?:[\\\\w-]{1,60} {0,30}> )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: (error|warning):(?: \\\\[([^\\\\]]{1,100})\\\\])?(?: \\\\[[^\\\\]]{1,100}\\\\])? ([^\\\\s\\\\[].*)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/helm.json
const helm_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"helm-lint","pattern":[{"regexp":"^\\\\[(ERROR|WARNING)\\\\] (?:templates/|Chart\\\\.yaml|values\\\\.yaml|crds/)[^\\\\s:]{0,300}: (.+)$","severity":1,"message":2}]},{"owner":"helm","pattern":[{"regexp":"^Error: ((?:INSTALLATION FAILED|UPGRADE FAILED|template|execution error at|parse error at|YAML parse error on|values don\'t meet the specifications of the schema|chart requires)\\\\b.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/hlint.json
const hlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"hlint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: (Error|Warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"hlint-suggestion","severity":"warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:l?hs|hsc|hs-boot|cabal)):(\\\\d+):(\\\\d+)(?:-\\\\d+)?: Suggestion: (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/isort.json
const isort_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"isort","pattern":[{"regexp":"^ERROR: ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)) (Imports are incorrectly sorted.*)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/javac.json
const javac_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"javac","pattern":[{"regexp":"^(?:\\\\s{0,20}\\\\[javac\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:java)):(\\\\d+): (error|warning): (?:\\\\[([\\\\w-]{1,80})\\\\] )?(.+)$","file":1,"line":2,"severity":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/kotlin.json
const kotlin_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"kotlin","pattern":[{"regexp":"^e: (?:\\\\[ksp\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?|java)):(\\\\d+)(?::(\\\\d+))?:? (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlin-warning","severity":"warning","pattern":[{"regexp":"^w: (?:\\\\[ksp\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?|java)):(\\\\d+)(?::(\\\\d+))?:? (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlin-v1","pattern":[{"regexp":"^e: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)): \\\\((\\\\d+), (\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlin-v1-warning","severity":"warning","pattern":[{"regexp":"^w: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)): \\\\((\\\\d+), (\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"kotlinc","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+): (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"kotlin-cinterop","pattern":[{"regexp":"^Exception in thread \\"main\\" java\\\\.lang\\\\.Error: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+):(\\\\d+): (?:fatal )?error: (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ktlint.json
const ktlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ktlint","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+):? (?!error: |warning: |info: |(?:Lint|Format) )(?!.*\\\\[\\\\w+\\\\]$)(.+?)(?: \\\\(([\\\\w-]{1,60}(?::[\\\\w-]{1,60})?)\\\\))?$","file":1,"line":2,"column":3,"message":4,"code":5}]},{"owner":"kotlinter","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:kts?)):(\\\\d+):(\\\\d+): (?:Lint error|Format could not fix) > \\\\[([\\\\w:-]{1,100})\\\\] (.+)$","file":1,"line":2,"column":3,"code":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/kubeconform.json
const kubeconform_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"kubeconform","pattern":[{"regexp":"^([\\\\w.@~/\\\\\\\\][^\\\\s:]{0,300}\\\\.(?:ya?ml|json)) - ((?:\\\\w{1,80} )?\\\\S{0,200} ?(?:is invalid|failed validation): .+)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/latex.json
const latex_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"latex","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:tex|sty|cls|ltx|dtx|tikz|bbl)):(\\\\d+): (.+)$","file":1,"line":2,"message":3}]},{"owner":"latex-error","pattern":[{"regexp":"^! ((?:LaTeX|Package [\\\\w-]{1,60}|Class [\\\\w-]{1,60}|pdfTeX|LuaTeX) [Ee]rror:? .+|(?:Undefined control sequence|Emergency stop|Missing .+ inserted|Extra .+|Too many .+|Misplaced .+|Illegal .+|Paragraph ended before .+|File ended while .+|TeX capacity exceeded.+|Runaway .+)\\\\.?)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ld.json
const ld_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ld","pattern":[{"regexp":"^(?:(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?ld(?:\\\\.bfd|\\\\.gold)?(?:\\\\.exe)?: )?(?:[^\\\\s:]{1,300}\\\\.(?:o|a|lo|obj): ?)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+): ((?:undefined reference to|multiple definition of|more undefined references to|relocation truncated to fit:) .+)$","file":1,"line":2,"message":3}]},{"owner":"ld-object","pattern":[{"regexp":"^(?:(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?ld(?:\\\\.bfd|\\\\.gold)?(?:\\\\.exe)?: )?[^\\\\s:]{1,300}:(?:[^\\\\s:]{1,300}:)?\\\\(\\\\.[^)\\\\s]{1,500}\\\\): ((?:undefined reference to|multiple definition of|more undefined references to|relocation truncated to fit:) .+)$","message":1}]},{"owner":"ld-library","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:[\\\\w-]{1,60}-)?ld(?:\\\\.bfd|\\\\.gold)?(?:\\\\.exe)?: ((?:cannot find|cannot open|library|framework|file not found|symbol\\\\(s\\\\) not found|\\\\d+ duplicate symbols?|unrecognized option|unknown option).+)$","message":1}]},{"owner":"ld-undefined-symbols","pattern":[{"regexp":"^Undefined symbols for architecture \\\\w+:$"},{"regexp":"^\\\\s+(\\"[^\\"]{1,2000}\\", referenced from:)$","message":1}]},{"owner":"ld-duplicate-symbol","pattern":[{"regexp":"^(duplicate symbol \'[^\']{1,2000}\' in:)$","message":1}]},{"owner":"lld-symbol","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:ld\\\\.lld|ld64\\\\.lld|lld-link|wasm-ld|rust-lld)(?:-\\\\d{1,2})?(?:\\\\.exe)?: error: ((?:undefined|duplicate)(?: \\\\w+)? symbol: .+)$","message":1},{"regexp":"^>>> (?:referenced by|defined at) (?:[^\\\\s()]{1,200}:\\\\d+ \\\\(((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc)):(\\\\d+)\\\\))?.*$","file":1,"line":2}]},{"owner":"lld","pattern":[{"regexp":"^(?:[^\\\\s:]{0,200}[\\\\\\\\/])?(?:ld\\\\.lld|ld64\\\\.lld|lld-link|wasm-ld|rust-lld)(?:-\\\\d{1,2})?(?:\\\\.exe)?: error: (?!(?:undefined|duplicate)(?: \\\\w+)? symbol: )(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/lean.json
const lean_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"lake","pattern":[{"regexp":"^(error|warning): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:lean)):(\\\\d+):(\\\\d+): (.+)$","severity":1,"file":2,"line":3,"column":4,"message":5}]},{"owner":"lean","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:lean)):(\\\\d+):(\\\\d+): (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/make.json
const make_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"make-file","pattern":[{"regexp":"^([\\\\w./\\\\\\\\@~][^\\\\s:]{0,300}):(\\\\d+): \\\\*\\\\*\\\\* (.+?)(?: {2}Stop\\\\.)?$","file":1,"line":2,"message":3}]},{"owner":"make-warning","pattern":[{"regexp":"^([\\\\w./\\\\\\\\@~][^\\\\s:]{0,300}):(\\\\d+): (warning): ((?:overriding|ignoring old) (?:recipe|commands) for target .+)$","file":1,"line":2,"severity":3,"message":4}]},{"owner":"make","pattern":[{"regexp":"^(?:g|mingw32-)?make(?:\\\\[\\\\d{1,3}\\\\])?: \\\\*\\\\*\\\\* (No (?:rule to make target|targets specified).+?)(?: {2}Stop\\\\.)?$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/markdownlint.json
const markdownlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"markdownlint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:mdx?|markdown|mdown|mkd)):(\\\\d+)(?::(\\\\d+))?:? (?:(error|warning) )?(MD\\\\d{3}(?:/[\\\\w-]{1,60}){0,3}) (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/maven.json
const maven_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"maven-compiler","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[(ERROR|WARNING)\\\\] (?:/(?=[A-Za-z]:))?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:java|kt|kts|groovy|scala|aj)):(?: \\\\(|\\\\[)(\\\\d+)(?:, ?(\\\\d+))?(?:\\\\)|\\\\]) (?!\\\\([a-z]+\\\\) [A-Z]\\\\w+: )(?:\\\\[([\\\\w-]{1,80})\\\\] )?(.+)$","severity":1,"file":2,"line":3,"column":4,"code":5,"message":6}]},{"owner":"maven-test","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {2,4}([\\\\w$][\\\\w$.>-]{0,300}:\\\\d{1,6}(?: |->)\\\\S.*)$","message":1}]},{"owner":"maven-test-frame","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] (?!Tests run: )\\\\S.* <<< (?:ERROR|FAILURE)!$"},{"regexp":"^([a-z][\\\\w.$]{1,200}\\\\.[A-Z][\\\\w$]{0,100}(?:: .*)?)$","message":1},{"regexp":"^\\\\s{1,8}at [\\\\w.$/<>-]{1,300}\\\\((\\\\w{0,80}(?:Test|IT|Spec)\\\\w{0,20}\\\\.(?:java|kt|groovy|scala)):(\\\\d+)\\\\)$","file":1,"line":2}]},{"owner":"maven-test-v2","pattern":[{"regexp":"^Failed tests: {1,3}([\\\\w$]+\\\\([\\\\w.$]{1,300}\\\\): .+)$","message":1}]},{"owner":"maven-test-error-v2","pattern":[{"regexp":"^Tests in error:\\\\s*$"},{"regexp":"^\\\\s{2}([\\\\w$]+\\\\([\\\\w.$]{1,300}\\\\): .+)$","message":1,"loop":true}]},{"owner":"maven-goal","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] Failed to execute goal (?:on project |\\\\S{1,300} (?:\\\\([^)]{1,200}\\\\) )?on project )[^\\\\s:]{1,200}: (?!Compilation failure|The following files had format violations|There (?:are|were) test failures|There was a timeout)(.+?)(?: -> \\\\[Help \\\\d+\\\\])?$","message":1}]},{"owner":"maven-pom","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {3}The project \\\\S{0,300} ?\\\\(([^()]{1,300}\\\\.(?:xml|pom))\\\\) has \\\\d+ errors?$","file":1},{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {4,5}(\\\\S.{0,2000}?) {1,2}@ line (\\\\d+), column (\\\\d+)(?: -> \\\\[Help \\\\d+\\\\])?$","message":1,"line":2,"column":3,"loop":true}]},{"owner":"maven-pom-parent","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] {4,5}(\\\\S.{0,2000}?) {1,2}@ [^,\\\\s]{1,300}, ([^,]{1,300}\\\\.(?:xml|pom)), line (\\\\d+), column (\\\\d+)(?: -> \\\\[Help \\\\d+\\\\])?$","message":1,"file":2,"line":3,"column":4}]},{"owner":"maven-enforcer","pattern":[{"regexp":"^(?:\\\\d{1,10} )?(?:\\\\[ERROR\\\\] )?Rule \\\\d+: [\\\\w.]{1,300} failed with message:$"},{"regexp":"^(?:\\\\d{1,10} )?(?:\\\\[ERROR\\\\] )?(\\\\S.*)$","message":1}]},{"owner":"maven-enforcer-v2","severity":"error","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[WARNING\\\\] Rule \\\\d+: [\\\\w.]{1,300} failed with message:$"},{"regexp":"^(\\\\S.*)$","message":1}]},{"owner":"maven-spotbugs","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[ERROR\\\\] (?:High|Medium|Low): (.+ At [\\\\w$-]{1,200}\\\\.\\\\w{1,10}:\\\\[lines? \\\\d+(?:-\\\\d+)?\\\\]) (\\\\w{3,100})$","message":1,"code":2}]},{"owner":"maven-pmd","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[(?:ERROR|WARNING|INFO)\\\\] PMD Failure: ([\\\\w.$]{1,300}:\\\\d+) Rule:(\\\\w{1,100}) Priority:\\\\d (.+)$","code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/minitest.json
const minitest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"minitest","pattern":[{"regexp":"^\\\\s{0,4}[A-Z][\\\\w:]{0,200}#test_.{1,250} \\\\[((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)):(\\\\d+)\\\\]:$","file":1,"line":2},{"regexp":"^\\\\s{0,4}(\\\\S.*)$","message":1}]},{"owner":"minitest-error","pattern":[{"regexp":"^\\\\s{0,4}[A-Z][\\\\w:]{0,200}#test_.{1,250}:$"},{"regexp":"^\\\\s{0,4}([A-Z][\\\\w:]{0,120}): (.+)$","code":1,"message":2},{"regexp":"^\\\\s{4,8}((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)):(\\\\d+):in .+$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/msvc.json
const msvc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"msvc","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:\\\\w{1,10}))\\\\((\\\\d+)(?:,(\\\\d+))?\\\\) ?: (?:fatal )?(error|warning) ((?:C|D|RC|A|CVT)\\\\d{4}): (?!\\\\s)(.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"clang-cl","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:c|C|cc|cp|cpp|CPP|cxx|c\\\\+\\\\+|h|H|hh|hp|hpp|hxx|inl|ipp|tcc|tpp|txx|ixx|cppm|m|mm|s|S|asm|cu|cuh|cl|ino|inc|def|y|l|yy|ll|pyx|icc))\\\\((\\\\d+)(?:,(\\\\d+))?\\\\) ?: (?:fatal )?(error|warning)(?: #[\\\\w-]{1,20})?: (?!in \\"|Expected|Value of|Failed|The difference between|Death test|Actual)(.+?)(?: \\\\[(-[WD][^\\\\]\\\\s]{1,200})\\\\])?(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"msvc-link","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?[^\\\\s:][^:]{0,300}(?:\\\\(([^()\\\\s]{1,200})\\\\))? : (?:fatal )?(error|warning) (LNK(?!1120)\\\\d{4}): (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","severity":2,"code":3,"message":4}]},{"owner":"msvc-command-line","pattern":[{"regexp":"^\\\\s{0,20}(?:\\\\d{1,4}(?::\\\\d{1,4})?>)?(?:cl|link) : (?:Command line )?(error|warning) (D\\\\d{4}) : (.+?)(?: \\\\[[^\\\\[\\\\]\\"<>|]{1,300}\\\\.\\\\w{0,10}proj(?:::[^\\\\]]{1,200})?\\\\])?$","severity":1,"code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/munit.json
const munit_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"munit","pattern":[{"regexp":"^(?:\\\\[\\\\w{4,5}\\\\] )?==> X (\\\\S.{0,300}?) {1,4}[\\\\d.]{1,10}s munit\\\\.\\\\w{1,60}: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|sc)):(\\\\d+)(?: .*)?$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/mypy.json
const mypy_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"mypy","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(?:(\\\\d+):(?:\\\\d+:\\\\d+:)?)? (error|warning): (.+?)(?:  ?\\\\[([a-z][a-z0-9-]{1,40})\\\\])?\\\\s{0,2}$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"mypy-file","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)): (error): (.+?)(?:  ?\\\\[([a-z][a-z0-9-]{1,40})\\\\])?$","file":1,"severity":2,"message":3,"code":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/next.json
const next_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"next","pattern":[{"regexp":"^(\\\\./[^\\\\s:\\"<>|]{1,250}\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^([A-Z].*)$","message":1}]},{"owner":"next-webpack","pattern":[{"regexp":"^(\\\\./[^\\\\s:\\"<>|]{1,250}\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s))$","file":1},{"regexp":"^((?:Module not found|Module parse failed|Module build failed|Syntax error|Attempted import error|Type error|Error)\\\\b(?!:\\\\s{1,4}[x×] ).*)$","message":1}]},{"owner":"next-lint","pattern":[{"regexp":"^(\\\\./[^\\\\s:\\"<>|]{1,250}\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s))$","file":1},{"regexp":"^(\\\\d+):(\\\\d+)\\\\s{1,4}(Error|Warning): (\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/-]{1,100}))?\\\\s*$","line":1,"column":2,"severity":3,"message":4,"code":5,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/nim.json
const nim_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"nim","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:nims?|nimble))\\\\((\\\\d+), (\\\\d+)\\\\) (Error|Warning): (.+?)(?: \\\\[(\\\\w{1,60})\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ninja.json
const ninja_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ninja-file","pattern":[{"regexp":"^ninja: error: ([^\\\\s:]{1,300}\\\\.ninja):(\\\\d+): (.+)$","file":1,"line":2,"message":3}]},{"owner":"ninja","pattern":[{"regexp":"^ninja: (?:error|fatal): (?![^\\\\s:]{1,300}\\\\.ninja:\\\\d)(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/node.json
const node_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"node","pattern":[{"regexp":"^(?:file://)?((?:/|[A-Za-z]:[\\\\\\\\/]|/[A-Za-z]:/)[^:]{1,300}\\\\.(?:[cm]?[jt]sx?|json|node)|node:[\\\\w/]{1,200}|\\\\[eval\\\\]):(\\\\d+)$","file":1,"line":2},{"regexp":"^.*\\\\S.*$"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^\\\\s*$"},{"regexp":"^(?:Uncaught )?\\\\[?((?:[A-Z]\\\\w{0,80})?(?:Error|Exception|Rejection)(?: \\\\[\\\\w{1,60}\\\\])?(?:: .+)?)$","message":1}]},{"owner":"node-module","pattern":[{"regexp":"^(?:file://)?((?:/|[A-Za-z]:[\\\\\\\\/]|/[A-Za-z]:/)[^:]{1,300}\\\\.(?:[cm]?[jt]sx?|json|node)|node:[\\\\w/]{1,200}|\\\\[eval\\\\]):(\\\\d+)$","file":1,"line":2},{"regexp":"^.*\\\\S.*$"},{"regexp":"^\\\\s*[~^]+\\\\s*$"},{"regexp":"^(SyntaxError: .+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ocaml.json
const ocaml_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ocaml","pattern":[{"regexp":"^File \\"([^\\"]{1,300}(?:\\\\.ml[ily]?|\\\\.mlx|\\\\.re|\\\\.rei|\\\\.opam|dune|dune-project|dune-workspace))\\", lines? (\\\\d+)(?:-\\\\d+)?(?:, characters (\\\\d+)-\\\\d+)?:$","file":1,"line":2,"column":3},{"regexp":"^(Error|Warning)(?: \\\\d{1,3} \\\\[([\\\\w-]{1,60})\\\\]| \\\\((?:warning \\\\d{1,3} )?\\\\[?([\\\\w-]{1,60})\\\\]?\\\\))?: (.+)$","severity":1,"code":2,"message":4}]},{"owner":"ocaml-source","pattern":[{"regexp":"^File \\"([^\\"]{1,300}(?:\\\\.ml[ily]?|\\\\.mlx|\\\\.re|\\\\.rei|\\\\.opam|dune|dune-project|dune-workspace))\\", lines? (\\\\d+)(?:-\\\\d+)?(?:, characters (\\\\d+)-\\\\d+)?:$","file":1,"line":2,"column":3},{"regexp":"^\\\\s*(?:\\\\d+ \\\\|.*|\\\\.{3}.*)$"},{"regexp":"^(?:\\\\s*\\\\d+ \\\\|.*|\\\\s*\\\\.{3}.*|[ ^]+)$"},{"regexp":"^(Error|Warning)(?: \\\\d{1,3} \\\\[([\\\\w-]{1,60})\\\\]| \\\\((?:warning \\\\d{1,3} )?\\\\[?([\\\\w-]{1,60})\\\\]?\\\\))?: (.+)$","severity":1,"code":2,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/oxlint.json
const oxlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"oxlint","pattern":[{"regexp":"^\\\\s{1,4}[×x] ([a-z][\\\\w-]{1,40}\\\\([\\\\w@/-]{1,80}\\\\)): (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,12}(?:╭─|,-)\\\\[(?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+)\\\\]$","file":1,"line":2,"column":3}]},{"owner":"oxlint-warning","severity":"warning","pattern":[{"regexp":"^\\\\s{1,4}[⚠!] ([a-z][\\\\w-]{1,40}\\\\([\\\\w@/-]{1,80}\\\\)): (.+)$","code":1,"message":2},{"regexp":"^\\\\s{1,12}(?:╭─|,-)\\\\[(?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+)\\\\]$","file":1,"line":2,"column":3}]},{"owner":"oxlint-unix","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+): (.+) \\\\[(Error|Warning)/([a-z][\\\\w-]{1,40}\\\\([\\\\w@/-]{1,80}\\\\))\\\\]$","file":1,"line":2,"column":3,"message":4,"severity":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/php.json
const php_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"php","pattern":[{"regexp":"^(?:PHP )?(?:Fatal error|Parse error|Recoverable fatal error|Compile error|Core error):\\\\s{1,4}(?!Uncaught )(\\\\S.*) in (?:phar:\\\\S{1,300}|(\\\\S.{0,300})) on line (\\\\d+)$","message":1,"file":2,"line":3}]},{"owner":"php-uncaught","pattern":[{"regexp":"^(?:PHP )?Fatal error:\\\\s{1,4}(Uncaught .+) in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}):(\\\\d+)$","message":1,"file":2,"line":3}]},{"owner":"php-warning","severity":"warning","pattern":[{"regexp":"^(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards):\\\\s{1,4}(\\\\S.*) in (?:phar:\\\\S{1,300}|(\\\\S.{0,300})) on line (\\\\d+)$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/php-cs-fixer.json
const php_cs_fixer_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"php-cs-fixer","pattern":[{"regexp":"^\\\\s{1,6}\\\\d{1,5}\\\\) (\\\\S{1,300}\\\\.php) \\\\(([a-z][\\\\w, /-]{2,600})\\\\)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/phpcs.json
const phpcs_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"phpcs","pattern":[{"regexp":"^FILE: (?!\\\\.\\\\.\\\\.)(\\\\S.{0,300}?)\\\\s{0,10}$","file":1},{"regexp":"^-{20,}$"},{"regexp":"^FOUND \\\\d.*$"},{"regexp":"^-{20,}$"},{"regexp":"^\\\\s{1,8}(?:(\\\\d+) \\\\| (ERROR|WARNING)\\\\s{1,3}\\\\| (?:\\\\[[x ]\\\\] )?(\\\\S.*)|\\\\| {7,9}\\\\| .*)$","line":1,"severity":2,"message":3,"loop":true}]},{"owner":"phpcs-emacs","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+):(\\\\d+): (error|warning) - (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/phpstan.json
const phpstan_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"phpstan","pattern":[{"regexp":"^\\\\s{1,2}Line\\\\s{2,6}(\\\\S.{0,300}\\\\.(?:php|inc|module|phtml))(?: \\\\(in context of .{1,300}\\\\))?\\\\s*$","file":1},{"regexp":"^\\\\s-{3,}(?:\\\\s-{3,})?\\\\s*$"},{"regexp":"^\\\\s{2}(?::?(\\\\d+)\\\\s{2,6}(\\\\S.*)|\\\\s{5,}\\\\S.*)$","line":1,"message":2,"loop":true}]},{"owner":"phpstan-raw","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|inc|module|phtml)):(\\\\d+):([A-Z$\\"\'\\\\\\\\].+?)(?: \\\\[identifier:([\\\\w.]{1,80})\\\\])?$","file":1,"line":2,"message":3,"code":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/phpunit.json
const phpunit_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"phpunit","pattern":[{"regexp":"^\\\\d{1,5}\\\\) [A-Za-z_][\\\\w\\\\\\\\]{0,250}::.{1,250}$"},{"regexp":"^(\\\\S.*)$","message":1},{"regexp":"^(?:\\\\s*|.{1,300}[/\\\\\\\\]vendor[/\\\\\\\\].{1,300}:\\\\d+)$"},{"regexp":"^(?!.{0,300}[/\\\\\\\\]vendor[/\\\\\\\\])((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+)$","file":1,"line":2}]},{"owner":"pest","pattern":[{"regexp":"^\\\\s{1,4}FAILED\\\\s{2}[A-Z].*$"},{"regexp":"^\\\\s{2}(\\\\S.*)$","message":1},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{2}at ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+)$","file":1,"line":2}]},{"owner":"phpunit-testdox","pattern":[{"regexp":"^\\\\s{3}│$"},{"regexp":"^\\\\s{3}│ (\\\\S.*)$","message":1},{"regexp":"^\\\\s{3}│$"},{"regexp":"^\\\\s{3}│ ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+)$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pint.json
const pint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pint","pattern":[{"regexp":"^\\\\s{2}[⨯✗x] (\\\\S{1,300}\\\\.php)\\\\s{1,200}([a-z@!][\\\\w/, @!…-]{2,300}?)\\\\s{0,10}$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/prettier.json
const prettier_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"prettier","pattern":[{"regexp":"^(\\\\[warn\\\\] ((?:[A-Za-z]:)?[^\\\\s:\\"\'(]{0,300}\\\\.(?:[cm]?[jt]sx?|json[5c]?|css|s[ac]ss|less|mdx?|markdown|html?|vue|svelte|astro|ya?ml|graphql|gql|hbs|handlebars|svg|xml|php|sol|toml|prisma|java|rb|prettierrc|babelrc|eslintrc)))$","message":1,"file":2}]},{"owner":"prettier-error","pattern":[{"regexp":"^\\\\[error\\\\] ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|json[5c]?|css|s[ac]ss|less|mdx?|markdown|html?|vue|svelte|astro|ya?ml|graphql|gql|hbs|handlebars|svg|xml|php|sol|toml|prisma|java|rb|prettierrc|babelrc|eslintrc)): ((?:[A-Z]\\\\w{0,40}: )?.+) \\\\((\\\\d+):(\\\\d+)\\\\)$","file":1,"message":2,"line":3,"column":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/protobuf.json
const protobuf_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"protoc","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:proto)):(\\\\d+):(\\\\d+): (?!warning: |error: )(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"protoc-warning","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:proto)):(\\\\d+):(\\\\d+): (warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]},{"owner":"buf","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:proto)):(\\\\d+):(\\\\d+):(\\\\S.*)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/psalm.json
const psalm_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"psalm","pattern":[{"regexp":"^ERROR: ([A-Z]\\\\w{2,80}) - ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}\\\\.(?:php|phpt|inc|module|phtml)):(\\\\d+):(\\\\d+) - (.+?)(?: \\\\(see https://psalm\\\\.dev/\\\\d{1,5}\\\\))?$","code":1,"file":2,"line":3,"column":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pylint.json
const pylint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pylint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+):(\\\\d+): ([CRWEF]\\\\d{4}): (.+?)(?: \\\\([a-z][a-z0-9-]{1,60}\\\\))?$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"pylint-parseable","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)):(\\\\d+): \\\\[([CRWEF]\\\\d{4})\\\\([a-z][a-z0-9-]{1,60}\\\\), [^\\\\]]{0,200}\\\\] (.+)$","file":1,"line":2,"code":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pyright.json
const pyright_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pyright","pattern":[{"regexp":"^\\\\s{2,4}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?)|(?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ipynb)):(\\\\d+):(\\\\d+) - (error|warning): (.+?)(?: \\\\((report\\\\w{1,60})\\\\))?\\\\s{0,4}$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/pytest.json
const pytest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"pytest","pattern":[{"regexp":"^E {1,20}((?:[A-Za-z_][\\\\w.]{0,120}(?:Error|Exception|Exit|Failed|Interrupt|Timeout|Warning|Skipped)\\\\b|Failed: |assert |fixture \').*)$","message":1},{"regexp":"^E(?:\\\\s.*)?$"},{"regexp":"^\\\\s*$"},{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): [A-Za-z_][\\\\w.]{0,120}$","file":1,"line":2}]},{"owner":"pytest-one-line","pattern":[{"regexp":"^E {1,20}((?:[A-Za-z_][\\\\w.]{0,120}(?:Error|Exception|Exit|Failed|Interrupt|Timeout|Warning|Skipped)\\\\b|Failed: |assert |fixture \').*)$","message":1},{"regexp":"^\\\\s*$"},{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): [A-Za-z_][\\\\w.]{0,120}$","file":1,"line":2}]},{"owner":"pytest-short","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): in .+$","file":1,"line":2},{"regexp":"^\\\\s{4}.*$"},{"regexp":"^E {1,20}(\\\\S.*)$","message":1}]},{"owner":"pytest-short-marked","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py):(\\\\d+): in .+$","file":1,"line":2},{"regexp":"^\\\\s{4}.*$"},{"regexp":"^\\\\s{4}.*$"},{"regexp":"^E {1,20}(\\\\S.*)$","message":1}]},{"owner":"pytest-syntax","pattern":[{"regexp":"^E\\\\s{1,20}File \\"([^\\"]{1,300})\\", line (\\\\d+)$","file":1,"line":2},{"regexp":"^E(?:\\\\s.*)?$"},{"regexp":"^E(?:\\\\s.*)?$"},{"regexp":"^E {1,20}((?:Syntax|Indentation|Tab)Error: .+)$","message":1}]},{"owner":"pytest-line","pattern":[{"regexp":"^((?:/|[A-Za-z]:[\\\\\\\\/])[^:\\"\']{1,250}\\\\.py):(\\\\d+): ([A-Za-z_][\\\\w.]{0,120}(?:Error|Exception|Exit|Failed|Interrupt|Timeout)(?:: .+))$","file":1,"line":2,"message":3}]},{"owner":"pytest-failed","pattern":[{"regexp":"^FAILED ((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py)::(\\\\S.*)$","file":1,"message":2}]},{"owner":"pytest-error","pattern":[{"regexp":"^ERROR ((?:[A-Za-z]:)?[^\\\\s:\\"\'][^:\\"\']{0,250}\\\\.py)(?:::[^\\\\s]{1,200})? - (\\\\S.*)$","file":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/python.json
const matchers_python_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"python","pattern":[{"regexp":"^(?:\\\\*{3})?\\\\s{0,20}File \\"([^\\"]{1,300})\\", line (\\\\d+)(?:, in .+)?$","file":1,"line":2},{"regexp":"^(?:\\\\s{0,40}((?:[A-Za-z_]\\\\w{0,60}\\\\.){1,8}[A-Z]\\\\w{0,80}(?:: .*)?|[A-Z]\\\\w{0,80}(?:Error|Exception|Exit|Interrupt|Failure|Timeout|Warning|Group)(?:: .*)?|(?:Stop|StopAsync)Iteration(?:: .*)?|[A-Z][a-z0-9]{1,40}[A-Z]\\\\w{0,80}: .*)|\\\\s{1,40}(?!File \\")\\\\S.*)$","message":1,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rollup.json
const rollup_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rollup","pattern":[{"regexp":"^(?:\\\\[!\\\\] )?(?:\\\\(plugin [\\\\w@/ .-]{1,60}\\\\) )?(?:RollupError: |Error: |SyntaxError: )?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)) \\\\((\\\\d+):(\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"rollup-unresolved","pattern":[{"regexp":"^(?:\\\\[!\\\\] )?(?:\\\\(plugin [\\\\w@/ .-]{1,60}\\\\) )?(?:RollupError: |Error: )(Could not resolve \\"[^\\"]{1,300}\\" from \\"([^\\"]{1,300})\\")$","message":1,"file":2}]},{"owner":"rollup-typescript","pattern":[{"regexp":"^(?:\\\\[!\\\\] |\\\\(!\\\\) )?(?:\\\\(plugin typescript\\\\) |\\\\[plugin typescript\\\\] |Plugin typescript: )(?:RollupError: |Error: )?(?:[^\\\\s:]{1,200}: |\\\\[plugin typescript\\\\] |[^\\\\s:]{1,200} \\\\(\\\\d+:\\\\d+\\\\): ){0,2}@rollup/plugin-typescript:? (TS\\\\d{1,6}): (.+)$","code":1,"message":2},{"regexp":"^(?:file: )?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)):? ?\\\\(?(\\\\d+):(\\\\d+)\\\\)?$","file":1,"line":2,"column":3}]},{"owner":"rolldown","pattern":[{"regexp":"^\\\\[([A-Z]{2,30}_[A-Z_]{2,60})\\\\] (?:Error: |Warning: )?(\\\\S.*)$","code":1,"message":2},{"regexp":"^\\\\s{1,12}╭─\\\\[ ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)):(\\\\d+):(\\\\d+) \\\\]$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rspec.json
const rspec_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rspec-expectation","pattern":[{"regexp":"^\\\\s{5}Failure/Error: (\\\\S.*)$"},{"regexp":"^\\\\s{7}(expected .+)$","message":1},{"regexp":"^\\\\s{5}# (\\\\./(?!vendor/)[^\\\\s:]{1,300}):(\\\\d+):in .+$","file":1,"line":2}]},{"owner":"rspec-exception","pattern":[{"regexp":"^\\\\s{5}Failure/Error: (\\\\S.*)$"},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{5}([A-Z][\\\\w:]{0,120}):$","code":1},{"regexp":"^\\\\s{7}(\\\\S.*)$","message":1},{"regexp":"^\\\\s{5}# (\\\\./(?!vendor/)[^\\\\s:]{1,300}):(\\\\d+):in .+$","file":1,"line":2}]},{"owner":"rspec","pattern":[{"regexp":"^\\\\s{5}Failure/Error: (\\\\S.*)$","message":1},{"regexp":"^(?:\\\\s{5,}(?!# \\\\./(?!vendor/)).*|\\\\s*)$"},{"regexp":"^(?:\\\\s{5,}(?!# \\\\./(?!vendor/)).*|\\\\s*)$"},{"regexp":"^\\\\s{5}# (\\\\./(?!vendor/)[^\\\\s:]{1,300}):(\\\\d+):in .+$","file":1,"line":2}]},{"owner":"rspec-load","pattern":[{"regexp":"^(An error occurred while loading (\\\\S{1,300}\\\\.rb)\\\\.)","message":1,"file":2}]},{"owner":"rspec-example","pattern":[{"regexp":"^rspec ((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)):(\\\\d+) # (\\\\S.*)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rubocop.json
const rubocop_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rubocop","pattern":[{"regexp":"^((?:(?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:rb|rake|ru|gemspec|erb|haml|slim|jbuilder|thor|podspec)|(?:[^\\\\s:]{1,200}[/\\\\\\\\])?(?:Gemfile|Rakefile|Guardfile|Capfile|Vagrantfile|Fastfile|Podfile|Appraisals|Dangerfile))):(\\\\d+):(\\\\d+): (?:[CRWEF]|(I)): (?:\\\\[(?:Correctable|Corrected|Todo)\\\\] )?(?:([A-Z]\\\\w{1,60}(?:/\\\\w{1,60}){1,3}): )?(.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"rubocop-simple","pattern":[{"regexp":"^== ((?:(?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:rb|rake|ru|gemspec|erb|haml|slim|jbuilder|thor|podspec)|(?:[^\\\\s:]{1,200}[/\\\\\\\\])?(?:Gemfile|Rakefile|Guardfile|Capfile|Vagrantfile|Fastfile|Podfile|Appraisals|Dangerfile))) ==$","file":1},{"regexp":"^(?:[CRWEF]|(I)):\\\\s{0,6}(\\\\d+):\\\\s{0,6}(\\\\d+): (?:\\\\[(?:Correctable|Corrected|Todo)\\\\] )?(?:([A-Z]\\\\w{1,60}(?:/\\\\w{1,60}){1,3}): )?(.+)$","severity":1,"line":2,"column":3,"code":4,"message":5,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ruby.json
const ruby_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ruby","pattern":[{"regexp":"^((?:<internal:[^>]{1,300}>|(?:[A-Za-z]:)?[^\\\\s:<][^:]{0,300})):(\\\\d+):in [`\'].{1,250}?\': (.+) \\\\(([A-Z][\\\\w:]{0,120})\\\\)$","file":1,"line":2,"message":3,"code":4}]},{"owner":"ruby-syntax","pattern":[{"regexp":"^(?:[^\\\\s:]{1,200}: )?((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}\\\\.(?:rb|rake|ru|feature)|-e):(\\\\d+): (syntax errors?\\\\b.+?)(?: \\\\(SyntaxError\\\\))?$","file":1,"line":2,"message":3}]},{"owner":"rake","pattern":[{"regexp":"^(?:rake|rails|bin/rails) aborted!$"},{"regexp":"^(\\\\S.*)$","message":1},{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^\\\\s:]{0,300}):(\\\\d+):in .+$","file":1,"line":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/ruff.json
const ruff_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"ruff","pattern":[{"regexp":"^(?!\\\\.[/\\\\\\\\])((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)):(?:cell \\\\d+:)?(\\\\d+):(\\\\d+): (?!E999|E902|C901 \')([A-Z]{1,5}\\\\d{3,4}(?= )|invalid-syntax(?=: )):? (?:\\\\[\\\\*\\\\] )?((?:[A-Z`]|\\\\[).*)$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"ruff-full","pattern":[{"regexp":"^([A-Z]{1,5}\\\\d{3,4}|invalid-syntax|unformatted|io-error|invalid-[a-z-]{1,40}|[a-z]{2,20}(?:-[a-z]{2,20}){1,6}):? (?:\\\\[\\\\*\\\\] )?(\\\\S.*)$","code":1,"message":2},{"regexp":"^\\\\s{1,8}--> ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)):(?:cell \\\\d+:)?(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"ruff-format","pattern":[{"regexp":"^(Would reformat: ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)))$","message":1,"file":2}]},{"owner":"ruff-parse","pattern":[{"regexp":"^error: Failed to parse ((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:pyi?|ipynb|toml)):(\\\\d+):(\\\\d+): (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/rustfmt.json
const rustfmt_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"rustfmt","pattern":[{"regexp":"^(Diff in) (?:\\\\\\\\\\\\\\\\\\\\?\\\\\\\\)?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:rs))(?: at line |:)(\\\\d+):$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/scala.json
const scala_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"sbt","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[error\\\\] (?:\\\\[E\\\\d+\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(?:(\\\\d+):)? (?:error: )?(?:\\\\[(\\\\w{1,60})\\\\] )?(.+)$","file":1,"line":2,"column":3,"code":4,"message":5}]},{"owner":"sbt-warning","severity":"warning","pattern":[{"regexp":"^(?:\\\\d{1,10} )?\\\\[warn\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(?:(\\\\d+):)? (?:warning: )?(.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"scala3","pattern":[{"regexp":"^(?:\\\\[error\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Error): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$"},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\|\\\\s*(\\\\S.*)$","message":1}]},{"owner":"scala3-long","pattern":[{"regexp":"^(?:\\\\[error\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Error): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"message":2,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[error\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?!(?:\\\\[error\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$).*$"}]},{"owner":"scala3-warning","severity":"warning","pattern":[{"regexp":"^(?:\\\\[warn\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Warning): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$"},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\|\\\\s*(\\\\S.*)$","message":1}]},{"owner":"scala3-warning-long","severity":"warning","pattern":[{"regexp":"^(?:\\\\[warn\\\\] )?-- (?:\\\\[(E\\\\d+)\\\\] )?((?:[A-Z][\\\\w ]{0,60})?Warning): ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+) ?-*\\\\s*$","code":1,"message":2,"file":3,"line":4,"column":5},{"regexp":"^(?:\\\\[warn\\\\] )?\\\\s*\\\\d+ \\\\|.*$"},{"regexp":"^(?!(?:\\\\[warn\\\\] )?\\\\s*\\\\|\\\\s*\\\\^+\\\\s*$).*$"}]},{"owner":"scala-cli","pattern":[{"regexp":"^\\\\[(error|warn)\\\\] ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+):(\\\\d+)$","file":2,"line":3,"column":4},{"regexp":"^\\\\[error\\\\] (\\\\S.*)$","message":1}]},{"owner":"scalac","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|sc)):(\\\\d+):(?:(\\\\d+):)? (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/scalafmt.json
const scalafmt_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"scalafmt","severity":"warning","pattern":[{"regexp":"^\\\\[warn\\\\] scalafmt: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)) (isn\'t formatted properly!)$","file":1,"message":2}]},{"owner":"scalafmt-check","pattern":[{"regexp":"^\\\\[error\\\\] (scalafmt: \\\\d+ files must be formatted.*)$","message":1}]},{"owner":"scalafmt-parse","pattern":[{"regexp":"^\\\\[error\\\\] org\\\\.scalafmt\\\\.[\\\\w.$]{1,200}: scalafmt: (?:\\\\[[\\\\d.]{1,20}\\\\] )?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:scala|java|sbt|sc|mill)):(\\\\d+): error: (.+)$","file":1,"line":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/scalatest.json
const scalatest_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"scalatest","pattern":[{"regexp":"^\\\\[info\\\\] +- .+ \\\\*\\\\*\\\\* FAILED \\\\*\\\\*\\\\*(?: \\\\(.{1,40}\\\\))?$"},{"regexp":"^\\\\[info\\\\] +(.+) \\\\(([\\\\w.-]{1,100}\\\\.scala):(\\\\d+)\\\\)$","message":1,"file":2,"line":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/shellcheck.json
const shellcheck_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"shellcheck-gcc","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}|-):(\\\\d+):(\\\\d+): (error|warning|note): (.+) \\\\[(SC\\\\d{4})\\\\]$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"shellcheck-tty","pattern":[{"regexp":"^In (\\\\S.{0,300}) line (\\\\d+):$","file":1,"line":2},{"regexp":"^.*$"},{"regexp":"^\\\\s*\\\\^-*\\\\^?-* (SC\\\\d{4})(?: \\\\((error|warning|info|style)\\\\))?: (.+)$","code":1,"severity":2,"message":3,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/solidity.json
const solidity_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"solc","pattern":[{"regexp":"^\\\\w{0,40}Error(?: \\\\((\\\\d{1,6})\\\\))?: (.+)$","code":1,"message":2},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:sol|yul|vy)):(\\\\d+):(\\\\d+):?$","file":1,"line":2,"column":3}]},{"owner":"solc-warning","severity":"warning","pattern":[{"regexp":"^Warning(?: \\\\((\\\\d{1,6})\\\\))?: (.+)$","code":1,"message":2},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:sol|yul|vy)):(\\\\d+):(\\\\d+):?$","file":1,"line":2,"column":3}]},{"owner":"forge-lint","pattern":[{"regexp":"^(error|warning)(?:\\\\[([\\\\w-]{1,80})\\\\])?: (.+)$","severity":1,"code":2,"message":3},{"regexp":"^\\\\s*--> ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:sol|yul|vy)):(\\\\d+):(\\\\d+):?$","file":1,"line":2,"column":3}]},{"owner":"forge-test","pattern":[{"regexp":"^(\\\\[FAIL(?:[:.] .+?)?\\\\] \\\\w{1,200}\\\\(.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/spotless.json
const spotless_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"spotless","pattern":[{"regexp":"^(?:> |\\\\[ERROR\\\\] (?:.{1,400}: )?)?The following files had format violations:$"},{"regexp":"^(?:\\\\[ERROR\\\\])?\\\\s{2,10}(([\\\\w.@~][^\\\\s:\\"<>|@]{0,300}\\\\.\\\\w{1,10}))$","file":1,"message":2,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/staticcheck.json
const staticcheck_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"staticcheck","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+):(\\\\d+): (.+) \\\\(((?:SA|ST|S|QF|U)\\\\d{4})\\\\)$","file":1,"line":2,"column":3,"message":4,"code":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/stylelint.json
const stylelint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"stylelint","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:p?css|s[ac]ss|less|sss|vue|svelte|html?|astro|[jt]sx?))$","file":1},{"regexp":"^\\\\s{1,20}(\\\\d+):(\\\\d+)\\\\s{1,10}(?:[✖×✗]\\\\s{1,10}(\\\\S(?: ?\\\\S)*)(?:\\\\s\\\\s(?:.*\\\\s\\\\s)?([\\\\w@/-]{1,100}))?|[⚠‼ℹi]\\\\s.*)\\\\s*$","line":1,"column":2,"message":3,"code":4,"loop":true}]},{"owner":"stylelint-compact","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:p?css|s[ac]ss|less|sss|vue|svelte|html?|astro|[jt]sx?)): line (\\\\d+), col (\\\\d+), (error|warning) - (.+?)(?: \\\\(([\\\\w@/-]{1,100})\\\\))?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"stylelint-unix","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:p?css|s[ac]ss|less|sss|vue|svelte|html?|astro|[jt]sx?)):(\\\\d+):(\\\\d+): (.+?)(?: \\\\(([\\\\w@/-]{1,100})\\\\))? \\\\[(error|warning)\\\\]$","file":1,"line":2,"column":3,"message":4,"code":5,"severity":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/svelte-check.json
const svelte_check_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"svelte-check","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:svelte|[cm]?[jt]sx?|json|css|s[ac]ss)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^Error: (.+?)(?: \\\\((?:ts|js|svelte|css|scss|postcss)\\\\))?\\\\s{0,4}$","message":1}]},{"owner":"svelte-check-warning","severity":"warning","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:svelte|[cm]?[jt]sx?|json|css|s[ac]ss)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3},{"regexp":"^Warn: (.+?)(?: \\\\((?:ts|js|svelte|css|scss|postcss)\\\\))?\\\\s{0,4}$","message":1}]},{"owner":"svelte-check-machine","pattern":[{"regexp":"^\\\\d{10,16} (ERROR|WARNING) \\"([^\\"]{1,300})\\" (\\\\d+):(\\\\d+) \\"(.+)\\"$","severity":1,"file":2,"line":3,"column":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/swc.json
const swc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"swc","pattern":[{"regexp":"^(?:Error:)?\\\\s{1,4}[×x] (?![a-z][\\\\w-]{1,40}\\\\()(\\\\S.*)$","message":1},{"regexp":"^\\\\s{1,12}(?:╭─|,-)\\\\[(?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro)):(\\\\d+):(\\\\d+)\\\\]$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/swift.json
const swift_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"swift","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift)):(\\\\d+):(\\\\d+): (?:fatal )?(error|warning): (?!.*\\\\([a-z][a-z_]{2,60}\\\\)$)(.+?)(?: \\\\[#(\\\\w{1,80})\\\\])?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]},{"owner":"xctest","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm)):(\\\\d+): error: (-\\\\[[\\\\w.+]{1,200} [\\\\w:]{1,200}\\\\] : .+|[\\\\w.]{1,200} : .+)$","file":1,"line":2,"message":3}]},{"owner":"swift-testing","pattern":[{"regexp":"^\\\\S{1,4}\\\\s{1,2}Test .+ recorded an issue (?:with .+ )?at ([\\\\w+.-]{1,200}\\\\.swift):(\\\\d+):(\\\\d+): (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/swiftlint.json
const swiftlint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"swiftlint","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift)):(\\\\d+)(?::(\\\\d+))?: (error|warning): (.+) \\\\(([a-z][a-z_]{2,60})\\\\)$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/terraform.json
const terraform_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"terraform","pattern":[{"regexp":"^(?:│ )?(Error|Warning): (?!.*\\\\([a-z][a-z0-9_]{2,60}\\\\)$)(\\\\S.*)$","severity":1,"message":2},{"regexp":"^│?\\\\s*$"},{"regexp":"^(?:│ )?\\\\s{2}on (\\\\S.{0,300}) line (\\\\d+)(?:, in .+)?:$","file":1,"line":2}]},{"owner":"terraform-resource","pattern":[{"regexp":"^(?:│ )?(Error|Warning): (?!.*\\\\([a-z][a-z0-9_]{2,60}\\\\)$)(\\\\S.*)$","severity":1,"message":2},{"regexp":"^│?\\\\s*$"},{"regexp":"^(?:│ )?\\\\s{2}with \\\\S.*,$"},{"regexp":"^(?:│ )?\\\\s{2}on (\\\\S.{0,300}) line (\\\\d+)(?:, in .+)?:$","file":1,"line":2}]},{"owner":"terraform-general","pattern":[{"regexp":"^│ (Error|Warning): (\\\\S.*)$","severity":1,"message":2},{"regexp":"^│\\\\s*$"},{"regexp":"^│ \\\\S.*$"}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/testify.json
const testify_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"testify","pattern":[{"regexp":"^\\\\s{2,60}(?:Error Trace:\\\\s{1,20})?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s+Error:\\\\s+(?!Received unexpected error:|Not equal:)(\\\\S.*)$","message":1}]},{"owner":"testify-detail","pattern":[{"regexp":"^\\\\s{2,60}(?:Error Trace:\\\\s{1,20})?((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:go)):(\\\\d+)$","file":1,"line":2},{"regexp":"^\\\\s+Error:\\\\s+(?:Received unexpected error:|Not equal:)\\\\s*$"},{"regexp":"^\\\\s+(\\\\S.*)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/tflint.json
const tflint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"tflint","pattern":[{"regexp":"^(Error|Warning|Notice): (?:\\\\[Fixable\\\\] )?(\\\\S.*) \\\\(([a-z][a-z0-9_]{2,60})\\\\)$","severity":1,"message":2,"code":3},{"regexp":"^\\\\s*$"},{"regexp":"^\\\\s{2}on (\\\\S.{0,300}) line (\\\\d+):$","file":1,"line":2}]},{"owner":"tflint-compact","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:tf|tofu|tfvars|hcl|json)):(\\\\d+):(\\\\d+): (Error|Warning|Notice) - (.+) \\\\(([a-z][a-z0-9_]{2,60})\\\\)$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/tsc.json
const tsc_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"tsc","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|json|mdx))\\\\((\\\\d+),(\\\\d+)\\\\): (error|warning) (TS\\\\d{1,6}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"tsc-pretty","pattern":[{"regexp":"^\\\\s{0,8}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|json|mdx)):(\\\\d+):(\\\\d+) - (error|warning) (TS\\\\d{1,6}): (.+)$","file":1,"line":2,"column":3,"severity":4,"code":5,"message":6}]},{"owner":"tsc-config","pattern":[{"regexp":"^(error) (TS\\\\d{1,6}): (.+)$","severity":1,"code":2,"message":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/tsd.json
const tsd_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"tsd","pattern":[{"regexp":"^\\\\s{2}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?)):\\\\d+:\\\\d+$","file":1},{"regexp":"^\\\\s{1,4}(?:[✖×]|⚠)\\\\s{1,6}(\\\\d+):(\\\\d+)\\\\s{1,6}(\\\\S(?: ?\\\\S)*)\\\\s*$","line":1,"column":2,"message":3,"loop":true}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/typos.json
const typos_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"typos","pattern":[{"regexp":"^(error|warning): (`[^`]{1,80}` should be .+)$","severity":1,"message":2},{"regexp":"^\\\\s{1,10}(?:-->|╭▸) ((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"typos-brief","pattern":[{"regexp":"^((?:[A-Za-z]:)?[^\\\\s:][^:]{0,300}):(\\\\d+):(\\\\d+): (?:error: )?(`[^`]{1,80}` (?:->|should be) .+)$","file":1,"line":2,"column":3,"message":4}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/verilator.json
const verilator_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"verilator","pattern":[{"regexp":"^%(Error|Warning)(?:-(\\\\w{1,60}))?: ((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:s?vh?|v)):(\\\\d+):(?:(\\\\d+):)? (.+)$","severity":1,"code":2,"file":3,"line":4,"column":5,"message":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/vite.json
const vite_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"vite","pattern":[{"regexp":"^(?:error during build:\\\\s)?(?:Error: )?(\\\\[vite\\\\]: Rollup failed to resolve import \\"[^\\"]{1,300}\\" from \\"([^\\"]{1,300})\\"\\\\.)$","message":1,"file":2}]},{"owner":"vite-plugin","pattern":[{"regexp":"^(?:Error: )?\\\\[vite:[\\\\w-]{1,40}\\\\] (?:\\\\[plugin [\\\\w:@/-]{1,60}\\\\] )?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)) \\\\((\\\\d+):(\\\\d+)\\\\): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"vite-plugin-file","pattern":[{"regexp":"^(?:Error: )?(\\\\[vite:[\\\\w-]{1,40}\\\\] (?!.*Transform failed with).+)$","message":1},{"regexp":"^file: (?:file://)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg))(?:\\\\?[^\\\\s:]{0,200})?:(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]},{"owner":"vite-plugin-checker","pattern":[{"regexp":"^\\\\s{0,4}(ERROR|WARNING)\\\\((?:TypeScript|ESLint|vue-tsc|Stylelint|Biome|oxlint)\\\\)\\\\s{1,4}(\\\\S.*)$","severity":1,"message":2},{"regexp":"^\\\\s{0,4}FILE\\\\s{1,4}((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?|html?|json[5c]?|css|s[ac]ss|less|graphql|gql|hbs|g[jt]s|wasm|svg)):(\\\\d+):(\\\\d+)$","file":1,"line":2,"column":3}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/webpack.json
const webpack_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"webpack","pattern":[{"regexp":"^(ERROR|WARNING) in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12}) (\\\\d+):(\\\\d+)(?:-[\\\\d:]{1,20})?$","severity":1,"file":2,"line":3,"column":4},{"regexp":"^((?!TS\\\\d)[A-Za-z].*)$","message":1}]},{"owner":"webpack-module","pattern":[{"regexp":"^(ERROR|WARNING) in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12})$","severity":1,"file":2},{"regexp":"^((?:Module|Error|[A-Z]\\\\w{0,40}Error)\\\\b.*)$","message":1}]},{"owner":"webpack-ts-loader","pattern":[{"regexp":"^(?:\\\\[tsl\\\\] )?ERROR in ((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12})\\\\((\\\\d+),(\\\\d+)\\\\):?$","file":1,"line":2,"column":3},{"regexp":"^\\\\s{0,12}(TS\\\\d{1,6}): (.+)$","code":1,"message":2}]},{"owner":"webpack-type-checker","pattern":[{"regexp":"^(?:(ERROR|WARNING) in )?(?:\\\\[at-loader\\\\] )?((?:[A-Za-z]:)?[^\\\\s:]{1,300}\\\\.\\\\w{1,12}):(\\\\d+):(\\\\d+)$","severity":1,"file":2,"line":3,"column":4},{"regexp":"^\\\\s{0,12}(TS\\\\d{1,6}): (.+)$","code":1,"message":2}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/xcodebuild.json
const xcodebuild_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"xcpretty","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}(?:❌|\\\\[x\\\\])\\\\s{1,3}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm|h|c|cc|cpp|hpp|metal)):(\\\\d+):(\\\\d+): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"xcpretty-warning","severity":"warning","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}(?:⚠️|\\\\[!\\\\])\\\\s{1,3}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:swift|m|mm|h|c|cc|cpp|hpp|metal)):(\\\\d+):(\\\\d+): (.+)$","file":1,"line":2,"column":3,"message":4}]},{"owner":"xcbeautify-github","pattern":[{"regexp":"^\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: ▸ ::(error|warning) file=([^,]{1,300}),line=(\\\\d+),(?:endLine=\\\\d+,)?col=(\\\\d+)[^:]{0,60}::(.+)$","severity":1,"file":2,"line":3,"column":4,"message":5}]},{"owner":"xcodebuild-file","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:xcodeproj|xcworkspace|storyboard|xib|plist|entitlements|xcassets|xcconfig|xcdatamodeld)):(?:(\\\\d+):)? (error|warning): (.+)$","file":1,"line":2,"severity":3,"message":4}]},{"owner":"xcodebuild","pattern":[{"regexp":"^(?:\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\]: )?(?:▸ )?\\\\s{0,8}(?:xcodebuild: error: (?!Failed to build)|error: (?=.{1,2000} from project \'[^\']{1,200}\'\\\\)$))(.+)$","message":1}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/yamllint.json
const yamllint_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"yamllint","pattern":[{"regexp":"^(?:::group::)?((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|yamllint))$","file":1},{"regexp":"^\\\\s{1,10}(\\\\d+):(\\\\d+)\\\\s{1,12}(error|warning)\\\\s{1,6}(\\\\S.*?)(?: {1,2}\\\\(([a-z][a-z-]{1,40})\\\\))?$","line":1,"column":2,"severity":3,"message":4,"code":5,"loop":true}]},{"owner":"yamllint-parsable","pattern":[{"regexp":"^((?:[A-Za-z]:)?(?:[^\\\\s:\\"\'`<>|]{0,150}[/\\\\\\\\][^:\\"<>|]{0,250}|[^\\\\s:\\"\'`<>|]{1,150})\\\\.(?:ya?ml|yamllint)):(\\\\d+):(\\\\d+): \\\\[(error|warning)\\\\] (.+?)(?: \\\\(([a-z][a-z-]{1,40})\\\\))?$","file":1,"line":2,"column":3,"severity":4,"message":5,"code":6}]}]}');
;// CONCATENATED MODULE: ./lib/matchers/zig.json
const zig_namespaceObject = /*#__PURE__*/JSON.parse('{"problemMatcher":[{"owner":"zig","pattern":[{"regexp":"^((?:(?:file://)?(?:/?[A-Za-z]:[\\\\\\\\/]|\\\\.{0,2}[\\\\\\\\/])[^:\\"<>|]{1,300}|[\\\\w.@~][^\\\\s:\\"<>|]{0,300})\\\\.(?:zig|zon)):(\\\\d+):(\\\\d+): (error|warning): (.+)$","file":1,"line":2,"column":3,"severity":4,"message":5}]}]}');
;// CONCATENATED MODULE: ./lib/src/diagnose/built-in-files.js
















































































































const BUILT_IN_FILES = {
    actionlint: actionlint_namespaceObject,
    android: android_namespaceObject,
    angular: angular_namespaceObject,
    'ansible-lint': ansible_lint_namespaceObject,
    ant: ant_namespaceObject,
    bandit: bandit_namespaceObject,
    bash: bash_namespaceObject,
    biome: biome_namespaceObject,
    black: black_namespaceObject,
    'boost-test': boost_test_namespaceObject,
    cargo: cargo_namespaceObject,
    'cargo-deny': cargo_deny_namespaceObject,
    catch2: catch2_namespaceObject,
    'cfn-lint': cfn_lint_namespaceObject,
    checkstyle: checkstyle_namespaceObject,
    'clang-format': clang_format_namespaceObject,
    'clang-tidy': clang_tidy_namespaceObject,
    cmake: cmake_namespaceObject,
    codespell: codespell_namespaceObject,
    coq: coq_namespaceObject,
    cppcheck: cppcheck_namespaceObject,
    cpplint: cpplint_namespaceObject,
    credo: credo_namespaceObject,
    dart: dart_namespaceObject,
    deno: deno_namespaceObject,
    detekt: detekt_namespaceObject,
    dockerfile: dockerfile_namespaceObject,
    doctest: doctest_namespaceObject,
    dotnet: dotnet_namespaceObject,
    'dotnet-test': dotnet_test_namespaceObject,
    elixir: elixir_namespaceObject,
    erlang: erlang_namespaceObject,
    esbuild: esbuild_namespaceObject,
    eslint: eslint_namespaceObject,
    flake8: flake8_namespaceObject,
    flow: flow_namespaceObject,
    gcc: gcc_namespaceObject,
    gfortran: gfortran_namespaceObject,
    ginkgo: ginkgo_namespaceObject,
    go: go_namespaceObject,
    'golangci-lint': golangci_lint_namespaceObject,
    gosec: gosec_namespaceObject,
    gradle: gradle_namespaceObject,
    gtest: gtest_namespaceObject,
    hadolint: hadolint_namespaceObject,
    haskell: haskell_namespaceObject,
    helm: helm_namespaceObject,
    hlint: hlint_namespaceObject,
    isort: isort_namespaceObject,
    javac: javac_namespaceObject,
    kotlin: kotlin_namespaceObject,
    ktlint: ktlint_namespaceObject,
    kubeconform: kubeconform_namespaceObject,
    latex: latex_namespaceObject,
    ld: ld_namespaceObject,
    lean: lean_namespaceObject,
    make: make_namespaceObject,
    markdownlint: markdownlint_namespaceObject,
    maven: maven_namespaceObject,
    minitest: minitest_namespaceObject,
    msvc: msvc_namespaceObject,
    munit: munit_namespaceObject,
    mypy: mypy_namespaceObject,
    next: next_namespaceObject,
    nim: nim_namespaceObject,
    ninja: ninja_namespaceObject,
    node: node_namespaceObject,
    ocaml: ocaml_namespaceObject,
    oxlint: oxlint_namespaceObject,
    php: php_namespaceObject,
    'php-cs-fixer': php_cs_fixer_namespaceObject,
    phpcs: phpcs_namespaceObject,
    phpstan: phpstan_namespaceObject,
    phpunit: phpunit_namespaceObject,
    pint: pint_namespaceObject,
    prettier: prettier_namespaceObject,
    protobuf: protobuf_namespaceObject,
    psalm: psalm_namespaceObject,
    pylint: pylint_namespaceObject,
    pyright: pyright_namespaceObject,
    pytest: pytest_namespaceObject,
    python: matchers_python_namespaceObject,
    rollup: rollup_namespaceObject,
    rspec: rspec_namespaceObject,
    rubocop: rubocop_namespaceObject,
    ruby: ruby_namespaceObject,
    ruff: ruff_namespaceObject,
    rustfmt: rustfmt_namespaceObject,
    scala: scala_namespaceObject,
    scalafmt: scalafmt_namespaceObject,
    scalatest: scalatest_namespaceObject,
    shellcheck: shellcheck_namespaceObject,
    solidity: solidity_namespaceObject,
    spotless: spotless_namespaceObject,
    staticcheck: staticcheck_namespaceObject,
    stylelint: stylelint_namespaceObject,
    'svelte-check': svelte_check_namespaceObject,
    swc: swc_namespaceObject,
    swift: swift_namespaceObject,
    swiftlint: swiftlint_namespaceObject,
    terraform: terraform_namespaceObject,
    testify: testify_namespaceObject,
    tflint: tflint_namespaceObject,
    tsc: tsc_namespaceObject,
    tsd: tsd_namespaceObject,
    typos: typos_namespaceObject,
    verilator: verilator_namespaceObject,
    vite: vite_namespaceObject,
    webpack: webpack_namespaceObject,
    xcodebuild: xcodebuild_namespaceObject,
    yamllint: yamllint_namespaceObject,
    zig: zig_namespaceObject
};

;// CONCATENATED MODULE: ./lib/src/diagnose/built-in.js


const builtInMatchers = () => Object.values(BUILT_IN_FILES).map((content) => readMatchers(content).matchers);

;// CONCATENATED MODULE: ./lib/src/jobs/conclusion.js
const KNOWN = new Set(['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'startup_failure']);
const conclusion_FAILED = new Set(['failure', 'timed_out', 'startup_failure', 'action_required']);
const isFailed = (conclusion) => conclusion !== null && conclusion_FAILED.has(conclusion);
const isKnownConclusion = (conclusion) => KNOWN.has(conclusion);
const concludeAll = (conclusions) => {
    if (conclusions.length === 0)
        return null;
    if (conclusions.some(isFailed))
        return 'failure';
    for (const word of ['cancelled', 'success'])
        if (conclusions.includes(word))
            return word;
    return conclusions.every((word) => word === 'skipped') ? 'skipped' : 'neutral';
};

;// CONCATENATED MODULE: ./lib/src/jobs/log-order.js

const spreadOverNames = (jobs) => {
    const turns = new Map();
    return jobs
        .map((job) => {
        const name = baseName(job.name);
        const turn = turns.get(name) ?? 0;
        turns.set(name, turn + 1);
        return { job, turn: Math.min(turn, 1) };
    })
        .sort((a, b) => a.turn - b.turn)
        .map(({ job }) => job);
};

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
    afterExit: start.afterError && above !== null && above.kind === 'error' && EXIT_CODE.test(above.text.slice(ERROR.length))
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
            if (mark.kind !== 'error' || mark.text.slice(ERROR.length).trimEnd() !== wanted || !inWindow(mark, step))
                continue;
            const found = byLine.get(mark.line - (startLine - 1));
            if (found !== undefined)
                return found;
        }
    }
    return null;
};
const inWindow = ({ time }, { startedAt, completedAt }) => time === null || ((startedAt === null || time >= startedAt) && (completedAt === null || time < completedAt + 1_000));

;// CONCATENATED MODULE: ./lib/src/log/lines.js
const lines_CUT = ' … ';
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
    return DECODER.decode(first.subarray(0, KEPT_END)) + lines_CUT + DECODER.decode(end);
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

;// CONCATENATED MODULE: ./lib/src/log/step-lines.js


const BUDGET = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const LINE_COST = 64;
const CONTEXT = 12;
const MAY_MATTER = /error|fail|fatal|exception|panic|traceback|assert|not found|cannot|unable|denied|##\[/i;
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
        if (MAY_MATTER.test(line.text)) {
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
        const parsed = parseLine(text);
        time = parsed.time ?? time;
        return { number, time, continues: parsed.time === null && time !== null, raw: parsed.text, text: visibleText(parsed.text) };
    });
};

;// CONCATENATED MODULE: ./lib/src/log/huge-step.js


const PARTS = { head: 500_000, tail: 2_000_000, middle: 500_000 };
const HUGE = 8_000_000;
const huge_step_CONTEXT = 12;
const MAX_CARRY = 262_144;
const huge_step_LF = 10;
const BYTES = new TextDecoder('latin1');
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });
const createHugeStepReader = (start, size, parts = PARTS) => {
    const everything = { head: Number.POSITIVE_INFINITY, tail: 0, middle: 0 };
    const head = createStepReader(start, everything);
    const middle = createSkimmer(parts.middle);
    let tail = null;
    let phase = 'head';
    let number = start.number;
    let read = 0;
    const takeUntil = (chunk, from, limit) => {
        const wanted = Math.max(from, from + limit - read - 1);
        const at = wanted >= chunk.length ? -1 : chunk.indexOf(huge_step_LF, wanted);
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
                if (phase === 'head') {
                    head.push(piece);
                    number += countLines(piece);
                }
                else if (phase === 'middle')
                    middle.push(piece, number);
                else
                    tail?.push(piece);
                if (phase === 'middle')
                    number += countLines(piece);
                if (!met)
                    continue;
                phase = phase === 'head' && size - parts.tail > read ? 'middle' : 'tail';
                if (phase === 'tail')
                    tail = createStepReader({ number, offset: start.offset + read }, everything);
            }
        },
        end() {
            return [...head.end(), ...middle.end(), ...(tail?.end() ?? [])];
        }
    };
};
const countLines = (bytes) => {
    let lines = 0;
    for (let at = bytes.indexOf(huge_step_LF); at >= 0; at = bytes.indexOf(huge_step_LF, at + 1))
        lines++;
    return lines;
};
const createSkimmer = (budget) => {
    const kept = [];
    let room = budget;
    let carry = new Uint8Array(0);
    let carryNumber = 0;
    const search = new RegExp(MAY_MATTER.source, `${MAY_MATTER.flags}g`);
    const keep = (bytes, number) => {
        const parsed = parseLine(TEXT.decode(bytes));
        room -= bytes.length;
        kept.push({ number, time: parsed.time, continues: parsed.time === null, raw: parsed.text, text: visibleText(parsed.text) });
    };
    const skim = (block, firstNumber) => {
        if (room <= 0)
            return;
        const text = BYTES.decode(block);
        let number = firstNumber;
        let position = 0;
        search.lastIndex = 0;
        for (let match = search.exec(text); match !== null && room > 0; match = search.exec(text)) {
            const from = Math.max(position, linesBack(text, match.index, huge_step_CONTEXT));
            number += countLines(block.subarray(position, from));
            const to = linesOn(text, match.index, huge_step_CONTEXT + 1);
            for (position = from; position < to; number++) {
                const end = text.indexOf('\n', position);
                keep(block.subarray(position, end < 0 ? text.length : end), number);
                position = end < 0 ? text.length : end + 1;
            }
            search.lastIndex = position;
        }
    };
    return {
        push(bytes, firstNumber) {
            const last = bytes.lastIndexOf(huge_step_LF);
            const whole = join(carry, bytes.subarray(0, last + 1));
            if (last < 0) {
                if (carry.length === 0)
                    carryNumber = firstNumber;
                carry = join(carry, bytes.subarray(0, Math.max(0, MAX_CARRY - carry.length)));
                return;
            }
            skim(whole, carry.length > 0 ? carryNumber : firstNumber);
            carry = bytes.slice(last + 1, last + 1 + MAX_CARRY);
            carryNumber = firstNumber + countLines(bytes);
        },
        end() {
            if (carry.length > 0)
                skim(carry, carryNumber);
            return kept;
        }
    };
};
const linesBack = (text, index, lines) => {
    let at = text.lastIndexOf('\n', index - 1);
    for (let back = 0; back < lines && at > 0; back++)
        at = text.lastIndexOf('\n', at - 1);
    return at + 1;
};
const linesOn = (text, index, lines) => {
    let at = index;
    for (let on = 0; on < lines; on++) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            return text.length;
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

;// CONCATENATED MODULE: ./lib/src/log/log-index.js


const log_index_LF = 10;
const HEAD = 4_096;
const MAX_MARKS = 40_000;
const MAX_SECONDS = 100_000;
const SECONDS_LENGTH = 19;
const createLogIndexer = () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const marks = [];
    let seconds = [];
    let marksLeftOut = 0;
    let bytes = 0;
    let lineNumber = 0;
    let lineOffset = 0;
    let carry = null;
    let afterError = false;
    let firstTime = null;
    const lastSeconds = new Uint8Array(SECONDS_LENGTH);
    let hasLast = false;
    const lastTime = () => {
        if (!hasLast)
            return null;
        const time = Date.parse(`${decoder.decode(lastSeconds)}Z`);
        return Number.isNaN(time) ? null : time;
    };
    const onLine = (head) => {
        lineNumber++;
        const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
        const end = timeEnd(head, start);
        const first = head[skipEscapes(head, end)] ?? 0;
        if (lineNumber === 1 || mayBeMark(first)) {
            const parsed = parseLine(decoder.decode(head));
            const text = stripAnsi(parsed.text);
            const kind = shapeOf(text) ?? (lineNumber === 1 ? 'first' : null);
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
                firstTime = parseLine(decoder.decode(head)).time;
            if (!hasLast || !sameSecond(head, start)) {
                lastSeconds.set(head.subarray(start, start + SECONDS_LENGTH));
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
            let from = 0;
            for (let at = chunk.indexOf(log_index_LF, 0); at >= 0; at = chunk.indexOf(log_index_LF, from)) {
                if (carry === null)
                    onLine(chunk.subarray(from, Math.min(at, from + HEAD)));
                else {
                    onLine(append(carry, chunk.subarray(from, at)));
                    carry = null;
                }
                from = at + 1;
                lineOffset = bytes + from;
            }
            if (from < chunk.length)
                carry = append(carry, chunk.subarray(from));
            bytes += chunk.length;
        },
        end() {
            if (carry !== null)
                onLine(carry);
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
const isDigit = (byte) => byte !== undefined && byte >= 48 && byte <= 57;
const timeEnd = (line, start) => {
    if (!isDigit(line[start]) || line[start + 4] !== 45 || line[start + 10] !== 84 || line[start + 13] !== 58 || line[start + 16] !== 58)
        return start;
    for (let at = start + SECONDS_LENGTH; at <= start + SECONDS_LENGTH + 11; at++) {
        if (line[at] === 90)
            return line[at + 1] === 32 ? at + 2 : at + 1;
    }
    return start;
};
const skipEscapes = (line, from) => {
    let at = from;
    while (line[at] === 27 && line[at + 1] === 91 && at < from + 64) {
        at += 2;
        while (at < line.length && at < from + 64 && line[at] !== 109)
            at++;
        at++;
    }
    return at;
};

;// CONCATENATED MODULE: ./lib/src/read-log.js







const FRESH_MS = 120_000;
const FRESH_TRIES = 4;
const FRESH_WAIT_MS = 1_500;
const noLog = (state, reason) => ({ state, bytes: null, lines: null, path: null, reason });
const saveLog = async (job, ports) => {
    const none = (state, reason) => ({ log: noLog(state, reason), index: null, name: null });
    for (let turn = 1;; turn++) {
        try {
            const answer = await askForLog(job, ports);
            if (answer.kind === 'none')
                return none(answer.state, answer.reason);
            const name = `logs/${logFileName(job.name, job.id)}`;
            const indexer = createLogIndexer();
            await ports.files.write(name, watch(answer.body, indexer.push));
            const index = indexer.end();
            return { log: { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null }, index, name };
        }
        catch (error) {
            const kind = error instanceof ReportError ? error.kind : null;
            if (kind === 'server' && turn === 1)
                continue;
            return none('failed', `The log could not be ${kind === 'files' ? 'saved' : 'read'}: ${describeError(error)}`);
        }
    }
};
const askForLog = async (job, { github, clock }) => {
    for (let turn = 1;; turn++) {
        const answer = await github.log(job.id);
        if (answer.kind === 'body' || answer.state !== 'missing' || turn === FRESH_TRIES || !isFresh(job.completedAt, clock.now()))
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
const readFailingStep = async (job, saved, annotations, files) => {
    const { step } = findFailingSteps(job);
    if (saved.index === null)
        return { cut: null, lines: [] };
    const cut = step !== null ? cutStep(saved.index, job.steps, step, annotations) : job.steps.length === 0 ? cutLastError(saved.index) : null;
    if (cut === null)
        return { cut: null, lines: [] };
    const start = { number: cut.firstLine, offset: cut.from };
    const size = cut.to - cut.from;
    const reader = size > HUGE ? createHugeStepReader(start, size) : createStepReader(start);
    for await (const chunk of files.read(saved.name, cut.from, cut.to))
        reader.push(chunk);
    return { cut, lines: reader.end() };
};

;// CONCATENATED MODULE: ./lib/src/explain.js









const explain_AT_ONCE = 8;
const explain_REFUSALS = ['forbidden', 'unauthorized', 'rate_limited'];
const explainFailures = async (jobs, options, ports) => {
    const { inputs, earlier = [] } = options;
    const notes = [];
    const now = failedAndCancelled(jobs);
    const before = failedAndCancelled(earlier);
    const inOrder = [...now.failed, ...now.cancelled, ...before.failed, ...before.cancelled];
    const annotations = await readAnnotations(inOrder.slice(0, inputs.maxLogs), ports, notes);
    const timedOut = new Set(inOrder.filter((job) => hitTimeLimit(job, annotations.get(job.id) ?? [])).map((job) => job.id));
    const hasTimedOut = (job) => timedOut.has(job.id);
    const counted = [...now.failed, ...now.cancelled.filter(hasTimedOut)];
    const explained = [...counted, ...before.failed, ...before.cancelled.filter(hasTimedOut)];
    const others = inputs.logs === 'all' ? jobs.filter((job) => !explained.includes(job)) : [];
    const asked = inputs.logs === 'none' ? [] : [...explained, ...others].filter((job) => withoutAsking(job) === null);
    const wanted = new Set(asked.slice(0, inputs.maxLogs));
    const matchers = { builtIn: explained.length > 0 ? builtInMatchers() : [], users: options.userMatchers };
    const logs = new Map([...jobs, ...explained].map((job) => [job.id, withoutAsking(job) ?? unread(job, inputs, asked.includes(job))]));
    const failures = new Map();
    const dropped = new Set();
    const oneAtATime = createQueue();
    await pMap([...new Set([...explained, ...wanted])], async (job) => {
        const saved = wanted.has(job) ? await saveLog(job, ports) : null;
        if (saved !== null)
            logs.set(job.id, saved.log);
        if (!explained.includes(job))
            return;
        await oneAtATime(async () => {
            const about = annotations.get(job.id) ?? [];
            const { cut, lines } = saved === null ? { cut: null, lines: [] } : await readBack(job, saved, about, ports, notes);
            const diagnosis = diagnose({
                repository: options.repository,
                job,
                allowedToFail: options.greenRun && counted.includes(job),
                annotations: about,
                cut,
                logRead: saved !== null && saved.index !== null,
                lines,
                excerptLines: inputs.excerptLines,
                matchers,
                limit: ports.limit
            });
            failures.set(job.id, diagnosis.failure);
            for (const owner of diagnosis.droppedMatchers)
                dropped.add(owner);
        });
    }, { concurrency: explain_AT_ONCE });
    for (const owner of dropped)
        notes.push({
            kind: 'matcher_removed',
            message: `Problem matcher ${owner} took more than a second for one line three times and was not used any more`
        });
    const told = earlier.filter((job) => explained.includes(job)).map((job) => ({ ...job, name: `${job.name} in attempt ${job.attempt}` }));
    noteMissing([...(inputs.logs === 'failed' ? jobs.filter((job) => counted.includes(job)) : jobs), ...told], logs, notes);
    noteRetries(ports, notes);
    return {
        logs,
        timedOut,
        failures: jobs.flatMap((job) => failures.get(job.id) ?? []),
        earlier: new Map(earlier.flatMap(({ id }) => [failures.get(id)].flatMap((failure) => (failure === undefined ? [] : [[id, failure]])))),
        annotations,
        notes: withoutRepeats(notes)
    };
};
const failedAndCancelled = (jobs) => ({
    failed: spreadOverNames(jobs.filter((job) => isFailed(job.conclusion))),
    cancelled: spreadOverNames(jobs.filter((job) => job.conclusion === 'cancelled'))
});
const withoutAsking = (job) => {
    if (job.status !== 'completed')
        return noLog('not_finished', 'The job has not finished: its log appears when it ends');
    if (job.conclusion === 'skipped')
        return noLog('not_requested', 'The job was skipped: it has no log');
    if (neverStarted(job) && job.createdAt !== null)
        return noLog('missing', 'The job never started on a runner: it has no log');
    return null;
};
const unread = (job, inputs, asked) => {
    if (asked)
        return noLog('over_limit', `Not read: max_logs is ${inputs.maxLogs}`);
    return noLog('not_requested', inputs.logs === 'none' ? 'Not read: logs is none' : isFailed(job.conclusion) ? 'Not read' : 'Not read: the job did not fail');
};
const readBack = async (job, saved, annotations, ports, notes) => {
    try {
        return await readFailingStep(job, saved, annotations, ports.files);
    }
    catch (error) {
        notes.push({ kind: 'log_unreadable', message: `The saved log of ${job.name} could not be read again: ${describeError(error)}` });
        return { cut: null, lines: [] };
    }
};
const readAnnotations = async (jobs, { github }, notes) => {
    const found = new Map();
    let refused = false;
    const read = async (job) => {
        if (refused)
            return;
        try {
            found.set(job.id, await github.annotations(job.id));
        }
        catch (error) {
            if (!(error instanceof ReportError))
                throw error;
            if (explain_REFUSALS.includes(error.kind))
                refused = true;
            else if (error.kind === 'not_found')
                return;
            notes.push({ kind: 'annotations_unreadable', message: describeError(error) });
        }
    };
    const [first, ...rest] = jobs;
    if (first === undefined)
        return found;
    await read(first);
    await pMap(rest, read, { concurrency: explain_AT_ONCE });
    return found;
};
const noteMissing = (jobs, logs, notes) => {
    const byReason = new Map();
    for (const job of jobs) {
        const log = logs.get(job.id);
        if (log === undefined || log.reason === null || log.state === 'not_requested' || log.state === 'not_finished')
            continue;
        byReason.set(log.reason, [...(byReason.get(log.reason) ?? []), job]);
    }
    for (const [reason, jobsOfReason] of byReason) {
        notes.push({ kind: 'log_missing', message: `No log of ${listNames(jobsOfReason)}. ${reason}` });
    }
};
const noteRetries = ({ github }, notes) => {
    const retries = github.retries?.();
    if (retries === undefined || retries.count === 0)
        return;
    const times = retries.count === 1 ? 'once' : `${retries.count} times`;
    const seconds = (ms) => `${Math.ceil(ms / 1000)} s`;
    notes.push({
        kind: 'retries',
        message: `GitHub or the network failed for a while: it was asked again ${times}, which took ${seconds(retries.ms)} of at most ${seconds(retries.budgetMs)}`
    });
};
const withoutRepeats = (notes) => {
    const missing = notes.filter(({ kind }) => kind === 'log_missing');
    return notes.filter(({ kind, message }) => {
        const [sentence = ''] = message.split('\n');
        return kind !== 'annotations_unreadable' || !missing.some((note) => note.message.includes(sentence));
    });
};
const createQueue = () => {
    let last = Promise.resolve();
    return (task) => {
        const next = last.then(task);
        last = next.catch(() => undefined);
        return next;
    };
};

;// CONCATENATED MODULE: ./lib/src/jobs/executions.js
const groupExecutions = (jobs) => {
    const byAttempt = new Map();
    const byJob = new Map();
    const groups = [];
    for (const job of [...jobs].sort((a, b) => a.id - b.id)) {
        if (job.attempt === null) {
            groups.push([job]);
            continue;
        }
        const seen = byAttempt.get(job.attempt) ?? new Map();
        byAttempt.set(job.attempt, seen);
        const ordinal = seen.get(job.name) ?? 0;
        seen.set(job.name, ordinal + 1);
        const key = `${ordinal} ${job.name}`;
        const group = byJob.get(key);
        if (group !== undefined)
            group.push(job);
        else {
            const first = [job];
            byJob.set(key, first);
            groups.push(first);
        }
    }
    for (const group of groups)
        group.sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0));
    return groups;
};
const withoutJobOf = (jobs, id) => {
    if (id === null)
        return jobs;
    const left = new Set(groupExecutions(jobs).find((group) => group.some((job) => job.id === id)));
    return jobs.filter((job) => !left.has(job));
};

;// CONCATENATED MODULE: ./lib/src/jobs/attempts.js


const SKEW_MS = 1_000;
const endedBefore = ({ startedAt, completedAt }, time) => time !== null &&
    (startedAt !== null || completedAt !== null) &&
    Math.max(startedAt ?? completedAt ?? time, completedAt ?? startedAt ?? time) < time - SKEW_MS;
const isCarriedOver = (job, run) => job.status === 'completed' &&
    job.attempt !== null &&
    job.attempt > 1 &&
    (endedBefore(job, job.createdAt) || (job.attempt === run.attempt && endedBefore(job, run.startedAt)));
const originals = (executions) => {
    const own = executions.filter(({ carriedOver }) => !carriedOver);
    return own.length > 0 ? own : executions;
};
const findFlakySuspects = (jobs, run) => groupExecutions(jobs).flatMap((executions) => {
    const latest = executions.at(-1);
    if (latest?.status !== 'completed' || latest.conclusion !== 'success')
        return [];
    const before = executions.slice(0, -1).map((job) => ({ job, carriedOver: isCarriedOver(job, run) }));
    const failed = originals(before.filter(({ job }) => isFailed(job.conclusion)));
    const cancelled = originals(before.filter(({ job }) => job.conclusion === 'cancelled'));
    const suspect = failed.at(-1) ?? cancelled.at(-1);
    return suspect === undefined ? [] : [suspect.job];
});
const groupAttempts = (jobs, facts) => {
    const ids = new Set(jobs.map(({ id }) => id));
    const earlier = (facts.earlier ?? []).filter(({ id }) => !ids.has(id));
    const logical = groupExecutions([...jobs, ...earlier].map((job) => ({ id: job.id, name: job.name, attempt: job.attempt, job }))).flatMap((group) => {
        const allowed = facts.allowedToFail?.has(group.at(-1)?.id ?? group[0].id) === true;
        const [first, ...rest] = group.flatMap(({ job }) => toExecution(job, allowed, facts) ?? []);
        return first === undefined ? [] : [{ name: first.name, executions: [first, ...rest], listed: group.some(({ id }) => ids.has(id)) }];
    });
    const byAttempt = Map.groupBy(logical.flatMap(({ executions }) => executions), ({ attempt }) => attempt);
    const numbers = [...byAttempt.keys()].sort((a, b) => a - b);
    const reported = facts.run.attempt ?? numbers.at(-1) ?? null;
    return {
        reported,
        jobs: logical,
        attempts: concludeAttempts(numbers, byAttempt, logical, reported),
        notListed: reported === null ? [] : missingBefore(reported, numbers),
        flaky: logical.flatMap((job) => findFlaky(job, facts) ?? [])
    };
};
const toExecution = (job, allowed, facts) => {
    if (job.attempt === null)
        return null;
    const conclusion = job.conclusion === 'cancelled' && facts.timedOut?.has(job.id) === true ? 'timed_out' : job.conclusion;
    return {
        id: job.id,
        name: job.name,
        attempt: job.attempt,
        status: job.status,
        conclusion,
        url: job.url,
        carriedOver: isCarriedOver(job, facts.run),
        allowedToFail: allowed && isFailed(conclusion)
    };
};
const concludeAttempts = (numbers, byAttempt, jobs, reported) => {
    const jobOf = new Map(jobs.flatMap((job) => job.executions.map((execution) => [execution, job])));
    const latest = new Map();
    return numbers.map((attempt) => {
        const executions = byAttempt.get(attempt) ?? [];
        for (const execution of executions) {
            const job = jobOf.get(execution);
            if (job !== undefined)
                latest.set(job, execution);
        }
        const counted = [...latest].filter(([job]) => job.listed || reported === null || attempt < reported).map(([, execution]) => execution);
        const running = counted.some(({ status }) => status !== 'completed');
        return {
            attempt,
            conclusion: running ? null : concludeAll(counted.map(({ conclusion, allowedToFail }) => (allowedToFail ? 'success' : conclusion))),
            executions
        };
    });
};
const missingBefore = (reported, numbers) => {
    const ranges = [];
    let next = 1;
    for (const number of [...numbers.filter((one) => one >= 1 && one < reported), reported]) {
        if (next < number)
            ranges.push({ from: next, to: number - 1 });
        next = number + 1;
    }
    return ranges;
};
const findFlaky = ({ name, executions }, facts) => {
    const passed = executions.at(-1);
    if (passed?.status !== 'completed' || passed.conclusion !== 'success')
        return null;
    const [first, ...rest] = originals(executions.slice(0, -1).filter(({ conclusion }) => isFailed(conclusion)));
    if (first === undefined)
        return null;
    return { name, failed: [first, ...rest], passed, failure: facts.failures?.get((rest.at(-1) ?? first).id) ?? null };
};
const flakyJobNames = ({ flaky }) => flaky.map(({ name }) => name);
const previousAttemptConclusion = ({ reported, attempts }) => attempts.find(({ attempt }) => reported !== null && attempt === reported - 1)?.conclusion ?? '';

;// CONCATENATED MODULE: ./lib/src/jobs/count.js


const findReportingJob = (jobs, reporter) => {
    if (reporter.jobId !== null)
        return jobs.find((job) => job.id === reporter.jobId) ?? null;
    if (!reporter.ownRun || reporter.runnerName === null)
        return null;
    const candidates = jobs.filter((job) => job.status !== 'completed' &&
        job.runnerName === reporter.runnerName &&
        (job.attempt === null || reporter.attempt === null || job.attempt === reporter.attempt));
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
};
const describeReportingJob = (job) => {
    if (job === null)
        return null;
    const finished = job.steps.filter((step) => step.status === 'completed');
    const failedSteps = finished.filter((step) => isFailed(step.conclusion));
    return failedSteps.length === 0 ? null : { id: job.id, name: job.name, url: job.url, steps: finished, failedSteps };
};
const findSuperseded = (jobs) => new Set(groupExecutions(jobs).flatMap((executions) => executions.slice(0, -1).map(({ id }) => id)));

;// CONCATENATED MODULE: ./lib/src/report/counted.js

const countedJobs = (report) => report.jobs.filter((job) => !job.superseded);
const failedJobs = (report) => countedJobs(report).filter((job) => !job.allowedToFail && isFailed(job.effectiveConclusion));
const counted_groupFailures = (report) => {
    const groups = new Map();
    for (const failure of report.failures) {
        const group = groups.get(failure.group);
        if (group === undefined)
            groups.set(failure.group, [failure]);
        else
            group.push(failure);
    }
    const sets = [...groups].map(([id, failures]) => ({ id, failures }));
    const isAllowed = (set) => set.failures.every((failure) => failure.allowedToFail);
    return [...sets.filter((set) => !isAllowed(set)), ...sets.filter(isAllowed)];
};

;// CONCATENATED MODULE: ./lib/src/report/position.js
const PATH_LIMIT = 4096;
const firstPosition = (failure) => {
    for (const { severity, file, line, column } of failure.findings)
        if (severity === 'error' && file !== null)
            return { file, line, column };
    return null;
};

;// CONCATENATED MODULE: ./lib/src/report/words.js

const CONCLUSIONS = new Map([
    ['success', { icon: '✅', word: 'success' }],
    ['failure', { icon: '❌', word: 'failure' }],
    ['timed_out', { icon: '⏱️', word: 'timed out' }],
    ['startup_failure', { icon: '❌', word: 'did not start' }],
    ['action_required', { icon: '✋', word: 'action required' }],
    ['cancelled', { icon: '🚫', word: 'cancelled' }],
    ['skipped', { icon: '⏭️', word: 'skipped' }],
    ['neutral', { icon: '⚪', word: 'neutral' }],
    ['stale', { icon: '⚪', word: 'stale' }]
]);
const STATUSES = new Map([
    ['in_progress', { icon: '⏳', word: 'running' }],
    ['queued', { icon: '🕒', word: 'queued' }],
    ['waiting', { icon: '🕒', word: 'waiting' }],
    ['pending', { icon: '🕒', word: 'pending' }],
    ['requested', { icon: '🕒', word: 'requested' }]
]);
const WORD_LIMIT = 40;
const showConclusion = (conclusion) => conclusion === null
    ? { icon: '❔', word: 'unknown' }
    : (CONCLUSIONS.get(conclusion) ?? { icon: '❔', word: singleLine(conclusion, WORD_LIMIT) || 'unknown' });
const showState = (status, conclusion) => status === 'completed' || conclusion !== null
    ? showConclusion(conclusion)
    : (STATUSES.get(status) ?? { icon: '❔', word: singleLine(status, WORD_LIMIT) || 'unknown' });
const hasEnded = (job) => job.status === 'completed' || job.effectiveConclusion !== null;
const showJob = (job) => {
    const shown = showState(job.status, job.effectiveConclusion);
    return job.allowedToFail ? { icon: '⚠️', word: `${shown.word}, allowed` } : shown;
};
const CAUSE_SENTENCES = {
    exit_code: '',
    timed_out: 'It ran into its time limit.',
    cancelled: 'It was cancelled.',
    runner_lost: 'The runner stopped or was lost while the job ran.',
    not_started: 'The job never started.',
    startup_failure: 'GitHub could not start the run. Look for an error in the workflow file.',
    out_of_memory: 'It ran out of memory.',
    disk_full: 'The disk was full.',
    action_error: 'The action itself reported the error.',
    unknown: 'Nothing says why it failed.'
};
const LOG_STATE_SENTENCES = {
    read: '',
    partial: 'Only a part of the log could be read.',
    not_requested: 'Its log was not asked for.',
    over_limit: 'Its log was not read: the limit of logs was reached.',
    not_finished: 'Its log appears when the job ends.',
    missing: 'GitHub has no log of this job.',
    expired: 'Its log has expired.',
    forbidden: 'The token may not read its log.',
    failed: 'Its log could not be downloaded.'
};
const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./lib/src/report/annotations.js




const STEP_LIMIT = 10;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 4000;
const ADDRESS_LIMIT = 1000;
const LAST_LINE = 2 ** 31 - 1;
const plainPath = (path) => path.replace(/^\.\//, '');
const isAnnotated = (failure, known) => {
    const position = firstPosition(failure);
    if (position === null || failure.jobId === null)
        return false;
    const file = plainPath(position.file);
    return known(failure.jobId).some((one) => one.level === 'failure' && plainPath(one.path) === file && one.startLine === position.line);
};
const byUse = (report) => {
    const groups = counted_groupFailures(report).map(({ failures }) => [
        ...failures.filter((one) => !one.allowedToFail),
        ...failures.filter((one) => one.allowedToFail)
    ]);
    const sorted = [...groups.flatMap((group) => group.slice(0, 1)), ...groups.flatMap((group) => group.slice(1))];
    return [...sorted.filter((one) => !one.allowedToFail), ...sorted.filter((one) => one.allowedToFail)];
};
const BARE_TEST_FILE = /^[^/]*(?:_test\.go|(?:Test|Tests|Spec|IT)\w*\.(?:java|kt|scala|groovy|swift))$/;
const isPath = (file) => file.length <= PATH_LIMIT && file !== '' && visibleLine(file) === file;
const place32 = (number) => number !== null && number !== undefined && Number.isInteger(number) && number >= 1 && number <= LAST_LINE ? number : null;
const render = (failure, ownRun) => {
    const place = [failure.jobName ?? 'The run itself', ...(failure.step === null ? [] : [failure.step.name])].join(' › ');
    const told = ownRun ? firstPosition(failure) : null;
    const position = told === null || !isPath(told.file) || BARE_TEST_FILE.test(told.file) ? null : told;
    const more = [failure.allowedToFail ? 'Allowed to fail.' : '', CAUSE_SENTENCES[failure.cause], cutText(visibleLines(failure.url), ADDRESS_LIMIT)]
        .filter((line) => line !== '')
        .join('\n');
    const message = visibleLines(failure.message).trim() || 'The job failed.';
    return {
        title: singleLine(place, TITLE_LIMIT) || 'A job failed',
        message: more === '' ? cutText(message, MESSAGE_LIMIT) : `${cutText(message, MESSAGE_LIMIT - more.length - 1)}\n${more}`,
        file: position?.file ?? null,
        line: place32(position?.line),
        column: place32(position?.column)
    };
};
const renderAnnotations = (report, options) => {
    const most = Math.min(STEP_LIMIT, Math.max(0, Math.trunc(options.limit) || 0));
    const chosen = [];
    for (const failure of byUse(report)) {
        if (chosen.length >= most)
            break;
        if (!isAnnotated(failure, options.alreadyAnnotated))
            chosen.push(render(failure, options.ownRun));
    }
    return chosen;
};

;// CONCATENATED MODULE: ./lib/src/report/duration.js
const SECOND = 1000;
const UNKNOWN = '–';
const two = (value) => String(value).padStart(2, '0');
const formatDuration = (ms) => {
    if (ms === null || !Number.isFinite(ms))
        return UNKNOWN;
    const whole = Math.round(ms);
    if (whole <= 0)
        return '0s';
    if (whole < SECOND)
        return `${whole}ms`;
    const seconds = Math.floor(whole / SECOND);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    if (days > 0)
        return `${days}d ${two(hours % 24)}h ${two(minutes % 60)}m`;
    if (hours > 0)
        return `${hours}h ${two(minutes % 60)}m`;
    return minutes > 0 ? `${minutes}m ${two(seconds % 60)}s` : `${seconds}s`;
};

;// CONCATENATED MODULE: ./lib/src/report/links.js


const links_REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const SHA = /^[0-9a-f]{7,64}$/i;
const STEP_LINE = /#step:\d{1,9}:(\d{1,9})$/;
const STEP = /#step:\d{1,9}/;
const links_link = (label, url) => {
    const target = url === null ? null : linkTarget(url);
    return target === null ? label : `[${label.replaceAll(']:', '] :')}](${target})`;
};
const links_repositoryUrl = (report) => {
    const run = URL.parse(report.run.url.toWellFormed());
    const isWeb = run?.protocol === 'https:' || run?.protocol === 'http:';
    return run !== null && isWeb && links_REPOSITORY.test(report.repository) ? `${run.origin}/${report.repository}` : null;
};
const commitUrl = (report) => {
    const base = links_repositoryUrl(report);
    const sha = report.run.headSha;
    return base !== null && sha !== null && SHA.test(sha) ? `${base}/commit/${sha}` : null;
};
const fileUrl = (report, file, line) => {
    const base = links_repositoryUrl(report);
    const sha = report.run.headSha;
    if (base === null || sha === null || !SHA.test(sha) || file.length > PATH_LIMIT)
        return null;
    const parts = file.toWellFormed().replace(/^\.\//, '').split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\u0000-\u001F\u007F]/.test(part)))
        return null;
    return `${base}/blob/${sha}/${parts.map(encodeURIComponent).join('/')}${line === null || line < 1 ? '' : `#L${line}`}`;
};
const stepLinkLabel = (url) => {
    const line = STEP_LINE.exec(url)?.[1];
    if (line !== undefined && Number(line) > 1)
        return `step log, line ${Number(line)}`;
    return STEP.test(url) ? 'step log' : null;
};

;// CONCATENATED MODULE: ./lib/src/report/headline.js





const headline_TITLE_LIMIT = 80;
const SHORT_SHA = 7;
const renderCounts = (report) => {
    const jobs = countedJobs(report);
    const failed = failedJobs(report).length;
    const total = report.counts.total;
    if (total === 0 && jobs.length === 0)
        return 'no jobs';
    const ended = jobs.filter((job) => hasEnded(job) && !job.allowedToFail);
    const withConclusion = (word) => ended.filter((job) => job.effectiveConclusion === word).length;
    const passed = withConclusion('success');
    const cancelled = withConclusion('cancelled');
    const skipped = withConclusion('skipped');
    const allowed = jobs.filter((job) => job.allowedToFail).length;
    const unfinished = jobs.filter((job) => !hasEnded(job));
    const running = unfinished.filter((job) => job.status === 'in_progress').length;
    const other = ended.length - failed - passed - cancelled - skipped;
    const main = failed > 0 ? `${failed} of ${countOf(total, 'job')} failed` : passedWords(passed, total);
    const rest = [
        [cancelled, 'cancelled'],
        [skipped, 'skipped'],
        [allowed, 'allowed to fail'],
        [other, 'with another conclusion'],
        [running, 'still running'],
        [unfinished.length - running, 'waiting']
    ];
    return [main, ...rest.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)].join(', ');
};
const passedWords = (passed, total) => {
    if (passed !== total)
        return `${passed} of ${countOf(total, 'job')} passed`;
    if (total <= 2)
        return total === 1 ? '1 job passed' : 'both jobs passed';
    return `all ${total} jobs passed`;
};
const renderConclusion = (report) => {
    const failed = failedJobs(report).length;
    if (report.currentJob !== null && failed === 0)
        return { icon: '❌', words: 'failed in this very job' };
    if (report.status === 'in_progress') {
        return failed > 0
            ? { icon: '❌', words: `is still running, and ${countOf(failed, 'job')} already failed` }
            : { icon: '⏳', words: 'is still running' };
    }
    if (report.conclusion === null)
        return { icon: '⚠️', words: 'has no job to report' };
    const { icon, word } = showConclusion(report.conclusion);
    return { icon, words: CONCLUSION_WORDS.get(report.conclusion) ?? `ended as ${codeSpan(word)}` };
};
const CONCLUSION_WORDS = new Map([
    ['success', 'passed'],
    ['failure', 'failed'],
    ['timed_out', 'ran into its time limit'],
    ['startup_failure', 'could not start'],
    ['action_required', 'needs an action'],
    ['cancelled', 'was cancelled'],
    ['skipped', 'was skipped'],
    ['neutral', 'ended neutral'],
    ['stale', 'went stale']
]);
const renderRunNumber = (report) => {
    const { id, number, attempt } = report.run;
    return `run ${number === null ? id : `#${number}`}${attempt !== null && attempt > 1 ? `, attempt ${attempt}` : ''}`;
};
const renderHeadline = (report) => {
    const { run } = report;
    const { icon, words } = renderConclusion(report);
    const name = run.name === null ? 'The workflow' : codeSpan(run.name);
    const counts = `${report.currentJob === null ? '' : 'without this job: '}${renderCounts(report)}`;
    const facts = [];
    if (run.branch !== null)
        facts.push(`branch ${codeSpan(run.branch)}`);
    if (run.headSha !== null)
        facts.push(`commit ${links_link(codeSpan(run.headSha.slice(0, SHORT_SHA)), commitUrl(report))}${titleOf(run.title)}`);
    else if (run.title !== null && run.title.trim() !== '')
        facts.push(codeSpan(run.title, headline_TITLE_LIMIT));
    if (run.event !== null)
        facts.push(`event ${codeSpan(run.event)}`);
    if (report.status === 'completed' && report.durations.wallMs > 0)
        facts.push(`took ${formatDuration(report.durations.wallMs)}`);
    facts.push(failedJobs(report).length > 0 ? `**${counts}**` : counts);
    const number = renderRunNumber(report);
    const linked = links_link(number, run.url);
    return `## ${icon} ${name} ${words} · ${linked === number ? codeSpan(number) : linked}\n\n${facts.join(' · ')}`;
};
const titleOf = (title) => (title === null || title.trim() === '' ? '' : ` ${codeSpan(title, headline_TITLE_LIMIT)}`);

;// CONCATENATED MODULE: ./lib/src/report/digest.js





const FAILURES = 20;
const digest_NAME_LIMIT = 100;
const digest_MESSAGE_LIMIT = 250;
const NAMES = 5;
const renderSet = ({ failures }) => {
    const [failure] = failures;
    const names = failures.slice(0, NAMES).map(({ jobName }) => singleLine(jobName ?? 'The run itself', digest_NAME_LIMIT));
    const rest = failures.length - names.length;
    const step = failure.step === null ? '' : ` › ${singleLine(failure.step.name, digest_NAME_LIMIT)}`;
    const message = singleLine(failure.message, digest_MESSAGE_LIMIT);
    const jobs = `${names.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'more job')}` : ''}`;
    return `${failure.allowedToFail ? 'allowed to fail' : 'failed'}: ${jobs}${step}${message === '' ? '' : `: ${message}`}`;
};
const renderOwnFailures = ({ name, failedSteps }) => failedSteps.slice(0, FAILURES).map((step) => `failed: ${singleLine(name, digest_NAME_LIMIT)} (this very job) › ${singleLine(step.name, digest_NAME_LIMIT)}`);
const renderDigest = (report, paths) => {
    const name = singleLine(report.run.name ?? 'The workflow', digest_NAME_LIMIT);
    const sets = counted_groupFailures(report);
    const shown = sets.slice(0, FAILURES);
    const rest = sets.slice(FAILURES).reduce((sum, { failures }) => sum + failures.length, 0);
    const lines = [
        `${name} ${renderConclusion(report).words} (${renderRunNumber(report)}): ${report.currentJob === null ? '' : 'without this job: '}${renderCounts(report)}`,
        ...(report.currentJob === null ? [] : renderOwnFailures(report.currentJob)),
        ...shown.map(renderSet),
        ...(rest > 0 ? [`… and ${countOf(rest, 'more failure')}`] : []),
        ...(report.notes.length > 0 ? [`${countOf(report.notes.length, 'note')} on this report: see the summary`] : []),
        `report:  ${paths.report}`,
        `summary: ${paths.summary}`,
        `logs:    ${paths.logsDir}`
    ];
    return lines.map(logLine);
};

;// CONCATENATED MODULE: ./lib/src/timing/critical-path.js

const END_BEFORE_MS = 1000;
const CREATED_AFTER_MS = 5000;
const START_MS = 2000;
const START_PAUSE_MS = 5000;
const jobsThatRan = (jobs) => {
    const ran = [];
    for (const job of jobs) {
        if (job.conclusion === 'skipped' || endedBeforeCreated(job))
            continue;
        const { createdAt, completedAt } = job;
        if (createdAt === null || completedAt === null || job.startedAt === null || !isFinished(job))
            return null;
        if (job.attempt !== (ran[0]?.job ?? job).attempt)
            return null;
        ran.push({ job, createdAt, completedAt });
    }
    return ran.sort((a, b) => b.completedAt - a.completedAt || a.job.id - b.job.id);
};
const firstCreated = (jobs, other) => jobs.reduce((least, { createdAt }) => Math.min(least, createdAt ?? other), other);
const startOfRun = (ran, first) => {
    const firstEnd = (ran.at(-1)?.completedAt ?? first) - END_BEFORE_MS;
    let until = first;
    for (const time of ran.map(({ createdAt }) => createdAt).sort((a, b) => a - b)) {
        if (time >= firstEnd || time - until > START_PAUSE_MS)
            break;
        until = Math.max(until, time);
    }
    return Math.max(until, first + START_MS);
};
const nearestEnd = (candidates, time) => {
    const distance = ({ completedAt }) => Math.abs(time - completedAt);
    let found = null;
    for (const one of candidates) {
        const nearer = found === null ? 1 : distance(found) - distance(one);
        if (nearer > 0 || (nearer === 0 && found !== null && one.completedAt < found.completedAt))
            found = one;
    }
    if (found === null)
        return null;
    const limit = distance(found) + END_BEFORE_MS;
    return { found, alternatives: candidates.filter((one) => distance(one) <= limit).length - 1 };
};
const findCriticalPath = (jobs) => {
    const ran = jobsThatRan(jobs);
    const last = ran?.[0];
    const { wallMs } = sumDurations(jobs);
    if (ran === null || last === undefined || ran.length < 2 || wallMs <= 0)
        return null;
    const start = startOfRun(ran, firstCreated(jobs, last.createdAt));
    const linkOf = ({ job }, alternatives) => {
        const queueMs = jobQueueMs(job) ?? 0;
        const durationMs = jobDurationMs(job) ?? 0;
        const share = Math.min(1, (queueMs + durationMs) / wallMs);
        return { jobId: job.id, jobName: job.name, url: job.url, queueMs, durationMs, share, alternatives };
    };
    const links = [linkOf(last, 0)];
    let current = last;
    let from = 0;
    while (current.createdAt > start) {
        const { createdAt } = current;
        while ((ran[from]?.completedAt ?? createdAt) > createdAt + END_BEFORE_MS)
            from++;
        let to = from;
        while ((ran[to]?.completedAt ?? Number.NEGATIVE_INFINITY) >= createdAt - CREATED_AFTER_MS)
            to++;
        const before = nearestEnd(ran.slice(from, to).filter((one) => one.createdAt < createdAt), createdAt);
        if (before === null)
            return null;
        current = before.found;
        links.unshift(linkOf(current, before.alternatives));
    }
    return { wallMs, links };
};

;// CONCATENATED MODULE: ./lib/src/timing/set-up-steps.js
const LONGEST_NAME = 200;
const RUNNER_STEPS = new Set(['Set up job', 'Complete job', 'Initialize containers', 'Stop containers']);
const CONTAINER_STEP = /^(?:Build [\w.-]+\/[\w./-]+@\S+|Pull [\w./-]+[:@]\S+)$/;
const USES = /^(?:Run )?[\w.-]+\/([\w./-]+)@\S+$/;
const USES_LOCAL = /^(?:Run )?\.\/(?:\S*\/)?(?:\.github|actions)\/(\S+)$/;
const SET_UP_ACTION = /^(?:checkout|cache|setup|install|login|auth|free-disk-space|(?:setup|install|configure|cache|login)-.*|.*-(?:toolchain|checkout|cache|login|setup|install))$/i;
const INSTALL_COMMAND = new RegExp(`^(?:sudo )?(?:${[
    'npm (?:ci|install|i)',
    'yarn(?: install)?',
    'pnpm (?:install|i)',
    'bun (?:install|i)',
    'corepack (?:enable|prepare)',
    '(?:npx|pnpm|yarn|pnpm exec) playwright install(?:-deps)?',
    '(?:python3? -m )?pip3? install',
    'uv (?:sync|venv|pip install|pip sync|tool install|python install)',
    'pipx install',
    '(?:poetry|pdm|pipenv) (?:install|sync)',
    'conda (?:install|create|env create|env update)',
    'bundle install',
    'gem install',
    'composer install',
    'apt(?:-get)?(?: -\\S+)* (?:update|upgrade|install)',
    '(?:dnf|yum|brew|choco|winget|scoop) (?:update|install)',
    'apk (?:update|add)',
    'pacman -S\\S*',
    'cargo (?:install|binstall|fetch)',
    'rustup(?: \\S+)*',
    'go (?:mod download|install)',
    'dotnet (?:restore|tool (?:install|restore)|workload (?:install|restore))',
    'nuget restore',
    '(?:flutter|dart) pub get',
    'mix (?:deps\\.get|local\\.\\w+)',
    'docker (?:pull|login)',
    'git (?:clone|fetch|submodule update)'
].join('|')})(?= |$)`, 'i');
const YARN_SCRIPT = /^(?:sudo )?yarn (?!install(?: |$)|playwright install|-)/i;
const CHANGE_FOLDER = /^cd \S+$/;
const JOINED = / ?(?:&&|;) ?/;
const SET_UP_WORDS = /^(?:(?:set[ -]?up|check[ -]?out|clone|install|cach(?:e|ing)|log ?in to|login)\b|(?:restore|save)\b.*\bcaches?\b|(?:restore|download|fetch|get|resolve) (?:[\w.-]+ ){0,3}(?:dependencies|deps|packages|modules)$|free (?:up )?(?:[\w.-]+ ){0,2}(?:disk )?space\b)/i;
const ALSO_WORK = /(?:&|\+|,|\b(?:and|then))[^\w].*\b(?:build|test|lint|run|check|verify|compile|deploy|publish|release|package)/i;
const PRE_OR_POST = /^(?:Pre|Post) (.+)$/s;
const DECORATION = /^[^\p{L}\p{N}./]+/u;
const installs = (command) => INSTALL_COMMAND.test(command) && !YARN_SCRIPT.test(command);
const installsOnly = (line) => {
    if (!JOINED.test(line))
        return installs(line);
    return line.split(JOINED).every((command) => CHANGE_FOLDER.test(command) || installs(command));
};
const isSetUpName = (full) => {
    if (RUNNER_STEPS.has(full))
        return true;
    const name = full.slice(0, LONGEST_NAME);
    if (CONTAINER_STEP.test(name))
        return true;
    const action = (USES.exec(name) ?? USES_LOCAL.exec(name))?.[1];
    if (action !== undefined)
        return action.split('/').some((part) => SET_UP_ACTION.test(part));
    const bare = name.replace(DECORATION, '');
    if (installsOnly(bare.startsWith('Run ') ? bare.slice(4) : bare))
        return true;
    return SET_UP_WORDS.test(bare) && !ALSO_WORK.test(bare);
};
const makeSetUpTest = () => {
    const known = new Map();
    return ({ name }, steps) => {
        let answer = known.get(name);
        if (answer === undefined) {
            answer = isSetUpName(name);
            known.set(name, answer);
        }
        return answer || belongsToOther(name, steps);
    };
};
const belongsToOther = (name, steps) => {
    if (!name.startsWith('P'))
        return false;
    const other = PRE_OR_POST.exec(name)?.[1];
    if (other === undefined)
        return false;
    const unnamed = `Run ${other}`;
    return steps.some((step) => step.name === other || step.name === unnamed);
};

;// CONCATENATED MODULE: ./lib/src/timing/hot-spots.js



const MOST = 5;
const LONG_WAIT_MS = 60_000;
const UNAVOIDABLE = new Set(['Set up job', 'Complete job']);
const largest = (most) => {
    const kept = [];
    const least = () => (kept.length < most ? 0 : (kept.at(-1)?.ms ?? Number.POSITIVE_INFINITY));
    return {
        least,
        add: (ms, item) => {
            if (ms <= least())
                return;
            const place = kept.findIndex((one) => one.ms < ms);
            kept.splice(place < 0 ? kept.length : place, 0, { ms, item });
            if (kept.length > most)
                kept.pop();
        },
        list: () => kept.map(({ item }) => item)
    };
};
const share = (part, rest) => (part > 0 ? part / (part + rest) : 0);
const addStep = (sums, job, name, ms) => {
    const sum = sums.get(name);
    if (sum === undefined) {
        sums.set(name, { jobs: 1, totalMs: ms, longestMs: ms, inJob: job, inJobMs: ms });
        return;
    }
    if (sum.inJob === job)
        sum.inJobMs += ms;
    else {
        sum.inJob = job;
        sum.inJobMs = ms;
        sum.jobs += 1;
    }
    sum.totalMs += ms;
    sum.longestMs = Math.max(sum.longestMs, sum.inJobMs);
};
const repeatedOf = (sums, jobName) => {
    const steps = [];
    for (const [name, { jobs, totalMs, longestMs }] of sums)
        if (jobs > 1 && !UNAVOIDABLE.has(name))
            steps.push({ name, jobName, isSetUp: jobName === null, jobs, totalMs, longestMs });
    return steps;
};
const findHotSpots = (jobs, most = MOST) => {
    const present = jobs.filter((job) => !endedBeforeCreated(job));
    const isSetUpStep = makeSetUpTest();
    const slowestJobs = largest(most);
    const slowestSteps = largest(most);
    const setUpSteps = new Map();
    const workSteps = new Map();
    const runners = new Map();
    let setUpMs = 0;
    let workMs = 0;
    for (const job of present) {
        if (job.conclusion === 'skipped')
            continue;
        const { id: jobId, name: jobName, url } = job;
        const queueMs = jobQueueMs(job);
        const durationMs = jobDurationMs(job);
        if (durationMs !== null)
            slowestJobs.add(durationMs, { jobId, jobName, url, queueMs, durationMs });
        if (queueMs !== null)
            addWait(runners, job.labels, queueMs);
        const base = baseName(jobName);
        let ofBase = workSteps.get(base);
        if (ofBase === undefined) {
            ofBase = new Map();
            workSteps.set(base, ofBase);
        }
        let stepsMs = 0;
        let workStepsMs = 0;
        for (const step of job.steps) {
            const ms = stepDurationMs(step);
            if (ms === null || step.conclusion === 'skipped')
                continue;
            const isSetUp = isSetUpStep(step, job.steps);
            stepsMs += ms;
            if (!isSetUp)
                workStepsMs += ms;
            const { name } = step;
            if (ms > slowestSteps.least())
                slowestSteps.add(ms, { jobId, jobName, url, number: step.number, name, durationMs: ms });
            addStep(isSetUp ? setUpSteps : ofBase, job, name, ms);
        }
        const covered = coveredMs(job.steps);
        const coveredByWork = covered === stepsMs ? workStepsMs : coveredMs(job.steps.filter((step) => !isSetUpStep(step, job.steps)));
        workMs += coveredByWork;
        setUpMs += Math.max(0, covered - coveredByWork);
    }
    const { wallMs, queueMs, jobMs } = sumDurations(present);
    const repeatedSteps = largest(most);
    for (const one of repeatedOf(setUpSteps, null))
        repeatedSteps.add(one.totalMs, one);
    for (const [base, sums] of workSteps)
        for (const one of repeatedOf(sums, base))
            repeatedSteps.add(one.totalMs, one);
    const slowRunners = largest(most);
    for (const one of runners.values())
        slowRunners.add(one.totalMs, one);
    return {
        wallMs,
        queueMs,
        jobMs,
        queueShare: share(queueMs, jobMs),
        setUpMs,
        workMs,
        setUpShare: share(setUpMs, workMs),
        slowestJobs: slowestJobs.list(),
        slowestSteps: slowestSteps.list(),
        repeatedSteps: repeatedSteps.list(),
        slowRunners: slowRunners.list()
    };
};
const addWait = (runners, labels, queueMs) => {
    if (labels.length === 0)
        return;
    const key = [...labels].sort().join('\n');
    const sum = runners.get(key) ?? { labels, waited: 0, jobs: 0, longestMs: 0, totalMs: 0 };
    runners.set(key, sum);
    sum.jobs += 1;
    if (queueMs < LONG_WAIT_MS)
        return;
    sum.waited += 1;
    sum.longestMs = Math.max(sum.longestMs, queueMs);
    sum.totalMs += queueMs;
};

;// CONCATENATED MODULE: ./lib/src/report/comparison-json.js
const measuredJson = ({ currentMs, medianMs, differenceMs, samples, change }) => ({
    current_ms: currentMs,
    median_ms: medianMs,
    difference_ms: differenceMs,
    samples,
    change
});
const comparisonJson = (comparison) => comparison === null
    ? null
    : {
        branch: comparison.branch,
        own_branch: comparison.isOwnBranch,
        asked: comparison.asked,
        run_ids: comparison.runIds,
        wall: measuredJson(comparison.wall),
        queue: measuredJson(comparison.queue),
        jobs: comparison.jobs.map((job) => ({ job_id: job.jobId, name: job.name, ...measuredJson(job) })),
        steps: comparison.steps.map((step) => ({
            job_id: step.jobId,
            job_name: step.jobName,
            number: step.number,
            name: step.name,
            ...measuredJson(step)
        }))
    };

;// CONCATENATED MODULE: ./lib/src/report/json.js





const SCHEMA_VERSION = 1;
const NO_JOBS = { total: 0, success: 0, failure: 0, cancelled: 0, skipped: 0, timed_out: 0 };
const LAST_TIME = 8.64e15;
const isoTime = (time) => time === null || !(Math.abs(time) <= LAST_TIME) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
const finite = (ms) => (Number.isFinite(ms) ? ms : 0);
const stepJson = (step) => ({
    number: step.number,
    name: step.name,
    status: step.status,
    conclusion: step.conclusion,
    started_at: isoTime(step.startedAt),
    completed_at: isoTime(step.completedAt),
    duration_ms: stepDurationMs(step)
});
const jobJson = (job) => ({
    id: job.id,
    name: job.name,
    attempt: job.attempt,
    superseded: job.superseded,
    carried_over: job.carriedOver,
    allowed_to_fail: job.allowedToFail,
    status: job.status,
    conclusion: job.conclusion,
    effective_conclusion: job.effectiveConclusion,
    url: job.url,
    created_at: isoTime(job.createdAt),
    started_at: isoTime(job.startedAt),
    completed_at: isoTime(job.completedAt),
    queue_ms: jobQueueMs(job),
    duration_ms: jobDurationMs(job),
    runner_name: job.runnerName,
    labels: job.labels,
    steps: job.steps.map(stepJson),
    log: {
        state: job.log.state,
        bytes: job.log.bytes,
        lines: job.log.lines,
        path: job.log.path,
        reason: job.log.reason,
        ...(job.log.state === 'partial' ? { first_line: job.log.firstLine ?? null } : {})
    }
});
const wellFormedKeys = (counts) => Object.fromEntries(Object.entries(counts).map(([word, count]) => [word.toWellFormed(), count]));
const namedStep = (step) => ({ number: step.number, name: step.name });
const failureJson = (failure) => ({
    job_id: failure.jobId,
    job_name: failure.jobName,
    attempt: failure.attempt,
    step: failure.step === null ? null : namedStep(failure.step),
    cause: failure.cause,
    exit_code: failure.exitCode,
    message: failure.message,
    excerpt: failure.excerpt.map(({ line, text, kind }) => ({ line, text, kind })),
    findings: failure.findings.map(({ severity, file, line, column, code, message, source, logLine }) => ({
        severity,
        file,
        line,
        column,
        code,
        message,
        source,
        log_line: logLine
    })),
    other_failed_steps: failure.otherFailedSteps.map(namedStep),
    group: failure.group,
    url: failure.url
});
const attemptJson = ({ attempt, conclusion, executions }) => ({
    attempt,
    conclusion,
    jobs: executions.map((execution) => ({
        id: execution.id,
        name: execution.name,
        status: execution.status,
        conclusion: execution.conclusion,
        carried_over: execution.carriedOver,
        url: execution.url
    }))
});
const flakyJson = ({ name, failed, passed, failure }) => ({
    name,
    failed_job_ids: failed.map(({ id }) => id),
    passed_job_id: passed.id,
    step: failure === null || failure.step === null ? null : namedStep(failure.step),
    cause: failure?.cause ?? null,
    message: failure?.message ?? null,
    url: failure?.url ?? failed.at(-1)?.url ?? null
});
const runJson = ({ run }) => ({
    id: run.id,
    attempt: run.attempt,
    number: run.number,
    name: run.name,
    title: run.title,
    event: run.event,
    branch: run.branch,
    head_sha: run.headSha,
    url: run.url,
    status: run.status,
    conclusion: run.conclusion,
    created_at: isoTime(run.createdAt),
    started_at: isoTime(run.startedAt),
    completed_at: isoTime(run.completedAt)
});
const criticalPathJson = (path) => path === null
    ? null
    : {
        wall_ms: path.wallMs,
        links: path.links.map((link) => ({
            job_id: link.jobId,
            job_name: link.jobName,
            queue_ms: link.queueMs,
            duration_ms: link.durationMs,
            share: link.share,
            alternatives: link.alternatives
        }))
    };
const hotSpotsJson = (spots) => ({
    queue_share: spots.queueShare,
    set_up_ms: spots.setUpMs,
    work_ms: spots.workMs,
    set_up_share: spots.setUpShare,
    slowest_jobs: spots.slowestJobs.map((job) => ({ job_id: job.jobId, job_name: job.jobName, queue_ms: job.queueMs, duration_ms: job.durationMs })),
    slowest_steps: spots.slowestSteps.map((step) => ({
        job_id: step.jobId,
        job_name: step.jobName,
        number: step.number,
        name: step.name,
        duration_ms: step.durationMs
    })),
    repeated_steps: spots.repeatedSteps.map((step) => ({
        name: step.name,
        job_name: step.jobName,
        set_up: step.isSetUp,
        jobs: step.jobs,
        total_ms: step.totalMs,
        longest_ms: step.longestMs
    })),
    slow_runners: spots.slowRunners.map((runner) => ({
        labels: runner.labels,
        waited: runner.waited,
        jobs: runner.jobs,
        longest_ms: runner.longestMs,
        total_ms: runner.totalMs
    }))
});
const renderReportJson = (report) => {
    const { durations } = report;
    const counted = countedJobs(report);
    const json = {
        schema_version: SCHEMA_VERSION,
        repository: report.repository,
        run: runJson(report),
        status: report.status,
        conclusion: report.conclusion,
        counts: { ...NO_JOBS, ...wellFormedKeys(report.counts) },
        durations: { wall_ms: finite(durations.wallMs), queue_ms: finite(durations.queueMs), job_ms: finite(durations.jobMs) },
        jobs: report.jobs.map(jobJson),
        failures: report.failures.map(failureJson),
        critical_path: criticalPathJson(findCriticalPath(counted)),
        hot_spots: hotSpotsJson(findHotSpots(counted)),
        groups: report.groups.map((group) => ({ id: group.id, message: group.message, job_ids: group.jobIds })),
        attempts: report.attempts.attempts.map(attemptJson),
        flaky_jobs: report.attempts.flaky.map(flakyJson),
        comparison: comparisonJson(report.comparison),
        notes: report.notes.map(({ kind, message }) => ({ kind, message }))
    };
    return `${JSON.stringify(json, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value), 2)}\n`;
};

;// CONCATENATED MODULE: ./lib/src/report/outputs.js








const JSON_LIMIT = 102_400;
const outputs_MESSAGE_LIMIT = 2000;
const outputs_WORD_LIMIT = 40;
const plainWord = (word) => word.replace(/[^A-Za-z0-9_-]/g, '').slice(0, outputs_WORD_LIMIT);
const seconds = (ms) => (ms === null || !Number.isFinite(ms) ? null : Math.round(ms) / 1000);
const secondsText = (ms) => String(seconds(ms) ?? 0);
const boundedArray = (entries, toJson, rank) => {
    const written = entries.map((entry, index) => ({ index, rank: rank(entry), json: jsonForShell(toJson(entry)) }));
    let size = '[]'.length;
    let full = false;
    const kept = [...written]
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .filter(({ json }, place) => {
        if (json.length + '[]'.length > JSON_LIMIT)
            return false;
        size += json.length + (place === 0 ? 0 : ', '.length);
        full ||= size > JSON_LIMIT;
        return !full;
    })
        .sort((a, b) => a.index - b.index);
    return { json: `[${kept.map(({ json }) => json).join(', ')}]`, omitted: entries.length - kept.length };
};
const outputs_jobJson = (job) => ({
    id: job.id,
    name: job.name,
    conclusion: job.conclusion,
    duration_seconds: seconds(jobDurationMs(job)),
    queue_seconds: seconds(jobQueueMs(job)),
    url: job.url
});
const jobRank = (job) => (isFailed(job.effectiveConclusion) ? 0 : job.effectiveConclusion === 'success' ? 2 : 1);
const outputs_failureJson = (failure) => {
    const position = firstPosition(failure);
    return {
        job_id: failure.jobId,
        job: failure.jobName,
        step: failure.step?.name ?? null,
        cause: failure.cause,
        message: cutText(failure.message, outputs_MESSAGE_LIMIT),
        file: position?.file ?? null,
        line: position?.line ?? null,
        url: failure.url
    };
};
const renderOutputs = (report, paths) => {
    const failed = failedJobs(report);
    const names = boundedArray(failed, (job) => job.name, () => 0);
    const flaky = boundedArray(flakyJobNames(report.attempts), (name) => name, () => 0);
    const jobs = boundedArray(countedJobs(report), outputs_jobJson, jobRank);
    const failures = boundedArray(report.failures, outputs_failureJson, (failure) => Number(failure.allowedToFail));
    const slower = boundedArray(report.comparison === null ? [] : slowerJobNames(report.comparison), (name) => name, () => 0);
    const { durations, run } = report;
    return {
        conclusion: plainWord(report.conclusion ?? ''),
        status: report.status,
        total_jobs: String(report.counts.total),
        failed_jobs: String(failed.length),
        failed_job_names: names.json,
        jobs: jobs.json,
        jobs_omitted: String(jobs.omitted),
        failures: failures.json,
        failures_omitted: String(failures.omitted),
        names_omitted: String(names.omitted),
        flaky_job_names: flaky.json,
        previous_attempt_conclusion: plainWord(previousAttemptConclusion(report.attempts)),
        duration_seconds: secondsText(durations.wallMs),
        queue_seconds: secondsText(durations.queueMs),
        job_seconds: secondsText(durations.jobMs),
        slower_job_names: slower.json,
        report_path: paths.report,
        summary_path: paths.summary,
        logs_dir: paths.logsDir,
        run_id: String(run.id),
        attempt: run.attempt === null ? '' : String(run.attempt)
    };
};

;// CONCATENATED MODULE: ./lib/src/report/details.js

const details = (title, body) => `<details>\n<summary>${htmlText(title)}</summary>\n\n${body}\n\n</details>`;

;// CONCATENATED MODULE: ./lib/src/report/table.js

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const stateCell = ({ icon, word }) => `${icon} ${/^[a-z ,]+$/.test(word) ? word : codeSpanInTable(word)}`;

;// CONCATENATED MODULE: ./lib/src/report/attempts.js






const OPEN_ROWS = 10;
const LISTED_NAMES = 20;
const attempts_MESSAGE_LIMIT = 300;
const showExecution = ({ status, conclusion, carriedOver, allowedToFail }) => {
    const { icon, word } = showState(status, conclusion);
    return { icon: allowedToFail ? '⚠️' : icon, word: `${word}${allowedToFail ? ', allowed' : ''}${carriedOver ? ', carried over' : ''}` };
};
const folded = (rows, title, body) => (rows > OPEN_ROWS ? details(title, body) : body);
const flakyRow = ({ name, failed, passed, failure }) => {
    const label = failure === null ? null : stepLinkLabel(failure.url);
    const place = failure === null || label === null ? '' : links_link(label, failure.url);
    const step = failure?.step ? `${codeSpanInTable(failure.step.name)}: ` : '';
    return [
        codeSpanInTable(name),
        failed.map((execution) => links_link(`attempt ${execution.attempt}`, execution.url)).join(', '),
        failure === null ? 'not read' : `${step}${codeSpanInTable(failure.message, attempts_MESSAGE_LIMIT)}${place.startsWith('[') ? ` ${place}` : ''}`,
        links_link(`attempt ${passed.attempt}`, passed.url)
    ];
};
const renderFlaky = ({ flaky }) => {
    if (flaky.length === 0)
        return null;
    const body = table(['Job', 'Failed in', 'Why', 'Passed in'], flaky.map(flakyRow));
    return `### Flaky: failed, then passed\n\n${folded(flaky.length, countOf(flaky.length, 'flaky job'), body)}`;
};
const renderTable = ({ jobs, attempts }) => {
    const again = jobs.filter(({ executions }) => executions.filter(({ carriedOver }) => !carriedOver).length > 1);
    if (again.length === 0)
        return null;
    const columns = new Set(again.flatMap(({ executions }) => executions.map(({ attempt }) => attempt)));
    const shown = attempts.filter(({ attempt }) => columns.has(attempt));
    const all = shown.map(({ conclusion }) => stateCell(showState(conclusion === null ? 'in_progress' : 'completed', conclusion)));
    const rows = again.map(({ name, executions }) => [
        codeSpanInTable(name),
        ...shown.map(({ attempt }) => {
            const execution = executions.findLast((one) => one.attempt === attempt);
            return execution === undefined ? '' : links_link(stateCell(showExecution(execution)), execution.url);
        })
    ]);
    const body = table(['Job', ...shown.map(({ attempt }) => `Attempt ${attempt}`)], [['All jobs', ...all], ...rows]);
    return folded(rows.length, `${countOf(rows.length, 'job')} ran more than once`, body);
};
const nameList = (jobs) => {
    const rest = jobs.length - LISTED_NAMES;
    const shown = jobs.slice(0, LISTED_NAMES).map(({ name }) => codeSpan(name));
    return `${shown.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'more job')}` : ''}`;
};
const originOf = ({ executions }) => executions.findLast(({ carriedOver }) => !carriedOver)?.attempt ?? null;
const renderKept = ({ jobs, reported }) => {
    const kept = jobs.filter((job) => job.listed && originOf(job) !== reported);
    if (kept.length === 0)
        return null;
    const groups = [...Map.groupBy(kept, originOf)].sort(([a], [b]) => (a ?? 0) - (b ?? 0));
    const lines = groups.map(([origin, group]) => `- ${origin === null ? 'an earlier attempt' : `attempt ${origin}`}: ${nameList(group)}`);
    return `${countOf(kept.length, 'job')} did not run in attempt ${reported}. What counts is the result of:\n\n${lines.join('\n')}`;
};
const range = ({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`);
const renderNotListed = ({ jobs, reported, notListed }) => {
    const lines = [];
    const omitted = jobs.filter(({ listed }) => !listed);
    if (omitted.length > 0) {
        const failed = omitted.filter(({ executions }) => isFailed(executions.at(-1)?.conclusion ?? null)).length;
        const words = omitted.length === 1 ? 'it does not count here' : 'they do not count here';
        lines.push(`- ${countOf(omitted.length, 'job')} of an earlier attempt, because GitHub's list of attempt ${reported} leaves ${omitted.length === 1 ? 'it' : 'them'} out: ${nameList(omitted)}; ${words}${failed === 0 ? '' : `, though ${failed} failed`}`);
    }
    if (notListed.length > 0) {
        const one = notListed.length === 1 && notListed[0]?.from === notListed[0]?.to;
        lines.push(`- ${one ? 'attempt' : 'attempts'} ${notListed.map(range).join(', ')}`);
    }
    return lines.length === 0 ? null : `Not listed:\n\n${lines.join('\n')}`;
};
const renderAttempts = (history) => {
    const parts = [renderTable(history), renderKept(history), renderNotListed(history)].filter((part) => part !== null);
    const all = [renderFlaky(history), parts.length === 0 ? null : `### Attempts\n\n${parts.join('\n\n')}`].filter((part) => part !== null);
    return all.length === 0 ? null : all.join('\n\n');
};

;// CONCATENATED MODULE: ./lib/src/report/bytes.js
const utf8Bytes = (text) => new TextEncoder().encode(text).byteLength;

;// CONCATENATED MODULE: ./lib/src/report/comparison.js






const comparison_OPEN_ROWS = 10;
const MOST_ROWS = 20;
const comparison_NAME_LIMIT = 80;
const isChanged = ({ change }) => change === 'slower' || change === 'faster';
const signed = (ms) => `${ms < 0 ? '−' : '+'}${formatDuration(Math.abs(ms))}`;
const wallSentence = (wall) => {
    const { currentMs, medianMs, differenceMs } = wall;
    if (currentMs === null)
        return 'The wall clock is not compared: the run has not finished, or only a part of its jobs ran in this attempt.';
    const took = `took ${formatDuration(currentMs)}`;
    if (medianMs === null || differenceMs === null)
        return `The run ${took}. No earlier run tells what is usual.`;
    const usual = `median ${formatDuration(medianMs)}`;
    const sentences = {
        slower: `**The run ${took}, ${formatDuration(differenceMs)} more than usual** (${usual}).`,
        faster: `The run ${took}, ${formatDuration(-differenceMs)} less than usual (${usual}).`,
        usual: `The run ${took}, as usual (${usual}).`,
        unknown: wall.samples < MIN_SAMPLES
            ? `The run ${took} (${usual}); fewer than ${MIN_SAMPLES} earlier runs do not tell what is usual.`
            : `The run ${took} (${usual}), but not all of its jobs succeeded.`
    };
    return sentences[wall.change];
};
const byWeight = (a, b) => Number(a.measured.change === 'faster') - Number(b.measured.change === 'faster') ||
    Math.abs(b.measured.differenceMs ?? 0) - Math.abs(a.measured.differenceMs ?? 0);
const changedRows = ({ queue, jobs, steps }) => [
    ...(isChanged(queue) ? [{ label: 'Waiting for runners, all jobs', measured: queue }] : []),
    ...jobs
        .filter(isChanged)
        .map((job) => ({ label: codeSpanInTable(job.name, comparison_NAME_LIMIT), measured: job }))
        .sort(byWeight),
    ...steps
        .filter(isChanged)
        .map((step) => ({ label: `${codeSpanInTable(step.jobName, comparison_NAME_LIMIT)} › ${codeSpanInTable(step.name, comparison_NAME_LIMIT)}`, measured: step }))
        .sort(byWeight)
];
const renderRow = ({ label, measured }) => [
    label,
    formatDuration(measured.currentMs),
    formatDuration(measured.medianMs),
    `${measured.change === 'slower' ? '🔺' : '🔻'} ${signed(measured.differenceMs ?? 0)}`
];
const chooseRows = (rows, jobCount) => {
    const stepCount = rows.length - jobCount;
    const shownJobs = Math.min(jobCount, MOST_ROWS - Math.min(stepCount, MOST_ROWS / 2));
    return [...rows.slice(0, shownJobs), ...rows.slice(jobCount, jobCount + MOST_ROWS - shownJobs)];
};
const renderChanges = (comparison) => {
    const rows = changedRows(comparison);
    const measured = [comparison.queue, ...comparison.jobs, ...comparison.steps].some(({ change }) => change !== 'unknown');
    if (rows.length === 0)
        return measured ? 'No job and none of the slowest steps is off its usual time.' : '';
    const shown = chooseRows(rows, rows.length - comparison.steps.filter(isChanged).length);
    const body = table(['What changed', 'This run', 'Median', 'Difference'], shown.map(renderRow));
    const title = shown.length < rows.length ? `${shown.length} of ${countOf(rows.length, 'change')}` : countOf(rows.length, 'change');
    return shown.length > comparison_OPEN_ROWS ? details(title, body) : body;
};
const sourceSentence = ({ runIds, asked, branch, isOwnBranch }) => {
    const runs = `${runIds.length < asked ? `${runIds.length} (of ${asked} asked for)` : runIds.length} earlier successful ${runIds.length === 1 ? 'run' : 'runs'}`;
    return `Compared with ${runs} on ${isOwnBranch ? '' : 'the default '}branch ${codeSpan(branch)}; a change is what is further off the median than their usual spread.`;
};
const renderComparison = (comparison) => {
    if (comparison === null || comparison.runIds.length === 0)
        return '';
    const parts = [wallSentence(comparison.wall), renderChanges(comparison), sourceSentence(comparison)];
    return `### Compared with earlier runs\n\n${parts.filter((part) => part !== '').join('\n\n')}`;
};

;// CONCATENATED MODULE: ./lib/src/report/share.js
const formatShare = (part) => {
    if (!(part > 0))
        return '0 %';
    if (part >= 1)
        return '100 %';
    const percent = Math.round(part * 100);
    if (percent === 0)
        return 'under 1 %';
    return percent === 100 ? 'over 99 %' : `${percent} %`;
};

;// CONCATENATED MODULE: ./lib/src/report/critical-path.js







const WORTH_MS = 60_000;
const critical_path_OPEN_ROWS = 10;
const critical_path_NAME_LIMIT = 80;
const row = (one) => [
    `${links_link(codeSpanInTable(one.jobName), one.url)}${one.alternatives === 0 ? '' : ` (or ${countOf(one.alternatives, 'other job')} that ended then)`}`,
    formatDuration(one.queueMs),
    formatDuration(one.durationMs),
    formatShare(one.share)
];
const longest = ({ links }) => links.reduce((most, one) => (one.share > most.share ? one : most), links[0]);
const critical_path_sentence = (path) => {
    const most = longest(path);
    const wall = formatDuration(path.wallMs);
    const name = codeSpan(most.jobName, critical_path_NAME_LIMIT);
    if (path.links.length === 1)
        return `One job decided the ${wall} of this run: ${name}, ${formatDuration(most.queueMs)} waiting and ${formatDuration(most.durationMs)} running.`;
    const queueMs = path.links.reduce((sum, one) => sum + one.queueMs, 0);
    const waited = queueMs > 0 ? ` ${formatDuration(queueMs)} of the chain was waiting to start.` : '';
    return `A chain of ${countOf(path.links.length, 'job')} decided the ${wall} of this run; ${name} was ${formatShare(most.share)} of it.${waited}`;
};
const renderCriticalPath = (path, options = { folded: false }) => {
    if (path === null || path.wallMs < WORTH_MS)
        return '';
    const origin = 'Derived from the times at which jobs were created and ended; GitHub does not tell which jobs a job needs.';
    const text = `### Critical path\n\n${critical_path_sentence(path)}`;
    if (path.links.length === 1)
        return `${text} ${origin}`;
    const body = table(['Job', 'Queue', 'Duration', 'Share of the run'], path.links.map(row));
    const shown = options.folded || path.links.length > critical_path_OPEN_ROWS ? details(`The chain of ${countOf(path.links.length, 'job')}`, body) : body;
    return `${text}\n\n${shown}\n\n${origin}`;
};

;// CONCATENATED MODULE: ./lib/src/report/current-job.js







const NAMED_STEPS = 10;
const current_job_OPEN_ROWS = 10;
const ADVICE = [
    "GitHub publishes a job's log only when the job ends, so this report cannot say why. To read the log, report from a job of its own:",
    '',
    '```yaml',
    '  report:',
    '    needs: [build] # the jobs to explain',
    '    if: always()',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      actions: read',
    '    steps:',
    '      # move the step that writes this report here',
    '```'
].join('\n');
const renderCurrentJob = (job) => {
    const named = job.failedSteps.slice(0, NAMED_STEPS).map((step) => codeSpan(step.name));
    const rest = job.failedSteps.length - named.length;
    const failed = `${job.failedSteps.length === 1 ? 'Step' : 'Steps'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} failed before this report was written.`;
    const rows = job.steps.map((step) => [
        stateCell(showState(step.status, step.conclusion)),
        codeSpanInTable(step.name),
        formatDuration(stepDurationMs(step))
    ]);
    const steps = table(['Result', 'Step', 'Duration'], rows);
    const parts = [
        `### ❌ This very job: ${links_link(codeSpan(job.name), job.url)}`,
        job.failedSteps.length === 0 ? null : failed,
        rows.length === 0 ? null : rows.length > current_job_OPEN_ROWS ? details(countOf(rows.length, 'finished step'), steps) : steps,
        ADVICE
    ];
    return parts.filter((part) => part !== null).join('\n\n');
};

;// CONCATENATED MODULE: ./lib/src/report/excerpt.js



const LEAD_IN = 2;
const mostUseful = (excerpt, lines) => {
    if (excerpt.length <= lines)
        return { from: 0, to: excerpt.length };
    const error = excerpt.findIndex((line) => line.kind === 'error');
    const wanted = error < 0 ? excerpt.length - lines : Math.max(0, error - Math.min(LEAD_IN, lines - 1));
    const from = Math.min(wanted, excerpt.length - lines);
    return { from, to: from + lines };
};
const gap = (count) => `⋯ ${countOf(count, 'line')} left out`;
const renderExcerpt = (excerpt, limits) => {
    if (excerpt.length === 0 || limits.lines < 1)
        return null;
    const { from, to } = mostUseful(excerpt, limits.lines);
    const shown = from > 0 ? [gap(from)] : [];
    let previous = null;
    for (const { line, text } of excerpt.slice(from, to)) {
        if (line !== null && previous !== null && line > previous + 1)
            shown.push(gap(line - previous - 1));
        shown.push(cutText(text, limits.lineLength));
        previous = line;
    }
    if (to < excerpt.length)
        shown.push(gap(excerpt.length - to));
    return fenced(shown, 'text');
};

;// CONCATENATED MODULE: ./lib/src/report/findings.js



const CODE_LIMIT = 40;
const findings_MESSAGE_LIMIT = 300;
const position = ({ file, line, column }) => `${file ?? ''}${line === null ? '' : `:${line}`}${line === null || column === null ? '' : `:${column}`}`;
const renderFindings = (report, failure, most) => {
    const repeats = (finding) => failure.message.includes(finding.message);
    const useful = failure.findings.filter((finding) => finding.file !== null || !repeats(finding));
    const sorted = [...useful.filter((one) => one.severity === 'error'), ...useful.filter((one) => one.severity !== 'error')];
    if (sorted.length === 0 || most < 1)
        return null;
    const lines = sorted.slice(0, most).map((finding) => {
        const parts = [];
        if (finding.file !== null)
            parts.push(links_link(codeSpan(position(finding)), fileUrl(report, finding.file, finding.line)));
        if (finding.severity !== 'error')
            parts.push(finding.severity);
        if (finding.code !== null && finding.code !== '')
            parts.push(codeSpan(finding.code, CODE_LIMIT));
        if (!repeats(finding))
            parts.push(codeSpan(finding.message, findings_MESSAGE_LIMIT));
        return `- ${parts.join(' ')}`;
    });
    const rest = sorted.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${countOf(rest, 'more finding')} in report.json`);
    return lines.join('\n');
};

;// CONCATENATED MODULE: ./lib/src/report/failure-block.js






const OPEN_LIST = 10;
const OTHER_STEPS = 10;
const failure_block_MESSAGE_LIMIT = 1000;
const place = (failure) => {
    const job = failure.jobName === null ? 'The run itself' : codeSpan(failure.jobName);
    return failure.step === null ? job : `${job} › ${codeSpan(failure.step.name)}`;
};
const heading = (failures) => {
    const icon = failures.every((failure) => failure.allowedToFail) ? '⚠️' : '❌';
    const more = failures.length > 1 ? ` and ${countOf(failures.length - 1, 'more job')}` : '';
    return `### ${icon} ${place(failures[0])}${more}`;
};
const facts = (failure, job) => {
    const stepLabel = stepLinkLabel(failure.url);
    const places = [
        ...(stepLabel === null ? [] : [[stepLabel, failure.url]]),
        ...(job === undefined ? [] : [['job', job.url]]),
        ...(job === undefined && stepLabel === null ? [[failure.jobId === null ? 'run' : 'job', failure.url]] : [])
    ];
    const links = places.map(([label, url]) => links_link(label, url)).filter((one) => one.startsWith('['));
    const exitCode = failure.exitCode !== null && !/\bexit code\b/i.test(failure.message) ? [`exit code ${failure.exitCode}`] : [];
    return [...links, ...exitCode].join(' · ');
};
const logSentence = (job) => {
    if (job === undefined || job.log.state === 'read')
        return null;
    const reason = job.log.reason?.trim() || LOG_STATE_SENTENCES[job.log.state];
    return `**Log:** ${plainText(reason)}`;
};
const otherSteps = (failure) => {
    if (failure.otherFailedSteps.length === 0)
        return null;
    const named = failure.otherFailedSteps.slice(0, OTHER_STEPS).map((step) => codeSpan(step.name));
    const rest = failure.otherFailedSteps.length - named.length;
    return `Also failed: ${named.length === 1 ? 'step' : 'steps'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};
const jobList = (set, jobs, most) => {
    if (set.failures.length === 1)
        return null;
    const step = set.failures[0].step?.name;
    const lines = set.failures.slice(0, most).map((failure) => {
        const job = failure.jobId === null ? undefined : jobs.get(failure.jobId);
        const other = failure.step !== null && failure.step.name !== step ? ` › ${codeSpan(failure.step.name)}` : '';
        const allowed = failure.allowedToFail ? ' (allowed to fail)' : '';
        return `- ${links_link(codeSpan(failure.jobName ?? 'run'), job?.url ?? failure.url)}${other}${allowed}`;
    });
    const rest = set.failures.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${countOf(rest, 'more job')}`);
    const title = `The same failure in ${countOf(set.failures.length, 'job')}`;
    return lines.length > OPEN_LIST ? details(title, lines.join('\n')) : `${title}:\n\n${lines.join('\n')}`;
};
const renderFailureBlock = (report, jobs, set, limits) => {
    const failure = set.failures[0];
    const job = failure.jobId === null ? undefined : jobs.get(failure.jobId);
    const excerpt = renderExcerpt(failure.excerpt, limits);
    const isTail = excerpt !== null && failure.excerpt.every((line) => line.kind === 'tail');
    const parts = [
        heading(set.failures),
        failure.message.trim() === '' ? null : `**${codeSpan(failure.message, failure_block_MESSAGE_LIMIT)}**`,
        set.failures.length === 1 && failure.allowedToFail ? 'Allowed to fail: it does not count.' : null,
        CAUSE_SENTENCES[failure.cause] || null,
        isTail ? 'The log names no error. Its last lines:' : null,
        excerpt,
        facts(failure, job) || null,
        renderFindings(report, failure, limits.findings),
        otherSteps(failure),
        logSentence(job),
        jobList(set, jobs, limits.jobs)
    ];
    return parts.filter((part) => part !== null).join('\n\n');
};

;// CONCATENATED MODULE: ./lib/src/report/hot-spots.js





const WORTH_RUN_MS = 120_000;
const hot_spots_WORTH_MS = 60_000;
const WORTH_STEP_PART = 0.2;
const WORTH_QUEUE_SHARE = 0.15;
const WORTH_SET_UP_SHARE = 0.3;
const WORTH_REPEATED_PART = 0.1;
const MOST_REPEATED = 2;
const MOST_RUNNERS = 3;
const hot_spots_NAME_LIMIT = 80;
const hot_spots_name = (text) => codeSpan(text, hot_spots_NAME_LIMIT);
const slowest = ({ slowestJobs, slowestSteps, wallMs }) => {
    const job = slowestJobs[0];
    const step = slowestSteps[0];
    const parts = [];
    if (job !== undefined && job.durationMs >= hot_spots_WORTH_MS && slowestJobs.length > 1)
        parts.push(`job ${links_link(hot_spots_name(job.jobName), job.url)} ${formatDuration(job.durationMs)}`);
    if (step !== undefined && step.durationMs >= hot_spots_WORTH_MS && step.durationMs >= wallMs * WORTH_STEP_PART) {
        const isInJob = step.jobId === job?.jobId;
        const place = isInJob ? (parts.length > 0 ? ' in it' : '') : ` in ${links_link(hot_spots_name(step.jobName), step.url)}`;
        parts.push(`step ${hot_spots_name(step.name)}${place} ${formatDuration(step.durationMs)}`);
    }
    return parts.length === 0 ? null : `Slowest: ${parts.join(', ')}.`;
};
const waiting = ({ queueMs, queueShare, slowRunners }) => {
    const runners = slowRunners
        .slice(0, MOST_RUNNERS)
        .map(({ labels, waited, jobs, longestMs }) => `${hot_spots_name(labels.join(', '))} up to ${formatDuration(longestMs)} (${waited} of ${countOf(jobs, 'job')} over a minute)`);
    const isMuch = queueShare >= WORTH_QUEUE_SHARE && queueMs >= hot_spots_WORTH_MS;
    if (!isMuch && runners.length === 0)
        return null;
    const sum = `Waiting to start: ${formatDuration(queueMs)}, ${formatShare(queueShare)} of queue and job time`;
    return runners.length === 0 ? `${sum}.` : `${sum}. Longest by runner label: ${runners.join('; ')}.`;
};
const setUp = ({ setUpMs, setUpShare, workMs }) => setUpMs >= hot_spots_WORTH_MS && setUpShare >= WORTH_SET_UP_SHARE
    ? `Set-up steps (checkout, tools, caches, installs, told by their names): ${formatDuration(setUpMs)}, ${formatShare(setUpShare)} of step time; ${formatDuration(workMs)} was work.`
    : null;
const repeatedStep = ({ name: step, jobName, jobs, totalMs, longestMs }) => `${hot_spots_name(step)}${jobName === null ? '' : ` of ${hot_spots_name(jobName)}`}: ${formatDuration(totalMs)} over ${countOf(jobs, 'job')}, longest ${formatDuration(longestMs)}.`;
const repeated = ({ repeatedSteps, jobMs }) => repeatedSteps
    .filter(({ totalMs }) => totalMs >= hot_spots_WORTH_MS && totalMs >= jobMs * WORTH_REPEATED_PART)
    .slice(0, MOST_REPEATED)
    .map(repeatedStep);
const renderHotSpots = (hotSpots) => {
    if (hotSpots.wallMs < WORTH_RUN_MS)
        return '';
    const lines = [slowest(hotSpots), waiting(hotSpots), setUp(hotSpots), ...repeated(hotSpots)].filter((line) => line !== null);
    return lines.length === 0 ? '' : `### Where to look\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
};

;// CONCATENATED MODULE: ./lib/src/report/jobs-table.js








const jobs_table_OPEN_ROWS = 10;
const jobs_table_STEP_LIMIT = 60;
const RUNNER_LIMIT = 40;
const slowestStep = (job) => {
    let slowest = null;
    for (const step of job.steps) {
        const ms = stepDurationMs(step);
        if (ms !== null && ms > 0 && (slowest === null || ms > slowest.ms))
            slowest = { name: step.name, ms };
    }
    return slowest === null ? '' : `${codeSpanInTable(slowest.name, jobs_table_STEP_LIMIT)} ${formatDuration(slowest.ms)}`;
};
const jobs_table_row = (job) => {
    const skipped = job.effectiveConclusion === 'skipped';
    return [
        stateCell(showJob(job)),
        links_link(codeSpanInTable(job.name), job.url),
        skipped ? '' : formatDuration(jobQueueMs(job)),
        skipped ? '' : formatDuration(jobDurationMs(job)),
        slowestStep(job),
        job.runnerName === null || job.runnerName === '' ? '' : codeSpanInTable(job.runnerName, RUNNER_LIMIT)
    ];
};
const sortedJobs = (report, onlyFailed) => {
    const failed = new Set(failedJobs(report));
    const rank = (job) => (failed.has(job) ? 0 : job.allowedToFail ? 1 : hasEnded(job) ? 3 : 2);
    const jobs = countedJobs(report).filter((job) => !onlyFailed || rank(job) < 2);
    return [0, 1, 2, 3].flatMap((wanted) => jobs.filter((job) => rank(job) === wanted));
};
const renderJobsTable = (report, limits) => {
    const jobs = sortedJobs(report, limits.onlyFailed);
    if (jobs.length === 0)
        return null;
    const rows = jobs.slice(0, limits.rows).map(jobs_table_row);
    const { queueMs, jobMs } = report.durations;
    const sums = `${formatDuration(jobMs)} of job time, ${formatDuration(queueMs)} of waiting for runners.`;
    const body = table(['Result', 'Job', 'Queue', 'Duration', 'Slowest step', 'Runner'], rows);
    const noun = limits.onlyFailed ? 'failed job' : 'job';
    const shown = rows.length < jobs.length ? `The first ${rows.length} of ${countOf(jobs.length, noun)}` : countOf(rows.length, noun);
    return `### Jobs\n\n${sums}\n\n${rows.length > jobs_table_OPEN_ROWS || rows.length < jobs.length ? details(shown, body) : body}`;
};

;// CONCATENATED MODULE: ./lib/src/report/notes.js


const renderNote = ({ message }) => {
    const [first = '', ...rest] = message.trim().split(/\r\n|\r|\n/);
    const more = rest.length === 0 ? '' : `\n\n${fenced(rest, 'text').replace(/^/gm, '  ')}\n`;
    return `- ${plainText(first)}${more}`;
};
const renderNotes = (notes, most) => {
    if (notes.length === 0)
        return null;
    const lines = notes.slice(0, most).map(renderNote);
    const rest = notes.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${countOf(rest, 'more note')}`);
    return `### Notes on this report\n\n${lines.join('\n').trimEnd()}`;
};

;// CONCATENATED MODULE: ./lib/src/report/bars.js




const bars_LAST_TIME = 8.64e15;
const LEAST_PAUSE_MS = 600_000;
const PAUSE_FACTOR = 2;
const MOST_PAUSES = 3;
const known = (time) => time !== null && time >= 0 && time <= bars_LAST_TIME;
const lastStepTime = (job) => {
    let last = null;
    for (const step of job.steps)
        for (const time of [step.startedAt, step.completedAt])
            if (known(time) && (last === null || time > last))
                last = time;
    return last;
};
const barOf = (job) => {
    if (job.effectiveConclusion === 'skipped')
        return null;
    const end = hasEnded(job) ? job.completedAt : lastStepTime(job);
    const start = neverStarted(job) ? end : job.startedAt;
    if (!known(start) || !known(end))
        return null;
    const startedAt = Math.trunc(start);
    const queuedAt = known(job.createdAt) ? Math.min(Math.trunc(job.createdAt), startedAt) : startedAt;
    return { job, queuedAt, startedAt, endedAt: Math.max(startedAt, Math.trunc(end)) };
};
const workFrom = (bar) => (neverStarted(bar.job) ? bar.queuedAt : bar.startedAt);
const chooseBars = (bars, limit) => {
    const length = (bar) => bar.endedAt - workFrom(bar);
    const isFailure = ({ job }) => Number(isFailed(job.effectiveConclusion));
    const ranked = [...bars].sort((a, b) => isFailure(b) - isFailure(a) || length(b) - length(a));
    const chosen = new Set(ranked.slice(0, limit));
    return bars.filter((bar) => chosen.has(bar));
};
const groupByBaseName = (bars) => {
    const sorted = [...bars].sort((a, b) => a.queuedAt - b.queuedAt || a.startedAt - b.startedAt || a.job.id - b.job.id);
    return [...Map.groupBy(sorted, ({ job }) => baseName(job.name)).values()].flat();
};
const partAtPauses = (bars) => {
    const sorted = [...bars].sort((a, b) => workFrom(a) - workFrom(b));
    const pauses = [];
    let workMs = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const [index, bar] of sorted.entries()) {
        const from = workFrom(bar);
        if (index > 0 && from > end)
            pauses.push({ at: index, ms: from - end });
        if (bar.endedAt > end)
            workMs += bar.endedAt - Math.max(from, end);
        end = Math.max(end, bar.endedAt);
    }
    const long = pauses
        .filter(({ ms }) => ms >= Math.max(LEAST_PAUSE_MS, PAUSE_FACTOR * workMs))
        .sort((a, b) => b.ms - a.ms)
        .slice(0, MOST_PAUSES)
        .sort((a, b) => a.at - b.at);
    const starts = [{ at: 0, ms: 0 }, ...long];
    return starts.map(({ at, ms }, index) => ({ bars: sorted.slice(at, starts[index + 1]?.at), pauseMs: ms }));
};

;// CONCATENATED MODULE: ./lib/src/report/gantt.js


const DIAGRAM_LIMIT = 48_000;
const ICON_WIDTH = 38;
const LEAST_TITLE_WIDTH = 40;
const NAME_WIDTH = 290;
const gantt_NAME_LIMIT = 200;
const gantt_TITLE_LIMIT = 220;
const gantt_LEAST_PART = 0.004;
const MOST_TICKS = 9;
const NO_LABEL = '\u2800';
const gantt_SECOND = 1000;
const MINUTE = 60 * gantt_SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TAGS = {
    wait: 'done, ',
    run: '',
    running: 'active, ',
    failed: 'crit, ',
    cancelled: 'done, crit, '
};
const COLOURS = {
    taskBkgColor: '#2c8a45',
    taskBorderColor: '#2c8a45',
    taskTextColor: '#ffffff',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
    doneTaskBkgColor: '#767e87',
    doneTaskBorderColor: '#767e87',
    activeTaskBkgColor: '#3d7fd0',
    activeTaskBorderColor: '#3d7fd0',
    sectionBkgColor: '#8b949e'
};
const widthOf = (character) => {
    if ((character.codePointAt(0) ?? 0) >= 0x1f000)
        return 15;
    if (character >= '\u1100')
        return 12;
    return /[MWmw@%—]/.test(character) ? 10 : /[A-Z]/.test(character) ? 8 : 6.2;
};
const textWidth = (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0);
const takeWidth = (characters, width) => {
    let used = 0;
    const end = characters.findIndex((character) => {
        used += widthOf(character);
        return used > width;
    });
    return end < 0 ? characters : characters.slice(0, end);
};
const cutMiddle = (name) => {
    if (textWidth(name) <= NAME_WIDTH)
        return name;
    const characters = [...name];
    const half = (NAME_WIDTH - 12) / 2;
    const start = takeWidth(characters, half);
    const end = takeWidth(characters.toReversed(), half).toReversed();
    return `${start.join('')}…${end.join('')}`;
};
const TICKS = [
    ...[1, 2, 3, 5, 10, 20, 30].map((count) => ({ ms: count * gantt_SECOND, interval: `${count}second`, format: '%H:%M:%S' })),
    ...[1, 2, 3, 5, 10, 20, 30].map((count) => ({ ms: count * MINUTE, interval: `${count}minute`, format: '%H:%M' })),
    ...[1, 2].map((count) => ({ ms: count * HOUR, interval: `${count}hour`, format: '%H:%M' })),
    ...[3, 6, 12].map((count) => ({ ms: count * HOUR, interval: `${count}hour`, format: '%a %H:%M' })),
    ...[1, 2, 7].map((count) => ({ ms: count * DAY, interval: `${count}day`, format: '%b %d' }))
];
const axisOf = (spanMs) => {
    const tick = TICKS.find(({ ms }) => spanMs <= ms * MOST_TICKS);
    return tick === undefined ? '    axisFormat %Y-%m-%d' : `    axisFormat ${tick.format}\n    tickInterval ${tick.interval}`;
};
const titlesOf = (rows) => {
    const taken = new Set();
    return rows.map(({ icon, name }) => {
        const title = cutMiddle(singleLine(name, gantt_NAME_LIMIT));
        let unique = title;
        for (let times = 2; taken.has(`${icon} ${unique}`); times++)
            unique = `${title} #${times}`;
        taken.add(`${icon} ${unique}`);
        return unique;
    });
};
const headFor = (titles, spanMs) => {
    const leftPadding = Math.round(ICON_WIDTH + titles.reduce((most, title) => Math.max(most, textWidth(title)), LEAST_TITLE_WIDTH));
    const gantt = { displayMode: 'compact', leftPadding, numberSectionStyles: 2 };
    return `%%{init: ${JSON.stringify({ gantt, themeVariables: COLOURS })}}%%\ngantt\n    dateFormat x\n${axisOf(spanMs)}\n    todayMarker off`;
};
const renderGantt = (rows) => {
    const pieces = rows.flatMap((row) => row.pieces);
    const first = pieces.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
    const last = pieces.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
    const spanMs = Math.max(gantt_SECOND, last - first);
    const leastMs = Math.ceil(spanMs * gantt_LEAST_PART);
    const titles = titlesOf(rows);
    const head = headFor(titles, spanMs);
    const charts = [];
    let chart = '';
    for (const [index, row] of rows.entries()) {
        const lines = row.pieces.map(({ from, to, look, label }) => {
            const end = look === 'wait' ? to : Math.max(to, from + leastMs);
            return `    ${label === '' ? NO_LABEL : label} :${TAGS[look]}${from}, ${end}`;
        });
        const text = [`    section ${mermaidText(titles[index] ?? '', row.icon, gantt_TITLE_LIMIT)}`, ...lines].join('\n');
        if (chart !== '' && chart.length + 1 + text.length > DIAGRAM_LIMIT) {
            charts.push(chart);
            chart = '';
        }
        chart = `${chart === '' ? head : chart}\n${text}`;
    }
    return chart === '' ? [] : [...charts, chart];
};

;// CONCATENATED MODULE: ./lib/src/report/timeline.js








const ROW_LIMIT = 100;
const VISIBLE_PART = 0.01;
const ROOMY_PART = 0.2;
const lookOf = ({ job }) => {
    if (!hasEnded(job))
        return 'running';
    if (isFailed(job.effectiveConclusion))
        return 'failed';
    return job.effectiveConclusion === 'cancelled' ? 'cancelled' : 'run';
};
const rowsOf = ({ bars, pauseMs }) => {
    const from = bars.reduce((least, bar) => Math.min(least, workFrom(bar)), Number.POSITIVE_INFINITY);
    const last = bars.reduce((most, bar) => Math.max(most, bar.endedAt), 0);
    const earliest = pauseMs === 0 ? 0 : from - (last - from);
    const first = bars.reduce((least, bar) => (bar.queuedAt >= earliest ? Math.min(least, bar.queuedAt) : least), from);
    return groupByBaseName(bars).map((bar) => {
        const { job, queuedAt, startedAt, endedAt } = bar;
        const icon = showJob(job).icon;
        const waitMs = startedAt - queuedAt;
        const part = last > first ? waitMs / (last - first) : 0;
        const waited = `waited ${formatDuration(waitMs)}`;
        if (neverStarted(job))
            return { icon, name: job.name, pieces: [{ from: queuedAt, to: startedAt, look: 'wait', label: waited }] };
        const drawn = waitMs > 0 && part >= VISIBLE_PART && queuedAt >= earliest;
        const roomy = drawn && part >= ROOMY_PART;
        const told = (drawn && !roomy) || (waitMs > 0 && queuedAt < earliest);
        const wait = { from: queuedAt, to: startedAt, look: 'wait', label: roomy ? waited : '' };
        const ran = formatDuration(endedAt - startedAt);
        const run = { from: startedAt, to: endedAt, look: lookOf(bar), label: told ? `${ran}, ${waited}` : ran };
        return { icon, name: job.name, pieces: drawn ? [wait, run] : [run] };
    });
};
const pauseSentence = ({ bars, pauseMs }, before) => {
    if (before === undefined)
        return null;
    const attempts = new Set(bars.map(({ job }) => job.attempt));
    const [attempt] = attempts;
    const isNew = attempts.size === 1 && typeof attempt === 'number' && before.bars.every(({ job }) => job.attempt !== attempt);
    return `Then nothing ran for ${formatDuration(pauseMs)}${isNew ? `, until attempt ${attempt}` : ''}:`;
};
const renderTimeline = (report) => {
    const bars = countedJobs(report)
        .map(barOf)
        .filter((bar) => bar !== null)
        .filter((bar) => bar.endedAt > bar.queuedAt || !neverStarted(bar.job));
    const chosen = chooseBars(bars, ROW_LIMIT);
    if (chosen.length === 0)
        return null;
    const looks = new Set(chosen.map(lookOf));
    const sentences = [
        `Times are in your time zone. Grey is waiting, green ran, red failed${looks.has('cancelled') ? ', grey with a red edge was cancelled' : ''}.`
    ];
    if (looks.has('running'))
        sentences.push('Running jobs are drawn as far as their finished steps.');
    if (chosen.length < bars.length)
        sentences.push(`Shown are ${chosen.length} of ${countOf(bars.length, 'job')}: failed ones first, then the longest.`);
    const stretches = partAtPauses(chosen);
    const parts = stretches.flatMap((stretch, index) => [
        pauseSentence(stretch, stretches[index - 1]),
        ...renderGantt(rowsOf(stretch)).map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\``)
    ]);
    return details('Timeline', [sentences.join(' '), ...parts.filter((part) => part !== null)].join('\n\n'));
};

;// CONCATENATED MODULE: ./lib/src/report/summary.js















const MAX_BYTES = 1_000_000;
const ALL = { lines: Number.POSITIVE_INFINITY, lineLength: Number.POSITIVE_INFINITY, findings: 5, jobs: Number.POSITIVE_INFINITY };
const SHORT = { lines: 10, lineLength: 300, findings: 3, jobs: 50 };
const ALL_ROWS = { onlyFailed: false, rows: Number.POSITIVE_INFINITY };
const FAILED_ROWS = { onlyFailed: true, rows: Number.POSITIVE_INFINITY };
const FEW_ROWS = { onlyFailed: true, rows: 100 };
const FEW_NOTES = 20;
const summary_join = (parts, shortened) => `${[parts.headline, shortened, ...parts.blocks, parts.currentJob, parts.hotSpots, parts.criticalPath, parts.jobs, parts.comparison, parts.timeline, parts.attempts, parts.notes].filter((part) => part !== null).join('\n\n')}\n`;
const shortenedNote = (degraded) => `> **This summary is shortened** to fit GitHub's limit: ${degraded.join('; ')}. summary.md and report.json in the output folder hold everything.`;
const renderSummary = (report, options) => {
    const maxBytes = options.maxBytes ?? MAX_BYTES;
    const sets = counted_groupFailures(report);
    const jobs = new Map(report.jobs.map((job) => [job.id, job]));
    const blocks = (limits) => sets.map((set) => renderFailureBlock(report, jobs, set, limits));
    const counted = countedJobs(report);
    const complete = {
        headline: renderHeadline(report),
        blocks: blocks(ALL),
        currentJob: report.currentJob === null ? null : renderCurrentJob(report.currentJob),
        hotSpots: renderHotSpots(findHotSpots(counted)) || null,
        criticalPath: renderCriticalPath(findCriticalPath(counted), { folded: report.conclusion === 'success' }) || null,
        jobs: renderJobsTable(report, ALL_ROWS),
        comparison: renderComparison(report.comparison) || null,
        timeline: options.timeline ? renderTimeline(report) : null,
        attempts: renderAttempts(report.attempts),
        notes: renderNotes(report.notes, Number.POSITIVE_INFINITY)
    };
    const full = summary_join(complete, null);
    if (utf8Bytes(full) <= maxBytes)
        return { full, fitted: full, degraded: [] };
    const steps = [
        { words: 'shorter excerpts', shorten: (parts) => ({ ...parts, blocks: blocks(SHORT) }) },
        { words: 'no timeline', shorten: (parts) => ({ ...parts, timeline: null, criticalPath: null }) },
        {
            words: complete.attempts === null ? 'only failed jobs in the table' : 'only failed jobs in the table, no attempts',
            shorten: (parts) => ({ ...parts, jobs: renderJobsTable(report, FAILED_ROWS), attempts: null })
        }
    ];
    let parts = complete;
    const degraded = [];
    for (const step of steps) {
        parts = step.shorten(parts);
        degraded.push(step.words);
        const fitted = summary_join(parts, shortenedNote(degraded));
        if (utf8Bytes(fitted) <= maxBytes)
            return { full, fitted, degraded };
    }
    return { full, ...fewerFailures(report, parts, sets, degraded, maxBytes) };
};
const fewerFailures = (report, parts, sets, degraded, maxBytes) => {
    const short = {
        ...parts,
        comparison: null,
        blocks: [],
        jobs: renderJobsTable(report, FEW_ROWS),
        notes: renderNotes(report.notes, FEW_NOTES)
    };
    const wordsFor = (shown) => {
        const left = sets.slice(shown).reduce((sum, set) => sum + set.failures.length, 0);
        return `fewer failures and notes${left === 0 ? '' : ` (${countOf(left, 'failure')} not shown)`}`;
    };
    let bytes = utf8Bytes(summary_join(short, shortenedNote([...degraded, wordsFor(0)])));
    let shown = 0;
    for (const block of parts.blocks) {
        bytes += utf8Bytes(block) + 2;
        if (bytes > maxBytes)
            break;
        shown++;
    }
    const few = [...degraded, wordsFor(shown)];
    const fitted = summary_join({ ...short, blocks: parts.blocks.slice(0, shown) }, shortenedNote(few));
    if ((shown > 0 || sets.length === 0) && utf8Bytes(fitted) <= maxBytes)
        return { fitted, degraded: few };
    const only = [...degraded, 'only the headline'];
    const candidates = [`${parts.headline}\n\n${shortenedNote(['only the headline'])}\n`, `${parts.headline}\n`];
    return { fitted: candidates.find((text) => utf8Bytes(text) <= maxBytes) ?? '', degraded: only };
};

;// CONCATENATED MODULE: ./lib/src/publish.js







const REPORT = 'report.json';
const SUMMARY = 'summary.md';
const LOGS = 'logs';
const KEPT_ANNOTATIONS = 10;
const publish = async (report, options, { files, publisher }) => {
    const { inputs } = options;
    const lost = [];
    const attempt = async (what, work) => {
        try {
            await work();
            return true;
        }
        catch (error) {
            lost.push(`${what} could not be written: ${describeError(error)}`);
            return false;
        }
    };
    const { timeline } = inputs;
    const { full } = renderSummary(report, { timeline });
    await attempt(LOGS, () => files.makeFolder(LOGS));
    const hasReport = await attempt(REPORT, () => files.write(REPORT, renderReportJson(report)));
    const hasSummary = await attempt(SUMMARY, () => files.write(SUMMARY, full));
    const paths = { report: hasReport ? files.pathOf(REPORT) : '', summary: hasSummary ? files.pathOf(SUMMARY) : '', logsDir: files.pathOf(LOGS) };
    const wanted = inputs.summary === 'always' || (inputs.summary === 'on_failure' && (report.failures.length > 0 || report.currentJob !== null));
    const told = { ...report, notes: [...report.notes, ...lost.map((message) => ({ kind: 'not_written', message }))] };
    if (wanted)
        await attempt('The job summary', () => publisher.summary(renderSummary(told, { timeline }).fitted));
    const outputs = renderOutputs(report, paths);
    await attempt('An output', () => {
        for (const [name, value] of Object.entries(outputs))
            publisher.output(name, value);
    });
    const limit = Math.min(inputs.annotations, options.willFail ? KEPT_ANNOTATIONS - 1 : KEPT_ANNOTATIONS);
    for (const annotation of renderAnnotations(report, { limit, ownRun: options.ownRun, alreadyAnnotated: options.annotationsOf }))
        publisher.annotate(annotation);
    for (const line of [...renderDigest(report, paths), ...lost.map(logLine)])
        publisher.log(line);
};

;// CONCATENATED MODULE: ./lib/src/read-run.js


const REREADS = 4;
const REREAD_MS = 1_000;
const REREAD_AT_ONCE = 5;
const REREAD_JOBS = 20;
const readRun = async (target, ports, options) => {
    const { github, clock } = ports;
    const notes = [];
    let jobs;
    let run;
    const readRunItself = async (runId, attempt) => {
        try {
            return await github.run({ runId, attempt });
        }
        catch (error) {
            notes.push({
                kind: 'run_unreadable',
                message: `The run itself could not be read, so its title, event and times are missing. ${describeError(error)}`
            });
            return null;
        }
    };
    if (target.jobId !== null) {
        const job = await github.job(target.jobId);
        jobs = [job];
        run = await readRunItself(job.runId ?? target.runId, job.attempt);
    }
    else {
        const query = target.attempt === null ? { runId: target.runId, filter: target.filter } : { runId: target.runId, attempt: target.attempt };
        const [list, itself] = await Promise.allSettled([github.jobs(query), readRunItself(target.runId, target.attempt)]);
        if (list.status === 'rejected')
            throw list.reason;
        jobs = list.value.jobs;
        run = itself.status === 'fulfilled' ? itself.value : null;
        notes.push(...list.value.warnings.map((message) => ({ kind: 'jobs', message })));
    }
    jobs = await awaitFinishing(jobs, options.isReporting(jobs), github, clock);
    const completed = completeRun(run, jobs, target, options.serverUrl);
    const before = await readAttemptBefore(completed, target, github);
    const known = new Set(jobs.map(({ id }) => id));
    return { run: completed, jobs, earlier: before.jobs.filter(({ id }) => !known.has(id)), notes: [...notes, ...before.notes] };
};
const readAttemptBefore = async (run, target, github) => {
    const listsAll = target.filter === 'all' && target.attempt === null;
    if (listsAll || target.jobId !== null || run.attempt === null || run.attempt < 2)
        return { jobs: [], notes: [] };
    const attempt = run.attempt - 1;
    try {
        const { jobs, warnings } = await github.jobs({ runId: run.id, attempt });
        return { jobs, notes: warnings.map((message) => ({ kind: 'jobs', message: `Attempt ${attempt}: ${message}` })) };
    }
    catch (error) {
        if (!(error instanceof ReportError))
            throw error;
        const message = `The jobs of attempt ${attempt} could not be read, so jobs that failed there and pass now are not known. ${describeError(error)}`;
        return { jobs: [], notes: [{ kind: 'attempt_unreadable', message }] };
    }
};
const isFinishing = (job) => job.status !== 'completed' && job.steps.length > 0 && job.steps.every((step) => step.status === 'completed');
const awaitFinishing = async (jobs, reportingId, github, clock) => {
    let current = jobs;
    for (let turn = 0; turn < REREADS; turn++) {
        const waiting = current.filter((job) => job.id !== reportingId && isFinishing(job)).slice(0, REREAD_JOBS);
        if (waiting.length === 0)
            return current;
        await clock.sleep(REREAD_MS);
        const again = await pMap(waiting, ({ id }) => github.job(id).catch(ignoreReportError), { concurrency: REREAD_AT_ONCE });
        const byId = new Map(again.filter((job) => job !== null).map((job) => [job.id, job]));
        current = current.map((job) => byId.get(job.id) ?? job);
    }
    return current;
};
const ignoreReportError = (error) => {
    if (error instanceof ReportError)
        return null;
    throw error;
};
const completeRun = (run, jobs, target, serverUrl) => {
    const attempts = jobs.map((job) => job.attempt).filter((attempt) => attempt !== null);
    const latest = attempts.length === 0 ? null : Math.max(...attempts);
    const runId = run?.id ?? jobs[0]?.runId ?? target.runId;
    if (run !== null)
        return { ...run, attempt: target.attempt ?? run.attempt ?? latest };
    const text = (read) => jobs.map(read).find((value) => value !== null) ?? null;
    return {
        id: runId,
        attempt: target.attempt ?? latest,
        workflowId: null,
        number: null,
        name: text((job) => job.workflowName),
        title: null,
        event: null,
        branch: text((job) => job.headBranch),
        headSha: text((job) => job.headSha),
        url: `${serverUrl}/${target.repository}/actions/runs/${runId}`,
        status: null,
        conclusion: null,
        createdAt: null,
        startedAt: null,
        completedAt: null
    };
};

;// CONCATENATED MODULE: ./lib/src/target.js
const chooseTarget = (inputs, surroundings) => {
    const repository = `${inputs.owner}/${inputs.repo}`;
    const { triggering } = surroundings;
    const sameRepository = repository.toLowerCase() === surroundings.repository?.toLowerCase();
    const named = sameRepository && triggering?.runId === inputs.runId && inputs.filter === 'latest' && inputs.jobId === null ? triggering.attempt : null;
    return {
        repository,
        runId: inputs.runId,
        attempt: inputs.attempt ?? named,
        filter: inputs.filter,
        jobId: inputs.jobId,
        isOwnRun: (runId) => sameRepository && surroundings.runId === runId
    };
};

;// CONCATENATED MODULE: ./lib/src/run.js















const FAILS_WITHOUT_JOBS = new Set(['failure', 'startup_failure']);
const run = async (inputs, surroundings, ports) => {
    const userMatchers = await readUserMatchers(inputs.problemMatchers, ports.files);
    const target = chooseTarget(inputs, surroundings);
    const findReporting = (jobs) => {
        const ownRun = target.isOwnRun(jobs[0]?.runId ?? target.runId);
        return findReportingJob(jobs, { jobId: inputs.currentJobId, runnerName: surroundings.runnerName, ownRun, attempt: surroundings.attempt });
    };
    const read = await readRun(target, ports, {
        serverUrl: surroundings.serverUrl,
        isReporting: (jobs) => findReporting(jobs)?.id ?? null
    });
    const selected = selectJobs(read, inputs, target, findReporting(read.jobs));
    const greenRun = read.run.status === 'completed' && read.run.conclusion === 'success';
    const suspects = findFlakySuspects([...selected.listed, ...selected.earlier], read.run).filter((job) => !selected.counted.includes(job));
    const [explained, compared] = await Promise.all([
        explainFailures(selected.counted, { inputs, repository: target.repository, greenRun, userMatchers, earlier: suspects }, ports),
        compareWithEarlierRuns({ run: read.run, jobs: selected.counted, includes: selected.includes }, inputs.compareRuns, ports.github)
    ]);
    const { failures, groups } = groupFailures(read.jobs.length === 0 && FAILS_WITHOUT_JOBS.has(read.run.conclusion)
        ? [diagnoseRunWithoutJobs(read.run)]
        : [...explained.failures].sort(byAllowance));
    const jobs = selected.listed.map((job) => {
        const superseded = selected.superseded.has(job.id);
        const effectiveConclusion = explained.timedOut.has(job.id) ? 'timed_out' : job.conclusion;
        return {
            ...job,
            superseded,
            carriedOver: isCarriedOver(job, read.run),
            allowedToFail: !superseded && greenRun && isFailed(effectiveConclusion),
            effectiveConclusion,
            log: explained.logs.get(job.id) ?? noLog('not_requested', 'Not read: a later attempt ran this job again')
        };
    });
    const counted = jobs.filter((job) => !job.superseded);
    const running = counted.some((job) => job.status !== 'completed');
    const withoutJobs = read.jobs.length === 0;
    const report = {
        repository: target.repository,
        run: { ...read.run, completedAt: completedAt(read.run, counted) },
        status: running || (withoutJobs && read.run.status !== null && read.run.status !== 'completed') ? 'in_progress' : 'completed',
        conclusion: running
            ? null
            : withoutJobs
                ? read.run.conclusion
                : concludeAll(counted.map((job) => (job.allowedToFail ? 'success' : job.effectiveConclusion))),
        counts: countConclusions(counted),
        durations: sumDurations(counted),
        jobs,
        failures,
        groups,
        notes: dedupe([...read.notes, ...selected.notes, ...oddWords(counted), ...explained.notes, ...compared.notes]),
        attempts: groupAttempts(selected.listed, {
            run: read.run,
            earlier: selected.earlier,
            timedOut: explained.timedOut,
            allowedToFail: new Set(jobs.filter(({ allowedToFail }) => allowedToFail).map(({ id }) => id)),
            failures: explained.earlier
        }),
        comparison: compared.comparison,
        currentJob: describeReportingJob(selected.reporting)
    };
    const failure = whyFail(report, inputs, selected.noneLeft);
    await publish(report, {
        inputs,
        ownRun: target.isOwnRun(read.run.id),
        willFail: failure !== null,
        annotationsOf: (id) => explained.annotations.get(id) ?? []
    }, ports);
    return { failure };
};
const selectJobs = ({ jobs, earlier }, inputs, target, reporting) => {
    const superseded = target.filter === 'all' && target.attempt === null ? findSuperseded(jobs) : new Set();
    const others = new Set(withoutJobOf([...jobs, ...earlier], reporting?.id ?? null));
    const filter = parseNameFilter(inputs.jobs);
    const choose = (list) => list.filter((job) => others.has(job) && filter.includes(job.name));
    const listed = choose(jobs);
    const candidates = jobs.filter((job) => others.has(job));
    const notes = filter.unmatched(candidates.map((job) => job.name)).map((pattern) => ({
        kind: 'jobs_pattern',
        message: `The pattern ${JSON.stringify(pattern)} of the input jobs matches none of the ${candidates.length} jobs`
    }));
    const noneLeft = inputs.jobs.length > 0 && listed.length === 0;
    if (noneLeft)
        notes.push({ kind: 'no_jobs_left', message: 'The input jobs leaves no job to report' });
    const counted = listed.filter((job) => !superseded.has(job.id));
    const includes = (name) => filter.includes(name) && name !== reporting?.name && (target.jobId === null || name === jobs[0]?.name);
    return { listed, counted, earlier: choose(earlier), superseded, reporting, includes, noneLeft, notes };
};
const byAllowance = (a, b) => Number(a.allowedToFail) - Number(b.allowedToFail);
const completedAt = (run, jobs) => {
    if (run.status !== 'completed')
        return null;
    const times = jobs.map((job) => job.completedAt).filter((time) => time !== null);
    return times.length === 0 ? run.completedAt : times.reduce((latest, time) => Math.max(latest, time));
};
const countConclusions = (jobs) => {
    const counts = new Map(['success', 'failure', 'cancelled', 'skipped', 'timed_out'].map((word) => [word, 0]));
    for (const job of jobs) {
        const word = job.status === 'completed' ? (job.effectiveConclusion ?? 'unknown') : 'in_progress';
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return { ...Object.fromEntries(counts), total: jobs.length };
};
const oddWords = (jobs) => {
    const odd = jobs.filter(({ status, conclusion }) => status === 'completed' && (conclusion === null || !isKnownConclusion(conclusion)));
    return [...Map.groupBy(odd, ({ conclusion }) => conclusion)].map(([word, group]) => ({
        kind: 'unknown_conclusion',
        message: `The conclusion ${JSON.stringify(word)} of ${listNames(group)} is not known; it counts as neutral`
    }));
};
const dedupe = (notes) => [...new Map(notes.map((note) => [`${note.kind} ${note.message}`, note])).values()];
const whyFail = (report, inputs, noneLeft) => {
    const { failOn } = inputs;
    if (failOn.length === 0)
        return null;
    if (noneLeft)
        return 'No job is left to report: the input jobs matches none, and fail_on is not never';
    const firing = report.jobs.filter((job) => !job.superseded && !job.allowedToFail && failOn.some((word) => word === job.effectiveConclusion));
    const runFires = report.jobs.length === 0 && failOn.some((word) => word === report.conclusion || (word === 'startup_failure' && report.failures.length > 0));
    if (firing.length === 0 && !runFires)
        return null;
    const what = firing.length === 0 ? `the run ended with ${report.conclusion}` : `${firing.length} of ${report.counts.total} jobs`;
    return `fail_on is ${failOn.join(',')}: ${what}${firing.length === 0 ? '' : ` ended so (${[...new Set(firing.map((job) => job.effectiveConclusion))].join(', ')})`}`;
};

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./lib/src/runner/cancellation.js


const SIGNALS = ['SIGINT', 'SIGTERM'];
const createCancellation = (onCancel) => {
    const controller = new AbortController();
    const { signal } = controller;
    (0,external_node_events_namespaceObject.setMaxListeners)(0, signal);
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (signal.aborted)
                return;
            controller.abort();
            onCancel(name);
        });
    }
    const sleep = (ms) => (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal }).catch(() => { });
    return { signal, sleep };
};
const endProcess = () => {
    process.stdout.write('', () => process.exit(process.exitCode ?? 1));
};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/src/runner/files.js






const CHUNK = 262_144;
const createFiles = (outputDir, workspace, signal) => {
    const partials = new Set();
    const root = (0,external_node_path_namespaceObject.resolve)(workspace, outputDir);
    const pathOf = (name) => (0,external_node_path_namespaceObject.join)(root, ...name.split('/'));
    return {
        pathOf,
        async write(name, content) {
            const path = pathOf(name);
            const partial = `${path}.part`;
            partials.add(partial);
            try {
                await createFolder((0,external_node_path_namespaceObject.dirname)(path));
                const target = (0,external_node_fs_namespaceObject.createWriteStream)(partial);
                if (typeof content === 'string')
                    await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from([content]), target);
                else
                    await (0,external_node_stream_promises_namespaceObject.pipeline)(content, target, signal === undefined ? {} : { signal });
                await (0,external_node_fs_promises_namespaceObject.rename)(partial, path);
            }
            catch (error) {
                await (0,external_node_fs_promises_namespaceObject.rm)(partial, { force: true }).catch(() => { });
                throw files_explain(error, root);
            }
            finally {
                partials.delete(partial);
            }
        },
        async makeFolder(name) {
            try {
                await createFolder(pathOf(name));
            }
            catch (error) {
                throw files_explain(error, root);
            }
        },
        abandon() {
            for (const partial of partials)
                (0,external_node_fs_namespaceObject.rmSync)(partial, { force: true });
        },
        async *read(name, from, to) {
            const buffer = new Uint8Array(CHUNK);
            const file = await (0,external_node_fs_promises_namespaceObject.open)(pathOf(name));
            try {
                for (let at = from; at < to;) {
                    const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK, to - at), at);
                    if (bytesRead === 0)
                        return;
                    yield buffer.subarray(0, bytesRead);
                    at += bytesRead;
                }
            }
            finally {
                await file.close();
            }
        },
        async workspaceFiles(pattern) {
            const found = [];
            for await (const path of (0,external_node_fs_promises_namespaceObject.glob)(pattern, { cwd: workspace })) {
                const full = (0,external_node_path_namespaceObject.isAbsolute)(path) ? path : (0,external_node_path_namespaceObject.join)(workspace, path);
                if ((await (0,external_node_fs_promises_namespaceObject.stat)(full).catch(() => null))?.isFile() === false)
                    continue;
                found.push({ path: (0,external_node_path_namespaceObject.isAbsolute)(path) ? (0,external_node_path_namespaceObject.relative)(workspace, path) : path, text: await (0,external_node_fs_promises_namespaceObject.readFile)(full, 'utf8').catch(() => null) });
            }
            return found.sort((a, b) => (a.path < b.path ? -1 : 1));
        }
    };
};
const createFolder = async (path) => {
    try {
        await (0,external_node_fs_promises_namespaceObject.mkdir)(path);
    }
    catch (error) {
        const parent = (0,external_node_path_namespaceObject.dirname)(path);
        if (codeOf(error) === 'EEXIST' && (await (0,external_node_fs_promises_namespaceObject.stat)(path)).isDirectory())
            return;
        if (codeOf(error) !== 'ENOENT' || parent === path)
            throw error;
        await createFolder(parent);
        await (0,external_node_fs_promises_namespaceObject.mkdir)(path).catch((again) => {
            if (codeOf(again) !== 'EEXIST')
                throw again;
        });
    }
};
const REASONS = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', "the user's share of the disk is used up"],
    ['EACCES', 'this user may not write there'],
    ['EPERM', 'this user may not write there'],
    ['EROFS', 'the disk is read-only'],
    ['ENOTDIR', 'a part of the path is a file'],
    ['EEXIST', 'a part of the path is a file'],
    ['EISDIR', 'a folder stands in the place of a file'],
    ['EMFILE', 'too many files are open'],
    ['EIO', 'the disk fails']
]);
const files_explain = (error, root) => {
    const code = codeOf(error);
    const isOfSystem = typeof error === 'object' && error !== null && 'syscall' in error && 'path' in error;
    const reason = REASONS.get(code) ?? (isOfSystem ? 'the system refuses it' : null);
    if (reason === null)
        return error;
    return new ReportError('files', `Nothing can be written to ${root}: ${reason} (${code}).`, {
        hint: 'Name another folder in the input `output_dir`, or free space on the runner.',
        cause: error
    });
};
const codeOf = (error) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var lib_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => lib_awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => lib_awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return lib_awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lib_lowercaseKeys(this.requestOptions.headers), lib_lowercaseKeys(headers || {}));
        }
        return lib_lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lib_lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lib_lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return lib_awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => lib_awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lib_lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/src/runner/input.js

const readInput = (name) => getInput(name, { trimWhitespace: false });

;// CONCATENATED MODULE: ./lib/src/runner/publisher.js

const createPublisher = () => ({
    async summary(markdown) {
        if (!process.env.GITHUB_STEP_SUMMARY)
            throw new Error('the runner has set no GITHUB_STEP_SUMMARY');
        await summary.addRaw(markdown, true).write();
    },
    output(name, value) {
        if (!process.env.GITHUB_OUTPUT)
            throw new Error('the runner has set no GITHUB_OUTPUT');
        setOutput(name, value);
    },
    annotate({ title, message, file, line, column }) {
        error(message, {
            title,
            ...(file === null ? {} : { file }),
            ...(file === null || line === null ? {} : { startLine: line }),
            ...(file === null || line === null || column === null ? {} : { startColumn: column })
        });
    },
    log: info
});
const hideSecret = (secret) => {
    if (secret !== '')
        core_setSecret(secret);
};
const failStep = (message) => setFailed(message);

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/src/runner/surroundings.js


const readEnvironment = (env = process.env) => {
    const triggering = readTriggering(env);
    const value = (name) => env[name] || null;
    return {
        surroundings: {
            repository: value('GITHUB_REPOSITORY'),
            runId: positive(env.GITHUB_RUN_ID),
            attempt: positive(env.GITHUB_RUN_ATTEMPT),
            runnerName: value('RUNNER_NAME'),
            serverUrl: value('GITHUB_SERVER_URL')?.replace(/\/+$/, '') ?? 'https://github.com',
            triggering
        },
        defaults: {
            repository: value('GITHUB_REPOSITORY'),
            runId: triggering === null ? value('GITHUB_RUN_ID') : String(triggering.runId),
            temp: value('RUNNER_TEMP') ?? (0,external_node_os_namespaceObject.tmpdir)()
        },
        apiUrl: value('GITHUB_API_URL')?.replace(/\/+$/, '') ?? 'https://api.github.com',
        workspace: value('GITHUB_WORKSPACE') ?? process.cwd(),
        env
    };
};
const positive = (value) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
};
const readTriggering = (env) => {
    if (env.GITHUB_EVENT_NAME !== 'workflow_run' || !env.GITHUB_EVENT_PATH)
        return null;
    try {
        const payload = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
        const named = surroundings_field(payload, 'workflow_run');
        const runId = positive(surroundings_field(named, 'id'));
        return runId === null ? null : { runId, attempt: positive(surroundings_field(named, 'run_attempt')) };
    }
    catch {
        return null;
    }
};
const surroundings_field = (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./lib/src/runner/time-limit.js

const createTimeLimit = () => {
    const script = new external_node_vm_namespaceObject.Script('work()');
    return (work, ms) => {
        let done = null;
        const sandbox = (0,external_node_vm_namespaceObject.createContext)({
            work: () => {
                done = { value: work() };
            }
        });
        try {
            script.runInContext(sandbox, { timeout: ms });
        }
        catch (error) {
            if (hasCode(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                return done;
            throw error;
        }
        return done;
    };
};
const hasCode = (error) => typeof error === 'object' && error !== null && 'code' in error;

;// CONCATENATED MODULE: ./lib/src/main.js













const LAST_MS = 1_500;
const main = async () => {
    const publisher = createPublisher();
    let files = null;
    let cancelledBy = null;
    const end = (isReported) => {
        files?.abandon();
        failStep(`The step was cancelled (${cancelledBy}): ${isReported ? 'the report holds what had been read by then' : 'there is no report'}.`);
        endProcess();
    };
    const cancellation = createCancellation((name) => {
        cancelledBy = name;
        setTimeout(() => end(false), LAST_MS);
    });
    try {
        hideSecret(readInput('token').trim());
        const { surroundings, defaults, apiUrl, workspace, env } = readEnvironment(ownEnvironment);
        const inputs = await readInputs(readInput, defaults, createFiles('.', workspace));
        const { token, owner, repo, outputDir } = inputs;
        files = createFiles(outputDir, workspace, cancellation.signal);
        const { signal, sleep } = cancellation;
        const outcome = await run(inputs, surroundings, {
            github: createGitHub({
                token,
                owner,
                repo,
                apiUrl,
                serverUrl: surroundings.serverUrl,
                eventName: env.GITHUB_EVENT_NAME,
                proxyEnv: env,
                signal
            }),
            files,
            publisher,
            clock: { now: Date.now, sleep },
            limit: createTimeLimit()
        });
        if (outcome.failure !== null)
            failStep(outcome.failure);
    }
    catch (error) {
        if (cancellation.signal.aborted)
            return end(false);
        const text = describeError(error);
        failStep(text);
        if (readInput('summary').trim() !== 'never')
            await publisher.summary(renderError(text)).catch(() => publisher.log('The job summary could not be written'));
    }
    if (cancellation.signal.aborted)
        end(true);
};


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * Stands in dist/ for the package undici, which is over half of the bundle and of its start-up time and is never used: @actions/core imports it
 * for OpenID tokens and @actions/github for a fetch of its own, while our requests go through src/github/transport.ts.
 */

/** Made, and not used, by @actions/github as soon as it is loaded where a proxy is set. */
class ProxyAgent {}

const fetch = () => {
  throw new Error('undici is not part of this bundle: see scripts/bundle/undici.js')
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(210);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
