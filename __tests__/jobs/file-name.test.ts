import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logFileName } from '../../src/jobs/file-name.ts'
import { anyCharacter } from '../support/any-text.ts'

/** Device names that Windows keeps for itself, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i

describe('the file name of a job’s log', () => {
  test.each([
    ['build', 'build-7.log'],
    ['test (ubuntu, 22)', 'test-ubuntu-22-7.log'],
    ['caller / callee', 'caller-callee-7.log'],
    ['../../etc/passwd', 'etc-passwd-7.log'],
    ['..', 'job-7.log'],
    ['con', 'con-7.log'],
    ['nul.txt', 'job-nul.txt-7.log'],
    ['日本語', 'job-7.log'],
    ['', 'job-7.log'],
    ['v1.2', 'v1.2-7.log'],
    ['a\u0000b\nc', 'a-b-c-7.log']
  ])('%j → %s', (name, file) => {
    expect(logFileName(name, 7)).toBe(file)
  })

  const name = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 200 }),
    fc.constantFrom('CON', 'nul.txt', 'com1', 'LPT9', '...', '. .', 'a'.repeat(300)),
    fc.string({ unit: fc.constantFrom('.', '-', ' ', '/', '\\', ':', '*', 'a') })
  )

  test('is safe on every file system, whatever the name', () => {
    fc.assert(
      fc.property(name, fc.nat(), (text, id) => {
        const file = logFileName(text, id)
        expect(file).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*\.log$/)
        expect(file).not.toContain('..')
        expect(file).not.toMatch(RESERVED)
        expect(file.length).toBeLessThan(120)
      })
    )
  })

  test('differs between jobs, whatever their names and capitals', () => {
    fc.assert(
      fc.property(name, fc.nat(), name, fc.nat(), (one, oneId, other, otherId) => {
        fc.pre(oneId !== otherId)
        expect(logFileName(one, oneId).toLowerCase()).not.toBe(logFileName(other, otherId).toLowerCase())
      })
    )
  })
})
