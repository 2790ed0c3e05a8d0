import { describe, expect, test } from '@jest/globals'
import { headlineOf } from '../support/headline-of.ts'

interface Row {
  readonly name: string
  readonly lines: readonly string[]
  readonly expected: string
}

const told = ({ lines, expected }: Row): Promise<void> => headlineOf(...lines).then((headline) => expect(headline).toBe(expected))

describe('A tool’s sentence is told with the line that explains it', () => {
  test.each<Row>([
    {
      name: 'wrangler',
      lines: [
        '✘ [ERROR] A request to the Cloudflare API (/accounts/1/workers/scripts/till) failed.',
        '',
        '  The till has no such binding [code: 10021]'
      ],
      expected: 'A request to the Cloudflare API (/accounts/1/workers/scripts/till) failed: The till has no such binding [code: 10021]'
    },
    {
      name: 'pnpm',
      lines: [
        ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with <ROOT>/package.json',
        '',
        '  Failure reason:',
        '  specifiers in the lockfile do not match specs in package.json:',
        '  * 2 dependencies were added: tills@^1.0.0, coins@^2.0.0'
      ],
      expected: 'pnpm-lock.yaml is not up to date with package.json: 2 dependencies were added: tills@^1.0.0, coins@^2.0.0'
    },
    {
      name: 'Spotless',
      lines: [
        'FAILURE: Build failed with an exception.',
        '',
        '* What went wrong:',
        "Execution failed for task ':spotlessJavaCheck'.",
        '> The following files had format violations:',
        '      src/main/java/shop/Till.java',
        '          @@ -1,4 +1,4 @@',
        '          -  int coins',
        '          +    int coins',
        '      src/main/java/shop/Coin.java',
        '          @@ -1,4 +1,4 @@'
      ],
      expected: 'The following files had format violations: src/main/java/shop/Till.java, src/main/java/shop/Coin.java'
    },
    {
      name: 'npm, of a package for another Node.js',
      lines: [
        'npm error code EBADENGINE',
        'npm error engine Unsupported engine',
        'npm error notsup Not compatible with your version of node/npm: till@3.0.0',
        'npm error notsup Required: {"node":">=26"}',
        'npm error notsup Actual:   {"npm":"10.0.0","node":"v24.0.0"}'
      ],
      expected: 'Not compatible with your version of node/npm: till@3.0.0: "node":">=26"'
    },
    {
      name: 'Terraform, of an operation of a validation',
      lines: [
        '╷',
        '│ Error: Operation failed',
        '│ ',
        '│   on till.tf line 5, in variable "coins":',
        '│    5:     condition = var.coins > 0',
        '│     ├────────────────',
        '│     │ var.coins is null',
        '│ ',
        '│ Error during operation: argument must not be null.',
        '╵'
      ],
      expected: 'Operation failed: var.coins is null: Error during operation: argument must not be null. (till.tf:5)'
    },
    {
      name: 'Terraform, with its paragraph to the end of the sentence',
      lines: [
        '╷',
        '│ Error: Failed to query available provider packages',
        '│ ',
        '│ Could not retrieve the list of available versions for provider',
        '│ shop/till: could not connect to',
        '│ registry.example.com: deadline exceeded',
        '│ ',
        '│ To see which modules depend on shop/till, run terraform providers',
        '╵'
      ],
      expected:
        'Failed to query available provider packages: Could not retrieve the list of available versions for provider shop/till: could not connect to registry.example.com: deadline exceeded'
    },
    {
      name: 'Terraform, of any other sentence',
      lines: [
        '╷',
        '│ Error: No configuration files',
        '│ ',
        '│ Plan requires configuration to be present. Without it',
        '│ all would be destroyed.',
        '╵'
      ],
      expected: 'No configuration files: Plan requires configuration to be present.'
    },
    {
      name: 'apt, of packages that cannot go together',
      lines: [
        'The following packages have unmet dependencies:',
        ' till : Depends: coins (>= 2) but it is not going to be installed',
        'E: Error, pkgProblemResolver::Resolve generated breaks, this may be caused by held packages.'
      ],
      expected: 'Unmet dependencies: till : Depends: coins (>= 2) but it is not going to be installed'
    },
    {
      name: 'a download, with the status in the headers below it',
      lines: ['Error: Failed to retrieve coins.txt', 'HTTP/2 502 ', 'cache-control: no-cache'],
      expected: 'Failed to retrieve coins.txt: HTTP/2 502'
    },
    {
      name: 'Composer, of a version that does not fit',
      lines: [
        'Your lock file does not contain a compatible set of packages. Please run composer update.',
        '',
        '  Problem 1',
        '    - shop/till is locked to version 3.2.0 and an update of this package was not requested.',
        '    - shop/till 3.2.0 requires php ^9.3 -> your php version (8.2.30) does not satisfy that requirement.'
      ],
      expected: 'shop/till 3.2.0 requires php ^9.3 -> your php version (8.2.30) does not satisfy that requirement.'
    },
    {
      name: 'Gradle, of a library for another Java',
      lines: [
        '* What went wrong:',
        "Execution failed for task ':till:compileJava'.",
        "> Could not resolve all files for configuration ':till:compileClasspath'.",
        '   > Could not resolve shop:coins:7.0.8.',
        '     Required by:',
        '         project :till',
        "      > Dependency resolution is looking for a library compatible with JVM runtime version 8, but 'shop:coins:7.0.8' is only compatible with JVM runtime version 17 or newer.",
        '',
        '* Try:'
      ],
      expected:
        "Dependency resolution is looking for a library compatible with JVM runtime version 8, but 'shop:coins:7.0.8' is only compatible with JVM runtime version 17 or newer."
    },
    {
      name: 'pip, of the version that was asked for, however long the list is',
      lines: [
        `ERROR: Ignored the following versions that require a different python version: ${'1.0 Requires-Python <3; '.repeat(90)}3.5 Requires-Python >=3.11; 3.6 Requires-Python >=3.12`,
        'ERROR: Could not find a version that satisfies the requirement till==3.5 (from versions: 0.1, 0.2)',
        'ERROR: No matching distribution found for till==3.5'
      ],
      expected: 'Could not find a version that satisfies the requirement till==3.5: Requires-Python >=3.11'
    },
    {
      name: 'a compiler’s sentence without a name, with the one above its caret',
      lines: [
        'Failed to compile.',
        '',
        './src/till.tsx:168:11',
        'Type error: An object literal cannot have multiple properties with the same name.',
        '',
        '  167 |           coins: 1,',
        '> 168 |           drawer: 0,',
        '      |           ^',
        '  169 |           till: 2,'
      ],
      expected: 'Type error: An object literal cannot have multiple properties with the same name: drawer (src/till.tsx:168)'
    },
    {
      name: 'rustc, with the label that follows its carets',
      lines: [
        'error[E0061]: this method takes 2 arguments but 1 argument was supplied',
        ' --> src/till.rs:7:16',
        '  |',
        '7 |         till.open(&coin);',
        '  |              ^^^^------- argument #2 of type `Drawer` is missing'
      ],
      expected: 'E0061: this method takes 2 arguments but 1 argument was supplied: argument #2 of type `Drawer` is missing (src/till.rs:7)'
    },
    {
      name: 'MSBuild, without the project behind each message',
      lines: [
        "/home/runner/work/shop/shop/src/Till.cs(7,5): error CS0266: Cannot implicitly convert type 'int?' to 'int'. [/home/runner/work/shop/shop/src/Till.csproj]"
      ],
      expected: "CS0266: Cannot implicitly convert type 'int?' to 'int'. (src/Till.cs:7)"
    },
    {
      name: 'pytest, of an exception that does not say whose key it was',
      lines: [
        '=================================== FAILURES ===================================',
        '__________________________________ test_till ___________________________________',
        '',
        '>       assert answer()["state"] == "open"',
        '               ^^^^^^^^^^^^^^^^^',
        "E       KeyError: 'state'",
        '',
        'tests/test_till.py:7: KeyError',
        '=========================== short test summary info ============================'
      ],
      expected: 'test_till: KeyError: \'state\' in assert answer()["state"] == "open" (tests/test_till.py:7)'
    },
    {
      name: 'RSpec, of what was nil',
      lines: [
        'Failures:',
        '',
        '  1) Till opens',
        '     Failure/Error: <%= till.owner.name %>',
        '',
        '     ActionView::Template::Error:',
        "       undefined method `name' for nil:NilClass",
        '     # ./app/views/till.html.erb:8:in `_app_views_till`',
        '',
        '1 example, 1 failure'
      ],
      expected: "1 of 1 test failed: Till opens: undefined method `name' for nil:NilClass in <%= till.owner.name %> (app/views/till.html.erb:8)"
    },
    {
      name: 'a macro of Rust, with its message',
      lines: [
        'error: proc macro panicked',
        ' --> src/till.rs:7:14',
        '  |',
        '7 |         .run(till::generate!())',
        '  |              ^^^^^^^^^^^^^^^^^',
        '  |',
        '  = help: message: failed to open coins.png: No such file or directory (os error 2)'
      ],
      expected: 'proc macro panicked: till: failed to open coins.png: No such file or directory (os error 2) (src/till.rs:7)'
    },
    {
      name: 'projen, with the files that a build has changed',
      lines: [
        'diff --git a/.github/till.yml b/.github/till.yml',
        'index 0a1b2c3..4d5e6f7 100644',
        '--- a/.github/till.yml',
        '+++ b/.github/till.yml',
        '-coins: 1',
        '+coins: 2',
        '##[error]Files were changed during build (see build log). If this was triggered from a fork, you will need to update your branch.'
      ],
      expected: 'Files were changed during the build: .github/till.yml'
    },
    {
      name: 'AWS, of who may not do what',
      lines: [
        'An error occurred (AccessDeniedException) when calling the OpenTill operation: User: arn:aws:sts::123456789012:assumed-role/cashier/session is not authorized to perform: till:Open on resource: arn:aws:till:eu-west-1:1:7 because no identity-based policy allows the till:Open action'
      ],
      expected: 'AccessDeniedException: cashier is not authorized to perform till:Open on arn:aws:till:eu-west-1:1:7 (no identity-based policy)'
    },
    {
      name: 'AWS, of who is denied it',
      lines: [
        'An error occurred (AccessDenied) when calling the OpenTill operation: User: arn:aws:iam::123456789012:user/cashier is not authorized to perform: till:Open on resource: arn:aws:till:eu-west-1:1:7 with an explicit deny in a service control policy'
      ],
      expected:
        'AccessDenied: cashier is not authorized to perform till:Open on arn:aws:till:eu-west-1:1:7 (explicit deny in a service control policy)'
    },
    {
      name: 'AWS, without a reason',
      lines: [
        'An error occurred (AccessDenied) when calling the OpenTill operation: User: arn:aws:iam::123456789012:user/cashier is not authorized to perform: till:Open on resource: arn:aws:till:eu-west-1:1:7'
      ],
      expected: 'AccessDenied: cashier is not authorized to perform till:Open on arn:aws:till:eu-west-1:1:7'
    },
    {
      name: 'App Store Connect, of what is wrong with a build',
      lines: [
        "[00:19:36]: [altool] 2026-05-11 00:19:36.153 ERROR: [altool.600002E50080] Error uploading '/var/folders/till.ipa'.",
        '[00:19:36]: [altool] 2026-05-11 00:19:36.153 ERROR: [altool.600002E50080] Validation failed (409) The icon of the till must not be transparent.',
        '[00:19:36]: fastlane finished with errors'
      ],
      expected: 'The icon of the till must not be transparent.'
    },
    {
      name: 'Next.js, of its configuration',
      lines: [
        '   Creating an optimized production build ...',
        ' ⨯ ERROR: This build uses a till and no `till` config.',
        '   This may be a mistake.',
        '',
        '> Build error occurred',
        'Error: Call retries were exceeded'
      ],
      expected: 'This build uses a till and no `till` config.'
    },
    {
      name: 'Node.js, of an error of the system without its class',
      lines: [
        'Error getting till: Error: no till found',
        'All 53 checks passed',
        'Something went wrong',
        "EISDIR: illegal operation on a directory, open 'reports'"
      ],
      expected: "EISDIR: illegal operation on a directory, open 'reports'"
    },
    {
      name: 'knip, with what is not used',
      lines: [
        'Unused exported types (2)',
        'Coin   type       src/till.ts:16:18',
        'Drawer interface  src/till.ts:28:13',
        'error: script "knip" exited with code 1'
      ],
      expected: 'Unused exported types (2): Coin, Drawer'
    },
    {
      name: 'a formatter that prints what it would change',
      lines: ['diff src/till.sh.orig src/till.sh', '--- src/till.sh.orig', '+++ src/till.sh', '@@ -1,2 +1,2 @@', '-coin=1', '+coin=2'],
      expected: 'The formatter would change src/till.sh'
    },
    {
      name: 'a request, before the program that made it',
      lines: [
        '- Opening',
        '',
        'request to https://till.example/open failed, reason: getaddrinfo ENOTFOUND till.example',
        '    Error: GraphQL request failed.'
      ],
      expected: 'request to https://till.example/open failed, reason: getaddrinfo ENOTFOUND till.example; GraphQL request failed.'
    },
    {
      name: 'pytest, of files that it could not read',
      lines: [
        '==================================== ERRORS ====================================',
        '_____________________ ERROR collecting tests/test_till.py ______________________',
        'tests/test_till.py:2: in <module>',
        '    import coins',
        "E   ModuleNotFoundError: No module named 'coins'",
        '=========================== short test summary info ============================',
        'ERROR tests/test_till.py',
        'ERROR tests/test_drawer.py',
        '!!!!!!!!!!!!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!!!!!!!!!!!!!'
      ],
      expected: "2 errors during collection: ERROR collecting tests/test_till.py: ModuleNotFoundError: No module named 'coins'"
    },
    {
      name: 'Windows PowerShell, of what a program only wrote to stderr',
      lines: [
        'till.exe : Reading coins from stdin...',
        'At C:\\a\\_temp\\1.ps1:7 char:23',
        '+ ... = $coins | & till.exe open 2>&1 ...',
        '+                 ~~~~~~~~~~~~~~~~~~~~~~~',
        '    + CategoryInfo          : NotSpecified: (Reading coins from stdin...:String) [], RemoteException',
        '    + FullyQualifiedErrorId : NativeCommandError'
      ],
      expected: 'PowerShell took what till.exe wrote to stderr for an error (NativeCommandError): Reading coins from stdin...'
    },
    {
      name: 'a long message, without the advice in its middle',
      lines: [
        '##[error]Get Till site failed. Please verify that the repository has a till enabled and configured to open with coins, or consider exploring the `open` parameter for this action, which opens the till. Error: Not Found - https://docs.github.com/rest/till'
      ],
      expected: 'Get Till site failed. Error: Not Found'
    },
    {
      name: 'npm, without its label and the advice',
      lines: [
        'npm error code ENEEDAUTH',
        'npm error need auth This command requires you to be logged in to https://registry.example.com',
        'npm error need auth You need to authorize this machine using `npm adduser`'
      ],
      expected: 'This command requires you to be logged in to https://registry.example.com'
    },
    {
      name: 'Playwright, of a page that a time limit closed',
      lines: ['Test timeout of 30000ms exceeded.', '', 'Error: page.click: Target page, context or browser has been closed'],
      expected: 'page.click: Target page, context or browser has been closed: Test timeout of 30000ms exceeded'
    },
    {
      name: 'git, of files that a check has changed',
      lines: [
        'diff --git a/docs/till.md b/docs/till.md',
        'index 1..2 100644',
        '--- a/docs/till.md',
        '+++ b/docs/till.md',
        '@@ -1 +1 @@',
        '-old',
        '+new'
      ],
      expected: 'Changes are not committed: docs/till.md'
    },
    {
      name: 'CMake',
      lines: [
        'CMake Error at till-subbuild/download-till.cmake:163 (message):',
        '  Each download failed!',
        '',
        "    error: downloading 'https://shop.example/till-1.tar.xz' failed",
        '          status_code: 22',
        '          status_string: "HTTP response code said error"',
        '          log:',
        '          --- LOG BEGIN ---',
        '          HTTP/2 504 ',
        '          content-length: 92'
      ],
      expected: "Each download failed: downloading 'https://shop.example/till-1.tar.xz' failed: HTTP/2 504 (till-subbuild/download-till.cmake:163)"
    },
    {
      name: 'the Solidity compiler',
      lines: [
        'Error: Compiler run failed:',
        'Error (3656): Contract "Till" should be marked as abstract.',
        ' --> src/Till.sol:4:1:',
        '  |',
        '4 | contract Till is ITill {',
        '  | ^ (Relevant source part starts here and spans across multiple lines).',
        'Note: Missing implementation: ',
        ' --> src/ITill.sol:5:5:',
        '  |',
        '5 |     function open(bytes32 coin) external view returns (bool);',
        '  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        'Warning (2018): Function state mutability can be restricted to view',
        ' --> src/Shop.sol:9:5:',
        '  |',
        '9 |     function shut() external {'
      ],
      expected: '3656: Contract "Till" does not implement: open(bytes32 coin) (src/Till.sol:4)'
    },
    {
      name: 'rustc, of a value that two variants have',
      lines: [
        'error[E0081]: discriminant value `3` assigned more than once',
        ' --> src/till.rs:1:1',
        '  |',
        '1 | pub enum Coin {',
        '  | ^^^^^^^^^^^^^',
        '2 |     Penny = 3,',
        '  |             - `3` assigned here',
        '3 |     Dime = 3,',
        '  |            - `3` assigned here',
        '',
        'warning: unused variable: `purse`',
        ' --> src/till.rs:9:9',
        '  |',
        '9 |         purse,'
      ],
      expected: 'E0081: discriminant value `3` assigned more than once: Penny, Dime (src/till.rs:1)'
    },
    {
      name: 'uv, of what is required and what that depends on, wherever its lines break',
      lines: [
        '  × No solution found when resolving dependencies:',
        '  ╰─▶ Because tills>=1.0 depends on purses>=2.0 and purses>=2.0',
        '      depends on coins>=3.1, we can conclude that tills>=1.0 depends on',
        '      coins>=3.1. (1)',
        '',
        '      And because we know from (1) that tills>=1.0 depends on coins>=3.1',
        '      and you require coins==3.0, we can conclude that you',
        '      cannot have tills>=1.0.',
        '      And because you require coins==3.0 and',
        '      tills>=1.0, we can conclude that your requirements are',
        '      unsatisfiable.'
      ],
      expected: 'No solution found: tills>=1.0 depends on coins>=3.1 and you require coins==3.0, and you require coins==3.0 and tills>=1.0'
    },
    {
      name: 'Terraform, of a resource',
      lines: [
        '╷',
        '│ Error: creating queue: the name is taken',
        '│ ',
        '│   with module.shop.module.front.aws_sqs_queue.till["a"],',
        '│   on .terraform/modules/front/queue.tf line 6, in resource "aws_sqs_queue" "till":',
        '│    6: resource "aws_sqs_queue" "till" {',
        '╵'
      ],
      expected: 'aws_sqs_queue.till["a"]: creating queue: the name is taken (.terraform/modules/front/queue.tf:6)'
    },
    {
      name: "a registry's answer to the address of a layer",
      lines: [
        `ERROR: failed to push registry.example/shop/till:latest: unexpected status from HEAD request to https://registry.example/v2/shop/till/blobs/sha256:${'4c'.repeat(32)}: 401 Unauthorized`
      ],
      expected: 'failed to push registry.example/shop/till:latest: 401 Unauthorized'
    },
    {
      name: "the AWS SDK's operation",
      lines: [
        'Error: operation error SQS: CreateQueue, https response error StatusCode: 400, RequestID: 3HG0-BBBL, api error QueueExists: it exists'
      ],
      expected: 'SQS CreateQueue: QueueExists: it exists'
    }
  ])('$name', told)
})

