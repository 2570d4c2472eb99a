/** The numbers a text begins with, and the rest of it. */
export interface LeadingNumbers {
  readonly numbers: readonly number[]
  readonly rest: string
}

const ZERO = 48
const NINE = 57

/** Longer ones could not be held exactly, and are hashes or times, not versions. */
const MOST_DIGITS = 15
/** `2024.01.31.12.30.59` has six. */
const MOST_NUMBERS = 8

/**
 * Reads `5.1.0` off the front of `5.1.0-rc.1`. One pass over the characters and no regular expression: it runs for every
 * tag of every repository. Undefined where the text does not begin with a number, a number has more than 15 digits, or
 * there are more than 8 numbers.
 */
export function leadingNumbers(text: string, separator = '.', from = 0): LeadingNumbers | undefined {
  const between = separator.charCodeAt(0)
  // A list that grows takes four times the room of one that is made whole, which of 100,000 of them is much.
  let [first, second, third] = [0, 0, 0]
  let more: number[] | undefined
  let at = from
  for (let count = 1; count <= MOST_NUMBERS; count++) {
    const start = at
    let value = 0
    let code = 0
    // Never beyond the end: that reads no number, but makes V8 compile everything anew that calls this often.
    while (at < text.length) {
      code = text.charCodeAt(at)
      if (code < ZERO || code > NINE || at - start > MOST_DIGITS) break
      value = value * 10 + code - ZERO
      at++
    }
    if (at === start || at - start > MOST_DIGITS) break
    if (count === 1) first = value
    else if (count === 2) second = value
    else if (count === 3) third = value
    else more = [...(more ?? [first, second, third]), value]
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (code !== between || next < ZERO || next > NINE) {
      return { numbers: more ?? upTo(count, first, second, third), rest: text.slice(at) }
    }
    at++
  }
  return undefined
}

function upTo(count: number, first: number, second: number, third: number): readonly number[] {
  if (count === 3) return [first, second, third]
  return count === 2 ? [first, second] : [first]
}
