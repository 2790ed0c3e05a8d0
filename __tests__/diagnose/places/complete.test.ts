import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createPathMapper } from '../../../src/diagnose/paths.ts'
import { createClueSearch } from '../../../src/diagnose/places/clues.ts'
import { createCompletion } from '../../../src/diagnose/places/complete.ts'
import type { StepLine } from '../../../src/log/steps/step-lines.ts'
import type { Finding } from '../../../src/model/report.ts'
import { anyCharacter } from '../../support/any-text.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'

const toPath = createPathMapper('octo-org/shop')
const CHECKOUT = '/home/runner/work/shop/shop'

const stepOf = (texts: readonly string[]): readonly StepLine[] =>
  texts.map((text, at) => ({ number: at + 1, isTimed: true, continues: false, raw: text, text }))

/** The step's header, with its script. */
const header = (...script: readonly string[]): readonly string[] => [
  `##[group]Run ${script[0]}`,
  ...script,
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]'
]

/** What becomes of a file that the line with `»` names: the file, with `?` where it is not sure. */
const completed = (lines: readonly string[], named: string, source = 'tool'): string | null => {
  const at = lines.findIndex((text) => text.startsWith('»'))
  const step = stepOf(lines.map((text) => text.replace(/^»/, '')))
  const search = createClueSearch(step, toPath)
  while (search.next());
  const file = toPath(named, null)
  const finding: Finding = { severity: 'error', file, line: 3, column: 1, code: null, message: 'm', source, logLine: at + 1 }
  const found = createCompletion(search.clues, toPath)(finding)
  return found.file === null ? null : `${found.file}${found.isUnsure === true ? '?' : ''}`
}

