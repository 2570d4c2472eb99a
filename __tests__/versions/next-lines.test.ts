import { describe, expect, test } from '@jest/globals'
import { isUpcoming, nextLines } from '../../src/versions/next-lines.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { readReleases } from '../../src/versions/read-releases.ts'
import type { SchemeId } from '../../src/versions/scheme.ts'

const releasesOf = (tags: readonly string[], scheme?: SchemeId) =>
  readReleases(
    tags.map((name) => ({ name })),
    { name: 'crewkit', ...(scheme === undefined ? {} : { scheme }) },
  )

describe('the lines right after a version', () => {
  test.each([
    [[5, 0, 14], 3, { patch: [5, 0, 15], minor: [5, 1], major: [6] }],
    [[35, 1], 2, { patch: [35, 2], minor: [35, 2], major: [36] }],
    [[35, 1], 3, { patch: [35, 1, 1], minor: [35, 2], major: [36] }],
    [[3, 1, 16, 0], 4, { patch: [3, 1, 16, 1], minor: [3, 2], major: [4] }],
    [[0, 9, 9], 3, { patch: [0, 9, 10], minor: [0, 10], major: [1] }],
    [[7], 1, { patch: [8], minor: [8], major: [8] }],
    [[7], 3, { patch: [7, 0, 1], minor: [7, 1], major: [8] }],
  ])('%j where releases have %i numbers', (numbers, usual, expected) => {
    expect(nextLines({ raw: numbers.join('.'), numbers, tail: '', prerelease: false }, usual)).toEqual(expected)
  })
})

describe('what is upcoming', () => {
  test.each([
    // Patch, minor and major, as a line, as one release, as an open end.
    ['1.21', '1.20.3', true],
    ['1.20.4', '1.20.3', true],
    ['1.20.5', '1.20.3', false],
    ['1.22', '1.20.3', false],
    ['5.0.x', '4.7.9', true],
    ['5.x', '4.7.9', true],
    ['5', '4.7.9', true],
    ['5.0.0', '4.7.9', true],
    ['5.1.x', '4.7.9', false],
    ['9.x', '5.6.3', false],
    ['>= 5.1', '5.0.14', true],
    ['>= 5.1.x', '5.0.14', true],
    ['> 5.0', '5.0.14', true],
    ['> 5.0.14', '5.0.14', true],
    ['> 5', '5.0.14', true],
    ['> 6', '5.0.14', false],
    ['5.1 - 5.4', '5.0.14', true],
    ['5.2 - 5.4', '5.0.14', false],
    ['3.2.x', '3.1.16.0', true],
    ['3.1.17', '3.1.16.0', true],
    ['3.1.16.1', '3.1.16.0', true],
    ['36.x', '35.1', true],
    ['35.2', '35.1', true],
    // Their prereleases.
    ['5.0.0-beta.1', '4.7.9', true],
    ['>= 5.0.0-beta.1', '4.7.9', true],
    ['> 5.0.0-beta.1', '4.7.9', true],
    ['5.3.0-beta.1', '4.7.9', false],
    ['betas', '4.7.9', true],
    // Several in one cell, and words about a line.
    ['5.0.x, 5.1.x', '4.7.9', true],
    ['8.x, 9.x', '4.7.9', false],
    ['latest 5.x', '4.7.9', true],
    ['latest 9.x', '4.7.9', false],
    ['all other 5.x', '4.7.9', true],
    // What lies behind, or follows the releases by itself, is not to come.
    ['4.6.8', '4.7.9', false],
    ['< 4.0', '4.7.9', false],
    ['4.7.9', '4.7.9', false],
    ['4.7.9-rc.9', '4.7.9', false],
    ['latest', '4.7.9', false],
    ['older', '4.7.9', false],
    ['main', '4.7.9', false],
    ['all others', '4.7.9', false],
    ['', '4.7.9', false],
  ])('%s after %s: %s', async (cell, current, expected) => {
    expect(isUpcoming(readMeaning(cell), await releasesOf([current]))).toBe(expected)
  })

  test.each([
    ['2026.7', '2026.6.1', true],
    ['2026.12.x', '2026.6.1', true],
    ['2026.13', '2026.6.1', false],
    ['2027.1', '2026.6.1', true],
    ['2027', '2026.6.1', true],
    ['2027.x', '2026.6.1', true],
    ['2027.12', '2026.6.1', true],
    ['2028.1', '2026.6.1', false],
    ['2026.6.2', '2026.6.1', true],
    ['2026.5', '2026.6.1', false],
    ['>= 2026.9', '2026.6.1', true],
    ['26.10', '26.04', true],
    ['27.04', '26.04', true],
    ['28.04', '26.04', false],
    // Numbers greater than a month: the second one is a day (0715), or a count.
    ['2026.930', '2026.715', true],
  ])('%s after %s by the calendar: %s', async (cell, current, expected) => {
    expect(isUpcoming(readMeaning(cell), await releasesOf([current], 'calver'))).toBe(expected)
  })

  test.each([
    ['25.5.x', 'v24.5.1', true],
    ['25.6.x', 'v24.5.1', false],
    ['6.4.x', 'v5.4.1', false],
  ])('%s after %s: a yearly cadence shows without the scheme', async (cell, current, expected) => {
    expect(isUpcoming(readMeaning(cell), await releasesOf([current], 'semver'))).toBe(expected)
  })

  test('nothing is upcoming where nothing was released', async () => {
    expect(isUpcoming(readMeaning('1.0.x'), await releasesOf([]))).toBe(false)
  })
})
