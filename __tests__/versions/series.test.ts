import { describe, expect, test } from '@jest/globals'
import type { IgnoredTag } from '../../src/versions/releases.ts'
import { readSeries, releasesOf, usualCount } from '../../src/versions/series.ts'
import { readTagPattern } from '../../src/versions/tag-pattern.ts'

const named = (names: readonly string[]) => names.map((name) => ({ name }))

function patterns(...texts: string[]) {
  return texts.map((text) => {
    const pattern = readTagPattern(text, 'crewkit')
    if ('fault' in pattern) throw new Error(pattern.fault)
    return pattern
  })
}

/** The versions that are kept, and the reason why each other tag is not. */
function judged(...names: string[]) {
  const ignored: IgnoredTag[] = []
  const tags = readSeries(named(names), []).series.flatMap((series) => series.tags)
  const kept = releasesOf(tags, ignored).map(({ version }) => (typeof version === 'string' ? version : version.raw))
  return { kept, ignored: ignored.map(({ tag, reason }) => `${tag} ${reason}`) }
}

describe('sorting tags into series', () => {
  test('by the name in their prefix, however the prefix is written', () => {
    const { series, ignored } = readSeries(
      named(['v1.0.0', 'Release-1.1.0', '1.2.0', 'core@1.0.0', 'core-v1.1.0', 'nonsense']),
      [],
    )
    expect(series.map(({ name, tags }) => [name, tags.map((tag) => tag.name)])).toEqual([
      ['', ['v1.0.0', 'Release-1.1.0', '1.2.0']],
      ['core', ['core@1.0.0', 'core-v1.1.0']],
    ])
    expect(ignored).toEqual([{ tag: 'nonsense', reason: 'holds no version' }])
  })

  test('with patterns only what fits is taken, as one series', () => {
    const { series, ignored } = readSeries(
      named(['v1.0.0', 'core@1.1.0', 'core@next', 'core@x1.0']),
      patterns('core@{version}', 'r{version}'),
    )
    expect(series).toEqual([
      {
        name: '',
        tags: [
          { name: 'core@1.1.0', date: undefined, prefix: 'core@', version: '1.1.0', numbers: [1, 1, 0], tail: '' },
        ],
      },
    ])
    expect(ignored.map(({ tag, reason }) => `${tag} ${reason}`)).toEqual([
      'v1.0.0 does not fit the tag pattern',
      'core@next does not fit the tag pattern',
      'core@x1.0 does not fit the tag pattern',
    ])
  })
})

describe('what is no release of its own', () => {
  test('builds of a release', () => {
    expect(judged('4.18.1', '4.18.1-npm', '1.2.0-cluster')).toEqual({
      kept: ['4.18.1'],
      ignored: ['4.18.1-npm is a build of 4.18.1', '1.2.0-cluster ends in `-cluster`, which is no stage of a release'],
    })
  })

  test('builds of a day', () => {
    expect(judged('2.4.110', '2.4.110-20241010').ignored).toEqual(['2.4.110-20241010 is a build of 2.4.110'])
    expect(judged('2.4.110-20241010').ignored).toEqual([])
  })

  test('tags that move along, and single numbers', () => {
    expect(judged('v1.2.3', 'v1.2.4', 'v1', 'v1.2', 'v34')).toEqual({
      kept: ['1.2.3', '1.2.4'],
      ignored: [
        'v1 moves along with `v1.2`',
        'v1.2 moves along with `v1.2.4`',
        "v34 has one number where the project's releases have 3",
      ],
    })
  })

  test('a hostile tag cannot speak in the reason', () => {
    expect(judged('x-1.0.0', 'x-1.0.0-n\n::error::x').ignored).toEqual(['x-1.0.0-n\n::error::x is a build of 1.0.0'])
    expect(judged('x-1.0.1', 'x-1.0.0-n\n::error::x').ignored).toEqual([
      'x-1.0.0-n\n::error::x ends in `-n␊::error::x`, which is no stage of a release',
    ])
  })

  test('two numbers are releases where nothing longer follows', () => {
    expect(judged('1.0', '1.1.0', '1.1.1', '1.2.0').kept).toEqual(['1.0', '1.1.0', '1.1.1', '1.2.0'])
  })
})

describe('words that every tag carries', () => {
  test('.Final is the release', () => {
    expect(judged('6.0.0.Final', '6.1.0.CR1').kept).toEqual(['6.0.0', '6.1.0.CR1'])
  })

  test('a word throughout is left out', () => {
    const tags = ['v0.14.0-beta', 'v0.15.0-beta', 'v0.15.1-beta', 'v0.16.0-beta.rc1', 'v0.16.0-beta', 'v0.17.0-beta']
    expect(judged(...tags).kept).toEqual(['0.14.0', '0.15.0', '0.15.1', '0.16.0-rc1', '0.16.0', '0.17.0'])
  })

  test('a few betas on the way to the first release stay betas', () => {
    expect(judged('v3.0.0-beta1', 'v3.0.0-beta2').kept).toEqual(['3.0.0-beta1', '3.0.0-beta2'])
  })
})

test.each([
  [
    [
      [1, 2, 3],
      [1, 2, 4],
      [1, 2],
    ],
    3,
  ],
  [
    [
      [1, 2],
      [1, 3],
      [1, 2, 3],
    ],
    2,
  ],
  [
    [
      [1, 2],
      [1, 2, 3],
    ],
    3,
  ],
  [[], 3],
])('how many numbers most of %j have', (lists, expected) => {
  expect(usualCount(lists.map((numbers) => ({ numbers })))).toBe(expected)
})
