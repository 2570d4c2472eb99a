import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readLegend } from '../../src/security-md/legend.ts'
import { readDocument } from '../../src/security-md/read-document.ts'

/** The legend of a table with these status cells, with text before and after it. */
async function legend(cells: readonly string[], after = '', before = ''): Promise<Readonly<Record<string, string>>> {
  const rows = cells.map((cell, index) => `| ${index}.x | ${cell} |`).join('\n')
  const text = `## Supported Versions\n\n${before}\n\n| Version | Supported |\n|-|-|\n${rows}\n\n${after}\n`
  const document = await readDocument({ path: 'SECURITY.md', text })
  const [table] = document.tables
  if (!table) throw new Error('There is no table.')
  return Object.fromEntries(readLegend(document, table, [1]))
}

describe('an explanation near the table', () => {
  test.each([
    ['in a list', '- ✅: full support\n- ⏲️: no longer supported', { '✅': 'supported', '⏲': 'unsupported' }],
    [
      'on one line',
      '✅ = Supported, ⚠️ = security fixes only, ❌ = Not supported',
      { '✅': 'supported', '⚠': 'supported', '❌': 'unsupported' },
    ],
    [
      'on lines',
      ':question: – only critical fixes, supported\n❌ – not supported',
      { ':question:': 'limited', '❌': 'unsupported' },
    ],
    ['in words', '✅ means supported', { '✅': 'supported' }],
    ['without a sign of explaining', '⚠️ We support only the latest release', {}],
    ['that explains nothing', '✅: versions of the project', {}],
    ['the first one counts', '⚠️: supported\n\n⚠️: not supported', { '⚠': 'supported' }],
    ['elsewhere', '## Reporting\n\n⚠️: not supported', {}],
    ['under a legend', '### Legend\n\n⏲️ security fixes, supported', { '⏲': 'supported' }],
  ])('%s', async (_, after, expected) => expect(await legend(['✅', '⏲️', ':clock1:'], after)).toEqual(expected))

  test('may stand before the table', async () => {
    expect(await legend(['⏲️'], '', '⏲️: no longer supported')).toEqual({ '⏲': 'unsupported' })
  })
})

describe('signs that are read by what stands beside them', () => {
  test.each([
    [['x', ''], { x: 'supported' }],
    [['X', '—'], { x: 'supported' }],
    [['x', 'yes'], { x: 'unsupported' }],
    [['x', '✅', ''], { x: 'unsupported' }],
    [['x', 'x'], {}],
    [['☒', '☐'], { '☒': 'supported', '☐': 'unsupported' }],
    [['☑', '☒'], { '☒': 'unsupported', '☐': 'unsupported' }],
    [['●', '○'], { '●': 'supported', '○': 'unsupported', '◯': 'unsupported' }],
    [['○', '×'], { '○': 'supported', '◯': 'supported', '◎': 'supported' }],
    [['○', '○'], {}],
    [['yes', 'no'], {}],
  ])('%j', async (cells, expected) => expect(await legend(cells)).toMatchObject(expected))
})

test('any text is read', async () => {
  const pieces = fc.constantFrom('✅', ':x:', '=', ':', ' – ', 'supported', 'no', '\n', ', ', '⏲️', 'x', 'means')
  await fc.assert(
    fc.asyncProperty(fc.array(pieces), async (parts) => {
      const statuses = Object.values(await legend(['✅', 'x', ''], parts.join('')))
      expect(statuses).not.toContain('unknown')
    }),
  )
})
