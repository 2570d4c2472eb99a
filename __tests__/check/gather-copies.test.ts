import { expect, test } from '@jest/globals'
import { gatherCopies } from '../../src/check/gather-copies.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

const TABLE = '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n'

test.each([
  { what: 'the README, however it is spelled', files: { 'Readme.md': TABLE }, hidden: [], found: ['Readme.md 1.x'] },
  {
    what: 'hidden copies',
    files: { 'docs/SECURITY.md': TABLE },
    hidden: ['docs/SECURITY.md'],
    found: ['docs/SECURITY.md 1.x'],
  },
  {
    what: 'tables under other headings are not ours',
    files: { 'README.md': TABLE.replace('Supported Versions', 'Features') },
    hidden: [],
    found: [],
  },
  { what: 'a directory is passed over', files: { 'README.md/a': TABLE }, hidden: [], found: [] },
  { what: 'nothing is there', files: {}, hidden: ['docs/SECURITY.md'], found: [] },
])('$what', async ({ files, hidden, found }) => {
  const { tables, files: read } = await gatherCopies(
    inMemory({ files: files as Record<string, string> }),
    hidden,
    '2026-11-21',
  )
  expect(tables.flatMap(({ at, rows }) => rows.map(({ text }) => `${at.file} ${text}`))).toEqual(found)
  expect(read.length).toBe(tables.length)
})