describe('A file is where the tool of its line works', () => {
  test.each<[string, readonly string[], string, string]>([
    ['the checkout, when nothing else is said', ['»a.c:3: error'], 'a.c', 'a.c'],
    ['the folder that the script goes to', [...header('cd web', 'npm test'), '»src/a.ts(3,1): error'], 'src/a.ts', 'web/src/a.ts'],
    ['the same in one line', [...header('cd web/app && npm test'), '»a.ts(3,1): error'], 'a.ts', 'web/app/a.ts'],
    ['the same in full', [...header(`cd "${CHECKOUT}/web"`), '»a.ts(3,1): error'], 'a.ts', 'web/a.ts'],
    ['the folder that a package manager is told', [...header('npm --prefix web test'), '»a.ts(3,1): error'], 'a.ts', 'web/a.ts'],
    ['not known, when the script goes around', [...header('cd web', 'npm test', 'cd ../api', 'npm test'), '»a.ts(3,1): error'], 'a.ts', 'a.ts?'],
    ['not known in a folder with a computed name', [...header('cd "$FOLDER"'), '»a.ts(3,1): error'], 'a.ts', 'a.ts?'],
    ['not known after a subshell', [...header('(cd web && npm ci)', 'npm test'), '»a.ts(3,1): error'], 'a.ts', 'a.ts?'],
    ['as the repository names it, when it is named so', [...header('cd web'), '»web/src/a.ts: error'], 'web/src/a.ts', 'web/src/a.ts'],
    ['in full, where it is said in full', [...header('cd web'), `»${CHECKOUT}/src/a.ts: error`], `${CHECKOUT}/src/a.ts`, 'src/a.ts'],
    ['another step’s script does not count', [...header('cd web'), ...header('make'), '»a.c:3: error'], 'a.c', 'a.c'],
    [
      'still there behind a group of the tool’s own that is called like a step',
      [...header('cd web', './test'), '##[group]Run unit tests', 'cd elsewhere', '##[endgroup]', '»a.ts(3,1): error'],
      'a.ts',
      'web/a.ts'
    ],
    [
      'not there in an action that runs behind the script',
      [...header('cd web', './test'), '##[group]Run octo-org/lint@v1', '##[endgroup]', '»a.ts(3,1): error'],
      'a.ts',
      'a.ts'
    ],
    ['make’s folder', [`make[1]: Entering directory '${CHECKOUT}/lib'`, '»a.c:3: error'], 'a.c', 'lib/a.c'],
    [
      'the outer make’s, when the inner one is left',
      [
        `make: Entering directory '${CHECKOUT}/src'`,
        `make[1]: Entering directory '${CHECKOUT}/src/lib'`,
        `make[1]: Leaving directory '${CHECKOUT}/src/lib'`,
        '»a.c:3: error'
      ],
      'a.c',
      'src/a.c'
    ],
    [
      'not known between makes that run side by side',
      [`make[1]: Entering directory '${CHECKOUT}/a'`, `make[1]: Entering directory '${CHECKOUT}/b'`, '»x.c:3: error'],
      'x.c',
      'x.c?'
    ],
    ['not known, when make works elsewhere', ["make: Entering directory '/tmp/build'", '»a.c:3: error'], 'a.c', 'a.c?'],
    ['ninja’s folder', ["ninja: Entering directory `build'", '»../src/a.c:3:1: error'], '../src/a.c', 'src/a.c'],
    ['ninja’s folder in the script’s', [...header('cd native'), "ninja: Entering directory `out'", '»../a.c:3:1: error'], '../a.c', 'native/a.c'],
    ['outside, when it leads out of the checkout', ['»../../a.tf:3: error'], '../../a.tf', 'a.tf?'],
    ['the folder that npm tells', [`> web@1.0.0 test ${CHECKOUT}/web`, '»a.ts(3,1): error'], 'a.ts', 'web/a.ts'],
    ['the checkout for one package', ['> shop@1.0.0 test', '> tsc', '»a.ts(3,1): error'], 'a.ts', 'a.ts'],
    ['not known for one of several packages', ['> web@1.0.0 build', '»a.ts(3,1): error', '> api@1.0.0 build'], 'a.ts', 'a.ts?'],
    [
      'the folder that pnpm writes before each line',
      ['packages/web build$ tsc', '»packages/web build: a.ts(3,1): error'],
      'a.ts',
      'packages/web/a.ts'
    ],
    ['not known behind turbo’s prefix', ['• Running build in 2 packages', '»web:build: a.ts(3,1): error'], 'a.ts', 'a.ts?'],
    [
      'the folder that is told behind turbo’s prefix',
      ['• Running build in 2 packages', `web:build: > web@1.0.0 build ${CHECKOUT}/apps/web`, 'api:build: x', '»web:build: a.ts(3,1): error'],
      'a.ts',
      'apps/web/a.ts'
    ],
    ['not known in a task of nx', ['> nx run web:build', '»a.ts(3,1): error'], 'a.ts', 'a.ts?'],
    ['vitest’s root', [` RUN  v2.1.8 ${CHECKOUT}/packages/ui`, '» FAIL  a.test.ts > adds'], 'a.test.ts', 'packages/ui/a.test.ts'],
    ['pytest’s root', [`rootdir: ${CHECKOUT}/backend`, '»tests/test_a.py:3: AssertionError'], 'tests/test_a.py', 'backend/tests/test_a.py'],
    ['pytest’s root, with its settings', [`rootdir: ${CHECKOUT}/backend, configfile: pytest.ini`, '»a.py:3: AssertionError'], 'a.py', 'backend/a.py'],
    ['the project that MSBuild names', [`»A.cs(3,1): error CS1: m [${CHECKOUT}/src/App/App.csproj]`], 'A.cs', 'src/App/A.cs'],
    ['a log is no repository', ['»/srv/app/a.py:3: error'], '/srv/app/a.py', '/srv/app/a.py?'],
    ['in full elsewhere in the log', [...header('cd "$X"'), '»a.ts(3,1): error', `at ${CHECKOUT}/web/a.ts`], 'a.ts', 'web/a.ts'],
    ['not known of two', [...header('cd "$X"'), '»a.ts(3,1): error', `${CHECKOUT}/web/a.ts ${CHECKOUT}/api/a.ts`], 'a.ts', 'a.ts?'],
    ['none of a file that PHP names bare', ['»In Git.php line 604:'], 'Git.php', 'Git.php']
  ])('%s', (_, lines, file, expected) => {
    expect(completed(lines, file)).toBe(expected)
  })

  test('symfony names files without folders', () => {
    expect(completed(['»In Git.php line 604:'], 'Git.php', 'symfony-console')).toBe('Git.php?')
  })
})

