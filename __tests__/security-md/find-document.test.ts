import { describe, expect, test } from '@jest/globals'
import { DOCUMENT_FOLDERS, findDocument } from '../../src/security-md/find-document.ts'

const find = (folders: Record<string, readonly string[]>) =>
  findDocument((folder) => Promise.resolve(folders[folder] ?? []))

describe('the document', () => {
  test('is looked for in the folders that GitHub looks in, in its order', () => {
    expect(DOCUMENT_FOLDERS).toEqual(['.github', '.', 'docs'])
  })

  test.each([
    [{ '.': ['README.md', 'SECURITY.md'] }, 'SECURITY.md', []],
    [{ '.': ['security.md'], docs: ['SECURITY.md'] }, 'security.md', ['docs/SECURITY.md']],
    [
      { '.': ['SECURITY.md'], docs: ['Security.MD'], '.github': ['SECURITY.md'] },
      '.github/SECURITY.md',
      ['SECURITY.md', 'docs/Security.MD'],
    ],
    [{ '.': ['security.md', 'Security.md', 'SECURITY.md'] }, 'SECURITY.md', ['Security.md', 'security.md']],
  ])('%j: %s', async (folders, path, copies) => {
    expect(await find(folders)).toEqual({ path, copies, otherFormats: [] })
  })

  test('in other formats is named, and not taken', async () => {
    expect(await find({ '.': ['SECURITY.rst', 'SECURITY', 'security.toml'], docs: ['security.adoc'] })).toEqual({
      path: undefined,
      copies: [],
      otherFormats: ['SECURITY', 'SECURITY.rst', 'docs/security.adoc'],
    })
  })

  test('may be nowhere', async () => {
    expect(await find({ '.': ['.SECURITY.md', 'SECURITY.md.bak'] })).toEqual({
      path: undefined,
      copies: [],
      otherFormats: [],
    })
  })
})
