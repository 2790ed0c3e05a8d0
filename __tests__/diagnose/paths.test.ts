import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createPathMapper, shortenPaths } from '../../src/diagnose/paths.ts'
import { anyCharacter } from '../support/any-text.ts'
import { cpuMsOf } from '../support/cpu-time.ts'

const toPath = createPathMapper('octo-org/octo.repo')

describe('file names in logs as paths of the repository', () => {
  test.each([
    ['a relative path', 'src/app.ts', 'src/app.ts'],
    ['a leading ./', './src/app.ts', 'src/app.ts'],
    ['blanks around it', ' src/app.ts ', 'src/app.ts'],
    ['Windows separators', 'src\\app.cs', 'src/app.cs'],
    ['Linux', '/home/runner/work/octo.repo/octo.repo/src/app.ts', 'src/app.ts'],
    ['macOS', '/Users/runner/work/octo.repo/octo.repo/src/app.ts', 'src/app.ts'],
    ['Windows', 'D:\\a\\octo.repo\\octo.repo\\src\\app.cs', 'src/app.cs'],
    ['Windows, other capitals', 'd:/A/Octo.Repo/octo.repo/src/app.cs', 'src/app.cs'],
    ['a job container', '/__w/octo.repo/octo.repo/src/app.ts', 'src/app.ts'],
    ['a docker action', '/github/workspace/src/app.ts', 'src/app.ts'],
    ['a self-hosted runner', '/opt2/actions-runner/_work/octo.repo/octo.repo/src/app.ts', 'src/app.ts'],
    ['an address of a file', 'file:///home/runner/work/octo.repo/octo.repo/src/app.ts', 'src/app.ts'],
    ['an address of a file on Windows', 'file:///D:/a/octo.repo/octo.repo/src/app.ts', 'src/app.ts'],
    ['an absolute path elsewhere stays', '/build/src/app.ts', '/build/src/app.ts'],
    ['the name’s dot is a dot', '/opt2/actions-runner/_work/octoxrepo/octoxrepo/app.ts', '/opt2/actions-runner/_work/octoxrepo/octoxrepo/app.ts'],
    ['a repository that has another name now', '/home/runner/work/old/old/src/app.ts', 'src/app.ts'],
    ['the same on Windows', 'D:\\a\\old\\old\\src\\app.cs', 'src/app.cs'],
    ['a checkout beside the repository is none', '/home/runner/work/old/other/app.ts', '/home/runner/work/old/other/app.ts'],
    ['a folder that Go calls internal', 'internal/price/price.go', 'internal/price/price.go'],
    ['a folder called build', 'build/rules.js', 'build/rules.js'],
    ['a folder called obj', 'obj/teapot.obj', 'obj/teapot.obj'],
    ['a folder called target', 'target/arm/boot.c', 'target/arm/boot.c']
  ])('%s', (_, file, path) => {
    expect(toPath(file, null)).toBe(path)
  })

  test.each([
    ['node_modules/left-pad/index.js'],
    ['/home/runner/work/octo.repo/octo.repo/node_modules/x/index.js'],
    ['/usr/lib/python3.12/unittest/case.py'],
    ['/opt/hostedtoolcache/Python/3.12/x64/lib/python3.12/site-packages/pytest.py'],
    ['/home/runner/.cargo/registry/src/x.rs'],
    ['/home/runner/go/pkg/mod/x.go'],
    ['/home/runner/work/_actions/actions/checkout/v5/dist/index.js'],
    ['/home/runner/work/_temp/script.sh'],
    ['C:\\Program Files\\dotnet\\sdk\\x.targets'],
    ['node:internal/modules/run_main'],
    ['internal/modules/cjs/loader.js'],
    ['CMakeFiles/app.dir/build.make'],
    ['/home/runner/work/octo.repo/octo.repo/build/CMakeFiles/CMakeScratch/TryCompile-x/src.c'],
    ['build/_deps/zlib-src/CMakeLists.txt'],
    ['.venv/bin/tool.py'],
    ['bazel-out/k8-fastbuild/bin/a.cc'],
    ['app/obj/Debug/net8.0/App.AssemblyInfo.cs'],
    ['target/debug/build/ring-1a2b/out/x.c'],
    ['target/x86_64-unknown-linux-gnu/release/build/ring-1a2b/out/x.c'],
    ['dist-newstyle/build/x.hs'],
    ['/Users/runner/Library/Developer/Xcode/DerivedData/App-x/Info.swift'],
    ['<anonymous>'],
    ['a\u0000b'],
    ['a\nb'],
    [''],
    ['  '],
    ['./']
  ])('what cannot be the user’s code is none: %j', (file) => {
    expect(toPath(file, null)).toBeNull()
  })

  test.each([
    ['src/a.cs', 'app/app.csproj', 'app/src/a.cs'],
    ['a.cs', '/home/runner/work/octo.repo/octo.repo/app/app.csproj', 'app/a.cs'],
    ['..\\shared\\a.cs', 'D:\\a\\octo.repo\\octo.repo\\app\\app.csproj', 'shared/a.cs'],
    ['a.cs', 'app.csproj', 'a.cs'],
    ['/home/runner/work/octo.repo/octo.repo/a.cs', 'app/app.csproj', 'a.cs']
  ])('%s from %s is %s', (file, fromPath, path) => {
    expect(toPath(file, fromPath)).toBe(path)
  })

  test('nothing makes it throw, and a path has neither backslashes nor control characters', () => {
    const repository = fc.constantFrom('a/b', 'a/b+(c', 'x', '')
    fc.assert(
      fc.property(repository, fc.string({ unit: anyCharacter }), fc.option(fc.string({ unit: anyCharacter })), (name, file, fromPath) => {
        const path = createPathMapper(name)(file, fromPath)
        if (path !== null && fromPath === null) expect(path).not.toMatch(/[\u0000-\u001f\\]/)
      })
    )
  })

  test('a hostile name of a megabyte takes no time', () => {
    for (const piece of ['/a', 'a/', './', '../', '/_work', 'octo.repo/', 'D:/a/']) {
      const file = piece.repeat(1_000_000 / piece.length)
      expect(cpuMsOf(() => toPath(file, 'a/b'))).toBeLessThan(1_000)
    }
  })
})

describe('A text names files of the checkout as a person would', () => {
  test.each([
    ['would reformat /home/runner/work/octo.repo/octo.repo/src/a.py', 'would reformat src/a.py'],
    ["Can't resolve './b' in '/home/runner/work/octo.repo/octo.repo/src'", "Can't resolve './b' in 'src'"],
    ['at file:///home/runner/work/octo.repo/octo.repo/src/a.js:3', 'at src/a.js:3'],
    ['D:\\a\\octo.repo\\octo.repo\\src\\a.cs(3)', 'src/a.cs(3)'],
    ['/usr/include/stdio.h and /tmp/x', '/usr/include/stdio.h and /tmp/x'],
    ['C:\\Windows\\notepad.exe', 'C:\\Windows\\notepad.exe'],
    ['https://example.com/home/runner/work/octo.repo/octo.repo/a', 'https://example.com/home/runner/work/octo.repo/octo.repo/a'],
    ['src/a.py/b', 'src/a.py/b'],
    ['', '']
  ])('%s', (text, short) => {
    expect(shortenPaths(text, toPath)).toBe(short)
  })
})
