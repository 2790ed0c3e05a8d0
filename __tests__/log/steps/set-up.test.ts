import { describe, expect, test } from '@jest/globals'
import { findBoundaries } from '../../../src/log/steps/boundaries.ts'
import { createLogIndexer } from '../../../src/log/steps/log-index.ts'
import { containerImage } from '../../../src/log/steps/set-up.ts'

const create = (end: string): string => `##[command]/usr/bin/docker create --name 5d_a --label 6b -v "/x":"/y" ${end}`
const JOB = create('--entrypoint "tail" ghcr.io/octo-org/build:1.2 "-f" "/dev/null"')
const SERVICE = create('-e "POSTGRES_DB=a" postgres:16')
const BEGIN = ['Current runner version', '##[group]Checking docker version', '##[command]/usr/bin/docker version']

const marksOf = (lines: readonly string[]) => {
  const indexer = createLogIndexer()
  indexer.push(new TextEncoder().encode(lines.map((line) => `2026-01-31T09:05:01.0000000Z ${line}\n`).join('')))
  return indexer.end().marks
}

describe('The container of a job', () => {
  test.each([
    ['stands where it is made', [...BEGIN, JOB, '5d', SERVICE], 'ghcr.io/octo-org/build:1.2'],
    ['stands behind its services', [...BEGIN, SERVICE, '5d', JOB], 'ghcr.io/octo-org/build:1.2'],
    ['is none of its services', [...BEGIN, SERVICE, '##[group]Run make'], null],
    ['is not what a later step prints', [...BEGIN, SERVICE, '##[group]Run make', JOB], null],
    ['is not what a job without any prints', ['Current runner version', '##[group]Run make', JOB], null],
    ['is not known of nothing', [], null]
  ])('%s', (_, lines, image) => {
    expect(containerImage(marksOf(lines))).toBe(image)
  })

  test('begins no step', () => {
    expect(findBoundaries(marksOf([...BEGIN, JOB, SERVICE, '##[group]Run make'])).map(({ line }) => line)).toEqual([1, 2, 6])
  })
})
