/** What "newest" counts: releases, or the lines that releases form. */
export type Level = 'release' | 'patch' | 'minor' | 'major'

/** One end of an interval. The numbers name a line: `<= 4.0` includes all of 4.0, `< 4` ends before every version of 4. */
export interface Bound {
  readonly numbers: readonly number[]
  /** A prerelease named in the bound (`>= 2.0.0-beta.1`); empty otherwise. */
  readonly tail: string
  readonly inclusive: boolean
}

/** The newest release, or the newest line, perhaps of one line only: `latest`, `latest minor`, `2.latest`. */
export interface Newest {
  readonly kind: 'newest'
  readonly of: Level
  /** 0 is the newest, 1 the one before it (`4.NN-1.z`). */
  readonly back: number
  /** Only among the releases of this line; empty for all. */
  readonly within: readonly number[]
}

/**
 * What a version cell says. The language is described in docs/version-language.md; `printMeaning` gives the spelling
 * that reads back to the same meaning.
 */
export type Meaning =
  /** Exactly one release: `5.1.3`, `4.0.0-M6`. */
  | { readonly kind: 'exact'; readonly numbers: readonly number[]; readonly tail: string }
  /** Every release whose numbers begin so: `5.1.x`, `5.1`, `5`. */
  | { readonly kind: 'line'; readonly numbers: readonly number[] }
  | { readonly kind: 'interval'; readonly lower?: Bound; readonly upper?: Bound }
  /** `x.x.x`, `*`, "all versions". */
  | { readonly kind: 'all' }
  | Newest
  /** Whatever is older: than the newest (`< latest`), than a branch (`< main`), or than the other rows ("older"). */
  | { readonly kind: 'older'; readonly than?: Newest | Branch; readonly within: readonly number[] }
  /** Whatever no other row names: "all others", "all other 4.x". */
  | { readonly kind: 'rest'; readonly within: readonly number[] }
  /** Whatever comes before a release: "betas", "release candidates". */
  | { readonly kind: 'prereleases'; readonly within: readonly number[] }
  | Branch
  | { readonly kind: 'union'; readonly of: readonly Meaning[] }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What stands on a branch, released or not: `main`, "master branch". */
export interface Branch {
  readonly kind: 'branch'
  readonly name: string
}

/** A cell that cannot be read, with the reason: a clause that goes on after "because". */
export const unreadable = (reason: string): Meaning => ({ kind: 'unreadable', reason })

const line = (numbers: readonly number[]): string => `${numbers.join('.')}.x`

function printNewest({ of, back, within }: Newest): string {
  const which = back === 0 ? 'latest' : back === 1 ? 'previous' : `${ordinal(back + 1)} latest`
  const level = of === 'release' && back === 0 ? '' : ` ${of}`
  return `${which}${level}${within.length > 0 ? ` of ${line(within)}` : ''}`
}

/** 3rd, 11th, 22nd */
function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 20
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`
}

function printBound(operator: string, { numbers, tail }: Bound): string {
  return `${operator} ${numbers.join('.')}${tail}`
}

function printInterval({ lower, upper }: { readonly lower?: Bound; readonly upper?: Bound }): string {
  const ends = [
    lower && printBound(lower.inclusive ? '>=' : '>', lower),
    upper && printBound(upper.inclusive ? '<=' : '<', upper),
  ]
  return ends.filter((end) => end !== undefined).join(' ')
}

/** What a comma would tie to its neighbour: `>= 1.0, < 2.0` is one interval, `4.4.x, older` ends at 4.4. */
const goesOn = ({ kind }: Meaning): boolean => kind === 'interval' || kind === 'older'

/** The canonical spelling of a meaning: reading it again gives the same meaning. An unreadable cell prints as empty. */
export function printMeaning(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'exact':
      return `${meaning.numbers.length < 3 && meaning.tail === '' ? '= ' : ''}${meaning.numbers.join('.')}${meaning.tail}`
    case 'line':
      return line(meaning.numbers)
    case 'interval':
      return printInterval(meaning)
    case 'all':
      return 'all versions'
    case 'newest':
      return printNewest(meaning)
    case 'older':
      if (meaning.than) return `< ${printMeaning(meaning.than)}`
      return meaning.within.length > 0 ? `older ${line(meaning.within)}` : 'older'
    case 'rest':
      return meaning.within.length > 0 ? `all other ${line(meaning.within)}` : 'all others'
    case 'prereleases':
      return meaning.within.length > 0 ? `prereleases of ${line(meaning.within)}` : 'prereleases'
    case 'branch':
      return `branch ${meaning.name}`
    case 'union':
      return meaning.of.map(printMeaning).join(meaning.of.some(goesOn) ? ' || ' : ', ')
    case 'unreadable':
      return ''
  }
}
