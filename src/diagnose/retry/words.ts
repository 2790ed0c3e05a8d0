/** In which words tools say that a name, a connection or somebody else's server failed them, and that they were not let in. */

/** A line that says so, and of what. */
export interface Said {
  readonly class: 'transient' | 'credentials' | 'unknown'
  /** Behind `The line "…" tells of`. */
  readonly of: string
  /** Where in the text the words begin. */
  readonly at: number
}

const NAME: readonly RegExp[] = [
  /\bcould(?:n't| not) resolve host(?: ?name)?\b|\bCould not resolve '[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}'$/i,
  /\btemporary failure (?:in name resolution|resolving)\b/i,
  /\bname or service not known\b|\bnodename nor servname provided\b|\bno address associated with hostname\b|\bno such host is known\b/i,
  /\bgetaddrinfo:? (?:(?:EAI_AGAIN|ENOTFOUND) \S{0,200}\.\w|\(?\)? ?(?:thread )?failed\b)/,
  /\bunable to resolve host address\b|\bwget: bad address\b|\bremote name could not be resolved\b/i,
  /\blookup \S{1,200}\.\S{1,200} (?:on \S{1,60}: )?(?:no such host|server misbehaving|i\/o timeout)|\blookup \S{1,200}\.\w{1,30}: (?:no such host|i\/o timeout|temporary failure)/i,
  /\bUnknownHostException:? \(?\S{1,200}\.\w|\bunknown host '?\S{1,200}\.\w/i,
  /\bfailed to (?:lookup address information|resolve address for)\b|\bResolving timed out after\b/,
  /\bDNS: transient error\b|\bDNS lookup error\b|\bcheck your internet connection or \S{0,20}githubstatus\.com/
]
const CUT_OFF: readonly RegExp[] = [
  /\bECONNRESET\b|\bsocket hang up\b|\bPremature close\b/,
  /\bconnection (?:was )?reset\b|\bforcibly closed by the remote host\b|\bremote end closed connection\b|\bempty reply from server\b/i,
  /\bRPC failed; (?:curl \d|HTTP 50[234]|result=)|\bearly EOF\b|\bunexpected disconnect while reading sideband packet\b/,
  /\bHTTP\/2 stream \d{1,9} was not closed cleanly\b|\bHTTP2 framing layer\b|\bstream error: stream ID \d{1,9}; INTERNAL_ERROR\b/,
  /\btransfer closed with (?:\d{1,15} bytes|outstanding read data) remaining\b|\bFailure when receiving data from the peer\b|\bGnuTLS recv error\b/,
  /"https?:\/\/[^"\s]{1,500}": (?:unexpected )?EOF\b|\bConnection failed \[IP: /,
  /\bSSL_ERROR_SYSCALL\b|\bsocket disconnected before secure TLS connection\b|\bremote host terminated the handshake\b|\bSSL peer shut down incorrectly\b/i,
  /\bkex_exchange_identification: (?:Connection closed|read: Connection reset) by\b/
]
const HANDSHAKE: readonly RegExp[] = [/\bTLS handshake timeout\b|\bSSL connection timeout\b|\bhandshake (?:operation )?timed out\b/i]
const TOO_LATE: readonly RegExp[] = [
  /\bClient\.Timeout (?:exceeded|or context cancellation)\b|\brequest canceled while waiting for connection\b|\bdial tcp \S{1,100}: i\/o timeout\b/,
  /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT)\b|\bnetwork timeout at: |\bRequest timeout: \//,
  /\b(?:connection|connect|read|operation) timed out\b|\btimeout was reached\b|\b(?:Read|Connect)TimeoutError\b|\bNet::(?:Open|Read)Timeout\b/i,
  /\b(?:temporary|transient) error \(try again later\)|\bHttpClient\.Timeout of \d/
]
const BUSY: readonly RegExp[] = [
  /(?<!\d)(?:429|50[234]) {1,3}(?:too many requests|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)\b/i,
  /\b(?:status(?: code)?|HTTP(?: status)?|HTTP\/[\d.]{1,3}|error|code|got|response|responded with|with)[:=]? {0,2}\(?(?:429|50[234])(?![\w.])/i,
  /\b(?:E|ERR_PNPM_FETCH_)(?:429|50[234])\b|\btoo many (?:429|50[234]) error responses\b|\bService Unavailable - 503\b/,
  /(?<!\d)(?:429|50[234]) \((?:too many requests|bad gateway|service unavailable|gateway timeout)\)/i
]
/** HTTP 429 by its name in the protocol of container registries. */
const RATED: readonly RegExp[] = [/\btoomanyrequests: /]

const NOT_LET_IN: readonly RegExp[] = [
  /(?<!\d)401 {1,3}\(?unauthori[sz]ed\b|\b(?:status(?: code)?|HTTP(?: status)?|HTTP\/[\d.]{1,3}|error)[:=]? {0,2}\(?401(?![\w.])|\bE401\b|\bENEEDAUTH\b/i,
  /\bbad credentials\b|\bauthentication (?:failed|required|is required)\b|\bunauthorized: |\b(?:incorrect|invalid) username or (?:password|token)\b/i,
  /\bcould not read (?:Username|Password) for\b|\bSupport for password authentication was removed\b|\bnon-existent authentication information\b/i,
  /\bPermission denied \((?:publickey|password|keyboard)|\bPermission to \S{1,200} denied to\b|\bpermission_denied: |\brequested access to the resource is denied\b/,
  /\bResource not accessible by (?:integration|personal access token)\b|\bauthorization failed for https?:/i,
  /\bExpiredToken(?:Exception)?\b|\b(?:token|credentials?|session|secret|api key)\b.{0,40}\b(?:has|have|is|are|was) (?:already )?expired\b|\bexpired (?:token|credentials?)\b|\binvalid_grant\b/i,
  /\b(?:could not|unable to|failed to) (?:load|locate|find|get) (?:\w{1,20} ){0,2}credentials\b|\bcredentials could not be loaded\b|\bno (?:valid )?credentials? (?:providers?|found|specified)\b/i,
  /\bInvalidClientTokenId\b|\bInvalidAccessKeyId\b|\bAADSTS\d{4,8}\b|\bNot authorized to perform sts:AssumeRoleWithWebIdentity\b|\bTrusted publishing exchange failure\b/,
  /\bACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)\b/,
  /\bInput required and not supplied: \S{0,60}(?:token|key|secret|password|credential)/i,
  /\bset the (?:GH_TOKEN|GITHUB_TOKEN) environment variable\b|\b(?:token|secrets?|password|api[ _-]?key|credentials?)\b.{0,60}\b(?:(?:is|was|are|were) (?:missing|empty|invalid|not (?:set|provided|defined|found))|not set|missing)\b/i,
  /\bmissing (?:required )?(?:\w{1,30} )?(?:(?:access|api|auth|github|npm|deploy)[ _-]token|secret|password|api[ _-]?key|credentials?)\b/i,
  /\b(?:no|invalid) (?:auth(?:entication)? |access |api |npm )?token (?:was )?(?:found|provided|specified|given)\b/i
]
/** What a host of repositories says to somebody whom it does not let in: a status and no word. */
const FORBIDDEN =
  /\brequested URL returned error: 40[13]\b|\bstatus(?: code)?:? 40[13](?![\w.])|\bunexpected status(?: from \w{3,6} request to \S{1,300})?: 40[13]\b/

/** GitHub limits requests by the same status; it lets in again in an hour. */
const RATE_LIMIT = /\brate limit\b/i

/** About a network or a server, but no proof that it would pass by itself. */
const OUTSIDE =
  /\bECONNREFUSED\b|\bconnection refused\b|\bcould(?:n't| not) connect\b|\bfailed to connect\b|\btimed[ -]?out\b|\btime-?out (?:exceeded|waiting|while|after)\b|\brate limit\b|\bservice unavailable\b|\bgetaddrinfo\b|\bno such host\b|(?<![\w.])(?:HTTP|status(?: code)?):? 5\d\d\b/i

/** Servers of the job itself: a loopback address, a name without a dot, a name of one's own network. */
const OWN: readonly RegExp[] = [
  /\blocalhost\b|(?<![\d.])127\.\d{1,3}\.\d|(?<![\d.])0\.0\.0\.0|\[?::1\]|\bhost\.docker\.internal\b|[\w-]\.(?:local|internal)\b/,
  /\/\/[\w-]{1,60}[:/]|\bhost='[\w-]{1,60}'|\bconnecting to [\w-]{1,60}:\d|^\w{2,20}: [\w-]{1,60}: (?:Temporary failure|Name or service)/,
  /\bgetaddrinfo (?:EAI_AGAIN|ENOTFOUND) [\w-]{1,60}(?![\w.-])|\bUnknownHostException: [\w-]{1,60}(?![\w.-])|\blookup [\w-]{1,60} on\b/,
  /\bhost(?:name| name)?:? "[\w-]{1,60}"|\bhostname [\w-]{1,60}:|\bhost: ['‘]?[\w-]{1,60}['’]?$/
]
/** The name server that was asked, and the own end of a connection, are no servers that failed. */
const NOT_THE_SERVER = /\bon \S{1,60}:53\b|\b[\d.]{7,15}:\d{1,5}->/g

/** Servers of registries, of downloads that builds begin with, and of GitHub. */
const REGISTRIES =
  /\b(?:github(?:usercontent|assets)?\.com|ghcr\.io|githubapp\.com|gitlab\.com|bitbucket\.org|npmjs\.(?:org|com)|yarnpkg\.com|jsr\.io|nodejs\.org|pypi\.org|pythonhosted\.org|python\.org|anaconda\.(?:org|com)|rubygems\.org|ruby-lang\.org|crates\.io|rust-lang\.org|rustup\.rs|golang\.org|go\.dev|docker\.(?:io|com)|quay\.io|gcr\.io|pkg\.dev|mcr\.microsoft\.com|azurecr\.io|ecr\.[\w.-]{1,40}amazonaws\.com|public\.ecr\.aws|registry\.k8s\.io|maven\.(?:org|google\.com|apache\.org)|repo\.maven|apache\.org|gradle\.(?:org|com)|sonatype\.org|jitpack\.io|nuget\.org|packagist\.org|getcomposer\.org|hex\.pm|pub\.dev|cocoapods\.org|hackage\.haskell\.org|opam\.ocaml\.org|cpan\.org|cran\.r-project\.org|debian\.org|ubuntu\.com|launchpad\.net|alpinelinux\.org|fedoraproject\.org|centos\.org|archlinux\.org|opensuse\.org|brew\.sh|chocolatey\.org|conan\.io|hashicorp\.com|terraform\.io|opentofu\.org|dl\.google\.com|storage\.googleapis\.com|sigstore\.dev)\b|\b(?:Cache service responded|ArtifactService|artifactcache|CacheService|release-please|GitHub (?:release|API))\b|\bUnexpected HTTP response: |\bvalid chart repository\b/

/** Who expects, asserts or counts has met no error of the network. */
const QUOTES = /\b(?:expect(?:ed|s)?|assert\w{0,20}|should)\b/i

const find = (patterns: readonly RegExp[], text: string): number | null => {
  for (const pattern of patterns) {
    const at = text.search(pattern)
    if (at >= 0) return at
  }
  return null
}

/** A stem of each word above: most lines have none. */
const MAY_SAY =
  /resol|getaddrinfo|unknown|nxdomain|no such host|nodename|address associated|bad address|dns|lookup|reset|hang up|premature|closed|empty reply|rpc failed|eof|disconnect|stream|remaining|receiving data|recv|conn|ssl|tls|handshake|time|temporary|transient|429|40[13]|5\d\d|toomany|unauthori|credential|auth|username|password|permission|denied|publishing|AADSTS|accessible|expire|invalid|token|secret|key|rate limit|unavailable/i

/** Whether a text names a server of a registry or of GitHub. */
export const namesRegistry = (text: string): boolean => REGISTRIES.test(text)

/**
 * What a line says of a network, a server or a login; null: nothing.
 *
 * @param asksRegistries whether its tool asks nobody but registries and hosts of repositories, or one is named beside the line
 */
export const saidIn = (text: string, asksRegistries: boolean): Said | null => {
  if (!MAY_SAY.test(text)) return null
  const say = (of: string, at: number | null, klass: Said['class'] = 'transient'): Said | null => (at === null ? null : { class: klass, of, at })
  const isRegistry = asksRegistries || namesRegistry(text)
  if (!RATE_LIMIT.test(text)) {
    const refused = find(isRegistry ? [...NOT_LET_IN, FORBIDDEN] : NOT_LET_IN, text)
    if (refused !== null) return say('a login or a token that was refused or is missing', refused, 'credentials')
  }
  const isOwn = find(OWN, text.replace(NOT_THE_SERVER, ' ')) !== null
  const passing =
    isOwn || (!asksRegistries && QUOTES.test(text))
      ? null
      : (say('a name that could not be resolved', find(NAME, text)) ??
        say('a TLS handshake that timed out', find(HANDSHAKE, text)) ??
        say('a connection that was cut off', find(CUT_OFF, text)) ??
        say('a registry that limits requests', find(RATED, text)) ??
        (isRegistry
          ? (say('a server that was busy or away', find(BUSY, text)) ?? say('a server that did not answer in time', find(TOO_LATE, text)))
          : null))
  return (
    passing ??
    say('a network or a server, but not that it would pass by itself', find([...NAME, ...CUT_OFF, ...TOO_LATE, ...BUSY, OUTSIDE], text), 'unknown')
  )
}