describe('A test of Go stands in its package', () => {
  const log = (result: string): readonly string[] => ['--- FAIL: TestTotal (0.00s)', '»    price_test.go:3: got 1', 'FAIL', result]
  test.each([
    ['of a repository on a known host', 'FAIL\tgithub.com/octo-org/shop/internal/price\t0.31s', 'internal/price/price_test.go'],
    ['at the root', 'FAIL\tgithub.com/octo-org/shop\t0.31s', 'price_test.go'],
    ['of a module of another name, whose folder nothing tells', 'FAIL\texample.com/shop/internal/price\t0.31s', 'price/price_test.go?'],
    ['of a major version, which may be a folder', 'FAIL\tgithub.com/octo-org/shop/v2/price\t0.31s', 'price/price_test.go?'],
    ['that nothing names', 'exit status 1', 'price_test.go?']
  ])('%s', (_, result, expected) => {
    expect(completed(log(result), 'price_test.go', 'go-test')).toBe(expected)
  })

  test('the result behind its output counts', () => {
    const lines = ['ok  \tgithub.com/o/r/a\t0.1s', '»    x_test.go:3: m', 'FAIL\tgithub.com/o/r/b\t0.1s', 'FAIL\tgithub.com/o/r/c\t0.1s']
    expect(completed(lines, 'x_test.go', 'go-test')).toBe('b/x_test.go')
  })
  test('gotestsum tells the package before', () => {
    expect(completed(['=== FAIL: internal/price TestTotal (0.00s)', '»    x_test.go:3: m'], 'x_test.go', 'go-test')).toBe('internal/price/x_test.go')
    expect(completed(['=== FAIL: . TestTotal (0.00s)', '»    x_test.go:3: m'], 'x_test.go', 'go-test')).toBe('x_test.go')
  })
  test('a helper may be of any package', () => {
    expect(completed(log('FAIL\tgithub.com/o/r/b\t0.1s'), 'helper.go', 'go-test')).toBe('helper.go?')
  })
})

describe('A class stands in the folder of its package', () => {
  const frame = '»\tat com.example.PriceTest.adds(PriceTest.java:3)'
  test.each<[string, readonly string[], string, string]>([
    ['which is all that is known', [frame], 'PriceTest.java', 'com/example/PriceTest.java?'],
    [
      'below the one source folder that the log names',
      [frame, `${CHECKOUT}/core/src/test/resources`],
      'PriceTest.java',
      'core/src/test/java/com/example/PriceTest.java'
    ],
    [
      'not known in one of several modules',
      [frame, `${CHECKOUT}/a/src/main/java/A.java ${CHECKOUT}/b/src/main/java/B.java`],
      'PriceTest.java',
      'com/example/PriceTest.java?'
    ],
    [
      'which may be a library’s',
      ['»\tat org.json.JSONObject.get(JSONObject.java:3)', `${CHECKOUT}/src/main/java/A.java`],
      'JSONObject.java',
      'org/json/JSONObject.java?'
    ],
    [
      'where the log names the file in full',
      ['»\tat org.json.JSONObject.get(JSONObject.java:3)', `${CHECKOUT}/json/src/main/java/org/json/JSONObject.java:9: warning`],
      'JSONObject.java',
      'json/src/main/java/org/json/JSONObject.java'
    ],
    [
      'where another file of its name is another class',
      ['»\tat org.json.A.get(A.java:3)', `${CHECKOUT}/src/com/A.java`],
      'A.java',
      'org/json/A.java?'
    ],
    ['of a module and a nested class', ['»\tat app//com.example.Outer$Inner.adds(Outer.java:3)'], 'Outer.java', 'com/example/Outer.java?'],
    ['without a class as Gradle tells it', ['»    java.lang.AssertionError at PriceTest.java:3'], 'PriceTest.java', 'PriceTest.java?'],
    ['but a compiler names files as they are', ['»Price.java:3: error: m'], 'Price.java', 'Price.java']
  ])('%s', (_, lines, file, expected) => {
    expect(completed(lines, file)).toBe(expected)
  })
})

