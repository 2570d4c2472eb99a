/** No key or value that we know is longer, and a longer word is no typing error of one. */
const LONGEST_WORD = 40

/**
 * The candidate that was most likely meant, if one is near enough: the same but for case, blanks and hyphens, or at
 * most a third of its letters typed wrongly (inserted, left out, replaced or swapped).
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined
  const plain = letters(word)
  const same = candidates.find((candidate) => letters(candidate) === plain)
  if (same !== undefined) return same
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const distance = typingErrors(plain, letters(candidate))
    if (distance > Math.max(plain.length, candidate.length) / 3 || distance >= least) continue
    nearest = candidate
    least = distance
  }
  return nearest
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-')
}

/** Damerau-Levenshtein distance, without moving a letter twice. */
function typingErrors(left: string, right: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1)
      const swapped = isSwap(left, right, row, column) ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(replaced, swapped, at(last, column) + 1, at(current, column - 1) + 1))
    }
    beforeLast = last
    last = current
  }
  return at(last, right.length)
}

function isSwap(left: string, right: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false
  return left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
