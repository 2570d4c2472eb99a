import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readSupportTables } from '../../src/security-md/support-table.ts'
import { printMeaning } from '../../src/versions/meaning.ts'

/** What the rows of a table with a column of stages mean; each row is `version stage supported`. */
async function meanings(...rows: readonly string[]): Promise<readonly string[]> {
  const cells = rows.map((row) => `| ${row.replaceAll(';', '|')} |`).join('\n')
  const text = `## Supported Versions\n\n| Version | Stage | Supported |\n| - | - | - |\n${cells}\n`
  const { tables } = readSupportTables(await readDocument({ path: 'SECURITY.md', text }), '2026-11-21')
  return tables.flatMap((table) =>
    table.rows.map(({ meaning, stage }) => [printMeaning(meaning), stage].join(' ').trim()),
  )
}

describe('a column of stages', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'tells rows of the same versions apart',
      ['5.x;GA / Stable;yes', '5.x;RC;no', '5.x;Beta;no', '3.x;N/A;no'],
      ['5.x', 'prereleases of 5.x RC', 'prereleases of 5.x Beta', '3.x'],
    ],
    ['says of a line alone how ripe it is', ['1.x;Stable;yes', '2.x;Beta;yes'], ['1.x', '2.x']],
    ['tells nothing where no row is of a release', ['2.x;RC;yes', '2.x;Beta;no'], ['2.x', '2.x']],
    ['holds nothing but stages', ['5.x;Stable;yes', '5.x;Beta;no', '4.x;see below;no'], ['5.x', '5.x', '4.x']],
    ['leaves one release as it is', ['5.0.0;Stable;yes', '5.0.0;Beta;no'], ['5.0.0', '5.0.0']],
  ])('%s', async (_, rows, expected) => expect(await meanings(...rows)).toEqual(expected))
})
