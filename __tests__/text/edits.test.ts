import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits, editsTouch } from '../../src/text/edits.ts'
import type { TextEdit } from '../../src/text/span.ts'

const edit = (start: number, end: number, newText = ''): TextEdit => ({ span: { start, end }, newText })

describe('applyEdits', () => {
  test.each([
    { text: 'abc', edits: [], result: 'abc' },
    { text: 'abc', edits: [edit(1, 2, 'XY')], result: 'aXYc' },
    { text: 'abc', edits: [edit(3, 3, '!'), edit(0, 1)], result: 'bc!' },
    { text: 'a🔒c', edits: [edit(1, 3, 'b')], result: 'abc' },
    { text: '', edits: [edit(0, 0, 'x')], result: 'x' },
  ])('$edits.length edits of "$text" give "$result"', ({ text, edits, result }) => {
    expect(applyEdits(text, edits)).toBe(result)
  })

  test('edits that overlap are refused', () => {
    expect(() => applyEdits('abcd', [edit(0, 2), edit(1, 3)])).toThrow(new RangeError('Two edits overlap.'))
  })

  test('what lies outside stays, and the order in which edits are given does not matter', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.nat(20), fc.nat(5), fc.string()), { maxLength: 4 }),
        (text, drawn) => {
          const edits: TextEdit[] = []
          let from = 0
          for (const [gap, length, newText] of drawn) {
            const start = from + gap + 1
            if (start + length > text.length) break
            edits.push(edit(start, start + length, newText))
            from = start + length
          }
          const result = applyEdits(text, edits)
          expect(applyEdits(text, edits.toReversed())).toBe(result)
          const first = edits[0]?.span.start ?? text.length
          expect(result.slice(0, first)).toBe(text.slice(0, first))
          const last = edits.at(-1)?.span.end ?? 0
          expect(result.endsWith(text.slice(last))).toBe(true)
        },
      ),
    )
  })
})

describe('editsTouch', () => {
  test.each([
    { left: edit(0, 2), right: edit(3, 4), touch: false },
    { left: edit(0, 2), right: edit(2, 4), touch: true },
    { left: edit(5, 5), right: edit(5, 5), touch: true },
    { left: edit(0, 9), right: edit(3, 4), touch: true },
  ])('$left.span and $right.span: $touch', ({ left, right, touch }) => {
    expect(editsTouch([left], [right])).toBe(touch)
    expect(editsTouch([right], [left])).toBe(touch)
  })
})
