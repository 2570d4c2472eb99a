import { describe, expect, test } from '@jest/globals'
import { parseBlocks } from '../../src/init/blocks.ts'
import { partOf } from '../../src/init/classify.ts'
import { allBlocks, type DocumentSection, readOutline } from '../../src/init/outline.ts'

function outline(text: string) {
  const read = readOutline(text, parseBlocks(text), (title) => partOf(title) !== undefined)
  const show = (section: DocumentSection): object => ({
    [section.title]: read.textOf(section.blocks),
    ...Object.assign({}, ...section.children.map(show)),
  })
  return { title: read.title, lead: read.textOf(read.lead), sections: read.sections.map(show), shifted: read.shifted }
}

describe('readOutline', () => {
  test('title, lead, sections and what is below them', () => {
    expect(outline('# T\n\nlead\n\n## A\n\na\n\n### B\n\nb\n\n---\n\n## C\n\nc\n')).toEqual({
      title: 'T',
      lead: 'lead',
      sections: [{ A: 'a', B: 'b' }, { C: 'c' }],
      shifted: false,
    })
  })

  test('sections of the first level, below a title of the first level', () => {
    expect(outline('# T\n\n# A\n\na\n\n## B\n\nb\n\n### C\n\nc\n')).toEqual({
      title: 'T',
      lead: '',
      sections: [{ A: 'a', B: 'b\n\n#### C\n\nc' }],
      shifted: true,
    })
  })

  test('a known heading is no title where another of its level follows', () => {
    expect(outline('# Supported Versions\n\na\n\n# Reporting a Vulnerability\n\nb\n').title).toBeUndefined()
  })

  test.each([
    ['no heading at all', 'only words\n', { title: undefined, lead: 'only words', sections: [] }],
    ['a title of the second level', '## T\n\n### A\n\na\n', { title: 'T', sections: [{ A: 'a' }] }],
    ['a heading with nothing below it', '# T\n\n## A\n\na\n\n## B\n', { sections: [{ A: 'a\n\n## B' }] }],
    ['a group without words of its own', '# T\n\n## G\n\n### A\n\na\n', { sections: [{ G: '', A: 'a' }] }],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toMatchObject(expected)
  })

  test('the blocks of a section hold the headings below it', () => {
    const text = '# T\n\n## A\n\na\n\n### B\n\nb\n'
    const { sections } = readOutline(text, parseBlocks(text), () => false)
    expect(sections.flatMap(allBlocks).map(({ source }) => source)).toEqual(['a', '### B', 'b'])
  })
})
