import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** The same findings, errors first, else in the order given. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((left, right) => WEIGHTS[left.severity] - WEIGHTS[right.severity])
}

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** `3 errors`; empty for none. */
export function many(count: number, noun: string): string {
  if (count === 0) return ''
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
