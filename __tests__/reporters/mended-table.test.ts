import { describe, expect, test } from '@jest/globals'
import type { Fix } from '../../src/diagnostics/diagnostic.ts'
import { mendedTables } from '../../src/reporters/mended-table.ts'
import { at, celery, finding, fresh, line, report } from './reports.ts'

const TABLE = `# Policy

| Version | Supported |
| --- | --- |
| 2.x | yes |
| 1.x | no |

Words with a | in them.
`

const YAML = `version: 1
support:
  lines:
    # The newest one.
    - versions: 2.x
      supported: true

    - { versions: 1.x, supported: false }

reporting:
  - email: a@b.example
`

function fix(file: string, span: { start: number; end: number }, newText: string, rest: Partial<Fix> = {}): Fix {
  return { title: 'Mend it', safety: 'safe', file, edits: [{ span, newText }], ...rest }
}

function mended(text: string, rows: readonly string[], ...fixes: Fix[]) {
  return mendedTables(
    report(text, {
      lines: rows.map((row) => line(at(text, row), row)),
      diagnostics: fixes.map((one) => finding(at(text, rows[0] ?? ''), { fixes: [one] })),
    }),
  )
}

test('the whole table, with all that the fixes change in it', () => {
  const [two, one] = [at(TABLE, '2.x').span, at(TABLE, '1.x').span]
  const fixes = [fix('SECURITY.md', two, '3.x'), fix('SECURITY.md', one, '2.x', { safety: 'suggested' })]
  expect(mended(TABLE, ['2.x', '1.x'], ...fixes)).toEqual([
    {
      file: 'SECURITY.md',
      language: 'markdown',
      startLine: 3,
      endLine: 6,
      lines: ['| Version | Supported |', '| --- | --- |', '| 3.x | yes |', '| 2.x | no |'],
      suggested: true,
      fixes,
    },
  ])
})

describe('rows', () => {
  const ROW = at(TABLE, '| 1.x | no |\n').span
  test.each([
    ['that come in', { start: ROW.start, end: ROW.start }, '| 1.9 | yes |\n', ['| 1.9 | yes |', '| 1.x | no |']],
    [
      'that come in at the end',
      { start: ROW.end - 1, end: ROW.end - 1 },
      '\n| 0.x | no |',
      ['| 1.x | no |', '| 0.x | no |'],
    ],
    ['that go', ROW, '', []],
  ])('%s', (_, span, newText, rows) => {
    const [table] = mended(TABLE, ['2.x'], fix('SECURITY.md', span, newText))
    expect(table?.lines.slice(2)).toEqual(['| 2.x | yes |', ...rows])
    expect(table?.suggested).toBe(false)
  })

  test('that go from the end of a file without a last line end', () => {
    const text = TABLE.slice(0, TABLE.indexOf('\n\nWords'))
    const end = { start: text.indexOf('\n| 1.x'), end: text.length }
    expect(mended(text, ['2.x'], fix('SECURITY.md', end, ''))[0]?.lines.at(-1)).toBe('| 2.x | yes |')
  })
})

test('rows that come in where the file ends', () => {
  const text = TABLE.slice(0, TABLE.indexOf('\n\nWords'))
  const end = { start: text.length, end: text.length }
  expect(mended(text, ['2.x'], fix('SECURITY.md', end, '\n| 0.x | no |'))[0]?.lines.slice(-2)).toEqual([
    '| 1.x | no |',
    '| 0.x | no |',
  ])
})

test('a fix that touches one before it waits', () => {
  const span = at(TABLE, '2.x').span
  const fixes = [fix('SECURITY.md', span, '3.x'), fix('SECURITY.md', span, '4.x')]
  expect(mended(TABLE, ['2.x'], ...fixes)[0]?.lines[2]).toBe('| 3.x | yes |')
})

test('the rows of a policy that is the source', () => {
  const rows = mendedTables(
    report(YAML, {
      policy: 'security-policy.yml',
      texts: new Map([['security-policy.yml', YAML]]),
      lines: [line(at(YAML, '2.x', 1, 'security-policy.yml'), '2.x')],
      diagnostics: [
        finding(at(YAML, '2.x', 1, 'security-policy.yml'), {
          fixes: [fix('security-policy.yml', at(YAML, '2.x').span, '3.x')],
        }),
      ],
    }),
  )
  expect(rows).toEqual([
    {
      file: 'security-policy.yml',
      language: 'yaml',
      startLine: 4,
      endLine: 8,
      lines: [
        '    # The newest one.',
        '    - versions: 3.x',
        '      supported: true',
        '',
        '    - { versions: 1.x, supported: false }',
      ],
      suggested: false,
      fixes: [fix('security-policy.yml', at(YAML, '2.x').span, '3.x')],
    },
  ])
})

describe('nothing where', () => {
  const span = at(TABLE, '2.x').span
  test.each([
    ['there is no fix', mendedTables(fresh)],
    ['a fix changes other lines', mended(TABLE, ['2.x'], fix('SECURITY.md', at(TABLE, 'Words').span, 'Text'))],
    ['a fix changes another file', mended(TABLE, ['2.x'], fix('README.md', span, '3.x'))],
    ['a fix changes nothing', mended(TABLE, ['2.x'], fix('SECURITY.md', span, '2.x'))],
    ['a fix reaches beyond the table', mended(TABLE, ['2.x'], fix('SECURITY.md', { start: 0, end: span.end }, 'x'))],
    [
      'the row stands in a sentence',
      mended('Only 2.x', ['2.x'], fix('SECURITY.md', at('Only 2.x', '2.x').span, '3.x')),
    ],
    [
      'the items of a policy share a line',
      mendedTables(
        report('lines: [2.x, 1.x]', {
          policy: 'SECURITY.md',
          lines: [line(at('lines: [2.x, 1.x]', '2.x'), '2.x')],
          diagnostics: [finding(at('2', '2'), { fixes: [fix('SECURITY.md', { start: 8, end: 11 }, '3.x')] })],
        }),
      ),
    ],
    [
      'rows follow from a rule',
      mendedTables({ ...celery, lines: celery.lines.map((row) => ({ ...row, because: 'the newest two' })) }),
    ],
  ])('%s', (_, tables) => {
    expect(tables).toEqual([])
  })
})
