import { describe, expect, test } from '@jest/globals'
import { conditionOf, withCircumstances, withName } from '../../../src/diagnose/headline/circumstances.ts'
import { headlineOf } from '../support/headline-of.ts'

describe('The last word of a script is told with the condition that it depends on', () => {
  test('as the runner has filled it in', async () =>
    expect(
      await headlineOf(
        '##[group]Run if [[ "cancelled" != "success" ]]; then',
        '\u001b[36;1mif [[ "cancelled" != "success" ]]; then\u001b[0m',
        '\u001b[36;1m  echo "Tills failed!"\u001b[0m',
        '\u001b[36;1m  exit 1\u001b[0m',
        '\u001b[36;1mfi\u001b[0m',
        'shell: /usr/bin/bash -e {0}',
        '##[endgroup]',
        'Tills failed!'
      )
    ).toBe('Tills failed! (cancelled != success)'))

  const script = (condition: string, end = 'exit 1'): readonly string[] => [`if ${condition}; then`, '  echo "Tills failed"', `  ${end}`, 'fi']

  test.each([
    ['a comparison', script("[[ failure != 'success' ]]"), 'failure != success'],
    ['a comparison of sh', script('[ "2" = "2" ]'), '2 = 2'],
    ['a variable, whose value nobody knows', script('[[ $RESULT != success ]]'), null],
    ['more than one comparison, one of which is true', script('[ a != b ] || [ c != c ]'), null],
    ['a script that goes on', script('[[ failure != success ]]', 'echo "again"'), null],
    ['an end without a failure', script('[[ failure != success ]]', 'exit 0'), null],
    ['no condition', ['echo "Tills failed"', 'exit 1'], null],
    ['a comparison that is not true: the text stands elsewhere', script('[[ success != success ]]'), null],
    ['the other branch', ['if [[ failure == success ]]; then', '  echo ok', 'else', '  echo "Tills failed"', '  exit 1', 'fi'], null],
    ['what stands behind a branch', ['if [[ failure == failure ]]; then', '  echo a', 'fi', 'echo "Tills failed"', 'exit 1'], null],
    ['a branch within it', ['if [[ push == push ]]; then', '  if ! ./check; then', '    echo "Tills failed"', '    exit 1', '  fi', 'fi'], null],
    ['a command between', ['if [[ push == push ]]; then', '  test -f a && exit 0', '  echo "Tills failed"', '  exit 1', 'fi'], null],
    ['an end outside', ['if [[ push == push ]]; then', '  echo "Tills failed"', 'fi', './check', 'exit 1'], null],
    ['two texts', [...script('[[ a != b ]]'), ...script('[[ c != d ]]')], null],
    ['a script that prints something else', ['if [[ a != b ]]; then', 'echo "Coins"', 'exit 1'], null]
  ])('%s', (_, lines, expected) => expect(conditionOf(lines, 'Tills failed')).toBe(expected))
})

describe('A sentence that something is lacking is told with the variables that have no value', () => {
  const withEmpty = (said: string, ...empty: readonly string[]): string => withCircumstances(said, [], { script: [], emptyVariables: () => empty })

  test.each([
    ['one', 'Username and password required', ['TOKEN'], ' (TOKEN is empty)'],
    ['two', 'URL rejected: No host part in the URL', ['URL', 'KEY'], ' (URL, KEY are empty)'],
    ['none', 'Username and password required', [], ''],
    ['too many to be the reason', 'Token missing', ['A', 'B', 'C', 'D'], ''],
    ['not of another failure', 'the till is broken', ['TOKEN'], ''],
    ['not of a number that a status has, too', 'Found mismatch in row 403', ['TOKEN'], ''],
    ['not of something else that is missing', 'npm error Missing script: "build"', ['TOKEN'], ''],
    ['not of a token of a language', 'config.yaml: invalid token at line 5', ['TOKEN'], '']
  ])('%s', (_, said, empty, expected) => expect(withEmpty(said, ...empty)).toBe(`${said}${expected}`))
})

describe('A short sentence is told with what printed it', () => {
  test.each([
    ['an action', 'Input required and not supplied: coins', 'shop/open-till', 'shop/open-till: Input required and not supplied: coins'],
    ['not where it names itself', 'till: no coins', 'till open', 'till: no coins'],
    ['not where it says so', 'The till has no coins', 'till open', 'The till has no coins'],
    ['not where that is not known', 'No coins', null, 'No coins'],
    ['not a long one', `No coins${' at all'.repeat(12)}`, 'shop/open-till', `No coins${' at all'.repeat(12)}`]
  ])('%s', (_, said, ran, expected) => expect(withName(said, { name: () => ran })).toBe(expected))
})

describe('A sentence that the token may not do something is told with what it may do', () => {
  const refused = (said: string, ...permissions: readonly string[]): string =>
    withCircumstances(said, permissions, { script: [], emptyVariables: () => [] })
  const NOT_ACCESSIBLE = 'Resource not accessible by integration (the token lacks a permission)'

  test.each([
    [
      'a request',
      NOT_ACCESSIBLE,
      ['contents: read', 'metadata: read'],
      'Resource not accessible by integration (the token lacks a permission; it has contents: read)'
    ],
    [
      'a request of a token with nothing',
      NOT_ACCESSIBLE,
      ['metadata: read'],
      'Resource not accessible by integration (the token lacks a permission; it has no permission)'
    ],
    ['a token that nobody knows', NOT_ACCESSIBLE, [], NOT_ACCESSIBLE],
    ['a token that may do almost all', NOT_ACCESSIBLE, 'abcdefg'.split('').map((one) => `${one}: write`), NOT_ACCESSIBLE],
    [
      'a push',
      'Permission to shop/till.git denied to github-actions[bot].',
      ['contents: read', 'issues: write'],
      'Permission to shop/till.git denied to github-actions[bot]. (the token has contents: read)'
    ],
    [
      'a push that it may do',
      'Permission to shop/till.git denied to github-actions[bot].',
      ['contents: write'],
      'Permission to shop/till.git denied to github-actions[bot].'
    ],
    [
      'a package',
      'denied: permission_denied: write_package',
      ['contents: read'],
      'denied: permission_denied: write_package (the token has no permission for packages)'
    ],
    ['another sentence', 'no coins', ['contents: read'], 'no coins']
  ])('%s', (_, said, permissions, expected) => expect(refused(said, ...permissions)).toBe(expected))
})
