import { expect, test } from '@jest/globals'
import * as words from '../../src/versions/words.ts'

const lists = Object.entries(words).flatMap(([name, list]) =>
  list instanceof Set || list instanceof Map ? [{ name, known: [...list.keys()] as readonly string[] }] : [],
)

test.each(lists)('$name holds words as they are looked up: in lower case, without blanks', ({ known }) => {
  expect(known.length).toBeGreaterThan(0)
  expect(known.filter((word) => word === '' || word !== word.toLowerCase() || /\s/.test(word))).toEqual([])
})

test('a word that is read through means nothing elsewhere', () => {
  const meaningful = [
    words.LATEST,
    words.OLDER,
    words.OTHER,
    words.BRANCHES,
    words.PLATFORMS,
    words.EXCEPT,
    words.PRERELEASES,
  ]
  expect([...words.NOISE].filter((word) => meaningful.some((list) => list.has(word)))).toEqual([])
})

test('no word is both a platform and a branch, or both older and newest', () => {
  expect([...words.PLATFORMS].filter((word) => words.BRANCHES.has(word))).toEqual([])
  expect([...words.OLDER].filter((word) => words.LATEST.has(word))).toEqual([])
})
