import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import { managedEdits } from '../../src/render/managed.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readSupportTables } from '../../src/security-md/support-table.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { derivedRow } from './rows.ts'

const PAGE = `# Security

Hand-written.

| Release | OK? |
|---|---|
| **2.1.x** | ✅ |
| < 2.1     | ❌ |

## Reporting

Mail security@crewkit.io; we acknowledge it within 48 hours. `

async function managed(text: string, content: Omit<Policy, 'version'>, rows = [] as ReturnType<typeof derivedRow>[]) {
  const document = await readDocument({ path: 'SECURITY.md', text })
  const { tables } = readSupportTables(document, '2026-11-21')
  const { edits, unplaced } = managedEdits({ content: { version: 1, ...content } }, rows, document, tables)
  return { text: applyEdits(text, edits), unplaced }
}

const lines = [
  { versions: '2.1.x', supported: true },
  { versions: '< 2.1', supported: false },
]

describe('a document in step', () => {
  test.each([
    ['with the rows', { support: { lines } }, []],
    [
      'with mailbox and times',
      { reporting: [{ email: 'security@crewkit.io' }], response: { acknowledgement: '48 hours' } },
      [],
    ],
    ['with a rule', { support: { rule: { newest: 1, of: 'minor' as const } } }, [derivedRow('2.1.x')]],
  ])('%s keeps every byte', async (_, content, rows) => {
    expect(await managed(PAGE, content, rows)).toEqual({ text: PAGE, unplaced: [] })
  })
})

describe('a document out of step', () => {
  test('gets the new row, and keeps the lines that say the same', async () => {
    const { text } = await managed(PAGE, {
      render: { marks: { supported: '✅', unsupported: '❌' } },
      support: { lines: [{ versions: '2.2.x', supported: true }, ...lines] },
    })
    expect(text).toBe(
      PAGE.replace('| **2.1.x** |', '| 2.2.x     | ✅  |\n| **2.1.x** |').replace(
        '| 2.2.x     | ✅  |',
        '| 2.2.x   | ✅  |',
      ),
    )
  })

  test('gets the mailbox and the time of the policy', async () => {
    const content = { reporting: [{ email: 'psirt@crewkit.io' }], response: { acknowledgement: '3 business days' } }
    expect((await managed(PAGE, content)).text).toBe(
      PAGE.replace('security@', 'psirt@').replace('48 hours', '3 business days'),
    )
  })

  test('says what has no place', async () => {
    const content = {
      reporting: [{ email: 'a@crewkit.io' }, { email: 'b@crewkit.io' }],
      response: { assessment: '1 week' },
    }
    expect(await managed(PAGE, content)).toEqual({
      text: PAGE,
      unplaced: [
        'The policy takes reports at a@crewkit.io, which the document does not name.',
        'The policy takes reports at b@crewkit.io, which the document does not name.',
        'The policy promises 1 week for assessment, and it cannot be told where the document should say so.',
      ],
    })
  })

  test('with CRLF stays so', async () => {
    const text = PAGE.replaceAll('\n', '\r\n')
    const changed = (await managed(text, { support: { lines: [...lines, { versions: '9.x', supported: false }] } }))
      .text
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(changed).toContain('| 9.x ')
  })
})

test('a document without a table gets one before it speaks of reporting', async () => {
  const { text } = await managed('# S\n\n## Reporting\n\nMail.\n', { support: { lines } })
  expect(text).toBe(
    '# S\n\n## Supported Versions\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 2.1.x   | :white_check_mark: |\n| < 2.1   | :x:                |\n\n## Reporting\n\nMail.\n',
  )
})

test('doing it twice changes nothing more', async () => {
  const content = {
    support: {
      lines: [
        { versions: '3.x', supported: true },
        { versions: '< 3', supported: false },
      ],
    },
  }
  const once = (await managed(PAGE, content)).text
  expect((await managed(once, content)).text).toBe(once)
})
