import { expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { testRule } from './table-of-cases.ts'

testRule('text-is-not-garbled', {
  accepts: {
    'emoji and letters that stand for themselves': 'Thank you! 🔒 Déjà vu, “so”.\n',
    'one foreign letter': 'Ã is a letter.\n',
  },
  reports: {
    'an emoji': ['Thank you! «ðŸ”’»\n', 'warning: `ðŸ”’` is `🔒`, read in the wrong encoding and saved so.'],
    'ten, and no more': [
      `${'«Ã©» '.repeat(10)}Ã© Ã©\n`,
      ...Array.from({ length: 10 }, () => 'warning: `Ã©` is `é`, read in the wrong encoding and saved so.'),
    ],
    'three in a row, as one': ['«Ã©Ã¨Ã©» x\n', 'warning: `Ã©Ã¨Ã©` is `éèé`, read in the wrong encoding and saved so.'],
    'several in a row, as one': ['«Ã©Ã¨»\n', 'warning: `Ã©Ã¨` is `éè`, read in the wrong encoding and saved so.'],
  },
})

test('the fix writes what was meant', async () => {
  const { diagnostics } = await check(inMemory({ files: { 'SECURITY.md': 'a ðŸ”’ b' } }), { today: '2026-11-21' })
  const fixes = diagnostics.flatMap((one) => (one.code === 'text-is-not-garbled' ? one.fixes : []))
  expect(fixes.map(({ safety, edits }) => [safety, edits])).toEqual([
    ['safe', [{ span: { start: 2, end: 6 }, newText: '🔒' }]],
  ])
})
