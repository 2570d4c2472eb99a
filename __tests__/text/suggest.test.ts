import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { suggest } from '../../src/text/suggest.ts'

const keys = ['supported', 'support', 'until', 'versions', 'safe-harbor', 'of', 'newest']

describe('suggest', () => {
  test.each([
    ['suported', 'supported'],
    ['suport', 'support'],
    ['untli', 'until'],
    ['vresions', 'versions'],
    ['version', 'versions'],
    ['safe_harbor', 'safe-harbor'],
    ['safe harbor', 'safe-harbor'],
    ['SafeHarbor', 'safe-harbor'],
    ['Until', 'until'],
    ['newst', 'newest'],
    ['fo', undefined],
    ['banana', undefined],
    ['', undefined],
    ['s'.repeat(41), undefined],
  ])('%j: %j', (word, expected) => {
    expect(suggest(word, keys)).toBe(expected)
  })

  test('the nearest of several wins', () => {
    expect(suggest('supporte', keys)).toBe('supported')
  })

  test('knows each candidate by itself, and never says what is no candidate', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
        (word, candidates) => {
          const meant = suggest(word, candidates)
          expect(meant === undefined || candidates.includes(meant)).toBe(true)
          for (const key of keys) expect(suggest(key, keys)).toBe(key)
        },
      ),
    )
  })
})
