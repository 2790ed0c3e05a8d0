import { describe, expect, test } from '@jest/globals'
import { createBlockSearch } from '../../src/diagnose/blocks.ts'
import { gatherEvidence } from '../../src/diagnose/evidence.ts'
import { type Exhausted, findExhausted } from '../../src/diagnose/exhausted.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { prepareLines, scopeLines } from '../../src/diagnose/prepared.ts'
import { selectBlocks } from '../../src/diagnose/select.ts'
import type { Finding } from '../../src/model/report.ts'
import { finished } from '../support/cpu.ts'
import { FIRST, stepLines, textsOf } from './support/step-lines.ts'

const toPath = createPathMapper('octo-org/shop')

const read = (text: string, exitCode = 1, findings: readonly Finding[] = []): Exhausted | null => {
  const lines = prepareLines(scopeLines(stepLines(`working\n${text}\n##[error]Process completed with exit code ${exitCode}.`)))
  const { blocks } = finished(createBlockSearch(lines, textsOf(lines), (file) => toPath(file, null) !== null))
  const evidence = gatherEvidence(lines, blocks, findings, toPath)
  return findExhausted(evidence, selectBlocks(evidence), exitCode)
}

describe('The disk is full where the program that failed says so', () => {
  test.each([
    ['a shell tool', 'cat: write error: No space left on device'],
    ['a compiler', 'fatal error: error writing to /tmp/cc1.s: No space left on device\ncompilation terminated.\nmake: *** [Makefile:4: a.o] Error 1'],
    ['an assembler', "{standard input}: Fatal error: can't write 96 bytes to section .text of a.o: 'No space left on device'"],
    ['a linker', '/usr/bin/ld: final link failed: No space left on device\ncollect2: error: ld returned 1 exit status'],
    ['Go', 'write /tmp/go-build1/b001/_pkg_.a: no space left on device'],
    ['Rust', 'error: failed to write `/build/target/a.rlib`: No space left on device (os error 28)'],
    [
      'Python',
      'Traceback (most recent call last):\n  File "pack.py", line 3, in <module>\n    f.write(b)\nOSError: [Errno 28] No space left on device'
    ],
    ['pip', "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device: '/opt/x'"],
    ['Node', "Error: ENOSPC: no space left on device, write\n    at Object.writeSync (node:fs:923:3) {\n  errno: -28,\n  code: 'ENOSPC'\n}"],
    ['npm', 'npm error code ENOSPC\nnpm error syscall write\nnpm error errno -28\nnpm error nospc ENOSPC: no space left on device, write'],
    ['yarn', "error An unexpected error occurred: \"ENOSPC: no space left on device, copyfile '/a' -> '/b'\"."],
    ['Gradle', "* What went wrong:\nExecution failed for task ':app:pack'.\n> java.io.IOException: No space left on device"],
    ['maven', '[ERROR] Failed to execute goal a:b:1:jar on project shop: Error assembling: No space left on device -> [Help 1]'],
    ['.NET', "Unhandled exception. System.IO.IOException: There is not enough space on the disk. : 'D:\\a\\out.bin'"],
    ['Ruby', "pack.rb:3:in `write': No space left on device @ io_write - /tmp/a (Errno::ENOSPC)"],
    ['apt', "E: You don't have enough free space in /var/cache/apt/archives/."],
    ['dpkg', ' failed to write (No space left on device)'],
    ['BuildKit', '#12 ERROR: failed to copy files: copy file range failed: no space left on device'],
    ['docker', 'docker: Error response from daemon: write /var/lib/x: no space left on device.'],
    [
      'tar, several times',
      'tar: a: Cannot write: No space left on device\ntar: b: Cannot write: No space left on device\ntar: Exiting with failure status due to previous errors'
    ],
    ['an outer action', "##[error]write /a: no space left on device\n##[error]The process '/usr/bin/docker' failed with exit code 1"],
    [
      'BuildKit, after an error that the script put up with',
      "mv: cannot move '/a' to '/b': Device or resource busy\n#12 ERROR: write /a: no space left on device"
    ],
    ['a quota', 'cp: error writing to b: Disk quota exceeded']
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ cause: 'disk_full' })
  })
})

