import { describe, expect, test } from '@jest/globals'
import { proseTable } from '../../src/security-md/prose-table.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { printMeaning } from '../../src/versions/meaning.ts'

async function rowsOf(text: string): Promise<readonly string[] | undefined> {
  const table = proseTable(await readDocument({ path: 'SECURITY.md', text }), '2026-11-21')
  return table?.rows.map(({ meaning, status, until }) =>
    [printMeaning(meaning), status, ...(until ? [`until ${until.date}`] : [])].join(' '),
  )
}

describe('what sentences promise, as rows', () => {
  test.each([
    { text: 'Only the latest release is supported.', rows: ['latest supported'] },
    {
      text: '## Supported Versions\n\nWe support the last two minor versions.',
      rows: ['latest minor, previous minor supported'],
    },
    {
      text: '## Supported Versions\n\n- 2.x: supported\n- 1.x: not supported\n',
      rows: ['2.x supported', '1.x unsupported'],
    },
    {
      text: '## Supported Versions\n\n- 3.x until 2027-01-31\n- 2.x: security fixes until 2026-11-21\n- 1.x: fixes until 2026-11-20\n- ✅ 0.x until 2025-01-01\n',
      rows: [
        '3.x supported until 2027-01-31',
        '2.x supported until 2026-11-21',
        '1.x unsupported until 2026-11-20',
        '0.x supported until 2025-01-01',
      ],
    },
  ])('$text', async ({ text, rows }) => {
    expect(await rowsOf(text)).toEqual(rows)
  })

  test.each([
    { why: 'what is only refused leaves open what is supported', text: 'Versions before 2.0 are not supported.' },
    {
      why: 'a link says it elsewhere',
      text: '## Supported Versions\n\nSee [our release page](https://example.org/releases).',
    },
    { why: 'nothing is said', text: 'Please report vulnerabilities to us.' },
  ])('none: $why', async ({ text }) => {
    expect(await rowsOf(text)).toBeUndefined()
  })

  test('the place is that of the sentence', async () => {
    const text = '# Security\n\nOnly the latest release is supported.\n'
    const table = proseTable(await readDocument({ path: 'SECURITY.md', text }))
    expect(table).toMatchObject({ origin: 'document', prose: true })
    const { start, end } = table?.at.span ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toMatch(/^Only the latest release is supported/)
  })
})
