import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { cell, heading, inline, list } from '../../src/render/inline.ts'

/** What a Markdown reader sees; marks that became nodes are missing. */
function seen(node: Nodes): string {
  if ('children' in node) return node.children.map(seen).join('')
  return node.type === 'text' ? node.value : `<${node.type}>`
}

describe('inline', () => {
  test.each([
    ['< 0.1', '< 0.1'],
    ['5.1.*', '5.1.*'],
    ['1.*, 2.*', '1.\\*, 2.\\*'],
    ['<script>', '\\<script>'],
    ['a\nb', 'a b'],
    ['[SECURITY] x', '\\[SECURITY\\] x'],
    ['&lt; &', '\\&lt; &'],
    ['snake_case', 'snake_case'],
  ])('%j is written %j', (value, markdown) => {
    expect(inline(value)).toBe(markdown)
  })

  test('what is written reads as it was', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '*', '_', '`', '[', ']', '<', '1', '.', '~', '(', ')', 'é') })
    fc.assert(fc.property(value, (text) => expect(seen(fromMarkdown(inline(`x${text}x`)))).toBe(`x${text}x`)))
  })
})

test('a cell has no bare bar and no line break', () => {
  expect(cell('a | b\n c \\| d')).toBe('a \\| b c \\| d')
})

test.each([
  ['Scope', '## Scope'],
  ['Learn C #', '## Learn C \\#'],
  ['a\nb', '## a b'],
])('the heading %j', (title, markdown) => {
  expect(heading(2, title)).toBe(markdown)
})

test('further lines of an item stand below its text', () => {
  expect(list(['one\ntwo', 'three'])).toBe('- one\n  two\n- three')
  expect(list(['one\n\ntwo'], true)).toBe('1. one\n\n   two')
})