describe('A tool’s own shape of a failure is read', () => {
  test.each<Row>([
    {
      name: 'Ginkgo 1: the assertion’s place, not that of what it stands in',
      lines: [
        '• Failure [0.035 seconds]',
        'Till',
        '/shop/till/till_test.go:10',
        '  when it is closed',
        '  /shop/till/till_test.go:20',
        '    opens',
        '    /shop/till/till_test.go:30',
        '',
        '    Expected',
        '        <int>: 1',
        '    to equal',
        '        <int>: 2',
        '',
        '    /shop/till/till_test.go:35',
        '------------------------------'
      ],
      expected: 'Expected <int>: 1 to equal: <int>: 2 (/shop/till/till_test.go:35)'
    },
    {
      name: 'GoogleTest',
      lines: [
        '[ RUN      ] Till.Opens',
        '/shop/till_test.cc:12: Failure',
        'Expected equality of these values:',
        '  coins',
        '    Which is: 3',
        '  4',
        '[  FAILED  ] Till.Opens (0 ms)'
      ],
      expected: 'Till.Opens: coins (3) is not equal to 4 (/shop/till_test.cc:12)'
    },
    {
      name: 'PHPStan',
      lines: [
        ' ------ -----------------------------------------',
        '  Line   src/Till.php',
        ' ------ -----------------------------------------',
        '  :12    Method Till::open() has no return type.',
        ' ------ -----------------------------------------',
        '',
        ' [ERROR] Found 1 error'
      ],
      expected: 'Method Till::open() has no return type. (src/Till.php:12)'
    },
    {
      name: 'tsd',
      lines: ['', '  index.test-d.ts:5:20', '  ✖  5:20  Argument of type string is not assignable to parameter of type Coin.', '', '  1 error'],
      expected: 'Argument of type string is not assignable to parameter of type Coin. (index.test-d.ts:5)'
    }
  ])('$name', told)
})

