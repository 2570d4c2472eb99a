import { quote } from '../text/quote.ts'
import { PlainRelease } from './plain-release.ts'
import type { IgnoredTag } from './releases.ts'
import { type OtherTag, prefixName, type ReadTag, readTag, type SourceTag, splitTag } from './tag-name.ts'
import type { TagPattern } from './tag-pattern.ts'
import { firstPiece, type TailKind, tailKind, tailPieces } from './tails.ts'

/** Tags that belong together, because their prefix names the same product. */
export interface Series {
  /** The name in the prefix; empty for plain ones such as `v1.2.3`. */
  readonly name: string
  readonly tags: readonly ReadTag[]
}

/** Sorts tags into series by the name in their prefix. With a pattern only the tags that fit are taken, as one series. */
export function readSeries(
  tags: readonly SourceTag[],
  patterns: readonly TagPattern[],
): { readonly series: readonly Series[]; readonly ignored: IgnoredTag[] } {
  const ignored: IgnoredTag[] = []
  const byName = new Map<string, ReadTag[]>()
  const byPrefix = new Map<string, ReadTag[]>()
  const told = patterns.length > 0
  const seriesOf = (prefix: string): ReadTag[] => {
    const key = told ? '' : prefixName(prefix)
    const found = byName.get(key) ?? []
    byName.set(key, found)
    byPrefix.set(prefix, found)
    return found
  }
  // Neighbours mostly have the same prefix.
  let last: string | undefined
  let series: ReadTag[] = []
  for (let index = 0; index < tags.length; index++) {
    const source = tags[index] as SourceTag
    const tag = told ? fitting(source, patterns) : readTag(source)
    if (!tag) {
      ignored.push({ tag: source.name, reason: told ? 'does not fit the tag pattern' : 'holds no version' })
      continue
    }
    const { prefix } = tag
    if (prefix !== last) series = byPrefix.get(prefix) ?? seriesOf(prefix)
    last = prefix
    series.push(tag)
  }
  return { series: [...byName].map(([name, found]) => ({ name, tags: found })), ignored }
}

function fitting({ name, date, prerelease }: SourceTag, patterns: readonly TagPattern[]): ReadTag | undefined {
  for (const pattern of patterns) {
    const version = pattern.versionOf(name)
    const split = version === undefined ? undefined : splitTag(version)
    if (split?.prefix === '')
      return { name, date, prerelease, ...split, prefix: name.slice(0, name.length - (version?.length ?? 0)) }
  }
  return undefined
}

/**
 * Sets aside tags that name no release of their own: builds of a release (`4.18.1-npm`), and tags that move along with the
 * newest of a line (`v1`, `v0.46`). A word that nearly every tag ends in (`-beta` throughout) belongs to the name.
 */
export function releasesOf(
  tags: readonly ReadTag[],
  ignored: IgnoredTag[],
  usual = usualCount(tags),
): readonly ReadTag[] {
  const habitual = habitualTail(tags)
  const surroundings = {
    habitual,
    usual,
    plain: once(() => plainVersions(tags)),
    lines: once(() => linesOf(tags)),
  }
  const kindOf = remembered(tailKind)
  // The list itself for as long as nothing in it changes.
  let kept: ReadTag[] | undefined
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as ReadTag
    if (tag instanceof PlainRelease && tag.count >= usual) {
      kept?.push(tag)
      continue
    }
    const kind = tag.tail === '' ? 'none' : kindOf(tag.tail)
    const reason = notARelease(tag, kind, surroundings)
    const left = reason ? undefined : withoutWords(tag, kind, habitual)
    if (left !== tag) kept ??= tags.slice(0, index)
    if (reason) ignored.push({ tag: tag.name, reason })
    if (left) kept?.push(left)
  }
  return kept ?? tags
}

/** What a tag is judged by. Most repositories have no tag that needs `plain` or `lines`, so these wait to be asked. */
interface Surroundings {
  readonly habitual: string | undefined
  readonly usual: number
  readonly plain: () => ReadonlySet<string>
  readonly lines: () => ReadonlyMap<string, string>
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same function, asked once for each text: tags end in the same few tails again and again. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      value = read(text)
      known.set(text, value)
    }
    return value
  }
}

function notARelease(
  { numbers, tail }: ReadTag,
  kind: TailKind,
  { habitual, usual, plain, lines }: Surroundings,
): string | undefined {
  if (tail !== '') {
    if (kind !== 'variant' || firstPiece(tail) === habitual) return undefined
    const version = numbers.join('.')
    if (plain().has(version)) return `is a build of ${version}`
    return typeof firstPiece(tail) === 'string' ? `ends in ${quote(tail)}, which is no stage of a release` : undefined
  }
  if (numbers.length >= usual) return undefined
  const follows = lines().get(numbers.join('.'))
  if (follows !== undefined) return `moves along with ${quote(follows)}`
  return numbers.length === 1 && usual > 1 ? `has one number where the project's releases have ${usual}` : undefined
}

/** The versions that were released without any word behind them. */
function plainVersions(tags: readonly ReadTag[]): ReadonlySet<string> {
  return new Set(
    tags.filter(({ tail }) => tail === '' || tailKind(tail) === 'final').map(({ numbers }) => numbers.join('.')),
  )
}

/** Lines that hold a fuller version, each with one of its tags. */
function linesOf(tags: readonly ReadTag[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const { numbers, name } of tags) {
    for (let count = 1; count < numbers.length; count++) lines.set(numbers.slice(0, count).join('.'), name)
  }
  return lines
}

/** How many numbers most of the tags have. */
export function usualCount(tags: readonly (PlainRelease | Pick<OtherTag, 'numbers'>)[]): number {
  const counts: number[] = []
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as PlainRelease | Pick<OtherTag, 'numbers'>
    const count = tag instanceof PlainRelease ? tag.count : tag.numbers.length
    counts[count] = (counts[count] ?? 0) + 1
  }
  const most = counts.reduce((left, right) => Math.max(left, right), 0)
  return most === 0 ? 3 : counts.lastIndexOf(most)
}

/** lnd tags every release `-beta`, others `-stable` or `-testnet`: where no plain tag exists, the word says nothing. */
function habitualTail(tags: readonly ReadTag[]): string | undefined {
  if (tags.some(({ tail }) => tail === '' || tailKind(tail) === 'final')) return undefined
  const counts = new Map<string, number>()
  for (const { tail } of tags) {
    const pieces = tailPieces(tail)
    if (pieces.length === 1 && typeof pieces[0] === 'string') counts.set(pieces[0], (counts.get(pieces[0]) ?? 0) + 1)
  }
  const [word, count] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? []
  // A handful of betas on the way to the first release is just that.
  return word !== undefined && count !== undefined && count >= 5 && count * 2 > tags.length ? word : undefined
}

/** What a scheme reads: without `.Final`, and without the word that every tag carries. */
function withoutWords(tag: ReadTag, kind: TailKind, habitual: string | undefined): ReadTag {
  if (tag instanceof PlainRelease) return tag
  const { tail, numbers } = tag
  if (kind === 'final') return { ...tag, version: numbers.join('.'), tail: '' }
  if (habitual === undefined) return tag
  const word = firstPiece(tail)
  if (word !== habitual) return tag
  const rest = tail.slice(tail.toLowerCase().indexOf(word) + word.length).replace(/^[.-]/, '-')
  return { ...tag, version: numbers.join('.') + rest, tail: rest }
}
