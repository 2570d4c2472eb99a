import { expect, test } from '@jest/globals'
import { gapsOf, remarksOf } from '../../src/reporters/gaps.ts'
import { fresh, release, releases, report, traefik } from './reports.ts'

test('rules that were skipped for one reason are said together', () => {
  expect(gapsOf(traefik)).toEqual([
    'named-branch-exists, default-branch-is-named: the branches could not be read (--offline)',
  ])
})

test('what is missing of the releases comes first', () => {
  const known = releases({ complete: false, notes: ['The checkout is shallow: run `git fetch --tags`.'] })
  const skippedRules = [{ rule: 'a', reason: 'no tags' }]
  expect(gapsOf(report('', { releases: known, skippedRules }))).toEqual([
    'The checkout is shallow: run `git fetch --tags`.',
    'a: no tags',
  ])
})

test('no gaps, no remarks', () => {
  expect(gapsOf(fresh)).toEqual([])
  expect(remarksOf(fresh)).toEqual([])
  const { releases: _, ...rest } = fresh
  expect(remarksOf(rest)).toEqual([])
})

test('tags that were set aside, and an unusual current release', () => {
  const known = releases({
    current: release('v1.1.20'),
    currentBecause: 'the numbering was restarted',
    ignored: [
      { reason: 'not a version', count: 3, examples: ['nightly', 'tip'] },
      { reason: 'moves', count: 1, examples: ['v1'] },
      { reason: 'of another package', count: 2, examples: [] },
    ],
  })
  expect(remarksOf(report('', { releases: known }))).toEqual([
    '1.1.20 is the current release: the numbering was restarted',
    '3 tags set aside: not a version (nightly, tip, …)',
    '1 tag set aside: moves (v1)',
    '2 tags set aside: of another package',
  ])
})
