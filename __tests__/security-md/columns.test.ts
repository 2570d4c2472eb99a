import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readColumns, underSupportHeading } from '../../src/security-md/columns.ts'
import { readDocument } from '../../src/security-md/read-document.ts'

async function tableOf(text: string) {
  const { tables } = await readDocument({ path: 'SECURITY.md', text })
  const [table] = tables
  if (!table) throw new Error(`There is no table in ${text}`)
  return table
}

/** `heading`, then rows of cells with `|` between them, the header first. */
function text(heading: string, ...rows: readonly string[]): string {
  const [header = '', ...body] = rows
  const delimiter = header.replace(/[^|]+/g, '-')
  return `${heading === '' ? '' : `## ${heading}\n\n`}${[header, delimiter, ...body].map((row) => `| ${row} |`).join('\n')}`
}

/** The roles by their names, such as `version 0 status 1`; what is another table as its reason, with `!` where it is worth saying. */
async function roles(heading: string, ...rows: readonly string[]): Promise<string> {
  const columns = readColumns(await tableOf(text(heading, ...rows)))
  if ('otherwise' in columns) return `${columns.otherwise}${columns.worthSaying ? '!' : ''}`
  const { version, status, otherStatus, refusing, until, package: name, branches, notes } = columns
  const said: readonly (readonly [string, readonly number[]])[] = [
    ['version', [version]],
    ['status', status],
    ['other', otherStatus],
    ['until', until === undefined ? [] : [until]],
    ['package', name === undefined ? [] : [name]],
    ['notes', notes],
  ]
  const parts = said
    .filter(([, indexes]) => indexes.length > 0)
    .map(([role, indexes]) => `${role} ${indexes.join(',')}`)
  return [...parts, ...(refusing ? ['refusing'] : []), ...(branches ? ['branches'] : [])].join(' ')
}

