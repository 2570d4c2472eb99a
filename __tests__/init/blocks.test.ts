import { expect, test } from '@jest/globals'
import { parseBlocks } from '../../src/init/blocks.ts'

const TEXT = `Setext *title*
==============

 * one
   more
 * two
   - deep

1. para

   second para

| a |
|---|
| b |

---
<div>x</div>
`

test('blocks keep their Markdown, from the start of their first line', () => {
  expect(
    parseBlocks(TEXT).map(({ kind, source, depth, title }) => [kind, source.split('\n')[0], depth, title]),
  ).toEqual([
    ['heading', 'Setext *title*', 1, 'Setext *title*'],
    ['list', ' * one', 0, ''],
    ['list', '1. para', 0, ''],
    ['table', '| a |', 0, ''],
    ['rule', '---', 0, ''],
    ['other', '<div>x</div>', 0, ''],
  ])
})

test('items tell their text, what is below them, and whether that is all', () => {
  const [, bullets, numbered] = parseBlocks(TEXT)
  expect(bullets?.items).toEqual([
    { text: 'one\nmore', nested: [], simple: true },
    { text: 'two', nested: [{ text: 'deep', nested: [], simple: true }], simple: true },
  ])
  expect(numbered?.items[0]?.simple).toBe(false)
})
