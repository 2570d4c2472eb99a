import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newestIn } from '../../src/security-md/newest-phrase.ts'
import { printMeaning } from '../../src/versions/meaning.ts'
import { processorTime } from '../processor-time.ts'

function read(sentence: string): string {
  const phrase = newestIn(sentence)
  if (!phrase) return 'nothing'
  return phrase.meaning.kind === 'unreadable' ? `(${phrase.meaning.reason})` : printMeaning(phrase.meaning)
}

describe('the newest', () => {
  test.each([
    ['Only the latest release is supported', 'latest'],
    ['The most recent stable version', 'latest'],
    ['the current release', 'latest'],
    ['the latest Firefly III release', 'latest'],
    ['the latest released version of the MongoDB Go Driver', 'latest'],
    ['the newest published 1.0.x patch receives fixes', 'latest of 1.0.x'],
    ['the latest 2.x minor version line', 'latest minor of 2.x'],
    ['the latest 3.x release', 'latest of 3.x'],
    ['the last minor version of each supported major', 'latest minor'],
    ['Only latest major/minor version', 'latest minor'],
    ['the latest release line', 'latest minor'],
    ['the latest major', 'latest major'],
    ['the latest two released versions', 'latest, previous release'],
    ['the last 4 minor branches', 'latest minor, previous minor, 3rd latest minor, 4th latest minor'],
    ['the three most recent minor releases', 'latest minor, previous minor, 3rd latest minor'],
    ['the two most recent major (year) releases', 'latest major, previous major'],
    ['the current and previous major Opencast release', 'latest major, previous major'],
    ['2 minor versions back from the current stable version', 'latest minor, previous minor, 3rd latest minor'],
    ['updates are provided for a new release only', 'latest'],
    [
      'The current release series and the next most recent one (by major-minor version) will receive patches',
      'latest minor, previous minor',
    ],
    ['the latest release and the previous release', 'latest, previous release'],
    ['the latest minor release, and the previous minor release', 'latest minor, previous minor'],
    ['the latest major version and the one before it', 'latest major, previous major'],
    ['the latest major version and the previous minor version', 'latest major'],
    ['the latest release and the previous maintainers', 'latest'],
    ['the latest and the next most recent release', 'latest, previous release'],
    ['the next most recent release', 'latest'],
    ['the current major.minor release', 'latest minor'],
    ['the main branch', 'branch main'],
    ['Fixes land on master and in the next tag', 'branch master'],
    ['the latest release and the main branch', 'latest, branch main'],
    ['the latest release on the main branch', 'latest'],
    ['the latest releases of the last twelve months', '(it is limited by a time)'],
    ['seule la dernière version est supportée', 'latest'],
    ['仅支持最新版本', 'latest'],
    ['最新版のみサポート', 'latest'],
    ['только последняя версия', 'latest'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toBe(expected))
})

describe('no such phrase', () => {
  test.each([
    'the latest version of Node.js',
    'the latest Python release',
    'the latest version of the Java platform',
    'the current unstable version',
    'the main reason',
    'the latest major.minor',
    'the latest fixes are listed first',
    'a latest-version badge',
    'a PR against mainline',
    'all versions',
  ])('%s', (sentence) => expect(read(sentence)).toBe('nothing'))
})

describe('laws', () => {
  test('as many lines as were counted', () => {
    const counts = fc.constantFrom<[string, number]>(['two', 2], ['three', 3], ['4', 4], ['12', 12])
    const levels = fc.constantFrom('minor', 'major')
    fc.assert(
      fc.property(counts, levels, ([word, count], level) => {
        const meaning = newestIn(`the latest ${word} ${level} versions are supported`)?.meaning
        expect(meaning?.kind === 'union' ? meaning.of.length : 1).toBe(count)
      }),
    )
  })

  test.each(['latest ', 'two ', 'the latest and the ', 'Aa ', '(', 'most recent'])(
    'many times "%s" is no burden',
    (piece) => {
      const start = processorTime()
      newestIn(piece.repeat(2_000))
      expect(processorTime() - start).toBeLessThan(500)
    },
  )
})
