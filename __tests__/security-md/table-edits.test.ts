import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { check } from '../../src/check/check.ts'
import type { Fix } from '../../src/diagnostics/diagnostic.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { applyEdits } from '../../src/text/edits.ts'

const RULE = 'current-release-is-supported'

async function fixOf(document: string, tags: readonly string[]): Promise<Fix | undefined> {
  const repository = inMemory({ files: { 'SECURITY.md': document }, tags })
  const report = await check(repository, { today: '2026-11-21' })
  return report.diagnostics.find(({ code }) => code === RULE)?.fixes[0]
}

async function flagged(document: string, tags: readonly string[]): Promise<boolean> {
  const report = await check(inMemory({ files: { 'SECURITY.md': document }, tags }), { today: '2026-11-21' })
  return report.diagnostics.some(({ code, severity }) => code === RULE && severity === 'error')
}

/** The document after its fix; the same where none is offered. */
async function mended(document: string, tags: readonly string[]): Promise<string> {
  return applyEdits(document, (await fixOf(document, tags))?.edits ?? [])
}

const TAGS = ['v1.0.0', 'v1.1.0', 'v1.2.0']
const HEAD = '## Supported Versions\n\n'

describe('how the table is written stays', () => {
  test.each<[string, string, string]>([
    [
      'compact',
      '|Version|Supported|\n|-|-|\n|1.1.x|yes|\n|<1.1|no|\n',
      '|Version|Supported|\n|-|-|\n|1.2.x|yes|\n|<1.2|no|\n',
    ],
    [
      'without outer pipes',
      'Version | Supported\n--- | ---\n1.1.x | yes\n< 1.1 | no\n',
      'Version | Supported\n--- | ---\n1.2.x | yes\n< 1.2 | no\n',
    ],
    [
      'no final newline',
      '| Version | Supported |\n| --- | --- |\n| 1.1.x | yes |',
      '| Version | Supported |\n| --- | --- |\n| 1.2.x | yes |',
    ],
    [
      'CRLF, and a new row',
      '| Version | Supported |\r\n| --- | --- |\r\n| 1.1.x | yes |\r\n| 1.0.x | no |\r\n',
      '| Version | Supported |\r\n| --- | --- |\r\n| 1.2.x | yes |\r\n| 1.1.x | no |\r\n| 1.0.x | no |\r\n',
    ],
    [
      'in a block quote',
      '> | Version | Supported |\n> | --- | --- |\n> | 1.1.x | yes |\n> | 1.0.x | no |\n',
      '> | Version | Supported |\n> | --- | --- |\n> | 1.2.x | yes |\n> | 1.1.x | no |\n> | 1.0.x | no |\n',
    ],
    [
      'in a list item',
      '- | Version | Supported |\n  | --- | --- |\n  | 1.1.x | yes |\n  | 1.0.x | no |\n',
      '- | Version | Supported |\n  | --- | --- |\n  | 1.2.x | yes |\n  | 1.1.x | no |\n  | 1.0.x | no |\n',
    ],
    [
      'marks, links, and an escaped pipe',
      '| Version | Supported | Notes |\n| :-- | :-: | --- |\n| **[v1.1.x](https://example.org)** | :white_check_mark: | a \\| b |\n| `< 1.1` | :x: | |\n',
      '| Version | Supported | Notes |\n| :-- | :-: | --- |\n| **[v1.2.x](https://example.org)** | :white_check_mark: | a \\| b |\n| `< 1.2` | :x: | |\n',
    ],
    [
      'wide emoji before the version',
      '| Supported | Version |\n| --- | --- |\n| ✅ | 1.1.x |\n| ❌ | < 1.1 |\n',
      '| Supported | Version |\n| --- | --- |\n| ✅ | 1.2.x |\n| ❌ | < 1.2 |\n',
    ],
    [
      'empty rows',
      '| Version | Supported |\n| --- | --- |\n| 1.1.x | yes |\n|  |  |\n| < 1.1 | no |\n',
      '| Version | Supported |\n| --- | --- |\n| 1.2.x | yes |\n|  |  |\n| < 1.2 | no |\n',
    ],
    [
      'the day of the old line is not that of the new one',
      '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.1.x | yes | 2027-01-31 |\n| < 1.1 | no | |\n',
      '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.2.x | yes | TBD |\n| < 1.1 | no | |\n'.replace(
        '< 1.1',
        '< 1.2',
      ),
    ],
    [
      'facts of a release stay with it, and remarks on its place go along',
      '| Version | Supported | Released | Features | Notes |\n| --- | --- | --- | --- | --- |\n| 1.1.x | yes | 2026-01-31 | Search | Newest line |\n| 1.0.x | no | 2025-06-30 | Login | Ended |\n',
      '| Version | Supported | Released | Features | Notes |\n| --- | --- | --- | --- | --- |\n| 1.2.x | yes |  |  | Newest line |\n| 1.1.x | no | 2026-01-31 | Search | Ended |\n| 1.0.x | no | 2025-06-30 | Login | Ended |\n',
    ],
    [
      'what a remark says of one version only goes',
      '| Version | Supported | Notes |\n| --- | --- | --- |\n| 1.1.x | yes | Last for Python 3.9 |\n| < 1.1 | no | |\n',
      '| Version | Supported | Notes |\n| --- | --- | --- |\n| 1.2.x | yes |  |\n| < 1.2 | no | |\n',
    ],
    [
      'a remark on how long a line is supported goes along',
      '| Version | Supported | Notes |\n| --- | --- | --- |\n| 1.1.x | yes | Supported (6 months) |\n| < 1.1 | no | |\n',
      '| Version | Supported | Notes |\n| --- | --- | --- |\n| 1.2.x | yes | Supported (6 months) |\n| < 1.2 | no | |\n',
    ],
    [
      'what it says of several stays',
      '| Version | Supported | Notes |\n| --- | --- | --- |\n| 1.1.x | yes | Python 3.9 |\n| < 1.1 | no | Python 3.9 |\n',
      '| Version | Supported | Notes |\n| --- | --- | --- |\n| 1.2.x | yes | Python 3.9 |\n| < 1.2 | no | Python 3.9 |\n',
    ],
    [
      'a column of its own that tells a status',
      '| Version | Supported | Channel |\n| --- | --- | --- |\n| 1.1.x | yes | stable |\n| < 1.1 | no | old |\n',
      '| Version | Supported | Channel |\n| --- | --- | --- |\n| 1.2.x | yes | stable |\n| < 1.2 | no | old |\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await mended(HEAD + before, TAGS)).toBe(HEAD + after)
  })

  test('columns in line stay in line when they get wider', async () => {
    const before =
      '| Version | Supported          |\n| ------- | ------------------ |\n| 1.9.x   | :white_check_mark: |\n| < 1.9   | :x:                |\n'
    expect(await mended(HEAD + before, ['v1.9.0', 'v1.10.0'])).toBe(
      `${HEAD}| Version | Supported          |\n| ------- | ------------------ |\n| 1.10.x  | :white_check_mark: |\n| < 1.10  | :x:                |\n`,
    )
    const tight =
      '| Line  | Supported |\n| ----- | --------- |\n| 1.9.x | yes       |\n| main  | yes       |\n| < 1.9 | no        |\n'
    expect(await mended(HEAD + tight, ['v1.9.0', 'v1.10.0'])).toBe(
      `${HEAD}| Line   | Supported |\n| ------ | --------- |\n| 1.10.x | yes       |\n| main   | yes       |\n| < 1.10 | no        |\n`,
    )
  })

  test('a byte order mark before a table at the very top', async () => {
    const before = '\uFEFF| Version | Supported |\n| ------- | --------- |\n| 1.9.x   | yes       |\n'
    expect(await mended(before, ['v1.9.0', 'v1.10.0'])).toBe(before.replace('1.9.x  ', '1.10.x '))
  })

  test('rows of other packages stay where they are', async () => {
    const table = (core: string, below: string) =>
      `${HEAD}| Package | Version | Supported |\n| --- | --- | --- |\n| core | ${core} | yes |\n| cli | 3.x | yes |\n| core | ${below} | no |\n| cli | < 3 | no |\n`
    expect(await mended(table('1.1.x', '< 1.1'), ['core@1.1.0', 'core@1.2.0', 'cli@3.0.0'])).toBe(
      table('1.2.x', '< 1.2'),
    )
  })

  test('rows that go, up to the end of the file', async () => {
    const before = `${HEAD}| Version | Supported |\n| --- | --- |\n| 1.2.0 | yes |\n| 1.1.0 | yes |\n| 1.0.0 | yes |`
    const after = await mended(before, ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0'])
    expect(await flagged(after, ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0'])).toBe(false)
  })
})

describe('no fix', () => {
  test.each<[string, string]>([
    [
      'an HTML table',
      '<table><tr><th>Version</th><th>Supported</th></tr><tr><td>1.1.x</td><td>yes</td></tr></table>\n',
    ],
    [
      'a version that is written in another way in the source',
      '| Version | Supported |\n| --- | --- |\n| 1\\.1.x | yes |\n',
    ],
    ['several versions in a cell', '| Version | Supported |\n| --- | --- |\n| 1.1.x<br>1.0.x | yes |\n'],
  ])('%s', async (_, document) => {
    expect(await flagged(HEAD + document, TAGS)).toBe(true)
    expect(await fixOf(HEAD + document, TAGS)).toBeUndefined()
  })
})

/** Tables such as people write, in every layout, with tags that went on since. */
function staleTables(): fc.Arbitrary<{ readonly document: string; readonly tags: readonly string[] }> {
  const minors = fc.integer({ min: 1, max: 12 })
  return fc
    .record({
      minors,
      more: fc.integer({ min: 1, max: 3 }),
      supported: fc.integer({ min: 1, max: 3 }),
      below: fc.constantFrom('bound', 'rows', 'older', 'none'),
      prefix: fc.constantFrom('', 'v', '`', '**'),
      layout: fc.constantFrom('compact', 'plain', 'aligned', 'bare'),
      newline: fc.constantFrom('\n', '\r\n'),
      quote: fc.constantFrom('', '> ', '  '),
      marks: fc.constantFrom(['✅', '❌'], [':white_check_mark:', ':x:'], ['Yes', 'No'], ['✔️', '❌']),
      statusFirst: fc.boolean(),
      until: fc.boolean(),
      final: fc.boolean(),
      bom: fc.boolean(),
    })
    .map((given) => ({
      document: write(given),
      tags: Array.from({ length: given.minors + given.more + 1 }, (_, index) => `v1.${index}.0`),
    }))
}

interface Written {
  readonly minors: number
  readonly supported: number
  readonly below: string
  readonly prefix: string
  readonly layout: string
  readonly newline: string
  readonly quote: string
  readonly marks: readonly string[]
  readonly statusFirst: boolean
  readonly until: boolean
  readonly final: boolean
  readonly bom: boolean
}

function write(given: Written): string {
  const { minors, supported, below, prefix, newline, quote, marks, statusFirst, until, final, bom } = given
  const [yes = '', no = ''] = marks
  const close = prefix === 'v' ? '' : prefix
  const cell = (text: string): string => `${prefix}${text}${close}`
  const lines = Array.from({ length: Math.min(supported, minors) }, (_, index) => minors - index)
  const lowest = lines.at(-1) ?? 0
  const rows = lines.map((minor) => [cell(`1.${minor}.x`), yes, '2027-01-31'])
  if (below === 'bound') rows.push([`< 1.${lowest}`, no, ''])
  if (below === 'older') rows.push(['Older', no, ''])
  if (below === 'rows') for (let minor = lowest - 1; minor >= 0; minor--) rows.push([cell(`1.${minor}.x`), no, ''])
  const cells = [['Version', 'Supported', 'End of life'], ['', '', ''], ...rows].map(
    ([version = '', status = '', end = '']) => [
      ...(statusFirst ? [status, version] : [version, status]),
      ...(until ? [end] : []),
    ],
  )
  const widths = (cells[0] ?? []).map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const text = cells.map((row, index) => quote + line(row, index === 1, widths, given.layout)).join(newline)
  return `${bom ? '\uFEFF' : ''}# Security${newline}${newline}## Supported Versions${newline}${newline}${text}${final ? `${newline}${newline}Thank you.${newline}` : ''}`
}

function line(row: readonly string[], isDelimiter: boolean, widths: readonly number[], layout: string): string {
  const cells = row.map((text, column) =>
    isDelimiter ? '-'.repeat(layout === 'aligned' ? (widths[column] ?? 3) : 3) : text,
  )
  if (layout === 'compact') return `|${cells.join('|')}|`
  if (layout === 'bare') return cells.join(' | ').trimEnd()
  if (layout === 'plain') return `| ${cells.join(' | ')} |`
  return `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 3)).join(' | ')} |`
}

describe('for every table', () => {
  test('after the fix nothing is left to fix, and applying it twice changes nothing', async () => {
    let fixed = 0
    await fc.assert(
      fc.asyncProperty(staleTables(), async ({ document, tags }) => {
        const fix = await fixOf(document, tags)
        if (!fix) return
        fixed++
        const after = applyEdits(document, fix.edits)
        expect(await flagged(after, tags)).toBe(false)
        expect(await mended(after, tags)).toBe(after)
      }),
      { numRuns: 300 },
    )
    expect(fixed).toBeGreaterThan(200)
  })

  test('every character outside the edits stays, and edits do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(staleTables(), async ({ document, tags }) => {
        const edits = (await fixOf(document, tags))?.edits ?? []
        let from = 0
        for (const { span } of edits) {
          expect(span.start).toBeGreaterThanOrEqual(from)
          expect(span.end).toBeLessThanOrEqual(document.length)
          from = span.end
        }
        const after = applyEdits(document, edits)
        const outside = (text: string) => text.split(/\r?\n/).filter((one) => !one.includes('|'))
        expect(outside(after)).toEqual(outside(document))
        expect(after.includes('\r\n')).toBe(document.includes('\r\n'))
        expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(document))
      }),
      { numRuns: 200 },
    )
  })

  test('columns that were in line still are', async () => {
    await fc.assert(
      fc.asyncProperty(staleTables(), async ({ document, tags }) => {
        fc.pre(pipes(document).size === 1)
        expect(pipes(await mended(document, tags)).size).toBe(1)
      }),
      { numRuns: 200 },
    )
  })
})

/** Where the first pipe behind the version stands, in each line of the table. */
function pipes(document: string): ReadonlySet<string> {
  const lines = document.split(/\r?\n/).filter((text) => text.includes('|'))
  return new Set(
    lines.map((text) =>
      [...text.matchAll(/\|/g)]
        .map(({ index }) => index)
        .slice(0, 2)
        .join(),
    ),
  )
}
