import type { Diagnostic } from './diagnostic.ts'

/**
 * The order in which people read findings: file by file, from the top of each file down; at one place the graver first.
 * What says the same at the same place twice is kept once, the graver one.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(
    (left, right) =>
      compareTexts(left.location.file, right.location.file) ||
      left.location.span.start - right.location.span.start ||
      WEIGHT[left.severity] - WEIGHT[right.severity] ||
      compareTexts(left.code, right.code),
  )
  const seen = new Set<string>()
  return sorted.filter(({ code, message, location: { file, span } }) => {
    const key = JSON.stringify([code, message, file, span.start, span.end])
    return !seen.has(key) && seen.add(key)
  })
}

const WEIGHT = { error: 0, warning: 1, notice: 2 } as const

/** By code units: the order must not depend on anybody's locale. */
function compareTexts(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}