describe('A headline says what is behind', () => {
  test.each<Row>([
    {
      name: 'a missing module: the install that failed before',
      lines: [
        'npm ERR! code ERESOLVE',
        'npm ERR! Could not resolve dependency:',
        'npm ERR! peer till@"^18.0.0" from cart-ui@2.0.0',
        '',
        'FAIL ./till.test.js',
        '  ● Test suite failed to run',
        '',
        "    Cannot find module 'till' from 'shop.js'",
        '',
        'Tests:       0 total'
      ],
      expected: "Cannot find module 'till' from 'shop.js' (npm failed before: Could not resolve dependency: peer till@\"^18.0.0\" from cart-ui@2.0.0)"
    },
    {
      name: 'numbers that a test compared: what each failed test logged',
      lines: [
        '=================================== FAILURES ===================================',
        ...['test_one', 'test_two'].flatMap((name, at) => [
          `___________________________________ ${name} ___________________________________`,
          '',
          `    def ${name}():`,
          '>       assert count() < 3',
          'E       assert 3 < 3',
          '',
          `tests/test_till.py:${at + 4}: AssertionError`,
          '------------------------------ Captured log call -------------------------------',
          `INFO     till:till.py:3 ${name}`,
          'WARNING  till:till.py:8 the drawer is not available - counting is off'
        ]),
        '=========================== short test summary info ============================',
        'FAILED tests/test_till.py::test_one - assert 3 < 3',
        'FAILED tests/test_till.py::test_two - assert 3 < 3',
        '========================= 2 failed, 1 passed in 0.04s =========================='
      ],
      expected: '2 of 3 tests failed: test_one: assert 3 < 3: the drawer is not available - counting is off (tests/test_till.py:4)'
    },
    {
      name: 'numbers that a test compared, where nothing was logged: their names',
      lines: [
        '=================================== FAILURES ===================================',
        '___________________________________ test_one ___________________________________',
        '',
        '>       assert drawer.count() < drawer.room',
        'E       assert 3 < 3',
        '',
        'tests/test_till.py:4: AssertionError',
        '=========================== short test summary info ============================'
      ],
      expected: 'test_one: assert drawer.count() < drawer.room (3 < 3) (tests/test_till.py:4)'
    },
    {
      name: 'a chain of outer calls, of which the innermost was killed: what that one said',
      lines: [
        'opening the till',
        'Error: the drawer is locked by another program',
        'closing the till',
        'shoptest: error: cannot run all tests: cannot execute test open: cannot wait for till: "$TILL open --drawer front --wait 20m": signal: killed'
      ],
      expected: 'the drawer is locked by another program'
    },
    {
      name: 'an exit code that a test compared: what the program said',
      lines: [
        'opening the till',
        'till: open /dev/drawer: permission denied',
        '------------------------------',
        '• Failure [0.035 seconds]',
        'Till',
        '/shop/till/till_test.go:10',
        '  opens',
        '  /shop/till/till_test.go:30',
        '',
        '  Expected',
        '      <int>: 1',
        '  to match exit code:',
        '      <int>: 0',
        '',
        '  /shop/till/till_test.go:35',
        '------------------------------'
      ],
      expected: 'Expected <int>: 1 to match exit code: <int>: 0: till: open /dev/drawer: permission denied (/shop/till/till_test.go:35)'
    },
    {
      name: 'many failed tests: the suite that all of them are of',
      lines: [
        'bun test v1.3.0 (0123abcd)',
        ...[1, 2, 3].flatMap((at) => [
          `${at} |   expect(out).toContain("${at}");`,
          '                  ^',
          'error: expect(received).toContain(expected)',
          '',
          `Expected to contain: "${at}"`,
          'Received: ""',
          '',
          `      at <anonymous> (/home/runner/work/shop/shop/tests/till.test.ts:${at}:5)`,
          `(fail) till > open > prints ${at} [1.00ms]`
        ]),
        '',
        ' 5 pass',
        ' 3 fail'
      ],
      expected: '3 of 8 tests failed, all in till > open: prints 1: expect(out).toContain(expected): expected "1", got "" (tests/till.test.ts:1)'
    }
  ])('$name', told)

  test('not a warning that only one of the failed tests logged', async () => {
    const failed = (name: string, ...logged: readonly string[]): readonly string[] => [
      `___________________________________ ${name} ___________________________________`,
      '',
      'E       assert 3 < 3',
      '',
      'tests/test_till.py:4: AssertionError',
      ...logged
    ]
    expect(
      await headlineOf(
        '=================================== FAILURES ===================================',
        ...failed(
          'test_one',
          '------------------------------ Captured log call -------------------------------',
          'WARNING  till:till.py:8 the drawer is not available'
        ),
        ...failed('test_two'),
        '=========================== short test summary info ============================'
      )
    ).not.toContain('drawer')
  })

  test('not an install that came after', async () =>
    expect(await headlineOf("Error: Cannot find module 'till'", 'npm ERR! code ERESOLVE', 'npm ERR! Could not resolve dependency:')).not.toContain(
      'before'
    ))
})

