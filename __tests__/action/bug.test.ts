import { expect, test } from '@jest/globals'
import { describeBug } from '../../src/action/bug.ts'

test('a bug is told as one, with the place where it is reported', () => {
  const env = { GITHUB_ACTION_REPOSITORY: 'octo-org/action', GITHUB_SERVER_URL: 'https://github.example.com' }
  expect(describeBug(new TypeError('x is not a function'), env)).toBe(
    'This is a bug of the action (TypeError: x is not a function). Please report it at https://github.example.com/octo-org/action/issues/new. Its stack stands in the step log when debug logging is on.'
  )
})

test('a bug is told as one, where the runner does not say whose the action is', () => {
  expect(describeBug('oh', {})).toMatch(/^This is a bug of the action \(oh\)\. Please report it\. Its/)
})
