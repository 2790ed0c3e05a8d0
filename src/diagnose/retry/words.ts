/** In which words tools say that a name, a connection or somebody else's server failed them, and that they were not let in. */
import type { RetryClass } from '../../model/follow-up.ts'

/** What a line says. */
export interface Said {
  readonly class: Exclude<RetryClass, 'code'>
  /** Behind `The line "…" tells of`. */
  readonly of: string
  /** Where in the text the words begin. */
  readonly at: number
}

type Words = readonly [pattern: RegExp, of: string]

/** Whoever says so. */
const PASSING: readonly Words[] = [
  [
    /could(?:n't| not) resolve host|could not resolve '[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}'$|temporary failure (?:in name )?resol|name or service not known|nodename nor servname|no address associated with|no such host is known|getaddrinfo:? (?:(?:EAI_AGAIN|ENOTFOUND) \S{0,200}\.\w|\(?\)? ?(?:thread )?failed)|unable to resolve host address|wget: bad address|remote name could not be resolved|lookup \S{1,200}\.\S{1,200} (?:on \S{1,60} )?(?:no such host|server misbehaving|i\/o timeout|temporary failure)|UnknownHostException:? \(?\S{1,200}\.\w|unknown host '?\S{1,200}\.\w|lookup address information|failed to resolve address for|resolving timed out after|DNS: transient error|DNS lookup error|check your internet connection or \S{0,20}githubstatus/i,
    'a name that could not be resolved'
  ],
  [/(?:TLS handshake|SSL connection) timeout|handshake (?:operation )?timed out/i, 'a TLS handshake that timed out'],
  [
    /ECONNRESET|socket hang up|premature close|connection (?:was )?reset|forcibly closed by the remote host|remote end closed connection|empty reply from server|RPC failed; (?:curl \d|HTTP 50[234]|result=)|early EOF|disconnect while reading sideband|HTTP\/2 stream \d{1,9} was not closed|HTTP2 framing layer|stream ID \d{1,9}; INTERNAL_ERROR|transfer closed with |receiving data from the peer|GnuTLS recv error|"https?:\/\/[^"\s]{1,500}": (?:unexpected )?EOF|connection failed \[IP: |SSL_ERROR_SYSCALL|before secure TLS connection|terminated the handshake|SSL peer shut down|kex_exchange_identification: connection closed/i,
    'a connection that was cut off'
  ],
  // HTTP 429 by its name in the protocol of container registries.
  [/toomanyrequests: /, 'a registry that limits requests']
]