describe('A file of Rust is seen from the workspace of its crate', () => {
  const crate = (folder: string): string => `   Compiling price v0.1.0 (${CHECKOUT}${folder})`
  test.each<[string, readonly string[], string, string]>([
    ['at the root', [crate('')], 'src/lib.rs', 'src/lib.rs'],
    ['of a member', [crate('/crates/price'), crate('/crates/web')], 'crates/price/src/lib.rs', 'crates/price/src/lib.rs'],
    ['in a folder', [crate('/rust/crates/price')], 'crates/price/src/lib.rs', 'rust/crates/price/src/lib.rs'],
    ['that is the crate itself', [crate('/rust')], 'src/lib.rs', 'rust/src/lib.rs'],
    ['which may be one of two', [crate('/a'), crate('/b')], 'src/lib.rs', 'src/lib.rs?']
  ])('%s', (_, lines, file, expected) => {
    expect(completed([...lines, `»  --> ${file}:3:1`], file)).toBe(expected)
  })
})

describe('What a tool has made is not blamed', () => {
  test('the makefile of CMake', () => {
    const lines = ['make[1]: *** [CMakeFiles/Makefile2:83: all] Error 2', '»make: *** [Makefile:146: all] Error 2']
    expect(completed(lines, 'Makefile', 'make')).toBeNull()
  })
  test('but the makefile that called it', () => {
    const lines = [
      'make[2]: *** [CMakeFiles/Makefile2:83: all] Error 2',
      'make[1]: *** [Makefile:146: all] Error 2',
      '»make: *** [Makefile:9: build] Error 2'
    ]
    expect(completed(lines, 'Makefile', 'make')).toBe('Makefile')
  })
})

test('Nothing makes it throw, and what is sure is a path within the repository', () => {
  const line = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.constantFrom(
      ...header('cd a'),
      'cd ..',
      `make[1]: Entering directory '${CHECKOUT}/a'`,
      "make[1]: Leaving directory '../..'",
      "ninja: Entering directory `../..'",
      `> a@1.0.0 test ${CHECKOUT}/..`,
      'FAIL\tgithub.com/o/r/../../x\t0.1s',
      `   Compiling price v0.1.0 (${CHECKOUT}/../x)`
    )
  )
  const file = fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom('../a.rs', 'a_test.go', '/a', 'a/../../b', 'A.java'))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), file, line, (lines, name, last) => {
      const found = completed([...lines, `»${last}`], name, 'go-test')
      if (found !== null && !found.endsWith('?')) expect(found.split('/')).not.toContain('..')
    })
  )
})

test('A hostile log takes no time', () => {
  const many = (make: (n: number) => string): readonly string[] => Array.from({ length: 5_000 }, (_, n) => make(n))
  const logs = [
    many((n) => `make[${n % 9}]: Entering directory '${CHECKOUT}/${n}'`),
    many((n) => `ok  \tgithub.com/a/b/${n}\t0.1s`),
    many((n) => `${CHECKOUT}/a${n}/lib.rs `.repeat(20)),
    many((n) => `   Compiling a v1 (${CHECKOUT}/${'a/'.repeat(100)}${n})`),
    ...['> a@1', 'cd ', 'at a.', 'RUN v1 ', 'make[1]: ', '/', 'src/main/', 'FAIL ', 'a.', 'a b '].map((piece) => [
      ...header('cd a'),
      ...many(() => piece.repeat(1_000 / piece.length))
    ])
  ]
  for (const log of logs) expect(cpuMsOf(() => completed([...log, '»at a'], 'a/a/src/lib.rs'))).toBeLessThan(1_000)
})

test('Many crates in deep folders cost little', () => {
  const folders = Array.from({ length: 17 }, (_, at) => `d${at}`).join('/')
  const step = stepOf(Array.from({ length: 200 }, (_, at) => `   Compiling c${at} v0.1.0 (${CHECKOUT}/${folders}/c${at})`))
  const search = createClueSearch(step, toPath)
  while (search.next());
  const complete = createCompletion(search.clues, toPath)
  const finding = (at: number): Finding => ({
    severity: 'error',
    file: `zz/src/f${at}.rs`,
    line: 3,
    column: 1,
    code: null,
    message: 'm',
    source: 'rust',
    logLine: 1
  })
  expect(
    cpuMsOf(() => {
      for (let at = 0; at < 2_000; at++) complete(finding(at))
    })
  ).toBeLessThan(500)
})
