import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Columns } from '../../src/security-md/columns.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readRow } from '../../src/security-md/support-row.ts'
import type { SupportRow } from '../../src/support/support.ts'
import { printMeaning } from '../../src/versions/meaning.ts'

const COLUMNS: Columns = {
  version: 0,
  status: [1],
  otherStatus: [],
  refusing: false,
  until: undefined,
  package: undefined,
  branches: false,
  notes: [],
}

/** Reads `cells` with `|` between them as a row whose columns are those of a plain table, but for `changes`. */
async function row(cells: string, changes: Partial<Columns> = {}, today = '2026-11-21'): Promise<SupportRow> {
  const width = cells.split('|').length
  const text = `|${' a |'.repeat(width)}\n|${'-|'.repeat(width)}\n| ${cells} |`
  const document = await readDocument({ path: 'SECURITY.md', text })
  const found = document.tables[0]?.rows[0]
  if (!found) throw new Error('There is no row.')
  return readRow(found, { file: 'SECURITY.md', columns: { ...COLUMNS, ...changes }, legend: new Map(), today })
}

describe('the status', () => {
  test.each<[string, Partial<Columns>, string]>([
    ['1.x | yes', {}, 'supported'],
    ['1.x | yes | no', { status: [1, 2] }, 'limited'],
    ['1.x | yes | ?', { status: [1, 2] }, 'unknown'],
    ['1.x | ? | Current', { otherStatus: [2] }, 'supported'],
    ['1.x | ? | ?', { otherStatus: [2] }, 'unknown'],
    ['1.x | yes', { refusing: true }, 'unsupported'],
    ['1.x | no', { refusing: true }, 'supported'],
    ['1.x | ✅', { refusing: true }, 'unknown'],
    ['1.x', { status: [] }, 'supported'],
    ['1.x | yes', { status: [], until: 1 }, 'unsupported'],
    ['1.x | Superseded by next release', { status: [], until: 1 }, 'supported'],
    ['1.x | Superseded by 2.0', { status: [], until: 1 }, 'unsupported'],
    ['1.x | Superseded by next release, EOL', { status: [], until: 1 }, 'unsupported'],
    ['1.x | Superseded by next release', {}, 'unsupported'],
    ['1.x | 2026-11-21', { status: [], until: 1 }, 'supported'],
    ['1.x | 2026-11-20', { status: [], until: 1 }, 'unsupported'],
    ['1.x | 2026-11-20', {}, 'unsupported'],
    ['1.x | yes | 2020-01-01', { until: 2 }, 'supported'],
    ['1.x | ? | 2030-01-01', { until: 2 }, 'unknown'],
    ['1.x | | 2030-01-01', { until: 2 }, 'supported'],
    ['~~1.x~~ | | ', {}, 'unsupported'],
    ['~~1.x~~ | yes | ', {}, 'supported'],
  ])('%s %j: %s', async (cells, changes, expected) => expect((await row(cells, changes)).status).toBe(expected))
})

describe('the end', () => {
  test.each<[string, Partial<Columns>, unknown]>([
    ['1.x | yes | 2027-01-01', { until: 2 }, { date: '2027-01-01', text: '2027-01-01' }],
    ['1.x | yes | 2026-01-01', { until: 2, untilOfFixes: true }, { date: '2026-01-01', text: '2026-01-01' }],
    ['1.x | Life support | 2026-01-01', { until: 2, untilOfFixes: true }, undefined],
    ['1.x | yes | 2027-01-01', { notes: [2] }, undefined],
    ['1.x | yes | until 2027-01-01', { notes: [2] }, { date: '2027-01-01', text: 'until 2027-01-01' }],
    ['1.x | yes | 08.07.2027', { until: 2 }, { text: '08.07.2027' }],
    ['1.x | yes | Release of 2.0', { until: 2 }, { text: 'Release of 2.0' }],
    ['1.x | yes | Superseded by next release', { until: 2 }, { text: 'Superseded by next release' }],
    ['1.x | yes | Next major version', { until: 2 }, { text: 'Next major version' }],
    ['1.x | yes | Superseded', { until: 2 }, undefined],
    ['1.x | yes | TBD', { until: 2 }, undefined],
    ['1.x | yes until 2027', {}, { date: '2027-12-31', text: 'yes until 2027' }],
    ['1.x | yes since 2024-01-01', {}, undefined],
    ['1.x | 2024-2027', {}, { date: '2027-12-31', text: '2024-2027' }],
  ])('%s %j', async (cells, changes, expected) => {
    const { until } = await row(cells, changes)
    expect(until && { ...(until.date !== undefined && { date: until.date }), text: until.text }).toEqual(expected)
  })
})

describe('the version', () => {
  test.each<[string, Partial<Columns>, string, string | undefined]>([
    ['5.1.x | yes', {}, '5.1.x', undefined],
    ['staging | yes', { branches: true }, 'branch staging', undefined],
    ['staging | yes', {}, '', undefined],
    ['actions-core-v1.1.1 | yes | Core', { package: 2 }, '1.1.1', 'actions-core'],
    ['core-v1.1.1 | yes | Core', { package: 2 }, '1.1.1', 'core'],
    ['v1.1.1 | yes | Core', { package: 2 }, '1.1.1', 'Core'],
    ['release-1.1 | yes | Core', { package: 2 }, '1.1.x', 'Core'],
    ['kit-1.1.1 | yes | Core', { package: 2 }, '1.1.1', 'Core'],
    ['two words | yes', { branches: true }, '', undefined],
    ['`main` / `staging-dev` | yes', {}, 'branch main, branch staging-dev', undefined],
    ['`main`/`develop`/`staging` | yes', {}, 'branch main, branch develop, branch staging', undefined],
    ['main / staging-dev | yes', {}, '', undefined],
    ['`main` / staging-dev | yes', {}, '', undefined],
    ['`alpine` / `staging-dev` | yes', {}, '', undefined],
    ['**main** / **latest** | yes', {}, 'branch main, latest', undefined],
    ['core 2.x | yes', { package: 0 }, '2.x', 'core'],
    ['@scope/cli@1.x | yes', { package: 0 }, '1.x', '@scope/cli'],
    ['core | yes | 2.x', { package: 0, version: 2 }, '2.x', 'core'],
    [' | yes | 2.x', { package: 0, version: 2 }, '2.x', undefined],
  ])('%s %j', async (cells, changes, version, name) => {
    const read = await row(cells, changes)
    expect([printMeaning(read.meaning), read.package]).toEqual([version, name])
  })
})

test('remarks and development', async () => {
  const plain = await row('1.x | 🔨 | ', { notes: [2] })
  const noted = await row('1.x | ✅ | Development branch', { notes: [2] })
  const refused = await row('1.x | ❌ | Development branch', { notes: [2] })
  expect([plain, noted, refused].map(({ development, remarks }) => [development, remarks])).toEqual([
    [true, undefined],
    [true, true],
    [false, true],
  ])
})

test('any cells are read', async () => {
  const cells = fc.array(
    fc.string().map((text) => text.replace(/[|\n\r\\`]/g, ' ')),
    { minLength: 3, maxLength: 3 },
  )
  await fc.assert(
    fc.asyncProperty(cells, async (texts) => {
      const read = await row(texts.join(' | '), { until: 2 })
      expect(['supported', 'limited', 'unsupported', 'planned', 'unknown']).toContain(read.status)
    }),
  )
})
