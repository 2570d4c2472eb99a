import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../src/text/edits.ts'
import { mojibakeIn } from '../../src/text/mojibake.ts'

test.each([
  ['Thank you! ðŸ”’', 'Thank you! 🔒'],
  ['donâ€™t â€“ never', 'don’t – never'],
  ['CafÃ©', 'Café'],
])('%s was %s', (text, repaired) => {
  expect(applyEdits(text, mojibakeIn(text))).toBe(repaired)
})

test.each(['⚠️ IntentKit', '🔒', 'naïve façade — “quoted”', 'Größe', 'Ã', 'â€', ''])('%j stands for itself', (text) => {
  expect(mojibakeIn(text)).toEqual([])
})

test('each place is told', () => {
  expect(mojibakeIn('a Ã© b')).toEqual([{ span: { start: 2, end: 4 }, newText: 'é' }])
})

test('what is read as Windows-1252 and repaired is what it was', () => {
  const signs = fc.string({ unit: fc.constantFrom('é', 'ü', '🔒', '✅', '’', ' ', 'a', '中') })
  fc.assert(
    fc.property(signs, (text) => {
      const bytes = Buffer.from(text)
      // Five bytes mean nothing in Windows-1252; such texts cannot have come through it.
      fc.pre(![0x81, 0x8d, 0x8f, 0x90, 0x9d].some((byte) => bytes.includes(byte)))
      const misread = new TextDecoder('windows-1252').decode(bytes)
      expect(applyEdits(misread, mojibakeIn(misread))).toBe(text)
    }),
  )
})
