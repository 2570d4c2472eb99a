import { expect, test } from '@jest/globals'
import { levelLength, meaningOfLine, releaseLines } from '../../src/support/release-lines.ts'
import type { Level } from '../../src/versions/meaning.ts'
import { select } from '../../src/versions/selection.ts'
import { releasesOf } from './examples.ts'

test.each<[string[], Level, string[]]>([
  [['v2.1.0', 'v2.0.1', 'v2.0.0', 'v1.9.3'], 'major', ['2.x first v2.0.0', '1.x first v1.9.3']],
  [
    ['v2.1.0', 'v2.0.1', 'v2.0.0', 'v1.9.3'],
    'minor',
    ['2.1.x first v2.1.0', '2.0.x first v2.0.0', '1.9.x first v1.9.3'],
  ],
  [['v2.1.0', 'v2.0.1', 'v2.0.0'], 'release', ['2.1.0 first v2.1.0', '2.0.1 first v2.0.1', '2.0.0 first v2.0.0']],
  [['v2.1', 'v2.0.1', 'v2.0.0'], 'patch', ['2.1.0 first v2.1', '2.0.1 first v2.0.1', '2.0.0 first v2.0.0']],
  [['24.04', '23.10'], 'minor', ['24.04 first 24.04', '23.10 first 23.10']],
  [['STRUTS_7_3_0', 'STRUTS_6_9_0'], 'minor', ['7.3.x first STRUTS_7_3_0', '6.9.x first STRUTS_6_9_0']],
  [['v2.0.0-rc.1', 'v1.0.0'], 'major', ['1.x first v1.0.0']],
  [[], 'major', []],
])('%j by %s', async (tags, level, expected) => {
  const lines = releaseLines(await releasesOf(tags), level)
  expect(lines.map(({ text, first }) => `${text} first ${first.tag}`)).toEqual(expected)
})

test.each<[string[], Level, number]>([
  [['v1.2.3'], 'major', 1],
  [['v1.2.3'], 'patch', 3],
  [['1.2.3.4', '1.2.3'], 'patch', 3],
  [['1.2.3.4', '1.2.3'], 'release', 4],
  [['v34', 'v35'], 'patch', 1],
  [[], 'minor', 1],
])('%j has %s lines of %i numbers', async (tags, level, expected) => {
  expect(levelLength(level, await releasesOf(tags))).toBe(expected)
})

test.each<[string[], Level]>([
  [['v2.1.0', 'v2.0.1', 'v2.0.0', 'v1.9.3', 'v1.9.2'], 'minor'],
  [['v2.1.0', 'v2.0.1', 'v2.0.0', 'v1.9.3', 'v1.9.2'], 'patch'],
  [['24.04.1', '24.04', '23.10'], 'minor'],
  [['35.1', '35.0', '34.2', '34.1.1'], 'minor'],
  [['v36', 'v35'], 'major'],
  [['1.2.3.post1', '1.2.2', '1.2.2a1'], 'release'],
  [['4.0.0.Final', '3.9.1.Final', '3.9.0.Beta2'], 'release'],
])('what is written for the lines of %j by %s takes in each release once', async (tags, level) => {
  const releases = await releasesOf(tags)
  const selections = releaseLines(releases, level).map((line) => select(meaningOfLine(line), releases))
  for (const { version } of releases.stable) expect(selections.filter((one) => one.includes(version))).toHaveLength(1)
})
