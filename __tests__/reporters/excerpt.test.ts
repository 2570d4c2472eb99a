import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { displayWidth } from '../../src/reporters/display-width.ts'
import { excerpt } from '../../src/reporters/excerpt.ts'

/** The excerpt with its marks below it. */
function drawn(line: string, words: string, room: number): string[] {
  const from = line.indexOf(words)
  const { text, start, end } = excerpt(line, from, from + words.length, room)
  return [text, ' '.repeat(start) + '^'.repeat(end - start)]
}

describe('an excerpt', () => {
  test.each<[string, string, string, number, string[]]>([
    ['a short line', '| 5.4.x | yes |', '5.4.x', 40, ['| 5.4.x | yes |', '  ^^^^^']],
    ['tabs are set right', '|\t5.4.x\t|', '5.4.x', 40, ['|   5.4.x   |', '    ^^^^^']],
    ['wide characters', '| 日本 | ✅ | 5.4 |', '5.4', 40, ['| 日本 | ✅ | 5.4 |', '              ^^^']],
    ['a wide span', '| ✅ |', '✅', 40, ['| ✅ |', '  ^^']],
    ['an empty span', 'ab', '', 40, ['ab', '^']],
    ['an empty line', '', '', 40, ['', '^']],
    ['cut after', 'here and a long tail of words', 'here', 12, ['here and a…', '^^^^']],
    ['cut before', 'a long head of words and here', 'here', 12, ['…s and here', '       ^^^^']],
    ['cut on both sides', 'a long head and here and a long tail', 'here', 12, ['…nd here an…', '    ^^^^']],
    ['a span longer than there is room', 'x'.repeat(40), 'x'.repeat(30), 12, ['xxxxxxxxxx…', '^^^^^^^^^^']],
    ['control characters', 'a\u001B[31m b', 'b', 40, ['a␛[31m b', '       ^']],
  ])('%s', (_, line, words, room, expected) => {
    expect(drawn(line, words, room)).toEqual(expected)
  })

  test('a line of megabytes is cut at once', () => {
    const line = `${'| 日本語 '.repeat(1_000_000)}here${' tail'.repeat(1_000_000)}`
    expect(drawn(line, 'here', 30)[0]).toMatch(/^….*here.*…$/)
  })
})

test('fits the room, and the marks stand within the text', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '日', '✅', '😀', 'é', '|'), maxLength: 200 })
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(20), fc.integer({ min: 20, max: 60 }), (line, at, length, room) => {
      const from = at % (line.length + 1)
      const { text, start, end } = excerpt(line, from, Math.min(line.length, from + length), room)
      expect(displayWidth(text)).toBeLessThanOrEqual(room)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(room + 1)
    }),
    { numRuns: 1000 },
  )
})

test('without cuts the marks stand below the span', () => {
  const part = fc.string({ unit: fc.constantFrom('a', '日', '✅', 'é', '|'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(part, part, part, (before, words, after) => {
      const { text, start, end } = excerpt(before + words + after, before.length, before.length + words.length, 200)
      expect(text).toBe(before + words + after)
      expect([start, end]).toEqual([displayWidth(before), displayWidth(before + words)])
    }),
  )
})
