import { describe, expect, test } from '@jest/globals'
import { ourFiles, ROOT, readText } from './repository.ts'

const MAX_LINES = 250
/** A home folder of a person (not of a hosted runner), or a mounted work folder. */
const MACHINE_PATH = /(?:\/(?:home|Users)\/|[A-Z]:\\Users\\)(?!runner|runneradmin|me\b|you\b|<)[A-Za-z]\w*[/\\]|(?<![\w.-])\/work\//

describe('the files', () => {
  test.each(ourFiles('src'))('%s is short enough to be read at once', (path) => {
    expect(readText(path).split('\n').length).toBeLessThanOrEqual(MAX_LINES)
  })

  test('none names a folder of the machine it was written on', () => {
    const texts = ourFiles().filter((path) => !path.endsWith('.png'))
    const named = texts.filter((path) => {
      const text = readText(path)
      return text.includes(`${ROOT}/`) || MACHINE_PATH.test(text)
    })
    expect(named.filter((path) => path !== '__tests__/governance/files.test.ts')).toEqual([])
  })

  test('package-lock.json holds no download addresses', () => {
    expect(readText('package-lock.json')).not.toContain('"resolved"')
  })

  test('the pure rooms read no clock, no chance and no environment, and ask for nothing from the network', () => {
    const pure = ['jobs', 'log', 'diagnose', 'timing', 'render', 'app'].flatMap((room) => ourFiles(`src/${room}`))
    const impure = pure.filter((path) => /\b(?:Date\.now|Math\.random|setTimeout|process\.)\b|\bfetch\(|new Date\(\)/.test(readText(path)))
    expect(impure).toEqual([])
  })
})
