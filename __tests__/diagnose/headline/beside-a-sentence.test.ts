import { describe, expect, test } from '@jest/globals'
import { headlineOf } from '../support/headline-of.ts'

describe('A reason without a subject is told with what it is about', () => {
  test.each([
    {
      name: 'the package that was built',
      lines: [
        '  × Failed to build `tills @ file:///app`',
        '  ╰─▶ Call to `hatchling.build` failed (exit status: 1)',
        '',
        '      OSError: Readme does not exist: TILLS.md'
      ],
      expected: 'Building tills failed: OSError: Readme does not exist: TILLS.md'
    },
    {
      name: 'the crate whose build script said so',
      lines: [
        'error: failed to run custom build command for `fonts v0.2.2`',
        '',
        'Caused by:',
        '  --- stderr',
        "  thread 'main' (80) panicked at /home/runner/.cargo/registry/src/fonts-0.2.2/build.rs:9:5:",
        '  called `Result::unwrap()` on an `Err` value: Could not run `LANG_OF_TILL=en PKG_CONFIG_DEBUG=1 pkg-config --libs fonts`',
        '  The pkg-config command could not be found.'
      ],
      expected: 'Building fonts v0.2.2 failed: Could not run `pkg-config --libs fonts`: The pkg-config command could not be found.'
    },
    {
      name: 'the program that was linked',
      lines: [
        '[ 90%] Linking CXX executable till',
        "till.cpp:(.text+0x1f): undefined reference to `price::total(int)'",
        'collect2: error: ld returned 1 exit status'
      ],
      expected: "Linking till failed: undefined reference to `price::total(int)'"
    },
    {
      name: 'the migration',
      lines: ['Migration `20260101_orders` failed to apply cleanly to the shadow database.', 'Error:', 'ERROR: relation "orders" already exists'],
      expected: 'Migration 20260101_orders failed: relation "orders" already exists'
    },
    {
      name: 'the command that printed it',
      lines: [
        '[command]/usr/bin/sh -c again scanner wait',
        '/usr/bin/sh: 1: again: not found',
        "##[error]The process '/usr/bin/sh' failed with exit code 127"
      ],
      expected: 'sh -c again scanner wait: again: not found'
    },
    {
      name: 'the program that an action ran',
      lines: ['cmd: Failure calling service till: Broken pipe (32)', "##[error]The process '/opt/sdk/scanner' failed with exit code 224"],
      expected: 'scanner: cmd: Failure calling service till: Broken pipe (32)'
    },
    {
      name: "the image builder's instruction",
      lines: ['#7 [3/4] COPY tills ./tills', '#7 ERROR: failed to calculate checksum of ref 9f::x: "/tills": not found'],
      expected: 'COPY tills ./tills: "/tills": not found'
    }
  ])('$name', async ({ lines, expected }) => expect(await headlineOf(...lines)).toBe(expected))

  test('a word of the inner program, where every certain failure is an outer tool’s', async () =>
    expect(
      await headlineOf(
        'error: linking with `tillcc` failed: exit status: 1',
        '  |',
        '  = note: some arguments are omitted. use `--verbose` to show all linker arguments',
        "          Unknown option '--open-the-till'",
        "          tillcc: error: '/opt/till/bin/till-opt --open-the-till' failed (returned 1)",
        '',
        'error: could not compile `shop` (lib) due to 1 previous error'
      )
    ).toBe("Building shop failed: Unknown option '--open-the-till'"))

  test('one that names it already is not told twice', async () =>
    expect(await headlineOf('  × Failed to build `tills`', '', 'OSError: Readme of tills does not exist')).toBe(
      'OSError: Readme of tills does not exist'
    ))
})

