import type { Release } from './releases.ts'
import type { Version } from './version.ts'

/**
 * A release whose tag ends in two or three numbers, `v1.2.3` or `core@1.2`, as three of four tags do: the tag that was read and
 * the release in one. Its version is made when somebody looks at it. A check looks at a few hundred; of 100,000 the objects for
 * the others were most of the garbage, which took a third of the work.
 */
export class PlainRelease implements Release {
  // Only declared, because what a class defines is set twice.
  declare readonly tag: string
  declare readonly date: string | undefined
  /** Where the version begins in the tag. */
  declare readonly start: number
  /** How many numbers there are: two or three. */
  declare readonly count: number
  declare readonly first: number
  declare readonly second: number
  /** 0 where there are two. */
  declare readonly third: number
  declare private made: Version | undefined

  constructor(
    tag: string,
    date: string | undefined,
    start: number,
    count: number,
    first: number,
    second: number,
    third: number,
  ) {
    this.tag = tag
    this.date = date
    this.start = start
    this.count = count
    this.first = first
    this.second = second
    this.third = third
    this.made = undefined
  }

  get version(): Version {
    this.made ??= { raw: this.raw, numbers: this.numbers, tail: '', prerelease: false }
    return this.made
  }

  get numbers(): readonly number[] {
    const { count, first, second, third } = this
    return count === 3 ? [first, second, third] : [first, second]
  }

  /** The version as it is written. */
  get raw(): string {
    return this.tag.slice(this.start)
  }

  get prefix(): string {
    return this.tag.slice(0, this.start)
  }

  get tail(): '' {
    return ''
  }

  get name(): string {
    return this.tag
  }

  /** The same with the date that another source told. */
  withDate(date: string | undefined): PlainRelease {
    return new PlainRelease(this.tag, date, this.start, this.count, this.first, this.second, this.third)
  }
}

const [DOT, ZERO, NINE] = [46, 48, 57]
/** More could not be held exactly. */
const MOST_DIGITS = 15

/**
 * The release of a tag that holds nothing but its numbers from `from` on. One loop that makes nothing but the release: with the
 * pieces that a regular expression finds, a check of 100,000 tags takes a tenth more.
 */
export function readPlain(tag: string, date: string | undefined, from: number): PlainRelease | undefined {
  let count = 0
  let first = 0
  let second = 0
  let at = from
  for (;;) {
    const start = at
    let value = 0
    let code = 0
    while (at < tag.length) {
      code = tag.charCodeAt(at)
      if (code < ZERO || code > NINE) break
      value = value * 10 + code - ZERO
      at++
    }
    if (at === start || at - start > MOST_DIGITS) return undefined
    count++
    if (at === tag.length) {
      if (count === 3) return new PlainRelease(tag, date, from, 3, first, second, value)
      return count === 2 ? new PlainRelease(tag, date, from, 2, first, value, 0) : undefined
    }
    if (code !== DOT || count === 3) return undefined
    if (count === 1) first = value
    else second = value
    at++
  }
}
