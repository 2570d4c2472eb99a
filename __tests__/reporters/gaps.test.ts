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
      { reason: 'holds no version', count: 3, examples: ['nightly', 'tip'] },
      { reason: 'moves', count: 1, examples: ['v1'] },
      { reason: 'is of another package', count: 2, examples: [] },
    ],
  })
  expect(remarksOf(report('', { releases: known }))).toEqual([
    '1.1.20 is the current release: the numbering was restarted',
    '6 tags set aside: nightly and 2 more (holds no version), v1 (moves), 2 (is of another package)',
  ])
})

test('what was found in another place is no gap', () => {
  const known = releases({ notes: ['The checkout is shallow. Its remote was asked instead.'] })
  expect(gapsOf(report('', { releases: known }))).toEqual([])
  expect(remarksOf(report('', { releases: known }))).toEqual(['The checkout is shallow. Its remote was asked instead.'])
})

test('a tag that was set aside', () => {
  const known = releases({ ignored: [{ reason: 'moves', count: 1, examples: ['v1'] }] })
  expect(remarksOf(report('', { releases: known }))).toEqual(['1 tag set aside: v1 (moves)'])
})

test('the base comes first', () => {
  const base = { revision: 'main', outcome: 'unreadable', reason: 'No.' } as const
  expect(gapsOf({ ...traefik, base })[0]).toBe(
    'What was there before this change is not known, so every finding counts: No.',
  )
  expect(remarksOf({ ...fresh, base: { revision: 'main', outcome: 'no-policy' } })).toEqual([
    'There was no policy in the base (main), so every finding is new.',
  ])
})