describe('Memory is used up where the program that failed says so', () => {
  test.each([
    [
      'Node',
      134,
      '<--- Last few GCs --->\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n----- Native stack trace -----\nAborted (core dumped)'
    ],
    [
      'Node in an npm script',
      1,
      'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory\nnpm error code 134'
    ],
    ['Go', 2, 'fatal error: runtime: out of memory\n\nruntime stack:\nruntime.throw({0x1, 0x2})'],
    ['the JVM', 1, 'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space\n\tat shop.Pack.main(Pack.java:7)'],
    [
      'Gradle',
      1,
      "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':dex'.\n> java.lang.OutOfMemoryError: Java heap space"
    ],
    ['a daemon of Gradle', 1, 'Gradle build daemon has been stopped: since the JVM garbage collector is thrashing'],
    ['V8', 133, '#\n# Fatal JavaScript out of memory: Reached heap limit\n#'],
    ['Kotlin', 1, 'e: java.lang.OutOfMemoryError: Java heap space'],
    ['Visual C++', 1, 'src\\a.cpp(3): fatal error C1060: compiler is out of heap space'],
    ['a process of a shell', 1, 'make: vfork: Cannot allocate memory'],
    ['maven', 1, '[ERROR] Java heap space -> [Help 1]'],
    ['the JVM’s own word', 1, '# There is insufficient memory for the Java Runtime Environment to continue.'],
    ['Python', 1, 'Traceback (most recent call last):\n  File "pack.py", line 3, in <module>\n    x = [0] * n\nMemoryError'],
    [
      'NumPy',
      1,
      'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    np.zeros(n)\nnumpy._core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array'
    ],
    ['C++', 134, "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc"],
    ['Rust', 101, 'memory allocation of 9000000000 bytes failed'],
    ['a killed compiler', 2, 'c++: fatal error: Killed signal terminated program cc1plus\ncompilation terminated.\nmake: *** [a.o] Error 1'],
    ['a killed linker', 1, 'collect2: fatal error: ld terminated with signal 9 [Killed]'],
    [
      'a killed rustc',
      101,
      "error: could not compile `shop` (lib)\n\nCaused by:\n  process didn't exit successfully: `rustc --crate-name shop src/lib.rs` (signal: 9, SIGKILL: kill)"
    ],
    ['a killed Go compiler', 1, 'go build shop/a: /usr/local/go/pkg/tool/linux_amd64/compile: signal: killed'],
    ['PHP', 255, 'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in /a.php on line 3'],
    ['.NET', 134, "Unhandled exception. System.OutOfMemoryException: Exception of type 'System.OutOfMemoryException' was thrown."],
    ['a shell', 254, 'bash: fork: Cannot allocate memory'],
    ['BuildKit', 1, 'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: cannot allocate memory'],
    ['the kernel', 137, '[ 55.1] Memory cgroup out of memory: Killed process 2301 (node) total-vm:1kB'],
    ['the kernel, and the shell', 1, '[ 55.1] Out of memory: Killed process 2301 (node)\nbuild.sh: line 3: 2301 Killed   node pack.js'],
    ['a container', 137, '            "OOMKilled": true,'],
    ['a pod', 137, '      Reason:       OOMKilled\n      Exit Code:    137'],
    [
      'beside tests that failed before the process was killed',
      137,
      '--- FAIL: TestA (0.0s)\n    a_test.go:3: no\n[ 55.1] Memory cgroup out of memory: Killed process 2301 (go)'
    ]
  ])('%s', (_, exitCode, text) => {
    expect(read(text, exitCode)).toMatchObject({ cause: 'out_of_memory' })
  })
})

