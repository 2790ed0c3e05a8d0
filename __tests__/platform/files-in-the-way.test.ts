import { execFileSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ReportError } from '../../src/model/errors.ts'
import type { Files } from '../../src/model/ports.ts'
import { createFiles } from '../../src/platform/files.ts'

/** Making links takes a permission on Windows, and there are no pipes in a folder. */
const onPosix = process.platform === 'win32' ? describe.skip : describe

let home = ''
let workspace = ''
let temp = ''
/** What nobody may touch: a folder with a file. */
let outside = ''
const servers: Server[] = []
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'way-')))
  ;[workspace, temp, outside] = [join(home, 'work'), join(home, 'temp'), join(home, 'outside')]
  for (const folder of [workspace, temp, outside]) await mkdir(folder)
  await writeFile(join(outside, 'precious'), 'kept')
})
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
  await rm(home, { recursive: true, force: true })
})

const stream = async function* (text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text)
}
const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all).toString()
}
const filesIn = (outputDir: string, root = workspace): Files => createFiles(outputDir, root, { temp })
/** Nothing outside was written, removed or changed. */
const isUntouched = async (): Promise<void> => {
  expect(await readdir(outside)).toEqual(['precious'])
  expect(await readFile(join(outside, 'precious'), 'utf8')).toBe('kept')
  expect((await readdir(home)).sort()).toEqual(['outside', 'temp', 'work'])
}
const kindOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: ReportError) => error.kind ?? error
  )

type Obstacle = (path: string) => unknown
const aLinkTo =
  (target: () => string): Obstacle =>
  (path) =>
    symlink(target(), path)
const LINKS: readonly (readonly [string, Obstacle])[] = [
  ['a link to a file outside', aLinkTo(() => join(outside, 'precious'))],
  ['a link to a folder outside', aLinkTo(() => outside)],
  ['a link to where nothing is yet', aLinkTo(() => join(outside, 'new'))],
  ['a link to itself', (path) => symlink(path, path)]
]
const OTHERS: readonly (readonly [string, Obstacle])[] = [
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  [
    'a socket',
    (path) =>
      new Promise<void>((resolve) => {
        servers.push(createServer().listen(path, resolve))
      })
  ]
]
const put = async (path: string, obstacle: Obstacle): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await obstacle(path)
}

onPosix('what stands in the place of a file', () => {
  const names = ['report.json', 'logs/a.log', 'logs/deep/a.log']
  const gone: readonly (readonly [string, Obstacle])[] = [...LINKS, ...OTHERS, ['an empty folder', (path) => mkdir(path)]]
  test.each(gone.flatMap(([what, obstacle]) => names.map((name) => ({ what, obstacle, name }))))(
    '$what at $name is removed, and the file written',
    async ({ obstacle, name }) => {
      const path = join(workspace, 'out', name)
      await put(path, obstacle)
      const files = filesIn('out')
      await files.write(name, stream('log'))
      expect([(await lstat(path)).isFile(), await readFile(path, 'utf8'), await textOf(files.read(name, 0, 9))]).toEqual([true, 'log', 'log'])
      expect(await readdir(dirname(path))).toEqual([path.slice(dirname(path).length + 1)])
      await files.write(name, 'text')
      expect(await readFile(path, 'utf8')).toBe('text')
      await isUntouched()
    }
  )

  test.each(names)('a folder at %s that is not empty stays, and only that file is not written', async (name) => {
    const path = join(workspace, 'out', name)
    await mkdir(join(path, 'theirs'), { recursive: true })
    const files = filesIn('out')
    await expect(files.write(name, 'text')).rejects.toMatchObject({
      kind: 'blocked',
      message: `${path} cannot be written: a folder that is not empty stands in its place.`
    })
    await files.write('other', 'text')
    expect(await readdir(path)).toEqual(['theirs'])
    await expect(files.remove(name)).rejects.toThrow()
    expect((await readdir(join(workspace, 'out'))).sort()).toEqual(['other', name.split('/')[0] ?? ''].sort())
  })

  test.each([...LINKS, ...OTHERS])('%s under a name that was once that of a part is left alone', async (_, obstacle) => {
    const part = join(workspace, 'out', 'report.json.part')
    await put(part, obstacle)
    const before = await lstat(part)
    await filesIn('out').write('report.json', stream('{}'))
    expect((await lstat(part)).ino).toBe(before.ino)
    expect(await readFile(join(workspace, 'out', 'report.json'), 'utf8')).toBe('{}')
    await isUntouched()
  })

  test('a part has another name each time', async () => {
    const files = filesIn('out')
    const seen: string[] = []
    const looking = async function* (): AsyncIterable<Uint8Array> {
      yield* stream('{}')
      seen.push(...(await readdir(join(workspace, 'out'))).filter((name) => name !== 'a'))
    }
    for (let turn = 0; turn < 3; turn++) await files.write('a', looking())
    expect(new Set(seen).size).toBe(3)
    for (const name of seen) expect(name).toMatch(/^a\.[0-9a-f-]{36}\.part$/)
    expect(await readdir(join(workspace, 'out'))).toEqual(['a'])
  })

  // As a file of somebody else's in a folder like /tmp, or one that is mounted.
  test('a file that may not be replaced stays, and only that file is not written', async () => {
    const files = filesIn('out')
    const path = files.pathOf('logs/a.log')
    const refused = async function* (): AsyncIterable<Uint8Array> {
      yield* stream('log')
      // What comes while the file is written: the last step of all fails.
      await mkdir(join(path, 'theirs'), { recursive: true })
    }
    await expect(files.write('logs/a.log', refused())).rejects.toMatchObject({
      kind: 'blocked',
      message: `${path} cannot be written: something that may not be replaced stands in its place.`
    })
    expect(await readdir(join(workspace, 'out', 'logs'))).toEqual(['a.log'])
  })

  test('an older file is replaced, not written to: another name of it keeps what it held', async () => {
    const files = filesIn('out')
    await files.write('a', 'old')
    const before = await lstat(files.pathOf('a'))
    await files.write('a', 'new')
    expect((await lstat(files.pathOf('a'))).ino).not.toBe(before.ino)
  })
})

