import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Meaning, printMeaning, unreadable } from '../../src/versions/meaning.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { meanings } from './meanings.ts'

describe('printing a meaning', () => {
  test.each<[Meaning, string]>([
    [{ kind: 'exact', numbers: [5, 1, 3], tail: '' }, '5.1.3'],
    [{ kind: 'exact', numbers: [5, 1], tail: '' }, '= 5.1'],
    [{ kind: 'exact', numbers: [4, 0, 0], tail: '-M6' }, '4.0.0-M6'],
    [{ kind: 'line', numbers: [5, 1] }, '5.1.x'],
    [{ kind: 'interval', upper: { numbers: [4], tail: '', inclusive: true } }, '<= 4'],
    [
      {
        kind: 'interval',
        lower: { numbers: [2, 0, 0], tail: '-beta.1', inclusive: true },
        upper: { numbers: [3], tail: '', inclusive: false },
      },
      '>= 2.0.0-beta.1 < 3',
    ],
    [{ kind: 'interval', lower: { numbers: [4], tail: '', inclusive: false } }, '> 4'],
    [{ kind: 'all' }, 'all versions'],
    [{ kind: 'newest', of: 'release', back: 0, within: [] }, 'latest'],
    [{ kind: 'newest', of: 'release', back: 1, within: [2] }, 'previous release of 2.x'],
    [{ kind: 'newest', of: 'minor', back: 2, within: [] }, '3rd latest minor'],
    [{ kind: 'newest', of: 'major', back: 10, within: [] }, '11th latest major'],
    [{ kind: 'newest', of: 'major', back: 21, within: [] }, '22nd latest major'],
    [{ kind: 'older', within: [] }, 'older'],
    [{ kind: 'older', within: [4] }, 'older 4.x'],
    [
      { kind: 'older', than: { kind: 'newest', of: 'minor', back: 0, within: [2] }, within: [] },
      '< latest minor of 2.x',
    ],
    [{ kind: 'older', than: { kind: 'branch', name: 'main' }, within: [] }, '< branch main'],
    [{ kind: 'rest', within: [] }, 'all others'],
    [{ kind: 'rest', within: [4] }, 'all other 4.x'],
    [{ kind: 'prereleases', within: [] }, 'prereleases'],
    [{ kind: 'prereleases', within: [2] }, 'prereleases of 2.x'],
    [{ kind: 'branch', name: 'main' }, 'branch main'],
    [
      {
        kind: 'union',
        of: [
          { kind: 'line', numbers: [3] },
          { kind: 'line', numbers: [2] },
        ],
      },
      '3.x, 2.x',
    ],
    [
      {
        kind: 'union',
        of: [
          { kind: 'line', numbers: [4, 4] },
          { kind: 'older', within: [] },
        ],
      },
      '4.4.x || older',
    ],
    [unreadable('it names no version'), ''],
  ])('%j is printed as %s', (meaning, expected) => {
    expect(printMeaning(meaning)).toBe(expected)
  })

  test('what was printed reads back as the same meaning', () => {
    fc.assert(
      fc.property(meanings(), (meaning) => {
        expect(readMeaning(printMeaning(meaning))).toEqual(meaning)
      }),
      { numRuns: 2_000 },
    )
  })

  test('whatever a cell says, what it means reads back', () => {
    const words = fc.constantFrom(
      ...[
        'latest',
        'older',
        'than',
        'all',
        'other',
        'main',
        'minor',
        '2',
        'betas',
        '1.x',
        '3.2',
        '4.0.1-rc.1',
        '<',
        '>=',
        '^',
        '~',
      ],
      ...[',', '||', 'or', 'and', '-', 'before', 'to', '+', 'later', '(', ')', 'previous', '3rd', '*', 'of', 'up'],
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 7 }), (cell) => {
        const meaning = readMeaning(cell.join(' '))
        if (meaning.kind !== 'unreadable') expect(readMeaning(printMeaning(meaning))).toEqual(meaning)
      }),
      { numRuns: 3_000 },
    )
  })
})
