import { describe, expect, test } from '@jest/globals'
import { gatherBeside } from '../../src/check/gather-beside.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

describe('what is known beside versions', () => {
  test('nothing without a document', async () => {
    expect(await gatherBeside(inMemory(), undefined)).toEqual({ facts: {}, missing: {}, files: [] })
  })

  test('the wording, and the copies that nobody is shown', async () => {
    const file = { path: 'SECURITY.md', text: 'Write to us.' }
    const { facts } = await gatherBeside(inMemory({ files: { 'SECURITY.md': file.text } }), {
      file,
      hidden: ['docs/SECURITY.md'],
    })
    expect(facts.hiddenCopies).toEqual(['docs/SECURITY.md'])
    expect(facts.wording?.statements.map(({ text }) => text)).toEqual(['Write to us.'])
  })

  test('files beside it, and why one of them could not be looked at', async () => {
    const files = { 'security.txt': 'Contact: mailto:a@b.io\n', 'security-insights.yml': 'a: [' }
    const { facts, missing, files: read } = await gatherBeside(inMemory({ files }), undefined)
    expect(facts.securityTxt?.path).toBe('security.txt')
    expect(facts).not.toHaveProperty('securityInsights')
    expect(missing).toEqual({
      securityInsights: expect.stringMatching(/^security-insights\.yml could not be read as YAML/),
    })
    expect(read.map(({ path }) => path)).toEqual(['security.txt'])
  })
})
