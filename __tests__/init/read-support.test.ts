import { describe, expect, test } from '@jest/globals'
import { readSupportWords, readTable } from '../../src/init/read-support.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readSupportTables } from '../../src/security-md/support-table.ts'

async function read(table: string) {
  const document = await readDocument({ path: 'SECURITY.md', text: `## Supported Versions\n\n${table}\n` })
  const [support] = readSupportTables(document, '2026-11-21').tables
  const [first] = document.tables
  if (!support || !first) throw new Error('There is no table of versions.')
  return readTable(document, first, support)
}

describe('readTable', () => {
  test('the plain form', async () => {
    expect(await read('| Version | Supported |\n|---|---|\n| 0.1.x | :white_check_mark: |\n| < 0.1 | :x: |')).toEqual({
      lines: [
        { versions: '0.1.x', supported: true },
        { versions: '< 0.1', supported: false },
      ],
      marks: {},
      headings: {},
      unclear: [],
    })
  })

  test('marks, words, marked-up versions, ends and notes', async () => {
    const table =
      '| Release | Status | EOL | Notes |\n|---|---|---|---|\n| **2.x** | ✅ | 2027-06 | LTS |\n| `1.x` | ✅ | June 30, 2026 | |\n| 0.x | No more | 2025/01/02 | old |'
    expect(await read(table)).toEqual({
      lines: [
        { versions: '2.x', label: '**2.x**', supported: true, until: '2027-06', note: 'LTS' },
        { versions: '1.x', label: '`1.x`', supported: true, until: 'June 30, 2026' },
        { versions: '0.x', supported: false, until: '2025-01-02', note: 'old' },
      ],
      marks: { supported: '✅', unsupported: 'No more' },
      headings: { 'support.version': 'Release', 'support.supported': 'Status', 'support.until': 'EOL' },
      unclear: [],
    })
  })

  test('a date with two readings is no end: it stays in the notes', async () => {
    const read1 = await read('| Version | Supported | Until |\n|---|---|---|\n| 1.x | yes | 06/07/2027 |')
    expect(read1).toMatchObject({
      lines: [{ versions: '1.x', supported: true, note: '06/07/2027' }],
      unclear: [{ text: '06/07/2027' }],
    })
  })

  test.each([
    [
      'a column that a row does not have',
      '| Version | Supported | Codename |\n|---|---|---|\n| 1.x | yes | Apple |',
      'its column `Codename` has no place in a row',
    ],
    [
      'a status that cannot be read',
      '| Version | Supported |\n|---|---|\n| 2.x | ✅ |\n| 1.x | hm |',
      'the status `hm` of `1.x` cannot be read',
    ],
    [
      'HTML',
      '<table><tr><th>Version</th><th>Supported</th></tr><tr><td>1.x</td><td>yes</td></tr></table>',
      'it is written in HTML',
    ],
  ])('%s: left as text, with the reason', async (_, table, reason) => {
    expect(await read(table)).toMatchObject({ reason })
  })
})

test('words around a table', () => {
  expect(readSupportWords({ intro: 'I', note: '', statement: 'Provide updates for critical vulnerabilities' })).toEqual(
    {
      intro: 'I',
      statement: 'Provide updates for critical vulnerabilities',
      'fixes-for': ['critical'],
    },
  )
})
