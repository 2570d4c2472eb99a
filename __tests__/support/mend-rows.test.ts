import { describe, expect, test } from '@jest/globals'
import { groupsOf } from '../../src/support/groups.ts'
import { mendRows } from '../../src/support/mend-rows.ts'
import { mendedText } from '../../src/support/mended-text.ts'
import { releasesOf, rowOf, tableOf } from './examples.ts'

/** The rows after mending, as `5.2.x yes`. */
async function mended(tags: readonly string[], rows: readonly string[]) {
  const table = tableOf(...rows.map((text) => rowOf(text)))
  const [group] = groupsOf({ policy: [], document: [table], leftOut: [], ruleFaults: [] }, await releasesOf(tags))
  const result = group && mendRows(group)
  return result?.map((row) => `${mendedText(row)} ${(row.statusOf ?? row.like).statusText}`)
}

describe('the pattern that a table shows goes on', () => {
  test.each<[string, string[], string[], string[]]>([
    ['one line', ['v1.2.0', 'v1.1.0'], ['1.1.x yes'], ['1.2.x yes']],
    ['one line and what is below it', ['v1.2.0', 'v1.1.0'], ['1.1.x yes', '< 1.1 no'], ['1.2.x yes', '< 1.2 no']],
    [
      'a bound that is included',
      ['v1.3.0', 'v1.2.0', 'v1.1.0'],
      ['1.1.x yes', '<= 1.0 no'],
      ['1.3.x yes', '<= 1.2 no'],
    ],
    [
      'two lines',
      ['v1.3.0', 'v1.2.0', 'v1.1.0'],
      ['1.2.x yes', '1.1.x yes', '< 1.1 no'],
      ['1.3.x yes', '1.2.x yes', '< 1.2 no'],
    ],
    ['majors', ['v3.0.0', 'v2.0.0', 'v1.0.0'], ['2.x yes', '< 2 no'], ['3.x yes', '< 3 no']],
    [
      'a list of all majors grows',
      ['v3.0.0', 'v2.0.0', 'v1.0.0'],
      ['2.x yes', '1.x yes'],
      ['3.x yes', '2.x yes', '1.x yes'],
    ],
    ['downwards, too', ['v3.0.0', 'v2.0.0', 'v1.0.0'], ['1.x yes', '2.x yes'], ['1.x yes', '2.x yes', '3.x yes']],
    [
      'each refused line has its row',
      ['v1.3.0', 'v1.2.0', 'v1.1.0'],
      ['1.2.x yes', '1.1.x no'],
      ['1.3.x yes', '1.2.x no', '1.1.x no'],
    ],
    [
      'lines that were passed over are refused',
      ['v1.4.0', 'v1.3.0', 'v1.2.0', 'v1.1.0'],
      ['1.2.x yes', '1.1.x no'],
      ['1.4.x yes', '1.3.x no', '1.2.x no', '1.1.x no'],
    ],
    [
      'refused rows first',
      ['v1.3.0', 'v1.2.0', 'v1.1.0'],
      ['1.1.x no', '1.2.x yes'],
      ['1.1.x no', '1.2.x no', '1.3.x yes'],
    ],
    ['single releases', ['v1.2.1', 'v1.2.0'], ['1.2.0 yes', '< 1.2.0 no'], ['1.2.1 yes', '< 1.2.1 no']],
    [
      'lines of two majors: only the newer moves',
      ['v3.7.0', 'v3.6.0', 'v2.11.0'],
      ['3.6.x yes', '2.11.x yes'],
      ['3.7.x yes', '2.11.x yes'],
    ],
    [
      'a bound below other supported lines is theirs',
      ['v4.1.0', 'v4.0.0', 'v3.1.0', 'v3.0.0'],
      ['4.0.x yes', '3.1.x yes', '<= 3.0 no'],
      ['4.1.x yes', '3.1.x yes', '<= 3.0 no'],
    ],
    [
      'other rows stay',
      ['v1.2.0', 'v1.1.0'],
      ['1.1.x yes', 'main yes', 'older no'],
      ['1.2.x yes', 'main yes', 'older no'],
    ],
    ['the same way of writing', ['v1.2.0', 'v1.1.0'], ['v1.1 yes', '< v1.1 no'], ['v1.2 yes', '< v1.2 no']],
  ])('%s', async (_, tags, rows, expected) => expect(await mended(tags, rows)).toEqual(expected))
})

describe('nothing to go on', () => {
  test.each<[string, string[], string[]]>([
    ['the current release is supported', ['v1.1.0'], ['1.1.x yes']],
    ['nothing is supported', ['v1.2.0'], ['1.1.x no']],
    ['no release', [], ['1.1.x yes']],
    ['no numbers', ['v1.2.0-rc.1', 'v1.1.0'], ['main no']],
    ['rows above the releases only', ['v1.2.0'], ['5.1.x yes', '1.2.x no']],
  ])('%s', async (_, tags, rows) => expect(await mended(tags, rows)).toBeUndefined())
})
