/** Which packages a bundle is made of, and their licences. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A module as webpack's statistics have it; those that were joined into one are in `modules`. */
export interface BundledModule {
  readonly name?: string
  readonly modules?: readonly BundledModule[]
}

const PACKAGE = /^\.\/((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)*node_modules\/((?:@[^/]+\/)?[^/]+))\//

/** The packages by their folder, as paths from the root, sorted by name. */
export const bundledPackages = (modules: readonly BundledModule[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const visit = ({ name = '', modules: joined = [] }: BundledModule): void => {
    const [, folder, packageName] = PACKAGE.exec(name) ?? []
    if (folder !== undefined && packageName !== undefined) found.set(folder, packageName)
    for (const module of joined) visit(module)
  }
  for (const module of modules) visit(module)
  return new Map([...found].sort(([, a], [, b]) => (a < b ? -1 : 1)))
}

/** The package of an import: `@actions/http-client/lib/auth` belongs to `@actions/http-client`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * Packages that something stands in for, and that are in the bundle all the same: then a stand-in was not found, and the bundle is twice as large.
 *
 * @param standIns the imports that tsconfig.json beside this file leads elsewhere
 */
export const fallenBack = (packages: ReadonlyMap<string, string>, standIns: readonly string[]): readonly string[] => {
  const leftOut = new Set(standIns.map(packageOf))
  return [...packages.values()].filter((name) => leftOut.has(name))
}

/** Name, kind and text of each licence. @throws Error for a package without one */
export const renderLicenses = (packages: ReadonlyMap<string, string>, root: string): string =>
  [...packages]
    .map(([folder, name]) => {
      const manifest: { readonly license?: string } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry))
      if (manifest.license === undefined || file === undefined) throw new Error(`${name} has no licence file, so it must not be in the bundle`)
      return `${name}\n${manifest.license}\n${readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trimEnd()}\n`
    })
    .join('\n')
