import { expect, test } from '@jest/globals'
import { scanBlocks } from '../../src/security-md/blocks.ts'
import { hasContent } from '../../src/security-md/content.ts'

const judge = (text: string) => hasContent(text, scanBlocks(text).blocks)

test.each([
  '',
  '\n\n',
  '# Security\n',
  '<!-- write me -->\n',
  '# Security\n\n<!-- a\n\nb -->\n',
  'See [the policy](https://example.org/security).',
  'Please read https://example.org/policy.',
  '../SECURITY.md',
  'See https://example.org/policy.\n\nThis can also be found in our security.txt: https://example.org/security.txt\n',
])('%j holds nothing of its own', (text) => {
  expect(judge(text)).toBe(false)
})

test.each([
  'Only the latest release is supported.',
  'Write to security@example.org, see https://example.org.',
  'Report it [here](https://github.com/a/b/security/advisories/new).',
  '# Security\n\nSee https://example.org.\n\nOnly 2.x is supported.',
  '| a |\n| - |\n',
  '[a](b)\n\n[c](d)\n\n[e](f)\n\n[g](h)\n',
  '<!-- a --> b',
  '<p>Write to us.</p>',
  `See https://example.org. ${'More is said here. '.repeat(20)}`,
])('%j does', (text) => {
  expect(judge(text)).toBe(true)
})