describe('A tool’s own words come before what other tools say of it', () => {
  test.each<Row>([
    {
      name: 'Next.js, of a page that it could not prerender',
      lines: [
        '[web] {',
        "  errorName: 'TypeError'",
        '}',
        '⨯ useTill() should be wrapped in a boundary at page "/till". Read more: https://nextjs.org/docs/messages/missing-boundary',
        '    at Q (/home/runner/work/shop/shop/.next/server/chunks/a.js:2:2111)',
        'Error occurred prerendering page "/till". Read more: https://nextjs.org/docs/messages/prerender-error',
        'Export encountered an error on /till/page: /till, exiting the build.',
        '⨯ Next.js build worker exited with code: 1 and signal: null'
      ],
      expected: 'useTill() should be wrapped in a boundary at page "/till"; Error occurred prerendering page "/till".'
    },
    {
      name: 'Next.js in a container, with the place in a line of its own',
      lines: [
        '#11 82.12 Failed to compile.',
        '#11 82.12 ',
        '#11 82.12 ./src/app/till.tsx',
        '#11 82.12 Error:   x Expected a string inside the container.',
        '#11 82.12   | Read more: https://nextjs.org/docs/messages/till',
        '#11 82.12     ,-[/usr/src/app/src/app/till.tsx:60:1]',
        '#11 82.12  60 | ,->             <style jsx>',
        '#11 82.12     `----'
      ],
      expected: 'Expected a string inside the container. (/usr/src/app/src/app/till.tsx:60)'
    },
    {
      name: 'ESLint, whose lines a problem matcher has annotated',
      lines: [
        '/home/runner/work/shop/shop/src/till.ts',
        "##[error]  89:19  error  'coin' is never used  no-unused-vars",
        '##[error]  90:3   error  Unexpected till       no-tills',
        '',
        '✖ 2 problems (2 errors, 0 warnings)'
      ],
      expected: "2 errors: no-unused-vars: 'coin' is never used (src/till.ts:89); no-tills: Unexpected till"
    },
    {
      name: 'BuildKit, of an image',
      lines: [
        '#4 [linux/arm/v7 internal] load metadata for docker.io/library/till:slim',
        '#4 ERROR: no match for platform in manifest: not found',
        'ERROR: failed to build: failed to solve: till:slim: failed to resolve source metadata for docker.io/library/till:slim: no match for platform in manifest: not found'
      ],
      expected: 'till:slim (linux/arm/v7): no match for platform in manifest: not found'
    },
    {
      name: 'Git, called with its options',
      lines: [
        '[command]"C:\\Program Files\\Git\\bin\\git.exe" -c core.x=1 checkout --force main',
        "##[error]error: invalid path 'a:b.md'",
        "##[error]The process 'C:\\Program Files\\Git\\bin\\git.exe' failed with exit code 128"
      ],
      expected: "git checkout: invalid path 'a:b.md'"
    },
    {
      name: 'ssh, of a masked user and host',
      lines: ['***@***: Permission denied (publickey,password).', 'rsync: connection unexpectedly closed (0 bytes received so far) [sender]'],
      expected: '***@***: Permission denied (publickey,password).'
    },
    {
      name: 'a program, before the wrapper that ran it',
      lines: ['Success', 'Fatal crash found for the till.', "##[error]The process '/usr/bin/sh' failed with exit code 1"],
      expected: 'Fatal crash found for the till.'
    },
    {
      name: 'words in bold',
      lines: ['❌ **Content Check**: Failed for the till'],
      expected: 'Content Check: Failed for the till'
    }
  ])('$name', told)
})

