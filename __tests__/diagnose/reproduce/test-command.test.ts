import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnose/diagnose.ts'
import { builtInMatchers } from '../../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../../src/diagnose/paths.ts'
import { unlimitedBudget } from '../../support/cpu.ts'
import { aJob } from '../../support/jobs.ts'
import { diagnoseCase } from '../../support/read-case.ts'
import { FIRST, stepLines } from '../support/step-lines.ts'

const CASES = join(import.meta.dirname, '../../cases')

describe('The one failed test of real output is run by', () => {
  test.each([
    ['ava', "npx ava --match='adds prices'"],
    ['cargo-test', 'cargo test tests::adds -- --exact'],
    ['ctest', "ctest --test-dir build -R '^empty$' --output-on-failure"],
    ['go-test', "go test -run '^TestTotal$/^one$' example.com/shop/price"],
    ['go-test-panic', "go test -run '^TestFirst$' example.com/shop/price"],
    ['jest', "npx jest --runTestsByPath test/price.test.js -t '^total( ›)? adds nothing for no prices$'"],
    ['jest-suite', null],
    ['maven-compile', null],
    ['maven-test', "mvn -Dtest='com.example.PriceTest#adds' test"],
    ['minitest', "ruby -Ilib -Itest test/price_test.rb -n 'PriceTest#test_total'"],
    ['mocha', "npx mocha test/price.js -g '^price reads several prices$'"],
    ['node-test', "node --test --test-name-pattern='^reads a price with thousands$' test/price.test.js"],
    ['node-test-tap', "node --test --test-name-pattern='^reads a price with thousands$' test/price.test.js"],
    ['phpunit', "vendor/bin/phpunit --filter '/^PriceTest::testWords$/'"],
    ['pytest', 'pytest tests/test_price.py::test_total_of_nothing'],
    ['pytest-collection', null],
    ['pytest-fixture', 'pytest tests/test_database.py::test_orders_are_empty'],
    ['pytest-short', 'pytest tests/test_price.py::test_total'],
    ['rspec', 'bundle exec rspec ./spec/price_spec.rb:4'],
    ['rust-panic', null],
    ['tsc', null],
    ['unittest', 'python -m unittest tests.test_price.PriceTest.test_parse'],
    ['vitest', "npx vitest run test/price.test.js -t '^prices( >)? reads a price with thousands$'"]
  ])('%s: %s', async (name, command) => {
    const { failure } = await diagnoseCase(join(CASES, name))
    expect(failure.reproduction).toMatchObject({ testCommand: command })
  })
})

const builtIn = builtInMatchers()

const commandFor = async (script: string, output: string): Promise<string | null | undefined> => {
  const lines = stepLines(`##[group]Run ${script}
\u001b[36;1m${script}\u001b[0m
shell: /usr/bin/bash -e {0}
##[endgroup]
${output.replace(/^\n/, '')}
##[error]Process completed with exit code 1.`)
  const { failure } = await diagnose({
    toPath: createPathMapper('octo-org/shop'),
    job: aJob(7, 'test', 'failure', {
      steps: [{ number: 3, name: 'Test', status: 'completed', conclusion: 'failure', startedAt: 0, completedAt: 1_000 }]
    }),
    allowedToFail: false,
    annotations: [],
    cut: { firstLine: FIRST, lastLine: FIRST + lines.length - 1, from: 0, to: 1, certainty: 'shape' },
    unreadBecause: null,
    isNumbered: true,
    lines,
    excerptLines: 30,
    baseline: null,
    matchers: { builtIn, users: [], usedMs: new Map() },
    cpu: unlimitedBudget
  })
  return failure.reproduction?.testCommand
}

const pytestOf = (name: string, ...nodes: readonly string[]): string =>
  `=== FAILURES ===\n____ ${name} ____\n\n>       assert 1 == 2\nE       assert 1 == 2\n\ntests/test_a.py:3: AssertionError\n=== short test summary info ===\n${nodes.join('\n')}\n=== 1 failed in 0.1s ===`
const goOf = (name: string): string => `--- FAIL: ${name} (0.00s)\n    a_test.go:3: bad\nFAIL\nFAIL\texample.com/shop\t0.1s`
const surefireOf = (head: string, plugin = 'surefire:3.2.5:test'): string =>
  `[INFO] --- ${plugin} (default-test) @ shop ---\n[ERROR] Tests run: 1, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! - in com.example.PriceTest\n[ERROR] ${head}\njava.lang.AssertionError: no\n\tat com.example.PriceTest.adds(PriceTest.java:7)`
const mochaOf = (titles: string): string =>
  `  1 passing (4ms)\n  1 failing\n\n  1) ${titles}\n     Error: no\n      at Context.<anonymous> (test/a.js:3:5)\n`

