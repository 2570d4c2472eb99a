import type { TextEdit } from './span.ts'

/** The text after some edits, which may stand in any order. Throws RangeError where two overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let from = 0
  for (const { span, newText } of inOrder(edits)) {
    if (span.start < from) throw new RangeError('Two edits overlap.')
    result += text.slice(from, span.start) + newText
    from = span.end
  }
  return result + text.slice(from)
}

/** Whether two sets of edits touch: they overlap, or both put something in at one place. */
export function editsTouch(left: readonly TextEdit[], right: readonly TextEdit[]): boolean {
  return left.some((one) => right.some((other) => one.span.start <= other.span.end && other.span.start <= one.span.end))
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((left, right) => left.span.start - right.span.start || left.span.end - right.span.end)
}