/** When it is a registry, or GitHub, that is asked. */
const PASSING_OF_REGISTRIES: readonly Words[] = [
  [
    /(?<!\d)(?:429|50[234]) {0,3}\(?(?:too many|bad gateway|service (?:temporarily )?unavail|gateway time)|\b(?:status(?: code)?|HTTP(?:\/[\d.]{1,3})?|error|code|got|response|with)[:=]? {0,2}\(?(?:429|50[234])(?![\w.])|(?:\bE|_FETCH_)(?:429|50[234])\b|too many (?:429|50[234]) error|unavailable - 503/i,
    'a server that was busy or away'
  ],
  [
    /Client\.Timeout (?:exceeded|or |of )|canceled while waiting for connection|dial tcp \S{1,100}: i\/o timeout|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|network timeout at: |request timeout: \/|(?:connection|connect|read|operation) timed out|timeout was reached|(?:Read|Connect)TimeoutError|Net::(?:Open|Read)Timeout|(?:temporary|transient) error \(try again/i,
    'a server that did not answer in time'
  ]
]

const NOT_LET_IN =
  /(?<!\d)401 {1,3}\(?unauthori[sz]ed|\b(?:status(?: code)?|HTTP(?:\/[\d.]{1,3})?|error)[:=]? {0,2}\(?401(?![\w.])|\bE401\b|ENEEDAUTH|bad credentials|authentication (?:is )?(?:failed|required)|unauthorized: |(?:incorrect|invalid) username or |could not read (?:Username|Password) for|password authentication was removed|existent authentication information|username and password (?:are )?required|permission denied \((?:publickey|password|keyboard)|permission to \S{1,200} denied to|permission_denied: |access to the resource is denied|resource not accessible by (?:integration|personal)|authorization failed for https?:|ExpiredToken|(?:token|credentials?|session|secret|api key)\b.{0,40}\b(?:has|have|is|are|was) (?:already )?expired\b|expired (?:token|credential)|invalid_grant|(?:could not|unable to|failed to) (?:load|locate|find|get) (?:\w{1,20} ){0,2}credentials|credentials could not be loaded|InvalidClientTokenId|InvalidAccessKeyId|AADSTS\d{4}|not authorized to perform sts:|trusted publishing exchange failure|ACTIONS_ID_TOKEN_REQUEST_|input required and not supplied: \S{0,60}(?:token|key|secret|password|credential)|set the G(?:H|ITHUB)_TOKEN environment|(?:token|secrets?|password|api[ _-]?key|credentials?)\b.{0,60}\b(?:(?:is|was|are|were) (?:missing|empty|invalid|not (?:set|provided|defined|found))|not set|missing)\b|missing (?:required )?(?:\w{1,30} )?(?:(?:access|api|auth|github|npm|deploy)[ _-]token|secret|password|api[ _-]?key|credential)|\b(?:no|invalid) (?:\w{1,20} )?token (?:was )?(?:found|provided|specified|given)/i
/** What a host of repositories says to somebody whom it does not let in: a status and no word. */
const FORBIDDEN = /URL returned error: 40[13]\b|status(?: code)?(?: from \w{3,6} request to \S{1,300})?:? 40[13](?![\w.])/i
/** GitHub limits requests by the same status, and lets in again in an hour. */
const RATE_LIMIT = /\brate limit\b/i

/** About a network or a server, but no proof that it would pass by itself. */
const OUTSIDE =
  /ECONNREFUSED|connection refused|could(?:n't| not) connect|failed to connect|timed[ -]?out\b|time-?out (?:exceeded|waiting|while|after)|\brate limit\b|service unavailable|getaddrinfo|no such host|(?<![\w.])(?:HTTP|status(?: code)?):? 5\d\d\b/i

/** Servers of the job itself: a loopback address, a name without a dot, a name of one's own network. */
const OWN =
  /\blocalhost\b|(?<![\d.])127\.\d{1,3}\.\d|(?<![\d.])0\.0\.0\.0|\[?::1\]|[\w-]\.(?:local|internal)\b|\/\/[\w-]{1,60}[:/]|\bhost='[\w-]{1,60}'|\bconnecting to [\w-]{1,60}:\d|^\w{2,20}: [\w-]{1,60}: (?:Temporary failure|Name or service)|\bgetaddrinfo (?:EAI_AGAIN|ENOTFOUND) [\w-]{1,60}(?![\w.-])|\bUnknownHostException: [\w-]{1,60}(?![\w.-])|\bhost(?:name| name)?:? "[\w-]{1,60}"|\bhostname [\w-]{1,60}:|\bhost: ['‘]?[\w-]{1,60}['’]?$/
/** The name server that was asked, and the own end of a connection, are no servers that failed. */
const NOT_THE_SERVER = /\bon \S{1,60}:53\b|\b[\d.]{7,15}:\d{1,5}->/g

/** Servers of registries, of downloads that builds begin with, and of GitHub; and what says that it was GitHub. */
const REGISTRIES =
  /\b(?:github(?:usercontent)?\.com|ghcr\.io|gitlab\.com|bitbucket\.org|npmjs\.org|yarnpkg\.com|nodejs\.org|pypi\.org|pythonhosted\.org|anaconda\.(?:org|com)|rubygems\.org|crates\.io|rust-lang\.org|golang\.org|go\.dev|docker\.(?:io|com)|quay\.io|gcr\.io|pkg\.dev|mcr\.microsoft\.com|azurecr\.io|ecr\.[\w.-]{1,40}amazonaws\.com|public\.ecr\.aws|k8s\.io|maven\.(?:org|google\.com)|apache\.org|gradle\.org|sonatype\.org|jitpack\.io|nuget\.org|packagist\.org|hex\.pm|pub\.dev|cocoapods\.org|haskell\.org|ocaml\.org|cpan\.org|r-project\.org|debian\.org|ubuntu\.com|alpinelinux\.org|fedoraproject\.org|centos\.org|archlinux\.org|opensuse\.org|brew\.sh|chocolatey\.org|hashicorp\.com|terraform\.io|dl\.google\.com|sigstore\.dev|Cache service responded|ArtifactService|artifactcache|CacheService|release-please|GitHub (?:release|API)|valid chart repository)\b|\bUnexpected HTTP response: /

/** Who expects or asserts has met no error of the network. */
const QUOTES = /\b(?:expect(?:ed|s)?|assert\w{0,20}|should)\b/i

/** Whether a text names a server of a registry or of GitHub. */
export const namesRegistry = (text: string): boolean => REGISTRIES.test(text)

/**
 * What a line says of a network, a server or a login; null: nothing.
 *
 * @param asksRegistries whether its tool asks nobody but registries and hosts of repositories, or one is named beside the line
 */
export const saidIn = (text: string, asksRegistries: boolean): Said | null => {
  const isRegistry = asksRegistries || namesRegistry(text)
  const refused = RATE_LIMIT.test(text) ? -1 : firstOf([NOT_LET_IN, ...(isRegistry ? [FORBIDDEN] : [])], text)
  if (refused >= 0) return { class: 'credentials', of: 'a login or a token that was refused or is missing', at: refused }
  const [always] = hits(PASSING, text)
  const [ofRegistries] = hits(PASSING_OF_REGISTRIES, text)
  const isOwn = OWN.test(text.replace(NOT_THE_SERVER, ' ')) || (!asksRegistries && QUOTES.test(text))
  const passing = isOwn ? undefined : (always ?? (isRegistry ? ofRegistries : undefined))
  if (passing !== undefined) return { class: 'transient', ...passing }
  const at = (always ?? ofRegistries)?.at ?? text.search(OUTSIDE)
  return at < 0 ? null : { class: 'unknown', of: 'a network or a server, but not that it would pass by itself', at }
}

const hits = (words: readonly Words[], text: string): readonly Pick<Said, 'of' | 'at'>[] =>
  words.map(([pattern, of]) => ({ of, at: text.search(pattern) })).filter(({ at }) => at >= 0)

const firstOf = (patterns: readonly RegExp[], text: string): number => patterns.map((one) => text.search(one)).find((at) => at >= 0) ?? -1
