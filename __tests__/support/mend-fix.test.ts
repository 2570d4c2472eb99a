import { describe, expect, test } from '@jest/globals'
import { groupsOf } from '../../src/support/groups.ts'
import { mendFix } from '../../src/support/mend-fix.ts'
import { mendedText } from '../../src/support/mended-text.ts'
import type { MendedRow, SupportTable } from '../../src/support/support.ts'
import { releasesOf, rowOf, tableOf } from './examples.ts'

/** The fix of the first group, and the rows that the table was asked to turn into. */
async function fixOf(tags: readonly string[], ...tables: readonly (readonly string[])[]) {
  const asked: string[][] = []
  const edits = (rows: readonly MendedRow[]) => {
    asked.push(rows.map((row) => mendedText(row)))
    return [{ span: { start: 0, end: 0 }, newText: 'x' }]
  }
  const read = tables.map((rows): SupportTable => ({ ...tableOf(...rows.map((text) => rowOf(text))), edits }))
  const [group] = groupsOf({ policy: [], document: read, leftOut: [], ruleFaults: [] }, await releasesOf(tags))
  return { fix: group && mendFix(group, read), asked }
}

test('moves the table up', async () => {
  const { fix, asked } = await fixOf(['v1.2.0', 'v1.1.0'], ['1.1.x yes', '< 1.1 no'])
  expect(fix).toEqual({
    title: 'Move the table up: `1.2.x`, `< 1.2`',
    safety: 'suggested',
    file: 'SECURITY.md',
    edits: [{ span: { start: 0, end: 0 }, newText: 'x' }],
  })
  expect(asked).toEqual([['1.2.x', '< 1.2']])
})

test('the rows of other packages stay in their places', async () => {
  const rows = ['core: 1.1.x yes', 'cli: 1.x yes', 'core: 1.0.x no', 'cli: < 1 no']
  const { asked } = await fixOf(['core@1.2.0', 'core@1.1.0', 'cli@1.0.0'], rows)
  expect(asked).toEqual([['1.2.x', '1.1.x', '1.x', '1.0.x', '< 1']])
})

describe('no fix', () => {
  test('where there is nothing to mend', async () => {
    expect((await fixOf(['v1.1.0'], ['1.1.x yes'])).fix).toBeUndefined()
  })

  test('where the lines have names of their own', async () => {
    expect((await fixOf(['v22.0.0', 'v21.0.0'], ['Titan (21.x) yes', 'Rhea (20.x) yes'])).fix).toBeUndefined()
    expect((await fixOf(['v22.0.0', 'v21.0.0'], ['Current (21.x) yes', '< 21 no'])).asked).toEqual([
      ['Current (22.x)', '< 22'],
    ])
  })

  test('where the rows stand in several tables', async () => {
    expect((await fixOf(['v1.2.0'], ['1.1.x yes'], ['1.0.x no'])).fix).toBeUndefined()
  })

  test('for a table that nobody could look over', async () => {
    const rows = Array.from({ length: 1_001 }, (_, index) => `0.${index}.x no`)
    expect((await fixOf(['v1.2.0'], [...rows, '1.1.x yes'])).fix).toBeUndefined()
  })

  test('where the table cannot be edited', async () => {
    const [group] = groupsOf(
      { policy: [], document: [tableOf(rowOf('1.1.x yes'))], leftOut: [], ruleFaults: [] },
      await releasesOf(['v1.2.0']),
    )
    expect(group && mendFix(group, [tableOf(rowOf('1.1.x yes'))])).toBeUndefined()
  })
})