describe('A sentence that leaves its reason open takes it from the tool’s other lines', () => {
  test.each([
    {
      name: "pip's other Python",
      lines: [
        'ERROR: Ignored the following versions that require a different python version: 9.0.0 Requires-Python >=3.10; 9.0.1 Requires-Python >=3.10',
        'ERROR: Could not find a version that satisfies the requirement tills>=9.0.0 (from versions: 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7)',
        'ERROR: No matching distribution found for tills>=9.0.0'
      ],
      expected: 'Could not find a version that satisfies the requirement tills>=9.0.0: Requires-Python >=3.10'
    },
    {
      name: "npm's found peer",
      lines: [
        'npm error code ERESOLVE',
        'npm error Found: till@19.0.0',
        'npm error Could not resolve dependency:',
        'npm error peer till@"^18.0.0" from cart-ui@2.0.0'
      ],
      expected: 'Could not resolve dependency: peer till@"^18.0.0" from cart-ui@2.0.0: Found: till@19.0.0'
    },
    {
      name: "what npm's lock file lacks",
      lines: [
        'npm error code EUSAGE',
        'npm error',
        'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
        'npm error',
        ...['a@1.0.0', 'b@1.0.0', 'c@1.0.0', 'd@1.0.0', 'e@1.0.0'].map((one) => `npm error Missing: ${one} from lock file`)
      ],
      expected: 'The lock file does not match package.json: a@1.0.0, b@1.0.0, c@1.0.0, and 2 more'
    },
    {
      name: "uv's conclusion",
      lines: [
        '  × No solution found when resolving dependencies:',
        '  ╰─▶ Because tills==1.0 depends on coins>=3.1',
        '      And because you require coins==3.0 and tills>=1.0,',
        '      we can conclude that your requirements are unsatisfiable.'
      ],
      expected: 'No solution found: tills==1.0 depends on coins>=3.1, and you require coins==3.0 and tills>=1.0'
    },
    {
      name: "Terraform's paragraph",
      lines: [
        '╷',
        '│ Error: Missing required argument',
        '│ ',
        '│   on main.tf line 12, in module "till":',
        '│   12: module "till" {',
        '│ ',
        '│ The argument "coin" is required, but no definition was found.',
        '╵'
      ],
      expected: 'Missing required argument: The argument "coin" is required, but no definition was found. (main.tf:12)'
    },
    {
      name: 'the files that a hook has changed',
      lines: [
        'sort prices...............................................................Failed',
        '- hook id: sort-prices',
        '- files were modified by this hook',
        '',
        'Fixing shop/prices.csv',
        'Fixing shop/coins.csv'
      ],
      expected: 'sort-prices: files were modified by this hook: shop/prices.csv, shop/coins.csv'
    },
    {
      name: 'what Playwright waited for',
      lines: [
        '  1) [chromium] › tests/till.spec.ts:8:5 › till › opens ────────────',
        '',
        '    Test timeout of 30000ms exceeded.',
        '',
        '    Error: locator.click: Test timeout of 30000ms exceeded.',
        '    Call log:',
        "      - waiting for getByRole('button', { name: 'Open' })",
        '',
        '  1 failed',
        '    [chromium] › tests/till.spec.ts:8:5 › till › opens'
      ],
      expected:
        "1 test failed: till › opens: Test timeout of 30000ms exceeded: waiting for getByRole('button', { name: 'Open' }) (tests/till.spec.ts:8)"
    },
    {
      name: "the server's reason for a push that was refused",
      lines: ['remote: Protected branch update failed for refs/heads/main.', ' ! [remote rejected] main -> main (pre-receive hook declined)'],
      expected: '[remote rejected] main -> main (pre-receive hook declined): Protected branch update failed for refs/heads/main.'
    },
    {
      name: 'the last of a numbered list of causes, behind any number of frames',
      lines: [
        'Error: failed to run main module `till.wasm`',
        '',
        'Caused by:',
        '    0: failed to invoke command default',
        '    1: error while executing at wasm backtrace:',
        ...Array.from({ length: 100 }, (_, at) => `          ${at}: 0x${(at + 4096).toString(16)} - till!open`),
        '    2: wasm trap: out of bounds memory access'
      ],
      expected: 'failed to run main module `till.wasm`: wasm trap: out of bounds memory access'
    },
    {
      name: 'the last two of causes with headings of their own',
      lines: [
        'error: failed to get `coins` as a dependency',
        '',
        'Caused by:',
        '  failed to load source',
        '',
        'Caused by:',
        '  failed to read `coins/Cargo.toml`',
        '',
        'Caused by:',
        '  No such file or directory (os error 2)'
      ],
      expected: 'failed to get `coins` as a dependency: failed to read `coins/Cargo.toml`: No such file or directory (os error 2)'
    }
  ])('$name', async ({ lines, expected }) => expect(await headlineOf(...lines)).toBe(expected))
})