onPosix('what stands in the place of logs/', () => {
  test.each([...LINKS, ...OTHERS])('%s is removed, and the folder made', async (_, obstacle) => {
    const logs = join(workspace, 'out', 'logs')
    await put(logs, obstacle)
    const files = filesIn('out')
    // Side by side, as logs come.
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => files.write(`logs/${name}.log`, stream(name))))
    await files.makeFolder('logs')
    expect((await readdir(logs)).sort()).toEqual(['a.log', 'b.log', 'c.log', 'd.log'])
    expect((await lstat(logs)).isDirectory()).toBe(true)
    await isUntouched()
  })

  test('a file stays, and no log is written', async () => {
    await put(join(workspace, 'out', 'logs'), (path) => writeFile(path, 'theirs'))
    const files = filesIn('out')
    expect(await kindOf(files.makeFolder('logs'))).toBe('blocked')
    expect(await kindOf(files.write('logs/a.log', stream('a')))).toBe('blocked')
    await files.write('report.json', '{}')
    expect(await readFile(join(workspace, 'out', 'logs'), 'utf8')).toBe('theirs')
  })

  test('a link that comes later is not followed either', async () => {
    const files = filesIn('out')
    await files.write('logs/precious', 'log')
    await rename(join(workspace, 'out', 'logs'), join(workspace, 'moved'))
    await symlink(outside, join(workspace, 'out', 'logs'))
    await expect(textOf(files.read('logs/precious', 0, 9))).rejects.toThrow()
    await files.remove('logs/precious')
    await files.write('logs/b.log', 'b')
    expect(await readdir(join(workspace, 'out', 'logs'))).toEqual(['b.log'])
    await isUntouched()
  })
})

describe('a link to a folder, which on Windows is a junction and takes no permission', () => {
  const aJunction: Obstacle = (path) => symlink(outside, path, 'junction')

  test('is removed from the place of logs/ and of a file', async () => {
    for (const name of ['logs', 'report.json']) await put(join(workspace, 'out', name), aJunction)
    const files = filesIn('out')
    await files.write('logs/a.log', stream('log'))
    await files.write('report.json', '{}')
    expect([await textOf(files.read('logs/a.log', 0, 9)), await textOf(files.read('report.json', 0, 9))]).toEqual(['log', '{}'])
    await isUntouched()
  })

  test.each(['out', 'out/deep'])('is not followed on the way to %s', async (outputDir) => {
    await put(join(workspace, 'out'), aJunction)
    for (const dir of [outputDir, join(workspace, outputDir)]) expect(await kindOf(filesIn(dir).write('report.json', '{}'))).toBe('link')
    await isUntouched()
  })
})

onPosix('reading and removing', () => {
  test.each([...LINKS, ...OTHERS])('%s that replaced a file is not read, and removed as itself', async (_, obstacle) => {
    const files = filesIn('out')
    await files.write('a', 'text')
    await rm(files.pathOf('a'))
    await put(files.pathOf('a'), obstacle)
    await expect(textOf(files.read('a', 0, 9))).rejects.toThrow('is not a file any more')
    await files.remove('a')
    expect(await readdir(join(workspace, 'out'))).toEqual([])
    await isUntouched()
  })
})

