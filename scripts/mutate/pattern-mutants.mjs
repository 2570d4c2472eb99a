// The mutants of a regular expression: an alternative, an anchor or a quantifier less, a class or a look turned around.

const QUANTIFIER = /[*+?]\??|\{\d+(?:,\d*)?\}\??/y
const TURNED = { d: 'D', D: 'd', w: 'W', W: 'w', s: 'S', S: 's' }
const LOOKS = { '(?=': '(?!', '(?!': '(?=', '(?<=': '(?<!', '(?<!': '(?<=' }

/** `{ from, to, text }` for each, offsets within the pattern. What it cannot be is a pattern that does not compile. */
export function patternMutants(pattern) {
  const mutants = []
  const groups = [openGroup(0)]
  let index = 0
  while (index < pattern.length) {
    const { length, found } = readAtom(pattern, index)
    mutants.push(...found)
    const sign = pattern[index]
    if (length === 1 && sign === '|') groups.at(-1).bars.push(index)
    else if (length === 1 && sign === ')') mutants.push(...alternativesOf(groups.pop(), index))
    else if (sign === '(') groups.push(openGroup(index + length))
    index += length
    mutants.push(...quantifierAt(pattern, index, sign))
    index += quantifierLength(pattern, index, sign)
  }
  mutants.push(...alternativesOf(groups.pop(), pattern.length))
  return mutants.filter(({ from, to, text }) => compiles(pattern.slice(0, from) + text + pattern.slice(to)))
}

const openGroup = (start) => ({ start, bars: [] })

/** One thing that may have a quantifier, or a sign that opens or closes. */
function readAtom(pattern, index) {
  const rest = pattern.slice(index)
  if (rest[0] === '\\') return readEscape(rest, index)
  if (rest[0] === '[') {
    const [whole] = /^\[(?:\\.|[^\]\\])*\]/.exec(rest)
    const negated = whole[1] === '^'
    const found = { from: index, to: index + (negated ? 2 : 1), text: negated ? '[' : '[^' }
    return { length: whole.length, found: [found] }
  }
  if (rest[0] === '(') {
    const [opening] = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(rest)
    const text = LOOKS[opening]
    return { length: opening.length, found: text ? [{ from: index, to: index + opening.length, text }] : [] }
  }
  const isAnchor = rest[0] === '^' || rest[0] === '$'
  return { length: 1, found: isAnchor ? [{ from: index, to: index + 1, text: '' }] : [] }
}

function readEscape(rest, index) {
  const [whole] = /^\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|k<\w+>|.)/.exec(rest)
  const turned = TURNED[whole[1]]
  if (whole === '\\b') return { length: 2, found: [{ from: index, to: index + 2, text: '' }] }
  return { length: whole.length, found: turned ? [{ from: index, to: index + 2, text: `\\${turned}` }] : [] }
}

function quantifierLength(pattern, index, sign) {
  if (sign === '|' || sign === '(') return 0
  QUANTIFIER.lastIndex = index
  return QUANTIFIER.exec(pattern)?.[0].length ?? 0
}

/** `?` less is one always; `*` and `+` less are one exactly; bounds move by one. */
function quantifierAt(pattern, index, sign) {
  const length = quantifierLength(pattern, index, sign)
  if (length === 0) return []
  const written = pattern.slice(index, index + length)
  const bounds = /^\{(\d+)(?:(,)(\d*))?\}/.exec(written)
  const at = { from: index, to: index + length }
  if (!bounds) return [{ ...at, text: '' }]
  const [, low, comma, high] = bounds
  if (comma === undefined) return [{ ...at, text: `{${Number(low) + 1}}` }]
  return [
    { ...at, text: `{${Number(low) + 1},${high}}` },
    ...(high ? [{ ...at, text: `{${low},${Number(high) - 1}}` }] : []),
  ]
}

/** Each alternative of a group left out once. */
function alternativesOf({ start, bars }, end) {
  if (bars.length === 0) return []
  const starts = [start, ...bars.map((bar) => bar + 1)]
  const ends = [...bars, end]
  return starts.map((from, index) =>
    index === 0 ? { from, to: ends[0] + 1, text: '' } : { from: from - 1, to: ends[index], text: '' },
  )
}

function compiles(pattern) {
  return ['', 'u'].some((flags) => {
    try {
      return new RegExp(pattern, flags) instanceof RegExp
    } catch {
      return false
    }
  })
}