describe('A sentence is told with its values, its list and its last try', () => {
  test.each([
    {
      name: 'the values below an assertion in words',
      lines: ['  ✘  till.speed failure for minScore assertion', '        expected: >=0.9', '           found: 0.88'],
      expected: 'till.speed failure for minScore assertion: expected >=0.9, got 0.88'
    },
    {
      name: "testify's values",
      lines: [
        '--- FAIL: TestTotal (0.00s)',
        '    total_test.go:14: ',
        '        \tError Trace:\t/home/runner/work/shop/shop/total_test.go:14',
        '        \tError:      \tNot equal: ',
        '        \t            \texpected: 4',
        '        \t            \tactual  : 3',
        '        \tTest:       \tTestTotal',
        'FAIL'
      ],
      expected: 'TestTotal: Not equal: expected 4, got 3 (total_test.go:14)'
    },
    {
      name: "a compiler's label",
      lines: ['error[E0308]: mismatched types', ' --> src/till.rs:6:5', '  |', '6 |     total', '  |     ^^^^^ expected `u32`, found `u64`'],
      expected: 'E0308: mismatched types: expected `u32`, found `u64` (src/till.rs:6)'
    },
    {
      name: 'names that stand alone below it',
      lines: ['❌ Prices without a coin in:', 'prices/tea.md', 'prices/milk.md', 'prices/salt.md', 'prices/rice.md'],
      expected: 'Prices without a coin in: prices/tea.md, prices/milk.md, prices/salt.md, and 1 more'
    },
    {
      name: 'the first of what is wrong below it, instead of advice',
      lines: [
        'Warning: The lock file is not up to date with the latest changes in composer.json. You may be getting outdated dependencies.',
        '- Required package "shop/tills" is not present in the lock file.',
        '- Required package "shop/coins" is not present in the lock file.'
      ],
      expected:
        'Warning: The lock file is not up to date with the latest changes in composer.json: Required package "shop/tills" is not present in the lock file, and 1 more'
    },
    {
      name: 'the last try of what was waited for',
      lines: ['  attempt 59/60: 127.0.0.1:50 -> 000', '  attempt 60/60: 127.0.0.1:50 -> 000', '##[error]The till did not become ready in time.'],
      expected: 'The till did not become ready in time: attempt 60/60: 127.0.0.1:50 -> 000'
    },
    {
      name: 'what a token was refused',
      lines: [
        'Creating new release',
        '{"message":"no","documentation_url":"https://docs.github.com/rest/releases/releases#create-a-release"}',
        '##[error]Resource not accessible by integration'
      ],
      expected: 'Resource not accessible by integration (the token lacks the permission to create a release)'
    },
    {
      name: 'how many say the same of other things',
      lines: ['❌ Broken link in a.md: ../b.md', '❌ Broken link in c.md: ../d.md', '❌ Broken link in e.md: ../f.md'],
      expected: '3 errors: Broken link in a.md: ../b.md'
    }
  ])('$name', async ({ lines, expected }) => expect(await headlineOf(...lines)).toBe(expected))
})

describe('A closing list of failed files decides', () => {
  test('between a failure of one of them and what other tests print', async () =>
    expect(
      await headlineOf(
        'Exception: coins are gone',
        'Traceback (most recent call last):',
        '  File "/home/runner/work/shop/shop/tests/test_till.py", line 5, in <module>',
        '    import coins',
        "ModuleNotFoundError: No module named 'coins'",
        'TEST SUMMARY: 118/119 tests passed',
        'Failed tests:',
        '  - tests/test_till.py'
      )
    ).toMatch(/No module named 'coins'/))
})