describe('A failed test is run by', () => {
  test.each([
    [
      'pytest, with the values of its parameters',
      'pytest',
      pytestOf('TestA.test_b[1.5-$(id) x]', 'FAILED tests/test_a.py::TestA::test_b[1.5-$(id) x] - assert 1 == 2'),
      "pytest 'tests/test_a.py::TestA::test_b[1.5-$(id) x]'"
    ],
    [
      'pytest, of two files that of its place',
      'pytest',
      pytestOf('test_b', 'FAILED tests/test_a.py::test_b - x', 'FAILED tests/test_z.py::test_b - x'),
      'pytest tests/test_a.py::test_b'
    ],
    [
      'pytest, which names it on its way',
      'pytest -v',
      `tests/test_a.py::test_b FAILED   [100%]\n${pytestOf('test_b')}`,
      'pytest tests/test_a.py::test_b'
    ],
    [
      'unittest before 3.11',
      'python -m unittest',
      '='.repeat(70) +
        '\nFAIL: test_a (shop.tests.PriceTest)\n' +
        '-'.repeat(70) +
        '\nTraceback (most recent call last):\n  File "shop/tests.py", line 3, in test_a\nAssertionError: 1 != 2',
      'python -m unittest shop.tests.PriceTest.test_a'
    ],
    [
      'Django',
      'python manage.py test',
      '='.repeat(70) +
        '\nFAIL: test_a (shop.tests.PriceTest.test_a)\n' +
        '-'.repeat(70) +
        '\nTraceback (most recent call last):\n  File "shop/tests.py", line 3, in test_a\nAssertionError: 1 != 2',
      'python manage.py test shop.tests.PriceTest.test_a'
    ],
    [
      'go test, with what its name is made of',
      'go test ./...',
      goOf("TestA/b[0]/it's_(c)#01"),
      "go test -run '^TestA$/^b\\[0\\]$/^it.s_\\(c\\)#01$' example.com/shop"
    ],
    [
      'nextest',
      'cargo nextest run',
      "        FAIL [   0.003s] shop price::adds\n\n    thread 'price::adds' panicked at src/price.rs:3:5:\n    assertion failed: false\n     Summary [   0.20s] 2 tests run: 1 passed, 1 failed, 0 skipped",
      "cargo nextest run -E 'test(=price::adds)'"
    ],
    [
      'JUnit 4 and Maven',
      './mvnw verify',
      surefireOf('adds(com.example.PriceTest)  Time elapsed: 0.1 s  <<< FAILURE!'),
      "./mvnw -Dtest='com.example.PriceTest#adds' test"
    ],
    [
      'Maven, which names the class above',
      'mvn verify',
      surefireOf('adds  Time elapsed: 0.1 s  <<< FAILURE!'),
      "mvn -Dtest='com.example.PriceTest#adds' test"
    ],
    [
      'Failsafe',
      'mvn verify',
      surefireOf('com.example.PriceIT.adds(int)[1] -- Time elapsed: 0.1 s <<< FAILURE!', 'failsafe:3.2.5:integration-test'),
      "mvn -Dit.test='com.example.PriceIT#adds' verify"
    ],
    [
      'Gradle',
      './gradlew check',
      '> Task :app:test\n\nPriceTest > WhenEmpty > adds(int) > [1] 1 FAILED\n    org.opentest4j.AssertionFailedError at PriceTest.java:7\n\n> Task :app:test FAILED',
      "./gradlew :app:test --tests 'PriceTest$WhenEmpty.adds'"
    ],
    [
      'Gradle, by a name of words',
      'gradle test',
      'PriceTest > adds two prices() FAILED\n    org.opentest4j.AssertionFailedError at PriceTest.kt:7',
      "gradle test --tests 'PriceTest.adds two prices'"
    ],
    [
      'dotnet test',
      'dotnet test',
      '  Failed Shop.Tests.PriceTests.Adds(a: 1, b: "x") [12 ms]\n  Error Message:\n   Assert.Equal() Failure\n  Stack Trace:\n     at Shop.Tests.PriceTests.Adds() in /src/PriceTests.cs:line 7\n\nFailed!  - Failed:     1, Passed:     8, Skipped:     0, Total:     9',
      "dotnet test --filter 'FullyQualifiedName=Shop.Tests.PriceTests.Adds'"
    ],
    [
      'PHPUnit, with its data',
      'vendor/bin/phpunit',
      'There was 1 failure:\n\n1) Shop\\PriceTest::testAdd with data set "a/b" (1, 2)\nFailed asserting that 1 is 2.\n\n/src/tests/PriceTest.php:7\n\nFAILURES!\nTests: 1, Assertions: 1, Failures: 1.',
      "vendor/bin/phpunit --filter '/^Shop\\\\PriceTest::testAdd with data set .a\\/b.$/'"
    ],
    [
      'Rails, as it says itself',
      'bin/rails test',
      'Failure:\nPriceTest#test_adds [test/price_test.rb:7]:\nExpected: 1\n  Actual: 2\n\nbin/rails test test/price_test.rb:5\n\n1 runs, 1 assertions, 1 failures, 0 errors, 0 skips',
      'bin/rails test test/price_test.rb:5'
    ],
    [
      'mix',
      'mix test',
      '  1) test adds (ShopTest)\n     test/shop_test.exs:3\n     Assertion with == failed\n\n1 test, 1 failure',
      'mix test test/shop_test.exs:3'
    ],
    [
      'swift test',
      'swift test',
      '/src/Tests/ShopTests/PriceTests.swift:7: error: -[ShopTests.PriceTests testAdds] : XCTAssertEqual failed',
      "swift test --filter 'ShopTests\\.PriceTests/testAdds$'"
    ],
    [
      'swift test on Linux',
      'swift test',
      '/src/Tests/ShopTests/PriceTests.swift:7: error: PriceTests.testAdds : XCTAssertEqual failed',
      "swift test --filter '\\.PriceTests/testAdds$'"
    ],
    [
      'Playwright',
      'npx playwright test',
      '  1) [mobile safari] › tests/(cart)/a.spec.ts:7:5 › cart › adds ───\n\n    Error: expect(locator).toBeVisible() failed\n\n        at tests/a.spec.ts:9:3\n\n  1 failed',
      "npx playwright test 'tests/\\(cart\\)/a.spec.ts:7' --project='mobile safari'"
    ],
    [
      'mocha that npm runs',
      'npm test',
      `> shop@1.0.0 test\n> mocha\n\n${mochaOf('price\n       for "EUR"\n         adds:')}`,
      "npx mocha test/a.js -g '^price for .EUR. adds$'"
    ]
  ])('%s', async (_, script, output, command) => {
    expect(await commandFor(script, output)).toBe(command)
  })

  test.each([
    ['whose file is not told', 'pytest', pytestOf('test_b')],
    ['that stands in one of two files', 'pytest', pytestOf('test_b', 'FAILED tests/test_y.py::test_b', 'FAILED tests/test_z.py::test_b')],
    [
      'that others of pytest are not told from',
      'pytest --tb=line',
      'E   assert 1 == 2\nFAILED tests/test_a.py::test_a - x\nFAILED tests/test_a.py::test_b - y\n=== 2 failed in 0.1s ==='
    ],
    ['that is only set up', 'python -m unittest', `${'='.repeat(70)}\nERROR: setUpClass (shop.tests.PriceTest)\n${'-'.repeat(70)}\nValueError: no`],
    ['whose package passes', 'go test ./...', '--- FAIL: TestA (0.00s)\n    a_test.go:3: bad\nok\texample.com/shop\t0.1s'],
    ['that is a thread of a program', 'cargo run', "thread 'worker' panicked at src/a.rs:3:5:\nno"],
    ['that is a hook', 'npx mocha', mochaOf('price\n       "before all" hook for "adds":')],
    ['of another program that prints like mocha', 'npx cypress run', mochaOf('price\n       adds:')],
    ['that is a suite', 'npx vitest run', '   × some test 5ms\n\n FAIL  test/a.test.ts > prices of all\nError: no database\n ❯ test/a.test.ts:3:5\n'],
    ['that is a class', 'mvn test', surefireOf('com.example.PriceTest  Time elapsed: 0.1 s  <<< ERROR!')],
    [
      'by the name that it is shown with',
      './gradlew test',
      'PriceTest > adds two prices FAILED\n    org.opentest4j.AssertionFailedError at PriceTest.kt:7'
    ],
    ['by a part of its name', 'dotnet test', '  Failed Adds [12 ms]\n  Error Message:\n   no'],
    [
      'of two with one name',
      'rspec',
      'Failures:\n\n  1) Price adds\n     Failure/Error: no\n\n       expected 1\n\n2 examples, 2 failures\n\nrspec ./spec/a_spec.rb:1 # Price adds\nrspec ./spec/a_spec.rb:2 # Price adds'
    ],
    [
      'of two of ctest',
      'ctest',
      'Test project /home/runner/work/shop/shop/build\nThe following tests FAILED:\n\t  1 - a (Failed)\n\t  2 - b (Failed)\nErrors while running CTest'
    ],
    ['that was masked', 'go test ./...', goOf('TestA/***')],
    ['with a quotation mark that cannot be left out', 'pytest', pytestOf("test_b['x']", "FAILED tests/test_a.py::test_b['x'] - assert 1 == 2")]
  ])('no command that is certain: %s', async (_, script, output) => {
    expect(await commandFor(script, output)).toBeNull()
  })
})
