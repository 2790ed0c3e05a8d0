/** File names in logs, as paths of the repository. A wrong position is worse than none. */

/** Where runners check a repository out (docs.github.com, "Default environment variables", GITHUB_WORKSPACE; actions/runner container handling). */
export const workspaces = (repositoryName: string): readonly RegExp[] => {
  const name = repositoryName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [
    new RegExp(`^/(?:home/runner|Users/runner|__w|[\\w./-]{1,80}/_?work)(?:/work)?/${name}/${name}/`),
    new RegExp(`^/__w/${name}/${name}/`),
    new RegExp(`^[A-Za-z]:/(?:[\\w. -]{1,40}/){1,4}${name}/${name}/`, 'i'),
    /^\/github\/workspace\//,
    // The repository may have had another name then.
    /^(?:\/(?:home\/runner|Users\/runner)\/work|\/__w|[A-Za-z]:\/a)\/([\w.-]{1,100})\/\1\//
  ]
}

/** Folders whose files are not the user's code. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo|\.rustup|rustc|go\/pkg\/mod|vendor|gems|\.gradle|\.m2|hostedtoolcache|_actions|_temp|\.pnpm|lib\/python[\d.]+)(?:\/|$)|^(?:\/usr\/(?!(?:src\/)?app\/)|\/bin\/|\/sbin\/|\/opt\/|node:|internal\/.{1,200}\.js$|<)|^[A-Za-z]:\/(?:Program Files|hostedtoolcache)/

/** Folders that tools make: what is in them was never written by anybody, and may not even be there at the commit. */
const GENERATED =
  /(?:^|\/)(?:\.?venv|\.tox|\.nox|__pycache__|CMakeFiles|CMakeScratch|_deps|bazel-(?:out|bin|\w{1,100}\/external)|DerivedData|dist-newstyle|\.stack-work|target\/(?:[\w.-]{1,60}\/)?(?:debug|release)\/build|target\/(?:generated-|classes\/|test-classes\/)|obj\/(?:x64|x86|Debug|Release|project\.)|build\/(?:generated|intermediates|tmp)|include\/generated|\.dart_tool|\.next|\.nuxt|\.svelte-kit)(?:\/|$|(?<=[-./]))/

/** A path relative to the repository with forward slashes; the path itself when it lies elsewhere; null when it cannot be the user's code. */
export type PathMapper = (file: string, fromPath: string | null) => string | null

/** @param repository `owner/name` of the reported run */
export const createPathMapper = (repository: string): PathMapper => {
  const roots = workspaces(repository.split('/').at(-1) ?? '')
  const plain = (file: string): string => {
    const path = file.trim().replaceAll('\\', '/')
    return path.startsWith('file:///') ? path.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/, '') : path
  }
  const relative = (file: string): string => {
    let path = plain(file)
    for (const root of roots) path = path.replace(root, '')
    return path.replace(/^(?:\.\/)+/, '')
  }
  return (file, fromPath) => {
    const path = relative(file)
    if (path === '' || FOREIGN.test(path) || GENERATED.test(path) || /[\u0000-\u001f]/.test(path)) return null
    if (fromPath === null || isAbsolute(plain(file))) return path
    const folder = relative(fromPath).split('/').slice(0, -1).join('/')
    return normalise(folder === '' ? path : `${folder}/${path}`)
  }
}

/** Absolute paths in a text, without what may stand around them. */
const ABSOLUTE = /(?:\bfile:\/\/\/(?:[A-Za-z]:)?|\b[A-Za-z]:[\\/]|(?<![\w./:\\-])\/)[^\s:'"`()[\]{},;<>|]{1,400}/g

/** The absolute paths in a text. */
export const absolutePaths = (text: string): readonly string[] => (text.includes('/') || text.includes('\\') ? (text.match(ABSOLUTE) ?? []) : [])

/** A text in which paths of the checkout are relative to it, as a person would write them. */
export const shortenPaths = (text: string, toPath: PathMapper): string =>
  text.replace(ABSOLUTE, (path) => {
    const short = toPath(path, null)
    return short === null || isAbsolute(short) ? path : short
  })

/** A folder as a path of the repository, '' for its root; null when it lies elsewhere, or is none of the user's. */
export const toFolder = (folder: string, toPath: PathMapper): string | null => {
  const file = toPath(`${folder.replace(/[/\\]{1,9}$/, '')}/x`, null)
  const inside = file === null || isAbsolute(file) ? null : joinPaths('', file)
  return inside === null ? null : inside.split('/').slice(0, -1).join('/')
}

/** A path of a tool that works in a folder of the repository; null when it leads out of the repository. */
export const joinPaths = (folder: string, path: string): string | null => {
  const joined = normalise(folder === '' ? path : `${folder}/${path}`)
  return joined.startsWith('../') || joined === '..' ? null : joined
}

export const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path)

const normalise = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
