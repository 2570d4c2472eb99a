import { type Bound, type Meaning, unreadable } from './meaning.ts'
import { bound, type VersionToken, withOperator } from './read-version.ts'
import { type Token, tokens } from './tokens.ts'
import { OLDER, UP_TO } from './words.ts'

/** Two versions: `2.0 - 2.4`, "2.0 to 2.4", "between 2.0 and 2.4", `>= 2.0 < 2.4`. */
export function readRange(group: readonly Token[], first: VersionToken, second: VersionToken): Meaning {
  const between = group.slice(group.indexOf(first) + 1, group.indexOf(second))
  if (between.some((token) => token.kind === 'operator')) {
    return readComparators(group) ?? unreadable('its comparisons do not fit together')
  }
  const connects = between.some(
    (token) =>
      token.kind === 'dash' ||
      (token.kind === 'word' && (UP_TO.has(token.text.toLowerCase()) || /^and$/i.test(token.text))),
  )
  if (connects) return rangeOf(bound(first, true), bound(second, true))
  const said = between.find((token) => token.kind === 'word')
  if (said?.kind === 'word' && OLDER.has(said.text.toLowerCase()))
    return unreadable('it compares two versions in words')
  return unreadable('it names two versions without saying what lies between')
}

function rangeOf(lower: Bound | undefined, upper: Bound | undefined): Meaning {
  if (!lower || !upper) return unreadable('it compares with no number')
  if (!precedes(lower.numbers, upper.numbers)) return unreadable('its first version is above its second')
  return { kind: 'interval', lower, upper }
}

/** `>= 2.0 < 2.4`: each operator with its version, a lower end and an upper one. */
export function readComparators(group: readonly Token[]): Meaning | undefined {
  let lower: Bound | undefined
  let upper: Bound | undefined
  for (const [index, token] of group.entries()) {
    if (token.kind !== 'version') continue
    const before = group[index - 1]
    if (before?.kind !== 'operator') return undefined
    const meaning = withOperator(before.text, token)
    if (meaning.kind !== 'interval' || (meaning.lower && lower) || (meaning.upper && upper)) return undefined
    lower = meaning.lower ?? lower
    upper = meaning.upper ?? upper
  }
  if (!lower || !upper) return undefined
  return rangeOf(lower, upper)
}

/** Whether a range from one line to the other holds anything: 2.0 to 2.4, and 2 to 2.4, but not 2.4 to 2.0. */
export function precedes(left: readonly number[], right: readonly number[]): boolean {
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return true
}

/** `[4.0, 5.0)`, `(,2.0]`: the intervals of mathematics, as Maven writes them. Undefined where the text is none. */
export function readBracketed(text: string): Meaning | undefined {
  const inner = text.trim()
  const [open, close] = [inner[0], inner.at(-1)]
  const ends = inner.slice(1, -1).split(',')
  if (!/^(?:\[[\])]|\(\])$/.test(`${open}${close}`) || ends.length !== 2) return undefined
  const [lower, upper] = ends.map((end) => tokens(end))
  if (!lower || !upper || lower.length > 1 || upper.length > 1) return undefined
  const [low, high] = [lower[0], upper[0]]
  if ((low && low.kind !== 'version') || (high && high.kind !== 'version')) return undefined
  const from = low && bound(low, open === '[')
  const to = high && bound(high, close === ']')
  if (from && to) return rangeOf(from, to)
  if (!from && !to) return undefined
  return { kind: 'interval', ...(from ? { lower: from } : {}), ...(to ? { upper: to } : {}) }
}

/** `2.x (2.5+)` and `2.5+ (2.x)`: the part of the line that the comparison leaves. Other remarks change nothing. */
export function narrowed(meaning: Meaning, remark: Meaning): Meaning {
  const [line, interval] = meaning.kind === 'line' ? [meaning, remark] : [remark, meaning]
  if (line.kind !== 'line' || interval.kind !== 'interval') return meaning
  const whole: Bound = { numbers: line.numbers, tail: '', inclusive: true }
  const { lower = whole, upper = whole } = interval
  const inside = [lower, upper].every(({ numbers }) => line.numbers.every((number, index) => numbers[index] === number))
  return inside ? { kind: 'interval', lower, upper } : meaning
}
