import { describe, expect, test } from '@jest/globals'
import { followLines } from '../../src/support/follow-lines.ts'
import { mendedText } from '../../src/support/mended-text.ts'
import { readReleases } from '../../src/versions/read-releases.ts'
import { rowOf } from './rows.ts'

async function followed(rows: readonly string[], lines: readonly string[]): Promise<readonly string[] | undefined> {
  const tags = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0', 'v2.1.0', 'v2.2.0', 'v3.0.0']
  const releases = await readReleases(
    tags.map((name) => ({ name })),
    { name: 'project' },
  )
  const numbers = lines.map((line) => line.split('.').map(Number))
  return followLines(rows.map(rowOf), numbers, releases)?.map(
    (mended) => `${mendedText(mended)} ${(mended.statusOf ?? mended.like).statusText}`,
  )
}

describe('rows take over the lines of the policy', () => {
  test.each([
    { what: 'one line moves up', rows: ['1.2.x yes', '< 1.2 no'], lines: ['2.1'], result: ['2.1.x yes', '< 2.1 no'] },
    {
      what: 'a window slides',
      rows: ['2.1.x yes', '2.0.x yes', '< 2.0 no'],
      lines: ['2.2', '2.1'],
      result: ['2.2.x yes', '2.1.x yes', '< 2.1 no'],
    },
    {
      what: 'a wider promise needs a row more',
      rows: ['2.1.x yes', '< 2.1 no'],
      lines: ['2.2', '2.1', '2.0'],
      result: ['2.2.x yes', '2.1.x yes', '2.0.x yes', '< 2.0 no'],
    },
    {
      what: 'a narrower one a row less',
      rows: ['2.2.x yes', '2.1.x yes', '2.0.x yes', '< 2.0 no'],
      lines: ['2.2'],
      result: ['2.2.x yes', '< 2.2 no'],
    },
    {
      what: 'refused lines keep their rows',
      rows: ['2.1.x yes', '2.0.x no', '1.2.x no'],
      lines: ['2.2'],
      result: ['2.2.x yes', '2.1.x no', '2.0.x no', '1.2.x no'],
    },
    {
      what: 'a refused line comes back',
      rows: ['2.2.x yes', '2.1.x no', '2.0.x no'],
      lines: ['2.2', '2.1'],
      result: ['2.2.x yes', '2.1.x yes', '2.0.x no'],
    },
    {
      what: 'tables that count upwards go on so',
      rows: ['1.2.x no', '2.0.x no', '2.1.x yes'],
      lines: ['2.2'],
      result: ['1.2.x no', '2.0.x no', '2.1.x no', '2.2.x yes'],
    },
    { what: 'majors', rows: ['2.x yes', '1.x no'], lines: ['3', '2'], result: ['3.x yes', '2.x yes', '1.x no'] },
    { what: 'what is right stays', rows: ['3.x yes', '2.x no'], lines: ['3'], result: ['3.x yes', '2.x no'] },
    { what: 'nothing to copy from', rows: ['< 2.0 no'], lines: ['3'], result: undefined },
    { what: 'no line at all', rows: ['2.x yes'], lines: [], result: undefined },
  ])('$what', async ({ rows, lines, result }) => {
    expect(await followed(rows, lines)).toEqual(result)
  })
})
