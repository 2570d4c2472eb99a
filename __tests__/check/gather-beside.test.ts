import { describe, expect, test } from '@jest/globals'
import { gatherBeside } from '../../src/check/gather-beside.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

describe('what is known beside versions', () => {
  test('nothing without a document', async () => {
    expect(await gatherBeside(inMemory(), undefined)).toEqual({ facts: {}, files: [] })
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
})
