/** The file of a finding as a path of the repository, completed by what the log says; where that is not sure, the finding says so. */
import type { Finding } from '../../model/report.ts'
import { fileName, isAbsolute, joinPaths, type PathMapper, toFolder } from '../paths.ts'
import { type Clues, type Folder, MAX_ALIKE, MAX_DEPTH } from './clues.ts'

/** The finding at its place; without a place where that would be a file that a tool has made. */
export type Completion = (finding: Finding) => Finding

/** Where a file lies, and whether that is sure. A file that is not sure is as much of its path as is known. */
interface Place {
  readonly file: string
  readonly isSure: boolean
}

/** A frame of the JVM: the class, and the name of its file. */
const JVM_FRAME = /\bat (?:app\/\/)?(?:[\w.@-]{1,100}\/)?((?:[\w$]{1,100}\.){1,15})[\w$<>]{1,200}\([\w$]{1,120}\.(?:java|kt|scala|groovy):\d/
/** The same in short: `AssertionError at PriceTest.java:82`. */
const JVM_FILE = /(?:\(|\bat )[\w$]{1,120}\.(?:java|kt|scala|groovy):\d/
const TEST_CLASS = /(?:^|\/)(?:Test\w{0,100}|\w{1,100}(?:Test|Tests|TestCase|Spec|IT))\.\w{1,10}$/
const PROJECT = /\[([^[\]]{1,400}\.\w{1,10}proj)(?:::[^\]]{0,100})?\]\s*$/
const GO_FILE = /^[^/]{1,200}\.go$/
/** Go's module paths on these hosts are `host/owner/repository`, and the folder within the repository behind it. */
const HOSTED = /^(?:github\.com|bitbucket\.org)\/[^/]+\/[^/]+(?:\/|$)/
/** A branch for a major version may or may not be a folder. */
const MAJOR = /^v\d+(?:\/|$)/
/** Tools that print the names of files without folders. */
const WITHOUT_FOLDERS: ReadonlySet<string> = new Set(['symfony-console'])
const MAKEFILE = /(?:^|\/)Makefile$/
const MAKE_LEVEL = /\bmake(?:\.exe)?(?:\[(\d{1,3})\])?: \*\*\* \[/

export const createCompletion = (clues: Clues, toPath: PathMapper): Completion => {
  const workspaces = createWorkspaces(clues)
  return (finding) => {
    const { file, logLine } = finding
    if (file === null) return finding
    const text = logLine === null ? '' : clues.textAt(logLine)
    if (isGenerated(file, text, clues)) return { ...finding, file: null, line: null, column: null }
    const place = settle(inside(findPlace(file, text, finding, clues, toPath, workspaces)), clues)
    const { isUnsure: _, ...rest } = finding
    return { ...rest, file: place.file, ...(place.isSure ? {} : { isUnsure: true }) }
  }
}

/** CMake's makefile runs its `Makefile2`, one make deeper. */
const isGenerated = (file: string, text: string, { cmakeLevel }: Clues): boolean => {
  const make = MAKEFILE.test(file) && cmakeLevel !== null ? MAKE_LEVEL.exec(text) : null
  return make !== null && Number(make[1] ?? 0) === (cmakeLevel ?? 0) - 1
}

/** What leads out of the repository is not sure, but for how it ends. */
const inside = ({ file, isSure }: Place): Place => {
  if (isAbsolute(file)) return unsure(file)
  const path = joinPaths('', file)
  return path === null ? unsure(file.replace(/^.*\.\.\//, '')) : { file: path, isSure }
}

/** What is not sure may be named in full elsewhere in the log: the one file that ends so. */
const settle = (place: Place, { named }: Clues): Place => {
  if (place.isSure || isAbsolute(place.file)) return place
  const alike = [...(named.get(fileName(place.file)) ?? [])]
  const [only, other] = alike.length >= MAX_ALIKE ? [] : alike.filter((file) => endsWith(file, place.file))
  return only !== undefined && other === undefined ? sure(only) : place
}

/** Whether a path ends with another one by whole folders. */
const endsWith = (file: string, end: string): boolean => file === end || file.endsWith(`/${end}`)

const sure = (file: string): Place => ({ file, isSure: true })
const unsure = (file: string): Place => ({ file, isSure: false })

const findPlace = (file: string, text: string, { source, logLine }: Finding, clues: Clues, toPath: PathMapper, workspaces: Workspaces): Place => {
  // What stands in full in the log needs nothing more.
  if (clues.named.get(fileName(file))?.has(file)) return sure(file)
  const folder = logLine === null ? '' : clues.folderAt(logLine)
  if (JVM_FILE.test(text) && !file.includes('/')) return ofClass(file, text, clues)
  if (GO_FILE.test(file) && (source.startsWith('go-test') || /^\s/.test(text))) return ofGoTest(file, logLine ?? 0, folder, clues)
  if (file.endsWith('.rs')) return ofCrate(file, folder, clues, workspaces)
  if (WITHOUT_FOLDERS.has(source)) return unsure(file)
  const project = PROJECT.exec(text)?.[1]
  return inFolder(file, project === undefined ? folder : (toFolder(project.replace(/[/\\][^/\\]*$/, ''), toPath) ?? folder))
}

const inFolder = (file: string, folder: Folder): Place => {
  if (folder === null) return unsure(file)
  // Some tools name files as the repository does, wherever they work.
  return sure(folder === '' || file.startsWith(`${folder}/`) ? file : `${folder}/${file}`)
}

/** `org.json.JSONObject` stands in `org/json/JSONObject.java` below a source folder. */
const ofClass = (file: string, text: string, { modules }: Clues): Place => {
  const packages = (JVM_FRAME.exec(text)?.[1] ?? '').split('.').filter((part) => part !== '')
  const at = packages.findIndex((part) => /^[A-Z]/.test(part))
  const path = [...packages.slice(0, Math.max(at, 0)), file].join('/')
  const [module] = modules
  // A test is the user's own, and one module has one place for it; other classes may be a library's.
  const isOwnTest = path !== file && TEST_CLASS.test(file) && file.endsWith('.java') && module !== undefined && modules.size === 1
  return isOwnTest ? sure(`${module === '' ? '' : `${module}/`}src/test/java/${path}`) : unsure(path)
}

/** go test names files without folders; the result of their package tells it. Only a test's own file is of its package for sure. */
const ofGoTest = (file: string, line: number, folder: Folder, clues: Clues): Place => {
  const found = file.endsWith('_test.go') ? clues.goPackageAt(line) : null
  if (found === null) return unsure(file)
  const { name, isRelative } = found
  if (isRelative) return inFolder(name === '.' ? file : `${name}/${file}`, folder)
  const path = HOSTED.test(name) ? name.replace(HOSTED, '') : null
  if (path === null || MAJOR.test(path)) return unsure(`${fileName(name)}/${file}`)
  return sure(path === '' ? file : `${path}/${file}`)
}

/** rustc names files as seen from the workspace of the crate, and cargo tells where its crates are. */
const ofCrate = (file: string, folder: Folder, { crates }: Clues, workspaces: Workspaces): Place => {
  if (crates.size === 0 || crates.has('')) return inFolder(file, crates.has('') ? '' : folder)
  const folders = foldersOf(file)
  if (folders.some((one) => crates.has(one))) return sure(file)
  const found = new Map<string, string>()
  for (const end of folders) for (const { crate, workspace } of workspaces().get(end) ?? []) if (!found.has(crate)) found.set(crate, workspace)
  const [workspace, other] = new Set(found.size > 0 ? found.values() : crates)
  return workspace !== undefined && other === undefined ? sure(workspace === '' ? file : `${workspace}/${file}`) : unsure(file)
}

/** The folders above a file, the deepest first. */
const foldersOf = (file: string): readonly string[] => {
  const parts = file.split('/').slice(0, -1).slice(0, MAX_DEPTH)
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

/** By the end of a crate's folder: the crate, and what stands before that end. Of `rust/crates/price` and `crates/price` it is `rust`. */
type Workspaces = () => ReadonlyMap<string, readonly { readonly crate: string; readonly workspace: string }[]>

/** Made when it is asked for first: until then crates are still found. */
const createWorkspaces = ({ crates }: Clues): Workspaces => {
  let byEnd: ReturnType<Workspaces> | null = null
  return () => {
    byEnd ??= Map.groupBy(
      [...crates].flatMap((crate) => {
        const parts = crate.split('/')
        return parts.slice(1).map((_, index) => ({ crate, workspace: parts.slice(0, index + 1).join('/'), end: parts.slice(index + 1).join('/') }))
      }),
      ({ end }) => end
    )
    return byEnd
  }
}