onPosix('the way to the output folder', () => {
  const writesNothing = async (files: Files, says: RegExp | string): Promise<void> => {
    for (const work of [() => files.write('report.json', '{}'), () => files.write('logs/a.log', stream('a')), () => files.makeFolder('logs')])
      await expect(work()).rejects.toMatchObject({
        kind: expect.stringMatching(/^(?:files|link)$/),
        message: expect.stringMatching(says)
      })
    await isUntouched()
  }
  const places = [
    ['the folder itself', 'out', 'out'],
    ['a folder above it', 'a/out', 'a'],
    ['a folder far above it', 'a/b/c/out', 'a']
  ] as const

  describe.each([
    ['in the workspace', () => workspace],
    ['in the runner’s folder for temporary files', () => temp]
  ])('%s', (_, base) => {
    test.each(
      places.flatMap(([place, outputDir, at]) =>
        [...LINKS, ...OTHERS, ['a link to another folder there', aLinkTo(() => join(base(), 'real'))] as const].map(([what, obstacle]) => ({
          place,
          outputDir,
          at,
          what,
          obstacle
        }))
      )
    )('$what as $place: nothing is written', async ({ outputDir, at, obstacle }) => {
      await mkdir(join(base(), 'real'))
      await put(join(base(), at), obstacle)
      const says = /^Nothing can be written to .*: (?:it is a link|.*\/a is a link|a part of the path is a file \(ENOTDIR\))\.$/
      await writesNothing(filesIn(outputDir, base()), says)
      await writesNothing(filesIn(join(base(), outputDir)), says)
      expect(await readdir(join(base(), 'real'))).toEqual([])
    })
  })

  test('the workspace may be named by a link, as /tmp is one on macOS', async () => {
    await symlink(workspace, join(temp, 'named'))
    const files = filesIn('a/out', join(temp, 'named'))
    await files.write('report.json', '{}')
    expect(files.pathOf('report.json')).toBe(join(temp, 'named', 'a', 'out', 'report.json'))
    expect(await readFile(join(workspace, 'a', 'out', 'report.json'), 'utf8')).toBe('{}')
    await symlink(outside, join(workspace, 'link'))
    for (const path of [join(workspace, 'link', 'out'), join(workspace, 'link'), join(temp, 'named', 'link', 'out')])
      await writesNothing(createFiles(path, join(temp, 'named'), { temp }), /link is a link|it is a link/)
  })

  test('a folder for temporary files that lies in the workspace is found without links, too', async () => {
    await mkdir(join(workspace, 'own', 'temp'), { recursive: true })
    const into = (inner: string): Files => createFiles(join(workspace, inner, 'out'), workspace, { temp: join(workspace, inner) })
    await into('own/temp').write('report.json', '{}')
    expect(await readFile(join(workspace, 'own', 'temp', 'out', 'report.json'), 'utf8')).toBe('{}')
    await symlink(outside, join(workspace, 'link'))
    for (const inner of ['link', 'link/temp']) await writesNothing(into(inner), /link is a link\.$/)
  })

  describe('elsewhere', () => {
    let elsewhere = ''
    beforeEach(async () => {
      elsewhere = await realpath(await mkdtemp(join(tmpdir(), 'elsewhere-')))
      await mkdir(join(elsewhere, 'real'))
      await symlink('real', join(elsewhere, 'link'))
    })
    afterEach(() => rm(elsewhere, { recursive: true, force: true }))

    test.each([
      ['absolute', () => join(elsewhere, 'link', 'out')],
      ['beside the workspace', () => join('..', '..', elsewhere.slice(dirname(elsewhere).length + 1), 'link', 'out')]
    ])('%s: a link above the folder is followed, as the user names it', async (_, outputDir) => {
      await filesIn(outputDir()).write('logs/a.log', 'a')
      expect(await readFile(join(elsewhere, 'real', 'out', 'logs', 'a.log'), 'utf8')).toBe('a')
    })

    test('the folder itself is no link', () => writesNothing(filesIn(join(elsewhere, 'link')), /: it is a link\.$/))

    test('below it nothing is followed', async () => {
      await symlink(outside, join(elsewhere, 'real', 'logs'))
      await symlink(join(outside, 'precious'), join(elsewhere, 'real', 'report.json'))
      const files = filesIn(join(elsewhere, 'real'))
      await files.write('logs/a.log', 'a')
      await files.write('report.json', '{}')
      await isUntouched()
    })

    test('a way back into the workspace follows no link there', async () => {
      await symlink(outside, join(workspace, 'link'))
      await symlink(join(workspace, 'link'), join(elsewhere, 'back'))
      await symlink(join('..', workspace.slice(dirname(elsewhere).length + 1), 'link', 'deep'), join(elsewhere, 'up'))
      for (const way of ['back', 'up']) await writesNothing(filesIn(join(elsewhere, way, 'out')), /work\/link is a link\.$/)
    })

    test('links that lead round in circles are an error', async () => {
      await symlink('b', join(elsewhere, 'a'))
      await symlink('a', join(elsewhere, 'b'))
      await writesNothing(filesIn(join(elsewhere, 'a', 'out')), /a link leads to itself/)
    })
  })

  test('a folder that is replaced by a link later is not followed', async () => {
    const files = filesIn('a/out')
    await files.write('report.json', '{}')
    await rename(join(workspace, 'a'), join(workspace, 'moved'))
    await mkdir(join(outside, 'out'))
    await symlink(outside, join(workspace, 'a'))
    expect(await kindOf(files.write('report.json', '{}'))).toBe('link')
    expect(await readdir(join(outside, 'out'))).toEqual([])
    await rm(join(outside, 'out'), { recursive: true })
  })
})
