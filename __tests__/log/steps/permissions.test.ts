import { describe, expect, test } from '@jest/globals'
import { createLogIndexer } from '../../../src/log/steps/log-index.ts'
import { createSegmenter } from '../../../src/log/steps/segment.ts'

const bytesOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `2026-01-31T09:05:01.0000000Z ${line}\n`).join(''))

/** What both readers of a log say. */
const permissionsOf = (lines: readonly string[]): readonly string[] => {
  const [indexer, segmenter] = [createLogIndexer(), createSegmenter()]
  indexer.push(bytesOf(lines))
  segmenter.push(bytesOf(lines))
  const { permissions } = indexer.end()
  expect(segmenter.end().setUp.permissions).toEqual(permissions)
  return permissions
}

const FIRST = "Current runner version: '2.330.0'"
const GROUP = ['##[group]GITHUB_TOKEN Permissions', 'Contents: read', 'PullRequests: write', 'Metadata: read', '##[endgroup]']
const TOLD = ['contents: read', 'pull-requests: write', 'metadata: read']

describe('The permissions of a token', () => {
  test.each([
    ['stand in Set up job, and are told as a workflow writes them', [FIRST, ...GROUP, 'Contents: write', 'Complete job name: a'], TOLD],
    ['are told although the log ends there', [FIRST, ...GROUP], TOLD],
    ['are not what other lines of Set up job say', [FIRST, 'Contents: write', 'Complete job name: a'], []],
    ['are no other words', [FIRST, GROUP[0] ?? '', 'Contents: readme of the image', '##[endgroup]'], []],
    ['are not what a step prints', [FIRST, 'Complete job name: a', '##[group]Run make', ...GROUP], []],
    ['are not what a log says that begins elsewhere', GROUP, []],
    ['are not looked for far behind the beginning', [FIRST, ...Array.from({ length: 100 }, () => 'x'), ...GROUP], []],
    ['are not known of nothing', [], []]
  ])('%s', (_, lines, permissions) => expect(permissionsOf(lines)).toEqual(permissions))
})