describe('Of a step that no rule knows', () => {
  test.each<Row>([
    {
      name: 'the last line is the reason where it says what is wrong',
      lines: ['Reading the tills', '[till] coin 7 matches neither the drawer nor the safe'],
      expected: '[till] coin 7 matches neither the drawer nor the safe'
    },
    {
      name: 'the last line is none where passing runs end so',
      lines: ['Reading the tills', 'Done: 0 errors'],
      expected: 'Exit code 1, and nothing in the log says why. The last line is: Done: 0 errors'
    },
    {
      name: 'a command that the shell traced is never the reason',
      lines: [
        '+ cd till',
        '+ ./configure --enable-coins --enable-drawer',
        'Unknown option "--enable-drawer".',
        'See ./configure --help for all options.'
      ],
      expected: 'Unknown option "--enable-drawer".'
    },
    {
      name: 'what exists already is no reason',
      lines: ['5f70bf18a086: Layer already exists', 'a3ed95caeb02: Layer already exists', 'till: the storage quota is exceeded'],
      expected: 'till: the storage quota is exceeded'
    }
  ])('$name', told)
})

test('names of which a compiler says the same are told as a list', async () =>
  expect(
    await headlineOf(
      ...['bits', 'coins', 'tills'].flatMap((name, at) => [
        `src/till.c:${at + 3}:9: error: '${name}' was not declared in this scope${at === 1 ? "; did you mean 'coin'?" : ''}`,
        `    ${at + 3} |         ${name} = 1;`,
        '      |         ^~~~'
      ])
    )
  ).toBe("3 errors: 'bits' was not declared in this scope (src/till.c:3); also 'coins', 'tills'"))

