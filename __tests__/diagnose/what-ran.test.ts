import { describe, expect, test } from '@jest/globals'
import { briefCommand, type Ran, ranAbove } from '../../src/diagnose/what-ran.ts'
import { EXIT, step } from './support/script-step.ts'
import { FIRST, stepLines } from './support/step-lines.ts'

const ranBefore = (text: string): Ran => {
  const lines = stepLines(text)
  return ranAbove(lines, FIRST + lines.length - 1)
}

describe('Variables without a value are told', () => {
  const empty = (script: string, env: string): readonly string[] =>
    ranBefore(step(script).replace('env:\n  CI: true\n', `env:\n${env}\n`) + EXIT).emptyVariables()

  test.each([
    ['that the script reads', `curl "$URL/a" -H "\${TOKEN}"`, '  URL: \n  TOKEN: \n  CI: true', ['URL', 'TOKEN']],
    ['that it does not read', 'curl https://shop.example', '  TOKEN: ', []],
    ['of which another one’s name is a beginning', 'echo "$TOKENS"', '  TOKEN: ', []],
    ['of PowerShell and cmd', 'curl $env:URL %TOKEN%', '  URL: \n  TOKEN: ', ['URL', 'TOKEN']],
    ['that the script sets to an expression without a value', 'HOST=""\npsql -h "$HOST"', '  CI: true', ['HOST']],
    ['no variable with one', 'echo "$CI"', '  CI: true', []],
    ['none that has a value where it is read', `curl "\${URL:-http://localhost}"`, '  URL: ', []],
    ['none that is only tested', 'if [ -z "$TOKEN" ]; then exit 1; fi', '  TOKEN: ', []],
    ['none in a comment', '# needs $TOKEN\ntill open', '  TOKEN: ', []],
    ['none that the script gives a value', 'TOKEN=\nTOKEN=$(till token)\ncurl "$TOKEN"', '  CI: true', []],
    ['none that a test spares', '[ "$TOKEN" != "" ] && curl "$TOKEN"', '  TOKEN: ', []],
    ['none to the letter', "echo '$TOKEN'", '  TOKEN: ', []],
    ['none where values come from elsewhere', 'source .env\ncurl "$TOKEN"', '  TOKEN: ', []],
    ['none that is read', 'IFS=: read -r A_USER A_PASSWORD\ncurl "$A_PASSWORD"', '  A_PASSWORD: ', []],
    ['none that is often empty', 'npm publish $FLAGS', '  FLAGS: ', []]
  ])('%s', (_, script, env, expected) => expect(empty(script, env)).toEqual(expected))
})

describe('What ran is told', () => {
  const ran = (text: string): string | null => ranBefore(text).name()
  test.each([
    ['an action', `##[group]Run shop/open-till@v5\nwith:\n  coins: 3\n##[endgroup]\n##[error]no coins`, 'shop/open-till'],
    ['a script of the repository', step('python -u scripts/till.py --open') + EXIT, 'scripts/till.py'],
    ['a program and its subcommand', step('till open --coins 3') + EXIT, 'till open'],
    ['no program that runs another one', step('go run ./till') + EXIT, null],
    ['no runner of other programs', step('npm run till') + EXIT, null],
    ['none of several commands', step('till open\ntill shut') + EXIT, null],
    ['nothing without a header', EXIT, null],
    ['no condition', step('[[ -f till ]]') + EXIT, null],
    ['no variable', step('$TILL open') + EXIT, null],
    ['a program behind its settings', step('TOKEN=$X till open') + EXIT, 'till open']
  ])('%s', (_, text, expected) => expect(ran(text)).toBe(expected))

  test.each([
    ['"C:\\Program Files\\Git\\bin\\git.exe" -c a.b=1 checkout --force main', 'git checkout'],
    ['/usr/bin/git fetch origin', 'git fetch'],
    ['kubectl -n staging rollout status', 'kubectl'],
    ['/usr/bin/sh -c wait', 'sh -c wait'],
    ['./configure --prefix=/a', 'configure'],
    ['', '']
  ])('%s is briefly %s', (command, expected) => expect(briefCommand(command)).toBe(expected))
})

test('the header above a line counts, not the last one', () => {
  const lines = stepLines('##[group]Run shop/open-till@v5\n##[endgroup]\n##[error]no coins\n##[group]Run shop/shut-till@v5\n##[endgroup]')
  expect(ranAbove(lines, FIRST + 2).name()).toBe('shop/open-till')
})
