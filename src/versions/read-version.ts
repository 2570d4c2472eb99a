import { type Bound, type Meaning, unreadable } from './meaning.ts'
import type { Part, Token } from './tokens.ts'
import { BRANCHES } from './words.ts'

export type VersionToken = Extract<Token, { kind: 'version' }>

/** `5.1.3` is one release, `5.1` and `5.1.x` are lines; a snapshot with a branch in brackets is that branch. */
export function alone(version: VersionToken, remarks: readonly Token[]): Meaning {
  if (/snapshot/i.test(version.tail)) {
    const branch = remarks.find((token) => token.kind === 'word' && BRANCHES.has(token.text.toLowerCase()))
    if (branch?.kind === 'word') return { kind: 'branch', name: branch.text }
  }
  const { parts, tail } = version
  const numbers = leadingNumbers(parts)
  const [wild] = parts.slice(numbers.length)
  if (wild === undefined) {
    if (numbers.length < 3 && LINE_NAME.test(tail)) return { kind: 'line', numbers }
    if (numbers.length >= 3 || tail !== '') return { kind: 'exact', numbers, tail }
    return { kind: 'line', numbers }
  }
  if (wild.kind === 'newest') {
    return {
      kind: 'newest',
      of: numbers.length === 0 ? 'major' : levelOf(parts, numbers),
      back: wild.back,
      within: numbers,
    }
  }
  if (wild.kind === 'tens') {
    const lower = { numbers: [...numbers, wild.value * 10], tail: '', inclusive: true }
    return { kind: 'interval', lower, upper: { ...lower, numbers: [...numbers, wild.value * 10 + 9] } }
  }
  return numbers.length === 0 ? { kind: 'all' } : { kind: 'line', numbers }
}

/** `3.2-stable` and `v1-lts` name lines, as branches do; `3.2-beta` names a release. */
const LINE_NAME = /^-(?:lts|stable|esr|maint|maintenance|branch|series|line|releases?)$/i

/** `4.NN.z` is the newest minor of 4, `2.latest` the newest release of 2. */
function levelOf(parts: readonly Part[], numbers: readonly number[]): 'release' | 'minor' {
  return parts.length > numbers.length + 1 ? 'minor' : 'release'
}

function leadingNumbers(parts: readonly Part[]): readonly number[] {
  const numbers: number[] = []
  for (const part of parts) {
    if (part.kind !== 'number') break
    numbers.push(part.value)
  }
  return numbers
}

export function bound(version: VersionToken, inclusive: boolean): Bound | undefined {
  const numbers = leadingNumbers(version.parts)
  if (numbers.length === 0) return undefined
  return { numbers, tail: numbers.length === version.parts.length ? version.tail : '', inclusive }
}

export function interval({
  lower,
  upper,
  inclusive = true,
}: {
  lower?: VersionToken
  upper?: VersionToken
  inclusive?: boolean
}): Meaning {
  const low = lower && bound(lower, inclusive)
  const high = upper && bound(upper, inclusive)
  if (!low && !high) return unreadable('it compares with no number')
  return { kind: 'interval', ...(low ? { lower: low } : {}), ...(high ? { upper: high } : {}) }
}

export function withOperator(operator: string, version: VersionToken): Meaning {
  const newest = version.parts.find((part) => part.kind === 'newest')
  if (newest?.kind === 'newest' && (operator === '<' || operator === '<=')) {
    const within = leadingNumbers(version.parts)
    // Whoever writes "<= 2.latest" beside "2.latest" means the ones before it.
    return {
      kind: 'older',
      than: { kind: 'newest', of: levelOf(version.parts, within), back: newest.back, within },
      within: [],
    }
  }
  if (operator === '<') return interval({ upper: version, inclusive: false })
  if (operator === '<=') return interval({ upper: version })
  if (operator === '>') return interval({ lower: version, inclusive: false })
  if (operator === '>=') return interval({ lower: version })
  if (operator === '=') return exactly(version)
  if (operator === '!=') return unreadable('it makes an exception')
  return compatible(operator, version)
}

function exactly(version: VersionToken): Meaning {
  const numbers = leadingNumbers(version.parts)
  if (numbers.length < version.parts.length) return alone(version, [])
  return { kind: 'exact', numbers, tail: version.tail }
}

/** `^3.0.1` goes up to the next major, `~3.0.1` to the next minor; `~20.x.x` is all of 20 (node-semver's readings). */
function compatible(operator: string, version: VersionToken): Meaning {
  const numbers = leadingNumbers(version.parts)
  if (numbers.length === 0) return { kind: 'all' }
  if (numbers.length < 2) return { kind: 'line', numbers }
  const firstCounts = Math.max(
    0,
    numbers.findIndex((number) => number > 0),
  )
  const kept = numbers.slice(0, operator === '^' ? firstCounts + 1 : Math.min(2, numbers.length))
  if (kept.length === numbers.length) return { kind: 'line', numbers }
  const lower: Bound = { numbers, tail: version.tail, inclusive: true }
  return { kind: 'interval', lower, upper: { numbers: kept, tail: '', inclusive: true } }
}