test('rules of a linter that found most are told by their names', async () =>
  expect(
    await headlineOf(
      '/home/runner/work/shop/shop/src/till.ts',
      "  1:1  error  'coin' is never used    no-unused-vars",
      ...Array.from({ length: 4 }, (_, at) => `  ${at + 2}:1  error  Label ${at} needs a control  a11y/label-has-control`),
      '',
      '✖ 5 problems (5 errors, 0 warnings)'
    )
  ).toBe("5 errors: no-unused-vars: 'coin' is never used (src/till.ts:1); 4 × a11y/label-has-control"))

test('the tool’s own count of errors counts, where it tells some of them in no place', async () =>
  expect(
    await headlineOf(
      'F401 [*] `coin` imported but unused',
      ' --> src/till.py:6:8',
      '',
      'F401 [*] `drawer` imported but unused',
      ' --> src/till.py:7:8',
      '',
      'Found 3 errors.'
    )
  ).toBe('3 errors: F401: `coin` imported but unused (src/till.py:6); also `drawer`'))

test('failed tests of which only the names are known', async () =>
  expect(
    await headlineOf(
      "Test Suite 'All tests' failed at 2026-02-16 13:04:07.751.",
      '\t Executed 904 tests, with 2 failures (0 unexpected) in 751.031 (752.738) seconds',
      'Failing tests:',
      '',
      'Test session results, code coverage, and logs:',
      '',
      '\tShopTests:',
      '\t\tTillTests.testOpens()',
      '\t\tTillTests.testShuts()',
      '',
      '** TEST FAILED **',
      'ERROR [2026-02-16 13:04:15.05]: Tests have failed',
      'ERROR [2026-02-16 13:04:15.06]: fastlane finished with errors'
    )
  ).toBe('2 of 904 tests failed: TillTests.testOpens()'))

