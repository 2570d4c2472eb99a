import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PlainRelease, readPlain } from '../../src/versions/plain-release.ts'
import { readTag, splitTag } from '../../src/versions/tag-name.ts'

describe('a tag that ends in its numbers', () => {
  test.each([
    ['v1.2.3', [1, 2, 3], 'v', '1.2.3'],
    ['1.2.3', [1, 2, 3], '', '1.2.3'],
    ['v24.04', [24, 4], 'v', '24.04'],
    ['0.0', [0, 0], '', '0.0'],
    ['1.2.999999999999999', [1, 2, 999_999_999_999_999], '', '1.2.999999999999999'],
    ['@crew/kit-2@1.2.3', [1, 2, 3], '@crew/kit-2@', '1.2.3'],
  ])('%s', (tag, numbers, prefix, raw) => {
    const release = readPlain(tag, '2026-01-01', prefix.length)
    const date = '2026-01-01'
    expect(release).toMatchObject({ tag, name: tag, date, count: numbers.length, prefix, tail: '', numbers })
    expect(release?.version).toEqual({ raw, numbers, tail: '', prerelease: false })
  })

  test('its version is made once', () => {
    const release = readPlain('v1.2.3', undefined, 1)
    expect(release?.version).toBe(release?.version)
  })

  test('it takes a date', () => {
    expect(readPlain('v1.2', undefined, 1)?.withDate('2026-01-01')).toEqual(readPlain('v1.2', '2026-01-01', 1))
  })
})

test.each(['', 'v', 'v1', '1.', '.1', 'v1.2', '1.2.', '1..2', '1.2.3.4', '1.2.3-rc.1', '1.2\n', '1.1234567890123456'])(
  'more or less than that: %j',
  (tag) => expect(readPlain(tag, undefined, 0)).toBeUndefined(),
)

test('what the source calls a prerelease is none', () => {
  expect(readTag({ name: 'v1.2.3', prerelease: true })).not.toBeInstanceOf(PlainRelease)
  expect(readTag({ name: 'v1.2.3', prerelease: false })).toBeInstanceOf(PlainRelease)
})

test('reads the same as the search for a version anywhere', () => {
  const piece = fc.constantFrom('v', 'core@', '1', '20', '007', '.', '.', '.', '-', 'rc', '_', '999999999999999')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const name = pieces.join('')
      const tag = readTag({ name })
      if (!(tag instanceof PlainRelease)) return
      const { prefix, version, numbers, tail } = tag
      expect(splitTag(name)).toEqual({ prefix, version: version.raw, numbers, tail })
    }),
    { numRuns: 2_000 },
  )
})
