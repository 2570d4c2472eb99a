/** The numbers a text begins with, and the rest of it. */
export interface LeadingNumbers {
  readonly numbers: readonly number[]
  readonly rest: string
}

const ZERO = 48
const NINE = 57

/**
 * Reads `5.1.0` off the front of `5.1.0-rc.1`. One pass over the characters and no regular expression: it runs for every
 * tag of every repository. Undefined where the text does not begin with a number, or a number has more than 15 digits.
 */
export function leadingNumbers(text: string, separators = '.'): LeadingNumbers | undefined {
  const numbers: number[] = []
  let at = 0
  for (;;) {
    const start = at
    let value = 0
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at))
      value = value * 10 + code - ZERO
    if (at === start || at - start > 15) break
    numbers.push(value)
    const next = text.charCodeAt(at + 1)
    if (!separators.includes(text[at] ?? ' ') || !(next >= ZERO && next <= NINE))
      return { numbers, rest: text.slice(at) }
    at++
  }
  return undefined
}