test('a program of the machine that is a script is told with its path', async () =>
  expect(await headlineOf('/usr/local/bin/till: line 1: Not: command not found')).toBe('/usr/local/bin/till: line 1: Not: command not found'))

test('a failure that many tests share is told with its number', async () =>
  expect(
    await headlineOf(
      'Analyzing till...',
      "  error • The method 'open' isn't defined for the type 'Till' • lib/till.dart:3:5 • undefined_method",
      ...[4, 5, 6].map((line) => `  error • The coin is no constant • lib/till.dart:${line}:5 • undefined_method`)
    )
  ).toBe("4 errors: undefined_method: The method 'open' isn't defined for the type 'Till' (lib/till.dart:3); 3 × The coin is no constant"))

describe('What only looks like it is left out', () => {
  test.each<Omit<Row, 'expected'> & { readonly expected: unknown }>([
    {
      name: 'a passed test in the last line',
      lines: ['✓ rejects an invalid password'],
      expected: expect.stringContaining('nothing in the log says why')
    },
    {
      name: 'a warning in the last line',
      lines: ['[WARN] coins are missing, using defaults'],
      expected: expect.stringContaining('nothing in the log says why')
    },
    {
      name: 'the echo of npm, of an exception’s statement',
      lines: [
        '> shop@1.0.0 build',
        '> node scripts/build.js --prod',
        '',
        "TypeError: Cannot read properties of undefined (reading 'out')",
        '    at open (/home/runner/work/shop/shop/scripts/build.js:3:9)'
      ],
      expected: "TypeError: Cannot read properties of undefined (reading 'out')"
    },
    {
      name: 'another tool’s count',
      lines: [
        "src/a.ts(1,1): error TS2304: Cannot find name 'till'.",
        "src/a.ts(2,1): error TS2304: Cannot find name 'coin'.",
        '/home/runner/work/shop/shop/src/b.ts',
        "  1:1  error  'coin' is never used  no-unused-vars",
        '✖ 5 problems (5 errors, 0 warnings)'
      ],
      expected: "2 errors: TS2304: Cannot find name 'till'. (src/a.ts:1); also 'coin'"
    },
    {
      name: 'the first of several messages of one code',
      lines: [
        "src/a.ts(1,1): error TS2741: Property 'till' is missing.",
        ...['Foo', 'Bar', 'Baz'].map((name, at) => `src/a.ts(${at + 2},1): error TS2304: Cannot find name '${name}'.`)
      ],
      expected:
        "4 errors: TS2741: Property 'till' is missing. (src/a.ts:1); TS2304: Cannot find name 'Foo'.; TS2304: Cannot find name 'Bar'.; TS2304: Cannot find name 'Baz'."
    },
    {
      name: 'a long command before the reason',
      lines: [`[command]/usr/bin/bash -c "for i in ${'1 2 3 '.repeat(30)}; do open; done"`, '##[error]no such till here'],
      expected: 'no such till here'
    },
    {
      name: 'a problem of Composer by the next one',
      lines: [
        'Your requirements could not be resolved to an installable set of packages.',
        '',
        '  Problem 1',
        '    - Root composer.json requires foo/bar ^2.0, found foo/bar[1.0] but it does not match the constraint.',
        '  Problem 2',
        '    - baz/qux 1.0 requires ext-intl * -> it is missing from your system.'
      ],
      expected: expect.stringContaining('foo/bar ^2.0')
    },
    {
      name: 'what pip has left out of another version',
      lines: [
        'ERROR: Ignored the following versions that require a different python version: 3.5 Requires-Python >=3.12',
        'ERROR: Could not find a version that satisfies the requirement till==99.0 (from versions: 0.1, 0.2)'
      ],
      expected: expect.not.stringContaining('Requires-Python')
    }
  ])('$name', ({ lines, expected }) => headlineOf(...lines).then((headline) => expect(headline).toEqual(expected)))
})

