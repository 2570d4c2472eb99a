import { expect, test } from '@jest/globals'
import { nameRelease } from '../../src/versions/name-release.ts'
import { semver } from '../../src/versions/schemes/semver.ts'

test.each([
  ['v5.6.3', '5.6.3', '2026-03-26T10:00:00Z', '5.6.3 (2026-03-26)'],
  ['5.6.3', '5.6.3', undefined, '5.6.3'],
  ['STRUTS_7_3_0', '7.3.0', undefined, '7.3.0 (tag `STRUTS_7_3_0`)'],
  ['core@1.0.0', '1.0.0', '2026-01-02', '1.0.0 (tag `core@1.0.0`, 2026-01-02)'],
  ['x\n::error::-1.0.0', '1.0.0', undefined, '1.0.0 (tag `x␊::error::-1.0.0`)'],
])('%j', (tag, text, date, expected) => {
  const version = semver.parse(text)
  if (!version) throw new Error(`${text} is no version`)
  expect(nameRelease(date === undefined ? { tag, version } : { tag, version, date })).toBe(expected)
})
