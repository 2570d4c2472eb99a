import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readSupportTables } from '../../src/security-md/support-table.ts'
import { printMeaning } from '../../src/versions/meaning.ts'
import { processorTime } from '../processor-time.ts'

const TODAY = '2026-11-21'

/** The rows as `meaning status until package`, what is left out as its reason in brackets. */
async function read(text: string): Promise<readonly string[]> {
  const document = await readDocument({ path: 'SECURITY.md', text })
  const { tables, others } = readSupportTables(document, TODAY)
  const rows = tables.flatMap((table) =>
    table.rows.map(({ meaning, status, until, package: name, development }) =>
      [
        meaning.kind === 'unreadable' ? `(${meaning.reason})` : printMeaning(meaning),
        status,
        ...(until ? [`until ${until.date ?? until.text}`] : []),
        ...(name ? [`of ${name}`] : []),
        ...(development ? ['in development'] : []),
      ].join(' '),
    ),
  )
  return [...rows, ...others.map(({ reason }) => `(${reason})`)]
}

/** A table under "Supported Versions": cells without their pipes, the header first. */
function table(...rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows
  const lines = [header, header.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`)
  return `# Security\n\n## Supported Versions\n\n${lines.join('\n')}\n`
}

describe('one status column', () => {
  test.each<[string, string[][], string[]]>([
    [
      'the usual',
      [
        ['Version', 'Supported'],
        ['5.1.x', ':white_check_mark:'],
        ['< 5.1', ':x:'],
      ],
      ['5.1.x supported', '< 5.1 unsupported'],
    ],
    [
      'the status first',
      [
        ['Supported', 'Version'],
        ['✅', '2.x'],
        ['❌', '< 2'],
      ],
      ['2.x supported', '< 2 unsupported'],
    ],
    [
      'grouped by status',
      [
        ['Status', 'Versions'],
        ['Supported', '3.x, 2.x'],
        ['EOL', '< 2'],
      ],
      ['3.x, 2.x supported', '< 2 unsupported'],
    ],
    [
      'images',
      [
        ['Version', 'Supported'],
        ['2.x', '![yes](a.svg)'],
        ['1.x', '![no](b.svg)'],
        ['0.x', '![](c.svg)'],
      ],
      ['2.x supported', '1.x unsupported', '0.x unknown'],
    ],
    [
      'an empty cell is open',
      [
        ['Version', 'Supported'],
        ['2.x', '✅'],
        ['1.x', ''],
        ['0.x', '—'],
      ],
      ['2.x supported', '1.x unknown', '0.x unknown'],
    ],
    [
      'unknown signs are open',
      [
        ['Version', 'Supported'],
        ['2.x', ':clock1:'],
        ['1.x', ':date:'],
      ],
      ['2.x unknown', '1.x unknown'],
    ],
    [
      'x among blanks',
      [
        ['Version', 'Supported'],
        ['2.x', 'x'],
        ['1.x', ''],
      ],
      ['2.x supported', '1.x unknown'],
    ],
    [
      'x among yes',
      [
        ['Version', 'Supported'],
        ['2.x', 'yes'],
        ['1.x', 'x'],
      ],
      ['2.x supported', '1.x unsupported'],
    ],
    [
      'boxes',
      [
        ['Version', 'Security Fixes'],
        ['2.x', '☒'],
        ['1.x', '☐'],
      ],
      ['2.x supported', '1.x unsupported'],
    ],
    [
      'circles',
      [
        ['バージョン', 'サポート'],
        ['2.x', '○'],
        ['1.x', '×'],
      ],
      ['2.x supported', '1.x unsupported'],
    ],
    [
      'struck through',
      [
        ['Version', 'Supported'],
        ['2.x', 'Yes'],
        ['~~1.x~~', ''],
        ['~~0.x~~', '~~Yes~~'],
      ],
      ['2.x supported', '1.x unsupported', '0.x unsupported'],
    ],
    [
      'rows that cannot be read',
      [
        ['Version', 'Supported'],
        ['LTS releases', 'yes'],
        ['2.x except 2.3', 'yes'],
        ['4,0', 'no'],
        ['1.x', 'no'],
      ],
      [
        '(it names no version) supported',
        '(it makes an exception in words) supported',
        '(it may be one number with a decimal comma, or two numbers) unsupported',
        '1.x unsupported',
      ],
    ],
    [
      'an empty row is no row',
      [
        ['Version', 'Supported'],
        ['2.x', 'yes'],
        ['', ''],
      ],
      ['2.x supported'],
    ],
  ])('%s', async (_, rows, expected) => expect(await read(table(...rows))).toEqual(expected))
})

describe('columns', () => {
  test.each<[string, string[][], string[]]>([
    [
      'security counts',
      [
        ['Version', 'Active Development', 'Security Fixes'],
        ['3.x', '✅', '✅'],
        ['2.x', '❌', '✅'],
        ['1.x', '❌', '❌'],
      ],
      ['3.x supported', '2.x supported', '1.x unsupported'],
    ],
    [
      'platforms',
      [
        ['Version', 'Fabric', 'Quilt'],
        ['2.x', '✅', '🚧'],
        ['1.x', '❌', '❌'],
      ],
      ['2.x limited', '1.x unsupported'],
    ],
    [
      'another status helps out',
      [
        ['Version', 'Status', 'Security fixes'],
        ['0.2.x', 'Current', '✅'],
        ['< 0.2', 'Unreleased', '—'],
      ],
      ['0.2.x supported', '< 0.2 planned'],
    ],
    ['no status: a row is a promise', [['Version'], ['2.x'], ['1.x']], ['2.x supported', '1.x supported']],
    [
      'packages',
      [
        ['Package', 'Version', 'Supported'],
        ['core', '2.x', 'yes'],
        ['cli', '1.x', 'no'],
      ],
      ['2.x supported of core', '1.x unsupported of cli'],
    ],
    [
      'packages with their versions',
      [
        ['Package', 'Supported'],
        ['core 2.x', 'yes'],
        ['@scope/cli@1.x', 'no'],
      ],
      ['2.x supported of core', '1.x unsupported of @scope/cli'],
    ],
    [
      'branches',
      [
        ['Branch', 'Status'],
        ['develop', 'active'],
        ['staging', 'active'],
        ['maint/1.0', 'EOL'],
      ],
      ['branch develop supported', 'branch staging supported', '1.0.x unsupported'],
    ],
    [
      'channels',
      [
        ['Channel', 'Version', 'Supported'],
        ['Stable', '2.1.x', '✅'],
        ['LTS', '1.8.x', '✅'],
      ],
      ['2.1.x supported', '1.8.x supported'],
    ],
    [
      'what it runs on',
      [
        ['Version', 'Laravel', 'PHP', 'Status'],
        ['3.x', '11', '8.2+', 'Active'],
        ['2.x', '9', '8.0', 'EOL'],
      ],
      ['3.x supported', '2.x unsupported'],
    ],
    [
      'development in a note',
      [
        ['Version', 'Supported', 'Status'],
        ['1.15.x', ':hammer:', 'Development branch'],
        ['1.14.x', '✅', 'Stable'],
      ],
      ['1.15.x planned in development', '1.14.x supported'],
    ],
    [
      'a refusal in a note is no development',
      [
        ['Version', 'Supported', 'Status'],
        ['0.x', '❌', 'Development versions'],
        ['1.x', '✅', 'Stable'],
      ],
      ['0.x unsupported', '1.x supported'],
    ],
  ])('%s', async (_, rows, expected) => expect(await read(table(...rows))).toEqual(expected))
})

describe('columns that ask the opposite', () => {
  test.each<[string, string[][], string[]]>([
    [
      'yes means no',
      [
        ['Version', 'End of life'],
        ['3.x', 'No'],
        ['2.x', 'Yes'],
      ],
      ['3.x supported', '2.x unsupported'],
    ],
    [
      'deprecated',
      [
        ['Version', 'Deprecated?'],
        ['3.x', 'No'],
        ['2.x', 'Yes'],
      ],
      ['3.x supported', '2.x unsupported'],
    ],
    [
      'marks could mean either',
      [
        ['Version', 'EOL'],
        ['3.x', ':x:'],
        ['2.x', ':white_check_mark:'],
      ],
      ['3.x unknown', '2.x unknown'],
    ],
    [
      'beside the status it is a remark',
      [
        ['Version', 'Supported', 'Deprecated'],
        ['3.x', 'yes', 'no'],
        ['2.x', 'no', 'yes'],
      ],
      ['3.x supported', '2.x unsupported'],
    ],
  ])('%s', async (_, rows, expected) => expect(await read(table(...rows))).toEqual(expected))
})

describe('ends', () => {
  test.each<[string, string[][], string[]]>([
    [
      'a column of its own',
      [
        ['Version', 'Supported', 'EOL'],
        ['2.x', '✅', '2027-01-01'],
        ['1.x', '❌', '2024-01-01'],
      ],
      ['2.x supported until 2027-01-01', '1.x unsupported until 2024-01-01'],
    ],
    [
      'past and still promised',
      [
        ['Version', 'Supported', 'EOL'],
        ['2.x', '✅', '2026-01-01'],
      ],
      ['2.x supported until 2026-01-01'],
    ],
    [
      'the date is the status',
      [
        ['Version', 'Security Fixes Until'],
        ['8', 'September 8th, 2027'],
        ['7', 'March 3rd, 2021'],
      ],
      ['8.x supported until 2027-09-08', '7.x unsupported until 2021-03-03'],
    ],
    [
      'it ends today',
      [
        ['Version', 'Security Fixes Until'],
        ['8', TODAY],
      ],
      [`8.x supported until ${TODAY}`],
    ],
    [
      'words in a column of ends',
      [
        ['Version', 'Supported Until'],
        ['<= 3', 'Unsupported'],
        ['4', 'Best effort'],
        ['5', 'To be defined'],
        ['6', 'Current'],
        ['7', 'when 8 is released'],
      ],
      ['<= 3 unsupported', '4.x limited', '5.x supported', '6.x supported', '7.x supported until when 8 is released'],
    ],
    [
      'a date that cannot be told',
      [
        ['Version', 'Supported Until'],
        ['4', '06/01/2027'],
        ['3', '31/06/2021'],
      ],
      ['4.x unknown until 06/01/2027', '3.x unknown until 31/06/2021'],
    ],
    [
      'security support ends last',
      [
        ['Version', 'Active support until', 'Security support until'],
        ['3.x', '2025-01-01', '2027-01-01'],
      ],
      ['3.x supported until 2027-01-01'],
    ],
    [
      'the end of bug fixes ends what promises them',
      [
        ['Version', 'Phase', 'End of Bugfix Support'],
        ['12', 'Bugfix Support', '2027-02-05'],
        ['11', 'Life Support', '2026-02-06'],
      ],
      ['12.x supported until 2027-02-05', '11.x limited'],
    ],
    [
      'in the status',
      [
        ['Version', 'Status'],
        ['3', '✅ until 1 Jan 2027'],
        ['2', 'EOL: 30 June 2027'],
        ['1', 'EOL 2024-01-01'],
        ['0', '2024-01-01 – 2025-01-01'],
      ],
      [
        '3.x supported until 2027-01-01',
        '2.x supported until 2027-06-30',
        '1.x unsupported until 2024-01-01',
        '0.x unsupported until 2025-01-01',
      ],
    ],
    [
      'a mark that is not understood leaves it open',
      [
        ['Version', 'Status', 'EOL'],
        ['3', ':clock1:', '2027-01-01'],
        ['2', '✅', '2027-01-01'],
      ],
      ['3.x unknown until 2027-01-01', '2.x supported until 2027-01-01'],
    ],
    [
      'in a note',
      [
        ['Version', 'Supported', 'Notes'],
        ['4.25.x', '✅', 'LTS, supported until Q3 2027'],
        ['4.24.x', '✅', 'released 2025-01-01'],
      ],
      ['4.25.x supported until 2027-09-30', '4.24.x supported'],
    ],
    [
      'an event',
      [
        ['Release', 'End of Life'],
        ['1.16', 'Release of 1.18'],
      ],
      ['1.16.x supported until Release of 1.18'],
    ],
  ])('%s', async (_, rows, expected) => expect(await read(table(...rows))).toEqual(expected))
})

describe('other layouts', () => {
  test.each([
    [
      'HTML',
      '## Supported Versions\n\n<table><tr><th>Version</th><th>Supported</th></tr><tr><td>3.x</td><td><img alt="yes" src="a.svg"></td></tr><tr><td>&lt; 3</td><td>❌</td></tr></table>',
      ['3.x supported', '< 3 unsupported'],
    ],
    [
      'without outer pipes',
      '## Supported versions\n\nVersion | Supported\n--- | ---\n2.x | yes\n1.x | no\n',
      ['2.x supported', '1.x unsupported'],
    ],
    [
      'two tables',
      `${table(['Version', 'Supported'], ['2.x', 'yes'])}\n## Supported Pro Versions\n\n| Version | Supported |\n|-|-|\n| 9.x | yes |\n`,
      ['2.x supported', '9.x supported'],
    ],
    [
      'under a heading about reports',
      '## Reporting a Vulnerability\n\n| Version | Supported |\n|-|-|\n| 2.x | yes |\n',
      ['2.x supported'],
    ],
    [
      'versions side by side',
      table(['', '3.x', '2.x'], ['Supported', '✅', '❌']),
      ['(its versions stand side by side, and one version per row can be read)'],
    ],
    ['nothing readable', table(['Version', 'Supported'], ['None', ':x:']), ['(none of its columns holds versions)']],
  ])('%s', async (_, text, expected) => expect(await read(text)).toEqual(expected))

  test('an edition is the subject', async () => {
    const text = '## Pro Supported Versions\n\n| Version | Supported |\n|-|-|\n| 9.x | yes |\n'
    const { tables } = readSupportTables(await readDocument({ path: 'SECURITY.md', text }), TODAY)
    expect(tables.map(({ subject }) => subject)).toEqual(['Pro'])
  })

  test('places are those of the cells', async () => {
    const text = table(['Version', 'Supported', 'EOL'], ['`5.1.x`', '**yes**', 'on 2027-01-01'])
    const { tables } = readSupportTables(await readDocument({ path: 'SECURITY.md', text }), TODAY)
    const row = tables[0]?.rows[0]
    const places = [row?.at, row?.statusAt, row?.until?.at].map((at) => text.slice(at?.span.start, at?.span.end))
    expect(places).toEqual(['`5.1.x`', '**yes**', '2027-01-01'])
  })
})

describe('laws', () => {
  test('any document is read', async () => {
    const pieces = fc.constantFrom(
      '|',
      '\n',
      '| Version | Supported |\n|-|-|\n',
      '## Supported Versions\n\n',
      '1.x',
      '✅',
      '<td>',
      ' ',
      '2027',
      'EOL',
      'x',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        expect(Array.isArray(await read(parts.join('')))).toBe(true)
      }),
    )
  })

  test('columns that it does not know change nothing', async () => {
    const rows = [
      ['Version', 'Supported'],
      ['2.x', 'yes'],
      ['1.x', 'no'],
    ]
    const expected = await read(table(...rows))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('Codename', 'Owner', 'Java', 'Foo bar'), async (title) => {
        const wider = rows.map((cells, index) => [...cells, index === 0 ? title : 'Jammy'])
        expect(await read(table(...wider))).toEqual(expected)
      }),
    )
  })

  test('twice the rows take about twice the time', async () => {
    const many = (count: number) =>
      table(['Version', 'Supported'], ...Array.from({ length: count }, (_, n) => [`${n}.x`, '✅ until 2027-01-01']))
    const document = await readDocument({ path: 'SECURITY.md', text: many(2_000) })
    const start = processorTime()
    readSupportTables(document, TODAY)
    expect(processorTime() - start).toBeLessThan(3_000)
  })
})

describe('below a heading that refuses', () => {
  const under = (heading: string, header = 'Notes', cell = 'dropped 2024'): string =>
    `## ${heading}\n\n| Version | ${header} |\n| --- | --- |\n| 1.x | ${cell} |\n`

  test.each([
    [under('Unsupported Versions'), ['1.x unsupported']],
    [under('End of Life'), ['1.x unsupported']],
    [under('Supported and unsupported versions'), ['1.x supported']],
    [under('Unsupported Versions', 'Supported', 'yes'), ['1.x supported']],
    [under('End of Life', 'End of life', '2027-01-01'), ['1.x supported until 2027-01-01']],
    [under('Supported Versions'), ['1.x supported']],
  ])('%j', async (text, expected) => expect(await read(text)).toEqual(expected))
})