describe('the roles of columns', () => {
  test.each([
    ['Supported Versions', ['Version | Supported', '1.x | ✅'], 'version 0 status 1'],
    ['Supported Versions', ['Supported | Version', '✅ | 1.x'], 'version 1 status 0'],
    ['Supported Versions', ['Version', '1.x'], 'version 0'],
    ['Supported Versions', ['Version | Supported | EOL', '1.x | ✅ | 2027-01-01'], 'version 0 status 1 until 2'],
    ['Supported Versions', ['Version | Security Fixes Until', '1.x | 2027-01-01'], 'version 0 until 1'],
    [
      'Supported Versions',
      ['Version | Active until | Security until', '1 | 2026-01-01 | 2027-01-01'],
      'version 0 until 2 notes 1',
    ],
    [
      'Supported Versions',
      ['Version | Phase | End of Bugfix Support', '1 | Active | 2027-01-01'],
      'version 0 status 1 until 2',
    ],
    [
      'Supported Versions',
      ['Version | Phase | End of Bugfix Support', '1 | Security only | 2026-01-01'],
      'version 0 status 1 notes 2',
    ],
    [
      'Supported Versions',
      ['Version | Phase | End of Active Support', '1 | Active | 2027-01-01'],
      'version 0 status 1 notes 2',
    ],
    ['Supported Versions', ['Version | Bug Fixes | Security Issues', '1.x | No | Yes'], 'version 0 status 2 notes 1'],
    ['Supported Versions', ['Version | Bugfixes | Security', '1.x | ❌ | ✅'], 'version 0 status 2'],
    [
      'Supported Versions',
      ['Version | Bug fixes | Security issues | Severe security issues', '1.x | ❌ | ❌ | ✅'],
      'version 0 status 2,3 notes 1',
    ],
    ['Supported Versions', ['Version | Bug fixes | Severe security issues', '1.x | ❌ | ✅'], 'version 0 status 1,2'],
    [
      'Supported Versions',
      ['Version | Maintained | Security bugs', '1.x | No | Yes'],
      'version 0 status 2 other 1 notes 1',
    ],
    ['Supported Versions', ['Version | Supported | Security', '1.x | Yes | see below'], 'version 0 status 1'],
    ['Supported Versions', ['Version | Supported | Security notes', '1.x | Yes | none'], 'version 0 status 1 notes 2'],
    [
      'Supported Versions',
      ['Version | Active support | Security support', '1.x | ❌ | ✅'],
      'version 0 status 2 other 1 notes 1',
    ],
    ['Supported Versions', ['Version | Supported | Status', '1.x | ✅ | Stable'], 'version 0 status 1 other 2 notes 2'],
    ['Supported Versions', ['Version | Bug fixes | Security fixes', '1.x | ❌ | ✅'], 'version 0 status 2 notes 1'],
    ['Supported Versions', ['Version | Fabric | Forge', '1.x | ✅ | ❌'], 'version 0 status 1,2'],
    ['Supported Versions', ['Version | Supported', '1.x | :clock1:'], 'version 0 status 1'],
    ['Supported Versions', ['Version | Is it safe to use', '1.x | Supported'], 'version 0 status 1'],
    ['Supported Versions', ['Version | End of life', '1.x | yes'], 'version 0 until 1'],
    ['Supported Versions', ['Version | Deprecated?', '1.x | yes'], 'version 0 status 1 refusing'],
    ['Supported Versions', ['Version | EOL', '1.x | ✅'], 'version 0 status 1 refusing'],
    ['Supported Versions', ['Package | Version | Supported', 'core | 1.x | ✅'], 'version 1 status 2 package 0'],
    ['Supported Versions', ['Package | Supported', 'core 1.x | ✅'], 'version 0 status 1 package 0'],
    ['Supported Versions', ['Branch | Status', 'main | active'], 'version 0 status 1 branches'],
    [
      'Supported Versions',
      ['Version | Release date | Supported', '1.x | 2024-01-01 | ✅'],
      'version 0 status 2 notes 1',
    ],
    ['Supported Versions', ['Version | Latest patch | Supported', '1.x | 1.2.3 | ✅'], 'version 0 status 2'],
    ['Supported Versions', ['Version | Released Kubernetes versions', '1.x | 1.29 → 1.33'], 'version 0 notes 1'],
    [
      'Release lifecycle',
      ['Release | Released | End of life', '1.x | 2024-01-01 | 2027-01-01'],
      'version 0 until 2 notes 1',
    ],
    ['', ['Version | Supported', '1.x | ✅'], 'version 0 status 1'],
    ['Reporting a Vulnerability', ['Version | Supported', '1.x | yes'], 'version 0 status 1'],
    ['Supported Versions', ['Version | Vulnerable', '1.x | yes'], 'version 0 status 1 refusing'],
  ])('%s: %j', async (heading, rows, expected) => expect(await roles(heading, ...rows)).toBe(expected))
})

describe('other languages', () => {
  test.each([
    ['Versions supportées', ['Version | Prise en charge', '1.x | Oui']],
    ['Unterstützte Versionen', ['Version | Unterstützt', '1.x | Ja']],
    ['Versiones soportadas', ['Versión | Soportada', '1.x | Sí']],
    ['Versões suportadas', ['Versão | Suportada', '1.x | Sim']],
    ['Versioni supportate', ['Versione | Supportata', '1.x | Sì']],
    ['Поддерживаемые версии', ['Версия | Поддерживается', '1.x | Да']],
    ['Wspierane wersje', ['Wersja | Wspierana', '1.x | Tak']],
    ['支持的版本', ['版本 | 支持状态', '1.x | 支持中']],
    ['サポート対象バージョン', ['バージョン | サポート状況', '1.x | ○']],
    ['지원 버전', ['버전 | 지원', '1.x | 예']],
  ])('%s', async (heading, rows) => expect(await roles(heading, ...rows)).toBe('version 0 status 1'))
})

