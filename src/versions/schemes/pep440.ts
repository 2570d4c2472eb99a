import { explain } from '@renovatebot/pep440'
import { leadingNumbers } from '../numbers.ts'
import { comparePieces, LONGEST_TAIL, type TailPiece } from '../tails.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/** PEP 440 (packaging.python.org): `5.5.0rc5`, `3.4.0.dev1`, `1.0.post1`. No epochs: tags do not carry them. */
export const pep440: VersionScheme = { id: 'pep440', title: 'PEP 440: as Python packages number', parse, compare }

/** A version with a tail, whose place among its like is found once and not at every step of a sort. */
interface Tailed extends Version {
  readonly order: readonly TailPiece[]
}

function parse(text: string): Version | undefined {
  const read = leadingNumbers(text)
  if (!read || read.rest.length > LONGEST_TAIL || read.rest.startsWith('!')) return undefined
  const { numbers, rest } = read
  if (rest === '') return { raw: text, numbers, tail: '', prerelease: false }
  const explained = explain(text)
  if (!explained) return undefined
  const version: Tailed = {
    raw: text,
    numbers,
    tail: rest,
    prerelease: explained.is_prerelease,
    order: order(explained),
  }
  return version
}

/** After every number that stands there. */
const LAST = Number.POSITIVE_INFINITY
/** The stages of a release in their order; a development release of none of them comes before all. */
const STAGES = ['dev', 'a', 'b', 'rc', 'release']

/** PEP 440, "Summary of permitted suffixes and relative ordering": .devN, aN, bN, rcN, none, .postN; each may have a .devN before it. */
function order({ pre, post, dev, local }: NonNullable<ReturnType<typeof explain>>): readonly TailPiece[] {
  const developsRelease = pre === null && post === null && dev !== null
  const stage = developsRelease ? 'dev' : String(pre?.[0] ?? 'release')
  const labels = local === null ? [] : local.split('.').map((label) => (/^\d+$/.test(label) ? Number(label) : label))
  // Among local labels numbers come after words, unlike elsewhere: a sign that is after all letters goes before them.
  const localOrder = labels.flatMap((label): TailPiece[] => (typeof label === 'number' ? ['~', label] : [label]))
  return [STAGES.indexOf(stage), Number(pre?.[1] ?? 0), Number(post ?? -1), Number(dev ?? LAST), ...localOrder]
}

function compare(left: Version, right: Version): number {
  const byNumbers = compareNumbers(left.numbers, right.numbers)
  if (byNumbers !== 0 || left.tail === right.tail) return byNumbers
  return comparePieces(orderOf(left), orderOf(right))
}

const orderOf = (version: Version): readonly TailPiece[] => (version.tail === '' ? RELEASE : (version as Tailed).order)
const RELEASE: readonly TailPiece[] = [STAGES.indexOf('release'), 0, -1, LAST]
