import { describe, expect, test } from '@jest/globals'
import { findBoundaries } from '../../../src/log/steps/boundaries.ts'
import { createLog, type LogBuilder } from '../support/log-builder.ts'

const boundariesOf = (build: (log: LogBuilder) => void): readonly (readonly [number, string, string])[] => {
  const log = createLog()
  log.line(0, 'first')
  build(log)
  return findBoundaries(log.index().marks)
    .slice(1)
    .map(({ line, kind, title }) => [line, kind, title])
}

describe('lines at which a step may begin', () => {
  test('the first line begins the first step whatever it says', () => {
    const log = createLog()
    log.line(0, 'Post job cleanup.')
    expect(findBoundaries(log.index().marks)).toMatchObject([{ kind: 'setup', line: 1, offset: 0, title: '' }])
    expect(findBoundaries([])).toEqual([])
  })

  test('a header above the group belongs to the step', () => {
    const found = boundariesOf((log) => {
      log.line(1, 'Node 20 is being deprecated. This workflow is running with Node 24 by default. Read more.')
      log.group(1, 'actions/cache@v3')
      log.line(2, 'Prepare all required actions')
      log.line(2, 'Getting action download info')
      log.group(2, './local')
      log.line(3, 'Node 20 is being deprecated. This workflow is running with Node 24 by default. Read more.')
      log.line(3, 'Post job cleanup.')
    })
    expect(found).toEqual([
      [2, 'run', 'Run actions/cache@v3'],
      [7, 'run', 'Run ./local'],
      [13, 'post', '']
    ])
  })

  test('a header far above a group is none of its', () => {
    const found = boundariesOf((log) => {
      log.line(1, 'Prepare all required actions')
      for (let line = 0; line < 60; line++) log.line(1, 'ordinary')
      log.group(2, 'npm test')
    })
    expect(found).toEqual([[63, 'run', 'Run npm test']])
  })

  test('the preparations of Set up job begin no step', () => {
    const found = boundariesOf((log) => {
      log.setUp(0)
      const first = log.group(1, 'npm ci')
      expect(first).toBe(10)
    })
    expect(found).toEqual([[10, 'run', 'Run npm ci']])
  })

  test('inner steps that composite markers enclose begin none', () => {
    const found = boundariesOf((log) => {
      log.group(1, 'octo-org/composite@v1')
      log.line(1, '##[start-action display=Inner;id=composite.inner]')
      log.group(1, 'echo inner')
      log.line(1, '##[end-action id=composite.inner;outcome=success;conclusion=success;duration_ms=4]')
      log.line(1, '##[end-action id=stray;outcome=success;conclusion=success;duration_ms=4]')
      log.group(2, 'npm test')
    })
    expect(found.map(([, , title]) => title)).toEqual(['Run octo-org/composite@v1', 'Run npm test'])
  })

  test('several closing lines begin one step, several post steps are several', () => {
    const found = boundariesOf((log) => {
      log.line(1, 'Post job cleanup.')
      log.line(1, 'Post job cleanup.')
      log.line(1, 'Print service container logs: a_redis')
      log.line(1, 'Stop and remove container: a_redis')
      log.line(2, 'Evaluate and set job outputs')
      log.line(2, 'Cleaning up orphan processes')
    })
    expect(found.map(([line, kind]) => [line, kind])).toEqual([
      [2, 'post'],
      [3, 'post'],
      [4, 'stop_containers'],
      [6, 'complete']
    ])
  })

  test('tells what stands directly above', () => {
    const log = createLog()
    log.line(0, 'first')
    log.line(1, '##[error]Process completed with exit code 2.')
    log.group(1, 'after exit')
    log.line(1, '##[error]lint found something')
    log.group(1, 'after error')
    log.group(1, 'after nothing')
    expect(findBoundaries(log.index().marks).map(({ afterError, afterExit }) => [afterError, afterExit])).toEqual([
      [false, false],
      [true, true],
      [true, false],
      [false, false]
    ])
  })
})
