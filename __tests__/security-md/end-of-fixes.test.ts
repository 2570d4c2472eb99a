import { expect, test } from '@jest/globals'
import { isEndOfFixes, onlyEnd } from '../../src/security-md/end-of-fixes.ts'
import { readDocument } from '../../src/security-md/read-document.ts'

test.each<[string, boolean]>([
  ['End of Bugfix Support', true],
  ['End of bug fixes support', true],
  ['Bug fix support ends', true],
  ['End of Active Support', false],
  ['End of Support', false],
])('%s: %s', (title, expected) => expect(isEndOfFixes(title)).toBe(expected))

test.each<[string, string, number | undefined]>([
  ['the only end', '| Version | Phase | End of Bugfix Support |\n| - | - | - |\n| 1 | Active | 2027 |\n', 2],
  [
    'beside security',
    '| Version | Phase | End of Bugfix Support |\n| - | - | - |\n| 1 | Security | 2027 |\n',
    undefined,
  ],
  ['another end', '| Version | Phase | End of Active Support |\n| - | - | - |\n| 1 | Active | 2027 |\n', undefined],
])('%s', async (_, text, expected) => {
  const { tables } = await readDocument({ path: 'SECURITY.md', text })
  const [table] = tables
  if (!table) throw new Error('There is no table.')
  expect(onlyEnd([2], (index) => table.header.cells[index]?.text ?? '', table)).toBe(expected)
})
