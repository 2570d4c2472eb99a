import type { Meaning } from '../versions/meaning.ts'
import { compareNumbers } from '../versions/version.ts'

/** The lowest numbers that a meaning names, where it has a lower end; undefined for `< 4.0`, `latest` and the like. */
export function lowestNumbers(meaning: Meaning): readonly number[] | undefined {
  if (meaning.kind === 'line' || meaning.kind === 'exact') return meaning.numbers
  if (meaning.kind === 'interval') return meaning.lower?.numbers
  if (meaning.kind !== 'union') return undefined
  const parts = meaning.of.map(lowestNumbers)
  if (parts.includes(undefined)) return undefined
  return parts.reduce((left, right) => (compareNumbers(left ?? [], right ?? []) <= 0 ? left : right))
}
