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
    expect(kept('##[group]Run a\n##[endgroup]\none\n##[group]Run exit 1\nexit 1\n##[endgroup]\ntwo')).toEqual(['one', 'two'])
  })

  test('groups of the user are output', () => {
    expect(kept('##[group]Compile\nerror: x\n##[endgroup]')).toEqual(['##[group]Compile', 'error: x'])
  })

  test('nothing behind the last exit code is', () => {
    expect(kept('a\n##[error]Process completed with exit code 2.\nPost job cleanup.')).toEqual(['a', '##[error]Process completed with exit code 2.'])
  })
})
