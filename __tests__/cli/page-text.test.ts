import { describe, expect, test } from '@jest/globals'
import { pageText } from '../../src/cli/page-text.ts'

function text(page: string, colour = false): string {
  return pageText(page, { colour, width: 40 })
}

describe('a page in a terminal', () => {
  test.each([
    ['a heading', '# a-rule\n\n## Why', 'a-rule\n\nWhy\n'],
    [
      'a paragraph',
      'one two three four five six seven eight\nnine ten',
      'one two three four five six seven eight\nnine ten\n',
    ],
    [
      'a paragraph that is wrapped',
      'the words of a paragraph\nflow as the terminal has room',
      'the words of a paragraph flow as the\nterminal has room\n',
    ],
    [
      'a list',
      '- one\n- two with many words that have to\n  go on below',
      '  - one\n  - two with many words that have to go\n    on below\n',
    ],
    ['code', '```md\n| a |\n\n  b\n```', '    | a |\n\n      b\n'],
    ['code in code', '````md\n```\na\n```\n\nb\n````', '    ```\n    a\n    ```\n\n    b\n'],
    ['marks', 'a **bold** [link](https://example.org)', 'a bold link (https://example.org)\n'],
    ['a table', '| severity | fix |\n| --- | --- |\n| error | no |', 'severity   fix\nerror      no\n'],
    ['blank lines', '\n\na\n\n\n\nb\n\n', 'a\n\nb\n'],
  ])('%s', (_, page, expected) => {
    expect(text(page)).toBe(expected)
  })

  test('headings stand out', () => {
    expect(text('# a-rule\n\nb', true)).toBe('\u001B[1ma-rule\u001B[22m\n\nb\n')
  })
})
