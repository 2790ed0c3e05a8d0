import { describe, expect, test } from '@jest/globals'
import { prepared } from './support/step-lines.ts'

describe('What wrappers put before a line is taken off', () => {
  test.each([
    { name: 'BuildKit', line: '#18 0.886 error during build:', core: 'error during build:', level: null },
    { name: 'BuildKit, repeated at the end', line: '3.850 error: no such file', core: 'error: no such file', level: null },
    { name: 'docker compose', line: 'test_1  | FAIL ./a.test.js', core: 'FAIL ./a.test.js', level: null },
    { name: 'turbo', line: 'web:build: Failed to compile.', core: 'Failed to compile.', level: null },
    { name: 'nps', line: '@scope/web: [lint] a problem', core: 'a problem', level: null },
    { name: 'foreman', line: '09:05:01 web.1 | boom', core: 'boom', level: null },
    { name: 'fastlane', line: '[08:38:45]: ▸ ** BUILD FAILED **', core: '** BUILD FAILED **', level: null },
    { name: 'a logger', line: '2026-01-31 09:05:01,123 boom', core: 'boom', level: null },
    { name: 'ant', line: '    [junit] Caused an ERROR', core: 'Caused an ERROR', level: null },
    { name: 'maven', line: '[ERROR] Failed to execute goal', core: 'Failed to execute goal', level: 'error' },
    { name: 'maven with milliseconds', line: '19547 [ERROR] boom', core: 'boom', level: 'error' },
    { name: 'sbt', line: '[warn] scalafmt: a.scala', core: 'scalafmt: a.scala', level: 'warning' },
    { name: 'information', line: '[INFO] BUILD FAILURE', core: 'BUILD FAILURE', level: 'info' },
    { name: 'a code frame is no wrapper', line: '480 |   "x"', core: '480 |   "x"', level: null },
    { name: 'a position is no wrapper', line: 'src/a.c:12: error: x', core: 'src/a.c:12: error: x', level: null },
    { name: 'a table of words is left alone', line: 'All files  | 80 |', core: 'All files  | 80 |', level: null }
  ])('$name', ({ line, core, level }) => {
    expect(prepared(line)).toMatchObject([{ core, level, untagged: line }])
  })

  test('the runner’s tag is told and taken off', () => {
    expect(prepared('##[error]src/a.ts(1,2): error TS1: x\n##[warning]old\nplain')).toMatchObject([
      { tag: 'error', untagged: 'src/a.ts(1,2): error TS1: x' },
      { tag: 'warning', untagged: 'old' },
      { tag: null, untagged: 'plain' }
    ])
  })
})
