import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Files } from '../../src/model/ports.ts'
import { createFiles } from '../../src/platform/files.ts'

let workspace = ''
let files: Files
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'files-'))
  files = createFiles('out', workspace)
})
afterEach(() => rm(workspace, { recursive: true, force: true }))

const stream = async function* (...pieces: readonly (string | Error)[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece
    yield new TextEncoder().encode(piece)
  }
}
const text = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all).toString()
}

describe('writing to the output folder', () => {
  test('a text and a stream, in folders that are not there yet', async () => {
    await files.write('report.json', '{}')
    await files.write('logs/deep/a.log', stream('one\n', 'two\n'))
    await files.write('empty', '')
    expect(await readFile(join(workspace, 'out/report.json'), 'utf8')).toBe('{}')
    expect(await readFile(join(workspace, 'out/logs/deep/a.log'), 'utf8')).toBe('one\ntwo\n')
    expect(await readFile(join(workspace, 'out/empty'), 'utf8')).toBe('')
  })

  test('a folder of its own, which may be there already', async () => {
    await files.makeFolder('logs')
    await files.makeFolder('logs')
    expect(await readdir(join(workspace, 'out/logs'))).toEqual([])
  })

  test('removes a file, which may be gone already', async () => {
    await files.write('logs/a.log', 'text')
    await files.remove('logs/a.log')
    await files.remove('logs/a.log')
    expect(await readdir(join(workspace, 'out/logs'))).toEqual([])
  })

  test('a file that cannot be removed is told in words', async () => {
    await files.write('logs/a.log', 'text')
    await expect(files.remove('logs')).rejects.toThrow()
  })

  test('writes over an older file', async () => {
    await files.write('a', 'a longer text')
    await files.write('a', 'short')
    expect(await readFile(files.pathOf('a'), 'utf8')).toBe('short')
  })

  test('a stream that breaks leaves no file', async () => {
    await expect(files.write('logs/a.log', stream('one\n', new Error('cut')))).rejects.toThrow('cut')
    expect(await readdir(join(workspace, 'out/logs'))).toEqual([])
  })

  test('a stream that breaks leaves an older file as it was', async () => {
    await files.write('a', 'old')
    await expect(files.write('a', stream('new', new Error('cut')))).rejects.toThrow('cut')
    expect(await readdir(join(workspace, 'out'))).toEqual(['a'])
    expect(await readFile(files.pathOf('a'), 'utf8')).toBe('old')
  })

  test('a folder below that cannot be written to is told by its own name', async () => {
    await expect(files.write(`logs/${'a'.repeat(255)}`, 'text')).rejects.toMatchObject({
      kind: 'files',
      message: `Nothing can be written to ${join(workspace, 'out', 'logs')}: the path is too long (ENAMETOOLONG).`
    })
  })

  test('an absolute output folder is taken as it is, and names become paths', () => {
    const absolute = join(workspace, 'else')
    expect(createFiles(absolute, '/nowhere').pathOf('logs/a.log')).toBe(join(absolute, 'logs', 'a.log'))
    expect(files.pathOf('logs')).toBe(join(workspace, 'out', 'logs'))
  })
})

test('a stream that is given up since the step is cancelled is an expected failure, and leaves nothing; a text is still written', async () => {
  const cancelled = createFiles('out', workspace, { signal: AbortSignal.abort() })
  await expect(cancelled.write('logs/a.log', stream('one\n'))).rejects.toMatchObject({ name: 'ReportError', kind: 'unreadable' })
  await cancelled.write('report.json', '{}')
  expect((await readdir(join(workspace, 'out'), { recursive: true })).sort()).toEqual(['logs', 'report.json'])
})

describe('reading back', () => {
  test.each([
    [0, 10, '0123456789'],
    [2, 5, '234'],
    [9, 99, '9'],
    [4, 4, ''],
    [5, 4, ''],
    [0, 0, '']
  ])('bytes [%i, %i)', async (from, to, expected) => {
    await files.write('a', '0123456789')
    expect(await text(files.read('a', from, to))).toBe(expected)
  })

  test('a file of many chunks, of which each stays as it is until the next one is asked for', async () => {
    const content = Array.from({ length: 100_000 }, (_, line) => `line ${line}\n`).join('')
    await files.write('a', content)
    const all: string[] = []
    for await (const chunk of files.read('a', 3, content.length)) {
      const before = Buffer.from(chunk).toString()
      for (let turn = 0; turn < 5; turn++) await setImmediate()
      expect(Buffer.from(chunk).toString() === before).toBe(true)
      all.push(before)
    }
    expect(all.length).toBeGreaterThan(3)
    expect(all.join('') === content.slice(3)).toBe(true)
  })

  test('a reader may give up in the middle', async () => {
    await files.write('a', 'x'.repeat(1_000_000))
    for await (const chunk of files.read('a', 0, 1_000_000)) {
      expect(chunk.length).toBeLessThan(1_000_000)
      break
    }
    await files.write('a', 'y')
    expect(await text(files.read('a', 0, 1))).toBe('y')
  })
})

describe('files of the workspace', () => {
  const found = async (pattern: string): Promise<readonly (readonly [string, string | null])[]> =>
    (await files.workspaceFiles(pattern)).map((file) => [file.path, file.text])

  test('those that match a glob, sorted', async () => {
    await mkdir(join(workspace, '.github/matchers/folder.json'), { recursive: true })
    for (const name of ['b.json', 'a.json', 'c.txt']) await writeFile(join(workspace, '.github/matchers', name), name)
    expect(await found('.github/matchers/*.json')).toEqual([
      ['.github/matchers/a.json', 'a.json'],
      ['.github/matchers/b.json', 'b.json']
    ])
    expect(await found('.github/matchers/c.txt')).toEqual([['.github/matchers/c.txt', 'c.txt']])
    expect(await found('none/*.json')).toEqual([])
  })

  test('an absolute pattern gives paths of the workspace', async () => {
    await writeFile(join(workspace, 'a.json'), 'x')
    expect(await found(join(workspace, 'a.json'))).toEqual([['a.json', 'x']])
  })

  test('a link that leads nowhere is a file that cannot be read', async () => {
    await symlink(join(workspace, 'gone.json'), join(workspace, 'link.json'))
    expect(await found('*.json')).toEqual([['link.json', null]])
  })
})
