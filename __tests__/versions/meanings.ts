import fc from 'fast-check'
import type { Bound, Branch, Level, Meaning, Newest } from '../../src/versions/meaning.ts'

/** Every meaning that a cell can have, in the form that reading gives it. */
export function meanings(): fc.Arbitrary<Meaning> {
  const single = fc.oneof(singleMeanings(), intervals())
  const union = fc.uniqueArray(single, { minLength: 2, maxLength: 4, selector: (meaning) => JSON.stringify(meaning) })
  return fc.oneof(
    { weight: 4, arbitrary: single },
    union.map((of): Meaning => ({ kind: 'union', of })),
  )
}

const number = (): fc.Arbitrary<number> => fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 3000 }))
const numbers = (minLength = 1, maxLength = 4): fc.Arbitrary<number[]> => fc.array(number(), { minLength, maxLength })
const tails = (): fc.Arbitrary<string> =>
  fc.constantFrom('', '', '-rc.1', '-beta', 'rc2', '.Final', '-M6', '-0', '-20241010', '-alpha.1', 'b1')
const within = (): fc.Arbitrary<number[]> => fc.oneof(fc.constant<number[]>([]), numbers(1, 3))

/** One number and glued letters (`5rc1`) or `2.0-0` are read as something else, so nobody means a version by them. */
function tailed(): fc.Arbitrary<{ numbers: number[]; tail: string }> {
  return fc
    .record({ numbers: numbers(), tail: tails() })
    .map((version) =>
      version.numbers.length < 3 && !/^-[A-Za-z]/.test(version.tail) ? { ...version, tail: '' } : version,
    )
}

function singleMeanings(): fc.Arbitrary<Meaning> {
  return fc.oneof(
    tailed().map((version): Meaning => ({ kind: 'exact', ...version })),
    numbers().map((line): Meaning => ({ kind: 'line', numbers: line })),
    fc.constant<Meaning>({ kind: 'all' }),
    newest(),
    branches(),
    fc.oneof(newest(), branches()).map((than): Meaning => ({ kind: 'older', than, within: [] })),
    fc
      .tuple(fc.constantFrom('older' as const, 'rest' as const, 'prereleases' as const), within())
      .map(([kind, among]): Meaning => ({ kind, within: among })),
  )
}

function newest(): fc.Arbitrary<Newest> {
  const of = fc.constantFrom<Level[]>('release', 'patch', 'minor', 'major')
  return fc.record({ kind: fc.constant('newest' as const), of, back: fc.nat({ max: 25 }), within: within() })
}

const branches = (): fc.Arbitrary<Branch> =>
  fc.constantFrom('main', 'master', 'Develop', 'trunk').map((name) => ({ kind: 'branch', name }))

function intervals(): fc.Arbitrary<Meaning> {
  const bound: fc.Arbitrary<Bound> = fc
    .tuple(tailed(), fc.boolean())
    .map(([version, inclusive]) => ({ ...version, inclusive }))
  return fc.oneof(
    bound.map((lower): Meaning => ({ kind: 'interval', lower })),
    bound.map((upper): Meaning => ({ kind: 'interval', upper })),
    fc.tuple(bound, bound).map(([one, other]): Meaning => {
      const [lower, upper] = inOrder(one.numbers, other.numbers) ? [one, other] : [other, one]
      return { kind: 'interval', lower, upper }
    }),
  )
}

function inOrder(left: readonly number[], right: readonly number[]): boolean {
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    if (left[index] !== right[index]) return (left[index] ?? 0) < (right[index] ?? 0)
  }
  return true
}
