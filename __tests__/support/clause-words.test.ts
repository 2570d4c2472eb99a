import { expect, test } from '@jest/globals'
import type { Clause } from '../../src/support/clause.ts'
import { clauseInWords, plural } from '../../src/support/clause-words.ts'

test.each<[Clause, string]>([
  [{ newest: 1, of: 'release' }, 'the newest release'],
  [{ newest: 2, of: 'minor' }, 'the newest 2 minors'],
  [{ newest: 3, of: 'patch' }, 'the newest 3 patches'],
  [
    { newest: 1, of: 'minor', 'in-each-of': { newest: 2, of: 'major' } },
    'the newest minor of each of the newest 2 majors',
  ],
  [{ newest: 1, of: 'minor', 'in-each-of': { newest: 1, of: 'major' } }, 'the newest minor of the newest major'],
  [
    { newest: 1, of: 'minor', 'in-each-of': { every: 'major', for: '3 years', after: 'release' } },
    'the newest minor of every major for 3 years after its first release',
  ],
  [{ newest: 2, of: 'minor', 'in-each-of': { lines: ['4.x', '3.x'] } }, 'the newest 2 minors of each of 4.x, 3.x'],
  [{ newest: 2, of: 'minor', 'in-each-of': { lines: '4.x' } }, 'the newest 2 minors of 4.x'],
  [{ every: 'major', for: '12 months', after: 'successor' }, 'every major until 12 months after its successor'],
  [{ every: 'major', for: '12 months' }, 'every major until 12 months after its successor'],
  [
    { every: 'major', matching: 'even', for: '30 months', after: 'release' },
    'every major like even for 30 months after its first release',
  ],
  [{ every: 'minor' }, 'every minor'],
  [{ newest: 2, of: 'minor', matching: ['*.4', '*.8'], note: 'LTS' }, 'the newest 2 minors like *.4, *.8 (LTS)'],
  [{ lines: ['4.25.x', '4.20.x'], until: '2027-09-30', note: 'LTS' }, '4.25.x, 4.20.x until 2027-09-30 (LTS)'],
  [{ branch: 'main' }, 'the branch main'],
])('%j', (clause, expected) => expect(clauseInWords(clause)).toBe(expected))

test('more than one', () => {
  expect((['release', 'patch', 'minor', 'major'] as const).map(plural)).toEqual([
    'releases',
    'patches',
    'minors',
    'majors',
  ])
})
