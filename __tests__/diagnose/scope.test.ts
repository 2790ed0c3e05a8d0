import { describe, expect, test } from '@jest/globals'
import { scopeLines } from '../../src/diagnose/prepared.ts'
import { stepLines } from './support/step-lines.ts'

const kept = (text: string): readonly string[] => scopeLines(stepLines(text)).map((line) => line.text)

describe('Only what the step’s work printed is looked at', () => {
  test('the echoed script is no output', () => {
    expect(
      kept(
        '##[group]Run echo "fatal error"\necho "fatal error"\nshell: bash\n##[endgroup]\nfatal error\n##[error]Process completed with exit code 1.'
      )
    ).toEqual(['fatal error', '##[error]Process completed with exit code 1.'])
  })

  test('headers of inner steps of a composite action are no output either', () => {
    expect(kept('##[group]Run a\n##[endgroup]\none\n##[group]Run exit 1\nexit 1\nshell: bash\n##[endgroup]\ntwo')).toEqual(['one', 'two'])
  })

  const PAINT = '\u001b[36;1m'
  test.each([
    ['a script', `##[group]Run make\n${PAINT}make\u001b[0m\nshell: /usr/bin/bash -e {0}\n##[endgroup]`],
    ['a script with an environment', `##[group]Run make\n${PAINT}make\u001b[0m\nshell: bash\nenv:\n  CI: one\ntwo\n##[endgroup]`],
    ['a script that begins with a comment', `##[group]Run # all\n${PAINT}# all\u001b[0m\n${PAINT}make\u001b[0m\nshell: pwsh\n##[endgroup]`],
    [
      'a script that prints groups',
      `##[group]Run cat <<E\n${PAINT}cat <<E\u001b[0m\n${PAINT}##[group]Run x\u001b[0m\n${PAINT}##[endgroup]\u001b[0m\nshell: sh\n##[endgroup]`
    ],
    ['a very long script', `##[group]Run a\n${`${PAINT}a\u001b[0m\n`.repeat(3_000)}shell: bash\n##[endgroup]`],
    ['a script as older runners echo it', '##[group]Run make\nmake\nmake error\nshell: /bin/bash -e {0}\n##[endgroup]'],
    ['an action', '##[group]Run octo/check@v1\nwith:\n  token: ***\nenv:\n  CI: 1\n##[endgroup]'],
    ['an action with an environment only', '##[group]Run octo/check@v1\nenv:\n  CI: 1\n##[endgroup]'],
    ['an action without either', '##[group]Run octo/check@v1\n##[endgroup]'],
    ['a hook of the runner', "##[group]Run '/opt/started.sh'\nshell: /usr/bin/bash {0}\n##[endgroup]"],
    ['a script whose header was cut off', `##[group]Run make\n${PAINT}make\u001b[0m\n${PAINT}make error\u001b[0m`]
  ])('what the runner echoes is no output: %s', (_, header) => {
    expect(kept(`one\n${header}\ntwo`)).toEqual(['one', 'two'])
  })

  test.each([
    ['tests', '##[group]Run unit tests\n✗ adds\n  expected 2\n##[endgroup]'],
    ['a shell’s name', '##[group]Run unit tests\nshell: bash\nFAIL adds\n##[endgroup]'],
    ['colours', `##[group]Run unit tests\n${PAINT}suite\u001b[0m\n✗ adds\n##[endgroup]`],
    ['no end', '##[group]Run unit tests\n✗ adds']
  ])('a group of a tool that is called like a header is output: %s', (_, group) => {
    const lines = group.replaceAll(PAINT, '').replaceAll('\u001b[0m', '').split('\n')
    expect(kept(`##[group]Run make\n${PAINT}make\u001b[0m\nshell: bash\n##[endgroup]\n${group}`)).toEqual(
      lines.filter((line) => line !== '##[endgroup]')
    )
  })

  test('groups of the user are output', () => {
    expect(kept('##[group]Compile\nerror: x\n##[endgroup]')).toEqual(['##[group]Compile', 'error: x'])
  })

  test('nothing behind the last exit code is', () => {
    expect(kept('a\n##[error]Process completed with exit code 2.\nPost job cleanup.')).toEqual(['a', '##[error]Process completed with exit code 2.'])
  })
})
