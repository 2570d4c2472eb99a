import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isShown, readPatch } from '../../../src/repository/github/patch.ts'

const PATCH = [
  '@@ -1,4 +1,5 @@ # Security policy',
  ' | Version | Supported |',
  ' | --- | --- |',
  '-| 5.3.x | yes |',
  '+| 5.4.x | yes |',
  '++ plus |',
  ' | < 5.3 | no |',
  '@@ -20 +21 @@',
  '-old',
  '+@@ -1 +1 @@',
  '\\ No newline at end of file',
].join('\n')

test('what a patch shows of the changed file', () => {
  expect(readPatch(PATCH)).toEqual([
    {
      firstLine: 1,
      lines: ['| Version | Supported |', '| --- | --- |', '| 5.4.x | yes |', '+ plus |', '| < 5.3 | no |'],
    },
    { firstLine: 21, lines: ['@@ -1 +1 @@'] },
  ])
})

describe('lines are shown', () => {
  test.each<[string, number, readonly string[], boolean]>([
    ['where they were added', 3, ['| 5.4.x | yes |'], true],
    ['where they stand around a change', 2, ['| --- | --- |', '| 5.4.x | yes |'], true],
    ['whatever their line ends', 5, ['| < 5.3 | no |\r'], true],
    ['not where the text is another', 3, ['| 5.5.x | yes |'], false],
    ['not where the number is another', 4, ['| 5.4.x | yes |'], false],
    ['not where they go on after the stretch', 5, ['| < 5.3 | no |', 'more'], false],
    ['not where they begin before it', 20, ['', '@@ -1 +1 @@'], false],
    ['not where there are none', 3, [], false],
  ])('%s', (_, firstLine, lines, shown) => {
    expect(isShown(readPatch(PATCH), firstLine, lines)).toBe(shown)
  })
})

test.each(['', 'Binary files differ', '+no head', '@@ nonsense @@\n+x'])('no patch: %s', (text) => {
  expect(readPatch(text)).toEqual([])
})

test('every line of a patch of additions is shown at its place', () => {
  const line = fc.string().map((text) => text.replace(/[\r\n]/g, ''))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 9999 }), (lines, first) => {
      const hunks = readPatch([`@@ -0,0 +${first},${lines.length} @@`, ...lines.map((text) => `+${text}`)].join('\n'))
      expect(isShown(hunks, first, lines)).toBe(true)
    }),
  )
})
