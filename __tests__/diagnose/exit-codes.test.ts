import { describe, expect, test } from '@jest/globals'
import { exitCodeInWords, toolOf } from '../../src/diagnose/exit-codes.ts'

describe('An exit code in words', () => {
  test.each<[number, string | null, string | null]>([
    [126, null, 'the command was found but is not executable'],
    [127, null, 'command not found'],
    [130, null, 'interrupted (SIGINT)'],
    [134, null, 'aborted (SIGABRT)'],
    [137, null, 'killed (SIGKILL)'],
    [139, null, 'segmentation fault (SIGSEGV)'],
    [143, null, 'terminated (SIGTERM)'],
    [-1_073_741_819, null, 'access violation'],
    [3_221_225_477, null, 'access violation'],
    [-1_073_741_515, null, 'a DLL was not found'],
    [-1_073_740_791, null, 'aborted (fail fast, or a stack buffer overrun)'],
    [3_221_225_725, null, 'stack overflow'],
    [-532_462_766, null, 'unhandled .NET exception'],
    [9009, null, 'command not found'],
    [6, 'curl', 'could not resolve the host'],
    [7, 'curl', 'could not connect to the host'],
    [22, 'curl', 'HTTP status 400 or above'],
    [28, 'curl', 'timed out'],
    [35, 'curl', 'TLS connection failed'],
    [52, 'curl', 'empty reply from the server'],
    [56, 'curl', 'failed to receive data'],
    [60, 'curl', 'the certificate of the server could not be verified'],
    [8, 'wget', 'the server answered with an error'],
    [2, 'pytest', 'interrupted'],
    [5, 'py.test', 'no tests collected'],
    [1, 'grep', 'no line matches'],
    [1, 'diff', 'the files differ'],
    [1, '[', 'the condition is false'],
    [124, 'timeout', 'timed out'],
    [123, 'xargs', 'a command failed'],
    [127, 'curl', 'command not found'],
    [137, 'docker', 'killed (SIGKILL)'],
    [1, null, null],
    [0, null, null],
    [6, null, null],
    [6, 'make', null],
    [-1, null, null],
    [255, null, null],
    [6, '__proto__', null],
    [6, 'constructor', null],
    [Number.NaN, 'curl', null]
  ])('%d of %s', (code, tool, words) => {
    expect(exitCodeInWords(code, tool)).toBe(words)
  })
})

test.each([
  ['curl -fsSL https://shop.example/a', 'curl'],
  ['  /usr/bin/curl -f x', 'curl'],
  ['TOKEN=*** MODE=a curl x', 'curl'],
  ['sudo -E curl x', 'curl'],
  ['sudo -u root curl x', null],
  ['python -m pytest -q', 'pytest'],
  ['python3.13 -m pytest', 'pytest'],
  ['poetry run pytest', 'pytest'],
  ['uv run --frozen python -m pytest', 'pytest'],
  ['npx --yes jest', 'jest'],
  ['bundle exec rspec', 'rspec'],
  ['C:\\tools\\curl.exe x', 'curl'],
  ['[ -f a ]', '['],
  ['./run.sh', null],
  ['scripts/test', null],
  ['vendor/bin/phpunit', 'phpunit'],
  ['node_modules/.bin/jest --ci', 'jest'],
  ['"$TOOL" x', null],
  ['', null]
])('The program of the command %j is %j', (command, tool) => {
  expect(toolOf(command)).toBe(tool)
})
