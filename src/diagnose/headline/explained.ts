/** What another line says of a sentence that leaves its reason open, where both are words of one tool. */
import { FAILED } from './beside.ts'
import { LONG_LIST } from './compose.ts'
import { listed, type Speech, TOLD_NAMES, withoutEnd } from './sentence.ts'

interface Explanation {
  /** What the sentence says. */
  readonly said: RegExp
  /** The line that explains it, and in its groups the words that do. */
  readonly by: RegExp
  /** Other words for the sentence, none where the explanation says all; `$1` stands for the first group of {@link said}. */
  readonly words?: string
  /** The line in which the sentence stands, as it was printed. */
  readonly at?: RegExp
  /** Only lines below one that matches this count. */
  readonly under?: RegExp
  /** Lines below the sentence count up to one that matches this. */
  readonly until?: RegExp
  /** Only so many lines below the sentence count. */
  readonly within?: number
  /** Each such line names one more of them. */
  readonly isList?: true
  /** The sentence tells how many there are. */
  readonly isCounted?: true
}

const EXPLANATIONS: readonly Explanation[] = [
  // npm
  {
    said: /^`?npm ci`? can only install packages when\b/,
    by: /^(?:npm (?:ERR!|error) )?(?:Missing: (\S{1,120}) from lock file|(Invalid: \S.{0,160}))$/,
    isList: true,
    words: 'The lock file does not match package.json'
  },
  { said: /^(?:Could not resolve dependency|Conflicting peer dependency)\b/, by: /^(?:npm (?:ERR!|error) )?(Found: \S{1,120})$/ },
  // pnpm
  {
    said: /^ERR_PNPM_OUTDATED_LOCKFILE\b/,
    by: /^\s{0,4}\* (\d{1,5} dependencies (?:are|were) \w{4,20}: .{1,160})$/,
    words: 'pnpm-lock.yaml is not up to date with package.json'
  },
  { said: /^Not compatible with your version of node/, by: /^(?:npm (?:ERR!|error) )?(?:notsup )?Required: \{(.{1,120})\}$/ },
  // knip
  {
    said: /^Unused (?:\w{2,20} ){1,3}\(\d{1,6}\)$/,
    by: /^([\w@./$-]{2,160}?)(?:\s{1,60}\w{2,20})?\s{1,60}\S{1,200}:\d{1,7}:\d{1,5}$|^([\w@.-]{1,80}\/[\w@./-]{1,160})$/,
    within: 30,
    until: /^(?:Unused|Unlisted|Unresolved|Duplicate|Configuration) |^$/,
    isList: true,
    isCounted: true
  },
  // wrangler
  { said: /^A request to the Cloudflare API\b/, by: /^\s{1,6}(\S.{3,160} \[code: \d{1,7}\])$/ },
  // Composer
  {
    said: /^(?:Root composer\.json requires .{3,200} -> satisfiable by |\S{1,120} is locked to version |Your (?:lock file|requirements) )/,
    until: /^\s{0,8}Problem (?!1\b)\d/,
    by: /^\s{0,8}- (\S{1,120}(?: \S{1,40})? requires \S{1,120} .{1,160}? -> (?:your .{1,120} does not satisfy|it is missing|found .{1,200} but).{0,120})$/,
    words: ''
  },
  // Gradle
  {
    said: /^Could not resolve \S{3,160}\.$/,
    by: /^\s{2,16}> ((?:Dependency resolution is looking for|No matching (?:variant|configuration)|Could not (?:GET|HEAD|get|download|parse)|The consumer|Unable to) .{5,400})$/,
    words: '',
    within: 8
  },
  // Clang, of a call
  { said: /^too (?:few|many) arguments to function call\b/, by: /: note: ('[\w:~<>, ]{1,80}') declared here$/, within: 12 },
  // CMake, which prints what the server answered in each try
  { said: /\bdownloading '\S{1,400}' failed/, by: /^\s{1,16}(?:< )?(HTTP\/[\d.]{1,3} [45]\d\d)\b/ },
  // Solidity
  {
    said: /\bContract ("\w{1,100}") should be marked as abstract\b/,
    under: /^Note: Missing implementation:/,
    by: /^\s{0,8}\d{1,7} \| {1,16}(?:function|modifier) (\w{1,100}\([^)]{0,120}\)?)/,
    until: /^(?:Error|Warning)\b/,
    words: 'Contract $1 does not implement',
    isList: true
  },
  // Rust
  {
    said: /^(?:E0081: )?discriminant value `.{1,40}` assigned more than once/,
    by: /^\s{0,8}\d{1,7} {0,3}\| {1,40}(\w{1,80})(?: = [^,]{1,40})?,/,
    until: /^(?:error|warning|$)/,
    isList: true
  },
  // A macro of Rust's
  {
    said: /^(?:proc(?:-| )macro|custom attribute|\w{0,20} ?proc-macro derive) panicked\b/,
    by: /^\s{0,12}= help: message: (\S.{3,300})$/,
    within: 12
  },
  // Terraform
  { said: /^Operation failed\b/, by: /^[│|\s]{0,8}(Error during operation: \S.{0,200})$/ },
  {
    said: /^(?:Reference to undeclared|Unsupported|Missing required|Invalid|Duplicate|Unknown|Module|Inconsistent|Incorrect|Unclosed|Argument|Failed to (?:query|install|get|load)|Error (?:acquiring|configuring|loading)|Resource precondition|Provider)\b.{0,60}$/,
    by: /^[│|]\s{1,4}(?!on |with |\d{1,6}:|Error: )([A-Z].{15,300}?(?:\.(?= [A-Z])|$))/
  },
  // Any sentence of Terraform's, by the paragraph below it
  { said: /^[A-Z][\w' -]{5,60}$/, at: /^│? ?Error: /, by: /^│\s{1,4}(?!on |with |\d{1,6}:|Error: )([A-Z].{15,300}?(?:\.(?= [A-Z])|$))/, within: 4 },
  // apt
  {
    said: /\bpkgProblemResolver::Resolve generated breaks\b|^Unable to correct problems, you have held broken packages/,
    by: /^\s{0,4}(\S{1,100} : (?:Pre)?Depends: .{3,200}?)(?: or)?$/,
    words: 'Unmet dependencies'
  },
  // curl, where a script asks for the headers of the answer
  { said: /^Failed to (?:retrieve|download|fetch) \S/, by: /^(HTTP\/[\d.]{1,3} [45]\d\d)\b/, within: 2 },
  // git
  {
    said: /^(?:! )?\[(?:remote )?rejected\] /,
    by: /^remote: (?:error: )?(?!Resolving |Counting |Compressing |Enumerating |Total |Create a pull|Visit |https?:)([A-Z][^:]{8,160}\.?.{0,80})$/
  },
  { said: /^Files were changed during build\b/, by: /^diff --git a\/(\S{1,200}) b\//, isList: true, words: 'Files were changed during the build' },
  { said: /^diff --git a\//, by: /^diff --git a\/(\S{1,200}) b\//, isList: true, words: 'Changes are not committed' },
  // Playwright
  {
    said: /^Test timeout of \d{1,9}ms exceeded/,
    by: /^\s{0,8}(?:Error: |- )?((?!Error: |Test timeout)[\w.]{3,60}: (?!Test timeout|Test ended)\S.{0,200}|waiting for \S.{1,200})$/
  },
  { said: /\bTarget page, context or browser has been closed/, by: /^\s{0,8}(Test timeout of \d{1,9}ms exceeded)/ },
  // Spotless
  {
    said: /^The following files had format violations/,
    by: /^\s{0,12}((?:[\w.@-]{1,80}\/){1,20}[\w.@-]{1,100}\.\w{1,8})$/,
    words: 'The following files had format violations',
    isList: true
  },
  // pre-commit, and the tools that it runs
  {
    said: /^files were modified by this hook/,
    by: /^(?:Fixing|Fixed|[Rr]eformatted|Rewriting|Formatted|Formatting|Sorting|Trimming) (\S{1,200}\.\w{1,10})$|^diff --git a\/(\S{1,200}) b\//,
    isList: true
  }
]

/** Lines above and below a sentence that are looked at. */
const ABOVE = 30
const BELOW = 120

/** A sentence with what explains it; null when nothing does. */
export const explained = ({ coreAt, wholeAt, textAt }: Pick<Speech, 'coreAt' | 'wholeAt' | 'textAt'>, text: string, at: number): string | null => {
  const special = solutionBelow(coreAt, text, at) ?? pythonNeeded(wholeAt, textAt, text, at) ?? writtenToStderr(coreAt, text, at)
  if (special !== null) return special
  const one = EXPLANATIONS.find(({ said, at: line }) => said.test(text) && (line?.test(wholeAt(at)) ?? true))
  if (one === undefined) return null
  const found = new Set<string>()
  const all = Array.from({ length: one.within ?? BELOW }, (_, index) => at + 1 + index)
  const end = one.until === undefined ? -1 : all.findIndex((below) => one.until?.test(coreAt(below)))
  const below = end < 0 ? all : all.slice(0, end)
  const above = one.within === undefined ? Array.from({ length: Math.min(at, ABOVE) }, (_, index) => at - 1 - index) : []
  let isUnder = one.under === undefined
  for (const near of [...(one.isList ? [at] : []), ...below, ...above]) {
    if (!isUnder) {
      isUnder = one.under?.test(coreAt(near)) === true
      continue
    }
    const words = (one.by.exec(coreAt(near)) ?? one.by.exec(wholeAt(near)))?.slice(1).find((group) => group !== undefined)
    if (words === undefined || (!one.isList && text.includes(words))) continue
    found.add(one.isList ? words : withRest(wholeAt, words, near))
    if (!one.isList) break
  }
  if (found.size === 0) return null
  const sentence = one.words?.replace('$1', one.said.exec(text)?.[1] ?? '') ?? withoutEnd(text.replace(LONG_LIST, ''))
  const names = one.isCounted ? [...found].slice(0, TOLD_NAMES).join(', ') : listed([...found])
  return sentence === '' ? names : `${sentence}: ${names}`
}

/** A line of a paragraph in Terraform's frame. */
const FRAMED = /^│\s{1,4}(?!on |with |\d{1,6}:|Error: )(\S.{0,300})$/

/** A sentence that goes on in the next lines of its frame. */
const withRest = (wholeAt: Speech['wholeAt'], words: string, at: number): string => {
  if (!FRAMED.test(wholeAt(at))) return words
  let text = words
  for (let next = at + 1; text.length < LONG_ENOUGH && !/[.!?]$/.test(text); next++) {
    const more = FRAMED.exec(wholeAt(next))?.[1]
    if (more === undefined) break
    text = `${text} ${more.trim()}`
  }
  return text
}

/** More of a sentence than this is never shown. */
const LONG_ENOUGH = 400

/** Lines of a resolver's proof. */
const PROOF = 400

/** What uv concludes from: the last step of its proof, with the one before it where that tells what cannot go together with what is required. */
const solutionBelow = (coreAt: Speech['coreAt'], text: string, at: number): string | null => {
  if (!/^No solution found when resolving/.test(text)) return null
  const proof: string[] = []
  for (let below = at + 1; below <= at + PROOF; below++) {
    const line = coreAt(below).trim()
    proof.push(line.replace(/^╰─▶ /, ''))
    if (/\bunsatisfiable\.$/.test(line)) break
  }
  const clauses = proof
    .join(' ')
    .split(/, (?:and )?we can conclude that |\b(?:And because|Because|because|conclude that) /)
    .map((clause) =>
      clause.replace(/^we know from \(\d{1,3}\) that /, '').replace(/[\s.]{1,4}(?:\(\d{1,3}\))?\s{0,4}$|,\s{0,4}(?:and )?(?:we (?:can )?)?$/, '')
    )
    .filter((clause) => clause !== '')
  const required = clauses.findLastIndex((clause) => /\byou require\b|\byour project (?:requires|depends on)\b/.test(clause))
  const last = clauses[required]
  if (last === undefined) return null
  const before = / depends on /.test(last) ? undefined : clauses.slice(0, required).findLast((clause) => / depends on /.test(clause))
  return `No solution found: ${before === undefined ? last : `${before}, and ${last}`}`
}

/** Which Python a version of a package needs that pip has left out: the one that was asked for, else the last one. */
const pythonNeeded = (wholeAt: Speech['wholeAt'], textAt: Speech['textAt'], text: string, at: number): string | null => {
  const [sentence, version] =
    /^(?:Could not find a version that satisfies the requirement|No matching distribution found for) \S{1,120}?(?:==(\S{1,40}))?(?=$| )/.exec(text) ??
    []
  if (sentence === undefined) return null
  for (let above = at; above >= Math.max(0, at - ABOVE); above--) {
    if (!/\bIgnored the following versions that require a different python version: /.test(wholeAt(above))) continue
    const versions = textAt(above).split(': ').slice(1).join(': ').split('; ')
    const one = version === undefined ? versions.at(-1) : versions.find((entry) => entry.startsWith(`${version} `))
    const needed = / Requires-Python (\S.{0,60})$/.exec(one ?? '')?.[1]
    return needed === undefined ? null : `${sentence}: Requires-Python ${needed}`
  }
  return null
}

/** What Windows PowerShell takes for an error although the program only wrote it to stderr: the words tell nothing then. */
const writtenToStderr = (coreAt: Speech['coreAt'], text: string, at: number): string | null => {
  const [, program, words] = /^([\w.\\:-]{1,200}) : (.*)/.exec(coreAt(at)) ?? []
  if (program === undefined || words === undefined || words !== text || FAILED.test(text)) return null
  const isNative = Array.from({ length: 8 }, (_, below) => coreAt(at + 1 + below)).some((line) =>
    /\bFullyQualifiedErrorId : NativeCommandError$/.test(line)
  )
  return isNative ? `PowerShell took what ${program} wrote to stderr for an error (NativeCommandError): ${text}` : null
}
