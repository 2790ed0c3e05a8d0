/** File names in logs, as paths of the repository. A wrong position is worse than none. */

/** Where runners check a repository out (docs.github.com, "Default environment variables", GITHUB_WORKSPACE; actions/runner container handling). */
export const workspaces = (repositoryName: string): readonly RegExp[] => {
  const name = repositoryName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [
    new RegExp(`^/(?:home/runner|Users/runner|__w|[\\w./-]{1,80}/_?work)(?:/work)?/${name}/${name}/`),
    new RegExp(`^/__w/${name}/${name}/`),
    new RegExp(`^[A-Za-z]:/(?:[\\w. -]{1,40}/){1,4}${name}/${name}/`, 'i'),
    /^\/github\/workspace\//
  ]
}

/** Folders whose files are not the user's code. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo|\.rustup|rustc|go\/pkg\/mod|vendor|gems|\.gradle|\.m2|hostedtoolcache|_actions|_temp|\.pnpm|lib\/python[\d.]+)(?:\/|$)|^(?:\/usr\/|\/bin\/|\/sbin\/|\/opt\/|node:|internal\/|<)|^[A-Za-z]:\/(?:Program Files|hostedtoolcache)/

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
    if (path === '' || FOREIGN.test(path) || /[\u0000-\u001f]/.test(path)) return null
    if (fromPath === null || isAbsolute(plain(file))) return path
    const folder = relative(fromPath).split('/').slice(0, -1).join('/')
    return normalise(folder === '' ? path : `${folder}/${path}`)
  }
}

/** Absolute paths in a text, without what may stand around them. */
const ABSOLUTE = /(?:\bfile:\/\/\/(?:[A-Za-z]:)?|\b[A-Za-z]:[\\/]|(?<![\w./:\\-])\/)[^\s:'"`()[\]{},;<>|]{1,400}/g

/** A text in which paths of the checkout are relative to it, as a person would write them. */
export const shortenPaths = (text: string, toPath: PathMapper): string =>
  text.replace(ABSOLUTE, (path) => {
    const short = toPath(path, null)
    return short === null || isAbsolute(short) ? path : short
  })

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path)

const normalise = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
