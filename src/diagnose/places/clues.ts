/** What the lines of a step say about where files lie: in which folder the tool of a line works, and which files, packages and crates are named in full. */
import { END_GROUP, GROUP, RUN_GROUP } from '../../log/markers.ts'
import type { StepLine } from '../../log/steps/step-lines.ts'
import type { Loop } from '../loop.ts'
import { absolutePaths, fileName, isAbsolute, joinPaths, type PathMapper, toFolder } from '../paths.ts'
import { addOnce, indexAt, indexOfNumber } from './by-line.ts'
import {
  ACTION,
  CMAKE_MAKEFILE,
  CRATE,
  GO_RESULT,
  GOTESTSUM,
  HINT,
  MAKE_FOLDER,
  MAY_NAME,
  MODULE,
  MOVE,
  MOVED,
  NINJA_FOLDER,
  NX_TASK,
  PNPM_LINE,
  PNPM_SCRIPT,
  PYTEST_ROOT,
  SCRIPT,
  TAG,
  TURBO,
  TURBO_LINE,
  VITEST_ROOT
} from './shapes.ts'

/** A folder as a path of the repository, '' for its root; null: it is not known, or not in the checkout. */
export type Folder = string | null

export interface Clues {
  /** The folder that the tool of a line works in. */
  readonly folderAt: (line: number) => Folder
  /** Paths of the checkout that stand in full in some line, by file name. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
  /** The folders of which `src/main` and `src/test` are named: modules of Maven and Gradle. */
  readonly modules: ReadonlySet<string>
  /** The folders of the crates that cargo built. */
  readonly crates: ReadonlySet<string>
  /** The Go package whose tests printed a line. */
  readonly goPackageAt: (line: number) => GoPackage | null
  /** The text of a line without the runner's tag, shortened. */
  readonly textAt: (line: number) => string
  /** The depth of make at which it runs CMake's generated `Makefile2`; null: nowhere. */
  readonly cmakeLevel: number | null
}

export interface GoPackage {
  /** `example.com/shop/price`, or `price` and `.` as seen from the module. */
  readonly name: string
  readonly isRelative: boolean
}

/** Lines are judged by their beginnings. */
const JUDGED = 1_000
/** More names of files than these help nobody. */
const MAX_NAMED = 20_000
/** Nor do more files of one name, or more crates, or crates in deeper folders. */
export const MAX_ALIKE = 100
const MAX_CRATES = 200
export const MAX_DEPTH = 20

/** What holds at a line. Only ever replaced as a whole. */
interface State {
  readonly at: number
  /** The header of a step or an inner step that is being read. */
  readonly header: { readonly moves: number; readonly folder: Folder; readonly isRunners: boolean; readonly above: Folder } | null
  /** Where the script works. */
  readonly base: Folder
  readonly makes: readonly { readonly level: number; readonly folder: Folder }[]
  /** npm's header named a package and no folder. */
  readonly isPackage: boolean
  /** turbo has said that it runs. */
  readonly hasTurbo: boolean
}

const START: State = { at: 0, header: null, base: '', makes: [], isPackage: false, hasTurbo: false }

interface Change {
  readonly line: number
  readonly folder: Folder
  readonly isPackage: boolean
}

interface Named {
  readonly line: number
  readonly name: string
}

