import { expect, test } from '@jest/globals'
import { readColumns } from '../../src/security-md/columns.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { factReader } from '../../src/security-md/release-facts.ts'

const TABLE = `## Supported Versions

| Version | Supported | Released | Features | Notes |
| --- | --- | --- | --- | --- |
| 1.2.x | yes | 2026-01-31 | **Search** | Newest |
| 1.1.x | yes | 2025-06-30 | Login | Needs Python 3.9 |
| < 1.1 | no | 2025-06-30 | | Needs Python 3.9 |
`

/** Which cells of the row in the given place are not for a row with other numbers, and what comes instead. */
async function facts(place: number, numbers: readonly number[]) {
  const { tables } = await readDocument({ path: 'SECURITY.md', text: TABLE })
  const [table] = tables
  const row = table?.rows[place]
  const columns = table && readColumns(table)
  if (!table || !row || !columns || 'otherwise' in columns) throw new Error('The table is not read.')
  const found = factReader(TABLE, table, columns)(row, numbers)
  return found.map(({ cell, newText }) => [TABLE.slice(cell.content.start, cell.content.end), newText])
}

test('a version that the table has no row for', async () => {
  expect(await facts(0, [1, 3])).toEqual([
    ['2026-01-31', ''],
    ['**Search**', ''],
  ])
})

test('a version with a row of its own', async () => {
  expect(await facts(1, [1, 2])).toEqual([['Login', '**Search**']])
})

test('the version that it has', async () => expect(await facts(0, [1, 2])).toEqual([]))
