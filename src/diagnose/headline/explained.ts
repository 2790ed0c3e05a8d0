/** What another line says of a sentence that leaves its reason open, where both are words of one tool. */
import { LONG_LIST } from './compose.ts'
import { listed, type Speech, withoutEnd } from './sentence.ts'

interface Explanation {
  /** What the sentence says. */
  readonly said: RegExp
  /** The line that explains it, and in its groups the words that do. */
  readonly by: RegExp
  /** Shorter words for the sentence. */
  readonly words?: string
  /** Each such line names one more of them. */
  readonly isList?: true
}

const EXPLANATIONS: readonly Explanation[] = [
  // pip
  {
    said: /^(?:Could not find a version that satisfies|No matching distribution found)/,
    by: /\bIgnored the following versions that require a different python version: (?:.{0,4000}; )?\S{1,80} (Requires-Python [^;]{1,60})$/
  },
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
  // wrangler
  { said: /^A request to the Cloudflare API\b/, by: /^\s{1,6}(\S.{3,160} \[code: \d{1,7}\])$/ },
  // uv
  { said: /^No solution found when resolving/, by: /\bbecause (you require .{1,160}?)(?:, we|,)?$/i, words: 'No solution found' },
  // Terraform
  { said: /^Operation failed\b/, by: /^[│|\s]{0,8}(Error during operation: \S.{0,200})$/ },
  {
    said: /^(?:Reference to undeclared|Unsupported|Missing required|Invalid|Duplicate|Unknown|Module|Inconsistent|Incorrect|Unclosed|Argument|Failed to (?:query|install|get|load)|Error (?:acquiring|configuring|loading)|Resource precondition|Provider)\b.{0,60}$/,
    by: /^[│|]\s{1,4}(?!on |with |\d{1,6}:|Error: )([A-Z].{15,300}?(?:\.(?= [A-Z])|$))/
  },
  // git
  {
    said: /^(?:! )?\[(?:remote )?rejected\] /,
    by: /^remote: (?:error: )?(?!Resolving |Counting |Compressing |Enumerating |Total |Create a pull|Visit |https?:)([A-Z][^:]{8,160}\.?.{0,80})$/
  },
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
export const explained = ({ coreAt, wholeAt }: Pick<Speech, 'coreAt' | 'wholeAt'>, text: string, at: number): string | null => {
  const one = EXPLANATIONS.find(({ said }) => said.test(text))
  if (one === undefined) return null
  const found = new Set<string>()
  const below = Array.from({ length: BELOW }, (_, index) => at + 1 + index)
  const above = Array.from({ length: Math.min(at, ABOVE) }, (_, index) => at - 1 - index)
  for (const near of [...(one.isList ? [at] : []), ...below, ...above]) {
    const words = (one.by.exec(coreAt(near)) ?? one.by.exec(wholeAt(near)))?.slice(1).find((group) => group !== undefined)
    if (words === undefined || (!one.isList && text.includes(words))) continue
    found.add(words)
    if (!one.isList) break
  }
  const all = [...found]
  if (all.length === 0) return null
  const sentence = one.words ?? withoutEnd(text.replace(LONG_LIST, ''))
  return `${sentence}: ${listed(all)}`
}