/** Reads the lines of a step, its headers too, one a turn. `clues` holds what was read so far. */
export const createClueSearch = (lines: readonly StepLine[], toPath: PathMapper): Loop & { readonly clues: Clues } => {
  let state = START
  const changes: Change[] = []
  const named = new Map<string, Set<string>>()
  const allNamed = new Set<string>()
  const modules = new Set<string>()
  const crates = new Set<string>()
  const packages = new Set<string>()
  const goResults: Named[] = []
  const goHeads: Named[] = []
  /** Folders by what a task runner writes before each line; null: it does not tell. */
  const prefixes = new Map<string, Folder>()
  const prefixed = new Map<number, string>()
  let cmakeLevel: number | null = null

  const inCheckout = (path: string): Folder => toFolder(path, toPath)
  const resolve = (path: string, from: Folder): Folder =>
    isAbsolute(path.replaceAll('\\', '/')) ? inCheckout(path) : from === null ? null : joinPaths(from, path)

  const learn = (text: string, number: number): void => {
    const crate = CRATE.exec(text)?.[1]
    const folder = crate === undefined ? null : inCheckout(crate)
    if (folder !== null && crates.size < MAX_CRATES && folder.split('/').length <= MAX_DEPTH) crates.add(folder)
    const result = GO_RESULT.exec(text)?.[1]
    if (result !== undefined) addOnce(goResults, { line: number, name: result })
    const head = GOTESTSUM.exec(text)?.[1]
    if (head !== undefined) addOnce(goHeads, { line: number, name: head })
    const cmake = CMAKE_MAKEFILE.exec(text)
    if (cmake !== null) cmakeLevel = Number(cmake[1] ?? 0)
    if (!MAY_NAME.test(text)) return
    for (const path of absolutePaths(text)) {
      const told = toPath(path, null)
      const file = told === null || isAbsolute(told) ? null : joinPaths('', told)
      if (file === null || (allNamed.size >= MAX_NAMED && !allNamed.has(file))) continue
      const module = MODULE.exec(file)
      if (module !== null) modules.add((module[1] ?? '').replace(/\/$/, ''))
      const name = fileName(file)
      const alike = named.get(name) ?? new Set()
      if (alike.size >= MAX_ALIKE && !alike.has(file)) continue
      allNamed.add(file)
      named.set(name, alike.add(file))
    }
  }
  /** What task runners write before a line, and what they say with it. */
  const learnPrefix = (text: string, number: number): void => {
    const script = PNPM_SCRIPT.exec(text)?.[1]
    if (script !== undefined) prefixes.set(script, script.slice(0, script.lastIndexOf(' ')))
    const before = PNPM_LINE.exec(text)?.[1]
    const turbo = state.hasTurbo ? TURBO_LINE.exec(text)?.[1] : undefined
    if (turbo !== undefined) {
      prefixes.set(turbo, prefixes.get(turbo) ?? null)
      prefixed.set(number, turbo)
    } else if (before !== undefined && prefixes.has(before)) prefixed.set(number, before)
  }
  const next = (before: State, text: string, number: number): State => {
    const { header, base } = before
    const at = before.at + 1
    if (text.startsWith(RUN_GROUP)) return { ...before, at, header: { moves: 0, folder: '', isRunners: ACTION.test(text), above: base } }
    if (header !== null) {
      // A tool may call a group of its own so.
      if (text.startsWith(END_GROUP) && !header.isRunners) return { ...before, at, header: null, base: header.above }
      if (text.startsWith(END_GROUP)) return { ...START, at, base: header.moves > 1 ? null : header.folder }
      if (/^(?:shell|env|with): ?/.test(text)) return { ...before, at, header: { ...header, isRunners: true } }
      const moves = header.isRunners ? 0 : (text.match(MOVE)?.length ?? 0)
      if (moves === 0) return { ...before, at }
      const folder = MOVED.exec(text)?.[1]
      return { ...before, at, header: { ...header, moves: header.moves + moves, folder: folder === undefined ? null : resolve(folder, '') } }
    }
    const make = MAKE_FOLDER.exec(text)
    if (make !== null) {
      const level = Number(make[1] ?? 0)
      const folder = resolve(make[3] ?? '', folderOf(before))
      if (make[2] === 'Entering') return { ...before, at, makes: [...before.makes, { level, folder }].slice(-MAX_MAKES) }
      const left = before.makes.findLastIndex((one) => one.level === level && one.folder === folder)
      return { ...before, at, makes: before.makes.filter((_, index) => index !== left) }
    }
    const ninja = NINJA_FOLDER.exec(text)?.[1]
    if (ninja !== undefined) return { ...before, at, base: resolve(ninja, base), makes: [] }
    if (NX_TASK.test(text)) return { ...before, at, base: null, makes: [] }
    const script = SCRIPT.exec(text)
    const root = script?.[2] ?? VITEST_ROOT.exec(text)?.[1] ?? PYTEST_ROOT.exec(text)?.[1]
    const prefix = prefixed.get(number)
    if (root !== undefined) {
      if (prefix === undefined) return { ...before, at, base: inCheckout(root), makes: [], isPackage: false }
      prefixes.set(prefix, inCheckout(root))
    } else if (script !== null && prefix === undefined) {
      packages.add(script[1] ?? '')
      return { ...before, at, isPackage: true }
    }
    return { ...before, at }
  }
  return {
    clues: {
      named,
      modules,
      crates,
      get cmakeLevel() {
        return cmakeLevel
      },
      textAt: (number) => {
        const at = indexOfNumber(lines, number)
        return at < state.at ? textOf(lines[at]) : ''
      },
      folderAt: (line) => {
        const prefix = prefixed.get(line)
        if (prefix !== undefined) return prefixes.get(prefix) ?? null
        const change = changes[indexAt(changes, line)]
        // Scripts of several packages ran, and nothing says where each of them is.
        return change?.isPackage === true && packages.size > 1 ? null : change === undefined ? '' : change.folder
      },
      goPackageAt: (line) => {
        // gotestsum names the package before, go test behind.
        const head = goHeads[indexAt(goHeads, line)]
        const result = goResults[indexAt(goResults, line - 1) + 1]
        return head !== undefined ? { name: head.name, isRelative: true } : result !== undefined ? { name: result.name, isRelative: false } : null
      }
    },
    next() {
      const line = lines[state.at]
      if (line === undefined) return false
      const text = textOf(line)
      if (state.header === null && prefixes.size === 0 && !state.hasTurbo && !HINT.test(text)) {
        state = { ...state, at: state.at + 1 }
        return true
      }
      learnPrefix(text, line.number)
      learn(text, line.number)
      const after = next(state, text, line.number)
      const last = changes.at(-1)
      const folder = folderOf(after)
      if (last === undefined || last.folder !== folder || last.isPackage !== after.isPackage)
        changes.push({ line: line.number, folder, isPackage: after.isPackage })
      state = { ...after, hasTurbo: state.hasTurbo || TURBO.test(text) }
      return true
    },
    skip() {
      state = { ...state, at: state.at + 1 }
    }
  }
}

/** Without the runner's tag, but for those of groups. */
const textOf = ({ text = '' }: Partial<StepLine> = {}): string =>
  (text.startsWith('##[') ? text.replace(TAG, (tag) => (tag === GROUP || tag === END_GROUP ? tag : '')) : text).slice(0, JUDGED)

/** Deeper makes than these are none. */
const MAX_MAKES = 200

/** Makes of one level side by side print in between each other. */
const folderOf = ({ base, makes }: State): Folder => {
  const top = makes.at(-1)
  if (top === undefined) return base
  return makes.some(({ level, folder }) => level === top.level && folder !== top.folder) ? null : top.folder
}
