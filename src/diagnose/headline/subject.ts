/** What a reason is about, where only a line near it tells: what was built, linked, migrated or run when it failed. */
import { fileName } from '../paths.ts'
import { briefCommand } from '../what-ran.ts'
import type { Speech } from './sentence.ts'

interface Subject {
  /** The line, and in its group what it names. */
  readonly line: RegExp
  readonly words: (name: string) => string
}

/** A package as a builder names it: without where it came from. */
const BUILT =
  /^\W{0,8}(?:error: )?(?:could not compile|failed to run custom build command for|[Ff]ailed (?:to build|building wheel for)) [`'"]?([\w.@/+-]{2,80}(?: v[\d.]{1,20})?)(?=[`'"]|$| @ | \(|:|,)/

const ABOVE: readonly Subject[] = [
  { line: BUILT, words: (name) => `Building ${name} failed` },
  { line: /^\W{0,4}Migration [`'"]?([\w./-]{3,120})[`'"]? failed\b/, words: (name) => `Migration ${name} failed` },
  // A table of what a scanner found in one target.
  { line: /^(\S{1,120}) \((?:gobinary|rustbinary|jar|node-pkg|python-pkg|gemspec|[a-z]{3,12} [\d.]{1,12})\)$/, words: (name) => name }
]
const BELOW: readonly Subject[] = [
  { line: BUILT, words: (name) => `Building ${name} failed` },
  { line: /^(?:Error: )?The process '([^']{1,300})' failed with exit code \d{1,10}\.?$/, words: (name) => fileName(name.replaceAll('\\', '/')) }
]

/** What the line below it is about. */
const DIRECT: readonly Subject[] = [
  // The command that printed it.
  { line: /^\[command\](\S.{2,400})$/, words: (command) => briefCommand(command) },
  // An image that BuildKit asked a registry for.
  {
    line: /^\[((?:(?:linux|windows|darwin)\/[\w/]{2,20} )?internal\] load metadata for \S{3,160})$/,
    words: (metadata) => metadata.replace(/^(?:(\S{1,40}) )?internal\] load metadata for (?:docker\.io\/(?:library\/)?)?(\S{3,160})$/, imageFor)
  },
  // The instruction of a Dockerfile that BuildKit carried out.
  { line: /^(?: ?> )?\[(?:[\w.-]{1,60} )?\d{1,3}\/\d{1,3}\] ((?:COPY|ADD|FROM) .{3,100}?):?$/, words: (name) => name }
]
const imageFor = (_: string, platform: string | undefined, image: string): string => (platform === undefined ? image : `${image} (${platform})`)

/** A longer subject leaves no room for the reason. */
const LONGEST = 110

/** What was to be linked, as Ninja and CMake say above all that the linker tells. */
const LINKED: Subject = {
  line: /^(?:FAILED: (?:\[code=-?\d{1,10}\] )?|\[[ \d]{1,3}%\] Linking \w{1,6} (?:executable|(?:shared|static) (?:library|module)) )(\S{1,300}) ?$/,
  words: (name) => `Linking ${fileName(name)} failed`
}
const LINKER = /^(?:undefined (?:reference|symbol)|cannot find -l|multiple definition of|LNK\d{4}: )/

/** Terraform's address of what an error was about, without the modules that it stands in, below its first line. */
const RESOURCE = /^[│|]?\s{0,4}with (?:module\.[^\s,]{1,200}\.)?((?:data\.)?\w{1,80}\.[\w-]{1,80}(?:\[[^\s,]{1,80}\])?),$/
const BELOW_ERROR = 6

export const resourceOf = ({ coreAt }: Pick<Speech, 'coreAt'>, text: string, at: number): string | null => {
  for (let below = at + 1; below <= at + BELOW_ERROR; below++) {
    const address = RESOURCE.exec(coreAt(below))?.[1]
    if (address !== undefined) return text.includes(address) ? null : address
  }
  return null
}

/** Lines that are looked at. */
const FAR = 60
const NEAR = 12
/** Linkers tell of each place in lines of their own. */
const FARTHEST = 2_000
/** A sentence longer than this has no room for it. */
const SHORT = 130

/** @returns null when no line near tells it, or the sentence itself does */
export const subjectOf = ({ coreAt, isIndented }: Pick<Speech, 'coreAt' | 'isIndented'>, text: string, at: number): string | null => {
  if (text.length > SHORT) return null
  const nameIn = (near: number, subjects: readonly Subject[]): string | null => {
    const line = coreAt(near)
    for (const { line: pattern, words } of subjects) {
      const name = pattern.exec(line)?.[1]
      if (name === undefined) continue
      const subject = words(name)
      return subject.length > LONGEST || text.includes(/\s/.test(name) ? name : fileName(name)) ? null : subject
    }
    return null
  }
  const direct = nameIn(at - 1, DIRECT)
  if (direct !== null) return direct
  for (let below = at; below <= at + NEAR; below++) {
    const found = nameIn(below, BELOW)
    if (found !== null) return found
  }
  const isLinker = LINKER.test(text)
  // What belongs to a builder's word is indented below it; else that word is about this only when it stands near.
  const reach = isLinker ? FARTHEST : isIndented(at) ? FAR : NEAR
  for (let above = at - 1; above >= 0 && above >= at - reach; above--) {
    const found = nameIn(above, isLinker ? [LINKED] : ABOVE)
    if (found !== null) return found
  }
  return null
}