describe('Nothing is claimed', () => {
  const disk = 'write /tmp/a: no space left on device'
  test.each([
    ['for a passed test’s title', '  ✓ says so when ENOSPC: no space left on device, write (3 ms)\n  ✓ error: no space left on device'],
    [
      'for a failed test’s title',
      '  ✕ says so: no space left on device\n  ● disk › error: no space left on device\n\n    expect(received).toBe(expected)\n\nTests: 1 failed, 1 total'
    ],
    ['for an expected value', '    Expected: "ENOSPC: no space left on device, write"\n    Received: undefined'],
    ['for a value that a test got', '  Expected error: no space left on device\n  got: no space left on device'],
    ['for a passed test of Python', 'tests/test_a.py::test_raises_MemoryError PASSED\nmake: *** [Makefile:3: test] Error 2'],
    ['for a name alone', 'MemoryError\nimporting MemoryError: never raised'],
    ['for a passed test of Rust', 'test disk::out_of_memory ... ok\ntest says: out of memory ... ok'],
    ['for a line of code', '  12 | throw new Error("ENOSPC: no space left on device, write")\n> 13 |   // error: no space left on device'],
    ['for a traced script', '+ grep -q "No space left on device" log\n+ grep -c error: no space left on device'],
    ['for a search in a log', 'looking for "No space left on device"\nlog had no match'],
    ['for a configuration', '  memory: 512m\n  on-out-of-memory: restart\n-XX:+HeapDumpOnOutOfMemoryError\n-Dlog=java.lang.OutOfMemoryError:ERROR'],
    ['for a document', '- **Error**: No space left on device\n# out of memory'],
    [
      'for a warning',
      '##[warning]disk: no space left on device\n[WARN] disk: no space left on device\n<w> [cache] Error: ENOSPC: no space left on device, write'
    ],
    ['for what is tried again', 'error: no space left on device: retrying in 5 s (attempt 2)'],
    ['for file watchers', "Error: ENOSPC: System limit for number of file watchers reached, watch '/a'"],
    ['for a test that met it', 'E       OSError: [Errno 28] No space left on device\n=== 1 failed in 0.1s ==='],
    ['for a container that was not killed', '            "OOMKilled": false,\nOOMKilled: false'],
    ['for the kernel’s word on nothing that was killed here', 'oom-kill:constraint=CONSTRAINT_MEMCG'],
    ['beside an error of a compiler', `${disk}\nsrc/a.ts(3,5): error TS2322: no overload`],
    ['beside an error of a compiler that came first', `src/a.ts(3,5): error TS2322: no overload\n${disk}`],
    ['beside a failed test', `${disk}\n--- FAIL: TestA (0.0s)\n    a_test.go:3: no`],
    ['beside a count of failed tests', `${disk}\nTests:       1 failed, 2 passed, 3 total`],
    ['where tests went on', `${disk}\n  ✓ adds (3 ms)`],
    ['where tests went on in Go', `${disk}\nok  \tshop/a\t0.1s`],
    ['far above the end', `${disk}\n${'plain\n'.repeat(500)}`],
    ['for a state of some pod', '      Reason:       OOMKilled\n      Exit Code:    137'],
    ['for a search that found code', 'src/a.go:12: // error: no space left on device\nsrc/a.go:13:\t- out of memory: no'],
    ['for a list', '1. Error: No space left on device\n2) out of memory\n| error: out of memory |'],
    ['for an assertion', 'AssertionError: it should say: no space left on device\nexpected a reason but got: out of memory'],
    ['for a scenario', '  Scenario: out of memory\n    Given error: no space left on device'],
    ['beside another error of any program', 'Error: write: no space left on device\nError: the list of shops is empty'],
    ['where tests went on, whatever ended the process', 'Error: out of memory\n  ✓ says so (3 ms)'],
    ['for a word of memory', 'test "out of memory is told" failed'],
    ['where much was said afterwards', `${disk}\n${'uploaded a part of the release\n'.repeat(30)}release notes are empty`],
    ['for a logger’s lower levels', 'DEBUG flush: cannot allocate memory\nlevel=warn msg=flush err: no space left on device'],
    ['where tests of CTest went on', `${disk}\n1/1 Test #1: a ..........   Passed    0.00 sec\n100% tests passed, 0 tests failed out of 1`],
    ['where pytest went on', `${disk}\n..... [100%]\ncoverage 70 below fail-under 80`],
    ['where a build succeeded afterwards', 'java.lang.OutOfMemoryError: Java heap space\n\tat a.B.c(B.java:3)\nBUILD SUCCESSFUL in 3s'],
    ['where the script went on', "terminate called after throwing an instance of 'std::bad_alloc'\n+ ./try-small\nsmall ok\n+ diff a b"],
    ['where it was tried again', 'fatal: Out of memory, malloc failed\nRetrying with fewer jobs\nversions differ']
  ])('%s', (_, text) => {
    expect(read(text)).toBeNull()
  })

  test.each([
    ['a plain word of the shell', 'Killed'],
    ['the shell’s word with its place', 'build.sh: line 3: 2301 Killed                  node pack.js'],
    ['a killed test of Rust', "  process didn't exit successfully: `/build/target/debug/deps/shop-1` (signal: 9, SIGKILL: kill)"],
    ['no word', 'working']
  ])('for exit code 137 with %s', (_, text) => {
    expect(read(text, 137)).toBeNull()
  })

  test('but a place that a tool names between two tellings is no other failure', () => {
    const finding = {
      severity: 'error',
      file: 'Dockerfile',
      line: 9,
      column: null,
      code: null,
      message: 'COPY',
      source: 'x',
      logLine: FIRST + 3
    } as const
    expect(read(`${disk}\nDockerfile:9\n 9 | >>> COPY a b\nERROR: failed to build: ${disk}`, 1, [finding])).not.toBeNull()
  })

  test('beside a finding of a problem matcher', () => {
    const finding = { severity: 'error', file: 'a.x', line: 3, column: null, code: null, message: 'no', source: 'x', logLine: FIRST + 2 } as const
    expect(read(`${disk}\na.x 3 no`)).not.toBeNull()
    expect(read(`${disk}\na.x 3 no`, 1, [finding])).toBeNull()
  })
})