describe('tables about something else', () => {
  test.each([
    [
      'Known Vulnerabilities',
      ['CVE | Affected Versions | Patched Versions', 'CVE-2026-1 | 1.x | 1.2'],
      'its column "CVE" is about something else',
    ],
    [
      'Security advisories',
      ['Version | Fixed | Description', '< 3.1 | 3.1 | XSS'],
      'it stands under "Security advisories"',
    ],
    ['Response times', ['Severity | Response', 'High | 2 days'], 'its column "Severity" is about something else'],
    ['What to expect', ['Stage | Target', 'Triage | 7 days'], 'its column "Stage" is about something else'],
    [
      'Dependencies',
      ['Dependency | Version | Status', 'foo | 3.1 | ✅'],
      'its column "Dependency" is about something else',
    ],
    [
      'Changelog',
      ['Version | Date | Changes', '3.x | 2024-01-01 | fixes'],
      'its column "Changes" is about something else',
    ],
    ['Compatibility', ['Version | PHP | Laravel', '3.x | 8.2+ | 11'], 'it stands under "Compatibility"'],
    [
      'Deprecated features',
      ['Component | Deprecation release | Target release for removal', 'aufs | 1.5 | 2.0 ✅'],
      'its column "Deprecation release" is about something else',
    ],
    ['Supported protocols', ['Version | Supported', 'TLS 1.3 | ✅'], 'it stands under "Supported protocols"!'],
    ['Transport', ['Version | Supported', 'TLS 1.3 | ✅'], 'it is about tls!'],
    ['Supported versions', ['Node.js | Supported', '20 | yes'], 'it is about node.js!'],
    ['Supported versions', ['PHP version | Supported', '8.2 | yes'], 'it is about php!'],
    ['Supported versions', ['Package | Version | Supported', 'node | >= 16 | ✅'], 'it is about node!'],
    ['Supported versions', ['Version | Supported', 'Python 3.9 | yes', 'Python 3.8 | no'], 'it is about python!'],
    ['Supported versions', ['Platform | Version | Supported', 'Windows | 10+ | ✅'], 'it is about windows!'],
    ['Upgradable Docker Tags', ['Tag | Supported', '2-slim | ✅', '2 | ✅'], 'its rows are tags of container images!'],
    [
      'Supported Versions',
      ['Version | 3.x | 2.x', 'Security fixes | Yes | No'],
      'its versions stand side by side, and one version per row can be read!',
    ],
    ['Supported Versions', ['Version | Supported', 'None | :x:'], 'none of its columns holds versions!'],
    ['Contacts', ['Name | Address', 'Ann | a@b.c'], 'none of its columns holds versions'],
    ['Numbering', ['Version | Name', '1.0 | GM'], 'neither its heading nor its columns speak of support'],
  ])('%s: %j', async (heading, rows, expected) => expect(await roles(heading, ...rows)).toBe(expected))
})

describe('a support heading', () => {
  test.each([
    ['## Supported Versions\n\n', true],
    ['## ✅ Supported versions\n\n', true],
    ['## Release lifecycle\n\n', true],
    ['## End of Life\n\n', true],
    ['## Reporting\n\n', false],
    ['The supported versions are:\n\n', true],
    ['## Reporting\n\nThe supported versions are:\n\n', false],
  ])('%j: %s', async (above, expected) => {
    const table = await tableOf(`${above}| Version | Supported |\n|-|-|\n| 1.x | ✅ |`)
    expect(underSupportHeading(table)).toBe(expected)
  })
})

describe('laws', () => {
  test('every column has at most one role besides a remark, and lies in the table', async () => {
    const titles = fc.constantFrom(
      'Version',
      'Supported',
      'EOL',
      'Notes',
      'Package',
      'Status',
      'PHP',
      'Deprecated',
      'Branch',
      '',
    )
    const cells = fc.constantFrom('1.x', '✅', 'no', '2027-01-01', 'core', 'EOL', '', 'main', 'x')
    const widths = fc.integer({ min: 1, max: 5 })
    const tables = widths.chain((width) =>
      fc.tuple(
        fc.array(titles, { minLength: width, maxLength: width }),
        fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 4 }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(tables, async ([header, rows]) => {
        const source = text('Supported Versions', header.join(' | '), ...rows.map((row) => row.join(' | ')))
        const { tables: found } = await readDocument({ path: 'SECURITY.md', text: source })
        for (const table of found) {
          const columns = readColumns(table)
          if ('otherwise' in columns) continue
          const { version, status, until } = columns
          const taken = [version, ...status, ...(until === undefined ? [] : [until])]
          expect(new Set(taken).size).toBe(taken.length)
          expect(taken.every((index) => index < header.length)).toBe(true)
        }
      }),
    )
  })
})