test('of two assertions in a line the one above the caret is told', async () =>
  expect(
    await headlineOf(
      ' FAIL  test/till.test.ts > till > opens',
      'AssertionError: expected 2 to be 1 // Object.is equality',
      '',
      ' ❯ test/till.test.ts:5:40',
      '      5|   expect(coins).toBe(1); expect(drawer).toBe(1)',
      '       |                                         ^'
    )
  ).toBe('till > opens: drawer: expected 2 to be 1 (test/till.test.ts:5)'))

test('a failure that most share is told first, with how many do', async () =>
  expect(
    await headlineOf(
      '/home/runner/work/shop/shop/src/till.ts',
      "  1:1  error  'coin' is never used    no-unused-vars",
      ...Array.from({ length: 6 }, (_, at) => `  ${at + 2}:1  error  A label needs a control  a11y/label-has-control`),
      '',
      '✖ 7 problems (7 errors, 0 warnings)'
    )
  ).toBe("7 errors, 6 of them: a11y/label-has-control: A label needs a control (src/till.ts:2); no-unused-vars: 'coin' is never used"))

test('the function of a call that Clang takes no arguments for', async () =>
  expect(
    await headlineOf(
      "src/till.cpp:45:54: error: too few arguments to function call, single argument 'coins' was not specified",
      '   45 |         open();',
      '      |         ~~~~ ^',
      "src/till.hpp:9:18: note: 'open' declared here"
    )
  ).toBe("too few arguments to function call, single argument 'coins' was not specified: 'open' (src/till.cpp:45)"))
